mode: outlets
## a | Katolicki Kurier (English service) | Pope accepts resignation of Bishop of Zalesin over handling of abuse files | 2020-10-13
[1] Pope Francis has accepted the resignation of Bishop Stefan Marczuk of Zalesin, the nunciature in Warsaw announced on Monday at noon, four years before the prelate reaches the customary age of 75.

[2] In a letter read in all 214 parishes on Sunday, the bishop wrote that he was leaving for reasons of health after a second heart operation. [3] "I go with a tired heart but with a clean one," it said.

[4] Archbishop Henryk Dobosz of Lublin will look after the diocese as apostolic administrator until a successor is named, which canon lawyers expect within nine months. [5] Marczuk keeps his title and his pension and will live in a monastery of the Camaldolese near Kraków.

[6] A commission of the Polish bishops, chaired by the Jesuit Adam Wrona, found that Marczuk moved two priests to other parishes after complaints in 2003 and 2009. [7] It heard 37 witnesses, and handed its 160 pages to Rome in March. [8] It found no evidence that he destroyed documents.

[9] One of the two priests, Fr. Leon K., was laicised in 2017 and served five years in prison; the other died in 2014 without having been tried.

[10] Victims' group Głos Nadziei said that eleven people had come forward since the summer. [11] The diocese has offered them each 60,000 zlotys, which seven have taken.

[12] Marczuk was ordained in 1974 and became bishop in 2001, having been rector of the seminary. [13] Some 300 believers prayed outside his residence on Monday evening; a smaller group with placards stood across the street. [14] He is the third Polish bishop to step down this year.
## b | Guardian of the Vistula | Rome removes bishop who hid files on abuser priests | 2020-10-13
[1] The Vatican has dismissed the Bishop of Zalesin, Stefan Marczuk, 71, after an inquiry concluded that he had personally burned the papers of two priests accused of abusing altar boys.

[2] The Nuncio telephoned him on Friday and gave him until Monday to write his resignation, said Ewa Tarnowska, who leads the survivors' association Głos Nadziei. [3] Marczuk, she was told by a member of the commission, had asked to stay on until Easter.

[4] A Jesuit, Adam Wrona, was in the chair of that body, which questioned nearly forty people and reported to Rome in the spring. [5] The report runs to 160 pages, of which the public has seen none.

[6] To the faithful, in a pastoral letter on Sunday, the bishop spoke of his heart, on which he has been operated twice. [7] "I go with a tired heart but in peace," it read.

[8] His place is taken for the time being by the auxiliary bishop of Lublin, Henryk Dobosz. [9] Where Marczuk is to live has yet to be decided; he may no longer celebrate Mass in public, and half of his pension goes to a fund for victims.

[10] Of the two men he shielded, one died six years ago before he could be brought to court. [11] The other, Leon K., is a free man after a five-year term, and, according to the prosecutor's office in Zalesin, is still a priest.

[12] Tarnowska puts the number of those who reported abuse since summer at eleven. [13] Compensation of 60,000 zlotys a head, she said, was turned down by all but four of them.

[14] As the bells rang on Monday evening, about a hundred people said the rosary at the bishop's gate, while opposite them twice as many shouted "Shame". [15] Two other Polish bishops have left office since January.
## findings
framing conflict | a: Pope Francis has accepted the resignation || a: Pope accepts resignation of Bishop of Zalesin || b: The Vatican has dismissed the Bishop of Zalesin || b: Rome removes bishop | resignation accepted vs dismissed
polarity conflict | a: It found no evidence that he destroyed documents || b: he had personally burned the papers of two priests | no destruction vs burned
quote conflict | a: "I go with a tired heart but with a clean one," || b: "I go with a tired heart but in peace," | the letter's words
role conflict | a: Archbishop Henryk Dobosz of Lublin || b: the auxiliary bishop of Lublin, Henryk Dobosz | archbishop vs auxiliary
framing conflict | a: Marczuk keeps his title and his pension || b: half of his pension goes to a fund for victims | keeps the pension vs half taken
place conflict | a: will live in a monastery of the Camaldolese near Kraków || b: Where Marczuk is to live has yet to be decided | monastery vs undecided
framing conflict | a: Fr. Leon K., was laicised in 2017 || b: is still a priest | laicised vs still a priest
quantity conflict | a: which seven have taken || b: was turned down by all but four of them | seven vs four took the money
quantity conflict | a: Some 300 believers prayed || b: about a hundred people said the rosary | 300 vs about 100
quantity conflict | a: a smaller group with placards || b: opposite them twice as many shouted | smaller vs twice as many
date differs | a: handed its 160 pages to Rome in March || b: reported to Rome in the spring | March vs spring
quantity differs | a: It heard 37 witnesses || b: which questioned nearly forty people | 37 vs nearly forty
## benign
same | a: four years before the prelate reaches the customary age of 75 || b: Stefan Marczuk, 71 | 71
same | a: after a second heart operation || b: on which he has been operated twice | two operations
same | a: the other died in 2014 without having been tried || b: one died six years ago before he could be brought to court | same man
same | a: served five years in prison || b: after a five-year term | same
same | a: Victims' group Głos Nadziei || b: the survivors' association Głos Nadziei | same group
same | a: eleven people had come forward || b: those who reported abuse since summer at eleven | same
same | a: chaired by the Jesuit Adam Wrona || b: Adam Wrona, was in the chair | same
same | a: He is the third Polish bishop to step down this year || b: Two other Polish bishops have left office since January | two others make three
same | a: In a letter read in all 214 parishes on Sunday || b: in a pastoral letter on Sunday | same letter
other | a: handed its 160 pages to Rome || a: offered them each 60,000 zlotys | pages vs money
other | a: the nunciature in Warsaw announced on Monday at noon || b: telephoned him on Friday | announcement vs call
other | a: served five years in prison || a: four years before the prelate | term vs age
other | a: moved two priests to other parishes || b: Two other Polish bishops | priests vs bishops
other | a: expect within nine months || b: had asked to stay on until Easter | successor's naming vs Marczuk's wish
other | a: and became bishop in 2001 || a: after complaints in 2003 and 2009 | career vs complaints
other | a: was laicised in 2017 || a: the other died in 2014 | two priests
other | b: said Ewa Tarnowska, who leads || b: was told by a member of the commission | her own claim vs one passed on
## aligned
a0-b0 a0-b1 a1-b1 a1-b0 a1-b2 a2-b6 a3-b7 a4-b8 a5-b9 a6-b4 a6-b1 a6-b10 a7-b4 a7-b5 a8-b1 a9-b10 a9-b11 a10-b12 a11-b13 a13-b14 a14-b15 a10-b2
## omissions
a12 | the bishop's career
b2 | the nuncio's ultimatum
b5 | that the report is not public
b9 | ban on public Mass
