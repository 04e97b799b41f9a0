mode: outlets
## a | The Ridgeline Sentinel | Two climbers rescued from Mount Corvus after four nights in snow cave | 2024-02-22
[1] Two climbers who had been given up by many were flown off Mount Corvus on Wednesday morning, four nights after an avalanche buried their tent at 10,400 feet. [2] Aiden Strand, 29, and Priya Nair, 33, both of Bend, were in good spirits when they were set down at the Elk Flat trailhead, Klamath County search-and-rescue coordinator Tom Wexler said.

[3] The pair had dug a cave with a cooking pot after the slide, which came down at about 3 p.m. Saturday. [4] They lived on half a bag of oatmeal and melted snow.

[5] A National Guard Black Hawk crew spotted an orange sleeping pad that Nair had staked out on the slope. [6] "We saw one bright square and then a hand," pilot Lt. Karen Ojeda said.

[7] Strand has frostbite on six toes, none of which he is likely to lose, according to his father. [8] Nair was unhurt and went home the same day.

[9] Wexler said the two had registered their route and carried a beacon, but its battery had died on Sunday. [10] About 60 volunteers searched on foot, and one of them broke an ankle on Monday.

[11] The avalanche danger had been rated "considerable" on the day they set out. [12] Wexler said he would not second-guess them. [13] "They did nearly everything right," he said.

[14] The search cost the county $38,000, for which the climbers will not be billed. [15] A third member of the party, Strand's brother Cole, had turned back on Friday with a sore knee and called 911 when they failed to return.

[16] In March 2015 two students froze to death on the same face.
## b | Cordillera News Network | ‘We sang every song we knew’: Pair survive 90 hours on Oregon volcano | 2024-02-23
[1] They told each other the plots of films, and when those ran out they sang. [2] That, says Priya Nair, 33, is how she and her fiancé Aidan Strand got through 90 hours in a hole in the side of Mount Corvus, until a volunteer on skis, drawn by the noise, put his pole through the roof on Wednesday.

[3] "I saw a square of orange, and a hand coming out of it," recalled the skier, retired dentist Bill Haugen. [4] Only then was a military helicopter called in to lift the couple from a ledge two miles above sea level.

[5] It was in darkness, not long after supper on Saturday, that the snow had come down and swallowed their camp. [6] They had a pan to dig with, and oats, plus a little meltwater.

[7] Doctors in Medford, who are keeping both under observation, have told the 29-year-old that he may be spared the loss of his toes; six are frostbitten.

[8] Nobody had been told where exactly they were heading, according to Tom Wexler, who ran the search for the county sheriff. [9] Their electronic transmitter never worked at all, he said, because it had been packed switched off. [10] "They did almost everything right once they were in trouble," he added, and before that, less.

[11] It was Nair's mother, expecting a telephone call from the pair, who raised the alarm. [12] Strand's brother, who had gone home the day before with an aching leg, did not realize that anything was wrong.

[13] Some five dozen people had combed the mountain. [14] Whether the bill, put at nearly $40,000, will be sent to the rescued is up to the county commissioners, who meet on March 5.

[15] Forecasters that weekend had set the avalanche risk at the third of five steps. [16] Nine years ago next month the same slope was the end of two undergraduates.
## findings
name conflict | a: Aiden Strand, 29, and Priya Nair || b: her fiancé Aidan Strand | Aiden vs Aidan
framing conflict | a: spotted an orange sleeping pad that Nair had staked out || b: until a volunteer on skis, drawn by the noise || b: Only then was a military helicopter called in | found by a helicopter crew vs by a skier who heard them
attribution conflict | a: "We saw one bright square and then a hand," pilot Lt. Karen Ojeda said || b: recalled the skier, retired dentist Bill Haugen | who recalled the square and the hand
quote conflict | a: "We saw one bright square and then a hand," || b: "I saw a square of orange, and a hand coming out of it," | words of the finder
date conflict | a: which came down at about 3 p.m. Saturday || b: in darkness, not long after supper on Saturday | afternoon vs after supper
polarity conflict | a: the two had registered their route || b: Nobody had been told where exactly they were heading | route registered vs untold
certainty differs | a: none of which he is likely to lose || b: that he may be spared the loss of his toes | likely vs may
attribution conflict | a: according to his father || b: Doctors in Medford, who are keeping both under observation, have told | prognosis: father vs doctors
framing conflict | a: Nair was unhurt and went home the same day || b: are keeping both under observation | home vs in hospital
framing conflict | a: but its battery had died on Sunday || b: because it had been packed switched off | battery died vs never switched on
quote conflict | a: "They did nearly everything right," he said || b: "They did almost everything right once they were in trouble," | praise without vs with a restriction
certainty conflict | a: for which the climbers will not be billed || b: is up to the county commissioners | not billed vs undecided
role conflict | a: and called 911 when they failed to return || b: It was Nair's mother | who raised the alarm: brother vs mother
quantity differs | a: The search cost the county $38,000 || b: put at nearly $40,000 | 38,000 vs nearly 40,000
quantity differs | a: at 10,400 feet || b: two miles above sea level | 10,400 vs about 10,560 feet
## benign
same | a: flown off Mount Corvus on Wednesday morning || b: through the roof on Wednesday | same day
same | a: dug a cave with a cooking pot || b: had a pan to dig with | same tool
same | a: lived on half a bag of oatmeal and melted snow || b: oats, plus a little meltwater | same food
same | a: has frostbite on six toes || b: six are frostbitten | same toes
same | a: About 60 volunteers searched on foot || b: Some five dozen people had combed the mountain | same number
same | a: had been rated "considerable" || b: at the third of five steps | considerable is level 3
same | a: had turned back on Friday with a sore knee || b: gone home the day before with an aching leg | the day before Saturday
same | a: In March 2015 two students froze to death || b: Nine years ago next month the same slope | March 2015
same | a: search-and-rescue coordinator Tom Wexler || b: who ran the search for the county sheriff | same post
same | a: four nights after an avalanche || b: got through 90 hours | about four days
other | a: Strand's brother Cole || b: her fiancé | two Strands
other | a: one of them broke an ankle on Monday || b: with an aching leg | volunteer vs brother
other | a: two students froze to death || b: six are frostbitten | dead of 2015 vs survivor
other | a: on the day they set out || b: who meet on March 5 | avalanche rating vs commissioners
other | a: pilot Lt. Karen Ojeda || b: a volunteer on skis | pilot vs skier
other | a: flown off Mount Corvus on Wednesday || b: the snow had come down and swallowed their camp | rescue vs slide
other | a: were set down at the Elk Flat trailhead || b: lift the couple from a ledge | where set down vs where picked up
## aligned
a0-b0 a0-b2 a1-b2 a1-b4 a1-b5 a2-b2 a2-b7 a2-b8 a3-b5 a3-b6 a4-b6 a5-b2 a5-b4 a6-b3 a7-b7 a8-b7 a9-b8 a9-b9 a10-b13 a11-b15 a13-b10 a14-b14 a15-b11 a15-b12 a16-b16
## omissions
a10 | b does not report the volunteer's broken ankle
b1 | a does not report the films and songs
b14 | a does not report the commissioners' meeting
