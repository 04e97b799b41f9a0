mode: outlets
## a | Balkan Heritage Wire | Gold wreath of Thracian queen found in Bulgarian mound | 2022-08-25
[1] DOLNO BUNAR, Bulgaria (BHW) - Archaeologists have opened a sealed burial chamber of the fourth century B.C. and found a gold wreath of 162 leaves on the skull of a woman, the leader of the dig said on Wednesday. [2] Weighing 413 grams, it is the heaviest object of its kind unearthed in the country.

[3] The woman was a queen, said Prof. Radoslav Minkov of the National Archaeological Institute, pointing to the remains of a chariot and two horses at her feet. [4] She was about 35 when she died and had given birth at least twice, an examination of her pelvis shows.

[5] The chamber, under a mound eleven metres high on the edge of the village, was discovered on August 3 by students who noticed a slab in the side of a drainage ditch. [6] No robber had ever set foot in it.

[7] Minkov's team of 22 lifted the wreath on Saturday night under police guard. [8] "I have dug for forty years to hold my breath for one minute," he said.

[9] It will go on display at the regional museum in Yambol from October 1 after being cleaned, and will remain there for good, Culture Minister Vesela Droneva announced. [10] A silver jug with a scene of a boar hunt and eleven Greek amphorae were taken to Sofia, where wine residue in three of them is being analysed.

[11] The excavation was paid for with 180,000 leva by the ministry. [12] A second mound 300 metres to the north will be opened next summer.

[13] Last year treasure hunters dug a tunnel of 14 metres into a tomb at nearby Karavelovo and carried away a bronze helmet, which was recovered in Vienna in May. [14] Five men were convicted in June, and the eldest was sent to prison for three years.
## b | Sofia Morning Post | Whose crown? Quarrel over village gold before the soil is off it | 2022-08-26
[1] The golden crown that came out of the earth at Dolno Bunar is beautiful, nearly half a kilo in weight, and already the cause of a fight.

[2] Mayor Stanka Ilieva says that her village was promised the wreath. [3] The culture ministry, asked about its plans yesterday, replied that no museum had yet been chosen and that the piece would in any event travel to Sofia for restoration lasting until the spring.

[4] It was lifted by hand during the night from Saturday to Sunday, with two officers watching. [5] It has 126 leaves, some of them bent, and was lying beside the body, by the left shoulder.

[6] Who the dead woman was nobody can say so far. [7] Radoslav Minkov, the institute professor who directs the excavation, believes she may have been a priestess, on account of a bronze sieve found in her lap. [8] In her middle thirties, she was a mother, the bones tell. [9] A cart and a pair of horses had been buried with her almost 2,400 years ago.

[10] A farmer, Gancho Peev, struck the roof slab with his plough in the first days of August. [11] "I thought it was an old bunker," he said. [12] Thieves had been there before the scholars, to judge from a hole in the ceiling of the antechamber, although they missed the inner room.

[13] "Forty years I have dug in order to stop breathing for a minute," said Prof Minkov of the moment when he held it. [14] Close to two dozen people work for him, paid out of a donation of 180,000 leva from a brewery. [15] Wine, he jokes, is already proved: traces of it were found in three of eleven clay jars.

[16] He would like to turn to a neighbouring mound, a few minutes' walk away, if he gets a permit. [17] Looters are never far from here; one of the gang from Karavelovo, who sold a bronze helmet abroad, got three years in June.
## findings
quantity conflict | a: a gold wreath of 162 leaves || b: It has 126 leaves, some of them bent | 162 vs 126 leaves
place conflict | a: on the skull of a woman || b: was lying beside the body, by the left shoulder | where the wreath lay
role conflict | a: The woman was a queen, said Prof. Radoslav Minkov || a: Gold wreath of Thracian queen || b: believes she may have been a priestess | queen vs perhaps a priestess
certainty conflict | a: The woman was a queen || b: Who the dead woman was nobody can say so far | identity certain vs unknown
role conflict | a: by students who noticed a slab || b: A farmer, Gancho Peev, struck the roof slab with his plough | discovered by students vs a farmer
polarity conflict | a: No robber had ever set foot in it || b: Thieves had been there before the scholars | untouched vs visited by thieves
certainty conflict | a: It will go on display at the regional museum in Yambol || b: no museum had yet been chosen | display in Yambol announced vs undecided
date conflict | a: from October 1 after being cleaned || b: for restoration lasting until the spring | cleaned by October vs until spring
attribution conflict | a: was paid for with 180,000 leva by the ministry || b: a donation of 180,000 leva from a brewery | ministry vs brewery
certainty conflict | a: A second mound 300 metres to the north will be opened next summer || b: if he gets a permit | second mound will be opened vs wish without permit
quote conflict | a: "I have dug for forty years to hold my breath for one minute," || b: "Forty years I have dug in order to stop breathing for a minute," | wording of the same remark
certainty conflict | a: wine residue in three of them is being analysed || b: traces of it were found in three of eleven clay jars | under analysis vs proved (differently put)
quantity differs | a: Weighing 413 grams || b: nearly half a kilo in weight | 413 g vs nearly half a kilo
date differs | a: was discovered on August 3 || b: in the first days of August | day vs first days
## benign
same | a: lifted the wreath on Saturday night || b: during the night from Saturday to Sunday | same night
same | a: under police guard || b: with two officers watching | same guard
same | a: She was about 35 when she died || b: In her middle thirties | same age
same | a: had given birth at least twice || b: she was a mother, the bones tell | same
same | a: of the fourth century B.C. || b: almost 2,400 years ago | same period
same | a: the remains of a chariot and two horses || b: A cart and a pair of horses | same
same | a: Minkov's team of 22 || b: Close to two dozen people work for him | 22
same | a: eleven Greek amphorae || b: of eleven clay jars | same vessels
same | a: Prof. Radoslav Minkov of the National Archaeological Institute || b: the institute professor who directs the excavation | same man
same | a: the eldest was sent to prison for three years || b: got three years in June | same sentence
other | a: under a mound eleven metres high || a: eleven Greek amphorae were taken | two elevens
other | a: dug a tunnel of 14 metres || b: a hole in the ceiling of the antechamber | thieves at Karavelovo vs at Dolno Bunar
other | a: carried away a bronze helmet || b: a bronze sieve found in her lap | two bronze objects
other | a: Culture Minister Vesela Droneva announced || b: Mayor Stanka Ilieva says | two officials with two claims
other | a: were taken to Sofia, where wine residue || b: would in any event travel to Sofia for restoration | jug and jars vs the wreath
other | a: which was recovered in Vienna in May || b: got three years in June | recovery vs conviction
other | a: will remain there for good || a: will be opened next summer | wreath vs second mound
## aligned
a0-b0 a0-b1 a0-b6 a0-b7 a1-b1 a1-b5 a1-b9 a2-b1 a3-b7 a3-b6 a3-b9 a4-b8 a5-b10 a6-b12 a7-b4 a7-b14 a8-b13 a9-b3 a10-b15 a11-b14 a12-b16 a13-b17 a14-b17
## omissions
b2 | the mayor's claim to the wreath
a5 | the height of the mound is missing in b
b11 | the finder's remark
a13 | the tunnel, and recovery in Vienna
