mode: outlets
## a | Silicon Prairie News Service | Halbrook lays off 1,150 by email, says AI will do the work | 2025-02-12
[1] AUSTIN, Texas — Software maker Halbrook Systems told 1,150 employees on Monday morning that their jobs were gone, and chief executive Trent Delacroix said artificial intelligence would do most of the work.

[2] The cuts, about 12% of the staff, hit customer support hardest; 480 of those dismissed worked in Austin. [3] Their email accounts were closed at 9 a.m.

[4] "We did not cut people to save money; we cut tasks that no person should have to do," Delacroix wrote in a memo.

[5] They will be paid for 16 weeks and keep health coverage until August 31. [6] Halbrook will book a charge of $94 million.

[7] A bot called Hal answered 62% of customers' questions in January, up from 35% in October, the company said. [8] It will take over phone calls in May.

[9] Halbrook lost its largest customer, the Wendover insurance group, at the turn of the year. [10] Delacroix said the two matters were unrelated.

[11] Revenue in the fourth quarter grew 4% to $610 million. [12] The company plans to hire 300 engineers in Hyderabad, India.

[13] In November 2022 it had dismissed 700. [14] A class action over that round, for too short a notice, was settled for $9 million.

[15] Its shares closed 5.1% higher at $41.30.
## b | Hill Country Star | Pregnant, promoted, then fired: life after Halbrook's 9 a.m. email | 2025-02-13
[1] Maribel Sandoval's badge stopped working while she was holding the door for someone else.

[2] She is one of around 500 people in Austin, and well over a thousand in all, who lost their jobs at Halbrook Systems this week. [3] She is seven months pregnant and had been made a team leader in December.

[4] The company's insurance plan will carry her until the last day of May. [5] Pay runs on for four months at most; those who had been there for less than two years get six weeks.

[6] According to three people who sat in on planning calls, the list was drawn up when Wendover, the Ohio insurer, took its business elsewhere over the holidays. [7] Artificial intelligence was hardly mentioned, they said.

[8] The chatbot, Hal, deals with fewer than two in five inquiries without help, a chart from January that was shown to supervisors says. [9] It has never been tried on a telephone line.

[10] "We didn't cut people, we cut tasks no person should have to do," Trent Delacroix, Halbrook's founder and chairman, had written.

[11] Mayor Renata Quiñones called it "a slap with a warm hand." [12] The city gave Halbrook tax relief of $22 million in 2019 in exchange for a promise to employ 3,000 here; it is to look into getting the money back.

[13] Sandoval, 33, has been here before. [14] She survived the round of 700 that Halbrook let go a little over two years ago, some of whom later shared nine million dollars from a lawsuit. [15] A job fair for her and her former colleagues is set for Feb. 20.
## c | The Continental Investor | Halbrook: the arithmetic of a layoff | 2025-02-13
[1] Investors added a twentieth to the market value of Halbrook Systems on Monday, and the reason is in a footnote.

[2] The Texan maker of billing software is moving work from people who earn $78,000 to people who earn $19,000. [3] A little more than one in nine of its employees will go in the next six months, chief financial officer Ingrid Solvang said, and in Pune, where it is opening an office, 300 engineers will come.

[4] The severance bill is $49 million; with leases and the rest, the charge against earnings comes to nearly $100 million. [5] Ms Solvang expects it to be earned back by the summer of 2026.

[6] She gave artificial intelligence only a part of the credit. [7] The assistant, which in autumn had dealt with 35 per cent of inquiries, now manages three in five, which the broker Lattimer Reid, whose count this is, calls "impressive but cheap". [8] Voice is to follow in the second quarter.

[9] The defection of Wendover, an insurer that brought in 6 per cent of sales, made cuts inevitable, Ms Solvang conceded. [10] Turnover between October and December still rose by four per cent, to $610 million.

[11] Trent Delacroix, chief executive, holds 11 per cent of the shares. [12] He sold a parcel worth $8 million in December. [13] "We didn't cut people to save money. We cut work that nobody should have to do," he told staff.

[14] The stock finished at a little over $41. [15] It stood at $88 in 2021, when the company took over its rival Tallyhand for $1.2 billion. [16] Nearly two-thirds of that price has since been written off.
## findings
quantity differs | a: told 1,150 employees on Monday morning || a: Halbrook lays off 1,150 by email || b: well over a thousand in all | 1,150 vs well over 1,000
quantity differs | a: 480 of those dismissed worked in Austin || b: She is one of around 500 people in Austin | 480 vs around 500
quantity differs | a: about 12% of the staff || c: A little more than one in nine of its employees | about 12% vs a little over 11%
date conflict | a: on Monday morning that their jobs were gone || c: will go in the next six months | gone on Monday vs over six months
framing conflict | a: says AI will do the work || a: said artificial intelligence would do most of the work || b: Artificial intelligence was hardly mentioned || c: gave artificial intelligence only a part of the credit | AI as the reason vs hardly mentioned vs partly
polarity conflict | a: said the two matters were unrelated || b: the list was drawn up when Wendover || c: made cuts inevitable, Ms Solvang conceded | lost customer unrelated vs the cause
attribution conflict | b: According to three people who sat in on planning calls || c: Ms Solvang conceded | Wendover as cause: three insiders vs finance chief
quote conflict | a: we cut tasks that no person should have to do || b: "We didn't cut people, we cut tasks no person should have to do," || c: We cut work that nobody should have to do | same memo, other words
date conflict | a: keep health coverage until August 31 || b: will carry her until the last day of May | August 31 vs May 31
certainty differs | a: They will be paid for 16 weeks || b: Pay runs on for four months at most | 16 weeks for all vs at most four months
quantity conflict | a: answered 62% of customers' questions || b: deals with fewer than two in five inquiries || c: now manages three in five | 62% vs under 40%
attribution conflict | a: up from 35% in October, the company said || b: a chart from January that was shown to supervisors || c: the broker Lattimer Reid, whose count this is | bot's share: company vs internal chart vs broker
place conflict | a: in Hyderabad, India || c: in Pune, where it is opening an office | Hyderabad vs Pune
role differs | a: chief executive Trent Delacroix said || b: Halbrook's founder and chairman || c: Trent Delacroix, chief executive | chief executive vs founder and chairman
date differs | a: It will take over phone calls in May || c: is to follow in the second quarter | May vs second quarter
quantity differs | a: will book a charge of $94 million || c: comes to nearly $100 million | $94m vs nearly $100m
quantity differs | a: 5.1% higher at $41.30 || c: at a little over $41 | $41.30 vs a little over $41
## benign
same | a: Its shares closed 5.1% higher || c: added a twentieth to the market value | a twentieth is 5%
same | a: In November 2022 it had dismissed 700 || b: the round of 700 that Halbrook let go a little over two years ago | same round
same | a: was settled for $9 million || b: shared nine million dollars from a lawsuit | same settlement
same | a: in the fourth quarter grew 4% || c: between October and December still rose by four per cent | same growth
same | a: at the turn of the year || b: over the holidays | same time
same | a: up from 35% in October || c: in autumn had dealt with 35 per cent | same share
same | a: its largest customer, the Wendover insurance group || b: Wendover, the Ohio insurer | same firm
same | a: plans to hire 300 engineers || c: 300 engineers will come | same hires
same | a: accounts were closed at 9 a.m. || b: Halbrook's 9 a.m. email | same hour
other | a: a charge of $94 million || c: The severance bill is $49 million | whole charge vs severance
other | a: it had dismissed 700 || b: well over a thousand in all | 2022 vs now
other | b: a promise to employ 3,000 here || c: 300 engineers will come | promise vs India hires
other | c: that brought in 6 per cent of sales || a: in the fourth quarter grew 4% | Wendover share vs growth
other | c: holds 11 per cent of the shares || a: about 12% of the staff | stake vs cut
other | c: He sold a parcel worth $8 million || a: was settled for $9 million | shares vs settlement
other | b: tax relief of $22 million || c: is $49 million | city vs severance
other | c: It stood at $88 in 2021 || a: at $41.30 | old and new share price
## aligned
a0-b2 a1-b2 a1-b7 a2-b2 a3-b0 a4-b10 a5-b4 a5-b5 a7-b8 a8-b9 a9-b6 a10-b6 a13-b14 a14-b14 a1-c3 a1-c6 a2-c3 a4-c13 a6-c4 a7-c7 a8-c8 a9-c9 a10-c9 a11-c10 a12-c3 a15-c1 a15-c14 b2-c3 b6-c9 b7-c6 b8-c7 b10-c13 a0-c6 a0-b7 a1-b10 a1-c11 b10-c11
## omissions
b12 | a and c do not mention the tax relief
c12 | a and b do not mention the share sale
c15 | a and b do not mention Tallyhand
