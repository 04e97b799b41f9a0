mode: revision
## a | Bayside Sport | Two arrested after crowd trouble halts Riverside derby | 2024-10-20
[1] Two supporters were arrested and a police horse was injured on Sunday when crowd trouble stopped the derby between Wexborough and Portling for 26 minutes.

[2] Referee Alan Tisdale took the players off in the 63rd minute, with Wexborough leading 2-1, after flares were thrown from the away end.

[3] A steward in his fifties was taken to Portling General Hospital with burns to his face. [4] His condition is not known.

[5] Superintendent Karen Holloway said officers had used batons “in self-defence”. [6] Three of them suffered minor injuries.

[7] Wexborough went on to win 3-1, with a late goal from substitute Jamal Oyelaran. [8] The attendance was 28,417.

[9] Portling chief executive Dominic Farr apologised to the home club and said the culprits would be banned for life. [10] “These people are nothing to do with us,” he said.

[11] The league said it would wait for the referee's report before deciding whether to open an investigation. [12] Portling were fined £45,000 in March over flares at Colby.

[13] A witness, teacher Gwen Abara, said children had been crushed against a gate on the East Terrace. [14] “We were shouting at them to open it and nobody came,” she said.

[15] The reverse fixture is due to be played at Portling's Harbour Lane ground on 15 February.
## b | Bayside Sport | Eleven arrested and steward loses eye after derby violence | 2024-10-22
[1] Eleven supporters were arrested and a police horse had to be put down when crowd trouble stopped Sunday's derby between Wexborough and Portling for 36 minutes.

[2] Referee Alan Tisdale took the players off in the 63rd minute, with the score at 1-1, after flares were thrown from both ends.

[3] A steward aged 49 lost the sight of one eye, according to his family, after being taken to Portling General Hospital with burns to his face.

[4] Chief Superintendent Karen Holloway said officers had used batons “to protect families”. [5] Five of them suffered minor injuries.

[6] Wexborough went on to win 3-1, with a late goal from substitute Jamal Oyelaran. [7] The attendance was 28,417.

[8] Portling chief executive Dominic Farr apologised to the home club but said it was too early to talk about bans. [9] “These people are nothing to do with us,” he said.

[10] The league opened an investigation on Tuesday, and both clubs have until 5 November to respond. [11] Portling were fined £45,000 in March over flares at Colby.

[12] A witness, nurse Gwen Abara, said children had been crushed against a gate on the West Terrace. [13] “We were shouting at them to open it and nobody came,” she said. [14] Wexborough said the gate had been opened within two minutes.

[15] The reverse fixture, due on 15 February, may be played behind closed doors.
## findings
quantity conflict | a: Two supporters were arrested || a: Two arrested after crowd trouble halts || b: Eleven supporters were arrested || b: Eleven arrested and steward loses eye | two vs eleven arrests
framing conflict | a: a police horse was injured || b: a police horse had to be put down | horse injured vs put down
quantity conflict | a: for 26 minutes || b: for 36 minutes | length of the stoppage
quantity conflict | a: with Wexborough leading 2-1 || b: with the score at 1-1 | score at the stoppage
place conflict | a: flares were thrown from the away end || b: flares were thrown from both ends | away end vs both ends
quantity conflict | a: A steward in his fifties || b: A steward aged 49 | fifties vs 49
certainty differs | a: His condition is not known || b: lost the sight of one eye, according to his family | condition unknown vs lost sight
role conflict | a: Superintendent Karen Holloway said officers || b: Chief Superintendent Karen Holloway | rank
quote conflict | a: batons “in self-defence” || b: batons “to protect families” | same utterance, other words
quantity conflict | a: Three of them suffered minor injuries || b: Five of them suffered minor injuries | officers hurt
polarity conflict | a: said the culprits would be banned for life || b: said it was too early to talk about bans | bans announced vs too early
polarity conflict | a: before deciding whether to open an investigation || b: The league opened an investigation on Tuesday | undecided vs opened
role conflict | a: A witness, teacher Gwen Abara || b: A witness, nurse Gwen Abara | teacher vs nurse
place conflict | a: on the East Terrace || b: on the West Terrace | East vs West
## benign
same | a: was injured on Sunday when || b: Sunday's derby between Wexborough and Portling | same day
same | a: The attendance was 28,417 || b: The attendance was 28,417 | unchanged
other | a: Wexborough went on to win 3-1 || b: with the score at 1-1 | final score vs score at the stoppage
other | a: Portling were fined £45,000 in March || b: The league opened an investigation on Tuesday | older fine vs new inquiry
other | a: on 15 February || b: until 5 November to respond | fixture vs deadline
other | a: Three of them suffered minor injuries || b: A steward aged 49 lost the sight of one eye | officers vs steward
same | a: with burns to his face || b: with burns to his face | unchanged
other | a: flares were thrown from the away end || b: over flares at Colby | derby vs Colby
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b2 a3-b0 a3-b3 a4-b3 a5-b4 a6-b5 a7-b6 a8-b7 a9-b8 a10-b9 a11-b10 a12-b11 a13-b12 a14-b13 a14-b14 a15-b15
## omissions
b14 | club's statement on the gate
b10 | deadline of 5 November
