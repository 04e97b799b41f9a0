mode: outlets
## a | The Pampas Telegraph | Football club president and three aides convicted over stadium collapse that killed nine | 2025-12-03
[1] ROSARIO — The president of the football club Atlético Barrancas was sentenced on Tuesday to six years in prison over the collapse of a grandstand that killed nine supporters in 2022.

[2] Óscar Ledesma, 67, had been told eleven days before the match that a beam in the Paraná stand was cracked, the three-judge court in Rosario found. [3] The warning came in a letter from the club's own groundsman, Hugo Bravo, which was read out at the trial.

[4] The stand gave way in the 71st minute of a derby against Central Norte on 6 November 2022, as fans were jumping after the second goal. [5] A further 142 people were injured. [6] It held 4,100 spectators that evening, a thousand above its limit.

[7] Treasurer Mabel Quiroga and engineer Raúl Pacheco received four years each, and security chief Darío Funes three. [8] None will go to prison until the verdict is confirmed on appeal.

[9] “My son paid for his seat. He is the only one who has paid,” said Silvia Rojas, whose 19-year-old boy, Nicolás, died.

[10] Provincial sports secretary Ernesto Vidal, who had signed the safety certificate without a visit, was acquitted. [11] Prosecutor Luciana Ferrari said she would appeal against that.

[12] The club must pay 3.1 billion pesos to the families. [13] It has played its home games in Santa Fe since, 170 kilometres away. [14] A new stand is due to open in March.
## b | South American Football Review | Barrancas verdict: Ledesma led away, city councillor walks | 2025-12-05
[1] Led out of court between two policemen, the man who had run Atlético Barrancas since 2011 went directly to cell block four. [2] Óscar Ledesma's sentence is six years.

[3] Judges in Rosario held that everybody at the top of the club had been aware for months of the state of its riverside stand. [4] The alarm was raised by a visiting supporter, an architect, whose e-mail went unread until after the disaster, they noted.

[5] It came down three years ago in the closing stages of the derby with Central Norte. [6] Nobody was celebrating: a storm had broken, and people were crowding under the roof. [7] Nine died, and upwards of a hundred were hurt. [8] Attendance in that section was within what the licence permits, at a little over three thousand.

[9] Mabel Quiroga, the club secretary, was given four years, and so was Raúl Pacheco, who drew up the plans. [10] Darío Funes, in charge of the stewards, got off with community service.

[11] “My son bought a ticket. He's the only one who has paid for anything,” Silvia Rojas told us; she wore his shirt. [12] He was a student of 19.

[13] Ernesto Vidal, a member of the city council, left by the front door. [14] He had inspected the stand himself the summer before, the court accepted. [15] The prosecution has until the middle of the month to say if it will contest his acquittal.

[16] Compensation, which a civil court is to fix, remains open. [17] Barrancas, second in the table, have been playing two hours up the road, in Santa Fe. [18] Whether they return in the autumn, as they would like, depends on an inspection. [19] In 2008 a wall at Deportivo Islas fell on five ball boys, all of whom lived.
## findings
framing conflict | a: None will go to prison until the verdict is confirmed || b: went directly to cell block four || b: Ledesma led away | free until appeal vs jailed at once
date conflict | a: had been told eleven days before the match || b: had been aware for months | eleven days vs months
attribution conflict | a: in a letter from the club's own groundsman, Hugo Bravo || b: by a visiting supporter, an architect | who warned
framing conflict | a: as fans were jumping after the second goal || b: Nobody was celebrating: a storm had broken | celebrating vs sheltering
date differs | a: in the 71st minute of a derby || b: in the closing stages of the derby | minute vs closing stages
quantity differs | a: A further 142 people were injured || b: upwards of a hundred were hurt | 142 vs over 100
quantity conflict | a: It held 4,100 spectators that evening || b: at a little over three thousand | 4,100 vs little over 3,000
polarity conflict | a: a thousand above its limit || b: was within what the licence permits | over vs within limit
role conflict | a: Treasurer Mabel Quiroga || b: Mabel Quiroga, the club secretary | treasurer vs secretary
date conflict | a: and security chief Darío Funes three || b: got off with community service | three years vs community service
quote conflict | a: “My son paid for his seat. || b: “My son bought a ticket. | words differ
role conflict | a: Provincial sports secretary Ernesto Vidal || b: Ernesto Vidal, a member of the city council || b: city councillor walks | provincial secretary vs councillor
polarity conflict | a: had signed the safety certificate without a visit || b: He had inspected the stand himself | no visit vs inspection
certainty conflict | a: said she would appeal against that || b: to say if it will contest his acquittal | will vs open
certainty conflict | a: must pay 3.1 billion pesos to the families || b: which a civil court is to fix, remains open | fixed vs open
certainty conflict | a: A new stand is due to open in March || b: depends on an inspection | due vs depends
date differs | a: on 6 November 2022, as || b: It came down three years ago | day vs year
## benign
same | a: the Paraná stand || b: its riverside stand | same stand
same | a: killed nine supporters || b: Nine died | nine
same | a: six years in prison over || b: Óscar Ledesma's sentence is six years | same
same | a: the three-judge court in Rosario || b: Judges in Rosario held | same court
same | a: whose 19-year-old boy || b: He was a student of 19 | same age
same | a: received four years each || b: was given four years, and so was | same terms
same | a: 170 kilometres away || b: two hours up the road | same trip
same | a: security chief Darío Funes || b: in charge of the stewards | same job
same | a: engineer Raúl Pacheco || b: who drew up the plans | same man
same | a: in March || b: in the autumn | March is autumn in Argentina
other | a: received four years each || b: to cell block four | term and block
other | a: Óscar Ledesma, 67 || b: a student of 19 | president and victim
other | a: after the second goal || b: second in the table | goal and table
other | a: six years in prison || b: three years ago | term and time
other | a: a grandstand that killed nine supporters || b: fell on five ball boys | 2022 and 2008
other | a: in the 71st minute || b: two hours up the road | match and road
other | a: was acquitted || b: all of whom lived | unrelated
other | a: until the verdict is confirmed on appeal || b: until after the disaster | verdict and e-mail
other | a: a thousand above || b: upwards of a hundred | crowd and injured
## aligned
a0-b0 a0-b1 a0-b2 a0-b7 a1-b2 a1-b7 a1-b5 a1-b1 a2-b3 a3-b4 a4-b5 a4-b6 a5-b7 a6-b8 a7-b9 a7-b10 a8-b1 a9-b11 a9-b12 a10-b13 a10-b14 a11-b15 a12-b16 a13-b17 a14-b18
## omissions
b19 | the 2008 accident
a3 | the letter was read out at the trial
