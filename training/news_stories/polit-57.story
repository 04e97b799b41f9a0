mode: outlets
## a | Great Plains Tribal News | Tribe and county end 40-year road fight with tax deal | 2022-05-12
[1] WAKPALA FALLS, S.D. — The Tasina Lakota Tribe and Corvin County signed an agreement Tuesday that ends a dispute over 26 miles of road dating to 1982.

[2] The tribe will take over the roads July 1 and will receive $410,000 a year from the county's fuel tax, Chairwoman Verna Red Shirt said. [3] The county keeps two bridges.

[4] "My uncle got arrested on that gravel. Now I get to plow it," Red Shirt said.

[5] The tribal council ratified the accord 11-1 on April 28. [6] County commissioners did so 3-2 on May 3, after a hearing that lasted six hours and drew about 180 people.

[7] Commissioner Todd Amundsen voted against it, saying that non-Native residents would be policed by officers they couldn't elect. [8] Under the deal tribal police may stop any driver but must call the sheriff within 15 minutes if the driver isn't a tribal member.

[9] The U.S. Bureau of Indian Affairs, whose regional director, Leland Crow Feather, brokered the talks, put $1.2 million into gravel and culverts. [10] It was the 17th meeting, on March 9, that brought the breakthrough, he said.

[11] The 1982 blockade lasted five days. [12] Twenty-two people were arrested; charges against all but three were dropped. [13] In January 2021 an elder, Melvin Iron Hawk, 77, died in an ambulance stuck in snow on Route 9, which neither side had plowed for six days. [14] His daughter, Charlene, attended the signing.

[15] The tribe, which has 5,300 enrolled members, plans to hire nine workers. [16] Sheriff Gary Lund, who isn't running again, called the deal workable.
## b | Dakota County Government Review | Who plows Route 9? After four decades, an answer | 2022-05-14
[1] There was a time when a gravel road could start a war here, and a time when it could kill a man. [2] Both are meant to be over.

[3] From the middle of the year, two dozen or so miles in Corvin County will be looked after by the Tasina Lakota, in return for a slice of fuel tax understood to be worth around $400,000 annually. [4] A couple of bridges stay with the county.

[5] Verna Red Shirt, who leads the tribe, recalled at this week's ceremony how a relative of hers was hauled off that very road. [6] Now, she joked, she'd be plowing it.

[7] Her council gave its blessing with a single dissent in the spring; the county board, by the slimmest margin it has, followed within the week, after an evening that seemed never to end. [8] Among the doubters was a commissioner who fears that whites and others will be answerable to badges over which they have no vote. [9] A clause meant to reassure them says the sheriff has to be told promptly when an outsider is pulled over.

[10] The federal agency for Indian affairs, which helped the two sides along, has chipped in more than a million dollars. [11] It is believed that a meeting late in the winter tipped the scales.

[12] Two winters ago a man in his seventies died on his way to hospital when drifts held up his ambulance. [13] The road hadn't been cleared for the better part of a week. [14] A member of his family looked on as the papers were signed.

[15] A few workers may be taken on. [16] The sheriff thinks it can function. [17] Of those rounded up on the road in 1982, some twenty, nearly all got off in the end.
## findings
date differs | a: The tribe will take over the roads July 1 || b: From the middle of the year | exact vs vaguer
quantity differs | a: over 26 miles of road || b: two dozen or so miles | exact vs vaguer
quantity differs | a: will receive $410,000 a year || b: understood to be worth around $400,000 annually | exact vs rounded
date differs | a: signed an agreement Tuesday that ends || b: at this week's ceremony | Tuesday vs this week
quote differs | a: "My uncle got arrested on that gravel. || b: how a relative of hers was hauled off that very road | quote vs indirect, uncle vs relative
role differs | a: "My uncle got arrested || b: how a relative of hers | uncle vs relative
date differs | a: the accord 11-1 on April 28 || b: with a single dissent in the spring | exact vs vaguer
date differs | a: after a hearing that lasted six hours || b: an evening that seemed never to end | six hours vs vague
name differs | a: Commissioner Todd Amundsen voted against it || b: Among the doubters was a commissioner who fears | named vs unnamed
date differs | a: must call the sheriff within 15 minutes || b: the sheriff has to be told promptly | 15 minutes vs promptly
framing differs | a: Leland Crow Feather, brokered the talks || b: which helped the two sides along | brokered vs helped along
quantity differs | a: put $1.2 million into gravel || b: has chipped in more than a million dollars | exact vs vaguer
certainty differs | a: It was the 17th meeting, on March 9 || b: It is believed that a meeting late in the winter | fact vs believed
name differs | a: an elder, Melvin Iron Hawk, 77 || b: a man in his seventies died | named vs unnamed
date differs | a: In January 2021 an elder || b: Two winters ago a man | January 2021 vs two winters ago
role differs | a: His daughter, Charlene, attended the signing || b: A member of his family looked on | daughter vs family member
certainty differs | a: plans to hire nine workers || b: A few workers may be taken on | plans nine vs may, a few
quantity differs | a: Twenty-two people were arrested || b: rounded up on the road in 1982, some twenty | exact vs vaguer
date differs | a: had plowed for six days || b: for the better part of a week | six days vs better part of a week
## benign
same | a: ends a dispute over 26 miles of road dating to 1982 || b: After four decades, an answer | 40 years
same | a: ratified the accord 11-1 || b: with a single dissent | one no
same | a: County commissioners did so 3-2 || b: by the slimmest margin it has | 3-2
same | a: on May 3, after || b: followed within the week | April 28 to May 3
same | a: The county keeps two bridges || b: A couple of bridges stay with the county | two bridges
same | a: by officers they couldn't elect || b: badges over which they have no vote | the same objection
same | a: if the driver isn't a tribal member || b: when an outsider is pulled over | outsider
same | a: charges against all but three were dropped || b: nearly all got off in the end | 19 of 22
same | a: in an ambulance stuck in snow || b: when drifts held up his ambulance | the same death
same | a: called the deal workable || b: The sheriff thinks it can function | the same
other | a: The 1982 blockade lasted five days || b: for the better part of a week | blockade vs unplowed road
other | a: Twenty-two people were arrested || b: two dozen or so miles | arrests vs miles
other | a: put $1.2 million into gravel || b: worth around $400,000 annually | federal grant vs fuel tax
other | a: drew about 180 people || b: some twenty, nearly all | hearing vs arrests
other | a: all but three were dropped || b: with a single dissent | charges vs votes
other | a: The tribe will take over the roads July 1 || b: followed within the week | takeover vs ratification
other | a: but must call the sheriff || b: The sheriff thinks | duty vs opinion
other | a: a hearing that lasted six hours || b: better part of a week | hearing vs snow
## aligned
a0-b0 a0-b3 a1-b3 a1-b5 a1-b0 a2-b3 a3-b4 a4-b5 a4-b6 a5-b7 a6-b7 a7-b8 a8-b9 a9-b10 a10-b11 a12-b17 a12-b5 a13-b12 a13-b13 a14-b14 a15-b15 a16-b16 a11-b17
## omissions
a11 | b does not mention how long the blockade lasted
