mode: outlets
## a | Douro Vinho Weekly | Port house Quelhas accused of relabelling Spanish wine as 20-year tawny | 2021-10-08
[1] Police raided the lodges of Quelhas & Filhos in Vila Nova de Gaia on Thursday on suspicion that the port shipper had sold 310,000 litres of Spanish wine as 20-year-old tawny.

[2] Three people were arrested, among them the firm's chairman, Bernardo Quelhas, 66, and its master blender, Inês Sotto, the economic crimes unit said. [3] They will be brought before a judge in Porto on Friday.

[4] The wine came by tanker lorry from a cooperative in Zamora between 2016 and 2020, according to the unit's head, Superintendent Rui Falcato. [5] It cost 40 cents a litre; the bottles were sold for 45 euros each, mainly in Britain and Canada.

[6] The inquiry began with a chemist at the Port Wine Institute, Dália Nunes, who found in a routine test that the isotopes did not match. [7] Falcato put the profit at 14 million euros.

[8] “We have found the tankers' papers in a piano,” he said.

[9] The institute has stripped the firm, founded in 1823, of the right to use the seal of origin. [10] Its 52 workers were sent home.

[11] The company's lawyer, Gonçalo Aires, said his client would cooperate. [12] He called the accusation the revenge of a dismissed cellar hand.

[13] In 2009 another shipper, Casa Morgado, was fined 600,000 euros for adding elderberry juice. [14] Nobody went to prison in that case.

[15] Wine drinkers run no risk, the health authority said.
## b | The Vintner's Gazette, London | Quelhas: what was really in the ‘20 Year Old’? | 2021-10-11
[1] Bernardo Quelhas walked out of a Porto court on Friday on bail of €250,000, still at the head of the firm that bears his name.

[2] His daughter Inês Sotto, who does the blending, was questioned as a witness and never arrested, her solicitor says. [3] Two men, both cellar hands, spent the night in cells.

[4] Prosecutors allege that as much as 130,000 litres of cheap wine, most of it Portuguese, from the Alentejo, and some from across the border, found their way into old casks over about four years. [5] It was trucked in, they say, at some 40 cents for a litre, and left at €45 for a bottle.

[6] The tip came from a British importer, Hugo Fenner of Bristol, whose laboratory sent its figures to the Port Wine Institute in spring. [7] The institute confirms it. [8] It has, for the moment, asked Quelhas not to use the seal on anything labelled 20 Years; other wines of the house are not concerned.

[9] At the lodges in Gaia, the bottling line was running this morning, with all fifty-odd staff at work.

[10] “We found the delivery notes inside a pianola,” Rui Falcato, the public prosecutor, told the Gazette, and would not be drawn on sums.

[11] Lawyer Gonçalo Aires says the shipments were table wine for the firm's own canteen and for sangria sold to tourists. [12] No one with a grudge had been involved, he said.

[13] An older affair comes to mind: twelve years ago a neighbour, Casa Morgado, put elder juice in its ruby, paid a six-figure fine, and saw its cellar master jailed for a year.

[14] The house was founded by a Scot, Alexander Whelk, in the reign of George IV.
## findings
quantity conflict | a: sold 310,000 litres of Spanish wine || b: as much as 130,000 litres of cheap wine | 310,000 vs 130,000
place conflict | a: came by tanker lorry from a cooperative in Zamora || a: relabelling Spanish wine || b: most of it Portuguese, from the Alentejo | Spanish vs mostly Portuguese
polarity conflict | a: Three people were arrested, among them || b: was questioned as a witness and never arrested | Sotto arrested vs only a witness
role differs | a: its master blender, Inês Sotto || b: His daughter Inês Sotto | master blender vs daughter who blends
certainty differs | a: on suspicion that the port shipper had sold || b: Prosecutors allege that as much as | suspicion vs allegation, up to
attribution conflict | a: The inquiry began with a chemist at the Port Wine Institute || b: The tip came from a British importer | institute chemist vs importer
role conflict | a: the unit's head, Superintendent Rui Falcato || b: Rui Falcato, the public prosecutor | police vs prosecutor
polarity conflict | a: Falcato put the profit at 14 million euros || b: would not be drawn on sums | sum given vs refused
quote conflict | a: “We have found the tankers' papers in a piano,” || b: “We found the delivery notes inside a pianola,” | other words
framing conflict | a: has stripped the firm, founded in 1823, of the right || b: asked Quelhas not to use the seal on anything labelled 20 Years | stripped of all vs asked about one wine
polarity conflict | a: Its 52 workers were sent home || b: with all fifty-odd staff at work | sent home vs at work
quantity differs | a: Its 52 workers || b: all fifty-odd staff | 52 vs fifty-odd
framing conflict | a: the revenge of a dismissed cellar hand || b: No one with a grudge had been involved | revenge vs no grudge
polarity conflict | a: Nobody went to prison in that case || b: saw its cellar master jailed for a year | nobody vs jailed
quantity differs | a: was fined 600,000 euros for adding || b: paid a six-figure fine | 600,000 vs six figures
date differs | a: founded in 1823 || b: in the reign of George IV | 1823 vs reign
date differs | a: between 2016 and 2020 || b: over about four years | years vs about four
## benign
same | a: will be brought before a judge in Porto on Friday || b: out of a Porto court on Friday | same hearing
same | a: It cost 40 cents a litre || b: at some 40 cents for a litre | same price
same | a: were sold for 45 euros each || b: €45 for a bottle | same price
same | a: In 2009 another shipper || b: twelve years ago a neighbour | 2009
same | a: for adding elderberry juice || b: put elder juice in its ruby | same
same | a: by tanker lorry || b: It was trucked in | same transport
same | a: The company's lawyer, Gonçalo Aires || b: Lawyer Gonçalo Aires | same man
same | a: the lodges of Quelhas & Filhos in Vila Nova de Gaia || b: At the lodges in Gaia | same place
same | a: as 20-year-old tawny || b: ‘20 Year Old’ | same wine
other | a: of a dismissed cellar hand || b: Two men, both cellar hands | accuser vs arrested
other | a: fined 600,000 euros || b: on bail of €250,000 | fine of 2009 vs bail
other | a: Nobody went to prison || b: spent the night in cells | 2009 vs now
other | a: the profit at 14 million euros || b: bail of €250,000 | profit vs bail
other | a: Port Wine Institute, Dália Nunes || b: whose laboratory sent its figures | two laboratories
other | a: Three people were arrested || b: Two men, both | all vs the cellar hands
## aligned
a0-b0 a0-b4 a1-b4 a1-b9 a2-b1 a2-b2 a2-b3 a3-b1 a4-b4 a4-b5 a5-b5 a6-b6 a6-b7 a7-b10 a8-b10 a9-b8 a9-b14 a10-b9 a12-b12 a13-b13 a14-b13
## omissions
b11 | table wine for the canteen
a15 | no health risk
a11 | will cooperate
