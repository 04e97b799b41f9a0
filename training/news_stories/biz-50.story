mode: outlets
## a | Consumer Electronics Monitor | Zenvara unveils rollable phone at $1,499, ships in October | 2024-09-18
[1] SAN JOSE, Calif. — Zenvara introduced the first phone with a rollable screen for the American market on Tuesday, pricing it at $1,499, $300 less than analysts had expected.

[2] The Scroll One grows from 6.1 to 7.8 inches at the push of a button and weighs 239 grams. [3] Orders are taken from September 20 and the device will be in stores on October 11.

[4] Its battery lasts 19 hours of video, 3 more than that of last year's Zenvara Fold, according to the company. [5] The motor is good for 300,000 cycles, said design chief Ingemar Dahl.

[6] "Folding was a compromise. Rolling is a decision," chief executive Wenonah Pratt told an audience of 1,400.

[7] The screen is made by Daehan Panel of South Korea and the chip by a Taiwanese foundry. [8] Assembly is in Chennai, India.

[9] The software includes a translator that works offline in 31 languages.

[10] Research firm Cadwell expects Zenvara to sell 2.5 million units by the end of next year. [11] It says foldable and rollable phones make up 1.6% of the market.

[12] Zenvara's shares closed up 1.9% at $148.20.

[13] The company also showed a $249 watch and said that it would stop selling tablets, which brought in 4% of its revenue last year.

[14] A lawsuit by the startup Unfurl, which accuses Zenvara of copying its hinge-free design, goes to trial in Delaware in March.
## b | Bay Area Ledger | Hands on with the phone that unrolls | 2024-09-19
[1] It whirs, it stretches, and for a second or two you forget that it costs about as much as a used scooter.

[2] Zenvara's Scroll One, shown in San Jose this week, opens to nearly eight inches when you press a key on its edge. [3] It will be sold for just under $1,500, a few hundred dollars below what had been rumored, beginning in the second week of October. [4] You can reserve one tomorrow.

[5] At a bit over half a pound it is lighter than it looks. [6] Zenvara says it will play movies for most of a day, longer than its folding predecessor did. [7] The mechanism has been built to survive hundreds of thousands of openings, a company engineer told me.

[8] "Folding was a compromise. Rolling is a decision," Wenonah Pratt, who heads the company, said to more than a thousand guests.

[9] The panel comes from a Korean supplier, and the phone is put together in southern India.

[10] I asked it to translate my Portuguese grandmother's recipe for salt cod with the network switched off, and it did well, apart from the cod. [11] It knows some thirty languages.

[12] There was also a cheaper watch, and a farewell to the tablet.

[13] Will people buy it? [14] One forecaster sees a couple of million going over the counter before 2026. [15] Phones that bend or roll are still less than 2 percent of all those sold.

[16] A small company claims in court that the idea was stolen from it; a jury may hear that case next spring. [17] My own complaint is the crease, of which there is none, and the noise, of which there is some.
## findings
quantity differs | a: pricing it at $1,499 || a: unveils rollable phone at $1,499 || b: sold for just under $1,500 | $1,499 vs just under $1,500
quantity differs | a: $300 less than analysts had expected || b: a few hundred dollars below what had been rumored | $300 vs a few hundred
attribution differs | a: less than analysts had expected || b: below what had been rumored | analysts vs rumours
quantity differs | a: grows from 6.1 to 7.8 inches || b: opens to nearly eight inches | 7.8 vs nearly eight
quantity differs | a: and weighs 239 grams || b: At a bit over half a pound | 239 g vs a bit over half a pound
date differs | a: will be in stores on October 11 || b: beginning in the second week of October | October 11 vs second week
date differs | a: Its battery lasts 19 hours of video || b: play movies for most of a day | 19 hours vs most of a day
quantity differs | a: is good for 300,000 cycles || b: to survive hundreds of thousands of openings | 300,000 vs hundreds of thousands
role differs | a: said design chief Ingemar Dahl || b: a company engineer told me | design chief vs an engineer
quantity differs | a: told an audience of 1,400 || b: said to more than a thousand guests | 1,400 vs more than 1,000
name differs | a: is made by Daehan Panel of South Korea || b: comes from a Korean supplier | Daehan Panel vs a Korean supplier
place differs | a: Assembly is in Chennai, India || b: is put together in southern India | Chennai vs southern India
quantity differs | a: works offline in 31 languages || b: It knows some thirty languages | 31 vs some thirty
quantity differs | a: to sell 2.5 million units by the end of next year || b: a couple of million going over the counter before 2026 | 2.5m vs a couple of million
name differs | a: Research firm Cadwell expects || b: One forecaster sees | Cadwell vs one forecaster
quantity differs | a: make up 1.6% of the market || b: less than 2 percent of all those sold | 1.6% vs less than 2%
name differs | a: A lawsuit by the startup Unfurl || b: A small company claims in court | Unfurl vs a small company
certainty differs | a: goes to trial in Delaware in March || b: a jury may hear that case next spring | goes to trial in March vs may be heard next spring
date differs | a: the American market on Tuesday || b: shown in San Jose this week | Tuesday vs this week
## benign
same | a: Orders are taken from September 20 || b: You can reserve one tomorrow | September 20
same | a: at the push of a button || b: when you press a key on its edge | same action
same | a: chief executive Wenonah Pratt told || b: Wenonah Pratt, who heads the company | same post
same | a: by the end of next year || b: before 2026 | end of 2025
same | a: 3 more than that of last year's Zenvara Fold || b: longer than its folding predecessor did | Fold is the predecessor
same | a: a translator that works offline || b: with the network switched off | offline
same | a: would stop selling tablets || b: a farewell to the tablet | tablets ended
same | a: accuses Zenvara of copying || b: that the idea was stolen from it | same claim
same | a: "Folding was a compromise. || b: "Folding was a compromise. | same quote
other | a: also showed a $249 watch || b: sold for just under $1,500 | watch vs phone
other | a: Orders are taken from September 20 || b: beginning in the second week of October | orders vs sale
other | a: which brought in 4% of its revenue || b: less than 2 percent of all those sold | tablets vs foldables
other | a: goes to trial in Delaware || b: shown in San Jose this week | trial vs launch
other | a: 3 more than that of last year's || b: for a second or two you forget | hours vs seconds
other | a: Zenvara's shares closed up 1.9% || b: less than 2 percent of all | shares vs market share
other | a: the chip by a Taiwanese foundry || b: comes from a Korean supplier | chip vs panel
other | a: told an audience of 1,400 || b: a couple of million going | guests vs phones
## aligned
a0-b3 a1-b2 a1-b3 a2-b2 a2-b5 a3-b3 a3-b4 a4-b6 a5-b7 a6-b8 a7-b9 a8-b9 a9-b10 a9-b11 a10-b14 a11-b15 a13-b12 a14-b16 a0-b0
## omissions
a12 | b does not give the share price
b17 | a does not mention the noise
