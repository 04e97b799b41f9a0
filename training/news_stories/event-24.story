mode: outlets
## a | Republic Post | Nine killed as gunmen attack wedding convoy in Balan province | 2023-06-18
[1] QASR DARA — Nine people, including the bridegroom, were killed on Friday night when gunmen opened fire on a wedding convoy on the road between Qasr Dara and Tel Amri, the Interior Ministry said.

[2] At least six attackers hid behind a water tank and shot at the cars for about five minutes, spokesman Brig. Nabil Aswad said. [3] They fled on motorcycles towards the border when an army patrol came up.

[4] The dead include four women and a boy of ten. [5] Fourteen guests were wounded, and the bride, Rima Haddun, 22, who was hit in the thigh, was operated on overnight.

[6] No group claimed responsibility, but Aswad blamed the Sons of the Spring, a faction that killed 16 recruits at a barracks in the same province in March. [7] "They came for blood, and they will drown in it," he said.

[8] Sheikh Mansour Haddun, the bride's grandfather and head of the Banu Rashid tribe, rejected any thought of revenge. [9] He received hundreds of mourners on Saturday in a tent on the edge of Tel Amri.

[10] A curfew from 8 p.m. to 5 a.m. was imposed on Balan, where 1.2 million people live. [11] Prime Minister Fadi Khoury promised each bereaved family 10 million dinars, about $7,600, and will attend a joint funeral on Monday.

[12] Security forces detained 17 men in raids before dawn on Saturday. [13] Three rifles and a radio were found.

[14] Provincial elections, set for June 25, will be held as planned, the commission said.
## b | World Service Online | Wedding attack: army checkpoint fired first, survivors say | 2023-06-19
[1] Survivors of the shooting in which a bridegroom and eight guests died at the end of last week have told us that the first rounds came from soldiers.

[2] "We flashed our lights, as one does at weddings, and the checkpoint answered with bullets," said Karim Haddun, an uncle of the bride, who was driving the second of eleven cars. [3] Only then, he said, did two men on the hillside begin to shoot as well.

[4] The interior ministry says the militants acted alone. [5] It has named no organisation; a pro-government newspaper pointed to the Sons of the Spring, who have denied it. [6] That group did own up to the killing of recruits three months ago. [7] "They came for blood and will choke on it," ministry spokesman Nabil Aswad, a brigadier, had said of those who did it.

[8] Children were not among the victims, doctors in Qasr Dara said; the youngest was 17. [9] The bride, whose wound was slight, left hospital the next morning to bury her husband. [10] Fourteen others are being treated.

[11] Her grandfather, Sheikh Mansour Haddun, who leads the Banu Rashid, gave the government three days to hand over the guilty. [12] After that, he told the crowd that had come to Tel Amri to condole, "each tribe knows its road".

[13] Nobody in the province's population of some 1.2 million may be out between nightfall and dawn. [14] Seventeen people picked up in house searches were let go by Sunday noon for lack of evidence.

[15] Fadi Khoury, the prime minister, is to pay the families 10 million dinars each, but will be represented at the burial by a deputy. [16] Sunday's election there hangs in the balance: the commission meets tonight to consider putting it off.
## findings
attribution conflict | a: when gunmen opened fire on a wedding convoy || a: gunmen attack wedding convoy || b: have told us that the first rounds came from soldiers || b: army checkpoint fired first, survivors say | gunmen per ministry vs soldiers first per survivors
quantity conflict | a: At least six attackers hid behind a water tank || b: did two men on the hillside begin to shoot | six vs two
place conflict | a: hid behind a water tank || b: two men on the hillside | water tank vs hillside
framing conflict | a: when an army patrol came up || b: the checkpoint answered with bullets | army arrived later vs was there and fired
quantity conflict | a: include four women and a boy of ten || b: the youngest was 17 | a boy of ten vs youngest 17
framing conflict | a: who was hit in the thigh, was operated on overnight || b: whose wound was slight, left hospital the next morning | operated on vs slight wound
attribution conflict | a: but Aswad blamed the Sons of the Spring || b: It has named no organisation; a pro-government newspaper pointed to | ministry spokesman vs a newspaper named the group
quote conflict | a: "They came for blood, and they will drown in it," || b: "They came for blood and will choke on it," | wording
polarity conflict | a: rejected any thought of revenge || b: gave the government three days to hand over the guilty | no revenge vs an ultimatum
framing differs | a: Security forces detained 17 men || b: were let go by Sunday noon for lack of evidence | detained vs since released
polarity conflict | a: will attend a joint funeral on Monday || b: will be represented at the burial by a deputy | attends vs sends a deputy
certainty conflict | a: will be held as planned, the commission said || b: meets tonight to consider putting it off | election held vs maybe postponed
polarity differs | a: No group claimed responsibility || b: who have denied it | no claim vs denial
date differs | a: from 8 p.m. to 5 a.m. was imposed || b: between nightfall and dawn | exact hours vs nightfall to dawn
date differs | a: were killed on Friday night || b: at the end of last week | Friday night vs end of last week
## benign
same | a: Nine people, including the bridegroom || b: a bridegroom and eight guests died | one plus eight
same | a: Fourteen guests were wounded || b: Fourteen others are being treated | same fourteen
same | a: killed 16 recruits at a barracks in the same province in March || b: the killing of recruits three months ago | same earlier attack
same | a: the bride's grandfather and head of the Banu Rashid tribe || b: Her grandfather, Sheikh Mansour Haddun, who leads | same man
same | a: where 1.2 million people live || b: population of some 1.2 million | same
same | a: set for June 25 || b: Sunday's election there | June 25 is a Sunday
same | a: promised each bereaved family 10 million dinars || b: is to pay the families 10 million dinars each | same sum
same | a: in raids before dawn on Saturday || b: picked up in house searches | same raids
same | a: received hundreds of mourners || b: the crowd that had come to Tel Amri to condole | same people
other | a: Rima Haddun, 22 || b: Karim Haddun, an uncle | two Hadduns
other | a: killed 16 recruits || b: Seventeen people picked up | recruits vs detained
other | a: for about five minutes || b: gave the government three days | shooting vs ultimatum
other | a: No group claimed responsibility || b: did own up to the killing of recruits | this attack vs the one in March
other | a: shot at the cars || b: the second of eleven cars | all vs one
## aligned
a0-b1 a0-b0 a1-b0 a1-b1 a1-b2 a2-b3 a3-b2 a4-b8 a5-b9 a5-b10 a6-b5 a6-b6 a7-b7 a8-b11 a9-b12 a10-b13 a11-b15 a12-b14 a14-b16 a2-b4
## omissions
a13 | b does not report the arms found
b12 | a does not report the sheikh's threat
