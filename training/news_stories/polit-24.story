mode: outlets
## a | Great Lakes Sentinel | Two more migrant buses reach Port Armitage; city opens airport hangar | 2023-12-19
[1] Two buses carrying 103 people from the Texas border pulled up outside the Greyhound station in Port Armitage before sunrise Monday, the fifth such delivery this month, city officials said.

[2] Mayor Denise Okafor-Lindgren said that the city had been given no notice. [3] "They were dropped like newspapers," she said.

[4] All 103, most of them Venezuelans, were housed by nightfall in a hangar at the former Air Guard base, where there are 250 cots. [5] The mayor signed an order to open it at 9 a.m., without asking the City Council.

[6] Among the passengers was a 6-year-old girl with pneumonia, who was admitted to Mercy Children's Hospital. [7] She is out of danger, said Dr. Anil Verghese, chief of pediatrics.

[8] The buses were chartered by Texas, according to the drivers' paperwork, at $1,650 a seat. [9] A spokesman for Gov. Clay Hutchens declined to discuss it.

[10] The city has taken in about 2,900 people since May, and spent $11.4 million, of which the federal government has paid back $3 million. [11] The comptroller, Ray Bialek, expects the money to run out by Feb. 15.

[12] Alderman Pete Gorski, R-9th Ward, will seek a special session on Dec. 27 to bar the city from leasing hotels. [13] He needs 11 of 20 votes and says he has 12. [14] St. Hedwig's parish has collected 800 coats and still needs boots.

[15] Bus companies that arrive outside the hours of 8 a.m. to 5 p.m. face fines of up to $10,000 under an ordinance passed in October; none had been levied as of Monday. [16] A driver was cited in neighboring Waukeska last week after he let 38 people off at a closed gas station.
## b | Heartland Public Media | ‘We knew they were coming’: Inside Port Armitage's long night | 2023-12-20
[1] The church hall smelled of coffee by 4 a.m. on Monday, because the people who run St. Hedwig's had been told to expect company.

[2] A charity in El Paso had alerted the mayor's office late Sunday to two coaches on the way, said the office's chief of staff, Ramona Diggs. [3] A hundred-odd passengers, nearly all from Colombia, stepped off at the lakefront ferry terminal in sandals.

[4] Half of them slept in the old base's hangar that evening, and the rest were still on the floor of the police headquarters lobby. [5] The City Council had met at noon and approved the use of the hangar, 14 to 6.

[6] "Dropped like yesterday's papers," said Denise Okafor-Lindgren, the mayor, pulling a blanket around a man who had none.

[7] At Mercy, a girl of 6 is on a respirator with pneumonia, her mother told us. [8] She had been coughing since Oklahoma.

[9] It isn't clear who hired the coaches; the drivers, who had a meal and left, carried no papers. [10] Gov. Hutchens' office in Austin said that it "was proud to have sent them".

[11] Close to 3,000 newcomers have been looked after here in seven months. [12] That has cost more than $11 million, and Washington has yet to reimburse any of it, according to Ray Bialek, who keeps the city's books. [13] He says that there is enough to last until spring.

[14] A majority against putting people up in hotels isn't in sight, Alderman Pete Gorski conceded, but he may ask for a special session anyway, between Christmas and New Year's. [15] A coach company was fined $5,000 on Monday for coming at the wrong hour, the first under rules adopted this fall. [16] In Waukeska, 38 migrants were left at a filling station that had shut for the night.
## findings
polarity conflict | a: the city had been given no notice || b: had alerted the mayor's office late Sunday || b: ‘We knew they were coming’ | no notice vs alerted
place conflict | a: outside the Greyhound station in Port Armitage || b: stepped off at the lakefront ferry terminal | bus station vs ferry terminal
role conflict | a: most of them Venezuelans || b: nearly all from Colombia | Venezuelans vs Colombians
quantity conflict | a: were housed by nightfall in a hangar || b: Half of them slept in the old base's hangar | all vs half
attribution conflict | a: without asking the City Council || b: The City Council had met at noon and approved | mayor's order vs council vote
quote conflict | a: "They were dropped like newspapers," || b: "Dropped like yesterday's papers," | wording
framing conflict | a: She is out of danger || b: is on a respirator with pneumonia | out of danger vs on respirator
attribution conflict | a: said Dr. Anil Verghese, chief of pediatrics || b: her mother told us | doctor vs mother on her condition
certainty conflict | a: The buses were chartered by Texas || b: It isn't clear who hired the coaches | chartered by Texas vs unclear
polarity conflict | a: according to the drivers' paperwork || b: carried no papers | paperwork vs none
polarity conflict | a: declined to discuss it || b: it "was proud to have sent them" | no comment vs proud
polarity conflict | a: the federal government has paid back $3 million || b: Washington has yet to reimburse any of it | $3 million vs none
date conflict | a: the money to run out by Feb. 15 || b: there is enough to last until spring | mid-February vs spring
certainty conflict | a: will seek a special session on Dec. 27 || b: he may ask for a special session anyway | will vs may
polarity conflict | a: needs 11 of 20 votes and says he has 12 || b: isn't in sight, Alderman Pete Gorski conceded | majority vs none
polarity conflict | a: none had been levied as of Monday || b: was fined $5,000 on Monday | none vs one fined
quantity differs | a: has taken in about 2,900 people since May || b: Close to 3,000 newcomers | exact vs rounded
quantity differs | a: and spent $11.4 million || b: has cost more than $11 million | exact vs vaguer
quantity differs | a: Two buses carrying 103 people || b: A hundred-odd passengers | exact vs vaguer
date differs | a: an ordinance passed in October || b: rules adopted this fall | October vs fall
date differs | a: a special session on Dec. 27 || b: between Christmas and New Year's | exact vs vaguer
## benign
same | a: about 2,900 people since May || b: in seven months | May to December
same | a: before sunrise Monday || b: by 4 a.m. on Monday | the same night
same | a: a 6-year-old girl with pneumonia || b: a girl of 6 is on | the same child
same | a: The comptroller, Ray Bialek || b: who keeps the city's books | the same office
same | a: he let 38 people off at a closed gas station || b: at a filling station that had shut | the same event
same | a: A spokesman for Gov. Clay Hutchens || b: Gov. Hutchens' office in Austin | the same office
same | a: the former Air Guard base || b: in the old base's hangar | the same hangar
same | a: Two buses carrying || b: two coaches on the way | two
same | a: to bar the city from leasing hotels || b: against putting people up in hotels | the same proposal
other | a: at $1,650 a seat || b: was fined $5,000 | charter vs fine
other | a: says he has 12 || b: approved the use of the hangar, 14 to 6 | hotel ban votes vs hangar vote
other | a: where there are 250 cots || b: A hundred-odd passengers | cots vs passengers
other | a: at 9 a.m., without asking || b: smelled of coffee by 4 a.m. | order vs arrival
other | a: of up to $10,000 || b: was fined $5,000 on Monday | maximum vs a fine levied
other | a: 38 people off || b: A hundred-odd passengers | Waukeska vs Port Armitage
other | a: A driver was cited || b: A coach company was fined | Waukeska driver vs Port Armitage company
other | a: paid back $3 million || b: Close to 3,000 newcomers | dollars vs people
other | a: chief of pediatrics || b: chief of staff, Ramona Diggs | two chiefs
other | a: the fifth such delivery this month || b: in seven months | deliveries vs months
## aligned
a0-b2 a0-b3 a0-b4 a1-b1 a1-b2 a1-b3 a2-b2 a2-b0 a3-b6 a4-b3 a4-b4 a5-b5 a6-b7 a7-b7 a8-b9 a9-b10 a10-b11 a10-b12 a11-b13 a12-b14 a13-b14 a15-b15 a16-b16
## omissions
a14 | b does not report the coat drive
b8 | a does not say when the cough began
