mode: revision
## a | City Stage News | Fire at Alhambra Theatre: 600 flee as smoke fills auditorium during musical | 2025-11-15
[1] About 600 people fled the Alhambra Theatre in Leicester on Saturday afternoon when fire broke out during a matinee of the musical “Tin Moon”.

[2] The blaze is thought to have started in an electrical cupboard beneath the stage at around 3.15pm. [3] Forty firefighters from six stations had it under control by six o'clock.

[4] Nine people were taken to hospital with smoke inhalation, ambulance officials said. [5] None is in danger.

[6] Lead actress Bridie Sanderson stopped the show and asked the audience to leave. [7] “She was so calm that we thought it was part of the play,” said Hamid Rostami, who was in the third row with his two daughters.

[8] The safety curtain came down as it should, theatre manager Olwen Pryce said. [9] She said that all the emergency exits had been open.

[10] The Alhambra, built in 1907 and restored in 2018 for £14 million, is a listed building. [11] Damage to the plaster ceiling appeared slight, a council spokesman said.

[12] Performances of “Tin Moon” have been cancelled until Wednesday. [13] Ticket holders will be contacted by email.

[14] In 1951 a fire at the same theatre killed a night watchman.
## b | City Stage News | Alhambra Theatre fire: arson suspected as stagehand is held | 2025-11-17
[1] About 850 people fled the Alhambra Theatre in Leicester on Saturday afternoon when fire broke out during a matinee of the musical “Tin Moon”.

[2] Police believe that the blaze was started deliberately in a costume store behind the stage at around 3.15pm. [3] A stagehand, 26, is being held on suspicion of arson. [4] Forty firefighters from six stations had it under control by six o'clock.

[5] Twenty-three people were taken to hospital with smoke inhalation, ambulance officials said. [6] One of them, an usher, is in a critical condition.

[7] Conductor Bridie Sanderson stopped the show and asked the audience to leave. [8] “She was so calm that we thought it was a joke,” said Hamid Rostami, who was in the third row with his two daughters.

[9] The safety curtain stuck halfway, the fire service said. [10] Theatre manager Olwen Pryce declined to comment on reports that one of the emergency exits had been locked.

[11] The Alhambra, built in 1907 and restored in 2018 for £14 million, is a listed building. [12] A third of the plaster ceiling has come down, a council spokesman said.

[13] Performances of “Tin Moon” have been cancelled until January at the earliest. [14] Ticket holders will be contacted by email.

[15] In 1951 a fire at the same theatre killed a night watchman.
## findings
quantity conflict | a: About 600 people fled || a: 600 flee as smoke fills auditorium || b: About 850 people fled | 600 vs 850
framing conflict | a: is thought to have started in an electrical cupboard || b: was started deliberately in a costume store || b: arson suspected as stagehand is held | electrical fault implied vs arson
place conflict | a: an electrical cupboard beneath the stage || b: a costume store behind the stage | place of origin
quantity conflict | a: Nine people were taken to hospital || b: Twenty-three people were taken to hospital | nine vs 23
polarity conflict | a: None is in danger || b: is in a critical condition | no danger vs critical
role conflict | a: Lead actress Bridie Sanderson || b: Conductor Bridie Sanderson | actress vs conductor
quote conflict | a: that we thought it was part of the play,” || b: that we thought it was a joke,” | other words
polarity conflict | a: The safety curtain came down as it should || b: The safety curtain stuck halfway | worked vs stuck
attribution conflict | a: as it should, theatre manager Olwen Pryce said || b: stuck halfway, the fire service said | manager vs fire service
certainty conflict | a: She said that all the emergency exits had been open || b: declined to comment on reports that one of the emergency exits | all open vs no comment on a locked one
framing conflict | a: Damage to the plaster ceiling appeared slight || b: A third of the plaster ceiling has come down | slight vs a third down
date conflict | a: have been cancelled until Wednesday || b: have been cancelled until January at the earliest | Wednesday vs January
## benign
same | a: at around 3.15pm || b: at around 3.15pm | unchanged
same | a: Forty firefighters from six stations || b: Forty firefighters from six stations | unchanged
same | a: with his two daughters || b: with his two daughters | unchanged
other | a: In 1951 a fire at the same theatre killed || b: One of them, an usher, is in | 1951 vs now
other | a: restored in 2018 for £14 million || b: built in 1907 | restoration vs building
other | a: a night watchman || b: A stagehand, 26 | victim of 1951 vs suspect
other | a: by six o'clock || b: at around 3.15pm | end vs start
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b2 a3-b4 a4-b5 a5-b6 a6-b7 a7-b8 a8-b9 a9-b10 a10-b11 a11-b12 a12-b13 a13-b14 a14-b15
## omissions
b3 | stagehand held
b6 | usher critical
