mode: outlets
## a | Correo del Altiplano | Oxygen plant at Huaranga hospital failed for 50 minutes; four patients dead | 2023-06-15
[1] Four patients died in the intensive care ward of the regional hospital in Huaranga before dawn on Tuesday after the pressure in the oxygen lines dropped, the director, Dr. Elsa Quintanilla, said on Wednesday. [2] A compressor that had been repaired three times since January seized up at 2:20 a.m., and pressure was not back until ten past three.

[3] Nobody had warned the management that the machine was in danger, Dr. Quintanilla insisted. [4] "We are doctors, we do not listen to engines," she told reporters in the hospital chapel.

[5] Nineteen people were being ventilated at the time. [6] Nurses carried cylinders up from the basement by hand, and eleven of the patients were driven to the military clinic at Pampa Chica, where one, a 61-year-old teacher, remains in a coma.

[7] Among the dead are two sisters-in-law, Rosa and Benita Champi, who had been admitted with pneumonia on the same day. [8] Their nephew Waldo, a taxi driver, said a nurse rang him at four o'clock and begged him to bring a tank from a welding shop.

[9] The maintenance contract is held by Respira Andina, a Lima firm that collects 84,000 soles a month. [10] Its lawyer, Hugo Arce, said the company had asked in March to replace the compressor and that the hospital had turned the request down for lack of funds. [11] A backup plant bought in 2021 for 1.9 million soles has never been switched on because its transformer does not suit the town's grid.

[12] Prosecutor Inés Valdelomar seized the maintenance log and opened an investigation for manslaughter against persons unknown. [13] The health ministry has taken over the running of the hospital for 90 days and sent 60 cylinders by air. [14] Governor Teófilo Ancco decreed three days of mourning.
## b | Andes Wire | Peru prosecutors charge hospital head after oxygen cut kills patients | 2023-06-16
[1] LIMA, June 16 (Andes Wire) - The head of a hospital in southern Peru was charged with negligent homicide on Thursday over an interruption of oxygen in which four intensive-care patients lost their lives two days earlier. [2] Prosecutor Inés Valdelomar said that a technician's message of June 9, found on the telephone of Dr. Elsa Quintanilla, cautioned that the compressor would not survive the week.

[3] Quintanilla, 57, who has run the institution since 2020, did not enter a plea and was allowed home. [4] Her deputy, Dr. Rubén Quintanilla, who is not related to her, will be in charge until a successor is chosen; Lima has not intervened, the health ministry said.

[5] The supply broke down at around twenty past two in the morning and was restored an hour and a half later, according to the maintenance log. [6] Of 19 people on ventilators, eleven were transferred by ambulance to an army facility; a teacher among them has since woken up and is speaking. [7] Cylinders were hoisted from the cellar with ropes by firefighters and nursing staff.

[8] The victims include Rosa and Benita Champi, who were married to two brothers. [9] A relative of theirs, Waldo Champi, said he had fetched a bottle of industrial oxygen from a welder but was stopped by a guard at the gate.

[10] Respira Andina, which is paid about one million soles a year to look after the plant, wanted to exchange the failing unit in the spring, an official of the regional comptroller's office said, citing correspondence. [11] The hospital put off a decision until the next budget, he said. [12] The machine had broken down twice already this year. [13] A second plant, paid for two years ago, stands idle for want of a suitable transformer.

[14] "We are doctors, nobody taught us to listen to engines," Quintanilla had told journalists on Wednesday in front of the emergency entrance. [15] Peru's hospitals ran out of oxygen in the pandemic of 2020, when a single night in the northern town of Chira cost nine lives.
## findings
date conflict | a: pressure was not back until ten past three || a: failed for 50 minutes || b: was restored an hour and a half later | 50 minutes vs 90 minutes without oxygen
framing conflict | a: opened an investigation for manslaughter against persons unknown || b: was charged with negligent homicide on Thursday || b: Peru prosecutors charge hospital head | investigation against unknown persons vs the director charged
polarity conflict | a: Nobody had warned the management that the machine was in danger || b: cautioned that the compressor would not survive the week | no warning vs a warning on her phone
quote conflict | a: "We are doctors, we do not listen to engines," || b: "We are doctors, nobody taught us to listen to engines," | same remark in other words
place conflict | a: told reporters in the hospital chapel || b: in front of the emergency entrance | chapel vs emergency entrance
polarity conflict | a: remains in a coma || b: has since woken up and is speaking | the teacher in a coma vs awake
polarity conflict | a: has taken over the running of the hospital for 90 days || b: Lima has not intervened, the health ministry said | ministry runs the hospital vs no intervention
attribution conflict | a: Its lawyer, Hugo Arce, said the company had asked in March || b: an official of the regional comptroller's office said, citing correspondence | request for a new unit: told by company lawyer vs comptroller's official
framing conflict | a: the hospital had turned the request down for lack of funds || b: put off a decision until the next budget | refused vs postponed
date differs | a: asked in March to replace the compressor || b: wanted to exchange the failing unit in the spring | March vs spring
quantity conflict | a: repaired three times since January || b: had broken down twice already this year | three vs two earlier failures
role differs | a: Nurses carried cylinders up from the basement by hand || b: by firefighters and nursing staff | nurses vs firefighters and nurses
framing conflict | a: carried cylinders up from the basement by hand || b: were hoisted from the cellar with ropes | carried by hand vs hoisted with ropes
role differs | a: Their nephew Waldo, a taxi driver || b: A relative of theirs, Waldo Champi | nephew vs relative
## benign
same | a: before dawn on Tuesday || b: lost their lives two days earlier | two days before Thursday is Tuesday
same | a: seized up at 2:20 a.m. || b: at around twenty past two in the morning | same time
same | a: collects 84,000 soles a month || b: paid about one million soles a year | 84,000 x 12 = 1.008m
same | a: two sisters-in-law, Rosa and Benita Champi || b: who were married to two brothers | the same relation
same | a: the military clinic at Pampa Chica || b: to an army facility | same clinic
same | a: Nineteen people were being ventilated || b: Of 19 people on ventilators | same count
same | a: has never been switched on || b: stands idle for want of a suitable transformer | same
same | a: A backup plant bought in 2021 || b: paid for two years ago | 2021 seen from 2023
same | a: a tank from a welding shop || b: a bottle of industrial oxygen from a welder | same tank
other | a: Four patients died in the intensive care ward || b: cost nine lives | this failure vs a night in 2020 in Chira
other | a: Dr. Elsa Quintanilla || b: Dr. Rubén Quintanilla | two doctors of one surname
other | a: at four o'clock and begged him || b: restored an hour and a half later | the phone call vs the restoration
other | a: sent 60 cylinders by air || b: Cylinders were hoisted from the cellar | ministry's supply vs the hospital's own bottles
other | a: eleven of the patients were driven || b: four intensive-care patients lost their lives | moved vs dead
other | a: for 1.9 million soles || b: about one million soles a year | price of the backup plant vs maintenance fee
other | a: repaired three times since January || a: decreed three days of mourning | two different threes
other | b: technician's message of June 9 || a: had asked in March to replace | a technician's warning vs the firm's request
## aligned
a0-b0 a0-b1 a0-b5 a1-b1 a1-b0 a1-b5 a2-b5 a2-b12 a3-b2 a4-b14 a5-b6 a6-b6 a6-b7 a7-b8 a8-b9 a9-b10 a10-b10 a10-b11 a11-b13 a12-b1 a12-b0 a12-b5 a13-b4
## omissions
a14 | b does not report the mourning
b3 | a does not say she was allowed home, nor her age
b15 | a lacks the 2020 shortage
b9 | that a guard stopped him at the gate
