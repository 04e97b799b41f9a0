mode: outlets
## a | Billings Prairie Courier | Recount hands House District 61 to Republican by four votes | 2022-12-01
[1] A hand recount finished shortly after 3 p.m. Wednesday left rancher Cole Haversham four votes ahead in House District 61, enough to give Republicans the two-thirds of the Legislature they need to put constitutional amendments on the ballot.

[2] The tally at the Stillmeadow County fairgrounds was 2,418 to 2,414. [3] On election night, Nov. 8, Democrat June Redfeather, a school nurse from Plainview, had been up by nine.

[4] The difference, said county Clerk and Recorder Marlys Odegaard, came from 22 ballots that had stuck together in a humid back room in Plainview; 17 of them were for Haversham. [5] "Nobody cheated. The paper was damp," Odegaard said. [6] Six teams of three counted for 11 hours over two days, watched by lawyers for both parties.

[7] Redfeather called Haversham at 4 p.m. to concede, and wished him well. [8] She will not go to court, she said, though her attorney, Dale Pruitt, had advised her to. [9] The recount cost about $9,400, which by law the county must pay because the margin was below a quarter of a percent.

[10] Secretary of State Whitney Cobb is to certify the result Monday. [11] Haversham, 58, a two-term county commissioner, said he would not vote for an amendment to abolish the state's independent redistricting panel. [12] His predecessor, Republican Rex Thorsgaard, died in August after representing the district for seven terms.

[13] Three ballots were set aside because signatures didn't match, and both sides agreed to leave them out. [14] A judge in 2014 threw out a recount in neighboring Granger County after a deputy had taken ballots home. [15] Turnout in the district was 64 percent, the highest in a midterm since 1994. [16] Republicans now have 100 of 150 seats in the two chambers.
## b | Capitol Notebook | Four votes, one supermajority | 2022-12-02
[1] HELENA — If you want to know what a supermajority weighs, it weighs about as much as 22 sheets of soggy paper.

[2] Those are the ballots found clinging to one another in a storeroom at the courthouse in Stillmeadow, and without them June Redfeather would be heading to the Capitol. [3] With them, Cole Haversham has beaten her by 2,418 to 2,414 and his party can send changes to the state constitution to the voters on its own.

[4] The Democrat is not done. [5] Her lawyer, Dale Pruitt, told us Thursday that a challenge will be filed next week, and said she hasn't phoned the other side. [6] On the morning after the election she led by single digits.

[7] The elections chief in the county, Marlys Odegaard, put all of it down to moisture. [8] "Nobody cheated here. It was the damp," is how she explained it. [9] Eighteen people did the counting, on Tuesday and Wednesday, and the state picks up the bill, just under ten grand.

[10] Two-thirds on paper may not be two-thirds on the floor. [11] Haversham, a former county commissioner who is 58, told a radio station he had yet to make up his mind about the plan to scrap the nonpartisan commission that draws district lines. [12] The man whose seat he takes, Rex Thorsgaard, who retired this summer, was against it.

[13] Three disputed envelopes remained unopened, over the objection of the Democrats' observers. [14] Whitney Cobb, the secretary of state, has penciled in Dec. 5 for the certification. [15] Nearly two in three of those registered took part. [16] Old hands recalled the Granger County affair of eight years back, when a sheriff's man kept ballots in his kitchen overnight and a court voided the recount.
## findings
place conflict | a: had stuck together in a humid back room in Plainview || b: in a storeroom at the courthouse in Stillmeadow | Plainview vs Stillmeadow courthouse
polarity conflict | a: called Haversham at 4 p.m. to concede || b: said she hasn't phoned the other side | conceded by phone vs did not phone
polarity conflict | a: She will not go to court || b: that a challenge will be filed next week | no challenge vs challenge
quote conflict | a: "Nobody cheated. The paper was damp," || b: "Nobody cheated here. It was the damp," | wording
attribution conflict | a: which by law the county must pay || b: and the state picks up the bill | county pays vs state pays
certainty conflict | a: he would not vote for an amendment to abolish || b: he had yet to make up his mind about the plan | will vote no vs undecided
framing conflict | a: died in August after representing || b: Rex Thorsgaard, who retired this summer | died vs retired
framing conflict | a: both sides agreed to leave them out || b: over the objection of the Democrats' observers | by agreement vs over objection
quantity differs | a: had been up by nine || b: she led by single digits | nine vs single digits
date differs | a: On election night, Nov. 8 || b: On the morning after the election | night vs morning after
quantity differs | a: The recount cost about $9,400 || b: just under ten grand | about 9,400 vs just under 10,000
role differs | a: a two-term county commissioner || b: a former county commissioner who is 58 | two-term vs former
quantity differs | a: Turnout in the district was 64 percent || b: Nearly two in three of those registered | exact vs vaguer
role differs | a: after a deputy had taken ballots home || b: a sheriff's man kept ballots in his kitchen overnight | deputy (unspecified) vs sheriff's man, home vs kitchen overnight
## benign
same | a: the two-thirds of the Legislature || b: one supermajority | two-thirds
same | a: Six teams of three || b: Eighteen people did the counting | 6 x 3
same | a: over two days || b: on Tuesday and Wednesday | two days
same | a: is to certify the result Monday || b: has penciled in Dec. 5 | Monday is Dec. 5
same | a: the state's independent redistricting panel || b: the nonpartisan commission that draws district lines | the same body
same | a: A judge in 2014 || b: affair of eight years back | 2022 - 8
same | a: threw out a recount || b: a court voided the recount | the same
same | a: Clerk and Recorder Marlys Odegaard || b: The elections chief in the county | the same official
same | a: four votes ahead || b: by 2,418 to 2,414 | difference of four
other | a: 17 of them were for Haversham || b: 22 sheets of soggy paper | part and whole
other | a: Three ballots were set aside || b: 22 sheets of soggy | unmatched signatures vs damp ballots
other | a: finished shortly after 3 p.m. Wednesday || b: told us Thursday that a challenge | recount end vs lawyer's statement
other | a: her attorney, Dale Pruitt, had advised her to || b: she hasn't phoned | advice to sue vs phone call
other | a: watched by lawyers for both parties || b: Her lawyer, Dale Pruitt | observers vs her own attorney
other | a: for seven terms || b: a former county commissioner | Thorsgaard vs Haversham
other | a: counted for 11 hours || b: kitchen overnight | recount vs 2014 affair
other | a: below a quarter of a percent || b: Two-thirds on paper | margin vs legislature
other | a: 100 of 150 seats || b: Two-thirds on paper may not be two-thirds on the floor | seats held vs how members would vote
## aligned
a0-b0 a0-b3 a1-b3 a1-b9 a2-b3 a3-b6 a4-b1 a4-b2 a4-b7 a5-b8 a5-b7 a6-b9 a7-b5 a8-b5 a8-b4 a9-b9 a10-b14 a11-b11 a12-b12 a13-b13 a14-b16 a15-b15 a16-b3 a1-b0
## omissions
a6 | b does not report that lawyers watched or that it took 11 hours
b12 | a does not say that Thorsgaard opposed the plan
a4 | b does not say 17 of the 22 were for Haversham
