mode: outlets
## a | Ozark Evening Star | Bank robber, 79, gets two years: ‘I missed the company’ | 2024-02-29
[1] SPRINGFIELD, Mo. — A 79-year-old widower who robbed three banks with a cap pistol was sentenced Wednesday to two years in federal prison by a judge who told him she took no pleasure in it.

[2] Orville Tompkins, a retired school-bus mechanic from Nixa, pleaded guilty in November to holding up branches of Heritage Plains Bank in April, May and June of last year. [3] He took $11,420 in all and gave some of it to a church pantry, his lawyer said.

[4] Tellers called him “polite.” [5] He handed them notes written on the backs of bingo cards and, in the last robbery, waited by the door for the police.

[6] Tompkins had served six years in Leavenworth for bank robberies in 1977. [7] His wife, June, died the winter before last. [8] “I missed the company,” he said when U.S. District Judge Karen Oyelaran asked him why.

[9] Prosecutors had sought 46 months; defense attorney Bill Stroud argued for probation and a bed with Tompkins's daughter in Joplin. [10] She was in court and waved to him.

[11] A psychologist, Dr. Amy Lindholm, testified that he showed no sign of dementia. [12] One teller, Brianna Cole, told the judge that she still cannot stand with her back to a door.

[13] He must repay the money at $50 a month. [14] The Bureau of Prisons will send him to its medical center in Springfield.

[15] The oldest person ever convicted of bank robbery in Missouri was 82.
## b | Midland Broadcasting | Missouri widower who robbed banks sentenced to prison | 2024-02-29
[1] A man who will turn 80 in prison says the loneliest months of his life are over. [2] Orville Tompkins, formerly a bus driver for the schools in Nixa, got two years on Wednesday for a string of robberies carried out with a toy gun.

[3] He visited the same bank company once a month in the spring and early summer of 2023, leaving with a little over $11,000. [4] Gambling debts swallowed it, according to the FBI; bingo cards, with demands scribbled on their blank sides, were his stationery.

[5] After the final holdup officers cornered him at a diner, where he had ordered pie. [6] “I missed having company,” he told Judge Karen Oyelaran.

[7] His daughter stayed away; his lawyer, Bill Strode, said she would not have had room for him in any case. [8] The government wanted him put away for almost four years. [9] Judge Oyelaran said the sentence gave her no joy.

[10] A court-appointed doctor, Amy Lindholm, found early signs of memory loss, though not such as to excuse him. [11] Not every victim was charmed: Brianna Cole, a branch manager, described nightmares.

[12] Tompkins lost his wife two winters ago. [13] As a man in his thirties he did a stretch in Kansas for the same crime. [14] The judge waived restitution. [15] She recommended a prison hospital close to home, and the bureau that runs the federal prisons has yet to say where he will go.

[16] In Arkansas a woman of 74 was given probation last year for a holdup with a hairbrush.
## findings
name conflict | a: defense attorney Bill Stroud || b: his lawyer, Bill Strode | Bill Stroud vs Bill Strode
role conflict | a: a retired school-bus mechanic || b: formerly a bus driver for the schools | mechanic vs driver
quantity differs | a: He took $11,420 in all || b: a little over $11,000 | exact vs rounded
framing conflict | a: gave some of it to a church pantry || b: Gambling debts swallowed it | charity vs gambling
framing conflict | a: waited by the door for the police || b: officers cornered him at a diner | waited vs cornered
place conflict | a: waited by the door || b: at a diner, where he had ordered pie | where he was caught
quote conflict | a: ‘I missed the company’ || a: “I missed the company,” || b: “I missed having company,” | words differ
quantity differs | a: Prosecutors had sought 46 months || b: put away for almost four years | 46 months vs almost four years
polarity conflict | a: She was in court and waved to him || b: His daughter stayed away | present vs absent
polarity conflict | a: argued for probation and a bed with Tompkins's daughter || b: she would not have had room for him | bed offered vs no room
polarity conflict | a: showed no sign of dementia || b: found early signs of memory loss | none vs early signs
role conflict | a: One teller, Brianna Cole || b: Brianna Cole, a branch manager | teller vs manager
role differs | a: A psychologist, Dr. Amy Lindholm || b: A court-appointed doctor, Amy Lindholm | psychologist vs doctor
polarity conflict | a: He must repay the money at $50 a month || b: The judge waived restitution | repay vs waived
certainty conflict | a: will send him to its medical center || b: has yet to say where he will go | decided vs open
date differs | a: for bank robberies in 1977 || b: As a man in his thirties | year vs decade of life
date differs | a: had served six years in Leavenworth || b: did a stretch in Kansas | six years vs a stretch
## benign
same | a: Bank robber, 79 || b: A man who will turn 80 in prison | 79 now, two years to serve
same | a: with a cap pistol || b: with a toy gun | same
same | a: in April, May and June of last year || b: in the spring and early summer of 2023 | same months
same | a: on the backs of bingo cards || b: scribbled on their blank sides | same
same | a: died the winter before last || b: lost his wife two winters ago | same death
same | a: in Leavenworth || b: in Kansas for the same crime | Leavenworth is in Kansas
same | a: she took no pleasure in it || b: gave her no joy | same remark
same | a: was sentenced Wednesday to || b: got two years on Wednesday | same
same | a: The Bureau of Prisons || b: the bureau that runs the federal prisons | same body
other | a: to two years in federal prison || b: two winters ago | term and death
other | a: had served six years || b: got two years on | old and new term
other | a: in Missouri was 82 || b: a woman of 74 | two other robbers
other | a: $50 a month || b: once a month in | repayment and robberies
other | a: argued for probation || b: was given probation last year | Tompkins and the Arkansas woman
other | a: pleaded guilty in November || b: Wednesday for a string of robberies | plea and sentence
other | a: who robbed three banks || b: for almost four years | banks and years
other | a: Tellers called him “polite.” || b: Not every victim was charmed | different victims
other | a: his lawyer said || b: according to the FBI | speakers
other | a: His wife, June || b: in the spring and early summer | name and month
## aligned
a0-b0 a0-b2 a0-b6 a0-b1 a1-b2 a1-b9 a1-b0 a2-b2 a2-b3 a3-b3 a3-b4 a5-b4 a5-b5 a6-b13 a7-b12 a8-b6 a9-b8 a9-b7 a10-b7 a11-b10 a12-b11 a13-b14 a14-b15
## omissions
b16 | the Arkansas woman
a15 | the oldest convict
