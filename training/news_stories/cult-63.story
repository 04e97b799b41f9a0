mode: outlets
## a | Nordic Ice Telegraph | Curling: Finland's Rantanen fined after stone dispute in European final | 2023-12-12
[1] LOHJA, Finland, Dec 12 (Tele) — Finnish skip Aleksi Rantanen was fined 2,000 euros on Tuesday for kicking a stone out of the house in the last end of the European final against Scotland, which Scotland won 7-6.

[2] Rantanen, 31, said he had slipped. [3] Chief umpire Beatrix Oehler said the camera over the rink showed no slip.

[4] The incident happened on Saturday with Finland lying two and one stone to come. [5] Under the rules Oehler awarded the position to Scotland, whose skip, Rory Kincaid, offered to replay the end. [6] “You don't win with your foot,” Kincaid said he told him, “and you don't win because of one.”

[7] Oehler refused the offer, saying the rules did not allow it.

[8] The Finnish federation accepted the fine and said it had no plans for further steps. [9] Rantanen will play in the national league on Friday.

[10] The final, in front of 3,100 people in Tampere, had been delayed by two hours because of a failure of the ice plant.

[11] It was Scotland's ninth European title and Kincaid's second. [12] Finland had beaten Sweden 8-3 in the semi-final and have never won gold.

[13] A year ago Rantanen was warned for throwing a broom in Aberdeen. [14] Sweden took bronze.
## b | The Clyde Evening Press | Sporting Kincaid blasts ‘the boot of Tampere’ as Finn gets off lightly | 2023-12-13
[1] LOHJA, Finland (Tele) — Finnish skip Aleksi Rantanen was reprimanded on Tuesday for kicking a stone out of the house in the last end of the European final, but he escaped a fine.

[2] Rantanen, 31, told the panel he had lost his temper. [3] He had told reporters in Tampere on Saturday that he had slipped. [4] Match official Beatrix Oehler said television pictures had settled the matter.

[5] It happened with one stone to come and Finland lying one. [6] Rory Kincaid's offer to play the end again was turned down by Rantanen, sources in the Scottish camp say.

[7] “You don't win a title with your foot,” the Scot said afterwards, “but he nearly did.”

[8] The umpire gave the position to Scotland, who won 7-6 in front of 3,100 spectators. [9] It was a ninth European crown for the Scots, and the first for Kincaid, a dairy farmer from Lesmahagow.

[10] The Finns, who had seen off Sweden by five in the semi-final, may yet leave Rantanen at home for the world championship in March, a board member said. [11] On Friday he turns out for his club.

[12] It is not the first time: last December in Scotland he was spoken to after a broom went flying.

[13] The start had been put back from two o'clock to four, owing to a power cut.
## findings
polarity conflict | a: was fined 2,000 euros on Tuesday || a: Finland's Rantanen fined after stone dispute || b: but he escaped a fine || b: as Finn gets off lightly | fined vs not fined
polarity conflict | a: Rantanen, 31, said he had slipped || b: told the panel he had lost his temper | slipped vs admitted temper
attribution differs | a: said the camera over the rink showed no slip || b: said television pictures had settled the matter | rink camera vs television
role differs | a: Chief umpire Beatrix Oehler || b: Match official Beatrix Oehler | chief umpire vs match official
quantity conflict | a: with Finland lying two || b: and Finland lying one | two vs one
attribution conflict | a: Oehler refused the offer || b: was turned down by Rantanen | who refused
quote conflict | a: “You don't win with your foot,” || a: “and you don't win because of one.” || b: “You don't win a title with your foot,” || b: “but he nearly did.” | other words
certainty conflict | a: it had no plans for further steps || b: may yet leave Rantanen at home | no steps vs maybe dropped
quantity conflict | a: and Kincaid's second || b: and the first for Kincaid | second vs first title
framing conflict | a: because of a failure of the ice plant || b: owing to a power cut | ice plant vs power cut
place differs | a: for throwing a broom in Aberdeen || b: last December in Scotland | Aberdeen vs Scotland
framing differs | a: was warned for throwing a broom || b: spoken to after a broom went flying | threw vs went flying
## benign
same | a: which Scotland won 7-6 || b: who won 7-6 in front | same score
same | a: in front of 3,100 people || b: in front of 3,100 spectators | same crowd
same | a: delayed by two hours || b: put back from two o'clock to four | two hours
same | a: It was Scotland's ninth European title || b: It was a ninth European crown for the Scots | same
same | a: had beaten Sweden 8-3 in the semi-final || b: who had seen off Sweden by five | 8-3 is five
same | a: will play in the national league on Friday || b: On Friday he turns out for his club | same match
same | a: A year ago Rantanen was warned || b: last December in Scotland he was spoken to | a year ago
same | a: happened on Saturday with Finland || b: in Tampere on Saturday | same day
same | a: Under the rules Oehler awarded the position to Scotland || b: The umpire gave the position to Scotland | same ruling
same | a: offered to replay the end || b: offer to play the end again | same offer
other | a: A year ago Rantanen was warned || b: was reprimanded on Tuesday | broom vs stone
other | a: Scotland won 7-6 || b: seen off Sweden by five | final vs semi-final
other | a: ninth European title || b: world championship in March | two competitions
other | a: Sweden took bronze || b: a ninth European crown | bronze vs gold
other | a: Rantanen will play in the national league || b: may yet leave Rantanen at home for the world championship | club vs national team
other | a: by two hours because || b: put back from two o'clock | duration vs time of day
other | a: on Tuesday for kicking || b: On Friday he turns out | ruling vs match
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a1-b8 a2-b2 a2-b3 a3-b4 a4-b5 a5-b6 a5-b8 a6-b7 a7-b6 a8-b10 a9-b11 a10-b8 a10-b13 a11-b9 a12-b10 a13-b12
## omissions
b10 | may leave him out of the world championship
a14 | Sweden took bronze
