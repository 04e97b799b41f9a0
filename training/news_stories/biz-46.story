mode: outlets
## a | Andalucía Business Daily | Olive oil group Oleaza sues Italian buyer over 8,000-tonne contract | 2023-11-14
[1] JAÉN, Spain — Oleaza, the world's second-largest olive oil cooperative, has taken the Italian bottler Fratelli Santarosa to court in Seville for refusing to pay for 8,000 metric tons of oil delivered between January and June.

[2] It is claiming 52 million euros, including interest, chairman Rafael Torrecampo told members on Saturday.

[3] Santarosa found out in June that the oil was not extra virgin, as it had been sold, and sent back 14 samples. [4] The samples had been mixed up on purpose, Torrecampo said. [5] "They bought our oil and tasted our patience," he said.

[6] Prices at origin have more than doubled in a year, to 8.10 euros a kilo, as drought cut Spain's last crop to 664,000 tons. [7] The coming harvest is put at 765,000 tons, the agriculture ministry forecast in October.

[8] Oleaza has 75,000 grower families and 32 mills. [9] Two members, the mills of Baeza and Martos, left in September in a quarrel about payments.

[10] Thieves took 56,000 liters from its Carmona depot on August 30. [11] Police recovered about a third and arrested four men, one of them a former driver.

[12] Torrecampo, 66, will be re-elected on December 2, there being no other candidate. [13] He has led the group since 2011.

[14] The case will be heard in the spring. [15] An Italian attempt to have it moved to Perugia was rejected on November 6.
## b | Umbria Oggi (English) | Santarosa: 'We paid for oil, not for lamp fuel' | 2023-11-16
[1] Fratelli Santarosa has paid every litre that was fit to be bottled, says the company from Spello, and is itself considering an action against its former supplier.

[2] Of the eight thousand tonnes that came from the Spanish cooperative Oleaza in the first half, 1,900 were of lower grade, according to the customs laboratory in Rome. [3] Santarosa withheld 12 million euros for them, and not a cent more.

[4] Oleaza's lawyer, Macarena Villalpando, puts the debt at 52 million.

[5] The fault came to light in March. [6] "They bought our oil and now they are tasting our patience," Rafael Torrecampo, the managing director of Oleaza, is said to have told a meeting of farmers.

[7] "It smelled of a garage," says Ottavia Santarosa, 38, who runs the family firm with her cousin.

[8] Spain's last harvest was so poor that oil has become almost as dear as wine: eight euros and ten cents is what a kilo fetches at the press, over twice as much as twelve months ago. [9] In the new season the growers' union Asolivar counts on 765,000 tonnes, a hundred thousand up.

[10] Where the quarrel is to be settled is open; a decision on Santarosa's plea for a hearing in Perugia is expected this month.

[11] Oleaza has other troubles. [12] Two of its mills are thinking of leaving. [13] In late summer burglars emptied a tank at Carmona, of which nothing has been seen again; three men are in custody. [14] At its assembly in early December Mr Torrecampo has a challenger for the first time in twelve years, Lourdes Arjonilla from Úbeda.

[15] Santarosa fills 40 million bottles a year, for supermarkets in nine countries. [16] It has 210 workers, sixty of them on short time since the oil stopped.
## findings
polarity conflict | a: refusing to pay for 8,000 metric tons of oil || b: has paid every litre that was fit to be bottled | refused to pay vs paid for all but the bad part
quantity conflict | a: It is claiming 52 million euros || b: withheld 12 million euros for them, and not a cent more | debt 52m vs 12m
attribution conflict | a: chairman Rafael Torrecampo told members on Saturday || b: Oleaza's lawyer, Macarena Villalpando, puts the debt at 52 million | 52m: chairman vs lawyer
date conflict | a: found out in June that the oil was not extra virgin || b: The fault came to light in March | June vs March
quote conflict | a: "They bought our oil and tasted our patience," || b: "They bought our oil and now they are tasting our patience," | same remark, other words
role conflict | a: chairman Rafael Torrecampo || b: Rafael Torrecampo, the managing director of Oleaza | chairman vs managing director
certainty differs | a: "They bought our oil and tasted our patience," he said || b: is said to have told a meeting of farmers | said vs is said to have said
attribution conflict | a: the agriculture ministry forecast in October || b: the growers' union Asolivar counts on 765,000 tonnes | forecast: ministry vs union
polarity conflict | a: was rejected on November 6 || b: a decision on Santarosa's plea for a hearing in Perugia is expected this month | plea rejected vs still open
certainty conflict | a: the mills of Baeza and Martos, left in September || b: Two of its mills are thinking of leaving | left vs thinking of leaving
polarity conflict | a: Police recovered about a third || b: of which nothing has been seen again | a third recovered vs nothing
quantity conflict | a: and arrested four men || b: three men are in custody | four vs three
certainty conflict | a: will be re-elected on December 2, there being no other candidate || b: has a challenger for the first time in twelve years | no other candidate vs a challenger
date differs | a: from its Carmona depot on August 30 || b: In late summer burglars emptied | August 30 vs late summer
date differs | a: re-elected on December 2 || b: At its assembly in early December | December 2 vs early December
## benign
same | a: delivered between January and June || b: in the first half, 1,900 were of lower grade | first half of the year
same | a: to 8.10 euros a kilo || b: eight euros and ten cents is what a kilo fetches | same price
same | a: have more than doubled in a year || b: over twice as much as twelve months ago | same rise
same | a: cut Spain's last crop to 664,000 tons || b: a hundred thousand up | 765,000 minus 664,000
same | a: He has led the group since 2011 || b: for the first time in twelve years | 2023 minus 12
same | a: for refusing to pay for 8,000 metric tons || b: Of the eight thousand tonnes | same quantity
same | a: the Italian bottler Fratelli Santarosa || b: Fratelli Santarosa has paid every litre | same firm
same | a: Thieves took 56,000 liters || b: burglars emptied a tank at Carmona | same theft
other | a: and 32 mills || b: Two of its mills | all vs two mills
other | a: sent back 14 samples || b: 1,900 were of lower grade | samples vs tonnes
other | a: has 75,000 grower families || b: It has 210 workers | Oleaza vs Santarosa
other | a: cut Spain's last crop to 664,000 tons || b: Of the eight thousand tonnes that came | crop vs contract
other | a: Torrecampo, 66, will be || b: Ottavia Santarosa, 38 | two persons
other | a: to court in Seville || b: a hearing in Perugia | where sued vs where wanted
other | a: in a quarrel about payments || b: withheld 12 million euros | mills' quarrel vs Santarosa's
other | a: Thieves took 56,000 liters || b: fills 40 million bottles a year | theft vs output
other | a: The case will be heard in the spring || b: The fault came to light in March | trial vs discovery
other | a: the mills of Baeza and Martos || b: Lourdes Arjonilla from Úbeda | mills vs challenger
## aligned
a0-b2 a1-b1 a1-b2 a1-b3 a2-b4 a2-b3 a3-b5 a5-b6 a6-b8 a6-b9 a7-b9 a9-b12 a10-b13 a11-b13 a12-b14 a13-b14 a15-b10 a3-b2 a2-b6
## omissions
a8 | b does not give the number of growers
b15 | a does not give Santarosa's output
b7 | a does not quote Ottavia Santarosa
