mode: outlets
## a | Dakshin Herald | Crush at Kaveri temple festival: 14 dead as barrier gives way | 2023-02-19
[1] At least 14 pilgrims, nine of them women, were killed late on Saturday when a bamboo barrier collapsed on the steps of the Varahi temple at Tirukollur in Tamil Nadu, officials said.

[2] The crush began at 11.40pm, as the doors were opened for the Shivaratri viewing of the silver image. [3] District collector R. Meenakshi put the crowd at 200,000, against the 80,000 for whom the police had planned.

[4] "The steps were made for gods, not for buses," said Ramaswamy, a baker, who lost his granddaughter, of the fleet of 320 coaches that had come from neighbouring Karnataka. [5] Thirty-eight people are in hospitals, two in a grave condition.

[6] A rumour that a live wire had fallen set off the panic, according to a priest. [7] The electricity board denies that any wire came down.

[8] Chief Minister P. Selvanayagam announced one million rupees for the family of every victim and will visit the town today. [9] The temple trust's secretary, G. Natarajan, was arrested at dawn.

[10] Police had asked for steel railings in January but the trust had not answered, the collector said. [11] In 2005 a stampede at the same shrine left six dead, and a judge recommended a second exit, which was never built.

[12] The festival has been cut short by three days.
## b | Gulf Wire Asia | At least 15 die in Indian temple stampede | 2023-02-20
[1] CHENNAI (Gulf Wire) - Indian police have detained nobody so far after at least 15 people, most of them women, suffocated on the stairs of a riverside temple over the weekend.

[2] A power cut, not a collapse, was at the bottom of it, the collector, R. Meenakshi, said: lights failed shortly before midnight and people who had been waiting for six hours pressed down the steps. [3] The railing of bamboo was still standing when she arrived, she added.

[4] Around 150,000 worshippers had come, by the count of the police. [5] Nearly forty injured remained in hospital on Sunday.

[6] The state's chief minister, P. Selvanayagam, sent his deputy to Tirukollur, who promised 1 million rupees ($12,100) a family.

[7] The trust that runs the shrine says it offered in January to put up railings of steel and was told by the police to wait. [8] Its treasurer, G. Natarajan, spent the night with the bereaved.

[9] The place saw another deadly crush eighteen years ago. [10] The rites go on until Tuesday as foreseen. [11] Foreign pilgrims were not among the victims, the tourist office said. [12] Stampedes at religious gatherings kill dozens of Indians in an average year, and safety rules drawn up by Delhi in 2014 are binding on nobody. [13] The river below the temple was searched for bodies without result.
## c | TempleTown Tamil Radio (translated) | 'My hand slipped from hers' | 2023-02-20
[1] On the night of Shivaratri, 15 lives were lost at the Varahi temple, and the steps on which they died had been washed by noon on Sunday.

[2] "I held her and then my hand held nothing," Ramaswamy, a retired postman, said of his granddaughter Kayal, 11.

[3] A cable had come down, he insists: he saw sparks. [4] The barricade broke only after that, say those who were near it.

[5] "Steps were made for gods to climb, not for coaches," he said. [6] More than 300 buses had arrived from Karnataka alone, the traffic police told us.

[7] Chief Minister Selvanayagam came on Sunday afternoon, stayed for a quarter of an hour and left without naming any sum.

[8] The trust's secretary, G. Natarajan, is being questioned. [9] A second way out, advised by a judge after six deaths in 2005, exists on paper. [10] The procession of the chariot, due on Wednesday, has been dropped and the festival closed. [11] Volunteers have laid out 900 sandals in the school yard so that their owners, or their owners' kin, may fetch them. [12] Kayal wanted to be a postwoman, her grandfather said, and wore his old cap on the way up. [13] Her mother, who works in a shirt factory in Tiruppur, arrived on the noon train and did not speak.
## findings
quantity conflict | a: At least 14 pilgrims || a: 14 dead as barrier gives way || b: at least 15 people || b: At least 15 die || c: 15 lives were lost | 14 vs 15 dead
framing conflict | a: a bamboo barrier collapsed || b: A power cut, not a collapse, was at the bottom of it || b: The railing of bamboo was still standing || c: The barricade broke only after that | barrier collapse vs power cut
quantity conflict | a: put the crowd at 200,000 || b: Around 150,000 worshippers | crowd
attribution conflict | a: District collector R. Meenakshi put the crowd at || b: by the count of the police | who counted
quote conflict | a: "The steps were made for gods, not for buses," || c: "Steps were made for gods to climb, not for coaches," | wording
role conflict | a: said Ramaswamy, a baker || c: Ramaswamy, a retired postman | baker vs retired postman
polarity conflict | a: denies that any wire came down || c: A cable had come down, he insists | wire fell or not
attribution conflict | a: set off the panic, according to a priest || c: he insists: he saw sparks | fallen wire: rumour told by priest vs eyewitness
attribution conflict | a: announced one million rupees for the family of every victim || b: sent his deputy to Tirukollur, who promised 1 million rupees || c: left without naming any sum | who promised money
polarity conflict | a: will visit the town today || b: sent his deputy to Tirukollur || c: Chief Minister Selvanayagam came on Sunday afternoon | visit by the minister or the deputy
role conflict | a: The temple trust's secretary, G. Natarajan || b: Its treasurer, G. Natarajan || c: The trust's secretary, G. Natarajan | secretary vs treasurer
framing conflict | a: was arrested at dawn || b: Indian police have detained nobody so far || c: is being questioned | arrested vs nobody detained vs questioned
framing conflict | a: Police had asked for steel railings in January but the trust had not answered || b: it offered in January to put up railings of steel and was told by the police to wait | who asked and who did not answer
polarity conflict | a: has been cut short by three days || b: The rites go on until Tuesday as foreseen || c: has been dropped and the festival closed | cut short vs goes on
quantity differs | a: the fleet of 320 coaches || c: More than 300 buses | 320 vs more than 300
quantity differs | a: nine of them women || b: most of them women | nine vs most
quantity differs | a: Thirty-eight people are in hospitals || b: Nearly forty injured | 38 vs nearly forty
date differs | a: The crush began at 11.40pm || b: lights failed shortly before midnight | exact vs vague
## benign
same | a: for the Shivaratri viewing || c: On the night of Shivaratri | same night
same | a: late on Saturday || b: over the weekend | Saturday 18 February
same | a: In 2005 a stampede at the same shrine || b: another deadly crush eighteen years ago || c: after six deaths in 2005 | same case
same | a: a second exit, which was never built || c: A second way out, advised by a judge | exists on paper only
same | a: on the steps of the Varahi temple || b: on the stairs of a riverside temple | same place
same | a: announced one million rupees || b: 1 million rupees ($12,100) | same sum
same | a: who lost his granddaughter || c: said of his granddaughter Kayal, 11 | same child
same | a: left six dead || c: after six deaths | same
same | a: coaches that had come from neighbouring Karnataka || c: had arrived from Karnataka alone | same
other | a: left six dead || b: waiting for six hours | dead vs hours
other | a: for whom the police had planned || a: put the crowd at 200,000 | planned vs came
other | c: Kayal, 11 || a: began at 11.40pm | age vs time
other | c: washed by noon on Sunday || c: came on Sunday afternoon | two acts of Sunday
other | b: until Tuesday as foreseen || c: due on Wednesday | end of the rites vs chariot
other | a: two in a grave condition || a: a second exit | injured vs exit
other | a: according to a priest || a: the collector said | two speakers
other | c: "I held her and then my hand held nothing," || c: "Steps were made for gods to climb, not for coaches," | one speaker's two quotes
## aligned
a0-b0 a0-b1 a0-b2 a0-b3 a0-c1 a0-c4 a1-b0 a1-b1 a1-b2 a1-b3 a1-c1 a1-c4 a2-b2 a2-c1 a3-b4 a4-c5 a4-c6 a4-c2 a5-b5 a6-c3 a7-c3 a8-b6 a8-c7 a9-b8 a9-b1 a9-c8 a10-b7 a11-b9 a11-c9 a12-b10 a12-c10 b0-c1 b1-c1 b1-c8 b3-c4 b6-c7 b8-c8 b9-c9 b10-c10 b2-c4
## omissions
c11 | sandals found
b11 | no foreigners among the victims
b12 | the rules of 2014

