mode: outlets
## a | Transpennine Business Wire | Fellgate Stores falls into administration, 61 shops to shut | 2025-01-23
[1] Homeware chain Fellgate Stores has collapsed into administration after rescue talks with the Canadian investor Wapiti Partners failed, putting 2,750 jobs in doubt.

[2] Joint administrators from Cranmer Bligh were appointed at the High Court in Leeds on Wednesday. [3] Sixty-one of the 148 shops will close within a fortnight, they said; buyers are being sought for the others.

[4] Fellgate owed £118m to its bank and suppliers at the end of December. [5] Sales over Christmas were 13 per cent lower than a year before. [6] The chain was bought out of an earlier insolvency in 2019, when 30 shops went.

[7] Gift vouchers will be honoured until 9 February, up to half the price of a purchase. [8] Online orders have stopped.

[9] Founder Trevor Hollinrake, 71, who left the board in 2022, said he had offered on Sunday to put in £15m of his own and had been turned away. [10] "They would rather lose it than let me mend it," he said.

[11] Chief executive Imogen Strathdee blamed the increase in employers' national insurance and a cyber-attack in November that kept tills offline for six days.

[12] Staff in Wakefield, where the head office employs 210, learned of the news by video link. [13] Wages for January will be paid in full, the administrators promised. [14] The pension fund, which has 900 members, has a shortfall of £22m.
## b | Yorkshire Star & Argus | 'Sacked by webcam': shock at Fellgate HQ | 2025-01-24
[1] It lasted four minutes, and the sound failed twice.

[2] That was how more than 200 people at Fellgate's headquarters in Wakefield found out on Wednesday that the firm they worked for had gone bust.

[3] Nobody can tell them whether they will get their January pay. [4] "We've been told to ask the government," said buyer Kelly-Ann Sugden, 43, whose husband works in the warehouse at Normanton.

[5] The chain's boss, Imogen Strathdee, did not appear. [6] In a written message she pointed to hackers who had put the checkouts out of action for most of a week before Black Friday, and to the tax on jobs.

[7] Trevor Hollinrake, who opened the first Fellgate on a market stall in Batley in 1978, said he had been asked by the bank for £15m at the weekend and had refused. [8] "I'd rather lose it than watch them break it again," the 71-year-old said.

[9] The firm went under with debts of £181m, a document lodged with the court shows. [10] Takings in the festive weeks had dropped by 13 per cent.

[11] All but three of its 29 shops in Yorkshire are on the list of 61 that are going. [12] Clearance sales began yesterday and doors will be locked for good by the end of next week.

[13] Shoppers hoping to use gift cards queued round the block in Huddersfield. [14] A card covers no more than 50 per cent of what is bought and is worthless after February 9.

[15] Six years ago, when Fellgate first failed, it was saved in ten days. [16] Council leader Asif Mahroof hopes for the same again.
## c | The Toronto Ledger | Wapiti walks from U.K. retailer, eyes pieces | 2025-01-24
[1] TORONTO — Wapiti Partners withdrew from talks to acquire British housewares retailer Fellgate only because the chain's main lender would not take a loss, the private-equity firm said Thursday, and it may yet buy some of the stores.

[2] Managing partner Claude Desrosiers said Wapiti had been willing to inject £40 million, or about C$71 million, but that the bank "wanted to be made whole by strangers."

[3] Fellgate, which has 148 outlets, was put into the hands of insolvency practitioners by a court in Leeds the day before. [4] Cranmer Bligh, the firm in charge, said 61 of them might have to close, depending on offers received by the middle of next week.

[5] About 2,750 people work for the company. [6] Their final wages are guaranteed, and a statutory fund will step in for the retirement plan, which is short by £22 million.

[7] Desrosiers said he had looked at 40 of the locations, mainly in Scotland, and at the website, which he considers the most valuable part. [8] It continues to take orders.

[9] Fellgate's sales from mid-November to New Year's Eve slid by about an eighth. [10] Liabilities at the close of 2024 were £118 million, according to Desrosiers.

[11] Founder Trevor Hollinrake had put up £15 million to help the bid along, but his money arrived too late, Desrosiers said. [12] The stand-alone British business of Wapiti, a bakery chain bought in 2021, is profitable.

[13] Toronto-based Wapiti manages C$3.4 billion. [14] A Wapiti retail purchase closer to home, the Quebec shoe seller Bottier Lavigne, ended in bankruptcy in 2018 with 600 layoffs.
## findings
certainty conflict | a: Sixty-one of the 148 shops will close within a fortnight || a: 61 shops to shut || b: on the list of 61 that are going || c: 61 of them might have to close, depending on offers | will close vs might close
polarity conflict | a: Wages for January will be paid in full || b: Nobody can tell them whether they will get their January pay || c: Their final wages are guaranteed | wages guaranteed vs uncertain
framing conflict | a: £15m of his own and had been turned away || b: he had been asked by the bank for £15m || c: had put up £15 million to help the bid along | offered and turned away vs asked and refused vs put up but too late
quote conflict | a: "They would rather lose it than let me mend it," || b: "I'd rather lose it than watch them break it again," | founder's words
quantity conflict | a: Fellgate owed £118m to its bank and suppliers || b: with debts of £181m || c: Liabilities at the close of 2024 were £118 million | £118m vs £181m
attribution conflict | b: a document lodged with the court shows || c: according to Desrosiers | source of the debt figure: court document vs Desrosiers
polarity conflict | a: Online orders have stopped || c: It continues to take orders | website stopped vs still taking orders
date differs | a: on Sunday to put in || b: for £15m at the weekend | Sunday vs weekend
date differs | a: kept tills offline for six days || b: out of action for most of a week | six days vs most of a week
date differs | a: a cyber-attack in November || b: before Black Friday | in November vs before Black Friday
quantity differs | a: were 13 per cent lower than a year before || b: had dropped by 13 per cent || c: slid by about an eighth | 13% vs about an eighth
quantity differs | a: where the head office employs 210 || b: more than 200 people at Fellgate's headquarters | 210 vs more than 200
quantity differs | a: putting 2,750 jobs in doubt || c: About 2,750 people work for the company | 2,750 vs about 2,750
## benign
same | a: were appointed at the High Court in Leeds on Wednesday || c: by a court in Leeds the day before | Thursday's day before is Wednesday
same | a: learned of the news by video link || b: 'Sacked by webcam' | same way of telling
same | a: up to half the price of a purchase || b: covers no more than 50 per cent of what is bought | same limit
same | a: will be honoured until 9 February || b: is worthless after February 9 | same last day
same | a: in 2019, when 30 shops went || b: Six years ago, when Fellgate first failed | 2019
same | a: has a shortfall of £22m || c: is short by £22 million | same gap
same | a: the increase in employers' national insurance || b: and to the tax on jobs | same tax
same | a: the Canadian investor Wapiti Partners || c: Toronto-based Wapiti manages | same firm
same | a: Chief executive Imogen Strathdee || b: The chain's boss, Imogen Strathdee | same post
other | a: in 2019, when 30 shops went || c: he had looked at 40 of the locations | old closures vs shops Wapiti likes
other | a: to put in £15m of his own || c: had been willing to inject £40 million | founder vs Wapiti money
other | b: its 29 shops in Yorkshire || c: which has 148 outlets | part vs whole
other | a: which has 900 members || c: in 2018 with 600 layoffs | pension members vs layoffs at another chain
other | a: The chain was bought out of an earlier insolvency || c: ended in bankruptcy in 2018 | Fellgate in 2019 vs Bottier Lavigne
other | b: it was saved in ten days || c: by the middle of next week | old rescue vs offer deadline
other | b: It lasted four minutes || a: kept tills offline for six days | call vs outage
other | b: queued round the block in Huddersfield || a: Staff in Wakefield | shoppers vs staff
## aligned
a0-b2 a0-b11 a1-b2 a2-b2 a3-b11 a3-b12 a4-b9 a5-b10 a6-b15 a7-b14 a9-b7 a10-b8 a11-b6 a12-b2 a13-b3 a0-c3 a0-c4 a1-c1 a1-c5 a2-c3 a2-c4 a3-c4 a3-c3 a4-c10 a5-c9 a8-c8 a9-c11 a13-c6 a14-c6 b2-c3 b3-c6 b7-c11 b9-c10 b10-c9 b11-c4 a12-b0 a0-c1 a1-c13 a11-b5
## omissions
c2 | neither a nor b says what Wapiti offered to inject
b16 | a does not report the council leader's hope
c14 | a and b do not mention Wapiti's earlier failure
