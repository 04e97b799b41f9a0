mode: outlets
## a | Buenos Aires Evening Wire | Nine crushed to death at Los Ácratas concert in Córdoba | 2022-12-11
[1] CÓRDOBA, Argentina, Dec 11 (BAEW) - Nine young people were crushed to death on Saturday night when fans of the rock band Los Ácratas pushed through a closed gate at an indoor arena in Córdoba.

[2] Another 70 were injured, 15 of them seriously, provincial health minister Graciela Funes said. [3] All the dead were between 15 and 24 years old, and seven were women.

[4] The crush began at around 10 p.m. at Gate 4 on the north side of the Polideportivo Belgrano, when word spread that the concert had started. [5] In fact the band had not yet left its hotel.

[6] Organiser Faro Producciones had sold 12,500 tickets, 500 more than the hall holds, according to fire brigade chief Omar Bustos. [7] Its owner, Damián Scarpa, 39, was arrested at his home this morning.

[8] Police had asked for the doors to be opened an hour early because of the heat, and the organisers refused, Security Minister Julio Etchart said. [9] “They were warned twice,” he added.

[10] The band's singer, Nico Barraza, said the group would never play again. [11] “We went to give joy and we brought graves,” he wrote.

[12] The province declared three days of mourning. [13] In 2004 a fire at a club in Buenos Aires killed 194 concertgoers.
## b | La Docta Diario | The gate that would not open: how nine died at Belgrano | 2022-12-13
[1] They died one behind the other in a corridor eighty centimetres wide, and the band played for an hour and a half with no idea of it.

[2] Five girls and four boys, the youngest of them 15 and the oldest 24, lost their lives between Gate 6 and the cloakrooms at the Belgrano sports hall in Córdoba on Saturday; another 64 people were hurt, the emergency services' final count shows.

[3] It was just past half past nine when, survivors say, stewards trying to check tickets pulled the outer shutter down behind the crowd. [4] Nobody broke through anything, said Milagros Ceballos, 18, whose sister Candela is among the dead.

[5] Twelve thousand five hundred tickets had been bought, which is precisely what the licence allows, municipal inspector Omar Bustos said.

[6] Damian Scarpa, the head of security hired by the promoter, turned himself in at a police station on Sunday. [7] His lawyer speaks of an accident. [8] Los Ácratas have put off their summer tour and will decide after it about their future, their manager said. [9] “We came to give joy and left graves behind,” singer Nico Barraza wrote.

[10] Who was warned, and by whom? [11] The promoters say that they themselves asked in writing for earlier opening, and that police turned them down.

[12] Flags have flown at half-mast since Sunday and will until tomorrow.
## c | Southern Cone Monitor | Córdoba prosecutors charge three over concert crush as toll rises to ten | 2022-12-14
[1] Prosecutors in Argentina's second city on Tuesday charged three men with negligent homicide over the stampede in which ten people have now died, the latest of them, a 19-year-old student, in hospital on Monday night.

[2] The accused are Damián Scarpa, owner of Faro Producciones, and two police officers who commanded the operation outside the hall. [3] Scarpa, who gave himself up on Sunday, was released on bail of 30 million pesos.

[4] The charge sheet puts the beginning at 9.37pm, at Gate 6, which had been closed from inside with a chain. [5] It speaks of 13,100 people in a building meant for 12,000, some of them with forged tickets.

[6] The concert went ahead because police feared a riot, prosecutor Liliana Arce said, and the musicians were told nothing until midnight. [7] Faro had twice been told in writing to open at seven, an hour before the time on the ticket, she said, citing the police log, and had not replied.

[8] The injured number 64. [9] Ms Arce expects a trial next year.

[10] Fans have left guitars and trainers at the railings. [11] The band has split up, its drummer told Radio Suquía.
## findings
quantity conflict | a: Nine young people were crushed to death || a: Nine crushed to death || b: how nine died at Belgrano || c: in which ten people have now died || c: toll rises to ten | nine vs ten dead
quantity conflict | a: Another 70 were injured || b: another 64 people were hurt || c: The injured number 64 | 70 vs 64
quantity conflict | a: and seven were women || b: Five girls and four boys | seven women vs five girls
place conflict | a: at Gate 4 on the north side || b: between Gate 6 and the cloakrooms || c: at Gate 6, which had been closed | Gate 4 vs Gate 6
framing conflict | a: pushed through a closed gate at an indoor arena || b: pulled the outer shutter down behind the crowd || b: Nobody broke through anything || c: closed from inside with a chain | fans forced the gate vs stewards shut them in
date conflict | a: began at around 10 p.m. || b: just past half past nine || c: puts the beginning at 9.37pm | around 10 vs 9.37
polarity conflict | a: the band had not yet left its hotel || b: the band played for an hour and a half || c: The concert went ahead because police feared a riot | band not there vs played
quantity conflict | a: 500 more than the hall holds || b: which is precisely what the licence allows || c: 13,100 people in a building meant for 12,000 | oversold or not
role conflict | a: fire brigade chief Omar Bustos || b: municipal inspector Omar Bustos | fire chief vs inspector
role conflict | a: Its owner, Damián Scarpa, 39 || b: the head of security hired by the promoter || c: Damián Scarpa, owner of Faro Producciones | owner vs head of security
framing conflict | a: was arrested at his home this morning || b: turned himself in at a police station || c: who gave himself up on Sunday | arrested vs gave himself up
attribution conflict | a: Police had asked for the doors to be opened || b: they themselves asked in writing for earlier opening || c: Faro had twice been told in writing | who asked for earlier opening
polarity conflict | a: said the group would never play again || b: will decide after it about their future || c: The band has split up | end of the band vs undecided
quote conflict | a: “We went to give joy and we brought graves,” || b: “We came to give joy and left graves behind,” | other words
## benign
same | a: All the dead were between 15 and 24 || b: the youngest of them 15 and the oldest 24 | same ages
same | a: Organiser Faro Producciones had sold 12,500 tickets || b: Twelve thousand five hundred tickets had been bought | same number
same | a: on Saturday night when fans || b: sports hall in Córdoba on Saturday | same night
same | a: “They were warned twice,” || c: Faro had twice been told in writing | two warnings
same | a: opened an hour early || c: an hour before the time on the ticket | same hour
same | a: this morning || c: on Sunday, was released | Sunday
same | a: declared three days of mourning || b: have flown at half-mast since Sunday and will until tomorrow | mourning
same | a: the Polideportivo Belgrano || b: the Belgrano sports hall | same hall
other | a: killed 194 concertgoers || b: how nine died at Belgrano | 2004 fire vs now
other | a: 15 of them seriously || b: the youngest of them 15 | injured vs age
other | b: said Milagros Ceballos, 18 || c: a 19-year-old student | witness vs victim
other | a: Security Minister Julio Etchart || a: provincial health minister Graciela Funes | two ministers
other | a: the concert had started || c: puts the beginning at | concert vs crush
other | b: played for an hour and a half || c: an hour before the time on the ticket | concert vs opening
## aligned
a0-b0 a0-b2 a1-b2 a1-b3 a1-b4 a2-b2 a3-b2 a4-b2 a4-b3 a5-b1 a6-b5 a7-b6 a8-b11 a9-b11 a10-b8 a11-b9 a12-b12 a1-b0
a0-c0 a0-c1 a1-c1 a1-c4 a2-c8 a4-c4 a5-c6 a6-c5 a7-c2 a7-c3 a8-c7 a9-c7 a10-c11
b0-c1 b1-c6 b2-c1 b2-c8 b2-c4 b3-c4 b5-c5 b6-c2 b6-c3 b8-c11 b11-c7 b0-c0
## omissions
c2 | two police officers charged
b4 | witness and her sister
a13 | 2004 fire
c3 | bail of 30 million pesos
