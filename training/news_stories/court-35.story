mode: outlets
## a | El Faro de Sonora | Alcalde's son held over crash that killed two marathon runners | 2023-10-17
[1] HERMOSILLO — The 22-year-old son of the mayor of Puerto Calina was ordered held without bail on Monday, accused of driving into a group of runners before daybreak and leaving two of them to die.

[2] Emiliano Robles struck seven people training for next month's Guaymas marathon on the coastal highway at 5:50 a.m. on Saturday, prosecutors in the state of Sonora said. [3] Nurse Araceli Munguía, 38, and Tomás Beltrán, a primary-school teacher, died at the scene.

[4] Robles's pickup was found behind a seafood warehouse belonging to his uncle, with the windshield already taken out. [5] He was arrested on Sunday evening on a bus to Tijuana, state prosecutor Claudia Ibarra said.

[6] A second man in the truck, Kevin Osuna, has told investigators that Robles had been drinking since midnight at a wedding and was “racing a friend for a bottle.” [7] No blood test was possible because too many hours had gone by, Ibarra said.

[8] Mayor Bernardo Robles took leave of absence and said the law should be applied “without my surname.” [9] He denied that a municipal patrol car had driven his son home, as witnesses claim. [10] Three patrolmen have been suspended.

[11] Some 2,000 people in running shoes marched to the town hall on Sunday in silence. [12] A judge will decide by Friday whether to open a trial. [13] The maximum sentence for homicide by negligence with flight is 16 years.

[14] In 2020 a state deputy's nephew who killed a cyclist in Ciudad Obregón was released after paying 400,000 pesos to the family.
## b | Trail & Asphalt | Runners killed in Mexico: town mourns, mayor's family under scrutiny | 2023-10-18
[1] They had met, as on every Saturday, in the dark, with lamps on their foreheads. [2] Of the seven members of the Puerto Calina club who were run over by a pickup last weekend, two never got home: Araceli Munguía, a hospital worker with two medals from Guaymas, and Tomás Beltrán, who coached the under-tens.

[3] The alleged driver, Emiliano Robles, was placed in preventive detention at the beginning of this week. [4] He gave himself up at a police station in Hermosillo, his family says, once he had learned from television that anybody had been hurt. [5] The authorities tell it otherwise: he was pulled off a coach bound for the US border.

[6] A friend who rode with him, Kevin Osuna, says Robles had had “two beers, maybe three” and nodded off. [7] A breath test at the time of his arrest was negative.

[8] His father, the mayor, Bernardo Robles, has asked for leave. [9] It was a town patrol car that took the young man from the road to his parents' house, he conceded, adding that the two officers in it had acted without his knowledge.

[10] The damaged vehicle, minus its front glass, turned up in a shed owned by a relative. [11] Beltrán, who was 41, died in the ambulance.

[12] A couple of thousand people, many in sports gear, walked through the town on Sunday singing his favourite song. [13] Whether there is to be a trial must be settled before the week is out. [14] If convicted he could be jailed for well over ten years.

[15] Organisers of the Guaymas race, on 12 November, have postponed it until the spring, and Araceli's bib number, 38, will not be given out again.
## findings
framing conflict | a: He was arrested on Sunday evening on a bus to Tijuana || b: He gave himself up at a police station in Hermosillo | arrested vs family says he surrendered
attribution differs | a: state prosecutor Claudia Ibarra said || b: The authorities tell it otherwise | named prosecutor vs authorities
quote conflict | a: was “racing a friend for a bottle.” || b: “two beers, maybe three” and nodded off | what Osuna said: racing and drinking vs two beers and sleep
framing conflict | a: had been drinking since midnight at a wedding || b: had had “two beers, maybe three” | drunk vs hardly
polarity conflict | a: No blood test was possible || b: A breath test at the time of his arrest was negative | no test vs a negative test
polarity conflict | a: He denied that a municipal patrol car || b: It was a town patrol car that took the young man | denied vs conceded
quantity conflict | a: Three patrolmen have been suspended || b: the two officers in it had acted | three vs two
role differs | a: Nurse Araceli Munguía || b: Araceli Munguía, a hospital worker | nurse vs hospital worker
place conflict | a: a primary-school teacher, died at the scene || b: who was 41, died in the ambulance | scene vs ambulance
place differs | a: behind a seafood warehouse || b: turned up in a shed | warehouse vs shed
role differs | a: belonging to his uncle || b: owned by a relative | uncle vs relative
framing conflict | a: marched to the town hall on Sunday in silence || b: on Sunday singing his favourite song | silent vs singing
quantity differs | a: with flight is 16 years || b: could be jailed for well over ten years | 16 vs well over ten
certainty conflict | a: training for next month's Guaymas marathon || b: have postponed it until the spring | race next month vs postponed
## benign
same | a: was ordered held without bail on Monday || b: in preventive detention at the beginning of this week | Monday October 16
same | a: struck seven people || b: Of the seven members | seven
same | a: before daybreak || b: in the dark | same hour
same | a: took leave of absence || b: has asked for leave | same
same | a: with the windshield already taken out || b: minus its front glass | same
same | a: whether to open a trial || b: Whether there is to be a trial | same decision
same | a: will decide by Friday || b: before the week is out | same deadline
same | a: Some 2,000 people in running shoes || b: A couple of thousand people, many in sports gear | same crowd
same | a: A second man in the truck || b: A friend who rode with him | Osuna
same | a: Beltrán, a primary-school teacher || b: Tomás Beltrán, who coached the under-tens | same man
same | a: on a bus to Tijuana || b: a coach bound for the US border | same bus
other | a: Munguía, 38 || b: bib number, 38 | age and number
other | a: killed two marathon runners || b: two medals from Guaymas | people and medals
other | a: who killed a cyclist in Ciudad Obregón || b: Runners killed in Mexico | two cases
other | a: The 22-year-old son || b: who was 41 | driver and victim
other | a: at 5:50 a.m. on Saturday || b: on Sunday singing | crash and march
other | a: was released after paying || b: was placed in preventive detention | nephew of 2020 and Robles
other | a: paying 400,000 pesos || b: A couple of thousand | money and people
other | a: found behind a seafood warehouse belonging to his uncle || b: to his parents' house | truck and driver
## aligned
a0-b0 a0-b2 a0-b3 a1-b3 a1-b2 a2-b2 a2-b15 a3-b2 a3-b11 a4-b10 a5-b4 a5-b5 a6-b6 a7-b7 a8-b8 a9-b9 a10-b9 a11-b12 a12-b13 a13-b14 a2-b1
## omissions
a14 | the 2020 case
b15 | the number is retired
