mode: outlets
## a | Kraków Evening Post | Mountain rescuer charged over death of student left on Rysy | 2023-01-31
[1] NOWY TARG — A volunteer of the Tatra rescue service has been charged with manslaughter through negligence over the death of a student whom he allegedly left alone below the summit of Mount Rysy, prosecutors said on Monday.

[2] Jakub Wilk, 20, of Łódź, froze to death in the night of 26 December, three hours after his last call. [3] The rescuer, named only as Tomasz B., 44, under Polish law, faces up to five years.

[4] He had reached the student at 9.15 p.m. and given him a thermos and a foil blanket, said Beata Górecka, spokeswoman for the district prosecutor's office. [5] Then he went down with another climber, a Slovak woman who had broken her ankle. [6] “He promised to be back in an hour, and he did not come back at all,” Górecka said.

[7] The accused says he asked headquarters twice for a second party. [8] The recordings bear him out, his lawyer, Adam Ziółko, said.

[9] It was minus 19 degrees Celsius, and the avalanche warning stood at level three of five. [10] A helicopter had been grounded by wind.

[11] The head of the service, Stanisław Gąsienica-Mraz, has suspended Tomasz B., who has taken part in 212 operations. [12] Forty of his colleagues handed in their radios on Sunday in protest.

[13] Wilk's parents, both doctors, wrote in an open letter that they wanted answers and no scapegoat. [14] Their son was wearing trainers.

[15] In 2019 five people died in the Tatras when lightning struck the cross on Giewont.
## b | Alpine Monitor | Tatra rescuers down radios in solidarity with colleague | 2023-02-01
[1] No charge has been laid yet, and perhaps none will be, but the case of the man who came down from Rysy without the student has split Poland's mountain rescuers.

[2] Dozens of them have given back their radios since the weekend. [3] Prosecutors in Zakopane are examining whether their comrade, a salaried professional identified as Tomasz B., put a 20-year-old's life at risk on the second day of Christmas.

[4] What is known: at a quarter past nine he found Jakub Wilk, of Łódź, shivering but on his feet, in light shoes, at about 2,300 metres. [5] A woman with a broken leg, Polish herself, was close by. [6] He took her down first.

[7] A superior told him over the radio that a second team was on its way, the service says, so he saw no need to ask for one. [8] It turned round because of slab danger, which stood in the middle of the scale.

[9] “He said he'd be an hour, and he never returned,” the prosecutors' spokeswoman, Beata Górecka, remarked.

[10] The student died around midnight in nearly twenty degrees of frost. [11] The helicopter flew once, and missed him in cloud.

[12] Tomasz B., with over two hundred missions to his name, asked to be taken off the roster, said Stanisław Gąsienica-Mraz, who runs the service. [13] He is in his forties and has two daughters.

[14] The parents, through their lawyer Adam Ziółko, demand a conviction.

[15] The maximum would be five years. [16] In Austria in 2014, a guide was acquitted after a client died of cold on the Dachstein. [17] Lightning on Giewont killed five people in 2019, which led to better alarms but not to more staff.
## findings
certainty conflict | a: has been charged with manslaughter || a: Mountain rescuer charged over || b: No charge has been laid yet || b: are examining whether | charged vs being examined
role conflict | a: A volunteer of the Tatra rescue service || b: a salaried professional identified as | volunteer vs professional
role conflict | a: a Slovak woman || b: Polish herself, was close by | Slovak vs Polish
framing conflict | a: who had broken her ankle || b: A woman with a broken leg | ankle vs leg
polarity conflict | a: he asked headquarters twice for a second party || b: so he saw no need to ask for one | asked vs did not
role conflict | a: The recordings bear him out, his lawyer, Adam Ziółko || b: through their lawyer Adam Ziółko | whose lawyer
quote conflict | a: “He promised to be back in an hour || b: “He said he'd be an hour | words differ
polarity conflict | a: A helicopter had been grounded by wind || b: The helicopter flew once | grounded vs flew
framing conflict | a: has suspended Tomasz B. || b: asked to be taken off the roster | suspended vs asked
polarity conflict | a: they wanted answers and no scapegoat || b: demand a conviction | no scapegoat vs conviction
quantity differs | a: Forty of his colleagues || b: Dozens of them | forty vs dozens
quantity differs | a: in 212 operations || b: with over two hundred missions | 212 vs over 200
quantity differs | a: named only as Tomasz B., 44 || b: He is in his forties | 44 vs forties
quantity differs | a: It was minus 19 degrees || b: in nearly twenty degrees of frost | 19 vs nearly 20
place conflict | a: NOWY TARG || b: Prosecutors in Zakopane | seat of prosecutors
date differs | a: their radios on Sunday || b: since the weekend | Sunday vs weekend
## benign
same | a: in the night of 26 December || b: on the second day of Christmas | same day
same | a: at 9.15 p.m. || b: at a quarter past nine | same time
same | a: level three of five || b: in the middle of the scale | three of five
same | a: was wearing trainers || b: in light shoes | same shoes
same | a: faces up to five years || b: The maximum would be five years | same
same | a: Jakub Wilk, 20 || b: a 20-year-old's life | same age
same | a: handed in their radios || b: given back their radios | same
same | a: five people died in the Tatras when lightning struck || b: Lightning on Giewont killed five people | same accident
same | a: The head of the service || b: who runs the service | same post
same | a: froze to death || b: died around midnight | same death
other | a: faces up to five years || b: killed five people | term and dead
other | a: named only as Tomasz B., 44 || b: a 20-year-old's life at risk | rescuer and student
other | a: asked headquarters twice || b: has two daughters | unrelated twos
other | a: a second party || b: on the second day | unrelated
other | a: five people died in || b: a client died of cold on the Dachstein | two old cases
other | a: in 212 operations || b: at about 2,300 metres | missions and height
other | a: prosecutors said on Monday || b: since the weekend | statement and protest
other | a: be back in an hour || b: around midnight | promise and death
other | a: level three of five || b: in nearly twenty degrees | avalanche and frost
other | a: has been charged || b: a guide was acquitted | Poland and Austria
## aligned
a0-b1 a0-b3 a1-b1 a1-b3 a1-b4 a2-b10 a2-b4 a2-b3 a3-b15 a3-b13 a3-b3 a4-b4 a5-b5 a5-b6 a6-b9 a7-b7 a8-b14 a9-b10 a9-b8 a10-b11 a11-b12 a12-b2 a12-b0 a13-b14 a14-b4 a15-b17
## omissions
b16 | the Austrian case
b8 | the second team turned round
a4 | thermos and foil blanket
