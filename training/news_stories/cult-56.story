mode: outlets
## a | Great Lakes Wire | Goalie Lindgaard traded to Cleveland a day after 51-save shutout | 2024-02-07
[1] MILWAUKEE (GLW) — The Milwaukee Anchors traded goaltender Emil Lindgaard to the Cleveland Forge on Tuesday for a first-round draft pick in 2025 and forward Tyler Szabo, less than 24 hours after he stopped 51 shots in a 1-0 overtime win.

[2] Lindgaard, 33, had waived his no-trade clause on Monday afternoon, general manager Dick Farraday said. [3] The Dane, a two-time all-star, is in the last year of a contract worth $6.5 million a season; Milwaukee will pay half of what is left of it.

[4] “He asked us for a chance to win, and he earned one,” Farraday told reporters.

[5] Lindgaard will be in net for Cleveland on Thursday in Pittsburgh, coach Renny Dubois said. [6] The Forge have lost starter Jack Orsini until April with a torn groin muscle.

[7] Milwaukee, with 14 wins in 49 games, are last in the division, 17 points out of a playoff place. [8] Rookie Pavel Hruska, 21, takes over in goal.

[9] Lindgaard has been with the Anchors since 2015 and holds the club records for wins, 231, and shutouts, 34. [10] His wife, Signe, is expecting their third child in March, and the family will stay in Milwaukee until the summer.

[11] Farraday said no other veteran would be moved before the March 8 deadline.

[12] In 2010 the Anchors traded another favorite, captain Doug Metcalfe, and missed the playoffs for six years.
## b | Erie Shore Sports | Forge land their goalie, and he isn't happy about it | 2024-02-08
[1] Emil Lindgaard found out where he was going to live from his eight-year-old, who had seen it on a tablet. [2] “I asked for nothing. I earned the right to be told,” the Danish goaltender said at the airport on Wednesday.

[3] His agent, Morten Krag, says that the clause under which he could have blocked a move lapsed on January 1, and that nobody at the Milwaukee Anchors had spoken with either of them before Tuesday's trade to Cleveland.

[4] “He asked for a chance to win, and now he's got it,” is how the Milwaukee general manager, Dick Farraday, put it on the radio.

[5] The Forge gave up their second-round pick in next year's draft and Tyler Szabo, a defenseman, and got a man who had kept a clean sheet the night before, with 51 saves, in a game decided by a single goal in extra time. [6] They assume all of his salary, $6.5 million for a full season, until June.

[7] Whether he plays tonight in Pittsburgh depends on a sore hip, head coach Renny Dubois said. [8] “We'll see after the skate.” [9] Their regular goalie, Jack Orsini, is out for the year.

[10] Lindgaard, who turned 33 in the fall, will bring his wife, Signe, and the children with him this weekend. [11] A baby is due in a month or so.

[12] No one in Milwaukee has won or blanked opponents more often than he did in nearly nine years, and it won't stop with him, an Anchors scout said: two more veterans are on the market. [13] The team have won only two of every seven games, and a boy of 21 named Hruska inherits the net.

[14] Fans left skates at the arena's gate. [15] They did so once before, fourteen years ago, for Doug Metcalfe.
## findings
quantity conflict | a: for a first-round draft pick in 2025 || b: their second-round pick in next year's draft | first vs second round
role conflict | a: and forward Tyler Szabo || b: Tyler Szabo, a defenseman | forward vs defenseman
polarity conflict | a: had waived his no-trade clause on Monday afternoon || b: lapsed on January 1 | waived vs lapsed, not asked
attribution conflict | a: on Monday afternoon, general manager Dick Farraday said || b: His agent, Morten Krag, says | general manager vs agent on the clause
quantity conflict | a: Milwaukee will pay half of what is left || b: They assume all of his salary | half vs all
quote conflict | a: “He asked us for a chance to win, and he earned one,” || b: “He asked for a chance to win, and now he's got it,” | other words
polarity conflict | a: “He asked us for a chance || b: “I asked for nothing. | asked vs did not ask
certainty conflict | a: will be in net for Cleveland on Thursday || b: Whether he plays tonight in Pittsburgh depends | will play vs uncertain
date conflict | a: until April with a torn groin muscle || b: is out for the year | until April vs the year
place conflict | a: the family will stay in Milwaukee until the summer || b: and the children with him this weekend | stay vs come along
certainty conflict | a: no other veteran would be moved || b: two more veterans are on the market | none vs two
date differs | a: is expecting their third child in March || b: due in a month or so | March vs a month or so
## benign
same | a: less than 24 hours after he stopped 51 shots || b: the night before, with 51 saves | same game
same | a: in a 1-0 overtime win || b: decided by a single goal in extra time | same result
same | a: a contract worth $6.5 million a season || b: $6.5 million for a full season | same salary
same | a: on Thursday in Pittsburgh || b: tonight in Pittsburgh | Thursday 8 February
same | a: with 14 wins in 49 games || b: only two of every seven games | 14 of 49
same | a: Rookie Pavel Hruska, 21 || b: a boy of 21 named Hruska | same
same | a: with the Anchors since 2015 || b: in nearly nine years | 2015 to early 2024
same | a: holds the club records for wins, 231, and shutouts || b: won or blanked opponents more often | same records
same | a: draft pick in 2025 || b: next year's draft | 2025
same | a: In 2010 the Anchors traded another favorite || b: fourteen years ago, for Doug Metcalfe | 2010
same | a: Lindgaard, 33 || b: who turned 33 in the fall | same age
other | a: their third child in March || b: from his eight-year-old | baby vs child
other | a: before the March 8 deadline || b: lapsed on January 1 | deadline vs clause
other | a: missed the playoffs for six years || b: in nearly nine years | team's drought vs Lindgaard's stay
other | a: is in the last year of a contract || b: is out for the year | contract vs injury
other | a: traded another favorite, captain Doug Metcalfe || b: before Tuesday's trade to Cleveland | two trades
other | a: a torn groin muscle || b: depends on a sore hip | Orsini vs Lindgaard
## aligned
a0-b0 a0-b3 a0-b5 a1-b3 a1-b5 a2-b3 a3-b6 a4-b4 a4-b2 a5-b7 a6-b9 a7-b13 a8-b13 a9-b12 a10-b10 a10-b11 a11-b12 a12-b15 a2-b10
## omissions
b1 | learned it from his child
b14 | skates at the gate
