mode: outlets
## a | Estadio Digital English | Sporting Levante's captain loses licence and €45,000 over drunken crash | 2023-03-29
[1] Sporting Levante captain Iker Salvatierra was banned from driving for fourteen months and fined 45,000 euros on Tuesday after he admitted crashing his sports car while more than three times over the limit. [2] A court in Valencia heard the case in eleven minutes.

[3] The midfielder, 31, hit a parked delivery van on the Avenida del Puerto at 4.20am on Sunday, hours after the 2-2 draw with Real Oviedo. [4] The van's driver, Youssef Amrani, suffered a broken collarbone.

[5] Salvatierra stayed at the scene and called the ambulance himself, police said. [6] A breath test gave 0.84 milligrams per litre. [7] He had two teammates in the car, neither of whom was hurt.

[8] The club has stripped him of the armband and suspended him for three matches, sporting director Paco Belmonte announced. [9] He will also hand a month's salary to a road-safety charity.

[10] “I have failed a city, a dressing room and a man who was just doing his job,” the player said, reading from a sheet. [11] He visited Amrani in hospital on Monday.

[12] Coach Marta Rubial said the player had asked to be left out of Saturday's derby. [13] Goalkeeper Unai Goñi will wear the armband.

[14] Salvatierra's contract ends in June 2024. [15] Brewer Cervezas Turia, the club's main sponsor, said it had no plan to leave. [16] In 2017 he lost three points on his licence for speeding in Bilbao.
## b | The Touchline | Spain: Salvatierra keeps the armband after pleading guilty | 2023-03-30
[1] A footballer who fell asleep at the wheel after a night of gin will go on leading his side, his club said. [2] Levante midfielder Iker Salvatierra, whose blood alcohol came out at about twice what Spanish law allows, must do without a car until the summer of next year and pay a fine in the mid five figures.

[3] He had driven away from the wreck and was tracked down at his mother's flat, where a patrol breathalysed him before dawn on Sunday. [4] The prosecutor's file puts the collision shortly before two. [5] A passenger, full-back Leo Cifuentes, 22, had his wrist strapped.

[6] The man he injured, Youssef Amrani, a baker standing beside his own van to unload trays, came away with a cracked collarbone.

[7] “I have failed a city, a dressing room and a man who was only working,” Salvatierra told the judge on Tuesday in Valencia, in a hearing that lasted barely ten minutes. [8] He has written to the victim but has not been received by him.

[9] The sanction from his employer amounts to two weeks' wages, on top of three games out. [10] It was Belmonte, the director of football, who proposed that the captaincy be left where it is; the vice-captain, Unai Goñi, deputises meanwhile.

[11] Rubial, the manager, said it was she who had taken him out of the weekend's derby. [12] The shirt sponsor, Cervezas Turia, is reviewing its deal. [13] It is a beer brand, as it happens.

[14] He has one season left on his deal after this one. [15] It is his second offence on the road: he had points docked six years ago for driving too fast. [16] Team-mate Cifuentes was given a one-match ban by the federation on Wednesday for a tackle in Oviedo.
## findings
quantity conflict | a: more than three times over the limit || b: came out at about twice what Spanish law allows | over three times vs twice
date differs | a: banned from driving for fourteen months || b: must do without a car until the summer of next year | 14 months vs till next summer
quantity differs | a: fined 45,000 euros || a: loses licence and €45,000 || b: pay a fine in the mid five figures | 45,000 vs mid five figures
framing conflict | a: stayed at the scene and called the ambulance himself || b: had driven away from the wreck | stayed vs drove away
date conflict | a: at 4.20am on Sunday || b: the collision shortly before two | 4.20 vs before two
polarity conflict | a: has stripped him of the armband || b: keeps the armband after pleading guilty || b: will go on leading his side | stripped vs keeps
polarity conflict | a: neither of whom was hurt || b: had his wrist strapped | unhurt vs hurt
quote conflict | a: a man who was just doing his job || b: a man who was only working | words differ
polarity conflict | a: He visited Amrani in hospital on Monday || b: has not been received by him | visited vs not received
quantity conflict | a: He will also hand a month's salary || b: amounts to two weeks' wages | a month vs two weeks
attribution conflict | a: said the player had asked to be left out || b: said it was she who had taken him out | player's wish vs coach's decision
certainty conflict | a: said it had no plan to leave || b: is reviewing its deal | no plan vs review
role differs | a: Goalkeeper Unai Goñi || b: the vice-captain, Unai Goñi, deputises | goalkeeper wearing armband vs vice-captain deputising
date differs | a: heard the case in eleven minutes || b: lasted barely ten minutes | eleven vs barely ten
role differs | a: The van's driver, Youssef Amrani || b: Youssef Amrani, a baker standing beside | driver vs baker
## benign
same | a: sporting director Paco Belmonte || b: Belmonte, the director of football | same man
same | a: suspended him for three matches || b: three games out | same
same | a: out of Saturday's derby || b: the weekend's derby | same game
same | a: contract ends in June 2024 || b: one season left on his deal after this one | same
same | a: In 2017 he lost three points || b: six years ago for driving too fast | same offence
same | a: Coach Marta Rubial || b: Rubial, the manager | same
same | a: the club's main sponsor || b: The shirt sponsor | same
same | a: on Tuesday after he admitted || b: told the judge on Tuesday | same day
other | a: suspended him for three matches || b: given a one-match ban | Salvatierra and Cifuentes
other | a: more than three times over the limit || b: three games out | alcohol and ban
other | a: lost three points || b: three games out | points and games
other | a: the 2-2 draw with Real Oviedo || b: a tackle in Oviedo | score and tackle
other | a: The midfielder, 31 || b: Leo Cifuentes, 22 | two players
other | a: in eleven minutes || b: shortly before two | hearing and crash
other | a: banned from driving for fourteen months || b: two weeks' wages | ban and wages
other | a: for speeding in Bilbao || b: a tackle in Oviedo | two matters
other | a: two teammates in the car || b: two weeks' wages | people and weeks
## aligned
a0-b2 a0-b0 a1-b2 a1-b7 a2-b7 a3-b2 a3-b4 a3-b6 a4-b6 a5-b3 a6-b2 a6-b3 a7-b5 a8-b0 a8-b1 a8-b9 a8-b10 a9-b9 a10-b7 a11-b8 a12-b11 a13-b10 a14-b14 a15-b12 a16-b15
## omissions
b16 | the federation's ban for Cifuentes
b1 | gin, fell asleep
a9 | the money goes to a charity
