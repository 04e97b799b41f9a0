mode: outlets
## a | Showbiz Balance Sheet | Streamer Palmora signs Lindqvist to €90m deal, ends password sharing | 2025-03-13
[1] STOCKHOLM — Streaming service Palmora has signed the director Agnes Lindqvist to a five-year contract worth €90 million and will charge for shared passwords from May 1, it said on Wednesday.

[2] Lindqvist, 52, whose thriller "Salt Winter" was the service's most-watched show last year with 74 million hours viewed, will make three series and two films.

[3] Households that share an account will pay €3.99 a month for each extra home. [4] A trial in Finland and Portugal, begun in October, cost the company 2% of its users there at first, but it had more than won them back by February, content chief Bart Oosting said.

[5] Palmora had 31.5 million subscribers at the end of 2024, 4 million more than a year earlier. [6] It expects to reach 35 million this year.

[7] "Sharing is love, and love has a price list," Oosting told investors.

[8] The company earned €112 million in 2024, its first annual profit since it was split from the broadcaster Norvik in 2019.

[9] Eleven series have been cancelled since January, among them the costume drama "The Glassblowers", which cost €8 million an episode. [10] Its star, Hector Bellamy, learned of it from his agent.

[11] The scriptwriters' guild criticised the Lindqvist contract because it allows the use of artificial intelligence for first drafts. [12] Palmora said that every draft would be signed by a human.

[13] The shares gained 7.3%, to their highest level in 14 months. [14] Rival Kanaloa has charged for sharing since 2023.
## b | Nordic Culture Weekly | Lindqvist's golden handcuffs | 2025-03-15
[1] Agnes Lindqvist has not signed anything yet, her agent Carina Holmlund said when asked about the contract that Palmora is so proud of; there is "an agreement in spirit", and the ink will be dry by Easter.

[2] The director of "Salt Winter", a series that the ratings firm Mätkraft credits with 74 million hours of watching in 2024, would be tied to the streamer until 2030. [3] The sum in the trade press is close to a hundred million euros. [4] For it she would deliver five works, three of them for the small screen.

[5] Palmora can afford it. [6] It is in profit for the second year running, with over a hundred million euros in 2024. [7] And it will squeeze a little more out of its thirty-odd million customers: those who lend their password to a daughter at university or a friend will be asked for four euros, less a cent, per month and home.

[8] The change comes "before the summer", according to Bart Oosting, who is finance director. [9] "Sharing is love. Love isn't free," he said.

[10] In Finland and Portugal, where it has been tried since autumn, one customer in fifty left. [11] They have not come back, figures of the consumer council in Helsinki suggest.

[12] For other directors the weather is colder. [13] About ten series have been struck off this year. [14] Hector Bellamy, who played the lead in "The Glassblowers", heard of its end from a make-up artist; filming of a second season is to be finished nonetheless.

[15] Machines will write no first drafts for Lindqvist, Holmlund says: a clause forbids it. [16] The scriptwriters, who had thought otherwise, are pleased.

[17] Investors pushed the shares up by more than seven per cent.
## findings
certainty conflict | a: has signed the director Agnes Lindqvist to a five-year contract || a: Streamer Palmora signs Lindqvist || b: Agnes Lindqvist has not signed anything yet | signed vs not yet signed
quantity differs | a: a five-year contract worth €90 million || a: to €90m deal || b: is close to a hundred million euros | 90m vs close to 100m
attribution differs | a: from May 1, it said on Wednesday || b: The sum in the trade press | company vs trade press
date differs | a: for shared passwords from May 1 || b: The change comes "before the summer" | May 1 vs before the summer
role conflict | a: content chief Bart Oosting said || b: according to Bart Oosting, who is finance director | content chief vs finance director
quote conflict | a: "Sharing is love, and love has a price list," || b: Love isn't free | same remark, other words
polarity conflict | a: it had more than won them back by February || b: They have not come back | users returned vs not
attribution conflict | a: content chief Bart Oosting said || b: figures of the consumer council in Helsinki suggest | trial's result: Oosting vs consumer council
quantity conflict | a: its first annual profit since it was split || b: It is in profit for the second year running | first vs second year of profit
quantity differs | a: The company earned €112 million in 2024 || b: with over a hundred million euros in 2024 | 112m vs over 100m
quantity differs | a: had 31.5 million subscribers || b: its thirty-odd million customers | 31.5m vs thirty-odd million
quantity differs | a: Eleven series have been cancelled || b: About ten series have been struck off | eleven vs about ten
name conflict | a: learned of it from his agent || b: heard of its end from a make-up artist | agent vs make-up artist
framing conflict | a: because it allows the use of artificial intelligence for first drafts || b: Machines will write no first drafts for Lindqvist || b: a clause forbids it | contract allows AI drafts vs forbids
framing conflict | a: The scriptwriters' guild criticised the Lindqvist contract || b: who had thought otherwise, are pleased | criticised vs pleased
quantity differs | a: The shares gained 7.3% || b: up by more than seven per cent | 7.3% vs more than 7%
date differs | a: Finland and Portugal, begun in October || b: where it has been tried since autumn | October vs autumn
## benign
same | a: will make three series and two films || b: five works, three of them for the small screen | three plus two
same | a: will pay €3.99 a month for each extra home || b: four euros, less a cent, per month and home | same price
same | a: cost the company 2% of its users there || b: one customer in fifty left | 2%
same | a: to a five-year contract || b: until 2030 | five years from 2025
same | a: with 74 million hours viewed || b: with 74 million hours of watching in 2024 | same hours
same | a: Its star, Hector Bellamy || b: who played the lead in | same role
same | a: have been cancelled since January || b: have been struck off this year | same period
other | a: had 31.5 million subscribers || b: with 74 million hours | subscribers vs hours
other | a: which cost €8 million an episode || b: with over a hundred million euros | episode vs profit
other | a: It expects to reach 35 million || b: its thirty-odd million customers | target vs present
other | a: Rival Kanaloa has charged for sharing since 2023 || b: The change comes | rival vs Palmora
other | a: it was split from the broadcaster Norvik in 2019 || b: until 2030 | split vs contract end
other | a: their highest level in 14 months || b: for the second year running | shares vs profit
other | a: 4 million more than a year earlier || b: four euros, less a cent | subscribers vs price
other | a: have been cancelled since January || b: filming of a second season is to be finished | cancelled series vs filming of one season
other | a: learned of it from his agent || b: her agent Carina Holmlund said | Bellamy's agent vs Lindqvist's
## aligned
a0-b1 a0-b2 a0-b3 a0-b7 a1-b1 a1-b2 a1-b3 a1-b8 a2-b2 a2-b4 a3-b7 a4-b10 a4-b11 a5-b7 a7-b9 a8-b6 a9-b13 a10-b14 a11-b15 a11-b16 a13-b17 a1-b7 a4-b8
## omissions
a6 | b does not give the target
a14 | b does not mention the rival
b14 | a does not say filming goes on
