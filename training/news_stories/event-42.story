mode: outlets
## a | Nairobi Evening Record | School dormitory fire: 14 boys die; matron says door was locked from outside | 2024-09-09
[1] Fourteen boys, the youngest of them nine, were burnt to death when a dormitory at Mwangaza Academy in Laikipia County went up in flames on Saturday night.

[2] Their matron, Esther Wairimu, told the Record through sobs that the door had been locked with a padlock from outside, as it was every night from nine, by order of the headteacher. [3] "I ran for the key, and the key was in Nanyuki," she said.

[4] Of the 156 boarders who slept in the timber building, 27 are being treated at the county referral hospital, four of them with burns of the third degree. [5] Seventy are yet to be traced, said Education Cabinet Secretary Beatrice Auma; most are believed to have been taken home by parents.

[6] The fire broke out at 10.50pm. [7] It was the work of two expelled pupils, both 16, according to detectives, who picked them up in Rumuruti on Sunday morning.

[8] Headteacher Joseph Kariuki, who was at a wedding 60 kilometres away, had been cleared to add 40 beds in January, county education director Paul Lemaiyan said. [9] He surrendered to the police at noon yesterday.

[10] The fire engine from Nanyuki took an hour and forty minutes over the murram road. [11] Neighbours broke through a wall with a maize-mill shaft and brought out more than thirty boys.

[12] The President declared three days of national mourning. [13] The school, founded in 2004, was closed indefinitely, and an audit of all boarding schools was ordered, to be completed by December.

[14] At Kirimara Girls in 2017, nine students were killed in a fire; a 14-year-old was later convicted.
## b | The African Examiner (London) | Kenya school blaze: cause unknown, say investigators, as parents wait for DNA | 2024-09-11
[1] So little was left of some of the children at Mwangaza Academy that it will be a fortnight before their families know which of them to bury. [2] The government pathologist speaks of remains of at least 17.

[3] Nothing points to a crime so far, the director of criminal investigations said on Tuesday; an overloaded socket, at which a dozen lamps were charging, is one possibility. [4] Two teenagers who had left the school have been allowed to go home after questioning.

[5] By then it had turned out that all but three of the seventy pupils feared missing were with relations. [6] Twenty-seven were injured, four gravely.

[7] The dormitory door was shut but on the latch, a watchman told this newspaper, and it was the crush that held it; another witness, a cook, had spoken to local media of a padlock. [8] Villagers who knocked a hole in the side wall pulled out at least two dozen.

[9] The alarm was raised well before midnight on Saturday. [10] There was no fire engine to come: the county's only one has been in a garage in Nakuru since June. [11] A water bowser from a flower farm arrived in under an hour.

[12] Joseph Kariuki, the owner of the school, was led away in handcuffs from his house on Sunday. [13] He had squeezed in forty extra beds this year without a permit, according to Beatrice Auma, the cabinet secretary.

[14] "I went for the key and the key was in town," Esther Wairimu was heard to say in a recording made that night and played to reporters.

[15] An inspection of boarding schools will follow, perhaps by the end of the year. [16] Flags stay at half-mast until tonight. [17] In the last such case to stir the nation, seven years ago, a girl of 14 was found guilty of setting the fire in which nine of her schoolmates perished.
## findings
quantity conflict | a: Fourteen boys, the youngest of them nine || a: 14 boys die || b: remains of at least 17 | 14 vs at least 17
polarity conflict | a: the door had been locked with a padlock from outside || a: matron says door was locked from outside || b: was shut but on the latch | locked vs on the latch
attribution conflict | a: Their matron, Esther Wairimu, told the Record through sobs || b: another witness, a cook, had spoken to local media of a padlock | padlock: matron vs cook
quote conflict | a: "I ran for the key, and the key was in Nanyuki," || b: "I went for the key and the key was in town," | wording
certainty conflict | a: It was the work of two expelled pupils || b: Nothing points to a crime so far || b: cause unknown, say investigators | arson stated vs no sign of crime
framing differs | a: who picked them up in Rumuruti on Sunday morning || b: have been allowed to go home after questioning | picked up vs since released
framing differs | a: the work of two expelled pupils || b: Two teenagers who had left the school | expelled vs left
quantity differs | a: Seventy are yet to be traced || b: all but three of the seventy pupils | 70 vs 3 untraced
role conflict | a: Headteacher Joseph Kariuki || b: Joseph Kariuki, the owner of the school | headteacher vs owner
framing conflict | a: He surrendered to the police at noon yesterday || b: was led away in handcuffs from his house | surrendered vs arrested at home
polarity conflict | a: had been cleared to add 40 beds in January || b: without a permit, according to Beatrice Auma | cleared vs no permit
attribution conflict | a: county education director Paul Lemaiyan said || b: according to Beatrice Auma, the cabinet secretary | who speaks about the beds
framing conflict | a: The fire engine from Nanyuki took an hour and forty minutes || b: There was no fire engine to come | engine late vs none
quantity differs | a: brought out more than thirty boys || b: pulled out at least two dozen | over 30 vs at least 24
certainty differs | a: was ordered, to be completed by December || b: perhaps by the end of the year | ordered by December vs perhaps by year's end
date differs | a: The fire broke out at 10.50pm || b: well before midnight on Saturday | 10.50 vs well before midnight
## benign
same | a: on Saturday night || b: raised well before midnight on Saturday | same night
same | a: 27 are being treated || b: Twenty-seven were injured | same number
same | a: four of them with burns of the third degree || b: four gravely | same four
same | a: to add 40 beds || b: squeezed in forty extra beds this year | same beds
same | a: broke through a wall with a maize-mill shaft || b: knocked a hole in the side wall | same rescue
same | a: declared three days of national mourning || b: Flags stay at half-mast until tonight | mourning until September 11
same | a: At Kirimara Girls in 2017 || b: seven years ago, a girl of 14 | 2017
same | a: nine students were killed in a fire || b: nine of her schoolmates perished | same dead
same | a: a 14-year-old was later convicted || b: a girl of 14 was found guilty | same case
same | a: most are believed to have been taken home by parents || b: were with relations | same
other | a: nine students were killed || b: at least 17 | 2017 vs now
other | a: both 16 || b: a girl of 14 | suspects vs convict of 2017
other | a: took an hour and forty minutes || b: arrived in under an hour | fire engine vs bowser
other | a: the youngest of them nine || b: nine of her schoolmates | age vs number
other | a: in January, county || b: since June | beds vs garage
other | a: at a wedding 60 kilometres away || b: in a garage in Nakuru | headteacher vs engine
other | a: Of the 156 boarders || b: the seventy pupils feared missing | all vs missing
## aligned
a8-b12
a0-b0 a0-b2 a0-b7 a1-b2 a1-b9 a1-b1 a2-b7 a3-b14 a4-b6 a5-b5 a6-b9 a7-b3 a7-b4 a8-b13 a9-b12 a10-b10 a11-b8 a12-b16 a13-b15 a14-b17
## omissions
b1 | a does not report the DNA tests
b11 | a does not report the bowser
