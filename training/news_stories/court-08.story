mode: outlets
## a | Río de la Plata Herald | Cattle-fund boss extradited to Montevideo to face 200-million-dollar fraud charges | 2025-08-20
[1] MONTEVIDEO — Gonzalo Irigaray, the founder of a cattle investment scheme that collapsed in November owing about $200 million, arrived in handcuffs on a flight from Lisbon on Tuesday morning. [2] A judge ordered 180 days of pretrial detention the same evening.

[3] Prosecutor Valeria Sosa charged him with fraud, money laundering and cheque offences. [4] His company, Pampa Futura, promised a guaranteed yield of 9 percent a year on cows that investors never saw.

[5] According to Sosa, only 49,000 of the 660,000 animals in its books were alive. [6] Four thousand three hundred people had put in money, most of them retirees, and the youngest was a student of 19.

[7] Irigaray, 52, fled on a ferry to Buenos Aires the night before offices closed. [8] He was caught on June 3 in Cascais, where he was living under the name of Andrés Molina.

[9] His wife, Carolina Bidart, who signed the contracts as the firm's president, is under house arrest. [10] A partner, Julio Bidart, took his own life in December.

[11] Defence counsel Hernán Oliva said his client had been “ruined by the drought and by friends” and would answer the prosecutor's questions. [12] He will ask for bail on Friday.

[13] Some investors have recovered up to 30 cents on the dollar, trustee Alfredo Lussich said. [14] The trustee has sold three ranches in Durazno for $22 million.

[15] Investors banged pots outside the court. [16] “He ate at my table, at my daughter's wedding,” shouted Nelly Cabrera, 70.
## b | Agribrief | Uruguay: Pampa Futura founder held as clients await recovery | 2025-08-21
[1] The man behind South America's most famous herd that was not there has come home. [2] Gonzalo Irigaray returned of his own accord on Tuesday, his lawyer says, having waived extradition proceedings, and will be kept locked up for up to six months while prosecutors build their case.

[3] Pampa Futura raised money from more than 4,000 savers with the prospect of earnings of 7 to 11% a year. [4] It crashed last spring (November in the southern hemisphere) with a hole of some $300 million, on the calculation of the trustee, Alfredo Lussich.

[5] Auditors from the firm Kline Moyano found that not one in ten of the animals entered in the ledgers existed, though an earlier audit, by a local firm in 2022, had passed the accounts. [6] “Ruined by the drought and by bankers,” is how counsel Hernán Oliva described him. [7] The defendant will remain silent, he added.

[8] Irigaray left the country on a private plane from Punta del Este hours before the shutters came down. [9] In Portugal he lived quietly, and under his own name, near Lisbon, where police picked him up early in June.

[10] Carolina Bidart, his sister-in-law, the company's treasurer, may not leave her home. [11] Her brother Julio, a co-owner, died in December in what appears to have been a suicide.

[12] Nobody has yet seen a cent back. [13] Three estates have fetched $22 million at auction, and a fourth, in Tacuarembó, is to be put on the block in October.

[14] An application for release on bail is to be heard at the end of this week. [15] Among those with pans and ladles at the courthouse was a pensioner, Nelly Cabrera. [16] “He danced at my daughter's wedding,” she cried.
## findings
framing conflict | a: Cattle-fund boss extradited || a: arrived in handcuffs || b: returned of his own accord || b: having waived extradition proceedings | extradited vs came voluntarily
quantity conflict | a: owing about $200 million || a: 200-million-dollar fraud charges || b: a hole of some $300 million | 200 vs 300 million
quantity conflict | a: a guaranteed yield of 9 percent a year || b: earnings of 7 to 11% a year | 9 guaranteed vs 7 to 11
quantity differs | a: only 49,000 of the 660,000 animals || b: not one in ten of the animals | exact vs share
attribution conflict | a: According to Sosa || b: Auditors from the firm Kline Moyano found | prosecutor vs auditors for the herd count
framing conflict | a: fled on a ferry to Buenos Aires || b: left the country on a private plane from Punta del Este | ferry vs plane
date differs | a: the night before offices closed || b: hours before the shutters came down | night before vs hours before
name conflict | a: under the name of Andrés Molina || b: under his own name | alias vs own name
date differs | a: He was caught on June 3 || b: picked him up early in June | day vs early June
place differs | a: in Cascais || b: near Lisbon | town vs near Lisbon
role conflict | a: His wife, Carolina Bidart, who signed the contracts as the firm's president || b: his sister-in-law, the company's treasurer | wife and president vs sister-in-law and treasurer
certainty differs | a: took his own life in December || b: in what appears to have been a suicide | stated vs appears
quote conflict | a: “ruined by the drought and by friends” || b: “Ruined by the drought and by bankers,” | friends vs bankers
polarity conflict | a: would answer the prosecutor's questions || b: The defendant will remain silent | talk vs silence
polarity conflict | a: Some investors have recovered up to 30 cents || b: Nobody has yet seen a cent back | some vs none
quote conflict | a: “He ate at my table, at my daughter's wedding,” || b: “He danced at my daughter's wedding,” | words differ
quantity differs | a: Four thousand three hundred people || b: more than 4,000 savers | 4,300 vs more than 4,000
## benign
same | a: 180 days of pretrial detention || b: for up to six months while prosecutors | same period
same | a: that collapsed in November || b: It crashed last spring (November in the southern hemisphere) | same month
same | a: He will ask for bail on Friday || b: release on bail is to be heard at the end of this week | Friday August 22
same | a: is under house arrest || b: may not leave her home | same
same | a: Investors banged pots || b: with pans and ladles | same protest
same | a: has sold three ranches || b: Three estates have fetched $22 million | same sale
same | a: Nelly Cabrera, 70 || b: a pensioner, Nelly Cabrera | same woman
same | a: A partner, Julio Bidart || b: Julio, a co-owner | same
other | a: sold three ranches in Durazno || b: a fourth, in Tacuarembó | sold and to be sold
other | a: a student of 19 || b: not one in ten | unrelated
other | a: up to 30 cents || b: 7 to 11% a year | recovery and yield
other | a: took his own life in December || b: in October | death and auction
other | a: 49,000 of the 660,000 animals || b: more than 4,000 savers | animals and people
other | a: Carolina Bidart, who signed || b: Her brother Julio | two Bidarts
other | a: for $22 million || b: some $300 million | sale and hole
other | a: caught on June 3 || b: on Tuesday, his lawyer says | arrest and return
other | a: only 49,000 || b: by a local firm in 2022, had passed the accounts | two audits
## aligned
a0-b0 a0-b2 a0-b4 a1-b2 a1-b4 a1-b1 a2-b2 a4-b3 a5-b5 a6-b3 a7-b8 a8-b9 a9-b10 a10-b11 a11-b6 a11-b7 a12-b14 a13-b12 a14-b13 a15-b15 a16-b16 a16-b15
## omissions
a3 | the charges in detail
b5 | the earlier audit
b13 | the fourth estate
