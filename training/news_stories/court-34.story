mode: outlets
## a | Fenland News & Mail | Prison officer who flew drones over own jail gets five years | 2022-03-02
[1] A prison officer who piloted drones loaded with drugs and phones over the wall of the jail where he worked has been sent to prison for five years.

[2] Craig Lattimer, 33, made 46 flights into HMP Stoneymarsh, in Cambridgeshire, between April and October 2020, Peterborough Crown Court heard on Monday. [3] He landed the packages on the roof of the education block, where inmates from C Wing collected them.

[4] He was paid £58,000 in Bitcoin by Leroy Hamblin, a convicted heroin importer serving 22 years. [5] Hamblin, 41, was given a further six years.

[6] The court was told that Lattimer had run up debts of £37,000 on an online casino. [7] “You wore the keys and sold the locks,” Judge Rosemary Ingham told him.

[8] He was caught when a gardener found a drone stuck in a lime tree; its memory card held a film of Lattimer's own driveway. [9] Police raided his house in Ramsey the same night and seized 1.9kg of spice.

[10] Lattimer's partner, Chloe Dunmore, 29, who packed the parcels, received 18 months, suspended for two years. [11] She is expecting their second child in May.

[12] Defending, Marcus Petty said that his client had been threatened with a photograph of his son outside nursery. [13] The judge said she accepted that pressure had been applied.

[14] Governor Heather Bligh said nets had since been put up over all the exercise yards. [15] Drone sightings at prisons in England rose from 168 in 2017 to 504 in 2021.
## b | Justice Insider | Stoneymarsh drone plot: officer jailed, questions for contractor | 2022-03-04
[1] The sentencing this week of Craig Lattimer, a custody officer employed by the contractor Ferrant Group, who had drugs flown into the prison that paid him, raises awkward questions for the firm. [2] A supervisor had been told about his gambling a year before, and nothing was done, according to the union.

[3] It was not Lattimer at the controls, the prosecution conceded at Cambridge Crown Court: the flying was done by a cousin, Dean Lattimer, who is still sought, while the officer told him when the yard was clear. [4] Over half a year or so at least forty deliveries were made, to the flat top of the gym.

[5] The organiser inside was Leroy Hamblyn, who is halfway through 22 years for importing heroin and had six added on. [6] He paid his man in cash, something short of £60,000, at a lay-by.

[7] Lattimer will be away for five years. [8] “You wore the keys and you sold the locks,” said Rosemary Ingham, the recorder who tried the case.

[9] A machine that came down in a tree, spotted by a prisoner on litter duty, gave the game away. [10] It took three weeks before detectives searched the home in Ramsey, by which time most of the drugs had gone.

[11] Chloe Dunmore, his wife, walked free with a suspended term of a year and a half. [12] She had known nothing of what was in the parcels until the summer, the court accepted.

[13] The defence claim that his little boy had been menaced was dismissed as “invention” by the recorder. [14] He owed a bookmaker some tens of thousands of pounds.

[15] The governor, Heather Bligh, says that netting is planned, once the money is found. [16] In five years the number of drones spotted around English jails has tripled. [17] Ferrant lost its contract for another jail, HMP Wickerley, in 2019 after a riot.
## findings
attribution conflict | a: A prison officer who piloted drones || a: officer who flew drones over own jail || b: the flying was done by a cousin || b: It was not Lattimer at the controls | who flew
place conflict | a: Peterborough Crown Court heard || b: conceded at Cambridge Crown Court | which court
place conflict | a: on the roof of the education block || b: to the flat top of the gym | where the drops landed
quantity differs | a: made 46 flights || b: at least forty deliveries | 46 vs at least forty
date differs | a: between April and October 2020 || b: Over half a year or so | months vs about half a year
name conflict | a: by Leroy Hamblin, a convicted || b: was Leroy Hamblyn | Hamblin vs Hamblyn
framing conflict | a: was paid £58,000 in Bitcoin || b: paid his man in cash | Bitcoin vs cash
quantity differs | a: paid £58,000 in || b: something short of £60,000 | exact vs rounded
quantity differs | a: debts of £37,000 || b: some tens of thousands of pounds | exact vs vague
framing conflict | a: on an online casino || b: He owed a bookmaker | casino vs bookmaker
quote differs | a: “You wore the keys and sold the locks,” || b: “You wore the keys and you sold the locks,” | slightly other words
role conflict | a: Judge Rosemary Ingham || b: Rosemary Ingham, the recorder who | judge vs recorder
attribution conflict | a: when a gardener found a drone || b: spotted by a prisoner on litter duty | who found the drone
date conflict | a: raided his house in Ramsey the same night || b: It took three weeks before detectives searched | same night vs three weeks
role conflict | a: Lattimer's partner, Chloe Dunmore || b: Chloe Dunmore, his wife | partner vs wife
framing conflict | a: who packed the parcels || b: had known nothing of what was in the parcels | packed vs did not know
polarity conflict | a: she accepted that pressure had been applied || b: was dismissed as “invention” | accepted vs dismissed
certainty conflict | a: nets had since been put up || b: netting is planned, once the money is found | done vs planned
## benign
same | a: sent to prison for five years || b: will be away for five years | same term
same | a: heard on Monday || b: The sentencing this week | Monday, February 28
same | a: serving 22 years || b: halfway through 22 years | same sentence
same | a: was given a further six years || b: had six added on | six
same | a: received 18 months, suspended || b: a suspended term of a year and a half | same
same | a: rose from 168 in 2017 to 504 in 2021 || b: has tripled | 504 is three times 168
same | a: a photograph of his son outside nursery || b: his little boy had been menaced | same claim
same | a: stuck in a lime tree || b: that came down in a tree | same drone
same | a: Governor Heather Bligh || b: The governor, Heather Bligh | same
other | a: serving 22 years || b: away for five years | Hamblin and Lattimer
other | a: was given a further six years || b: Over half a year or so | term and period
other | a: suspended for two years || b: a year and a half | operational period and term
other | a: debts of £37,000 || b: short of £60,000 | debt and pay
other | a: Craig Lattimer, 33 || b: a cousin, Dean Lattimer | two Lattimers
other | a: in May || b: until the summer | birth and knowledge
other | a: HMP Stoneymarsh, in Cambridgeshire || b: another jail, HMP Wickerley | two prisons
other | a: in 2017 to 504 || b: in 2019 after a riot | unrelated years
other | a: 46 flights || b: halfway through 22 | unrelated
other | a: 1.9kg of spice || b: for importing heroin | two drugs
## aligned
a0-b0 a0-b1 a0-b3 a0-b7 a1-b1 a1-b3 a1-b7 a2-b3 a2-b4 a3-b4 a4-b5 a4-b6 a5-b5 a6-b14 a7-b8 a8-b9 a9-b10 a10-b11 a10-b12 a12-b13 a13-b13 a14-b15 a15-b16
## omissions
b17 | the lost contract
b2 | the supervisor's warning
a11 | a child is expected
