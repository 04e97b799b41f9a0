mode: outlets
## a | Glasshouse Growers' Weekly | Judge lets Dunmore tomato glasshouse go ahead with 60 conditions | 2021-06-11
[1] A High Court judge yesterday refused to quash planning permission for a £92m tomato glasshouse at Dunmore Fen in Lincolnshire, ending a challenge by 14 residents.

[2] Mrs Justice Okonedo-Price found that the district council had erred on one point, traffic at harvest, but that its decision would have been the same.

[3] Fenland Crops, the developer, can start piling on 1 July. [4] The 27-hectare house is to yield 11,000 tonnes a year, about 10 per cent of British output, and to employ 180 people.

[5] Heat will come from a sewage works 4.5km away, cutting carbon emissions by 75 per cent, the company says.

[6] "The judge has read every one of our 60 conditions, and so have we," said project director Marcus Tan.

[7] Residents' spokeswoman Judith Pell said that they would not appeal. [8] They must pay £35,000 towards the council's costs. [9] A crowdfunding page raised £28,400 for the case.

[10] Councillors had voted 9–6 for the scheme in September. [11] Lights must be screened from dusk, and lorries are limited to 44 a day.

[12] Fenland Crops is financed by the pension fund Harbinger, which put up £60m. [13] It opened a similar house near Bury in 2019; that one won an award.

[14] The National Trust, which owns a bird reserve next door, stayed neutral.
## b | Fen & Wolds Courier | Residents lose fight against 'second moon' glasshouse | 2021-06-12
[1] A tomato glasshouse the size of nearly forty football pitches will rise at Dunmore Fen, after a judge on Thursday turned down a case brought by more than a dozen villagers.

[2] Work is expected to begin early next month. [3] The developer says it will produce around a tenth of the tomatoes grown in this country and give jobs to nearly 200.

[4] The court found fault with the way the council had dealt with lorries in the picking season, but decided it made no difference.

[5] "We've no money for another round," said Judith Pell, who speaks for the objectors. [6] She has lived in Fen Lane for 22 years. [7] The villagers will have to pay tens of thousands of pounds to the council; supporters had given just short of £30,000 online.

[8] Dog walker Ron Ashby, 71, said the glow would be "a second moon". [9] Blinds must be drawn at nightfall under the terms of the permission, and no more than a few dozen lorries may call each day.

[10] A company spokesman said it had studied all of the conditions, sixty in number.

[11] Councillors backed the plan last autumn, by three votes.

[12] The house will take warmth from a sewage plant a few miles off, which is said to save three quarters of the carbon of a gas boiler. [13] Most of the money comes from a pension fund.

[14] A smaller scheme at Holme, by another firm, was refused in March.

[15] The National Trust, the neighbour on the east side, took no position. [16] The parish council will discuss a wildlife hedge on Monday.
## findings
date differs | a: can start piling on 1 July || b: expected to begin early next month | 1 July vs early next month
certainty differs | a: Fenland Crops, the developer, can start piling || b: Work is expected to begin | can start vs expected to begin
quantity differs | a: The 27-hectare house || b: nearly forty football pitches | 27 ha vs nearly forty pitches
quantity differs | a: ending a challenge by 14 residents || b: brought by more than a dozen villagers | 14 vs more than a dozen
quantity differs | a: and to employ 180 people || b: give jobs to nearly 200 | 180 vs nearly 200
quantity differs | a: They must pay £35,000 || b: pay tens of thousands of pounds to the council | £35,000 vs tens of thousands
quantity differs | a: raised £28,400 for the case || b: just short of £30,000 online | 28,400 vs just short of 30,000
polarity differs | a: said that they would not appeal || b: "We've no money for another round," | will not appeal vs no money for it
role differs | a: said project director Marcus Tan || b: A company spokesman said it had studied | project director vs spokesman
date differs | a: for the scheme in September || b: backed the plan last autumn | September vs last autumn
quantity differs | a: lorries are limited to 44 a day || b: a few dozen lorries may call each day | 44 vs a few dozen
place differs | a: from a sewage works 4.5km away || b: from a sewage plant a few miles off | 4.5 km vs a few miles
name differs | a: by the pension fund Harbinger || b: comes from a pension fund | Harbinger vs a pension fund
quantity differs | a: which put up £60m || b: Most of the money comes | £60m of £92m vs most
attribution differs | a: cutting carbon emissions by 75 per cent, the company says || b: which is said to save three quarters | company vs 'is said'
## benign
same | a: A High Court judge yesterday refused || b: after a judge on Thursday turned down | 10 June
same | a: by 75 per cent, the company || b: three quarters of the carbon | 75%
same | a: Councillors had voted 9–6 || b: by three votes | 9 minus 6
same | a: traffic at harvest || b: lorries in the picking season | same point
same | a: its decision would have been the same || b: decided it made no difference | same reasoning
same | a: about 10 per cent of British output || b: around a tenth of the tomatoes | a tenth
same | a: one of our 60 conditions || b: sixty in number | 60
same | a: Lights must be screened from dusk || b: Blinds must be drawn at nightfall | same condition
same | a: which owns a bird reserve next door, stayed neutral || b: took no position | neutral
same | a: Residents' spokeswoman Judith Pell || b: who speaks for the objectors | same role
other | a: a £92m tomato glasshouse || b: just short of £30,000 online | cost vs donations
other | a: similar house near Bury in 2019 || b: A smaller scheme at Holme | another house of the firm vs another firm's scheme
other | a: that one won an award || b: was refused in March | Bury vs Holme
other | a: for the scheme in September || b: was refused in March | Dunmore vote vs Holme refusal
other | a: and to employ 180 people || b: has lived in Fen Lane for 22 years | jobs vs years
other | a: They must pay £35,000 || b: just short of £30,000 | costs vs donations
other | a: is to yield 11,000 tonnes a year || b: nearly forty football pitches | yield vs size
other | a: the district council had erred || b: The parish council will discuss | two councils
other | a: can start piling on 1 July || b: discuss a wildlife hedge on Monday | piling vs meeting
## aligned
a0-b0 a0-b1 a1-b1 a2-b4 a3-b2 a4-b1 a4-b3 a5-b12 a6-b10 a7-b5 a8-b7 a9-b7 a10-b11 a11-b9 a12-b13 a14-b15 a0-b10
## omissions
a13 | b does not mention the house near Bury
b8 | a does not quote the dog walker
b14 | a does not mention Holme
