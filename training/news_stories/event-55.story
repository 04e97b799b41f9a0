mode: outlets
## a | The Solent Argus | Cowes fast ferry hits pontoon: 31 hurt as brakes 'did not bite' | 2025-08-05
[1] Thirty-one people were hurt, one of them critically, when a high-speed catamaran from Portsbury crashed into its pontoon at Eastcliff on the Isle of Tarn at 5.42pm on Sunday.

[2] The Island Swift 3 was carrying 214 passengers, many of whom had already got up and were queuing at the doors. [3] Skipper Dominic Vale, 48, ordered full astern on both engines, but the water jets "did not bite", operator SwiftLine said.

[4] "It was like being on the Tube when somebody pulls the cord, except that it went on," said Hattie Greaves, 26, whose knee was broken.

[5] Four ambulances came over on the car ferry, and a coastguard helicopter flew an 80-year-old man with head injuries to Southampton. [6] Eleven more were kept overnight at St Agnes' Hospital.

[7] The bow was crushed over a length of two metres, and the pontoon is out of use. [8] Services go to the old steamer pier for the time being, every hour rather than every half-hour.

[9] The Marine Accident Investigation Branch is on site. [10] SwiftLine's operations director, Helena Marsh, said the vessel passed its annual survey in May. [11] Two years ago, after a sister craft had bumped the breakwater in fog, the firm introduced a rule that nobody stands up before the ramp is down.

[12] Vale, who has made the crossing 9,000 times, was breathalysed and cleared.

[13] Island MP Fergus Lyle wants the company's licence reviewed. [14] Cowes Week yacht racing was delayed by an hour on Monday.
## b | Tarn Today | 'Stay in your seats' call came seconds before Swift crash, say islanders | 2025-08-06
[1] A retired harbour pilot who was on the Island Swift 3 on Sunday evening says he heard the skipper order passengers to sit down, too late, and then a curse.

[2] The catamaran ran into the landing stage at Eastcliff at eighteen minutes to six, with more than two hundred day-trippers aboard. [3] Dozens were injured. [4] A man of 80 was flown across to the mainland; his family said last night that he was talking and asking for his hat. [5] A dozen or so had a night in St Agnes', among them Harriet Greaves, 26, with a broken knee. [6] "It was like when someone pulls the cord on the Tube, only it went on," she said.

[7] SwiftLine thinks that the jets may have taken in weed, which would have robbed them of their grip. [8] A survey three months earlier found nothing wrong.

[9] Its own rule, brought in after a knock on the breakwater in 2023, has it that people remain seated until the gangway is lowered. [10] It was not being enforced, nor had it ever been, two former stewards told us.

[11] Divers for the accident branch were under the hull yesterday. [12] A repair of the pontoon could take until October; the boats, at half their usual frequency, make do with the Victorian pier. [13] The hull is stove in by six feet or a little over.

[14] Mr Vale, in his late forties, who tested negative for drink, is a man with several thousand trips behind him. [15] The island's MP, Fergus Lyle, would like somebody to look again at how SwiftLine is licensed.
## findings
quantity differs | a: Thirty-one people were hurt || a: 31 hurt as brakes || b: Dozens were injured | 31 vs dozens
quantity differs | a: was carrying 214 passengers || b: with more than two hundred day-trippers | 214 vs over 200
certainty differs | a: but the water jets "did not bite" || b: may have taken in weed | jets failed vs weed as possible cause
framing differs | a: one of them critically || b: he was talking and asking for his hat | critical vs talking (a day later)
quantity differs | a: Eleven more were kept overnight || b: A dozen or so had a night in St Agnes' | eleven vs a dozen or so
quote conflict | a: when somebody pulls the cord, except that it went on," || b: when someone pulls the cord on the Tube, only it went on," | wording
name differs | a: said Hattie Greaves, 26 || b: Harriet Greaves, 26, with | Hattie vs Harriet
attribution differs | a: SwiftLine's operations director, Helena Marsh, said || b: A survey three months earlier found nothing wrong | credited to Marsh vs stated
quantity differs | a: has made the crossing 9,000 times || b: with several thousand trips behind him | 9,000 vs several thousand
date differs | a: is out of use || b: A repair of the pontoon could take until October | out of use vs till October
quantity differs | a: Skipper Dominic Vale, 48 || b: Mr Vale, in his late forties | 48 vs late forties
polarity differs | a: the firm introduced a rule || b: It was not being enforced, nor had it ever been | introduced vs never enforced
## benign
same | a: at 5.42pm on Sunday || b: at eighteen minutes to six | same time
same | a: passed its annual survey in May || b: A survey three months earlier found nothing wrong | May to August
same | a: Two years ago, after a sister craft || b: after a knock on the breakwater in 2023 | 2023
same | a: that nobody stands up before the ramp is down || b: remain seated until the gangway is lowered | same rule
same | a: every hour rather than every half-hour || b: at half their usual frequency | half
same | a: go to the old steamer pier || b: make do with the Victorian pier | same pier
same | a: crushed over a length of two metres || b: stove in by six feet or a little over | two metres
same | a: was breathalysed and cleared || b: who tested negative for drink | same test
same | a: wants the company's licence reviewed || b: look again at how SwiftLine is licensed | same demand
same | a: flew an 80-year-old man with head injuries || b: A man of 80 was flown across | same man
same | a: Island MP Fergus Lyle || b: The island's MP, Fergus Lyle | same MP
other | a: had bumped the breakwater in fog || b: ran into the landing stage | 2023 bump vs this crash
other | a: was delayed by an hour on Monday || b: under the hull yesterday | racing vs divers
other | a: ordered full astern || b: order passengers to sit down | two orders
other | a: has made the crossing 9,000 times || b: with more than two hundred | crossings vs passengers
other | a: Skipper Dominic Vale || b: A retired harbour pilot | skipper vs passenger
other | a: one of them critically || b: with a broken knee | gravest vs Greaves
other | a: Two years ago || b: three months earlier | rule vs survey
## aligned
a3-b14
a0-b2 a0-b3 a0-b7 a0-b0 a1-b2 a1-b3 a1-b4 a2-b2 a3-b7 a4-b5 a4-b6 a5-b4 a6-b5 a7-b12 a7-b13 a8-b12 a9-b11 a10-b8 a11-b9 a11-b10 a12-b14 a13-b15
## omissions
b1 | a does not report the pilot's account
a14 | b does not report the delayed racing
a2 | b does not report that passengers were queuing
