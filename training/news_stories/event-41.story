mode: outlets
## a | North Sea Observer | Gas platform evacuated after blowout off Aberdeen; 'no injuries' says operator | 2023-02-23
[1] All 129 people aboard the Merganser Alpha gas platform were evacuated on Wednesday after a loss of control in a well 135 miles north-east of Aberdeen, operator Torridon Energy said.

[2] No one was hurt. [3] The workers were flown to two neighbouring installations, 88 to Skerry Bravo and 41 to Auk.

[4] Gas began to escape at 11.05am during the plugging of well M7, which last produced in 2018, and the platform was shut down within ninety seconds. [5] "It sounded like a jet parked on your chest," said scaffolder Kenny Rae, 38, from Peterhead.

[6] The Coastguard has declared an exclusion zone of five nautical miles for ships and 4,000 feet for aircraft. [7] Torridon's offshore director, Morag Lister, said the flow was falling by itself and might stop within days. [8] A rig to drill a relief well is on standby in Invergordon, should it be needed.

[9] The contractor in charge of the plugging was Halcro Well Services. [10] It had used a new resin in place of cement, a method cleared by the North Sea Transition Authority in December.

[11] The Health and Safety Executive gave Torridon a warning last year over overdue maintenance of deluge pumps on the platform; the matter was closed in October.

[12] Merganser supplies about 2% of Britain's gas. [13] Wholesale prices rose 4% before falling back.

[14] In 1991 a blowout on the nearby Teal field lasted 53 days, and cost two lives.
## b | Granite City News | Torridon knew well was 'talking', says night-shift man as gas pours from Merganser | 2023-02-25
[1] A toolpusher who spent the night before the blowout on the drill floor of Merganser Alpha says he reported pressure building in M7 at four in the morning and was told by a Torridon supervisor to carry on.

[2] "That well had been talking to us for hours," said the man, who asked that he not be named. [3] The oil and gas union Offshore Voice has passed his account to the Health and Safety Executive.

[4] One of the 129, a galley steward, had to be admitted to Aberdeen Royal Infirmary with a broken ankle after a fall in the scramble for the helicopters. [5] Kenneth Rae, a rigger from Fraserburgh, described the noise as "like a jet sitting on your chest". [6] The two platforms that took the crew in have since sent them ashore.

[7] It took six minutes for the production deck to be isolated, by the union's reckoning, on a site which had been censured by the inspectorate for the state of its fire pumps, a point on which the file is still open.

[8] The gas, which began to blow late on Wednesday morning, is coming up as hard as ever, Morag Lister, chief executive of Torridon, conceded to MSPs. [9] A second well to cut it off will be bored; the rig Ocean Sentry left the Cromarty Firth on Friday night, and would want five to seven weeks.

[10] Who chose resin is a matter of dispute. [11] Halcro, the contractor, says that cement was its advice and that Torridon overruled it. [12] The regulator had merely "noted" the change, in its own word.

[13] Ships must keep some nine kilometres away. [14] The field's share of the country's supply is one part in fifty. [15] Thirty-two years ago, at Teal, it was nearly eight weeks before the sea lay still, and two men never came home.
## findings
polarity conflict | a: No one was hurt || a: 'no injuries' says operator || b: with a broken ankle after a fall | nobody hurt vs one injured
name differs | a: said scaffolder Kenny Rae || b: Kenneth Rae, a rigger | Kenny vs Kenneth
role conflict | a: said scaffolder Kenny Rae, 38 || b: Kenneth Rae, a rigger from Fraserburgh | scaffolder vs rigger
place conflict | a: Rae, 38, from Peterhead || b: a rigger from Fraserburgh | home town
quote conflict | a: "It sounded like a jet parked on your chest," || b: "like a jet sitting on your chest" | wording
date conflict | a: was shut down within ninety seconds || b: took six minutes for the production deck to be isolated | 90 seconds vs six minutes
attribution differs | a: was shut down within ninety seconds || b: by the union's reckoning | operator vs union
framing conflict | a: the flow was falling by itself and might stop within days || b: is coming up as hard as ever | falling vs undiminished (two days later)
role conflict | a: Torridon's offshore director, Morag Lister || b: Morag Lister, chief executive of Torridon | offshore director vs chief executive
certainty conflict | a: A rig to drill a relief well is on standby || b: A second well to cut it off will be bored | standby vs decided and under way
attribution conflict | a: It had used a new resin in place of cement || b: says that cement was its advice and that Torridon overruled it | contractor's method vs Torridon's choice
framing conflict | a: a method cleared by the North Sea Transition Authority || b: had merely "noted" the change | cleared vs noted
polarity conflict | a: the matter was closed in October || b: a point on which the file is still open | closed vs open
date differs | a: Gas began to escape at 11.05am || b: late on Wednesday morning | 11.05 vs late morning
## benign
same | a: All 129 people aboard || b: One of the 129 | same number
same | a: were flown to two neighbouring installations || b: The two platforms that took the crew in | same platforms
same | a: an exclusion zone of five nautical miles || b: must keep some nine kilometres away | five nautical miles is 9.3 km
same | a: about 2% of Britain's gas || b: one part in fifty | 2 percent
same | a: In 1991 a blowout on the nearby Teal field || b: Thirty-two years ago, at Teal | 1991
same | a: lasted 53 days || b: nearly eight weeks before the sea lay still | 53 of 56 days
same | a: and cost two lives || b: two men never came home | same dead
same | a: on standby in Invergordon || b: left the Cromarty Firth on Friday night | Invergordon lies on the firth
same | a: overdue maintenance of deluge pumps || b: for the state of its fire pumps | same pumps
same | a: The contractor in charge of the plugging was Halcro || b: Halcro, the contractor | same firm
other | a: lasted 53 days || b: would want five to seven weeks | Teal blowout vs relief well
other | a: and cost two lives || b: with a broken ankle | 1991 dead vs present injury
other | a: Gas began to escape at 11.05am || b: at four in the morning | blowout vs earlier report of pressure
other | a: 88 to Skerry Bravo || b: One of the 129, a galley steward | part vs whole
other | a: cleared by the North Sea Transition Authority in December || b: censured by the inspectorate | resin vs pumps
other | a: might stop within days || b: had been talking to us for hours | outlook vs warning signs
other | a: Wholesale prices rose 4% || b: The field's share of the country's supply | price vs share
other | a: 4,000 feet for aircraft || b: scramble for the helicopters | zone vs evacuation
other | a: which last produced in 2018 || b: Thirty-two years ago | well vs earlier blowout
## aligned
a0-b0 a0-b4 a0-b8 a1-b4 a1-b8 a2-b4 a3-b6 a4-b7 a4-b8 a5-b5 a6-b13 a7-b8 a8-b9 a9-b11 a10-b10 a10-b11 a10-b12 a11-b7 a12-b14 a14-b15
## omissions
b1 | a does not report the toolpusher's warning
b3 | a does not report the union's complaint
a13 | b does not report the gas price
