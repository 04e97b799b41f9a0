mode: outlets
## a | Oslo Shipping Telegraph | Vardø Line tanker freed after 19 days off Yemen | 2024-09-18
[1] OSLO — The chemical tanker Vardø Siren and her 23 crew were released on Tuesday evening, 19 days after gunmen boarded her in the Gulf of Aden, owner Vardø Line said.

[2] No ransom was paid, chief executive Sunniva Halvorsen said. [3] The men left the ship in two boats after the Indian frigate Kaveri had come within half a mile of her.

[4] The 37,000-tonner is heading for Salalah in Oman under her own steam and should arrive on Thursday. [5] The second engineer, a Filipino, broke an arm when the pirates came aboard on August 29. [6] The others are unhurt.

[7] She was carrying 31,000 tonnes of palm oil from Dumai to Rotterdam. [8] The cargo is insured for $34 million and the hull for $52 million, both in London.

[9] Captain Petter Aasheim, 54, hid 20 of his people in the engine room for eleven hours on the first day, the company said. [10] "He kept them quiet with card tricks," Halvorsen said.

[11] Two armed guards who had been hired for the passage left at Galle because of a visa problem.

[12] Vardø Line has sent no ship through the Red Sea since December. [13] Insurers charge 0.7 percent of the hull's value for the detour past Somalia, against 0.05 percent before the war in Gaza.

[14] Hijackings off Somalia and Yemen numbered six in the first half of the year, up from one, the maritime bureau in Kuala Lumpur says. [15] Shares in the shipowner rose 5 percent in Oslo.
## b | Cebu Morning Courier | 'Tell Mama I am eating': Pinoy sailors freed from pirates | 2024-09-19
[1] Fourteen Filipino seafarers held by pirates for almost three weeks are free, and by now should be eating rice that is not rationed by the spoon.

[2] Their tanker, the Vardø Siren, was let go on Tuesday after money was dropped from a light plane, according to Migrant Workers Secretary Lorna Abrenica. [3] She did not know how much. [4] The sum was $2.2 million, a negotiator in Nairobi told the Courier. [5] No warship was anywhere near, he added.

[6] The ship docks in Djibouti today. [7] All of the hands are well except for third mate Rodel Pabillore, 29, of Talisay, whose arm was broken with a rifle butt on the fifth day, when he would not give up his wedding ring. [8] He and the rest of the Filipinos fly home on Saturday.

[9] It was a cook from Iloilo, Nestor Dumalagan, who took twenty of them down to the engine room and kept them there, silent, for nearly half a day. [10] "He did card tricks in the dark," Pabillore told his mother by phone. "Tell Mama I am eating," he had texted an hour earlier.

[11] The guards on board had gone ashore in Sri Lanka, since the owner would not renew their contract, said a crewmate who asked not to be named.

[12] The Norwegian ship had been bound for the Netherlands with a cargo of vegetable oil from Indonesia.

[13] Some 400,000 Filipinos work at sea. [14] Since March they may refuse to sail in the area; the sailors' union says none of the fourteen had been told so.

[15] Each will get $6,000 from a welfare fund. [16] Families had kept a vigil at the Santo Niño basilica since August 30.
## c | Lloyd Street Insurance Review | Market counts a lucky escape with Vardø Siren | 2024-09-20
[1] LONDON — Underwriters on hull and cargo cover worth $86 million breathed out this week as the chemical tanker Vardø Siren got away from her captors.

[2] Whether anything was paid is not known. [3] The owner denies it; two brokers put the amount at between $2 million and $3 million and think a kidnap policy written by the Bermuda firm Sandpiper Re responded.

[4] The vessel was seized on August 29 some 180 nautical miles south of Aden, with 23 people aboard. [5] An Indian warship had shadowed her at a distance of about ten miles, the EU's naval mission said, and did not intervene.

[6] Her master, Petter Aasheim, reported on Wednesday that engines and cargo were sound. [7] She reached Salalah yesterday, where surveyors will look at her. [8] A second engineer is being treated for a fracture.

[9] A question for lawyers will be why she had no guards. [10] They had stepped off at Galle, and the insurers had not been informed, one of them said.

[11] To go past the Horn of Africa now costs seven-tenths of one percent of a ship's value, fourteen times the rate of last September. [12] For the Red Sea itself, which the Norwegian company has avoided for nine months, underwriters ask a full percent.

[13] Six vessels were captured in the region between January and June. [14] In 2011, the worst year, it was 28.

[15] The palm oil, 31,000 tonnes, is worth rather less than when it was loaded: the price has fallen by eight percent.
## findings
polarity conflict | a: No ransom was paid, chief executive Sunniva Halvorsen said || b: after money was dropped from a light plane || c: Whether anything was paid is not known | no ransom vs money dropped vs not known
quantity differs | b: The sum was $2.2 million, a negotiator in Nairobi || c: put the amount at between $2 million and $3 million | $2.2m vs $2-3m
attribution differs | b: a negotiator in Nairobi told the Courier || c: two brokers put the amount | ransom figure: negotiator vs brokers
quantity conflict | a: had come within half a mile of her || b: No warship was anywhere near || c: at a distance of about ten miles | half a mile vs ten miles vs no warship near
place conflict | a: is heading for Salalah in Oman || b: The ship docks in Djibouti today || c: She reached Salalah yesterday | Salalah vs Djibouti
role conflict | a: The second engineer, a Filipino, broke an arm || b: third mate Rodel Pabillore, 29, of Talisay || c: A second engineer is being treated | second engineer vs third mate
date conflict | a: when the pirates came aboard on August 29 || b: with a rifle butt on the fifth day | arm broken on the first vs fifth day
role conflict | a: Captain Petter Aasheim, 54, hid 20 of his people || b: a cook from Iloilo, Nestor Dumalagan, who took twenty of them down | captain vs cook hid the crew
date differs | a: in the engine room for eleven hours || b: silent, for nearly half a day | eleven hours vs nearly half a day
framing conflict | a: left at Galle because of a visa problem || b: since the owner would not renew their contract | visa problem vs contract not renewed
quote conflict | a: "He kept them quiet with card tricks," || b: "He did card tricks in the dark," | same remark, other words
attribution conflict | a: "He kept them quiet with card tricks," Halvorsen said || b: Pabillore told his mother by phone | card tricks: chief executive vs sailor
date differs | a: 19 days after gunmen boarded her || b: held by pirates for almost three weeks | 19 days vs almost three weeks
place differs | a: boarded her in the Gulf of Aden || c: some 180 nautical miles south of Aden | Gulf of Aden vs 180 miles south of Aden
date differs | a: were released on Tuesday evening || c: breathed out this week as | Tuesday evening vs this week
## benign
same | a: insured for $34 million and the hull for $52 million || c: hull and cargo cover worth $86 million | 34 plus 52
same | a: charge 0.7 percent of the hull's value || c: seven-tenths of one percent of a ship's value | same rate
same | a: against 0.05 percent before the war || c: fourteen times the rate of last September | 0.7 over 0.05 is 14
same | a: has sent no ship through the Red Sea since December || c: has avoided for nine months | December to September
same | a: numbered six in the first half of the year || c: captured in the region between January and June | six in the half-year
same | a: and should arrive on Thursday || c: She reached Salalah yesterday | September 19
same | a: 31,000 tonnes of palm oil from Dumai to Rotterdam || b: bound for the Netherlands with a cargo of vegetable oil | same cargo and voyage
same | a: guards who had been hired for the passage left at Galle || b: had gone ashore in Sri Lanka | Galle is in Sri Lanka
same | b: was let go on Tuesday || a: were released on Tuesday evening | same day
same | c: with 23 people aboard || a: and her 23 crew | same crew
other | a: and her 23 crew || b: Fourteen Filipino seafarers | whole crew vs Filipinos
other | a: Two armed guards || c: two brokers put the amount | guards vs brokers
other | b: Each will get $6,000 || c: between $2 million and $3 million | welfare vs ransom
other | c: underwriters ask a full percent || a: charge 0.7 percent of the hull's value | Red Sea vs Somalia detour
other | a: up from one, the maritime bureau || c: In 2011, the worst year, it was 28 | last year vs 2011
other | a: rose 5 percent in Oslo || c: has fallen by eight percent | shares vs palm oil
other | a: The 37,000-tonner || c: The palm oil, 31,000 tonnes | ship vs cargo
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a2-b2 a2-b4 a3-b5 a4-b6 a5-b7 a6-b7 a7-b12 a9-b9 a10-b10 a11-b11 a0-c1 a1-c1 a1-c4 a2-c2 a2-c3 a3-c5 a4-c7 a5-c8 a5-c4 a7-c15 a8-c1 a11-c10 a12-c12 a13-c11 a14-c13 b2-c2 b2-c1 b4-c3 b5-c5 b6-c7 b7-c8 b11-c10 b12-c15
## omissions
b15 | a and c do not mention the welfare payment
c10 | a and b do not say that insurers were not told
c15 | a and b do not mention the lower palm oil price
