mode: outlets
## a | Tyrol Tribune International | Three schoolgirls and guide saved from cave after 53 hours | 2017-10-12
[1] Three schoolgirls and their guide were brought out of the Lamprecht's Throat cave near Weerfall on Wednesday at 7:25 p.m., 53 hours after rising water had locked them in.

[2] The girls, aged 14 and 15, from the Ursuline school in Innsbruck, had gone in on Monday at 2 p.m. with the caver Lorenz Achhammer for what was to be a tour of two hours.

[3] They waited on a ledge 190 metres from the entrance, wrapped in a foil blanket, and lived on nine muesli bars. [4] Their candle lasted until Tuesday noon.

[5] The diver Milan Horvat, from Slovenia, reached them first, on Wednesday at half past ten in the morning, said the head of operations, Gitta Pflaum of the mountain rescue service. [6] He stayed with them and told them fairy tales.

[7] "We sang everything we knew and then the times tables," said Leonie Rainer, 15.

[8] Pumps from the fire brigades of six villages lowered the siphon by 80 centimetres. [9] A plan to drill a shaft was dropped on Tuesday evening.

[10] The water came from a thunderstorm over the Kellerjoch, of which the weather office in Innsbruck had warned at noon on Monday. [11] The guide told the police that he had looked at his telephone at eleven.

[12] All four were taken to the hospital in Schwaz; one girl has a broken wrist. [13] The public prosecutor is examining negligent endangerment.

[14] In 1989 ten miners spent nine days underground at Hochlaa in Styria before the search was given up; one man was saved. [15] The school has cancelled its outdoor week in Carinthia, and cave tours in the valley are forbidden until Easter.
## b | Adventure & Rescue Network | Inside the Weerfall cave rescue | 2017-10-13
[1] They had one blanket, a handful of muesli bars and a teacher who would not let them sleep. [2] On Wednesday evening, after more than two days, three teenagers and two adults walked out of the flooded Lamprecht's Throat in Tyrol.

[3] The party had entered on Monday morning at about ten; a two-hour visit was on the programme. [4] Their guide, Lorenz Aichhammer, has led such groups for eleven seasons.

[5] From the place where they sat, on a shelf in a side chamber, it was some 300 yards to daylight. [6] Their light failed on the first evening. [7] "We sang everything we knew, then prayed, then sang again," said Leonie Rainer, whose home is in Hall.

[8] A Croatian cave diver, Milan Horvat, surfaced beside them during the night of Tuesday, at about three, said Gitta Pflaum, who commanded the rescue for the Red Cross. [9] He left again to fetch food.

[10] Engines of half a dozen volunteer brigades drew the water level down by less than three feet. [11] It was not pumping but the frost that came on Wednesday which made the difference, the hydrologist Toni Kranebitter said.

[12] Drilling was to have been tried as a last resort, and the rig was still on its way when they emerged.

[13] The storm had been announced since Sunday evening, the weather service in Vienna stated.

[14] They were looked at in Schwaz, where a girl's ankle was put in plaster. [15] Prosecutors want to know whether the guide was careless. [16] Caving parties are banned in the region through the winter, and the girls' school has called off its trip to the Carinthian lakes.
## findings
quantity conflict | a: Three schoolgirls and their guide were brought out || a: Three schoolgirls and guide saved || b: three teenagers and two adults walked out | four vs five people (teacher)
date conflict | a: had gone in on Monday at 2 p.m. || b: had entered on Monday morning at about ten | 2 p.m. vs 10 a.m.
name conflict | a: the caver Lorenz Achhammer || b: Their guide, Lorenz Aichhammer | Achhammer vs Aichhammer
quantity conflict | a: on a ledge 190 metres from the entrance || b: it was some 300 yards to daylight | 190 m vs 300 yards (274 m)
date conflict | a: Their candle lasted until Tuesday noon || b: Their light failed on the first evening | Tuesday noon vs Monday evening
role conflict | a: The diver Milan Horvat, from Slovenia || b: A Croatian cave diver, Milan Horvat | Slovenian vs Croatian
date conflict | a: on Wednesday at half past ten in the morning || b: during the night of Tuesday, at about three | when the diver arrived
role conflict | a: Gitta Pflaum of the mountain rescue service || b: who commanded the rescue for the Red Cross | organisation
framing conflict | a: He stayed with them and told them fairy tales || b: He left again to fetch food | stayed vs left
quote conflict | a: "We sang everything we knew and then the times tables," || b: "We sang everything we knew, then prayed, then sang again," | wording
date conflict | a: A plan to drill a shaft was dropped on Tuesday evening || b: the rig was still on its way when they emerged | dropped on Tuesday vs under way on Wednesday
date conflict | a: had warned at noon on Monday || b: had been announced since Sunday evening | warning Monday noon vs Sunday evening
place conflict | a: the weather office in Innsbruck || b: the weather service in Vienna stated | Innsbruck vs Vienna
place conflict | a: one girl has a broken wrist || b: where a girl's ankle was put in plaster | wrist vs ankle
date conflict | a: are forbidden until Easter || b: are banned in the region through the winter | until Easter vs through the winter
date differs | a: 53 hours after rising water had locked them in || a: saved from cave after 53 hours || b: after more than two days | 53 hours vs more than two days
quantity differs | a: and lived on nine muesli bars || b: a handful of muesli bars | nine vs a handful
place differs | a: 190 metres from the entrance, wrapped || b: on a shelf in a side chamber | ledge vs side chamber
## benign
same | a: lowered the siphon by 80 centimetres || b: by less than three feet | 80 cm is 2.6 feet
same | a: from the fire brigades of six villages || b: Engines of half a dozen volunteer brigades | six
same | a: on Wednesday at 7:25 p.m. || b: On Wednesday evening | same
same | a: a tour of two hours || b: a two-hour visit was on the programme | same
same | a: wrapped in a foil blanket || b: They had one blanket | same
same | a: were taken to the hospital in Schwaz || b: They were looked at in Schwaz | same
same | a: examining negligent endangerment || b: whether the guide was careless | same
same | a: has cancelled its outdoor week in Carinthia || b: called off its trip to the Carinthian lakes | same
same | a: waited on a ledge || b: on a shelf | same
same | a: a thunderstorm over the Kellerjoch || b: The storm had been announced | same storm
other | a: spent nine days underground || a: lived on nine muesli bars | Hochlaa vs bars
other | a: aged 14 and 15 || b: has led such groups for eleven seasons | girls vs guide
other | a: ten miners spent || b: at about ten | miners vs hour
other | a: looked at his telephone at eleven || b: for eleven seasons | hour vs seasons
other | a: on Wednesday at 7:25 p.m. || a: at half past ten in the morning | rescue vs diver's arrival
other | a: one man was saved || a: guide saved from cave | Hochlaa vs Weerfall
other | b: the frost that came on Wednesday || a: a thunderstorm over | frost vs storm
other | b: whose home is in Hall || a: school in Innsbruck | home vs school
## aligned
a0-b0 a0-b2 a1-b2 a1-b0 a2-b3 a2-b4 a3-b5 a3-b1 a4-b6 a5-b8 a6-b9 a7-b7 a8-b10 a9-b12 a10-b13 a12-b14 a13-b15 a15-b16
## omissions
a14 | the Hochlaa case
b11 | the frost
a11 | he looked at his telephone at eleven
