mode: outlets
## a | The Danube Investor | Hungarian battery maker Voltarna opens Debrecen plant a year late | 2024-11-06
[1] DEBRECEN, Hungary — The battery company Voltarna began production at its €1.3 billion factory in Debrecen on Tuesday, a year later than planned, with Economy Minister Gergely Somlai pressing the button.

[2] The first cells go to the carmaker Stauffer's works in Győr. [3] At full output, due in 2026, the plant is to supply batteries for 300,000 cars a year.

[4] It employs 1,150 people, 420 of them from Vietnam and the Philippines. [5] Another 800 will be hired by next summer, plant director Kinga Rózsavölgyi said.

[6] "We came for the power lines and stayed for the patience," she said.

[7] Voltarna was fined 12 million forints ($32,000) in May for storing solvent without a permit. [8] A leak of the same solvent in September made two fitters ill; both are back at work.

[9] Water for cooling, 3,400 cubic meters a day, is treated sewage from the city, which has built a pipeline of 9 kilometers for the purpose.

[10] About 150 opponents of the plant blew whistles at the gate. [11] Their association, Clear Tisza, lost a case against the environmental licence in the supreme court in June.

[12] The state gave a grant of 70 billion forints. [13] The European Commission approved it in February last year after an inquiry of 14 months.

[14] Stauffer owns 20 percent of Voltarna, Korean funds 35 percent and the founder, Márton Hegedűs, the rest.
## b | Hajdú Free Press | Ribbon cut, machines silent: a day at the battery plant | 2024-11-07
[1] The button was pressed, the music played, and nothing moved.

[2] What journalists saw on Tuesday was a line for testing; the making of cells begins in February, the plant's head of quality, Kinga Rózsavölgyi, explained behind her hand. [3] "We came for the power lines, and patience is what we learned," she said aloud.

[4] The man at the button, foreign minister Gergely Somlai, called it a turning point.

[5] By the union's reckoning 1,150 have been taken on by Voltarna, over a third of them Asians who live eight to a room in a former barracks. [6] Hundreds more are to follow in the first half of next year.

[7] Two things were not mentioned. [8] Of the two mechanics who breathed in solvent in early autumn one has not come out of hospital. [9] And the company was fined in spring over the way in which it kept the stuff: eleven times, counting every tank, 12 million forints in all.

[10] Debrecen lends its drinking water for the cooling, at least until a pipe from the sewage works is finished, said city councillor Bence Ördög; of its nine kilometres five have been laid.

[11] Some five hundred townspeople whistled outside. [12] Their association has taken its case to the supreme court, where it is to be heard in January.

[13] The batteries are meant for a German carmaker with a factory in the west of the country. [14] Stauffer is also a part-owner, with a fifth, while the man who set up Voltarna, Hegedűs, has kept forty-five percent.

[15] Seventy billion forints of public money are in the walls. [16] Brussels waved that through in early 2023.
## findings
certainty conflict | a: began production at its €1.3 billion factory || a: opens Debrecen plant a year late || b: the making of cells begins in February || b: machines silent | production began vs begins in February
role conflict | a: with Economy Minister Gergely Somlai || b: foreign minister Gergely Somlai | economy vs foreign minister
role conflict | a: plant director Kinga Rózsavölgyi said || b: the plant's head of quality, Kinga Rózsavölgyi | plant director vs head of quality
quote conflict | a: "We came for the power lines and stayed for the patience," || b: "We came for the power lines, and patience is what we learned," | same remark, other words
attribution differs | a: It employs 1,150 people || b: By the union's reckoning 1,150 have been taken on | stated vs union's count
quantity differs | a: 420 of them from Vietnam and the Philippines || b: over a third of them Asians | 420 of 1,150 vs over a third
place differs | a: from Vietnam and the Philippines || b: over a third of them Asians who | Vietnam and Philippines vs Asia
quantity differs | a: Another 800 will be hired || b: Hundreds more are to follow | 800 vs hundreds
date differs | a: will be hired by next summer || b: in the first half of next year | by next summer vs first half
polarity conflict | a: both are back at work || b: one has not come out of hospital | both at work vs one in hospital
date differs | a: A leak of the same solvent in September || b: who breathed in solvent in early autumn | September vs early autumn
framing conflict | a: is treated sewage from the city || b: Debrecen lends its drinking water for the cooling | sewage vs drinking water
certainty conflict | a: has built a pipeline of 9 kilometers || b: of its nine kilometres five have been laid | pipeline built vs half laid
quantity conflict | a: About 150 opponents of the plant || b: Some five hundred townspeople | 150 vs 500
polarity conflict | a: lost a case against the environmental licence in the supreme court || b: where it is to be heard in January | case lost vs still to be heard
quantity differs | a: was fined 12 million forints || b: eleven times, counting every tank, 12 million forints in all | one fine vs eleven fines, same total
date differs | a: was fined 12 million forints ($32,000) in May || b: the company was fined in spring | May vs spring
name differs | a: Their association, Clear Tisza || b: Their association has taken its case | named vs unnamed
## benign
same | a: Korean funds 35 percent || b: has kept forty-five percent | 100 minus 20 minus 35
same | a: Stauffer owns 20 percent of Voltarna || b: is also a part-owner, with a fifth | a fifth
same | a: The European Commission approved it in February last year || b: Brussels waved that through in early 2023 | February 2023
same | a: the carmaker Stauffer's works in Győr || b: a factory in the west of the country | Győr
same | a: a grant of 70 billion forints || b: Seventy billion forints of public money | same grant
same | a: made two fitters ill || b: the two mechanics who breathed in solvent | same two
same | a: for storing solvent without a permit || b: over the way in which it kept the stuff | same offence
same | a: the founder, Márton Hegedűs || b: the man who set up Voltarna, Hegedűs | same man
same | a: blew whistles at the gate || b: whistled outside | same protest
other | a: was fined 12 million forints || b: Seventy billion forints | fine vs grant
other | a: Korean funds 35 percent || b: over a third of them Asians | stake vs workers
other | a: Another 800 will be hired || b: Some five hundred townspeople | hires vs protesters
other | a: an inquiry of 14 months || b: eleven times, counting every tank | months vs fines
other | a: a year later than planned || b: in the first half of next year | delay vs hiring
other | a: batteries for 300,000 cars || b: 1,150 have been taken on | cars vs staff
other | a: due in 2026 || b: in early 2023 | full output vs approval
other | a: in February last year || b: the making of cells begins in February | approval vs production
## aligned
a0-b0 a0-b2 a1-b1 a1-b2 a1-b4 a2-b13 a4-b5 a5-b6 a6-b3 a7-b9 a8-b8 a9-b10 a10-b11 a11-b12 a12-b15 a13-b16 a14-b14 a1-b0 a5-b2
## omissions
a3 | b does not give planned output
a13 | b does not say the inquiry took 14 months
