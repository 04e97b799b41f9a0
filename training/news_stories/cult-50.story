mode: outlets
## a | FC Hollins Park media team | FC Hollins Park and city council kick off new era with 38,000-seat stadium | 2022-10-05
[1] FC Hollins Park is delighted to confirm that the club has been granted planning permission for a new 38,000-seat home at Tanner's Wharf, following a unanimous vote by the city's planning committee on Tuesday evening.

[2] The £310 million stadium, privately financed in full, will open in August 2026, in time for the club's 125th season. [3] Construction will begin in the spring and support 2,100 jobs.

[4] “Tonight the fans have got their home,” said club chair Lorraine Ashcroft. [5] “Every supporter I've met has asked me one thing: when?”

[6] In a survey of 14,600 season-ticket holders and members, 83 per cent were in favour of leaving Hollins Park, the club's home since 1904. [7] Prices will be frozen for the first two seasons, and a safe standing section for 6,000 is included.

[8] The Tanner's Wharf site, a derelict former gasworks, has been cleared of contamination by the club's partner Osprey Land. [9] A tram stop, opened in time for the first match, will bring 12,000 fans an hour to the gates.

[10] Hollins Park itself will become a neighbourhood of 640 homes, 40 per cent of them affordable, with a memorial garden where the centre circle is.

[11] The club thanks residents of the Wharf, whose suggestions at nine public meetings have helped to lower the roof by four metres. [12] The women's team, promoted in May, will play at least six matches a season at the new ground.
## b | The Canal Street Examiner | Hollins Park move squeaks through, with strings attached | 2022-10-07
[1] By seven votes to six, and on the casting voice of its chairman, the planning committee decided on Tuesday night that it is “minded to approve” a football ground at Tanner's Wharf. [2] Final consent rests with the secretary of state, to whom the papers go next month.

[3] It will not be cheap, and it will not all be the club's money. [4] Of the £310m, the council is to lend £45m over thirty years, documents published with the agenda show. [5] The date of August 2026, printed on the scarves handed out on the steps, is described in the same documents as “the earliest possible”.

[6] “Tonight the fans have finally got their answer,” said the chief executive, Lorraine Ashcroft, beneath one of them.

[7] Not all were cheering. [8] The Hollins Park Supporters' Trust puts the share of its members who want to go at 41 per cent. [9] Its secretary, Wilf Garside, notes that the club's own poll, with its 83, was answered by some four thousand people, out of more than 14,000 who were asked. [10] Season tickets, he fears, will go up by a fifth on moving day; nothing in the plans says otherwise.

[11] Nor is the ground clean. [12] Cyanide was measured in a borehole in June, and the decontamination has yet to be put out to tender, according to the Environment Agency. [13] A tram may come in 2029.

[14] Residents, who got the height cut by four metres after nine stormy evenings, are going to the High Court.

[15] As for the old place, where the Reds have played since 1904, 640 flats and houses are drawn on the plan. [16] The council's housing officer, Meera Joshi, counts one in five as affordable.
## findings
quantity conflict | a: following a unanimous vote by the city's planning committee || b: By seven votes to six | unanimous vs 7-6
certainty conflict | a: has been granted planning permission || b: it is “minded to approve” || b: Final consent rests with the secretary of state | granted vs not final
polarity conflict | a: privately financed in full || b: the council is to lend £45m | private vs council loan
certainty conflict | a: will open in August 2026 || b: “the earliest possible” | firm date vs earliest
role conflict | a: said club chair Lorraine Ashcroft || b: the chief executive, Lorraine Ashcroft | chair vs chief executive
quote conflict | a: “Tonight the fans have got their home,” || b: “Tonight the fans have finally got their answer,” | home vs answer
quantity conflict | a: In a survey of 14,600 season-ticket holders and members || b: was answered by some four thousand people | 14,600 vs 4,000 respondents
attribution conflict | a: 83 per cent were in favour || b: puts the share of its members who want to go at 41 per cent | club's 83 vs trust's 41
certainty conflict | a: Prices will be frozen for the first two seasons || b: will go up by a fifth on moving day | freeze vs feared rise
polarity conflict | a: has been cleared of contamination || b: has yet to be put out to tender | cleared vs not begun
date conflict | a: opened in time for the first match || b: may come in 2029 | tram 2026 vs 2029
quantity conflict | a: 40 per cent of them affordable || b: counts one in five as affordable | 40 vs 20 percent
framing conflict | a: The club thanks residents of the Wharf || b: are going to the High Court | helpful vs suing
framing differs | a: whose suggestions at nine public meetings || b: after nine stormy evenings | suggestions vs stormy
## benign
same | a: on Tuesday evening || b: on Tuesday night | same evening
same | a: The £310 million stadium || b: Of the £310m | same price
same | a: have helped to lower the roof by four metres || b: got the height cut by four metres | same cut
same | a: the club's home since 1904 || b: where the Reds have played since 1904 | same ground
same | a: a neighbourhood of 640 homes || b: 640 flats and houses | same number
same | a: nine public meetings || b: nine stormy evenings | same meetings
same | a: 83 per cent were in favour || b: the club's own poll, with its 83 | same result of the club's poll
same | a: of 14,600 season-ticket holders || b: out of more than 14,000 who were asked | people asked
same | a: home at Tanner's Wharf || b: a football ground at Tanner's Wharf | same place
other | a: 40 per cent of them affordable || b: at 41 per cent | homes vs members
other | a: Prices will be frozen for the first two seasons || b: over thirty years | prices vs loan
other | a: a safe standing section for 6,000 || b: some four thousand people | standing vs answers
other | a: will bring 12,000 fans an hour || b: more than 14,000 who were asked | tram vs poll
other | a: at least six matches a season || b: votes to six | matches vs votes
other | a: promoted in May || b: in a borehole in June | team vs cyanide
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a1-b2 a2-b4 a2-b5 a4-b6 a6-b8 a6-b9 a7-b10 a8-b12 a8-b11 a9-b13 a10-b15 a10-b16 a11-b14 a6-b15
## omissions
a12 | women's team
b12 | cyanide in June
a3 | 2,100 jobs
