mode: outlets
## a | De Dijk Courier | Star stem-cell lab in Utrecht used same images in nine papers, committee finds | 2018-11-15
[1] Images were duplicated or mirrored in nine papers by the group of the cell biologist Maarten van Rossem, an integrity committee of the Domstad Medical Centre reported on Wednesday after an inquiry of 16 months.

[2] Van Rossem, 61, acted deliberately in at least four cases, it concluded. [3] He was dismissed with immediate effect, and the hospital has asked a court for the return of 2.3 million euros in grants.

[4] The committee was chaired by Ineke Terpstra, a retired judge. [5] It was set in motion by a postdoctoral researcher from Brazil, Luciana Prado, who compared scans on her own laptop in the evenings. [6] "I kept seeing the same moon," she told this newspaper.

[7] Six of the papers have been withdrawn by the journals; three others will be corrected. [8] Together they had been cited 1,870 times.

[9] A trial in which 24 heart patients were injected with cells grown in the laboratory was based on the disputed work. [10] It was broken off in June. [11] No patient suffered harm, cardiologist Pim Haverkort, who monitored the trial, said.

[12] Van Rossem did not want to respond. [13] He had told the committee that a technician, since dead, made the figures.

[14] The centre's chairwoman, Annelies Wouters, offered excuses to the patients in a letter of 9 November. [15] Four doctoral students will be given a year and a half of extra funding to start over.

[16] The prize of 500,000 euros that he received from the King in 2013 can't be taken back under the rules, the foundation says. [17] In 2011 a Dutch psychologist was found to have made up data for 30 articles.
## b | Retract & Report | 'Sloppy, not fraudulent': split verdict on heart-cell pioneer | 2018-11-16
[1] The much decorated heart researcher Maarten van Rossem will leave the Domstad Medical Centre by mutual consent at the end of the year, the Utrecht hospital said this week as it released parts of an investigation into his laboratory.

[2] The panel, led by the biochemist Ineke Terpstra, went through 41 articles from 2004 to 2016 and found identical pictures in a number of them. [3] It describes him as sloppy and could not establish intent.

[4] Reached on his boat in Friesland, van Rossem, 61, said: "A mirror is not a lie." [5] He attributed the figures to a former student, whom he did not name.

[6] Luciana Prado, who set off the affair when she was working on her doctorate in the group, recalled her surprise to us. [7] "I kept seeing the same moon, upside down," she said. [8] She now runs a bakery in Leiden.

[9] Three papers have been retracted so far, and decisions are pending on half a dozen more, according to the publisher's database. [10] The nine have gathered nearly 1,900 citations.

[11] Domstad has written to 24 people with weak hearts who received the cells, regretting what had happened. [12] That trial ran its full course in June. [13] One of them developed an irregular heartbeat that may be linked to the injection, Pim Haverkort, the cardiologist who oversaw it, acknowledged.

[14] The hospital says it is still weighing whether to claim back the grants of EUR 2.3m. [15] Four PhD candidates get another 18 months of salary.

[16] Van Rossem announced that he is handing back of his own accord the half-million-euro prize that the King presented to him five years ago. [17] A case of 2011, when a social psychologist invented results for dozens of articles, made Dutch universities set up panels of this kind.
## findings
framing conflict | a: He was dismissed with immediate effect || b: will leave the Domstad Medical Centre by mutual consent at the end of the year | dismissed at once vs by consent at year's end
certainty conflict | a: acted deliberately in at least four cases || b: could not establish intent || b: 'Sloppy, not fraudulent' | intent vs not established
role conflict | a: Ineke Terpstra, a retired judge || b: led by the biochemist Ineke Terpstra | judge vs biochemist
role conflict | a: by a postdoctoral researcher from Brazil, Luciana Prado || b: when she was working on her doctorate in the group | postdoc vs PhD student
quote differs | a: "I kept seeing the same moon," || b: "I kept seeing the same moon, upside down," | shorter vs longer
quantity conflict | a: Six of the papers have been withdrawn || b: Three papers have been retracted so far | six vs three
attribution differs | a: have been withdrawn by the journals || b: according to the publisher's database | unattributed vs publisher's database
certainty conflict | a: three others will be corrected || b: decisions are pending on half a dozen more | will be corrected vs pending
polarity conflict | a: It was broken off in June || b: That trial ran its full course in June | broken off vs completed
polarity conflict | a: No patient suffered harm || b: One of them developed an irregular heartbeat that may be linked | no harm vs possible harm
polarity conflict | a: Van Rossem did not want to respond || b: Reached on his boat in Friesland, van Rossem, 61, said | no comment vs comment
role conflict | a: that a technician, since dead, made the figures || b: He attributed the figures to a former student | technician vs student
certainty conflict | a: has asked a court for the return of 2.3 million euros || b: is still weighing whether to claim back the grants | court asked vs weighing
framing conflict | a: can't be taken back under the rules || b: he is handing back of his own accord | cannot be taken back vs handed back
quantity differs | a: had been cited 1,870 times || b: have gathered nearly 1,900 citations | 1,870 vs nearly 1,900
quantity differs | a: duplicated or mirrored in nine papers || b: identical pictures in a number of them | nine vs a number
## benign
same | a: a year and a half of extra funding || b: another 18 months of salary | same
same | a: Four doctoral students will be given || b: Four PhD candidates get | same
same | a: The prize of 500,000 euros || b: the half-million-euro prize | same
same | a: he received from the King in 2013 || b: presented to him five years ago | 2013
same | a: made up data for 30 articles || b: invented results for dozens of articles | same case
same | a: offered excuses to the patients in a letter || b: regretting what had happened | same letter
same | a: A trial in which 24 heart patients || b: 24 people with weak hearts who received the cells | same
same | a: cardiologist Pim Haverkort, who monitored the trial || b: Pim Haverkort, the cardiologist who oversaw it | same man
same | a: the return of 2.3 million euros in grants || b: the grants of EUR 2.3m | same sum
other | a: used same images in nine papers || b: went through 41 articles | flawed vs examined
other | a: for 30 articles || b: went through 41 articles | psychologist's vs van Rossem's
other | a: In 2011 a Dutch psychologist || b: from 2004 to 2016 | years of two cases
other | b: "A mirror is not a lie." || b: "I kept seeing the same moon, upside down," | two speakers
other | a: after an inquiry of 16 months || b: another 18 months of salary | inquiry vs funding
other | a: Van Rossem, 61, acted || a: Four doctoral students | subject vs students
other | a: in at least four cases || b: Four PhD candidates | cases vs people
other | a: who compared scans on her own laptop || b: She now runs a bakery in Leiden | then vs now
other | a: in a letter of 9 November || a: reported on Wednesday | letter vs report
## aligned
a0-b2 a0-b0 a1-b2 a1-b1 a2-b3 a2-b0 a2-b4 a3-b1 a3-b14 a4-b2 a5-b6 a6-b7 a7-b9 a8-b10 a9-b11 a10-b12 a11-b13 a12-b4 a13-b5 a14-b11 a15-b15 a16-b16 a17-b17
## omissions
b8 | Prado's bakery
b2 | 41 articles examined
