mode: outlets
## a | The Clyde Examiner | Labour takes Strathgarvie from SNP with 17-point swing | 2023-11-10
[1] Labour won the Strathgarvie and Lochend by-election in the early hours of Friday, overturning an SNP majority of 6,118 on a swing of 17.2 percentage points.

[2] Catriona Meldrum, a 36-year-old former paramedic, polled 14,907 votes to 8,640 for the SNP's Iain Gilfillan, a councillor in the town. [3] The result was declared at 1.52am in Lochend leisure centre by returning officer Duncan Abercrombie.

[4] The seat had been vacant since 14 September, when Fergus Tannahill was removed by a recall petition signed by 11,230 constituents. [5] He had been suspended from the Commons for 30 days for using his parliamentary allowance to pay for work on a boat.

[6] Turnout was 38.4 per cent, against 66.1 per cent at the general election in 2019, when torrential rain also fell. [7] The Conservative candidate, Angus Dewhurst, got 1,090 votes and lost his deposit. [8] So did ten others.

[9] First Minister Mairi Colquhoun called it a "disappointing night" and said the party would reflect. [10] Mr Gilfillan left the hall without speaking to reporters.

[11] Labour leader in Scotland Neil Rafferty said his party could win 25 seats north of the border at the next election. [12] It holds two after last night. [13] Ms Meldrum, who will be sworn in on Monday, said she would press for the reopening of the minor injuries unit at Lochend, which closed in 2020.

[14] Counting was interrupted for 22 minutes by a fire alarm, set off by a toaster. [15] Professor Hew Sinclair, of the University of Kelvinside, said the swing, if repeated, would cost the SNP more than 30 constituencies.
## b | Westminster Dispatch | Tremor on the Clyde: what Meldrum's win tells both parties | 2023-11-11
[1] It is rare for a by-election to change the weather, though in Strathgarvie it rained on all three parties alike.

[2] What was left of an SNP lead of about six thousand when the votes were in on Friday was nothing: Labour's Catriona Meldrum, a health worker in her thirties, ended a comfortable six thousand or so in front. [3] The swing was one of the largest seen in Scotland.

[4] Fewer than two in five voters turned out. [5] Four years earlier, two in three had.

[6] The contest became necessary when more than 11,000 local people signed away the career of Fergus Tannahill, who had been sent from the House for a month over what was described as boat repairs charged to the public. [7] His party's candidate this time, Iain Gilfillan, was seen leaving by a side door at about two o'clock, just after the declaration.

[8] It was not a night to be a Tory either: Mr Dewhurst finished with roughly a thousand votes, and was among eleven who forfeited £500.

[9] Mairi Colquhoun, the SNP leader, conceded it had gone less well than hoped. [10] People close to her are already said to be talking about a change of strategy. [11] Mr Rafferty, for Labour, is thinking of as many as two dozen Scottish gains, and one academic thinks the nationalists might lose some thirty constituencies if voters across the country behave likewise.

[12] Ms Meldrum, who takes her seat next week, has her own list. [13] At the top is the casualty clinic in Lochend, shut during the pandemic, which she would like to see open its doors again.

[14] Those who were at the leisure centre will remember something else: a piece of toast, apparently, emptied the building for nearly half an hour.
## findings
quantity differs | a: overturning an SNP majority of 6,118 || b: an SNP lead of about six thousand | exact vs rounded
quantity differs | a: polled 14,907 votes to 8,640 || b: ended a comfortable six thousand or so in front | 6,267 vs six thousand or so
role differs | a: a 36-year-old former paramedic || b: a health worker in her thirties | former paramedic vs health worker
quantity differs | a: on a swing of 17.2 percentage points || a: from SNP with 17-point swing || b: one of the largest seen in Scotland | figure vs rank
quantity differs | a: Turnout was 38.4 per cent || b: Fewer than two in five voters turned out | exact vs vaguer
quantity differs | a: a recall petition signed by 11,230 constituents || b: more than 11,000 local people signed | exact vs vaguer
certainty differs | a: to pay for work on a boat || b: over what was described as boat repairs | fact vs described as
quantity differs | a: got 1,090 votes and lost his deposit || b: finished with roughly a thousand votes | exact vs rounded
quote differs | a: called it a "disappointing night" || b: conceded it had gone less well than hoped | quoted word vs weaker indirect speech
certainty differs | a: could win 25 seats north of the border || b: is thinking of as many as two dozen Scottish gains | 25 seats vs up to two dozen gains
attribution differs | a: Professor Hew Sinclair, of the University of Kelvinside, said || b: one academic thinks the nationalists might lose | named vs unnamed
quantity differs | a: would cost the SNP more than 30 constituencies || b: might lose some thirty constituencies | more than 30, would vs some thirty, might
certainty differs | a: set off by a toaster || b: a piece of toast, apparently, emptied the building | fact vs apparently
date differs | a: which closed in 2020 || b: shut during the pandemic | 2020 vs the pandemic
certainty differs | a: she would press for the reopening || b: which she would like to see open its doors again | will press vs would like
## benign
same | a: in the early hours of Friday || b: when the votes were in on Friday | the same night
same | a: declared at 1.52am || b: at about two o'clock, just after the declaration | 1.52 then about two
same | a: suspended from the Commons for 30 days || b: sent from the House for a month | 30 days
same | a: against 66.1 per cent || b: two in three had | two thirds
same | a: at the general election in 2019 || b: Four years earlier | 2019
same | a: left the hall without speaking to reporters || b: was seen leaving by a side door | the same departure
same | a: So did ten others || b: was among eleven who forfeited £500 | Dewhurst and ten others
same | a: sworn in on Monday || b: takes her seat next week | Monday next week
same | a: interrupted for 22 minutes || b: for nearly half an hour | 22 minutes is nearly half an hour
same | a: the minor injuries unit at Lochend || b: the casualty clinic in Lochend | the same unit
other | a: SNP majority of 6,118 || b: a comfortable six thousand or so in front | old SNP majority vs new Labour majority
other | a: to 8,640 for the SNP's || b: roughly a thousand votes | Gilfillan vs Dewhurst
other | a: Turnout was 38.4 per cent || b: two in three had | 2023 vs 2019 turnout
other | a: a recall petition signed by 11,230 || b: finished with roughly a thousand votes | signatures vs votes
other | a: suspended from the Commons for 30 days || b: some thirty constituencies | days vs seats
other | a: for 22 minutes || b: as many as two dozen Scottish gains | minutes vs seats
other | a: It holds two after last night || b: as many as two dozen | seats held vs hoped for
other | a: a councillor in the town || b: a health worker in her thirties | Gilfillan vs Meldrum
other | a: Labour leader in Scotland Neil Rafferty || b: the SNP leader | two leaders
## aligned
a0-b2 a0-b3 a1-b2 a1-b3 a2-b2 a2-b7 a3-b7 a3-b14 a4-b6 a5-b6 a6-b4 a6-b5 a7-b8 a8-b8 a9-b9 a10-b7 a11-b11 a13-b12 a13-b13 a14-b14 a15-b11 a0-b0 a2-b0 a1-b0
## omissions
a4 | b does not say since when the seat was vacant
b10 | a does not report talk of a change of strategy
