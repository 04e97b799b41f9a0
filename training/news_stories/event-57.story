mode: outlets
## a | Yukon & North Dispatch | Cruise ship aground in fjord refloated; 206 aboard safe and 'bored' | 2023-09-16
[1] The expedition ship Polar Meridian was pulled off a mudbank in Greenland's Alpefjord on Thursday evening, three days after she ran aground with 206 people on board.

[2] The fishing research vessel Tarajoq did it at high water, on the second attempt, the Joint Arctic Command in Nuuk said. [3] An effort by the ship's own engines on Tuesday's tide had failed.

[4] Nobody was hurt and no oil escaped. [5] Three passengers with Covid-19 were kept in their cabins.

[6] The 104-metre vessel, built in 2021 and registered in the Bahamas, was 1,400 kilometres north-east of Nuuk when she touched bottom at noon on Monday. [7] The nearest ship of the Danish navy, the patrol ship Knud Ivarsen, was 1,200 nautical miles off; it arrived after the freeing, on Friday.

[8] "We have champagne and we have musk oxen. We are bored, not brave," said Lis Fraser, 71, a retired diver from Perth, by satellite telephone.

[9] Owner Southern Light Expeditions, of Sydney, said that the chart in use was the latest available and that the bank had not been on it. [10] Passengers, who had paid at least A$33,000 for 22 days, will receive half of that back.

[11] Commander Brian Lund of the Arctic Command said police would question the master about the route. [12] Divers have found scratches, and the ship sails on to Iceland on Sunday.

[13] In 1996 a smaller vessel sat for eight days in the same fjord; her passengers were flown out.
## b | The Antipodean | Freed at last: Aussie cruise ship limps to Iceland after Greenland ordeal | 2023-09-17
[1] Champagne, musk oxen and a touch of fever: so passed three days in the mud for the people of the Polar Meridian, who were tugged free on Thursday night at the third time of asking.

[2] More than two hundred souls were on the cruise, which cost from $33,000 for a little over three weeks. [3] "We've got champagne and musk oxen; we're bored, we're not brave," Liz Fraser, 71, formerly a dive instructor in Perth, told us.

[4] What the ship hit is marked, in pencil, on a chart that a Danish geologist drew in 1932 and every local hunter knows, says Brian Lund, a captain in the Danish navy, who commands the patrol ship Knud Ivarsen. [5] She sighted the Meridian on Wednesday, the day before the tow, he said, and stood by.

[6] It was around the middle of Monday that the vessel, two years old and flying the Bahamian flag, slid to a halt, some 870 miles from Greenland's capital. [7] She tried by herself the next day, in vain. [8] The trawler-sized Tarajoq, whose usual job is to count halibut, then did what she could.

[9] Half a dozen of the guests are down with Covid.

[10] A film of diesel was seen on the water, a trapper said; the authorities are looking into it. [11] Southern Light, the Sydney owners, may offer something to those on board, but have not said what.

[12] She is under way to Iceland since Saturday morning, with a pump running. [13] A ship that got stuck in this place 27 years ago had it worse: eight days, and then an airlift.
## findings
quantity conflict | a: did it at high water, on the second attempt || b: at the third time of asking | second vs third attempt
quantity differs | a: 206 people on board || a: 206 aboard safe || b: More than two hundred souls were on the cruise | 206 vs over 200
quantity conflict | a: Three passengers with Covid-19 || b: Half a dozen of the guests are down with Covid | three vs six
name conflict | a: said Lis Fraser, 71 || b: Liz Fraser, 71, formerly | Lis vs Liz
quote conflict | a: "We have champagne and we have musk oxen. || b: "We've got champagne and musk oxen; we're bored, we're not brave," | wording
framing conflict | a: the bank had not been on it || b: What the ship hit is marked, in pencil, on a chart | uncharted vs on an old chart
role conflict | a: Commander Brian Lund of the Arctic Command || b: Brian Lund, a captain in the Danish navy, who commands the patrol ship | Arctic Command commander vs ship's captain
date conflict | a: it arrived after the freeing, on Friday || b: She sighted the Meridian on Wednesday | Friday after vs Wednesday before
certainty conflict | a: and no oil escaped || b: A film of diesel was seen on the water, a trapper said | no oil vs film reported
certainty conflict | a: will receive half of that back || b: may offer something to those on board | half back vs may offer something
date conflict | a: the ship sails on to Iceland on Sunday || b: She is under way to Iceland since Saturday morning | Sunday vs Saturday
framing conflict | a: Divers have found scratches || b: with a pump running | only scratches vs pump needed
date differs | a: when she touched bottom at noon on Monday || b: around the middle of Monday | noon vs around midday
date differs | a: for 22 days || b: for a little over three weeks | 22 days vs a little over three weeks
## benign
same | a: was pulled off a mudbank in Greenland's Alpefjord on Thursday evening || b: were tugged free on Thursday night | same time
same | a: three days after she ran aground || b: so passed three days in the mud | three days
same | a: An effort by the ship's own engines on Tuesday's tide had failed || b: She tried by herself the next day, in vain | Tuesday
same | a: built in 2021 || b: two years old and flying | 2023 minus 2021
same | a: registered in the Bahamas || b: flying the Bahamian flag | Bahamas
same | a: 1,400 kilometres north-east of Nuuk || b: some 870 miles from Greenland's capital | 1,400 km is 870 miles
same | a: a retired diver from Perth || b: formerly a dive instructor in Perth | same woman
same | a: had paid at least A$33,000 || b: which cost from $33,000 | same fare
same | a: The fishing research vessel Tarajoq || b: whose usual job is to count halibut | same ship
same | a: In 1996 a smaller vessel || b: got stuck in this place 27 years ago | 1996
same | a: sat for eight days || b: eight days, and then an airlift | same
same | a: her passengers were flown out || b: then an airlift | same
same | a: Owner Southern Light Expeditions, of Sydney || b: Southern Light, the Sydney owners | same firm
other | a: sat for eight days in the same fjord || b: so passed three days | 1996 vs now
other | a: Three passengers with Covid-19 || b: at the third time | patients vs attempts
other | a: was 1,200 nautical miles off || b: some 870 miles from | patrol ship vs Nuuk
other | a: the chart in use was the latest || b: a Danish geologist drew in 1932 | two charts
other | a: on Tuesday's tide had failed || b: the day before the tow | own attempt vs sighting
other | a: built in 2021 || b: drew in 1932 | ship vs chart
other | a: police would question the master || b: the authorities are looking into it | route vs diesel film
other | a: In 1996 a smaller vessel sat || b: The trawler-sized Tarajoq | stranded ship vs tug
## aligned
a11-b4
a0-b0 a0-b1 a0-b2 a1-b1 a2-b1 a2-b8 a3-b7 a4-b10 a5-b9 a6-b6 a7-b5 a8-b3 a9-b4 a9-b11 a10-b2 a10-b11 a12-b12 a12-b0 a13-b13
## omissions
a11 | b does not report that police will question the master
b4 | a does not report the old chart
