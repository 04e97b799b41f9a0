mode: outlets
## a | The Clydeside Herald | Retrial jury convicts farmhand of 1998 ferry-girl murder | 2022-11-24
[1] A former farmhand was found guilty yesterday of murdering a teenage waitress whose body was washed ashore in Argyll almost a quarter of a century ago. [2] Hamish Rennie, 59, was convicted by a majority after a five-week retrial at the High Court in Glasgow.

[3] Eilidh McPhee, 17, vanished on 14 August 1998 on her way home from a shift at the Ferry Inn in Kilbrannan. [4] A fisherman found her three days later.

[5] Rennie was first convicted in 2001 and served 11 years before appeal judges quashed the verdict in 2012. [6] The new case rested on a speck of blood on a boiler suit, which was matched with a technique that did not exist until 2016.

[7] Lord Auchterlonie told him he had “let a mother grow old without an answer” and imposed a life sentence with a minimum of 19 years. [8] Rennie shook his head but made no sound.

[9] The accused did not give evidence. [10] His defence, led by Roderick Shaw KC, had accused the victim's former boyfriend, Colin Baird.

[11] Mr Baird, who now lives in Canada, told the court by video link that he had been in Oban on the night. [12] His alibi was confirmed by two former colleagues.

[13] Eilidh's mother, Morag, 78, was not in court, being too frail to travel, but her sister Kirsty said the family felt “lighter, not happy.” [14] Detective Superintendent Alison Groat thanked a forensic scientist who kept the boiler suit after an order to destroy it.

[15] The 2012 ruling had led to an apology and £260,000 for Rennie.
## b | Highland Broadcasting | Rennie guilty again: jury unanimous in Eilidh McPhee case | 2022-11-24
[1] For the second time in his life, Hamish Rennie has been told by a jury that he killed Eilidh McPhee. [2] All fifteen agreed, after less than a day.

[3] The 59-year-old shouted “You've got the wrong man, again” from the dock on Wednesday as he began a sentence that will keep him locked up until he is at least 78. [4] He had, against advice, spent two days in the witness box.

[5] The judge, Lord Auchterlonie, spoke of a mother who “had to grow old without an answer.” [6] That mother, Morag, 78, listened from the second row. [7] Her surviving daughter spoke for her: “Lighter, not happy.”

[8] Eilidh, a schoolgirl with a summer job as a chambermaid at the Ferry Inn, set out for home on an August evening in 1998. [9] A woman walking her terrier came upon the body in the shallows, within the week.

[10] Rennie was convicted in Edinburgh in 2001 but walked free after a decade or so, when three judges ruled that the trial had been unfair. [11] He was never paid a penny for those years.

[12] What undid him was a trace of what was probably her blood, on overalls stored in a police garage in Dumbarton, and a test that became available only six years ago. [13] A detective, Alison Groat, had disobeyed an instruction to throw them out.

[14] The lawyers for Rennie pointed at a rival suspect, Callum Baird. [15] He flew in to deny it and put himself in Oban, 40 miles off, but nobody could be found who remembered him there.

[16] Prosecutors had tried in vain in 2018 to reopen another case, the death of nurse Sheena Lamont, 24.
## findings
name conflict | a: former boyfriend, Colin Baird || b: a rival suspect, Callum Baird | Colin Baird vs Callum Baird
quantity conflict | a: was convicted by a majority || b: jury unanimous in Eilidh McPhee case || b: All fifteen agreed | majority vs unanimous
framing conflict | a: shook his head but made no sound || b: “You've got the wrong man, again” | silent vs shouted
polarity conflict | a: The accused did not give evidence || b: spent two days in the witness box | no evidence vs two days
quote differs | a: “let a mother grow old without an answer” || b: “had to grow old without an answer.” | words differ
polarity conflict | a: was not in court, being too frail to travel || b: listened from the second row | absent vs present
attribution conflict | a: A fisherman found her || b: A woman walking her terrier came upon the body | who found her
date differs | a: found her three days later || b: within the week | three days vs within a week
role conflict | a: murdering a teenage waitress || b: as a chambermaid at the Ferry Inn | waitress vs chambermaid
date differs | a: vanished on 14 August 1998 || b: on an August evening in 1998 | day vs month
date differs | a: served 11 years before appeal judges || b: walked free after a decade or so | 11 years vs a decade or so
polarity conflict | a: an apology and £260,000 for Rennie || b: He was never paid a penny | compensated vs not
certainty differs | a: a speck of blood on a boiler suit, which was matched || b: a trace of what was probably her blood | matched vs probably
role conflict | a: thanked a forensic scientist who kept the boiler suit || b: A detective, Alison Groat, had disobeyed | who kept the garment
place conflict | a: told the court by video link || b: He flew in to deny it | by video from Canada vs in person
polarity conflict | a: was confirmed by two former colleagues || b: nobody could be found who remembered him there | alibi confirmed vs not
## benign
same | a: was found guilty yesterday || b: from the dock on Wednesday | November 23
same | a: a minimum of 19 years || b: until he is at least 78 | 59 plus 19
same | a: that did not exist until 2016 || b: became available only six years ago | 2016
same | a: her sister Kirsty said || b: Her surviving daughter spoke for her | Eilidh's sister is Morag's daughter
same | a: “lighter, not happy.” || b: “Lighter, not happy.” | same words
same | a: had accused the victim's former boyfriend || b: pointed at a rival suspect | Baird
same | a: on a boiler suit || b: on overalls stored | same garment
same | a: after an order to destroy it || b: an instruction to throw them out | same order
same | a: appeal judges quashed the verdict || b: three judges ruled that the trial had been unfair | same ruling
same | a: Eilidh McPhee, 17 || b: Eilidh, a schoolgirl | same girl
other | a: Eilidh's mother, Morag, 78 || b: until he is at least 78 | mother's age and his age on release
other | a: Hamish Rennie, 59 || b: Sheena Lamont, 24 | two people
other | a: after a five-week retrial || b: after less than a day | trial and deliberation
other | a: retrial at the High Court in Glasgow || b: was convicted in Edinburgh in 2001 | second and first trial
other | a: had been in Oban || b: in a police garage in Dumbarton | alibi and store
other | a: first convicted in 2001 || b: had tried in vain in 2018 | two cases
other | a: £260,000 for Rennie || b: All fifteen agreed | unrelated
other | a: two former colleagues || b: spent two days | unrelated twos
## aligned
a0-b0 a0-b1 a1-b1 a1-b0 a1-b8 a2-b2 a2-b1 a2-b0 a3-b8 a4-b9 a5-b10 a6-b12 a7-b3 a7-b5 a8-b3 a9-b4 a10-b14 a11-b15 a12-b15 a13-b6 a13-b7 a14-b13 a15-b11
## omissions
b16 | the Lamont case
b12 | the garage in Dumbarton
a2 | length of the retrial
