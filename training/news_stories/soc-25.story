mode: outlets
## a | Makassar English Journal | Cave painting of hunting scene is oldest in the world, Indonesian-led team says | 2021-09-09
[1] A painting of three pigs and a figure with a spear in a cave in Sulawesi is at least 51,200 years old, which makes it the oldest picture of a story known anywhere, a team led by the Indonesian archaeologist Dr. Rahmat Daeng Lallo reported on Wednesday.

[2] It was found in 2017 by Hasan Basri, a honey collector, who climbed a fig tree to the entrance, 20 metres above a rice field at Leang Bonto. [3] The pigs, in red ochre, are up to 1.3 metres long.

[4] The age was obtained by shooting a laser at crusts of calcite that had grown over the paint, at a laboratory in Brisbane. [5] Four samples agreed to within 900 years.

[6] "Somebody stood here and told a story with a stick," Lallo said at a ceremony in front of the cave.

[7] The figure, he is certain, is human. [8] The makers were modern people who had come from the Asian mainland, he added; no bones of theirs have been found.

[9] Dust from a cement quarry 700 metres away makes the surface flake, and 4 per cent of the painting has been lost since 2018. [10] The governor has ordered the quarry to close by the end of December. [11] Its owner, Semen Karsindo, employs 410 people.

[12] A fence was put up in July with 600 million rupiah from the culture ministry. [13] Visitors can see a copy in the museum at Maros from Saturday.

[14] A hand stencil in the same hills, published in 2014, was dated to 39,900 years, and a Spanish one, of disputed age, to 64,000. [15] The region has more than 300 decorated caves, of which about a tenth have been sampled.
## b | Deep Time Magazine | How old is the pig? Doubts greet Sulawesi record | 2021-09-11
[1] Three animals, a stick-like shape and a big number: that was enough to take a limestone cave in Indonesia around the world this week.

[2] An Australian-led group has published a minimum age of more than 50,000 years for the scene at Leang Bonto. [3] It rests on four chips of mineral crust, analysed in Jakarta by the laser method, whose results spread over less than a millennium.

[4] Whether the shape with the pigs is a person at all is open to argument, concedes the second author, Rahmat Daeng Lallo, a geologist. [5] "Somebody stood here and told us a story. We do not yet know the language," he said.

[6] It was one of his students, Hasan Basri, who first saw the panel, four years ago. [7] The entrance gapes some 65 feet up a cliff and can be reached only with ropes.

[8] Teeth of two adults, recovered from the floor last year, may belong to the painters, according to the paper. [9] They could have been Homo sapiens or not, it says.

[10] Other scholars urge caution. [11] Calcite can lose uranium in wet climates and look older than it is, warns Ingrid Solheim of Bergen, who was not involved. [12] She would prefer to see ten samples.

[13] Meanwhile the picture is peeling. [14] Salt from the monsoon is to blame, the authors believe, and a study of the nearby quarry's dust is under way. [15] Semen Karsindo, which has about four hundred workers there, has been told it may carry on until its licence expires in 2029. [16] It has paid for a fence around the site.

[17] The local museum shows a replica from this weekend. [18] Seven years ago a stencilled hand from the same karst, almost 40,000 years old, drew as much attention.
## findings
attribution conflict | a: a team led by the Indonesian archaeologist Dr. Rahmat Daeng Lallo || a: Indonesian-led team says || b: An Australian-led group has published | who led the study
role conflict | a: the Indonesian archaeologist Dr. Rahmat Daeng Lallo || b: the second author, Rahmat Daeng Lallo, a geologist | archaeologist and leader vs geologist, second author
role conflict | a: Hasan Basri, a honey collector || b: one of his students, Hasan Basri | honey collector vs student
framing conflict | a: who climbed a fig tree to the entrance || b: can be reached only with ropes | tree vs only ropes
place conflict | a: at a laboratory in Brisbane || b: analysed in Jakarta by the laser method | Brisbane vs Jakarta
certainty conflict | a: The figure, he is certain, is human || b: Whether the shape with the pigs is a person at all is open to argument | certain vs open
quote conflict | a: "Somebody stood here and told a story with a stick," || b: "Somebody stood here and told us a story. | wording
certainty conflict | a: The makers were modern people || b: They could have been Homo sapiens or not | modern people vs open
polarity conflict | a: no bones of theirs have been found || b: Teeth of two adults, recovered from the floor last year | no remains vs teeth (that may be theirs)
framing conflict | a: Dust from a cement quarry 700 metres away makes the surface flake || b: Salt from the monsoon is to blame | cause of the flaking
date conflict | a: has ordered the quarry to close by the end of December || b: may carry on until its licence expires in 2029 | closing this year vs until 2029
attribution conflict | a: with 600 million rupiah from the culture ministry || b: It has paid for a fence around the site | ministry vs the company paid for the fence
quantity differs | a: is at least 51,200 years old || b: a minimum age of more than 50,000 years | exact vs rounded
quantity differs | a: employs 410 people || b: has about four hundred workers | 410 vs about 400
certainty differs | a: the oldest picture of a story known anywhere || b: Doubts greet Sulawesi record | stated vs doubted
## benign
same | a: 20 metres above a rice field || b: some 65 feet up a cliff | 20 m is 66 feet
same | a: agreed to within 900 years || b: spread over less than a millennium | same spread
same | a: It was found in 2017 || b: four years ago | 2017
same | a: was dated to 39,900 years || b: almost 40,000 years old | same stencil
same | a: in the same hills, published in 2014 || b: Seven years ago a stencilled hand | 2014
same | a: in the museum at Maros from Saturday || b: shows a replica from this weekend | same start
same | a: Four samples agreed || b: four chips of mineral crust | four
same | a: makes the surface flake || b: the picture is peeling | same
same | a: A painting of three pigs || b: Three animals, a stick-like shape | same
same | a: shooting a laser at crusts of calcite || b: by the laser method | same
other | a: to 64,000 || a: is at least 51,200 years old | Spanish vs Sulawesi
other | a: was dated to 39,900 years || b: more than 50,000 years | stencil vs hunting scene
other | a: up to 1.3 metres long || a: 20 metres above a rice field | pigs vs entrance
other | b: She would prefer to see ten samples || a: Four samples agreed | wished vs taken
other | a: about a tenth have been sampled || b: prefer to see ten samples | caves vs samples
other | a: A fence was put up in July || a: to close by the end of December | fence vs quarry
other | a: with 600 million rupiah || a: more than 300 decorated caves | money vs caves
other | b: recovered from the floor last year || b: who first saw the panel, four years ago | teeth vs painting
other | b: Ingrid Solheim of Bergen || b: concedes the second author | critic vs author
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a1-b4 a1-b0 a2-b6 a2-b7 a4-b3 a5-b3 a6-b5 a7-b4 a8-b8 a8-b9 a9-b13 a9-b14 a10-b15 a11-b15 a12-b16 a13-b17 a14-b18
## omissions
b11 | the critic's doubt
a15 | number of decorated caves
a3 | colour and size of the pigs
