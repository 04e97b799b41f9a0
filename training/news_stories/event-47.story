mode: outlets
## a | United Nations Watch Wire | Peacekeeping helicopter shot down in Kivara, eight crew killed | 2022-03-30
[1] NEW YORK — A United Nations helicopter was shot down on Tuesday over the rebel-held Masse hills in northern Kivara, killing all eight people aboard, the head of the mission, Valérie Okongo, said.

[2] The Puma, flown by Pakistani airmen, was hit by a shoulder-fired missile at 10:40 a.m., she said, citing a second crew that had been flying behind it. [3] It was on its way to observe the movements of displaced people near Chanzu.

[4] Six Pakistanis, a Serbian military observer and a Congolese interpreter lost their lives. [5] Their bodies were recovered by a Bangladeshi patrol on Tuesday evening and taken to Bukeni.

[6] Okongo blamed the Movement of the Twelfth, which controls the ridge. [7] The rebels' spokesman, Major Didace Ruga, said that government artillery had brought the aircraft down. [8] "We have no quarrel with blue helmets," he said.

[9] The Security Council was to meet in closed session on Wednesday at the request of France. [10] The secretary-general called for a swift investigation.

[11] All flights of the mission's 14 helicopters over the hills have been suspended. [12] The force, 13,500 strong, is due to leave Kivara by the end of next year.

[13] In 2017 a cargo plane on charter to the mission crashed on the same ridge in fog; three were killed.

[14] The fighting has uprooted 72,000 people since March 20.
## b | Le Monde des Armées (English) | Kivara: a Puma, a missile and many questions | 2022-04-01
[1] What brought down the Pakistani Puma on 29 March is not established, diplomats say after hearing the UN's peacekeeping chief behind closed doors on Wednesday. [2] A missile is the likeliest cause; a collision with a drone has not been ruled out, he told them.

[3] The companion machine, whose crew is said to have seen everything, had turned for home ten minutes before with a warning light.

[4] Eight men were on board: half a dozen Pakistanis, a Russian officer who served as observer, and a local interpreter. [5] It was the rebels who found the dead. [6] They handed them over at a crossroads on Wednesday, under a white sheet, to Red Cross staff.

[7] "We have no fight with the blue helmets," said Didace Ruga, the movement's political secretary, who for the rest spoke of a government shell.

[8] The flight had not gone to look at refugees at all, according to an officer in the capital, but to deliver a negotiator's letter. [9] The time, twenty to eleven, had been agreed with the other side, he says.

[10] The mission has kept its helicopters away from the heights since. [11] Its withdrawal, planned for the end of 2023, may be brought forward. [12] Two of the ambassadors around the table, those of Kenya and India, asked why a machine without flares had been sent.

[13] It was at Ghana's urging that the Council met. [14] An older wreck lies within sight, that of a freighter which lost its way in cloud five years ago and three lives with it.

[15] More than seventy thousand civilians have taken to the roads in ten days.
## findings
certainty conflict | a: was shot down on Tuesday over the rebel-held Masse hills || a: Peacekeeping helicopter shot down || b: is not established, diplomats say || b: A missile is the likeliest cause | shot down vs not established
attribution conflict | a: the head of the mission, Valérie Okongo, said || b: after hearing the UN's peacekeeping chief behind closed doors | cause per head of mission vs peacekeeping chief
framing conflict | a: citing a second crew that had been flying behind it || b: had turned for home ten minutes before | second crew saw it vs had turned back
role conflict | a: a Serbian military observer || b: a Russian officer who served as observer | Serbian vs Russian
framing conflict | a: were recovered by a Bangladeshi patrol || b: It was the rebels who found the dead | recovered by patrol vs handed over by rebels
date conflict | a: on Tuesday evening and taken to Bukeni || b: handed them over at a crossroads on Wednesday | Tuesday evening vs Wednesday
quote conflict | a: "We have no quarrel with blue helmets," || b: "We have no fight with the blue helmets," | wording
role conflict | a: The rebels' spokesman, Major Didace Ruga || b: Didace Ruga, the movement's political secretary | spokesman and major vs political secretary
framing conflict | a: to observe the movements of displaced people || b: but to deliver a negotiator's letter | purpose of the flight
name conflict | a: at the request of France || b: It was at Ghana's urging | France vs Ghana
certainty differs | a: is due to leave Kivara by the end of next year || b: may be brought forward | due vs may come earlier
quantity differs | a: has uprooted 72,000 people || b: More than seventy thousand civilians | 72,000 vs more than 70,000
## benign
same | a: was shot down on Tuesday || b: on 29 March is | March 29 is Tuesday
same | a: at 10:40 a.m. || b: The time, twenty to eleven | same time
same | a: killing all eight people aboard || b: Eight men were on board | eight
same | a: Six Pakistanis || b: half a dozen Pakistanis | six
same | a: a Congolese interpreter || b: a local interpreter | same man
same | a: have been suspended || b: has kept its helicopters away from the heights | same halt
same | a: by the end of next year || b: planned for the end of 2023 | 2023
same | a: In 2017 a cargo plane on charter || b: a freighter which lost its way in cloud five years ago | same crash
same | a: in fog; three were killed || b: three lives with it | three
same | a: since March 20 || b: in ten days | about ten days
same | a: was to meet in closed session on Wednesday || b: behind closed doors on Wednesday | same meeting
same | a: government artillery had brought the aircraft down || b: spoke of a government shell | same claim
other | a: three were killed || b: Eight men were on board | 2017 vs now
other | a: on the same ridge in fog || b: a collision with a drone | 2017 cause vs present theory
other | a: The force, 13,500 strong || b: More than seventy thousand civilians | soldiers vs civilians
other | a: the mission's 14 helicopters || b: The companion machine | fleet vs one
other | a: on Tuesday evening and taken || b: behind closed doors on Wednesday | recovery vs meeting
other | a: called for a swift investigation || b: asked why a machine without flares had been sent | secretary-general vs ambassadors
other | a: In 2017 a cargo plane || b: planned for the end of 2023 | crash vs withdrawal
## aligned
a0-b1 a0-b4 a1-b1 a1-b2 a1-b4 a2-b1 a2-b2 a2-b3 a2-b9 a3-b8 a4-b4 a5-b5 a5-b6 a7-b7 a8-b7 a9-b1 a9-b13 a11-b10 a12-b11 a13-b14 a14-b15
## omissions
b12 | a does not report the ambassadors' question
b2 | a does not report the drone theory
a10 | b does not report the call for an investigation
