mode: outlets
## a | Great Southern Advertiser | Town drops 'sister' pact with Chinese port after 6–5 vote | 2022-09-15
[1] Wandeera Shire Council voted 6–5 on Tuesday night to end a sister-city agreement with the Chinese port of Luhaiwan that was signed in 2005.

[2] Shire president Gail Petersham used her casting vote after a five-all tie. [3] Cr Bruno Fazioli had moved the motion, saying a delegation in 2019 had been "wined and dined and photographed".

[4] The seven-person trip cost ratepayers $23,600, according to figures tabled by chief executive Hamish Doyle. [5] It brought back a bronze crane, which stands in the library foyer and will be returned.

[6] "You don't divorce a sister, you just stop ringing," Cr Fazioli said.

[7] Wool broker Stan Whitlow, whose firm sells 40 per cent of its clip to Luhaiwan mills, told the meeting he feared for 55 jobs. [8] He was heard in silence.

[9] The Chinese consulate in Perth wrote to the council on September 6; Ms Petersham called the letter "polite but pointed". [10] A federal law of 2020 lets the foreign minister cancel such agreements, though a spokesman said she'd played no part in this one.

[11] Thirty-one people sat in the gallery, eight of them Chinese-born residents. [12] One, dentist Lily Zhang, said her children had been taunted at school; the principal has apologised.

[13] An exchange of high school students, suspended since March 2020, won't resume. [14] The shire keeps its pact with Nantoise in France, signed in 1988. [15] Rates will rise by 4.2 per cent this year. [16] The next council election is in October 2023.
## b | Asia-Pacific Local Government Watch | A crane in the foyer: how Wandeera fell out of love | 2022-09-17
[1] For seventeen years a small town in the wool country called a harbour in Shandong its sister; since September 13 it has not.

[2] Six councillors were for the break and five against, with no need of a casting vote. [3] Bruno Fazioli, the deputy president, put it thus: "You don't divorce your sister, you just stop phoning".

[4] What had they against her? [5] A trip, for one thing: in 2019 nine people flew to Luhaiwan, for something over twenty thousand dollars, met in full by the hosts, says Hamish Doyle, who runs the shire's administration. [6] They came home with a crane in bronze. [7] It'll stay where it is, between the atlases and the large print.

[8] A letter from Beijing's consulate in Perth, which arrived a week before the vote, was "rude and pointed", in the view of Gail Petersham, the president. [9] Canberra, which has had the power to end such ties since 2020, had rung the shire more than once, Mr Doyle confirmed.

[10] Stan Whitlow, who trades in wool, was heckled. [11] Two-fifths of what he sells goes to the sister's mills; half a hundred and more livelihoods may hang on it.

[12] There was hurt of another sort: Lily Zhang, a pharmacist, told of what her children hear in the playground. [13] The school says that it is looking into it. [14] She was one of eight in the public seats who were born in China.

[15] Pupils used to go back and forth; they have not since the start of the pandemic, and whether they ever will is a matter for the school. [16] There is still France: thirty-four years of it, and no one has moved anything.
## findings
framing conflict | a: used her casting vote after a five-all tie || b: with no need of a casting vote | casting vote vs none needed
quantity conflict | a: The seven-person trip cost ratepayers $23,600 || b: in 2019 nine people flew to Luhaiwan | seven vs nine people
attribution conflict | a: cost ratepayers $23,600, according || b: met in full by the hosts | ratepayers vs hosts paid
certainty conflict | a: in the library foyer and will be returned || b: It'll stay where it is | returned vs stays
quote differs | a: "You don't divorce a sister, you just stop ringing," || b: "You don't divorce your sister, you just stop phoning" | wording
quote conflict | a: called the letter "polite but pointed" || b: was "rude and pointed" | polite vs rude
polarity conflict | a: a spokesman said she'd played no part in this one || b: had rung the shire more than once | no part vs rang
framing conflict | a: He was heard in silence || b: who trades in wool, was heckled | silence vs heckled
role conflict | a: One, dentist Lily Zhang || b: Lily Zhang, a pharmacist | dentist vs pharmacist
polarity conflict | a: the principal has apologised || b: The school says that it is looking into it | apologised vs looking into it
certainty conflict | a: suspended since March 2020, won't resume || b: whether they ever will is a matter for the school | won't resume vs open
role differs | a: Cr Bruno Fazioli had moved || b: Bruno Fazioli, the deputy president | councillor vs deputy president
quantity differs | a: he feared for 55 jobs || b: half a hundred and more livelihoods may | exact vs vaguer
quantity differs | a: cost ratepayers $23,600 || b: for something over twenty thousand dollars | exact vs vaguer
## benign
same | a: on Tuesday night to end || b: since September 13 it has not | Tuesday September 13
same | a: that was signed in 2005 || b: For seventeen years | 2005 to 2022
same | a: voted 6–5 on || b: Six councillors were for the break and five against | 6-5
same | a: sells 40 per cent of its clip || b: Two-fifths of what he sells | 40 per cent
same | a: wrote to the council on September 6 || b: which arrived a week before the vote | September 6
same | a: with Nantoise in France, signed in 1988 || b: thirty-four years of it | 1988 to 2022
same | a: eight of them Chinese-born residents || b: one of eight in the public seats | eight
same | a: It brought back a bronze crane || b: They came home with a crane in bronze | the crane
same | a: suspended since March 2020, won't || b: they have not since the start of the pandemic | March 2020
same | a: chief executive Hamish Doyle || b: who runs the shire's administration | the same post
other | a: The seven-person trip || b: For seventeen years a | people vs years
other | a: eight of them Chinese-born || b: in 2019 nine people flew | gallery vs delegation
other | a: signed in 1988 || b: For seventeen years a small | French vs Chinese pact
other | a: Thirty-one people sat || b: thirty-four years of | gallery vs pact
other | a: told the meeting he feared || b: told of what her children hear | Whitlow vs Zhang
other | a: by 4.2 per cent || b: Two-fifths of what he | rates vs wool
other | a: is in October 2023 || b: since September 13 | election vs vote
## aligned
a0-b1 a0-b2 a0-b0 a1-b1 a1-b2 a2-b2 a3-b3 a3-b5 a4-b5 a5-b6 a5-b7 a5-b0 a6-b3 a7-b10 a7-b11 a8-b10 a9-b8 a10-b9 a11-b14 a12-b12 a12-b13 a13-b15 a14-b16
## omissions
a15 | b does not mention the rates
a16 | b does not mention the next election
