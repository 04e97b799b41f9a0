mode: outlets
## a | Token & Ledger | Crypto exchange Brightwell halts withdrawals after $73 mln theft | 2023-08-17
[1] Brightwell, a cryptocurrency exchange registered in Malta, froze withdrawals on Tuesday night after thieves emptied three of its wallets of coins worth $73 million.

[2] Founder and chief executive Stellan Brix, 33, said customers would be made whole out of the company's reserve fund of $110 million. [3] "Nobody loses a cent but us," he wrote on X.

[4] The attackers used the stolen password of an engineer in Tallinn, Brix said. [5] They began at 9:14 p.m. and needed 38 minutes.

[6] A North Korean group known as Iron Heron was behind it, according to the analysis firm Tracewell. [7] It said that $20 million of the loot had already been sent through a mixer.

[8] Malta's Financial Services Authority said that Brightwell had reported the incident on Wednesday at 7 a.m., within the time set by law.

[9] The exchange has 1.9 million accounts and handles trades of $600 million on a normal day, which makes it Europe's sixth largest. [10] It plans to reopen withdrawals on Friday.

[11] Bitcoin fell 2.2% to $28,700. [12] Brightwell's own token, BWX, lost half its value.

[13] Last year Brightwell lost $4 million in a similar raid. [14] It then hired the security consultancy Parapet of London, which found 12 weaknesses, all since mended, Brix said.

[15] The company raised $85 million in 2021 from investors led by the venture firm Longacre. [16] Brix stayed in Valletta throughout, a spokeswoman said, denying a report that he had flown to Dubai.
## b | Mediterranean Observer | Brightwell boss gone as small investors count their losses | 2023-08-19
[1] VALLETTA — The blinds were down yesterday at the seafront office of Brightwell, and its founder was on another continent.

[2] Stellan Brix, who gave up the post of chief executive in June and is now chairman, boarded a flight to Dubai early on Wednesday, airport records seen by the Observer show. [3] He is under no obligation to return.

[4] The thieves came in on Tuesday evening through an unlocked test server, investigators believe, and took three quarters of an hour. [5] They got away with about seventy million dollars' worth of coins.

[6] Who they are is open. [7] A police spokesman said that an insider could not be excluded; the claim that Pyongyang had a hand in it comes from Brightwell.

[8] On Friday, when the site was to hand out money again, it showed a picture of a wrench. [9] "Nobody loses a cent except us," the founder had promised. [10] The fund from which this was to be paid holds less than 40 million, a former treasurer told us.

[11] The supervisory authority learned of the theft from a journalist, its deputy head, Carmen Farrugia, said; the company's own message reached her a day and a half later.

[12] Ray Zammit, 58, a bus driver, had €31,000 with Brightwell, half of it in the house coin, which is worth 50 percent less than on Monday. [13] "I can't drive to Dubai," he said.

[14] Close to two million people hold accounts. [15] Many did not know that the exchange had been robbed before, in 2022, of a few million. [16] Testers from London had listed a dozen holes afterwards, five of which are open to this day, according to their report.

[17] Longacre, the biggest backer, has written off its stake.
## findings
quantity differs | a: of coins worth $73 million || a: after $73 mln theft || b: about seventy million dollars' worth | $73m vs about 70m
role conflict | a: Founder and chief executive Stellan Brix || b: who gave up the post of chief executive in June and is now chairman | chief executive vs chairman
quantity conflict | a: reserve fund of $110 million || b: holds less than 40 million | reserve 110m vs under 40m
framing conflict | a: used the stolen password of an engineer || b: through an unlocked test server | stolen password vs unlocked server
attribution differs | a: The attackers used the stolen password of an engineer in Tallinn, Brix said || b: investigators believe | Brix vs investigators
date differs | a: and needed 38 minutes || b: took three quarters of an hour | 38 vs 45 minutes
certainty conflict | a: A North Korean group known as Iron Heron was behind it || b: Who they are is open || b: an insider could not be excluded | culprit named vs open
attribution conflict | a: according to the analysis firm Tracewell || b: comes from Brightwell | North Korea claim: Tracewell vs Brightwell
polarity conflict | a: had reported the incident on Wednesday at 7 a.m. || b: learned of the theft from a journalist | reported in time vs learned from a journalist
date conflict | a: on Wednesday at 7 a.m., within the time set by law || b: reached her a day and a half later | Wednesday morning vs a day and a half later
place conflict | a: Brix stayed in Valletta throughout || b: boarded a flight to Dubai early on Wednesday || b: its founder was on another continent | Valletta vs Dubai
polarity conflict | a: all since mended, Brix said || b: five of which are open to this day | all mended vs five open
quantity differs | a: The exchange has 1.9 million accounts || b: Close to two million people hold accounts | 1.9m vs close to 2m
quantity differs | a: lost $4 million in a similar raid || b: of a few million | $4m vs a few million
quote conflict | a: "Nobody loses a cent but us," || b: "Nobody loses a cent except us," | but vs except in one post
polarity differs | a: plans to reopen withdrawals on Friday || b: it showed a picture of a wrench | planned reopening on Friday vs did not happen
date differs | a: They began at 9:14 p.m. || b: came in on Tuesday evening | 9:14 p.m. vs evening
## benign
same | a: which found 12 weaknesses || b: had listed a dozen holes afterwards | 12
same | a: lost half its value || b: is worth 50 percent less than on Monday | same fall
same | a: Brightwell's own token, BWX || b: half of it in the house coin | same token
same | a: the security consultancy Parapet of London || b: Testers from London | same firm
same | a: plans to reopen withdrawals on Friday || b: when the site was to hand out money again | same plan
same | a: investors led by the venture firm Longacre || b: Longacre, the biggest backer | same investor
same | a: Last year Brightwell lost || b: had been robbed before, in 2022 | 2022
same | a: Malta's Financial Services Authority || b: The supervisory authority learned | same body
same | a: A North Korean group || b: the claim that Pyongyang had a hand in it | North Korea
other | a: reserve fund of $110 million || b: about seventy million dollars' worth | fund vs loot
other | a: $20 million of the loot || b: of a few million | part of loot vs earlier theft
other | a: The company raised $85 million || b: holds less than 40 million | capital vs fund
other | a: lost half its value || b: half of it in the house coin | token's fall vs share of a saver's money
other | a: handles trades of $600 million || b: had €31,000 with Brightwell | turnover vs saver
other | a: within the time set by law || b: is under no obligation to return | reporting vs return
other | a: Stellan Brix, 33 || b: Ray Zammit, 58 | two men
other | a: an engineer in Tallinn || b: a former treasurer told us | two employees
other | a: froze withdrawals on Tuesday night || b: than on Monday | freeze vs price base
## aligned
a0-b5 a1-b4 a1-b5 a2-b2 a2-b10 a3-b9 a4-b4 a5-b4 a6-b7 a6-b6 a8-b11 a9-b14 a10-b8 a12-b12 a13-b15 a14-b16 a15-b17 a16-b1 a16-b2 a0-b0
## omissions
a7 | b does not mention the mixer
b17 | a does not say Longacre wrote off its stake
b12 | a does not quote a saver
