mode: outlets
## a | Loire Valley Reporter | Nuclear waste commissioner resigns in dispute with ministry over Bréhault site | 2018-10-19
[1] France's delegate for nuclear waste, Mathilde Sauvageot, resigned on Thursday evening after the energy ministry ordered her to stop publishing the minutes of her meetings with residents of Bréhault, in the department of Maine-Haute.

[2] In a four-page letter to Energy Minister Olivier Decazes, seen by the Reporter, she wrote that she "could not be the lid on somebody else's pot". [3] She had held the post since November 2016.

[4] The order was given in an email of October 2 by the ministry's chief of staff, Arnaud Peltier. [5] It said that the minutes, of which nineteen had been put online, were "a gift to litigants". [6] Peltier did not answer two calls on Friday.

[7] Bréhault, a commune of 640 people, has been under study since 2014 as a store for 73,000 cubic metres of waste. [8] Its mayor, Gisèle Thouvenin, said she had lost "the only person who answered letters". [9] She will ask the council on November 8 to suspend cooperation with the state.

[10] The national waste agency has drilled eleven boreholes there, at a cost of 24 million euros, and found cracks in two. [11] The agency's head of geology, Jean-Rémi Aubry, said that these posed no danger.

[12] Opponents occupy a wood of nine hectares on the edge of the site. [13] A court in Angevine ordered them out by December 1. [14] In a clash with gendarmes on September 15 a demonstrator lost two fingers to a grenade.

[15] The ministry will name a successor within a month. [16] Sauvageot, 59, a magistrate, returns to the Court of Audit in January.
## b | Énergie & Territoires (English digest) | Departure at Bréhault | 2018-10-22
[1] Officials in Paris are looking for somebody to fill a chair that few will covet: that of the state's voice on radioactive waste, vacated at the end of last week by Mathilde Sauvageot.

[2] She is said to have written that she would not serve as a lid on another's pot. [3] She had lasted almost two years.

[4] People in the energy ministry confirm that earlier this month she had been "asked" to keep to herself what was said at her evenings in the village of Bréhault. [5] Close to twenty reports of such evenings had been made public by then. [6] They could be of use, it was feared, to those who go to court. [7] The ministry's press office did not comment.

[8] The place itself, six hundred and some inhabitants in the west of the country, has been in the sights of the planners for several years; tens of thousands of cubic metres might end up there. [9] Holes have been bored into its clay, about a dozen, for over twenty million euros, and in at least one of them the rock appears to be fissured. [10] That need not be a worry, in the opinion of a geologist of the agency responsible.

[11] Mayor Gisèle Thouvenin regretted the loss of a correspondent who "wrote back". [12] Before the year is out her council may break off its work with the authorities, if it follows her.

[13] The camp in the trees, some twenty acres, will probably be cleared in the coming weeks, now that a judge has spoken. [14] One of the campers was maimed in the hand there in late summer, during a skirmish, reportedly by an explosive device.

[15] Ms Sauvageot, who is nearing sixty, goes back to the bench of auditors she came from. [16] Replacing her could take a few weeks.
## findings
certainty differs | a: In a four-page letter to Energy Minister || b: She is said to have written | letter seen vs is said
quote differs | a: she "could not be the lid on somebody else's pot" || b: she would not serve as a lid on another's pot | quoted vs indirect, could vs would
framing differs | a: the energy ministry ordered her to stop publishing || b: she had been "asked" to keep to herself | ordered vs asked
attribution differs | a: by the ministry's chief of staff, Arnaud Peltier || b: People in the energy ministry confirm | named official vs people in the ministry
date differs | a: in an email of October 2 || b: earlier this month she had been | exact vs vaguer
quantity differs | a: of which nineteen had been put online || b: Close to twenty reports | exact vs rounded
polarity differs | a: Peltier did not answer two calls || b: The ministry's press office did not comment | chief of staff unreachable vs press office no comment
quantity differs | a: a commune of 640 people || b: six hundred and some inhabitants | exact vs vaguer
place differs | a: in the department of Maine-Haute || b: in the west of the country | department vs region
date differs | a: has been under study since 2014 || b: of the planners for several years | exact vs vaguer
quantity differs | a: as a store for 73,000 cubic metres || b: tens of thousands of cubic metres might | exact vs vaguer
quantity differs | a: at a cost of 24 million euros || b: for over twenty million euros | exact vs vaguer
certainty differs | a: and found cracks in two || b: the rock appears to be fissured | found vs appears
quantity differs | a: and found cracks in two || b: in at least one of them | two vs at least one
role differs | a: The agency's head of geology, Jean-Rémi Aubry || b: of a geologist of the agency responsible | head of geology, named vs a geologist
certainty differs | a: said that these posed no danger || b: That need not be a worry | no danger vs need not
certainty differs | a: She will ask the council on November 8 || b: her council may break off its work | will ask vs may, if it follows
date differs | a: ordered them out by December 1 || b: will probably be cleared in the coming weeks | by December 1 vs coming weeks
framing differs | a: lost two fingers to a grenade || b: was maimed in the hand there in late summer | two fingers vs maimed in the hand
certainty differs | a: will name a successor within a month || b: Replacing her could take a few weeks | will vs could
## benign
same | a: resigned on Thursday evening || b: vacated at the end of last week | October 18
same | a: held the post since November 2016 || b: She had lasted almost two years | 23 months
same | a: France's delegate for nuclear waste || b: the state's voice on radioactive waste | the post
same | a: were "a gift to litigants" || b: could be of use, it was feared, to those who go to court | same worry
same | a: has drilled eleven boreholes there || b: about a dozen, for over | eleven
same | a: a wood of nine hectares || b: The camp in the trees, some twenty acres | 9 ha = 22 acres
same | a: "the only person who answered letters" || b: a correspondent who "wrote back" | answered letters
same | a: Sauvageot, 59, a magistrate || b: who is nearing sixty | 59
same | a: returns to the Court of Audit || b: goes back to the bench of auditors | Court of Audit
same | a: on September 15 a demonstrator || b: One of the campers was maimed | same person
other | a: of which nineteen had || b: about a dozen, for | minutes vs boreholes
other | a: A court in Angevine || b: the bench of auditors | two courts
other | a: since 2014 || b: She had lasted almost two years | study vs post
other | a: within a month || b: earlier this month | successor vs order
other | a: Mathilde Sauvageot, resigned || b: her council may break off | resignation vs suspension of cooperation
other | a: were "a gift to litigants" || b: now that a judge has spoken | two legal matters
other | a: two calls on Friday || b: at the end of last week by Mathilde | calls vs resignation
## aligned
a0-b1 a0-b0 a1-b1 a1-b4 a2-b2 a3-b3 a4-b4 a5-b5 a5-b6 a6-b7 a7-b8 a8-b11 a9-b12 a10-b9 a11-b10 a12-b13 a13-b13 a14-b14 a15-b16 a16-b15
## omissions
a2 | b does not say the letter had four pages
