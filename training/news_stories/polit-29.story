mode: outlets
## a | Brussels Fisheries Brief | Ministers settle cod quota at dawn after Danish walk-in | 2021-12-15
[1] European Union fisheries ministers agreed shortly after 6 a.m. on Tuesday to cut next year's cod catch in the Kattmar Sound by 22 per cent, after 19 hours of negotiation in Luxembourg.

[2] The Commission had proposed 35 per cent, and the coastal states had wanted 10. [3] Herring, by contrast, is to be fished 8 per cent more. [4] The compromise was drafted by the Slovene presidency and adopted by qualified majority, with Denmark and Estonia against.

[5] Denmark's minister, Rasmus Holbek, arrived four hours late from a confidence vote in Copenhagen. [6] He told reporters the deal was "a bad night and a worse morning".

[7] Fisheries Commissioner Eleni Papavassiliou spoke of a balanced result. [8] Scientists at the council for the exploration of the sea had advised a closure, in a paper dated June 14; they put the spawning stock at 11,200 tonnes, a third of what it was in 2010.

[9] Vessels of less than 12 metres may go on fishing in the closed month of February. [10] Trawlers of more than 24 will be obliged to carry cameras from July 1. [11] Some 480 boats are affected in all.

[12] The environmental group Blue Ledger poured 300 litres of salt water on the steps of the building; four activists were detained for two hours. [13] Its director, Joris van Aalten, will bring the decision before the Court of Justice.

[14] Money to scrap boats, 38 million euros, was left for January. [15] Last year's meeting went on for 31 hours and ended with a cut of 15 per cent. [16] The next council takes place on January 24.
## b | Baltic Skipper | Cameras on trawlers, cod down by a quarter: how our ministers spent the night | 2021-12-17
[1] It was still dark on Tuesday when somebody opened a window in the Council building in Brussels, and the smell of old coffee went out over the fish market of Europe.

[2] The bargain reads as follows. [3] Of cod in the Kattmar Sound, boats may land a quarter less in 2022 than this year; of herring, a twelfth more. [4] The Commission's own opening figure on cod was over a third. [5] The text came from the pen of Commissioner Eleni Papavassiliou, whose officials typed it while the ministers dozed, and only Estonia said no.

[6] Rasmus Holbek, who speaks for Denmark's fishermen, turned up long after the soup; he had been held up by fog at Kastrup. [7] "A bad night, and the morning was no better," he muttered on the stairs.

[8] Biologists had counselled that not one cod be taken. [9] Their report of last summer reckons the adult fish at about eleven thousand tonnes, against three times as many a decade ago.

[10] Owners of small craft, those below 12 metres, must tie up in February like everybody else, which is a blow. [11] The largest trawlers get a camera above the hauling deck, from the start of next year. [12] That there is nothing yet for scrapping, the ministers put off with a promise for the first month of the year.

[13] Joris van Aalten, the spokesman of Blue Ledger, whose people tipped some buckets over the doorstep and were taken away for a couple of hours, is weighing a case in court.

[14] Old hands thought it was quick: a year ago it took twelve hours more, for a smaller cut.
## findings
place conflict | a: after 19 hours of negotiation in Luxembourg || b: in the Council building in Brussels | Luxembourg vs Brussels
quantity conflict | a: cod catch in the Kattmar Sound by 22 per cent || b: boats may land a quarter less in 2022 || b: cod down by a quarter | 22 per cent vs 25 per cent
attribution conflict | a: was drafted by the Slovene presidency || b: came from the pen of Commissioner Eleni Papavassiliou | presidency vs commissioner
polarity conflict | a: with Denmark and Estonia against || b: only Estonia said no | Denmark against vs not
framing conflict | a: arrived four hours late from a confidence vote || b: he had been held up by fog at Kastrup | vote vs fog
quote differs | a: "a bad night and a worse morning" || b: "A bad night, and the morning was no better," | wording
polarity conflict | a: may go on fishing in the closed month of February || b: must tie up in February like everybody else | exempt vs not exempt
date conflict | a: obliged to carry cameras from July 1 || b: from the start of next year | July 1 vs January
role conflict | a: Its director, Joris van Aalten || b: Joris van Aalten, the spokesman of Blue Ledger | director vs spokesman
certainty conflict | a: will bring the decision before the Court of Justice || b: is weighing a case in court | will sue vs weighing
quantity differs | a: poured 300 litres of salt water || b: whose people tipped some buckets over | 300 litres vs some buckets
quantity differs | a: put the spawning stock at 11,200 tonnes || b: about eleven thousand tonnes | exact vs rounded
date differs | a: in a paper dated June 14 || b: Their report of last summer | exact vs vaguer
## benign
same | a: shortly after 6 a.m. on Tuesday || b: It was still dark on Tuesday | the same morning
same | a: had proposed 35 per cent || b: opening figure on cod was over a third | 35 per cent
same | a: to be fished 8 per cent more || b: of herring, a twelfth more | a twelfth = 8.3 per cent
same | a: a third of what it was in 2010 || b: against three times as many a decade ago | one third
same | a: had advised a closure || b: not one cod be taken | zero catch
same | a: were detained for two hours || b: taken away for a couple of hours | two hours
same | a: was left for January || b: for the first month of the year | January
same | a: Last year's meeting went on for 31 hours || b: a year ago it took twelve hours more | 19 + 12 = 31
same | a: ended with a cut of 15 per cent || b: for a smaller cut | 15 below this year's
same | a: arrived four hours late || b: turned up long after the soup | he came late
other | a: the coastal states had wanted 10 || b: was over a third | two opening positions
other | a: after 19 hours of negotiation || b: it took twelve hours more | this year's vs last year's excess
other | a: ended with a cut of 15 per cent || b: may land a quarter less | 2020 vs 2021
other | a: on January 24 || b: from the start of next year | next council vs cameras
other | a: is to be fished 8 per cent more || b: may land a quarter less in 2022 | herring vs cod
other | a: 38 million euros || b: about eleven thousand tonnes | money vs fish
other | a: four activists were detained || b: only Estonia said no | activists vs states
## aligned
a0-b0 a0-b3 a1-b0 a1-b1 a1-b3 a1-b14 a2-b4 a3-b3 a4-b5 a5-b6 a6-b7 a7-b5 a8-b8 a8-b9 a9-b10 a10-b11 a10-b0 a12-b13 a13-b13 a14-b12 a15-b14
## omissions
a11 | b does not give the number of boats
a16 | b does not give the date of the next council
