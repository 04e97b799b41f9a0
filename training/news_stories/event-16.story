mode: outlets
## a | The Borough Reporter | Tower block fire: 3 children dead as residents told to stay put, neighbours claim | 2023-12-05
[1] Three children from one family died in a fire on the ninth floor of Aldous House in Eastmarch on Sunday night, and neighbours say they were told by phone to stay in their flats for more than an hour.

[2] The Mensah siblings, aged four, seven and 11, were found in a bathroom. [3] Their mother, Abena, a night nurse at St Bride's, was on shift; their aunt, who was minding them, is in an induced coma.

[4] The fire is believed to have begun in a tumble dryer on the landing outside flat 57, two floors below. [5] It was reported at 11.48pm and under control by 3am. [6] Twelve engines and about 80 firefighters attended.

[7] "They said sit tight, so we sat," said Kasia Nowak, 38, of flat 71, who eventually led six pensioners down a stairwell that she described as "black as a sock". [8] Only one of the two lifts was working.

[9] The council, which owns the 16-storey block, said its cladding had been replaced in 2021 at a cost of £4.6m. [10] Council leader Martin Godley said the fire doors had been checked in October and that all had passed.

[11] A total of 140 residents spent the night in Eastmarch leisure centre. [12] Mr Godley said nobody would be asked to go back before a safety survey was complete, which would be at the end of next week at the earliest.

[13] London Fire Brigade's assistant commissioner, Pauline Reeve, said crews had "searched every flat they could reach" and that the advice given that night would be reviewed.

[14] In 2018 a pan fire on the third floor of the same block drove out 30 people, none of whom was hurt. [15] A fund set up by the parish has raised £61,000.
## b | Daily Lantern | Locked fire door ‘sealed fate’ of Mensah children, 4, 7 and 11 | 2023-12-06
[1] A fire door with a padlock on it cost three little ones their lives, a furious fireman claimed last night.

[2] The Mensah brothers and sister perished in the hallway of their flat in Aldous House, east London, in the small hours of Monday, steps from an escape route that had been chained since a spate of burglaries in the autumn. [3] "Somebody sealed their fate with a £6 padlock," he said.

[4] Mum Abena, a hospital cleaner, got home at dawn to find the street full of hoses. [5] Her sister, their sitter, was sitting up in bed yesterday and has been told.

[6] It was a faulty e-bike battery in No. 57 on the seventh floor that started it, say investigators. [7] The first 999 call came in shortly before midnight, and 100 firefighters in a dozen appliances had the flames beaten about three hours later.

[8] Terrified Kasia Nowak, who shepherded half a dozen old folk to safety, said she had ignored the voice on the phone. [9] "They told us to sit tight, and I thought, no chance," she said. [10] Fire bosses insist the advice to stay indoors was dropped after 25 minutes. [11] Both lifts were out.

[12] The town hall spent nearly £5m on new panels two years ago. [13] A survey of doors on every level was carried out only on the lower five floors, leaked minutes suggest. [14] Council chief executive Martin Godley refused to comment on the padlock.

[15] Some 140 people are homeless. [16] Families were being offered the chance to return from tonight, with wardens on patrol. [17] Well-wishers have given more than £60,000.
## findings
place conflict | a: were found in a bathroom || b: perished in the hallway of their flat | bathroom vs hallway
role conflict | a: Abena, a night nurse at St Bride's || b: Mum Abena, a hospital cleaner | nurse vs cleaner
framing conflict | a: is in an induced coma || b: was sitting up in bed yesterday | aunt in a coma vs awake (a day later)
certainty conflict | a: is believed to have begun in a tumble dryer || b: It was a faulty e-bike battery in No. 57 | believed dryer vs stated e-bike battery
place conflict | a: on the landing outside flat 57 || b: battery in No. 57 on the seventh floor | landing vs inside the flat
quantity conflict | a: about 80 firefighters attended || b: 100 firefighters in a dozen appliances | 80 vs 100
quote conflict | a: "They said sit tight, so we sat," || b: "They told us to sit tight, and I thought, no chance," | wording and meaning
polarity conflict | a: "They said sit tight, so we sat," || b: said she had ignored the voice on the phone | obeyed vs ignored
quantity conflict | a: Only one of the two lifts was working || b: Both lifts were out | one vs no lift
date conflict | a: to stay in their flats for more than an hour || b: was dropped after 25 minutes | advice for over an hour vs 25 minutes
polarity conflict | a: the fire doors had been checked in October and that all had passed || b: was carried out only on the lower five floors | all doors passed vs only part checked
role conflict | a: Council leader Martin Godley said || b: Council chief executive Martin Godley | leader vs chief executive
certainty conflict | a: nobody would be asked to go back before a safety survey was complete || b: were being offered the chance to return from tonight | not before end of next week vs from tonight
date differs | a: It was reported at 11.48pm || b: came in shortly before midnight | 11.48 vs shortly before midnight
quantity differs | a: has raised £61,000 || b: have given more than £60,000 | 61,000 vs over 60,000
quantity differs | a: at a cost of £4.6m || b: spent nearly £5m on new panels | 4.6m vs nearly 5m
## benign
same | a: The Mensah siblings, aged four, seven and 11 || b: Mensah children, 4, 7 and 11 | same ages
same | a: Three children from one family died || b: cost three little ones their lives | same dead
same | a: Twelve engines || b: in a dozen appliances | same number
same | a: two floors below || b: on the seventh floor | ninth minus two
same | a: under control by 3am || b: had the flames beaten about three hours later | about 3am
same | a: who eventually led six pensioners down || b: who shepherded half a dozen old folk to safety | same six
same | a: had been replaced in 2021 || b: on new panels two years ago | same work
same | a: A total of 140 residents || b: Some 140 people are homeless | same number
same | a: who was minding them || b: Her sister, their sitter | same aunt
other | a: in a fire on the ninth floor || b: only on the lower five floors | fire vs survey
other | a: had been checked in October || b: since a spate of burglaries in the autumn | check vs padlock
other | a: drove out 30 people, none of whom was hurt || b: Some 140 people | 2018 fire vs this one
other | a: In 2018 a pan fire on the third floor || b: that started it, say investigators | earlier and present fire
other | a: before a safety survey was complete || b: A survey of doors on every level | coming survey vs past survey
other | a: "searched every flat they could reach" || b: "Somebody sealed their fate with a £6 padlock," | two fire officers' remarks
other | a: of flat 71 || b: in No. 57 | neighbour vs origin
other | a: the advice given that night would be reviewed || b: refused to comment on the padlock | brigade vs council
## aligned
a10-b14
a0-b0 a0-b1 a1-b1 a1-b2 a1-b10 a2-b2 a2-b0 a3-b4 a3-b5 a4-b6 a5-b7 a6-b7 a7-b8 a7-b9 a8-b11 a9-b12 a10-b13 a11-b15 a12-b16 a13-b10 a15-b17 a0-b10
## omissions
a14 | b does not report the 2018 fire
b3 | a does not report the padlock claim
b14 | a does not report Godley's refusal to comment
