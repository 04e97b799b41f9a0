mode: outlets
## a | Pampas Science Service | Giant telescope's first light marred by cracked mirror, director concedes | 2024-05-22
[1] One of the 91 segments of the Cóndor telescope's main mirror broke during the last lift on May 3, director Beatriz Olmedo told astronomers on Tuesday in Mendoza, ending three weeks of rumours.

[2] The crack, 17 centimetres long, appeared when a vacuum cup lost its grip and the segment dropped 40 centimetres on to a trolley. [3] Nobody was hurt.

[4] The telescope, on the Argentine summit of Cerro Mellado at 4,830 metres, took its first picture on Saturday night all the same, of the Tarantula nebula, with 90 segments. [5] The loss of light is barely one percent, Olmedo said.

[6] "We opened one eye and it was already wet," she told the meeting.

[7] A spare is being polished in Jena and will arrive in October. [8] It costs 1.4 million dollars, which the insurer has agreed to cover.

[9] The project, of eleven countries, stands at 1.13 billion dollars, 19 percent above the budget of 2014, and is two years late. [10] Strikes in 2021 alone took four months.

[11] Regular observations start in February; 64 percent of the nights for the first year have been given out, a fifth of them to Argentine groups. [12] More than 900 proposals had come in.

[13] The Huarpe community of Mellado, which holds the summit sacred, was consulted in 2016 and agreed to a road in exchange for a school; the school opened last year with 48 pupils.

[14] In 2009 a segment of a telescope in Hawaii was chipped by a dropped wrench, and was back in place after six weeks.
## b | Stargazer Weekly | Cóndor opens its eye | 2024-05-24
[1] The southern sky has a new watcher. [2] The Cóndor telescope obtained its first image during the night of Sunday, a portrait of the Tarantula, and not a trace can be seen in it of the mishap that has set tongues wagging.

[3] A mirror segment cracked while it was being lifted, technical director Beatriz Olmedo confirmed this week. [4] She had informed the partner states on the very day, she said, and there had never been a secret.

[5] A sling tore, according to two engineers who were present, one of whom had to have his foot put in plaster. [6] The fissure is shorter than a finger, and whether the piece must be exchanged at all will be decided after tests in June.

[7] "We opened one eye, and it winked," Olmedo said.

[8] The gap has been closed with a dummy, so that 90 facets gather light for now. [9] If a replacement is wanted, the German works that made the segments has one in reserve, at a price of well over a million dollars; who would pay is being negotiated.

[10] The observatory sits some 15,800 feet up in the Andes of Argentina. [11] Its cost of more than a billion dollars is shared by eleven nations. [12] It is a fifth dearer than was foreseen a decade ago, a difference that the auditors of the consortium put down to the pandemic and not to labour disputes.

[13] Astronomers get to work early next year, and almost two-thirds of the time has been allocated. [14] One night in five of these goes to hosts.

[15] Leaders of the indigenous Huarpe say that they were shown the plans when the road had already been built; a primary school promised to them is still a shell. [16] Accidents happen: fifteen years ago a tool fell on a mirror in Hawaii, which was repaired within two months. [17] Amateurs will be admitted to a visitor gallery from Easter.
## findings
role conflict | a: director Beatriz Olmedo told astronomers || b: technical director Beatriz Olmedo confirmed | director vs technical director
framing conflict | a: ending three weeks of rumours || b: had informed the partner states on the very day | weeks of silence vs informed at once
framing conflict | a: when a vacuum cup lost its grip || b: A sling tore | cause: vacuum cup vs sling
attribution differs | a: when a vacuum cup lost its grip and the segment dropped || b: according to two engineers who were present | the director's account vs two engineers
polarity conflict | a: Nobody was hurt || b: one of whom had to have his foot put in plaster | nobody vs one hurt
quantity conflict | a: The crack, 17 centimetres long || b: The fissure is shorter than a finger | 17 cm vs shorter than a finger
date conflict | a: took its first picture on Saturday night || b: during the night of Sunday | Saturday vs Sunday
quote conflict | a: "We opened one eye and it was already wet," || b: "We opened one eye, and it winked," | wording
certainty conflict | a: is being polished in Jena and will arrive in October || b: whether the piece must be exchanged at all will be decided after tests | coming in October vs to be decided
certainty conflict | a: which the insurer has agreed to cover || b: who would pay is being negotiated | agreed vs negotiated
framing conflict | a: Strikes in 2021 alone took four months || b: put down to the pandemic and not to labour disputes | strikes vs pandemic
date conflict | a: was consulted in 2016 and agreed to a road || b: they were shown the plans when the road had already been built | consulted before vs after the road
certainty conflict | a: the school opened last year with 48 pupils || b: a primary school promised to them is still a shell | opened vs shell
place differs | a: A spare is being polished in Jena || b: the German works that made the segments has one in reserve | Jena vs German works
quantity differs | a: It costs 1.4 million dollars || b: well over a million dollars | 1.4 vs well over a million
date differs | a: was back in place after six weeks || b: was repaired within two months | six weeks vs within two months
quantity differs | a: stands at 1.13 billion dollars || b: more than a billion dollars | exact vs more than
date differs | a: Regular observations start in February || b: get to work early next year | February vs early next year
## benign
same | a: at 4,830 metres || b: some 15,800 feet up | 4,830 m is 15,846 ft
same | a: of the Tarantula nebula || b: a portrait of the Tarantula | same
same | a: with 90 segments || b: so that 90 facets gather light | same
same | a: The project, of eleven countries || b: shared by eleven nations | same
same | a: 19 percent above the budget of 2014 || b: a fifth dearer than was foreseen a decade ago | same
same | a: 64 percent of the nights || b: almost two-thirds of the time | same
same | a: a fifth of them to Argentine groups || b: One night in five of these goes to hosts | same
same | a: In 2009 a segment of a telescope in Hawaii || b: fifteen years ago a tool fell on a mirror | same
same | a: chipped by a dropped wrench || b: a tool fell | same
same | a: the Argentine summit of Cerro Mellado || b: in the Andes of Argentina | same
other | a: One of the 91 segments || b: One night in five | segments vs nights
other | a: dropped 40 centimetres || a: The crack, 17 centimetres | fall vs crack
other | a: with 48 pupils || a: dropped 40 centimetres | pupils vs drop
other | b: a fifth dearer than was || b: One night in five of these | cost vs nights
other | a: and is two years late || a: took four months | total delay vs strikes
other | a: More than 900 proposals || a: with 90 segments | proposals vs segments
other | a: arrive in October || b: tests in June | spare vs tests
other | a: after six weeks || a: three weeks of rumours | Hawaii vs Cóndor
other | a: broke during the last lift on May 3 || a: on Saturday night | crack vs first picture
## aligned
a0-b0 a0-b2 a0-b3 a1-b3 a1-b4 a2-b5 a2-b6 a3-b5 a4-b2 a4-b8 a4-b10 a5-b8 a6-b7 a7-b6 a7-b9 a8-b9 a9-b11 a9-b12 a10-b12 a11-b13 a11-b14 a13-b15 a14-b16
## omissions
a12 | number of proposals
b17 | public nights
