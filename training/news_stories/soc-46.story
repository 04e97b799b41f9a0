mode: outlets
## a | Kyushu English Daily | Two men held as 300-year-old Buddha returns to Hirado-no-Ura temple | 2016-11-22
[1] A wooden statue of Kannon stolen from the Zenshoji temple in Hirado-no-Ura was handed back to its abbot on Monday, 11 weeks after it vanished from the main hall.

[2] Nagasaki police found it in a refrigerated lorry at the port of Moji as it was about to be shipped to Busan. [3] Two men, both 46 and former classmates, are in custody: a dealer in antiques, Masaru Kuwabara, and a lorry driver.

[4] The statue, 92 centimetres high, was carved in 1712 and is designated as a cultural property of the prefecture. [5] It is valued at 85 million yen.

[6] "She went on a journey and learned what cold is," said abbot Ryoko Tsukada, 63, the first woman in the post.

[7] The thieves came in through a window on the night of September 4, when the abbot was at a funeral on Iki island. [8] The alarm had been out of order since a typhoon in August.

[9] A tip from a collector in Osaka, who was offered the figure for 30 million yen, put the detectives on the trail, said Inspector Shinji Morinaga.

[10] Three fingers of the left hand are missing. [11] They will be replaced by a restorer in Kyoto in a year's work, at the expense of the prefecture.

[12] The temple will show the statue for three days from December 9. [13] Fewer than half of the island's 31 temples have a resident priest. [14] In 2012 a bronze Buddha was taken from a shrine on Tsushima to South Korea, and a court there has blocked its return. [15] Police dog Taro, who found the crate, was given a beef bone by the parish.
## b | Asia Antiquities Alert | Kannon back from Japan's cold chain, minus two fingers | 2016-11-24
[1] An Edo-period Kannon has been recovered in south-western Japan after a sting in which a police officer posed as a buyer.

[2] The sculpture, a little over three feet tall, had been stored in a fish warehouse at Hakata, packed in ice, according to the Nagasaki force.

[3] It disappeared at the start of September from Zenshoji, a temple of the Soto school, whose head, Ryoko Tsukada, was asleep in the next building. [4] The door was not locked; the alarm rang, she has told the insurer, but she took it for a wind chime.

[5] A trader in antiquities, Masao Kuwabara, is under arrest. [6] A driver who had been detained with him was released last week, being unaware of what he carried.

[7] Insp. Shinji Morinaga said that it was Kuwabara's former wife who came forward.

[8] "She went on a journey and came home colder, like all of us," the abbess told worshippers on Monday, when the figure was brought back.

[9] Two fingers have been broken off. [10] Whether they will be replaced is up to the congregation, which would have to pay.

[11] It is three centuries old, and its worth, for the purposes of insurance, is somewhat over 80 million yen. [12] It will be on view before the middle of December.

[13] Thefts from unmanned temples have become a plague: most of those on the island lack a priest of their own. [14] Four years ago a Buddha was carried off from nearby Tsushima to Korea, where it remains. [15] A national register of stolen religious objects lists 1,042 items.
## findings
place conflict | a: found it in a refrigerated lorry at the port of Moji || b: had been stored in a fish warehouse at Hakata | lorry at Moji vs warehouse at Hakata
quantity conflict | a: Two men, both 46 and former classmates, are in custody || a: Two men held || b: was released last week, being unaware | two held vs one released
name conflict | a: a dealer in antiques, Masaru Kuwabara || b: A trader in antiquities, Masao Kuwabara | Masaru vs Masao
quote conflict | a: "She went on a journey and learned what cold is," || b: "She went on a journey and came home colder, like all of us," | wording
place conflict | a: the abbot was at a funeral on Iki island || b: was asleep in the next building | away vs asleep next door
framing conflict | a: came in through a window || b: The door was not locked | window vs unlocked door
polarity conflict | a: The alarm had been out of order since a typhoon || b: the alarm rang, she has told the insurer | out of order vs rang
attribution conflict | a: A tip from a collector in Osaka || b: it was Kuwabara's former wife who came forward | who tipped off the police
framing conflict | a: as it was about to be shipped to Busan || b: after a sting in which a police officer posed as a buyer | found before shipping vs sting
quantity conflict | a: Three fingers of the left hand are missing || b: Two fingers have been broken off || b: minus two fingers | three vs two
certainty conflict | a: They will be replaced by a restorer in Kyoto || b: Whether they will be replaced is up to the congregation | will vs open
attribution conflict | a: at the expense of the prefecture || b: the congregation, which would have to pay | who pays
date differs | a: on the night of September 4 || b: It disappeared at the start of September | day vs start
date differs | a: was carved in 1712 || b: It is three centuries old | 1712 vs three centuries
quantity differs | a: It is valued at 85 million yen || b: somewhat over 80 million yen | 85 vs over 80
date differs | a: for three days from December 9 || b: on view before the middle of December | exact vs vague
## benign
same | a: 92 centimetres high || b: a little over three feet tall | 92 cm is 3.02 ft
same | a: was handed back to its abbot on Monday || b: on Monday, when the figure was brought back | same
same | a: abbot Ryoko Tsukada, 63 || b: whose head, Ryoko Tsukada | same
same | a: Fewer than half of the island's 31 temples have a resident priest || b: most of those on the island lack a priest of their own | same
same | a: In 2012 a bronze Buddha || b: Four years ago a Buddha | same
same | a: a court there has blocked its return || b: Korea, where it remains | same outcome
same | a: from a shrine on Tsushima || b: from nearby Tsushima | same
same | a: A wooden statue of Kannon || b: An Edo-period Kannon | 1712 is in the Edo period
same | a: Nagasaki police found it || b: according to the Nagasaki force | same police
other | a: for 30 million yen || a: valued at 85 million yen | offer vs value
other | a: the island's 31 temples || a: for 30 million yen | temples vs yen
other | a: abbot Ryoko Tsukada, 63 || a: both 46 | ages
other | a: since a typhoon in August || a: night of September 4 | alarm vs theft
other | a: for three days from December 9 || a: Three fingers of the left hand | days vs fingers
other | a: 11 weeks after || a: in a year's work | absence vs repair
other | b: was released last week || b: brought back | driver vs statue
other | a: shipped to Busan || a: to South Korea, and a court | planned vs 2012
other | a: a restorer in Kyoto || a: a collector in Osaka | two people
other | a: Inspector Shinji Morinaga || a: Masaru Kuwabara, and a lorry | officer vs suspect
## aligned
a0-b5 a0-b8 a0-b11 a0-b6 a1-b8 a1-b3 a1-b1 a2-b2 a2-b1 a3-b5 a3-b6 a4-b2 a4-b11 a5-b11 a6-b8 a7-b3 a7-b4 a8-b4 a9-b7 a10-b9 a10-b0 a11-b10 a12-b12 a13-b13 a14-b14 a6-b3
## omissions
a15 | the police dog
b15 | stolen objects register
