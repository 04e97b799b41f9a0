mode: outlets
## a | Lumière Resorts press office | Lumière Resorts to open Madeira's first carbon-neutral resort, creating 420 jobs | 2025-03-04
[1] FUNCHAL, March 4, 2025 — Lumière Resorts, Europe's leading independent leisure group, today announces that it will open Quinta do Farol, the first carbon-neutral resort on Madeira, on June 1, 2026.

[2] The €180 million development on the cliffs of Ponta do Pargo will offer 212 rooms and 36 villas, three restaurants and a 2,400-square-metre spa drawing on a natural spring. [3] Construction is already 40 per cent complete, on schedule and within budget.

[4] “We are giving the western end of the island what it has always wished for,” said Delphine Arnault-Roche, founder and Chief Executive Officer of Lumière Resorts. [5] “This resort will be grown out of the rock, not put on top of it.”

[6] Quinta do Farol will create 420 permanent positions, nine in ten of which will go to residents of the Calheta district. [7] A training academy, set up jointly with the University of Madeira, welcomes its first 60 students in September.

[8] Following a constructive dialogue with fishermen and farmers, the regional government granted the environmental licence in December after an independent assessment found that the project would have no effect on the local colony of shearwaters.

[9] All electricity will come from a wind park of four turbines owned by the group, and no drinking water will be used for the 18-hole golf course designed by Olympic medallist Sven Hallqvist. [10] The island's 28-kilometre coastal path will remain open to the public at all times.

[11] Lumière Resorts runs 23 properties in nine countries and had revenue of €1.1 billion in 2024. [12] It bought the 64-hectare site from the diocese of Funchal in 2019 for €12 million.
## b | Diário Atlântico | Clifftop resort that islanders fought gets a date, and a few conditions | 2025-03-06
[1] The hotel that has divided Ponta do Pargo for six years should receive its first guests in the summer of 2026, its French owner said on Tuesday, though by the builders' own account only a fifth of the concrete has been poured.

[2] Lumière Resorts puts the price of Quinta do Farol at €180m. [3] Papers filed with the regional audit office, seen by this newspaper, speak of 230, with the extra 50 to be carried by a public tourism fund.

[4] Of the roughly 250 units, 36 are detached houses, and these will be sold, not let. [5] “It will look as if it had grown out of the rock,” promised Delphine Arnault-Roche, the daughter of the group's founder, who has run it since 2017.

[6] Permission came shortly before Christmas, and not as smoothly as the company makes out. [7] Fishermen walked out of the second of the two meetings held with them. [8] The assessment, paid for by Lumière itself, warned of “moderate and lasting” disturbance to the shearwaters that nest below the site, says biologist Teresa Freitas, who read all 300 pages of it.

[9] Then there is work. [10] Of 420 posts, about half will be seasonal, the hotel workers' union reckons, and no quota for local people appears in the contract with the government. [11] A school for waiters and cooks, with 60 places, is to start in the autumn; the University of Madeira says that it has been approached about it and has agreed to nothing.

[12] Water is the sorest point. [13] The golf course, the brainchild of former Olympic medallist Sven Hallqvist, will be sprayed from the municipal network until a treatment plant is ready in 2029. [14] Power is to be supplied by four wind turbines, two fewer than were once proposed.

[15] Walkers, too, lose something: the coastal trail will be closed at dusk where it crosses the estate. [16] The land, 64 hectares of it, belonged to the Church until 2019, when Lumière paid €12m.
## findings
date differs | a: on June 1, 2026 || b: in the summer of 2026 | exact day vs summer
quantity conflict | a: is already 40 per cent complete || b: only a fifth of the concrete has been poured | 40 percent vs a fifth done
quantity conflict | a: The €180 million development || b: speak of 230, with the extra 50 to be carried | 180m vs 230m cost
framing conflict | a: Following a constructive dialogue with fishermen and farmers || b: Fishermen walked out of the second of the two meetings | constructive dialogue vs walkout
quote conflict | a: “This resort will be grown out of the rock, not put on top of it.” || b: “It will look as if it had grown out of the rock,” | same remark, other words
role conflict | a: founder and Chief Executive Officer of Lumière Resorts || b: the daughter of the group's founder | founder vs founder's daughter
polarity conflict | a: would have no effect on the local colony of shearwaters || b: warned of “moderate and lasting” disturbance | no effect vs lasting disturbance
framing conflict | a: after an independent assessment || b: paid for by Lumière itself | independent vs paid by the firm
framing conflict | a: will create 420 permanent positions || b: about half will be seasonal | permanent vs half seasonal
polarity conflict | a: nine in ten of which will go to residents || b: no quota for local people appears in the contract | 90 percent locals vs no quota
polarity conflict | a: set up jointly with the University of Madeira || b: has been approached about it and has agreed to nothing | joint vs not agreed
polarity conflict | a: no drinking water will be used for the 18-hole golf course || b: will be sprayed from the municipal network until | no drinking water vs mains water
polarity conflict | a: will remain open to the public at all times || b: will be closed at dusk where it crosses | always open vs closed at dusk
date differs | a: granted the environmental licence in December || b: Permission came shortly before Christmas | December vs shortly before Christmas
date differs | a: welcomes its first 60 students in September || b: is to start in the autumn | September vs autumn
quantity differs | a: 212 rooms and 36 villas || b: roughly 250 units | 248 vs about 250
## benign
same | a: the first carbon-neutral resort on Madeira || b: Clifftop resort that islanders fought | same resort
same | a: today announces || b: its French owner said on Tuesday | 4 March is a Tuesday
same | a: The €180 million development || b: at €180m | the company's price
same | a: and 36 villas || b: 36 are detached houses | same villas
same | a: a wind park of four turbines || b: by four wind turbines | same turbines
same | a: its first 60 students || b: with 60 places | same number
same | a: bought the 64-hectare site || b: 64 hectares of it | same land
same | a: from the diocese of Funchal || b: belonged to the Church | same seller
same | a: in 2019 for €12 million || b: Lumière paid €12m | same price
same | a: designed by Olympic medallist Sven Hallqvist || b: the brainchild of former Olympic medallist Sven Hallqvist | same designer
other | a: Construction is already 40 per cent complete || b: about half will be seasonal | building vs posts
other | a: had revenue of €1.1 billion || b: carried by a public tourism fund | group revenue vs subsidy
other | a: an independent assessment found || b: Papers filed with the regional audit office | two documents
other | a: on June 1, 2026 || b: until a treatment plant is ready in 2029 | opening vs plant
other | a: drawing on a natural spring || b: sprayed from the municipal network | spa water vs golf water
## aligned
a0-b0 a0-b1 a0-b10 a1-b1 a2-b2 a2-b3 a2-b4 a3-b1 a4-b5 a5-b5 a6-b10 a7-b11 a8-b6 a8-b7 a8-b8 a9-b13 a9-b14 a10-b15 a12-b16 a4-b0 a1-b5
## omissions
a11 | 23 properties in nine countries, revenue
b4 | villas will be sold
b3 | public tourism fund carries 50m
a2 | restaurants and spa
