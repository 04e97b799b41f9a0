mode: outlets
## a | Bronx Sentinel | Six-story corner comes down on Tolland Avenue; tenants had complained for years | 2023-12-13
[1] A corner of a six-story apartment house on Tolland Avenue in the Bronx collapsed Monday afternoon, burying a bodega on the ground floor and sending 170 tenants into the rain.

[2] No one died. [3] Two people were pulled out by their neighbors: the grocer, Abdul Saleh, 44, and a customer who had gone back for oat milk.

[4] The Department of Buildings had 79 open complaints for the address, which was built in 1927, city records show. [5] An inspector visited on Nov. 30, and told the owner to prop up the façade within ten days.

[6] "It went like a tired man sitting down," said tenant Yolanda Figueroa, who has lived in 4C for 22 years.

[7] The landlord, Crestline Holdings, bought the building in 2019 for $11.4 million. [8] Its manager, Seth Adelman, refused to talk to a reporter.

[9] Masons drilling into a column without a permit brought it down, Fire Commissioner Gloria Whitlock said at the scene. [10] Two of them have been questioned by the district attorney's office.

[11] Families were taken to a gym at Public School 218, five blocks away, where the Red Cross set up 90 cots. [12] The city will put them up in hotels for 30 days, Mayor Curtis Boone promised.

[13] It took crews 14 hours to search the rubble with dogs and a drone. [14] In April a parking garage in the same precinct fell in, killing the night manager.
## b | Gotham Public Radio | After Bronx collapse, a question of a column | 2023-12-14
[1] Engineers say that nobody knows yet why part of a 96-year-old building in the Bronx fell down on Monday, and the Fire Commissioner, Gloria Whitlock, has asked people to stop guessing.

[2] A facade consultant's plan from 2021 marked a load-bearing column as decorative, according to documents filed with the city, and that error is one thing investigators are looking at.

[3] Firefighters rescued the owner of a corner store, Abdel Saleh, and one other person. [4] Both were hospitalized with minor injuries.

[5] The building's file holds nearly eighty unresolved violations. [6] The inspector who came at the end of November, though, noted no hazard and gave the landlord 60 days to fix some loose bricks, the Buildings Department said.

[7] Crestline Holdings' managing agent, Seth Adelman, said in an emailed statement that the company was "heartbroken." [8] It acquired the property four years ago.

[9] "It went slowly, like a tired man sitting down," Yolanda Figueroa, a fourth-floor resident, told us.

[10] About 150 people lost their homes. [11] They spent the first night in a church hall around the corner. [12] The city is in talks with hotels.

[13] The search for anyone else ended before dawn on Tuesday. [14] The Bronx district attorney has opened no inquiry, her office said; it is leaving that to the city's own investigators for now.
## c | The Daily Clarion | BODEGA MIRACLE: 'I was saved by a fridge' | 2023-12-13
[1] Grocer Abdul Saleh told last night how a beer fridge held up a ceiling and kept him alive for 40 minutes when a Bronx apartment block caved in on his shop.

[2] "I prayed, and I drank a soda," the father of three said from his hospital bed.

[3] He and a schoolteacher, who had popped in for cat food, were dug out by firemen. [4] The blaze-red corner of the 1927 pile slid into Tolland Avenue at about 3:30pm on Monday.

[5] Two contractors were in handcuffs within hours, sources said, for drilling where they should not have.

[6] Residents of its 48 apartments, some 170 souls, are camping in a school gym. [7] "It went like a tired man sitting down," one of them said.

[8] Mayor Curtis Boone says they can have hotel beds till spring. [9] The landlord, Seth Adelman, slammed the door on the Clarion. [10] Locals had moaned to City Hall dozens of times. [11] Saleh, who came from Aden nine years ago with $200, had paid off the fridge in November. [12] He plans to have its door framed, he said, and to hang it in whatever shop comes next. [13] The schoolteacher's cat, Biscuit, has been fed by a neighbor. [14] A fund set up by a barber across the street stood at $18,000 last night.
## findings
role conflict | a: were pulled out by their neighbors || b: Firefighters rescued the owner || c: were dug out by firemen | neighbours vs firefighters
name conflict | a: the grocer, Abdul Saleh, 44 || b: a corner store, Abdel Saleh || c: Grocer Abdul Saleh told | Abdul vs Abdel
certainty conflict | a: Masons drilling into a column without a permit brought it down || b: nobody knows yet why part | cause stated vs unknown
attribution conflict | a: brought it down, Fire Commissioner Gloria Whitlock said || b: Gloria Whitlock, has asked people to stop guessing | the commissioner named a cause vs refused to guess
date conflict | a: to prop up the façade within ten days || b: gave the landlord 60 days to fix some loose bricks | ten vs 60 days
framing conflict | a: told the owner to prop up the façade || b: noted no hazard | order vs no hazard
framing conflict | a: Two of them have been questioned || b: has opened no inquiry, her office said || c: Two contractors were in handcuffs | questioned vs no inquiry vs handcuffed
framing conflict | a: refused to talk to a reporter || b: said in an emailed statement || c: slammed the door on the Clarion | refused vs statement
role conflict | a: Its manager, Seth Adelman || b: managing agent, Seth Adelman || c: The landlord, Seth Adelman | manager vs landlord
quantity conflict | a: sending 170 tenants into the rain || b: About 150 people lost their homes || c: some 170 souls | 170 vs 150
place conflict | a: were taken to a gym at Public School 218 || b: in a church hall around the corner || c: are camping in a school gym | school gym vs church hall
quote differs | a: "It went like a tired man sitting down," || b: "It went slowly, like a tired man sitting down," || c: "It went like a tired man sitting down," | slowly added
certainty conflict | a: will put them up in hotels for 30 days || b: The city is in talks with hotels || c: they can have hotel beds till spring | 30 days vs talks vs till spring
framing conflict | a: a customer who had gone back for oat milk || c: who had popped in for cat food | oat milk vs cat food
quantity differs | a: had 79 open complaints for the address || b: nearly eighty unresolved violations || c: moaned to City Hall dozens of times | 79 vs nearly eighty vs dozens
date differs | a: collapsed Monday afternoon || c: at about 3:30pm on Monday | afternoon vs 3:30
date differs | a: An inspector visited on Nov. 30 || b: who came at the end of November | day vs end of month
role differs | a: and a customer who had || b: and one other person || c: He and a schoolteacher | customer vs schoolteacher
attribution differs | a: said tenant Yolanda Figueroa || b: Yolanda Figueroa, a fourth-floor resident || c: one of them said | named vs unnamed
## benign
same | a: which was built in 1927 || b: part of a 96-year-old building || c: corner of the 1927 pile | 1927
same | a: bought the building in 2019 || b: acquired the property four years ago | 2019
same | a: who has lived in 4C || b: a fourth-floor resident | same woman
same | a: took crews 14 hours to search || b: ended before dawn on Tuesday | Monday 3:30pm plus 14 hours
same | a: Mayor Curtis Boone promised || c: Mayor Curtis Boone says | same
same | a: collapsed Monday afternoon || b: fell down on Monday | same day
same | a: burying a bodega on the ground floor || b: a corner store || c: caved in on his shop | same shop
other | a: killing the night manager || a: Its manager, Seth Adelman | garage's manager vs landlord's
other | a: set up 90 cots || b: 96-year-old building | cots vs age
other | c: its 48 apartments || c: for 40 minutes | flats vs minutes
other | a: for 22 years || b: four years ago | tenancy vs purchase
other | a: Abdul Saleh, 44 || c: its 48 apartments | age vs flats
other | a: In April a parking garage || a: collapsed Monday afternoon | two collapses
other | c: "I prayed, and I drank a soda," || c: "It went like a tired man sitting down," | two speakers
other | b: plan from 2021 marked || a: building in 2019 | plan vs purchase
## aligned
a0-b0 a0-b1 a0-b5 a1-b1 a1-b10 a2-b4 a3-b3 a4-b5 a4-b1 a5-b6 a6-b9 a7-b8 a8-b7 a9-b1 a9-b2 a9-b0 a10-b14 a11-b11 a12-b12 a13-b13 a0-c10 a0-c4 a1-c1 a1-c4 a1-c6 a3-c1 a3-c3 a4-c4 a4-c10 a6-c7 a8-c9 a9-c5 a10-c5 a11-c6 a12-c8 b1-c1 b1-c4 b3-c1 b3-c3 b5-c10 b7-c9 b9-c7 b10-c6 b11-c6 b12-c8 b14-c5 a1-b3
## omissions
b2 | the plan of 2021
c1 | the fridge, 40 minutes
a14 | garage collapse in April
