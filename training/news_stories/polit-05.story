mode: outlets
## a | Manila Morning Tribune | 13 hurt as water cannon ends jeepney drivers' vigil at Senate | 2023-11-22
[1] Thirteen people were injured on Tuesday when police turned water cannon on drivers who had camped for six nights outside the Senate against a bill that would take old jeepneys off the road by 2026.

[2] The order was given by Brig. Gen. Ramil Escudero, head of the Southern District, after bottles were thrown from the crowd, said police spokeswoman Lt. Col. Karen Dimaculangan. [3] She put the number of protesters at 2,500. [4] Nine of the injured were drivers; four were policemen.

[5] Among those taken to hospital was Crisanto Valdemoro, 61, chairman of the transport federation Gulong, who broke his wrist when he slipped on a wet kerb, his daughter said. [6] Gulong has called a three-day strike beginning on Monday.

[7] Inside, senators went on with their interpellations. [8] Senator Pia Montecarlo, who wrote the measure, said she would agree to extend the deadline by two years if the Palace asked. [9] "No one is taking your livelihood; we are giving it an engine," she said.

[10] The bill offers each operator a subsidy of 280,000 pesos towards a modern minibus, which costs about 2.4 million. [11] The Transport Department says 63,000 jeepneys will have to go, some 14,000 of them in the capital. [12] A Catholic bishop, Most Rev. Noel Aranilla, celebrated Mass for the drivers at dawn and urged them to accept the offer of talks.

[13] Eleven people were detained and freed before nightfall. [14] The vigil had begun on Nov. 15 with some 400 drivers from Cavite. [15] A similar measure died in committee in 2019 after a strike lasting nine days. [16] Traffic on Roxas Boulevard was back to normal by 8 p.m.
## b | Archipelago Labor Watch | Federation leader beaten as police clear jeepney camp | 2023-11-23
[1] The chairman of Gulong lay in a ward at Pasay General on Wednesday with a fractured wrist, the work, he says, of a truncheon. [2] "I did not slip," said Crisanto Valdemoro, who has driven since he was 17 and is now 61.

[3] No bottle had left the crowd before the jets were switched on, according to three witnesses and a video we have viewed. [4] They were switched on, city hall confirmed, at the request of the Pasay mayor, Leandro Pineda. [5] Twelve drivers and a single officer needed treatment. [6] Organizers counted 2,500 in the square; the police said the same.

[7] What began as a handful of hundreds from Batangas a week before the clearance had swollen into the largest transport protest since 2019, when a stoppage of more than a week killed an earlier version of the law.

[8] The present version is due to sweep sixty-odd thousand jeepneys from the streets within about two years; it was drafted, to judge by its preamble, by the transport department, and Senator Pia Montecarlo merely sponsors it. [9] She told the chamber the date was "not negotiable". [10] Her line that "no one is taking your livelihood, we are only giving it a new engine" was met with laughter in the gallery. [11] An operator who trades in his vehicle would be left to find nearly nine-tenths of the price of its successor.

[12] From Monday to Wednesday next week, Gulong's members will leave their vehicles at home. [13] Noel Aranilla, the auxiliary bishop who said Mass at daybreak, told them not to be lured to any table "where the meal has already been eaten".

[14] All those arrested, eleven by the federation's count, were home by Tuesday evening. [15] By eight the boulevard was moving again.
## findings
attribution conflict | a: The order was given by Brig. Gen. Ramil Escudero || b: at the request of the Pasay mayor, Leandro Pineda | police general vs mayor behind the order
polarity conflict | a: after bottles were thrown from the crowd || b: No bottle had left the crowd before the jets | bottles first vs none
framing conflict | a: when he slipped on a wet kerb || b: the work, he says, of a truncheon || b: Federation leader beaten | slipped vs beaten
quantity conflict | a: Nine of the injured were drivers; four were policemen || b: Twelve drivers and a single officer | 9+4 vs 12+1
place conflict | a: some 400 drivers from Cavite || b: a handful of hundreds from Batangas | Cavite vs Batangas
polarity conflict | a: she would agree to extend the deadline by two years || b: the date was "not negotiable" | willing vs not
quote differs | a: "No one is taking your livelihood; we are giving it an engine," || b: "no one is taking your livelihood, we are only giving it a new engine" | wording
role conflict | a: Senator Pia Montecarlo, who wrote the measure || b: and Senator Pia Montecarlo merely sponsors it | author vs sponsor
polarity conflict | a: urged them to accept the offer of talks || b: told them not to be lured to any table | urged talks vs warned against
attribution differs | a: She put the number of protesters at 2,500 || b: Organizers counted 2,500 in the square | police only vs organizers and police
quantity differs | a: says 63,000 jeepneys will have to go || b: to sweep sixty-odd thousand jeepneys | exact vs vaguer
date differs | a: after a strike lasting nine days || b: when a stoppage of more than a week | nine days vs more than a week
role differs | a: A Catholic bishop, Most Rev. Noel Aranilla || b: Noel Aranilla, the auxiliary bishop | bishop vs auxiliary bishop
certainty differs | a: Eleven people were detained || b: eleven by the federation's count | fact vs federation's count
attribution differs | a: who broke his wrist when he slipped on a wet kerb, his daughter said || b: the work, he says, of a truncheon | daughter vs himself
quantity differs | a: with some 400 drivers || b: a handful of hundreds | 400 vs a few hundred
## benign
same | a: Thirteen people were injured || b: Twelve drivers and a single officer | 12+1 = 13 in total
same | a: broke his wrist || b: with a fractured wrist | the same injury
same | a: begun on Nov. 15 || b: a week before the clearance | six nights to Nov. 21, about a week
same | a: celebrated Mass for the drivers at dawn || b: who said Mass at daybreak | the same
same | a: a three-day strike beginning on Monday || b: From Monday to Wednesday next week | the same three days
same | a: freed before nightfall || b: were home by Tuesday evening | the same
same | a: a subsidy of 280,000 pesos || b: nearly nine-tenths of the price | 2.12 of 2.4 million is 88 percent
same | a: back to normal by 8 p.m. || b: By eight the boulevard was moving again | the same
same | a: off the road by 2026 || b: within about two years | from late 2023
other | a: Thirteen people were injured || b: eleven by the federation's count | injured vs arrested
other | a: some 14,000 of them in the capital || b: sixty-odd thousand jeepneys | part and whole
other | a: with some 400 drivers || b: Organizers counted 2,500 | start vs Tuesday's crowd
other | a: a three-day strike || b: a stoppage of more than a week | next week vs 2019
other | a: extend the deadline by two years || b: within about two years | extension vs the present time limit
other | a: said police spokeswoman Lt. Col. Karen Dimaculangan || b: at the request of the Pasay mayor | spokeswoman vs mayor
other | a: the offer of talks || b: "not negotiable" | talks with drivers vs date of the bill
other | a: four were policemen || b: according to three witnesses | injured police vs witnesses
other | a: camped for six nights || b: a week before the clearance | nights camped vs start date, they agree and count different things
## aligned
a0-b5 a1-b5 a1-b7 a1-b8 a2-b3 a2-b4 a3-b6 a4-b5 a5-b1 a5-b2 a6-b12 a8-b8 a8-b9 a9-b10 a10-b11 a11-b8 a12-b13 a13-b14 a14-b7 a15-b7 a16-b15 a0-b0 a1-b0 a5-b0
## omissions
a11 | b does not give the figure for the capital
b3 | a does not mention a video or witnesses
a7 | b does not say the sitting went on
