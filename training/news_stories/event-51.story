mode: outlets
## a | Carpathian News Agency | Prisoner swap goes ahead at Brody bridge: 95 for 95 | 2024-09-14
[1] BRODY BRIDGE — The two sides in the Lomny conflict exchanged 190 prisoners on Friday, the first swap since the front froze in May, officials of both said.

[2] Ninety-five captives crossed from each bank at the same time, in groups of ten, under the eyes of the Red Cross. [3] The operation began at 11 a.m. and took less than two hours.

[4] Among those freed are 38 marines taken at the Dolna steelworks in 2022, and Major Iryna Havrylo, a surgeon who operated in captivity with a sharpened spoon. [5] "I counted 803 mornings," she said as she got off the bus.

[6] The United Arab Emirates had mediated for six weeks. [7] Its envoy, Khalid al-Suwaidi, said a second exchange, of the badly wounded, would follow on September 27.

[8] Three men on the list did not come. [9] They had died of tuberculosis, the other side said; their bodies are to be handed over on Monday.

[10] The released will spend two weeks in a sanatorium near Lisets before going home. [11] Eleven of them weighed less than 50 kilograms, chief physician Petro Sova said.

[12] President Oleh Stefanyk met the buses. [13] About 2,600 soldiers and an unknown number of civilians are still held, his human-rights commissioner said.

[14] The last exchange, in April, involved 212 people and was interrupted by shelling.
## b | The Vienna Diplomatist | A bridge, two buses and a spoon: how Lomny got its prisoners back | 2024-09-16
[1] They went over one by one, the Reds first and the Blues an hour after, because neither army trusted the other with a crowd. [2] When the bridge at Brody was empty again, at about one o'clock last Friday, 190 men and women had changed sides, half of them each way.

[3] It was the first such bargain in five months. [4] The Emirates are thanked in every speech; the haggling, say two people who were there, was done by a Hungarian bishop over a month and a half, and al-Suwaidi, a businessman without official rank, lent the aeroplane.

[5] A further round, limited to those who cannot walk, is intended for the end of the month, if a list can be agreed.

[6] Captain Iryna Havrylo, a dentist by training, cut and stitched in a camp with the edge of a spoon. [7] "Eight hundred and three mornings, I counted," she said. [8] With her came some forty of the marines of Dolna, in their third year as captives.

[9] Three who were expected were missing. [10] They had been shot while trying to get away, returned cell-mates say. [11] The coffins are due today.

[12] In the sanatorium the freed will stay for a fortnight. [13] A tenth or so of them are below fifty kilos, doctors there found. [14] The president, who was abroad, spoke to Havrylo by telephone. [15] More than 2,500 in uniform remain on the far side, according to the ombudsman's office. [16] During April's exchange, in which two hundred and more took part, shells fell on the road.
## findings
framing conflict | a: crossed from each bank at the same time, in groups of ten || b: They went over one by one, the Reds first and the Blues an hour after | simultaneously in tens vs one by one, in turn
attribution conflict | a: The United Arab Emirates had mediated for six weeks || b: was done by a Hungarian bishop over a month and a half | who mediated
role conflict | a: Its envoy, Khalid al-Suwaidi || b: al-Suwaidi, a businessman without official rank | envoy vs businessman
certainty conflict | a: would follow on September 27 || b: is intended for the end of the month, if a list can be agreed | fixed vs conditional
role conflict | a: Major Iryna Havrylo || b: Captain Iryna Havrylo | major vs captain
role conflict | a: a surgeon who operated in captivity || b: a dentist by training | surgeon vs dentist
quote conflict | a: "I counted 803 mornings," || b: "Eight hundred and three mornings, I counted," | wording
framing conflict | a: They had died of tuberculosis, the other side said || b: They had been shot while trying to get away | disease vs shot
attribution conflict | a: tuberculosis, the other side said || b: returned cell-mates say | captors vs cell-mates
polarity conflict | a: President Oleh Stefanyk met the buses || b: who was abroad, spoke to Havrylo by telephone | met them vs abroad
quantity differs | a: are 38 marines taken at the Dolna steelworks || b: some forty of the marines of Dolna | 38 vs some forty
quantity differs | a: About 2,600 soldiers || b: More than 2,500 in uniform | 2,600 vs more than 2,500
quantity differs | a: involved 212 people || b: in which two hundred and more took part | 212 vs over 200
date differs | a: would follow on September 27 || b: for the end of the month | September 27 vs end of the month
## benign
same | a: exchanged 190 prisoners on Friday || b: 190 men and women had changed sides | same number
same | a: Ninety-five captives crossed from each bank || b: half of them each way | 95 of 190
same | a: began at 11 a.m. and took less than two hours || b: at about one o'clock last Friday | about one o'clock
same | a: had mediated for six weeks || b: over a month and a half | same period
same | a: of the badly wounded || b: limited to those who cannot walk | same group
same | a: taken at the Dolna steelworks in 2022 || b: in their third year as captives | 2022 to 2024
same | a: with a sharpened spoon || b: with the edge of a spoon | same tool
same | a: are to be handed over on Monday || b: The coffins are due today | Monday September 16
same | a: will spend two weeks in a sanatorium || b: will stay for a fortnight | two weeks
same | a: Eleven of them weighed less than 50 kilograms || b: A tenth or so of them are below fifty kilos | 11 of 95
same | a: was interrupted by shelling || b: shells fell on the road | same shelling
same | a: The last exchange, in April || b: the first such bargain in five months | April to September
other | a: the first swap since the front froze in May || b: the first such bargain in five months | since May and since April: last swap was in April
other | a: involved 212 people || b: 190 men and women | April vs now
other | a: chief physician Petro Sova || b: a dentist by training | physician vs Havrylo
other | a: About 2,600 soldiers || b: two hundred and more took part | still held vs April's swap
other | a: two weeks in a sanatorium || b: over a month and a half | rest vs talks
other | a: a second exchange || b: During April's exchange | next vs last
## aligned
a14-b3
a0-b2 a1-b2 a1-b3 a2-b1 a2-b2 a3-b2 a4-b6 a4-b8 a5-b7 a6-b4 a7-b4 a7-b5 a8-b9 a9-b10 a9-b11 a10-b12 a11-b13 a12-b14 a13-b15 a14-b16 a0-b0
## omissions
b4 | a does not report the bishop and the aeroplane
a13 | b does not mention the civilians held
