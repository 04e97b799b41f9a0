mode: outlets
## a | Prairie Transit Journal | Moosewater council approves light-rail Line B on 14-3 vote | 2023-05-31
[1] MOOSEWATER, Sask. — City council gave final approval on Tuesday to a second light-rail line, a $1.1-billion project that will run 12.4 kilometres from Union Station to the university hospital.

[2] The vote, taken shortly before 11 p.m. after nine hours of speeches, was 14 to three. [3] Construction is to begin in April next year and trains are to start running in the fall of 2028.

[4] Ottawa will pay 40 per cent, the province a third and the city the rest, Mayor Joanne Pelletier said. [5] "We have argued about this since I had braces," she told a cheering gallery.

[6] The line will have 15 stops, three of them underground. [7] Its route follows Albion Avenue, where 62 buildings, among them the Lyric, a cinema of 1931, have to be acquired; all the owners have agreed to sell, according to project director Sanjit Bhullar.

[8] Trains will be supplied by Norquay Rail of Thunder Bay, which beat a Spanish bidder by $18 million. [9] Each of the 22 vehicles can hold 260 passengers.

[10] Ridership of 38,000 a day is forecast by a consultant hired by the city. [11] Line A, opened in 2011 at a cost of $640 million, carries 51,000, 12 per cent more than foreseen, though it opened 13 months late and $90 million over budget.

[12] Councillor Ed Froese, who voted against, said buses could have done the job for a quarter of the money. [13] An earlier plan for the same corridor was defeated in 2014 by a single vote.

[14] Fares are to stay at $3.25 until 2026. [15] A public open house takes place June 14 at the Lyric.
## b | Moosewater Free Press | Line B squeaks through after one councillor switches sides | 2023-05-31
[1] The trams are coming, unless Regina blinks. [2] After a day-long sitting that ended close to 11 on Tuesday night, councillors backed the city's second rail line in principle, with a last decision to follow once the money is in the bank.

[3] It was closer than anyone had bargained for: nine to eight, the ninth hand being that of Ed Froese, a lifelong bus man who changed his mind over supper.

[4] "We have argued about this since I wore braces, and I'm a grandmother," said Mayor Joanne Pelletier. [5] Two-fifths of the $1.1 billion has been pledged by the federal government, she said. [6] The province has not committed a cent, its highways minister, Darlene Oakes, reminded reporters yesterday.

[7] Line B would cover just under eight miles, from Union Station to a terminus at the airport, with 15 stations, a fifth of them below ground. [8] Shovels go in next spring; the first riders could board toward the end of 2028, Coun. Sanjit Bhullar, who steers the file, expects.

[9] Not everybody on Albion Avenue is packing. [10] Nineteen of the 62 property owners in the way are refusing to sell, among them Irma Castellano, whose family has shown movies at the Lyric since 1931. [11] "They'll have to drive it through the popcorn machine," she said.

[12] No manufacturer has been picked for the 22 trains. [13] Norquay of Thunder Bay and a firm from Spain are still in the running, with $18 million between their offers.

[14] Some 38,000 trips a day are expected, by the reckoning of the university's transport institute. [15] The existing line has done better than its forecast, attracting more than 50,000, even if it was over a year late.

[16] Nine years ago the very same corridor was voted down by the narrowest of margins. [17] Bus and train tickets will cost what they do now for three years.
## findings
quantity conflict | a: was 14 to three || a: on 14-3 vote || b: nine to eight, the ninth hand | the vote
certainty conflict | a: gave final approval on Tuesday || a: Moosewater council approves || b: in principle, with a last decision to follow | final vs in principle
polarity conflict | a: Councillor Ed Froese, who voted against || b: Ed Froese, a lifelong bus man who changed his mind over supper || b: after one councillor switches sides | voted against vs for
quote conflict | a: "We have argued about this since I had braces," || b: "We have argued about this since I wore braces, and I'm a grandmother," | wording
polarity conflict | a: the province a third and the city the rest || b: The province has not committed a cent | a third vs nothing
place conflict | a: from Union Station to the university hospital || b: to a terminus at the airport | terminus
role conflict | a: according to project director Sanjit Bhullar || b: Coun. Sanjit Bhullar, who steers the file | project director vs councillor
polarity conflict | a: all the owners have agreed to sell || b: are refusing to sell, among them Irma Castellano | all agreed vs nineteen refuse
certainty conflict | a: Trains will be supplied by Norquay Rail of Thunder Bay || b: No manufacturer has been picked for the 22 trains | chosen vs open
attribution conflict | a: is forecast by a consultant hired by the city || b: by the reckoning of the university's transport institute | whose forecast
date differs | a: Construction is to begin in April next year || b: Shovels go in next spring | April vs spring
certainty differs | a: trains are to start running in the fall of 2028 || b: the first riders could board toward the end of 2028 | to start vs could
date differs | a: in the fall of 2028 || b: toward the end of 2028 | fall vs toward the end of 2028
quantity differs | a: at a cost of $640 million, carries 51,000 || b: attracting more than 50,000 | 51,000 vs more than 50,000
## benign
same | a: that will run 12.4 kilometres || b: would cover just under eight miles | 12.4 km = 7.7 miles
same | a: Ottawa will pay 40 per cent || b: Two-fifths of the $1.1 billion | same share
same | a: taken shortly before 11 p.m. || b: that ended close to 11 on Tuesday night | same time
same | a: The line will have 15 stops, three of them underground || b: with 15 stations, a fifth of them below ground | three of 15
same | a: a cinema of 1931 || b: has shown movies at the Lyric since 1931 | same
same | a: it opened 13 months late || b: it was over a year late | same delay
same | a: was defeated in 2014 by a single vote || b: voted down by the narrowest of margins | same
same | a: are to stay at $3.25 until 2026 || b: will cost what they do now for three years | 2023 plus three
same | a: which beat a Spanish bidder by $18 million || b: with $18 million between their offers | same gap
same | a: 12 per cent more than foreseen || b: has done better than its forecast | same
other | a: was defeated in 2014 by a single vote || b: nine to eight, the ninth hand | 2014 vote vs Tuesday's
other | a: opened in 2011 at a cost of $640 million || b: Two-fifths of the $1.1 billion | Line A vs Line B cost
other | a: Ridership of 38,000 a day || b: attracting more than 50,000 | Line B forecast vs Line A
other | a: the province a third || b: a fifth of them below ground | shares of two things
other | a: after nine hours of speeches || b: the ninth hand being that | hours vs votes
other | a: beat a Spanish bidder by $18 million || a: $90 million over budget | two gaps
other | a: for a quarter of the money || b: The province has not committed a cent | bus cost vs provincial share
other | a: the 22 vehicles can hold 260 passengers || a: where 62 buildings | vehicles vs buildings
## aligned
a0-b0 a0-b2 a0-b3 a1-b2 a1-b7 a1-b5 a2-b2 a2-b3 a3-b8 a4-b5 a4-b6 a5-b4 a6-b7 a7-b10 a7-b9 a7-b8 a8-b13 a8-b12 a9-b12 a10-b14 a11-b15 a12-b3 a13-b16 a14-b17 a12-b0
## omissions
a15 | the open house
a9 | capacity of a vehicle
b11 | the cinema owner's remark
