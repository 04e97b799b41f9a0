mode: outlets
## a | Universal Press Bureau | Volcano eruption on Indonesian island prompts evacuation of 9,000 | 2024-05-02
[1] TERANGA, Indonesia (UPB) — Mount Lokabatu erupted twice on Wednesday, hurling ash 8 kilometers (5 miles) into the sky and forcing about 9,000 people from villages on its slopes, officials said.

[2] No casualties were reported. [3] The Center for Volcanology and Geological Hazard Mitigation raised the alert to its highest level at 9:30 p.m. on Tuesday, two hours after the first rumblings, and widened the exclusion zone to 7 kilometers.

[4] International flights were not affected, but the island's airport at Teranga was closed for 24 hours, disrupting 33 domestic flights and stranding some 4,200 travelers, its manager, Yohanes Pati, said.

[5] The agency's chief, Hendra Wirawan, warned that part of the cone could slide into the sea and cause a tsunami, as happened in 1871. [6] "This is the same mountain, and the sea has not gone away," he said.

[7] A ferry and a navy ship took 1,450 people, mostly women and children, to Port Matu on the neighboring island. [8] The rest are staying in churches and a sports stadium.

[9] Twelve hikers who had camped near the crater were found unharmed on Wednesday afternoon, six hours after they were reported missing, police Col. Agus Lelono said. [10] Their guide, who faces a fine, had ignored the closure of the trail in force since April 20.

[11] Ash up to 4 centimeters deep collapsed the roofs of 18 houses and a primary school in the village of Bahoi. [12] The provincial governor, Maria Wenas, declared a 14-day state of emergency and released 5 billion rupiah ($308,000).

[13] The 725-meter volcano erupted last in January 2021, when one farmer died of burns. [14] The Health Ministry has sent 20,000 masks.
## b | Island & Sea News | Lokabatu roars again: thousands spend second night in churches | 2024-05-03
[1] Pews have become beds on Teranga. [2] Several thousand villagers who fled Lokabatu on the first of May are sleeping under church roofs, in the stands of the football ground, or, in the case of well over a thousand who were taken off by sea, with strangers in Port Matu.

[3] The volcano blew up two times that day, according to the country's geologists, and threw its plume to a height at which airliners cruise only briefly. [4] On the eve, after a couple of hours of growling, they had gone to the top step of their four-step scale and told people to keep at least 7,000 metres away.

[5] Hendra Wirawan, their head, fears for the flank of the mountain: it may collapse into the water, as it did 153 years ago, with a great wave to follow. [6] The sea, he reminded reporters, "has not gone away".

[7] Aeroplanes were kept on the ground for a day. [8] Thousands of passengers on more than thirty services within Indonesia had to wait, though planes flying overhead from abroad kept to their timetables.

[9] A dozen walkers who were sleeping close to the rim despite a ban dating from last month came down safe in the course of Wednesday, hours after the alarm had been raised for them. [10] The man who led them up may have to pay for it.

[11] Nobody is known to have been hurt. [12] Under the weight of ash, in places as deep as a finger is long or nearly so, a score of buildings lost their roofs, Bahoi's junior school among them.

[13] Governor Maria Wenas has proclaimed a fortnight's emergency and freed the equivalent of about $300,000. [14] She travelled to the village by motorcycle on Thursday and handed out masks from a ministry consignment. [15] Three years ago the mountain killed a man who was tending his nutmeg trees.
## findings
quantity differs | a: forcing about 9,000 people from villages || a: prompts evacuation of 9,000 || b: Several thousand villagers who fled Lokabatu || b: thousands spend second night | about 9,000 vs several thousand
quantity differs | a: took 1,450 people, mostly women and children || b: well over a thousand who were taken off by sea | 1,450 vs well over a thousand
date differs | a: at 9:30 p.m. on Tuesday || b: On the eve, after a couple of hours of growling | 9:30 p.m. vs the eve
quantity differs | a: disrupting 33 domestic flights || b: on more than thirty services within Indonesia | 33 vs more than thirty
quantity differs | a: stranding some 4,200 travelers || b: Thousands of passengers | 4,200 vs thousands
date differs | a: in force since April 20 || b: a ban dating from last month | April 20 vs last month
date differs | a: six hours after they were reported missing || b: hours after the alarm had been raised for them | six hours vs hours
certainty differs | a: who faces a fine || b: may have to pay for it | faces vs may
quantity differs | a: the roofs of 18 houses and a primary school || b: a score of buildings lost their roofs | 19 vs a score
date differs | a: were found unharmed on Wednesday afternoon || b: came down safe in the course of Wednesday | Wednesday afternoon vs some time on Wednesday
quantity differs | a: hurling ash 8 kilometers (5 miles) into the sky || b: at which airliners cruise only briefly | 8 km vs an airliner's height
quantity differs | a: Ash up to 4 centimeters deep || b: as deep as a finger is long or nearly so | 4 cm vs nearly a finger
## benign
same | a: when one farmer died || b: killed a man who was tending his nutmeg trees | same victim
same | a: No casualties were reported || b: Nobody is known to have been hurt | no known victims
same | a: erupted twice on Wednesday || b: blew up two times that day | May 1
same | a: raised the alert to its highest level || b: the top step of their four-step scale | same level
same | a: widened the exclusion zone to 7 kilometers || b: at least 7,000 metres away | same zone
same | a: two hours after the first rumblings || b: a couple of hours of growling | two hours
same | a: as happened in 1871 || b: as it did 153 years ago | 2024 minus 153
same | a: the sea has not gone away," he said || b: he reminded reporters, "has not gone away" | partial quote
same | a: was closed for 24 hours || b: were kept on the ground for a day | same closure
same | a: International flights were not affected || b: from abroad kept to their timetables | same
same | a: Twelve hikers || b: A dozen walkers | same group
same | a: declared a 14-day state of emergency || b: a fortnight's emergency | same
same | a: released 5 billion rupiah ($308,000) || b: the equivalent of about $300,000 | same sum
same | a: erupted last in January 2021 || b: Three years ago the mountain | same eruption
other | a: one farmer died of burns || b: Nobody is known to have been hurt | 2021 vs now
other | a: as happened in 1871 || b: Three years ago the mountain killed a man | two earlier eruptions
other | a: some 4,200 travelers || b: Several thousand villagers | passengers vs evacuees
other | a: declared a 14-day || b: a ban dating from last month | emergency vs trail closure
other | a: could slide into the sea || b: taken off by sea | slide vs evacuation by ship
other | a: Their guide || b: Hendra Wirawan, their head | guide vs agency chief
## aligned
a0-b2 a0-b0 a0-b3 a1-b2 a1-b3 a2-b11 a3-b4 a4-b7 a4-b8 a5-b5 a6-b6 a7-b2 a8-b2 a8-b1 a8-b0 a9-b9 a10-b9 a10-b10 a11-b12 a12-b13 a13-b15 a14-b14
## omissions
b14 | a does not report the governor's visit by motorcycle
a13 | b does not report the height of the volcano
