mode: outlets
## a | Darling Downs Advocate | Driver cleared of blame as 19 children plucked from flooded school bus | 2022-11-24
[1] Nineteen children and their driver were winched from the roof of a school bus in the swollen Condamba Creek west of Warrigal yesterday afternoon, in what rescuers called the luckiest day of their year.

[2] Bus driver Noelene Tranter, 63, had been waved across the causeway by a council worker at 3.20pm when a surge swept the vehicle 70 metres downstream and jammed it against a river gum, Sergeant Brett Ioane said. [3] She had done nothing wrong, he said.

[4] She smashed the emergency hatch with a fire extinguisher and lifted the children through one by one, the six-year-olds first. [5] "I counted nineteen up and I counted nineteen down," Mrs Tranter said. [6] "Best sum I ever did."

[7] Two rescue helicopters, from Toowong and from Archerfield, took 55 minutes to clear the roof. [8] Three children were treated for cuts and cold; a 12-year-old boy, Lachlan Webb, was kept in hospital overnight with a broken wrist.

[9] The creek rose 2.4 metres in an hour after 140 millimetres fell on the range. [10] The Bureau of Meteorology had issued a severe thunderstorm warning at 1.30pm.

[11] Education Minister Paula Strang said schools had been free to send buses early and that most in the district did so. [12] She announced a $2 million fund for gauges at 64 crossings.

[13] In the floods of 2011, a grandmother and two boys died at the same causeway.
## b | Southern Cross Online | Bus had no business on the causeway, say police, as mums tell of hour on roof | 2022-11-25
[1] Hope came up the valley with a thumping sound, says one of the 19 pupils who stood for an hour, near enough, on top of a drowning bus at Condamba Creek on Wednesday. [2] The oldest of them, a lad of 12 with his wrist in plaster, is home again.

[3] How the bus came to be there is now a police matter. [4] A barrier was down at both ends of the crossing, and nobody from the council was near it, according to Superintendent Brett Ioane. [5] Noelene Tranter, a retired teacher who was standing in for the usual driver, may be charged.

[6] It was the kids who got out by themselves, through the back window, and hauled her after them, three mothers say. [7] "I counted them up nineteen and I counted them down nineteen," she told the ABC.

[8] Police and a gum tree are at odds as well: it was 170 metres that the bus had floated before the trunk caught it, a survey found.

[9] All were lifted off by a single helicopter, out of Archerfield; a second had to turn back in hail. [10] Four of the passengers needed a doctor, for scratches, chills and the one fracture.

[11] The sky had opened over the range: five and a half inches. [12] The creek came up by the height of a door and a bit in sixty minutes. [13] A storm warning had been out for close to two hours by then.

[14] Headmaster Col Strang, whose cousin Paula is the education minister, said he had asked the department whether the buses could leave ahead of time and was told to keep to the timetable. [15] The minister will look at paying for depth gauges. [16] Three people were lost here eleven years ago, two of them kids.
## findings
framing conflict | a: had been waved across the causeway by a council worker || b: nobody from the council was near it | waved across vs barrier down and no worker
certainty conflict | a: She had done nothing wrong || a: Driver cleared of blame || b: may be charged | cleared vs may be charged
role conflict | a: Sergeant Brett Ioane said || b: according to Superintendent Brett Ioane | sergeant vs superintendent
role conflict | a: Bus driver Noelene Tranter, 63 || b: Noelene Tranter, a retired teacher who was standing in | bus driver vs stand-in teacher
framing conflict | a: lifted the children through one by one || b: and hauled her after them | driver lifted children vs children hauled her
place conflict | a: smashed the emergency hatch || b: through the back window | hatch vs back window
quote conflict | a: "I counted nineteen up and I counted nineteen down," || b: "I counted them up nineteen and I counted them down nineteen," | wording
quantity conflict | a: swept the vehicle 70 metres downstream || b: it was 170 metres that the bus had floated | 70 vs 170 metres
quantity conflict | a: Two rescue helicopters, from Toowong and from Archerfield || b: by a single helicopter, out of Archerfield | two vs one
polarity conflict | a: schools had been free to send buses early || b: was told to keep to the timetable | free vs told not to
certainty conflict | a: She announced a $2 million fund for gauges || b: will look at paying for depth gauges | announced vs will look
date differs | a: took 55 minutes to clear the roof || b: for an hour, near enough | 55 minutes vs nearly an hour
## benign
same | a: west of Warrigal yesterday afternoon || b: at Condamba Creek on Wednesday | November 23
same | a: fell on the range || b: five and a half inches | 140 mm is 5.5 inches
same | a: rose 2.4 metres in an hour || b: by the height of a door and a bit in sixty minutes | about 2.4 metres
same | a: a severe thunderstorm warning at 1.30pm || b: for close to two hours by then | 1.30 to 3.20
same | a: was kept in hospital overnight with a broken wrist || b: with his wrist in plaster, is home again | same boy
same | a: jammed it against a river gum || b: before the trunk caught it | same tree
same | a: a grandmother and two boys died || b: Three people were lost here eleven years ago | three dead in 2011
same | a: In the floods of 2011 || b: eleven years ago, two of them kids | 2011
same | a: Three children were treated for cuts and cold || b: Four of the passengers needed a doctor | three and the boy
same | a: Nineteen children and their driver || b: one of the 19 pupils | nineteen
other | a: a grandmother and two boys died || b: one of the 19 pupils who stood | 2011 dead vs survivors
other | a: Education Minister Paula Strang || b: Headmaster Col Strang | two Strangs
other | a: the six-year-olds first || b: a lad of 12 | youngest vs oldest
other | a: at 64 crossings || b: at both ends of the crossing | all crossings vs one
other | a: and that most in the district did so || b: he had asked the department | other schools vs this one
other | a: at 1.30pm || b: in sixty minutes | warning vs rise
## aligned
a2-b5
a0-b1 a0-b5 a1-b1 a1-b9 a2-b4 a2-b8 a2-b3 a3-b5 a4-b6 a5-b7 a7-b1 a7-b9 a8-b2 a8-b10 a9-b11 a9-b12 a10-b13 a11-b14 a12-b15 a13-b16
## omissions
b4 | a does not report the barriers
b9 | a does not report that a second helicopter turned back in hail
