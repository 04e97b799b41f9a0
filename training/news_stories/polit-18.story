mode: outlets
## a | Aegean Wire Service | Greek farmers end highway protest as ministry pledges cheaper fuel | 2024-02-26
[1] LARISSOS, Greece, Feb. 26 (AWS) - Farmers pulled 1,300 tractors off the Athens-Thessaloniki highway on Sunday evening after the agriculture minister promised a fuel tax rebate of 82 million euros.

[2] The rebate will be paid in two installments, in May and October, Minister Apostolos Kanavos said. [3] He met a delegation of nine for four hours at his ministry. [4] "You came with tractors and you leave with a signature," he told them.

[5] The chairman of the farmers' committee, Vangelis Tsoukalis, said an overwhelming majority had backed the offer in a show of hands at the Koulouri junction. [6] Most of his members had lost their crops in the floods of September, when Storm Iason killed 16 people.

[7] The highway had been closed in both directions for 12 days. [8] Freight companies put their losses at 3 million euros a day.

[9] On Feb. 19 some 200 tractors drove to Athens with police permission and were parked overnight in front of parliament. [10] Two farmers were detained that day for dumping chestnuts on the steps; they were acquitted on Friday.

[11] Compensation for drowned livestock, which stands at 150 euros a sheep, will be raised to 220, Kanavos said, and applies also to goats. [12] So far 2,600 breeders have been paid, out of 4,100 who applied. [13] Farmers in Crete, who have shut the road to Heraklion airport since Thursday, have yet to decide whether to end their action. [14] The European Commission, which last month scrapped a rule on fallow land, must approve the rebate. [15] Kanavos, a former economics professor, took over the ministry in January.
## b | The Thessaly Citizen | They went home. That doesn't mean they won | 2024-02-27
[1] The tractors of the plain went home at sunset on Sunday, after not quite a fortnight on the asphalt, and there was singing. [2] There was also cursing.

[3] A show of hands at Koulouri was so close that it had to be taken twice, by two men who counted against each other. [4] Vangelis Tsoukalis, who keeps the committee's books and speaks for it, asks for patience.

[5] What is in the bag? [6] Eighty-two million, to be knocked off the diesel bill, but in a single payment at year's end, if Brussels lets it through. [7] For a drowned ewe the ministry will "examine" something better than the present hundred and fifty, and it has said nothing of goats. [8] More than a third of the herders who asked have still to see a cent.

[9] The nine delegates never saw Apostolos Kanavos. [10] They spent four hours with his deputy, at the prefecture in Larissos, and the minister came on the telephone. [11] "You came with tractors, and you're leaving with my word," was the line he gave the evening news.

[12] A professor of economics by trade and in office since the new year, he can point to one success: trucks had been losing three million a day, the chamber of commerce says, and they are rolling again. [13] In fact, the police had kept a lane open northward for most of that time.

[14] Six days before the end two hundred tractors rolled through the capital although permission had been refused. [15] A pair of men who tipped a load of chestnuts before the parliament were given three months, suspended.

[16] Cretan growers are packing up as well. [17] No one in Palaiofarsala is. [18] The mud of last autumn, in which sixteen neighbours died, has set hard in Fotini Gkika's cotton, and she has 40 acres of it.
## findings
date conflict | a: will be paid in two installments, in May and October || b: but in a single payment at year's end | two installments vs one at year's end
role conflict | a: The chairman of the farmers' committee, Vangelis Tsoukalis || b: Vangelis Tsoukalis, who keeps the committee's books | chairman vs treasurer/spokesman
polarity conflict | a: He met a delegation of nine for four hours || b: The nine delegates never saw Apostolos Kanavos | met the minister vs never saw him
place conflict | a: for four hours at his ministry || b: at the prefecture in Larissos | ministry vs prefecture
quote conflict | a: "You came with tractors and you leave with a signature," || b: "You came with tractors, and you're leaving with my word," | signature vs word
quantity conflict | a: said an overwhelming majority had backed the offer || b: so close that it had to be taken twice | large majority vs close
certainty conflict | a: will be raised to 220 || b: the ministry will "examine" something better | will be raised vs will be examined
polarity conflict | a: and applies also to goats || b: it has said nothing of goats | goats included vs not mentioned
attribution conflict | a: Freight companies put their losses at 3 million || b: the chamber of commerce says | freight firms vs chamber
polarity conflict | a: had been closed in both directions || b: the police had kept a lane open northward | closed vs one lane open
polarity conflict | a: drove to Athens with police permission || b: although permission had been refused | with vs without permission
polarity conflict | a: they were acquitted on Friday || b: were given three months, suspended | acquitted vs convicted
certainty conflict | a: have yet to decide whether to end their action || b: Cretan growers are packing up as well | undecided vs ending
date differs | a: for 12 days || b: not quite a fortnight on the asphalt | 12 days vs almost a fortnight
date differs | a: on Sunday evening || b: went home at sunset on Sunday | evening vs sunset
## benign
same | a: a fuel tax rebate of 82 million euros || b: Eighty-two million, to be knocked off the diesel bill | the same sum
same | a: On Feb. 19 some 200 tractors || b: Six days before the end two hundred tractors | Feb 25 minus six
same | a: killed 16 people || b: in which sixteen neighbours died | sixteen
same | a: 2,600 breeders have been paid, out of 4,100 || b: More than a third of the herders who asked | 1,500 of 4,100 = 37 percent
same | a: stands at 150 euros a sheep || b: better than the present hundred and fifty | 150
same | a: must approve the rebate || b: if Brussels lets it through | the same condition
same | a: Two farmers were detained that day || b: A pair of men who tipped a load of chestnuts | the same two
same | a: took over the ministry in January || b: in office since the new year | January
same | a: a former economics professor || b: A professor of economics by trade | the same
same | a: in the floods of September || b: The mud of last autumn | the same flood
other | a: pulled 1,300 tractors off || b: two hundred tractors rolled through the capital | highway vs capital
other | a: a delegation of nine for four hours || b: by two men who counted against each other | delegates vs counters
other | a: at 3 million euros a day || b: Eighty-two million | losses vs rebate
other | a: acquitted on Friday || b: at sunset on Sunday | verdict vs end of protest
other | a: since Thursday || b: not quite a fortnight | Crete vs Thessaly
other | a: raised to 220 || b: two hundred tractors | euros vs tractors
other | a: last month scrapped a rule || b: were given three months | month vs sentence
## aligned
a0-b1 a0-b6 a1-b1 a1-b6 a2-b6 a3-b9 a3-b10 a4-b11 a5-b3 a5-b4 a6-b18 a7-b1 a7-b13 a8-b12 a9-b14 a10-b15 a11-b7 a12-b8 a13-b16 a14-b6 a15-b12 a0-b0 a1-b0
## omissions
b17 | a does not mention the holdouts in Palaiofarsala
a14 | b does not mention the fallow land rule
