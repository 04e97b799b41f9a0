mode: outlets
## a | Aegean News Network | Ferry of pilgrims turned back as icon theft shuts Panagia festival on Skaros | 2022-08-15
[1] SKAROS, Greece — The island of Skaros cancelled the procession of its most venerated icon on Sunday, hours after the 14th-century image of the Virgin was found to have been stolen from the monastery of Agia Vrysi.

[2] The theft was noticed at 5 a.m. by the abbot, Father Chrysostomos Vlachos, 71, when he came to light the lamps. [3] A window of the sacristy had been forced, police lieutenant Despina Rallis said.

[4] A ferry with 700 pilgrims on board was ordered back to Piraeus, and the harbour was closed until the afternoon so that all vessels could be searched.

[5] The icon, 62 centimetres high, is covered in silver and hung with 400 votive offerings of gold, the value of which a bishop's office put at 350,000 euros. [6] The thief or thieves left the gold behind, Rallis said.

[7] “They have taken our mother and left her earrings,” said Vlachos.

[8] A 33-year-old restorer from Thessaloniki who had worked in the church in July is being sought. [9] Interpol has been informed.

[10] Mayor Lefteris Kondos offered 20,000 euros for information. [11] He said the fair, with its music and lamb, would be held tonight as usual, “because she would want it”.

[12] The icon was last stolen in 1987, by a seaman, who brought it back after eleven days. [13] It had been due to travel to Rome in November for an exhibition.

[14] No alarm was installed in the church.
## b | Kathimera Nison | Icon back in Skaros monastery; abbot's nephew arrested | 2022-08-17
[1] The Virgin of Skaros is home. [2] Wrapped in a beach towel, she was left on Tuesday at dawn before the door of the doctor, Katerina Pavli, who rang the bells herself.

[3] A man of 33 was arrested the same morning aboard a yacht. [4] He is an icon restorer, was born in Patras, and is a nephew of the abbot, Captain Despina Rallis of the coast guard said.

[5] It was a cleaner who had raised the alarm on Sunday at about five. [6] No lock or pane had been damaged, so that the police assumed from the first that there was a key.

[7] The gold offerings had gone as well: of some four hundred rings, crosses and chains, whose worth the state archaeologists estimate at 350,000 euros, sixty are still missing. [8] The alarm, a gift of the shipowner Minas Alafouzos, had been switched off for the night vigil.

[9] “They took our mother and even her earrings,” the abbot, Chrysostomos Vlachos, had said on Sunday in front of television cameras.

[10] About seven hundred pilgrims who came by ferry that day were let ashore after an hour, having been counted and searched. [11] The procession did take place, with a copy.

[12] The fair was put off, out of respect. [13] It will be made up for on Saturday, according to mayor Lefteris Kondos, who denied that a reward had been offered or paid.

[14] In 1987 the icon was away for a week and a half. [15] Whether she will go to Italy in the autumn is again uncertain; the metropolitan is against it.
## findings
polarity conflict | a: cancelled the procession of its most venerated icon || b: The procession did take place, with a copy | cancelled vs held
attribution conflict | a: was noticed at 5 a.m. by the abbot || b: It was a cleaner who had raised the alarm | abbot vs cleaner
polarity conflict | a: A window of the sacristy had been forced || b: No lock or pane had been damaged | forced vs undamaged
role conflict | a: police lieutenant Despina Rallis said || b: Captain Despina Rallis of the coast guard | police lieutenant vs coast guard captain
framing conflict | a: was ordered back to Piraeus || a: Ferry of pilgrims turned back || b: were let ashore after an hour | turned back vs let ashore
attribution conflict | a: the value of which a bishop's office put || b: whose worth the state archaeologists estimate | bishop's office vs archaeologists
polarity conflict | a: left the gold behind, Rallis said || b: The gold offerings had gone as well | gold left vs gone
quote conflict | a: “They have taken our mother and left her earrings,” || b: “They took our mother and even her earrings,” | left vs took the earrings
place differs | a: A 33-year-old restorer from Thessaloniki || b: was born in Patras | from Thessaloniki vs born in Patras
polarity conflict | a: offered 20,000 euros for information || b: denied that a reward had been offered or paid | reward vs denied
date conflict | a: would be held tonight as usual || b: It will be made up for on Saturday | tonight vs Saturday
polarity conflict | a: No alarm was installed in the church || b: had been switched off for the night vigil | no alarm vs switched off
date differs | a: who brought it back after eleven days || b: was away for a week and a half | eleven days vs week and a half
certainty differs | a: had been due to travel to Rome || b: is again uncertain | due vs uncertain
place differs | a: to travel to Rome in November || b: to Italy in the autumn | Rome vs Italy
framing conflict | a: is being sought || b: was arrested the same morning aboard a yacht | sought vs arrested
## benign
same | a: at 5 a.m. by the abbot || b: on Sunday at about five | same time
same | a: hung with 400 votive offerings of gold || b: of some four hundred rings, crosses and chains | same number
same | a: at 350,000 euros || b: at 350,000 euros | same value
same | a: A ferry with 700 pilgrims || b: About seven hundred pilgrims | same number
same | a: A 33-year-old restorer || b: A man of 33 was arrested | same man
same | a: in November for an exhibition || b: in the autumn | November is autumn
same | a: the abbot, Father Chrysostomos Vlachos || b: the abbot, Chrysostomos Vlachos | same
other | a: who brought it back after eleven days || b: left on Tuesday at dawn | return of 1987 vs now
other | a: by a seaman || b: aboard a yacht | thief of 1987 vs now
other | a: offered 20,000 euros || b: at 350,000 euros | reward vs gold
other | a: so that all vessels could be searched || b: having been counted and searched | ships vs pilgrims
other | a: would be held tonight || b: The procession did take place | fair vs procession
other | a: Father Chrysostomos Vlachos, 71 || b: A man of 33 | abbot vs suspect
other | a: the harbour was closed until the afternoon || b: were let ashore after an hour | harbour vs pilgrims
other | a: 400 votive offerings || b: sixty are still missing | all vs missing
## aligned
a0-b10 a0-b11 a0-b12 a1-b11 a1-b5 a2-b5 a3-b6 a3-b4 a4-b10 a5-b7 a6-b7 a7-b9 a8-b3 a8-b4 a10-b13 a11-b12 a11-b13 a12-b14 a13-b15 a14-b8 a0-b0
## omissions
b2 | icon left before the doctor's door
a9 | Interpol informed
b8 | alarm a gift of a shipowner
