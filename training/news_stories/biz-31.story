mode: outlets
## a | Harbourfront Financial | Hong Kong tycoon's heirs settle Sunward feud, split hotels from docks | 2024-01-31
[1] HONG KONG — The two branches of the Leung family have agreed to break up Sunward Holdings, ending a five-year quarrel over the empire left by the late shipping magnate Leung Kwok-wah.

[2] Under a settlement filed with the High Court on Monday, elder daughter Vivian Leung gets the 17 hotels and her half-brother, Anson, the container terminals in Ningbo and Haiphong. [3] Each part is worth about HK$11 billion. [4] The group's tower in Wan Chai will be sold.

[5] The peace was brokered by retired judge Sir Desmond Ho over eleven sessions at a golf club in Fanling, said Vivian Leung's lawyer, Prudence Kwan.

[6] "My father built one house with two kitchens," she told reporters. "We have only put up the wall."

[7] Minority investors, who own 29%, will be offered HK$6.20 a share by Anson Leung for their half of the docks. [8] Trading in the stock, suspended since Monday, resumes on Thursday.

[9] The founder died in March 2019 at the age of 91, leaving three wills. [10] A court accepted the second of them, from 2011, in a ruling two years ago. [11] The third, of 2018, was thrown out as a forgery, and a former secretary, Mabel Yip, was jailed for four years.

[12] Legal fees have eaten HK$240 million. [13] Sunward made a profit of HK$930 million in 2023, its first in three years.

[14] Vivian, 62, a trained pianist, takes over from an outsider, Bernard Castelhano, as chair of the hotels on March 1. [15] Castelhano is retiring.
## b | Asia Dynasties | Inside the truce at Sunward | 2024-02-02
[1] They did not speak, and they did not sit at the same table. [2] But after 59 months the children of Leung Kwok-wah have come to terms.

[3] It was their aunt, Leung Mei-fong, aged 88, who got them there, in her flat above a noodle shop in Sheung Wan; a retired judge, Sir Desmond Ho, did no more than write down the result, according to a relative who was present.

[4] The court in Admiralty received the papers at the start of the week. [5] They give the half of the business that smells of diesel, two ports in China and Vietnam, to Anson Leung, and the half that smells of soap, its hotels, to Vivian, his stepsister.

[6] Neither is complete. [7] What becomes of the headquarters in Wan Chai is to be argued about until June.

[8] Prudence Kwan, who acts for the younger Leung, calls the shares even. [9] "My father built one house with two kitchens. We have only locked a door," Vivian Leung says. [10] Documents value the ports at 11 billion Hong Kong dollars and the hotels at nearly 14.

[11] The 29 per cent in the hands of the public are to be bought out of the ports by a fund from Abu Dhabi, which will pay $6.20 in local money per share. [12] The stock exchange has not said when dealing, stopped on Monday, will start again.

[13] A chapter of crime belongs to the story. [14] After the old man's death, in the spring of 2019 and in his nineties, a third testament turned up, naming a nurse; the judges found that it had been fabricated, and his secretary went to prison for four years. [15] An earlier one was held to be good in 2022.

[16] Lawyers have had close to a quarter of a billion.

[17] At the hotels Ms Leung, who once played the piano for a living, takes the chair in March from Bernard Castelhano, who was told by fax that he was no longer needed. [18] Sunward earned money last year for the first time since the pandemic.
## findings
role conflict | a: The peace was brokered by retired judge Sir Desmond Ho || b: It was their aunt, Leung Mei-fong, aged 88, who got them there | judge vs aunt brokered
place conflict | a: at a golf club in Fanling || b: in her flat above a noodle shop in Sheung Wan | Fanling club vs flat in Sheung Wan
role conflict | a: and her half-brother, Anson || b: to Vivian, his stepsister | half- vs step-siblings
certainty conflict | a: The group's tower in Wan Chai will be sold || b: is to be argued about until June | tower will be sold vs undecided
role conflict | a: said Vivian Leung's lawyer, Prudence Kwan || b: Prudence Kwan, who acts for the younger Leung | lawyer of Vivian vs of Anson
quote conflict | a: "We have only put up the wall." || b: We have only locked a door | put up the wall vs locked a door
quantity conflict | a: Each part is worth about HK$11 billion || b: and the hotels at nearly 14 | both 11bn vs hotels nearly 14bn
name conflict | a: HK$6.20 a share by Anson Leung || b: by a fund from Abu Dhabi | buyer: Anson Leung vs a fund
date conflict | a: suspended since Monday, resumes on Thursday || b: has not said when dealing, stopped on Monday, will start again | trading resumes Thursday vs no date
framing conflict | a: Castelhano is retiring || b: was told by fax that he was no longer needed | retires vs dismissed
attribution differs | a: over eleven sessions at a golf club || b: according to a relative who was present | lawyer vs relative
date differs | a: ending a five-year quarrel || b: after 59 months the children | five years vs 59 months
quantity differs | a: Legal fees have eaten HK$240 million || b: close to a quarter of a billion | 240m vs close to 250m
date differs | a: died in March 2019 at the age of 91 || b: in the spring of 2019 and in his nineties | March vs spring; 91 vs nineties
date differs | a: chair of the hotels on March 1 || b: takes the chair in March | March 1 vs March
date differs | a: its first in three years || b: for the first time since the pandemic | three years vs since the pandemic
## benign
same | a: filed with the High Court on Monday || b: received the papers at the start of the week | same filing
same | a: the container terminals in Ningbo and Haiphong || b: two ports in China and Vietnam | same ports
same | a: was thrown out as a forgery || b: found that it had been fabricated | forged will
same | a: in a ruling two years ago || b: was held to be good in 2022 | 2022
same | a: was jailed for four years || b: went to prison for four years | same sentence
same | a: Minority investors, who own 29% || b: The 29 per cent in the hands of the public | same holding
same | a: Vivian, 62, a trained pianist || b: who once played the piano for a living | same woman
same | a: will be offered HK$6.20 a share || b: $6.20 in local money per share | same price
same | a: Sunward made a profit of HK$930 million in 2023 || b: Sunward earned money last year | 2023
other | a: A court accepted the second of them || b: a third testament turned up | second vs third will
other | a: Each part is worth about HK$11 billion || b: close to a quarter of a billion | value vs fees
other | a: died in March 2019 || b: takes the chair in March | death vs new chair
other | a: at the age of 91 || b: Leung Mei-fong, aged 88 | founder vs aunt
other | a: and a former secretary, Mabel Yip || b: naming a nurse | forger vs beneficiary
other | a: resumes on Thursday || b: at the start of the week | trading vs filing
other | a: with the High Court on Monday || b: dealing, stopped on Monday | filing vs share suspension
other | a: from an outsider, Bernard Castelhano || b: by a fund from Abu Dhabi | two outsiders
## aligned
a0-b2 a1-b2 a2-b4 a2-b5 a3-b10 a4-b7 a5-b3 a5-b8 a6-b9 a7-b11 a8-b12 a9-b14 a10-b15 a11-b14 a12-b16 a13-b18 a14-b17 a15-b17 a0-b5
## omissions
a13 | b does not give the size of the profit
b14 | a does not say the third will named a nurse
