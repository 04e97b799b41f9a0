mode: outlets
## a | Delta Wire Service | Film star Raghav Menon shot at outside Kochi home; guard wounded | 2024-04-15
[1] KOCHI, April 15 (DWS) - Two men on a motorcycle fired five shots at the seafront house of Malayalam film star Raghav Menon on Sunday at 4.50 a.m., wounding a security guard in the thigh, police said.

[2] Menon, 54, was asleep on the first floor with his wife and younger son. [3] One bullet lodged in a window frame of the nursery, said Kochi police commissioner Anil Thampi.

[4] The guard, Biju Kurian, 29, a former soldier, was out of danger after surgery at the Lakeside Hospital. [5] He returned fire twice, Thampi said.

[6] A gang led by Sunny Pillai, a fugitive thought to be in Malaysia, claimed the attack in a Facebook post, which said it was revenge for a role Menon played in the 2022 film “Ormakal”. [7] Investigators are examining whether the post is genuine.

[8] Menon had asked for police protection in January after two threatening letters. [9] The request was under review, Thampi said.

[10] The motorcycle, stolen in Thrissur on Friday, was found abandoned near Aluva railway station, 22 kilometres away. [11] No arrests have been made.

[12] “I will shoot on schedule tomorrow,” Menon told fans from his balcony in the afternoon. [13] His new film is due in cinemas on August 15.

[14] In March, a producer, K. V. Nambiar, was shot dead in the same city, in a case that police say is unrelated.
## b | Malabar Observer | Gunmen were after the driver, not the actor, police now believe | 2024-04-16
[1] The shots fired at Raghav Menon's house on Sunday were probably meant for his chauffeur, detectives in Kochi believe.

[2] Biju Kurian, 29, who was hit in the shoulder as he was washing the car, owed money to a lender in Thrissur, an officer close to the case said. [3] Nobody shot back, the officer said; Kurian carried no weapon.

[4] Three cartridge cases lay in the road. [5] The actor was not in the house: he had gone to Chennai on Saturday for a dubbing session, according to his secretary, Latha Vijayan. [6] A bullet that went through a pane ended up in the kitchen.

[7] Two brothers, aged 19 and 23, were picked up on Monday at a toddy shop in Aluva. [8] The black scooter they had used was parked outside; its owner had missed it on Friday.

[9] The online message in the name of Sunny Pillai was a fake put up by a schoolboy, the cyber cell says.

[10] Menon, who is in his fifties, had been under police guard since the two letters he received in January, Latha Vijayan said, but the constable on duty had gone for tea.

[11] “I shall shoot as planned,” he told those outside his gate, once he was back. [12] Shooting of his new film, which opens on Independence Day, has nevertheless been put off by a week.

[13] Police do not rule out a link with the murder last month of K. V. Nambiar, the producer of “Ormakal”.
## c | Screen & Song, Mumbai | Menon drives himself to work | 2024-04-17
[1] On Monday at nine, as he had promised from the balcony, Raghav Menon stood before the cameras at a studio in Kakkanad. [2] He had come without his driver, who is in hospital with a bullet wound in the leg.

[3] “I shoot tomorrow, let them shoot today,” was his quip to the fans who kept watch outside his home on Sunday.

[4] The actor, his wife and both their sons were indoors when five bullets struck the house before dawn, commissioner Anil Thampi told reporters on Tuesday. [5] Police protection, sought by Menon three months ago, was granted within hours of the attack.

[6] Two young brothers are in custody, and a magistrate has given the police ten days to question them. [7] They say they were paid 50,000 rupees each by a moneylender, Thampi said. [8] As for the post that bore the name of a gangster living abroad, its author is still unknown.

[9] Actors' association president Sheela Varghese demanded guards for “everyone whose face is on a wall”. [10] The Nambiar case, in which a cook has confessed, has nothing to do with this one, she was assured.

[11] The release, on the fifteenth of August, stands.
## findings
role conflict | a: wounding a security guard in the thigh || a: The guard, Biju Kurian, 29, a former soldier || b: were probably meant for his chauffeur || c: had come without his driver | guard vs chauffeur
place conflict | a: wounding a security guard in the thigh || b: who was hit in the shoulder || c: a bullet wound in the leg | leg vs shoulder
quantity conflict | a: fired five shots at the seafront house || b: Three cartridge cases lay in the road || c: five bullets struck the house | five vs three
place conflict | a: was asleep on the first floor || b: he had gone to Chennai on Saturday || c: were indoors when five bullets struck | at home vs in Chennai
quantity conflict | a: with his wife and younger son || c: his wife and both their sons | one son vs both
place conflict | a: lodged in a window frame of the nursery || b: ended up in the kitchen | nursery vs kitchen
polarity conflict | a: He returned fire twice || b: Nobody shot back | returned fire vs not
certainty conflict | a: Investigators are examining whether the post is genuine || b: was a fake put up by a schoolboy || c: its author is still unknown | open vs fake by schoolboy
polarity conflict | a: The request was under review || b: had been under police guard since the two letters || c: was granted within hours of the attack | protection when
framing conflict | a: it was revenge for a role Menon played || b: owed money to a lender in Thrissur || c: paid 50,000 rupees each by a moneylender | film revenge vs debt
name conflict | a: The motorcycle, stolen in Thrissur on Friday || b: The black scooter they had used | motorcycle vs scooter
place conflict | a: found abandoned near Aluva railway station || b: was parked outside | near station vs at toddy shop
polarity conflict | a: No arrests have been made || b: were picked up on Monday || c: Two young brothers are in custody | none vs two
quote conflict | a: “I will shoot on schedule tomorrow,” || b: “I shall shoot as planned,” || c: “I shoot tomorrow, let them shoot today,” | other words
place conflict | a: told fans from his balcony || b: he told those outside his gate || c: as he had promised from the balcony | balcony vs gate
polarity conflict | a: that police say is unrelated || b: do not rule out a link || c: has nothing to do with this one | unrelated vs link possible
polarity conflict | b: has nevertheless been put off by a week || c: On Monday at nine, as he had promised | shooting put off vs went ahead
quantity differs | a: Menon, 54 || b: who is in his fifties | 54 vs fifties
## benign
same | a: on Sunday at 4.50 a.m. || b: Raghav Menon's house on Sunday || c: before dawn, commissioner | same time
same | a: had asked for police protection in January || c: sought by Menon three months ago | January
same | a: after two threatening letters || b: the two letters he received in January | same letters
same | a: due in cinemas on August 15 || b: opens on Independence Day || c: on the fifteenth of August | same day
same | a: a fugitive thought to be in Malaysia || c: a gangster living abroad | same man
same | a: In March, a producer || b: the murder last month of K. V. Nambiar || c: The Nambiar case | same murder
same | a: stolen in Thrissur on Friday || b: its owner had missed it on Friday | same theft
same | a: Biju Kurian, 29 || b: Biju Kurian, 29 | same man
same | a: from his balcony in the afternoon || c: promised from the balcony | same place
same | b: Two brothers, aged 19 and 23 || c: Two young brothers | same brothers
other | a: Biju Kurian, 29, a former || b: aged 19 and 23 | victim vs suspects
other | a: stolen in Thrissur || b: a lender in Thrissur | theft vs debt
other | a: In March, a producer, K. V. Nambiar, was shot dead || b: were probably meant for his chauffeur | two attacks
other | c: given the police ten days || b: put off by a week | remand vs shooting
other | a: Kochi police commissioner Anil Thampi || b: an officer close to the case | two sources
other | c: in which a cook has confessed || b: put up by a schoolboy | murder vs fake post
## aligned
a0-b1 a0-b2 a1-b1 a1-b2 a1-b4 a2-b5 a3-b6 a4-b2 a5-b3 a6-b9 a7-b9 a8-b10 a9-b10 a10-b8 a11-b7 a12-b11 a13-b12 a14-b13 a2-b10
a0-c2 a0-c4 a1-c2 a1-c4 a2-c4 a4-c2 a6-c8 a6-c7 a7-c8 a8-c5 a9-c5 a11-c6 a12-c1 a12-c3 a13-c11 a14-c10
b1-c4 b2-c2 b2-c7 b4-c4 b5-c4 b7-c6 b9-c8 b10-c5 b11-c3 b12-c1 b12-c11 b13-c10 b0-c2
## omissions
c9 | actors' association demands guards
b12 | shooting put off by a week
c7 | paid 50,000 rupees each
