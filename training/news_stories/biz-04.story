mode: outlets
## a | Deccan Business Line | Sungold recalls 64,000 e-scooters after battery fires in Gujarat | 2025-06-18
[1] AHMEDABAD: Electric scooter maker Sungold Mobility on Wednesday recalled 64,000 units of its Tezi model after nine caught fire in the past two months.

[2] The company traced the fault to a welded joint in battery packs bought from Hyderabad-based Voltara Cells between last November and February. [3] Owners will get a new pack free of cost within 45 days, chief technology officer Ritika Sabharwal said at the plant in Sanand. [4] Until then they have been asked not to charge the vehicle indoors.

[5] The worst of the fires, at a showroom in Rajkot on the night of June 3, killed a watchman, Bharatbhai Solanki, and his nephew. [6] Police have registered a case of negligence against the showroom's owner.

[7] Sungold had informed the road transport ministry of the first incident on April 22, Sabharwal said. [8] "We did not hide a single matchstick from the government," she said.

[9] Founder and managing director Harshvardhan Tolani has offered to forgo his salary for a year. [10] The families of the two victims have each accepted ₹25 lakh from the company.

[11] Voltara said its cells had passed every test prescribed by the national laboratory in Pune and that it would cooperate. [12] Its own scooter venture, Zipto, was wound up in 2023 after a recall of 12,000 vehicles.

[13] Production at Sanand, which turns out 700 scooters a day, has not been interrupted. [14] The recall will cost ₹190 crore, brokerage Navrang Securities estimated; Sungold gave no figure of its own.

[15] The stock fell 9 per cent. [16] It was listed in August at ₹140 and now trades at ₹88.
## b | The Saurashtra Observer | Ministry orders scooters off road, a fortnight after Rajkot deaths | 2025-06-20
[1] Two weeks after a watchman and his son died in a burning showroom, the road transport ministry has ordered Sungold Mobility to take back every Tezi scooter sold since Diwali.

[2] The order, which the company presented as a decision of its own, was issued in Delhi on Tuesday night. [3] It affects about 64,000 machines and calls for the batteries to be replaced at the maker's expense, a job Sungold expects to finish in three months.

[4] Rajkot has not forgotten. [5] Bharatbhai Solanki, 52, was asleep behind the glass front of the dealer's on the 150-Feet Ring Road when a vehicle on charge went up. [6] His widow, Jashodaben, has sent back the company's cheque for twenty-five lakh rupees; the other family has not decided.

[7] The Observer has counted 14 such blazes since the middle of April. [8] Officials learned about the earliest of them from a video on social media, the ministry's joint secretary, Anupam Rastogi, told reporters, and had to write to Sungold twice before it replied.

[9] "We have not hidden even a matchstick from anybody," said Ritika Sabharwal, who heads the company's technology side. [10] She blames poor welding by a supplier, Voltara Cells of Bengaluru, whose packs were fitted over a period of four months.

[11] Harshvardhan Tolani, who started the firm in his father's garage, will draw no pay for twelve months.

[12] The assembly line at Sanand was standing still when this reporter called on Thursday. [13] Guards said it had been since Monday. [14] Sungold itself puts the bill at 190 crore rupees.

[15] Investors who bought at 140 rupees last August have lost more than a third of their money. [16] The showroom's proprietor, booked by the police for negligence, is said to be in Dubai.
## findings
framing conflict | a: Sungold Mobility on Wednesday recalled 64,000 units || b: has ordered Sungold Mobility to take back every Tezi scooter || b: Ministry orders scooters off road || b: which the company presented as a decision of its own | voluntary recall vs ordered by the ministry
quantity conflict | a: after nine caught fire in the past two months || b: has counted 14 such blazes | nine vs 14 fires
role conflict | a: and his nephew || b: a watchman and his son | nephew vs son
date conflict | a: free of cost within 45 days || b: a job Sungold expects to finish in three months | 45 days vs three months
polarity conflict | a: Sungold had informed the road transport ministry of the first incident || b: Officials learned about the earliest of them from a video | company reported first fire vs ministry learned from a video
polarity conflict | a: have each accepted ₹25 lakh from the company || b: has sent back the company's cheque for twenty-five lakh rupees | compensation accepted vs returned
place conflict | a: from Hyderabad-based Voltara Cells || b: Voltara Cells of Bengaluru | Hyderabad vs Bengaluru
quote conflict | a: "We did not hide a single matchstick from the government," || b: "We have not hidden even a matchstick from anybody," | same remark, from the government vs from anybody
polarity conflict | a: has not been interrupted || b: was standing still when this reporter called on Thursday | production running vs stopped
attribution conflict | a: brokerage Navrang Securities estimated || a: Sungold gave no figure of its own || b: Sungold itself puts the bill | cost estimate: broker vs the company
certainty conflict | a: has offered to forgo his salary || b: will draw no pay for twelve months | offer vs done
quantity differs | a: recalled 64,000 units || b: It affects about 64,000 machines | 64,000 vs about 64,000
date differs | a: between last November and February || b: over a period of four months | November to February vs four months
date differs | a: on the night of June 3 || b: Two weeks after a watchman | June 3 vs two weeks ago
## benign
same | a: chief technology officer Ritika Sabharwal || b: who heads the company's technology side | same post
same | a: will get a new pack free of cost || b: to be replaced at the maker's expense | free replacement
same | a: Police have registered a case of negligence || b: booked by the police for negligence | same case
same | a: to forgo his salary for a year || b: no pay for twelve months | same period
same | a: now trades at ₹88 || b: have lost more than a third of their money | 140 to 88 is a 37 per cent loss
same | a: a welded joint in battery packs || b: blames poor welding by a supplier | same cause
same | a: It was listed in August at ₹140 || b: who bought at 140 rupees last August | listing price
same | a: killed a watchman, Bharatbhai Solanki || b: Bharatbhai Solanki, 52, was asleep | the same victim
other | a: a recall of 12,000 vehicles || b: It affects about 64,000 machines | Zipto recall in 2023 vs this recall
other | a: fell 9 per cent || b: have lost more than a third | day's fall vs fall since listing
other | a: which turns out 700 scooters a day || b: on the 150-Feet Ring Road | figures of other things
other | a: was wound up in 2023 || b: Guards said it had been since Monday | Zipto closed vs Sanand line stopped
other | a: against the showroom's owner || b: who started the firm in his father's garage | dealer vs founder
other | a: of the first incident on April 22 || b: was issued in Delhi on Tuesday night | notice of first fire vs recall order
other | a: every test prescribed by the national laboratory in Pune || b: was issued in Delhi | lab place vs order place
other | a: Voltara said its cells had passed every test || b: She blames poor welding | Voltara's defence vs Sungold's charge
other | a: on Wednesday recalled || b: when this reporter called on Thursday | announcement vs visit
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b2 a1-b3 a1-b7 a2-b10 a3-b3 a3-b9 a5-b1 a5-b5 a6-b16 a7-b8 a8-b9 a9-b11 a10-b6 a13-b12 a14-b14 a16-b15 a1-b0
## omissions
a11 | b does not give Voltara's response
a12 | b does not mention Zipto
a4 | b does not give the charging advice
b16 | a does not say the owner may be in Dubai
