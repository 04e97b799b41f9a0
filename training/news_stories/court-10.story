mode: outlets
## a | Belgica Press | Antwerp diamond raid: four men on trial over loot worth 38 million euros | 2025-03-11
[1] ANTWERP, March 11 (Belgica) - Four men went on trial on Tuesday over the theft of diamonds worth 38 million euros from a vault in Antwerp's gem district, one of the largest heists in Belgian history.

[2] Prosecutors say the gang tunnelled 14 metres from a disused laundry into the basement of the Scheldt Diamond Club over the Easter weekend of 2023. [3] They opened 109 of 160 safe-deposit boxes.

[4] The alleged mastermind, Luca Ferrante, a 55-year-old Italian locksmith, pleaded not guilty. [5] He has been held since his arrest at Milan's Linate airport in July 2023.

[6] A club caretaker, Wim Dierckx, gave the gang the alarm code in return for 90,000 euros, the indictment says. [7] He has pleaded guilty and will testify next week.

[8] Police have recovered about a fifth of the stones. [9] “The rest is on fingers from Dubai to Dallas,” prosecutor Griet Nollet told the court.

[10] A fifth suspect, Ferrante's nephew Sandro, is at large.

[11] The defendants face up to 15 years in prison. [12] A verdict is expected in May.

[13] In 2011 thieves took gems worth 22 million euros from a courier at Brussels airport.
## b | The Facet (trade magazine) | Vault trial: club caretaker says he was threatened, not bought | 2025-03-12
[1] Wim Dierckx, night guard of the Scheldt Diamond Club, never touched a euro of thieves' money, his lawyer told the Antwerp criminal court as the long-awaited trial of the vault gang got under way yesterday. [2] He surrendered the alarm code because he had been shown a photograph of his daughter, and he denies complicity, counsel Bart Seghers said.

[3] Insurers put the value of what went missing at €47 million, of which some 20 per cent has been traced. [4] All 160 boxes had been prised open.

[5] Luca Ferrante, the Sicilian engineer said to have planned the dig, admitted on Tuesday to digging, though not to the theft itself. [6] He was picked up at the border near Chiasso in the summer of 2023. [7] His nephew has not been found.

[8] The passage, of fifteen metres or so, led from a closed-down bakery. [9] Work on it began in January of that year and ended during the four days of Easter.

[10] “The rest is on fingers from Dubai to Dallas,” sighed the chairman of the club, Amos Perel, in the corridor.

[11] Sentences of as much as 15 years are possible. [12] The judges hope to rule before the summer recess.

[13] Members have been offered 40 cents in the euro by the club's insurer, which has spent two years checking the lists, box by box.
## c | Kanaal Flandria News | Trial opens over Easter tunnel robbery | 2025-03-11
[1] With helmets and machine pistols, police guarded the courthouse in Antwerp this morning for the trial of five men accused of emptying a diamond vault two years ago.

[2] One of the five, 31-year-old Sandro Ferrante, is being tried in his absence. [3] He is the son of the chief suspect, Luca Ferrante.

[4] The elder Ferrante, who was arrested in Milan, says he was repairing a laundry's drains and knows nothing of any vault. [5] The gang is said to have dug for more than a dozen metres and broken into over a hundred boxes.

[6] Thirty-eight million euros is what the prosecution believes the diamonds were worth. [7] Hardly any of them have turned up, an investigator told our reporter.

[8] A caretaker, Wim Dierckx, allegedly sold the code for just under 100,000 euros. [9] He took his place beside the other defendants and kept silent. [10] In 2019 he had been commended for stopping a fire.

[11] The court has set aside three weeks for hearings. [12] Diamond dealer Rivka Stolz, who lost her mother's ring as well as her stock, said: “I don't want the stones, I want to sleep.” [13] She will be heard on Thursday.
## findings
quantity conflict | a: over loot worth 38 million euros || a: diamonds worth 38 million euros from a vault || b: what went missing at €47 million || c: Thirty-eight million euros is what | 38 vs 47 million
attribution conflict | a: prosecutor Griet Nollet told the court || b: sighed the chairman of the club, Amos Perel | who said the sentence about fingers
quantity conflict | a: They opened 109 of 160 safe-deposit boxes || b: All 160 boxes had been prised open || c: broken into over a hundred boxes | 109, all 160, over a hundred
framing conflict | a: gave the gang the alarm code in return for 90,000 euros || b: never touched a euro of thieves' money || b: because he had been shown a photograph of his daughter || c: allegedly sold the code for just under 100,000 euros | paid vs threatened
polarity conflict | a: He has pleaded guilty and will testify || b: he denies complicity || c: kept silent | caretaker pleaded guilty vs denies
role conflict | a: a 55-year-old Italian locksmith || b: the Sicilian engineer | locksmith vs engineer
polarity conflict | a: pleaded not guilty || b: admitted on Tuesday to digging || c: says he was repairing a laundry's drains | denies vs admits digging
place conflict | a: at Milan's Linate airport || b: at the border near Chiasso || c: who was arrested in Milan | Milan vs Chiasso
date differs | a: in July 2023 || b: in the summer of 2023 | July vs summer
place conflict | a: from a disused laundry || b: from a closed-down bakery | laundry vs bakery
role conflict | a: Ferrante's nephew Sandro || b: His nephew has not been found || c: He is the son of the chief suspect | nephew vs son
quantity conflict | a: Four men went on trial || c: the trial of five men | four vs five defendants
quantity conflict | a: recovered about a fifth of the stones || b: some 20 per cent has been traced || c: Hardly any of them have turned up | a fifth vs hardly any
quantity differs | a: tunnelled 14 metres || b: of fifteen metres or so || c: for more than a dozen metres | 14, about 15, over 12
date differs | a: A verdict is expected in May || b: hope to rule before the summer recess | May vs before summer
role differs | a: A club caretaker, Wim Dierckx || b: Wim Dierckx, night guard || c: A caretaker, Wim Dierckx | caretaker vs night guard
date conflict | a: over the Easter weekend of 2023 || b: Work on it began in January of that year | dug over Easter vs since January
## benign
same | a: went on trial on Tuesday || b: got under way yesterday || c: this morning for the trial | March 11
same | a: up to 15 years in prison || b: as much as 15 years | same maximum
same | a: about a fifth || b: some 20 per cent | a fifth
same | a: worth 38 million euros from a vault || c: Thirty-eight million euros | same sum
same | a: the Easter weekend of 2023 || c: emptying a diamond vault two years ago | same year
same | a: is at large || b: has not been found | nephew missing
same | a: is at large || c: is being tried in his absence | missing
other | a: took gems worth 22 million euros || b: what went missing at €47 million | older theft and this one
other | a: He has pleaded guilty || b: admitted on Tuesday to digging | caretaker and Ferrante
other | a: will testify next week || c: She will be heard on Thursday | caretaker and dealer
other | b: Work on it began in January || a: in July 2023 | dig and arrest
other | b: offered 40 cents in the euro || a: about a fifth | compensation and recovery
other | a: a 55-year-old Italian || c: 31-year-old Sandro Ferrante | elder and younger Ferrante
other | c: three weeks for hearings || a: will testify next week | length and testimony
other | b: spent two years checking || c: two years ago | same length, other thing
other | c: In 2019 he had been commended || a: In 2011 thieves took gems | two past events
other | c: I want to sleep || a: The rest is on fingers from Dubai to Dallas | two speakers
## aligned
a0-b0 a1-b1 a1-b3 a2-b8 a2-b9 a3-b4 a4-b5 a5-b6 a6-b1 a6-b2 a7-b2 a8-b3 a9-b10 a10-b7 a11-b11 a12-b12 a0-b1 a0-c0 a1-c1 a1-c6 a2-c5 a3-c5 a4-c4 a5-c4 a6-c8 a7-c9 a8-c7 a10-c2 a10-c3 b0-c8 b1-c8 b1-c1 b2-c8 b3-c6 b3-c7 b4-c5 b5-c4 b6-c4 b7-c2 b7-c3 b8-c5 b0-c0 a0-c6 a0-c1
## omissions
a13 | the 2011 theft
b13 | 40 cents in the euro
c12 | the dealer's loss
c1 | guarded with machine pistols
