mode: outlets
## a | Kingston Garrison News | Court martial clears major of negligence in live-fire death | 2026-04-17
[1] A five-member military panel on Thursday acquitted Maj. Isabelle Garneau of negligent performance of duty in the death of a reservist during a night exercise at CFB Petawick in Ontario.

[2] The panel convicted Warrant Officer Dale Hickey on the same count. [3] He was demoted to sergeant and fined $6,000.

[4] Cpl. Ethan Moreau, 23, of the Lake Superior Rifles, was struck by a machine-gun round on 12 October 2024, during the third run of the evening. [5] He died in a helicopter on the way to Ottawa.

[6] The court heard that Garneau, the range officer, ordered a halt at 9:42 p.m., when a flare failed, and that Hickey's section did not get the message because of a dead radio battery. [7] “A battery costs eleven dollars,” the prosecutor, Lt.-Col. Vikram Sethi, said in his closing address.

[8] Garneau, 39, wept and embraced Moreau's father, Luc, who had asked the panel not to convict her. [9] She is to return to duty in Edmonton on 1 May.

[10] Military judge Cmdr. Ruth Penney had barred evidence about an earlier near-miss on the same range in 2022. [11] The trial was held in a drill hall and took 12 days.

[12] The army has since bought 4,000 new headsets, and stopped night firing by reserve units until the fall. [13] In a 2017 case at the Gagetown base, a captain was reprimanded over a grenade accident that cost a soldier his hand.
## b | Canada Service Review | Split verdict in Moreau shooting leaves father seeking answers | 2026-04-19
[1] “An eleven-dollar battery,” Lt.-Col. Vikram Seth told the court martial, “that is what he died of.” [2] Two people stood accused of it; one was found blameless, one was not.

[3] Warrant Officer Dale Hickey keeps his rank but must pay $6,000 and will spend 14 days in detention. [4] Maj. Isabelle Garneau, the exercise's safety officer, left a free woman on Thursday and announced a day later that she would resign her commission.

[5] The victim, a corporal of 23 in a reserve regiment from Thunder Bay, was hit in October 2024 at Petawick, in the first minutes of shooting. [6] He was dead before any aircraft had taken off.

[7] Whether a stop was called in time remained in doubt: Garneau says that she gave the order at 9:42, yet the tower's log has it nine minutes later. [8] A loader, Pte. Kayla Whiteduck, said she had heard it and shouted, to no effect. [9] The radio, it is agreed, had no power.

[10] Luc Moreau, the dead man's uncle, who raised him, had wanted both convicted. [11] He walked past the major without a word.

[12] Ruth Penney, who presided, allowed the prosecution to describe a close call of four years ago at the range, though she told the panel to give it little weight.

[13] Reservists may not fire after dark for the time being. [14] New headsets, several thousand of them, are on order but have not arrived. [15] After a grenade maimed a man at Gagetown nine years ago, the officer in charge got off with a reprimand. [16] A civil suit for $2.1 million has been filed in Toronto.
## findings
name conflict | a: Lt.-Col. Vikram Sethi || b: Lt.-Col. Vikram Seth | Vikram Sethi vs Vikram Seth
polarity conflict | a: He was demoted to sergeant || b: keeps his rank | demoted vs keeps rank
framing conflict | a: demoted to sergeant and fined $6,000 || b: will spend 14 days in detention | no detention vs detention
role conflict | a: Garneau, the range officer || b: the exercise's safety officer | range vs safety officer
polarity conflict | a: She is to return to duty in Edmonton || b: she would resign her commission | returns vs resigns
date conflict | a: during the third run of the evening || b: in the first minutes of shooting | third run vs first minutes
place conflict | a: died in a helicopter on the way to Ottawa || b: was dead before any aircraft had taken off | in the air vs before
certainty conflict | a: ordered a halt at 9:42 p.m. || b: Whether a stop was called in time remained in doubt || b: has it nine minutes later | stated vs in doubt
attribution conflict | a: did not get the message because of a dead radio battery || b: said she had heard it and shouted | nobody got it vs a loader heard
quote conflict | a: “A battery costs eleven dollars,” || b: “An eleven-dollar battery,” | words differ
role conflict | a: embraced Moreau's father || b: the dead man's uncle, who raised him | father vs uncle
polarity conflict | a: who had asked the panel not to convict her || b: had wanted both convicted | not convict vs convict
framing conflict | a: wept and embraced || b: walked past the major without a word | embraced vs passed by
polarity conflict | a: had barred evidence about an earlier near-miss || b: allowed the prosecution to describe a close call | barred vs allowed
certainty conflict | a: has since bought 4,000 new headsets || b: are on order but have not arrived | bought vs on order
quantity differs | a: bought 4,000 new headsets || b: several thousand of them | 4,000 vs several thousand
date differs | a: on 12 October 2024 || b: was hit in October 2024 | day vs month
date differs | a: reserve units until the fall || b: for the time being | until fall vs for now
## benign
same | a: on Thursday acquitted || b: left a free woman on Thursday | April 16
same | a: fined $6,000 || b: must pay $6,000 | same fine
same | a: of the Lake Superior Rifles || b: in a reserve regiment from Thunder Bay | same unit
same | a: Cpl. Ethan Moreau, 23 || b: a corporal of 23 | same man
same | a: on the same range in 2022 || b: of four years ago at the range | same near-miss
same | a: stopped night firing by reserve units || b: Reservists may not fire after dark | same ban
same | a: In a 2017 case || b: nine years ago | same case
same | a: a captain was reprimanded || b: the officer in charge got off with a reprimand | same
same | a: a dead radio battery || b: had no power | same radio
same | a: Military judge Cmdr. Ruth Penney || b: Ruth Penney, who presided | same judge
other | a: took 12 days || b: 14 days in detention | trial and detention
other | a: A five-member military panel || b: Two people stood accused | judges and accused
other | a: cost a soldier his hand || b: He was dead before | 2017 and 2024
other | a: demoted to sergeant || b: a corporal of 23 | warrant officer and victim
other | a: costs eleven dollars || b: must pay $6,000 | battery and fine
other | a: Garneau, 39 || b: nine years ago | unrelated
other | a: Maj. Isabelle Garneau || b: A loader, Pte. Kayla Whiteduck | two women of the exercise
other | a: on 1 May || b: announced a day later | return and announcement
other | a: the same count || b: A civil suit for $2.1 million | criminal and civil
## aligned
a0-b0 a0-b2 a0-b4 a1-b4 a1-b2 a1-b5 a2-b2 a2-b3 a3-b3 a4-b5 a5-b6 a6-b7 a6-b9 a6-b8 a7-b1 a8-b10 a8-b11 a9-b4 a10-b12 a12-b13 a12-b14 a13-b15
## omissions
b16 | the civil suit
a11 | drill hall, 12 days
b8 | the loader's testimony
