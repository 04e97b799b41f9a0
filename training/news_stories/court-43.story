mode: outlets
## a | AP-Style Wire Northeast | Trader at Boston hedge fund guilty of insider trading on vaccine trial | 2026-06-24
[1] BOSTON (NEW) — A former portfolio manager at Larkspur Capital was convicted Tuesday of trading on secret results of a vaccine trial that were leaked to him by a college roommate.

[2] The federal jury found Owen Castellane, 36, guilty of securities fraud and conspiracy but acquitted him of wire fraud. [3] He faces up to 20 years when he is sentenced Oct. 14.

[4] Prosecutors said Castellane made $5.7 million by betting against Norvyn Biotherapeutics in the four days before March 11, 2024, when the company announced that its RSV vaccine had failed. [5] Its stock dropped 61%.

[6] The roommate, Dr. Anil Bhatt, a statistician on the trial's safety board, pleaded guilty and testified that he gave the tip during a squash game at the Harbor Club. [7] “I told him the arms had crossed, and he stopped playing,” Bhatt said.

[8] Castellane took the stand and said he had relied on public research. [9] U.S. Attorney Miriam Falk said the verdict showed that “nobody gets to read the last page first.”

[10] The fund was not charged and has returned its fees. [11] It fired Castellane in May 2024, a day after agents seized his phone.

[12] Bhatt was paid with a watch worth $42,000 and the promise of a job, according to trial evidence. [13] He will be sentenced in September.

[14] Defense attorney Carl Westervelt said he would appeal.
## b | FundLetter | Castellane convicted, Larkspur under SEC scrutiny | 2026-06-25
[1] Jurors needed barely a day to find the biotech short-seller Owen Castellane guilty on all counts in the Norvyn case. [2] They were not told that his former employer, Larkspur Capital, is itself being looked at by the Securities and Exchange Commission.

[3] The information travelled, in the account of government witness Anil Bhatt, by way of a phone call from an airport. [4] “I told him the arms had crossed, and he hung up,” Bhatt testified. [5] The two shared a dorm room at Amherst.

[6] Bhatt was an outside consultant to the vaccine's maker. [7] He got no money for it, he swore, though a wristwatch changed hands at Christmas. [8] His own sentencing follows in the fall.

[9] In the week before the announcement of spring 2024, which cut Norvyn's market value by three-fifths, positions opened by the defendant earned nearly $6m. [10] He did not testify.

[11] When it learned of the inquiry, Larkspur put him on leave; he resigned that summer. [12] Investors are still waiting for the fees the firm promised to give back.

[13] “Nobody gets to skip to the last page,” said US attorney Miriam Falk, whose office has won 11 such cases in three years.

[14] Two decades in jail is the ceiling, though lawyers expect far less. [15] Mr. Westervelt, for the defence, would not discuss an appeal.

[16] In a similar prosecution in Newark last year, an oncologist who tipped off his brother got 30 months.
## findings
polarity conflict | a: but acquitted him of wire fraud || b: guilty on all counts in the Norvyn case | acquitted on one vs all counts
place conflict | a: during a squash game at the Harbor Club || b: by way of a phone call from an airport | where and how the tip came
quote conflict | a: had crossed, and he stopped playing,” || b: had crossed, and he hung up,” | words differ
role conflict | a: a statistician on the trial's safety board || b: an outside consultant to the vaccine's maker | statistician vs consultant
framing conflict | a: Bhatt was paid with a watch || b: He got no money for it, he swore, though a wristwatch | payment vs no pay and a gift
quantity differs | a: made $5.7 million || b: earned nearly $6m | 5.7 vs nearly 6
date differs | a: in the four days before March 11, 2024 || b: In the week before the announcement of spring 2024 | precise vs vague
quantity differs | a: Its stock dropped 61% || b: market value by three-fifths | 61 percent vs three-fifths
polarity conflict | a: Castellane took the stand || b: He did not testify | testified vs not
quote conflict | a: “nobody gets to read the last page first.” || b: “Nobody gets to skip to the last page,” | words differ
framing conflict | a: It fired Castellane in May 2024 || b: put him on leave; he resigned that summer | fired vs resigned
polarity conflict | a: and has returned its fees || b: still waiting for the fees | returned vs not
certainty conflict | a: said he would appeal || b: would not discuss an appeal | will appeal vs no comment
date differs | a: will be sentenced in September || b: His own sentencing follows in the fall | September vs fall
## benign
same | a: up to 20 years || b: Two decades in jail is the ceiling | 20 years
same | a: by a college roommate || b: shared a dorm room at Amherst | same relation
same | a: The roommate, Dr. Anil Bhatt || b: government witness Anil Bhatt | same man
same | a: by betting against Norvyn || b: the biotech short-seller | short bets
same | a: A former portfolio manager at Larkspur || b: his former employer, Larkspur Capital | same
same | a: pleaded guilty and testified || b: in the account of government witness | cooperating
same | a: when the company announced that its RSV vaccine had failed || b: which cut Norvyn's market value | same announcement
same | a: U.S. Attorney Miriam Falk || b: US attorney Miriam Falk | same
same | a: Defense attorney Carl Westervelt || b: Mr. Westervelt, for the defence | same
other | a: sentenced Oct. 14 || b: follows in the fall | Castellane and Bhatt
other | a: up to 20 years || b: got 30 months | Castellane and oncologist
other | a: by a college roommate || b: who tipped off his brother | two cases
other | a: a watch worth $42,000 || b: earned nearly $6m | watch and profit
other | a: The fund was not charged || b: being looked at by the Securities | charge and inquiry
other | a: convicted Tuesday || b: at Christmas | verdict and gift
other | a: Owen Castellane, 36 || b: won 11 such cases in three years | unrelated
other | a: in the four days before || b: needed barely a day | trades and deliberation
other | a: a day after agents seized his phone || b: barely a day to find | firing and deliberation
other | a: seized his phone || b: a phone call from an airport | two phone matters
## aligned
a0-b0 a0-b1 a1-b1 a1-b2 a1-b5 a1-b3 a2-b1 a3-b14 a4-b9 a5-b9 a6-b3 a6-b6 a6-b5 a7-b4 a8-b10 a9-b13 a10-b12 a11-b11 a12-b7 a13-b8 a14-b15
## omissions
b16 | the Newark case
b2 | SEC scrutiny
