mode: outlets
## a | Atlantic Newswire | Brazil prison uprising ends after 19 hours, nine inmates dead | 2023-08-08
[1] FORTALEZA, Aug 8 (ANW) - Police special forces stormed a prison in Brazil's northeast before dawn on Tuesday, ending a 19-hour uprising in which nine inmates were killed. [2] All five guards taken hostage were freed unharmed, the Ceara state government said.

[3] The revolt at the Serra Branca penitentiary, 70 km south of Fortaleza, began at about 9 a.m. on Monday, when prisoners in Block C seized guards who were bringing breakfast. [4] It broke out over a transfer of 40 gang leaders to federal custody, State Security Secretary Andre Maciel told reporters.

[5] Seven of the dead belonged to the First Northern Command and had been stabbed by members of a rival faction, Maciel said. [6] The other two fell from the roof as officers moved in. [7] “Not one shot was fired by the state,” he said.

[8] The prison, built for 900 men, holds 2,100. [9] Serra Branca's director, Colonel Helio Fontes, was removed from his post on Tuesday afternoon.

[10] Negotiations led by Judge Marta Queiroz broke down shortly after midnight, when inmates refused to give up their mobile phones. [11] Relatives who had waited at the gate overnight were told that visits would be suspended for 30 days.

[12] Eleven wounded prisoners were taken to the Instituto Frota hospital in Fortaleza, four of them in critical condition. [13] Twenty-six people died in a riot at another Ceara prison in 2018.

[14] Governor Livia Barreto said the state would build two new jails by 2025.
## b | Prison Monitor Brasil | Families count ten dead at Serra Branca and accuse police of shooting | 2023-08-10
[1] Rosa Alencar had stood outside the walls of Serra Branca since Monday night with a photograph of her son. [2] By Wednesday she and the other mothers had a list of their own: ten dead men, two of them with bullet wounds.

[3] Secretary Andre Maciel maintains that “no agent of the state fired a single round.” [4] A public defender who was let into the mortuary, Caio Lemos, saw holes “the width of a finger” in both bodies.

[5] According to the prisoners' association, what sparked the rising was spoiled food and a water supply that ran one hour a day; that three dozen or more gang bosses were to be moved away came out only later. [6] On Monday morning those in the kitchen wing overpowered the warders handing out coffee, and it took until the small hours of the following day for an assault team to regain control.

[7] The mediating judge, Marta Queiroz, says that it was the government which walked away from the table. [8] An offer to hand in every telephone had been on the table since 11 p.m., she says.

[9] None of the five captives escaped without a scratch: one warder lost part of an ear.

[10] Seven of the victims came from a single gang, and their rivals are thought to have had a hand in the killing, the association believes. [11] Two more are said to have been pushed off a roof.

[12] Where each bunk was meant for one, more than two men sleep: 2,100 in a place designed for 900. [13] Colonel Helio Fontes, in charge since March, asked to be relieved, and his deputy, Major Ivan Fontes, has taken over.

[14] The eleven injured are being treated in the prison's own infirmary, where doctors from the Red Cross have asked for access.

[15] Mrs Alencar will have to wait to learn more: the gates stay closed to visitors for a month. [16] The governor, Livia Barreto, has promised a pair of new prisons within two years. [17] Similar words were spoken in 2018, when 26 lost their lives in Itaitinga.
## findings
quantity conflict | a: nine inmates dead || a: nine inmates were killed || b: Families count ten dead at || b: ten dead men | nine vs ten dead
polarity conflict | a: “Not one shot was fired by the state,” || b: two of them with bullet wounds || b: accuse police of shooting | no shots vs bullet wounds
quote differs | a: “Not one shot was fired by the state,” || b: “no agent of the state fired a single round.” | same claim in other words
attribution conflict | a: It broke out over a transfer of 40 gang leaders || b: what sparked the rising was spoiled food | secretary: transfer; association: food and water
quantity differs | a: 40 gang leaders || b: three dozen or more gang bosses | 40 vs 36 or more
place conflict | a: prisoners in Block C seized || b: those in the kitchen wing overpowered | Block C vs kitchen wing
polarity conflict | a: were freed unharmed || b: None of the five captives escaped without a scratch | unharmed vs all hurt
framing conflict | a: when inmates refused to give up their mobile phones || b: it was the government which walked away from the table || b: An offer to hand in every telephone | who broke off the talks
certainty differs | a: had been stabbed by members of a rival faction || b: their rivals are thought to have had a hand | stated vs thought
framing conflict | a: The other two fell from the roof || b: are said to have been pushed off a roof | fell vs pushed
framing conflict | a: was removed from his post || b: asked to be relieved | removed vs asked to go
place conflict | a: were taken to the Instituto Frota hospital || b: are being treated in the prison's own infirmary | hospital vs infirmary
## benign
same | a: stormed a prison in Brazil's northeast before dawn on Tuesday || b: until the small hours of the following day | early Tuesday
same | a: guards who were bringing breakfast || b: the warders handing out coffee | the same scene
same | a: All five guards taken hostage || b: the five captives | five
same | a: would be suspended for 30 days || b: closed to visitors for a month | a month
same | a: would build two new jails by 2025 || b: a pair of new prisons within two years | same promise
same | a: Twenty-six people died in a riot at another Ceara prison || b: when 26 lost their lives in Itaitinga | same riot
same | a: Eleven wounded prisoners || b: The eleven injured | eleven
same | a: Seven of the dead belonged || b: Seven of the victims came | seven
same | a: built for 900 men, holds 2,100 || b: 2,100 in a place designed for 900 | overcrowding
other | a: Colonel Helio Fontes || b: Major Ivan Fontes | director and deputy
other | a: Twenty-six people died || b: ten dead men | 2018 and now
other | a: broke down shortly after midnight || b: since 11 p.m. | breakdown and offer
other | a: four of them in critical condition || b: two of them with bullet wounds | wounded and dead
other | a: The other two fell || b: saw holes “the width of a finger” in both bodies | two on the roof, two shot, different men
other | a: a 19-hour uprising || b: that ran one hour a day | duration and water
other | a: began at about 9 a.m. on Monday || b: since Monday night with a photograph | start and the mother's wait
other | a: All five guards taken hostage || b: one warder lost part of an ear | whole and part
## aligned
a0-b0 a0-b2 a0-b6 a1-b2 a1-b0 a1-b6 a2-b9 a3-b6 a4-b5 a5-b10 a6-b11 a7-b3 a7-b2 a7-b0 a7-b4 a8-b12 a9-b13 a10-b7 a10-b8 a11-b15 a12-b14 a13-b17 a14-b16 a11-b1
## omissions
b4 | the defender's look at the bodies
b13 | the deputy took over
a12 | four in critical condition
a3 | 70 km south of Fortaleza
