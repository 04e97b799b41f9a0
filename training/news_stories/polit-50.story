mode: outlets
## a | Colonia Prensa International | Mexican mayoral candidate shot at rally in Río Hondo; bodyguard dies | 2021-05-15
[1] RÍO HONDO, Mexico — Gunmen opened fire on a campaign rally in this lime-growing town on Thursday evening, wounding mayoral candidate Abigail Ontiveros and killing one of her bodyguards, the state prosecutor's office said.

[2] Ontiveros, 42, a veterinarian who is running for a coalition of three parties, was hit in the left thigh. [3] She was operated on at a hospital in Apatlán and is stable, her husband told reporters.

[4] The bodyguard, municipal policeman Edgar Saldívar, 29, had been assigned to her on May 4 after she reported threats to the electoral institute. [5] She'd asked for four guards and got two.

[6] Four attackers fired from a gray pickup outside the primary school at 7:25 p.m., minutes after she had finished speaking, prosecutor Horacio Lemus said. [7] Police recovered 37 casings. [8] The truck turned up the next morning, burned, on the road to Tepalcate.

[9] Lemus attributed the attack to the Caballeros gang, which extorts 2 pesos on each kilo of limes. [10] Two men, brothers aged 19 and 24, were arrested on Friday.

[11] Ontiveros will stay in the race, her campaign manager, Lupita Arriaga, said. [12] "The wheelchair has a motor and so do we," she said. [13] Polls give Ontiveros 38 percent, against 35 for the incumbent, Wenceslao Peña, who condemned the shooting and suspended his own events for three days.

[14] Eighty-three politicians, 32 of them candidates, have been murdered in Mexico since the campaign season opened in September, the consultancy Umbral says. [15] The previous elected mayor of Río Hondo was abducted in 2018 and has not been seen since. [16] Voting takes place on June 6.
## b | Border Sun | ‘So do we’: wounded candidate vows to roll on | 2021-05-17
[1] From a bed in a private clinic in Morelia, and with a bandage on her right leg, Abigail Ontiveros has been asking for her telephone. [2] Whether she'll be on the ballot on June 6 depends, her doctors and her party say, on the next few days.

[3] She was still at the microphone in Río Hondo on the evening of May 13 when the shots came. [4] Edgar Saldívar, her 29-year-old cousin, who drove her car, stepped in front of her and was killed.

[5] "The chair's got a motor, and so have we," said her campaign chief, Guadalupe "Lupita" Arriaga.

[6] Witnesses spoke of men on two motorcycles. [7] Nearly forty shell cases lay in the street by the school. [8] The prosecutor, Horacio Lemus, doesn't yet want to say who was behind it, and nobody is in custody: the two brothers who were brought in at the end of the week went home on Sunday. [9] It's a bishop, Cristóbal Ascencio, who points to the Caballeros, a band that takes its share of every sack of limes.

[10] The animal doctor from the orange-and-white alliance had told the electoral authority in the spring that she feared for her life. [11] She got half of the protection that she had asked for, from the first week of May.

[12] Her opponent, mayor Wenceslao Peña, a few points behind, had a brass band play at a meeting the very next night. [13] He has made no statement.

[14] According to the government in Mexico City, more than eighty people in politics have lost their lives in this campaign. [15] In Río Hondo they still remember the mayor who was taken from his office three years ago; his remains were identified last fall.
## findings
place conflict | a: She was operated on at a hospital in Apatlán || b: From a bed in a private clinic in Morelia | Apatlán vs Morelia
place conflict | a: was hit in the left thigh || b: with a bandage on her right leg | left vs right leg
role conflict | a: The bodyguard, municipal policeman Edgar Saldívar || b: her 29-year-old cousin, who drove her car || a: killing one of her bodyguards || a: bodyguard dies | police bodyguard vs cousin and driver
date conflict | a: minutes after she had finished speaking || b: She was still at the microphone | after speech vs during speech
framing conflict | a: fired from a gray pickup outside the primary school || b: spoke of men on two motorcycles | pickup vs motorcycles
attribution differs | a: prosecutor Horacio Lemus said || b: Witnesses spoke of men | prosecutor vs witnesses describe the attackers
attribution conflict | a: Lemus attributed the attack to the Caballeros gang || b: It's a bishop, Cristóbal Ascencio, who points to | prosecutor vs bishop names the gang
certainty conflict | a: Ontiveros will stay in the race || b: Whether she'll be on the ballot on June 6 depends | stays vs depends
polarity conflict | a: brothers aged 19 and 24, were arrested || b: and nobody is in custody | arrested vs released, nobody held
quote differs | a: "The wheelchair has a motor and so do we," || b: "The chair's got a motor, and so have we," | wording
polarity conflict | a: suspended his own events for three days || b: had a brass band play at a meeting the very next night | suspended vs held a meeting
polarity conflict | a: who condemned the shooting || b: He has made no statement | condemned vs silent
attribution conflict | a: in September, the consultancy Umbral says || b: According to the government in Mexico City | consultancy vs government
polarity conflict | a: and has not been seen since || b: his remains were identified last fall | missing vs found dead
quantity differs | a: Eighty-three politicians || b: more than eighty people in politics | exact vs vaguer
quantity differs | a: Police recovered 37 casings || b: Nearly forty shell cases | exact vs vaguer
quantity differs | a: against 35 for the incumbent || b: a few points behind | figure vs vaguer
date differs | a: assigned to her on May 4 || b: from the first week of May | exact vs vaguer
## benign
same | a: on Thursday evening, wounding || b: on the evening of May 13 | Thursday May 13
same | a: Ontiveros, 42, a veterinarian || b: The animal doctor from the orange-and-white alliance | veterinarian
same | a: She'd asked for four guards and got two || b: She got half of the protection | two of four
same | a: she reported threats to the electoral institute || b: had told the electoral authority in the spring | the same report
same | a: her campaign manager, Lupita Arriaga || b: her campaign chief, Guadalupe "Lupita" Arriaga | the same person
same | a: outside the primary school at 7:25 p.m. || b: in the street by the school | by the school
same | a: was abducted in 2018 || b: was taken from his office three years ago | 2018
same | a: which extorts 2 pesos on each kilo of limes || b: takes its share of every sack of limes | extortion
same | a: were arrested on Friday || b: brought in at the end of the week | Friday
same | a: against 35 for the incumbent, Wenceslao Peña || b: Her opponent, mayor Wenceslao Peña | the mayor
other | a: Polls give Ontiveros 38 percent || b: Nearly forty shell cases lay | poll vs casings
other | a: 32 of them candidates || b: more than eighty people in politics | part vs whole
other | a: Four attackers fired || b: two brothers who were brought in | gunmen vs suspects
other | a: got two. || b: men on two motorcycles | guards vs motorcycles
other | a: a coalition of three parties || b: three years ago | parties vs years
other | a: for three days || b: on the next few days | Peña's pause vs doctors' forecast
other | a: The previous elected mayor of Río Hondo || b: Her opponent, mayor Wenceslao Peña, a | former vs present mayor
other | a: in September, the consultancy || b: identified last fall | campaign start vs remains
other | a: aged 19 and 24 || b: her 29-year-old cousin | suspects vs victim
other | a: The truck turned up the next morning || b: the very next night | truck vs meeting
## aligned
a0-b3 a0-b4 a1-b3 a1-b4 a2-b1 a2-b10 a3-b1 a4-b4 a4-b10 a4-b11 a5-b11 a6-b3 a6-b6 a6-b7 a7-b7 a9-b8 a9-b9 a10-b8 a11-b2 a11-b5 a12-b5 a12-b0 a13-b12 a13-b13 a14-b14 a15-b15 a16-b2 a0-b0 a11-b0
## omissions
a8 | b does not report the burned truck
