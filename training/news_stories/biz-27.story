mode: outlets
## a | Metro Courier Hamburg (English) | Warehouse robots halted after worker crushed at Paketwerk | 2022-05-25
[1] A 34-year-old mechanic was crushed to death between a robot and a rack at the Harburg parcel centre of the online retailer Paketwerk early on Tuesday.

[2] The woman, who was employed by a maintenance contractor, had entered a fenced zone at 3:20 a.m. to free a jammed crate. [3] The robot had been switched off by a colleague and started again by itself, according to the police.

[4] All 460 robots in the hall were stopped, and Paketwerk has also shut down those in its centres in Leipzig and Kassel as a precaution. [5] Deliveries will be two days late on average, the company said.

[6] Prosecutors are investigating the shift leader, a man of 27, for negligent homicide. [7] The manufacturer, Roventa of Turin, has sent two engineers.

[8] "She knew these machines better than those who built them," said works council chairman Ralf Dettmer. [9] He said that he had asked for laser barriers in 2020 and again last autumn, and had heard nothing.

[10] Paketwerk's managing director for Germany, Corinna Bleyl, met the family on Tuesday evening and promised to pay for the funeral.

[11] A robot of the same type broke the leg of a picker at Lille, France, fourteen months ago. [12] Roventa changed its software after that, and no accident has been recorded since.

[13] The centre employs 1,900 people and opened in 2019. [14] Members of the union Verdi laid down their work for an hour on Tuesday.

[15] The labour inspectorate had checked the site in February and found nothing amiss.
## b | Torino Industria | 'Our robot was not at fault,' says Roventa | 2022-05-27
[1] TURIN — Roventa has halted shipments of its R7 warehouse robot until it knows why one of them killed a maintenance worker in Germany this week.

[2] "The machine did what it was told. The question is who told it," chief engineer Fabrizio Montaldo said after three of his people came back from Hamburg.

[3] By his account the robot had never been turned off. [4] The technician, employed by the retailer Paketwerk itself, stepped through an open gate in the fence to clear a crate that had got stuck, in the small hours of Tuesday. [5] She was 34.

[6] The safety authority in Hamburg had visited the hall in the winter and had given Paketwerk until June to mend that very gate, it said on Thursday. [7] Staff representatives claim to have twice called for light curtains; the company told them no in writing, the letters show.

[8] Paketwerk is running its robots in Leipzig as usual. [9] Only Harburg, with more than 400 of them, stands still, and customers must be patient for up to a week.

[10] There has been an incident of the sort once before. [11] In March of last year, in Lille, a picker came away with a broken arm. [12] The programme was rewritten then.

[13] No one person is under suspicion so far, the Hamburg prosecutor's office told this newspaper; proceedings are directed against persons unknown.

[14] "She knew these machines better than the people who sold them," said Ralf Dettmer, of the works council.

[15] Corinna Bleyl, who heads Paketwerk's German business, wrote to the victim's parents; the two sides have not met. [16] A stoppage of 60 minutes brought the centre to rest on Tuesday. [17] Roventa makes 2,000 robots a year and has 640 employees.
## findings
polarity conflict | a: had been switched off by a colleague and started again by itself || b: the robot had never been turned off | switched off and restarted vs never off
attribution conflict | a: started again by itself, according to the police || b: By his account the robot | account of the robot's state: police vs Roventa engineer
role conflict | a: who was employed by a maintenance contractor || b: employed by the retailer Paketwerk itself | contractor's vs Paketwerk's employee
polarity conflict | a: has also shut down those in its centres in Leipzig and Kassel || b: is running its robots in Leipzig as usual || b: Only Harburg, with more than 400 of them, stands still | other centres shut vs running
date conflict | a: Deliveries will be two days late on average || b: must be patient for up to a week | two days on average vs up to a week
polarity conflict | a: are investigating the shift leader || b: No one person is under suspicion so far | shift leader investigated vs persons unknown
quote conflict | a: "She knew these machines better than those who built them," || b: "She knew these machines better than the people who sold them," | built vs sold
quantity conflict | a: has sent two engineers || b: after three of his people came back | two vs three engineers
polarity conflict | a: and had heard nothing || b: the company told them no in writing | no answer vs written refusal
framing conflict | a: met the family on Tuesday evening || b: wrote to the victim's parents; the two sides have not met | met vs wrote, not met
framing conflict | a: broke the leg of a picker || b: came away with a broken arm | leg vs arm
polarity conflict | a: found nothing amiss || b: had given Paketwerk until June to mend that very gate | nothing wrong vs gate to be mended
quantity differs | a: All 460 robots in the hall || b: with more than 400 of them | 460 vs more than 400
date differs | a: had checked the site in February || b: had visited the hall in the winter | February vs winter
date differs | a: at 3:20 a.m. to free a jammed crate || b: in the small hours of Tuesday | 3:20 a.m. vs small hours
## benign
same | a: A 34-year-old mechanic || b: She was 34 | same age
same | a: at Lille, France, fourteen months ago || b: In March of last year, in Lille | fourteen months before May 2022
same | a: Roventa changed its software after that || b: The programme was rewritten then | same change
same | a: laid down their work for an hour on Tuesday || b: A stoppage of 60 minutes | same strike
same | a: had asked for laser barriers in 2020 and again last autumn || b: claim to have twice called for light curtains | twice
same | a: Paketwerk's managing director for Germany || b: who heads Paketwerk's German business | same post
same | a: to free a jammed crate || b: to clear a crate that had got stuck | same task
same | a: no accident has been recorded since || b: There has been an incident of the sort once before | only one earlier
same | a: works council chairman Ralf Dettmer || b: Ralf Dettmer, of the works council | same man
other | a: a man of 27, for negligent homicide || b: She was 34 | shift leader vs victim
other | a: The centre employs 1,900 people || b: has 640 employees | Paketwerk centre vs Roventa
other | a: All 460 robots in the hall || b: makes 2,000 robots a year | hall vs yearly production
other | a: broke the leg of a picker || b: killed a maintenance worker in Germany | Lille vs Harburg
other | a: Paketwerk has also shut down || b: has halted shipments of its R7 | retailer vs maker
other | a: The manufacturer, Roventa of Turin || b: the retailer Paketwerk itself | two firms
other | a: opened in 2019 || b: until June to mend | opening vs deadline
other | a: The labour inspectorate had checked || b: the Hamburg prosecutor's office told | two authorities
other | a: said works council chairman || b: chief engineer Fabrizio Montaldo said | two speakers, two quotes
## aligned
a0-b1 a0-b9 a1-b1 a1-b4 a1-b5 a2-b4 a3-b3 a4-b8 a4-b9 a5-b9 a6-b13 a7-b2 a8-b14 a9-b7 a10-b15 a11-b10 a11-b11 a12-b12 a14-b16 a15-b6 a12-b10
## omissions
b1 | a does not say that shipments are halted
b17 | a does not give Roventa's output
a13 | b does not give the centre's staff
