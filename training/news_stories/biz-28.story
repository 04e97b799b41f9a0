mode: outlets
## a | The Holyrood Business Day | Ferguslie & Tay to charge £12 for idle accounts from July | 2023-04-27
[1] EDINBURGH — Ferguslie & Tay, Scotland's fourth-biggest bank, will charge customers £12 a year for current accounts left untouched for more than twelve months, chief executive Roderick Abernethy said on Wednesday as it reported a 9 per cent rise in first-quarter profit.

[2] Pre-tax profit came to £184m, above the £170m that analysts had pencilled in. [3] The net interest margin widened to 2.94 per cent.

[4] The charge, which starts on 1 July, will fall on some 310,000 accounts. [5] Pensioners and students are exempt.

[6] "A sleeping account still snores, and somebody pays for the noise," Mr Abernethy said.

[7] The Financial Conduct Authority has been consulted and had no objection, the bank said. [8] A consumer charity, Fair Purse, called the fee "a tax on forgetting".

[9] Savers withdrew £1.1bn in March, after the failure of two American banks, but £800m of it has since returned.

[10] Twenty-six of 171 branches will close this year, among them Oban and Kelso. [11] The bank closed 40 last year. [12] It employs 6,300, some 400 fewer than two years ago.

[13] Mr Abernethy was paid £2.4m in 2022. [14] His predecessor, Fiona Drummond-Hay, left in 2020 after an inquiry into her expenses, which found no breach of the rules.

[15] The chairman, Sir Lachlan Mure, said he would hand over in September after nine years.

[16] An interim payout of 4p a share, the first since 2019, is due on 9 June.
## b | Argyll Chronicle | Oban branch spared as bank backs off fee | 2023-04-29
[1] Oban is to keep its last bank after all.

[2] Ferguslie & Tay told Jackie Lamont MP on Friday that its George Street branch, one of 26 on a closure list that was circulating a few days ago, had been taken off it. [3] Kelso goes, as planned.

[4] It was a bad week for the bank's public relations. [5] On Wednesday its boss, Roderick Abernethy, floated the idea of a yearly fee of £12 on accounts in which nothing moves; by Thursday evening it was, in the words of a spokesman, "one of several options". [6] A sleeping account "still snores, and the neighbours pay for the noise," Mr Abernethy had said.

[7] Around 300,000 accounts have not been used for a year or longer. [8] Those of old people would have been included. [9] The regulator, the FCA, said it had read about the fee in the newspapers.

[10] Fair Purse, a charity, which speaks of "a tax on forgetfulness", has counted 2,000 complaints.

[11] The bank can hardly plead poverty. [12] It earned £184m before tax in three months, nearly a tenth more than in the same period last year. [13] Depositors who took out over a billion in the panic of March have mostly stayed away, its treasurer, Ailsa Rennie, told investors.

[14] Forty counters went in 2022. [15] A workforce of about 6,300 remains.

[16] Mr Abernethy, whose pay last year came to £2.4m, followed Fiona Drummond-Hay, who was dismissed three years ago over her expenses. [17] Chairman Sir Lachlan Mure is also on his way out: shareholders are to vote on his successor next week. [18] They can look forward to fourpence a share in June.
## findings
certainty conflict | a: will charge customers £12 a year || a: Ferguslie & Tay to charge £12 for idle accounts || b: floated the idea of a yearly fee of £12 || b: "one of several options" || b: bank backs off fee | fee decided vs idea, backed off
polarity conflict | a: Pensioners and students are exempt || b: Those of old people would have been included | pensioners exempt vs included
quote conflict | a: still snores, and somebody pays for the noise || b: "still snores, and the neighbours pay for the noise," | somebody vs the neighbours
polarity conflict | a: has been consulted and had no objection || b: said it had read about the fee in the newspapers | regulator consulted vs not told
attribution conflict | a: had no objection, the bank said || b: The regulator, the FCA, said | regulator's stance: bank vs FCA
polarity conflict | a: £800m of it has since returned || b: have mostly stayed away | most deposits returned vs mostly not
polarity conflict | a: among them Oban and Kelso || b: had been taken off it || b: Oban branch spared || b: Oban is to keep its last bank | Oban closing vs spared
quote conflict | a: called the fee "a tax on forgetting" || b: "a tax on forgetfulness" | forgetting vs forgetfulness
framing conflict | a: left in 2020 after an inquiry into her expenses || a: which found no breach of the rules || b: who was dismissed three years ago over her expenses | left, cleared vs dismissed over expenses
date conflict | a: he would hand over in September || b: to vote on his successor next week | hand over in September vs successor next week
quantity differs | a: will fall on some 310,000 accounts || b: Around 300,000 accounts | 310,000 vs around 300,000
quantity differs | a: a 9 per cent rise in first-quarter profit || b: nearly a tenth more than in the same period | 9% vs nearly a tenth
quantity differs | a: Savers withdrew £1.1bn in March || b: who took out over a billion in the panic | £1.1bn vs over a billion
quantity differs | a: It employs 6,300 || b: A workforce of about 6,300 remains | 6,300 vs about 6,300
date differs | a: is due on 9 June || b: fourpence a share in June | 9 June vs June
## benign
same | a: Pre-tax profit came to £184m || b: It earned £184m before tax in three months | same profit
same | a: The bank closed 40 last year || b: Forty counters went in 2022 | same closures
same | a: An interim payout of 4p a share || b: fourpence a share | same dividend
same | a: left untouched for more than twelve months || b: have not been used for a year or longer | same accounts
same | a: Mr Abernethy was paid £2.4m in 2022 || b: whose pay last year came to £2.4m | same pay
same | a: said on Wednesday as it reported || b: On Wednesday its boss | same day
same | a: The Financial Conduct Authority has been consulted || b: The regulator, the FCA | same body
same | a: chief executive Roderick Abernethy || b: its boss, Roderick Abernethy | same post
other | a: Twenty-six of 171 branches || b: Forty counters went in 2022 | this year vs last year
other | a: some 400 fewer than two years ago || b: three years ago over her expenses | staff vs predecessor
other | a: left untouched for more than twelve months || b: It earned £184m before tax in three months | periods of two things
other | a: which starts on 1 July || b: a closure list that was circulating a few days ago | fee vs list
other | a: above the £170m that analysts had pencilled in || b: It earned £184m before tax | forecast vs result
other | a: The chairman, Sir Lachlan Mure || b: Fiona Drummond-Hay, who was dismissed | two departures
other | a: but £800m of it || b: who took out over a billion | part returned vs whole withdrawn
## aligned
a0-b0 a0-b5 a1-b5 a1-b7 a1-b12 a2-b12 a4-b7 a5-b8 a6-b6 a7-b9 a8-b10 a9-b13 a10-b1 a10-b2 a10-b3 a11-b14 a12-b15 a13-b16 a14-b16 a15-b17 a16-b18 a1-b0 a10-b0
## omissions
a3 | b does not give the margin
b10 | a does not give the number of complaints
