mode: outlets
## a | Summit & Crag Online | Four dead on Ghunsa Ri as serac sweeps the Bottleneck, expedition says | 2022-10-04
[1] KATHMANDU (Himal Press) — Four climbers were killed on Monday when a serac broke off above a narrow gully on Ghunsa Ri, a 7,812-meter peak in eastern Nepal, their expedition company said.

[2] The dead are two Sherpas, Pemba Norbu and Ang Tashi, and two clients, a Spaniard and an American, Summit Horizon director Mingma Lhakpa said. [3] Two other climbers were injured and were flown to Kathmandu on Monday afternoon.

[4] The ice fell at about 5:20 a.m. at 7,150 meters, when 17 people were on the fixed ropes. [5] “Nobody could have seen it coming,” Lhakpa said.

[6] The climbers had set out from Camp 3 at midnight, after a two-day delay because of wind. [7] None of them had reached the summit.

[8] The bodies will be brought down as soon as the weather allows, said Ishwor Pokhrel of the tourism department, which issued 29 permits for the mountain this autumn at $5,500 each.

[9] The Spaniard, Iker Otaola, 44, had climbed nine of the fourteen 8,000-meter peaks, all of them without bottled oxygen. [10] He leaves a wife and twin daughters in Vitoria.

[11] Ghunsa Ri has been climbed 63 times since a Japanese team first stood on top in 1984. [12] In 2013, an avalanche hit Camp 2 there and killed nine people while they slept.

[13] The government said it would close the mountain for the rest of the season.
## b | La Cumbre Diaria | “We told them the ice was moving”: survivors on the death of Iker Otaola | 2022-10-06
[1] KATHMANDU (Himal Press) — Three climbers were killed and one is missing after a serac broke off above a narrow gully on Ghunsa Ri, a 7,812-meter peak in eastern Nepal, the Nepali tourism department said on Tuesday.

[2] The missing man is the American, whose name has not been released, department spokesman Ishwor Pokhrel said. [3] Two other climbers with broken bones walked down to base camp and were still waiting for a helicopter on Wednesday.

[4] The ice fell at about 5:20 a.m. on Monday at 6,900 meters, when 17 people were on the fixed ropes. [5] “Everyone could see it coming,” said Romanian climber Sorin Vlad, who turned back an hour earlier. [6] He said that he and others had spoken of cracks on the eve of the climb to Lhakpa, the Summit Horizon sirdar, who waved them away.

[7] Otaola, 44, was on his way down. [8] He radioed base camp from the summit at 3:40, his wife, Leire, told La Cumbre.

[9] It would have been his tenth summit of more than 8,000 meters had the mountain been 188 meters taller, he used to joke. [10] On two of the other nine he used oxygen. [11] His daughters, who are 11 and were born on the same day, were told at school.

[12] The two Sherpas who died beside him, Pemba Norbu and Ang Tashi, will be left where they are at the wish of their families. [13] Otaola is to be brought home.

[14] Pokhrel said that other teams were free to go on, and two plan to do so at the weekend. [15] Nine people died at the second camp nine years ago, on a mountain that has seen 63 ascents.
## findings
quantity conflict | a: Four climbers were killed on Monday || a: Four dead on Ghunsa Ri || b: Three climbers were killed and one is missing | four dead vs three and a missing man
attribution differs | a: their expedition company said || b: the Nepali tourism department said on Tuesday | company vs department
certainty conflict | a: a Spaniard and an American, Summit Horizon director || b: The missing man is the American | American dead vs missing
polarity conflict | a: were flown to Kathmandu on Monday afternoon || b: were still waiting for a helicopter on Wednesday | flown out vs still waiting
quantity conflict | a: at about 5:20 a.m. at 7,150 meters || b: on Monday at 6,900 meters | altitude
polarity conflict | a: “Nobody could have seen it coming,” || b: “Everyone could see it coming,” || b: “We told them the ice was moving” | unforeseeable vs foreseen
role conflict | a: Summit Horizon director Mingma Lhakpa || b: Lhakpa, the Summit Horizon sirdar | director vs sirdar
polarity conflict | a: None of them had reached the summit || b: radioed base camp from the summit at 3:40 || b: was on his way down | none vs Otaola at the summit
certainty conflict | a: The bodies will be brought down || b: will be left where they are at the wish of their families | bodies brought down vs Sherpas left
polarity conflict | a: all of them without bottled oxygen || b: On two of the other nine he used oxygen | never oxygen vs twice
polarity conflict | a: would close the mountain for the rest of the season || b: other teams were free to go on | closed vs open
role differs | a: Ishwor Pokhrel of the tourism department || b: department spokesman Ishwor Pokhrel | of the department vs spokesman
## benign
same | a: The ice fell at about 5:20 a.m. || b: The ice fell at about 5:20 a.m. on Monday | same time
same | a: when 17 people were on the fixed ropes || b: when 17 people were on the fixed ropes | same
same | a: twin daughters in Vitoria || b: were born on the same day | twins
same | a: had climbed nine of the fourteen 8,000-meter peaks || b: It would have been his tenth summit | nine so far
same | a: a 7,812-meter peak || b: had the mountain been 188 meters taller | 8,000 minus 188
same | a: In 2013, an avalanche hit Camp 2 || b: at the second camp nine years ago | same avalanche
same | a: has been climbed 63 times || b: that has seen 63 ascents | same
same | a: two Sherpas, Pemba Norbu and Ang Tashi || b: The two Sherpas who died beside him | same men
same | a: The Spaniard, Iker Otaola, 44 || b: Otaola, 44 | same man
other | a: killed nine people while they slept || b: On two of the other nine | dead of 2013 vs summits
other | a: Two other climbers were injured || b: Three climbers were killed | injured vs dead
other | a: had set out from Camp 3 at midnight || b: who turned back an hour earlier | departure vs turning back
other | a: after a two-day delay || b: two plan to do so at the weekend | delay vs teams
other | a: a Japanese team first stood on top in 1984 || b: radioed base camp from the summit | first ascent vs Otaola
other | a: two clients, a Spaniard and an American || b: said Romanian climber Sorin Vlad | clients vs witness
other | a: were flown to Kathmandu || b: is to be brought home | injured vs body
## aligned
a0-b0 a0-b1 a1-b1 a1-b4 a2-b1 a2-b2 a2-b12 a3-b3 a4-b4 a5-b5 a5-b6 a7-b7 a7-b8 a8-b2 a8-b12 a8-b13 a9-b7 a9-b9 a9-b10 a10-b8 a10-b11 a11-b15 a12-b15 a13-b14 a1-b9
## omissions
a6 | two-day delay, midnight start
b6 | warnings waved away
a8 | number and price of the permits
