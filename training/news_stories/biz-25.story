mode: outlets
## a | Nordic Grocer | Dairy giant Havrekorn to pull oat drink from 2,300 shops after glass find | 2021-03-24
[1] GOTHENBURG — Sweden's Havrekorn is recalling 412,000 cartons of its oat drink from shops in Sweden, Norway and Finland after splinters of glass were found in eleven of them.

[2] The cartons carry best-before dates from June 2 to June 9 and were filled at the Landskrona plant on a single night, the company said on Tuesday.

[3] A lamp over conveyor number four had burst, quality manager Torbjörn Ekwall explained. [4] The line was stopped at once, he said, but three pallets that should have been destroyed were loaded by mistake.

[5] A girl of nine in Umeå cut her lip. [6] No other injuries have been reported.

[7] "We test for forty-one things, and a lamp was not one of them," Ekwall said.

[8] Customers will get their money back without showing a receipt. [9] The recall will cost some 16 million kronor, said finance director Saga Lindroth.

[10] The National Food Agency learned of the matter on Friday and has praised the firm for its openness. [11] It does not plan a visit to the factory.

[12] Havrekorn was started in 1994 by three researchers in Lund and went public last November. [13] The shares, offered at 110 kronor, lost 7 percent on Tuesday to 162. [14] In 2018 it had called back 30,000 tubs of a soy dessert because of undeclared nuts.

[15] Output at Landskrona, 90 million litres a year, continues on three of four lines. [16] A second factory, at Vlissingen in the Netherlands, delivers the rest of Europe.
## b | Skåne Tidning in English | Night shift warned of broken lamp at Havrekorn | 2021-03-26
[1] Workers at the Havrekorn factory asked for the filling line to be shut down after a lamp shattered over it, but were told to carry on, according to their safety representative.

[2] Line four kept running for a further 50 minutes, Annelie Wrede said. [3] She holds a photograph of the shift log, in which the word "glass" has been crossed out.

[4] Upward of 400,000 packs of oat drink, all of them filled between ten in the evening and six in the morning, are being taken off the shelves in three Nordic countries. [5] Shards have turned up in at least 17.

[6] The food inspectors, who got wind of it through a call from a hospital last Friday, intend to go through the plant on Monday. [7] They are critical of the time it took Havrekorn to come forward, a spokeswoman said.

[8] In Luleå a nine-year-old had a cut lip stitched. [9] Two grown-ups, one of them in Finland, saw a doctor with sore throats.

[10] "We test for 41 things and we forgot the lamp," Torbjörn Ekwall, the site's production manager, told Swedish radio. [11] The load went out, he said, because three pallets had been given the wrong label.

[12] Anyone who has a suspect pack can return it and need not show proof of purchase.

[13] An investment bank, Kronberg, reckons that the affair will cost 16 million kronor. [14] At yesterday's close, the stock had given up a tenth since Monday, yet it is still worth a good deal more than at the flotation in the autumn.

[15] It is not the first recall: three years ago nuts got into a pudding, and 30,000 pots had to come back. [16] The company denied on Thursday that 40 temporary staff at Landskrona would be let go.
## findings
polarity conflict | a: The line was stopped at once || b: were told to carry on || b: Line four kept running for a further 50 minutes | line stopped at once vs ran on
quantity conflict | a: splinters of glass were found in eleven of them || b: Shards have turned up in at least 17 | eleven vs at least 17
place conflict | a: A girl of nine in Umeå cut her lip || b: In Luleå a nine-year-old had a cut lip stitched | Umeå vs Luleå
polarity conflict | a: No other injuries have been reported || b: saw a doctor with sore throats | no others vs two adults
role conflict | a: quality manager Torbjörn Ekwall explained || b: Torbjörn Ekwall, the site's production manager | quality vs production manager
quote conflict | a: "We test for forty-one things, and a lamp was not one of them," || b: "We test for 41 things and we forgot the lamp," | same remark, other words
attribution conflict | a: said finance director Saga Lindroth || b: An investment bank, Kronberg, reckons | 16m: finance director vs bank
framing conflict | a: has praised the firm for its openness || b: are critical of the time it took Havrekorn to come forward | praise vs criticism
polarity conflict | a: It does not plan a visit to the factory || b: intend to go through the plant on Monday | no visit vs visit on Monday
quantity differs | a: is recalling 412,000 cartons || b: Upward of 400,000 packs | 412,000 vs more than 400,000
date differs | a: at the Landskrona plant on a single night || b: between ten in the evening and six in the morning | one night vs ten to six
framing differs | a: that should have been destroyed were loaded by mistake || b: three pallets had been given the wrong label | loaded by mistake vs wrongly labelled
quantity differs | a: some 16 million kronor || b: will cost 16 million kronor | some 16m vs 16m
date differs | a: and went public last November || b: the flotation in the autumn | November vs autumn
## benign
same | a: in Sweden, Norway and Finland || b: in three Nordic countries | the same three
same | a: without showing a receipt || b: need not show proof of purchase | no receipt
same | a: In 2018 it had called back 30,000 tubs || b: three years ago nuts got into a pudding | 2018
same | a: learned of the matter on Friday || b: a call from a hospital last Friday | March 19
same | a: A lamp over conveyor number four had burst || b: a lamp shattered over it | same lamp
same | a: of a soy dessert because of undeclared nuts || b: nuts got into a pudding | same old recall
same | a: "We test for forty-one things || b: "We test for 41 things | same number
same | a: offered at 110 kronor || b: still worth a good deal more than at the flotation | price above issue price
other | a: lost 7 percent on Tuesday || b: had given up a tenth since Monday | one day's fall vs fall since Monday
other | a: is recalling 412,000 cartons || b: 30,000 pots had to come back | this recall vs 2018
other | a: splinters of glass were found in eleven || b: Two grown-ups, one of them in Finland | cartons vs people
other | a: three pallets that should have been destroyed || b: three years ago nuts | pallets vs years
other | a: by three researchers in Lund || b: that 40 temporary staff at Landskrona | founders vs temps
other | a: continues on three of four lines || b: Line four kept running | output now vs on the night
other | a: the company said on Tuesday || b: denied on Thursday that 40 temporary | two statements
other | a: said finance director Saga Lindroth || b: a spokeswoman said | company vs inspectors
## aligned
a0-b4 a1-b4 a1-b5 a2-b4 a3-b1 a3-b2 a4-b1 a4-b2 a4-b11 a5-b8 a6-b9 a7-b10 a8-b12 a9-b13 a10-b6 a10-b7 a11-b6 a12-b14 a13-b14 a14-b15 a3-b10
## omissions
a16 | b does not mention the Dutch factory
b3 | a does not mention the shift log
b16 | a does not mention temporary staff
