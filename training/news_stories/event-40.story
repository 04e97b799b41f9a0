mode: outlets
## a | Bosphorus Wire | Bomb outside Istra bank headquarters kills two guards; group linked to drug trade suspected | 2025-11-05
[1] ISTRA — A car bomb that exploded outside the head office of Meriç Bank killed two security guards and wounded 19 people on Tuesday morning, Interior Minister Selim Karaca said.

[2] The white van blew up at 8:52 a.m. in Station Street, eight minutes before the doors open. [3] It had been stolen on Friday from a florist in Keskin, 90 km away, police established.

[4] The bomb contained about 70 kg of fertiliser-based explosive, the minister said. [5] Windows were shattered up to 400 metres away, and a tram was thrown off its rails.

[6] A caller using a code word had warned a news agency 20 minutes beforehand, and the street had been partly cleared, provincial governor Aylin Demirel said. [7] "Without that call we would be counting by the hundred," she said.

[8] Karaca said that the trail led to the Koral cartel, whose accounts the bank had frozen in August. [9] Two men were filmed walking away from the van; one of them, Orhan Tekin, 28, was arrested at the airport in the evening.

[10] The dead guards, aged 35 and 52, had tried to push the vehicle's door open, colleagues said. [11] Five of the wounded are in a serious condition.

[12] Meriç, the country's fourth-largest lender, said that all its branches would open on Wednesday as normal. [13] Its shares fell 3.1 percent.

[14] The European Union's foreign policy chief condemned the attack. [15] The last bombing in Istra, at a police station in 2016, left 12 dead.
## b | Compass Intelligence Daily | Istra blast: old war, new name? | 2025-11-07
[1] Nobody rang. [2] The story of a warning, put about on the day of the explosion, has been withdrawn by the governor of Istra, Aylin Demirel, who says now that a florist's complaint about a theft had been mistaken for it. [3] "Had there been a call we'd have fewer to count," she said on Thursday.

[4] What is known: on 4 November, shortly before nine, when Meriç Bank was still shut, a van went up in front of its headquarters. [5] Two guards, one of whom was having tea in the lobby and the other asleep, are dead. [6] The number of injured stands at 19, of whom three are in danger. [7] A tram left the track. [8] Glass fell a quarter of a mile off.

[9] The charge was military, not home-made, according to forensic officers: seventy kilos or so of it, of a kind missing from an army store. [10] This sits ill with the cartel theory, of which Selim Karaca, the justice minister, says that it is "one drawer among several". [11] Separatists, dormant since a truce in 2019, have claimed the deed on a channel thought to be genuine.

[12] Orhan Tekin, who walked into a police station with his lawyer on the night, says that he sold the van and knows no more. [13] It had been missing for four days from Keskin, an hour's drive off. [14] The man seen beside him on the pictures, in a green cap, is at large.

[15] Most of Meriç's 340 offices were shut on Wednesday. [16] By yesterday its stock had lost just over three per cent. [17] Nine years ago a dozen people died when a police post was blown up in the same city.
## findings
polarity conflict | a: A caller using a code word had warned a news agency || b: Nobody rang || b: has been withdrawn by the governor of Istra || a: "Without that call we would be counting by the hundred," || b: "Had there been a call we'd have fewer to count," | warned vs no warning (withdrawn)
role conflict | a: Interior Minister Selim Karaca || b: Selim Karaca, the justice minister | interior vs justice minister
certainty conflict | a: said that the trail led to the Koral cartel || b: it is "one drawer among several" | cartel named vs one theory
framing conflict | a: of fertiliser-based explosive || b: The charge was military, not home-made | fertiliser vs military explosive
attribution conflict | a: fertiliser-based explosive, the minister said || b: according to forensic officers | minister vs forensic officers on the charge
framing conflict | a: was arrested at the airport in the evening || b: who walked into a police station with his lawyer | arrested at airport vs gave himself up
framing conflict | a: had tried to push the vehicle's door open || b: one of whom was having tea in the lobby and the other asleep | tried to open the van vs inside unaware
quantity conflict | a: Five of the wounded are in a serious condition || b: of whom three are in danger | five vs three (two days later)
framing conflict | a: all its branches would open on Wednesday as normal || b: Most of Meriç's 340 offices were shut on Wednesday | to open as normal vs mostly shut
date differs | a: blew up at 8:52 a.m. || b: shortly before nine, when | 8:52 vs shortly before nine
quantity differs | a: Its shares fell 3.1 percent || b: had lost just over three per cent | 3.1 vs just over three
## benign
same | a: on Tuesday morning || b: on 4 November | November 4 is Tuesday
same | a: eight minutes before the doors open || b: Meriç Bank was still shut | before opening
same | a: wounded 19 people || b: The number of injured stands at 19 | same number
same | a: killed two security guards || b: Two guards, one | same dead
same | a: up to 400 metres away || b: Glass fell a quarter of a mile off | a quarter mile is 402 m
same | a: a tram was thrown off its rails || b: A tram left the track | same tram
same | a: about 70 kg || b: seventy kilos or so of it | same mass
same | a: stolen on Friday from a florist in Keskin || b: missing for four days from Keskin | Friday to Tuesday
same | a: Keskin, 90 km away || b: an hour's drive off | about an hour
same | a: at a police station in 2016, left 12 dead || b: a dozen people died when a police post was blown up | same bombing
same | a: in the evening || b: on the night, says | the same evening
same | a: Two men were filmed walking away from the van || b: The man seen beside him on the pictures | two men filmed
other | a: whose accounts the bank had frozen in August || b: dormant since a truce in 2019 | cartel vs separatists
other | a: at a police station in 2016 || b: walked into a police station with his lawyer | 2016 target vs where Tekin went
other | a: The last bombing in Istra || b: a truce in 2019 | bombing vs truce
other | a: one of them, Orhan Tekin, 28 || b: in a green cap, is at large | two suspects
other | a: from a florist in Keskin || b: missing from an army store | van vs explosive
other | a: would open on Wednesday || b: she said on Thursday | branches vs statement
## aligned
a1-b10
a0-b0 a0-b4 a0-b5 a0-b10 a1-b4 a1-b5 a1-b6 a2-b4 a3-b13 a4-b9 a5-b7 a5-b8 a6-b1 a6-b2 a7-b3 a8-b10 a9-b12 a9-b14 a10-b5 a11-b6 a12-b15 a13-b16 a15-b17
## omissions
b11 | a does not report the separatists' claim
a14 | b does not report the EU's condemnation
