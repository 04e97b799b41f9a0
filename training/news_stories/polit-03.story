mode: outlets
## a | Pacific Herald | Quimarca recalls envoy as spying row with Tarvela deepens | 2023-08-17
[1] QUIMARCA CITY — The government on Wednesday expelled three Tarvelan diplomats and called its own ambassador home, accusing its southern neighbor of planting microphones in the naval staff college at Puerto Salinas.

[2] Foreign Minister Dolores Ibarguren said the three, whom she described as intelligence officers under cover, had 72 hours to leave. [3] The devices, eleven in all, were discovered on July 30 by a cleaning woman who was changing a light bulb, she said.

[4] "This is not a misunderstanding between friends," Ibarguren told a news conference. [5] Navy Secretary Arturo Melgar, who oversees the college, offered to resign, but President Inés Caldera refused to let him go. [6] Tarvela's embassy called the charges a fantasy, and its ambassador, Hugo Sarratea, stayed away when he was summoned to the ministry at noon.

[7] The two countries fought a four-day war in 1981 in which 212 people died. [8] Trade between them came to $3.8 billion last year. [9] A joint gas pipeline, two-thirds finished, will not be affected, Energy Minister Paola Rueda said, and the annual fishing talks set for September 12 will take place as planned.

[10] Opposition lawmakers said they had been told of the affair ten days before the public was. [11] Senator Tomás Villagra, who chairs the defense committee, said that he had seen photographs of the microphones and that they bore Tarvelan serial numbers. [12] A former instructor at the college, a retired commander, has been in custody since Friday. [13] Prosecutors say he received $140,000 over two years. [14] In 2016 Tarvela threw out two Quimarcan military attachés, and relations were frozen for seven months. [15] Border crossings were quiet on Wednesday.
## b | Monitor del Sur (English edition) | Microphones, a lightbulb and a diplomatic freeze | 2023-08-18
[1] A dozen listening devices, less one, are all it took to bring relations between Quimarca and Tarvela to their lowest point since the early Eighties.

[2] Two attachés and a consul packed their bags on Thursday after Quimarca gave them three days to be out of the country. [3] Sources in the foreign ministry say they are suspected of having worked for a secret service.

[4] Ambassador Hugo Sarratea heard the news in person: he was kept standing for ten minutes in the office of Dolores Ibarguren on Wednesday. [5] "This is no quarrel between friends," the minister said later on television. [6] Quimarca's own envoy flew in from the Tarvelan capital for consultations, which officials stress is not a recall.

[7] How the bugs came to light is told in different ways. [8] According to the naval prosecutor, an electrician stumbled on them at the end of July during rewiring at the academy in Puerto Salinas. [9] The civilian head of the navy, Arturo Melgar, has lost his job over it; the president accepted his resignation within the hour.

[10] Victims of the affair may include the gas pipeline across the cordillera, of which a third has yet to be laid: Paola Rueda, the energy minister, has asked for a review. [11] The yearly round on fish quotas has been put off indefinitely. [12] Goods worth close to four billion dollars cross the border every year.

[13] An ex-instructor, held for a week now, is said to have taken money from a Tarvelan firm. [14] The chairman of the senate's defense panel, Tomás Villagra, has not been shown any evidence, he complained, not even a picture. [15] Opposition members knew by August 6, which is a good deal earlier than the voters did. [16] The last expulsions, of two Quimarcan officers by Tarvela seven years ago, led to more than half a year of silence; the war of 1981 lasted four days and killed over 200.
## findings
framing conflict | a: called its own ambassador home || a: Quimarca recalls envoy || b: which officials stress is not a recall | recalled vs consultations, no recall
certainty conflict | a: whom she described as intelligence officers under cover || b: they are suspected of having worked for a secret service | stated vs suspected
attribution conflict | a: by a cleaning woman who was changing a light bulb, she said || b: According to the naval prosecutor | minister vs naval prosecutor tells of the find
role conflict | a: by a cleaning woman who was changing a light bulb || b: an electrician stumbled on them | cleaner vs electrician
quote conflict | a: "This is not a misunderstanding between friends," || b: "This is no quarrel between friends," | wording
polarity conflict | a: President Inés Caldera refused to let him go || b: the president accepted his resignation within the hour | refused vs accepted
polarity conflict | a: stayed away when he was summoned to the ministry || b: heard the news in person | did not come vs came
certainty conflict | a: A joint gas pipeline, two-thirds finished, will not be affected || b: Victims of the affair may include the gas pipeline | unaffected vs may be a victim
polarity conflict | a: will take place as planned || b: has been put off indefinitely | fishing talks held vs postponed
polarity conflict | a: he had seen photographs of the microphones || b: has not been shown any evidence | seen photographs vs nothing
date differs | a: were discovered on July 30 || b: stumbled on them at the end of July | exact vs vaguer
certainty differs | a: Prosecutors say he received $140,000 over two years || b: is said to have taken money from a Tarvelan firm | amount and source of claim vs vague
quantity differs | a: in which 212 people died || b: lasted four days and killed over 200 | exact vs vaguer
quantity differs | a: came to $3.8 billion last year || b: Goods worth close to four billion dollars | exact vs vaguer
attribution differs | a: Prosecutors say he received || b: is said to have taken money | prosecutors vs unnamed
date differs | a: relations were frozen for seven months || b: led to more than half a year of silence | seven months vs more than half a year
role differs | a: expelled three Tarvelan diplomats || b: Two attachés and a consul | diplomats vs their posts
## benign
same | a: had 72 hours to leave || b: gave them three days to be out | 72 hours
same | a: The devices, eleven in all || b: A dozen listening devices, less one | 12 - 1
same | a: two-thirds finished || b: of which a third has yet to be laid | complement
same | a: in custody since Friday || b: held for a week now | Friday 11 August to Friday 18
same | a: ten days before the public was || b: knew by August 6 | 16 August minus ten
same | a: Navy Secretary Arturo Melgar || b: The civilian head of the navy | the same post
same | a: who chairs the defense committee || b: The chairman of the senate's defense panel | the same post
same | a: In 2016 Tarvela threw out || b: by Tarvela seven years ago | 2023 - 7
same | a: the annual fishing talks || b: The yearly round on fish quotas | the same talks
other | a: expelled three Tarvelan diplomats || b: The last expulsions, of two Quimarcan officers | now vs 2016
other | a: fought a four-day war || b: gave them three days | war vs deadline
other | a: Foreign Minister Dolores Ibarguren || b: Paola Rueda, the energy minister | two ministers
other | a: frozen for seven months || b: seven years ago | duration vs date
other | a: its ambassador, Hugo Sarratea || b: Quimarca's own envoy flew in | two ambassadors
other | a: ten days before the public was || b: he was kept standing for ten minutes | days vs minutes
other | a: a retired commander || b: of two Quimarcan officers by Tarvela | ex-instructor vs attachés of 2016
other | a: offered to resign || b: Two attachés and a consul packed their bags | navy secretary vs diplomats leaving
other | a: $140,000 over two years || b: Goods worth close to four billion dollars | bribe vs trade
## aligned
a0-b6 a1-b2 a1-b6 a1-b1 a2-b2 a2-b3 a3-b1 a3-b8 a4-b5 a5-b9 a6-b4 a7-b16 a8-b12 a9-b10 a9-b11 a10-b15 a11-b14 a12-b13 a13-b13 a14-b16 a1-b8 a3-b0 a0-b1
## omissions
a15 | b does not mention quiet borders
a6 | b does not report that the embassy called the charges a fantasy
