mode: outlets
## a | Kvarner News Agency | Islanders blockade cruise ship off Vrsanj, 2,900 passengers kept aboard | 2024-08-19
[1] VRSANJ, Croatia (KNA) - Some 60 fishing boats kept the cruise liner “Serenade of the North” from putting its passengers ashore on the island of Vrsanj on Sunday, in the largest protest yet against day trippers on the Dalmatian coast.

[2] The boats, tied together with rope, closed the harbour mouth from 7 a.m. until the ship, with 2,900 passengers on board, turned away for Split at 11:15. [3] Nobody was hurt.

[4] “We are 1,400 people here, and we have one doctor and one water pipe,” said Luce Barbarić, a retired nurse who leads the citizens' group Dosta. [5] Water on the island has been rationed since July 29.

[6] Mayor Frane Dujmov said he had not been told of the protest and did not approve of it. [7] Every arriving passenger brings the municipality four euros, which came to 640,000 euros last year, a third of its budget.

[8] Maritime police fined eleven skippers 660 euros each for endangering shipping, Commander Tonka Vidan said.

[9] The ship's operator, Aurora Line of Bergen, said it would strike the island off its schedule for the rest of the season. [10] It had planned nine more calls before October.

[11] Last year 160,000 people went ashore on Vrsanj, twice as many as in 2018. [12] A referendum in March, in which 71 percent backed a limit of 800 visitors a day, is not binding.
## b | Bergen Shipping Gazette | Aurora Line ship turned away by Croatian protest; calls at Vrsanj to continue | 2024-08-20
[1] Aurora Line has no intention of dropping the Croatian island of Vrsanj, the Bergen company said on Monday after its “Serenade of the North” was unable to land passengers there the day before.

[2] The captain, Aksel Mohn, decided of his own accord to sail on after two hours at anchor, marine director Turid Helle said, because of a rising south wind and not because of “some rowing boats”. [3] She put their number at two dozen or so. [4] The 2,900 guests, who were landed at Zadar instead, will each get 50 euros to spend on board.

[5] One passenger, a woman of 81, fell on the gangway during the unrest and broke her hip, the company said.

[6] By Helle's account the mayor, Frane Dujmov, was in one of the boats. [7] His municipality earned €640,000 from cruise guests in 2023, at six euros a head.

[8] The leader of the protest, schoolteacher Luce Barbaric, was taken to a police station on the mainland and questioned until evening. [9] “There are 1,400 of us, one doctor, and no water,” she wrote on her return.

[10] No fines have been imposed so far, according to the harbour master's office, which says it is still going through photographs.

[11] The season's remaining calls, nine of them, are on the schedule as before. [12] Aurora had offered in spring to cap visitors at 1,500 a day.

[13] Seven in ten islanders who voted this year favoured roughly half of that.
## c | The Backpack Times | I was on the ship that Vrsanj didn't want | 2024-08-22
[1] From the rail of deck nine, at half past seven on Sunday morning, it looked like a regatta. [2] I counted 58 boats, roped bow to stern, and a man with a megaphone whom my neighbour, a Croat, identified as the mayor.

[3] We lay there for four hours. [4] The sea was like glass. [5] Nobody set foot on a gangway, because none was ever lowered.

[6] At about a quarter past eleven the captain told us that the harbour authorities had forbidden him to land, and that we would go to Split, which we did.

[7] On the quay in Vrsanj, where I returned by ferry on Tuesday, Luce Barbarić, 66, gave me coffee and an apology. [8] She used to be the island's nurse, and was asked a few questions by the police at her own kitchen table. [9] Eleven of her friends have been handed penalty notices. [10] “It's arithmetic: fourteen hundred people, one doctor, one pipe,” she said.

[11] The taps ran for three hours that day, as they have since the end of July.

[12] Aurora hasn't decided whether to come back, its local agent, Niko Perić, said. [13] Two shopkeepers I spoke to hope it will. [14] Every passenger, by the way, received a voucher for 50 euros and a rose.
## findings
quantity conflict | a: Some 60 fishing boats || b: their number at two dozen or so || c: I counted 58 boats | about 60 vs two dozen
date conflict | a: from 7 a.m. until the ship || b: after two hours at anchor || c: We lay there for four hours | four hours vs two
framing conflict | a: Islanders blockade cruise ship || b: because of a rising south wind || c: the harbour authorities had forbidden him to land | blockade, wind or ban
place conflict | a: turned away for Split at 11:15 || b: who were landed at Zadar instead || c: we would go to Split | Split vs Zadar
polarity conflict | a: Nobody was hurt || b: fell on the gangway during the unrest and broke her hip || c: Nobody set foot on a gangway | unhurt vs broken hip
role conflict | a: Luce Barbarić, a retired nurse || b: schoolteacher Luce Barbaric || c: She used to be the island's nurse | nurse vs teacher
quote conflict | a: “We are 1,400 people here, and we have one doctor and one water pipe,” || b: “There are 1,400 of us, one doctor, and no water,” || c: “It's arithmetic: fourteen hundred people, one doctor, one pipe,” | the same remark, other words
polarity conflict | a: had not been told of the protest and did not approve || b: was in one of the boats || c: identified as the mayor | mayor unaware vs taking part
quantity conflict | a: brings the municipality four euros || b: at six euros a head | four vs six euros
polarity conflict | a: fined eleven skippers 660 euros each || b: No fines have been imposed so far || c: have been handed penalty notices | fines vs none
certainty conflict | a: would strike the island off its schedule || b: has no intention of dropping the Croatian island || b: calls at Vrsanj to continue || c: hasn't decided whether to come back | dropped, kept, undecided
place conflict | b: was taken to a police station on the mainland || c: at her own kitchen table | questioned at a station vs at home
framing conflict | b: a rising south wind and not || c: The sea was like glass | wind vs calm
## benign
same | a: on Sunday, in the largest protest || b: the day before || c: on Sunday morning | Sunday
same | a: with 2,900 passengers on board || b: The 2,900 guests | same number
same | a: at 11:15 || c: At about a quarter past eleven | same time
same | a: came to 640,000 euros last year || b: earned €640,000 from cruise guests in 2023 | same income
same | a: 71 percent backed a limit of 800 visitors || b: Seven in ten islanders who voted this year favoured roughly half of that | 71 percent; 800 is about half of 1,500
same | a: It had planned nine more calls || b: remaining calls, nine of them | nine
same | a: has been rationed since July 29 || c: as they have since the end of July | same
same | a: fined eleven skippers || c: Eleven of her friends | same eleven
same | b: will each get 50 euros || c: a voucher for 50 euros | same voucher
same | a: Aurora Line of Bergen || b: the Bergen company | same firm
other | a: backed a limit of 800 visitors a day || b: to cap visitors at 1,500 a day | referendum vs offer
other | a: brings the municipality four euros || b: will each get 50 euros | fee vs voucher
other | a: 160,000 people went ashore || a: which came to 640,000 euros | visitors vs euros
other | a: with 2,900 passengers || c: fourteen hundred people | passengers vs islanders
other | c: ran for three hours that day || b: after two hours at anchor | taps vs anchoring
other | b: a woman of 81 || c: Luce Barbarić, 66 | passenger vs leader
other | c: returned by ferry on Tuesday || b: said on Monday after | reporter vs company
## aligned
a0-b0 a0-b1 a1-b1 a1-b3 a2-b2 a2-b4 a3-b5 a4-b8 a4-b9 a6-b6 a7-b7 a8-b10 a9-b0 a9-b1 a9-b11 a10-b11 a12-b13
a0-c2 a1-c2 a2-c3 a2-c6 a3-c5 a4-c7 a4-c8 a4-c10 a5-c11 a6-c2 a8-c9 a9-c12
b2-c3 b2-c4 b2-c6 b3-c2 b4-c6 b4-c14 b5-c5 b6-c2 b8-c8 b8-c7 b9-c10 b10-c9 b11-c12 b1-c12 b0-c12
## omissions
b12 | Aurora's offer of a cap
a12 | c does not mention the referendum
a11 | visitor numbers
