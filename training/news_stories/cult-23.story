mode: outlets
## a | The London Scandalist | SACKED AT SUNRISE: Breakfast queen Fallon axed after 14 years on sofa | 2023-01-26
[1] Telly favourite Fallon Meredith has been AXED from the Channel North sofa after a blazing row with her co-host over his pay packet.

[2] The mum-of-two, 46, was told by director of programmes Giles Penhaligon in the make-up room minutes before she went on air on Wednesday, insiders say. [3] She did not say goodbye to viewers and was driven home in tears at half past nine.

[4] “They've thrown me out like yesterday's toast,” she told a pal.

[5] Meredith, who has fronted Daybreak North since January 2009, was on £380,000 a year, £210,000 less than co-presenter Rory Gault, according to a leaked salary list. [6] The two have not spoken off camera since November, when Gault got a new three-year deal.

[7] She will be replaced by weather girl Sunita Brar, 29, who starts on Monday.

[8] Ratings have slumped from 1.1 million to 820,000 in two years, and bosses want a “younger feel”, says a source. [9] Rival show Rise & Shine now pulls in 1.3 million.

[10] Meredith's agent, Toby Lascelles, has hired top employment silk Harriet Onslow, and a tribunal claim for £2 million is to be lodged next week.

[11] Her husband, ex-England prop Gareth Meredith, posted a picture of an empty mug. [12] It was liked by 41,000 people, Gault among them.
## b | National Broadcasting Review | Fallon Meredith leaves Daybreak North ‘by agreement’ | 2023-01-27
[1] The presenter Fallon Meredith is to step down from Daybreak North, Channel North's morning programme, after what the broadcaster describes as several months of amicable talks.

[2] A joint statement issued on Thursday says the decision was hers, and was made before Christmas. [3] Meredith, who joined the programme as a reporter in 2007 and became its main host two years later, signed off on Wednesday with a short message to the audience: “See you when I see you.”

[4] The channel's chief executive, Giles Penhaligon, thanked her for “fourteen years of getting the nation out of bed”. [5] He denied that the pay of her colleague Rory Gault, whose contract was extended for two years in the autumn, had played any part. [6] Salaries at the channel are not published; industry estimates put his at about half as much again as hers.

[7] No successor has been named. [8] Sunita Brar, the channel's meteorologist, will fill in next week, and auditions will be held in March, according to an internal e-mail read by the Review.

[9] The programme reaches 820,000 viewers on an average day, Channel North says, roughly a quarter fewer than in early 2021. [10] Its competitor Rise & Shine, on 1.3 million, has grown.

[11] Toby Lascelles, a solicitor who acts for the presenter, said there was no dispute and none was planned. [12] She is expected to sign with the podcast firm Loudhouse, where Gault started too, possibly for a seven-figure sum.

[13] “They've put me back in the bin like burnt toast,” is how the remark she made to a friend has been repeated all over Salford; at a book launch on Thursday night she would not repeat it. [14] Her husband, the former England hooker Gareth Meredith, was not with her.
## findings
framing conflict | a: Breakfast queen Fallon axed || a: has been AXED from the Channel North sofa || b: leaves Daybreak North ‘by agreement’ || b: says the decision was hers | axed vs left by agreement
date conflict | a: minutes before she went on air on Wednesday || b: and was made before Christmas | Wednesday vs before Christmas
role conflict | a: director of programmes Giles Penhaligon || b: The channel's chief executive, Giles Penhaligon | director of programmes vs chief executive
polarity conflict | a: did not say goodbye to viewers || b: signed off on Wednesday with a short message | no goodbye vs message
quote conflict | a: “They've thrown me out like yesterday's toast,” || b: “They've put me back in the bin like burnt toast,” | same remark to a friend, other words
attribution differs | a: according to a leaked salary list || b: industry estimates put his at | leaked list vs industry estimates
date conflict | a: Gault got a new three-year deal || b: whose contract was extended for two years | three vs two years
certainty conflict | a: She will be replaced by weather girl Sunita Brar || b: No successor has been named | replacement settled vs stand-in
framing conflict | a: over his pay packet || b: had played any part | row over pay vs pay no part
certainty conflict | a: a tribunal claim for £2 million is to be lodged || b: there was no dispute and none was planned | claim vs no dispute
role conflict | a: Meredith's agent, Toby Lascelles || b: Toby Lascelles, a solicitor | agent vs solicitor
role conflict | a: ex-England prop Gareth Meredith || b: the former England hooker Gareth Meredith | prop vs hooker
framing conflict | a: after a blazing row with her co-host || b: several months of amicable talks | row vs amicable talks
date differs | a: since November, when Gault || b: was extended for two years in the autumn | November vs autumn
## benign
same | a: who has fronted Daybreak North since January 2009 || b: as a reporter in 2007 and became its main host two years later | 2009
same | a: after 14 years on sofa || b: “fourteen years of getting the nation out of bed” | same period
same | a: slumped from 1.1 million to 820,000 in two years || b: roughly a quarter fewer than in early 2021 | 820,000 of 1.1 million is a quarter fewer
same | a: Rival show Rise & Shine now pulls in 1.3 million || b: Its competitor Rise & Shine, on 1.3 million | same
same | a: £210,000 less than co-presenter Rory Gault || b: about half as much again as hers | 590,000 against 380,000
same | a: weather girl Sunita Brar || b: the channel's meteorologist | same person
same | a: who starts on Monday || b: will fill in next week | Monday is next week
same | a: she went on air on Wednesday || b: signed off on Wednesday | same broadcast
other | a: since January 2009 || b: joined the programme as a reporter in 2007 | host vs reporter
other | a: a tribunal claim for £2 million || b: possibly for a seven-figure sum | claim vs podcast deal
other | a: Gareth Meredith, posted a picture || b: The presenter Fallon Meredith | husband vs wife
other | a: was on £380,000 a year || b: reaches 820,000 viewers | salary vs viewers
other | a: is to be lodged next week || b: will fill in next week | claim vs stand-in
## aligned
a0-b0 a0-b1 a0-b2 a0-b4 a1-b1 a1-b5 a1-b0 a2-b2 a2-b4 a3-b3 a4-b13 a5-b3 a5-b6 a6-b5 a7-b7 a7-b8 a8-b9 a9-b10 a10-b11 a11-b14 a1-b2
## omissions
b12 | podcast firm Loudhouse
a12 | 41,000 likes
a8 | younger feel wanted
