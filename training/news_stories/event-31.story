mode: outlets
## a | Kiruna Post International | Landslide sweeps away night train in northern Norway, 4 dead | 2025-05-19
[1] NARSFJORD, Norway — Four people died and 26 were injured when a landslide threw two sleeping cars of the Oslo to Bodø night train into the Narsfjord shortly before 5 a.m. on Sunday.

[2] Divers brought up three bodies from 11 metres of water; the fourth victim, the train attendant Solveig Dahl, 44, was found on the bank, where she had carried two children. [3] All 163 passengers have now been accounted for, police chief Ole Brattli said.

[4] The slide was set off by a quarry's spoil heap above the line, geologist Terje Moen of the Norwegian Water Resources and Energy Directorate said after a flight over the area. [5] The quarry, run by the firm Nordgrus, had been licensed by the municipality in 2021 in the face of his agency's advice.

[6] A slide detector 400 metres to the south had sent no signal, according to the track authority, Bane Nor, because it lay outside the sector that moved. [7] The engineer saw the trees lean and braked from 90 to 35 km/h.

[8] "Ten more seconds and we would all have been in the fjord," passenger Lars Utne told broadcaster NRK.

[9] Prime Minister Ingrid Solheim will be at a memorial service in the church of Narsvik on Tuesday evening. [10] King Harald sent condolences.

[11] The Nordland line will be closed for at least six weeks. [12] Freight will go by sea, and passengers by bus over the E6, which adds two and a half hours.

[13] In 1989 a rockfall in the same valley derailed a goods train; the driver escaped through a window.
## b | Rail & Rock Journal | Narsfjord: detector alarm was sent but not read, operator admits | 2025-05-21
[1] Three minutes before the Bodø sleeper ran into the slide at Narsfjord on Sunday an alarm from a sensor beside the track flashed up on a screen in Trondheim. [2] No one was looking at it, the operator of the trains, SJ Nordic, has acknowledged; the duty desk was between shifts.

[3] Heavy rain on thawing ground was the trigger, in the opinion of Terje Moen, a professor at Tromsø, who has walked the scar. [4] The quarry on the hilltop may have played a part, he says, but nothing shows it. [5] The Water Resources and Energy Directorate, for its part, had raised no objection when the permit was given four years ago.

[6] The driver, who had noticed nothing before the impact, applied the brake at 90 kilometres an hour as the first car left the rails. [7] Two carriages ended up in the fjord. [8] Four of the 163 travellers and staff on board lost their lives, one of them the attendant Solveig Dal, who drowned while she was helping a family out of a berth.

[9] "Five more seconds and every one of us would have been in the water," said Lars Utne, who was in the coach that stopped at the brink.

[10] Two dozen or so were hurt. [11] Frode Brattli, who led the divers, said their last search was at a depth of 36 feet.

[12] Reopening is pencilled in for early July. [13] In the meantime those who must travel will spend some 150 minutes longer on a coach, and the fish that used to roll south will be carried by lorry.

[14] Ingrid Solheim, head of government, spoke at the service in Narsvik last night, where the king read a psalm. [15] A boulder that pushed wagons off the line hereabouts 36 years ago hurt nobody.
## findings
framing conflict | a: was set off by a quarry's spoil heap || b: Heavy rain on thawing ground was the trigger | quarry heap vs rain as the trigger
certainty conflict | a: was set off by a quarry's spoil heap || b: may have played a part, he says, but nothing shows it | quarry stated vs possible
role conflict | a: geologist Terje Moen of the Norwegian Water Resources and Energy Directorate || b: Terje Moen, a professor at Tromsø | agency geologist vs professor
framing conflict | a: said after a flight over the area || b: who has walked the scar | by air vs on foot
polarity conflict | a: in the face of his agency's advice || b: had raised no objection when the permit was given | agency against vs no objection
polarity conflict | a: had sent no signal || b: an alarm from a sensor beside the track flashed up || b: detector alarm was sent but not read | no signal vs alarm
attribution conflict | a: according to the track authority, Bane Nor || b: the operator of the trains, SJ Nordic, has acknowledged | who speaks of the detector
framing conflict | a: saw the trees lean and braked from 90 to 35 km/h || b: who had noticed nothing before the impact | braked in time vs noticed nothing
name conflict | a: the train attendant Solveig Dahl || b: the attendant Solveig Dal | Dahl vs Dal
place conflict | a: was found on the bank || b: drowned while she was helping a family out of a berth | on the bank vs in the train
quantity conflict | a: All 163 passengers have now been accounted for || b: of the 163 travellers and staff on board | 163 passengers vs 163 with staff
quote conflict | a: "Ten more seconds and we would all have been in the fjord," || b: "Five more seconds and every one of us would have been in the water," | wording, ten vs five
framing conflict | a: Freight will go by sea || b: will be carried by lorry | sea vs lorry
quantity differs | a: and 26 were injured || b: Two dozen or so were hurt | 26 vs about 24
date differs | a: closed for at least six weeks || b: is pencilled in for early July | six weeks or more vs early July
## benign
same | a: threw two sleeping cars || b: Two carriages ended up in the fjord | two cars
same | a: from 11 metres of water || b: at a depth of 36 feet | 11 metres
same | a: had been licensed by the municipality in 2021 || b: the permit was given four years ago | 2025 minus four
same | a: which adds two and a half hours || b: some 150 minutes longer on a coach | 150 minutes
same | a: on Tuesday evening || b: at the service in Narsvik last night | May 20
same | a: Prime Minister Ingrid Solheim || b: Ingrid Solheim, head of government | same post
same | a: In 1989 a rockfall in the same valley || b: A boulder that pushed wagons off the line hereabouts 36 years ago | same event
same | a: the driver escaped through a window || b: hurt nobody | nobody hurt in 1989
same | a: Four people died || b: lost their lives, one of them | four dead
other | a: police chief Ole Brattli || b: Frode Brattli, who led the divers | two Brattlis
other | a: derailed a goods train; the driver escaped || b: The driver, who had noticed nothing | driver of 1989 vs of this train
other | a: A slide detector 400 metres to the south || b: at a depth of 36 feet | distance vs depth
other | a: passengers by bus over the E6 || b: in the coach that stopped at the brink | bus vs rail coach
other | a: King Harald sent condolences || b: where the king read a psalm | message first, service later
other | a: In 1989 a rockfall || b: Narsfjord on Sunday an alarm | earlier rockfall vs slide
other | a: shortly before 5 a.m. on Sunday || b: Three minutes before the Bodø sleeper ran into the slide | slide vs alarm
## aligned
a0-b1 a0-b8 a0-b7 a1-b1 a1-b7 a1-b8 a1-b10 a2-b8 a2-b11 a3-b8 a4-b3 a4-b4 a5-b5 a6-b1 a6-b2 a6-b0 a7-b6 a8-b9 a9-b14 a10-b14 a11-b12 a12-b13 a13-b15
## omissions
b2 | a does not report the shift gap at the desk
a5 | b does not name the quarry firm
