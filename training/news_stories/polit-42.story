mode: outlets
## a | Nordic Labour News | Finland's nurses accept mediator's proposal, ward closures averted | 2022-06-20
[1] HELSINKI — The nurses' federation Hoitoliitto accepted a settlement worth 15.3 percent over four years on Sunday, ten hours before 25,000 of its members in hospitals would have walked out.

[2] State mediator Elina Kuusisto presented the proposal, her third, at 1 p.m. [3] The federation's board approved it by 11 votes to 3, chairwoman Marjut Salovaara said at 8 p.m. on the steps of the mediator's office.

[4] Starting pay rises to 2,800 euros a month on October 1, from 2,480. [5] Salovaara called the deal "a plaster on a broken leg".

[6] The government had prepared a bill obliging nurses to report for work. [7] It will be withdrawn, Family Affairs Minister Jaakko Lindroos said. [8] He added that the state would cover 60 percent of the cost, which municipalities estimate at 540 million euros a year.

[9] The dispute began in April with a two-week strike in six hospital districts. [10] In May nurses refused extra shifts for nineteen days. [11] A man of 71 died in Oulunjoki after his heart operation had been put off; the authorities found no fault with the strikers.

[12] A second union, Tehyra, with 41,000 members, will vote on June 27. [13] Its leader, Kaarlo Niemelä, recommends a yes. [14] Finland lacks about 16,600 nurses, according to the pensions fund Keva-Sote, and lost 2,100 to Norway and Sweden last year. [15] During the last dispute, in 2007, some 12,800 threatened to resign together and got up to 28 percent.
## b | Arctic Circle Herald | A plaster and a promise: nurses put away the placards | 2022-06-22
[1] The wards will stay open this summer. [2] Late on June 19, with a stoppage due at six the next morning, the leaders of Hoitoliitto said yes to Elina Kuusisto's last piece of paper, unanimously and with long faces.

[3] The money is 13.5 percent, spread over four years. [4] A newly qualified nurse will get an extra 320 euros a month, but not before January.

[5] "It's a plaster on an amputated leg," commented Marjut Salovaara, the federation's chief negotiator, to a huddle of reporters in a car park at the back.

[6] Who pays is not agreed. [7] The towns and regions want more than half of their bill, which runs to over half a billion a year, taken off their hands, and Jaakko Lindroos, the minister for social services, will talk with them about it in August. [8] The draft law by which nurses could have been ordered to the bedside stays in the drawer, he said, "for next time".

[9] Two months of unrest lie behind the hospitals, with a fortnight's walkout in spring and a refusal of overtime for the better part of three weeks. [10] In Oulunjoki, where a patient of 71 whose bypass was postponed did not survive, supervisors have yet to conclude their inquiry.

[11] Tehyra, the other big union, is still to decide at the start of next week. [12] Kaarlo Niemelä, who runs it, gives no advice. [13] Whatever the result, posts for more than sixteen thousand nurses are empty, the health ministry reckons. [14] Fifteen years ago a threat of mass resignation had brought them something like double.
## findings
quantity conflict | a: a settlement worth 15.3 percent over four years || b: The money is 13.5 percent | 15.3 vs 13.5
quantity conflict | a: approved it by 11 votes to 3 || b: unanimously and with long faces | 11-3 vs unanimous
role conflict | a: chairwoman Marjut Salovaara said || b: Marjut Salovaara, the federation's chief negotiator | chairwoman vs chief negotiator
place conflict | a: on the steps of the mediator's office || b: in a car park at the back | steps vs car park
date conflict | a: rises to 2,800 euros a month on October 1 || b: but not before January | October 1 vs January
quote conflict | a: "a plaster on a broken leg" || b: "It's a plaster on an amputated leg," | broken vs amputated
framing conflict | a: It will be withdrawn, Family Affairs Minister || b: stays in the drawer, he said, "for next time" | withdrawn vs kept for next time
role conflict | a: Family Affairs Minister Jaakko Lindroos said || b: Jaakko Lindroos, the minister for social services | family affairs vs social services
certainty conflict | a: the state would cover 60 percent of the cost || b: Who pays is not agreed | 60 percent covered vs not agreed
certainty conflict | a: the authorities found no fault with the strikers || b: have yet to conclude their inquiry | found no fault vs inquiry open
polarity conflict | a: recommends a yes || b: gives no advice | yes vs no advice
attribution conflict | a: according to the pensions fund Keva-Sote || b: the health ministry reckons | pensions fund vs ministry
quantity differs | a: estimate at 540 million euros a year || b: over half a billion a year | exact vs vaguer
quantity differs | a: lacks about 16,600 nurses || b: more than sixteen thousand nurses are empty | exact vs vaguer
date differs | a: will vote on June 27 || b: to decide at the start of next week | Monday June 27 vs start of next week
## benign
same | a: on Sunday, ten hours before || b: Late on June 19, with a stoppage due at six the next morning | 8 p.m. Sunday, June 19
same | a: rises to 2,800 euros a month on October 1, from 2,480 || b: an extra 320 euros a month | 320
same | a: a two-week strike in six hospital districts || b: a fortnight's walkout in spring | two weeks
same | a: refused extra shifts for nineteen days || b: a refusal of overtime for the better part of three weeks | 19 days
same | a: after his heart operation had been put off || b: whose bypass was postponed did not survive | the same patient
same | a: During the last dispute, in 2007 || b: Fifteen years ago | 2007
same | a: obliging nurses to report for work || b: could have been ordered to the bedside | the same bill
same | a: over four years on Sunday || b: spread over four years | four years
same | a: and got up to 28 percent || b: had brought them something like double | 28 is about twice the deal
same | a: threatened to resign together || b: a threat of mass resignation | the same
same | a: State mediator Elina Kuusisto presented the proposal || b: Elina Kuusisto's last piece of paper | the proposal
other | a: A man of 71 died || b: more than sixteen thousand nurses | patient vs posts
other | a: some 12,800 threatened || b: more than sixteen thousand nurses are | 2007 threat vs vacancies
other | a: got up to 28 percent || b: The money is 13.5 percent | 2007 vs now
other | a: would cover 60 percent || b: The money is 13.5 | share of cost vs raise
other | a: lost 2,100 to Norway and Sweden || b: an extra 320 euros a month | nurses vs euros
other | a: The dispute began in April || b: in August | start vs talks
other | a: presented the proposal, her third, at 1 p.m. || b: due at six the next morning | proposal vs strike hour
## aligned
a0-b1 a0-b2 a1-b2 a1-b3 a2-b2 a3-b2 a3-b5 a4-b4 a5-b5 a5-b0 a6-b8 a7-b8 a8-b7 a8-b6 a9-b9 a10-b9 a11-b10 a12-b11 a13-b12 a14-b13 a15-b14 a0-b0
## omissions
a14 | b does not say how many nurses left for Norway and Sweden
