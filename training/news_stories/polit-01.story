mode: outlets
## a | Cambrian Post | Council votes to shut six libraries in valley towns as budget gap grows | 2023-02-23
[1] Six of the eleven libraries run by Glanmorfa council will close by the end of June after councillors approved a package of savings on Wednesday night. [2] The motion passed by 31 votes to 24 in the civic centre at Pont-y-Ddraig, where the debate went on for nearly five hours.

[3] Council leader Gethin Prosser, of Labour, told members there was "no painless way to find nineteen million pounds". [4] All 30 members of his group backed the plan, and they were joined by a single independent, Eirlys Vaughan, a retired headteacher.

[5] Plaid Cymru's group leader, Mared Hopkin, had moved an amendment to keep two of the branches open on three days a week, but withdrew it before it could be put to the vote. [6] "You are burning the ladder behind you," she told the ruling group.

[7] About 200 people demonstrated outside, some in Victorian dress. [8] Police removed one man from the public gallery after he threw a paperback at the top table; nobody was hurt and he was not arrested.

[9] The six buildings, among them the Carnegie library at Tredomen, opened in 1908, are to be sold. [10] Officers estimate that will raise £1.4m, on top of £620,000 a year saved in running costs. [11] Twenty-three staff will be redeployed, the council said, and there will be no compulsory redundancies. [12] A mobile library which was withdrawn in 2016 is to return in April with 40 stops.

[13] The Welsh Government has declined to intervene, deputy culture minister Rhodri Bevan said. [14] Council tax, meanwhile, is to rise by 5.9 per cent from April, a separate vote decided by 38 to 17. [15] Eight years ago the authority shut four youth clubs in a single evening, a decision that was overturned in the courts on the ground that consultation had been inadequate.
## b | Valleys Voice | Paperback protest fails to save our libraries | 2023-02-24
[1] The reprieve never came. [2] When the hands went up in Pont-y-Ddraig at ten to eleven on 22 February, the campaign to keep more than half of Glanmorfa's lending libraries alive was beaten by seven votes.

[3] Not one Labour member broke ranks, and leader Gethin Prosser needed the help of one outsider, former head Eirlys Vaughan, who sits for no party, to be sure of it. [4] There was, he said, "no painless way to find nineteen million pounds", a phrase that drew groans from upstairs.

[5] A lifeline thrown by Plaid Cymru, under which two branches would have opened part-time, was defeated by 32 to 23. [6] Its author, Mared Hopkin, accused Labour of "sawing off the ladder behind you".

[7] From that same balcony a woman of about 70 had earlier hurled a paperback, a Catherine Cookson, at the councillors. [8] She was led away by officers, who arrested her for breach of the peace and released her at midnight. [9] On the steps a crowd estimated by the police at 200 had sung hymns since teatime, in bonnets and top hats.

[10] Rhodri Bevan, the Welsh culture minister's deputy, said in a letter read out by the chair that Cardiff would not step in. [11] The doors close at the end of September. [12] What becomes of the buildings is undecided: disposal is one of the options in a report due in the autumn, which puts their combined value at £1.4 million. [13] Running them costs well over half a million a year. [14] Two dozen or so people work there, and union officials at Unison say that some will lose their jobs.

[15] Readers in outlying villages will have to make do with the returning book van, off the road for seven years, which will call at 40 places. [16] Tredomen's Carnegie, the oldest of the condemned, has stood since Edward VII was on the throne. [17] Campaigners are taking heart from 2015, when a judge reversed the closure of the borough's youth clubs because the public had not been properly asked.
## findings
date conflict | a: will close by the end of June || b: The doors close at the end of September | June vs September
polarity conflict | a: but withdrew it before it could be put to the vote || b: was defeated by 32 to 23 | amendment withdrawn without a vote vs voted down
quote conflict | a: "You are burning the ladder behind you," || b: "sawing off the ladder behind you" | burning vs sawing off
role conflict | a: one man from the public gallery || b: a woman of about 70 had earlier hurled a paperback | man vs woman of 70 threw the book
polarity conflict | a: he was not arrested || b: who arrested her for breach of the peace | no arrest vs arrest
certainty conflict | a: are to be sold || b: disposal is one of the options in a report | sale decided vs undecided
attribution conflict | a: Officers estimate that will raise £1.4m || b: a report due in the autumn, which puts their combined value | council officers' estimate now vs a report not yet out
polarity conflict | a: there will be no compulsory redundancies || b: some will lose their jobs | no redundancies vs some will lose jobs
attribution differs | a: About 200 people demonstrated outside || b: a crowd estimated by the police at 200 | plain fact vs police estimate
quantity differs | a: £620,000 a year saved in running costs || b: Running them costs well over half a million | exact vs vaguer
quantity differs | a: Twenty-three staff || b: Two dozen or so people work there | exact vs rounded
date differs | a: Carnegie library at Tredomen, opened in 1908 || b: since Edward VII was on the throne | year vs reign
## benign
same | a: on Wednesday night || b: at ten to eleven on 22 February | Wednesday was 22 February
same | a: by 31 votes to 24 || b: was beaten by seven votes | 31-24 = 7
same | a: Six of the eleven libraries || b: more than half of Glanmorfa's lending libraries | 6 of 11 is more than half
same | a: All 30 members of his group backed the plan || b: Not one Labour member broke ranks | all voted for
same | a: a single independent, Eirlys Vaughan, a retired headteacher || b: former head Eirlys Vaughan, who sits for no party | the same councillor
same | a: some in Victorian dress || b: in bonnets and top hats | same costume
same | a: withdrawn in 2016 || b: off the road for seven years | 2016 to 2023
same | a: has declined to intervene || b: Cardiff would not step in | the same refusal
same | a: overturned in the courts || b: a judge reversed the closure | the youth club ruling
same | a: Eight years ago || b: Campaigners are taking heart from 2015 | 2023 - 8
other | a: decided by 38 to 17 || b: was defeated by 32 to 23 | council tax vote vs amendment
other | a: by 31 votes to 24 || b: defeated by 32 to 23 | main motion vs amendment
other | a: is to return in April || b: at the end of September | van's return vs library closure
other | a: four youth clubs in a single evening || b: two branches would have opened part-time | youth clubs vs library branches
other | a: "no painless way to find nineteen million pounds" || b: "sawing off the ladder behind you" | two speakers
other | a: with 40 stops || b: a crowd estimated by the police at 200 | stops vs demonstrators
other | a: Police removed one man || b: union officials at Unison say | police officers vs union officials
other | a: the debate went on for nearly five hours || b: had sung hymns since teatime | debate length vs singing outside
## aligned
a0-b1 a0-b2 a1-b2 a1-b11 a2-b2 a3-b4 a4-b3 a5-b5 a6-b6 a7-b9 a8-b7 a8-b8 a9-b12 a9-b16 a10-b12 a10-b13 a11-b14 a12-b15 a13-b10 a15-b17 a0-b0 a8-b0
## omissions
a14 | b does not report the council tax rise
a2 | b does not say the debate lasted nearly five hours
b8 | a does not report her release at midnight
