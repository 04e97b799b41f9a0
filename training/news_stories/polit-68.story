mode: outlets
## a | The Danube Sentinel | Marchers defy ban as Veslograd archive law clears final hurdle | 2021-06-15
[1] Parliament in Veslograd on Monday adopted a law that closes the files of the communist-era secret police for 75 years, as some 20,000 people marched past the building in spite of a ban.

[2] The bill got 104 votes, three more than an absolute majority. [3] President Milena Kostić will sign it within the week, her office said.

[4] Its sponsor, Deputy Speaker Goran Ilievski, whose father was an officer of the service, said the law protects "the children of everybody". [5] Historian Vera Dončeva called it "a curtain with our money sewn into it".

[6] Police let the march pass and made no arrests, Interior Minister Pavle Ristov said. [7] The ban, issued on Saturday on health grounds, had limited gatherings to 500.

[8] The archive holds 11 kilometres of paper, of which three have been digitised. [9] Its director, Emil Hristov, will stay until his term runs out in December. [10] Access will be possible for courts and for persons who want to see their own file.

[11] Two members of the governing party, a sister and brother, Jana and Luka Petrov, voted no and were expelled within the hour. [12] Outside, an actor read out names from a list of 417 informers that a newspaper had printed in 1996.

[13] The European Parliament had asked for changes in a resolution of May 20. [14] A constitutional challenge requires the signatures of 40 lawmakers; the opposition has 71. [15] A former president, Stojan Belev, 84, was among the marchers. [16] An earlier version, vetoed in 2017, would have closed the files for 50 years.
## b | Central European Rights Letter | Seventy-five years of silence | 2021-06-17
[1] Those who want to know who informed on them will have to be patient, for three quarters of a century, if the president so decides, and she is in no hurry: Milena Kostić has asked for legal advice first.

[2] The law for which 104 deputies raised their hands in Veslograd on June 14 shuts out everyone but judges. [3] Not even one's own dossier may be seen.

[4] Goran Ilievski, the justice minister, brought it in. [5] It serves, he said, "everybody's children". [6] His uncle had served in the organisation whose papers they are.

[7] Tens of thousands walked through the rain, which the police, citing the epidemic, had forbidden two days earlier. [8] Thirty-one of them were taken away in buses. [9] Among the walkers was a one-time head of state in his eighties, leaning on a grandson.

[10] "It's a curtain, and our money's sewn into the hem," said Vera Dončeva, who was until Monday the archive's deputy director. [11] Emil Hristov, her superior, handed in his keys the same evening. [12] Over a quarter of the shelves, eleven kilometres long, has been scanned; where the scans will go nobody would say.

[13] Jana Petrov voted against her own party and left it before she could be thrown out. [14] Luka, her cousin, abstained.

[15] Over four hundred names were read aloud under an umbrella from a list that a magazine published a quarter of a century ago.

[16] The opposition, which has more than enough deputies for it, will wait for the president before going to the constitutional judges. [17] Four years ago her predecessor sent back a milder draft, with fifty years in it.
## findings
certainty conflict | a: President Milena Kostić will sign it within the week || b: Milena Kostić has asked for legal advice first || b: if the president so decides, and she is in no hurry | will sign this week vs undecided
role conflict | a: Its sponsor, Deputy Speaker Goran Ilievski || b: Goran Ilievski, the justice minister | deputy speaker vs justice minister
role conflict | a: whose father was an officer of the service || b: His uncle had served in the organisation | father vs uncle
quote differs | a: "a curtain with our money sewn into it" || b: "It's a curtain, and our money's sewn into the hem," | wording
quote differs | a: the law protects "the children of everybody" || b: "everybody's children" | wording
role differs | a: Historian Vera Dončeva called it || b: who was until Monday the archive's deputy director | historian vs archive's deputy director
polarity conflict | a: let the march pass and made no arrests || b: Thirty-one of them were taken away in buses | none vs 31
framing conflict | a: will stay until his term runs out in December || b: handed in his keys the same evening | stays vs left
polarity conflict | a: and for persons who want to see their own file || b: Not even one's own dossier may be seen | own file accessible vs not
role conflict | a: a sister and brother, Jana and Luka Petrov || b: Luka, her cousin | brother vs cousin
framing conflict | a: voted no and were expelled within the hour || b: left it before she could be thrown out | expelled vs left
polarity conflict | a: Jana and Luka Petrov, voted no || b: Luka, her cousin, abstained | voted no vs abstained
attribution conflict | a: that a newspaper had printed in 1996 || b: that a magazine published a quarter of a century ago | newspaper vs magazine
quantity differs | a: as some 20,000 people marched || b: Tens of thousands walked through the rain | 20,000 vs tens of thousands
quantity differs | a: a list of 417 informers || b: Over four hundred names | exact vs vaguer
name differs | a: A former president, Stojan Belev, 84 || b: a one-time head of state in his eighties | named vs unnamed
## benign
same | a: for 75 years || b: for three quarters of a century | 75 years
same | a: on Monday adopted a law || b: in Veslograd on June 14 | Monday June 14
same | a: issued on Saturday on health grounds || b: citing the epidemic, had forbidden two days earlier | Saturday June 12
same | a: holds 11 kilometres of paper, of which three have been digitised || b: Over a quarter of the shelves, eleven kilometres long, has been scanned | 3 of 11
same | a: The bill got 104 votes || b: for which 104 deputies raised their hands | 104
same | a: requires the signatures of 40 lawmakers; the opposition has 71 || b: which has more than enough deputies for it | 71 over 40
same | a: had printed in 1996 || b: a quarter of a century ago | 1996
same | a: vetoed in 2017, would have closed the files for 50 years || b: sent back a milder draft, with fifty years in it | the earlier draft
same | a: was among the marchers || b: Among the walkers was | the former president
same | a: in spite of a ban || b: had forbidden two days earlier | banned
other | a: three more than an absolute majority || b: Thirty-one of them | votes vs arrests
other | a: closed the files for 50 years || b: for three quarters of a century, if | 2017 draft vs law
other | a: limited gatherings to 500 || b: Over four hundred names were | ban vs list
other | a: of which three have been digitised || b: for three quarters of a century | kilometres vs years
other | a: a list of 417 informers that || b: 104 deputies raised | informers vs deputies
other | a: runs out in December || b: on June 14 shuts | term vs vote
other | a: A former president, Stojan Belev || b: her predecessor sent back | marcher vs the president who vetoed
other | a: a resolution of May 20 || b: on June 14 | resolution vs vote
other | a: the signatures of 40 lawmakers || b: Thirty-one of them were | lawmakers vs arrested
other | a: whose father was an officer || b: leaning on a grandson | Ilievski vs ex-president
## aligned
a0-b2 a0-b0 a1-b1 a1-b2 a1-b7 a2-b2 a3-b1 a4-b4 a4-b5 a4-b6 a5-b10 a6-b8 a7-b7 a8-b12 a9-b11 a10-b2 a10-b3 a11-b13 a11-b14 a12-b15 a14-b16 a15-b9 a16-b17 a1-b0 a0-b7
## omissions
a13 | b does not mention the European Parliament's resolution
