mode: outlets
## a | Isla Norte Digital | Wooden boat with 118 aboard towed into Puerto Candil after nine days adrift | 2024-10-07
[1] A fishing boat carrying 118 migrants was brought into Puerto Candil in the early hours of Sunday, nine days after it left the coast of Senegal, the regional emergency service said. [2] Two of the passengers were dead when the rescue vessel Salvamar Altair reached it 60 miles south of the island.

[3] Among the survivors are 31 minors and a woman who had given birth to twins on the crossing. [4] "They are small, but they cry, and that is what we want," said Dr. Nuria Castellet of the regional hospital.

[5] The boat was spotted on Saturday afternoon by the crew of a Norwegian tanker, who threw down water. [6] Its engine had failed on the third day.

[7] The survivors slept in a sports hall in the old town, because the reception centre at La Tejera is full: it was built for 700 and holds 1,940. [8] The islands' president, Baltasar Ojeda, appealed to Madrid to move 500 people to the mainland before the end of the month. [9] The migration ministry has agreed to take 300.

[10] Police have arrested a 24-year-old Gambian, who is suspected of having steered the boat. [11] He will go before a judge on Tuesday. [12] Arrivals on the archipelago since January stand at 29,600, up by a third on the same period last year. [13] In August a cayuco was wrecked off the lighthouse of Punta Sal with the loss of 14 lives.
## b | Atlantic Observer | Twins born at sea as island says it can take no more | 2024-10-08
[1] Two babies who came into the world in an open boat were recovering with their mother on Monday while politicians argued over their future address.

[2] The wooden vessel, with 118 people in it including the dead, was found by a coastguard aircraft 60 nautical miles south of the island, and had been at sea for nine days since leaving Mauritania. [3] Nearly a third of those on board were children or teenagers. [4] The engine had given out before they were halfway, the survivors told Red Cross volunteers.

[5] "They are tiny, but they cry, and we like that," said Nuria Castellet, the paediatrician who looked after the newborn pair.

[6] The rest were put up in tents on the quay at Puerto Candil, for want of beds at La Tejera, where there are almost three people to each place. [7] Baltasar Ojeda, who heads the regional government, wants half a thousand of them transferred by the end of October; Madrid has so far promised nothing.

[8] A Gambian of 24 gave himself up and told officers that he had held the tiller in exchange for his passage. [9] A judge released him on Monday.

[10] Close on thirty thousand people have landed in the islands this year. [11] Fourteen drowned in a single night off Punta Sal two months ago, when no distress call was heeded; the prosecutor is still looking into why.
## c | Mainland Courier | Madrid weighs transfer of 300 as another boat reaches the islands | 2024-10-08
[1] The government is considering whether to bring 300 migrants from the overcrowded islands to the peninsula, an official of the migration ministry said on Monday, after a wooden boat with two bodies and 116 living people came in at the weekend.

[2] It had set off from Senegal on September 27. [3] Thirty-one of the passengers were under age, and two more were added on the way: a woman was delivered of a boy and a girl, and a nurse among the passengers, herself from Guinea, helped her.

[4] A tanker flying the Norwegian flag raised the alarm on Saturday, but it did not come close enough to hand anything over, the captain's log shows. [5] The Salvamar Altair then took the boat in tow to Puerto Candil, where the newcomers were housed in a sports hall.

[6] Regional leader Baltasar Ojeda has asked for 500 to be moved. [7] The centre at La Tejera has 700 places and more than 1,900 occupants.

[8] Officers detained a man of 24, said to be from Mali, as the presumed skipper. [9] He is to be heard by a magistrate on Tuesday. [10] So far in 2024 some 29,600 people have arrived by sea, which is a third more than by this time in 2023. [11] The wreck off the Punta Sal light in August, with 14 dead, prompted a plan for two additional rescue ships, of which the first arrives in November.
## findings
place conflict | a: nine days after it left the coast of Senegal || b: for nine days since leaving Mauritania || c: It had set off from Senegal | Senegal vs Mauritania
attribution conflict | a: by the crew of a Norwegian tanker, who threw down water || b: was found by a coastguard aircraft || c: A tanker flying the Norwegian flag raised the alarm | tanker vs aircraft found the boat
polarity conflict | a: who threw down water || c: it did not come close enough to hand anything over | water given vs nothing handed over
place conflict | a: slept in a sports hall in the old town || b: in tents on the quay at Puerto Candil || c: newcomers were housed in a sports hall | sports hall vs tents
certainty conflict | a: The migration ministry has agreed to take 300 || b: Madrid has so far promised nothing || c: is considering whether to bring 300 migrants || c: Madrid weighs transfer of 300 | agreed vs nothing promised vs considering
framing conflict | a: Police have arrested a 24-year-old Gambian || b: gave himself up and told officers || c: Officers detained a man of 24 | arrested vs surrendered
certainty differs | a: who is suspected of having steered the boat || b: that he had held the tiller in exchange for his passage || c: as the presumed skipper | suspected vs admitted
polarity conflict | a: He will go before a judge on Tuesday || b: A judge released him on Monday || c: He is to be heard by a magistrate on Tuesday | hearing Tuesday vs released Monday
role conflict | a: a 24-year-old Gambian || b: A Gambian of 24 || c: said to be from Mali | Gambian vs Malian
quote differs | a: "They are small, but they cry, and that is what we want," || b: "They are tiny, but they cry, and we like that," | wording
quantity differs | a: are 31 minors || b: Nearly a third of those on board were children || c: Thirty-one of the passengers were under age | 31 of 116-118 is just over a quarter vs nearly a third
date differs | a: Its engine had failed on the third day || b: had given out before they were halfway | third day vs before halfway
quantity differs | a: stand at 29,600 || b: Close on thirty thousand people || c: some 29,600 people have arrived | exact vs vaguer
role differs | a: said Dr. Nuria Castellet of the regional hospital || b: said Nuria Castellet, the paediatrician | hospital doctor vs paediatrician
## benign
same | a: built for 700 and holds 1,940 || b: almost three people to each place || c: has 700 places and more than 1,900 occupants | 1,940/700 = 2.8
same | a: nine days after it left || b: at sea for nine days || c: on September 27 | 27 September to 6 October
same | a: A fishing boat carrying 118 migrants || b: with 118 people in it including the dead || c: with two bodies and 116 living people | 116 + 2
same | a: up by a third on the same period last year || c: a third more than by this time in 2023 | the same rise
same | a: given birth to twins on the crossing || b: Two babies who came into the world in an open boat || c: was delivered of a boy and a girl | twins
same | a: In August a cayuco was wrecked || b: two months ago || c: in August, with 14 dead | August
same | a: to move 500 people || b: wants half a thousand of them transferred || c: has asked for 500 to be moved | 500
same | a: before the end of the month || b: by the end of October | same deadline
same | a: The islands' president, Baltasar Ojeda || b: who heads the regional government || c: Regional leader Baltasar Ojeda | same post
other | a: agreed to take 300 || b: half a thousand of them || c: has asked for 500 | offer vs request
other | a: Two of the passengers were dead || b: Fourteen drowned in a single night || c: with two bodies | this boat vs August wreck
other | a: in the early hours of Sunday || c: raised the alarm on Saturday | landing vs sighting
other | a: said Dr. Nuria Castellet || c: a nurse among the passengers | doctor ashore vs nurse on board
other | a: 60 miles south of the island || b: off Punta Sal | rescue vs wreck
other | a: on the third day || b: Nearly a third of those on board | day vs share
other | a: holds 1,940 || c: a third more than by this time | occupants vs arrivals
other | b: a coastguard aircraft || c: two additional rescue ships | aircraft vs ships
other | b: no distress call was heeded || c: raised the alarm on Saturday | August vs now
other | b: told Red Cross volunteers || b: told officers | survivors vs the skipper
## aligned
a0-b2 a1-b2 a2-b2 a3-b1 a3-b3 a4-b5 a5-b2 a6-b4 a7-b6 a8-b7 a9-b7 a10-b8 a11-b9 a12-b10 a13-b11 a3-b0
a0-c1 a0-c5 a1-c1 a1-c2 a2-c1 a2-c5 a3-c3 a5-c4 a7-c5 a7-c7 a8-c6 a9-c1 a9-c0 a10-c8 a11-c9 a12-c10 a13-c11
b0-c3 b1-c3 b2-c1 b2-c2 b2-c4 b3-c3 b6-c5 b6-c7 b7-c1 b7-c6 b7-c0 b8-c8 b9-c9 b10-c10 b11-c11
## omissions
c3 | only c reports the nurse who helped
c11 | only c mentions the plan for two rescue ships
b11 | only b says no distress call was heeded and the prosecutor investigates
