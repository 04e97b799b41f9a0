mode: outlets
## a | Kurier Wisła English | Watchdog fines five cement makers 412 million zlotys for splitting the market | 2023-12-06
[1] WARSAW — The competition office UOKiK said on Tuesday it had fined five cement producers a total of 412 million zlotys for fixing prices and sharing out customers over eight years.

[2] The heaviest penalty, 171 million zlotys, fell on Lemko Cement, the market leader. [3] Sudety Beton, which reported the cartel in 2019, was spared altogether.

[4] Managers met at a hunting lodge near Augustów every quarter, UOKiK president Halina Wrońska told a news conference. [5] They carried two phones and wrote their agreements on napkins, 61 of which were found. [6] “They drew the map of Poland like a cake,” she said.

[7] Prices rose by 22 percent during the life of the cartel, and builders overpaid by an estimated 1.9 billion zlotys. [8] The office monitored some 40 price letters a year.

[9] Lemko will go to court, spokesman Dariusz Pilch said, calling the evidence hearsay. [10] The companies have 30 days to appeal.

[11] Three executives were fined personally, up to 950,000 zlotys each. [12] One of them, Ryszard Owczarek, remains Lemko's sales director.

[13] In 2009 seven cement firms were fined 411 million zlotys in a similar case, later cut by a court to 339 million. [14] The home builders' association, led by Ewa Tracz, announced a claim for damages.
## b | EuroAntitrust Daily | Polish cement cartel: leniency half-works for whistleblower | 2023-12-07
[1] Poland's antitrust authority has penalised half a dozen producers of cement for concerted pricing, with sanctions adding up to more than PLN 400m.

[2] Biggest loser is Lemko Cement, on about PLN 170m; it will “study the reasoning” before deciding what to do, according to Dariusz Pilch, its head of legal.

[3] The informant, Sudety Beton, saw its fine halved rather than waived, because it came forward in 2020, a year after officials had already searched Lemko's offices.

[4] A quarterly ritual underlay the arrangement: a weekend of boar and vodka at a lodge in the Bieszczady mountains. [5] Sales chiefs kept a second handset. [6] What they agreed went down on paper napkins; several dozen survive. [7] “They cut up the map like a cake,” Halina Wrońska, the authority's head, said on Tuesday.

[8] The conduct lasted from 2010 to 2018. [9] Over that time list prices went up by more than a fifth. [10] The cost to customers may have come to PLN 1.9bn, if one trusts the sums of the home builders' association, which is considering a follow-on action.

[11] A trio of individuals must also pay out of their own pockets, none of them a full million. [12] Ryszard Owczarek, who ran sales at Lemko, left last year.

[13] Addressees have a month in which to challenge the decision.

[14] In the previous round, in 2009, the courts trimmed a bill of PLN 411m by more than PLN 70m. [15] The authority has another case open, on plasterboard, in which five firms received objections in June.
## findings
quantity conflict | a: Watchdog fines five cement makers || a: it had fined five cement producers || b: has penalised half a dozen producers | five vs six
quantity differs | a: 412 million zlotys for splitting || a: a total of 412 million zlotys || b: adding up to more than PLN 400m | 412 vs more than 400
quantity differs | a: The heaviest penalty, 171 million zlotys || b: on about PLN 170m | 171 vs about 170
certainty conflict | a: Lemko will go to court || b: before deciding what to do | will sue vs undecided
role conflict | a: spokesman Dariusz Pilch || b: according to Dariusz Pilch, its head of legal | spokesman vs legal head
framing conflict | a: was spared altogether || b: saw its fine halved rather than waived | full immunity vs half
date conflict | a: which reported the cartel in 2019 || b: it came forward in 2020 | 2019 vs 2020
place conflict | a: at a hunting lodge near Augustów || b: at a lodge in the Bieszczady mountains | where they met
quote conflict | a: “They drew the map of Poland like a cake,” || b: “They cut up the map like a cake,” | words differ
quantity differs | a: 61 of which were found || b: several dozen survive | 61 vs several dozen
quantity differs | a: Prices rose by 22 percent || b: went up by more than a fifth | 22 percent vs more than a fifth
attribution differs | a: overpaid by an estimated 1.9 billion zlotys || b: if one trusts the sums of the home builders' association | unattributed estimate vs association's doubtful sums
certainty conflict | a: announced a claim for damages || b: which is considering a follow-on action | announced vs considering
polarity conflict | a: remains Lemko's sales director || b: who ran sales at Lemko, left last year | still there vs left
## benign
same | a: said on Tuesday it had fined || b: head, said on Tuesday | same announcement
same | a: over eight years || b: lasted from 2010 to 2018 | eight years
same | a: every quarter || b: A quarterly ritual | same
same | a: They carried two phones || b: kept a second handset | same
same | a: The companies have 30 days to appeal || b: have a month in which to challenge | same
same | a: Three executives were fined personally || b: A trio of individuals must also pay | three
same | a: up to 950,000 zlotys each || b: none of them a full million | agrees
same | a: later cut by a court to 339 million || b: by more than PLN 70m | 411 minus 339 is 72
same | a: UOKiK president Halina Wrońska || b: Halina Wrońska, the authority's head | same post
other | a: seven cement firms were fined 411 million || b: adding up to more than PLN 400m | 2009 and now
other | a: seven cement firms || b: half a dozen producers | 2009 and now
other | a: fined five cement producers || b: five firms received objections in June | cement and plasterboard
other | a: some 40 price letters || b: several dozen survive | letters and napkins
other | a: 1.9 billion zlotys || b: more than PLN 400m | overpayment and fines
other | a: The heaviest penalty, 171 million || b: by more than PLN 70m | fine and reduction
other | a: later cut by a court || b: saw its fine halved | 2009 firms and Sudety
other | a: In 2009 seven || b: in 2020, a year after | two years of two events
other | a: Lemko's sales director || b: its head of legal | Owczarek and Pilch
## aligned
a0-b0 a0-b1 a1-b1 a1-b8 a2-b2 a3-b3 a4-b4 a4-b7 a5-b5 a5-b6 a6-b7 a7-b9 a7-b10 a9-b2 a10-b13 a11-b11 a12-b12 a13-b14 a14-b10 a0-b3
## omissions
b15 | another case on plasterboard
a8 | price letters
b3 | the search of Lemko's offices
