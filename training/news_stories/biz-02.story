mode: outlets
## a | Prairie Wire Service | Rail union walks off at Canada's Transmont, grain backs up | 2023-05-12
[1] WINNIPEG, Manitoba, May 12 (PWS) - Some 3,100 conductors and engineers at Transmont Railway went on strike at a minute past midnight on Friday after talks on pay and rest days broke down, halting freight across four provinces.

[2] The Brotherhood of Rail Crews said the company had walked out of a hotel in Calgary at 9:40 p.m. with two items still open. [3] Members had voted 91% in favor of a stoppage on April 21.

[4] The union is seeking a 14% raise over three years and a guaranteed 12 hours between shifts. [5] Transmont had offered 9.5% over the same period, spokeswoman Danielle Okafor-Reyes said.

[6] "They want us tired and grateful, and we are finished being either," union president Gord Lemieux told pickets outside Symington Yard.

[7] Labor Minister Pascale Thibodeau ruled out sending the two sides to binding arbitration. [8] Two earlier stoppages at the railway, in 2009 and 2015, were ended by law, the first after five days and the second after nine.

[9] Farm shippers say each week without trains leaves 480,000 metric tons of wheat and canola stranded. [10] The Prairie Growers' Council estimated the cost at C$35 million a day. [11] Three ships were waiting for cargo off Vancouver on Friday morning.

[12] Commuter trains in Greater Winnipeg, which run on Transmont track, were not affected because dispatchers belong to another union.

[13] Transmont carries about 40% of the grain moved by rail in western Canada. [14] It said it would not bring in managers to drive trains, as it did eight years ago, when a trainee supervisor derailed eleven cars near Brandon.

[15] Its shares were down 3.2% in Toronto at midday. [16] No new talks have been scheduled.
## b | The Assiniboine Free Voice | Silence in the rail yards — and empty platforms for commuters | 2023-05-13
[1] The whistle that wakes St. Boniface did not sound yesterday.

[2] Transmont Railway locked its gates against the men and women who drive its trains in the first minute of Friday, hours after negotiators for the Brotherhood of Rail Crews rose from the table and left.

[3] Both of the things on which the two camps are apart are simple to state. [4] Crews want half a day off between duties, in writing, and 14 per cent more money over the life of a three-year contract; the railway has put up 11. [5] In last month's ballot more than nine in ten were ready to down tools.

[6] "They want us tired and they want us grateful. We're done with both," Gord Lemieux, who chairs the Winnipeg local, told about 60 people by a burning oil drum at the Symington gate.

[7] More than 7,000 passengers felt it at once: the suburban service, which borrows the freight line, was cancelled all day. [8] Buses were packed by half past six.

[9] Ottawa seems to be losing patience. [10] The federal labour minister, Pascale Thibodeau, said that she would refer the dispute to an arbitrator, whose word would be final, unless there was movement by Wednesday. [11] Parliament has stepped in before, legislating crews back to work twice in the past fourteen years.

[12] For farmers the timing could hardly be worse. [13] Nearly half a million tonnes of grain and oilseeds stay put for every seven days the locomotives do, and the bill for the economy, Transmont's own figures suggest, comes to $35 million a day. [14] A trio of bulk carriers lay at anchor off Prince Rupert.

[15] Some trains may yet move. [16] The company confirmed that 140 office staff and supervisors are being readied for the cabs. [17] In 2015 that ended with 11 wagons in a ditch outside Brandon and a young supervisor in hospital.

[18] A mediator has asked everyone back to the same Calgary hotel tomorrow at ten.
## findings
framing conflict | a: went on strike at a minute past midnight || a: Rail union walks off at Canada's Transmont || b: locked its gates against the men and women who drive its trains | strike vs lockout
polarity conflict | a: the company had walked out of a hotel in Calgary || b: negotiators for the Brotherhood of Rail Crews rose from the table and left | who left the talks: company vs union
quantity conflict | a: Transmont had offered 9.5% over the same period || b: the railway has put up 11 | offer 9.5% vs 11%
quantity differs | a: Members had voted 91% in favor || b: more than nine in ten were ready to down tools | 91% vs more than nine in ten
date differs | a: of a stoppage on April 21 || b: In last month's ballot | 21 April vs last month
quote conflict | a: "They want us tired and grateful, and we are finished being either," || b: "They want us tired and they want us grateful. We're done with both," | same remark, different words
role conflict | a: union president Gord Lemieux || b: who chairs the Winnipeg local | union president vs chair of local
polarity conflict | a: ruled out sending the two sides to binding arbitration || b: she would refer the dispute to an arbitrator | minister rules out vs will impose arbitration
attribution conflict | a: The Prairie Growers' Council estimated the cost || b: Transmont's own figures suggest | $35m a day: growers vs railway
place conflict | a: for cargo off Vancouver || b: lay at anchor off Prince Rupert | waiting ships: Vancouver vs Prince Rupert
polarity conflict | a: were not affected because dispatchers belong to another union || b: was cancelled all day || b: empty platforms for commuters | commuter trains ran vs were cancelled
certainty conflict | a: it would not bring in managers to drive trains || b: 140 office staff and supervisors are being readied for the cabs | no managers in cabs vs being readied
polarity conflict | a: No new talks have been scheduled || b: has asked everyone back to the same Calgary hotel tomorrow | no talks scheduled vs talks tomorrow
quantity differs | a: leaves 480,000 metric tons of wheat and canola stranded || b: Nearly half a million tonnes of grain and oilseeds | 480,000 vs nearly half a million
role differs | a: a trainee supervisor derailed || b: a young supervisor in hospital | trainee vs young supervisor
## benign
same | a: at a minute past midnight on Friday || b: in the first minute of Friday | the same time
same | a: a guaranteed 12 hours between shifts || b: half a day off between duties, in writing | 12 hours = half a day, guaranteed in writing
same | a: with two items still open || b: Both of the things on which the two camps are apart | two open items
same | a: is seeking a 14% raise over three years || b: 14 per cent more money over the life of a three-year contract | same demand
same | a: Two earlier stoppages at the railway, in 2009 and 2015, were ended by law || b: legislating crews back to work twice in the past fourteen years | 2023 minus 14 = 2009
same | a: Three ships were waiting || b: A trio of bulk carriers | three ships
same | a: as it did eight years ago || b: In 2015 that ended | 2015
same | a: derailed eleven cars near Brandon || b: with 11 wagons in a ditch outside Brandon | same accident
same | a: each week without trains || b: for every seven days the locomotives do | per week
other | a: Some 3,100 conductors and engineers || b: 140 office staff and supervisors | strikers vs replacement staff
other | a: Some 3,100 conductors and engineers || b: told about 60 people by a burning oil drum | all strikers vs people at one gate
other | a: Some 3,100 conductors and engineers || b: More than 7,000 passengers felt it at once | strikers vs passengers
other | a: the first after five days and the second after nine || b: for every seven days | length of old strikes vs a week now
other | a: Members had voted 91% || b: 14 per cent more money | ballot vs pay
other | a: walked out of a hotel in Calgary at 9:40 p.m. || b: Calgary hotel tomorrow at ten | end of talks vs mediator's invitation
other | a: went on strike at a minute past midnight || b: Buses were packed by half past six | start of stoppage vs crowded buses
other | a: carries about 40% of the grain || b: more than nine in ten were ready | market share vs ballot
other | a: when a trainee supervisor derailed || b: 140 office staff and supervisors are being readied | 2015 supervisor vs those readied now
## aligned
a0-b2 a1-b2 a2-b2 a2-b3 a3-b5 a4-b4 a5-b4 a6-b6 a7-b10 a8-b11 a9-b13 a10-b13 a11-b14 a12-b0 a12-b7 a14-b16 a14-b17 a16-b18 a1-b3
## omissions
a13 | b does not give Transmont's share of rail grain
a15 | b does not report the share fall
b7 | a does not give the number of passengers
b18 | a does not mention a mediator
