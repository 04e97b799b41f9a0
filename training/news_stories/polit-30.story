mode: outlets
## a | Caribbean Compass | St. Brendan votes to become a republic by 6,000 votes | 2022-11-23
[1] St. Brendan will drop the British monarch as its head of state after voters approved a new constitution in a referendum on Monday by 31,480 to 25,406.

[2] The share of yes votes, 55.3 percent, clears the bar of one half set by an act of July. [3] Prime Minister Marvin Duquesnay, 59, told a crowd in Victoria Park that the republic would be born on June 1 of next year. [4] "Tonight we have put the key in our own door," he said.

[5] The first president will be chosen by the two houses of parliament in joint session. [6] Governor-General Dame Philippa Labadie has agreed to serve until then, her secretary said.

[7] Opposition leader Dr. Keisha Fontenelle conceded at 10:20 p.m. and urged her supporters to accept the outcome. [8] Her Progressive Labour Party had campaigned against the draft because it raises the retirement age of judges to 72.

[9] Turnout was 61 percent. [10] In Grand Anse, the second town, only 4 of 9 precincts voted yes; in the capital, all 14 did. [11] Observers from the Organization of American States, 18 in number, saw no irregularities apart from the late opening of 2 polling stations.

[12] An earlier referendum, in 2009, failed with 43 percent in favor; at that time two-thirds were required. [13] The Caribbean Court of Justice will replace the Privy Council in London as the highest court of appeal on January 15. [14] A Buckingham Palace spokesman said that the matter was one for the people of the islands. [15] The country, population 108,000, will remain in the Commonwealth. [16] Fireworks were canceled because of rain.
## b | The London Sentinel | Another Caribbean realm turns its back on the Crown, narrowly | 2022-11-23
[1] The King may soon have one realm fewer. [2] St Brendan, an island state of some hundred thousand souls, has voted to have a president, although the result is to be contested in court.

[3] Of those who went to the polls on 21 November, 55 in every hundred said yes. [4] Dr Keisha Fontenelle, whose party opposed the change, refused on Monday night to accept that this was enough: two thirds, she argues, are still needed, and her lawyers will say so. [5] The law was changed by the government only this summer.

[6] Marvin Duquesnay, the prime minister, who will be 60 next month, mentioned no day for the proclamation other than "some time in the coming year", when he spoke from the balcony of Government House. [7] "We have tonight put the key into our own front door," he said, under fireworks.

[8] The president will be directly elected. [9] Dame Philippa Labadie, who represents the sovereign and was once the islands' chief magistrate, told friends that she will be gone before Christmas.

[10] Six in ten took the trouble to vote. [11] Grand Anse, the opposition's stronghold, was against by a majority of its nine precincts; the capital, Fort William, was not in doubt. [12] In two places the doors opened late, the only flaw found by American and Canadian observers, who had been eighteen strong.

[13] London's law lords will lose their last word in St Brendan's cases, but that was decided long before, and takes effect in mid-January.

[14] Thirteen years ago the islanders had been asked the same thing, and well under half were for it. [15] A royal source let it be known that the matter was for the islanders alone, and that the King was "relaxed".
## findings
polarity conflict | a: conceded at 10:20 p.m. and urged her supporters to accept || b: refused on Monday night to accept that this was enough | conceded vs refused
certainty conflict | a: St. Brendan will drop the British monarch || b: The King may soon have one realm fewer || b: although the result is to be contested in court | certain vs may, contested
certainty conflict | a: the republic would be born on June 1 || b: mentioned no day for the proclamation | fixed date vs none
place conflict | a: told a crowd in Victoria Park || b: when he spoke from the balcony of Government House | park vs Government House
quote differs | a: "Tonight we have put the key in our own door," || b: "We have tonight put the key into our own front door," | wording
attribution conflict | a: will be chosen by the two houses of parliament || b: The president will be directly elected | parliament vs people elect
polarity conflict | a: has agreed to serve until then || b: that she will be gone before Christmas | stays vs leaves
polarity conflict | a: Fireworks were canceled because of rain || b: he said, under fireworks | cancelled vs held
attribution conflict | a: Observers from the Organization of American States || b: found by American and Canadian observers | OAS vs American and Canadian
attribution differs | a: A Buckingham Palace spokesman said || b: A royal source let it be known | spokesman vs source
quantity differs | a: failed with 43 percent in favor || b: well under half were for it | exact vs vaguer
quantity differs | a: Turnout was 61 percent || b: Six in ten took the trouble to vote | exact vs rounded
date differs | a: set by an act of July || b: was changed by the government only this summer | July vs summer
date differs | a: on January 15 || b: takes effect in mid-January | exact vs vaguer
quantity differs | a: The country, population 108,000 || b: some hundred thousand souls | exact vs rounded
## benign
same | a: in a referendum on Monday || b: who went to the polls on 21 November | Monday 21 November
same | a: The share of yes votes, 55.3 percent || b: 55 in every hundred said yes | 55 percent
same | a: Prime Minister Marvin Duquesnay, 59 || b: who will be 60 next month | 59 now
same | a: only 4 of 9 precincts voted yes || b: was against by a majority of its nine precincts | 5 of 9 against
same | a: 18 in number || b: who had been eighteen strong | 18
same | a: the late opening of 2 polling stations || b: In two places the doors opened late | the same
same | a: will replace the Privy Council in London || b: London's law lords will lose their last word | the same change
same | a: An earlier referendum, in 2009 || b: Thirteen years ago | 2009
same | a: was one for the people of the islands || b: the matter was for the islanders alone | same statement
same | a: in the capital, all 14 did || b: Fort William, was not in doubt | capital voted yes
other | a: clears the bar of one half || b: well under half were for it | threshold vs 2009 result
other | a: at that time two-thirds were required || b: two thirds, she argues, are still needed | 2009 rule stated vs her claim for today
other | a: failed with 43 percent || b: 55 in every hundred said yes | 2009 vs 2022
other | a: on June 1 of next year || b: takes effect in mid-January | republic vs court
other | a: retirement age of judges to 72 || b: was once the islands' chief magistrate | judges vs governor-general's past
other | a: the second town, only 4 of 9 || b: In two places the doors opened late | precincts vs stations
other | a: The first president || b: the prime minister, who will be 60 | president vs prime minister
other | a: by 31,480 to 25,406 || b: some hundred thousand souls | votes vs population
other | a: her secretary said || b: A royal source let it be known | governor's secretary vs palace
other | a: of one half set by an act || b: by a majority of its nine precincts | legal bar vs local result
## aligned
a0-b0 a0-b2 a0-b3 a1-b1 a1-b2 a1-b3 a2-b3 a2-b5 a3-b6 a4-b7 a5-b8 a6-b9 a7-b4 a8-b4 a9-b10 a10-b11 a11-b12 a12-b14 a13-b13 a14-b15 a15-b2 a16-b7 a1-b0
## omissions
a8 | b does not give the reason for opposing the draft
b9 | a does not say she was chief magistrate
