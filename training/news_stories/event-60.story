mode: outlets
## a | The Orkney Mail | Lifeboat crew save five from sinking yacht in Pentland gale | 2023-06-12
[1] Five people, among them a girl of 13, were taken off the ketch Wild Thyme in a Force 9 gale west of Hoy in the early hours of Saturday, ten minutes before she went down.

[2] The Stromness lifeboat, with coxswain Magnus Flett at the wheel, was launched at 1.40am and made six runs alongside in seas of seven metres. [3] The last to jump was the yacht's owner, Julian Crome, 66, a former Lloyd's underwriter.

[4] "She opened up like a basket," Mr Crome said at the harbour café. [5] "We had been pumping since Cape Wrath."

[6] The 52-foot vessel, built at Fowey in 1938, had left Lochinver on Friday morning for Kirkwall. [7] It is believed that she struck a floating container, said Coastguard controller Isla Manson, who warned shipping of two more sighted in the area.

[8] Mr Crome's granddaughter, Tabitha, has a broken collarbone and was kept in Balfour Hospital for a night. [9] The family dog, a lurcher called Biscuit, was lost.

[10] It was the longest service for the Stromness crew since 2006, when they stood by a Danish coaster for 19 hours. [11] This time they were out for eight.

[12] A volunteer, Erlend Flett, the coxswain's son, was on his first shout. [13] "He asked me if it was always like this," his father said.

[14] The RNLI will examine whether hull damage to the boat, put at £40,000, can be mended in Stromness.
## b | Classic Sail & Spar | Wild Thyme: the end of a Dunkirk-era ketch | 2023-06-14
[1] Wild Thyme, which slid down the ways of a Cornish yard the year before the war, lies under 60 fathoms of water to the west of the Orkneys since last weekend. [2] All five who sailed in her are alive, and so, against the first reports, is their dog, which swam to the Kirkwall lifeboat.

[3] Julian Crome, a retired shipbroker, had meant to have her in Stromness by Friday's supper. [4] She sprang a plank off Cape Wrath; there was no collision, he is certain, only eighty-five years. [5] "She came apart like a basket," he told me on the telephone.

[6] The lifeboat that came out, under Magnus Flett, went alongside half a dozen times. [7] The 66-year-old skipper, being lame, was sent across third, after the two women; it was his son Hector who left her last. [8] Within a quarter of an hour, or a little less, she was gone.

[9] His granddaughter, thirteen, broke a collarbone and was flown to Aberdeen, where she remains.

[10] The gale, which the forecast had put at eight and the lighthouse logged at nine, kept the lifeboatmen at sea from before two until nearly ten. [11] Once, seventeen years back, they had to stay by a Dane through most of a day and night. [12] Flett's son Erlend, who has been on a dozen calls, says that this was the worst.

[13] Their own craft was bruised to the tune of forty thousand pounds and has gone to a yard in Buckie. [14] A spokesman for the Coastguard says that a drifting box is one of several explanations. [15] The ketch, insured for less than her mast was worth, once belonged to a bishop.
## findings
polarity conflict | a: a lurcher called Biscuit, was lost || b: is their dog, which swam to the Kirkwall lifeboat | dog lost vs saved
role conflict | a: Julian Crome, 66, a former Lloyd's underwriter || b: Julian Crome, a retired shipbroker | underwriter vs shipbroker
role conflict | a: The last to jump was the yacht's owner || b: it was his son Hector who left her last | owner last vs son last
name conflict | a: The Stromness lifeboat, with coxswain Magnus Flett || b: which swam to the Kirkwall lifeboat | Stromness vs Kirkwall lifeboat
quote conflict | a: "She opened up like a basket," || b: "She came apart like a basket," | wording
place conflict | a: on Friday morning for Kirkwall || b: to have her in Stromness by Friday's supper | destination
certainty conflict | a: It is believed that she struck a floating container || b: there was no collision, he is certain || b: is one of several explanations | container believed vs denied, one of several explanations
attribution differs | a: said Coastguard controller Isla Manson || b: A spokesman for the Coastguard says | named controller vs spokesman
place conflict | a: was kept in Balfour Hospital for a night || b: was flown to Aberdeen, where she remains | Balfour vs Aberdeen
polarity conflict | a: was on his first shout || b: who has been on a dozen calls | first call vs a dozen
certainty conflict | a: whether hull damage to the boat, put at £40,000, can be mended in Stromness || b: has gone to a yard in Buckie | to be examined vs gone to Buckie
## benign
same | a: among them a girl of 13 || b: His granddaughter, thirteen | same girl
same | a: in the early hours of Saturday || b: since last weekend | June 10
same | a: made six runs alongside || b: went alongside half a dozen times | six
same | a: built at Fowey in 1938 || b: of a Cornish yard the year before the war | Fowey, 1938
same | a: had been pumping since Cape Wrath || b: She sprang a plank off Cape Wrath | leak began there
same | a: has a broken collarbone || b: broke a collarbone | same injury
same | a: since 2006, when they stood by a Danish coaster || b: seventeen years back, they had to stay by a Dane | 2006
same | a: for 19 hours || b: through most of a day and night | 19 hours
same | a: they were out for eight || b: from before two until nearly ten | eight hours
same | a: put at £40,000 || b: to the tune of forty thousand pounds | same sum
same | a: ten minutes before she went down || b: Within a quarter of an hour, or a little less | about ten minutes
same | a: in a Force 9 gale || b: the lighthouse logged at nine | Force 9
other | a: Magnus Flett at the wheel || b: Flett's son Erlend | father and son
other | a: for 19 hours || b: until nearly ten | 2006 vs now
other | a: a former Lloyd's || b: once belonged to a bishop | owner vs earlier owner
other | a: a Force 9 gale || b: the forecast had put at eight | logged vs forecast
other | a: launched at 1.40am || b: by Friday's supper | launch vs planned arrival
other | a: was kept in Balfour Hospital || b: has gone to a yard in Buckie | girl vs lifeboat
other | a: "We had been pumping || b: "She came apart | two remarks by Crome
other | a: The Stromness lifeboat || b: in Stromness by Friday's supper | lifeboat station vs destination
## aligned
a0-b2 a0-b6 a1-b1 a1-b2 a1-b8 a1-b9 a1-b10 a2-b6 a2-b10 a2-b2 a3-b3 a3-b7 a4-b5 a5-b4 a6-b1 a6-b3 a7-b4 a7-b14 a8-b9 a9-b2 a10-b11 a11-b10 a12-b12 a14-b13
## omissions
b15 | a does not report the insurance
a13 | b does not report the remark of the coxswain's son
