mode: outlets
## a | Harrowgate Sports Desk | United sack Kilbride after six straight defeats | 2022-11-14
[1] Dunmarrow United have dismissed manager Stuart Kilbride, the club announced on Monday, less than 24 hours after a 4-1 home loss to Ashby Rovers left them 19th in the second tier.

[2] Kilbride, 47, was told by chairman Gerald Oakshott in a two-minute telephone call at 8am, according to a club source. [3] His assistant, Femi Adeyinka, leaves with him.

[4] First-team coach Paul Renshaw takes charge for Saturday's trip to Colne Park. [5] United want a permanent successor in place before the January window, and have shortlisted three men, among them former Wales under-21 coach Rhodri Parfitt.

[6] Sunday's defeat was the sixth in a row and the ninth in 17 league games, in which they have taken 14 points. [7] Supporters unfurled a banner reading "Your time is up" after an hour, and about 200 waited at the players' entrance to jeer the team.

[8] In a statement the board thanked Kilbride for "his dignity and hard work" and said the decision had been "unanimous and painful". [9] He had 18 months left on a contract worth £600,000 a year and will be paid in full, the statement added.

[10] Captain Danny Hargreave said the squad had let the manager down. [11] "We stopped running for him," the midfielder told local radio.

[12] Kilbride joined from Stanmere Town in May 2021 and took United to the play-off semi-finals, where they lost on penalties. [13] He spent £7.2m on nine players last summer; only two of them started on Sunday.

[14] He is the sixth manager to lose his job in the division since August. [15] Ashby, who had lost four on the trot themselves, climbed out of the bottom three.
## b | Dunmarrow Evening Echo | Kilbride: I told the chairman on Saturday I was going | 2022-11-15
[1] Stuart Kilbride says he was not fired by Dunmarrow United, because he had already quit.

[2] Speaking to the Echo outside his home in Little Thorley last night, the 47-year-old said he had given Gerald Oakshott notice in person on the eve of the Ashby match, which ended 4-1 and sealed a sixth successive beating. [3] “I asked for one more game, and I got one more game,” he said.

[4] That is not how the club tells it. [5] A statement on Monday thanked him for “dignity and hard work” and described the board's decision as painful but taken by a majority.

[6] Money may explain the two versions. [7] With a year and a half of a £600,000-a-year deal to go, a sacked man would be owed some £900,000; one who walks gets nothing, and United, Kilbride says, have offered him three months' wages.

[8] Number two Femi Adeyinka is staying and will lead training from today alongside youth-team coach Paul Renshaw, who picks the side for Saturday's match against Colne Park. [9] The club have no list of candidates yet, director of football Lena Stroud insisted, adding that there was no hurry and that the post might not be filled until the summer.

[10] Rhodri Parfitt, once in charge of Wales under-21s, told the Echo that nobody had been in touch.

[11] Hundreds of fans stayed behind on Sunday, but it was applause that met the players as they left, and a few shouts for Oakshott to go.

[12] The view from the dressing room came from striker Danny Hargreave: “We stopped running, full stop.” [13] His manager had been failed by his players, he said.

[14] United have 14 points from 17 outings and are three places off the foot of the 22-club division. [15] Of last summer's nine signings, who cost £7.2m between them, two were in the team that began Sunday's game. [16] Eighteen months ago, Kilbride was being courted by Stanmere's rivals; he chose Dunmarrow, he said, “for the badge”.
## findings
framing conflict | a: United sack Kilbride after six straight defeats || a: have dismissed manager Stuart Kilbride || b: because he had already quit | sacked vs resigned
date conflict | a: less than 24 hours after a 4-1 home loss || b: on the eve of the Ashby match || b: I told the chairman on Saturday I was going | told on Monday after the match vs settled the day before it
framing conflict | a: in a two-minute telephone call at 8am || b: given Gerald Oakshott notice in person | by phone vs in person, who told whom
polarity conflict | a: Femi Adeyinka, leaves with him || b: Number two Femi Adeyinka is staying | leaves vs stays
role conflict | a: First-team coach Paul Renshaw || b: youth-team coach Paul Renshaw | first-team vs youth-team coach
polarity conflict | a: have shortlisted three men || b: The club have no list of candidates yet | shortlist vs no list
date conflict | a: in place before the January window || b: might not be filled until the summer | before January vs maybe not until summer
framing conflict | a: the decision had been "unanimous and painful" || b: painful but taken by a majority | unanimous vs majority
polarity conflict | a: will be paid in full, the statement added || b: have offered him three months' wages | paid in full vs offered three months
framing conflict | a: waited at the players' entrance to jeer the team || b: it was applause that met the players | jeered vs applauded
quantity differs | a: about 200 waited at the players' entrance || b: Hundreds of fans stayed behind | about 200 vs hundreds
role conflict | a: Captain Danny Hargreave said || a: the midfielder told local radio || b: striker Danny Hargreave | midfielder vs striker
quote conflict | a: "We stopped running for him," || b: “We stopped running, full stop.” | same remark, other words
## benign
same | a: 18 months left on a contract worth £600,000 || b: a year and a half of a £600,000-a-year deal | same remainder
same | a: left them 19th in the second tier || b: three places off the foot of the 22-club division | 19th of 22
same | a: was the sixth in a row || b: a sixth successive beating | same run
same | a: the club announced on Monday || b: A statement on Monday thanked him | same day
same | a: thanked Kilbride for "his dignity and hard work" || b: thanked him for “dignity and hard work” | same quote, shorter
same | a: the squad had let the manager down || b: His manager had been failed by his players | active and passive
same | a: only two of them started on Sunday || b: two were in the team that began Sunday's game | same
same | a: in which they have taken 14 points || b: United have 14 points from 17 outings | same
same | a: former Wales under-21 coach Rhodri Parfitt || b: once in charge of Wales under-21s | same man
other | a: had lost four on the trot themselves || b: a sixth successive beating | Ashby's run vs United's
other | a: is the sixth manager to lose his job || b: sealed a sixth successive beating | managers vs defeats
other | a: had 18 months left on a contract || b: Eighteen months ago, Kilbride was being courted | rest of contract vs time past
other | a: worth £600,000 a year || b: would be owed some £900,000 | yearly pay vs total
other | a: takes charge for Saturday's trip to Colne Park || b: I told the chairman on Saturday | two Saturdays
other | a: the ninth in 17 league games || b: last summer's nine signings | defeats vs players
other | a: shortlisted three men || b: offered him three months' wages | men vs months
other | a: He spent £7.2m on nine players || b: would be owed some £900,000 | transfers vs pay-off
## aligned
a0-b1 a0-b2 a1-b1 a1-b2 a1-b5 a1-b14 a2-b2 a3-b8 a4-b8 a5-b9 a5-b10 a6-b2 a6-b14 a7-b11 a8-b5 a9-b7 a10-b12 a10-b13 a11-b12 a13-b15 a12-b16 a0-b0 a1-b0
## omissions
a12 | b does not mention the play-off semi-finals
a14 | sixth manager to go since August
a15 | Ashby climbed out of the bottom three
b10 | Parfitt says nobody contacted him
