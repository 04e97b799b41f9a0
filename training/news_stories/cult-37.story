mode: outlets
## a | Brightwater Dairies newsroom | Brightwater Dairies takes precautionary step to protect consumers | 2025-08-05
[1] HAMILTON, Vermont, August 5, 2025 – Brightwater Dairies today announced the voluntary withdrawal of a limited quantity of its Maple Ridge soft cheese, purely as a precaution.

[2] During its own routine testing on August 1, the company detected a possible presence of listeria in one wheel. [3] There have been no confirmed illnesses connected with the product.

[4] The withdrawal concerns 4,200 wheels of 250 grams with a best-before date of August 21, sold in Vermont and New Hampshire only. [5] More than 95 percent of them have already been recovered.

[6] “Safety has been the first ingredient in our recipe since 1958,” said Eleanor Whitcombe, Chair and third-generation owner. [7] “We stopped the line within the hour.”

[8] The suspected source, a brine pump supplied by an outside contractor, has been replaced, and production at the Hamilton creamery will resume on August 11 with all 86 employees back at their posts on full pay.

[9] The company informed the Food and Drug Administration the same day, and has cooperated fully ever since. [10] The most recent federal inspection of the facility, in October 2024, resulted in no objections.

[11] Consumers may return the cheese to any store for a refund of $8.99. [12] Maple Ridge won a gold medal at the Northeast Cheese Fair in June.
## b | Champlain Valley Monitor | State, not cheesemaker, found the listeria; two women ill | 2025-08-07
[1] It was a state laboratory in Burlington, and not the company, that discovered listeria in Brightwater Dairies' soft cheese, the Vermont health commissioner said on Wednesday.

[2] Dr. Leon Abernathy said a sample taken from a store shelf in Rutland on July 28 had tested positive, as had four more since. [3] The FDA's district office learned of it from the state; the creamery did not write to it until Monday, he said.

[4] Two people have fallen ill with the strain found in the cheese, one of them a woman in her seventh month of pregnancy, who is recovering. [5] A third case, in Albany, is being looked into.

[6] Federal officials ordered the recall, a spokeswoman for the agency confirmed, and it takes in about 11,000 wheels of Maple Ridge, which was shipped to five states. [7] Roughly half have been accounted for. [8] All of them carry the date of August 21.

[9] The most likely culprit is a drain in the ripening room that was cited in last fall's inspection, the same spokeswoman said, when four shortcomings were noted and the creamery was given ninety days.

[10] When cheese will be made again is up to the agency. [11] Until then the workers, all eighty-six, have been sent home without wages, said Marco Dufresne, who represents them. [12] The line ran until Saturday night, he said.

[13] In a video message Eleanor Whitcombe, the company's chief executive and granddaughter of its founder, said: “Safety has been our main ingredient since 1958.” [14] Stores give $8.99 back for each wheel, no receipt needed.

[15] A rival, Notch Hollow, recalled 900 wheels in 2022 after a single positive test. [16] Nobody fell ill then.
## findings
framing conflict | a: announced the voluntary withdrawal || b: Federal officials ordered the recall | voluntary vs ordered
attribution conflict | a: During its own routine testing on August 1, the company detected || b: It was a state laboratory in Burlington, and not the company || b: State, not cheesemaker, found the listeria | who found it
date conflict | a: testing on August 1 || b: store shelf in Rutland on July 28 | August 1 vs July 28
certainty conflict | a: a possible presence of listeria || b: had tested positive, as had four more since | possible vs positive
quantity conflict | a: of listeria in one wheel || b: as had four more since | one vs five
polarity conflict | a: no confirmed illnesses connected with the product || b: Two people have fallen ill || b: two women ill | none vs two ill
quantity conflict | a: concerns 4,200 wheels of 250 grams || b: about 11,000 wheels of Maple Ridge | 4,200 vs 11,000
place conflict | a: sold in Vermont and New Hampshire only || b: which was shipped to five states | two vs five states
quantity conflict | a: More than 95 percent of them have already been recovered || b: Roughly half have been accounted for | 95 percent vs half
quote conflict | a: “Safety has been the first ingredient in our recipe since 1958,” || b: “Safety has been our main ingredient since 1958.” | other words
role conflict | a: Eleanor Whitcombe, Chair and third-generation owner || b: Eleanor Whitcombe, the company's chief executive | chair vs chief executive
date conflict | a: “We stopped the line within the hour.” || b: The line ran until Saturday night | within the hour on Friday vs Saturday night
framing conflict | a: a brine pump supplied by an outside contractor || b: is a drain in the ripening room | pump vs drain
certainty conflict | a: will resume on August 11 || b: When cheese will be made again is up to the agency | date set vs open
polarity conflict | a: back at their posts on full pay || b: have been sent home without wages | full pay vs no wages
date conflict | a: informed the Food and Drug Administration the same day || b: did not write to it until Monday | August 1 vs August 4
polarity conflict | a: resulted in no objections || b: when four shortcomings were noted | none vs four
date differs | a: in October 2024, resulted || b: cited in last fall's inspection | October 2024 vs last fall
## benign
same | a: for a refund of $8.99 || b: Stores give $8.99 back | same refund
same | a: a best-before date of August 21 || b: carry the date of August 21 | same date
same | a: with all 86 employees || b: the workers, all eighty-six | same number
same | a: third-generation owner || b: granddaughter of its founder | third generation
same | a: The most recent federal inspection of the facility || b: last fall's inspection | same inspection
same | a: its Maple Ridge soft cheese || b: in Brightwater Dairies' soft cheese | same product
same | a: the Food and Drug Administration || b: The FDA's district office | same agency
other | a: The withdrawal concerns 4,200 wheels || b: recalled 900 wheels in 2022 | Brightwater vs Notch Hollow
other | a: no confirmed illnesses connected || b: Nobody fell ill then | now vs 2022
other | b: after a single positive test || a: in one wheel | two creameries
other | a: will resume on August 11 || b: the date of August 21 | production vs best-before
other | b: A third case, in Albany || b: Two people have fallen ill | suspected vs confirmed
other | b: four shortcomings were noted || b: as had four more since | shortcomings vs samples
## aligned
a0-b0 a0-b6 a1-b6 a1-b1 a2-b0 a2-b1 a2-b2 a3-b0 a3-b4 a4-b6 a4-b8 a5-b7 a6-b13 a7-b12 a8-b9 a8-b10 a8-b11 a9-b3 a10-b9 a11-b14
## omissions
a12 | gold medal
b15 | Notch Hollow's recall
b5 | third case
