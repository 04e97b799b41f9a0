mode: outlets
## a | Leinster Property & Retail | Cork chain Halloran's to open eight stores in Dublin, create 320 jobs | 2022-03-30
[1] Family-owned supermarket group Halloran's will open eight shops in Dublin over the next three years at a cost of €54 million, managing director Sinéad Halloran announced in Cork on Tuesday.

[2] The first, in Drumcondra, opens on 15 September, in a former ballroom. [3] Three hundred and twenty people will be hired, at a starting wage of €13.10 an hour.

[4] Ms Halloran, 38, a daughter of the founder, took over from her brother Donal in 2020. [5] "We sell bread first and everything else by accident," she said.

[6] The Minister for Enterprise, Cathal Breslin, welcomed the plan.

[7] Turnover at the 27 existing shops, all of them in Munster, came to €410 million last year and profit to €12.6 million. [8] A loan of €30 million has been arranged with the Bank of Leinster.

[9] Retail consultant Orla Devane said that Dublin was the hardest grocery market in the country, with five chains sharing 93 per cent of sales.

[10] A plan by Halloran's to enter Galway was given up in 2017 after objections from residents.

[11] The shopworkers' union Mandate said it would seek talks about Sunday pay. [12] Halloran's paid staff a bonus of €250 at Christmas.

[13] The bakery in Mallow, which makes 60,000 loaves a week, will be doubled in size.
## b | The Drumcondra Record | Ballroom of bread? Neighbours to fight Halloran's | 2022-04-01
[1] Where the Carlton once swung, there may be sliced pan by Christmas.

[2] The Cork grocer Halloran's hopes to take over the old dance hall on Dorset Road, provided that An Bord Pleanála overturns a refusal by the city council; a ruling is due in July.

[3] It would be the first of "six to eight" in the capital, said Sinéad Halloran, the firm's commercial director, on Tuesday, and each would give work to about forty.

[4] "Bread first, and after that we sell everything," is how the founder's granddaughter describes the business.

[5] It is a tidy one: in 2021 more than four hundred million euro went through the tills of its twenty-seven southern shops, and some three in every hundred stayed as profit.

[6] Who will pay for the adventure is not clear; talks with two banks are under way, according to a director.

[7] Maura Devane, who lives behind the ballroom, has gathered 214 names against delivery lorries. [8] Deputy Cathal Breslin, the local TD and junior minister for retail, is one of them.

[9] It was not neighbours but the price of the site that stopped the chain in Galway five years ago, says the estate agent who handled it.

[10] Halloran's pays its beginners the minimum of €10.50, union organiser Jim Tuohy told the Record. [11] He wants to hear about Sundays. [12] Its Mallow bakery is to grow to twice its size.

[13] Five companies have more than nine-tenths of the trade in Dublin.
## findings
certainty conflict | a: will open eight shops in Dublin || a: to open eight stores in Dublin || b: hopes to take over the old dance hall | will open vs hopes, subject to a planning ruling
quantity differs | a: will open eight shops in Dublin || b: the first of "six to eight" in the capital | eight vs six to eight
role conflict | a: managing director Sinéad Halloran || b: said Sinéad Halloran, the firm's commercial director | managing vs commercial director
role conflict | a: a daughter of the founder || b: is how the founder's granddaughter describes | daughter vs granddaughter
date conflict | a: opens on 15 September || b: there may be sliced pan by Christmas | 15 September vs by Christmas at best
quantity conflict | a: at a starting wage of €13.10 an hour || b: pays its beginners the minimum of €10.50 | €13.10 vs €10.50
attribution differs | a: managing director Sinéad Halloran announced || b: union organiser Jim Tuohy told the Record | starting wage: company vs union
quote conflict | a: "We sell bread first and everything else by accident," || b: "Bread first, and after that we sell everything," | same remark, other words
role conflict | a: The Minister for Enterprise, Cathal Breslin || b: the local TD and junior minister for retail | minister for enterprise vs junior minister for retail
framing conflict | a: Cathal Breslin, welcomed the plan || b: is one of them | welcomed vs signed against
certainty conflict | a: has been arranged with the Bank of Leinster || b: talks with two banks are under way | loan arranged vs in talks
framing conflict | a: given up in 2017 after objections from residents || b: It was not neighbours but the price of the site | objections vs site price
quantity differs | a: came to €410 million last year || b: more than four hundred million euro | 410m vs more than 400m
quantity differs | a: five chains sharing 93 per cent || b: more than nine-tenths of the trade | 93% vs more than 90%
place differs | a: all of them in Munster || b: its twenty-seven southern shops | Munster vs southern
## benign
same | a: Three hundred and twenty people will be hired || b: would give work to about forty | eight times forty is 320
same | a: and profit to €12.6 million || b: some three in every hundred stayed as profit | 12.6 of 410 is 3.1%
same | a: in a former ballroom || b: the old dance hall on Dorset Road | same building
same | a: at the 27 existing shops || b: twenty-seven southern shops | 27
same | a: was given up in 2017 || b: five years ago, says | 2017
same | a: will be doubled in size || b: is to grow to twice its size | doubled
same | a: would seek talks about Sunday pay || b: He wants to hear about Sundays | same demand
same | a: announced in Cork on Tuesday || b: on Tuesday, and each would | same day
same | a: came to €410 million last year || b: in 2021 more than | last year is 2021
other | a: Retail consultant Orla Devane || b: Maura Devane, who lives behind | two women of one surname
other | a: A loan of €30 million || b: more than four hundred million | loan vs turnover
other | a: makes 60,000 loaves a week || b: has gathered 214 names | loaves vs names
other | a: a bonus of €250 at Christmas || b: sliced pan by Christmas | past bonus vs opening
other | a: objections from residents || b: Neighbours to fight Halloran's | Galway residents vs Dublin ones
other | a: her brother Donal in 2020 || b: a ruling is due in July | handover vs ruling
other | a: at a cost of €54 million || b: more than four hundred million euro | investment vs turnover
other | a: five chains sharing || b: talks with two banks | chains vs banks
## aligned
a0-b2 a0-b3 a1-b2 a1-b3 a2-b1 a2-b2 a3-b3 a3-b10 a4-b4 a4-b3 a5-b4 a6-b8 a7-b5 a8-b6 a9-b13 a10-b9 a11-b11 a13-b12 a1-b10
## omissions
a12 | b does not mention the Christmas bonus
b7 | a does not mention the petition
