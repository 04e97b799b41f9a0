mode: outlets
## a | Wire Nordic | Danish court jails shipping broker for breaching Russia sanctions | 2025-09-11
[1] COPENHAGEN, Sept 11 (Wire Nordic) - A court in Svendborg on Thursday sentenced shipping broker Torben Skovlund, 57, to two years and nine months in prison for arranging fuel deliveries to a Russian naval supplier in Syria.

[2] His company, Baltsea Bunkering, was fined 34 million crowns and had 16 million crowns in profit confiscated. [3] The court found that 33 cargoes, a total of 172,000 tonnes of jet fuel, were transferred at sea between October 2015 and May 2017.

[4] Skovlund had known from the third cargo on whom the fuel was meant for, judge Maja Thygesen said. [5] He denied this throughout.

[6] The case was opened after a tip from the U.S. Federal Bureau of Investigation in 2019. [7] Investigators recovered 1,140 deleted e-mails, in one of which a colleague wrote: “Turn off the beacon or we are all on television.”

[8] The tankers switched off their transponders near Cyprus, prosecutor Anders Dyhr told the court during the 26-day trial. [9] Skovlund's lawyer, Kirsten Holm-Bach, said that he would appeal to the Eastern High Court.

[10] The colleague, chartering manager Preben Lauge, 44, was given four months, suspended, after confessing. [11] A third defendant, a bookkeeper, was acquitted.

[12] Skovlund may not run a company for five years. [13] Denmark's maximum penalty for breaking EU sanctions is four years.
## b | Tanker Insight | Baltsea Bunkering: what the Svendborg ruling spells out | 2025-09-13
[1] Thirty-odd voyages, well over 150,000 tonnes of aviation fuel, one destination that nobody was supposed to see: this week's ruling in Svendborg is the longest yet on sanctions and bunkers.

[2] Torben Skovlund, a broker in his fifties, must serve the better part of three years if a higher court agrees. [3] His counsel has indicated that it will probably be asked to.

[4] The firm, Baltsea Bunkering, is to pay about 50 million crowns all told, fine and forfeited earnings taken together.

[5] The oil, for a company which provisions Russia's navy, changed ships in the eastern Mediterranean during a period of a year and a half or so. [6] Signals went dark not far from Cyprus. [7] “Turn off the beacon or we are all on television,” a manager wrote, in one of more than a thousand e-mails that had been erased and were restored.

[8] That manager admitted his part and got a short suspended term. [9] His boss, in the court's view, must have understood at an early stage who the client was, though he has never said so.

[10] It is understood that American investigators pointed the Danes to the case six years ago.

[11] The hearings took up some five weeks of court time. [12] An accounts clerk was found not guilty.

[13] For half a decade Skovlund may not manage a business. [14] The upper limit under Danish law stands at four years; Germany's is ten. [15] In Greece, the owner of one of the tankers, Nikos Pallas, was fined €300,000 in 2022.
## findings
date differs | a: on Thursday sentenced || b: this week's ruling | Thursday vs this week
quantity differs | a: broker Torben Skovlund, 57 || b: a broker in his fifties | 57 vs fifties
date differs | a: to two years and nine months || b: the better part of three years | exact vs vague
certainty differs | a: said that he would appeal || b: it will probably be asked to | would vs probably
quantity differs | a: found that 33 cargoes || b: Thirty-odd voyages | 33 vs thirty-odd
quantity differs | a: a total of 172,000 tonnes || b: well over 150,000 tonnes | exact vs over
date differs | a: between October 2015 and May 2017 || b: a year and a half or so | exact vs rough
certainty differs | a: had known from the third cargo || b: must have understood at an early stage | known vs must have understood
date differs | a: from the third cargo on || b: at an early stage | third cargo vs early stage
quantity differs | a: recovered 1,140 deleted e-mails || b: more than a thousand e-mails | exact vs over
attribution differs | a: a tip from the U.S. Federal Bureau of Investigation || b: American investigators pointed the Danes | FBI vs American investigators
certainty differs | a: was opened after a tip || b: It is understood that American | stated vs understood
date differs | a: was given four months, suspended || b: got a short suspended term | four months vs short
date differs | a: during the 26-day trial || b: some five weeks of court time | 26 days vs five weeks
## benign
same | a: was fined 34 million crowns and had 16 million || b: about 50 million crowns all told | the sum
same | a: jet fuel || b: aviation fuel | same
same | a: switched off their transponders near Cyprus || b: Signals went dark not far from Cyprus | same act
same | a: tip from the U.S. Federal Bureau of Investigation in 2019 || b: six years ago | 2019
same | a: may not run a company for five years || b: For half a decade Skovlund may not manage | five years
same | a: after confessing || b: admitted his part | same
same | a: A third defendant, a bookkeeper, was acquitted || b: An accounts clerk was found not guilty | same person
same | a: “Turn off the beacon or we are all on television.” || b: “Turn off the beacon or we are all on television,” | same words
same | a: He denied this throughout || b: though he has never said so | never admitted
same | a: breaking EU sanctions is four years || b: stands at four years | same maximum
other | a: was given four months || b: stands at four years | manager's term and maximum
other | a: 16 million crowns || b: €300,000 in 2022 | Baltsea and tanker owner
other | a: is four years || b: Germany's is ten | two countries
other | a: from the third cargo || b: better part of three years | cargo and years
other | a: Preben Lauge, 44 || b: fifties, must serve | manager and broker
other | a: for five years || b: some five weeks | ban and trial
other | a: A third defendant || b: the owner of one of the tankers | two others
other | a: to the Eastern High Court || b: in the eastern Mediterranean | court and sea
other | a: near Cyprus || b: In Greece, the owner | two places
## aligned
a0-b0 a0-b2 a1-b2 a1-b1 a1-b5 a2-b4 a3-b1 a3-b5 a4-b9 a5-b9 a6-b10 a7-b7 a8-b6 a8-b11 a9-b3 a10-b8 a11-b12 a12-b13 a13-b14
## omissions
b15 | the tanker owner
b14 | Germany's limit
