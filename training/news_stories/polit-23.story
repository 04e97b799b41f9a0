mode: outlets
## a | Levante Post | Mayor of Torreclara toppled by her own ally in no-confidence vote | 2022-11-04
[1] Amparo Benlloch lost the mayor's office in Torreclara on Thursday when eleven of the 21 councillors voted to replace her with Joaquín Sempere, until this week her deputy.

[2] The decisive ballot was cast by Pilar Monzó, of the centrist Vecinos party, who broke with the coalition over a waste incinerator planned for the district of El Pla. [3] She said that the mayor had promised her in writing never to sign the licence, and had signed it on October 10.

[4] Benlloch, a Socialist who won the elections of 2015 and 2019, handed over the staff of office herself. [5] "You have the stick, I keep the road," she told Sempere.

[6] Sempere, 53, a pharmacist, announced that the licence will be revoked at the first council meeting, on November 15. [7] The company, Termoverde, has already spent €8 million and wants the money back, its lawyer said.

[8] Some 700 people followed the session on a screen in the Plaza Mayor. [9] Local police prevented a group of neighbours from hanging a banner from the balcony. [10] The session lasted two hours.

[11] The plant would burn 120,000 tonnes a year, a third of it from other provinces. [12] In a consultation in June, in which 5,300 took part, 81 percent said no.

[13] The Socialists expelled Sempere from the party on Wednesday night. [14] He will govern with four parties and a budget of €46 million, which has been frozen since January. [15] It is the second motion of this kind in the town's history; the first, in 1993, ousted Benlloch's uncle.
## b | Costa Blanca Expat | Torreclara gets a new mayor, and residents might get rid of that chimney | 2022-11-04
[1] The dreaded chimney at El Pla may never go up, after a political earthquake shook Torreclara town hall.

[2] Out goes Amparo Benlloch after seven years, and in comes the chemist from Calle Mayor, Joaquín Sempere, who tore up his Socialist card at the weekend and was backed by the narrowest of majorities.

[3] Pilar Monzó, an independent, was the one who tipped it. [4] She told us the incinerator had nothing to do with it: the mayor had cut the grant for the old people's club.

[5] "You've got the stick, and I've got the road," said Mrs Benlloch, who did not stay to pass on the mayor's staff; the town clerk did that. [6] She has denied ever having put anything on paper for Mrs Monzó.

[7] Mr Sempere, who is in his early fifties, would say only that he will ask lawyers whether the permit, granted on the tenth of last month, can be undone. [8] Termoverde says it has sunk millions in the project, but a spokeswoman told us it will not ask for compensation.

[9] More than half of what would go up the chimney, 120,000 tonnes of rubbish a year, was to come from outside, campaigner Nigel Thorpe claims. [10] Four in five of the people who took part in this summer's poll were against.

[11] A banner reading "Adiós humo" hung from the town hall balcony all morning, and hundreds watched in the square on a big screen. [12] The new council, which meets on the 15th, has no budget: the last one has been on ice since New Year.
## c | Radio Marina Online | ‘I keep the road’: Benlloch bows out after 11–10 defeat | 2022-11-05
[1] The vote that unseated Torreclara's mayor on Thursday was 11 to ten, and it was over in two hours.

[2] Amparo Benlloch embraced her successor and gave him the staff, although he had been her right hand for three years and had left the Socialists of his own accord two days earlier. [3] "You have the stick, but I keep the road," she said to applause from both sides.

[4] Joaquín Sempere, a pharmacist, put an end to the licence for the waste plant within the hour by decree, his first act. [5] Termoverde, which says the venture has cost it €8 million, is considering a claim.

[6] Vecinos councillor Pilar Monzó justified her change of side with the plant, and showed reporters a page bearing the mayor's signature. [7] Benlloch says that the letter is a forgery.

[8] Of the waste, a third would have come from beyond the province, according to the regional environment department. [9] The residents who voted in June had left no doubt, at 81 percent.

[10] There were seven hundred in the square. [11] They also saw a banner unrolled from the balcony and, half a minute later, rolled up again by the police. [12] Benlloch's family has known such an evening: her uncle fell in the same room 29 years ago.
## findings
framing conflict | a: The Socialists expelled Sempere from the party || b: who tore up his Socialist card at the weekend || c: had left the Socialists of his own accord two days earlier | expelled vs left
date differs | a: from the party on Wednesday night || b: tore up his Socialist card at the weekend || c: of his own accord two days earlier | Wednesday vs weekend vs Tuesday
framing conflict | a: who broke with the coalition over a waste incinerator || b: the incinerator had nothing to do with it || c: justified her change of side with the plant | plant vs grant for old people's club
role conflict | a: Pilar Monzó, of the centrist Vecinos party || b: Pilar Monzó, an independent || c: Vecinos councillor Pilar Monzó | Vecinos vs independent
polarity conflict | a: handed over the staff of office herself || b: who did not stay to pass on the mayor's staff || c: embraced her successor and gave him the staff | handed over vs did not stay
attribution differs | a: She said that the mayor had promised her in writing || b: She has denied ever having put anything on paper || c: Benlloch says that the letter is a forgery | Monzó's claim vs denial
certainty conflict | a: that the licence will be revoked at the first council meeting || b: he will ask lawyers whether the permit || c: put an end to the licence for the waste plant within the hour | will be revoked vs under study vs done
polarity conflict | a: and wants the money back || b: it will not ask for compensation || c: is considering a claim | wants back vs won't ask vs considering
quantity conflict | a: a third of it from other provinces || b: More than half of what would go up the chimney || c: a third would have come from beyond the province | third vs more than half
attribution differs | b: campaigner Nigel Thorpe claims || c: according to the regional environment department | campaigner vs department
polarity conflict | a: prevented a group of neighbours from hanging a banner || b: hung from the town hall balcony all morning || c: rolled up again by the police | prevented vs all morning vs half a minute
quote differs | a: "You have the stick, I keep the road," || b: "You've got the stick, and I've got the road," || c: "You have the stick, but I keep the road," | wording
quantity differs | a: Some 700 people followed || b: and hundreds watched in the square || c: There were seven hundred in the square | 700 vs hundreds
quantity differs | a: has already spent €8 million || b: it has sunk millions in the project || c: has cost it €8 million | 8 million vs millions
quantity differs | a: Sempere, 53, a pharmacist || b: who is in his early fifties | exact vs vaguer

## benign
same | a: eleven of the 21 councillors || b: by the narrowest of majorities || c: was 11 to ten | 11-10
same | a: had signed it on October 10 || b: granted on the tenth of last month | 10 October
same | a: 81 percent said no || b: Four in five of the people || c: at 81 percent | four in five
same | a: frozen since January || b: on ice since New Year | same
same | a: 53, a pharmacist || b: the chemist from Calle Mayor || c: Joaquín Sempere, a pharmacist | pharmacist
same | a: in 1993, ousted Benlloch's uncle || c: her uncle fell in the same room 29 years ago | 2022 - 29
same | a: The session lasted two hours || c: it was over in two hours | two hours
same | a: on November 15 || b: which meets on the 15th | same meeting
same | a: won the elections of 2015 || b: Out goes Amparo Benlloch after seven years | mayor since 2015
same | a: In a consultation in June || b: in this summer's poll || c: who voted in June | the same poll
other | a: in which 5,300 took part || c: There were seven hundred in the square | poll vs crowd
other | a: and a budget of €46 million || b: it has sunk millions || c: has cost it €8 million | budget vs project costs
other | a: until this week her deputy || c: had been her right hand for three years | end vs length of service
other | b: after seven years || c: 29 years ago | Benlloch vs uncle
other | a: The session lasted two hours || c: half a minute later | session vs banner
other | a: with four parties || b: Four in five of the people | parties vs share
other | a: 120,000 tonnes a year, a third of it || c: for three years | waste vs service
other | a: won the elections of 2015 and 2019 || b: took part in this summer's poll | elections vs consultation
other | a: on October 10 || b: meets on the 15th | licence vs meeting
other | a: its lawyer said || b: he will ask lawyers | Termoverde's vs council's lawyers
## aligned
a0-b2 a0-b0 a1-b2 a2-b3 a2-b4 a3-b6 a3-b7 a4-b5 a4-b2 a5-b5 a6-b7 a6-b12 a7-b8 a8-b11 a9-b11 a11-b9 a12-b10 a13-b2 a14-b12
a0-c1 a0-c0 a1-c1 a1-c2 a2-c6 a3-c6 a3-c7 a4-c2 a5-c3 a5-c0 a6-c4 a7-c5 a8-c10 a9-c11 a10-c1 a11-c8 a12-c9 a13-c2 a15-c12
b0-c0 b2-c1 b2-c2 b2-c4 b3-c6 b4-c6 b5-c2 b5-c3 b5-c0 b6-c7 b7-c4 b8-c5 b9-c8 b10-c9 b11-c10 b11-c11
## omissions
a15 | b does not mention the motion of 1993
b12 | c does not mention the budget
c7 | only c reports the claim of forgery
