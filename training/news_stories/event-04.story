mode: outlets
## a | Cascade County Courier | Boulder Gap Fire destroys 88 homes; sheriff says utility line fell | 2022-08-19
[1] Eighty-eight houses have burned in the Boulder Gap Fire and more than 4,000 residents are out of their homes, Sheriff Wade Ostrander said Thursday at the fairgrounds in Millrace. [2] The blaze grew overnight to 31,000 acres and was 12% contained.

[3] It started Tuesday at 3:15 p.m. when a power line came down in dry grass beside Forest Road 19, Ostrander said. [4] "We have the pole, we have the wire and we have the burn marks," he said. [5] High Plains Electric declined to comment.

[6] Robert and Elaine Kimmel, both in their 80s, died in their car on Quarry Road. [7] Deputies had knocked on their door twice, at 5 and again at 6:30 p.m., and the couple told them they would stay, the sheriff said. [8] A third person, a firefighter from Idaho, was being treated for burns to the hands and was in fair condition.

[9] Evacuation orders went out by phone at 4:50 p.m. and reached nine in ten households, county emergency manager Trina Vogel said.

[10] The fire jumped the Teller River on Wednesday afternoon, and took the 1911 schoolhouse and the entire west side of Lodgepole. [11] The town of Ames, 6 miles downwind, was spared when the wind swung around at dusk.

[12] Some 740 firefighters, 52 engines and five air tankers are on the lines. [13] Incident commander Luis Arce expects full containment by Sept. 5.

[14] Gov. Kathryn Boyle toured the burn area Thursday and declared a state of emergency, which frees up $3 million. [15] The Red Cross has 310 people on cots in two school gyms.

[16] The last fire of this size here, Cutbank in 2003, claimed 61 houses and no lives.
## b | National Sentinel | ‘No one told us’: Anger in burned Montana town as death toll reaches two | 2022-08-20
[1] LODGEPOLE, Mont. — They got out with a dog, a Bible and the clothes they slept in, and the residents of this ranching town say not one telephone rang before the flames came over the ridge.

[2] Nearly 90 dwellings are gone, and so is a schoolhouse more than a century old. [3] An elderly couple, Robert and Ellen Kimmel, were found dead in their garage on Quarry Road; a nephew said that nobody had come by to tell them to leave.

[4] What set off the Boulder Gap Fire on Tuesday afternoon is not known. [5] Sheriff Wade Ostrander said a downed conductor belonging to High Plains Electric was one of several leads. [6] "We've got a pole and a wire, and that's all we've got," he said. [7] The company denied that its equipment had failed.

[8] By Friday morning the fire had spread across 48 square miles, and crews had a line around an eighth of it. [9] Its run over the Teller came in the small hours of Thursday, said Luis Arce, who commands the 740 men and women fighting it. [10] He hopes to have it ringed shortly after Labor Day, which falls on the 5th.

[11] A hotshot crew member from out of state is in critical condition with burns.

[12] Gov. Kathryn Boyle, who flew over the scorched canyon but did not land, said she would ask Washington for help; a state declaration, she said, could follow. [13] Trina Vogel, the county's sheriff's deputy in charge of alerts, conceded that a cell tower had burned before the order was sent.

[14] More than 300 evacuees are bedding down in a pair of gymnasiums. [15] Ames, ten kilometers to the east, got off without a scratch after the breeze turned at nightfall, a piece of luck its mayor called "a loan, not a gift." [16] Nineteen years ago the Cutbank blaze left everyone alive, though 61 families lost the roof over their heads.
## findings
certainty conflict | a: when a power line came down in dry grass || a: sheriff says utility line fell || b: is not known || b: was one of several leads | the line named as the cause vs one lead among several
quote conflict | a: "We have the pole, we have the wire and we have the burn marks," || b: "We've got a pole and a wire, and that's all we've got," | sheriff's words
polarity conflict | a: High Plains Electric declined to comment || b: The company denied that its equipment had failed | no comment vs denial
name conflict | a: Robert and Elaine Kimmel || b: Robert and Ellen Kimmel | Elaine vs Ellen
place conflict | a: died in their car on Quarry Road || b: found dead in their garage on Quarry Road | car vs garage
polarity conflict | a: Deputies had knocked on their door twice || b: nobody had come by to tell them to leave | warned twice vs never
polarity conflict | a: reached nine in ten households || b: not one telephone rang || b: ‘No one told us’ | calls reached 90% vs no phone rang
framing conflict | a: was in fair condition || b: is in critical condition with burns | firefighter's condition: fair vs critical
date conflict | a: jumped the Teller River on Wednesday afternoon || b: came in the small hours of Thursday | crossing of the river
certainty conflict | a: declared a state of emergency || b: a state declaration, she said, could follow | declared vs may follow
framing conflict | a: toured the burn area Thursday || b: flew over the scorched canyon but did not land | toured vs flew over without landing
role conflict | a: county emergency manager Trina Vogel || b: the county's sheriff's deputy in charge of alerts | emergency manager vs deputy
quantity differs | a: Eighty-eight houses have burned || a: destroys 88 homes || b: Nearly 90 dwellings are gone | 88 vs nearly 90
date differs | a: expects full containment by Sept. 5 || b: hopes to have it ringed shortly after Labor Day | by Sept. 5 vs shortly after
## benign
same | a: grew overnight to 31,000 acres || b: spread across 48 square miles | 31,000 acres is 48.4 square miles
same | a: was 12% contained || b: a line around an eighth of it | 12.5 percent
same | a: took the 1911 schoolhouse || b: a schoolhouse more than a century old | 111 years
same | a: Some 740 firefighters || b: the 740 men and women fighting it | same number
same | a: has 310 people on cots in two school gyms || b: More than 300 evacuees are bedding down in a pair of gymnasiums | same shelters
same | a: 6 miles downwind || b: ten kilometers to the east | same distance
same | a: when the wind swung around at dusk || b: after the breeze turned at nightfall | same turn of the wind
same | a: claimed 61 houses and no lives || b: left everyone alive, though 61 families | same 2003 fire
same | a: Cutbank in 2003 || b: Nineteen years ago the Cutbank blaze | 2022 minus 19
same | a: both in their 80s || b: An elderly couple | old
other | a: claimed 61 houses || b: Nearly 90 dwellings | 2003 fire vs this one
other | a: at 5 and again at 6:30 p.m. || b: after the breeze turned at nightfall | knocks vs wind
other | a: more than 4,000 residents || b: More than 300 evacuees | all evacuees vs those in shelters
other | a: frees up $3 million || b: would ask Washington for help | state money vs federal request
other | a: a firefighter from Idaho || b: the residents of this ranching town | out-of-state vs local
other | a: the entire west side of Lodgepole || b: got off without a scratch | Lodgepole vs Ames
other | a: by phone at 4:50 p.m. || b: Tuesday afternoon is not known | order vs start
## aligned
a0-b0 a0-b2 a0-b5 a1-b2 a2-b8 a3-b4 a3-b5 a4-b6 a5-b7 a6-b0 a6-b3 a7-b3 a8-b11 a9-b1 a9-b0 a9-b13 a10-b2 a10-b9 a11-b15 a12-b9 a13-b10 a14-b12 a15-b14 a16-b16
## omissions
a1 | b does not report the number of people out of their homes
a12 | b does not report engines and air tankers
b13 | a does not report the burned cell tower
b12 | a does not report the plea to Washington
