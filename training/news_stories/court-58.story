mode: outlets
## a | Alpenrepublik Daily | Ex-minister Hollerer gets 30 months for passing tax file to tycoon | 2022-10-20
[1] VIENNA — Former finance minister Gernot Hollerer was sentenced on Wednesday to thirty months in prison, ten of them without parole, for passing a competitor's tax file to the casino owner Siegmund Prantl.

[2] A lay bench at the Vienna criminal court convicted him of abuse of office and of bribe-taking. [3] It acquitted him of lying to a parliamentary committee.

[4] In return for the file, handed over in a hotel sauna in Kitzbühel in February 2017, Hollerer received the use of a yacht worth 74,000 euros, presiding judge Elfriede Moser said. [5] “You were asked for a favour and you sold a state,” she told him.

[6] Prantl, 70, was given two years, suspended. [7] He pleaded guilty in exchange for immunity in a second case.

[8] The charges rested on 3,400 chat messages found on the telephone of Hollerer's chief of staff, Valentin Graf. [9] Graf turned state's evidence in 2020 and is now a beekeeper in Styria.

[10] Hollerer, 52, listened standing. [11] His counsel, Rudolf Pichelmayer, filed an appeal on the spot, so the judgment is not final.

[12] The Freedom of Trade Party, of which he was deputy leader until 2019, expelled him in the evening. [13] Chancellor Agathe Lindner declined to comment.

[14] It is the first prison term for an Austrian former minister since 2012, when an ex-interior minister got four years.
## b | Wiener Observer | Three years for Hollerer: a friendship and its price | 2022-10-21
[1] They shared a cabin at school and a table at the opera ball. [2] On Wednesday they shared a dock, and it was the politician who came off worse: Gernot Hollerer, once keeper of Austria's purse, got three years, a third of which he must sit out.

[3] The judge, Elfriede Mosser, a quiet woman from Graz, said: “You were asked for a favour and you gave away a state.” [4] Found guilty on every count, the 52-year-old slumped in his chair.

[5] What Siegmund Prantl wanted was a look at a rival's books. [6] He got it at a shooting lodge in Carinthia, in the winter of 2017, and lent his boat for two summers by way of thanks; its value to the minister was put at well over 70,000 euros.

[7] Prantl, who contested the charges to the last, was sentenced to two years, with no need to serve them if he keeps out of trouble.

[8] Several thousand messages told the story. [9] They had been deleted from the minister's own phone and were restored by a laboratory in Munich. [10] Valentin Graf, his press secretary, had cooperated with investigators for two years; these days he keeps bees.

[11] Whether to go to the Supreme Court is a matter for the coming days, said Rudolf Pichelmayer, the lawyer; until then nothing is final.

[12] His party had parted ways with him already in 2019. [13] “Nobody is above the law,” said chancellor Agathe Lindner in Brussels.

[14] Ten years back a one-time minister of the interior was sent down for four. [15] In the same week as this verdict, a mayor in Tyrol was charged over a sauna permit.
## findings
name conflict | a: presiding judge Elfriede Moser || b: The judge, Elfriede Mosser | Elfriede Moser vs Elfriede Mosser
date conflict | a: gets 30 months || a: to thirty months in prison || b: Three years for Hollerer || b: got three years | 30 vs 36 months
polarity conflict | a: It acquitted him of lying || b: Found guilty on every count | acquitted of one vs guilty on all
place conflict | a: in a hotel sauna in Kitzbühel || b: at a shooting lodge in Carinthia | where the file changed hands
date differs | a: in February 2017 || b: in the winter of 2017 | February vs winter
quantity differs | a: a yacht worth 74,000 euros || b: well over 70,000 euros | exact vs rounded
quote conflict | a: a favour and you sold a state,” || b: a favour and you gave away a state.” | sold vs gave away
polarity conflict | a: He pleaded guilty in exchange || b: who contested the charges to the last | pleaded guilty vs contested
quantity differs | a: rested on 3,400 chat messages || b: Several thousand messages | 3,400 vs several thousand
place conflict | a: found on the telephone of Hollerer's chief of staff || b: deleted from the minister's own phone | whose phone
role conflict | a: chief of staff, Valentin Graf || b: Valentin Graf, his press secretary | chief of staff vs press secretary
framing conflict | a: Hollerer, 52, listened standing || b: slumped in his chair | standing vs slumped
certainty conflict | a: filed an appeal on the spot || b: is a matter for the coming days | filed vs undecided
date conflict | a: expelled him in the evening || b: had parted ways with him already in 2019 | expelled Wednesday vs 2019
polarity conflict | a: declined to comment || b: “Nobody is above the law,” | no comment vs comment
quantity conflict | a: ten of them without parole || b: a third of which he must sit out | ten months vs a third of three years
## benign
same | a: was sentenced on Wednesday || b: On Wednesday they shared a dock | October 19
same | a: Former finance minister Gernot Hollerer || b: once keeper of Austria's purse | same office
same | a: was given two years, suspended || b: with no need to serve them | suspended
same | a: is now a beekeeper || b: these days he keeps bees | same
same | a: since 2012, when || b: Ten years back | 2012
same | a: a competitor's tax file || b: a look at a rival's books | same file
same | a: so the judgment is not final || b: until then nothing is final | same
same | a: turned state's evidence in 2020 || b: had cooperated with investigators for two years | 2020
same | a: an ex-interior minister got four years || b: was sent down for four | same man
same | a: the use of a yacht || b: lent his boat for two summers | same boat
other | a: was given two years, suspended || b: for two summers | term and loan
other | a: got four years || b: got three years | two ministers
other | a: in a hotel sauna || b: over a sauna permit | two saunas
other | a: Prantl, 70 || b: the 52-year-old | two men
other | a: until 2019 || b: in the winter of 2017 | party post and handover
other | a: immunity in a second case || b: Found guilty on every | Prantl and Hollerer
other | a: deputy leader || b: once keeper of | two posts
other | a: in Styria || b: by a laboratory in Munich | two places
other | a: got four years || b: for two years | ex-interior minister and Graf
## aligned
a0-b0 a0-b2 a1-b2 a1-b5 a1-b0 a2-b4 a3-b4 a4-b6 a4-b5 a5-b3 a6-b7 a7-b7 a8-b8 a8-b9 a8-b10 a9-b10 a10-b4 a11-b11 a12-b12 a13-b13 a14-b14
## omissions
b15 | a mayor in Tyrol
b1 | school and opera ball
