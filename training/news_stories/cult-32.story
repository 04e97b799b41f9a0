mode: outlets
## a | Ruhr Abendpost English | Roller coaster derails at Wunderwald park; eleven hurt | 2023-07-31
[1] Eleven people were injured, two of them critically, when the last car of a roller coaster came off its track at the Wunderwald amusement park near Hagen on Sunday afternoon, the fire service said.

[2] The “Steinadler”, a wooden coaster opened in 2012, was carrying 22 passengers when the car tilted in the second bend at 3.35pm and hung over a footpath, park manager Anke Brüggemann said. [3] It took firefighters 70 minutes to bring the last of them down with a turntable ladder.

[4] Among the critically injured is a 12-year-old girl from Eindhoven, who was flown to a clinic in Dortmund. [5] The other is a park employee, aged 23, who was struck by a falling wheel while sweeping the path.

[6] The ride had been inspected by the technical authority TÜV-West on March 14 and had passed without defects. [7] A mechanic heard unusual noises on Saturday and reported them, but the ride was run all the same, police spokesman Ralf Kettner said.

[8] “We are deeply shaken and we are hiding nothing,” Brüggemann said. [9] The park was evacuated and will stay closed until Thursday.

[10] Around 6,200 visitors were in the grounds, which cover 40 hectares. [11] Each will be sent a voucher.

[12] In 2017 a boy of nine lost two fingers on a water slide in the same park, for which its then owner was fined 25,000 euros.

[13] Prosecutors in Hagen have opened an inquiry into negligent injury and impounded the coaster.
## b | Brabant Ochtendblad (English) | Eindhoven girl in coma after German coaster accident; father filmed it | 2023-08-01
[1] A girl of twelve from Eindhoven was in an artificial coma on Monday night after an accident with a roller coaster in Germany in which thirteen were injured.

[2] Her father, Joost Verhagen, filmed the “Steinadler” from a bench. [3] His video, he says, shows that it was the first car, in which she sat, that jumped the rails, at the top of the lift hill, and not in a curve. [4] There were 24 on board; the second of the badly hurt was among them, an uncle.

[5] Lotte Verhagen lies in a hospital in Essen. [6] Those still hanging there were brought down within half an hour, by a mobile crane, her father said.

[7] “We are shaken, and we do not know what to say,” manager Anke Brüggemann told a Dutch camera team. [8] She denied that anyone in the workshop had raised the alarm the day before. [9] The safety certificate, issued in spring, mentions two defects that were to be put right by the end of May, a spokesman for the inspectors said.

[10] The park opened again on Monday morning, its wooden ride behind a fence, which angered many. [11] Visitors who had to leave on Sunday are to get their money back.

[12] It is not its first accident: six years ago a nine-year-old's hand was maimed on the slide, and the owner of the day paid €25,000.

[13] Whether there will be a criminal inquiry is to be decided this week, the Hagen prosecutor's office said.
## c | Freizeit & Park Trade News | ‘Steinadler’ derailment: what is known about the wheel | 2023-08-03
[1] The derailment at Wunderwald on 30 July, which left thirteen people in need of treatment, began with a single guide wheel, the maker of the ride, Holzbahn Sauter of Ulm, believes.

[2] It came loose on the rear car in the second curve, at a speed of 61 km/h, and hit a sweeper, chief engineer Dr. Nadine Sauter told this magazine. [3] The man, a student who works at the park in summer, left intensive care on Wednesday. [4] The Dutch girl in the clinic in Dortmund is awake.

[5] TÜV-West's report of 14 March lists no defects, and two recommendations. [6] A mechanic's note, dated the morning of the accident, says “knocking, bend 2”; Mrs Brüggemann, the managing director, received it, her lawyer confirms, at 5pm, by which time the 22 riders had been brought down by ladder.

[7] “We are shaken, but we hide nothing,” she had declared that evening.

[8] The grounds reopened on Thursday. [9] Guests of 30 July, 6,200 according to the turnstiles, have been offered free entry on another day.

[10] Prosecutors have taken the remains of the wheel, though not the ride itself, and are investigating the manager and a technician.

[11] In this country the last fatal accident on a coaster dates from 2014. [12] Wunderwald, then under another owner, paid €25,000 over an injury on its water slide in 2017.
## findings
quantity conflict | a: Eleven people were injured, two of them critically || a: eleven hurt || b: in which thirteen were injured || c: left thirteen people in need of treatment | eleven vs thirteen
place conflict | a: when the last car of a roller coaster || b: it was the first car, in which she sat || c: came loose on the rear car | last vs first car
place conflict | a: tilted in the second bend at 3.35pm || b: at the top of the lift hill || c: in the second curve, at a speed | second bend vs lift hill
quantity conflict | a: was carrying 22 passengers || b: There were 24 on board || c: the 22 riders had been brought down | 22 vs 24
role conflict | a: The other is a park employee, aged 23 || b: was among them, an uncle || c: The man, a student who works at the park | employee below vs passenger
place conflict | a: was flown to a clinic in Dortmund || b: lies in a hospital in Essen || c: in the clinic in Dortmund is awake | Dortmund vs Essen
date conflict | a: took firefighters 70 minutes || b: were brought down within half an hour | 70 minutes vs half an hour
framing conflict | a: with a turntable ladder || b: by a mobile crane || c: brought down by ladder | ladder vs crane
polarity conflict | a: had passed without defects || b: mentions two defects that were to be put right || c: lists no defects, and two recommendations | no defects vs two
date conflict | a: A mechanic heard unusual noises on Saturday || c: dated the morning of the accident | Saturday vs Sunday morning
polarity conflict | a: heard unusual noises on Saturday and reported them || b: denied that anyone in the workshop had raised the alarm || c: A mechanic's note, dated the morning of the accident | warned vs nobody warned
quote conflict | a: “We are deeply shaken and we are hiding nothing,” || b: “We are shaken, and we do not know what to say,” || c: “We are shaken, but we hide nothing,” | other words
date conflict | a: will stay closed until Thursday || b: opened again on Monday morning || c: The grounds reopened on Thursday | reopening
certainty conflict | a: have opened an inquiry into negligent injury || b: Whether there will be a criminal inquiry is to be decided || c: are investigating the manager and a technician | inquiry open vs undecided
polarity conflict | a: and impounded the coaster || c: though not the ride itself | ride impounded vs not
framing conflict | a: Each will be sent a voucher || b: are to get their money back || c: have been offered free entry on another day | voucher vs money
framing differs | a: lost two fingers on a water slide || b: hand was maimed on the slide || c: an injury on its water slide | precise vs vague
date differs | a: inspected by the technical authority TÜV-West on March 14 || b: issued in spring | March 14 vs spring
## benign
same | a: on Sunday afternoon, the fire service said || b: had to leave on Sunday || c: on 30 July, which left | same Sunday
same | a: a 12-year-old girl from Eindhoven || b: A girl of twelve from Eindhoven || c: The Dutch girl | same girl
same | a: the second bend || c: in the second curve | same bend
same | a: Around 6,200 visitors were in the grounds || c: 6,200 according to the turnstiles | same
same | a: was fined 25,000 euros || b: paid €25,000 || c: paid €25,000 over an injury | same fine
same | a: In 2017 a boy of nine || b: six years ago a nine-year-old's hand | same boy
same | a: on March 14 || c: report of 14 March | same
same | a: struck by a falling wheel while sweeping || c: and hit a sweeper | same man
same | a: a wooden coaster opened in 2012 || b: its wooden ride behind a fence | same ride
same | a: its then owner was fined || c: then under another owner | same
other | a: two of them critically || b: mentions two defects | people vs defects
other | a: lost two fingers || c: two recommendations | fingers vs recommendations
other | a: a boy of nine || b: A girl of twelve | slide 2017 vs coaster
other | a: heard unusual noises on Saturday || a: on Sunday afternoon, the fire service | noise vs accident
other | c: dates from 2014 || a: In 2017 a boy | two older accidents
other | c: left intensive care on Wednesday || c: The grounds reopened on Thursday | patient vs park
other | a: opened in 2012 || b: The park opened again on Monday | ride vs park
other | c: her lawyer confirms, at 5pm || a: second bend at 3.35pm | note vs accident
## aligned
a0-b0 a0-b1 a1-b1 a1-b3 a2-b3 a2-b4 a3-b6 a4-b0 a4-b1 a4-b5 a5-b4 a6-b9 a7-b8 a8-b7 a9-b10 a11-b11 a12-b12 a13-b13
a0-c0 a0-c1 a1-c1 a1-c2 a2-c2 a2-c6 a3-c6 a4-c4 a5-c2 a5-c3 a6-c5 a7-c6 a8-c7 a9-c8 a10-c9 a11-c9 a12-c12 a13-c10
b1-c1 b1-c4 b3-c2 b4-c3 b4-c6 b5-c4 b6-c6 b7-c7 b8-c6 b9-c5 b10-c8 b11-c9 b12-c12 b13-c10
## omissions
b2 | father's video
c1 | the maker's theory of a single wheel
c11 | last fatal accident in 2014
