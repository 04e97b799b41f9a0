mode: outlets
## a | Square Mile Wire | Kestrel Bank fined 48 million pounds for mis-sold pension swaps | 2025-02-05
[1] LONDON, Feb 5 - Britain's financial watchdog fined Kestrel Bank 48 million pounds ($60 million) on Wednesday for persuading customers to leave guaranteed pension schemes, the biggest penalty it has ever imposed over retirement advice.

[2] The Financial Conduct Authority said 6,300 people had been moved out of final-salary plans between March 2017 and October 2019. [3] Advisers in the bank's Leeds call centre were paid 200 pounds for each transfer, it found. [4] The average customer was left 31,000 pounds worse off.

[5] Kestrel cooperated with the investigation and qualified for a 30 percent discount, without which the penalty would have been nearly 69 million pounds, the regulator said. [6] Chief executive Ranjit Sahni apologised and said all those affected had been compensated in full.

[7] “These people were not asking for a swap; we rang them at teatime and sold it,” FCA enforcement head Delia Marchbank said, reading from an internal email.

[8] Two former executives, Martin Osgood and Lynne Facey, have been banned from the industry for life. [9] Osgood was also ordered to pay 850,000 pounds.

[10] The regulator was alerted by a whistleblower, a team leader who resigned in 2018. [11] The bank's board learned of the complaints in May 2019 and halted sales within a week, the notice said.

[12] Kestrel, which is 38 percent owned by the Norwegian insurer Fjordkapital, set aside 75 million pounds for the case in December. [13] Its shares closed up 2.1 percent. [14] The bank will publish annual results on Feb. 27.

[15] Rival Haldane Mutual paid 31 million pounds in 2021 for similar failings.
## b | Adviser & Broker | Kestrel takes appeal route over DB transfer penalty | 2025-02-06
[1] Kestrel Bank is to contest before the Upper Tribunal the £48m sanction announced yesterday for defined-benefit transfers, chief executive Ranjit Sahni told Adviser & Broker. [2] He declined to apologise, saying redress had reached “about four in five” of those concerned and the remainder would be paid by the summer.

[3] According to the FCA, well over 6,000 savers gave up DB benefits over roughly two and a half years from spring 2017. [4] The work was done from an office in Bradford, where staff earned a flat salary but could lose a Friday off if transfer targets were missed.

[5] The regulator criticised the lender for dragging its feet over documents. [6] Even so it applied the customary reduction of almost a third.

[7] Typical detriment comes out at £31,000 per head, a number which the FCA attributes to consultants at Brodie Lamb and which the bank disputes.

[8] Delia Marchbank, director of enforcement, quoted a memo: “These people were not asking for a swap; we rang them at teatime and sold it.”

[9] Martin Osgood, once head of wealth, may never again hold a regulated role and must hand over a sum just short of a million. [10] Lynn Facey, his deputy, was barred for ten years.

[11] How did it come to light? [12] It was the bank's own compliance department that reported the matter, in a letter of 2018, Mr Sahni stressed. [13] Directors had known since the previous autumn, the notice says, yet calls went on for a further year and a half.

[14] Investors shrugged: the stock edged 2.1% higher by the bell, with a £75m provision already in the accounts. [15] Fjordkapital, the Oslo-based insurer, which holds 38%, may sell down its stake after the full-year figures on 27 February, analysts think.

[16] The next largest fine of the kind, £31m for Haldane Mutual, was settled without a fight four years ago. [17] Unlike Kestrel's, it led to no bans.
## findings
name conflict | a: and Lynne Facey || b: Lynn Facey, his deputy | Lynne Facey vs Lynn Facey
polarity conflict | a: Chief executive Ranjit Sahni apologised || b: He declined to apologise | apologised vs declined
quantity conflict | a: all those affected had been compensated in full || b: redress had reached “about four in five” | all vs about 80 percent compensated
place conflict | a: in the bank's Leeds call centre || b: done from an office in Bradford | Leeds vs Bradford
framing conflict | a: were paid 200 pounds for each transfer || b: staff earned a flat salary but could lose a Friday off | commission vs flat salary with penalty
framing conflict | a: Kestrel cooperated with the investigation || b: criticised the lender for dragging its feet over documents | cooperated vs delayed
quantity differs | a: 6,300 people had been moved || b: well over 6,000 savers | 6,300 vs well over 6,000
quantity differs | a: also ordered to pay 850,000 pounds || b: a sum just short of a million | 850,000 vs just under a million
date conflict | a: have been banned from the industry for life || b: was barred for ten years | Facey: life vs ten years
attribution conflict | a: was alerted by a whistleblower, a team leader || b: the bank's own compliance department that reported the matter | who alerted the regulator
date conflict | a: learned of the complaints in May 2019 and halted sales within a week || b: had known since the previous autumn || b: calls went on for a further year and a half | when the board knew and how long sales went on
attribution differs | a: The average customer was left 31,000 pounds worse off || b: attributes to consultants at Brodie Lamb and which the bank disputes | stated as fact vs consultants' disputed number
role differs | a: reading from an internal email || b: quoted a memo | email vs memo
quantity differs | a: a 30 percent discount || b: customary reduction of almost a third | 30 percent vs almost a third
date differs | a: between March 2017 and October 2019 || b: over roughly two and a half years from spring 2017 | exact months vs rough period
## benign
same | a: on Wednesday || b: announced yesterday | February 5
same | a: 48 million pounds ($60 million) || b: the £48m sanction | same fine
same | a: final-salary plans || b: gave up DB benefits | the same sort of pension
same | a: closed up 2.1 percent || b: edged 2.1% higher by the bell | same rise
same | a: the Norwegian insurer Fjordkapital || b: the Oslo-based insurer | same firm
same | a: annual results on Feb. 27 || b: full-year figures on 27 February | same
same | a: set aside 75 million pounds || b: a £75m provision already in the accounts | same provision
same | a: paid 31 million pounds in 2021 || b: four years ago | 2021
same | a: FCA enforcement head || b: director of enforcement | same post
other | a: The average customer was left 31,000 pounds || b: £31m for Haldane Mutual | loss per head and fine of a rival
other | a: nearly 69 million pounds || b: with a £75m provision | undiscounted fine and provision
other | a: a team leader who resigned in 2018 || b: in a letter of 2018 | resignation and letter
other | a: have been banned from the industry || b: it led to no bans | Kestrel's and Haldane's cases
other | a: a 30 percent discount || b: which holds 38% | discount and stake
other | a: all those affected had been compensated || b: is to contest before the Upper Tribunal | redress and appeal
other | a: within a week || b: by the summer | sales halt and redress
other | a: were paid 200 pounds for each transfer || b: £31,000 per head | commission and loss
## aligned
a0-b0 a0-b1 a1-b1 a1-b0 a2-b3 a3-b4 a4-b7 a5-b5 a5-b6 a6-b2 a7-b8 a8-b9 a8-b10 a9-b9 a10-b12 a11-b13 a12-b14 a12-b15 a13-b14 a14-b15 a15-b16
## omissions
b1 | a does not report the appeal
b17 | no bans in the Haldane case
a5 | the undiscounted sum
b15 | the stake may be sold down
