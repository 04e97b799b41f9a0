mode: outlets
## a | The Prairie Record | Halvorsen wins United Grain Party leadership on third ballot | 2020-08-24
[1] REGINA — Farmer and former agriculture minister Brett Halvorsen is the new leader of the United Grain Party and will be sworn in as premier of Saskaboine on Sept. 8.

[2] Halvorsen, 54, took 52.7 per cent on the third ballot, announced at 11:47 p.m. Saturday at the Evraz hall. [3] Justice Minister Yasmin Daud had 47.3. [4] On the first count, in a field of five, Daud had led with 34 per cent to his 31.

[5] Turnout was 23,114 of 41,800 members. [6] All voting was by mail because of the pandemic, and envelope-cutting machines damaged 386 ballots, which were set aside.

[7] The decisive support came from third-placed Dwight Lafleur, a chiropractor, who told his backers by text message on Friday to rank Halvorsen second. [8] "I shook one hand, and I counted my fingers after," Lafleur told reporters.

[9] Halvorsen promised to scrap the province's carbon levy in his first hundred days. [10] He ruled out an early election; the next one is set for Oct. 25, 2021.

[11] Daud, who came to Canada from Somalia at the age of nine, will remain in cabinet, Halvorsen said. [12] She did not speak to the media.

[13] The outgoing premier, Carl Brandt, who announced in January that he would go after 10 years, watched from his lake cottage. [14] Brandt left with a surplus of $37 million, according to the provincial auditor. [15] His own victory, in 2009, took four ballots. [16] The opposition New Democrats chose a leader, Anika Solheim, in June without a contest.
## b | Maple Politics | Saskaboine's next premier has dirt under his nails and a rival at his elbow | 2020-08-25
[1] Yasmin Daud walked over to congratulate him and told every camera in the room she was proud of the race. [2] Then, according to two of her advisers, she wrote a letter telling Brett Halvorsen she'd be leaving the cabinet.

[3] It was ten to midnight on August 22, give or take, in a curling rink in Moose Jaw. [4] After three rounds he had beaten her by a little over five points.

[5] That hadn't been in the cards at the outset, when it was the justice minister who held a narrow edge in a five-way contest. [6] But Dwight Lafleur, an optometrist, who finished third, split his own camp: he gave no advice at all, he told us. [7] "I shook his hand and then counted my fingers," he joked.

[8] Just over 55 in every hundred card-carrying members mailed something back; nearly four hundred papers were chewed up by letter openers, and were taped together and counted.

[9] Halvorsen, a seed dealer who once ran the agriculture department and is 54, takes the oath in the second week of September. [10] He'll "look at" the carbon levy. [11] As for asking the voters early, he left that door ajar. [12] He thanked Carl Brandt, who'd driven in to raise his successor's arm.

[13] Brandt's decade at the top leaves some $37 million in the till, by the finance department's reckoning. [14] He'd needed one round more than his heir when he won.

[15] Across the aisle sits Anika Solheim, acclaimed head of the NDP at the beginning of summer. [16] She wants an election tomorrow.
## findings
role conflict | a: Farmer and former agriculture minister Brett Halvorsen || b: Halvorsen, a seed dealer | farmer vs seed dealer
place conflict | a: Saturday at the Evraz hall || b: in a curling rink in Moose Jaw | Evraz hall (Regina) vs rink in Moose Jaw
framing conflict | a: which were set aside || b: and were taped together and counted | set aside vs counted
role conflict | a: Dwight Lafleur, a chiropractor || b: But Dwight Lafleur, an optometrist | chiropractor vs optometrist
polarity conflict | a: told his backers by text message on Friday || b: he gave no advice at all | endorsed vs no advice
quote differs | a: "I shook one hand, and I counted my fingers after," || b: "I shook his hand and then counted my fingers," | wording
certainty conflict | a: promised to scrap the province's carbon levy || b: He'll "look at" the carbon levy | will scrap vs look at
certainty conflict | a: He ruled out an early election || b: he left that door ajar | ruled out vs open
polarity conflict | a: will remain in cabinet, Halvorsen said || b: she'd be leaving the cabinet | stays vs leaves
polarity conflict | a: She did not speak to the media || b: told every camera in the room she was proud | silent vs spoke
place conflict | a: watched from his lake cottage || b: who'd driven in to raise his successor's arm | cottage vs present
attribution conflict | a: according to the provincial auditor || b: by the finance department's reckoning | auditor vs finance department
date differs | a: as premier of Saskaboine on Sept. 8 || b: in the second week of September | exact vs vaguer
quantity differs | a: machines damaged 386 ballots || b: nearly four hundred papers | exact vs vaguer
date differs | a: chose a leader, Anika Solheim, in June || b: at the beginning of summer | June vs beginning of summer
quantity differs | a: Daud had led with 34 per cent to his 31 || b: held a narrow edge in a five-way contest | figures vs narrow
## benign
same | a: announced at 11:47 p.m. Saturday || b: ten to midnight on August 22, give or take | Saturday August 22
same | a: took 52.7 per cent on the third ballot || b: beaten her by a little over five points | 52.7 - 47.3 = 5.4
same | a: in a field of five || b: in a five-way contest | five
same | a: Turnout was 23,114 of 41,800 members || b: Just over 55 in every hundred card-carrying members | 55.3 per cent
same | a: All voting was by mail || b: mailed something back | postal voting
same | a: would go after 10 years || b: Brandt's decade at the top | ten years
same | a: took four ballots || b: He'd needed one round more than his heir | 3 + 1
same | a: chose a leader, Anika Solheim, in June without a contest || b: acclaimed head of the NDP | unopposed
same | a: a surplus of $37 million || b: some $37 million in the till | surplus
same | a: third-placed Dwight Lafleur || b: who finished third | third
other | a: 34 per cent to his 31 || b: a little over five points | first vs third count
other | a: on the third ballot || b: who finished third | ballot vs candidate
other | a: machines damaged 386 || b: Just over 55 in every | ballots vs turnout
other | a: set for Oct. 25, 2021 || b: in the second week of September | election vs oath
other | a: announced in January || b: at the beginning of summer | Brandt vs Solheim
other | a: by text message on Friday || b: she wrote a letter | Lafleur vs Daud
other | a: Justice Minister Yasmin Daud || b: once ran the agriculture department | two ministers
other | a: at the age of nine || b: and is 54 | ages of two people
other | a: in his first hundred days || b: in every hundred card-carrying | days vs share
other | a: His own victory, in 2009 || b: After three rounds he had beaten her | Brandt vs Halvorsen
## aligned
a0-b4 a0-b0 a1-b9 a1-b0 a2-b3 a2-b4 a2-b9 a3-b4 a3-b5 a4-b5 a5-b8 a6-b8 a7-b6 a8-b7 a9-b10 a10-b11 a11-b2 a12-b1 a13-b12 a13-b13 a14-b13 a15-b14 a16-b15
## omissions
b16 | a does not say that Solheim wants an election
