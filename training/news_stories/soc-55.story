mode: outlets
## a | Ghana Rural Post | Fetish grove or bauxite pit? Chief signs away half of sacred forest | 2020-07-21
[1] The paramount chief of Asuoyaa has signed a lease that lets the Chinese-owned firm Golden Laterite dig for bauxite on 620 hectares of the Nananom forest, half of the sacred grove, his palace announced on Monday.

[2] Nana Kwabena Ofori Tabi II, a chartered accountant, said the town would receive a clinic, 14 boreholes and 2.5 percent of the profit. [3] "The ancestors do not eat leaves," he told elders under the silk-cotton tree.

[4] The lease runs for 30 years. [5] Work begins in January, after the environmental agency issued its permit on July 9.

[6] Nine of the eleven divisional chiefs put their thumbprints to the paper. [7] The queen mother, Nana Afua Serwaah, refused and has been barred from the palace for a year.

[8] The forest is home to 573 species of butterfly and to the white-naped mangabey, a monkey of which some 200 remain there, according to the biologist Dr. Edem Kpodo.

[9] Three young men who felled a tree across the access road on Saturday were flogged by the chief's guards, their families say; the palace denies it. [10] Police took no action.

[11] The stream that rises in the grove supplies water to 45,000 people. [12] A survey done for the company found it would not be affected.

[13] In 1994 a British firm was granted gold rights in the same place and gave up after 16 months because of protests. [14] The minister for lands, Mr. Kwaku Ansah-Boateng, who comes from the town, has kept silent.
## b | Green Meridian | A Ghanaian forest, a lease and a queen who would not sign | 2020-07-22
[1] For the time being the mangabeys of Nananom are safe: what the chief of Asuoyaa put his name to last week, his secretary now explains, was permission to explore on 260 hectares, not to mine.

[2] Mining itself could only follow a second agreement, and none of the boreholes, a clinic or a share of profit is in writing.

[3] The regulator in Accra has an application before it and says that it will take until the end of the year over it.

[4] Of the eleven sub-chiefs, seven signed, the queen mother told us on the phone from her palace, which, she laughed, nobody had locked. [5] Afua Serwaah II, a retired midwife, had walked out of the meeting.

[6] "The ancestors do not eat leaves, but they drink water," Nana Ofori Tabi had said there. [7] The paramount chief was a bank clerk in Toronto before he was enstooled.

[8] Youths set up a roadblock on Saturday, and policemen from the district capital took three of them away; all are free on bail.

[9] A little fewer than 600 kinds of butterfly have been recorded in the forest. [10] As to monkeys, a count made by the villagers themselves gives about two hundred.

[11] More than forty thousand people drink from the river that has its source there. [12] Mud from drilling has already reached it, women who wash downstream say, and an independent hydrologist expects worse.

[13] A quarter of a century ago another miner, from Britain, arrived with a concession for gold and left inside a year and a half. [14] Kwaku Ansah-Boateng, the lands minister and a son of Asuoyaa, calls the project "good for all of us". [15] Schoolchildren have planted 500 saplings along the boundary.
## findings
certainty conflict | a: has signed a lease that lets the Chinese-owned firm Golden Laterite dig || b: was permission to explore on 260 hectares, not to mine | mining lease vs exploration permission
quantity conflict | a: on 620 hectares of the Nananom forest || b: to explore on 260 hectares | 620 vs 260
certainty conflict | a: said the town would receive a clinic, 14 boreholes and 2.5 percent || b: none of the boreholes, a clinic or a share of profit is in writing | promised vs not in writing
quote differs | a: "The ancestors do not eat leaves," || b: "The ancestors do not eat leaves, but they drink water," | shortened
framing conflict | a: after the environmental agency issued its permit on July 9 || b: has an application before it | permit issued vs pending
date conflict | a: Work begins in January || b: it will take until the end of the year over it | work in January vs decision open until year's end
quantity conflict | a: Nine of the eleven divisional chiefs || b: Of the eleven sub-chiefs, seven signed | nine vs seven
polarity conflict | a: has been barred from the palace for a year || b: from her palace, which, she laughed, nobody had locked | barred vs not
role conflict | a: Nana Kwabena Ofori Tabi II, a chartered accountant || b: The paramount chief was a bank clerk in Toronto | accountant vs bank clerk
attribution conflict | a: were flogged by the chief's guards, their families say || b: policemen from the district capital took three of them away | who dealt with them
polarity conflict | a: Police took no action || b: policemen from the district capital took three | no action vs arrests
attribution conflict | a: according to the biologist Dr. Edem Kpodo || b: a count made by the villagers themselves | who counted the monkeys
polarity conflict | a: found it would not be affected || b: Mud from drilling has already reached it | unaffected vs mud already
polarity conflict | a: has kept silent || b: calls the project "good for all of us" | silent vs spoke
quantity differs | a: is home to 573 species of butterfly || b: A little fewer than 600 kinds | 573 vs a little fewer than 600
quantity differs | a: supplies water to 45,000 people || b: More than forty thousand people drink | 45,000 vs more than 40,000
date differs | a: his palace announced on Monday || b: put his name to last week | announced Monday vs signed last week
name differs | a: The queen mother, Nana Afua Serwaah || b: Afua Serwaah II, a retired midwife | with and without ordinal
framing differs | a: who felled a tree across the access road || b: Youths set up a roadblock | felled tree vs roadblock
## benign
same | a: In 1994 a British firm || b: A quarter of a century ago another miner, from Britain | 1994
same | a: gave up after 16 months || b: left inside a year and a half | same
same | a: was granted gold rights || b: with a concession for gold | same
same | a: of which some 200 remain there || b: gives about two hundred | same
same | a: who comes from the town || b: a son of Asuoyaa | same
same | a: The minister for lands, Mr. Kwaku Ansah-Boateng || b: Kwaku Ansah-Boateng, the lands minister | same
same | a: across the access road on Saturday || b: a roadblock on Saturday | same day
same | a: Three young men || b: took three of them away | three
same | a: refused and has been || b: had walked out of the meeting | she did not sign
same | a: The stream that rises in the grove || b: the river that has its source there | same
other | a: runs for 30 years || a: barred from the palace for a year | lease vs ban
other | a: 14 boreholes || a: Nine of the eleven | wells vs chiefs
other | a: 2.5 percent of the profit || a: half of the sacred grove | shares
other | a: some 200 remain || a: on 620 hectares | monkeys vs hectares
other | a: A survey done for the company || b: an independent hydrologist expects worse | two experts
other | a: after 16 months because of protests || a: felled a tree | 1994 vs now
other | a: the palace denies it || b: his secretary now explains | two statements of the palace
other | b: the queen mother told us || a: he told elders | two speakers
other | b: for gold and left || a: dig for bauxite | two minerals, two firms
## aligned
a0-b1 a0-b0 a1-b1 a2-b2 a2-b7 a3-b6 a5-b3 a5-b2 a6-b4 a7-b4 a7-b5 a8-b9 a8-b10 a9-b8 a10-b8 a11-b11 a12-b12 a13-b13 a14-b14 a7-b0
## omissions
a4 | length of the lease
b15 | saplings
