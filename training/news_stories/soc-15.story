mode: outlets
## a | Klamath Basin Bulletin | Last concrete gone: Tule Fork runs free for first time since 1922 | 2022-09-29
[1] Excavators pulled the final block of Harlan Dam out of the Tule Fork on Tuesday afternoon, and the Oregon stream flowed unbroken for the first time in a hundred years.

[2] The removal took 14 weeks and cost $63 million, seven million less than planned, said Marisol Etcheverry, who manages the project for the nonprofit River Reborn. [3] PacWest Power paid two-thirds; the rest came from a California water bond.

[4] Some 84 miles of spawning ground are now open to Chinook salmon and steelhead. [5] A fish counter recorded the first Chinook above the site at 6:40 a.m. on Wednesday, a female of 22 pounds.

[6] "My grandmother told me the fish would knock, and this morning they knocked," said Delbert Winnesh, vice chairman of the Yahooskin River tribe, whose members sang at the water's edge. [7] About 600 people watched.

[8] The mud, 1.3 million cubic yards of it, tested clean of heavy metals, the state environmental agency said. [9] Wells in the valley have not dropped, a survey of 50 of them shows.

[10] Residents of Lake Harlan, where 115 houses used to have a shore, have settled with PacWest for $11 million. [11] The former lake bed, 1,900 acres, goes to the tribe on January 1. [12] Crews will sow 17 billion seeds of native grass this fall.

[13] The dam produced enough electricity for 9,000 homes. [14] A smaller barrier downstream, Cobb Weir, was blown up in 2008, and salmon came back within two years. [15] Two more dams, at Sprague Bend and Ola, are to be torn down by 2026, a federal commission ruled in May.
## b | Pacific Times-Review | A dam is gone. So is the lake, and some neighbors want answers | 2022-10-01
[1] LAKE HARLAN, Ore. — From the dock that Phyllis Grabowski's husband built in 1974 you can look out over three square miles of cracked mud.

[2] This week, after a little over three months of work, the last of Harlan Dam was lifted from the Tule Fork. [3] No salmon has yet been seen above the place where it stood, federal biologist Owen Tsui said on Friday, and none is expected before November.

[4] Some day, if temperatures allow, fish could reclaim more than 80 miles of river.

[5] It was $70 million all told, $7 million over budget, according to filings by PacWest Power, which bore the smaller part; most came from taxpayers in two states, through bonds.

[6] Ms. Grabowski, 81, is among 115 homeowners who are suing the utility. [7] They want $11 million for lost value and accuse it of having broken a promise of 1996. [8] Her well dried up in August, and so did those of a dozen neighbors, she said.

[9] Traces of arsenic turned up in the sediment, at levels the state calls harmless. [10] Nobody has decided who will get the land, which the utility still owns. [11] It is to be planted with grass from the air before the rains.

[12] Several hundred spectators had come on Tuesday. [13] Members of the Yahooskin River tribe beat drums on the bridge. [14] "My grandfather said the fish would knock, and we would have to open," its chairman, Delbert Winnesh, told the crowd.

[15] The turbines lit some 9,000 households in their day. [16] Federal regulators cleared the removal of two more structures, at Sprague Bend and Ola, this spring; no date has been set. [17] Fourteen years ago, when Cobb Weir was dynamited, the fish needed no more than two seasons to return.
## findings
polarity conflict | a: recorded the first Chinook above the site at 6:40 a.m. on Wednesday || b: No salmon has yet been seen above the place | fish seen vs none
quantity conflict | a: cost $63 million, seven million less than planned || b: It was $70 million all told, $7 million over budget | $63m under vs $70m over budget
quantity conflict | a: PacWest Power paid two-thirds || b: which bore the smaller part | two-thirds vs smaller part
attribution conflict | a: said Marisol Etcheverry, who manages the project || b: according to filings by PacWest Power | source of the cost figure
attribution conflict | a: the rest came from a California water bond || b: taxpayers in two states, through bonds | one state vs two
role conflict | a: Delbert Winnesh, vice chairman of the Yahooskin River tribe || b: its chairman, Delbert Winnesh | vice chairman vs chairman
quote conflict | a: "My grandmother told me the fish would knock, and this morning they knocked," || b: "My grandfather said the fish would knock, and we would have to open," | wording
place conflict | a: whose members sang at the water's edge || b: beat drums on the bridge | where and what
framing conflict | a: have settled with PacWest for $11 million || b: are suing the utility | settled vs suing
polarity conflict | a: tested clean of heavy metals || b: Traces of arsenic turned up in the sediment | clean vs traces
polarity conflict | a: Wells in the valley have not dropped || b: Her well dried up in August | wells held vs dried up
certainty conflict | a: goes to the tribe on January 1 || b: Nobody has decided who will get the land | decided vs undecided
certainty conflict | a: are to be torn down by 2026 || b: no date has been set | 2026 vs no date
certainty differs | a: are now open to Chinook salmon and steelhead || b: if temperatures allow, fish could reclaim | open vs could
quantity differs | a: Some 84 miles of spawning ground || b: more than 80 miles of river | 84 vs more than 80
quantity differs | a: About 600 people watched || b: Several hundred spectators | 600 vs several hundred
date differs | a: on Tuesday afternoon, and the Oregon stream || b: This week, after a little over three months | Tuesday vs this week
date differs | a: a federal commission ruled in May || b: this spring; no date | May vs spring
## benign
same | a: The removal took 14 weeks || b: after a little over three months of work | 14 weeks
same | a: The former lake bed, 1,900 acres || b: three square miles of cracked mud | 1,900 acres is 3 square miles
same | a: enough electricity for 9,000 homes || b: lit some 9,000 households | same
same | a: was blown up in 2008 || b: Fourteen years ago, when Cobb Weir was dynamited | same
same | a: salmon came back within two years || b: needed no more than two seasons to return | same
same | a: will sow 17 billion seeds of native grass this fall || b: planted with grass from the air before the rains | same sowing
same | a: where 115 houses used to have a shore || b: is among 115 homeowners | same houses
same | a: a federal commission ruled || b: Federal regulators cleared the removal | same ruling
other | a: seven million less than planned || b: They want $11 million for lost value | budget gap vs claim
other | a: for the first time in a hundred years || b: husband built in 1974 | dam's age vs dock's
other | a: within two years || a: by 2026 | fish return vs next dams
other | a: Two more dams, at Sprague Bend and Ola || a: A smaller barrier downstream, Cobb Weir | future vs past removals
other | a: a survey of 50 of them || b: a dozen neighbors, she said | surveyed wells vs dry ones
other | b: a promise of 1996 || b: husband built in 1974 | two years
other | a: a female of 22 pounds || a: 17 billion seeds | weight vs seeds
other | b: none is expected before November || b: Her well dried up in August | fish vs well
other | a: took 14 weeks || b: Fourteen years ago | two fourteens
## aligned
a0-b2 a0-b0 a1-b2 a1-b0 a1-b12 a2-b2 a2-b5 a3-b5 a4-b4 a5-b3 a6-b14 a6-b13 a7-b12 a8-b9 a9-b8 a10-b6 a10-b7 a11-b10 a11-b1 a12-b11 a13-b15 a14-b17 a15-b16
## omissions
b1 | the dock built in 1974
b7 | the promise of 1996
