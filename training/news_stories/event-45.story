mode: outlets
## a | Gulf Herald International | Tanker hijacked off Somalia freed after ransom; 21 crew safe, owner says | 2024-03-25
[1] DUBAI — Pirates on Sunday released the chemical tanker Coral Anthem and all 21 of her crew after 44 days, the owner, Maritalia of Genoa, said.

[2] A bag with $4.8 million was dropped from a light aircraft at 7 a.m., a person who took part in the negotiations said, and the 34 gunmen left in three boats by noon. [3] Maritalia declined to say whether any money was paid.

[4] The Marshall Islands-flagged ship, laden with 16,000 tonnes of palm oil, had been seized on Feb. 9 some 600 nautical miles east of Mogadishu. [5] She was held off the village of Garacad.

[6] The crew, 14 Indians, six Georgians and an Italian master, were said to be in good health, though two had lost a great deal of weight. [7] Capt. Matteo Ferrante, 57, told his wife by satellite telephone: "They took my boots and left me my feet."

[8] An Indian frigate, the Suvarna, is escorting the ship to Salalah, where she is due on Wednesday. [9] Her commandos did not go aboard during the captivity at the owner's request, the navy said.

[10] European naval officials put the number of hijackings in the region since November at six, of which two are unresolved. [11] Insurers have tripled the premium for the crossing, brokers say.

[12] In 2010 Maritalia's Coral Hymn was held for eight months. [13] Then $3.1 million was paid, and a cook died.
## b | Tradewatch Marine | How the Coral Anthem came home: a raid, a debt and a wife's telephone call | 2024-03-27
[1] Officers of Puntland's maritime police say that it was they who ended the affair of the Coral Anthem: on Sunday at first light they went at the pirates' camp on shore and took nine of them, whereupon the rest swam for it.

[2] There was no ransom, says Maritalia's managing director, Paola Grimaldi, without a smile. [3] A broker in London, who would not be named, mentions a sum a little under five million dollars and a Cessna.

[4] Twenty of the twenty-one are well; the body of a pumpman, a Georgian, who according to his mates was refused insulin, is in the ship's cold store. [5] The tanker, taken six and a half weeks ago a thousand kilometres or more out in the Indian Ocean with a cargo of vegetable oil, had lain for most of the time at Eyl.

[6] Marines from the frigate Suvarna boarded her on Sunday afternoon. [7] They had wished to do so in February, and were held back by their own government, New Delhi has confirmed. [8] She is escorting the tanker to Oman, into which they should come today.

[9] "They had my boots; I still have my feet," was how chief officer Matteo Ferrante put it to his wife.

[10] Half a dozen ships have been captured off the Horn since the autumn, on the count of the EU's flotilla, and four of them are free. [11] The rate for war risk, brokers say, has gone from 0.2 to 0.6 per cent of a vessel's worth.

[12] For the owners it is a second visit from the same coast. [13] In 2010 a sister ship came back after two-thirds of a year, short of one man from her galley, for a sum on which Genoa and the pirates have never agreed.
## findings
framing conflict | a: and the 34 gunmen left in three boats by noon || a: freed after ransom || b: they went at the pirates' camp on shore and took nine of them | left after ransom vs driven off by police
attribution differs | a: a person who took part in the negotiations said || b: A broker in London, who would not be named | source of the ransom figure
polarity conflict | a: Maritalia declined to say whether any money was paid || b: There was no ransom, says Maritalia's managing director | no comment vs denial
quantity differs | a: A bag with $4.8 million || b: a little under five million dollars | 4.8m vs a little under five
quantity conflict | a: all 21 of her crew after 44 days || a: 21 crew safe, owner says || b: Twenty of the twenty-one are well; the body of a pumpman | all safe vs one dead
place conflict | a: held off the village of Garacad || b: had lain for most of the time at Eyl | where she was held
attribution conflict | a: did not go aboard during the captivity at the owner's request || b: were held back by their own government | who stopped the commandos
attribution differs | a: at the owner's request, the navy said || b: New Delhi has confirmed | navy vs government
role conflict | a: Capt. Matteo Ferrante, 57 || b: chief officer Matteo Ferrante | master vs chief officer
quote conflict | a: "They took my boots and left me my feet." || b: "They had my boots; I still have my feet," | wording
## benign
same | a: after 44 days, the owner || b: six and a half weeks ago | February 9 to March 24 or so
same | a: some 600 nautical miles east of Mogadishu || b: a thousand kilometres or more out in the Indian Ocean | 600 nm is 1,111 km
same | a: laden with 16,000 tonnes of palm oil || b: with a cargo of vegetable oil | palm oil
same | a: to Salalah, where she is due on Wednesday || b: to Oman, into which they should come today | Salalah, March 27
same | a: since November at six, of which two are unresolved || b: and four of them are free | six less two
same | a: hijackings in the region since November || b: have been captured off the Horn since the autumn | same period
same | a: have tripled the premium || b: from 0.2 to 0.6 per cent | three times
same | a: was held for eight months || b: came back after two-thirds of a year | eight months
same | a: and a cook died || b: short of one man from her galley | the cook
same | a: Maritalia's Coral Hymn || b: a sister ship | same ship
same | a: European naval officials || b: the EU's flotilla | same source
other | a: Then $3.1 million was paid || b: There was no ransom | 2010 vs now
other | a: and a cook died || b: the body of a pumpman | 2010 vs now
other | a: the 34 gunmen left || b: took nine of them | all vs captured
other | a: was held for eight months || b: for most of the time at Eyl | two captivities
other | a: six Georgians and an Italian master || b: a Georgian, who according to his mates | group vs one
other | a: did not go aboard during the captivity || b: boarded her on Sunday afternoon | before vs after release
other | a: was dropped from a light aircraft at 7 a.m. || b: on Sunday at first light | money drop vs raid
other | a: two had lost a great deal of weight || b: short of one man | now vs 2010
## aligned
a0-b0 a0-b1 a0-b2 a0-b4 a1-b4 a1-b5 a2-b1 a2-b3 a2-b2 a3-b2 a4-b5 a5-b5 a6-b4 a7-b9 a8-b8 a9-b7 a10-b10 a11-b11 a12-b12 a12-b13 a13-b13
## omissions
b4 | a does not report that insulin was refused
b1 | a does not report the arrests
b6 | a does not report the boarding by marines
