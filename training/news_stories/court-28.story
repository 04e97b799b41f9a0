mode: outlets
## a | The Ridgeway Mercury | School minibus inquest: driver had worked 14 days without a break | 2024-01-19
[1] The driver of a minibus that plunged into a reservoir near Llanfechan, killing two pupils and a teacher, had worked for 14 days in a row, an inquest heard yesterday.

[2] Gareth Probert, 62, was also driving a night taxi, Coroner Bethan Issac was told on the second day of the hearing at Welshpool. [3] He fell asleep “for perhaps three seconds,” collision investigator PC Simon Rees said.

[4] Year 9 pupils Cerys Vaughan and Tomos Lloyd, both 13, and Hannah Beddoe, 34, who taught geography, died on 10 November 2022 on the way home from a museum. [5] Eleven others got out through the back door, which was opened by a pupil.

[6] The 17-seater, hired from Berwyn Coaches, left the B4391 at 48mph and broke through a fence put up in the 1970s. [7] The water was four metres deep.

[8] The firm's manager, Delyth Probert, who is the driver's sister-in-law, said the records had been lost in a flood. [9] She was not aware of the taxi work, she said.

[10] Headteacher Alun Parry apologised for choosing the cheapest of three quotes. [11] “I bought a bus, I did not think that I was buying a man's sleep,” he told the court.

[12] Probert was jailed for seven years last June. [13] He declined to give evidence from prison.

[14] Powys County Council will put a steel barrier along the whole 1.2-mile stretch, work that starts in March. [15] The hearing is listed for eight days.
## b | Cambria Live | Driver in reservoir tragedy ‘told boss he was shattered’ | 2024-01-18
[1] A bus driver texted his manager the words “I am shattered” on the morning of the crash that cost three lives, the inquest into the Llanfechan disaster was told today.

[2] Delyth Probert answered with a thumbs-up, according to phone data read out in Welshpool. [3] She accepted that he had gone almost a fortnight without a day off and that she had known he drove a cab after dark, “though not how often”.

[4] Pupils Tomos Lloyd and Cerys Vaughan, both in their early teens, and teaching assistant Hannah Beddoe drowned when the vehicle entered the water in the autumn of 2022. [5] It was a passing postman, Iolo Gittins, who prised open the rear door, and 11 people climbed out.

[6] Nobody can say whether Gareth Probert was asleep or distracted by a buzzing phone, said Simon Rees of Dyfed-Powys Police. [7] The bus had been going at just under 50 miles an hour, and the fence which should have stopped it was half a century old.

[8] Mrs Probert is the driver's wife. [9] Worksheets for that month do exist, she confirmed, and she handed them to coroner Bethan Issac in a folder.

[10] “I bought a bus. [11] I never thought I was buying a man's sleep,” Alun Parry, the deputy head who made the booking, said through tears. [12] There had been only one quote, he said.

[13] Her firm lost its operator's licence last spring. [14] Mr Probert, now serving a seven-year sentence, is to be heard by video link on Monday.

[15] A crash barrier for part of the shore is under discussion at the council. [16] The coroner has set aside a week and a half.
## c | National Coach Operator | Llanfechan: hours log gap ‘no excuse’, says inspector | 2024-01-22
[1] Gaps in drivers' hours logs at Berwyn Coaches were “no excuse but a warning”, traffic examiner Moira Stenhouse told the Llanfechan inquest on Friday.

[2] Three people died in November 2022 when a 16-seat minibus, on a return trip from Shrewsbury, went into a reservoir. [3] Ms Stenhouse told Welshpool coroner's court that the firm had been visited in 2020 and given a clean bill of health.

[4] Gareth Probert had been at the wheel on 11 of the 14 days before the accident. [5] “The driver had dropped off for no more than three seconds,” she quoted the police report as saying.

[6] His brother's wife, Delyth Probert, runs the firm. [7] She insists that the log was ruined by water in February 2023.

[8] The door through which survivors left was opened by Ffion Morris, then 14, who has since been given a bravery award.

[9] Head of the school, Alun Parry, said that three offers had been on his desk and he had taken the lowest. [10] Probert, who is 62 and was jailed in June, will not testify.

[11] The traffic commissioner has not yet ruled on whether Berwyn, which runs nine vehicles, may keep its licence. [12] In a case from 2017, at Brecon, a firm with four buses was closed after two deaths.
## findings
date conflict | a: had worked 14 days without a break || a: had worked for 14 days in a row || b: almost a fortnight without a day off || c: on 11 of the 14 days before | 14 in a row, almost 14, 11 of 14
polarity conflict | a: She was not aware of the taxi work || b: she had known he drove a cab | unaware vs knew
certainty conflict | a: He fell asleep “for perhaps three seconds,” || b: Nobody can say whether Gareth Probert was asleep || c: had dropped off for no more than three seconds | asleep vs unknown
role conflict | a: Hannah Beddoe, 34, who taught geography || b: teaching assistant Hannah Beddoe | teacher vs assistant
attribution conflict | a: which was opened by a pupil || b: It was a passing postman, Iolo Gittins || c: was opened by Ffion Morris | who opened the door
quantity conflict | a: The 17-seater, hired from || c: when a 16-seat minibus | 17 vs 16 seats
quantity differs | a: left the B4391 at 48mph || b: just under 50 miles an hour | 48 vs just under 50
role conflict | a: who is the driver's sister-in-law || b: is the driver's wife || c: His brother's wife, Delyth Probert | sister-in-law vs wife
polarity conflict | a: the records had been lost in a flood || b: Worksheets for that month do exist || c: the log was ruined by water | lost vs exist
quote conflict | a: I did not think that I was buying || b: I never thought I was buying a man's sleep | words differ
role conflict | a: Headteacher Alun Parry || b: Alun Parry, the deputy head || c: Head of the school, Alun Parry | head vs deputy
quantity conflict | a: the cheapest of three quotes || b: There had been only one quote || c: three offers had been on his desk | three vs one
polarity conflict | a: He declined to give evidence || b: is to be heard by video link || c: will not testify | declined vs will be heard
certainty conflict | a: will put a steel barrier along || b: is under discussion at the council | will vs under discussion
place conflict | a: along the whole 1.2-mile stretch || b: for part of the shore | whole vs part
framing conflict | b: Her firm lost its operator's licence || c: has not yet ruled on whether Berwyn | licence lost vs undecided
date differs | a: died on 10 November 2022 || b: in the autumn of 2022 || c: died in November 2022 | day, season, month
date differs | a: put up in the 1970s || b: was half a century old | 1970s vs 50 years
date differs | a: is listed for eight days || b: has set aside a week and a half | eight days vs a week and a half
quantity differs | a: both 13 || b: both in their early teens | 13 vs early teens
place differs | a: on the way home from a museum || c: on a return trip from Shrewsbury | museum vs town
## benign
same | a: an inquest heard yesterday || b: was told today | January 18
same | a: killing two pupils and a teacher || c: Three people died | three
same | a: killing two pupils and a teacher || b: that cost three lives | three
same | a: Eleven others got out || b: 11 people climbed out | eleven
same | a: was jailed for seven years || b: now serving a seven-year sentence | same term
same | a: was also driving a night taxi || b: a cab after dark | same job
same | a: through the back door || b: prised open the rear door | same door
same | a: the driver's sister-in-law || c: His brother's wife | same relation
same | a: collision investigator PC Simon Rees || b: Simon Rees of Dyfed-Powys Police | same man
same | a: the cheapest of three quotes || c: he had taken the lowest | same choice
same | a: last June || c: was jailed in June | same month
other | a: for seven years last June || b: lost its operator's licence last spring | jail and licence
other | a: Eleven others got out || c: on 11 of the 14 days | survivors and days
other | a: had worked for 14 days || c: then 14, who | days and age
other | a: Gareth Probert, 62 || c: which runs nine vehicles | unrelated
other | c: was closed after two deaths || a: killing two pupils | 2017 and 2022
other | b: on Monday || c: inquest on Friday | driver's link and examiner
other | a: The water was four metres deep || c: a firm with four buses | unrelated
other | b: on the morning of the crash || c: on Friday | text and testimony
## aligned
a0-b3 a1-b1 a1-b3 a1-b4 a2-b3 a2-b1 a3-b6 a4-b4 a5-b5 a6-b7 a8-b8 a8-b9 a9-b3 a10-b11 a10-b12 a11-b10 a11-b11 a12-b14 a13-b14 a14-b15 a15-b16 a0-c4 a1-c4 a1-c2 a3-c5 a4-c2 a5-c8 a6-c2 a8-c6 a8-c7 a10-c9 a12-c10 a13-c10 b1-c2 b3-c4 b4-c2 b5-c8 b6-c5 b8-c6 b9-c7 b11-c9 b12-c9 b13-c11 b14-c10 a2-c10
## omissions
b2 | the thumbs-up
c12 | the Brecon case
c3 | the 2020 visit
a7 | depth of the water
