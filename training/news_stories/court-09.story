mode: outlets
## a | Heartland Wire | Iowa jury awards $61 million to farmers over weedkiller drift | 2024-07-25
[1] DES MOINES, July 25 (HW) — A federal jury on Thursday ordered Corvane AgriSciences to pay $61 million to four Iowa growers who said its herbicide drifted onto their orchards and vineyards. [2] The sum includes $50 million in punitive damages.

[3] Jurors deliberated for nine hours over two days and were unanimous that the company knew by 2017 that Dravex could vaporize in hot weather. [4] An internal memo shown at trial put it this way: “It moves. We sell it anyway.”

[5] Corvane, based in St. Louis, will appeal, general counsel Philip Oakes said. [6] Its stock fell 6% in after-hours trading.

[7] Lead plaintiff Dale Brandvold, 63, of Story County, lost 2,400 apple trees in the summer of 2019. [8] He closed his cider mill the next year and laid off all 14 workers.

[9] The company argued that neighbors had sprayed on windy days against the label. [10] An agronomist hired by the defense, Karen Whitlow, conceded on cross-examination that Dravex can travel two miles.

[11] U.S. District Judge Esther Nakagawa denied a motion for mistrial on Monday after a juror was seen talking to a Corvane driver. [12] The trial lasted 17 days.

[13] The Environmental Protection Agency banned use of the product after May 31 each year in 2022. [14] Some 640 similar suits are pending, and the next is set for October in Little Rock.

[15] A Missouri jury cleared Corvane in a peach grower's case in 2021.
## b | The Agri Ledger | Corvane weighs options after Dravex verdict | 2024-07-26
[1] Corvane has yet to decide whether to challenge a jury's finding that its best-selling herbicide wrecked fruit farms in Iowa, its top lawyer said late on Thursday. [2] Philip Oakes, the chief compliance officer, called the award “grossly out of proportion”.

[3] Of the $61m, five-sixths or so is meant as punishment. [4] It took the panel of eight the better part of two working days to agree, and one of them held out on whether managers had really known of the danger in 2017.

[5] What swayed the others, the foreman told reporters, was a memo: “It moves. We sell it regardless.”

[6] Dale Brandvold, a winemaker, told the court that a couple of thousand of his trees had died. [7] He has kept his press going with bought-in fruit, and employs as many people as before.

[8] According to the manufacturer, farmers next door disregarded instructions on wind. [9] Karen Whitlow, a plant scientist called by the growers, testified that the vapor is capable of drifting three kilometres or more.

[10] Since 2022 regulators in Washington have advised against applying it from June onward. [11] Judge Esther Nakagama, after an approach to a juror by someone in the pay of the plaintiffs, had refused to start the case afresh.

[12] Shares shed 6% once markets had closed. [13] More than 600 claims of the kind await their turn, next up being one in the Arkansas capital this fall. [14] The company, whose headquarters are in Kansas City, has won before: a Missouri panel sided with it three years ago.

[15] Rainier Crop, a rival, settled 80 claims over a different product in March for $25m, admitting nothing.
## findings
name conflict | a: Judge Esther Nakagawa || b: Judge Esther Nakagama | Esther Nakagawa vs Esther Nakagama
certainty conflict | a: Corvane, based in St. Louis, will appeal || b: has yet to decide whether to challenge || b: Corvane weighs options | will appeal vs undecided
role conflict | a: general counsel Philip Oakes || b: Philip Oakes, the chief compliance officer | general counsel vs compliance officer
quantity conflict | a: were unanimous that the company knew || b: one of them held out on whether managers had really known | unanimous vs one dissent
date differs | a: deliberated for nine hours over two days || b: the better part of two working days | nine hours vs most of two days
quote conflict | a: “It moves. We sell it anyway.” || b: “It moves. We sell it regardless.” | anyway vs regardless
quantity differs | a: lost 2,400 apple trees || b: a couple of thousand of his trees | 2,400 vs couple of thousand
polarity conflict | a: He closed his cider mill the next year and laid off all 14 workers || b: He has kept his press going || b: employs as many people as before | closed vs open
attribution conflict | a: hired by the defense, Karen Whitlow || b: Karen Whitlow, a plant scientist called by the growers | witness of which side
framing conflict | a: banned use of the product after May 31 || b: have advised against applying it from June onward | ban vs advice
attribution conflict | a: seen talking to a Corvane driver || b: by someone in the pay of the plaintiffs | whose man approached the juror
place conflict | a: Corvane, based in St. Louis || b: whose headquarters are in Kansas City | headquarters
quantity differs | a: Some 640 similar suits || b: More than 600 claims of the kind | 640 vs more than 600
date differs | a: is set for October in Little Rock || b: in the Arkansas capital this fall | October vs fall
role conflict | a: He closed his cider mill || b: Dale Brandvold, a winemaker | cider maker vs winemaker
## benign
same | a: $50 million in punitive damages || b: five-sixths or so is meant as punishment | 50 of 61
same | a: can travel two miles || b: drifting three kilometres or more | two miles are 3.2 km
same | a: in Little Rock || b: in the Arkansas capital | same city
same | a: Its stock fell 6% in after-hours trading || b: Shares shed 6% once markets had closed | same
same | a: denied a motion for mistrial || b: had refused to start the case afresh | same ruling
same | a: had sprayed on windy days against the label || b: disregarded instructions on wind | same argument
same | a: cleared Corvane in a peach grower's case in 2021 || b: a Missouri panel sided with it three years ago | same case
same | a: The Environmental Protection Agency || b: regulators in Washington | same body
same | a: An agronomist || b: a plant scientist | same profession
other | a: a juror was seen talking || b: one of them held out | two jurors' doings
other | a: laid off all 14 workers || b: the panel of eight | workers and jurors
other | a: The trial lasted 17 days || b: two working days to agree | trial and deliberation
other | a: on Monday after a juror || b: said late on Thursday | mistrial motion and comment
other | a: $61 million to four Iowa growers || b: settled 80 claims over a different product in March for $25m | verdict and a rival's settlement
other | a: the next is set for October || b: in March for $25m | next trial and rival's settlement
other | a: A Missouri jury cleared || b: wrecked fruit farms in Iowa | two cases
other | a: after May 31 each year || b: sided with it three years ago | unrelated
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b3 a2-b3 a3-b4 a4-b5 a5-b1 a5-b2 a5-b14 a6-b12 a7-b6 a8-b7 a9-b8 a10-b9 a11-b11 a13-b10 a14-b13 a15-b14
## omissions
b15 | the rival's settlement
a12 | length of the trial
b5 | the foreman's account
