mode: outlets
## a | Marche Adriatica | Mayor of Castelvento arrested in beach concessions probe | 2019-06-27
[1] Finance police arrested the mayor of Castelvento, Corrado Belfiore, at his home at 5.30 on Wednesday morning on suspicion of taking €85,000 from the operators of three bathing establishments.

[2] Belfiore, 49, of the centre-right list Castelvento Viva, was taken to the prison of Montacuto. [3] His lawyer, Silvana Marchetti, said he would answer every question put to him by the judge on Friday. [4] The vice-mayor, Enzo Trasatti, has taken over.

[5] Prosecutors in Ancona believe that the money, paid in eleven instalments between April 2016 and September 2018, bought the renewal of licences for 300 metres of sand. [6] Part of it was found in a freezer, wrapped in foil. [7] Five others are under investigation, among them the head of the town's technical office, Daniela Ricciotti.

[8] The inquiry began when a lifeguard, Matteo Grilli, 26, recorded his employer on a telephone. [9] "The mayor eats before the fish does," the man was heard saying.

[10] The prefect, Giulia Santoro, suspended Belfiore from office in the afternoon, as the law demands. [11] The council will meet on July 3; the opposition, which has 6 of 16 seats, wants new elections. [12] Two members of the majority, one of them Belfiore's cousin, resigned last night.

[13] The licences bring the town €64,000 a year, though the three establishments take €2.1 million between them, according to the prosecutors. [14] They remain open for the summer under an administrator. [15] In 2011 the then mayor of neighbouring Portofalco received a sentence of three years in a similar affair, and was acquitted on appeal. [16] Belfiore was re-elected in May of last year with 57 percent.
## b | Rome English Gazette | Foil, fish and favours: mayor of seaside town in custody | 2019-06-28
[1] Corrado Belfiore was led from the town hall of Castelvento in handcuffs on Wednesday, just as the first bathers were putting up their umbrellas, and is now under house arrest.

[2] What investigators found at his mother's flat, in the freezer between the sardines, was cash, and they allege it is what remains of €58,000 with which the lessees of three beaches had secured their permits over three summers.

[3] The mayor will make use of his right to silence when he is heard today, says Silvana Marchetti, who defends him. [4] Six people, him included, are suspected.

[5] It was an anonymous letter to a newspaper that set things off, a magistrate says. [6] Only later did a young lifeguard, Mattia Grilli, hand over a recording in which a beach manager is heard to say: "The mayor eats before the fishes do".

[7] Belfiore resigned on Wednesday afternoon, before anyone could suspend him, in a text message to the prefect, Giulia Santoro. [8] A commissioner from outside has been sent by the interior ministry to run the town; vice-mayor Enzo Trasatti was told not to come in.

[9] Daniela Ricciotti, who is in charge of the town's accounts, is one of the suspects. [10] The cosy arithmetic of the Adriatic is not: for every euro the town got from the three concessions, they made more than thirty, the consumer group Spiaggia Libera worked out.

[11] Holidaymakers in Castelvento will find the three beaches sealed. [12] The council, where the opposition holds fewer than four seats in ten, has its next session on Wednesday. [13] One of the mayor's own people has walked out, a cousin.

[14] He won his second term thirteen months ago with a comfortable majority. [15] Eight years earlier a colleague down the coast, in Portofalco, was convicted in a case much like it, only to be cleared by a higher court.
## findings
place conflict | a: at his home at 5.30 on Wednesday morning || b: was led from the town hall of Castelvento in handcuffs | home vs town hall
place conflict | a: was taken to the prison of Montacuto || b: and is now under house arrest | prison vs house arrest
quantity conflict | a: on suspicion of taking €85,000 || b: what remains of €58,000 | 85,000 vs 58,000
polarity conflict | a: he would answer every question || b: will make use of his right to silence | will answer vs silent
attribution conflict | a: The inquiry began when a lifeguard || b: It was an anonymous letter to a newspaper that set things off | lifeguard's recording vs letter
name conflict | a: Matteo Grilli, 26, recorded || b: a young lifeguard, Mattia Grilli | Matteo vs Mattia
quote differs | a: "The mayor eats before the fish does," || b: "The mayor eats before the fishes do" | wording
framing conflict | a: suspended Belfiore from office in the afternoon || b: Belfiore resigned on Wednesday afternoon, before anyone could suspend him | suspended vs resigned
attribution conflict | a: The vice-mayor, Enzo Trasatti, has taken over || b: A commissioner from outside has been sent || b: was told not to come in | vice-mayor vs commissioner in charge
role conflict | a: the head of the town's technical office, Daniela Ricciotti || b: who is in charge of the town's accounts | technical office vs accounts
attribution conflict | a: between them, according to the prosecutors || b: the consumer group Spiaggia Libera worked out | prosecutors vs consumer group
polarity conflict | a: They remain open for the summer || b: will find the three beaches sealed | open vs sealed
quantity conflict | a: Two members of the majority || b: One of the mayor's own people has walked out | two vs one
date differs | a: between April 2016 and September 2018 || b: over three summers | exact vs vaguer
quantity differs | a: in May of last year with 57 percent || b: with a comfortable majority | exact vs vaguer
## benign
same | a: on Wednesday morning on suspicion || b: on Wednesday, just as the first bathers | Wednesday June 26
same | a: put to him by the judge on Friday || b: when he is heard today | Friday June 28
same | a: Five others are under investigation || b: Six people, him included | 5 + 1
same | a: which has 6 of 16 seats || b: fewer than four seats in ten | 6/16 = 37.5 percent
same | a: The council will meet on July 3 || b: its next session on Wednesday | July 3 is Wednesday
same | a: Part of it was found in a freezer, wrapped in foil || b: in the freezer between the sardines | found in the freezer
same | a: was re-elected in May of last year || b: won his second term thirteen months ago | May 2018
same | a: was acquitted on appeal || b: only to be cleared by a higher court | the same
same | a: In 2011 the then mayor || b: Eight years earlier a colleague | 2019 - 8
same | a: one of them Belfiore's cousin || b: walked out, a cousin | the cousin
same | a: take €2.1 million between them || b: they made more than thirty | 2.1m / 64,000 = 33
other | a: €64,000 a year || b: what remains of €58,000 | licence income vs bribe
other | a: a sentence of three years || b: over three summers | Portofalco sentence vs bribe period
other | a: in eleven instalments || b: thirteen months ago | payments vs months
other | a: for 300 metres of sand || b: they made more than thirty | metres vs ratio
other | a: The vice-mayor, Enzo Trasatti || b: a colleague down the coast | two politicians
other | a: resigned last night || b: Belfiore resigned on Wednesday afternoon | councillors vs mayor
## aligned
a0-b1 a0-b0 a1-b1 a1-b2 a2-b1 a3-b3 a4-b8 a5-b2 a6-b2 a6-b0 a7-b4 a7-b9 a8-b5 a8-b6 a9-b6 a10-b7 a11-b12 a12-b13 a13-b10 a14-b11 a15-b15 a16-b14
## omissions
a2 | b does not say which list the mayor belongs to
b2 | a does not say the cash was at his mother's flat
