mode: outlets
## a | Tidewater Dispatch | Deputies find missing nurse alive in ravine after six days | 2023-08-23
[1] A nurse who vanished on her way home from a night shift was found alive Tuesday in her overturned car at the bottom of a wooded ravine in Calder County, Va., the sheriff's office said.

[2] Renata Szymanski, 41, had been trapped for six days with a broken leg and a bottle of iced tea. [3] A road crew clearing storm debris on Route 613 noticed a missing guardrail post and looked over the edge at about 11:20 a.m., Sheriff Wade Purcell said.

[4] Szymanski was listed in serious condition at the hospital in Farland where she works. [5] She told rescuers that she had swerved to miss a deer.

[6] The discovery came a day after her estranged husband, Craig Szymanski, was released from jail. [7] He had been held for 48 hours on suspicion of abduction, and no charge was filed. [8] “He has our apology,” Purcell said.

[9] More than 300 people had searched the county, most of them around Lake Emory, where her phone last gave a signal. [10] The ravine is 14 miles from there.

[11] Her sister, Joanna Kubiak, who reported her missing on Aug. 17, said that doctors hope to save the leg. [12] “She asked me whether the cat had been fed,” Kubiak said.

[13] In June, the same stretch of road was the scene of a crash that killed a motorcyclist. [14] The Virginia Department of Transportation said it would replace two miles of guardrail this fall.
## b | The National Morning | ‘I drank rain’: Virginia nurse survives a week under her car | 2023-08-25
[1] For the better part of a week, Renata Szymanski lay within earshot of traffic. [2] “I drank rain, and I counted trucks,” the 41-year-old says from her bed in a trauma center in Richmond.

[3] She remembers headlights, a horn, and being pushed from behind. [4] State police are now looking for another vehicle, though they have not called it a crime.

[5] A teenager on a dirt bike, Mason Tull, found her on Tuesday before noon. [6] Wade Purcell, the sheriff of Calder County, had called off the search over the weekend, to the dismay of volunteers.

[7] The nurse's former husband, Craig Szymanski, says two days in a cell have cost him his job, and that nobody has said sorry. [8] Deputies had picked him up because of a text message, sent in July.

[9] It was he who first told the police she was missing, when she did not come to fetch their daughter on August 17.

[10] Surgeons removed the left leg below the knee on Wednesday. [11] Her sister, Joanna, is at the bedside. [12] “First thing, she wanted to know if I'd fed the dog,” she says.

[13] Hundreds had combed the woods and dragged a lake; they were looking in the wrong place, by a dozen miles and more.

[14] Why was there no barrier? [15] A post had gone in a motorcycle accident a couple of months ago that left the rider dead. [16] The state is considering a new guardrail.
## findings
date differs | a: had been trapped for six days || a: after six days || b: survives a week under her car || b: For the better part of a week | six days vs a week
attribution conflict | a: A road crew clearing storm debris || b: A teenager on a dirt bike, Mason Tull | who found her
place conflict | a: at the hospital in Farland where she works || b: in a trauma center in Richmond | Farland vs Richmond
framing conflict | a: she had swerved to miss a deer || b: being pushed from behind | deer vs pushed
role conflict | a: her estranged husband, Craig Szymanski || b: The nurse's former husband | estranged vs former
polarity conflict | a: “He has our apology,” || b: nobody has said sorry | apology vs none
attribution conflict | a: Joanna Kubiak, who reported her missing || b: It was he who first told the police | who reported her missing
certainty conflict | a: doctors hope to save the leg || b: Surgeons removed the left leg | hope vs amputated
quote conflict | a: “She asked me whether the cat had been fed,” || b: “First thing, she wanted to know if I'd fed the dog,” | cat vs dog
quantity differs | a: More than 300 people || b: Hundreds had combed | 300 vs hundreds
quantity differs | a: is 14 miles from there || b: by a dozen miles and more | 14 vs a dozen and more
certainty conflict | a: it would replace two miles of guardrail || b: is considering a new guardrail | will vs considering
date differs | a: In June, the same stretch || b: a couple of months ago | June vs couple of months
date differs | a: at about 11:20 a.m. || b: on Tuesday before noon | time vs before noon
## benign
same | a: was found alive Tuesday || b: found her on Tuesday | August 22
same | a: held for 48 hours || b: two days in a cell | 48 hours
same | a: on Aug. 17 || b: on August 17 | same day
same | a: a crash that killed a motorcyclist || b: that left the rider dead | same crash
same | a: a missing guardrail post || b: A post had gone | same post
same | a: around Lake Emory || b: dragged a lake | same lake
same | a: Renata Szymanski, 41 || b: the 41-year-old | same age
same | a: Her sister, Joanna Kubiak || b: Her sister, Joanna | same woman
same | a: Sheriff Wade Purcell || b: Wade Purcell, the sheriff | same man
other | a: Craig Szymanski, was released || b: Renata Szymanski lay | husband and wife
other | a: for 48 hours || b: For the better part of a week | jail and ravine
other | a: a broken leg || b: a text message, sent in July | unrelated
other | a: More than 300 people || b: by a dozen miles | people and miles
other | a: replace two miles || b: a dozen miles and more | guardrail and distance
other | a: killed a motorcyclist || b: on a dirt bike | dead rider and finder
other | a: a day after her estranged || b: Tuesday before noon | release and discovery
other | a: a bottle of iced tea || b: “I drank rain, and I counted trucks,” | two drinks
other | a: no charge was filed || b: they have not called it a crime | husband and other vehicle
other | a: In June, || b: sent in July | crash and message
## aligned
a0-b0 a0-b5 a0-b1 a1-b5 a1-b2 a2-b1 a2-b10 a2-b2 a3-b5 a3-b15 a4-b2 a5-b3 a6-b7 a7-b7 a8-b7 a9-b13 a10-b13 a11-b9 a11-b10 a11-b11 a12-b12 a13-b15 a14-b16
## omissions
b6 | the search had been called off
b4 | another vehicle is sought
b8 | the text message
