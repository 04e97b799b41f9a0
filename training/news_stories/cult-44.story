mode: outlets
## a | Bosphorus Culture Daily | Director Aksoylu freed after night in custody over festival speech | 2024-10-11
[1] ISTANBUL — The film director Selin Aksoylu was released on Thursday evening after 26 hours in custody, over remarks she made on accepting an award at the Antakya Film Days.

[2] Aksoylu, 47, was detained at Hatay airport on Wednesday afternoon as she was about to board a flight to Istanbul. [3] She is accused of insulting a public official, an offence that can bring up to two years in prison.

[4] From the stage she had said, according to a transcript published by the festival, “The mayor builds walls because he is afraid of windows.” [5] Mayor Tahsin Gürbüz had filed a complaint the same night.

[6] A judge lifted her travel ban but ordered her to report to a police station every Monday, her lawyer, Cem Ertegün, said.

[7] Her film, “The Weighbridge”, about a truck driver who lost his family in the earthquake of February 2023, won the award for best director and that for best screenplay. [8] The jury, led by the Greek producer Eleni Marangou, issued a statement of support signed by all seven members.

[9] Some 300 people greeted Aksoylu with carnations outside the courthouse in Antakya. [10] “I slept well; the mattress was better than at the hotel,” she said.

[11] The festival's director, Ufuk Sayın, said that next year's edition would be held as planned from October 4. [12] The city contributes 3.5 million lira to its budget of 20 million.

[13] In 2022 another director, Baran Koç, was acquitted after being charged over a speech in Ankara.
## b | The Levant Observer | Turkish festival in doubt after prize-winner's arrest | 2024-10-13
[1] The Antakya Film Days may have seen their last edition, their founder said on Saturday, three days after their most acclaimed guest was taken away by the police.

[2] Selin Aksoylu had just checked out of her hotel when officers came for her. [3] She was held for a night, charged with spreading false information, and let go by a court on Thursday on condition that she does not leave the country.

[4] She had told the closing gala on Tuesday, in the words of several people who were there: “The mayor is building walls, since windows frighten him.” [5] It was the governor, not mayor Tahsin Gurbuz, who set the law in motion, says Aksoylu's lawyer, Cem Ertegun; the mayor himself told a local channel that he had laughed.

[6] If the case comes to trial and she loses, she faces as much as three years.

[7] “I slept badly, and thought about the mattresses of others,” she told a crowd of well-wishers, a few dozen strong, at the gate.

[8] The prize at issue was a single one, for her direction of “The Weighbridge”, a drama about a haulier bereaved by the quake early last year. [9] The script award went to somebody else. [10] Five of the seven on the jury put their names to a letter in her defence; its chairwoman, the Greek actress Eleni Marangou, was not among them.

[11] Ufuk Sayin, who founded the festival and runs it, said that a sixth of its money comes from the town, and that he had been told not to count on it.

[12] A colleague of Aksoylu's, Baran Koc, stood trial in the capital two years ago for something he had said on a stage. [13] He walked free.
## findings
place conflict | a: was detained at Hatay airport || b: had just checked out of her hotel when officers came | airport vs hotel
name conflict | a: is accused of insulting a public official || b: charged with spreading false information | which offence
quantity conflict | a: up to two years in prison || b: she faces as much as three years | two vs three years
polarity conflict | a: A judge lifted her travel ban || b: on condition that she does not leave the country | free to travel vs not
quote conflict | a: “The mayor builds walls because he is afraid of windows.” || b: “The mayor is building walls, since windows frighten him.” | other words
attribution differs | a: according to a transcript published by the festival || b: in the words of several people who were there | transcript vs listeners
attribution conflict | a: Mayor Tahsin Gürbüz had filed a complaint || b: It was the governor, not mayor Tahsin Gurbuz | mayor vs governor
quote conflict | a: “I slept well; the mattress was better than at the hotel,” || b: “I slept badly, and thought about the mattresses of others,” | well vs badly
quantity conflict | a: Some 300 people greeted Aksoylu || b: a few dozen strong | 300 vs a few dozen
polarity conflict | a: best director and that for best screenplay || b: The script award went to somebody else | two awards vs one
quantity conflict | a: signed by all seven members || b: Five of the seven on the jury | seven vs five
role conflict | a: the Greek producer Eleni Marangou || b: the Greek actress Eleni Marangou | producer vs actress
certainty conflict | a: would be held as planned from October 4 || b: may have seen their last edition || b: Turkish festival in doubt | planned vs in doubt
role differs | a: The festival's director, Ufuk Sayın || b: Ufuk Sayin, who founded the festival and runs it | director vs founder and director
quantity differs | a: 3.5 million lira to its budget of 20 million || b: a sixth of its money comes from the town | 3.5 of 20 vs a sixth
## benign
same | a: released on Thursday evening || b: let go by a court on Thursday | same
same | a: after 26 hours in custody || b: She was held for a night | same
same | a: detained at Hatay airport on Wednesday afternoon || b: three days after their most acclaimed guest | Wednesday is three days before Saturday
same | a: a truck driver who lost his family || b: a haulier bereaved by the quake | same film
same | a: the earthquake of February 2023 || b: early last year | same
same | a: over a speech in Ankara || b: in the capital two years ago | same case
same | a: was acquitted after being charged || b: He walked free | same outcome
same | a: outside the courthouse in Antakya || b: at the gate | same place
same | a: her lawyer, Cem Ertegün || b: Aksoylu's lawyer, Cem Ertegun | same man
other | a: up to two years in prison || b: two years ago for something | sentence vs time of the Koç case
other | a: to report to a police station every Monday || b: said on Saturday | duty vs statement
other | a: she made on accepting an award || b: The script award | two awards
other | a: had filed a complaint the same night || b: She was held for a night | gala night vs night in custody
other | a: In 2022 another director || b: early last year | Koç vs earthquake
other | a: from October 4 || b: the closing gala on Tuesday | next edition vs gala
## aligned
a0-b0 a0-b3 a1-b3 a1-b4 a2-b2 a2-b1 a3-b3 a3-b6 a4-b4 a5-b5 a6-b3 a7-b8 a7-b9 a8-b10 a9-b7 a10-b7 a11-b1 a11-b11 a12-b11 a13-b12 a13-b13 a11-b0
## omissions
a6 | reporting every Monday
b5 | mayor said he laughed
