mode: outlets
## a | Harz & Heide News | Nurse on trial in Goslar over 11 deaths says she ‘wanted to help’ | 2023-02-09
[1] GOSLAR — A nurse accused of killing eleven patients with overdoses of potassium told a German court on Wednesday that she had wanted to shorten their suffering.

[2] Heike Brandt, 46, read a statement of four pages on the opening day of her trial at the regional court in Goslar. [3] She admitted to seven of the deaths and said that she could not remember the others.

[4] The killings took place in the intensive care unit of the Liebfrauen hospital between October 2018 and January 2021, prosecutor Dr. Sven Ahlers said. [5] The victims were between 54 and 91 years old.

[6] Suspicion fell on her when a pharmacist, Nadja Kurz, noticed that the ward was using four times as much potassium chloride as the year before. [7] The hospital's management alerted the police two days later.

[8] Thirty-one bodies were exhumed. [9] “Every grave is a question that somebody failed to ask,” presiding judge Ulrich Tamm said.

[10] Brandt worked in the town of Peine before 2018 and left with a good reference. [11] The head nurse there, Sabine Voigt, is charged with negligence and will be tried separately.

[12] Relatives fill the front rows; seventeen of them are joint plaintiffs. [13] The trial is to last until November, with 52 days of hearings.

[14] In Oldenburg, a nurse was sentenced to life in 2019 for 85 murders.
## b | The Care Standard (nursing weekly) | Goslar: a ward, a pump and a silence | 2023-02-10
[1] She did not say a word. [2] It was her lawyer, Bernd Osterloh, who read out that Heike Brandt, an anaesthetic nurse, “wanted to be the one who brought them back”, and that she disputes all but two of the killings she stands accused of.

[3] The indictment, presented on Wednesday in the Harz town, speaks of deaths over a little more than two years, most on night shifts. [4] The youngest of the patients was in his fifties, the oldest over 90.

[5] The hospital, the Liebfrauen, took its time: a pharmacist's report on the consumption of potassium, which had doubled within a year, lay in a drawer for ten weeks. [6] It was a patient's daughter, Karola Henning, who went to the police in the end.

[7] Some thirty graves were opened. [8] “Each grave is a question somebody forgot to ask,” Ulrich Tamm, the judge, told the court.

[9] Where did she come from? [10] A previous employer, in the Peine district, let her go with a warm letter in spite of rumours; proceedings against its head nurse, Sabine Voigt, have been dropped.

[11] More than a dozen family members have joined the prosecution. [12] They asked to sit in front, and were put in the gallery.

[13] Around fifty days have been set aside, and a verdict is hoped for in late autumn. [14] The case is not as large as that of Oldenburg, where the number of murders proved was 85. [15] Hospitals in Lower Saxony have since been obliged to appoint an ombudsman, and 140 of 168 have done it.
## findings
attribution conflict | a: read a statement of four pages || b: It was her lawyer, Bernd Osterloh, who read out || b: She did not say a word | accused vs lawyer read
framing conflict | a: she had wanted to shorten their suffering || b: “wanted to be the one who brought them back” | mercy vs rescuer motive
quantity conflict | a: She admitted to seven of the deaths || b: disputes all but two of the killings | seven vs two admitted
framing conflict | a: could not remember the others || b: that she disputes all but two | no memory vs disputes
quantity conflict | a: using four times as much potassium chloride || b: which had doubled within a year | four times vs doubled
date conflict | a: alerted the police two days later || b: lay in a drawer for ten weeks | two days vs ten weeks
attribution conflict | a: The hospital's management alerted the police || b: It was a patient's daughter, Karola Henning, who went | who told the police
quote conflict | a: “Every grave is a question that somebody failed to ask,” || b: “Each grave is a question somebody forgot to ask,” | words differ
polarity conflict | a: is charged with negligence and will be tried separately || b: have been dropped | charged vs dropped
place conflict | a: Relatives fill the front rows || b: were put in the gallery | front rows vs gallery
quantity differs | a: seventeen of them are joint plaintiffs || b: More than a dozen family members | 17 vs more than a dozen
date differs | a: is to last until November || b: is hoped for in late autumn | November vs late autumn
quantity differs | a: Thirty-one bodies were exhumed || b: Some thirty graves were opened | 31 vs some thirty
quantity differs | a: with 52 days of hearings || b: Around fifty days | 52 vs around fifty
date differs | a: between October 2018 and January 2021 || b: over a little more than two years | exact vs rough
quantity differs | a: between 54 and 91 years old || b: in his fifties, the oldest over 90 | exact vs rough
role differs | a: A nurse accused of killing || b: Heike Brandt, an anaesthetic nurse | nurse vs anaesthetic nurse
## benign
same | a: told a German court on Wednesday || b: presented on Wednesday in the Harz town | same day
same | a: left with a good reference || b: let her go with a warm letter | same reference
same | a: sentenced to life in 2019 for 85 murders || b: the number of murders proved was 85 | same case
same | a: at the regional court in Goslar || b: in the Harz town | same place
same | a: are joint plaintiffs || b: have joined the prosecution | same standing
same | a: The head nurse there, Sabine Voigt || b: its head nurse, Sabine Voigt | same
same | a: in the town of Peine || b: in the Peine district | same place
same | a: presiding judge Ulrich Tamm || b: Ulrich Tamm, the judge | same
same | a: when a pharmacist, Nadja Kurz || b: a pharmacist's report | same pharmacist
other | a: killing eleven patients || b: was 85 | Goslar and Oldenburg
other | a: Thirty-one bodies || b: 140 of 168 | bodies and hospitals
other | a: seventeen of them || b: Some thirty graves | relatives and graves
other | a: a nurse was sentenced to life || b: Heike Brandt, an | two nurses
other | a: Heike Brandt, 46 || b: the oldest over 90 | nurse and patient
other | a: a statement of four pages || b: a pharmacist's report on | two papers
other | a: on the opening day || b: most on night shifts | trial day and shifts
other | a: four times as much || b: over a little more than two years | use and period
## aligned
a0-b2 a0-b1 a1-b2 a1-b3 a2-b1 a2-b2 a2-b3 a3-b2 a4-b3 a4-b5 a5-b4 a6-b5 a7-b5 a7-b6 a8-b7 a9-b8 a10-b10 a11-b10 a12-b11 a12-b12 a13-b13 a14-b14 a0-b0
## omissions
a2 | four pages
b15 | ombudsmen
