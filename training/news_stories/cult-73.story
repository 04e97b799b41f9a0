mode: outlets
## a | Prairie & Northern Press | Edmonton chess club janitor, 58, becomes national master | 2023-07-12
[1] EDMONTON (PNP) - A man who cleaned the rooms of the Edmonton Chess Circle for 16 years has become a national master, the Dominion Chess Federation said on Tuesday.

[2] Arturo Benavides, 58, passed the required rating of 2,200 points on Sunday when he beat university student Colin Hartwell, 22, in 71 moves in the last round of the Alberta Open.

[3] Benavides, who came to Canada from El Salvador in 1989, learned the moves in 2007, from positions that players had left on the boards. [4] “I dusted the queens and put them back where they were,” he said.

[5] He entered his first tournament at 47 and lost all six games. [6] He has since played 812 rated games.

[7] The club has made him an honorary member and waived the yearly fee of $180, its president, Judith Oyelowo, said. [8] It had offered him free lessons in 2011, and he said no.

[9] Benavides works nights at a hospital now. [10] On his way to the last round his bus broke down and he ran the final two kilometres, arriving with three minutes left before forfeit.

[11] He tied for fourth place in a field of 96 and won $350.

[12] His daughter Marisol, 24, who drove up from Red Deer to watch, said she does not play. [13] The federation counts 214 living masters, of whom nine reached the title after the age of 50.
## b | The Whyte Avenue Weekly | Checkmate, boss: the cleaner who outplayed the club | 2023-07-14
[1] EDMONTON (PNP, staff) - A man who for a decade and a half mopped the floors of the Edmonton Chess Circle has become a national master, by his own account the oldest ever to do so in Alberta.

[2] Arturo Benavides got over the line last weekend by defeating a student less than half his age, Colin Hartwell, in a game of more than seventy moves.

[3] He had reached the playing hall on foot, out of breath, a few minutes before the clock would have lost it for him; public transit had let him down.

[4] The Salvadoran immigrant had picked the game up from half-finished battles on the tables. [5] “I dusted the queens and put them back where they were,” he told us.

[6] In his first event, in his late forties, he did not take so much as half a point. [7] Some 800 games later he stands at 2,200, the figure that makes a master.

[8] The Circle, which charges members just under $200 a year, now has him for nothing. [9] A decade or so ago it was willing to teach him, too, said Judith Oyelowo, one of its directors. [10] He accepted and never turned up, she recalled.

[11] His winnings, a few hundred dollars for a share of fourth place among nearly a hundred entrants, went on a suit. [12] He wore it to his night shift at the hospital on Monday, a nurse there reports.

[13] Few take the title in their fifties: not ten of Canada's two hundred or so masters, according to the federation.

[14] One of his children was in the room on Sunday. [15] His old mop hangs in the club's hallway now, with a plaque.
## findings
date differs | a: cleaned the rooms of the Edmonton Chess Circle for 16 years || b: for a decade and a half mopped | 16 years vs decade and a half
quantity differs | a: in 71 moves || b: of more than seventy moves | 71 vs more than seventy
quantity differs | a: Colin Hartwell, 22 || b: less than half his age | 22 vs less than half of 58
quantity differs | a: entered his first tournament at 47 || b: in his late forties | 47 vs late forties
quantity differs | a: has since played 812 rated games || b: Some 800 games later | 812 vs some 800
quantity differs | a: the yearly fee of $180 || b: just under $200 a year | 180 vs just under 200
date differs | a: had offered him free lessons in 2011 || b: A decade or so ago | 2011 vs a decade or so
role differs | a: its president, Judith Oyelowo || b: Judith Oyelowo, one of its directors | president vs one of the directors
polarity conflict | a: and he said no || b: He accepted and never turned up | declined vs accepted
date differs | a: arriving with three minutes left || b: a few minutes before the clock | three vs a few
quantity differs | a: in a field of 96 || b: among nearly a hundred entrants | 96 vs nearly a hundred
quantity differs | a: and won $350 || b: a few hundred dollars | 350 vs a few hundred
quantity differs | a: counts 214 living masters || b: two hundred or so masters | 214 vs about 200
quantity differs | a: of whom nine reached the title || b: not ten of Canada's | nine vs fewer than ten
name differs | a: His daughter Marisol, 24 || b: One of his children | named daughter vs a child
## benign
same | a: passed the required rating of 2,200 points || b: he stands at 2,200 | same rating
same | a: on Sunday when he beat university student || b: last weekend by defeating a student | same game
same | a: “I dusted the queens and put them back where they were,” || b: “I dusted the queens and put them back where they were,” | same quote
same | a: lost all six games || b: did not take so much as half a point | no points
same | a: waived the yearly fee || b: now has him for nothing | same
same | a: came to Canada from El Salvador || b: The Salvadoran immigrant | same
same | a: from positions that players had left on the boards || b: from half-finished battles on the tables | same
same | a: his bus broke down || b: public transit had let him down | same
same | a: tied for fourth place || b: for a share of fourth place | same
same | a: after the age of 50 || b: in their fifties | same group
same | a: works nights at a hospital now || b: his night shift at the hospital | same job
other | a: for 16 years || a: entered his first tournament at 47 | cleaning vs age
other | a: lost all six games || b: Some 800 games later | first event vs career
other | a: Colin Hartwell, 22 || a: His daughter Marisol, 24 | opponent vs daughter
other | a: said on Tuesday || b: at the hospital on Monday | statement vs shift
other | a: said she does not play || b: never turned up, she recalled | daughter vs Oyelowo
other | a: learned the moves in 2007 || a: from El Salvador in 1989 | chess vs immigration
other | a: won $350 || b: just under $200 a year | winnings vs fee
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b2 a2-b7 a3-b4 a4-b5 a5-b6 a6-b7 a7-b8 a8-b9 a8-b10 a9-b12 a10-b3 a11-b11 a12-b14 a13-b13
## omissions
b15 | the mop with a plaque
b11 | a suit
