mode: outlets
## a | Wellington Register | Dairy co-op Kahikatea lifts payout forecast, sells Chilean arm | 2025-03-13
[1] Dairy co-operative Kahikatea has raised its forecast payment to farmers by 40 cents, to a midpoint of $9.60 per kilogram of milk solids, after selling its Chilean cheese business for $380 million.

[2] Half-year profit rose 16 per cent to $214m. [3] An interim dividend of 12 cents a share will be paid on 17 April.

[4] The buyer of the Chilean unit is Grupo Maitencillo of Santiago, which outbid two European companies. [5] Settlement is due on 31 May and the 870 staff will transfer.

[6] Chairwoman Hinemoa Paretai said the co-op would return $150m of the proceeds to its 4,900 shareholders and spend the remainder on a new powder dryer at Otorohanga. [7] "We are coming home, and we are bringing the silver with us," she told farmers in Hamilton on Wednesday.

[8] Milk collection for the season is running 1.8 per cent ahead of last year despite drought in Northland. [9] Demand from China has come back, she said, with powder imports up by a tenth since Christmas.

[10] The co-op is being sued by 31 farmers in Southland who say that it underpaid them for organic milk between 2018 and 2021. [11] The claim, for $19m, will be heard by the High Court in Invercargill in August.

[12] Chief executive Ross Tolmie, who has run the co-op for five years, said he had no plans to leave. [13] He was paid $3.1m last year, including a bonus of $900,000.

[14] Analyst Prue Vanderloo of Tasman Equities called the result solid. [15] Units in the co-op's listed fund rose 2.4 per cent to $5.12.
## b | Southern Paddock | Kahikatea cheque gets fatter, but who gets the dryer? | 2025-03-14
[1] There was applause in the Invercargill Workingmen's Club on Wednesday when the screen showed the number: $9.60, forty cents better than in December.

[2] The second cheer, for the end of the South American adventure, was thinner. [3] Kahikatea is letting its cheesemaker in Chile go for less than four hundred million dollars, eleven years after buying it for five hundred and ten.

[4] "We're coming home, and the silver is coming with us," said Hinemoa Paretai, who chairs the co-operative.

[5] How much of the silver will reach the farms is an open question. [6] The board has yet to settle what part of the money goes to the members, some five thousand of them, Ms Paretai said when pressed from the floor. [7] The rest will pay for a milk-powder dryer, to be put up in Edendale if the council grants consent.

[8] The purchaser, Grupo Maitencillo, was the only party left at the table after a Dutch rival dropped out, the Santiago newspaper El Faro Financiero reported. [9] It has made no promise about the workforce, which numbers nearly nine hundred. [10] The keys are to change hands at the end of May.

[11] Profit for the six months was up by about a sixth. [12] The co-op's own herd-testing arm, Ruatiti, lost $8m.

[13] Cows are giving more, too: the tankers have picked up almost two per cent more than at this point a year ago, dry spell in the north or no.

[14] One old quarrel is over. [15] The organic farmers who took Kahikatea to court over four seasons' milk have settled, their lawyer, Duncan McIlwraith, told this paper; thirty-one families are to share an undisclosed sum.

[16] And a new chapter begins. [17] Ross Tolmie, the chief executive, will go at Christmas, after nearly six years, according to two directors. [18] The hunt for a successor has started in Dublin and Chicago.
## findings
place conflict | a: told farmers in Hamilton on Wednesday || b: There was applause in the Invercargill Workingmen's Club on Wednesday | meeting in Hamilton vs Invercargill
quantity differs | a: after selling its Chilean cheese business for $380 million || b: for less than four hundred million dollars | $380m vs less than $400m
certainty conflict | a: the co-op would return $150m of the proceeds || b: has yet to settle what part of the money goes to the members | $150m return vs not settled
place conflict | a: a new powder dryer at Otorohanga || b: to be put up in Edendale | dryer at Otorohanga vs Edendale
certainty differs | a: spend the remainder on a new powder dryer || b: if the council grants consent | unconditional vs subject to consent
framing conflict | a: which outbid two European companies || b: was the only party left at the table | outbid two rivals vs only bidder left
polarity conflict | a: the 870 staff will transfer || b: It has made no promise about the workforce | staff will transfer vs no promise
quote conflict | a: "We are coming home, and we are bringing the silver with us," || b: "We're coming home, and the silver is coming with us," | same remark, other words
polarity conflict | a: will be heard by the High Court in Invercargill in August || b: have settled, their lawyer, Duncan McIlwraith, told | case to be heard vs settled
polarity conflict | a: said he had no plans to leave || b: will go at Christmas | chief executive staying vs leaving
quantity differs | a: to its 4,900 shareholders || b: some five thousand of them | 4,900 vs some 5,000
quantity differs | a: and the 870 staff || b: which numbers nearly nine hundred | 870 vs nearly 900
quantity differs | a: Half-year profit rose 16 per cent to $214m || b: was up by about a sixth | 16% vs about a sixth
date differs | a: Settlement is due on 31 May || b: are to change hands at the end of May | 31 May vs end of May
## benign
same | a: to a midpoint of $9.60 per kilogram || b: the number: $9.60, forty cents better | same forecast
same | a: running 1.8 per cent ahead of last year || b: almost two per cent more than at this point a year ago | same rise
same | a: despite drought in Northland || b: dry spell in the north or no | same drought
same | a: who say that it underpaid them for organic milk between 2018 and 2021 || b: over four seasons' milk | four seasons
same | a: is being sued by 31 farmers || b: thirty-one families are to share | the same claimants
same | a: Chairwoman Hinemoa Paretai || b: who chairs the co-operative | same post
same | a: who has run the co-op for five years || b: after nearly six years | five now, nearly six at Christmas
same | a: in Hamilton on Wednesday || b: Workingmen's Club on Wednesday | same day
other | a: selling its Chilean cheese business for $380 million || b: after buying it for five hundred and ten | sale vs purchase price
other | a: An interim dividend of 12 cents || b: forty cents better than in December | dividend vs forecast
other | a: will be paid on 17 April || b: will go at Christmas | dividend vs exit
other | a: The claim, for $19m || b: Ruatiti, lost $8m | claim vs subsidiary's loss
other | a: with powder imports up by a tenth || b: was up by about a sixth | China's imports vs profit
other | a: He was paid $3.1m last year || b: are to share an undisclosed sum | CEO's pay vs farmers' settlement
other | a: of Tasman Equities called the result solid || b: El Faro Financiero reported | analyst vs newspaper
other | a: rose 2.4 per cent to $5.12 || b: almost two per cent more | fund units vs milk
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b3 a2-b11 a4-b8 a5-b9 a5-b10 a6-b6 a6-b7 a7-b4 a7-b1 a8-b13 a10-b15 a11-b15 a12-b17 a6-b4
## omissions
a3 | b does not mention the dividend
a13 | b does not give the chief executive's pay
b3 | a does not give the purchase price
b12 | a does not mention Ruatiti's loss
