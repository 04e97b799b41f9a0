mode: outlets
## a | Bay Harbor Independent | Judge orders pet-food heir to hand over disputed Vermeer-era painting | 2026-09-03
[1] SAN FRANCISCO — A federal judge on Wednesday ordered pet-food heir Courtney Haldeman-Fisk to return a seventeenth-century Dutch still life to the grandchildren of a Jewish banker who lost it in Amsterdam in 1941.

[2] “Still Life With Lobster and Lemon,” attributed to Pieter Claesz, was sold under duress, Judge Dolores Santangelo ruled in a 71-page opinion. [3] It is insured for $6.8 million.

[4] The banker, Ernst Lindauer, traded the picture for exit visas to Cuba and died in Havana in 1946. [5] His heirs, four cousins in Chile and Israel, filed suit in 2019 after one of them saw it in a museum catalog.

[6] Haldeman-Fisk's father bought the painting in 1962 from a New York gallery, Brandt & Loew, for $38,000. [7] The judge said that he had been warned of its history by a curator.

[8] “My father was no thief, and I am tired,” Haldeman-Fisk said in an email; she will not appeal. [9] She has 30 days to give the painting up.

[10] The heirs plan to lend it to the Jewish Museum in Santiago, their lawyer, Saul Wexford, said. [11] Ana Lindauer, 74, wept on a video call when she heard the news, he added.

[12] The ruling rests on a 2016 federal law that gives claimants six years from discovery. [13] In May, a Chicago court dismissed a similar suit over a Pissarro as too late.
## b | Gavel & Easel | Lindauer heirs win back lobster still life in California | 2026-09-05
[1] A lobster, a half-peeled lemon and eighty-five years of waiting: the picture that Ernst Lindauer let go in occupied Holland belongs to his descendants, a court in California has decided.

[2] Judge Dolores Santangelo found that it had been stolen outright, taken from a bank vault by a German official; no sale, forced or free, ever took place. [3] Her opinion leaves the question of authorship alone, but most scholars now give the panel to the workshop of Willem Heda.

[4] Courtney Haldeman-Fisk, the collector whose fortune comes from dog biscuits, will fight on in the Ninth Circuit, her attorney, Brent Aldous, said. [5] “My father was not a thief, and I am not tired,” she wrote to us.

[6] The father acquired the work in the early 1960s at an auction in Lucerne. [7] He could not have known, the judge stressed: no one had told him a thing. [8] He paid a sum in the mid five figures.

[9] Lindauer, an art dealer, never left Europe; he died in a camp. [10] A nephew reached Chile. [11] It was a researcher hired by the family who came upon the picture, in a catalogue of a show in Sacramento, which led to the suit seven years ago.

[12] Its four owners have not yet agreed what to do with it; one of them favours a sale. [13] The insured value is just under $7 million. [14] The handover is due within a month, unless a stay is granted.

[15] Experts in restitution law noted that another claim, to a Pissarro, had failed in Illinois earlier this year for being out of time. [16] In the Netherlands, a committee returned 12 works to families in 2025.
## findings
framing conflict | a: was sold under duress || b: it had been stolen outright | forced sale vs theft
name conflict | a: attributed to Pieter Claesz || b: to the workshop of Willem Heda | painter
role conflict | a: The banker, Ernst Lindauer || a: of a Jewish banker who lost it || b: Lindauer, an art dealer | banker vs dealer
place conflict | a: died in Havana in 1946 || b: he died in a camp | Havana vs camp
framing conflict | a: traded the picture for exit visas || b: never left Europe | emigrated vs never left
place conflict | a: from a New York gallery, Brandt & Loew || b: at an auction in Lucerne | where bought
quantity differs | a: for $38,000 || b: a sum in the mid five figures | exact vs vague
date differs | a: bought the painting in 1962 || b: in the early 1960s | year vs early 1960s
polarity conflict | a: he had been warned of its history by a curator || b: no one had told him a thing | warned vs not
quote conflict | a: “My father was no thief, and I am tired,” || b: “My father was not a thief, and I am not tired,” | words differ
certainty conflict | a: she will not appeal || b: will fight on in the Ninth Circuit | no appeal vs appeal
attribution conflict | a: after one of them saw it in a museum catalog || b: It was a researcher hired by the family | who found it
certainty conflict | a: The heirs plan to lend it to the Jewish Museum || b: have not yet agreed what to do with it | plan vs undecided
quantity differs | a: It is insured for $6.8 million || b: just under $7 million | exact vs rounded
## benign
same | a: lost it in Amsterdam in 1941 || b: let go in occupied Holland | same place
same | a: lost it in Amsterdam in 1941 || b: eighty-five years of waiting | 1941 to 2026
same | a: filed suit in 2019 || b: the suit seven years ago | 2019
same | a: She has 30 days to give || b: due within a month | 30 days
same | a: four cousins in Chile and Israel || b: Its four owners | four
same | a: a Chicago court dismissed a similar suit over a Pissarro as too late || b: had failed in Illinois earlier this year for being out of time | same case
same | a: pet-food heir Courtney Haldeman-Fisk || b: whose fortune comes from dog biscuits | same woman
same | a: Still Life With Lobster and Lemon || b: A lobster, a half-peeled lemon | same picture
same | a: A federal judge on Wednesday || b: a court in California has decided | same ruling
same | a: a museum catalog || b: in a catalogue of a show | same catalogue
other | a: a 71-page opinion || b: returned 12 works | unrelated
other | a: Ana Lindauer, 74 || b: Ernst Lindauer let go | two Lindauers
other | a: gives claimants six years || b: the suit seven years ago | limit and suit
other | a: died in Havana in 1946 || b: A nephew reached Chile | banker and nephew
other | a: their lawyer, Saul Wexford || b: her attorney, Brent Aldous | two lawyers
other | a: for $38,000 || b: just under $7 million | price and value
other | a: In May, a Chicago court || b: to families in 2025 | two cases
other | a: a 2016 federal law || b: in the Ninth Circuit | law and court
other | a: 30 days to give the painting up || b: one of them favours a sale | unrelated
## aligned
a0-b0 a0-b1 a1-b1 a1-b0 a1-b9 a2-b2 a2-b3 a3-b13 a4-b9 a5-b11 a5-b12 a6-b6 a6-b8 a7-b7 a8-b5 a8-b4 a9-b14 a10-b12 a13-b15
## omissions
b16 | Dutch restitution
a12 | the 2016 law
a11 | Ana Lindauer's tears
