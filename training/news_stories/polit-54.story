mode: outlets
## a | Dhaka Ledger | Garment wage board settles on Tk 12,500; unions split | 2023-11-08
[1] The government's wage board on Tuesday fixed the minimum monthly pay of garment workers at Tk 12,500, up from Tk 8,000, State Minister for Labour Begum Shirin Haque said after its sixth sitting.

[2] The new rate comes into force on December 1. [3] Four million people work in the industry, which brings in 84 per cent of the country's export earnings.

[4] Workers' representative Sirajul Rony had asked for Tk 20,393, and the owners' association, BGMA, had offered Tk 10,400 in October. [5] Rony signed. [6] "I went up the ladder and the ladder was short," he told reporters.

[7] Three workers have been killed since protests began on October 23. [8] The third, Anjuara Khatun, 23, a sewing machine operator and mother of two, was shot in the head at Konabari, police inspector Ashraf Uddin said; he denied that police had fired live rounds.

[9] BGMA president Faruque Hasan Mollah said that 300 factories had been closed on Sunday, and 130 of them would stay shut until owners felt safe. [10] Two, at Ashulia, were set on fire. [11] Police have filed 43 cases against 20,000 mostly unnamed persons.

[12] The Garment Workers' Unity Forum rejected the figure and called a march for Friday at the Press Club. [13] Its leader, Moshrefa Akter, is in hiding.

[14] Two Swedish and American brands had written to the prime minister in support of a rise. [15] Inflation stood at 9.93 per cent in October, a point and a half more than when the board was formed in April. [16] The last increase, in 2018, was of 51 per cent, and prices of shirts rose by 4.
## b | Global Apparel Insider | Bangladesh's needle finds a number | 2023-11-09
[1] It is a rise of more than a half, on paper. [2] What the stitchers of Bangladesh are to get from January is twelve and a half thousand taka a month, or about $113, if the law ministry vets the notification in time.

[3] For Sirajul Rony, who sat on the board for the workers, it was some way short of the twenty thousand and a bit that he had demanded. [4] He did not put his name to it. [5] "I climbed the ladder, but the ladder was too short," he said as he left, by a back door.

[6] The factory owners opened with two thousand less than where they ended, and Faruque Hasan Mollah, their association's secretary-general, praised their generosity.

[7] Anjuara Khatun will not see her first raise. [8] She was a helper of 23 in a knitwear plant, with a boy and a girl, and she was hit in the neck by one of the bullets that, witnesses say, police fired at Konabari on Tuesday morning. [9] Two men had died before her.

[10] Production is back to normal in all but a few of the plants, the industry police state, after a Sunday when three hundred stood idle. [11] The fires at Ashulia damaged a warehouse, not a factory. [12] Well over forty complaints are with the courts.

[13] Moshrefa Akter, whose Unity Forum is the largest of the union federations, sat in the front row when the number was read out, and said her people "can live with it for now". [14] No march is planned.

[15] Brands, a pair of which had pleaded for more in a letter to the head of government, will pay a little extra per shirt. [16] They did after the raise five years ago, too, which was of about the same proportion. [17] Prices in the shops, meanwhile, are almost a tenth higher than a year ago.
## findings
date conflict | a: comes into force on December 1 || b: are to get from January | December 1 vs January
certainty differs | a: The new rate comes into force || b: if the law ministry vets the notification in time | certain vs conditional
polarity conflict | a: Rony signed. || b: He did not put his name to it | signed vs not
quote differs | a: "I went up the ladder and the ladder was short," || b: "I climbed the ladder, but the ladder was too short," | wording
role conflict | a: BGMA president Faruque Hasan Mollah || b: Faruque Hasan Mollah, their association's secretary-general | president vs secretary-general
role conflict | a: a sewing machine operator and mother of two || b: She was a helper of 23 in a knitwear plant | operator vs helper
place conflict | a: was shot in the head at Konabari || b: she was hit in the neck | head vs neck
polarity conflict | a: he denied that police had fired live rounds || b: witnesses say, police fired at Konabari | police denied vs witnesses say
certainty conflict | a: 130 of them would stay shut until owners felt safe || b: is back to normal in all but a few of the plants | 130 shut vs almost all normal
attribution differs | a: that 300 factories had been closed on Sunday || b: the industry police state | BGMA president vs industry police
framing conflict | a: Two, at Ashulia, were set on fire || b: damaged a warehouse, not a factory | two factories vs a warehouse
polarity conflict | a: rejected the figure and called a march for Friday || b: said her people "can live with it for now" || b: No march is planned | rejected and march vs accepts, no march
place conflict | a: Moshrefa Akter, is in hiding || b: sat in the front row when the number was read out | hiding vs present
quantity differs | a: had asked for Tk 20,393 || b: the twenty thousand and a bit | exact vs vaguer
quantity differs | a: Police have filed 43 cases || b: Well over forty complaints are with the courts | exact vs vaguer
quantity differs | a: Inflation stood at 9.93 per cent || b: almost a tenth higher than a year ago | exact vs vaguer
## benign
same | a: at Tk 12,500, up from Tk 8,000 || b: is twelve and a half thousand taka a month | 12,500
same | a: up from Tk 8,000 || b: a rise of more than a half | 56 per cent
same | a: had offered Tk 10,400 in October || b: with two thousand less than where they ended | 12,500 - 2,100
same | a: Three workers have been killed || b: Two men had died before her | three dead
same | a: Two Swedish and American brands || b: a pair of which had pleaded for more in a letter | two brands
same | a: The last increase, in 2018, was of 51 per cent || b: of about the same proportion | 51 vs 56 per cent
same | a: in 2018, was || b: the raise five years ago | 2018
same | a: and mother of two || b: with a boy and a girl | two children
same | a: that 300 factories had been closed on Sunday, and || b: a Sunday when three hundred stood idle | 300
same | a: Workers' representative Sirajul Rony || b: who sat on the board for the workers | same role
other | a: 130 of them would stay shut || b: when three hundred stood idle | remaining vs all closed
other | a: 20,000 mostly unnamed persons || b: the twenty thousand and a bit | accused vs taka
other | a: of 51 per cent, and || b: almost a tenth higher | wage rise vs inflation
other | a: had offered Tk 10,400 || b: that he had demanded | owners' offer vs workers' demand
other | a: Two, at Ashulia || b: Two men had died | factories vs dead
other | a: since protests began on October 23 || b: on Tuesday morning | protests vs shooting
other | a: formed in April || b: from January is | board vs new rate
other | a: Anjuara Khatun, 23 || b: Well over forty complaints | age vs cases
other | a: a march for Friday || b: after a Sunday when | march vs closure
other | a: brings in 84 per cent || b: a rise of more than a half | exports vs wage
other | a: of shirts rose by 4 || b: will pay a little extra per shirt | price rise then vs now
## aligned
a0-b2 a0-b0 a1-b1 a1-b2 a2-b2 a4-b3 a4-b6 a5-b4 a6-b5 a7-b9 a8-b7 a8-b8 a9-b6 a9-b10 a10-b11 a11-b12 a12-b13 a12-b14 a13-b13 a14-b15 a15-b17 a16-b15 a16-b16 a0-b13
## omissions
a3 | b does not give the size of the industry
