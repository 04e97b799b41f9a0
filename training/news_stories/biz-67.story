mode: outlets
## a | Marmara Trade Courier | Vietnam and EU settle catfish row, tariff cut from June | 2023-05-11
[1] BRUSSELS — The European Union and Vietnam have ended a two-year dispute over frozen catfish with a deal that lowers the import duty from 9% to 4.5% on June 1, trade commissioner Valentina Orsini said on Wednesday.

[2] In return Hanoi will admit European pork from 41 more abattoirs and let EU inspectors visit fish farms without notice.

[3] The agreement was struck in the early hours in Geneva after talks of 19 hours. [4] "We have thrown the bones back and kept the fish," Orsini said.

[5] Vietnam sold 98,000 tons of the fish, known as pangasius, to the bloc last year, 30% less than in 2019. [6] Its chief negotiator, deputy trade minister Dang Thu Hien, put the gain for her country at $70 million a year.

[7] The row began in March 2021, when a laboratory in Antwerp found traces of a banned dye in 12 shipments. [8] Vietnam retaliated by holding up pork at the port of Haiphong for five weeks.

[9] Spanish fish farmers criticised the deal. [10] Their association said 600 jobs were at risk.

[11] Ratification by the European Parliament is not needed, Orsini's office said. [12] A joint committee will review the accord in 2026.

[13] Germany, the Netherlands and Poland, which process the fish, had pressed for a settlement. [14] Denmark alone among the 27 abstained.
## b | Saigon Business Reporter | Half a victory for pangasius as Europe blinks — maybe | 2023-05-12
[1] HO CHI MINH CITY: A duty of nine per cent on Vietnamese pangasius could be halved as soon as the summer ends, if the European Parliament gives its blessing, Vietnam's trade ministry said yesterday.

[2] The understanding, which is not yet on paper, was reached at dawn on Wednesday in Lausanne. [3] Dang Thu Hien, the country's ambassador to the World Trade Organization, had not left the table since the previous morning.

[4] "They kept the bones and we got the fish," the EU's Valentina Orsini was heard to joke.

[5] In exchange about forty slaughterhouses in Europe may ship pork to Vietnam. [6] Inspections of ponds will be announced two days ahead, Hien stressed; the word "surprise" does not occur.

[7] Exporters are cautious. [8] The association VinaPanga reckons with 70 million dollars more a year in sales.

[9] Just under 100,000 tonnes went to the EU in 2022, when before the pandemic it had been 140,000. [10] The quarrel is two years old. [11] It broke out over a dozen consignments in which Belgian chemists had found malachite green; the customs then left European pork on the quay for more than a month.

[12] At An Thanh, on the Hau river, farmer Le Van Phuoc, 61, has let two of his five ponds fall dry. [13] "For whom should I fill them?" he asked.

[14] Fish breeders in Spain have warned of hundreds of lost jobs. [15] Three years on, both sides will sit down to see how it has worked. [16] No member state opposed the bargain; one did not vote.
## findings
certainty conflict | a: have ended a two-year dispute over frozen catfish with a deal || a: settle catfish row, tariff cut from June || b: could be halved as soon as the summer ends, if the European Parliament || b: which is not yet on paper | deal done vs conditional and unwritten
date conflict | a: from 9% to 4.5% on June 1 || b: as soon as the summer ends | June 1 vs end of summer
polarity conflict | a: Ratification by the European Parliament is not needed || b: if the European Parliament gives its blessing | ratification not needed vs needed
place conflict | a: was struck in the early hours in Geneva || b: at dawn on Wednesday in Lausanne | Geneva vs Lausanne
role conflict | a: Its chief negotiator, deputy trade minister Dang Thu Hien || b: Dang Thu Hien, the country's ambassador to the World Trade Organization | deputy minister vs ambassador
quote conflict | a: "We have thrown the bones back and kept the fish," || b: "They kept the bones and we got the fish," | same remark, other words
polarity conflict | a: let EU inspectors visit fish farms without notice || b: will be announced two days ahead | without notice vs announced
attribution conflict | a: put the gain for her country at $70 million a year || b: The association VinaPanga reckons with 70 million dollars | gain: Hien vs exporters' association
quantity differs | a: from 41 more abattoirs || b: about forty slaughterhouses in Europe | 41 vs about forty
quantity differs | a: Vietnam sold 98,000 tons || b: Just under 100,000 tonnes went | 98,000 vs just under 100,000
date differs | a: at the port of Haiphong for five weeks || b: on the quay for more than a month | five weeks vs more than a month
quantity differs | a: said 600 jobs were at risk || b: have warned of hundreds of lost jobs | 600 vs hundreds
name differs | a: Denmark alone among the 27 abstained || b: one did not vote | Denmark vs one state
date differs | a: in the early hours in Geneva || b: at dawn on Wednesday | early hours vs dawn
name differs | a: traces of a banned dye || b: had found malachite green | banned dye vs malachite green
## benign
same | a: from 9% to 4.5% || b: A duty of nine per cent on Vietnamese pangasius could be halved | half of nine
same | a: found traces of a banned dye in 12 shipments || b: over a dozen consignments | 12
same | a: a laboratory in Antwerp || b: Belgian chemists | Antwerp is in Belgium
same | a: 30% less than in 2019 || b: before the pandemic it had been 140,000 | 98 is 30% below 140
same | a: The row began in March 2021 || b: The quarrel is two years old | two years
same | a: will review the accord in 2026 || b: Three years on, both sides will sit down | 2026
same | a: to the bloc last year || b: went to the EU in 2022 | 2022
same | a: talks of 19 hours || b: had not left the table since the previous morning | a night of talks
same | a: Spanish fish farmers criticised || b: Fish breeders in Spain have warned | same group
other | a: $70 million a year || b: farmer Le Van Phuoc, 61 | gain vs age
other | a: said 600 jobs were at risk || b: has let two of his five ponds fall dry | jobs vs ponds
other | a: in 12 shipments || b: about forty slaughterhouses | shipments vs abattoirs
other | a: at the port of Haiphong || b: At An Thanh, on the Hau river | port vs farm
other | a: for five weeks || b: will be announced two days ahead | blockade vs notice
other | a: on June 1, trade commissioner || b: at dawn on Wednesday | tariff cut vs agreement
other | a: Their association said || b: The association VinaPanga reckons | Spanish vs Vietnamese association
other | a: will review the accord in 2026 || b: went to the EU in 2022 | review vs sales
## aligned
a0-b1 a0-b2 a0-b0 a1-b1 a1-b2 a2-b5 a2-b6 a3-b2 a3-b3 a4-b4 a5-b9 a6-b8 a6-b3 a7-b10 a7-b11 a8-b11 a9-b14 a10-b14 a11-b1 a12-b15 a14-b16
## omissions
a13 | b does not say who pressed for a settlement
b12 | a does not report on the farmer
