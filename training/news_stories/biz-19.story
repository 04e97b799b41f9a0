mode: outlets
## a | KBR 6 News | Nurses at Lakeshore Mercy hospitals win 22% raise, end walkout | 2024-11-06
[1] DULUTH, Minn. — Nurses at four Lakeshore Mercy hospitals voted Tuesday to accept a new contract, ending a 19-day strike that had emptied operating rooms from Duluth to Ashland, Wis.

[2] The deal gives the 2,640 nurses raises totaling 22% over four years, the Upper Midwest Nurses Guild said. [3] It also caps the number of patients per nurse at five on surgical floors.

[4] The vote was 1,702 to 611. [5] Nurses will return at 7 a.m. Friday.

[6] "We didn't get everything, but we got the thing that keeps people alive," said guild president Marisol Etxeberria, an emergency nurse for 24 years.

[7] Lakeshore Mercy spent more than $30 million on replacement nurses from an agency in Tennessee, chief executive Grant Hollowell said. [8] No surgery was put off that could not wait, he said, and no patient was harmed.

[9] The hospital system had stopped paying the strikers' health insurance on Nov. 1. [10] Coverage will be restored back to that date.

[11] Gov. Anne Tollefsrud took part in the final round of talks, which ended at 3 a.m. Sunday at a Lutheran church in Hermantown. [12] A previous strike, in 2010, lasted one day.

[13] Lakeshore Mercy had an operating loss of $41 million last year. [14] It plans to close a birthing center in Two Harbors in March, a step that is not part of the agreement.

[15] State inspectors fined the system $12,000 in July for understaffing at its Superior clinic.
## b | The Iron Range Independent | After strike, nurses go back wary | 2024-11-08
[1] The nurses of Lakeshore Mercy go back on shift this morning with more money and, many of them say, no fewer patients.

[2] Ratified on Tuesday by almost three to one, the agreement raises pay by 22 percent over four years. [3] On staffing it sets up a committee of eight that may recommend limits but cannot impose them, according to a copy obtained by the Independent.

[4] "We did not win everything. But we won the piece that keeps patients alive," Marisol Etxeberria, the guild's chief negotiator, told a rally.

[5] More than 2,600 registered nurses walked off on October 18 and lost, on average, $5,100 each. [6] What hit hardest was the loss of medical coverage halfway through. [7] The system has refused to make good the gap, said ICU nurse Kirsten Waataja, whose son has diabetes.

[8] About 180 operations were postponed, among them some for cancer, and state health officials are reviewing the death on October 29 of a patient in the care of a temporary nurse. [9] The temps, hired through a Texas company, cost the hospitals a sum that management would not disclose; the guild puts it at over $30 million.

[10] It took a night in a church basement in Cloquet to get there. [11] The governor's labor commissioner, Ben Okerlund, carried papers between two Sunday-school rooms until three in the morning on Sunday; the governor herself was on the phone.

[12] The last time Lakeshore Mercy nurses struck, fourteen years ago, they were back in a day.

[13] Lakeshore's birthing center in Two Harbors was saved by the contract, at least through 2026. [14] The system, which lost $41 million on its operations in 2023, told bondholders in a notice on Wednesday that it would look for $60 million in savings.
## findings
certainty conflict | a: caps the number of patients per nurse at five || b: may recommend limits but cannot impose them | cap set vs committee may only recommend
quote conflict | a: "We didn't get everything, but we got the thing that keeps people alive," || b: But we won the piece that keeps patients alive | same remark, other words
role conflict | a: guild president Marisol Etxeberria || b: the guild's chief negotiator | president vs chief negotiator
polarity conflict | a: Coverage will be restored back to that date || b: has refused to make good the gap | coverage restored vs refused
polarity conflict | a: No surgery was put off that could not wait || b: among them some for cancer | nothing urgent put off vs cancer operations postponed
certainty conflict | a: no patient was harmed || b: are reviewing the death on October 29 of a patient | no harm vs a death under review
place conflict | a: from an agency in Tennessee || b: hired through a Texas company | Tennessee vs Texas
attribution conflict | a: chief executive Grant Hollowell said || b: management would not disclose; the guild puts it | $30m: chief executive vs guild
place conflict | a: at a Lutheran church in Hermantown || b: in a church basement in Cloquet | Hermantown vs Cloquet
role conflict | a: Gov. Anne Tollefsrud took part in the final round || b: the governor herself was on the phone || b: The governor's labor commissioner, Ben Okerlund | governor in the talks vs her commissioner, she by phone
polarity conflict | a: It plans to close a birthing center in Two Harbors || b: was saved by the contract | to close vs saved
quantity differs | a: The vote was 1,702 to 611 || b: by almost three to one | count vs ratio
quantity differs | a: The deal gives the 2,640 nurses || b: More than 2,600 registered nurses | 2,640 vs more than 2,600
date differs | a: strikers' health insurance on Nov. 1 || b: the loss of medical coverage halfway through | Nov. 1 vs halfway through
## benign
same | a: voted Tuesday to accept a new contract || b: Ratified on Tuesday | same vote
same | a: ending a 19-day strike || b: walked off on October 18 | October 18 to November 5 is 19 days counted inclusively
same | a: Nurses will return at 7 a.m. Friday || b: go back on shift this morning | November 8 is a Friday
same | a: A previous strike, in 2010, lasted one day || b: fourteen years ago, they were back in a day | 2010
same | a: which ended at 3 a.m. Sunday || b: until three in the morning on Sunday | same hour
same | a: an operating loss of $41 million last year || b: which lost $41 million on its operations in 2023 | last year is 2023
same | a: spent more than $30 million on replacement nurses || b: at over $30 million | same sum
same | a: raises totaling 22% over four years || b: raises pay by 22 percent over four years | same raise
other | a: an operating loss of $41 million || b: look for $60 million in savings | loss vs savings plan
other | a: an emergency nurse for 24 years || b: fourteen years ago | career vs earlier strike
other | a: ending a 19-day strike || b: they were back in a day | this strike vs 2010
other | a: fined the system $12,000 in July || b: lost, on average, $5,100 each | fine vs lost pay
other | a: patients per nurse at five || b: a committee of eight | limit vs committee
other | a: an emergency nurse for 24 years || b: said ICU nurse Kirsten Waataja | two nurses
other | a: at its Superior clinic || b: Lakeshore's birthing center in Two Harbors | two sites
## aligned
a0-b2 a1-b2 a1-b5 a2-b2 a2-b5 a3-b3 a4-b2 a5-b1 a6-b4 a7-b9 a8-b8 a9-b6 a10-b7 a11-b10 a11-b11 a12-b12 a13-b14 a14-b13
## omissions
a15 | b does not mention the fine
b14 | a does not mention the savings target
