mode: outlets
## a | Gulf Shore Beacon | Red tide closes 31 miles of beach; manatee deaths at 88 | 2018-08-09
[1] Officials in Calusa County, Fla., closed 31 miles of beach on Wednesday as a red tide that began in October crept north past Gasparo Inlet.

[2] Eighty-eight manatees have died this year along the coast, 61 of them from the alga's toxin, state biologist Renee Thibodeaux said after necropsies at a lab in St. Petersburg.

[3] Crews have carted 267 tons of fish to the landfill since July 20, at a cost of $1.1 million. [4] Half of that will come from the state, County Administrator Lou Ferrante said.

[5] "You can smell August from the bridge," said bait seller Dot Whisnant, who has laid off four.

[6] Water samples taken Monday off Manasota Pier showed 8 million cells a liter; breathing trouble starts at 10,000. [7] Emergency rooms treated 54 people in a week, most of them lifeguards and retirees.

[8] Runoff of fertilizer from sugar farms feeds the bloom, said Prof. Ernest Maddox of Gulf Plains University. [9] The growers' league rejects that.

[10] Hotels report cancellations of one room in three. [11] The governor has pledged $500,000 in loans for small firms, interest-free for 180 days.

[12] A bloom in 2005 lasted 13 months. [13] In 2013 one killed 277 manatees, the most on record. [14] A rescued calf, Biscotti, weighing 84 pounds, is being bottle-fed in Tampa.
## b | Sunshine Public Media | What we know about this summer's red tide | 2018-08-10
[1] How bad is it? [2] Cell counts off Manasota Pier at the start of the week were eight hundred times what makes people cough, and over fifty patients turned up in hospital within seven days.

[3] Are beaches closed? [4] No: Calusa County has posted warnings along roughly 50 kilometers of sand, spokesman Lou Ferrante stressed, but anyone may go in.

[5] What about wildlife? [6] As many as 88 manatees may have fallen victim to the toxin, according to Renée Thibodaux, who leads a volunteer rescue group. [7] Only the results of necropsies, due in September, will tell. [8] A calf of around 40 kilos was released on Thursday after two weeks of care.

[9] Who pays for the cleanup? [10] It has run to just over a million dollars for upwards of 250 tons of carcasses, and so far the county has footed it alone.

[11] What feeds it? [12] Scientists disagree, Ernest Maddox of Gulf Plains told us; he himself suspects leaking septic tanks more than farms.

[13] When did it start? [14] Last November, counting from the first bloom offshore. [15] The worst in memory, thirteen years ago, went on for just over a year, and 277 of the sea cows were lost in another, in 2013.

[16] What is being done for business? [17] Half a million dollars in grants, the governor's office says. [18] A third of hotel bookings have been called off. [19] "You can smell August from here, and July," said Dot Whisnant, who sells bait on the causeway and has so far kept all her staff. [20] A map of clear beaches is updated at noon each day on the county website.
## findings
polarity conflict | a: closed 31 miles of beach on Wednesday || a: Red tide closes 31 miles of beach || b: has posted warnings along roughly 50 kilometers of sand || b: but anyone may go in | closed vs only warnings
date conflict | a: a red tide that began in October || b: Last November, counting from the first bloom | October vs November
certainty conflict | a: 61 of them from the alga's toxin || b: As many as 88 manatees may have fallen victim to the toxin | 61 by toxin as found vs up to 88 may
date conflict | a: said after necropsies at a lab || b: Only the results of necropsies, due in September | necropsies done vs due in September
role conflict | a: state biologist Renee Thibodeaux || b: who leads a volunteer rescue group | state biologist vs volunteer leader
name conflict | a: state biologist Renee Thibodeaux said || b: according to Renée Thibodaux | Thibodeaux vs Thibodaux
role conflict | a: County Administrator Lou Ferrante said || b: spokesman Lou Ferrante stressed | administrator vs spokesman
certainty conflict | a: Half of that will come from the state || b: so far the county has footed it alone | half by state (will) vs county alone so far
framing conflict | a: Runoff of fertilizer from sugar farms feeds the bloom || b: he himself suspects leaking septic tanks more than farms | same scientist: farms vs septic tanks
framing conflict | a: has pledged $500,000 in loans || b: Half a million dollars in grants | loans vs grants
polarity conflict | a: is being bottle-fed in Tampa || b: was released on Thursday after two weeks of care | in care vs released (later)
quote conflict | a: "You can smell August from the bridge," || b: "You can smell August from here, and July," | wording
polarity conflict | a: who has laid off four || b: has so far kept all her staff | laid off four vs none
quantity differs | a: have carted 267 tons of fish || b: upwards of 250 tons of carcasses | 267 vs upwards of 250
quantity differs | a: at a cost of $1.1 million || b: just over a million dollars | 1.1m vs just over 1m
quantity differs | a: treated 54 people in a week || b: over fifty patients | 54 vs over fifty
date differs | a: A bloom in 2005 lasted 13 months || b: went on for just over a year | 13 months vs just over a year
name differs | a: A rescued calf, Biscotti || b: A calf of around 40 kilos | named vs unnamed
## benign
same | a: showed 8 million cells a liter; breathing trouble starts at 10,000 || b: eight hundred times what makes people cough | 8 million / 10,000
same | a: Water samples taken Monday || b: at the start of the week | Monday
same | a: 31 miles of beach on || b: roughly 50 kilometers of sand | 31 miles
same | a: cancellations of one room in three || b: A third of hotel bookings have been called off | a third
same | a: one killed 277 manatees || b: 277 of the sea cows were lost | same
same | a: A bloom in 2005 || b: thirteen years ago | 2005
same | a: weighing 84 pounds || b: of around 40 kilos | 84 lb is 38 kg
same | a: said bait seller Dot Whisnant || b: Dot Whisnant, who sells bait | same
same | a: in a week, most of them || b: within seven days | same
same | a: has pledged $500,000 || b: Half a million dollars | same sum
other | a: one killed 277 manatees || a: Eighty-eight manatees have died | 2013 vs now
other | a: lasted 13 months || b: thirteen years ago | duration vs years
other | a: Half of that will come || b: Half a million dollars | share vs sum
other | a: since July 20 || a: began in October | cleanup vs bloom
other | a: interest-free for 180 days || a: weighing 84 pounds | days vs pounds
other | a: 61 of them from || a: treated 54 people | manatees vs people
other | b: after two weeks of care || b: within seven days | calf vs patients
other | b: in another, in 2013 || a: A bloom in 2005 | two blooms
## aligned
a0-b4 a0-b6 a1-b4 a1-b14 a2-b6 a2-b7 a3-b10 a4-b10 a5-b19 a6-b2 a7-b2 a8-b12 a10-b18 a11-b17 a12-b15 a13-b15 a14-b8 a0-b0 a1-b0 a4-b4
## omissions
a9 | the growers reject the charge
b20 | hotline
