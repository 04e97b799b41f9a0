mode: outlets
## a | Atlantic Canada Fishery News | Ottawa reopens northern redfish, gives offshore fleet 59% | 2024-01-31
[1] ST. JOHN'S, N.L. — The commercial redfish fishery in the Gulf of St. Lawrence will reopen on June 15 after 29 years with a quota of 25,000 tonnes, Fisheries Minister Lucille Arbour announced in Gaspé on Tuesday.

[2] Offshore trawlers over 100 feet get 59 per cent of it, Indigenous groups 10 per cent, and the shrimp fleet of the Gulf 10 per cent.

[3] Harvesters in Newfoundland walked out of the hall when the split was read. [4] "She's given our fish to a boardroom," said Gerard Pomeroy, vice-president of the inshore union.

[5] The minister said that the biomass stood at 2.8 million tonnes, her department's scientists having surveyed it in August.

[6] Shrimp quotas in the Gulf are cut by 79 per cent. [7] Some 90 boats and 12 plants depend on shrimp, and the union wants $40 million to buy out licences. [8] Arbour said no such programme was planned.

[9] Redfish sell at about 80 cents a pound at the wharf; processors say there is no market for more than 15,000 tonnes.

[10] Nova Scotia's fisheries minister, Burton Oickle, called it a fair settlement.

[11] The fishery was closed in January 1995 after catches had fallen to 19,000 tonnes from 60,000 two years earlier.

[12] A trial fishery since 2018 has landed 9,100 tonnes. [13] Six offshore companies hold historical shares; the largest, Banquereau Ocean, has 22 per cent.
## b | The Port au Port Packet | Back to redfish — but for whom? | 2024-02-01
[1] The announcement the west coast had waited for since the mid-nineties came by email, from a minister who was in Ottawa.

[2] "She gave our fish to the boardrooms," said Gerard Pomeroy, a shrimp skipper from Port au Choix with 30 years at sea, as he read it on a phone in the Anglican hall.

[3] Nobody walked out, there being nothing to walk out of; some sang.

[4] There will be a redfish season again, at a date to be fixed in talks with the fleets, Lucille Arbour wrote. [5] At least 25,000 tonnes may be landed, she says, and the big companies in Nova Scotia are to have about three-fifths. [6] Shrimpers and First Nations will make do with a tenth each.

[7] For shrimp itself the knife goes deep: four out of every five pounds are gone. [8] The department is "open to" paying people to leave the trade, an aide to the minister told the Packet. [9] Close to a hundred vessels and a dozen plants live off the little pink animal.

[10] Is there so much redfish? [11] Nearly three million tonnes, according to a study that the offshore companies paid for. [12] Whether anybody will eat it is another matter. [13] Buyers at the Boston show in spring put the demand at 15,000 tonnes and offered eighty cents.

[14] Halifax is unhappy too: Burton Oickle, the provincial minister, wanted more for small boats and spoke of "a poor bargain".

[15] When the fishery was shut, twenty-nine years ago last month, the boats were bringing in less than a third of what they had landed in 1993. [16] The test catches since 2018, less than 10,000 tonnes in all, went to bait.
## findings
date conflict | a: will reopen on June 15 after 29 years || b: at a date to be fixed in talks with the fleets | June 15 vs date to be fixed
place conflict | a: announced in Gaspé on Tuesday || b: from a minister who was in Ottawa | Gaspé vs Ottawa
framing conflict | a: Lucille Arbour announced in Gaspé || b: came by email | announced in person vs by email
quantity differs | a: with a quota of 25,000 tonnes || b: At least 25,000 tonnes may be landed | 25,000 vs at least 25,000
quantity differs | a: get 59 per cent of it || a: gives offshore fleet 59% || b: are to have about three-fifths | 59% vs about 60%
role differs | a: Offshore trawlers over 100 feet || b: the big companies in Nova Scotia | offshore trawlers vs big Nova Scotia companies
polarity conflict | a: walked out of the hall when the split was read || b: Nobody walked out | walked out vs nobody did
quote conflict | a: "She's given our fish to a boardroom," || b: "She gave our fish to the boardrooms," | same remark, other words
role conflict | a: said Gerard Pomeroy, vice-president of the inshore union || b: said Gerard Pomeroy, a shrimp skipper from Port au Choix | union vice-president vs skipper
attribution conflict | a: her department's scientists having surveyed it || b: according to a study that the offshore companies paid for | biomass: department vs company study
quantity differs | a: the biomass stood at 2.8 million tonnes || b: Nearly three million tonnes | 2.8m vs nearly 3m
certainty conflict | a: Arbour said no such programme was planned || b: The department is "open to" paying people to leave | buyout not planned vs open to it
attribution conflict | a: processors say there is no market || b: Buyers at the Boston show in spring | demand: processors vs buyers
framing conflict | a: called it a fair settlement || b: spoke of "a poor bargain" | fair vs poor bargain
quantity differs | a: Some 90 boats and 12 plants || b: Close to a hundred vessels | 90 vs close to 100
quantity differs | a: has landed 9,100 tonnes || b: less than 10,000 tonnes in all | 9,100 vs less than 10,000
quantity differs | a: are cut by 79 per cent || b: four out of every five pounds are gone | 79% vs four fifths
## benign
same | a: Indigenous groups 10 per cent, and the shrimp fleet || b: will make do with a tenth each | same shares
same | a: after 29 years with a quota || b: since the mid-nineties | 1995
same | a: was closed in January 1995 || b: twenty-nine years ago last month | January 1995
same | a: to 19,000 tonnes from 60,000 two years earlier || b: less than a third of what they had landed in 1993 | 19 of 60
same | a: sell at about 80 cents a pound || b: offered eighty cents | same price
same | a: for more than 15,000 tonnes || b: put the demand at 15,000 tonnes | same demand
same | a: and 12 plants depend || b: a dozen plants live off | 12
same | a: to buy out licences || b: paying people to leave the trade | buyout
same | a: Nova Scotia's fisheries minister, Burton Oickle || b: Burton Oickle, the provincial minister | same man
other | a: with a quota of 25,000 tonnes || b: put the demand at 15,000 tonnes | quota vs demand
other | a: has 22 per cent || b: about three-fifths | one company vs whole fleet
other | a: fallen to 19,000 tonnes || b: less than 10,000 tonnes in all | 1995 catch vs trial
other | a: after 29 years with || b: with 30 years at sea | closure vs career
other | a: wants $40 million || b: offered eighty cents | buyout vs price
other | a: surveyed it in August || b: at the Boston show in spring | survey vs show
other | a: Fisheries Minister Lucille Arbour || b: Burton Oickle, the provincial minister | two ministers
other | a: A trial fishery since 2018 || b: had landed in 1993 | trial vs old catches
other | a: Indigenous groups 10 per cent || b: four out of every five pounds | redfish share vs shrimp cut
## aligned
a0-b5 a0-b4 a1-b1 a1-b4 a1-b5 a2-b5 a2-b6 a3-b3 a4-b2 a5-b11 a6-b7 a7-b9 a7-b8 a8-b8 a9-b12 a9-b13 a10-b14 a11-b15 a12-b16
## omissions
a13 | b does not give the largest company's share
a7 | b does not give the sum the union wants
