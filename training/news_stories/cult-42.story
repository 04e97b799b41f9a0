mode: outlets
## a | The Hudson Examiner | Night-shift nurse, 67, wins national poetry award for her first collection | 2023-11-17
[1] A nurse from Poughkeepsie who wrote on the backs of medication charts won the American Verse Award on Thursday night for her first book, “What the Monitors Said.”

[2] Dolores Fenwick-Ruiz, 67, has worked the night shift in the intensive care unit of St. Bridget's Hospital for 31 years. [3] She took the bus to the ceremony at a Brooklyn theater and, having no speech, read the shortest of her 58 poems, which has nine words.

[4] The prize carries $25,000, and she said it would go toward a new transmission and her grandson's trombone. [5] She was chosen from 312 entries; the four other finalists receive $2,500 each.

[6] The book was turned down by 22 publishers before Kestrel & Daughters, a two-person press in Troy, New York, printed 600 copies in April. [7] Within an hour of the announcement it had sold out, and 10,000 more are being printed, said Kestrel's founder, Ned Aldous.

[8] The chair of the judges, the poet Marcus Toussaint, called the poems “as exact as a dosage.” [9] The jury's decision was unanimous, he said.

[10] Fenwick-Ruiz began to write in April 2020, at the height of the pandemic, after a patient asked her to take down a letter to his wife. [11] That man, a trucker, died before dawn. [12] His widow, Carol Stannard, sat beside her on Thursday.

[13] A second book is finished, Aldous said, and will be out next fall.

[14] She had asked the hospital for one night off. [15] She was back on the ward at 7 p.m. on Friday.
## b | Capital Region Today | Troy's tiny press lands a giant: Fenwick-Ruiz takes poetry prize | 2023-11-19
[1] Two people, one of them part-time, run Kestrel & Daughters above a laundromat in Troy. [2] On Thursday evening a book of theirs beat more than 300 others to the American Verse Award, and by ten o'clock there was not a copy left.

[3] “I had six hundred printed and thought I was being reckless,” said Ned Aldous, who started the firm after a career in insurance. [4] A second printing, of ten thousand, has been ordered. [5] Some twenty larger houses had said no to “What the Monitors Said.”

[6] Its author, Dolores Fenwick-Ruiz, is a nurse in her late sixties who has been looking after the gravely ill in Poughkeepsie for about three decades, always after dark. [7] She came by public transportation, and, asked to say something, recited a poem of fewer than ten words.

[8] The five judges did not need a vote, according to one of them, Marcus Toussaint, in whose view the poems are “exact as a dosage.”

[9] Her share is $25,000. [10] It is to be spent on her car and on a musical instrument for a grandchild.

[11] Writing came to her late, in the first spring of Covid, when she took dictation from a dying man. [12] The letter was for his wife, who was the guest of honor at the nurse's table this week.

[13] There may be more to come: Aldous has been shown another manuscript, which he hopes to bring out in 2024.

[14] Hers was the only title on the shortlist from a house outside New York City. [15] The runners-up, four in number, were given a tenth of the winner's sum apiece.

[16] She asked for a single evening's leave, and by nightfall on Friday was on duty again.
## findings
quantity differs | a: She was chosen from 312 entries || b: beat more than 300 others | 312 vs more than 300
quantity differs | a: was turned down by 22 publishers || b: Some twenty larger houses had said no | 22 vs some twenty
quantity differs | a: Dolores Fenwick-Ruiz, 67 || a: Night-shift nurse, 67, wins || b: a nurse in her late sixties | 67 vs late sixties
date differs | a: of St. Bridget's Hospital for 31 years || b: for about three decades, always after dark | 31 years vs about three decades
quantity differs | a: which has nine words || b: a poem of fewer than ten words | nine vs fewer than ten
date differs | a: Within an hour of the announcement || b: by ten o'clock there was not a copy left | within an hour vs by ten
name differs | a: a new transmission and her grandson's trombone || b: on a musical instrument for a grandchild | trombone vs instrument
quote differs | a: “as exact as a dosage.” || b: “exact as a dosage.” | nearly the same words
role differs | a: The chair of the judges, the poet Marcus Toussaint || b: according to one of them, Marcus Toussaint | chair vs one of the judges
date differs | a: began to write in April 2020 || b: in the first spring of Covid | April vs spring
certainty differs | a: A second book is finished, Aldous said || b: has been shown another manuscript, which he hopes to bring out | will be out vs hopes
date differs | a: and will be out next fall || b: which he hopes to bring out in 2024 | next fall vs 2024
name differs | a: His widow, Carol Stannard || b: for his wife, who was the guest of honor | named vs unnamed
date differs | a: back on the ward at 7 p.m. on Friday || b: by nightfall on Friday was on duty again | 7 p.m. vs nightfall
## benign
same | a: won the American Verse Award on Thursday night || b: On Thursday evening a book of theirs beat | same evening
same | a: printed 600 copies in April || b: “I had six hundred printed | same number
same | a: and 10,000 more are being printed || b: A second printing, of ten thousand | same number
same | a: She took the bus to the ceremony || b: She came by public transportation | same
same | a: The prize carries $25,000 || b: Her share is $25,000 | same
same | a: receive $2,500 each || b: were given a tenth of the winner's sum apiece | a tenth of 25,000
same | a: The jury's decision was unanimous || b: did not need a vote | unanimous
same | a: a two-person press in Troy || b: Two people, one of them part-time | two people
same | a: That man, a trucker, died before dawn || b: took dictation from a dying man | same man
same | a: had asked the hospital for one night off || b: asked for a single evening's leave | same
same | a: sat beside her on Thursday || b: at the nurse's table this week | same seat
other | a: for her first book || b: A second printing | book vs printing
other | a: the shortest of her 58 poems || b: a poem of fewer than ten words | all poems vs one
other | a: printed 600 copies in April || a: to write in April 2020 | two Aprils
other | a: the four other finalists || b: The five judges | finalists vs judges
other | a: A second book is finished || b: A second printing, of ten thousand | second book vs second printing
other | a: printed 600 copies || b: beat more than 300 others | copies vs entries
other | a: said Kestrel's founder, Ned Aldous || b: after a career in insurance | same man, earlier job
other | a: A nurse from Poughkeepsie || b: above a laundromat in Troy | author vs press
## aligned
a0-b0 a0-b2 a0-b6 a1-b2 a1-b6 a1-b5 a2-b6 a3-b7 a4-b9 a4-b10 a5-b2 a5-b15 a6-b1 a6-b3 a6-b5 a7-b2 a7-b4 a8-b8 a9-b8 a10-b11 a10-b12 a11-b11 a12-b12 a13-b13 a14-b16 a15-b16
## omissions
b14 | only title from outside New York City
b3 | Aldous's career in insurance
