mode: outlets
## a | Tri-County Sentinel | Settlement: diocese to pay $27 million to 38 former choirboys | 2021-10-07
[1] ALDERBROOK, Pa. — The Roman Catholic Diocese of Alderbrook will pay $27 million to 38 men who said they were abused as choirboys by a music director between 1974 and 1989, lawyers for both sides announced Wednesday.

[2] The accord ends four lawsuits two weeks before the first was to go to trial in Lackawick County. [3] Payments will range from $150,000 to $1.4 million, as decided by a retired judge, Constance Ferraro.

[4] Bishop Leo Marchetti read an apology aloud in the rotunda of the courthouse with the plaintiffs standing around him. [5] “We were given your voices and we did not hear you,” he said.

[6] The music director, Gerald Pruett, died in 2003 without having been charged. [7] A 1981 letter found in the chancery shows that a vicar general, Msgr. Thomas Keane, knew of a complaint and moved Pruett to another parish within a month.

[8] The diocese will sell its retreat house on Lake Winola to raise part of the money; insurers will cover $11 million. [9] It will also rename the choir school, which bore Pruett's name.

[10] “I'm 57, and today somebody believed me,” said plaintiff Mark Dudek, a plumber. [11] He had first gone to the police in 1994.

[12] The diocese must post the names of 14 accused priests on its website by Nov. 1. [13] In 2018 a state grand jury named more than 300 priests across Pennsylvania.
## b | Church & State Review | Alderbrook choir settlement: money agreed, words withheld | 2021-10-08
[1] There was no apology. [2] There was a paragraph of “profound regret,” handed out on paper by a diocesan attorney, and Bishop Leo Marchetti did not attend.

[3] But there is money, a little over $25 million, for nearly 40 men who sang as boys in the cathedral of a diocese in northeastern Pennsylvania under Gerald Pruett, a priest who directed its music for some fifteen years from the mid-1970s.

[4] Each will get between a low six-figure sum and just under a million and a half, by a formula on which they voted themselves. [5] The deal, reached on the morning that jury selection was to start, closes four suits.

[6] What did the chancery know? [7] Its vicar general of the time, Msgr. Thomas Keane, was told in 1981 and confronted the choirmaster, but left him where he was, according to a letter disclosed in the litigation. [8] Pruett died in 2003, never having stood before a court.

[9] Church insurers bear the lion's share. [10] The lakeside retreat house is not for sale after all, the diocese says, and whether the choir school keeps its name is under review.

[11] “I'm 57, and today someone finally believed me,” Mark Dudek, who teaches shop, told this journal. [12] No one had ever asked him: he kept silent until a grand jury's report on some 300 clergymen came out in 2018.

[13] By the start of November the diocese is to publish a list of its own, with fourteen names, one of them Keane's.
[14] A neighboring see, Port Carrow, filed for bankruptcy in 2020 with 61 claims against it.
## findings
quantity conflict | a: diocese to pay $27 million || a: will pay $27 million to || b: a little over $25 million | 27 vs little over 25
quantity differs | a: to 38 men who said || a: 38 former choirboys || b: for nearly 40 men | 38 vs nearly 40
polarity conflict | a: read an apology aloud || b: There was no apology | apology vs none
polarity conflict | a: in the rotunda of the courthouse with the plaintiffs || b: Bishop Leo Marchetti did not attend | present vs absent
framing conflict | a: “We were given your voices and we did not hear you,” || b: handed out on paper by a diocesan attorney | read aloud vs handed out
role conflict | a: by a music director between || b: Gerald Pruett, a priest who directed its music | lay director vs priest
date differs | a: between 1974 and 1989 || b: for some fifteen years from the mid-1970s | exact vs rough
date conflict | a: two weeks before the first was to go to trial || b: on the morning that jury selection was to start | two weeks before vs same morning
attribution conflict | a: as decided by a retired judge, Constance Ferraro || b: by a formula on which they voted themselves | judge vs plaintiffs decide the shares
framing conflict | a: moved Pruett to another parish within a month || b: but left him where he was | moved vs left
certainty conflict | a: will sell its retreat house || b: is not for sale after all | sold vs not for sale
certainty conflict | a: It will also rename the choir school || b: is under review | will vs under review
quote conflict | a: and today somebody believed me,” || b: and today someone finally believed me,” | words differ
role conflict | a: Mark Dudek, a plumber || b: Mark Dudek, who teaches shop | plumber vs teacher
polarity conflict | a: He had first gone to the police in 1994 || b: he kept silent until a grand jury's report | reported 1994 vs silent
quantity conflict | a: insurers will cover $11 million || b: Church insurers bear the lion's share | 11 of 27 vs most
## benign
same | a: The accord ends four lawsuits || b: closes four suits | four
same | a: from $150,000 to $1.4 million || b: between a low six-figure sum and just under a million and a half | same range
same | a: died in 2003 without having been charged || b: never having stood before a court | same
same | a: by Nov. 1 || b: By the start of November | same date
same | a: of 14 accused priests || b: with fourteen names | fourteen
same | a: named more than 300 priests || b: on some 300 clergymen | same report
same | a: A 1981 letter found in the chancery || b: was told in 1981 | same year
same | a: abused as choirboys || b: who sang as boys | same men
same | a: retreat house on Lake Winola || b: The lakeside retreat house | same house
same | a: a vicar general, Msgr. Thomas Keane || b: Its vicar general of the time | same man
other | a: died in 2003 || b: filed for bankruptcy in 2020 | unrelated years
other | a: 38 former choirboys || b: with 61 claims against it | two dioceses
other | a: of 14 accused priests || b: on some 300 clergymen | list and grand jury
other | a: insurers will cover $11 million || b: a little over $25 million | part and whole
other | a: “I'm 57 || b: with fourteen names | age and list
other | a: will pay $27 million to || b: just under a million and a half | sum and single share
other | a: within a month || b: for some fifteen years | move and tenure
other | a: In 2018 a state grand jury || b: jury selection was to start | two juries
other | a: retired judge, Constance Ferraro || b: a diocesan attorney | two lawyers
## aligned
a0-b0 a0-b3 a1-b3 a2-b5 a3-b4 a4-b1 a4-b2 a5-b2 a6-b8 a7-b7 a7-b6 a8-b9 a8-b10 a9-b10 a10-b11 a11-b12 a12-b13 a13-b12
## omissions
b14 | the neighbouring see
b13 | Keane is on the list
