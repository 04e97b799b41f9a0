mode: outlets
## a | Pacific Rim Semis | Taiwan's Huaming to build $2.4 bln substrate plant in Malaysia | 2024-08-29
[1] TAIPEI, Aug 29 - Circuit-board maker Huaming Precision will build a plant for chip substrates at Batu Kawan on the Malaysian mainland opposite Penang, investing $2.4 billion over five years, chairwoman Lo Pei-chen said on Thursday.

[2] Ground will be broken in January and the first line should run in the third quarter of 2026. [3] The site will employ 2,200 people, two-thirds of them Malaysians.

[4] The company chose Malaysia over Vietnam and Mexico because of the skills it found there, Lo said. [5] "Engineers are harder to ship than machines," she said.

[6] Malaysia has granted a tax holiday of ten years, according to investment minister Tan Sri Azlan Murad.

[7] Huaming will keep its research in Taoyuan, where it runs three factories with 9,500 workers. [8] It closed a plant in Kunshan, near Shanghai, in May, with the loss of 1,300 jobs.

[9] The largest client for the new plant will be the U.S. graphics-chip designer Corvid Logic, which has paid $300 million in advance. [10] Huaming had a loss of T$1.1 billion in the second quarter but expects to be back in profit by the fourth.

[11] A fire in one of the Taoyuan buildings in 2022 killed four workers and stopped shipments for eleven weeks. [12] The company was fined T$6 million for blocked exits.

[13] Water use, 28,000 tonnes a day, had worried villagers in Batu Kawan. [14] Huaming said that 85% of it would be recycled.

[15] Its shares jumped by the daily limit of 10%.
## b | The Straits Northern Star | Huaming eyes Batu Kawan, but wants word on power | 2024-08-30
[1] BUTTERWORTH: A Taiwanese electronics group has put Batu Kawan at the top of its list for a factory worth about RM10 billion, and will decide by the end of October.

[2] Lo Pei-chen, Huaming Precision's chief executive, told reporters after a tour of the 26-hectare plot yesterday that her company wanted a written guarantee of electricity supply first. [3] Sites in Vietnam are still being looked at, she added.

[4] "You can ship machines. Engineers you have to grow," she said when asked why Penang appealed to her.

[5] Should it come, production would begin in late 2026 and give work to more than two thousand, with at least 60 per cent of the posts reserved for locals, according to Chief Minister Datuk Ooi Chee Keong. [6] The state has offered land at half price; as for a tax break, talks with the federal government are not finished, he said.

[7] Corvid Logic, the American designer of graphics chips, is said to be the customer behind the plan, though it has not put down any money.

[8] The newcomer would drink 28 million litres of water every day. [9] Fifteen per cent would be drawn fresh, the rest used again. [10] Fishing families at Kampung Sungai Udang remain unconvinced; 400 have signed a letter.

[11] Memories of Taoyuan do not help. [12] Two years ago, four people died there when flames swept through a Huaming hall, whose exits, the court later found, were clear.

[13] Its Chinese factory in Suzhou is to close next year, a union there has said. [14] At home the group gives work to 9,500.

[15] A Penang plant of another Taiwanese maker, Fuhsiang, cut 1,100 jobs in March.
## findings
certainty conflict | a: will build a plant for chip substrates at Batu Kawan || a: Taiwan's Huaming to build $2.4 bln substrate plant in Malaysia || b: has put Batu Kawan at the top of its list || b: will decide by the end of October || b: Huaming eyes Batu Kawan | decided vs not yet decided
polarity conflict | a: The company chose Malaysia over Vietnam and Mexico || b: Sites in Vietnam are still being looked at | Vietnam rejected vs still considered
role conflict | a: chairwoman Lo Pei-chen said || b: Lo Pei-chen, Huaming Precision's chief executive | chairwoman vs chief executive
quote conflict | a: "Engineers are harder to ship than machines," || b: "You can ship machines. || b: Engineers you have to grow," | same remark, other words
certainty conflict | a: Malaysia has granted a tax holiday of ten years || b: talks with the federal government are not finished | tax holiday granted vs still in talks
polarity conflict | a: which has paid $300 million in advance || b: though it has not put down any money | prepaid vs no money
certainty differs | a: The largest client for the new plant will be || b: is said to be the customer behind the plan | stated vs said to be
date differs | a: should run in the third quarter of 2026 || b: production would begin in late 2026 | third quarter vs late 2026
polarity conflict | a: was fined T$6 million for blocked exits || b: whose exits, the court later found, were clear | blocked vs clear exits
date conflict | a: It closed a plant in Kunshan, near Shanghai, in May || b: is to close next year | closed in May vs next year
place conflict | a: It closed a plant in Kunshan || b: Its Chinese factory in Suzhou | Kunshan vs Suzhou
quantity differs | a: The site will employ 2,200 people || b: give work to more than two thousand | 2,200 vs more than 2,000
quantity differs | a: two-thirds of them Malaysians || b: with at least 60 per cent of the posts reserved for locals | two-thirds vs at least 60%
## benign
same | a: Water use, 28,000 tonnes a day || b: 28 million litres of water every day | 28,000 t is 28 million litres
same | a: 85% of it would be recycled || b: Fifteen per cent would be drawn fresh | complement
same | a: investing $2.4 billion over five years || b: a factory worth about RM10 billion | about 4.3 ringgit to the dollar
same | a: A fire in one of the Taoyuan buildings in 2022 || b: Two years ago, four people died there | 2022
same | a: killed four workers || b: four people died there | same toll
same | a: said on Thursday || b: of the 26-hectare plot yesterday | August 29
same | a: the U.S. graphics-chip designer Corvid Logic || b: the American designer of graphics chips | same firm
same | a: three factories with 9,500 workers || b: At home the group gives work to 9,500 | same staff in Taiwan
other | a: with the loss of 1,300 jobs || b: cut 1,100 jobs in March | Huaming in China vs Fuhsiang in Penang
other | a: The site will employ 2,200 people || b: gives work to 9,500 | new plant vs Taiwan
other | a: investment minister Tan Sri Azlan Murad || b: according to Chief Minister Datuk Ooi Chee Keong | two ministers
other | a: a tax holiday of ten years || b: has offered land at half price | tax vs land
other | a: Ground will be broken in January || b: will decide by the end of October | groundbreaking vs decision
other | a: jumped by the daily limit of 10% || b: Fifteen per cent would be drawn fresh | shares vs water
other | a: had worried villagers in Batu Kawan || b: Fishing families at Kampung Sungai Udang | villagers and fishermen
other | a: back in profit by the fourth || b: begin in late 2026 | profit vs production
## aligned
a0-b0 a0-b1 a1-b1 a1-b2 a2-b5 a3-b5 a4-b3 a4-b4 a5-b4 a6-b6 a7-b14 a8-b13 a9-b7 a11-b12 a12-b12 a13-b8 a13-b10 a14-b9 a1-b0
## omissions
a10 | b does not give the quarterly loss
a15 | b does not report the share jump
b2 | a does not mention the electricity guarantee
