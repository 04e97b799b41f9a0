mode: outlets
## a | The Northern Financial Post | Larkhall board backs £418m Norwegian swoop on salmon farmer | 2024-02-07
[1] LONDON — Larkhall Seafoods, the second-largest grower of farmed salmon in Scotland, has recommended a £418m cash takeover by Norway's Havbris that would end its nine years on the London stock exchange.

[2] Shareholders will be paid 231p a share, 44 per cent more than the price at which the stock closed on Monday. [3] Havbris first offered 190p in October and 212p in December; both approaches were turned down.

[4] Investors speaking for 38 per cent of the shares, among them the founder's daughter Morag Tulloch, have signed irrevocable undertakings to accept. [5] Ms Tulloch, who sits on the board as a non-executive director, holds 12 per cent herself.

[6] The buyer promised on Tuesday that no jobs would be lost at the processing plant in Stornoway, where 260 people gut and fillet the fish of 31 farms. [7] Harvesting at four sites in Loch Erisort will stop next spring, however, a step Larkhall had announced before the approach.

[8] "We have looked at this from every side, and it is a fair price for a tired company," said Alasdair Pringle, chief executive for the past six years. [9] He will stay on for two years to run the business from Inverness.

[10] Larkhall lost 1.9m fish to jellyfish and gill disease last autumn, its own accounts show. [11] The deaths wiped £23m off profit and persuaded the board to halt the dividend. [12] Havbris itself lost a tenth of its stock to lice two years ago.

[13] The Competition and Markets Authority has told both sides that it sees no need for an inquiry, according to Larkhall. [14] A vote is to be held on 14 March and the deal should complete before Easter.

[15] Rothesay & Kerr advised the Scots, Bank Fjordane the Norwegians. [16] Shares in Larkhall rose 41 per cent to 226p.
## b | Hebrides Courier | Island jobs fear as Norwegians move in on Larkhall | 2024-02-08
[1] Workers at the Stornoway fish factory have been told that one in five of them will go if Larkhall Seafoods falls to its Norwegian suitor.

[2] Havbris has made an offer of 231 pence for every share in the salmon grower, valuing it at a little over £400 million. [3] Directors have yet to tell investors what to do with it. [4] A first approach in the autumn and a second before Christmas, worth 212 pence, came to nothing.

[5] The letter that went to all 260 staff on Tuesday says a fifth of posts would be moved to Shetland within eighteen months. [6] Four farms in Loch Leurbost are to be emptied as well, though that was on the cards long before anyone in Bergen picked up the phone.

[7] "We have looked at this from every side. It is a generous price for a tired company," chief executive Alasdair Pringle wrote. [8] Mr Pringle, who took over in 2018, leaves the day the sale goes through.

[9] The Tulloch family is divided. [10] Morag Tulloch, granddaughter of the man who started the firm with two rowing boats, controls roughly an eighth of the equity and has agreed to sell; her brother Hector has said he will not part with his three per cent at any price. [11] Together with three funds she has bound close to two-fifths of the votes to the bid.

[12] It has been a wretched year on the lochs. [13] Some 1.9 million salmon perished between September and November, according to the anglers' group Wild Minch, and the company suspended its payout to investors. [14] Havbris is no stranger to such losses: parasites killed ten per cent of its fish in 2022.

[15] Competition officials in London are studying the takeover and could open an investigation by the end of the month, the MP for the islands, Eilidh MacRitchie, said last night. [16] Owners of the shares get their say on March 14. [17] The factory's union, which has 170 members there, meets on Saturday.
## findings
certainty conflict | a: has recommended a £418m cash takeover || a: Larkhall board backs £418m Norwegian swoop || b: Directors have yet to tell investors what to do with it | board recommends the bid vs board has not said what to do
quantity differs | a: has recommended a £418m cash takeover || b: valuing it at a little over £400 million | £418m vs a little over £400m
polarity conflict | a: no jobs would be lost at the processing plant || b: one in five of them will go || b: a fifth of posts would be moved to Shetland | no job cuts vs a fifth go
place conflict | a: Harvesting at four sites in Loch Erisort || b: Four farms in Loch Leurbost | Loch Erisort vs Loch Leurbost
quote conflict | a: it is a fair price for a tired company || b: It is a generous price for a tired company | fair vs generous price
framing conflict | a: He will stay on for two years || b: leaves the day the sale goes through | chief executive stays two years vs leaves at completion
role conflict | a: among them the founder's daughter Morag Tulloch || b: granddaughter of the man who started the firm | daughter vs granddaughter of the founder
attribution conflict | a: its own accounts show || b: according to the anglers' group Wild Minch | the 1.9m dead fish: company accounts vs anglers' group
polarity conflict | a: it sees no need for an inquiry || b: are studying the takeover and could open an investigation | watchdog sees no need vs may open an investigation
date differs | a: to jellyfish and gill disease last autumn || b: perished between September and November | last autumn vs September to November
quantity differs | a: Investors speaking for 38 per cent of the shares || b: close to two-fifths of the votes | 38% vs close to 40%
## benign
same | a: Shareholders will be paid 231p a share || b: an offer of 231 pence for every share | the same price
same | a: chief executive for the past six years || b: who took over in 2018 | 2018 to 2024 is six years
same | a: holds 12 per cent herself || b: controls roughly an eighth of the equity | an eighth is 12.5, roughly 12 per cent
same | a: a step Larkhall had announced before the approach || b: long before anyone in Bergen picked up the phone | farm closures predate the bid
same | a: persuaded the board to halt the dividend || b: suspended its payout to investors | dividend halted
same | a: lost a tenth of its stock to lice two years ago || b: parasites killed ten per cent of its fish in 2022 | same loss
same | a: where 260 people gut and fillet || b: that went to all 260 staff | the same workforce
same | a: both approaches were turned down || b: came to nothing | the two earlier approaches failed
same | a: A vote is to be held on 14 March || b: get their say on March 14 | the same vote
other | a: Havbris first offered 190p in October || b: a second before Christmas, worth 212 pence | first and second approach
other | a: has recommended a £418m cash takeover || b: has said he will not part with his three per cent | board's advice and brother's refusal
other | a: Investors speaking for 38 per cent || b: has said he will not part with his three per cent | all pledged shares vs brother Hector's holding
other | a: run the business from Inverness || b: a fifth of posts would be moved to Shetland | chief executive's seat vs relocated factory posts
other | a: where 260 people gut and fillet || b: which has 170 members there | staff vs union members
other | a: fish of 31 farms || b: Four farms in Loch Leurbost | all farms vs those closed
other | a: the price at which the stock closed on Monday || b: meets on Saturday | share price day vs union meeting
other | a: He will stay on for two years || b: moved to Shetland within eighteen months | chief's contract vs timing of job moves
other | a: 44 per cent more than the price || b: killed ten per cent of its fish | premium vs fish loss
## aligned
a0-b2 a0-b3 a1-b2 a1-b3 a2-b2 a3-b4 a4-b10 a4-b11 a5-b10 a6-b1 a6-b5 a7-b6 a8-b7 a8-b8 a9-b8 a10-b13 a11-b13 a12-b14 a13-b15 a14-b16
## omissions
a9 | b does not say the business will be run from Inverness
a11 | b does not give the £23m hit to profit
a16 | b does not report the share price rise
b17 | a does not report the union meeting
