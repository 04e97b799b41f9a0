mode: outlets
## a | Mesopotamia Monitor | Wasita council elects first woman governor after 11-month deadlock | 2024-11-13
[1] The provincial council of Wasita on Tuesday elected hydrologist Zainab al-Khafaji governor by 9 votes to 7, ending eleven months in which the southern Iraqi province had no elected executive.

[2] Al-Khafaji, 45, who belongs to no party, is the first woman to hold such a post in Iraq's 15 provinces outside the Kurdistan Region. [3] The session took place in the provincial guest house under the protection of 400 soldiers, as protesters had set fire to the council building in September.

[4] Her rival, acting governor Hatem al-Jubouri, congratulated her and embraced her brother. [5] He will return to his former job as a police general. [6] Al-Khafaji said: "The river did not ask who was in office before it fell."

[7] The deal behind the vote was struck in Baghdad on Saturday between the Reform Bloc, with 5 seats, and the Marsh Alliance, with 4, at the house of parliament's deputy speaker, Muhsin Shibli. [8] In return the Alliance gets the post of council chair.

[9] Water supply to 90,000 people in the marshes has been cut to six hours a day since July. [10] The new governor promised 14 desalination units by March; the Japanese development agency has pledged 60 million dollars for them.

[11] Two members of the council were absent. [12] One of them, Sheikh Nafea al-Bahadli, has been in hospital since a roadside bomb killed his driver on October 30. [13] No group has claimed the attack. [14] The Supreme Federal Court had ruled in May that the council's first choice, elected by 8 votes to 0, was invalid for want of a quorum.
## b | Gulf & Tigris Quarterly Online | Wasita's new governor reads rivers | 2024-11-15
[1] She measures water for a living. [2] On November 12 Zainab al-Khafaji counted votes instead: nine hands for her, seven for the man who has run Wasita on an interim basis, and a chair or two that nobody sat in.

[3] Hatem al-Jubouri left by the kitchen before the result was announced. [4] He will appeal, a member of his bloc said. [5] The army ringed the hall of the university, where the council has been a guest since a mob torched its own seat at summer's end.

[6] In a country where eighteen governorates have had only men at their head, with one exception in Baghdad in 2023 according to a women's league in Basra, the choice has been greeted with surprise. [7] Ms al-Khafaji, in her mid-forties, was put forward by the Marsh Alliance, whose card she has carried since spring.

[8] "The river didn't ask who was governor before it sank," she said in her address.

[9] It took a tribal elder to bring the factions together: Sheikh Nafea al-Bahadli, discharged from hospital a few days before, had five men of one bloc and four of another to lunch on his farm, and they shook hands on it. [10] It has not been settled who will preside over the council.

[11] For the marsh dwellers what counts is the tap, which runs a quarter of the day. [12] Fourteen machines that take out the salt should be delivered in spring, "if the money comes", the governor said; Tokyo's aid agency is still examining the request.

[13] Al-Bahadli's driver died at the end of October when a bomb went off beside his car. [14] A cell of the Islamic State boasted of it. [15] And there is the memory of spring, when judges struck down an earlier election because half of the councillors had not turned up.
## findings
place conflict | a: took place in the provincial guest house || b: ringed the hall of the university | guest house vs university
role conflict | a: who belongs to no party || b: was put forward by the Marsh Alliance, whose card she has carried | no party vs Marsh Alliance member
quantity conflict | a: is the first woman to hold such a post || a: elects first woman governor || b: with one exception in Baghdad in 2023 | first vs one earlier exception
framing conflict | a: congratulated her and embraced her brother || b: left by the kitchen before the result was announced | congratulated vs left
certainty conflict | a: He will return to his former job || b: He will appeal, a member of his bloc said | goes back vs will appeal
quote differs | a: "The river did not ask who was in office before it fell." || b: "The river didn't ask who was governor before it sank," | wording
attribution conflict | a: at the house of parliament's deputy speaker, Muhsin Shibli || b: It took a tribal elder to bring the factions together | deputy speaker vs elder as broker
place conflict | a: was struck in Baghdad on Saturday || b: to lunch on his farm | Baghdad vs farm
certainty conflict | a: In return the Alliance gets the post of council chair || b: It has not been settled who will preside | agreed vs open
certainty conflict | a: has pledged 60 million dollars for them || b: is still examining the request | pledged vs examined
polarity conflict | a: has been in hospital since a roadside bomb || b: discharged from hospital a few days before | in hospital vs discharged
polarity conflict | a: No group has claimed the attack || b: A cell of the Islamic State boasted of it | unclaimed vs claimed
date differs | a: killed his driver on October 30 || b: driver died at the end of October | exact vs vaguer
quantity differs | a: Al-Khafaji, 45, who belongs || b: in her mid-forties | exact vs vaguer
date differs | a: 14 desalination units by March || b: should be delivered in spring | by March vs spring
date differs | a: had ruled in May that || b: the memory of spring, when judges struck down | May vs spring
date differs | a: had set fire to the council building in September || b: torched its own seat at summer's end | September vs summer's end
quantity differs | a: Two members of the council were absent || b: a chair or two that nobody sat in | two vs a chair or two
## benign
same | a: by 9 votes to 7 || b: nine hands for her, seven for the man | 9-7
same | a: on Tuesday elected || b: On November 12 Zainab | Tuesday
same | a: acting governor Hatem al-Jubouri || b: who has run Wasita on an interim basis | the same post
same | a: elected hydrologist Zainab al-Khafaji || b: She measures water for a living | hydrologist
same | a: the Reform Bloc, with 5 seats, and the Marsh Alliance, with 4 || b: five men of one bloc and four of another | 5 and 4
same | a: cut to six hours a day || b: which runs a quarter of the day | 6 of 24 hours
same | a: promised 14 desalination units || b: Fourteen machines that take out the salt | 14 units
same | a: the Japanese development agency || b: Tokyo's aid agency | the same agency
same | a: invalid for want of a quorum || b: because half of the councillors had not turned up | no quorum
same | a: under the protection of 400 soldiers || b: The army ringed the hall | army guard
other | a: elected by 8 votes to 0 || b: nine hands for her | May vs November vote
other | a: by 9 votes to 7 || b: five men of one bloc and four | whole council vs deal makers
other | a: Iraq's 15 provinces outside the Kurdistan Region || b: eighteen governorates have had only men | 15 outside Kurdistan vs all 18
other | a: ending eleven months || b: with one exception in Baghdad in 2023 | deadlock vs exception
other | a: parliament's deputy speaker || b: who will preside over the council | two chairs
other | a: since July || b: at the end of October | water cut vs bomb
other | a: protesters had set fire to || b: a bomb went off beside his car | fire vs bomb
other | a: embraced her brother || b: they shook hands on it | congratulation vs deal
## aligned
a0-b2 a0-b0 a1-b2 a1-b1 a2-b6 a2-b7 a3-b5 a4-b3 a5-b4 a6-b8 a7-b9 a8-b10 a9-b11 a10-b12 a11-b2 a12-b9 a12-b13 a13-b14 a14-b15 a4-b2
## omissions
a10 | b does not give the sum of money
