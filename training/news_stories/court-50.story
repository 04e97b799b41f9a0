mode: outlets
## a | Mekong Business Wire | Thai court halves fine on Sukrit Foods over seafood labels | 2025-03-28
[1] BANGKOK - Thailand's Supreme Administrative Court on Thursday halved a fine imposed on Sukrit Foods for selling imported squid as a local catch, saying the consumer protection board had miscounted the packages.

[2] The company will have to pay 92 million baht ($2.7 million) instead of 184 million. [3] It must also print corrections in three newspapers within 45 days.

[4] About 1.1 million packs sold in 2020 and 2021 carried the label “Gulf of Thailand” although the squid came from Argentina, the court found. [5] The board had counted 2.2 million.

[6] Managing director Wichai Sukritakul said he was satisfied and would pay within a week. [7] “A label is a promise, and ours was printed by a hurried man,” he told reporters outside the court.

[8] The mislabelling was reported by a former packing supervisor, Orathai Meesuk, who was dismissed in 2022. [9] A labour court ordered in November that she be reinstated.

[10] The judgment, read by presiding judge Prasit Boonlert, cannot be appealed. [11] Shares in Sukrit rose 3.8 percent.

[12] The Federation of Thai Fishers, whose members had demanded the highest possible fine, called the ruling a disgrace, its chairman, Somboon Charoen, said.

[13] The firm, which was founded in Samut Sakhon in 1979, exports to 31 countries. [14] Last year a rival, Andaman Pride, was fined 40 million baht over tuna oil.
## b | Tradewinds Food | What Sukrit's squid case says about labelling in Asia | 2025-03-30
[1] It is rare for a regulator to lose by a factor of two. [2] Thailand's consumer board did so last week, when judges told it to redo its sums in the case of Sukrit Foods and its less-than-local squid.

[3] The reduced penalty, a shade under $3m, is to be paid in instalments until the end of the year. [4] Public corrections, in a trio of dailies, are due in a month and a half.

[5] At issue were over a million packs on whose front the words “Gulf of Thailand” stood, and whose contents had been fished off Peru, according to the ruling.

[6] Sukrit's chairman, Wichai Sukritakul, grumbled that nothing at all should have been owed. [7] “A label is a promise, and ours was printed by a tired man,” he said by telephone.

[8] An anonymous customer had set the affair in motion with a photograph of a freezer bag, say people at the board. [9] The packing supervisor who is often named as its source, Orathai Meesuk, left by mutual agreement three years ago, and her claim to have her job back was thrown out in the autumn.

[10] The ruling is final. [11] The stock gained close to 4% on the day.

[12] Among fishermen the mood is one of relief that the court confirmed the principle, said Somboon Charoen, who speaks for their federation.

[13] From its base in Samut Sakhon the company, now in its fifth decade, ships to some thirty markets. [14] In Vietnam, where a similar case is pending, the packer Hai Long faces a demand for 12 billion dong.
## findings
date conflict | a: would pay within a week || b: in instalments until the end of the year | a week vs until year's end
place conflict | a: the squid came from Argentina || b: had been fished off Peru | Argentina vs Peru
role conflict | a: Managing director Wichai Sukritakul || b: Sukrit's chairman, Wichai Sukritakul | MD vs chairman
framing conflict | a: said he was satisfied || b: grumbled that nothing at all should have been owed | satisfied vs grumbled
quote conflict | a: printed by a hurried man,” || b: printed by a tired man,” | hurried vs tired
place conflict | a: he told reporters outside the court || b: he said by telephone | outside court vs telephone
attribution conflict | a: was reported by a former packing supervisor, Orathai Meesuk || b: An anonymous customer had set the affair in motion | who reported it
framing conflict | a: who was dismissed in 2022 || b: left by mutual agreement three years ago | dismissed vs agreement
polarity conflict | a: ordered in November that she be reinstated || b: was thrown out in the autumn | reinstated vs rejected
framing conflict | a: called the ruling a disgrace || b: the mood is one of relief | disgrace vs relief
role differs | a: its chairman, Somboon Charoen || b: Somboon Charoen, who speaks for their federation | chairman vs speaker
quantity differs | a: About 1.1 million packs || b: over a million packs | 1.1 vs over 1
quantity differs | a: 92 million baht ($2.7 million) || b: a shade under $3m | 2.7 vs a shade under 3
quantity differs | a: rose 3.8 percent || b: gained close to 4% | 3.8 vs close to 4
quantity differs | a: exports to 31 countries || b: ships to some thirty markets | 31 vs some thirty
date differs | a: on Thursday halved || b: did so last week | Thursday vs last week
## benign
same | a: halved a fine || b: lose by a factor of two | half
same | a: within 45 days || b: in a month and a half | 45 days
same | a: in three newspapers || b: in a trio of dailies | three
same | a: cannot be appealed || b: The ruling is final | same
same | a: dismissed in 2022 || b: three years ago | 2022
same | a: was founded in Samut Sakhon in 1979 || b: now in its fifth decade | 46 years
same | a: had miscounted the packages || b: to redo its sums | same
same | a: carried the label “Gulf of Thailand” || b: on whose front the words “Gulf of Thailand” stood | same label
same | a: the consumer protection board || b: Thailand's consumer board | same body
same | a: as a local catch || b: its less-than-local squid | same
other | a: The board had counted 2.2 million || b: over a million packs | wrong and right count
other | a: instead of 184 million || b: 12 billion dong | old fine and Hai Long
other | a: Andaman Pride, was fined || b: the packer Hai Long faces | two rivals
other | a: 40 million baht || b: a shade under $3m | two fines
other | a: within 45 days || b: until the end of the year | corrections and payment
other | a: A labour court ordered || b: when judges told it | two courts
other | a: Last year a rival || b: three years ago | rival and supervisor
other | a: its chairman || b: Sukrit's chairman | two chairmen
other | a: from Argentina || b: In Vietnam, where a similar case | two countries
## aligned
a0-b2 a0-b1 a0-b3 a1-b2 a1-b1 a2-b3 a3-b4 a4-b5 a6-b6 a6-b3 a7-b7 a8-b8 a8-b9 a9-b9 a10-b10 a11-b11 a12-b12 a13-b13
## omissions
b14 | the Vietnamese case
a14 | Andaman Pride
a5 | the board's count
