mode: outlets
## a | The Prairie Grain Report | Elevator explosion in Halvor kills one; dust buildup had been flagged | 2025-10-16
[1] HALVOR, N.D. — An explosion at the Plainsgold cooperative's grain elevator killed one worker and injured five Tuesday, three months after a federal inspector cited it for dust, records show.

[2] The blast, at 2:25 p.m., blew the top off two of 14 concrete silos and threw a slab the size of a pickup onto the county road. [3] It was felt in Minto, 9 miles away.

[4] Killed was Dustin Aune, 33, who was greasing a bucket conveyor. [5] He had worked there for 12 years and coached the Halvor girls' hockey team to a state title in 2023.

[6] OSHA proposed a penalty of $41,000 in July, of which the co-op is contesting half. [7] General manager Rick Tollefson said every item on the citation had been fixed by Labor Day. [8] "We swept that house twice a day," he said.

[9] The elevator held 1.1 million bushels of spring wheat, about a third of which is lost. [10] Farmers have been told to haul to Grafton, 28 miles south, until further notice.

[11] State Fire Marshal Ken Brandvold said an overheated bearing was the probable cause; he ruled out sabotage.

[12] Two of the injured, a truck driver and a summer intern, are in the burn unit in Fargo. [13] A woman employee who rode a manlift down as it filled with smoke was treated and released.

[14] In 1987 a blast at the same co-op's old wooden elevator leveled it; it was a Sunday and the place was empty.
## b | Upper Plains Sun | Halvor mourns its coach | 2025-10-17
[1] The goal lamp at Halvor's rink has been lit since Tuesday afternoon, when the man who taught half the town's daughters to skate was killed at the elevator.

[2] Dusty Aune, who would have turned 34 this Saturday, had put in a dozen years with Plainsgold. [3] He was not on the clock, his wife, Kari, said: he had come by to pick up his check, and ran back in when he smelled smoke to get Megan Tollefson, the boss's daughter, out. [4] She took the stairs, all 190 feet of them, with a scarf over her face, and has gone home.

[5] Five people were hurt. [6] The two worst burned, both of them truckers, were flown to Minneapolis.

[7] What lit the dust is not known; an electrical short is among the things being looked at, said Kenneth Brandvold, the county's fire chief. [8] Nobody can say how it got there, either. [9] "We swept that house every day," Rick Tollefson, who chairs the co-op's board, told a meeting of members on Wednesday, but two former hands say it lay ankle-deep in the tunnel on Monday.

[10] OSHA has said only that there had been a visit in summer. [11] The fine it led to, of a little over forty thousand dollars, has been paid, according to Tollefson.

[12] Windows shook in towns nine and ten miles off. [13] Two of the fourteen bins are open to the sky, and a third of the million-odd bushels in store is feed at best. [14] Trucks are lining up at Grafton. [15] Older members recall the fire of 38 years ago, which took the old house on a day of rest, and no one with it.
## findings
name differs | a: Killed was Dustin Aune || b: Dusty Aune, who would have turned 34 | Dustin vs Dusty
framing conflict | a: who was greasing a bucket conveyor || b: ran back in when he smelled smoke | at work vs went in to rescue off the clock
place conflict | a: are in the burn unit in Fargo || b: were flown to Minneapolis | Fargo vs Minneapolis
role conflict | a: a truck driver and a summer intern || b: both of them truckers | driver and intern vs two truckers
certainty conflict | a: an overheated bearing was the probable cause || b: What lit the dust is not known; an electrical short | probable bearing vs unknown, short considered
role conflict | a: State Fire Marshal Ken Brandvold || b: Kenneth Brandvold, the county's fire chief | state marshal vs county chief
role conflict | a: General manager Rick Tollefson || b: Rick Tollefson, who chairs the co-op's board | general manager vs board chair
quote conflict | a: "We swept that house twice a day," || b: "We swept that house every day," | twice a day vs every day
framing conflict | a: every item on the citation had been fixed by Labor Day || b: two former hands say it lay ankle-deep in the tunnel on Monday | fixed vs dust still deep
polarity conflict | a: of which the co-op is contesting half || b: has been paid, according to Tollefson | contested vs paid
attribution differs | a: cited it for dust, records show || b: OSHA has said only that there had been a visit | records vs agency statement
framing conflict | a: rode a manlift down as it filled with smoke || b: She took the stairs, all 190 feet of them | lift vs stairs
quantity differs | a: proposed a penalty of $41,000 || b: a little over forty thousand dollars | 41,000 vs a little over 40,000
date differs | a: The blast, at 2:25 p.m. || b: has been lit since Tuesday afternoon | 2:25 vs afternoon
date differs | a: a penalty of $41,000 in July || b: a visit in summer | July vs summer
quantity differs | a: held 1.1 million bushels || b: of the million-odd bushels | 1.1 million vs a million-odd
## benign
same | a: Aune, 33, who || b: would have turned 34 this Saturday | 33 years old
same | a: He had worked there for 12 years || b: had put in a dozen years with Plainsgold | 12 years
same | a: blew the top off two of 14 concrete silos || b: Two of the fourteen bins are open to the sky | same silos
same | a: It was felt in Minto, 9 miles away || b: in towns nine and ten miles off | same range
same | a: about a third of which is lost || b: is feed at best | same third
same | a: told to haul to Grafton || b: Trucks are lining up at Grafton | same place
same | a: was treated and released || b: has gone home | same woman
same | a: coached the Halvor girls' hockey team || b: taught half the town's daughters to skate | same coach
same | a: In 1987 a blast || b: the fire of 38 years ago | 1987
same | a: it was a Sunday and the place was empty || b: on a day of rest, and no one with it | same
same | a: injured five Tuesday || b: Five people were hurt | five
other | a: General manager Rick Tollefson said || b: Megan Tollefson, the boss's daughter | father and daughter
other | a: leveled it; it was a Sunday || b: lit since Tuesday afternoon | 1987 vs now
other | a: Grafton, 28 miles south || b: nine and ten miles off | haul vs blast
other | a: of which the co-op is contesting half || b: a third of the million-odd bushels | fine vs grain
other | a: blew the top off || b: which took the old house | now vs 1987
other | a: three months after a federal inspector || b: 38 years ago | citation vs old fire
## aligned
a6-b10
a0-b1 a0-b9 a1-b1 a1-b5 a1-b10 a2-b13 a2-b1 a3-b12 a4-b1 a4-b2 a4-b3 a5-b1 a5-b2 a6-b11 a7-b9 a8-b9 a9-b13 a10-b14 a11-b7 a12-b6 a13-b4 a14-b15
## omissions
b1 | a does not report the goal lamp
a5 | b does not report the state title
