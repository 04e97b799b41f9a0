mode: outlets
## a | Music City Wire | Jury orders Delacorte to pay $4.6 million over ‘Porchlight’ | 2024-05-15
[1] NASHVILLE, Tenn. (MCW) — A federal jury found Tuesday that pop singer Jessa Delacorte copied a verse of her hit “Porchlight” from a little-known gospel number and ordered her and her label to pay $4.6 million.

[2] The seven jurors deliberated for five hours over two days before siding with the estate of Rev. Amos Tillery, who wrote “Leave a Lamp” in Mobile, Alabama, in 1967. [3] Delacorte is responsible for a quarter of the sum and Silverbend Records for the rest.

[4] The singer, 32, closed her eyes as the verdict was read, then walked over to Tillery's daughter, Ruth Tillery-Banks, and embraced her. [5] “I hope your daddy knows I never heard him,” she said, according to Tillery-Banks.

[6] Delacorte had testified on Thursday that she wrote the melody on a ferry in Maine in 2018 and had never been to a Pentecostal service. [7] Her former roommate, drummer Cal Whitcomb, told the court that she owned a cassette of the gospel song.

[8] Defense attorney Lyle Prudhomme said he would ask Judge Evelyn Strand to set the verdict aside. [9] Strand had thrown out a related claim, over the song's title, in February.

[10] “Porchlight” was streamed 1.9 billion times and won two Cadence Awards in 2020. [11] Musicologist Dr. Ines Faulkner, a witness for the plaintiffs, found 11 of 16 notes in the verse to be identical.

[12] Silverbend said it would go on selling the record. [13] Tillery, a longshoreman and lay preacher, died penniless in 1991.
## b | Gulf States Tribune | Court gives Mobile preacher's heirs a slice of a billion-stream song | 2024-05-17
[1] MOBILE, Ala. — A Mobile longshoreman's hymn will pay his grandchildren a share of every stream.

[2] Jurors in Nashville on Tuesday awarded the heirs of Amos Tillery $4.6 million, half to be paid by Jessa Delacorte and half by her record company, along with 12 percent of what “Porchlight” earns from now on. [3] They needed less than an hour.

[4] Tillery composed “Leave a Lamp” in 1969 in the kitchen of a church on Dauphin Street. [5] He had never been ordained, and never saw a cent, his daughter says: a truck ran him over thirty-three years ago, and the funeral was paid for by the union.

[6] No word passed between the two women in court, Ruth Tillery-Banks said. [7] Delacorte left by a side door in tears. [8] On the courthouse steps her lawyer, Lila Prudhomme, read out a sentence from her: “I hope her father knows that I would have credited him.”

[9] Testimony had lasted eight days. [10] The decisive moment, as the forewoman told reporters, came when Delacorte's own mother recalled that a tape of the hymn used to be played in the family car. [11] The singer's account, that the tune had come to her aboard a boat off Maine six years ago, did not survive it.

[12] Eleven notes in sixteen match, according to the musicologist called by the defense, Ines Faulkner, who described the overlap as common in gospel.

[13] Prudhomme said that her side had not decided whether to appeal. [14] The record company has taken the song down from its own site, but it can be heard elsewhere, as it has been close to two billion times. [15] One other part of the suit never reached the jury; the judge, Evelyn Strand, dismissed it in the winter.

[16] Tillery-Banks, 66, wants to buy a new roof for the church. [17] It has leaked, she said, since Hurricane Frederic.
## findings
quantity conflict | a: is responsible for a quarter of the sum || b: half to be paid by Jessa Delacorte | quarter vs half
date conflict | a: deliberated for five hours over two days || b: They needed less than an hour | five hours vs under one
date conflict | a: in Mobile, Alabama, in 1967 || b: composed “Leave a Lamp” in 1969 | 1967 vs 1969
role conflict | a: Rev. Amos Tillery || b: He had never been ordained | reverend vs never ordained
polarity conflict | a: walked over to Tillery's daughter || b: No word passed between the two women | embraced and spoke vs no word
attribution conflict | a: according to Tillery-Banks || b: On the courthouse steps her lawyer, Lila Prudhomme | who relayed her words
quote conflict | a: “I hope your daddy knows I never heard him,” || b: “I hope her father knows that I would have credited him.” | same remark, other words
name conflict | a: Defense attorney Lyle Prudhomme || b: her lawyer, Lila Prudhomme | Lyle vs Lila
attribution conflict | a: Her former roommate, drummer Cal Whitcomb || b: when Delacorte's own mother recalled | roommate vs mother on the tape
certainty conflict | a: would ask Judge Evelyn Strand to set the verdict aside || b: had not decided whether to appeal | will challenge vs undecided
role conflict | a: a witness for the plaintiffs || b: the musicologist called by the defense | plaintiffs' vs defense's witness
polarity conflict | a: would go on selling the record || b: has taken the song down from its own site | go on selling vs taken down
date differs | a: over the song's title, in February || b: dismissed it in the winter | February vs winter
quantity differs | a: was streamed 1.9 billion times || b: close to two billion times | 1.9 vs close to 2 billion
framing differs | a: ordered her and her label to pay $4.6 million || b: along with 12 percent of what “Porchlight” earns | sum vs sum and share
## benign
same | a: A federal jury found Tuesday || b: Jurors in Nashville on Tuesday awarded | same verdict and day
same | a: siding with the estate of Rev. Amos Tillery || b: awarded the heirs of Amos Tillery | same winners
same | a: and Silverbend Records for the rest || b: half by her record company | same label, other half
same | a: on a ferry in Maine in 2018 || b: aboard a boat off Maine six years ago | 2018 from 2024
same | a: 11 of 16 notes in the verse || b: Eleven notes in sixteen match | same
same | a: died penniless in 1991 || b: thirty-three years ago | 1991
same | a: a longshoreman and lay preacher || b: A Mobile longshoreman's hymn | same man
same | a: Strand had thrown out a related claim || b: One other part of the suit never reached the jury | same claim
same | a: Tillery's daughter, Ruth Tillery-Banks || b: his daughter says | same daughter
other | a: won two Cadence Awards in 2020 || b: close to two billion times | awards vs streams
other | a: had testified on Thursday || b: Jurors in Nashville on Tuesday | testimony vs verdict
other | a: had never been to a Pentecostal service || b: and never saw a cent | singer vs composer
other | a: The singer, 32 || b: Tillery-Banks, 66 | two women
other | a: The seven jurors deliberated || b: Testimony had lasted eight days | jurors vs days
## aligned
a0-b0 a0-b2 a1-b2 a2-b2 a2-b3 a2-b4 a3-b2 a4-b6 a4-b7 a5-b6 a5-b8 a6-b11 a7-b10 a8-b13 a9-b15 a10-b14 a11-b12 a12-b14 a13-b5 a13-b1
## omissions
b16 | new roof for the church
a10 | two Cadence Awards
b2 | 12 percent of future earnings
