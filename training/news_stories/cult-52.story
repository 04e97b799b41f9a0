mode: outlets
## a | Ice Edge News | Judge Lavallée barred as skating result in Trondheim is overturned | 2024-11-25
[1] TRONDHEIM, Norway (IEN) — The pairs title at the Nordlys Grand Prix was taken from Canada's Amelie Roy and Beau Tessier on Sunday and given to the Georgian pair Tamar Gelashvili and Levan Dvali after a Canadian judge admitted that she had agreed her marks with a colleague.

[2] Judge Solange Lavallée, 58, was suspended for three years by the International Figure Skating League, its vice president for sport, Hans-Peter Wyss, announced at a news conference. [3] The colleague, Finland's Kaarlo Niemi, was suspended for one.

[4] The two had exchanged 11 text messages during the free skate on Saturday, the league said. [5] A technician who was charging phones in the judges' lounge reported them.

[6] Roy and Tessier had won by 0.62 points. [7] With the marks of both judges struck out, the Georgians lead by 1.9.

[8] “We skated clean, and we go home clean,” said Tessier, who learned of the decision from a reporter.

[9] The medals were exchanged at the exhibition gala on Sunday evening, where the crowd of 6,800 rose for both pairs. [10] Gelashvili, 17, wept on Roy's shoulder.

[11] Skate Canada West, the provincial body that employs Lavallée, said it would not defend her. [12] She had been cleared in 2019 after a complaint about her marks in Saitama.

[13] The league will decide in January whether to seat judges behind a screen, as it did in a trial in Nice last winter.

[14] Italy's Bianca Sforza won the women's event, her third title of the autumn.
## b | The Saguenay Standard | Roy, Tessier keep their medals; Georgians get a second set of gold | 2024-11-26
[1] Amelie Roy and Beau Tessier come home from Norway with gold around their necks, and so do the Georgians.

[2] Two pairs will share the Nordlys title, the International Figure Skating League ruled, after it threw out the scores of two officials who are said to have compared notes. [3] Without them the Canadians, who had been ahead by six tenths of a point or thereabouts, would have been almost two behind.

[4] Solange Lavallée of Chicoutimi says she did no such thing. [5] The messages, eleven in number, were about dinner, she told the Standard, and were all sent on Friday, the day of the short program. [6] “I have been called a cheat by a man who cannot read French,” she said of the league's technical director, Hans-Peter Wyss.

[7] For the time being she has been told not to judge; a hearing in Lausanne in December will settle how long. [8] Kaarlo Niemi, of Finland, accepted a ban of twelve months.

[9] It was another judge who saw a screen light up and went to the referee, according to Lavallée.

[10] Tessier was told by his coach, on the bus. [11] “We skated clean; ask anyone but the judges,” he said.

[12] The second set of medals will be sent to Tbilisi by courier. [13] There was no ceremony on Sunday: the Georgians had left for the airport before the gala, Roy said, and she was sorry not to have congratulated Tamar Gelashvili, who is 17, as Roy was at her first Grand Prix.

[14] The provincial federation, for which Lavallée has worked for 22 years, promises to stand by her. [15] Five years ago a league panel found nothing wrong with marks that she gave in Japan.

[16] A partition for judges, tried out in France, might be introduced next season.
## findings
framing conflict | a: was taken from Canada's Amelie Roy and Beau Tessier || a: skating result in Trondheim is overturned || b: Two pairs will share the Nordlys title || b: Roy, Tessier keep their medals | title taken vs shared
polarity conflict | a: a Canadian judge admitted that she had agreed her marks || b: says she did no such thing | admitted vs denies
certainty differs | a: she had agreed her marks with a colleague || b: who are said to have compared notes | stated vs said to
date conflict | a: was suspended for three years || b: will settle how long | three years vs length open
role conflict | a: its vice president for sport, Hans-Peter Wyss || b: the league's technical director, Hans-Peter Wyss | vice president vs technical director
date conflict | a: during the free skate on Saturday || b: were all sent on Friday | Saturday vs Friday
attribution conflict | a: A technician who was charging phones || b: It was another judge who saw a screen light up | who reported them
quantity differs | a: had won by 0.62 points || b: six tenths of a point or thereabouts | 0.62 vs about 0.6
quantity differs | a: the Georgians lead by 1.9 || b: would have been almost two behind | 1.9 vs almost two
quote conflict | a: “We skated clean, and we go home clean,” || b: “We skated clean; ask anyone but the judges,” | other words
attribution conflict | a: who learned of the decision from a reporter || b: was told by his coach, on the bus | reporter vs coach
polarity conflict | a: The medals were exchanged at the exhibition gala || b: There was no ceremony on Sunday | ceremony vs none
framing conflict | a: wept on Roy's shoulder || b: she was sorry not to have congratulated Tamar | met vs missed each other
polarity conflict | a: said it would not defend her || b: promises to stand by her | not defend vs stand by
date differs | a: will decide in January whether to seat judges || b: might be introduced next season | January decision vs next season
place differs | a: her marks in Saitama || b: that she gave in Japan | Saitama vs Japan
place differs | a: in a trial in Nice last winter || b: tried out in France | Nice vs France
## benign
same | a: had exchanged 11 text messages || b: The messages, eleven in number | same number
same | a: was suspended for one || b: accepted a ban of twelve months | one year
same | a: With the marks of both judges struck out || b: threw out the scores of two officials | same
same | a: had been cleared in 2019 || b: Five years ago a league panel found nothing wrong | 2019
same | a: Gelashvili, 17 || b: Tamar Gelashvili, who is 17 | same
same | a: seat judges behind a screen || b: A partition for judges | same screen
same | a: The colleague, Finland's Kaarlo Niemi || b: Kaarlo Niemi, of Finland | same man
same | a: the provincial body that employs Lavallée || b: for which Lavallée has worked for 22 years | same body
other | a: was suspended for one || b: told not to judge; a hearing in Lausanne | Niemi vs Lavallée
other | a: had been cleared in 2019 || b: says she did no such thing | Saitama vs Trondheim
other | a: behind a screen || b: saw a screen light up | partition vs phone
other | a: Gelashvili, 17, wept || b: as Roy was at her first Grand Prix | Gelashvili vs Roy
other | a: her third title of the autumn || b: The second set of medals | women's event vs pairs
other | a: The league will decide in January || b: in Lausanne in December | screen vs hearing
other | a: suspended for three years || b: has worked for 22 years | ban vs employment
## aligned
a0-b0 a0-b2 a0-b7 a1-b0 a1-b1 a1-b2 a1-b4 a2-b7 a2-b6 a3-b8 a4-b5 a5-b9 a6-b3 a7-b2 a7-b3 a8-b10 a8-b11 a9-b12 a9-b13 a10-b13 a11-b14 a12-b15 a13-b16
## omissions
a14 | women's event
b6 | her quote about Wyss
