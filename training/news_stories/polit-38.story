mode: outlets
## a | Mesa Verde Courant | Charter school bill dies in Senate as two members miss vote | 2022-03-04
[1] SANTA LUISA — A bill to double the number of charter schools in the state failed in the Senate on a 21-21 tie Thursday afternoon, while two of its supporters were stuck in an elevator in the Capitol's east wing.

[2] Sens. Rosalind Baca and Harvey Stroud, both Democrats, were freed by firefighters 38 minutes later, at 3:22 p.m. [3] Lt. Gov. Emory Castellano, who can break ties, was in Phoenix.

[4] Senate President Dolores Quintana refused to reopen the roll call. [5] "The rule is older than the elevator," she said.

[6] The measure, Senate Bill 118, would have raised the cap from 52 schools to 104 over five years and given each pupil $9,150. [7] It had passed the House, 39-31, on Feb. 10.

[8] The largest teachers union, the State Education Association, had spent $640,000 on radio spots against it. [9] Its president, Marcus Tafoya, was in the gallery. [10] Union members cheered when the tally lit up, and Quintana had the gallery cleared.

[11] Gov. Patrick Lujan would have signed the bill, his spokeswoman, Carly Ostrander, said. [12] He will call a special session in May, she said.

[13] The elevator, made by Delphi Lifts in 1964, was inspected on Jan. 12 and passed. [14] An engineer with the state fire marshal, Julie Begay, blamed a blown fuse.

[15] It is the closest vote in the chamber since 2003, when a tax on soda failed by one. [16] The session ends March 17. [17] A separate bill that sets aside $28 million for school repairs passed 40-2.
## b | Education Beat Southwest | Stuck between floors: how charter expansion stalled in Santa Luisa | 2022-03-05
[1] For a little over half an hour on Thursday, the future of charter schools hung on a cable in the west wing of the statehouse.

[2] Inside were Rosalind Baca and Harvey Stroud, one from each party, who'd both have voted to lift the state's ceiling on such schools; outside, without them, colleagues split down the middle. [3] A tie kills.

[4] Lt. Gov. Emory Castellano might have rescued it, and was in the building, but declined to come to the floor. [5] Dolores Quintana, the Senate president, offered to hold the vote open for ten minutes, and the bill's opponents objected. [6] "That rule's older than any elevator," she sighed.

[7] A custodian pried the doors apart with a crowbar, at twenty-two minutes past three. [8] Was it sabotage? [9] The fire marshal's office isn't excluding anything, engineer Judy Begay told us; a lift that sailed through its inspection in January doesn't often stop on a day like this.

[10] Under S.B. 118, which cleared the lower chamber by eight votes last month, up to 104 charters, twice today's limit, could have been running by 2027. [11] Money would have followed the child, to the tune of nine thousand-some dollars.

[12] Marcus Tafoya, the lobbyist for the state's biggest teachers union, followed the drama on his phone from Albuquerque. [13] Well over half a million dollars of his members' money had gone into TV ads. [14] In the gallery there was silence, and a sob.

[15] Will it be back? [16] The governor, Patrick Lujan, "hasn't ruled out" a special session, said Carly Ostrander, who speaks for him. [17] Not since a levy on soft drinks fell a single vote short 19 years ago has the Senate cut it so fine. [18] Lawmakers have until St. Patrick's Day.
## findings
place conflict | a: stuck in an elevator in the Capitol's east wing || b: on a cable in the west wing of the statehouse | east vs west wing
role conflict | a: Sens. Rosalind Baca and Harvey Stroud, both Democrats || b: one from each party | both Democrats vs one from each party
attribution conflict | a: were freed by firefighters || b: A custodian pried the doors apart with a crowbar | firefighters vs custodian
place conflict | a: who can break ties, was in Phoenix || b: and was in the building, but declined to come | Phoenix vs in the building
polarity conflict | a: refused to reopen the roll call || b: offered to hold the vote open for ten minutes | refused vs offered
quote differs | a: "The rule is older than the elevator," || b: "That rule's older than any elevator," | wording
framing conflict | a: had spent $640,000 on radio spots || b: had gone into TV ads | radio vs TV
role conflict | a: Its president, Marcus Tafoya || b: Marcus Tafoya, the lobbyist | president vs lobbyist
place conflict | a: was in the gallery || b: followed the drama on his phone from Albuquerque | gallery vs Albuquerque
framing conflict | a: Union members cheered when the tally lit up || b: In the gallery there was silence, and a sob | cheers vs silence
certainty conflict | a: He will call a special session in May || b: "hasn't ruled out" a special session | will vs hasn't ruled out
name conflict | a: the state fire marshal, Julie Begay || b: engineer Judy Begay told us | Julie vs Judy
certainty conflict | a: blamed a blown fuse || b: isn't excluding anything | fuse vs sabotage not excluded
quantity differs | a: had spent $640,000 on || b: Well over half a million dollars | exact vs vaguer
quantity differs | a: given each pupil $9,150 || b: nine thousand-some dollars | exact vs vaguer
date differs | a: was inspected on Jan. 12 || b: sailed through its inspection in January | exact vs vaguer
## benign
same | a: on a 21-21 tie Thursday afternoon || b: colleagues split down the middle | tie
same | a: at 3:22 p.m. || b: at twenty-two minutes past three | 3:22
same | a: 38 minutes later || b: For a little over half an hour | 38 minutes
same | a: It had passed the House, 39-31 || b: cleared the lower chamber by eight votes last month | 39-31 = 8
same | a: from 52 schools to 104 over five years || b: up to 104 charters, twice today's limit | 52 x 2
same | a: over five years and || b: could have been running by 2027 | 2022 + 5
same | a: since 2003, when a tax on soda || b: 19 years ago has the Senate | 2003
same | a: failed by one || b: fell a single vote short | one vote
same | a: The session ends March 17 || b: until St. Patrick's Day | March 17
same | a: A bill to double the number || b: to lift the state's ceiling | the bill
same | a: his spokeswoman, Carly Ostrander || b: Carly Ostrander, who speaks for him | the same
other | a: $28 million for school repairs || b: Well over half a million dollars | repairs vs ads
other | a: passed 40-2 || b: by eight votes last month | repair bill vs charter bill
other | a: from 52 schools || b: up to 104 charters | old vs new cap
other | a: on Feb. 10 || b: its inspection in January | House vote vs inspection
other | a: had the gallery cleared || b: hold the vote open | gallery vs roll call
other | a: in 1964 || b: 19 years ago | elevator built vs soda vote
other | a: It had passed the House || b: colleagues split down the middle | House vs Senate
other | a: a special session in May || b: last month, up to 104 | session vs House vote
## aligned
a0-b3 a0-b2 a0-b0 a1-b1 a1-b2 a1-b3 a1-b10 a2-b7 a2-b2 a2-b1 a3-b4 a4-b5 a5-b6 a6-b10 a6-b11 a7-b10 a8-b13 a9-b12 a10-b14 a11-b16 a12-b16 a13-b9 a14-b9 a15-b17 a16-b18 a1-b0
## omissions
a17 | b does not report the repairs bill
a11 | b does not say he would have signed
