mode: outlets
## a | Suomi Today | Teenager suspected of hacking clinic detained in Tampere | 2024-11-14
[1] Finnish police have detained a 17-year-old on suspicion of stealing the records of some 26,000 psychotherapy patients and demanding ransom from each of them.

[2] The boy was arrested at his grandmother's flat in Tampere on Tuesday afternoon and did not resist, Detective Chief Inspector Outi Raivio of the National Bureau of Investigation said. [3] He is believed to have acted alone.

[4] The intruder entered the server of the Selkä clinic chain in March through an account whose password was “password1”. [5] The records, some going back to 2009, were offered for sale on the dark web in September, and patients received e-mails asking for 300 euros in Bitcoin.

[6] About 1,900 people paid, according to police. [7] “He knew what they had told nobody but one person in a room,” Raivio said.

[8] The breach was noticed by a Dutch security student, who warned the company in May; it did not answer. [9] Selkä's chief executive, Juhani Paasio, was dismissed last month by the board. [10] The company filed for bankruptcy on Monday, and its 14 clinics will close at the end of the year.

[11] The data protection ombudsman is investigating. [12] Justice Minister Elina Kangas said the government would let victims change their personal identity code free of charge from January.

[13] In 2020 a similar leak in Finland led to a prison sentence of six years and three months.
## b | InfoSec Nordic | Selkä breach: juvenile in custody, accomplices sought abroad | 2024-11-15
[1] One arrest does not close the Selkä case. [2] Investigators suspect that the teenager taken into custody this week belonged to a group with members in Estonia and Britain, and that he wrote the mails while others did the breaking in.

[3] The suspect, who is 16 and whose name is being withheld, was picked up at an internet gaming event in Helsinki. [4] He tried to smash his laptop, an official said.

[5] How the thieves got in: a server without any password at all, left exposed after an update in spring. [6] The chain's own technician saw the intrusion within days and told his superiors, in writing. [7] They kept it from the board.

[8] Over 25,000 therapy files were copied, a few of them fifteen years old. [9] In the autumn came the blackmail, at some hundreds of euros a head. [10] A few dozen people are known to have given in, said Outi Raivio, who is leading the inquiry. [11] “He knew what they'd only ever said to one person, in a closed room,” she said.

[12] Juhani Paasio, who founded the chain and chaired it, left in October to “spend time in the forest”. [13] The firm is looking for a buyer and hopes to keep all its practices, fourteen in number, open.

[14] A new identity number for each victim is an idea which the government is studying, says justice minister Elina Kankare; it would cost nothing to the applicant. [15] The regulator, which can levy up to 4% of turnover, is looking into the firm's logs.

[16] Four years ago, when another Finnish provider was robbed of its files, a 25-year-old man was eventually put away for more than six years.
## findings
name conflict | a: Justice Minister Elina Kangas || b: justice minister Elina Kankare | Elina Kangas vs Elina Kankare
framing conflict | a: He is believed to have acted alone || b: belonged to a group with members in Estonia and Britain || b: accomplices sought abroad | alone vs group
quantity conflict | a: have detained a 17-year-old || b: The suspect, who is 16 | 17 vs 16
place conflict | a: at his grandmother's flat in Tampere || a: detained in Tampere || b: at an internet gaming event in Helsinki | Tampere flat vs Helsinki event
polarity conflict | a: and did not resist || b: He tried to smash his laptop | no resistance vs smashed laptop
framing conflict | a: through an account whose password was “password1” || b: a server without any password at all | weak password vs none
date differs | a: clinic chain in March || b: after an update in spring | March vs spring
attribution conflict | a: was noticed by a Dutch security student || b: The chain's own technician saw the intrusion | who noticed
date conflict | a: who warned the company in May || b: within days and told his superiors | May vs within days
quantity differs | a: some 26,000 psychotherapy patients || b: Over 25,000 therapy files | 26,000 vs over 25,000
quantity differs | a: asking for 300 euros in Bitcoin || b: at some hundreds of euros a head | 300 vs some hundreds
quantity conflict | a: About 1,900 people paid || b: A few dozen people are known to have given in | 1,900 vs few dozen
quote conflict | a: “He knew what they had told nobody but one person in a room,” || b: “He knew what they'd only ever said to one person, in a closed room,” | words differ
role conflict | a: Selkä's chief executive, Juhani Paasio || b: who founded the chain and chaired it | CEO vs chairman
framing conflict | a: was dismissed last month by the board || b: left in October to “spend time in the forest” | dismissed vs left
polarity conflict | a: filed for bankruptcy on Monday || b: is looking for a buyer | bankrupt vs seeking buyer
certainty conflict | a: will close at the end of the year || b: hopes to keep all its practices | closing vs staying open
certainty conflict | a: would let victims change their personal identity code || b: is an idea which the government is studying | will vs studying
date differs | a: on the dark web in September || b: In the autumn came the blackmail | September vs autumn
date differs | a: of six years and three months || b: for more than six years | exact vs more than
date differs | a: on Tuesday afternoon || b: taken into custody this week | Tuesday vs this week
## benign
same | a: some going back to 2009 || b: a few of them fifteen years old | 2009
same | a: its 14 clinics || b: fourteen in number | same
same | a: last month by the board || b: left in October | October
same | a: free of charge || b: it would cost nothing to the applicant | same
same | a: In 2020 a similar leak || b: Four years ago, when another Finnish provider | same case
same | a: The data protection ombudsman is investigating || b: The regulator, which can levy | same body
same | a: Detective Chief Inspector Outi Raivio || b: Outi Raivio, who is leading the inquiry | same woman
same | a: demanding ransom from each || b: came the blackmail | same
same | a: have detained || b: juvenile in custody | same arrest
other | a: have detained a 17-year-old on || b: a 25-year-old man | now and 2020
other | a: of six years and three months || b: up to 4% of turnover | unrelated
other | a: its 14 clinics will || b: a few of them fifteen years old | clinics and files
other | a: About 1,900 people paid || b: Over 25,000 therapy files | payers and files
other | a: by a Dutch security student || b: in Estonia and Britain | finder and gang
other | a: free of charge from January || b: after an update in spring | code and breach
other | a: nobody but one person || b: One arrest does not close | unrelated
other | a: in May; it did not answer || b: kept it from the board | two warnings
## aligned
a0-b0 a0-b3 a0-b2 a1-b2 a1-b8 a1-b3 a2-b3 a2-b4 a3-b2 a4-b5 a5-b8 a5-b9 a6-b10 a7-b11 a8-b6 a9-b12 a10-b13 a11-b15 a12-b14 a13-b16 a1-b9
## omissions
b15 | the level of the fine
b7 | the board was not told
a5 | sale on the dark web
