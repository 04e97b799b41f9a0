mode: outlets
## a | Helsinki Forest Wire | Pulp fraud: ex-buyer at Kuusanlinna jailed for taking bribes in timber deals | 2022-05-26
[1] KOUVOLA, Finland — A former timber buyer of the pulp company Kuusanlinna was sentenced on Wednesday to three years and four months in prison for taking 780,000 euros in bribes from two forestry contractors.

[2] Pekka Rautiainen, 48, approved invoices for 61 logging jobs that were never done, the district court found. [3] He must hand over the money and may not run a business for five years.

[4] The contractors, brothers Jarmo and Veli Hynninen, received suspended terms of 18 and 11 months. [5] Their company, Hynnisen Puu, was fined 200,000 euros.

[6] The case began in 2019, when an accountant, Tuula Sorsa, noticed that a stand of spruce near Iitti had been felled twice on paper. [7] She reported it to her superior, who called in the police the next morning.

[8] Kuusanlinna put its damage at 2.1 million euros. [9] It reached a settlement with the brothers in February, under which they pay half of that.

[10] "I bought wood for twenty years, and in the end I was bought," Rautiainen told the court. [11] He had confessed on the first day of the trial and will not appeal, said his counsel, Minna Ojala.

[12] A second buyer, who worked in the Lappeenranta office, was acquitted of all charges. [13] The head of procurement at the time, Timo Saarelainen, resigned in 2020; he was never a suspect.

[14] Rautiainen had spent the money on a cottage in Sulkava and a collection of 34 old outboard motors, which are to be auctioned.

[15] Kuusanlinna buys 4.4 million cubic meters of wood a year from 9,000 owners.
## b | Karelian Courier | 'She was told to keep quiet' — whistleblower relives timber scandal | 2022-05-28
[1] For eight months nobody listened to Tuula Sorsa.

[2] The bookkeeper, then 29, had found that the same spruces outside Iitti had been cut two times, and Kuusanlinna had paid for both. [3] Her boss told her to leave it alone. [4] In the end she went to the police herself, in the spring of 2020, as she recalled this week.

[5] On Wednesday the man she brought down got four years and three months. [6] Pekka Rautiainen had pocketed more than three quarters of a million from the Hynninen brothers, owners of a harvesting firm, the court in Kouvola held, and signed off some sixty jobs that existed only in the files.

[7] He denied it to the last. [8] "I bought wood for 20 years. In the end they bought me," he nevertheless said in his final words. [9] His lawyer, Minna Ojala, announced that she would take the verdict to the court of appeal in Helsinki.

[10] Jarmo Hynninen got a year and a half and his brother eleven months; neither goes to jail unless he offends again. [11] What they owe the pulp maker is still to be fixed: a civil case over 2.1 million, a sum worked out by the prosecutor, opens in autumn.

[12] A colleague of Rautiainen's at Lappeenranta was found not guilty.

[13] Saarelainen, who was in charge of purchasing, was dismissed two years ago. [14] A chalet on the lake at Puumala, paid for with the bribes, has been seized, as have several dozen antique boat engines.

[15] Mrs. Sorsa now keeps the books of a dairy. [16] "I would do it again, but faster," she said. [17] The union for salaried staff has given her a prize of 5,000 euros.
## findings
quantity conflict | a: sentenced on Wednesday to three years and four months || b: got four years and three months | 3y4m vs 4y3m
quantity differs | a: for taking 780,000 euros in bribes || b: had pocketed more than three quarters of a million | 780,000 vs more than 750,000
quantity differs | a: approved invoices for 61 logging jobs || b: signed off some sixty jobs | 61 vs some sixty
role conflict | a: She reported it to her superior, who called in the police || b: Her boss told her to leave it alone || b: In the end she went to the police herself | superior called the police vs she did after being hushed
date conflict | a: who called in the police the next morning || b: For eight months nobody listened || b: in the spring of 2020, as she recalled | next morning vs eight months later
attribution conflict | a: Kuusanlinna put its damage at 2.1 million || b: a sum worked out by the prosecutor | damage: company vs prosecutor
certainty conflict | a: It reached a settlement with the brothers in February || b: What they owe the pulp maker is still to be fixed | settled vs still to be fixed
polarity conflict | a: He had confessed on the first day of the trial || b: He denied it to the last | confessed vs denied
polarity conflict | a: and will not appeal, said his counsel || b: would take the verdict to the court of appeal | no appeal vs appeal
quote conflict | a: "I bought wood for twenty years, and in the end I was bought," || b: In the end they bought me | same words, active vs passive
framing conflict | a: resigned in 2020; he was never a suspect || b: was dismissed two years ago | resigned vs dismissed
place conflict | a: on a cottage in Sulkava || b: A chalet on the lake at Puumala | Sulkava vs Puumala
quantity differs | a: a collection of 34 old outboard motors || b: several dozen antique boat engines | 34 vs several dozen
## benign
same | a: received suspended terms of 18 and 11 months || b: got a year and a half and his brother eleven months | same terms
same | a: received suspended terms || b: neither goes to jail unless he offends again | suspended
same | a: had been felled twice on paper || b: had been cut two times | same
same | a: an accountant, Tuula Sorsa || b: The bookkeeper, then 29 | same woman
same | a: was acquitted of all charges || b: was found not guilty | same acquittal
same | a: The head of procurement at the time || b: who was in charge of purchasing | same post
same | a: said his counsel, Minna Ojala || b: His lawyer, Minna Ojala | same lawyer
same | a: that were never done || b: that existed only in the files | jobs not done
other | a: was fined 200,000 euros || b: a prize of 5,000 euros | fine vs prize
other | a: may not run a business for five years || b: got four years and three months | ban vs prison
other | a: Pekka Rautiainen, 48 || b: The bookkeeper, then 29 | two persons
other | a: brothers Jarmo and Veli Hynninen, received suspended || b: got four years and three months | brothers vs buyer
other | a: resigned in 2020 || b: opens in autumn | exit vs civil case
other | a: "I bought wood for twenty years || b: "I would do it again, but faster," | two speakers
other | a: from 9,000 owners || b: a prize of 5,000 euros | owners vs prize
other | a: A former timber buyer of the pulp company || b: A colleague of Rautiainen's at Lappeenranta | convicted vs acquitted buyer
other | a: The case began in 2019 || b: was dismissed two years ago | discovery vs exit of Saarelainen
## aligned
a0-b5 a0-b6 a1-b5 a1-b6 a2-b6 a4-b10 a6-b2 a6-b1 a7-b3 a7-b4 a8-b11 a9-b11 a10-b8 a11-b7 a11-b9 a12-b12 a13-b13 a14-b14 a7-b1
## omissions
a15 | b does not give the company's purchases
b15 | a does not say where Sorsa works now
b17 | a does not mention the prize
