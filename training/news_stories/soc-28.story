mode: outlets
## a | Kansas Farm Beacon | 1.2 million honey bees dead near Dry Fork; state points to mosquito spraying | 2022-07-22
[1] DRY FORK, Kan. — Some 1.2 million honey bees in 41 hives died within hours of an aerial spraying against mosquitoes on July 11, the Kansas Department of Agriculture said Thursday.

[2] Beekeeper Roy Tallgren, 67, lost every colony he kept south of the Ninnescah River. [3] "It sounded like rain, and then it didn't sound at all," he said.

[4] Butler-Rains County hired AeroMist LLC of Wichita for $88,000 after two people came down with West Nile fever. [5] The plane flew at 7:40 a.m., four hours later than its permit allowed, because of fog, according to inspector Lucinda Ortega.

[6] State law says beekeepers within two miles must be told 48 hours ahead. [7] Tallgren was not on the county's list, though he had registered his hives in April.

[8] Residue of the insecticide naled was found in all 12 samples of dead bees. [9] The county's insurer has paid Tallgren $31,500, about $770 a hive.

[10] County administrator Beth Kowalczyk apologized at a public meeting Wednesday night. [11] No further flights will take place this season, commissioners decided 3-2.

[12] Sunflower growers who had rented the hives, at $65 apiece, are looking for replacements before the bloom in August. [13] In 2016 a similar mistake in South Carolina killed about 2.5 million bees. [14] The two patients, a man of 71 and a girl of 9, have recovered.
## b | American Apiarist Quarterly Online | After Dry Fork: who told whom? | 2022-07-22
[1] What is beyond dispute is the silence. [2] Roy Tallgren walked into his yard on the second Monday of July and found 41 hives without a hum; he puts his loss at around two million bees.

[3] Everything else is being argued over. [4] The county says that naled drifting from an airplane is one possible explanation, and that heat is another.

[5] Laboratory work at Kansas Plains University, whose researchers sampled a dozen heaps of dead bees, turned up the compound in nine.

[6] A contractor, AeroMist of Topeka, took off some hours after sunrise that day rather than before dawn as its permit prescribed; the pilot had overslept, its president, Chet Vandermeer, told commissioners. [7] The job earned it close to $90,000.

[8] Mr. Tallgren's brother-in-law, Dale Pruitt, picked up the telephone when the county called two days beforehand, said Beth Kowalczyk, who chairs the county commission, but never passed the message on. [9] She expressed no regret on Wednesday evening. [10] Mr. Pruitt says he got no such call.

[11] Mr. Tallgren’s registration, he concedes, had lapsed at the end of June. [12] An offer of $31,500 from the insurer lies on his kitchen table, unsigned. [13] He reckons a hive, honey crop included, is worth twice the $770 or so that it implies.

[14] "It sounded like rain, and then like nothing I ever want to hear," he told members of the state beekeepers' association in Salina.

[15] Spraying was called for after a number of residents fell ill with West Nile virus, one of whom, a schoolgirl, is still in hospital. [16] Commissioners have put off a vote on further flights until next week. [17] Six years ago a county in South Carolina wiped out more than two million bees in one morning, and the practice of flying at night spread from there.
## findings
quantity conflict | a: Some 1.2 million honey bees in 41 hives || a: 1.2 million honey bees dead near || b: he puts his loss at around two million bees | 1.2m vs 2m
attribution conflict | a: the Kansas Department of Agriculture said Thursday || b: he puts his loss at | number by the state vs by the beekeeper
certainty conflict | a: died within hours of an aerial spraying || a: state points to mosquito spraying || b: is one possible explanation, and that heat is another | spraying as cause vs one possibility
quantity conflict | a: was found in all 12 samples of dead bees || b: turned up the compound in nine | 12 of 12 vs nine of 12
place conflict | a: hired AeroMist LLC of Wichita || b: AeroMist of Topeka | Wichita vs Topeka
framing conflict | a: four hours later than its permit allowed, because of fog || b: the pilot had overslept | fog vs overslept
attribution conflict | a: because of fog, according to inspector Lucinda Ortega || b: its president, Chet Vandermeer, told commissioners | who gave the reason for the delay
polarity conflict | a: Tallgren was not on the county's list || b: picked up the telephone when the county called two days beforehand | not told vs household called
date conflict | a: though he had registered his hives in April || b: had lapsed at the end of June | registered vs lapsed
framing conflict | a: has paid Tallgren $31,500 || b: lies on his kitchen table, unsigned | paid vs only offered
role conflict | a: County administrator Beth Kowalczyk || b: Beth Kowalczyk, who chairs the county commission | administrator vs chair
polarity conflict | a: apologized at a public meeting Wednesday night || b: She expressed no regret on Wednesday evening | apologised vs no regret
certainty conflict | a: No further flights will take place this season, commissioners decided 3-2 || b: have put off a vote on further flights until next week | decided vs postponed
quote conflict | a: "It sounded like rain, and then it didn't sound at all," || b: "It sounded like rain, and then like nothing I ever want to hear," | wording
polarity conflict | a: a man of 71 and a girl of 9, have recovered || b: a schoolgirl, is still in hospital | recovered vs in hospital
quantity differs | a: after two people came down with West Nile fever || b: a number of residents fell ill | two vs a number
quantity differs | a: killed about 2.5 million bees || b: wiped out more than two million bees | about 2.5m vs more than 2m
quantity differs | a: of Wichita for $88,000 || b: earned it close to $90,000 | 88,000 vs close to 90,000
date differs | a: The plane flew at 7:40 a.m. || b: took off some hours after sunrise | exact vs vague
## benign
same | a: against mosquitoes on July 11 || b: on the second Monday of July | July 11 2022
same | a: must be told 48 hours ahead || b: the county called two days beforehand | same span
same | a: about $770 a hive || b: the $770 or so that it implies | same
same | a: in 41 hives died || b: found 41 hives without a hum | same
same | a: 12 samples of dead bees || b: sampled a dozen heaps of dead bees | twelve
same | a: In 2016 a similar mistake in South Carolina || b: Six years ago a county in South Carolina | same
same | a: at a public meeting Wednesday night || b: on Wednesday evening | same
same | a: a girl of 9 || b: a schoolgirl | same child
other | a: Some 1.2 million honey bees || b: wiped out more than two million | Kansas vs South Carolina
other | a: at $65 apiece || a: about $770 a hive | rent vs value
other | a: commissioners decided 3-2 || a: after two people came down | vote vs patients
other | a: within two miles || b: around two million bees | miles vs bees
other | a: 48 hours ahead || a: four hours later | notice vs delay
other | a: before the bloom in August || a: his hives in April | bloom vs registration
other | a: Roy Tallgren, 67 || a: a man of 71 | keeper vs patient
other | a: died within hours || b: in one morning | Kansas vs South Carolina
## aligned
a0-b2 a0-b4 a1-b2 a1-b4 a2-b2 a3-b14 a4-b6 a4-b7 a4-b15 a5-b6 a6-b8 a7-b8 a7-b11 a8-b5 a8-b4 a9-b12 a9-b13 a10-b9 a10-b8 a11-b16 a13-b17 a14-b15
## omissions
a12 | the sunflower growers
b10 | Pruitt's denial
