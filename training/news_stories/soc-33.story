mode: outlets
## a | Il Corriere della Lanterna (English) | Wrong kidney removed in Genoa: surgeon suspended, patient waits for donor | 2019-11-29
[1] A surgeon at the Santa Zita hospital in Genoa took out the healthy left kidney of a retired crane driver and left the one with the tumour in place, the regional health councillor, Marta Olcese, confirmed on Thursday.

[2] Gino Parodi, 68, was operated on on November 12 by Professor Ugo Brizzolara, head of urology, and two assistants. [3] The mistake came to light six days later, when a laboratory found no cancer in the tissue.

[4] A radiographer had loaded the images the wrong way round, and the mark on the skin had been washed off, according to an internal report of 14 pages. [5] A nurse, Ilaria Dellepiane, asked aloud whether they had the right side and was told to count her swabs.

[6] "In thirty years I never lost a patient on the table, and I did not lose this one," the professor said through his lawyer. [7] He was suspended on Wednesday without pay for three months.

[8] The diseased organ was taken out on Monday in Padua, and Parodi will have dialysis three times a week until a donor is found. [9] His daughter Silvia, a teacher of 37, has offered one of her kidneys, and tests show that it would suit.

[10] The hospital has set aside 800,000 euros. [11] Operations in the department, some 20 a week, have been halted until December 9.

[12] In 2014 at the same hospital a swab was left in a woman's abdomen for seven months; she got 95,000 euros in a settlement. [13] The patients' association Voce has asked to be heard by the regional assembly.
## b | Health Safety Bulletin Europe | Italy: wrong-site nephrectomy traced to checklist signed in advance | 2019-12-01
[1] A 68-year-old man in the Ligurian capital has lost both kidneys after a wrong-site operation last month.

[2] The surgical checklist had been signed before the patient was wheeled in, inspectors sent by the health ministry in Rome have found. [3] They saw nothing amiss with the way the scans had been displayed.

[4] The knife was held not by the chief of urology, Ugo Brizzolara, as first reported, but by an assistant in her fourth year of training, with the chief in the next theatre.

[5] Doubts were voiced by the anaesthetist, who asked twice which flank it was. [6] A nurse who had been present told inspectors she had noticed nothing.

[7] It was the family, not the pathologist, that raised the alarm, two days after the operation: the scar was on the side that had never hurt. [8] Mr Parodi's second kidney, with a growth of four centimetres, was removed in a hospital in Milan at the beginning of the week. [9] He is on dialysis, and his daughter's offer of an organ came to nothing because their blood groups do not match.

[10] "In thirty years I never lost a patient on the table, and I won't be hanged for one I didn't touch," Brizzolara said in a radio interview. [11] He has gone on leave at his own wish, the hospital's director, Fabio Olcese, said.

[12] Surgery has continued in the unit, at about four procedures each working day, with a second check of every side. [13] No sum has been put by for compensation until a court has ruled. [14] A previous case at Santa Zita, involving a forgotten swab, cost it just under €100,000 five years ago. [15] Wrong-site surgery occurs about once in 112,000 operations, American research suggests.
## findings
framing conflict | a: A radiographer had loaded the images the wrong way round || b: traced to checklist signed in advance || b: They saw nothing amiss with the way the scans had been displayed | images reversed vs checklist signed before
attribution conflict | a: according to an internal report of 14 pages || b: inspectors sent by the health ministry in Rome have found | internal report vs ministry inspectors
role conflict | a: by Professor Ugo Brizzolara, head of urology || b: by an assistant in her fourth year of training | who operated
role conflict | a: A nurse, Ilaria Dellepiane, asked aloud || b: Doubts were voiced by the anaesthetist | nurse vs anaesthetist
polarity conflict | a: asked aloud whether they had the right side || b: told inspectors she had noticed nothing | the nurse spoke up vs noticed nothing
date conflict | a: came to light six days later || b: two days after the operation | six vs two days
attribution conflict | a: when a laboratory found no cancer in the tissue || b: It was the family, not the pathologist, that raised the alarm | laboratory vs family
place conflict | a: was taken out on Monday in Padua || b: was removed in a hospital in Milan | Padua vs Milan
polarity conflict | a: and tests show that it would suit || b: because their blood groups do not match | suits vs no match
quote conflict | a: "In thirty years I never lost a patient on the table, and I did not lose this one," || b: "In thirty years I never lost a patient on the table, and I won't be hanged for one I didn't touch," | end of the quote
attribution conflict | a: the professor said through his lawyer || b: Brizzolara said in a radio interview | lawyer vs radio
framing conflict | a: He was suspended on Wednesday without pay || a: surgeon suspended || b: has gone on leave at his own wish | suspended vs leave at own wish
polarity conflict | a: have been halted until December 9 || b: Surgery has continued in the unit | halted vs continued
polarity conflict | a: The hospital has set aside 800,000 euros || b: No sum has been put by for compensation | set aside vs none
quantity differs | a: she got 95,000 euros || b: cost it just under €100,000 | 95,000 vs just under 100,000
date differs | a: was operated on on November 12 || b: a wrong-site operation last month | day vs month
## benign
same | a: Gino Parodi, 68, was operated || b: A 68-year-old man in the Ligurian capital | same man
same | a: hospital in Genoa took out || b: in the Ligurian capital | Genoa
same | a: In 2014 at the same hospital || b: five years ago | 2014
same | a: some 20 a week || b: about four procedures each working day | 20 in five days
same | a: was taken out on Monday || b: at the beginning of the week | Monday 25 November
same | a: will have dialysis three times a week || b: He is on dialysis | same
same | a: the one with the tumour || b: with a growth of four centimetres | same kidney
same | a: a swab was left in a woman's abdomen || b: involving a forgotten swab | same case
other | a: the regional health councillor, Marta Olcese || b: the hospital's director, Fabio Olcese | two Olceses
other | a: suspended on Wednesday without pay for three months || a: abdomen for seven months | suspension vs swab
other | a: was told to count her swabs || b: involving a forgotten swab | now vs 2014
other | a: has set aside 800,000 euros || a: she got 95,000 euros | reserve vs settlement
other | a: dialysis three times a week || a: some 20 a week | dialysis vs operations
other | b: in her fourth year of training || b: growth of four centimetres | year vs size
other | b: who asked twice which flank || b: two days after the operation | question vs discovery
other | a: report of 14 pages || a: until December 9 | pages vs date
other | a: took out the healthy left kidney || b: second kidney, with a growth | first vs second operation
## aligned
a0-b0 a0-b1 a0-b11 a1-b1 a1-b0 a2-b1 a2-b4 a3-b7 a4-b2 a4-b3 a4-b0 a5-b5 a5-b6 a6-b10 a7-b11 a8-b8 a8-b9 a9-b9 a10-b13 a11-b12 a12-b14 a1-b8
## omissions
b15 | frequency of wrong-site surgery
a13 | patients association
