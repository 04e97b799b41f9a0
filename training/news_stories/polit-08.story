mode: outlets
## a | Leinster Gazette | Gardaí clear road at Clonbarra as first asylum families move into convent | 2024-04-19
[1] Eight families seeking asylum moved into the former Mercy convent at Clonbarra, Co Laois, yesterday morning after gardaí cleared a blockade that had lasted 17 days.

[2] Some 60 protesters were on the road when the bus arrived at 6.15am, Superintendent Gráinne Tully said. [3] They left when asked, she said, and no force was used. [4] Four people were arrested under the Public Order Act; all were later released without charge.

[5] The convent, empty since 2011, has been leased by the State for two years at a cost of €1.9 million. [6] The Minister for Integration, Fiachra Delahunt, promised there would be no single men among the 34 residents. [7] They include 19 children, who will be taught in local schools from Monday.

[8] Cllr Mossie Kinsella, an Independent who lives next door, said the village had been consulted "in the way a turkey is consulted about Christmas". [9] The department maintains that it wrote to every household on 20 March. [10] A local group, Clonbarra Welcomes, left toys at the gate.

[11] A digger was set alight in the grounds on the night of 8 April, which gardaí are treating as arson. [12] The owner, property developer Ruairí Spillane, has received two threatening letters.

[13] Dr Imelda Quirke, who runs the only GP practice in the village, said her list was closed and she could take none of the new residents. [14] The HSE said a mobile clinic would call on Thursdays. [15] A court injunction against the protesters, granted on 11 April, stays in force until the end of May. [16] In the neighbouring parish of Ballyduff a plan for 80 people was dropped in 2022 after the building was found to have no fire certificate.
## b | The Dublin Despatch | Dawn bus, toys at the gate, and a village divided | 2024-04-20
[1] They came in the dark, thirty-four of them, past a line of riot shields and the ashes of a fire that had burnt for more than a fortnight.

[2] Among the men, women and children who stepped off the coach in Clonbarra at a quarter past six on Thursday was Amara, 12, who wanted to know if the school had a choir. [3] She will find out in September: the school board says it has no room before then for any of the 19.

[4] Fewer people than on other mornings stood in the way, perhaps five dozen. [5] Gardaí with batons dragged a number of them to the verge, and four were taken away in vans. [6] Two are to appear in Portlaoise District Court next week, Supt Gráinne Tully confirmed.

[7] The house, which the Mercy sisters left 13 years ago, has been bought by the department for €1.9 million from Ruairí Spillane, a Tullamore publican. [8] No letters have come to him other than nice ones, he told me.

[9] "We were consulted the way the goose is consulted about Michaelmas," said Mossie Kinsella, the Fianna Fáil councillor whose garden adjoins the convent's. [10] A leaflet from the department did come through doors, everyone agrees, but on 3 April, by which time the blockade was a day old.

[11] As well as families the place will take some men on their own by the summer, according to a departmental briefing note. [12] The Minister, Fiachra Delahunt, was not available.

[13] The one doctor in the village will see the newcomers if she is given a locum, she said; meanwhile there is to be a weekly clinic on wheels.

[14] How the excavator came to burn ten nights before the bus is not known, and an electrical fault has not been excluded. [15] The High Court order keeping people off the avenue runs for another six weeks. [16] A neighbouring parish saw off a similar scheme two years ago, when an inspector condemned the wiring.
## findings
framing conflict | a: They left when asked || a: and no force was used || b: Gardaí with batons dragged a number of them to the verge | left peacefully vs dragged
polarity conflict | a: all were later released without charge || b: Two are to appear in Portlaoise District Court | no charge vs court
framing conflict | a: has been leased by the State for two years || b: has been bought by the department for €1.9 million | leased vs bought
polarity conflict | a: promised there would be no single men || b: will take some men on their own by the summer | no single men vs some
date conflict | a: will be taught in local schools from Monday || b: She will find out in September | Monday vs September
role conflict | a: an Independent who lives next door || b: Mossie Kinsella, the Fianna Fáil councillor | Independent vs Fianna Fáil
quote conflict | a: "in the way a turkey is consulted about Christmas" || b: "We were consulted the way the goose is consulted about Michaelmas," | turkey/Christmas vs goose/Michaelmas
date conflict | a: that it wrote to every household on 20 March || b: but on 3 April, by which time the blockade | 20 March vs 3 April
certainty conflict | a: which gardaí are treating as arson || b: an electrical fault has not been excluded | arson vs unknown
role conflict | a: property developer Ruairí Spillane || b: from Ruairí Spillane, a Tullamore publican | developer vs publican
polarity conflict | a: has received two threatening letters || b: No letters have come to him other than nice ones | threats vs none
polarity conflict | a: she could take none of the new residents || b: will see the newcomers if she is given a locum | refuses vs conditional yes
date differs | a: a blockade that had lasted 17 days || b: had burnt for more than a fortnight | 17 days vs more than a fortnight
framing differs | a: found to have no fire certificate || b: when an inspector condemned the wiring | no certificate vs wiring condemned
## benign
same | a: when the bus arrived at 6.15am || b: at a quarter past six on Thursday | 6.15
same | a: Some 60 protesters || b: perhaps five dozen | 60
same | a: among the 34 residents || b: thirty-four of them | 34
same | a: empty since 2011 || b: left 13 years ago | 2024 - 13
same | a: A digger was set alight in the grounds on the night of 8 April || b: ten nights before the bus | 18 - 10 = 8
same | a: stays in force until the end of May || b: runs for another six weeks | 20 April + 6 weeks
same | a: a mobile clinic would call on Thursdays || b: a weekly clinic on wheels | the same
same | a: Four people were arrested || b: four were taken away in vans | the same four
same | a: in 2022 || b: two years ago | 2024 - 2
other | a: moved into the former Mercy convent || b: the ashes of a fire | arrivals vs camp fire
other | a: all were later released || b: Gardaí with batons dragged a number of them | arrested vs removed
other | a: 80 people || b: thirty-four of them | Ballyduff plan vs Clonbarra
other | a: leased by the State for two years || b: two years ago | lease vs earlier scheme
other | a: granted on 11 April || b: but on 3 April | injunction vs leaflet
other | a: received two threatening letters || b: A leaflet from the department | threats vs information
other | a: Dr Imelda Quirke || b: Supt Gráinne Tully confirmed | doctor vs superintendent
other | a: include 19 children || b: Two are to appear | children vs accused
other | a: would call on Thursdays || b: on Thursday was Amara | clinic day vs day of arrival
other | a: found to have no fire certificate || b: How the excavator came to burn | Ballyduff building vs digger
## aligned
a0-b1 a0-b2 a1-b1 a1-b2 a1-b7 a2-b2 a2-b4 a3-b5 a4-b5 a4-b6 a5-b7 a6-b1 a6-b11 a7-b3 a8-b9 a9-b10 a10-b0 a11-b14 a12-b7 a12-b8 a13-b13 a14-b13 a15-b15 a16-b16 a1-b10
## omissions
b12 | a does not say the minister was unavailable
a16 | b does not name the parish or the 80 people
