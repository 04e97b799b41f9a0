mode: outlets
## a | Starbeat | Rapper Lil Vesper busted with gun at Teterboro, pal says it's ‘a mix-up’ | 2024-09-10
[1] Lil Vesper's private jet party ended with flashing lights on Sunday night. [2] The chart-topper, 27, was cuffed on the tarmac at Teterboro after cops found a loaded Glock in a diaper bag, sources tell Starbeat.

[3] The rapper, real name Darnell Whitlock, was flying home from the birthday bash he'd thrown in Miami for his twins. [4] An airport worker had tipped off police after spotting a pistol grip.

[5] Vesper kicked and cursed, and it took four officers to get him into the cruiser, an eyewitness said. [6] “He was yelling that he knows the governor,” she said.

[7] He spent 11 hours in a cell in Hackensack before posting $75,000 bail. [8] A judge ordered him to stay in New Jersey, and that wrecks Friday's sold-out show in Toronto, which has been canceled.

[9] Lawyer Simone Adair says the gun belongs to a bodyguard, Reggie Colvin, who has a permit. [10] “My client's hands never touched it,” she told us.

[11] Vesper is charged with unlawful possession of a handgun, which could put him away for up to ten years. [12] He's due back on October 2. [13] He is still on probation for a 2021 nightclub brawl in Atlanta, prosecutors confirmed.

[14] His new album, Glass Houses, dropped four days before the bust and went straight in at No. 1. [15] Girlfriend Kaia Monroe, who was on the plane, wasn't arrested. [16] She posted one word: “Unreal.”
## b | Bergen Record-Courier | Hip-hop artist released after weapons arrest at Bergen County airport | 2024-09-09
[1] HACKENSACK — A recording artist known as Lil Vesper was freed Monday on his own recognizance, about half a day after he was arrested at Teterboro Airport and charged with illegally possessing a handgun.

[2] Darnell Whitlock, 27, was taken into custody without incident at 9:50 p.m. Sunday, said Lt. Frank Ciccone of the Port Authority police. [3] The weapon, which was not loaded, turned up in a guitar case during a routine inspection, Ciccone said; no one had called in a tip.

[4] Whitlock's attorney, Simone Adair, told the court that the firearm was the property of a security guard, Reginald Colvin, though she conceded that he has no New Jersey permit. [5] “My client's hands never went near it,” she said.

[6] Superior Court Judge Alan Petrossian let Whitlock travel for work as long as he returns for his next hearing, on the first Wednesday of October. [7] His manager, Dov Lerner, said a concert in Toronto at the end of this week would go ahead, and so would one in Detroit.

[8] The plane, a chartered Gulfstream with nine people aboard, had come from Fort Lauderdale, where the musician had celebrated the second birthday of his son and daughter. [9] A female passenger was also arrested and released with a summons over a small amount of marijuana.

[10] A conviction carries five to 10 years. [11] Assistant Prosecutor Beth Nakano said Whitlock's probation in a Georgia case had expired in June; that matter stemmed from a fight three years ago.

[12] His third album came out Wednesday and debuted at the top of the charts. [13] Another performer, Cash Delray, pleaded guilty in the same courthouse in 2022 after a pistol was discovered in his luggage. [14] Delray got three years.
## findings
polarity conflict | a: after cops found a loaded Glock || b: The weapon, which was not loaded | loaded vs not
place conflict | a: in a diaper bag || b: turned up in a guitar case | where the gun was
polarity conflict | a: An airport worker had tipped off police || b: no one had called in a tip | tip vs none
framing conflict | a: Vesper kicked and cursed, and it took four officers || b: was taken into custody without incident | resisted vs without incident
quantity conflict | a: before posting $75,000 bail || b: was freed Monday on his own recognizance | bail money vs none
framing conflict | a: A judge ordered him to stay in New Jersey || b: let Whitlock travel for work | must stay vs may travel
polarity conflict | a: which has been canceled || b: at the end of this week would go ahead | show canceled vs goes ahead
polarity conflict | a: who has a permit || b: he has no New Jersey permit | permit vs none
quote conflict | a: “My client's hands never touched it,” || b: “My client's hands never went near it,” | words differ
place conflict | a: bash he'd thrown in Miami || b: had come from Fort Lauderdale | Miami vs Fort Lauderdale
date conflict | a: He is still on probation || b: had expired in June | probation on vs over
polarity conflict | a: Girlfriend Kaia Monroe, who was on the plane, wasn't arrested || b: A female passenger was also arrested | woman on the plane not arrested vs arrested
quantity differs | a: up to ten years || b: carries five to 10 years | maximum vs range
date differs | a: He spent 11 hours in a cell || b: about half a day after he was arrested | 11 hours vs about half a day
## benign
same | a: on Sunday night || b: at 9:50 p.m. Sunday | same evening
same | a: He's due back on October 2 || b: on the first Wednesday of October | October 2, 2024 is a Wednesday
same | a: for his twins || b: of his son and daughter | twins
same | a: dropped four days before the bust || b: came out Wednesday | September 4
same | a: went straight in at No. 1 || b: debuted at the top of the charts | same
same | a: a 2021 nightclub brawl in Atlanta || b: a fight three years ago | same fight
same | a: Friday's sold-out show in Toronto || b: a concert in Toronto at the end of this week | same show
same | a: real name Darnell Whitlock || b: known as Lil Vesper | same man
same | a: charged with unlawful possession of a handgun || b: charged with illegally possessing a handgun | same charge
other | a: a loaded Glock || b: after a pistol was discovered in his luggage | Vesper's and Delray's guns
other | a: up to ten years || b: Delray got three years | possible and actual terms
other | a: it took four officers || b: with nine people aboard | officers and passengers
other | a: Friday's sold-out show in Toronto || b: so would one in Detroit | two shows
other | a: He was yelling that he knows the governor || b: never went near it | a witness's and a lawyer's words
other | a: for his twins || b: His third album | different numbers
other | a: prosecutors confirmed || b: Lt. Frank Ciccone of the Port Authority police | speakers on different matters
other | a: a 2021 nightclub brawl || b: in the same courthouse in 2022 | two old cases
same | a: a bodyguard, Reggie Colvin || b: a security guard, Reginald Colvin | the same man, short and full first name
## aligned
a0-b0 a0-b1 a0-b4 a1-b2 a2-b1 a2-b2 a2-b3 a3-b8 a4-b3 a5-b2 a7-b1 a8-b6 a8-b7 a9-b4 a10-b5 a11-b1 a11-b10 a12-b6 a13-b11 a14-b12 a15-b9 a3-b2
## omissions
a6 | yelling about the governor
b13 | the Delray case
b8 | nine people aboard a Gulfstream
a16 | the girlfriend's post
