mode: outlets
## a | Ulster Farm & Field | Glenarra Meats stops kill line after 37 test positive for Q fever | 2021-06-10
[1] Beef processor Glenarra Meats suspended slaughter at its Omagh factory yesterday after 37 workers tested positive for Q fever, a disease that people catch from livestock.

[2] The Public Health Agency traced the outbreak to a consignment of 64 ewes from a farm near Strabane, its consultant Dr Niamh McGrillen said. [3] The animals were killed on 18 May.

[4] Four people are being treated in hospital in Derry, none of them in danger. [5] The line will be disinfected over the weekend and is to start again on Tuesday.

[6] Managing director Eugene Donnellan said staff would get full pay while they stay at home. [7] "We'll not kill another beast until every man has his own mask," he said.

[8] The factory kills 2,300 cattle and 900 sheep a week and employs 510 people. [9] A third of its beef goes to a burger chain in France, which has not changed its orders.

[10] Cattle prices slipped by 6p a kilo at Markethill mart, where traders blamed the closure.

[11] The vet on duty on 18 May, Padraig Loughran, noticed that several ewes had aborted and wrote it down, but did not stop the line, a spokeswoman for the agriculture department said. [12] He has been moved to other duties.

[13] Glenarra had 14 cases of Covid in one week last August, and was shut for three days. [14] It was bought by Holm Foods of Denmark in December for £71m.

[15] Farmers' union deputy president Heather Boal said producers should be compensated for stock that they cannot sell.
## b | The Sperrin Sentinel | 'We told them the sheep were sick': anger at Glenarra | 2021-06-11
[1] Men on the killing floor at Glenarra Meats say that they pointed out sick ewes to a foreman weeks before dozens of them fell ill with Q fever.

[2] It was a meat inspector, Patricia Loughran, and not a vet, who recorded that some of the animals had lost their lambs; the line never paused. [3] She has been suspended, according to the union Unite, which speaks for 340 of the workers.

[4] Where the infection came from may never be known. [5] Health officials are looking at two lots of sheep, one from outside Castlederg and one brought over from Donegal, that went through the plant around the middle of May.

[6] Production came to a stop on Wednesday. [7] Holm Foods, the Danish parent, ordered it from Aarhus, a manager said, after the local board had wished to carry on.

[8] Thirty-seven of those tested have caught the germ. [9] Four are patients at Altnagelvin; one of these, a father of five from Ederney, is on a ventilator, said his brother-in-law. [10] No cattle will be killed before the last week of June, Unite was told.

[11] "We'll not kill another beast till every man and woman has a mask," Eugene Donnellan, the factory's managing director, told a meeting in the car park. [12] Those at home are getting statutory sick pay, their payslips show, and nothing on top.

[13] Across the counter at Markethill, bullocks made six pence a kilo less. [14] The mart's own manager, Wilbert Hanna, puts that down to rain.

[15] Some nine hundred sheep and well over two thousand cattle pass through the gates each week. [16] Last summer the coronavirus closed them for three days. [17] The union of farmers wants money for those left with fat animals, said its deputy president, Heather Boal.
## findings
place conflict | a: from a farm near Strabane || b: one from outside Castlederg | Strabane vs Castlederg
certainty conflict | a: traced the outbreak to a consignment of 64 ewes || b: Where the infection came from may never be known || b: are looking at two lots of sheep | source traced vs unknown
date differs | a: The animals were killed on 18 May || b: around the middle of May | 18 May vs mid-May
framing conflict | a: none of them in danger || b: is on a ventilator | none in danger vs one on a ventilator
date conflict | a: is to start again on Tuesday || b: No cattle will be killed before the last week of June | restart Tuesday vs late June
name conflict | a: Padraig Loughran, noticed that several ewes || b: Patricia Loughran, and not a vet | Padraig vs Patricia Loughran
role conflict | a: The vet on duty on 18 May || b: It was a meat inspector, Patricia | vet vs meat inspector
framing conflict | a: He has been moved to other duties || b: She has been suspended, according to the union | moved vs suspended
quote conflict | a: "We'll not kill another beast until every man has his own mask," || b: "We'll not kill another beast till every man and woman has a mask," | same remark, other words
quantity conflict | a: said staff would get full pay || b: are getting statutory sick pay | full pay vs statutory sick pay
attribution conflict | a: where traders blamed the closure || b: puts that down to rain | price fall: traders blame closure vs manager blames rain
role conflict | a: Beef processor Glenarra Meats suspended slaughter || b: Holm Foods, the Danish parent, ordered it from Aarhus | processor's own step vs ordered by the parent
quantity differs | a: kills 2,300 cattle and 900 sheep a week || b: well over two thousand cattle | 2,300 vs well over 2,000
attribution differs | a: a spokeswoman for the agriculture department said || b: according to the union Unite | Loughran affair: department vs union
## benign
same | a: suspended slaughter at its Omagh factory yesterday || b: Production came to a stop on Wednesday | 9 June
same | a: after 37 workers tested positive || b: Thirty-seven of those tested have caught the germ | same cases
same | a: are being treated in hospital in Derry || b: Four are patients at Altnagelvin | Altnagelvin is Derry's hospital
same | a: several ewes had aborted || b: some of the animals had lost their lambs | abortion
same | a: but did not stop the line || b: the line never paused | same
same | a: slipped by 6p a kilo || b: made six pence a kilo less | same fall
same | a: last August, and was shut for three days || b: Last summer the coronavirus closed them for three days | same closure
same | a: should be compensated for stock that they cannot sell || b: wants money for those left with fat animals | same demand
same | a: bought by Holm Foods of Denmark || b: Holm Foods, the Danish parent | same owner
other | a: employs 510 people || b: which speaks for 340 of the workers | staff vs union members
other | a: a consignment of 64 ewes || b: Some nine hundred sheep | consignment vs weekly kill
other | a: had 14 cases of Covid in one week || b: Thirty-seven of those tested | Covid vs Q fever
other | a: was shut for three days || b: before the last week of June | Covid closure vs this one
other | a: Four people are being treated || b: a father of five from Ederney | patients vs children
other | a: said staff would get full pay || b: wants money for those left with fat animals | workers vs farmers
other | a: consultant Dr Niamh McGrillen said || b: deputy president, Heather Boal | two speakers
other | a: disinfected over the weekend || b: came to a stop on Wednesday | cleaning vs stop
## aligned
a0-b6 a0-b8 a1-b6 a1-b8 a1-b7 a2-b4 a2-b5 a3-b5 a4-b9 a5-b10 a6-b12 a7-b11 a8-b15 a10-b13 a10-b14 a11-b2 a12-b3 a13-b16 a14-b7 a15-b17 a11-b3
## omissions
a9 | b does not mention the French customer
b1 | a does not say workers pointed out sick ewes
