mode: outlets
## a | Harbourside Herald | Terror on the Promenade: knifeman stabs four before café owner floors him with a chair | 2024-08-12
[1] A café owner was hailed a hero last night after felling a knifeman who had stabbed four people on the seafront at Wrexcombe in broad daylight. [2] Dad-of-three Stelios Andreou, 49, brought a metal chair down on the attacker's arm outside his place on Marine Parade at 2.20pm on Sunday, and sat on him until officers arrived.

[3] Police said last night they were treating the rampage as terrorism. [4] The suspect, Kieran Doyle-Marsh, 24, shouted about the war in Gaza as he ran, according to two holidaymakers.

[5] His first victim, a grandmother of 71, was attacked from behind at the crazy golf course. [6] She was in theatre for five hours and is critical. [7] Two brothers, aged nine and 12, have cuts to the arms, and an off-duty nurse who threw herself in front of them was knifed in the shoulder.

[8] "I didn't think, I just swung," Mr Andreou said. [9] He was treated for a gash to the hand and went straight back to serve teas.

[10] Armed response was there six minutes after the first 999 call. [11] A Taser was fired but not needed, said a witness.

[12] Doyle-Marsh, a trainee electrician from Crowle, had been known to the Prevent programme since 2022. [13] His case was closed after three months, a Whitehall source said.

[14] Chief Constable Maria Osei praised the town's courage. [15] Home Secretary Duncan Farr will visit tomorrow. [16] The carnival due to start on Friday will go ahead, the council says, with bag checks and 60 extra officers.

[17] The weapon was a kitchen knife with an eight-inch blade.
## b | National Broadcasting Online | Wrexcombe stabbings: what we know so far | 2024-08-13
[1] Four people were wounded, one of whom remains in danger of her life, when a man with a knife moved along the seafront of a Devon resort on Sunday afternoon. [2] Detectives are keeping an open mind about his motive; counter-terrorism officers are advising but have not taken over the case.

[3] The suspect is a 24-year-old whom police have not named because of his mental state. [4] He was in a psychiatric ward when interviews were due to begin, and is thought to have been discharged from one in July. [5] Reports that he cried out a political slogan have not been borne out by phone footage, in which he can be heard calling for his mother.

[6] Those hurt are a woman in her early seventies, set upon near the lifeboat station, two boys of one family, and a lifeguard who shielded the children. [7] The youngsters have gone home.

[8] He was subdued by members of the public, at least three according to video, one of them café proprietor Stelios Andreou, who lost his footing as he swung a chair. [9] Officers then used a stun gun on the man.

[10] It took police 16 minutes from the first emergency call to reach the spot, their own log shows. [11] An independent inquiry into the delay has been ordered by the chief constable, Maria Osei.

[12] The attacker was twice referred to the anti-extremism scheme Prevent. [13] A senior officer said both referrals were shut within 12 weeks.

[14] Duncan Farr, the home secretary, was in the town this morning and met the wounded woman's family. [15] Wrexcombe's carnival, a fixture since 1931, has been called off; a vigil will take its place on Friday.

[16] "I did not think. I swung," Mr Andreou told us. [17] He had stitches in his hand and has not reopened since.
## findings
framing conflict | a: were treating the rampage as terrorism || a: Terror on the Promenade || b: are keeping an open mind about his motive | treated as terrorism vs open mind
name differs | a: The suspect, Kieran Doyle-Marsh, 24 || b: whom police have not named | suspect named vs not named
attribution conflict | a: shouted about the war in Gaza as he ran, according to two holidaymakers || b: have not been borne out by phone footage | slogan per witnesses vs contradicted by footage
place conflict | a: was attacked from behind at the crazy golf course || b: set upon near the lifeboat station | where the first victim was attacked
role conflict | a: an off-duty nurse who threw herself in front of them || b: a lifeguard who shielded the children | nurse vs lifeguard
framing conflict | a: brought a metal chair down on the attacker's arm || a: café owner floors him with a chair || b: lost his footing as he swung a chair || b: subdued by members of the public, at least three | felled single-handed vs slipped, several subdued him
framing conflict | a: A Taser was fired but not needed || b: Officers then used a stun gun on the man | man already held and Taser unneeded vs stun gun used on him
quantity conflict | a: was there six minutes after the first 999 call || b: took police 16 minutes from the first emergency call | 6 vs 16 minutes
quantity differs | a: His case was closed after three months || b: both referrals were shut within 12 weeks | one case vs two referrals
attribution conflict | a: a Whitehall source said || b: A senior officer said both referrals were shut within 12 weeks | who says the file was closed
certainty conflict | a: The carnival due to start on Friday will go ahead || b: has been called off | goes ahead vs called off
quote conflict | a: "I didn't think, I just swung," || b: "I did not think. I swung," | wording
framing conflict | a: went straight back to serve teas || b: has not reopened since | back at work vs closed
quantity differs | a: a grandmother of 71 || b: a woman in her early seventies | 71 vs early seventies
## benign
same | a: stabbed four people on the seafront || b: Four people were wounded | same count
same | a: at 2.20pm on Sunday || b: a Devon resort on Sunday afternoon | same time
same | a: and is critical || b: remains in danger of her life | same state
same | a: Two brothers, aged nine and 12 || b: two boys of one family | brothers
same | a: Doyle-Marsh, 24, shouted || b: The suspect is a 24-year-old | same age
same | a: Home Secretary Duncan Farr will visit tomorrow || b: was in the town this morning | August 13 in both
same | a: was closed after three months || b: were shut within 12 weeks | about the same period
same | a: was treated for a gash to the hand || b: had stitches in his hand | same wound
same | a: Chief Constable Maria Osei || b: the chief constable, Maria Osei | same person
other | a: Two brothers, aged nine and 12 || b: within 12 weeks | age vs weeks
other | a: She was in theatre for five hours || b: took police 16 minutes | operation vs response
other | a: with bag checks and 60 extra officers || b: counter-terrorism officers are advising | carnival police vs detectives
other | a: The carnival due to start on Friday || b: of a Devon resort on Sunday afternoon | carnival vs attack
other | a: Dad-of-three Stelios Andreou || b: at least three according to video | children vs helpers
other | a: knifed in the shoulder || b: had stitches in his hand | nurse vs café owner
other | a: praised the town's courage || b: has been ordered by the chief constable | praise vs inquiry
## aligned
a0-b1 a0-b8 a1-b0 a1-b1 a1-b8 a2-b1 a2-b8 a3-b2 a4-b3 a4-b5 a5-b6 a6-b1 a7-b6 a8-b16 a9-b17 a10-b10 a11-b9 a12-b12 a13-b13 a15-b14 a16-b15
## omissions
a17 | b does not report the blade
b4 | a does not report the psychiatric ward
b11 | a does not report the inquiry into the delay
a16 | b does not report the extra officers
