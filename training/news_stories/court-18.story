mode: outlets
## a | Gold Coast Chronicle | Airport gold bust: colonel, pilot held as 214 kg seized at Kotoka | 2025-07-15
[1] ACCRA — Customs officers acting on a tip from the Ghana Gold Board seized 214 kilogrammes of unrefined gold on Saturday night from a private jet bound for Dubai, the Finance Minister, Mr Kwaku Amoani, announced yesterday.

[2] The metal, worth $28 million, was packed in 16 boxes labelled as smoked fish. [3] It is the largest haul in the airport's history.

[4] Five people were arrested, among them a serving army colonel, Emmanuel Dotse, who escorted the convoy, and the aircraft's Ukrainian pilot. [5] They have been charged with smuggling and will be arraigned on Thursday.

[6] The jet had been on the apron for six hours and was within minutes of take-off when officers blocked it with a fuel truck. [7] “They offered my men a bar each; my men said no,” the Commissioner of Customs, Brigadier Yaw Frempong, said.

[8] The gold came from illegal pits around Tarkwa, investigators believe. [9] It belongs, according to the papers, to Sahara Crest Ltd, a company registered in June by one Salifu Bawa, who is on the run.

[10] Mr Amoani said the gold would be refined and added to the reserves of the Bank of Ghana. [11] Seventy-five kilogrammes had been seized in the whole of last year.

[12] The Minority's spokesman on finance, Dr Akosua Baidoo, asked why the airport's own scanners had been switched off. [13] The minister denied it and said they were working throughout.

[14] Two customs officers have been promoted for their part. [15] Small-scale miners produce about 40 per cent of the country's output.
## b | Sahel & Gulf Monitor | Ghana: questions mount over jet full of gold | 2025-07-17
[1] Who owns the gold? [2] Five days after a business jet was stopped in Accra, the government has an answer that few believe. [3] The finance ministry points to Sahara Crest, a firm only weeks old; its registered director, Salifu Bawa, was questioned on Tuesday and turned out to be a motorbike mechanic who had lent his identity card.

[4] Documents seen by the Monitor put the load at 241kg, in sixteen crates marked “dried fish”, with a value of some 28 million dollars. [5] They suggest that it was dug across the border, in Burkina Faso.

[6] The plane was bound for the Emirates. [7] A military intelligence unit, not customs, got wind of it, by following a colonel's phone, an officer said. [8] That colonel, Emmanuel Dotse, who left the army in 2022, drove ahead of the lorries. [9] He was among half a dozen people taken in on Saturday night, and he has been bailed.

[10] Customs chief Yaw Frempong tells of a bribe rebuffed: “They offered my men a bar each; my men refused.” [11] The machine had not even been fuelled, airport workers say, and no departure was planned before noon on Sunday.

[12] At least some of the scanners were off that evening, finance minister Kwaku Amoani admitted in parliament, when pressed by Akosua Baidoo of the opposition.

[13] Where the metal goes next is undecided: the central bank would like it, but a judge must first rule on forfeiture. [14] The haul is about three times everything that was confiscated at the airport in 2024. [15] The first court appearance, set for today, has been put off by a week.

[16] In neighbouring Togo 37kg were found in April in a hearse.
## findings
quantity conflict | a: held as 214 kg seized || a: seized 214 kilogrammes || b: put the load at 241kg | 214 vs 241 kg
attribution conflict | a: acting on a tip from the Ghana Gold Board || b: A military intelligence unit, not customs, got wind of it | who gave the tip
role conflict | a: a serving army colonel, Emmanuel Dotse || b: Emmanuel Dotse, who left the army in 2022 | serving vs former
quantity conflict | a: Five people were arrested || b: half a dozen people taken in | five vs six
framing conflict | a: colonel, pilot held || b: and he has been bailed | held vs bailed
framing conflict | a: was within minutes of take-off || b: had not even been fuelled | minutes from take-off vs no departure planned
quote conflict | a: a bar each; my men said no || b: a bar each; my men refused | said no vs refused
place conflict | a: from illegal pits around Tarkwa || b: dug across the border, in Burkina Faso | where it was mined
polarity conflict | a: who is on the run || b: was questioned on Tuesday | on the run vs questioned
certainty conflict | a: would be refined and added to the reserves || b: Where the metal goes next is undecided | decided vs undecided
polarity conflict | a: The minister denied it and said they were working throughout || b: At least some of the scanners were off | denied vs admitted
date conflict | a: will be arraigned on Thursday || b: has been put off by a week | Thursday vs a week later
date differs | a: a company registered in June || b: a firm only weeks old | June vs weeks old
place differs | a: a private jet bound for Dubai || b: The plane was bound for the Emirates | Dubai vs Emirates
framing differs | a: labelled as smoked fish || b: marked “dried fish” | smoked vs dried
## benign
same | a: seized 214 kilogrammes of unrefined gold on Saturday night || b: taken in on Saturday night | same night
same | a: packed in 16 boxes || b: in sixteen crates | sixteen
same | a: the Commissioner of Customs || b: Customs chief | same post
same | a: Seventy-five kilogrammes had been seized in the whole of last year || b: about three times everything that was confiscated at the airport in 2024 | 214 or 241 is about three times 75
same | a: $28 million || b: some 28 million dollars | same value
same | a: added to the reserves of the Bank of Ghana || b: the central bank would like it | same bank
same | a: The Minority's spokesman on finance, Dr Akosua Baidoo || b: Akosua Baidoo of the opposition | same person
same | a: who escorted the convoy || b: drove ahead of the lorries | same act
other | a: Seventy-five kilogrammes || b: 37kg were found in April in a hearse | last year in Ghana, Togo
other | a: Two customs officers have been promoted || b: half a dozen people taken in | officers and suspects
other | a: on the apron for six hours || b: half a dozen people | hours and people
other | a: announced yesterday || b: was questioned on Tuesday | announcement and questioning
other | a: about 40 per cent || b: about three times | share and ratio
other | a: Brigadier Yaw Frempong || b: That colonel, Emmanuel Dotse | two officers
other | a: in June by one || b: in April in a hearse | company and Togo find
other | a: when officers blocked it with a fuel truck || b: had not even been fuelled | blocking truck is no fuelling
other | a: will be arraigned || b: a judge must first rule on forfeiture | two court steps
## aligned
a0-b0 a0-b4 a0-b9 a1-b2 a1-b4 a1-b6 a1-b7 a2-b4 a4-b8 a4-b9 a5-b15 a6-b11 a7-b10 a8-b5 a9-b3 a10-b13 a11-b14 a12-b12 a13-b12 a1-b9
## omissions
b16 | the find in Togo
a14 | promotions
a15 | share of small miners
