mode: outlets
## a | Lusaka Business Herald | Parliament cuts copper royalty, walkout by ten ruling-party MPs | 2023-11-16
[1] The National Assembly last night voted to lower the top mineral royalty from 10 per cent to 8, in a sitting at which ten members of the governing New Dawn party walked out.

[2] The vote was 78 to 59. [3] Finance Minister Musonda Kapwepwe said that mining companies had agreed in return to invest US$2.3 billion by 2027 and that the undertaking had been signed in Ndolima on November 3.

[4] The Bill takes effect on January 1. [5] "A cow that is milked at midnight gives no milk at dawn," Kapwepwe said to shouts from the left.

[6] The leader of the walkout, Beauty Siame, who sits for Chambeshi West, told journalists outside that the ten would stay in the party. [7] She was summoned by the whip at 9pm. [8] Speaker Webster Nalumango fined each of them K5,000.

[9] The Treasury will forgo K1.9 billion next year, the Budget Office estimates. [10] The Bishop of Ndolima, the Right Rev. Alick Banda-Phiri, had asked members to reject the Bill. [11] He was in the gallery with some 40 nuns.

[12] Copper output fell to 698,000 tonnes last year from 763,000 the year before. [13] Kasempa Deep, the largest mine, employs 8,200 people; it stood still for 19 days in June because of a power shortage. [14] A similar cut was thrown out in 2019 by 81 votes to 70. [15] The Chamber of Mines' president, Godwin Lungwangwa, expects prices to stay above US$8,000 a tonne.
## b | Copperbelt Citizen | They sold it after dark | 2023-11-17
[1] By the time the nuns began to sing in the gallery, the thing was done, and the copper under our feet had become cheaper for those who take it away.

[2] Nineteen votes settled it on Wednesday evening. [3] From April the companies' top rate drops by a fifth. [4] What the people get in exchange is a promise, given by word of mouth: two billion dollars and more, within four years, according to Finance Minister Musonda Kapwepwe.

[5] "Milk the cow at midnight and there is no milk at dawn," he lectured those who begged to differ.

[6] Ten of his own did differ, and stayed on their benches to vote no. [7] Beauty Siame, who represents Chambeshi East, says all ten are leaving New Dawn for good. [8] The Speaker, Mr Nalumango, has let them off with a warning.

[9] The hole in the budget, some two billion kwacha in the first year, was worked out by the Catholic relief office. [10] Alick Banda-Phiri, the retired bishop, gave the singing nuns his blessing by telephone from his sickbed.

[11] The mines plead poverty. [12] It is true that the country dug out about sixty-five thousand tonnes less in 2022 than in 2021. [13] But Kasempa Deep, with its eight thousand jobs, lay idle for almost three weeks in June for want of spare parts, not taxes. [14] Godwin Lungwangwa, a former president of the mine owners' chamber, thinks the price might slip below 8,000 dollars a tonne.

[15] Four years ago parliament had the spine to send the same gift back, with eleven votes to spare. [16] Not one member for the Copperbelt opposed it this time.
## findings
date conflict | a: The Bill takes effect on January 1 || b: From April the companies' top rate drops | January 1 vs April
framing conflict | a: the undertaking had been signed in Ndolima || b: a promise, given by word of mouth | signed vs oral
polarity conflict | a: at which ten members of the governing New Dawn party walked out || a: walkout by ten ruling-party MPs || b: and stayed on their benches to vote no | walked out vs stayed and voted no
place conflict | a: who sits for Chambeshi West || b: who represents Chambeshi East | West vs East
polarity conflict | a: the ten would stay in the party || b: says all ten are leaving New Dawn for good | stay vs leave
framing conflict | a: fined each of them K5,000 || b: has let them off with a warning | fined vs warned
quote differs | a: "A cow that is milked at midnight gives no milk at dawn," || b: "Milk the cow at midnight and there is no milk at dawn," | wording
attribution conflict | a: next year, the Budget Office estimates || b: was worked out by the Catholic relief office | Budget Office vs Catholic relief office
role conflict | a: The Bishop of Ndolima, the Right Rev. Alick Banda-Phiri || b: Alick Banda-Phiri, the retired bishop | serving vs retired
place conflict | a: He was in the gallery with some 40 nuns || b: by telephone from his sickbed | gallery vs sickbed
framing conflict | a: because of a power shortage || b: for want of spare parts, not taxes | power vs spare parts
role conflict | a: The Chamber of Mines' president, Godwin Lungwangwa || b: a former president of the mine owners' chamber | president vs former president
certainty conflict | a: expects prices to stay above US$8,000 || b: thinks the price might slip below 8,000 | above vs might fall below
quantity differs | a: to invest US$2.3 billion by 2027 || b: two billion dollars and more | exact vs vaguer
quantity differs | a: will forgo K1.9 billion next year || b: some two billion kwacha in the first year | exact vs rounded
quantity differs | a: employs 8,200 people || b: with its eight thousand jobs | exact vs rounded
date differs | a: stood still for 19 days in June || b: lay idle for almost three weeks in June | 19 days vs almost three weeks
## benign
same | a: The vote was 78 to 59 || b: Nineteen votes settled it | 78 - 59 = 19
same | a: last night voted to lower || b: on Wednesday evening | Wednesday November 15
same | a: from 10 per cent to 8 || b: top rate drops by a fifth | 2 of 10
same | a: by 2027 and || b: within four years, according | 2023 + 4
same | a: to 698,000 tonnes last year from 763,000 || b: about sixty-five thousand tonnes less in 2022 | 65,000
same | a: in 2019 by 81 votes to 70 || b: Four years ago parliament had the spine | 2019
same | a: was thrown out in 2019 by 81 votes to 70 || b: with eleven votes to spare | 81 - 70 = 11
same | a: with some 40 nuns || b: the nuns began to sing in the gallery | the nuns
same | a: to lower the top mineral royalty || b: had become cheaper for those who take it away | the cut
same | a: Speaker Webster Nalumango || b: The Speaker, Mr Nalumango | the same man
other | a: for 19 days in June || b: Nineteen votes settled it | days vs votes
other | a: by 81 votes to 70 || b: Nineteen votes settled | 2019 vs 2023
other | a: US$2.3 billion || b: some two billion kwacha | investment vs lost revenue
other | a: on November 3 || b: From April | signing vs effect
other | a: fined each of them K5,000 || b: below 8,000 dollars a tonne | fine vs price
other | a: told journalists outside || b: by telephone from | Siame vs bishop
other | a: US$8,000 a tonne || b: with its eight thousand jobs | price vs jobs
other | a: at 9pm || b: after dark | whip vs vote
other | a: some 40 nuns || b: Ten of his own | nuns vs MPs
## aligned
a0-b2 a0-b3 a0-b6 a1-b1 a1-b2 a1-b3 a1-b6 a2-b2 a3-b4 a4-b3 a5-b5 a6-b7 a6-b6 a8-b8 a9-b9 a10-b10 a11-b1 a11-b10 a12-b12 a13-b13 a14-b15 a15-b14 a1-b0
## omissions
b16 | a does not say how Copperbelt members voted
a7 | b does not mention the whip's summons
