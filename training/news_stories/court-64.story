mode: outlets
## a | Sunrise Metro | TikTok pastor arrested at Johannesburg airport over R96m church scheme | 2025-01-29
[1] A self-styled prophet with four million followers was arrested at OR Tambo airport on Monday night as he was about to board a flight to Dubai, the Hawks said.

[2] Prophet Elijah Mokwena, 37, is accused of taking R96 million from members of his Fountain of Now church for shares in a platinum mine that does not exist. [3] He will appear in the Kempton Park magistrate's court today.

[4] Some 5,200 people put in between R2,000 and R1.1 million from 2022 on, Hawks spokesperson Colonel Thandi Mbatha said. [5] The monthly “harvest” stopped last May.

[6] His wife, Prophetess Lerato Mokwena, handed herself in at the Sandton police station on Tuesday morning. [7] Two Bentleys and a helicopter were seized.

[8] A former church accountant, Sibusiso Nene, blew the whistle after he was told to book the money as tithes. [9] “He prayed with one hand and counted with the other,” Nene said.

[10] The Financial Sector Conduct Authority had warned against the scheme in 2023. [11] The church's lawyer, Advocate Johan Kruger, said the arrest was “theatre” and bail would be sought.

[12] About 300 members sang outside the police station through the night. [13] Pensioner Maria Khoza, 68, said she had lost R140,000, the price of her house in Tembisa, but that she forgave him.

[14] In 2021 the prophet was fined R50,000 for breaking lockdown rules with a service in a stadium.
## b | Highveld Observer | Mokwena: how the ‘platinum prophet’ was caught | 2025-01-30
[1] The Hawks had been watching the airport, but it was at the Beitbridge border post, in the back of a delivery van, that they found their man on Monday.

[2] Elijah Mokwena, the preacher behind Fountain of Now, faces charges of fraud over an investment in platinum: the mine is real enough, investigators concede, but it closed in 1998. [3] At his first appearance in Kempton Park yesterday the case was postponed to 6 February, and he stays in the cells.

[4] The sum may come to almost R100 million, and the savers number more than 5,000. [5] Smallest stake: two thousand rand.

[6] Lerato Mokwena, his sister and the church's treasurer, was arrested in Sandton a day after him. [7] The helicopter that members were shown belongs to a leasing firm, and was not taken; two luxury cars were.

[8] It was a bank, not anyone in the church, that reported the flows, police said. [9] The one-time bookkeeper, Sibusiso Nene, who left in a dispute about pay, gave a statement later. [10] “He prayed with one hand and he counted with the other,” as Nene put it.

[11] No regulator had ever warned the public, complained Zanele Dube, of the savers' committee. [12] Payouts dried up in the second quarter of last year.

[13] Johan Kruger, for the defence, called the arrest “theatre”. [14] There will be no bail application for now.

[15] Hundreds kept vigil with hymns. [16] Not Maria Khoza, a retired teacher: “I want my house back, and I want him in jail.”

[17] The last pastor to fill headlines like this, Shadrack Phiri, skipped bail in 2020 and lives in Malawi.
## findings
place conflict | a: was arrested at OR Tambo airport || a: arrested at Johannesburg airport || b: it was at the Beitbridge border post | airport vs border post
framing conflict | a: as he was about to board a flight || b: in the back of a delivery van | plane vs van
framing conflict | a: a platinum mine that does not exist || b: the mine is real enough | no mine vs closed mine
quantity differs | a: of taking R96 million || b: may come to almost R100 million | 96 vs maybe almost 100
quantity differs | a: Some 5,200 people || b: number more than 5,000 | 5,200 vs more than 5,000
role conflict | a: His wife, Prophetess Lerato Mokwena || b: his sister and the church's treasurer | wife vs sister
framing conflict | a: handed herself in at the Sandton police station || b: was arrested in Sandton | surrendered vs arrested
polarity conflict | a: Two Bentleys and a helicopter were seized || b: and was not taken | helicopter seized vs not
attribution conflict | a: A former church accountant, Sibusiso Nene, blew the whistle || b: It was a bank, not anyone in the church | who reported it
polarity conflict | a: had warned against the scheme in 2023 || b: No regulator had ever warned the public | warned vs never
date differs | a: stopped last May || b: in the second quarter of last year | May vs second quarter
polarity conflict | a: and bail would be sought || b: There will be no bail application for now | bail sought vs not
polarity conflict | a: but that she forgave him || b: I want him in jail.” | forgave vs wants jail
quantity differs | a: About 300 members sang || b: Hundreds kept vigil with hymns | 300 vs hundreds
role differs | a: Pensioner Maria Khoza || b: Maria Khoza, a retired teacher | pensioner vs retired teacher
## benign
same | a: on Monday night || b: found their man on Monday | January 27
same | a: on Tuesday morning || b: a day after him | Tuesday
same | a: between R2,000 || b: two thousand rand | same smallest stake
same | a: in the Kempton Park magistrate's court today || b: in Kempton Park yesterday | January 29
same | a: A former church accountant || b: The one-time bookkeeper | same man
same | a: was “theatre” || b: called the arrest “theatre” | same word
same | a: Advocate Johan Kruger || b: Johan Kruger, for the defence | same lawyer
same | a: Two Bentleys || b: two luxury cars were | same cars
same | a: “He prayed with one hand and counted with the other,” || b: “He prayed with one hand and he counted with the other,” | the same words, a pronoun more
same | a: A self-styled prophet || b: the preacher behind Fountain of Now | same man
other | a: four million followers || b: almost R100 million | followers and rand
other | a: was fined R50,000 || b: skipped bail in 2020 | prophet and Phiri
other | a: R1.1 million from || b: almost R100 million, and | largest stake and total
other | a: Lerato Mokwena, handed || b: Elijah Mokwena, the | two Mokwenas
other | a: bail would be || b: skipped bail in 2020 | two men's bail
other | a: In 2021 the prophet || b: in 1998 | fine and closure
other | a: had warned against the scheme in 2023 || b: postponed to 6 February | warning and hearing
other | a: she had lost R140,000 || b: Smallest stake: two thousand rand | loss and smallest stake
other | a: he was told to book the money || b: left in a dispute about pay | two reasons about one man
## aligned
a0-b1 a0-b0 a0-b2 a1-b1 a2-b2 a2-b4 a3-b3 a4-b4 a4-b5 a5-b12 a6-b6 a7-b7 a8-b8 a8-b9 a9-b10 a10-b11 a11-b13 a11-b14 a12-b15 a13-b16
## omissions
b17 | Shadrack Phiri
a14 | the fine of 2021
b3 | postponed to 6 February
