mode: outlets
## a | Harbour Bridge Broadcaster | Chef Tranter apologises after critic ejected from Sydney restaurant | 2023-11-06
[1] Celebrity chef Bodhi Tranter has apologised to restaurant critic Philomena Okafor-Lyle, who was escorted out of his Sydney restaurant, Tidewrack, on Saturday night before her main course arrived.

[2] Tranter, 41, said on Sunday that he had been “tired, proud and wrong” and had rung her to say so. [3] He has offered to donate $20,000 to a food bank of her choice.

[4] Okafor-Lyle had booked under another name for a table of four at 7.30pm, her newspaper, the Tasman Post, said. [5] Floor manager Gwyneth Sale recognised her from a photograph pinned up in the kitchen and alerted the chef.

[6] In a review published in March, the critic had given Tidewrack eight points out of 20 and likened its signature squid to a bathmat. [7] Bookings fell by a third in the following month, according to Tranter.

[8] Diners filmed him standing at her table with folded arms. [9] “I don't cook for people who hate me,” he is heard to say.

[10] The three other guests, among them the critic's mother, aged 83, left with her. [11] They were not charged for the oysters and wine they had had.

[12] Tidewrack, which seats 64 and opened in Woolloomooloo in 2021, has been flooded with one-star ratings: 2,300 of them by Monday noon.

[13] The Chefs' Guild of Australia said it would review his membership next week.
## b | The Tasman Post | ‘I'd do it again’: Tranter stands by eviction of our critic | 2023-11-07
[1] Bodhi Tranter will not say sorry, and he has not called.

[2] Our restaurant critic, Philomena Okafor-Lyle, and her three companions were asked to leave Tidewrack on Friday evening. [3] Their plates of kingfish had just been put down.

[4] “I won't cook for someone who hates me,” the chef said at the bar, where he had summoned her, within hearing of a dozen customers. [5] A bill for $412, for the oysters and two bottles, was pressed into her hand at the door.

[6] She had used her own name to reserve, as she has done since 2019. [7] A waiter told her later that it was Tranter himself who had spotted it in the book that morning.

[8] On Monday his publicist, Gwyneth Sale, said the chef stood by what he had done and would do it again. [9] She confirmed that a sum of $20,000 had been promised to a food bank in Redfern, but said it was part of a campaign agreed in September.

[10] This newspaper's review appeared eight months ago. [11] It rated the place at 8 out of 20 and compared the squid to something found in a bathroom. [12] According to the booking firm Tably, reservations actually went up in the weeks after.

[13] The chefs' guild sees no cause for action; its president, Marco Bellini, said that hosts may choose their guests.

[14] More than two thousand people have left the lowest possible rating on the restaurant's page. [15] Okafor-Lyle, whose mother, in her eighties, was of the party, has asked them to stop.
## findings
polarity conflict | a: Chef Tranter apologises || a: has apologised to restaurant critic || b: will not say sorry || b: ‘I'd do it again’ | apology vs none
polarity conflict | a: and had rung her to say so || b: he has not called | rang vs did not call
date conflict | a: on Saturday night before her main course || b: asked to leave Tidewrack on Friday evening | Saturday vs Friday
framing conflict | a: before her main course arrived || b: Their plates of kingfish had just been put down | before vs after main course
framing conflict | a: He has offered to donate $20,000 || b: it was part of a campaign agreed in September | amends vs earlier campaign
polarity conflict | a: had booked under another name || b: She had used her own name to reserve | other name vs own
role conflict | a: Floor manager Gwyneth Sale || b: his publicist, Gwyneth Sale | floor manager vs publicist
attribution conflict | a: recognised her from a photograph pinned up || b: it was Tranter himself who had spotted it | who recognised her
place conflict | a: standing at her table with folded arms || b: the chef said at the bar | table vs bar
quote conflict | a: “I don't cook for people who hate me,” || b: “I won't cook for someone who hates me,” | other words
polarity conflict | a: They were not charged for the oysters || b: A bill for $412, for the oysters | not charged vs billed
polarity conflict | a: Bookings fell by a third || b: reservations actually went up | fell vs rose
attribution conflict | a: in the following month, according to Tranter || b: According to the booking firm Tably | Tranter vs booking firm
certainty conflict | a: would review his membership next week || b: sees no cause for action | review vs no action
quantity differs | a: 2,300 of them by Monday noon || b: More than two thousand people | 2,300 vs more than 2,000
place differs | a: a food bank of her choice || b: a food bank in Redfern | her choice vs Redfern
quantity differs | a: the critic's mother, aged 83 || b: whose mother, in her eighties | 83 vs eighties
## benign
same | a: In a review published in March || b: review appeared eight months ago | March from November
same | a: eight points out of 20 || b: at 8 out of 20 | same score
same | a: likened its signature squid to a bathmat || b: compared the squid to something found in a bathroom | same comparison
same | a: for a table of four || b: and her three companions | four people
same | a: flooded with one-star ratings || b: the lowest possible rating | one star is lowest
same | a: who was escorted out || b: were asked to leave | same ejection
same | a: The Chefs' Guild of Australia || b: The chefs' guild | same guild
same | a: her newspaper, the Tasman Post || b: This newspaper's review | same paper
other | a: eight points out of 20 || b: eight months ago | points vs months
other | a: said on Sunday that he || b: On Monday his publicist | two statements
other | a: opened in Woolloomooloo in 2021 || b: as she has done since 2019 | opening vs habit
other | a: which seats 64 || b: a dozen customers | seats vs witnesses
other | a: offered to donate $20,000 || b: A bill for $412 | donation vs bill
other | a: at 7.30pm || b: in the book that morning | booking time vs when spotted
other | a: Tranter, 41 || b: in her eighties | chef vs mother
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a1-b3 a1-b8 a2-b1 a3-b9 a4-b2 a4-b6 a5-b7 a6-b10 a6-b11 a7-b12 a8-b4 a9-b4 a10-b2 a10-b15 a11-b5 a12-b14 a13-b13
## omissions
b15 | critic asks them to stop
b9 | campaign agreed in September
