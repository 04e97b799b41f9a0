mode: outlets
## a | The Paddock Post | Tipperary trainer Quirke banned for six years after syringe found in horsebox | 2022-09-22
[1] Champion trainer Donal Quirke has been disqualified for six years after inspectors found a syringe of a banned steroid in his horsebox on the morning of a Group One race.

[2] The referrals committee, chaired by retired judge Ita Mulhall, also fined him €90,000 on Wednesday and ordered that five horses be stripped of prizes amounting to €412,000.

[3] The hearing, at the Curragh, lasted three days. [4] Quirke, 57, did not attend on the last of them, citing a calving cow.

[5] The syringe was discovered on June 27 last year by veterinary officer Sorcha Dunne behind the spare wheel. [6] Traces of stanozolol were present in hair from Ballyknock Star, which had won the Kildare Oaks by a head that afternoon, and from four stablemates.

[7] Head lad Gerry Tobin told the panel that he had given the injections on his employer's orders. [8] He was banned for two years. [9] “I did as I was bid for thirty years,” he said.

[10] Quirke has 14 days to appeal, and solicitor Eamon Prior said he would do so. [11] His licence passes to his daughter Aoibhe, who sent out her first winner at Thurles in March.

[12] Owner Sheikh Khalid bin Rashid has moved all 22 of his horses to a yard in Newmarket. [13] Bookmakers who paid out on Ballyknock Star, at 9-2, will not seek refunds from punters.

[14] The stiffest ban on an Irish trainer before this was four years, given to Liam Crowe in 2013.
## b | Ireland Live | Quirke 'treated like a criminal' as racing hands him four-year ban | 2022-09-23
[1] A vet's bag left in a lorry by a stranger. [2] That was Donal Quirke's explanation for the stanozolol which has cost him his career, and the panel did not believe a word.

[3] The 57-year-old must stay off every racecourse for the next four years, said Ita Mulhall, the former judge who presided. [4] He was ordered to pay a fine just under six figures. [5] Quirke was in the room to hear it and said afterwards that he had been “treated like a criminal.”

[6] A groom's phone call had sent inspectors to the horsebox at Leopardstown on the last Sunday of June in 2021. [7] It was under the driver's seat that Sorcha Dunne came upon the needle. [8] Ballyknock Star, a filly, won a Group One a few hours later, by a nose, and in time hair tests on her and some stable companions came back positive, possibly through contaminated feed in one case.

[9] The five must give back over €400,000 in winnings.

[10] Long-serving Gerry Tobin, the travelling head lad, who was given a two-year ban, swore that he had acted on his own. [11] “I did as I was told for thirty years,” he said.

[12] It is not clear whether there will be an appeal, for which the window closes in a fortnight, Eamon Pryor, a solicitor, said. [13] The string will be trained by Quirke's brother Mossie.

[14] Some of the sheikh's horses have left for England, and others may follow.

[15] No Irish trainer had been put out for longer than Liam Crowe, who got four years in 2013. [16] In Britain, two trainers were warned off for eight years apiece in 2019.
## findings
name conflict | a: solicitor Eamon Prior || b: Eamon Pryor, a solicitor | Eamon Prior vs Eamon Pryor
date conflict | a: banned for six years || a: disqualified for six years || b: racing hands him four-year ban || b: for the next four years | six vs four years
quantity differs | a: also fined him €90,000 || b: a fine just under six figures | 90,000 vs just under 100,000
quantity differs | a: prizes amounting to €412,000 || b: over €400,000 in winnings | exact vs rounded
polarity conflict | a: did not attend on the last of them || b: Quirke was in the room to hear it | absent vs present
place conflict | a: behind the spare wheel || b: under the driver's seat | where the syringe was
quantity conflict | a: by a head that afternoon || b: by a nose | winning margin
certainty differs | a: from four stablemates || b: possibly through contaminated feed in one case | b hedges one positive
attribution conflict | a: had given the injections on his employer's orders || b: swore that he had acted on his own | on orders vs on his own
quote conflict | a: “I did as I was bid for thirty years,” || b: “I did as I was told for thirty years,” | bid vs told
certainty conflict | a: said he would do so || b: It is not clear whether there will be an appeal | will appeal vs unclear
name conflict | a: to his daughter Aoibhe || b: by Quirke's brother Mossie | daughter Aoibhe vs brother Mossie
quantity conflict | a: has moved all 22 of his horses || b: Some of the sheikh's horses have left | all vs some
place differs | a: to a yard in Newmarket || b: have left for England | Newmarket vs England
role differs | a: Head lad Gerry Tobin || b: Gerry Tobin, the travelling head lad | head lad vs travelling head lad
name differs | a: had won the Kildare Oaks || b: won a Group One | named race vs its class
## benign
same | a: on June 27 last year || b: on the last Sunday of June in 2021 | same day
same | a: has 14 days to appeal || b: closes in a fortnight | two weeks
same | a: five horses be stripped || b: The five must give back | five
same | a: He was banned for two years || b: who was given a two-year ban | same
same | a: retired judge Ita Mulhall || b: the former judge who presided | same
same | a: given to Liam Crowe in 2013 || b: who got four years in 2013 | same
same | a: on the morning of a Group One race || b: won a Group One a few hours later | same day
same | a: veterinary officer Sorcha Dunne || b: that Sorcha Dunne came upon | same person
same | a: a syringe of a banned steroid || b: came upon the needle | same thing
same | a: and from four stablemates || b: some stable companions | same horses
other | a: was four years, given to || b: four-year ban | Crowe and Quirke
other | a: He was banned for two years || b: for eight years apiece | lad and British trainers
other | a: Quirke, 57 || b: two trainers were warned off | unrelated
other | a: lasted three days || b: closes in a fortnight | hearing and appeal
other | a: all 22 of his horses || b: The five must give back | horses of the sheikh and the disqualified
other | a: at Thurles in March || b: at Leopardstown on | first winner and inspection
other | a: for thirty years || b: for the next four years | service and ban
other | a: The hearing, at the Curragh || b: horsebox at Leopardstown | hearing and inspection
other | a: from four stablemates || b: who got four years | horses and years
## aligned
a0-b0 a0-b3 a1-b2 a1-b3 a1-b6 a1-b0 a2-b3 a2-b4 a2-b9 a4-b5 a5-b6 a5-b7 a6-b8 a7-b10 a8-b10 a9-b11 a10-b12 a11-b13 a12-b14 a14-b15
## omissions
b16 | British bans
a13 | bookmakers
b6 | a groom's phone call
