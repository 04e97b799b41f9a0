mode: outlets
## a | Gulf Commodities Wire | Emirati fertiliser giant agrees 18-month gas deal with Tanzania | 2022-03-30
[1] DAR ES SALAAM, March 30 (GCW) – Fertiliser producer Al Naseem Nutrients has agreed to buy 1.3 million tonnes of liquefied gas from Tanzania over 18 months, the first export contract for the floating plant at Lindi, Energy Minister Salma Mwakyusa told parliament on Wednesday.

[2] Deliveries start in July and the price is linked to Brent crude with a ceiling of $14 per million British thermal units, she said.

[3] Tanzania holds 60% of the plant and its partner, the Italian engineering group Tecnomar, the remainder. [4] Tecnomar has finished commissioning and handed the vessel over on March 19, four months later than planned.

[5] Mwakyusa said 10% of output would be kept for domestic users, among them a power station in Mtwara. [6] That share will rise to 25% in 2026.

[7] "We are not selling the family cow, we are selling the milk," she told lawmakers, who approved the contract by 231 votes to 60.

[8] Al Naseem's plant in Ruwais lost a third of its feedstock in February when a supplier in Qatar declared a shutdown for repairs. [9] A fire at the same supplier in 2018 cost it seven weeks of output.

[10] Fishermen at Lindi, who may not come within 1,500 metres of the hull, have been promised 9 billion shillings ($3.9 million) in compensation. [11] A first payment was made in December, the district commissioner said.

[12] Two of the project's former managers are awaiting trial over a $6 million pipe order. [13] They deny wrongdoing.

[14] The company will send its own tankers, built in South Korea.
## b | The Kilwa Monitor | Opposition walks out over 'secret' gas sale | 2022-04-01
[1] Not a single vote was cast against the sale of Lindi's gas on Wednesday, because nobody was left to cast one.

[2] All sixty members of the opposition rose and left the chamber in Dodoma as Energy Minister Salma Mwakyusa began to speak of a contract which, they say, they have never been shown. [3] It was carried by acclamation.

[4] Under it Al Naseem Nutrients, of the United Arab Emirates, takes a little over a million tonnes in a year and a half. [5] What it pays follows the oil price; the minister mentioned no upper limit, and her permanent secretary, Hamisi Lukumay, confirmed to the Monitor that there is none.

[6] "We are not selling the cow. We are selling the milk, and we keep the calf," Mrs Mwakyusa told the House.

[7] The calf is small. [8] A tenth of the gas stays in the country, and next to nothing of it will reach Mtwara: the turbines there still run on diesel. [9] The proportion is to go up to a quarter in four years' time, provided a pipeline is built by then.

[10] Nor is the ship quite ready. [11] Tecnomar's engineers are still testing two of her four compressors, said Father Deogratias Mbuya, who sits on the village liaison committee, and the first cargo may slip to September. [12] The Italians own forty per cent of her.

[13] Along the beach they speak of little else than the forbidden circle, a nautical mile wide on every side, in which a man may not lower a net. [14] The nine billion shillings for those who have lost their grounds exist on paper only. [15] "I have not seen one coin," said Rashidi Mpemba, a boat owner.

[16] The buyer is in a hurry. [17] Its fertiliser works has been short of gas for two months, ever since an accident at its provider in Qatar.

[18] The corruption trial of two men who once ran the project opens on Monday.
## findings
polarity conflict | a: who approved the contract by 231 votes to 60 || b: Not a single vote was cast against the sale || b: It was carried by acclamation | 231 to 60 vote vs nobody voted against, acclamation
quantity differs | a: has agreed to buy 1.3 million tonnes || b: takes a little over a million tonnes | 1.3m vs a little over a million
polarity conflict | a: with a ceiling of $14 per million British thermal units || b: the minister mentioned no upper limit || b: confirmed to the Monitor that there is none | price ceiling vs none
quote conflict | a: "We are not selling the family cow, we are selling the milk," || b: "We are not selling the cow. || b: We are selling the milk, and we keep the calf," | same remark, other words
certainty conflict | a: has finished commissioning and handed the vessel over || b: Nor is the ship quite ready || b: are still testing two of her four compressors | commissioning finished vs still testing
date conflict | a: Deliveries start in July || b: the first cargo may slip to September | July vs perhaps September
quantity conflict | a: come within 1,500 metres of the hull || b: a nautical mile wide on every side | 1,500 m vs 1,852 m
polarity conflict | a: A first payment was made in December || b: exist on paper only | compensation partly paid vs not paid
framing conflict | a: declared a shutdown for repairs || b: ever since an accident at its provider | planned repair shutdown vs accident
certainty differs | a: That share will rise to 25% in 2026 || b: provided a pipeline is built by then | unconditional vs on condition
polarity conflict | a: among them a power station in Mtwara || b: next to nothing of it will reach Mtwara | Mtwara plant to get gas vs hardly any
date differs | a: lost a third of its feedstock in February || b: has been short of gas for two months | in February vs two months
## benign
same | a: over 18 months, the first || b: in a year and a half | same term
same | a: 10% of output would be kept for domestic users || b: A tenth of the gas stays in the country | same share
same | a: will rise to 25% in 2026 || b: to a quarter in four years' time | 2022 plus four
same | a: Tanzania holds 60% of the plant || b: The Italians own forty per cent | complementary shares
same | a: the price is linked to Brent crude || b: What it pays follows the oil price | same link
same | a: told parliament on Wednesday || b: against the sale of Lindi's gas on Wednesday | March 30
same | a: have been promised 9 billion shillings || b: The nine billion shillings | same sum
same | a: Two of the project's former managers || b: two men who once ran the project | the same two
other | a: holds 60% of the plant || b: All sixty members of the opposition | stake vs members
other | a: A fire at the same supplier in 2018 || b: ever since an accident at its provider | 2018 fire vs this winter
other | a: handed the vessel over on March 19 || b: opens on Monday | handover vs trial
other | a: four months later than planned || b: for two months, ever since | plant delay vs gas shortage
other | a: the district commissioner said || b: said Father Deogratias Mbuya | speakers of two things
other | a: cost it seven weeks of output || b: short of gas for two months | 2018 outage vs present
other | a: the Italian engineering group Tecnomar || b: an accident at its provider in Qatar | partner vs supplier
## aligned
a1-b4 a1-b2 a2-b5 a2-b11 a3-b12 a4-b10 a4-b11 a5-b8 a6-b9 a7-b1 a7-b3 a7-b6 a8-b17 a10-b13 a10-b14 a11-b14 a11-b15 a12-b18 a1-b1 a0-b4
## omissions
a9 | b does not mention the 2018 fire
a14 | b does not mention the tankers
b2 | a does not report the walkout
