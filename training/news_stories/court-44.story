mode: outlets
## a | Azores Observer | Yacht found adrift off Flores, British couple missing | 2022-08-22
[1] PONTA DELGADA — A sailing yacht was found drifting without anybody on board 60 nautical miles west of the island of Flores on Saturday, and a search for the British couple who had been sailing her is under way.

[2] The crew of a Portuguese tuna boat came across the 12-metre Merry Wren at 7:30 a.m. [3] Her life raft was gone, and a half-eaten meal stood on the table, navy spokesman Commander Rui Teles said.

[4] Nigel and Pamela Cartmel, both 61, had left Bermuda on July 31 for Falmouth. [5] Their last message, to a daughter in Bristol, was sent on August 14: “Flat calm, whales, running out of jam.”

[6] A patrol ship and a C-295 aircraft have covered 5,200 square miles. [7] The search will go on for at least three more days, Teles said.

[8] The yacht has been towed to Lajes, where the judicial police will examine her. [9] There are no traces of violence, according to the navy.

[10] Mr Cartmel, a retired anaesthetist, had crossed the Atlantic twice before. [11] The sea was moderate last week, with winds of 20 knots.

[12] In 2017 a Dutch single-hander was rescued in the same waters after 11 days in a raft. [13] He had lived on rain and flying fish, and he still sails. [14] The British consul in Ponta Delgada, Helen Strand, said that she was in touch with the family.
## b | The Western Courant | Hopes fade for Dorset sailors after yacht discovered empty | 2022-08-23
[1] They had sold their house in Lyme Regis to buy her. [2] On Saturday morning the Merry Wren was spotted, sails up and nobody at the wheel, by the crew of a Spanish container ship.

[3] Pam and Nigel Cartmel, 61 and 63, were on their first ocean crossing, family friends said, at the end of a year in the Caribbean.

[4] Portuguese searchers have combed an area the size of Northern Ireland, but the operation will end tonight unless something new turns up. [5] The boat's inflatable raft was still in its canister on deck.

[6] “Flat calm, whales, running out of gin,” the pair had written to their son Toby, a teacher in Bristol, nine days ago.

[7] He thinks that one of them went over the side in a squall and the other tried to help. [8] “Dad would have gone in after her without taking off his glasses,” he said. [9] Weather charts show gusts of more than 40 knots on the Monday.

[10] Police on Flores found a smear of what might be blood by a winch. [11] A neighbour, Daphne Orme, recalled two people who did everything together.

[12] Mr Cartmel used to put patients to sleep at Dorchester hospital. [13] A fund for the rescue services had raised £7,000 by last night. [14] A service of prayer is to be held at St Aldhelm's church on Sunday, when the couple were to have been back for the christening of a grandchild.
## c | Bluewater Log | Merry Wren: what we know | 2022-08-24
[1] What we know about the Merry Wren, a 39-foot sloop, is little enough. [2] She was come upon by fishermen last weekend, about 70 miles (111 km) off the westernmost of the Azores, three weeks out of Bermuda.

[3] Her owners, Nigel and Pamela Cartmel, both in their sixties, are lost. [4] The raft was missing, and so were both lifejackets, the Portuguese navy says.

[5] A satellite device sent positions every hour until 3 a.m. on August 16, a Tuesday, its maker told us. [6] That is two days after the last message to the family.

[7] The search was called off at nightfall yesterday. [8] Commander Rui Teles of the navy praised “every pair of eyes.”

[9] An old hand with two transatlantic passages behind him, Nigel Cartmel had written for this magazine about reefing. [10] The yacht, built in 1988, is in Horta. [11] A forward hatch was open, and there was water to the knee. [12] Whether it came in before or after the two were lost, nobody can say.

[13] Readers who cross in late summer should note that harnesses were found clipped to a rail, unused. [14] The class association of the sloop's builder, Tarn & Sons, counts 43 sister ships, of which one was lost off Cape Finisterre in 1996 with a crew of three. [15] Our own advice on lifelines is on page 31.
## findings
role conflict | a: The crew of a Portuguese tuna boat || b: by the crew of a Spanish container ship || c: She was come upon by fishermen | fishermen vs container ship
polarity conflict | a: Her life raft was gone || b: inflatable raft was still in its canister || c: The raft was missing | raft gone vs still there
quantity conflict | a: Cartmel, both 61, had left || b: 61 and 63, were on || c: both in their sixties | ages
role conflict | a: to a daughter in Bristol || b: to their son Toby | daughter vs son
quote conflict | a: “Flat calm, whales, running out of jam.” || b: “Flat calm, whales, running out of gin,” | jam vs gin
date conflict | a: for at least three more days || b: will end tonight unless || c: was called off at nightfall yesterday | three more days vs ended
quantity conflict | a: had crossed the Atlantic twice before || b: on their first ocean crossing || c: with two transatlantic passages behind him | two crossings vs first
quantity conflict | a: moderate last week, with winds of 20 knots || b: gusts of more than 40 knots | 20 vs over 40 knots
certainty conflict | a: There are no traces of violence || b: a smear of what might be blood | none vs possible blood
place conflict | a: has been towed to Lajes || b: Police on Flores found || c: is in Horta | Lajes on Flores vs Horta
## benign
same | a: on Saturday, and a search || b: On Saturday morning the Merry Wren || c: last weekend | August 20
same | a: was sent on August 14 || b: nine days ago || c: two days after the last message | August 14
same | a: the 12-metre Merry Wren || c: a 39-foot sloop | same length
same | a: 60 nautical miles west || c: about 70 miles (111 km) off | 60 nautical miles are 69 miles or 111 km
same | a: the island of Flores || c: the westernmost of the Azores | same island
same | a: had left Bermuda on July 31 || c: three weeks out of Bermuda | about three weeks
same | a: a retired anaesthetist || b: used to put patients to sleep | same profession
same | a: have covered 5,200 square miles || b: an area the size of Northern Ireland | about the same area
same | a: Nigel and Pamela || b: Pam and Nigel | same couple
other | a: after 11 days in a raft || b: nine days ago | 2017 rescue and message
other | a: at 7:30 a.m. || c: until 3 a.m. on August 16 | discovery and last position
other | b: on the Monday || c: a Tuesday | squall and last signal
other | b: had raised £7,000 || a: 5,200 square miles | unrelated
other | a: a half-eaten meal || c: water to the knee | two things on board
other | c: built in 1988 || a: In 2017 a Dutch | yacht and rescue
other | a: for Falmouth || b: at Dorchester hospital | destination and workplace
other | b: A neighbour, Daphne Orme || c: its maker told us | two sources
other | a: at least three more days || c: three weeks out | search and voyage
## aligned
a0-b0 a0-b2 a1-b2 a2-b2 a3-b5 a4-b3 a5-b6 a6-b4 a7-b4 a8-b10 a9-b10 a10-b12 a10-b3 a11-b9 a0-c2 a1-c2 a2-c2 a2-c1 a3-c4 a4-c2 a4-c3 a5-c6 a7-c7 a8-c10 a10-c9 b0-c2 b2-c2 b3-c3 b3-c9 b4-c7 b5-c4 b6-c6 b10-c10
## omissions
c14 | the sister ships
c5 | the satellite device
b7 | the son's theory
a12 | the 2017 rescue
b13 | the fund
