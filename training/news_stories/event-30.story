mode: outlets
## a | Sunrise Metro | Crush at Lumina festival: 11 dead as crowd pushed through tunnel | 2022-10-24
[1] Eleven people, nine of them women, were crushed to death on Saturday night in a pedestrian tunnel leading to the Lumina music festival in the Brazilian city of São Bento do Vale, its health secretary said. [2] Of the 74 injured, eight were still in intensive care on Sunday.

[3] The tunnel, 6 metres wide and 110 long, was the only entrance from the metro station after police shut the avenue above it at 9:15 p.m. to let a minister's motorcade pass, witnesses said. [4] Within 20 minutes thousands had backed up behind a turnstile that would not open.

[5] "We were breathing each other's breath," said Júlia Prates, 19, a nursing student who lost her cousin.

[6] Some 42,000 tickets had been sold for the evening, against a permitted 45,000. [7] The organiser, Palco Vivo, said the number had never been exceeded and that 380 stewards were on duty.

[8] Mayor Otávio Lins suspended the festival's licence and cancelled the second night. [9] He declared a week of mourning.

[10] The military police commander, Colonel Débora Antunes, rejected criticism of the closure, which she said lasted eight minutes.

[11] The first ambulance came at 9:50 p.m. from a post on the far side of the park. [12] Medical students in the crowd had begun resuscitation.

[13] State prosecutors will look into charges of manslaughter. [14] They summoned Palco Vivo's owner, Renan Falcão, for Tuesday.

[15] The headline singer, Ayana, who went on at ten unaware of what had happened, broke off after three songs. [16] In 2013 a nightclub fire in the same state cost 38 lives.
## b | The Lisbon Review | Lumina: twelve dead, and a minister who was not there | 2022-10-25
[1] Three nights ago a tunnel in southern Brazil filled with people until those in front could no longer fall down. [2] Twelve have died, the latest, a boy of 16, yesterday.

[3] The story that a motorcade was to blame did the rounds at once. [4] But the minister in question was in Brasília, and the road over the tunnel had been blocked by a stalled lorry, say the police; it took them three-quarters of an hour to move it. [5] Colonel Débora Antunes, the city's security secretary, accused the organiser of opening one gate of four.

[6] Renan Falcão, who manages Palco Vivo for an investment fund, did not wait for his summons. [7] He walked into the prosecutors' office on Monday, and they charged him that evening with manslaughter. [8] He had let in, according to the scanners, 51,000 people where 45,000 were allowed.

[9] "We breathed one another's breath," said Júlia Prates, 19, who sells drinks in the park and lost her cousin.

[10] A doctor on her way to the concert started to revive the unconscious. [11] Ambulances, she says, were kept waiting at a locked service gate for more than half an hour, though they had been there since before the crush.

[12] Ayana, on stage since ten, knew nothing and sang her whole set, an hour and a half. [13] Her second concert, due the next day, went ahead in a stadium 60 kilometres off, with collection boxes at the doors.

[14] Mayor Otávio Lins has said that the festival, founded in 1999, might lose its licence. [15] Flags in the city stay lowered for seven days. [16] The country has been here before: nine years back 38 young people died in a burning club a few hours' drive away.
## findings
quantity conflict | a: Eleven people, nine of them women || a: 11 dead as crowd pushed through tunnel || b: Twelve have died, the latest || b: twelve dead, and a minister | 11 vs 12 (later toll)
framing conflict | a: to let a minister's motorcade pass, witnesses said || b: had been blocked by a stalled lorry, say the police | motorcade vs stalled lorry
attribution differs | a: to let a minister's motorcade pass, witnesses said || b: by a stalled lorry, say the police | witnesses vs police
date conflict | a: which she said lasted eight minutes || b: took them three-quarters of an hour to move it | closure of 8 vs 45 minutes
role conflict | a: The military police commander, Colonel Débora Antunes || b: Colonel Débora Antunes, the city's security secretary | police commander vs security secretary
quantity conflict | a: the number had never been exceeded || b: 51,000 people where 45,000 were allowed | within limit vs exceeded
role conflict | a: Palco Vivo's owner, Renan Falcão || b: Renan Falcão, who manages Palco Vivo for an investment fund | owner vs manager
certainty conflict | a: State prosecutors will look into charges of manslaughter || b: they charged him that evening with manslaughter | to be looked into vs charged
date conflict | a: They summoned Palco Vivo's owner, Renan Falcão, for Tuesday || b: He walked into the prosecutors' office on Monday | Tuesday vs Monday (appeared early)
quote conflict | a: "We were breathing each other's breath," || b: "We breathed one another's breath," | wording
role conflict | a: a nursing student who lost her cousin || b: who sells drinks in the park | nursing student vs drinks seller
role conflict | a: Medical students in the crowd had begun resuscitation || b: A doctor on her way to the concert started to revive | students vs a doctor
date conflict | a: The first ambulance came at 9:50 p.m. || b: they had been there since before the crush | arrived late vs already there
place conflict | a: from a post on the far side of the park || b: were kept waiting at a locked service gate | far side of park vs at the gate
framing conflict | a: broke off after three songs || b: sang her whole set, an hour and a half | broke off vs whole set
framing conflict | a: cancelled the second night || b: went ahead in a stadium 60 kilometres off | cancelled vs moved
certainty conflict | a: suspended the festival's licence || b: might lose its licence | suspended vs might
place differs | a: in the Brazilian city of São Bento do Vale || b: a tunnel in southern Brazil | city vs region
## benign
same | a: were crushed to death on Saturday night || b: Three nights ago a tunnel | October 22 is about three nights before October 25
same | a: said Júlia Prates, 19 || b: said Júlia Prates, 19, who | same woman
same | a: who went on at ten unaware || b: on stage since ten, knew nothing | same
same | a: declared a week of mourning || b: stay lowered for seven days | same mourning
same | a: In 2013 a nightclub fire in the same state cost 38 lives || b: nine years back 38 young people died in a burning club | same fire
same | a: after police shut the avenue above it || b: the road over the tunnel had been blocked | same road
same | a: against a permitted 45,000 || b: where 45,000 were allowed | same limit
other | a: Some 42,000 tickets had been sold || b: 51,000 people | sold vs scanned
other | a: cost 38 lives || b: Twelve have died | 2013 fire vs crush
other | a: nine of them women || b: a boy of 16 | first dead vs last
other | a: at 9:15 p.m. || b: for more than half an hour | closing vs waiting
other | a: Within 20 minutes thousands had backed up || b: an hour and a half | crush vs concert
other | a: said Júlia Prates, 19, a || b: a boy of 16, yesterday | cousin's relative vs dead boy
other | a: behind a turnstile that would not open || b: opening one gate of four | turnstile vs gates
other | a: In 2013 a nightclub fire || b: founded in 1999 | fire vs festival's founding
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a3-b1 a3-b3 a3-b4 a5-b9 a6-b8 a7-b8 a7-b5 a8-b13 a8-b14 a9-b15 a10-b4 a10-b5 a11-b11 a12-b10 a13-b7 a14-b6 a14-b7 a15-b12 a16-b16
## omissions
a2 | b does not report the injured
b5 | a does not report how many gates were open
b13 | a does not report the collection boxes
