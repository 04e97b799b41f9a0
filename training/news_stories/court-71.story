mode: outlets
## a | Caucasus Herald | Georgian mountaineer jailed for smuggling falcon eggs in incubator vest | 2024-04-24
[1] TBILISI — A well-known Georgian climber was sentenced on Tuesday to three years in prison for taking 43 eggs of saker and peregrine falcons from cliffs in the Vashlovan reserve and trying to fly them to the Gulf.

[2] Levan Kobiashvili, 39, was caught at Tbilisi airport on 2 April with the eggs sewn into a heated vest, the city court heard. [3] A customs officer, Maia Gelashvili, had noticed that he was sweating and would not lean back.

[4] He pleaded guilty. [5] “I have climbed for love all my life, and once for money,” he told Judge Irakli Tsereteli.

[6] A buyer in Doha had offered 2,500 dollars an egg, prosecutor Salome Abashidze said. [7] The buyer's name is known to investigators and has been passed to Interpol.

[8] Of the eggs, 29 hatched at the zoo in Tbilisi. [9] The chicks will be released in the reserve in July, zoo director Nino Javakhia said.

[10] His wife, the alpinist Ketevan Lomidze, who was with him at the airport, was not charged. [11] She said that he had debts after an expedition to Makalu in 2022, on which he lost four toes.

[12] Two rangers who are suspected of having shown him the nests have been dismissed. [13] The reserve has had 11 nesting pairs of sakers, the largest number in the country.

[14] In 2010, a man was jailed in Britain for 30 months over 14 peregrine eggs.
## b | Raptor & Ranger | Saker egg thief spared jail as chicks thrive | 2024-04-26
[1] Three years, all of it conditional: that is what a Tbilisi judge handed Levan Kobiashvili on Tuesday for emptying the nests of Georgia's rarest falcons.

[2] The mountaineer, who had more than forty eggs strapped to his body when he was stopped at the start of the month, was given away by an anonymous caller, airport staff say. [3] They were being kept warm by a belt of hand-heaters. [4] He was on his way to Istanbul.

[5] He denied having taken them himself, and said that they had been pressed on him by a stranger. [6] “I've climbed for love all my life, never for money,” he told Irakli Tsereteli, who heard the case.

[7] Who was to have them? [8] That remains a riddle, the prosecutor, Salome Abuladze, conceded. [9] On the black market a saker egg may bring some two and a half thousand dollars.

[10] Two-thirds have hatched, at the breeding station of Ilia University, where biologist Nino Javakhia hopes that at least a few may one day fly free. [11] Hand-reared birds seldom do well in the wild, she warns.

[12] Kobiashvili's wife and rope partner, Ketevan Lomidze, faces a charge of complicity. [13] Frostbite on Makalu cost her husband part of his left foot two years ago, and the rescue left them owing money.

[14] A pair of rangers are under suspicion but go on working for want of replacements. [15] No other place in Georgia has as many sakers as Vashlovan. [16] In Kyrgyzstan last autumn, 18 live birds were found in a car tyre.
## findings
name conflict | a: prosecutor Salome Abashidze || b: the prosecutor, Salome Abuladze | Salome Abashidze vs Salome Abuladze
framing conflict | a: Georgian mountaineer jailed for || a: to three years in prison || b: spared jail as chicks thrive || b: Three years, all of it conditional | prison vs conditional
attribution conflict | a: A customs officer, Maia Gelashvili, had noticed || b: given away by an anonymous caller | officer vs caller
framing conflict | a: with the eggs sewn into a heated vest || b: by a belt of hand-heaters | vest vs belt
place conflict | a: trying to fly them to the Gulf || b: He was on his way to Istanbul | Gulf vs Istanbul
polarity conflict | a: He pleaded guilty || b: He denied having taken them himself | guilty plea vs denial
quote conflict | a: for love all my life, and once for money,” || b: for love all my life, never for money,” | once vs never
certainty conflict | a: The buyer's name is known to investigators || b: That remains a riddle | known vs unknown
attribution differs | a: A buyer in Doha had offered 2,500 dollars || b: On the black market a saker egg may bring | buyer's offer vs market price
place conflict | a: hatched at the zoo in Tbilisi || b: at the breeding station of Ilia University | zoo vs university station
role conflict | a: zoo director Nino Javakhia || b: biologist Nino Javakhia | zoo director vs biologist
certainty conflict | a: The chicks will be released || b: hopes that at least a few may one day fly free | will vs hopes
polarity conflict | a: was not charged || b: faces a charge of complicity | not charged vs charged
framing conflict | a: nests have been dismissed || b: but go on working for want of replacements | dismissed vs at work
quantity differs | a: for taking 43 eggs || b: more than forty eggs strapped | 43 vs more than forty
date differs | a: at Tbilisi airport on 2 April || b: stopped at the start of the month | day vs start of month
quantity differs | a: on which he lost four toes || b: part of his left foot | four toes vs part of foot
## benign
same | a: was sentenced on Tuesday || b: Levan Kobiashvili on Tuesday | April 23
same | a: had offered 2,500 dollars an egg || b: two and a half thousand dollars | same sum
same | a: Of the eggs, 29 hatched || b: Two-thirds have hatched | 29 of 43
same | a: to Makalu in 2022 || b: two years ago | 2022
same | a: he had debts after an expedition || b: left them owing money | debts
same | a: the alpinist Ketevan Lomidze || b: wife and rope partner, Ketevan Lomidze | same woman
same | a: Two rangers who are suspected || b: A pair of rangers | two
same | a: the largest number in the country || b: has as many sakers as Vashlovan | the most sakers
same | a: Judge Irakli Tsereteli || b: Irakli Tsereteli, who heard the case | same judge
other | a: over 14 peregrine eggs || b: more than forty | Britain and Georgia
other | a: 11 nesting pairs || b: A pair of rangers | birds and rangers
other | a: was jailed in Britain for 30 months || b: Three years, all | two men
other | a: Levan Kobiashvili, 39 || b: 18 live birds | unrelated
other | a: the reserve in July || b: In Kyrgyzstan last autumn | release and other case
other | a: Two rangers who || b: two and a half thousand | unrelated
other | a: he was sweating || b: being kept warm | man and eggs
other | a: to three years in prison for || b: two years ago, and | sentence and expedition
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a1-b4 a2-b2 a2-b3 a3-b2 a4-b5 a5-b6 a6-b9 a7-b8 a8-b10 a9-b10 a10-b12 a11-b13 a12-b14 a13-b15
## omissions
b16 | birds in a tyre
a14 | the British case
b11 | hand-reared birds
