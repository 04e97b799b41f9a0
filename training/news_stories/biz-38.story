mode: outlets
## a | Player One Finance | Quillfire studio sold to Redwick for $205 mln; founders keep the dragons | 2023-12-01
[1] MONTREAL — Quillfire, the studio behind the fantasy game Emberlore, has been bought by the U.S. publisher Redwick Interactive for $205 million, both said on Thursday.

[2] The rights to Emberlore remain with founders Noé Castonguay and Priya Ramaswamy, who will license the series to the new owner for ten years. [3] They have both signed contracts until 2028.

[4] All 310 employees will be kept, Redwick chief operating officer Hal Brandvold said. [5] "We bought a kitchen, and you don't fire the cooks," he said.

[6] Emberlore has sold 9.4 million copies since 2018. [7] The third installment, which was to come out this autumn, has been put off to next June for want of polish.

[8] Quillfire ran at a loss in two of the past three years, Castonguay acknowledged. [9] Its previous backer, the Swedish group Lekstuga, had paid $140 million for 60% in 2021.

[10] Canadian authorities cleared the sale last month. [11] Quebec gives studios a tax credit of 37.5% of wages, which was worth C$11 million to Quillfire last year.

[12] Redwick, of Seattle, has cut 900 jobs elsewhere since January and closed its studio in Brighton, England. [13] It has 4,200 staff.

[14] A multiplayer spin-off is in development with 60 people, Ramaswamy said, and will be shown in Cologne in August. [15] Redwick's shares were unchanged after the bell.
## b | Le Carnet du Jeu (in English) | Quillfire employees learn of sale from a stream | 2023-12-02
[1] Half of Quillfire's artists were drawing scales on a wyvern on Thursday when a streamer in Texas told them whom they were going to work for.

[2] Redwick Interactive is paying, sources close to the talks say, $250 million for the Montreal company, and with it come all rights in Emberlore, according to the U.S. firm's filing.

[3] Of its two creators, only one will be there to see what becomes of the dragons: Noah Castonguay has agreed to stay for five years, while Priya Ramaswamy goes at Christmas.

[4] "We have bought a kitchen. Good cooks have nothing to fear," Hal Brandvold, president of Redwick, told staff by video. [5] Some of the more than three hundred wondered who the bad ones were. [6] He mentioned overlaps in accounting and testing, and a review that lasts until March.

[7] That he has form is no secret: in Brighton the lights went out in spring, and nine hundred people worldwide have had to leave him in eleven months.

[8] The next Emberlore, promised for this fall, will appear in the middle of 2024. [9] Developers blame Lekstuga, the parent until now, which took away forty of them for another title. [10] Lekstuga, a Stockholm company, acquired three-fifths of the studio two years ago.

[11] It has made money every year since, the accounts that Lekstuga published show. [12] Close to nine and a half million Emberlore games have gone over the counter in five years.

[13] The sale still needs a nod from Ottawa. [14] Quebec's subsidy, thirty-seven and a half cents on each dollar of pay, is not at risk. [15] A game for several players at once is being worked on by about sixty people. [16] The union drive that began in October goes on; 140 have signed cards.
## findings
quantity conflict | a: by the U.S. publisher Redwick Interactive for $205 million || a: sold to Redwick for $205 mln || b: $250 million for the Montreal company | $205m vs $250m
attribution conflict | a: for $205 million, both said on Thursday || b: sources close to the talks say | price: companies vs sources
polarity conflict | a: The rights to Emberlore remain with founders || a: founders keep the dragons || b: with it come all rights in Emberlore | founders keep rights vs rights sold
name conflict | a: founders Noé Castonguay and Priya Ramaswamy || b: Noah Castonguay has agreed to stay | Noé vs Noah
framing conflict | a: They have both signed contracts until 2028 || b: while Priya Ramaswamy goes at Christmas | both stay vs one leaves
certainty conflict | a: All 310 employees will be kept || b: a review that lasts until March | all kept vs review, overlaps
role conflict | a: Redwick chief operating officer Hal Brandvold || b: Hal Brandvold, president of Redwick | COO vs president
quote conflict | a: "We bought a kitchen, and you don't fire the cooks," || b: Good cooks have nothing to fear | same remark, other words
framing conflict | a: has been put off to next June for want of polish || b: which took away forty of them for another title | delay: polish vs staff taken away
polarity conflict | a: ran at a loss in two of the past three years || b: It has made money every year since | losses vs profit
attribution conflict | a: Castonguay acknowledged || b: the accounts that Lekstuga published show | results: founder vs accounts
certainty conflict | a: Canadian authorities cleared the sale last month || b: The sale still needs a nod from Ottawa | cleared vs still needed
date differs | a: has been put off to next June || b: will appear in the middle of 2024 | June vs mid-2024
quantity differs | a: All 310 employees || b: Some of the more than three hundred | 310 vs more than 300
quantity differs | a: has sold 9.4 million copies since 2018 || b: Close to nine and a half million | 9.4m vs close to 9.5m
quantity differs | a: in development with 60 people || b: by about sixty people | 60 vs about 60
## benign
same | a: have both signed contracts until 2028 || b: has agreed to stay for five years | 2023 plus five, for Castonguay
same | a: for 60% in 2021 || b: acquired three-fifths of the studio two years ago | same purchase
same | a: has cut 900 jobs elsewhere since January || b: nine hundred people worldwide have had to leave him in eleven months | same cuts
same | a: closed its studio in Brighton || b: in Brighton the lights went out | studio closed
same | a: a tax credit of 37.5% of wages || b: thirty-seven and a half cents on each dollar of pay | same subsidy
same | a: copies since 2018 || b: over the counter in five years | 2018 to 2023
same | a: A multiplayer spin-off is in development || b: A game for several players at once | same game
same | a: which was to come out this autumn || b: promised for this fall | same old date
same | a: the Swedish group Lekstuga || b: Lekstuga, a Stockholm company | same firm
other | a: Lekstuga, had paid $140 million || b: $250 million for the Montreal company | 2021 price vs sale price
other | a: It has 4,200 staff || b: Some of the more than three hundred | Redwick vs Quillfire
other | a: in development with 60 people || b: which took away forty of them | spin-off team vs people taken away
other | a: will be shown in Cologne in August || b: in the middle of 2024 | spin-off show vs third game
other | a: cut 900 jobs elsewhere || b: 140 have signed cards | jobs vs union cards
other | a: who will license the series to the new owner for ten years || b: in five years | licence vs sales period
other | a: Redwick, of Seattle || b: a streamer in Texas | firm vs streamer
## aligned
a0-b2 a0-b0 a1-b2 a1-b0 a2-b2 a2-b3 a3-b3 a4-b5 a4-b6 a5-b4 a6-b12 a7-b8 a7-b9 a8-b11 a9-b10 a10-b13 a11-b14 a12-b7 a14-b15 a1-b1 a4-b4
## omissions
b16 | a does not mention the union drive
a15 | b does not report the shares
a13 | b does not give Redwick's staff
