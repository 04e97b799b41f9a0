mode: outlets
## a | Great Basin Bugle | Balloon hits power line at Mesquite Wells fiesta; pilot and bride hurt | 2023-10-09
[1] A hot-air balloon carrying a wedding party struck a power line at the Mesquite Wells Balloon Fiesta on Saturday morning and dropped 40 feet into an alfalfa field, injuring three of the five people in the basket.

[2] Pilot Dwayne Kessel, 54, suffered burns to both hands. [3] The bride, Marisol Ortiz, 28, broke an ankle, and her maid of honor cracked two ribs, Nye County Sheriff's Lt. Rob Tanaka said.

[4] The ceremony had been performed at 1,200 feet a quarter of an hour before, by a judge who was unharmed. [5] "I had just said 'till death,' and I thought, not this literally," said Judge Carl Whitmer.

[6] A gust from the north came up without warning at 8:10 a.m., festival director June Pacheco said. [7] Ninety-three balloons had been aloft; all the others landed safely.

[8] Kessel shut off the propane and ordered everyone to crouch, which in Tanaka's opinion saved lives. [9] He holds a commercial license and has flown at the fiesta for 20 years.

[10] The outage left 2,300 customers without electricity until noon. [11] Sunday's mass ascension was called off.

[12] The Federal Aviation Administration is investigating. [13] A fund set up by the local credit union for the injured stood at $8,500 by Sunday night. [14] In 2009 a pilot and a passenger died when a balloon burned in the same valley.
## b | Silver State Tonight | 'We said I do, then we said hold on': newlyweds recall balloon crash | 2023-10-10
[1] Marisol Ortiz-Webb will spend the honeymoon with her leg up. [2] "I had just got to 'till death,' and it nearly was," joked the man who married them in the sky, Carl Whitmer, a retired minister, on our show Monday.

[3] His words were scarcely a minute old, the couple say, when the envelope snagged on the wire over Peavine Road on Saturday. [4] They fell about as far as from a fourth-floor window, into a cattle pond, and it was the groom, fireman Jesse Webb, who reached over and turned the gas off, because the pilot's hands were on fire.

[5] Of the five, three needed treatment. [6] Dwayne Kessel is in a burn center; a friend of the bride's has broken ribs, two of them.

[7] The wind had not come out of nowhere. [8] A yellow flag was flying from before eight, other pilots say, and several of the ninety-odd crews had stayed on the ground. [9] June Pacheco, the fiesta's safety officer, said it was green until a quarter past.

[10] Kessel, a familiar figure at the event for two decades, had let his license lapse in June, according to the federal register. [11] He could not be reached.

[12] Lights were back by lunchtime in the two thousand or so homes affected, and on Sunday the balloons went up once more, in a moment's silence. [13] The valley has known worse: fourteen years ago two people were killed in a burning balloon. [14] Investigators from the FAA have taken the basket away.
## findings
role conflict | a: by a judge who was unharmed || b: Carl Whitmer, a retired minister | judge vs retired minister
quote conflict | a: "I had just said 'till death,' and I thought, not this literally," || b: "I had just got to 'till death,' and it nearly was," | wording
date conflict | a: a quarter of an hour before || b: His words were scarcely a minute old | 15 minutes vs a minute before
place conflict | a: dropped 40 feet into an alfalfa field || b: into a cattle pond | field vs pond
role conflict | a: Kessel shut off the propane || b: it was the groom, fireman Jesse Webb, who reached over | pilot vs groom shut the gas
polarity conflict | a: came up without warning at 8:10 a.m. || b: The wind had not come out of nowhere || b: A yellow flag was flying from before eight | no warning vs a flag before
role conflict | a: festival director June Pacheco said || b: June Pacheco, the fiesta's safety officer | director vs safety officer
polarity conflict | a: He holds a commercial license || b: had let his license lapse in June | licensed vs lapsed
polarity conflict | a: Sunday's mass ascension was called off || b: on Sunday the balloons went up once more | called off vs held
name differs | a: The bride, Marisol Ortiz, 28 || b: Marisol Ortiz-Webb will spend | Ortiz vs Ortiz-Webb (married)
quantity differs | a: left 2,300 customers without electricity || b: the two thousand or so homes | 2,300 vs about 2,000
quantity differs | a: Ninety-three balloons had been aloft || b: several of the ninety-odd crews had stayed on the ground | 93 aloft vs ninety-odd, several grounded
## benign
same | a: on Saturday morning and dropped || b: over Peavine Road on Saturday | same day
same | a: injuring three of the five people || b: Of the five, three needed treatment | three of five
same | a: dropped 40 feet || b: about as far as from a fourth-floor window | about 40 feet
same | a: her maid of honor cracked two ribs || b: a friend of the bride's has broken ribs, two of them | same woman
same | a: suffered burns to both hands || b: the pilot's hands were on fire | same burns
same | a: until noon || b: were back by lunchtime | same
same | a: has flown at the fiesta for 20 years || b: a familiar figure at the event for two decades | 20 years
same | a: broke an ankle || b: with her leg up | same injury
same | a: The Federal Aviation Administration is investigating || b: Investigators from the FAA | same inquiry
same | a: In 2009 a pilot and a passenger died || b: fourteen years ago two people were killed | same earlier crash
same | a: struck a power line || b: snagged on the wire | same line
other | a: a pilot and a passenger died || b: three needed treatment | 2009 vs now
other | a: performed at 1,200 feet || b: from a fourth-floor window | height of wedding vs of fall
other | a: a balloon burned in the same valley || b: the pilot's hands were on fire | 2009 fire vs burns now
other | a: at 8:10 a.m. || b: were back by lunchtime | gust vs power
other | a: all the others landed safely || b: They fell about as far | other balloons vs this one
other | a: has flown at the fiesta for 20 years || b: fourteen years ago | service vs earlier crash
other | a: The ceremony had been performed || b: in a moment's silence | wedding vs Sunday
## aligned
a0-b0 a0-b3 a0-b6 a0-b1 a1-b3 a1-b4 a1-b5 a2-b4 a2-b6 a3-b1 a3-b6 a4-b2 a4-b3 a5-b2 a6-b7 a6-b8 a6-b9 a7-b8 a8-b4 a9-b10 a10-b12 a11-b12 a12-b14 a14-b13
## omissions
b11 | a does not report that Kessel could not be reached
a8 | b does not report that all were ordered to crouch
