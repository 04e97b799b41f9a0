mode: outlets
## a | Otago Morning Star | Snow leopard back in enclosure after six hours loose in Dunwich Park | 2021-07-14
[1] A snow leopard that slipped out of Dunwich Wildlife Park through a gate left unbolted was sedated in a neighbour's woodshed yesterday, six hours after she was found to be missing.

[2] Tashi, who is four and weighs 38kg, was last seen on her ledge at 7.20am. [3] Keeper Bevan Rota noticed the open gate 25 minutes later and raised the alarm.

[4] Head of carnivores Dr Miriam Tuhiwai crept to within nine metres and fired a dart at 1.50pm. [5] "She looked at me as if I owed her rent," she said.

[6] About 130 visitors were shut in the cafe and the reptile house until 11am, then led to their cars. [7] Two primary schools in Kaikorai Flat kept pupils indoors; 412 children missed their morning break.

[8] Tashi killed two hens and a rabbit on her walk of just over a kilometre, but hurt nobody. [9] She was eating normally last night and suffered nothing worse than a torn claw.

[10] The park, owned by a charitable trust since 1998, will be closed until Saturday. [11] Chief executive Graeme Pask said a bolt had been replaced on Monday with one that was a centimetre too short. [12] He has apologised to neighbours, and offered them free entry for a year.

[13] WorkSafe and the primary industries ministry sent inspectors. [14] The trust could be fined up to $50,000, said lawyer Anahera Moke, who is not involved in the case.

[15] In 2014 a red panda got away over the same fence and was found in a cinema car park after 11 days. [16] A pair of lions arrives from Adelaide in August; their enclosure has two gates.
## b | Kiwi Wire | Big cat escapes NZ zoo, caught unharmed | 2021-07-14
[1] KAIKORAI FLAT, New Zealand - A snow leopard was at large for much of Tuesday morning and was recaptured early in the afternoon, after apparently pushing her way past a gate at a wildlife park near Dunedin.

[2] The female, a young adult of nearly 40 kilograms, was brought down with a tranquilliser dart on a property in the neighbourhood, the park said in a statement. [3] A vet from the park fired it from a distance of several metres.

[4] No person was injured. [5] Some poultry was lost, a resident told Kiwi Wire, and pets were reported missing.

[6] More than a hundred people were on the premises when the alert was given, not long before eight o'clock. [7] They took shelter indoors for a few hours. [8] Schools in the area cancelled outdoor activities.

[9] The animal had a minor injury to a paw and was said to be feeding. [10] "She looked at me as if I owed her rent," Miriam Tuhiwai, who led the search, was quoted as saying.

[11] Management believes that a recently changed bolt may have been to blame. [12] The park stays shut for some days. [13] People living nearby, who were sent an apology, may visit without paying for the next twelve months.

[14] Officials from two government bodies are making inquiries. [15] A fine is conceivable under animal welfare rules.

[16] It is not the first escape from the park, which a trust has run for more than 20 years: some years ago a red panda spent a week and a half in the suburbs. [17] Lions are due there next month.
## findings
date differs | a: six hours after she was found to be missing || b: was at large for much of Tuesday morning | six hours vs much of the morning
certainty differs | a: slipped out of Dunwich Wildlife Park through a gate left unbolted || b: after apparently pushing her way past a gate | left unbolted as fact vs apparently pushing past
place differs | a: was sedated in a neighbour's woodshed || b: on a property in the neighbourhood | woodshed vs a property
quantity differs | a: who is four and weighs 38kg || b: a young adult of nearly 40 kilograms | four and 38kg vs young adult of nearly 40
name differs | a: Tashi, who is four || b: The female, a young adult | named vs not named
role differs | a: Head of carnivores Dr Miriam Tuhiwai crept || b: A vet from the park fired it || b: Miriam Tuhiwai, who led the search | head of carnivores fired vs a vet from the park
quantity differs | a: crept to within nine metres || b: from a distance of several metres | nine vs several
date differs | a: fired a dart at 1.50pm || b: was recaptured early in the afternoon | exact vs early afternoon
date differs | a: raised the alarm || b: not long before eight o'clock | 7.45 (25 minutes after 7.20) vs not long before eight
quantity differs | a: About 130 visitors || b: More than a hundred people | 130 vs more than a hundred
certainty differs | a: Tashi killed two hens and a rabbit || b: pets were reported missing | killed vs reported missing
attribution differs | a: Chief executive Graeme Pask said a bolt had been replaced on Monday || b: Management believes that a recently changed bolt | named chief executive vs management
certainty differs | a: with one that was a centimetre too short || b: may have been to blame | stated cause vs may
date differs | a: will be closed until Saturday || b: The park stays shut for some days | Saturday vs some days
attribution differs | a: said lawyer Anahera Moke, who is not involved || b: A fine is conceivable under animal welfare rules | fine: named lawyer vs unattributed
date differs | a: In 2014 a red panda got away || b: some years ago a red panda | 2014 vs some years ago
## benign
same | a: owned by a charitable trust since 1998 || b: which a trust has run for more than 20 years | 23 years
same | a: was found in a cinema car park after 11 days || b: spent a week and a half in the suburbs | 11 days
same | a: arrives from Adelaide in August || b: Lions are due there next month | August
same | a: but hurt nobody || b: No person was injured | same
same | a: nothing worse than a torn claw || b: a minor injury to a paw | same
same | a: She was eating normally last night || b: was said to be feeding | same
same | a: offered them free entry for a year || b: may visit without paying for the next twelve months | same
same | a: WorkSafe and the primary industries ministry || b: Officials from two government bodies | same two
same | a: kept pupils indoors || b: cancelled outdoor activities | same
same | a: "She looked at me as if I owed her rent," || b: "She looked at me as if I owed her rent," | same quote
same | a: in a neighbour's woodshed yesterday || b: for much of Tuesday morning | yesterday is Tuesday 13 July
other | a: was last seen on her ledge at 7.20am || b: not long before eight o'clock | last seen vs alarm
other | a: until 11am, then led to their cars || a: after 11 days | hour vs days
other | a: 412 children missed their morning break || b: More than a hundred people | pupils vs visitors
other | a: walk of just over a kilometre || a: a centimetre too short | distance vs bolt
other | a: the reptile house until 11am || a: closed until Saturday | visitors' shelter vs park
other | a: Two primary schools in Kaikorai Flat || b: from two government bodies | schools vs bodies
other | a: Keeper Bevan Rota noticed || a: Chief executive Graeme Pask said | two staff members
## aligned
a0-b0 a0-b1 a1-b1 a1-b2 a1-b0 a2-b2 a3-b6 a4-b3 a4-b2 a4-b10 a4-b1 a5-b10 a6-b6 a6-b7 a7-b8 a8-b4 a8-b5 a9-b9 a10-b12 a10-b16 a11-b11 a12-b13 a13-b14 a14-b15 a15-b16 a16-b17
## omissions
a7 | 412 pupils
a14 | the size of a possible fine is not in b
