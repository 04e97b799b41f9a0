mode: outlets
## a | Deccan Transit Times | Metro Line 4: High Court clears felling of 2,141 banyans and neems on Velapur road | 2023-08-17
[1] The Bombay High Court on Wednesday allowed the Velapur Metro Corporation to fell 2,141 trees along the Karve highway for its 14.6-kilometre Line 4, dismissing a petition by seven residents.

[2] Work had been stayed since May 30, at a cost of ₹4.2 crore a day, the corporation's counsel, Aspi Dastur, told the judges. [3] It resumes on Monday.

[4] For each tree lost, five will be planted at Ghodegaon, 38 kilometres away; 412 of the trees, among them a banyan of 180 years, are to be moved with their roots.

[5] "A city cannot breathe through a petition," Justice Meher Engineer observed.

[6] Petitioner Vasudha Gokhale, a botanist of 72, said she would go to the Supreme Court by Friday. [7] She and 60 others were detained on Tuesday as they tied saris round trunks, and let go after four hours.

[8] The line, with 13 stations, is to open in December 2026 and carry 310,000 passengers a day. [9] Its price has gone up to ₹9,870 crore from 7,400 in 2018.

[10] Of 9,000 saplings planted for Line 2 in 2017, fewer than half were alive in 2021, an audit found. [11] The corporation disputes that: it speaks of 81 percent.

[12] Mayor Sachin Bhosale, who had backed the petition as a councillor in the opposition, praised the ruling.
## b | Monsoon Post | 'We will count them every night': Velapur's trees win two weeks | 2023-08-18
[1] The axes will stay down in Velapur for another fortnight. [2] Judges in Mumbai rejected the citizens' plea against the felling of 2,114 trees on Wednesday, but held the order back until August 30 so that they can appeal.

[3] Vasudha Gokhale, a retired schoolteacher who gave the campaign its saris, has not decided whether she will; her lawyers advise against it.

[4] She spent the night of Tuesday in a police lock-up, with some sixty fellow protesters.

[5] "A city cannot breathe without its trees, nor move without its trains," Justice Meher Engineer remarked from the bench.

[6] Three saplings are to be put in the ground for every tree that goes, in a village nearly 25 miles off. [7] Four hundred or so will be transplanted, though not the oldest, a banyan from the 1840s, which engineers mean to save by shifting a station.

[8] Each day's standstill costs it 4.2 crore rupees, the metro company has claimed; an auditor engaged by the petitioners puts it at a tenth of that.

[9] The line should be running by the end of 2026, with room for more than three lakh riders daily, over nine miles. [10] Since 2018 the estimate has climbed by a third.

[11] The record is poor. [12] The state's own forest department counted survivors from the planting for Line 2 and came to less than 50 per cent.

[13] Mayor Sachin Bhonsle said he was "neither glad nor sorry".

[14] In 2015 Velapur lost 800 trees to a flyover that was never finished, its pillars now hung with gourds.
## findings
quantity conflict | a: to fell 2,141 trees along || a: felling of 2,141 banyans || b: the felling of 2,114 trees | 2,141 vs 2,114
date conflict | a: It resumes on Monday || b: held the order back until August 30 || b: trees win two weeks | Monday (21 August) vs not before 30 August
role conflict | a: Vasudha Gokhale, a botanist of 72 || b: Vasudha Gokhale, a retired schoolteacher | botanist vs teacher
certainty conflict | a: said she would go to the Supreme Court by Friday || b: has not decided whether she will | will appeal vs undecided
date conflict | a: and let go after four hours || b: spent the night of Tuesday in a police lock-up | four hours vs a night
quote conflict | a: "A city cannot breathe through a petition," || b: "A city cannot breathe without its trees, nor move without its trains," | wording and sense
quantity conflict | a: For each tree lost, five will be planted || b: Three saplings are to be put in the ground | five vs three
framing conflict | a: among them a banyan of 180 years, are to be moved || b: though not the oldest, a banyan from the 1840s | moved vs left standing
attribution conflict | a: were alive in 2021, an audit found || b: The state's own forest department counted survivors | audit vs forest department
name conflict | a: Mayor Sachin Bhosale || b: Mayor Sachin Bhonsle | Bhosale vs Bhonsle
framing conflict | a: in the opposition, praised the ruling || b: said he was "neither glad nor sorry" | praised vs neutral
framing differs | a: dismissing a petition by seven residents || b: but held the order back | dismissed vs dismissed with a stay
quantity differs | a: and carry 310,000 passengers a day || b: more than three lakh riders daily | 310,000 vs more than 300,000
quantity differs | a: 412 of the trees || b: Four hundred or so will be transplanted | 412 vs about 400
certainty differs | a: is to open in December 2026 || b: should be running by the end of 2026 | is to vs should
attribution differs | a: at a cost of ₹4.2 crore a day, the corporation's counsel || b: puts it at a tenth of that | company's figure vs also a rival one
## benign
same | a: at Ghodegaon, 38 kilometres away || b: in a village nearly 25 miles off | 38 km is 23.6 miles
same | a: its 14.6-kilometre Line 4 || b: over nine miles | 14.6 km is 9.07 miles
same | a: gone up to ₹9,870 crore from 7,400 in 2018 || b: Since 2018 the estimate has climbed by a third | 33 per cent
same | a: a banyan of 180 years || b: a banyan from the 1840s | same tree
same | a: The Bombay High Court on Wednesday || b: Judges in Mumbai rejected | same court
same | a: fewer than half were alive || b: came to less than 50 per cent | same
same | a: She and 60 others || b: with some sixty fellow protesters | same
same | a: as they tied saris round trunks || b: who gave the campaign its saris | same protest
same | a: ₹4.2 crore a day || b: costs it 4.2 crore rupees | same figure
other | a: it speaks of 81 percent || b: less than 50 per cent | the corporation's survival figure vs the other count
other | b: lost 800 trees to a flyover || b: the felling of 2,114 trees | 2015 vs Line 4
other | a: Of 9,000 saplings || a: fell 2,141 trees | Line 2 plantings vs Line 4 trees
other | a: for Line 2 in 2017 || a: crore from 7,400 in 2018 | planting vs estimate
other | a: since May 30 || b: until August 30 | first stay vs second
other | a: with 13 stations || b: by shifting a station | all stations vs one
other | a: a petition by seven residents || a: She and 60 others | petitioners vs protesters
other | a: a botanist of 72 || a: a banyan of 180 years | ages
other | b: at a tenth of that || b: climbed by a third | standstill vs estimate
## aligned
a0-b0 a0-b2 a1-b2 a1-b9 a1-b1 a2-b8 a3-b1 a3-b2 a3-b0 a4-b6 a4-b7 a5-b5 a6-b3 a7-b4 a7-b3 a8-b9 a9-b10 a10-b12 a12-b13
## omissions
a11 | the corporation's own survival figure
b14 | trees lost to a flyover
