mode: outlets
## a | Dhaka Morning Ledger | Launch sinks on Meghna after collision; 33 bodies found | 2024-01-29
[1] CHANDIPUR: Divers had recovered 33 bodies by Sunday evening from the double-deck launch ML Shapla, which sank in the Meghna 300 metres off Chandipur ghat after it was hit by a sand carrier in dense fog on Saturday night.

[2] Some 120 people are thought to have been on board, against a licensed 85. [3] Around 70 swam ashore or were picked up by trawlers, Chandipur Deputy Commissioner Farhana Rahman said.

[4] The launch left Bhola at 6pm and was struck at 10.50pm. [5] It went down in less than three minutes in 16 metres of water.

[6] The carrier, MV Al-Amin 4, was seized at Munshiganj with its crew of six. [7] Its master, Abdul Karim, held no certificate, the Department of Shipping said.

[8] "I heard no horn, only water," said Rokeya Begum, a garment worker, who lost two sons.

[9] The salvage ship Nirbhik is to raise the wreck this morning. [10] Shipping Minister Mahbub Alam announced Tk 1.5 lakh for the family of each victim and formed a five-member committee to report within seven days.

[11] Night runs of small launches between November and February have been forbidden since 2015. [12] The ML Shapla's owner, Haji Nurul Karim, is on the run.

[13] In April 2021, a collision on the Shitalakkhya claimed 34 lives.
## b | Delta Rivers Monitor | Shapla disaster: fog, overload and a ban nobody remembered | 2024-01-31
[1] Forty-six dead have been counted since the salvage vessel Nirbhik brought up the ML Shapla on Monday; most of those found inside were women and children, who travel on the lower deck.

[2] About 120 passengers, some three dozen too many, had boarded at Bhola and Ilisha. [3] The boat's lights had failed at nine, says its helmsman, who lived; at ten to eleven, a few hundred metres from the landing stage of Chandipur, it ran into the side of a sand carrier which was lying at anchor.

[4] It took a quarter of an hour to founder, he says. [5] Fishermen saved about seventy.

[6] "I did not hear a horn, I heard water," said Rokeya Khatun, a seamstress, whose sons, nine and eleven, are among the dead.

[7] The carrier's captain, Abdul Karim, surrendered with all six of his men. [8] His papers are in order, according to the police at Munshiganj.

[9] Nobody told the people at the jetty of any rule against sailing after dark in the cold season, though one has stood in the gazette for nine years. [10] The officer who was to enforce it, Farhana Rahman, additional deputy commissioner, has been withdrawn to Dhaka.

[11] The boat's owner is in custody; he had been hiding with a cousin in Comilla. [12] A committee of seven will look into the matter, with a week to do so. [13] Whether the Tk 150,000 promised to each bereaved household will come is another matter: of the thirty-four families of the Shitalakkhya in 2021 nine are still waiting.
## findings
quantity conflict | a: had recovered 33 bodies by Sunday evening || a: 33 bodies found || b: Forty-six dead have been counted | 33 vs 46 (later count)
framing conflict | a: after it was hit by a sand carrier || b: it ran into the side of a sand carrier which was lying at anchor | hit by vs ran into
certainty differs | a: in dense fog on Saturday night || b: The boat's lights had failed at nine | fog vs failed lights
date conflict | a: It went down in less than three minutes || b: It took a quarter of an hour to founder | three vs fifteen minutes
name conflict | a: said Rokeya Begum || b: said Rokeya Khatun | Begum vs Khatun
quote conflict | a: "I heard no horn, only water," || b: "I did not hear a horn, I heard water," | wording
framing conflict | a: was seized at Munshiganj with its crew of six || b: surrendered with all six of his men | seized vs surrendered
polarity conflict | a: held no certificate, the Department of Shipping said || b: His papers are in order | no certificate vs in order
attribution conflict | a: the Department of Shipping said || b: according to the police at Munshiganj | shipping department vs police
role conflict | a: Chandipur Deputy Commissioner Farhana Rahman || b: Farhana Rahman, additional deputy commissioner | deputy vs additional deputy commissioner
polarity conflict | a: Haji Nurul Karim, is on the run || b: The boat's owner is in custody | on the run vs in custody (later)
quantity conflict | a: formed a five-member committee || b: A committee of seven will look into the matter | five vs seven members
place differs | a: The launch left Bhola at 6pm || b: had boarded at Bhola and Ilisha | one vs two landings
## benign
same | a: was struck at 10.50pm || b: at ten to eleven | same time
same | a: 300 metres off Chandipur ghat || b: a few hundred metres from the landing stage of Chandipur | same place
same | a: against a licensed 85 || b: some three dozen too many | 120 less 85
same | a: Around 70 swam ashore or were picked up || b: Fishermen saved about seventy | same number
same | a: is to raise the wreck this morning || b: brought up the ML Shapla on Monday | Monday January 29, plan and deed
same | a: announced Tk 1.5 lakh || b: the Tk 150,000 promised | 1.5 lakh
same | a: have been forbidden since 2015 || b: has stood in the gazette for nine years | 2015
same | a: between November and February || b: in the cold season | winter
same | a: to report within seven days || b: with a week to do so | seven days
same | a: a garment worker, who lost two sons || b: whose sons, nine and eleven, are among the dead | two sons
same | a: claimed 34 lives || b: the thirty-four families of the Shitalakkhya | same earlier accident
other | a: The ML Shapla's owner, Haji Nurul Karim || b: The carrier's captain, Abdul Karim | two Karims
other | a: claimed 34 lives || b: Forty-six dead | 2021 vs now
other | a: left Bhola at 6pm || b: had failed at nine | departure vs lights
other | a: have been forbidden since 2015 || b: of the Shitalakkhya in 2021 | ban vs earlier accident
other | a: Some 120 people are thought || b: saved about seventy | aboard vs saved
## aligned
a0-b1 a0-b3 a1-b1 a1-b3 a2-b2 a3-b5 a3-b10 a4-b2 a4-b3 a5-b4 a6-b7 a7-b8 a8-b6 a9-b1 a10-b12 a10-b13 a11-b9 a11-b0 a12-b11 a13-b13
## omissions
b10 | a does not report that the officer was withdrawn
b13 | a does not report the families still waiting
