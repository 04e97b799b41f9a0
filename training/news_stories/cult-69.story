mode: outlets
## a | Pressedienst Alpenland | Salzkammer theatre's ‘Everyman’ loses Death: actor Pichler fired after premiere | 2024-07-22
[1] WOLFSEE, Austria, July 22 (PDA) - The Wolfsee Festival dismissed the actor Severin Pichler on Monday after he left the stage during the premiere of “Everyman” on Saturday evening and did not come back.

[2] Pichler, 49, who was playing Death, walked off in the 62nd minute through the auditorium, shouting that he would not “die for a bank”. [3] The performance, on the cathedral steps before 2,100 spectators, was finished by the prompter, Lotte Hirschauer, with the book in her hand.

[4] Festival president Hedwig Amerling said the walkout had not been announced, and that the actor had breached his contract. [5] His fee of 58,000 euros will not be paid.

[6] The festival's main sponsor, Bankhaus Trauner, is under investigation over loans to a Tyrolean property group. [7] Three other members of the cast wrote a letter of protest in May, to which no answer was given.

[8] Ms. Hirschauer, 61, received an ovation of four minutes. [9] “I have known the text for thirty summers,” she said.

[10] From Wednesday on Death will be played by Burgtheater actor Konstantin Reisz, Amerling announced. [11] All 14 remaining performances are sold out.

[12] Director Thea Molnár called the incident a betrayal. [13] In 1999, another Death, Ottokar Wenk, broke an ankle on the same steps and went on playing.
## b | Wiener Bühnenblick | Death takes a walk, and Wolfsee cannot agree on why | 2024-07-24
[1] Did he jump, or was he ill? [2] Severin Pichler's doctor has certified heat stroke, his agent, Vera Kolm, said on Tuesday, and has ordered two weeks of rest, after which he expects to return as Death.

[3] He has had no letter of dismissal. [4] The festival's commercial director, Hedwig Amerling, sent him one, she insists; the board, according to one of its members, has not yet discussed it.

[5] The facts, as far as they go: on Saturday night, a good hour into the piece, Pichler stepped down from the boards in the courtyard of the old saltworks, where rain had driven cast and audience, and left by a side door without a word. [6] “He'd told us at noon that he would do something,” says an actress who was one of the five who signed the letter against Bankhaus Trauner in spring. [7] They had had a reply, polite and long, she says.

[8] Lotte Hirschauer, the assistant director, came on without a script, and knew every word. [9] “For thirty summers I have been dying with them,” was her comment. [10] For minutes on end people clapped.

[11] Trauner's bankers, who pay a fifth of the bill, were in the front row. [12] They are witnesses, not suspects, in the matter of the Tyrolean loans, a spokesman stressed.

[13] Tonight Hirschauer will do it again. [14] Konstantin Reisz has been asked, he confirmed, but he is on a boat in Croatia.

[15] Tickets for the rest of the run, fourteen evenings, are no longer to be had; a few came back yesterday. [16] Director Thea Molnar says she understands her actor better than he thinks. [17] A quarter of a century ago, Ottokar Wenk played the part with a broken foot, and the town has never stopped telling it.
## findings
framing conflict | a: dismissed the actor Severin Pichler on Monday || a: actor Pichler fired after premiere || b: He has had no letter of dismissal || b: has not yet discussed it | dismissed vs not yet
framing conflict | a: would not “die for a bank” || b: has certified heat stroke | protest vs illness
place conflict | a: walked off in the 62nd minute through the auditorium || b: left by a side door without a word | auditorium vs side door
polarity conflict | a: through the auditorium, shouting || b: without a word | shouting vs silent
place conflict | a: on the cathedral steps before 2,100 spectators || b: in the courtyard of the old saltworks | cathedral steps vs saltworks
date differs | a: in the 62nd minute || b: a good hour into the piece | 62 minutes vs a good hour
role conflict | a: the prompter, Lotte Hirschauer || b: Lotte Hirschauer, the assistant director | prompter vs assistant director
polarity conflict | a: with the book in her hand || b: came on without a script | book vs no script
role conflict | a: Festival president Hedwig Amerling || b: The festival's commercial director, Hedwig Amerling | president vs commercial director
polarity conflict | a: said the walkout had not been announced || b: “He'd told us at noon that he would do something,” | unannounced vs announced
quantity conflict | a: Three other members of the cast wrote a letter || b: one of the five who signed the letter | three vs five
polarity conflict | a: to which no answer was given || b: They had had a reply, polite and long | no answer vs reply
quote conflict | a: “I have known the text for thirty summers,” || b: “For thirty summers I have been dying with them,” | other words
date differs | a: received an ovation of four minutes || b: For minutes on end people clapped | four minutes vs minutes
certainty conflict | a: Death will be played by Burgtheater actor Konstantin Reisz || b: Konstantin Reisz has been asked | settled vs asked
name conflict | a: From Wednesday on Death will be played || b: Tonight Hirschauer will do it again | Reisz vs Hirschauer on Wednesday
certainty conflict | a: Bankhaus Trauner, is under investigation || b: They are witnesses, not suspects | under investigation vs witnesses
framing conflict | a: called the incident a betrayal || b: says she understands her actor better | betrayal vs understanding
date differs | a: wrote a letter of protest in May || b: against Bankhaus Trauner in spring | May vs spring
framing differs | a: broke an ankle on the same steps || b: played the part with a broken foot | ankle vs foot
## benign
same | a: of “Everyman” on Saturday evening || b: on Saturday night, a good hour | same evening
same | a: All 14 remaining performances are sold out || b: fourteen evenings, are no longer to be had | sold out
same | a: In 1999, another Death, Ottokar Wenk || b: A quarter of a century ago, Ottokar Wenk | 1999
same | a: over loans to a Tyrolean property group || b: in the matter of the Tyrolean loans | same loans
same | a: The festival's main sponsor, Bankhaus Trauner || b: who pay a fifth of the bill | same sponsor
same | a: wrote a letter of protest || b: the letter against Bankhaus Trauner | same letter
same | a: and went on playing || b: played the part with a broken foot | same
other | a: to which no answer was given || b: He has had no letter of dismissal | cast's letter vs dismissal
other | a: an ovation of four minutes || b: a good hour into the piece | applause vs exit
other | a: for thirty summers || b: has ordered two weeks of rest | prompter vs actor
other | a: All 14 remaining performances are sold out || b: a few came back yesterday | run vs returned tickets
other | a: Ms. Hirschauer, 61 || a: Pichler, 49 | two actors
other | a: another Death, Ottokar Wenk || b: expects to return as Death | 1999 vs now
## aligned
a0-b0 a0-b3 a0-b4 a1-b3 a1-b4 a1-b5 a1-b1 a2-b5 a2-b2 a3-b5 a3-b8 a4-b4 a4-b6 a6-b11 a6-b12 a7-b6 a7-b7 a8-b10 a9-b9 a10-b13 a10-b14 a11-b15 a12-b16 a13-b17
## omissions
a5 | fee not paid
b11 | bankers in the front row
b2 | two weeks of rest
