mode: outlets
## a | The Straits Gazette | Kelawan strait talks: two navies to share hotline from March | 2016-02-12
[1] SINGAPORE — Defence ministers of Kelawan and Orang Laut agreed on Thursday to set up a hotline between their navies, three weeks after a collision in the Selat strait killed five sailors.

[2] The line will open on March 7, said Kelawan's minister, retired admiral Hasbullah Tamrin. [3] He and his counterpart, Dr Mei Suwandi, met for 50 minutes on the sidelines of a security forum at the Raffles Harbour hotel.

[4] "Two captains with one telephone are better than two flags," Dr Suwandi told reporters.

[5] The collision, between the patrol boat KLN Todak and the survey ship Samudera Jaya, took place on January 20 at 3.15 am, seven nautical miles off the islet of Batu Itam. [6] All of the dead were from the Todak. [7] Nineteen others were picked up by a Vietnamese tanker.

[8] A joint inquiry of six officers, headed by Commodore Ravi Nair of Kelawan, will report by the end of April. [9] Mr Tamrin said the Todak had had its lights on.

[10] Kelawan withdrew a note of protest which it had handed over on January 22. [11] Orang Laut will pay $60,000 to each of the bereaved families.

[12] Fishing boats from Orang Laut may return to the eastern bank from Sunday, four days earlier than planned. [13] About 2,300 fishermen depend on it. [14] The two states had last clashed there in 1994, when a lighthouse keeper was wounded. [15] A treaty to fix the border, on which talks began in 1988, has never been concluded; the next round is on May 19 in Jakarta.
## b | Bintang Morning Post | A hotline, a handshake and five coffins | 2016-02-13
[1] Half an hour was all that Hasbullah Tamrin and Mei Suwandi had for each other in Singapore on February 11, at the Marina Straits hotel, but it will do if the telephone works.

[2] The telephone is a direct line between the navies of Kelawan and Orang Laut, and it will start to ring in early April. [3] "Two captains and one telephone are worth more than two flags," Mr Tamrin said, and Dr Suwandi nodded.

[4] Five sailors drowned on January 20 near Batu Itam. [5] It was shortly before dawn, about 17 nautical miles from the islet, when Todak met Samudera Jaya; four of the lost men had sailed in the one, and the fifth in the other. [6] The tanker which saved the rest, nearly a score, flew the flag of Liberia.

[7] Six officers from both sides are to find out why. [8] Their head is Commodore Rafi Nair, and they should be done by midsummer. [9] It has been claimed by Kelawan's side that the Todak was lit.

[10] No compensation was mentioned in the communiqué; diplomats expect Orang Laut to offer something in the order of $60,000 to each family. [11] Kelawan's note of protest, delivered two days after the accident, has been left to lie.

[12] For the fishermen, over two thousand of them, the eastern bank is to be free again on February 18, as announced last month. [13] Older men recalled 1994, when shots were exchanged here and a lighthouse keeper died of his wounds.

[14] Where the frontier runs no one can say, after 28 years of negotiation. [15] The diplomats sit down again in May.
## findings
date conflict | a: The line will open on March 7 || a: two navies to share hotline from March || b: it will start to ring in early April | March 7 vs early April
date conflict | a: met for 50 minutes on the sidelines || b: Half an hour was all that | 50 vs 30 minutes
place conflict | a: at the Raffles Harbour hotel || b: at the Marina Straits hotel | hotel
attribution conflict | a: Dr Suwandi told reporters || b: Mr Tamrin said, and Dr Suwandi nodded | who said the words
quote differs | a: "Two captains with one telephone are better than two flags," || b: "Two captains and one telephone are worth more than two flags," | wording
place conflict | a: seven nautical miles off the islet || b: about 17 nautical miles from the islet | 7 vs 17 miles
quantity conflict | a: All of the dead were from the Todak || b: four of the lost men had sailed in the one | five vs four from the Todak
role conflict | a: were picked up by a Vietnamese tanker || b: flew the flag of Liberia | Vietnamese vs Liberian
name conflict | a: headed by Commodore Ravi Nair || b: Their head is Commodore Rafi Nair | Ravi vs Rafi
date conflict | a: will report by the end of April || b: they should be done by midsummer | end of April vs midsummer
certainty conflict | a: will pay $60,000 to each of the bereaved families || b: diplomats expect Orang Laut to offer something | will pay vs expected to offer
framing conflict | a: Kelawan withdrew a note of protest || b: has been left to lie | withdrawn vs left to lie
date conflict | a: from Sunday, four days earlier than planned || b: is to be free again on February 18 | Sunday February 14 vs February 18 as announced
framing conflict | a: when a lighthouse keeper was wounded || b: a lighthouse keeper died of his wounds | wounded vs died
attribution differs | a: Mr Tamrin said the Todak had had its lights on || b: It has been claimed by Kelawan's side | minister vs Kelawan's side
quantity differs | a: Nineteen others were picked up || b: which saved the rest, nearly a score | exact vs vaguer
quantity differs | a: About 2,300 fishermen || b: over two thousand of them | more precise
date differs | a: took place on January 20 at 3.15 am || b: It was shortly before dawn | 3.15 vs shortly before dawn
date differs | a: is on May 19 in Jakarta || b: sit down again in May | exact vs vaguer
## benign
same | a: agreed on Thursday to set up || b: in Singapore on February 11 | Thursday February 11
same | a: which it had handed over on January 22 || b: delivered two days after the accident | January 22
same | a: on which talks began in 1988 || b: after 28 years of negotiation | 1988 to 2016
same | a: A joint inquiry of six officers || b: Six officers from both sides | six
same | a: killed five sailors || b: Five sailors drowned on January 20 | five
same | a: a hotline between their navies || b: a direct line between the navies | hotline
same | a: has never been concluded || b: Where the frontier runs no one can say | no border treaty
same | a: had last clashed there in 1994 || b: Older men recalled 1994 | 1994
same | a: three weeks after a collision || b: drowned on January 20 near | three weeks
same | a: off the islet of Batu Itam || b: near Batu Itam | near the islet
other | a: by the end of April || b: it will start to ring in early April | inquiry vs hotline
other | a: on May 19 in Jakarta || b: they should be done by midsummer | border talks vs inquiry
other | a: four days earlier than planned || b: delivered two days after the accident | fishing vs protest
other | a: Nineteen others were picked up by || b: about 17 nautical miles | rescued vs miles
other | a: retired admiral Hasbullah Tamrin || b: Their head is Commodore | minister vs commodore
other | a: in 1988, has || b: Older men recalled 1994, | talks vs clash
other | a: at 3.15 am || b: Half an hour was | collision vs meeting
other | a: killed five sailors. || b: a lighthouse keeper died | 2016 vs 1994
other | a: will open on March 7, said || b: again on February 18, as | hotline vs fishing
other | a: six officers, headed || b: five coffins | officers vs dead
## aligned
a0-b2 a0-b0 a1-b1 a1-b2 a1-b4 a2-b2 a3-b1 a4-b3 a5-b4 a5-b5 a6-b5 a7-b6 a8-b7 a8-b8 a9-b9 a10-b11 a11-b10 a12-b12 a13-b12 a14-b13 a15-b14 a15-b15 a1-b0
## omissions
a2 | b does not say that the minister is a retired admiral
