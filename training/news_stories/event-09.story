mode: outlets
## a | The Continental Review | Ferry fire in the Adriatic: 412 evacuated, engine-room fault suspected | 2024-07-03
[1] ANCONA, Italy — A fire that began in an engine-room switchboard forced the evacuation of 412 people from the car ferry Stella di Brindisi in the early hours of Tuesday, some 30 nautical miles off the Croatian island of Vis. [2] One passenger, a Belgian lorry driver aged 57, died of a heart attack in a lifeboat.

[3] The alarm was given at 1:25 a.m., according to the Italian coast guard, and the captain, Salvatore Messina, ordered the ship abandoned 50 minutes later. [4] Five merchant vessels and two patrol boats took part in the operation, which ended at 6:40 a.m.

[5] Thirty-one people were treated for smoke inhalation and bruises, nine of them in a hospital in Split. [6] Among the passengers were 26 pupils of a school in Graz on their way to a music festival.

[7] The ship had sailed from Bari at 8 p.m. on Monday for Rijeka with 97 vehicles on board. [8] It was under tow on Wednesday, with a list of eight degrees, and was expected in Ancona by evening.

[9] Adria Traghetti, the owner, said the sprinklers had worked in all zones. [10] "The system did its duty, and so did the people," said its managing director, Ornella Fabbri.

[11] The ferry was built in 1998 and refitted in 2019 at a cost of 11 million euros. [12] A port-state inspection in Igoumenitsa in March had found seven deficiencies, one of which concerned a fire door; all had been put right, the company said.

[13] Prosecutors in Ancona have opened an inquiry into negligent shipwreck against persons unknown. [14] The captain was questioned as a witness for four hours.

[15] Croatia's transport minister, Zdravka Jurić, said 3,000 liters of oil had been found on the water and that it posed no danger to beaches.
## b | Ahoy Freight News | Ro-pax owner under scrutiny after overnight blaze off Vis | 2024-07-05
[1] Inspectors are to go aboard the Stella di Brindisi in Ancona today, three nights after more than 400 people had to leave the 26-year-old ro-pax in boats. [2] A man in his fifties, a haulier from the Low Countries, did not survive the crossing into a lifeboat drawn up alongside, apparently because his heart failed.

[3] Smoke was first noticed well after midnight on Tuesday. [4] Rescuers' radio traffic suggests that close to an hour went by before master Salvatore Messina gave up the ship, and that the last rubber dinghy was emptied shortly before seven. [5] A handful of passing freighters helped the authorities.

[6] It may have been an electrical fault near the main engines, a source at the class society said; the trade union of seafarers suspects a leaking fuel hose.

[7] Owner Adria Traghetti has stated that the drenchers came on. [8] Two drivers told this publication that those on the lower car deck had stayed dry, though neither had been down there after the alarm.

[9] The vessel had left Apulia on Monday evening with just short of a hundred cars and trucks, bound for the northern Adriatic. [10] She reached Ancona on Wednesday night at the end of a long line, leaning noticeably to one side.

[11] Some thirty travellers needed medical attention, roughly a third of them on the Croatian side. [12] An Austrian school class flew home yesterday.

[13] In spring the ferry was written up in a Greek port for several shortcomings, which the owner says have been dealt with. [14] Five years ago it spent a seven-figure sum, or more, on modernising her.

[15] Magistrates in the Marche have begun proceedings in which nobody has so far been named; Messina, who has commanded her since 2021, has given evidence at length. [16] According to Zagreb, some oil escaped, but the tourist coast has nothing to fear. [17] Underwriters put the loss of hire at €40,000 a day.
## findings
quantity differs | a: forced the evacuation of 412 people || a: 412 evacuated || b: more than 400 people had to leave | 412 vs more than 400
certainty differs | a: A fire that began in an engine-room switchboard || b: It may have been an electrical fault near the main engines | origin stated vs possible, with a rival theory
role differs | a: a Belgian lorry driver aged 57 || b: a haulier from the Low Countries | Belgian vs from the Low Countries
quantity differs | a: a Belgian lorry driver aged 57 || b: A man in his fifties | 57 vs in his fifties
certainty differs | a: died of a heart attack in a lifeboat || b: apparently because his heart failed | heart attack stated vs apparent
place conflict | a: died of a heart attack in a lifeboat || b: did not survive the crossing into a lifeboat | in the lifeboat vs while getting into it
date differs | a: The alarm was given at 1:25 a.m. || b: was first noticed well after midnight | 1:25 vs well after midnight
attribution differs | a: according to the Italian coast guard || b: Rescuers' radio traffic suggests | timings: coast guard vs radio traffic
date differs | a: ordered the ship abandoned 50 minutes later || b: close to an hour went by | 50 minutes vs close to an hour
quantity differs | a: Five merchant vessels and two patrol boats || b: A handful of passing freighters | five vs a handful
certainty differs | a: said the sprinklers had worked in all zones || b: had stayed dry, though neither had been down there | company: all worked vs drivers' unverified doubt
quantity differs | a: with 97 vehicles on board || b: just short of a hundred cars and trucks | 97 vs just short of 100
quantity differs | a: had found seven deficiencies || b: for several shortcomings | seven vs several
quantity differs | a: 3,000 liters of oil had been found || b: some oil escaped | 3,000 liters vs some
quantity differs | a: at a cost of 11 million euros || b: a seven-figure sum, or more | 11 million vs seven figures or more
## benign
same | a: in the early hours of Tuesday || b: three nights after more than 400 people | July 2; today is July 5
same | a: ended at 6:40 a.m. || b: was emptied shortly before seven | same end
same | a: The ferry was built in 1998 || b: leave the 26-year-old ro-pax | 2024 minus 1998
same | a: refitted in 2019 || b: Five years ago it spent | 2019
same | a: inspection in Igoumenitsa in March || b: In spring the ferry was written up in a Greek port | same inspection
same | a: against persons unknown || b: in which nobody has so far been named | no named suspect
same | a: posed no danger to beaches || b: the tourist coast has nothing to fear | same assurance
same | a: nine of them in a hospital in Split || b: roughly a third of them on the Croatian side | 9 of 31
same | a: was questioned as a witness for four hours || b: has given evidence at length | same questioning
same | a: with a list of eight degrees || b: leaning noticeably to one side | same list
same | a: sailed from Bari at 8 p.m. on Monday || b: had left Apulia on Monday evening | Bari is in Apulia
other | a: refitted in 2019 at a cost || b: who has commanded her since 2021 | refit vs captain's service
other | a: 11 million euros || b: the loss of hire at €40,000 a day | refit vs loss of hire
other | a: Thirty-one people were treated || b: more than 400 people | hurt vs evacuated
other | a: expected in Ancona by evening || b: flew home yesterday | ship vs pupils
other | a: one of which concerned a fire door || b: suspects a leaking fuel hose | March defect vs suspected cause
other | a: the captain, Salvatore Messina, ordered || b: the last rubber dinghy was emptied | order vs end of the evacuation
other | a: 26 pupils of a school in Graz || b: the 26-year-old ro-pax | pupils vs ship's age
## aligned
a0-b0 a0-b1 a0-b6 a1-b0 a1-b1 a1-b3 a1-b6 a2-b2 a3-b3 a3-b4 a4-b4 a4-b5 a5-b11 a6-b12 a7-b9 a8-b10 a9-b7 a9-b8 a11-b1 a11-b14 a12-b13 a13-b15 a14-b15 a15-b16
## omissions
a10 | b does not report Fabbri's remark
b17 | a does not report the loss of hire
b1 | a does not report the inspectors' boarding
