mode: outlets
## a | Fjord Telegraph | Minister apologises after voter files left on train | 2017-08-31
[1] Norway's local government minister, Ingrid Haugsnes, apologised to parliament on Wednesday after a consultant left a laptop with the details of 212,400 voters on the 6.04am train from Moss to Oslo.

[2] The computer, which was not encrypted, was handed in by a cleaner at Lillestrøm station that evening, August 22. [3] It had been switched on twice in between, a forensic report by the security firm Nordvakt shows.

[4] The files held names, addresses and national identity numbers, but not how anyone had voted. [5] They concerned eleven municipalities that will try out voting over the internet in the election of September 11.

[6] The trial will go ahead in nine of the eleven, Haugsnes told the Storting. [7] "The lock was never broken. Someone forgot to close the door," she said.

[8] The consultant, a 38-year-old man employed by Vektor AS, was dismissed on Friday. [9] The firm is to pay a fine of 4 million kroner, the Data Protection Authority has decided. [10] The authority was told within 26 hours, well inside the limit of 72.

[11] The Centre Party's Håkon Teigland called for her to go. [12] A motion of no confidence would need 85 votes; the opposition has 81. [13] In Halden, one of the two towns to leave the trial, mayor Siri Brekke said 1,900 people had asked for a paper ballot. [14] The ministry has set up a telephone line, which took 3,300 calls on its first day. [15] A similar trial in 2013 cost 60 million kroner and raised turnout by less than one point.
## b | Scandinavia Tech & Policy | A laptop, a train and an election: Oslo tries to calm nerves | 2017-09-01
[1] Norwegians are used to leaving their prams outside cafés. [2] They are less used to their civil registry travelling up and down the Østfold line unaccompanied.

[3] Some time in the last third of August, a contractor for the ministry in charge of elections is thought to have got off an early commuter train without his computer, and on it were personal data of over 200,000 people. [4] A member of the railway's staff found it the same day at a station north-east of the capital.

[5] Nobody disputes that the disk was open to anyone who could lift the lid. [6] It may have been started up in the interval, according to experts who examined it. [7] Ballots cast in earlier years are not affected.

[8] Ingrid Haugsnes, who answers for the affair, told lawmakers this week that she was sorry. [9] No lock had been broken, she is reported to have said, only a door left unclosed. [10] Online voting will be tested in most of the places where it was planned, when Norway goes to the polls on the second Monday in September.

[11] The man, who is in his thirties, no longer works for his firm. [12] The regulator, to which the loss was reported in good time, has announced a penalty that runs into millions of kroner.

[13] At least one opposition politician wants the minister's head; the numbers, though, fall a few short. [14] A couple of municipalities have had second thoughts about the experiment, and in one of them close to two thousand citizens insisted on paper.

[15] Worried voters can ring a hotline, and thousands have. [16] Whether all this is worth it is another matter: four years ago a comparable experiment hardly moved the turnout at all.

[17] Estonia, where almost a third of votes were cast online in 2015, is following the debate closely.
## findings
quantity differs | a: the details of 212,400 voters || b: personal data of over 200,000 people | exact vs vaguer
certainty differs | a: after a consultant left a laptop || b: is thought to have got off an early commuter train without | fact vs thought
date differs | a: that evening, August 22 || b: Some time in the last third of August | exact vs vaguer
role differs | a: was handed in by a cleaner || b: A member of the railway's staff found it | cleaner vs staff member
place differs | a: at Lillestrøm station that evening || b: at a station north-east of the capital | named vs described
certainty differs | a: It had been switched on twice in between || b: It may have been started up in the interval | fact, twice vs may have
attribution differs | a: a forensic report by the security firm Nordvakt || b: according to experts who examined it | named firm vs experts
quantity differs | a: will go ahead in nine of the eleven || b: in most of the places where it was planned | nine of eleven vs most
quote differs | a: "The lock was never broken. || b: No lock had been broken, she is reported to have said | quote vs reported paraphrase
framing differs | a: was dismissed on Friday || b: no longer works for his firm | dismissed vs no longer works there
quantity differs | a: to pay a fine of 4 million kroner || b: a penalty that runs into millions of kroner | exact vs vaguer
attribution differs | a: The Centre Party's Håkon Teigland called for her to go || b: At least one opposition politician wants | named vs unnamed
quantity differs | a: the opposition has 81 || b: fall a few short | four short vs a few
quantity differs | a: which took 3,300 calls on its first day || b: and thousands have | exact vs vaguer
date differs | a: apologised to parliament on Wednesday || b: told lawmakers this week that she was sorry | Wednesday vs this week
quantity differs | a: The consultant, a 38-year-old man || b: who is in his thirties | exact vs vaguer
quantity differs | a: raised turnout by less than one point || b: hardly moved the turnout at all | less than one point vs hardly
## benign
same | a: which was not encrypted || b: open to anyone who could lift the lid | unencrypted
same | a: but not how anyone had voted || b: Ballots cast in earlier years are not affected | votes not in the files
same | a: in the election of September 11 || b: on the second Monday in September | September 11, 2017
same | a: within 26 hours, well inside the limit of 72 || b: was reported in good time | in time
same | a: one of the two towns to leave the trial || b: A couple of municipalities have had second thoughts | two
same | a: 1,900 people had asked for a paper ballot || b: close to two thousand citizens insisted on paper | 1,900
same | a: A similar trial in 2013 || b: four years ago a comparable experiment | 2013
same | a: Norway's local government minister || b: the ministry in charge of elections | same ministry
same | a: on the 6.04am train || b: an early commuter train | the same train
same | a: handed in by a cleaner at Lillestrøm station that evening || b: found it the same day | same day
other | a: A motion of no confidence would need 85 votes || b: almost a third of votes were cast online | motion vs Estonia
other | a: by less than one point || b: almost a third of votes | Norway vs Estonia
other | a: in 2013 cost 60 million kroner || b: runs into millions of kroner | trial cost vs fine
other | a: on Friday || b: on the second Monday | dismissal vs election
other | a: They concerned eleven municipalities || b: A couple of municipalities | all vs leavers
other | a: took 3,300 calls || b: close to two thousand citizens | calls vs paper ballots
other | a: Someone forgot to close the door || b: leaving their prams outside | metaphor vs custom
other | a: a consultant left a laptop || b: A member of the railway's staff | who lost vs who found
## aligned
a0-b3 a0-b8 a0-b0 a1-b3 a1-b8 a1-b2 a2-b4 a2-b5 a3-b6 a4-b3 a4-b7 a5-b10 a6-b10 a7-b9 a7-b8 a8-b11 a9-b12 a10-b12 a11-b13 a12-b13 a13-b14 a14-b15 a15-b16
## omissions
b17 | a does not mention Estonia
a15 | b does not give the cost of the earlier trial
