mode: outlets
## a | Allied Screen Wire | Actor Walter Brennecke, TV's ‘Judge Lomax,’ dies at 91 | 2022-03-07
[1] LOS ANGELES (ASW) — Walter Brennecke, who played a crusading small-town magistrate in 212 episodes of the CBC drama “Judge Lomax,” has died. [2] He was 91.

[3] Brennecke died in his sleep on Saturday at his home in Ojai, California, his daughter, Constance Brennecke-Shaw, told ASW. [4] He had been treated for Parkinson's disease for nine years.

[5] Born in Duluth, Minnesota, the son of a Lutheran pastor, he served in Korea as a medic and studied acting on the GI Bill. [6] He made his Broadway debut in 1956 in a production of “The Rivals” that closed after 16 performances.

[7] “Judge Lomax” ran from 1969 to 1978 and brought him three Emmy nominations and, in 1974, a win. [8] He turned down an offer to revive the part in 1989. [9] “I hung up the robe because it had begun to fit,” he told an interviewer.

[10] Brennecke was arrested twice at protests against nuclear weapons in Nevada, the second time with his co-star Ruth Calloway, who died in 2015. [11] He was elected president of the screen performers' guild in 1981 and led a 67-day strike that won actors a share of home video revenue.

[12] He is survived by his second wife, Joyce; three children; and seven grandchildren. [13] A private funeral will be held on Friday.
## b | The Duluth Beacon | Duluth-born actor Walter Brennecke has died | 2022-03-08
[1] Walter Brennecke, who played a crusading small-town magistrate for nine seasons on “Judge Lomax,” has died at about 90. [2] The actor, raised in West Duluth, suffered a stroke and died over the weekend in a hospital in Ventura, California, said his publicist, Hal Devereux.

[3] He was the son of a minister, and classmates at Central High remembered him as a boy who could not be got off the stage. [4] He was drafted during the Korean War, drove an ambulance, and later studied acting on the GI Bill. [5] A first appearance on Broadway in the mid-1950s came to an end in a couple of weeks.

[6] “Judge Lomax” made him a household name. [7] Brennecke earned several Emmy nominations and won once for the role, which he declined to take up again in the late 1980s. [8] “I hung up the robe when it began to fit,” he told the Beacon in 1990.

[9] He did time for his beliefs, spending a night in jail in the Nevada desert together with Ruth Calloway, his wife on the show. [10] In the early 1980s, as vice president of the guild, he was one of the leaders of a strike of more than two months, after which performers were paid for video cassettes.

[11] Brennecke is survived by his wife, Joyce, several children and grandchildren, and a sister, Mrs. Lorna Haglund of Proctor, now 88. [12] A service may be held in Duluth this summer, Haglund said; the family in California will say goodbye on Friday.

[13] The Norshore Theater, where he ushered at 15, will dim its lights tonight.
## findings
quantity differs | a: He was 91 || a: dies at 91 || b: has died at about 90 | 91 vs about 90
place conflict | a: at his home in Ojai, California || b: in a hospital in Ventura, California | home in Ojai vs hospital in Ventura
framing conflict | a: Brennecke died in his sleep || b: suffered a stroke and died | in his sleep vs of a stroke
attribution conflict | a: his daughter, Constance Brennecke-Shaw, told ASW || b: said his publicist, Hal Devereux | daughter vs publicist
date differs | a: in his sleep on Saturday || b: died over the weekend | Saturday vs weekend
role conflict | a: served in Korea as a medic || b: drove an ambulance | medic vs ambulance driver
role differs | a: the son of a Lutheran pastor || b: He was the son of a minister | Lutheran pastor vs minister
date differs | a: made his Broadway debut in 1956 || b: A first appearance on Broadway in the mid-1950s | 1956 vs mid-1950s
quantity differs | a: closed after 16 performances || b: came to an end in a couple of weeks | 16 performances vs couple of weeks
quantity differs | a: brought him three Emmy nominations || b: earned several Emmy nominations | three vs several
quote conflict | a: “I hung up the robe because it had begun to fit,” || b: “I hung up the robe when it began to fit,” | same remark, other words
attribution differs | a: he told an interviewer || b: he told the Beacon in 1990 | an interviewer vs the Beacon
date differs | a: to revive the part in 1989 || b: to take up again in the late 1980s | 1989 vs late 1980s
role conflict | a: was elected president of the screen performers' guild || b: as vice president of the guild | president vs vice president
quantity differs | a: led a 67-day strike || b: a strike of more than two months | 67 days vs more than two months
role differs | a: with his co-star Ruth Calloway || b: Ruth Calloway, his wife on the show | co-star vs screen wife
quantity differs | a: three children; and seven grandchildren || b: several children and grandchildren | counts vs several
## benign
same | a: in 212 episodes of the CBC drama || b: for nine seasons on “Judge Lomax,” | nine seasons of the same show
same | a: ran from 1969 to 1978 || b: for nine seasons on | nine seasons
same | a: Born in Duluth, Minnesota || b: raised in West Duluth | same home town
same | a: studied acting on the GI Bill || b: later studied acting on the GI Bill | same
same | a: in 1974, a win || b: won once for the role | one win
same | a: turned down an offer to revive the part || b: declined to take up again | same refusal
same | a: won actors a share of home video revenue || b: performers were paid for video cassettes | same result
same | a: A private funeral will be held on Friday || b: will say goodbye on Friday | same funeral
same | a: a crusading small-town magistrate || b: a crusading small-town magistrate | same
other | a: treated for Parkinson's disease for nine years || b: for nine seasons on | illness vs seasons
other | a: his second wife, Joyce || b: his wife on the show | wife vs screen wife
other | a: Brennecke was arrested twice || b: spending a night in jail | two arrests vs one night with Calloway
other | a: He was 91 || b: now 88 | actor vs sister
other | a: his daughter, Constance Brennecke-Shaw || b: a sister, Mrs. Lorna Haglund | daughter vs sister
other | a: A private funeral will be held || b: A service may be held in Duluth this summer | California funeral vs Duluth service
other | a: who died in 2015 || b: has died at about 90 | Calloway vs Brennecke
other | a: in 1956 in a production || b: where he ushered at 15 | Broadway vs Duluth
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b1 a3-b2 a5-b2 a5-b3 a5-b4 a6-b5 a7-b1 a7-b7 a8-b7 a9-b8 a10-b9 a11-b10 a12-b11 a13-b12 a1-b6
## omissions
a4 | Parkinson's disease
b11 | the sister in Proctor
b13 | theater dims its lights
