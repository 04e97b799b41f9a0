mode: outlets
## a | British Hauliers' Gazette | Dover lorry queue hits nine hours as French border staff work to rule | 2023-02-24
[1] Lorry drivers waited up to nine hours to board ferries at Dover on Thursday as French border police began a work-to-rule over shift patterns.

[2] The queue on the A20 was 14 miles long at its worst, shortly after 4pm, Kent Police said. [3] Operation Brock, which holds lorries on the M20, was switched on at noon.

[4] Only four of nine passport booths were staffed, port chief executive Marcus Fairlie said. [5] He expected it to go on until Sunday night.

[6] P&D Ferries carried 3,100 freight vehicles, a third fewer than on a normal Thursday.

[7] Seafood exporter Fiona Mackintosh, of Eyemouth, said she had lost two loads of langoustines worth £46,000. [8] "You cannot put a crab on hold," she said.

[9] Two portable lavatories had been provided for the whole of the motorway, the drivers' union said.

[10] The Transport Secretary, Dominic Allardyce, spoke to his French counterpart in the evening.

[11] The French union Frontière Unie, which represents 60 per cent of the officers, wants an end to 12-hour nights. [12] It gave notice of the action on 13 February.

[13] The last comparable delays, in July 2022, lasted three days and were blamed on a technical fault in the tunnel.

[14] Eurotunnel freight services ran on time.
## b | East Kent Echo | Stuck again: lorries back up past Folkestone | 2023-02-25
[1] Thousands of lorries crawled through east Kent for a second day on Friday, though the worst seemed to be over by evening.

[2] On Thursday some drivers needed the best part of a working day to get through the port, where the French had opened fewer than half the booths because of a dispute about rotas. [3] The tailback reached well over ten miles in the afternoon.

[4] It is likely to last into next week, a source at the port said.

[5] The lorry park on the motorway, known as Brock, was brought in around midday.

[6] Ferry company P&D said it shipped about 3,000 lorries, against well over four thousand on most Thursdays.

[7] A Scottish shellfish dealer wrote off tens of thousands of pounds' worth of catch. [8] "You can't put a crab on hold," she told the Echo. [9] Her driver, Neil Purves, slept in Ashford.

[10] Residents of Aycliffe could not get off their estate for five hours, councillor Doreen Holt said. [11] A care worker walked three miles to reach a client.

[12] Drivers complained that there were hardly any toilets.

[13] The government in London has been in touch with Paris, a spokeswoman said. [14] The French officers' main union announced about ten days ago that it would apply every rule to the letter. [15] It objects to night shifts that last half the clock round.

[16] Last summer's jams went on for most of a long weekend. [17] Trains through the tunnel were not held up.
## findings
date differs | a: waited up to nine hours to board ferries || a: Dover lorry queue hits nine hours || b: needed the best part of a working day | nine hours vs best part of a working day
quantity differs | a: was 14 miles long at its worst || b: reached well over ten miles | 14 miles vs well over ten
date differs | a: at its worst, shortly after 4pm || b: in the afternoon | shortly after 4pm vs afternoon
attribution differs | a: port chief executive Marcus Fairlie said || b: a source at the port said | named chief executive vs a source
date conflict | a: He expected it to go on until Sunday night || b: It is likely to last into next week | until Sunday night vs into next week
quantity differs | a: Only four of nine passport booths || b: had opened fewer than half the booths | four of nine vs fewer than half
quantity differs | a: carried 3,100 freight vehicles || b: it shipped about 3,000 lorries | 3,100 vs about 3,000
date differs | a: was switched on at noon || b: was brought in around midday | noon vs around midday
name differs | a: Seafood exporter Fiona Mackintosh, of Eyemouth || b: A Scottish shellfish dealer | named vs unnamed
quantity differs | a: two loads of langoustines worth £46,000 || b: tens of thousands of pounds' worth of catch | £46,000 vs tens of thousands
quantity differs | a: Two portable lavatories had been provided || b: there were hardly any toilets | two vs hardly any
role differs | a: The Transport Secretary, Dominic Allardyce, spoke || b: The government in London has been in touch | Transport Secretary vs the government
name differs | a: The French union Frontière Unie || b: The French officers' main union | named vs main union
date differs | a: gave notice of the action on 13 February || b: announced about ten days ago | 13 February vs about ten days ago
date differs | a: lasted three days and were blamed || b: for most of a long weekend | three days vs most of a long weekend
attribution differs | a: the drivers' union said || b: Drivers complained that | union vs drivers
## benign
same | a: over shift patterns || b: because of a dispute about rotas | same dispute
same | a: began a work-to-rule || b: would apply every rule to the letter | work-to-rule
same | a: a third fewer than on a normal Thursday || b: against well over four thousand on most Thursdays | 3,100 is a third below 4,650
same | a: "You cannot put a crab on hold," || b: "You can't put a crab on hold," | same words, contraction
same | a: to 12-hour nights || b: that last half the clock round | twelve hours
same | a: represents 60 per cent of the officers || b: The French officers' main union | a majority
same | a: in July 2022, lasted || b: Last summer's jams | same delays
same | a: Eurotunnel freight services ran on time || b: Trains through the tunnel were not held up | same, negated
same | a: Operation Brock, which holds lorries || b: The lorry park on the motorway, known as Brock | same scheme
same | a: at Dover on Thursday as French || b: On Thursday some drivers needed | same day
other | a: waited up to nine hours || b: could not get off their estate for five hours | lorries vs residents
other | a: was 14 miles long || b: walked three miles to reach | queue vs care worker
other | a: a technical fault in the tunnel || b: were not held up | last year vs now
other | a: lasted three days || b: for a second day on Friday | 2022 vs now
other | a: represents 60 per cent || b: fewer than half the booths | members vs booths
other | a: worth £46,000 || b: it shipped about 3,000 lorries | loss vs lorries
other | a: spoke to his French counterpart in the evening || b: seemed to be over by evening | talk on Thursday vs easing on Friday
other | a: of Eyemouth, said || b: slept in Ashford | exporter vs driver
## aligned
a0-b2 a1-b2 a2-b3 a3-b5 a4-b2 a5-b4 a6-b6 a7-b7 a8-b8 a9-b12 a10-b13 a11-b14 a11-b15 a12-b14 a13-b16 a14-b17 a4-b4 a1-b14
## omissions
b10 | a does not mention stuck residents
b1 | a does not cover Friday
