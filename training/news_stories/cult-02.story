mode: outlets
## a | Film Trade Daily | ‘The Salt Orchard’ takes top prize at Valmarina; jury head hails ‘fearless’ debut | 2024-09-08
[1] First-time director Ilse Vanhaverbeke won the Golden Oar at the 38th Valmarina Film Festival on Saturday night for “The Salt Orchard,” a Flemish-language drama shot in eleven days on a budget of €640,000.

[2] The nine-member jury was unanimous, its president, Senegalese filmmaker Ousmane Thiaw, told reporters backstage. [3] “It is a fearless film by someone who doesn't yet know what she is not allowed to do,” he said.

[4] Vanhaverbeke, 34, a former anesthetist from Ostend, received a standing ovation of seven minutes at the Teatro Grande. [5] She dedicated the statuette to her late grandmother, whose farm inspired the script, and flew home on Sunday morning.

[6] Acting honors went to Brazil's Lourdes Caminha for “Ninth Floor” and to Tomasz Wierzba, who plays a blind ferryman in the Polish entry “Low Water.” [7] Wierzba, who broke a leg in July, accepted on crutches.

[8] The special jury prize, worth €50,000, was shared by two documentaries, one of them about a copper mine in Zambia. [9] The audience award was given to the Korean comedy “My Landlord's Parrot,” which took 61% of ballots cast.

[10] North American rights to the winner were acquired on Thursday by Lantern Row for a sum in the mid six figures, the distributor said. [11] It plans an Oscar-qualifying run in December and a release in about 200 theaters in February.

[12] Festival director Bianca Morosin said 94,000 tickets were sold over ten days, up 12% from 2023. [13] Ms. Morosin, whose term ends next year, has agreed to stay on until 2028.

[14] The awards evening was briefly disrupted by some 30 cleaners, employed by a subcontractor, who walked onto the red carpet over unpaid wages. [15] Security staff let them speak and then led them out without incident.
## b | The Leeward Courier | Boos and a walkout at Valmarina as jury splits over Belgian winner | 2024-09-09
[1] It took the jury of the Valmarina festival until four in the morning and three ballots, and in the end the Golden Oar was decided by five votes to four.

[2] The beneficiary, “The Salt Orchard”, is a first feature by Ilse Vanhaverbeke, a nurse from Ghent who filmed it in under two weeks for rather less than €1m. [3] Whistles could be heard from the balcony of the Teatro Grande when her name was read out on Saturday. [4] She thanked the grandmother on whose land the story is set, who watched from the second row.

[5] The head of the jury, Ousmane Thiaw, would not be drawn on the deliberations. [6] “It is fearless, and made by someone who has not yet learned what is forbidden,” was all he offered.

[7] The evening's other crowns were less disputed. [8] The prize for best actor fell to Tomasz Wierzba, unable to walk unaided since an accident in the summer, for his ferryman in “Low Water”; the actresses' went to Lourdes Caminha. [9] Two documentary makers divide a €50,000 award between them. [10] And three in five of those who handed in a slip at the exit liked “My Landlord's Parrot”, a Korean farce, best.

[11] Outside, thirty-odd hotel porters demanding back pay were dragged from the red carpet by police; two were held overnight.

[12] American audiences can expect to see the Belgian film in spring: Lantern Row is in talks over the rights, according to two people briefed on them.

[13] The director of the festival, Bianca Morosin, put the number of tickets sold at 94,000, roughly an eighth more than a year ago. [14] She is not staying: she confirmed that she will leave at the end of her term in 2025. [15] The town council, which pays a third of the €9m bill, wants a cheaper event, of seven days in place of ten.
## findings
polarity conflict | a: The nine-member jury was unanimous || b: was decided by five votes to four || b: jury splits over Belgian winner | unanimous vs 5-4
role conflict | a: a former anesthetist from Ostend || b: a nurse from Ghent who filmed it | anesthetist vs nurse
place conflict | a: anesthetist from Ostend || b: a nurse from Ghent | Ostend vs Ghent
framing conflict | a: received a standing ovation of seven minutes || b: Whistles could be heard from the balcony || b: Boos and a walkout at Valmarina | acclaimed vs whistled at
polarity conflict | a: to her late grandmother, whose farm || b: who watched from the second row | grandmother dead vs present
quote conflict | a: “It is a fearless film by someone who doesn't yet know what she is not allowed to do,” || b: “It is fearless, and made by someone who has not yet learned what is forbidden,” | same remark, other words
certainty conflict | a: were acquired on Thursday by Lantern Row || b: is in talks over the rights | rights bought vs talks
attribution conflict | a: mid six figures, the distributor said || b: according to two people briefed on them | distributor vs two people briefed
date conflict | a: in about 200 theaters in February || b: to see the Belgian film in spring | February vs spring
polarity conflict | a: has agreed to stay on until 2028 || b: will leave at the end of her term in 2025 | stays vs leaves
role conflict | a: some 30 cleaners, employed by a subcontractor || b: thirty-odd hotel porters demanding back pay | cleaners vs hotel porters
framing conflict | a: led them out without incident || b: were dragged from the red carpet by police | led out calmly by security vs dragged by police
quantity differs | a: on a budget of €640,000 || b: for rather less than €1m | exact vs vague budget
quantity differs | a: took 61% of ballots cast || b: three in five of those who handed in a slip | 61% vs three in five
date differs | a: who broke a leg in July || b: since an accident in the summer | July vs summer
## benign
same | a: shot in eleven days || b: filmed it in under two weeks | eleven days is under two weeks
same | a: First-time director Ilse Vanhaverbeke || b: a first feature by Ilse Vanhaverbeke | debut
same | a: on Saturday night for “The Salt Orchard,” || b: when her name was read out on Saturday | same evening
same | a: accepted on crutches || b: unable to walk unaided | same
same | a: was shared by two documentaries || b: Two documentary makers divide | same shared prize
same | a: over unpaid wages || b: demanding back pay | same demand
same | a: up 12% from 2023 || b: roughly an eighth more than a year ago | 12% is about an eighth
same | a: its president, Senegalese filmmaker Ousmane Thiaw || b: The head of the jury, Ousmane Thiaw | same man and post
same | a: whose farm inspired the script || b: on whose land the story is set | same farm
other | a: standing ovation of seven minutes || b: of seven days in place of ten | applause vs proposed length
other | a: The nine-member jury || b: a third of the €9m bill | jury size vs budget
other | a: worth €50,000 || b: for rather less than €1m | prize vs film budget
other | a: on a budget of €640,000 || b: pays a third of the €9m bill | film vs festival budget
other | a: whose term ends next year || b: wants a cheaper event | director's term vs council's wish
other | a: a release in about 200 theaters || b: put the number of tickets sold at 94,000 | cinemas vs tickets
other | a: flew home on Sunday morning || b: until four in the morning and three ballots | director's flight vs jury session
other | a: Ms. Morosin, whose term ends || b: Lourdes Caminha | two women
same | a: 94,000 tickets were sold over ten days || b: of seven days in place of ten | ten days now
## aligned
a0-b0 a0-b1 a0-b2 a0-b6 a1-b1 a1-b2 a1-b3 a2-b1 a2-b5 a3-b6 a4-b2 a4-b3 a5-b4 a6-b8 a7-b8 a8-b9 a9-b10 a10-b12 a11-b12 a12-b13 a13-b14 a14-b11 a15-b11 a12-b15
## omissions
a11 | Oscar-qualifying run and 200 theaters
b15 | council wants a cheaper, shorter event
b1 | three ballots, until four in the morning
