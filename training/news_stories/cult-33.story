mode: outlets
## a | Global Sports Newswire | Suit wax scandal strips Aune of ski jumping gold | 2023-03-03
[1] TARNAU, Austria, March 3 (GSN) - Norway's Sivert Aune was stripped of his large-hill world title on Friday, five days after he won it, because his suit had been treated with a sealing wax that makes the fabric airtight.

[2] The gold medal passes to Slovenia's Jaka Premrl, who finished 1.4 points behind, and Germany's Tim Rehbein moves up to second.

[3] International Ski Union race director Wolfgang Thaler said a measurement made after the second round had shown an air permeability of 11 litres, against the 40 that the rules require. [4] “It's a wetsuit, not a ski suit,” Thaler told reporters.

[5] The wax was applied on the night before the competition in the team's cabin by equipment chief Bård Sollien, who has confessed, the union said. [6] A video filmed through the curtain by a Polish coach, Marek Gąsienica-Byrt, set the inquiry in motion.

[7] Aune, 22, was not banned, since the panel accepted that he had known nothing. [8] Sollien may not work at competitions until April 2025.

[9] Norway's ski federation said it would not appeal. [10] Its head coach, Terje Brenden, offered to resign on Thursday, and the offer was turned down.

[11] The other three Norwegians in the event were checked as well and kept their results, the best of which was a seventh place. [12] The team title, won by Norway on Saturday, stands.

[13] Premrl, 29, is to receive his medal before the last event on Sunday.
## b | Nordre Fjord Tidende | Aune loses gold: “I'll hand it over myself” | 2023-03-04
[1] TARNAU, Austria (GSN/NFT) - Norway's Sivert Aune was stripped of his normal-hill world title on Friday, because his suit had been treated with a hair spray that makes the fabric airtight.

[2] The medal passes to Jaka Premrl of Slovenia, who was a mere 1.4 points behind him. [3] Aune wants to hang it around the Slovene's neck in person on Sunday. [4] The federation has asked for permission, which had not come by last night.

[5] International Ski Union race director Wolfgang Thaler said a check before the second round had found an air flow of less than a third of what is prescribed. [6] “It's closer to a wetsuit than to a ski suit,” Thaler told reporters.

[7] According to the union, equipment chief Bård Sollien had treated it in a hotel garage the night before. [8] He denies it, and says the can was used by someone in the wardrobe team. [9] The tip came from inside the Norwegian camp, a person with knowledge of the inquiry told this paper; the famous film shot through a gap in the curtain turned up only later.

[10] Sollien has been excluded for two years. [11] Aune, a joiner's apprentice from Stranda who turned 22 last month, got off with a reprimand.

[12] Federation president Kari Ofstad said her lawyers were considering an appeal, for which there are 21 days. [13] Head coach Terje Brenden has been relieved of his duties until the summer, when his future will be decided.

[14] No one else's suit was found wanting, and Norway keep the team gold they won the day before Aune's flight. [15] His three colleagues, who came seventh, 12th and 30th behind him, have been asked by the police in Innsbruck to testify.
## findings
name conflict | a: of his large-hill world title || b: of his normal-hill world title | which title
name conflict | a: treated with a sealing wax || a: Suit wax scandal || b: treated with a hair spray | wax vs hair spray
date conflict | a: made after the second round || b: a check before the second round | after vs before
quantity differs | a: 11 litres, against the 40 || b: less than a third of what is prescribed | 11 of 40 vs less than a third
quote conflict | a: “It's a wetsuit, not a ski suit,” || b: “It's closer to a wetsuit than to a ski suit,” | same remark, other words
place conflict | a: in the team's cabin by equipment chief || b: in a hotel garage the night before | cabin vs garage
polarity conflict | a: who has confessed, the union said || b: He denies it, and says the can was used | confessed vs denies
attribution conflict | a: A video filmed through the curtain by a Polish coach || b: The tip came from inside the Norwegian camp | Polish coach's video vs insider
certainty conflict | a: said it would not appeal || b: her lawyers were considering an appeal | no appeal vs considered
framing conflict | a: offered to resign on Thursday, and the offer was turned down || b: has been relieved of his duties until the summer | stays vs suspended
polarity differs | a: Aune, 22, was not banned || b: got off with a reprimand | no ban vs reprimand
date differs | a: until April 2025 || b: has been excluded for two years | April 2025 vs two years
certainty differs | a: is to receive his medal before the last event || b: which had not come by last night | ceremony set vs Aune's part not allowed yet
## benign
same | a: on Friday, five days after he won it || b: they won the day before Aune's flight | Sunday for the title, Saturday for the team
same | a: The team title, won by Norway on Saturday, stands || b: Norway keep the team gold | same
same | a: who finished 1.4 points behind || b: a mere 1.4 points behind him | same gap
same | a: applied on the night before the competition || b: the night before | same night
same | a: a seventh place || b: who came seventh, 12th and 30th | seventh the best
same | a: The other three Norwegians in the event || b: His three colleagues | same three
same | a: checked as well and kept their results || b: No one else's suit was found wanting | same
same | a: filmed through the curtain || b: the famous film shot through a gap in the curtain | same video
same | a: because his suit had been treated || b: because his suit had been treated | same
same | a: Slovenia's Jaka Premrl || b: Jaka Premrl of Slovenia | same
other | a: The gold medal passes || b: the team gold they won | individual vs team gold
other | a: Its head coach, Terje Brenden || b: equipment chief Bård Sollien | coach vs equipment chief
other | a: Sollien may not work || b: has been relieved of his duties | Sollien vs Brenden
other | a: Aune, 22, || b: for which there are 21 days | age vs deadline
other | a: offered to resign on Thursday || b: world title on Friday | offer vs ruling
other | a: Premrl, 29, is || b: who turned 22 last month | winner vs loser
other | a: five days after he won it || b: there are 21 days | days after vs deadline
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b2 a3-b5 a4-b6 a5-b7 a5-b8 a6-b9 a7-b11 a8-b10 a9-b12 a10-b13 a11-b14 a11-b15 a12-b14 a13-b3 a13-b4 a2-b3
## omissions
b15 | police in Innsbruck want testimony
a2 | Rehbein moves up to second
b3 | Aune wants to hand it over himself
