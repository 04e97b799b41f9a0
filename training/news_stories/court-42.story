mode: outlets
## a | Anatolian Bulletin | Curator charged as 340 miniatures vanish from Bursa library | 2025-10-08
[1] BURSA — A senior curator has been charged with stealing Ottoman miniatures from the Yeşilköşk manuscript library and replacing them with prints, the chief prosecutor of Bursa said on Tuesday.

[2] Selim Karahan, 56, confessed after 14 hours of questioning, Prosecutor Nilgün Aytaç told reporters. [3] He has been remanded in the Bursa E-type prison.

[4] An inventory ordered in July showed that 340 leaves had been cut out of 27 albums. [5] The oldest dates from 1582. [6] Their value has been estimated at 19 million dollars by the Ministry of Culture.

[7] The thefts came to light when a doctoral student from Leiden, Marieke Bos, recognised a hunting scene in the catalogue of an auction in Geneva. [8] She had seen it in Bursa in 2018. [9] “The horse had the same torn ear,” she said.

[10] Switzerland returned 11 sheets last week. [11] A dealer in Istanbul's Grand Bazaar, Hrant Melik, was detained on Friday, and two print-shop workers are being sought.

[12] Library director Ayla Sezer, who had twice asked in vain for cameras in the reading room, has been removed from office. [13] The minister, Kemal Doruk, said that all state manuscript collections would be digitised by the end of 2027.

[14] In 2006 a gold brooch was stolen from a museum in Uşak and replaced with a fake. [15] Its director was jailed for 13 years.
## b | The Codex (journal of the rare-book trade) | Bursa thefts: student's eye, dealer's tip and a library without a register | 2025-10-10
[1] Credit where it is due: it was a London bookseller, Giles Ormerod, who told the Turkish embassy about an album leaf on offer in Geneva. [2] A student from the Netherlands, Marieke Bos, merely confirmed it. [3] “The horse had the same torn ear,” she said, having leafed through the original seven years before.

[4] The scale of the loss at Yeşilköşk is unknown, says its director, Ayla Sezer, who stepped down last week of her own accord: no complete register was ever made. [5] She had been offered surveillance cameras, and turned them down for fear of the drilling.

[6] Selim Karahan, head of conservation, is the man under suspicion. [7] His lawyer, Derya Ongun, insists that he has signed nothing and admits nothing. [8] He is under house arrest in the district of Mudanya.

[9] Photographic copies, on old paper, took the place of the pictures, none of which was painted before 1600. [10] Trade sources say the whole might bring some 20 million dollars; the government has refused to name a price.

[11] A first batch of a dozen or so leaves came home from Switzerland at the end of September. [12] Hrant Melik, a bookbinder with a stall in the Grand Bazaar, spent one night with the police as a witness and was thanked.

[13] Culture minister Kemal Doruk hopes for a digital record of each collection; he did not mention a year. [14] Those with long memories will think of Uşak, where in 2006 the place of a brooch was taken by a copy, and the head of the museum ended in prison.

[15] The Geneva house, Rochat, has withdrawn 23 further lots of Persian origin.
## findings
attribution conflict | a: when a doctoral student from Leiden, Marieke Bos, recognised || b: it was a London bookseller, Giles Ormerod || b: merely confirmed it | who discovered it
role conflict | a: A senior curator has been charged || b: Selim Karahan, head of conservation | curator vs head of conservation
polarity conflict | a: confessed after 14 hours of questioning || b: has signed nothing and admits nothing | confessed vs not
certainty conflict | a: has been charged with stealing || b: is the man under suspicion | charged vs suspected
framing conflict | a: has been remanded in the Bursa E-type prison || b: He is under house arrest | prison vs house arrest
certainty conflict | a: showed that 340 leaves had been cut || a: as 340 miniatures vanish || b: The scale of the loss at Yeşilköşk is unknown | 340 vs unknown
polarity conflict | a: An inventory ordered in July || b: no complete register was ever made | inventory vs no register
date conflict | a: The oldest dates from 1582 || b: none of which was painted before 1600 | 1582 vs none before 1600
attribution conflict | a: by the Ministry of Culture || b: Trade sources say || b: the government has refused to name a price | ministry vs trade
quantity differs | a: estimated at 19 million dollars || b: some 20 million dollars | 19 vs some 20
quantity differs | a: Switzerland returned 11 sheets || b: of a dozen or so leaves | 11 vs a dozen or so
role conflict | a: A dealer in Istanbul's Grand Bazaar || b: a bookbinder with a stall | dealer vs bookbinder
framing conflict | a: was detained on Friday || b: with the police as a witness and was thanked | detained vs witness
polarity conflict | a: who had twice asked in vain for cameras || b: had been offered surveillance cameras, and turned them down | asked vs refused
framing conflict | a: has been removed from office || b: stepped down last week of her own accord | removed vs stepped down
certainty conflict | a: would be digitised by the end of 2027 || b: hopes for a digital record | will by 2027 vs hopes, no year
## benign
same | a: She had seen it in Bursa in 2018 || b: the original seven years before | 2018
same | a: “The horse had the same torn ear,” || b: “The horse had the same torn ear,” | same words
same | a: replacing them with prints || b: Photographic copies, on old paper | same trick
same | a: returned 11 sheets last week || b: at the end of September | same week
same | a: from Leiden || b: from the Netherlands | Leiden is Dutch
same | a: Its director was jailed || b: the head of the museum ended in prison | same man
same | a: and replaced with a fake || b: was taken by a copy | same theft of 2006
same | a: The minister, Kemal Doruk || b: Culture minister Kemal Doruk | same
same | a: the catalogue of an auction in Geneva || b: on offer in Geneva | same sale
other | a: Library director Ayla Sezer || b: the head of the museum | two directors
other | a: 27 albums || b: 23 further lots | albums and lots
other | a: for 13 years || b: seven years before | term and visit
other | a: said on Tuesday || b: spent one night | unrelated
other | a: two print-shop workers || b: a dozen or so | workers and leaves
other | a: after 14 hours || b: one night with the police | Karahan and Melik
other | a: from the Yeşilköşk manuscript library || b: lots of Persian origin | stolen leaves and other lots
other | a: An inventory ordered in July || b: last week of her own accord | inventory and resignation
other | a: from a museum in Uşak || b: in the district of Mudanya | two places
other | a: was jailed for 13 years || b: He is under house arrest | two men
## aligned
a0-b6 a0-b4 a0-b0 a1-b6 a1-b9 a2-b7 a2-b6 a3-b8 a4-b4 a5-b9 a6-b10 a7-b1 a7-b2 a8-b3 a9-b3 a10-b11 a11-b12 a12-b4 a12-b5 a13-b13 a14-b14 a15-b14
## omissions
b15 | Persian lots withdrawn
a4 | number of albums
