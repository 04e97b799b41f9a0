mode: outlets
## a | Alpine Standard | Cable car plunges at Zirmkogel: three dead, prosecutors seize logs | 2022-03-07
[1] INNSBRUCK — Three people were killed on Saturday when a gondola of the Zirmkogel cableway slipped back along its cable, struck a pylon and fell 22 metres onto a ski run above St. Valentin in Tyrol. [2] A fourth occupant, a Dutch ski instructor aged 26, was flown to Innsbruck and is out of danger.

[3] The victims are a married couple from Leeds and a snow groomer employed by the lift company, police said. [4] Their names have not been released.

[5] The accident happened at 8:40 a.m., twenty minutes before the lift opens to the public. [6] The 63 people in other cabins were lowered on ropes; the last reached the ground after five and a half hours.

[7] The haul rope parted near the top station, state prosecutor Gudrun Thaler said after a first look at the site. [8] Her office has seized the maintenance logs and questioned eleven employees, but has no suspects.

[9] "We do not understand it," managing director Florian Egger said. [10] He said that the rope was inspected magnetically in November and that it could have run until 2026.

[11] The emergency brake was working and had been tested on the morning of the accident, the company stated.

[12] The lift, which opened in 1988 and carries 1,100 people an hour, will stay shut for the rest of the season. [13] The four other lifts of the resort are running, with flags at half-mast.

[14] Austria's transport minister, Karin Moser, has ordered checks of all 37 cableways of that type. [15] The country's worst disaster of the kind, at Hohenfirst in 1976, claimed eleven lives.
## b | The Yorkshire Telegraph | Otley newlyweds killed in Austrian cable car fall named | 2022-03-08
[1] A bride and groom of nine days were the two Britons who lost their lives when a cabin came down in the Austrian Alps at the weekend. [2] Daniel and Hannah Frith, both 31 and from Otley, had been given the ride as a wedding present, Mrs Frith's mother said yesterday.

[3] A Swiss ski patroller also died, it emerged, while the cabin's other passenger, a Dutchwoman of 26 who teaches skiing, was still fighting for life in intensive care last night.

[4] Investigators believe that a clamp which fastens the cabin to the cable may have given way; the cable itself is whole, according to Gudrun Thaler, for the prosecution. [5] Two technicians have been named as suspects, she said.

[6] The cabin slid backwards, hit a support and dropped more than 70 feet. [7] Its emergency brake had been blocked with a steel fork since January because it kept tripping, a former employee told a local newspaper.

[8] Some sixty others hung above the valley until mid-afternoon. [9] "I can't understand it," said Florian Egger, who runs the company, and who cried as he laid a wreath with the couple's parents.

[10] The lift should not have been carrying guests at all so early; it starts at nine, and the Friths had been let on by a friend among the staff.

[11] The whole resort has been closed out of respect, and a mass will be said tonight. [12] Whether the lift, now in its 34th year, turns again before the snow melts is for the authorities to decide.

[13] Ministers in Vienna have called in three dozen or so systems of the same make for inspection. [14] Local people spoke of Hohenfirst, where 46 years ago a cabin took eleven to their deaths. [15] The bodies of the couple will be flown to Leeds Bradford on Thursday.
## findings
role conflict | a: a snow groomer employed by the lift company || b: A Swiss ski patroller also died | groomer vs patroller
place differs | a: a married couple from Leeds || b: both 31 and from Otley || b: Otley newlyweds killed | Leeds vs Otley (near Leeds)
name differs | a: Their names have not been released || b: Daniel and Hannah Frith || b: cable car fall named | unnamed vs named
framing conflict | a: and is out of danger || b: was still fighting for life in intensive care | out of danger vs fighting for life
framing conflict | a: The haul rope parted near the top station || b: the cable itself is whole, according to Gudrun Thaler | rope parted vs rope intact, a clamp failed
certainty differs | a: The haul rope parted near the top station || b: may have given way | cause stated vs possible
polarity conflict | a: but has no suspects || b: Two technicians have been named as suspects | no suspects vs two
quote conflict | a: "We do not understand it," || b: "I can't understand it," | wording
attribution conflict | a: was working and had been tested on the morning of the accident, the company stated || b: a former employee told a local newspaper | who describes the brake
polarity conflict | a: The emergency brake was working || b: had been blocked with a steel fork since January | working vs blocked
certainty conflict | a: will stay shut for the rest of the season || b: is for the authorities to decide | shut all season vs undecided
framing conflict | a: The four other lifts of the resort are running || b: The whole resort has been closed | others run vs whole resort closed
quantity differs | a: all 37 cableways of that type || b: three dozen or so systems | 37 vs about 36
quantity differs | a: The 63 people in other cabins || b: Some sixty others hung above the valley | 63 vs some sixty
date differs | a: after five and a half hours || b: until mid-afternoon | 5.5 hours vs mid-afternoon
## benign
same | a: Three people were killed on Saturday || b: in the Austrian Alps at the weekend | same day
same | a: a Dutch ski instructor aged 26 || b: a Dutchwoman of 26 who teaches skiing | same woman
same | a: fell 22 metres onto a ski run || b: dropped more than 70 feet | 22 m is 72 ft
same | a: slipped back along its cable, struck a pylon || b: slid backwards, hit a support | same course
same | a: twenty minutes before the lift opens to the public || b: so early; it starts at nine | 8:40 plus twenty
same | a: managing director Florian Egger || b: Florian Egger, who runs the company | same post
same | a: which opened in 1988 || b: now in its 34th year | 2022 minus 1988
same | a: transport minister, Karin Moser, has ordered checks || b: Ministers in Vienna have called in | same order
same | a: at Hohenfirst in 1976, claimed eleven lives || b: where 46 years ago a cabin took eleven to their deaths | same earlier disaster
same | a: state prosecutor Gudrun Thaler said || b: Gudrun Thaler, for the prosecution | same person
other | a: claimed eleven lives || b: the two Britons who lost their lives | 1976 vs now
other | a: questioned eleven employees || b: Two technicians | questioned vs suspects
other | a: was inspected magnetically in November || b: with a steel fork since January | rope check vs brake
other | a: it could have run until 2026 || b: now in its 34th year | rope life vs lift age
other | a: a married couple || b: the couple's parents | victims vs relatives
other | a: carries 1,100 people an hour || b: Some sixty others | capacity vs that morning
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b3 a1-b6 a2-b3 a3-b1 a3-b2 a3-b3 a4-b0 a4-b2 a5-b10 a6-b8 a7-b4 a8-b5 a9-b9 a11-b7 a12-b12 a13-b11 a14-b13 a15-b14
## omissions
b10 | a does not report that a friend let the couple on
b15 | a does not report the repatriation
a10 | b does not report the rope inspection
