mode: outlets
## a | Rift Valley Wire | Chebet-Langat breaks women's marathon record in Rotterdam rain | 2025-04-14
[1] ROTTERDAM, April 14 (Rift) - Kenya's Mercy Chebet-Langat ran the fastest women's marathon in history in Rotterdam on Sunday, clocking 2 hours, 9 minutes and 41 seconds in steady rain.

[2] The 26-year-old from Iten took 15 seconds off the mark set by Ethiopia's Tigist Hailu in Chicago 18 months ago. [3] She broke away from her last pacemaker at the 35-kilometre point, on the Erasmus Bridge, and ran alone from there.

[4] “I was not thinking of the time; I was thinking of my bed,” she told reporters.

[5] The record must be ratified by World Running, which is expected to take about three months. [6] A doping sample was taken an hour after the finish.

[7] Chebet-Langat, a sergeant in the Kenyan prison service, earned 250,000 euros: 100,000 for the win and the rest as a record bonus paid by the organisers. [8] Her husband and coach, Noah Langat, watched from the lead car.

[9] She wore a prototype shoe by the German brand Vantor, which has been approved for competition since March 1.

[10] Ethiopia's Hiwot Desta was second, two and a half minutes behind, and Dutch champion Lotte van der Kaaij came fifth in a national record of 2:22:08.

[11] The men's race was won by Uganda's Moses Kiprop in 2:04:55, his second victory in the city after that of 2022. [12] A 41-year-old amateur collapsed at kilometre 38 and died in hospital.

[13] Chebet-Langat said she would next run in New York in November.
## b | De Maasbode (English service) | World best at the Coolsingel, and a question over the pacing | 2025-04-15
[1] ROTTERDAM - Mercy Chebet-Langat of Kenya has run the fastest women's marathon in history, stopping the clock on the Coolsingel after 2 hours, 9 minutes and 41 seconds on a dry but windy Sunday.

[2] Whether the time will stand is another matter. [3] A man who had not been entered as a pacemaker ran beside her until the final kilometre and handed her a bottle at 40, and a jury is to look at the television pictures on Thursday, said race director Marco Verweij.

[4] He recognised the man as her husband, Noah Langat. [5] According to Verweij, no other athlete has lodged a protest.

[6] “I was not thinking of the time, I was thinking of my daughter,” said the winner, a corporal in the prison service who was born in Eldoret.

[7] If it is accepted, the federation will have a record that is a quarter of a minute better than the one that Tigist Hailu ran in Berlin in the autumn of 2023.

[8] The organisers pay her 100,000 euros for coming first. [9] A further 150,000, for the record, is put up by the shoe firm Vantor, whose model has been on the approved list since last month, a spokeswoman said.

[10] Second was Hiwot Desta, 150 seconds back. [11] Lotte van der Kaaij had to stop after 30 kilometres with a stitch, according to her trainer, but finished fifth nonetheless, faster than any Dutchwoman before her.

[12] Among the men Moses Kiprop repeated his victory of three years ago.

[13] A runner in his forties who fell near the finish was resuscitated; the hospital describes his condition as critical.

[14] Chebet-Langat has made no decision on her autumn, though Chicago and New York have both asked.
## findings
framing conflict | a: 41 seconds in steady rain || a: marathon record in Rotterdam rain || b: on a dry but windy Sunday | rain vs dry
framing conflict | a: broke away from her last pacemaker at the 35-kilometre point || a: ran alone from there || b: ran beside her until the final kilometre | alone from 35 km vs accompanied to the last kilometre
quote conflict | a: “I was not thinking of the time; I was thinking of my bed,” || b: “I was not thinking of the time, I was thinking of my daughter,” | bed vs daughter
role conflict | a: a sergeant in the Kenyan prison service || b: a corporal in the prison service | rank
place differs | a: The 26-year-old from Iten || b: who was born in Eldoret | from Iten vs born in Eldoret
place conflict | a: set by Ethiopia's Tigist Hailu in Chicago || b: that Tigist Hailu ran in Berlin | Chicago vs Berlin
date differs | a: 18 months ago || b: in the autumn of 2023 | 18 months ago vs autumn 2023
attribution conflict | a: the rest as a record bonus paid by the organisers || b: is put up by the shoe firm Vantor | who pays the bonus
place conflict | a: watched from the lead car || b: He recognised the man as her husband | in the lead car vs running beside her
date differs | a: approved for competition since March 1 || b: on the approved list since last month | March 1 vs last month
framing conflict | a: collapsed at kilometre 38 and died in hospital || b: was resuscitated; the hospital describes his condition as critical | died vs critical
quantity differs | a: A 41-year-old amateur || b: A runner in his forties | 41 vs forties
certainty conflict | a: said she would next run in New York || b: has made no decision on her autumn | New York settled vs undecided
certainty differs | a: must be ratified by World Running, which is expected to take about three months || b: Whether the time will stand is another matter || b: and a question over the pacing | formality vs doubt
place differs | a: collapsed at kilometre 38 || b: who fell near the finish | km 38 vs near the finish
## benign
same | a: took 15 seconds off the mark || b: a quarter of a minute better | 15 seconds
same | a: earned 250,000 euros: 100,000 for the win || b: pay her 100,000 euros for coming first | same prize
same | a: earned 250,000 euros || b: A further 150,000, for the record | 100,000 and 150,000 make 250,000
same | a: two and a half minutes behind || b: 150 seconds back | same gap
same | a: in a national record of 2:22:08 || b: faster than any Dutchwoman before her | same record
same | a: came fifth in || b: finished fifth nonetheless | same place
same | a: his second victory in the city after that of 2022 || b: repeated his victory of three years ago | 2022 from 2025
same | a: Her husband and coach, Noah Langat || b: her husband, Noah Langat | same man
same | a: 2 hours, 9 minutes and 41 seconds in || b: 2 hours, 9 minutes and 41 seconds on | same time
other | a: the 35-kilometre point, on the Erasmus Bridge || b: stop after 30 kilometres with a stitch | winner vs Van der Kaaij
other | a: collapsed at kilometre 38 || b: handed her a bottle at 40 | amateur vs winner
other | a: Dutch champion Lotte van der Kaaij came fifth || b: Second was Hiwot Desta | fifth vs second
other | a: by Uganda's Moses Kiprop in 2:04:55 || b: 2 hours, 9 minutes and 41 seconds | men's vs women's time
other | a: clocking 2 hours, 9 minutes || b: 150 seconds back | winner's time vs gap
other | a: set by Ethiopia's Tigist Hailu in Chicago || b: though Chicago and New York have both asked | old record vs next race
other | a: A doping sample was taken an hour after the finish || b: a jury is to look at the television pictures on Thursday | test vs jury
other | a: is expected to take about three months || b: victory of three years ago | ratification vs men's win
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b7 a2-b6 a3-b3 a4-b6 a5-b2 a5-b7 a7-b6 a7-b8 a7-b9 a8-b4 a9-b9 a10-b10 a10-b11 a11-b12 a12-b13 a13-b14 a3-b4
## omissions
a6 | doping sample
b5 | no protest by another athlete
b3 | jury to look at the pictures
