mode: outlets
## a | Thames Tabloid | PIE IN THE SKY! Pastry king Ronnie loses grip on his empire | 2025-09-09
[1] Pie tycoon Ronnie Cattermole has lost the empire he built from a burger van.

[2] The flash 63-year-old, famous for his gold-plated rolling pin, was booted out as chairman of Cattermole's Kitchens yesterday after shareholders turned on him.

[3] More than seven in ten votes went against him at a stormy meeting in a Wolverhampton hotel. [4] He stormed out before the count, telling them: "You've sold the recipe and kept the crumbs!"

[5] The rebels were led by his own ex-wife, Sharon, 59, who got 18 per cent of the company in their £40million divorce in 2016.

[6] Bosses found he had billed the firm for a £740,000 villa in Marbella, a yacht mooring and two racehorses. [7] Ronnie has paid back every penny, his lawyer Dev Chaudhry insisted last night. [8] City watchdogs have opened a probe.

[9] The new man in charge is bread boss Nigel Stopford, who ran rival Hartley's for 11 years. [10] He promised not to shut any of the chain's 318 shops.

[11] Shares in the firm shot up 12p to 96p. [12] They were worth £2.70 when it floated in 2021.

[13] Staff at the Tipton bakery cheered when the news came over the Tannoy, workers said. [14] Last Christmas they got no bonus; the Christmas before it was £50 each.

[15] Ronnie's daughter Chelsea, 31, stays on as marketing chief.
## b | The City Correspondent | Cattermole steps aside at bakery chain before vote is counted | 2025-09-10
[1] Ronald Cattermole resigned the chairmanship of Cattermole's Kitchens on Monday minutes before an extraordinary meeting in Walsall was due to announce the result of a motion to remove him.

[2] Proxies lodged in advance suggested that about 72 per cent of votes would have been cast for the motion, two people who had seen them said.

[3] The motion had been put by Fulmar Asset Management, which holds a tenth of the equity. [4] It was backed by Sharon Cattermole, the founder's former wife, whose 18 per cent dates from a divorce settlement nine years ago.

[5] A report by the law firm Penhaligon Moss, commissioned by the board, identified £1.3m of personal spending that had gone through the books between 2021 and 2024, more than half of it on a house in Estepona. [6] About £500,000 has still not been repaid, according to the company. [7] The Financial Conduct Authority said it was "aware of the matter" but would not say whether it was looking into it.

[8] "They have sold the recipe and they'll be left with the crumbs," Mr Cattermole, 63, told reporters on the pavement.

[9] Nigel Stopford, who left Hartley Bread last year after more than a decade as finance director, becomes interim chairman. [10] He said that "a small number" of outlets would probably have to go when a review of the estate, now slightly more than 300 strong, is completed in November.

[11] The shares gained 14 per cent, to 96p, still barely a third of their flotation price of 270p.

[12] Mr Cattermole retains 21 per cent, which makes him the largest investor, and he could call a meeting of his own. [13] His daughter, Chelsea, who is in charge of marketing, keeps her job.

[14] Half-year figures are due on 25 September. [15] Analysts expect sales of £160m.
## findings
framing conflict | a: was booted out as chairman of Cattermole's Kitchens || b: resigned the chairmanship of Cattermole's Kitchens on Monday || b: Cattermole steps aside at bakery chain | voted out vs resigned before the count
certainty conflict | a: More than seven in ten votes went against him || b: would have been cast for the motion, two people who had seen them | votes went against him vs would have, by proxies
quantity differs | a: More than seven in ten votes || b: about 72 per cent of votes | more than 70% vs about 72%
place conflict | a: at a stormy meeting in a Wolverhampton hotel || b: an extraordinary meeting in Walsall | Wolverhampton vs Walsall
quote conflict | a: "You've sold the recipe and kept the crumbs!" || b: "They have sold the recipe and they'll be left with the crumbs," | same remark, other words
role conflict | a: The rebels were led by his own ex-wife || b: The motion had been put by Fulmar Asset Management | rebellion led by ex-wife vs by a fund
place conflict | a: a £740,000 villa in Marbella || b: more than half of it on a house in Estepona | Marbella vs Estepona
polarity conflict | a: has paid back every penny || b: About £500,000 has still not been repaid | repaid in full vs £500,000 outstanding
certainty conflict | a: City watchdogs have opened a probe || b: would not say whether it was looking into it | probe opened vs not confirmed
role conflict | a: who ran rival Hartley's for 11 years || b: after more than a decade as finance director | ran it vs finance director
polarity conflict | a: promised not to shut any of the chain's 318 shops || b: of outlets would probably have to go | no closures vs some
quantity differs | a: any of the chain's 318 shops || b: now slightly more than 300 strong | 318 vs slightly more than 300
date differs | a: who ran rival Hartley's for 11 years || b: after more than a decade | 11 years vs more than a decade
framing differs | a: The new man in charge is bread boss || b: becomes interim chairman | in charge vs interim
## benign
same | a: in their £40million divorce in 2016 || b: a divorce settlement nine years ago | 2016
same | a: shot up 12p to 96p || b: gained 14 per cent, to 96p | 12p on 84p is 14%
same | a: They were worth £2.70 when it floated || b: their flotation price of 270p | same price
same | a: his own ex-wife, Sharon, 59 || b: the founder's former wife | same woman
same | a: stays on as marketing chief || b: who is in charge of marketing, keeps her job | daughter stays
same | a: he had billed the firm for || b: that had gone through the books | the firm paid for private things
same | a: He stormed out before the count || b: minutes before an extraordinary meeting | he left before the result
same | a: got 18 per cent of the company || b: whose 18 per cent dates | same stake
other | a: got 18 per cent of the company || b: Mr Cattermole retains 21 per cent | ex-wife vs founder
other | a: got 18 per cent of the company || b: which holds a tenth of the equity | ex-wife vs fund
other | a: in their £40million divorce || b: identified £1.3m of personal spending | settlement vs expenses
other | a: his lawyer Dev Chaudhry || b: by the law firm Penhaligon Moss | founder's lawyer vs board's law firm
other | a: when it floated in 2021 || b: between 2021 and 2024 | flotation vs spending period
other | a: Chelsea, 31, stays on || b: Mr Cattermole, 63, told | daughter vs father
other | a: stays on as marketing chief || b: becomes interim chairman | two posts of two people
## aligned
a0-b1 a0-b0 a1-b1 a2-b1 a3-b1 a3-b2 a4-b8 a4-b1 a5-b3 a5-b4 a6-b5 a7-b6 a8-b7 a9-b9 a10-b10 a11-b11 a12-b11 a15-b13 a2-b0
## omissions
a14 | b does not mention the staff bonus
b12 | a does not say he keeps 21 per cent
b14 | a does not mention the half-year figures
