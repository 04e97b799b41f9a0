mode: outlets
## a | Levant Business Review | Cairo hikes fuel prices by up to 15% as IMF tranche nears | 2024-10-19
[1] CAIRO — Egypt raised the price of petrol and diesel at 11 p.m. on Friday, for the third time this year, hours after Petroleum Minister Hatem Wagdy had ruled out any further increase before January.

[2] A litre of 80-octane petrol now costs 13.75 pounds, up from 12.25; diesel went up by two pounds to 13.50. [3] Cooking gas was left alone.

[4] The pricing committee, which meets every three months, said that it would not convene again for six.

[5] The decision brings in about 35 billion pounds a year, Finance Ministry spokesman Ehab Sorour said. [6] It was a condition for the payment of $1.3 billion under the loan agreed with the International Monetary Fund in March, he acknowledged.

[7] Minibus fares in the capital rose on Saturday by 10 to 15 percent. [8] The governorate sent 140 inspectors to the stations, and 60 drivers who had asked for more were fined.

[9] Taxi drivers blocked a bridge in Giza for about an hour before leaving of their own accord. [10] "My meter is from another century and my petrol is from tomorrow," said one of them, Sayed Abul-Ezz, 52.

[11] Inflation, which peaked at 38 percent in September of last year, stood at 26.4 percent last month. [12] The measures will add about one point, according to the investment bank Delta Horizon. [13] It expects the central bank to leave its rates alone until spring.

[14] Bread, which costs 20 piastres a loaf since June, is not affected. [15] That increase, the first since 1988, had quadrupled the price.
## b | Nile & Gulf Dispatch | Overnight pump shock for Egypt's drivers | 2024-10-20
[1] Egyptians who filled up on their way home on Thursday night were the lucky ones.

[2] By Friday morning petrol had become more than a tenth dearer, the third such jolt of 2024, and a tanker driver paid 13.50 pounds for the litre of diesel that had cost him 11.50. [3] A gas cylinder for the kitchen, too, went up by fifty pounds.

[4] Nobody can say that there was no warning: the petroleum minister, Hatem Wagdy, had told the newspapers early in the week to expect "movement" in the autumn. [5] There may be more of it soon, as the committee that sets the tariffs will sit again in January, after its usual quarter.

[6] Donors are pleased. [7] Without dearer fuel a further slice of credit worth $1.3 billion would not be paid out, said an official of the Fund in Washington. [8] Cairo itself denies any link. [9] The budget gains some 35 billion pounds in twelve months, a note by the brokers Pharos Lane reckons.

[10] "My meter comes from one century and the petrol from the next," Sayed Abul-Ezz shouted from the roof of his taxi in Imbaba, where cabbies closed a road across the river until police dragged them off it. [11] He is 52 and has driven for thirty years.

[12] On the microbuses the ride became as much as 15 percent more expensive. [13] Dozens of drivers were punished for helping themselves to more.

[14] Delta Horizon, a bank, thinks that price growth, 26.4 percent in September, will quicken by a percentage point. [15] A year earlier it had been 38. [16] Borrowing costs, it adds, could be cut before the year is out.

[17] The subsidised loaf stays at a fifth of a pound, four times what it cost until the summer.
## findings
date conflict | a: at 11 p.m. on Friday, for the third time || b: By Friday morning petrol had become || b: on their way home on Thursday night | rise late on Friday vs already in force on Friday morning
polarity conflict | a: had ruled out any further increase before January || b: had told the newspapers early in the week to expect "movement" | minister ruled out vs announced increase
polarity conflict | a: Cooking gas was left alone || b: A gas cylinder for the kitchen, too, went up by fifty pounds | cooking gas unchanged vs dearer
date conflict | a: would not convene again for six || b: will sit again in January, after its usual quarter | next meeting in six months vs in January
attribution conflict | a: Finance Ministry spokesman Ehab Sorour said || b: a note by the brokers Pharos Lane reckons | 35bn: ministry vs brokers
polarity conflict | a: for the payment of $1.3 billion under the loan agreed || a: he acknowledged || b: Cairo itself denies any link | IMF condition acknowledged by Cairo vs denied
attribution conflict | a: It was a condition for the payment || b: said an official of the Fund in Washington | condition stated by Egypt's ministry vs an IMF official
framing conflict | a: for about an hour before leaving of their own accord || b: until police dragged them off it | left on their own vs dragged off by police
quote conflict | a: "My meter is from another century and my petrol is from tomorrow," || b: "My meter comes from one century and the petrol from the next," | same remark, other words
certainty conflict | a: expects the central bank to leave its rates alone until spring || b: could be cut before the year is out | rates unchanged until spring vs may be cut this year
quantity differs | a: now costs 13.75 pounds, up from 12.25 || b: more than a tenth dearer | 12.2% vs more than a tenth
quantity differs | a: and 60 drivers who had asked for more were fined || b: Dozens of drivers were punished | 60 vs dozens
place differs | a: blocked a bridge in Giza || b: of his taxi in Imbaba | Giza vs Imbaba in Giza
date differs | a: since June, is not affected || b: four times what it cost until the summer | June vs the summer
## benign
same | a: for the third time this year || b: the third such jolt of 2024 | third rise of 2024
same | a: diesel went up by two pounds to 13.50 || b: that had cost him 11.50 | 11.50 plus two
same | a: peaked at 38 percent in September of last year || b: A year earlier it had been 38 | September 2023
same | a: stood at 26.4 percent last month || b: 26.4 percent in September | last month is September
same | a: will add about one point || b: will quicken by a percentage point | same estimate
same | a: which costs 20 piastres a loaf || b: stays at a fifth of a pound | 20 piastres is a fifth of a pound
same | a: had quadrupled the price || b: four times what it cost | same rise
same | a: brings in about 35 billion pounds a year || b: gains some 35 billion pounds in twelve months | same sum
same | a: which meets every three months || b: after its usual quarter | same rhythm
other | a: The governorate sent 140 inspectors || b: Dozens of drivers were punished | inspectors vs drivers
other | a: the first since 1988 || b: has driven for thirty years | bread price vs career
other | a: rose on Saturday by 10 to 15 percent || b: more than a tenth dearer | fares vs petrol
other | a: with the International Monetary Fund in March || b: will sit again in January | loan vs committee
other | a: peaked at 38 percent || b: 26.4 percent in September | peak vs latest inflation
other | a: Finance Ministry spokesman Ehab Sorour || b: the petroleum minister, Hatem Wagdy | two ministries
other | a: according to the investment bank Delta Horizon || b: the brokers Pharos Lane | two houses, two estimates
## aligned
a0-b0 a0-b2 a1-b2 a1-b4 a1-b1 a2-b2 a3-b3 a4-b5 a5-b9 a6-b7 a6-b8 a7-b12 a8-b13 a9-b10 a10-b10 a10-b11 a11-b14 a11-b15 a12-b14 a13-b16 a14-b17 a15-b17
## omissions
a8 | b does not mention the inspectors
b11 | a does not say how long he has driven
