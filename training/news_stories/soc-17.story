mode: outlets
## a | The Wellow Gazette | Midwives to walk out for 36 hours from Monday | 2023-03-09
[1] Midwives at three maternity units in the Wellow Valley will go on strike at 8am on Monday for 36 hours after talks over staffing collapsed late on Tuesday.

[2] Of 318 members balloted by the Union of Birth Workers, 91 per cent were in favour on a turnout of 77 per cent. [3] The union says one post in five is vacant and that on eleven nights in February a single midwife looked after nine women in labour at Brookfield Hospital.

[4] "We can be tired or we can be safe, not both," said branch secretary Caitlin Oyelaran.

[5] Urgent cases will be dealt with by 40 midwives who have agreed to work, along with doctors. [6] All planned caesareans, 14 of them, have been put back by a week, and home births are off.

[7] The trust offered a one-off payment of £900 on Tuesday, which the union's negotiators rejected after 20 minutes. [8] Its chief nurse, Dame Patricia Lowe, said she was "heartbroken" and accused the union of gambling with babies.

[9] The trust denied that anyone had come to harm, although an inquest opened last month into the death of a baby boy, Teddy Marsh, born at Brookfield in November after his mother had waited seven hours to be seen. [10] It will resume on 17 April.

[11] Inspectors rated the unit inadequate in 2021 and found that it lacked 22 midwives. [12] The last stoppage in the valley, in 1999, was by laundry staff and lasted four days.

[13] Expectant mothers can ring a helpline from Friday. [14] The trust's chairman, Robin Tarrant, is to retire in June, a decision unrelated to the dispute.
## b | NurseTimes Online | Valley maternity strike: what we know | 2023-03-08
[1] A day and a half of industrial action is planned at maternity sites in the Wellow Valley next week, unless a further round of talks on Friday produces a settlement.

[2] Action would start on Monday morning and be over by Tuesday evening.

[3] Roughly nine in ten of those who voted backed it, the Union of Birth Workers said. [4] Three-quarters of the 318 people entitled to vote took part.

[5] At issue are staffing levels. [6] According to a rota leaked to NurseTimes, one midwife had charge of as many as nine labouring women on several nights last month at Brookfield, the largest of the units. [7] A fifth of posts have nobody in them.

[8] "We can be tired or we can be safe, but we can't be both," the union's Caitlin Oyelaran said.

[9] Emergency cover is to be provided by around 40 volunteers from among the strikers. [10] Some planned operations may be rescheduled, and women booked for a home birth have been told to prepare for hospital.

[11] A lump sum of just under £1,000 a head is on the table and has been neither accepted nor turned down, a source close to the discussions said.

[12] Chief nurse Dame Patricia Lowe called the prospect of a strike "heartbreaking" and said that she understood the anger.

[13] The coroner is examining the death in November of an infant at Brookfield; the trust has apologised to his parents for the long wait they had.

[14] Two years ago the Care Quality Commission gave the service its lowest mark. [15] At that time about twenty midwives were missing. [16] A telephone line for pregnant women opens at the end of the week. [17] Robin Tarrant, who chairs the trust, leaves this summer.
## findings
certainty conflict | a: will go on strike at 8am on Monday || a: Midwives to walk out for 36 hours || b: unless a further round of talks on Friday produces a settlement | certain vs conditional
framing conflict | a: after talks over staffing collapsed late on Tuesday || b: a further round of talks on Friday | collapsed vs continuing
quote conflict | a: "We can be tired or we can be safe, not both," || b: "We can be tired or we can be safe, but we can't be both," | wording
attribution conflict | a: The union says one post in five is vacant and that on eleven nights || b: According to a rota leaked to NurseTimes | nine women: union vs leaked rota
quantity differs | a: on eleven nights in February a single midwife || b: on several nights last month at Brookfield | eleven vs several
quantity differs | a: 91 per cent were in favour || b: Roughly nine in ten of those who voted | 91% vs roughly nine in ten
quantity differs | a: on a turnout of 77 per cent || b: Three-quarters of the 318 people | 77% vs three-quarters
quantity differs | a: a one-off payment of £900 || b: A lump sum of just under £1,000 a head | 900 vs just under 1,000
framing conflict | a: which the union's negotiators rejected after 20 minutes || b: has been neither accepted nor turned down | rejected vs open
certainty conflict | a: All planned caesareans, 14 of them, have been put back by a week || b: Some planned operations may be rescheduled | all postponed vs some may be
framing conflict | a: accused the union of gambling with babies || b: said that she understood the anger | accused vs understood
framing differs | a: The trust denied that anyone had come to harm || b: the trust has apologised to his parents for the long wait | denied harm vs apologised for the wait
name differs | a: the death of a baby boy, Teddy Marsh || b: the death in November of an infant at Brookfield | named vs unnamed
quantity differs | a: his mother had waited seven hours || b: the long wait they had | seven hours vs long
role differs | a: by 40 midwives who have agreed to work, along with doctors || b: by around 40 volunteers from among the strikers | midwives with doctors vs volunteers
role differs | a: said branch secretary Caitlin Oyelaran || b: the union's Caitlin Oyelaran said | branch secretary vs the union's
quantity differs | a: found that it lacked 22 midwives || b: about twenty midwives were missing | 22 vs about twenty
date differs | a: is to retire in June || b: leaves this summer | June vs summer
## benign
same | a: on Monday for 36 hours || b: A day and a half of industrial action | 36 hours
same | a: at 8am on Monday || b: start on Monday morning and be over by Tuesday evening | 8am Monday plus 36 hours is 8pm Tuesday
same | a: one post in five is vacant || b: A fifth of posts have nobody in them | same
same | a: rated the unit inadequate in 2021 || b: Two years ago the Care Quality Commission gave the service its lowest mark | same
same | a: home births are off || b: have been told to prepare for hospital | same
same | a: said she was "heartbroken" || b: the prospect of a strike "heartbreaking" | her word in another form
same | a: ring a helpline from Friday || b: opens at the end of the week | Friday
same | a: Of 318 members balloted || b: the 318 people entitled to vote | same
same | a: The trust's chairman, Robin Tarrant || b: Robin Tarrant, who chairs the trust | same
other | a: lasted four days || b: A day and a half of industrial action | 1999 vs now
other | a: inquest opened last month || b: nights last month at Brookfield | inquest vs nights
other | a: looked after nine women || b: Roughly nine in ten | women vs voters
other | a: found that it lacked 22 midwives || a: by 40 midwives who have agreed | missing vs working
other | a: 14 of them, have been put back || a: on eleven nights | operations vs nights
other | a: rejected after 20 minutes || b: about twenty midwives | minutes vs midwives
other | a: It will resume on 17 April || b: talks on Friday | inquest vs talks
other | a: after his mother had waited seven hours || a: for 36 hours after talks | wait vs strike
other | a: is to retire in June || a: born at Brookfield in November | chairman vs baby
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a1-b0 a1-b5 a2-b3 a2-b4 a3-b6 a3-b7 a4-b8 a5-b9 a6-b10 a7-b11 a8-b12 a9-b13 a11-b14 a11-b15 a13-b16 a14-b17
## omissions
a12 | the 1999 stoppage
a10 | date of the inquest
