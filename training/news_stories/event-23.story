mode: outlets
## a | Fenland Gazette | Dutch barge hits Gossop swing bridge: town cut in two 'until Easter' | 2025-01-23
[1] Gossop will be a town in two halves until at least Easter after a sand barge struck its Victorian swing bridge in the dark on Tuesday, county engineers admitted last night.

[2] The 86-metre Zwaluw, bound for Wisbech with 1,150 tonnes of marine sand, hit the central pier at 6.35pm and tipped the moving span nine feet off its track. [3] Two cyclists were thrown into the River Nene. [4] Retired postman Alf Dunmore, 68, swam to the steps by the Ship Inn; 19-year-old Ellie Barker was held afloat for ten minutes by the barge's mate until the inshore lifeboat reached her.

[5] The skipper, Pieter van Hoorn, 52, gave a negative breath test. [6] "She just stopped answering," he told our reporter of his vessel, and said that the rudder had jammed hard over.

[7] The county's highways director, Sue Millward, said that the bridge had been closed to lorries since November because of a cracked girder, and that repairs costed at £3.2m were to have begun next month. [8] The collision would roughly triple the bill, she said.

[9] Some 7,500 vehicles cross on a normal day. [10] The way round by Tydd is 14 miles. [11] Pupils at Marsh Lane Primary, most of whom live on the other bank, will be taught in the Corn Exchange from Monday.

[12] Councillor Ron Dunmore, whose ward is worst hit, called for a ferry. [13] The county promised one by the weekend.

[14] The bridge, opened by a duchess in 1891, was last rammed in 1974, by a coaster with a cargo of fertiliser.
## b | Inland Shipping Today | Zwaluw casualty: skipper blames rudder, pilot association points to speed | 2025-01-24
[1] A navigation error at more than seven knots, rather than a technical fault, is what the Nene pilots' association sees behind the damage done to Gossop's bridge by a Dutch coaster-barge three evenings ago.

[2] The Zwaluw, which had taken no pilot, "simply would not answer", skipper Pieter van Hoorn said through the owner, Binnenvaart Lely, which has found no defect in her steering gear. [3] A breathalyser showed him to be sober.

[4] She was in ballast, having delivered sand at Wisbech, when she met the bridge's eastern abutment at 18.35. [5] The swing span came off its rail and now sits 2.7 metres out of line. [6] Of two people who fell in the river, a man got out by himself, while a young woman was kept above water by a passer-by who had jumped after her.

[7] Lorries had been using the crossing up to the moment of impact. [8] The county council, where cracks had been on file since the autumn, had a repair budget of a little over three million pounds but no starting date. [9] A consultant, Hartnell Rowe, now speaks of nine to ten million.

[10] Traffic is to use a temporary bridge that the army could put across in the course of March, if ministers approve. [11] Until it does, drivers face a detour of some 22 kilometres. [12] A boat service that had been talked of was ruled out on safety grounds yesterday.

[13] Navigation upstream is shut; eleven vessels are penned in at Peterborough. [14] The structure is in its 134th year and was hit half a century ago by a ship with a load of fertiliser. [15] An older bridge on the same spot was carried off by ice in 1861. [16] Van Hoorn, 52, has been told by Dutch inspectors to hand in his licence for now.
## findings
attribution conflict | a: said that the rudder had jammed hard over || b: is what the Nene pilots' association sees behind the damage || b: which has found no defect in her steering gear | skipper: rudder jammed vs pilots' association: navigation error
quote conflict | a: "She just stopped answering," || b: "simply would not answer", skipper Pieter van Hoorn | wording
attribution differs | a: he told our reporter of his vessel || b: skipper Pieter van Hoorn said through the owner | to the reporter vs through the owner
framing conflict | a: bound for Wisbech with 1,150 tonnes of marine sand || b: in ballast, having delivered sand at Wisbech | laden inward vs empty outward
place conflict | a: hit the central pier at 6.35pm || b: met the bridge's eastern abutment | central pier vs eastern abutment
role conflict | a: for ten minutes by the barge's mate || b: kept above water by a passer-by | mate vs passer-by
polarity conflict | a: had been closed to lorries since November || b: had been using the crossing up to the moment of impact | closed to lorries vs open
certainty conflict | a: were to have begun next month || b: but no starting date | repairs scheduled vs no date
attribution conflict | a: would roughly triple the bill, she said || b: A consultant, Hartnell Rowe, now speaks of nine to ten million | who says the tripled bill
date conflict | a: until at least Easter after a sand barge || a: town cut in two 'until Easter' || b: could put across in the course of March | cut until Easter (April 20) vs a crossing in March
polarity conflict | a: The county promised one by the weekend || b: was ruled out on safety grounds yesterday | ferry promised vs ruled out
quantity differs | a: repairs costed at £3.2m || b: a little over three million pounds | 3.2m vs a little over 3m
date differs | a: since November because of a cracked girder || b: where cracks had been on file since the autumn | November vs autumn
## benign
same | a: in the dark on Tuesday || b: three evenings ago | January 21
same | a: hit the central pier at 6.35pm || b: abutment at 18.35 | same time
same | a: nine feet off its track || b: sits 2.7 metres out of line | nine feet is 2.74 m
same | a: gave a negative breath test || b: showed him to be sober | same test
same | a: swam to the steps by the Ship Inn || b: a man got out by himself | same man
same | a: The way round by Tydd is 14 miles || b: a detour of some 22 kilometres | 14 miles is 22.5 km
same | a: opened by a duchess in 1891 || b: is in its 134th year | 2025 minus 1891
same | a: was last rammed in 1974 || b: was hit half a century ago | 1974 is 51 years back
same | a: would roughly triple the bill || b: nine to ten million | three times 3.2m
same | a: Two cyclists were thrown into the River Nene || b: two people who fell in the river | same two
other | a: Alf Dunmore, 68 || b: Van Hoorn, 52, has been told | swimmer vs skipper
other | a: was last rammed in 1974 || b: carried off by ice in 1861 | two bridges
other | a: The 86-metre Zwaluw || b: 2.7 metres out of line | length vs displacement
other | a: The county promised one by the weekend || b: Traffic is to use a temporary bridge | ferry vs bridge
other | a: by a coaster with a cargo of fertiliser || b: a Dutch coaster-barge | ship of 1974 vs Zwaluw
other | a: Some 7,500 vehicles cross || b: eleven vessels are penned in | cars vs boats
other | a: were to have begun next month || b: in the course of March | repairs vs army bridge
## aligned
a0-b1 a0-b10 a1-b1 a1-b10 a2-b4 a2-b5 a3-b6 a4-b6 a5-b3 a6-b0 a6-b1 a6-b2 a7-b7 a7-b8 a8-b9 a10-b11 a12-b12 a13-b12 a14-b14
## omissions
a11 | b does not report the school's move
b13 | a does not report the vessels penned in
b16 | a does not report that the skipper lost his licence for now
a9 | b does not report the traffic count
