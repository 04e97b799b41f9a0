mode: outlets
## a | Gulf Coast Shrimp & Trade | Shrimpers' suit: judge freezes imports by Pelagos Foods | 2022-07-20
[1] NEW ORLEANS (GCST) — A federal judge on Tuesday barred seafood importer Pelagos Foods from selling 3,900 tons of frozen shrimp that Gulf fishermen say was farmed with banned antibiotics.

[2] U.S. District Judge Lorraine Thibaut's order covers 162 containers in Houston and runs until a hearing on August 8.

[3] Tests paid for by the Barataria Shrimpers Alliance found chloramphenicol in 23 of 30 samples, chairman Wade Robichaux testified. [4] The tests were done at a university laboratory in Baton Rouge.

[5] Pelagos, of Tampa, buys from ponds in Ecuador. [6] Its president, Kimberly Osgood, 49, denied that she had known of the drug. [7] "If somebody cheated, somebody cheated us first," she said on the courthouse steps.

[8] Robichaux, a fourth-generation shrimper from Lafitte, sold his second boat in May. [9] The dockside price of large shrimp has fallen to $1.10 a pound from $2.35 two years ago, according to the state wildlife department.

[10] The Food and Drug Administration inspects less than 2% of imported seafood. [11] It put Pelagos on an import alert in 2017 and took it off 15 months later.

[12] The alliance, which has 410 members, is seeking $55 million in damages. [13] A similar suit in Alabama was settled last year for $4.2 million.

[14] Osgood said 90 people would be laid off at her packing plant in Tampa if the order stands. [15] A grocery chain, Bellhaven, has pulled the product from its 240 stores.
## b | Seafood Importers' Weekly | Pelagos agrees to hold cargo while tests are repeated | 2022-07-21
[1] Pelagos Foods has volunteered to keep some four thousand tons of frozen shrimp in store until the quarrel over their purity is resolved, its counsel told a court in Louisiana this week.

[2] Judge Lorraine Thibaut took note of the pledge; she issued no order. [3] The goods, in a little over 160 containers, are lying in Gulfport. [4] Both sides return on August 18.

[5] At issue is chloramphenicol, a medicine which may not be given to animals raised for food. [6] A television station, WGX, commissioned the analyses, and most of the samples showed traces. [7] They were done by a private lab in Mobile whose license has lapsed, Pelagos says.

[8] "If somebody cheated, they cheated us too, and first," said Kimberley Osgood, who founded the Florida company and is its majority owner.

[9] She acknowledged that a supplier's manager had mentioned the substance in an email last fall. [10] The ponds it came from are in Ecuador, where Pelagos has bought for eleven years.

[11] The plaintiffs, just over 400 boats from around Barataria Bay, want tens of millions of dollars. [12] Wade Robichaux, their attorney, says that his clients cannot live on what they get. [13] A pound brings barely half of what it did in 2020, by the shrimpers' own records.

[14] Federal inspectors, who open about one carton in fifty from abroad, have had Pelagos on their watch list without a break since 2017.

[15] Bellhaven, a supermarket group, said it was "reviewing" whether to go on selling the shrimp. [16] Alabama fishermen dropped a comparable case in 2021 after a payment of $4.2 million.

[17] Retail demand is soft: imports of shrimp were down 6 percent in June.
## findings
framing conflict | a: barred seafood importer Pelagos Foods from selling || a: judge freezes imports by Pelagos Foods || b: has volunteered to keep some four thousand tons || b: she issued no order || b: Pelagos agrees to hold cargo | court order vs voluntary pledge
quantity differs | a: from selling 3,900 tons of frozen shrimp || b: some four thousand tons of frozen shrimp | 3,900 vs some 4,000
place conflict | a: covers 162 containers in Houston || b: are lying in Gulfport | Houston vs Gulfport
quantity differs | a: covers 162 containers || b: a little over 160 containers | 162 vs a little over 160
date conflict | a: until a hearing on August 8 || b: Both sides return on August 18 | August 8 vs 18
attribution conflict | a: Tests paid for by the Barataria Shrimpers Alliance || b: A television station, WGX, commissioned the analyses | tests commissioned by alliance vs TV station
quantity differs | a: in 23 of 30 samples || b: most of the samples showed traces | 23 of 30 vs most
place conflict | a: at a university laboratory in Baton Rouge || b: by a private lab in Mobile | Baton Rouge vs Mobile
name conflict | a: Its president, Kimberly Osgood, 49 || b: said Kimberley Osgood, who founded | Kimberly vs Kimberley
role differs | a: Its president, Kimberly Osgood || b: who founded the Florida company and is its majority owner | president vs founder and owner
quote conflict | a: "If somebody cheated, somebody cheated us first," || b: "If somebody cheated, they cheated us too, and first," | same remark, other words
polarity conflict | a: denied that she had known of the drug || b: She acknowledged that a supplier's manager had mentioned the substance | denied knowledge vs acknowledged a mention
role conflict | a: chairman Wade Robichaux testified || a: a fourth-generation shrimper from Lafitte || b: Wade Robichaux, their attorney | chairman and shrimper vs attorney
attribution conflict | a: according to the state wildlife department || b: by the shrimpers' own records | price: state vs shrimpers
date conflict | a: and took it off 15 months later || b: without a break since 2017 | off the list after 15 months vs on it throughout
certainty conflict | a: has pulled the product from its 240 stores || b: said it was "reviewing" whether to go on selling | pulled vs reviewing
quantity differs | a: is seeking $55 million in damages || b: want tens of millions of dollars | $55m vs tens of millions
quantity differs | a: which has 410 members || b: just over 400 boats | 410 vs just over 400
## benign
same | a: inspects less than 2% of imported seafood || b: open about one carton in fifty from abroad | about 2%
same | a: to $1.10 a pound from $2.35 two years ago || b: barely half of what it did in 2020 | 1.10 of 2.35 is 47%
same | a: farmed with banned antibiotics || b: which may not be given to animals raised for food | banned drug
same | a: A similar suit in Alabama was settled last year for $4.2 million || b: dropped a comparable case in 2021 after a payment | same settlement
same | a: A federal judge on Tuesday || b: told a court in Louisiana this week | same hearing
same | a: buys from ponds in Ecuador || b: The ponds it came from are in Ecuador | Ecuador
same | a: Pelagos, of Tampa || b: the Florida company | same firm
same | a: A grocery chain, Bellhaven || b: Bellhaven, a supermarket group | same chain
other | a: 90 people would be laid off || b: just over 400 boats | plant workers vs plaintiffs
other | a: is seeking $55 million || b: after a payment of $4.2 million | this claim vs Alabama
other | a: sold his second boat in May || b: were down 6 percent in June | boat vs imports
other | a: took it off 15 months later || b: where Pelagos has bought for eleven years | alert vs supply
other | a: at her packing plant in Tampa || b: are lying in Gulfport | plant vs cargo
other | a: $2.35 two years ago || b: in 2021 after a payment | price vs Alabama case
other | a: its 240 stores || b: a little over 160 containers | stores vs containers
other | a: put Pelagos on an import alert in 2017 || b: in an email last fall | alert vs email
## aligned
a0-b1 a0-b2 a1-b1 a1-b2 a2-b2 a2-b3 a2-b4 a3-b6 a4-b7 a5-b10 a6-b9 a7-b8 a8-b12 a9-b13 a10-b14 a11-b14 a12-b11 a13-b16 a15-b15 a1-b5 a3-b12 a0-b0 a1-b0 a6-b8 a5-b8
## omissions
a14 | b does not mention layoffs in Tampa
b17 | a does not mention June imports
