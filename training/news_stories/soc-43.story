mode: outlets
## a | Steamboat Valley Pilot-Star | Train line to ski country wins $480 million; trains could run by 2030 | 2025-06-05
[1] The Colorado Rail Authority has secured a $480 million federal grant for passenger service between Denver and Corvin Springs, Gov. Patricia Lundgren said Wednesday aboard an empty freight caboose in Granby.

[2] Three trains a day in each direction would cover the 187 miles in four hours and ten minutes, starting in December 2030. [3] A one-way ticket would cost about $38.

[4] The Union Northern railroad, which owns the tracks through the Mosley Tunnel, has signed a 25-year lease at $9 million annually, said authority director Beto Carrasco. [5] Coal trains, which numbered 22 a day in 2008, are down to two.

[6] Eight stations are planned; the one in Kremmel is to be built by the town itself, whose voters approved a sales tax of half a cent last November, by a margin of 312 votes.

[7] "The last train out of here carried my grandmother's piano," Lundgren said. [8] That was on April 2, 1968.

[9] An environmental study by the firm Hale & Ibarra found that the line would take 1,400 cars a day off U.S. 40. [10] It identified two nesting sites of bald eagles, near which no work will be allowed between February and July.

[11] Rancher Clem Aldous, whose land is crossed for six miles, said he would sell a strip if his cows got an underpass. [12] The authority has agreed to build two.

[13] Republicans in the statehouse call it a toy for skiers. [14] The state has to come up with $210 million of its own, and lawmakers set aside $150 million in May.
## b | RailForward | Analysis: what Corvin Springs got from Washington, and what it did not | 2025-06-07
[1] The press release said "secured." [2] The letter from the Federal Railroad Administration, dated June 2, says that Colorado's mountain corridor has been selected for up to $408 million, subject to an agreement still to be negotiated.

[3] Governor Patricia Lundgren gave out the news at Denver Union Station on Wednesday. [4] "The last train out of there carried my grandmother, and her piano," she said, alluding to a spring day in 1968.

[5] Planners aim at two round trips daily, for now, over a distance of roughly 300 kilometers, in four and a half hours, with service to begin in the early 2030s. [6] Fares have not been worked out.

[7] Nothing can move without the Mosley Tunnel. [8] Its owner, Union Pacific Northern in the governor's speech but properly the Union Northern, has agreed to a quarter-century lease in principle, its spokeswoman, Tess Rourke, said; the rent, nine million dollars a year, is the railroad's figure, and the state has not accepted it.

[9] A consultant's forecast of 1,400 fewer cars a day on the parallel highway comes from the tourism board, which paid Hale & Ibarra for it. [10] The same study counted three eagle nests.

[11] Beto Carrasco, who chairs the rail authority's board, expects eight stops. [12] Kremmel, where residents narrowly said yes to a tax seven months ago, will have to pay for its own.

[13] Landowner Clem Aldous told RailForward that he wants no train "at any price, with or without a cow tunnel."

[14] Colorado must find $210 million. [15] The legislature adjourned in May without having appropriated a cent of it, and Democrats as well as Republicans doubt that it will.
## findings
quantity conflict | a: has secured a $480 million federal grant || a: Train line to ski country wins $480 million || b: selected for up to $408 million | 480 vs 408
certainty conflict | a: The Colorado Rail Authority has secured || b: subject to an agreement still to be negotiated | secured vs subject to agreement
place conflict | a: aboard an empty freight caboose in Granby || b: gave out the news at Denver Union Station | Granby vs Denver
quantity conflict | a: Three trains a day in each direction || b: Planners aim at two round trips daily | three vs two
date conflict | a: in four hours and ten minutes || b: in four and a half hours | 4:10 vs 4:30
date differs | a: starting in December 2030 || b: to begin in the early 2030s | December 2030 vs early 2030s
certainty differs | a: A one-way ticket would cost about $38 || b: Fares have not been worked out | about $38 vs not worked out
certainty conflict | a: has signed a 25-year lease || b: has agreed to a quarter-century lease in principle | signed vs in principle
attribution conflict | a: at $9 million annually, said authority director Beto Carrasco || b: is the railroad's figure, and the state has not accepted it | the rent: state's director vs railroad's figure
role conflict | a: said authority director Beto Carrasco || b: Beto Carrasco, who chairs the rail authority's board | director vs chair
quote conflict | a: "The last train out of here carried my grandmother's piano," || b: "The last train out of there carried my grandmother, and her piano," | wording
attribution conflict | a: An environmental study by the firm Hale & Ibarra found || b: comes from the tourism board, which paid Hale & Ibarra | environmental study vs forecast of the tourism board
quantity conflict | a: It identified two nesting sites of bald eagles || b: counted three eagle nests | two vs three
framing conflict | a: said he would sell a strip if his cows got an underpass || b: that he wants no train "at any price | would sell vs at no price
polarity conflict | a: lawmakers set aside $150 million in May || b: without having appropriated a cent of it | 150m vs nothing
date differs | a: That was on April 2, 1968 || b: alluding to a spring day in 1968 | day vs spring day
quantity differs | a: by a margin of 312 votes || b: where residents narrowly said yes | 312 vs narrowly
framing differs | a: Republicans in the statehouse call it a toy || b: Democrats as well as Republicans doubt that it will | Republican criticism vs doubts in both parties
## benign
same | a: would cover the 187 miles || b: roughly 300 kilometers | 187 mi is 301 km
same | a: a 25-year lease || b: a quarter-century lease | 25 years
same | a: at $9 million annually || b: nine million dollars a year | same
same | a: voters approved a sales tax of half a cent last November || b: yes to a tax seven months ago | November 2024
same | a: is to be built by the town itself || b: will have to pay for its own | same
same | a: Eight stations are planned || b: expects eight stops | same
same | a: would take 1,400 cars a day off U.S. 40 || b: 1,400 fewer cars a day on the parallel highway | same
same | a: has to come up with $210 million of its own || b: Colorado must find $210 million | same
same | a: Gov. Patricia Lundgren said Wednesday || b: the news at Denver Union Station on Wednesday | Wednesday
same | a: if his cows got an underpass || b: "at any price, with or without a cow tunnel." | the underpass
other | b: Union Pacific Northern in the governor's speech || a: The Union Northern railroad | wrong name cited vs right
other | a: which numbered 22 a day in 2008 || a: Three trains a day | coal vs passenger
other | a: has agreed to build two || a: are down to two | underpasses vs trains
other | a: whose land is crossed for six miles || a: the 187 miles | ranch vs line
other | a: lawmakers set aside $150 million || a: $210 million of its own | set aside vs needed
other | a: between February and July || a: last November | eagles vs vote
other | b: dated June 2 || a: April 2, 1968 | letter vs last train
## aligned
a0-b2 a0-b5 a1-b2 a1-b3 a1-b1 a2-b5 a3-b6 a4-b8 a4-b11 a6-b11 a6-b12 a7-b4 a8-b4 a9-b9 a10-b10 a11-b13 a13-b15 a14-b14 a14-b15
## omissions
a12 | two underpasses agreed
a5 | coal trains
