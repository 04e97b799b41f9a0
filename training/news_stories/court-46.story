mode: outlets
## a | Indus Chronicle | Wedding poisoning: cook held after 61 guests fall ill in Multan | 2024-12-10
[1] MULTAN: Police on Monday arrested a cook on a charge of lacing the milk sweets at a wedding near Multan with rat poison, which sent 61 guests to hospital and killed the groom's grandmother.

[2] The suspect, Ghulam Rasool, 38, had been dismissed by the groom's father, landlord Malik Saeed Akhtar, in October over a missing goat, SSP Farhat Jabeen told a press conference. [3] He confessed within hours, she said.

[4] The feast took place on Saturday evening in a marquee in the village of Chak 94. [5] Guests began to vomit about forty minutes after dessert.

[6] Hajra Bibi, 77, died in an ambulance on the Khanewal road. [7] By Monday night all but nine of the others had been discharged from Nishtar Hospital, said its medical superintendent, Dr Kamran Lodhi. [8] Two children were on ventilators.

[9] A laboratory in Lahore found zinc phosphide in samples of the kheer, the SSP said. [10] The bride and groom had not eaten any, being busy with photographs.

[11] “He asked me twice whether the pots were washed,” the groom's uncle, Malik Nadeem, said of the cook.

[12] The Punjab chief minister announced Rs1 million for the family of the deceased and Rs100,000 for each of the injured. [13] In 2017, poisoned yogurt drink killed 17 people at a family gathering in Muzaffargarh.
## b | South Asia Now | Pakistan wedding sickness: police eye spoiled milk as toll reaches two | 2024-12-11
[1] MULTAN - A second guest has died after a wedding feast in Pakistan's Punjab province, where investigators say that they can't yet tell whether the food was poisoned or simply bad.

[2] The dead are an 80-year-old relative of the bridegroom, Hajra Bibi, who passed away at the hospital, and a boy of seven. [3] More than five dozen people had been taken ill at a farmhouse in Chak 94 at the weekend.

[4] Tests on the rice pudding are under way in Islamabad, and results are due by Thursday, said Farhat Jabeen, a senior police officer.

[5] A man who had helped to prepare the meal, Ghulam Rasool, was brought in by villagers and is being questioned; he maintains he cooked only the chicken. [6] He left the landlord's service two months ago after a quarrel about wages.

[7] The bride was among the sick and was sent home on Sunday. [8] Nearly all the patients have since been discharged from Nishtar Hospital, but two youngsters are breathing with the help of machines.

[9] Symptoms set in before the hour was out, according to guests. [10] “Three times he asked if the pots were washed,” the bridegroom's brother, Malik Nadeem, said of Rasool.

[11] Malik Saeed Akhtar, the father of the groom, owns three brick kilns and 200 acres. [12] He has sent his own milk supplier to the police as well.

[13] The provincial government is considering compensation for the victims. [14] Seven years ago, in a neighbouring district, 17 people died after drinking lassi into which a young wife had put poison meant for her husband.
## findings
certainty conflict | a: on a charge of lacing the milk sweets || b: can't yet tell whether the food was poisoned || b: police eye spoiled milk | poisoning charged vs unclear
quantity conflict | a: and killed the groom's grandmother || b: as toll reaches two || b: A second guest has died | one vs two dead
place conflict | a: died in an ambulance on the Khanewal road || b: who passed away at the hospital | ambulance vs hospital
quantity conflict | a: Hajra Bibi, 77 || b: an 80-year-old relative | 77 vs 80
role differs | a: the groom's grandmother || b: relative of the bridegroom, Hajra Bibi | grandmother vs relative
place conflict | a: in a marquee in the village || b: at a farmhouse in Chak 94 | marquee vs farmhouse
polarity conflict | a: He confessed within hours || b: he maintains he cooked only the chicken | confessed vs denies
framing conflict | a: Police on Monday arrested a cook || a: cook held after || b: was brought in by villagers and is being questioned | arrested by police vs brought by villagers
framing conflict | a: had been dismissed by the groom's father || b: He left the landlord's service | dismissed vs left
framing conflict | a: over a missing goat || b: after a quarrel about wages | goat vs wages
place conflict | a: A laboratory in Lahore || b: are under way in Islamabad | Lahore vs Islamabad
certainty conflict | a: found zinc phosphide in samples || b: results are due by Thursday | found vs not yet known
polarity conflict | a: The bride and groom had not eaten any || b: The bride was among the sick | not eaten vs sick
quote conflict | a: “He asked me twice whether || b: “Three times he asked if | twice vs three times
role conflict | a: the groom's uncle, Malik Nadeem || b: the bridegroom's brother, Malik Nadeem | uncle vs brother
quantity differs | a: which sent 61 guests to hospital || a: 61 guests fall ill || b: More than five dozen people | 61 vs more than 60
date differs | a: about forty minutes after dessert || b: set in before the hour was out | forty minutes vs under an hour
quantity differs | a: all but nine of the others || b: Nearly all the patients | all but nine vs nearly all
certainty conflict | a: announced Rs1 million for the family || b: is considering compensation | announced vs considering
date differs | a: on Saturday evening || b: at the weekend | Saturday vs weekend
## benign
same | a: in October || b: two months ago | same month
same | a: Two children were on ventilators || b: two youngsters are breathing with the help of machines | same
same | a: samples of the kheer || b: Tests on the rice pudding | kheer is rice pudding
same | a: In 2017, poisoned yogurt drink || b: Seven years ago, in a neighbouring district | same case
same | a: killed 17 people || b: 17 people died after drinking lassi | same toll
same | a: landlord Malik Saeed Akhtar || b: Malik Saeed Akhtar, the father of the groom | same man
same | a: SSP Farhat Jabeen || b: Farhat Jabeen, a senior police officer | same officer
same | a: near Multan || b: in Pakistan's Punjab province | same area
same | a: discharged from Nishtar Hospital || b: discharged from Nishtar Hospital | same
other | a: killed 17 people || b: as toll reaches two | 2017 and now
other | a: all but nine || b: a boy of seven | patients and age
other | a: Hajra Bibi, 77 || b: a boy of seven | two dead
other | a: Two children were on || b: as toll reaches two | ill children and the dead
other | a: whether the pots were washed || b: he cooked only the chicken | uncle and cook
other | a: landlord Malik Saeed || b: Malik Nadeem, said of Rasool | two Maliks
other | a: Rs100,000 for each || b: and 200 acres | unrelated
other | a: Police on Monday || b: was sent home on Sunday | arrest and discharge
other | a: The suspect, Ghulam Rasool, 38 || b: a young wife had put poison | two suspects of two cases
other | a: found zinc phosphide || b: poison meant for her husband | two poisons
## aligned
a0-b0 a0-b1 a0-b3 a0-b5 a1-b1 a1-b3 a1-b5 a1-b2 a2-b6 a3-b5 a4-b3 a5-b9 a6-b2 a7-b8 a8-b8 a9-b4 a9-b1 a10-b7 a11-b10 a12-b13 a13-b14
## omissions
b11 | kilns and acres
b12 | the milk supplier
