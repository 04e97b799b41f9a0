mode: outlets
## a | Caspian Chess Herald | Grandmaster Orudzhev expelled from Sheki Masters after phone found in bathroom | 2021-09-23
[1] Grandmaster Tural Orudzhev was thrown out of the Sheki Masters on Wednesday after an arbiter found a mobile phone taped behind a cistern in a players' bathroom, the organisers said.

[2] The 31-year-old Azeri, then joint leader with 5½ points from seven rounds, had left the board eleven times during his game against Iceland's Birna Sigurdardottir, chief arbiter Pavel Hronek said. [3] He was escorted out of the hall at the Karvansaray hotel on the 34th move, and his game was declared lost.

[4] The phone was switched on and a chess program was running on it, Hronek told reporters. [5] “He turned white and asked for a glass of water,” the arbiter said.

[6] Orudzhev confessed in writing that evening, according to tournament director Kamran Aliyev. [7] He faces a ban of up to three years from the international federation, whose ethics commission was informed the same night.

[8] The winner will receive $40,000. [9] Sigurdardottir, 19, who is awarded the full point, is now alone in the lead, half a point ahead of Uzbek grandmaster Sanjar Yuldashev.

[10] The case was set off by Yuldashev, who had lost to Orudzhev in round four and lodged a complaint with the arbiters on Monday. [11] Players had been searched with metal detectors every morning since the third round.

[12] Orudzhev gained 74 rating points in the past ten months. [13] Another leading player, Latvia's Juris Kalnins, was banned for three years over a similar affair in Riga in 2018.
## b | Reykjavik Telegraph | Icelandic teenager leads in Azerbaijan as rival is asked to go | 2021-09-24
[1] Birna Sigurdardottir, 19, shares first place at one of the year's strongest tournaments after her opponent was disqualified for suspected cheating, although nobody has shown that he cheated.

[2] Tural Orudzhev denies everything. [3] In a video he posted on Thursday he said he had signed a paper, in English, that he had not been able to read.

[4] The telephone that cost him his place was lying in a linen cupboard on the second floor of the hotel in Sheki and was turned off, Pavel Hronek, the deputy arbiter, said by e-mail. [5] It has been handed to the police, who do not know yet whose it is. [6] “He went pale, and he asked for water,” Hronek recalled of the moment Orudzhev was confronted.

[7] The suspicion was Sigurdardottir's own. [8] “He was away more than he was there,” she said of Wednesday's game, which was stopped at move 34, and which has been credited to her. [9] She had asked an official to watch the corridor after her opponent got up for the seventh time.

[10] Before the round the two of them, one on each half of the leaderboard's top line, had won five and a half out of seven between opening day and Tuesday. [11] Yuldashev of Uzbekistan has now caught up with her, and the last game between them, on Saturday, is likely to settle who takes home the $40,000.

[12] The world federation's ethics panel has been notified; it can exclude a player for three years, as it did with the Latvian Juris Kalnins. [13] Checks on players were brought in only after Wednesday's incident, the organisers concede.
## c | Open File Chess Blog | What we know, and don't, about Sheki | 2021-09-25
[1] Three days on, the story of the phone at the Sheki Masters has more versions than the Najdorf.

[2] It is agreed that Tural Orudzhev was removed on Wednesday during round eight, when he was playing black against Birna Sigurdardottir and had reached move 34. [3] It is agreed that he got up a lot: eleven times by the arbiters' log.

[4] The device was in the bathroom, chief arbiter Pavel Hronek tells me, and it was on, but locked, so no one can say what was running on it. [5] Azerbaijan's chess federation believes it belongs to a hotel plumber, who has been missing one since the weekend.

[6] Did he confess? [7] There is a sheet of paper with his signature, dated September 22. [8] Organiser Kamran Aliyev calls it a confession; I have seen a photograph of it, and it says that a phone was found and that he regrets the disturbance.

[9] Yuldashev confirms that he spoke to the arbiters two days earlier, and says he wasn't the only one. [10] Nobody was ever frisked in Sheki, he adds, before or since.

[11] As for the standings, Sigurdardottir is half a point clear with a round to go. [12] Orudzhev's rise, 74 points since November, is steep but not unheard of at thirty-one. [13] If the ethics commission finds against him he could be out for up to three years; the Kalnins ruling took it nineteen months.
## findings
place conflict | a: taped behind a cistern in a players' bathroom || a: after phone found in bathroom || b: lying in a linen cupboard on the second floor || c: The device was in the bathroom | bathroom vs linen cupboard
polarity conflict | a: The phone was switched on || b: was turned off || c: it was on, but locked | on vs off
certainty conflict | a: a chess program was running on it || c: no one can say what was running on it | program running vs unknown
role conflict | a: chief arbiter Pavel Hronek said || b: Pavel Hronek, the deputy arbiter || c: chief arbiter Pavel Hronek tells me | chief vs deputy arbiter
quote conflict | a: “He turned white and asked for a glass of water,” || b: “He went pale, and he asked for water,” | same remark, other words
certainty conflict | a: Orudzhev confessed in writing that evening || b: Tural Orudzhev denies everything || c: it says that a phone was found and that he regrets the disturbance | confession vs denial vs no confession in the text
quantity conflict | a: is now alone in the lead || b: shares first place at one of the year's strongest tournaments || b: Yuldashev of Uzbekistan has now caught up with her || c: is half a point clear with a round to go | sole vs shared lead
attribution conflict | a: The case was set off by Yuldashev || b: The suspicion was Sigurdardottir's own || c: spoke to the arbiters two days earlier | who raised the suspicion
date conflict | a: every morning since the third round || b: brought in only after Wednesday's incident || c: Nobody was ever frisked in Sheki | when searches began, or never
certainty differs | a: thrown out of the Sheki Masters || b: was disqualified for suspected cheating, although nobody has shown | expelled over a find vs suspected, unproven
certainty differs | b: who do not know yet whose it is || c: believes it belongs to a hotel plumber | owner of the phone unknown vs thought to be a plumber
## benign
same | a: on Wednesday after an arbiter found || b: said of Wednesday's game || c: dated September 22 | Wednesday is 22 September
same | a: with 5½ points from seven rounds || b: had won five and a half out of seven | same score
same | a: had left the board eleven times || c: eleven times by the arbiters' log | same count
same | a: on the 34th move || b: stopped at move 34 || c: had reached move 34 | same
same | a: who is awarded the full point || b: has been credited to her | same game awarded
same | a: a ban of up to three years || b: can exclude a player for three years || c: could be out for up to three years | same maximum
same | a: lodged a complaint with the arbiters on Monday || c: spoke to the arbiters two days earlier | Monday is two days before Wednesday
same | a: gained 74 rating points in the past ten months || c: 74 points since November | ten months back from September is November
same | a: The winner will receive $40,000 || b: who takes home the $40,000 | same prize
same | a: Latvia's Juris Kalnins || b: the Latvian Juris Kalnins | same man
same | a: was informed the same night || b: has been notified | same notification
other | a: left the board eleven times || b: got up for the seventh time | total vs the moment she spoke up
other | a: banned for three years over a similar affair || c: took it nineteen months | ban vs length of proceedings
other | a: had lost to Orudzhev in round four || c: during round eight | two rounds
other | a: half a point ahead of Uzbek grandmaster || b: five and a half out of seven | margin vs score
other | a: a similar affair in Riga in 2018 || c: two days earlier | older case vs complaint
other | b: In a video he posted on Thursday || b: which was stopped at move 34 | video vs game
## aligned
a0-b1 a0-b4 a1-b0 a1-b1 a1-b4 a2-b10 a2-b4 a2-b8 a3-b8 a4-b4 a5-b6 a6-b2 a6-b3 a7-b12 a8-b11 a9-b1 a9-b8 a9-b11 a10-b7 a11-b13 a13-b12
a0-c2 a0-c4 a1-c2 a1-c4 a2-c3 a2-c2 a3-c2 a4-c4 a6-c7 a6-c8 a7-c13 a9-c11 a10-c9 a11-c10 a12-c12 a13-c13
b1-c11 b1-c2 b2-c8 b3-c7 b3-c8 b4-c4 b5-c5 b8-c2 b11-c11 b12-c13 b13-c10 b7-c9
## omissions
c5 | a does not mention the hotel plumber
b3 | signed an English paper he could not read
a5 | c omits the arbiter's quote
b9 | she asked an official to watch the corridor
