mode: outlets
## a | Deccan Morning | CBI arrests nine in medical-seat racket; ₹18 crore found in water tank | 2025-06-12
[1] HYDERABAD: The Central Bureau of Investigation on Wednesday arrested nine persons, including the registrar of a state university, for allegedly selling seats in three private medical colleges through forged rank cards.

[2] Officers recovered ₹18 crore in cash from an overhead water tank in the registrar's bungalow at Nalgonda, besides 2.4 kg of gold. [3] The registrar, Prof. Venkat Ramulu Yadlapalli, was produced before a special court, which sent him to custody for seven days.

[4] According to the FIR, at least 140 candidates paid between ₹60 lakh and ₹1.1 crore each since 2022. [5] Their scores were altered by a programmer, Suresh Kandi, who turned approver last month.

[6] The scam surfaced when a candidate ranked 812 found another student admitted with the same rank, and complained to the Governor. [7] “Two girls, one rank, and only one of them had studied for it,” a CBI officer said.

[8] The dean of Sri Vasavi Medical College, Dr. Padma Nallamothu, was questioned for six hours and allowed to go. [9] The three colleges have denied any wrongdoing.

[10] Health Minister R. Chandrakant Goud told the Assembly that all the tainted admissions would be cancelled. [11] Students staged a sit-in outside the university, and police used mild force, injuring four.

[12] The opposition demanded a probe monitored by the High Court. [13] In 2017, eleven officials were jailed in a similar nursing-seat case in Warangal.

[14] Counselling for the new batch, due to open on June 20, will be held on schedule, the university said.
## b | Campus & Career India | Rank-card scandal: what it means for this year's aspirants | 2025-06-14
[1] If you hold a genuine rank, sit tight. [2] Online counselling has been deferred by three weeks to the second Friday of July, officials at the state university in Hyderabad said, after the arrest of its registrar and others in the seats-for-cash case.

[3] Federal investigators picked up close to ten suspects on Wednesday. [4] V. R. Yadlapalli, the registrar, was admitted to hospital with chest pain and has not yet been brought before a magistrate.

[5] Bundles of notes worth well over ₹15 crore were pulled out of a disused borewell at a farmhouse of his; the gold, a little under two and a half kilos, is his late mother's, his brother says.

[6] How many bought their way in? [7] Roughly a hundred and fifty, the student union reckons; the CBI has given no number. [8] Prices began at ₹60 lakh.

[9] Marks are said to have been changed by Suresh Kandi, a data-entry clerk, who is absconding.

[10] It was an internal audit that caught the duplicate: two young women with rank 821. [11] “Two girls, one rank, and only one had worked for it,” an officer of the bureau remarked.

[12] Dr. Padma Nallapati, who chairs the trust behind Sri Vasavi Medical College, was interrogated twice. [13] Of the colleges named, one has owned up to “irregularities” and two deny everything.

[14] Will those already admitted be thrown out? [15] Health minister Chandrakant Goud says that each case will be looked at, and a committee of five deans is to report by August.

[16] A protest by students on the campus passed off peacefully. [17] Eight years ago a racket of this sort, with places at nursing schools, put 11 Warangal officials behind bars; their appeals are still pending.
## findings
name conflict | a: Dr. Padma Nallamothu || b: Dr. Padma Nallapati | Padma Nallamothu vs Padma Nallapati
quantity differs | a: on Wednesday arrested nine persons || a: CBI arrests nine in || b: picked up close to ten suspects | nine vs close to ten
place conflict | a: from an overhead water tank in the registrar's bungalow || a: found in water tank || b: pulled out of a disused borewell at a farmhouse of his | where the cash was
quantity differs | a: recovered ₹18 crore in cash || a: ₹18 crore found || b: worth well over ₹15 crore | 18 vs well over 15
polarity conflict | a: was produced before a special court || b: has not yet been brought before a magistrate | produced vs not
framing conflict | a: which sent him to custody for seven days || b: was admitted to hospital with chest pain | custody vs hospital
attribution conflict | a: According to the FIR, at least 140 || b: the student union reckons | FIR vs student union
quantity differs | a: at least 140 candidates || b: Roughly a hundred and fifty | at least 140 vs roughly 150
role conflict | a: altered by a programmer, Suresh Kandi || b: Suresh Kandi, a data-entry clerk | programmer vs clerk
framing conflict | a: who turned approver last month || b: who is absconding | state witness vs fugitive
certainty differs | a: Their scores were altered || b: Marks are said to have been changed | stated vs said
attribution conflict | a: complained to the Governor || b: It was an internal audit that caught the duplicate | candidate's complaint vs audit
quantity conflict | a: a candidate ranked 812 || b: two young women with rank 821 | 812 vs 821
quote conflict | a: only one of them had studied for it || b: only one had worked for it | studied vs worked
role conflict | a: The dean of Sri Vasavi Medical College || b: who chairs the trust behind Sri Vasavi | dean vs chair of trust
quantity differs | a: questioned for six hours and allowed to go || b: was interrogated twice | once six hours vs twice
polarity conflict | a: The three colleges have denied any wrongdoing || b: one has owned up to “irregularities” | all deny vs one admits
certainty conflict | a: all the tainted admissions would be cancelled || b: each case will be looked at | cancelled vs case by case
polarity conflict | a: police used mild force, injuring four || b: passed off peacefully | force vs peaceful
date conflict | a: due to open on June 20, will be held on schedule || b: has been deferred by three weeks | on schedule vs deferred
## benign
same | a: 2.4 kg of gold || b: a little under two and a half kilos | same gold
same | a: In 2017, eleven officials were jailed || b: Eight years ago a racket of this sort | same case
same | a: The Central Bureau of Investigation || b: Federal investigators | CBI
same | a: on Wednesday arrested || b: suspects on Wednesday | same day
same | a: Prof. Venkat Ramulu Yadlapalli || b: V. R. Yadlapalli | same man
same | a: between ₹60 lakh and ₹1.1 crore each || b: Prices began at ₹60 lakh | same floor
same | a: Health Minister R. Chandrakant Goud || b: Health minister Chandrakant Goud | same
same | a: a similar nursing-seat case || b: with places at nursing schools | same
same | a: Students staged a sit-in || b: A protest by students | same protest
other | a: arrested nine persons || b: 11 Warangal officials | now and 2017
other | a: three private medical colleges || b: deferred by three weeks | colleges and weeks
other | a: custody for seven days || b: Eight years ago | unrelated
other | a: was questioned for six hours || b: a committee of five deans | unrelated
other | a: ₹1.1 crore each || b: over ₹15 crore | price and cash
other | a: by the High Court || b: brought before a magistrate | probe and hearing
other | a: injuring four || b: a committee of five deans is | injured and deans
other | a: at least 140 candidates || b: picked up close to ten suspects | buyers and suspects
other | a: who turned approver last month || b: is to report by August | programmer and committee
other | a: The dean of Sri || b: of five deans is to report | one dean and a committee
## aligned
a0-b3 a0-b5 a1-b2 a1-b3 a2-b5 a3-b4 a4-b7 a4-b8 a5-b9 a6-b10 a7-b11 a8-b12 a9-b13 a10-b15 a10-b14 a11-b16 a13-b17 a14-b2
## omissions
a12 | opposition's demand
b17 | appeals pending
