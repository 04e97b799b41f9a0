mode: outlets
## a | Anglia Coastal Mail | Last orders for Shingle Row: council to pull down 14 clifftop homes | 2021-01-15
[1] Fourteen homes on the crumbling cliff at Easton Gap in Norfolk are to be demolished from 1 March, the district council decided last night, after nine metres of ground went in a single storm before Christmas.

[2] Thirty-one people live there. [3] The nearest of the houses stands 5.6 metres from the edge; a year ago it was 22.

[4] "I can hear the sea chewing," said Brenda Lowestoft, 83, whose late husband, a coastguard, built number nine in 1964.

[5] Owners get up to £6,000 each towards the cost of pulling down, but nothing for the loss of their houses. [6] The council has found places for all of them in Mundley, four miles inland, housing chief Darren Pike said.

[7] A rock barrier would have cost £11m, seven times what it would have saved, the Environment Agency worked out. [8] It had promised in 2010 to hold the line until 2055, and withdrew the promise in 2018.

[9] Councillors voted 27 to 9, with the Greens against. [10] MP Sir Anthony Fordyce, who did not attend, wants a national fund of £100m.

[11] Lifeboat volunteers have moved their tractor shed 200 metres back, at a cost of £85,000 raised with cake stalls.

[12] Just down the coast, at Happisthorpe, eleven bungalows were lost between 2002 and 2008. [13] The cliff there has since been quiet. [14] The B1159 will close to lorries on Monday, and a caravan site with 120 pitches has been told not to open at Easter.
## b | BritHomes Magazine | On the edge: a row of houses that may or may not be saved | 2021-01-18
[1] When surveyors came to Easton Gap in the first week of January they measured less than 20 feet from Brenda Lowestoft's back step to thin air.

[2] Her neighbours, two dozen in all, have been advised to leave; the council, which met on Thursday, has put off the question of demolition until an independent geologist has reported at Easter.

[3] It was over Christmas itself, in the course of three separate gales, that the thirty feet were lost. [4] "I can hear the sea chewing, and it's got my greenhouse," says Mrs Lowestoft, 83. [5] Her late husband, a fisherman, put up the bungalow in the sixties.

[6] By the reckoning of the residents' group, rocks to keep the waves off could be had for £4m. [7] It is the group, too, that has gone through the figures and says that every pound spent would protect no more than 14 pence worth of property.

[8] Compensation, says Darren Pike, the councillor for housing, of as much as £60,000 a home is under discussion with ministers; a grant towards clearing the site exists already.

[9] New homes have been found for some, in Mundley. [10] The rest are staying with relatives.

[11] Just over a decade ago the government's agency for floods and coasts undertook to defend the place until the middle of the century, a pledge on which it went back three years ago.

[12] The vote was 27-9. [13] The constituency's MP, Sir Anthony Fordyce, came, listened and left by a side door.

[14] Heavy goods vehicles are barred from the coast road from today. [15] Nearby Happisthorpe lost nearly a dozen bungalows in six years at the start of the century. [16] Estate agents say that prices a mile inland have risen by 8 per cent.
## findings
framing conflict | a: are to be demolished from 1 March, the district council decided || a: council to pull down 14 clifftop homes || b: has put off the question of demolition until || b: that may or may not be saved | demolition decided vs put off
quantity conflict | a: Thirty-one people live there || b: Her neighbours, two dozen in all | 31 vs two dozen
framing conflict | a: went in a single storm before Christmas || b: in the course of three separate gales | one storm vs three gales
date conflict | a: a single storm before Christmas || b: It was over Christmas itself | before vs over Christmas
role conflict | a: whose late husband, a coastguard || b: Her late husband, a fisherman | coastguard vs fisherman
quote differs | a: "I can hear the sea chewing," || b: "I can hear the sea chewing, and it's got my greenhouse," | shorter vs longer
polarity conflict | a: but nothing for the loss of their houses || b: of as much as £60,000 a home is under discussion | nothing vs under discussion
role conflict | a: housing chief Darren Pike said || b: Darren Pike, the councillor for housing | official vs councillor
quantity conflict | a: has found places for all of them in Mundley || b: New homes have been found for some | all vs some
quantity conflict | a: A rock barrier would have cost £11m || b: could be had for £4m | 11m vs 4m
attribution conflict | a: the Environment Agency worked out || b: It is the group, too, that has gone through the figures | agency vs residents' group
polarity conflict | a: MP Sir Anthony Fordyce, who did not attend || b: came, listened and left by a side door | absent vs present
date differs | a: built number nine in 1964 || b: put up the bungalow in the sixties | year vs decade
date differs | a: to hold the line until 2055 || b: until the middle of the century | 2055 vs middle of the century
quantity differs | a: stands 5.6 metres from the edge || b: less than 20 feet | 5.6 m (18.4 ft) vs less than 20 feet
quantity differs | a: eleven bungalows were lost || b: lost nearly a dozen bungalows | eleven vs nearly a dozen
quantity differs | a: Owners get up to £6,000 each || b: a grant towards clearing the site exists already | 6,000 vs a grant
## benign
same | a: after nine metres of ground went || b: that the thirty feet were lost | nine metres
same | a: the district council decided last night || b: the council, which met on Thursday | Thursday 14 January
same | a: seven times what it would have saved || b: no more than 14 pence worth of property | one to seven
same | a: It had promised in 2010 || b: Just over a decade ago | 2010
same | a: withdrew the promise in 2018 || b: on which it went back three years ago | 2018
same | a: Councillors voted 27 to 9 || b: The vote was 27-9 | same
same | a: will close to lorries on Monday || b: are barred from the coast road from today | Monday 18 January
same | a: between 2002 and 2008 || b: in six years at the start of the century | same
same | a: the Environment Agency || b: the government's agency for floods and coasts | same
same | a: said Brenda Lowestoft, 83 || b: says Mrs Lowestoft, 83 | same
other | a: a year ago it was 22 || a: stands 5.6 metres | then vs now
other | a: eleven bungalows were lost || a: Fourteen homes on | Happisthorpe vs Easton Gap
other | a: wants a national fund of £100m || a: cost £11m | fund vs barrier
other | a: at a cost of £85,000 || b: as much as £60,000 | shed vs compensation
other | a: 200 metres back || a: nine metres of ground | shed vs cliff
other | a: told not to open at Easter || b: has reported at Easter | caravan site vs geologist
other | a: built number nine || a: voted 27 to 9 | house vs votes
other | a: Fourteen homes on || b: 14 pence worth | homes vs pence
other | a: four miles inland || b: a mile inland | Mundley vs house prices
## aligned
a0-b0 a0-b2 a1-b2 a1-b3 a2-b2 a3-b1 a4-b4 a4-b5 a5-b8 a6-b9 a6-b10 a7-b6 a7-b7 a8-b11 a9-b12 a9-b2 a10-b13 a12-b15 a14-b14 a1-b0 a6-b8 a7-b11
## omissions
a11 | the lifeboat shed
b16 | prices inland
