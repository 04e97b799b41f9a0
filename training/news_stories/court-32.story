mode: outlets
## a | The Lagan Record | Police smashed wrong door in Ardmore Street raid, ombudsman finds | 2023-11-02
[1] Armed officers who burst into the home of a retired piano tuner at dawn had been sent to the wrong house because a detective misread a seven for a one, the Police Ombudsman said yesterday.

[2] Bernard Magee, 73, was handcuffed in his pyjamas for 25 minutes in the raid on Ardmore Street, Belfast, on 16 February. [3] His wife Dolores, 70, suffered a heart attack the same afternoon and spent nine days in the Royal Victoria Hospital.

[4] Ombudsman Siobhán Tierney said that the warrant named number 17 but the team leader's briefing note said number 11. [5] None of the eight officers checked the plate on the door. [6] She recommended misconduct proceedings against two sergeants and an inspector.

[7] Assistant Chief Constable Mervyn Boyd visited the couple on Tuesday and apologised in person. [8] “We came through the wrong door, and then we stood in the hall and argued about it,” he said.

[9] The couple will receive £22,500, a figure agreed before the civil case came to court. [10] A 1931 upright piano that was damaged has been repaired at the police's expense.

[11] The man the officers were after, a suspected cocaine dealer, was arrested two weeks later in Newry, and is awaiting trial.

[12] Body cameras were switched on throughout, which the ombudsman praised. [13] Forces in the region carried out 61 searches of wrong addresses between 2018 and 2022.

[14] Solicitor Gráinne Duddy said that her clients only wanted “a door that shuts.”
## b | Northern Report | Raid on pensioners was ‘no clerical slip’, says family lawyer | 2023-11-01
[1] A clerical slip, says the watchdog. [2] A cover-up, says the lawyer of Bernard and Dolores Magee, a couple in their seventies whose front door was battered in on a winter's morning in Belfast.

[3] The finding by the ombudsman, Siobhán Tierney, released today, is that the raiders' paperwork was right and that their leader simply knocked at the wrong end of a terrace. [4] The target lived three doors up.

[5] She proposes that one sergeant face a hearing; two others should get words of advice. [6] There is not much to see on film, since three of the cameras worn that morning had been turned off, a lapse she condemns.

[7] Bernard Magee, a retired church organist, sat cuffed on the stairs for almost half an hour. [8] His wife was taken ill two days on with what doctors believed was angina, and she was nearly a fortnight in the Mater.

[9] “We came through the wrong door and then stood in the hall debating it,” said Mervyn Boyd, the chief superintendent for the district, in a letter to the Magees; they have never had a visit.

[10] Over £20,000 is on offer in damages. [11] The couple have not accepted it, and a judge will hear them in March, said Gráinne Duddy, their solicitor. [12] Their piano, which dates from before the war, stands untouched since the raid, with a split soundboard.

[13] And the quarry? [14] He was picked up within the month, across the border in Dundalk, and has since been released without charge.

[15] Mistaken searches are not rare: some sixty were logged in a span of five years.
[16] In one of them, in Strabane, a dog was shot.
## findings
attribution conflict | a: because a detective misread a seven for a one || b: their leader simply knocked at the wrong end of a terrace || b: the raiders' paperwork was right | whose error: detective's note vs team leader at the door
role conflict | a: the home of a retired piano tuner || b: Bernard Magee, a retired church organist | piano tuner vs organist
date differs | a: in his pyjamas for 25 minutes || b: on the stairs for almost half an hour | 25 minutes vs almost half an hour
date conflict | a: suffered a heart attack the same afternoon || b: was taken ill two days on | same day vs two days later
certainty conflict | a: Dolores, 70, suffered a heart attack || b: what doctors believed was angina | heart attack vs believed angina
date conflict | a: spent nine days in the Royal || b: nearly a fortnight in the Mater | nine days vs nearly fourteen
place conflict | a: in the Royal Victoria Hospital || b: a fortnight in the Mater | hospital
quantity conflict | a: against two sergeants and an inspector || b: that one sergeant face a hearing | three vs one to be disciplined
polarity conflict | a: visited the couple on Tuesday and apologised in person || b: they have never had a visit | visited vs never
role conflict | a: Assistant Chief Constable Mervyn Boyd || b: Mervyn Boyd, the chief superintendent | rank
quote conflict | a: stood in the hall and argued about it,” || b: stood in the hall debating it,” | argued vs debating
certainty conflict | a: a figure agreed before the civil case came to court || b: The couple have not accepted it | agreed vs not accepted
quantity differs | a: will receive £22,500 || b: Over £20,000 is on offer | 22,500 vs over 20,000
polarity conflict | a: has been repaired at the police's expense || b: stands untouched since the raid | repaired vs not
place conflict | a: two weeks later in Newry || b: across the border in Dundalk | where the target was caught
date differs | a: was arrested two weeks later || b: picked up within the month | two weeks vs within a month
polarity conflict | a: and is awaiting trial || b: has since been released without charge | awaiting trial vs released
polarity conflict | a: Body cameras were switched on throughout || b: had been turned off, a lapse she condemns | on vs off
quantity differs | a: carried out 61 searches || b: some sixty were logged | 61 vs some sixty
date differs | a: on 16 February || b: on a winter's morning | day vs season
## benign
same | a: the Police Ombudsman said yesterday || b: released today | November 1
same | a: Bernard Magee, 73 || b: a couple in their seventies | agrees with 73 and 70
same | a: between 2018 and 2022 || b: in a span of five years | five years
same | a: A 1931 upright piano || b: which dates from before the war | same piano
same | a: was handcuffed in his pyjamas || b: sat cuffed on the stairs | same
same | a: burst into the home || b: front door was battered in | same
same | a: a suspected cocaine dealer || b: And the quarry? | same man
same | a: Solicitor Gráinne Duddy || b: Gráinne Duddy, their solicitor | same
other | a: on Tuesday and || b: released today | visit and report
other | a: None of the eight officers || b: three of the cameras | officers and cameras
other | a: The man the officers were after || b: lived three doors up | unrelated
other | a: two sergeants and an inspector || b: two others should get | two groups
other | a: two weeks later || b: two days on | arrest and illness
other | a: “a door that shuts.” || b: stood in the hall debating it,” | lawyer and police
other | a: Dolores, 70 || b: some sixty were logged | age and searches
other | a: £22,500, a figure || b: judge will hear them in March | sum and hearing
## aligned
a0-b0 a0-b2 a0-b3 a1-b3 a1-b2 a1-b7 a2-b7 a2-b2 a3-b8 a4-b3 a6-b5 a7-b9 a8-b9 a9-b10 a9-b11 a10-b12 a11-b14 a12-b6 a13-b15 a1-b1
## omissions
b16 | the dog in Strabane
a5 | nobody checked the plate
b2 | the lawyer speaks of a cover-up
a14 | what the clients want
