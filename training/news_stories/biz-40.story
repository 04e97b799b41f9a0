mode: outlets
## a | The Polder Post | Flu cull at Zeewolder egg farm: 186,000 hens gassed | 2022-11-03
[1] ZEEWOLDER — The hens of one of the largest organic egg farms in Flevoland were killed with carbon dioxide on Wednesday after bird flu was confirmed there.

[2] There were 186,000 of them in six sheds. [3] The food safety authority has banned the movement of poultry, eggs and manure within 10 kilometres, a zone with 21 other farms.

[4] "You hear the silence before you hear anything else," said owner Gerrit-Jan Slotboom, 47, whose father began with 300 birds in 1971.

[5] Slotboom noticed on Sunday that the animals had stopped drinking, and rang his vet within the hour. [6] A laboratory in Lelystad established on Tuesday morning that it was the H5N1 strain.

[7] Wild geese brought it in through a ditch, in the opinion of virologist Marleen Oosterwijk of the lab. [8] The hens had been kept indoors since the order of October 5.

[9] The state pays for animals that were healthy when they were killed, not for those that died before; in this case 11,000 had died, and Slotboom will get €1.3 million. [10] He intends to fill the sheds again in May.

[11] Since last autumn 5.8 million birds have been destroyed in the Netherlands. [12] Agriculture Minister Koen Adriaanse announced a trial of vaccines on 1,800 hens at two places, to start in January.

[13] The price of eggs has risen by 34 percent in a year. [14] Supermarkets in the north have had empty shelves since the weekend, the grocers' federation says.
## b | European Poultry Today | Dutch organic layer unit hit by HPAI; restocking in doubt | 2022-11-04
[1] Nearly 190,000 organic layers had been removed by Wednesday night from a six-house unit at Zeewolder, in the Dutch province of Flevoland, following an outbreak of highly pathogenic avian influenza.

[2] Restrictions apply in a radius of ten kilometres, inside which there are about twenty further holdings.

[3] Drinking-water meters pointed to a problem on Saturday night, but the veterinarian was called only on Monday, the food safety authority NVWA said. [4] H5N1 was identified a day later.

[5] How it got in has not been established. [6] Marleen Oosterwijk, a virologist of Wageningen's laboratory in Lelystad, mentions wild waterfowl, boots and a delivery of straw as possibilities. [7] Some of the birds had access to a veranda when inspectors called two weeks ago, the NVWA noted, although all poultry must stay inside since early October.

[8] For this reason compensation is to be cut by a third, to about €870,000. [9] The farmer, G.J. Slotboom, has lodged an objection. [10] "You hear the silence first," he told a farmers' meeting on Thursday. [11] He has not made up his mind whether to go on with layers.

[12] The losses come on top of more than 5.5 million birds culled in the country in a little over a year. [13] A vaccine trial with just under 2,000 hens will be carried out at two sites early in 2023, says Koen Adriaanse, the state secretary for food.

[14] Wholesale egg prices are up by about a third on the year. [15] Retailers report no shortage so far, the branch body for supermarkets said. [16] Belgium, which lost 400,000 layers last month, has closed its markets.
## findings
quantity differs | a: 186,000 of them in six sheds || a: 186,000 hens gassed || b: Nearly 190,000 organic layers | 186,000 vs nearly 190,000
quantity differs | a: a zone with 21 other farms || b: there are about twenty further holdings | 21 vs about twenty
date conflict | a: Slotboom noticed on Sunday || b: pointed to a problem on Saturday night | first sign Sunday vs Saturday night
date conflict | a: and rang his vet within the hour || b: the veterinarian was called only on Monday | vet called at once vs on Monday
certainty conflict | a: Wild geese brought it in through a ditch || b: How it got in has not been established | source: wild geese vs unknown
polarity conflict | a: The hens had been kept indoors since || b: Some of the birds had access to a veranda | indoors vs partly outside
quantity conflict | a: Slotboom will get €1.3 million || b: compensation is to be cut by a third, to about €870,000 | €1.3m vs €870,000
polarity conflict | a: He intends to fill the sheds again in May || b: has not made up his mind whether to go on || b: restocking in doubt | restock in May vs undecided
role conflict | a: Agriculture Minister Koen Adriaanse announced || b: Koen Adriaanse, the state secretary for food | minister vs state secretary
quote conflict | a: "You hear the silence before you hear anything else," || b: "You hear the silence first," | same remark, other words
polarity conflict | a: have had empty shelves since the weekend || b: Retailers report no shortage so far | empty shelves vs no shortage
quantity differs | a: Since last autumn 5.8 million birds || b: more than 5.5 million birds culled | 5.8m vs more than 5.5m
quantity differs | a: a trial of vaccines on 1,800 hens || b: with just under 2,000 hens | 1,800 vs just under 2,000
date differs | a: at two places, to start in January || b: at two sites early in 2023 | January vs early 2023
quantity differs | a: has risen by 34 percent in a year || b: are up by about a third on the year | 34% vs about a third
date differs | a: since the order of October 5 || b: must stay inside since early October | October 5 vs early October
## benign
same | a: were killed with carbon dioxide on Wednesday || b: had been removed by Wednesday night | November 2
same | a: within 10 kilometres || b: in a radius of ten kilometres | same zone
same | a: established on Tuesday morning that it was the H5N1 strain || b: H5N1 was identified a day later | the day after Monday
same | a: in six sheds || b: from a six-house unit | six buildings
same | a: A laboratory in Lelystad || b: of Wageningen's laboratory in Lelystad | same lab
same | a: The food safety authority has banned || b: the food safety authority NVWA said | same body
same | a: virologist Marleen Oosterwijk of the lab || b: Marleen Oosterwijk, a virologist | same person
same | a: Since last autumn || b: in a little over a year | same period
same | a: said owner Gerrit-Jan Slotboom || b: The farmer, G.J. Slotboom | same man
other | a: in this case 11,000 had died || b: Nearly 190,000 organic layers | dead before vs all
other | a: whose father began with 300 birds || b: which lost 400,000 layers last month | family start vs Belgium
other | a: a zone with 21 other farms || b: at two sites early in 2023 | zone vs trial
other | a: Since last autumn 5.8 million birds || b: which lost 400,000 layers | Netherlands vs Belgium
other | a: since the order of October 5 || b: when inspectors called two weeks ago | order vs inspection
other | a: established on Tuesday morning || b: told a farmers' meeting on Thursday | test vs meeting
other | a: fill the sheds again in May || b: early in 2023, says | restocking vs trial
other | a: has banned the movement || b: has closed its markets | Dutch zone vs Belgium
other | a: the grocers' federation says || b: the NVWA noted | trade vs authority
## aligned
a0-b1 a1-b1 a2-b1 a3-b2 a4-b10 a5-b3 a6-b4 a7-b5 a7-b6 a8-b7 a9-b8 a10-b11 a11-b12 a12-b13 a13-b14 a14-b15 a10-b0 a1-b0 a6-b6 a3-b3 a4-b9
## omissions
b9 | a does not say he objected
b16 | a does not mention Belgium
