mode: outlets
## a | Namib Times Weekly | Ten black rhinos moved to Gobaras reserve without a single loss | 2023-07-07
[1] Ten black rhinos were set free in the Gobaras conservancy on Monday after a journey of 870 kilometres by road, the largest such transfer in Namibia for a decade. [2] All of them arrived alive, Environment Minister Selma Nangolo-Katjivena said, and one cow is expected to calve before Christmas.

[3] They had been darted from a helicopter in Etosha between June 26 and 29 and kept in pens for three days. [4] Each carries a transmitter in the horn, which was shortened to make it worthless to poachers.

[5] The communal farmers of Gobaras, 340 families, voted for the animals' return in March by a show of hands. [6] Twelve of them have been trained as rangers and will earn N$6,500 a month. [7] Rhinos had been absent from the area since 1989, when the last bull was shot by a soldier.

[8] "A rhino is a bank that eats thorns," said the conservancy's chairwoman, Ouma Frederika Swartbooi.

[9] The operation cost N$9.4 million and was paid for by a German zoo association. [10] Dr. Pieter Lamprecht, the state veterinarian in charge, worked 60 hours with hardly any sleep; a tyre of the third truck burst near Outjo and the convoy lost five hours.

[11] A fence of 48 kilometres around the core area was finished in May. [12] Six more animals will follow in 2024.

[13] Poachers killed 93 rhinos in the country last year, 61 of them black. [14] In Etosha two suspects were arrested last week with a rifle and a silencer; they deny any offence.
## b | EcoReporter Africa | Namibia's great rhino trek: one death, one tantrum and a village that said yes | 2023-07-06
[1] Somewhere past Outjo, around midnight, the rhino in the last crate began to kick. [2] By dawn it was dead, of heart failure brought on by heat, the vet said.

[3] The other nine walked out of their boxes at Gobaras on Monday afternoon, squinting, after more than 500 miles on the road. [4] It was to have been quicker, but a puncture held up the lorries for five hours.

[5] Nowhere in Namibia have so many of these animals changed home in one go since 2013. [6] They were caught in the last week of June, some by darting from the air, the rest by luring them with lucerne into pens. [7] Their horns have not been cut; a microchip and a radio collar must protect them.

[8] The consent of the 340 households who share the land was anything but a formality: in a secret ballot in March, 58 percent agreed. [9] A dozen locals were hired as guards at about N$78,000 a year. [10] "A rhino is a bank that eats thorns," quips Frederika Swartbooi, who chairs the conservancy, although the oldest herders, she says, remember other things. [11] Their last rhino, a bull, fell to a trophy hunter more than thirty years ago.

[12] The veterinarian leading the capture, Pieter Lambrecht, went almost without sleep for two and a half days. [13] He is on loan from a private clinic in Windhoek, since the ministry has no wildlife vet of its own.

[14] The bill, N$9.4m, has been sent to the government, with a German group of zoos contributing a third. [15] Whether there will be a second convoy is to be settled after the dry season, the minister, Selma Nangolo-Katjivena, told EcoReporter. [16] Crews are still putting up the last of the 48km of fencing.

[17] Around a hundred rhinos fell to poaching gangs in 2022, two-thirds of them of the black species. [18] Police have caught two men with a silenced rifle in Etosha, who say they are innocent.
## findings
polarity conflict | a: All of them arrived alive || a: without a single loss || b: By dawn it was dead, of heart failure || b: one death, one tantrum | no loss vs one dead
quantity conflict | a: Ten black rhinos were set free || b: The other nine walked out of their boxes | ten vs nine released
framing conflict | a: They had been darted from a helicopter || b: the rest by luring them with lucerne into pens | all darted vs some lured
polarity conflict | a: which was shortened to make it worthless || b: Their horns have not been cut | horns cut vs not
place conflict | a: carries a transmitter in the horn || b: a microchip and a radio collar must protect them | transmitter in the horn vs collar
framing conflict | a: in March by a show of hands || b: in a secret ballot in March, 58 percent agreed | show of hands vs secret ballot
role conflict | a: the last bull was shot by a soldier || b: fell to a trophy hunter | soldier vs trophy hunter
name conflict | a: Dr. Pieter Lamprecht, the state veterinarian || b: the capture, Pieter Lambrecht | Lamprecht vs Lambrecht
role conflict | a: the state veterinarian in charge || b: He is on loan from a private clinic in Windhoek | state vet vs private clinic
attribution conflict | a: was paid for by a German zoo association || b: has been sent to the government, with a German group of zoos contributing a third | who pays
certainty conflict | a: Six more animals will follow in 2024 || b: Whether there will be a second convoy is to be settled | sure vs open
polarity conflict | a: around the core area was finished in May || b: Crews are still putting up the last of the 48km | fence finished vs not
date differs | a: absent from the area since 1989 || b: more than thirty years ago | 1989 vs more than thirty years
quantity differs | a: Poachers killed 93 rhinos || b: Around a hundred rhinos fell to poaching gangs | 93 vs around a hundred
date differs | a: between June 26 and 29 || b: in the last week of June | days vs week
## benign
same | a: after a journey of 870 kilometres by road || b: more than 500 miles on the road | 870 km = 540 miles
same | a: the largest such transfer in Namibia for a decade || b: have so many of these animals changed home in one go since 2013 | ten years
same | a: the convoy lost five hours || b: held up the lorries for five hours | same delay
same | a: a tyre of the third truck burst || b: a puncture held up the lorries | same
same | a: 340 families, voted for || b: The consent of the 340 households | same
same | a: will earn N$6,500 a month || b: at about N$78,000 a year | 6,500 x 12
same | a: Twelve of them have been trained as rangers || b: A dozen locals were hired as guards | twelve
same | a: worked 60 hours with hardly any sleep || b: went almost without sleep for two and a half days | 60 hours
same | a: 61 of them black || b: two-thirds of them of the black species | 61 of 93
same | a: they deny any offence || b: who say they are innocent | same
same | a: "A rhino is a bank that eats thorns," || b: "A rhino is a bank that eats thorns," | same quote
other | a: Ten black rhinos were set free || a: Poachers killed 93 rhinos | moved vs poached
other | a: the last bull was shot by a soldier || b: By dawn it was dead | 1989 bull vs a transported rhino
other | a: near Outjo and the convoy lost || b: Somewhere past Outjo, around midnight | the tyre vs the kicking rhino
other | a: A fence of 48 kilometres || a: a journey of 870 kilometres | fence vs journey
other | a: kept in pens for three days || b: for two and a half days | stay in pens vs the vet's sleepless time
other | a: before Christmas || b: after the dry season | calf vs decision on second convoy
other | b: two-thirds of them of the black species || b: contributing a third | shares of two things
## aligned
a0-b0 a0-b2 a0-b3 a0-b5 a1-b3 a1-b5 a2-b2 a2-b3 a2-b0 a3-b6 a4-b7 a5-b8 a6-b9 a7-b11 a8-b10 a9-b14 a10-b12 a10-b13 a10-b4 a11-b16 a12-b15 a13-b17 a14-b18
## omissions
a2 | the pregnant cow is not in b
b1 | the kicking rhino
a3 | three days in pens
