mode: outlets
## a | Formosa Ledger | Taitan city councillor survives recall on turnout | 2021-10-25
[1] City Councillor Hsieh Yi-chun of Taitan kept her seat on Saturday after a recall drew 41,206 votes for and 22,874 against but fell 1,344 short of the number the law requires.

[2] For a recall to pass, a quarter of the electorate of 170,200 must say yes. [3] Voting went on from 8am to 4pm at 136 stations, and the result was out by 5:20pm.

[4] Hsieh, 37, of the Civic Alliance, is a former weather presenter who was elected in 2018. [5] Her opponents, led by restaurant owner Kuo Ming-te, accused her of missing 31 of 58 sittings. [6] She has said she was ill for five months.

[7] "I have been given two years, and I will use the mornings too," she told supporters at the Chenghuang temple. [8] She apologised to residents for the cost of the ballot, NT$19 million.

[9] Kuo said he accepted the outcome. [10] A new petition can't be filed against the same official in the remainder of her term.

[11] The Election Commission looked into a report that a company gave its staff a half day off in return for a photo of the ballot; the district prosecutor, Tseng Kai-lin, has questioned three managers. [12] An 83-year-old man tore up two ballots in Dongmen and was fined NT$5,000.

[13] The Kuo camp collected 18,900 signatures in the second phase, when 17,020 were needed. [14] It was the fourth recall vote in the country this year and the second to fail. [15] A referendum on the city's rubbish incinerator will be held on December 18. [16] Rain fell all day.
## b | Taitan Weekend | Hsieh stays: rain, a quorum and 1,300 missing votes | 2021-10-26
[1] Almost two to one, those who went out in the wet on October 23 wanted her gone. [2] She's staying.

[3] Yes outnumbered no by over eighteen thousand; but a good forty-two and a half thousand yeses were called for, and so the bid to unseat Hsieh Yi-chun, once known to viewers for cloud maps and typhoons, came to nothing by a hair's breadth of thirteen hundred-odd.

[4] She is in her late thirties and belongs to the Civic Alliance. [5] Her sin, as her critics see it: she skipped more than half of the council's meetings. [6] Some of that time she spent in hospital, a doctor's letter she has shown us says.

[7] "They've given me two years, and I'll be using the mornings as well," she laughed outside the Chenghuang temple on the evening of the count. [8] To taxpayers, who are out some NT$20 million, she said she was sorry.

[9] The man behind the campaign, Kuo Ming-te, who keeps an eatery by the station, said he would live with it. [10] He may not try again as long as she holds this seat. [11] His volunteers had gathered nearly two thousand more names than they needed to get this far.

[12] An inquiry is under way into whether workers at one firm had been rewarded with free time for proof of how they'd voted. [13] Managers there have been heard, people familiar with the case said. [14] An old man who ripped ballot papers to shreds, his own and his wife's, has to pay up, too.

[15] Of this year's four recalls, two have come off. [16] Before the year is out, the same polling stations, well over a hundred of them, will open for the question of the incinerator.
## findings
quantity differs | a: drew 41,206 votes for and 22,874 against || b: outnumbered no by over eighteen thousand | exact figures vs rounded margin
quantity differs | a: fell 1,344 short || b: a hair's breadth of thirteen hundred-odd | exact vs rounded
quantity differs | a: Hsieh, 37, of the Civic Alliance || b: She is in her late thirties | exact vs vaguer
quote differs | a: "I have been given two years, and I will use the mornings too," || b: "They've given me two years, and I'll be using the mornings as well," | wording
place differs | a: told supporters at the Chenghuang temple || b: she laughed outside the Chenghuang temple | at vs outside
quantity differs | a: the ballot, NT$19 million || b: who are out some NT$20 million | exact vs rounded
attribution differs | a: She has said she was ill for five months || b: a doctor's letter she has shown us says | herself vs doctor's letter
date differs | a: she was ill for five months || b: Some of that time she spent in hospital | five months ill vs part of it in hospital
quantity differs | a: at 136 stations || b: well over a hundred of them | exact vs vaguer
quantity differs | a: An 83-year-old man tore up || b: An old man who ripped ballot papers | exact vs vaguer
attribution differs | a: the district prosecutor, Tseng Kai-lin, has questioned || b: people familiar with the case said | named prosecutor vs unnamed
certainty differs | a: a company gave its staff a half day off || b: into whether workers at one firm had been rewarded | report of a company's act vs question whether
date differs | a: will be held on December 18 || b: Before the year is out | exact vs vaguer
quantity differs | a: has questioned three managers || b: Managers there have been heard | three vs some
quantity differs | a: and was fined NT$5,000 || b: has to pay up, too | sum vs none given
## benign
same | a: kept her seat on Saturday || b: went out in the wet on October 23 | Saturday October 23
same | a: of the electorate of 170,200 || b: forty-two and a half thousand yeses were called for | a quarter of 170,200 = 42,550
same | a: a former weather presenter || b: once known to viewers for cloud maps and typhoons | weather presenter
same | a: missing 31 of 58 sittings || b: more than half of the council's meetings | 31 of 58
same | a: Kuo said he accepted the outcome || b: said he would live with it | the same
same | a: A new petition can't be filed || b: He may not try again as long as she holds this seat | the same bar
same | a: 18,900 signatures in the second phase, when 17,020 || b: nearly two thousand more names than they needed | 1,880
same | a: the fourth recall vote in the country this year and the second to fail || b: Of this year's four recalls, two have come off | two failed, two passed
same | a: restaurant owner Kuo Ming-te || b: who keeps an eatery by the station | the same trade
same | a: Rain fell all day || b: went out in the wet | rain
same | a: tore up two ballots in Dongmen || b: his own and his wife's | two ballots
other | a: and 22,874 against || b: forty-two and a half thousand yeses | no votes vs quorum
other | a: collected 18,900 signatures || b: by over eighteen thousand | signatures vs margin of votes
other | a: 1,344 short || b: nearly two thousand more names | shortfall of votes vs surplus of names
other | a: ill for five months || b: given me two years | illness vs term
other | a: has questioned three managers || b: Of this year's four recalls | managers vs recalls
other | a: was fined NT$5,000 || b: some NT$20 million | fine vs cost
other | a: a half day off || b: more than half of the council's meetings | leave vs absence
other | a: on December 18 || b: on the evening of the count | referendum vs recall day
other | a: A referendum on the city's rubbish incinerator || b: the bid to unseat Hsieh Yi-chun | two votes
## aligned
a0-b3 a0-b0 a1-b1 a1-b3 a1-b2 a2-b3 a3-b16 a4-b3 a4-b4 a5-b5 a5-b9 a6-b6 a7-b7 a8-b8 a9-b9 a10-b10 a11-b12 a11-b13 a12-b14 a13-b11 a14-b15 a15-b16 a16-b1 a16-b0 a1-b0
## omissions
a3 | b does not give the hours of voting
