mode: outlets
## a | Rail & Regulator | Watchdog penalises Northway Trains £16.5m after season-ticket overcharging | 2026-02-11
[1] The rail regulator has imposed a £16.5 million penalty on Northway Trains for overcharging 118,000 season-ticket holders over three years, and ordered it to repay them with interest.

[2] A software change made in May 2022 applied peak fares to journeys which began after 9.30am, the Office of Rail and Road said on Tuesday. [3] The mean loss was £64 a head.

[4] Northway's finance director, Oliver Brandreth, resigned on Monday. [5] Chief executive Samira Dhillon will forgo her bonus for the year, worth £210,000.

[6] “Passengers trusted a machine that nobody at the company was watching,” said the regulator's deputy director, Ellen Marwood.

[7] The fault was found by Colin Peake, a retired actuary from Harrogate, who kept four years of receipts. [8] His first letter to the company, in June 2023, went unanswered for five months.

[9] Refunds will be paid automatically by 30 April. [10] Those who have moved can claim on a website until December.

[11] Northway, which runs 1,400 trains a day between Leeds and the coast, will not contest the decision. [12] Its contract expires in October 2027.

[13] The regulator considered a fine of £22 million but cut it by a quarter for co-operation. [14] In 2021 Severn Link paid £4 million after failing disabled passengers.
## b | Dales & Coast Radio | Train firm to pay back commuters after pensioner spots mistake | 2026-02-10
[1] A Harrogate pensioner has been proved right after a long battle with a train company. [2] Commuters on Northway Trains were charged too much for years, and the firm has been hit with a fine of more than sixteen million pounds.

[3] Over a hundred thousand people are thought to be in line for a refund of, on average, sixty-odd pounds.

[4] Colin Peake, who used to work with figures for a living, noticed that his ticket cost more than it should outside the rush hour. [5] He wrote to the company in the summer of 2023 but waited months for a reply.

[6] “They trusted a machine that nobody was watching,” said the regulator, which announced the fine today.

[7] The computer error is understood to go back to the spring of 2022. [8] Northway says most people won't need to do anything: the money should reach them in the spring. [9] Its finance boss has left the company.

[10] The boss, Samira Dhillon, has given up a six-figure bonus.

[11] Mr Peake plans to spend his on a day out in Whitby with his grandson, by bus.
## c | The Leodian | Northway fined £16m over fares blunder | 2026-02-11
[1] The fine of about £16m handed to Northway yesterday is the largest ever over train fares, but it could have been larger.

[2] The Office of Rail and Road had thought of a sum above £20m, and took off some 25 per cent because the operator helped its inquiry.

[3] The company overcharged tens of thousands of season-ticket holders, many of them hospital staff on late shifts. [4] It is expected to accept the ruling.

[5] Oliver Brandreth, who looked after its finances, went at the beginning of the week; it was not clear last night if he will get a pay-off. [6] Ms Dhillon, the chief executive, goes without a bonus of just over £200,000.

[7] A former insurance man, Mr Peake of Harrogate, had sent the firm several letters. [8] “I was told that the computer does not make mistakes,” he said. [9] He is 74 and keeps bees.

[10] Refunds are due within three months or so. [11] The operator's contract has less than two years to run, and the mayor of Leeds, Tessa Crowther, wants trains in the region run by the public. [12] About 1,400 services a day carry the firm's colours.

[13] Five years ago another company, Severn Link, was made to pay £4m over help for disabled travellers.
## findings
quantity differs | a: penalises Northway Trains £16.5m || a: a £16.5 million penalty || b: more than sixteen million pounds || c: Northway fined £16m || c: The fine of about £16m | 16.5 vs rounded
quantity differs | a: overcharging 118,000 season-ticket holders || b: Over a hundred thousand people are thought || c: tens of thousands of season-ticket holders | 118,000 vs vaguer
quantity differs | a: The mean loss was £64 || b: on average, sixty-odd pounds | 64 vs sixty-odd
date differs | a: made in May 2022 || b: the spring of 2022 | May vs spring
date differs | a: over three years, and ordered || b: were charged too much for years | three years vs years
quantity differs | a: bonus for the year, worth £210,000 || b: a six-figure bonus || c: a bonus of just over £200,000 | exact vs vaguer
attribution differs | a: said the regulator's deputy director, Ellen Marwood || b: said the regulator, which | person vs body
quote conflict | a: “Passengers trusted a machine that nobody at the company was watching,” || b: “They trusted a machine that nobody was watching,” | words differ
role differs | a: a retired actuary from Harrogate || b: who used to work with figures || c: A former insurance man | actuary vs vaguer
date differs | a: in June 2023, went || b: in the summer of 2023 | June vs summer
date differs | a: unanswered for five months || b: waited months for a reply | five months vs months
date differs | a: automatically by 30 April || b: should reach them in the spring || c: within three months or so | date vs spring vs three months
certainty differs | a: will not contest the decision || c: It is expected to accept | will not vs expected
framing differs | a: Oliver Brandreth, resigned || b: finance boss has left the company || c: went at the beginning of the week | resigned vs left
quantity differs | a: considered a fine of £22 million || c: a sum above £20m | 22 vs above 20
date differs | a: Its contract expires in October 2027 || c: has less than two years to run | month vs under two years
certainty differs | a: Refunds will be paid automatically || b: most people won't need to do anything: the money should | will vs should
## benign
same | a: said on Tuesday || b: which announced the fine today || c: handed to Northway yesterday | February 10
same | a: cut it by a quarter || c: took off some 25 per cent | a quarter
same | a: In 2021 Severn Link || c: Five years ago another company, Severn Link | same year
same | a: runs 1,400 trains a day || c: About 1,400 services a day | same number
same | a: resigned on Monday || c: at the beginning of the week | Monday
same | a: after 9.30am || b: outside the rush hour | off-peak
same | a: for co-operation || c: because the operator helped its inquiry | same reason
same | a: failing disabled passengers || c: help for disabled travellers | same
same | a: Colin Peake, a retired || b: A Harrogate pensioner || c: Mr Peake of Harrogate | same man
same | a: will forgo her bonus || b: has given up || c: goes without a bonus | same act
other | a: Severn Link paid £4 million || b: more than sixteen million | two fines
other | a: kept four years of receipts || c: less than two years | receipts and contract
other | a: unanswered for five months || c: Five years ago | reply and old case
other | a: until December || c: within three months | claims and refunds
other | a: Oliver Brandreth, resigned on || c: Ms Dhillon, the chief | two executives
other | c: He is 74 || a: £64 a head | age and loss
other | a: worth £210,000 || c: above £20m | bonus and fine
other | c: if he will get a pay-off || b: in line for a refund | director and passengers
other | a: over three years || c: within three months or | overcharging and refund
other | c: several letters || a: four years of receipts | papers of one man
## aligned
a0-b0 a0-b2 a1-b2 a1-b3 a1-b0 a2-b4 a2-b7 a2-b6 a3-b3 a4-b9 a5-b10 a6-b6 a7-b4 a7-b1 a8-b5 a9-b8 a0-c0 a0-c1 a1-c1 a1-c3 a2-c1 a4-c5 a5-c6 a7-c7 a8-c7 a9-c10 a11-c4 a11-c12 a12-c11 a13-c2 a14-c13 b2-c1 b2-c3 b3-c3 b9-c5 b10-c6 b4-c7 b1-c7 b5-c7 b8-c10 b6-c1 b0-c0
## omissions
b11 | the trip to Whitby
c11 | the mayor's wish
a10 | claims until December
c8 | what Peake was told
