mode: outlets
## a | Southern Lakes Times | Search for missing Danish trampers scaled back after ninth day | 2023-02-22
[1] Police have scaled back the search for two Danish trampers who vanished in Fiordland, saying there is little chance that either is still alive. [2] Freja Holm, 26, and her cousin Mikkel Dahl, 29, were last seen leaving the Luxmere Hut on the morning of Sunday, February 12.

[3] The pair signed the hut book with the words “Off to the saddle, back for pudding.” [4] They carried a tent and food for two days, hut warden Trish Manihera said. [5] They had no personal locator beacon.

[6] The alarm was raised on February 14 by a campervan hire firm in Te Anau when they failed to return their vehicle. [7] Heavy rain brought 210mm in 24 hours, and the Iris Burn rose four metres.

[8] Up to 45 searchers, three helicopters and two dog teams covered 180 square kilometres. [9] A blue pack found on Saturday beside a slip belongs to Ms Holm, her mother confirmed from Aarhus.

[10] Sergeant Dion Karaka, who leads the operation, said the two had most likely been swept away while crossing a side stream. [11] “I've told the family what I would want to be told,” he said.

[12] A smaller team of six will go on until Friday. [13] A drone from the University of Otago with a heat camera drew a blank on Monday.

[14] Two Australians died in the same valley in 2016. [15] The Department of Conservation has closed the track above the bushline.

[16] The families, who arrived in Queenstown last week, have asked for privacy.
## b | Nordsund Daily (English edition) | New Zealand police still hope to find Danish pair alive | 2023-02-23
[1] Ten days after Freja Holm and Mikkel Dahl set off from a mountain hut at the southern end of New Zealand, those looking for them refuse to give up. [2] “People have lasted longer out there,” said Dion Karaka, the inspector in charge. [3] More volunteers will join when the weather clears at the weekend, he added.

[4] The 26-year-old nurse and her fiancé were on the final leg of a four-month journey. [5] They had packed provisions for about a week and had hired an emergency beacon, which has not been switched on.

[6] It was Holm's mother who first sounded the alarm, on Valentine's Day, when a promised call did not come. [7] By then the river had swollen by four metres, and in one day more than 20 centimetres of rain had come down.

[8] Some 45 people with dogs and three helicopters have combed an area twice the size of Samsø island. [9] What they have to show for it is a rucksack that may or may not be Holm's; it was lying near a landslide.

[10] The two left the hut on the afternoon of the 12th after writing in the guest book: “Off to the saddle, back for pudding.” [11] Warden Trish Manihira warned them of the forecast, in vain.

[12] Karaka believes that a fall from the ridge is the likeliest explanation. [13] A thermal camera lent by a university has picked up two faint traces, which are being checked.

[14] Dahl's father landed in Queenstown a week ago with Holm's brother Jens, 31. [15] In an interview at their motel they thanked the rescuers at length.

[16] Hikers may still use the upper part of the route at their own risk. [17] Seven years ago the valley claimed a couple from Melbourne.
## findings
name conflict | a: hut warden Trish Manihera || b: Warden Trish Manihira | Trish Manihera vs Trish Manihira
certainty conflict | a: there is little chance that either is still alive || b: New Zealand police still hope to find Danish pair alive || b: People have lasted longer out there | little chance vs still hope
framing conflict | a: Police have scaled back the search || a: A smaller team of six will go on || b: More volunteers will join | search cut vs enlarged
role conflict | a: her cousin Mikkel Dahl || b: 26-year-old nurse and her fiancé | cousin vs fiance
quantity conflict | a: food for two days || b: provisions for about a week | two days vs a week of food
polarity conflict | a: They had no personal locator beacon || b: had hired an emergency beacon | no beacon vs a beacon
attribution conflict | a: by a campervan hire firm in Te Anau || b: It was Holm's mother who first sounded the alarm | who raised the alarm
certainty conflict | a: belongs to Ms Holm, her mother confirmed || b: a rucksack that may or may not be Holm's | confirmed vs uncertain
date conflict | a: on the morning of Sunday, February 12 || b: left the hut on the afternoon of the 12th | morning vs afternoon
role conflict | a: Sergeant Dion Karaka || b: said Dion Karaka, the inspector in charge | sergeant vs inspector
framing conflict | a: swept away while crossing a side stream || b: a fall from the ridge is the likeliest explanation | stream vs fall
polarity conflict | a: drew a blank on Monday || b: has picked up two faint traces | nothing vs two traces
polarity conflict | a: have asked for privacy || b: In an interview at their motel they thanked the rescuers at length | wanted privacy vs gave interview
polarity conflict | a: has closed the track above the bushline || b: may still use the upper part of the route | closed vs open
quantity differs | a: brought 210mm in 24 hours || b: more than 20 centimetres of rain | 210mm vs over 200mm
quantity differs | a: covered 180 square kilometres || b: twice the size of Samsø island | figure vs comparison
## benign
same | a: The alarm was raised on February 14 || b: on Valentine's Day | same day
same | a: the Iris Burn rose four metres || b: the river had swollen by four metres | same rise
same | a: Two Australians died in the same valley in 2016 || b: Seven years ago the valley claimed a couple from Melbourne | same deaths
same | a: A blue pack found on Saturday beside a slip || b: it was lying near a landslide | same find
same | a: arrived in Queenstown last week || b: landed in Queenstown a week ago | same
same | a: A drone from the University of Otago with a heat camera || b: A thermal camera lent by a university | same device
same | a: Up to 45 searchers || b: Some 45 people with dogs | 45
same | a: Off to the saddle, back for pudding || b: Off to the saddle, back for pudding | same entry
other | a: “I've told the family what I would want to be told,” || b: “People have lasted longer out there,” | two remarks of one man
other | a: Two Australians died || b: Danish pair alive | two accidents
other | a: Mikkel Dahl, 29 || b: Jens, 31 | Dahl and Holm's brother
other | a: rose four metres || b: a four-month journey | different fours
other | a: will go on until Friday || b: clears at the weekend | end of small team and weather
other | a: two dog teams || b: two faint traces | different twos
other | a: after ninth day || b: Ten days after | search days and days since they left
other | a: found on Saturday || b: clears at the weekend | last Saturday and coming weekend
other | a: A smaller team of six || b: provisions for about a week | team and food
## aligned
a0-b0 a0-b1 a0-b3 a1-b0 a1-b1 a1-b2 a2-b10 a2-b4 a2-b1 a3-b10 a4-b5 a5-b5 a6-b6 a7-b7 a8-b8 a9-b9 a10-b12 a10-b2 a12-b3 a13-b13 a14-b17 a15-b16 a16-b14 a16-b15
## omissions
a11 | what the sergeant told the family
b11 | the warden's warning
b4 | four-month journey, nurse
