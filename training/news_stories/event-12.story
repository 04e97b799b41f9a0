mode: outlets
## a | Halyard Maritime Review | Containership loses 87 boxes in Biscay as lashing failure blamed | 2023-01-20
[1] The 14,000-teu Oberon Trader lost 87 containers overboard in the Bay of Biscay on Tuesday night after rolling up to 27 degrees in a following sea, her managers said. [2] A further 40 or so have toppled on deck. [3] No one among her crew of 24 was injured.

[4] The ship was bound from Tangier to Felixstowe when a bow stack gave way at 22.15 local time about 60 miles northwest of Cape Ortegal. [5] Master Andrei Popescu altered course and ran for La Coruña, where she berthed on Thursday.

[6] Corroded twistlocks, some of them of a type withdrawn by the maker in 2020, were to blame, Bernd Hülsmann, technical director of managers Nordhaven Shipmanagement, told this magazine. [7] "Those locks should have been in a museum," he said.

[8] Three of the lost boxes held lithium batteries, declared as such, and 11 were empty. [9] The remainder carried furniture, tyres and frozen squid.

[10] France's maritime prefect has served formal notice on the owner to recover the drifting units within 72 hours. [11] Two tugs, chartered by the owner, have already secured nine.

[12] The ship is classed with Lloyd's Register and was last surveyed in August in Algeciras. [13] Her hull insurer, Skaldic, expects claims of about $9m.

[14] The World Shipping Council counts an annual average of 1,566 lost containers over the past 15 years. [15] Nordhaven's Hermia Trader shed 31 in the same waters in February last year, an event that its report put down to parametric rolling.
## b | Costa Verde Diario | Sneakers, squid and a warning: cargo washes ashore after ship's bad night | 2023-01-22
[1] Children at the beach of Rinlo were told yesterday to keep away from a steel box that the sea had set down among the rocks, for what is inside could catch fire. [2] It was one of three with batteries for electric bicycles, which had been entered on the ship's papers as toys, the harbour master, Begoña Lema, said.

[3] The Oberon Trader dropped 78 of the 13,600 containers aboard her in the middle of the week when a wave as high as a four-storey house caught her on the side. [4] Her captain, Andrei Popescu, slowed down and carried on for England before being ordered into La Coruña by Spanish authorities, where she has been since Thursday.

[5] The crew of two dozen are well, apart from a cook who scalded his arm and was flown off.

[6] "Those locks belonged in a museum," the superintendent of the managing firm, Bernd Hülsmann, told Galician television. [7] He did not call them the cause, however; that may have been the wave, or the way the boxes were stacked by the terminal.

[8] Some forty more lie on the deck like dominoes that somebody has kicked. [9] Eleven of those in the water held nothing at all.

[10] Paris has asked the company, politely for now, to collect what is afloat, and has set no term. [11] A tug of the Spanish rescue service had nine in tow by Friday evening. [12] Fishermen's associations reckon with damage of nine million dollars, most of it to nets.

[13] The vessel was looked over by surveyors last summer, across the bay from Gibraltar. [14] A sister ship left 31 boxes on the seabed hereabouts eleven months ago. [15] That time it was the fault of the sea, the managers found, which had set her swinging like a pendulum.
## findings
quantity conflict | a: lost 87 containers overboard || a: loses 87 boxes in Biscay || b: dropped 78 of the 13,600 containers | 87 vs 78 containers
polarity conflict | a: No one among her crew of 24 was injured || b: apart from a cook who scalded his arm | nobody hurt vs a cook scalded
framing conflict | a: altered course and ran for La Coruña || b: carried on for England before being ordered into La Coruña | made for port herself vs was ordered in
certainty conflict | a: in 2020, were to blame, Bernd Hülsmann || a: as lashing failure blamed || b: that may have been the wave, or the way the boxes were stacked | locks to blame vs not called the cause
attribution conflict | a: told this magazine || b: told Galician television | who heard the remark
role conflict | a: technical director of managers Nordhaven Shipmanagement || b: the superintendent of the managing firm, Bernd Hülsmann | technical director vs superintendent
quote conflict | a: "Those locks should have been in a museum," || b: "Those locks belonged in a museum," | wording
polarity conflict | a: held lithium batteries, declared as such || b: had been entered on the ship's papers as toys | declared vs misdeclared
framing conflict | a: has served formal notice on the owner || b: has asked the company, politely for now | formal notice vs polite request
date conflict | a: recover the drifting units within 72 hours || b: and has set no term | 72 hours vs no deadline
attribution conflict | a: Two tugs, chartered by the owner || b: A tug of the Spanish rescue service | whose tugs
quantity conflict | a: Two tugs, chartered || b: A tug of the Spanish | two tugs vs one
attribution conflict | a: Skaldic, expects claims of about $9m || b: Fishermen's associations reckon with damage of nine million dollars | the $9m: insurer vs fishermen
date differs | a: on Tuesday night after rolling || b: in the middle of the week | Tuesday night vs midweek
framing differs | a: after rolling up to 27 degrees in a following sea || b: caught her on the side | following sea vs wave from the side
## benign
same | a: among her crew of 24 || b: The crew of two dozen | 24
same | a: where she berthed on Thursday || b: where she has been since Thursday | same day
same | a: A further 40 or so have toppled on deck || b: Some forty more lie on the deck | same boxes
same | a: and 11 were empty || b: held nothing at all | eleven empties
same | a: have already secured nine || b: had nine in tow by Friday evening | same nine
same | a: last surveyed in August in Algeciras || b: last summer, across the bay from Gibraltar | Algeciras in August
same | a: shed 31 in the same waters in February last year || b: left 31 boxes on the seabed hereabouts eleven months ago | same earlier loss
same | a: put down to parametric rolling || b: had set her swinging like a pendulum | same finding
same | a: Nordhaven's Hermia Trader || b: A sister ship | same ship
same | a: bound from Tangier to Felixstowe || b: for England before being | Felixstowe is in England
other | a: The 14,000-teu Oberon Trader || b: of the 13,600 containers aboard her | capacity vs load
other | a: shed 31 in the same waters || b: dropped 78 | earlier and present loss
other | a: put down to parametric rolling || b: the way the boxes were stacked by the terminal | earlier cause vs present guess
other | a: of a type withdrawn by the maker in 2020 || b: surveyors last summer | locks vs survey
other | a: France's maritime prefect || b: the harbour master, Begoña Lema | two officials
other | a: an annual average of 1,566 lost containers || b: of the 13,600 containers | world's losses vs load
other | a: Three of the lost boxes || b: Some forty more | batteries vs toppled
other | a: about 60 miles northwest of Cape Ortegal || b: at the beach of Rinlo | where lost vs where washed up
## aligned
a0-b3 a1-b3 a2-b8 a3-b5 a4-b4 a5-b4 a6-b6 a6-b7 a7-b6 a8-b2 a8-b9 a10-b10 a11-b11 a12-b13 a13-b12 a15-b14 a15-b15
## omissions
a14 | b does not report the world average
b1 | a does not report the box on the beach
b3 | a does not report how many containers were aboard
a9 | b does not list the cargo
