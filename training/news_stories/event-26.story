mode: outlets
## a | Coral Times | Rescuers save 71 as migrant boat sinks off Madeira; captain held | 2025-06-24
[1] FUNCHAL — Seventy-one people were rescued and nine bodies recovered after a wooden boat sank 130 kilometres southeast of Madeira on Sunday, the Portuguese navy said.
[2] Survivors speak of 96 on board, which would mean that 16 are missing.

[3] The vessel had left the coast near Agadir, Morocco, eight days earlier, bound for the Canary Islands, and was driven north after its engine failed on the third day.

[4] The frigate Dom Fernando arrived at 11:20 a.m., Commander Inês Abrantes said; the boat capsized as people rose to wave. [5] "They stood up to greet us, and the sea took them," she said.

[6] A Senegalese man of 27 who is believed to have steered has been arrested. [7] He told a judge that he was given a free passage for holding the tiller.

[8] Twelve children are among the rescued, four of them without parents. [9] They have been placed with the Sisters of Mercy in Câmara de Lobos.

[10] The alarm had been raised on Friday by the hotline Blue Signal, to which a relative in Lyon had turned. [11] Spain and Portugal argued for a day over whose waters they were, the group says; the navy denies it.

[12] The survivors will be flown to Lisbon on Thursday, where all may apply for asylum, Interior Minister Duarte Leal said.

[13] It is the first such disaster off the archipelago. [14] On the Canary route 1,906 people have died or vanished this year, according to the group Ocean Witness.
## b | Seafarer's Voice | ‘We had the only ladder’: tuna men tell of Madeira rescue | 2025-06-25
[1] It was the crew of the tuna boat Flor do Norte who fished the first forty out, an hour before any frigate came in sight, and their mate, Tiago Camacho, has hardly slept since. [2] "They got up to greet us and the sea had them," he said.

[3] In all 71 were saved on Sunday, and the bodies of nine lie in Funchal. [4] More than ninety had set out from Mauritania, the lads were told, on what should have been five days to the Canaries. [5] For over a week they were at sea, most of it without power, for the motor died early.

[6] The Portuguese navy's Commander Abrantes confirmed that the fishermen had been "of assistance". [7] Her frigate had orders to hold back until noon on Saturday, she conceded, while Lisbon and Madrid settled which of them was in charge.

[8] The man arrested is a Gambian, 27, who denies that he was ever at the helm.

[9] Of a dozen youngsters who came through, four are orphans of the sea, and are looked after by the regional government in a home in Machico.

[10] A cousin in Marseille was the first to worry. [11] He rang the coast guard, which on Friday evening put out the call; the Flor do Norte altered course at once.

[12] Some of the survivors will be sent back, Interior Minister Duarte Leal indicated. [13] The others go to the mainland at the end of the week.
## c | Atlantic Policy Brief | Madeira sinking: what is established, what is not | 2025-06-27
[1] Number aboard: unknown. [2] The passengers' own count is 96, the arrested man's 88; nine have been found dead and 71 alive.

[3] Departure: a beach in southern Morocco, on 14 June. [4] The boat drifted for five of its eight days.

[5] Nationality of the suspect, a man of 27: Senegalese, according to his passport. [6] His lawyer, Graça Pontes, says he bailed rather than steered; he was released on Wednesday and must report to the police twice a week.

[7] First rescuer: a fishing vessel, by radio log at 10.15; the warship came 65 minutes later. [8] How the boat overturned is disputed, and one account, that it was struck by the frigate's launch, has not been ruled out.

[9] Alarm: a call by a woman in Lyon to the association Blue Signal on 20 June. [10] Correspondence seen by us shows that the two capitals exchanged eleven messages on competence over the next 22 hours.

[11] Children: twelve, of whom three are unaccompanied.

[12] Transfer: sixty-eight survivors were flown to Lisbon yesterday, three being still in hospital. [13] None will be returned before a hearing, the ministry says.

[14] Precedents: one, in 2021, when 14 people perished off Porto Santo. [15] Deaths on the Canary route since January: just over 1,900 by the count of Ocean Witness, less than half as many by that of the UN.
## findings
framing conflict | a: The frigate Dom Fernando arrived at 11:20 a.m. || b: fished the first forty out, an hour before any frigate came in sight || c: First rescuer: a fishing vessel, by radio log at 10.15 | rescue by the frigate vs first by fishermen
attribution conflict | a: "They stood up to greet us, and the sea took them," she said || b: "They got up to greet us and the sea had them," he said | the remark: commander vs fishing mate
quote conflict | a: "They stood up to greet us, and the sea took them," || b: "They got up to greet us and the sea had them," | wording
place conflict | a: had left the coast near Agadir, Morocco || b: had set out from Mauritania || c: a beach in southern Morocco, on 14 June | Morocco vs Mauritania
quantity differs | a: Survivors speak of 96 on board || b: More than ninety had set out || c: The passengers' own count is 96, the arrested man's 88 | 96, over ninety, 88 or 96
role conflict | a: A Senegalese man of 27 || b: is a Gambian, 27 || c: Senegalese, according to his passport | Senegalese vs Gambian
certainty conflict | a: who is believed to have steered || b: who denies that he was ever at the helm || c: says he bailed rather than steered | believed to have steered vs denied
polarity conflict | a: he was given a free passage for holding the tiller || b: denies that he was ever at the helm | admitted vs denied
framing differs | a: believed to have steered has been arrested || b: The man arrested || c: he was released on Wednesday | arrested vs since released
place conflict | a: with the Sisters of Mercy in Câmara de Lobos || b: in a home in Machico | where the children are
role conflict | a: with the Sisters of Mercy || b: looked after by the regional government | nuns vs regional government
place conflict | a: a relative in Lyon had turned || b: A cousin in Marseille || c: a woman in Lyon | Lyon vs Marseille
attribution conflict | a: had been raised on Friday by the hotline Blue Signal || b: He rang the coast guard || c: to the association Blue Signal | hotline vs coast guard
polarity conflict | a: the navy denies it || b: she conceded, while Lisbon and Madrid settled || c: exchanged eleven messages on competence | dispute denied vs conceded
quantity conflict | a: four of them without parents || b: four are orphans of the sea || c: of whom three are unaccompanied | four vs three
polarity conflict | a: where all may apply for asylum || b: Some of the survivors will be sent back || c: None will be returned before a hearing | all may apply vs some sent back
certainty differs | a: will be flown to Lisbon on Thursday || b: go to the mainland at the end of the week || c: were flown to Lisbon yesterday | planned vs done
polarity conflict | a: It is the first such disaster off the archipelago || c: Precedents: one, in 2021 | first vs one before
framing conflict | a: the boat capsized as people rose to wave || c: How the boat overturned is disputed | capsized as people rose vs disputed
## benign
same | a: Seventy-one people were rescued and nine bodies recovered || b: In all 71 were saved on Sunday || c: nine have been found dead and 71 alive | same numbers
same | a: arrived at 11:20 a.m. || c: the warship came 65 minutes later | 10.15 plus 65 minutes
same | a: eight days earlier || c: on 14 June | June 22 less eight days
same | a: after its engine failed on the third day || c: drifted for five of its eight days | eight less three
same | a: Twelve children are among the rescued || b: Of a dozen youngsters who came through || c: Children: twelve | same number
same | a: argued for a day over whose waters || c: over the next 22 hours | about a day
same | a: 1,906 people have died or vanished this year || c: just over 1,900 by the count of Ocean Witness | same count
same | a: raised on Friday || b: on Friday evening put out the call || c: on 20 June | June 20 is a Friday
other | a: nine bodies recovered || c: when 14 people perished off Porto Santo | this sinking vs 2021
other | b: the first forty || a: Seventy-one people | part vs whole
other | b: should have been five days || a: eight days | planned vs actual voyage
other | c: sixty-eight survivors were flown || b: In all 71 were saved | flown vs saved
other | c: less than half as many by that of the UN || a: according to the group Ocean Witness | two counts
other | b: to hold back until noon on Saturday || c: by radio log at 10.15 | order vs arrival on Sunday
other | a: which would mean that 16 are missing || c: 14 people perished | missing now vs dead of 2021
## aligned
a0-b3 a0-c2 a0-b8 a0-c6 a1-b3 a1-c2 a2-b4 a2-c2 a2-c1 a3-b4 a3-b5 a3-c3 a3-c4 a4-b1 a4-c7 a4-c8 a5-b2 a6-b8 a6-c5 a6-c6 a7-b8 a7-c6 a8-b9 a8-c11 a9-b9 a10-b10 a10-b11 a10-c9 a11-b7 a11-c10 a12-b12 a12-b13 a12-c12 a12-c13 a13-c14 a14-c15 b1-c7 b3-c2 b4-c2 b4-c3 b5-c4 b7-c10 b8-c5 b8-c6 b9-c11 b10-c9 b11-c9 b12-c13 b13-c12 b0-c7
## omissions
c6 | the others do not report the release
c8 | the others do not report the theory of the launch
c15 | the others do not report the UN count
