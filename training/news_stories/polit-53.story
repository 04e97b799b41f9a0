mode: outlets
## a | Balkan Tribune | Serbs end mayor boycott in Zvečanska as talks yield police deal | 2023-07-20
[1] The municipality of Zvečanska will get a new mayor on September 10 after Serb parties and the government in Pristava agreed on Wednesday to hold the vote again, the EU envoy, Miklós Varady, announced.

[2] In the ballot of April 23, which Serbs boycotted, Albanian candidate Arben Lushaj won with 108 votes out of 3,900 registered. [3] When he tried to enter the town hall on May 29, 23 peacekeepers and 41 civilians were injured.

[4] Lushaj resigned on Tuesday evening. [5] He said: "I have been mayor of a corridor, and I leave it tidy."

[6] Special police will be reduced from 60 officers to 20 by July 31, and the last will leave before polling day. [7] Armoured cars have already been withdrawn, according to KFOR, the NATO-led force.

[8] The chairwoman of the Serb List, Jelena Mihajlović, a surgeon, called the accord a beginning. [9] She will not stand herself. [10] She was freed on Monday after eleven days in custody on suspicion of inciting a riot; the case has been closed.

[11] The agreement, which is two pages long, was concluded after six hours of talks at Lake Ohrin. [12] The United States had excluded Kosova from a military exercise in June. [13] Hungary and Italy offered to send observers. [14] The bridge over the Ibra, barricaded since December, will reopen for cars on August 15. [15] A previous accord, on licence plates, took effect in November. [16] A judge of the Constitutional Court is to rule on the municipalities' association in October.
## b | Vienna Courier International | Zvečanska: a mayor departs, a compromise of sorts arrives | 2023-07-21
[1] A hundred and eight people elected him, and it was a phone call from Washington, diplomats say, that unelected him: Arben Lushaj was removed from office on July 18 by the prime minister.

[2] He'd been in charge of "a corridor", he joked, "and it is tidy".

[3] The paper that followed a day later, agreed after half a dozen hours by a lake, foresees a fresh election. [4] When is not stated; Miklós Varady, who negotiates for Brussels, hopes for the autumn. [5] The Serbs of Zvečanska, almost none of whom cast a ballot in spring, have not decided whether to take part.

[6] Jelena Mihajlović, who heads their largest party and is a paediatric nurse by training, intends to run. [7] Prosecutors let her out of detention this week but are still pursuing her for the events of late May, when stones and stun grenades left sixty-four people hurt, more than a third of them soldiers of KFOR.

[8] The special police, threescore men in black, will thin out by two-thirds before the month is over. [9] The rest remain as long as Pristava sees fit. [10] Their armoured vehicles were still parked behind the kindergarten on Thursday morning, as any passer-by could see.

[11] The bridge across the river, blocked for seven months, is to open next month, though for pedestrians only. [12] It was Mr Varady who pressed for that, he says.

[13] Brussels has offered observers, as have Rome and Budapest. [14] The issue of an association of Serb towns goes to the judges in autumn.
## findings
certainty conflict | a: will get a new mayor on September 10 || b: When is not stated | date set vs not stated
polarity conflict | a: Serbs end mayor boycott || b: have not decided whether to take part | end boycott vs undecided
framing conflict | a: Lushaj resigned on Tuesday evening || b: was removed from office on July 18 by the prime minister | resigned vs removed
quote differs | a: "I have been mayor of a corridor, and I leave it tidy." || b: "and it is tidy" | wording
polarity conflict | a: and the last will leave before polling day || b: The rest remain as long as Pristava sees fit | all leave vs remain
polarity conflict | a: Armoured cars have already been withdrawn || b: Their armoured vehicles were still parked | withdrawn vs still there
attribution differs | a: withdrawn, according to KFOR || b: as any passer-by could see | KFOR vs observation
role conflict | a: Jelena Mihajlović, a surgeon || b: is a paediatric nurse by training | surgeon vs nurse
certainty conflict | a: She will not stand herself || b: intends to run | will not stand vs intends to run
polarity conflict | a: the case has been closed || b: but are still pursuing her | closed vs pursued
role conflict | a: will reopen for cars on August 15 || b: though for pedestrians only | cars vs pedestrians only
date differs | a: for cars on August 15 || b: is to open next month | exact vs vaguer
date differs | a: on the municipalities' association in October || b: goes to the judges in autumn | October vs autumn
place differs | a: six hours of talks at Lake Ohrin || b: after half a dozen hours by a lake | named vs unnamed lake
attribution differs | a: Hungary and Italy offered to send observers || b: Brussels has offered observers, as have Rome and Budapest | two states vs Brussels too
date differs | a: She was freed on Monday after eleven days || b: let her out of detention this week | Monday vs this week
## benign
same | a: won with 108 votes || b: A hundred and eight people elected him | 108
same | a: 23 peacekeepers and 41 civilians were injured || b: left sixty-four people hurt, more than a third of them soldiers | 64, 23 = 36 percent
same | a: agreed on Wednesday to hold the vote again || b: foresees a fresh election | rerun
same | a: Lushaj resigned on Tuesday || b: on July 18 | Tuesday July 18
same | a: after six hours of talks || b: after half a dozen hours | six hours
same | a: from 60 officers to 20 || b: will thin out by two-thirds | 60 to 20
same | a: by July 31, and || b: before the month is over | end of July
same | a: barricaded since December || b: blocked for seven months | December to July
same | a: which Serbs boycotted || b: almost none of whom cast a ballot in spring | the boycott
same | a: The chairwoman of the Serb List || b: who heads their largest party | the same post
same | a: the EU envoy, Miklós Varady || b: who negotiates for Brussels | the same
other | a: won with 108 votes || b: left sixty-four people hurt | votes vs injured
other | a: of April 23 || b: events of late May | election vs riot
other | a: by July 31 || b: on Thursday morning | police cut vs sighting
other | a: on August 15 || b: hopes for the autumn | bridge vs election
other | a: after eleven days in custody || b: after half a dozen hours | custody vs talks
other | a: 41 civilians were injured || b: threescore men in black | civilians vs police
other | a: took effect in November || b: goes to the judges in autumn | plates vs association
other | a: The United States had excluded || b: a phone call from Washington | exercise vs call
## aligned
a0-b4 a0-b5 a1-b3 a1-b4 a2-b1 a2-b5 a3-b7 a4-b1 a5-b2 a6-b8 a6-b9 a7-b10 a8-b6 a9-b6 a10-b7 a11-b3 a13-b13 a14-b11 a16-b14 a4-b0 a1-b0
## omissions
a15 | b does not mention the accord on licence plates
a12 | b does not mention the military exercise
