mode: outlets
## a | Andes & Pacific Report | Landslide buries village market in Peru; army digs by hand | 2023-03-14
[1] LIMA — Rescuers digging by hand recovered 27 bodies on Monday from the mud that buried the Sunday market of Huayllabamba de las Nieves, in the Andean region of Áncash, and gave the number of missing as 41.

[2] The hillside came down at 8:15 a.m., after six days of rain linked to Cyclone Irka, and covered an area of four football fields to a depth of five metres, the National Institute of Civil Defence said.

[3] Two hundred soldiers marched in on foot because the road from Huari is cut in eleven places. [4] A first helicopter landed on the school pitch at noon on Monday with a surgeon and two tonnes of tents.

[5] "The mountain cleared its throat the whole week," said Eulalia Rojas, a potato seller who lost her stall but not her daughters.

[6] The geological service had put the slope on its list of 16 critical zones in 2019, its director, Bruno Calle, said. [7] A plan to move the 130 families of the lower quarter had never been funded.

[8] Interim President Amelia Tovar declared 60 days of emergency in four provinces and will fly to Huari on Wednesday. [9] Congress observed a minute of silence.

[10] Chile offered 40 rescuers with dogs and Japan 500,000 dollars. [11] Lima accepted both.

[12] In May 1970 an earthquake set off an avalanche in the same region that wiped out the town of Yungay and killed some 20,000.
## b | The Cordillera Courier | After the mud: Huayllabamba counts, and asks | 2023-03-16
[1] The number on the church door was changed three times yesterday; by evening it read 38. [2] A second column, for those of whom nothing has been seen since Sunday's market, read 29, and the diocese, which keeps both, says that it has the names.

[3] The slope let go at a quarter past eight. [4] It was the work of a leaking canal as much as of the week-long rain, believes Bruno Calle, a geologist at the university in Huaraz, who had warned of it four years ago when he was asked to draw up a list of sixteen dangerous hillsides. [5] Nobody has measured the mud; people say that it stands as high as a two-storey house and would cover the cathedral square in Huaraz several times.

[6] The relocation of the quarter below, a matter of 130 households, was paid for in 2021, documents in the regional government's archive show. [7] The money built a stadium.

[8] The first to dig were miners from a nearby pit with their own machines; the army, a couple of hundred men on foot, came on Monday, and so did a helicopter that could not land and lowered a doctor on a rope.

[9] "All week the mountain was clearing its throat," Eulalia Rosas said. [10] She sells potatoes, and has her girls.

[11] Amelia Tovar, the head of state for the time being, came yesterday and was asked about the stadium. [12] She has put four provinces under emergency rule for two months. [13] Chilean dog teams, forty strong, may set out tomorrow, if Lima answers; it has thanked Tokyo for half a million dollars. [14] Old people compare it with Yungay, fifty-three years ago, and then say that nothing compares.
## findings
quantity conflict | a: recovered 27 bodies on Monday || b: by evening it read 38 | 27 vs 38 (two days later)
quantity conflict | a: gave the number of missing as 41 || b: read 29, and the diocese | 41 vs 29 missing
attribution conflict | a: to a depth of five metres, the National Institute of Civil Defence said || b: Nobody has measured the mud; people say | institute's measure vs people's talk
role conflict | a: its director, Bruno Calle, said || b: Bruno Calle, a geologist at the university in Huaraz | director of the service vs university geologist
framing conflict | a: after six days of rain linked to Cyclone Irka || b: the work of a leaking canal as much as of the week-long rain | rain vs canal and rain
polarity conflict | a: had never been funded || b: was paid for in 2021 | never funded vs paid
framing conflict | a: army digs by hand || a: Rescuers digging by hand || b: miners from a nearby pit with their own machines | by hand vs with machines
framing conflict | a: landed on the school pitch at noon || b: that could not land and lowered a doctor on a rope | landed vs could not land
role differs | a: with a surgeon and two tonnes of tents || b: lowered a doctor on a rope | surgeon and tents vs a doctor
name conflict | a: said Eulalia Rojas || b: Eulalia Rosas said | Rojas vs Rosas
quote conflict | a: "The mountain cleared its throat the whole week," || b: "All week the mountain was clearing its throat," | wording
certainty conflict | a: Lima accepted both || b: may set out tomorrow, if Lima answers | accepted vs not answered
quantity differs | a: covered an area of four football fields || b: would cover the cathedral square in Huaraz several times | four fields vs several squares
date differs | a: after six days of rain || b: of the week-long rain | six days vs a week
## benign
same | a: came down at 8:15 a.m. || b: let go at a quarter past eight | same time
same | a: Two hundred soldiers marched in on foot || b: a couple of hundred men on foot | same soldiers
same | a: list of 16 critical zones in 2019 || b: a list of sixteen dangerous hillsides | same list, four years ago
same | a: the 130 families of the lower quarter || b: a matter of 130 households | same families
same | a: declared 60 days of emergency in four provinces || b: put four provinces under emergency rule for two months | same emergency
same | a: Interim President Amelia Tovar || b: the head of state for the time being | same post
same | a: Chile offered 40 rescuers with dogs || b: Chilean dog teams, forty strong | same offer
same | a: and Japan 500,000 dollars || b: thanked Tokyo for half a million dollars | same sum
same | a: In May 1970 an earthquake || b: Yungay, fifty-three years ago | 1970
same | a: lost her stall but not her daughters || b: and has her girls | same
same | a: will fly to Huari on Wednesday || b: came yesterday and was asked | Wednesday March 15, plan and deed
other | a: killed some 20,000 || b: by evening it read 38 | 1970 vs now
other | a: is cut in eleven places || b: a list of sixteen | road cuts vs slopes
other | a: after six days of rain || b: for two months | rain vs emergency
other | a: at noon on Monday || b: since Sunday's market | helicopter vs slide
other | a: had put the slope on its list || b: was paid for in 2021 | list vs relocation money
other | a: A first helicopter || b: The first to dig | helicopter vs diggers
other | a: the Sunday market || b: changed three times yesterday | slide vs count
## aligned
a0-b3 a0-b8 a0-b2 a1-b1 a1-b2 a1-b8 a2-b3 a2-b4 a2-b5 a3-b8 a4-b8 a5-b9 a5-b10 a6-b4 a7-b6 a8-b11 a8-b12 a10-b13 a11-b13 a12-b14
## omissions
b7 | a does not report the stadium
a9 | b does not report the minute of silence
