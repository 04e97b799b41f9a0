mode: outlets
## a | Yorkshire Morning Telegraph | Lottery syndicate of dinner ladies split over £3.2m win | 2022-06-16
[1] A judge in Leeds will decide who owns a £3.2 million lottery ticket after a school cook claimed the whole prize for herself, leaving eleven colleagues with nothing.

[2] Maureen Clegg, 61, of Castleton Bridge, bought the winning ticket on April 2 at a petrol station in Ossley, the High Court heard yesterday. [3] She had collected £2 a week from each of the eleven for nine years.

[4] Barrister Anand Rao, for the syndicate, said that Mrs Clegg told them at a meeting in the school kitchen that the win was theirs, and changed her mind two days later. [5] “We hugged, all twelve of us, among the baking trays,” said Sheila Ogden, a playground supervisor, in the witness box.

[6] Mrs Clegg, who wept through much of the hearing, says that she bought two tickets that day, one for the syndicate and one for herself, and that the lucky one was her own.

[7] Lottery operator Fortuna has frozen the money since May 11. [8] Its security manager, Glyn Pritchard, told the court that CCTV from the shop showed her paying for a single ticket.

[9] Mrs Clegg was suspended from Ravensgate Primary last month, the head teacher, Dominic Shaw, confirmed. [10] Four of the eleven have also left.

[11] An offer to settle for £150,000 each was made in May by Mrs Clegg's son, Darren, and rejected. [12] The case, before Mr Justice Hargreaves-Lowe, is due to last until Monday, and judgment is expected in July.

[13] In a similar case in 2011, a plumber in Hull was ordered to share £900,000 with four workmates.
## b | Castleton Bridge Gazette | ‘I never called it ours’: cook fights for £3.2m ticket | 2022-06-17
[1] School cook Maureen Clegg took the stand on Thursday to insist that she had never told anyone that a winning lottery ticket was theirs.

[2] The eleven who used to share the washing-up with her at Ravensgate Primary sat behind her, the Gazette's reporter noted, and none of them looked up.

[3] Mrs Clegg, dry-eyed throughout, told the High Court in Leeds that the ticket came from the newsagent's in Ossley, on the second of April, and from her own purse. [4] She had stopped collecting for the kitchen pool at Christmas, she said, because people were always late with their two pounds. [5] Before that it had gone on for nine years.

[6] Her barrister, Anand Rao, asked her about the much-described scene with the trays. [7] It took place in the car park, she replied, and nobody embraced. [8] A recording of it exists, made by caretaker Glyn Pritchard on his phone, and the judge is to listen to it today.

[9] Sheila Ogden, the deputy cook, had told the court: “We all hugged, the twelve of us, we were dancing.”

[10] The shop's cameras were not working, a detective who had looked into the matter testified. [11] Fortuna, which runs the lottery, has held back the payout for five weeks.

[12] Mrs Clegg resigned from her job of 22 years in May. [13] It was the syndicate that put forward £150,000 a head as a compromise, said her son, Darren, a lorry driver; his mother would not hear of it.

[14] Mr Justice Hargreaves-Lowe could give his ruling as early as Monday.

[15] Until then the school serves sandwiches: four more of the kitchen staff have gone off sick.
## findings
place conflict | a: at a petrol station in Ossley || b: came from the newsagent's in Ossley | petrol station vs newsagent
polarity conflict | a: told them at a meeting in the school kitchen that the win was theirs || b: had never told anyone that a winning lottery ticket was theirs || b: ‘I never called it ours’ | told them vs never told
place conflict | a: at a meeting in the school kitchen || b: It took place in the car park | kitchen vs car park
framing conflict | a: who wept through much of the hearing || b: dry-eyed throughout | wept vs dry-eyed
role conflict | a: Barrister Anand Rao, for the syndicate || b: Her barrister, Anand Rao | syndicate's vs her barrister
role conflict | a: Sheila Ogden, a playground supervisor || b: Sheila Ogden, the deputy cook | supervisor vs deputy cook
quote conflict | a: “We hugged, all twelve of us, among the baking trays,” || b: “We all hugged, the twelve of us, we were dancing.” | other words
role conflict | a: Its security manager, Glyn Pritchard || b: caretaker Glyn Pritchard on his phone | security manager vs caretaker
polarity conflict | a: CCTV from the shop showed her paying || b: The shop's cameras were not working | film vs no film
framing conflict | a: was suspended from Ravensgate Primary last month || b: resigned from her job of 22 years in May | suspended vs resigned
attribution conflict | a: was made in May by Mrs Clegg's son || b: It was the syndicate that put forward | offer by the son vs the syndicate
date conflict | a: judgment is expected in July || b: could give his ruling as early as Monday | July vs Monday
framing conflict | a: one for the syndicate and one for herself || b: had stopped collecting for the kitchen pool at Christmas | still played for the syndicate vs had stopped
framing differs | a: Four of the eleven have also left || b: four more of the kitchen staff have gone off sick | left vs off sick
## benign
same | a: bought the winning ticket on April 2 || b: on the second of April | same day
same | a: leaving eleven colleagues with nothing || b: The eleven who used to share the washing-up | same eleven
same | a: £2 a week || b: their two pounds | same
same | a: has frozen the money since May 11 || b: has held back the payout for five weeks | five weeks before mid-June
same | a: for nine years || b: it had gone on for nine years | same
same | a: Lottery operator Fortuna || b: Fortuna, which runs the lottery | same firm
same | a: for £150,000 each || b: £150,000 a head | same sum
same | a: and rejected || b: would not hear of it | the offer failed
same | a: A judge in Leeds || b: the High Court in Leeds | same court
same | a: a school cook claimed || b: School cook Maureen Clegg | same woman
other | a: changed her mind two days later || b: on Thursday to insist | after the win vs in court
other | a: is due to last until Monday || b: his ruling as early as Monday | end of hearing vs ruling
other | a: to share £900,000 with four workmates || b: four more of the kitchen staff | Hull vs Ravensgate
other | a: the head teacher, Dominic Shaw || b: the deputy cook | two staff
other | a: a plumber in Hull || b: a lorry driver | plumber vs son
## aligned
a0-b0 a0-b1 a1-b0 a1-b2 a2-b3 a3-b4 a3-b5 a4-b1 a4-b7 a4-b6 a5-b9 a6-b3 a6-b4 a7-b11 a8-b10 a9-b12 a10-b15 a11-b13 a12-b14
## omissions
a13 | the Hull plumber
b8 | recording of the scene
