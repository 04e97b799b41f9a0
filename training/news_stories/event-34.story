mode: outlets
## a | Hudson Valley Ledger | Medevac helicopter crashes on hospital roof; patient survives | 2024-10-09
[1] A medical helicopter crashed on the roof of St. Bartholomew Hospital in Kingsferry early Tuesday, killing its pilot and seriously injuring a flight nurse, but a heart patient strapped to the stretcher came through with scratches.

[2] The LifeWing EC135 was on its final approach at 1:18 a.m. when its tail struck an antenna mast, National Transportation Safety Board member Paula Reyes said Tuesday evening. [3] It rolled onto its side and came to rest eight feet from the edge.

[4] The pilot, Greg Sandoval, 49, an Army veteran with two tours in Iraq, died at the scene. [5] Flight nurse Hannah Oyelaran, 34, was in surgery for six hours. [6] A paramedic, Mike Dunne, was thrown clear and broke a wrist.

[7] Dunne went back to the wreck and cut the patient, a 67-year-old woman from Coxtown, out of her straps with trauma shears. [8] "I heard her say, 'Am I late?'" he said. [9] "I told her, 'No ma'am, right on time.'"

[10] About 30 gallons of fuel leaked into a stairwell, and 84 patients on the two upper floors were moved. [11] No one on the ground was hurt.

[12] The mast had been put up in August by a wireless company and was lit, hospital president Alan Fisk said. [13] The Federal Aviation Administration had been notified, according to Fisk.

[14] The weather was clear with light wind. [15] LifeWing grounded its 14 other helicopters until Thursday.

[16] It was the company's first fatal accident since 2011, when three people died on a highway in Vermont.
## b | RotorSafe Bulletin | LifeWing EC135 down at Kingsferry: unlit mast was missing from charts | 2024-10-11
[1] The obstacle that brought down a LifeWing EC135 on the helipad of St. Bartholomew's in the first hours of October 8 appears on no chart, and its lamps were dark, two ground ambulance drivers have told investigators.

[2] According to a preliminary statement by the NTSB the machine was lifting off, not landing, when the main rotor met the antenna at eighteen minutes past one. [3] Pilot Craig Sandoval, who learned to fly in the military, was killed. [4] The nurse, who had been sitting behind him, died on Wednesday without waking up; the third crew member got away with a fractured wrist.

[5] Their passenger, a woman in her sixties, was being transferred to Albany for a bypass. [6] She was freed by a hospital security guard, who has a pocket knife to thank; Mike Dunne, the paramedic, was in no state to help, the guard said. [7] "'Am I late?' was the first thing she asked," the guard recalled. [8] Her injuries are superficial.

[9] The mast belongs to the hospital itself, which had it erected this summer for its pagers. [10] The FAA says that it knew nothing of it.

[11] More than eighty patients had to change beds because kerosene, over a hundred liters of it, ran down the stairs. [12] Fog patches had been reported shortly before.

[13] LifeWing's remaining fleet was not taken out of service for a single day. [14] Its last accident with loss of life was on a road in New England thirteen years ago. [15] Unmarked structures below 200 feet were a factor in nine collisions in the past decade, by our count. [16] Hospital president Alan Fisk has not replied to questions.
## findings
framing conflict | a: was on its final approach at 1:18 a.m. || b: was lifting off, not landing | approaching vs lifting off
framing conflict | a: when its tail struck an antenna mast || b: when the main rotor met the antenna | tail vs main rotor
name conflict | a: The pilot, Greg Sandoval || b: Pilot Craig Sandoval | Greg vs Craig
framing differs | a: was in surgery for six hours || a: seriously injuring a flight nurse || b: died on Wednesday without waking up | injured vs since dead
role conflict | a: Dunne went back to the wreck and cut the patient || b: She was freed by a hospital security guard | freed by the paramedic vs a guard
attribution conflict | a: "I heard her say, 'Am I late?'" he said || b: was the first thing she asked," the guard recalled | who heard the question
role conflict | a: had been put up in August by a wireless company || b: The mast belongs to the hospital itself | wireless company vs hospital
polarity conflict | a: and was lit, hospital president Alan Fisk said || b: its lamps were dark || b: unlit mast was missing from charts | lit vs unlit
polarity conflict | a: The Federal Aviation Administration had been notified || b: The FAA says that it knew nothing of it | notified vs not
framing conflict | a: The weather was clear with light wind || b: Fog patches had been reported shortly before | clear vs fog
polarity conflict | a: grounded its 14 other helicopters until Thursday || b: was not taken out of service for a single day | fleet grounded vs never grounded
quantity differs | a: and 84 patients on the two upper floors were moved || b: More than eighty patients had to change beds | 84 vs more than 80
date differs | a: had been put up in August || b: had it erected this summer | August vs summer
quantity differs | a: a 67-year-old woman from Coxtown || b: a woman in her sixties | 67 vs sixties
place differs | a: on a highway in Vermont || b: on a road in New England | Vermont vs New England
attribution differs | a: had been notified, according to Fisk || b: Hospital president Alan Fisk has not replied to questions | spoke vs did not reply
## benign
same | a: early Tuesday, killing || b: in the first hours of October 8 | Tuesday October 8
same | a: at 1:18 a.m. || b: at eighteen minutes past one | same time
same | a: an Army veteran with two tours in Iraq || b: who learned to fly in the military | same career
same | a: was thrown clear and broke a wrist || b: got away with a fractured wrist | same injury
same | a: came through with scratches || b: Her injuries are superficial | same
same | a: About 30 gallons of fuel || b: over a hundred liters of it | 30 gallons is 114 liters
same | a: since 2011, when three people died || b: thirteen years ago | 2011
same | a: into a stairwell || b: ran down the stairs | same stairs
same | a: a heart patient || b: for a bypass | same patient
other | a: No one on the ground was hurt || b: was killed | bystanders vs pilot
other | a: when three people died on a highway || b: the third crew member | 2011 dead vs crew
other | a: eight feet from the edge || b: below 200 feet | wreck vs masts
other | a: grounded its 14 other helicopters until Thursday || b: died on Wednesday | fleet vs nurse
other | a: in surgery for six hours || b: in the first hours of October | surgery vs crash
other | a: first fatal accident since 2011 || b: nine collisions in the past decade | company vs all
## aligned
a13-b16
a0-b0 a0-b1 a0-b8 a1-b1 a1-b3 a1-b4 a1-b8 a2-b2 a4-b3 a5-b4 a6-b4 a7-b5 a7-b6 a8-b7 a10-b11 a12-b0 a12-b1 a12-b9 a13-b10 a14-b12 a15-b13 a16-b14
## omissions
b15 | a does not report the count of collisions
b5 | a does not report the planned transfer
b1 | a does not report that the mast is on no chart
