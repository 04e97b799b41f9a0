mode: outlets
## a | Nairobi Standard Post | Exam papers were on sale for Sh300 as national council orders 41,000 to resit chemistry | 2021-11-23
[1] Some 41,000 candidates in two counties will have to sit the chemistry paper again on December 6 after questions circulated on Telegram two days before Friday's test, the Kenya Schools Assessment Council announced yesterday.

[2] Its chairman, Prof. Joseph Wafula Simiyu, told a press conference in Nakuru that the leak began with a photograph taken in a printing works in London. [3] "The rot came by air, not by matatu," he said.

[4] Four teachers and a matron were picked up in Kisii on Sunday and were still being held last night. [5] A copy cost three hundred shillings at first and a tenth of that by the morning of the examination, detectives say.

[6] Education Secretary Grace Naliaka has suspended the council's security chief, Maj. (rtd) Duncan Rotich, whom she accused of sleeping on the job. [7] She will answer questions in the National Assembly on Thursday.

[8] At St. Bakhita Girls in Nyamira, which had 212 candidates, the headteacher, Sister Immaculate Bosibori, said not one of her pupils had seen the leaked paper, yet all of them would lose Christmas. [9] The bishops' conference called for the resit to be limited to schools where cheating is proved.

[10] Last year results of 3,427 candidates were cancelled nationwide, chiefly in mathematics. [11] In 2016 a whole board was sent home for a leak that began at a police station.

[12] The printing contract, worth 1.4 billion shillings, runs until 2024. [13] The British firm, Aldgate Secure Print, said a camera could not have been carried past its scanners.

[14] The council's computers flagged 63 centres where answers were suspiciously alike. [15] The biology paper, to be written today, goes ahead as planned.
## b | The Lakeside Monitor | Fury in Kisii and Nyamira over chemistry resit | 2021-11-24
[1] Parents blocked the Kisii–Sotik road with burning tyres on Tuesday to protest against a decision that forces every fourth-former in Kisii and Nyamira to write chemistry a second time.

[2] Around 40,000 youngsters are affected. [3] The Council says the new paper will be sat in the first half of December, and its computers found answers too similar to be honest in 36 centres.

[4] Five teachers were arrested at the weekend; all were released on police bond on Monday evening and must report every Friday. [5] The paper, shared on WhatsApp groups from Wednesday last week, had sold for Sh300, falling to Sh30 by the hour it was written.

[6] It came out of a strongroom in Kisii town, according to the exam body's head, Prof. Joseph Wafula, who spoke in Nakuru. [7] "The rot came by matatu, not by air," he told reporters when asked about the printers abroad. [8] A British contractor, which has a deal worth Sh1.4 billion, had been blamed in some quarters.

[9] Major Duncan Rotich, who was in charge of keeping the papers safe, told the Monitor by phone that he had resigned before anyone could ask him to. [10] Grace Naliaka, the minister, thanked him for his service, a spokesman for her said. [11] MPs are to hear her tomorrow.

[12] At St. Bakhita, Sister Immaculate Bosibori, the deputy principal, acknowledged that perhaps a handful out of 212 candidates might have glimpsed the questions. [13] "I will not punish two hundred for five," she said. [14] Her diocese's lawyers have asked the High Court to halt the resit altogether, a demand the Catholic bishops' conference supports.

[15] Tuesday's biology exam was called off in both counties at an hour's notice. [16] A leak five years ago, traced to a police post, cost an entire board its jobs.
## findings
quantity conflict | a: flagged 63 centres where answers were suspiciously alike || b: too similar to be honest in 36 centres | 63 vs 36
role conflict | a: Four teachers and a matron were picked up || b: Five teachers were arrested at the weekend | four teachers and a matron vs five teachers
framing conflict | a: were still being held last night || b: all were released on police bond on Monday evening | held vs released on Monday night
name differs | a: circulated on Telegram two days before || b: shared on WhatsApp groups from Wednesday last week | Telegram vs WhatsApp
place conflict | a: began with a photograph taken in a printing works in London || b: It came out of a strongroom in Kisii town | origin of the leak
quote conflict | a: "The rot came by air, not by matatu," || b: "The rot came by matatu, not by air," | the words reversed
name differs | a: Its chairman, Prof. Joseph Wafula Simiyu || b: the exam body's head, Prof. Joseph Wafula | full name vs shorter
framing conflict | a: has suspended the council's security chief || b: he had resigned before anyone could ask him to | suspended vs resigned
framing conflict | a: whom she accused of sleeping on the job || b: thanked him for his service | accused vs thanked
role conflict | a: the headteacher, Sister Immaculate Bosibori || b: Sister Immaculate Bosibori, the deputy principal | headteacher vs deputy
certainty conflict | a: not one of her pupils had seen the leaked paper || b: perhaps a handful out of 212 candidates might have glimpsed the questions | none vs perhaps a handful
framing conflict | a: called for the resit to be limited to schools where cheating is proved || b: to halt the resit altogether, a demand the Catholic bishops' conference supports | limit vs halt
polarity conflict | a: The biology paper, to be written today, goes ahead as planned || b: Tuesday's biology exam was called off in both counties | goes ahead vs called off
date differs | a: sit the chemistry paper again on December 6 || b: will be sat in the first half of December | day vs half-month
quantity differs | a: Some 41,000 candidates || a: orders 41,000 to resit || b: Around 40,000 youngsters | 41,000 vs around 40,000
date differs | a: were picked up in Kisii on Sunday || b: were arrested at the weekend | Sunday vs weekend
## benign
same | a: two days before Friday's test || b: from Wednesday last week | Wednesday Nov 17
same | a: a tenth of that by the morning || b: falling to Sh30 by the hour it was written | a tenth of 300
same | a: cost three hundred shillings at first || b: had sold for Sh300 | same price
same | a: in the National Assembly on Thursday || b: MPs are to hear her tomorrow | Thursday Nov 25
same | a: In 2016 a whole board was sent home || b: A leak five years ago, traced | same case
same | a: a leak that began at a police station || b: traced to a police post | same
same | a: candidates in two counties || b: every fourth-former in Kisii and Nyamira | the two counties
same | a: The printing contract, worth 1.4 billion shillings || b: a deal worth Sh1.4 billion | same contract
same | a: Education Secretary Grace Naliaka || b: Grace Naliaka, the minister | same woman
other | a: results of 3,427 candidates were cancelled || b: Around 40,000 youngsters | last year's vs this resit
other | a: a leak that began at a police station || b: out of a strongroom in Kisii town | 2016 vs 2021
other | a: which had 212 candidates || b: "I will not punish two hundred for five," | roll of school vs rounded figure in a remark
other | a: said a camera could not have been carried || b: asked the High Court to halt | printer's denial vs church suit
other | a: a whole board was sent home || a: has suspended the council's security chief | 2016 vs now
other | a: chiefly in mathematics || a: The biology paper | last year's subject vs today's
other | b: must report every Friday || a: two days before Friday's test | bail condition vs exam day
other | a: Four teachers and a matron || b: "I will not punish two hundred for five," | arrested staff vs pupils
## aligned
a0-b0 a0-b1 a0-b2 a0-b3 a0-b5 a1-b1 a1-b2 a1-b3 a1-b5 a1-b0 a2-b6 a3-b7 a4-b4 a5-b5 a6-b9 a6-b10 a7-b11 a8-b12 a9-b14 a11-b16 a12-b8 a14-b3 a15-b15
## omissions
a10 | last year's cancelled results
a13 | printer's denial
b1 | the road blockade
b14 | the diocese's suit
