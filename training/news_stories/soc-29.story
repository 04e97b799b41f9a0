mode: outlets
## a | Lilongwe Sentinel | Cholera: Mtonga camp gets vaccine as toll passes 60 | 2023-01-18
[1] Vaccination against cholera began on Tuesday in the flood camp of Mtonga, in southern Malawi, where 62 people have died of the disease since Christmas Eve, Health Minister Chisomo Gondwe said.

[2] About 18,400 people live in the camp, on a sugar estate beside the Shire; each will be given a single dose by mouth. [3] Two hundred and ten nurses and students are taking part, and it is to be over by Sunday.

[4] The outbreak was traced to a borehole that had been dug 15 metres from latrines by the charity WaterHand, the minister said. [5] WaterHand removed the pump handle on January 6 of its own accord, and has flown in a chlorinator from Nairobi.

[6] Mtonga's treatment centre has 120 beds and 187 patients. [7] "We are nursing people on doors," said Sister Agnes Phiri, who runs it.

[8] Nationwide 26,000 cases and 890 deaths have been counted in ten months, the worst epidemic for two decades. [9] In the last, in 2002, nearly 1,000 lives were lost.

[10] The doses, 1.9 million in all, arrived at Blantyre airport on Saturday as a gift of Gavi. [11] Two other districts will have to wait until February.

[12] A rumour that the drops make women barren had led to a stoning of two health workers on January 9; they were slightly hurt, and seven men are in custody. [13] A bishop, the Rt. Rev. Dalitso Banda, swallowed the first dose before the cameras.
## b | Relief Reporter | Malawi camp: vaccination starts, late | 2023-01-19
[1] GENEVA/BLANTYRE — Eleven days after it was promised, a campaign of oral vaccination against cholera got going this week in Mtonga, the largest of the camps set up after the floods in Malawi.

[2] Some 60 of its inhabitants have died since late December. [3] Chisomo Gondwe, the health minister, hopes that everyone, more than eighteen thousand people, will be reached within two weeks.

[4] Each is to swallow two doses, ten days apart. [5] Vials for that are there: out of 1.9 million bought by Malawi itself, 40,000 were trucked to the estate from Lilongwe.

[6] The source of the infection may have been a well close to the toilets, according to the World Health Organization. [7] The aid group WaterHand, which sank it, denies that its water was tainted. [8] Its pump was taken away by soldiers in the first week of January.

[9] For every two cots in the clinic there are three sick. [10] "We are nursing them on doors and on tables," said Agnes Phiri, a nun from Zambia who volunteers there. [11] Mortality has fallen by a third since a rehydration point was opened near the gate.

[12] Resistance has ebbed. [13] Last week a nurse and a driver were pelted with stones by people who believed the vaccine causes sterility; both were unhurt, and nobody was arrested. [14] On Tuesday the district's chief, Inkosi Chikwawe, was the first to drink, and Bishop Banda the second.

[15] Malawi's epidemic, with nine hundred dead out of about 26,000 infected since last March, is heading to be its deadliest since the turn of the century, when a thousand died in a single rainy season.
## findings
quantity differs | a: where 62 people have died || a: toll passes 60 || b: Some 60 of its inhabitants have died | 62 vs some 60
date conflict | a: it is to be over by Sunday || b: will be reached within two weeks | Sunday vs two weeks
quantity conflict | a: each will be given a single dose by mouth || b: Each is to swallow two doses, ten days apart | one vs two doses
certainty conflict | a: The outbreak was traced to a borehole || b: may have been a well close to the toilets | traced vs may
attribution conflict | a: by the charity WaterHand, the minister said || b: according to the World Health Organization | who names the well
attribution conflict | a: WaterHand removed the pump handle on January 6 of its own accord || b: Its pump was taken away by soldiers | who removed it
attribution conflict | a: as a gift of Gavi || b: out of 1.9 million bought by Malawi itself | gift vs bought
place conflict | a: arrived at Blantyre airport || b: were trucked to the estate from Lilongwe | Blantyre vs Lilongwe
quote conflict | a: "We are nursing people on doors," || b: "We are nursing them on doors and on tables," | wording
role conflict | a: said Sister Agnes Phiri, who runs it || b: Agnes Phiri, a nun from Zambia who volunteers there | head vs volunteer
role conflict | a: a stoning of two health workers || b: a nurse and a driver were pelted | two health workers vs a nurse and a driver
polarity conflict | a: they were slightly hurt, and seven men || b: both were unhurt | slightly hurt vs unhurt
polarity conflict | a: and seven men are in custody || b: and nobody was arrested | seven vs none
role conflict | a: Dalitso Banda, swallowed the first dose || b: Inkosi Chikwawe, was the first to drink | bishop vs chief first
quantity differs | a: About 18,400 people live || b: more than eighteen thousand people | exact vs rounded
date differs | a: removed the pump handle on January 6 || b: in the first week of January | day vs week
## benign
same | a: have died of the disease since Christmas Eve || b: since late December | same period
same | a: has 120 beds and 187 patients || b: For every two cots in the clinic there are three sick | 187/120 = 1.56
same | a: 26,000 cases and 890 deaths || b: with nine hundred dead out of about 26,000 | 890
same | a: have been counted in ten months || b: infected since last March | March to January
same | a: nearly 1,000 lives were lost || b: when a thousand died in a single rainy season | same
same | a: the worst epidemic for two decades || b: its deadliest since the turn of the century | same
same | a: that the drops make women barren || b: who believed the vaccine causes sterility | same rumour
same | a: had been dug 15 metres from latrines || b: close to the toilets | same
same | a: began on Tuesday in the flood camp || b: got going this week in Mtonga | Tuesday of this week
same | a: two health workers on January 9 || b: Last week a nurse | January 9 is in the week before
other | a: 890 deaths have been counted || a: where 62 people have died | nation vs camp
other | a: 1.9 million in all || b: 40,000 were trucked | all doses vs the camp's
other | b: Eleven days after it was promised || b: two doses, ten days apart | delay vs interval
other | a: nearly 1,000 lives || a: 890 deaths | 2002 vs now
other | a: Two other districts || a: two health workers | districts vs people
other | a: Two hundred and ten nurses || a: 187 patients | staff vs patients
other | a: will have to wait until February || a: over by Sunday | districts vs camp
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a1-b0 a1-b3 a2-b3 a2-b4 a3-b3 a4-b6 a4-b7 a5-b8 a6-b9 a7-b10 a8-b15 a9-b15 a10-b5 a12-b13 a13-b14
## omissions
b11 | mortality fell by a third
a11 | two districts must wait
a3 | number of helpers
