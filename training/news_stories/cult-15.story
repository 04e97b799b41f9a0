mode: outlets
## a | The Dominion Star | Gymnastics coach Ruddock suspended as second inquiry into Palmerston gym begins | 2023-08-31
[1] New Zealand's most successful gymnastics coach, Craig Ruddock, has been suspended on full pay while allegations that he made injured girls train are investigated, Gymnastics Aotearoa said on Wednesday.

[2] Eleven former athletes of the Manawatū Flyers club, aged between 14 and 22, have made statements. [3] They say that Ruddock, 51, weighed them twice a day, that he locked a 13-year-old in an equipment room for an hour in 2019 and that he ordered another to vault on a fractured ankle.

[4] The national body's chief executive, Philippa Tamihere, said she had learned of the complaints on Friday last week. [5] “We acted within a working day,” she said.

[6] Ruddock coached four Commonwealth Games medallists, most recently Brooke Anslow, who won silver on the beam in Birmingham last year. [7] Anslow, 20, has spoken up for him. [8] “He never raised his voice to me in nine years,” she said.

[9] His wife, Janine, a judge at the 2020 Olympics, remains head of the club's junior programme. [10] Membership has fallen from 610 to 480 since the first stories appeared in June.

[11] A barrister, Hugh Kingi KC, will lead the inquiry, which is to report by 15 December. [12] An earlier one, in 2017, cleared the coach of bullying.

[13] The police confirmed that they had received a complaint on 9 August and were assessing it. [14] Sport minister Tania Roper called the accounts “hard to read”.
## b | Tararua Independent | ‘Nine years, and he never once shouted’: medallist backs coach who stood aside | 2023-09-02
[1] Olympic beam medallist Brooke Anslow has come to the defence of Craig Ruddock, who on Tuesday took unpaid leave from the Manawatu Flyers of his own accord.

[2] Her former teammates tell another story. [3] In written accounts, copies of which the Independent has seen, a dozen women describe daily weigh-ins, a girl of thirteen sent to sit in the equipment room, with the door open, and a vault performed on what turned out to be a broken ankle. [4] In that case, one of them writes, it was the child's father who insisted.

[5] The oldest of the twelve is 22 and the youngest has just turned 14.

[6] Ruddock's lawyer, Simon Te Whata, said his client denied all of it. [7] He pointed to an investigation six years ago, which had been inconclusive.

[8] How long the authorities have known is in dispute. [9] Mothers of two of the girls say they wrote to the chair of Gymnastics Aotearoa, Philippa Tamihere, in May. [10] “We acted the moment we knew,” she said on Wednesday. [11] Her organisation has yet to decide whether to hold an inquiry; Hugh Kingi KC, tipped to run it, said that he had not been appointed.

[12] Ruddock's wife, who has also left the club, was a judge in Tokyo. [13] Since winter's first headlines one member in five has gone, and 480 are left.

[14] No complaint has been laid with the police, a spokesman in Palmerston North said. [15] The minister for sport, who met two of the women on Thursday, found their accounts hard to read.
## findings
framing conflict | a: has been suspended on full pay || a: Gymnastics coach Ruddock suspended || b: took unpaid leave from the Manawatu Flyers of his own accord || b: medallist backs coach who stood aside | suspended with pay vs voluntary unpaid leave
quantity conflict | a: Eleven former athletes || b: a dozen women describe daily weigh-ins || b: The oldest of the twelve | eleven vs twelve
quantity conflict | a: weighed them twice a day || b: describe daily weigh-ins | twice a day vs daily
framing conflict | a: that he locked a 13-year-old in an equipment room || b: sent to sit in the equipment room, with the door open | locked in vs door open
attribution conflict | a: that he ordered another to vault on a fractured ankle || b: it was the child's father who insisted | coach ordered vs father insisted
date conflict | a: had learned of the complaints on Friday last week || b: in May | learned in August vs written to in May
role conflict | a: The national body's chief executive, Philippa Tamihere || b: the chair of Gymnastics Aotearoa, Philippa Tamihere | chief executive vs chair
quote conflict | a: “We acted within a working day,” || b: “We acted the moment we knew,” | same remark, other words
role conflict | a: four Commonwealth Games medallists, most recently Brooke Anslow || b: Olympic beam medallist Brooke Anslow | Commonwealth vs Olympic medallist
polarity conflict | a: remains head of the club's junior programme || b: who has also left the club | wife stays vs left
certainty conflict | a: will lead the inquiry, which is to report || a: second inquiry into Palmerston gym begins || b: has yet to decide whether to hold an inquiry || b: said that he had not been appointed | inquiry under way vs undecided
framing conflict | a: cleared the coach of bullying || b: which had been inconclusive | cleared vs inconclusive
polarity conflict | a: had received a complaint on 9 August || b: No complaint has been laid with the police | complaint vs none
quote differs | a: “He never raised his voice to me in nine years,” || b: ‘Nine years, and he never once shouted’ | same remark, other words
## benign
same | a: aged between 14 and 22 || b: oldest of the twelve is 22 and the youngest has just turned 14 | same ages
same | a: a 13-year-old in || b: a girl of thirteen | same girl
same | a: a fractured ankle || b: a broken ankle | same
same | a: in 2017, cleared || b: an investigation six years ago | 2017 from 2023
same | a: has fallen from 610 to 480 || b: one member in five has gone, and 480 are left | about a fifth of 610
same | a: a judge at the 2020 Olympics || b: was a judge in Tokyo | the 2020 Games were in Tokyo
same | a: the first stories appeared in June || b: Since winter's first headlines | June is winter in New Zealand
same | a: Sport minister Tania Roper || b: The minister for sport | same minister
same | a: called the accounts “hard to read” || b: found their accounts hard to read | same remark
same | a: has spoken up for him || b: has come to the defence of Craig Ruddock | same
other | a: Gymnastics Aotearoa said on Wednesday || b: who on Tuesday took unpaid leave | statement vs leave
other | a: who won silver on the beam in Birmingham || b: was a judge in Tokyo | Anslow vs the wife
other | a: a judge at the 2020 Olympics || b: Hugh Kingi KC, tipped to run it | sports judge vs barrister
other | a: in nine years || b: an investigation six years ago | coaching vs inquiry
other | a: is to report by 15 December || b: wrote to the chair of Gymnastics Aotearoa | report vs letter
other | a: Anslow, 20, has spoken || b: is 22 and | medallist vs complainant
## aligned
a0-b0 a0-b1 a0-b11 a1-b1 a2-b3 a2-b5 a3-b3 a3-b4 a4-b8 a4-b9 a5-b10 a6-b0 a6-b1 a7-b0 a7-b1 a8-b0 a9-b12 a10-b13 a11-b11 a12-b7 a13-b14 a14-b15 a1-b0
## omissions
b6 | lawyer's denial
a6 | four medallists
