mode: outlets
## a | Radio Cebu Sound | Missing boy, 7, found alive after five days on Mount Halabon | 2024-07-18
[1] A seven-year-old boy who vanished while gathering firewood on Mount Halabon was found alive on Wednesday morning, thin, scratched and asking for rice.

[2] Jomar Villaceran had been missing since the afternoon of July 12. [3] Two soldiers of the 47th Infantry Battalion heard him cough at about 6:30 a.m. in a dry creek bed, Captain Reynaldo Ompad told this station.

[4] “He said, ‘I waited for my brother,’” Ompad recalled. [5] The boy's brother, Jericho, 12, had run home for help after the two lost the path in fog.

[6] Jomar lived on wild guavas and rainwater that he caught in a slipper, said his mother, Analyn, a laundry worker. [7] He weighed 17 kilos on arrival at the district hospital in Balagtasan, three less than at his last school check-up.

[8] He has a fever and a cut on his left foot but is out of danger, hospital director Dr. Lorenzo Pacaldo said. [9] He is to be kept under observation until Sunday.

[10] The search involved 160 people, two dogs from Cebu City and a drone lent by a mining company. [11] It had been called off on Tuesday evening and was only taken up again at the request of the mayor, Edna Sumalpong.

[12] In 2016 a hunter died on the same mountain after nine days; his body was found a kilometer from where the boy lay.

[13] Municipal social workers will look into why children were sent alone to the forest. [14] The parents face no charges, police said.
## b | Manila Broadsheet | ‘The goat kept me warm’: How a child survived the mountain | 2024-07-20
[1] He had a stray goat for company, three nights of rain, and, he says, no fear at all.

[2] Jomar Villaceran, who is seven, told reporters from his hospital bed on Friday that he had wandered off after the animal last Friday while his brother and an uncle were cutting bamboo. [3] It was the uncle, Teodoro, who walked down to raise the alarm; the brother, who is twelve, stayed and shouted until dark.

[4] A farmer came upon the boy on Wednesday at first light under an overhanging rock, drawn there by bleating. [5] He carried him to an army post. [6] “He told me he was waiting for his brother,” Captain Ompad said, who took charge of him there.

[7] Guavas and rain kept him going, according to the nurses, to whom Jomar has told his tale several times. [8] Doctors found him three kilos lighter than in June, and without so much as a bruise on his feet. [9] He will go home today, Dr. Lorenzo Pacaldo, the pediatrician in charge, said.

[10] His rescue owed nothing to the search parties, which had been stood down for good the evening before, with 160 volunteers sent home. [11] Mayor Edna Sumalpong defended that decision. [12] A drone that belonged to the air force found only a wild pig.

[13] Social workers have visited the family, and an inquiry into neglect is possible, the provincial welfare office said. [14] Eight years ago the same slopes claimed a hunter.

[15] The goat, whose owner has not come forward, is in the Villacerans' yard.
## c | Visayas Ledger | Boy from Balagtasan leaves hospital; army gives medals to soldiers | 2024-07-21
[1] Jomar Villaceran left the hospital in Balagtasan on Saturday in a borrowed wheelchair, his left foot in bandages, six days short of his eighth birthday.

[2] He went straight to a ceremony at the camp of the 47th Infantry Battalion, where Corporals Dennis Abella and Mark Anthony Ruiz were decorated for finding him at half past six in the morning last Wednesday. [3] Major Reynaldo Ompad pinned on the medals.

[4] Jomar had been out on the mountain since 12 July, when he and his brother lost their way in fog, and ate nothing at all, his mother, Analyn, a schoolteacher, said. [5] He drank from a slipper. [6] “He is seventeen kilos of stubbornness,” she joked, quoting the scales.

[7] The searchers had stopped on Tuesday night, but the soldiers went back on their own initiative. [8] The drone on loan from the Masbate nickel mine was of no help.

[9] A hundred and sixty neighbours, police and firefighters had taken part over four days, and each was given a sack of rice by the mayor's office on Saturday.

[10] Neither the parents nor anyone else will be investigated, the town's social welfare officer said.
## findings
role conflict | a: Two soldiers of the 47th Infantry Battalion heard him cough || b: A farmer came upon the boy || c: Corporals Dennis Abella and Mark Anthony Ruiz were decorated for finding him | soldiers vs a farmer found him
place conflict | a: in a dry creek bed || b: under an overhanging rock | creek bed vs rock
role conflict | a: Captain Reynaldo Ompad told this station || b: Captain Ompad said || c: Major Reynaldo Ompad | captain vs major
role conflict | a: had run home for help after the two lost the path || b: It was the uncle, Teodoro, who walked down to raise the alarm | brother vs uncle raised the alarm
polarity conflict | a: Jomar lived on wild guavas || b: Guavas and rain kept him going || c: and ate nothing at all | ate guavas vs nothing
attribution conflict | a: said his mother, Analyn || b: according to the nurses, to whom Jomar has told | guavas: mother vs nurses
role conflict | a: Analyn, a laundry worker || c: Analyn, a schoolteacher | laundry worker vs teacher
framing conflict | a: vanished while gathering firewood || b: wandered off after the animal last Friday || c: when he and his brother lost their way in fog | lost in fog vs followed a goat
framing conflict | a: while gathering firewood || b: were cutting bamboo | what they were doing
polarity conflict | a: a cut on his left foot || b: without so much as a bruise on his feet || c: his left foot in bandages | injured vs unhurt foot
role conflict | a: hospital director Dr. Lorenzo Pacaldo || b: Dr. Lorenzo Pacaldo, the pediatrician in charge | hospital director vs pediatrician
date conflict | a: kept under observation until Sunday || b: He will go home today || c: left the hospital in Balagtasan on Saturday | until Sunday vs Saturday
attribution conflict | a: at the request of the mayor, Edna Sumalpong || b: Mayor Edna Sumalpong defended that decision || c: the soldiers went back on their own initiative | who restarted the search
name conflict | a: a drone lent by a mining company || b: A drone that belonged to the air force || c: The drone on loan from the Masbate nickel mine | mining company vs air force
certainty conflict | a: will look into why children were sent alone || b: an inquiry into neglect is possible || c: Neither the parents nor anyone else will be investigated | inquiry will be, possible, ruled out
## benign
same | a: found alive on Wednesday morning || b: on Wednesday at first light || c: last Wednesday | same day
same | a: since the afternoon of July 12 || b: after the animal last Friday || c: since 12 July | Friday 12 July
same | a: at about 6:30 a.m. || c: at half past six in the morning | same time
same | a: ‘I waited for my brother,’ || b: “He told me he was waiting for his brother,” | same words in indirect speech
same | a: three less than at his last school check-up || b: three kilos lighter than in June | same loss
same | a: weighed 17 kilos on arrival || c: “He is seventeen kilos of stubbornness,” | same weight
same | a: called off on Tuesday evening || b: stood down for good the evening before || c: had stopped on Tuesday night | same evening
same | a: The search involved 160 people || b: with 160 volunteers sent home | same number
same | a: In 2016 a hunter died || b: Eight years ago the same slopes claimed a hunter | 2016 from 2024
same | a: rainwater that he caught in a slipper || c: He drank from a slipper | same
other | a: died on the same mountain after nine days || b: three nights of rain | hunter vs boy
other | a: Jericho, 12, had run || c: six days short of his eighth birthday | brother's age vs boy's
other | a: a kilometer from where the boy lay || b: three kilos lighter | distance vs weight
other | a: Municipal social workers || b: the provincial welfare office said | town vs province
other | a: found alive after five days || c: six days short | missing vs birthday
other | b: told reporters from his hospital bed on Friday || a: found alive on Wednesday morning | talk vs rescue
## aligned
a0-b4 a1-b2 a1-b4 a2-b2 a3-b4 a4-b6 a5-b3 a6-b7 a7-b8 a8-b8 a8-b9 a9-b9 a10-b10 a10-b12 a11-b10 a11-b11 a12-b14 a13-b13 a14-b13 a0-b0
a0-c2 a1-c2 a1-c4 a2-c4 a3-c2 a3-c3 a5-c4 a6-c4 a6-c5 a7-c6 a8-c1 a9-c1 a10-c8 a10-c9 a11-c7 a13-c10 a14-c10
b2-c4 b4-c2 b6-c3 b7-c4 b8-c1 b9-c1 b10-c7 b12-c8 b13-c10 b8-c6 b10-c9
## omissions
b15 | the goat
c2 | medals for the two corporals
a12 | c does not mention the hunter
