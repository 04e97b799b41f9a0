mode: outlets
## a | Northern Line Agency | Explosion at Tereshkov arms depot kills eight, governor blames drone | 2025-09-03
[1] KASIMOV PLAIN, Sept 3 (NLA) - A pre-dawn attack by at least six drones set off an explosion at the Tereshkov ammunition depot on Wednesday, killing eight soldiers and injuring 33 people, regional governor Arkady Belov said.
[2] Falling debris started fires in two nearby villages, where 57 houses were damaged, he said. [3] Air-defence units shot down four of the drones.

[4] The first blast was heard at 4:15 a.m. and secondary detonations went on for nine hours, residents told NLA by phone. [5] A column of smoke was visible from the city of Morshansk, 40 km (25 miles) away.

[6] Authorities evacuated 3,100 people within a radius of 10 km. [7] The federal highway was closed in both directions and rail traffic was diverted.

[8] The depot's commander, Colonel Oleg Dronin, was relieved of his post hours later for what the Defence Ministry called breaches of storage rules.

[9] "There is no threat to the population," Belov said in a video message recorded in front of a school. [10] Classes in the district have been suspended until Monday.

[11] Kyiv did not immediately comment. [12] The depot was hit once before, in October last year, when one guard was wounded.

[13] Satellite pictures taken in July by the firm Orbis View showed 64 storage bunkers at the site, some 20 of them built within the past two years.
## b | Free Steppe Radio | Depot blast: families count 14 dead, officials say eight | 2025-09-04
[1] Relatives of conscripts at Tereshkov have drawn up a list of fourteen names, six more than the authorities admit to, after the munitions store blew up early on Wednesday. [2] They say a forklift dropped a crate; nobody in the village of Lipki, next to the fence, heard an engine in the sky.

[3] Governor Arkady Belov speaks of drones, most of which he says were brought down. [4] The defence ministry, for its part, has talked only of a "violation of the fire code".

[5] Shells kept bursting until early afternoon. [6] In Lipki and neighbouring Staroye more than fifty homes lost windows or roofs.

[7] No one came to take people away, said a shopkeeper; those who left did so in their own cars, and police then refused to let them return. [8] "No danger exists for the population," the governor assured viewers from his office.

[9] Colonel Oleg Dronin, the deputy commander, was detained on the spot by military police, a lawyer for one of the families said.

[10] A Ukrainian intelligence source claimed the operation as Kyiv's own. [11] The base was struck last autumn also, with one man hurt.

[12] Trains ran on time. [13] Lessons resume at the start of next week. [14] Mothers of conscripts plan to stand in front of the ministry on Saturday with photographs of their sons, and have asked for no permit.
## c | Imagery Brief | What the pictures show: Tereshkov, before and after | 2025-09-05
[1] Twenty-two of the sixty-four bunkers at the Tereshkov depot no longer exist, according to images taken on Thursday by the commercial operator Orbis View and examined by this newsletter. [2] Most of those destroyed were among the twenty or so put up since 2023.

[3] The pattern of craters points to a single initial detonation near the loading ramp, rather than to several impacts, says analyst Ingrid Fossum, formerly of the Norwegian army. [4] "I would not exclude a drone, but I would not bet on one," she told us. [5] Seismometers in Finland recorded the start at 04:51 local time and the last jolt nine hours afterwards.

[6] The village closest to the perimeter shows damage to 75 roofs. [7] Columns of cars can be seen leaving it, and buses of the emergency ministry parked at the crossroads.

[8] Both tracks of the railway, 600 metres to the north, were empty and strewn with debris.

[9] The toll stands at eight according to the defence ministry, which also confirmed that the man in charge, Colonel Dronin, has been dismissed. [10] Ukraine's general staff has said nothing. [11] An earlier strike, eleven months ago, cratered a car park and injured a sentry. [12] We shall publish the full set of pictures, with coordinates, once the rescue work on the ground has ended.
## findings
framing conflict | a: A pre-dawn attack by at least six drones set off an explosion || b: They say a forklift dropped a crate || c: points to a single initial detonation near the loading ramp | drone attack vs accident
quantity conflict | a: killing eight soldiers || a: arms depot kills eight || b: have drawn up a list of fourteen names || b: families count 14 dead || c: The toll stands at eight | eight vs fourteen dead
attribution conflict | a: killing eight soldiers and injuring 33 people, regional governor Arkady Belov said || c: according to the defence ministry | toll of eight: governor vs defence ministry
date conflict | a: The first blast was heard at 4:15 a.m. || c: recorded the start at 04:51 local time | 4:15 vs 4:51
quantity conflict | a: where 57 houses were damaged || b: more than fifty homes lost windows or roofs || c: shows damage to 75 roofs | 57 in two villages vs 75 in one
polarity conflict | a: Authorities evacuated 3,100 people || b: No one came to take people away || c: buses of the emergency ministry parked at the crossroads | evacuated vs not
polarity conflict | a: rail traffic was diverted || b: Trains ran on time || c: were empty and strewn with debris | trains diverted vs on time
role conflict | a: The depot's commander, Colonel Oleg Dronin || b: Colonel Oleg Dronin, the deputy commander || c: the man in charge, Colonel Dronin | commander vs deputy
framing conflict | a: was relieved of his post hours later || b: was detained on the spot by military police || c: has been dismissed | dismissed vs detained
quote conflict | a: "There is no threat to the population," || b: "No danger exists for the population," | governor's words
place conflict | a: recorded in front of a school || b: assured viewers from his office | where the governor spoke
attribution conflict | a: Kyiv did not immediately comment || b: A Ukrainian intelligence source claimed the operation as Kyiv's own || c: Ukraine's general staff has said nothing | no comment vs claimed
quantity differs | a: shot down four of the drones || b: most of which he says were brought down | four vs most
framing differs | a: called breaches of storage rules || b: has talked only of a "violation of the fire code" | storage rules vs fire code
## benign
same | a: on Wednesday, killing || b: blew up early on Wednesday | same day
same | a: secondary detonations went on for nine hours || b: Shells kept bursting until early afternoon || c: the last jolt nine hours afterwards | same duration
same | a: in October last year, when one guard was wounded || b: was struck last autumn also, with one man hurt || c: eleven months ago, cratered a car park and injured a sentry | same earlier strike
same | a: have been suspended until Monday || b: Lessons resume at the start of next week | same date
same | a: showed 64 storage bunkers || c: the sixty-four bunkers | same number
same | a: some 20 of them built within the past two years || c: the twenty or so put up since 2023 | same bunkers
same | a: Arkady Belov said || b: Governor Arkady Belov speaks of drones | same claim
other | a: Satellite pictures taken in July || c: images taken on Thursday | before and after
other | a: some 20 of them built || c: Twenty-two of the sixty-four | new vs destroyed bunkers
other | a: started fires in two nearby villages || c: The village closest to the perimeter | two villages vs one
other | a: when one guard was wounded || b: a list of fourteen names | earlier strike vs this blast
other | a: within a radius of 10 km || c: 600 metres to the north | evacuation vs railway
other | b: six more than the authorities admit to || a: at least six drones | dead vs drones
other | a: The federal highway was closed in both directions || c: Both tracks of the railway | road vs rail
other | a: visible from the city of Morshansk, 40 km || c: Seismometers in Finland | smoke vs tremor
## aligned
a0-b0 a0-b1 a0-c9 a1-b1 a1-b3 a1-b2 a1-b0 a1-c3 a1-c9 a2-b6 a2-c6 a3-b3 a4-b5 a4-c5 a6-b7 a6-c7 a7-b12 a7-c8 a8-b9 a8-b4 a8-c9 a9-b8 a10-b13 a11-b10 a11-c10 a12-b11 a12-c11 a13-c1 a13-c2 b0-c9 b1-c9 b2-c3 b3-c4 b5-c5 b6-c6 b7-c7 b9-c9 b10-c10 b11-c11 b12-c8
## omissions
c1 | the others do not report how many bunkers were destroyed
b7 | the others do not report that police refused to let people return
a5 | the others do not report the smoke column
