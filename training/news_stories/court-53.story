mode: outlets
## a | Dublin Morning Standard | Solicitor struck off after taking €1.9m from widows' estates | 2022-05-12
[1] A Co Meath solicitor who helped himself to €1.9 million from the estates of dead clients was struck off by the High Court on Wednesday.

[2] Cormac Heffernan, 59, used the money to prop up a racing stable and to pay for a villa in Lagos, Portugal, Mr Justice Fintan Dooley was told. [3] At least 22 families were affected, 17 of them widows or widowers.

[4] The Law Society took over his practice in Navan in September last year after an apprentice, Niamh Corrigan, noticed that a cheque had been made out to a feed merchant. [5] Its compensation fund has so far paid out €1.1 million.

[6] “He came to my husband's funeral, and he carried the coffin,” one of the victims, Breda Langan, 81, said outside the Four Courts.

[7] Mr Heffernan, who did not contest the application, has been co-operating with gardaí, said his counsel, Ross Delahunt SC. [8] No charges have been brought. [9] He has sold the villa and repaid €240,000.

[10] The judge described the conduct as “a slow burglary”. [11] He ordered that the file be sent to the Director of Public Prosecutions.

[12] Mr Heffernan qualified in 1988 and was president of the county bar association for two terms. [13] A partner, his cousin Ultan Heffernan, was cleared of any part in the matter and has set up a firm in Trim.

[14] Last year 11 solicitors were struck off in the State, up from six in 2020.
## b | Boyne Valley Echo | ‘He carried the coffin’: Navan widow on lawyer who robbed her | 2022-05-13
[1] When they buried Tom Langan, the family solicitor was among the bearers. [2] “He came to the funeral, and he carried the coffin,” says Breda Langan, who is in her eighties. [3] By then, she has learned, most of Tom's savings were gone.

[4] Cormac Heffernan lost his licence to practise this week over what a High Court judge, Fintan Dooley, called “a slow burglary”. [5] Close to €2m is missing, and the Law Society says that its fund has yet to pay anybody.

[6] Racehorses swallowed part of it, and a house on the Algarve, still in his wife's name, another.

[7] It was a client, retired teacher Olive Brody, who rang the alarm last autumn, having waited 14 months for her sister's legacy. [8] The Society's inspectors closed the Navan office within days.

[9] Heffernan fought the application to the end. [10] His barrister, Ross Delahunt, argued for a suspension of five years. [11] More than 20 families have come forward, most of them with someone recently widowed.

[12] Gardaí charged him last month with theft, and he is to appear before Trim District Court on 7 June. [13] Whatever he has paid back, the Society has not seen it, a spokeswoman said.

[14] A native of Kells who qualified in the late 1980s, he was once the county bar association's treasurer. [15] His cousin and former partner, Ultan, has been asked by the Society to explain his signature on nine cheques.

[16] Not since 2014, when a Drogheda man, Eugene Shiels, went to prison for four years, has there been such a scandal along the river.
## findings
quantity differs | a: taking €1.9m from || a: helped himself to €1.9 million || b: Close to €2m is missing | exact vs rounded
quantity differs | a: At least 22 families || b: More than 20 families | 22 vs more than 20
quantity differs | a: 17 of them widows or widowers || b: most of them with someone recently widowed | 17 vs most
place differs | a: in Lagos, Portugal || b: a house on the Algarve | town vs region
polarity conflict | a: He has sold the villa || b: still in his wife's name | sold vs still owned
attribution conflict | a: after an apprentice, Niamh Corrigan, noticed || b: It was a client, retired teacher Olive Brody | who raised the alarm
date differs | a: in September last year after || b: rang the alarm last autumn | September vs autumn
polarity conflict | a: has so far paid out €1.1 million || b: has yet to pay anybody | paid vs none
quote differs | a: “He came to my husband's funeral, and || b: “He came to the funeral, and | small change of words
polarity conflict | a: who did not contest the application || b: Heffernan fought the application to the end | not contested vs fought
polarity conflict | a: No charges have been brought || b: Gardaí charged him last month | none vs charged
polarity conflict | a: and repaid €240,000 || b: the Society has not seen it | repaid vs not seen
role conflict | a: was president of the county bar association || b: the county bar association's treasurer | president vs treasurer
polarity conflict | a: was cleared of any part || b: has been asked by the Society to explain | cleared vs asked to explain
date differs | a: qualified in 1988 || b: who qualified in the late 1980s | year vs late 1980s
quantity differs | a: Breda Langan, 81 || b: who is in her eighties | 81 vs eighties
date differs | a: by the High Court on Wednesday || b: lost his licence to practise this week | Wednesday vs this week
## benign
same | a: was struck off by || b: lost his licence to practise | same sanction
same | a: “a slow burglary” || b: “a slow burglary” | same words
same | a: to prop up a racing stable || b: Racehorses swallowed part of it | same use
same | a: Mr Justice Fintan Dooley || b: a High Court judge, Fintan Dooley | same judge
same | a: took over his practice in Navan || b: closed the Navan office | same step
same | a: his counsel, Ross Delahunt SC || b: His barrister, Ross Delahunt | same lawyer
same | a: A partner, his cousin Ultan Heffernan || b: His cousin and former partner, Ultan | same man
same | a: A Co Meath solicitor || b: A native of Kells | same county
same | a: the estates of dead clients || b: Tom's savings | client's money
other | a: a firm in Trim || b: before Trim District Court | firm and court
other | a: 11 solicitors were struck off || b: on nine cheques | unrelated
other | a: a cheque had been made out || b: his signature on nine cheques | two sorts of cheques
other | a: for two terms || b: for four years | office and prison
other | a: struck off by the High Court || b: went to prison for four years | Heffernan and Shiels
other | a: Director of Public Prosecutions || b: a suspension of five years | file and argument
other | a: in September last year || b: having waited 14 months | takeover and legacy
other | a: one of the victims, Breda || b: retired teacher Olive Brody | two clients
other | a: up from six in 2020 || b: Not since 2014 | two years
other | a: He ordered that the file be sent || b: is to appear before | two steps
## aligned
a0-b0 a0-b4 a0-b5 a1-b4 a1-b5 a2-b6 a2-b4 a3-b11 a4-b7 a4-b8 a5-b5 a6-b2 a6-b0 a6-b1 a7-b9 a7-b10 a8-b12 a9-b6 a9-b13 a10-b4 a12-b14 a13-b15
## omissions
b16 | the Drogheda case
a14 | numbers struck off
b10 | argument for a suspension
