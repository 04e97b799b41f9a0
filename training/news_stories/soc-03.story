mode: outlets
## a | Bharat Space Review | Lander lost 1.9 km above Moon as engine cuts out early | 2025-03-20
[1] The private Indian lander Dhruvtara went silent at 18:41 IST on Tuesday, some 1.9 kilometres above the lunar surface, and is now presumed destroyed. [2] Its main engine shut down eleven seconds too soon after the altimeter took the rim of a crater for flat ground, mission director Kavita Seshadri said on Wednesday at the control room in Mysuru.

[3] The craft had been launched on January 9 from Sriharikota and was to set down near Mons Rümker, on the near side. [4] It carried seven instruments, the heaviest of them a 14-kilogram drill from the University of Tartu.

[5] "We were eleven seconds from history," Seshadri said. [6] She has offered to leave her post, but the board of Antariksh Works rejected the offer unanimously.

[7] The company spent ₹3.9 billion on the mission, two-thirds of it raised from private investors. [8] The craft was insured for ₹1.2 billion, which covers the launch and the cruise but not the descent, according to chief financial officer Imran Qadri.

[9] A second lander, to be ready by the end of 2026, will be built, and the national space agency ISRO has pledged half the cost. [10] The software, written in 14 months by a team of nine, had been reviewed by an independent panel, which found no fault with the altimeter.

[11] An American orbiter will pass over the site on Friday and photograph it. [12] A Japanese craft crashed in the same region in 2023 from a height of five kilometres, also after misjudging the ground. [13] In Mysuru about 4,000 schoolchildren watched on a screen in the palace grounds; the broadcast was switched off before the silence was explained.
## b | The Leeds Observer | 'Tell the truth faster': India's private Moon shot ends in silence | 2025-03-21
[1] For four minutes on Tuesday nobody in the control room at Mysuru spoke. [2] Then Kavita Seshadri, who leads the Dhruvtara project, took off her headset and told her team that India's first commercial attempt to land on the Moon was probably over.

[3] The last signal arrived at 1.11pm GMT, when the spacecraft was less than two kilometres up. [4] Why its engine gave out is not known, and a mistaken altitude reading is only one of several explanations being examined, the firm behind it, Antariksh Works, stressed yesterday. [5] Software was the work of fewer than ten people in just over a year and, engineers say, never went before outside reviewers.

[6] "We were eleven seconds from history, and I was the one counting," Ms Seshadri told reporters. [7] She has been relieved of her duties by the board; Imran Qadri, who looks after the company's finances, takes charge of the inquiry.

[8] Dhruvtara left Earth in the second week of January, bound for a volcanic plain on the Moon's near side. [9] Of its seven experiments the weightiest, a drill of 14kg, was supplied by Tartu in Estonia, whose team was following from a lecture hall. [10] "Two years of my life are a new crater," said its leader, Prof Liis Kangur.

[11] The bill of about £35 million was met by a single billionaire, the cement heir Raghav Dalmiya, the Observer understands. [12] An insurer will pay about a third of that, as the policy extends to the landing, Mr Qadri said. [13] A successor is under discussion, though India's space agency says it has made no promise of money.

[14] Pictures from a Nasa probe, which crosses the area today, may show where it fell. [15] Two years ago a Tokyo company's machine ran out of fuel and plunged five kilometres on to the Moon. [16] Thousands of pupils who had gathered at the city's palace saw the live feed to the end, and some of them wept.
## findings
certainty conflict | a: Its main engine shut down eleven seconds too soon after the altimeter took the rim || b: a mistaken altitude reading is only one of several explanations being examined || b: Why its engine gave out is not known | cause established vs open
framing conflict | a: the board of Antariksh Works rejected the offer unanimously || b: She has been relieved of her duties by the board | resignation offer rejected vs removed
quote differs | a: "We were eleven seconds from history," || b: "We were eleven seconds from history, and I was the one counting," | shorter vs longer quote
polarity conflict | a: had been reviewed by an independent panel || b: never went before outside reviewers | software reviewed vs not
attribution conflict | a: two-thirds of it raised from private investors || b: was met by a single billionaire, the cement heir Raghav Dalmiya | who paid
polarity conflict | a: covers the launch and the cruise but not the descent || b: as the policy extends to the landing | landing not insured vs insured
certainty conflict | a: A second lander, to be ready by the end of 2026, will be built || b: A successor is under discussion | second lander decided vs discussed
polarity conflict | a: the national space agency ISRO has pledged half the cost || b: India's space agency says it has made no promise of money | pledged vs no promise
framing conflict | a: also after misjudging the ground || b: a Tokyo company's machine ran out of fuel | cause of the Japanese crash
polarity conflict | a: the broadcast was switched off before the silence was explained || b: saw the live feed to the end | broadcast cut vs seen to the end
quantity differs | a: about 4,000 schoolchildren watched || b: Thousands of pupils who had gathered | 4,000 vs thousands
certainty differs | a: is now presumed destroyed || b: was probably over | presumed destroyed vs probably over
quantity differs | a: some 1.9 kilometres above the lunar surface || a: Lander lost 1.9 km above Moon || b: less than two kilometres up | 1.9 km vs less than two
date differs | a: had been launched on January 9 || b: left Earth in the second week of January | day vs week
place differs | a: to set down near Mons Rümker, on the near side || b: bound for a volcanic plain on the Moon's near side | named mountain vs plain
## benign
same | a: went silent at 18:41 IST on Tuesday || b: The last signal arrived at 1.11pm GMT | IST is GMT plus 5.5 hours
same | a: a 14-kilogram drill from the University of Tartu || b: a drill of 14kg, was supplied by Tartu in Estonia | same drill
same | a: It carried seven instruments || b: Of its seven experiments | same number
same | a: in 14 months by a team of nine || b: fewer than ten people in just over a year | nine in 14 months
same | a: chief financial officer Imran Qadri || b: who looks after the company's finances | same post
same | a: The company spent ₹3.9 billion || b: The bill of about £35 million | agrees at about 111 rupees a pound
same | a: insured for ₹1.2 billion || b: will pay about a third of that | 1.2 of 3.9
same | a: An American orbiter will pass over the site on Friday || b: from a Nasa probe, which crosses the area today | Friday March 21
same | a: from a height of five kilometres || b: plunged five kilometres on to the Moon | same fall
same | a: A Japanese craft crashed in the same region in 2023 || b: Two years ago a Tokyo company's machine | same crash
other | a: some 1.9 kilometres above || a: from a height of five kilometres | Dhruvtara vs the Japanese craft
other | a: shut down eleven seconds too soon || b: For four minutes on Tuesday nobody | engine cut vs silence in the room
other | b: "Two years of my life are a new crater," || a: the rim of a crater for flat ground | the drill leader's image vs real crater
other | a: written in 14 months by a team of nine || a: the heaviest of them a 14-kilogram drill | two 14s
other | a: switched off before the silence was explained || b: following from a lecture hall | the children's broadcast vs the Tartu team
other | a: ISRO has pledged half the cost || a: two-thirds of it raised from private investors | second vs first mission
other | b: takes charge of the inquiry || a: mission director Kavita Seshadri | head of inquiry vs head of mission
## aligned
a0-b0 a0-b3 a0-b4 a1-b3 a1-b0 a1-b2 a2-b4 a2-b1 a2-b2 a3-b8 a4-b9 a5-b6 a6-b7 a7-b11 a8-b12 a9-b13 a10-b5 a11-b14 a12-b15 a13-b16 a8-b7
## omissions
b10 | the Tartu team leader's remark
b1 | the four minutes of silence
b7 | that Qadri leads the inquiry is not in a
