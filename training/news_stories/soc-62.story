mode: outlets
## a | Solent Schools Reporter | Academy chain drops phone pouch scheme after pupils locked out in fire drill | 2024-11-20
[1] The Brightwater academy trust has abandoned lockable phone pouches at its seven secondary schools in Hampshire after 900 pupils could not ring home during a false fire alarm at Fawley Park on 12 November.

[2] Magnets for opening the pouches were in the office, which had been locked, chief executive Annabel Thring told parents in a letter on Monday.

[3] Children stood in the rain for an hour and twenty minutes. [4] A boy of 12 with diabetes, whose glucose monitor works through his phone, was taken ill and spent the night at Southampton General.

[5] "We locked up the wrong thing," Ms Thring wrote.

[6] The pouches cost £98,000, or £16 a child, and had been in use since September; the supplier, Zipwell, will refund £41,000. [7] Phones must now be handed in at the gate.

[8] Teachers had reported a drop in bullying, from 63 cases to 22 in a half-term. [9] The union NEU, which has 410 members in the trust, wants the pouches kept.

[10] Labour MP Dominic Sethi, who has campaigned for a ban by law, said he would raise the matter on Thursday.

[11] In France, where phones have been forbidden in lower schools since 2018, a trial of lockers began this autumn in 199 of them. [12] At Fawley Park the alarm was set off by toast.
## b | TeachWire UK | Brightwater rethinks pouches | 2024-11-21
[1] A trust that was among the first in the south of England to lock pupils' telephones away is to review the practice at Christmas, after an evacuation in which nobody could find the key.

[2] Nearly a thousand youngsters were kept outside Fawley Park school on Tuesday of last week when a detector in the science block went off. [3] They were back indoors within 40 minutes, the trust's chair, Annabel Thring, told TeachWire.

[4] A 13-year-old who manages his diabetes with a phone app felt faint; he had a sweet drink from the first-aider and went home with his mother. [5] Children with medical needs had been exempted from the start, Ms Thring said, so that he had had the phone on him.

[6] "It turns out that we locked up the wrong thing," she wrote to families.

[7] For the time being the pouches stay, with magnets on every corridor.

[8] The bill came to just under £100,000; no refund has been sought from Zapwell, the manufacturer. [9] Bullying fell by almost two-thirds in the first half of the term, the trust's own figures show.

[10] The National Education Union's branch, some four hundred strong, has asked for the scheme to be ended, as its members have to do the unlocking.

[11] Dominic Sethi, the Liberal Democrat MP for the area, has put down a question for today.

[12] Across the Channel, two hundred or so collèges have been trying out lockers since the start of the school year.
## findings
framing conflict | a: has abandoned lockable phone pouches || a: drops phone pouch scheme || b: is to review the practice at Christmas || b: For the time being the pouches stay | abandoned vs under review and kept
date conflict | a: stood in the rain for an hour and twenty minutes || b: They were back indoors within 40 minutes | 80 vs 40 minutes
role conflict | a: chief executive Annabel Thring || b: the trust's chair, Annabel Thring | chief executive vs chair
quantity conflict | a: A boy of 12 with diabetes || b: A 13-year-old who manages his diabetes | 12 vs 13
place conflict | a: and spent the night at Southampton General || b: and went home with his mother | hospital vs home
quote conflict | a: "We locked up the wrong thing," || b: "It turns out that we locked up the wrong thing," | wording
name conflict | a: the supplier, Zipwell || b: from Zapwell, the manufacturer | Zipwell vs Zapwell
polarity conflict | a: will refund £41,000 || b: no refund has been sought | refund vs none sought
framing conflict | a: wants the pouches kept || b: has asked for the scheme to be ended | keep vs end
role conflict | a: Labour MP Dominic Sethi || b: Dominic Sethi, the Liberal Democrat MP | party
place differs | a: the alarm was set off by toast || b: when a detector in the science block went off | set off by toast vs by a detector in the science block
attribution conflict | a: Teachers had reported a drop in bullying || b: the trust's own figures show | teachers vs trust's figures
quantity differs | a: after 900 pupils could not ring home || b: Nearly a thousand youngsters | 900 vs nearly a thousand
quantity differs | a: which has 410 members || b: some four hundred strong | 410 vs some 400
quantity differs | a: The pouches cost £98,000 || b: The bill came to just under £100,000 | 98,000 vs just under 100,000
quantity differs | a: this autumn in 199 of them || b: two hundred or so collèges | 199 vs two hundred or so
## benign
same | a: at Fawley Park on 12 November || b: on Tuesday of last week | 12 November 2024
same | a: from 63 cases to 22 in a half-term || b: fell by almost two-thirds in the first half of the term | 65 per cent
same | a: would raise the matter on Thursday || b: has put down a question for today | Thursday 21 November
same | a: The union NEU || b: The National Education Union's branch | same
same | a: told parents in a letter || b: she wrote to families | same letter
same | a: were in the office, which had been locked || b: nobody could find the key | could not be opened
same | a: a trial of lockers began this autumn || b: since the start of the school year | same
same | a: whose glucose monitor works through his phone || b: with a phone app | same
other | a: in a letter on Monday || b: on Tuesday of last week | letter vs alarm
other | a: will refund £41,000 || a: 410 members | refund vs members
other | a: or £16 a child || a: A boy of 12 | price vs age
other | a: forbidden in lower schools since 2018 || a: in use since September | France vs trust
other | a: its seven secondary schools || a: in 199 of them | trust vs France
other | a: Phones must now be handed in || b: to lock pupils' telephones away | new rule vs old practice
other | b: with magnets on every corridor || a: Magnets for opening the pouches were in the office | from now on vs on the day
## aligned
a0-b0 a0-b1 a0-b7 a1-b1 a1-b2 a1-b7 a2-b1 a2-b3 a2-b6 a3-b3 a4-b4 a5-b6 a6-b8 a8-b9 a9-b10 a10-b11 a11-b12 a12-b2
## omissions
a7 | phones handed in at the gate
b5 | the exemption for medical needs
