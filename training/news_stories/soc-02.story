mode: outlets
## a | PharmaLedger Daily | Corvant pulls gout drug Uralto after liver signal; FDA had sought label change | 2024-09-12
[1] Corvant Therapeutics said Wednesday it is voluntarily withdrawing its gout treatment Uralto (febrelinurad) from the U.S. market, 19 months after approval, following 31 reports of serious liver injury. [2] Three of those patients needed a transplant and two died, according to the Wilmington, Delaware, company.

[3] The decision was Corvant's own and was taken before any formal request from the agency, chief medical officer Priya Ramanathan told analysts. [4] "We saw a pattern, and a pattern is enough," she said. [5] The FDA had asked in July for a boxed warning and monthly blood tests.

[6] About 46,000 Americans have filled a prescription since the February 2023 launch. [7] They should not stop taking the tablets abruptly but contact their physicians within two weeks, Ramanathan said; pharmacies may dispense remaining stock until Sept. 30.

[8] Uralto brought in $212 million in the first half, roughly a fifth of Corvant's revenue. [9] The company cut its full-year sales forecast to between $1.65 billion and $1.7 billion from $2 billion and will take a charge of $340 million, mostly for a plant in Raleigh built to make the drug. [10] That site will be converted to produce injectables, and none of its 270 workers will be let go.

[11] In a phase 3 trial of 1,912 people, elevated enzymes showed up in 2.4% of those on the drug and 0.9% on placebo. [12] Reviewers split over the finding, and an advisory committee backed approval 9-4.

[13] A once-weekly version, in mid-stage testing in 340 volunteers, is being discontinued as well. [14] European regulators, who had been due to give an opinion in November, will no longer be asked for one. [15] Shares fell 23% to $41.10.
## b | New York Courier | Feds force deadly gout pill off shelves | 2024-09-12
[1] A blockbuster pill for gout was yanked off the market on Wednesday after federal health officials gave its maker 48 hours to recall it or be ordered to.

[2] Uralto, sold by Corvant Therapeutics, has been tied to at least 31 cases of grave liver damage. [3] Five people who took it are dead, among them Queens bus mechanic Anthony Delvecchio, 52, whose widow Marie is suing in Brooklyn federal court. [4] "He took it for his toe, and it took his liver," she told the Courier, sobbing. [5] Her lawyer, Saul Brickman, says the company knew the risk from the start and hid it; Corvant calls that claim baseless.

[6] Nearly fifty thousand people across the country have been prescribed the tablets. [7] Anyone with a bottle in the medicine cabinet should quit right away, the company's top doctor, Priya Ramanathan, urged. [8] Drugstores had to clear their shelves by Wednesday midnight.

[9] The Food and Drug Administration wanted the strongest type of warning on the box this summer, plus a liver check every month. [10] Ramanathan told Wall Street that the firm had seen a pattern and that "a pattern is enough to act on."

[11] When the drug won approval early last year, a panel of outside experts was for it by nine votes to four, although in the decisive study the share of patients whose liver values rose was nearly three times as high as among those given a dummy pill.

[12] Investors wiped almost a quarter off Corvant's value. [13] The firm now expects to sell $300 million to $350 million less this year than it had hoped, and it is shuttering its North Carolina factory, where 270 people work.

[14] A version to be taken once a week is still being tried out on a few hundred volunteers. [15] An older Corvant medicine, the blood thinner Ploxane, was withdrawn in 2011 after two patients died.
## findings
framing conflict | a: The decision was Corvant's own and was taken before any formal request || a: it is voluntarily withdrawing its gout treatment || b: gave its maker 48 hours to recall it or be ordered to || b: Feds force deadly gout pill off shelves | voluntary vs forced by an ultimatum
quantity conflict | a: needed a transplant and two died || b: Five people who took it are dead | two vs five deaths
polarity conflict | a: They should not stop taking the tablets abruptly || b: should quit right away | do not stop abruptly vs stop at once
date conflict | a: may dispense remaining stock until Sept. 30 || b: had to clear their shelves by Wednesday midnight | end of sale
quote conflict | a: "We saw a pattern, and a pattern is enough," || b: "a pattern is enough to act on." | the words of the same remark
polarity conflict | a: That site will be converted to produce injectables || b: it is shuttering its North Carolina factory | plant converted vs closed
polarity conflict | a: is being discontinued as well || b: is still being tried out on a few hundred volunteers | weekly version dropped vs still tested
quantity differs | a: following 31 reports of serious liver injury || b: at least 31 cases of grave liver damage | 31 vs at least 31
quantity differs | a: About 46,000 Americans have filled a prescription || b: Nearly fifty thousand people across the country | 46,000 vs nearly fifty thousand
date differs | a: The FDA had asked in July || b: the strongest type of warning on the box this summer | July vs this summer
## benign
same | a: a boxed warning and monthly blood tests || b: plus a liver check every month | same demand
same | a: 19 months after approval || b: When the drug won approval early last year | Feb 2023
same | a: Shares fell 23% to $41.10 || b: Investors wiped almost a quarter off Corvant's value | same fall
same | a: an advisory committee backed approval 9-4 || b: by nine votes to four | same vote
same | a: 2.4% of those on the drug and 0.9% on placebo || b: was nearly three times as high | 2.4/0.9 = 2.7
same | a: to between $1.65 billion and $1.7 billion from $2 billion || b: $300 million to $350 million less this year | same cut
same | a: chief medical officer Priya Ramanathan || b: the company's top doctor, Priya Ramanathan | same person
same | a: A once-weekly version || b: A version to be taken once a week | same product
same | a: a plant in Raleigh || b: its North Carolina factory | same plant
same | a: in 340 volunteers || b: on a few hundred volunteers | the same test group
other | a: needed a transplant and two died || b: was withdrawn in 2011 after two patients died | Uralto vs Ploxane
other | a: mid-stage testing in 340 volunteers || a: a charge of $340 million | two different 340s
other | a: contact their physicians within two weeks || b: gave its maker 48 hours | deadline for patients vs the maker
other | a: will take a charge of $340 million || b: $300 million to $350 million less | a charge vs lower sales
other | a: who had been due to give an opinion in November || b: a panel of outside experts was for it | EU opinion vs US panel
other | a: In a phase 3 trial of 1,912 people || a: in mid-stage testing in 340 volunteers | two trials
other | a: "We saw a pattern, and a pattern is enough," || b: "He took it for his toe, and it took his liver," | two speakers
other | b: Drugstores had to clear their shelves || b: whose widow Marie is suing | stock order vs lawsuit
## aligned
a0-b0 a0-b1 a0-b9 a1-b1 a1-b0 a1-b2 a2-b3 a2-b2 a3-b1 a3-b0 a4-b10 a5-b9 a6-b6 a7-b7 a7-b8 a9-b13 a10-b13 a11-b11 a12-b11 a13-b14 a15-b12 a1-b11 a3-b7
## omissions
a8 | revenue of Uralto
a14 | European application dropped
b4 | the widow and her lawsuit
b5 | claim that the company hid the risk
b15 | Ploxane withdrawn in 2011
