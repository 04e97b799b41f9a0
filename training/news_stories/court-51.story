mode: outlets
## a | Capital Weekly Nairobi | Ex-governor Wekesa acquitted in Sh1.2bn hospital beds case | 2024-08-22
[1] An anti-corruption court in Nairobi on Wednesday acquitted former Tana Hills governor Josphat Wekesa of conspiring to defraud the county of Sh1.2 billion through the purchase of hospital beds that were never delivered.

[2] Chief Magistrate Mercy Adhiambo said the prosecution had brought 34 witnesses but not one who had seen Mr Wekesa sign anything. [3] “Suspicion has walked into this court in very fine shoes, but it remains suspicion,” she said.

[4] She convicted the former county procurement chief, Beatrice Nasimiyu, and businessman Hassan Duale, whose company, Medifine Supplies, was paid in four instalments between August 2018 and May 2019. [5] They will be sentenced on September 12.

[6] Mr Wekesa, 61, knelt and prayed in the dock. [7] He said he would run for the Senate in 2027.

[8] The Director of Public Prosecutions, Ruth Kamau, will appeal within the 14 days allowed, her office said. [9] The trial took five years, three prosecutors and two magistrates.

[10] Of the 1,600 beds ordered, none reached the county's nine hospitals, the auditor-general found in 2020. [11] A whistleblower, storekeeper Peter Lusweti, was shot and wounded outside his home that year; nobody has been arrested.

[12] Sh310 million held in accounts in Dubai has been returned to the county. [13] Supporters in yellow T-shirts blocked Milimani Road for an hour.
## b | East African Accountability Desk | Tana Hills: why the beds case collapsed, and what did not | 2024-08-23
[1] Let off for want of evidence, cheered by supporters in yellow shirts, Josphat Wekesa went home on Wednesday without a stain, or so he says.

[2] The magistrate, Mercy Adhiambo, pointed to a single paper with the ex-governor's signature, but held that a copy of it could not be used. [3] “Suspicion has walked into this court in good shoes, but it is still suspicion,” she observed. [4] More than 30 people had testified.

[5] Two were found guilty: Hassan Duale of Medifine, and Beatrice Nasimiyu, the treasurer in Wekesa's administration. [6] Each got seven years on the spot, and a fine.

[7] Medifine had been paid 1.2 billion shillings in one transfer, late in 2018. [8] What it was supposed to supply, 1,600 beds, did arrive in part: a parliamentary committee counted 212 of them, without mattresses.

[9] The prosecution service is still reading the judgment and has not determined whether to fight it. [10] Ruth Kamau heads it; her three predecessors on the file were transferred.

[11] Wekesa, who is in his early sixties, wept. [12] On politics he would say only that he was “listening to the people.”

[13] Peter Lusweti, the clerk who blew the whistle, took two bullets at his gate four years ago. [14] A man is awaiting trial for that in Kitale.

[15] Of the money, about a quarter was traced to the Gulf, and remains frozen there. [16] In a separate case from the same county, over 40 ambulances, the court of appeal jailed a former minister, Agnes Wekesa, who is no relation, in March.
## findings
framing conflict | a: not one who had seen Mr Wekesa sign anything || b: pointed to a single paper with the ex-governor's signature | nothing signed vs a signed copy, inadmissible
quote conflict | a: in very fine shoes, but it remains suspicion,” || b: in good shoes, but it is still suspicion,” | words differ
role conflict | a: the former county procurement chief, Beatrice Nasimiyu || b: Beatrice Nasimiyu, the treasurer | procurement chief vs treasurer
date conflict | a: They will be sentenced on September 12 || b: Each got seven years on the spot | later vs at once
quantity conflict | a: was paid in four instalments || b: in one transfer, late in 2018 | four vs one payment
date conflict | a: between August 2018 and May 2019 || b: late in 2018 | period vs late 2018
polarity conflict | a: none reached the county's nine hospitals || b: did arrive in part | none vs some
attribution conflict | a: the auditor-general found in 2020 || b: a parliamentary committee counted 212 | who counted
framing conflict | a: knelt and prayed in the dock || b: who is in his early sixties, wept | prayed vs wept
certainty conflict | a: he would run for the Senate in 2027 || b: “listening to the people.” | will run vs noncommittal
certainty conflict | a: will appeal within the 14 days allowed || b: has not determined whether to fight it | will appeal vs undecided
polarity conflict | a: nobody has been arrested || b: A man is awaiting trial for that in Kitale | no arrest vs trial
polarity conflict | a: has been returned to the county || b: and remains frozen there | returned vs frozen
quantity differs | a: Sh310 million held in accounts || b: about a quarter was traced | 310m vs about a quarter
place differs | a: in accounts in Dubai || b: traced to the Gulf | Dubai vs Gulf
quantity differs | a: had brought 34 witnesses || b: More than 30 people had testified | 34 vs more than 30
quantity differs | a: Mr Wekesa, 61 || b: in his early sixties | 61 vs early sixties
role differs | a: storekeeper Peter Lusweti || b: Peter Lusweti, the clerk | storekeeper vs clerk
## benign
same | a: on Wednesday acquitted || b: went home on Wednesday | August 21
same | a: Sh1.2 billion through || b: 1.2 billion shillings | same sum
same | a: shot and wounded outside his home || b: took two bullets at his gate | same attack
same | a: the auditor-general found in 2020 || b: four years ago | same year
same | a: Of the 1,600 beds ordered || b: 1,600 beds, did arrive | same order
same | a: The Director of Public Prosecutions, Ruth Kamau || b: Ruth Kamau heads it | same post
same | a: Chief Magistrate Mercy Adhiambo || b: The magistrate, Mercy Adhiambo | same
same | a: former Tana Hills governor || b: the ex-governor's signature | same man
same | a: acquitted former || b: Let off for want of evidence | acquitted
other | a: three prosecutors and two magistrates || b: a former minister, Agnes Wekesa | unrelated
other | a: took five years || b: got seven years | trial and sentence
other | a: the county's nine hospitals || b: over 40 ambulances | hospitals and ambulances
other | a: Josphat Wekesa of conspiring || b: jailed a former minister, Agnes Wekesa | two Wekesas
other | a: within the 14 days || b: four years ago | unrelated
same | a: Supporters in yellow T-shirts || b: cheered by supporters in yellow shirts | same people
other | a: will appeal within || b: the court of appeal jailed | two appeals
other | a: outside his home || b: went home on Wednesday | two homes
other | a: on September 12 || b: in March | two sentences
## aligned
a0-b1 a0-b7 a1-b1 a1-b7 a2-b2 a2-b4 a3-b3 a4-b5 a4-b7 a5-b6 a6-b11 a7-b12 a8-b9 a8-b10 a10-b8 a11-b13 a11-b14 a12-b15 a0-b0 a13-b1
## omissions
b16 | the ambulance case
a9 | length of the trial
