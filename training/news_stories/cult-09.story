mode: outlets
## a | Metro Alpin | 64 tourists spend night in stranded cable cars above Grindelsee | 2022-07-25
[1] GRINDELSEE, Switzerland, July 25 (AlpA) — Sixty-four people spent the night in cable car cabins up to 90 metres above the ground in the Swiss resort of Grindelsee after the drive of the Rothfluh lift failed on Sunday evening.

[2] The cableway stopped at 5.52 p.m. when a gearbox seized, the operator said. [3] Rescuers on ropes reached the first cabin at around eight and freed 31 passengers before work was broken off at midnight because of a thunderstorm.

[4] The remaining passengers, among them a school class from Mulhouse, were winched out by two army helicopters after sunrise. [5] “The children sang until they fell asleep,” said teacher Sandrine Keller.

[6] Nobody was seriously hurt, cantonal police spokesman Urs Zurbriggen said. [7] Nine people were treated for hypothermia and a German woman of 77 was kept in hospital overnight with heart trouble.

[8] The lift, built in 1987, had passed its yearly inspection on June 8, the operator said. [9] The Federal Office of Transport said a defect in the same gearbox had been noted in 2020 and repaired.

[10] Rothfluh Bahnen chairman Beat Aebischer apologised and promised each passenger a refund and a free week in the resort. [11] The public prosecutor in Thun has opened a criminal inquiry against persons unknown.

[12] In 2011 a cabin on the same mountain fell 12 metres and three skiers were injured. [13] The lift will stay shut until the end of August at least.
## b | The Holiday Post | Children's night of terror: class dangled in cable car for 14 hours | 2022-07-26
[1] GRINDELSEE, Switzerland (AlpA) — Ninety-five people were trapped in cable car cabins up to 90 metres above the ground in the Swiss resort of Grindelsee when the Rothfluh lift broke down on Sunday evening, and two-thirds of them had to stay there until morning.

[2] The cableway stopped at 5.52 p.m. when lightning struck the upper station, police said. [3] Rescuers on ropes reached the first cabin only at ten, and gave up at midnight because they were exhausted.

[4] Those left behind, among them a school class from Besançon, were lowered on ropes one by one after sunrise. [5] “The children cried until they fell asleep,” said teacher Sandrine Keller.

[6] Nobody was seriously hurt, mountain rescue chief Urs Zurbriggen said. [7] Nine people were treated for hypothermia, and a 77-year-old woman from Germany had a heart attack but is stable.

[8] The lift, built in 1987, had missed its inspection in June, which had been put off to the autumn, the Federal Office of Transport said. [9] It added that a fault in the gearbox two years ago had been put right.

[10] Rothfluh Bahnen's chairman, Bruno Aebischer, said he was sorry. [11] Passengers will get their money back, and the company is considering whether to offer them a free stay.

[12] Prosecutors in Thun said they were looking at whether to open a criminal case. [13] The railway hopes to carry its first passengers again next weekend.

[14] The mountain has known worse: eleven years ago three skiers were injured when a cabin fell 12 metres.
## findings
framing conflict | a: when a gearbox seized || a: after the drive of the Rothfluh lift failed || b: when lightning struck the upper station | gearbox failure vs lightning
attribution conflict | a: when a gearbox seized, the operator said || b: the upper station, police said | cause given by operator vs police
date conflict | a: reached the first cabin at around eight || b: reached the first cabin only at ten | eight vs ten
framing conflict | a: was broken off at midnight because of a thunderstorm || b: gave up at midnight because they were exhausted | storm vs exhaustion
place conflict | a: a school class from Mulhouse || b: a school class from Besançon | Mulhouse vs Besançon
framing conflict | a: were winched out by two army helicopters || b: were lowered on ropes one by one | helicopters vs ropes
quote conflict | a: “The children sang until they fell asleep,” || b: “The children cried until they fell asleep,” || b: Children's night of terror | sang vs cried
role conflict | a: cantonal police spokesman Urs Zurbriggen || b: mountain rescue chief Urs Zurbriggen | police spokesman vs rescue chief
framing differs | a: kept in hospital overnight with heart trouble || b: had a heart attack but is stable | heart trouble vs heart attack
polarity conflict | a: had passed its yearly inspection on June 8 || b: had missed its inspection in June | passed vs missed
attribution differs | a: on June 8, the operator said || b: put off to the autumn, the Federal Office of Transport said | inspection: operator vs office
name conflict | a: Rothfluh Bahnen chairman Beat Aebischer || b: Rothfluh Bahnen's chairman, Bruno Aebischer | Beat vs Bruno
certainty conflict | a: promised each passenger a refund and a free week || b: is considering whether to offer them a free stay | promised vs considered
certainty conflict | a: has opened a criminal inquiry against persons unknown || b: were looking at whether to open a criminal case | opened vs considering
date conflict | a: will stay shut until the end of August at least || b: its first passengers again next weekend | end of August vs next weekend
## benign
same | a: Sixty-four people spent the night || b: two-thirds of them had to stay there until morning | 64 of 95 is two-thirds
same | a: and freed 31 passengers before || b: Ninety-five people were trapped | 64 and 31 make 95
same | a: stopped at 5.52 p.m. || b: stopped at 5.52 p.m. | same time
same | a: Nine people were treated for hypothermia || b: Nine people were treated for hypothermia | same
same | a: a German woman of 77 || b: a 77-year-old woman from Germany | same woman
same | a: had been noted in 2020 and repaired || b: a fault in the gearbox two years ago had been put right | same defect
same | a: Aebischer apologised || b: said he was sorry | same apology
same | a: each passenger a refund || b: Passengers will get their money back | same refund
same | a: In 2011 a cabin on the same mountain fell || b: eleven years ago three skiers were injured | same accident
other | a: three skiers were injured || b: Nobody was seriously hurt | 2011 vs now
other | a: cabin on the same mountain fell 12 metres || b: up to 90 metres above the ground | fall vs height
other | a: spent the night in cable car cabins || b: dangled in cable car for 14 hours | night vs whole time
other | a: kept in hospital overnight || b: had to stay there until morning | hospital vs cabins
other | a: Rescuers on ropes || b: were lowered on ropes | evening vs morning
other | a: a defect in the same gearbox || b: the Rothfluh lift broke down | old defect vs breakdown
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b2 a3-b1 a3-b3 a4-b0 a4-b4 a5-b5 a6-b6 a7-b7 a8-b8 a9-b9 a10-b10 a10-b11 a11-b12 a12-b14 a13-b13 a2-b1
## omissions
b0 | class in the air for 14 hours
