mode: outlets
## a | Midlands Broadcasting | Reform bid to oust Ashbourne Vale police commissioner fails | 2025-06-19
[1] Ashbourne Vale's police and crime commissioner, Tamsin Okoro, has survived a vote of no confidence by the county's police and crime panel.

[2] The panel, made up of 14 councillors and two independent members, voted nine to six against the motion at County Hall in Burford on Wednesday. [3] One member abstained.

[4] Ms Okoro, a former probation officer elected last May for Labour, was accused of appointing her deputy, Marcus Peel, without advertising the £68,000 post. [5] She told the meeting she had taken legal advice and would do the same again.

[6] "I hired on merit, and I'd put the advert in the drawer where it belongs," she said.

[7] Mr Peel, a former soldier, has been on sick leave since 2 June.

[8] The motion was brought by Reform councillor Howard Stubley. [9] He said his group would now write to the home secretary.

[10] An independent review by the barrister Fiona Chalmers KC found in April that the appointment had been "irregular but not unlawful". [11] It cost £41,500.

[12] Chief Constable Ruth Adebayo, who sat in on the meeting for 20 minutes, said that the force stayed out of politics.

[13] Recorded crime in the county fell by 6% last year, though shoplifting rose by 19%. [14] The commissioner will cut 14 police community support officers from September to balance a budget of £251m. [15] The government plans to abolish all police commissioners in May 2028. [16] Her predecessor, the Conservative Alan Birtwhistle, lost his seat after a row over the sale of Colbrook police station.
## b | The Vale Enquirer | Okoro clings on after casting vote, and takes a swipe at the adverts | 2025-06-20
[1] It took the casting vote of the chairman, at gone half past nine at night, to keep Tamsin Okoro in her job on 18 June.

[2] Sixteen had a say at Colbrook Town Hall and they were split right down the middle before he spoke. [3] "I hired on merit. The advert can stay in the drawer where it belongs," she told them.

[4] Those who want the Labour commissioner out will not leave it there. [5] Cllr Howard Stubley, whose Conservative group tabled the motion, is "minded" to take the matter to the Home Office.

[6] The row is over Marcus Peel, a former police sergeant, who walked into a job worth the best part of £70,000 as her second-in-command although it had never been advertised. [7] Ms Okoro, a one-time probation officer, admitted that she had not sought the opinion of a lawyer, and that she wouldn't repeat it. [8] Mr Peel resigned on the second of the month.

[9] Fiona Chalmers KC was paid over forty thousand pounds to look into it. [10] Her verdict this spring: "irregular, if not unlawful".

[11] The chief constable, Ruth Adebayo, made no comment; she was in London for a conference.

[12] Ms Okoro has been in post for just over a year. [13] Burglars and the like are less busy, with crime overall down six per cent, but one in five more thefts from shops is bad news for the High Street. [14] She's considering whether some 14 PCSOs will have to go this autumn to make the sums add up.

[15] In less than three years there'll be no commissioners at all if ministers get their way. [16] The last one, Tory Alan Birtwhistle, was undone by the disposal of a police station.
## findings
quantity conflict | a: voted nine to six against the motion || b: they were split right down the middle before he spoke || b: Okoro clings on after casting vote | nine to six vs tie and casting vote
place conflict | a: at County Hall in Burford on Wednesday || b: Sixteen had a say at Colbrook Town Hall | County Hall in Burford vs Colbrook Town Hall
role conflict | a: brought by Reform councillor Howard Stubley || a: Reform bid to oust || b: whose Conservative group tabled the motion | Reform vs Conservative
certainty conflict | a: his group would now write to the home secretary || b: is "minded" to take the matter to the Home Office | will vs minded
role conflict | a: Mr Peel, a former soldier || b: Marcus Peel, a former police sergeant | soldier vs police sergeant
polarity conflict | a: she had taken legal advice || b: she had not sought the opinion of a lawyer | advice taken vs not
polarity conflict | a: and would do the same again || b: that she wouldn't repeat it | would vs wouldn't
quote differs | a: "I hired on merit, and I'd put the advert in the drawer || b: "I hired on merit. | wording
framing conflict | a: has been on sick leave since 2 June || b: Mr Peel resigned on the second of the month | sick leave vs resigned
quote differs | a: "irregular but not unlawful" || b: "irregular, if not unlawful" | but vs if
place conflict | a: who sat in on the meeting for 20 minutes || b: she was in London for a conference | at the meeting vs in London
polarity conflict | a: said that the force stayed out of politics || b: made no comment | comment vs none
certainty conflict | a: The commissioner will cut 14 police community support officers || b: She's considering whether some 14 PCSOs | will cut vs considering
quantity differs | a: without advertising the £68,000 post || b: the best part of £70,000 | exact vs rounded
quantity differs | a: It cost £41,500 || b: was paid over forty thousand pounds | exact vs vaguer
date differs | a: found in April that || b: Her verdict this spring | April vs spring
date differs | a: support officers from September || b: will have to go this autumn | September vs autumn
## benign
same | a: made up of 14 councillors and two independent members || b: Sixteen had a say | 14 + 2
same | a: in Burford on Wednesday || b: in her job on 18 June | Wednesday June 18
same | a: a former probation officer || b: a one-time probation officer | the same
same | a: elected last May for Labour || b: in post for just over a year | since May 2024
same | a: though shoplifting rose by 19% || b: one in five more thefts from shops | 19%
same | a: fell by 6% last year || b: with crime overall down six per cent | 6%
same | a: to abolish all police commissioners in May 2028 || b: In less than three years there'll be no commissioners | May 2028
same | a: over the sale of Colbrook police station || b: undone by the disposal of a police station | the sale
same | a: without advertising the || b: although it had never been advertised | no advert
same | a: the Conservative Alan Birtwhistle || b: Tory Alan Birtwhistle | Conservative
other | a: has been on sick leave since 2 June || b: in her job on 18 June | Peel's leave vs vote
other | a: 14 councillors || b: some 14 PCSOs | panel vs PCSOs
other | a: One member abstained || b: one in five more thefts | abstention vs thefts
other | a: for 20 minutes || b: at gone half past nine at night | duration vs hour
other | a: rose by 19% || b: down six per cent | shoplifting vs crime overall
other | a: of £251m || b: the best part of £70,000 | budget vs salary
other | a: sale of Colbrook police station || b: at Colbrook Town Hall | former station vs meeting place
other | a: the Conservative Alan Birtwhistle, lost || b: Cllr Howard Stubley | predecessor vs councillor
other | a: a former probation officer elected || b: a former police sergeant | Okoro vs Peel
other | a: lost his seat || b: resigned on the second | Birtwhistle vs Peel
## aligned
a0-b1 a0-b5 a0-b0 a1-b1 a2-b1 a2-b2 a4-b6 a4-b7 a4-b12 a5-b7 a6-b3 a6-b0 a7-b8 a8-b5 a9-b5 a10-b9 a10-b10 a11-b9 a12-b11 a13-b13 a14-b14 a15-b15 a16-b16 a1-b0 a7-b6
## omissions
a14 | b does not give the size of the budget
a3 | b does not mention an abstention
