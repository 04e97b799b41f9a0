mode: outlets
## a | Iceland Valley Herald | Reykjadalur evacuated in 40 minutes as ground swells; power plant shut | 2024-11-15
[1] All 1,230 inhabitants of Reykjadalur left their homes on Wednesday night within 40 minutes of an order given at 10:20 p.m., after the ground beside the town had risen by 14 centimetres in a day.

[2] "Magma is at a depth of three kilometres and climbing," geophysicist Sunna Hrafnsdóttir of the Weather Office told a briefing. [3] She gave a fissure eruption a probability of 70 percent within the week.

[4] More than 1,900 quakes were registered between Tuesday midnight and Wednesday evening, the strongest of magnitude 4.6. [5] It split the wall of the swimming pool.

[6] The geothermal plant at Hellnar, which heats 21,000 homes, was shut down at midnight, its operator HS Varmi said. [7] Households are asked to heat one room only. [8] A barrier of rock four metres high, begun in the summer, is finished along 1.6 of 2.3 kilometres.

[9] Evacuees are with friends, or in a handball hall in Selvogur. [10] Horses, 310 of them, were driven over the heath by 40 riders. [11] "I took my mother, the dog and the tax papers," said fishmonger Grétar Oddsson.

[12] A man of 50 who was repairing a crack with a friend is missing; a search with thermal cameras was broken off at 4 a.m.

[13] The mountain last erupted in 1783, when lava flowed for 26 days and buried three farms. [14] In 2021 a swarm of quakes at the same place led to an evacuation that proved unnecessary.

[15] The government has promised to pay 90 percent of wages for six weeks. [16] The parish register, from 1746, was carried out in a cool box.
## b | ScanNorth Wire | Icelandic town empties overnight; missing man found | 2024-11-15
[1] REYKJADALUR, Iceland (ScanNorth) - A town of some 1,200 people in south-west Iceland was deserted on Thursday after a warning that molten rock was on the move beneath it.

[2] Most had gone in the course of the day on Wednesday of their own accord; the formal order, at ten in the evening, reached the last two hundred, and it was half past midnight before the police chief, Ólöf Snorradóttir, could report the streets clear.

[3] The Weather Office puts the chance of an eruption at "somewhat more likely than not", its geophysicist Sunna Hrafnsdóttir said. [4] The land has lifted by almost six inches. [5] The magma, in her words, was "at three kilometres, and has stopped to think".

[6] Close to two thousand earthquakes shook the district in a single day, one of which, at 4.6, cracked the school.

[7] The Hellnar geothermal station kept running, by remote control from Reykjavik, the company said. [8] Its customers, upwards of 20,000 households, were told to be sparing with hot water.

[9] A man of about fifty, who had been filling a fissure alone, was found unhurt in a sheepfold on Thursday morning by a farmer.

[10] Around three hundred horses were trucked away. [11] "I took the dog, my mother and her tax papers, in that order," Grétar Oddsson, a retired fisherman, said in the gymnasium at Selvogur.

[12] A dike meant to turn lava aside is about two-thirds complete. [13] The last eruption of the volcano lasted almost four weeks at the end of the 18th century. [14] A false alarm three years ago cost the state the equivalent of $6 million.

[15] Support for those who cannot go to work, nine-tenths of their pay, will be voted on by parliament next week. [16] Flights to and from Keflavik were not affected.
## findings
date conflict | a: within 40 minutes of an order given at 10:20 p.m. || a: evacuated in 40 minutes || b: it was half past midnight before the police chief | 40 minutes vs half past midnight
date conflict | a: an order given at 10:20 p.m. || b: the formal order, at ten in the evening | 10:20 vs ten
framing conflict | a: All 1,230 inhabitants of Reykjadalur left their homes on Wednesday night || b: Most had gone in the course of the day on Wednesday of their own accord | left on the order at night vs most earlier
quantity differs | a: All 1,230 inhabitants || b: A town of some 1,200 people | 1,230 vs some 1,200
quote conflict | a: "Magma is at a depth of three kilometres and climbing," || b: "at three kilometres, and has stopped to think" | climbing vs stopped
quantity differs | a: a probability of 70 percent within the week || b: at "somewhat more likely than not" | 70% vs more likely than not
place conflict | a: It split the wall of the swimming pool || b: cracked the school | pool vs school
polarity conflict | a: was shut down at midnight || a: power plant shut || b: kept running, by remote control | shut vs kept running
framing conflict | a: are asked to heat one room only || b: were told to be sparing with hot water | heat one room vs hot water
framing conflict | a: were driven over the heath by 40 riders || b: horses were trucked away | driven vs trucked
role conflict | a: said fishmonger Grétar Oddsson || b: Grétar Oddsson, a retired fisherman | fishmonger vs retired fisherman
quote differs | a: "I took my mother, the dog and the tax papers," || b: "I took the dog, my mother and her tax papers, in that order," | order and length
framing conflict | a: who was repairing a crack with a friend || b: who had been filling a fissure alone | with a friend vs alone
polarity conflict | a: with a friend is missing || b: was found unhurt in a sheepfold || b: missing man found | missing vs found (later)
certainty conflict | a: has promised to pay 90 percent of wages || b: will be voted on by parliament next week | promised vs to be voted
quantity differs | a: More than 1,900 quakes || b: Close to two thousand earthquakes | alike, rounded
quantity differs | a: Horses, 310 of them || b: Around three hundred horses | 310 vs around 300
quantity differs | a: which heats 21,000 homes || b: upwards of 20,000 households | 21,000 vs upwards of 20,000
date differs | a: last erupted in 1783 || b: at the end of the 18th century | 1783 vs end of century
quantity differs | a: A man of 50 || b: A man of about fifty | 50 vs about fifty
## benign
same | a: had risen by 14 centimetres || b: has lifted by almost six inches | 14 cm is 5.5 in
same | a: is finished along 1.6 of 2.3 kilometres || b: is about two-thirds complete | 1.6 of 2.3 is 70 per cent
same | a: lava flowed for 26 days || b: lasted almost four weeks | 26 days
same | a: 90 percent of wages || b: nine-tenths of their pay | same share
same | a: an evacuation that proved unnecessary || b: A false alarm three years ago | same
same | a: In 2021 a swarm of quakes || b: three years ago cost | 2021
same | a: the strongest of magnitude 4.6 || b: one of which, at 4.6 | same quake
same | a: in a handball hall in Selvogur || b: in the gymnasium at Selvogur | same hall
same | a: A barrier of rock four metres high || b: A dike meant to turn lava aside | same
same | a: geophysicist Sunna Hrafnsdóttir of the Weather Office || b: its geophysicist Sunna Hrafnsdóttir | same
other | a: by 40 riders || a: within 40 minutes | riders vs minutes
other | a: buried three farms || a: a depth of three kilometres | farms vs depth
other | a: broken off at 4 a.m. || b: it was half past midnight | search vs clearing
other | a: 70 percent within the week || a: 90 percent of wages | probability vs wages
other | a: for six weeks || b: almost six inches | weeks vs inches
other | b: the last two hundred || b: Around three hundred horses | people vs horses
other | a: led to an evacuation || a: evacuated in 40 minutes | 2021 vs now
other | a: four metres high || b: lasted almost four weeks | barrier vs eruption
## aligned
a0-b0 a0-b1 a0-b2 a0-b7 a1-b1 a1-b2 a1-b4 a1-b0 a2-b5 a3-b3 a4-b6 a5-b6 a6-b7 a6-b8 a7-b8 a8-b12 a9-b11 a10-b10 a11-b11 a12-b9 a12-b0 a13-b13 a14-b14 a15-b15 a2-b3
## omissions
b16 | flights
a16 | the parish register
