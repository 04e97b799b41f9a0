mode: outlets
## a | Nairobi Climate Desk | Island states storm out as forest fund talks miss another deadline | 2022-11-19
[1] Delegates of 26 small island states walked out of the forest fund conference in Nairobi at 3.15 a.m. on Friday, after rich countries refused to name a sum.

[2] "You want our trees and our silence; you may keep the silence," the group's chair, Ambassador Losaline Fifita of Tonga, told the plenary. [3] She came back after two hours, when the Kenyan president of the meeting, Wanjiru Kabogo, promised a new text.

[4] That text, circulated at noon, speaks of 12 billion dollars a year from 2026. [5] It was written by Norway and Gabon. [6] The United States is opposed to any number, its envoy, Carter Whitcombe, said.

[7] The conference was due to end on Thursday evening and has been extended to Sunday. [8] About 4,600 people are attending, 800 fewer than at the last one, in Lima in 2019.

[9] Activists occupied a corridor for forty minutes; guards carried out seven of them. [10] One, Tomás Arce, 29, from Bolivia, lost his accreditation.

[11] Ten million hectares of forest are lost every year, according to the UN food agency. [12] The pledge made in Lima, of 5 billion dollars a year, has been met to 38 per cent. [13] Brazil's minister, Sônia Tavares, who arrived on Wednesday, said her country would double its contribution to 200 million. [14] Canteens ran out of food on Thursday night.
## b | The Northern Guardian Post | Forest summit limps into the weekend with no cash on the table | 2022-11-19
[1] For two hours before dawn on Friday the chairs of the Pacific and Caribbean delegations stood empty in Nairobi.

[2] They belonged to 26 countries, whose speaker, Losaline Fifita, the Tongan environment minister, had said: "You want our trees and you want our silence. Keep the silence." [3] She was coaxed back by the European Union's negotiator, Matthijs Verbruggen, he says, over sweet tea.

[4] Whether the summit will name a figure is unclear. [5] A paper that went round at midday has a blank in the place of the number; people close to the talks say it may be filled with anything from eight to fifteen billion dollars a year. [6] Carter Whitcombe, for Washington, would not rule out a sum. [7] The authors of the paper are Norwegian and Gabonese.

[8] The last promise, of five billion, was made in the Peruvian capital three years ago, and not two-fifths of the money has come. [9] Close to five thousand have made the journey this time.

[10] Protesters who sat in a passageway left when they were asked to, after the best part of an hour. [11] The organisers had planned on closing on Thursday, and now think of Saturday night.

[12] Brazil, said Sônia Tavares, who had flown in at midweek, is considering giving twice as much as before.
## c | Pacific Islands Broadcasting | Fifita: ‘They may keep the silence’ | 2022-11-21
[1] The woman who led 26 delegations out of the hall in Nairobi last Friday says that she would do it again.

[2] "You want our trees and our silence, and you can keep the silence," Losaline Fifita, who represents Tonga at the United Nations, had told a half-empty plenary at a quarter past three in the morning. [3] The walkout had been agreed the night before, over dinner at a hotel in Westlands, she told us. [4] She stayed away until the late afternoon, when Wanjiru Kabogo, who presided, gave her word that there would be a number.

[5] There was: twelve billion a year, to begin in 2026. [6] The Americans did not block it; Carter Whitcombe left before the gavel came down on Sunday. [7] Ms Kabogo's own staff had drafted the text, Ms Fifita said.

[8] In a corridor, seven young people were carried out by guards, one of them a Bolivian, Tomás Arce; his badge was returned next day. [9] Brazil raises its share to 200 million, twice what it was. [10] The 2019 pledge remains unmet by more than three-fifths.

[11] At home in Nuku'alofa, where the sea took the road to the airport in April, her speech has been set to music and is sung at bus stops. [12] She has heard it, and says the tune is better than the words.
## findings
date conflict | a: She came back after two hours || b: For two hours before dawn || c: She stayed away until the late afternoon | two hours vs until late afternoon
attribution conflict | a: when the Kenyan president of the meeting, Wanjiru Kabogo, promised || b: She was coaxed back by the European Union's negotiator || c: gave her word that there would be a number | Kabogo vs EU negotiator brought her back
role conflict | a: the group's chair, Ambassador Losaline Fifita of Tonga || b: Losaline Fifita, the Tongan environment minister || c: who represents Tonga at the United Nations | ambassador vs environment minister
quote differs | a: "You want our trees and our silence; you may keep the silence," || b: "You want our trees and you want our silence. || c: "You want our trees and our silence, and you can keep the silence," | wording
quantity conflict | a: speaks of 12 billion dollars a year from 2026 || b: has a blank in the place of the number | 12 billion vs blank
certainty differs | b: Whether the summit will name a figure is unclear || c: twelve billion a year, to begin in 2026 | unclear vs decided (later)
attribution conflict | a: It was written by Norway and Gabon || b: The authors of the paper are Norwegian and Gabonese || c: Ms Kabogo's own staff had drafted the text | Norway and Gabon vs presidency staff
polarity conflict | a: The United States is opposed to any number || b: would not rule out a sum || c: The Americans did not block it | opposed vs not ruled out
date conflict | a: has been extended to Sunday || b: now think of Saturday night || c: before the gavel came down on Sunday | Sunday vs Saturday night
framing conflict | a: guards carried out seven of them || b: left when they were asked to || c: seven young people were carried out by guards | carried out vs left when asked
polarity differs | a: lost his accreditation || c: his badge was returned next day | lost vs later returned
date differs | a: occupied a corridor for forty minutes || b: after the best part of an hour | exact vs vaguer
certainty conflict | a: said her country would double its contribution || b: is considering giving twice as much || c: Brazil raises its share to 200 million | will double vs considering
quantity differs | a: About 4,600 people are attending || b: Close to five thousand | exact vs rounded
## benign
same | a: walked out of the forest fund conference in Nairobi at 3.15 a.m. || c: at a quarter past three in the morning | the same time
same | a: Delegates of 26 small island states || b: belonged to 26 countries || c: who led 26 delegations | 26
same | a: has been met to 38 per cent || b: not two-fifths of the money has come || c: unmet by more than three-fifths | 38 per cent
same | a: circulated at noon || b: that went round at midday | noon
same | a: in Lima in 2019 || b: in the Peruvian capital three years ago || c: The 2019 pledge | Lima 2019
same | a: who arrived on Wednesday || b: who had flown in at midweek | Wednesday
same | a: due to end on Thursday evening || b: had planned on closing on Thursday | the same plan
same | a: One, Tomás Arce, 29, from Bolivia || c: a Bolivian, Tomás Arce | the same man
same | a: to 200 million || c: twice what it was | doubling to 200 million
other | a: of 5 billion dollars a year || b: from eight to fifteen billion dollars a year || c: twelve billion a year, to begin | Lima pledge vs new sum
other | a: 800 fewer than at the last one || b: Close to five thousand | difference vs attendance
other | a: guards carried out seven of them || c: who led 26 delegations out | activists vs delegations
other | a: for forty minutes || c: until the late afternoon | sit-in vs walkout
other | a: Brazil's minister, Sônia Tavares || b: the Tongan environment minister | two ministers
other | a: Ten million hectares || c: to 200 million, twice | hectares vs dollars
other | a: promised a new text || b: The last promise, of five billion | Kabogo's vs Lima's promise
other | a: the Kenyan president of the meeting || b: the European Union's negotiator, Matthijs Verbruggen | two officials
other | a: on Thursday night || c: The walkout had been agreed the night before | canteens vs planning
## aligned
a0-b0 a0-b1 a1-b1 a1-b2 a2-b2 a3-b1 a3-b3 a4-b4 a4-b5 a5-b7 a6-b6 a7-b11 a8-b9 a8-b8 a9-b10 a12-b8 a13-b12
a0-c1 a1-c1 a1-c2 a2-c2 a2-c0 a3-c4 a4-c5 a5-c7 a6-c6 a7-c6 a9-c8 a10-c8 a12-c10 a13-c9
b1-c1 b1-c4 b2-c1 b2-c2 b3-c4 b4-c5 b5-c5 b6-c6 b7-c7 b8-c10 b10-c8 b11-c6 b12-c9 b2-c0 b0-c5
## omissions
a14 | only a says the canteens ran out of food
c3 | only c says the walkout was agreed the night before
a11 | only a reports forest loss
