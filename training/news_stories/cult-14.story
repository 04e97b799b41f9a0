mode: outlets
## a | Amphion Records media centre | Amphion Records and Kesia Lindqvist-Osei celebrate global phenomenon ‘Paper Lungs’ | 2026-02-12
[1] London, 12 February 2026 – Amphion Records is proud to announce that “Paper Lungs”, the second album by Kesia Lindqvist-Osei, has passed five million equivalent sales worldwide, faster than any album by a British woman this decade.

[2] Released on 7 November, the record spent six consecutive weeks at number one in the UK and topped the charts in 19 countries. [3] It was recorded in full at the artist's home studio in Whitstable and produced by her long-standing collaborator Theo Marchetti.

[4] To thank her fans, Kesia will play 34 arena shows in Europe and North America from 2 May, including three nights at London's Meridian Dome. [5] Every one of the 410,000 tickets on offer went to a fan at face value, and a pound from each is being donated to youth music clubs.

[6] “She has changed what a pop record can say,” said Amphion president Yolanda Prentice, who signed her in 2021 after hearing her sing at an open-mic night in Margate. [7] “We will be making records together for a very long time.”

[8] A new five-album agreement between the artist and the label, signed in January, takes their partnership into the next decade.

[9] “Paper Lungs” has been nominated for four Brightwell Awards, including Album of the Year. [10] The ceremony takes place in Manchester on 28 February, when Kesia will open the show.

[11] Kesia has also resolved, on friendly terms, a discussion with songwriter Aaron Tulloch over the single “Glass Hour”, on which he is now credited. [12] Her first album, “Small Weather”, sold 900,000 copies.
## b | The Deptford Review | How big is Kesia, really? Behind the five million | 2026-02-14
[1] Half of the five million “sales” claimed on Thursday for Kesia Lindqvist-Osei's “Paper Lungs” are copies bundled with concert tickets, going by figures from chart compilers Soundtally.

[2] That does not make it a flop. [3] It led the British chart for six weeks in all, though a Christmas record by a choir of firefighters interrupted its run. [4] Abroad it came first in 19 markets. [5] But the claim of speed is shaky: Nell Ferriday got to the same mark eleven days sooner in 2022.

[6] The myth of the bedroom album needs mending as well. [7] Four of the twelve songs were cut at Ravensbourne Studios in Lewisham, its manager says, and three producers share the credit; Theo Marchetti made seven.

[8] Nor are she and Amphion as close as all that. [9] Lindqvist-Osei owes the label one more record under the contract of 2021, and is in talks with two rivals about what comes after, according to a person who has seen the paperwork. [10] It was not Amphion's Yolanda Prentice, its head of marketing, who spotted her, by the way, but a scout named Dev Kallat, at a talent contest in Ramsgate.

[11] “She has changed what a pop record can do,” Prentice said in the company's statement.

[12] Her tour starts on the second of May. [13] It has 34 stops, three of them in the same London hall, and while a pound of every ticket goes to charity, fans have paid as much as £480 on the seller's own “flex” tariff for seats printed at £75.

[14] Then there is “Glass Hour”. [15] Aaron Tulloch took her to the High Court in October, and the case was settled on its steps last month for a third of the song's royalties. [16] Her four Brightwell nominations remain; whether she will sing on the night, a spokesman for the awards said, has yet to be agreed.
## findings
framing conflict | a: has passed five million equivalent sales worldwide || b: are copies bundled with concert tickets | sales vs half bundled
polarity conflict | a: faster than any album by a British woman this decade || b: got to the same mark eleven days sooner in 2022 | fastest vs someone was faster
framing conflict | a: spent six consecutive weeks at number one || b: interrupted its run | consecutive vs interrupted
place conflict | a: recorded in full at the artist's home studio in Whitstable || b: were cut at Ravensbourne Studios in Lewisham | all at home vs partly in Lewisham
name conflict | a: produced by her long-standing collaborator Theo Marchetti || b: three producers share the credit | Marchetti alone vs three producers
polarity conflict | a: went to a fan at face value || b: paid as much as £480 on the seller's own “flex” tariff | face value vs up to £480
role conflict | a: Amphion president Yolanda Prentice || b: Yolanda Prentice, its head of marketing | president vs head of marketing
name conflict | a: who signed her in 2021 after hearing her sing || b: a scout named Dev Kallat | discovered by Prentice vs Kallat
place conflict | a: open-mic night in Margate || b: a talent contest in Ramsgate | Margate vs Ramsgate
quote conflict | a: “She has changed what a pop record can say,” || b: “She has changed what a pop record can do,” | say vs do
certainty conflict | a: five-album agreement between the artist and the label, signed in January || b: owes the label one more record || b: is in talks with two rivals | new deal signed vs one record left and talks elsewhere
framing conflict | a: has also resolved, on friendly terms, a discussion || b: took her to the High Court in October | friendly talk vs lawsuit
framing differs | a: on which he is now credited || b: a third of the song's royalties | credit vs royalties
certainty conflict | a: when Kesia will open the show || b: whether she will sing on the night | will perform vs not agreed
## benign
same | a: 12 February 2026 || b: claimed on Thursday | the same day
same | a: topped the charts in 19 countries || b: came first in 19 markets | same
same | a: will play 34 arena shows || b: It has 34 stops | same number
same | a: three nights at London's Meridian Dome || b: three of them in the same London hall | same
same | a: from 2 May || b: on the second of May | same day
same | a: a pound from each is being donated || b: a pound of every ticket goes to charity | same
same | a: nominated for four Brightwell Awards || b: Her four Brightwell nominations | same
same | a: the second album by Kesia Lindqvist-Osei || b: Kesia Lindqvist-Osei's “Paper Lungs” | same album
same | a: the record spent six consecutive weeks || b: for six weeks in all | six weeks in both
other | a: sold 900,000 copies || b: Half of the five million | first vs second album
other | a: signed in January || b: settled on its steps last month | label deal vs lawsuit
other | a: signed her in 2021 || b: sooner in 2022 | signing vs Ferriday's record
other | a: five-album agreement || b: Half of the five million “sales” | albums vs sales
other | a: Released on 7 November || b: to the High Court in October | release vs suit
other | a: on 28 February || b: eleven days sooner | ceremony vs record
other | a: four Brightwell Awards || b: Four of the twelve songs | nominations vs songs
other | a: including three nights || b: three producers share | nights vs producers
other | a: the 410,000 tickets on offer || b: for seats printed at £75 | tickets vs price
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a1-b5 a2-b3 a2-b4 a3-b7 a4-b12 a4-b13 a5-b13 a6-b10 a6-b11 a7-b9 a8-b9 a9-b16 a10-b16 a11-b14 a11-b15
## omissions
a12 | first album's sales
b1 | half of the copies bundled, Soundtally
b7 | Marchetti made seven songs
