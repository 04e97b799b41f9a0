mode: outlets
## a | The Cantal Tribune | Blue cheese makers win court fight over a copycat | 2023-04-28
[1] LYON, France — An appeals court on Thursday forbade the dairy group Lactalpes to sell a blue cheese under the name Bleu des Burons, saying it traded on the fame of Bleu de Salzac, which only 46 farms in the Massif Central may make.

[2] Lactalpes must take the product off the shelves within three months and pay the makers' syndicate 420,000 euros. [3] A lower court in Aurillac had found for the company in 2021.

[4] "A cow cannot read a label, but a judge can," syndicate president Mathilde Roumégoux, 39, told a crowd outside.

[5] The industrial cheese is made from pasteurized milk in the Loire and costs 9 euros a kilo, a third of the price of the original. [6] Last year it sold 2,700 tons of it; the farms make 610.

[7] Judge Hervé Lacassagne said that a picture of a stone hut on the wrapper was "made to mislead." [8] The company had redrawn it in 2020 at the request of consumer inspectors.

[9] A Lactalpes lawyer, Inès Corvaisier, said the group would take the case to the Court of Cassation.

[10] Bleu de Salzac got its protected designation in 1979. [11] It has a red-tinged rind and must ripen for at least 120 days.

[12] The number of farms had sunk to 31 in 2005; tourism and a cooperative creamery brought it back up. [13] The syndicate spent 190,000 euros on lawyers, much of it collected at markets.

[14] The court threw out a claim that a cartoon cow used in advertising was also stolen.
## b | Deutsche Molkerei-Nachrichten (English) | Lactalpes loses label case, keeps the cheese | 2023-04-29
[1] French dairy concern Lactalpes can go on selling its factory-made blue provided that it changes the wrapper, lawyers said after a ruling that both sides called a success.

[2] The judges in Riom, to whom the case had gone after a first decision in favor of the company two years ago, took exception to a drawing of a shepherd's hut. [3] The name itself, Bleu des Burons, they left alone, and a first version of the wrapper had been altered by the company of its own accord in 2020.

[4] It has until the end of the year to print new ones. [5] The damages, €240,000, are half of what the makers of Bleu de Salzac had sought.

[6] "A cow can't read labels. Judges can," said Mathilde Roumégoux, who manages the creamery of the farmers' cooperative. [7] Her side put its costs at just under two hundred thousand euros.

[8] For Lactalpes, Inès Corvaisier, head of brands, said that the company accepted the judgment. [9] Nearly all of the 2,700 tonnes it turns out in a year at Roanne goes to discounters, including two in Germany, for roughly three times less per kilo than the protected product.

[10] That comes from forty-six holdings, half as many again as 18 years ago, and has been entered in the register of protected names since the seventies. [11] It needs four months in the cellar; the copy, made with heated milk, needs six weeks.

[12] On one point the farmers lost outright. [13] The laughing cow of the television spots does not infringe their rights, the bench held.

[14] Dairy economists at the Kiel institute doubt that a new hut will change sales.
## findings
place conflict | a: LYON, France — An appeals court on Thursday || b: The judges in Riom | Lyon vs Riom
framing conflict | a: forbade the dairy group Lactalpes to sell a blue cheese under the name || b: can go on selling its factory-made blue provided that it changes the wrapper || b: The name itself, Bleu des Burons, they left alone || b: keeps the cheese | name forbidden vs only the wrapper
date conflict | a: off the shelves within three months || b: It has until the end of the year | three months vs end of the year
quantity conflict | a: pay the makers' syndicate 420,000 euros || b: The damages, €240,000 | 420,000 vs 240,000
quote conflict | a: "A cow cannot read a label, but a judge can," || b: "A cow can't read labels. || b: Judges can," | same remark, other words
role conflict | a: syndicate president Mathilde Roumégoux, 39 || b: Mathilde Roumégoux, who manages the creamery | president vs creamery manager
framing conflict | a: had redrawn it in 2020 at the request of consumer inspectors || b: had been altered by the company of its own accord in 2020 | at inspectors' request vs of its own accord
role conflict | a: A Lactalpes lawyer, Inès Corvaisier || b: Inès Corvaisier, head of brands | lawyer vs head of brands
polarity conflict | a: would take the case to the Court of Cassation || b: the company accepted the judgment | appeal vs accepted
place differs | a: from pasteurized milk in the Loire || b: it turns out in a year at Roanne | Loire vs Roanne in the Loire
quantity differs | a: Last year it sold 2,700 tons of it || b: Nearly all of the 2,700 tonnes it turns out in a year | sold 2,700 vs makes 2,700
quantity differs | a: spent 190,000 euros on lawyers || b: just under two hundred thousand euros | 190,000 vs just under 200,000
date differs | a: got its protected designation in 1979 || b: since the seventies | 1979 vs the seventies
## benign
same | a: a third of the price of the original || b: roughly three times less per kilo | a third
same | a: had found for the company in 2021 || b: in favor of the company two years ago | same ruling
same | a: must ripen for at least 120 days || b: It needs four months in the cellar | 120 days is four months
same | a: had sunk to 31 in 2005 || b: half as many again as 18 years ago | 31 times 1.5 is 46
same | a: which only 46 farms || b: from forty-six holdings | same number
same | a: made from pasteurized milk || b: the copy, made with heated milk | same milk
same | a: a picture of a stone hut on the wrapper || b: a drawing of a shepherd's hut | same picture
same | a: a cartoon cow used in advertising was also stolen || b: The laughing cow of the television spots does not infringe | claim rejected
other | a: within three months || b: needs six weeks | deadline vs ripening
other | a: the farms make 610 || b: Nearly all of the 2,700 tonnes | farm vs factory output
other | a: spent 190,000 euros on lawyers || b: The damages, €240,000 | costs vs damages
other | a: for at least 120 days || b: the copy, made with heated milk, needs six weeks | original vs copy
other | a: A lower court in Aurillac || b: The judges in Riom | first instance vs appeal
other | a: tourism and a cooperative creamery || b: it turns out in a year at Roanne | creamery vs factory
other | a: costs 9 euros a kilo || b: half as many again as 18 years ago | price vs count
other | a: The court threw out a claim || b: the company accepted | claim vs company
other | a: had found for the company in 2021 || b: of its own accord in 2020 | ruling vs redrawing
## aligned
a0-b0 a1-b1 a1-b2 a1-b3 a1-b10 a2-b4 a2-b5 a3-b2 a4-b6 a5-b9 a5-b11 a6-b9 a7-b2 a8-b3 a9-b8 a10-b10 a11-b11 a12-b10 a13-b7 a14-b13 a1-b0
## omissions
a6 | b does not give the farms' output
b14 | a does not quote dairy economists
