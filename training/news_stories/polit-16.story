mode: outlets
## a | Brasilia Ledger | Senate passes floodplain bill; president to veto it, ally says | 2023-06-22
[1] The Senate approved on Wednesday night, by 43 votes to 29, a bill that opens 2.6 million hectares of seasonally flooded grassland in the Araguá basin to soy and cattle.

[2] The president will veto the text in full by July 12, said the government's leader in the chamber, Sen. Marluce Antunes. [3] A veto can be overturned by 41 senators and 257 deputies sitting together.

[4] Sen. Duarte Falcão, the bill's rapporteur, who owns a ranch in the region, recused himself from the vote. [5] He had cut a clause which would have pardoned fines worth 1.9 billion reais; it went out at the request of the environment ministry. [6] "We are not draining a swamp. We are opening a gate," he said.

[7] Indigenous leaders from eleven villages followed the session from the gallery until guards led them out for singing. [8] Their spokesman, Iraci Kaiwê, 38, a schoolteacher, said they had been told that there was no room. [9] The session had started at 4 p.m. and lasted until 11:50.

[10] The Institute for Savanna Studies estimates that the law would add 310 million tonnes of carbon dioxide to the air in ten years. [11] The growers' federation disputes that. [12] Its economist, Renata Pizzol, expects 140,000 jobs.

[13] The lower house passed the bill in November 2021 with 288 in favor, and it then lay in committee for 18 months. [14] A proposal by Sen. Otávio Brum to hold a referendum in the three states concerned was rejected, 50 to 22. [15] Satellites showed 1,400 fires in the basin last August, and in 2020 a quarter of it burned.
## b | The Biome | How the marsh was lost, by a whisker and a nap | 2023-06-23
[1] At ten to midnight on June 21, with two members asleep in their chairs, Brazil's upper house gave farmers the key to an area the size of Sardinia.

[2] The basin of the Araguá, which lies under water for four months in twelve, may be fenced and ploughed if the head of state lets the bill pass. [3] Whether he does is anybody's guess: Marluce Antunes, who speaks for him in the Senate, says that he will strike out "some things" and sign the rest. [4] He has three weeks.

[5] Duarte Falcão, the law's midwife, voted for it; his own family runs eight thousand head on the flats. [6] It was on the agriculture lobby's insistence, aides say, that he dropped an amnesty for unpaid penalties running to almost two billion reais. [7] "We are not draining any swamp, we are only opening a gate," was his summing-up.

[8] The people who live there heard the result on a car radio. [9] Having come 1,100 kilometres by bus, men and women from eleven settlements were never let through the door, said Iraci Kaiwê, a nurse of 38 who speaks for them.

[10] More carbon is at stake than Belgium emits in three years; the figure, 310 million tonnes over a decade, is the science ministry's. [11] Renata Pizzol, an economist with the farmers' federation, does not quarrel with it, but holds against it work for up to 140,000.

[12] Otávio Brum's idea of asking the voters of the three states was withdrawn before supper for want of support. [13] The deputies had done their part a year and a half ago, and the senators let it lie ever since. [14] Three summers back one hectare in four went up in flames.
## findings
certainty conflict | a: The president will veto the text in full || a: president to veto it, ally says || b: Whether he does is anybody's guess || b: he will strike out "some things" and sign the rest | full veto vs partial, open
polarity conflict | a: recused himself from the vote || b: Duarte Falcão, the law's midwife, voted for it | abstained vs voted for
attribution conflict | a: it went out at the request of the environment ministry || b: It was on the agriculture lobby's insistence, aides say | ministry vs lobby
quote differs | a: "We are not draining a swamp. || b: "We are not draining any swamp, we are only opening a gate," | wording
framing conflict | a: until guards led them out for singing || b: were never let through the door || b: heard the result on a car radio | in gallery until led out vs never admitted
role conflict | a: Iraci Kaiwê, 38, a schoolteacher || b: Iraci Kaiwê, a nurse of 38 | teacher vs nurse
attribution conflict | a: The Institute for Savanna Studies estimates || b: is the science ministry's | institute vs ministry
polarity conflict | a: The growers' federation disputes that || b: does not quarrel with it | disputes vs does not
certainty differs | a: expects 140,000 jobs || b: work for up to 140,000 | 140,000 vs up to 140,000
framing conflict | a: was rejected, 50 to 22 || b: was withdrawn before supper for want of support | voted down vs withdrawn
quantity differs | a: fines worth 1.9 billion reais || b: running to almost two billion reais | exact vs rounded
## benign
same | a: lasted until 11:50 || b: At ten to midnight on June 21 | 11:50 p.m.
same | a: opens 2.6 million hectares || b: an area the size of Sardinia | Sardinia has 2.4 million hectares
same | a: on Wednesday night, by 43 votes || b: At ten to midnight on June 21 | Wednesday 21 June
same | a: by July 12 || b: He has three weeks | June 21 + 3 weeks
same | a: the government's leader in the chamber || b: who speaks for him in the Senate | the same post
same | a: who owns a ranch in the region || b: his own family runs eight thousand head | rancher
same | a: in ten years || b: over a decade | ten years
same | a: from eleven villages || b: from eleven settlements | eleven
same | a: lay in committee for 18 months || b: a year and a half ago | 18 months
same | a: in 2020 a quarter of it burned || b: Three summers back one hectare in four | 2020, a quarter
other | a: by 43 votes to 29 || a: rejected, 50 to 22 || b: with two members asleep | bill vote vs referendum vote vs sleepers
other | a: can be overturned by 41 senators || b: from eleven settlements | quorum vs villages
other | a: worth 1.9 billion reais || b: 310 million tonnes over a decade | fines vs carbon
other | a: with 288 in favor || b: for up to 140,000 | deputies vs jobs
other | a: to hold a referendum || b: if the head of state lets the bill pass | referendum vs veto
other | a: 1,400 fires in the basin || b: Having come 1,100 kilometres by bus | fires vs distance
other | a: for 18 months || b: for four months in twelve | committee vs flood
## aligned
a0-b1 a0-b3 a1-b1 a1-b2 a2-b3 a2-b4 a4-b5 a5-b6 a6-b7 a7-b8 a7-b9 a8-b9 a9-b1 a10-b10 a11-b11 a12-b11 a13-b13 a14-b12 a15-b14 a0-b0 a1-b0
## omissions
a3 | b does not explain how a veto can be overturned
b1 | a does not say two members slept
