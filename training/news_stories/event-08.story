mode: outlets
## a | Tri-River Gazette | Levee break swamps Cottonwood Bend; 600 flee in boats | 2025-04-08
[1] A levee on the Sauk River gave way early Monday, sending up to nine feet of water into Cottonwood Bend and forcing some 600 people out of their homes, most of them by boat. [2] No one was killed, Mayor Denise Applewhite said.

[3] The breach opened at 2:10 a.m. beside the grain terminal and was 140 feet wide by sunrise. [4] National Guard helicopters began dropping 3,000-pound sandbags into it by mid-afternoon.

[5] Applewhite said she ordered the evacuation at 10 p.m. Sunday, four hours before the break, and that volunteer firefighters went door to door. [6] "We lost our streets, but we kept our people," she said.

[7] The Army Corps of Engineers rated the levee "minimally acceptable" last fall. [8] Its district commander, Col. Ray Stoddard, said burrowing animals had hollowed it out and that nothing in the inspection had pointed to a failure.

[9] The river crested at 31.6 feet at 7 a.m., a foot and a half below the record set in 1993. [10] It should drop under flood stage by Saturday, the National Weather Service said.

[11] Shelters are open at the Methodist church and the junior college. [12] About 240 people slept there Monday night. [13] The state has sent 20,000 bottles of water, and tap water must be boiled until further notice.

[14] Gov. Tom Haskell promised that the levee would be rebuilt two feet higher before next spring. [15] He put the damage at $75 million.

[16] Farmers south of town face the loss of 11,000 acres of winter wheat. [17] A second levee, at Pike Slough, was reinforced Sunday and is holding.
## b | The Midland Examiner | Flooded Missouri town asks why warning came so late | 2025-04-09
[1] The sirens in Cottonwood Bend went off at 1:50 on Monday morning, residents say, and twenty minutes later the Sauk was in their kitchens. [2] For Vernon Applewhite, an 81-year-old retired barber who used a wheelchair, that was too little time; searchers came upon his body in his bedroom on Tuesday.

[3] He was the only person known to have perished. [4] His niece Denise, the town's mayor, told reporters, "We've lost our streets, but we've still got our people," before learning of it.

[5] The earthen wall burst behind the middle school, and the gap had grown to nearly half the length of a football field by the time the sun was up. [6] A plan to plug it with giant sandbags from the air was given up because of the wind; barges with rock took over.

[7] Documents obtained by the Examiner show that a consultant hired by the drainage district warned in November of seepage at that very spot. [8] The Corps, whose own grade for the structure was a low pass, says it never saw the report. [9] "Muskrats did this," insisted a farmer on the district's board, Ray Stoddard Jr., the son of the colonel who heads the Corps' local office.

[10] Roughly 600 townspeople were displaced. [11] They were fetched out by neighbors' bass boats and school buses in about equal shares. [12] Fewer than half have gone to the two public shelters; the rest are with kin.

[13] At its highest, just after breakfast, the water stood 18 inches short of the mark of 32 years ago. [14] Forecasters see it back within its banks at the weekend.

[15] Gov. Tom Haskell said that rebuilding the levee, perhaps higher than before, was among the options, as was buying out the lowest streets. [16] The bill, by the estimate of an insurers' group, may run to $75 million. [17] At Pike Slough, where a companion levee had been shored up over the weekend, water seeped through yesterday and 40 more families packed.
## findings
polarity conflict | a: No one was killed, Mayor Denise Applewhite said || b: searchers came upon his body in his bedroom on Tuesday || b: the only person known to have perished | nobody killed vs one dead
place conflict | a: opened at 2:10 a.m. beside the grain terminal || b: The earthen wall burst behind the middle school | where the levee broke
date conflict | a: she ordered the evacuation at 10 p.m. Sunday, four hours before the break || b: went off at 1:50 on Monday morning || b: asks why warning came so late | warning four hours vs twenty minutes before
framing conflict | a: began dropping 3,000-pound sandbags into it by mid-afternoon || b: was given up because of the wind | sandbags dropped vs the plan given up
quote conflict | a: "We lost our streets, but we kept our people," || b: "We've lost our streets, but we've still got our people," | wording
attribution conflict | a: said burrowing animals had hollowed it out || b: "Muskrats did this," insisted a farmer | animals blamed by the Corps commander vs a farmer on the board
polarity conflict | a: nothing in the inspection had pointed to a failure || b: warned in November of seepage at that very spot | no sign vs a warning
certainty conflict | a: promised that the levee would be rebuilt two feet higher || b: perhaps higher than before, was among the options | promise vs option
attribution conflict | a: He put the damage at $75 million || b: by the estimate of an insurers' group | the $75m: governor vs insurers' group
framing conflict | a: was reinforced Sunday and is holding || b: water seeped through yesterday and 40 more families packed | holding vs leaking
quantity conflict | a: most of them by boat || a: 600 flee in boats || b: school buses in about equal shares | most by boat vs half by boat, half by bus
## benign
same | a: forcing some 600 people out of their homes || b: Roughly 600 townspeople were displaced | same number
same | a: was 140 feet wide by sunrise || b: nearly half the length of a football field | half of 300 feet
same | a: rated the levee "minimally acceptable" || b: whose own grade for the structure was a low pass | same rating
same | a: a foot and a half below the record set in 1993 || b: 18 inches short of the mark of 32 years ago | same margin, same year
same | a: crested at 31.6 feet at 7 a.m. || b: At its highest, just after breakfast | same crest
same | a: drop under flood stage by Saturday || b: back within its banks at the weekend | same forecast
same | a: About 240 people slept there Monday night || b: Fewer than half have gone to the two public shelters | 240 of 600
same | a: at the Methodist church and the junior college || b: the two public shelters | two shelters
same | a: opened at 2:10 a.m. || b: twenty minutes later the Sauk was in their kitchens | 1:50 plus twenty
other | a: Col. Ray Stoddard || b: Ray Stoddard Jr. | father and son
other | a: Mayor Denise Applewhite || b: Vernon Applewhite, an 81-year-old | mayor and uncle
other | a: A levee on the Sauk River gave way || b: a companion levee had been shored up | two levees
other | a: rebuilt two feet higher || b: 18 inches short of the mark | plan vs crest
other | a: last fall || b: warned in November | the Corps' rating vs the consultant's warning
other | a: About 240 people slept there || b: 40 more families packed | shelters vs new evacuees
other | a: up to nine feet of water || b: 18 inches | depth vs margin
other | a: volunteer firefighters went door to door || b: neighbors' bass boats | warning vs rescue
## aligned
a0-b0 a0-b1 a0-b5 a0-b10 a1-b1 a1-b5 a1-b10 a1-b11 a2-b2 a2-b3 a3-b5 a3-b1 a4-b6 a5-b0 a5-b1 a6-b4 a7-b8 a8-b7 a8-b9 a9-b13 a10-b14 a11-b12 a12-b12 a14-b15 a15-b16 a17-b17
## omissions
a16 | b does not report the loss of wheat
a13 | b does not report the boil order
b15 | a does not report the buy-outs
b8 | a does not report that the Corps did not see the consultant's report
