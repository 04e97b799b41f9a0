mode: outlets
## a | The Gourmand Weekly | Two-star Maison Perrault hands back its stars and closes | 2024-11-07
[1] Chef Aurélien Perrault has told the Guide Lavoisier that he no longer wants the two stars his restaurant outside Beaune has held since 2011, and will serve his last dinner there on December 21.

[2] The 53-year-old broke the news to his staff of 26 on Monday, and to his customers in a handwritten letter a day later. [3] “I have cooked for inspectors long enough,” it reads. [4] “Now I would like to cook for people.”

[5] Perrault said costs had risen by 31 per cent in three years and that the house, where the tasting menu is priced at €290, lost €140,000 last year. [6] He plans to open a bistro of 40 seats in the former post office of Meursault in April.

[7] The guide confirmed that it had received his request on October 28. [8] Its international director, Solveig Tangen, replied that stars belonged to the guide and could not be returned.

[9] All employees have been offered a job at the bistro, said his wife and business partner, Nathalie Perrault, who runs the dining room.

[10] He is the fourth French chef to give up stars since 2017, when Mathieu Lasserre of Cahors asked to be left out. [11] Lasserre's stars were restored in 2019.

[12] Perrault trained in Lyon under Georges Blandin. [13] He won a first star in 2006, at 35.
## b | Bourgogne Matin (English pages) | At Perrault's, the oven will soon go cold | 2024-11-09
[1] One of the best-known kitchens in Burgundy is to close before the end of the year, and the man who made it famous wants nothing more to do with stars.

[2] Aurélien Perrault, who is in his early fifties, told his team at the start of this week. [3] Guests learned of it in a letter. [4] “I have cooked for the inspectors long enough, now I want to cook for people,” he wrote.

[5] The restaurant, near Beaune, has had its second star for more than ten years. [6] It is thought to have lost well over €100,000 in 2023; a union official, Bruno Chazal, said that the bills had gone up by around a third. [7] Dinner costs close to €300 a head.

[8] He would like to open something simpler in Meursault, friends say, possibly in the old post office, some time next year.

[9] A letter reached the Guide Lavoisier towards the end of October. [10] The guide takes the view that nobody can resign a star, a member of its staff said.

[11] Nathalie Perrault, the maître d'hôtel, hopes to find a place for most of the two dozen or so people who work for them.

[12] Several French chefs have walked away from their stars in recent years. [13] One, Mathieu Lasserre, got his back two years after renouncing them.

[14] Perrault, a butcher's son from Nolay, was awarded his first in his mid-thirties. [15] The mayor of the village, Odile Garnier, says the closure will cost her 300 visitors a week.
## findings
date differs | a: will serve his last dinner there on December 21 || b: is to close before the end of the year | exact day vs before year's end
date differs | a: his restaurant outside Beaune has held since 2011 || b: has had its second star for more than ten years | 2011 vs more than ten years
quantity differs | a: The 53-year-old broke the news || b: who is in his early fifties | 53 vs early fifties
quantity differs | a: to his staff of 26 on Monday || b: the two dozen or so people who work for them | 26 vs about two dozen
quote differs | a: “I have cooked for inspectors long enough,” || a: “Now I would like to cook for people.” || b: “I have cooked for the inspectors long enough, now I want to cook for people,” | slightly other words
attribution conflict | a: Perrault said costs had risen by 31 per cent || b: a union official, Bruno Chazal, said that the bills had gone up | Perrault vs union official
quantity differs | a: had risen by 31 per cent in three years || b: had gone up by around a third | 31 percent vs a third
certainty differs | a: lost €140,000 last year || b: is thought to have lost well over €100,000 | stated 140,000 vs thought over 100,000
quantity differs | a: the tasting menu is priced at €290 || b: close to €300 a head | 290 vs close to 300
certainty differs | a: He plans to open a bistro || b: He would like to open something simpler | plan vs wish
place differs | a: in the former post office of Meursault || b: possibly in the old post office | stated vs possibly
date differs | a: of Meursault in April || b: some time next year | April vs next year
date differs | a: received his request on October 28 || b: towards the end of October | exact vs vague
attribution differs | a: Its international director, Solveig Tangen || b: a member of its staff said | named director vs staff member
certainty differs | a: have been offered a job at the bistro || b: hopes to find a place for most | offered to all vs hoped for most
quantity differs | a: is the fourth French chef to give up stars || b: Several French chefs have walked away | fourth vs several
quantity differs | a: a first star in 2006, at 35 || b: in his mid-thirties | 35 vs mid-thirties
## benign
same | a: to his staff of 26 on Monday || b: told his team at the start of this week | same day
same | a: in a handwritten letter a day later || b: Guests learned of it in a letter | same letter
same | a: belonged to the guide and could not be returned || b: nobody can resign a star | same view
same | a: no longer wants the two stars || b: wants nothing more to do with stars | same
same | a: lost €140,000 last year || b: well over €100,000 in 2023 | last year is 2023
same | a: Lasserre's stars were restored in 2019 || b: got his back two years after | 2017 plus two
same | a: the former post office || b: the old post office | same building
same | a: restaurant outside Beaune || b: The restaurant, near Beaune | same
same | a: won a first star || b: was awarded his first | same
other | a: a bistro of 40 seats || b: 300 visitors a week | seats vs visitors
other | a: is priced at €290 || b: 300 visitors a week | price vs visitors
other | a: He won a first star || b: has had its second star | first vs second star
other | a: since 2017, when Mathieu Lasserre || b: for more than ten years | Lasserre vs Perrault
other | a: in a handwritten letter || b: A letter reached the Guide Lavoisier | letter to guests vs to guide
other | a: said his wife and business partner || b: The mayor of the village, Odile Garnier | two women
other | a: costs had risen || b: the closure will cost her | costs vs loss
other | a: in three years || b: two years after renouncing them | cost rise vs Lasserre
## aligned
a0-b0 a0-b1 a1-b1 a1-b5 a2-b2 a2-b3 a2-b11 a3-b4 a4-b4 a5-b6 a5-b7 a6-b8 a7-b9 a8-b10 a9-b11 a10-b12 a10-b13 a11-b13 a13-b14
## omissions
a12 | trained in Lyon
b15 | mayor on visitors
b14 | butcher's son from Nolay
