mode: outlets
## a | Andes Business Wire | Chile's lower house backs pension bill, sends it to Senate | 2024-01-25
[1] VALPARAISO, Jan 25 (ABW) - The Chamber of Deputies approved the government's pension reform by 84 votes to 64 late on Wednesday, sending to the Senate a bill that raises employer contributions by 6 percentage points over seven years.

[2] Half of the additional money will go to a state-run fund and half to individual accounts, Labor Minister Josefa Aravena said after the sitting. [3] The minimum pension will rise to 250,000 pesos ($275) from 214,000 as soon as the law is published.

[4] Three deputies of the right-wing Renovación Popular crossed the floor to support the bill, and the party will not punish them, its leader, Benjamín Echeñique, said. [5] "They voted with their mothers in mind," he said.

[6] An article that would have let affiliates borrow up to 10% of their savings fell by 71 votes to 77. [7] The central bank had warned that such loans could add 0.4 points to inflation.

[8] The six private fund managers, known as AFPs, have 182 billion dollars under management. [9] Their association, represented by Paulina Sotomayor, called the vote "a leap without a net" and said that it would challenge the law in the Constitutional Tribunal. [10] Shares in the largest of them, Horizonte, closed down 3.1%.

[11] Finance Minister Lautaro Quilodrán said that debate in the Senate would begin on March 5 after the summer recess. [12] The government lacks a majority there: it has 23 of 50 seats. [13] It was the third attempt at a reform in ten years; the previous one died in the Senate in 2021 by two votes.

[14] Outside the building, pensioners beat pans until well after midnight. [15] An 81-year-old man was hospitalized after being struck by a police motorcycle, and the officer has been suspended.
## b | Santiago Observer | A little more, a little later: what the pension vote means for you | 2024-01-26
[1] Will my boss pay more? [2] Yes, if the Senate agrees: what companies set aside for each worker goes up in steps, by six points in all, and the last step comes in 2031.

[3] Where does the extra go? [4] According to the text as it left the chamber on Wednesday, four of the six points belong to a public fund, and two to your own account. [5] The labor minister, Josefa Aravena, had hoped for an even split, her advisers say, and she left before the vote.

[6] What about my grandmother? [7] Her guaranteed pension is to go up by 36,000 pesos, to a quarter of a million, but only from July.

[8] Can I borrow from my savings? [9] Up to a tenth of them, yes: deputies passed that article with 77 in favor, despite a warning about prices from the finance ministry.

[10] Who voted for it? [11] The governing parties, with help from a trio on the right, without whom the margin of twenty would have been a slimmer one. [12] Renovación Popular has opened proceedings to throw them out. [13] "They voted thinking of their mothers," Benjamín Echeñique, the party's whip, said with a shrug.

[14] What do the AFPs say? [15] Paulina Sotomayor, chief executive of Horizonte, spoke of "a jump without a parachute". [16] The industry has not decided whether to go to court. [17] The market kept its nerve, and the share price of her firm ended the day slightly higher.

[18] And now? [19] Senators come back from their holidays in early March, and more of them are against the government than for it. [20] Do not forget that three years ago a similar bill got as far as this, and sank by a couple of votes. [21] A man in his eighties who was banging a saucepan outside was knocked over by a police motorbike; he was treated on the spot, and the rider is still on duty.
## findings
quantity conflict | a: Half of the additional money will go to a state-run fund || b: four of the six points belong to a public fund | half vs four of six
attribution differs | a: Labor Minister Josefa Aravena said after the sitting || b: According to the text as it left the chamber | minister vs text
polarity conflict | a: Labor Minister Josefa Aravena said after the sitting || b: and she left before the vote | spoke after the sitting vs left before vote
date conflict | a: as soon as the law is published || b: but only from July | on publication vs from July
polarity conflict | a: fell by 71 votes to 77 || b: deputies passed that article with 77 in favor | rejected vs passed
attribution conflict | a: The central bank had warned || b: despite a warning about prices from the finance ministry | central bank vs finance ministry
polarity conflict | a: the party will not punish them || b: has opened proceedings to throw them out | no punishment vs expulsion proceedings
role conflict | a: its leader, Benjamín Echeñique || b: Benjamín Echeñique, the party's whip | leader vs whip
quote differs | a: "They voted with their mothers in mind," || b: "They voted thinking of their mothers," | wording
role conflict | a: Their association, represented by Paulina Sotomayor || b: Paulina Sotomayor, chief executive of Horizonte | association's representative vs head of Horizonte
quote conflict | a: "a leap without a net" || b: "a jump without a parachute" | net vs parachute
certainty conflict | a: it would challenge the law in the Constitutional Tribunal || b: has not decided whether to go to court | will challenge vs undecided
polarity conflict | a: closed down 3.1% || b: ended the day slightly higher | down vs up
framing conflict | a: was hospitalized after being struck by a police motorcycle || b: he was treated on the spot | hospitalized vs treated on the spot
framing conflict | a: the officer has been suspended || b: and the rider is still on duty | suspended vs on duty
date differs | a: would begin on March 5 after the summer recess || b: come back from their holidays in early March | exact vs vaguer
quantity differs | a: An 81-year-old man || b: A man in his eighties | exact vs vaguer
## benign
same | a: by 84 votes to 64 || b: the margin of twenty | 84 - 64
same | a: by 6 percentage points over seven years || b: by six points in all, and the last step comes in 2031 | 2024 + 7
same | a: will rise to 250,000 pesos ($275) from 214,000 || b: up by 36,000 pesos, to a quarter of a million | 250 - 214 = 36
same | a: Three deputies of the right-wing Renovación Popular || b: with help from a trio on the right | three
same | a: borrow up to 10% of their savings || b: Up to a tenth of them | 10%
same | a: it has 23 of 50 seats || b: more of them are against the government than for it | no majority
same | a: died in the Senate in 2021 by two votes || b: sank by a couple of votes | the 2021 bill
same | a: late on Wednesday, sending || b: left the chamber on Wednesday | Wednesday
same | a: pensioners beat pans || b: who was banging a saucepan outside | the noise protest
other | a: by two votes || b: and two to your own account | 2021 vote vs points
other | a: the third attempt at a reform in ten years || b: three years ago a similar bill | third attempt vs three years
other | a: by 84 votes to 64 || b: with 77 in favor | whole bill vs loan article
other | a: could add 0.4 points to inflation || b: four of the six points | inflation vs contributions
other | a: The six private fund managers || b: by six points in all | AFPs vs points
other | a: Finance Minister Lautaro Quilodrán || b: The labor minister, Josefa Aravena | two ministers
other | a: from 214,000 || b: by 36,000 pesos | level vs increase
other | a: known as AFPs, have 182 billion dollars || b: to a quarter of a million | funds vs pension
other | a: Three deputies || b: three years ago | deputies vs years
## aligned
a0-b2 a0-b11 a1-b2 a1-b4 a1-b11 a2-b4 a2-b5 a3-b7 a4-b11 a4-b12 a4-b13 a5-b13 a6-b9 a7-b9 a9-b15 a9-b16 a10-b17 a11-b19 a12-b19 a13-b20 a14-b21 a15-b21
## omissions
a8 | b does not say how much the AFPs manage
a13 | b does not say it was the third attempt
