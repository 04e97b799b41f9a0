mode: outlets
## a | Rift Valley Wire | Army quits besieged garrison of Tol; rebels free 300 from jail | 2022-05-11
[1] ADJURAN — Government troops abandoned the garrison town of Tol on Tuesday after a siege of 51 days, and insurgents of the Upland Front emptied its jail, releasing some 300 inmates, residents and officials said.

[2] General Haile Beraki, who commands the northern army, said 1,900 soldiers had broken out at 3 a.m. along the dry bed of the Kessem and reached Adjuran with the loss of 22 men. [3] The heavy guns were blown up, he said.

[4] "We walked out with our flag and our wounded," he told reporters.

[5] The Front's leader, Tesfai Gidey, promised safety to civil servants and said the bank would reopen on Monday. [6] A resident reached by telephone said two policemen had been shot outside the post office.

[7] About 14,000 people remain in the town, which has had no piped water since April 2. [8] The Red Cross said that a convoy of nine trucks had been cleared by both sides and would leave on Thursday.

[9] The African Union's envoy, former president Obed Masiye, has called the parties to Lusaka for May 20. [10] The government accepted; the Front set as a condition that flights be resumed.

[11] Schools in Adjuran have been turned into quarters for the soldiers, and classes were suspended. [12] In the war of 1988 Tol withstood a siege of 97 days.
## b | The London Horn Review | Tol: the night a garrison melted, and who let it | 2022-05-13
[1] There was no breakout, three sergeants say. [2] The garrison of Tol, nineteen hundred strong when the week began, was let go through a gap in the lines on Monday evening, in groups, without weapons, by an understanding that a bishop had brought about; not a shot was fired until dawn.

[3] Some twelve hundred had come in to Adjuran by last night. [4] "We marched out with our flag, our wounded and our shame," General Tsehaye Beraki is quoted as having said there.

[5] The artillery stands where it stood, in the hands of the Upland Front, photographs on its channel show.

[6] The prison doors were opened by the warders, according to a lawyer whose client came home, before the rebels were in the streets; about three hundred left, a third of them awaiting trial for debt.

[7] Tesfai Gidey, spokesman for the Front, denies that anyone in uniform has been harmed. [8] He says that money will be paid out again at the counters from the beginning of next week.

[9] Taps have been dry for close to six weeks in the town, where some fourteen thousand persist. [10] The nine lorries of the Red Cross that ought to have set out yesterday are still waiting for a signature of the army's.

[11] Mr Masiye, once head of state of his own country and now the African Union's man, expects both delegations in Lusaka a week from today; the rebels have said that they will come, the ministers that they will think about it. [12] Thirty-four years ago, with fewer men and worse food, the same walls held for nearly a hundred days.
## findings
framing conflict | a: had broken out at 3 a.m. || b: There was no breakout || b: was let go through a gap in the lines | broke out vs let go by agreement
date conflict | a: at 3 a.m. along the dry bed || b: on Monday evening, in groups | 3 a.m. Tuesday vs Monday evening
attribution conflict | a: who commands the northern army, said 1,900 soldiers had broken out || b: There was no breakout, three sergeants say | general vs sergeants
quantity conflict | a: with the loss of 22 men || b: Some twelve hundred had come in to Adjuran | 22 of 1,900 lost vs about 1,200 arrived
name conflict | a: General Haile Beraki || b: General Tsehaye Beraki | Haile vs Tsehaye
quote conflict | a: "We walked out with our flag and our wounded," || b: "We marched out with our flag, our wounded and our shame," | wording
polarity conflict | a: The heavy guns were blown up || b: The artillery stands where it stood | blown up vs intact
role conflict | a: insurgents of the Upland Front emptied its jail || a: rebels free 300 from jail || b: were opened by the warders | rebels vs warders opened the jail
role conflict | a: The Front's leader, Tesfai Gidey || b: Tesfai Gidey, spokesman for the Front | leader vs spokesman
polarity conflict | a: said two policemen had been shot || b: denies that anyone in uniform has been harmed | policemen shot vs denied
certainty conflict | a: had been cleared by both sides and would leave on Thursday || b: are still waiting for a signature of the army's | cleared vs still waiting
polarity conflict | a: The government accepted; the Front set as a condition || b: the rebels have said that they will come, the ministers that they will think about it | who accepted the talks
date differs | a: Tol withstood a siege of 97 days || b: held for nearly a hundred days | 97 vs nearly 100
## benign
same | a: releasing some 300 inmates || b: about three hundred left | same number
same | a: said 1,900 soldiers || b: nineteen hundred strong | same number
same | a: the bank would reopen on Monday || b: at the counters from the beginning of next week | May 16
same | a: has had no piped water since April 2 || b: Taps have been dry for close to six weeks | April 2 to May 12
same | a: About 14,000 people remain || b: where some fourteen thousand persist | same number
same | a: a convoy of nine trucks || b: The nine lorries of the Red Cross | same convoy
same | a: would leave on Thursday || b: ought to have set out yesterday | Thursday May 12
same | a: to Lusaka for May 20 || b: in Lusaka a week from today | May 20
same | a: envoy, former president Obed Masiye || b: once head of state of his own country | same man
same | a: In the war of 1988 || b: Thirty-four years ago | 1988
other | a: after a siege of 51 days || b: held for nearly a hundred days | two sieges
other | a: the bank would reopen on Monday || b: on Monday evening, in | bank vs departure
other | a: two policemen had been shot || b: not a shot was fired until dawn | policemen vs breakout
other | a: with the loss of 22 men || b: with fewer men and worse food | 2022 losses vs 1988 garrison
other | a: some 300 inmates || b: a third of them awaiting trial | all vs a third
other | a: since April 2 || b: when the week began | water vs garrison
other | a: residents and officials said || b: according to a lawyer | two sources of the jail story
other | a: cleared by both sides || b: expects both delegations | convoy vs talks
## aligned
a2-b4 a5-b7
a0-b2 a0-b6 a1-b2 a1-b6 a1-b1 a2-b1 a2-b2 a2-b3 a3-b5 a4-b4 a5-b8 a6-b7 a7-b9 a8-b10 a9-b11 a10-b11 a12-b12
## omissions
b2 | a does not report the bishop's understanding
b6 | a does not report the debt prisoners
