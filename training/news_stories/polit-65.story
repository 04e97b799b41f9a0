mode: outlets
## a | Gulf Coast Courier (Doha edition) | Migrant-worker ministry names 14 firms banned from hiring | 2020-03-04
[1] The Labour Ministry of Ras Julfan on Tuesday published the names of 14 companies which are barred from recruiting abroad for two years because they withheld wages.

[2] The largest, Sandfort Contracting, owes 2,860 workers an average of five months' pay, undersecretary Khalifa Al-Mutairi said. [3] They will get the money by April 15 from a state fund, which then claims it from the employers.

[4] The list followed a sit-in of 400 Nepalese and Bangladeshi workers on the coastal highway on February 20. [5] It ended when Labour Minister Sultan Al-Hamadi came in person and spoke to them through a megaphone. [6] "You built this road; you will not sleep on it," he said.

[7] Sandfort's chief executive, Graham Peverell, a Briton, left the country on February 24, according to the airport authority. [8] An arrest warrant has been issued.

[9] The International Labour Office in Geneva welcomed the list; its envoy, Houda Benslimane, called for the abolition of exit permits, which 95 per cent of foreign workers no longer need.

[10] Seven workers were deported after the protest, the Nepalese embassy said. [11] The minimum wage goes up on May 1 to 1,000 riyals a month from 750, plus 300 for food.

[12] Foreigners make up 88 per cent of a population of 2.4 million. [13] Three labour courts have heard 6,200 cases since they were founded in March 2018. [14] The fund was set up with 60 million riyals. [15] Two subcontractors were taken off an earlier list, from October, after they had paid.
## b | Himal Migrant Watch | They sat on the motorway, and somebody came | 2020-03-06
[1] Deepak Rai had not been paid since September. [2] On a Thursday in February he and some four hundred others from Nepal and Bangladesh lay down on the new coastal road in Ras Julfan.

[3] An official did come, the deputy minister, Sultan Al-Hamadi, but he stayed in his car, and the road was cleared by police with dogs two hours later. [4] "You have built the road and you shall not sleep on it," a loudspeaker said.

[5] On March 3 the labour ministry put out a list of firms that may not bring in new people for a year. [6] Fourteen are on it, though not Sandfort Contracting, for which Deepak works and which owes most: some three thousand men have not seen a wage in five months.

[7] When will they be paid? [8] The ministry's undersecretary, Khalifa Al-Mutairi, spoke of the middle of June, "God willing", and of the company's own accounts.

[9] Its manager, Graeme Peverell, is thought still to be in the capital. [10] No warrant is out for him, a police spokesman said.

[11] Seventeen of the men have been sent home for having sat on the road, by the count of a migrants' forum in Kathmandu. [12] Houda Benslimane, who speaks for the UN's labour body, found the list disappointing. [13] She would like exit permits to go; one foreign worker in twenty is still tied to them.

[14] From May a labourer must get at least a third more than hitherto, a thousand riyals, with something on top for meals. [15] The courts set up for such people two years ago have been through more than six thousand cases. [16] Deepak's has number 6,201.
## findings
date conflict | a: are barred from recruiting abroad for two years || b: may not bring in new people for a year | two years vs one year
polarity conflict | a: The largest, Sandfort Contracting, owes 2,860 workers || b: though not Sandfort Contracting | Sandfort on the list vs not
date conflict | a: They will get the money by April 15 || b: spoke of the middle of June | April 15 vs mid June
attribution conflict | a: from a state fund, which then claims it || b: and of the company's own accounts | state fund vs company pays
role conflict | a: when Labour Minister Sultan Al-Hamadi came in person || b: the deputy minister, Sultan Al-Hamadi | minister vs deputy
framing conflict | a: spoke to them through a megaphone || b: but he stayed in his car | spoke to them vs stayed in car
framing conflict | a: It ended when Labour Minister || b: was cleared by police with dogs | ended by minister's visit vs police
quote differs | a: "You built this road; you will not sleep on it," || b: "You have built the road and you shall not sleep on it," | wording
name conflict | a: chief executive, Graham Peverell || b: Its manager, Graeme Peverell | Graham vs Graeme
certainty conflict | a: left the country on February 24 || b: is thought still to be in the capital | left vs thought still there
polarity conflict | a: An arrest warrant has been issued || b: No warrant is out for him | warrant vs none
quantity conflict | a: Seven workers were deported after the protest || b: Seventeen of the men have been sent home | seven vs seventeen
attribution differs | a: the Nepalese embassy said || b: by the count of a migrants' forum in Kathmandu | embassy vs forum
framing conflict | a: in Geneva welcomed the list || b: found the list disappointing | welcomed vs disappointing
quantity differs | a: owes 2,860 workers an average || b: some three thousand men have not seen | exact vs rounded
quantity differs | a: plus 300 for food || b: with something on top for meals | 300 vs something
role differs | a: chief executive, Graham Peverell, a Briton || b: Its manager, Graeme | chief executive vs manager
## benign
same | a: on Tuesday published the names || b: On March 3 the labour ministry put out a list | Tuesday March 3
same | a: of 14 companies || b: Fourteen are on it | 14
same | a: an average of five months' pay || b: not seen a wage in five months | five months
same | a: on the coastal highway on February 20 || b: On a Thursday in February | February 20, 2020 was a Thursday
same | a: a sit-in of 400 Nepalese and Bangladeshi workers || b: some four hundred others from Nepal and Bangladesh | 400
same | a: which 95 per cent of foreign workers no longer need || b: one foreign worker in twenty is still tied to them | 5 per cent
same | a: to 1,000 riyals a month from 750 || b: at least a third more than hitherto | 750 x 4/3
same | a: founded in March 2018 || b: set up for such people two years ago | 2018
same | a: have heard 6,200 cases || b: more than six thousand cases | rounded
same | a: goes up on May 1 || b: From May a labourer | May 1
other | a: of 14 companies which || b: Seventeen of the men | firms vs deported
other | a: was set up with 60 million riyals || b: set up for such people | fund vs courts
other | a: an earlier list, from October || b: On March 3 the labour ministry | two lists
other | a: to 1,000 riyals a month || b: more than six thousand | wage vs cases
other | a: undersecretary Khalifa Al-Mutairi said || b: a police spokesman said | two officials
other | a: Two subcontractors were taken off || b: two hours later | firms vs hours
other | a: 88 per cent of a population || b: one foreign worker in twenty | population share vs permits
other | a: goes up on May 1 to || b: the middle of June | minimum wage vs back pay
other | a: Three labour courts || b: some three thousand men | courts vs men
## aligned
a0-b5 a0-b6 a1-b5 a1-b6 a2-b6 a2-b8 a3-b8 a4-b2 a4-b0 a5-b3 a6-b4 a7-b9 a8-b10 a9-b12 a9-b13 a10-b11 a11-b14 a13-b15 a5-b0
## omissions
a12 | b does not give the share of foreigners
a15 | b does not mention the earlier list
