mode: outlets
## a | The Broadsheet | Actor Julian Thorne wins libel case against Sunday tabloid over ‘drug den’ story | 2023-07-13
[1] Julian Thorne, the stage and television actor, won a libel action yesterday against the Sunday Clarion over an article which said that he had let his London flat be used by cocaine dealers.

[2] Mrs Justice Ainsley awarded him £185,000 and ordered the newspaper to pay his costs, which are put at £1.9 million. [3] She found that its main source, a former lodger called Damian Frost, had been paid £12,000 and was “a stranger to the truth”.

[4] The article, published on 6 September 2020 across five pages, caused Thorne to lose a part in the series Greenmantle, the judge held. [5] He had been recast two weeks afterwards.

[6] The Clarion had relied on a public-interest defence. [7] Its then editor, Vicky Sturridge, conceded in evidence that nobody had rung Thorne for comment until 5pm on the eve of publication.

[8] Thorne, 48, was not in court, being on stage in Chichester. [9] In a statement he said: “I have been given back my name, somewhat used.”

[10] The newspaper must carry a summary of the judgment on page three. [11] Its publisher, Castle & Lyle, said it was disappointed and would seek permission to appeal.

[12] The trial, which ran for nine days in May, heard from 17 witnesses, among them Thorne's former wife, the novelist Imogen Sharrow, who supported him.

[13] In a separate case the publisher paid the footballer Dele Marsh £90,000 last year, without going to trial.
## b | MediaWatch | Clarion loses: what a judge made of the paper's prized lodger | 2023-07-13
[1] It reads like a textbook on how not to do it. [2] In 94 pages, Mrs Justice Ainslie takes apart the Sunday Clarion's splash of autumn 2020, which portrayed the flat of Julian Thorne as a warehouse for other people's cocaine.

[3] The bill: damages in the upper reaches of six figures' lower half, as one wag at the Bar put it, and costs that could come near two million.

[4] Damian Frost, the lodger whose word the story hung on, was unpaid, though promised a fee, and the judge thought him honest but muddled. [5] “A stranger to the facts,” she called him.

[6] Thorne says that he was dropped from Greenmantle because of the piece. [7] On that the court was not persuaded: the producers had already been thinking of somebody else.

[8] When did the desk call the actor? [9] At eleven in the morning on the Saturday, said Vicky Sturridge, who was deputy editor in those days and is now at a podcast company. [10] He did not pick up.

[11] The public interest defence failed on every limb. [12] A summary of the ruling has to appear in the paper, though its position is still to be argued about.

[13] Castle & Lyle accepts the outcome, a spokesman told MediaWatch, and it will pay within 28 days.

[14] “I have been given back my name, slightly used,” Thorne said outside the Royal Courts of Justice, with his ex-wife, Imogen Sharrow, at his side. [15] She had spoken for him at the hearing in the spring, one of more than a dozen people to testify.

[16] The group settled with another claimant, Dele Marsh, in 2022. [17] The Clarion's print sales have halved in six years.
## findings
name conflict | a: Mrs Justice Ainsley || b: Mrs Justice Ainslie | Mrs Justice Ainsley vs Mrs Justice Ainslie
quantity differs | a: awarded him £185,000 || b: damages in the upper reaches of six figures' lower half | exact vs hint
quantity differs | a: which are put at £1.9 million || b: that could come near two million | 1.9 vs near two million
polarity conflict | a: had been paid £12,000 || b: was unpaid, though promised a fee | paid vs unpaid
quote conflict | a: “a stranger to the truth” || b: “A stranger to the facts,” | truth vs facts
framing conflict | a: was “a stranger to the truth” || b: the judge thought him honest but muddled | liar vs muddled
polarity conflict | a: caused Thorne to lose a part in the series || b: On that the court was not persuaded | accepted vs not
date conflict | a: until 5pm on the eve of publication || b: At eleven in the morning on the Saturday | 5pm vs 11am
role conflict | a: Its then editor, Vicky Sturridge || b: who was deputy editor in those days | editor vs deputy
polarity conflict | a: was not in court, being on stage in Chichester || b: outside the Royal Courts of Justice, with | absent vs there
place conflict | a: being on stage in Chichester || b: Thorne said outside the Royal Courts | Chichester vs London
quote conflict | a: my name, somewhat used.” || b: my name, slightly used,” | somewhat vs slightly
attribution differs | a: In a statement he said || b: Thorne said outside | statement vs in person
certainty conflict | a: a summary of the judgment on page three || b: though its position is still to be argued about | page three vs open
polarity conflict | a: would seek permission to appeal || b: Castle & Lyle accepts the outcome | appeal vs accepts
date differs | a: published on 6 September 2020 || b: splash of autumn 2020 | day vs season
quantity differs | a: heard from 17 witnesses || b: one of more than a dozen people to testify | 17 vs more than a dozen
date differs | a: ran for nine days in May || b: at the hearing in the spring | May vs spring
## benign
same | a: on the eve of publication || b: on the Saturday | September 5, 2020
same | a: Thorne's former wife || b: his ex-wife | same
same | a: who supported him || b: She had spoken for him | same
same | a: In a separate case the publisher paid the footballer Dele Marsh £90,000 last year || b: settled with another claimant, Dele Marsh, in 2022 | same settlement
same | a: had relied on a public-interest defence || b: The public interest defence failed | same defence
same | a: be used by cocaine dealers || b: a warehouse for other people's cocaine | same story
same | a: its main source, a former lodger || b: the lodger whose word the story hung on | Frost
same | a: Its publisher || b: The group settled with | same company
other | a: footballer Dele Marsh £90,000 || b: In 94 pages | unrelated
other | a: £12,000 and was || b: more than a dozen people | fee and witnesses
other | a: awarded him £185,000 || b: settled with another claimant | two claimants
other | a: across five pages || b: In 94 pages | article and judgment
other | a: two weeks afterwards || b: within 28 days | recast and payment
other | a: ran for nine days || b: have halved in six years | trial and sales
other | a: Thorne, 48 || b: within 28 days | age and term
other | a: won a libel action yesterday || b: On that the court was not persuaded | outcome and one point
## aligned
a0-b0 a0-b2 a1-b2 a2-b3 a3-b4 a3-b5 a4-b2 a4-b6 a4-b7 a5-b7 a6-b11 a7-b8 a7-b9 a8-b14 a9-b14 a10-b12 a11-b13 a12-b14 a12-b15 a13-b16
## omissions
b17 | print sales
b2 | 94 pages
a5 | recast two weeks later
