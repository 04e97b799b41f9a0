mode: outlets
## a | Skeena Valley News | Hereditary chiefs lift rail blockade after deal with province | 2023-03-06
[1] The barricade that has kept freight trains off the line at Kitsegwa Crossing for 23 days came down Saturday afternoon, hours after hereditary chiefs signed an interim agreement with the province of British Columbia.

[2] Under the accord, no blasting will be done on the Tahlgit Connector, an 88-kilometre gas line, until an archaeologist chosen by the nation has walked the whole of the route. [3] Head chief Wii Hagbegwat, whose English name is Norman Starr, signed for all five clans. [4] "We were never against the train, only against what the train was told to ignore," he said.

[5] Indigenous Relations Minister Colleen Abernathy drove from Terrace to take part in the feast which sealed the agreement. [6] She sat beside Starr and was given a blanket.

[7] The RCMP said it had no officers within 10 kilometres of the camp at any time last week. [8] The Mounties made 14 arrests there on Feb. 17, when they enforced a court injunction; charges of criminal contempt against all of them will be dropped.

[9] The railway, Pacific Northwestern, lost about $5 million a day, its vice-president for western operations, Jordan Kowalchuk, estimated. [10] Trains will run at reduced speed until Wednesday. [11] The first, carrying propane, passed the spot at 6:40 p.m. Saturday.

[12] The elected band council at Gitlaxmoon, which signed a benefits agreement worth $36 million with the pipeline's owner in 2020, was not at the table. [13] Its chief councillor, Denise Starr, a niece of the head chief, called the talks "a step toward peace".

[14] A blockade at the same spot in 2012 lasted nine days and ended in the arrest of 31 people. [15] Work camps along the pipeline, home to 640 people, have been half empty since mid-February. [16] The agreement expires on Aug. 31 if no final settlement is reached.
## b | Canadian Commerce Daily | Trains roll through Kitsegwa, but pipeline dispute far from settled | 2023-03-07
[1] CALGARY — Rail traffic between Prince George and the coast resumed on the weekend after Mounties moved in on a protest camp that had choked it for more than three weeks.

[2] Two dozen officers were on hand Saturday as loaders pushed aside logs and burned-out cars near Kitsegwa Crossing, according to Pacific Northwestern Railway. [3] Before nightfall a propane train had gone by.

[4] A memorandum initialled the same day commits the province to "seek" a pause in blasting along 88 kilometres of right-of-way pending an archeological survey, though the company building the line says that it is not bound by it and that crews will be back at the rock face this week. [5] The survey will be carried out by a firm which the province picks.

[6] Only four of the nation's five clans put their names to the document. [7] The fifth had walked out on Friday. [8] "We have nothing against trains, only against what they are told to ignore," said Norman Starr, who as head chief bears the name Wii Hagbegwat. [9] The minister responsible, Colleen Abernathy, joined the ceremony by video link.

[10] Fourteen people who were led away from the tracks last month still face contempt charges, the Crown said on Monday. [11] Losses from the stoppage approached $115 million in all, the Vancouver port authority calculated. [12] Full line speed is back from the middle of the week.

[13] Denise Starr, who was elected to lead the Gitlaxmoon band and is the head chief's sister, dismissed the paper as "a step toward nothing". [14] Her council stands to receive $36 million from the project over 25 years. [15] Eleven years ago a similar protest on the same stretch was over in little more than a week. [16] Unless replaced by something more durable, the memorandum lapses when summer ends. [17] Shares in the pipeline's owner, Norrland Energy, were up 1.2 per cent by noon.
## findings
framing conflict | a: hours after hereditary chiefs signed an interim agreement || a: Hereditary chiefs lift rail blockade || b: after Mounties moved in on a protest camp | lifted after a deal vs police moved in
polarity conflict | a: it had no officers within 10 kilometres || b: Two dozen officers were on hand Saturday | no police vs two dozen
certainty conflict | a: no blasting will be done on the Tahlgit Connector || b: commits the province to "seek" a pause || b: crews will be back at the rock face this week | no blasting vs only seeks a pause
attribution conflict | a: until an archaeologist chosen by the nation || b: carried out by a firm which the province picks | chosen by nation vs by province
quantity conflict | a: signed for all five clans || b: Only four of the nation's five clans | all five vs four
quote conflict | a: "We were never against the train, only against what the train || b: "We have nothing against trains, only against what they | wording
place conflict | a: drove from Terrace to take part || a: She sat beside Starr and was given a blanket || b: joined the ceremony by video link | present vs by video
polarity conflict | a: against all of them will be dropped || b: still face contempt charges | dropped vs still face
attribution conflict | a: its vice-president for western operations, Jordan Kowalchuk, estimated || b: the Vancouver port authority calculated | railway vs port authority
role conflict | a: a niece of the head chief || b: is the head chief's sister | niece vs sister
quote conflict | a: "a step toward peace" || b: "a step toward nothing" | peace vs nothing
date differs | a: for 23 days came down || b: had choked it for more than three weeks | 23 days vs more than three weeks
date differs | a: lasted nine days and ended || b: was over in little more than a week | nine days vs little more than a week
date differs | a: The agreement expires on Aug. 31 || b: the memorandum lapses when summer ends | 31 August vs end of summer
date differs | a: there on Feb. 17 || b: led away from the tracks last month | exact vs last month
## benign
same | a: lost about $5 million a day || b: approached $115 million in all | 23 x 5 = 115
same | a: passed the spot at 6:40 p.m. Saturday || b: Before nightfall a propane train had gone by | the same train
same | a: at reduced speed until Wednesday || b: Full line speed is back from the middle of the week | the same
same | a: an 88-kilometre gas line || b: along 88 kilometres of right-of-way | the same length
same | a: in 2012 || b: Eleven years ago | 2023 - 11
same | a: whose English name is Norman Starr || b: bears the name Wii Hagbegwat | the same man
same | a: The Mounties made 14 arrests || b: Fourteen people who were led away | 14
same | a: came down Saturday afternoon || b: as loaders pushed aside logs | the removal on Saturday
same | a: Its chief councillor, Denise Starr || b: was elected to lead the Gitlaxmoon band | the same office
other | a: the arrest of 31 people || b: Fourteen people who were led away | 2012 vs 2023
other | a: lasted nine days || b: more than three weeks | 2012 vs now
other | a: a benefits agreement worth $36 million || b: approached $115 million in all | benefits vs losses
other | a: when they enforced a court injunction || b: were on hand Saturday | February raid vs March removal
other | a: Its chief councillor, Denise Starr || b: said Norman Starr | two Starrs
other | a: home to 640 people || b: Fourteen people who were led | work camps vs arrests
other | a: in 2020 || b: over 25 years | signing vs term
other | a: for 23 days || b: over 25 years | blockade vs payments
other | a: an interim agreement with the province || b: the company building the line says that it is not bound | province signs, company does not
## aligned
a0-b1 a0-b4 a1-b1 a1-b2 a1-b4 a2-b4 a2-b5 a3-b6 a3-b8 a4-b8 a5-b9 a6-b9 a7-b2 a7-b1 a8-b10 a9-b11 a10-b12 a11-b3 a12-b14 a13-b13 a14-b15 a16-b16 a0-b0 a11-b0
## omissions
a15 | b does not mention the half-empty work camps
b17 | a does not report the share price
b7 | a does not report the walkout of a clan
