mode: outlets
## a | The Wharfedale Mercury | Bin strike ends after nine weeks as Harrowgill crews win 8% | 2024-03-22
[1] Refuse collectors in Harrowgill will be back on their rounds on Monday after members of the Allied Workers' Union voted by 212 to 39 to accept a pay rise of 8 per cent.

[2] The ballot, held on Thursday in the canteen of the Thorne Lane depot, ends a strike that began on 19 January and left an estimated 11,000 tonnes of waste on the streets. [3] Council leader Nasreen Aziz, Labour, said the offer had been "stretched, not torn up".

[4] The rise is backdated to October. [5] Loaders will go from £11.90 to £12.85 an hour, and drivers get a one-off payment of £750. [6] In return crews accept a fifth working day every other Saturday.

[7] Regional organiser Craig Feather said the council had threatened to hire an agency, Brightload, in February, and backed down when its drivers refused to cross the picket line.

[8] Rats were found in two primary schools, at Ings Road and St Aidan's, and the first was shut for three days. [9] Public health director Dr Lucinda Marsh said that there was no evidence anyone had fallen ill.

[10] A picket, Dean Hobson, 34, was struck by a lorry on 4 March and lost two toes. [11] The driver has been interviewed under caution.

[12] The settlement will cost £1.6 million this year, to be met from reserves, which stood at £9.2m in April. [13] Conservative group leader Giles Thackray asked for commissioners to be sent in. [14] The local government minister, Toby Fenwick-Hale, has said that he will not do so. [15] Harrowgill's last such strike, in 1989, lasted 16 days.
## b | Northern Politics Today | What Harrowgill's bins tell us about the town halls' empty pockets | 2024-03-24
[1] They queued in the drizzle on 21 March, at the rugby club in Thorne Lane, to put a cross for going back; five in every six did.

[2] The terms: eight per cent, from the first of April, with nothing for the months before. [3] A loader's hour is worth 95p more. [4] For drivers there is a lump sum of several hundred pounds. [5] Saturdays, which the council wanted, are not in the text.

[6] Nasreen Aziz, who leads the city for Labour, spoke of a purse "stretched, but not torn". [7] The purse is in fact borrowed: about one and a half million pounds will come from a government loan. [8] The minister, Toby Fenwick-Hale, tells me that he has not decided whether to put commissioners in; Giles Thackray, for the Tories, would sooner have it today than tomorrow.

[9] Nine weeks without collection is a long time. [10] In all some eleven thousand tonnes lay about, if the union's figure is right; the rats came, and two schools closed, Ings Road for three days and St Aidan's for one. [11] Thirty-one people with leptospirosis have been seen by doctors since February, according to Lucinda Marsh, the public health director.

[12] Brightload's crews did work for a fortnight behind police lines, whatever is now said, and collected from twelve streets. [13] Craig Feather, the union's national secretary, would rather not talk about it.

[14] Nor will Dean Hobson, who is 34 and has lost part of a foot, say much. [15] It was a police van which ran over it, witnesses claim; its driver has not been questioned.

[16] The strike of '89, remembered as a monster, was over in little more than a fortnight.
## findings
place conflict | a: in the canteen of the Thorne Lane depot || b: at the rugby club in Thorne Lane | depot canteen vs rugby club
date conflict | a: The rise is backdated to October || b: from the first of April, with nothing for the months before | backdated vs from April only
polarity conflict | a: crews accept a fifth working day every other Saturday || b: are not in the text | Saturdays agreed vs not in the deal
quote differs | a: "stretched, not torn up" || b: "stretched, but not torn" | wording
framing conflict | a: to be met from reserves || b: will come from a government loan | reserves vs loan
certainty conflict | a: has said that he will not do so || b: he has not decided whether to put commissioners in | will not vs undecided
framing conflict | a: and the first was shut for three days || b: and two schools closed | one school shut vs two
polarity conflict | a: there was no evidence anyone had fallen ill || b: Thirty-one people with leptospirosis | none ill vs 31
polarity conflict | a: and backed down when its drivers refused || b: Brightload's crews did work for a fortnight | refused vs worked
role conflict | a: Regional organiser Craig Feather said || b: Craig Feather, the union's national secretary | regional organiser vs national secretary
attribution conflict | a: was struck by a lorry on 4 March || b: It was a police van which ran over it | lorry vs police van
polarity conflict | a: The driver has been interviewed under caution || b: its driver has not been questioned | interviewed vs not
attribution differs | a: left an estimated 11,000 tonnes of waste || b: if the union's figure is right | unattributed estimate vs union's figure
quantity differs | a: drivers get a one-off payment of £750 || b: a lump sum of several hundred pounds | exact vs vaguer
quantity differs | a: will cost £1.6 million this year || b: about one and a half million pounds | 1.6 vs about 1.5
quantity differs | a: in 1989, lasted 16 days || b: over in little more than a fortnight | 16 days vs a little more than a fortnight
quantity differs | a: and lost two toes || b: has lost part of a foot | two toes vs part of a foot
## benign
same | a: voted by 212 to 39 to accept || b: five in every six did | 212 of 251 = 84 per cent
same | a: held on Thursday in || b: in the drizzle on 21 March | Thursday 21 March
same | a: from £11.90 to £12.85 an hour || b: A loader's hour is worth 95p more | 95p
same | a: a strike that began on 19 January || b: Nine weeks without collection | nine weeks to March 21
same | a: asked for commissioners to be sent in || b: would sooner have it today than tomorrow | the same demand
same | a: 11,000 tonnes of waste on the streets || b: some eleven thousand tonnes lay about | same amount
same | a: Conservative group leader Giles Thackray || b: Giles Thackray, for the Tories | the same
same | a: Rats were found in two primary schools || b: the rats came, and two schools | rats
same | a: Harrowgill's last such strike || b: The strike of '89 | 1989
same | a: a pay rise of 8 per cent || b: The terms: eight per cent | 8 per cent
other | a: lasted 16 days || b: Nine weeks without collection | 1989 vs 2024
other | a: was shut for three days || b: St Aidan's for one | two schools
other | a: which stood at £9.2m || b: about one and a half million pounds | reserves vs cost
other | a: Dean Hobson, 34, was struck || b: Thirty-one people | age vs patients
other | a: stood at £9.2m in April || b: from the first of April | reserves vs rise
other | a: in February, and backed down || b: by doctors since February | agency vs disease
other | a: by 212 to 39 || b: collected from twelve streets | votes vs streets
other | a: lasted 16 days || b: did work for a fortnight behind police lines | 1989 strike vs agency work
other | a: The local government minister, Toby Fenwick-Hale || b: the public health director | minister vs director
## aligned
a0-b1 a0-b2 a0-b9 a0-b0 a1-b1 a1-b2 a2-b1 a2-b9 a2-b10 a3-b6 a4-b2 a5-b3 a5-b4 a6-b5 a7-b12 a7-b13 a8-b10 a9-b11 a10-b14 a10-b15 a11-b15 a12-b7 a13-b8 a14-b8 a15-b16
## omissions
b13 | a does not say that Feather would rather not talk about the agency
