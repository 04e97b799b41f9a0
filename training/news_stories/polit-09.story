mode: outlets
## a | Southern Cross Times | Ports minister quits over $31,480 reef trip | 2025-02-19
[1] Queensland's ports minister, Darcy Whitlock, resigned on Tuesday after it emerged that taxpayers had paid $31,480 for a three-night visit to the Barrier Reef on which she was accompanied by her partner and two teenage sons.

[2] Ms Whitlock, 47, told Premier Alan Deveraux of her decision at 7am, before a cabinet meeting in Townsville. [3] "I got this wrong and I have repaid every cent," she said in a statement.

[4] The trip took place on September 19–22, 2024, during the school holidays. [5] It included a chartered helicopter, at a cost of $11,200, from Cairns to Laurent Island, where the minister opened a jetty. [6] The opening lasted 25 minutes, according to her diary, which was released to the Opposition under right-to-information laws.

[7] The auditor-general, Meredith Oyelaran, has begun an inquiry, which will cover the travel of all 18 ministers since 2022. [8] A report is expected by June 30. [9] Opposition leader Grant Pasfield said the police should be called in. [10] He himself apologised in 2020 for charging the public $2,900 for a weekend at a golf resort.

[11] Roads minister Tuan Lam will act in the portfolio. [12] It is the third resignation from the Deveraux ministry in 13 months. [13] The premier, who has a majority of one in the 93-seat parliament, has ruled out an early election; the next is due on October 28, 2028.

[14] Ms Whitlock holds the seat of Burnett Heads, where she won by 312 votes at the last election. [15] She will remain in parliament. [16] A spokesman for the port authority said the jetty, which cost $4.7 million, had been damaged by a cyclone in January and was closed.
## b | Coral Coast Echo | Minister's jetty jaunt ends in resignation, and the jetty isn't even open | 2025-02-19
[1] Laurent Islanders have had plenty to say about the jetty nobody can use, and yesterday they had something to say about the woman who cut its ribbon.

[2] "She was nice enough. She had a couple of kids with her," recalled Bev Toohey of the island's general store, who sold them ice creams.

[3] Darcy Whitlock's time in charge of the state's ports ended early on Tuesday with a message to the Premier. [4] In it she reportedly acknowledged that she had got things wrong, and said she had paid the money back.

[5] The bill is said to have topped thirty thousand dollars. [6] More than a third of it went on a helicopter, which picked up the family on the mainland. [7] It was a long weekend in spring, when the schools were out, and the ceremony took up less than half an hour of it.

[8] Documents obtained by Grant Pasfield's party set the affair rolling. [9] Mr Pasfield, who believes there may be a case for detectives, has had expenses trouble of his own, some years ago, over a few nights' golf.

[10] The state's auditor-general is looking at the travel claims of the whole cabinet over several years, and could report around the middle of the year. [11] Ms Whitlock's work passes for now to a colleague, Tuan Lam, who looks after the roads. [12] Alan Deveraux, whose government would fall with the loss of a single by-election, has said he has no plan to go to the people before he must. [13] He has now lost several ministers in little more than a year.

[14] She won her own seat, on the coast near Bundaberg, narrowly. [15] She is understood to want to stay on as a backbencher.

[16] The jetty, built for almost five million dollars, lost its pontoon to summer's big blow. [17] When it may reopen, the port authority couldn't say. [18] Until it does, the ferry drops its passengers on the sand, as it has since 1974.
## findings
quantity differs | a: taxpayers had paid $31,480 || a: over $31,480 reef trip || b: is said to have topped thirty thousand dollars | exact vs vaguer and hedged
quantity differs | a: at a cost of $11,200 || b: More than a third of it went on a helicopter | exact vs share
date differs | a: told Premier Alan Deveraux of her decision at 7am || b: ended early on Tuesday with a message | 7am vs early
certainty differs | a: "I got this wrong and I have repaid every cent," || b: she reportedly acknowledged that she had got things wrong | stated vs reportedly
certainty differs | a: said the police should be called in || b: believes there may be a case for detectives | demand vs may be a case
certainty differs | a: A report is expected by June 30 || b: could report around the middle of the year | expected by 30 June vs could, mid-year
date differs | a: took place on September 19–22, 2024 || b: It was a long weekend in spring | exact vs vaguer
certainty differs | a: has ruled out an early election || b: has said he has no plan to go to the people | ruled out vs no plan
quantity differs | a: It is the third resignation || b: has now lost several ministers | third vs several
certainty differs | a: She will remain in parliament || b: She is understood to want to stay on | fact vs understood
place differs | a: from Cairns to Laurent Island || b: which picked up the family on the mainland | Cairns vs the mainland
place differs | a: holds the seat of Burnett Heads || b: on the coast near Bundaberg | named seat vs vague location
date differs | a: apologised in 2020 for charging || b: expenses trouble of his own, some years ago | 2020 vs some years ago
quantity differs | a: where she won by 312 votes || b: on the coast near Bundaberg, narrowly | 312 vs narrowly
framing differs | a: had been damaged by a cyclone in January || b: lost its pontoon to summer's big blow | damaged by cyclone vs lost its pontoon
date differs | a: since 2022 || b: of the whole cabinet over several years | since 2022 vs several years
## benign
same | a: The opening lasted 25 minutes || b: took up less than half an hour | under half an hour
same | a: her partner and two teenage sons || b: a couple of kids with her | two children
same | a: which cost $4.7 million || b: built for almost five million dollars | rounded
same | a: during the school holidays || b: when the schools were out | the same
same | a: Roads minister Tuan Lam will act || b: passes for now to a colleague, Tuan Lam | acting minister
same | a: who has a majority of one || b: would fall with the loss of a single by-election | majority of one
same | a: released to the Opposition || b: Documents obtained by Grant Pasfield's party | the same release
same | a: in 13 months || b: in little more than a year | 13 months
same | a: the travel of all 18 ministers || b: travel claims of the whole cabinet | all ministers
other | a: for charging the public $2,900 || b: topped thirty thousand dollars | Pasfield's golf vs Whitlock's trip
other | a: on October 28, 2028 || b: around the middle of the year | election vs report
other | a: which cost $4.7 million || b: topped thirty thousand dollars | jetty vs trip
other | a: for a three-night visit || b: over a few nights' golf | reef trip vs golf weekend
other | a: a majority of one || b: She won her own seat | government's vs her majority
other | a: for a weekend at a golf resort || b: It was a long weekend in spring | two weekends
other | a: A spokesman for the port authority || b: in charge of the state's ports | authority vs minister
other | a: had been damaged by a cyclone in January || b: as it has since 1974 | damage vs beach landings
other | a: opened a jetty || b: When it may reopen | opening in September vs reopening
## aligned
a0-b3 a0-b5 a0-b0 a1-b2 a1-b3 a1-b5 a2-b3 a3-b4 a4-b7 a5-b1 a5-b6 a6-b7 a6-b8 a7-b10 a8-b10 a9-b9 a10-b9 a11-b11 a12-b13 a13-b12 a14-b14 a15-b15 a16-b16 a16-b17 a16-b0 a1-b6
## omissions
b18 | a does not mention that the ferry lands on the beach
a2 | b does not mention the Townsville cabinet meeting
b2 | a does not quote the storekeeper
