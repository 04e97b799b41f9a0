mode: outlets
## a | Hoosier State Wire | Auto parts union strikes Brunnell over temps; truck plants feel pinch | 2022-09-14
[1] FORT WAYNE, Ind. — Some 1,800 workers walked out at axle maker Brunnell Drive on Tuesday after rejecting a contract offer for the second time, a strike that could idle pickup truck assembly lines within days.

[2] Sixty-eight percent of those voting turned down the deal that leaders of the Auto and Axle Workers had urged them to accept. [3] The first offer, in August, lost with 54% against.

[4] The sticking point is the use of temporary workers, who earn $16.50 an hour against $28 for veterans. [5] The company had offered to make 140 of them permanent. [6] The union wants all 395.

[7] "You can't build a truck on 'maybe,'" said bargaining chair Dwayne Pettibone.

[8] A picket, Rosa Villaseñor, 42, was struck by a delivery truck at Gate 3 on Tuesday afternoon and treated for a broken ankle. [9] Police cited the driver.

[10] Brunnell supplies nine assembly plants. [11] One of them, in Lansing, Michigan, will stop its second shift on Thursday, a spokeswoman for the automaker said.

[12] Brunnell's president, Gail Ferrante, said the offer would have raised wages by 19% over four years and that the company had no better one.

[13] A federal mediator has called the parties to Indianapolis on Friday. [14] The last strike at the plant, in 2009, ended after 87 days with pay cuts. [15] Brunnell earned $212 million last year, twice as much as in 2020.
## b | Summit City Daily | 'Can't build a truck on maybe': Brunnell picket lines go up | 2022-09-15
[1] Nearly 2,000 Brunnell Drive employees have been off the job since Tuesday, and Christmas lights are already strung on one of the picket shacks.

[2] A company spokeswoman said there was enough stock in the yards to keep every customer running through the end of the month.

[3] The union's leaders made no recommendation this time. [4] "Our people read it and they made up their own minds," Dwayne Pettibone, president of Local 414, said. [5] "You can't build a truck on 'maybe.'"

[6] That offer, voted down by more than two to one, would have turned 140 of the temporary hires into regulars. [7] There are close to 400. [8] Kaylee Strunk, 24, has been one of them for 31 months and takes home a little over half of what the woman across the line does.

[9] Pay would have gone up a bit less than 20 percent by 2026, the union calculated. [10] Management is working on a new proposal, people briefed on it said.

[11] On Wednesday a supervisor's car ran into Rosa Villaseñor, a mother of four, near the main entrance. [12] She was shaken but not hurt, her daughter said. [13] No ticket was written.

[14] Talks are to start again Monday at a hotel in Fort Wayne.

[15] Old-timers have not forgotten 2009, when they stayed out for close to three months and came back to smaller checks. [16] Profit has doubled in one year since then, Mr. Pettibone likes to point out. [17] Strike pay is $275 a week, and the first checks go out on the 22nd.
## findings
quantity differs | a: Some 1,800 workers walked out || b: Nearly 2,000 Brunnell Drive employees | some 1,800 vs nearly 2,000
polarity conflict | a: had urged them to accept || b: The union's leaders made no recommendation this time | leaders urged acceptance vs no recommendation
quantity differs | a: Sixty-eight percent of those voting turned down || b: voted down by more than two to one | 68% vs more than two to one
quantity differs | a: The union wants all 395 || b: There are close to 400 | 395 vs close to 400
role conflict | a: said bargaining chair Dwayne Pettibone || b: Dwayne Pettibone, president of Local 414 | bargaining chair vs local president
date conflict | a: at Gate 3 on Tuesday afternoon || b: On Wednesday a supervisor's car | picket hit Tuesday vs Wednesday
role conflict | a: was struck by a delivery truck || b: a supervisor's car ran into Rosa Villaseñor | delivery truck vs supervisor's car
place conflict | a: at Gate 3 || b: near the main entrance | Gate 3 vs main entrance
framing conflict | a: treated for a broken ankle || b: She was shaken but not hurt | broken ankle vs unhurt
polarity conflict | a: Police cited the driver || b: No ticket was written | cited vs no ticket
certainty conflict | a: could idle pickup truck assembly lines within days || a: will stop its second shift on Thursday || b: to keep every customer running through the end of the month | plants to stop vs enough stock
attribution conflict | a: the offer would have raised wages by 19% || b: less than 20 percent by 2026, the union calculated | raise: company president vs union
quantity differs | a: by 19% over four years || b: a bit less than 20 percent by 2026 | 19% vs a bit less than 20%
certainty conflict | a: the company had no better one || b: Management is working on a new proposal | no better offer vs new one in the works
date conflict | a: has called the parties to Indianapolis on Friday || b: Talks are to start again Monday | talks Friday vs Monday
place conflict | a: called the parties to Indianapolis || b: at a hotel in Fort Wayne | Indianapolis vs Fort Wayne
date differs | a: ended after 87 days with pay cuts || b: stayed out for close to three months | 87 days vs close to three months
## benign
same | a: walked out at axle maker Brunnell Drive on Tuesday || b: have been off the job since Tuesday | same start
same | a: had offered to make 140 of them permanent || b: would have turned 140 of the temporary hires into regulars | same offer
same | a: who earn $16.50 an hour against $28 || b: a little over half of what the woman across the line does | 16.50 of 28 is 59%
same | a: ended after 87 days with pay cuts || b: came back to smaller checks | pay cut
same | a: twice as much as in 2020 || b: Profit has doubled in one year | same doubling
same | a: by 19% over four years || b: by 2026, the union calculated | 2022 plus four

other | a: lost with 54% against || b: voted down by more than two to one | first vs second offer
other | a: Rosa Villaseñor, 42 || b: Kaylee Strunk, 24 | two women
other | a: who earn $16.50 an hour || b: Strike pay is $275 a week | wage vs strike pay
other | a: The first offer, in August || b: first checks go out on the 22nd | offer vs cheques
other | a: Brunnell earned $212 million last year || b: has been one of them for 31 months | profit vs service
other | a: in Lansing, Michigan || b: at a hotel in Fort Wayne | plant vs talks
other | a: ended after 87 days || b: for 31 months and takes home | strike vs job
other | a: a spokeswoman for the automaker said || b: A company spokeswoman said | customer vs Brunnell
other | a: Brunnell's president, Gail Ferrante || b: president of Local 414, said | company vs union president
## aligned
a0-b1 a1-b1 a1-b2 a1-b6 a2-b3 a2-b6 a4-b8 a5-b6 a6-b7 a7-b5 a7-b0 a7-b4 a8-b11 a8-b12 a9-b13 a11-b2 a12-b9 a12-b10 a13-b14 a14-b15 a15-b16
## omissions
b17 | a does not give strike pay
b8 | a does not report on Kaylee Strunk
a10 | b does not say how many plants are supplied
