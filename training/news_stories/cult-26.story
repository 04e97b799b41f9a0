mode: outlets
## a | The Stage Door | Chorus walkout silences Cardiff ‘Aida’ forty minutes before curtain | 2025-02-20
[1] The Glamorgan Lyric Theatre called off Wednesday's performance of “Aida” at 6.20pm when 46 members of its chorus voted to strike over plans to cut their contracts to 32 weeks a year.

[2] It is the first time since 1983 that a performance there has been lost to industrial action. [3] The 1,700 ticket holders, some of whom had come from as far as Carlisle, can choose between a refund and a seat for next Tuesday.

[4] The ballot, held in a rehearsal room, was carried by 41 votes to five, said Menna Prosser of the Performers' Alliance, who had given the management fourteen days' notice of it. [5] A second walkout is planned for Saturday.

[6] General director Piers Aldington called the decision “a wound to our audience”. [7] He confirmed that 17 of the chorus's 46 posts are to go by September 2026, all through voluntary redundancy.

[8] Arts Council Cymru-Gwent has reduced the company's grant by 11.8 per cent, to £4.1m, and a deficit of £900,000 is forecast for this financial year. [9] Mr Aldington's salary, £182,000, has been frozen.

[10] The orchestra, whose own dispute was settled in November, played the overture to “Nabucco” for those who were waiting in the foyer. [11] The conductor, Xenia Markopoulou, said she had the deepest respect for her colleagues.

[12] Talks under a mediator resume on Friday at 10am.
## b | Severnside Post | Singers stop ‘Aida’ and opera house counts the cost | 2025-02-21
[1] Opera-goers in Cardiff were sent home on Wednesday evening, shortly before “Aida” was due to begin, as a row over jobs came to a head.

[2] Most of the choristers had voted to stop work, their union said. [3] The company is thought to be planning to do away with more than a third of their posts over the next year and a half or so; the union fears that some will be compulsory. [4] Those who remain would be paid for about seven and a half months of the year.

[5] The house was close to full. [6] Its customers have been promised their money back or places at another performance. [7] Older members of staff could not recall a strike there since the early eighties.

[8] The management knew that a vote was coming, though not, it says, that the walkout would follow at once. [9] More stoppages are possible in the coming days, a union spokeswoman said.

[10] Piers Aldington, who runs the company, said the audience had been hurt. [11] The singers have noticed that he is paid more than £180,000.

[12] Behind it all is a grant that has shrunk by more than a tenth, to just over £4m. [13] The theatre could end the year with a loss approaching £1m, according to a trustee.

[14] Some of the musicians entertained the people in the lobby with Verdi. [15] Further negotiations are expected before the weekend.

[16] A coach party from Carlisle had travelled for six hours; its organiser, retired vicar June Hetherington, said they had sung on the way home.
## findings
date differs | a: at 6.20pm when 46 members || a: forty minutes before curtain || b: shortly before “Aida” was due to begin | exact time vs shortly before
quantity differs | a: was carried by 41 votes to five || b: Most of the choristers had voted to stop work | 41-5 vs most
quantity differs | a: 17 of the chorus's 46 posts are to go || b: more than a third of their posts | 17 of 46 vs more than a third
certainty differs | a: He confirmed that 17 || b: is thought to be planning to do away | confirmed vs thought
date differs | a: by September 2026 || b: over the next year and a half or so | September 2026 vs a year and a half or so
certainty conflict | a: all through voluntary redundancy || b: the union fears that some will be compulsory | all voluntary vs some perhaps compulsory
quantity differs | a: cut their contracts to 32 weeks a year || b: about seven and a half months of the year | 32 weeks vs about seven and a half months
quantity differs | a: The 1,700 ticket holders || b: The house was close to full | 1,700 vs close to full
date differs | a: a seat for next Tuesday || b: places at another performance | Tuesday vs another performance
date differs | a: the first time since 1983 || b: since the early eighties | 1983 vs early eighties
attribution differs | a: It is the first time since 1983 || b: Older members of staff could not recall | stated vs staff's memory
certainty differs | a: A second walkout is planned for Saturday || b: More stoppages are possible in the coming days | planned vs possible
name differs | a: said Menna Prosser of the Performers' Alliance || b: a union spokeswoman said | named vs unnamed
quantity differs | a: Mr Aldington's salary, £182,000 || b: he is paid more than £180,000 | 182,000 vs more than 180,000
quantity differs | a: by 11.8 per cent, to £4.1m || b: by more than a tenth, to just over £4m | exact vs rounded
certainty differs | a: a deficit of £900,000 is forecast || b: could end the year with a loss approaching £1m | forecast vs could
name differs | a: played the overture to “Nabucco” || b: entertained the people in the lobby with Verdi | overture named vs Verdi
date differs | a: resume on Friday at 10am || b: are expected before the weekend | Friday 10am vs before the weekend
## benign
same | a: called off Wednesday's performance || b: were sent home on Wednesday evening | same evening
same | a: can choose between a refund || b: have been promised their money back | same refund
same | a: for those who were waiting in the foyer || b: the people in the lobby | same people
same | a: had given the management fourteen days' notice || b: The management knew that a vote was coming | same notice
same | a: called the decision “a wound to our audience” || b: said the audience had been hurt | faithful indirect speech
same | a: General director Piers Aldington || b: Piers Aldington, who runs the company | same man and post
same | a: had come from as far as Carlisle || b: A coach party from Carlisle | same visitors
same | a: members of its chorus voted to strike || b: had voted to stop work, their union said | same vote
other | a: can choose between a refund and a seat for next Tuesday || b: More stoppages are possible | replacement vs strikes
other | a: whose own dispute was settled in November || b: as a row over jobs came to a head | orchestra's vs chorus's dispute
other | a: a deficit of £900,000 || b: he is paid more than £180,000 | deficit vs pay
other | a: reduced the company's grant by 11.8 per cent || b: do away with more than a third | grant vs posts
other | a: A second walkout is planned for Saturday || b: “Aida” was due to begin | strike vs performance
other | a: has been frozen || b: that has shrunk | salary vs grant
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a1-b2 a1-b4 a2-b7 a3-b5 a3-b6 a3-b16 a4-b2 a4-b8 a5-b9 a6-b10 a7-b3 a8-b12 a8-b13 a9-b11 a10-b14 a12-b15
## omissions
b16 | vicar's remark
a11 | conductor's respect for colleagues
a10 | orchestra's own dispute settled
