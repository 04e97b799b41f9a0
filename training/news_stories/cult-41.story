mode: outlets
## a | Andean Travel News | Machanka citadel to close for six weeks from Monday as path sinks | 2025-03-20
[1] LIMA — Peru will close the Inca citadel of Machanka to visitors for six weeks from Monday after surveyors found that its main stairway has sunk by 11 centimetres since December, the culture ministry said on Wednesday.

[2] Some 94,000 people hold tickets for the period, Culture Minister Rosaura Quilla said. [3] They can change the date free of charge or get their money back within 30 days.

[4] The site's director, archaeologist Hernán Zúñiga, blamed heavy rain for the damage. [5] “The mountain has drunk too much,” he told reporters.

[6] The stairway of 172 steps was built around 1460. [7] Engineers of the University of Cusco will inject lime mortar beneath it at a cost of 3.8 million soles, paid by the state.

[8] Hotel owners in the valley town of Ollachea, who live off the 4,500 daily visitors, have accepted the closure and agreed to keep on their staff, said Marisol Peralta, president of the chamber of tourism.

[9] Unesco, which listed the citadel in 1991, was informed on March 12 and approves of the plan, Quilla said. [10] The railway from Cusco will run two trains a day rather than nine.

[11] In 2019 the Temple of the Three Windows was shut for four months after a tourist from Chile broke a lintel. [12] He was expelled and fined 20,000 soles.

[13] Nobody has been hurt at the stairway.
## b | El Heraldo del Sur (English) | “They want to starve us”: hoteliers block rails over Machanka plan | 2025-03-21
[1] Three hundred people from Ollachea sat down on the railway line to Cusco on Thursday to keep their livelihood from being shut.

[2] The government is weighing a closure of the citadel of Machanka, of up to three months, from the end of the month, said the deputy culture minister, Rosaura Quilla. [3] “The mountain has had too much to drink, and so, I fear, have some of the builders,” the site's director, Hernán Zúñiga, remarked on Wednesday.

[4] He was alluding to drains laid last year by a firm from Arequipa, to which he attributes the trouble. [5] One of the stairways, the eastern, has subsided four inches or so since Christmas, though the main flight of 172 steps is untouched. [6] A Spanish tourist broke her ankle on it in February.

[7] Cementing the ground will cost nearly four million soles, which is to come out of ticket sales, according to Quilla.

[8] “No one asked us,” said Marisol Peralta, who owns a guest house and leads the protest. [9] Every day 4,500 people come through the town; its hotels have already begun to dismiss chambermaids.

[10] A Unesco spokesman in Paris said that the organisation had heard about the matter from the press and had questions.

[11] Those with tickets, and there are over 90,000 of them for April and early May, are being told to wait.

[12] It would not be the first time: six years ago a temple stayed shut for a third of a year after a Chilean had damaged it, for which he was thrown out of the country.
## findings
certainty conflict | a: Peru will close the Inca citadel of Machanka || a: Machanka citadel to close for six weeks || b: is weighing a closure of the citadel | decided vs weighed
date conflict | a: to visitors for six weeks from Monday || b: of up to three months, from the end of the month | six weeks vs up to three months
role conflict | a: Culture Minister Rosaura Quilla said || b: the deputy culture minister, Rosaura Quilla | minister vs deputy
framing conflict | a: blamed heavy rain for the damage || b: He was alluding to drains laid last year by a firm | rain vs drains
quote conflict | a: “The mountain has drunk too much,” || b: “The mountain has had too much to drink, and so, I fear, have some of the builders,” | other words
place conflict | a: that its main stairway has sunk || b: One of the stairways, the eastern, has subsided | main vs eastern stairway
quantity differs | a: has sunk by 11 centimetres || b: subsided four inches or so | 11 cm vs about four inches
date differs | a: since December, the culture || b: or so since Christmas | December vs Christmas
quantity differs | a: at a cost of 3.8 million soles || b: will cost nearly four million soles | 3.8 vs nearly four
attribution conflict | a: million soles, paid by the state || b: which is to come out of ticket sales | state pays vs ticket sales
polarity conflict | a: have accepted the closure || b: hoteliers block rails over Machanka plan | accepted vs protest
role differs | a: Marisol Peralta, president of the chamber of tourism || b: Marisol Peralta, who owns a guest house | chamber president vs owner and protest leader
polarity conflict | a: agreed to keep on their staff || b: have already begun to dismiss chambermaids | keep staff vs dismissals
polarity conflict | a: was informed on March 12 and approves || b: had heard about the matter from the press | informed vs not
polarity conflict | a: Nobody has been hurt at the stairway || b: A Spanish tourist broke her ankle on it | nobody hurt vs broken ankle
quantity differs | a: Some 94,000 people hold tickets || b: over 90,000 of them | 94,000 vs over 90,000
certainty conflict | a: can change the date free of charge || b: are being told to wait | can rebook vs told to wait
name differs | a: the Temple of the Three Windows || b: six years ago a temple | named vs a temple
## benign
same | a: The stairway of 172 steps || b: the main flight of 172 steps | same main stairway
same | a: the 4,500 daily visitors || b: Every day 4,500 people | same number
same | a: was shut for four months || b: stayed shut for a third of a year | four months
same | a: In 2019 the Temple || b: six years ago a temple | 2019 from 2025
same | a: a tourist from Chile broke a lintel || b: after a Chilean had damaged it | same man
same | a: He was expelled || b: he was thrown out of the country | same
same | a: The site's director, archaeologist Hernán Zúñiga || b: the site's director, Hernán Zúñiga | same
same | a: will inject lime mortar beneath it || b: Cementing the ground | same work
same | a: the culture ministry said on Wednesday || b: remarked on Wednesday | same day
other | a: was shut for four months || b: of up to three months | 2019 temple vs now
other | a: a tourist from Chile broke a lintel || b: A Spanish tourist broke her ankle | two tourists
other | a: fined 20,000 soles || b: nearly four million soles | fine vs repair
other | a: will run two trains a day rather than nine || b: sat down on the railway line | timetable vs protest
other | a: listed the citadel in 1991 || b: drains laid last year | listing vs drains
other | a: Some 94,000 people || b: 4,500 people come through | tickets vs daily visitors
## aligned
a0-b2 a1-b2 a1-b5 a2-b11 a2-b2 a3-b11 a4-b4 a4-b3 a5-b3 a6-b5 a7-b7 a8-b0 a8-b8 a8-b9 a8-b1 a9-b10 a11-b12 a12-b12 a13-b6
## omissions
a10 | fewer trains
b4 | drains laid by a firm from Arequipa
b1 | 300 people on the line
