mode: outlets
## a | Iberian Herald | Madrid hospital evacuated after chlorine leak in laundry; 90 treated | 2023-10-05
[1] MADRID — Ninety people, most of them staff, were treated after chlorine gas spread through two floors of the San Telmo clinic in the Madrid district of Tetuán on Wednesday morning.

[2] An employee of the laundry firm Limpol, 29, mixed bleach with an acid descaler by mistake at 7:20 a.m., emergency services spokeswoman Beatriz Nogal said. [3] He was in intensive care.

[4] The hospital's 212 patients were moved within an hour and a quarter, 60 of them to other hospitals and the rest to the chapel and the car park. [5] "We delivered a baby between two Seats," said midwife Carmen Ibarra. [6] "He weighs 3.4 kilos and he is called Aparicio."

[7] Firefighters ventilated the building with 14 fans and gave it back at 1 p.m. [8] Operations will resume on Friday, medical director Ignacio Llanos said.

[9] The labour inspectorate had fined Limpol 12,000 euros in 2022, after a worker lost two fingers in a mangle at its plant in Getafe. [10] Union CSIF said that the man had been hired three days before and had no training in chemicals.

[11] The regional health minister, Marta Olano, praised the "exemplary" evacuation. [12] She said the smell had been noticed in a neighbouring school, where 300 children were kept indoors.

[13] San Telmo, founded by nuns in 1927, was sold to the Valoris group four years ago.
## b | Healthcare Facilities Europe | San Telmo gas incident: supplier delivered wrong drum, says contractor | 2023-10-07
[1] A mislabelled drum, and not a worker's slip, let loose the gas that drove San Telmo's patients out of doors in Madrid in the middle of the week, according to Limpol, which washes for eleven hospitals.

[2] The man who connected it, in his late twenties, left hospital on Friday. [3] He had been with the firm for three months, it says, and had been through the usual course.

[4] Valoris, which bought the house in 2019, counts ninety people with sore throats and eyes, patients for the greater part. [5] The clinic's two hundred and twelve inmates were got out in 75 minutes; some sixty went elsewhere. [6] A woman gave birth in an ambulance on the way to La Paz, said Carmen Ibarra, the head nurse. [7] "We had a baby between two seats," she wrote in a message to colleagues, "and he's called Aparicio": the name of the street.

[8] Officials had first talked of human error. [9] Beatriz Nogal, who runs the city's ambulance service, now prefers to await the laboratory.

[10] The building was declared clean early in the afternoon. [11] Surgery restarts on Monday at the earliest, depending on the filters, said Ignacio Llanos.

[12] A sanction imposed on Limpol last year, over an accident in which somebody was maimed by a machine elsewhere, is under appeal. [13] Marta Olano, in charge of health in the regional government, saw "much that went well and something that did not": for twenty minutes no one could find the key to the north gate. [14] Pupils next door, three hundred of them, had lessons with the windows shut.
## findings
framing conflict | a: mixed bleach with an acid descaler by mistake || b: A mislabelled drum, and not a worker's slip || b: supplier delivered wrong drum | worker's mistake vs wrong drum
attribution conflict | a: emergency services spokeswoman Beatriz Nogal said || b: according to Limpol, which washes for eleven hospitals | cause per emergency services vs contractor
certainty conflict | a: by mistake at 7:20 a.m., emergency services spokeswoman || b: now prefers to await the laboratory | stated vs awaiting laboratory
role conflict | a: emergency services spokeswoman Beatriz Nogal || b: Beatriz Nogal, who runs the city's ambulance service | spokeswoman vs head
framing conflict | a: He was in intensive care || b: left hospital on Friday | intensive care vs discharged (later)
quantity conflict | a: Ninety people, most of them staff || b: patients for the greater part | mostly staff vs mostly patients
place conflict | a: baby between two Seats," said midwife || b: gave birth in an ambulance on the way to La Paz | in the car park between cars vs in an ambulance
role conflict | a: said midwife Carmen Ibarra || b: said Carmen Ibarra, the head nurse | midwife vs head nurse
quote conflict | a: "We delivered a baby between two Seats," || b: "We had a baby between two seats," | wording
date conflict | a: the man had been hired three days before || b: had been with the firm for three months | three days vs three months
polarity conflict | a: and had no training in chemicals || b: had been through the usual course | no training vs trained
attribution conflict | a: Union CSIF said that the man || b: three months, it says, and had been | union vs firm
date conflict | a: Operations will resume on Friday || b: Surgery restarts on Monday at the earliest | Friday vs Monday at the earliest
quote conflict | a: praised the "exemplary" evacuation || b: "much that went well and something that did not" | minister's judgement
quantity differs | a: after a worker lost two fingers || b: in which somebody was maimed by a machine | two fingers vs maimed
date differs | a: and gave it back at 1 p.m. || b: was declared clean early in the afternoon | 1 p.m. vs early afternoon
## benign
same | a: on Wednesday morning || b: in the middle of the week | October 4
same | a: moved within an hour and a quarter || b: were got out in 75 minutes | 75 minutes
same | a: 60 of them to other hospitals || b: some sixty went elsewhere | sixty
same | a: The hospital's 212 patients || b: two hundred and twelve inmates | 212
same | a: had fined Limpol 12,000 euros in 2022 || b: A sanction imposed on Limpol last year | same fine
same | a: of the laundry firm Limpol, 29 || b: in his late twenties | 29
same | a: was sold to the Valoris group four years ago || b: which bought the house in 2019 | 2019
same | a: where 300 children were kept indoors || b: three hundred of them, had lessons with the windows shut | same pupils
same | a: The regional health minister, Marta Olano || b: in charge of health in the regional government | same post
same | a: and he is called Aparicio || b: "and he's called Aparicio" | same name
other | a: lost two fingers in a mangle || b: with sore throats and eyes | 2022 accident vs this leak
other | a: at 7:20 a.m. || b: for twenty minutes no one could | time vs key search
other | a: hired three days before || b: left hospital on Friday | hiring vs discharge
other | a: founded by nuns in 1927 || b: which bought the house in 2019 | founding vs purchase
other | a: where 300 children || b: counts ninety people | pupils vs treated
other | a: at its plant in Getafe || b: drove San Telmo's patients out of doors | plant vs clinic
other | a: within an hour and a quarter || b: for twenty minutes | evacuation vs key
other | a: gave it back at 1 p.m. || b: on Monday at the earliest | building vs surgery
## aligned
a0-b1 a0-b4 a0-b0 a1-b1 a1-b4 a2-b1 a2-b8 a2-b9 a2-b2 a3-b2 a4-b5 a5-b6 a5-b7 a6-b7 a7-b10 a8-b11 a9-b12 a10-b3 a11-b13 a12-b14 a13-b4
## omissions
b13 | a does not report the missing key
a7 | b does not report the fans
