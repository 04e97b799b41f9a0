mode: outlets
## a | The Copperbelt Chronicle | Miners surface at Nsansa as sit-in ends after 61 hours | 2022-12-09
[1] All 212 miners who had refused to leave the Nsansa copper mine near Chingola came up on Thursday evening after owner Tengri Base Metals agreed to reinstate 40 sacked colleagues.

[2] The men had been at the 940-metre level since Tuesday morning. [3] Eleven were carried to the mine hospital suffering from dehydration, and a shift boss, Chanda Mulenga, had been brought up on Wednesday with chest pains.

[4] Under a deal brokered by Copperbelt Minister Elias Kapambwe, nobody will be disciplined, and pay goes up by 11 per cent from January. [5] The union had asked for 15.

[6] "We went down as boys and we have come up as shareholders of our own lives," said Joseph Sikazwe, secretary of the Nsansa branch of the Mine Labourers' Union, who had led the protest underground.

[7] Police did not enter the shaft, provincial commissioner Beatrice Namwinga said. [8] Two officers were posted at the headgear.

[9] The company, which is registered in Almaty, said it had lost 1,600 tonnes of copper. [10] It bought Nsansa from the state in 2020 and has since put in $240 million.

[11] The forty had been dismissed on November 18 for boycotting a safety drill after a rockfall that killed the driller Moses Tembo. [12] A government inspector, Grace Lungu, has concluded that the roof bolts were too short. [13] In 2016, under the previous operator, a flood at the same mine killed seven.

[14] The price of copper rose slightly in London on Thursday to $8,530 a tonne. [15] The morning shift will go down as usual on Friday.
## b | London Metals Diary | Nsansa: police end underground protest, Tengri concedes little | 2022-12-09
[1] CHINGOLA — Production at Tengri Base Metals' Nsansa mine in Zambia will stay shut until Monday while engineers inspect equipment that was left running during a sit-in that cost the company 1,600 tonnes of metal.

[2] Police in riot gear went below on Thursday and brought out a little over two hundred protesters, the Mine Labourers' Union said. [3] Ten of them face dismissal, and Tengri is taking legal advice about others. [4] Operations chief Daulet Nurgaliev insisted that none of those sacked last month would be given his job back; their cases will be heard by an industrial tribunal in February.

[5] What the miners did win is money: wages rise by eleven per cent at the new year. [6] Talks at the provincial government offices in Kitwe had been chaired by the labour commissioner, Agness Mutinta.

[7] The union's national president, Joseph Sikazwe, who was below throughout, told reporters: "We went down as boys; we came up as owners of our own lives."

[8] Most of those who emerged could walk unaided. [9] About a dozen needed drips. [10] No one had to be brought up before the end, Mr Nurgaliev said, and the pumps were never in danger.

[11] The occupation, begun two days earlier almost a kilometre beneath the surface, grew out of the death of a driller, Moses Tembo, in a fall of rock. [12] Fellow workers then stayed away from a safety exercise and lost their posts. [13] The roof was badly bolted, the dead man's family maintains.

[14] Tengri, a Kazakh group, has invested nearly a quarter of a billion dollars since it took over from the state two years ago. [15] Its sister mine, Kalulo, lost 700 tonnes to a power cut in October. [16] Copper in London was little changed, at just over $8,500.
## findings
framing conflict | a: came up on Thursday evening after owner Tengri Base Metals agreed || a: Police did not enter the shaft || b: Police in riot gear went below on Thursday and brought out || b: police end underground protest | came up after a deal, police stayed out vs brought out by police
polarity conflict | a: agreed to reinstate 40 sacked colleagues || b: none of those sacked last month would be given his job back | reinstated vs not
polarity conflict | a: nobody will be disciplined || b: Ten of them face dismissal | no discipline vs ten face dismissal
role conflict | a: secretary of the Nsansa branch of the Mine Labourers' Union || b: The union's national president, Joseph Sikazwe | branch secretary vs national president
quote conflict | a: we have come up as shareholders of our own lives," || b: "We went down as boys; we came up as owners of our own lives." | same remark, other words
name conflict | a: brokered by Copperbelt Minister Elias Kapambwe || b: chaired by the labour commissioner, Agness Mutinta | who brokered the talks
polarity conflict | a: had been brought up on Wednesday with chest pains || b: No one had to be brought up before the end | one brought up early vs no one
date conflict | a: The morning shift will go down as usual on Friday || b: will stay shut until Monday | work resumes Friday vs Monday
attribution conflict | a: A government inspector, Grace Lungu, has concluded || b: the dead man's family maintains | bad roof bolts: inspector vs family
quantity differs | a: All 212 miners who had refused || b: a little over two hundred protesters | 212 vs a little over 200
quantity differs | a: Eleven were carried to the mine hospital || b: About a dozen needed drips | eleven vs about a dozen
place differs | a: at the 940-metre level || b: almost a kilometre beneath the surface | 940 m vs almost a kilometre
quantity differs | a: has since put in $240 million || b: nearly a quarter of a billion dollars | $240m vs nearly $250m
quantity differs | a: in London on Thursday to $8,530 a tonne || b: at just over $8,500 | $8,530 vs just over $8,500
framing differs | a: The price of copper rose slightly || b: Copper in London was little changed | rose slightly vs little changed
## benign
same | a: pay goes up by 11 per cent from January || b: wages rise by eleven per cent at the new year | same rise
same | a: since Tuesday morning || b: begun two days earlier | Tuesday to Thursday
same | a: it had lost 1,600 tonnes of copper || b: that cost the company 1,600 tonnes of metal | same loss
same | a: for boycotting a safety drill || b: stayed away from a safety exercise | same boycott
same | a: which is registered in Almaty || b: Tengri, a Kazakh group | Almaty is in Kazakhstan
same | a: from the state in 2020 || b: took over from the state two years ago | 2020
same | a: had been dismissed on November 18 || b: of those sacked last month | November
same | a: a rockfall that killed the driller Moses Tembo || b: in a fall of rock | same accident
same | a: who had led the protest underground || b: who was below throughout | Sikazwe was underground
other | a: agreed to reinstate 40 sacked colleagues || b: Ten of them face dismissal | earlier dismissals vs new ones
other | a: it had lost 1,600 tonnes || b: lost 700 tonnes to a power cut | Nsansa vs Kalulo
other | a: The union had asked for 15 || b: wages rise by eleven per cent | demand vs result
other | a: a flood at the same mine killed seven || b: the death of a driller | 2016 flood vs rockfall
other | a: near Chingola came up || b: at the provincial government offices in Kitwe | mine vs place of talks
## aligned
a0-b11 a1-b2 a1-b4 a2-b11 a3-b9 a3-b10 a4-b3 a4-b5 a4-b6 a6-b7 a7-b2 a9-b1 a9-b14 a10-b14 a11-b4 a11-b11 a11-b12 a12-b13 a14-b16 a15-b1 a1-b0 a7-b0
## omissions
a13 | b does not mention the 2016 flood
b15 | a does not mention the sister mine
a5 | b does not give the union's demand
