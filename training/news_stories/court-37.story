mode: outlets
## a | Reykjanes Weekly (English) | Inquiry: trawler captain ignored three alarms before Hafdís capsized | 2022-11-30
[1] The captain of the trawler Hafdís ignored three stability alarms in the last hour before his ship rolled over on 19 January with the loss of five lives, Iceland's accident investigation board reports.

[2] Captain Gunnlaugur Steinsson, 51, survived. [3] So did two deckhands and the cook, who were picked up from a raft by the coast guard helicopter after four hours.

[4] The Hafdís, a 38-metre vessel out of Sandgerði, was carrying 70 tonnes of capelin, about 20 more than her papers allowed. [5] Ice had built up on the wheelhouse, and a hatch on the port side stood open, the board said in its report of 88 pages, published on Tuesday.

[6] The order to keep fishing came from the captain alone, the board's chairwoman, Sigrún Hallgrímsdóttir, told journalists. [7] “A ship tells you when she is tired,” she said.

[8] The owner, Fengur hf., has sold its two other boats and left the business. [9] Managing director Ari Thorvaldsson could not be reached.

[10] The bodies of Jón Pétur Arnarson, the mate, and of engineer Michał Nowicki were recovered in February. [11] The three others were never found.

[12] The police in Keflavík have closed their investigation of the captain without charges. [13] The board proposes that alarms be relayed automatically to shore, and parliament is to vote on that in the spring.

[14] It was Iceland's worst accident at sea since 2001, when a coaster sank off Dyrhólaey with six men.
## b | North Atlantic Fisher | Hafdís report puts blame on owner's orders | 2022-12-01
[1] “Fill her, whatever the forecast.” [2] A message of that sort, sent from an office in Reykjavík on the evening of 18 January, was the first link in the chain that ended with five men dead, the Icelandic accident board has found.

[3] The board's head, Sigrún Hallgrímsdóttir, stopped short of calling the skipper, Gunnlaugur Steinsson, reckless. [4] Only one warning sounded, and there were seconds, not an hour, to heed it.

[5] Some fifty tonnes of capelin were in the hold, which is what she was licensed for; the trouble lay in ice on the superstructure and in an open hatch to starboard.

[6] Steinsson and three of his crew came through. [7] It was another fishing boat, the Valþór, that took them off their raft, half a working day after the sinking.

[8] Among the dead the chief mate, Jón Pétur Arnarson, and Michal Nowicki, the second engineer, have a grave; three more lie with the ship, divers believe.

[9] “A ship will tell you when she's had enough,” Hallgrímsdóttir remarked.

[10] Fengur goes on with the two boats left to it. [11] Its managing director, Ari Thorvaldsson, said that he regretted the wording.

[12] Detectives in Keflavík expect to hand a file on the skipper to the prosecutors by Christmas. [13] Under a bill that comes to a vote after Easter, the board's main wish would be met: a warning on board would ring ashore as well.

[14] Nothing like it had happened in those waters for two decades. [15] In Norway the trawler Skarven went down with four in 2019, after an alarm had been unplugged.
## findings
attribution conflict | a: The order to keep fishing came from the captain alone || b: sent from an office in Reykjavík || b: puts blame on owner's orders | captain alone vs owner's order
quantity conflict | a: captain ignored three alarms || a: ignored three stability alarms || b: Only one warning sounded | three vs one
date conflict | a: in the last hour before his ship rolled over || b: there were seconds, not an hour | an hour vs seconds
quantity conflict | a: was carrying 70 tonnes of capelin || b: Some fifty tonnes of capelin were in the hold | 70 vs 50
polarity conflict | a: about 20 more than her papers allowed || b: which is what she was licensed for | overloaded vs within licence
place conflict | a: a hatch on the port side || b: an open hatch to starboard | port vs starboard
attribution conflict | a: picked up from a raft by the coast guard helicopter || b: It was another fishing boat, the Valþór | helicopter vs boat
quote conflict | a: “A ship tells you when she is tired,” || b: “A ship will tell you when she's had enough,” | words differ
polarity conflict | a: has sold its two other boats and left the business || b: goes on with the two boats left to it | quit vs goes on
polarity conflict | a: could not be reached || b: said that he regretted the wording | unreachable vs spoke
role differs | a: engineer Michał Nowicki || b: Michal Nowicki, the second engineer | engineer vs second engineer
certainty differs | a: The three others were never found || b: three more lie with the ship, divers believe | not found vs believed in the wreck
polarity conflict | a: have closed their investigation of the captain without charges || b: expect to hand a file on the skipper | closed vs ongoing
## benign
same | a: with the loss of five lives || b: ended with five men dead | five
same | a: two deckhands and the cook || b: three of his crew came through | three
same | a: after four hours || b: half a working day | four hours
same | a: Ice had built up on the wheelhouse || b: ice on the superstructure | same
same | a: is to vote on that in the spring || b: comes to a vote after Easter | spring
same | a: that alarms be relayed automatically to shore || b: a warning on board would ring ashore | same
same | a: since 2001, when || b: for two decades | about 21 years
same | a: board's chairwoman, Sigrún || b: The board's head, Sigrún | same
same | a: Jón Pétur Arnarson, the mate || b: the chief mate, Jón Pétur Arnarson | same man
same | a: Captain Gunnlaugur Steinsson || b: the skipper, Gunnlaugur Steinsson | same man
other | a: with six men || b: went down with four in 2019 | 2001 and Norway
other | a: after four hours || b: went down with four | hours and men
other | a: on 19 January || b: on the evening of 18 January | sinking and message
other | a: three stability alarms || b: three of his crew | alarms and men
other | a: were recovered in February || b: by Christmas | bodies and file
other | a: its two other boats || b: for two decades | boats and years
other | a: a 38-metre vessel || b: Some fifty tonnes | length and load
other | a: The three others were never found || b: and three of his crew came | the lost and the saved
## aligned
a0-b0 a0-b4 a1-b2 a1-b4 a1-b3 a2-b6 a3-b6 a3-b7 a4-b5 a5-b5 a6-b2 a6-b3 a6-b0 a7-b9 a8-b10 a9-b11 a10-b8 a11-b8 a12-b12 a13-b13 a14-b14
## omissions
b15 | the Norwegian case
b2 | the message of 18 January
