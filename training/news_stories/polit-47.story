mode: outlets
## a | Turtle Bay Wire | Security Council fails to extend Sarovian mission by one vote | 2022-09-30
[1] UNITED NATIONS, Sept 30 (TBW) - The Security Council on Thursday failed to renew the mandate of the 3,400 peacekeepers in Sarovia, after a draft got eight votes, one fewer than it needed.

[2] China and Russia voted against the text, written by Ireland, and five members abstained. [3] The mission will start to leave on October 15 and must be gone by January 31, the council's president for September, Henri Lacombe of France, said.

[4] Sarovian Foreign Minister Ilir Dushku, who had flown in on Wednesday, left the chamber before the vote. [5] "You are closing the umbrella because it is raining," he had told the council.

[6] At issue was a paragraph that would have let the troops guard the crossing at Belogradje, where 14 people were shot dead in July. [7] The secretary-general's envoy, Leila Rahmani, an Algerian, had recommended it.

[8] The mission, known as UNSARO, was set up in 1999 with 9,100 soldiers. [9] It costs 288 million dollars a year. [10] It has lost 61 members, 40 of them in accidents.

[11] Brazil will table a new draft next week that would keep 1,200 observers. [12] Kenya, which abstained, said it could support that. [13] The United States said it had learned of the July shooting only from the press. [14] Diplomats worked until 2 a.m. on Thursday. [15] In 2014 the mandate was saved at the last minute, by 11 votes.
## b | World Affairs Bulletin | Rain, umbrella, veto: the end of a peacekeeping mission | 2022-10-01
[1] A single veto would have been enough; in the event there were not even nine hands to veto.

[2] Eight countries wanted the blue helmets to stay in Sarovia, which was short by one. [3] The French ambassador, Henri Lacombe, in the chair, told the Council that withdrawal "may begin" in mid-October, if the secretary-general saw fit.

[4] The draft had been put together by Norway. [5] Its heart was a sentence about Belogradje, the crossing where fourteen died this summer; Leila Rahmani, the Tunisian who represents the secretary-general in the country, had advised against it.

[6] "You are folding up the umbrella because of the rain," said Ilir Dushku, Sarovia's ambassador to the UN, who sat through the count with his chin on his fist.

[7] The mission was once almost three times as strong. [8] Of the threescore and one who never came home, two thirds died in accidents.

[9] A smaller force of twelve hundred is in the mind of Brazil. [10] Kenya will oppose it. [11] The last time the vote was close, eight years ago, eleven were in favour.

[12] Washington let it be known it had been told of the summer's killings within hours by the mission itself.

[13] For the Sarovian government, which asked the soldiers in and twice asked them out, the loss is more than one of rifles. [14] Their fuel and wages, by one local bank's guess, make up a twentieth of what the capital earns.
## c | The Sarova Independent | Belogradje asks who will stand at the bridge | 2022-10-01
[1] In the café by the crossing they watched New York on a small television, and when the number eight came up somebody laughed, not kindly.

[2] UNSARO, 3,400 men and women strong, must pack by the last day of January, having begun in the middle of next month. [3] China voted no; Russia abstained, as did five others.

[4] Our foreign minister, Ilir Dushku, was on his feet and out of the room as the hands went up. [5] "You are closing an umbrella because it rains," he had said, in English.

[6] The sentence that cost the mission its life was Leila Rahmani's idea: soldiers at this bridge, where eleven people were killed on July 8, according to the municipality. [7] The Irish had put it into the text.

[8] Should Brazil's plan succeed, 1,200 would stay behind, with notebooks. [9] The Kenyans are for that, it is said. [10] The blue helmets came in 1999, nine thousand of them, and cost the world close to 300 million dollars a year; to Belogradje they brought a dentist.

[11] He has no children and two chairs, and he does not know yet whether he will be allowed to leave them to us. [12] On the other bank, in Klisura, they rang the church bell for a quarter of an hour. [13] The municipality has called a meeting for Sunday at ten, in the school, to talk about lamps, locks and telephones.
## findings
polarity conflict | a: China and Russia voted against the text || c: Russia abstained, as did five others | Russia voted no vs abstained
certainty conflict | a: The mission will start to leave on October 15 || b: told the Council that withdrawal "may begin" in mid-October || c: must pack by the last day of January | will vs may
attribution conflict | a: voted against the text, written by Ireland || b: had been put together by Norway || c: The Irish had put it into the text | Ireland vs Norway
role conflict | a: Sarovian Foreign Minister Ilir Dushku || b: Ilir Dushku, Sarovia's ambassador to the UN || c: Our foreign minister, Ilir Dushku | foreign minister vs ambassador
polarity conflict | a: left the chamber before the vote || b: who sat through the count || c: out of the room as the hands went up | left vs stayed
quote differs | a: "You are closing the umbrella because it is raining," || b: "You are folding up the umbrella because of the rain," || c: "You are closing an umbrella because it rains," | wording
role conflict | a: Leila Rahmani, an Algerian || b: Leila Rahmani, the Tunisian | Algerian vs Tunisian
polarity conflict | a: an Algerian, had recommended it || b: had advised against it || c: was Leila Rahmani's idea | recommended vs advised against
quantity conflict | a: where 14 people were shot dead in July || b: where fourteen died this summer || c: where eleven people were killed on July 8 | 14 vs 11 dead
polarity conflict | a: which abstained, said it could support that || b: Kenya will oppose it || c: The Kenyans are for that | support vs oppose
certainty conflict | a: Brazil will table a new draft next week || b: is in the mind of Brazil | will table vs has in mind
attribution conflict | a: it had learned of the July shooting only from the press || b: told of the summer's killings within hours by the mission itself | from press vs from the mission
date differs | a: were shot dead in July || b: where fourteen died this summer || c: were killed on July 8 | July vs summer vs 8 July
quantity differs | a: It costs 288 million dollars a year || c: close to 300 million dollars a year | exact vs rounded
quantity differs | a: in 1999 with 9,100 soldiers || c: in 1999, nine thousand of them | exact vs rounded
role differs | a: would keep 1,200 observers || b: A smaller force of twelve hundred || c: 1,200 would stay behind, with notebooks | observers vs force
## benign
same | a: got eight votes, one fewer than it needed || b: Eight countries wanted the blue helmets to stay || c: the number eight came up | eight votes
same | a: must be gone by January 31 || c: by the last day of January | January 31
same | a: The mission will start to leave on October 15 || c: begun in the middle of next month | mid-October
same | a: with 9,100 soldiers || b: was once almost three times as strong | 9,100 / 3,400 = 2.7
same | a: has lost 61 members, 40 of them in accidents || b: Of the threescore and one who never came home, two thirds | 61, 40 = two thirds
same | a: the council's president for September, Henri Lacombe of France || b: The French ambassador, Henri Lacombe, in the chair | the presidency
same | a: In 2014 the mandate was saved || b: eight years ago, eleven were in favour | 2014, 11 votes
same | a: of the 3,400 peacekeepers || c: 3,400 men and women strong | 3,400
same | a: keep 1,200 observers || b: force of twelve hundred | 1,200
other | a: got eight votes || b: eight years ago | votes vs years
other | a: by 11 votes || c: where eleven people were killed | votes of 2014 vs dead
other | a: 40 of them in accidents || b: where fourteen died this summer | soldiers vs civilians
other | a: five members abstained || b: short by one | abstentions vs missing vote
other | a: set up in 1999 || b: The last time the vote was close, eight years ago | founding vs 2014 vote
other | a: Brazil will table || b: had been put together by Norway | new vs failed draft
other | a: 9,100 soldiers || c: 1,200 would stay behind | first strength vs plan
other | b: A single veto would have been enough || c: China voted no | hypothetical vs vote cast
## aligned
a0-b0 a0-b1 a0-b2 a1-b2 a1-b1 a2-b4 a3-b3 a4-b6 a5-b6 a5-b0 a6-b5 a7-b5 a8-b7 a10-b8 a11-b9 a12-b10 a13-b12 a15-b11
a0-c1 a1-c1 a1-c2 a2-c3 a2-c7 a3-c2 a4-c4 a5-c5 a6-c6 a7-c6 a8-c10 a9-c10 a11-c8 a12-c9 a6-c0
b2-c1 b3-c2 b4-c7 b5-c6 b6-c4 b6-c5 b7-c10 b9-c8 b10-c9 b0-c5 b1-c1
## omissions
c12 | only c reports the church bell in Klisura
b14 | only b gives the share of the capital's income
a14 | only a says the talks went on until 2 a.m.
