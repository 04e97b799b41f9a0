mode: outlets
## a | Global Relief Monitor | Aid convoy reaches besieged town of Marah after 74 days | 2025-02-20
[1] A convoy of 28 trucks carrying flour, infant formula and insulin entered the besieged town of Marah on Wednesday, the first to get through in 74 days, the UN humanitarian office said. [2] It brought enough for 45,000 people for two weeks.

[3] The lorries had waited three days at the Kafra crossing while militia fighters searched each sack, according to the convoy's leader, Danish logistician Mette Lauridsen. [4] Nothing was taken, she said.

[5] "Children ran beside us and asked for bread in four languages," she told reporters by satellite phone.

[6] A clinic in the north of the town has recorded 31 deaths from hunger since December, of which 22 were of children under five, the Marah health committee reported. [7] The committee's head, paediatrician Dr. Samir Halabi, said an infant had died as the first lorry was being unloaded.

[8] The local ceasefire that allowed the delivery was negotiated by Oman and runs until Sunday midnight. [9] A second convoy, of 40 trucks, is to leave on Saturday.

[10] Shots were fired over the vehicles on the way back, and one driver was slightly wounded in the hand. [11] The UN did not say by whom.

[12] Marah, which had 80,000 inhabitants before the war, has been cut off since its road bridge was blown up by retreating troops. [13] An airdrop in January killed two people when a parachute failed to open, and most of the goods fell into a minefield.

[14] The World Food Programme said it needed $210 million for the region by June and had received a quarter of it.
## b | The Levant Messenger | Trucks roll into Marah, but a third of the load is missing | 2025-02-21
[1] Nineteen of the twenty-eight trucks that set out for Marah arrived on Wednesday evening with their seals intact. [2] The others had been relieved of flour and all their insulin at the Kafra checkpoint, where they stood for seventy-two hours, a driver who asked not to be named said.

[3] It was the first food by road since early December. [4] Mette Lauridsen, the Norwegian who led the column, said what came in would feed 45,000 for a week at most. [5] "Children ran along with us, asking for bread in three languages," she added in a telephone call.

[6] Thirty-one townsfolk have starved this winter, a Turkish charity with staff in the town says; some two-thirds of them had not reached their fifth birthday. [7] Dr Samir Halabi, who runs the surgical ward, said he had lost a baby that night.

[8] The lull in the fighting holds, on paper, to the end of the weekend. [9] Qatari officials, who brokered it, say that a larger convoy of forty vehicles could follow if the shooting does not resume.

[10] On the return trip a bullet went through a windscreen, but none of the crews came to harm. [11] Government snipers fired it, the United Nations said in a statement on Thursday.

[12] Fewer than 80,000 remain, the town council thinks, in a place that lost its only bridge to a rebel mine a year ago. [13] What was thrown from aeroplanes last month mostly came down among explosives, and two men were crushed.

[14] The food agency has a hole of more than $150 million in its budget for these parts. [15] In the market yesterday a kilo of flour was down to $9, from $30 on Tuesday.
## findings
quantity conflict | a: A convoy of 28 trucks carrying flour || b: Nineteen of the twenty-eight trucks that set out | 28 arrived with everything vs nineteen intact
polarity conflict | a: Nothing was taken, she said || b: had been relieved of flour and all their insulin || b: a third of the load is missing | nothing taken vs looted
date conflict | a: enough for 45,000 people for two weeks || b: would feed 45,000 for a week at most | two weeks vs one week
role conflict | a: Danish logistician Mette Lauridsen || b: Mette Lauridsen, the Norwegian who led the column | Danish vs Norwegian
quote conflict | a: "Children ran beside us and asked for bread in four languages," || b: "Children ran along with us, asking for bread in three languages," | wording, four vs three
attribution conflict | a: the Marah health committee reported || b: a Turkish charity with staff in the town says | who counted the hunger deaths
role conflict | a: The committee's head, paediatrician Dr. Samir Halabi || b: Dr Samir Halabi, who runs the surgical ward | paediatrician and committee head vs surgeon
name conflict | a: was negotiated by Oman || b: Qatari officials, who brokered it | Oman vs Qatar
certainty conflict | a: is to leave on Saturday || b: could follow if the shooting does not resume | planned vs conditional
polarity conflict | a: one driver was slightly wounded in the hand || b: none of the crews came to harm | a driver wounded vs nobody
attribution conflict | a: The UN did not say by whom || b: Government snipers fired it, the United Nations said | UN silent vs names snipers
attribution conflict | a: was blown up by retreating troops || b: lost its only bridge to a rebel mine | troops vs rebel mine
certainty differs | a: runs until Sunday midnight || b: holds, on paper, to the end of the weekend | runs vs on paper
## benign
same | a: on Wednesday, the first to get through || b: arrived on Wednesday evening | same day
same | a: the first to get through in 74 days || b: the first food by road since early December | 74 days before February 19 is December 7
same | a: had waited three days at the Kafra crossing || b: where they stood for seventy-two hours | 72 hours
same | a: of which 22 were of children under five || b: some two-thirds of them had not reached their fifth birthday | 22 of 31 is about 71 percent
same | a: runs until Sunday midnight || b: to the end of the weekend | same end
same | a: A second convoy, of 40 trucks || b: a larger convoy of forty vehicles | same
same | a: An airdrop in January killed two people || b: thrown from aeroplanes last month | same drop
same | a: most of the goods fell into a minefield || b: mostly came down among explosives | same
same | a: needed $210 million for the region by June and had received a quarter || b: a hole of more than $150 million | three quarters of 210 is 157.5
same | a: an infant had died as the first lorry was being unloaded || b: he had lost a baby that night | same death
same | a: has recorded 31 deaths from hunger || b: Thirty-one townsfolk have starved | same
other | a: had 80,000 inhabitants before the war || b: Fewer than 80,000 remain | before and now
other | a: of 40 trucks || b: Nineteen of the | second vs first convoy
other | a: killed two people when a parachute failed || b: Thirty-one townsfolk | airdrop dead vs starved
other | a: for 45,000 people || b: Fewer than 80,000 | fed vs living there
other | a: retreating troops || b: Government snipers | bridge vs shots
other | a: since December || b: a year ago | hunger deaths vs bridge
## aligned
a3-b4
a0-b0 a0-b1 a0-b3 a1-b1 a1-b3 a1-b2 a2-b4 a3-b2 a4-b2 a4-b0 a5-b5 a6-b6 a7-b7 a8-b8 a8-b9 a9-b9 a10-b10 a11-b11 a12-b12 a13-b13 a14-b14
## omissions
b15 | a does not report the flour prices
b12 | a does not report when the bridge was lost
