mode: outlets
## a | Fjord & Field Food | Reindeer stew, not whale: state dinner menu row ends with chef's exit | 2021-09-29
[1] Norwegian chef Synnøve Aalberg has lost the contract to cook Friday's state dinner for the King of Spain after she told a newspaper that minke whale would be on the menu, the royal household said on Tuesday.

[2] “There has never been any question of whale,” court marshal Gjert Ravn said. [3] The 120 guests will be served Arctic char, reindeer stew and cloudberries, and the dinner will be cooked by the palace kitchen under Henrik Moe.

[4] Aalberg, who runs a one-star restaurant in Bodø, made the remark in an interview with a Madrid daily on September 22. [5] It led to 190,000 signatures against the dinner within four days and a call from Spain's embassy, according to the foreign ministry.

[6] “I serve what my grandmother served,” she had said.

[7] Her fee, 480,000 kroner, will be paid in full, Ravn added.

[8] Aalberg, 44, cooked for the court twice before, in 2016 and 2019. [9] She has asked for a meeting with the queen, who is said to be fond of her fish soup.

[10] Fisheries minister Oddvar Lien, a former whaler, called the decision cowardly. [11] Norway's whalers took 575 animals this summer out of a quota of 1,278.

[12] The king arrives on Thursday and will travel on to Tromsø on Saturday.
## b | El Correo de Castilla (English) | Oslo chef withdraws from royal banquet: ‘I was misquoted’ | 2021-09-30
[1] It was a slip of the tongue, or of the interpreter, says the woman who was to cook for King and court in Oslo tomorrow and who has now pulled out.

[2] Synnove Aalberg, the holder of two stars, maintains that she never promised whale; what she had talked of was “hval fra minnet”, whale from memory, which was the name of a dessert. [3] “I serve what my grandmother remembered,” is the sentence as she gives it, to a reporter of a Barcelona magazine, last Wednesday.

[4] The palace had in fact seen and approved the dish in August, a person in the court marshal's office said.

[5] She informed Gjert Ravn of her decision on Monday, by letter. [6] About half of the fee, of nearly half a million kroner, has already been spent on ingredients, and she will return the rest.

[7] In her place, Henrik Moe of the Oslo hotel Kronprinsen will feed a hundred and twenty diners, on char, and then elk.

[8] The protest that had brought in close to 200,000 names by the weekend was not what moved her, she said, nor was there any Spanish intervention; our embassy says the same. [9] Friends of hers suspect the fisheries minister, Oddvar Lien, who had asked for whale to be served.

[10] She has cooked at the palace on two occasions. [11] The audience she was granted with the queen, on Wednesday, lasted ten minutes.

[12] Fewer than half as many whales as permitted were caught this year. [13] His Majesty lands this afternoon.
## findings
framing conflict | a: has lost the contract to cook Friday's state dinner || b: who has now pulled out || b: Oslo chef withdraws from royal banquet | dropped vs withdrew
certainty conflict | a: told a newspaper that minke whale would be on the menu || b: maintains that she never promised whale | said it vs denies
polarity conflict | a: “There has never been any question of whale,” || b: had in fact seen and approved the dish | never vs approved
name conflict | a: reindeer stew and cloudberries || a: Reindeer stew, not whale || b: on char, and then elk | reindeer vs elk
role conflict | a: by the palace kitchen under Henrik Moe || b: Henrik Moe of the Oslo hotel Kronprinsen | palace kitchen vs hotel
quantity conflict | a: who runs a one-star restaurant || b: the holder of two stars | one vs two stars
place conflict | a: restaurant in Bodø || b: Oslo chef | Bodø vs Oslo
place conflict | a: with a Madrid daily || b: a Barcelona magazine | Madrid daily vs Barcelona magazine
polarity conflict | a: a call from Spain's embassy || b: nor was there any Spanish intervention | call vs none
quote conflict | a: “I serve what my grandmother served,” || b: “I serve what my grandmother remembered,” | served vs remembered
polarity conflict | a: will be paid in full, Ravn added || b: she will return the rest | paid vs partly returned
quantity differs | a: Her fee, 480,000 kroner || b: of nearly half a million kroner | 480,000 vs nearly half a million
quantity differs | a: led to 190,000 signatures || b: close to 200,000 names | 190,000 vs close to 200,000
certainty conflict | a: has asked for a meeting with the queen || b: audience she was granted with the queen | asked vs took place
quantity differs | a: took 575 animals this summer out of a quota of 1,278 || b: Fewer than half as many whales as permitted | 575 of 1,278 vs under half
## benign
same | a: Friday's state dinner || b: in Oslo tomorrow | Friday 1 October
same | a: The 120 guests || b: a hundred and twenty diners | same number
same | a: on September 22 || b: last Wednesday | 22 September is a Wednesday
same | a: cooked for the court twice before || b: cooked at the palace on two occasions | twice
same | a: The king arrives on Thursday || b: His Majesty lands this afternoon | Thursday
same | a: signatures against the dinner within four days || b: by the weekend | September 22 plus four is the weekend
same | a: will be served Arctic char || b: on char | same fish
same | a: court marshal Gjert Ravn || b: She informed Gjert Ravn | same man
same | a: Synnøve Aalberg has || b: Synnove Aalberg, the | same woman
other | a: in 2016 and 2019 || b: approved the dish in August | earlier dinners vs approval
other | a: the royal household said on Tuesday || b: of her decision on Monday, by letter | statement vs letter
other | a: the King of Spain || b: with the queen | king vs queen
other | a: fond of her fish soup || b: was the name of a dessert | soup vs dessert
other | a: travel on to Tromsø on Saturday || b: on Wednesday, lasted ten minutes | journey vs audience
other | a: within four days || b: lasted ten minutes | petition vs audience
## aligned
a0-b0 a0-b7 a1-b0 a1-b1 a1-b2 a2-b4 a3-b7 a4-b2 a4-b3 a5-b8 a6-b3 a7-b6 a8-b10 a9-b11 a10-b9 a11-b12 a12-b13 a2-b2
## omissions
b2 | the dessert's name
a12 | on to Tromsø
