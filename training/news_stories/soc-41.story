mode: outlets
## a | Rhône-Ruhr Public News | Mosque plan for old brewery clears city council in Hagenrath | 2018-03-02
[1] The city council of Hagenrath gave the green light on Wednesday night to a mosque with two minarets on the site of the former Löwen brewery, by 31 votes to 19.

[2] The minarets will be 24 metres high, four less than the steeple of Saint Gangolf's across the street. [3] There will be no call to prayer by loudspeaker, the Merhaba association has undertaken in writing.

[4] Its chairman, Yusuf Aydemir, a dentist born in the town, said he would invite the whole street to tea. [5] "We have prayed in a garage for 26 years; the cars never complained," he said.

[6] Building is to start in September and to cost 4.7 million euros, all of it donated by members, of whom there are 890. [7] A kindergarten for 60 children is part of the project.

[8] The Christian Democrats were split: nine of their 17 councillors voted in favour. [9] Mayor Annegret Thiele, who belongs to them, had spoken against parking places and for the building.

[10] Outside, some 400 people demonstrated peacefully for it and 150 against. [11] Police had to separate nobody, spokesman Kai Ruland said.

[12] In a petition 6,200 inhabitants had asked for a referendum; the administration found 1,900 of the signatures invalid, and the quorum of 5,000 was missed. [13] Opponents have announced a lawsuit.

[14] The brewery closed in 2009 with the loss of 130 jobs. [15] In 2004 a Hindu temple was turned down by the previous council by one vote, and stands today in the neighbouring town.
## b | Westfalen-Bote International | Hagenrath: yes to prayer house, no to towers | 2018-03-02
[1] Hagenrath's councillors have agreed in principle to a Muslim prayer house on the old brewery grounds but struck out the minarets, 28 to 22, after a debate that lasted beyond midnight.

[2] The Merhaba association must now hand in new drawings. [3] Its chairman, Yusuf Aydemir, an orthodontist who came from Izmir as a student, said he would look at all options. [4] "We have prayed in a garage for 26 years, and even the cars have moved out," he joked.

[5] Whether the muezzin may be heard on Fridays was left open.

[6] Of the 4.7 million euros a third is to come from a foundation in Ankara, according to the town treasurer, Gero Thiele, a cousin of the mayor. [7] No date for the start of work has been fixed.

[8] The mayor's party, the CDU, voted as one for the compromise. [9] Annegret Thiele herself abstained, saying she had parishioners of both kinds in her family.

[10] In front of the town hall around 550 people had gathered, more of them for than against. [11] Bottles flew; officers stood between the camps for an hour, and took the particulars of eight.

[12] A citizens' petition had failed in January because too many of its 6,200 names could not be verified. [13] Its initiator, the beekeeper Holger Stamm, says he will leave it at that.

[14] It is nine years since the last barrel left the brewery, where 130 had worked. [15] The last house of worship to come before the council, a Hindu one, was rejected by the narrowest of margins 14 years ago.
## findings
polarity conflict | a: gave the green light on Wednesday night to a mosque with two minarets || b: but struck out the minarets || b: no to towers | minarets approved vs struck out
quantity conflict | a: by 31 votes to 19 || b: struck out the minarets, 28 to 22 | the vote
role conflict | a: Yusuf Aydemir, a dentist born in the town || b: Yusuf Aydemir, an orthodontist who came from Izmir | born in town dentist vs orthodontist from Izmir
quote conflict | a: "We have prayed in a garage for 26 years; the cars never complained," || b: "We have prayed in a garage for 26 years, and even the cars have moved out," | wording
certainty conflict | a: There will be no call to prayer by loudspeaker || b: Whether the muezzin may be heard on Fridays was left open | none vs left open
attribution conflict | a: all of it donated by members || b: a third is to come from a foundation in Ankara | source of the money
date conflict | a: Building is to start in September || b: No date for the start of work has been fixed | September vs no date
framing conflict | a: The Christian Democrats were split || b: voted as one for the compromise | split vs united
framing conflict | a: had spoken against parking places and for the building || b: Annegret Thiele herself abstained | spoke for vs abstained
polarity conflict | a: demonstrated peacefully for it || b: Bottles flew; officers stood between the camps | peaceful vs bottles
polarity conflict | a: Police had to separate nobody || b: stood between the camps for an hour | separated nobody vs stood between
polarity conflict | a: Opponents have announced a lawsuit || b: says he will leave it at that | lawsuit vs none
quantity differs | a: some 400 people demonstrated || b: more of them for than against | 400 and 150 vs more for
quantity differs | a: found 1,900 of the signatures invalid || b: too many of its 6,200 names could not be verified | 1,900 vs too many
## benign
same | a: some 400 people demonstrated peacefully for it and 150 against || b: around 550 people had gathered | 400 + 150
same | a: The brewery closed in 2009 || b: It is nine years since the last barrel | 2009
same | a: with the loss of 130 jobs || b: where 130 had worked | same
same | a: In 2004 a Hindu temple was turned down || b: was rejected by the narrowest of margins 14 years ago | same case
same | a: by the previous council by one vote || b: by the narrowest of margins | one vote
same | a: 6,200 inhabitants had asked || b: of its 6,200 names | same
same | a: Mayor Annegret Thiele, who belongs to them || b: The mayor's party, the CDU | same party
same | a: to cost 4.7 million euros || b: Of the 4.7 million euros | same sum
same | a: The Christian Democrats || b: the CDU, voted | same party
same | a: the former Löwen brewery || b: on the old brewery grounds | same site
other | a: by 31 votes to 19 || a: council by one vote | mosque vs temple
other | b: treasurer, Gero Thiele || a: Mayor Annegret Thiele | two Thieles
other | a: nine of their 17 councillors || b: It is nine years | councillors vs years
other | a: four less than the steeple || a: 24 metres high | difference vs height
other | a: kindergarten for 60 children || b: particulars of eight | children vs suspects
other | a: the quorum of 5,000 || a: 6,200 inhabitants | quorum vs signatures
other | b: had failed in January || a: start in September | petition vs building
other | a: there are 890 || a: some 400 people | members vs demonstrators
## aligned
a0-b0 a0-b1 a1-b1 a1-b0 a3-b5 a4-b3 a5-b4 a6-b6 a6-b7 a8-b8 a9-b9 a10-b10 a10-b11 a11-b11 a12-b12 a13-b13 a14-b14 a15-b15 a9-b8
## omissions
a2 | height of the minarets
a7 | kindergarten
b2 | new drawings
