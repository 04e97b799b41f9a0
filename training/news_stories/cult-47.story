mode: outlets
## a | Hallé & Rhine Classical | Cellist leaves 1711 instrument in taxi; driver returns it within hours | 2022-09-06
[1] The cellist Yevgenia Brodskaya got back her 1711 Matteo Goffriller cello on Monday, nine hours after she had left it in the boot of a Cologne taxi on her way to a rehearsal.

[2] The instrument, which belongs to a foundation in Zurich, is insured for 3.9 million euros. [3] Brodskaya, 36, noticed the loss at 10.40am, when the car was already on its way to the airport.

[4] Driver Mustafa Erdem, a 52-year-old father of four, found the case at the end of his shift and drove straight to the Philharmonie with it, his company, Domtaxi, said. [5] “I thought somebody had forgotten a coffin,” he joked.

[6] Brodskaya embraced him and gave him two tickets for tonight's concert, at which she plays the Dvořák concerto. [7] The foundation, whose president is the banker Urs Ammann, will pay him a reward of 10,000 euros.

[8] Police had published a photograph of the case on the internet at noon and received 80 calls. [9] They are no longer investigating.

[10] It is not the first such mishap: in 2011 a violinist from Lyon left a Guadagnini on a tram in Bonn. [11] It was returned after three days, with a broken bridge.

[12] Brodskaya, who was born in Minsk and lives in Berlin, has played the cello since 2014. [13] She rehearsed on Monday morning on an instrument lent by the orchestra's principal cellist, Annelie Voss.
## b | Kölner Kurier in English | €3.9m cello: taxi man kept it overnight, police say | 2022-09-07
[1] A day and a night had gone by before Yevgenia Brodskaya could open the red case again, and the first thing she looked for was the crack.

[2] There was one, small and new, in the rib of the old Goffriller, made in 1717, which she had left on the back seat of a taxi on Sunday evening after landing at Cologne. [3] “Better a scratched angel than no angel,” she said.

[4] Two versions of the night exist. [5] Mustafa Erdem told officers that he had lost his way between shifts and had meant to bring the thing back. [6] According to the police, who have not closed the file, it stood in his flat in Deutz until they rang the bell at 7am, after a passenger had recognised the case from an appeal.

[7] His firm has nothing but praise for him. [8] The 52-year-old, a father of four, “could have driven off to anywhere”, a dispatcher said. [9] “I thought it was a coffin somebody had left behind,” Erdem himself told reporters.

[10] On Tuesday evening he sat in row five, a guest of the soloist, for a Dvořák that brought the house down. [11] She and he shook hands afterwards. [12] Whether there is to be a finder's fee is up to the insurers, said Urs Ammann, a lawyer for the Zurich foundation that owns the cello.

[13] For the rehearsal Brodskaya had made do with one that a student, Annelie Voss, had brought from the conservatory.

[14] Eleven years ago, a Guadagnini was forgotten on a local train near Bonn by a French fiddler, who had it back on the third day.
## findings
date conflict | a: nine hours after she had left it || a: driver returns it within hours || b: A day and a night had gone by || b: taxi man kept it overnight | nine hours vs a day and a night
date conflict | a: got back her 1711 Matteo Goffriller cello || a: Cellist leaves 1711 instrument || b: the old Goffriller, made in 1717 | 1711 vs 1717
place conflict | a: in the boot of a Cologne taxi || b: on the back seat of a taxi | boot vs back seat
framing conflict | a: on her way to a rehearsal || b: on Sunday evening after landing at Cologne | on the way to rehearsal vs from the airport
framing conflict | a: drove straight to the Philharmonie with it || b: it stood in his flat in Deutz until they rang the bell | returned at once vs found by police
attribution conflict | a: his company, Domtaxi, said || b: According to the police, who have not closed the file | firm's vs police's account
polarity conflict | a: They are no longer investigating || b: who have not closed the file | closed vs open
quote conflict | a: “I thought somebody had forgotten a coffin,” || b: “I thought it was a coffin somebody had left behind,” | other words
framing differs | a: Brodskaya embraced him || b: She and he shook hands afterwards | embrace vs handshake
role conflict | a: whose president is the banker Urs Ammann || b: Urs Ammann, a lawyer for the Zurich foundation | president and banker vs lawyer
certainty conflict | a: will pay him a reward of 10,000 euros || b: Whether there is to be a finder's fee | reward settled vs open
role conflict | a: the orchestra's principal cellist, Annelie Voss || b: a student, Annelie Voss | principal cellist vs student
place conflict | a: left a Guadagnini on a tram in Bonn || b: on a local train near Bonn | tram vs train
place differs | a: a violinist from Lyon || b: by a French fiddler | Lyon vs French
## benign
same | a: insured for 3.9 million euros || b: €3.9m cello | same value
same | a: a 52-year-old father of four || b: The 52-year-old, a father of four | same man
same | a: belongs to a foundation in Zurich || b: the Zurich foundation that owns the cello | same owner
same | a: two tickets for tonight's concert || b: a guest of the soloist | same invitation
same | a: tonight's concert, at which she plays the Dvořák concerto || b: On Tuesday evening he sat in row five | Tuesday evening
same | a: in 2011 a violinist || b: Eleven years ago, a Guadagnini | 2011
same | a: was returned after three days || b: had it back on the third day | same
same | a: had published a photograph of the case || b: had recognised the case from an appeal | same appeal
other | a: with a broken bridge || b: There was one, small and new, in the rib | violin of 2011 vs cello
other | a: was returned after three days || b: A day and a night had gone by | violin vs cello
other | a: will pay him a reward of 10,000 euros || b: €3.9m cello | reward vs value
other | a: an instrument lent by || b: the old Goffriller | borrowed cello vs lost one
other | a: has played the cello since 2014 || b: Eleven years ago | Brodskaya vs the violinist
other | a: noticed the loss at 10.40am || b: rang the bell at 7am | loss vs visit
other | a: Police had published a photograph of the case on the internet at noon || b: on Sunday evening | appeal vs loss
other | a: Brodskaya, 36 || b: The 52-year-old | cellist vs driver
## aligned
a0-b0 a0-b1 a0-b2 a0-b6 a1-b1 a1-b2 a2-b0 a2-b12 a4-b5 a4-b6 a4-b8 a5-b9 a6-b10 a6-b11 a7-b12 a8-b6 a9-b6 a10-b14 a11-b14 a13-b13
## omissions
b1 | crack
a8 | 80 calls
b3 | her quote
