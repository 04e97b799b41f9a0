mode: outlets
## a | Rhine Valley Post | Castle archive burns: 600-year-old records lost, roofer questioned | 2023-05-31
[1] BAD ERLENBERG, Germany — A fire that started on the roof destroyed the archive wing of Erlenburg Castle on Monday evening and with it some 40,000 documents, the oldest dating from 1412, State Culture Minister Anke Rothfuss said.

[2] A volunteer firefighter, 23, died when a ceiling came down. [3] Two others were hurt, one of whom has lost an eye.

[4] Roofers had been at work with a gas torch until 4 p.m., police spokesman Uwe Brandl said, and the alarm was raised at 5:10 by a tour guide. [5] The foreman, 51, was questioned as a suspect.

[6] It took 210 firefighters from three counties until dawn to put the fire out. [7] The water had to be pumped from the Rhine, 1.2 kilometers away and 90 meters below, because the cistern on the castle hill had been drained for repairs, fire chief Jens Kolb said.

[8] Students and monks from the abbey of St. Fridolin formed a chain and saved 3,200 charters. [9] "We threw history out of the window and caught it in bedsheets," said Prior Benedikt Haas.

[10] About a third of the holdings had been scanned since 2017, castle archivist Dorothee Wolff said.

[11] The building was insured for 60 million euros. [12] Chancellor's office chief Martin Seeger promised federal money on Tuesday.

[13] The main hall, with its painted ceiling of 1560, was untouched. [14] The castle will be closed until autumn.

[15] In 1794 it was burned by French troops, and the library was lost.
## b | Heritage & Conservation News | Erlenburg: cable fault moves into focus; charters drying in a fish hall | 2023-06-02
[1] In a cold store of Koblenz's fish wholesalers lie, between sheets of blotting paper, 2,300 charters that a human chain handed out of the burning archive of Erlenburg Castle on Whit Monday.

[2] Everything else, forty thousand items or so, is ash. [3] Dorothee Wolff, the state's chief conservator, who counted what was brought in, says that one piece in ten exists as a scan.

[4] The foreman of the roofers is no longer under suspicion. [5] His men had packed up at noon, as was usual before a holiday afternoon, and a cable duct in the attic is what the experts of the criminal police are now taking apart. [6] The first to call, soon after five, was a woman living opposite.

[7] One member of a volunteer brigade, a man in his early twenties, lost his life when he was struck by a beam as he ran from the tower. [8] Of the two who were injured, one may yet keep the sight of an eye, doctors hope.

[9] Jens Kolb, who directed the two hundred or so men and women from three districts, denied that the cistern had been empty. [10] "It was full, and it was full for exactly twenty minutes," he said; from then on, hoses ran down to the river.

[11] "We were throwing history from the windows and catching it in sheets," recalled Benedikt Haas, the abbot of St. Fridolin, whose monks took part.

[12] Soot has settled on the sixteenth-century ceiling of the great hall, and two of its panels have warped. [13] Visitors may be let into the courtyard again from July. [14] Berlin has said it will help; how much, Martin Seeger left open. [15] The house, which went up in flames once before at the hands of revolutionary France, is insured for about what a new roof and walls would cost, sixty million.
## findings
quantity conflict | a: saved 3,200 charters || b: 2,300 charters that a human chain handed out | 3,200 vs 2,300
quantity conflict | a: About a third of the holdings had been scanned || b: one piece in ten exists as a scan | a third vs a tenth
role conflict | a: castle archivist Dorothee Wolff || b: Dorothee Wolff, the state's chief conservator | castle archivist vs state conservator
role conflict | a: said Prior Benedikt Haas || b: Benedikt Haas, the abbot of St. Fridolin | prior vs abbot
quote conflict | a: "We threw history out of the window and caught it in bedsheets," || b: "We were throwing history from the windows and catching it in sheets," | wording
framing conflict | a: The foreman, 51, was questioned as a suspect || a: roofer questioned || b: is no longer under suspicion | suspect vs cleared (later)
date conflict | a: with a gas torch until 4 p.m. || b: His men had packed up at noon | 4 p.m. vs noon
framing conflict | a: A fire that started on the roof || b: a cable duct in the attic is what the experts | roof work vs cable
role conflict | a: was raised at 5:10 by a tour guide || b: was a woman living opposite | tour guide vs neighbour
place conflict | a: died when a ceiling came down || b: when he was struck by a beam as he ran from the tower | under a ceiling vs by a beam outside the tower
certainty conflict | a: one of whom has lost an eye || b: one may yet keep the sight of an eye | lost vs may be kept
polarity conflict | a: had been drained for repairs || b: denied that the cistern had been empty | drained vs full at first
framing conflict | a: was untouched || b: and two of its panels have warped | untouched vs damaged
date conflict | a: The castle will be closed until autumn || b: may be let into the courtyard again from July | until autumn vs courtyard from July
date differs | a: was raised at 5:10 || b: The first to call, soon after five | 5:10 vs soon after five
quantity differs | a: A volunteer firefighter, 23 || b: a man in his early twenties | 23 vs early twenties
quantity differs | a: It took 210 firefighters from three counties || b: the two hundred or so men and women | 210 vs about 200
## benign
same | a: on Monday evening and with it || b: on Whit Monday | May 29, 2023
same | a: some 40,000 documents || b: forty thousand items or so | same number
same | a: from three counties || b: from three districts | three
same | a: had to be pumped from the Rhine || b: hoses ran down to the river | the Rhine
same | a: with its painted ceiling of 1560 || b: the sixteenth-century ceiling of the great hall | 1560
same | a: was insured for 60 million euros || b: would cost, sixty million | same sum
same | a: Two others were hurt || b: Of the two who were injured | two
same | a: In 1794 it was burned by French troops || b: at the hands of revolutionary France | same burning
same | a: formed a chain and saved || b: a human chain handed out | same chain
other | a: when a ceiling came down || b: of the great hall | fallen ceiling vs painted ceiling
other | a: and the library was lost || b: is ash | 1794 vs now
other | a: The foreman, 51 || b: One member of a volunteer brigade | foreman vs dead firefighter
other | a: with a gas torch until 4 p.m. || b: soon after five, was | end of work vs alarm
other | a: the oldest dating from 1412 || b: settled on the sixteenth-century ceiling | documents vs ceiling
other | a: some 40,000 documents || b: 2,300 charters | lost vs saved
other | a: promised federal money || b: is insured for about | aid vs insurance
## aligned
a0-b2 a0-b4 a0-b1 a1-b2 a1-b1 a1-b5 a2-b7 a3-b8 a4-b5 a4-b6 a5-b4 a6-b9 a7-b9 a7-b10 a8-b1 a8-b11 a9-b11 a10-b3 a11-b15 a12-b14 a13-b12 a14-b13 a15-b15
## omissions
b1 | a does not report the cold store
a6 | b does not report that it took until dawn
