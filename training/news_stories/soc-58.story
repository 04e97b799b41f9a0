mode: outlets
## a | Patagonia Daily Record | Condor killed by poison was satellite-tagged 'Kuyen'; five more found dead | 2018-01-24
[1] Six Andean condors lay dead round the carcass of a sheep laced with carbofuran on the ranch El Mallín, 45 kilometres west of Río Pardo in Argentina, provincial wildlife chief Ezequiel Montiel said on Tuesday.

[2] One of them, the female Kuyén, had been hatched in Buenos Aires zoo in 2013, set free in 2015 and followed by satellite over 61,000 kilometres. [3] Her transmitter stopped moving on January 16 at 11 a.m.

[4] A gaucho, Segundo Antilef, came across the birds on Saturday. [5] "They were lying like coats after a dance," he said.

[6] Two pumas, a fox and eleven caracaras had died as well. [7] The poison, forbidden in the country since 2016, is put out against pumas.

[8] The manager of the ranch, Germán Echave, 51, was arrested on Monday. [9] He faces up to two years in prison.

[10] In January of last year 34 condors were poisoned at Los Molles in Mendoza, the heaviest loss ever recorded. [11] There are 6,700 adult condors left, and a pair raises one chick in two years.

[12] The Cóndor Libre foundation offers 200,000 pesos for clues and has trained 26 rangers to handle poisoned bait. [13] Ranchers lose about 9 percent of their lambs to pumas, the sheep breeders' society of Río Pardo says. [14] The province pays nothing for that. [15] The bodies will be burned so that no other animal eats of them.
## b | Raptor Conservation Today | Argentina: after the sheep, the condors | 2018-01-25
[1] A ranch hand on horseback found them on Friday: seven condors, wings open, around a dead calf. [2] "They lay like coats after a dance, and nobody came for them," said Segundo Antilef.

[3] Among them was Kuyén, which many Argentine schoolchildren had followed on a map. [4] Born in captivity at Córdoba, she had been at liberty for close to three years and had covered nearly forty thousand miles. [5] The last movement of her tag was registered on the afternoon of January 17.

[6] The toxin, an insecticide, is parathion, according to a first test by the University of Comahue. [7] Nearby lay a pair of pumas, a fox and about a dozen smaller birds of prey.

[8] The estate, El Mallín, lies 45km to the west of Río Pardo. [9] Its owner, Germán Echave, has been summoned for Monday; he has been in Chile since before the birds died, his wife said. [10] The law provides for a fine or for imprisonment of no more than 24 months.

[11] Ezequiel Montero, who heads the provincial wildlife service, spoke of a crime against the future.

[12] Twelve months ago, 34 of the great birds were killed in similar fashion in Mendoza province, the worst case on record. [13] With fewer than seven thousand of breeding age in all of South America, each one counts, for a couple brings up no more than a single young every other year.

[14] A reward of 200,000 pesos has been put up by the national parks. [15] One lamb in eleven falls to pumas, sheep farmers say; the province set up a compensation fund in November. [16] Dogs and fences would do more, in the opinion of the foundation Cóndor Libre.
## findings
quantity conflict | a: Six Andean condors lay dead || a: five more found dead || b: seven condors, wings open | six vs seven
framing conflict | a: the carcass of a sheep laced || b: around a dead calf | sheep vs calf
name conflict | a: laced with carbofuran || b: is parathion, according to a first test | carbofuran vs parathion
date conflict | a: came across the birds on Saturday || b: found them on Friday | Saturday vs Friday
quote differs | a: "They were lying like coats after a dance," || b: "They lay like coats after a dance, and nobody came for them," | wording and length
place conflict | a: hatched in Buenos Aires zoo in 2013 || b: Born in captivity at Córdoba | Buenos Aires vs Córdoba
date conflict | a: stopped moving on January 16 at 11 a.m. || b: on the afternoon of January 17 | last signal
role conflict | a: The manager of the ranch, Germán Echave || b: Its owner, Germán Echave | manager vs owner
framing conflict | a: was arrested on Monday || b: has been summoned for Monday | arrested vs summoned
name conflict | a: provincial wildlife chief Ezequiel Montiel || b: Ezequiel Montero, who heads | Montiel vs Montero
attribution conflict | a: The Cóndor Libre foundation offers 200,000 pesos || b: has been put up by the national parks | who offers the reward
polarity conflict | a: The province pays nothing for that || b: the province set up a compensation fund in November | nothing vs fund
quantity differs | a: There are 6,700 adult condors left || b: fewer than seven thousand of breeding age | 6,700 vs fewer than 7,000
quantity differs | a: and eleven caracaras had died || b: about a dozen smaller birds of prey | eleven vs about a dozen
place differs | a: at Los Molles in Mendoza || b: in Mendoza province | named vs province
attribution differs | a: the sheep breeders' society of Río Pardo says || b: falls to pumas, sheep farmers say | society vs farmers
## benign
same | a: followed by satellite over 61,000 kilometres || b: had covered nearly forty thousand miles | 61,000 km is 37,900 miles
same | a: set free in 2015 || b: had been at liberty for close to three years | same
same | a: up to two years in prison || b: imprisonment of no more than 24 months | same
same | a: raises one chick in two years || b: a single young every other year | same
same | a: In January of last year 34 condors || b: Twelve months ago, 34 of the great birds | same
same | a: lose about 9 percent of their lambs || b: One lamb in eleven | 9 per cent
same | a: Two pumas, a fox || b: a pair of pumas, a fox | same
same | a: 45 kilometres west of Río Pardo || b: lies 45km to the west | same
same | a: the heaviest loss ever recorded || b: the worst case on record | same
same | a: on the ranch El Mallín || b: The estate, El Mallín | same
other | a: 34 condors were poisoned || a: Six Andean condors | 2017 vs now
other | a: forbidden in the country since 2016 || a: on January 16 | ban vs signal
other | a: has trained 26 rangers || b: 24 months | rangers vs months
other | b: each one counts || b: One lamb in eleven | condor vs lamb
other | a: Echave, 51 || a: 45 kilometres west | age vs distance
other | a: one chick in two years || a: up to two years in prison | breeding vs penalty
other | a: and eleven caracaras || b: One lamb in eleven | two elevens
other | b: summoned for Monday || b: found them on Friday | summons vs discovery
other | a: offers 200,000 pesos || a: over 61,000 kilometres | reward vs distance
## aligned
a0-b1 a0-b3 a1-b1 a1-b8 a1-b6 a1-b11 a2-b3 a2-b4 a3-b5 a4-b1 a5-b2 a6-b7 a7-b6 a8-b9 a9-b10 a10-b12 a11-b13 a12-b14 a13-b15 a14-b15
## omissions
b16 | dogs and fences
a15 | the bodies will be burned
