mode: outlets
## a | Lakeshore Morning News | Principal charged after snowplow crash at school, blood alcohol twice limit | 2022-02-11
[1] MARQUETTE FALLS, Wis. — An elementary school principal who drove a snowplow into a row of parked cars before classes on Wednesday had a blood alcohol level of 0.17 percent, more than twice the legal limit, prosecutors said Thursday.

[2] Todd Wessel, 51, was charged with operating under the influence and reckless endangerment. [3] He posted $2,500 bond and was put on unpaid leave by the Falls Lake school board, which met in an emergency session.

[4] Nobody was hurt. [5] Seven vehicles were damaged in the staff lot of Birch Hill Elementary, among them that of the vice principal, Angela Rusk, who pulled Wessel from the cab and took the key.

[6] The plow belongs to the town. [7] Wessel had borrowed it without permission because a contractor had failed to come, Police Chief Marty Oehler said. [8] The custodian, Ray Dombrowski, had left the garage unlocked, he said.

[9] “He told us he just wanted the kids to have a way in,” Oehler said.

[10] A parent, Lisa Thao, had called 911 at 7:12 a.m. to report a plow going in circles. [11] The first buses were nine minutes away.

[12] Wessel has led the 310-pupil school for eight years and was named Principal of the Year by a state association in 2018. [13] His attorney, Paul Gunderson, said that he would enter a treatment program on Monday. [14] A pretrial conference is set for March 3.

[15] In December, a bus driver in the same district was dismissed after an open bottle was found in her bag.
## b | Upper Midwest Public Radio | A plow, a principal, and a town that isn't sure it's angry | 2022-02-11
[1] The walk at Birch Hill Elementary was clear by the time the buses came in on Wednesday. [2] That's about the only thing people here agree on.

[3] Todd Wessel, the principal, had got behind the wheel of a borrowed plow before sunup. [4] The town's road foreman had lent it to him, as he'd done all winter, according to the foreman, Stan Kivela. [5] By the time it stopped, half a dozen or so cars had been dented, one with a teacher in it who went to the hospital with a sore neck.

[6] His blood test came back at more than double what the law allows, according to the complaint. [7] Police Chief Marty Oehler says a patrol officer got him out of the cab; he'd locked himself in and was singing.

[8] “He said all he wanted was for the kids to have a way in,” Oehler told us.

[9] Wessel faces two counts. [10] He's free without bond. [11] The school board couldn't get a quorum on Wednesday night, so he's still, technically, at work; for now the reading specialist, Angela Rusk, is running things.

[12] A neighbor walking his dog, Gerald Thao, is the one who called it in, a little after seven.

[13] Wessel checked into a clinic in Duluth on Thursday morning, said his lawyer, Paul Gunderson. [14] He'll be back in court in the first week of March.

[15] He came here in 2014. [16] Four years ago the state's school administrators gave him their top award. [17] A petition to keep him had 400 names by last night; the whole town has 1,900 people. [18] Over in Iron Pass, a superintendent lost his license for good in 2020, after a third offense.
## findings
polarity conflict | a: Nobody was hurt || b: one with a teacher in it who went to the hospital | nobody vs one hurt
framing conflict | a: had borrowed it without permission || b: had lent it to him, as he'd done all winter | without permission vs lent
attribution conflict | a: Angela Rusk, who pulled Wessel from the cab || b: a patrol officer got him out of the cab | who got him out
role conflict | a: that of the vice principal, Angela Rusk || b: the reading specialist, Angela Rusk | vice principal vs specialist
polarity conflict | a: was put on unpaid leave by || b: he's still, technically, at work | on leave vs at work
polarity conflict | a: which met in an emergency session || b: couldn't get a quorum | met vs no quorum
quantity conflict | a: He posted $2,500 bond || b: He's free without bond | bond vs none
name conflict | a: A parent, Lisa Thao || b: Gerald Thao, is the one who called | caller
role conflict | a: A parent, Lisa Thao, had called || b: A neighbor walking his dog | parent vs neighbor
date conflict | a: would enter a treatment program on Monday || b: checked into a clinic in Duluth on Thursday | Monday vs Thursday
quote differs | a: “He told us he just wanted the kids to have a way in,” || b: “He said all he wanted was for the kids to have a way in,” | other words, same sense
quantity differs | a: Seven vehicles were damaged || b: half a dozen or so cars | seven vs about six
quantity differs | a: level of 0.17 percent || b: more than double what the law allows | figure vs ratio
date differs | a: called 911 at 7:12 a.m. || b: a little after seven | 7:12 vs a little after seven
date differs | a: is set for March 3 || b: in the first week of March | day vs week
## benign
same | a: more than twice the legal limit || b: more than double what the law allows | same ratio
same | a: has led the 310-pupil school for eight years || b: He came here in 2014 | eight years
same | a: named Principal of the Year by a state association in 2018 || b: gave him their top award | same award
same | a: by a state association in 2018 || b: Four years ago the state's | 2018
same | a: before classes on Wednesday || b: before sunup | Wednesday morning
same | a: charged with operating under the influence and reckless endangerment || b: faces two counts | two charges
same | a: His attorney, Paul Gunderson || b: his lawyer, Paul Gunderson | same
same | a: The plow belongs to the town || b: The town's road foreman | town's plow
same | a: to report a plow going in circles || b: the one who called it in | same call
other | a: the 310-pupil school || b: had 400 names | pupils and signatures
other | a: for eight years || b: Four years ago | tenure and award
other | a: nine minutes away || b: a little after seven | buses and call
other | a: a bus driver in the same district was dismissed || b: a superintendent lost his license | two other cases
other | a: The custodian, Ray Dombrowski || b: the foreman, Stan Kivela | two employees
other | a: more than twice || b: after a third offense | ratio and count
other | a: Todd Wessel, 51 || b: has 1,900 people | unrelated
other | a: prosecutors said Thursday || b: on Wednesday night | statement and board
other | a: In December, a bus || b: in 2020, after | two cases
## aligned
a0-b0 a0-b3 a0-b6 a1-b3 a1-b6 a1-b5 a2-b9 a3-b10 a3-b11 a4-b5 a5-b5 a5-b7 a5-b11 a6-b4 a7-b4 a9-b8 a10-b12 a12-b15 a12-b16 a13-b13 a14-b14 a11-b1
## omissions
b17 | the petition
b18 | the superintendent of Iron Pass
a15 | the bus driver
