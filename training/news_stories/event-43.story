mode: outlets
## a | Confederation Wire | Ice storm leaves 780,000 without power in Quebec, three dead | 2023-12-18
[1] MONTREAL (CW) — Freezing rain that began at 3 a.m. Sunday coated southern Quebec with up to 38 millimetres of ice, cutting power to 780,000 customers and killing three people, provincial officials said Monday.

[2] A 59-year-old man in Saint-Hubert was crushed by a branch of a silver maple he was trying to prop up. [3] A couple in Granby died of carbon monoxide after bringing a barbecue indoors, police Sgt. Luc Fortier said.

[4] Hydro-Québec spokeswoman Odette Roy said nine in 10 homes should be reconnected by Wednesday night. [5] The utility has 1,400 workers in the field, 220 of whom came from New Brunswick.

[6] Forty-two shelters have been opened. [7] Premier Alain Gervais cancelled his year-end interviews and asked people to stay off the roads; 310 accidents had been reported by noon.

[8] At Trudeau airport 164 flights were scrapped, and the Mercier Bridge was shut for five hours by falling ice. [9] Schools from Gatineau to Sherbrooke stay closed on Tuesday.

[10] "It was like someone emptying drawers of cutlery all night," said Ginette Payette, 72, of Longueuil.

[11] Three churches in Granby rang their bells at dusk to guide people to warm rooms, and pharmacies were let open without electricity. [12] The ice storm of January 1998 left up to three million people in the dark, some for 33 days, and cost 35 lives.
## b | Montreal Anglo News | Lights out: what the storm did to your street, and when it will end | 2023-12-19
[1] If you are reading this by candle, you were one of more than three-quarters of a million Hydro customers who lost current over the weekend. [2] Most of you have it back; the company was cautiously hoping last night to finish the bulk of the rest by mid-week.

[3] The rain came in the small hours of Sunday and went on turning to glass until there was an inch and a half of it in places.

[4] Three people did not live through it. [5] In Granby it was a charcoal grill in the kitchen that took a husband and wife; on the South Shore a man approaching 60 was hit by a limb of a tree in his garden.

[6] Ginette Payette, a grandmother in Longueuil, has been through worse, in '98, when she went for more than four weeks without a light. [7] "It was like drawers of cutlery being emptied all night," she said of the sound.

[8] Well over a thousand line workers are out, including a couple of hundred from the next province. [9] Dozens of arenas and halls take in anyone who is cold.

[10] Premier Gervais is said to have dropped his customary television chats. [11] His plea to leave the car at home came late for some: police had counted a few hundred crashes by Monday midday.

[12] Well over a hundred planes did not leave Dorval. [13] No class anywhere in the region today. [14] The Mercier, closed for much of Monday morning, is open again.
## c | GridWatch Canada | Hydro-Québec storm bill seen near C$150m as trees, not lines, blamed | 2023-12-20
[1] The weekend's ice took down 2,900 spans of Hydro-Québec's overhead lines, nearly all of them by way of falling branches, the utility's vice-president for distribution, Odette Roy, told a call with analysts on Tuesday.

[2] Of 780,000 meters dark at the peak, 96,000 were still out at six that evening. [3] Full restoration is set for Friday, one day later than she had given on Monday for the last tenth of clients.

[4] Some 220 linesmen on loan from NB Power, and 1,200 of the utility's own, have been at work in shifts of sixteen hours. [5] One of the former was badly shocked in Brossard on Tuesday, his union said.

[6] The accretion, of 3.8 centimetres at Saint-Hubert, was half what the province had in 1998, when the grid itself collapsed and thirty-five people lost their lives. [7] Three have died this time, two of them from fumes, according to the coroner.

[8] The premier, Alain Gervais, has asked for a study of burying cables in towns, which a 2021 report priced at C$100bn. [9] The storm itself may cost the utility close to C$150m, Roy said, of which overtime makes up sixty; that is before any claim by shopkeepers, whose federation speaks of spoilt food worth twice as much. [10] The shares of state-owned Hydro are not traded, but its ten-year bonds were little changed.
## findings
quantity differs | a: cutting power to 780,000 customers || b: more than three-quarters of a million Hydro customers || c: Of 780,000 meters dark at the peak | 780,000 vs over 750,000
date differs | a: that began at 3 a.m. Sunday || b: came in the small hours of Sunday | 3 a.m. vs small hours
quantity differs | a: A 59-year-old man in Saint-Hubert || b: a man approaching 60 | 59 vs nearly 60
place differs | a: man in Saint-Hubert was crushed || b: on the South Shore a man | town vs area
certainty differs | a: should be reconnected by Wednesday night || b: was cautiously hoping last night to finish the bulk of the rest by mid-week | should vs hoped
role conflict | a: Hydro-Québec spokeswoman Odette Roy || c: the utility's vice-president for distribution, Odette Roy | spokeswoman vs vice-president
attribution differs | a: police Sgt. Luc Fortier said || c: two of them from fumes, according to the coroner | fumes: police vs coroner
quantity differs | a: has 1,400 workers in the field || b: Well over a thousand line workers | 1,400 vs over a thousand
quantity differs | a: Forty-two shelters have been opened || b: Dozens of arenas and halls | 42 vs dozens
quantity differs | a: 310 accidents had been reported || b: a few hundred crashes | 310 vs few hundred
quantity differs | a: 164 flights were scrapped || b: Well over a hundred planes | 164 vs over 100
date differs | a: was shut for five hours by falling ice || b: closed for much of Monday morning | five hours vs much of the morning
quote conflict | a: "It was like someone emptying drawers of cutlery all night," || b: "It was like drawers of cutlery being emptied all night," | wording
certainty differs | a: cancelled his year-end interviews || b: is said to have dropped his customary television chats | cancelled vs is said to
date differs | a: some for 33 days || b: for more than four weeks | 33 days vs over four weeks
## benign
same | a: up to 38 millimetres of ice || b: an inch and a half of it in places || c: of 3.8 centimetres at Saint-Hubert | 38 mm
same | a: 220 of whom came from New Brunswick || b: a couple of hundred from the next province || c: Some 220 linesmen on loan from NB Power | same men
same | a: has 1,400 workers in the field || c: 1,200 of the utility's own | 1,200 plus 220 is about 1,400
same | a: A couple in Granby died || b: took a husband and wife || c: two of them from fumes | same two
same | a: after bringing a barbecue indoors || b: a charcoal grill in the kitchen | same grill
same | a: killing three people || b: Three people did not live through it || c: Three have died this time | three
same | a: stay closed on Tuesday || b: No class anywhere in the region today | Tuesday
same | a: and cost 35 lives || c: thirty-five people lost their lives | 1998 dead
same | a: At Trudeau airport || b: did not leave Dorval | same airport
other | a: up to three million people in the dark || b: more than three-quarters of a million | 1998 vs now
other | a: and cost 35 lives || c: Three have died this time | 1998 vs now
other | a: by Wednesday night || c: Full restoration is set for Friday | nine tenths vs all
other | a: reported by noon || c: at six that evening | accidents vs outages
other | b: Most of you have it back || c: one day later than she had given on Monday for the last tenth | most vs the rest
other | a: was crushed by a branch || c: was badly shocked in Brossard | dead vs injured
## aligned
a4-c1
a0-b1 a0-b4 a0-c2 a0-c7 a1-b1 a1-b3 a1-b4 a1-c2 a1-c6 a1-c7 a2-b5 a3-b5 a3-c7 a4-b2 a4-c3 a5-b8 a5-c4 a6-b9 a7-b10 a7-b11 a8-b12 a8-b14 a9-b13 a10-b7 a12-b6 a12-c6 b1-c2 b2-c2 b3-c6 b4-c7 b5-c7 b8-c4 b6-c6
## omissions
c5 | the others do not report the shocked linesman
c8 | the others do not report the study on burying cables
c1 | the others do not report the spans
