mode: outlets
## a | Visayas Tribune | 17 inmates bolt Talisayan jail through septic tank; 9 recaptured | 2024-08-06
[1] Seventeen inmates escaped from the Talisayan District Jail early Monday by breaking the concrete cover of a septic tank, and nine of them had been recaptured by nightfall, jail officials said.

[2] The prisoners slipped out at 2:40 a.m. during a brownout that had darkened half of the town, according to Jail Superintendent Rodel Macapagal, the warden. [3] They used a steel spoon and a car jack, he said.

[4] Six of the men face murder charges, and four are suspected members of the Salazar kidnap gang. [5] The gang's alleged leader, Noel Salazar, 43, is among those still at large.

[6] Two jail officers were relieved and will be investigated. [7] One of them had slept through the breakout, Macapagal said. [8] “We were 9 on duty for 412 persons,” he added.

[9] Five of the fugitives were caught in a sugarcane field 3 kilometers away, three at the pier of San Dionisio while waiting for a boat to Masbate, and one at the house of his mother, who had called the police. [10] None of them resisted.

[11] Governor Pilar Ocampo offered a reward of P200,000 for Salazar and P50,000 for each of the others. [12] Classes in 11 public schools were suspended for Tuesday.

[13] The 1962 jail was built for 110 inmates. [14] In 2019 it lost three prisoners, who cut through a window and were never found. [15] A new building, for which Congress set aside P310 million two years ago, is to open in January.
## b | Pacific Desk | Manhunt in central Philippines after mass jailbreak | 2024-08-07
[1] MANILA - Police in the central Philippines were on Tuesday still hunting for eight men, one of them suspected of heading a kidnapping ring, after a mass escape from an overcrowded provincial lockup.

[2] More than a dozen detainees are thought to have crawled out through a sewage pit before sunrise on Monday, when the power had failed in parts of Talisayan. [3] Fewer than ten guards were at work in a facility that holds some 400 people, nearly four times what it was designed for.

[4] Prison spokeswoman Joy Villareal said tools, possibly a jack, had been smuggled in. [5] About a third of the escapers were awaiting trial for murder.

[6] A handful were run down in cane fields a few kilometers off; others had made for the coast. [7] One was turned in by a relative.

[8] The provincial government put a price of 200,000 pesos ($3,450) on the head of Noel Salazar, who is in his forties, and a quarter of that on the rest. [9] Salazar has denied through a lawyer that he leads any gang.

[10] Guards have been taken off their posts while an inquiry is under way, one of whom may have been asleep. [11] Some schools kept their doors shut on Tuesday as a precaution.

[12] It is not the first time: five years ago several inmates got away through a window. [13] A replacement for the jail, which dates from the early 1960s, is expected to be ready next year; the money, more than 300 million pesos, was voted in 2022.

[14] In Mindanao last month 11 prisoners fled from another jail after overpowering a cook.
## findings
quantity differs | a: 17 inmates bolt || a: Seventeen inmates escaped || b: More than a dozen detainees | 17 vs more than a dozen
certainty differs | a: by breaking the concrete cover of a septic tank || b: are thought to have crawled out through a sewage pit | stated vs thought
date differs | a: slipped out at 2:40 a.m. || b: before sunrise on Monday | time vs before sunrise
attribution differs | a: according to Jail Superintendent Rodel Macapagal || a: car jack, he said || b: Prison spokeswoman Joy Villareal said tools | warden vs spokeswoman
certainty differs | a: used a steel spoon and a car jack || b: possibly a jack, had been smuggled in | stated vs possibly
quantity differs | a: Six of the men face murder || b: About a third of the escapers | six vs about a third
quantity differs | a: for 412 persons || b: holds some 400 people | 412 vs some 400
quantity differs | a: “We were 9 on duty || b: Fewer than ten guards were at work | 9 vs fewer than ten
quantity differs | a: Five of the fugitives were caught || b: A handful were run down | five vs a handful
place differs | a: in a sugarcane field 3 kilometers away || b: in cane fields a few kilometers off | 3 km vs a few
role differs | a: at the house of his mother, who had called the police || b: One was turned in by a relative | mother vs relative
certainty differs | a: One of them had slept through || b: one of whom may have been asleep | stated vs may
quantity differs | a: Two jail officers were relieved || b: Guards have been taken off their posts | two vs unspecified
quantity differs | a: In 2019 it lost three prisoners || b: several inmates got away | three vs several
date differs | a: is to open in January || b: is expected to be ready next year | January vs next year
date differs | a: The 1962 jail || b: which dates from the early 1960s | year vs early 1960s
quantity differs | a: set aside P310 million || b: more than 300 million pesos | 310 vs more than 300
place differs | a: at the pier of San Dionisio || b: others had made for the coast | named pier vs coast
quantity differs | a: Classes in 11 public schools || b: Some schools kept their doors shut | 11 vs some
quantity differs | a: Noel Salazar, 43 || b: who is in his forties | 43 vs forties
## benign
same | a: P50,000 for each of the others || b: a quarter of that on the rest | a quarter of 200,000
same | a: a reward of P200,000 || b: put a price of 200,000 pesos ($3,450) | same reward
same | a: during a brownout || b: when the power had failed | power cut
same | a: built for 110 inmates || b: nearly four times what it was designed for | 412 is 3.7 times 110
same | a: Congress set aside P310 million two years ago || b: was voted in 2022 | same year
same | a: were suspended for Tuesday || b: shut on Tuesday as a precaution | same day
same | a: In 2019 || b: five years ago | same year
same | a: early Monday by breaking || b: sunrise on Monday | same day
same | a: who cut through a window || b: got away through a window | same escape
other | a: 9 recaptured || b: still hunting for eight men | caught and at large
other | a: Classes in 11 public schools || b: 11 prisoners fled from another jail | schools and prisoners
other | a: nine of them had been recaptured || b: Fewer than ten guards | prisoners and guards
other | a: it lost three prisoners || b: 11 prisoners fled | 2019 and Mindanao
other | a: three at the pier || b: several inmates got away | recaptured now, escaped in 2019
other | a: P310 million || b: 200,000 pesos | jail and reward
other | a: Six of the men || b: still hunting for eight | two groups
other | a: four are suspected members || b: nearly four times | different fours
other | a: None of them resisted || b: after overpowering a cook | two jailbreaks
## aligned
a0-b0 a0-b2 a0-b1 a1-b1 a1-b2 a2-b2 a3-b4 a4-b5 a5-b1 a5-b8 a6-b10 a7-b10 a8-b3 a9-b6 a9-b7 a11-b8 a12-b11 a13-b3 a13-b13 a14-b12 a15-b13
## omissions
b14 | the Mindanao jailbreak
b9 | Salazar's denial
a10 | none resisted
