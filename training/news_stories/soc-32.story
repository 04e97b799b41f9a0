mode: outlets
## a | Harare Metro Standard | Prophet's mountain prayer ends in tragedy: eleven drown crossing river | 2021-04-06
[1] Eleven members of an apostolic church, five of them from one family, drowned on Easter Sunday evening when a flash flood swept down the Mupfure while they were wading home from an all-night prayer on Chigwe hill.

[2] The group of 34 had been told by their prophet, Madzibaba Enock Zhuwao, that the water would part, survivors said. [3] He himself stayed on the bank and has since been picked up by police in Chegutu.

[4] The bodies of nine were found by Monday noon; two boys, aged eight and ten, are still missing. [5] "We held the rope until there was no one on it," said Tendai Mashonganyika, 29, whose wife is among the dead.

[6] The Civil Protection Unit had sent out a flood alert by text message at 3pm, its director, Nathan Chiremba, said. [7] Rain of 74 millimetres had fallen upstream that afternoon.

[8] Villagers have asked for a footbridge since 2009. [9] Money for one, $120,000, was in last year's budget but was spent on the lockdown, the district administrator, Mrs. Grace Hove, admitted. [10] Church gatherings of more than 50 were banned at the time under the rules on COVID-19.

[11] Each family will receive $500 towards the burials from the government. [12] In 2017 six worshippers died in the same river at a baptism; a pastor was jailed for two years.
## b | Voice of the Zambezi | Zimbabwe police: eleven worshippers feared dead in river | 2021-04-06
[1] HARARE — Zimbabwean police said on Monday that as many as 11 churchgoers are thought to have drowned in the Mupfure on the holiday weekend, after a sudden rise of the water.

[2] Eight bodies had been recovered by the evening. [3] Around three dozen believers, in white robes, had set out from a hilltop service.

[4] The leader of the congregation, whose name was not disclosed, is assisting with inquiries. [5] According to one account he had assured them that they would cross dry-shod; another has it that he called to them to turn back.

[6] "We held the rope until there was no one on it," a survivor told state television.

[7] A warning about floods had been broadcast earlier in the day, the authorities said, although few in the area own a phone. [8] It had rained heavily in the hills.

[9] At least three of the dead were related. [10] Children may be among those not yet found.

[11] Help with funeral costs has been announced by the government. [12] Locals have long called for a bridge, for which funds are said to have been diverted.

[13] Drownings at open-air rites are not uncommon in the country; some years ago half a dozen people perished at a baptism in the Mupfure, and a clergyman went to prison. [14] Zimbabwe's apostolic churches, with their roots in the 1930s, count several million members.
## findings
certainty differs | a: drowned on Easter Sunday evening || b: are thought to have drowned || b: eleven worshippers feared dead | drowned vs thought to have drowned
quantity differs | a: Eleven members of an apostolic church || b: as many as 11 churchgoers | 11 vs up to 11
date differs | a: drowned on Easter Sunday evening || b: on the holiday weekend | Sunday evening vs weekend
quantity differs | a: five of them from one family || b: At least three of the dead were related | five vs at least three
quantity differs | a: The group of 34 || b: Around three dozen believers | 34 vs around 36
name differs | a: their prophet, Madzibaba Enock Zhuwao || b: whose name was not disclosed | named vs not
certainty differs | a: that the water would part, survivors said || b: another has it that he called to them to turn back | one account vs two
framing differs | a: has since been picked up by police || b: is assisting with inquiries | picked up vs assisting
quantity conflict | a: The bodies of nine were found by Monday noon || b: Eight bodies had been recovered by the evening | nine by noon vs eight by evening
attribution differs | a: said Tendai Mashonganyika, 29 || b: a survivor told state television | named vs unnamed speaker
framing differs | a: had sent out a flood alert by text message || b: had been broadcast earlier in the day | text message vs broadcast
date differs | a: by text message at 3pm || b: earlier in the day, the authorities said | hour vs earlier in the day
attribution differs | a: its director, Nathan Chiremba, said || b: the authorities said, although few | director vs authorities
quantity differs | a: Rain of 74 millimetres || b: It had rained heavily | figure vs heavily
certainty differs | a: two boys, aged eight and ten, are still missing || b: Children may be among those not yet found | two boys vs may be
quantity differs | a: Each family will receive $500 || b: Help with funeral costs has been announced | sum vs no sum
certainty differs | a: was spent on the lockdown || b: funds are said to have been diverted | admitted vs said to be
date differs | a: In 2017 six worshippers || b: some years ago half a dozen people | year vs vague
date differs | a: have asked for a footbridge since 2009 || b: have long called for a bridge | 2009 vs long
## benign
same | a: a flash flood swept down || b: after a sudden rise of the water | same
same | a: six worshippers died in the same river || b: half a dozen people perished | six
same | a: a pastor was jailed for two years || b: a clergyman went to prison | same
same | a: that the water would part || b: that they would cross dry-shod | same promise
same | a: "We held the rope until there was no one on it," || b: "We held the rope until there was no one on it," | same quote
same | a: wading home from an all-night prayer on Chigwe hill || b: from a hilltop service | same
same | a: from the government || b: announced by the government | same payer
same | a: had fallen upstream that afternoon || b: heavily in the hills | same rain
other | a: five of them from one family || a: two boys, aged eight and ten | family vs missing
other | a: Mupfure while they were wading || b: at a baptism in the Mupfure | now vs earlier case
other | a: died in the same river at a baptism || b: Eight bodies had been recovered | 2017 vs now
other | a: gatherings of more than 50 || a: The group of 34 | limit vs group
other | a: was jailed for two years || a: picked up by police in Chegutu | 2017 pastor vs the prophet
other | a: for one, $120,000 || a: will receive $500 | bridge vs burial
other | a: aged eight and ten || b: Eight bodies | age vs bodies
other | a: in last year's budget || b: some years ago | budget vs baptism
other | a: Mashonganyika, 29 || a: had been told by their prophet | survivor vs prophet
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b3 a1-b9 a1-b0 a2-b5 a2-b3 a2-b4 a3-b4 a4-b2 a4-b10 a5-b6 a6-b7 a7-b8 a8-b12 a9-b12 a11-b11 a12-b13
## omissions
a10 | the ban on large gatherings
b14 | the churches' size
