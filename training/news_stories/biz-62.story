mode: outlets
## a | Tidewater Timber Trades | Sawmill blaze in Oregon town destroys Colfax Lumber's planing hall | 2022-09-15
[1] MOLLALLA FALLS, Ore. — A fire that started in a dust collector leveled the planing hall of Colfax Lumber late Tuesday and put 230 people out of work for at least six months.

[2] Fire Chief Ramona Yoder said a spark from a worn bearing set it off at 10:50 p.m. [3] Eighteen engines came, and the flames were out by 6 a.m.

[4] Night foreman Curtis Hallam, 59, pulled two workers out through a loading door, co-owner Beth Colfax said. [5] He was kept overnight at a hospital in Salem with smoke in his lungs.

[6] Colfax said the family would rebuild. [7] "My granddad rebuilt it in '51 with a mule," she said. "We've got cranes."

[8] The hall was insured for $22 million. [9] Four million board feet of finished Douglas fir were lost, about three weeks' output.

[10] The sprinklers had passed an inspection in April, state records show.

[11] Workers will get full pay through October. [12] After that the Carpenters' union has a hardship fund of $300,000.

[13] The mill, the largest employer in the county, was cited in 2019 for letting dust build up and paid $8,400. [14] A neighbor's barn and five horses were spared when the wind turned around midnight.

[15] Lumber futures rose 1.5% on Wednesday.
## b | Willamette Morning Call | 'He went in twice': foreman hailed after mill fire | 2022-09-16
[1] Joe Tafoya woke up coughing on a forklift pallet, outdoors, with no idea how he had got there.

[2] It was Curt Hallam, 59, who had hauled him and another man from the burning planer building at Colfax Lumber on Tuesday night, he learned later, by way of a skylight. [3] Hallam, the mill's electrician, was flown to a Portland burn unit and is still there.

[4] What lit the fire is not known, state fire marshal's deputy Owen Strick said; a bearing, a cigarette and a heater are all on his list. [5] He has ruled out nothing. [6] Sprinklers did not open, and Strick wants to know why.

[7] It took about 20 crews until past noon on Wednesday to put it out.

[8] About 230 people have no work. [9] They will be paid in full for two weeks, plant manager Hugh Denby told them in the high school gym; the family will decide by Thanksgiving whether to rebuild here.

[10] Beth Colfax, whose brother runs the firm with her, spoke too. [11] "Granddad rebuilt this with a mule in 1951," she said. "We have cranes. What we don't have is lumber prices."

[12] Some of the hall's value, between $20 million and $25 million, is covered, Denby said, but not the wood in it, which would have kept framers busy for most of a month.

[13] Regulators fined the mill three years ago over dust. [14] It came to less than $10,000.

[15] A barn on Sawyer Road burned with five horses in it. [16] Their owner, Lil Jansen, had been at her sister's in Bend.
## findings
certainty conflict | a: a spark from a worn bearing set it off || a: A fire that started in a dust collector || b: What lit the fire is not known | cause known vs unknown
attribution conflict | a: Fire Chief Ramona Yoder said || b: state fire marshal's deputy Owen Strick said | cause: local chief vs state deputy
date conflict | a: the flames were out by 6 a.m. || b: until past noon on Wednesday to put it out | out by 6 a.m. vs past noon
quantity differs | a: Eighteen engines came || b: It took about 20 crews | 18 engines vs about 20 crews
role conflict | a: Night foreman Curtis Hallam, 59 || b: Hallam, the mill's electrician | foreman vs electrician
place conflict | a: out through a loading door || b: by way of a skylight | loading door vs skylight
place conflict | a: at a hospital in Salem || b: was flown to a Portland burn unit | Salem vs Portland
framing conflict | a: kept overnight at a hospital in Salem with smoke in his lungs || b: burn unit and is still there | overnight for smoke vs still in a burn unit
certainty conflict | a: Colfax said the family would rebuild || b: will decide by Thanksgiving whether to rebuild here | will rebuild vs undecided
quote conflict | a: "My granddad rebuilt it in '51 with a mule," || b: "Granddad rebuilt this with a mule in 1951," | same remark, other words
quantity differs | a: The hall was insured for $22 million || b: between $20 million and $25 million, is covered | 22m vs 20-25m
date conflict | a: Workers will get full pay through October || b: They will be paid in full for two weeks | through October vs two weeks
date differs | a: about three weeks' output || b: busy for most of a month | three weeks vs most of a month
quantity differs | a: for letting dust build up and paid $8,400 || b: It came to less than $10,000 | $8,400 vs less than $10,000
polarity conflict | a: A neighbor's barn and five horses were spared || b: burned with five horses in it | barn and horses spared vs burned
quantity differs | a: and put 230 people out of work || b: About 230 people have no work | 230 vs about 230
## benign
same | a: late Tuesday and put || b: at Colfax Lumber on Tuesday night | same night
same | a: was cited in 2019 || b: fined the mill three years ago | 2019
same | a: pulled two workers out || b: had hauled him and another man | two workers
same | a: leveled the planing hall || b: from the burning planer building | same building
same | a: Curtis Hallam, 59 || b: Curt Hallam, 59 | short form of the name
same | a: in '51 with a mule || b: with a mule in 1951 | same year
same | a: "We've got cranes." || b: "We have cranes. | same words
same | a: for letting dust build up || b: three years ago over dust | same offence
other | a: The sprinklers had passed an inspection in April || b: Sprinklers did not open | earlier test vs the fire
other | a: a hardship fund of $300,000 || b: It came to less than $10,000 | fund vs fine
other | a: for at least six months || b: paid in full for two weeks | layoff vs pay
other | a: Four million board feet || b: between $20 million and $25 million | wood vs cover
other | a: co-owner Beth Colfax said || b: plant manager Hugh Denby told them | two speakers
other | a: set it off at 10:50 p.m. || b: until past noon on Wednesday | start vs end of fire
other | a: when the wind turned around midnight || b: until past noon on Wednesday | wind vs end of fire
other | a: a hospital in Salem with || b: at her sister's in Bend | foreman vs horse owner
other | a: The hall was insured || b: but not the wood in it | hall vs wood
## aligned
a1-b2 a1-b4 a1-b8 a2-b4 a3-b7 a4-b2 a4-b0 a5-b3 a6-b9 a7-b11 a8-b12 a9-b12 a10-b6 a11-b9 a13-b13 a13-b14 a14-b15 a0-b2 a4-b3
## omissions
a12 | b does not mention the union's fund
a15 | b does not report futures
b1 | a does not report on Tafoya
