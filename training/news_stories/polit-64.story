mode: outlets
## a | Bay Area Transit Observer | Ferry tax squeaks by in Marisol County, pending late ballots | 2022-06-09
[1] Measure F, a parcel tax of $96 a year to pay for a ferry from Port Amador to the city, was ahead with 66.9% of the vote in Marisol County on Wednesday evening, a hair above the two-thirds it needs.

[2] Registrar Cynthia Baltodano said 8,900 mail ballots had yet to be opened. [3] Her office will certify the result by July 5.

[4] The tax would run for 20 years and raise $11.3 million annually. [5] Two 300-seat boats would make nine round trips a day, starting in the fall of 2025.

[6] "The bay was here before the freeway," said Supervisor Dolph Kessler, who wrote the measure. [7] He watched returns at a brewery in Port Amador.

[8] The county's taxpayers association, which spent $212,000 against it, hasn't conceded. [9] Its director, Paula Wynn, said the ridership forecast of 2,700 a day was a fantasy.

[10] The forecast comes from the regional transit agency. [11] A ferry that ran from Gull Cove carried fewer than 400 passengers a day before it was dropped in 2011.

[12] The ferry workers' union gave $140,000 to the campaign in favor; the software company Lumenar, whose headquarters stands a block from the future dock, gave $500,000.

[13] A similar measure got 61% in 2018. [14] Turnout Tuesday was 39%. [15] In the same election Sheriff Vince Orozco was forced into a November runoff with one of his former deputies, Alma Reyes, who trails him by 4 points. [16] Dredging must avoid the herring season, which lasts from December to March.
## b | Port Amador Patch-Ledger | We're getting a boat (probably) | 2022-06-09
[1] Nobody's popped a cork yet, but it looks as though Port Amador will see a ferry again.

[2] With a little less than nine thousand envelopes to go, the yeses for Measure F stood just north of the required 66.67% when Cynthia Baltodano's people locked up last night. [3] She has until the day after the long Fourth of July weekend to make it official.

[4] Each property would owe eight bucks a month through the early 2040s, or more than $11 million a year all told. [5] What'd we get? [6] Two boats, three hundred seats apiece, and nine crossings each way, beginning some time in 2025.

[7] "That bay was here before any freeway," Dolph Kessler told the crowd at the brewery, glass of root beer in hand. [8] The county supervisor is credited with drafting the thing.

[9] Opponents put over $200,000 into mailers and aren't giving up hope. [10] Paula Wynn of the taxpayers' group doubts that anything like 2,700 people will ride; transit planners think they will.

[11] She's got a point of history on her side: the Gull Cove run, canceled eleven years ago, reportedly averaged under four hundred.

[12] Much of the money for the other camp is understood to have come from tech, with half a million from a firm near the dock. [13] Deckhands and engineers chipped in through their union, to the tune of six figures.

[14] Four years ago, the idea fell about five points short. [15] This time, not quite four in ten voters bothered. [16] The ones who did also made Sheriff Vince Orozco sweat: he'll face Alma Reyes, who once worked for him, again in the fall.

[17] Mud can be dug only when the herring aren't spawning.
## findings
quantity differs | a: was ahead with 66.9% of the vote || b: stood just north of the required 66.67% | exact vs just north
quantity differs | a: said 8,900 mail ballots had yet to be opened || b: a little less than nine thousand envelopes | exact vs rounded
date differs | a: The tax would run for 20 years || b: a month through the early 2040s | 20 years vs early 2040s
quantity differs | a: and raise $11.3 million annually || b: more than $11 million a year | exact vs vaguer
date differs | a: starting in the fall of 2025 || b: beginning some time in 2025 | fall 2025 vs 2025
quote differs | a: "The bay was here before the freeway," || b: "That bay was here before any freeway," | wording
certainty differs | a: Supervisor Dolph Kessler, who wrote the measure || b: is credited with drafting the thing | wrote vs is credited
quantity differs | a: which spent $212,000 against it || b: put over $200,000 into mailers | exact vs vaguer
framing differs | a: said the ridership forecast of 2,700 a day was a fantasy || b: doubts that anything like 2,700 people | fantasy vs doubts
attribution differs | a: The forecast comes from the regional transit agency || b: transit planners think they will | agency vs planners
certainty differs | a: carried fewer than 400 passengers || b: reportedly averaged under four hundred | fact vs reportedly
name differs | a: the software company Lumenar || b: with half a million from a firm near the dock | named vs unnamed firm
certainty differs | a: stands a block from the future dock, gave $500,000 || b: is understood to have come from tech | gave vs is understood
quantity differs | a: union gave $140,000 to the campaign || b: to the tune of six figures | exact vs vaguer
date differs | a: into a November runoff || b: again in the fall | November vs fall
role differs | a: The ferry workers' union || b: Deckhands and engineers chipped in through their union | ferry workers vs deckhands and engineers
date differs | a: which lasts from December to March || b: when the herring aren't spawning | months vs season only
## benign
same | a: a parcel tax of $96 a year || b: eight bucks a month | 96 / 12
same | a: will certify the result by July 5 || b: the day after the long Fourth of July weekend | July 5
same | a: Two 300-seat boats || b: Two boats, three hundred seats apiece | same
same | a: nine round trips a day || b: nine crossings each way | nine
same | a: hasn't conceded || b: aren't giving up hope | no concession
same | a: before it was dropped in 2011 || b: canceled eleven years ago | 2011
same | a: got 61% in 2018 || b: fell about five points short | 61 vs 66.7
same | a: Turnout Tuesday was 39% || b: not quite four in ten voters bothered | 39%
same | a: one of his former deputies, Alma Reyes || b: who once worked for him | former deputy
same | a: on Wednesday evening, a hair || b: people locked up last night | Wednesday evening
same | a: watched returns at a brewery || b: told the crowd at the brewery | the brewery
other | a: 8,900 mail ballots had || b: that anything like 2,700 people | ballots vs riders
other | a: Turnout Tuesday was 39% || b: the required 66.67% | turnout vs threshold
other | a: who trails him by 4 points || b: about five points short | sheriff's race vs 2018 measure
other | a: got 61% in 2018 || b: the required 66.67% when | 2018 result vs threshold
other | a: fewer than 400 passengers || b: three hundred seats apiece | riders vs seats
other | a: which spent $212,000 || b: with half a million from | opponents vs donors in favor
other | a: in the fall of 2025 || b: again in the fall. | ferry vs runoff
other | a: a ferry from Port Amador || b: the Gull Cove run | future vs former ferry
other | a: Supervisor Dolph Kessler || b: made Sheriff Vince Orozco sweat | two officials
other | a: spent $212,000 against it || b: to the tune of six figures | opponents' vs union's money
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a1-b4 a2-b2 a3-b3 a4-b4 a5-b6 a6-b7 a6-b8 a7-b7 a8-b9 a9-b10 a10-b10 a11-b11 a12-b12 a12-b13 a13-b14 a14-b15 a15-b16 a16-b17
## omissions
a15 | b does not say by how many points Reyes trails
