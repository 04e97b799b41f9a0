mode: outlets
## a | Northern Wire | Kelmark's four-party coalition collapses over asylum cap | 2024-05-08
[1] VESTERHAVN, May 8 (NW) - Kelmark's government fell on Tuesday evening when the Agrarian Union quit the cabinet in a dispute about a ceiling on asylum applications, Prime Minister Ottoline Brask said. [2] Brask, 51, tendered her resignation to King Valdemar at 9:15 p.m. and will remain as caretaker.

[3] A general election will be held on July 3, she told reporters at the State House, eleven months ahead of schedule. [4] The Agrarians had demanded that no more than 6,000 applications a year be accepted, about half of last year's 12,300. [5] The Liberals offered 9,000 and were turned down.

[6] "I was handed a letter, not a reason," Brask said of Agrarian leader Rurik Thane, who is also deputy prime minister. [7] She had learned of the walkout from him by telephone, she said, while the cabinet was in session.

[8] Thane said his five ministers had left of their own free will. [9] He denied having been in touch with the far-right Homeland List, which leads the polls with 24 percent.

[10] The coalition was formed 14 months ago after 97 days of talks and held 79 of the 150 seats in parliament; without the Agrarians it has 62. [11] It survived a confidence motion in October by two votes after the housing minister, Pia Lorentz, was found to have rented out a flat without a permit. [12] Lorentz later stepped down.

[13] The state budget for next year will not be submitted until a new cabinet takes office, Finance Minister Anselm Kroog said. [14] Kroog, a Liberal, ruled out standing for the leadership of his party. [15] The crown lost 0.8 percent against the euro on Wednesday morning. [16] Two Agrarian mayors, in Skarre and Oslev, said they were leaving the party in protest.
## b | The Continental Review | How a phone-less walkout brought down Brask | 2024-05-10
[1] It took Rurik Thane less than a minute. [2] A courier placed an envelope on the cabinet table shortly before eight on May 7, the finance minister opened it, and the Kelmark prime minister discovered that she no longer had a majority. [3] Nobody had rung her.

[4] Ottoline Brask went to the palace that same evening and is staying on to run current business. [5] Whether voters will be called out in July or only after the summer break is for parliament to decide next week. [6] Had all gone normally, the ballot would not have come until June of next year.

[7] At issue was Agrarian insistence on halving the number of people who may ask for asylum, to 6,000. [8] The Liberals, whose own proposal was half as high again, say it was never answered. [9] "I was given a letter, not an argument," Mrs Brask remarked afterwards.

[10] Thane's colleagues tell it differently: of the Agrarians in the cabinet, two had wanted to stay and were ordered out by the party executive, according to one of them. [11] Thane, the interior minister and deputy head of government, admits to two dinners in April with the Homeland List, now supported by almost a quarter of the electorate. [12] There was no pact, he insists.

[13] The four parties had needed more than three months to find each other, and stayed together for little more than a year. [14] Their slender majority, four above the threshold, nearly went last autumn, when Pia Lorentz, who had let a flat illegally, was saved by two votes in the chamber; she was dismissed in November. [15] Anselm Kroog still intends to lay the 2025 budget before the house in September, caretaker or no. [16] He has been mentioned as the next leader of the Liberals, a prospect about which he "would not speculate".

[17] The currency shrugged, slipping by less than one percent. [18] In Skarre, where a reception centre has stood empty since January, the Agrarian mayor tore up his membership card.
## findings
framing conflict | a: She had learned of the walkout from him by telephone || b: Nobody had rung her | told by phone vs by a letter, no call
certainty conflict | a: A general election will be held on July 3 || b: Whether voters will be called out in July or only after the summer | fixed date vs undecided
polarity conflict | a: offered 9,000 and were turned down || b: say it was never answered | offer rejected vs unanswered
quote conflict | a: "I was handed a letter, not a reason," || b: "I was given a letter, not an argument," | wording
framing conflict | a: his five ministers had left of their own free will || b: were ordered out by the party executive | voluntary vs ordered out
polarity conflict | a: He denied having been in touch with the far-right Homeland List || b: admits to two dinners in April with the Homeland List | denial vs admission of contact
framing conflict | a: Lorentz later stepped down || b: she was dismissed in November | resigned vs dismissed
certainty conflict | a: will not be submitted until a new cabinet takes office || b: still intends to lay the 2025 budget before the house in September | budget waits vs in September anyway
polarity conflict | a: ruled out standing for the leadership || b: "would not speculate" | ruled out vs no comment
quantity differs | a: leads the polls with 24 percent || b: almost a quarter of the electorate | 24 percent vs almost a quarter
date differs | a: after 97 days of talks || b: had needed more than three months to find each other | exact vs vaguer
date differs | a: formed 14 months ago || b: stayed together for little more than a year | exact vs vaguer
quantity differs | a: The crown lost 0.8 percent || b: slipping by less than one percent | exact vs vaguer
date differs | a: in October by two votes || b: nearly went last autumn | October vs autumn
## benign
same | a: fell on Tuesday evening || b: shortly before eight on May 7 | the same evening
same | a: tendered her resignation to King Valdemar || b: went to the palace that same evening | resignation to the king
same | a: will remain as caretaker || b: staying on to run current business | the same
same | a: eleven months ahead of schedule || b: would not have come until June of next year | July 2024 plus 11 months
same | a: about half of last year's 12,300 || b: insistence on halving the number | half
same | a: offered 9,000 || b: whose own proposal was half as high again | 6,000 x 1.5 = 9,000
same | a: held 79 of the 150 seats || b: four above the threshold | 75 is half, 79 four above
same | a: rented out a flat without a permit || b: had let a flat illegally | the same affair
same | a: is also deputy prime minister || b: deputy head of government | the same post
other | a: at 9:15 p.m. || b: shortly before eight on May 7 | resignation vs letter
other | a: after 97 days of talks || b: less than a minute | coalition talks vs walkout
other | a: without the Agrarians it has 62 || b: four above the threshold | seats after vs before the walkout
other | a: his five ministers || b: two had wanted to stay | all ministers vs those who wished to stay
other | a: by two votes after the housing minister || b: two dinners in April | votes vs dinners
other | a: quit the cabinet || b: she was dismissed in November | Agrarians vs Lorentz
other | a: Two Agrarian mayors || b: the Agrarian mayor tore up his membership card | two mayors incl. Oslev vs the one in Skarre, a part of the whole
other | a: no more than 6,000 applications a year || b: supported by almost a quarter | asylum cap vs polls
other | a: on Wednesday morning || b: that same evening | currency vs resignation
## aligned
a0-b7 a1-b2 a1-b7 a2-b4 a3-b5 a3-b6 a4-b7 a5-b8 a6-b9 a6-b11 a7-b2 a7-b3 a8-b10 a9-b11 a9-b12 a10-b13 a10-b14 a11-b14 a12-b14 a13-b15 a14-b16 a15-b17 a16-b18 a0-b0 a7-b0 a1-b0 a10-b2
## omissions
a16 | b does not mention the Oslev mayor
b18 | a does not report the empty reception centre
b10 | a does not say two ministers wanted to stay
