mode: outlets
## a | Geneva Lakeside Times | Prisoner swap agreed at Geneva, ceasefire to be extended by a month | 2023-10-12
[1] The government of Belqara and the rebel Northern Council agreed on Wednesday night to exchange 870 prisoners and prolong their truce by 30 days, the United Nations mediator, Astrid Holmqvist, announced.

[2] The accord, reached after five days of talks in a hotel above Lake Geneva, provides that 520 rebels and 350 soldiers be flown home on Red Cross aircraft between October 20 and 24. [3] The two delegations never sat in one room; Holmqvist carried papers up and down two flights of stairs.

[4] The chief government negotiator, Deputy Foreign Minister Tariq Haddouche, called it "a small door in a long wall". [5] His opposite number, Salim Bouzidane, a former judge, said that the road between Ain Sefra and the port of Marsa would be opened to lorries at once.

[6] Fifteen of the soldiers are under 18, according to the Red Cross. [7] The list also contains two reporters, who have been held since March 2022.

[8] A first exchange in April, of 1,080 men, took three days instead of two because of a sandstorm. [9] The truce has been in force since June 9 and has been broken 44 times, UN observers say, most lately on Sunday, when a shell killed a shepherd and his daughter near Tizgui. [10] The rebels admitted having fired it and paid the family.

[11] The war, which began in 2015, has displaced 2.3 million people. [12] Salaries of 46,000 teachers in the north, unpaid for eighteen months, were not on the agenda this time. [13] The Security Council is to discuss the mission's mandate on November 3. [14] Talks will resume on November 14 in Muscat. [15] The Swiss government paid for the hotel.
## b | Maghreb Current Affairs | Up and down the stairs: what was, and was not, settled above the lake | 2023-10-14
[1] A handshake was photographed in the hotel's breakfast room on Wednesday, and in it Tariq Haddouche and Salim Bouzidane look like two men who have missed the same train.

[2] They are to let 870 captives go, three rebels for every two of the army's men, though not before the end of the month and, for want of aircraft, by bus. [3] The lists are still being checked, and the Red Cross, which has to interview each prisoner, says that some may prefer not to be sent back.

[4] Nothing has been put on paper about the ceasefire beyond an intention to "observe calm". [5] It will lapse next week unless one side or the other relents.

[6] The road to Marsa will be discussed by a military committee. [7] It was Mr Haddouche, who leads the government's team and is ambassador in Cairo, who brought this up, and he called the outcome "a small window in a very long wall".

[8] Two journalists, who were seized in the spring of last year, were struck from the roll at the last moment, according to a relative of one of them. [9] There are fifteen minors among the soldiers to be freed; the figure comes from Mr Bouzidane, the rebels' head of delegation, once a judge in the capital.

[10] More than a thousand were released in the spring, when dust storms added a day to the operation. [11] Violations of the truce, four months old this week, average more than two a week. [12] Last weekend's, at Tizgui, cost a herdsman and his child their lives: the Council denies any part in it.

[13] On the pay of schoolteachers in the north, who have seen nothing for a year and a half, there was a long and angry session. [14] The parties meet again in a month, in Oman. [15] More than two million have had to leave their homes in eight years of war.
## findings
framing conflict | a: The two delegations never sat in one room || b: A handshake was photographed in the hotel's breakfast room | never met vs handshake
certainty conflict | a: prolong their truce by 30 days || a: ceasefire to be extended by a month || b: Nothing has been put on paper about the ceasefire || b: It will lapse next week unless | extended vs not extended
date conflict | a: between October 20 and 24 || b: though not before the end of the month | 20-24 Oct vs after month's end
framing conflict | a: be flown home on Red Cross aircraft || b: for want of aircraft, by bus | by air vs by bus
role conflict | a: Deputy Foreign Minister Tariq Haddouche || b: and is ambassador in Cairo | deputy minister vs ambassador
quote conflict | a: "a small door in a long wall" || b: "a small window in a very long wall" | door vs window
certainty conflict | a: would be opened to lorries at once || b: will be discussed by a military committee | at once vs to be discussed
attribution conflict | a: Salim Bouzidane, a former judge, said that the road || b: It was Mr Haddouche, who leads the government's team | Bouzidane vs Haddouche on the road
polarity conflict | a: The list also contains two reporters || b: were struck from the roll at the last moment | on the list vs struck off
attribution conflict | a: under 18, according to the Red Cross || b: the figure comes from Mr Bouzidane | Red Cross vs Bouzidane
polarity conflict | a: The rebels admitted having fired it || b: the Council denies any part in it | admitted vs denied
polarity conflict | a: were not on the agenda this time || b: there was a long and angry session | not discussed vs discussed
quantity differs | a: has displaced 2.3 million people || b: More than two million have had to leave | exact vs vaguer
quantity differs | a: in April, of 1,080 men || b: More than a thousand were released | exact vs vaguer
date differs | a: held since March 2022 || b: seized in the spring of last year | March vs spring
## benign
same | a: 520 rebels and 350 soldiers || b: three rebels for every two of the army's men | 520:350 is about 3:2
same | a: to exchange 870 prisoners || b: to let 870 captives go | the same total
same | a: took three days instead of two || b: added a day to the operation | one extra day
same | a: because of a sandstorm || b: when dust storms added | the same weather
same | a: in force since June 9 || b: four months old this week | June 9 to October
same | a: has been broken 44 times || b: average more than two a week | 44 in 18 weeks
same | a: killed a shepherd and his daughter || b: cost a herdsman and his child their lives | the same dead
same | a: most lately on Sunday || b: Last weekend's, at Tizgui | Sunday 8 October
same | a: unpaid for eighteen months || b: nothing for a year and a half | 18 months
same | a: on November 14 in Muscat || b: meet again in a month, in Oman | Muscat, a month on
same | a: which began in 2015 || b: in eight years of war | 2015 to 2023
other | a: of 1,080 men, took three days || b: to let 870 captives go | April vs October exchange
other | a: after five days of talks || b: added a day to the operation | talks vs April exchange
other | a: on November 3 || b: meet again in a month | Security Council vs next talks
other | a: Fifteen of the soldiers || b: average more than two a week | minors vs violations
other | a: and 350 soldiers || b: There are fifteen minors among the soldiers | whole vs part
other | a: up and down two flights of stairs || b: Two journalists, who were seized | stairs vs reporters
other | a: 46,000 teachers in the north || b: More than two million have had to leave | teachers vs displaced
other | a: according to the Red Cross || b: says that some may prefer not to be sent back | two statements of the Red Cross
other | a: when a shell killed a shepherd || b: when dust storms added a day | shelling vs storm
other | a: a former judge || b: ambassador in Cairo | Bouzidane vs Haddouche
## aligned
a0-b2 a0-b4 a1-b2 a1-b4 a2-b2 a3-b1 a4-b7 a4-b1 a5-b6 a5-b7 a5-b9 a6-b9 a7-b8 a8-b10 a9-b11 a9-b12 a10-b12 a11-b15 a12-b13 a14-b14 a3-b0 a1-b1 a1-b5 a0-b5
## omissions
b3 | a does not say prisoners must be interviewed and may refuse
a13 | b does not mention the Security Council
