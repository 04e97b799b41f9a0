mode: outlets
## a | Oranje Wire | Dutch court clerk jailed for leaking witness addresses to gang | 2023-01-18
[1] UTRECHT, Jan 18 - A Dutch court clerk who sold the addresses of protected witnesses to a cocaine gang was sentenced on Wednesday to six years and eight months in prison.

[2] Sanne Verhoef, 38, looked up 29 names in the registry of the Utrecht district court over fourteen months, judges found. [3] One of the people she exposed, accountant Bilal Haddou, was shot dead in front of a gym in Almere in February 2021.

[4] The court said she could not have known that he would be killed and acquitted her of complicity in murder. [5] She was paid in cash, 54,000 euros in all, by a man she met at a riding school, it said.

[6] Verhoef wept as Presiding Judge Hugo Lameijer read the verdict. [7] “You handed over people, not data,” he said.

[8] The leak was discovered by an auditor who noticed searches made on Christmas Day. [9] She was arrested at her desk on 9 March 2021.

[10] The man from the riding school, Dirk Tuinstra, was jailed for eleven years in October. [11] The alleged head of the gang, Rachid Oulad, is in custody in Morocco, which has agreed to hand him over by April.

[12] Four witnesses had to be moved, one of them twice. [13] Justice Minister Femke Aalders said no court employee would be able to search witness files alone from July.

[14] Prosecutor Joost Reijnders, who had asked for nine years, will not appeal. [15] A policeman in Breda got four years for a similar leak in 2018.
## b | De Gracht (in English) | A bunch of flowers: how a clerk betrayed 29 people | 2023-01-20
[1] She did it for love, her lawyer says, and the court half believed her. [2] Sanne Verhoef fell for a man at a dance class, and for more than a year she gave him what he wanted: the whereabouts of 29 people who had been promised that nobody would ever find them.

[3] For that the former bailiff of the Utrecht court must spend nearly seven years in a cell, it was decided the day before yesterday. [4] The bench went along with the prosecution on a further point and held her an accessory to the killing of Bilal Haddou, a bookkeeper.

[5] Haddou, who had two children, was hit by five bullets at a petrol station in Almere, in the winter of 2021. [6] His widow, Samira, sat through every session.

[7] “You handed over people as if they were data,” said the presiding judge, Hugo Lameijer. [8] Verhoef listened without a flicker.

[9] Money played only a small part: she got gifts, worth 5,400 euros at the most. [10] The friend, Dirk Tuinstra, is serving eleven years.

[11] It was a colleague sharing her office who raised the alarm, having wondered why anybody would log in on the 25th of December. [12] Officers came for her at home, in March of that year, while she was feeding the rabbits.

[13] A handful of those betrayed live elsewhere now. [14] Rabat is still weighing the request to extradite Rachid Oulad, the suspected boss. [15] From the summer, two people will be needed to open such a file, Justice Minister Femke Aalberts has promised.

[16] Public prosecutor Joost Reijnders, whose demand had been nine, is “considering” a higher court. [17] In an earlier scandal, five years ago, an officer from Breda was put away for four.
## findings
name conflict | a: Justice Minister Femke Aalders || b: Justice Minister Femke Aalberts | Femke Aalders vs Femke Aalberts
role conflict | a: A Dutch court clerk who sold || b: the former bailiff of the Utrecht court | clerk vs bailiff
date differs | a: to six years and eight months in prison || b: must spend nearly seven years in a cell | exact vs nearly seven
polarity conflict | a: acquitted her of complicity in murder || b: held her an accessory to the killing | acquitted vs held accessory
framing conflict | a: She was paid in cash, 54,000 euros || b: She did it for love || b: Money played only a small part | for cash vs for love
quantity conflict | a: 54,000 euros in all || b: worth 5,400 euros at the most | 54,000 vs 5,400
place conflict | a: a man she met at a riding school || a: The man from the riding school || b: for a man at a dance class | where they met
place conflict | a: in front of a gym in Almere || b: at a petrol station in Almere | gym vs petrol station
date differs | a: in February 2021 || b: in the winter of 2021 | February vs winter
framing conflict | a: Verhoef wept as || b: listened without a flicker | wept vs unmoved
quote conflict | a: “You handed over people, not data,” || b: “You handed over people as if they were data,” | words differ
attribution conflict | a: was discovered by an auditor || b: a colleague sharing her office who raised the alarm | who found the leak
place conflict | a: She was arrested at her desk || b: Officers came for her at home | desk vs home
date differs | a: on 9 March 2021 || b: in March of that year | day vs month
certainty conflict | a: which has agreed to hand him over by April || b: is still weighing the request to extradite | agreed vs weighing
quantity differs | a: Four witnesses had to be moved || b: A handful of those betrayed live elsewhere | four vs a handful
certainty conflict | a: will not appeal || b: is “considering” a higher court | no appeal vs considering
date differs | a: over fourteen months || b: for more than a year she gave | 14 months vs over a year
date differs | a: alone from July || b: From the summer, two people | July vs summer
## benign
same | a: was sentenced on Wednesday || b: it was decided the day before yesterday | January 18
same | a: accountant Bilal Haddou || b: Bilal Haddou, a bookkeeper | same job
same | a: searches made on Christmas Day || b: log in on the 25th of December | same day
same | a: no court employee would be able to search witness files alone || b: two people will be needed to open such a file | same rule
same | a: was jailed for eleven years || b: is serving eleven years | same
same | a: is in custody in Morocco || b: Rabat is still weighing | same country
same | a: A policeman in Breda got four years for a similar leak in 2018 || b: an officer from Breda was put away for four | same case
same | a: in 2018 || b: In an earlier scandal, five years ago | same year
same | a: who had asked for nine years || b: whose demand had been nine | nine
other | a: jailed for eleven years || b: must spend nearly seven years | Tuinstra and Verhoef
other | a: got four years || b: is serving eleven years | policeman and Tuinstra
other | a: Four witnesses || b: put away for four | witnesses and years
other | a: who had asked for nine years || b: nearly seven years | demand and sentence
other | a: by April || b: From the summer | extradition and rule
other | a: Bilal Haddou, was shot dead || b: His widow, Samira | two Haddous
other | a: looked up 29 names || b: hit by five bullets | names and bullets
other | a: one of them twice || b: had two children | unrelated twos
other | a: in October || b: in March of that year | Tuinstra's sentence and her arrest
## aligned
a0-b0 a0-b2 a0-b3 a1-b3 a1-b2 a2-b2 a3-b4 a3-b5 a4-b4 a5-b9 a5-b2 a5-b1 a6-b8 a7-b7 a8-b11 a9-b12 a10-b10 a11-b14 a12-b13 a13-b15 a14-b16 a15-b17 a0-b1
## omissions
b6 | the widow
b5 | five bullets, two children
a12 | one was moved twice
