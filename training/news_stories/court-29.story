mode: outlets
## a | Aegean Courier | Master of the Agia Thekla cleared of manslaughter over 2021 sinking | 2024-09-26
[1] PIRAEUS — A Greek court on Wednesday acquitted Stavros Kondylis, master of the ferry Agia Thekla, of the manslaughter of twelve passengers who drowned when the ship went down off the island of Folegri in January 2021.

[2] The three judges found by two votes to one that the bow door had failed because of a weld that no captain could have seen. [3] They convicted the owner, Leonidas Varkas, whose Varkas Lines had put off a dry-docking, and gave him eight years, of which he must serve at least three.

[4] Kondylis, 55, told reporters he would never go to sea again. [5] “I left the bridge last, with water at my belt,” he said.

[6] The Agia Thekla, 31 years old at the time, sank in 40 minutes in winds of force 7, with 184 people on board. [7] The coastguard had advised against sailing but had not forbidden it, harbour master Foteini Gioka testified.

[8] Chief engineer Pavlos Rallis had reported a leak in the bow to the company the week before, according to an entry in his log. [9] The report went to the fleet superintendent, Minas Varkas, a nephew of the owner, who was given four years, suspended.

[10] The surveyor who passed the ship, Elias Doukas of the Hellas Register, was fined 20,000 euros. [11] Relatives of the victims, who come from five countries, walked out as the verdict was read.

[12] Their lawyer, Katerina Petrou, said that they would take the state to the European Court of Human Rights. [13] The wreck lies at a depth of 70 metres and will stay where it is.
## b | Shipping & Law | Folegri ferry: owner to appeal as captain walks free on a technicality | 2024-09-28
[1] Not enough proof: with those three words the criminal court at Piraeus this week let off the man who commanded the Agia Thekla.

[2] All the judges agreed, lawyers who have read the ruling say, that Stavros Kondylis might have slowed down sooner, though none would call it a crime. [3] Owner Leonidas Varkas, 72, and the shipping superintendent, his son Manos, were held responsible. [4] The father received a sentence of eight years but remains at liberty until an appeal is heard; the younger man's four-year term is to be served at home.

[5] Kondylis was taken off by helicopter, a survivor, Nadia Brenner, recalled; the mate, she said, was the last to leave. [6] He starts next month on a cable layer.

[7] The ship was lost on a January night three and a half years ago, with 12 dead. [8] She took the better part of an hour to sink. [9] A sailing ban had been in force for vessels of her size, according to the port's chief, Foteini Gioka, but word of it reached the quay after she had cast off.

[10] What about the leaking door? [11] An oiler, Ramon Cruz, had pointed it out to the chief engineer, Pavlos Rallis, who wrote nothing down. [12] The classification society whose man, Elias Doukas, cleared the vessel is the Ionian Register; he must pay €20,000.

[13] Families applauded when the owner's name was called. [14] Katerina Petrou, who represents them, is weighing a case in Strasbourg. [15] Plans to raise the wreck from 70 metres are with the ministry. [16] Another ferry of the line, Agia Photini, was detained at Rafina in 2019 over rusted davits, and sailed again after nine days.
## findings
quantity conflict | a: by two votes to one || b: All the judges agreed | majority vs unanimous
framing conflict | a: because of a weld that no captain could have seen || b: Not enough proof || b: walks free on a technicality | positive exoneration vs lack of proof
name conflict | a: the fleet superintendent, Minas Varkas || b: the shipping superintendent, his son Manos | Minas vs Manos
role conflict | a: a nephew of the owner || b: his son Manos | nephew vs son
framing conflict | a: who was given four years, suspended || b: four-year term is to be served at home | suspended vs home detention
polarity conflict | a: would never go to sea again || b: He starts next month on a cable layer | leaves the sea vs new berth
attribution conflict | a: “I left the bridge last || b: the mate, she said, was the last to leave | who left last
date differs | a: sank in 40 minutes || b: the better part of an hour to sink | 40 minutes vs better part of an hour
polarity conflict | a: had advised against sailing but had not forbidden it || b: A sailing ban had been in force | advice vs ban
attribution conflict | a: Chief engineer Pavlos Rallis had reported a leak || b: An oiler, Ramon Cruz, had pointed it out || b: who wrote nothing down | engineer reported vs oiler told him, nothing written
name conflict | a: Elias Doukas of the Hellas Register || b: is the Ionian Register | society differs
framing conflict | a: walked out as the verdict was read || b: Families applauded when the owner's name was called | walked out vs applauded
certainty conflict | a: they would take the state to the European Court || b: is weighing a case in Strasbourg | will vs weighing
certainty conflict | a: will stay where it is || b: Plans to raise the wreck | left vs plans to raise
## benign
same | a: acquitted Stavros Kondylis || b: let off the man who commanded | same verdict
same | a: A Greek court on Wednesday || b: court at Piraeus this week | same ruling
same | a: in January 2021 || b: on a January night three and a half years ago | same month
same | a: twelve passengers who drowned || b: with 12 dead | twelve
same | a: to the European Court of Human Rights || b: in Strasbourg | same court
same | a: was fined 20,000 euros || b: he must pay €20,000 | same fine
same | a: harbour master Foteini Gioka || b: the port's chief, Foteini Gioka | same post
same | a: at a depth of 70 metres || b: from 70 metres | same depth
same | a: gave him eight years || b: a sentence of eight years | same
other | a: by two votes to one || b: with those three words | judges and words
other | a: gave him eight years || b: younger man's four-year term | owner and superintendent
other | a: he must serve at least three || b: three and a half years ago | term and time of sinking
other | a: 31 years old at the time || b: Leonidas Varkas, 72 | ship and owner
other | a: the ferry Agia Thekla || b: Another ferry of the line, Agia Photini | two ferries
other | a: master of the ferry || b: the port's chief | two masters
other | a: Kondylis, 55 || b: after nine days | unrelated
other | a: 184 people on board || b: with 12 dead | aboard and dead
other | a: the week before || b: this week let off | leak and verdict
other | a: come from five countries || b: younger man's four-year | unrelated
## aligned
a0-b0 a0-b1 a1-b1 a1-b7 a1-b0 a2-b2 a2-b1 a3-b3 a3-b4 a4-b6 a5-b5 a6-b8 a7-b9 a8-b10 a8-b11 a9-b3 a9-b4 a10-b12 a11-b13 a12-b14 a13-b15
## omissions
b16 | the Agia Photini case
a6 | winds and people on board
b4 | free until the appeal
