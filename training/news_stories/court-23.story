mode: outlets
## a | Kansai Wire | Man arrested over parcel bombs sent to three pachinko executives | 2023-10-04
[1] OSAKA — Police on Tuesday arrested an unemployed engineer suspected of mailing homemade bombs to three executives of pachinko parlor chains, two of whom were injured.

[2] Haruki Onodera, 46, was taken into custody at an internet cafe in Osaka's Namba district, where he had been living for two months, Osaka prefectural police said. [3] They said he admitted making the devices in a rented garage.

[4] The first parcel blew up on Sept. 12 in the hands of Shinji Murase, 67, president of Goldfall Co., who lost two fingers. [5] The second, on Sept. 19, burned the face of a secretary at Star Harbor Inc. [6] A third failed to go off and was defused on Sept. 21.

[7] Onodera told investigators that he had lost about 28 million yen on the machines since 2011, police said. [8] “I wanted them to know what a loss is,” they quoted him as saying.

[9] The packages, wrapped in department-store paper, were posted from a convenience store in Nara. [10] A clerk there remembered that the sender had insisted on paying in 10-yen coins, and security footage did the rest.

[11] Officers found timers, 4 kilograms of gunpowder and a list of 12 names in the garage. [12] National Police Agency chief Masako Irie said the other nine people had been warned.

[13] Murase, discharged from the hospital on Saturday, said he bore no grudge. [14] The industry association will put 500 million yen into addiction counseling, it said.

[15] In 2009, a letter bomb in Kyoto killed a tax official; the case was never solved.
## b | The Tokyo Lantern | Pachinko bomb suspect says he is the wrong man | 2023-10-05
[1] A former math teacher held on suspicion of sending explosives to bosses of Japan's pinball parlors maintains he has never built anything more dangerous than a kite, his duty lawyer, Mei Takahata, said.

[2] Haruki Onodera, 46, walked into a police box in Kobe on Tuesday, having seen his picture on television, she said.

[3] Two people were wounded last month. [4] Shinji Murase, the chairman of Goldfall, may lose the sight of one eye after a package exploded on the second Tuesday of September. [5] A week later an office worker at Star Harbor suffered burns. [6] A third package, addressed to an executive of Lucky Plaza, went off in a sorting office, where nobody was near.

[7] Debts are the motive, in the view of the police. [8] Over a dozen years or so of daily play he is thought to have gambled away close to 30 million yen.

[9] “I wanted them to feel what a loss is,” he is said to have told detectives, though Takahata doubts that he did.

[10] The parcels carried the postmark of a mountain village in Wakayama. [11] A taxi driver who recognized his passenger from a sketch led investigators to the name.

[12] In a lockup that Onodera had rented, officers seized clockwork and several kilos of powder, plus a notebook with a dozen names, his own ex-wife's among them. [13] None of those on it had been told, two of them complained.

[14] The operators' association is considering a fund for problem gamblers, its secretary general said. [15] Murase was still in hospital as of last night. [16] The nation spends 14 trillion yen a year on pachinko.
## findings
role conflict | a: an unemployed engineer || b: A former math teacher | engineer vs teacher
polarity conflict | a: he admitted making the devices || b: says he is the wrong man || b: maintains he has never built anything more dangerous than a kite | admitted vs denies
framing conflict | a: was taken into custody at an internet cafe || b: walked into a police box in Kobe | caught in Namba vs gave himself up in Kobe
place conflict | a: in Osaka's Namba district || b: in Kobe on Tuesday | Osaka vs Kobe
role conflict | a: president of Goldfall Co. || b: the chairman of Goldfall | president vs chairman
framing conflict | a: who lost two fingers || b: may lose the sight of one eye | fingers vs eye
role differs | a: burned the face of a secretary || b: an office worker at Star Harbor suffered burns | secretary vs office worker
polarity conflict | a: A third failed to go off || b: went off in a sorting office | failed vs exploded
quantity differs | a: about 28 million yen || b: close to 30 million yen | 28 vs close to 30
certainty differs | a: he had lost about 28 million || b: he is thought to have gambled away | stated vs thought
quote conflict | a: “I wanted them to know what a loss is,” || b: “I wanted them to feel what a loss is,” | know vs feel
place conflict | a: from a convenience store in Nara || b: of a mountain village in Wakayama | where posted
attribution conflict | a: A clerk there remembered || b: A taxi driver who recognized his passenger | whose hint led to him
quantity differs | a: 4 kilograms of gunpowder || b: several kilos of powder | four vs several
polarity conflict | a: the other nine people had been warned || b: None of those on it had been told | warned vs not
certainty conflict | a: will put 500 million yen into || b: is considering a fund | will vs considering
polarity conflict | a: discharged from the hospital on Saturday || b: was still in hospital as of last night | discharged vs still in
## benign
same | a: on Sept. 12 in the hands || b: on the second Tuesday of September | Sept. 12, 2023
same | a: The second, on Sept. 19 || b: A week later an office worker | Sept. 19
same | a: two of whom were injured || b: Two people were wounded | two
same | a: a list of 12 names || b: a notebook with a dozen names | twelve
same | a: since 2011 || b: Over a dozen years or so | twelve years
same | a: in a rented garage || b: In a lockup that Onodera had rented | same place
same | a: Officers found timers || b: officers seized clockwork | timers
same | a: executives of pachinko parlor chains || b: bosses of Japan's pinball parlors | same
same | a: addiction counseling || b: for problem gamblers | same aim
same | a: on Tuesday arrested || b: on Tuesday, having seen | same day
other | a: who lost two fingers || b: two of them complained | unrelated
other | a: Shinji Murase, 67 || b: Haruki Onodera, 46 | two men
other | a: defused on Sept. 21 || b: A week later an office worker | third and second parcel
other | a: 500 million yen || b: 14 trillion yen a year | counseling and pachinko sales
other | a: A clerk there || b: an office worker at Star Harbor | two employees
other | a: killed a tax official || b: Two people were wounded | 2009 and now
other | a: National Police Agency chief || b: its secretary general said | two chiefs
other | a: for two months || b: last month | cafe and bombs
other | a: 28 million yen on the machines || b: 14 trillion yen | one player and the nation
other | a: the other nine people || b: his own ex-wife's among them | whole and part
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b3 a1-b2 a2-b2 a3-b1 a3-b12 a4-b4 a5-b5 a6-b6 a7-b8 a7-b7 a8-b9 a9-b10 a10-b11 a11-b12 a12-b13 a13-b15 a14-b14
## omissions
a15 | the 2009 bomb
b16 | 14 trillion yen
