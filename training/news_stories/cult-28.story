mode: outlets
## a | Hammer & Palette | Pellerin's withdraws ‘rediscovered’ Hovgaard from sale after doubts raised | 2022-05-12
[1] The Paris auction house Pellerin's pulled a painting attributed to the Danish master Asger Hovgaard from its catalogue on Wednesday, a day before it was to be sold for an estimated €3 million to €4 million.

[2] “Woman at a Frozen Fjord”, dated 1889, was presented in March as a picture lost since the artist's death. [3] The house said it had decided to carry out “further research” after a conversation with the Hovgaard Museum in Aalborg.

[4] Titanium white, a pigment that did not come into use until the 1920s, has been found in the sky, according to the museum's head of conservation, Dr Birgitte Skov. [5] Her team examined the canvas for two days in April.

[6] The seller is a Belgian collector who bought the picture in 1998 from a dealer in Antwerp, Pellerin's said. [7] He is regarded as acting in good faith, and has not been questioned.

[8] Three other Hovgaards that came from the same dealer have been sold since 2005, one of them, for €1.2 million, to a museum in Gothenburg, which said on Wednesday that it had no reason to doubt its picture.

[9] “If this is a fake, it is by someone who loved him,” said Anders Kjeldsen, author of the standard catalogue of the painter's works. [10] He had certified the picture last year after seeing it in person, and stands by his judgment.

[11] The Paris prosecutor's office declined to comment. [12] Hovgaard, who died in 1911 at the age of 58, left about 340 oils. [13] His auction record, €6.1 million, was set in New York in 2019.
## b | Nordjylland Dagblad (in English) | Aalborg museum: We never said the Hovgaard was false | 2022-05-14
[1] The painting that everybody in Paris suddenly calls a forgery may very well be right, in the view of the museum that is supposed to have exposed it.

[2] “We were shown photographs, nothing else,” said Birgitte Skov, the Hovgaard Museum's director, yesterday. [3] The white paint that has caused the stir was found by a private laboratory in Zurich, she added, and it sits in a patch of overpaint at the edge of the hat, where a restorer may have left it.

[4] Pellerin's has not withdrawn “Woman at a Frozen Fjord”, a spokeswoman insisted, but moved it to its sale in November; the reason is an unpaid export licence. [5] Bids of between three and four million euros were expected at Thursday's auction.

[6] Anders Kjeldsen, on whose word so much hangs, has had second thoughts. [7] “Whoever faked this, if it is faked, loved him,” he told the Dagblad, and he has taken back the certificate he wrote in 2021 on the strength of a high-resolution scan.

[8] French police questioned the owner, an heir to a Belgian brewery, for three hours on Tuesday; he inherited the picture from his mother in 1998, his lawyer said. [9] She had had it from Rik Staelens, a dealer in Ghent who died four years ago and is thought to have handled at least three more pictures that bear Hovgaard's name.

[10] In Gothenburg, where one of them hangs, it was taken off the wall on Thursday and sent for tests.

[11] The Paris prosecutors have had a file open since April, a source close to the case said. [12] Hovgaard, whose dearest canvas brought €6.1m three years ago, painted about 340 pictures in oil. [13] Forgers have found him easy since he signed only one in three.
## findings
framing conflict | a: withdraws ‘rediscovered’ Hovgaard from sale || a: pulled a painting attributed to the Danish master || b: has not withdrawn “Woman at a Frozen Fjord” || b: moved it to its sale in November | withdrawn vs postponed
framing conflict | a: after a conversation with the Hovgaard Museum in Aalborg || b: the reason is an unpaid export licence | doubts vs licence
attribution conflict | a: according to the museum's head of conservation || b: was found by a private laboratory in Zurich | pigment found: museum vs private laboratory
role conflict | a: head of conservation, Dr Birgitte Skov || b: Birgitte Skov, the Hovgaard Museum's director | head of conservation vs director
polarity conflict | a: examined the canvas for two days in April || b: “We were shown photographs, nothing else,” | examined vs photographs only
place conflict | a: has been found in the sky || b: at the edge of the hat | sky vs hat
framing conflict | a: bought the picture in 1998 from a dealer || b: inherited the picture from his mother in 1998 | bought vs inherited
place conflict | a: from a dealer in Antwerp || b: a dealer in Ghent who died | Antwerp vs Ghent
polarity conflict | a: has not been questioned || b: questioned the owner, an heir to a Belgian brewery, for three hours | not questioned vs questioned
polarity conflict | a: it had no reason to doubt its picture || b: was taken off the wall on Thursday and sent for tests | no doubt vs tests
quote conflict | a: “If this is a fake, it is by someone who loved him,” || b: “Whoever faked this, if it is faked, loved him,” | other words
polarity conflict | a: stands by his judgment || b: he has taken back the certificate | stands by vs revoked
framing conflict | a: after seeing it in person || b: on the strength of a high-resolution scan | seen in person vs scan
certainty differs | a: Paris prosecutor's office declined to comment || b: have had a file open since April | no comment vs file open
certainty differs | a: Three other Hovgaards that came from the same dealer || b: is thought to have handled at least three more pictures | stated vs thought
role differs | a: The seller is a Belgian collector || b: an heir to a Belgian brewery | collector vs brewery heir
## benign
same | a: estimated €3 million to €4 million || b: between three and four million euros | same estimate
same | a: on Wednesday, a day before it was to be sold || b: were expected at Thursday's auction | sale on Thursday
same | a: He had certified the picture last year || b: the certificate he wrote in 2021 | 2021 is last year
same | a: left about 340 oils || b: painted about 340 pictures in oil | same number
same | a: €6.1 million, was set in New York in 2019 || b: brought €6.1m three years ago | same record
same | a: Titanium white || b: The white paint that has caused the stir | same pigment
same | a: to a museum in Gothenburg || b: In Gothenburg, where one of them hangs | same museum
same | a: the Hovgaard Museum in Aalborg || b: Aalborg museum | same museum
same | a: a Belgian collector who || b: a Belgian brewery | Belgian in both
other | a: His auction record, €6.1 million || b: three and four million euros | record vs estimate
other | a: for €1.2 million || b: brought €6.1m | Gothenburg's picture vs record
other | a: for two days in April || b: have had a file open since April | examination vs file
other | a: who died in 1911 || b: who died four years ago | painter vs dealer
other | a: have been sold since 2005 || b: from his mother in 1998 | other pictures vs this one
other | a: “further research” || b: sent for tests | this picture vs Gothenburg's
other | a: was presented in March || b: its sale in November | presentation vs new sale
other | a: Three other Hovgaards || b: signed only one in three | pictures vs share signed
## aligned
a0-b0 a0-b1 a0-b4 a1-b4 a1-b5 a3-b2 a3-b4 a4-b2 a4-b3 a5-b2 a6-b8 a6-b9 a7-b8 a8-b9 a8-b10 a9-b7 a10-b6 a10-b7 a11-b11 a12-b12 a13-b12 a2-b1
## omissions
b13 | signed only one in three
a8 | price of the Gothenburg picture, no reason to doubt
a2 | presented as lost
