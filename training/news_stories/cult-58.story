mode: outlets
## a | Highland & Isles Gazette | Whisky festival's closing auction raises £412,000 for lifeboat | 2025-05-26
[1] A cask of malt distilled in the year the Kinlorne lifeboat was lost with all hands has been sold for £412,000, every penny of which will go to the crew's successors.

[2] The hogshead, filled at Ardskerry on 3 November 1979, was the last lot of the island's whisky festival on Saturday evening. [3] It went to a bidder on the telephone, a restaurant owner in Taipei who wishes to stay anonymous, after a contest of eleven minutes.

[4] Distillery manager Morag Tulloch said it had come to light in January behind a wall in Warehouse No. 3. [5] It holds 96 litres, enough for 137 bottles, and is to be bottled in the autumn, at 46.2 per cent.

[6] “It tastes of smoke, heather and waiting,” auctioneer Fergus Ballantine told the room.

[7] The estimate had been £150,000. [8] The record for a cask from the island, £505,000, has stood since 2022.

[9] The lifeboat institution will put the money towards a new boat, which costs £2.9m and is due to arrive in 2027. [10] It already has £1.7m.

[11] Eight men died when the Kinlorne boat capsized on 17 December 1979 on her way to a Danish coaster. [12] Chrissie MacAskill, whose father and brother were among them, drew the first dram from the cask.

[13] Some 5,200 people attended the nine days of the festival, a tenth more than last year.
## b | Spirits Monthly International | Ardskerry 1979 fetches £412,000, and questions | 2025-05-29
[1] An Ardskerry from 1979, one of no more than a handful of casks known to survive from that year, made £412,000 at the close of the Kinlorne festival last weekend, well above what had been hoped for.

[2] It was knocked down to an Asian collector after more than ten minutes' bidding. [3] The seller, the distillery, says that the proceeds will be given to the local lifeboat, whose crew perished that winter; an amount for storage and duty may have to be deducted first, a spokesman said.

[4] The barrel was found this year in one of the warehouses. [5] Roughly a hundred litres are left in it, at a strength in the mid-forties, and the buyer is expected to have them bottled before the end of the year.

[6] “Smoke and heather,” is what Fergus Ballantine, who conducted the sale, promised.

[7] Ardskerry has been owned since 2018 by a French luxury group. [8] Only one cask from the island has ever cost more.

[9] According to the lifeboat people, they have well over half of what they need for a vessel which they hope will be delivered in about two years' time.

[10] A sample was drawn by a relative of several of the dead. [11] There were eight of them, from a village of two hundred.

[12] The organisers counted more than 5,000 visitors, which they believe to be a record. [13] Next year's festival will be two days shorter.
## findings
certainty differs | a: every penny of which will go to the crew's successors || b: may have to be deducted first | all vs perhaps less
date differs | a: filled at Ardskerry on 3 November 1979 || b: An Ardskerry from 1979 | day vs year
role differs | a: a restaurant owner in Taipei || b: knocked down to an Asian collector | restaurant owner vs collector
date differs | a: after a contest of eleven minutes || b: after more than ten minutes' bidding | eleven vs more than ten
date differs | a: had come to light in January || b: was found this year | January vs this year
place differs | a: behind a wall in Warehouse No. 3 || b: in one of the warehouses | No. 3 vs one of them
quantity differs | a: It holds 96 litres || b: Roughly a hundred litres | 96 vs about 100
quantity differs | a: at 46.2 per cent || b: in the mid-forties | 46.2 vs mid-forties
date differs | a: is to be bottled in the autumn || b: bottled before the end of the year | autumn vs end of year
quote differs | a: “It tastes of smoke, heather and waiting,” || b: “Smoke and heather,” | full vs shortened
quantity differs | a: The estimate had been £150,000 || b: well above what had been hoped for | figure vs vague
quantity differs | a: It already has £1.7m || b: well over half of what they need | 1.7 of 2.9 vs well over half
certainty differs | a: is due to arrive in 2027 || b: which they hope will be delivered | due vs hoped
date differs | a: to arrive in 2027 || b: in about two years' time | 2027 vs about two years
name differs | a: Chrissie MacAskill, whose father and brother || b: by a relative of several of the dead | named vs unnamed
quantity differs | a: Some 5,200 people attended || b: more than 5,000 visitors | 5,200 vs more than 5,000
## benign
same | a: has been sold for £412,000 || b: made £412,000 | same price
same | a: on Saturday evening || b: last weekend | same evening
same | a: the year the Kinlorne lifeboat was lost with all hands || b: whose crew perished that winter | same loss
same | a: Eight men died || b: There were eight of them | same number
same | a: £505,000, has stood since 2022 || b: Only one cask from the island has ever cost more | one higher record
same | a: drew the first dram from the cask || b: A sample was drawn | same act
same | a: auctioneer Fergus Ballantine || b: Fergus Ballantine, who conducted the sale | same man
same | a: was the last lot || b: at the close of the Kinlorne festival | same sale
other | a: filled at Ardskerry on 3 November 1979 || a: on 17 December 1979 on her way | filling vs accident
other | a: for a cask from the island, £505,000 || b: made £412,000 at the close | record vs this sale
other | a: which costs £2.9m || b: fetches £412,000 | boat vs cask
other | a: has stood since 2022 || b: has been owned since 2018 | record vs owner
other | a: the nine days of the festival || b: will be two days shorter | this year vs next
other | a: to be bottled in the autumn || b: delivered in about two years' time | cask vs boat
other | a: Distillery manager Morag Tulloch || b: a spokesman said | two speakers
other | a: enough for 137 bottles || b: from a village of two hundred | bottles vs people
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b3 a2-b1 a3-b2 a4-b4 a5-b5 a6-b6 a7-b1 a8-b8 a9-b9 a10-b9 a11-b11 a11-b3 a12-b10 a13-b12
## omissions
b7 | French owner
b13 | shorter next year
