mode: outlets
## a | Sydney Bulletin | Banksia Air to pay $140m to passengers in ghost-flight class action | 2024-10-15
[1] Banksia Air has agreed to pay $140 million to settle a class action by passengers who were sold seats on flights it had already cancelled.

[2] About 93,000 travellers will share the money, with payments of between $180 and $900, depending on the route. [3] The Federal Court in Sydney must approve the deal, and a hearing has been set down for 9 December.

[4] The suit, filed in August last year by the law firm Garran & Pike, concerned 8,200 services advertised between May 2021 and July 2022. [5] On average, tickets stayed on sale for 16 days after a flight had been scrapped.

[6] Chief executive Deborah Lang said the airline had “let people down and is putting it right.” [7] The settlement contains no admission of liability.

[8] Lead plaintiff Mick Tranter, a Dubbo electrician, missed his father's funeral in Perth. [9] “I'd give the cheque back for that one morning,” he said yesterday.

[10] Lawyers and a litigation funder will take up to 27 per cent. [11] The consumer watchdog fined the carrier $66 million in May over the same conduct, on top of $8 million in costs.

[12] Shares in Banksia, which fell 3 per cent on Friday on the fuel price, gained 1.4 per cent yesterday. [13] The company's former chairman, Sir Grahame Nolan, gave back half of his 2023 bonus, or $1.1 million.

[14] Passengers have until 31 January to register. [15] Competitor Southern Cross Jet faces a similar action in Melbourne over travel credits, with a trial due in March.
## b | Jetstream Business | Banksia shells out for phantom seats | 2024-10-16
[1] With a nine-figure cheque, Banksia Air hopes to close one of the sorrier chapters in its history.

[2] The settlement of the class action over flights that existed only on its website was announced on Monday, and is worth somewhere above A$130m. [3] It awaits the blessing of a judge before Christmas.

[4] Some 90,000 customers are entitled to a share; none will see more than three figures. [5] The law firm, Garran & Pike, brought the case a little over a year ago.

[6] The airline listed more than 8,000 departures that had been struck out, and kept listing them for upwards of two weeks. [7] It did so for over a year from the autumn of 2021. [8] CEO Deborah Lang said: “We let people down and we are putting it right.” [9] Her settlement does not concede wrongdoing.

[10] Roughly a quarter of the pot is expected to go to the lawyers and to the fund that bankrolled them. [11] Tradesman Mick Tranter, whose name is on the suit, never got to bury a parent on the other side of the continent.

[12] A penalty of more than A$60m, plus costs, had been imposed by the regulator in the first half of the year. [13] The stock firmed slightly on the announcement.

[14] Former chair Grahame Nolan has returned part of a bonus reported to exceed A$2m. [15] Claims can be lodged until the end of January.

[16] Rivals may be next: Southern Cross Jet is being sued in Victoria, and Norfolk Wings paid A$12m in 2022 to end a case about baggage fees.
## findings
quantity differs | a: to pay $140m to passengers || a: agreed to pay $140 million || b: is worth somewhere above A$130m | 140 vs above 130
quantity differs | a: About 93,000 travellers || b: Some 90,000 customers | 93,000 vs some 90,000
quantity differs | a: between $180 and $900 || b: none will see more than three figures | range vs three figures at most
date differs | a: has been set down for 9 December || b: the blessing of a judge before Christmas | day vs before Christmas
date differs | a: filed in August last year || b: a little over a year ago | August vs a little over a year
quantity differs | a: concerned 8,200 services || b: listed more than 8,000 departures | 8,200 vs more than 8,000
date differs | a: stayed on sale for 16 days || b: for upwards of two weeks | 16 days vs over two weeks
date differs | a: between May 2021 and July 2022 || b: for over a year from the autumn of 2021 | exact months vs rough period
quote differs | a: “let people down and is putting it right.” || b: “We let people down and we are putting it right.” | slightly different wording
quantity differs | a: will take up to 27 per cent || b: Roughly a quarter of the pot | up to 27 percent vs about a quarter
role differs | a: Mick Tranter, a Dubbo electrician || b: Tradesman Mick Tranter | electrician vs tradesman
role differs | a: missed his father's funeral || b: never got to bury a parent | father vs parent
place differs | a: funeral in Perth || b: on the other side of the continent | Perth vs vaguer
quantity differs | a: fined the carrier $66 million || b: A penalty of more than A$60m | 66 vs more than 60
date differs | a: in May over the same conduct || b: in the first half of the year | May vs first half
quantity differs | a: gained 1.4 per cent yesterday || b: The stock firmed slightly | 1.4 percent vs slightly
quantity differs | a: gave back half of his 2023 bonus, or $1.1 million || b: part of a bonus reported to exceed A$2m | half, 1.1m vs part of over 2m
place differs | a: a similar action in Melbourne || b: is being sued in Victoria | city vs state
## benign
same | a: The settlement contains no admission of liability || b: does not concede wrongdoing | same
same | a: a litigation funder || b: the fund that bankrolled them | same
same | a: have until 31 January to register || b: until the end of January | same day
same | a: Chief executive Deborah Lang || b: CEO Deborah Lang | same post
same | a: sold seats on flights it had already cancelled || b: flights that existed only on its website | same
same | a: The consumer watchdog fined || b: imposed by the regulator | same body
same | a: The company's former chairman, Sir Grahame Nolan || b: Former chair Grahame Nolan | same man
same | a: he said yesterday || b: was announced on Monday | both October 14

other | a: fell 3 per cent on Friday || b: The stock firmed slightly | two trading days
other | a: $8 million in costs || b: paid A$12m in 2022 | costs and Norfolk Wings
other | a: $66 million in May || b: somewhere above A$130m | fine and settlement
other | a: 8,200 services || b: Some 90,000 customers | flights and passengers
other | a: with a trial due in March || b: the blessing of a judge before Christmas | two cases
other | a: The settlement contains no admission || b: to end a case about baggage fees | two settlements
other | a: up to 27 per cent || b: more than A$60m | share and fine
other | a: for 16 days after || b: for over a year | per flight and period
other | a: a similar action in Melbourne || b: Norfolk Wings paid | two competitors
other | a: I'd give the cheque back || b: With a nine-figure cheque | share and whole
## aligned
a0-b0 a0-b2 a0-b1 a1-b2 a1-b1 a1-b0 a2-b4 a3-b3 a4-b5 a4-b6 a4-b7 a5-b6 a6-b8 a7-b9 a8-b11 a10-b10 a11-b12 a12-b13 a13-b14 a14-b15 a15-b16
## omissions
b16 | Norfolk Wings case
a9 | the plaintiff's words
a12 | the fall on Friday
