mode: outlets
## a | Chittagong Cricket Times | Test called off after pitch collapses; Bangladesh ‘A’ awarded draw | 2021-11-15
[1] The unofficial Test between Bangladesh “A” and a touring Scotland XI was abandoned on Sunday, the second of four days, after the pitch at the Patenga ground broke up and struck three batsmen.

[2] Match referee Nasir Mollah stopped play at 2.42 in the afternoon with Scotland on 117 for six in reply to 204, and declared the match a draw. [3] Both captains agreed with the decision, he said.

[4] Opener Callum Strachan, hit on the helmet by a ball from Rubel Talukdar that rose from a length, was taken to hospital with concussion. [5] He was released in the evening and will miss the one-day series, which starts on Thursday.

[6] The curator, Shahid Gazi, blamed a water main that burst beneath the square on Friday. [7] “I asked for a week, and I got a night,” he told this newspaper.

[8] The board's cricket operations chief, Tanvir Rahman Khondker, said the ground would host no matches for twelve months. [9] The remaining game moves to Sylhet.

[10] Strachan, 26, top-scored with 41. [11] Left-arm spinner Rubel finished with four wickets for 38, after scoring a fifty on Saturday.

[12] About 900 spectators were in the ground and will get their money back. [13] It is the first match in the country to be given up because of the pitch since one in Bogra in 2007.
## b | The Lothian Herald | Scots feared ‘someone would be killed’ on minefield pitch | 2021-11-15
[1] Scotland's cricketers refused to go on batting in Chittagong yesterday after three of them had been hit in the space of eleven overs, and the match was over before tea.

[2] Captain Gregor Muirhead walked on at 117 for six, took his batsmen by the arm and led them off. [3] “Someone was going to be killed out there,” he said. [4] His opposite number, Mehedi Sarwar, had wanted to play on, Muirhead added.

[5] Callum Strachan, the number three, whose 41 was the best score, took a ball on the helmet and spent the night in hospital. [6] A scan of his head showed nothing, coach Donald Rae said, so he should be fit for the first one-dayer on Thursday.

[7] The home board has so far announced neither a result nor a sanction. [8] Under tour conditions a side that leaves the field can be held to have lost, and it was the referee's view, two officials said, that Scotland had forfeited the match; the board is to decide tomorrow.

[9] “We had asked for a week and were given one night,” said groundsman Shahid Gazi in a video from the ground, pointing at cracks as wide as a fist. [10] He spoke of a burst pipe on the eve of the match.

[11] Second-day ticket holders, fewer than a thousand of them, were told they could use their tickets in Sylhet, where the sides meet again on the 24th.

[12] Right-arm seamer Rubel Talukdar took four for 38. [13] The host's first innings had closed at 204, with fifties for three men.
## c | BDwicket | Patenga pitch: board says sabotage cannot be ruled out | 2021-11-17
[1] The Bangladesh board has opened an inquiry into the Patenga pitch and “will not rule out” that someone flooded it on purpose, its operations chief, Tanvir Rahman Khondker, told reporters in Dhaka on Tuesday.

[2] A pipe under the square, he said, had been opened with a wrench in the night to Saturday, hours before the first ball. [3] Curator Shahid Gazi has been sent on leave. [4] The venue keeps its place in the calendar for now.

[5] The match stands as a draw: the umpires, not the players, brought it to an end, according to the report of Nasir Mollah, the referee, and Scotland have withdrawn a complaint.

[6] Strachan, who opened the innings and was struck in the neck, trained yesterday. [7] Two others were bruised.

[8] The board will refund 2,300 tickets for the last three days. [9] The second match starts in Sylhet on 24 November, as planned.

[10] In 2007, after a game in Bogra was abandoned, the groundsman was dismissed, and cleared two years later. [11] Asked whether Gazi could expect the same, Khondker said he had “one question at a time”.
## findings
framing conflict | a: stopped play at 2.42 in the afternoon || b: refused to go on batting in Chittagong yesterday || b: took his batsmen by the arm and led them off || c: the umpires, not the players, brought it to an end | referee, players or umpires ended it
polarity conflict | a: declared the match a draw || a: Bangladesh ‘A’ awarded draw || b: has so far announced neither a result || b: that Scotland had forfeited the match || c: The match stands as a draw | draw vs undecided or forfeited
polarity conflict | a: Both captains agreed with the decision || b: had wanted to play on | both agreed vs home captain did not
role conflict | a: Opener Callum Strachan || b: Callum Strachan, the number three || c: who opened the innings | opener vs number three
place conflict | a: hit on the helmet by a ball || b: took a ball on the helmet || c: was struck in the neck | helmet vs neck
date conflict | a: He was released in the evening || b: spent the night in hospital | evening vs overnight
certainty conflict | a: was taken to hospital with concussion || b: A scan of his head showed nothing | concussion vs nothing
polarity conflict | a: will miss the one-day series || b: he should be fit for the first one-dayer || c: trained yesterday | out vs fit
date differs | a: burst beneath the square on Friday || c: in the night to Saturday | Friday vs the night to Saturday
framing conflict | a: blamed a water main that burst || b: He spoke of a burst pipe || c: had been opened with a wrench | burst vs opened on purpose
quote conflict | a: “I asked for a week, and I got a night,” || b: “We had asked for a week and were given one night,” | other words
polarity conflict | a: the ground would host no matches for twelve months || b: neither a result nor a sanction || c: keeps its place in the calendar for now | banned vs not
role conflict | a: Left-arm spinner Rubel finished || b: Right-arm seamer Rubel Talukdar | spinner vs seamer
polarity conflict | a: will get their money back || b: could use their tickets in Sylhet || c: will refund 2,300 tickets | refund vs reuse
quantity differs | a: About 900 spectators || b: fewer than a thousand of them | about 900 vs fewer than a thousand
## benign
same | a: abandoned on Sunday, the second of four days || b: in Chittagong yesterday | same day
same | a: with Scotland on 117 for six || b: walked on at 117 for six | same score
same | a: in reply to 204 || b: had closed at 204 | same total
same | a: struck three batsmen || b: three of them had been hit || c: Two others were bruised | Strachan and two others
same | a: finished with four wickets for 38 || b: took four for 38 | same figures
same | a: burst beneath the square on Friday || b: on the eve of the match | the match began on Saturday
same | a: top-scored with 41 || b: whose 41 was the best score | same
same | a: which starts on Thursday || b: for the first one-dayer on Thursday | same series
same | b: where the sides meet again on the 24th || c: starts in Sylhet on 24 November | same match
same | a: a touring Scotland XI || b: Scotland's cricketers | same team
same | a: stopped play at 2.42 in the afternoon || b: the match was over before tea | afternoon
same | a: since one in Bogra in 2007 || c: In 2007, after a game in Bogra | same match
other | a: after scoring a fifty on Saturday || b: with fifties for three men | Rubel's vs all fifties
other | a: About 900 spectators || c: will refund 2,300 tickets | present vs tickets for three days
other | a: for twelve months || c: cleared two years later | ban vs Bogra case
other | c: the groundsman was dismissed || b: groundsman Shahid Gazi | Bogra groundsman vs Gazi
other | a: was taken to hospital || c: Two others were bruised | Strachan vs others
other | c: Scotland have withdrawn a complaint || b: the board is to decide tomorrow | complaint vs result
## aligned
a0-b1 a0-b8 a0-b7 a1-b0 a1-b1 a2-b2 a2-b1 a2-b8 a2-b13 a3-b4 a4-b5 a4-b6 a5-b5 a5-b6 a6-b10 a7-b9 a8-b7 a9-b11 a10-b5 a11-b12 a12-b11
a0-c5 a2-c5 a4-c6 a5-c6 a6-c2 a8-c4 a9-c9 a12-c8 a13-c10 a1-c7 a1-c5 a6-c3
b1-c5 b1-c7 b2-c5 b5-c6 b6-c6 b7-c4 b8-c5 b10-c2 b11-c8 b11-c9 b7-c5
## omissions
c1 | possible sabotage, inquiry
b3 | captain's quote
c3 | curator sent on leave
