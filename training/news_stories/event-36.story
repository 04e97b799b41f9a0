mode: outlets
## a | Manchester Dispatch | Hospital fire kills four patients; ward's sprinklers never fitted | 2022-02-03
[1] Four elderly patients died when a fire swept through a stroke ward at Rossmere General in the early hours of Tuesday, and it has emerged that sprinklers promised six years ago were never put in.

[2] The blaze broke out in bay 3 at about ten past four, when an oxygen line beside a bed caught light, Greater Manchester fire investigator Gareth Nuttall said. [3] A patient had been smoking, he believes.

[4] Staff wheeled out 23 patients within eleven minutes, three of them on mattresses. [5] Sister Joy Abiola, 46, went in four times and is being treated for smoke inhalation on the floor below.

[6] The dead, aged between 71 and 93, include Harold Pickering, a former Lancashire wicketkeeper. [7] His daughter Anne said the family had been told by telephone at seven.

[8] "We asked for water over the beds and were given a poster on the wall," said Unison's branch secretary, Dev Mistry.

[9] Trust chief executive Louise Hargreave said that the £1.1m scheme had been put off twice because of the pandemic and would begin in April. [10] She offered her resignation, which the board declined.

[11] Health Secretary Mark Elphick visited on Wednesday and spent an hour with nurses. [12] He has ordered every trust in England to report on its wards by the end of March.

[13] Routine operations are cancelled until Monday; A&E is open. [14] Six of the surviving patients were moved to Stockport.

[15] In 2012 a fire in the hospital's laundry, in which nobody was hurt, cost £400,000.
## b | Health Estates Weekly | Rossmere: four dead, faulty socket suspected, chief executive out | 2022-02-04
[1] The chief executive of the trust that runs Rossmere General left her post on Thursday evening, two days after a ward fire that took four lives. [2] Louise Hargreave went at the request of her board, an insider said.

[3] A charging socket behind an electric bed is what the fire service's lead investigator, Gareth Nuttall, is now looking at. [4] He has set aside talk of a cigarette. [5] The oxygen supply to the bay, which shut itself off as designed, fed the flames for seconds only.

[6] It took five-and-twenty minutes to get the 23 other patients out, according to the log of the control room, where the first call was taken at 04.11. [7] Three had to be dragged along on their bedding. [8] Joy Abiola, the healthcare assistant who entered the ward again and again, had a day in a bed of her own and has gone home.

[9] Harry Pickering, 93, who kept wicket for the county, was the oldest to perish; the youngest was 71. [10] His daughter has complained that she learnt of it from a radio bulletin.

[11] The estates plan of 2016 foresaw a mist system for all eleven wards. [12] On nine it was installed; on the stroke ward and one more it was struck out in 2019, before the word Covid existed, minutes show, to save £1.1m. [13] "We asked for water above the beds and got a poster," as one union officer has it.

[14] The health secretary, who toured the site the day after the fire, has asked trusts to examine their wards "as soon as they reasonably can". [15] Operations that can wait are off until the start of next week. [16] Half a dozen survivors are in Stockport. [17] A decade ago the laundry burned.
## findings
framing conflict | a: She offered her resignation, which the board declined || b: Louise Hargreave went at the request of her board || b: left her post on Thursday evening || b: chief executive out | resignation declined vs made to leave (next day)
framing conflict | a: when an oxygen line beside a bed caught light || b: A charging socket behind an electric bed || b: faulty socket suspected | oxygen line vs socket
certainty conflict | a: A patient had been smoking, he believes || b: has set aside talk of a cigarette | smoking believed vs set aside
date conflict | a: wheeled out 23 patients within eleven minutes || b: took five-and-twenty minutes to get the 23 other patients out | 11 vs 25 minutes
role conflict | a: Sister Joy Abiola, 46 || b: Joy Abiola, the healthcare assistant | sister vs healthcare assistant
place conflict | a: is being treated for smoke inhalation on the floor below || b: and has gone home | in hospital vs home
quote conflict | a: "We asked for water over the beds and were given a poster on the wall," || b: "We asked for water above the beds and got a poster," | wording
attribution differs | a: said Unison's branch secretary, Dev Mistry || b: as one union officer has it | named vs unnamed
attribution conflict | a: had been told by telephone at seven || b: she learnt of it from a radio bulletin | told by phone vs heard on radio
framing conflict | a: had been put off twice because of the pandemic || b: it was struck out in 2019, before the word Covid existed | postponed for the pandemic vs struck out to save
date differs | a: to report on its wards by the end of March || b: "as soon as they reasonably can" | by end of March vs as soon as possible
framing differs | a: has ordered every trust in England to report || b: has asked trusts to examine their wards | ordered vs asked
## benign
same | a: in the early hours of Tuesday || b: two days after a ward fire | Thursday less two
same | a: promised six years ago || b: The estates plan of 2016 | 2022 minus six
same | a: in bay 3 at about ten past four || b: the first call was taken at 04.11 | about 4.10
same | a: three of them on mattresses || b: Three had to be dragged along on their bedding | same three
same | a: went in four times || b: who entered the ward again and again | same
same | a: aged between 71 and 93 || b: was the oldest to perish; the youngest was 71 | same ages
same | a: Harold Pickering, a former Lancashire wicketkeeper || b: Harry Pickering, 93, who kept wicket for the county | same man
same | a: visited on Wednesday || b: who toured the site the day after the fire | February 2
same | a: are cancelled until Monday || b: are off until the start of next week | Monday
same | a: Six of the surviving patients were moved to Stockport || b: Half a dozen survivors are in Stockport | six
same | a: In 2012 a fire in the hospital's laundry || b: A decade ago the laundry burned | 2012
same | a: the £1.1m scheme || b: to save £1.1m | same sum
other | a: cost £400,000 || b: to save £1.1m | laundry fire vs sprinklers
other | a: three of them on mattresses || b: On nine it was installed | patients vs wards
other | a: went in four times || b: a ward fire that took four lives | times vs dead
other | a: in which nobody was hurt || b: four dead, faulty | laundry vs ward
other | a: told by telephone at seven || b: the first call was taken at | family's call vs emergency call
other | a: been put off twice || b: Operations that can wait are off | scheme vs operations
other | a: spent an hour with nurses || b: had a day in a bed | minister vs Abiola
other | a: which the board declined || b: it was struck out in 2019 | resignation vs scheme
## aligned
a0-b0 a0-b1 a0-b12 a1-b1 a1-b0 a1-b11 a1-b12 a2-b3 a2-b5 a2-b6 a3-b4 a4-b6 a4-b7 a5-b8 a6-b9 a7-b10 a8-b13 a9-b12 a10-b1 a10-b2 a11-b14 a12-b14 a13-b15 a14-b16 a15-b17
## omissions
b12 | a does not report that nine wards got the system
a11 | b does not report the hour with nurses
