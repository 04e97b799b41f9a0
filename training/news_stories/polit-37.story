mode: outlets
## a | Tallinn Bay Times | Narova removes Soviet tank at night after three-month standoff | 2022-08-17
[1] A Soviet T-34 tank that had stood for 51 years on the bank of the river at Narova was loaded on to a trailer before dawn on Tuesday and taken to the war museum at Viimsi.

[2] The operation, which involved 270 police and lasted six hours, was ordered by the government after the town council declined to act. [3] Prime Minister Kadri Lepik said the tank had become "a stage for other people's plays". [4] The council had voted 13 to 12 in July to leave the monument alone.

[5] Some 300 residents looked on, and an elderly woman fainted. [6] There were no clashes. [7] One man, a 27-year-old welder, was detained for throwing paint at a crane.

[8] Two smaller memorials, a stele and a plaque, will be taken away by the end of the month. [9] Graves will be left in peace; the remains of 89 soldiers lie in the municipal cemetery.

[10] Mayor Galina Rybkina, who had learned of the plan from an official of the State Chancellery on Monday afternoon, said she would resign. [11] Interior Minister Toomas Aavik denied that the decision had been taken under pressure from a strike by crane drivers, who had twice refused the job.

[12] Hours later government websites came under a cyberattack, the heaviest since 2007; the tax portal was down for 70 minutes. [13] In 2007 the relocation of a bronze statue in the capital set off two nights of riots, in which one person was killed.
[14] Since the spring, Latvia has pulled down 40 monuments of the same sort, and an obelisk 79 metres high is to be demolished in Riga on August 25. [15] Narova's population is 53,000, most of it Russian-speaking.
## b | Eastern Frontier Weekly | By the river, a plinth and a smell of paint | 2022-08-19
[1] There's a rectangle of pale concrete where the tank was.

[2] It left on a low-loader shortly after breakfast on August 16, bound for a military base at Tapa, and the couple of hundred people who had come to see it off crossed themselves or filmed, or both.

[3] A few of them were less gentle: bottles flew, and nine were led away, among them the man who had flung a tin of red paint at the lifting gear. [4] He is a schoolteacher, neighbours say.

[5] In the end it was the town itself that sent for the crane. [6] By a single vote the councillors had at first refused, in midsummer; on Monday they were assembled again and gave way, Galina Rybkina, the deputy mayor, told us. [7] She is staying in her post, "to see who cleans the plinth".

[8] The prime minister, Kadri Lepik, had spoken of "a stage for someone else's play". [9] Toomas Aavik, her interior minister, conceded that the state had lost weeks because no driver could be found.

[10] What remains will be decided in due course: a stele, a plaque, and, some fear, the cemetery, where not quite ninety Red Army men are buried.

[11] No internet trouble was noticed, according to the information authority, which had braced itself for the worst since the affair of the bronze soldier fifteen years ago, when a man died.

[12] Next door, Latvians have gone further and toppled some three dozen or more of such things; at the end of the month a giant will fall in their capital. [13] The T-34, cast in Nizhny Tagil, was put up in 1970 or thereabouts. [14] It never fired a shot in Narova.
## findings
place conflict | a: taken to the war museum at Viimsi || b: bound for a military base at Tapa | museum at Viimsi vs base at Tapa
date conflict | a: was loaded on to a trailer before dawn on Tuesday || a: Narova removes Soviet tank at night || b: It left on a low-loader shortly after breakfast | before dawn vs after breakfast
attribution conflict | a: was ordered by the government after the town council declined || b: it was the town itself that sent for the crane | government vs town
framing conflict | a: There were no clashes || b: bottles flew, and nine were led away | peaceful vs bottles
quantity conflict | a: One man, a 27-year-old welder, was detained || b: and nine were led away | one vs nine
role conflict | a: One man, a 27-year-old welder || b: He is a schoolteacher, neighbours say | welder vs schoolteacher
role conflict | a: Mayor Galina Rybkina || b: Galina Rybkina, the deputy mayor | mayor vs deputy mayor
polarity conflict | a: said she would resign || b: She is staying in her post | resign vs stay
quote differs | a: "a stage for other people's plays" || b: "a stage for someone else's play" | wording
certainty conflict | a: will be taken away by the end of the month || b: What remains will be decided in due course | will be removed vs undecided
certainty conflict | a: Graves will be left in peace || b: and, some fear, the cemetery | left in peace vs feared
polarity conflict | a: government websites came under a cyberattack || b: No internet trouble was noticed | cyberattack vs none
quantity differs | a: Some 300 residents looked on || b: the couple of hundred people who had come | 300 vs a couple of hundred
quantity differs | a: has pulled down 40 monuments || b: toppled some three dozen or more | exact vs vaguer
date differs | a: in Riga on August 25 || b: at the end of the month a giant will fall | exact vs vaguer
date differs | a: had stood for 51 years || b: was put up in 1970 or thereabouts | 1971 vs about 1970
## benign
same | a: had voted 13 to 12 in July || b: By a single vote the councillors had at first refused, in midsummer | 13-12
same | a: before dawn on Tuesday and || b: on August 16, bound | Tuesday August 16
same | a: for throwing paint at a crane || b: had flung a tin of red paint at the lifting gear | the same act
same | a: the remains of 89 soldiers || b: not quite ninety Red Army men | 89
same | a: In 2007 the relocation of a bronze statue || b: the affair of the bronze soldier fifteen years ago | 2007
same | a: in which one person was killed || b: when a man died | one dead
same | a: an obelisk 79 metres high || b: a giant will fall in their capital | Riga obelisk
same | a: who had twice refused the job || b: because no driver could be found | no crane driver
same | a: A Soviet T-34 tank || b: The T-34, cast in Nizhny Tagil | the tank
other | a: the heaviest since 2007 || b: fifteen years ago, when a man died | cyberattack vs riots
other | a: involved 270 police || b: the couple of hundred people | police vs onlookers
other | a: by the end of the month || b: at the end of the month | Narova memorials vs Riga obelisk
other | a: an elderly woman fainted || b: when a man died | two incidents
other | a: Prime Minister Kadri Lepik || b: her interior minister | two ministers
other | a: two nights of riots || b: bottles flew | 2007 vs 2022
other | a: lasted six hours || b: the state had lost weeks | operation vs delay
other | a: on Monday afternoon, said || b: on Monday they were assembled again | mayor informed vs council met
other | a: down for 70 minutes || b: in 1970 or thereabouts | minutes vs year
## aligned
a0-b2 a0-b1 a1-b2 a1-b13 a2-b5 a2-b6 a3-b8 a4-b6 a5-b2 a6-b3 a7-b3 a7-b4 a8-b10 a9-b10 a10-b7 a10-b6 a11-b9 a12-b11 a13-b11 a14-b12 a7-b0 a2-b2
## omissions
a15 | b does not give the population
b14 | a does not say the tank never fired in Narova
