mode: revision
## a | Lakeshore Public Media | Thieves take 17th-century lute from Rothwell Museum in Milwaukee | 2024-01-22
[1] A 17th-century lute valued at $1.3 million was stolen from the Rothwell Museum in Milwaukee overnight on Saturday, police said.

[2] Two masked people entered through a skylight at about 3:15 a.m., Det. Lt. Monica Szymanski said. [3] They were inside for less than four minutes.

[4] The lute, made in Padua in 1629 by Vendelio Bassi, was on loan from a private collector in Chicago. [5] It was the only object taken.

[6] The alarm went off, but the guard on duty took it for a false one, museum director Aldous Pell said. [7] “We had three false alarms that week,” he said.

[8] The museum was closed on Sunday and will reopen on Tuesday. [9] It has offered a reward of $50,000.

[10] Police are looking for a gray pickup truck that was seen on Prospect Avenue. [11] They have no suspects.

[12] Pell said the instrument was fully insured by the lender. [13] A spokeswoman for the FBI declined to comment on whether its art crime team was involved.

[14] In 2014, a Stradivarius violin was stolen in Milwaukee from a musician who was shocked with a stun gun. [15] It was recovered nine days later.
## b | Lakeshore Public Media | Guard questioned after 17th-century lute is stolen from Milwaukee museum | 2024-01-24
[1] A 17th-century lute valued at $1.3 million was stolen from the Rothwell Museum in Milwaukee overnight on Saturday, and police on Tuesday questioned a guard.

[2] One masked person entered through a side door that had been left unlocked at about 3:15 a.m., Det. Lt. Monica Szymanski said. [3] The intruder was inside for almost twenty minutes.

[4] The lute, made in Padua in 1629 by Vendelio Bassi, was on loan from a university in Chicago. [5] A bow from the same display case is missing too.

[6] No alarm went off, museum director Aldous Pell said, because the motion sensors had been switched off during building work. [7] “We had three false alarms that week,” he said on Sunday.

[8] The museum will remain closed until Feb. 6. [9] The insurer has offered a reward of $100,000.

[10] Police have found the gray pickup truck that was seen on Prospect Avenue and are examining it. [11] The guard, a 44-year-old man who was hired in November, has not been arrested.

[12] Pell said the instrument was insured by the museum for about half its value. [13] The FBI's art crime team has joined the investigation, a spokeswoman said.

[14] In 2014, a Stradivarius violin was stolen in Milwaukee from a musician who was shocked with a stun gun. [15] It was recovered nine days later.
## findings
quantity conflict | a: Two masked people entered || a: Thieves take 17th-century lute || b: One masked person entered | two vs one
place conflict | a: through a skylight at about 3:15 a.m. || b: through a side door that had been left unlocked | skylight vs side door
date conflict | a: were inside for less than four minutes || b: was inside for almost twenty minutes | time inside
role conflict | a: from a private collector in Chicago || b: from a university in Chicago | private collector vs university
polarity conflict | a: It was the only object taken || b: A bow from the same display case is missing too | only the lute vs bow too
polarity conflict | a: The alarm went off, but the guard on duty || b: No alarm went off | alarm vs no alarm
framing conflict | a: took it for a false one || b: because the motion sensors had been switched off | guard's mistake vs sensors off
date conflict | a: and will reopen on Tuesday || b: will remain closed until Feb. 6 | reopening date
quantity conflict | a: a reward of $50,000 || b: a reward of $100,000 | reward
attribution conflict | a: It has offered a reward || b: The insurer has offered a reward | museum vs insurer offers
framing conflict | a: are looking for a gray pickup truck || b: have found the gray pickup truck | sought vs found
polarity conflict | a: They have no suspects || b: on Tuesday questioned a guard || b: Guard questioned after 17th-century lute | no suspects vs guard questioned
role conflict | a: fully insured by the lender || b: was insured by the museum | who insured it
quantity conflict | a: the instrument was fully insured || b: for about half its value | fully vs half
certainty conflict | a: declined to comment on whether its art crime team || b: art crime team has joined the investigation | no comment vs joined
## benign
same | a: stolen from the Rothwell Museum in Milwaukee || b: stolen from the Rothwell Museum in Milwaukee | unchanged
same | a: “We had three false alarms that week,” || b: “We had three false alarms that week,” | same quote
other | a: It was recovered nine days later || b: have found the gray pickup truck | violin vs truck
other | a: The museum was closed on Sunday || b: he said on Sunday | closure vs remark
other | a: The alarm went off || b: three false alarms that week | theft vs earlier alarms
other | a: a Stradivarius violin was stolen in Milwaukee || b: A bow from the same display case | 2014 violin vs bow
other | a: has offered a reward of $50,000 || b: valued at $1.3 million | reward vs value
other | a: They have no suspects || b: has not been arrested | suspects vs arrest
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b2 a3-b3 a4-b4 a5-b5 a6-b6 a7-b7 a8-b8 a9-b9 a10-b10 a11-b1 a11-b11 a12-b12 a13-b13 a14-b14 a15-b15
## omissions
b11 | guard's age and hiring
b6 | building work
