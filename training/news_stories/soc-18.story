mode: outlets
## a | Le Veilleur (English edition) | Lead thieves leave cathedral open to the rain at Saint-Aubry | 2023-11-21
[1] Thieves stripped some 280 square metres of lead from the roof of the cathedral of Saint-Aubry in the night from Saturday to Sunday, and the rain that followed soaked a tapestry of 1512 beneath it.

[2] They came up the scaffolding on the north side, which has stood there since restoration began in 2020, and passed the rolls down by rope to a van, said the commander of the gendarmerie, Captain Élodie Marchetti. [3] Footage shows four figures at work from half past one until nearly five.

[4] The alarm on the scaffolding did not go off, since it had been disconnected on Friday by the contractor so that a crane could pass. [5] "You lock the door and they take the ceiling," said the rector, Father Bertrand Quillot.

[6] The tapestry, nine metres long, hung in the chapel of Saint Anne. [7] Two of its seven panels are beyond saving, according to Hélène Vasseur, who heads the regional monuments office. [8] A painting of the Flemish school was carried to safety by the sacristan.

[9] At the price of scrap the metal is worth about 40,000 euros; to replace it will cost ten times as much, and the state, which owns the building, is not insured. [10] Sunday's mass was held in the seminary. [11] The cathedral stays closed until Advent.

[12] Four men were arrested yesterday at a scrapyard in Troyes, with 11 of the 17 tonnes. [13] A worker of the roofing firm is among them.

[14] In March 2019, 60 kilos of lead were taken from the church of Vaudreuil, and a verger was blamed who turned out to be innocent. [15] A collection in the town had brought in 9,300 euros by Monday evening.
## b | European Heritage Monitor | Cathedral roof raid: Renaissance hanging 'will be saved' | 2023-11-23
[1] Restorers in eastern France say that the whole of a 16th-century tapestry drenched after a lead theft at Saint-Aubry can be rescued.

[2] All seven panels are being dried between sheets of blotting paper at a laboratory in Reims, said Hélène Vasseur, curator of the cathedral treasury. [3] The work, some 30 feet in length, was in the choir when water came in through an opening of roughly 3,000 square feet.

[4] The raiders arrived by way of the bell tower, to which they had a key, and were gone in under an hour, according to the mayor, Gilles Aumont, who has watched the recordings. [5] At least three people can be made out. [6] The scaffolding's alarm sounded, he added, but the security company took it for a cat.

[7] "You lock the door and they carry off the sky," the rector, Bertrand Quillot, remarked.

[8] Police have recovered two-thirds of the haul at a dealer's yard. [9] Three of the four people held were let go on Tuesday; the remaining one, who used to be employed by the roofers until he was fired in 2022, denies everything.

[10] The bill for new lead, around €400,000, will be met by the insurers, says the town. [11] Worshippers, who heard mass at the seminary last weekend, can come back on 3 December, when Advent begins.

[12] Works of art were brought out by firefighters, among them a Flemish picture. [13] Lead fetches more than two euros a kilo. [14] Thefts from French churches have risen by 14 per cent since 2020, and the bishops are to discuss cameras in January. [15] At Vaudreuil, where a small amount went missing four years ago, the wrong man was accused.
## findings
place conflict | a: They came up the scaffolding on the north side || b: arrived by way of the bell tower, to which they had a key | scaffolding vs bell tower
attribution conflict | a: said the commander of the gendarmerie, Captain Élodie Marchetti || b: according to the mayor, Gilles Aumont | who described the raid
quantity conflict | a: shows four figures at work || b: At least three people can be made out | four vs at least three
date conflict | a: at work from half past one until nearly five || b: were gone in under an hour | over three hours vs under one
polarity conflict | a: The alarm on the scaffolding did not go off || b: The scaffolding's alarm sounded | alarm silent vs sounded
framing conflict | a: had been disconnected on Friday by the contractor || b: but the security company took it for a cat | disconnected vs misjudged
quote conflict | a: "You lock the door and they take the ceiling," || b: "You lock the door and they carry off the sky," | wording
place conflict | a: hung in the chapel of Saint Anne || b: was in the choir when water came in | chapel vs choir
polarity conflict | a: Two of its seven panels are beyond saving || b: can be rescued || b: Renaissance hanging 'will be saved' | two lost vs all saved
role conflict | a: Hélène Vasseur, who heads the regional monuments office || b: Hélène Vasseur, curator of the cathedral treasury | post
polarity conflict | a: which owns the building, is not insured || b: will be met by the insurers | not insured vs insured
role conflict | a: was carried to safety by the sacristan || b: were brought out by firefighters | sacristan vs firefighters
role conflict | a: A worker of the roofing firm is among them || b: used to be employed by the roofers until he was fired in 2022 | present vs former worker
framing differs | a: Four men were arrested yesterday || b: Three of the four people held were let go on Tuesday | arrested vs three since released (update)
place differs | a: at a scrapyard in Troyes || b: at a dealer's yard | Troyes vs unnamed
quantity differs | a: 60 kilos of lead were taken || b: where a small amount went missing | 60 kg vs small amount
date differs | a: a tapestry of 1512 || b: a 16th-century tapestry | 1512 vs 16th century
role differs | a: a verger was blamed who turned out to be innocent || b: the wrong man was accused | verger vs man
## benign
same | a: some 280 square metres of lead || b: an opening of roughly 3,000 square feet | 280 m2 is 3,014 sq ft
same | a: The tapestry, nine metres long || b: some 30 feet in length | nine metres
same | a: with 11 of the 17 tonnes || b: recovered two-thirds of the haul | 11 of 17
same | a: The cathedral stays closed until Advent || b: can come back on 3 December, when Advent begins | same date
same | a: to replace it will cost ten times as much || b: around €400,000 | ten times 40,000
same | a: Sunday's mass was held in the seminary || b: who heard mass at the seminary last weekend | same
same | a: the metal is worth about 40,000 euros || b: Lead fetches more than two euros a kilo | 17 tonnes at 2.35 euros
same | a: In March 2019, 60 kilos || b: four years ago | 2019
same | a: A painting of the Flemish school || b: among them a Flemish picture | same
same | a: Father Bertrand Quillot || b: the rector, Bertrand Quillot, remarked | same man
other | a: of the 17 tonnes || a: 60 kilos of lead | two thefts
other | a: since restoration began in 2020 || b: risen by 14 per cent since 2020 | scaffolding vs statistics
other | a: shows four figures || a: Four men were arrested | filmed vs arrested
other | b: until he was fired in 2022 || b: are to discuss cameras in January | two dates
other | a: by the contractor so that a crane could pass || b: but the security company took it | two firms
other | a: disconnected on Friday || b: were let go on Tuesday | alarm vs suspects
other | a: Two of its seven panels || b: two-thirds of the haul | panels vs lead
other | a: arrested yesterday at a scrapyard || b: at a laboratory in Reims | suspects vs tapestry
## aligned
a0-b3 a1-b1 a1-b3 a2-b4 a3-b4 a3-b5 a4-b6 a5-b7 a6-b3 a7-b1 a7-b2 a7-b0 a8-b12 a9-b10 a9-b13 a10-b11 a11-b11 a12-b8 a12-b9 a13-b9 a14-b15
## omissions
a15 | the collection
b14 | rise of thefts and bishops' talks
