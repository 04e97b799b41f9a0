mode: outlets
## a | Ankor Phnom Daily | Villagers win back half of disputed sugar land after march to capital | 2018-05-24
[1] PHNOM SRAL — The Land Ministry on Wednesday returned 1,710 hectares to 620 families who had walked 140 kilometers to the capital to demand them, half the area that a sugar company was granted in 2009.

[2] Land Minister Chhay Sopheap handed the first titles to a grandmother, Pen Sokhom, 71, in the courtyard of Wat Sampov, where the marchers had slept for eight nights.

[3] "I have paper now, but my knees are gone," she told him.

[4] The company, Golden Cane, which belongs to Senator Ly Vanna and his Thai partners, gave up the land voluntarily, its lawyer, Hak Bora, said. [5] It keeps the mill and 1,700 hectares around it until 2079.

[6] Deputy Governor Kim Rithy met the marchers at kilometer 38 on May 12 and offered them trucks to go home. [7] They refused. [8] On May 14 security guards tore up their banners at the Monivong bridge; a monk, Venerable Luon Sarath, was struck with a radio.

[9] Each family will get 2.75 hectares. [10] A survey paid for by Germany, at a cost of $900,000, is to be finished by November. [11] The rights group Likado counted 94 arrests in the dispute since 2009, and four deaths.

[12] A second group of 230 families, from O'Kandal, was told that its files were incomplete. [13] A national election takes place on July 29. [14] The European Union, which lets sugar in free of duty, is to send a mission in July to look at the country's land conflicts.
## b | Mekong Rights Observer | Two and a quarter hectares and a photograph | 2018-05-25
[1] It was Pen Sokhan who got the first handshake. [2] The 71-year-old widow took it in the garden of the ministry, on May 23, from a smiling under-secretary of state, Chhay Sopheap.

[3] "I have the paper, and I have no knees," she said.

[4] What she did not have was the land. [5] The certificates are provisional, and the real ones depend on a German-funded survey that may drag on into next year. [6] Each household is down for two and a quarter hectares.

[7] Golden Cane, the firm of Senator Ly Vanna, did not go quietly: it was a court in Bangkok which ordered its Thai partner to give up half of its concession in March, after villagers from Cambodia had sued there. [8] The mill and the other half are the firm's for another six decades and a bit.

[9] The walk took them five days. [10] On the second of these the deputy governor, Kim Rithy, came out to meet them on the road, at the thirty-eighth kilometer stone, with trucks to carry them home; nobody climbed in. [11] At the Chroy bridge two days later it was police who fell on the banners, and a monk was hit with a walkie-talkie. [12] For eight nights after that they lay on mats in a pagoda.

[13] Nearly a hundred people have been jailed over this sugar in nine years, the United Nations' human rights office reckons. [14] Another two hundred and thirty families, of O'Kandal commune, were turned away because their village, they were told, lies in a forest.

[15] With a vote due at the end of July, all this makes for good pictures. [16] Brussels has a delegation on the way this summer; cane from here pays no customs in Europe.
## findings
name conflict | a: to a grandmother, Pen Sokhom || b: It was Pen Sokhan who got the first handshake | Sokhom vs Sokhan
role conflict | a: Land Minister Chhay Sopheap || b: a smiling under-secretary of state, Chhay Sopheap | minister vs under-secretary
place conflict | a: in the courtyard of Wat Sampov || b: in the garden of the ministry | pagoda vs ministry
quote differs | a: "I have paper now, but my knees are gone," || b: "I have the paper, and I have no knees," | wording
certainty conflict | a: returned 1,710 hectares to 620 families || b: What she did not have was the land || b: The certificates are provisional | land returned vs only provisional
framing conflict | a: gave up the land voluntarily || b: a court in Bangkok which ordered its Thai partner | voluntary vs court order
quantity conflict | a: Each family will get 2.75 hectares || b: is down for two and a quarter hectares || b: Two and a quarter hectares and a photograph | 2.75 vs 2.25
date conflict | a: is to be finished by November || b: that may drag on into next year | November vs next year
place conflict | a: their banners at the Monivong bridge || b: At the Chroy bridge two days later | Monivong vs Chroy bridge
attribution conflict | a: security guards tore up their banners || b: it was police who fell on the banners | guards vs police
attribution conflict | a: The rights group Likado counted 94 arrests || b: the United Nations' human rights office reckons | Likado vs UN
framing conflict | a: was told that its files were incomplete || b: because their village, they were told, lies in a forest | incomplete files vs forest
quantity differs | a: counted 94 arrests in the dispute || b: Nearly a hundred people have been jailed | 94 vs nearly a hundred
framing differs | a: counted 94 arrests || b: have been jailed over this sugar | arrested vs jailed
date differs | a: takes place on July 29 || b: With a vote due at the end of July | exact vs vaguer
name differs | a: a monk, Venerable Luon Sarath, was struck || b: a monk was hit with a walkie-talkie | named vs unnamed
date differs | a: is to send a mission in July || b: a delegation on the way this summer | July vs summer
## benign
same | a: The Land Ministry on Wednesday || b: on May 23, from | Wednesday May 23
same | a: half the area that a sugar company was granted || b: to give up half of its concession | half
same | a: until 2079 || b: for another six decades and a bit | 61 years
same | a: where the marchers had slept for eight nights || b: For eight nights after that they lay on mats in a pagoda | eight nights
same | a: at kilometer 38 on May 12 || b: at the thirty-eighth kilometer stone | the same spot
same | a: They refused. || b: nobody climbed in | refused the trucks
same | a: was struck with a radio || b: was hit with a walkie-talkie | radio
same | a: in the dispute since 2009 || b: in nine years | 2009 to 2018
same | a: A second group of 230 families || b: Another two hundred and thirty families | 230
same | a: which lets sugar in free of duty || b: pays no customs in Europe | duty-free
same | a: A survey paid for by Germany || b: a German-funded survey | the survey
other | a: A second group of 230 families || b: Nearly a hundred people | families vs arrests
other | a: to 620 families who || b: Another two hundred and thirty families | winners vs turned away
other | a: on May 12 and || b: on May 23 | meeting vs handover
other | a: slept for eight nights || b: The walk took them five days | stay vs walk
other | a: Deputy Governor Kim Rithy || b: a smiling under-secretary of state | two officials
other | a: in the courtyard of Wat Sampov, where || b: at the thirty-eighth kilometer stone | ceremony vs offer of trucks
other | a: had walked 140 kilometers || b: the thirty-eighth kilometer | whole walk vs stone
other | a: its lawyer, Hak Bora || b: after villagers from Cambodia had sued | lawyer vs suit
## aligned
a0-b4 a0-b7 a1-b2 a1-b4 a1-b7 a1-b9 a2-b1 a2-b2 a2-b12 a3-b3 a4-b7 a5-b8 a6-b10 a7-b10 a8-b11 a9-b6 a9-b0 a10-b5 a11-b13 a12-b14 a13-b15 a14-b16 a6-b9
## omissions
a11 | b does not mention the four deaths
b9 | a does not say that the walk took five days
