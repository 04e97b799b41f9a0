mode: outlets
## a | Gotham Markets Desk | Starling Coffee sales slip for third straight quarter, CEO reshuffles top team | 2024-05-08
[1] NEW YORK, May 8 - Coffeehouse chain Starling Roasters said on Wednesday that sales at cafes open at least 13 months fell 3.8% in the quarter ended March 31, the third decline in a row and worse than the 2.1% drop analysts had forecast.

[2] Revenue edged up 0.6% to $1.46 billion because of 71 new locations. [3] Net income fell 17% to $88 million.

[4] Chief Executive Denise Abara, hired in January from the pizza chain Tredici, removed the heads of marketing and supply, and named Tredici's Colin Wachter, 46, as chief operating officer.

[5] "Our lines are long and our lattes are late," Abara said on a call with analysts. [6] The average customer waits 6 minutes and 40 seconds for a mobile order.

[7] The company will remove about a third of the items from its menu by September and stop charging 80 cents for oat milk on June 3.

[8] It cut its forecast for the year and now expects earnings of $1.90 to $2.05 per share, down from $2.30 to $2.45. [9] Shares sank 11.4% to $52.60, the lowest since October 2020.

[10] In China, where Starling has 1,120 cafes, comparable sales tumbled 9%. [11] Abara said the company was looking for a local partner for that business and had hired the bank Whitcomb Hale.

[12] Workers at 214 of its U.S. cafes have joined a union. [13] Talks on a contract resumed in April after a break of five months.

[14] Activist investor Tollgate Partners disclosed a stake of 2.4% in February. [15] Starling added its nominee, Ravi Menon, to the board last week.
## b | Seattle Evening Gazette | Starling to trim menu, drop oat milk charge as customers drift away | 2024-05-09
[1] Starling Roasters, hurting from another bad quarter, plans to shorten its menu and to quit charging extra for oat milk next month.

[2] The Seattle chain said Wednesday that business at its established cafes was down nearly 4% in the first three months of the year. [3] It had also shrunk in the two preceding quarters.

[4] Profit dropped by about a sixth, and the company warned that the full year would be weaker than it had told investors in February. [5] Wall Street took more than a tenth off the stock, which ended at its lowest level in over three years.

[6] "Our lines are long and our lattes are late," said Denise Abara, who has run the company since the start of the year.

[7] A typical mobile order takes more than six minutes, she said. [8] Dozens of drinks and sandwiches, about one item in three, will be gone by fall.

[9] Two senior executives are leaving, the company said without giving reasons, and Abara is bringing in a former colleague, Colin Wachter, to run operations.

[10] The chain may sell part of its Chinese arm, where trade is falling much faster than at home, people familiar with the matter said. [11] There are more than 1,000 Starling cafes in China.

[12] Union leader Becca Tornquist, who makes drinks at the Ballard store, said shorter lines would take more workers and not fewer flavors. [13] Her union represents staff at over 200 of the cafes; it has been back at the bargaining table with the company for about a month.

[14] A hedge fund with a small stake has been pressing for changes, and won a board seat recently.

[15] Starling employs 4,100 people in the Seattle area, including 900 at its Sodo headquarters.
## findings
quantity differs | a: fell 3.8% in the quarter ended March 31 || b: was down nearly 4% | 3.8% vs nearly 4%
quantity differs | a: Net income fell 17% to $88 million || b: Profit dropped by about a sixth | 17% vs about a sixth
framing differs | a: removed the heads of marketing and supply || b: Two senior executives are leaving, the company said without giving reasons | removed by the CEO vs leaving without reasons given
role differs | a: the heads of marketing and supply || b: Two senior executives are leaving | posts named vs senior executives
date differs | a: waits 6 minutes and 40 seconds for a mobile order || b: takes more than six minutes | 6:40 vs more than six minutes
date differs | a: from its menu by September || b: will be gone by fall | September vs fall
date differs | a: for oat milk on June 3 || b: for oat milk next month | June 3 vs next month
quantity differs | a: Shares sank 11.4% to $52.60 || b: took more than a tenth off the stock | 11.4% vs more than a tenth
date differs | a: the lowest since October 2020 || b: its lowest level in over three years | October 2020 vs over three years
certainty differs | a: was looking for a local partner for that business || b: may sell part of its Chinese arm | seeking a partner vs may sell a part
attribution differs | a: Abara said the company was looking for || b: people familiar with the matter said | Abara vs unnamed sources
quantity differs | a: where Starling has 1,120 cafes || b: There are more than 1,000 Starling cafes | 1,120 vs more than 1,000
quantity differs | a: comparable sales tumbled 9% || b: falling much faster than at home | 9% vs much faster than at home
quantity differs | a: Workers at 214 of its U.S. cafes || b: staff at over 200 of the cafes | 214 vs over 200
name differs | a: Activist investor Tollgate Partners disclosed || b: A hedge fund with a small stake | Tollgate vs a hedge fund
quantity differs | a: disclosed a stake of 2.4% || b: with a small stake | 2.4% vs small
date differs | a: to the board last week || b: won a board seat recently | last week vs recently
## benign
same | a: the third decline in a row || b: had also shrunk in the two preceding quarters | third decline
same | a: "Our lines are long and our lattes are late," Abara || b: "Our lines are long and our lattes are late," said | same quote
same | a: hired in January from the pizza chain Tredici || b: who has run the company since the start of the year | same start
same | a: named Tredici's Colin Wachter || b: a former colleague, Colin Wachter | both come from Tredici
same | a: as chief operating officer || b: Colin Wachter, to run operations | same job
same | a: remove about a third of the items || b: about one item in three | same share
same | a: stop charging 80 cents for oat milk || b: to quit charging extra for oat milk | same change
same | a: in the quarter ended March 31 || b: in the first three months of the year | same quarter
same | a: Talks on a contract resumed in April || b: back at the bargaining table with the company for about a month | since April
other | a: the 2.1% drop analysts had forecast || b: was down nearly 4% | forecast vs outcome
other | a: because of 71 new locations || b: staff at over 200 of the cafes | new cafes vs unionised ones
other | a: comparable sales tumbled 9% || b: was down nearly 4% | China vs whole chain
other | a: after a break of five months || b: for about a month | break vs talks
other | a: disclosed a stake of 2.4% in February || b: had told investors in February | stake vs forecast
other | a: where Starling has 1,120 cafes || b: including 900 at its Sodo headquarters | cafes vs staff
other | a: Revenue edged up 0.6% || b: Profit dropped by about a sixth | revenue vs profit
other | a: Net income fell 17% || b: took more than a tenth off the stock | profit vs shares
other | a: Starling added its nominee || b: is bringing in a former colleague | board vs management
## aligned
a0-b2 a0-b9 a1-b2 a1-b3 a3-b4 a4-b6 a4-b9 a5-b6 a6-b7 a7-b1 a7-b8 a7-b0 a8-b4 a9-b5 a10-b10 a10-b11 a11-b10 a12-b13 a13-b13 a14-b14 a15-b14 a0-b3
## omissions
a2 | b does not give revenue
b12 | a does not quote the union leader
b15 | a does not give staff in Seattle
