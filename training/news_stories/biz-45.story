mode: outlets
## a | Mersey Maritime Wire | Cammack's yard wins £640m ferry order, 900 apprenticeships promised | 2025-07-30
[1] BIRKENHEAD — Cammack Shipbuilders has beaten yards in Turkey and Poland to a £640m contract for five hybrid ferries for the Western Isles, Scottish transport secretary Ailsa Macphee announced on Tuesday.

[2] Steel will be cut in January and the first vessel, to be called Loch Seaforth Sound, should enter service in spring 2028. [3] The others follow at intervals of seven months.

[4] Each will carry 450 passengers and 100 cars between Ullapool and Stornoway and other ports.

[5] The order is the yard's largest since 1993, when it was taken out of receivership by the Thorburn family. [6] It will take on 900 apprentices over six years, chief executive Leanne Cropper said. [7] "We built for two navies and an ice age, so a Minch winter doesn't scare us," she said.

[8] The hulls will be made entirely on Merseyside, Cropper confirmed. [9] Batteries come from Norway.

[10] The previous pair of ferries for the islands, built at Port Glasgow, arrived six years late and cost four times the first estimate. [11] A penalty of £40,000 a day is written into the new contract.

[12] The GMB union, which has 1,100 members at the yard, called off a ballot over pay that was due to begin next week.

[13] Labour's shadow minister Dougal Rennie asked why no Scottish yard had been invited. [14] One had, Ms Macphee answered: Inverclyde Marine withdrew in March.
## b | The Ullapool & Lochbroom Times | Islands' new ferries: two years to wait and Polish hulls, says union | 2025-08-01
[1] The five ships that are to rescue the lifeline routes to the Western Isles will be built in England, if the Treasury in London underwrites them.

[2] Cammack Shipbuilders of Birkenhead has been selected, ministers said on Tuesday; signature is hoped for in October. [3] The price of £640m, the Scottish Government's Ailsa Macphee told MSPs, is "up to", and includes spare parts for a decade.

[4] For passengers at Ullapool the figure that counts is another. [5] The first boat comes in 2028, around Easter, the ferry company CalWest promises, and the fifth in the summer of 2030. [6] Every one has room for a hundred cars and four and a half hundred people.

[7] "We've built for two navies. A Minch winter won't trouble us," said Leanne Cropper, Cammack's commercial director.

[8] The GMB says that hull sections for at least three of the five will be welded in Gdynia. [9] It is to go ahead with a strike vote among its 1,100 members on the Mersey on Monday.

[10] As for training, 90 places a year are mentioned in the tender, said local MSP Catriona Gillies, and that is a target, not a commitment.

[11] No islander needs to be reminded of the last two ferries. [12] They cost more than three times what had been planned, and the second of them tied up at Stornoway with a delay of six years. [13] This time tardiness will be fined at a million and a quarter pounds a month.

[14] A Clydeside firm, Inverclyde Marine, had been in the running until it was struck off the list for want of a bank guarantee.

[15] CalWest carried 5.6 million people last year. [16] It is to name the vessels after a school competition.
## findings
certainty conflict | a: has beaten yards in Turkey and Poland to a £640m contract || a: Cammack's yard wins £640m ferry order || b: will be built in England, if the Treasury in London underwrites them || b: signature is hoped for in October | contract won vs selected, signature still hoped for
quantity differs | a: to a £640m contract for five hybrid ferries || b: The price of £640m, the Scottish Government's Ailsa Macphee told MSPs, is "up to" | £640m vs up to £640m
date differs | a: should enter service in spring 2028 || b: comes in 2028, around Easter | spring vs around Easter 2028
name conflict | a: the first vessel, to be called Loch Seaforth Sound || b: is to name the vessels after a school competition | name fixed vs to be chosen
quantity conflict | a: take on 900 apprentices over six years || a: 900 apprenticeships promised || b: 90 places a year are mentioned | 900 in six years vs 90 a year
certainty conflict | a: It will take on 900 apprentices || b: that is a target, not a commitment | promise vs target
quote conflict | a: "We built for two navies and an ice age, so a Minch winter doesn't scare us," || b: A Minch winter won't trouble us | same remark, other words
role conflict | a: chief executive Leanne Cropper said || b: Leanne Cropper, Cammack's commercial director | chief executive vs commercial director
place conflict | a: The hulls will be made entirely on Merseyside || b: will be welded in Gdynia || b: Polish hulls, says union | hulls on Merseyside vs sections in Gdynia
quantity differs | a: cost four times the first estimate || b: They cost more than three times what had been planned | four times vs more than three times
polarity conflict | a: called off a ballot over pay || b: is to go ahead with a strike vote | ballot called off vs goes ahead
framing conflict | a: Inverclyde Marine withdrew in March || b: it was struck off the list for want of a bank guarantee | withdrew vs struck off
## benign
same | a: The others follow at intervals of seven months || b: the fifth in the summer of 2030 | spring 2028 plus 28 months
same | a: A penalty of £40,000 a day || b: a million and a quarter pounds a month | 40,000 times 31 is 1.24m
same | a: Each will carry 450 passengers and 100 cars || b: room for a hundred cars and four and a half hundred people | same capacity
same | a: arrived six years late || b: with a delay of six years | same delay
same | a: Scottish transport secretary Ailsa Macphee announced on Tuesday || b: ministers said on Tuesday | same announcement
same | a: which has 1,100 members at the yard || b: its 1,100 members on the Mersey | same members
same | a: due to begin next week || b: on the Mersey on Monday | Monday is next week
same | a: The previous pair of ferries || b: the last two ferries | same pair
same | a: BIRKENHEAD — Cammack || b: Cammack Shipbuilders of Birkenhead | same yard
other | a: to a £640m contract || b: a million and a quarter pounds | price vs penalty
other | a: which has 1,100 members || b: 90 places a year | members vs apprentices
other | a: carry 450 passengers || b: carried 5.6 million people last year | ship vs company
other | a: arrived six years late || b: includes spare parts for a decade | delay vs parts
other | a: Steel will be cut in January || b: is hoped for in October | steel vs signature
other | a: built at Port Glasgow || b: will be built in England | old vs new ferries
other | a: shadow minister Dougal Rennie || b: said local MSP Catriona Gillies | two politicians
other | a: apprentices over six years || b: with a delay of six years | training period vs delay
other | a: yards in Turkey and Poland || b: A Clydeside firm, Inverclyde Marine | other bidders
## aligned
a0-b1 a0-b2 a0-b10 a1-b1 a1-b2 a1-b3 a2-b5 a2-b16 a3-b5 a4-b6 a6-b10 a7-b7 a8-b8 a8-b0 a10-b12 a11-b13 a12-b9 a14-b14 a6-b7 a10-b11
## omissions
a5 | b does not mention the yard's receivership
a9 | b does not say where batteries come from
b15 | a does not give CalWest's passengers
