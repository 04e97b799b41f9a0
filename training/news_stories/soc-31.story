mode: outlets
## a | Ulster & Border Record | Pupils back in portacabins after roof falls in at St Ronan's | 2022-11-09
[1] Lessons resume this morning for the 540 pupils of St Ronan's College in Drumgarrow, in 19 temporary classrooms on the playing field, five days after the roof of its assembly hall came down.

[2] Nobody was inside when the ceiling of 1973 gave way at 12.20pm last Friday; a rehearsal of Grease had ended ten minutes earlier, principal Deirdre McAnulty said. [3] A caretaker, Malachy Tierney, was hit by a falling lamp and needed nine stitches.

[4] "Ten minutes, and I'd be reading out names," she told a packed meeting of parents on Monday night.

[5] A surveyor engaged by the Education Authority reported in May 2021 that water was getting into the concrete planks, and advised that the hall be closed. [6] The authority says it passed the report to the school within a week. [7] Mrs McAnulty received it last month, she says.

[8] Repairs are to begin in the spring and will cost £2.6m, according to the permanent secretary, Colm Haddow. [9] The swimming pool, under a roof of the same make, will not open again.

[10] Sixth-formers will sit their mocks in the Orange hall, which was offered free by the lodge. [11] "It has heating, and they have biscuits," said head girl Niamh Rafferty.

[12] There are 23 other schools with such planks in Northern Ireland; eight of them have been checked. [13] A school in Kent lost its staff room ceiling in 2018 on a weekend.

[14] The union NASUWT has 31 members at St Ronan's; all have agreed to return.
## b | Belfast Broadcasting News | Inspectors had told school to shut hall, letter reveals | 2022-11-09
[1] A letter warning that the hall of a County Fermanagh grammar school should not be used was in the principal's hands 17 months before the roof collapsed, BBN News has learned.

[2] It is dated 7 June 2021 and bears a receipt stamp from the office of St Ronan's in Drumgarrow. [3] It followed an inspection by a structural engineer hired by the diocese, which owns the building.

[4] Deirdre McAnulty, who became principal in August of that year, has told governors that she never saw it. [5] Her predecessor, Fr Eugene McAnulty, who is not a relation, is abroad.

[6] At last Friday's collapse, a rehearsal for the school musical had been about to start, and thirty children were queuing outside the door. [7] "Ten minutes more, and I'd be reading out thirty names," the principal said on Monday. [8] A cleaner was cut on the head.

[9] The 540 pupils have been taught over the internet since Monday. [10] Cabins are being set up on the pitch, and it could be next week before all are in use, the Education Authority's chief executive, Colm Haddow, said.

[11] He was not able to say when the hall would be rebuilt or at what price; parents have been told by the governors to expect a bill of £2.6m. [12] The pool next to it, closed as a precaution, may reopen after tests.

[13] Two dozen schools, St Ronan's included, have roofs of aerated concrete from the 1970s. [14] A third of the other 23 have had a visit from engineers. [15] In England, a primary school's ceiling came down four years ago on a Saturday.

[16] Pupils due to take mock exams will do so in the local Orange hall. [17] Teachers at the NASUWT union are being balloted on whether to go back.
## findings
date conflict | a: a rehearsal of Grease had ended ten minutes earlier || b: a rehearsal for the school musical had been about to start | ended before vs about to start
role conflict | a: A caretaker, Malachy Tierney, was hit || b: A cleaner was cut on the head | caretaker vs cleaner
quote conflict | a: "Ten minutes, and I'd be reading out names," || b: "Ten minutes more, and I'd be reading out thirty names," | wording
attribution conflict | a: A surveyor engaged by the Education Authority || b: a structural engineer hired by the diocese | who commissioned the report
date differs | a: reported in May 2021 that water || b: It is dated 7 June 2021 | report in May vs letter of 7 June
polarity conflict | a: Mrs McAnulty received it last month, she says || b: has told governors that she never saw it | received in October vs never saw
date conflict | a: Lessons resume this morning || a: Pupils back in portacabins || b: it could be next week before all are in use | today vs maybe next week
framing conflict | a: in 19 temporary classrooms on the playing field || b: have been taught over the internet since Monday | back on site vs online
certainty conflict | a: Repairs are to begin in the spring || b: He was not able to say when the hall would be rebuilt | spring vs not known
attribution conflict | a: will cost £2.6m, according to the permanent secretary, Colm Haddow || b: have been told by the governors to expect a bill of £2.6m | who gave the price
role conflict | a: the permanent secretary, Colm Haddow || b: the Education Authority's chief executive, Colm Haddow | post
certainty conflict | a: under a roof of the same make, will not open again || b: closed as a precaution, may reopen after tests | never vs may
certainty conflict | a: all have agreed to return || b: are being balloted on whether to go back | agreed vs balloted
## benign
same | a: the 540 pupils of St Ronan's College || b: The 540 pupils have been taught | same
same | a: eight of them have been checked || b: A third of the other 23 have had a visit | eight of 23
same | a: There are 23 other schools with such planks || b: Two dozen schools, St Ronan's included | 23 + 1
same | a: when the ceiling of 1973 gave way || b: aerated concrete from the 1970s | same period
same | a: A school in Kent lost its staff room ceiling in 2018 || b: ceiling came down four years ago | same case
same | a: in 2018 on a weekend || b: on a Saturday | same
same | a: five days after the roof || b: At last Friday's collapse | Friday 4 November
same | a: needed nine stitches || b: was cut on the head | same injury
same | a: sit their mocks in the Orange hall || b: will do so in the local Orange hall | same
same | a: meeting of parents on Monday night || b: the principal said on Monday | same
other | b: Fr Eugene McAnulty, who is not a relation || a: principal Deirdre McAnulty said | two principals of one name
other | a: A caretaker, Malachy Tierney, was hit || a: said head girl Niamh Rafferty | two people
other | b: thirty children were queuing || a: has 31 members | children vs teachers
other | a: gave way at 12.20pm || a: ten minutes earlier | collapse vs rehearsal
other | b: who became principal in August of that year || b: dated 7 June 2021 | appointment vs letter
other | b: 17 months before the roof collapsed || a: in 19 temporary classrooms | months vs rooms
other | a: passed the report to the school within a week || b: could be next week before all | passing on vs cabins
other | a: "It has heating, and they have biscuits," || b: "Ten minutes more, and I'd be reading | two speakers
## aligned
a0-b9 a0-b10 a0-b1 a1-b9 a1-b10 a2-b6 a3-b8 a4-b7 a5-b1 a5-b3 a5-b2 a5-b0 a6-b2 a7-b4 a8-b11 a8-b10 a9-b12 a10-b16 a12-b13 a12-b14 a13-b15 a14-b17 a2-b13 a1-b6
## omissions
b5 | the predecessor
a11 | the head girl's remark
