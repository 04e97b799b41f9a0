mode: outlets
## a | Aero Ledger | Regional turboprop overruns at Kisenga, 52 evacuated safely | 2023-05-23
[1] A Savanna Link ATR 72 carrying 48 passengers and four crew ran off the end of runway 27 at Kisenga on Monday and came to rest in a cassava field 160 metres beyond the threshold. [2] All on board left by the rear door within two minutes; the airline reported 14 minor injuries.

[3] Flight SL 311 from the capital had circled for 35 minutes while a thunderstorm crossed the airfield. [4] The captain, a 51-year-old Kenyan with 9,200 hours, was handling the controls, the carrier said. [5] First officer Grace Mbuyi, 27, had joined in January.

[6] The nose gear collapsed and the left propeller was destroyed. [7] A fuel leak was contained by the airport brigade, which reached the aircraft four minutes after it stopped.

[8] Savanna Link's chief executive, Tobias Lwanga, said a wet surface and a sudden tailwind appeared to have played a part. [9] "The crew did what crews are paid to do," he told Aero Ledger.

[10] The airport is to reopen on Thursday, once a crane has been brought up by road. [11] Until then flights are being sent to Bandale, 210 kilometres to the south.

[12] The aircraft, built in 2009, came out of a heavy check at Nairobi in March. [13] Its brakes had been replaced ten days before, according to the maintenance log shown to this magazine.

[14] Savanna Link had asked for an extension of the 1,600-metre strip as long ago as 2018. [15] Civil aviation director Paulin Essono said money for it had been set aside in this year's budget.

[16] It was the airline's second accident; in 2014 one of its Caravans landed short at the same field, and a farmer was killed.
## b | Kisenga Radio Online | Plane skids into cassava field: passengers climbed out of windows | 2023-05-24
[1] People from the village of Mwera ran with hoes and ropes when the Savanna Link plane came down among the cassava on the morning before last, and it was they, not the fire service, who were first at the doors. [2] The airport's two engines turned up after a quarter of an hour, the village chief, Sosthène Kabila, told this station.

[3] "I broke the glass with a shoe," said trader Mireille Otundo, who escaped through a window over the wing with several others because the back exit would not budge. [4] The hospital treated 14 people, two of whom had broken bones and were operated on.

[5] At the controls was the young co-pilot, the Transport Ministry says; a woman of 27, she had less than half a year with the company. [6] Beside her sat a captain from Tanzania.

[7] The aeroplane had gone round and round above the town for more than half an hour on account of the storm. [8] It then touched down so far along the strip, by the ministry's account, that 900 metres were left of sixteen hundred. [9] One screw was smashed and the front wheel folded.

[10] The head of the company, Mr Tobias Lwanga, blames the wind. [11] "My pilots did what pilots are paid for," he said in a statement.

[12] The field has been open again since yesterday evening for small craft. [13] Larger ones must still make do with Bandale, which is four hours away by bus.

[14] Mr Lwanga put aside talk of worn brakes. [15] They were changed in the first week of this month, he said, though he offered no papers.

[16] Five years ago the airline asked for a longer runway. [17] The director of civil aviation, Paulin Essono, says that there is no money for it before 2025. [18] Mwera buried one of its own nine years back, when a smaller plane of the same company fell short of the runway.
## findings
attribution conflict | a: was handling the controls, the carrier said || b: At the controls was the young co-pilot, the Transport Ministry says | who flew: captain per the carrier vs co-pilot per the ministry
place conflict | a: left by the rear door within two minutes || b: escaped through a window over the wing with several others | all by the rear door vs some through windows, rear exit stuck
quantity conflict | a: which reached the aircraft four minutes after it stopped || b: turned up after a quarter of an hour | fire brigade after 4 vs 15 minutes
framing conflict | a: the airline reported 14 minor injuries || b: two of whom had broken bones and were operated on | all minor vs two with fractures
role conflict | a: a 51-year-old Kenyan with 9,200 hours || b: a captain from Tanzania | Kenyan vs Tanzanian
certainty conflict | a: appeared to have played a part || b: blames the wind | chief executive hedged vs states the wind as the cause
quote conflict | a: "The crew did what crews are paid to do," || b: "My pilots did what pilots are paid for," | wording
attribution differs | a: he told Aero Ledger || b: he said in a statement | interview vs statement
date conflict | a: is to reopen on Thursday || b: has been open again since yesterday evening | Thursday vs Tuesday evening
date conflict | a: had been replaced ten days before || b: were changed in the first week of this month | May 12 vs May 1 to 7
attribution conflict | a: according to the maintenance log shown to this magazine || b: he said, though he offered no papers | documented in a log vs the manager's word without papers
polarity conflict | a: had been set aside in this year's budget || b: there is no money for it before 2025 | runway money budgeted vs none
date differs | a: had joined in January || b: she had less than half a year with the company | January vs less than half a year
quantity differs | a: had circled for 35 minutes || b: for more than half an hour on account | 35 vs more than 30 minutes
## benign
same | a: at Kisenga on Monday || b: on the morning before last | May 22
same | a: the left propeller was destroyed || b: One screw was smashed | same damage
same | a: The nose gear collapsed || b: the front wheel folded | same damage
same | a: the 1,600-metre strip || b: were left of sixteen hundred | runway length
same | a: as long ago as 2018 || b: Five years ago the airline asked | 2023 minus 5
same | a: in 2014 one of its Caravans landed short || b: nine years back, when a smaller plane | same earlier crash
same | a: and a farmer was killed || b: Mwera buried one of its own | same death
same | a: First officer Grace Mbuyi, 27 || b: a woman of 27 | same woman
same | a: while a thunderstorm crossed the airfield || b: on account of the storm | same storm
same | a: Savanna Link's chief executive, Tobias Lwanga || b: The head of the company, Mr Tobias Lwanga | same post
other | a: 160 metres beyond the threshold || b: 900 metres were left | overrun vs runway left
other | a: within two minutes || b: The airport's two engines | minutes vs engines
other | a: 210 kilometres to the south || b: four hours away by bus | distance vs travel time
other | a: came out of a heavy check at Nairobi in March || b: in the first week of this month | check vs brakes
other | a: carrying 48 passengers and four crew || b: The hospital treated 14 people | aboard vs treated
other | a: a 51-year-old Kenyan || b: a woman of 27 | captain vs first officer
other | a: It was the airline's second accident || b: The airport's two engines | accidents vs fire engines
other | a: while a thunderstorm || b: four hours away | storm vs bus
## aligned
a14-b8
a0-b0 a0-b1 a1-b0 a1-b1 a2-b3 a2-b4 a3-b7 a4-b5 a4-b6 a5-b5 a6-b9 a7-b1 a7-b2 a8-b10 a9-b11 a10-b12 a11-b13 a13-b15 a14-b16 a15-b17 a16-b18
## omissions
a7 | b does not report the fuel leak
b8 | a does not report how late the aircraft touched down
b1 | a does not report the villagers' rescue
a12 | b does not report age and heavy check
