mode: outlets
## a | Circuit & Silicon | Paltrow chip plant in Ohio slips to 2027 as Nimbus trims order | 2024-06-26
[1] Chipmaker Paltrow Semiconductor has delayed the opening of its $7.9 billion factory in Galena Falls, Ohio, by 14 months, to August 2027, and told suppliers to stop deliveries for the second of two cleanrooms.

[2] In an email to 41 vendors on Monday, seen by Circuit & Silicon, purchasing head Lorna Petrakis wrote that "the demand picture has changed shape."

[3] Her employer's biggest customer, the cloud company Nimbus Arc, cut its order for 2026 by 22% in May, according to a person with direct knowledge of the contract.

[4] Paltrow received $310 million of a $1.1 billion federal grant in March. [5] The Commerce Department said it would release the second tranche only when tools are installed. [6] The state of Ohio, which put up $180 million for roads and water, can claw the money back if fewer than 1,500 people work at the plant by the end of 2028.

[7] About 650 of the 2,900 construction workers will be sent home on July 12, the general contractor, Brandt-Ellery, said. [8] Paltrow has hired 220 technicians so far and will keep them; they are training in Arizona.

[9] Chief executive Miles Oyelaran told investors on April 30 that the project was "on time, on budget and on a roll." [10] On Tuesday he declined to be interviewed.

[11] The company is not alone: two other plants begun with subsidies since 2022 have been put off.

[12] Shares fell 4.6% to $57.20 on Tuesday, taking the year's loss to nearly 30%.

[13] Residents of the township, population 6,400, voted in 2022 to let the company build, by 1,911 to 1,204. [14] The water tower has been finished.
## b | Galena Falls Sentinel | Hundreds of hardhats to leave Paltrow site | 2024-06-28
[1] Hundreds of construction workers will be laid off in two weeks at the Paltrow site on Route 9, and the chip factory that was to change Galena Falls will open more than a year behind schedule.

[2] Company officials briefed township trustees in private on Wednesday evening. [3] Production is now expected to begin in the second half of 2027, trustee chair Wendell Sopko said afterward.

[4] A company email to several dozen suppliers, first reported by a trade publication, said that "the demand picture has changed shape." [5] Work on one of the cleanrooms, the bigger, has been put on hold.

[6] A large buyer of the company's chips is understood to have scaled back what it will take in 2026.

[7] "I bought a truck because of that plant," said pipefitter Jody Marchetti, 34, who came from West Virginia in January.

[8] The company said its technicians, more than 200 of them, are safe. [9] They are being taught out West and will come home next spring.

[10] Federal taxpayers have paid in around $300 million to date, and Washington has said it will hand over no more until machines stand in the building. [11] Columbus could ask for its own money back if jobs on the site fall short of 1,500.

[12] Sopko noted that only this spring the chief executive, Miles Oyelaran, had described the factory as "on time, on budget and on a roll." [13] A spokesperson said he was not available for comment this week.

[14] The township, which has about 6,000 residents, backed the project two years ago with a little over 60 percent of the vote. [15] It has borrowed $12 million for a new school wing on the strength of it. [16] A ribbon was cut at the finished water tower in May.
## findings
date differs | a: by 14 months, to August 2027 || b: will open more than a year behind schedule || b: in the second half of 2027 | 14 months late, August 2027 vs more than a year late, second half of 2027
quantity differs | a: About 650 of the 2,900 construction workers || b: Hundreds of construction workers will be laid off || b: Hundreds of hardhats to leave | about 650 vs hundreds
quantity differs | a: In an email to 41 vendors on Monday || b: email to several dozen suppliers | 41 vs several dozen
name differs | a: the cloud company Nimbus Arc || a: as Nimbus trims order || b: A large buyer of the company's chips | Nimbus Arc vs an unnamed buyer
quantity differs | a: cut its order for 2026 by 22% || b: scaled back what it will take in 2026 | 22% vs unspecified
attribution differs | a: according to a person with direct knowledge of the contract || b: is understood to have scaled back | person with knowledge vs 'is understood'
quantity differs | a: has hired 220 technicians so far || b: more than 200 of them | 220 vs more than 200
place differs | a: they are training in Arizona || b: They are being taught out West | Arizona vs out West
quantity differs | a: received $310 million of a $1.1 billion federal grant || b: have paid in around $300 million to date | $310m vs around $300m
date differs | a: told investors on April 30 || b: only this spring the chief executive | April 30 vs this spring
framing differs | a: On Tuesday he declined to be interviewed || b: he was not available for comment this week | declined an interview vs not available
quantity differs | a: population 6,400 || b: which has about 6,000 residents | 6,400 vs about 6,000
framing differs | a: told suppliers to stop deliveries for the second of two cleanrooms || b: Work on one of the cleanrooms, the bigger, has been put on hold | deliveries stopped for the second vs work on the bigger put on hold
attribution differs | a: purchasing head Lorna Petrakis wrote || b: A company email to several dozen | named author vs the company
## benign
same | a: will be sent home on July 12 || b: will be laid off in two weeks | two weeks after June 28
same | a: by 1,911 to 1,204 || b: a little over 60 percent of the vote | 1,911 of 3,115 is 61.3%
same | a: voted in 2022 to let the company build || b: backed the project two years ago | 2022
same | a: only when tools are installed || b: until machines stand in the building | same condition
same | a: can claw the money back || b: could ask for its own money back | same right
same | a: if fewer than 1,500 people work at the plant || b: fall short of 1,500 | same threshold
same | a: The water tower has been finished || b: at the finished water tower | tower completed
same | a: and will keep them || b: are safe | technicians stay
same | a: seen by Circuit & Silicon || b: first reported by a trade publication | the publication is Circuit & Silicon
other | a: of a $1.1 billion federal grant || b: It has borrowed $12 million | grant vs school loan
other | a: 2,900 construction workers || b: if jobs on the site fall short | builders vs plant jobs
other | a: On Tuesday he declined || b: in private on Wednesday evening | CEO vs briefing of trustees
other | a: which put up $180 million || b: have paid in around $300 million | state vs federal money
other | a: Shares fell 4.6% to $57.20 || b: a little over 60 percent | share price vs vote
other | a: federal grant in March || b: finished water tower in May | grant payment vs ribbon cutting
other | a: can claw the money back if fewer than 1,500 || b: more than 200 of them | target vs technicians hired
other | a: taking the year's loss to nearly 30% || b: more than a year behind schedule | share loss vs delay
## aligned
a0-b1 a0-b3 a0-b6 a1-b1 a1-b3 a1-b5 a2-b4 a3-b6 a4-b10 a5-b10 a6-b11 a7-b1 a7-b0 a8-b8 a8-b9 a9-b12 a10-b13 a13-b14 a14-b16
## omissions
a12 | b does not report the share price
a11 | b does not mention other delayed plants
b15 | a does not mention the school loan
b7 | a does not quote a worker
