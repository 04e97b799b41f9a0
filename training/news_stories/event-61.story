mode: outlets
## a | Bengal Coast Times | Cyclone Tanvi: 1.1 million moved as storm makes landfall, two dead | 2024-05-27
[1] KAKDIH: Cyclone Tanvi crossed the coast near Kakdih late on Sunday with gusts of 135kmph, after 1.1 million people had been taken to shelters in the biggest evacuation in the state's history.

[2] Two persons lost their lives: a fisherman of 46 whose boat capsized at Raidighi, and an 80-year-old woman on whom a mud wall fell. [3] A boy is missing.

[4] Landfall began at 9.20pm and took about four hours, the regional meteorological centre's head, Sukanya Dutta, said. [5] The tide was low, and the surge of 1.6 metres was half of what had been feared.

[6] Chief Minister Arati Ghosh spent the night in the control room and praised 74,000 volunteers. [7] "We counted every goat," she said.

[8] Embankments gave way in nine places in Gosaba block, flooding 60 villages. [9] About 29,000 houses, most of them thatched, have been damaged.

[10] The airport in the capital will open at 9am on Monday after 21 hours; 394 flights were hit. [11] Power has been cut to 1.5 million consumers as a precaution, the utility said.

[12] Fishing in the delta stays banned until Wednesday. [13] The Centre has sent 14 teams of the disaster response force, and the navy kept two ships ready.

[14] Cyclone Amrit in May 2020, which struck at high tide, killed 98. [15] Crop losses will be assessed within a week, Agriculture Minister Bimal Das promised.
## b | Global Storm Digest | Tanvi spares the delta its worst, at a price | 2024-05-29
[1] It could have been 2020 over again. [2] That only seven lives were lost to Cyclone Tanvi, most of them to live wires on the morning after, is put down by the forecaster Sukanya Dutta to the moon: the sea was out.

[3] The eye came ashore at Bakdih, forty kilometres east of where it had been looked for, in the last hours of Sunday, with the strongest blasts at 84 miles an hour. [4] A fisherman and a lady of four score years were the first to die; the child who was sought has turned up at his uncle's.

[5] Evacuees numbered 810,000, according to a tally of shelter registers by a Dutch charity, a large figure though short of the record set for Amrit four years ago, the storm that left close to a hundred dead.

[6] A metre and a half of surge, give or take, was enough to breach the dykes of Gosaba. [7] Villagers say they had pointed out the weak spots in February and that contractors had filled them with sand; Bimal Das, the irrigation minister, replied that not one new dyke had failed.

[8] "Every goat was counted," Arati Ghosh, the chief minister, who followed events from her home village, assured reporters.

[9] A million and a half households went dark, not by design, as the grid firm now concedes, but because 300 pylons fell. [10] Some thirty thousand dwellings, thatch above all, are wrecked or holed. [11] Aeroplanes were back on Monday morning.

[12] The trawlers may go out again from today. [13] Of the fourteen federal rescue units nine have been ordered on to Odisha, where the rain is.
## findings
quantity conflict | a: after 1.1 million people had been taken to shelters || a: 1.1 million moved as storm || b: Evacuees numbered 810,000 | 1.1 million vs 810,000
attribution conflict | a: after 1.1 million people had been taken || b: according to a tally of shelter registers by a Dutch charity | stated vs a charity's tally
framing conflict | a: in the biggest evacuation in the state's history || b: short of the record set for Amrit | biggest ever vs short of the record
quantity conflict | a: Two persons lost their lives || a: makes landfall, two dead || b: only seven lives were lost | two vs seven (later)
place conflict | a: crossed the coast near Kakdih || b: came ashore at Bakdih | Kakdih vs Bakdih
framing conflict | a: A boy is missing || b: has turned up at his uncle's | missing vs found (later)
date differs | a: Landfall began at 9.20pm || b: in the last hours of Sunday | 9.20 vs last hours
quantity differs | a: the surge of 1.6 metres || b: A metre and a half of surge, give or take | 1.6 vs about 1.5
place conflict | a: spent the night in the control room || b: who followed events from her home village | control room vs home village
quote conflict | a: "We counted every goat," || b: "Every goat was counted," | wording
framing conflict | a: has been cut to 1.5 million consumers as a precaution || b: not by design, as the grid firm now concedes | precaution vs fallen pylons
role conflict | a: Agriculture Minister Bimal Das || b: Bimal Das, the irrigation minister | agriculture vs irrigation
quantity differs | a: About 29,000 houses || b: Some thirty thousand dwellings | 29,000 vs some 30,000
quantity differs | a: killed 98 || b: left close to a hundred dead | 98 vs close to 100
## benign
same | a: late on Sunday with gusts || b: in the last hours of Sunday | same night
same | a: with gusts of 135kmph || b: strongest blasts at 84 miles an hour | 135 km/h
same | a: an 80-year-old woman on whom a mud wall fell || b: a lady of four score years | eighty
same | a: The tide was low || b: the sea was out | low tide
same | a: most of them thatched || b: thatch above all | thatch
same | a: The airport in the capital will open at 9am on Monday || b: Aeroplanes were back on Monday morning | plan and deed
same | a: stays banned until Wednesday || b: may go out again from today | May 29 is Wednesday
same | a: has sent 14 teams of the disaster response force || b: Of the fourteen federal rescue units | fourteen
same | a: Cyclone Amrit in May 2020 || b: for Amrit four years ago | 2020
same | a: to 1.5 million consumers || b: A million and a half households | same number
same | a: Embankments gave way in nine places in Gosaba block || b: breach the dykes of Gosaba | same breaches
same | a: Chief Minister Arati Ghosh || b: Arati Ghosh, the chief minister | same person
other | a: gave way in nine places || b: nine have been ordered on to Odisha | breaches vs rescue units
other | a: killed 98 || b: only seven lives | 2020 vs now
other | a: which struck at high tide || b: the sea was out | Amrit vs Tanvi
other | a: The airport in the capital will open || b: from today | airport vs trawlers
other | a: will be assessed within a week || b: in February | crops vs dykes
other | a: on whom a mud wall fell || b: because 300 pylons fell | wall vs pylons
other | a: praised 74,000 volunteers || b: Some thirty thousand dwellings | volunteers vs dwellings
## aligned
a0-b2 a0-b3 a0-b5 a1-b3 a1-b5 a2-b2 a2-b4 a3-b4 a4-b3 a5-b2 a5-b6 a6-b8 a7-b8 a8-b6 a9-b10 a10-b11 a11-b9 a12-b12 a13-b13 a14-b5 a14-b1 a15-b7
## omissions
b7 | a does not report the villagers' complaint
b13 | a does not report that units went to Odisha
