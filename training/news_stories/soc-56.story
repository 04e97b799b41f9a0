mode: outlets
## a | Hokuriku Med Journal | Robot-assisted surgery trial halted after instrument tip lost in patient | 2022-09-15
[1] The Kanesawa University Hospital suspended a trial of the surgical robot Tsubame-2 on Wednesday after a metal tip nine millimetres long was found in the abdomen of a woman of 58, six weeks after her gallbladder had been removed.

[2] The tip broke off because of a casting flaw, the hospital said; the manufacturer, Kitano Seiki, has recalled all 640 forceps of that batch.

[3] The operation on July 29 was led from a console in Tokyo, 290 kilometres away, by Prof. Daisuke Honma; Dr. Mari Echigo stood at the table. [4] The line dropped for 11 seconds, which had no bearing on what happened, the hospital says.

[5] "We counted the gauze and trusted the machine," said director Yoshio Terauchi, bowing.

[6] The patient, who had complained of pain since mid-August, was sent home twice with tablets. [7] She had the fragment taken out on September 9 and is well.

[8] The trial began in April with 30 patients planned; 12 had been treated. [9] The other eleven were X-rayed this week and nothing was found.

[10] The health ministry was notified within 24 hours, as the law demands. [11] A committee of five outsiders will report by the end of November.

[12] The robot cost 180 million yen, of which the prefecture paid two-thirds. [13] Kitano has sold 44 of them, seven abroad. [14] In 2018 a patient in Britain died after an operation with another maker's robot, when the surgeon had missed two training sessions.
## b | Medical Robotics Insider | Tsubame-2: what went wrong in Kanesawa | 2022-09-16
[1] A surgeon's error of handling, not a defect, made the jaw of a Tsubame-2 gripper snap inside a patient, its maker, Kitano Seiki, contends; no recall is planned.

[2] The piece, barely longer than a grain of rice, remained in the body for a month and a half.

[3] It came loose when the link to the capital failed for about ten seconds and the arm kept pressing, a nurse who was in the room told Insider.

[4] The one in the operating theatre, Mari Echigo, a trainee in her second year, was not authorised to take over. [5] Daisuke Honma, who was steering from 180 miles off, declined to be interviewed.

[6] The woman, in her late fifties, never felt anything; it was a routine scan in August that showed the object. [7] It is still there, the surgeons having judged a second operation riskier than leaving it.

[8] "We counted the gauze; nobody counted the machine," Yoshio Terauchi, the head of surgery, said, with a deep bow.

[9] Kanesawa's other eleven trial subjects are to be X-rayed next week. [10] Fewer than half of the thirty envisaged have gone under the robot since spring.

[11] Tokyo officials learned of the case from a newspaper, according to the ministry, which is considering a reprimand. [12] A panel of experts from outside the hospital is expected to present its findings before winter.

[13] The prefecture bore most of the price of 180 million yen. [14] Kitano's shares lost a tenth of their value. [15] Four years ago a coroner in England criticised a surgeon for having skipped training on a competitor's machine before a patient died.
## findings
framing conflict | a: The tip broke off because of a casting flaw || b: A surgeon's error of handling, not a defect | flaw vs handling error
polarity conflict | a: has recalled all 640 forceps || b: no recall is planned | recalled vs no recall
polarity conflict | a: which had no bearing on what happened || b: It came loose when the link to the capital failed | no bearing vs the moment of the break
role conflict | a: Dr. Mari Echigo stood at the table || b: Mari Echigo, a trainee in her second year | doctor at table vs trainee
quote conflict | a: "We counted the gauze and trusted the machine," || b: "We counted the gauze; nobody counted the machine," | wording
role conflict | a: said director Yoshio Terauchi || b: Yoshio Terauchi, the head of surgery | director vs head of surgery
polarity conflict | a: who had complained of pain since mid-August || b: never felt anything | pain vs nothing
polarity conflict | a: She had the fragment taken out on September 9 || b: It is still there | removed vs still there
date conflict | a: were X-rayed this week and nothing was found || b: are to be X-rayed next week | this week vs next week
framing conflict | a: was notified within 24 hours, as the law demands || b: learned of the case from a newspaper | notified vs from a newspaper
quantity differs | a: a metal tip nine millimetres long || b: barely longer than a grain of rice | 9 mm vs barely longer than a grain of rice
quantity differs | a: a woman of 58 || b: The woman, in her late fifties | 58 vs late fifties
date differs | a: The line dropped for 11 seconds || b: failed for about ten seconds | 11 vs about ten
quantity differs | a: planned; 12 had been treated || b: Fewer than half of the thirty envisaged | 12 vs fewer than half
date differs | a: will report by the end of November || b: present its findings before winter | end of November vs before winter
certainty differs | a: A committee of five outsiders will report || b: is expected to present | will vs expected
quantity differs | a: of which the prefecture paid two-thirds || b: The prefecture bore most of the price | two-thirds vs most
date differs | a: The trial began in April || b: under the robot since spring | April vs spring
## benign
same | a: six weeks after her gallbladder || b: for a month and a half | same
same | a: in Tokyo, 290 kilometres away || b: steering from 180 miles off | 290 km is 180 miles
same | a: The other eleven were || b: other eleven trial subjects | same
same | a: with 30 patients planned || b: the thirty envisaged | same
same | a: In 2018 a patient in Britain died || b: Four years ago a coroner in England | same case
same | a: when the surgeon had missed two training sessions || b: for having skipped training | same
same | a: another maker's robot || b: on a competitor's machine | same
same | a: The robot cost 180 million yen || b: the price of 180 million yen | same
same | a: A committee of five outsiders || b: A panel of experts from outside the hospital | same
same | a: from a console in Tokyo || b: the link to the capital | Tokyo
other | a: cost 180 million yen || b: from 180 miles off | yen vs miles
other | a: for 11 seconds || a: The other eleven | seconds vs patients
other | a: all 640 forceps || a: Kitano has sold 44 | forceps vs robots
other | a: seven abroad || a: 12 had been treated | robots vs patients
other | a: was sent home twice || a: missed two training sessions | patient vs British surgeon
other | b: a trainee in her second year || b: judged a second operation | year vs operation
other | b: lost a tenth of their value || b: about ten seconds | shares vs link
other | a: within 24 hours || a: six weeks after | notice vs discovery
other | a: a patient in Britain died || a: and is well | 2018 vs now
## aligned
a0-b2 a0-b1 a1-b2 a1-b6 a2-b1 a3-b4 a3-b5 a4-b3 a5-b8 a6-b6 a7-b7 a8-b10 a9-b9 a10-b11 a11-b12 a12-b13 a14-b15 a3-b3
## omissions
a13 | robots sold
b14 | fall of shares
