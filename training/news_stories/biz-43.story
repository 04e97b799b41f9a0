mode: outlets
## a | Lagos Ledger | FG sells Apogo refinery to Dankwairo for ₦310bn, workers to keep jobs | 2022-09-14
[1] ABUJA — The Federal Government has sold the idle Apogo refinery to Dankwairo Industries for ₦310 billion, the director-general of the privatisation bureau, Dr Bukola Adesanmi, announced on Tuesday.

[2] Alhaji Sani Dankwairo's group beat five rivals with a bid that was ₦42 billion above the next, she said, and has paid in full.

[3] The 110,000-barrel-a-day plant near Eleme in Rivers State has refined nothing since August 2019. [4] Dankwairo will spend $700 million on repairs and bring it back in 18 months.

[5] All 1,240 permanent workers will be absorbed, Adesanmi added. [6] "We have sold the iron, not the people," she told reporters.

[7] The union PENGASSAN welcomed the sale, while its rival NUPENG threatened a strike from Monday. [8] NUPENG demands that gratuities of ₦9 billion be paid before the hand-over.

[9] The sum fetched covers barely a fifth of what was spent on maintenance of the nation's refineries between 2013 and 2020. [10] Apogo was built in 1978 by the Japanese firm Tanigawa.

[11] Fuel imports cost Nigeria $23 billion last year. [12] Petrol sells at ₦185 in Lagos and for more than ₦200 in the North, where queues have lengthened since the weekend.

[13] A first attempt at selling the plant, in 2007, was reversed by a new president within two months. [14] Sani Dankwairo, 68, began as a dealer in groundnuts and owns cement works in four states.

[15] The Senate committee on petroleum, which had asked for a delay, will not oppose the deal, its chairman, Senator Ovie Omokri, said.
## b | Delta Oil & Gas Intelligence | Apogo: preferred bidder named, money still to come | 2022-09-16
[1] A unit of Kano businessman Sani Dankwairo's empire has been named preferred bidder for the Apogo refinery, Nigerian officials said, but it has so far put down only a tenth of the price and has until December to find the rest.

[2] Three companies took part in the final round. [3] Dankwairo's figure of 310 billion naira, about $720 million at the official rate, was forty-odd billion better than that of Bayelsa Crude.

[4] The Bureau of Public Enterprises would not be drawn on the staff. [5] A clause in the draft contract, seen by DOGI, lets the buyer dismiss up to 60 percent of a permanent workforce of just over 1,200 after a year.

[6] Getting the plant to run may take three years, thinks consultant Ejiro Akpobome, who was its maintenance manager until 2015. [7] The 700 million dollars earmarked for it is the government's own estimate; Dankwairo has named no sum.

[8] "The iron has been sold and not the people," Adesanmi, the bureau's head of transactions, told a meeting at Port Harcourt.

[9] Both oil workers' unions are against the sale. [10] NUPENG says that its members will lay down tools next week unless nine billion naira of severance is settled first.

[11] The old plant, 44 years of age and of Italian design, can take 110,000 barrels daily and has stood still for three years. [12] It was sold once before, to be taken back within weeks when a new man moved into the presidential villa.

[13] In parliament the mood is sour. [14] Ovie Omokri, who heads the Senate's petroleum panel, has summoned the bureau for September 22 and wants the process stopped. [15] Meanwhile pump queues in the North, where a litre is over 200 naira, grow longer.
## findings
certainty conflict | a: has sold the idle Apogo refinery || a: FG sells Apogo refinery to Dankwairo || b: has been named preferred bidder || b: preferred bidder named | sold vs only preferred bidder
polarity conflict | a: and has paid in full || b: has so far put down only a tenth of the price || b: money still to come | paid in full vs a tenth paid
quantity conflict | a: group beat five rivals || b: Three companies took part in the final round | five rivals vs three bidders in all
quantity differs | a: was ₦42 billion above the next || b: was forty-odd billion better | 42 vs forty-odd billion
date conflict | a: bring it back in 18 months || b: may take three years | 18 months vs three years
attribution conflict | a: Dankwairo will spend $700 million on repairs || b: is the government's own estimate; Dankwairo has named no sum | repair sum: Dankwairo vs government estimate
polarity conflict | a: All 1,240 permanent workers will be absorbed || a: workers to keep jobs || b: lets the buyer dismiss up to 60 percent | all kept vs up to 60% may go
quote conflict | a: "We have sold the iron, not the people," || b: "The iron has been sold and not the people," | same remark, other words
role conflict | a: the director-general of the privatisation bureau, Dr Bukola Adesanmi || b: Adesanmi, the bureau's head of transactions | director-general vs head of transactions
polarity conflict | a: The union PENGASSAN welcomed the sale || b: Both oil workers' unions are against the sale | one union in favour vs both against
name conflict | a: by the Japanese firm Tanigawa || b: and of Italian design | Japanese vs Italian
framing conflict | a: will not oppose the deal, its chairman || b: wants the process stopped | will not oppose vs wants it stopped
quantity differs | a: All 1,240 permanent workers || b: a permanent workforce of just over 1,200 | 1,240 vs just over 1,200
date differs | a: threatened a strike from Monday || b: will lay down tools next week | Monday vs next week
## benign
same | a: has refined nothing since August 2019 || b: has stood still for three years | 2019 to 2022
same | a: was built in 1978 || b: 44 years of age | 2022 minus 44
same | a: gratuities of ₦9 billion be paid || b: nine billion naira of severance | same demand
same | a: was reversed by a new president within two months || b: taken back within weeks when a new man moved into | same reversal
same | a: The 110,000-barrel-a-day plant || b: can take 110,000 barrels daily | same capacity
same | a: and for more than ₦200 in the North || b: where a litre is over 200 naira | same price
same | a: refinery to Dankwairo for ₦310bn || b: figure of 310 billion naira | same price
same | a: its chairman, Senator Ovie Omokri || b: who heads the Senate's petroleum panel | same post
same | a: queues have lengthened || b: pump queues in the North | longer queues
other | a: will spend $700 million on repairs || b: about $720 million at the official rate | repairs vs price
other | a: Petrol sells at ₦185 in Lagos || b: is over 200 naira | Lagos vs the North
other | a: that gratuities of ₦9 billion || b: forty-odd billion | gratuities vs bid margin
other | a: near Eleme in Rivers State || b: a meeting at Port Harcourt | plant vs meeting
other | a: A first attempt at selling the plant, in 2007 || b: maintenance manager until 2015 | sale vs job
other | a: owns cement works in four states || b: Three companies took part | works vs bidders
other | a: announced on Tuesday || b: has until December to find the rest | announcement vs payment date
## aligned
a0-b1 a0-b3 a1-b1 a1-b3 a2-b1 a2-b2 a2-b3 a3-b11 a4-b6 a4-b7 a5-b5 a6-b8 a7-b9 a7-b10 a8-b10 a10-b11 a12-b15 a13-b12 a15-b14 a0-b5 a0-b0 a1-b0 a2-b0 a1-b8
## omissions
a9 | b does not compare with maintenance spending
a11 | b does not give fuel import costs
a14 | b does not give Dankwairo's past
