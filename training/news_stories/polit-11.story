mode: outlets
## a | Deccan Chronicle Post | Rane survives floor test by three votes as House erupts | 2022-07-05
[1] Chief Minister Sudhir Rane won a vote of confidence in the Assembly on Monday by 73 votes to 70, after a day on which microphones were torn from desks and the Speaker, Lalita Bhosekar, twice left the chair.

[2] Eight rebels of the ruling Lok Vikas party, who had spent eleven days in a resort near Udaipur, stayed in their seats and voted with the government. [3] Their leader, Prakash Dongre, was embraced by Mr Rane, who is to make him deputy chief minister. [4] "The family quarrelled, the family dined," Mr Dongre said.

[5] The opposition front, led by Farida Quereshi, a former chief minister, alleged that each rebel had been offered ₹15 crore. [6] She has asked the Governor, Air Marshal (retd) K. V. Nambiar, to order a second vote by secret ballot. [7] The Governor has summoned Mr Rane for Wednesday.

[8] The session was due to start at 11 a.m. but began at 2.20 p.m. because of a power failure, which the Speaker said was the work of a squirrel at the substation. [9] Marshals carried out three opposition members, one of whom, Anil Gaekwad, 66, was admitted to hospital with chest pain.

[10] The crisis began on 20 June, when the party lost two of its three seats in the election for the Upper House, owing to cross-voting. [11] Since then the State Bank has put off a ₹4,200-crore loan for the coastal metro.

[12] Of the 145 members two were absent: a minister who is recovering from dengue and an Independent who was in Dubai for a wedding. [13] A by-election to the vacant seat of Malsheri, the 146th, will be held on 11 August. [14] Mr Rane, who took office in 2019, is the first head of government in the State to have survived two such tests; he won the earlier one, in 2020, by 19.
## b | Gateway Weekly | The squirrel, the resort and the Speaker's casting hand | 2022-07-07
[1] It was a family reunion of a sort. [2] On the morning of July 4 a bus came straight from the airport with eight men who had not seen their constituencies in a week and a half, and by evening they had kept Sudhir Rane in power, most of them by walking out of the chamber before the count.

[3] The margin was a whisker: 73 ayes, three fewer noes. [4] One of the eight, at least, did not please the whip. [5] Prakash Dongre, at whose villa outside Jaipur the group had been lodged, shook the Chief Minister's hand coldly; what post he is to have, or whether he is to have any, has not been settled. [6] "Families quarrel, but families eat together," he told us.

[7] Money was mentioned. [8] It was a former rebel, not the opposition, that first put the sum of fifteen crores a head into circulation, in a television interview. [9] Farida Quereshi, who ran the State before Mr Rane, has gone to the High Court for a rerun, with the ballots secret this time. [10] Governor Nambiar, who once flew fighters, told callers he saw no reason to speak to the Chief Minister.

[11] Lalita Bhosekar never once abandoned the Speaker's chair through the din, and it was she who disclosed, to laughter, that a rodent had put out the lights for more than three hours. [12] The Electricity Board calls it a transformer fault. [13] Gaekwad, the oldest of the members ejected by the marshals, was found in hospital to have two cracked ribs.

[14] The trouble dates from the Upper House poll, a fortnight before, at which only one of the party's candidates got in. [15] A loan for the metro along the coast has been called off by the State Bank in consequence. [16] Mr Rane's cushion was once broader: two years ago, with the same question before the House, he had nineteen to spare. [17] A chance to widen it comes in August, when Malsheri elects a member.
## findings
polarity conflict | a: stayed in their seats and voted with the government || b: most of them by walking out of the chamber before the count | voted vs walked out
place conflict | a: in a resort near Udaipur || b: at whose villa outside Jaipur the group had been lodged | Udaipur resort vs Jaipur villa
framing conflict | a: was embraced by Mr Rane || b: shook the Chief Minister's hand coldly | embrace vs cold handshake
certainty conflict | a: who is to make him deputy chief minister || b: or whether he is to have any, has not been settled | post decided vs open
quote conflict | a: "The family quarrelled, the family dined," || b: "Families quarrel, but families eat together," | wording
attribution conflict | a: alleged that each rebel had been offered ₹15 crore || b: It was a former rebel, not the opposition | opposition vs former rebel
attribution conflict | a: She has asked the Governor || b: has gone to the High Court for a rerun | appeal to Governor vs High Court
polarity conflict | a: The Governor has summoned Mr Rane for Wednesday || b: he saw no reason to speak to the Chief Minister | summoned vs no reason to talk
polarity conflict | a: twice left the chair || b: never once abandoned the Speaker's chair | left twice vs never
framing conflict | a: has put off a ₹4,200-crore loan || b: has been called off by the State Bank | postponed vs cancelled
framing conflict | a: was admitted to hospital with chest pain || b: to have two cracked ribs | chest pain vs cracked ribs
date differs | a: who had spent eleven days in a resort || b: not seen their constituencies in a week and a half | eleven days vs a week and a half
date differs | a: will be held on 11 August || b: A chance to widen it comes in August | exact vs vaguer
## benign
same | a: by 73 votes to 70 || b: 73 ayes, three fewer noes | 73 to 70
same | a: on Monday by 73 votes || b: On the morning of July 4 | Monday is 4 July
same | a: was due to start at 11 a.m. but began at 2.20 p.m. || b: put out the lights for more than three hours | 3 h 20 min
same | a: the work of a squirrel || b: a rodent had put out the lights | a squirrel is a rodent
same | a: Air Marshal (retd) K. V. Nambiar || b: who once flew fighters | the same Governor
same | a: lost two of its three seats || b: only one of the party's candidates got in | one of three
same | a: began on 20 June || b: a fortnight before | 4 July - 14
same | a: a former chief minister, alleged || b: who ran the State before Mr Rane | the same
same | a: he won the earlier one, in 2020, by 19 || b: two years ago, with the same question before the House | the earlier test
other | a: by three votes as House erupts || b: he had nineteen to spare | this vote vs 2020
other | a: Marshals carried out three opposition members || b: 73 ayes, three fewer noes | members vs margin
other | a: Eight rebels of the ruling Lok Vikas party || b: It was a former rebel | rebels vs former rebel
other | a: a ₹4,200-crore loan || b: the sum of fifteen crores a head | loan vs bribe
other | a: a second vote by secret ballot || b: The trouble dates from the Upper House poll | rerun vs upper house poll
other | a: stayed in their seats || b: of the members ejected by the marshals | rebels vs ejected opposition members
other | a: 145 members two were absent || b: two cracked ribs | members vs ribs
other | a: which the Speaker said || b: The Electricity Board calls it a transformer fault | two explanations by two speakers
## aligned
a0-b3 a0-b2 a1-b2 a1-b3 a1-b11 a2-b2 a2-b5 a3-b5 a4-b6 a5-b8 a5-b9 a6-b9 a7-b10 a8-b11 a8-b0 a9-b13 a10-b14 a11-b15 a13-b17 a14-b16 a2-b0 a2-b4
## omissions
a12 | b does not report the two absent members
b12 | a does not report the Electricity Board's version
