mode: outlets
## a | Ibérica Sports Wire | Referee Cordero attacked with bottle; Third Division match in Écija abandoned | 2024-03-11
[1] SEVILLE, March 11 (Ibérica) - A referee was knocked unconscious by a glass bottle during a third-division football match in the Spanish town of Écija on Sunday, and the game was abandoned with eleven minutes left.

[2] Lucía Cordero, 28, was hit on the back of the head after she sent off home goalkeeper Adrián Baena for handling the ball outside his area, the Andalusian federation said. [3] She came round on the pitch and spent the night in the Virgen del Valle hospital in Seville, where doctors put eight stitches in the wound.

[4] A 17-year-old boy was detained in the stand by stewards. [5] He is the nephew of the home club's president, Eusebio Rincón, federation chief Dolores Vidal told a radio station.

[6] Écija were losing 2-1 to Atlético Utrera. [7] The visitors will be awarded the points, and the ground is to be closed for six matches, Vidal said.

[8] “She asked me who was winning,” said assistant referee Pablo Mena, who rode with her in the ambulance. [9] Police had assigned two officers to the match, which drew 1,900 spectators.

[10] It was the 41st assault on a referee in Andalusia this season. [11] The federation's referees will not officiate at any regional match next weekend, in protest.

[12] Cordero, a secondary school physics teacher, was promoted to the category in 2022. [13] In December she had been escorted off the pitch in Lebrija after fans pelted her with oranges.
## b | La Campiña Digital | Écija club: bottle came from away fans, and the referee never lost consciousness | 2024-03-12
[1] Ecija's president, Eusebio Rincon, has asked the town's forgiveness for an afternoon of shame, and at the same time contested almost everything that has been said about it.

[2] The bottle was of plastic, he said on Monday, and it flew out of the corner where some eighty supporters from Utrera were standing. [3] The young man in custody, who is eighteen and was taken from his home, is no relative of his.

[4] Lucia Cordero has left hospital. [5] She was struck above the ear, according to the medical report, needed five stitches, and went home the same evening.

[6] She told us by phone that she never passed out, though she had asked what the score was. [7] “I wanted to know who was winning,” she said. [8] Whether she will whistle again, she does not know.

[9] The match had reached the 79th minute. [10] Cordero had just shown the red card to centre-half Adrian Baena, whose arm had touched the ball on the line, and Ecija were a goal down. [11] The final minutes might be played behind closed doors, a federation source said; a committee takes up the matter on Thursday.

[12] No policeman was in the ground, the town hall admits, because of a procession; a private firm had sent four guards for close to two thousand people.

[13] Referees all over Andalusia will observe a minute's silence before next weekend's games. [14] More than forty of them have been assaulted since September.

[15] Baena visited the referee yesterday with a bunch of carnations. [16] She teaches physics to his little sister.
## findings
polarity conflict | a: was knocked unconscious by a glass bottle || a: She came round on the pitch || b: she never passed out || b: the referee never lost consciousness | unconscious vs not
name conflict | a: by a glass bottle || b: The bottle was of plastic | glass vs plastic
place conflict | a: was hit on the back of the head || b: She was struck above the ear | back of head vs above the ear
role conflict | a: home goalkeeper Adrián Baena || b: centre-half Adrian Baena | goalkeeper vs defender
place conflict | a: for handling the ball outside his area || b: had touched the ball on the line | outside area vs goal line
date conflict | a: spent the night in the Virgen del Valle hospital || b: went home the same evening | overnight vs same evening
quantity conflict | a: put eight stitches in the wound || b: needed five stitches | eight vs five
quantity conflict | a: A 17-year-old boy || b: who is eighteen and was taken | 17 vs 18
place conflict | a: was detained in the stand by stewards || b: was taken from his home | in the stand vs at home
role conflict | a: the nephew of the home club's president || b: is no relative of his | nephew vs no relative
attribution conflict | a: said assistant referee Pablo Mena || b: She told us by phone | remark about the score: Mena vs Cordero
quote conflict | a: “She asked me who was winning,” || b: “I wanted to know who was winning,” | other words
certainty conflict | a: The visitors will be awarded the points || b: might be played behind closed doors | awarded vs maybe replayed
polarity conflict | a: Police had assigned two officers || b: No policeman was in the ground | two vs none
framing conflict | a: will not officiate at any regional match || b: will observe a minute's silence | strike vs silence
quantity differs | a: the 41st assault on a referee || b: More than forty of them | 41st vs more than forty
quantity differs | a: which drew 1,900 spectators || b: close to two thousand people | 1,900 vs close to 2,000
## benign
same | a: abandoned with eleven minutes left || b: had reached the 79th minute | 79 of 90
same | a: Écija were losing 2-1 || b: were a goal down | same score
same | a: on Sunday, and the game || b: for an afternoon of shame | same afternoon
same | a: a secondary school physics teacher || b: She teaches physics | same
same | a: after she sent off home goalkeeper || b: had just shown the red card | same
same | a: the home club's president, Eusebio Rincón || b: Ecija's president, Eusebio Rincon | same man
same | a: next weekend, in protest || b: before next weekend's games | same weekend
same | a: this season || b: assaulted since September | the season began in September
other | a: had assigned two officers || b: had sent four guards | police vs private guards
other | a: after fans pelted her with oranges || b: a bunch of carnations | Lebrija vs visit
other | a: to be closed for six matches || b: needed five stitches | ban vs stitches
other | a: told a radio station || b: She told us by phone | Vidal vs Cordero
other | a: Lucía Cordero, 28 || b: who is eighteen | referee vs suspect
other | a: In December she had been escorted off || b: has left hospital | Lebrija vs Écija
other | a: 1,900 spectators || b: some eighty supporters from Utrera | whole crowd vs away fans
## aligned
a0-b0 a0-b9 a1-b0 a1-b2 a1-b6 a1-b9 a2-b5 a2-b10 a3-b4 a3-b5 a3-b6 a4-b3 a5-b3 a6-b10 a7-b11 a8-b6 a8-b7 a9-b12 a10-b14 a11-b13 a12-b16
## omissions
b15 | Baena visited her
a13 | oranges in Lebrija
