mode: outlets
## a | Hawke Harbour Mail | Council keeps Māori wards, deputy mayor walks out | 2024-08-30
[1] Rangihoua District Council last night voted 9–5 to keep its two Māori wards, sending the question to a binding poll alongside next year's local elections.

[2] Deputy mayor Colin Fairweather left the chamber before the result was read and this morning gave up his deputy's chain. [3] He will serve out his term as a councillor, he said. [4] "I can count, and I can drive home," he told the Mail.

[5] Mayor Te Aroha Pene, 44, who was elected in 2022 by a margin of 903 votes, had not voted, as is her custom. [6] She told the meeting the wards had brought "four hands to the wheel that was missing them". [7] The four are the councillors elected from the wards in 2022, among them Wiremu Tangaere, a shearing contractor.

[8] Of 612 written submissions, 455 were in favour. [9] Fifty-eight people spoke over two days at Tūmanako Marae, where hearings were moved because the town hall has been closed since the 2023 cyclone.

[10] The poll will add about $70,000 to the cost of the election, chief executive Priscilla Drummond said. [11] The law that requires it was passed by Parliament on July 30. [12] The council has asked the Ombudsman whether it may decline to hold the poll. [13] Neighbouring Awakeri District decided last week to drop its single ward, by 8 votes to 3.

[14] A man who filmed the debate from the gallery and heckled Cr Tangaere was asked twice to be quiet, and left of his own accord. [15] In a poll in 2018, when 38 per cent of electors took part, the wards were rejected by 5,120 to 3,306. [16] They were brought in three years later after the law was changed.
## b | Aotearoa Broadcasting News | Rangihoua mayor: ‘we'd do it again’ as wards survive | 2024-08-31
[1] The two wards which gave tangata whenua a guaranteed voice at Rangihoua's council table live on, at least for the moment, after a vote on Thursday which Mayor Te Aroha Pene joined for the first time in her mayoralty.

[2] "They've been four hands to a wheel that needed them," she said of the quartet of councillors who sit for the wards.

[3] Colin Fairweather, her deputy, was relieved of that job by the mayor yesterday morning. [4] He had sat through to the end of the count, arms folded, and among the five against him was nobody he'd expected, he told us with a laugh; among the five beside him, nobody either. [5] He hasn't decided if he'll resign from the council altogether.

[6] Three in four of the more than 600 people who wrote to the council wanted the wards to stay. [7] Dozens also appeared in person at hearings in the War Memorial Hall.

[8] Under a law passed at the end of July every council that holds on to its wards has to let the public vote in 2025. [9] Rangihoua won't be asking anyone for a way out of that, the mayor said. [10] The extra bill is put at $70,000 by the Taxpayers' Collective.

[11] Wiremu Tangaere, a dairy farmer who won one of the seats two years ago, was jeered by a man in the upper seats, whom security guards marched out. [12] Councillor Tangaere shrugged it off: his grandfather was spat at in the same street, he said.

[13] Another council up the road, Awakeri, went the other way a week ago. [14] It isn't the first time Rangihoua's voters will have had their say: six years back about six in ten of those who bothered to vote were against.
## findings
polarity conflict | a: had not voted, as is her custom || b: joined for the first time in her mayoralty | mayor did not vote vs voted
framing conflict | a: gave up his deputy's chain || b: was relieved of that job by the mayor | gave up vs removed
polarity conflict | a: left the chamber before the result was read || a: deputy mayor walks out || b: He had sat through to the end of the count | left vs stayed
certainty conflict | a: He will serve out his term as a councillor || b: He hasn't decided if he'll resign from the council altogether | will stay vs undecided
quote differs | a: "four hands to the wheel that was missing them" || b: "They've been four hands to a wheel that needed them," | wording
place conflict | a: over two days at Tūmanako Marae || a: the town hall has been closed || b: at hearings in the War Memorial Hall | marae vs memorial hall
attribution conflict | a: chief executive Priscilla Drummond said || b: is put at $70,000 by the Taxpayers' Collective | chief executive vs lobby
polarity conflict | a: has asked the Ombudsman whether it may decline || b: won't be asking anyone for a way out | asked vs won't ask
role conflict | a: Wiremu Tangaere, a shearing contractor || b: Wiremu Tangaere, a dairy farmer | contractor vs dairy farmer
framing conflict | a: and left of his own accord || b: whom security guards marched out | left vs removed
quantity differs | a: Fifty-eight people spoke over two days || b: Dozens also appeared in person | 58 vs dozens
date differs | a: was passed by Parliament on July 30 || b: passed at the end of July | exact vs vaguer
## benign
same | a: last night voted 9–5 || b: after a vote on Thursday | Thursday 29 August
same | a: this morning gave up || b: by the mayor yesterday morning | Friday morning
same | a: Of 612 written submissions, 455 were in favour || b: Three in four of the more than 600 people | 455/612 = 74 percent
same | a: The four are the councillors || b: of the quartet of councillors | four
same | a: alongside next year's local elections || b: has to let the public vote in 2025 | 2025
same | a: decided last week to drop its single ward || b: went the other way a week ago | the Awakeri decision
same | a: by 5,120 to 3,306 || b: about six in ten of those who bothered to vote | 61 percent
same | a: In a poll in 2018 || b: six years back | 2024 - 6
same | a: about $70,000 to the cost || b: The extra bill is put at $70,000 | the same sum
same | a: elected from the wards in 2022 || b: one of the seats two years ago | 2022
other | a: by 8 votes to 3 || b: among the five against him | Awakeri vs Rangihoua vote
other | a: by a margin of 903 votes || b: about six in ten of those | mayoral election vs 2018 poll
other | a: its two Māori wards || b: one of the seats two years ago | wards vs years
other | a: drop its single ward || b: The two wards which gave | Awakeri vs Rangihoua
other | a: when 38 per cent of electors took part || b: about six in ten of those | turnout vs share against
other | a: was asked twice to be quiet || b: was spat at in the same street | heckler vs grandfather
other | a: They were brought in three years later || b: passed at the end of July | introduction of wards vs new poll law
other | a: the law was changed || b: Under a law passed | 2021 vs 2024 law
other | a: In a poll in 2018 || b: let the public vote in 2025 | earlier vs coming poll
other | a: since the 2023 cyclone || b: six years back | hall closure vs poll
## aligned
a0-b1 a0-b3 a1-b1 a1-b8 a2-b3 a2-b4 a3-b5 a5-b1 a6-b2 a7-b2 a7-b11 a8-b6 a9-b7 a10-b10 a11-b8 a12-b9 a13-b13 a14-b11 a15-b14 a0-b0 a1-b0
## omissions
b12 | a does not report what Tangaere said of his grandfather
a16 | b does not say when the wards were introduced
