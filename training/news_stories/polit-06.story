mode: outlets
## a | Rift Valley Standard | Senators throw out Governor Chelimo by 34 to 11 | 2022-09-30
[1] Governor Jacinta Chelimo of Tembwa County was removed from office on Thursday night when the Senate upheld three of five charges against her after a two-day trial.

[2] Thirty-four senators voted to convict her of abuse of office, with 11 against and two abstentions. [3] She is the fourth county chief to be thrown out since devolution began in 2013.

[4] The gravest charge concerned a tender for 42 ambulances worth Sh390 million that went to a firm belonging to her husband, Col. (rtd) Elijah Chelimo. [5] Only 16 of the vehicles had been delivered, Auditor-General Beatrice Wanyama testified. [6] The governor said that she had declared her interest in writing before the award.

[7] Her lawyer, Senior Counsel Otieno Mbaka, told the House the ward representatives who impeached her in August had each been paid Sh500,000 for their vote. [8] "This is a lynching with minutes," he said. [9] The county assembly's Speaker, Philip Rotich, denied it under oath.

[10] She will go to the High Court this morning, Mbaka said. [11] Her deputy, Rev. Samson Kiplimo, is to be sworn in on Monday at the Tembwa stadium. [12] The president did not take sides, according to the Senate majority leader, Hawa Abdirahman.

[13] Youths burnt tyres on the Tembwa–Kitare road as the result came through at 11.20pm, and a supermarket was looted; police fired in the air. [14] In the first attempt to remove her, in March 2021, the motion fell four votes short in the assembly. [15] Chelimo, 49, a former bank manager, was elected in 2017 with 58 per cent and re-elected in August this year with 51. [16] She cannot hold public office for ten years.
## b | The Nairobi Observer | Chelimo is out. Her county shrugs, and waits for ambulances | 2022-10-01
[1] There were no riots. [2] In Tembwa town the shops stayed open late on Thursday and a few dozen motorcycle taxis hooted when the Senate announced, shortly before midnight, that Jacinta Chelimo was no longer governor.

[3] It found against her on four counts of the five, including that of misusing her office, for which the majority was three to one. [4] Three governors had suffered the same fate before her.

[5] At the centre of it all were 42 ambulances, fewer than half of which ever arrived. [6] The county treasury says so; the order, at nearly Sh400 million, had been given to a company owned by the governor's brother, a retired colonel named Elijah. [7] Nothing in the file shows that she told anyone about the relationship, investigators said.

[8] Mr Mbaka, who defended her, spoke of bribes of half a million a head to members of the county assembly. [9] "It is a lynching with a quorum," he cried. [10] The speaker, Philip Rotich, has not answered the claim.

[11] The clergyman who ran with her, Samson Kiplimo, may have to wait for the oath. [12] On Friday the High Court stopped the swearing-in until it hears her petition, which was lodged at nine. [13] In the corridors it was said that State House had telephoned at least eight senators; Hawa Abdirahman, who leads the majority, says the president wanted her gone.

[14] It was the second time her enemies had tried: eighteen months ago the ward representatives failed by a handful. [15] A banker by training and not yet fifty, she had just begun a second term, won with a little over half the vote. [16] Unless a judge rescues her she is barred from every public post until 2032.
## findings
quantity conflict | a: upheld three of five charges against her || b: It found against her on four counts of the five | three vs four counts
quantity differs | a: with 11 against and two abstentions || b: the majority was three to one | 34:11 vs three to one
role conflict | a: a firm belonging to her husband || b: a company owned by the governor's brother | husband vs brother
attribution conflict | a: Auditor-General Beatrice Wanyama testified || b: The county treasury says so | Auditor-General vs county treasury
polarity conflict | a: that she had declared her interest in writing || b: Nothing in the file shows that she told anyone | declared vs no trace
quote conflict | a: "This is a lynching with minutes," || b: "It is a lynching with a quorum," | minutes vs quorum
polarity conflict | a: denied it under oath || b: has not answered the claim | denied vs no answer
certainty conflict | a: is to be sworn in on Monday at the Tembwa stadium || b: may have to wait for the oath || b: stopped the swearing-in until it hears her petition | planned Monday vs stayed by court
polarity conflict | a: The president did not take sides || b: the president wanted her gone | neutral vs wanted her gone
polarity conflict | a: Youths burnt tyres on the Tembwa–Kitare road || a: and a supermarket was looted || b: There were no riots || b: the shops stayed open late on Thursday | unrest vs none
quantity differs | a: Only 16 of the vehicles || b: fewer than half of which ever arrived | exact vs vaguer
quantity differs | a: ambulances worth Sh390 million || b: at nearly Sh400 million | exact vs vaguer
date differs | a: the result came through at 11.20pm || b: shortly before midnight | 11.20 vs shortly before midnight
quantity differs | a: the motion fell four votes short || b: the ward representatives failed by a handful | four vs a handful
quantity differs | a: in August this year with 51 || b: won with a little over half the vote | exact vs vaguer
## benign
same | a: She is the fourth county chief || b: Three governors had suffered the same fate before her | fourth
same | a: had each been paid Sh500,000 || b: half a million a head | the same
same | a: She will go to the High Court this morning || b: which was lodged at nine | Friday morning petition
same | a: Her deputy, Rev. Samson Kiplimo || b: The clergyman who ran with her | the same man
same | a: in March 2021 || b: eighteen months ago | September 2022 minus 18 months
same | a: a former bank manager || b: A banker by training | banker
same | a: Chelimo, 49 || b: not yet fifty | age
same | a: for ten years || b: until 2032 | 2022 + 10
same | a: Col. (rtd) Elijah Chelimo || b: a retired colonel named Elijah | the same person
other | a: after a two-day trial || b: the second time her enemies had tried | days vs attempts
other | a: who impeached her in August || b: eighteen months ago the ward representatives failed | this year's vs last year's motion
other | a: the Senate majority leader || b: the majority was three to one | leader vs vote
other | a: The county assembly's Speaker || b: State House had telephoned at least eight senators | speaker vs president's office
other | a: elected in 2017 with 58 per cent || b: won with a little over half the vote | first vs second election
other | a: fell four votes short || b: on four counts of the five | votes vs counts
other | a: police fired in the air || b: a few dozen motorcycle taxis hooted | police vs riders
other | a: on Thursday night when the Senate || b: On Friday the High Court stopped | Senate vs court
other | a: upheld three of five charges || b: Three governors had suffered | charges vs governors
## aligned
a0-b2 a0-b3 a1-b2 a1-b3 a2-b3 a3-b4 a4-b5 a4-b6 a5-b5 a5-b6 a6-b7 a7-b8 a8-b9 a9-b10 a10-b12 a11-b11 a11-b12 a12-b13 a13-b1 a13-b2 a14-b14 a15-b15 a16-b16 a0-b0 a1-b0
## omissions
b13 | a does not report calls to senators
a15 | b does not give her 2017 result
b12 | a does not report the court's stay
