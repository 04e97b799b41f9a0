mode: outlets
## a | Salford Evening Echo | 'We left our tea on the table': families ordered out of tower block at an hour's notice | 2024-02-06
[1] Hundreds of people were told to leave their homes in a Salford high-rise yesterday afternoon after engineers found that its concrete panels could come away in strong wind.

[2] Residents of Bramhope Court, a 17-storey block off Ordsall Way, were knocked up at about 3pm and had to be gone by 4pm. [3] "We left our tea on the table and the telly on," said Doreen Halliwell, 78, a widow who has lived on the ninth floor since 1981.

[4] All 96 flats are now empty. [5] Most families slept at Irlam leisure centre; 23 households were put up in hotels, and a couple with a baby three weeks old went to relatives in Bury.

[6] Coun Tariq Mahmood, the council's cabinet member for housing, said the risk had been unknown until Sunday, when a piece of panel the size of a door fell on to the car park. [7] Nobody was hit. [8] He promised every household £500 by Friday and said they would be back within six weeks.

[9] The council bought the block back from the housing firm Northquay in 2019 for £1. [10] A survey that year put the cost of repairs at £4.8m, but the work was never ordered, papers seen by the Echo show.

[11] Storm Ingrid is due to reach the north west tonight with gusts of up to 70mph. [12] The A57 beside the block will be shut until it has passed. [13] Fire engines stood by, and a school next door has sent its 310 pupils home until Monday.

[14] Tenants' leader Kofi Mensah-Boyd wants the building pulled down: he called it "a coffin with a lift". [15] In 2018 the sister block, Bramley Court, was emptied for cladding to be replaced, and its tenants were away for 14 months.
## b | Housing Sector Weekly | Salford decants large-panel block; landlord says move was agreed with tenants | 2024-02-08
[1] Salford's housing department has begun a phased decant of Bramhope Court, a 1967 large-panel system block of 96 flats, following a structural engineer's letter received on 30 January.

[2] The last of the residents are due to leave this weekend, said Tariq Mahmood, director of housing. [3] The move was worked out with the tenants' association over four meetings and nobody had less than 48 hours to pack, he added. [4] "It is not an evacuation, it is a precaution with a removal van," he said.

[5] The association's chair, Kofi Mensah-Boyd, told HSW he would like to see the tower strengthened and retained. [6] He disputes the council's account: there was one meeting, he says, with biscuits.

[7] A fragment about as large as a paperback became detached on Sunday and came to rest on a first-floor balcony, the consultancy Pryce Adair reported. [8] There were no injuries.

[9] Fewer than two dozen households have taken hotel rooms; others are with friends or in vacant council homes. [10] Each gets a disturbance payment of £500, to be made in the new financial year. [11] The council expects the block to remain empty for at least a year.

[12] Salford acquired the 17-storey building five years ago, for a nominal pound. [13] Northquay, the seller, had obtained an estimate of £4.8m for strengthening the joints, and the council let a contract for the first phase last autumn; scaffolding was to go up in March.

[14] The adjoining primary remains open, with its playground fenced off. [15] A trunk road was closed as a precaution during Tuesday night's storm, whose gusts peaked at 58mph at the site.

[16] Neighbouring Bramley Court, where flammable cladding was taken off six years ago, is of a different construction. [17] About 500 blocks of the large-panel type survive in England.
## findings
framing conflict | a: had to be gone by 4pm || a: families ordered out of tower block at an hour's notice || b: nobody had less than 48 hours to pack || b: has begun a phased decant | an hour's notice vs 48 hours and a phased move
polarity conflict | a: All 96 flats are now empty || b: The last of the residents are due to leave this weekend | all gone vs some still there
role conflict | a: Coun Tariq Mahmood, the council's cabinet member for housing || b: said Tariq Mahmood, director of housing | councillor vs official
date conflict | a: the risk had been unknown until Sunday || b: a structural engineer's letter received on 30 January | risk known on Sunday (4 Feb) vs from 30 January
quantity conflict | a: a piece of panel the size of a door || b: A fragment about as large as a paperback | size of the piece
place conflict | a: fell on to the car park || b: came to rest on a first-floor balcony | where the piece fell
date conflict | a: promised every household £500 by Friday || b: to be made in the new financial year | when the money is paid
date conflict | a: they would be back within six weeks || b: to remain empty for at least a year | six weeks vs a year
polarity conflict | a: but the work was never ordered || b: the council let a contract for the first phase last autumn | never ordered vs contract let
attribution differs | a: A survey that year put the cost of repairs at £4.8m || b: Northquay, the seller, had obtained an estimate of £4.8m | whose estimate
polarity conflict | a: has sent its 310 pupils home until Monday || b: The adjoining primary remains open | school closed vs open
framing conflict | a: wants the building pulled down || b: he would like to see the tower strengthened and retained | demolish vs keep
quantity differs | a: 23 households were put up in hotels || b: Fewer than two dozen households have taken hotel rooms | 23 vs fewer than two dozen
place conflict | a: Most families slept at Irlam leisure centre || b: others are with friends or in vacant council homes | where the rest stay
## benign
same | a: bought the block back from the housing firm Northquay in 2019 || b: acquired the 17-storey building five years ago | 2019
same | a: in 2019 for £1 || b: for a nominal pound | same price
same | a: Nobody was hit || b: There were no injuries | same
same | a: The A57 beside the block will be shut || b: A trunk road was closed as a precaution | same road
same | a: is due to reach the north west tonight || b: during Tuesday night's storm | Tuesday 6 February
same | a: In 2018 the sister block, Bramley Court || b: was taken off six years ago | 2018
same | a: a school next door || b: The adjoining primary | same school
same | a: Tenants' leader Kofi Mensah-Boyd || b: The association's chair, Kofi Mensah-Boyd | same person
same | a: emptied for cladding to be replaced || b: where flammable cladding was taken off | same work
other | a: with gusts of up to 70mph || b: whose gusts peaked at 58mph | forecast vs measured
other | a: its tenants were away for 14 months || b: empty for at least a year | Bramley in 2018 vs Bramhope
other | a: All 96 flats || b: About 500 blocks of the large-panel type | flats vs blocks
other | a: "a coffin with a lift" || b: "It is not an evacuation, it is a precaution with a removal van," | two speakers
other | a: a baby three weeks old || a: within six weeks | age vs return
other | a: promised every household £500 || b: About 500 blocks | pounds vs blocks
other | b: over four meetings || b: there was one meeting, he says | council's count vs chair's, both inside b
other | a: home until Monday || a: £500 by Friday | school vs payment
other | a: lived on the ninth floor || b: a first-floor balcony | Halliwell's flat vs the balcony
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b0 a2-b3 a2-b12 a2-b1 a4-b1 a4-b2 a5-b9 a6-b1 a6-b2 a6-b7 a7-b8 a8-b10 a8-b11 a9-b12 a10-b13 a11-b15 a12-b15 a13-b14 a14-b5 a15-b16
## omissions
a3 | the widow's remark
b6 | the chair disputes the number of meetings
b17 | 500 blocks in England
b4 | Mahmood's remark
