mode: outlets
## a | Antwerp Medical Gazette | Volunteer, 24, dies in first-in-human trial of obesity injection | 2023-10-06
[1] A healthy man of 24 died at the university hospital in Ghent on Wednesday, nine days after receiving an experimental injection against obesity, the federal medicines agency disclosed.

[2] He was one of six people who had been given the highest dose, 16 milligrams, on 25 September at the research clinic of Nordvia in Merelbeke. [3] Eight others in earlier groups, who had received 2 or 6 milligrams, feel well.

[4] The agency ordered the study stopped on 29 September, within hours of being notified. [5] An autopsy found acute inflammation of the pancreas, said its spokeswoman, Griet Claeys.

[6] The five other volunteers from the top group have been discharged. [7] They were dosed at intervals of two hours, as the protocol laid down, Dr. Wouter Dhondt, the principal investigator, stressed. [8] "We followed every line," he said.

[9] The dead man, a student of architecture from Aalst, had answered an advertisement and was to get 3,100 euros. [10] His mother, Sabine, said that he had complained of stomach pain on the first evening and that a nurse told him to drink some water.

[11] Nordvia, based in Basel, had tried the substance on rats and on 12 monkeys, one of which died. [12] The ethics committee knew of that and gave its approval by seven votes to two.

[13] Insurance provides 150,000 euros for a death. [14] A trial in Rennes in 2016 cost one man his life and put four others in hospital with damage to the brain. [15] Belgium hosts some 500 clinical trials a year, about 80 of them of the earliest kind.
## b | La Voix de Wallonie | Essai mortel: questions mount over Merelbeke clinic | 2023-10-06
[1] Was it haste? [2] On one Monday morning late in September, six young people on the upper floor of a clinic near Ghent were injected within twenty minutes of each other; one of them is dead.

[3] Jonas V., 24, who was training to be a physiotherapist, lost consciousness on the Tuesday and never came round. [4] He died two days ago, in Brussels, where he had been moved for a liver transplant.

[5] Three of the others are still being watched in hospital, two with raised pancreas values. [6] Their group had been given sixteen milligrams, more than twice the quantity of the group before.

[7] Nordvia itself broke off the experiment, on 27 September, and told the medicines agency two days later, the Swiss company says. [8] What he died of has not been established; the findings of the pathologists are expected in three weeks.

[9] "We followed every line that mattered," Wouter Dhondt told this newspaper. [10] The doctor, who runs the clinic but did not lead the study, declined to say who had altered the timetable.

[11] A monkey's death was on file, yet the ethics committee never saw it, one of its members said. [12] Its vote was unanimous. [13] The animal, one of a dozen, had received a far greater dose.

[14] His parents were informed by a text from a friend. [15] "He rang us on the first night and said he felt marvellous," said his mother. [16] He was to have been paid just over €3,000, which he meant to spend on a motorbike.

[17] Seven years ago in Brittany, one volunteer was killed and four were left with neurological injuries by a new painkiller. [18] The prosecutor in Ghent has asked for the clinic's records.
## findings
polarity conflict | a: were dosed at intervals of two hours, as the protocol laid down || b: were injected within twenty minutes of each other | two-hour intervals vs twenty minutes
place conflict | a: died at the university hospital in Ghent || b: in Brussels, where he had been moved | Ghent vs Brussels
role conflict | a: a student of architecture from Aalst || b: who was training to be a physiotherapist | studies
name differs | a: A healthy man of 24 died || b: Jonas V., 24 | unnamed vs named
attribution conflict | a: The agency ordered the study stopped || b: Nordvia itself broke off the experiment | who stopped it
date conflict | a: stopped on 29 September, within hours || b: the experiment, on 27 September | date of the stop
certainty conflict | a: An autopsy found acute inflammation of the pancreas || b: What he died of has not been established | cause found vs open
polarity conflict | a: The five other volunteers from the top group have been discharged || b: Three of the others are still being watched in hospital | discharged vs three in hospital
quote conflict | a: "We followed every line," || b: "We followed every line that mattered," | wording
role conflict | a: Dr. Wouter Dhondt, the principal investigator || b: who runs the clinic but did not lead the study | led the study vs not
polarity conflict | a: The ethics committee knew of that || b: the ethics committee never saw it | knew vs never saw
quantity conflict | a: its approval by seven votes to two || b: Its vote was unanimous | 7-2 vs unanimous
framing conflict | a: he had complained of stomach pain on the first evening || b: said he felt marvellous | pain vs marvellous on the first evening
framing differs | a: within hours of being notified || b: told the medicines agency two days later | notification on the 29th, late as told by b
quantity differs | a: was to get 3,100 euros || b: just over €3,000 | 3,100 vs just over 3,000
## benign
same | a: died at the university hospital in Ghent on Wednesday || b: He died two days ago | Wednesday 4 October
same | a: on 25 September at the research clinic || b: On one Monday morning late in September | 25 September 2023 is a Monday
same | a: the highest dose, 16 milligrams || b: had been given sixteen milligrams | same
same | a: had received 2 or 6 milligrams || b: more than twice the quantity of the group before | 16 is more than twice 6
same | a: on 12 monkeys, one of which died || b: The animal, one of a dozen | same
same | a: A trial in Rennes in 2016 || b: Seven years ago in Brittany | same
same | a: put four others in hospital with damage to the brain || b: four were left with neurological injuries | same
same | a: one of six people || b: six young people on the upper floor | same
same | a: Nordvia, based in Basel || b: the Swiss company says | same
other | a: Eight others in earlier groups || b: Three of the others | two groups
other | a: cost one man his life || a: died at the university hospital | 2016 vs now
other | a: put four others in hospital || b: two with raised pancreas values | Rennes vs Merelbeke
other | a: 150,000 euros for a death || a: was to get 3,100 euros | insurance vs fee
other | a: nine days after receiving || b: are expected in three weeks | death vs findings
other | a: a nurse told him to drink || b: informed by a text from a friend | two messages
other | b: by a new painkiller || a: injection against obesity | 2016 drug vs this one
## aligned
a0-b2 a0-b3 a0-b4 a1-b2 a1-b4 a1-b3 a2-b2 a2-b6 a3-b6 a4-b7 a5-b8 a6-b5 a7-b2 a7-b10 a8-b9 a9-b3 a9-b16 a10-b15 a11-b11 a11-b13 a12-b11 a12-b12 a14-b17 a11-b7
## omissions
a13 | insurance sum
a15 | number of trials
b18 | prosecutor's request
b14 | how the parents learned
