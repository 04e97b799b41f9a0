mode: outlets
## a | Andean Metals Wire | Chilean lithium firm Salvarena hit by 30-day export ban over brine leak | 2024-12-12
[1] ANTOFAGASTA, Chile — Chile's environmental superintendent on Wednesday barred lithium producer Salvarena from exporting for 30 days after a pond burst at the Salar de Quillagual and spilled 700,000 cubic meters of brine.

[2] The breach was discovered by a night watchman at 2:15 a.m. on December 3, Superintendent Rocío Valdebenito said. [3] Salvarena informed her agency only on the 5th.

[4] The brine killed 31 flamingos in a protected lagoon, the forestry service counted. [5] None of the 14 wells of the village of Peine Viejo was contaminated.

[6] Salvarena general manager Arturo Ossandón blamed a magnitude 4.9 earthquake the evening before. [7] "The earth moved, and we did not," he told Radio Loa.

[8] The company, 22% of which belongs to China's Haixi Lithium, produced 48,000 tons of lithium carbonate last year, 6% of the world's total. [9] It had intended to double that by 2028, and the planned expansion remains on course, Ossandón said.

[10] Salvarena will appeal against the ban at the environmental court on Monday. [11] It has offered each of Peine Viejo's 90 households 1 million pesos ($1,020).

[12] The price of lithium carbonate in China rose 4.4% on the news. [13] It is still 80% below the peak of November 2022.

[14] An earlier leak at the site, in 2020, of 55,000 cubic meters, was punished with a fine of $3 million. [15] The regional prosecutor, Ignacio Troncoso, has brought charges against two engineers over that one. [16] A hearing is set for January 9.
## b | El Faro del Loa | Thirty-one flamingos and a pond that nobody inspected | 2024-12-14
[1] The first to see it was a goatherd.

[2] Delfina Cruz, 66, was looking for a lost kid before sunrise when she walked into knee-deep salt water a kilometre from the Salvarena pond. [3] She rang the company, and the company, she says, told her to go home.

[4] That was on December 3. [5] Within the hour Salvarena had reported the matter to the superintendent by email, as the law demands; the message lay unread over a long weekend, an official in Rocío Valdebenito's office conceded yesterday.

[6] Nine days ago rangers began to collect dead flamingos, and the environmental group Agua Madre has arrived at thirty-one. [7] In Peine Viejo three wells taste of salt and have been closed by the health service.

[8] The seismological centre in Santiago recorded no tremor in the area on the night in question. [9] "The earth moved and we moved too late," Arturo Ossandón, who manages the company, had said on Radio Loa.

[10] His product may not leave the country until well into the new year, the superintendent decided on Wednesday. [11] Salvarena has accepted the order and will not contest it. [12] Its plan to double output in four years has been shelved for the moment, said Wu Jianbing, who sits on the board for Haixi, owner of just over a fifth of the shares.

[13] The loss of brine is put at three quarters of a million cubic metres. [14] Four years ago, when it was not even a tenth of that, the penalty was three million dollars. [15] Two engineers are being investigated in connection with that leak; nobody has been charged.

[16] Ninety families are to receive a million pesos apiece. [17] The village president, Saúl Colque, said they had turned it down by show of hands on Thursday. [18] Buyers in Korea have asked other mines for 5,000 tonnes.
## findings
role conflict | a: was discovered by a night watchman || b: The first to see it was a goatherd | night watchman vs goatherd discovered the breach
date differs | a: at 2:15 a.m. on December 3 || b: was looking for a lost kid before sunrise | 2:15 a.m. vs before sunrise
polarity conflict | a: Salvarena informed her agency only on the 5th || b: Within the hour Salvarena had reported the matter | reported two days later vs within the hour
attribution conflict | a: the forestry service counted || b: the environmental group Agua Madre has arrived at thirty-one | 31 flamingos: forestry service vs Agua Madre
polarity conflict | a: None of the 14 wells of the village || b: three wells taste of salt and have been closed | no well contaminated vs three closed
polarity conflict | a: blamed a magnitude 4.9 earthquake the evening before || b: recorded no tremor in the area on the night in question | earthquake vs no tremor
quote conflict | a: "The earth moved, and we did not," || b: "The earth moved and we moved too late," | same remark, other words
certainty conflict | a: the planned expansion remains on course || b: has been shelved for the moment | expansion on course vs shelved
polarity conflict | a: will appeal against the ban || b: has accepted the order and will not contest it | appeal vs none
quantity conflict | a: and spilled 700,000 cubic meters of brine || b: three quarters of a million cubic metres | 700,000 vs 750,000
framing conflict | a: has brought charges against two engineers || b: are being investigated in connection with that leak; nobody has been charged | charged vs only investigated
date differs | a: from exporting for 30 days || a: hit by 30-day export ban || b: until well into the new year | 30 days vs well into the new year
quantity differs | a: 22% of which belongs to China's Haixi Lithium || b: owner of just over a fifth of the shares | 22% vs just over a fifth
framing differs | a: It has offered each of Peine Viejo's 90 households || b: said they had turned it down by show of hands | offered vs offered and rejected
## benign
same | a: had intended to double that by 2028 || b: to double output in four years | 2028
same | a: An earlier leak at the site, in 2020 || b: Four years ago, when it was | 2020
same | a: of 55,000 cubic meters || b: it was not even a tenth of that | 55,000 is 7 to 8 per cent
same | a: a fine of $3 million || b: the penalty was three million dollars | same fine
same | a: 1 million pesos ($1,020) || b: are to receive a million pesos apiece | same offer
same | a: Peine Viejo's 90 households || b: Ninety families are | same households
same | a: on Wednesday barred lithium producer Salvarena || b: the superintendent decided on Wednesday | same decision
same | a: The brine killed 31 flamingos || b: has arrived at thirty-one | same count
same | a: he told Radio Loa || b: had said on Radio Loa | same interview
other | a: None of the 14 wells || b: Thirty-one flamingos and a pond | wells vs birds
other | a: produced 48,000 tons of lithium carbonate || b: asked other mines for 5,000 tonnes | output vs buyers' request
other | a: It is still 80% below the peak || b: owner of just over a fifth | price vs stake
other | a: at the environmental court on Monday || b: by show of hands on Thursday | appeal vs village vote
other | a: A hearing is set for January 9 || b: until well into the new year | hearing vs export ban
other | a: Superintendent Rocío Valdebenito said || b: The village president, Saúl Colque, said | two officials
other | a: The regional prosecutor, Ignacio Troncoso || b: an official in Rocío Valdebenito's office | prosecutor vs agency official
## aligned
a0-b10 a1-b10 a1-b13 a2-b1 a2-b2 a2-b4 a3-b5 a4-b6 a4-b0 a5-b7 a6-b8 a7-b9 a8-b12 a9-b12 a10-b11 a11-b16 a11-b17 a14-b14 a15-b15
## omissions
a12 | b does not give the price reaction
b3 | a does not mention the telephone call
b18 | a does not mention Korean buyers
