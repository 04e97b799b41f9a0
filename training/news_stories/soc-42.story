mode: outlets
## a | Carpathian Health Wire | Measles kills third infant in Vrancea-Sud as vaccine buses set out | 2018-02-14
[1] A ten-month-old girl died of measles in the hospital of Adjura on Monday evening, the third infant lost to the outbreak in eastern Romania since New Year, the county health office said on Tuesday.

[2] She had been too young for the jab, which is given from the first birthday. [3] Her twin brother is recovering on the same ward.

[4] The office has counted 412 cases since October in 17 villages, 380 of them in children without any dose. [5] Coverage in the county fell to 71 percent last year from 93 in 2010.

[6] Six buses with nurses began to tour the villages on Monday and will be on the road until March 2. [7] Two thousand seven hundred children are on their lists.

[8] "I bury the small ones in shoe-box coffins," said Father Ilarion Dascălu, the priest of Pietroasa, who has called on his flock to have their children vaccinated.

[9] Supplies were delayed by 40 days because the Belgian maker had a faulty batch, state secretary Raluca Vintilă told parliament. [10] Nine of the county's 58 family doctors are on sick leave or have retired without a successor.

[11] The county hospital in Focșani opened a ward of 36 beds. [12] A nurse there, Dana Stoica, caught the disease while pregnant and is in stable condition.

[13] In 2005 an outbreak in the same county killed four over a whole year. [14] A bill that would make inoculation compulsory has been before the lower house since June. [15] Parents who turn up with a child are given a sack of flour.
## b | Balkan Morning Call | 'They came too late for mine': anger in the measles villages | 2018-02-15
[1] The bus with the syringes drew up in Pietroasa on Wednesday, the first of four that are to call at the county's hamlets before Easter.

[2] For Ancuța Lupu it was two days too late: her daughter, who would have been one next month, died at Adjura on Monday. [3] The child's elder brother lies in the next cot and is getting better.

[4] Three children have been lost since the start of January, and 421 people have fallen ill, according to the national institute of public health in Bucharest. [5] More than nine in ten of them had never had a shot.

[6] "They are buried in shoe boxes, almost," said the priest, Ilarion Dăscălescu, who preaches neither for the vaccine nor against it. [7] "I am no doctor."

[8] Why no vaccine was to be had for six weeks is a matter of dispute. [9] Raluca Vintilă, the junior health minister, put it to members of parliament that the ministry had ordered too late; the Belgian supplier says that it delivered to the day.

[10] Fewer than three in four children in the county were protected in 2017. [11] Six out of 58 general practitioners' chairs are empty, and one of those left, Dr. Sanda Ionescu of Pietroasa, looks after 3,900 patients.

[12] A measles ward was set up in a school gym, as Focșani hospital had no space. [13] One of its staff, who is expecting, has been infected and is stable.

[14] Mandatory vaccination was voted down in a committee of the chamber last week and goes back to the drafters. [15] The county had its last epidemic 13 years ago; four deaths were recorded then.
## findings
date conflict | a: began to tour the villages on Monday and will be on the road until March 2 || b: on Wednesday, the first of four that are to call at the county's hamlets before Easter | from Monday to March 2 vs first on Wednesday, until Easter (April)
quantity conflict | a: Six buses with nurses || b: the first of four that are to call | six vs four buses
quantity conflict | a: A ten-month-old girl died || b: who would have been one next month | ten vs eleven months
role conflict | a: Her twin brother is recovering || b: The child's elder brother lies in the next cot | twin vs elder brother
quantity conflict | a: has counted 412 cases since October || b: and 421 people have fallen ill | 412 vs 421
attribution conflict | a: The office has counted 412 cases || b: according to the national institute of public health in Bucharest | county office vs national institute
name conflict | a: said Father Ilarion Dascălu || b: said the priest, Ilarion Dăscălescu | Dascălu vs Dăscălescu
quote conflict | a: "I bury the small ones in shoe-box coffins," || b: "They are buried in shoe boxes, almost," | wording
framing conflict | a: who has called on his flock to have their children vaccinated || b: who preaches neither for the vaccine nor against it | calls for vs neutral
attribution conflict | a: because the Belgian maker had a faulty batch, state secretary Raluca Vintilă told parliament || b: put it to members of parliament that the ministry had ordered too late | same speaker gives another reason
polarity conflict | a: Supplies were delayed by 40 days because the Belgian maker || b: says that it delivered to the day | delayed vs on time
quantity conflict | a: Nine of the county's 58 family doctors || b: Six out of 58 general practitioners' chairs are empty | nine vs six
place conflict | a: The county hospital in Focșani opened a ward || b: was set up in a school gym | hospital vs school gym
framing conflict | a: has been before the lower house since June || b: was voted down in a committee of the chamber last week | pending vs voted down
quantity differs | a: fell to 71 percent last year || b: Fewer than three in four children | 71% vs fewer than three in four
date differs | a: Supplies were delayed by 40 days || b: no vaccine was to be had for six weeks | 40 days vs six weeks
## benign
same | a: the third infant lost to the outbreak || b: Three children have been lost | three
same | a: 380 of them in children without any dose || b: More than nine in ten of them had never had a shot | 380 of 412
same | a: In 2005 an outbreak in the same county killed four || b: its last epidemic 13 years ago | 2005
same | a: killed four over a whole year || b: four deaths were recorded then | same
same | a: caught the disease while pregnant || b: who is expecting, has been infected | same nurse
same | a: in the hospital of Adjura on Monday evening || b: died at Adjura on Monday | same
same | a: is in stable condition || b: and is stable | same
same | a: state secretary Raluca Vintilă || b: Raluca Vintilă, the junior health minister | same post
same | a: since New Year || b: since the start of January | same
same | a: is recovering on the same ward || b: in the next cot and is getting better | same
other | a: the third infant lost || a: killed four over | now vs 2005
other | a: from 93 in 2010 || b: More than nine in ten | coverage vs unvaccinated cases
other | a: a ward of 36 beds || a: in 17 villages | beds vs villages
other | a: Two thousand seven hundred children || b: looks after 3,900 patients | lists vs patients
other | a: the county's 58 family doctors || a: Six buses | doctors vs buses
other | a: A nurse there, Dana Stoica || b: Dr. Sanda Ionescu | nurse vs doctor
other | b: For Ancuța Lupu it was two days too late || a: delayed by 40 days | bus vs supplies
other | a: lower house since June || a: cases since October | bill vs outbreak
## aligned
a0-b4 a0-b2 a0-b1 a1-b2 a1-b4 a2-b2 a3-b3 a4-b4 a4-b5 a5-b10 a6-b1 a8-b6 a9-b8 a9-b9 a10-b11 a11-b12 a12-b13 a13-b15 a14-b14
## omissions
a7 | number of children on the lists
a15 | bonus
