mode: outlets
## a | Frontier Health Dispatch | Polio drive halted in two Khyber districts after vaccinator shot | 2019-04-25
[1] PESHAWAR, April 25 - Authorities have suspended door-to-door polio vaccination in the districts of Darrangi and Tora Kas after a health worker was killed and her driver wounded on Wednesday morning, the provincial emergency centre said.

[2] Nasreen Bibi, 35, a mother of four, was shot by two men on a motorcycle outside a primary school in the village of Shagai. [3] She had been giving drops for 12 years and earned 500 rupees a day.

[4] The driver, Gul Wazir, was hit in the shoulder and is out of danger. [5] A constable assigned to the team was drinking tea in a shop a hundred metres away, district police chief Sher Afzal Khattak said, and has been dismissed.

[6] The banned group Lashkar-e-Saif claimed the attack in a message to reporters. [7] "We warned the women twice," it read.

[8] The campaign, which began on Monday, was meant to reach 1.3 million children under five in the two districts; just under half of them had been vaccinated by Wednesday. [9] It will resume on May 6 with the army guarding every team, coordinator Dr. Amna Durrani said.

[10] A rumour that 25 children had fainted from the drops swept Peshawar on Monday and a mob burned a clinic at Mashokhel. [11] Doctors found nothing wrong with any of them. [12] The teacher who had spread the story in a video was taken into custody the next day.

[13] Pakistan has recorded eight cases of polio so far this year, against twelve in the whole of 2018. [14] Two other workers have been murdered since January.
## b | The Meridian Broadsheet | 'She was told to stay home': fear follows Pakistan's vaccinators | 2019-04-27
[1] Three warnings had come, slipped under the gate of the health post, and after the third her supervisor told Nasreen Bibi to stay at home. [2] She went anyway, her sister says, because it was the last day of the round.

[3] On Wednesday morning she was shot dead in the lane behind her own house in Shagai. [4] She was 35, had children and had been on the job for a dozen years, latterly as head of a team of nine.

[5] Gul Wazir, a volunteer who was carrying the cool box, took a bullet in the shoulder; he is recovering. [6] The policeman who was to protect them fired back and was himself lightly injured, according to Sher Afzal Khattak, the district's chief of police, who has recommended him for a reward.

[7] No group has said that it did it. [8] Three men on foot were seen running towards the river, and the officer leading the inquiry believes they had been paid.

[9] The drive has been abandoned for this spring in Tora Kas and Darrangi, says Amna Durrani, who coordinates the fight against polio in the province. [10] By the time it ended, some 600,000 of the 1.3 million infants on the lists had swallowed their two drops.

[11] Two days before the murder, after word went round that schoolchildren had been poisoned by the vaccine, a crowd had set fire to a clinic on the edge of Peshawar. [12] About two dozen children were examined and sent home healthy. [13] The man whose video started it, a teacher, is on the run.

[14] Ms Durrani is no optimist. [15] "The virus has no enemies but us, and we are tired," she said. [16] There have been as many as eight infections in Pakistan since New Year. [17] In Afghanistan, with three, the count has hardly moved.
## findings
role conflict | a: was killed and her driver wounded || a: The driver, Gul Wazir || b: Gul Wazir, a volunteer who was carrying the cool box | driver vs volunteer
place conflict | a: outside a primary school in the village of Shagai || b: in the lane behind her own house in Shagai | school vs lane
quantity conflict | a: was shot by two men on a motorcycle || b: Three men on foot were seen running | two on a motorcycle vs three on foot
framing conflict | a: was drinking tea in a shop a hundred metres away || b: fired back and was himself lightly injured | absent constable vs one who fired back
framing conflict | a: and has been dismissed || b: who has recommended him for a reward | dismissed vs recommended for reward
attribution conflict | a: claimed the attack in a message to reporters || b: No group has said that it did it | claimed vs unclaimed
quantity conflict | a: "We warned the women twice," || b: Three warnings had come, slipped under the gate | two vs three warnings
framing conflict | a: Authorities have suspended door-to-door polio vaccination || a: Polio drive halted || b: has been abandoned for this spring | suspended till May vs abandoned
date conflict | a: It will resume on May 6 || b: abandoned for this spring in Tora Kas | May 6 vs not this spring
polarity conflict | a: was taken into custody the next day || b: a teacher, is on the run | arrested vs at large
quantity differs | a: just under half of them had been vaccinated || b: some 600,000 of the 1.3 million | just under half vs 600,000
quantity differs | a: A rumour that 25 children had fainted || b: About two dozen children were examined | 25 vs about two dozen
framing differs | a: had fainted from the drops || b: had been poisoned by the vaccine | fainted vs poisoned, as rumoured
quantity differs | a: a mother of four || b: She was 35, had children | four vs children
## benign
same | a: She had been giving drops for 12 years || b: on the job for a dozen years | same
same | a: was hit in the shoulder and is out of danger || b: he is recovering | same state
same | a: coordinator Dr. Amna Durrani said || b: who coordinates the fight against polio | same post
same | a: swept Peshawar on Monday and a mob burned || b: Two days before the murder | Monday
same | a: a mob burned a clinic at Mashokhel || b: had set fire to a clinic on the edge of Peshawar | same clinic
same | a: Doctors found nothing wrong || b: sent home healthy | same
same | a: has recorded eight cases of polio so far this year || b: eight infections in Pakistan since New Year | same
same | a: 1.3 million children under five || b: infants on the lists | same target
same | a: district police chief Sher Afzal Khattak || b: the district's chief of police | same
other | a: against twelve in the whole of 2018 || b: on the job for a dozen years | cases vs years
other | a: Two other workers have been murdered || b: Three men on foot | victims vs attackers
other | b: In Afghanistan, with three || a: has recorded eight cases | two countries
other | a: "We warned the women twice," || b: "The virus has no enemies but us, and we are tired," | two speakers
other | b: latterly as head of a team of nine || a: a mother of four | team vs children
other | a: The campaign, which began on Monday || b: On Wednesday morning she was shot dead | start vs murder
other | a: has been dismissed || a: was taken into custody the next day | constable vs teacher
other | a: had spread the story in a video || a: in a message to reporters | teacher vs armed group
other | b: the officer leading the inquiry believes || b: according to Sher Afzal Khattak | two officers
## aligned
a0-b3 a0-b9 a1-b3 a1-b5 a1-b9 a2-b3 a2-b4 a2-b8 a3-b4 a4-b5 a5-b6 a6-b7 a7-b1 a8-b10 a9-b9 a10-b11 a10-b12 a11-b12 a12-b13 a13-b16
## omissions
b2 | why she went
b15 | Durrani's remark
a14 | two other murders
b17 | Afghan cases
