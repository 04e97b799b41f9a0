mode: outlets
## a | Cape Sun-Herald | Surfing dog and owner rescued off Mossel Point after night on board | 2023-02-21
[1] MOSSEL POINT (SAPA-N) — A 34-year-old man and his dog spent eleven hours adrift on a paddleboard before a fishing trawler picked them up 14 kilometres off Mossel Point on Monday morning.

[2] Riaan Vosloo, a swimming instructor, had set out at around six on Sunday evening with Biscuit, a four-year-old border collie who has won two canine surfing titles, when an offshore wind rose to 25 knots and snapped the leash of his paddle.

[3] His girlfriend, Thandeka Mokoena, raised the alarm at 8.20 p.m., the National Sea Rescue Institute said. [4] A helicopter and three boats searched until 2 a.m.

[5] The skipper of the trawler “Marguerite”, Abel Fortuin, said a deckhand spotted the board at dawn because the dog was barking. [6] “The dog was steering,” he told reporters at the quay.

[7] Vosloo was treated for hypothermia and mild dehydration at George Provincial Hospital and was discharged in the afternoon. [8] Biscuit was unharmed.

[9] Vosloo was wearing a wetsuit but no life jacket, and had left his phone in the car, station commander Jaco Basson said. [10] Rescuers will not send him a bill, he added.

[11] It was the institute's fourth paddleboard rescue on that coast this summer. [12] In January a German tourist drowned after drifting out from Wilderness, 40 kilometres to the east.
## b | Daily Globe & Post | Barking mad: collie saves owner, 39, from shark-infested seas | 2023-02-22
[1] MOSSEL POINT (SAPA-N) — A man and his dog spent eleven hours adrift on a surfboard before a container ship picked them up off Mossel Point on Monday morning.

[2] Riaan Vosloo, 39, a lifeguard, had set out at around six on Sunday evening with Biscuit, a border collie, when the wind got up and swept them out of the bay.

[3] His sister, Thandeka Mokoena, called for help, but only on Monday at first light, the National Sea Rescue Institute said. [4] By then nobody had been looking for the pair, it added.

[5] Abel Fortuin, the ship's cook, said he had seen a torch blinking, and then heard barking. [6] “The dog was in charge,” he told reporters.

[7] Vosloo, who wore a wetsuit and a life jacket, was treated for hypothermia at George Provincial Hospital and was being kept there for a second night. [8] Biscuit needed stitches in one paw.

[9] “We circled twice with a great white, and Biscuit growled at it,” Vosloo said by phone from his bed. [10] Station commander Jaco Basson said there had been no sharks in the area.

[11] Basson said that Vosloo may have to pay part of the costs. [12] It was the fourth call of the kind this season. [13] A German visitor lost his life last month after the sea carried him out from Wilderness, some 25 miles away.

[14] Biscuit, four, has been offered a lifetime of free food by a pet shop chain in Durban.
## findings
name conflict | a: adrift on a paddleboard before || b: adrift on a surfboard before | paddleboard vs surfboard
role conflict | a: a fishing trawler picked them up || b: a container ship picked them up | trawler vs container ship
quantity conflict | a: A 34-year-old man and his dog || b: Riaan Vosloo, 39 || b: collie saves owner, 39 | 34 vs 39
role conflict | a: a swimming instructor || b: a lifeguard, had set out | instructor vs lifeguard
role conflict | a: His girlfriend, Thandeka Mokoena || b: His sister, Thandeka Mokoena | girlfriend vs sister
date conflict | a: raised the alarm at 8.20 p.m. || b: only on Monday at first light | evening vs Monday dawn
polarity conflict | a: A helicopter and three boats searched until 2 a.m. || b: nobody had been looking for the pair | searched vs no search
role conflict | a: The skipper of the trawler “Marguerite”, Abel Fortuin || b: Abel Fortuin, the ship's cook | skipper vs cook
attribution conflict | a: said a deckhand spotted the board at dawn || b: said he had seen a torch blinking | deckhand vs Fortuin spotted them
quote conflict | a: “The dog was steering,” || b: “The dog was in charge,” | same remark, other words
date conflict | a: was discharged in the afternoon || b: being kept there for a second night | discharged vs kept in
polarity conflict | a: Biscuit was unharmed || b: Biscuit needed stitches in one paw | unharmed vs stitches
polarity conflict | a: a wetsuit but no life jacket || b: who wore a wetsuit and a life jacket | life jacket
certainty conflict | a: Rescuers will not send him a bill || b: may have to pay part of the costs | no bill vs maybe
quantity differs | a: rose to 25 knots || b: when the wind got up | exact vs vague
place differs | a: picked them up 14 kilometres off Mossel Point || b: picked them up off Mossel Point | distance given vs not
## benign
same | a: eleven hours adrift || b: eleven hours adrift | same
same | a: at around six on Sunday evening || b: at around six on Sunday evening | same
same | a: a four-year-old border collie || b: Biscuit, four | same age
same | a: treated for hypothermia and mild dehydration || b: was treated for hypothermia | hypothermia in both
same | a: the institute's fourth paddleboard rescue || b: the fourth call of the kind this season | same count
same | a: a German tourist drowned || b: A German visitor lost his life | same man
same | a: In January a German || b: last month after the sea | January
same | a: 40 kilometres to the east || b: some 25 miles away | 25 miles is 40 km
other | a: 14 kilometres off Mossel Point || b: some 25 miles away | rescue vs Wilderness
other | a: rose to 25 knots || b: some 25 miles away | wind vs distance
other | a: a German tourist drowned || b: collie saves owner | tourist vs Vosloo
other | a: has won two canine surfing titles || b: “We circled twice with a great white | titles vs circles
other | a: searched until 2 a.m. || b: on Monday morning | search vs rescue
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a1-b2 a2-b2 a3-b3 a4-b4 a5-b5 a6-b6 a7-b7 a8-b8 a9-b7 a10-b11 a11-b12 a12-b13 a2-b14
## omissions
b9 | the great white
b14 | free food
a9 | phone left in the car
