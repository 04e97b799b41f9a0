mode: outlets
## a | Rheinland Wire English | Solvent leak kills fish along 40 km of German river | 2022-08-04
[1] Around nine tonnes of the solvent diethyloxan leaked from the Morhaus chemical plant at Elsbach into the river Wied on Monday night and killed fish over a stretch of 40 kilometres, the state environment office said on Wednesday.

[2] A gasket in a pipe gave way at 10:15 p.m.; the flow was stopped after 70 minutes. [3] Plant manager Dr. Gerlinde Assmann said the night shift had informed the authorities at once.

[4] Two workers were treated for burns to their hands. [5] A third, who had slipped while running to the valve, broke an ankle.

[6] Drinking water for the towns of Neustadt-Wied and Haderich, 86,000 people in all, is being taken from a reservoir until the weekend. [7] It was never unsafe, the office said, since the intakes had been closed in time.

[8] Volunteers from angling clubs have gathered six tonnes of dead fish, mostly barbel and chub. [9] "The river is empty from wall to wall," said Jochen Piel, president of the anglers' federation.

[10] The prosecutor in Koblenz has opened proceedings against two unnamed employees. [11] Morhaus, which makes adhesives and has 640 staff at Elsbach, will pay for the restocking of the river, which the federation puts at 1.2 million euros.

[12] In 2015 a smaller leak of two tonnes of acid at the same works led to a fine of 90,000 euros. [13] The plant has been idle since Tuesday and will not restart before an inspection is completed.
## b | Wiedtal-Anzeiger | A smell of pear drops, then silence: the Wied after the spill | 2022-08-05
[1] At first it smelled of pear drops. [2] Then, from Elsbach down to the mouth of the river some 25 miles away, the fish came to the surface, belly up.

[3] Three days after the accident at Morhaus, angling clubs have carried some six tonnes of carcasses to the rendering plant. [4] "The river is empty from bank to bank," says Jochen Piel, who represents the region's anglers.

[5] Up to nine tonnes of solvent got out, a company spokesman conceded. [6] It ran for an hour and ten minutes before a fitter closed the valve by hand. [7] The control centre of the fire brigade received no call from the works; it was a dog walker in Haderich who raised the alarm at 6 a.m. on Tuesday.

[8] That was too late for the waterworks of Neustadt-Wied, where solvent was measured in the network on Tuesday, though below the limit. [9] Tankers are now supplying its inhabitants and those of Haderich, around 86,000.

[10] Investigators suspect that the gasket was of the wrong material, but an operating error is not ruled out. [11] Prosecutors are looking into whether to open a case.

[12] Three members of the crew were hurt, two of whom burned their hands while the other had a fall.

[13] Morhaus said it would examine its liability for the restocking, which will cost some EUR 1.2 million by the environment ministry's estimate. [14] The works, where 640 people earn their living, resumed production on Thursday morning with a new seal.

[15] Gerlinde Assmann, who heads the site, came to a meeting in the gymnasium of Elsbach in the evening and was whistled at. [16] Seven years ago, after acid had escaped, the company was let off with 90,000 euros.
## c | ChemProcess Insight | Morhaus spill: valve operator blamed, union objects | 2022-08-05
[1] Human error lay behind the loss of diethyloxan at Morhaus's Elsbach adhesives unit this week, the company said on Thursday: a valve was left open for about an hour by an operator on his second shift.

[2] The union IG Chemie rejects that. [3] Its district secretary, Petra Lohmann, pointed to a gasket for which a replacement had been on order since May.

[4] Some five tonnes went into the Wied, site chief Gerlinde Assmann told ChemProcess Insight, and as much again was caught in a retention basin. [5] "Nobody here slept, and nobody here kept silent," she added.

[6] Fish died over a distance of about 40 km. [7] Piel, chairman of the anglers, wants the restocking, which may come to 1.2 million euros, to begin in spring.

[8] Three employees needed treatment. [9] No waterworks had to be supplied by tanker because the intake gates were shut by 1 a.m., according to the state environment office.

[10] Output was halted on Tuesday; customers have been warned of delays of up to three weeks. [11] A 2015 incident at Elsbach, in which two tonnes of acid were lost, cost the group a fine. [12] Diethyloxan, used as a carrier in laminating glues, fetched about 2,900 euros a tonne in July. [13] Two French producers have told buyers that they cannot step in before September.
## findings
quantity conflict | a: Around nine tonnes of the solvent || b: Up to nine tonnes of solvent got out || c: Some five tonnes went into the Wied | nine vs five tonnes
certainty conflict | a: A gasket in a pipe gave way || b: Investigators suspect that the gasket was of the wrong material, but an operating error is not ruled out || c: a valve was left open for about an hour by an operator || c: valve operator blamed | cause: gasket as fact, suspected, operator error
polarity conflict | a: the night shift had informed the authorities at once || b: received no call from the works | informed vs no call
polarity conflict | a: It was never unsafe, the office said, since the intakes had been closed in time || b: That was too late for the waterworks of Neustadt-Wied || c: because the intake gates were shut by 1 a.m. | intakes closed in time vs solvent in the network
framing conflict | a: is being taken from a reservoir until the weekend || b: Tankers are now supplying its inhabitants || c: No waterworks had to be supplied by tanker | reservoir vs tankers
quote conflict | a: "The river is empty from wall to wall," || b: "The river is empty from bank to bank," | wording
framing conflict | a: has opened proceedings against two unnamed employees || b: are looking into whether to open a case | opened vs considering
certainty conflict | a: will pay for the restocking of the river || b: it would examine its liability for the restocking | will pay vs will examine
attribution conflict | a: which the federation puts at 1.2 million euros || b: by the environment ministry's estimate | who made the estimate
polarity conflict | a: The plant has been idle since Tuesday || b: resumed production on Thursday morning || c: Output was halted on Tuesday | idle vs resumed
date differs | a: the flow was stopped after 70 minutes || b: for an hour and ten minutes || c: left open for about an hour | 70 minutes vs about an hour
attribution differs | a: the state environment office said on Wednesday || b: a company spokesman conceded | the nine tonnes: office vs company spokesman
certainty differs | a: which the federation puts at 1.2 million euros || c: which may come to 1.2 million euros | estimate vs may
## benign
same | a: over a stretch of 40 kilometres || b: some 25 miles away || c: a distance of about 40 km | same stretch
same | a: Jochen Piel, president of the anglers' federation || b: Jochen Piel, who represents the region's anglers || c: Piel, chairman of the anglers | same post
same | a: have gathered six tonnes of dead fish || b: some six tonnes of carcasses | same
same | a: Neustadt-Wied and Haderich, 86,000 people || b: those of Haderich, around 86,000 | same
same | a: broke an ankle || b: while the other had a fall | the third worker
same | a: has 640 staff at Elsbach || b: where 640 people earn their living | same
same | a: In 2015 a smaller leak || b: Seven years ago, after acid had escaped || c: A 2015 incident at Elsbach | same case
same | b: Three days after the accident || a: on Monday night and killed fish | Monday to Thursday
same | b: Three members of the crew were hurt || c: Three employees needed treatment | same three
same | a: Plant manager Dr. Gerlinde Assmann || b: Gerlinde Assmann, who heads the site || c: site chief Gerlinde Assmann | same post
other | a: Around nine tonnes of the solvent || b: some six tonnes of carcasses | solvent vs fish
other | a: a smaller leak of two tonnes of acid || c: Some five tonnes went into the Wied | 2015 vs now
other | a: led to a fine of 90,000 euros || b: around 86,000 | money vs people
other | c: and as much again was caught || a: have gathered six tonnes | retained solvent vs fish
other | a: gave way at 10:15 p.m. || b: raised the alarm at 6 a.m. on Tuesday || c: were shut by 1 a.m. | three steps of the night
other | c: "Nobody here slept, and nobody here kept silent," || b: "The river is empty from bank to bank," | two speakers
other | c: delays of up to three weeks || b: Three days after the accident | delivery delay vs time since
other | c: had been on order since May || b: with a new seal | ordered vs fitted
other | a: opened proceedings against two unnamed employees || a: Two workers were treated for burns | suspects vs injured
## aligned
a0-b2 a1-b2 a1-b5 a2-b6 a2-b10 a3-b7 a4-b12 a5-b12 a6-b9 a7-b8 a8-b3 a9-b4 a10-b11 a11-b13 a11-b14 a12-b16 a13-b14 a0-c6 a1-c4 a1-c6 a2-c1 a2-c0 a4-c8 a5-c8 a6-c9 a7-c9 a11-c7 a12-c11 a13-c10 a9-c7 a2-c3 b2-c6 b4-c7 b5-c4 b6-c1 b10-c0 b10-c1 b10-c3 b8-c9 b9-c9 b12-c8 b13-c7 b14-c10 b16-c11 a1-b3 a3-b15 a3-c4 b15-c4
## omissions
b7 | the dog walker's alarm
b15 | the meeting in the gymnasium
c10 | delivery delays
c13 | French producers
c3 | union on the ordered gasket
