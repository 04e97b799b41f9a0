mode: outlets
## a | Tyne Valley Post | Bodycam shows officer did knock before fatal fall, watchdog says | 2024-04-12
[1] A man who fell to his death from a tower block in Gatesby had been told by police through his door that he was not under arrest, the police watchdog said yesterday.

[2] Callum Reece, 28, fell from the ninth floor of Hadrian House at 11.20pm on 4 February 2023 while climbing to the balcony below. [3] Two constables had come about a stolen moped.

[4] The Independent Office for Police Conduct found no case to answer for either of them. [5] Body-worn video shows that PC Laura Stead knocked, gave her name and said: “You're not in bother, Callum, we just want the bike.”

[6] A neighbour, Denise Orr, 52, saw him hanging by his hands for “ten seconds, no more”. [7] Paramedics arrived in seven minutes but could not save him.

[8] Mr Reece, a scaffolder, had been recalled to prison twice and was wanted for missing an appointment with his probation officer. [9] Officers did not know that, said regional director Graham Tulloch.

[10] His mother, Lorraine Reece, has accepted the findings and thanked the investigators. [11] An inquest will open in Newcastle on 10 June.

[12] Northumbria Police has since told crews to call a negotiator if somebody goes on to a balcony above the second floor. [13] In 2016 a woman died in a fall from the same block while cleaning windows.
## b | The Slate Street Journal | Family of man who fell from Gatesby flats reject police watchdog's report | 2024-04-13
[1] “They hammered, they shouted, and they never said who they were.” [2] That is what Lorraine Reece says neighbours told her about the last minutes of her only child, and a report published on Thursday has not changed her mind.

[3] Callum Reece slipped from a ledge at a Tyneside high-rise one winter's night last year, trying to get away from police. [4] He was a roofer, and heights didn't scare him.

[5] The Independent Office for Police Conduct clears one constable altogether but recommends that the other, Laura Stead, undergo “reflective practice”. [6] For the first four minutes her camera was off. [7] After that she can be heard saying: “You're not in trouble, Callum, we only want the bike.”

[8] The pair had looked him up before they climbed the stairs and knew that he had breached the terms of his release, according to Graham Tulloch, who leads the watchdog in the region. [9] A motorbike thief was what they were after.

[10] Denise Orr, who lives opposite, puts the time that he hung on at half a minute. [11] An ambulance reached him well within ten minutes.

[12] Six storeys lay beneath him, Ms Reece says, and not one officer below. [13] An inquest that was meant to begin in June has been put back to the autumn.

[14] The force says it is thinking about new guidance on balconies. [15] It paid £85,000 in 2019 to a man in Wallsend who broke both legs in a jump.
## findings
polarity conflict | a: officer did knock before fatal fall || a: PC Laura Stead knocked, gave her name || b: they never said who they were | gave name vs never said
framing conflict | a: found no case to answer for either of them || b: undergo “reflective practice” | both cleared vs one with recommendation
certainty conflict | a: Body-worn video shows || b: her camera was off | knock filmed vs camera off
quote conflict | a: “You're not in bother, Callum, we just want the bike.” || b: “You're not in trouble, Callum, we only want the bike.” | words differ
quantity conflict | a: fell from the ninth floor || b: Six storeys lay beneath him | ninth floor vs six storeys
date conflict | a: for “ten seconds, no more” || b: at half a minute | ten seconds vs thirty
role conflict | a: Mr Reece, a scaffolder || b: He was a roofer | scaffolder vs roofer
polarity conflict | a: Officers did not know that || b: knew that he had breached the terms of his release | did not know vs knew
polarity conflict | a: has accepted the findings || b: has not changed her mind || b: reject police watchdog's report | accepted vs rejects
date conflict | a: will open in Newcastle on 10 June || b: has been put back to the autumn | June vs autumn
certainty conflict | a: has since told crews to call a negotiator || b: it is thinking about new guidance | done vs thinking
date differs | a: on 4 February 2023 || b: one winter's night last year | day vs season
place differs | a: of Hadrian House || b: at a Tyneside high-rise | named vs described
date differs | a: arrived in seven minutes || b: well within ten minutes | seven vs within ten
## benign
same | a: the police watchdog said yesterday || b: a report published on Thursday | April 11
same | a: Two constables had come || b: The pair had looked him up | two
same | a: about a stolen moped || b: A motorbike thief | same errand
same | a: while climbing to the balcony below || b: slipped from a ledge | same fall
same | a: a tower block in Gatesby || b: Gatesby flats | same building
same | a: A neighbour, Denise Orr || b: Denise Orr, who lives opposite | same witness
same | a: missing an appointment with his probation officer || b: had breached the terms of his release | same breach
same | a: regional director Graham Tulloch || b: who leads the watchdog in the region | same post
same | a: His mother, Lorraine Reece || b: her only child | mother
other | a: from the same block while cleaning windows || b: broke both legs in a jump | two other falls
other | a: arrived in seven minutes || b: For the first four minutes | ambulance and camera
other | a: had been recalled to prison twice || b: clears one constable | unrelated
other | a: Callum Reece, 28 || b: half a minute | unrelated
other | a: Denise Orr, 52 || b: £85,000 in 2019 | unrelated
other | a: above the second floor || b: Six storeys | guidance and fall
other | a: ten seconds, no more || b: well within ten minutes | hanging and ambulance
other | a: In 2016 a woman || b: in 2019 to a man | two earlier cases
other | a: thanked the investigators || b: They hammered, they shouted | investigators and officers
## aligned
a0-b1 a0-b3 a0-b6 a1-b3 a1-b1 a1-b2 a2-b3 a2-b12 a3-b8 a3-b9 a4-b5 a5-b6 a5-b7 a5-b1 a6-b10 a7-b11 a8-b8 a8-b4 a9-b8 a10-b2 a10-b0 a11-b13 a12-b14
## omissions
b15 | the Wallsend payment
a13 | the fall in 2016
