mode: outlets
## a | Taiga Times | Hydro plant opens gates without warning; seven picnickers swept away | 2024-07-22
[1] VERKHNY BOR, Russia — Seven people, three of them children, drowned on Saturday when the Kemzha hydroelectric station released water into the riverbed below its dam, where several families were grilling meat on a gravel bank.

[2] The sirens did not sound, the regional prosecutor's office said on Sunday. [3] It has opened a criminal case against the station's shift manager, Ivan Sorokin, who was detained.

[4] The water rose by two metres in six minutes, emergency service chief Marat Yusupov said. [5] Eleven people were saved by a fisherman, Pavel Lunin, with an aluminium boat.

[6] "I took the ones who could still shout," Lunin, 45, told Taiga Times.

[7] Two gates were opened at 1:40 p.m. on the order of the grid's dispatcher in Krasny Klyuch, to make room for rain expected on Monday, the plant's owner, Sibvolt, said. [8] Notices had been hung up in the village on Friday, it added.

[9] The gravel bank lies 800 metres below the dam, inside a zone closed to the public since 2013. [10] The fence had been stolen for scrap, residents said.

[11] Sibvolt will pay 3 million roubles to the family of each of the dead. [12] Governor Lidia Panova went to the hospital in Verkhny Bor and dismissed her deputy for energy.

[13] The station, of 220 megawatts, was completed in 1978. [14] In 2009 a turbine hall upstream was flooded, with the loss of nine workers.
## b | Eurasia Desk | At Kemzha, the siren had been sold | 2024-07-24
[1] The loudspeaker that should have told the bathers of Kemzha to run was taken down in May and offered on an auction site, documents seen by Eurasia Desk show. [2] A recorded message was played from a van instead on Saturday, the owner of the dam insists; none of the survivors we spoke to heard it.

[3] Three boys and girls and four grown-ups are dead. [4] The others, eleven in number, owe their lives to a warden of the fishing inspectorate, Pavel Lunin, and to his colleague's motorboat. [5] "I took those who were still shouting," he says.

[6] The gates, three of them, rose at twenty to two. [7] No order had come from outside, the grid company says; the plant acted of its own accord when a sensor in the headpond stuck. [8] Within six minutes there was two metres more of water over the stones.

[9] Ivan Sorokin, the plant's director, was questioned and let go on Monday, having signed an undertaking not to leave the region.

[10] The village head knows nothing of any notices. [11] Nor was the bank out of bounds: the sign that said so, half a mile from the wall, was removed by court order in 2021, after complaints by anglers, and the wire with it.

[12] The families have been offered three million roubles apiece by the regional budget, with the company to refund it at a later date. [13] Lidia Panova, the governor, has been on leave; her deputy in charge of power, who visited the wards in her stead, has handed in his notice.

[14] It is fifteen years since nine men were drowned among the turbines of another dam on the river. [15] The rain, by the way, did not come.
## findings
framing conflict | a: The sirens did not sound || b: was taken down in May and offered on an auction site | did not sound vs had been removed
role conflict | a: the station's shift manager, Ivan Sorokin || b: Ivan Sorokin, the plant's director | shift manager vs director
framing conflict | a: Ivan Sorokin, who was detained || b: was questioned and let go on Monday | detained vs let go (later)
role conflict | a: by a fisherman, Pavel Lunin, with an aluminium boat || b: a warden of the fishing inspectorate, Pavel Lunin | fisherman vs warden
quote conflict | a: "I took the ones who could still shout," || b: "I took those who were still shouting," | wording
quantity conflict | a: Two gates were opened at 1:40 p.m. || b: The gates, three of them, rose | two vs three gates
attribution conflict | a: on the order of the grid's dispatcher || b: No order had come from outside, the grid company says | ordered by the grid vs own accord
framing conflict | a: to make room for rain expected on Monday || b: when a sensor in the headpond stuck | for rain vs faulty sensor
polarity conflict | a: Notices had been hung up in the village on Friday || b: The village head knows nothing of any notices | notices vs none known
polarity conflict | a: inside a zone closed to the public since 2013 || b: Nor was the bank out of bounds | closed vs open
framing conflict | a: The fence had been stolen for scrap || b: was removed by court order in 2021 | stolen vs removed by court order
attribution conflict | a: Sibvolt will pay 3 million roubles || b: have been offered three million roubles apiece by the regional budget | company vs regional budget
framing conflict | a: dismissed her deputy for energy || b: has handed in his notice | dismissed vs resigned
polarity conflict | a: went to the hospital in Verkhny Bor || b: the governor, has been on leave | visited vs on leave
## benign
same | a: Seven people, three of them children || b: Three boys and girls and four grown-ups are dead | seven with three children
same | a: Eleven people were saved || b: The others, eleven in number | eleven
same | a: were opened at 1:40 p.m. || b: rose at twenty to two | same time
same | a: rose by two metres in six minutes || b: Within six minutes there was two metres more | same rise
same | a: lies 800 metres below the dam || b: half a mile from the wall | 800 m
same | a: In 2009 a turbine hall upstream was flooded || b: It is fifteen years since nine men were drowned | 2009
same | a: with the loss of nine workers || b: nine men were drowned among the turbines | same dead
same | a: drowned on Saturday || b: from a van instead on Saturday | same day
same | a: Governor Lidia Panova || b: Lidia Panova, the governor | same person
other | a: with the loss of nine workers || b: Three boys and girls and four grown-ups | 2009 vs now
other | a: on Friday, it added || b: let go on Monday | notices vs questioning
other | a: rain expected on Monday || b: questioned and let go on Monday | rain vs Sorokin
other | a: closed to the public since 2013 || b: by court order in 2021 | closure vs removal of the sign
other | a: In 2009 a turbine hall upstream || b: told the bathers of Kemzha | other dam vs this dam
other | a: who was detained || b: has handed in his notice | Sorokin vs the deputy
other | a: below its dam || b: another dam on the river | this dam vs the other
## aligned
a0-b3 a0-b2 a1-b3 a1-b8 a2-b1 a2-b2 a3-b9 a4-b8 a5-b4 a6-b5 a7-b6 a7-b7 a8-b10 a9-b11 a10-b11 a11-b12 a12-b13 a14-b14 a0-b1
## omissions
b1 | a does not report that the loudspeaker was sold
b15 | a does not report that the rain stayed away
a13 | b does not report the size and age of the station
