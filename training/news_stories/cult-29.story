mode: outlets
## a | Baseline Daily | Okonjo defaulted at Adelaide after ball strikes line judge | 2025-01-09
[1] ADELAIDE — Third seed Tobias Okonjo was thrown out of the Adelaide Harbour Open on Wednesday night when a ball he hit in anger after losing a service game struck a line judge in the throat.

[2] The Swede, 24, was trailing his compatriot Linus Ekdahl 4-6, 3-5 in the quarter-finals. [3] Supervisor Marguerite Delacroix, who was called to Court One by umpire Hugo Santamaria, took nine minutes to reach her decision.

[4] The judge, Sally Pritchard, a 58-year-old retired nurse from Glenelg, left the court on foot and was given oxygen in the medical room. [5] She was resting at home by midnight, tournament director Colin Baxendale said.

[6] “I never looked where it went,” Okonjo said in a written apology that was handed out by his agent, Petra Nyqvist. [7] He did not appear at a news conference, for which he may be fined a further $15,000.

[8] He forfeits the prize money he would have earned, $28,400, and 100 ranking points. [9] Okonjo remains entered in the doubles with Ekdahl, who is also his flatmate in Monte Carlo; their semi-final is due to be played tonight.

[10] Ekdahl goes on to face American qualifier Brody Castellano, who upset top seed Andrei Vulpe in three sets, 7-6 in the third.

[11] Okonjo was docked a game in Cincinnati in August after he broke two rackets, and he had been warned in Adelaide on Monday for swearing at a ball boy. [12] A psychologist has been travelling with him since October, according to Swedish federation captain Magnus Thorell.
## b | Stockholms Sportblad International | “She asked me to forgive him”: Okonjo's night of shame in Australia | 2025-01-10
[1] It took two minutes to end Tobias Okonjo's Australian summer. [2] “I didn't see where it was going,” he told a packed press room on Wednesday, his eyes red, half an hour after he had sent a ball into the face of a woman who was looking the other way.

[3] Tournament referee Marguerite Delacroix hurried to Centre Court, exchanged a few words with umpire Hugo Santamaria, and sent the number three seed home. [4] He was a set and 3-5 down to Linus Ekdahl, another Swede, and had just been broken.

[5] Sally Pritchard was carried off on a stretcher. [6] She spent the night at Queen Adelaide Hospital and flew home to Perth yesterday, her husband, Keith, said; a former nurse herself, she had insisted on examining her own X-ray. [7] It was she, he said, who wanted the player to be let off.

[8] Okonjo's manager, Petra Nyqvist, said that her client had withdrawn from the doubles, too, out of respect for Pritchard. [9] That spares Ekdahl an odd evening: he shares an apartment in Monaco with the culprit. [10] In the singles Ekdahl meets Brody Castellano, the qualifier from Texas who knocked out the top seed, Vulpe, on a third-set tiebreak.

[11] The default costs Okonjo $28,400 and a hundred points. [12] On top come a fine, the amount of which the tour said it would announce on Monday, and perhaps a suspension.

[13] He has been in trouble before. [14] Last summer in Cincinnati two smashed rackets cost him a game; on Monday, the Adelaide umpires say, there was a word with him over his language toward his own coach.

[15] Nyqvist says that he has seen a psychologist since the autumn. [16] Davis Cup captain Magnus Thorell, for his part, was not aware of that, and called the news a relief.
## findings
place conflict | a: struck a line judge in the throat || b: into the face of a woman | throat vs face
place conflict | a: who was called to Court One || b: hurried to Centre Court | Court One vs Centre Court
role conflict | a: Supervisor Marguerite Delacroix || b: Tournament referee Marguerite Delacroix | supervisor vs referee
date conflict | a: took nine minutes to reach her decision || b: It took two minutes to end | nine vs two minutes
framing conflict | a: left the court on foot || b: was carried off on a stretcher | walked vs carried off
place conflict | a: She was resting at home by midnight || b: spent the night at Queen Adelaide Hospital | at home vs in hospital
place conflict | a: a 58-year-old retired nurse from Glenelg || b: flew home to Perth yesterday | Glenelg vs Perth
quote conflict | a: “I never looked where it went,” || b: “I didn't see where it was going,” | same remark, other words
attribution differs | a: tournament director Colin Baxendale said || b: her husband, Keith, said | tournament director vs husband
polarity conflict | a: did not appear at a news conference || b: he told a packed press room | no news conference vs spoke there
polarity conflict | a: remains entered in the doubles with Ekdahl || b: had withdrawn from the doubles, too | still in doubles vs withdrawn
role conflict | a: for swearing at a ball boy || b: over his language toward his own coach | ball boy vs coach
attribution conflict | a: according to Swedish federation captain Magnus Thorell || b: Nyqvist says that he has seen a psychologist || b: was not aware of that, and called the news a relief | psychologist: Thorell vs Nyqvist; Thorell did not know
quantity differs | a: may be fined a further $15,000 || b: the amount of which the tour said it would announce | 15,000 vs amount unknown
## benign
same | a: trailing his compatriot Linus Ekdahl 4-6, 3-5 || b: a set and 3-5 down to Linus Ekdahl, another Swede | same score and nationality
same | a: after losing a service game || b: and had just been broken | same
same | a: on Wednesday night when a ball || b: a packed press room on Wednesday | same night
same | a: Third seed Tobias Okonjo || b: the number three seed | same
same | a: handed out by his agent, Petra Nyqvist || b: Okonjo's manager, Petra Nyqvist | agent and manager, same woman
same | a: his flatmate in Monte Carlo || b: shares an apartment in Monaco | same home
same | a: American qualifier Brody Castellano || b: the qualifier from Texas | same player
same | a: in three sets, 7-6 in the third || b: on a third-set tiebreak | 7-6 is a tiebreak
same | a: $28,400, and 100 ranking points || b: $28,400 and a hundred points | same
same | a: in Cincinnati in August after he broke two rackets || b: in Cincinnati two smashed rackets cost him a game | same penalty
same | a: travelling with him since October || b: since the autumn | October is autumn in Europe
other | a: Okonjo was docked a game in Cincinnati || b: a set and 3-5 down | penalty game vs score
other | a: $15,000 || b: The default costs Okonjo $28,400 | fine vs prize money
other | a: had been warned in Adelaide on Monday || b: would announce on Monday | warning vs announcement, two Mondays
other | a: upset top seed Andrei Vulpe || b: sent the number three seed home | two seeds
other | a: their semi-final is due to be played tonight || b: In the singles Ekdahl meets Brody Castellano | doubles vs singles
other | a: A psychologist has been travelling || b: a former nurse herself | psychologist vs nurse
other | a: tournament director Colin Baxendale || b: Davis Cup captain Magnus Thorell | two officials
other | a: was given oxygen in the medical room || b: examining her own X-ray | first aid vs hospital
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a1-b3 a1-b4 a2-b4 a3-b1 a3-b3 a4-b5 a4-b6 a5-b6 a6-b2 a7-b2 a7-b12 a8-b11 a9-b8 a9-b9 a10-b10 a11-b14 a12-b15 a12-b16
## omissions
b7 | she wanted him to be let off
b12 | possible suspension
