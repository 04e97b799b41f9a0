mode: outlets
## a | Der Tagesblick (English) | Philharmonic drops Brandauer-Lux after complaints by musicians | 2023-03-17
[1] The Elbmark Philharmonic in Magdeburg has parted with its principal conductor, Leonhard Brandauer-Lux, after seven musicians accused him of humiliating and groping members of the orchestra, its board said on Thursday.

[2] The 61-year-old Austrian, whose contract was to run until July 2026, will receive no compensation, board chairwoman Henrike Sommerlatte said after a special session of four hours. [3] “The trust is gone, on every desk of the orchestra,” she told journalists.

[4] The allegations cover the years 2019 to 2022 and were examined by a Leipzig law firm, which heard 44 witnesses and handed in its report on March 3. [5] According to the summary, published yesterday, it considers five of the seven accounts credible.

[6] Brandauer-Lux rejected all the accusations. [7] He did not appear before the board, although he had been invited.

[8] Tonight's performance of Mahler's Second, sold out with 1,460 seats, will be led by his assistant, Mei-Lin Chou, 33. [9] A tour of Japan with nine concerts in May has been cancelled.

[10] It is the second dismissal of a conductor in Saxony-Anhalt in a year: in Halle, a choirmaster had to go last June after he slapped a soprano.

[11] The public prosecutor's office in Magdeburg confirmed that it is investigating the conductor on suspicion of sexual assault in two cases. [12] The orchestra's works council had first informed the management of complaints in November 2021.
## b | Podium Magazine | “I jumped”: Brandauer-Lux on Magdeburg, Mahler and what comes next | 2023-03-18
[1] Leonhard Brandauer-Lux says he resigned from the Elbmark Philharmonic on Wednesday, a day before the board met, and that a settlement of a year's salary has been agreed.

[2] “I was not pushed; I jumped,” the conductor, reached in Salzburg, told Podium. [3] He addressed the board by video link for an hour, he says, and answered every question.

[4] A report by lawyers from Leipzig, he stresses, accepts none of the seven complaints in full. [5] It relates to his conduct between 2019 and last year, and rests on interviews with more than forty people. [6] No criminal investigation has been opened, according to his lawyer, Konrad Tiefenbacher; the prosecutors are carrying out preliminary checks.

[7] The players, too, are divided. [8] Concertmaster Jörn Asmus has collected 38 signatures asking for him to be reinstated, the conductor says.

[9] On Friday night his deputy, Mei-Lin Chou, took the podium for Mahler's First before a house with many gaps. [10] Nine dates in Japan are to go ahead in May under a guest.

[11] “The trust is gone, at least at the first desks,” was how board chair Henrike Sommerlatte summed up the mood.

[12] His next engagement, “Tosca” in Graz, opens on 9 June. [13] The house there says it sees no reason to change that.
## c | MDR-Land Radio Online | Who knew what at the Philharmonic? Works council hits back | 2023-03-20
[1] The staff council of Magdeburg's orchestra says that it warned the management four times about its chief conductor, and that nothing happened for more than a year.

[2] The first letter was sent in November 2020, council chair Jörn Asmus said on Monday. [3] Mr Asmus, a trombonist, denied having gathered signatures in favour of Leonhard Brandauer-Lux, whose dismissal was decided last Thursday by the board.

[4] Seven colleagues had complained of degrading remarks, and three of them of unwanted touching too, he said. [5] The lawyers' report, in which five statements are described as credible, names nobody.

[6] Board chairwoman Henrike Sommerlatte repeated that the 61-year-old would not be paid a cent. [7] She left open whether the Japanese tour, for which nine halls have been booked, would take place.

[8] Public prosecutor Antje Wiegand told MDR-Land that proceedings had been under way since 13 March. [9] One complaint had been withdrawn, she added, which leaves a single case.

[10] There was loud applause on Friday for 33-year-old Mei-Lin Chou, who conducted Mahler's Second with two days' notice. [11] According to the box office, 1,390 of 1,460 tickets were used.
## findings
framing conflict | a: Philharmonic drops Brandauer-Lux || a: has parted with its principal conductor || b: he resigned from the Elbmark Philharmonic on Wednesday || b: “I was not pushed; I jumped,” || c: whose dismissal was decided last Thursday by the board | dismissed vs resigned
polarity conflict | a: will receive no compensation || b: a settlement of a year's salary has been agreed || c: would not be paid a cent | no pay-off vs a year's salary
polarity conflict | a: did not appear before the board || b: addressed the board by video link for an hour | did not appear vs spoke by video
quantity conflict | a: considers five of the seven accounts credible || b: accepts none of the seven complaints in full || c: in which five statements are described as credible | five credible vs none accepted
quantity differs | a: which heard 44 witnesses || b: interviews with more than forty people | 44 vs more than forty
polarity conflict | a: confirmed that it is investigating the conductor || b: No criminal investigation has been opened || c: proceedings had been under way since 13 March | investigation vs none
quantity conflict | a: suspicion of sexual assault in two cases || c: which leaves a single case | two vs one
attribution conflict | b: has collected 38 signatures asking for him to be reinstated || c: denied having gathered signatures | Asmus collected vs denied
role conflict | b: Concertmaster Jörn Asmus || c: Mr Asmus, a trombonist | concertmaster vs trombonist
name conflict | a: performance of Mahler's Second || b: for Mahler's First before a house || c: who conducted Mahler's Second | First vs Second symphony
quantity conflict | a: sold out with 1,460 seats || b: before a house with many gaps || c: 1,390 of 1,460 tickets were used | sold out, many gaps, 1,390 used
certainty conflict | a: A tour of Japan with nine concerts in May has been cancelled || b: Nine dates in Japan are to go ahead in May || c: She left open whether the Japanese tour | cancelled, going ahead, open
quote conflict | a: “The trust is gone, on every desk of the orchestra,” || b: “The trust is gone, at least at the first desks,” | every desk vs first desks
date conflict | a: of complaints in November 2021 || c: first letter was sent in November 2020 | 2021 vs 2020
## benign
same | a: its board said on Thursday || c: decided last Thursday by the board | same day
same | a: The 61-year-old Austrian || c: repeated that the 61-year-old | same man
same | a: its principal conductor, Leonhard Brandauer-Lux || c: about its chief conductor | same post
same | a: cover the years 2019 to 2022 || b: between 2019 and last year | 2022 is last year
same | a: a Leipzig law firm || b: A report by lawyers from Leipzig | same firm
same | a: Tonight's performance || b: On Friday night his deputy || c: There was loud applause on Friday | same evening
same | a: led by his assistant, Mei-Lin Chou, 33 || b: his deputy, Mei-Lin Chou || c: for 33-year-old Mei-Lin Chou | same conductor
same | a: with nine concerts in May || b: Nine dates in Japan || c: for which nine halls have been booked | same tour
same | a: The orchestra's works council || c: The staff council of Magdeburg's orchestra | same body
same | a: seven musicians accused him || c: Seven colleagues had complained | same seven
other | a: had to go last June after he slapped a soprano || b: opens on 9 June | Halle case vs Graz premiere
other | a: special session of four hours || b: by video link for an hour || c: warned the management four times | session, speech, warnings
other | a: five of the seven accounts || c: three of them of unwanted touching too | credible vs touching
other | a: handed in its report on March 3 || c: since 13 March | report vs proceedings
other | a: the second dismissal of a conductor || b: he resigned from | Halle's case counted vs his exit
other | a: was to run until July 2026 || b: of a year's salary | contract vs pay-off
other | a: which heard 44 witnesses || b: has collected 38 signatures | witnesses vs signatories
other | b: The house there says it sees no reason || b: before a house with many gaps | Graz opera vs audience
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b4 a1-b2 a2-b1 a3-b11 a4-b4 a4-b5 a5-b4 a7-b3 a8-b9 a9-b10 a11-b6
a0-c3 a1-c3 a1-c4 a2-c6 a4-c5 a5-c5 a8-c10 a8-c11 a9-c7 a11-c8 a11-c9 a12-c1 a12-c2
b0-c3 b1-c3 b1-c6 b4-c4 b4-c5 b6-c8 b8-c3 b9-c10 b9-c11 b10-c7 b2-c3
## omissions
a10 | Halle choirmaster
b12 | Tosca in Graz
c1 | four warnings
a6 | c does not report his denial
