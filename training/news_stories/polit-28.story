mode: outlets
## a | Bretagne Dispatch | French village mayor quits after second fire at home; reception centre plan stays | 2023-05-11
[1] SAINT-OUEN-DES-GRÈVES, France — The mayor of a seaside village who backed a centre for 60 asylum seekers handed in his resignation on Tuesday, seven weeks after two cars burned outside his home.

[2] Loïc Kermarrec, 62, a general practitioner who has held office since 2014, told the council that he and his wife would leave the region in July. [3] "I was brave until the children asked me to stop," he said in a three-page letter.

[4] A first fire, in a hedge, had been put out by a neighbour on January 9. [5] In the second, on March 22 at about 5 a.m., flames reached the façade of the house, in the Rue du Phare, while the couple slept. [6] Investigators have no suspect, prosecutor Claire Maugendre said.

[7] The mayor complained that the prefect, Bertrand Louvel, had not answered three requests for police protection. [8] The interior minister telephoned him on Tuesday evening.

[9] Work on the centre, in a disused school beside the primary school, will begin in September, the prefecture said. [10] It will cost €1.3 million and open in the spring of 2024. [11] A first group of Sudanese and Afghan men will be lodged there for up to six months.

[12] Opponents have organised four demonstrations, the largest of which, on February 25, brought 800 people to the port, most of them from elsewhere. [13] A counter-demonstration on April 29 drew 350. [14] Deputy mayor Sylvie Le Goff, who takes over until the council elects a successor on May 23, voted against the centre.

[15] A survey by the mayors' association found that 1,293 elected officials resigned last year, up from 1,012. [16] In a similar case a village in the Creuse gave up its project in 2022.
## b | Channel Coast Weekly | He treated their fevers. They burned his cars | 2023-05-12
[1] For thirty years people in Saint-Ouen-des-Grèves have rung the bell of Loïc Kermarrec, their dentist; on May 9 he wrote that it would ring no more.

[2] He ceases to be mayor, too, though the resignation must still be accepted by the prefecture, and he has not said whether he and his wife Anne-Lise will go or remain. [3] "I had courage until our children asked me to stop," the 62-year-old read from a single sheet of paper.

[4] It took two fires. [5] The second came on the night of March 22, just before midnight, at a house on the Chemin des Dunes, with the pair away at a concert; the first, a nuisance in the shrubbery, had been dealt with in January by the fire brigade. [6] A 31-year-old roofer was placed under investigation last week, according to Charles Maugendre, the public prosecutor.

[7] Twice in February and once in March he had asked for a patrol car. [8] Bertrand Louvel, the prefect, says that he offered one each time and that it was declined. [9] It was the prime minister who rang this week.

[10] The centre, in the old school, is to lodge sixty people, families with children first of all. [11] Builders might come after the summer, if a court in Rennes throws out a complaint from residents. [12] The bill stands at €1.3 million.

[13] In late February eight hundred marched on the church square, locals in the main, and sang. [14] Those who came on the last Saturday of April to show that they thought otherwise were fewer than half as many. [15] Sylvie Le Goff, a baker and first deputy, who voted for the project, is minding the shop until a successor is found in a fortnight. [16] Across France some 1,300 of those elected to local office threw in the towel in 2022.
## findings
role conflict | a: Loïc Kermarrec, 62, a general practitioner || b: Loïc Kermarrec, their dentist | doctor vs dentist
certainty conflict | a: told the council that he and his wife would leave the region || b: has not said whether he and his wife Anne-Lise will go | will leave vs undecided
certainty differs | a: handed in his resignation on Tuesday || b: though the resignation must still be accepted by the prefecture | resigned vs pending acceptance
quote differs | a: "I was brave until the children asked me to stop," || b: "I had courage until our children asked me to stop," | wording
quantity conflict | a: in a three-page letter || b: read from a single sheet of paper | three pages vs one sheet
attribution conflict | a: had been put out by a neighbour || b: had been dealt with in January by the fire brigade | neighbour vs fire brigade
date conflict | a: on March 22 at about 5 a.m. || b: just before midnight | 5 a.m. vs midnight
place conflict | a: in the Rue du Phare || b: on the Chemin des Dunes | street
framing conflict | a: while the couple slept || b: with the pair away at a concert | asleep vs away
polarity conflict | a: Investigators have no suspect || b: A 31-year-old roofer was placed under investigation | none vs one
name conflict | a: prosecutor Claire Maugendre said || b: according to Charles Maugendre, the public prosecutor | Claire vs Charles
polarity conflict | a: had not answered three requests for police protection || b: says that he offered one each time | no answer vs offered
role conflict | a: The interior minister telephoned him || b: It was the prime minister who rang | interior vs prime minister
certainty conflict | a: will begin in September, the prefecture said || b: Builders might come after the summer, if a court | will vs might
role conflict | a: A first group of Sudanese and Afghan men || b: families with children first of all | men vs families
place conflict | a: brought 800 people to the port || b: marched on the church square | port vs church square
quantity conflict | a: most of them from elsewhere || b: locals in the main, and sang | outsiders vs locals
polarity conflict | a: voted against the centre || b: who voted for the project | against vs for
## benign
same | a: on Tuesday, seven weeks after || b: on May 9 he wrote | Tuesday May 9
same | a: who backed a centre for 60 asylum seekers || b: is to lodge sixty people | sixty
same | a: seven weeks after two cars burned || b: The second came on the night of March 22 | 22 March + 7 weeks
same | a: three requests for police protection || b: Twice in February and once in March | three requests
same | a: It will cost €1.3 million || b: The bill stands at €1.3 million | the same cost
same | a: on February 25, brought 800 || b: In late February eight hundred marched | the same march
same | a: on April 29 drew 350 || b: were fewer than half as many | 350 of 800, last Saturday of April
same | a: elects a successor on May 23 || b: until a successor is found in a fortnight | May 23
same | a: found that 1,293 elected officials resigned last year || b: some 1,300 of those elected to local office | 1,293 in 2022
same | a: in a disused school || b: in the old school | the same building
other | a: on January 9 || b: on the night of March 22 | first vs second fire
other | a: up from 1,012 || b: some 1,300 of those elected | 2021 vs 2022
other | a: on April 29 drew 350 || b: eight hundred marched | counter-march vs march
other | a: A first group of Sudanese || b: the first, a nuisance in the shrubbery | group vs fire
other | a: for up to six months || b: For thirty years people | stay vs practice
other | a: has held office since 2014 || b: For thirty years people in | mayor vs practice
other | a: Deputy mayor Sylvie Le Goff || b: his wife Anne-Lise | two women
other | a: in the spring of 2024 || b: Builders might come after the summer | opening vs start of works
other | a: in the Creuse gave up its project || b: who voted for the project | two projects
other | a: the couple slept || b: is to lodge sixty people | couple vs residents
## aligned
a0-b2 a0-b5 a1-b1 a1-b2 a1-b5 a1-b10 a1-b0 a2-b1 a2-b2 a3-b3 a4-b5 a4-b4 a5-b5 a6-b6 a7-b7 a7-b8 a8-b9 a9-b10 a9-b11 a10-b12 a11-b10 a12-b13 a13-b14 a14-b15 a15-b16 a0-b4
## omissions
a16 | b does not mention the Creuse
a10 | b does not give the opening date
