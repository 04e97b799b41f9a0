mode: outlets
## a | Carpathian Monitor | Dorna council rejects ski resort on tie after seven-hour sitting | 2017-11-03
[1] The county council of Dorna on Thursday evening turned down a ski resort at Valea Ursului, with 16 councillors for it and 16 against.

[2] Council president Radu Ciolac, of the Liberals, did not vote, as his wife owns land there. [3] The project, by the Swiss investor Montfort Alpin, would have brought 42 kilometres of slopes and, the company said, 900 jobs.

[4] It would have taken 310 hectares of beech forest out of the buffer zone of a national park. [5] Park director Ileana Stoica counted 29 bears there in a survey last spring.

[6] "A bear does not need a lift," said councillor Attila Bartha, a forester, to applause.

[7] Montfort's representative, Didier Jaccoud, said the firm would look elsewhere. [8] He had offered in September to halve the number of lifts to six.

[9] About 1,500 people demonstrated in the square, two-thirds of them for the resort, according to the gendarmerie. [10] There were scuffles near the statue of Stephen the Great, and two demonstrators were fined 500 lei each.

[11] The European Commission had written to Bucharest on October 12, warning of a procedure. [12] Environment Minister Grațiela Popa then withdrew her consent, on October 24.

[13] A petition against the resort had been signed by 61,000 people, 9,000 of them from the county. [14] Population in the valley has fallen by 38 percent since 1992. [15] Under the law the council may take up the matter again after six months.
## b | Alpine Investor Letter | Montfort's Romanian venture slides off piste | 2017-11-06
[1] It was to be the largest winter sports area in the eastern Carpathians: forty-odd kilometres of runs, twelve lifts, nine hundred jobs.

[2] On November 2 it came to grief in a small parliament of thirty-three, by a single vote. [3] That vote was Radu Ciolac's. [4] The council president, a Social Democrat, came down on the side of the bears.

[5] There are 92 of these, if one believes the park's director, Ilinca Stoica, whose census was done in autumn. [6] Three square kilometres of beech would have been felled for the pistes.

[7] "A bear has no need of a lift," quipped Attila Bartha, who keeps a guesthouse in the valley and sits on the council.

[8] Montfort hasn't given up. [9] Didier Jaccoud, who speaks for the company, told this letter that it'd be back next May, when the rules permit. [10] It has never offered to build fewer lifts, he said, and won't.

[11] The backers, some in ski boots, outnumbered the opponents by two to one in the square, the local television station reckoned, and the evening passed off without an unkind word.

[12] The environment ministry's approval stands, as far as anyone in Bucharest can tell. [13] Brussels, though, sent a warning in the middle of last month.

[14] Signatures against the plan come to more than sixty thousand, but six in seven were gathered outside the county. [15] In the valley itself, which has lost well over a third of its people in a quarter of a century, they were hard to find.
## findings
framing conflict | a: with 16 councillors for it and 16 against || a: rejects ski resort on tie || b: by a single vote | tie vs one vote
polarity conflict | a: did not vote, as his wife owns land there || b: That vote was Radu Ciolac's | did not vote vs decided
role conflict | a: Council president Radu Ciolac, of the Liberals || b: The council president, a Social Democrat | Liberal vs Social Democrat
quantity conflict | a: counted 29 bears there || b: There are 92 of these | 29 vs 92 bears
name conflict | a: Park director Ileana Stoica || b: the park's director, Ilinca Stoica | Ileana vs Ilinca
date conflict | a: in a survey last spring || b: whose census was done in autumn | spring vs autumn
quote differs | a: "A bear does not need a lift," || b: "A bear has no need of a lift," | wording
role conflict | a: said councillor Attila Bartha, a forester || b: who keeps a guesthouse in the valley | forester vs guesthouse keeper
certainty conflict | a: said the firm would look elsewhere || b: it'd be back next May | elsewhere vs back in May
polarity conflict | a: He had offered in September to halve the number of lifts || b: It has never offered to build fewer lifts | offered vs never
attribution conflict | a: for the resort, according to the gendarmerie || b: the local television station reckoned | gendarmerie vs television
framing conflict | a: There were scuffles near the statue || b: passed off without an unkind word | scuffles vs peaceful
polarity conflict | a: then withdrew her consent, on October 24 || b: The environment ministry's approval stands | withdrawn vs stands
date differs | a: had written to Bucharest on October 12 || b: in the middle of last month | exact vs vaguer
quantity differs | a: would have brought 42 kilometres of slopes || b: forty-odd kilometres of runs | exact vs vaguer
quantity differs | a: has fallen by 38 percent since 1992 || b: lost well over a third of its people | exact vs vaguer
quantity differs | a: had been signed by 61,000 people || b: come to more than sixty thousand | exact vs vaguer
## benign
same | a: on Thursday evening turned down || b: On November 2 it came to grief | Thursday November 2
same | a: to halve the number of lifts to six || b: twelve lifts, nine hundred jobs | six is half of twelve
same | a: the company said, 900 jobs || b: nine hundred jobs | 900
same | a: taken 310 hectares of beech forest || b: Three square kilometres of beech | 3.1 square kilometres
same | a: two-thirds of them for the resort || b: outnumbered the opponents by two to one | 2:1
same | a: 9,000 of them from the county || b: six in seven were gathered outside the county | 52,000 of 61,000
same | a: take up the matter again after six months || b: next May, when the rules permit | November plus six months
same | a: since 1992. || b: in a quarter of a century | 1992 to 2017
same | a: warning of a procedure || b: Brussels, though, sent a warning | the warning
same | a: Montfort's representative, Didier Jaccoud || b: Didier Jaccoud, who speaks for the company | the same
other | a: and two demonstrators were fined || b: by two to one in the square | fined vs ratio
other | a: with 16 councillors for it || b: a small parliament of thirty-three | side vs whole body
other | a: About 1,500 people demonstrated || b: more than sixty thousand, but | demonstrators vs signers
other | a: on October 24 || b: in the middle of last month. | withdrawal vs Commission's letter
other | a: fallen by 38 percent || b: by two to one | population vs crowd
other | a: 9,000 of them || b: nine hundred jobs. | signers vs jobs
other | a: lifts to six || b: six in seven were | lifts vs share
other | a: in September to halve || b: was done in autumn | offer vs census
other | a: would have brought 42 || b: lost well over a third | slopes vs people
## aligned
a0-b2 a0-b0 a1-b2 a2-b3 a2-b4 a3-b1 a4-b6 a5-b5 a6-b7 a7-b8 a7-b9 a8-b10 a9-b11 a10-b11 a11-b13 a12-b12 a13-b14 a14-b15 a15-b9
## omissions
a10 | b does not report the fines
