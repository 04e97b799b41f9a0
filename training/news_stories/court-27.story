mode: outlets
## a | Black Sea Post | Bulgarian border officers seize 1.3 tons of illegal caviar in hearse convoy | 2023-05-03
[1] VARNA, May 3 - Bulgarian customs officers and border police have broken up a ring that smuggled sturgeon roe through the port of Varna in coffins, the Interior Ministry said on Wednesday.

[2] Three hearses stopped on Sunday on the road to Shumen were carrying 1.3 tons of beluga and osetra caviar, packed in 1.8-kilo tins. [3] The drivers, all Bulgarian citizens, offered no resistance.

[4] The cargo came from poachers on the Danube delta in Romania, Interior Minister Stoyan Rachev said. [5] At retail it would have fetched about 4 million euros in Paris or Geneva.

[6] Eleven people have been detained, including a veterinary inspector, Plamen Dichev, who stamped the health papers. [7] The suspected organiser, Zhivko Marinov, a former wrestler, was caught in his sauna.

[8] “The dead were lighter than usual, and the paperwork was heavier,” customs chief Elena Popova said.

[9] A dog named Riba drew the officers' attention, she added. [10] The operation, code-named Black Pearl, took nine months.

[11] The caviar will be destroyed, as the law requires. [12] In 2019 a court in Burgas jailed a fish farmer for three years over 200 kilos.

[13] Funeral firm Vechnost, which owned the vehicles, has lost its licence. [14] The WWF said that beluga numbers in the Black Sea had fallen by 90 percent since 1990.
## b | Hooks & Nets | Caviar ring: Black Sea haul bigger than a year's legal exports | 2023-05-05
[1] Sturgeon eggs by the ton, in coffins by the dozen: the trade in poached caviar has a new chapter.

[2] Over a ton of it came to light at the weekend when undertakers' cars were searched at a petrol station outside Shumen, inland from Bulgaria's largest harbour. [3] One of the drivers tried to run into a field of rape. [4] It was not a dog but an informer inside the ring that led the officers there, according to a European fisheries official.

[5] Where the fish were caught is not established; the delta is one possibility, the Sea of Azov another. [6] Genetic tests at a laboratory in Plovdiv may tell by June.

[7] The tins, of a little under two kilos each, could have brought in some €3m wholesale.

[8] About a dozen suspects are held or wanted. [9] Zhivko Marinov, whom the police describe as the boss and who once wrestled for his country, surrendered with his lawyer on Monday. [10] A vet in the pay of the state, Plamen Dichev, has been questioned as a witness: his signature was apparently forged.

[11] “The dead were lighter than usual, and the papers were heavier,” interior minister Stoyan Rachev joked in Sofia.

[12] What becomes of the roe is open. [13] An orphanage and a zoo have asked for it. [14] The undertaker, Vechnost, says that its hearses had been stolen, and it goes on burying the dead.

[15] Investigators had worked on Black Pearl, as they called it, since last summer. [16] The haul compares with legal exports of 900 kilos in 2022. [17] Beluga have all but vanished from the sea in a generation, conservationists warn.
## findings
quantity differs | a: seize 1.3 tons of illegal || a: were carrying 1.3 tons || b: Over a ton of it | 1.3 vs over 1
date differs | a: stopped on Sunday || b: came to light at the weekend | Sunday vs weekend
place differs | a: on the road to Shumen || b: at a petrol station outside Shumen | road vs petrol station
polarity conflict | a: offered no resistance || b: tried to run into a field of rape | no resistance vs flight
certainty conflict | a: came from poachers on the Danube delta || b: Where the fish were caught is not established | stated vs unknown
quantity conflict | a: At retail it would have fetched about 4 million || b: some €3m wholesale | 4m retail vs 3m wholesale
quantity differs | a: in 1.8-kilo tins || b: of a little under two kilos each | 1.8 vs little under 2
quantity differs | a: Eleven people have been detained || b: About a dozen suspects are held or wanted | eleven detained vs about a dozen held or wanted
framing conflict | a: was caught in his sauna || b: surrendered with his lawyer on Monday | caught vs surrendered
framing conflict | a: who stamped the health papers || b: his signature was apparently forged | stamped vs forged
framing conflict | a: including a veterinary inspector || b: has been questioned as a witness | detained vs witness
attribution conflict | a: customs chief Elena Popova said || b: interior minister Stoyan Rachev joked in Sofia | who made the quip
quote conflict | a: and the paperwork was heavier || b: and the papers were heavier | paperwork vs papers
attribution conflict | a: A dog named Riba drew || b: It was not a dog but an informer | dog vs informer
certainty conflict | a: The caviar will be destroyed || b: What becomes of the roe is open | destroyed vs open
polarity conflict | a: has lost its licence || b: it goes on burying the dead | lost licence vs at work
quantity differs | a: had fallen by 90 percent since 1990 || b: have all but vanished from the sea in a generation | 90 percent vs all but vanished
date differs | a: took nine months || b: since last summer | nine months vs since last summer
## benign
same | a: through the port of Varna || b: Bulgaria's largest harbour | same port
same | a: Three hearses || b: undertakers' cars were searched | hearses
same | a: a former wrestler || b: who once wrestled for his country | same
same | a: a veterinary inspector || b: A vet in the pay of the state | same post
same | a: in hearse convoy || b: in coffins by the dozen | funeral transport
same | a: code-named Black Pearl || b: Black Pearl, as they called it | same
same | a: The suspected organiser || b: whom the police describe as the boss | same role
same | a: The WWF said || b: conservationists warn | same group
same | a: Funeral firm Vechnost || b: The undertaker, Vechnost | same firm
other | a: over 200 kilos || b: exports of 900 kilos | old case and exports
other | a: 1.3 tons of beluga and osetra || b: exports of 900 kilos in 2022 | haul and exports
other | a: by 90 percent || b: 900 kilos | unrelated
other | a: in Burgas jailed || b: at a laboratory in Plovdiv | court and laboratory
other | a: stopped on Sunday || b: on Monday | stop and surrender
other | a: said on Wednesday || b: on Monday | statement and surrender
other | a: for three years || b: some €3m | term and value
other | a: Three hearses || b: One of the drivers | whole and part
other | a: In 2019 a court || b: may tell by June | two steps
## aligned
a0-b0 a0-b1 a0-b2 a1-b2 a1-b1 a2-b2 a2-b7 a3-b3 a4-b5 a5-b7 a6-b8 a6-b10 a7-b9 a8-b11 a9-b4 a10-b15 a11-b12 a13-b14 a14-b17
## omissions
a12 | the Burgas case
b13 | the orphanage and the zoo
b16 | legal exports
