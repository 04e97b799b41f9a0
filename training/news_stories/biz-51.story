mode: outlets
## a | Channel Economic News | Sussex vineyard group Chalkfold bought by champagne house | 2024-06-26
[1] Chalkfold Estates, the biggest producer of English sparkling wine, has been sold to the French champagne house Maison Thévenard for £88m, the two firms said yesterday.

[2] The sale takes in 410 hectares of vines in Sussex and Kent, a winery at Plumpton and 6 million bottles in stock.

[3] Founder Giles Amberley, a former hedge fund manager, is to stay on as chairman for three years. [4] "I am handing over the keys, not the corkscrew," he said.

[5] Thévenard, which is based in Épernay, was founded in 1843 and is still owned by the family. [6] It has made wine in Kent since 2017 on a plot of 28 hectares.

[7] Prices for still wine will not change, but the cheapest sparkling bottle, now £26, will go up by £2 in September.

[8] Frost in the last week of April destroyed about a third of the buds on the Kent vineyards, Amberley said. [9] The Sussex slopes escaped.

[10] All 96 permanent staff will be kept. [11] Up to 300 pickers, most of them from Romania, are hired each October.

[12] Chalkfold made a loss of £4.1m last year on sales of £31m. [13] It had hired the bank Tolland Grey in January to look for a partner.

[14] Henrietta Vane, who heads the trade body WineSouth, called the price "a vote of confidence." [15] English vineyards have more than quadrupled in area since 2000, to 4,200 hectares.

[16] Wine critic Orlando Finch gave Chalkfold's 2018 vintage 95 points in March.
## b | The Weald Gazette | Uncorked: Chalkfold falls to the French | 2024-06-28
[1] The tasting room at Plumpton was shut on Wednesday, and so were the lips of its staff.

[2] They had been told the evening before that Chalkfold, the vineyard next to the railway, belonged from now on to Maison Thévenard of Reims. [3] Neither side has named a price; people in the trade think of between £80m and £90m.

[4] What has been bought is roughly a thousand acres in two counties, the cellars and several million bottles that slumber in them.

[5] Giles Amberley, who used to be a commodities trader, remains as consultant for a year. [6] "I'm giving them the keys, but I keep the corkscrew," he told this newspaper by telephone from Portugal.

[7] He had not been looking for a buyer, he insists: the French rang him.

[8] Not all jobs are safe. [9] Of just under a hundred permanent posts, some in sales "may be duplicated", Thévenard's British manager, Lucie Barrand, acknowledged. [10] The village worries more about the autumn, when as many as 300 Romanians and Bulgarians come to pick.

[11] It was the frost on the night of April 24 that forced his hand, says a neighbour, the hop grower Dick Tapsell. [12] A third of the shoots went black, on the Sussex side above all.

[13] The books were not pretty either: sales of £31m last year brought a loss of around £4m. [14] The house wine, 26 pounds a bottle, will not get any dearer before Christmas, Ms Barrand promised.

[15] Thévenard is no newcomer. [16] It has tended seventy acres near Faversham for seven years. [17] It was bought in 2021 by a luxury group in Paris.

[18] There is a public meeting in the village hall on July 4.
## findings
quantity differs | a: Maison Thévenard for £88m || b: between £80m and £90m | £88m vs £80-90m
attribution conflict | a: the two firms said yesterday || b: Neither side has named a price; people in the trade think | price named by the firms vs not named, trade guess
place conflict | a: Thévenard, which is based in Épernay || b: belonged from now on to Maison Thévenard of Reims | Épernay vs Reims
role conflict | a: is to stay on as chairman for three years || b: remains as consultant for a year | chairman vs consultant
date conflict | a: chairman for three years || b: as consultant for a year | three years vs one
role conflict | a: a former hedge fund manager || b: who used to be a commodities trader | hedge fund manager vs commodities trader
quote conflict | a: "I am handing over the keys, not the corkscrew," || b: "I'm giving them the keys, but I keep the corkscrew," | same remark, other words
polarity conflict | a: had hired the bank Tolland Grey in January to look for a partner || b: He had not been looking for a buyer | bank hired to find a partner vs not looking
certainty conflict | a: All 96 permanent staff will be kept || b: "may be duplicated" || b: Not all jobs are safe | all kept vs some at risk
date differs | a: Frost in the last week of April || b: on the night of April 24 | last week of April vs night of April 24
place conflict | a: buds on the Kent vineyards || a: The Sussex slopes escaped || b: on the Sussex side above all | frost in Kent vs Sussex
polarity conflict | a: will go up by £2 in September || b: will not get any dearer before Christmas | price up in September vs unchanged
name conflict | a: and is still owned by the family || b: It was bought in 2021 by a luxury group in Paris | family vs luxury group
quantity differs | a: Chalkfold made a loss of £4.1m last year || b: a loss of around £4m | £4.1m vs around £4m
quantity differs | a: and 6 million bottles in stock || b: several million bottles that slumber | 6m vs several million
quantity differs | a: All 96 permanent staff || b: just under a hundred permanent posts | 96 vs just under 100
role differs | a: most of them from Romania || b: as many as 300 Romanians and Bulgarians | mostly Romanians vs Romanians and Bulgarians
## benign
same | a: 410 hectares of vines in Sussex and Kent || b: roughly a thousand acres in two counties | 410 ha is 1,013 acres
same | a: on a plot of 28 hectares || b: has tended seventy acres | 28 ha is 69 acres
same | a: has made wine in Kent since 2017 || b: for seven years | 2017
same | a: destroyed about a third of the buds || b: A third of the shoots went black | same share
same | a: now £26 || b: 26 pounds a bottle | same price
same | a: Up to 300 pickers || b: as many as 300 Romanians | same maximum
same | a: are hired each October || b: about the autumn, when | October
same | a: on sales of £31m || b: sales of £31m last year | same sales
other | a: was founded in 1843 || b: It was bought in 2021 | foundation vs takeover
other | a: All 96 permanent staff || b: as many as 300 Romanians | permanent vs pickers
other | a: made a loss of £4.1m || b: between £80m and £90m | loss vs price
other | a: Prices for still wine will not change || b: will not get any dearer | still vs sparkling
other | a: has made wine in Kent since 2017 || b: was bought in 2021 | start vs takeover
other | a: 410 hectares of vines || b: seventy acres near Faversham | Chalkfold vs Thévenard's own
other | a: who heads the trade body WineSouth || b: Thévenard's British manager, Lucie Barrand | two women
other | a: in January to look || b: on the night of April 24 | bank vs frost
## aligned
a0-b0 a0-b2 a1-b2 a1-b3 a2-b4 a3-b5 a4-b6 a5-b2 a5-b17 a6-b16 a7-b14 a8-b12 a9-b12 a10-b9 a10-b8 a11-b10 a12-b13 a13-b7 a8-b11
## omissions
a14 | b does not quote the trade body
a16 | b does not mention the critic's points
b18 | a does not mention the meeting
