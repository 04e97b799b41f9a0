mode: outlets
## a | Baltic Courier | Freight ship fire off Gotland: rescuers lift off crew of 15 | 2023-09-14
[1] VISBY — All fifteen crew members of the Cypriot-flagged cargo ship Ostwind Pioneer were lifted to safety by Swedish helicopters early on Wednesday after a fire in her forward hold, 22 nautical miles east of Östergarn on the island of Gotland.

[2] The alarm reached the rescue centre in Gothenburg at 3:12 a.m. [3] The first helicopter, from Visby, was over the ship at 4:05 and the last man was off at 5:20.

[4] The ship was carrying 3,100 tonnes of wood pellets and 40 used cars from Ventspils to Rostock. [5] It was in the pellets, not the cars, that the fire started, chief engineer Marek Zielinski told the Coast Guard.

[6] "I closed the hatch with my own two hands and the paint came off on them," said Captain Yuri Holub, 61, who was treated for burns at Visby hospital along with a Filipino sailor.

[7] Towing was to start on Wednesday afternoon, and the wreck will be taken to Oskarshamn, said Karin Wester, head of operations at the Coast Guard. [8] Karlskrona had also offered a berth.

[9] The Swedish Accident Investigation Authority, which sent two people, will lead the inquiry together with Cyprus.

[10] No oil has been seen on the water. [11] The ship has 180 tonnes of diesel in her tanks, and the nearest shore is a bird reserve.

[12] Her sister, Ostwind Trader, burned off Bornholm in 2019, when two men died. [13] The owner, Kessler Bereederung of Leer, had then promised heat sensors in every hold by 2021.
## b | Ferry & Freight Monitor | Questions for Kessler after second hold fire in four years | 2023-09-15
[1] For the second time since 2019 a vessel of Kessler Bereederung has been lost to flames in the Baltic. [2] The Ostwind Pioneer, whose people were taken off in the night to Wednesday, sank yesterday evening at the end of a tow-line on the way to Karlskrona.

[3] Whether it was in the cargo of pellets or among the used cars on top of it that the trouble began is not known, Petra Wester of the Swedish Coast Guard said. [4] Heat sensors, which the firm undertook to fit after two deaths on another of its ships near Bornholm, were on board but had not been connected, according to second engineer Marek Zielinski.

[5] He and thirteen others, the master excepted, climbed down to a passing timber carrier, the Lake Saimaa; the helicopter from Visby, an hour after the first call at about a quarter past three, found only Captain Yuri Holub to winch up. [6] "I shut the hatch with these two hands, and the paint stayed on them," the 61-year-old related in the hospital at Kalmar. [7] A seaman from the Philippines lies in the next room.

[8] Investigators from Cyprus will be in charge, Stockholm having waived the lead. [9] They will want to hear about the cargo, too: the pellets were loaded damp in Liepaja, according to the charterer, though the owner's papers call them dry.

[10] A sheen two kilometres long was drifting towards a sanctuary for eider ducks this morning. [11] There may be as much as 180 tonnes of fuel in the wreck, which lies in 90 metres of water.

[12] The 1999-built ship was insured for €7m. [13] Kessler, a family firm with its seat in Leer, has eleven left.
## findings
place conflict | a: will be taken to Oskarshamn, said || b: on the way to Karlskrona | destination of the tow
name conflict | a: said Karin Wester || b: Petra Wester of the Swedish Coast Guard | Karin vs Petra
framing conflict | a: were lifted to safety by Swedish helicopters || a: rescuers lift off crew of 15 || b: climbed down to a passing timber carrier | all lifted by helicopter vs fourteen taken by a ship
certainty conflict | a: It was in the pellets, not the cars, that the fire started || b: that the trouble began is not known | pellets stated vs unknown
attribution differs | a: chief engineer Marek Zielinski told the Coast Guard || b: is not known, Petra Wester | engineer's statement vs Coast Guard
role conflict | a: chief engineer Marek Zielinski || b: second engineer Marek Zielinski | chief vs second engineer
place conflict | a: was treated for burns at Visby hospital || b: related in the hospital at Kalmar | which hospital
quote conflict | a: my own two hands and the paint came off on them," || b: these two hands, and the paint stayed on them," | wording
role conflict | a: will lead the inquiry together with Cyprus || b: Stockholm having waived the lead | Sweden leads vs Cyprus alone leads
place conflict | a: 40 used cars from Ventspils || b: were loaded damp in Liepaja | loading port
polarity conflict | a: No oil has been seen on the water || b: A sheen two kilometres long was drifting | no oil vs sheen (a day later)
certainty differs | a: has 180 tonnes of diesel in her tanks || b: may be as much as 180 tonnes | stated vs up to
date differs | a: at 3:12 a.m. || b: at about a quarter past three | 3:12 vs about 3:15
## benign
same | a: early on Wednesday after a fire || b: in the night to Wednesday | same night
same | a: All fifteen crew members || b: He and thirteen others, the master excepted | 1 + 13 + 1
same | a: was over the ship at 4:05 || b: an hour after the first call | about an hour
same | a: said Captain Yuri Holub, 61 || b: the 61-year-old related | same man
same | a: along with a Filipino sailor || b: A seaman from the Philippines | same man
same | a: is a bird reserve || b: a sanctuary for eider ducks | same reserve
same | a: burned off Bornholm in 2019, when two men died || b: after two deaths on another of its ships near Bornholm | same earlier fire
same | a: had then promised heat sensors in every hold || b: which the firm undertook to fit | same promise
same | a: Kessler Bereederung of Leer || b: with its seat in Leer | same seat
other | a: burned off Bornholm in 2019 || b: sank yesterday evening | sister's fire vs this ship's sinking
other | a: when two men died || b: found only Captain Yuri Holub to winch up | earlier dead vs present rescue
other | a: Towing was to start on Wednesday afternoon || b: sank yesterday evening at the end of a tow-line | start of the tow vs end
other | a: Karlskrona had also offered a berth || b: the hospital at Kalmar | berth vs hospital
other | a: 3,100 tonnes of wood pellets || b: 180 tonnes of fuel in the wreck | cargo vs fuel
other | a: 22 nautical miles east of Östergarn || b: A sheen two kilometres long | position vs sheen
other | a: in every hold by 2021 || b: The 1999-built ship | sensors vs build
other | a: Her sister, Ostwind Trader || b: a passing timber carrier, the Lake Saimaa | two other ships
## aligned
a5-b4
a0-b2 a0-b5 a1-b2 a1-b5 a2-b5 a3-b5 a4-b9 a4-b3 a5-b3 a6-b6 a6-b7 a7-b2 a9-b8 a10-b10 a11-b10 a11-b11 a12-b1 a12-b4 a13-b4 a12-b0 a7-b3
## omissions
b2 | a does not report that the ship sank
b4 | a does not report that the sensors were not connected
b12 | a does not report the insured value
