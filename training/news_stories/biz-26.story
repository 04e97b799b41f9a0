mode: outlets
## a | Great Plains Market Desk | Ethanol maker Corvallen idles Nebraska plant, second since harvest | 2025-10-22
[1] OMAHA, Neb. — Corvallen Renewables will idle its ethanol plant at Tillman Creek, Nebraska, on November 14 and lay off 58 of its 66 workers, the company said in a notice to the state on Tuesday.

[2] The mill, which can turn 41 million bushels of corn a year into 118 million gallons of fuel, has been losing 9 cents on every gallon since August, chief executive Reed Halvarsson said.

[3] He cited weak demand from Brazil and natural gas prices that are up 38 percent from last fall.

[4] "We are turning the key, not throwing it away," Halvarsson said.

[5] Eight employees will look after the equipment over the winter. [6] A restart will be considered in March, he said.

[7] The nearest other buyer of corn is a feedlot in Hastert, 34 miles away. [8] The cash price in Tillman Creek dropped 14 cents on Tuesday to $3.71 a bushel.

[9] Corvallen shut a smaller plant at Orr, South Dakota, on September 30, with the loss of 41 jobs. [10] It has nine others in five states.

[11] Gov. Lyle Stroud said the state had no money to keep the plant open. [12] Senator Deborah Kuhlmann urged the Environmental Protection Agency to allow gasoline with 15 percent ethanol all year.

[13] Corvallen reported a loss of $23.6 million for the quarter ended September 30. [14] It has $140 million in cash and no debt due before 2028.

[15] Its stock fell 3 percent to $8.12.
## b | Tillman County Beacon | Corvallen going dark next month | 2025-10-23
[1] Most of the people who work at the ethanol plant will be out of a job before Thanksgiving.

[2] Corvallen Renewables told the Nebraska Department of Labor this week that it is taking the plant east of Tillman Creek out of service in mid-November. [3] Nearly 60 people will be let go and a handful kept on to see that nothing freezes.

[4] It may be running again in spring, but nobody should plan on it, plant manager Connie Dreyer said. [5] "We're turning the key, not throwing it away" is how her boss, Reed Halvarsson, put it in a letter to employees.

[6] The company says it has been losing close to a dime a gallon since late summer. [7] Dreyer said gas to run the boilers costs more than a third more than a year ago and that overseas orders have dried up.

[8] Farmers lost something, too. [9] The bid at the plant's scale was under $3.75 on Tuesday, down by more than a dime from the day before, and the closest alternative is over half an hour's drive.

[10] "I've got 60,000 bushels in the bin that were going four miles," said Wade Schlueter, who farms north of town.

[11] The company closed a plant in South Dakota about three weeks ago. [12] It said last week that it lost more than $20 million over the summer.

[13] The village gets a fifth of its property tax from Corvallen. [14] Village board chair Pam Obermiller said she had called the governor's office and was told not to expect any help. [15] The plant, which opened in 2007 under other owners, was also idle for seven months in 2020. [16] A job fair will be held at the fire hall on Nov. 5.
## findings
date differs | a: at Tillman Creek, Nebraska, on November 14 || b: out of service in mid-November || b: before Thanksgiving | 14 November vs mid-November
quantity differs | a: lay off 58 of its 66 workers || b: Nearly 60 people will be let go || b: Most of the people who work at the ethanol plant | 58 vs nearly 60
quantity differs | a: Eight employees will look after the equipment || b: a handful kept on to see that nothing freezes | eight vs a handful
quantity differs | a: has been losing 9 cents on every gallon || b: losing close to a dime a gallon | 9 cents vs close to a dime
date differs | a: on every gallon since August || b: a gallon since late summer | August vs late summer
quantity differs | a: natural gas prices that are up 38 percent || b: costs more than a third more than a year ago | 38% vs more than a third
attribution differs | a: He cited weak demand from Brazil || b: Dreyer said gas to run the boilers | causes: chief executive vs plant manager
place differs | a: weak demand from Brazil || b: overseas orders have dried up | Brazil vs overseas
certainty differs | a: A restart will be considered in March || b: It may be running again in spring, but nobody should plan on it | considered in March vs maybe in spring
quantity differs | a: dropped 14 cents on Tuesday to $3.71 || b: down by more than a dime from the day before | 14 cents vs more than a dime; $3.71 vs under $3.75
place differs | a: shut a smaller plant at Orr, South Dakota || b: closed a plant in South Dakota | Orr vs South Dakota
date differs | a: South Dakota, on September 30 || b: about three weeks ago | 30 September vs about three weeks ago
quantity differs | a: reported a loss of $23.6 million || b: lost more than $20 million over the summer | $23.6m vs more than $20m
attribution differs | a: Gov. Lyle Stroud said || b: called the governor's office and was told | governor vs his office as told by the board chair
## benign
same | a: in a notice to the state on Tuesday || b: told the Nebraska Department of Labor this week | same notice
same | a: 34 miles away || b: is over half an hour's drive | same distance
same | a: had no money to keep the plant open || b: was told not to expect any help | no state help
same | a: for the quarter ended September 30 || b: over the summer | July to September
same | a: "We are turning the key, not throwing it away," || b: "We're turning the key, not throwing it away" | same words, contraction
same | a: chief executive Reed Halvarsson || b: her boss, Reed Halvarsson | same man
same | a: up 38 percent from last fall || b: than a year ago | same base
other | a: with the loss of 41 jobs || b: Nearly 60 people | Orr vs Tillman Creek
other | a: 41 million bushels of corn a year || b: 60,000 bushels in the bin | mill capacity vs farmer's store
other | a: has nine others in five states || b: idle for seven months in 2020 | plants vs months
other | a: Its stock fell 3 percent || b: a fifth of its property tax | stock vs tax
other | a: is a feedlot in Hastert || b: that were going four miles | other buyer vs way to the plant
other | a: shut a smaller plant at Orr || b: was also idle for seven months in 2020 | another plant vs an earlier stop here
other | a: to $8.12 || b: was under $3.75 on Tuesday | stock vs corn
other | a: on November 14 and lay off || b: at the fire hall on Nov. 5 | layoffs vs job fair
other | a: urged the Environmental Protection Agency || b: called the governor's office | senator vs board chair
## aligned
a0-b0 a0-b2 a1-b1 a1-b2 a1-b3 a2-b6 a3-b7 a4-b5 a5-b3 a6-b4 a7-b9 a8-b9 a9-b11 a11-b14 a13-b12 a2-b5
## omissions
a12 | b does not mention the senator
a14 | b does not give the cash position
b13 | a does not mention property tax
b15 | a does not mention the 2020 shutdown
