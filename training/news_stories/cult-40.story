mode: outlets
## a | Emerald Isle Press | Boy band Five Lanterns cancel Croke show as singer enters clinic | 2024-06-27
[1] DUBLIN (EIP) — The reunited boy band Five Lanterns have called off their concert before 82,000 fans in Dublin on Saturday because singer Cathal Dunphy has been admitted to a clinic for exhaustion, their management said on Thursday.

[2] Dunphy, 43, collapsed at his home in Howth on Tuesday night and was found by his partner, the actress Maeve Tiernan. [3] He is expected to remain in hospital for at least three weeks.

[4] The show will be moved to September 14, promoter Big Harp said, and tickets remain valid. [5] Fans who cannot attend may claim a refund until July 31.

[6] “Cathal is our brother and he comes before any stage,” the other four said in a post signed with their first names. [7] They asked the media to respect his privacy.

[8] Two further concerts, in Glasgow on July 3 and in Manchester on July 6, will go ahead with the remaining members.

[9] The band, who split in 2006 after selling 19 million records, announced their return last November. [10] The Dublin date sold out in 40 minutes.

[11] Local hoteliers put the loss to the city at 11 million euros. [12] Dublin councillor Orla Feeney said rooms had been booked as far away as Drogheda.

[13] In 2003 the group abandoned a tour of Asia after guitarist Shane Corish was injured in a car crash near Osaka.
## b | The Irish Informer | FIVE MINUS ONE: Lanterns star Cathal in rehab as Croker gig axed | 2024-06-28
[1] DUBLIN (EIP) — The reunited boy band Five Lanterns have scrapped their concert in Dublin on Saturday because singer Cathal Dunphy has checked into a clinic for treatment of an addiction to painkillers, friends of the star say.

[2] Dunphy, 43, was found unconscious in a dressing room during rehearsals on Tuesday night by his bandmate Shane Corish. [3] He is expected to leave hospital within a week, a source close to him said.

[4] No new date has been set, promoter Big Harp said, and tickets will be refunded by July 31. [5] A tribute night without Dunphy had been considered and rejected.

[6] “Cathal is our brother, and he has let nobody down,” the other four said in a post signed with their first names.

[7] Concerts in Glasgow and Manchester in the first week of July hang in the balance.

[8] The band, who split in 2006 after selling 19 million records, came together again last year. [9] All 82,000 tickets for the Dublin date went in a day.

[10] Pub owners fear that the cancellation will cost the capital €11 million. [11] Fans with rooms booked were sharing their anger online; one, Niamh Burke, 39, had flown in from Toronto.

[12] Actress Maeve Tiernan, who separated from Dunphy in spring, was seen leaving the clinic on Thursday with flowers.

[13] The lads have been here before: a car accident in Japan that left one of them hurt put an end to their Asian tour of 2003.
## findings
framing conflict | a: has been admitted to a clinic for exhaustion || b: for treatment of an addiction to painkillers || b: Lanterns star Cathal in rehab | exhaustion vs addiction
attribution conflict | a: their management said on Thursday || b: friends of the star say | management vs friends
place conflict | a: collapsed at his home in Howth || b: was found unconscious in a dressing room | at home vs dressing room
name conflict | a: was found by his partner, the actress Maeve Tiernan || b: by his bandmate Shane Corish | who found him
role conflict | a: by his partner, the actress || b: who separated from Dunphy in spring | partner vs separated
date conflict | a: remain in hospital for at least three weeks || b: expected to leave hospital within a week | three weeks vs a week
framing conflict | a: The show will be moved to September 14 || b: No new date has been set || b: have scrapped their concert in Dublin | postponed vs scrapped
polarity conflict | a: and tickets remain valid || b: tickets will be refunded by July 31 | valid vs refunded
quote conflict | a: “Cathal is our brother and he comes before any stage,” || b: “Cathal is our brother, and he has let nobody down,” | other words
certainty conflict | a: will go ahead with the remaining members || b: hang in the balance | go ahead vs uncertain
date conflict | a: sold out in 40 minutes || b: went in a day | 40 minutes vs a day
attribution conflict | a: Local hoteliers put the loss || b: Pub owners fear that the cancellation | hoteliers vs pub owners
date differs | a: announced their return last November || b: came together again last year | November vs last year
name differs | a: after guitarist Shane Corish was injured || b: that left one of them hurt | named vs one of them
place differs | a: in a car crash near Osaka || b: a car accident in Japan | Osaka vs Japan
date differs | a: in Glasgow on July 3 and in Manchester on July 6 || b: in the first week of July | dates vs first week
## benign
same | a: before 82,000 fans in Dublin || b: All 82,000 tickets | same number
same | a: Dunphy, 43, collapsed || b: Dunphy, 43, was | same age
same | a: on Tuesday night and || b: during rehearsals on Tuesday night | same night
same | a: split in 2006 after selling 19 million records || b: split in 2006 after selling 19 million records | same
same | a: at 11 million euros || b: €11 million | same loss
same | a: In 2003 the group abandoned a tour of Asia || b: their Asian tour of 2003 | same tour
same | a: the other four said in a post || b: the other four said in a post | same post
same | a: rooms had been booked || b: Fans with rooms booked | same
other | a: may claim a refund until July 31 || b: within a week | refund vs stay
other | a: Two further concerts || b: A tribute night without Dunphy | concerts vs tribute
other | a: selling 19 million records || b: €11 million | records vs loss
other | a: guitarist Shane Corish was injured in a car crash || b: Cathal Dunphy has checked into a clinic | 2003 vs now
other | a: the group abandoned a tour of Asia || b: as Croker gig axed | tour vs show
other | a: moved to September 14 || b: refunded by July 31 | show vs refund
other | a: Dunphy, 43 || b: one, Niamh Burke, 39 | singer vs fan
other | a: collapsed at his home || b: was seen leaving the clinic on Thursday | singer vs actress
## aligned
a0-b0 a0-b1 a0-b4 a1-b0 a1-b1 a1-b9 a2-b2 a2-b12 a3-b3 a4-b4 a5-b4 a6-b6 a8-b7 a9-b8 a10-b9 a11-b10 a12-b11 a13-b13
## omissions
b5 | tribute night rejected
a7 | asked for privacy
b12 | seen leaving the clinic
