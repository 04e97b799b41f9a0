mode: outlets
## a | Sahel Science Monitor | Malaria jab trial in Burkina: 77 percent protection, no serious harm, team reports | 2021-06-04
[1] A new malaria vaccine protected 77 percent of the toddlers who received it against the disease for a year, researchers from Burkina Faso said on Thursday in Ouagadougou.

[2] The trial, in the district of Nanguéma, took in 450 children between five and 17 months of age, a third of whom were given a rabies shot instead. [3] Three injections a month apart were followed by a booster after a year.

[4] "My grandmother buried four to this fever, and I would like to bury none," said the leader of the study, Prof. Halidou Tiendré.

[5] No serious side effect was linked to the product; seven children had convulsions with fever and recovered.

[6] The Serum Works of Pune will make 200 million doses a year, and has promised a price below three dollars. [7] A licence will be sought in Ghana first, in 2022.

[8] A larger trial with 4,800 children began in April in four countries. [9] It is paid for by the European Union with 21 million euros.

[10] Malaria killed about 400,000 people in 2019, two-thirds of them children under five. [11] An older vaccine, in use in Kenya since 2019, has an efficacy of 36 percent over four years.

[12] Of the trial's 58 staff, 51 come from the district, among them Awa Sankara, a midwife, who walked up to 15 kilometres a day to look for children who had missed their turn. [13] Not one family dropped out.
## b | Lancashire Daily Courier | Burnley scientist's 'eureka' as malaria vaccine beats target | 2021-06-05
[1] A Burnley woman is among the brains behind a malaria vaccine that could be the first to pass the mark of 75 per cent set by the World Health Organization.

[2] Dr Judith Ormerod, 38, an old girl of St Hilda's, led the study of 540 infants in West Africa. [3] In the group given the stronger of two mixtures, 77 in every hundred were spared the illness over a period of six months, the results published this week show.

[4] One in three of the little ones had a jab against meningitis by way of comparison.

[5] "Halidou's grandmother buried four children to this fever, and mine never heard of it," she said, speaking of her colleague Halidou Tiendré, who ran the field station.

[6] Seven tots suffered fits after their injections. [7] Five of them were fine within a day; two are still being watched, and the safety board is to look at their cases this month.

[8] All got three doses at four-week intervals and one more twelve months on. [9] Some two dozen parents withdrew, mostly because they moved away.

[10] An Indian manufacturer says it could turn out as many as 200 million shots annually. [11] What they would cost is under discussion.

[12] A bigger study, with nearly 5,000 children in four African lands, is to get under way in the autumn if money can be found; Brussels has been approached.

[13] Malaria kills 400,000 people a year, and two in every three of them have yet to turn five. [14] The only jab now in use works in about a third of cases.

[15] Dr Ormerod's mum Pat, a dinner lady, watched the announcement from Ouagadougou on a tablet on Thursday. [16] "She was always one for insects," she said.
## findings
date conflict | a: against the disease for a year || b: over a period of six months | a year vs six months
quantity conflict | a: took in 450 children || b: led the study of 540 infants | 450 vs 540
name conflict | a: were given a rabies shot instead || b: had a jab against meningitis by way of comparison | rabies vs meningitis
role conflict | a: the leader of the study, Prof. Halidou Tiendré || b: Halidou Tiendré, who ran the field station | leader vs field station head
attribution conflict | a: said the leader of the study || b: Dr Judith Ormerod, 38, an old girl of St Hilda's, led the study | who led the study
quote conflict | a: "My grandmother buried four to this fever, and I would like to bury none," || b: "Halidou's grandmother buried four children to this fever, and mine never heard of it," | the remark, speaker and words
certainty conflict | a: seven children had convulsions with fever and recovered || b: two are still being watched | all recovered vs two watched
certainty conflict | a: No serious side effect was linked to the product || b: the safety board is to look at their cases this month | none linked vs under examination
certainty differs | a: will make 200 million doses a year || b: could turn out as many as 200 million shots | will vs could
certainty conflict | a: and has promised a price below three dollars || b: What they would cost is under discussion | promised vs under discussion
date conflict | a: A larger trial with 4,800 children began in April || b: is to get under way in the autumn | April vs autumn
certainty conflict | a: It is paid for by the European Union || b: if money can be found; Brussels has been approached | paid vs asked
polarity conflict | a: Not one family dropped out || b: Some two dozen parents withdrew | none vs two dozen
quantity differs | a: with 4,800 children || b: with nearly 5,000 children | 4,800 vs nearly 5,000
quantity differs | a: protected 77 percent of the toddlers who received it || b: In the group given the stronger of two mixtures | 77% of all vs of one group
name differs | a: The Serum Works of Pune || b: An Indian manufacturer says | named vs unnamed
quantity differs | a: has an efficacy of 36 percent || b: works in about a third of cases | 36% vs about a third
## benign
same | a: 77 percent of the toddlers || b: 77 in every hundred were spared | same share
same | a: a third of whom were given || b: One in three of the little ones | same
same | a: Three injections a month apart || b: three doses at four-week intervals | same
same | a: a booster after a year || b: one more twelve months on | same
same | a: two-thirds of them children under five || b: two in every three of them have yet to turn five | same
same | a: said on Thursday in Ouagadougou || b: from Ouagadougou on a tablet on Thursday | same
same | a: began in April in four countries || b: in four African lands | four countries
same | a: by the European Union || b: Brussels has been approached | the same body
same | a: about 400,000 people in 2019 || b: kills 400,000 people a year | same
same | a: seven children had convulsions || b: Seven tots suffered fits | same seven
other | a: 51 come from the district || a: a third of whom | staff vs children
other | b: the mark of 75 per cent || b: 77 in every hundred | target vs result
other | a: in use in Kenya since 2019 || a: people in 2019 | older vaccine vs deaths
other | a: of 36 percent over four years || a: protected 77 percent | two vaccines
other | a: up to 15 kilometres a day || a: and 17 months of age | distance vs age
other | a: doses a year, and has || a: with 21 million euros | doses vs euros
other | b: Five of them were fine || b: have yet to turn five | children vs age
other | a: 4,800 children began || b: study of 540 infants | larger vs first trial
other | b: "She was always one for insects," || b: "Halidou's grandmother buried | mother vs scientist
## aligned
a0-b1 a0-b3 a0-b0 a1-b3 a1-b1 a1-b15 a2-b2 a2-b4 a3-b8 a4-b5 a4-b2 a5-b6 a5-b7 a6-b10 a6-b11 a8-b12 a9-b12 a10-b13 a11-b14 a13-b9
## omissions
a7 | licence in Ghana
a12 | local staff
b16 | the mother's remark
