mode: outlets
## a | Port of Spain Sentinel | ‘He asked for his inhaler’: coroner faults officers in cell death | 2023-05-25
[1] Coroner Anjali Ramsaran yesterday found that four police officers had failed in their duty to Kerron Joseph, 24, a mason who died of an asthma attack in a holding cell at the Sangre Dulce police station.

[2] She recommended that two of them, whom she named as Corporal Dexter Paul and Constable Shivana Ali, be charged with manslaughter.

[3] Joseph was picked up on the evening of May 3, 2020, for breaking the curfew while buying bread. [4] “He asked for his inhaler eleven times,” the coroner said. [5] The figure came from a cellmate, Anil Mohan, whose evidence she accepted in full.

[6] He was found unresponsive at 4:15 a.m. and was pronounced dead at the Arima hospital. [7] The inhaler was in a property bag five metres from the cell.

[8] The station diary for the night had a page cut out, a handwriting expert told the inquest, which sat for 31 days. [9] CCTV cameras had been out of order since January of that year.

[10] Commissioner of Police Everard Lashley said he accepted the findings and had sent the officers on leave. [11] Joseph's mother, Marva, hugged the coroner's clerk. [12] “Three years I cook for an empty chair,” she said.

[13] Family attorney Nyree Baptiste will file a claim for $4 million next week. [14] Twelve people have died in police cells since 2018, and nobody has been convicted over any of the deaths.

[15] The Police Welfare Association plans to appeal.
## b | Caribbean Current | Trinidad inquest clears constable, blames system for 2020 custody death | 2023-05-25
[1] PORT OF SPAIN - An inquest into the death of a young builder during Trinidad's first lockdown ended Wednesday with blame spread widely and criminal charges advised against only one man.

[2] Kerron Joseph, 26, stopped for being out after hours, suffered a severe asthma attack at Sangre Dulce station and died in the ambulance.

[3] A single sergeant, Dexter Paul, should face prosecution, Coroner Anjali Ramsaran said. [4] Of Constable Shivana Ali, who was on her second shift, she said there was nothing more she could have done.

[5] The young man begged at least nine times for his medication, according to the station's own sentry. [6] It lay in a drawer within sight of him. [7] The last plea was at about 3 a.m.; an hour or so after that he no longer moved.

[8] Part of that night's diary is missing, perhaps torn out, and the video cameras, though in working order, had been pointed at the car park. [9] The hearing took up a month of sitting days, over two years.

[10] Police chief Everard Lashley said he would “study every line” before responding, and the officers remain at work. [11] “Three years I set a place for an empty chair,” the mother, Marva Joseph, told reporters.

[12] Her lawyer, Nyree Baptiste, has already lodged a suit for a seven-figure sum. [13] At a dozen, the number of deaths in the cells over five years is the worst in the eastern Caribbean, says the group Rights Now. [14] One of them led to a conviction, in Tobago.

[15] In Barbados, which faced similar criticism, doctors have visited every lockup daily since last year.
## findings
quantity conflict | a: Kerron Joseph, 24 || b: Kerron Joseph, 26 | age 24 vs 26
quantity conflict | a: that two of them, whom she named || b: against only one man || b: A single sergeant, Dexter Paul | two vs one to be charged
role conflict | a: Corporal Dexter Paul || b: A single sergeant, Dexter Paul | corporal vs sergeant
polarity conflict | a: Constable Shivana Ali, be charged with manslaughter || b: Trinidad inquest clears constable || b: nothing more she could have done | to be charged vs cleared
quantity differs | a: for his inhaler eleven times || b: at least nine times for his medication | eleven vs at least nine
attribution conflict | a: The figure came from a cellmate || b: according to the station's own sentry | cellmate vs sentry
place conflict | a: was pronounced dead at the Arima hospital || b: died in the ambulance | hospital vs ambulance
place conflict | a: in a property bag five metres from the cell || b: in a drawer within sight of him | bag vs drawer
date differs | a: found unresponsive at 4:15 a.m. || b: an hour or so after that he no longer moved | 4:15 vs about 4
certainty differs | a: had a page cut out || b: is missing, perhaps torn out | cut out vs perhaps torn out
framing conflict | a: had been out of order since January || b: though in working order, had been pointed at the car park | broken vs turned away
certainty conflict | a: said he accepted the findings || b: “study every line” | accepted vs will study
polarity conflict | a: had sent the officers on leave || b: the officers remain at work | on leave vs at work
quote conflict | a: “Three years I cook for an empty chair,” || b: “Three years I set a place for an empty chair,” | cook vs set a place
date conflict | a: will file a claim for $4 million next week || b: has already lodged a suit | next week vs already
quantity differs | a: a claim for $4 million || b: for a seven-figure sum | 4 million vs seven figures
polarity conflict | a: nobody has been convicted over any of the deaths || b: led to a conviction, in Tobago | none vs one conviction
date differs | a: which sat for 31 days || b: a month of sitting days | 31 days vs a month
## benign
same | a: yesterday found that four || b: ended Wednesday with | May 24
same | a: a mason who died || b: a young builder | same trade
same | a: for breaking the curfew || b: stopped for being out after hours | same
same | a: Twelve people have died in police cells || b: At a dozen, the number of deaths | twelve
same | a: since 2018 || b: over five years | same period
same | a: Commissioner of Police Everard Lashley || b: Police chief Everard Lashley | same post
same | a: Family attorney Nyree Baptiste || b: Her lawyer, Nyree Baptiste | same
same | a: on the evening of May 3, 2020 || b: during Trinidad's first lockdown | same time
same | a: Joseph's mother, Marva || b: the mother, Marva Joseph | same
other | a: four police officers || b: A single sergeant | blamed and to be charged
other | a: since January of that year || b: since last year | cameras and Barbados doctors
other | a: asked for his inhaler eleven times || b: At a dozen | pleas and deaths
other | a: Twelve people have died || b: a month of sitting days | unrelated
other | a: at 4:15 a.m. || b: The last plea was at about 3 a.m. | two moments
other | a: five metres from || b: over five years | distance and period
other | a: the evening of May 3 || b: ended Wednesday | arrest and inquest
other | a: Constable Shivana Ali || b: the station's own sentry | two officers
other | a: plans to appeal || b: before responding | association and commissioner
other | a: Three years I cook || b: over two years | three years of grief, two of hearings
## aligned
a0-b0 a0-b5 a1-b1 a1-b2 a2-b3 a2-b4 a2-b1 a2-b0 a3-b2 a4-b5 a5-b5 a6-b2 a6-b7 a7-b6 a8-b8 a8-b9 a9-b8 a10-b10 a11-b11 a12-b11 a13-b12 a14-b13 a14-b14
## omissions
a15 | the association's appeal
b15 | doctors in Barbados
b9 | over two years
