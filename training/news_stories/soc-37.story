mode: outlets
## a | Nordhavn Avis (English) | Viking boat grave found under bowling alley | 2017-05-18
[1] Builders renewing the floor of a bowling alley in Kvamsund, western Norway, have hit upon a boat grave of the ninth century with the skeleton of a man and a sword, the county archaeologist, Sunniva Østrem, said yesterday.

[2] The boat, of oak, was nine and a half metres long; of its wood there is left only a shadow in the clay and 410 rivets. [3] The sword, bent double in a fire, has a hilt inlaid with silver.

[4] It was the foreman, Piotr Zieliński, who stopped the digger on 4 May when he saw what he thought was a row of nails. [5] His firm will be compensated for every day lost, at 38,000 kroner.

[6] "I wanted a strike and got a split," the owner of the hall, Rolf Hjelmeset, joked.

[7] The dead man was between 40 and 50 and stood 1.84 metres tall, according to the bone specialist Dr. Hanne Tveit. [8] A blow to the left thigh had healed long before he died.

[9] Two women's brooches were lying at his feet; they prove a second burial, Østrem said, and the search for her begins on Monday.

[10] The finds belong to the state and will go to the university museum in Bergen, 140 kilometres to the south. [11] The excavation lasts until midsummer and is paid for with 2.7 million kroner by the national heritage directorate.

[12] In 1934, farmers at Kvamsund ploughed up a smaller boat with a spear and a horse, of which most was stolen before a scholar arrived. [13] The alley opens again in October, with a glass floor over lanes five and six.
## b | Saga Country Tourism Weekly | Bowled over: chieftain beneath lane five | 2017-05-20
[1] He was a chieftain, he was almost six foot one, and for eighty years people have been throwing balls over his head.

[2] The burial at Kvamsund, by archaeologist Sunniva Østrem's reckoning, dates from the tenth century. [3] Ms Østrem, who works for the municipality, was called in by the owner, Rolf Hjelmeset, a keen amateur historian who had recognised boat nails in the spoil heap at the beginning of this month.

[4] "I wanted a strike and struck a king," he told us.

[5] All that the soil has preserved of the vessel, some 31 feet from stem to stern, are its rivets, more than four hundred in number, and a stain. [6] Pine, says Ms Østrem, judging by the grain in the rust.

[7] The man's sword was laid in unharmed, as sharp as on the day he was buried. [8] He limped: a wound in the thigh never closed, and may have killed him, says Hanne Tveit, who studied the bones. [9] He had lived for more than four decades.

[10] A pair of brooches of the kind that women wore were at the other end. [11] Whether they point to a wife beside him or were a gift is an open question, and no further digging is foreseen.

[12] The alley's insurer covers the costs of the dig, which ends on 23 June. [13] The municipality hopes to keep sword and brooches in town; Bergen, some 87 miles down the coast, has asked for them.

[14] When bowling resumes in the autumn, it will be above glass. [15] Another boat grave came to light in a field here before the war, when souvenir hunters were quicker than science. [16] A Viking market with forty stalls is planned beside the hall in August.
## findings
date conflict | a: a boat grave of the ninth century || b: dates from the tenth century | ninth vs tenth century
role conflict | a: the county archaeologist, Sunniva Østrem || b: Ms Østrem, who works for the municipality | county vs municipality
attribution conflict | a: It was the foreman, Piotr Zieliński, who stopped the digger || b: Rolf Hjelmeset, a keen amateur historian who had recognised boat nails | who noticed it
quote conflict | a: "I wanted a strike and got a split," || b: "I wanted a strike and struck a king," | wording
framing conflict | a: The boat, of oak, was nine and a half metres long || b: Pine, says Ms Østrem | oak vs pine
framing conflict | a: The sword, bent double in a fire || b: was laid in unharmed | bent vs unharmed
polarity conflict | a: had healed long before he died || b: a wound in the thigh never closed | healed vs never closed
certainty conflict | a: they prove a second burial || b: is an open question | second burial proved vs open
polarity conflict | a: the search for her begins on Monday || b: no further digging is foreseen | search vs none
attribution conflict | a: is paid for with 2.7 million kroner by the national heritage directorate || b: The alley's insurer covers the costs of the dig | directorate vs insurer
certainty conflict | a: will go to the university museum in Bergen || b: hopes to keep sword and brooches in town; Bergen | will go to Bergen vs hopes to keep
date differs | a: who stopped the digger on 4 May || b: at the beginning of this month | day vs beginning of month
quantity differs | a: in the clay and 410 rivets || b: more than four hundred in number | 410 vs more than 400
quantity differs | a: was between 40 and 50 and stood || b: for more than four decades | 40-50 vs more than 40
date differs | a: The alley opens again in October || b: resumes in the autumn | October vs autumn
role differs | a: the skeleton of a man and a sword || b: He was a chieftain | man vs chieftain
date differs | a: In 1934, farmers at Kvamsund || b: came to light in a field here before the war | 1934 vs before the war
## benign
same | a: and stood 1.84 metres tall || b: he was almost six foot one | 1.84 m is 6 ft 0.4
same | a: nine and a half metres long || b: some 31 feet from stem to stern | 9.5 m is 31 ft
same | a: 140 kilometres to the south || b: some 87 miles down the coast | same
same | a: lasts until midsummer || b: which ends on 23 June | midsummer eve
same | a: there is left only a shadow in the clay || b: and a stain | same
same | a: Two women's brooches were lying at his feet || b: A pair of brooches of the kind that women wore | same
same | a: with a glass floor over lanes || b: it will be above glass | same
same | a: was stolen before a scholar arrived || b: souvenir hunters were quicker than science | same
same | a: according to the bone specialist Dr. Hanne Tveit || b: Hanne Tveit, who studied the bones | same
other | a: ploughed up a smaller boat || a: nine and a half metres long | two boats
other | a: with a spear and a horse || b: The man's sword | 1934 vs now
other | a: every day lost, at 38,000 kroner || a: with 2.7 million kroner | compensation vs dig
other | a: foreman, Piotr Zieliński || a: the hall, Rolf Hjelmeset | two men
other | b: for eighty years people have been throwing || b: more than four decades | alley vs the man's age
other | a: lanes five and six || b: chieftain beneath lane five | glass floor vs grave
other | a: begins on Monday || a: on 4 May | search vs discovery
other | a: 140 kilometres to the south || a: 410 rivets | distance vs rivets
other | b: at the other end || b: in a field here | brooches vs earlier grave
## aligned
a0-b0 a0-b2 a1-b2 a1-b3 a1-b1 a2-b5 a2-b6 a3-b7 a4-b3 a6-b4 a7-b1 a7-b9 a7-b8 a8-b8 a9-b10 a9-b11 a10-b13 a11-b12 a12-b15 a13-b14
## omissions
a5 | compensation for the builders
b16 | festival
