mode: outlets
## a | Capital Wire Service | Gas explosion levels Lyon apartment block, five dead | 2023-02-14
[1] LYON, France (CWS) — Five people were killed and 16 injured when a gas explosion flattened a four-story apartment building in the Croix-Basse district at 5:50 a.m. on Monday, the fire service said. [2] Two residents are unaccounted for.

[3] The gas had leaked from a boiler in the cellar that was replaced in January, prosecutor Camille Rostaing told reporters. [4] She has opened an investigation for involuntary manslaughter, and the plumber who did the work was taken into custody.

[5] The network operator, Réseau Gaz, had received a complaint about a smell on Sunday morning and sent a technician, who found no leak, it said.

[6] Rescuers with dogs pulled a 6-year-old girl alive from the rubble 11 hours after the blast. [7] "She asked us what time school began," fire captain Yves Colombani said.

[8] Among the dead is the building's caretaker, Rosa Almeida, 63. [9] Some 130 neighbors have been put up in a sports hall; cracks were found in the two adjoining houses, which will be torn down.

[10] Interior Minister Bertrand Lacoste came to the site at noon and promised emergency aid of 1,500 euros per household. [11] The last comparable disaster in the city was in 2008, when a rupture during road works killed a firefighter.

[12] Mayor Sandrine Vial declared two days of mourning. [13] Schools in the district stay closed until Thursday.
## b | Le Courrier Anglais | Lyon blast: girl pulled alive after 18 hours as toll climbs to six | 2023-02-15
[1] A schoolgirl of six who survived beneath a fallen staircase was recovering yesterday in the Lyon street where half a dozen of her neighbours did not. [2] Cries had been heard within the hour, but it took eighteen hours to reach her, Captain Yves Colombani said. [3] "She wanted to know what time school started," he recalled.

[4] The block, of four floors, collapsed before dawn on Monday. [5] A wheelbarrow of evidence later, detectives have ruled out the new boiler and now suspect a main under the pavement, according to the prosecutor, Camille Rostaing. [6] A plumber who had come forward was heard as a witness and left a free man.

[7] Réseau Gaz admits that a tenant rang about an odour the day before; no one was dispatched, it says, as the caller could not be reached again.

[8] One of the victims, Rosa Almeida, taught Portuguese at the local primary. [9] Nobody is missing any longer.

[10] The houses on either side, propped with timber, can be saved in the view of the city's engineers. [11] Their occupants and others, 130 in all, sleep on camp beds among the basketball hoops.

[12] Mr Lacoste, the interior minister, sent a message of sympathy; his visit has been put off to Friday. [13] Each family gets €1,500 from the city, Mayor Sandrine Vial announced. [14] Flags fly at half-mast yesterday and today.
## c | The Gasworker | Union: Lyon technicians were stretched on day before explosion | 2023-02-16
[1] One fitter was on call for 140,000 Lyon households last Sunday, the energy workers' federation says, when somebody in Croix-Basse smelt gas. [2] He did drive out, by the federation's account, but was turned away by the caretaker, Rosa Almeida, who lost her life some twenty hours later.

[3] Réseau Gaz will not discuss the matter while the inquiry lasts. [4] That inquiry, into manslaughter, has yet to settle on a source; both a domestic boiler and a street main, laid in 1974, are in the frame, a spokesman for the public prosecutor said on Wednesday.

[5] The explosion at ten to six on February 13 killed six people and left sixteen wounded, four of whom were in intensive care. [6] The youngest survivor was brought out that same afternoon.

[7] The company's last fatal accident in Lyon came fifteen years ago, when an excavator tore a pipe and a member of the fire brigade died. [8] It has cut its staff of fitters by a fifth since then.

[9] The state will pay 1,500 euros to each household, the prefecture has confirmed. [10] Demolition of the neighbouring buildings is planned for next week. [11] The federation has asked for a meeting with Bertrand Lacoste, who called at the scene on Monday, and for a minute's silence at all depots today.
## findings
quantity conflict | a: Five people were killed || a: five dead || b: toll climbs to six || b: half a dozen of her neighbours did not || c: killed six people | five vs six dead (later count)
certainty conflict | a: had leaked from a boiler in the cellar || b: have ruled out the new boiler || c: has yet to settle on a source | boiler stated, ruled out, or open
framing conflict | a: the plumber who did the work was taken into custody || b: was heard as a witness and left a free man | detained vs free witness
polarity conflict | a: sent a technician, who found no leak || b: no one was dispatched || c: He did drive out, by the federation's account | technician sent vs not
framing conflict | a: sent a technician, who found no leak || c: was turned away by the caretaker | found no leak vs turned away
date conflict | a: alive from the rubble 11 hours after the blast || b: it took eighteen hours to reach her || c: was brought out that same afternoon | 11 vs 18 hours
quote conflict | a: "She asked us what time school began," || b: "She wanted to know what time school started," | wording
role conflict | a: the building's caretaker, Rosa Almeida || b: Rosa Almeida, taught Portuguese at the local primary || c: turned away by the caretaker, Rosa Almeida | caretaker vs teacher
certainty conflict | a: which will be torn down || b: can be saved in the view of the city's engineers || c: is planned for next week | adjoining houses demolished vs saved
polarity conflict | a: came to the site at noon || b: his visit has been put off to Friday || c: who called at the scene on Monday | minister came vs put off
attribution conflict | a: promised emergency aid of 1,500 euros per household || b: Each family gets €1,500 from the city || c: The state will pay 1,500 euros | who gives the aid: state vs city
attribution differs | a: Réseau Gaz, had received a complaint about a smell || c: Réseau Gaz will not discuss the matter | the company's account vs no comment
## benign
same | a: at 5:50 a.m. on Monday || b: before dawn on Monday || c: at ten to six on February 13 | same time
same | a: about a smell on Sunday morning || b: rang about an odour the day before || c: somebody in Croix-Basse smelt gas | same call
same | a: flattened a four-story apartment building || b: of four floors, collapsed | same building
same | a: and 16 injured || c: left sixteen wounded | same number
same | a: a 6-year-old girl || b: A schoolgirl of six || c: The youngest survivor | same child
same | a: Some 130 neighbors have been put up in a sports hall || b: sleep on camp beds among the basketball hoops | same shelter
same | a: in 2008, when a rupture during road works killed a firefighter || c: fifteen years ago, when an excavator tore a pipe | same earlier accident
same | a: declared two days of mourning || b: Flags fly at half-mast yesterday and today | same mourning
same | a: an investigation for involuntary manslaughter || c: That inquiry, into manslaughter | same inquiry
other | a: Two residents are || c: four of whom were in intensive care | missing vs gravely hurt
other | a: that was replaced in January || c: laid in 1974 | boiler vs street main
other | b: it took eighteen hours || c: some twenty hours later | rescue vs time from call to blast
other | a: killed a firefighter || b: Captain Yves Colombani said | dead of 2008 vs present officer
other | b: the city's engineers || c: the energy workers' federation says | engineers vs union
other | a: Schools in the district stay closed until Thursday || b: put off to Friday | schools vs visit
## aligned
a0-b0 a0-b4 a0-c5 a1-b0 a1-b1 a1-b4 a1-c5 a2-b9 a3-b5 a3-c4 a4-b6 a4-c4 a5-b7 a5-c1 a5-c2 a5-c3 a6-b0 a6-b1 a6-b2 a6-c6 a7-b3 a8-b8 a8-c2 a9-b10 a9-b11 a9-c10 a10-b12 a10-b13 a10-c9 a10-c11 a11-c7 a12-b14 b0-c5 b1-c5 b2-c6 b4-c5 b5-c4 b7-c1 b7-c2 b7-c3 b8-c2 b10-c10 b12-c11 b13-c9
## omissions
c8 | the others do not report the cut in fitters
a13 | the others do not report the closed schools
c11 | the others do not report the minute's silence
