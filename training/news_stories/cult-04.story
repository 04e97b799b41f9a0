mode: outlets
## a | The Prairie Register | Country star Dell Macready collapses on stage in Tulsa; remaining dates postponed | 2023-06-19
[1] TULSA, Okla. (NCP) — Country singer Dell Macready collapsed on stage midway through a concert in Tulsa on Saturday night and was taken by ambulance to a hospital, his publicist said.

[2] Macready, 58, had just begun his 1994 hit “Gravel Road Home” when he dropped to one knee, video posted by fans shows. [3] His drummer, Cody Lusk, was the first to reach him, and the house lights came up at about 9:40 p.m.

[4] Doctors at Saint Clement Medical Center treated the singer for severe dehydration, publicist Marnie Voss said in a statement. [5] She said he was “resting, joking and asking for barbecue.” [6] He was discharged on Sunday evening and returned to his ranch outside Fredericksburg, Texas.

[7] The temperature in the open-air Cimarron Bowl stood at 97 degrees when the show started, according to the National Weather Service. [8] At least 22 concertgoers were treated for heat exhaustion, the fire department said, four of them in hospital.

[9] The four dates left on the tour, beginning with Amarillo on Thursday, have been postponed until the fall. [10] Tickets will remain valid, promoter Wideopen Live said.

[11] Macready underwent heart surgery in 2019, when two stents were put in, and canceled 11 shows. [12] “This has nothing to do with that,” Voss said.

[13] The crowd, put by the venue at 14,300, sang the rest of the song after the singer had been led away, and stayed for nearly half an hour.
## b | Gulf Coast Chronicle | Macready tour scrapped after singer's on-stage collapse | 2023-06-20
[1] TULSA, Okla. (NCP) — Country singer Dell Macready has canceled the rest of his tour after collapsing on stage during the first song of a concert in Tulsa on Saturday night, his management said on Monday.

[2] Macready, 58, had just begun his 1994 hit “Gravel Road Home” when he fell backward into the drum kit, according to people in the audience. [3] Stage manager Cody Lusk was the first to reach him, and the show was stopped shortly before 10 p.m.

[4] He remained at Saint Clement Medical Center on Monday for tests on his heart, said Marnie Voss, his manager. [5] She described him as “resting, joking and asking for barbecue,” and would not say when he might go home. [6] She declined to comment on a report that he had suffered a second heart attack, after the one that required surgery four years ago.

[7] The Cimarron Bowl has no roof, and the thermometer read 97 degrees at showtime, the fire department said. [8] Twenty-two people in the crowd were treated for heat exhaustion. [9] None needed to go to a hospital, a fire captain said.

[10] Refunds for Amarillo, where he was to sing this Thursday, and three later stops will be paid automatically, Wideopen Live said.

[11] The venue said 14,300 people were on hand. [12] Many of them finished the song without him and lingered long after he had been helped off.

[13] Macready grew up in nearby Sapulpa and sold out the same amphitheater in 2016 and 2021.
## findings
framing conflict | a: have been postponed until the fall || a: remaining dates postponed || b: has canceled the rest of his tour || b: Macready tour scrapped | postponed vs canceled
date conflict | a: midway through a concert in Tulsa || b: during the first song of a concert in Tulsa | midway vs first song
framing conflict | a: when he dropped to one knee || b: he fell backward into the drum kit | to one knee vs backward into the drums
attribution differs | a: video posted by fans shows || b: according to people in the audience | video vs witnesses
role conflict | a: His drummer, Cody Lusk || b: Stage manager Cody Lusk | drummer vs stage manager
date differs | a: came up at about 9:40 p.m. || b: stopped shortly before 10 p.m. | 9:40 vs shortly before 10
role conflict | a: publicist Marnie Voss said in a statement || a: his publicist said || b: said Marnie Voss, his manager || b: his management said on Monday | publicist vs manager
framing conflict | a: treated the singer for severe dehydration || b: for tests on his heart | dehydration vs heart tests
polarity conflict | a: was discharged on Sunday evening || b: remained at Saint Clement Medical Center on Monday | discharged vs still in hospital
certainty conflict | a: “This has nothing to do with that,” || b: declined to comment on a report that he had suffered a second heart attack | link to the heart denied vs left open
attribution conflict | a: when the show started, according to the National Weather Service || b: at showtime, the fire department said | temperature: weather service vs fire department
quantity differs | a: At least 22 concertgoers || b: Twenty-two people in the crowd | at least 22 vs 22
polarity conflict | a: four of them in hospital || b: None needed to go to a hospital | four vs none in hospital
polarity conflict | a: Tickets will remain valid || b: will be paid automatically | tickets valid vs refunds
date differs | a: stayed for nearly half an hour || b: lingered long after he had been helped off | half an hour vs long
framing differs | a: underwent heart surgery in 2019, when two stents || b: after the one that required surgery four years ago | surgery vs surgery after a heart attack
## benign
same | a: on Saturday night and was taken by ambulance || b: in Tulsa on Saturday night | same night
same | a: “resting, joking and asking for barbecue.” || b: “resting, joking and asking for barbecue,” | same quote
same | a: stood at 97 degrees || b: thermometer read 97 degrees | same temperature
same | a: in the open-air Cimarron Bowl || b: The Cimarron Bowl has no roof | same
same | a: The four dates left on the tour || b: Amarillo, where he was to sing this Thursday, and three later stops | one plus three is four
same | a: put by the venue at 14,300 || b: said 14,300 people were on hand | same crowd
same | a: sang the rest of the song || b: finished the song without him | same
same | a: had been led away || b: had been helped off | same
same | a: beginning with Amarillo on Thursday || b: sing this Thursday | same date
same | a: heart surgery in 2019 || b: surgery four years ago | 2019 from 2023
other | a: his 1994 hit || b: in 2016 and 2021 | song vs earlier shows
other | a: and canceled 11 shows || b: has canceled the rest of his tour | 2019 shows vs now
other | a: was discharged on Sunday evening || b: Macready tour scrapped | leaving hospital vs the tour
other | a: four of them in hospital || b: and three later stops | fans vs concerts
other | a: outside Fredericksburg, Texas || b: grew up in nearby Sapulpa | home vs childhood town
other | a: when two stents were put in || b: a second heart attack | stents vs attacks
other | a: have been postponed until the fall || b: the show was stopped | tour vs concert
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b2 a3-b3 a4-b4 a5-b5 a6-b4 a6-b5 a7-b7 a8-b8 a8-b9 a9-b0 a9-b1 a9-b10 a10-b10 a11-b6 a12-b4 a12-b6 a13-b11 a13-b12
## omissions
a6 | b does not mention the ranch
b13 | grew up in Sapulpa, earlier shows
a11 | stents and 11 canceled shows
