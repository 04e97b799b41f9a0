mode: outlets
## a | Ironvale Evening Star | Steelworks blast: 'everyone accounted for' as two workers fight for life | 2021-11-11
[1] Two workers were fighting for their lives last night and five others were hurt after molten metal met water at Ironvale's No. 2 blast furnace and blew out the windows of half of Tanner Street.

[2] The explosion came at 1.55pm yesterday, five minutes before the change of shift. [3] Had it happened ten minutes later there would have been twice as many men on the casting floor, GMB convener Stuart Oakes said.

[4] The injured include an apprentice of 18 on his second day at the plant. [5] Two of the seven were flown to the burns unit at Pinderfields, the rest taken by road to Ironvale Infirmary.

[6] "I've had thirty years in here and never heard a bang like it," said crane driver Colin Sugden, 55, who shut off the gas.

[7] The furnace, relined in 2017 at a cost of £38m, is owned by Castleford Metals, a unit of the Indian group Ranjan. [8] It makes 4,000 tonnes of iron a day, two-thirds of the works' output. [9] Managing director Philippa Grange said that all safety systems had functioned and that she expected to relight it within a month. [10] No jobs were at risk, she added.

[11] The Health and Safety Executive has sent a team of four. [12] In March the regulator had served an improvement notice on the plant about a leaking cooling plate, which was lifted in June.

[13] West Riding Fire Service withdrew at 9pm. [14] Residents who were told to keep their windows shut, 1,900 households in all, got the all-clear at six.

[15] MP Rashida Khan will raise the matter in the Commons today.
## b | Business Ledger International | Ranjan's British furnace may never restart after fatal explosion | 2021-11-13
[1] Ranjan Group is weighing the permanent closure of the larger of its two furnaces at Ironvale, in Yorkshire, where a man burnt in Wednesday's explosion died on Thursday, according to three people with knowledge of the discussions in Mumbai.

[2] The decision could cost 1,400 of the site's 3,300 jobs, they said. [3] Publicly, the company says that it is assessing the damage. [4] Philippa Grange, who chairs its British arm, Castleford Metals, told staff in a message that "no option is off the table".

[5] The man who died was an 18-year-old trainee. [6] Another casualty is in a coma, and the condition of five more is not giving cause for concern.

[7] Cooling water had been dripping onto the hearth since Monday, and the shift before had asked for the furnace to be banked, say two of those employed there; the union official Stuart Oakes put it more bluntly: production came first. [8] That the blast struck a few minutes short of two o'clock was a mercy, as the shifts overlap on the floor from then on.

[9] An emergency valve failed to close and the gas had to be turned off by hand, by a foreman, Colin Sugden. [10] "Thirty years I've been in here, and I never heard owt like it," he said.

[11] A leak of the same sort had brought the firm a formal notice from the safety regulator in spring; it was still in force on Wednesday. [12] Four inspectors are at the works.

[13] The furnace accounts for 4,000 of the 6,000 tonnes that Ironvale pours daily. [14] Its brick lining was renewed four years ago for £38m, of which the state paid £12m.

[15] Shares in Ranjan fell 2.8 per cent in Mumbai on Friday. [16] Nearly two thousand homes were asked to stay sealed until early evening.
## findings
framing conflict | a: Two workers were fighting for their lives last night || a: two workers fight for life || b: died on Thursday, according to three people || b: after fatal explosion | two critical vs one since dead
framing differs | a: and five others were hurt || b: is not giving cause for concern | hurt vs not of concern
certainty conflict | a: she expected to relight it within a month || b: is weighing the permanent closure || b: furnace may never restart | relit in a month vs maybe closed for good
polarity conflict | a: No jobs were at risk, she added || b: could cost 1,400 of the site's 3,300 jobs | no jobs vs 1,400 at risk
role conflict | a: Managing director Philippa Grange || b: Philippa Grange, who chairs its British arm | managing director vs chair
polarity conflict | a: that all safety systems had functioned || b: An emergency valve failed to close | all worked vs a valve failed
role conflict | a: said crane driver Colin Sugden, 55 || b: by a foreman, Colin Sugden | crane driver vs foreman
quote conflict | a: "I've had thirty years in here and never heard a bang like it," || b: "Thirty years I've been in here, and I never heard owt like it," | wording
polarity conflict | a: which was lifted in June || b: it was still in force on Wednesday | notice lifted vs in force
date differs | a: In March the regulator had served || b: a formal notice from the safety regulator in spring | March vs spring
date differs | a: came at 1.55pm yesterday || b: a few minutes short of two o'clock | 1.55 vs a few minutes before two
attribution differs | a: on the casting floor, GMB convener Stuart Oakes said || b: as the shifts overlap on the floor from then on | credited to Oakes vs stated
quantity differs | a: 1,900 households in all || b: Nearly two thousand homes | 1,900 vs nearly 2,000
date differs | a: got the all-clear at six || b: to stay sealed until early evening | six vs early evening
## benign
same | a: came at 1.55pm yesterday || b: burnt in Wednesday's explosion | November 10 is a Wednesday
same | a: an apprentice of 18 || b: an 18-year-old trainee | same youth
same | a: has sent a team of four || b: Four inspectors are at the works | same four
same | a: makes 4,000 tonnes of iron a day, two-thirds of the works' output || b: 4,000 of the 6,000 tonnes that Ironvale pours daily | same share
same | a: relined in 2017 at a cost of £38m || b: was renewed four years ago for £38m | same work
same | a: about a leaking cooling plate || b: A leak of the same sort | same fault
same | a: who shut off the gas || b: had to be turned off by hand | same act
same | a: a unit of the Indian group Ranjan || b: its British arm, Castleford Metals | same firm
same | a: five minutes before the change of shift || b: as the shifts overlap on the floor from then on | shift change at two
other | a: relined in 2017 at a cost of £38m || b: of which the state paid £12m | whole and part
other | a: Two of the seven were flown || b: say two of those employed there | injured vs informants
other | a: served an improvement notice on the plant || b: told staff in a message | regulator vs chair
other | a: GMB convener Stuart Oakes said || b: production came first | two remarks by Oakes
other | a: withdrew at 9pm || b: until early evening | fire service vs residents
other | a: will raise the matter in the Commons today || b: in Mumbai on Friday | Commons vs stock exchange
other | a: five others were hurt || b: according to three people | hurt vs sources
## aligned
a2-b1
a0-b0 a0-b1 a0-b6 a1-b1 a1-b5 a1-b6 a2-b8 a3-b8 a4-b5 a6-b9 a6-b10 a7-b4 a7-b14 a8-b13 a9-b0 a9-b1 a9-b9 a9-b4 a10-b2 a11-b12 a12-b11 a14-b16
## omissions
b7 | a does not report the dripping water and the request to bank the furnace
b15 | a does not report the share price
a15 | b does not report the MP
