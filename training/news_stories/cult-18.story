mode: outlets
## a | Nusantara Entertainment Wire | Miss Lestari organisers strip winner of crown over secret marriage | 2023-10-05
[1] JAKARTA — The reigning Miss Lestari, Dewi Kartikasari, was dethroned on Tuesday, three weeks after her coronation, because she had concealed that she was married, the pageant's foundation said.

[2] The 24-year-old law student from Malang wed a Dutch diving instructor in a civil ceremony in Bali in March 2022, foundation director Hendra Susilo said, citing a certificate sent to him anonymously. [3] Contestants must be single and may not have been married before.

[4] The runner-up, Meutia Hasyim of Banda Aceh, will take over the title and represent Indonesia at the Miss Continents final in Santo Domingo on December 9. [5] She was crowned on Wednesday at a short event in a hotel in South Jakarta.

[6] Kartikasari handed back the crown, which is set with 1,018 stones and insured for 2 billion rupiah, in a cardboard box on Monday night. [7] She must also return 300 million rupiah in prize money and a car.

[8] “I have cried enough for ten queens,” she wrote to her 1.9 million followers on Wednesday. [9] She has accepted the decision, according to her manager, Rini Wulandari.

[10] Sponsor Permata Kosmetik said it would cancel a contract with her worth 750 million rupiah.

[11] The foundation, which has run the contest since 1996, changed its rules last year to admit women up to 28 and mothers. [12] In 2009 another winner lost the title after ten days when it emerged that she was 17.
## b | The Malang Observer | Our Dewi will sue: ex-Miss Lestari says she never hid a divorce | 2023-10-07
[1] Dewi Kartikasari is not going quietly. [2] The woman who wore the Miss Lestari sash for barely three weeks said at her parents' house in Malang yesterday that she would ask a court in South Jakarta to give it back.

[3] She had been married, she said, but was divorced by the time she entered, and had written as much on the form. [4] “I cried for ten queens, and now I am finished crying,” the 24-year-old told us.

[5] Her former husband, a Dutchman who then taught tourists to dive on Lombok, confirmed to this newspaper that they had parted in November of last year after eight months. [6] A lawyer for Kartikasari, Bambang Prihatmo, holds that the rules bar wives, not divorcees, and that they were rewritten in 2022 to let in even those with children.

[7] The marriage, foundation chairwoman Hendra Susilo maintains, came to light through the pageant's own checks, prompted by a photograph in a weekly magazine.

[8] As for the tiara with its thousand-odd stones, it is still in the house in Malang, in a rice cooker. [9] Nor has she been asked for the 300 million rupiah that came with it. [10] Her mother, a retired midwife, has already spent part of it on a roof.

[11] Who goes to the Dominican Republic in December is therefore open. [12] Meutia Hasyim, first runner-up, told a radio station she would rather that there be no ceremony for her until the judges have ruled.

[13] Permata Kosmetik, the cosmetics firm, is standing by its Rp 750 million deal for the moment. [14] It may not be the last quarrel of its kind; fourteen years ago a queen was found to be a minor, and went in silence.
## findings
certainty conflict | a: because she had concealed that she was married || b: was divorced by the time she entered, and had written as much on the form || b: says she never hid a divorce | concealed a marriage vs declared a divorce
attribution conflict | a: citing a certificate sent to him anonymously || b: came to light through the pageant's own checks | anonymous certificate vs own checks
role conflict | a: foundation director Hendra Susilo said || b: foundation chairwoman Hendra Susilo | director (him) vs chairwoman
certainty conflict | a: will take over the title and represent Indonesia || b: Who goes to the Dominican Republic in December is therefore open | replacement settled vs open
polarity conflict | a: was crowned on Wednesday at a short event || b: there be no ceremony for her until the judges have ruled | crowned vs no ceremony
polarity conflict | a: handed back the crown || b: it is still in the house in Malang | returned vs kept
framing conflict | a: in a cardboard box on Monday night || b: in a rice cooker | box vs rice cooker
quantity differs | a: set with 1,018 stones || b: with its thousand-odd stones | 1,018 vs thousand-odd
polarity conflict | a: must also return 300 million rupiah || b: Nor has she been asked for the 300 million | must return vs not asked
quote conflict | a: “I have cried enough for ten queens,” || b: “I cried for ten queens, and now I am finished crying,” | other words
polarity conflict | a: has accepted the decision, according to her manager || b: would ask a court in South Jakarta to give it back || b: Our Dewi will sue | accepts vs sues
polarity conflict | a: would cancel a contract with her || b: is standing by its Rp 750 million deal | cancel vs stand by
polarity conflict | a: may not have been married before || b: the rules bar wives, not divorcees | divorced women barred vs admitted
date differs | a: three weeks after her coronation || b: sash for barely three weeks | three weeks vs barely
## benign
same | a: The 24-year-old law student from Malang || b: the 24-year-old told us | same woman
same | a: wed a Dutch diving instructor || b: a Dutchman who then taught tourists to dive | same husband
same | a: in March 2022 || b: parted in November of last year after eight months | March plus eight months is November
same | a: in Santo Domingo on December 9 || b: to the Dominican Republic in December | same final
same | a: changed its rules last year || b: they were rewritten in 2022 | same change
same | a: and mothers || b: even those with children | same
same | a: The runner-up, Meutia Hasyim || b: Meutia Hasyim, first runner-up | same
same | a: worth 750 million rupiah || b: its Rp 750 million deal | same sum
same | a: In 2009 another winner lost the title || b: fourteen years ago a queen | 2009 from 2023
same | a: it emerged that she was 17 || b: was found to be a minor | 17 is a minor
other | a: insured for 2 billion rupiah || b: its Rp 750 million deal | crown vs contract
other | a: in a civil ceremony in Bali || b: taught tourists to dive on Lombok | wedding vs his work
other | a: lost the title after ten days || b: for barely three weeks | 2009 queen vs Dewi
other | a: was crowned on Wednesday || b: Malang yesterday | crowning vs interview
other | a: at a short event in a hotel in South Jakarta || b: ask a court in South Jakarta | event vs court
other | a: in March 2022 || b: were rewritten in 2022 | wedding vs rules
other | a: according to her manager, Rini Wulandari || b: A lawyer for Kartikasari | manager vs lawyer
## aligned
a0-b0 a0-b2 a1-b2 a1-b3 a2-b5 a2-b7 a3-b6 a4-b11 a4-b12 a5-b12 a6-b8 a7-b9 a7-b10 a8-b4 a9-b0 a9-b2 a9-b1 a10-b13 a11-b6 a12-b14 a0-b3
## omissions
a8 | followers
b5 | the ex-husband confirms the divorce
b10 | mother spent part on a roof
