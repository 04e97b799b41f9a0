mode: outlets
## a | Moravian Courier | Lost Janoušek opera surfaces in piano bench in Olomouc | 2023-10-19
[1] A one-act opera by the Moravian composer Bohuslav Janoušek that was believed burnt in 1938 has been found in the seat of a piano bench in Olomouc, the State Music Archive announced on Wednesday.

[2] “The Miller's Clock”, of which only the overture was known, fills 214 pages in the composer's own hand. [3] It was discovered on August 30 by Ludmila Horáčková, 72, a retired geography teacher, when she moved the bench to paint her flat.

[4] She had bought it at a flea market in Prostějov in 1996 for 400 crowns. [5] “I sat on that opera for 27 years,” she said, “and it never made a sound.”

[6] Three experts have compared the ink and the writing with letters in Brno, and there is no doubt that the score is genuine, archive director Vít Sedláček told reporters. [7] Its value was put by a Vienna auctioneer at 200,000 euros.

[8] Horáčková has given the manuscript to the state. [9] In return the archive will pay for her grandson's studies at the Brno conservatory, where he plays the oboe.

[10] How the score escaped is not known. [11] According to Sedláček, Janoušek's pupil Hana Löwy hid it before she was deported to Terezín in June 1942; a second copy was burnt by the composer himself after the director of the Brno opera had rejected the work.

[12] The Ostrava National Theatre will stage the first performance on March 23, 2025, under Jakub Vondra. [13] The last of the six scenes lacks its final nine bars, which the conductor intends to leave silent.

[14] Janoušek, born in Kroměříž in 1871, died in Brno in 1940. [15] An earlier find, of two string quartets in Vienna in 1974, turned out to be a fake.
## b | The Danube Arts Review | “It squeaked for years”: a Czech teacher and the opera under her seat | 2023-10-22
[1] For as long as she has owned it, Ludmila Horackova's piano stool squeaked. [2] In July a carpenter she had called to repair it lifted the cushion and found a bundle of paper.

[3] What the carpenter, Zdeněk Malý, held in his hands is in all probability “The Miller's Clock”, an opera in one act by Bohuslav Janousek. [4] A copyist, not the composer, wrote out its two hundred or so pages, which is why one of the three scholars asked for an opinion is still hesitating. [5] “My stool had an opera in it for 27 years and all it did was squeak,” said Horackova, who inherited the piece from an aunt in Prostejov.

[6] The former geography teacher, who is in her seventies, has lent the pages to the State Music Archive for five years, and keeps the right to sell; the auction house Weidinger of Vienna thinks that they would fetch €200,000. [7] Talks on a scholarship for her grandson, a young oboist, are under way.

[8] The work was long thought lost. [9] The story goes, according to the composer's great-niece, Milena Janoušková, that he threw it on the fire one night in 1938 after the opera house in Prague would not have it. [10] This copy owes its survival to a cousin, Hana Löwy, who concealed it in the winter of 1941, half a year before she was taken away.

[11] Two theatres, Ostrava and Brno, are competing for the premiere, and no date has been fixed, said the archive's deputy director, Vít Sedláček. [12] “The Miller's Clock” is all but complete: what is missing is the end of the sixth scene, nine bars of it. [13] Jakub Vondra, who expects to conduct if Ostrava wins, would like to have them composed anew.

[14] Caution is in order. [15] Half a century ago, quartets from Vienna that had borne Janousek's name proved to be forged.
## findings
role conflict | a: was discovered on August 30 by Ludmila Horáčková || b: a carpenter she had called to repair it lifted the cushion | found by the owner vs the carpenter
date conflict | a: was discovered on August 30 || b: In July a carpenter | August 30 vs July
framing conflict | a: bought it at a flea market in Prostějov || b: inherited the piece from an aunt in Prostejov | bought vs inherited
role conflict | a: fills 214 pages in the composer's own hand || b: A copyist, not the composer, wrote out | composer's hand vs copyist
quantity differs | a: fills 214 pages || b: its two hundred or so pages | 214 vs about 200
certainty conflict | a: there is no doubt that the score is genuine || b: is in all probability “The Miller's Clock” || b: is still hesitating | no doubt vs probable
quote conflict | a: “I sat on that opera for 27 years,” || b: “My stool had an opera in it for 27 years and all it did was squeak,” | same remark, other words
framing conflict | a: has given the manuscript to the state || b: has lent the pages to the State Music Archive | gift vs loan
certainty conflict | a: the archive will pay for her grandson's studies || b: Talks on a scholarship for her grandson | settled vs in talks
attribution conflict | a: According to Sedláček, Janoušek's pupil || b: according to the composer's great-niece, Milena Janoušková | Sedláček vs great-niece tells the story
role conflict | a: Janoušek's pupil Hana Löwy || b: a cousin, Hana Löwy | pupil vs cousin
place conflict | a: the director of the Brno opera had rejected || b: the opera house in Prague would not have it | Brno vs Prague
certainty conflict | a: will stage the first performance on March 23, 2025 || b: no date has been fixed | premiere fixed vs contested
role conflict | a: archive director Vít Sedláček || b: the archive's deputy director, Vít Sedláček | director vs deputy
polarity conflict | a: which the conductor intends to leave silent || b: would like to have them composed anew | silent vs newly composed
quantity differs | a: Ludmila Horáčková, 72 || b: who is in her seventies | 72 vs seventies
## benign
same | a: was put by a Vienna auctioneer at 200,000 euros || b: the auction house Weidinger of Vienna thinks that they would fetch €200,000 | same estimate
same | a: where he plays the oboe || b: her grandson, a young oboist | same grandson
same | a: a retired geography teacher || b: The former geography teacher | same
same | a: The last of the six scenes lacks its final nine bars || b: the end of the sixth scene, nine bars of it | same gap
same | a: that was believed burnt in 1938 || b: threw it on the fire one night in 1938 | same burning
same | a: two string quartets in Vienna in 1974 || b: Half a century ago, quartets from Vienna | 1974
same | a: turned out to be a fake || b: proved to be forged | same
same | a: deported to Terezín in June 1942 || b: half a year before she was taken away | half a year after winter 1941
same | a: Three experts have compared || b: one of the three scholars | same three
same | a: A one-act opera by the Moravian composer || b: an opera in one act | same
other | a: 400 crowns || b: would fetch €200,000 | price of the bench vs value of the score
other | a: found in the seat of a piano bench || b: threw it on the fire | surviving score vs burnt copy
other | a: a second copy was burnt by the composer himself || b: This copy owes its survival | two copies
other | a: turned out to be a fake || b: is in all probability “The Miller's Clock” | quartets vs opera
other | a: Its value was put by a Vienna auctioneer || b: quartets from Vienna that had borne | auctioneer vs find
other | a: died in Brno in 1940 || b: in the winter of 1941 | composer's death vs hiding
other | a: in Prostějov in 1996 || b: for five years | purchase vs loan
## aligned
a0-b0 a0-b2 a1-b2 a1-b3 a1-b8 a1-b9 a2-b3 a2-b4 a3-b2 a3-b6 a4-b5 a5-b5 a6-b3 a6-b4 a6-b11 a7-b6 a8-b6 a9-b7 a10-b10 a11-b9 a11-b10 a12-b11 a12-b13 a13-b12 a13-b13 a15-b15 a1-b6
## omissions
b11 | Brno also competes for the premiere
a14 | birth and death of the composer
b1 | the squeaking
