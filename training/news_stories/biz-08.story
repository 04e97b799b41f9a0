mode: outlets
## a | Midlands Evening Telegraph | Tannery Lane brewery to close after 212 years with loss of 94 jobs | 2024-04-18
[1] Brewing will end at Tannery Lane in Aldcaster in September, 212 years after the first barrel rolled out of the yard, its owner Corran Drinks announced yesterday.

[2] Ninety-four people will lose their jobs. [3] They were called into the old maltings at 8am and told by the group's operations director, Stuart Heggarty, that the site had lost £3.2m last year.

[4] Production of Aldcaster Best, the town's famous bitter, will move to Corran's plant in Burnley. [5] The shire horses, Duke and Samson, are to go to a sanctuary near Ludlow.

[6] The company blamed a doubling of energy bills, a rise in beer duty and the decline of cask ale, sales of which have fallen by 40 per cent in five years.

[7] Bev Arkwright, 58, who has worked in the racking room since she was 17, said: "I walked in a brewer and walked out a redundancy."

[8] Aldcaster's MP, Gareth Winstanley, said Corran had assured him as recently as January that the brewery was safe. [9] He has asked for an urgent meeting with ministers.

[10] Corran, which is owned by a private equity house, bought Tannery Lane from the Fothergill family in 2017 for £26m. [11] The Fothergills had themselves shut the bottling hall in 2009, when 60 people went.

[12] The 4.5-acre site will be sold for housing. [13] Part of it, including the chimney, is listed.

[14] A petition to save the brewery had gathered 8,300 signatures by last night.
## b | The Publican's Trade Weekly | Corran to consult on Tannery Lane closure as cask slumps | 2024-04-19
[1] Corran Drinks has begun a 45-day consultation on a proposal to stop brewing at its Aldcaster site in the autumn, putting up to 94 roles at risk.

[2] No final decision has been made, the group stressed, and some employees may be offered posts elsewhere.

[3] Under the plan the flagship bitter, Aldcaster Best, would in future be made in Lancashire. [4] Industry sources expect Corran to license part of the volume to Kelham & Dray of Sheffield.

[5] Stuart Heggarty, who is responsible for operations, said Tannery Lane had run at a loss of several million pounds in 2023. [6] He cited energy, which costs twice as much as before the war in Ukraine, and excise duty. [7] Demand for cask-conditioned beer is down by roughly two-fifths since 2019.

[8] The union Unite, which represents 70 of the brewers, draymen and office staff, said it would fight. [9] Regional officer Ranjit Khela said that staff had had no hint of what was coming.

[10] Tannery Lane dates from 1812 and was a family concern until seven years ago, when Corran paid more than £25m for it. [11] Corran's backers, Aldgate Park Partners, are thought to be preparing the group for a sale. [12] Its last closure, of the Pelham cider mill in Devon in 2021, took nine months from announcement to the final pressing and cost 31 jobs.

[13] What happens to the land has not been settled. [14] Heggarty said that a museum, flats or a smaller craft brewery were all "on the table".

[15] The horses will be found a good home, the company promised.
## findings
certainty conflict | a: Brewing will end at Tannery Lane in Aldcaster in September || a: Tannery Lane brewery to close after 212 years || b: a proposal to stop brewing at its Aldcaster site || b: No final decision has been made || b: Corran to consult on Tannery Lane closure | closure announced vs only a proposal under consultation
date differs | a: in Aldcaster in September || b: at its Aldcaster site in the autumn | September vs autumn
certainty differs | a: Ninety-four people will lose their jobs || b: putting up to 94 roles at risk || b: some employees may be offered posts elsewhere | 94 will go vs up to 94 at risk
quantity differs | a: that the site had lost £3.2m last year || b: at a loss of several million pounds in 2023 | £3.2m vs several million
place differs | a: will move to Corran's plant in Burnley || b: would in future be made in Lancashire | Burnley vs Lancashire
quantity differs | a: in 2017 for £26m || b: when Corran paid more than £25m for it | £26m vs more than £25m
name differs | a: is owned by a private equity house || b: Corran's backers, Aldgate Park Partners | unnamed private equity house vs Aldgate Park Partners
certainty conflict | a: The 4.5-acre site will be sold for housing || b: What happens to the land has not been settled | land sold for housing vs undecided
place differs | a: to a sanctuary near Ludlow || b: will be found a good home | sanctuary near Ludlow vs a good home
name differs | a: bought Tannery Lane from the Fothergill family || b: was a family concern until seven years ago | Fothergill family vs a family
## benign
same | a: 212 years after the first barrel || b: Tannery Lane dates from 1812 | 2024 minus 212 = 1812
same | a: sales of which have fallen by 40 per cent in five years || b: down by roughly two-fifths since 2019 | same fall
same | a: the group's operations director, Stuart Heggarty || b: who is responsible for operations | same post
same | a: bought Tannery Lane from the Fothergill family in 2017 || b: until seven years ago | 2017
same | a: a doubling of energy bills || b: which costs twice as much | doubled energy cost
same | a: a rise in beer duty || b: and excise duty | same tax
same | a: the town's famous bitter || b: the flagship bitter | the same beer
same | a: had lost £3.2m last year || b: several million pounds in 2023 | last year is 2023
other | a: Ninety-four people will lose || b: which represents 70 of the brewers | staff vs union members
other | a: in 2009, when 60 people went || b: and cost 31 jobs | bottling hall vs cider mill
other | a: assured him as recently as January || b: had had no hint of what was coming | MP assured vs staff unaware
other | a: told by the group's operations director || b: Regional officer Ranjit Khela said | company vs union
other | a: had gathered 8,300 signatures || b: has begun a 45-day consultation | petition vs consultation
other | a: had themselves shut the bottling hall || b: Its last closure, of the Pelham cider mill | two earlier closures
other | a: Corran's plant in Burnley || b: to Kelham & Dray of Sheffield | own plant vs licensee
other | a: The 4.5-acre site will be sold || b: to be preparing the group for a sale | land sale vs sale of the group
other | a: at 8am and told || b: took nine months from announcement | staff meeting vs earlier closure
## aligned
a0-b0 a0-b1 a1-b1 a1-b2 a1-b10 a2-b1 a2-b2 a3-b5 a4-b3 a5-b15 a6-b6 a6-b7 a10-b10 a10-b11 a12-b13 a12-b14 a2-b0 a1-b0 a0-b2
## omissions
a8 | b does not report the MP's assurance
a14 | b does not mention the petition
a11 | b does not mention the bottling hall
b8 | a does not mention Unite
b12 | a does not mention the cider mill
