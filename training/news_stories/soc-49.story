mode: outlets
## a | The Appalachian Ledger | State takes over Marrow County schools; board removed | 2018-06-13
[1] The West Virginia Board of Education voted 7-2 on Tuesday to seize control of Marrow County's schools, stripping five elected members of their powers for at least two years.

[2] Auditors found that $1.6 million meant for special education went to a football turf, scoreboard and three buses, and that grades had been changed for 211 students so that they could graduate.

[3] Superintendent Darlene Pruett, 58, was fired on the spot. [4] "I did it for the children and I would do it again," she said in the hallway.

[5] Retired Army Col. Nathaniel Spurlock, once principal of a school in Beckley, takes over on July 1 at a salary of $148,000.

[6] The county has 3,860 students in 11 schools; two elementary schools, at Painted Rock and Sugar Run, will be merged in August, the state said. [7] Nobody who teaches will be laid off.

[8] The audit began after a whistleblower, guidance counselor Amy Tackett, sent transcripts to Charleston in October. [9] She was transferred to a bus garage in November, and has got her old job back with back pay.

[10] A grand jury is to hear the case in September, prosecutor Lyle Hatfield said.

[11] About 80 people, many in team jerseys, jeered as the vote was taken. [12] Board president Wes Compton said that he would not appeal: "We got beat."

[13] Logan-Mingo schools were under the state from 2003 to 2013, and test scores rose by nine points in that time. [14] Marrow's turnout in May's board election was 14 percent.
## b | EdPolicy Mountain | Marrow takeover: the terms | 2018-06-14
[1] Intervention by Charleston in Marrow County, the state's eleventh poorest, is limited to finances and personnel and will be looked at again after six months, under a resolution passed by nine members, all of them present, without dissent.

[2] The elected board stays in office and keeps authority over curriculum and calendar.

[3] Darlene Pruitt, the superintendent, had announced in April that she would retire this month, and did so on Monday. [4] "I did it for the children; let the lawyers say what it was," she said by phone.

[5] An accounting firm hired by the county itself discovered the misuse of around a million and a half dollars of money for pupils with disabilities. [6] It went on sports facilities and vehicles.

[7] The matter of altered marks, said to affect upwards of 200 young people, is still being checked.

[8] Nathaniel Spurlock, a former Marine colonel, has been offered the post of interim chief. [9] His pay is not settled.

[10] A counselor, Amy Tackett, who alerted the authorities last fall and was sent to work among the buses, remains there; her lawsuit will be heard in September.

[11] The merger of Painted Rock with Sugar Run was put off by a year, and a dozen teaching jobs will go. [12] The district runs eleven schools for just under four thousand pupils.

[13] Board president Wes Compton intends to challenge the decision in court.

[14] The audience, which one newspaper put at 80, heard the roll call in silence. [15] The earlier takeover in Logan-Mingo lasted a decade; researchers at the state university say that its gains, nine points on the state test, had begun before.
## findings
quantity conflict | a: voted 7-2 on Tuesday || b: passed by nine members, all of them present, without dissent | 7-2 vs 9-0
framing conflict | a: stripping five elected members of their powers || a: board removed || b: The elected board stays in office | removed vs stays
date conflict | a: for at least two years || b: will be looked at again after six months | two years vs six months
framing conflict | a: was fired on the spot || b: had announced in April that she would retire this month, and did so | fired vs retired
name conflict | a: Superintendent Darlene Pruett || b: Darlene Pruitt, the superintendent | Pruett vs Pruitt
quote conflict | a: "I did it for the children and I would do it again," || b: "I did it for the children; let the lawyers say what it was," | wording
place conflict | a: she said in the hallway || b: she said by phone | hallway vs phone
attribution conflict | a: Auditors found that $1.6 million || a: The audit began after a whistleblower || b: An accounting firm hired by the county itself discovered | audit set off by a whistleblower vs county's own accountants
certainty conflict | a: and that grades had been changed for 211 students || b: is still being checked | found vs being checked
role conflict | a: Retired Army Col. Nathaniel Spurlock || b: Nathaniel Spurlock, a former Marine colonel | Army vs Marines
certainty conflict | a: takes over on July 1 || b: has been offered the post | takes over vs offered
certainty conflict | a: at a salary of $148,000 || b: His pay is not settled | 148,000 vs not settled
polarity conflict | a: has got her old job back with back pay || b: sent to work among the buses, remains there | reinstated vs not
date conflict | a: will be merged in August || b: was put off by a year | August vs next year
polarity conflict | a: Nobody who teaches will be laid off || b: a dozen teaching jobs will go | none vs a dozen
polarity conflict | a: said that he would not appeal || b: intends to challenge the decision in court | no appeal vs challenge
framing conflict | a: jeered as the vote was taken || b: heard the roll call in silence | jeered vs silence
quantity differs | a: Auditors found that $1.6 million meant || b: around a million and a half dollars | 1.6m vs around 1.5m
quantity differs | a: The county has 3,860 students || b: just under four thousand pupils | exact vs rounded
quantity differs | a: changed for 211 students || b: upwards of 200 young people | 211 vs upwards of 200
date differs | a: sent transcripts to Charleston in October || b: who alerted the authorities last fall | October vs last fall
## benign
same | a: students in 11 schools || b: The district runs eleven schools | same
same | a: were under the state from 2003 to 2013 || b: lasted a decade | same
same | a: test scores rose by nine points || b: its gains, nine points on the state test | same
same | a: meant for special education || b: money for pupils with disabilities | same
same | a: a football turf, scoreboard and three buses || b: sports facilities and vehicles | same
same | a: guidance counselor Amy Tackett || b: A counselor, Amy Tackett | same
same | a: transferred to a bus garage || b: sent to work among the buses | same
same | a: About 80 people, many in team jerseys || b: which one newspaper put at 80 | same
same | a: two elementary schools, at Painted Rock and Sugar Run || b: The merger of Painted Rock with Sugar Run | same schools
other | a: is to hear the case in September || b: her lawsuit will be heard in September | grand jury vs lawsuit
other | b: the state's eleventh poorest || a: students in 11 schools | rank vs schools
other | a: three buses, and that || a: for at least two years | buses vs years
other | a: Superintendent Darlene Pruett, 58 || a: was 14 percent | age vs turnout
other | a: in May's board election || b: announced in April | election vs retirement
other | b: a dozen teaching jobs || b: by nine members | jobs vs members
other | a: for at least two years || b: by a year | takeover vs merger
other | a: rose by nine points || b: passed by nine members | points vs members
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a2-b5 a2-b6 a2-b7 a3-b3 a4-b4 a5-b8 a5-b9 a6-b11 a6-b12 a7-b11 a8-b5 a8-b10 a9-b10 a11-b14 a12-b13 a13-b15
## omissions
a10 | grand jury
a14 | turnout
