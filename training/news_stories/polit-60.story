mode: outlets
## a | Silesian Herald | Opava-Dol mayor's recall: 61% back her in referendum | 2019-10-21
[1] Voters in the Czech spa town of Opava-Dol kept mayor Zdena Hrubá in office on Saturday, with 61 per cent rejecting her recall.

[2] Turnout was 44 per cent, nine points above the threshold. [3] The count was over at 4.20 p.m., two hours and twenty minutes after the polls closed.

[4] The plebiscite had been called by a committee led by butcher Radim Vaculík, which gathered 2,310 signatures between March 1 and May 31. [5] It accused the mayor of selling the town's baths to the Austrian group Kurhotel Alpin for 190 million crowns, 40 million below the estimate.

[6] "The water is still here; only the towels have changed hands," Hrubá, 56, a former swimming champion, told supporters in the colonnade.

[7] The sale was completed on August 15, 2018. [8] Alpin has since invested 75 million crowns and laid off 28 of its 164 employees. [9] The company's local manager, Petra Dvorská, said that a second pool would open in December.

[10] Vaculík will run for the council in 2022. [11] He said the mayor had spent 800,000 crowns of public money on leaflets, a figure that came, he said, from the town's own accounts.

[12] Deputy mayor Karel Bém, who had fallen out with Hrubá over the sale, resigned on September 3. [13] The police closed an investigation of the deal in June without charges. [14] A recall of another mayor in the region, in Horní Lesná, succeeded in 2015 by 37 votes.
## b | Spa Towns Review | Hrubá stays afloat in Opava-Dol | 2019-10-23
[1] A town that lives on hot water has spent half a year in it.

[2] On October 19, when it had been asked whether Zdena Hrubá should go, about four in ten of the 56 per cent who voted said that she should. [3] Only at a quarter to six was the last ward counted.

[4] Her trouble began with the baths. [5] They went to Kurhotel Alpin, a Bavarian chain, in the spring of last year, for 190 million Czech crowns. [6] That was 14 million under what a valuer had said, according to the committee which set the vote in motion, headed by the baker Radim Vaculík. [7] Over two thousand people put their names to it in the space of three months.

[8] "The water is here still; nothing but the towels has changed hands," the mayor, who swam for Czechoslovakia in her youth, said beside the fountain outside the town hall.

[9] What has the buyer done? [10] Fifty-seven million crowns' worth of work, it says, and it let one in six of its staff go, a shade under thirty. [11] The other pool is promised for Easter by Petr Dvorský, who runs the place.

[12] The leaflets that praised the sale cost 800,000, a sum that comes from a television report. [13] Mr Vaculík is thinking of a seat on the council.

[14] Karel Bém, second to the mayor until she relieved him of his duties at the start of September, has gone back to teaching. [15] The detectives who had looked at the contract put their file away before the summer holidays. [16] Up the valley, in Horní Lesná, a mayor was less lucky four years ago: it took a few dozen votes.
## findings
quantity conflict | a: Turnout was 44 per cent || b: of the 56 per cent who voted | 44 vs 56 per cent turnout
date conflict | a: The count was over at 4.20 p.m. || b: Only at a quarter to six was the last ward counted | 4.20 vs 5.45 p.m.
role conflict | a: a committee led by butcher Radim Vaculík || b: headed by the baker Radim Vaculík | butcher vs baker
place conflict | a: to the Austrian group Kurhotel Alpin || b: They went to Kurhotel Alpin, a Bavarian chain | Austrian vs Bavarian
quantity conflict | a: 40 million below the estimate || b: That was 14 million under what a valuer had said | 40 vs 14 million
quote differs | a: "The water is still here; only the towels have changed hands," || b: "The water is here still; nothing but the towels has changed hands," | wording
place conflict | a: told supporters in the colonnade || b: said beside the fountain outside the town hall | colonnade vs fountain
date conflict | a: The sale was completed on August 15, 2018 || b: in the spring of last year | August vs spring 2018
quantity conflict | a: has since invested 75 million crowns || b: Fifty-seven million crowns' worth of work | 75 vs 57 million
name conflict | a: The company's local manager, Petra Dvorská || b: by Petr Dvorský, who runs the place | Petra Dvorská vs Petr Dvorský
date conflict | a: that a second pool would open in December || b: is promised for Easter | December vs Easter
attribution conflict | a: he said, from the town's own accounts || b: a sum that comes from a television report | town accounts vs television
certainty conflict | a: Vaculík will run for the council in 2022 || b: is thinking of a seat on the council | will vs thinking
framing conflict | a: resigned on September 3 || b: until she relieved him of his duties | resigned vs dismissed
quantity differs | a: which gathered 2,310 signatures || b: Over two thousand people put their names | exact vs vaguer
quantity differs | a: succeeded in 2015 by 37 votes || b: it took a few dozen votes | exact vs vaguer
## benign
same | a: on Saturday, with 61 per cent || b: On October 19, when | Saturday October 19
same | a: with 61 per cent rejecting her recall || b: about four in ten of the | 39 per cent for recall
same | a: between March 1 and May 31 || b: in the space of three months | three months
same | a: laid off 28 of its 164 employees || b: let one in six of its staff go, a shade under thirty | 28 of 164
same | a: for 190 million crowns || b: for 190 million Czech crowns | the price
same | a: a former swimming champion || b: who swam for Czechoslovakia in her youth | swimmer
same | a: in June without charges || b: put their file away before the summer holidays | case closed in June
same | a: in Horní Lesná, succeeded in 2015 || b: was less lucky four years ago | 2015
same | a: Deputy mayor Karel Bém || b: Karel Bém, second to the mayor | deputy
same | a: of public money on leaflets || b: The leaflets that praised the sale cost 800,000 | the leaflets
other | a: for 190 million crowns, 40 million below || b: Fifty-seven million crowns' worth | price vs investment
other | a: with 61 per cent || b: of the 56 per cent who voted | share against vs turnout
other | a: Hrubá, 56, a former || b: of the 56 per cent | age vs turnout
other | a: nine points above the threshold || b: it took a few dozen votes | turnout vs Horní Lesná
other | a: laid off 28 of || b: Over two thousand people | jobs vs signatures
other | a: gathered 2,310 signatures || b: it took a few dozen votes. | signatures vs votes
other | a: for the council in 2022 || b: was less lucky four years ago | future run vs past recall
## aligned
a0-b2 a0-b0 a1-b2 a1-b0 a2-b2 a3-b3 a4-b6 a4-b7 a5-b5 a5-b6 a6-b8 a7-b5 a8-b10 a9-b11 a10-b13 a11-b12 a12-b14 a13-b15 a14-b16
## omissions
b14 | a does not say that the deputy went back to teaching
a2 | b does not mention the threshold
