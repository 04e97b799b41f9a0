mode: outlets
## a | The Deccan Standard | Bus plunges into gorge on Ghat road; 19 pilgrims killed, driver held | 2024-11-27
[1] NASHPUR: At least 19 pilgrims, among them seven women, died when a private sleeper bus returning from the Bhairav hill temple fell 60 metres into a gorge at Kala Mod on Monday night. [2] Twenty-four passengers were rescued, five of whom are in the intensive care unit of the Civil Hospital here.

[3] Superintendent of Police Sunita Wagh said that the driver, Ramesh Jadhav, 34, had dozed off at the wheel, having been on duty for 17 hours. [4] He jumped clear and was arrested at a dhaba four kilometres down the road around 2am. [5] A case of culpable homicide has been registered against him and the bus owner, Vikas Transport.

[6] The accident took place at 11.20pm. [7] Villagers from Pimpalwadi were the first at the spot and hauled up survivors with saris knotted into ropes, said sarpanch Lata Bhosale. [8] "We counted the breathing, not the dead," she said.

[9] The bus had a permit for 36 but carried 43, excluding the crew of two, the Regional Transport Office found. [10] Its fitness certificate had lapsed in September.

[11] Chief Minister Anil Deshpande announced Rs 5 lakh for the kin of each deceased and Rs 50,000 for the injured. [12] He ordered a magisterial inquiry, to be completed in three weeks.

[13] The parapet at the bend was broken by a lorry in July and never repaired, Public Works Minister Girish Patil admitted in the Assembly on Tuesday. [14] Tenders for a steel barrier will be opened on December 10.

[15] In 2017, a school bus had gone over at the same turn; all 31 children on board survived as a banyan tree broke the fall.
## b | Hindustan Chronicle | ‘Brakes, brakes, he was shouting’: survivor of Kala Mod tragedy | 2024-11-28
[1] PUNE: Sitabai More, who lost her husband and a sister, does not accept that the man at the wheel was sleeping. [2] "Brakes, brakes, he was shouting. He pulled, we prayed," the 58-year-old said from her bed.

[3] Two more of the wounded succumbed on Wednesday, taking to 21 the number of lives claimed when the coach bringing devotees home from Bhairav rolled down a 200-foot ravine three nights ago. [4] Three remain critical.

[5] Driver Rakesh Jadhav surrendered at the Pimpalwadi outpost at dawn, his union said, and told the police that the pedal had gone soft. [6] The union maintains that he had relieved a colleague only five hours before.

[7] The owner has not been booked. [8] Vikas Transport produced papers showing the vehicle fit to ply until next March, though the transport office in Nashpur doubts them.

[9] "First we counted who was breathing," recalled Lata Bhosale, a schoolteacher who led the villagers, and who says the ropes came from a temple chariot. [10] An ambulance arrived at half past midnight, 70 minutes after the fall.

[11] Against its sanctioned three dozen the coach had seven too many, not counting driver and cleaner.

[12] Of the money for bereaved families, five lakh apiece, three will come from the temple trust and the rest from the State. [13] A retired High Court judge may be asked to probe the mishap, Chief Minister Anil Deshpande said; no decision has been taken.

[14] The low wall at the curve had been mended in August, Public Works Minister Girish Patil insisted, and was smashed by the coach itself. [15] Bids for metal guard rails are due to be unsealed next month.

[16] Seven years ago, a tree held up a school vehicle at that very bend, and every pupil was saved.
## findings
quantity conflict | a: At least 19 pilgrims || a: 19 pilgrims killed || b: taking to 21 the number of lives | 19 vs 21 dead (later toll)
attribution conflict | a: Sunita Wagh said that the driver, Ramesh Jadhav, 34, had dozed off || b: does not accept that the man at the wheel was sleeping || b: told the police that the pedal had gone soft | asleep per police vs brake failure per survivor and driver
name conflict | a: the driver, Ramesh Jadhav || b: Driver Rakesh Jadhav | Ramesh vs Rakesh
framing conflict | a: was arrested at a dhaba four kilometres down the road || b: surrendered at the Pimpalwadi outpost at dawn | arrested at a dhaba vs surrendered at an outpost
quantity conflict | a: having been on duty for 17 hours || b: had relieved a colleague only five hours before | 17 vs 5 hours on duty
polarity conflict | a: has been registered against him and the bus owner || b: The owner has not been booked | owner charged vs not
date conflict | a: Its fitness certificate had lapsed in September || b: fit to ply until next March | lapsed vs valid
role conflict | a: said sarpanch Lata Bhosale || b: Lata Bhosale, a schoolteacher who led the villagers | village head vs teacher
quote conflict | a: "We counted the breathing, not the dead," || b: "First we counted who was breathing," | wording
framing conflict | a: with saris knotted into ropes || b: the ropes came from a temple chariot | ropes of saris vs chariot ropes
attribution conflict | a: Chief Minister Anil Deshpande announced Rs 5 lakh || b: three will come from the temple trust and the rest from the State | who pays the compensation: chief minister (State) vs mostly temple trust
certainty conflict | a: He ordered a magisterial inquiry || b: may be asked to probe the mishap || b: no decision has been taken | inquiry ordered vs undecided
framing conflict | a: was broken by a lorry in July and never repaired || b: had been mended in August || b: was smashed by the coach itself | wall never repaired vs mended
date differs | a: will be opened on December 10 || b: are due to be unsealed next month | December 10 vs next month
## benign
same | a: at Kala Mod on Monday night || b: a 200-foot ravine three nights ago | November 25
same | a: fell 60 metres into a gorge || b: rolled down a 200-foot ravine | 200 feet is 61 metres
same | a: had a permit for 36 but carried 43 || b: Against its sanctioned three dozen the coach had seven too many | 36 plus 7
same | a: excluding the crew of two || b: not counting driver and cleaner | the same two
same | a: In 2017, a school bus || b: Seven years ago, a tree held up a school vehicle | same earlier accident
same | a: all 31 children on board survived || b: every pupil was saved | same
same | a: took place at 11.20pm || b: half past midnight, 70 minutes after the fall | 11.20 plus 70 minutes
same | a: Tenders for a steel barrier || b: Bids for metal guard rails | same tender
same | a: for the kin of each deceased || b: for bereaved families, five lakh apiece | same sum
other | a: among them seven women || b: the coach had seven too many | dead women vs surplus passengers
other | a: five of whom are in the intensive care unit || b: Two more of the wounded succumbed | state on two days, five less two is three
other | a: arrested at a dhaba four kilometres down the road around 2am || b: An ambulance arrived at half past midnight | arrest vs ambulance
other | a: completed in three weeks || b: three nights ago | inquiry vs accident
other | a: Its fitness certificate had lapsed in September || b: had been mended in August | certificate vs wall
other | a: Rs 50,000 for the injured || b: five lakh apiece | injured vs bereaved
other | a: all 31 children on board survived || b: Three remain critical | school bus vs this bus
other | a: Twenty-four passengers were rescued || b: Two more of the wounded succumbed on Wednesday | rescued at first vs later deaths
## aligned
a0-b3 a1-b3 a2-b3 a2-b4 a3-b1 a3-b5 a3-b6 a0-b5 a4-b5 a5-b7 a6-b10 a7-b9 a8-b9 a9-b11 a10-b8 a11-b12 a12-b13 a13-b14 a14-b15 a15-b16 a3-b2
## omissions
b10 | a does not report when the ambulance came
b1 | a does not report the survivor's losses
a11 | b does not report the money for the injured
