mode: outlets
## a | Reykjanes Telegram | Coalition in Iceland agrees whaling halt until 2028 | 2023-06-24
[1] Iceland's three governing parties agreed on Friday to suspend the hunting of fin whales until the end of 2028, Fisheries Minister Sólrún Eiríksdóttir announced at the Althing.

[2] The season was to have begun on Wednesday with a quota of 161 animals. [3] The only company which still hunts the species, Hvalbær hf., employs 150 people each summer at its station in Hvalfjord.

[4] "You cannot put a number on a harpoon," the minister said. [5] Her decision followed a report by the Food and Veterinary Authority, which found that 41 percent of the whales shot last year did not die at once. [6] One lived for two hours.

[7] Hvalbær's owner, Kristmundur Loftsson, 80, called the decision unlawful and will claim 3.2 billion kronur in damages. [8] He met the prime minister, Ragnheiður Thors, for an hour on Thursday. [9] The trade union of Akravík, to which 120 of the workers belong, also protested.

[10] The Independence Coalition, the second-largest party in government, had threatened to leave over the matter in May, but its nine ministers and members all voted for the compromise. [11] In return it got a promise that a road tunnel in the Westfjords, costing 28 billion, will be started in 2025.

[12] Sixty-one percent of Icelanders oppose whaling, according to a poll by Maskína of 1,000 people. [13] Japan, the only buyer of the meat, took 2,576 tonnes last year. [14] Catches of minke whales, which ended in 2021, are not affected. [15] Two activists from Britain and France, who chained themselves to a mast in Reykjavik harbor for 33 hours, were let go on Friday with a caution.
## b | Whale & Ocean Monitor | Reprieve, not pardon: Iceland stops the harpoons for one summer | 2023-06-25
[1] The whales have the summer off. [2] More than that nobody could promise on June 23, after a night during which the cabinet came close to breaking up.

[3] Sólrún Eiríksdóttir, who holds the food portfolio, published a regulation that forbids the catch until the last day of August, and put in it a line about possible further steps. [4] A hundred and sixty-one fin whales were to have been killed, the first of them two days earlier.

[5] "There's no number you can hang on a harpoon," she told the evening news. [6] Vets on board had found last summer that two whales in five suffered before they died, one for a full two hours; it is the university's ethics board that put the figures together.

[7] Four members of the Independence Coalition abstained, and the party's leaders are thought to want a price. [8] A tunnel in the north-west has been mentioned.

[9] Kristmundur Loftsson, managing director of Hvalbær and an octogenarian, hasn't made up his mind whether to sue. [10] He was refused a meeting with the prime minister. [11] His seasonal hands, some one hundred and fifty, have been told their wages will be paid; their union in Akravík welcomed the pause.

[12] Three in five islanders want an end to the hunt, pollsters say. [13] The meat goes to a single country, Japan, over two and a half thousand tonnes of it in 2022.

[14] Of the pair who had locked themselves to a ship's mast for a day and a half, both women from Britain, one is to be prosecuted.
## findings
date conflict | a: until the end of 2028 || a: agrees whaling halt until 2028 || b: forbids the catch until the last day of August || b: stops the harpoons for one summer | until 2028 vs August
attribution conflict | a: agreed on Friday to suspend the hunting || b: published a regulation that forbids the catch | coalition agreement vs minister's regulation
quote differs | a: "You cannot put a number on a harpoon," || b: "There's no number you can hang on a harpoon," | wording
attribution conflict | a: followed a report by the Food and Veterinary Authority || b: it is the university's ethics board that put the figures together | authority vs ethics board
role differs | a: Fisheries Minister Sólrún Eiríksdóttir announced || b: who holds the food portfolio | fisheries vs food
role conflict | a: Hvalbær's owner, Kristmundur Loftsson || b: Kristmundur Loftsson, managing director of Hvalbær | owner vs managing director
certainty conflict | a: will claim 3.2 billion kronur in damages || b: hasn't made up his mind whether to sue | will claim vs undecided
polarity conflict | a: He met the prime minister, Ragnheiður Thors || b: He was refused a meeting with the prime minister | met vs refused
polarity conflict | a: belong, also protested || b: welcomed the pause | protested vs welcomed
polarity conflict | a: ministers and members all voted for the compromise || b: Four members of the Independence Coalition abstained | all voted for vs four abstained
certainty conflict | a: will be started in 2025 || b: A tunnel in the north-west has been mentioned | promised vs mentioned
role conflict | a: Two activists from Britain and France || b: both women from Britain | Britain and France vs both Britain
polarity conflict | a: were let go on Friday with a caution || b: one is to be prosecuted | caution vs prosecution
quantity differs | a: took 2,576 tonnes last year || b: over two and a half thousand tonnes | exact vs vaguer
date differs | a: in Reykjavik harbor for 33 hours || b: for a day and a half | 33 vs 36 hours
quantity differs | a: Kristmundur Loftsson, 80 || b: and an octogenarian | exact vs vaguer
place differs | a: a road tunnel in the Westfjords || b: A tunnel in the north-west | named vs described
## benign
same | a: agreed on Friday to suspend || b: nobody could promise on June 23 | Friday June 23
same | a: with a quota of 161 animals || b: A hundred and sixty-one fin whales | 161
same | a: was to have begun on Wednesday || b: the first of them two days earlier | both before the ban: Wednesday June 21
same | a: that 41 percent of the whales shot || b: two whales in five suffered | 41 percent
same | a: One lived for two hours || b: one for a full two hours | two hours
same | a: employs 150 people each summer || b: His seasonal hands, some one hundred and fifty | 150
same | a: Sixty-one percent of Icelanders oppose || b: Three in five islanders want an end | 61 percent
same | a: Japan, the only buyer of the meat || b: goes to a single country, Japan | the sole buyer
same | a: chained themselves to a mast || b: had locked themselves to a ship's mast | the same protest
same | a: according to a poll by Maskína || b: pollsters say | the poll
other | a: with a quota of 161 || b: some one hundred and fifty | whales vs workers
other | a: Sixty-one percent || b: two whales in five | poll vs whales
other | a: to which 120 of the workers belong || b: some one hundred and fifty | union members vs all workers
other | a: for an hour on Thursday || b: one for a full two hours | meeting vs dying whale
other | a: which ended in 2021 || b: the last day of August | minke vs fin whales
other | a: costing 28 billion || b: over two and a half thousand | tunnel vs meat
other | a: a poll by Maskína of 1,000 people || b: over two and a half thousand tonnes of it | poll sample vs tonnes
other | a: for 33 hours || b: one for a full two hours; it | sit-in vs whale
## aligned
a0-b0 a0-b2 a0-b3 a1-b2 a1-b3 a2-b4 a3-b11 a3-b9 a4-b5 a5-b6 a6-b6 a7-b9 a8-b10 a9-b11 a10-b2 a10-b7 a11-b7 a11-b8 a12-b12 a13-b13 a15-b14 a1-b1
## omissions
a14 | b does not mention minke whales
