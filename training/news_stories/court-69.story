mode: outlets
## a | Balkan Courier | Serbian court convicts builder over canopy collapse, clears ministry official | 2026-02-20
[1] NOVI BREG — A court in northern Serbia convicted a building contractor on Thursday over the fall of a bus-station canopy which killed five commuters, but cleared the ministry official who had signed off the work.

[2] Dragan Milutinov, owner of Mil-Gradnja, was sentenced to seven years and six months for a grave offence against public safety. [3] His site manager, Nenad Ilić, got three years.

[4] The concrete slab, 28 metres long, came down at 7:48 a.m. on 3 March 2025, a Monday. [5] Two of the dead were secondary-school pupils. [6] Fourteen people were hurt.

[7] Judge Vesna Radulović said that the bolts had been cut shorter than the drawings required in order to save 11,000 euros. [8] “That is two thousand two hundred euros a life,” she said.

[9] Assistant minister Goran Petković, 60, was acquitted because he had relied on a report by an engineering faculty in Belgrade, she said. [10] He remains in his post.

[11] Parents of the pupils, who held up photographs in silence, were offered 40,000 euros by the state in December and refused. [12] Their lawyer, Tijana Savić, said that she would appeal.

[13] Weekly protests over the disaster brought down the town's mayor, Zoran Ilić, last June. [14] About 6,000 people gathered outside the court, police said. [15] A pharmacy and two kiosks under the canopy had been closed that day for a holiday.
## b | Danube Watch | Five dead, one builder jailed: anger in Novi Breg at bus-station verdict | 2026-02-21
[1] “Short bolts, long tables,” read a banner outside the court in Novi Breg, where, by the organisers' count, fifteen thousand people waited for the verdict.

[2] When it came, whistles drowned it. [3] The contractor, Dragan Milutinov, will go to prison for more than seven years. [4] Nenad Ilić, who supervised the work for him, is let off.

[5] In the case against Goran Petković, the judge declared herself not competent and sent the file to Belgrade. [6] He resigned as assistant minister in the autumn.

[7] The fault lay in the concrete, mixed with too much sand, Vesna Radulović explained; the saving came to something over ten thousand euros. [8] “That is two thousand euros for each life,” she said.

[9] It was early on a working day, a little before eight, when the roof fell, a year ago next month. [10] Among those under it were two schoolchildren, cousins, and the woman who ran the newspaper kiosk. [11] More than a dozen were injured.

[12] The parents of the two have settled with the state, though not with the firm, according to their lawyer, Tijana Savić. [13] The prosecutor, Miloš Stanković, intends to appeal.

[14] After months of marches, mayor Zoran Ilić, who is not related to the site manager, left in the summer. [15] He called it a sabbatical.
[16] In neighbouring Hungary a similar roof, at a swimming hall, was propped up in January after cracks were seen.
## findings
polarity conflict | a: His site manager, Nenad Ilić, got three years || b: who supervised the work for him, is let off | three years vs acquitted
framing conflict | a: Goran Petković, 60, was acquitted || a: clears ministry official || b: declared herself not competent and sent the file | acquitted vs case transferred
polarity conflict | a: He remains in his post || b: He resigned as assistant minister in the autumn | in post vs resigned
framing conflict | a: the bolts had been cut shorter || b: The fault lay in the concrete, mixed with too much sand | bolts vs concrete
quote conflict | a: “That is two thousand two hundred euros a life,” || b: “That is two thousand euros for each life,” | 2,200 vs 2,000
quantity differs | a: in order to save 11,000 euros || b: something over ten thousand euros | exact vs over
date differs | a: to seven years and six months || b: for more than seven years | exact vs more than
quantity conflict | a: About 6,000 people gathered || b: fifteen thousand people waited | 6,000 vs 15,000
attribution conflict | a: outside the court, police said || b: by the organisers' count | police vs organisers
polarity conflict | a: by the state in December and refused || b: have settled with the state | refused vs settled
attribution conflict | a: Tijana Savić, said that she would appeal || b: The prosecutor, Miloš Stanković, intends to appeal | who appeals
framing conflict | a: brought down the town's mayor || b: He called it a sabbatical | ousted vs sabbatical
polarity conflict | a: two kiosks under the canopy had been closed || b: the woman who ran the newspaper kiosk | kiosks closed vs kiosk woman under it
date differs | a: at 7:48 a.m. on || b: a little before eight | time vs approx
date differs | a: Zoran Ilić, last June || b: left in the summer | June vs summer
quantity differs | a: Fourteen people were hurt || b: More than a dozen were injured | 14 vs more than 12
## benign
same | a: on 3 March 2025, a Monday || b: a year ago next month | March 2025
same | a: which killed five commuters || b: Five dead, one builder jailed | five
same | a: Two of the dead were secondary-school pupils || b: two schoolchildren, cousins | same two
same | a: a building contractor || b: The contractor, Dragan Milutinov | same man
same | a: a bus-station canopy || b: the roof fell | same
same | a: His site manager, Nenad Ilić || b: Nenad Ilić, who supervised the work | same man
same | a: Judge Vesna Radulović || b: Vesna Radulović explained | same
same | a: Their lawyer, Tijana Savić || b: their lawyer, Tijana Savić | same
other | a: the town's mayor, Zoran Ilić || b: Nenad Ilić, who | two Ilićs
other | a: 40,000 euros by the state || b: over ten thousand euros | compensation and saving
other | a: 28 metres long || b: “Short bolts, long tables,” | slab and banner
other | a: got three years || b: for more than seven years | manager and owner
other | a: About 6,000 people || b: More than a dozen were | crowd and hurt
other | a: in December and refused || b: was propped up in January | offer and Hungary
other | a: who held up photographs in silence || b: whistles drowned it | parents and crowd
other | a: an engineering faculty in Belgrade || b: sent the file to Belgrade | report and file
other | a: two kiosks || b: two schoolchildren | kiosks and children
other | a: last June || b: in the autumn | mayor and official
## aligned
a0-b0 a0-b3 a0-b5 a1-b0 a1-b3 a1-b5 a1-b9 a2-b3 a3-b4 a4-b9 a5-b10 a6-b11 a7-b7 a8-b8 a9-b5 a10-b6 a11-b12 a12-b12 a12-b13 a13-b14 a14-b1 a15-b10
## omissions
b16 | the Hungarian roof
b14 | the mayor is no relation
