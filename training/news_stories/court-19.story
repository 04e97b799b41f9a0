mode: outlets
## a | Norrland Courier (English) | DNA from a coffee cup solves 1989 Sundvik killings, police say | 2026-03-05
[1] A man of 71 was remanded in custody on Wednesday on suspicion of murdering a couple at their summer cottage in northern Sweden 37 years ago.

[2] Lennart and Britta Ahlgren, both 64, were shot with a hunting rifle at Sundvik, outside Härnösand, on the night of 22 July 1989. [3] Their car was found two days later at the ferry terminal in Umeå.

[4] The suspect, a retired bus driver, was a neighbour at the time and had been interviewed twice. [5] Genetic genealogy led investigators to a second cousin in Minnesota and from her to him, said the head of the cold-case unit, Chief Inspector Karin Tällberg. [6] Officers then picked up a paper cup that he had thrown away at a petrol station in December.

[7] “He asked if he could finish the crossword, and then he put on his coat,” Tällberg said of the arrest on Monday.

[8] He denies the crime. [9] His lawyer, Petra Sonesson, said he had visited the cottage many times, which would explain any trace. [10] Police have also found a rifle of the right calibre under his floor.

[11] Another man, the Ahlgrens' son-in-law Göran Ekdahl, was convicted in 1991 and cleared on appeal the following year. [12] He died in 2014. [13] His daughter, Maja Ekdahl, said she felt no joy.

[14] The law abolishing the time limit for murder took effect in July 2010 and covers offences from 1985 on, or the case would have lapsed. [15] Charges must be brought by 18 March or an extension sought.
## b | Nordic Crime Report | Sundvik: suspect held after four decades, but evidence is thin, lawyer says | 2026-03-06
[1] It took a database in the United States and a discarded beer can to bring detectives to a red wooden house by the Ångerman river. [2] The occupant, a one-time ferryman aged 71, confessed in the car, according to two people briefed on the inquiry, but has said nothing since.

[3] He was taken in on Monday evening while he was clearing snow. [4] “He asked if he could finish the path first,” said Karin Tällberg, who runs the cold-case squad. [5] A court ordered two days afterwards that he stay behind bars.

[6] The murders of Britta and Lennart Ahlgren, pensioners of the same age, at their holiday home have haunted Sweden's north since July 1989. [7] They were killed by blows from an axe. [8] Their Saab turned up in a harbour car park, within the week.

[9] Nobody had ever spoken to the man now suspected, and Tällberg regrets that. [10] It was a first cousin's sample, uploaded in Minnesota, that set the hunt going.

[11] A search of the house turned up no weapon. [12] The trace may match for innocent reasons, says defence counsel Petra Simonsson, who points out that her client had often been a guest.

[13] For Maja Ekdahl, whose father was found guilty of the double murder in 1991 and freed in 1992, it is a late relief. [14] “I laughed out loud,” she said. [15] Göran Ekdahl, the victims' nephew, drank himself to death twelve years ago.

[16] Had parliament not scrapped the limitation period a decade and a half ago, it would be too late. [17] The prosecutor has until mid-March to charge the man or ask for more time. [18] Three other old cases, from Luleå and Gävle, are being put through the same method.
## findings
name conflict | a: His lawyer, Petra Sonesson || b: defence counsel Petra Simonsson | Petra Sonesson vs Petra Simonsson
framing conflict | a: DNA from a coffee cup || a: picked up a paper cup || b: a discarded beer can | cup vs can
role conflict | a: The suspect, a retired bus driver || b: a one-time ferryman | bus driver vs ferryman
polarity conflict | a: He denies the crime || b: confessed in the car | denies vs confessed
quote conflict | a: “He asked if he could finish the crossword || b: “He asked if he could finish the path first,” | crossword vs path
framing conflict | a: were shot with a hunting rifle || b: were killed by blows from an axe | shot vs axe
date differs | a: Their car was found two days later || b: in a harbour car park, within the week | two days vs within the week
place differs | a: at the ferry terminal in Umeå || b: in a harbour car park | named terminal vs a harbour car park
polarity conflict | a: had been interviewed twice || b: Nobody had ever spoken to the man | interviewed vs never
role conflict | a: a second cousin in Minnesota || b: It was a first cousin's sample | second vs first cousin
polarity conflict | a: have also found a rifle of the right calibre || b: turned up no weapon | rifle vs none
role conflict | a: the Ahlgrens' son-in-law Göran Ekdahl || b: Göran Ekdahl, the victims' nephew | son-in-law vs nephew
framing conflict | a: said she felt no joy || b: “I laughed out loud,” || b: it is a late relief | no joy vs relief
certainty differs | a: which would explain any trace || b: may match for innocent reasons | would explain vs may
date differs | a: on the night of 22 July 1989 || b: since July 1989 | day vs month
date differs | a: by 18 March || b: has until mid-March | day vs mid-March
date differs | a: took effect in July 2010 || b: a decade and a half ago | July 2010 vs about 15 years
framing differs | a: He died in 2014 || b: drank himself to death twelve years ago | died vs drank himself to death
date differs | a: 37 years ago || b: after four decades | 37 vs four decades
## benign
same | a: was remanded in custody on Wednesday || b: A court ordered two days afterwards that he stay behind bars | March 4
same | a: both 64 || b: pensioners of the same age | same age
same | a: at their summer cottage || b: at their holiday home | same
same | a: He died in 2014 || b: twelve years ago | same year
same | a: cleared on appeal the following year || b: freed in 1992 | 1992
same | a: The law abolishing the time limit || b: scrapped the limitation period | same law
same | a: the head of the cold-case unit || b: who runs the cold-case squad | same post
same | a: he had visited the cottage many times || b: had often been a guest | same
same | a: Genetic genealogy led investigators to || b: a database in the United States | same method
other | a: A man of 71 || b: twelve years ago | age and years
other | a: both 64 || b: a one-time ferryman aged 71 | victims and suspect
other | a: the arrest on Monday || b: two days afterwards that | arrest and remand
other | a: found two days later || b: two days afterwards | car and remand
other | a: the case would have lapsed || b: Three other old cases | this and others
other | a: outside Härnösand || b: by the Ångerman river | scene and suspect's home
other | a: at a petrol station in December || b: within the week | cup and car
other | a: under his floor || b: while he was clearing snow | search and arrest
other | a: His daughter, Maja Ekdahl || b: a first cousin's sample | two relatives
## aligned
a0-b1 a1-b0 a1-b2 a1-b5 a1-b6 a2-b6 a2-b7 a3-b8 a4-b9 a4-b2 a5-b10 a5-b1 a6-b1 a7-b3 a7-b4 a8-b2 a9-b12 a10-b11 a11-b13 a11-b15 a12-b15 a13-b13 a13-b14 a14-b16 a15-b17 a0-b0
## omissions
b18 | three other cases
a6 | petrol station in December
b3 | clearing snow
