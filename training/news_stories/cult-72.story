mode: outlets
## a | Sound of Lagos Newswire | Afrobeats star Zino Okafor held at Heathrow, London show cancelled | 2024-11-08
[1] LAGOS, Nov 8 (SLN) - The Nigerian singer Zino Okafor was refused entry to Britain on Thursday night over a visa that had expired in September, his label said, and tonight's concert before 15,000 people at London's Canada Arena has been cancelled.

[2] Okafor, 28, was held for nine hours at Heathrow and put on a plane to Lagos at six this morning, said Tunde Bakare, the head of Palmwine Records. [3] “They treated him like a parcel,” Bakare said.

[4] The singer's nine-member band, who had travelled on an earlier flight, were let in.

[5] Ticket agency Stubline said refunds would be made automatically within ten days.

[6] Britain's Home Office confirmed that a man had been turned back and declined to give the reason. [7] Nigeria's foreign minister, Adaeze Nwosu, summoned the British high commissioner.

[8] Okafor's song “Sunday Money” has been number one in 14 countries since July. [9] He is nominated in three categories of the Continental Music Awards on December 1 in Kigali.

[10] The tour goes on with Paris on Monday and Brussels on Wednesday, Bakare said. [11] In 2019 the singer was deported from the United Arab Emirates after performing without a permit; he was fined $5,000.

[12] His sister, Kelechi, a solicitor in Leeds, has lodged a complaint.
## b | London Evening Courier | Zino: ‘I missed my plane’ – fans furious as arena goes dark | 2024-11-09
[1] Fans of Zino Okafor who had queued since noon in the rain at the Canada Arena were told at half past six on Friday that their idol was not in the country, and had not tried to be.

[2] The Home Office said no one of that name had been stopped at any British airport this week. [3] His visa is good until March, a spokesman added.

[4] In a video filmed, it seems, in a Lagos kitchen, the 28-year-old said he had overslept. [5] “They are treating me like a parcel that got lost,” he laughed.

[6] The show, for which 11,200 tickets had been sold, is put off to January 24, according to the promoter, Eastgate Live. [7] Tickets stay valid, and money is returned on request only.

[8] His musicians, nine in all, played for half an hour for those at the doors. [9] Bandleader Seun Adigun said they had waited for him at the gate in Lagos.

[10] Okafor's younger sister, Kelechi, who runs his fan club, begged for patience.

[11] It is not his first no-show: five years ago he was flown home from Dubai, and paid 5,000 dollars, because the paperwork for a gig there was missing. [12] “Sunday Money” has topped the charts in fourteen countries. [13] Whether he will sing in Paris on Monday was unclear.
## c | West Africa Culture Review | What kept Zino Okafor from London? A reconstruction | 2024-11-11
[1] Neither a border officer nor an alarm clock stopped Zino Okafor, three people who travelled with him say; a contract did.

[2] He landed at Heathrow on Thursday evening and passed through immigration, as a stamp in his passport shows. [3] There he learned that his record company and the promoter, Eastgate Live, could not agree on who should carry the loss on some four thousand unsold seats, and he turned around after a night at an airport hotel.

[4] “He was handled like a parcel nobody had paid for,” says Seun Adigun, the bass player, who was with him.

[5] Tunde Bakare, his former manager, who now runs the label's office in Accra, sent the first statement at 7 a.m. on Friday. [6] Palmwine has since withdrawn it.

[7] A new date has been set: January 24. [8] Ticket holders who do not want it are paid back if they ask by the end of the month.

[9] In Abuja, the foreign ministry denied having summoned anyone; minister Adaeze Nwosu had merely telephoned.

[10] Tonight's concert in Paris will take place, the hall says, and Brussels on the 13th, too. [11] Okafor goes to Kigali on December 1 with four nominations. [12] His lawyer in the matter is his sister Kelechi. [13] In 2019 in the Emirates, when he was expelled for playing without a licence, she got his fine of $5,000 waived.
## findings
framing conflict | a: was refused entry to Britain on Thursday night || b: had not tried to be || b: ‘I missed my plane’ || c: passed through immigration, as a stamp in his passport shows | refused, never came, or let in
date conflict | a: a visa that had expired in September || b: His visa is good until March | expired vs valid
attribution conflict | a: expired in September, his label said || b: no one of that name had been stopped || c: three people who travelled with him say | source of each account
polarity conflict | a: confirmed that a man had been turned back || b: said no one of that name had been stopped | confirmed vs denied
place conflict | a: was held for nine hours at Heathrow || b: in a Lagos kitchen || c: after a night at an airport hotel | held at airport, at home, hotel
quote conflict | a: “They treated him like a parcel,” || b: “They are treating me like a parcel that got lost,” || c: “He was handled like a parcel nobody had paid for,” | other words
attribution conflict | a: “They treated him like a parcel,” Bakare said || b: that got lost,” he laughed || c: says Seun Adigun, the bass player | parcel remark: Bakare, Okafor, Adigun
role conflict | a: Tunde Bakare, the head of Palmwine Records || c: Tunde Bakare, his former manager | head of label vs former manager in Accra
role conflict | b: Bandleader Seun Adigun || c: Seun Adigun, the bass player, who was with him | bandleader vs bass player
quantity conflict | a: concert before 15,000 people || b: for which 11,200 tickets had been sold || c: some four thousand unsold seats | full vs 11,200 sold
framing conflict | a: has been cancelled || b: is put off to January 24 || c: A new date has been set | cancelled vs postponed
polarity conflict | a: refunds would be made automatically || b: money is returned on request only || c: are paid back if they ask | automatic vs on request
framing conflict | a: summoned the British high commissioner || c: had merely telephoned | summoned vs telephoned
quantity conflict | a: nominated in three categories || c: with four nominations | three vs four
certainty conflict | a: The tour goes on with Paris on Monday || b: sing in Paris on Monday was unclear || c: Tonight's concert in Paris will take place | on vs unclear
role conflict | a: His sister, Kelechi, a solicitor in Leeds || b: who runs his fan club || c: His lawyer in the matter is his sister Kelechi | lawyer vs fan club head
polarity conflict | a: he was fined $5,000 || b: and paid 5,000 dollars || c: she got his fine of $5,000 waived | paid vs waived
## benign
same | a: Okafor, 28, was held || b: the 28-year-old said | same age
same | a: The singer's nine-member band || b: His musicians, nine in all | same band
same | a: number one in 14 countries || b: topped the charts in fourteen countries | same
same | a: on Thursday night over a visa || c: on Thursday evening and passed | same evening
same | a: on December 1 in Kigali || c: to Kigali on December 1 | same awards
same | a: Paris on Monday and Brussels || c: Brussels on the 13th | Wednesday 13 November
same | a: In 2019 the singer was deported || b: five years ago he was flown home || c: In 2019 in the Emirates, when he was expelled | same expulsion
same | a: the United Arab Emirates || b: from Dubai | Dubai is in the Emirates
same | a: after performing without a permit || b: paperwork for a gig there was missing || c: for playing without a licence | same reason
same | b: for which 11,200 tickets || c: some four thousand unsold seats | 15,000 less 11,200 is about four thousand
same | b: to January 24, according || c: A new date has been set: January 24 | same date
other | a: was deported from the United Arab Emirates || a: was refused entry to Britain | 2019 vs now
other | a: within ten days || c: by the end of the month | payment vs deadline for asking
other | a: at six this morning || c: at 7 a.m. on Friday | flight vs statement
other | b: at half past six on Friday || a: at six this morning | announcement vs flight
other | a: were let in || b: was not in the country | band vs singer
other | b: good until March || b: put off to January 24 | visa vs new date
## aligned
a0-b0 a0-b1 a1-b1 a1-b2 a1-b3 a1-b6 a2-b1 a2-b4 a3-b5 a4-b8 a5-b7 a6-b2 a8-b12 a10-b13 a11-b11 a12-b10
a0-c2 a0-c3 a1-c1 a1-c2 a1-c7 a1-c3 a2-c3 a2-c5 a3-c4 a5-c8 a7-c9 a9-c11 a10-c10 a11-c13 a12-c12
b1-c2 b1-c3 b2-c2 b4-c1 b5-c4 b6-c7 b6-c3 b7-c8 b9-c4 b10-c12 b11-c13 b13-c10
## omissions
c6 | Palmwine withdrew the statement
b8 | band played at the doors
a8 | c does not mention the charts
