mode: outlets
## a | Patna Daybreak | Lizard in the dal: 87 children ill after school lunch in Bhagwanpura | 2022-08-03
[1] Eighty-seven pupils of the middle school at Bhagwanpura in Siwan district were taken to hospital on Monday after eating a midday meal in which a dead lizard was later found, doctors and police said.

[2] The children, aged six to 13, began to vomit at about 1.15pm, a quarter of an hour after they had been served rice, lentils and soybean curry. [3] All but nine had been sent home by Tuesday night; none is in danger, said civil surgeon Dr Shashi Bhushan Ojha.

[4] The cook, Lalmuni Devi, who earns ₹1,650 a month, has been arrested. [5] She told police that she had tasted the food herself, as the rules require, and felt nothing.

[6] The headmaster, Umesh Prasad Yadav, has been suspended by the district magistrate, who found that he was absent from school that day. [7] Angry parents locked the gate and held two teachers for three hours, until a deputy superintendent talked them round.

[8] "The rice was white, the water was not," said Class 8 pupil Pinki Kumari.

[9] The magistrate, Ms Ritu Sehgal, has promised ₹20,000 for each sick child. [10] Samples were sent to a laboratory in Kolkata, and its report is awaited within ten days.

[11] The kitchen was last inspected on July 4, when it passed. [12] Grain is delivered from a state godown at Mairwa, 12 kilometres away.

[13] Bihar's worst school meal tragedy came in July 2013, when 23 children died of pesticide in the village of Gandaman. [14] Some 11.8 million pupils in the state eat at school every day.
## b | The Subcontinent Post | Pesticide suspected in Bihar school meal; principal flees | 2022-08-04
[1] NEW DELHI — Police in eastern India are searching for the head teacher of a village school in which scores of children fell sick on Monday, and suspect that farm poison, stored beside the cooking oil, got into their lunch.

[2] A first test, carried out in Patna, points to an organophosphate, the state's education minister, Rameshwar Sahni, said on Wednesday. [3] Talk of a lizard had come from villagers, and no reptile has been found.

[4] Umesh Prasad Yadav, 54, was in the building when the first pupils collapsed, witnesses said, and went away on a motorbike. [5] The order relieving him of his post was pinned to his door.

[6] Seventy-eight youngsters needed treatment, two of whom were still in intensive care last night, the minister said. [7] The symptoms set in within fifteen minutes of the meal.

[8] The woman who prepared it, Lalmani Devi, is herself in hospital. [9] She was not under arrest, according to police. [10] Her son Santosh said that she had complained about a smell from the oil, and that the principal told her to cook on.

[11] "The rice was white, but the water was green," a girl in the eighth grade, Pinki, recalled.

[12] Relatives of the sick kept two members of staff shut up in the school for much of the afternoon, until officers with sticks broke down the gate. [13] The district's administrator, Ritu Sehgal, said that payments to the families would be considered when the findings are in.

[14] No inspector had been in the kitchen since it was built in 2019, local newspapers reported. [15] Nine years ago almost two dozen pupils died in another Bihar village after their food had been cooked in contaminated oil. [16] Close to 12 million children are fed in the state's schools daily, the education ministry says.
## findings
certainty conflict | a: in which a dead lizard was later found || a: Lizard in the dal || b: no reptile has been found | lizard found vs none
framing conflict | a: a dead lizard was later found || b: Pesticide suspected in Bihar school meal || b: suspect that farm poison, stored beside the cooking oil, got into their lunch | lizard vs pesticide
quantity conflict | a: Eighty-seven pupils of the middle school || a: 87 children ill after school lunch || b: Seventy-eight youngsters needed treatment | 87 vs 78
attribution conflict | a: doctors and police said || b: Talk of a lizard had come from villagers | who spoke of the lizard
certainty conflict | a: none is in danger, said civil surgeon || b: two of whom were still in intensive care last night | none in danger vs two in intensive care
polarity conflict | a: The cook, Lalmuni Devi, who earns ₹1,650 a month, has been arrested || b: She was not under arrest, according to police | arrested vs not
name conflict | a: The cook, Lalmuni Devi || b: The woman who prepared it, Lalmani Devi | Lalmuni vs Lalmani
place conflict | a: he was absent from school that day || b: was in the building when the first pupils collapsed | absent vs in the building
quote conflict | a: "The rice was white, the water was not," || b: "The rice was white, but the water was green," | wording
framing conflict | a: until a deputy superintendent talked them round || b: until officers with sticks broke down the gate | persuasion vs force
certainty conflict | a: has promised ₹20,000 for each sick child || b: payments to the families would be considered when the findings are in | promised vs considered
place conflict | a: Samples were sent to a laboratory in Kolkata || b: A first test, carried out in Patna | Kolkata vs Patna
date conflict | a: was last inspected on July 4, when it passed || b: No inspector had been in the kitchen since it was built in 2019 | July 4 vs never
polarity conflict | a: its report is awaited within ten days || b: A first test, carried out in Patna, points to | no result vs first result
date differs | a: held two teachers for three hours || b: for much of the afternoon | three hours vs much of the afternoon
quantity differs | a: when 23 children died of pesticide || b: almost two dozen pupils died | 23 vs almost two dozen
framing differs | a: She told police that she had tasted the food herself, as the rules require, and felt nothing || b: she had complained about a smell from the oil | cook noticed nothing vs a smell
## benign
same | a: a quarter of an hour after they had been served || b: within fifteen minutes of the meal | same
same | a: has been suspended by the district magistrate || b: The order relieving him of his post | same
same | a: The magistrate, Ms Ritu Sehgal || b: The district's administrator, Ritu Sehgal | same
same | a: came in July 2013 || b: Nine years ago | 2013
same | a: held two teachers || b: kept two members of staff shut up | same
same | a: Class 8 pupil Pinki Kumari || b: a girl in the eighth grade, Pinki | same girl
same | a: Some 11.8 million pupils in the state || b: Close to 12 million children | same
same | a: The headmaster, Umesh Prasad Yadav || b: searching for the head teacher of a village school | same man
same | a: died of pesticide in the village of Gandaman || b: after their food had been cooked in contaminated oil | the same case
other | a: All but nine had been sent home || b: Nine years ago | nine patients vs nine years
other | a: when 23 children died || b: two of whom were still in intensive care | 2013 dead vs now
other | a: aged six to 13 || b: Umesh Prasad Yadav, 54 | pupils vs headmaster
other | a: who earns ₹1,650 a month || a: ₹20,000 for each sick child | pay vs promise
other | a: 12 kilometres away || b: Close to 12 million children | distance vs pupils
other | a: held two teachers || b: two of whom were still in intensive care | teachers vs pupils
other | a: The kitchen was last inspected on July 4 || a: came in July 2013 | two Julys
other | b: stored beside the cooking oil || b: been cooked in contaminated oil | now vs 2013
other | b: is herself in hospital || a: were taken to hospital on Monday | cook vs children
## aligned
a0-b1 a0-b6 a0-b3 a0-b0 a1-b1 a1-b6 a1-b3 a2-b7 a3-b6 a4-b8 a4-b9 a6-b4 a6-b5 a7-b12 a8-b11 a9-b13 a10-b2 a11-b14 a13-b15 a14-b16 a5-b10 a1-b0 a6-b1
## omissions
b4 | that he rode off on a motorbike
a12 | origin of the grain
b8 | that the cook is in hospital
