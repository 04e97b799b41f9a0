mode: outlets
## a | Eastern Cape Tribune | Rail cars carrying acid leave track at Witkop; 2,000 evacuated | 2023-04-20
[1] About 2,000 people were moved out of Witkop and a neighbouring settlement on Wednesday after 14 tank wagons of a goods train jumped the rails and three of them spilled hydrochloric acid into the bed of the Klein River.

[2] Eight people, six of them firefighters, were treated for irritation of the lungs. [3] Nobody has died, Sarah Baartman district mayor Nomsa Jack said at the scene.

[4] The train, 52 wagons long, was on its way from the port of Coega to a mine at Prieskop when it derailed at 3.25pm on a curve where the speed limit had been lowered to 30km/h in February. [5] It was doing 58, according to the black box, which was read by Transnet on Wednesday night.

[6] The driver, Johan Pretorius, 57, has been suspended. [7] "I saw the board too late," he told a colleague, who repeated it to this newspaper.

[8] Neutralising the spill took 60 tons of lime, brought by farmers on their own bakkies. [9] The municipality warned residents downstream not to draw water from the river until Sunday. [10] Water tankers have been stationed at three schools.

[11] Evacuees slept in the town hall of Rooidal and in the Dutch Reformed church. [12] They will be allowed home on Friday, disaster management chief Luyanda Mbeki said.

[13] The owner of the acid, Karoo Chemicals, will pay for the clean-up, its managing director, Pieter Pretorius, promised. [14] He put the cost at R18 million.

[15] Witkop had a derailment in 2018 as well; then it was maize that was strewn along the line, and five wagons were involved.
## b | Freight Rail Africa | Witkop: sleepers, not speed, blamed by drivers' union | 2023-04-22
[1] Rotten sleepers had been marked with yellow paint on the Witkop curve long before a Coega train came to grief there in midweek, photographs taken by the drivers' union show. [2] Speed played no part, in its view: the man at the controls was keeping to 30.

[3] Data from the locomotive had not been read by Friday, as the recorder was damaged, according to Transnet. [4] The driver, J.P. Pretorius, is on sick leave. [5] "I saw the board, and I was braking," he said in a statement the union made public.

[6] Of fifty-two vehicles fourteen ended up on their sides. [7] What leaked from a trio of them was acid, hydrochloric, bound for a mine in the interior. [8] Workers of the railway scattered lime by the truckload to make it harmless; the farmers had been kept back by police.

[9] A shepherd found unconscious beside the river on Thursday has died; whether because of the fumes is to be determined by a post-mortem. [10] Half a dozen firemen and two others needed treatment for their breathing.

[11] Some of the two thousand or so displaced went home as early as Thursday evening, on foot, past the roadblocks; officially the zone was reopened yesterday, as Luyanda Mbeki, the mayor's spokesman, had announced.

[12] Karoo Chemicals says the freight was Transnet's responsibility from the moment it left the harbour, and so is a bill that may come to 18 million rand. [13] Downstream the tap, as well as the river, is to be left alone until tomorrow.

[14] Five maize wagons had come off on the very same bend five years ago. [15] The report on that accident asked for new sleepers within a year. [16] None has been laid since.
## findings
attribution conflict | a: It was doing 58, according to the black box || b: in its view: the man at the controls was keeping to 30 | 58 per recorder vs 30 per union
quantity conflict | a: It was doing 58 || b: was keeping to 30 | speed 58 vs 30
polarity conflict | a: which was read by Transnet on Wednesday night || b: had not been read by Friday | recorder read vs not read
framing conflict | a: The driver, Johan Pretorius, 57, has been suspended || b: is on sick leave | suspended vs sick leave
quote conflict | a: "I saw the board too late," || b: "I saw the board, and I was braking," | the driver's words
attribution differs | a: he told a colleague, who repeated it to this newspaper || b: in a statement the union made public | via a colleague vs union statement
role conflict | a: brought by farmers on their own bakkies || b: Workers of the railway scattered lime by the truckload | farmers vs railway workers
polarity conflict | a: Nobody has died, Sarah Baartman district mayor || b: found unconscious beside the river on Thursday has died | no dead vs a death (later, cause open)
role conflict | a: disaster management chief Luyanda Mbeki || b: Luyanda Mbeki, the mayor's spokesman | disaster chief vs spokesman
polarity conflict | a: Karoo Chemicals, will pay for the clean-up || b: the freight was Transnet's responsibility | company pays vs disclaims
certainty differs | a: He put the cost at R18 million || b: that may come to 18 million rand | stated vs may
## benign
same | a: were moved out of Witkop and a neighbouring settlement on Wednesday || b: came to grief there in midweek | Wednesday
same | a: 14 tank wagons of a goods train jumped the rails || b: Of fifty-two vehicles fourteen ended up on their sides | fourteen of 52
same | a: Eight people, six of them firefighters || b: Half a dozen firemen and two others | six plus two
same | a: three of them spilled hydrochloric acid || b: leaked from a trio of them was acid | three
same | a: About 2,000 people || b: the two thousand or so displaced | same number
same | a: allowed home on Friday || b: officially the zone was reopened yesterday | Friday April 21
same | a: not to draw water from the river until Sunday || b: is to be left alone until tomorrow | Sunday
same | a: from the port of Coega || b: from the moment it left the harbour | same port
same | a: had a derailment in 2018 as well || b: on the very same bend five years ago | 2018
same | a: it was maize that was strewn along the line || b: Five maize wagons had come off | same accident
other | a: Pieter Pretorius, promised || b: The driver, J.P. Pretorius | managing director vs driver
other | a: five wagons were involved || b: fourteen ended up | 2018 vs now
other | a: where the speed limit had been lowered to 30km/h in February || b: asked for new sleepers within a year | speed limit vs sleepers
other | a: allowed home on Friday, disaster || b: had not been read by Friday | return vs recorder
other | a: Evacuees slept in the town hall of Rooidal || b: went home as early as Thursday evening | shelter vs early returners
other | a: The train, 52 wagons long || b: Five maize wagons | two trains
## aligned
a1-b1
a0-b6 a0-b7 a0-b11 a1-b6 a1-b7 a1-b11 a2-b10 a3-b9 a4-b1 a4-b2 a4-b7 a5-b0 a5-b2 a5-b3 a6-b4 a7-b5 a8-b8 a9-b13 a12-b11 a13-b12 a14-b12 a15-b14
## omissions
b1 | a does not report the marked sleepers
b16 | a does not report that sleepers were not replaced
a10 | b does not report the water tankers
