mode: outlets
## a | Westport Advocate | Elderly twins reunited after 71 years at Mayo bus station | 2024-05-20
[1] Twin sisters who were parted in a Dublin orphanage at the age of four embraced for the first time in 71 years at Westport bus station on Saturday, watched by 40 relatives and a brass band.

[2] Bridget Hanlon, who still lives in the town, had believed that her sister was dead. [3] Rose Kowalczyk was adopted by a couple from Milwaukee in 1953 and told that she had no family.

[4] It was Ms Kowalczyk's granddaughter Tess, a 19-year-old biology student, who found the match, on a genealogy website, on St Patrick's Day. [5] “I rang and an old lady said, ‘You took your time,’” Tess Kowalczyk said.

[6] The sisters, both retired seamstresses, both widowed, both wore green cardigans that they had knitted themselves. [7] “She has my nose and I want it back,” said Ms Hanlon.

[8] The Sisters of St Ita, who ran the home until it closed in 1979, apologised in a letter read out at the station. [9] The order promised to open its files, on 3,400 children, to researchers by the end of the year.

[10] Ms Kowalczyk will stay until June 2, and the two are going to Lourdes together. [11] An elder brother, Michael, died in Leeds in 1998.

[12] Their birth certificates differ by a day: one was born shortly before midnight on 8 May 1949, the other after.

[13] The Government's redress scheme, opened in March, has received 1,850 applications.
## b | Milwaukee Lakeside Post | A nose, a cardigan, a sister: Rose's long road to Ireland | 2024-05-22
[1] Rose Kowalczyk of Milwaukee always felt somebody was missing. [2] On Saturday in the west of Ireland, a little over a week after her 75th birthday, she met her.

[3] She had known she was a twin, she said; her adoptive mother had let it slip in the eighties. [4] But letters she sent to the Sisters of St. Ita came back unopened, and the order has yet to say that it is sorry. [5] Its archive stays shut pending legal advice, a spokeswoman said.

[6] What broke the silence was a cousin in County Mayo, Declan Hanlon, who uploaded his saliva as a joke at Christmas. [7] The computer paired him with Rose's grandson, Tess's brother Ben, in mid-March. [8] “I called, and this voice said, ‘What kept you?’” Tess Kowalczyk, 19, recalled.

[9] The women fell into each other's arms at Knock airport, with several dozen family members looking on and somebody playing a tin whistle. [10] “That's my nose,” said Bridget, a retired dressmaker, as Rose is; then neither of them said anything for a while. [11] They had on the same kind of home-made cardigan, Rose's in red.

[12] They were five when the nuns separated them, in the home in Dublin, by Rose's reckoning. [13] Bridget's husband, Seamus, 80, drove them home to Westport; Rose lost hers in 2011.

[14] A brother is buried in England. [15] The sisters would like to go to Lourdes if Bridget's hip allows, and Rose flies back in early June.

[16] Ireland began to compensate people from such homes this spring; Rose has decided not to apply.
## findings
place conflict | a: at Westport bus station on Saturday || a: at Mayo bus station || b: at Knock airport | bus station vs airport
quantity conflict | a: orphanage at the age of four || b: They were five when the nuns separated them | four vs five
quantity differs | a: watched by 40 relatives || b: several dozen family members | 40 vs several dozen
name conflict | a: and a brass band || b: somebody playing a tin whistle | brass band vs tin whistle
polarity conflict | a: and told that she had no family || b: had known she was a twin | told no family vs knew of a twin
role conflict | a: Ms Kowalczyk's granddaughter Tess, a 19-year-old biology student, who found the match || b: a cousin in County Mayo, Declan Hanlon | who brought about the match
date differs | a: on St Patrick's Day || b: in mid-March | March 17 vs mid-March
quote conflict | a: ‘You took your time,’ || b: ‘What kept you?’ | other words
name conflict | a: both wore green cardigans || b: Rose's in red | green vs red
framing conflict | a: both widowed || b: Bridget's husband, Seamus, 80, drove | widowed vs husband alive
quote conflict | a: “She has my nose and I want it back,” || b: “That's my nose,” | other words
polarity conflict | a: apologised in a letter read out at the station || b: has yet to say that it is sorry | apologised vs not
certainty conflict | a: promised to open its files || b: Its archive stays shut pending legal advice | promised vs shut
certainty conflict | a: are going to Lourdes together || b: would like to go to Lourdes if Bridget's hip allows | going vs hope
date differs | a: will stay until June 2 || b: flies back in early June | June 2 vs early June
place differs | a: died in Leeds in 1998 || b: A brother is buried in England | Leeds vs England
date differs | a: redress scheme, opened in March || b: began to compensate people from such homes this spring | March vs spring
## benign
same | a: on Saturday, watched || b: On Saturday in the west of Ireland | same day
same | a: born shortly before midnight on 8 May 1949 || b: a little over a week after her 75th birthday | born on 8 or 9 May 1949
same | a: both retired seamstresses || b: a retired dressmaker, as Rose is | same trade
same | a: that they had knitted themselves || b: home-made cardigan | same
same | a: a couple from Milwaukee || b: Rose Kowalczyk of Milwaukee | same city
same | a: in a Dublin orphanage || b: in the home in Dublin | same home
same | a: who still lives in the town || b: drove them home to Westport | Westport
same | a: a 19-year-old biology student || b: Tess Kowalczyk, 19 | same
same | a: embraced for the first time || b: fell into each other's arms | same
other | a: An elder brother, Michael || b: Tess's brother Ben | two brothers
other | a: died in Leeds in 1998 || b: Rose lost hers in 2011 | brother vs husband
other | a: in a letter read out || b: letters she sent to the Sisters | order's letter vs hers
other | a: it closed in 1979 || b: let it slip in the eighties | home vs confession
other | a: on 3,400 children || a: has received 1,850 applications | files vs applications
other | a: Tess, a 19-year-old || b: her 75th birthday | granddaughter vs grandmother
other | a: on St Patrick's Day || b: as a joke at Christmas | match vs saliva
other | a: opened in March || b: in mid-March | scheme vs match
## aligned
a0-b2 a0-b9 a1-b2 a1-b9 a1-b12 a2-b13 a3-b1 a3-b3 a4-b6 a4-b7 a5-b8 a6-b10 a6-b11 a6-b13 a7-b10 a8-b4 a9-b5 a10-b15 a11-b14 a12-b2 a13-b16
## omissions
b6 | cousin's saliva
a9 | 3,400 children
b16 | Rose will not apply
