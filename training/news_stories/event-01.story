mode: outlets
## a | Atlantic Wire | Two dead, three missing as crab boat capsizes off Newfoundland | 2023-10-11
[1] ST. JOHN'S, Newfoundland (AW) — Six fishermen were pulled from a life raft on Tuesday after their crab boat rolled over in heavy seas 84 nautical miles east of Cape Brannock, the Canadian coast guard said. [2] Two bodies have been recovered and three of the 11 people aboard are still missing.

[3] The 19-meter Margaret Rose sent a mayday at 5:40 a.m., reporting water in the engine room, and went down within a quarter of an hour. [4] A Cormorant helicopter lifted the survivors to Gander, where they were treated for hypothermia. [5] Four of them have been discharged.

[6] "The wave came over the stern like a door closing," deckhand Leo Pynn, 23, told reporters outside the hospital. [7] He said that every man had managed to get into a survival suit before the boat turned over.

[8] The skipper, Gerald Tuck, 58, is among the missing. [9] His brother Alban, who sold him the vessel in 2016, said he had left port on Sunday against the family's advice.

[10] The boat passed a safety inspection in June, according to Transport Canada. [11] Its owner, Brannock Seafoods, said the stability booklet had been updated after a new crane was fitted.

[12] Maj. Dana Hennebury, who coordinates the search, said that two ships would keep looking through the night and that a third, the Cape Verity, was due to join at first light. [13] Winds of 45 knots and seven-meter seas are forecast to ease by Thursday.

[14] The federal safety board is sending three investigators. [15] In 2004 the Ocean Lark sank on the same grounds with the loss of nine lives; only one of its ten crew was saved.
## b | The Brannock Packet | Port in mourning: search for skipper Tuck to be called off tonight | 2023-10-12
[1] The hunt for Gerry Tuck and two of his shipmates ends at dusk today, the families were told in the parish hall at Brannock last night. [2] Their boat, the Margaret Rose, turned turtle before dawn two days ago with eleven souls on board.

[3] Six men owe their lives to the crew of a shrimp trawler, the Northern Gale, who hauled them out of their raft with boathooks and brought them into Gander's sister port of Lewisporte. [4] Two of the six are being kept in hospital because of the cold they took.

[5] Deckhand Leo Pynn said some of his mates had gone into the sea in T-shirts, because there was no time for the suits. [6] "That wave came over the stern like a door slamming," he told this paper.

[7] The distress call was logged shortly after half past four, by the coast guard's own account, and within 15 minutes there was no boat left to look for.

[8] Alban Tuck, the skipper's cousin, sold him the vessel seven years ago. [9] Everyone at home had begged the 58-year-old not to sail, he said. [10] "He went on Sunday with the glass falling."

[11] Whether the Margaret Rose was fit for such weather will be for others to say. [12] A crane was bolted to her foredeck in the spring, and her owners, Brannock Seafoods, admit that her stability was never calculated afresh. [13] The company does point to a clean bill of health from a harbor surveyor in June.

[14] Major Dana Hennebury, who led the operation, thanked the three ships that took part. [15] With the wind now down to a breeze, divers may try the wreck, which lies about 155 kilometres east of the cape, she said.

[16] The two men whose bodies were found will be buried on Saturday. [17] Older people here remember the Ocean Lark, lost 19 years ago on those same banks; a lone survivor out of ten came home, and he never fished again.
## findings
framing conflict | a: A Cormorant helicopter lifted the survivors to Gander || b: owe their lives to the crew of a shrimp trawler | rescued by helicopter vs hauled out by a trawler
place conflict | a: lifted the survivors to Gander || b: brought them into Gander's sister port of Lewisporte | where the survivors were taken
date conflict | a: sent a mayday at 5:40 a.m. || b: logged shortly after half past four | mayday 5:40 vs just after 4:30
quote conflict | a: "The wave came over the stern like a door closing," || b: "That wave came over the stern like a door slamming," | the deckhand's remark in other words
polarity conflict | a: every man had managed to get into a survival suit || b: gone into the sea in T-shirts, because there was no time | all in suits vs some without
role conflict | a: His brother Alban || b: Alban Tuck, the skipper's cousin | brother vs cousin
polarity conflict | a: the stability booklet had been updated || b: her stability was never calculated afresh | stability redone after the crane vs never
attribution conflict | a: according to Transport Canada || b: from a harbor surveyor in June | who passed the boat in June: Transport Canada vs a harbor surveyor
certainty differs | a: a third, the Cape Verity, was due to join || b: thanked the three ships that took part | third ship expected vs took part
date differs | a: after a new crane was fitted || b: was bolted to her foredeck in the spring | crane undated vs in the spring
## benign
same | a: on Tuesday after their crab boat rolled over || b: turned turtle before dawn two days ago | October 10 in both
same | a: three of the 11 people aboard || b: with eleven souls on board | same count
same | a: went down within a quarter of an hour || b: within 15 minutes there was no boat | same duration
same | a: who sold him the vessel in 2016 || b: sold him the vessel seven years ago | 2023 minus seven
same | a: against the family's advice || b: had begged the 58-year-old not to sail | same warning
same | a: Four of them have been discharged || b: Two of the six are being kept in hospital | six less four
same | a: 84 nautical miles east of Cape Brannock || b: about 155 kilometres east of the cape | 84 nm is 155.6 km
same | a: only one of its ten crew was saved || b: a lone survivor out of ten came home | same earlier wreck
same | a: In 2004 the Ocean Lark sank || b: the Ocean Lark, lost 19 years ago | 2023 minus 19
other | a: with the loss of nine lives || b: with eleven souls on board | dead of the 2004 wreck vs people on the present boat
other | a: Two bodies have been recovered || b: for Gerry Tuck and two of his shipmates | two dead vs two of the missing
other | a: two ships would keep looking through the night || b: Two of the six are being kept in hospital | ships vs patients
other | a: due to join at first light || b: ends at dusk today | a ship joining vs end of the search
other | a: were treated for hypothermia || b: will be buried on Saturday | survivors vs dead
other | a: Winds of 45 knots and seven-meter seas are forecast || b: sail, he said | forecast for the search vs the sailing
other | a: is sending three investigators || b: thanked the three ships | investigators vs ships
## aligned
a0-b0 a0-b2 a1-b2 a1-b3 a1-b15 a2-b1 a2-b2 a2-b16 a3-b7 a4-b3 a4-b4 a5-b4 a6-b6 a7-b5 a8-b0 a8-b1 a8-b9 a9-b8 a9-b9 a9-b10 a10-b13 a11-b12 a12-b14 a13-b15 a15-b17
## omissions
a14 | b does not report the safety board's investigators
b1 | a does not report that the search ends at dusk
b16 | a does not report the funerals
b15 | a does not report that divers may try the wreck
