mode: outlets
## a | Aargauer Volksblick (English digest) | Wolf pack of Val Sernia shot down to last pup, canton says | 2023-12-19
[1] Hunters of the canton have killed nine of the ten wolves of the Val Sernia pack since December 1, when new federal rules took effect, hunting inspector Reto Caduff said on Monday.

[2] The pack had torn 74 sheep and two calves on alpine pastures over the summer, 41 of them behind electric fences. [3] The animals were shot from hides by a team of four wardens and by 38 volunteers who had passed a course of one evening.

[4] The leading male, M187, fell on the night of December 13 near the chapel of Sontga Onna, 400 metres above the village. [5] His carcass, 43 kilos, goes to the university of Bern.

[6] "We regulate, we do not exterminate," said Caduff.

[7] The last pup is to be spared if it keeps away from houses. [8] A court in St. Gallen has refused to give suspensive effect to an appeal by three nature groups, so that the shooting may go on until January 31.

[9] Sheep farmer Annamengia Tuor lost 19 animals in a single night in July and received 7,600 francs. [10] She has since bought two guard dogs from the Abruzzi.

[11] The canton has spent 310,000 francs on the cull. [12] Switzerland had about 300 wolves in 32 packs in the autumn; seventy percent may be killed under the ordinance, in the view of its author, the environment minister Urs Hagmann.

[13] In neighbouring Italy, where some 3,300 live, a shepherd was given a year's probation last week for poisoning five.
## b | Alpine Conservation News | Legal fight over Sernia wolves as 'wrong' animals die | 2023-12-21
[1] Most of the wolves in Switzerland's Val Sernia are dead, and at least one of them had nothing to do with the pack, according to genetic tests seen by Alpine Conservation News.

[2] Since the beginning of the month, marksmen have accounted for eight or nine animals, the cantonal authorities say. [3] One, a young female, had wandered in from Italy.

[4] The killing is said to have been done mostly by amateurs, of whom several dozen were enlisted after short training.

[5] M187, the father of the pack, died in mid-December within sight of a village, and was taken for study to a Swiss university.

[6] Over the grazing season the wolves killed more than 70 head of livestock; how many of these were properly protected is disputed.

[7] "We regulate, we do not exterminate," an official was quoted as saying by local radio. [8] The future of the surviving juvenile will be decided in the new year.

[9] Environmental organisations have appealed, and judges have yet to rule on the substance; for now, hunting goes on, until the end of next month at the latest.

[10] Farmers, one of whom saw about twenty of her sheep die in one go this summer and was compensated, back the policy. [11] Guard dogs, say critics, would be cheaper than the several hundred thousand francs that the operation has cost.

[12] Under rules drafted by Urs Hagmann's department, up to 70 per cent of the country's wolves, estimated at 300, could be shot. [13] Scientists at four institutes call that figure arbitrary. [14] South of the border, where the species numbers in the thousands, a man has been convicted over poisoned bait.
## findings
quantity differs | a: have killed nine of the ten wolves || b: accounted for eight or nine animals | nine vs eight or nine
attribution differs | a: hunting inspector Reto Caduff said on Monday || b: the cantonal authorities say | inspector vs authorities
framing differs | a: nine of the ten wolves of the Val Sernia pack || b: at least one of them had nothing to do with the pack | all of the pack vs one stranger
date differs | a: since December 1, when new federal rules || b: Since the beginning of the month | day vs beginning of month
certainty differs | a: were shot from hides by a team of four wardens and by 38 volunteers || b: is said to have been done mostly by amateurs | stated vs said to
quantity differs | a: and by 38 volunteers || b: of whom several dozen were enlisted | 38 vs several dozen
date differs | a: fell on the night of December 13 || b: died in mid-December | day vs mid-December
place differs | a: near the chapel of Sontga Onna, 400 metres above the village || b: within sight of a village | chapel vs within sight
place differs | a: goes to the university of Bern || b: for study to a Swiss university | Bern vs a Swiss university
quantity differs | a: had torn 74 sheep and two calves || b: killed more than 70 head of livestock | 76 vs more than 70
certainty differs | a: 41 of them behind electric fences || b: how many of these were properly protected is disputed | 41 vs disputed
attribution differs | a: we do not exterminate," said Caduff || b: an official was quoted as saying | named vs an official
certainty differs | a: is to be spared if it keeps away from houses || b: The future of the surviving juvenile will be decided in the new year | spared on condition vs undecided
quantity differs | a: an appeal by three nature groups || b: Environmental organisations have appealed | three vs unspecified
quantity differs | a: lost 19 animals in a single night || b: saw about twenty of her sheep die in one go | 19 vs about twenty
date differs | a: in a single night in July || b: in one go this summer | July vs summer
quantity differs | a: has spent 310,000 francs || b: several hundred thousand francs | 310,000 vs several hundred thousand
quantity differs | a: where some 3,300 live || b: where the species numbers in the thousands | 3,300 vs thousands
role differs | a: a shepherd was given a year's probation || b: a man has been convicted | shepherd vs man
## benign
same | a: may go on until January 31 || b: until the end of next month at the latest | January 31
same | a: has refused to give suspensive effect || b: for now, hunting goes on | same effect
same | a: seventy percent may be killed || b: up to 70 per cent of the country's wolves | same
same | a: about 300 wolves in 32 packs || b: estimated at 300 | same
same | a: The leading male, M187 || b: M187, the father of the pack | same animal
same | a: had passed a course of one evening || b: enlisted after short training | same
same | a: and received 7,600 francs || b: and was compensated | same
same | a: in the view of its author, the environment minister || b: Under rules drafted by Urs Hagmann's department | same author
same | a: In neighbouring Italy || b: South of the border | Italy
same | a: for poisoning five || b: over poisoned bait | same case
other | a: 41 of them behind electric fences || a: 43 kilos, goes to | livestock vs carcass
other | a: received 7,600 francs || a: spent 310,000 francs | compensation vs cull
other | a: by a team of four wardens || b: Scientists at four institutes | wardens vs institutes
other | a: is to be spared if || b: could be shot | pup vs wolves of the country
other | b: had wandered in from Italy || a: two guard dogs from the Abruzzi | wolf vs dogs
other | a: for poisoning five || a: have killed nine | Italian case vs cull
other | a: about 300 wolves || a: where some 3,300 live | Switzerland vs Italy
other | a: A court in St. Gallen || a: the university of Bern | court vs university
other | a: two calves on alpine pastures || a: bought two guard dogs | calves vs dogs
## aligned
a0-b1 a0-b2 a0-b8 a1-b1 a1-b2 a2-b6 a3-b4 a4-b5 a5-b5 a6-b7 a7-b8 a8-b9 a9-b10 a11-b11 a12-b12 a13-b14
## omissions
b13 | scientists' criticism
b3 | the stray female
