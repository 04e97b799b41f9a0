mode: outlets
## a | Øresund Business Daily | Denmark shelves Samling tunnel after price doubles | 2024-10-04
[1] The Danish government has dropped plans for a 19-kilometre road and rail tunnel to the island of Samling because the price has risen to 54 billion kroner, Transport Minister Lasse Brinkholm said on Thursday.

[2] When parliament passed the construction act in 2021, the cost was put at 26 billion. [3] A consultancy, Norkonsult, traced two-thirds of the increase to steel and a fifth to softer ground than expected.

[4] Ferries will go on carrying the traffic, 4,100 cars a day in summer. [5] A fourth ship will be ordered for delivery in 2028, and the fare for islanders will fall by 30 percent in January.

[6] "A tunnel is a fine thing if somebody else pays," Brinkholm told reporters at the port of Kalby.

[7] Eleven farms bought up for the approach roads are to be offered back to their former owners at the price paid. [8] Of 140 people in the project company, 35 will be kept after the end of the year. [9] Its director, Birgit Aagesen, was told on Wednesday evening and has resigned.

[10] Samling's mayor, Frode Lykke, a Social Democrat, welcomed the decision: the islanders had never asked for a hole in the ground, he said. [11] In a local vote in 2020, 54 percent had been against a fixed link.

[12] The state has spent 1.8 billion kroner so far, mostly on drilling. [13] A bridge of 12 kilometres, at 31 billion, was rejected nine years ago because of the birds. [14] Parliament is to debate the matter on October 22. [15] The navy had objected to an artificial island in its firing range.
## b | Nordic Infrastructure Review | Samling fixed link: ministry 'pauses' tunnel, island furious | 2024-10-06
[1] Work on Denmark's Samling crossing will stand still for 18 months while cheaper designs are examined, the transport ministry announced on 3 October.

[2] The 19km bored tunnel, with two road tubes and a single-track railway, would now cost about DKK45bn, against DKK26bn three years earlier. [3] Ground conditions account for most of the overrun; steel prices played a minor part, the consultancy Norkonsult found.

[4] A cut-and-cover scheme and a bridge are to be looked at again. [5] The latter, shorter by seven kilometres and then priced at DKK31bn, was ruled out in 2015 on environmental grounds.

[6] "A tunnel is a fine thing if you can afford the far end," Lasse Brinkholm, the transport minister, said on the ferry to Samling.

[7] The island's mayor, Frode Lykke, a Liberal, spoke of betrayal. [8] He pointed out that his citizens had endorsed a link in 2020, when 54 per cent voted for it.

[9] Project chief Birgit Aagesen, who remains at her desk, told NIR she had learned of the decision from the radio. [10] A quarter of her 140 staff have contracts beyond December.

[11] The ministry will keep the eleven farms it has acquired for the landfall. [12] DKK1.8bn has been sunk into surveys to date.

[13] For the time being some 4,000 vehicles a day in high season must queue for the boats. [14] The operator would like another vessel, but money for it has yet to be found, a spokeswoman said. [15] Residents are to pay just under a third less for tickets from the new year. [16] MPs will take up the issue later this month.
## findings
framing conflict | a: has dropped plans for a 19-kilometre road and rail tunnel || a: Denmark shelves Samling tunnel || b: will stand still for 18 months while cheaper designs are examined || b: ministry 'pauses' tunnel | dropped vs paused
quantity conflict | a: the price has risen to 54 billion kroner || b: would now cost about DKK45bn | 54 vs 45
framing conflict | a: traced two-thirds of the increase to steel || b: Ground conditions account for most of the overrun | main cause
certainty conflict | a: A fourth ship will be ordered for delivery in 2028 || b: would like another vessel, but money for it has yet to be found | ordered vs wish
quote conflict | a: "A tunnel is a fine thing if somebody else pays," || b: "A tunnel is a fine thing if you can afford the far end," | wording
place conflict | a: told reporters at the port of Kalby || b: said on the ferry to Samling | port vs ferry
polarity conflict | a: are to be offered back to their former owners || b: The ministry will keep the eleven farms | given back vs kept
attribution conflict | a: was told on Wednesday evening and has resigned || b: she had learned of the decision from the radio | told vs from the radio
polarity conflict | a: Wednesday evening and has resigned || b: who remains at her desk | resigned vs remains
role conflict | a: Frode Lykke, a Social Democrat || b: Frode Lykke, a Liberal | party
framing conflict | a: welcomed the decision || b: spoke of betrayal || b: island furious | welcomed vs betrayal
polarity conflict | a: 54 percent had been against a fixed link || b: when 54 per cent voted for it | against vs for
date differs | a: to debate the matter on October 22 || b: later this month | Oct 22 vs later this month
quantity differs | a: 4,100 cars a day in summer || b: some 4,000 vehicles a day in high season | 4,100 vs some 4,000
quantity differs | a: will fall by 30 percent in January || b: just under a third less for tickets | 30% vs just under a third
## benign
same | a: said on Thursday || b: announced on 3 October | Thursday 3 October
same | a: the construction act in 2021, the cost was put at 26 billion || b: against DKK26bn three years earlier | 2021
same | a: 35 will be kept after the end of the year || b: A quarter of her 140 staff have contracts beyond December | 35 of 140 is a quarter
same | a: A bridge of 12 kilometres || b: shorter by seven kilometres | 19 minus 7
same | a: was rejected nine years ago because of the birds || b: was ruled out in 2015 on environmental grounds | same
same | a: has spent 1.8 billion kroner so far || b: has been sunk into surveys to date | same
same | a: by 30 percent in January || b: for tickets from the new year | same start
same | a: Its director, Birgit Aagesen || b: Project chief Birgit Aagesen | same
same | a: Eleven farms bought up for the approach roads || b: it has acquired for the landfall | same farms
same | a: Transport Minister Lasse Brinkholm said || b: Lasse Brinkholm, the transport minister | same
other | a: risen to 54 billion kroner || b: when 54 per cent voted for it | price vs vote
other | a: at 31 billion, was rejected || b: against DKK26bn | bridge vs tunnel in 2021
other | a: a fifth to softer ground || b: just under a third less | shares of two things
other | a: A fourth ship will be ordered || b: on the ferry to Samling | new ship vs existing
other | a: 4,100 cars a day || b: her 140 staff | cars vs staff
other | a: fall by 30 percent || a: In a local vote in 2020, 54 percent | fare vs vote
other | b: The operator would like another vessel || b: 'pauses' tunnel | operator vs ministry
other | b: will stand still for 18 months || a: 1.8 billion kroner | months vs money
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a1-b0 a2-b2 a3-b3 a4-b13 a5-b14 a5-b15 a6-b6 a7-b11 a8-b10 a9-b9 a10-b7 a10-b0 a11-b8 a12-b12 a13-b4 a13-b5 a14-b16 a1-b6
## omissions
a15 | the navy's objection
b4 | new look at cut-and-cover
