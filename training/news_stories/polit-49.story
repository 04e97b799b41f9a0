mode: outlets
## a | Marianas Sentry | Nauvaru hands camp with 41 children to Canadian firm; Australia plans to take 60 | 2016-11-10
[1] The government of Nauvaru will transfer the running of its refugee processing centre to the Canadian company Brightwater Services on December 1, Justice Minister David Amram told parliament on Wednesday.

[2] Brightwater will be paid A$48 million a year for three years. [3] It replaces Transfarm, which has managed the site since 2013 and did not seek an extension.

[4] The centre holds 380 people, 41 of them children, the minister said. [5] Half are from Iran. [6] He said that nobody had been locked up for the past year and that residents could come and go from 6am to 10pm.

[7] In September a 26-year-old Iranian, Reza Kamali, set himself alight during a visit by United Nations officials; he died two days later in Brisbane. [8] An inquest opens on January 16 before coroner Lesieli Vake. [9] "We buried no one here; we pray for one who left," Amram said.

[10] A petition to close the camp, with 1,040 names, was handed to the Speaker by Pastor Joeli Rasmussen of the Congregational church. [11] The Speaker accepted it.

[12] Australia, which pays for the centre, plans to take 60 of the refugees to its own shores, its immigration minister, Carolyn Hargreave, said last week. [13] A deal with the United States for up to 1,250 people was being discussed. [14] The refugees get an allowance of A$24 a week.

[15] The country earns a fifth of its revenue from the arrangement; phosphate brings in A$17 million. [16] Parliament adjourned until November 29 for lack of further business.
## b | Sydney Evening Argus | New boss, same fence: Nauvaru camp changes hands | 2016-11-11
[1] Behind a fence that is locked at dusk, according to those inside, the future was explained on a whiteboard this week.

[2] From next month the camp on Nauvaru will be in the hands of a firm from New Zealand, Brightwater. [3] Its predecessor, Transfarm, was shown the door by Canberra after an audit. [4] The new contract runs for a year, with an option for two more, at close to A$50 million per annum.

[5] Some 380 men, women and children live there. [6] They include fifty-odd under the age of 18, says the children's commissioner. [7] One in two comes from Iran.

[8] Reza Kamali was one of those. [9] The 26-year-old, who set fire to himself two months ago in front of a delegation from the UN, died aboard the plane that was to take him to Queensland. [10] The coroner, Lesieli Vake, has not yet fixed a day for the inquest. [11] "We have buried nobody here, and we pray for the one who went away," David Amram, the president's chief of staff, told the assembly.

[12] More than a thousand islanders, a tenth of the population, have asked for the camp to go. [13] The Speaker refused to take their petition, which was brought by Joeli Rasmussen, a Methodist minister.

[14] As for Australia, it will admit none of them. [15] Carolyn Hargreave's office said so again yesterday, and denied that it had ever considered sixty. [16] Washington might.

[17] The men at the whiteboard wanted to know about their pocket money, twenty-four dollars in seven days. [18] That, they were told, stays.
## findings
place conflict | a: to the Canadian company Brightwater Services || b: in the hands of a firm from New Zealand | Canada vs New Zealand
date conflict | a: will be paid A$48 million a year for three years || b: The new contract runs for a year | three years vs one year
framing conflict | a: and did not seek an extension || b: was shown the door by Canberra after an audit | did not seek extension vs dismissed
quantity conflict | a: 380 people, 41 of them children || a: camp with 41 children || b: fifty-odd under the age of 18 | 41 vs fifty-odd children
attribution conflict | a: 41 of them children, the minister said || b: says the children's commissioner | minister vs children's commissioner
polarity conflict | a: nobody had been locked up for the past year || b: Behind a fence that is locked at dusk | not locked vs locked at dusk
place conflict | a: he died two days later in Brisbane || b: died aboard the plane that was to take him | Brisbane vs aboard the plane
date conflict | a: An inquest opens on January 16 || b: has not yet fixed a day for the inquest | January 16 vs no day fixed
quote differs | a: "We buried no one here; we pray for one who left," || b: "We have buried nobody here, and we pray for the one who went away," | wording
role conflict | a: Justice Minister David Amram told parliament || b: David Amram, the president's chief of staff | minister vs chief of staff
polarity conflict | a: The Speaker accepted it || b: The Speaker refused to take their petition | accepted vs refused
role conflict | a: by Pastor Joeli Rasmussen of the Congregational church || b: Joeli Rasmussen, a Methodist minister | Congregational vs Methodist
polarity conflict | a: plans to take 60 of the refugees to its own shores || a: firm; Australia plans to take 60 || b: As for Australia, it will admit none of them | take 60 vs none
quantity differs | a: with 1,040 names || b: More than a thousand islanders | exact vs vaguer
quantity differs | a: will be paid A$48 million || b: at close to A$50 million per annum | exact vs rounded
date differs | a: on December 1, Justice || b: From next month the camp | exact vs vaguer
certainty differs | a: for up to 1,250 people was being discussed || b: Washington might | deal discussed vs might
## benign
same | a: The centre holds 380 people || b: Some 380 men, women and children | 380
same | a: Half are from Iran || b: One in two comes from Iran | half
same | a: In September a 26-year-old Iranian || b: two months ago in front of | September
same | a: during a visit by United Nations officials || b: in front of a delegation from the UN | UN visit
same | a: set himself alight || b: who set fire to himself | the same
same | a: an allowance of A$24 a week || b: twenty-four dollars in seven days | 24 dollars a week
same | a: before coroner Lesieli Vake || b: The coroner, Lesieli Vake | coroner
same | a: its immigration minister, Carolyn Hargreave || b: Carolyn Hargreave's office said so again | the same
same | a: A petition to close the camp || b: have asked for the camp to go | the petition
same | a: which has managed the site since 2013 || b: Its predecessor, Transfarm | Transfarm before
other | a: phosphate brings in A$17 million || b: at close to A$50 million | phosphate vs contract
other | a: earns a fifth of its revenue || b: a tenth of the population | revenue vs population
other | a: died two days later || b: with an option for two more | days vs years
other | a: until November 29 || b: From next month | adjournment vs transfer
other | a: for up to 1,250 people || b: More than a thousand islanders | refugees vs petitioners
other | a: 60 of the refugees || b: fifty-odd under the age of 18 | transfer vs children
other | a: a 26-year-old Iranian || b: twenty-four dollars | age vs allowance
other | a: said last week || b: said so again yesterday | two statements
## aligned
a0-b0 a0-b2 a0-b6 a1-b2 a1-b0 a2-b4 a3-b3 a4-b5 a4-b6 a5-b7 a6-b1 a7-b8 a7-b9 a8-b10 a9-b11 a10-b12 a10-b13 a11-b13 a12-b14 a12-b15 a13-b16 a14-b17
## omissions
a15 | b does not give the share of revenue
b18 | a does not say that the allowance stays
