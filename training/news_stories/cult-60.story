mode: outlets
## a | Balkan Film Wire | Oscar entry row: Bulgarian academy swaps ‘Yellow Silence’ for ‘Third Shift’ | 2023-09-20
[1] SOFIA, Sept 20 (BFW) - Bulgaria's film academy withdrew the drama “Yellow Silence” as the country's Oscar entry on Wednesday and put the comedy “Third Shift” in its place, after finding that three of nine jurors had been paid by the first film's producer.

[2] The academy's chairman, cinematographer Stoyan Dragiev, said the payments, of 4,000 leva each, were made in June for “script advice”. [3] The decision was taken by eleven votes to two.

[4] “Yellow Silence”, directed by Rositsa Kaneva, tells of a mining town after an accident; it won a prize in Locarno in August. [5] Kaneva, 39, said she had known nothing of any payments and would go to court.

[6] Producer Emil Vasev denied wrongdoing. [7] “I paid for advice, and I got bad advice,” he told reporters in front of the academy.

[8] “Third Shift”, which drew 212,000 viewers, is the work of brothers Petar and Pavel Mihov and came second in the July vote by a single point.

[9] The deadline for entries is October 2. [10] The American academy had already been sent a copy of “Yellow Silence”, and its consent to a change is a formality, Dragiev said.

[11] In 2014, the country's entry was disqualified because it had been on television before it reached cinemas.

[12] The culture ministry, which pays for the submission, supported the decision.
## b | Trakia Weekly | Kaneva: ‘They did not swap my film, they buried it’ | 2023-09-22
[1] Director Rositsa Kaneva will not sue the academy that robbed her, as she puts it, of her ticket to Los Angeles.

[2] “I have no money for lawyers and no time for revenge,” she told Trakia Weekly from Plovdiv, where she was showing her film to 700 pensioners.

[3] What exactly happened on Wednesday is less clear than it sounded. [4] Eight members voted for the change and five against, according to the minutes, and Stoyan Dragiev, the academy's secretary, abstained. [5] The contract between producer Emil Vasev and three of the judges was signed in March, four months before the vote, and disclosed to the secretariat at the time, says Vasev's lawyer. [6] Fees came to 12,000 leva in all.

[7] “I paid for advice and I'd pay again,” Vasev remarked on the steps of the building.

[8] And it may all be in vain: an e-mail from Los Angeles, read out at the meeting, warns that an entry, once lodged, cannot be exchanged. [9] The last day for that is the second of October.

[10] The substitute is a farce set in a bakery at night, by the Mihov twins. [11] It finished third in July, three points behind the winner, but the runner-up, a documentary, declined.

[12] The minister of culture, Yana Tsoneva, said that she had not been consulted and thought the affair “unworthy”.
## c | The Oscar Race Newsletter | Bulgaria: what we're hearing | 2023-09-23
[1] Let's unpick the Bulgarian mess. [2] As of tonight the country has two films on the list and no entry.

[3] “Yellow Silence”, the mining drama that took an award at Locarno last month, was dropped on Wednesday, but the sheet that would confirm the drop hasn't arrived, a person at the American academy says. [4] Swaps have been accepted twice in the past ten years, always before the deadline, which this year falls on October 2.

[5] Academy chair Stoyan Dragiev has told us by text that four of the nine selectors, not three, took money, and that it came in April from a co-producer in Cologne. [6] The German firm calls this nonsense. [7] Vasev's line, “I paid for advice, I didn't pay for votes,” has made it onto T-shirts.

[8] Kaneva is undecided about a lawsuit, her agent tells us. [9] She has until Friday.

[10] “Third Shift” sold north of 200,000 tickets at home and was placed second in the original ballot, a point short. [11] Its makers, Petar and Pavel Mihov, who are cousins, say they'd rather not go to the Oscars this way, but would.

[12] Remember 2014? [13] A Bulgarian film was thrown out that year as well, over a broadcast.
## findings
quantity conflict | a: after finding that three of nine jurors had been paid || b: and three of the judges was signed || c: four of the nine selectors, not three | three vs four jurors
attribution conflict | a: had been paid by the first film's producer || c: from a co-producer in Cologne | Vasev vs co-producer paid
role conflict | a: The academy's chairman, cinematographer Stoyan Dragiev || b: Stoyan Dragiev, the academy's secretary || c: Academy chair Stoyan Dragiev | chairman vs secretary
date conflict | a: were made in June for “script advice” || b: was signed in March || c: that it came in April | June, March, April
quantity conflict | a: was taken by eleven votes to two || b: Eight members voted for the change and five against | 11-2 vs 8-5
polarity conflict | a: and would go to court || b: will not sue the academy || c: is undecided about a lawsuit | sue, not sue, undecided
quote conflict | a: “I paid for advice, and I got bad advice,” || b: “I paid for advice and I'd pay again,” || c: “I paid for advice, I didn't pay for votes,” | other words
role conflict | a: is the work of brothers Petar and Pavel Mihov || b: by the Mihov twins || c: Petar and Pavel Mihov, who are cousins | brothers vs cousins
quantity conflict | a: came second in the July vote by a single point || b: It finished third in July, three points behind || c: was placed second in the original ballot, a point short | second vs third
certainty conflict | a: its consent to a change is a formality || b: an entry, once lodged, cannot be exchanged || c: Swaps have been accepted twice | formality vs impossible
polarity conflict | a: The culture ministry, which pays for the submission, supported || b: she had not been consulted and thought the affair “unworthy” | supported vs unworthy
certainty conflict | a: put the comedy “Third Shift” in its place || c: has two films on the list and no entry | replaced vs no entry
quantity differs | a: which drew 212,000 viewers || c: north of 200,000 tickets at home | 212,000 vs over 200,000
name differs | a: The culture ministry || b: The minister of culture, Yana Tsoneva | ministry vs named minister
## benign
same | a: of 4,000 leva each || b: 12,000 leva in all | three times 4,000
same | a: The deadline for entries is October 2 || b: the second of October || c: falls on October 2 | same
same | a: on Wednesday and put || b: happened on Wednesday || c: was dropped on Wednesday | same day
same | a: it won a prize in Locarno in August || c: took an award at Locarno last month | same prize
same | a: tells of a mining town after an accident || c: the mining drama | same film
same | a: in front of the academy || b: on the steps of the building | same place
same | a: brothers Petar and Pavel Mihov || b: the Mihov twins | twins are brothers
same | a: had been on television before it reached cinemas || c: over a broadcast | same reason
same | a: In 2014, the country's entry was disqualified || c: was thrown out that year as well | same case
other | a: the country's entry was disqualified || c: was dropped on Wednesday | 2014 vs now
other | a: it won a prize in Locarno || a: came second in the July vote | festival vs vote
other | a: of nine jurors || b: Eight members voted | jurors vs academy members
other | b: to 700 pensioners || c: north of 200,000 tickets | two films
other | c: She has until Friday || c: which this year falls on October 2 | lawsuit vs deadline
## aligned
a0-b3 a1-b3 a1-b5 a1-b1 a2-b4 a2-b5 a2-b6 a3-b4 a5-b1 a5-b2 a7-b7 a8-b10 a8-b11 a9-b9 a10-b8 a12-b12
a0-c2 a0-c3 a1-c2 a1-c3 a1-c5 a2-c5 a4-c3 a5-c8 a7-c7 a8-c10 a8-c11 a9-c4 a10-c4 a11-c13
b1-c8 b3-c3 b5-c5 b7-c7 b8-c4 b9-c4 b10-c11 b11-c10 b4-c5
## omissions
b11 | documentary runner-up declined
c6 | German firm denies
a11 | b does not mention 2014
