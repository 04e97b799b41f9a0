mode: outlets
## a | Kathmandu Valley Post | PM Basnet recommends House dissolution, polls on April 30 and May 10 | 2020-12-21
[1] KATHMANDU — Prime Minister Dhan Bahadur Basnet on Sunday recommended the dissolution of the House of Representatives, and President Sarita Rokaya approved it within three hours.

[2] Elections are to be held in two phases, on April 30 and May 10, a year and a half before they are due. [3] The decision was taken at a Cabinet meeting that began at 10am and lasted 15 minutes; two ministers wrote notes of dissent.

[4] Seven ministers resigned in the afternoon, all of them from the faction of Raghunath Khadka, co-chair of the ruling party. [5] "He has set fire to the house to warm his hands," Khadka said at his residence at Koteshwor.

[6] The faction had registered a no-confidence motion against Basnet at the House secretariat on Sunday morning, signed by 91 of the 275 members, secretary Bishnu Prasad Joshi confirmed.

[7] Constitutional lawyers are divided. [8] Advocate Nirmala Thapaliya filed a petition at the Supreme Court, and Chief Justice Keshav Rana will hear it on Wednesday. [9] By evening there were eleven more.

[10] Students burnt an effigy of Basnet at Maitighar. [11] Police arrested 13 and used water cannon. [12] India said the matter was Nepal's own; a Chinese delegation led by a vice-minister arrived on Sunday evening.

[13] The NEPSE index was unmoved, having gained 41 points last week. [14] Basnet, who turned 69 in February, had a kidney transplant in March, his second; the first was in 2007 in Delhi. [15] He has been at odds with Khadka since the two merged their parties in May 2018. [16] The last time the House was dissolved before its term was in 2002.
## b | South Asia Wire | Nepal heads for early election after leader outflanks rivals | 2020-12-21
[1] Nepal's parliament was dissolved on Sunday at the request of Prime Minister Dhan Bahadur Basnet, who was facing a revolt in his own communist party, and voters will choose a new one in spring.

[2] President Sarita Rokaya signed the decree the same afternoon. [3] The cabinet, meeting for a quarter of an hour in the morning, had been unanimous, a minister who took part told SAW.

[4] Party rivals handed in a motion to unseat him, but it reached parliament after the dissolution had been announced, said an official there; 19 of the signatures were contested. [5] It bore the names of about a third of the members.

[6] Raghunath Khadka, a former rebel commander who shares the party's chair with Basnet, described it as "setting the house alight to warm one's hands". [7] He spoke in front of the party's office in Dhumbarahi. [8] Half a dozen ministers of his wing have left the government, and one more is to follow.

[9] "Every lawyer I know thinks this is unconstitutional," said Nirmala Thapaliya. [10] A dozen complaints, hers among them, had reached the Supreme Court by nightfall. [11] When they will be taken up is not known.

[12] Protesters set a straw figure of the prime minister alight in the centre of the capital. [13] The police looked on and made no arrests. [14] New Delhi called it an internal matter, while a party of Chinese officials that had been due on Sunday put off its trip.

[15] Basnet, at 68 the oldest man to hold the post, has lived with a transplanted kidney, his second, since the spring. [16] His and Khadka's parties have been one since 2018, on paper at least.
## findings
polarity conflict | a: two ministers wrote notes of dissent || b: had been unanimous, a minister who took part told | dissent vs unanimous
date conflict | a: at the House secretariat on Sunday morning || b: but it reached parliament after the dissolution had been announced | before vs after dissolution
date differs | a: on April 30 and May 10, a year || b: voters will choose a new one in spring | exact vs vaguer
quote differs | a: "He has set fire to the house to warm his hands," || b: "setting the house alight to warm one's hands" | wording
place conflict | a: Khadka said at his residence at Koteshwor || b: in front of the party's office in Dhumbarahi | residence vs party office
quantity conflict | a: Seven ministers resigned in the afternoon || b: Half a dozen ministers of his wing have left | seven vs six
attribution differs | a: secretary Bishnu Prasad Joshi confirmed || b: said an official there | named vs unnamed
framing conflict | a: Constitutional lawyers are divided || b: "Every lawyer I know thinks this is unconstitutional," | divided vs unanimous among lawyers
certainty conflict | a: Chief Justice Keshav Rana will hear it on Wednesday || b: When they will be taken up is not known | Wednesday vs not known
polarity conflict | a: Police arrested 13 and used water cannon || b: The police looked on and made no arrests | arrests vs none
polarity conflict | a: led by a vice-minister arrived on Sunday evening || b: put off its trip | arrived vs put off
quantity conflict | a: Basnet, who turned 69 in February || b: Basnet, at 68 the oldest man | 69 vs 68
date differs | a: since the two merged their parties in May 2018 || b: have been one since 2018 | exact vs vaguer
place differs | a: an effigy of Basnet at Maitighar || b: in the centre of the capital | named vs vaguer
date differs | a: had a kidney transplant in March || b: his second, since the spring | March vs spring
date differs | a: approved it within three hours || b: signed the decree the same afternoon | within three hours vs the same afternoon
## benign
same | a: lasted 15 minutes || b: meeting for a quarter of an hour | 15 minutes
same | a: signed by 91 of the 275 members || b: about a third of the members | 91/275
same | a: By evening there were eleven more || b: A dozen complaints, hers among them | 1 + 11 = 12
same | a: co-chair of the ruling party || b: who shares the party's chair with Basnet | the same post
same | a: Students burnt an effigy || b: a straw figure of the prime minister alight | the effigy
same | a: India said the matter was Nepal's own || b: New Delhi called it an internal matter | the same
same | a: began at 10am || b: in the morning, had been | morning meeting
same | a: on Sunday recommended the dissolution || b: was dissolved on Sunday at the request | the same act
same | a: in March, his second || b: a transplanted kidney, his second | second transplant
other | a: the first was in 2007 in Delhi || b: since the spring | first vs second transplant
other | a: Police arrested 13 || b: 19 of the signatures were contested | arrests vs signatures
other | a: within three hours || b: for a quarter of an hour | approval vs cabinet meeting
other | a: signed by 91 || b: 19 of the signatures | signatures in all vs contested
other | a: Seven ministers resigned || b: a minister who took part | resigned vs source
other | a: two ministers wrote notes || b: and one more is to follow | dissent vs resignations
other | a: a year and a half before they are due || b: for a quarter of an hour in | election lead vs meeting
other | a: was in 2002 || b: been one since 2018 | earlier dissolution vs merger
other | a: led by a vice-minister || b: a minister who took part told | Chinese vs Nepali
## aligned
a0-b1 a0-b0 a1-b1 a1-b2 a2-b1 a2-b0 a3-b3 a4-b6 a4-b8 a5-b6 a5-b7 a6-b4 a6-b5 a7-b9 a8-b9 a8-b10 a8-b11 a9-b10 a10-b12 a11-b13 a12-b14 a14-b15 a15-b16
## omissions
a13 | b does not mention the stock index
a16 | b does not mention 2002
b4 | a does not say that signatures were contested
