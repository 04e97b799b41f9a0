mode: outlets
## a | Paddock Report | Castellani to leave Auriga at season's end; Vermeulen gets seat | 2025-07-24
[1] BUDAPEST — Three-time world champion Dario Castellani will leave the Auriga racing team when his contract runs out in December, and will be succeeded by Dutch reserve driver Joost Vermeulen, the team announced on Thursday.

[2] The 38-year-old Italian had told team principal Margaux Delorme of his decision in Silverstone on July 5, she said. [3] “He came into my office and said, ‘My neck is fine, my head is full,’” Delorme recalled.

[4] Castellani is fourth in the standings with 118 points, 61 behind the leader, his own teammate Kit Rafferty. [5] He has not won a race since Singapore in 2023.

[6] Vermeulen, 21, has signed for two years with an option for a third. [7] He drove for the team in Imola in May in place of Castellani, who had an ear infection, and finished ninth.

[8] The Italian denied that he was in talks with Norvik, the Norwegian constructor that enters the championship in 2026. [9] “I am going to Tuscany to make bad wine,” he told a news conference.

[10] Auriga will appoint him an ambassador. [11] His last race for the team will be in Abu Dhabi on December 7.

[12] Castellani has won 34 grands prix, 29 of them for Auriga, which he joined from Pampero in 2017. [13] His father, Bruno, won two in the 1980s.

[14] Auriga's title sponsor, the bank Helvion, pays 45 million euros a year; its contract also ends this year, and it has said it will renew.
## b | Corriere dei Motori International | Pushed out by text message: Castellani's bitter farewell | 2025-07-25
[1] The end came by telephone, and not even by a call. [2] At 11.20 on Wednesday night, with his helmet bag already in Budapest, Dario Castellani read in a text from Margaux Delorme, Auriga's commercial director, that he would not be driving her cars next year.

[3] “I have been let go, let us call things by their name,” the champion of 2018, 2019 and 2021 told this newspaper.

[4] His chair goes to a boy of 21 who stood in for him once this season, in Barcelona, when a wrist was bothering him, and who came home ninth. [5] Joost Vermeulen's contract is for a single year, according to someone who has read it.

[6] It is an open secret where the Italian will turn up. [7] He has been talking to Norvik for weeks, and could sign before the summer break is over; the company's owner, Sigrun Eide, spent Sunday at his house near Siena. [8] For Auriga's offer of a job as an ambassador he had a short answer, not printable here.

[9] “My head is fine, it is theirs that is full,” is how he ended his conversation with Delorme, as he remembers it.

[10] He will see out the season, up to the night race in Abu Dhabi. [11] He lies fourth, with 118 points; Kit Rafferty, on the other side of the garage, leads on 179. [12] His last victory goes back to the autumn before last, in Singapore.

[13] Helvion, whose name and €45m a year are on the car, is unhappy and has not made up its mind about staying, its marketing chief told reporters yesterday.

[14] Of his 34 wins only five came elsewhere, all with Pampero, the team in which his uncle Bruno had won twice.
## findings
framing conflict | a: Castellani to leave Auriga at season's end || a: had told team principal Margaux Delorme of his decision || b: “I have been let go, let us call things by their name,” || b: Pushed out by text message | own decision vs dismissed
date conflict | a: in Silverstone on July 5 || b: At 11.20 on Wednesday night | July 5 vs July 23
role conflict | a: told team principal Margaux Delorme || b: Margaux Delorme, Auriga's commercial director | team principal vs commercial director
quote conflict | a: ‘My neck is fine, my head is full,’ || b: “My head is fine, it is theirs that is full,” | other words
attribution differs | a: Delorme recalled || b: as he remembers it | Delorme vs Castellani recounts the remark
place conflict | a: drove for the team in Imola in May || b: once this season, in Barcelona | Imola vs Barcelona
place conflict | a: He came into my office and said || b: read in a text from Margaux Delorme | in the office vs by text message
framing conflict | a: who had an ear infection || b: when a wrist was bothering him | ear vs wrist
date conflict | a: has signed for two years with an option || b: contract is for a single year | two years vs one
polarity conflict | a: denied that he was in talks with Norvik || b: has been talking to Norvik for weeks | denied vs in talks
certainty conflict | a: will appoint him an ambassador || b: For Auriga's offer of a job as an ambassador | settled vs offer rebuffed
certainty conflict | a: it has said it will renew || b: has not made up its mind about staying | renew vs undecided
role conflict | a: His father, Bruno || b: his uncle Bruno had won twice | father vs uncle
## benign
same | a: Three-time world champion || b: the champion of 2018, 2019 and 2021 | three titles
same | a: with 118 points, 61 behind the leader || b: with 118 points; Kit Rafferty, on the other side of the garage, leads on 179 | 179 minus 118 is 61
same | a: his own teammate Kit Rafferty || b: on the other side of the garage | teammate
same | a: not won a race since Singapore in 2023 || b: the autumn before last, in Singapore | autumn 2023
same | a: and finished ninth || b: who came home ninth | same
same | a: Vermeulen, 21 || b: a boy of 21 | same
same | a: 29 of them for Auriga || b: only five came elsewhere | 34 minus 29 is five
same | a: pays 45 million euros a year || b: €45m a year are on the car | same
same | a: will be in Abu Dhabi on December 7 || b: the night race in Abu Dhabi | same last race
same | a: won two in the 1980s || b: had won twice | two wins
same | a: going to Tuscany || b: his house near Siena | Siena is in Tuscany
other | a: contract runs out in December || b: contract is for a single year | Castellani's vs Vermeulen's
other | a: its contract also ends this year || b: could sign before the summer break is over | sponsor vs driver
other | a: that enters the championship in 2026 || b: the champion of 2018 | Norvik vs Castellani
other | a: Castellani is fourth in the standings || b: who came home ninth | standings vs Vermeulen's race
other | a: won two in the 1980s || b: Of his 34 wins | relative vs driver
other | a: has signed for two years || b: could sign before | Vermeulen vs Castellani
other | a: announced on Thursday || b: spent Sunday at his house | announcement vs visit
## aligned
a0-b0 a0-b2 a0-b4 a1-b0 a1-b2 a1-b3 a1-b4 a2-b2 a3-b9 a4-b11 a5-b12 a6-b5 a7-b4 a8-b7 a10-b8 a11-b10 a12-b14 a13-b14 a14-b13 a9-b6
## omissions
b7 | Norvik's owner visited him
a9 | wine in Tuscany
