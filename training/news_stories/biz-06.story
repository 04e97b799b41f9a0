mode: outlets
## a | Pampas & Ports | Argentine soy crushers lift force majeure as river dredging resumes | 2021-10-21
[1] ROSARIO, Argentina — Three of the country's five largest soybean crushers on Wednesday withdrew declarations of force majeure after dredgers returned to the Paraná river following a 17-day dispute over unpaid bills.

[2] Cerealera Ituzaingó, Molinos Vidarte and the U.S. trader Halloway Grain told buyers that loading would begin again at the Timbúes terminals on Friday. [3] Forty-six vessels were waiting at anchor, according to the port chamber.

[4] The Belgian contractor Schelde Marine had stopped work on October 3 because the state river authority owed it $61 million. [5] Authority president Nazareno Quiroga said that $40 million had been transferred on Tuesday and that the rest would follow by November 15.

[6] With the water at Rosario 1.9 meters below normal for the season, ships had been leaving with holds one-fifth empty. [7] The drought on the upper Paraná, in Brazil, is the worst since 1944.

[8] "The river does not wait for signatures," said Halloway's country head, Eugenia Bastarrica.

[9] Soymeal futures in Chicago fell 2.1% on the news. [10] Argentina sells more meal than any other nation, and exporters had lost about $300 million, the Rosario grain exchange calculated.

[11] Truck drivers, who blocked the access road to Timbúes for two days last week in a separate quarrel over freight rates, lifted their pickets on Saturday after being promised 18% more.

[12] A tender for the next 15-year dredging concession will be called in March, Transport Minister Ignacio Beláustegui said. [13] The present contract runs out in December.
## b | Flanders Trade Gazette | Schelde Marine back on Paraná, but Antwerp still waits for its money | 2021-10-22
[1] A dredging fleet belonging to Schelde Marine of Antwerp has gone back to work on South America's busiest grain route without having seen a cent of what it is due.

[2] "We acted out of goodwill towards the farmers," said Joost Verhaegen, the group's operations director. [3] Its ships had lain idle for a little over two weeks. [4] Nazareno Quiroga, who heads the Argentine river authority, undertook in a letter to settle the arrears in two parts, forty million dollars of it this month.

[5] How much is outstanding depends on whom one asks: by the Belgians' own reckoning it is 88 million. [6] The authority disputes interest and the exchange rate.

[7] The queue off Timbúes had shrunk to thirty-one bulk carriers by yesterday, the pilots' association said. [8] But loading proper will start on Monday at the earliest. [9] Of the handful of big soy processors, Molinos Vidarte, Halloway and Cerealera Ituzaingó are considering whether to lift the clause that frees them from their delivery duties.

[10] "A river does not wait for your signature," complained Eugenia Bastarrica, who trades for Halloway in Rosario.

[11] Nature has done her part in the misery. [12] Bare sandbanks show where the Paraná, nearly two metres lower than usual, once let a Panamax through; captains have had to leave a fifth of their cargo on the quay. [13] No drought on the Brazilian stretch has been so severe in almost eighty years.

[14] The lost exports are worth some 300 million dollars, in an estimate by the ministry of agriculture. [15] The hauliers' blockade of mid-October has not helped; police cleared it after forty-eight hours.

[16] Schelde Marine will hardly be there much longer. [17] Its contract expires at the turn of the year, and Buenos Aires intends to hand the waterway to a state company instead of putting it out to bid.
## findings
certainty conflict | a: withdrew declarations of force majeure || a: Argentine soy crushers lift force majeure || b: are considering whether to lift the clause | lifted vs being considered
polarity conflict | a: $40 million had been transferred on Tuesday || b: without having seen a cent of what it is due || b: Antwerp still waits for its money | $40m paid vs nothing paid
quantity conflict | a: owed it $61 million || b: by the Belgians' own reckoning it is 88 million | arrears 61 vs 88 million
date conflict | a: would begin again at the Timbúes terminals on Friday || b: loading proper will start on Monday at the earliest | loading from Friday vs Monday
attribution conflict | a: the Rosario grain exchange calculated || b: in an estimate by the ministry of agriculture | $300m loss: grain exchange vs ministry
quote conflict | a: "The river does not wait for signatures," || b: "A river does not wait for your signature," | same remark, other words
role conflict | a: Halloway's country head, Eugenia Bastarrica || b: Eugenia Bastarrica, who trades for Halloway | country head vs trader
framing conflict | a: lifted their pickets on Saturday after being promised 18% more || b: police cleared it after forty-eight hours | truckers gave up after a pay promise vs cleared by police
polarity conflict | a: A tender for the next 15-year dredging concession will be called || b: a state company instead of putting it out to bid | tender vs no tender
quantity differs | a: 1.9 meters below normal for the season || b: nearly two metres lower than usual | 1.9 vs nearly two metres
date differs | a: following a 17-day dispute || b: had lain idle for a little over two weeks | 17 days vs a little over two weeks
date differs | a: is the worst since 1944 || b: in almost eighty years | since 1944 vs almost eighty years
quantity differs | a: Three of the country's five largest || b: Of the handful of big soy processors | five vs a handful
## benign
same | a: ships had been leaving with holds one-fifth empty || b: to leave a fifth of their cargo on the quay | a fifth not loaded
same | a: for two days last week || b: after forty-eight hours | the blockade lasted two days
same | a: The present contract runs out in December || b: Its contract expires at the turn of the year | same expiry
same | a: The Belgian contractor Schelde Marine || b: belonging to Schelde Marine of Antwerp | same firm
same | a: Authority president Nazareno Quiroga || b: who heads the Argentine river authority | same post
same | a: exporters had lost about $300 million || b: worth some 300 million dollars | same loss
same | a: The drought on the upper Paraná, in Brazil || b: No drought on the Brazilian stretch | same drought
same | a: Transport Minister Ignacio Beláustegui said || b: Buenos Aires intends | the government speaking
other | a: Forty-six vessels were waiting at anchor || b: had shrunk to thirty-one bulk carriers by yesterday | Wednesday's queue and the later one
other | a: had stopped work on October 3 || b: The hauliers' blockade of mid-October | dredging stop vs truckers
other | a: owed it $61 million || b: worth some 300 million dollars | arrears vs lost exports
other | a: would follow by November 15 || b: expires at the turn of the year | second instalment vs contract end
other | a: in a separate quarrel over freight rates || b: disputes interest and the exchange rate | two quarrels
other | a: according to the port chamber || b: the pilots' association said | two counts of different days
other | a: fell 2.1% on the news || b: a fifth of their cargo | futures vs cargo
other | a: lifted their pickets on Saturday || b: will start on Monday at the earliest | truckers vs loading
## aligned
a1-b1 a1-b3 a1-b9 a0-b9 a2-b8 a2-b9 a3-b7 a4-b1 a4-b3 a4-b5 a5-b1 a5-b4 a6-b12 a7-b13 a8-b10 a10-b14 a11-b15 a12-b17 a13-b17 a0-b1 a0-b0 a5-b0
## omissions
a9 | b does not report the futures price
b6 | a does not mention the dispute over interest
b2 | a does not give Verhaegen's reason for returning to work
