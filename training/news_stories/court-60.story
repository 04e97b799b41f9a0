mode: outlets
## a | Levant Post | Beirut bank robbery trial: depositor who took own savings freed | 2023-09-28
[1] BEIRUT — A Lebanese court on Wednesday let off a schoolteacher who held up her own bank with a toy pistol to get at her savings, ruling that she had acted from necessity.

[2] Rima Haddad, 42, walked out of the Levant Cedars Bank in the Hamra district on 14 February with $13,000 of the $31,000 in her blocked account. [3] She needed it for her sister's cancer treatment, Judge Samir Naccache noted.

[4] Seven customers and staff had been held for two hours. [5] None of them pressed charges, said her lawyer, Joumana Ferzli, who works without a fee for the Depositors' Union.

[6] “I counted it in front of the cashier, to the last note,” Haddad said outside the court. [7] About a hundred supporters carried her on their shoulders.

[8] The prosecutor, Elie Karam, who had asked for three years, has ten days to appeal. [9] The bank said that it would sue to recover the sum.

[10] Banks in the country have limited withdrawals since the autumn of 2019. [11] At least 27 such hold-ups were counted by the union last year. [12] In one of them a retired soldier, Fadi Haddad, got $5,400 and a broken arm.

[13] Her sister, Nadine, died in May.
## b | World Desk Radio | Lebanon frees woman who ‘robbed’ bank of her own money | 2023-09-28
[1] A judge in Beirut has ended the case against a teacher who went into a bank armed with a plastic gun. [2] The court did not say she was right; it found that the file had been put together unlawfully.

[3] Rima Haddad left the branch in Verdun with about half of what she had on deposit. [4] The money was for her brother, who is being treated for leukaemia in Cyprus.

[5] Her hostages, if that is the word, were kept until after lunch. [6] One of them, branch manager Tony Abi Khalil, gave evidence against her.

[7] The legal fees were met by the Depositors' Association, her counsel Joumana Ferzli said. [8] “I counted every note before the cashier, to the last one,” her client told the BBC of Lebanon's morning programme.

[9] Prosecutor Elias Karam had wanted her jailed for three years. [10] He will not take the matter further.

[11] Last year saw more than two dozen incidents of the sort, by the count of the interior ministry. [12] Ordinary people have been shut out of their accounts for four years. [13] Since then the pound has lost 98 percent of its value, and a month's pay for somebody in her job now buys two tanks of petrol. [14] A bill that would set rules for withdrawals has been before parliament for three of those years, and has been sent back to committee five times.
## c | The Moneychanger (newsletter) | Toy gun, real dollars: the Haddad ruling | 2023-09-29
[1] What does it mean for the banks that Rima Haddad is free? [2] Little, reckons Joumana Ferzli, the union lawyer who got her off: “Judges can forgive a woman, they can't open a vault.”

[3] She had got $13,000 out of a branch in Hamra on Valentine's Day. [4] The bank has written the sum off, its spokesman Karim Saad said, and wants to hear no more of it.

[5] Judge Samir Naccache, who is to retire in December, spoke of “a need that leaves no choice”. [6] A sister, Nadine, died in the spring.

[7] There were six people inside apart from her. [8] The siege, such as it was, lasted a couple of hours.

[9] Elie Karam, for the prosecution, says he is thinking about an appeal.

[10] The sums are dwarfed by what is locked up: over $80bn by some estimates. [11] In Tripoli another depositor, a baker called Omar Jisr, is still being held after a raid in March in which a guard was hurt.

[12] Lenders, for their part, have spent freely on steel doors: one maker in Sidon says that he sold 340 of them in the first half of this year, against 50 in all of 2019. [13] His price has doubled, to $1,900. [14] Nor will the ruling cheer the International Monetary Fund, whose team left the country empty-handed again on Monday.
## findings
framing conflict | a: ruling that she had acted from necessity || b: found that the file had been put together unlawfully || c: “a need that leaves no choice” | necessity vs procedural flaw
place conflict | a: in the Hamra district || b: left the branch in Verdun || c: out of a branch in Hamra | Hamra vs Verdun
quantity differs | a: $13,000 of the $31,000 || b: about half of what she had || c: got $13,000 out | 13,000 of 31,000 vs about half
role conflict | a: for her sister's cancer treatment || b: The money was for her brother || c: A sister, Nadine, died | sister vs brother
polarity conflict | a: None of them pressed charges || b: gave evidence against her | no complaint vs testimony against her
quantity conflict | a: Seven customers and staff || c: There were six people inside | seven vs six
date differs | a: had been held for two hours || b: were kept until after lunch || c: lasted a couple of hours | two hours vs until after lunch
name conflict | a: for the Depositors' Union || b: by the Depositors' Association || c: the union lawyer | Union vs Association
framing conflict | a: who works without a fee || b: The legal fees were met | no fee vs fee paid
quote conflict | a: “I counted it in front of the cashier, to the last note,” || b: “I counted every note before the cashier, to the last one,” | words differ
place conflict | a: Haddad said outside the court || b: told the BBC of Lebanon's morning programme | court steps vs radio
name conflict | a: The prosecutor, Elie Karam || b: Prosecutor Elias Karam || c: Elie Karam, for the prosecution | Elie vs Elias
certainty conflict | a: has ten days to appeal || b: will not take the matter further || c: is thinking about an appeal | open, not, thinking
polarity conflict | a: it would sue to recover the sum || c: has written the sum off | sue vs write off
attribution conflict | a: were counted by the union last year || b: by the count of the interior ministry | union vs ministry
quantity differs | a: At least 27 such hold-ups || b: more than two dozen incidents | 27 vs more than 24
date differs | a: died in May || c: died in the spring | May vs spring
## benign
same | a: with a toy pistol || b: with a plastic gun | toy
same | a: on 14 February || c: on Valentine's Day | same day
same | a: since the autumn of 2019 || b: for four years | 2019
same | a: who had asked for three years || b: jailed for three years | same demand
same | a: a schoolteacher || b: a teacher who went | same job
same | a: died in May || c: A sister, Nadine | same sister
same | a: let off a schoolteacher || b: has ended the case || c: is free | same outcome
same | a: her lawyer, Joumana Ferzli || b: her counsel Joumana Ferzli || c: reckons Joumana Ferzli | same woman
same | a: have limited withdrawals || b: have been shut out of their accounts | same limits
other | a: got $5,400 || c: got $13,000 | two robbers
other | c: in March in which a guard was hurt || a: on 14 February | two raids
other | c: retire in December || a: Her sister, Nadine, died in | unrelated
other | a: a broken arm || c: a guard was hurt | two injured
other | c: “Judges can forgive a woman || a: “I counted it in front | two speakers
other | b: treated for leukaemia in Cyprus || c: In Tripoli another | unrelated places
other | c: over $80bn || a: the $31,000 | all deposits and hers
## aligned
a0-b0 a0-b1 a1-b1 a1-b2 a2-b3 a3-b4 a4-b5 a5-b6 a5-b7 a6-b8 a8-b9 a8-b10 a10-b12 a11-b11 a0-c1 a1-c1 a1-c5 a2-c3 a3-c5 a4-c7 a4-c8 a5-c2 a8-c9 a9-c4 a13-c6 b0-c1 b2-c5 b3-c3 b4-c6 b5-c8 b7-c2 b9-c9 b10-c9 a1-c0 b1-c0 b5-c7
## omissions
c12 | sales of steel doors
c11 | the Tripoli baker
b6 | the branch manager's evidence
c10 | sums locked up
