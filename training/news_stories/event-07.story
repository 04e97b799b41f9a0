mode: outlets
## a | Pacific Standard Wire | Magnitude 6.8 quake kills 23 on Philippine island; aftershocks rattle survivors | 2023-11-19
[1] DALAGAN, Philippines (PSW) — At least 23 people died and 190 were hurt when a 6.8-magnitude earthquake brought down homes, a church and part of a hospital on the southern island of Dalagan late on Friday, civil defense officials said Sunday.
[2] The shock struck at 11:04 p.m. at a depth of 12 kilometers, according to the Philippine Institute of Volcanology and Seismology, which has counted 61 aftershocks, the strongest of magnitude 5.4.

[3] Eleven of the dead were choristers rehearsing in the 18th-century church of San Roque, Gov. Imelda Tagaro said. [4] She blamed the collapse on a concrete bell tower added in 2008 without a permit.

[5] In Port Amihan, the island capital, the east wing of the provincial hospital pancaked onto its parking lot. [6] All 43 patients had been carried out minutes earlier because a smaller tremor had cracked a wall, Dr. Renato Sumulong, the chief of surgery, said. [7] "We were angry at the first shake, and now we thank it," he added.

[8] A tsunami alert was issued at once and lifted three hours later after waves of 40 centimeters were measured. [9] Fishermen in the village of Baluy nonetheless spent the night on a hill.

[10] The only bridge to the western half of the island is impassable. [11] Some 7,400 people are cut off there, and Navy helicopters on Saturday began to drop rice and water.

[12] Defense Secretary Carlos Ybanez said that 300 soldiers had arrived and that an equal number would follow on Monday. [13] A Japanese rescue team with dogs is expected on Tuesday, and Australia has offered 2 million dollars.

[14] President Lourdes Abaya cut short a visit to Seoul. [15] The island's last deadly quake, in 1996, took 102 lives, most of them in a landslide.
## b | Manila Evening Chronicle | In ruined Dalagan, a choir is buried and a governor is booed | 2023-11-20
[1] They sang without a roof yesterday for the eleven who had been singing when San Roque came down on them. [2] The tally of victims of the Dalagan earthquake has climbed past two dozen, the provincial police said, and injuries number close to two hundred.

[3] Survivors jeered Governor Imelda Tagaro as she told them that the church, built three centuries ago, had simply been old. [4] Masons in the crowd shouted that it was the tower that had pulled it over; the bishop produced a building permit for it, dated 2008.

[5] State seismologists, whose count of tremors after the main one passed sixty on Sunday, put the force of Friday night's shock at 6.8 and its source at seven and a half miles underground. [6] It hit four minutes past eleven.

[7] At Port Amihan the collapse of the hospital's east wing trapped nine of the 43 patients under the beams. [8] All of them were alive when they were freed at daybreak, according to Renato Sumulong, the hospital's director. [9] "We cursed the first shake and now we bless it," he said, as a weaker jolt had sent his staff into the corridors.

[10] No tsunami warning ever reached the fishing village of Baluy, its headman complained, and the sea rose by barely knee height. [11] The people slept on their boats.

[12] West of the broken bridge live 4,700 islanders who have had no contact with the capital. [13] The first helicopter with food was due to take off for there this morning, the navy said, weather permitting.

[14] Six hundred troops are now at work, Defense Secretary Carlos Ybanez said on the radio. [15] Of foreign helpers none has landed yet; the dog handlers from Japan should be here tomorrow, while the money promised by Canberra, two million dollars, "is in the post", as he put it.

[16] President Lourdes Abaya, who has stayed on in the South Korean capital for a trade fair, will see the damage later this week. [17] The quake of 27 years ago was four times as deadly, but then it was a hillside that did the killing.
## findings
quantity differs | a: At least 23 people died || a: quake kills 23 on Philippine island || b: has climbed past two dozen | 23 vs more than 24
attribution conflict | a: She blamed the collapse on a concrete bell tower || b: Masons in the crowd shouted that it was the tower || b: as she told them that the church, built three centuries ago, had simply been old | the governor blamed the tower vs masons did and she blamed age
polarity conflict | a: added in 2008 without a permit || b: the bishop produced a building permit for it, dated 2008 | no permit vs permit
polarity conflict | a: All 43 patients had been carried out minutes earlier || b: trapped nine of the 43 patients under the beams | all evacuated vs nine trapped
role conflict | a: Dr. Renato Sumulong, the chief of surgery || b: Renato Sumulong, the hospital's director | chief of surgery vs director
quote conflict | a: "We were angry at the first shake, and now we thank it," || b: "We cursed the first shake and now we bless it," | wording
polarity differs | a: A tsunami alert was issued at once || b: No tsunami warning ever reached the fishing village | alert issued vs none reached
place conflict | a: nonetheless spent the night on a hill || b: The people slept on their boats | hill vs boats
quantity conflict | a: Some 7,400 people are cut off there || b: live 4,700 islanders | 7,400 vs 4,700
date conflict | a: on Saturday began to drop rice and water || b: was due to take off for there this morning | first drops on Saturday vs Monday
framing conflict | a: cut short a visit to Seoul || b: has stayed on in the South Korean capital | cut the trip short vs stayed on
certainty differs | a: an equal number would follow on Monday || b: Six hundred troops are now at work | second 300 to follow vs all 600 at work
## benign
same | a: late on Friday, civil defense || b: of Friday night's shock at 6.8 | same night
same | a: struck at 11:04 p.m. || b: hit four minutes past eleven | same time
same | a: at a depth of 12 kilometers || b: seven and a half miles underground | 7.5 miles is 12 km
same | a: which has counted 61 aftershocks || b: passed sixty on Sunday | 61 is past sixty
same | a: Eleven of the dead were choristers || b: for the eleven who had been singing | same dead
same | a: waves of 40 centimeters were measured || b: rose by barely knee height | about knee height
same | a: and 190 were hurt || b: close to two hundred | 190 is close to 200
same | a: is expected on Tuesday || b: should be here tomorrow | November 21
same | a: took 102 lives, most of them in a landslide || b: it was a hillside that did the killing | same 1996 landslide
same | a: The island's last deadly quake, in 1996 || b: The quake of 27 years ago | 2023 minus 27
other | a: took 102 lives || b: climbed past two dozen | dead of 1996 vs of this quake
other | a: a concrete bell tower added in 2008 || b: built three centuries ago | tower vs church
other | a: because a smaller tremor had cracked a wall || b: trapped nine | tremor before vs main shock
other | a: lifted three hours later after waves || b: freed at daybreak | alert lifted vs patients freed
other | a: In Port Amihan, the island capital || b: in the South Korean capital | two capitals
other | a: that 300 soldiers had arrived || b: Six hundred troops | first half vs the whole
## aligned
a0-b2 a0-b5 a1-b2 a1-b5 a1-b7 a2-b5 a2-b6 a3-b1 a4-b3 a4-b4 a5-b7 a6-b7 a6-b8 a6-b9 a7-b9 a8-b10 a9-b11 a10-b12 a11-b12 a11-b13 a12-b14 a13-b15 a14-b16 a15-b17
## omissions
b3 | a does not report that the governor was jeered
b16 | a does not report the planned visit to the damage
a2 | b does not report the magnitude of the strongest aftershock
