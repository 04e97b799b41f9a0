mode: outlets
## a | Aurora Business Times | Regulator bars crypto lender's founder, orders C$52 million returned | 2023-11-23
[1] TORONTO — The Ontario Securities Commission has banned the founder of the crypto lender Loonlake from the capital markets for 20 years and ordered him to give back $52 million to customers.

[2] Trevor Kilbride, 34, told clients that their coins were kept in “cold storage” while he lent them to a hedge fund in the Cayman Islands, the commission's tribunal ruled on Wednesday. [3] It fined him a further $4.5 million.

[4] About 31,000 Canadians had deposited money with Loonlake when it froze withdrawals on June 16, 2022. [5] They have been repaid 18 cents on the dollar so far, monitor Grant & Ostry says.

[6] Tribunal chair Lucille Arsenault wrote that he had “gambled with other people's sleep.” [7] Kilbride represented himself and called one witness, his former chief risk officer, Dana Prewitt.

[8] Prewitt testified that she warned him by e-mail five times. [9] He replied to one of the messages with a picture of a rocket, the panel heard.

[10] Kilbride, who lives in Kelowna, said that he would ask the Divisional Court to set the decision aside. [11] He has sold his house and his boat, he said.

[12] The RCMP began a criminal investigation in March. [13] In a case from 2020, the regulator found that another platform, CoinBay, had lost $169 million of its clients' money, and that its founder had died in debt.
## b | The Block & Tackle | Loonlake founder hit with two-decade ban as customers wait | 2023-11-24
[1] What 31,000 or so Canadians lent to Loonlake is still mostly gone, and a ruling out of Toronto will not bring it back soon.

[2] Trevor Kilbride, the lender's co-founder, may not trade securities or sit on a board in Ontario until 2043. [3] He is to disgorge C$52m, and to pay a penalty of not quite a tenth of that.

[4] Where had the coins gone? [5] To a trading firm in the Bahamas, says the tribunal, which found no evidence that Mr Kilbride himself had ever promised offline storage: that was the work of a marketing agency.

[6] Lucille Arsenault, for the three-member panel, accused him of having “gambled with other people's money.”

[7] He had a lawyer, Neil Abara, until the last day. [8] Ms Prewitt, compliance officer at the time, came as a witness for the commission, and said she had raised the alarm once, in person, over lunch. [9] “He drew me a rocket on the napkin,” she told the hearing.

[10] He will not fight the decision, he told us from Victoria, where he rents a basement. [11] “I'd rather work,” he said.

[12] Withdrawals stopped on a Thursday in mid-June of last year. [13] Clients have had a little under a fifth of their deposits back, by the monitor's count, and a second payment is to come in January.

[14] The federal police have looked into the matter and decided against a criminal case, according to a person familiar with it. [15] Quebec's regulator, meanwhile, has its own file on a Loonlake affiliate, Lac-Huard, with 2,300 customers.
## findings
place conflict | a: to a hedge fund in the Cayman Islands || b: To a trading firm in the Bahamas | Cayman vs Bahamas
attribution conflict | a: told clients that their coins were kept in “cold storage” || b: that was the work of a marketing agency | who promised storage
quote conflict | a: “gambled with other people's sleep.” || b: “gambled with other people's money.” | sleep vs money
polarity conflict | a: Kilbride represented himself || b: He had a lawyer, Neil Abara, until the last day | no lawyer vs lawyer
role conflict | a: his former chief risk officer, Dana Prewitt || b: Ms Prewitt, compliance officer at the time | risk vs compliance
framing conflict | a: called one witness || b: came as a witness for the commission | his witness vs commission's
quantity conflict | a: warned him by e-mail five times || b: had raised the alarm once | five vs once
framing conflict | a: warned him by e-mail || b: in person, over lunch | e-mail vs in person
framing conflict | a: replied to one of the messages with a picture of a rocket || b: “He drew me a rocket on the napkin,” | picture vs napkin drawing
certainty conflict | a: he would ask the Divisional Court to set the decision aside || b: He will not fight the decision | challenge vs none
place conflict | a: Kilbride, who lives in Kelowna || b: from Victoria, where he rents | Kelowna vs Victoria
role differs | a: the founder of the crypto lender || b: the lender's co-founder | founder vs co-founder
polarity conflict | a: The RCMP began a criminal investigation || b: decided against a criminal case | began vs decided against
quantity differs | a: been repaid 18 cents on the dollar || b: a little under a fifth of their deposits | 18 percent vs under a fifth
quantity differs | a: a further $4.5 million || b: not quite a tenth of that | 4.5m vs under 5.2m
## benign
same | a: from the capital markets for 20 years || b: until 2043 | 20 years
same | a: give back $52 million || b: is to disgorge C$52m | same
same | a: on June 16, 2022 || b: on a Thursday in mid-June of last year | June 16, 2022 is a Thursday
same | a: About 31,000 Canadians || b: 31,000 or so Canadians | same
same | a: kept in “cold storage” || b: promised offline storage | same claim
same | a: monitor Grant & Ostry says || b: by the monitor's count | same source
same | a: Tribunal chair Lucille Arsenault || b: Lucille Arsenault, for the three-member panel | same
same | a: The RCMP began || b: The federal police have looked | same force
same | a: it froze withdrawals || b: Withdrawals stopped | same
other | a: had lost $169 million || b: is to disgorge C$52m | CoinBay and Loonlake
other | a: About 31,000 Canadians had || b: with 2,300 customers | Loonlake and affiliate
other | a: began a criminal investigation in March || b: is to come in January | inquiry and payment
other | a: Trevor Kilbride, 34 || b: the three-member panel | unrelated
other | a: its founder had died || b: the lender's co-founder | two founders
other | a: He has sold his house || b: rents a basement | sold house, now rents
other | a: ruled on Wednesday || b: on a Thursday | ruling and freeze
other | a: The Ontario Securities Commission || b: Quebec's regulator | two regulators
other | a: that another platform, CoinBay || b: a Loonlake affiliate, Lac-Huard | two other firms
## aligned
a0-b2 a0-b3 a0-b0 a1-b2 a1-b3 a1-b0 a2-b5 a3-b3 a4-b12 a4-b1 a5-b13 a6-b6 a7-b7 a7-b8 a8-b8 a9-b9 a10-b10 a12-b14 a5-b1
## omissions
b15 | Quebec's file
a13 | the CoinBay case
b13 | a second payment in January
