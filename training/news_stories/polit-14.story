mode: outlets
## a | Llano Falls Gazette | School board drops superintendent on 5-2 vote after book fight | 2023-08-16
[1] Trustees of the Llano Falls school district fired Superintendent Annette Kirkpatrick late Monday, five weeks before the first anniversary of her hiring and two days before classes begin.

[2] The 5-2 vote came after a closed session of three hours and 10 minutes. [3] Board president Wade Tolliver read a statement of 41 words and took no questions. [4] Kirkpatrick, 52, will be paid $287,000, a year's salary.

[5] She had refused in June to take 16 novels off the shelves of the high school library before a review was completed. [6] The list was drawn up by Trustee Loretta Sykes, who has said she read two of them. [7] "A list is not a policy," Kirkpatrick wrote to the board at the time.

[8] Deputy superintendent Hector Balderas will take charge in the interim. [9] He told parents that no book would be removed without a committee vote.

[10] More than 300 people filled the Eldorado Middle School cafeteria, and 57 signed up to speak; the first 20 were heard. [11] A sheriff's deputy escorted out a man who had shouted an obscenity at Tolliver, and he was given a warning. [12] Most of the speakers were for keeping her, including high school senior Priya Natarajan, 17, who collected 1,150 names.

[13] Trustees Bob Ehrlich and Simone Achebe voted no. [14] Achebe said she had seen the contract buyout for the first time at 9:40 p.m. [15] The Texas Education Agency isn't looking into the matter, a spokesman said. [16] The district, which has 8,900 students, has had four superintendents in seven years; one of them, Dale Fuqua, left in 2019 for a job in Amarillo with a $60,000 payout. [17] A bond election of $112 million is set for Nov. 7.
## b | Lone Star Education Report | Llano Falls leader walks away with full year's pay | 2023-08-16
[1] Annette Kirkpatrick said she chose to go. [2] In an email to staff on Tuesday the Llano Falls ISD superintendent wrote that she had offered her resignation weeks ago, and that trustees had accepted it the evening before.

[3] The agreement, for which all seven of the trustees raised their hands, gives her $287,000 and bars both sides from speaking ill of each other. [4] It had been in the trustees' hands since Friday, the district's attorney said.

[5] Her 11 months in the job were dominated by sixteen works of fiction. [6] Kirkpatrick had had them boxed up in June and locked away, pending review, records show, but wouldn't get rid of them. [7] "A list isn't a policy," read a memo in her name. [8] The titles were supplied by a parents' group, Clean Shelves Llano, of which Loretta Sykes was treasurer before her election; she told this publication that she had read every one.

[9] Her deputy, Hector Balderas, has been named as her permanent successor. [10] His first message to families said committee approval would be needed before a title is pulled.

[11] The gym at Eldorado Middle School was packed well before the meeting. [12] Only about a third of those on the speakers' list got a turn, and they were split down the middle. [13] One man was handcuffed and booked into the county jail for disrupting a meeting. [14] Priya Natarajan, a 17-year-old who recently graduated, turned in a petition with over a thousand signatures.

[15] State officials have asked for the board's minutes, according to an agency letter dated Aug. 15. [16] Turnover is nothing new here: the average superintendent since 2016 has lasted under two years. [17] In November, voters will be asked to approve $112 million in bonds. [18] School starts Wednesday.
## findings
framing conflict | a: fired Superintendent Annette Kirkpatrick || a: School board drops superintendent || b: she had offered her resignation weeks ago || b: said she chose to go | fired vs resigned
quantity conflict | a: The 5-2 vote came after || a: on 5-2 vote after book fight || a: Trustees Bob Ehrlich and Simone Achebe voted no || b: all seven of the trustees raised their hands | 5-2 vs unanimous
polarity conflict | a: had refused in June to take 16 novels off the shelves || b: had had them boxed up in June and locked away | refused to remove vs boxed them up
attribution conflict | a: The list was drawn up by Trustee Loretta Sykes || b: The titles were supplied by a parents' group | Sykes vs parents' group
quantity conflict | a: who has said she read two of them || b: that she had read every one | two vs all
quote differs | a: "A list is not a policy," || b: "A list isn't a policy," | wording
role conflict | a: will take charge in the interim || b: has been named as her permanent successor | interim vs permanent
place conflict | a: filled the Eldorado Middle School cafeteria || b: The gym at Eldorado Middle School | cafeteria vs gym
framing conflict | a: he was given a warning || b: was handcuffed and booked into the county jail | warning vs jail
quantity conflict | a: Most of the speakers were for keeping her || b: they were split down the middle | most for vs split
date conflict | a: for the first time at 9:40 p.m. || b: in the trustees' hands since Friday | Monday night vs Friday
polarity conflict | a: isn't looking into the matter || b: State officials have asked for the board's minutes | no inquiry vs asked for minutes
role conflict | a: including high school senior Priya Natarajan, 17 || b: a 17-year-old who recently graduated | senior vs graduate
quantity differs | a: who collected 1,150 names || b: with over a thousand signatures | exact vs vaguer
date differs | a: is set for Nov. 7 || b: In November, voters will be asked | exact vs vaguer
## benign
same | a: five weeks before the first anniversary of her hiring || b: Her 11 months in the job | almost 11 months
same | a: late Monday || b: had accepted it the evening before | Monday evening
same | a: two days before classes begin || b: School starts Wednesday | Wednesday
same | a: a year's salary || b: walks away with full year's pay | the same
same | a: 57 signed up to speak; the first 20 were heard || b: Only about a third of those on the speakers' list | 20 of 57
same | a: no book would be removed without a committee vote || b: committee approval would be needed before a title is pulled | the same
same | a: to take 16 novels off || b: dominated by sixteen works of fiction | sixteen novels
same | a: has had four superintendents in seven years || b: has lasted under two years | 7/4 = 1.75
same | a: A bond election of $112 million || b: to approve $112 million in bonds | the same
other | a: with a $60,000 payout || b: gives her $287,000 | Fuqua vs Kirkpatrick
other | a: A sheriff's deputy escorted out || b: Her deputy, Hector Balderas | two deputies
other | a: statement of 41 words || b: dominated by sixteen works | words vs works
other | a: 57 signed up to speak || b: with over a thousand signatures | speakers vs petition
other | a: three hours and 10 minutes || b: have asked for the board's minutes | duration vs records
other | a: More than 300 people filled || b: with over a thousand signatures | audience vs signers
other | a: left in 2019 for a job in Amarillo || b: since 2016 has lasted | Fuqua's leaving vs period
other | a: a spokesman said || b: the district's attorney said | state agency vs district
other | a: Board president Wade Tolliver read a statement || b: In an email to staff on Tuesday | board's vs her statement
## aligned
a0-b2 a0-b3 a0-b0 a1-b1 a1-b2 a1-b5 a1-b18 a2-b3 a4-b3 a4-b0 a5-b5 a5-b6 a6-b8 a7-b7 a8-b9 a9-b10 a10-b11 a10-b12 a11-b13 a12-b12 a12-b14 a13-b3 a14-b4 a15-b15 a16-b16 a17-b17
## omissions
a16 | b does not mention Fuqua or the number of students
a3 | b does not report Tolliver's statement
