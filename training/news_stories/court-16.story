mode: outlets
## a | Liffeyside Tribune | Data watchdog hits Tallyho with €91m fine over schoolchildren's location records | 2024-12-04
[1] The Data Protection Commission has fined the quiz app Tallyho €91 million for storing the whereabouts of 1.7 million schoolchildren without asking their parents. [2] The decision, signed on 29 November, was made public yesterday morning.

[3] Commissioner Nuala Prendergast said the Dublin-based firm had logged each child's position every four minutes for three years. [4] It then passed the records to a broker in Delaware, Ambit Metrics, for $3.2 million.

[5] The inquiry was opened in 2022 after a complaint by a mother in Tralee, who found her daughter's school run on a map for sale. [6] Eleven other European regulators were consulted, and the Germans objected that the fine was too low.

[7] Tallyho must delete the data within 60 days. [8] The company said it would do so but “fundamentally disagrees” with the finding and is to appeal to the High Court.

[9] Its founder, Ciarán Devane, who was head of product when the tracking began in April 2018, told staff in a note that the feature had been “a dumb idea of mine.”

[10] Ms Prendergast said the company had delayed answering questions by seven months. [11] The sum comes to 2.6 per cent of Tallyho's worldwide turnover; the law allows up to four.

[12] The Irish Council for Digital Rights welcomed the ruling. [13] Its director, Fionnuala Keogh, said Tallyho should have been made to pay every family €50.

[14] In May the commission fined the retailer Marlin €12 million over loyalty cards.
## b | ByteRegister | Ireland fines edtech darling Tallyho over kids' data, gives it half a year to wipe | 2024-12-04
[1] Tallyho, the classroom trivia app from Cork, has been hit with a penalty of a little over €90m, according to a decision that dropped on Tuesday.

[2] The Irish regulator counts upwards of a million and a half pupils whose movements were recorded, four times an hour, from spring 2018 until the spring three years later. [3] Parents did get a consent screen, it concedes, but one that nobody could have understood.

[4] Where did the pings end up? [5] With Ambit Metrics, a data broker from the US, for nothing: the two companies had a swap deal, the decision says.

[6] The case grew out of a tip by a security researcher in Graz, who spotted the feed in an advertising auction. [7] Eleven fellow watchdogs were asked for their views, and it was Vienna's that pushed for more.

[8] Erasure has to be complete by early June. [9] Tallyho told us it “strongly disagrees” and that its lawyers are reading all 214 pages before it makes up its mind on an appeal.

[10] Tracking was the brainchild of founder Ciarán Devane, at that time chief technology officer, who said on a podcast that it was “a dumb idea of mine.”

[11] To its credit, Tallyho replied to every letter on time, Commissioner Nuala Prendergast noted. [12] The amount is more than half of the maximum.

[13] Campaigners grumbled. [14] Fionnuala Keogh, legal counsel at the Irish Council for Digital Rights, called the fine “a parking ticket” and wants each household to get 50 euros.

[15] It is the second privacy fine of the year out of Dublin: Marlin, the supermarket chain, was told in the spring to pay €12m. [16] A third, against a dating service, is awaited before Christmas.
## findings
quantity differs | a: hits Tallyho with €91m fine || a: Tallyho €91 million for storing || b: a penalty of a little over €90m | 91 vs a little over 90
quantity differs | a: 1.7 million schoolchildren without || b: upwards of a million and a half pupils | 1.7 vs more than 1.5 million
framing conflict | a: without asking their parents || b: Parents did get a consent screen | not asked vs asked unclearly
place conflict | a: the Dublin-based firm || b: the classroom trivia app from Cork | Dublin vs Cork
date conflict | a: every four minutes for three years || b: were recorded, four times an hour | every 4 minutes vs every 15
quantity conflict | a: Ambit Metrics, for $3.2 million || b: for nothing: the two companies had a swap deal | 3.2 million vs no money
attribution conflict | a: a complaint by a mother in Tralee || b: a tip by a security researcher in Graz | who set it off
name conflict | a: the Germans objected || b: it was Vienna's that pushed for more | German vs Austrian regulator
date conflict | a: must delete the data within 60 days || b: gives it half a year to wipe || b: Erasure has to be complete by early June | 60 days vs half a year
quote conflict | a: “fundamentally disagrees” || b: “strongly disagrees” | words differ
certainty conflict | a: is to appeal to the High Court || b: before it makes up its mind on an appeal | will appeal vs undecided
role conflict | a: who was head of product when the tracking began || b: at that time chief technology officer | head of product vs CTO
attribution conflict | a: told staff in a note || b: who said on a podcast | note to staff vs podcast
framing conflict | a: had delayed answering questions by seven months || b: replied to every letter on time | delayed vs on time
role conflict | a: Its director, Fionnuala Keogh || b: Fionnuala Keogh, legal counsel | director vs counsel
polarity conflict | a: Digital Rights welcomed the ruling || b: Campaigners grumbled || b: called the fine “a parking ticket” | welcomed vs criticised
date differs | a: began in April 2018 || b: from spring 2018 until | April vs spring
date differs | a: In May the commission fined || b: was told in the spring to pay | May vs spring
## benign
same | a: was made public yesterday morning || b: that dropped on Tuesday | December 3
same | a: for three years || b: until the spring three years later | three years
same | a: 2.6 per cent of Tallyho's worldwide turnover; the law allows up to four || b: more than half of the maximum | 65 percent of the maximum
same | a: to pay every family €50 || b: each household to get 50 euros | same
same | a: Eleven other European regulators || b: Eleven fellow watchdogs | eleven
same | a: a broker in Delaware || b: a data broker from the US | same broker
same | a: the retailer Marlin €12 million || b: the supermarket chain, was told | same
same | a: “a dumb idea of mine.” || b: “a dumb idea of mine.” | same words
other | a: €12 million over loyalty cards || b: a little over €90m | two fines
other | a: by seven months || b: gives it half a year | delay and deadline
other | a: was opened in 2022 || b: from spring 2018 | inquiry and tracking
other | a: signed on 29 November || b: on Tuesday | signing and publication
other | a: Eleven other European regulators || b: all 214 pages | unrelated
other | a: every family €50 || b: to pay €12m | compensation and fine
other | a: within 60 days || b: before Christmas | deletion and another case
other | a: for $3.2 million || b: was told in the spring to pay €12m | price and fine
other | a: appeal to the High Court || b: in an advertising auction | unrelated
other | a: a mother in Tralee || b: Parents did get | complainant and all parents
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a1-b3 a1-b0 a2-b1 a3-b2 a3-b1 a4-b5 a5-b6 a6-b7 a7-b8 a7-b0 a8-b9 a9-b10 a9-b2 a10-b11 a11-b12 a12-b13 a12-b14 a13-b14 a14-b15
## omissions
b16 | a further fine awaited
a2 | signing date
b9 | 214 pages
