mode: outlets
## a | Retail Ledger Daily | Orchard & Vine ordered to sell 43 stores before Freshmere merger | 2023-10-05
[1] Supermarket group Orchard & Vine must dispose of 43 stores to win clearance for its £1.4bn purchase of Freshmere, the competition watchdog ruled on Wednesday, closing a nine-month inquiry.

[2] The panel, chaired by Margaret Oduya, found that shoppers in 43 towns would otherwise face higher prices. [3] Its provisional findings in July had named 57.

[4] Freshmere chief executive Colm Tarrant called the outcome proportionate and said buyers for 30 of the shops had been lined up.

[5] He had earlier threatened to take the regulator to court, a plan that has been dropped.

[6] The German discounter Ludo is front-runner for most of the sites, according to two people close to the process. [7] No store will be shut, the companies undertook.

[8] The enlarged chain will have 812 shops and 11.6 per cent of the grocery market, making it the country's fourth largest. [9] It will keep both names above the door for at least five years. [10] The seat will be in Reading, and Freshmere's head office at Daventry, where 700 people work, will be vacated next summer.

[11] "Prices will fall from day one," said Orchard & Vine's chairwoman, Lady Penrose, who promised £120m of cuts. [12] The watchdog's economists were sceptical of that figure.

[13] Farmers' leader Huw Prosser welcomed a pledge to pay suppliers within 21 days. [14] Freshmere had been fined £6m in 2020 for paying late.

[15] Completion is set for 30 October. [16] Orchard & Vine's shares ended 3.3 per cent higher.
## b | Northamptonshire Messenger | 'Daventry is finished' — Freshmere head office to go in merger | 2023-10-06
[1] Seven hundred office workers in Daventry will have to choose between Reading and redundancy when Freshmere is swallowed by its larger rival.

[2] The Competition and Markets Authority this week waved the takeover through, on condition that some forty of the combined stores go to another operator. [3] They were ordered by a panel under Sir Mervyn Oduya.

[4] Colm Tarrant, Freshmere's finance director, who told staff the news in the canteen, said the authority had been "heavy-handed" and that the two firms were still weighing an appeal to the tribunal. [5] So far there is not one signed offer for any of the shops, he said. [6] Ludo, a discounter from Germany, confirmed yesterday that it had put in a bid for 26.

[7] Closures are on the cards as well. [8] Where no taker is found within six months, shutters will come down, the ruling says, and the Brackley branch is among those thought to be at risk.

[9] The regulator's own economists expect the merger to bring prices down by £120m. [10] "Prices will fall, but nobody should set a clock by it," Lady Penrose, who chairs Orchard & Vine, said on the radio.

[11] Tills everywhere will carry the Orchard & Vine sign by 2025. [12] With just over 800 branches, the group will be number four in British grocery, ahead of Hallam's.

[13] The union Usdaw says the desks in Daventry will be cleared in the summer of next year. [14] "Daventry is finished as a head-office town," said regional organiser Tess Ollerenshaw, 47.

[15] Suppliers are to get their money in three weeks. [16] Three years ago Freshmere had to pay £6m for keeping them waiting.

[17] The deal closes at the end of the month.
## findings
quantity differs | a: must dispose of 43 stores to win clearance || a: Orchard & Vine ordered to sell 43 stores || b: some forty of the combined stores | 43 vs some forty
name conflict | a: The panel, chaired by Margaret Oduya || b: by a panel under Sir Mervyn Oduya | Margaret vs Mervyn Oduya
role conflict | a: Freshmere chief executive Colm Tarrant || b: Colm Tarrant, Freshmere's finance director | chief executive vs finance director
framing conflict | a: called the outcome proportionate || b: said the authority had been "heavy-handed" | proportionate vs heavy-handed
polarity conflict | a: buyers for 30 of the shops had been lined up || b: there is not one signed offer for any of the shops | buyers lined up vs no signed offer
polarity conflict | a: a plan that has been dropped || b: were still weighing an appeal to the tribunal | court plan dropped vs still considered
attribution conflict | a: is front-runner for most of the sites, according to two people || b: confirmed yesterday that it had put in a bid | Ludo's interest: sources vs Ludo itself
polarity conflict | a: No store will be shut, the companies undertook || b: shutters will come down, the ruling says | no closures vs closures where no buyer
date conflict | a: keep both names above the door for at least five years || b: will carry the Orchard & Vine sign by 2025 | both names five years vs one name by 2025
attribution conflict | a: who promised £120m of cuts || a: The watchdog's economists were sceptical || b: The regulator's own economists expect the merger to bring prices down by £120m | £120m: company promise doubted by the watchdog vs the watchdog's own figure
quote conflict | a: "Prices will fall from day one," || b: "Prices will fall, but nobody should set a clock by it," | same speaker, other words
quantity differs | a: The enlarged chain will have 812 shops || b: With just over 800 branches | 812 vs just over 800
date differs | a: the competition watchdog ruled on Wednesday || b: this week waved the takeover through | Wednesday vs this week
date differs | a: Completion is set for 30 October || b: The deal closes at the end of the month | 30 October vs end of month
quantity differs | a: is front-runner for most of the sites || b: put in a bid for 26 | most of 43 vs 26
## benign
same | a: where 700 people work, will be vacated || b: Seven hundred office workers in Daventry | same staff
same | a: will be vacated next summer || b: will be cleared in the summer of next year | same time
same | a: to pay suppliers within 21 days || b: to get their money in three weeks | 21 days is three weeks
same | a: had been fined £6m in 2020 for paying late || b: Three years ago Freshmere had to pay £6m | 2020, same fine
same | a: making it the country's fourth largest || b: will be number four in British grocery | same rank
same | a: The German discounter Ludo || b: Ludo, a discounter from Germany | same firm
same | a: the competition watchdog ruled || b: The Competition and Markets Authority this week | same body
same | a: said Orchard & Vine's chairwoman, Lady Penrose || b: Lady Penrose, who chairs Orchard & Vine | same post
same | a: The seat will be in Reading || b: to choose between Reading and redundancy | seat moves to Reading
other | a: must dispose of 43 stores || b: put in a bid for 26 | all stores for sale vs Ludo's bid
other | a: in July had named 57 || b: some forty of the combined stores | provisional vs final
other | a: who promised £120m of cuts || b: Freshmere had to pay £6m | price cuts vs fine
other | a: closing a nine-month inquiry || b: Where no taker is found within six months | inquiry vs sale period
other | a: shops and 11.6 per cent of the grocery market || b: some forty of the combined stores | share vs stores to sell
other | a: its £1.4bn purchase of Freshmere || b: to bring prices down by £120m | price of deal vs savings
other | a: Farmers' leader Huw Prosser welcomed || b: said regional organiser Tess Ollerenshaw | two leaders, two reactions
## aligned
a0-b2 a1-b2 a2-b3 a4-b4 a4-b5 a5-b4 a6-b6 a7-b8 a8-b12 a9-b11 a10-b1 a10-b13 a10-b0 a11-b9 a11-b10 a12-b9 a13-b15 a14-b16 a15-b17
## omissions
a3 | b does not give the provisional number
a16 | b does not report the shares
b14 | a does not quote the union
