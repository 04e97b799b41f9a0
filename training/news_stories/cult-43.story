mode: outlets
## a | Pan-Pacific Newswire | Samoa rugby captain Leota suspended over hotel brawl in Perth | 2022-07-08
[1] PERTH, July 8 (PPN) - Samoa captain Ioane Leota was suspended on Friday for three matches after a fight in a Perth hotel bar in which two security guards were hurt, the Pacific Rugby Council said.

[2] The 30-year-old flanker will miss Saturday's final against Fiji and the first two games of the November tour. [3] Vice-captain Sione Tupua will lead the team in his place.

[4] The brawl broke out at about 1:30 a.m. on Thursday in the Cottesloe Grand, hours after Samoa had beaten Tonga 24-17 in the semi-final. [5] According to hotel staff, Leota threw a punch after a guard had asked him to lower his voice.

[6] One guard, a man of 52, had his jaw broken and underwent an operation. [7] The other was treated for cuts.

[8] Leota apologised in a statement. [9] “I let my country down, and I will carry that,” he said.

[10] Western Australia police said they had interviewed four men and that no charges had been laid.

[11] Coach Mase Faleafa said he accepted the ban and that Leota would remain with the squad in Perth. [12] A second player, prop Etuale Sapolu, was given a written warning.

[13] Leota, who plays club rugby for Lyon-Sud in France, has won 41 caps. [14] In 2018 he was banned for five weeks for stamping on an opponent in Suva.

[15] The final kicks off at 6:45 p.m. before an expected 34,000 spectators.
## b | Samoa Morning News | Leota out of final after Perth incident; lawyer says captain was shielding teammate | 2022-07-08
[1] PERTH, July 8 (PPN) - Samoa captain Ioane Leota was suspended on Friday for three matches after a fight in a Perth hotel bar in which two security guards were hurt, the Pacific Rugby Council said.

[2] The Lyon-Sud flanker will be missing when Samoa meet Fiji tomorrow evening, and on two occasions in November. [3] The armband goes to his deputy, Sione Tupua.

[4] His lawyer, Talia Amituanai, said the captain had stepped in front of Etuale Sapolu, who had been struck first, and raised his arms. [5] She said he would appeal on Monday, too late for the final.

[6] The incident happened in the early hours of Thursday, after the team had celebrated the seven-point semi-final win against Tonga. [7] One of the guards, who is in his fifties, needed surgery on his jaw; his colleague was cut.

[8] “I let my country down, and I will carry that,” Leota said in a statement.

[9] Police have spoken to four people. [10] No one has been charged.

[11] “He stays with us, and he carries the water,” said coach Mase Faleafa, who did not take issue with the sanction. [12] Prop Sapolu has been formally cautioned by the council.

[13] Leota has been in front of a panel once before: four years ago, in Fiji, a stamp cost him more than a month. [14] His 42nd cap will have to wait.

[15] In Apia, churches plan to open at two on Saturday afternoon so that people can watch together on big screens. [16] The Prime Minister said she would be in Lotopue.
## findings
framing conflict | a: Leota threw a punch || b: had stepped in front of Etuale Sapolu || b: captain was shielding teammate | threw a punch vs shielded a teammate
attribution differs | a: According to hotel staff || b: His lawyer, Talia Amituanai | staff's account vs lawyer's
framing conflict | a: after a guard had asked him to lower his voice || b: who had been struck first | cause: told to be quiet vs teammate struck first
quantity differs | a: One guard, a man of 52 || b: who is in his fifties | 52 vs fifties
date differs | a: at about 1:30 a.m. on Thursday || b: in the early hours of Thursday | 1:30 vs early hours
date differs | a: was banned for five weeks || b: a stamp cost him more than a month | five weeks vs more than a month
place differs | a: an opponent in Suva || b: four years ago, in Fiji | Suva vs Fiji
framing differs | a: had his jaw broken || b: needed surgery on his jaw | broken jaw vs surgery
## benign
same | a: was suspended on Friday for three matches || b: was suspended on Friday for three matches | same
same | a: will miss Saturday's final against Fiji || b: when Samoa meet Fiji tomorrow evening | Saturday evening
same | a: the first two games of the November tour || b: on two occasions in November | same two games
same | a: Vice-captain Sione Tupua will lead the team || b: The armband goes to his deputy, Sione Tupua | same
same | a: beaten Tonga 24-17 in the semi-final || b: the seven-point semi-final win against Tonga | 24 minus 17
same | a: The other was treated for cuts || b: his colleague was cut | same
same | a: no charges had been laid || b: No one has been charged | same
same | a: they had interviewed four men || b: Police have spoken to four people | same four
same | a: Leota would remain with the squad || b: “He stays with us | same
same | a: he accepted the ban || b: did not take issue with the sanction | same
same | a: was given a written warning || b: has been formally cautioned by the council | same warning
same | a: has won 41 caps || b: His 42nd cap will have to wait | 41 so far
same | a: In 2018 he was banned || b: four years ago, in Fiji | 2018 from 2022
same | a: kicks off at 6:45 p.m. || b: tomorrow evening | same evening
other | a: was banned for five weeks || b: was suspended on Friday for three matches | 2018 ban vs this one
other | a: The 30-year-old flanker || b: who is in his fifties | Leota vs guard
other | a: was given a written warning || b: No one has been charged | warning vs charges
other | a: at 6:45 p.m. before || b: at two on Saturday afternoon | kick-off in Perth vs churches in Apia
other | a: underwent an operation || b: his colleague was cut | two guards
other | a: for stamping on an opponent in Suva || b: a fight in a Perth hotel bar | 2018 offence vs now
other | a: hours after Samoa had beaten Tonga || b: meet Fiji tomorrow evening | semi-final vs final
other | a: A second player, prop Etuale Sapolu || b: his deputy, Sione Tupua | two players
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b0 a2-b2 a3-b3 a4-b6 a5-b0 a5-b4 a6-b7 a7-b7 a8-b8 a9-b8 a10-b9 a10-b10 a11-b11 a12-b12 a13-b2 a13-b14 a14-b13 a15-b2
## omissions
b5 | appeal on Monday
b15 | churches in Apia
a15 | 34,000 spectators
