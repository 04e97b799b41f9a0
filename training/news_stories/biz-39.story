mode: outlets
## a | Aero Trade Daily | Lusitana orders 40 Merlin jets at Le Bourget, drops American rival | 2023-06-21
[1] LE BOURGET, France — Portuguese leasing company Lusitana Aero on Tuesday placed a firm order for 40 Merlin 220 regional jets from Europe's Aquitaine Avions, with options for 25 more, in a deal worth $2.7 billion at list prices.

[2] The first aircraft will be handed over in the second quarter of 2026. [3] They will be fitted with engines from the British maker Harland-Voss.

[4] Lusitana had been expected to stay with Cascadia Aerospace of the United States, which built 31 of its 58 planes. [5] "We were tired of waiting for apologies with wings," managing director Filipa Montenegro said at the show.

[6] Aquitaine will add a second shift at its Mérignac plant, creating 450 jobs, sales chief Jean-Baptiste Lacoste said. [7] It builds seven Merlins a month and wants to reach ten by next summer.

[8] Cascadia, whose own jet was grounded for five months last year over cracks in a pylon, sold 12 freighters to a Turkish customer the same day.

[9] Lusitana will pay with a loan from three Japanese banks. [10] It leases to 14 airlines, most of them in Africa and South America, and posted a profit of €77 million in 2022.

[11] A Merlin prototype made a hard landing at Évora in March, when a tire burst; the two pilots were unhurt. [12] The accident office found that the tire had been underinflated.

[13] The order is the largest of the show so far, ahead of one for 22 turboprops announced on Monday. [14] Aquitaine's shares rose 2.9% in Paris.
## b | Lisbon Financial Daily | Lusitana signs letter of intent for up to 65 jets | 2023-06-22
[1] The handshake was for the photographers; the contract is to follow.

[2] Lusitana Aero has signed a letter of intent with Aquitaine Avions for the Merlin 220, chairman Duarte Sequeira told this paper at Le Bourget, and it would commit to the planes, up to 65 in number, once its supervisory board had met in July. [3] At list price those it is sure to want, forty, come to over two and a half billion dollars. [4] It would not pay anything like that, he added.

[5] "We were tired of apologies with wings on them," said Filipa Montenegro, finance director of the Lisbon lessor, of Cascadia, the American builder of more than half its current fleet.

[6] Cascadia has not been ruled out, however: Lusitana is still negotiating with it over eight larger jets, Mr Sequeira said.

[7] Which engine will hang under the wing, Harland-Voss's or that of Pratt-Ellison from Connecticut, is to be decided in the autumn. [8] Deliveries would not begin before 2027. [9] A Portuguese state bank is arranging the finance.

[10] For Aquitaine the news is a balm. [11] In March a test aircraft came down so hard in Beja that it slid off the runway; the maker insists it was a matter of tyre pressure, and the crew of two walked away. [12] Its workers at Mérignac will do overtime; hiring is not planned, according to the union CGT. [13] The line turns out about 80 Merlins a year.

[14] Lusitana, which earned 77 million euros last year and rents planes to 14 carriers on three continents, was founded in 2004 by two former pilots. [15] Its only crash loss, a turboprop leased to a Cape Verde airline, dates from 2015.
## findings
certainty conflict | a: on Tuesday placed a firm order for 40 Merlin 220 regional jets || a: Lusitana orders 40 Merlin jets || b: has signed a letter of intent || b: Lusitana signs letter of intent || b: the contract is to follow | firm order vs letter of intent
quantity differs | a: in a deal worth $2.7 billion at list prices || b: come to over two and a half billion dollars | $2.7bn vs over 2.5bn
date conflict | a: handed over in the second quarter of 2026 || b: would not begin before 2027 | 2026 vs not before 2027
certainty conflict | a: will be fitted with engines from the British maker Harland-Voss || b: is to be decided in the autumn | engine chosen vs open
framing conflict | a: drops American rival || a: had been expected to stay with Cascadia || b: Cascadia has not been ruled out | rival dropped vs still in talks
role conflict | a: managing director Filipa Montenegro said || b: Filipa Montenegro, finance director | managing vs finance director
quote conflict | a: "We were tired of waiting for apologies with wings," || b: "We were tired of apologies with wings on them," | same remark, other words
quantity differs | a: which built 31 of its 58 planes || b: builder of more than half its current fleet | 31 of 58 vs more than half
polarity conflict | a: creating 450 jobs || b: hiring is not planned | 450 new jobs vs no hiring
name conflict | a: with a loan from three Japanese banks || b: A Portuguese state bank is arranging the finance | Japanese banks vs Portuguese state bank
place conflict | a: made a hard landing at Évora || b: came down so hard in Beja | Évora vs Beja
attribution conflict | a: The accident office found that the tire || b: the maker insists it was a matter of tyre pressure | tyre cause: accident office vs maker
quantity differs | a: It builds seven Merlins a month || b: turns out about 80 Merlins a year | seven a month vs about 80 a year
place differs | a: most of them in Africa and South America || b: to 14 carriers on three continents | mostly Africa and South America vs three continents
## benign
same | a: with options for 25 more || b: up to 65 in number | 40 plus 25
same | a: the two pilots were unhurt || b: the crew of two walked away | same
same | a: posted a profit of €77 million in 2022 || b: earned 77 million euros last year | same profit
same | a: It leases to 14 airlines || b: rents planes to 14 carriers | same number
same | a: when a tire burst || b: a matter of tyre pressure | tyre was the trouble
same | a: Portuguese leasing company Lusitana Aero || b: of the Lisbon lessor | same firm
same | a: said at the show || b: told this paper at Le Bourget | same place, the air show
same | a: at list prices || b: At list price those | same basis
other | a: sold 12 freighters to a Turkish customer || b: over eight larger jets | two deals of Cascadia
other | a: ahead of one for 22 turboprops || b: a turboprop leased to a Cape Verde airline | another order vs old crash
other | a: grounded for five months last year || b: earned 77 million euros last year | Cascadia vs Lusitana
other | a: wants to reach ten by next summer || b: once its supervisory board had met in July | output goal vs board
other | a: sales chief Jean-Baptiste Lacoste said || b: chairman Duarte Sequeira told | two firms' officials
other | a: over cracks in a pylon || b: it slid off the runway | two mishaps
other | a: the two pilots were unhurt || b: founded in 2004 by two former pilots | test crew vs founders
other | a: the British maker Harland-Voss || b: that of Pratt-Ellison from Connecticut | two engine makers
## aligned
a0-b0 a0-b2 a0-b6 a1-b2 a1-b3 a2-b8 a3-b7 a4-b5 a4-b6 a5-b5 a6-b12 a7-b13 a9-b9 a10-b14 a11-b11 a12-b11 a1-b1 a1-b0 a0-b1 a1-b5 a5-b2
## omissions
a13 | b does not rank the order
b15 | a does not mention the 2015 loss
b4 | a does not say Lusitana pays less than list price
