mode: outlets
## a | Donaupost English | Violin dealer jailed for seven years over phantom Guarneris | 2024-05-17
[1] A Vienna violin dealer who sold the same eighteenth-century instruments several times over was sentenced on Thursday to seven years in prison. [2] Matthias Drexler, 58, was led from the court in handcuffs and spent the night in the Josefstadt remand jail.

[3] The regional criminal court found that he had cheated 23 buyers and two banks of 14 million euros between 2013 and 2020. [4] Half of that money was gone before he filed for insolvency in November 2020, the presiding judge, Ulrike Saffert, said. [5] “You lent them a dream and charged rent on it,” she told him.

[6] Drexler had confessed on the first day of the trial, which the court took as a mitigating factor. [7] His former bookkeeper, Gudrun Pichler, received eighteen months, suspended.

[8] The fraud came to light when a Japanese collector took her cello to a restorer in Zurich, who dated its top to about 1890 by counting tree rings. [9] The certificate that came with it had been written by Drexler himself, the prosecution said.

[10] Only four of the 31 instruments seized in a raid on his shop in the Himmelpfortgasse are what their labels claim. [11] They will be auctioned in London in October for the benefit of the victims, the receiver, Tobias Lanner, said.

[12] Defence lawyer Ines Harrach announced that she would appeal against the length of the sentence. [13] A Carinthian dealer convicted of a similar scheme in 2012 got six years.

[14] Drexler apologised to “everybody whose trust I turned into firewood”.
## b | Strings Weekly | Drexler verdict: trade shaken as Vienna court hands down term | 2024-05-18
[1] Until the appeal is heard, Matthias Drexler may sleep in his own bed. [2] The fallen star of the Viennese violin trade, convicted the day before yesterday of aggravated fraud, was allowed to walk out by a side door after surrendering his passport, though he faces seven years behind bars.

[3] The court in Austria's capital counted 23 cheated customers, among them two quartets, and put the damage to them and to the lenders at 17 million euros, accumulated over seven years. [4] Throughout the hearings the 58-year-old insisted that he was a victim of forgers, and he offered no apology when the judges invited him to speak.

[5] It all began to unravel with a cello bought for an amateur in Osaka. [6] A ring count by a dendrochronologist in Hamburg suggested that the spruce of its belly was perhaps still growing in the 1890s.

[7] The paper vouching for the cello carried the signature of Roland Zeiss, an expert who died in 2009, and the prosecution does not say that Drexler forged it.

[8] Judge Ulrike Saffert was scathing. [9] “You rented people a dream,” she said. [10] By the time the firm sought protection from its creditors in autumn 2020, 50 per cent of the takings had evaporated, she noted.

[11] His sister and former bookkeeper, Gudrun Pichler, will not go to jail: her year and a half was suspended.

[12] Of some thirty fiddles carried out of the shop by police, a mere four have proved genuine. [13] The receiver is considering whether to sell them under the hammer or to return them to the families that had consigned them. [14] Receipts from the raid fill six boxes.

[15] Counsel Ines Harrach wants both the guilty verdict and the term overturned, and has four weeks to file her reasons. [16] The trade remembers the Klagenfurt affair twelve years ago, in which the dealer was given six years and served three.
## findings
polarity conflict | a: spent the night in the Josefstadt remand jail || a: was led from the court in handcuffs || b: may sleep in his own bed || b: was allowed to walk out by a side door | taken to jail vs free until appeal
quantity conflict | a: 23 buyers and two banks of 14 million euros || b: at 17 million euros | 14m vs 17m damage
polarity conflict | a: Drexler had confessed on the first day || b: insisted that he was a victim of forgers | confessed vs denied throughout
place conflict | a: to a restorer in Zurich || b: by a dendrochronologist in Hamburg | where the tree rings were counted
certainty differs | a: who dated its top to about 1890 || b: suggested that the spruce of its belly was perhaps still growing in the 1890s | dated vs perhaps
attribution conflict | a: had been written by Drexler himself || b: carried the signature of Roland Zeiss | who signed the certificate
quote conflict | a: “You lent them a dream and charged rent on it,” || b: “You rented people a dream,” | words of the judge differ
date differs | a: he filed for insolvency in November 2020 || b: sought protection from its creditors in autumn 2020 | November vs autumn
role differs | a: His former bookkeeper, Gudrun Pichler || b: His sister and former bookkeeper, Gudrun Pichler | b adds that she is his sister
quantity differs | a: 31 instruments seized || b: some thirty fiddles carried out | 31 vs some thirty
certainty conflict | a: They will be auctioned in London in October || b: is considering whether to sell them under the hammer | settled vs being considered
framing conflict | a: she would appeal against the length of the sentence || b: wants both the guilty verdict and the term overturned | only the length vs verdict too
polarity conflict | a: Drexler apologised to || b: he offered no apology | apologised vs did not
## benign
same | a: was sentenced on Thursday || b: convicted the day before yesterday | Thursday May 16
same | a: between 2013 and 2020 || b: accumulated over seven years | seven years
same | a: Half of that money was gone || b: 50 per cent of the takings had evaporated | half
same | a: received eighteen months, suspended || b: her year and a half was suspended | same term
same | a: a Japanese collector || b: an amateur in Osaka | the same owner
same | a: its top || b: the spruce of its belly | the same part of the cello
same | a: Only four of the 31 || b: a mere four have proved genuine | four
same | a: A Carinthian dealer convicted of a similar scheme in 2012 || b: the Klagenfurt affair twelve years ago | the same case
same | a: 23 buyers || b: 23 cheated customers | same count
other | a: to seven years in prison || b: accumulated over seven years | term of prison and length of fraud
other | a: got six years || b: though he faces seven years | Carinthian dealer and Drexler
other | a: got six years || b: and served three | term and time served
other | a: received eighteen months || b: he faces seven years behind bars | bookkeeper and dealer
other | a: two banks || b: among them two quartets | lenders and customers
other | a: eighteenth-century instruments || b: still growing in the 1890s | claimed age and real age of one
other | a: The certificate that came with it || b: Receipts from the raid | certificate and receipts
other | a: on the first day of the trial || b: has four weeks to file | two steps
other | a: cello to a restorer || b: thirty fiddles | cello and seized instruments
## aligned
a0-b0 a0-b2 a1-b0 a1-b2 a2-b1 a2-b2 a3-b2 a3-b3 a4-b10 a4-b8 a5-b9 a5-b8 a6-b4 a7-b11 a8-b5 a8-b6 a9-b7 a10-b12 a11-b13 a12-b15 a13-b16 a14-b4
## omissions
a6 | b does not report the mitigating factor
b2 | a does not report the surrendered passport
b14 | a has nothing on the receipts
a1 | b does not say the same instruments were sold several times
