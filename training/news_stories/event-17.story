mode: outlets
## a | Gulf Coast Tribune | Hurricane Odette slams ashore near Port Sabine, kills four | 2025-09-12
[1] PORT SABINE, La. — Hurricane Odette came ashore at dawn Thursday 12 miles west of Port Sabine as a Category 3 storm, killing four people, shearing the roof off a high school that served as a shelter and leaving 610,000 customers without power.

[2] Winds at landfall were 120 mph, the National Hurricane Center said. [3] The surge in the ship channel reached 13 feet, the highest since Hurricane Audra in 1957, which took 400 lives.

[4] The dead include a utility lineman, Curtis Boudreaux, 41, who was crushed by a falling pine, and a couple in their 70s whose trailer was carried into a canal. [5] A woman in Calder Parish died of carbon monoxide poisoning from a generator.

[6] "I told my people to leave, and nine out of ten of them did," Mayor Raymond Guidry said. [7] He had made the evacuation mandatory Tuesday.

[8] None of the 280 people inside the school was hurt, principal Yvette Landry said; they had been moved to the band room ten minutes earlier, on her orders.

[9] Two of the region's five refineries shut down before the storm, and Pelican Energy said its plant had come through with only minor damage and would restart Monday. [10] Regular gasoline rose 11 cents a gallon.

[11] President Whitcomb approved a disaster declaration for nine parishes. [12] FEMA has 1.2 million meals in place, administrator Joan Tillery said.

[13] Power may be out for three weeks in the hardest-hit areas, Delta Electric warned. [14] It has 9,000 workers in the field.

[15] Odette was expected to weaken to a tropical storm over Arkansas by Friday morning and to drop up to 8 inches of rain.
## b | Refinery & Power Weekly | Odette leaves Sabine plants dark; Pelican faces weeks of repairs | 2025-09-14
[1] Pelican Energy's 240,000-barrel refinery at Port Sabine will not be running again before October at the earliest, after salt water entered its main substation on Thursday, two contractors said. [2] The company has not commented since the storm.

[3] Three of the area's five plants had been idled ahead of Odette, which struck around sunrise to the east of the town with sustained winds that the Hurricane Center clocked at 104 knots. [4] Water in the ship channel rose four metres, beating every hurricane there since Audra 68 years ago.

[5] Delta Electric had 340,000 of its 610,000 affected meters turning again by Saturday. [6] The utility, which lost a man of its own when a transformer that Curtis Boudreaux was working on exploded, reckons that the last homes will be reconnected on October 3, exactly three weeks from the day after landfall. [7] It has put the number of crew members at nine thousand.

[8] Mayor Raymond Guidry, who asked residents to go but stopped short of ordering them, has been criticised for it. [9] "I told folks to leave, and most of 'em listened," he said.

[10] Of the 280 who rode out the storm in a school gymnasium, three were cut by flying sheet metal when its roof lifted. [11] They owe it to a janitor that it was not worse, parents said: he herded everyone into the band room of his own accord.

[12] Four deaths have been put down to the storm, one of them from the fumes of a portable generator, and two when a mobile home was swept away with an elderly pair in it.

[13] Pump prices were up by eleven cents. [14] Washington has so far declared an emergency in three parishes; six more are waiting for the president's signature. [15] Rain in Arkansas, where the former hurricane arrived on Friday with 45-mph gusts, came to about 20 centimetres.
## findings
place conflict | a: 12 miles west of Port Sabine || b: to the east of the town | west vs east
framing conflict | a: who was crushed by a falling pine || b: when a transformer that Curtis Boudreaux was working on exploded | tree vs explosion
polarity conflict | a: He had made the evacuation mandatory Tuesday || b: asked residents to go but stopped short of ordering them | mandatory vs voluntary
quote conflict | a: "I told my people to leave, and nine out of ten of them did," || b: "I told folks to leave, and most of 'em listened," | wording and share
polarity conflict | a: None of the 280 people inside the school was hurt || b: three were cut by flying sheet metal | nobody vs three hurt
role conflict | a: ten minutes earlier, on her orders || b: he herded everyone into the band room of his own accord | moved on the principal's orders vs by a janitor
quantity conflict | a: Two of the region's five refineries shut down || b: Three of the area's five plants had been idled | two vs three
date conflict | a: would restart Monday || b: will not be running again before October at the earliest | restart on Monday vs not before October
framing conflict | a: had come through with only minor damage || b: after salt water entered its main substation || b: Pelican faces weeks of repairs | minor damage vs weeks of repairs
attribution conflict | a: Pelican Energy said its plant had come through || b: The company has not commented since the storm | company spoke vs silent
quantity conflict | a: approved a disaster declaration for nine parishes || b: declared an emergency in three parishes | nine vs three
certainty conflict | a: approved a disaster declaration for nine parishes || b: six more are waiting for the president's signature | approved vs pending
certainty differs | a: Power may be out for three weeks || b: reckons that the last homes will be reconnected on October 3 | may vs reckoned date
## benign
same | a: came ashore at dawn Thursday || b: which struck around sunrise | same time
same | a: Winds at landfall were 120 mph || b: clocked at 104 knots | 104 knots is 120 mph
same | a: reached 13 feet, the highest since || b: rose four metres, beating every hurricane | 13 feet is four metres
same | a: since Hurricane Audra in 1957 || b: since Audra 68 years ago | 2025 minus 68
same | a: leaving 610,000 customers without power || b: of its 610,000 affected meters | same number
same | a: a couple in their 70s whose trailer was carried into a canal || b: a mobile home was swept away with an elderly pair in it | same deaths
same | a: died of carbon monoxide poisoning from a generator || b: from the fumes of a portable generator | same death
same | a: rose 11 cents a gallon || b: were up by eleven cents | same rise
same | a: It has 9,000 workers in the field || b: put the number of crew members at nine thousand | same
same | a: a utility lineman, Curtis Boudreaux || b: lost a man of its own | same man
same | a: to drop up to 8 inches of rain || b: came to about 20 centimetres | 8 inches
other | a: which took 400 lives || b: Four deaths have been put down to the storm | 1957 vs now
other | a: leaving 610,000 customers || b: had 340,000 of its | cut off vs reconnected
other | a: killing four people || b: three were cut by flying sheet metal | dead vs hurt
other | a: Winds at landfall || b: with 45-mph gusts | landfall vs Arkansas
other | a: the region's five refineries || b: Pelican Energy's 240,000-barrel refinery | all vs one
other | a: for nine parishes || b: six more are waiting | all vs remainder
other | a: weaken to a tropical storm over Arkansas by Friday morning || b: turning again by Saturday | storm vs power
## aligned
a0-b0 a0-b3 a0-b12 a1-b3 a1-b5 a1-b10 a1-b12 a2-b3 a3-b4 a4-b6 a4-b12 a5-b12 a6-b9 a7-b8 a8-b10 a8-b11 a9-b1 a9-b2 a9-b0 a9-b3 a10-b13 a11-b14 a13-b6 a14-b7 a15-b15
## omissions
a12 | b does not report FEMA's meals
b5 | a does not report how many were reconnected
b8 | a does not report the criticism
