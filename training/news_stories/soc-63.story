mode: outlets
## a | Visayas Morning Sun | Garbage slide buries 11 huts in Talisawan; eight dead, 20 missing | 2020-08-18
[1] A wall of garbage as high as a church slid on to Sitio Pag-asa, a settlement of scavengers at the city dump of Talisawan, at 3:15 a.m. on Sunday, killing eight people and burying 11 huts.

[2] Twenty others are missing, Mayor Rogelio Abellana said on Monday. [3] The youngest of the dead is a boy of three, Jun-Jun Cabasag, who was found in the arms of his grandmother.

[4] The heap, which takes in 600 tons a day, was loosened by the 188 millimeters of rain that Tropical Storm Dindo dropped in two days, the Mines and Geosciences Bureau said.

[5] Residents had been ordered to leave on Friday but the barangay captain, Lito Montemayor, told them to wait until a gymnasium was free. [6] He has been relieved.

[7] "The mountain fed us, and on Sunday it ate," said Nenita Arcilla, 51, who sorts bottles.

[8] The dump should have been closed in 2016 under a court order. [9] Its operator, Greenfold, was fined ₱3 million in 2018 and has paid.

[10] Rescuers, 240 of them, stopped digging for six hours on Monday as methane rose to a dangerous level. [11] Eleven survivors are at the Sacred Heart hospital, one of whom lost a leg.

[12] The city will give each family ₱50,000 and a plot at Lawigan, nine kilometers inland, by Christmas. [13] In July 2000 more than 200 people died in a like disaster at Payatas near Manila.
## b | Pacific Rim Wire | Ten dead in Philippine trash collapse; search suspended | 2020-08-19
[1] TALISAWAN, Philippines, Aug 19 (Pacific Rim) - The toll from a collapse at a rubbish tip on the island of Cebu climbed to 10 on Tuesday, with 16 people unaccounted for, and the search was called off until the slope is stable.

[2] The slide happened shortly after midnight on Sunday, while most of the 11 households in its way were asleep.

[3] City engineers blame not the storm but a bulldozer that cut into the foot of the heap last week. [4] Rain over the weekend had been moderate, the weather bureau's gauges show.

[5] Nobody had told the waste pickers to go, several of them said. [6] Village chief Lito Montenegro, who is leading relief work, confirmed that no order had reached him.

[7] A three-year-old, the youngest victim, died next to an aunt.

[8] "The mountain fed us, and I'll go back to it; what else is there?" said Nenita Arcilla, a mother of six who used to collect bottles.

[9] Greenfold, which runs the site, has yet to pay a three-million-peso penalty imposed two years ago. [10] Judges ruled in 2014 that the tip must shut within two years, but it has gone on accepting about 4,200 tons a week.

[11] More than two hundred soldiers, miners and volunteers had taken part in the rescue. [12] Of the injured, eleven in all, a man had to have his foot amputated.

[13] Mayor Rogelio Abellana said land was being sought for those who lost homes, and that a sum for them would be decided by the council. [14] The archbishop of Cebu asked for a collection in all parishes.

[15] The country's deadliest accident of the kind took over 200 lives on the edge of the capital 20 years ago.
## findings
quantity differs | a: killing eight people and burying || a: eight dead, 20 missing || b: climbed to 10 on Tuesday || b: Ten dead in Philippine | eight vs ten dead (later)
quantity differs | a: Twenty others are missing || b: with 16 people unaccounted for | 20 vs 16 missing (later)
date conflict | a: at 3:15 a.m. on Sunday || b: shortly after midnight on Sunday | 3:15 vs shortly after midnight
framing conflict | a: was loosened by the 188 millimeters of rain || b: blame not the storm but a bulldozer | rain vs bulldozer
attribution conflict | a: the Mines and Geosciences Bureau said || b: City engineers blame not the storm | who gives the cause
quantity conflict | a: the 188 millimeters of rain || b: Rain over the weekend had been moderate | 188 mm in two days vs moderate
polarity conflict | a: Residents had been ordered to leave on Friday || b: Nobody had told the waste pickers to go | ordered vs not told
name conflict | a: the barangay captain, Lito Montemayor || b: Village chief Lito Montenegro | Montemayor vs Montenegro
framing conflict | a: He has been relieved || b: who is leading relief work | relieved of post vs leading relief
role conflict | a: in the arms of his grandmother || b: died next to an aunt | grandmother vs aunt
quote conflict | a: "The mountain fed us, and on Sunday it ate," || b: "The mountain fed us, and I'll go back to it; what else is there?" | wording
polarity conflict | a: was fined ₱3 million in 2018 and has paid || b: has yet to pay a three-million-peso penalty | paid vs not paid
date conflict | a: stopped digging for six hours on Monday || b: was called off until the slope is stable | six hours vs open-ended (later)
place conflict | a: and a plot at Lawigan, nine kilometers inland || b: said land was being sought | Lawigan vs still sought
certainty conflict | a: The city will give each family ₱50,000 || b: a sum for them would be decided by the council | 50,000 vs undecided
quantity differs | a: Rescuers, 240 of them || b: More than two hundred soldiers, miners | 240 vs more than 200
framing differs | a: one of whom lost a leg || b: had to have his foot amputated | leg vs foot
## benign
same | a: which takes in 600 tons a day || b: about 4,200 tons a week | 600 x 7
same | a: should have been closed in 2016 under a court order || b: Judges ruled in 2014 that the tip must shut within two years | 2016
same | a: In July 2000 more than 200 people died || b: took over 200 lives on the edge of the capital 20 years ago | same
same | a: burying 11 huts || b: the 11 households in its way | same
same | a: is a boy of three || b: A three-year-old, the youngest victim | same
same | a: in 2018 and has paid || b: imposed two years ago | 2018
same | a: at Payatas near Manila || b: on the edge of the capital | same place
same | a: Eleven survivors are at the Sacred Heart || b: Of the injured, eleven in all | same eleven
same | a: who sorts bottles || b: who used to collect bottles | same work
other | a: more than 200 people died || b: More than two hundred soldiers | Payatas dead vs rescuers
other | a: burying 11 huts || a: Eleven survivors are | huts vs survivors
other | a: fined ₱3 million || a: each family ₱50,000 | fine vs aid
other | a: ordered to leave on Friday || b: cut into the foot of the heap last week | order vs bulldozer
other | a: for six hours on Monday || b: a mother of six | hours vs children
other | a: Nenita Arcilla, 51 || a: is a boy of three | ages
other | a: by Christmas || a: In July 2000 | plot vs Payatas
other | a: nine kilometers inland || a: killing eight people | distance vs dead
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a1-b0 a2-b1 a3-b7 a4-b3 a4-b4 a5-b5 a5-b6 a6-b6 a7-b8 a8-b10 a4-b10 a9-b9 a10-b1 a10-b11 a11-b12 a12-b13 a13-b15 a10-b0
## omissions
b14 | the archbishop's collection
a10 | methane as the reason for a pause
