mode: outlets
## a | Ostsee Energy Monitor | Rügen wind cable out for months, Danmark link spared | 2022-09-15
[1] STRALSUND — The 380-megawatt Wiekgrund offshore wind farm will deliver no power until at least January after its export cable was cut east of Rügen on Monday afternoon, operator Nordküste Energie said.

[2] A survey vessel, the Agnete Holm, dragged its anchor across the line in a force 9 gale, the German Federal Maritime Agency found after reading the ship's position data. [3] The agency ruled out sabotage. [4] The captain, a 58-year-old Dane, has not been charged with anything and sailed on to Gdynia.

[5] The break lies 14 kilometres off Cape Arkona at a depth of 23 metres. [6] A repair ship from Rotterdam, the Kabelmester, is due on site on September 26, and the splice itself should take three weeks. [7] The cable must then be reburied and tested.

[8] Nordküste is insured for 85 percent of the loss, which finance director Wiebke Thomsen put at 46 million euros. [9] "Nobody's lights will flicker because of this," she said.

[10] The grid company Elbestrom had to fire up a coal unit at Wismar on Tuesday to make up for the missing current. [11] A second cable, which links Germany with Denmark and runs 600 metres from the spot, was not touched.

[12] Wiekgrund's 54 turbines can supply 410,000 households. [13] It went into service in June 2019, two years late, and was paid for by a pension fund from Quebec and the city utility of Rostock, each with half.

[14] Three years ago a fishing boat snagged the cable of another farm nearby; that one was mended in 41 days. [15] The utility association has called for a no-anchor zone a nautical mile wide.
## b | Rostocker Nachrichten (international) | Who cut the Wiekgrund cable? Prosecutors won't say it was an accident | 2022-09-16
[1] Since the start of the week not one kilowatt-hour has come ashore from the wind park off Rügen that Rostock's taxpayers half own.

[2] Prosecutors in Stralsund have opened proceedings against persons unknown for disrupting public services, and they are keeping every possibility on the table, including a deliberate act, spokesman Henning Abelmann said. [3] The skipper of the Agnete Holm, a research ship that was lying in the area in heavy weather, is under investigation and was made to hand in his passport in Sassnitz. [4] It is her owner, Copenhagen's Holm Survey, that says the anchor slipped.

[5] What is certain is the hole in the budget. [6] Nordküste Energie expects to forgo about 46 million euros, and the cover it has bought is good for no more than half of that, according to its head of finance, Wiebke Thomsen. [7] "No one's lights will flicker," she told the city council, "but the heating bill of our balance sheet will be steep."

[8] The rupture, at which divers arrived on Wednesday, is 23 metres down and roughly eight nautical miles from the Arkona lighthouse. [9] A ship that can lift and join the line is on its way from the Netherlands and should drop anchor in ten days; the work may be over before Christmas if the sea allows.

[10] At the grid operator nobody was ever nervous. [11] Elbestrom bought a little more from Scandinavia and left its coal plants cold. [12] That was possible even though the interconnector to Sweden passes a few hundred metres away; it came through without a scratch.

[13] Wiekgrund, 54 windmills strong, has run for just over three years. [14] The other fifty percent belongs to a retirement fund in Canada. [15] In 2019 a trawler caught a neighbouring cable, and the sea stayed dark for six weeks.

[16] Fishermen in Sassnitz oppose the ban on anchoring that the power companies now want.
## findings
certainty conflict | a: The agency ruled out sabotage || b: they are keeping every possibility on the table, including a deliberate act || b: Prosecutors won't say it was an accident | sabotage ruled out vs left open
polarity conflict | a: has not been charged with anything and sailed on to Gdynia || b: is under investigation and was made to hand in his passport | captain free vs investigated and passport taken
attribution conflict | a: the German Federal Maritime Agency found after reading the ship's position data || b: It is her owner, Copenhagen's Holm Survey, that says the anchor slipped | dragged anchor: agency's finding vs owner's claim
quantity conflict | a: is insured for 85 percent of the loss || b: good for no more than half of that | 85% vs at most half insured
date conflict | a: will deliver no power until at least January || b: the work may be over before Christmas | back in January at earliest vs before Christmas
polarity conflict | a: had to fire up a coal unit at Wismar || b: left its coal plants cold | coal unit started vs not
name conflict | a: which links Germany with Denmark || a: Danmark link spared || b: the interconnector to Sweden passes | Denmark vs Sweden link
quote conflict | a: "Nobody's lights will flicker because of this," || b: "No one's lights will flicker," | same assurance, other words
place differs | a: A repair ship from Rotterdam || b: is on its way from the Netherlands | Rotterdam vs the Netherlands
date differs | a: east of Rügen on Monday afternoon || b: Since the start of the week | Monday afternoon vs start of the week
quantity differs | a: which finance director Wiebke Thomsen put at 46 million euros || b: expects to forgo about 46 million euros | 46m vs about 46m
quantity differs | a: runs 600 metres from the spot || b: passes a few hundred metres away | 600 m vs a few hundred metres
name differs | a: a pension fund from Quebec || b: a retirement fund in Canada | Quebec vs Canada
## benign
same | a: lies 14 kilometres off Cape Arkona || b: roughly eight nautical miles from the Arkona lighthouse | 14 km is 7.6 nautical miles
same | a: is due on site on September 26 || b: should drop anchor in ten days | September 16 plus ten
same | a: was mended in 41 days || b: the sea stayed dark for six weeks | 41 days is about six weeks
same | a: It went into service in June 2019 || b: has run for just over three years | June 2019 to September 2022
same | a: each with half || b: The other fifty percent | half shares
same | a: at a depth of 23 metres || b: is 23 metres down | same depth
same | a: A survey vessel, the Agnete Holm || b: a research ship that was lying in the area | the same ship
same | a: was not touched || b: it came through without a scratch | the interconnector is unharmed
same | a: in a force 9 gale || b: in heavy weather | same storm
same | a: finance director Wiebke Thomsen || b: its head of finance | same post
other | a: a fishing boat snagged the cable || b: It is her owner, Copenhagen's Holm Survey, that says the anchor slipped | 2019 accident vs this one
other | a: the splice itself should take three weeks || b: the sea stayed dark for six weeks | repair now vs in 2019
other | a: the Kabelmester, is due || b: The skipper of the Agnete Holm | two ships
other | a: on September 26 || b: at which divers arrived on Wednesday | repair ship vs divers
other | a: a 58-year-old Dane || b: Wiekgrund, 54 windmills strong | age vs turbines
other | a: has called for a no-anchor zone || b: Fishermen in Sassnitz oppose the ban | two parties' stands
## aligned
a1-b1 a1-b9 a2-b3 a2-b4 a3-b2 a3-b0 a4-b3 a5-b8 a6-b9 a8-b6 a9-b7 a10-b11 a11-b12 a12-b13 a13-b1 a13-b13 a13-b14 a14-b15 a15-b16 a0-b1 a0-b12
## omissions
a7 | b does not mention reburial and testing
b16 | a does not report fishermen's opposition
