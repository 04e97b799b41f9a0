mode: outlets
## a | Aegean Morning | Greek wildfire reaches Athens suburbs; three firefighters killed | 2023-07-27
[1] ATHENS — Three volunteer firefighters died on Wednesday when their truck was overrun by flames near Kalivia Drymou, 25 kilometers north of Athens, on the fourth day of a blaze that has consumed 7,800 hectares of pine and olive groves.

[2] The victims, two men aged 24 and 31 and a woman of 28, had been trying to reach a monastery where eleven nuns refused to leave, Fire Service spokesperson Vassilis Karydis said. [3] The nuns survived in a cistern.

[4] Authorities sent text messages to 31,000 people in six suburbs, and police went through the streets with loudspeakers. [5] By dusk 52 houses had burned, said Drymos Mayor Sofia Lazarou.

[6] Two Canadair planes from Italy and a Romanian crew of 56 joined 480 Greek firefighters and 17 aircraft. [7] Gusts of 70 km/h grounded the helicopters for three hours in the afternoon.

[8] A man of 62 was detained on suspicion of starting the fire with a beekeeper's smoker on Sunday morning. [9] He denies it, his lawyer said.

[10] "The mountain burned like paper," Lazarou told state television. [11] "What we built in forty years, we lost in forty minutes."

[12] Prime Minister Alexandros Vlachos called off a trip to Brussels and announced payments of 10,000 euros to each household that lost its home. [13] The opposition accused him of leaving 240 fire-service posts unfilled.

[14] The wind should drop on Friday, the national weather service said. [15] In 2009 a fire on the same ridge burned 5,200 hectares, but spared lives.
## b | Holiday & Home Abroad | Athens fires: what British residents and visitors need to know | 2023-07-28
[1] Parts of Athens's northern fringe remain under smoke this morning, five days into a fire that has eaten an area of around thirty square miles. [2] The worst may be over: forecasters think winds will fall away in the course of today.

[3] Who has been hurt? [4] Three members of a volunteer fire crew, all of them in their twenties or early thirties, lost their lives on Wednesday. [5] They are believed to have been heading for a convent that some sisters would not abandon; the women are safe. [6] No Briton is among the casualties, the Foreign Office says.

[7] Were people warned? [8] Yes. [9] Phones in half a dozen districts, and tens of thousands of them, pinged, and patrol cars drove round with megaphones.

[10] How much has been destroyed? [11] Dozens of homes, according to town halls. [12] The mayor of Drymos, Sofia Lazarou, said that the work of decades had gone "in forty minutes".

[13] Who is fighting it? [14] About five hundred Greeks, with help from Italy and eastern Europe, and some twenty planes and helicopters. [15] The latter could not fly for part of Wednesday.

[16] How did it begin? [17] Perhaps with a bee-keeper, who is being questioned and says he is innocent. [18] Will there be compensation? [19] Up to €10,000 for owners of houses, the prime minister has said; second homes may not qualify. [20] He stayed at home from a summit. [21] Opponents say his government left hundreds of firefighting jobs vacant. [22] A blaze two-thirds as big passed over the same hills fourteen years ago, and nobody was killed.
## findings
quantity differs | a: has consumed 7,800 hectares of pine || b: around thirty square miles | 7,800 ha vs about 30 square miles
quantity differs | a: two men aged 24 and 31 and a woman of 28 || b: all of them in their twenties or early thirties | exact ages vs range
certainty differs | a: had been trying to reach a monastery || b: are believed to have been heading for a convent | stated vs believed
quantity differs | a: where eleven nuns refused to leave || b: that some sisters would not abandon | eleven vs some
attribution differs | a: Fire Service spokesperson Vassilis Karydis said || b: are believed to have been heading | spokesperson vs no source
quantity differs | a: sent text messages to 31,000 people || b: and tens of thousands of them, pinged | 31,000 vs tens of thousands
quantity differs | a: By dusk 52 houses had burned || b: Dozens of homes | 52 vs dozens
attribution differs | a: said Drymos Mayor Sofia Lazarou || b: according to town halls | mayor vs town halls
quantity differs | a: joined 480 Greek firefighters || b: About five hundred Greeks | 480 vs about 500
date differs | a: grounded the helicopters for three hours in the afternoon || b: could not fly for part of Wednesday | three hours vs part of the day
framing differs | a: was detained on suspicion of starting the fire || b: who is being questioned and says he is innocent | detained vs questioned
quantity differs | a: announced payments of 10,000 euros to each household || b: Up to €10,000 for owners of houses | 10,000 each vs up to 10,000 with exceptions
certainty differs | a: The wind should drop on Friday || b: forecasters think winds will fall away | should vs think
quantity differs | a: leaving 240 fire-service posts unfilled || b: left hundreds of firefighting jobs vacant | 240 vs hundreds
## benign
same | a: on the fourth day of a blaze || b: five days into a fire | a day later
same | a: The nuns survived in a cistern || b: the women are safe | same
same | a: 31,000 people in six suburbs || b: Phones in half a dozen districts | six
same | a: police went through the streets with loudspeakers || b: patrol cars drove round with megaphones | same warning
same | a: called off a trip to Brussels || b: He stayed at home from a summit | same
same | a: In 2009 a fire on the same ridge || b: over the same hills fourteen years ago | 2009
same | a: burned 5,200 hectares || b: A blaze two-thirds as big | two-thirds of 7,800
same | a: but spared lives || b: and nobody was killed | same
same | a: we lost in forty minutes." || b: had gone "in forty minutes" | partial quote
same | a: He denies it || b: says he is innocent | same denial
other | a: burned 5,200 hectares || b: an area of around thirty square miles | 2009 fire vs this one
other | a: but spared lives || b: lost their lives on Wednesday | 2009 vs now
other | a: What we built in forty years || b: passed over the same hills fourteen years ago | years of building vs earlier fire
other | a: a Romanian crew of 56 || b: Dozens of homes | crew vs homes
other | a: 17 aircraft || b: About five hundred Greeks | aircraft vs firefighters
other | a: the fire with a beekeeper's smoker on Sunday morning || b: remain under smoke this morning | start vs now
other | a: The wind should drop on Friday || b: could not fly for part of Wednesday | forecast vs grounding
## aligned
a0-b1 a0-b4 a0-b0 a1-b1 a1-b4 a2-b4 a2-b5 a3-b5 a4-b8 a4-b9 a5-b11 a6-b14 a7-b15 a8-b17 a9-b17 a11-b12 a12-b19 a12-b20 a13-b21 a14-b2 a15-b22
## omissions
b6 | a does not report that no Briton was hurt
b19 | a does not report that second homes may not qualify
