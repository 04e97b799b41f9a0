mode: outlets
## a | Quito Export Review | Ecuador rose growers lose Valentine trade as airline Cargolán fails | 2023-02-22
[1] QUITO — The cargo airline Cargolán ceased flying on February 9, four days before the last shipping date for Valentine's Day, and left 1,900 tons of Ecuadorean roses at the airport, the flower exporters' association said.

[2] Growers lost $16 million, association president Ximena Burneo said. [3] Forty-two farms in Cayambe were hit, three of which have since closed.

[4] The airline's four Boeing 767s were seized by a leasing firm in Miami that was owed $7 million. [5] Its owner, the businessman Lautaro Pesántez, was detained on Monday at the border with Peru.

[6] "He sold us a sky that was already mortgaged," Burneo said.

[7] Prosecutors accuse him of fraud because the company took $3.2 million in advance payments in the week before the collapse. [8] His lawyer, Irene Calderón, said that he had expected a loan from a Spanish bank.

[9] The government will grant growers credit of up to $200,000 each at 4%, Production Minister Saúl Noboa said.

[10] Roses are Ecuador's fourth-largest export, worth $680 million last year. [11] A fifth of them go to Russia, where sales had already halved because of the war in Ukraine.

[12] Other airlines laid on 21 extra flights. [13] Even so, flowers for Easter orders are being sent by ship for the first time, in containers cooled to 0.5 degrees.

[14] Civil aviation officials had audited Cargolán in October and renewed its certificate for two years.
## b | Amsterdam Bloom Exchange News | Rose shortage was man-made, Cayambe growers say | 2023-02-24
[1] It was three days after the final flights should have gone that the truth about Cargolán came out: its planes had been parked since the 9th, and the customs shed in Guayaquil was full of brown petals.

[2] Some two thousand tonnes of roses had wilted there. [3] Dutch importers, who paid in advance for a share of them, put the damage at $16 million; Ecuador's growers have given no figure.

[4] "He sold us a sky he had already pawned," said Ximena Burneo, who owns a farm of 30 hectares in Cayambe and is treasurer of the exporters' body.

[5] The man she meant, Lautaro Pesántez, went to the police of his own free will on Monday, in the company of Irene Calderón, his lawyer. [6] He maintains that a bank in Panama had promised him money.

[7] He has not been accused of anything. [8] Prosecutors are still looking into the sums, a little over three million dollars, that were collected in the last days.

[9] His aircraft, four in number, stand in Florida, chained up for a debt of seven million.

[10] Around forty farms had booked with him. [11] None has gone under so far, but several have sent pickers home.

[12] Quito is thinking about cheap loans, the agriculture minister, Saúl Noboa, said on Tuesday.

[13] Every fifth Ecuadorean rose used to bloom in Russia; last year it was every tenth. [14] For Easter some growers have turned to the sea, with reefers held half a degree above freezing.

[15] The airline had no valid licence since October, according to the pilots' association, and flew on regardless. [16] At Aalsmeer red roses of 60 centimetres cost 94 cents on February 10, against 71 a year ago.
## findings
place conflict | a: and left 1,900 tons of Ecuadorean roses at the airport || b: the customs shed in Guayaquil was full of brown petals | airport (Quito) vs customs shed in Guayaquil
quantity differs | a: and left 1,900 tons of Ecuadorean roses || b: Some two thousand tonnes of roses | 1,900 vs some 2,000
attribution conflict | a: Growers lost $16 million, association president Ximena Burneo said || b: Dutch importers, who paid in advance || b: Ecuador's growers have given no figure | $16m: association vs Dutch importers
role conflict | a: association president Ximena Burneo || b: is treasurer of the exporters' body | president vs treasurer
quantity differs | a: Forty-two farms in Cayambe were hit || b: Around forty farms had booked | 42 vs around 40
polarity conflict | a: three of which have since closed || b: None has gone under so far | three closed vs none
framing conflict | a: was detained on Monday at the border with Peru || b: went to the police of his own free will on Monday | detained at the border vs went voluntarily
quote conflict | a: "He sold us a sky that was already mortgaged," || b: "He sold us a sky he had already pawned," | mortgaged vs pawned
certainty conflict | a: Prosecutors accuse him of fraud || b: He has not been accused of anything | accused vs not accused
quantity differs | a: took $3.2 million in advance payments || b: a little over three million dollars | 3.2m vs a little over 3m
name conflict | a: had expected a loan from a Spanish bank || b: a bank in Panama had promised him money | Spanish vs Panamanian bank
certainty conflict | a: will grant growers credit of up to $200,000 || b: Quito is thinking about cheap loans | will grant vs is thinking about
role conflict | a: Production Minister Saúl Noboa || b: the agriculture minister, Saúl Noboa | production vs agriculture minister
polarity conflict | a: and renewed its certificate for two years || b: The airline had no valid licence since October | certificate renewed vs no licence
place differs | a: by a leasing firm in Miami || b: stand in Florida, chained up | Miami vs Florida
date differs | a: in the week before the collapse || b: were collected in the last days | week before vs last days
attribution differs | a: His lawyer, Irene Calderón, said || b: He maintains that | lawyer vs Pesántez himself
## benign
same | a: ceased flying on February 9 || b: had been parked since the 9th | same day
same | a: The airline's four Boeing 767s || b: His aircraft, four in number | four planes
same | a: that was owed $7 million || b: for a debt of seven million | same debt
same | a: A fifth of them go to Russia || b: Every fifth Ecuadorean rose used to bloom in Russia | a fifth
same | a: where sales had already halved || b: last year it was every tenth | halved
same | a: in containers cooled to 0.5 degrees || b: with reefers held half a degree above freezing | same temperature
same | a: are being sent by ship for the first time || b: have turned to the sea | by ship
same | a: for Easter orders || b: For Easter some growers | same orders
other | a: four days before the last shipping date || b: three days after the final flights should have gone | end of flying vs discovery
other | a: that was owed $7 million || b: a little over three million dollars | leasing debt vs advances
other | a: credit of up to $200,000 each || b: put the damage at $16 million | credit vs damage
other | a: Other airlines laid on 21 extra flights || b: the final flights | other vs Cargolán's
other | a: worth $680 million last year || b: last year it was every tenth | export value vs Russian share
other | a: at 4%, Production || b: cost 94 cents | credit vs price
other | a: had audited Cargolán in October || b: on February 10 | audit vs price date
## aligned
a0-b1 a1-b1 a1-b2 a2-b3 a3-b10 a3-b11 a4-b9 a5-b5 a6-b4 a7-b7 a7-b8 a8-b6 a9-b12 a11-b13 a13-b14 a14-b15 a2-b4
## omissions
a12 | b does not mention extra flights
b16 | a does not give auction prices
