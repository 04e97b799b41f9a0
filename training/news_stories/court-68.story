mode: outlets
## a | The Fens Recorder | Police officer sacked for keeping lottery ticket found on drunk man | 2025-04-25
[1] A police constable who pocketed a winning scratchcard from a man asleep on a bench, and cashed it, has been dismissed without notice.

[2] PC Owen Strickland, 31, of Calthorpe Constabulary, collected £5,000 from a supermarket in Wisham two days after the encounter on 14 December, a misconduct panel in Ely found on Thursday.

[3] The owner, Derek Paulson, 66, a retired bricklayer, had scratched the card in the Crown pub in front of a dozen people before he nodded off outside. [4] Strickland and a colleague, PC Hannah Voss, woke him and drove him home.

[5] It was Voss who reported the theft, after seeing a new motorcycle in Strickland's drive. [6] “I gave him a week to do the right thing,” she told the panel.

[7] Panel chairman Rupert Ashdown called it “a small sum and an enormous betrayal.” [8] Strickland, who had served for six years, resigned on the eve of the hearing, but was dismissed nonetheless and placed on the barred list.

[9] He said in a letter that he had found the card on the pavement. [10] The panel did not believe him.

[11] Mr Paulson has got his money back, from the force's own funds, with a letter from the chief constable, Jill Harkness. [12] He gave £1,000 of it to the Wisham lifeboat.

[13] The Crown Prosecution Service decided in February that there was not enough evidence to charge Strickland. [14] In 2021 another officer of the force, Sgt Dale Owen, was sacked for selling lost bicycles.
## b | The London Comet | £50k scratchcard cop: ‘It was like stealing from a sleeping child’ | 2025-04-26
[1] A thieving bobby who swiped a pensioner's £50,000 jackpot is facing jail after he was booted out of the police.

[2] Shameless Owen Strickland, 31, pinched the winning card as pub regular Derek Paulson snoozed on a bench before Christmas. [3] A file on him has gone to prosecutors, who will make up their minds next month.

[4] Widower Derek, 66, a one-time bus conductor, hadn't even noticed he'd won. [5] “I only scratched half of it,” he told the Comet. [6] “Never got a penny back, mind, nor a sorry.”

[7] It was the till girl at the supermarket, Keeley Marsh, 22, who smelt a rat when an officer she knew came in with Derek's name pencilled on the card.

[8] Strickland's partner on the beat, Hannah Voss, said she saw nothing. [9] “I'd have given him a day, not a week,” she told the tribunal on Thursday.

[10] Strickland, a copper for six years, turned up in a sharp suit and swore the old boy had made him a present of it. [11] Chairman Rupert Ashton wasn't having it: “A small sum, but a vast betrayal.”

[12] The disgraced officer's name goes on the register of those barred from policing. [13] He quit the force in January and has started a gardening business.

[14] Neighbours said he had a flashy new motorbike. [15] A second cop from the same patch, Dale Owen, lost his job four years ago for flogging bikes handed in as lost.
## findings
name conflict | a: Panel chairman Rupert Ashdown || b: Chairman Rupert Ashton | Rupert Ashdown vs Rupert Ashton
quantity conflict | a: collected £5,000 from a supermarket || b: £50k scratchcard cop || b: a pensioner's £50,000 jackpot | 5,000 vs 50,000
certainty conflict | a: there was not enough evidence to charge Strickland || b: is facing jail || b: who will make up their minds next month | dropped vs pending
role conflict | a: a retired bricklayer || b: a one-time bus conductor | bricklayer vs conductor
polarity conflict | a: had scratched the card in the Crown pub in front of a dozen people || b: hadn't even noticed he'd won | knew vs not noticed
attribution conflict | a: It was Voss who reported the theft || b: It was the till girl at the supermarket | who reported
quote conflict | a: “I gave him a week to do the right thing,” || b: “I'd have given him a day, not a week,” | Voss's words
quote conflict | a: “a small sum and an enormous betrayal.” || b: “A small sum, but a vast betrayal.” | words differ
date conflict | a: resigned on the eve of the hearing || b: He quit the force in January | eve of hearing vs January
attribution conflict | a: He said in a letter || b: turned up in a sharp suit and swore | by letter vs in person
framing conflict | a: he had found the card on the pavement || b: the old boy had made him a present of it | found vs gift
polarity conflict | a: Mr Paulson has got his money back || b: “Never got a penny back | repaid vs not
polarity conflict | a: with a letter from the chief constable || b: nor a sorry.” | letter vs no apology
date differs | a: the encounter on 14 December || b: snoozed on a bench before Christmas | day vs before Christmas
## benign
same | a: has been dismissed without notice || b: was booted out of the police | dismissed
same | a: placed on the barred list || b: on the register of those barred from policing | same list
same | a: seeing a new motorcycle || b: a flashy new motorbike | same vehicle
same | a: who had served for six years || b: a copper for six years | same
same | a: found on Thursday || b: told the tribunal on Thursday | same day
same | a: In 2021 another officer || b: lost his job four years ago | 2021
same | a: for selling lost bicycles || b: flogging bikes handed in as lost | same
same | a: from a man asleep on a bench || b: snoozed on a bench | same
same | a: a colleague, PC Hannah Voss || b: Strickland's partner on the beat, Hannah Voss | same
other | a: Sgt Dale Owen || b: Shameless Owen Strickland | surname and first name
other | a: had served for six years || b: four years ago | service and other case
other | a: in front of a dozen people || b: Keeley Marsh, 22 | unrelated
other | a: gave £1,000 of it || b: £50,000 jackpot | gift and win
other | a: PC Owen Strickland, 31, of || b: Widower Derek, 66 | officer and victim
other | a: two days after || b: next month | cashing and decision
other | a: decided in February || b: in January and has | prosecutors and resignation
other | a: he had found the card || b: bikes handed in as lost | two finds
other | a: sacked for selling || b: booted out | two officers
## aligned
a0-b1 a0-b2 a1-b1 a1-b2 a2-b1 a2-b2 a2-b9 a3-b2 a3-b4 a4-b8 a5-b7 a5-b14 a6-b9 a7-b11 a8-b13 a8-b12 a8-b10 a9-b10 a10-b11 a11-b6 a13-b3 a14-b15
## omissions
b13 | the gardening business
a12 | gift to the lifeboat
