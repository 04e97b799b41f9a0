mode: outlets
## a | Nairobi Enterprise | Tea auction halted as buyers boycott new levy in Mombasa | 2021-11-16
[1] MOMBASA — The weekly tea auction was abandoned on Monday 40 minutes after it opened, when all but two of 61 registered buyers refused to bid in protest at a new levy of 1.5 percent.

[2] The Tea Regulatory Board introduced the charge on November 1 to pay for a laboratory and a marketing fund. [3] Its chief executive, Peris Njoroge, said it would not be withdrawn. [4] "A cup that cannot pay for its own saucer is not worth pouring," she said.

[5] Of 9.2 million kilos on offer, 310,000 were sold, at an average of $2.58 a kilo. [6] Prices had risen for five weeks in a row.

[7] The East Africa Buyers' Forum called the boycott at a meeting on Saturday, its secretary, Imran Jiwani, said. [8] Members from Pakistan, which takes 40 percent of Kenya's tea, had pressed for it.

[9] Smallholders in Kericho, who sell through 54 factories, are owed a bonus in December that depends on the auctions. [10] Their agency has 17 million kilos in warehouses.

[11] A clerk was slightly injured when a glass door broke. [12] Police dispersed some 200 porters outside who feared for their day's wage.

[13] Agriculture Secretary Mutua Kilonzo invited both sides to Nairobi on Thursday. [14] He had himself signed the rules that created the levy, in August.

[15] A boycott in 2013, over electronic bidding, lasted three weeks.
## b | Global Leaf Report | Mombasa tea sale fails; minister blames 'cartel' | 2021-11-18
[1] Kenya's agriculture minister has accused a cartel of foreign traders of wrecking Monday's tea sale, in which little more than 3 percent of the tea changed hands.

[2] The room was full, but most hands stayed down. [3] Seventeen companies bought, chiefly Egyptian and British ones, according to East African Tea Brokers, and those few lots made just over two and a half dollars a kilo. [4] The session ran for the usual four hours.

[5] No one organised it, maintains Imran Jiwani, who chairs the Buyers' Forum; each firm had done its own sums. [6] The market fee, one and a half cents on the dollar, fell due for the first time this month. [7] A draft order from the Treasury, seen by this newsletter, would defer it until July.

[8] "A cup that can't pay for its saucer should not be poured," Peris Njoroge, the regulator's legal director, had told the buyers at the start.

[9] Seven thousand tonnes lie unsold, the warehousemen's association reckons. [10] Prices before this week had gone up without a break since early October. [11] Kericho's small growers wait for the payment with which they settle school fees at the end of the year.

[12] No injuries were reported, though a door was smashed. [13] Dock labourers who had gathered at the gate left quietly.

[14] Mr Kilonzo has asked nobody to talks; instead he told a rally in Machakos on Tuesday that licences would be reviewed. [15] It was his signature, three months ago, that brought the fee into being.

[16] Eight years ago, when computers replaced the hammer, it took the trade twenty-one days to come back. [17] Pakistan, the biggest customer with two-fifths of the crop, can draw on stocks until the new year.
## findings
quantity conflict | a: all but two of 61 registered buyers refused to bid || b: Seventeen companies bought, chiefly Egyptian and British ones | two vs seventeen buyers
date conflict | a: was abandoned on Monday 40 minutes after it opened || b: The session ran for the usual four hours | 40 minutes vs four hours
certainty conflict | a: said it would not be withdrawn || b: would defer it until July | will stay vs draft order to defer it
quote conflict | a: "A cup that cannot pay for its own saucer is not worth pouring," || b: "A cup that can't pay for its saucer should not be poured," | same remark, other words
role conflict | a: Its chief executive, Peris Njoroge || b: Peris Njoroge, the regulator's legal director | chief executive vs legal director
quantity conflict | a: has 17 million kilos in warehouses || b: Seven thousand tonnes lie unsold | 17,000 vs 7,000 tonnes in stock
polarity conflict | a: called the boycott at a meeting on Saturday || b: No one organised it | called by the forum vs not organised
role conflict | a: its secretary, Imran Jiwani || b: Imran Jiwani, who chairs the Buyers' Forum | secretary vs chair
polarity conflict | a: A clerk was slightly injured || b: No injuries were reported | one hurt vs none
framing conflict | a: Police dispersed some 200 porters outside || b: who had gathered at the gate left quietly | dispersed vs left quietly
polarity conflict | a: invited both sides to Nairobi on Thursday || b: has asked nobody to talks | invited vs asked nobody
quantity differs | a: at an average of $2.58 a kilo || b: just over two and a half dollars a kilo | $2.58 vs just over 2.50
date differs | a: introduced the charge on November 1 || b: fell due for the first time this month | Nov 1 vs this month
date differs | a: are owed a bonus in December || b: at the end of the year | December vs end of the year
## benign
same | a: 310,000 were sold || b: little more than 3 percent of the tea changed hands | 310,000 of 9.2 million is 3.4%
same | a: a new levy of 1.5 percent || b: one and a half cents on the dollar | same rate
same | a: had risen for five weeks in a row || b: without a break since early October | five weeks before mid-November
same | a: which takes 40 percent of Kenya's tea || b: with two-fifths of the crop | same share
same | a: lasted three weeks || b: twenty-one days to come back | same length
same | a: A boycott in 2013, over electronic bidding || b: Eight years ago, when computers replaced the hammer | 2013
same | a: He had himself signed the rules that created the levy, in August || b: his signature, three months ago | August
same | a: when a glass door broke || b: though a door was smashed | same door
same | a: Agriculture Secretary Mutua Kilonzo || b: Kenya's agriculture minister | same man
other | a: who sell through 54 factories || b: Seventeen companies bought | factories vs buyers
other | a: Of 9.2 million kilos on offer || b: Seven thousand tonnes lie unsold | week's offer vs stock
other | a: said it would not be withdrawn || b: can draw on stocks until the new year | levy vs stocks
other | a: A boycott in 2013 || b: wrecking Monday's tea sale | old vs new boycott
other | a: to Nairobi on Thursday || b: in Machakos on Tuesday | talks vs rally
other | a: some 200 porters outside || b: The room was full | porters vs buyers
other | a: 17 million kilos in warehouses || b: those few lots made | stock vs sold lots
other | a: at a meeting on Saturday || b: told a rally in Machakos | forum vs minister
## aligned
a0-b0 a1-b1 a1-b2 a1-b3 a1-b4 a1-b6 a2-b6 a3-b7 a4-b8 a5-b1 a5-b3 a6-b10 a7-b5 a8-b17 a9-b11 a10-b9 a11-b12 a12-b13 a13-b14 a14-b15 a15-b16 a0-b2 a3-b8 a13-b1
## omissions
b1 | a does not say the minister blamed a cartel
a2 | b does not say what the levy pays for
