mode: outlets
## a | Tashkent Independent Weekly | Archaeologists halt hotel at Afrosiyob-Tepa after 41 graves come to light | 2023-11-03
[1] Construction of a five-star hotel beside the mound of Afrosiyob-Tepa has been suspended for a year, after bulldozers cut into a cemetery of the sixth century, deputy culture minister Nodira Yuldasheva said on Thursday.

[2] Forty-one graves have been opened since October 16, and 200 more are suspected. [3] In one of them lay a woman with a Byzantine gold coin in her mouth and a silk ribbon round her wrist.

[4] "A merchant's wife, I suppose, who paid the ferryman in hard currency," said the leader of the dig, Dr. Farrukh Samadov, of the Institute of Archaeology in Samarkand.

[5] The investor, Silk Horizon, is a joint venture of a Turkish builder and the regional government. [6] It has put 14 million dollars into the 210-room house and is to be offered another plot, at no cost, near the airport.

[7] A watchman, Bakhodir Rakhimov, gave the alarm: he sent pictures of skulls in an excavator's shovel to a blogger, Lola Ismat, who has 600,000 followers. [8] He was sacked two days afterwards.

[9] Machine operators sold at least six objects, police say; a bronze mirror was found at a bazaar and four people are in custody.

[10] UNESCO, which entered the mound on its list in 2001, will send two experts in the week of November 20. [11] The hotel was to rise 22 metres, ten more than the rules for the buffer zone permit.

[12] In 2017 a car park was built over a medieval bathhouse at Kesh, and the town was struck off the list of historical cities of the republic; it got back on in 2022. [13] More than 31,000 people have signed a petition for a museum on the spot.
## b | Central Asia Heritage Forum | Hotel or necropolis? Work goes on at Afrosiyob-Tepa | 2023-11-04
[1] At Afrosiyob-Tepa the cranes were turning again on Friday, at the far end of the plot, even though Nodira Yuldasheva, Uzbekistan's minister of tourism, had announced a day before that they would rest.

[2] What she had ordered, the builder points out, was a pause of six weeks on one-third of the site.

[3] Archaeologists have so far counted 41 burials, the work of people who lived here around 600 AD, in the view of Farrukh Samadov. [4] He teaches at the university of Bukhara and is in charge of the rescue excavation.

[5] The star among the dead is a woman in her fifties; she had been given a gold piece from Constantinople, placed in her right hand, and traces of silk.

[6] "She was a priest's wife, perhaps, and had to pay the ferryman in hard currency," he suggests.

[7] It was he who raised the alarm, in a letter to the prosecutor, Samadov says. [8] The pictures that a well-known blogger, Lola Ismat, put before her more than half a million readers came later. [9] They had been taken by a guard, who still works on the site.

[10] Silk Horizon belongs to a builder from Ankara alone, its lawyer says, and has no wish for another piece of land. [11] A sum of $14m has been spent. [12] The house is to have slightly over two hundred rooms, and to be no higher than the twelve metres that are allowed.

[13] Objects were carried off before scholars arrived: a mirror has turned up in a market. [14] Nobody has been charged.

[15] A mission of Unesco is expected before the year is out. [16] Kesh, where a bathhouse of the Middle Ages disappeared beneath a car park six years ago, has since recovered the heritage status that it lost. [17] The bones will be reburied with a mullah and a rabbi present, as no one can tell which faith they held.
## findings
framing conflict | a: has been suspended for a year || a: halt hotel at Afrosiyob-Tepa || b: a pause of six weeks on one-third of the site || b: Work goes on at | suspended for a year vs six weeks on a third
role conflict | a: deputy culture minister Nodira Yuldasheva || b: Nodira Yuldasheva, Uzbekistan's minister of tourism | deputy culture minister vs tourism minister
date differs | a: a cemetery of the sixth century || b: who lived here around 600 AD | sixth century vs around 600
place conflict | a: a Byzantine gold coin in her mouth || b: placed in her right hand | mouth vs hand
quote conflict | a: "A merchant's wife, I suppose, who paid the ferryman in hard currency," || b: "She was a priest's wife, perhaps, and had to pay the ferryman in hard currency," | merchant's vs priest's wife
place conflict | a: of the Institute of Archaeology in Samarkand || b: He teaches at the university of Bukhara | Samarkand institute vs Bukhara university
attribution conflict | a: A watchman, Bakhodir Rakhimov, gave the alarm || b: It was he who raised the alarm, in a letter to the prosecutor | watchman vs Samadov
polarity conflict | a: He was sacked two days afterwards || b: a guard, who still works on the site | sacked vs still works
name conflict | a: is a joint venture of a Turkish builder and the regional government || b: belongs to a builder from Ankara alone | owners
framing conflict | a: is to be offered another plot, at no cost || b: has no wish for another piece of land | offered plot vs not wanted
quantity conflict | a: The hotel was to rise 22 metres || b: no higher than the twelve metres that are allowed | 22 vs 12 metres
polarity conflict | a: and four people are in custody || b: Nobody has been charged | four held vs nobody charged
quantity differs | a: sold at least six objects || b: Objects were carried off | six vs unspecified
date differs | a: in the week of November 20 || b: before the year is out | week vs before the year is out
quantity differs | a: into the 210-room house || b: slightly over two hundred rooms | 210 vs slightly over 200
quantity differs | a: who has 600,000 followers || b: her more than half a million readers | 600,000 vs more than half a million
date differs | a: it got back on in 2022 || b: has since recovered the heritage status | 2022 vs since
## benign
same | a: said on Thursday || b: had announced a day before | a day before Friday
same | a: Forty-one graves have been opened || b: counted 41 burials | same
same | a: a silk ribbon round her wrist || b: and traces of silk | same silk
same | a: a Byzantine gold coin || b: a gold piece from Constantinople | same coin
same | a: ten more than the rules for the buffer zone permit || b: the twelve metres that are allowed | 22 minus ten
same | a: It has put 14 million dollars into || b: A sum of $14m has been spent | same
same | a: In 2017 a car park was built over a medieval bathhouse || b: disappeared beneath a car park six years ago | same
same | a: a bronze mirror was found at a bazaar || b: a mirror has turned up in a market | same
same | a: a Turkish builder || b: a builder from Ankara | Turkish
same | a: to a blogger, Lola Ismat || b: a well-known blogger, Lola Ismat | same
other | a: 200 more are suspected || b: slightly over two hundred rooms | graves vs rooms
other | a: in 2001, will send || a: back on in 2022 | mound vs Kesh
other | a: four people are in custody || a: send two experts | suspects vs experts
other | a: at least six objects || b: a pause of six weeks | objects vs weeks
other | b: six years ago || b: a pause of six weeks | Kesh vs pause
other | a: opened since October 16 || a: the week of November 20 | dig vs mission
other | a: near the airport || b: at the far end of the plot | other plot vs cranes
other | a: was struck off the list of historical cities || a: entered the mound on its list | two lists
other | a: He was sacked two days afterwards || a: send two experts | days vs experts
## aligned
a0-b0 a0-b1 a0-b2 a0-b3 a1-b1 a1-b2 a1-b3 a1-b0 a2-b3 a3-b5 a4-b6 a4-b4 a4-b3 a5-b10 a6-b11 a6-b12 a6-b10 a7-b7 a7-b8 a7-b9 a8-b9 a9-b13 a9-b14 a10-b15 a11-b12 a12-b16
## omissions
a13 | petition
b17 | the dead to be reburied
