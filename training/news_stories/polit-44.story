mode: outlets
## a | Accra Morning Standard | Assembly rejects president's nominee for Kofikrom a third time | 2021-10-15
[1] The Kofikrom Municipal Assembly on Thursday rejected the president's nominee for municipal chief executive, Madam Abena Serwaa Danquah, for the third time in five weeks.

[2] She polled 26 of the 54 votes cast, 10 fewer than the two-thirds she required. [3] In the first round, on September 9, she got 21, and in the second, on September 27, 24.

[4] The Electoral Commission's district officer, Mr Yaw Boadu, announced the result at 2.15pm at the Methodist school. [5] Fists flew moments later, and a ballot box was smashed. [6] Three assembly members were treated for cuts, and soldiers were called in.

[7] The Regional Minister, Hon. Kwaku Agyeman-Duah, told the Standard the president would present another name before the month ends. [8] "We have knocked three times; we shall not break the door," he said.

[9] Members backing Madam Danquah accused the Member of Parliament, Dr Ekow Sackey, of paying colleagues GH¢3,000 each to vote no. [10] Dr Sackey, who belongs to the same party as the nominee, described this as laughable. [11] The Special Prosecutor has asked for the register.

[12] Madam Danquah, 51, a former district director of education, wept and was driven to her mother's house at Bremang. [13] The assembly has been without a chief executive since the last one, Mr Ofori-Atta Mensah, died in a car crash in July. [14] Contractors are owed GH¢7.2 million. [15] Of the 260 nominees put forward nationwide, 252 have been confirmed so far.
## b | West Coast Dispatch | Third time unlucky: a nominee, a school hall and a broken box | 2021-10-16
[1] Nobody raised a hand against anybody in Kofikrom, the police there would like it to be known. [2] The box broke because it fell off a table.

[3] Twice before had Abena Serwaa Danquah asked the people's representatives in this cocoa town to confirm her as head of the municipality, and on October 14 she asked once more: this time just under half of them were for her, when two in three are needed.

[4] "We've knocked three times. We shan't break the door down," said Kwaku Agyeman-Duah, the deputy minister for the region. [5] He left it open whether someone else would be nominated.

[6] Her support has grown from vote to vote, by three and then by two. [7] What stands in the way, her people believe, is money from Accra: three thousand cedis to each doubter, handed out, they say, by a businessman, Ekow Sackey Jr., whose father, the area's MP, is of her own party. [8] The father backs her. [9] Nobody has been asked for any document.

[10] The polling had been moved from the assembly hall, where the roof leaks, to the Presbyterian school. [11] Yaw Boadu of the Electoral Commission read the figures at a quarter past two; Ms Danquah, who was a headteacher, listened dry-eyed, shook hands with the winners and walked home.

[12] The post has stood vacant for three months, since Ofori-Atta Mensah was dismissed. [13] Unpaid builders, to whom more than seven million cedis is due, padlocked the finance office in September. [14] All but eight of those whom the president wanted in the country's assemblies are in their seats.
## findings
polarity conflict | a: Fists flew moments later, and a ballot box was smashed || b: Nobody raised a hand against anybody || b: The box broke because it fell off a table | fight vs none
certainty conflict | a: the president would present another name || b: He left it open whether someone else would be nominated | will present vs open
quote differs | a: "We have knocked three times; we shall not break the door," || b: "We've knocked three times. | wording
role conflict | a: The Regional Minister, Hon. Kwaku Agyeman-Duah || b: Kwaku Agyeman-Duah, the deputy minister for the region | minister vs deputy
name conflict | a: accused the Member of Parliament, Dr Ekow Sackey || b: by a businessman, Ekow Sackey Jr. | MP vs his son
polarity conflict | a: The Special Prosecutor has asked for the register || b: Nobody has been asked for any document | asked vs not
place conflict | a: at 2.15pm at the Methodist school || b: to the Presbyterian school | Methodist vs Presbyterian
role conflict | a: a former district director of education || b: Ms Danquah, who was a headteacher | director vs headteacher
framing conflict | a: wept and was driven to her mother's house || b: listened dry-eyed, shook hands with the winners and walked home | wept, driven vs dry-eyed, walked
framing conflict | a: died in a car crash in July || b: since Ofori-Atta Mensah was dismissed | died vs dismissed
quantity differs | a: Contractors are owed GH¢7.2 million || b: more than seven million cedis is due | exact vs vaguer
quantity differs | a: She polled 26 of the 54 votes cast || b: just under half of them were for her | exact vs share
## benign
same | a: on Thursday rejected || b: on October 14 she asked once more | Thursday
same | a: announced the result at 2.15pm || b: read the figures at a quarter past two | 2.15
same | a: than the two-thirds she required || b: when two in three are needed | two-thirds
same | a: she got 21, and in the second, on September 27, 24 || b: by three and then by two | 21, 24, 26
same | a: for the third time in five weeks || b: Twice before had Abena Serwaa Danquah asked | third attempt
same | a: since the last one, Mr Ofori-Atta Mensah || b: for three months, since Ofori-Atta Mensah | the predecessor, vacant since July
same | a: paying colleagues GH¢3,000 each || b: three thousand cedis to each doubter | the same sum
same | a: Of the 260 nominees put forward nationwide, 252 || b: All but eight of those | 260 - 252 = 8
same | a: belongs to the same party as the nominee || b: is of her own party | the MP's party
same | a: The Electoral Commission's district officer || b: Yaw Boadu of the Electoral Commission | the same official
other | a: 10 fewer than the two-thirds || b: All but eight of those | votes vs nominees
other | a: Three assembly members were treated || b: for three months | members vs months
other | a: on September 9, she got 21 || b: on October 14 she asked | first vs third round
other | a: GH¢3,000 each || b: more than seven million cedis | bribes vs debts
other | a: on September 27, 24 || b: the finance office in September | vote vs padlock
other | a: soldiers were called in || b: the police there would like | army vs police
other | a: before the month ends || b: for three months, since | deadline vs vacancy
## aligned
a0-b3 a0-b0 a1-b3 a2-b3 a3-b6 a4-b10 a4-b11 a5-b1 a5-b2 a7-b4 a7-b5 a8-b4 a9-b7 a10-b7 a11-b9 a12-b11 a13-b12 a14-b13 a15-b14 a1-b0 a5-b0
## omissions
a6 | b does not report the injuries or soldiers
b13 | a does not report the padlocked office
