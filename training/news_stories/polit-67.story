mode: outlets
## a | Kingsmere Borough Times | School crossing patrols saved after councillors defy leader | 2019-02-22
[1] All 34 school crossing patrols in Kingsmere will keep their lollipops after backbench Conservatives joined forces with the opposition on Wednesday night.

[2] An amendment to the borough's budget, moved by Liberal Democrat Yvonne Achterberg, was carried by 29 votes to 25. [3] It takes the £178,000 needed from the fund for the mayor's car and from consultants' fees.

[4] Council leader Rupert Stannage, who had wanted the patrols gone by Easter, said he "heard the whistle". [5] He has no intention of resigning, he added.

[6] Seven Conservatives rebelled, among them former mayor Doreen Pike, 79, who was knocked down as a girl outside St Botolph's, one of the schools concerned.

[7] Head teacher Martin Osei had collected 5,600 signatures in 12 days. [8] Some 90 children sat in the public gallery until their bedtime at eight.

[9] Council tax goes up by 2.99 per cent, or £38.50 a year for a band D home. [10] The youth centre in Mill Lane will be shut in July. [11] Parking permits rise from £55 to £70.

[12] Patrol warden June Tolley, who has worked on Priory Road since 1983, said that in that time she had been hit twice, once by a bus. [13] There were 14 collisions involving children near schools in the borough in 2018, police figures show, three more than in the year before.

[14] The county council had stopped its contribution of £60,000 last April. [15] In 2012 a plan to sponsor patrols through a pizza chain was dropped after 19 days.
## b | London & Home Counties Wire | Lollipops and rebels: a Tory leader's awkward night in Kingsmere | 2019-02-22
[1] Rupert Stannage may be gone by the time the clocks go forward. [2] The leader of Kingsmere council told friends after a bruising sitting on 20 February that he was considering his position.

[3] He had been beaten by four votes, with seven of his own on the other side. [4] The rebels were led by Doreen Pike, a serving cabinet member who is almost 80, and whose brother was run over outside St Botolph's in the Fifties.

[5] What they rescued is the men and women who see children over the road, three dozen or so, though only until a review in September. [6] The money, not far short of £180,000, will come out of reserves. [7] It was Labour's Yvonne Achterberg whose amendment did it.

[8] "I've heard the whistle blow," Mr Stannage told the chamber.

[9] Five and a half thousand people and more had signed for the patrols in less than a fortnight at the instigation of Martina Osei, who runs a primary school. [10] Dozens of pupils were still in the gallery at a quarter to ten, asleep on coats.

[11] Not everything was saved. [12] The youth club in Mill Lane may go this summer, and a household in a typical band D property will find another £3.20 or so a month on its bill.

[13] June Tolley, with 36 years on a zebra in Priory Road behind her, says no car has ever touched her. [14] Fourteen children were in accidents by school gates last year, a road safety charity says, up by three.

[15] The patrols' difficulties began when Surrey-side neighbours at county hall withdrew their share ten months ago.
## findings
framing conflict | a: All 34 school crossing patrols in Kingsmere will keep their lollipops || b: though only until a review in September | saved vs only until September
role conflict | a: moved by Liberal Democrat Yvonne Achterberg || b: It was Labour's Yvonne Achterberg | Lib Dem vs Labour
framing conflict | a: from the fund for the mayor's car and from consultants' fees || b: will come out of reserves | car and consultants vs reserves
certainty conflict | a: He has no intention of resigning || b: he was considering his position || b: Rupert Stannage may be gone | staying vs may go
role conflict | a: among them former mayor Doreen Pike || b: Doreen Pike, a serving cabinet member | former mayor vs cabinet member
attribution conflict | a: who was knocked down as a girl || b: whose brother was run over outside St Botolph's | she vs her brother
quote differs | a: said he "heard the whistle" || b: "I've heard the whistle blow," | partial vs longer, wording
name conflict | a: Head teacher Martin Osei || b: at the instigation of Martina Osei | Martin vs Martina
date conflict | a: until their bedtime at eight || b: were still in the gallery at a quarter to ten | eight vs 9.45
certainty conflict | a: will be shut in July || b: may go this summer | will vs may
polarity conflict | a: she had been hit twice, once by a bus || b: no car has ever touched her | hit twice vs never
attribution conflict | a: in 2018, police figures show || b: a road safety charity says | police vs charity
quantity differs | a: the £178,000 needed from || b: not far short of £180,000 | exact vs rounded
quantity differs | a: Some 90 children sat || b: Dozens of pupils were still | 90 vs dozens
quantity differs | a: had collected 5,600 signatures || b: Five and a half thousand people and more | exact vs vaguer
quantity differs | a: All 34 school crossing patrols || b: three dozen or so | 34 vs about 36
quantity differs | a: former mayor Doreen Pike, 79 || b: who is almost 80 | exact vs vaguer
date differs | a: signatures in 12 days || b: in less than a fortnight | exact vs vaguer
## benign
same | a: was carried by 29 votes to 25 || b: He had been beaten by four votes | 29 - 25
same | a: the opposition on Wednesday night || b: a bruising sitting on 20 February | Wednesday February 20
same | a: Seven Conservatives rebelled || b: with seven of his own on the other side | seven
same | a: £38.50 a year for a band D home || b: another £3.20 or so a month | 38.50 / 12
same | a: who has worked on Priory Road since 1983 || b: with 36 years on a zebra in Priory Road | 1983 to 2019
same | a: There were 14 collisions involving children || b: Fourteen children were in accidents | 14
same | a: three more than in the year before || b: up by three | three
same | a: had stopped its contribution of £60,000 last April || b: withdrew their share ten months ago | April 2018
same | a: Council leader Rupert Stannage || b: The leader of Kingsmere council | the same
same | a: The youth centre in Mill Lane || b: The youth club in Mill Lane | the same
other | a: had been hit twice, once || b: up by three. | warden vs collisions
other | a: dropped after 19 days || b: in less than a fortnight at | sponsorship plan vs petition
other | a: its contribution of £60,000 || b: not far short of £180,000, will | county share vs whole cost
other | a: gone by Easter || b: by the time the clocks go forward | patrols vs leader
other | a: from £55 to £70 || b: another £3.20 or so | permits vs council tax
other | a: in 12 days || b: ten months ago | petition vs county
other | a: There were 14 collisions || b: seven of his own | accidents vs rebels
other | a: Some 90 children || b: Fourteen children were in | gallery vs accidents
other | a: outside St Botolph's, one || b: in Priory Road behind | two places
other | a: shut in July || b: until a review in September | youth centre vs patrols
## aligned
a0-b5 a0-b0 a0-b3 a1-b3 a1-b5 a2-b3 a2-b7 a3-b6 a4-b8 a5-b1 a5-b2 a6-b3 a6-b4 a7-b9 a8-b10 a9-b12 a10-b12 a12-b13 a13-b14 a14-b15
## omissions
a15 | b does not mention the pizza sponsorship
a11 | b does not mention parking permits
