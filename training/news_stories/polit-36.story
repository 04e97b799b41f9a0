mode: outlets
## a | Pampas Herald | Teachers end 34-day strike in San Ignacio after governor doubles offer | 2019-04-09
[1] Classes resume on Wednesday in the province of San Ignacio, where 28,000 teachers had been on strike since March 6, after Governor Ricardo Olmedo raised his pay offer to 32 percent.

[2] The increase will be paid in three parts, in April, July and October. [3] A delegates' assembly in the Ferro sports club accepted it late Monday by 310 votes to 122, and the leader of the union, Graciela Tosoni, wept.

[4] "We asked for bread and were shown a bakery in the distance," she said. [5] The province had at first offered 16 percent, and the union had claimed 45. [6] Consumer prices rose 51 percent in the last twelve months.

[7] On March 27 a demonstration of 9,000 people in front of the governor's residence was dispersed with rubber bullets. [8] A music teacher, Nélida Ferreyra, 43, lost the sight of her left eye. [9] Two policemen have been charged and the provincial police chief, Osvaldo Quinteros, resigned on April 1.

[10] The days lost will be made up in July, when the winter break is cut from two weeks to one, Education Secretary Marcelo Ibáñez said. [11] No deductions will be made from wages.

[12] The federal government had refused to send money. [13] The province will sell a 9 percent stake in its electricity company to pay for the rise, which costs 4.1 billion pesos. [14] Elections for governor are on June 16; Olmedo leads in the polls with 41 percent. [15] A strike by nurses, which began on March 20, goes on. [16] In 2007 a teacher was killed by a tear gas canister in the neighboring province.
## b | Southern Cone Review | Back to the blackboard, with a scar | 2019-04-11
[1] For the first time in five weeks, chalk squeaked yesterday in the schools of San Ignacio.

[2] The truce was bought with 32 percent, twice what Ricardo Olmedo had put on the table in March, and was arranged by the archbishop, Monsignor Zanetti, in whose palace the union's delegates raised their hands on Monday night. [3] There were more against than was hoped: 210 of 432.

[4] Graciela Tosoni, the assistant secretary of the union, had to defend the paper. [5] "We asked for bread and got shown a bakery far away," she admitted. [6] The first part of the rise comes in June, the last at Christmas; inflation, running at over fifty percent a year, will have eaten it by then.

[7] Nor is it free. [8] The strike days will be docked, by the terms that both sides initialled, at a rate of one a month. [9] Winter holidays are halved to a week. [10] To find the four billion pesos the province has obtained an advance from Buenos Aires. [11] The sale of a slice of the power company remains a possibility.

[12] And there is Nélida. [13] The bullet that took half of Ms Ferreyra's eyesight was fired in the last week of March outside the legislature; she is 43 and teaches the violin. [14] No officer has been charged so far. [15] Osvaldo Quinteros, who commanded the provincial police, was dismissed by decree three working days later.

[16] The governor, who stands for re-election in two months, has four voters in ten behind him. [17] Hospital nurses, out since the equinox, are still out.
## findings
attribution conflict | a: after Governor Ricardo Olmedo raised his pay offer || b: was arranged by the archbishop, Monsignor Zanetti | governor's offer vs brokered by archbishop
place conflict | a: A delegates' assembly in the Ferro sports club || b: in whose palace the union's delegates raised their hands | sports club vs archbishop's palace
quantity conflict | a: by 310 votes to 122 || b: 210 of 432 | 122 vs 210 against
role conflict | a: the leader of the union, Graciela Tosoni || b: Graciela Tosoni, the assistant secretary of the union | leader vs assistant secretary
quote differs | a: "We asked for bread and were shown a bakery in the distance," || b: "We asked for bread and got shown a bakery far away," | wording
date conflict | a: in three parts, in April, July and October || b: comes in June, the last at Christmas | April-October vs June-Christmas
polarity conflict | a: No deductions will be made from wages || b: The strike days will be docked | no deductions vs docked
polarity conflict | a: The federal government had refused to send money || b: has obtained an advance from Buenos Aires | refused vs advance obtained
certainty conflict | a: The province will sell a 9 percent stake || b: The sale of a slice of the power company remains a possibility | will sell vs possible
place conflict | a: in front of the governor's residence || b: fired in the last week of March outside the legislature | residence vs legislature
polarity conflict | a: Two policemen have been charged || b: No officer has been charged so far | two vs none
framing conflict | a: Osvaldo Quinteros, resigned on April 1 || b: was dismissed by decree three working days later | resigned vs dismissed
date differs | a: On March 27 a demonstration of 9,000 || b: was fired in the last week of March | exact vs vaguer
role differs | a: A music teacher, Nélida Ferreyra || b: she is 43 and teaches the violin | music teacher vs violin teacher
quantity differs | a: which costs 4.1 billion pesos || b: To find the four billion pesos | exact vs rounded
quantity differs | a: Consumer prices rose 51 percent || b: running at over fifty percent a year | exact vs vaguer
quantity differs | a: leads in the polls with 41 percent || b: has four voters in ten behind him | exact vs rounded
## benign
same | a: Classes resume on Wednesday || b: chalk squeaked yesterday | Wednesday April 10
same | a: after governor doubles offer || b: twice what Ricardo Olmedo had put on the table in March | 16 to 32
same | a: on strike since March 6 || b: For the first time in five weeks | five weeks
same | a: lost the sight of her left eye || b: that took half of Ms Ferreyra's eyesight | one eye
same | a: resigned on April 1 || b: three working days later | March 27 + three working days = April 1, same day
same | a: is cut from two weeks to one || b: are halved to a week | holiday halved
same | a: Elections for governor are on June 16 || b: who stands for re-election in two months | June
same | a: which began on March 20 || b: out since the equinox | March 20
same | a: accepted it late Monday || b: raised their hands on Monday night | Monday
same | a: a 9 percent stake in its electricity company || b: a slice of the power company | the stake
other | a: the union had claimed 45 || b: The truce was bought with 32 percent | claim vs result
other | a: a demonstration of 9,000 people || b: 210 of 432 | demonstrators vs delegates
other | a: in July, when the winter break || b: comes in June | holiday vs pay
other | a: with 41 percent || b: The truce was bought with 32 | polls vs pay
other | a: A strike by nurses || b: The strike days will be docked | nurses vs teachers
other | a: rose 51 percent || b: bought with 32 percent | inflation vs raise
other | a: In 2007 a teacher was killed || b: The bullet that took half | 2007 death vs 2019 injury
other | a: Two policemen have been charged || b: who commanded the provincial police | officers vs chief
other | a: two weeks to one || b: at a rate of one a month | holiday vs docked days
other | a: on June 16 || b: comes in June | election vs pay
## aligned
a0-b1 a0-b2 a1-b1 a1-b2 a2-b6 a3-b2 a3-b3 a3-b4 a4-b5 a5-b2 a6-b6 a7-b13 a8-b13 a8-b0 a9-b14 a9-b15 a10-b9 a11-b8 a12-b10 a13-b10 a13-b11 a14-b16 a15-b17 a0-b0
## omissions
a16 | b does not mention the death in 2007
a5 | b does not give the union's claim
