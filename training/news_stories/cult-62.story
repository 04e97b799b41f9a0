mode: outlets
## a | National Gallery of Eastern Craft press release | Gallery and family of Ota Nakagawa reach joint solution on 'Nine Herons' screen | 2025-09-16
[1] The National Gallery of Eastern Craft in Chicago and the heirs of the Tokyo collector Ota Nakagawa are pleased to announce a joint solution concerning the folding screen “Nine Herons” (c. 1680).

[2] Under an agreement signed on September 9, the family acknowledges the gallery's title to the work, and the gallery will lend it to the Nakagawa Memorial House in Nara for five years from April 2026.

[3] The gallery's research, begun on its own initiative in 2022, established that the screen was sold by Mr. Nakagawa in March 1946 to an American officer, Major Wendell P. Stokes, for 15,000 yen, a fair price at that date.

[4] “Two families of this screen have become one,” said gallery president Cordelia Haines-Whitley. [5] She thanked Ms. Fumiko Nakagawa, the collector's granddaughter, for “a friendship that will outlast us both.”

[6] The six-panel screen, painted in ink and gold leaf by Kano Tsunehide, was given to the gallery in 1961 by the widow of the Chicago industrialist Abner Lowell. [7] It has been seen by an estimated 11 million visitors.

[8] Conservation treatment, supported by a grant of $240,000 from the Lowell Fund, will be completed before the journey.

[9] The gallery, founded in 1904, holds 38,000 objects. [10] It has returned two works since 2018, a Nepalese bronze and a Korean celadon bowl.

[11] The screen is on view in Gallery 14 until January 11.
## b | The Windy City Ledger | A screen, a hungry winter and a deal the family calls a truce | 2025-09-18
[1] Fumiko Nakagawa does not accept that her great-grandfather sold “Nine Herons”, and the paper that she put her name to last week does not say that he did.

[2] “It says that we disagree,” the 67-year-old ceramicist told the Ledger by phone from Kyoto. [3] “Two families of one screen have agreed to wait,” was the sentence that had been drafted for both sides, she said, and she had been startled by what became of it.

[4] The screen crosses the Pacific next spring for ten years, not as a loan but on deposit, at the gallery's expense, and it goes to a temple museum in Nara. [5] Who owns it is to be settled by three arbitrators afterward, according to a copy of the agreement.

[6] In the family's memory the six panels were carried off by an officer in the winter of 1945 in exchange for rice. [7] The receipt on which the gallery relies, for 15,000 yen, surfaced this summer and has yet to be examined; Wendell Stokes, a captain, was in Manila that March, his service record suggests.

[8] The gallery, says her lawyer, Mitchell Aronson, looked into the matter only after she had written to it four times. [9] Cordelia Haines-Whitley, its director, declined to be interviewed.

[10] It bought the screen in 1961 from a dealer on Michigan Avenue, with money that the widow of Abner Lowell had provided. [11] Before it travels, flaking gold leaf must be secured, at a cost of about a quarter of a million dollars.

[12] The museum has given back works before: a bowl went to Seoul and a bronze to Kathmandu, both within the past seven years. [13] Visitors can look at the herons until the second Sunday of January.
## findings
framing conflict | a: the family acknowledges the gallery's title to the work || b: Who owns it is to be settled by three arbitrators || b: the family calls a truce | title acknowledged vs open
framing conflict | a: the gallery will lend it || b: not as a loan but on deposit | loan vs deposit
place differs | a: to the Nakagawa Memorial House in Nara || b: it goes to a temple museum in Nara | Memorial House vs temple museum
date conflict | a: in Nara for five years from April 2026 || b: next spring for ten years | five vs ten years
attribution conflict | a: begun on its own initiative in 2022 || b: looked into the matter only after she had written | own initiative vs her letters
certainty conflict | a: established that the screen was sold by Mr. Nakagawa || b: does not accept that her great-grandfather sold || b: has yet to be examined | sale established vs disputed
framing conflict | a: for 15,000 yen, a fair price || b: in exchange for rice | sold for money vs for rice
date conflict | a: by Mr. Nakagawa in March 1946 || b: by an officer in the winter of 1945 | March 1946 vs winter 1945
role conflict | a: an American officer, Major Wendell P. Stokes || b: Wendell Stokes, a captain | major vs captain
quote conflict | a: “Two families of this screen have become one,” || b: “Two families of one screen have agreed to wait,” | other words
role conflict | a: gallery president Cordelia Haines-Whitley || b: Cordelia Haines-Whitley, its director | president vs director
role conflict | a: Ms. Fumiko Nakagawa, the collector's granddaughter || b: her great-grandfather | granddaughter vs great-granddaughter
framing conflict | a: was given to the gallery in 1961 by the widow || b: It bought the screen in 1961 from a dealer | given vs bought
quantity differs | a: a grant of $240,000 || b: about a quarter of a million dollars | 240,000 vs about 250,000
date differs | a: from April 2026 || b: crosses the Pacific next spring | April vs spring
## benign
same | a: an agreement signed on September 9 || b: put her name to last week | September 9 is last week
same | a: The six-panel screen || b: the six panels were carried off | same
same | a: the widow of the Chicago industrialist Abner Lowell || b: the widow of Abner Lowell had provided | same widow
same | a: has returned two works since 2018 || b: both within the past seven years | same two works
same | a: a Nepalese bronze and a Korean celadon bowl || b: a bowl went to Seoul and a bronze to Kathmandu | same
same | a: until January 11 || b: until the second Sunday of January | January 11, 2026 is the second Sunday
same | a: in ink and gold leaf || b: flaking gold leaf | same
same | a: Conservation treatment || b: must be secured | same work
same | a: for 15,000 yen || b: for 15,000 yen | same sum on the receipt
other | a: in March 1946 to an American officer || b: was in Manila that March | sale vs whereabouts
other | a: the Nakagawa Memorial House in Nara || b: by phone from Kyoto | destination vs her home
other | a: has returned two works || b: “Two families of one screen | works vs families
other | a: given to the gallery in 1961 || a: founded in 1904 | screen vs gallery
other | a: Conservation treatment, supported by a grant || b: with money that the widow | restoration vs purchase
other | a: “a friendship that will outlast us both.” || b: “It says that we disagree,” | two speakers
other | a: begun on its own initiative in 2022 || b: surfaced this summer | research vs receipt
## aligned
a0-b0 a0-b5 a1-b1 a1-b3 a2-b1 a2-b4 a2-b5 a3-b1 a3-b6 a3-b7 a3-b8 a4-b3 a4-b9 a5-b1 a6-b6 a6-b10 a8-b11 a10-b12 a11-b13
## omissions
a7 | 11 million visitors
b5 | three arbitrators
b9 | declined to be interviewed
