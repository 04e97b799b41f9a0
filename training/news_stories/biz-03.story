mode: outlets
## a | Euromarket Bulletin | Banca Torrisana to cut 1,850 posts after third-quarter loss | 2024-11-05
[1] MILAN, Nov. 5 (Euromarket) — Italy's Banca Torrisana swung to a net loss of €96 million in the three months to September and will shed 1,850 jobs, or 14% of its workforce, it said on Tuesday.

[2] Analysts had expected a profit of €40 million. [3] A year ago the lender earned €71 million in the same quarter.

[4] The loss stemmed from a €210 million write-down on loans to the shipyard group Cantieri Alboran, which was placed under administration on September 17. [5] Torrisana discovered in July that the yard's invoices had been pledged twice, chief executive Ottavio Berlinghi said, and alerted prosecutors the same day.

[6] Staff who leave will do so voluntarily, through early retirement, and 600 young people will be hired. [7] One hundred and twelve of its 490 branches are to be closed by the end of 2026, most of them in Piedmont.

[8] The capital ratio slipped to 13.1% from 14.4% but remains above the 10.2% the European Central Bank demands. [9] No dividend will be paid for this year.

[10] "We have a hole in the hull, not in the keel," Berlinghi told journalists.

[11] Vice-chairwoman Donata Ghirlanda resigned on Monday for family reasons, the bank said. [12] She had led the credit committee that approved the largest of the Alboran loans, in 2021.

[13] Torrisana denied it was in merger talks with Credito Lariano, its neighbour in the province of Varese. [14] Lariano declined to comment.

[15] The shares opened 11% lower and ended the session down 6.4%. [16] They have lost a third of their value since January.
## b | Il Lavoro Lombardo in English | Berlinghi's bank wields the axe | 2024-11-06
[1] It took Ottavio Berlinghi eleven minutes to explain why one in seven of his employees must go.

[2] Banca Torrisana, he told a news conference in its marble hall in Busto Arsizio on Tuesday, had lost almost €100m between July and September, when the market was looking for a gain of forty. [3] Behind the red ink stands a single borrower: Cantieri Alboran, the shipbuilder that went into administration in mid-September, for whose debts the bank has set aside €210m.

[4] The yard had used the same bills as security with two lenders. [5] It was the tax police who found that out and rang the bank, according to the prosecutor in Genoa, Ilaria Fossombroni; until then nobody at Torrisana had noticed.

[6] The cull will not be painless. [7] Compulsory redundancies cannot be excluded, the bank's own paper says, and the unions put the departures at 2,300. [8] Nothing is said of any recruitment beyond six hundred trainees. [9] Just over a hundred counters will disappear in two years, with Liguria bearing the brunt.

[10] "There is a hole in the hull, but the keel is also creaking," Mr Berlinghi remarked to reporters.

[11] The knives were out even before the figures. [12] Donata Ghirlanda, deputy chair, was voted out by her colleagues on the board on Monday evening, two directors said. [13] The biggest credit to Alboran was waved through three years ago by a committee she chaired.

[14] A marriage may be on the way. [15] Torrisana has been talking since the summer with Credito Lariano of nearby Varese, its chief financial officer, Nicola Sabatucci, acknowledged. [16] Investors can forget about a payout for 2024, yet Mr Berlinghi insists that solvency, at 13.1 per cent, is well clear of the floor of 10.2 laid down in Frankfurt.

[17] On the bourse, the bank was worth 11 per cent less by the close.
## findings
quantity differs | a: swung to a net loss of €96 million || b: had lost almost €100m between July and September | 96m vs almost 100m
quantity conflict | a: will shed 1,850 jobs || a: Banca Torrisana to cut 1,850 posts || b: the unions put the departures at 2,300 | 1,850 vs 2,300 departures
date differs | a: which was placed under administration on September 17 || b: went into administration in mid-September | 17 September vs mid-September
role conflict | a: Torrisana discovered in July || b: It was the tax police who found that out and rang the bank | who found the fraud: bank vs tax police
polarity conflict | a: and alerted prosecutors the same day || b: until then nobody at Torrisana had noticed | bank raised the alarm vs bank had not noticed
certainty conflict | a: Staff who leave will do so voluntarily || b: Compulsory redundancies cannot be excluded | voluntary only vs compulsory possible
quantity differs | a: One hundred and twelve of its 490 branches || b: Just over a hundred counters will disappear | 112 vs just over a hundred
place conflict | a: most of them in Piedmont || b: with Liguria bearing the brunt | closures mostly in Piedmont vs Liguria
quote conflict | a: "We have a hole in the hull, not in the keel," || b: "There is a hole in the hull, but the keel is also creaking," | keel sound vs creaking
framing conflict | a: resigned on Monday for family reasons || b: was voted out by her colleagues on the board | resigned vs voted out
polarity conflict | a: Torrisana denied it was in merger talks || b: Torrisana has been talking since the summer with Credito Lariano | merger talks denied vs acknowledged
quantity conflict | a: ended the session down 6.4% || b: was worth 11 per cent less by the close | close down 6.4% vs 11%
## benign
same | a: or 14% of its workforce || b: one in seven of his employees must go | 14% is one in seven
same | a: in the three months to September || b: between July and September | same quarter
same | a: Analysts had expected a profit of €40 million || b: the market was looking for a gain of forty | same forecast
same | a: a €210 million write-down on loans || b: the bank has set aside €210m | same charge
same | a: invoices had been pledged twice || b: used the same bills as security with two lenders | double pledging
same | a: No dividend will be paid for this year || b: can forget about a payout for 2024 | no dividend
same | a: above the 10.2% the European Central Bank demands || b: the floor of 10.2 laid down in Frankfurt | ECB sits in Frankfurt
same | a: that approved the largest of the Alboran loans, in 2021 || b: was waved through three years ago by a committee she chaired | 2021, her committee
same | a: Vice-chairwoman Donata Ghirlanda || b: Donata Ghirlanda, deputy chair | same post
same | a: closed by the end of 2026 || b: will disappear in two years | two years to end of 2026
other | a: opened 11% lower || b: was worth 11 per cent less by the close | opening fall and closing fall happen to have one figure
other | a: A year ago the lender earned €71 million || b: had lost almost €100m | last year's profit vs this year's loss
other | a: 600 young people will be hired || b: the unions put the departures at 2,300 | hires vs departures
other | a: slipped to 13.1% from 14.4% || b: was worth 11 per cent less | capital vs share price
other | a: resigned on Monday || b: in its marble hall in Busto Arsizio on Tuesday | Ghirlanda's exit vs press conference
other | a: Lariano declined to comment || b: its chief financial officer, Nicola Sabatucci, acknowledged | Lariano's silence vs Torrisana's finance chief
other | a: They have lost a third of their value || b: one in seven of his employees | share fall vs job cuts
other | a: its neighbour in the province of Varese || b: the prosecutor in Genoa | two places of two parties
## aligned
a0-b1 a0-b2 a0-b7 a1-b1 a1-b2 a1-b7 a2-b2 a4-b3 a5-b4 a5-b5 a6-b7 a6-b8 a7-b9 a8-b16 a9-b16 a10-b10 a11-b12 a12-b13 a13-b15 a15-b17
## omissions
a3 | b does not give last year's profit
a16 | b does not give the fall since January
a14 | b does not report Lariano's refusal to comment
