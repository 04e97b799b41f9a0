mode: outlets
## a | Bavarian Courier English | Rent freeze for 9,400 flats in Munich-Ost: city buys out investor | 2022-06-30
[1] Munich will buy 9,400 flats from the property group Alvenia for 2.9 billion euros and freeze their rents for five years, Mayor Theresa Kirchgässner and the company announced on Wednesday.

[2] The city council approved the purchase in closed session by 58 votes to 20. [3] It takes effect on October 1.

[4] The flats, most of them in Ramersdorf and Berg am Laim, were built between 1955 and 1972 for railway workers, and were sold by the state in 2007 for 610 million. [5] Rents there average 11.20 euros a square metre.

[6] "What was sold at night we buy back in the daylight," the mayor said.

[7] Repairs put off for years will cost another 340 million, said treasurer Christoph Lidl. [8] The money is to be borrowed over 30 years at 2.4 percent.

[9] Alvenia, of Düsseldorf, will keep 1,100 flats in Neuperlach. [10] Its shares rose 6 percent. [11] Chief executive Nadine Voss said the company was under no pressure to sell.

[12] Tenants' association chairwoman Beatrix Zurek-Lang spoke of a great day; for two years her members had demonstrated every first Saturday on the Pfanzeltplatz. [13] Its membership has doubled to 74,000.

[14] The Free Democrats want the auditors to examine the price, which is 28 times the annual rent. [15] In 2019 the city bought 340 flats in Giesing for 104 million euros.
## b | EuroProperty Telegraph | Alvenia to shed Munich estate as debts press | 2022-07-01
[1] Heavily indebted landlord Alvenia has agreed the outline of a sale of 9,400 homes in the east of Munich, for a price between €2.5bn and €2.7bn, depending on a survey to be carried out over the summer.

[2] Banks had set it a deadline of 30 September to raise cash, according to people with knowledge of the talks.

[3] The buyer is not the city itself but its housing company, Isarheim. [4] Councillors, who voted 58-20 behind closed doors, must meet again in the autumn for a final decision.

[5] Rents are to rise by no more than 2 per cent a year until 2027.

[6] Erected for railwaymen in the two decades after 1955, the estate was privatised fifteen years ago for about a fifth of what Munich is now ready to give.

[7] "What was sold in the dark we are buying back with the lights on," Theresa Kirchgässner, the deputy mayor, told reporters.

[8] Financing is open. [9] City treasurer Christoph Lidl spoke of loans with a life of three decades; the interest has yet to be agreed.

[10] The deferred maintenance will eat up €340m, or nearly twice that in the opinion of the tenants' association. [11] Its head, Beatrix Zurek-Lang, gave a cautious welcome. [12] "We'll dance when the boilers work," she said.

[13] Alvenia is to retain some 1,000 flats in the south-east. [14] Its stock fell 6 per cent, after an early gain.

[15] The price, at 25 times yearly rents, is not out of line with deals such as that in Giesing, where Munich paid a little over €100m for a few hundred units three years ago. [16] The regional court of auditors has been asked by the Liberals to go through the figures.
## findings
quantity conflict | a: from the property group Alvenia for 2.9 billion euros || b: for a price between €2.5bn and €2.7bn | 2.9bn vs 2.5-2.7bn
certainty conflict | a: Munich will buy 9,400 flats || b: has agreed the outline of a sale || b: must meet again in the autumn for a final decision | done deal vs outline
name conflict | a: Munich will buy 9,400 flats from || b: is not the city itself but its housing company, Isarheim | buyer: city vs Isarheim
polarity conflict | a: freeze their rents for five years || a: Rent freeze for 9,400 flats || b: to rise by no more than 2 per cent a year until 2027 | freeze vs capped rise
date conflict | a: It takes effect on October 1 || b: depending on a survey to be carried out over the summer | fixed date vs open till survey and autumn vote
role conflict | a: Mayor Theresa Kirchgässner and the company || b: Theresa Kirchgässner, the deputy mayor | mayor vs deputy
quote conflict | a: "What was sold at night we buy back in the daylight," || b: "What was sold in the dark we are buying back with the lights on," | wording
certainty conflict | a: is to be borrowed over 30 years at 2.4 percent || b: the interest has yet to be agreed | 2.4% vs not agreed
polarity conflict | a: Its shares rose 6 percent || b: Its stock fell 6 per cent | rose vs fell
framing conflict | a: said the company was under no pressure to sell || b: Banks had set it a deadline of 30 September to raise cash || b: as debts press | no pressure vs deadline
framing conflict | a: spoke of a great day || b: gave a cautious welcome | great day vs cautious
quantity conflict | a: which is 28 times the annual rent || b: The price, at 25 times yearly rents | 28 vs 25
date differs | a: were built between 1955 and 1972 || b: in the two decades after 1955 | 1955-1972 vs two decades after 1955
quantity differs | a: will keep 1,100 flats in Neuperlach || b: is to retain some 1,000 flats | 1,100 vs some 1,000
attribution differs | a: will cost another 340 million, said treasurer || b: or nearly twice that in the opinion of the tenants' association | treasurer's figure vs also a higher one
quantity differs | a: bought 340 flats in Giesing for 104 million || b: a little over €100m for a few hundred units | exact vs rounded
place differs | a: 1,100 flats in Neuperlach || b: flats in the south-east | Neuperlach vs south-east
## benign
same | a: in closed session by 58 votes to 20 || b: who voted 58-20 behind closed doors | same
same | a: sold by the state in 2007 for 610 million || b: about a fifth of what Munich is now ready to give | 610m is about a fifth of either price
same | a: were sold by the state in 2007 || b: was privatised fifteen years ago | 2007
same | a: for railway workers || b: Erected for railwaymen | same
same | a: borrowed over 30 years || b: loans with a life of three decades | same
same | a: In 2019 the city bought || b: three years ago | 2019
same | a: The Free Democrats want the auditors || b: has been asked by the Liberals | same party
same | a: chairwoman Beatrix Zurek-Lang || b: Its head, Beatrix Zurek-Lang | same
same | a: freeze their rents for five years || b: until 2027 | the same five years
same | a: treasurer Christoph Lidl || b: City treasurer Christoph Lidl | same
other | a: bought 340 flats || a: cost another 340 million | Giesing vs repairs
other | a: average 11.20 euros || a: at 2.4 percent | rent vs interest
other | a: announced on Wednesday || a: every first Saturday | deal vs demonstrations
other | a: has doubled to 74,000 || b: or nearly twice that | members vs repairs
other | b: "We'll dance when the boilers work," || b: "What was sold in the dark we are | two speakers
other | a: for two years her members || a: for five years | demonstrations vs freeze
other | a: 28 times the annual rent || a: over 30 years | multiple vs years
other | a: for 104 million euros || a: for 610 million | Giesing vs 2007 sale
other | b: a deadline of 30 September || b: in the autumn for a final decision | banks vs council
other | b: no more than 2 per cent || b: fell 6 per cent | rents vs shares
## aligned
a0-b1 a0-b5 a0-b3 a1-b1 a1-b3 a1-b5 a1-b0 a1-b7 a2-b4 a3-b4 a3-b1 a4-b6 a6-b7 a7-b10 a7-b9 a8-b9 a8-b8 a9-b13 a10-b14 a11-b2 a12-b11 a14-b15 a14-b16 a15-b15 a1-b4 a11-b0
## omissions
a5 | average rent
a13 | membership
b12 | remark on the boilers
