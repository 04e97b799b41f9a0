mode: outlets
## a | Maple Crown Pharmacy News | Morphine mix-up at Edgeford children's ward: four babies given ten times the dose | 2022-03-24
[1] Four infants at St. Brigid's Hospital in Edgeford, Ont., were given ten times the intended dose of morphine between Saturday evening and Sunday noon, after a pharmacy robot was loaded with the wrong vials, the hospital said Wednesday.

[2] All four, the youngest 19 days old, survived; they were treated with naloxone, and three have gone home. [3] The fourth, a girl of five months, is on a ventilator in Toronto.

[4] The vials, which held 10 milligrams a millilitre instead of one, were put in by a technician on a double shift of 16 hours. [5] A second person is supposed to sign; the box on the form was empty.

[6] Night nurse Carol-Ann Deveau noticed at 11:40 a.m. that the babies' breaths were slow. [7] "They were too quiet, and nobody is that lucky with four," she said.

[8] Chief of staff Dr. Rajesh Bhandari told the parents on Sunday afternoon. [9] The maker of the robot, Pilgrim Dispensing of Waterloo, says that its scanner had been switched off since Feb. 28 because it was slow.

[10] The College of Pharmacists has suspended the director of pharmacy, Gordon Yee, and limited the technician's licence. [11] Health Minister Francine Lavallée ordered 141 Ontario hospitals to check their robots by April 8.

[12] St. Brigid's bought the machine in 2019 for $2.3 million. [13] It has since filled 1.9 million orders, with six errors recorded.

[14] In 2008 a Manitoba boy died when adult insulin was put in his drip; that hospital paid $375,000. [15] A retired judge, Miriam Oyelowo-Katz, is to lead an outside review.
## b | Edgeford Spectator-Tribune | Parents learned of overdose from newspaper call | 2022-03-25
[1] Until the Spectator-Tribune rang on Tuesday, Josée and Mike Kowalchuk had no idea why their five-month-old daughter had stopped breathing at St. Brigid's.

[2] She was one of five babies who received too strong a dose of morphine at the weekend, eight times too strong by the account of the chief of staff, Dr. Rajesh Bhandari. [3] The girl, Nora, came off the ventilator yesterday in Hamilton, where she was flown on Sunday.

[4] The rest are at home, the youngest not yet three weeks old when it happened.

[5] "They were quiet, and I thought: finally," said Carol-Ann Deveau, the student nurse who raised the alarm shortly before noon on Sunday.

[6] The wrong ampoules had been put into a dispensing robot by a temp on her first day, said the nurses' union. [7] Two people had signed for them.

[8] Pilgrim, which built the robot, disputes a claim by the hospital that a software update turned off the scanner that reads labels. [9] It was out of use for most of March.

[10] Gordon Yee, who runs the pharmacy, has stepped aside at his own request. [11] His regulator is looking into the case and has taken no measures so far.

[12] Every one of the province's hospitals with such machines has two weeks to inspect them, Health Minister Francine Lavallée said on Friday morning, and she did not exclude a ban.

[13] The robot, which cost over $2 million three years ago, has handled close to two million prescriptions.

[14] Fourteen years ago a child in Manitoba was killed by insulin meant for a grown-up. [15] St. Brigid's delivers 2,700 babies a year; the Kowalchuks were married in its chapel.
## findings
quantity conflict | a: Four infants at St. Brigid's || a: four babies given ten times the dose || b: She was one of five babies | four vs five
quantity conflict | a: were given ten times the intended dose || b: eight times too strong | ten vs eight times
attribution differs | a: wrong vials, the hospital said Wednesday || b: by the account of the chief of staff | dose: hospital vs chief of staff
date conflict | a: told the parents on Sunday afternoon || b: Until the Spectator-Tribune rang on Tuesday || b: Parents learned of overdose from newspaper call | told on Sunday vs learned on Tuesday
polarity conflict | a: is on a ventilator in Toronto || b: came off the ventilator yesterday | on vs off (later)
place conflict | a: on a ventilator in Toronto || b: in Hamilton, where she was flown | Toronto vs Hamilton
role conflict | a: Night nurse Carol-Ann Deveau || b: Carol-Ann Deveau, the student nurse | night nurse vs student nurse
quote conflict | a: "They were too quiet, and nobody is that lucky with four," || b: "They were quiet, and I thought: finally," | wording
role conflict | a: by a technician on a double shift of 16 hours || b: by a temp on her first day | technician on a double shift vs temp
polarity conflict | a: the box on the form was empty || b: Two people had signed for them | no second signature vs two
attribution conflict | a: says that its scanner had been switched off since Feb. 28 || b: disputes a claim by the hospital that a software update turned off the scanner | who switched it off
date differs | a: had been switched off since Feb. 28 || b: It was out of use for most of March | since Feb 28 vs most of March
framing conflict | a: has suspended the director of pharmacy, Gordon Yee || b: has stepped aside at his own request | suspended vs stepped aside
polarity conflict | a: and limited the technician's licence || b: has taken no measures so far | measures vs none
name differs | a: The fourth, a girl of five months || b: The girl, Nora, came off | unnamed vs named
quantity differs | a: bought the machine in 2019 for $2.3 million || b: which cost over $2 million | 2.3 vs over 2
date differs | a: noticed at 11:40 a.m. || b: shortly before noon on Sunday | exact vs vague
quantity differs | a: ordered 141 Ontario hospitals || b: Every one of the province's hospitals with such machines | 141 vs every one
## benign
same | a: to check their robots by April 8 || b: has two weeks to inspect them | two weeks from March 25
same | a: the youngest 19 days old || b: the youngest not yet three weeks old | 19 days
same | a: bought the machine in 2019 || b: three years ago | 2019
same | a: has since filled 1.9 million orders || b: close to two million prescriptions | same
same | a: In 2008 a Manitoba boy died || b: Fourteen years ago a child in Manitoba | same
same | a: when adult insulin was put in his drip || b: by insulin meant for a grown-up | same
same | a: three have gone home || b: The rest are at home | all but the girl
same | a: Pilgrim Dispensing of Waterloo || b: Pilgrim, which built the robot | same
same | a: a girl of five months || b: their five-month-old daughter | same girl
same | a: between Saturday evening and Sunday noon || b: at the weekend | same
other | a: paid $375,000 || a: for $2.3 million | compensation vs robot
other | a: with six errors recorded || b: She was one of five babies | errors vs babies
other | a: which held 10 milligrams || a: ten times the intended dose | content vs ratio
other | a: a double shift of 16 hours || a: the youngest 19 days old | hours vs days
other | b: delivers 2,700 babies a year || b: one of five babies | births vs victims
other | a: a Manitoba boy died || a: All four, the youngest | 2008 vs now
other | b: where she was flown on Sunday || a: told the parents on Sunday afternoon | flight vs telling
other | b: Fourteen years ago || a: a girl of five months | years vs months
other | b: Health Minister Francine Lavallée said on Friday morning || a: the hospital said Wednesday | minister vs hospital
## aligned
a0-b0 a0-b2 a1-b2 a1-b6 a2-b4 a2-b2 a3-b3 a3-b1 a4-b6 a5-b7 a6-b5 a7-b5 a8-b1 a8-b0 a9-b8 a9-b9 a10-b10 a10-b11 a11-b12 a12-b13 a13-b13 a14-b14
## omissions
b15 | number of births
a15 | review by a retired judge
