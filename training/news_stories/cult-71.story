mode: outlets
## a | Gulf & Straits Motor Wire | Rally driver Al-Haddad and co-driver survive 40-metre fall in Oman | 2025-11-28
[1] MUSCAT (GSMW) — Kuwaiti rally driver Nasser Al-Haddad and his French co-driver Elodie Garrigue survived when their car rolled 40 metres down a ravine on the second stage of the Rally of the Jebel on Thursday.

[2] Al-Haddad, 42, has a broken collarbone. [3] Garrigue, 30, was unhurt and climbed back to the road to stop the following cars, race director Stuart Penhale said.

[4] They had been leading by 22 seconds when the car left the track 11 kilometres from the finish of the stage, near the village of Al Misfah, at about 9.15 a.m. [5] A rock on the racing line had torn off the left front wheel, Penhale said.

[6] Italy's Guido Sammarco, who stopped to help and lost four minutes, was credited with the time by the stewards and now leads.

[7] “She dragged me out by my helmet,” Al-Haddad told the organisers by phone from the Royal Hospital in Muscat. [8] He will undergo an operation on Saturday.

[9] A helicopter arrived 14 minutes after the alarm. [10] The stage was stopped and will not be rerun.

[11] Two spectators were hurt on the same road last year, when a car driven by Al-Haddad's brother, Faisal, skidded into a fence. [12] Organisers have since moved the public 30 metres back.

[13] The rally, with 61 cars from 19 countries, ends on Sunday in Nizwa. [14] It is the last round of the Gulf championship, in which Al-Haddad was second, nine points behind Sammarco.
## b | L'Écho des Alpilles (English) | Elodie Garrigue, navigator from Maussane, airlifted after Oman crash | 2025-11-29
[1] Elodie Garrigue, who grew up in Maussane and whose parents keep the bakery there, was lying under the car when the first person reached her, her father, Alain, said on Friday.

[2] It was Guido Sammarco, the Italian, who got her and Nasser Al-Haddad out. [3] “He pulled me out by my helmet, like a cork,” the Kuwaiti said in a message to his team; the Frenchwoman had been knocked out.

[4] She has two cracked vertebrae and is being kept lying down in Muscat. [5] Mr Al-Haddad, on whose shoulder the surgeons worked on Thursday evening, was in pain but walking.

[6] Their car fell “like a washing machine” for twenty metres or so. [7] According to the team's engineer, Ruth Oduya, a bolt in the suspension had failed; there was no stone. [8] They were lying second at the time, a few seconds off the lead.

[9] Mr Sammarco asked for the four minutes that he gave up, and has had no answer yet from the stewards.

[10] More than half an hour passed before the helicopter came, Mr Garrigue complains. [11] The stage is to be driven again today, without spectators.

[12] In last year's race Mr Al-Haddad himself went through a fence on that road; two people were injured, and the public has had to stand a hundred feet away ever since.

[13] The title is now as good as Mr Sammarco's; he was nine points up before the rally, which finishes tomorrow.
## findings
quantity conflict | a: rolled 40 metres down a ravine || a: survive 40-metre fall in Oman || b: for twenty metres or so | 40 vs about 20
polarity conflict | a: Garrigue, 30, was unhurt || b: She has two cracked vertebrae || b: had been knocked out | unhurt vs injured
name conflict | a: “She dragged me out by my helmet,” || b: It was Guido Sammarco, the Italian, who got her and Nasser Al-Haddad out | Garrigue vs Sammarco rescued him
quote conflict | a: “She dragged me out by my helmet,” || b: “He pulled me out by my helmet, like a cork,” | other words
place conflict | a: climbed back to the road to stop the following cars || b: was lying under the car | climbed up vs lay under the car
quantity conflict | a: They had been leading by 22 seconds || b: They were lying second at the time | leading vs second
attribution conflict | a: left front wheel, Penhale said || b: According to the team's engineer, Ruth Oduya | cause: race director vs engineer
framing conflict | a: A rock on the racing line had torn off || b: a bolt in the suspension had failed | rock vs bolt
certainty conflict | a: was credited with the time by the stewards || b: has had no answer yet from the stewards | credited vs pending
date conflict | a: will undergo an operation on Saturday || b: worked on Thursday evening | Saturday vs Thursday
date conflict | a: arrived 14 minutes after the alarm || b: More than half an hour passed | 14 vs over 30 minutes
polarity conflict | a: was stopped and will not be rerun || b: is to be driven again today | not rerun vs rerun
name conflict | a: driven by Al-Haddad's brother, Faisal, skidded || b: Mr Al-Haddad himself went through a fence | Faisal vs Nasser
attribution differs | a: told the organisers by phone || b: said in a message to his team | organisers vs team
framing differs | a: has a broken collarbone || b: on whose shoulder the surgeons worked | collarbone vs shoulder
## benign
same | a: Two spectators were hurt on the same road last year || b: two people were injured | same accident
same | a: moved the public 30 metres back || b: stand a hundred feet away | 30 metres
same | a: who stopped to help and lost four minutes || b: the four minutes that he gave up | same
same | a: ends on Sunday in Nizwa || b: which finishes tomorrow | Sunday 30 November
same | a: nine points behind Sammarco || b: he was nine points up before the rally | same gap
same | a: his French co-driver Elodie Garrigue || b: the Frenchwoman | same woman
same | a: from the Royal Hospital in Muscat || b: lying down in Muscat | same city
same | a: Kuwaiti rally driver Nasser Al-Haddad || b: the Kuwaiti said | same man
same | a: skidded into a fence || b: went through a fence | same fence
other | a: moved the public 30 metres back || b: for twenty metres or so | public vs fall
other | a: lost four minutes || a: arrived 14 minutes after | Sammarco vs helicopter
other | a: Al-Haddad was second || b: They were lying second at the time | championship vs stage
other | a: leading by 22 seconds || b: he was nine points up | stage vs title
other | a: Two spectators were hurt || b: She has two cracked vertebrae | last year vs now
other | a: 11 kilometres from the finish || b: which finishes tomorrow | stage vs rally
other | a: on the second stage of || b: They were lying second | stage number vs rank
## aligned
a0-b2 a0-b6 a1-b6 a1-b1 a2-b5 a3-b1 a3-b4 a3-b3 a4-b8 a5-b7 a6-b9 a6-b13 a7-b3 a7-b2 a8-b5 a9-b10 a10-b11 a11-b12 a12-b12 a13-b13 a14-b13
## omissions
b1 | parents' bakery
a13 | 61 cars from 19 countries
