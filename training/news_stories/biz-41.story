mode: outlets
## a | Canyon State Record | Mine developer wins federal permit for copper dig at Sombra Ridge | 2025-01-24
[1] PHOENIX — The Bureau of Land Management on Thursday approved a copper mine at Sombra Ridge, 60 miles southeast of Tucson, giving Ostrander Copper the last permit it needed after 11 years.

[2] The Canadian company expects to begin stripping soil in April and to ship the first concentrate late in 2027. [3] The $1.4 billion open pit would yield 92,000 tons of copper a year over 19 years and employ 640 people.

[4] The approval obliges Ostrander to truck water in from the Gila River rather than pump it from wells on the site. [5] It also sets aside 3,100 acres for jaguars.

[6] "We're not asking anyone to love us, just to time us," said company president Walt Dunleavy, 61.

[7] The Santa Rita Apache Council, whose ancestors are buried on the ridge, will challenge the decision in federal court in Tucson, its chair, Lenora Begaye-Cruz, said. [8] A first suit, over a test road, was rejected in 2021.

[9] State geologists calculated that the pit would lower the water table by less than 5 feet. [10] The Environmental Protection Agency objected to the project in 2016 and dropped its objection in 2023.

[11] Ostrander has sold 30% of future output to a Japanese smelter, Nakadori Metals, for $420 million. [12] Its shares gained 26% in Toronto.

[13] Pima County supervisors opposed the mine by 3-2 in a vote in October that was not binding. [14] Gov. Elena Hardcastle called the permit "a good day for linemen."
## b | High Desert Journal | Sombra Ridge: a permit, and a long list of ifs | 2025-01-27
[1] It is a permit, though not the last.

[2] The copper mine that has divided southern Arizona since 2014 got a conditional go-ahead from the U.S. Forest Service on Thursday; what it lacks is a state discharge license, without which no bulldozer may roll, and that will not come before fall.

[3] Ostrander, a Vancouver company, talks of spring. [4] Ore would be dug for nearly two decades by more than six hundred workers.

[5] The water is the sorest point. [6] Under the terms, the mine may draw from four wells of its own, provided that it buys as much for the aquifer elsewhere. [7] The table could sink by up to 5 feet, according to a study that Ostrander commissioned from a Denver firm; ranchers downstream think 20.

[8] "We're not asking anybody to love us. We're asking them to clock us," said Dunleavy, who is in charge of the company's U.S. business.

[9] Lenora Begaye-Cruz said that the Santa Rita Apache had not decided whether to sue again. [10] Their earlier case, about a road for drilling crews, was dismissed four years ago. [11] She is a lawyer to the council and a great-granddaughter of a man who lies on the ridge, under a cairn that is to be moved.

[12] The jaguars, of which three have been photographed since 2019, get just under five square miles. [13] The EPA, once opposed, came around two years ago.

[14] Sombra Ridge's copper is promised to a refinery in South Korea, as to three tenths of it. [15] The stock jumped by more than a quarter.

[16] The county, for its part, was against it: its board said no last fall by a single vote. [17] The governor has kept her counsel.
## findings
name conflict | a: The Bureau of Land Management on Thursday approved || b: from the U.S. Forest Service on Thursday | BLM vs Forest Service
certainty conflict | a: giving Ostrander Copper the last permit it needed || b: It is a permit, though not the last || b: got a conditional go-ahead || b: what it lacks is a state discharge license | last permit vs another still lacking
date conflict | a: expects to begin stripping soil in April || b: that will not come before fall | start in April vs not before fall
framing conflict | a: to truck water in from the Gila River || b: may draw from four wells of its own | water trucked in vs wells on site
quote conflict | a: "We're not asking anyone to love us, just to time us," || b: We're asking them to clock us | same remark, other words
role conflict | a: said company president Walt Dunleavy, 61 || b: Dunleavy, who is in charge of the company's U.S. business | president vs head of U.S. business
certainty conflict | a: will challenge the decision in federal court in Tucson || b: had not decided whether to sue again | will sue vs undecided
role conflict | a: its chair, Lenora Begaye-Cruz || b: She is a lawyer to the council | chair vs lawyer
attribution conflict | a: State geologists calculated that the pit || b: according to a study that Ostrander commissioned | water table: state vs company study
quantity differs | a: lower the water table by less than 5 feet || b: could sink by up to 5 feet | less than vs up to 5 feet
name conflict | a: to a Japanese smelter, Nakadori Metals || b: a refinery in South Korea | Japanese vs Korean buyer
polarity conflict | a: called the permit "a good day for linemen." || b: The governor has kept her counsel | governor praised vs silent
quantity differs | a: and employ 640 people || b: by more than six hundred workers | 640 vs more than 600
quantity differs | a: Its shares gained 26% || b: jumped by more than a quarter | 26% vs more than a quarter
date differs | a: over 19 years and employ || b: for nearly two decades | 19 years vs nearly two decades
date differs | a: in a vote in October || b: said no last fall by a single vote | October vs last fall
## benign
same | a: sets aside 3,100 acres for jaguars || b: get just under five square miles | 3,100 acres is 4.84 square miles
same | a: by 3-2 in a vote || b: by a single vote | 3-2
same | a: was rejected in 2021 || b: was dismissed four years ago | 2021
same | a: dropped its objection in 2023 || b: came around two years ago | 2023
same | a: has sold 30% of future output || b: as to three tenths of it | same share
same | a: after 11 years || b: southern Arizona since 2014 | 2014
same | a: over a test road || b: about a road for drilling crews | same road
same | a: whose ancestors are buried on the ridge || b: of a man who lies on the ridge | burials
same | a: The Canadian company expects || b: Ostrander, a Vancouver company | same firm
other | a: lower the water table by less than 5 feet || b: ranchers downstream think 20 | study vs ranchers
other | a: objected to the project in 2016 || b: have been photographed since 2019 | EPA vs jaguars
other | a: ship the first concentrate late in 2027 || b: that will not come before fall | shipment vs licence
other | a: opposed the mine by 3-2 || b: three have been photographed | votes vs jaguars
other | a: 60 miles southeast of Tucson || b: just under five square miles | distance vs area
other | a: Pima County supervisors opposed || b: had not decided whether to sue | county vs tribe
## aligned
a0-b2 a1-b1 a1-b2 a2-b2 a2-b3 a3-b4 a4-b6 a5-b12 a6-b8 a7-b9 a7-b11 a8-b10 a9-b7 a10-b13 a11-b14 a12-b15 a13-b16 a14-b17 a0-b0
## omissions
a3 | b does not give the cost or the yearly yield
b7 | a does not report what ranchers think
