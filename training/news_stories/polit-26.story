mode: outlets
## a | Han River Daily | Assembly passes budget without opposition as speaker uses casting power | 2022-12-24
[1] The National Assembly in the small hours of Friday passed a 638.7 trillion won budget for next year, three weeks after the legal deadline, while members of the opposition Minsaeng Party boycotted the vote.

[2] Speaker Yoon Seok-ha put the bill to the floor at 12:56 a.m. after talks between the floor leaders broke down for a ninth time. [3] Of 171 members present 166 were in favor and five abstained.

[4] The Minsaeng Party's 112 lawmakers sat on the steps of the main hall with candles. [5] Its leader, Kang Mi-rae, shaved her head there. [6] "Hair grows back; a welfare state does not," she said.

[7] At issue was the interior ministry's new police bureau, for which 510 million won has been set aside, and the corporate tax rate, which goes down by one point in each of four brackets. [8] The opposition had asked that both be scrapped.

[9] A scuffle broke out at 9 p.m. on Thursday, when aides tried to block the door of the budget committee, and Rep. Ahn Do-jin of the ruling party lost a tooth. [10] He has filed a complaint against an aide, surnamed Bae. [11] The National Assembly's secretariat said that it had no footage, as a camera was out of order.

[12] Finance Minister Cho Eun-sang bowed to the empty seats before leaving. [13] He had threatened earlier in the week to have a provisional budget drawn up, for the first time since 1960.

[14] Spending on child allowances rises to 1.2 trillion won, or 700,000 won a month for each infant. [15] A sum of 357 billion won for gift vouchers, a cherished project of Kang's, was restored in the final text. [16] The presidential office welcomed the result, and a cabinet meeting on Tuesday is to approve it. [17] In 2019, too, the budget was passed without the biggest opposition party, on Dec. 10.
## b | Peninsula Insight | Tooth, hair and vouchers: anatomy of a budget night in Seoul | 2022-12-26
[1] SEOUL — South Korea has a budget. [2] It took an extra three weeks, a bottle of hair clippings and a visit to the dentist.

[3] Shortly before one on Friday morning it passed, against the resistance of the Minsaeng Party, whose members stayed in their places and voted no, one hundred and twelve strong. [4] The governing camp's 166 ayes sufficed.

[5] Kang Mi-rae, who leads the Minsaeng deputies on the floor but not the party itself, had had her head shorn in front of party headquarters. [6] "Hair will grow again. A welfare state will not," she told a crowd.

[7] The night's price was low: the police bureau, a pet idea of the president, gets nothing at all. [8] Company tax falls by a point right across the scale. [9] The bill had been called by the deputy speaker, Na Hyun-joo, since the speaker, Yoon Seok-ha, had gone home with a fever.

[10] As to the tooth, Ahn Do-jin, who sits for Minsaeng, was elbowed, cameras show, in a crush outside the budget committee on Thursday evening. [11] By whom is unclear, and he says he'll let the matter drop.

[12] Cho Eun-sang, the finance minister, was told to watch from his office. [13] Earlier he had hinted at a stopgap budget, something not seen in over six decades.

[14] Parents of babies will get 700,000 won each month. [15] Shoppers will miss the regional vouchers: their 357 billion won was struck out at the last minute, Kang lamented. [16] It's a small consolation for her that the total, at just under 640 trillion, has come down a little from what was proposed.

[17] The document still needs the cabinet's stamp this week. [18] Three years ago a budget was likewise pushed through, in that case a good deal earlier in December.
## findings
polarity conflict | a: boycotted the vote || a: sat on the steps of the main hall with candles || b: whose members stayed in their places and voted no || a: Assembly passes budget without opposition | boycott vs voted no
name conflict | a: Speaker Yoon Seok-ha put the bill to the floor || b: had been called by the deputy speaker, Na Hyun-joo | Yoon vs Na
role conflict | a: Its leader, Kang Mi-rae || b: who leads the Minsaeng deputies on the floor but not the party | party leader vs floor leader
place conflict | a: shaved her head there || b: had her head shorn in front of party headquarters | assembly steps vs party headquarters
quote differs | a: "Hair grows back; a welfare state does not," || b: "Hair will grow again. | wording
quantity conflict | a: for which 510 million won has been set aside || b: a pet idea of the president, gets nothing at all | 510 million vs nothing
role conflict | a: Rep. Ahn Do-jin of the ruling party || b: Ahn Do-jin, who sits for Minsaeng | ruling party vs Minsaeng
polarity conflict | a: He has filed a complaint against an aide || b: he says he'll let the matter drop | complaint vs dropped
certainty conflict | a: against an aide, surnamed Bae || b: By whom is unclear | named culprit vs unclear
polarity conflict | a: it had no footage, as a camera was out of order || b: was elbowed, cameras show | no footage vs cameras show
polarity conflict | a: bowed to the empty seats before leaving || b: was told to watch from his office | in the chamber vs in his office
certainty differs | a: He had threatened earlier in the week || b: Earlier he had hinted at a stopgap budget | threatened vs hinted
polarity conflict | a: was restored in the final text || b: was struck out at the last minute | vouchers restored vs struck out
date differs | a: to the floor at 12:56 a.m. || b: Shortly before one on Friday morning | exact vs vaguer
quantity differs | a: passed a 638.7 trillion won budget || b: at just under 640 trillion | exact vs rounded
date differs | a: broke out at 9 p.m. on Thursday || b: outside the budget committee on Thursday evening | exact vs vaguer
date differs | a: a cabinet meeting on Tuesday || b: needs the cabinet's stamp this week | Tuesday vs this week
date differs | a: on Dec. 10 || b: a good deal earlier in December | exact vs vaguer
## benign
same | a: three weeks after the legal deadline || b: It took an extra three weeks | the same delay
same | a: The Minsaeng Party's 112 lawmakers || b: one hundred and twelve strong | 112
same | a: 166 were in favor || b: The governing camp's 166 ayes sufficed | 166
same | a: goes down by one point in each of four brackets || b: falls by a point right across the scale | one point everywhere
same | a: for the first time since 1960 || b: not seen in over six decades | since 1960
same | a: 700,000 won a month for each infant || b: will get 700,000 won each month | the same
same | a: In 2019, too || b: Three years ago a budget was likewise pushed through | 2019
same | a: a provisional budget || b: a stopgap budget | the same
same | a: lost a tooth || b: a visit to the dentist | the tooth
other | a: five abstained || b: voted no, one hundred and twelve strong | abstainers vs opponents
other | a: three weeks after the legal deadline || b: Three years ago | this delay vs the earlier budget
other | a: rises to 1.2 trillion won || b: at just under 640 trillion | child allowances vs total budget
other | a: 510 million won has been set aside || b: their 357 billion won was struck | police bureau vs vouchers
other | a: for a ninth time || b: The governing camp's 166 ayes | talks vs votes
other | a: At issue was the interior ministry's || b: Cho Eun-sang, the finance minister | two ministries
other | a: in the small hours of Friday passed || b: on Thursday evening | vote vs scuffle
other | a: Of 171 members present || b: one hundred and twelve strong | those present vs opposition
other | a: block the door of the budget committee || b: in front of party headquarters | scuffle vs head shaving
## aligned
a0-b1 a0-b3 a1-b1 a1-b2 a1-b3 a1-b16 a2-b3 a2-b9 a3-b4 a4-b3 a5-b5 a5-b2 a6-b6 a7-b7 a7-b8 a9-b10 a9-b2 a10-b11 a11-b10 a12-b12 a13-b13 a14-b14 a15-b15 a16-b17 a17-b18 a9-b0 a15-b0 a5-b0 a0-b9
## omissions
a8 | b does not report that the opposition wanted both scrapped
b16 | a does not say that the total came down from the proposal
