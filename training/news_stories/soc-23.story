mode: outlets
## a | Diari del Port | Eviction of Can Ferrer ends after 31 years of squatting in Barcelona | 2019-07-03
[1] Police cleared Can Ferrer, the oldest squat in Barcelona's harbour quarter, on Tuesday after its inhabitants, 43 adults and 12 children, walked out singing.

[2] Officers of the Mossos arrived at five to six in the morning with a court order; no shot of any kind was fired, and no one was hurt. [3] The operation was over by nine.

[4] The building, a ropeworks of 1887, was sold in 2016 to the Luxembourg fund Halden Estates for 7.4 million euros. [5] It wants to put up a hotel of 140 rooms.

[6] City hall had offered all the families flats at social rents, and 11 of 14 accepted, housing councillor Mercè Gualba said. [7] The mayor had begged the owner on Monday for another three months.

[8] "We built a home out of rope and they unravelled it," said Núria Casals, the squatters' spokeswoman.

[9] Halden's representative in Spain, Íñigo Larrañaga, said the company had paid each adult 2,000 euros to leave. [10] It had bricked up the ground floor by the evening.

[11] The squat housed a bicycle workshop, a library of 9,000 volumes and a clinic that vaccinated migrants. [12] The books have been taken to the university.

[13] Three people were fined for insulting officers. [14] The first attempt to clear the house, in 1996, ended in a night of barricades with 60 injured. [15] A demonstration is called for Saturday at the Columbus column.
## b | Iberia Daily | Rubber bullets and tears at Can Ferrer | 2019-07-03
[1] It took four hours, thirty vans and at least 20 rubber bullets. [2] By ten o'clock yesterday morning the longest-lived squat of Barcelona's waterfront was empty, seven of its defenders had been treated for bruises and three had been arrested.

[3] The judge's bailiff had knocked shortly before six. [4] Those inside, fifty-five all told, a dozen of them minors, chained themselves to a loom on the second floor and were carried down one by one.

[5] "We built a home out of rope, and today they hanged it," said Núria Casals, a lawyer for the squatters who does not live there.

[6] Since its fifth owner in ten years, Halden Estates, acquired the old rope factory three years ago, it has been earmarked for a hotel; whether that is built depends on a moratorium that the city prolonged in June. [7] The fund gave no comment on reports that it had handed out envelopes of €2,000.

[8] None of the families has been found anything but hostel beds for two weeks, neighbours said. [9] Mercè Gualba, the deputy mayor, watched from across the street. [10] City hall had asked for the eviction to be brought forward to before the holidays, the fund's legal brief states.

[11] Most of the library, some 9,000 books, was thrown into skips. [12] The occupiers' surgery had given migrants their jabs, and their workshop had mended half the bikes of the quarter.

[13] Can Ferrer was taken over in 1988 by young people after the last rope was spun. [14] Dozens were hurt when police came for the first time, 23 years ago. [15] A protest march is planned for the weekend.
## findings
polarity conflict | a: no shot of any kind was fired || b: at least 20 rubber bullets || b: Rubber bullets and tears | none vs rubber bullets
polarity conflict | a: and no one was hurt || b: had been treated for bruises | nobody vs seven hurt
framing conflict | a: walked out singing || b: chained themselves to a loom on the second floor and were carried down | walked out vs carried
date conflict | a: The operation was over by nine || b: It took four hours || b: By ten o'clock yesterday morning | nine vs ten
quote conflict | a: "We built a home out of rope and they unravelled it," || b: "We built a home out of rope, and today they hanged it," | wording
role conflict | a: said Núria Casals, the squatters' spokeswoman || b: Núria Casals, a lawyer for the squatters | spokeswoman vs lawyer
polarity conflict | a: 11 of 14 accepted, housing councillor Mercè Gualba said || b: None of the families has been found anything but hostel beds | flats vs hostel beds
attribution differs | a: housing councillor Mercè Gualba said || b: hostel beds for two weeks, neighbours said | councillor's vs neighbours' account of rehousing
role conflict | a: housing councillor Mercè Gualba || b: Mercè Gualba, the deputy mayor | councillor vs deputy mayor
framing conflict | a: had begged the owner on Monday for another three months || b: had asked for the eviction to be brought forward | asked for delay vs for haste
certainty conflict | a: said the company had paid each adult 2,000 euros || b: gave no comment on reports that it had handed out envelopes | confirmed vs no comment
place conflict | a: The books have been taken to the university || b: was thrown into skips | university vs skips
framing conflict | a: Three people were fined for insulting officers || b: three had been arrested | fined vs arrested
certainty differs | a: It wants to put up a hotel of 140 rooms || b: whether that is built depends on a moratorium | wants vs depends
quantity differs | a: a night of barricades with 60 injured || b: Dozens were hurt | 60 vs dozens
date differs | a: is called for Saturday at the Columbus column || b: is planned for the weekend | Saturday vs weekend
## benign
same | a: 43 adults and 12 children || b: fifty-five all told, a dozen of them minors | 43 + 12
same | a: after 31 years of squatting || b: was taken over in 1988 by young people | 1988 to 2019
same | a: at five to six in the morning || b: had knocked shortly before six | same time
same | a: was sold in 2016 to the Luxembourg fund || b: acquired the old rope factory three years ago | 2016
same | a: a ropeworks of 1887 || b: the old rope factory | same building
same | a: a clinic that vaccinated migrants || b: had given migrants their jabs | same
same | a: a library of 9,000 volumes || b: some 9,000 books | same
same | a: in 1996, ended in a night || b: for the first time, 23 years ago | 1996
same | a: Police cleared Can Ferrer || b: of Barcelona's waterfront was empty | same
other | a: with 60 injured || b: seven of its defenders | 1996 vs now
other | a: 11 of 14 accepted || b: thirty vans | families vs vans
other | a: another three months || b: three years ago | delay vs purchase
other | a: of 140 rooms || a: for 7.4 million euros | rooms vs price
other | a: paid each adult 2,000 euros || a: of 9,000 volumes | money vs books
other | b: prolonged in June || a: on Monday for another three months | moratorium vs delay
other | b: its fifth owner in ten years || a: at five to six | owners vs time
other | b: the fund's legal brief states || b: neighbours said | two sources
## aligned
a0-b2 a0-b13 a1-b2 a1-b4 a1-b0 a2-b1 a2-b3 a2-b2 a2-b0 a3-b2 a3-b1 a4-b6 a5-b6 a6-b8 a6-b9 a7-b10 a8-b5 a9-b7 a11-b11 a11-b12 a12-b11 a13-b2 a14-b14 a15-b15
## omissions
a10 | ground floor bricked up
a4 | price and date of the ropeworks
