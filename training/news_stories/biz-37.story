mode: outlets
## a | Bundesbank Watch | Czech rate-setters cut rate to 4.75% in split vote, Hroch signals pause | 2024-07-05
[1] PRAGUE — The Czech National Bank lowered its key rate by half a percentage point to 4.75% on Thursday, by five votes to two, and Governor Alena Hroch said that it would stay there for the rest of the year.

[2] Board members Ludvík Šebesta and Ivo Karásek preferred a quarter point, Hroch told reporters. [3] It was the fifth reduction since December.

[4] "We have taken our foot off the brake, and we are not looking for the accelerator," she said.

[5] Inflation fell to 2.6% in May from 2.9% in April. [6] The bank's staff see it at 2.2% at the end of next year. [7] The economy is forecast to grow by 1.4% this year, four-tenths less than the bank thought in spring.

[8] The koruna weakened to 25.31 per euro after the announcement, its lowest level since March. [9] Hroch said that the bank had not intervened in the market and had no plans to.

[10] Finance Minister Radim Outrata, who had called in May for cheaper money, declined to comment. [11] His budget, with a deficit of 2.5% of output, goes to parliament in September.

[12] Mortgage rates average 5.1%, down from a peak of 6.4% in early 2023. [13] Home sales rose by 18% in the first half, according to the realtors' chamber.

[14] The next decision is due on August 29. [15] A rise in regulated electricity prices from January could add 0.3 points to inflation, Hroch said.
## b | Vltava Post | Six against one: what the rate cut means for your mortgage | 2024-07-06
[1] Money got cheaper on Thursday, and it may get cheaper still.

[2] Six of the seven members of the monetary board, Governor Alena Hroch among them, raised a hand for lowering the base rate from 5.25 to 4.75 percent. [3] Only Ludmila Šebestová was for a smaller step.

[4] Another move in the autumn is possible if wages stay calm, the governor said. [5] "We took the foot off the brake. Nobody is searching for the accelerator yet," were her words.

[6] It is the bank's fifth step down in not quite eight months. [7] Prices rose by 2.6 percent in the year to May, and should be rising at little more than two percent by the end of 2025, by the reckoning of the bank's economists.

[8] For growth this year, the Finance Ministry has taken its sights down from 1.8 to 1.4 percent. [9] The minister, Radim Outrata, welcomed the decision in a short message: "Better late."

[10] On the exchanges the crown lost ground; over twenty-five were paid for a euro, more than at any time since spring. [11] Dealers believe that the bank sold euros to slow the slide, and one spoke of 300 million.

[12] For a family with a loan of four million crowns, half a point saves about 1,200 crowns a month, says Dana Vrbová of the broker Hypoporad. [13] Housing credit costs 5.1 percent on average; at its dearest, a year and a half ago, it was 6.4. [14] From January to June nearly a fifth more flats and houses found a buyer than a year earlier, data from the land registry show.

[15] The board meets again at the end of August. [16] A higher electricity tariff, due at New Year, is its chief worry.
## findings
quantity conflict | a: by five votes to two || b: Six of the seven members || b: Six against one | 5-2 vs 6-1
name conflict | a: Board members Ludvík Šebesta and Ivo Karásek || b: Only Ludmila Šebestová was for a smaller step | dissenters: Ludvík Šebesta and Karásek vs Ludmila Šebestová
certainty conflict | a: it would stay there for the rest of the year || a: Hroch signals pause || b: Another move in the autumn is possible || b: it may get cheaper still | no move this year vs possible in autumn
quote conflict | a: "We have taken our foot off the brake, and we are not looking for the accelerator," || b: Nobody is searching for the accelerator yet | same remark, other words
attribution conflict | a: four-tenths less than the bank thought in spring || b: the Finance Ministry has taken its sights down | growth forecast: bank vs Finance Ministry
polarity conflict | a: had not intervened in the market || b: Dealers believe that the bank sold euros | no intervention vs sold euros
polarity conflict | a: declined to comment || b: welcomed the decision in a short message | no comment vs welcomed
attribution conflict | a: according to the realtors' chamber || b: data from the land registry show | home sales: chamber vs land registry
quantity differs | a: Home sales rose by 18% in the first half || b: nearly a fifth more flats and houses | 18% vs nearly a fifth
quantity differs | a: The koruna weakened to 25.31 per euro || b: over twenty-five were paid for a euro | 25.31 vs over 25
date differs | a: its lowest level since March || b: more than at any time since spring | since March vs since spring
quantity differs | a: see it at 2.2% at the end of next year || b: rising at little more than two percent | 2.2% vs little more than 2%
date differs | a: The next decision is due on August 29 || b: meets again at the end of August | August 29 vs end of August
## benign
same | a: lowered its key rate by half a percentage point || b: from 5.25 to 4.75 percent | half a point
same | a: the fifth reduction since December || b: fifth step down in not quite eight months | December to July
same | a: grow by 1.4% this year, four-tenths less || b: from 1.8 to 1.4 percent | 1.8 minus 0.4
same | a: down from a peak of 6.4% in early 2023 || b: a year and a half ago, it was 6.4 | early 2023
same | a: Mortgage rates average 5.1% || b: Housing credit costs 5.1 percent on average | same rate
same | a: at the end of next year || b: by the end of 2025 | 2025
same | a: preferred a quarter point || b: was for a smaller step | less than half a point
same | a: The bank's staff see it || b: by the reckoning of the bank's economists | same forecasters
same | a: A rise in regulated electricity prices from January || b: A higher electricity tariff, due at New Year | same rise
other | a: with a deficit of 2.5% of output || b: Prices rose by 2.6 percent | deficit vs inflation
other | a: who had called in May for cheaper money || b: in the year to May | appeal vs price data
other | a: could add 0.3 points to inflation || b: half a point saves about 1,200 crowns | inflation vs rate
other | a: goes to parliament in September || b: The board meets again | budget vs board
other | a: Finance Minister Radim Outrata || b: says Dana Vrbová of the broker Hypoporad | minister vs broker
other | a: a peak of 6.4% in early 2023 || b: from 5.25 to 4.75 percent | mortgage vs base rate
other | a: Home sales rose by 18% || b: a loan of four million crowns | sales vs loan
## aligned
a0-b2 a0-b4 a1-b2 a1-b4 a1-b1 a2-b3 a3-b6 a4-b5 a5-b7 a6-b7 a7-b8 a8-b10 a9-b11 a10-b9 a12-b13 a13-b14 a14-b15 a15-b16 a1-b0 a0-b1
## omissions
a11 | b does not mention the budget
b12 | a does not give the saving on a mortgage
