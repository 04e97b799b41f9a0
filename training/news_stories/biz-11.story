mode: outlets
## a | The Capitol Post-Herald | Fed fines Keystone Meridian $87 million over sham account fees | 2023-11-15
[1] WASHINGTON — Keystone Meridian Bank will pay $87 million and repay 340,000 customers who were charged for identity-protection plans they never requested, under a settlement announced Wednesday by the Federal Reserve and the Consumer Financial Protection Bureau.

[2] The practice ran from 2016 until early 2021, regulators said, and brought in $129 million.

[3] Branch employees were given quotas of nine plans a week, and those who fell behind were made to telephone relatives from the break room, according to the consent order. [4] The bank fired 83 low-level workers in 2020.

[5] The order bars Douglas Rennick, who led the consumer division until last year, from the industry for life and fines him $2.5 million. [6] Rennick, 57, neither admitted nor denied the findings. [7] His successor, Alma Whitford, found the problem in an internal review and reported it herself, the bureau said.

[8] "This was theft in a necktie," bureau director Paul Szymanski said at a news conference.

[9] Keystone Meridian, based in Harrisburg, Pennsylvania, is the nation's 19th-largest bank, with $154 billion in assets. [10] It set aside $100 million in July to cover the matter. [11] Customers will get checks averaging $410 by March without having to apply.

[12] The penalty is the third for the bank in a decade. [13] In 2014 it paid $30 million for misleading mortgage borrowers, and in 2019 $11 million over lapses against money laundering.

[14] Sen. Lucille Abernathy, who chairs the banking committee, said she would call chief executive Warren Castellane to testify. [15] Castellane, in the job since January, apologized in a letter to customers. [16] Shares rose 1.1%.
## b | Susquehanna Valley News | Harrisburg bank's ex-executive says he was made the fall guy | 2023-11-16
[1] The man barred from banking over the fee scandal at Keystone Meridian said on Wednesday night that he had begged his superiors to end it.

[2] "They gave us the numbers and I passed them down," Douglas Rennick said outside his home in Camp Hill. [3] The former head of retail banking, who was asked to leave in 2022, admitted to regulators that the sales targets broke the law. [4] He may work in the trade again in ten years and must find $2.5 million.

[5] Federal authorities ordered the bank to pay $78 million for selling identity-theft coverage to people who had not asked for it. [6] Upward of 300,000 account holders will be reimbursed, 410 dollars apiece on average, but they have to file a claim online by the end of March.

[7] The alarm was raised by a teller. [8] Yesenia Roldan of the Carlisle branch wrote to the bureau three times in 2019 and 2020, documents show, and lost her job along with 82 others. [9] "We weren't bad apples," she said. "We were what the barrel was for."

[10] Tellers had to sell nine of the policies from Monday to Friday. [11] Anyone who missed the mark had to call cousins and in-laws from the lunchroom.

[12] "This was theft in a suit and tie," said Paul Szymanski, director of the consumer bureau.

[13] Altogether the plans earned the bank close to $130 million over roughly five years. [14] Investors shrugged: the money was provided for last summer, when the bank put $100 million in reserve, and the stock edged up.

[15] Chief executive Warren Castellane, who took the helm at the beginning of the year, has not apologized. [16] He has been summoned to appear before the Senate banking committee on Dec. 6.

[17] Two earlier cases, over home loans and money laundering, cost the bank a combined $41 million.
## findings
quantity conflict | a: Keystone Meridian Bank will pay $87 million || a: Fed fines Keystone Meridian $87 million || b: ordered the bank to pay $78 million | $87m vs $78m
quantity differs | a: and repay 340,000 customers || b: Upward of 300,000 account holders | 340,000 vs upward of 300,000
polarity conflict | a: neither admitted nor denied the findings || b: admitted to regulators that the sales targets broke the law | no admission vs admission
date conflict | a: from the industry for life || b: He may work in the trade again in ten years | lifelong vs ten-year ban
role conflict | a: found the problem in an internal review and reported it herself || b: The alarm was raised by a teller | successor vs teller reported it
quote conflict | a: "This was theft in a necktie," || b: "This was theft in a suit and tie," | necktie vs suit and tie
polarity conflict | a: without having to apply || b: they have to file a claim online | no application vs claim needed
polarity conflict | a: apologized in a letter to customers || b: has not apologized | CEO apologised vs not
certainty differs | a: said she would call chief executive Warren Castellane to testify || b: He has been summoned to appear before the Senate banking committee | will call vs has been summoned
quantity differs | a: and brought in $129 million || b: close to $130 million | $129m vs close to $130m
date differs | a: ran from 2016 until early 2021 || b: over roughly five years | 2016 to early 2021 vs roughly five years
date differs | a: It set aside $100 million in July || b: the money was provided for last summer | July vs last summer
framing differs | a: who led the consumer division until last year || b: who was asked to leave in 2022 | led until last year vs was asked to leave
quantity differs | a: Shares rose 1.1% || b: the stock edged up | 1.1% vs edged up
## benign
same | a: The bank fired 83 low-level workers in 2020 || b: lost her job along with 82 others | 82 plus her is 83
same | a: quotas of nine plans a week || b: nine of the policies from Monday to Friday | same target
same | a: made to telephone relatives from the break room || b: had to call cousins and in-laws from the lunchroom | same practice
same | a: In 2014 it paid $30 million || b: cost the bank a combined $41 million | 30 plus 11 is 41
same | a: Castellane, in the job since January || b: who took the helm at the beginning of the year | same start
same | a: who led the consumer division || b: The former head of retail banking | same post
same | a: plans they never requested || b: to people who had not asked for it | unrequested
same | a: based in Harrisburg, Pennsylvania || b: Harrisburg bank's ex-executive | same seat
same | a: fines him $2.5 million || b: must find $2.5 million | same fine
other | a: Keystone Meridian Bank will pay $87 million || b: cost the bank a combined $41 million | this penalty vs earlier ones
other | a: It set aside $100 million || b: close to $130 million | provision vs takings
other | a: who led the consumer division || b: director of the consumer bureau | bank executive vs regulator
other | a: averaging $410 by March || b: before the Senate banking committee on Dec. 6 | cheques vs hearing
other | a: The bank fired 83 low-level workers || b: who was asked to leave in 2022 | tellers vs Rennick
other | a: The penalty is the third for the bank || b: wrote to the bureau three times | fines vs letters
other | a: announced Wednesday by the Federal Reserve || b: said on Wednesday night that he had begged | announcement vs Rennick's statement
other | a: His successor, Alma Whitford || b: Yesenia Roldan of the Carlisle branch | two women
## aligned
a0-b5 a1-b5 a1-b6 a2-b13 a3-b10 a3-b11 a4-b8 a5-b3 a5-b4 a6-b3 a7-b7 a7-b8 a8-b12 a10-b14 a11-b6 a12-b17 a13-b17 a14-b16 a15-b15 a16-b14 a5-b1 a9-b0
## omissions
a9 | b does not give the bank's size
b1 | a does not report Rennick's statement
b9 | a does not quote the teller
