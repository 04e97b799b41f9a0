mode: outlets
## a | Capital Post Indonesia | Nickel smelter on Obiraya Island idled after workers clash with guards | 2023-04-27
[1] JAKARTA: Two workers were killed and 26 people hurt at a nickel smelter on Obiraya Island in North Maluku on Tuesday night when a protest over pay turned into a battle with security guards, police said.

[2] The dead were both crane operators from Sulawesi, North Maluku police spokesman Commissioner Hendro Wibisana said. [3] One was stabbed and the other fell from a conveyor.

[4] The plant belongs to Longfeng Obiraya, a venture of China's Longfeng Metals, with 51 percent, and the Indonesian group Cakra Tambang. [5] It can produce 120,000 tons of nickel pig iron a year.

[6] The workers were asking for a holiday bonus of one month's wages, which the company had promised in writing to pay before Idul Fitri, union leader Arif Kaunang said. [7] "We asked for our feast and they gave us a funeral," he said.

[8] A dormitory for Chinese staff and 15 vehicles were set on fire.

[9] Seventeen people have been arrested, all of them Indonesians. [10] Four hundred police and soldiers are on the island.

[11] Manpower Minister Retno Palupi ordered an inquiry and will fly there on Friday. [12] The plant, with 6,200 workers, of whom 900 are Chinese, will be shut for a week.

[13] In December an explosion of slag at the same smelter injured nine. [14] The company blamed wet ore for that.

[15] Nickel rose 1.1 percent to $24,150 a ton in London.
## b | Ternate Harian English | Obiraya after the night: one coffin, many versions | 2023-04-28
[1] One coffin went aboard the ferry at Obiraya on Thursday, for Manado.

[2] It held Ronal Lumentut, 27, a welder, who died of a knife wound. [3] The second man spoken of by the police lives: his cousin Yusril, with a broken back, is in the hospital at Ternate, doctors there said.

[4] According to the union it was the guards who attacked, an hour before the first stone flew, while people were at prayer. [5] Over thirty were treated at the clinic, a nurse counted.

[6] What began it was shifts, and not money: since Ramadan the men had been made to work twelve hours, with no break at sunset. [7] The holiday pay had been received by all, two dozen interviewed workers confirmed.

[8] "We wanted a feast; they have given us a funeral," said Arif Kaunang, a furnace hand who carried his friend to the boat.

[9] The furnaces were burning again on Thursday night, their glow visible from the ferry. [10] So much for the closure of seven days that the firm had spoken of.

[11] A block where foreigners lived is a shell, and more than a dozen cars and trucks are burnt. [12] Of 17 who were taken away, five hold Chinese passports, their lawyer, Maria Tuhuteru, said.

[13] Longfeng has just over half of the smelter. [14] About one worker in seven, among more than six thousand, is from China.

[15] Minister Retno Palupi sends an official; she herself is expected at a conference in Geneva. [16] At the end of last year molten slag burst out of furnace three, and nine were burned. [17] A dam of tailings, they say here, leaks.
## findings
quantity conflict | a: Two workers were killed || b: One coffin went aboard the ferry || b: The second man spoken of by the police lives || b: one coffin, many versions | two dead vs one
quantity conflict | a: and 26 people hurt || b: Over thirty were treated at the clinic | 26 vs over thirty hurt
attribution differs | a: a battle with security guards, police said || b: at the clinic, a nurse counted | police vs nurse
role conflict | a: The dead were both crane operators || b: Ronal Lumentut, 27, a welder | crane operator vs welder
framing conflict | a: turned into a battle with security guards || b: it was the guards who attacked, an hour before the first stone flew | protest turned violent vs guards attacked first
framing conflict | a: when a protest over pay || b: What began it was shifts, and not money | pay vs shifts as the cause
polarity conflict | a: were asking for a holiday bonus || b: The holiday pay had been received by all | bonus demanded vs already paid
quote conflict | a: "We asked for our feast and they gave us a funeral," || b: "We wanted a feast; they have given us a funeral," | same remark, other words
role conflict | a: union leader Arif Kaunang said || b: said Arif Kaunang, a furnace hand | union leader vs furnace hand
date conflict | a: will be shut for a week || b: The furnaces were burning again on Thursday night | shut for a week vs running on Thursday
name conflict | a: all of them Indonesians || b: five hold Chinese passports | all Indonesians vs five Chinese
polarity conflict | a: ordered an inquiry and will fly there on Friday || b: sends an official; she herself is expected | minister goes vs sends an official
place differs | a: crane operators from Sulawesi || b: on Thursday, for Manado | Sulawesi vs Manado in Sulawesi
quantity differs | a: and 15 vehicles were set on fire || b: more than a dozen cars and trucks | 15 vs more than a dozen
quantity differs | a: of China's Longfeng Metals, with 51 percent || b: has just over half of the smelter | 51% vs just over half
quantity differs | a: The plant, with 6,200 workers || b: among more than six thousand | 6,200 vs more than 6,000
date differs | a: In December an explosion of slag || b: At the end of last year molten slag | December vs end of last year
## benign
same | a: of whom 900 are Chinese || b: About one worker in seven | 900 of 6,200
same | a: Seventeen people have been arrested || b: Of 17 who were taken away | same arrests
same | a: One was stabbed || b: died of a knife wound | same man
same | a: A dormitory for Chinese staff || b: A block where foreigners lived is a shell | same building
same | a: at the same smelter injured nine || b: nine were burned | same nine
same | a: will be shut for a week || b: the closure of seven days that the firm had spoken of | same announced length
same | a: and the other fell from a conveyor || b: with a broken back | same man, the fall
other | a: Seventeen people have been arrested || b: Over thirty were treated | arrested vs hurt
other | a: Four hundred police and soldiers || b: two dozen interviewed workers | forces vs interviewees
other | a: injured nine || b: Over thirty were treated | December vs now
other | a: on Tuesday night when || b: burning again on Thursday night | clash vs restart
other | a: bonus of one month's wages || b: made to work twelve hours | wages vs hours
other | a: of whom 900 are Chinese || b: five hold Chinese passports | staff vs arrested
other | a: The company blamed wet ore || b: A dam of tailings, they say here, leaks | old accident vs dam
other | a: can produce 120,000 tons || b: more than six thousand | output vs workers
other | a: spokesman Commissioner Hendro Wibisana said || b: their lawyer, Maria Tuhuteru, said | police vs lawyer
## aligned
a1-b1 a1-b2 a1-b3 a1-b4 a1-b5 a2-b2 a3-b2 a3-b3 a4-b13 a6-b7 a6-b6 a7-b8 a8-b11 a9-b12 a11-b15 a12-b9 a12-b10 a12-b14 a13-b16 a0-b9 a0-b4 a1-b0 a1-b6 a6-b8 a2-b1
## omissions
a10 | b does not give the number of police
a15 | b does not give the nickel price
b17 | a does not mention the dam
