mode: outlets
## a | Wexmoor Star | Ambulance waited five hours outside A&E before pensioner died, inquest told | 2023-01-25
[1] A retired bus driver died in an ambulance that had been parked for five hours and ten minutes outside the Royal Wexmoor Hospital, an inquest at Tarrow heard yesterday.

[2] Leonard Puddifoot, 79, fell on ice while putting out his bins on 13 December, and lay on the ground for three hours before help arrived. [3] His wife Maureen, who has arthritis, held an umbrella over him.

[4] Paramedic Jodie Crane told the coroner that 22 ambulances were queueing that night and that she had twice gone in to beg for a bed. [5] "I was told to take a ticket," she said.

[6] Dr Anil Wickremasinghe, the consultant in charge, said his department, built for 54 patients, had 131. [7] He did not remember Ms Crane.

[8] The cause of death was a bleed in the brain, pathologist Dr Fiona Garrick said. [9] An operation within four hours would probably have saved him.

[10] The hospital has since opened a ward of 24 beds in a former gym, and waits have fallen to an average of 48 minutes, its medical director, Jeremy Stroud, said. [11] He apologised to the family without reserve.

[12] Coroner Hilary Bonnington will give her conclusion on Friday. [13] She has already written to the Health Secretary to warn of further deaths.

[14] In 2019 another patient, Joyce Tull, 84, died at the same doors after 40 minutes. [15] Across England 11,000 ambulances a week waited for more than an hour last month. [16] Mr Puddifoot had driven the number 9 for 31 years and never missed a day.
## b | Westcountry Broadcasting | 'He was a number': widow's words as coroner hears of ambulance delay | 2023-01-26
[1] The widow of a man who spent his last hours in a hospital car park has told a coroner that nobody in uniform asked his name.

[2] Len Puddifoot, who was 79 and used to drive lorries, had slipped on the steps of Tarrow library on the second Tuesday in December.

[3] It was almost three hours before a crew reached him, the court was told on Tuesday, and he then spent more than five in the back of their vehicle.

[4] Paramedic Jodie Crane said that there were about twenty others ahead of them. [5] She asked once for a place inside and got no answer, according to her statement, which was read out. [6] The consultant on duty, Anil Wickremasinghe, recalled the conversation well: he had told her that he had 131 patients and 54 spaces.

[7] Whether surgery could have made a difference is uncertain, Fiona Garrick, who carried out the post-mortem, stated; the clot on his brain was large.

[8] The Royal Wexmoor's managers have put two dozen additional beds in a hall once used for physiotherapy. [9] Handovers now take three-quarters of an hour or a little more, on the ambulance service's figures.

[10] Jeremy Stroud, the trust's chief executive, expressed regret but said that staff had done what they could.

[11] Hilary Bonnington, who sat with a jury, is to sum up tomorrow. [12] Whether she writes to the Health Secretary depends on what they find, she said.

[13] Four years ago an 84-year-old woman died in similar circumstances. [14] December was the worst month on record for such delays in England, with more than ten thousand vehicles a week held for upwards of an hour. [15] The Puddifoots had been married for 52 years.
## findings
role conflict | a: A retired bus driver died || b: and used to drive lorries | bus driver vs lorry driver
place conflict | a: fell on ice while putting out his bins || b: had slipped on the steps of Tarrow library | at home vs library
quantity conflict | a: she had twice gone in to beg for a bed || b: She asked once for a place inside | twice vs once
framing conflict | a: "I was told to take a ticket," || b: got no answer, according to her statement | told to take a ticket vs no answer
framing differs | a: Paramedic Jodie Crane told the coroner || b: according to her statement, which was read out | testified vs statement read out
polarity conflict | a: He did not remember Ms Crane || b: recalled the conversation well | did not remember vs recalled
certainty conflict | a: would probably have saved him || b: Whether surgery could have made a difference is uncertain | probably saved vs uncertain
attribution conflict | a: its medical director, Jeremy Stroud, said || b: on the ambulance service's figures | waits: hospital vs ambulance service
role conflict | a: its medical director, Jeremy Stroud || b: Jeremy Stroud, the trust's chief executive | medical director vs chief executive
framing conflict | a: He apologised to the family without reserve || b: expressed regret but said that staff had done what they could | full apology vs qualified regret
polarity conflict | a: She has already written to the Health Secretary || b: Whether she writes to the Health Secretary depends | written vs depends
attribution conflict | a: Coroner Hilary Bonnington will give her conclusion || b: Hilary Bonnington, who sat with a jury, is to sum up | coroner's own conclusion vs jury's
date differs | a: lay on the ground for three hours || b: It was almost three hours before a crew reached him | three vs almost three
date differs | a: parked for five hours and ten minutes || b: he then spent more than five | 5:10 vs more than five
quantity differs | a: that 22 ambulances were queueing || b: about twenty others ahead | 22 vs about twenty
name differs | a: another patient, Joyce Tull, 84 || b: an 84-year-old woman died | named vs unnamed
quantity differs | a: Across England 11,000 ambulances || b: more than ten thousand vehicles | 11,000 vs more than ten thousand
framing differs | a: a former gym || b: a hall once used for physiotherapy | gym vs physiotherapy hall
## benign
same | a: putting out his bins on 13 December || b: on the second Tuesday in December | 13 December 2022
same | a: an inquest at Tarrow heard yesterday || b: the court was told on Tuesday | Tuesday 24 January
same | a: has since opened a ward of 24 beds || b: two dozen additional beds | 24
same | a: to an average of 48 minutes || b: three-quarters of an hour or a little more | 48 minutes
same | a: built for 54 patients, had 131 || b: he had 131 patients and 54 spaces | same
same | a: will give her conclusion on Friday || b: is to sum up tomorrow | Friday 27 January
same | a: In 2019 another patient || b: Four years ago an 84-year-old | 2019
same | a: pathologist Dr Fiona Garrick || b: Fiona Garrick, who carried out the post-mortem | same
same | a: was a bleed in the brain || b: the clot on his brain was large | a bleed and its clot
same | a: the consultant in charge || b: The consultant on duty | same
other | a: died at the same doors after 40 minutes || a: to an average of 48 minutes | Tull's wait vs average now
other | a: within four hours || b: Four years ago | hours vs years
other | a: for 31 years || b: married for 52 years | job vs marriage
other | a: lay on the ground for three hours || a: parked for five hours | two waits
other | a: that 22 ambulances || a: Across England 11,000 ambulances | local vs national
other | a: driven the number 9 || b: 'He was a number' | bus route vs remark
other | a: Leonard Puddifoot, 79 || a: Joyce Tull, 84 | two patients
other | a: waited for more than an hour last month || b: he then spent more than five | national vs his wait
other | b: He was a number || a: "I was told to take a ticket," | widow vs paramedic
## aligned
a0-b0 a0-b3 a1-b3 a1-b1 a2-b2 a2-b3 a4-b4 a4-b5 a5-b5 a6-b6 a7-b6 a8-b7 a9-b7 a10-b8 a10-b9 a10-b10 a11-b10 a12-b11 a13-b12 a14-b13 a15-b14 a1-b2 a0-b1
## omissions
a3 | the umbrella
b15 | length of the marriage
b1 | nobody asked his name
