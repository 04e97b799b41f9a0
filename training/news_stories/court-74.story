mode: outlets
## a | Hanse Telegraph | Pilot acquitted of flying drunk after blood sample mix-up | 2022-08-04
[1] HAMBURG — An airline captain accused of trying to fly 186 passengers to Crete while drunk was acquitted on Wednesday after the Hamburg district court heard that two blood samples had been swapped.

[2] Sönke Rademacher, 48, was taken from the cockpit of a Nordluft Airbus at Hamburg airport on 11 December at 5.35 a.m., ten minutes before departure. [3] A test was said to show 1.1 per mille.

[4] A laboratory assistant, Birte Kühn, told the court on Tuesday that she had stuck the labels on the wrong tubes. [5] “I noticed it in January and I did not dare to speak,” she said.

[6] The true value was zero, as a DNA comparison ordered by judge Corinna Wessels confirmed. [7] The other sample came from a lorry driver, who lost his licence for four months all the same.

[8] Nordluft, which had dismissed Rademacher without notice, said he would get his job back on 1 September, and back pay of 71,000 euros. [9] He has not decided whether to accept, his lawyer, Imke Thoms, said.

[10] The alarm had been raised by a security guard who believed he smelt schnapps. [11] It was cough syrup, Rademacher said.

[12] Prosecutor Malte Vieth asked for the acquittal himself and apologised. [13] In 2018 a co-pilot was convicted in Stuttgart with 3.0 per mille.
## b | AeroBrief | Rademacher cleared: court leaves open how the samples went wrong | 2022-08-05
[1] Nearly eight months without a cockpit ended on Wednesday in Hamburg for Sönke Rademacher, a first officer with Nordluft, when judge Corinna Wessels declared that there was nothing left of the case against him.

[2] Just who mixed up the tubes could not be established, she said; the head of the laboratory, Dr Jens Kühn, spoke of “a chain of small slips”. [3] What is certain since a genetic test is that the blood with over one per mille in it was not his.

[4] His own showed a trace of alcohol, far under the limit, from a medicine for his throat.

[5] He was led off in front of passengers at the gate, a little before six on a December morning. [6] It was the flight's captain who had spoken up. [7] Some 190 people were due to travel to Greece; they left two hours late with a replacement.

[8] Malte Vieth, the public prosecutor, had pressed for a fine to the end. [9] He was silent afterwards.

[10] The airline, which had suspended Rademacher on half pay, has offered him a desk in training. [11] “He will fly again, but for another company,” said his counsel, Imke Thoms. [12] A claim for damages of more than 70,000 euros is being prepared.

[13] The man whose blood it was, a truck driver from Lübeck, kept his licence, since he can no longer be charged. [14] Pilots' union Cockpit-Nord wants two tests in every case, as in Norway since 2015.
## findings
role conflict | a: An airline captain accused || b: a first officer with Nordluft | captain vs first officer
attribution conflict | a: she had stuck the labels on the wrong tubes || b: Just who mixed up the tubes could not be established | assistant confessed vs unknown
quantity conflict | a: The true value was zero || b: His own showed a trace of alcohol | zero vs trace
place conflict | a: was taken from the cockpit || b: in front of passengers at the gate | cockpit vs gate
date differs | a: at 5.35 a.m. || b: a little before six | 5.35 vs before six
date differs | a: on 11 December at || b: on a December morning | day vs month
quantity differs | a: to fly 186 passengers || b: Some 190 people were due | 186 vs some 190
place differs | a: passengers to Crete while || b: due to travel to Greece | Crete vs Greece
attribution conflict | a: had been raised by a security guard || b: It was the flight's captain who had spoken up | guard vs captain
polarity conflict | a: asked for the acquittal himself || b: had pressed for a fine to the end | acquittal vs fine
polarity conflict | a: himself and apologised || b: He was silent afterwards | apologised vs silent
framing conflict | a: had dismissed Rademacher without notice || b: had suspended Rademacher on half pay | dismissed vs suspended
framing conflict | a: he would get his job back on 1 September || b: has offered him a desk in training | job back vs desk
certainty conflict | a: He has not decided whether to accept || b: “He will fly again, but for another company,” | undecided vs decided
polarity conflict | a: who lost his licence for four months || b: kept his licence, since | lost vs kept
## benign
same | a: was acquitted on Wednesday || b: ended on Wednesday in Hamburg | August 3
same | a: as a DNA comparison ordered || b: since a genetic test | same test
same | a: show 1.1 per mille || b: with over one per mille in it | same reading
same | a: It was cough syrup || b: a medicine for his throat | same medicine
same | a: a lorry driver || b: a truck driver from Lübeck | same man
same | a: two blood samples had been swapped || b: was not his | swapped
same | a: Prosecutor Malte Vieth || b: Malte Vieth, the public prosecutor | same
same | a: his lawyer, Imke Thoms || b: his counsel, Imke Thoms | same
same | a: judge Corinna Wessels confirmed || b: judge Corinna Wessels declared | same judge
other | a: with 3.0 per mille || b: over one per mille | Stuttgart and Hamburg
other | a: ten minutes before departure || b: left two hours late | arrest and departure
other | a: back pay of 71,000 euros || b: damages of more than 70,000 euros | airline's back pay and claim
other | a: for four months || b: Nearly eight months without | driver and pilot
other | a: two blood samples || b: two tests in every case | samples and union's wish
other | a: An airline captain || b: It was the flight's captain | accused and his colleague
other | a: In 2018 a co-pilot || b: a first officer | two pilots
other | a: I noticed it in January || b: on a December morning | discovery and flight
other | a: on 1 September || b: since 2015 | job and rule
## aligned
a0-b0 a0-b1 a1-b1 a1-b3 a1-b7 a2-b5 a2-b1 a3-b3 a4-b2 a6-b3 a6-b4 a7-b13 a8-b10 a8-b12 a9-b11 a10-b6 a11-b4 a12-b8 a12-b9 a1-b2 a1-b0
## omissions
b14 | the union's wish
a13 | the Stuttgart case
b7 | the flight left late
