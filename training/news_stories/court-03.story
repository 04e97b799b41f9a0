mode: outlets
## a | Wyre & Coast Gazette | Inquest: dementia patient drowned after ward door left unlocked | 2022-06-16
[1] A retired headmistress with dementia drowned in a hospital pond after walking out through a door that should have been locked, an inquest has found. [2] Jean Ollerton, 81, was found by a porter at 6.40am on 3 October 2021 in the grounds of Marston Royal Infirmary, wearing a nightdress and one slipper.

[3] Senior coroner David Penhale, sitting in Preston, recorded a conclusion of misadventure contributed to by neglect. [4] “Any one of five people could have turned the key,” he said on Wednesday.

[5] The two-day hearing was told that Mrs Ollerton had been checked at 2am, and that the next check, due at 4am, was never carried out. [6] Staff nurse Carla Whitby, who was in charge of Willow Ward that night, said she had been caring for 27 patients with one assistant. [7] She had warned a manager by email in August that somebody would die, the coroner heard.

[8] A keypad on the ward door had been broken for six weeks. [9] A repair had been ordered but the part did not come, said the trust's estates director, Gordon Leake.

[10] The trust has since fitted alarms on all its elderly wards at a cost of £340,000 and has apologised to the family.

[11] Mrs Ollerton's son Peter, 54, said outside court that the family would not be suing. [12] “Mum taught half this town to read, and the least she was owed was a locked door,” he said.

[13] A pathologist put the time of death between 3am and 5am. [14] The police investigation ended in January with no charges.

[15] Mr Penhale will write to the Health Secretary to ask for a national rule on night checks.
## b | The Daily Sentinel | ‘ONE LOCKED DOOR’: Fury of son after mum, 81, drowns in NHS pond | 2022-06-16
[1] A much-loved gran wandered out of her hospital bed in the dead of night and perished in an ornamental pond, because nobody had mended a lock for six months.

[2] Former dinner lady Jean Ollerton slipped past nurses at Marston Royal Infirmary, Lancs, last October. [3] A dog walker made the grim discovery at twenty to seven in the morning.

[4] A coroner yesterday ruled that her death was an accident, stopping short of a finding of neglect. [5] David Penhale said: “Any one of five people could have turned the key.”

[6] Nobody had flagged the danger, bosses told the two-day inquest. [7] But the nurse running the ward, mum-of-two Carla Whitby, wept as she told how she and a lone helper had more than two dozen people to look after.

[8] She looked in on Jean at 2am and again two hours later, when the bed seemed to be occupied. [9] The great-grandmother probably died somewhere between three and five, according to medical evidence.

[10] Her son Peter plans to take the trust to the High Court. [11] “Mum taught half this town its manners,” he said. [12] “The least she was owed was a locked door.”

[13] Hospital chiefs have said sorry and are spending £340,000 to put alarms on every ward for older patients, work that is due to finish by Christmas. [14] Estates boss Gordon Leake admitted no order had ever been placed for the broken keypad.

[15] Police could yet bring charges, and a file went to prosecutors in January.

[16] The coroner is to write to the Government about checks at night. [17] Her death came two years after Alf Denny, 79, died in a fall at the same hospital.
## findings
role conflict | a: A retired headmistress with dementia || b: Former dinner lady Jean Ollerton | headmistress vs dinner lady
attribution conflict | a: was found by a porter at 6.40am || b: A dog walker made the grim discovery | who found her
polarity conflict | a: misadventure contributed to by neglect || b: stopping short of a finding of neglect | neglect found vs not
date conflict | a: had been broken for six weeks || b: nobody had mended a lock for six months | six weeks vs six months
polarity conflict | a: due at 4am, was never carried out || b: and again two hours later, when the bed seemed to be occupied | check not done vs done
polarity conflict | a: She had warned a manager by email in August || b: Nobody had flagged the danger | warned vs no warning
quantity differs | a: caring for 27 patients || b: had more than two dozen people | 27 vs over 24
framing conflict | a: A repair had been ordered but the part did not come || b: no order had ever been placed for the broken keypad | ordered vs never ordered
certainty conflict | a: has since fitted alarms on all its elderly wards || b: are spending £340,000 to put alarms || b: is due to finish by Christmas | done vs under way
polarity conflict | a: the family would not be suing || b: plans to take the trust to the High Court | will not vs will sue
quote conflict | a: “Mum taught half this town to read, || b: “Mum taught half this town its manners,” | words differ
framing conflict | a: ended in January with no charges || b: Police could yet bring charges | closed vs still open
date differs | a: on 3 October 2021 || b: slipped past nurses at Marston Royal Infirmary, Lancs, last October | a has the day, b only the month
place differs | a: in the grounds of Marston Royal Infirmary || b: at Marston Royal Infirmary, Lancs | b adds county
attribution differs | a: will write to the Health Secretary || b: is to write to the Government | addressee preciser in a
## benign
same | a: at 6.40am on 3 October 2021 || b: at twenty to seven in the morning | same time
same | a: he said on Wednesday || b: A coroner yesterday ruled | Wednesday June 15
same | a: with one assistant || b: she and a lone helper | one
same | a: The two-day hearing || b: the two-day inquest | two days
same | a: put the time of death between 3am and 5am || b: somewhere between three and five | same
same | a: on all its elderly wards || b: on every ward for older patients | same wards
same | a: has apologised to the family || b: Hospital chiefs have said sorry | apology
same | a: Any one of five people || b: Any one of five people | same words
other | a: Jean Ollerton, 81 || b: Alf Denny, 79 | two patients
other | a: son Peter, 54 || b: mum, 81 | son and mother
other | a: had been checked at 2am || b: somewhere between three and five | check and death
other | a: by email in August || b: a file went to prosecutors in January | two steps
other | a: Any one of five people || b: mum-of-two Carla Whitby | different numbers
other | a: between 3am and 5am || b: at twenty to seven | death and discovery
other | a: at a cost of £340,000 || b: two years after Alf Denny | unrelated
other | a: the family would not be suing || b: Police could yet bring charges | civil suit and criminal charges
other | a: has apologised to the family || b: wept as she told | the trust and the nurse
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a1-b2 a2-b2 a2-b3 a2-b0 a3-b4 a4-b5 a4-b4 a5-b8 a5-b6 a6-b7 a7-b6 a8-b1 a9-b14 a10-b13 a11-b10 a12-b11 a12-b12 a12-b0 a13-b9 a14-b15 a15-b16 a1-b4
## omissions
b17 | an earlier death at the hospital
a2 | nightdress and one slipper
a15 | a national rule is asked for
