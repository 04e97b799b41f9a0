mode: outlets
## a | Baltic Rim Business | Lithuanian lender Vilkas to swallow fintech Paycorn for €290m | 2023-06-20
[1] VILNIUS — Bank Vilkas said on Tuesday it would buy the payments company Paycorn from its three founders for €290 million, half of it in cash, in the largest takeover of a start-up the Baltic states have seen.

[2] The contract was signed at one in the morning at the law office of Rimkus in Kaunas. [3] Closing is expected in October.

[4] Paycorn's technology chief, Jurgis Mockus, will run the combined digital arm, which will have 640 employees. [5] Its best-known founder, Austėja Grinkevičiūtė, leaves at the end of the year to start a fund.

[6] "Banks have money and no speed, and we have speed and no money," Grinkevičiūtė said.

[7] Vilkas expects the purchase to lift its earnings by 7 percent in 2025, according to chief executive Darius Poška. [8] It will pay for it from its own funds and will not issue shares beyond those that go to the sellers, a 4.5 percent stake.

[9] Paycorn handled 61 million payments last year and had revenue of €44 million. [10] It has 1.2 million users, most of them in Poland. [11] The company made its first profit, €1.8 million, in the first quarter.

[12] The Bank of Lithuania fined Paycorn €360,000 in 2021 for lax checks on customers. [13] Vilkas itself paid €1.1 million in 2019 over accounts of Belarusian traders.

[14] Two other bidders, from Stockholm and Vienna, had been in the race until May, a banker involved in the sale said. [15] The regulator has signalled that it will raise no objection.
## b | Fintech Ferret | Who's really buying Paycorn? | 2023-06-22
[1] The ink on Lithuania's deal of the decade dried in Riga, not at home.

[2] It was there, around midnight on Monday, that the four people who started Paycorn sold it to Bank Vilkas, three of them in the room and one on a screen from Lisbon.

[3] The sum has not been disclosed by the parties. [4] Two investors who were shown the papers speak of roughly €290m, of which about half changes hands as money.

[5] Who gets the corner office is not settled. [6] Jūratė Mockutė, who wrote the first line of Paycorn's code and is today its head of technology, is tipped to lead the new digital unit of over six hundred.

[7] Austėja Grinkevičiūtė, the chair of the company, has gone already; she cleared her desk on Tuesday and says she will take a long holiday.

[8] "The banks have money and no speed. We had speed and, for a while, money," she told the Ferret.

[9] Seven per cent on top of profits two years from now: that is what the brokerage Amber Crest sees in it for the bank. [10] Vilkas has not put out any target. [11] It may need to tap its shareholders before autumn, Amber Crest says.

[12] What has it got? [13] A firm that moved sixty-odd million payments in 2022 for a little more than a million people, the larger part of them Poles, and that has been in the black since New Year.

[14] The Latvian supervisor's fine two years ago, €360,000, was for not knowing well enough whom it served. [15] The bank had a fine of its own four years ago, three times as big.

[16] Rival suitors from Sweden and Austria dropped out in spring. [17] Approval, Vilnius lawyers reckon, could take until Christmas.
## findings
quantity conflict | a: from its three founders || b: the four people who started Paycorn | three vs four founders
place conflict | a: at the law office of Rimkus in Kaunas || b: dried in Riga, not at home | signed in Kaunas vs Riga
date conflict | a: was signed at one in the morning || b: around midnight on Monday | 1 a.m. vs around midnight
attribution conflict | a: Bank Vilkas said on Tuesday it would buy the payments company || b: The sum has not been disclosed by the parties || b: Two investors who were shown the papers | price announced by the bank vs not disclosed, told by investors
quantity differs | a: from its three founders for €290 million || b: speak of roughly €290m | €290m vs roughly
name conflict | a: Paycorn's technology chief, Jurgis Mockus || b: Jūratė Mockutė, who wrote the first line | Jurgis Mockus vs Jūratė Mockutė
certainty conflict | a: will run the combined digital arm || b: is tipped to lead the new digital unit || b: Who gets the corner office is not settled | will run vs only tipped
date conflict | a: leaves at the end of the year to start a fund || b: has gone already; she cleared her desk on Tuesday | leaves at year-end vs already gone
framing conflict | a: leaves at the end of the year to start a fund || b: says she will take a long holiday | to start a fund vs to take a holiday
quote conflict | a: "Banks have money and no speed, and we have speed and no money," || b: We had speed and, for a while, money | same remark, other words
attribution conflict | a: according to chief executive Darius Poška || b: that is what the brokerage Amber Crest sees || b: Vilkas has not put out any target | 7%: chief executive vs broker
certainty conflict | a: will not issue shares beyond those that go to the sellers || b: may need to tap its shareholders before autumn | no share issue vs may need one
name conflict | a: The Bank of Lithuania fined Paycorn || b: The Latvian supervisor's fine | Lithuanian vs Latvian regulator
role differs | a: Its best-known founder, Austėja Grinkevičiūtė || b: Austėja Grinkevičiūtė, the chair of the company | founder vs chair
date conflict | a: Closing is expected in October || b: could take until Christmas | October vs Christmas
date differs | a: had been in the race until May || b: dropped out in spring | May vs spring
quantity differs | a: handled 61 million payments last year || b: moved sixty-odd million payments | 61m vs sixty-odd
quantity differs | a: It has 1.2 million users || b: for a little more than a million people | 1.2m vs a little more than 1m
quantity differs | a: which will have 640 employees || b: digital unit of over six hundred | 640 vs over 600
## benign
same | a: half of it in cash || b: about half changes hands as money | same split
same | a: by 7 percent in 2025 || b: Seven per cent on top of profits two years from now | 2025
same | a: most of them in Poland || b: the larger part of them Poles | same share
same | a: made its first profit || b: has been in the black since New Year | profitable from the first quarter
same | a: €360,000 in 2021 for lax checks on customers || b: for not knowing well enough whom it served | same offence
same | a: paid €1.1 million in 2019 || b: a fine of its own four years ago, three times as big | 1.1m is three times 360,000
same | a: from Stockholm and Vienna || b: from Sweden and Austria | capitals for countries
same | a: Paycorn's technology chief || b: is today its head of technology | same post
other | a: a 4.5 percent stake || b: Seven per cent on top of profits | stake vs profit
other | a: had revenue of €44 million || b: speak of roughly €290m | revenue vs price
other | a: fined Paycorn €360,000 in 2021 || b: a fine of its own four years ago | two fines
other | a: a banker involved in the sale said || b: Two investors who were shown the papers | sources of two things
other | a: Two other bidders || b: one on a screen from Lisbon | bidders vs founders
other | a: It has 1.2 million users || b: moved sixty-odd million payments | users vs payments
other | a: in the first quarter || b: before autumn, Amber Crest says | profit vs share issue
other | a: said on Tuesday it would buy || b: around midnight on Monday | announcement vs signing
## aligned
a0-b2 a0-b4 a1-b2 a1-b4 a2-b1 a2-b2 a3-b17 a4-b6 a5-b7 a6-b8 a7-b9 a7-b10 a8-b11 a9-b13 a10-b13 a11-b13 a12-b14 a13-b15 a14-b16 a15-b17 a1-b3 a4-b5
## omissions
a9 | b does not give Paycorn's revenue
b2 | a does not say one founder took part by video
