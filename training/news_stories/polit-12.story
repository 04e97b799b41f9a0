mode: outlets
## a | Honshu English Daily | Minasawa mayor says yes to survey for nuclear waste site | 2024-05-11
[1] MINASAWA, Aomori — Mayor Shigeru Tachikawa announced on Friday that this fishing town of 2,870 will accept a government survey to find out whether highly radioactive waste could be buried beneath it.

[2] The first stage, which consists of a study of maps and documents, will take about two years and bring the town up to 2 billion yen. [3] Drilling, the second stage, is worth a further 7 billion. [4] The town's budget last year was 3.1 billion yen.

[5] Tachikawa, 68, a former head of the fishing cooperative, said that he had made up his mind on May 1 after a telephone call from Industry Minister Haruka Onodera. [6] "I was not asked to decide; I was thanked for having decided," he told a packed gymnasium. [7] About 400 residents were present, and applause drowned out a few shouts.

[8] The town assembly had adopted a petition in favor, submitted by three inn owners, by a vote of 6 to 4 on April 26. [9] The governor of Aomori, Eiji Komatsubara, is opposed, and his consent will be needed before any drilling can start. [10] A group of mothers has gathered 911 signatures against the plan and will sue the town, its lawyer, Nozomi Hara, said.

[11] Minasawa is the fourth municipality in Japan to volunteer. [12] A survey in one of the others, a village in Hokkaido, was completed in February and recommended drilling. [13] A shop owner who withdrew from the assembly in March, Kenta Urushido, said he would run against Tachikawa in the mayoral election in November. [14] The nearest reactor is 54 kilometers away; it has been idle since 2011. [15] A local fault last moved in 1766.
## b | Northern Islands Review | ‘They thanked me’: inside a town's quiet turn to the atom | 2024-05-13
[1] No one has lost more sleep than Shigeru Tachikawa, by his own account, and at the end of last week the 68-year-old put it behind him. [2] His town will let the state's geologists in.

[3] They will do no more than read: maps, papers, old borehole logs. [4] For that Minasawa, where not quite three thousand people live, stands to get around two-thirds of a year's municipal revenue.

[5] The mayor ran the fishermen's cooperative before he ran the town. [6] He resolved on the step in the last days of March, he says, and no official in Tokyo leaned on him; he first spoke with Haruka Onodera, the minister, when it was done. [7] "They did not ask me to decide, they thanked me because I had," is how he puts it.

[8] In the gymnasium where he said so half of the four hundred chairs were empty, and booing cut him short.

[9] The way had been cleared by the assembly, which at the end of April passed, by the mayor's casting vote in a tie, a motion that the chamber of commerce had laid before it. [10] Eiji Komatsubara, the prefecture's governor, has not said what he thinks. [11] He does not have to until the drills come out.

[12] More than nine hundred people signed against. [13] Nozomi Hara, a paediatrician who leads the mothers' group, is still hoping for a referendum, and calls a lawsuit a last resort. [14] Kenta Urushido, who was expelled from the assembly this spring after a quarrel over the minutes, is thinking of challenging the mayor in November.

[15] Three places in the country went down this road earlier; in Hokkaido the paper stage ended last winter with a recommendation to go on to boring. [16] From the harbour you cannot see the reactor, an hour up the coast, that has not produced a watt in thirteen years.
## findings
date conflict | a: had made up his mind on May 1 || b: He resolved on the step in the last days of March | May 1 vs late March
polarity conflict | a: after a telephone call from Industry Minister Haruka Onodera || b: no official in Tokyo leaned on him || b: the minister, when it was done | decided after the call vs spoke to her only afterwards
quote conflict | a: "I was not asked to decide; I was thanked for having decided," || b: "They did not ask me to decide, they thanked me because I had," | wording
quantity conflict | a: About 400 residents were present || a: told a packed gymnasium || b: half of the four hundred chairs were empty | 400 vs about 200
framing conflict | a: applause drowned out a few shouts || b: and booing cut him short | applause vs booing
attribution conflict | a: submitted by three inn owners || b: a motion that the chamber of commerce had laid before it | inn owners vs chamber of commerce
quantity conflict | a: by a vote of 6 to 4 on April 26 || b: by the mayor's casting vote in a tie | 6-4 vs tie
polarity conflict | a: The governor of Aomori, Eiji Komatsubara, is opposed || b: has not said what he thinks | opposed vs silent
role conflict | a: its lawyer, Nozomi Hara || b: Nozomi Hara, a paediatrician who leads the mothers' group | lawyer vs paediatrician and leader
certainty conflict | a: and will sue the town || b: calls a lawsuit a last resort | will sue vs last resort
framing conflict | a: A shop owner who withdrew from the assembly in March || b: who was expelled from the assembly this spring | withdrew vs expelled
certainty differs | a: said he would run against Tachikawa || b: is thinking of challenging the mayor in November | will run vs thinking
quantity differs | a: has gathered 911 signatures || b: More than nine hundred people signed | exact vs vaguer
date differs | a: was completed in February || b: ended last winter with a recommendation | February vs last winter
date differs | a: on April 26 || b: which at the end of April passed | exact vs vaguer
place differs | a: The nearest reactor is 54 kilometers away || b: you cannot see the reactor, an hour up the coast | 54 km vs an hour up the coast
quantity differs | a: this fishing town of 2,870 || b: not quite three thousand people live | exact vs vaguer
## benign
same | a: announced on Friday || b: at the end of last week | Friday May 10
same | a: up to 2 billion yen || b: around two-thirds of a year's municipal revenue | 2 of 3.1 billion
same | a: a study of maps and documents || b: no more than read: maps, papers, old borehole logs | literature survey
same | a: a former head of the fishing cooperative || b: ran the fishermen's cooperative before he ran the town | the same
same | a: is the fourth municipality in Japan || b: Three places in the country went down this road earlier | fourth
same | a: it has been idle since 2011 || b: not produced a watt in thirteen years | 2024 - 13
same | a: his consent will be needed before any drilling || b: He does not have to until the drills come out | consent only for drilling
same | a: recommended drilling || b: a recommendation to go on to boring | the same
same | a: Tachikawa, 68 || b: the 68-year-old put it behind him | age
other | a: is worth a further 7 billion || b: around two-thirds of a year's municipal revenue | second vs first stage
other | a: will take about two years || b: in thirteen years | study vs idle reactor
other | a: withdrew from the assembly in March || b: in the last days of March | Urushido vs mayor's decision
other | a: three inn owners || b: Three places in the country | owners vs towns
other | a: About 400 residents || b: More than nine hundred people signed | meeting vs petition
other | a: adopted a petition in favor || b: More than nine hundred people signed against | two petitions
other | a: Industry Minister Haruka Onodera || b: the prefecture's governor | minister vs governor
other | a: the mayoral election in November || b: is still hoping for a referendum | election vs referendum
other | a: A survey in one of the others || b: will let the state's geologists in | Hokkaido vs Minasawa survey
## aligned
a0-b2 a1-b1 a1-b2 a1-b4 a2-b3 a2-b4 a4-b4 a5-b1 a5-b5 a5-b6 a6-b7 a6-b8 a6-b0 a7-b8 a8-b9 a9-b10 a9-b11 a10-b12 a10-b13 a11-b15 a12-b15 a13-b14 a14-b16
## omissions
a15 | b does not mention the fault
a3 | b does not give the sum for the second stage
