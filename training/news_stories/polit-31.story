mode: outlets
## a | Potomac Ledger | Interior pick withdraws hours before vote over undisclosed mining shares | 2019-05-17
[1] WASHINGTON — Marshall Deering, the president's nominee to run the Bureau of Range and Minerals, pulled out on Thursday morning, four hours before a Senate committee was to vote on him.

[2] Deering, 61, a former Wyoming state treasurer, had failed to disclose 14,000 shares in Coldwater Lithium worth about $770,000. [3] He told the White House on Tuesday night, and the call was brief, an aide said. [4] "I will not be the reason a good agency waits," he wrote.

[5] Three Republicans on the Energy panel had made up their minds to vote no, according to its chairwoman, Sen. Harriet Boone. [6] The committee has 20 members, 11 of them Republicans.

[7] At his hearing on April 30, which ran for five hours, Sen. Luis Arredondo, a Democrat, asked Deering twice if he owned mining stock. [8] Deering said both times that he did not. [9] Arredondo has asked the Justice Department to look into whether that was perjury.

[10] The shares came to light through Margaret Yoo, an ethics lawyer in the bureau, who spotted them in a divorce filing. [11] She has been put on leave, with pay.

[12] Deputy director Tom Lassiter, who has run the bureau since December 2017, will carry on as acting head. [13] Two names are in circulation for the post: former Rep. Gail Thorne and a Nevada rancher, Clint Eastlake.

[14] The bureau manages 94 million acres and has 3,800 employees. [15] Its headquarters is to move from Washington to Pueblo, Colorado, by the end of next year. [16] Deering is the second nominee to the post to fail: in 2018 lobbyist Kurt Haas stepped aside after 41 days over unpaid taxes of $26,000.
## b | The Mountain Record | No Deering: how a footnote sank Wyoming's man in Washington | 2019-05-17
[1] Cheyenne lost its shot at the top job in federal range management on Thursday, when the White House pulled the nomination of former state auditor Marshall Deering.

[2] The president telephoned him at breakfast to say it was over, a friend of Deering's told the Record. [3] "I won't be why a good agency has to wait," was the line in the letter he then signed.

[4] Just one Republican, as far as anyone can say, was set to vote against him when the Energy and Natural Resources Committee met that afternoon, and a Democrat was ready to make up for it, said chairwoman Harriet Boone.

[5] What did the damage was roughly three-quarters of a million dollars in the stock of a lithium company. [6] It was a reporter for a trade newsletter who found the holding, in a footnote to a bankruptcy filing. [7] Asked about such investments in his hearing in the spring, Deering answered that he "would have to check". [8] Luis Arredondo, who put the question, calls that evasive but said he saw no crime in it.

[9] Margaret Yoo, the bureau attorney who vetted the nominee, was dismissed on Wednesday.

[10] The 61-year-old, reached at his ranch near Lander, said only that he had calves to move.

[11] The agency, with a staff of almost four thousand, has been without a confirmed director for a year and a half; Tom Lassiter, the No. 2, fills in until the Fourth of July, after which someone else must do it under the law on vacancies. [12] A former congresswoman, Gail Thorne, heads the list of possible successors.

[13] Where those people will work is an open question, too: the transfer to Pueblo has been put on hold. [14] Before Deering there was Kurt Haas, a lobbyist, who owed the taxman five figures and lasted about six weeks.
## findings
framing conflict | a: pulled out on Thursday morning || a: Interior pick withdraws hours before vote || b: when the White House pulled the nomination || b: The president telephoned him at breakfast to say it was over | he withdrew vs was dropped
role conflict | a: a former Wyoming state treasurer || b: former state auditor Marshall Deering | treasurer vs auditor
quote differs | a: "I will not be the reason a good agency waits," || b: "I won't be why a good agency has to wait," | wording
quantity conflict | a: Three Republicans on the Energy panel || b: Just one Republican, as far as anyone can say | three vs one
attribution conflict | a: The shares came to light through Margaret Yoo || b: It was a reporter for a trade newsletter who found | Yoo vs reporter
framing conflict | a: who spotted them in a divorce filing || b: in a footnote to a bankruptcy filing | divorce vs bankruptcy filing
polarity conflict | a: Deering said both times that he did not || b: answered that he "would have to check" | denied vs would check
certainty conflict | a: has asked the Justice Department to look into || b: but said he saw no crime in it | perjury inquiry sought vs no crime
framing conflict | a: She has been put on leave, with pay || b: was dismissed on Wednesday | leave vs dismissed
date conflict | a: He told the White House on Tuesday night || b: The president telephoned him at breakfast | Tuesday night vs Thursday morning; who called
date conflict | a: will carry on as acting head || b: fills in until the Fourth of July | open-ended vs until July 4
certainty conflict | a: is to move from Washington to Pueblo || b: has been put on hold | will move vs on hold
quantity differs | a: worth about $770,000 || b: roughly three-quarters of a million dollars | 770,000 vs roughly 750,000
quantity differs | a: has 3,800 employees || b: a staff of almost four thousand | exact vs rounded
quantity differs | a: unpaid taxes of $26,000 || b: owed the taxman five figures | exact vs vaguer
date differs | a: stepped aside after 41 days || b: lasted about six weeks | exact vs rounded
date differs | a: At his hearing on April 30 || b: in his hearing in the spring | exact vs vaguer
## benign
same | a: four hours before a Senate committee was to vote || b: met that afternoon | morning plus four hours
same | a: who has run the bureau since December 2017 || b: for a year and a half | December 2017 to May 2019
same | a: Deering, 61 || b: The 61-year-old, reached at his ranch | age
same | a: former Rep. Gail Thorne || b: A former congresswoman, Gail Thorne | the same
same | a: Deputy director Tom Lassiter || b: Tom Lassiter, the No. 2 | the same post
same | a: its chairwoman, Sen. Harriet Boone || b: said chairwoman Harriet Boone | the same
same | a: in Coldwater Lithium worth || b: in the stock of a lithium company | the same firm
same | a: an ethics lawyer in the bureau || b: the bureau attorney who vetted the nominee | Yoo's job
same | a: in 2018 lobbyist Kurt Haas || b: Before Deering there was Kurt Haas, a lobbyist | the same
other | a: The committee has 20 members || b: Just one Republican | members vs dissenter
other | a: 11 of them Republicans || b: Just one Republican, as far | all Republicans on the panel vs opponents
other | a: a Nevada rancher, Clint Eastlake || b: reached at his ranch near Lander | Eastlake vs Deering
other | a: which ran for five hours || b: owed the taxman five figures | hearing vs debt
other | a: pulled out on Thursday morning || b: on Wednesday | withdrawal vs Yoo's dismissal
other | a: stepped aside after 41 days || b: for a year and a half | Haas vs vacancy
other | a: by the end of next year || b: until the Fourth of July | move vs acting head
other | a: worth about $770,000 || b: owed the taxman five figures | Deering's shares vs Haas's taxes
other | a: Sen. Luis Arredondo, a Democrat, asked || b: and a Democrat was ready to make up for it | Arredondo vs a Democrat in favour
other | a: is the second nominee to the post || b: Tom Lassiter, the No. 2 | nominee count vs deputy
## aligned
a0-b0 a0-b1 a0-b5 a1-b1 a1-b2 a1-b4 a2-b1 a2-b5 a2-b10 a3-b2 a4-b3 a5-b4 a7-b7 a7-b8 a8-b7 a9-b8 a10-b6 a10-b9 a11-b9 a12-b11 a13-b12 a14-b11 a15-b13 a16-b14
## omissions
b10 | a does not report what Deering said at his ranch
a13 | b does not name Clint Eastlake
