mode: outlets
## a | Lakeland Gazette & Mail | Raw sewage ran into Esthmere for 1,163 hours, water firm's own logs show | 2023-08-10
[1] Untreated sewage flowed into Esthmere, one of the Lake District's clearest waters, for 1,163 hours last year, more than three times as long as Cumbria Northern Water told the regulator, the firm's own logs reveal.

[2] The records, obtained by the retired chemist Dr Harriet Blamire under freedom of information law after a fight of 14 months, cover the Sawrey Bridge pumping station. [3] The company had reported 352 hours to the Environment Agency in February.

[4] A fault in a sensor was behind the gap, said Neil Ashbourne, its director of wastewater. [5] "A number was wrong, and it was ours," he said in a statement yesterday.

[6] The agency opened a criminal investigation on 1 August. [7] Penalties for wrong reporting have no upper limit.

[8] Blue-green algae covered a fifth of the lake in June, and two dogs died after a swim. [9] A wedding party of 60 had to cancel a boat trip. [10] Hotelier Priti Chandan puts her losses at £45,000.

[11] Cumbria Northern paid its chief executive, Sir Miles Hadleigh, £1.3m in the year to March; he has waived a bonus of £280,000. [12] It plans to spend £17.5m on a storage tank at Sawrey Bridge by 2026.

[13] In 2019 it was fined £733,000 for killing 4,600 trout in the river Brathen. [14] Dr Blamire, 71, swims in the lake every morning and has done so since 1988. [15] Councillors will debate a motion of no confidence in the firm on 22 August.
## b | London Morning Register | Water company admits it got Lakes sewage figures wrong | 2023-08-10
[1] A water company has conceded that spills into a Lake District beauty spot lasted far longer than it had declared, blaming what it called a technical issue.

[2] Cumbria Northern Water gave the Environment Agency a figure of about 350 hours for 2022. [3] Logs passed to a local campaigner, and seen by the Register, suggest that the true total was over a thousand.

[4] "A number was wrong, and it was ours," a spokesman said on Wednesday.

[5] The campaigner, a scientist in her seventies, had been asking for the papers for more than a year. [6] She believes that the pumps may have been run to suit the tariff for electricity.

[7] The regulator confirmed that it was making inquiries, which began this month and could lead to prosecution. [8] Fines of any size are possible.

[9] An algal bloom spread over parts of the lake early in the summer. [10] Local people linked it to the death of several pets, though no post-mortem was made. [11] One hotel says that it lost tens of thousands of pounds.

[12] Sir Miles Hadleigh, who runs the company on a salary of more than a million pounds, will go without his bonus this time. [13] A tank to hold back storm water is proposed at the pumping station, at a cost of some £17m, subject to approval by Ofwat.

[14] It is not the firm's first brush with the law: a few years ago it had to pay almost three-quarters of a million pounds over a fish kill in a nearby river. [15] Seven water companies in England are under investigation for the way in which they count spills. [16] The borough council is to discuss the matter later this month.
## findings
quantity differs | a: for 1,163 hours last year || a: ran into Esthmere for 1,163 hours || b: the true total was over a thousand | exact vs over a thousand
certainty differs | a: the firm's own logs reveal || b: suggest that the true total was | reveal vs suggest
quantity differs | a: The company had reported 352 hours || b: a figure of about 350 hours | 352 vs about 350
framing differs | a: A fault in a sensor was behind the gap || b: blaming what it called a technical issue | sensor fault vs technical issue
attribution differs | a: he said in a statement yesterday || b: a spokesman said on Wednesday | quote: Ashbourne vs a spokesman
name differs | a: obtained by the retired chemist Dr Harriet Blamire || b: Logs passed to a local campaigner | named vs unnamed
quantity differs | a: Dr Blamire, 71 || b: a scientist in her seventies | 71 vs seventies
date differs | a: after a fight of 14 months || b: for more than a year | 14 months vs more than a year
framing differs | a: opened a criminal investigation || b: it was making inquiries, which began this month and could lead | criminal investigation vs inquiries
date differs | a: a criminal investigation on 1 August || b: which began this month | day vs month
quantity differs | a: covered a fifth of the lake || b: spread over parts of the lake | a fifth vs parts
date differs | a: of the lake in June || b: early in the summer | June vs early summer
quantity differs | a: and two dogs died after a swim || b: the death of several pets | two dogs vs several pets
certainty differs | a: two dogs died after a swim || b: though no post-mortem was made | stated vs unproven
quantity differs | a: puts her losses at £45,000 || b: lost tens of thousands of pounds | exact vs tens of thousands
quantity differs | a: £1.3m in the year to March || b: a salary of more than a million pounds | 1.3m vs more than a million
certainty differs | a: It plans to spend £17.5m || b: is proposed at the pumping station | plans vs proposed subject to approval
date differs | a: In 2019 it was fined || b: a few years ago it had to pay | 2019 vs a few years ago
date differs | a: in the firm on 22 August || b: later this month | day vs month
## benign
same | a: Penalties for wrong reporting have no upper limit || b: Fines of any size are possible | same
same | a: it was fined £733,000 || b: almost three-quarters of a million pounds | 733,000
same | a: he has waived a bonus || b: will go without his bonus | same
same | a: killing 4,600 trout in the river Brathen || b: a fish kill in a nearby river | same
same | a: for 1,163 hours last year || b: about 350 hours for 2022 | last year is 2022
same | a: "A number was wrong, and it was ours," || b: "A number was wrong, and it was ours," | same quote
same | a: one of the Lake District's clearest waters || b: a Lake District beauty spot | same lake
same | a: he said in a statement yesterday || b: said on Wednesday | Wednesday 9 August
same | a: told the regulator || b: gave the Environment Agency | the regulator is the agency
same | a: on a storage tank at Sawrey Bridge || b: A tank to hold back storm water | same tank
other | a: The company had reported 352 hours || b: over a thousand | declared vs true
other | a: a bonus of £280,000 || a: losses at £45,000 | bonus vs losses
other | a: of £280,000 || b: almost three-quarters of a million | bonus vs fine
other | a: A wedding party of 60 || a: Dr Blamire, 71 | guests vs age
other | a: to spend £17.5m || a: fined £733,000 | tank vs fine
other | a: since 1988 || a: In 2019 | swimming vs fine
other | b: Seven water companies in England || b: a scientist in her seventies | companies vs age
other | a: more than three times as long || b: for more than a year | ratio vs duration
other | a: killing 4,600 trout || b: the death of several pets | 2019 fish vs this summer's pets
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b3 a1-b0 a1-b2 a2-b3 a2-b5 a3-b2 a4-b1 a5-b4 a6-b7 a7-b8 a8-b9 a8-b10 a10-b11 a11-b12 a12-b13 a13-b14 a14-b5 a15-b16
## omissions
a9 | wedding party
b6 | suspicion about the tariff
b15 | seven firms under investigation
