mode: outlets
## a | Plate & Fork | Celebrity chef Rosalind Tate agrees to repay cooks in wage-theft deal | 2025-09-19
[1] Rosalind Tate, the “Knife & Butter” host with five restaurants and a frying-pan line, will pay $3.8 million to 412 current and former workers under a settlement signed Wednesday with New York's attorney general.

[2] Investigators found that managers at her flagship, Tate's on Hudson, shaved hours off time sheets and kept 12 percent of the tip pool between 2019 and 2023. [3] Checks will go out by Thanksgiving, Attorney General Lorna Whitfield said.

[4] “Nobody should have to sue to get paid for peeling carrots,” Whitfield told reporters in Albany.

[5] Tate, 51, admitted no wrongdoing but said she was “ashamed it happened in my kitchen.” [6] She has fired her operations chief, Blake Sorensen.

[7] The case began when a dishwasher, Wilmer Paz, photographed two versions of the same time sheet. [8] He will receive $61,000, the largest single payout.

[9] A monitor paid by the company will inspect the books for three years. [10] Tate must also train every manager, in English and Spanish.

[11] Her network, Savor, said the 11th season of the show would premiere as scheduled on Oct. 6. [12] A planned restaurant in Las Vegas has been put on hold until next year, her spokeswoman said.

[13] In 2020 rival chef Anton Drury paid $1.1 million to settle a similar case. [14] The state has recovered $48 million for restaurant workers since 2018.
## b | Hudson Dispatch | Tate's kitchen staff win $3.8M; TV show pulled | 2025-09-19
[1] For years, Wilmer Paz thought he could not count. [2] The line cook's own notebook said 61 hours; the stub said 48.

[3] On Wednesday he was vindicated, when his former boss, TV chef Rosalind Tate, agreed to hand over some $3.8 million to more than 400 people. [4] The money is to be paid in two installments, in January and in July.

[5] The state's inquiry covered two restaurants, in Manhattan and in Beacon, over a period of about four years. [6] At each, punch-out times were altered, and a slice of the gratuities, as much as a fifth, never reached the floor.

[7] “No one should have to sue to get paid for peeling carrots,” said Dean Okafor, who heads the attorney general's labor bureau.

[8] Tate, whose empire runs to half a dozen places to eat, acknowledged in the agreement that the law had been broken. [9] She did not comment. [10] Blake Sorensen, vice president for operations, quit in August to run a hotel group.

[11] It was an anonymous letter to a workers' center that set things in motion, with a shoebox of pay stubs attached; Paz joined later. [12] His share, just over $60,000, will go toward a food truck.

[13] For three years an outside accountant will look over the chef's shoulder. [14] Supervisors will sit through classes held in two languages.

[15] Savor has taken “Knife & Butter” off its fall schedule. [16] Plans for Las Vegas have been dropped for good, according to a person at the casino.

[17] Her former husband, restaurateur Miles Tate, settled with 85 waiters last year for $700,000, over unpaid breaks.
## findings
quantity differs | a: to 412 current and former workers || b: to more than 400 people | 412 vs more than 400
quantity conflict | a: host with five restaurants || b: runs to half a dozen places to eat | five vs six restaurants
place conflict | a: managers at her flagship, Tate's on Hudson || b: covered two restaurants, in Manhattan and in Beacon | one restaurant vs two
quantity conflict | a: kept 12 percent of the tip pool || b: as much as a fifth | 12 percent vs a fifth
date conflict | a: Checks will go out by Thanksgiving || b: in January and in July | by November vs January and July
attribution conflict | a: Whitfield told reporters in Albany || b: said Dean Okafor, who heads | who said it
quote differs | a: “Nobody should have to sue || b: “No one should have to sue | nobody vs no one
polarity conflict | a: admitted no wrongdoing || b: acknowledged in the agreement that the law had been broken | no admission vs admission
polarity conflict | a: said she was “ashamed || b: She did not comment | spoke vs did not
framing conflict | a: She has fired her operations chief || b: quit in August to run a hotel group | fired vs quit
role conflict | a: a dishwasher, Wilmer Paz || b: The line cook's own notebook | dishwasher vs line cook
attribution conflict | a: photographed two versions of the same time sheet || b: It was an anonymous letter to a workers' center | what started the case
quantity differs | a: He will receive $61,000 || b: just over $60,000 | exact vs rounded
polarity conflict | a: would premiere as scheduled || b: TV show pulled || b: off its fall schedule | as scheduled vs pulled
framing conflict | a: put on hold until next year || b: dropped for good | on hold vs dropped
attribution differs | a: her spokeswoman said || b: according to a person at the casino | spokeswoman vs casino source
## benign
same | a: signed Wednesday with || b: On Wednesday he was vindicated | same day
same | a: between 2019 and 2023 || b: over a period of about four years | four years
same | a: shaved hours off time sheets || b: punch-out times were altered | same
same | a: in English and Spanish || b: held in two languages | two languages
same | a: A monitor paid by the company || b: an outside accountant | same monitor
same | a: will inspect the books for three years || b: For three years an outside | three years
same | a: the tip pool || b: a slice of the gratuities | tips
same | a: must also train every manager || b: Supervisors will sit through classes | same
same | a: will pay $3.8 million || b: win $3.8M | same sum
other | a: He will receive $61,000 || b: said 61 hours | payout and hours
other | a: rival chef Anton Drury paid $1.1 million || b: last year for $700,000 | two other settlements
other | a: 412 current and former workers || b: with 85 waiters | two settlements
other | a: $48 million for restaurant workers || b: the stub said 48 | money and hours
other | a: planned restaurant in Las Vegas || b: covered two restaurants | planned and inspected
other | a: Rosalind Tate agrees || b: restaurateur Miles Tate | two Tates
other | a: two versions of the same || b: two installments, in | unrelated twos
other | a: on Oct. 6 || b: in January and in July | show and payments
other | a: “ashamed it happened in my kitchen.” || b: peeling carrots | two speakers
## aligned
a0-b0 a0-b3 a1-b3 a1-b0 a1-b8 a2-b5 a2-b6 a3-b4 a4-b7 a5-b8 a5-b9 a6-b10 a7-b11 a7-b1 a7-b2 a8-b12 a9-b13 a10-b14 a11-b15 a11-b0 a12-b16
## omissions
b17 | the former husband's settlement
a13 | the Drury case
a14 | total recovered by the state
