mode: outlets
## a | Lazio Oggi (English desk) | Mayor of Borgo San Vito arrested over ghost bus contracts | 2024-02-14
[1] ROME, Feb. 14 - Finance police arrested the mayor of Borgo San Vito at dawn on Wednesday on charges of awarding 6.4 million euros in school-bus contracts to firms that owned no buses.

[2] Fabrizio Colonnelli, 49, was placed under house arrest, along with the town's chief accountant, Rita Pagani. [3] A third man, entrepreneur Ettore Silvani, was taken to the prison of Frosinone.

[4] Investigators say that Silvani paid the mayor 310,000 euros, most of it disguised as rent for a seaside flat at Sperlonga. [5] Eleven routes existed only on paper between 2019 and 2023, prosecutor Chiara Montefusco said at a news conference.

[6] “Children walked along the state road while their bus was parked in a spreadsheet,” she said.

[7] The inquiry began when a village priest, Father Aldo Serra, counted the pupils who reached his catechism class with wet shoes and wrote to the prefect. [8] Agents filmed the empty stops for ten weeks.

[9] Colonnelli resigned two hours after the arrest. [10] His lawyer, Guido Tassi, said that he would prove the payments were legitimate.

[11] The centre-right Civic Pact, which he has led since 2020, suspended him. [12] Deputy mayor Ilaria Grossi takes over until elections in June.

[13] Silvani was cleared in 2015 in a case about hospital laundries.
## b | EuroLocal Monitor | Italian town of 18,000 loses its mayor to ‘phantom bus’ inquiry | 2024-02-15
[1] He was out jogging when they came for him. [2] Fabrizio Colonnelli, elected twice to run Borgo San Vito, between Rome and Naples, spent the night of Wednesday in a cell, accused of steering contracts worth about €6m to hauliers without vehicles.

[3] For four years and a dozen routes, the town paid for journeys nobody made, it is alleged. [4] Pupils “walked along the state road while their bus was parked in a spreadsheet,” in the phrase of the commander of the finance police, Colonel Ruggero Vani.

[5] A businessman, Ettore Silvani, gave himself up in the afternoon, his counsel said. [6] He is suspected of having handed over cash in envelopes, a little more than 300,000 euros, at a motorway restaurant.

[7] The affair came to light thanks to a mother of three, Sonia Bellucci, who kept a diary of the days on which no bus came. [8] Hidden cameras then watched the stops for over two months.

[9] The mayor has not stepped down, and by law he cannot be replaced before a judge has heard him on Saturday. [10] Ilaria Grossi, head of the council's budget committee, chairs meetings for now. [11] The accountant, Rita Pagani, is under investigation but free.

[12] Colonnelli “may” be able to show that the money was lawful, said defence lawyer Guido Tassi. [13] His party, Civic Pact, stood by him.

[14] Local elections are due before the summer. [15] Nine years ago Silvani was acquitted of rigging tenders for hospital linen. [16] The two schools at the end of the line have 214 pupils.
## c | Autobus & Transit | Operators' body calls for tender database after San Vito arrests | 2024-02-16
[1] The arrest of an Italian mayor on Wednesday over school transport that never ran has led the trade association Moviba to call for a national register of fleets.

[2] Three people are in custody or under house arrest in the case, in which Borgo San Vito, a town of 21,000, paid €4.6m for buses that did not exist, Moviba's president, Elio Cattani, said. [3] Its own members had complained to the region as early as 2020, he said, and that complaint started the inquiry.

[4] Nine routes were affected, prosecutor Chiara Montefusco said. [5] The mayor was suspended by the prefect; he has not resigned. [6] Mr Silvani, a former taxi driver, is said to have bought the flat in Sperlonga for the mayor's wife.

[7] “We told them that these companies owned nothing but a stamp,” Mr Cattani said. [8] Of 1,140 operators in the region, 70 have no vehicle registered in their name. [9] A vote in the town is set for 9 June.

[10] Parents have meanwhile clubbed together to hire two minibuses, which carry 46 children, at a cost of €38 a month each. [11] Moviba has offered to lend a third until Easter.

[12] A similar register in Portugal, set up in 2021, exposed 19 haulage firms without lorries in its first year.
## findings
quantity conflict | a: awarding 6.4 million euros in || b: contracts worth about €6m || c: paid €4.6m for buses | 6.4, about 6, 4.6 million
framing conflict | a: Fabrizio Colonnelli, 49, was placed under house arrest || b: spent the night of Wednesday in a cell | house arrest vs cell
framing conflict | a: was taken to the prison of Frosinone || b: gave himself up in the afternoon | taken vs surrendered
polarity conflict | a: along with the town's chief accountant, Rita Pagani || b: is under investigation but free || c: Three people are in custody or under house arrest | Pagani under house arrest vs free
quantity conflict | a: Eleven routes existed only on paper || b: four years and a dozen routes || c: Nine routes were affected | eleven, a dozen, nine
attribution conflict | a: prosecutor Chiara Montefusco said at a news conference || b: the commander of the finance police, Colonel Ruggero Vani | who said the sentence about the spreadsheet
attribution conflict | a: when a village priest, Father Aldo Serra || b: a mother of three, Sonia Bellucci || c: that complaint started the inquiry | what set off the inquiry
framing conflict | a: most of it disguised as rent for a seaside flat || b: cash in envelopes || c: bought the flat in Sperlonga for the mayor's wife | how the bribe was paid
quantity differs | a: paid the mayor 310,000 euros || b: a little more than 300,000 euros | exact vs rounded
polarity conflict | a: Colonnelli resigned two hours after || b: has not stepped down || c: he has not resigned | resigned vs not
certainty conflict | a: he would prove the payments were legitimate || b: Colonnelli “may” be able to show | would prove vs may
polarity conflict | a: suspended him || b: stood by him | party suspended vs backed him
role conflict | a: Deputy mayor Ilaria Grossi || b: Ilaria Grossi, head of the council's budget committee | deputy mayor vs committee head
date differs | a: until elections in June || b: due before the summer || c: is set for 9 June | June, before summer, 9 June
date differs | a: for ten weeks || b: for over two months | ten weeks vs over two months
quantity conflict | b: Italian town of 18,000 loses || c: a town of 21,000 | inhabitants
role differs | a: entrepreneur Ettore Silvani || b: A businessman, Ettore Silvani || c: Mr Silvani, a former taxi driver | c adds an earlier job
## benign
same | a: at dawn on Wednesday || c: on Wednesday over school transport | same day
same | a: between 2019 and 2023 || b: For four years | four years
same | a: Silvani was cleared in 2015 || b: Nine years ago Silvani was acquitted | same acquittal
same | a: hospital laundries || b: hospital linen | same case
same | a: firms that owned no buses || b: hauliers without vehicles | same
same | a: filmed the empty stops || b: watched the stops | same
same | a: until elections in June || c: A vote in the town is set | same vote
same | a: parked in a spreadsheet || b: parked in a spreadsheet | same words
same | a: firms that owned no buses || c: owned nothing but a stamp | same claim
other | b: have 214 pupils || c: which carry 46 children | all pupils and minibus riders
other | c: was suspended by the prefect || a: wrote to the prefect | two acts
other | a: 310,000 euros || c: paid €4.6m | bribe and contracts
other | a: since 2020 || c: as early as 2020 | party lead and complaint
other | b: have 214 pupils || c: Of 1,140 operators | pupils and operators
other | a: A third man || b: a mother of three | unrelated
other | a: resigned two hours after || b: for over two months | unrelated
other | b: elected twice || a: until elections in June | past and next
other | b: heard him on Saturday || a: on Wednesday on charges | hearing and arrest
other | a: cleared in 2015 || b: He is suspected of having handed over | two cases
## aligned
a0-b0 a0-b2 a1-b2 a1-b0 a2-b2 a2-b11 a3-b5 a4-b6 a5-b3 a6-b4 a7-b7 a8-b8 a9-b9 a10-b12 a11-b13 a12-b10 a12-b14 a13-b15 a0-c1 a1-c1 a1-c2 a2-c2 a3-c2 a4-c6 a5-c4 a7-c3 a9-c5 a12-c9 b0-c2 b2-c2 b2-c1 b3-c4 b6-c6 b7-c3 b9-c5 b14-c9 a1-c7
## omissions
c10 | the parents' minibuses
b16 | 214 pupils
c8 | operators without vehicles
a11 | party leadership since 2020
