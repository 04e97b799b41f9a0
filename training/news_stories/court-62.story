mode: outlets
## a | Courthouse Daily (Chicago) | Jury clears ex-aide Delgado in City Hall leak case, convicts lobbyist | 2024-10-31
[1] CHICAGO — A former aide to the mayor was acquitted Wednesday of leaking bids for the city's $480 million towing contract, while the lobbyist who received them was convicted on five of seven counts.

[2] Jurors deliberated for 19 hours before they cleared Marisol Delgado, 38, once the mayor's scheduling director. [3] They found that Thomas Kehoe, 63, had bribed a clerk in the procurement office, Ronald Pugh, with White Sox tickets and a used Buick.

[4] Kehoe faces up to 20 years and will be sentenced on Feb. 12 by U.S. District Judge Harriet Blumenfeld. [5] She let him remain free on a $250,000 bond.

[6] Pugh, who wore a wire for the FBI for eight months, testified for three days. [7] “He told me a secret is only heavy if you carry it alone,” he said of Kehoe.

[8] Mayor Darius Coleman, who was not accused of wrongdoing, said through a spokeswoman that he wished Delgado well. [9] She has been offered her old job back, her attorney, Peter Zaleski, said.

[10] The winning bidder, Prairie Hook & Tow, was not charged. [11] Its contract was canceled in 2022, and the city has since paid $6 million more a year to a rival, Lakefront Recovery.

[12] In 2019 an alderman, Edwin Coleman, no relation to the mayor, was sentenced to 14 months in a zoning case.
## b | Prairie Public News | Split verdict in Chicago towing trial | 2024-10-30
[1] A federal jury in Chicago today convicted a onetime lobbyist and failed to agree about the city official who was tried with him.

[2] On Thomas Kehoe the panel was of one mind: guilty of everything in the indictment. [3] Deputies took him into custody at once. [4] He could get two decades at his sentencing, which is set for the middle of February.

[5] On Marisol Delgado, formerly the mayor's policy director, it hung, 10 to 2 for acquittal, her lawyer Peter Zaleski said. [6] Prosecutors have two weeks to say if they'll try her again. [7] She isn't going back to City Hall, whatever happens, Zaleski added.

[8] The government's case leaned on recordings made over most of a year by a procurement clerk, Roland Pugh. [9] In one of them, Kehoe says: “A secret's only heavy if you carry it by yourself.” [10] For his trouble the clerk had season tickets and a car.

[11] The contract in question was worth close to half a billion dollars. [12] It went to Prairie Hook & Tow, which cooperated and still does the towing.

[13] At a ribbon-cutting, Mayor Darius Coleman told reporters he'd have “nothing to say until it's over.”

[14] A grand jury is still hearing evidence about the parking-meter deal, in which another lobbyist, Frances Kehoe, a cousin, has been named.
## findings
polarity conflict | a: was acquitted Wednesday of leaking bids || a: Jury clears ex-aide Delgado || b: failed to agree about the city official || b: it hung, 10 to 2 for acquittal | acquitted vs hung jury
quantity conflict | a: convicted on five of seven counts || b: guilty of everything in the indictment | five of seven vs all
role conflict | a: once the mayor's scheduling director || b: formerly the mayor's policy director | scheduling vs policy director
framing conflict | a: She let him remain free on a $250,000 bond || b: Deputies took him into custody at once | free vs custody
date differs | a: will be sentenced on Feb. 12 || b: set for the middle of February | day vs mid-February
name conflict | a: procurement office, Ronald Pugh || b: a procurement clerk, Roland Pugh | Ronald vs Roland
date differs | a: for the FBI for eight months || b: over most of a year | eight months vs most of a year
quote conflict | a: a secret is only heavy if you carry it alone || b: “A secret's only heavy if you carry it by yourself.” | words differ
attribution conflict | a: he said of Kehoe || b: In one of them, Kehoe says | clerk's testimony vs recording of Kehoe
polarity conflict | a: She has been offered her old job back || b: She isn't going back to City Hall | offered back vs not going back
framing conflict | a: Its contract was canceled in 2022 || b: still does the towing | canceled vs still working
polarity conflict | a: that he wished Delgado well || b: “nothing to say until it's over.” | comment vs no comment
attribution conflict | a: said through a spokeswoman || b: told reporters he'd have | spokeswoman vs himself
quantity differs | a: the city's $480 million towing contract || b: worth close to half a billion dollars | 480 vs close to 500
framing differs | a: with White Sox tickets and a used Buick || b: had season tickets and a car | named vs general
## benign
same | a: acquitted Wednesday || b: in Chicago today | October 30
same | a: Kehoe faces up to 20 years || b: He could get two decades | 20 years
same | a: who wore a wire || b: leaned on recordings | same recordings
same | a: her attorney, Peter Zaleski || b: her lawyer Peter Zaleski | same
same | a: the lobbyist who received them || b: a onetime lobbyist | Kehoe
same | a: a clerk in the procurement office || b: a procurement clerk | same job
same | a: The winning bidder, Prairie Hook & Tow || b: It went to Prairie Hook & Tow | same winner
same | a: A former aide to the mayor || b: the city official who was tried with him | Delgado
other | a: an alderman, Edwin Coleman || b: Mayor Darius Coleman | two Colemans
other | a: Thomas Kehoe, 63 || b: another lobbyist, Frances Kehoe | two Kehoes
other | a: sentenced to 14 months || b: get two decades | alderman and Kehoe
other | a: deliberated for 19 hours || b: 10 to 2 for acquittal | hours and votes
other | a: $6 million more a year || b: half a billion dollars | extra cost and contract
other | a: testified for three days || b: have two weeks | testimony and deadline
other | a: on five of seven counts || b: 10 to 2 | counts and votes
other | a: Jurors deliberated || b: A grand jury is still hearing evidence | two juries
other | a: In 2019 an alderman || b: the parking-meter deal | two other cases
## aligned
a0-b0 a0-b1 a0-b2 a0-b5 a1-b1 a1-b2 a1-b5 a1-b11 a2-b5 a2-b1 a3-b8 a3-b10 a4-b4 a5-b3 a6-b8 a7-b9 a8-b13 a9-b7 a10-b12 a11-b12
## omissions
b14 | the parking-meter inquiry
a12 | the alderman's case
b6 | a retrial is possible
