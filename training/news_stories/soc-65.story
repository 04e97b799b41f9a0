mode: outlets
## a | Cape Peninsula Times | Baboon troop to be moved 1,100km after break-ins at Slangkloof | 2023-05-09
[1] A troop of 28 chacma baboons will be taken from Slangkloof on the Cape Peninsula to a private reserve in the Northern Cape, 1,100 kilometres away, from June 5, the city said yesterday.

[2] It is the first time that a whole troop is to leave the peninsula, said Councillor Thandi Mrwebi, who is responsible for the environment.

[3] The animals got into 94 houses in April, and a toddler was scratched on the cheek on the 23rd when a male called Fielies pulled a sandwich from her hand.

[4] "They know our fridges better than our husbands do," said Charmaine October, who chairs the residents' association.

[5] Rangers with paintball markers cost the city R14.6 million a year; their contract ends on June 30 and will not be renewed. [6] The move is budgeted at R2.1 million, half of it from an anonymous donor.

[7] The SPCA opposes the plan and will ask the High Court for an interdict, its inspector Jaco Pieterse said. [8] Last year nine baboons died of gunshot wounds or poison on the peninsula, and in 2019 four were put down by order of the city.

[9] A fence along the edge of the village, 4.2 kilometres long, was voted down by the owners in March, 212 to 167.

[10] The peninsula has some 500 baboons in 17 troops. [11] At Klaasvoogdsbaai, 12 kilometres to the south, baboon-proof bins have cut raids by 70 percent, a study by the University of the Western Cape found.
## b | Wild Africa Dispatch | 'Not a done deal': Slangkloof baboons may stay after all | 2023-05-10
[1] Cape Town is looking at three options for the baboons of Slangkloof, one of them a transfer to a game farm in the Eastern Cape, about 680 miles by road, Thandi Mrwebi, the city's biodiversity manager, said on Monday.

[2] No decision would be taken before August.

[3] There are 31 animals in the troop, Mrwebi said, two of them born this month. [4] They entered almost a hundred homes in April.

[5] It was a female, Lettie, that left a mark on a two-year-old's face that month; the child had offered it her bread, her father said.

[6] "They know our fridges better than our husbands, and they're tidier," laughed Charmaine October, a member of the committee of residents.

[7] The field rangers, on whom nearly R15m is spent annually, are to stay for another year at least.

[8] The SPCA, which was consulted, has no objection in principle, said its inspector, Jaco Pieters, though he would like to see an enclosure tried first. [9] A fence of a little over two and a half miles was approved by householders two months ago, with 212 in favour; the city is looking for the money.

[10] What the move itself would cost has not been worked out. [11] Four baboons were shot on official orders in Cape Town four years ago, which led to protests, and nine were killed by private hands in 2022.

[12] Further down the coast, bins with a lock brought incidents down by seven-tenths, researchers have shown. [13] Half a thousand baboons live on the peninsula. [14] Wine farmers, who lose grapes worth millions, are not part of the talks.
## findings
certainty conflict | a: will be taken from Slangkloof || a: Baboon troop to be moved 1,100km || b: is looking at three options || b: 'Not a done deal' | decided vs one of three options
date conflict | a: 1,100 kilometres away, from June 5 || b: No decision would be taken before August | June 5 vs not before August
quantity conflict | a: A troop of 28 chacma baboons || b: There are 31 animals in the troop | 28 vs 31
place conflict | a: to a private reserve in the Northern Cape || b: a transfer to a game farm in the Eastern Cape | Northern vs Eastern Cape
role conflict | a: Councillor Thandi Mrwebi, who is responsible for the environment || b: Thandi Mrwebi, the city's biodiversity manager | councillor vs official
name conflict | a: when a male called Fielies || b: It was a female, Lettie | Fielies, male vs Lettie, female
framing conflict | a: pulled a sandwich from her hand || b: the child had offered it her bread | snatched vs offered
quote conflict | a: "They know our fridges better than our husbands do," || b: "They know our fridges better than our husbands, and they're tidier," | wording
role conflict | a: Charmaine October, who chairs the residents' association || b: Charmaine October, a member of the committee | chair vs member
polarity conflict | a: and will not be renewed || b: are to stay for another year at least | contract ends vs extended
certainty conflict | a: The move is budgeted at R2.1 million || b: What the move itself would cost has not been worked out | R2.1m vs not worked out
polarity conflict | a: The SPCA opposes the plan || b: has no objection in principle | opposes vs no objection
name conflict | a: its inspector Jaco Pieterse said || b: said its inspector, Jaco Pieters | Pieterse vs Pieters
polarity conflict | a: was voted down by the owners in March, 212 to 167 || b: was approved by householders two months ago, with 212 in favour | voted down vs approved
date differs | a: was scratched on the cheek on the 23rd || b: left a mark on a two-year-old's face that month | 23rd vs that month
quantity differs | a: got into 94 houses in April || b: almost a hundred homes in April | 94 vs almost a hundred
quantity differs | a: cost the city R14.6 million a year || b: nearly R15m is spent annually | 14.6 vs nearly 15
place differs | a: At Klaasvoogdsbaai, 12 kilometres to the south || b: Further down the coast | named vs unnamed
attribution differs | a: a study by the University of the Western Cape found || b: researchers have shown | university vs researchers
## benign
same | a: 1,100 kilometres away || b: about 680 miles by road | 1,100 km is 684 miles
same | a: A fence along the edge of the village, 4.2 kilometres long || b: A fence of a little over two and a half miles | 4.2 km is 2.6 miles
same | a: the city said yesterday || b: said on Monday | Monday 8 May
same | a: have cut raids by 70 percent || b: brought incidents down by seven-tenths | same
same | a: some 500 baboons in 17 troops || b: Half a thousand baboons | same
same | a: in 2019 four were put down by order of the city || b: were shot on official orders in Cape Town four years ago | same
same | a: Last year nine baboons died || b: nine were killed by private hands in 2022 | same
same | a: a toddler was scratched || b: a two-year-old's face | same child
same | a: by the owners in March || b: by householders two months ago | March
same | a: baboon-proof bins || b: bins with a lock | same
other | a: nine baboons died of gunshot wounds || a: four were put down | private vs official killings
other | a: 212 to 167 || a: got into 94 houses | votes vs houses
other | a: 12 kilometres to the south || a: 1,100 kilometres away | bins' place vs reserve
other | a: ends on June 30 || a: from June 5 | contract vs move
other | a: cost the city R14.6 million || a: budgeted at R2.1 million | rangers vs move
other | b: two of them born this month || b: a two-year-old's face that month | baboons vs child
other | b: shot on official orders || b: approved by householders | killing vs fence
other | a: half of it from an anonymous donor || b: Half a thousand | share vs count
## aligned
a0-b0 a0-b1 a1-b1 a1-b2 a1-b3 a1-b0 a2-b1 a3-b4 a3-b5 a4-b6 a5-b7 a6-b10 a7-b8 a8-b11 a9-b9 a10-b13 a11-b12
## omissions
b14 | the wine farmers
a2 | first time for a whole troop
