mode: outlets
## a | Midi Libre Entreprises | Vignerons empty Spanish tankers at Capestrel toll | 2023-02-22
[1] PERPIGNAN, France — Masked wine growers stopped three Spanish tanker trucks at the Capestrel toll plaza at dawn on Wednesday and poured about 90,000 liters of red wine onto the motorway, in the second such action this winter.

[2] A driver from Zaragoza was treated for a cut above the eye after a bottle was thrown, the gendarmerie said. [3] No one has been detained.

[4] Some 200 people took part, according to the prefecture of Pyrénées-Orientales, and traffic toward Barcelona was halted until 11:15 a.m.

[5] The Comité des Vignerons du Soleil had called its members to the spot by text message the evening before, its president, Bastien Courtade, acknowledged. [6] He said that nobody had been told to open a valve. [7] "Anger has no remote control," he said.

[8] Growers in Languedoc get 68 euros a hectoliter for basic red, which costs them 90 to make, the chamber of agriculture says. [9] Imports in bulk from Spain rose 17% last year, to 4.1 million hectoliters. [10] A hailstorm in June and mildew had already cut the local harvest by a fifth.

[11] Agriculture Minister Solenne Vautrin condemned the attack and refused to meet the committee while "hoods are being worn." [12] She has released 40 million euros for distilling surplus wine into alcohol, half of what the growers had asked for.

[13] In December, 11 cars were burned outside a supermarket warehouse at Béziers; two growers, one of them a deputy mayor, will stand trial for that in May.

[14] Madrid summoned the French ambassador. [15] Hauliers in Catalonia want police escorts as far as Narbonne.
## b | Heraldo del Ebro Digital | Three lorries, one wounded driver and a sea of Garnacha | 2023-02-23
[1] For Íñigo Lasheras it was the third load of the month to Sète and, he swears, the last.

[2] The 46-year-old from Huesca came home yesterday evening with five stitches in his scalp. [3] Men with clubs had pulled him from his cab at Capestrel, at half past six, and beaten him, he told the Heraldo at his kitchen table; his two colleagues stayed inside. [4] One of the assailants is in the hands of the gendarmes, a spokeswoman for the force in Perpignan confirmed, a man of 29.

[5] Then they opened the taps. [6] Ninety thousand litres, the load of all three trucks, ran into the ditch, and it was nearly noon when the first car got through in the direction of Spain.

[7] There were five hundred of them, Lasheras reckons. [8] They had been summoned by telephone on Tuesday night by the growers' association, the Comité des Vignerons du Soleil. [9] "Anger doesn't have a remote control," says its head, Bastien Courtade, and he adds that the tankers were the target from the start.

[10] Bulk wine from south of the Pyrenees is taking the bread from their mouths, the French complain: 4.1 million hectolitres in 2022, a sixth more than in the previous twelve months. [11] At home, they sell below cost, losing 22 euros on every hundred litres. [12] The winter has seen violence before: eleven vehicles went up in flames in Béziers two months ago.

[13] The government in Paris reacts softly. [14] Minister Solenne Vautrin is to receive Courtade and three of his fellows next Tuesday. [15] She is also giving the winemakers 80 million euros so that they can turn what they cannot sell into spirit.

[16] In Madrid the foreign ministry telephoned the French embassy to express its concern. [17] Lasheras's employer, Transportes Monegros, is having the bill drawn up: 71,000 euros for the wine alone.
## findings
place conflict | a: A driver from Zaragoza was treated || b: The 46-year-old from Huesca | Zaragoza vs Huesca
framing conflict | a: a cut above the eye after a bottle was thrown || b: Men with clubs had pulled him from his cab | hit by a thrown bottle vs pulled out and beaten
polarity conflict | a: No one has been detained || b: One of the assailants is in the hands of the gendarmes | no one detained vs one held
quantity conflict | a: Some 200 people took part || b: There were five hundred of them | 200 vs 500
attribution conflict | a: according to the prefecture of Pyrénées-Orientales || b: five hundred of them, Lasheras reckons | head count: prefecture vs driver
polarity conflict | a: nobody had been told to open a valve || b: the tankers were the target from the start | Courtade: no order to spill vs tankers the target
polarity conflict | a: refused to meet the committee || b: is to receive Courtade and three of his fellows next Tuesday | minister refuses vs will meet
quantity conflict | a: has released 40 million euros for distilling || b: is also giving the winemakers 80 million euros | 40 vs 80 million
quote conflict | a: "Anger has no remote control," || b: "Anger doesn't have a remote control," | same remark, other words
framing conflict | a: Madrid summoned the French ambassador || b: telephoned the French embassy to express its concern | summoned vs telephoned
date differs | a: toll plaza at dawn on Wednesday || b: at half past six, and beaten | dawn vs half past six
date differs | a: was halted until 11:15 a.m. || b: it was nearly noon when the first car got through | 11:15 vs nearly noon
quantity differs | a: and poured about 90,000 liters || b: Ninety thousand litres, the load of all three trucks | about 90,000 vs 90,000
## benign
same | a: stopped three Spanish tanker trucks || b: the load of all three trucks | three trucks
same | a: rose 17% last year || b: a sixth more than in the previous twelve months | 17% is a sixth
same | a: get 68 euros a hectoliter for basic red || b: losing 22 euros on every hundred litres | 90 minus 68 is 22
same | a: by text message the evening before || b: summoned by telephone on Tuesday night | same call
same | a: its president, Bastien Courtade || b: says its head, Bastien Courtade | same post
same | a: for distilling surplus wine into alcohol || b: turn what they cannot sell into spirit | same purpose
same | a: to 4.1 million hectoliters || b: 4.1 million hectolitres in 2022 | same volume
same | a: at the Capestrel toll plaza || b: had pulled him from his cab at Capestrel | same spot
same | a: traffic toward Barcelona || b: in the direction of Spain | same direction
other | a: A hailstorm in June and mildew had already cut || b: a sixth more than | harvest vs imports
same | a: In December, 11 cars were burned || b: eleven vehicles went up in flames in Béziers two months ago | December is two months before February
other | a: burned outside a supermarket warehouse || b: ran into the ditch | December arson vs this spill
other | a: two growers, one of them a deputy mayor, will stand trial || b: a man of 29 | December accused vs one held now
other | a: half of what the growers had asked for || b: 71,000 euros for the wine alone | aid vs bill
other | a: in the second such action this winter || b: it was the third load of the month | actions vs loads
other | a: will stand trial for that in May || b: three of his fellows next Tuesday | trial vs meeting
other | a: want police escorts as far as Narbonne || b: the third load of the month to Sète | escorts vs destination
other | a: Some 200 people took part || b: his two colleagues stayed inside | protesters vs drivers
## aligned
a0-b6 a1-b3 a1-b6 a1-b0 a2-b2 a2-b3 a3-b4 a4-b6 a4-b7 a5-b8 a6-b9 a7-b9 a8-b11 a9-b10 a11-b14 a12-b15 a13-b12 a14-b16 a5-b9
## omissions
a10 | b does not mention hail and mildew
a15 | b does not mention escorts
b17 | a does not give the value of the wine
