mode: outlets
## a | Cape Breton Clarion | Lobster poacher with 1,200 illegal traps fined, boat forfeited | 2024-07-19
[1] SYDNEY, N.S. — A Louisport fisherman who set some 1,200 unmarked lobster traps in a closed bay was fined $85,000 on Thursday and lost his boat.

[2] Judge Fiona MacAskill of the provincial court also barred Angus Rudderham, 53, from fishing for lobster until the end of the 2027 season. [3] He has two years to pay.

[4] Fishery officers hauled the gear over nine nights in October 2022, after a drone spotted a line of floats off Scatter Point. [5] They returned about 3,600 lobsters to the water alive, officer Denise Poirier testified.

[6] Rudderham pleaded guilty to four of the eleven counts he had faced. [7] The rest were withdrawn, Crown attorney Neil Bastarache said.

[8] His lawyer, Colette Amirault, told the court that he had lost $140,000 when a buyer in Maine went bankrupt. [9] “He is ashamed to walk down the wharf,” she said.

[10] The boat, the 13-metre Mary Alice, is worth roughly $300,000 and will be sold by tender.

[11] It is the heaviest lobster fine in the province since 2017, when a processing company paid $108,000. [12] The Eastern Inshore Fishers' Association had asked in a letter for a lifetime ban.
## b | Dockside (fisheries magazine) | Mary Alice to be sold as Louisport skipper pays for closed-bay traps | 2024-07-22
[1] For sale soon, by sealed bid: a fishing boat of forty-odd feet, one previous owner.

[2] The Mary Alice was taken from her skipper last week by a court in Cape Breton, together with a five-figure sum and the right to catch lobster for three more seasons. [3] Angus Rudderham, who is in his fifties, may pay by instalments.

[4] More than a thousand of his traps, without tags, had been found in a bay shut to fishing. [5] It took fisheries staff over a week of night work in the fall of 2022 to lift them. [6] Several thousand lobsters went back over the side, most of them apparently in good health.

[7] A drone is believed to have given him away.

[8] He owned up to some of the charges, and in return the Crown dropped the others, seven in all. [9] He had been in debt, the defence explained, since an American customer failed, owing him well over $100,000; these days he is “ashamed to walk down the wharf,” Colette Amirault said on his behalf.

[10] A vessel like his might bring about a third of a million at best.

[11] Fellow fishermen had wanted him out for good, it is understood. [12] Only one penalty of the kind has been larger of late, that imposed on a plant seven years ago. [13] In Maine, by contrast, a first offence of this sort costs a few thousand dollars.
[14] Two Newfoundland crews are to be tried over crab pots in September.
## findings
quantity differs | a: some 1,200 unmarked lobster traps || a: with 1,200 illegal traps || b: More than a thousand of his traps | 1,200 vs more than 1,000
quantity differs | a: was fined $85,000 on || b: with a five-figure sum | exact vs five figures
date differs | a: on Thursday and lost || b: last week by a court | Thursday vs last week
date differs | a: He has two years to pay || b: may pay by instalments | two years vs instalments
quantity differs | a: Angus Rudderham, 53 || b: who is in his fifties | 53 vs fifties
date differs | a: over nine nights || b: over a week of night work | nine nights vs over a week
date differs | a: in October 2022 || b: in the fall of 2022 | October vs fall
certainty differs | a: after a drone spotted a line || b: A drone is believed to have given him away | stated vs believed
quantity differs | a: about 3,600 lobsters || b: Several thousand lobsters | 3,600 vs several thousand
certainty differs | a: to the water alive || b: apparently in good health | alive vs apparently healthy
quantity differs | a: to four of the eleven counts || b: to some of the charges | four vs some
quantity differs | a: he had lost $140,000 || b: well over $100,000 | exact vs over
role differs | a: a buyer in Maine went bankrupt || b: an American customer failed | Maine buyer vs American customer
quantity differs | a: is worth roughly $300,000 || b: about a third of a million at best | 300,000 vs about 330,000 at best
attribution differs | a: The Eastern Inshore Fishers' Association had asked || b: Fellow fishermen had wanted him out for good | association vs fellow fishermen
certainty differs | a: asked in a letter for a lifetime ban || b: it is understood | stated vs understood
## benign
same | a: until the end of the 2027 season || b: for three more seasons | 2025, 2026, 2027
same | a: The rest were withdrawn || b: dropped the others, seven in all | eleven less four
same | a: the 13-metre Mary Alice || b: a fishing boat of forty-odd feet | 13 metres are 43 feet
same | a: will be sold by tender || b: For sale soon, by sealed bid | same sale
same | a: “He is ashamed to walk down the wharf,” || b: “ashamed to walk down the wharf,” | a true part of the quote
same | a: since 2017, when a processing company || b: on a plant seven years ago | same fine
same | a: unmarked lobster traps in || b: without tags | same
same | a: in a closed bay || b: in a bay shut to fishing | same
same | a: Fishery officers hauled || b: fisheries staff | same people
same | a: for a lifetime ban || b: out for good | same wish
other | a: was fined $85,000 || b: a few thousand dollars | Nova Scotia and Maine
other | a: paid $108,000 || b: well over $100,000 | company's fine and the bad debt
other | a: 3,600 lobsters || b: More than a thousand of his traps | lobsters and traps
other | a: He has two years || b: for three more seasons | paying and ban
other | a: went bankrupt || b: In Maine, by contrast | buyer and law of Maine
other | a: over nine nights || b: seven years ago | unrelated
other | a: in October 2022 || b: in September | hauling and another trial
other | a: set some 1,200 || b: over crab pots | two cases
other | a: to four of the eleven || b: seven in all | admitted and dropped
## aligned
a0-b0 a0-b2 a0-b4 a1-b2 a1-b4 a2-b2 a2-b3 a3-b3 a4-b5 a4-b7 a5-b6 a6-b8 a7-b8 a8-b9 a9-b9 a10-b1 a10-b10 a11-b12 a12-b11 a1-b0
## omissions
b14 | Newfoundland crews
b13 | the law in Maine
