mode: outlets
## a | Tallow County Beacon | Millbrae police chief resigns after video of stop on councilwoman's husband | 2023-11-15
[1] MILLBRAE, Ohio — Police Chief Roy Stedman resigned Tuesday, four weeks after a dashcam recording showed him telling a motorist that the town “has a long memory.” [2] His letter to Mayor Pat Delacroix gave health reasons.

[3] The motorist, Andre Simms, is married to Councilwoman Lorraine Simms, who has pressed for cuts in police overtime. [4] He was pulled over on Oct. 17 on Route 9 outside the feed mill, for going 41 mph in a 35 zone, and was held for 52 minutes.

[5] The recording was released by the county prosecutor. [6] It shows Stedman, 61, arriving in his own pickup eight minutes after Officer Kyle Bannon made the stop.

[7] The council accepted the resignation by a vote of 5-2. [8] Stedman, chief since 2009, will receive $118,000 in unused leave.

[9] Assistant Chief Monica Reyes will lead the 34-officer department until a search is finished in the spring. [10] Bannon was suspended for 10 days without pay.

[11] An outside law firm, Harker Dunn, found no evidence that the stop was planned, but faulted the chief for coming. [12] Its report cost the town $46,000.

[13] “A badge is not a campaign button,” Councilwoman Simms said after the meeting. [14] She abstained when the severance came up.

[15] Simms said he has no intention of suing. [16] The speeding ticket was dismissed on Nov. 2 by Judge Walter Kemp.

[17] In 2016 a sergeant was dismissed for running license plates of reporters.
## b | Ohio Public Radio News | Small-town chief forced out over traffic stop | 2023-11-15
[1] The mayor of Millbrae says she gave her police chief a choice: go by five o'clock or be fired. [2] He went.

[3] Roy Stedman's 14 years at the head of the department ended on Tuesday, after footage in which he lectured a driver who happens to be the husband of a member of the town council. [4] “This town has a long memory, Andre,” he can be heard saying.

[5] Andre Simms was stopped by Lieutenant Kyle Bannon in the parking lot of the high school, on an October evening, and spent the better part of an hour there. [6] Stedman turned up in a patrol car. [7] The footage became public because Mr. Simms's lawyer, Faye Ostrander, put it online.

[8] A review by the firm Harper Dunn suggests the stop may well have been set up beforehand. [9] Council members approved the chief's departure without dissent. [10] Lorraine Simms, who has campaigned to trim overtime, did not take part in the vote on his payout, which comes to a bit under $120,000.

[11] “A badge is no campaign button,” she told us.

[12] Monica Reyes, a captain who was recruited from Toledo in 2021, takes over for now; a permanent successor is expected next year. [13] The officer who made the stop lost two weeks' wages and stays on the force.

[14] Mr. Simms's citation for doing six miles an hour over the limit has been thrown out. [15] Ms. Ostrander said a civil rights complaint would be filed in federal court in Columbus before Christmas.

[16] The town of 8,200 has been here before: a sergeant lost his job seven years ago for snooping on journalists.
## findings
name conflict | a: An outside law firm, Harker Dunn || b: the firm Harper Dunn | Harker Dunn vs Harper Dunn
framing conflict | a: Millbrae police chief resigns || a: gave health reasons || b: Small-town chief forced out || b: go by five o'clock or be fired | resigned for health vs forced out
quote conflict | a: “A badge is not a campaign button,” || b: “A badge is no campaign button,” | words differ
place conflict | a: on Route 9 outside the feed mill || b: in the parking lot of the high school | where the stop was
attribution conflict | a: The recording was released by the county prosecutor || b: lawyer, Faye Ostrander, put it online | who released it
role conflict | a: after Officer Kyle Bannon made the stop || b: was stopped by Lieutenant Kyle Bannon | officer vs lieutenant
role conflict | a: Assistant Chief Monica Reyes || b: Monica Reyes, a captain | assistant chief vs captain
framing conflict | a: arriving in his own pickup || b: Stedman turned up in a patrol car | pickup vs patrol car
certainty conflict | a: found no evidence that the stop was planned || b: suggests the stop may well have been set up beforehand | no evidence vs may well
quantity conflict | a: by a vote of 5-2 || b: without dissent | 5-2 vs unanimous
date differs | a: was held for 52 minutes || b: spent the better part of an hour there | 52 minutes vs better part of an hour
quantity differs | a: $118,000 in unused leave || b: a bit under $120,000 | exact vs rounded
polarity conflict | a: he has no intention of suing || b: a civil rights complaint would be filed | no suit vs suit
date differs | a: was pulled over on Oct. 17 || b: on an October evening | date vs an evening in October
date differs | a: until a search is finished in the spring || b: is expected next year | spring vs next year
## benign
same | a: resigned Tuesday || b: ended on Tuesday | same day
same | a: chief since 2009 || b: 14 years at the head of the department | same tenure
same | a: She abstained when the severance came up || b: did not take part in the vote on his payout | abstained
same | a: was suspended for 10 days without pay || b: lost two weeks' wages | ten working days
same | a: going 41 mph in a 35 zone || b: doing six miles an hour over the limit | six over
same | a: The speeding ticket was dismissed || b: citation for doing six miles an hour over the limit has been thrown out | same
same | a: In 2016 a sergeant was dismissed || b: a sergeant lost his job seven years ago | same case
same | a: running license plates of reporters || b: snooping on journalists | same
same | a: who has pressed for cuts in police overtime || b: who has campaigned to trim overtime | same
other | a: a sergeant was dismissed || b: Lieutenant Kyle Bannon | two officers
other | a: Its report cost the town $46,000 || b: a bit under $120,000 | report and payout
other | a: by a vote of 5-2 || b: did not take part in the vote on his payout | two votes
other | a: dismissed on Nov. 2 || b: ended on Tuesday | ticket and chief
other | a: was suspended for 10 days || b: or be fired | officer and chief
other | a: eight minutes after || b: the better part of an hour | arrival and length
other | a: the 34-officer department || b: The town of 8,200 | officers and residents
other | a: found no evidence that the stop was planned || b: approved the chief's departure | two acts
other | a: Judge Walter Kemp || b: in federal court in Columbus | ticket court and federal court
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b2 a1-b3 a1-b4 a2-b1 a3-b3 a3-b10 a4-b5 a4-b14 a5-b7 a6-b6 a6-b5 a7-b9 a8-b10 a8-b3 a9-b12 a10-b13 a11-b8 a13-b11 a14-b10 a15-b15 a16-b14 a17-b16 a0-b2
## omissions
a12 | cost of the report
b15 | complaint to be filed in Columbus
a11 | the chief was faulted for coming
