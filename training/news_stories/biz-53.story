mode: outlets
## a | Bosphorus Wire | Turkish textile group Emirgan seeks protection from creditors | 2024-12-13
[1] ISTANBUL, Dec 13 (Bosphorus) - Home-textile maker Emirgan Tekstil, which supplies towels to hotel chains in 40 countries, asked a court in Denizli on Thursday for protection from its creditors, listing debts of 9.8 billion lira ($281 million).

[2] The court gave it three months and named two commissioners to watch over the management. [3] Deliveries go on and wages will be paid on time, chief executive Selin Karataş, 44, said in a statement to the stock exchange.

[4] She blamed a lira that had not fallen as fast as prices rose, and a fire at a dye house in June. [5] "We sold in euros and paid in fever," she said.

[6] The group has 5,600 employees at six mills. [7] It let 900 go in the summer.

[8] The biggest creditor is the state lender Halk Yatırım with 3.1 billion lira. [9] The family that founded Emirgan in 1968 holds 64 percent of the shares, and has pledged its seaside villas in Bodrum as collateral.

[10] Trading in the stock was stopped at 11:40 a.m. on Thursday after a drop of 9.9 percent.

[11] Two other textile firms in the province have filed since October, the chamber of industry said. [12] Exports of home textiles shrank by 7 percent to $2.4 billion in the first 11 months.

[13] The German retailer Wohnhaus, which takes a fifth of Emirgan's output, said it would stand by the company. [14] Emirgan plans to sell a mill in Egypt that it opened in 2022 for $60 million.
## b | Anatolian Factory Voice | 'They told us on the bus': unpaid towel weavers gather in Denizli | 2024-12-15
[1] On the factory bus on Friday morning the news came by telephone: Emirgan was bust, or nearly.

[2] It had turned to the commercial court in Izmir, a day before, with liabilities that the union Dokuma-Sen adds up to almost ten billion lira. [3] A panel of three will supervise the firm while it looks for a way out, for a quarter of a year to begin with.

[4] November's wages have not been paid. [5] "We sold in euros, we borrowed in fever," Selin Karataş, deputy chair and a granddaughter of the founder, told shop stewards on Saturday.

[6] A strong lira is one reason she gives; another is the flood that swept through the dyeing hall at the start of summer. [7] Of almost 6,500 weavers and sewers a year ago nine hundred have already had to leave, and those who went have not seen their severance.

[8] Most of what is owed, some three billion, is owed to a private bank, Ege Ticaret. [9] Nearly two-thirds of the company belongs to the Karataş family, which has offered, people at the bank say, to put up houses on the Aegean.

[10] The Egyptian mill has found a buyer already: it went to an Indian group last month for a price that is secret.

[11] One customer in Germany, Wohnhaus, is looking for towels elsewhere, an agent for the chain told this paper. [12] It used to buy twenty of every hundred.

[13] The stock had lost a tenth of its price on Thursday when the bell was rung before noon to halt it. [14] Emirgan is the third weaver in the province to go this way since autumn. [15] Fadime Tok, 51, who has folded bathrobes for 26 years, brought soup for the pickets.
## findings
place conflict | a: asked a court in Denizli on Thursday || b: to the commercial court in Izmir | Denizli vs Izmir court
quantity differs | a: listing debts of 9.8 billion lira || b: adds up to almost ten billion lira | 9.8bn vs almost 10bn
attribution differs | a: listing debts of 9.8 billion || b: that the union Dokuma-Sen adds up to | company's list vs union's sum
quantity conflict | a: and named two commissioners || b: A panel of three will supervise | two vs three supervisors
polarity conflict | a: wages will be paid on time || b: November's wages have not been paid || b: unpaid towel weavers | wages on time vs unpaid
role conflict | a: chief executive Selin Karataş, 44 || b: Selin Karataş, deputy chair and a granddaughter of the founder | chief executive vs deputy chair
quote conflict | a: "We sold in euros and paid in fever," || b: "We sold in euros, we borrowed in fever," | paid vs borrowed
framing conflict | a: a fire at a dye house in June || b: the flood that swept through the dyeing hall | fire vs flood
date differs | a: at a dye house in June || b: at the start of summer | June vs start of summer
name conflict | a: The biggest creditor is the state lender Halk Yatırım || b: is owed to a private bank, Ege Ticaret | Halk Yatırım vs Ege Ticaret
quantity differs | a: Halk Yatırım with 3.1 billion lira || b: Most of what is owed, some three billion | 3.1bn vs some 3bn
certainty conflict | a: has pledged its seaside villas in Bodrum || b: which has offered, people at the bank say, to put up houses | pledged vs offered
place differs | a: its seaside villas in Bodrum || b: houses on the Aegean | Bodrum vs the Aegean
certainty conflict | a: plans to sell a mill in Egypt || b: it went to an Indian group last month | plans to sell vs sold
framing conflict | a: said it would stand by the company || b: is looking for towels elsewhere | stands by vs looks elsewhere
date differs | a: was stopped at 11:40 a.m. on Thursday || b: before noon to halt it | 11:40 vs before noon
date differs | a: have filed since October || b: to go this way since autumn | October vs autumn
## benign
same | a: The court gave it three months || b: for a quarter of a year to begin with | three months
same | a: which takes a fifth of Emirgan's output || b: It used to buy twenty of every hundred | a fifth
same | a: holds 64 percent of the shares || b: Nearly two-thirds of the company | 64%
same | a: after a drop of 9.9 percent || b: had lost a tenth of its price | 9.9% is a tenth
same | a: has 5,600 employees at six mills || b: almost 6,500 weavers and sewers a year ago | 5,600 plus 900
same | a: It let 900 go in the summer || b: nine hundred have already had to leave | same layoffs
same | a: Two other textile firms in the province || b: is the third weaver in the province | two others plus Emirgan
same | a: asked a court in Denizli on Thursday || b: a day before, with liabilities | the day before Friday
same | a: a lira that had not fallen as fast as prices rose || b: A strong lira is one reason | same cause
other | a: listing debts of 9.8 billion || b: some three billion, is owed | total vs biggest creditor
other | a: shrank by 7 percent to $2.4 billion || b: lost a tenth of its price | exports vs shares
other | a: that it opened in 2022 for $60 million || b: for a price that is secret | cost vs sale price
other | a: founded Emirgan in 1968 || b: for 26 years | firm vs worker
other | a: Karataş, 44 || b: Fadime Tok, 51 | two women
other | a: in the first 11 months || b: for a quarter of a year | exports vs protection
other | a: wages will be paid on time || b: have not seen their severance | wages vs severance
other | a: the chamber of industry said || b: people at the bank say | sources of two things
## aligned
a0-b1 a0-b2 a1-b2 a2-b3 a3-b4 a4-b6 a5-b5 a6-b7 a7-b7 a8-b8 a9-b9 a10-b13 a11-b14 a13-b11 a13-b12 a14-b10 a3-b0 a3-b5
## omissions
a12 | b does not give exports
b15 | a does not mention pickets
