mode: outlets
## a | Le Mistral (English edition) | Grand-cru fraud: five convicted in Dijon over doctored Burgundies | 2025-11-20
[1] DIJON — A criminal court in Dijon on Wednesday convicted five people of passing off table wine from the Languedoc as some of the most expensive Burgundies on the market.

[2] Merchant Thierry Vauclair, 63, was sentenced to four years in prison, two of them suspended, and a fine of 500,000 euros. [3] He was also barred from the wine trade for ten years.

[4] Between 2015 and 2021 about 37,000 bottles with forged labels left his cellar in Meursault for buyers in 14 countries, presiding judge Sandrine Coulet said. [5] The profit came to 7.3 million euros.

[6] The labels were the work of Marc Delisle, a graphic artist from Lyon, who aged them with tea and an oven. [7] He was given 18 months, which he may serve at home with an electronic tag.

[8] The fraud was discovered in March 2021 by a sommelier in Copenhagen, Nanna Kragh, who noticed that an accent was missing from the word “Côte.” [9] “I have poured that wine forty times; this one had no accent and no soul,” she told the court in June.

[10] Three employees received suspended sentences of six to nine months. [11] Vauclair's brother Henri, who owned a third of the firm, was acquitted.

[12] About 9,000 bottles have been seized and will be turned into industrial alcohol. [13] The growers' syndicate, a civil party, was awarded 250,000 euros in damages.

[14] Vauclair's lawyer, Olivier Bastide, said his client would not appeal.
## b | Decant & Cellar | Burgundy counterfeits: prison for a Meursault négociant | 2025-11-22
[1] The man who sold sunshine from the south at the price of a small car will spend some time in jail. [2] Thierry Vauclair, a négociant in his sixties, was found guilty in Dijon this week along with several helpers.

[3] Half of his four-year term will not have to be served if he behaves. [4] A six-figure fine comes on top, and a decade away from the business.

[5] Over roughly half a dozen years, tens of thousands of bottles with false papers went from the Côte d'Or to customers on three continents. [6] The earnings, several million euros, appear to have gone mostly into a villa in Portugal.

[7] It was a missing accent that did for him. [8] A wine waiter in Scandinavia spotted it in the spring of 2021, and alerted the estate whose name was on the label. [9] “This one had no accent and no soul,” she testified.

[10] The labels themselves, steeped in tea and baked, were apparently made by a designer from the Lyon area, who will wear a tag on his ankle for a year and a half.

[11] Members of staff at the firm got off with suspended terms of under a year. [12] A brother of the merchant, with a minority stake in it, was cleared.

[13] Some of the fakes are in the hands of the state, and are expected to be distilled. [14] How many are still lying in collectors' cellars, nobody can say. [15] A grower in Vosne told us he had found two in his own.

[16] The syndicate of growers obtained a quarter of a million euros. [17] The defence has signalled that it is unlikely to contest the ruling.

[18] In a similar affair at Beaune in 2012, a house escaped with a fine of 60,000 euros.
## findings
quantity differs | a: five convicted in Dijon || a: convicted five people || b: along with several helpers | five vs several helpers
quantity differs | a: Thierry Vauclair, 63 || b: a négociant in his sixties | 63 vs sixties
quantity differs | a: a fine of 500,000 euros || b: A six-figure fine | exact vs six figures
date differs | a: Between 2015 and 2021 || b: Over roughly half a dozen years | exact vs rough
quantity differs | a: about 37,000 bottles || b: tens of thousands of bottles | 37,000 vs tens of thousands
place differs | a: left his cellar in Meursault || b: went from the Côte d'Or | village vs region
place differs | a: for buyers in 14 countries || b: customers on three continents | countries vs continents
quantity differs | a: came to 7.3 million euros || b: several million euros, appear | exact vs several
certainty differs | a: were the work of Marc Delisle || b: were apparently made by a designer | stated vs apparently
place differs | a: a graphic artist from Lyon || b: from the Lyon area | city vs area
place differs | a: by a sommelier in Copenhagen || b: A wine waiter in Scandinavia | Copenhagen vs Scandinavia
date differs | a: was discovered in March 2021 || b: in the spring of 2021 | March vs spring
quantity differs | a: Three employees received || b: Members of staff at the firm | three vs unspecified
date differs | a: suspended sentences of six to nine months || b: suspended terms of under a year | range vs under a year
quantity differs | a: who owned a third of the firm || b: with a minority stake | a third vs minority
certainty differs | a: will be turned into industrial alcohol || b: are expected to be distilled | will vs expected
quantity differs | a: About 9,000 bottles have been seized || b: Some of the fakes are in the hands of the state | 9,000 vs some
certainty differs | a: said his client would not appeal || b: is unlikely to contest the ruling | will not vs unlikely
date differs | a: on Wednesday convicted || b: in Dijon this week | Wednesday vs this week
## benign
same | a: two of them suspended || b: Half of his four-year term | two years
same | a: barred from the wine trade for ten years || b: a decade away from the business | ten years
same | a: table wine from the Languedoc || b: sunshine from the south | same wine
same | a: was awarded 250,000 euros || b: a quarter of a million euros | same sum
same | a: He was given 18 months || b: for a year and a half | same term
same | a: who aged them with tea and an oven || b: steeped in tea and baked | same method
same | a: may serve at home with an electronic tag || b: will wear a tag on his ankle | same
same | a: Henri, who owned || b: A brother of the merchant | same man
same | a: was acquitted || b: was cleared | same
other | a: a fine of 500,000 euros || b: a fine of 60,000 euros | Vauclair and Beaune
other | a: 250,000 euros in damages || b: A six-figure fine comes | damages and fine
other | a: was sentenced to four years || b: for a year and a half | merchant and designer
other | a: poured that wine forty times || b: he had found two in his own | unrelated
other | a: About 9,000 bottles || b: tens of thousands of bottles | seized and sold
other | a: buyers in 14 countries || b: half a dozen years | unrelated
other | a: told the court in June || b: in the spring of 2021 | testimony and discovery
other | a: Three employees received || b: on three continents | unrelated threes
other | a: of six to nine months || b: half a dozen years | terms and period
same | a: this one had no accent and no soul,” || b: “This one had no accent and no soul,” | a true part of the full quote
same | a: Marc Delisle, a graphic artist || b: a designer from the Lyon | the same man, named and described
## aligned
a0-b0 a0-b2 a1-b2 a1-b1 a1-b5 a2-b3 a2-b4 a2-b0 a3-b4 a4-b5 a5-b6 a6-b10 a7-b10 a8-b8 a8-b7 a9-b9 a10-b11 a11-b12 a12-b13 a13-b16 a14-b17
## omissions
b6 | the villa in Portugal
b18 | the Beaune affair
b15 | a grower found two fakes
