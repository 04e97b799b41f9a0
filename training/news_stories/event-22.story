mode: outlets
## a | Andean Telegraph | Thirty-one miners trapped at Cerro Pardo after shaft fire | 2022-10-13
[1] Thirty-one miners were trapped 480 metres below ground at the Cerro Pardo copper mine in northern Chile on Wednesday after a fire broke out in a conveyor gallery, state radio reported. [2] Six others got out through a ventilation raise.

[3] The trapped men reached a refuge with food and oxygen for eight days, said mine manager Hernán Zúñiga, who had spoken with their foreman, Luis Carvajal, over a wire telephone at noon.

[4] The fire was caused by a welding spark, according to the mining inspectorate, Sernageomin. [5] It had given the owner, Minera Lastarria, until the end of this month to install a second exit.

[6] Rescuers plan to drill a 60-centimetre hole from the surface, which would take ten days, the mining minister, Andrea Figueroa, said in Copiapó.

[7] Relatives threw stones at a company bus when they were kept behind the gate, and police fired tear gas. [8] Zúñiga apologised.

[9] Carbon monoxide in the main ramp stood at eleven times the permitted level. [10] Two firefighters were treated for poisoning.

[11] The mine employs 412 people and yields 9,000 tonnes of copper a year. [12] Four men died there in a rockfall in 2017. [13] A doctor and a psychologist were flown up from Antofagasta, and the telephone company set up a mast so that families could call home.
## b | The Metals Desk | Cerro Pardo: rescue by ramp under way, Lastarria shares drop 14% | 2022-10-14
[1] Minera Lastarria expects to bring out 33 workers from its burning Cerro Pardo mine through the main ramp within two days, chief executive Hernán Zúñiga told investors yesterday. [2] The men had been cut off since Wednesday's fire on a belt line and are in a chamber stocked for a little over a week.

[3] There has been no contact with them, he acknowledged, other than tapping on a pipe.

[4] Brokers at Larraín Bulnes put the fire down to a spark from welding. [5] The company itself, which had been ordered to build another way out by the end of the year, called it too early to say. [6] Shares closed 14% lower in Santiago.

[7] A drill rig that was to have bored an escape shaft has been sent back, he said, since gas readings have fallen to three times the legal limit. [8] "We shall walk them out; nobody is going to fly," he said.

[9] Families at the gate were given rooms and held a quiet vigil, he added.

[10] Lastarria's 9,000 tonnes a year make it a minnow. [11] An accident five years ago that cost four lives kept it shut for seven weeks. [12] Banks have asked for a meeting before a bond of $60m falls due in December, and analysts have begun to cut their forecasts for the year.
## c | Voz del Norte in English | Alive, says a note: ‘All 31 of us are well, bring cigarettes’ | 2022-10-16
[1] The paper was wrapped around a drill bit and signed by Luis Carvajal, electrician, and it came up at 4.10 on Saturday afternoon through a hole as wide as a grapefruit: all thirty-one are well. [2] Minister of Mining Andrea Figueroa read it aloud in the camp that the wives have pitched at the gate, where on the first day there had been stones and gas.

[3] Until then, she said, not a word had been exchanged with the men since they fled into their shelter, 1,575 feet down.

[4] How they will be brought up is open. [5] A wider shaft could be finished on the 22nd, the tenth day after work on it began; the ramp, where the air is still poisonous, has been given up. [6] "We will walk them out if we can and fly them if we must," Zúñiga, the manager, said.

[7] Half a dozen workmates who had escaped by climbing an air duct held a mass. [8] Prosecutors in Copiapó do not believe in the welding spark, which the inspectorate has withdrawn: a cable, they think, had been repaired with tape.

[9] The deadline for a second exit had run out at the end of September, the miners' union said. [10] In 2017 it was the same union that buried four comrades after a slab came down. [11] Two brigade men who breathed in fumes have been discharged.
## findings
quantity conflict | a: Thirty-one miners were trapped 480 metres below ground || a: Thirty-one miners trapped at Cerro Pardo || b: bring out 33 workers || c: all thirty-one are well || c: ‘All 31 of us are well | 31 vs 33
role conflict | a: said mine manager Hernán Zúñiga || b: chief executive Hernán Zúñiga || c: Zúñiga, the manager | manager vs chief executive
role conflict | a: their foreman, Luis Carvajal || c: signed by Luis Carvajal, electrician | foreman vs electrician
polarity conflict | a: who had spoken with their foreman || b: There has been no contact with them || c: not a word had been exchanged with the men | telephone contact vs none
attribution conflict | a: according to the mining inspectorate, Sernageomin || b: Brokers at Larraín Bulnes put the fire down to a spark || c: which the inspectorate has withdrawn | who says a welding spark
certainty conflict | a: The fire was caused by a welding spark || b: called it too early to say || c: a cable, they think, had been repaired with tape | spark stated vs open vs cable
date conflict | a: until the end of this month to install a second exit || b: another way out by the end of the year || c: had run out at the end of September | October, December or September
framing conflict | a: Rescuers plan to drill a 60-centimetre hole || b: has been sent back || c: A wider shaft could be finished on the 22nd | drill rescue planned vs rig sent back
framing conflict | b: through the main ramp within two days || c: has been given up | ramp rescue vs ramp given up
quantity conflict | a: stood at eleven times the permitted level || b: have fallen to three times the legal limit || c: where the air is still poisonous | eleven vs three times
framing conflict | a: Relatives threw stones at a company bus || b: were given rooms and held a quiet vigil || c: there had been stones and gas | riot vs quiet vigil
quote conflict | b: "We shall walk them out; nobody is going to fly," || c: "We will walk them out if we can and fly them if we must," | manager's words
date differs | a: with food and oxygen for eight days || b: stocked for a little over a week | eight days vs a little over a week
certainty differs | a: which would take ten days || c: could be finished on the 22nd | would vs could
## benign
same | a: 480 metres below ground || c: 1,575 feet down | same depth
same | a: a fire broke out in a conveyor gallery || b: Wednesday's fire on a belt line | same fire
same | a: Six others got out through a ventilation raise || c: Half a dozen workmates who had escaped by climbing an air duct | same six
same | a: yields 9,000 tonnes of copper || b: Lastarria's 9,000 tonnes a year | same output
same | a: Four men died there in a rockfall in 2017 || b: An accident five years ago that cost four lives || c: buried four comrades after a slab came down | same accident
same | a: Two firefighters were treated for poisoning || c: Two brigade men who breathed in fumes | same two
same | a: the mining minister, Andrea Figueroa || c: Minister of Mining Andrea Figueroa | same post
same | a: and police fired tear gas || c: there had been stones and gas | same clash
same | a: on Wednesday after a fire || b: cut off since Wednesday's fire | same day
other | a: a 60-centimetre hole || c: a hole as wide as a grapefruit | escape shaft vs probe hole
other | a: over a wire telephone at noon || c: at 4.10 on Saturday afternoon | call vs note
other | b: kept it shut for seven weeks || a: for eight days | closure of 2017 vs supplies
other | b: within two days || c: the tenth day after work on it began | ramp vs shaft
other | a: Six others got out || c: all thirty-one are well | escaped vs trapped
other | b: Shares closed 14% lower || a: eleven times the permitted level | shares vs gas
other | a: Four men died there || c: Two brigade men | dead of 2017 vs firefighters
other | a: employs 412 people || b: bring out 33 workers | staff vs trapped
## aligned
a3-b1
a0-b1 a0-b2 a0-c1 a0-c0 a1-b1 a1-b2 a1-c1 a1-c3 a2-c7 a3-b2 a3-b3 a3-c1 a3-c3 a4-b4 a4-b5 a4-c8 a5-b5 a5-c9 a6-b7 a6-c5 a7-b9 a7-c2 a9-b7 a9-c5 a10-c11 a11-b10 a12-b11 a12-c10 b0-c5 b1-c0 b1-c1 b1-c5 b3-c3 b4-c8 b5-c8 b5-c9 b7-c5 b8-c6 b9-c2 b11-c10
## omissions
b6 | the others do not report the share price
c1 | the others do not report the note
