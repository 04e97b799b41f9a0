mode: outlets
## a | Campus Chronicle of Higher Learning | Thornbury State president resigns, effective in May | 2024-04-11
[1] Lorraine Abernathy, president of Thornbury State University, told faculty members Tuesday evening that she will step down on May 31, a year before the end of her contract.

[2] Her announcement came during a meeting in the Hollis Chapel and followed a no-confidence vote of 188 to 74 by the faculty senate in March. [3] "I was hired to turn the lights on, and they are on," she said, according to a recording shared with the Chronicle.

[4] The board of trustees had not asked for her departure, its chairman, Glenn Osterhaus, said in an interview. [5] It will pay her $410,000, the equivalent of eight months' salary, and she will return to teaching geology next year.

[6] Abernathy, 59, had come under fire for closing 11 degree programs, among them German, dance and philosophy, and cutting 64 positions to fill a deficit of $18.5 million. [7] The gap arose from a fall in enrollment, which is down 14 percent since 2019, university figures show.

[8] Provost Marcus Delacroix-Hunt will serve as interim president. [9] A search firm from Atlanta is to be engaged for $220,000, and a successor should be in place by January 2025.

[10] Students occupied the admissions office for three days last week; it ended peacefully on Friday when administrators agreed to reopen the dance studio until graduation. [11] Four were given disciplinary warnings.

[12] The accreditor, which visited campus in February, gave Thornbury a clean bill of health. [13] Her predecessor, Walter Abernethy, no relation and spelled differently, left in 2018 after an audit of the football budget.
## b | WKTB News 6 | Thornbury State board fires president by one vote | 2024-04-10
[1] The president of Thornbury State University is out after trustees voted 6-5 behind closed doors Tuesday afternoon to end her contract.

[2] Lorraine Abernathy learned the result by text message in a parking garage, a person close to her told News 6. [3] Hours later she faced professors, hoarse but composed. [4] "I was hired to turn the lights on, and somebody has to pay the bill," she told them.

[5] She leaves campus on June 30. [6] Under a separation agreement she gets no severance and may not teach at Thornbury, board secretary Glenn Osterhaus said.

[7] Interim leadership goes to Marcus Delacroix-Hunt, vice president for finance. [8] Trustees want a permanent leader by early next year and have hired an Atlanta headhunter.

[9] More than 60 jobs and close to a dozen majors have vanished under Abernathy's savings plan. [10] She inherited most of the $18.5 million hole, according to the state auditor, from a stadium loan.

[11] Professors turned against her last month, when more than seven out of ten who cast a ballot in the senate withdrew their trust.

[12] Last week's three-day sit-in took place at the library. [13] Police carried out the last 19 protesters on Friday, and four students face suspension.

[14] Thornbury's accreditation is not in danger, though the reviewers who came in winter asked for a report on staffing by October. [15] Sophomore Destiny Ruiz, a dance major, said she would transfer. [16] "You can't do a pas de deux on Zoom," she said.
## findings
framing conflict | a: told faculty members Tuesday evening that she will step down || a: Thornbury State president resigns || b: trustees voted 6-5 behind closed doors Tuesday afternoon to end her contract || b: board fires president by one vote | resigned vs fired
polarity conflict | a: had not asked for her departure || b: voted 6-5 behind closed doors | board did not ask vs voted her out
date conflict | a: step down on May 31 || a: effective in May || b: She leaves campus on June 30 | May 31 vs June 30
quantity conflict | a: It will pay her $410,000 || b: she gets no severance | $410,000 vs nothing
polarity conflict | a: she will return to teaching geology next year || b: may not teach at Thornbury | returns to teach vs may not
role conflict | a: its chairman, Glenn Osterhaus || b: board secretary Glenn Osterhaus | chairman vs secretary
role conflict | a: Provost Marcus Delacroix-Hunt || b: Marcus Delacroix-Hunt, vice president for finance | provost vs VP finance
quote conflict | a: "I was hired to turn the lights on, and they are on," || b: "I was hired to turn the lights on, and somebody has to pay the bill," | end of the sentence
attribution conflict | a: university figures show || b: according to the state auditor, from a stadium loan | who explains the deficit
framing conflict | a: arose from a fall in enrollment || b: from a stadium loan | cause of the deficit
place conflict | a: Students occupied the admissions office || b: sit-in took place at the library | where the sit-in was
framing conflict | a: it ended peacefully on Friday when administrators agreed || b: Police carried out the last 19 protesters on Friday | agreed end vs carried out
framing conflict | a: Four were given disciplinary warnings || b: four students face suspension | warnings vs suspension
framing differs | a: gave Thornbury a clean bill of health || b: though the reviewers who came in winter asked for a report on staffing | clean vs with a demand
certainty differs | a: A search firm from Atlanta is to be engaged || b: have hired an Atlanta headhunter | to be engaged vs hired
quantity differs | a: cutting 64 positions || b: More than 60 jobs | 64 vs more than 60
quantity differs | a: closing 11 degree programs || b: close to a dozen majors | 11 vs close to a dozen
## benign
same | a: no-confidence vote of 188 to 74 || b: more than seven out of ten who cast a ballot | 188 of 262 is 72%
same | a: by the faculty senate in March || b: Professors turned against her last month | March
same | a: in place by January 2025 || b: a permanent leader by early next year | same
same | a: will serve as interim president || b: Interim leadership goes to | same
same | a: which visited campus in February || b: who came in winter | same visit
same | a: told faculty members Tuesday evening || b: Hours later she faced professors | same meeting
same | a: occupied the admissions office for three days || b: Last week's three-day sit-in | same length
same | a: a deficit of $18.5 million || b: the $18.5 million hole | same
other | a: Walter Abernethy, no relation || b: Lorraine Abernathy learned the result | predecessor vs president
other | a: vote of 188 to 74 || b: voted 6-5 | senate vs trustees
other | a: after an audit of the football budget || b: from a stadium loan | 2018 audit vs the loan
other | a: is to be engaged for $220,000 || a: pay her $410,000 | search fee vs severance
other | a: is down 14 percent since 2019 || b: more than seven out of ten | enrollment vs vote
other | b: the last 19 protesters || a: cutting 64 positions | protesters vs jobs
other | a: agreed to reopen the dance studio || a: among them German, dance and philosophy | studio till graduation vs programs closed
other | b: asked for a report on staffing by October || b: She leaves campus on June 30 | two deadlines
other | a: left in 2018 || a: is down 14 percent since 2019 | departure vs enrollment base year
## aligned
a0-b0 a0-b1 a0-b5 a1-b1 a1-b0 a1-b3 a1-b5 a2-b11 a2-b3 a3-b4 a4-b1 a4-b0 a4-b6 a5-b6 a6-b9 a6-b10 a7-b10 a8-b7 a9-b8 a10-b12 a10-b13 a11-b13 a12-b14
## omissions
a13 | predecessor
b2 | text message in a garage
b15 | a student will transfer
