mode: outlets
## a | Straits Daily Record | Oil tanker and dredger collide in Malacca narrows; slick drifts towards mangroves | 2022-06-15
[1] KUALA BAYU, June 15 - A laden products tanker and a dredger collided in fog eight nautical miles off Kuala Bayu yesterday, spilling an estimated 400 tonnes of fuel oil, the Marine Department said.

[2] The Liberian-flagged Celestine Hope, carrying 38,000 tonnes of gasoil from Singapore to Chittagong, was holed on the port side above the waterline at 5.10am. [3] None of her cargo escaped; the oil came from a bunker tank of the dredger Tanjung Kerja 7, director-general Datuk Azlan Haris said.

[4] Nine of the dredger's 14 crew jumped overboard and were picked up by fishing boats from Sungai Rapat. [5] Her cook, an Indonesian aged 44, drowned.

[6] "Their lights were on, but nobody was home," said the tanker's second mate, Vikram Pillai, who had the watch.

[7] Booms 2.4km long have been laid across the mouth of the Bayu River to protect 900 hectares of mangrove. [8] By nightfall the slick was 11km long and no more than 200m wide, an overflight by the air force showed.

[9] State fisheries exco Noraini Salleh said cockle beds would be closed for at least a month and that the 320 families affected would receive RM1,000 each. [10] The claim will be made against the dredger's owner, Kerja Laut Sdn Bhd, which was fined in 2020 for working without a licence.

[11] Both masters have been told to hand in their passports. [12] The tanker is anchored off Pulau Lintang and can sail once a class surveyor has passed the temporary repair, probably by Saturday.

[13] Traffic in the separation scheme, used by some 230 ships a day, was not interrupted.
## b | Monsoon Environment News | Cockle farmers count losses as Malacca oil reaches river mouth | 2022-06-17
[1] The black line on the mangrove roots at Bayu is as wide as a hand. [2] It got there in the small hours of Thursday, after barriers laid two days earlier had come apart in the swell, the fisheries cooperative of Sungai Rapat says.

[3] The oil, some hundreds of tonnes of it according to the authorities, leaked from a dredger that was in a collision with a tanker bigger by far before sunrise on Tuesday. [4] The tanker, on the way to Bangladesh with diesel, kept what she had in her.

[5] A member of the dredger's engine gang lost his life and the remaining thirteen were saved, most of them from the sea by local men in sampans. [6] Visibility was fair, these men say. [7] The dredger showed no lights, according to Vikram Pillai, the officer on the tanker's bridge, who was quoted by his union.

[8] Satellite radar on Wednesday made out a ribbon of about seven miles by a couple of hundred metres.

[9] More than 300 households gather cockles on the mudflats, which are off limits for some weeks. [10] The state has held out the prospect of RM1,000 for every one of them, with strings that Noraini Salleh, who looks after fisheries in the state cabinet, would not spell out. [11] The firm that ran the dredger has a record: two years ago a magistrate punished it for operating unlicensed.

[12] The captain of the dredger has been barred from leaving the country. [13] His counterpart's ship, patched with a steel plate, may be away by the weekend.

[14] In these waters, where a vessel passes every six or seven minutes, the last bad spill, 120 tonnes from a barge in 2015, cost the cooperative two harvests. [15] Azlan Haris, the director-general of the Marine Department, said that this time the fund for such cases was full.
## findings
framing conflict | a: collided in fog eight nautical miles off Kuala Bayu || b: Visibility was fair, these men say | fog vs fair visibility
quantity differs | a: spilling an estimated 400 tonnes of fuel oil || b: some hundreds of tonnes of it | 400 vs some hundreds
date differs | a: on the port side above the waterline at 5.10am || b: before sunrise on Tuesday | 5.10 vs before sunrise
quantity differs | a: Nine of the dredger's 14 crew jumped overboard || b: most of them from the sea by local men | nine vs most of thirteen
role conflict | a: Her cook, an Indonesian aged 44 || b: A member of the dredger's engine gang | cook vs engine hand
polarity conflict | a: "Their lights were on, but nobody was home," || b: The dredger showed no lights, according to Vikram Pillai | lights on vs no lights
attribution differs | a: nobody was home," said the tanker's second mate || b: who was quoted by his union | said by himself vs quoted by union
certainty conflict | a: to protect 900 hectares of mangrove || a: slick drifts towards mangroves || b: The black line on the mangrove roots || b: oil reaches river mouth | mangroves protected vs reached (later)
attribution differs | a: an overflight by the air force showed || b: Satellite radar on Wednesday made out | source of the slick's size
date differs | a: By nightfall the slick was 11km long || b: Satellite radar on Wednesday | Tuesday night vs Wednesday
date differs | a: would be closed for at least a month || b: are off limits for some weeks | a month or more vs some weeks
certainty differs | a: would receive RM1,000 each || b: has held out the prospect of RM1,000 | promised vs prospect with conditions
quantity conflict | a: Both masters have been told to hand in their passports || b: The captain of the dredger has been barred from leaving | both vs one captain
quantity differs | a: that the 320 families affected || b: More than 300 households gather cockles | 320 vs more than 300
## benign
same | a: off Kuala Bayu yesterday || b: before sunrise on Tuesday | June 14
same | a: None of her cargo escaped || b: kept what she had in her | same
same | a: gasoil from Singapore to Chittagong || b: on the way to Bangladesh with diesel | Chittagong, gasoil
same | a: 11km long and no more than 200m wide || b: about seven miles by a couple of hundred metres | same size
same | a: used by some 230 ships a day || b: a vessel passes every six or seven minutes | 1,440 minutes by 230
same | a: was fined in 2020 for working without a licence || b: two years ago a magistrate punished it for operating unlicensed | same fine
same | a: probably by Saturday || b: may be away by the weekend | same hedged date
same | a: once a class surveyor has passed the temporary repair || b: patched with a steel plate | same repair
same | a: State fisheries exco Noraini Salleh || b: who looks after fisheries in the state cabinet | same post
same | a: picked up by fishing boats from Sungai Rapat || b: by local men in sampans | same rescuers
same | a: was holed on the port side || b: a dredger that was in a collision with a tanker | same collision
other | a: an estimated 400 tonnes || b: 120 tonnes from a barge in 2015 | two spills
other | a: carrying 38,000 tonnes of gasoil || b: some hundreds of tonnes of it | cargo vs spill
other | a: no more than 200m wide || b: as wide as a hand | slick vs mark on roots
other | a: fined in 2020 || b: in 2015, cost the cooperative | fine vs spill
other | a: eight nautical miles off Kuala Bayu || b: about seven miles by | distance vs slick
other | a: would receive RM1,000 each || b: the fund for such cases was full | state grant vs spill fund
other | a: Nine of the dredger's 14 crew || b: the remaining thirteen were saved | jumped vs saved
## aligned
a0-b3 a0-b0 a0-b1 a1-b3 a2-b3 a2-b4 a3-b3 a3-b4 a4-b5 a5-b5 a6-b7 a7-b1 a7-b2 a8-b8 a9-b9 a9-b10 a10-b11 a11-b12 a12-b13 a13-b14 a1-b6
## omissions
b14 | a does not report the 2015 spill
b15 | a does not report the compensation fund
b2 | a does not report that the barriers came apart
