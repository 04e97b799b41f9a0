mode: outlets
## a | Ulster Evening Chronicle | Six officers hurt as Ballykeel parade dispute flares after 11 quiet years | 2018-07-14
[1] Six police officers were hurt and a bus was burnt out on Thursday night after an Orange parade was kept off a 300-yard stretch of Chapel Road in Ballykeel, Co Antrim.

[2] The trouble began at 8.40pm at the junction with Foundry Street, when a bottle thrown from the loyalist side struck a flute player, Superintendent Heather McAuley said. [3] About 150 people were involved. [4] Officers fired four plastic baton rounds.

[5] The Parades Commission, which had banned the lodges from the road on July 5, said its ruling had been "lawful, limited and last-minute at nobody's wish". [6] It followed talks at Clonmore Abbey chaired by retired Methodist minister the Rev Alan Stinson.

[7] Three men, aged 19, 27 and 44, have been charged with riotous assembly and will appear at Ballymena court on Monday. [8] A 15-year-old boy was released pending a report.

[9] Sinn Féin MLA Róisín Devenney, who lives on Foundry Street, said residents had stayed behind their doors as they promised. [10] "Not a kettle was lifted in anger," she said. [11] The DUP's Stephen Lyttle blamed the Commission and called for its abolition.

[12] The bus driver, Paul Mawhinney, 58, was ordered out by two masked men with a petrol can before the vehicle was set alight at Tannaghmore roundabout. [13] He was shaken but unhurt. [14] Translink put the loss at £190,000.

[15] A return parade of eight bands is due on August 25. [16] It would pass the road in the morning instead of the evening, under a compromise that was agreed in 2007 and broke down in April.
## b | Belfast & District Online | Bus torched, shopkeepers count cost on the morning after in Ballykeel | 2018-07-13
[1] Traders on Foundry Street were sweeping up glass this morning, hours after the Twelfth went sour in Ballykeel.

[2] A flute player from Larne was hit by a bottle at around twenty to nine, and it came, said Supt Helen McAuley, from the nationalist side. [3] What had been a stand-off at the bottom of Quarry Lane, a quarter of a mile from the chapel, turned into a riot that lasted until two. [4] No baton rounds were discharged.

[5] Half a dozen officers needed treatment, one of them for a broken collarbone. [6] Two hundred and fifty youths had come, some by train, according to police.

[7] The lodges were told on July 9, three days beforehand, that they would not get past the church. [8] The decision, the Commission says, was "lawful, limited and last-minute at no one's wish". [9] The Rev Alan Stinson, a serving Presbyterian cleric, had tried to broker an agreement at a hotel in Antrim.

[10] Three men are in custody; detectives are deciding whether to charge them. [11] A schoolboy of 15 who was picked up with them has gone home.

[12] "Not a kettle was lifted here in anger," said Róisín Devenney, a Sinn Féin councillor, though neighbours told us a group had come out with hurley sticks around ten. [13] Stephen Lyttle, of the DUP, says the Commission has to go.

[14] Driver Peter Mawhinney drove off in fright and left the 7.50 from Ballymena behind on foot when it was pelted at the Tannaghmore roundabout; it was in flames within minutes. [15] The company's estimate is "the thick end of £200,000".

[16] Local lodge secretary Ivan Geddis wouldn't say if the late-August march, with its eight bands, will go ahead at an earlier hour. [17] That was the arrangement for more than a decade, until this spring.
## findings
attribution conflict | a: a bottle thrown from the loyalist side || b: from the nationalist side | who threw the bottle: loyalist vs nationalist side
place conflict | a: at the junction with Foundry Street || b: at the bottom of Quarry Lane | Foundry Street vs Quarry Lane
name conflict | a: Superintendent Heather McAuley said || b: said Supt Helen McAuley | Heather vs Helen
quantity conflict | a: About 150 people were involved || b: Two hundred and fifty youths had come | 150 vs 250
polarity conflict | a: Officers fired four plastic baton rounds || b: No baton rounds were discharged | fired vs not fired
date conflict | a: had banned the lodges from the road on July 5 || b: were told on July 9, three days beforehand | July 5 vs July 9
role conflict | a: retired Methodist minister the Rev Alan Stinson || b: a serving Presbyterian cleric | retired Methodist vs serving Presbyterian
place conflict | a: It followed talks at Clonmore Abbey || b: to broker an agreement at a hotel in Antrim | abbey vs hotel
certainty conflict | a: have been charged with riotous assembly || b: detectives are deciding whether to charge them | charged vs undecided
role conflict | a: Sinn Féin MLA Róisín Devenney || b: said Róisín Devenney, a Sinn Féin councillor | MLA vs councillor
polarity conflict | a: residents had stayed behind their doors as they promised || b: a group had come out with hurley sticks | stayed in vs came out
quote differs | a: "Not a kettle was lifted in anger," || b: "Not a kettle was lifted here in anger," | wording
name conflict | a: The bus driver, Paul Mawhinney || b: Driver Peter Mawhinney | Paul vs Peter
framing conflict | a: was ordered out by two masked men with a petrol can || b: when it was pelted at the Tannaghmore roundabout | ordered out by masked men vs fled a pelted bus
quantity differs | a: put the loss at £190,000 || b: "the thick end of £200,000" | exact vs vaguer
certainty differs | a: A return parade of eight bands is due || b: wouldn't say if the late-August march | due vs not confirmed
quote differs | a: "lawful, limited and last-minute at nobody's wish" || b: "lawful, limited and last-minute at no one's wish" | nobody's vs no one's
## benign
same | a: The trouble began at 8.40pm || b: at around twenty to nine | 8.40pm
same | a: Six police officers were hurt || b: Half a dozen officers needed treatment | six
same | a: on Thursday night || b: hours after the Twelfth | Thursday July 12
same | a: A 15-year-old boy was released || b: A schoolboy of 15 who was picked up | the same boy
same | a: called for its abolition || b: says the Commission has to go | the same demand
same | a: agreed in 2007 and broke down in April || b: for more than a decade, until this spring | 2007 to April 2018
same | a: is due on August 25 || b: the late-August march | the same march
same | a: in the morning instead of the evening || b: at an earlier hour | the same
same | a: a bus was burnt out || b: it was in flames within minutes | the bus burned
same | a: of eight bands || b: with its eight bands | eight
other | a: at the junction with Foundry Street || b: Traders on Foundry Street | start of trouble vs shop street
other | a: a bottle thrown || b: was pelted at the Tannaghmore roundabout | flute player vs bus
other | a: aged 19, 27 and 44 || b: A schoolboy of 15 | men vs boy
other | a: at 8.40pm at || b: around ten | bottle vs hurley sticks
other | a: About 150 people || b: one of them for a broken collarbone | rioters vs officers
other | a: kept off a 300-yard stretch || b: a quarter of a mile from the chapel | banned stretch vs distance to scene
other | a: two masked men || b: Three men are in custody | hijackers vs detained
other | a: will appear at Ballymena court on Monday || b: the 7.50 from Ballymena | court vs bus
## aligned
a0-b2 a0-b5 a0-b0 a0-b1 a1-b1 a1-b5 a1-b7 a1-b14 a1-b0 a2-b2 a2-b3 a3-b6 a4-b4 a5-b7 a5-b8 a6-b9 a7-b10 a8-b11 a9-b12 a10-b12 a11-b13 a12-b14 a14-b15 a15-b16 a16-b17 a16-b16
## omissions
b16 | a does not mention the lodge secretary
a13 | b does not say that the driver was unhurt
