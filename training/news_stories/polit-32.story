mode: outlets
## a | Alpine Post | Canton Rhinwald caps second homes at a fifth of dwellings | 2018-09-24
[1] Voters in the canton of Rhinwald on Sunday adopted a limit on holiday homes by 52.4 percent, defying the government, parliament and the builders' association.

[2] No more than 20 percent of dwellings in any commune may be second homes from January 1. [3] Of the canton's 38 communes, 17 are above that mark already, led by Silvatsch with 71 percent; there, permits issued before Sunday remain valid.

[4] The initiative was launched in 2015 by Ursina Caflisch, a vet, after her rent had doubled in six years. [5] She had collected 4,112 signatures, 1,112 more than required. [6] "Lights on in winter, that is all we asked," she said in the town hall of Sarvals.

[7] Cantonal councillor Reto Danuser, in charge of economic affairs, regretted the outcome but ruled out an appeal. [8] The builders' association, which spent 900,000 francs on its campaign, fears for 1,300 jobs.

[9] Turnout was 58 percent. [10] The valleys voted in favor and the ski resorts against, with one exception: Madulain, where 54 percent said yes.

[11] On the same day the canton rejected a proposal to lower the voting age to 16, by 61 percent. [12] A third question, on a loan of 45 million francs for a cableway, passed with 50.3 percent, a margin of 211 votes, and will be recounted this week.

[13] Owners who let their homes to guests for at least 120 days a year are exempt. [14] The law provides for fines of up to 50,000 francs. [15] A study by the university of applied sciences had put the number of cold beds, those used for less than a month a year, at 23,000. [16] Property prices in Silvatsch rose by 9 percent in the year to June.
## b | Skiers' Gazette | Swiss canton says non to more chalets: what British owners should know | 2018-09-26
[1] It was the hotel owners of Silvatsch who broke out the champagne on Sunday night, for they have long complained that shuttered chalets bring them no guests, and it was one of their number, Ursina Caflisch, who began it all three years ago.

[2] By 52 to 48, Rhinwald has decided that four homes out of five in every village must be lived in all the year round. [3] The new regime begins in mid-2019, the canton's website says.

[4] If you have a permit in the drawer, hurry: those in the places over the limit, of which there are seventeen, lapse unless building starts within ninety days. [5] If you let your chalet for four months of the year you can stop worrying.

[6] "Lights in the windows in winter, that's all," was how Ms Caflisch put it, to cheers in the school gymnasium at Sarvals. [7] Reto Danuser, the finance chief of the canton, told us it may go to the Federal Court.

[8] It is a victory over money. [9] The construction lobby put close to a million francs into its posters, which spoke of thirteen hundred people out of work; that figure is the canton's, it turns out.

[10] Every one of the ski resorts voted against. [11] So few people live in them all year that it didn't matter. [12] A good half of the electorate, nearly six in ten, had a say.

[13] Sixteen-year-olds, on the other hand, will have to wait for the vote; three in five did not want them. [14] The new cableway squeaked home by a couple of hundred votes, and there will be no recount, the chancellery has decided.

[15] Fines of fifty thousand await those who cheat. [16] What no one disputes is that more than twenty thousand beds in the canton are slept in for under four weeks a year, as the hoteliers' federation has reckoned.
## findings
date conflict | a: may be second homes from January 1 || b: The new regime begins in mid-2019 | January 1 vs mid-2019
certainty conflict | a: permits issued before Sunday remain valid || b: lapse unless building starts within ninety days | valid vs may lapse
role conflict | a: by Ursina Caflisch, a vet || b: one of their number, Ursina Caflisch | vet vs hotel owner
quote differs | a: "Lights on in winter, that is all we asked," || b: "Lights in the windows in winter, that's all," | wording
place conflict | a: in the town hall of Sarvals || b: in the school gymnasium at Sarvals | town hall vs gym
role conflict | a: Reto Danuser, in charge of economic affairs || b: Reto Danuser, the finance chief of the canton | economic affairs vs finance
certainty conflict | a: but ruled out an appeal || b: told us it may go to the Federal Court | ruled out vs may appeal
attribution conflict | a: fears for 1,300 jobs || b: that figure is the canton's | builders' vs canton's figure
polarity conflict | a: with one exception: Madulain || b: Every one of the ski resorts voted against | one resort in favour vs all against
polarity conflict | a: and will be recounted this week || b: there will be no recount | recount vs none
attribution conflict | a: A study by the university of applied sciences || b: as the hoteliers' federation has reckoned | university vs federation
quantity differs | a: spent 900,000 francs on its campaign || b: close to a million francs | exact vs rounded
quantity differs | a: at 23,000 || b: more than twenty thousand beds | exact vs vaguer
quantity differs | a: Turnout was 58 percent || b: nearly six in ten, had a say | exact vs rounded
## benign
same | a: No more than 20 percent of dwellings || b: four homes out of five in every village | 20 percent cap
same | a: by 52.4 percent || b: By 52 to 48 | same
same | a: for at least 120 days a year || b: for four months of the year | 120 days
same | a: 17 are above that mark already || b: of which there are seventeen | 17
same | a: The initiative was launched in 2015 || b: who began it all three years ago | 2015
same | a: by 61 percent || b: three in five did not want them | 61 percent
same | a: a margin of 211 votes || b: by a couple of hundred votes | 211
same | a: fines of up to 50,000 francs || b: Fines of fifty thousand | same
same | a: used for less than a month a year || b: for under four weeks a year | same
same | a: on Sunday adopted || b: on Sunday night | Sunday
other | a: rejected a proposal to lower the voting age to 16 || b: of which there are seventeen | age vs communes
other | a: where 54 percent said yes || b: By 52 to 48 | Madulain vs canton
other | a: passed with 50.3 percent || b: By 52 to 48 | cableway vs second homes
other | a: a loan of 45 million francs || b: close to a million francs | loan vs campaign
other | a: with 71 percent || b: nearly six in ten | share of second homes vs turnout
other | a: after her rent had doubled in six years || b: three years ago | rent vs start
other | a: 1,112 more than required || b: by a couple of hundred votes | signatures vs margin
other | a: for at least 120 days || b: within ninety days | letting vs building deadline
## aligned
a0-b0 a0-b2 a1-b2 a2-b2 a2-b3 a3-b4 a4-b1 a6-b6 a7-b7 a8-b8 a8-b9 a9-b12 a10-b10 a11-b13 a12-b14 a13-b5 a14-b15 a15-b16
## omissions
a16 | b does not report price increases
a5 | b does not report the signatures
b11 | a does not say few people live in the resorts
