mode: outlets
## a | Kiel Fjord Nachrichten (English) | Eelgrass dies off in bay: fertiliser to blame, ministry says | 2021-09-23
[1] Some 340 hectares of eelgrass, a third of the meadow in Holmer Bay, have died since June, the environment ministry of Schleswig-Holstein reported on Wednesday, and named the cause: nitrogen from farms.

[2] Divers from the marine centre Ostlab in Kiel inspected 58 points in August. [3] At 41 of them they found nothing but black stumps.

[4] "A meadow that fed cod for a thousand years was finished in one summer," said Dr. Wiebke Hansen-Roth, who led the survey.

[5] The water had been 23 degrees warm for 19 days in July, a further strain. [6] Sewage from the holiday village of Brasberg played no part, according to the ministry.

[7] Environment minister Jens Petersen (Greens) intends to forbid manure within 50 metres of streams from 2023. [8] The farmers' association says its members have cut their use by a fifth in ten years and will go to court.

[9] Seed is to be gathered next summer in Denmark and sown by hand on ten hectares, for 2.1 million euros; the federal government bears 80 percent. [10] A trial of 2018 at Langholz took on two-thirds of the surface.

[11] Fishermen's catches of eel have halved since 2015. [12] Cod has been protected in the western Baltic since last year.

[13] A swimmer of 67 was treated on August 12 for a rash caused by bacteria on the rotting leaves. [14] Eight beaches were closed for a total of 63 days.
## b | EcoBaltic Newsletter | What killed the seagrass? Study of Holmer Bay names heat first | 2021-09-24
[1] A heatwave that kept Holmer Bay above 23C for almost three weeks was the main reason why a third of its seagrass perished this summer, the scientists who dived there write, contradicting the government that paid them.

[2] Nutrients from the land came second, and leaky sewers at a resort, Brasberg, third.

[3] The damage came to 430 hectares. [4] At seven stations out of ten the plants had gone.

[5] "A meadow that fed cod for centuries was finished in a fortnight," said Wiebke Hansen-Roth, who wrote the report from the data of colleagues.

[6] They belong to an institute in Rostock.

[7] Jens Petersen, state secretary in the ministry, is thinking about a strip of 50 metres along brooks in which dung may not be spread. [8] The farmers' union offered to talk, and pointed out that 20 per cent less has been used than ten years ago.

[9] A scheme of replanting, put at €2.1m, awaits money: Berlin has been asked for four-fifths. [10] Plants rather than seeds would be used, taken from healthy beds nearby, on 10ha at first.

[11] An earlier attempt, at Langholz three years ago, failed on one-third of the area, and is counted a success.

[12] Eels are half as frequent in the nets as six years back. [13] One bather needed medical attention last month after touching decaying weed. [14] Notices went up at several bathing places.

[15] Off Sweden's west coast, 60 per cent of the eelgrass vanished between 1980 and 2000, and very little has come back.
## findings
attribution conflict | a: reported on Wednesday, and named the cause: nitrogen from farms || b: was the main reason why a third of its seagrass perished this summer, the scientists who dived there write | cause by the ministry vs by the scientists
framing conflict | a: fertiliser to blame || b: names heat first || b: A heatwave that kept Holmer Bay | fertiliser vs heat
polarity conflict | a: played no part, according to the ministry || b: and leaky sewers at a resort, Brasberg, third | sewage no part vs third cause
quantity conflict | a: Some 340 hectares of eelgrass || b: The damage came to 430 hectares | 340 vs 430
quote conflict | a: "A meadow that fed cod for a thousand years was finished in one summer," || b: "A meadow that fed cod for centuries was finished in a fortnight," | wording
role conflict | a: said Dr. Wiebke Hansen-Roth, who led the survey || b: who wrote the report from the data of colleagues | led the survey vs wrote the report
place conflict | a: the marine centre Ostlab in Kiel || b: They belong to an institute in Rostock | Kiel vs Rostock
role conflict | a: Environment minister Jens Petersen (Greens) || b: Jens Petersen, state secretary in the ministry | minister vs state secretary
certainty conflict | a: intends to forbid manure within 50 metres || b: is thinking about a strip of 50 metres | intends vs thinking about
framing conflict | a: and will go to court || b: The farmers' union offered to talk | court vs talk
certainty conflict | a: the federal government bears 80 percent || b: Berlin has been asked for four-fifths | bears vs asked
framing conflict | a: Seed is to be gathered next summer in Denmark || b: Plants rather than seeds would be used | seeds vs plants
place conflict | a: gathered next summer in Denmark || b: taken from healthy beds nearby | Denmark vs nearby
date differs | a: for 19 days in July || b: for almost three weeks | 19 days vs almost three weeks
date differs | a: was treated on August 12 || b: needed medical attention last month | day vs last month
quantity differs | a: Eight beaches were closed || b: went up at several bathing places | eight vs several
framing differs | a: were closed for a total of 63 days || b: Notices went up | closed vs notices
## benign
same | a: At 41 of them they found || b: At seven stations out of ten | 41 of 58 is 71 per cent
same | a: have cut their use by a fifth in ten years || b: 20 per cent less has been used than ten years ago | same
same | a: took on two-thirds of the surface || b: failed on one-third of the area | same result
same | a: A trial of 2018 at Langholz || b: at Langholz three years ago | same
same | a: have halved since 2015 || b: half as frequent in the nets as six years back | same
same | a: on ten hectares, for 2.1 million euros || b: put at €2.1m | same
same | a: bears 80 percent || b: for four-fifths | same share
same | a: sown by hand on ten hectares || b: on 10ha at first | same area
same | a: a third of the meadow in Holmer Bay || b: a third of its seagrass | same
same | a: A swimmer of 67 || b: One bather | same person
same | a: The water had been 23 degrees warm || b: above 23C | same
other | b: 60 per cent of the eelgrass || a: bears 80 percent | Sweden vs funding
other | a: within 50 metres of streams || a: inspected 58 points | strip vs points
other | a: a third of the meadow || b: on one-third of the area | dead meadow vs Langholz
other | a: from 2023 || a: 23 degrees | year vs temperature
other | a: by a fifth in ten years || b: for four-fifths | use vs funding
other | a: Cod has been protected || a: catches of eel have halved | cod vs eel
other | a: total of 63 days || a: for 19 days | closure vs heat
other | a: inspected 58 points in August || a: was treated on August 12 | survey vs swimmer
other | b: 20 per cent less || b: 60 per cent of | dung vs Sweden
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b3 a1-b2 a1-b0 a2-b4 a2-b6 a3-b4 a4-b5 a5-b1 a6-b2 a7-b7 a8-b8 a9-b9 a9-b10 a10-b11 a11-b12 a13-b13 a14-b14
## omissions
a12 | protection of cod
b15 | Swedish losses
