mode: outlets
## a | Castilla Hoy (English) | Saharan dust storm causes pile-up near Albacete: 5 dead, 60 vehicles | 2022-03-16
[1] Five people lost their lives and 38 were injured on Tuesday when some 60 vehicles ran into each other in a dust storm on the A-31 motorway 18 kilometres south-east of Albacete.

[2] The chain of collisions began at 12:20, when a lorry with oranges braked and the car behind it, driven by a man of 33, went under its rear, the Civil Guard said. [3] A tanker with 20,000 litres of wine overturned; there was no fire.

[4] Visibility was under 30 metres. [5] The overhead signs had shown a limit of 50 km/h for an hour, traffic director Pilar Montero said, but half of the drivers had been doing more than 100.

[6] "I heard bang, bang, bang and then someone singing," said Luis Robledo, a vet from Hellín, who set up a first-aid post in a cattle trailer.

[7] Two of the dead are Moroccan farmhands who were travelling in a van; the others are a retired couple from Elche and the driver of a school bus. [8] The bus was empty.

[9] Eleven ambulances and three helicopters, which could not land until two, brought the wounded to four hospitals. [10] Nine were in a grave condition on Tuesday night.

[11] The motorway was reopened at 22:30 towards Alicante; the other carriageway will follow on Thursday.

[12] The state weather agency, Aemet, had issued a yellow alert the evening before. [13] The regional president, Mateo Salcedo, asked why it was not orange and cancelled a rally.

[14] It is the deadliest accident in the province since 1996, when a coach fell off a viaduct and 14 were killed.
## b | Levante Wire | Murk, brakes, silence: Spain's A-31 disaster as told by drivers | 2022-03-17
[1] The sun had been red since breakfast, and then it was gone. [2] What followed on the A-31 in the middle of Tuesday killed half a dozen people, the sixth of whom, a girl of eight from the school bus, died in Albacete's general hospital on Wednesday.

[3] It began with a tanker of wine, said María Robledo, who drives a mobile library and was three cars behind. [4] It slid, turned over and lay there, smoking, until flames came. [5] After it came everything else: by the police count 61 cars, vans and lorries.

[6] No sign over the road had shown anything but the time, she says, and two lorry drivers say the same. [7] "You heard bang, bang, bang, and someone was singing," recalled Luis Robledo, her uncle, a veterinary surgeon who bandaged people among the straw of a livestock trailer.

[8] The roads authority, headed by Pilar Montero, has handed the log of the signs to a judge and will not discuss it. [9] From tyre marks, an officer of the Civil Guard reckons that about every second car was going at twice the permitted speed.

[10] Air ambulances came down beside the wreckage within half an hour, in spite of the murk. [11] Some forty people were hurt, nine of them badly; seven have since been taken off the critical list.

[12] Traffic in the direction of the coast was let through late the same evening; on the inland side the wait ends today.

[13] Forecasters had warned of dust on Monday evening, at the lowest of their three levels. [14] Mateo Salcedo, who heads the regional government, defended them and spoke at a rally in Toledo as planned. [15] Twenty-six years ago, fourteen travellers died when their bus went over the side of a bridge in the province.
## findings
quantity conflict | a: Five people lost their lives || a: pile-up near Albacete: 5 dead || b: killed half a dozen people | five vs six (later toll)
role conflict | a: when a lorry with oranges braked || b: It began with a tanker of wine | lorry with oranges vs wine tanker began it
attribution conflict | a: went under its rear, the Civil Guard said || b: said María Robledo, who drives a mobile library | beginning per Civil Guard vs per a driver
polarity conflict | a: there was no fire || b: lay there, smoking, until flames came | no fire vs flames
polarity conflict | a: had shown a limit of 50 km/h for an hour || b: No sign over the road had shown anything but the time | signs on vs off
attribution conflict | a: traffic director Pilar Montero said, but half of the drivers || b: From tyre marks, an officer of the Civil Guard reckons | who says half were speeding
polarity conflict | a: traffic director Pilar Montero said, but half || b: and will not discuss it | director spoke of signs vs will not discuss
quote conflict | a: "I heard bang, bang, bang and then someone singing," || b: "You heard bang, bang, bang, and someone was singing," | wording
polarity conflict | a: The bus was empty || b: a girl of eight from the school bus | empty bus vs a child in it
date conflict | a: which could not land until two || b: came down beside the wreckage within half an hour | landed at two vs within half an hour
framing conflict | a: asked why it was not orange || b: Mateo Salcedo, who heads the regional government, defended them | criticised vs defended forecasters
polarity conflict | a: and cancelled a rally || b: spoke at a rally in Toledo as planned | cancelled vs held
quantity differs | a: 38 were injured || b: Some forty people were hurt | 38 vs about 40
quantity differs | a: when some 60 vehicles ran into each other || b: by the police count 61 cars, vans and lorries | some 60 vs 61
date differs | a: was reopened at 22:30 towards Alicante || b: was let through late the same evening | 22:30 vs late evening
date differs | a: began at 12:20 || b: in the middle of Tuesday | 12:20 vs midday
## benign
same | a: on Tuesday when || b: in the middle of Tuesday | March 15
same | a: a vet from Hellín || b: a veterinary surgeon who bandaged people | same job
same | a: set up a first-aid post in a cattle trailer || b: among the straw of a livestock trailer | same place
same | a: will follow on Thursday || b: on the inland side the wait ends today | Thursday March 17
same | a: had issued a yellow alert the evening before || b: at the lowest of their three levels | yellow is the lowest
same | a: The regional president, Mateo Salcedo || b: who heads the regional government | same post
same | a: since 1996, when a coach fell off a viaduct || b: Twenty-six years ago, fourteen travellers died | same accident
same | a: half of the drivers had been doing more than 100 || b: every second car was going at twice the permitted speed | twice 50
same | a: Nine were in a grave condition || b: nine of them badly | nine
same | a: A tanker with 20,000 litres of wine overturned || b: It slid, turned over | same tanker
other | a: Luis Robledo, a vet || b: said María Robledo | uncle and niece
other | a: and 14 were killed || b: killed half a dozen people | 1996 vs now
other | a: a coach fell off a viaduct || b: from the school bus | two buses
other | a: Nine were in a grave condition on Tuesday night || b: seven have since been taken off the critical list | nine hurt, later seven better
other | a: driven by a man of 33 || b: a girl of eight | driver vs child
other | a: a limit of 50 km/h for an hour || b: within half an hour, in spite | signs vs helicopters
other | a: was reopened at 22:30 || b: in the middle of Tuesday killed | reopening vs crash
other | a: the driver of a school bus || b: two lorry drivers say | dead vs witnesses
## aligned
a2-b2
a0-b2 a0-b5 a1-b2 a1-b5 a1-b11 a2-b3 a3-b4 a3-b3 a5-b6 a5-b8 a5-b9 a6-b7 a7-b2 a8-b2 a9-b10 a10-b11 a11-b12 a12-b13 a13-b13 a13-b14 a14-b15
## omissions
a7 | b does not report who the first dead were
b8 | a does not report that the log went to a judge
a4 | b does not report the measured visibility
