mode: outlets
## a | Straits Ledger | Deepfake call costs Singapore engineering group S$34 million | 2024-07-04
[1] SINGAPORE — An accounts manager at Tembusu Engineering wired S$34 million to swindlers after a video meeting in which every other face was computer-generated, police said yesterday.

[2] The woman, 46, joined the call on June 19 believing that she was speaking to the chief financial officer, Desmond Quek, and four colleagues. [3] Over the next two days she made 15 transfers to accounts in Hong Kong and Cyprus.

[4] She became suspicious when “Mr Quek” did not know the name of her dog, and alerted her superior on June 22, said Superintendent Faridah Osman of the Commercial Affairs Department. [5] About S$9 million has been frozen.

[6] A 29-year-old Malaysian, Leong Wai Kit, was arrested at Woodlands Checkpoint on Sunday. [7] He is alleged to have opened six of the accounts, for a fee of S$5,000 apiece. [8] Two accomplices are believed to be in Phnom Penh.

[9] The criminals trained their software on an investor webcast of 2023, according to the police. [10] “If your boss is in a hurry, you should not be,” Superintendent Osman advised.

[11] Tembusu, which is listed on the mainboard, said its operations were unaffected and that the loss was insured. [12] Its shares fell 4.2 per cent to S$1.14. [13] The employee is on paid leave, chief executive Vanessa Rao said.

[14] In the first five months of the year scams in the city state cost victims S$260 million, 14 per cent more than a year before. [15] A bank in Dubai lost a similar sum in January to a cloned voice.
## b | CyberTradecraft | Inside the Tembusu hack: no deepfake needed? | 2024-07-06
[1] Five familiar faces on a screen, one instruction, S$34m gone. [2] The story has travelled the world since Wednesday, but how much of it was artificial intelligence is in dispute.

[3] Hany Lindgren, a forensic analyst hired by Tembusu Engineering, thinks the gang may simply have played back clips of a shareholder webcast from the year before, with a frozen chat window to do the talking. [4] “A puppet show with old puppets,” she called it.

[5] The victim, a woman in her forties from the treasury team, did have doubts at once, and a supervisor, Gerald Foo, told her to go ahead, two employees said. [6] It was an alert from a bank in Limassol, four days after the meeting, that ended the spree.

[7] By then the money had left in more than a dozen tranches. [8] A quarter or so of it has been blocked.

[9] The real finance chief, Desmond Kwek, was on a plane to Perth during the June meeting. [10] He has since handed in his notice.

[11] One arrest has been made. [12] The man, 29, a Malaysian whose surname is Leong, walked into a police station in Johor Bahru last weekend and says he merely lent his identity card to a cousin, free of charge.

[13] Whether any insurance will pay is unclear, said Vanessa Rao, who chairs the board. [14] The treasury employee has been dismissed. [15] Investors knocked something over four per cent off the stock.

[16] “If your boss is in a hurry, take your time,” was the counsel of Faridah Osman, the superintendent in charge. [17] Losses to fraudsters in Singapore passed a quarter of a billion dollars between January and May.
## findings
certainty conflict | a: every other face was computer-generated || a: Deepfake call costs || b: may simply have played back clips || b: no deepfake needed? | deepfake stated vs disputed
name conflict | a: the chief financial officer, Desmond Quek || b: Desmond Kwek, was on a plane | Quek vs Kwek
attribution conflict | a: She became suspicious when “Mr Quek” || b: It was an alert from a bank in Limassol | who uncovered it
date conflict | a: alerted her superior on June 22 || b: four days after the meeting | June 22 vs June 23
polarity conflict | a: alerted her superior || b: told her to go ahead | superior alerted vs superior told her to go on
quantity differs | a: she made 15 transfers || b: in more than a dozen tranches | 15 vs over twelve
framing conflict | a: was arrested at Woodlands Checkpoint || b: walked into a police station in Johor Bahru | arrested vs gave himself up
quantity conflict | a: for a fee of S$5,000 apiece || b: free of charge | fee vs none
certainty conflict | a: the loss was insured || b: Whether any insurance will pay is unclear | insured vs unclear
role conflict | a: chief executive Vanessa Rao || b: Vanessa Rao, who chairs the board | CEO vs chair
framing conflict | a: The employee is on paid leave || b: The treasury employee has been dismissed | leave vs dismissed
quantity differs | a: Its shares fell 4.2 per cent || b: something over four per cent | 4.2 vs over four
quote conflict | a: “If your boss is in a hurry, you should not be,” || b: “If your boss is in a hurry, take your time,” | words differ
quantity differs | a: cost victims S$260 million || b: passed a quarter of a billion dollars | 260m vs over 250m
quantity differs | a: The woman, 46 || b: a woman in her forties | 46 vs forties
role differs | a: An accounts manager at Tembusu || b: from the treasury team | accounts manager vs treasury team
## benign
same | a: police said yesterday || b: since Wednesday | July 3
same | a: and four colleagues || b: Five familiar faces on a screen | CFO and four
same | a: an investor webcast of 2023 || b: a shareholder webcast from the year before | same webcast
same | a: About S$9 million has been frozen || b: A quarter or so of it has been blocked | 9 of 34
same | a: wired S$34 million || b: S$34m gone | same
same | a: In the first five months || b: between January and May | same months
same | a: A 29-year-old Malaysian, Leong Wai Kit || b: The man, 29, a Malaysian whose surname is Leong | same man
same | a: Superintendent Faridah Osman || b: Faridah Osman, the superintendent in charge | same
same | a: on Sunday || b: last weekend | same weekend
other | a: Its shares fell 4.2 || b: A quarter or so | shares and frozen money
other | a: lost a similar sum in January || b: between January and May | Dubai and Singapore
other | a: opened six of the accounts || b: Five familiar faces | accounts and faces
other | a: 14 per cent more than || b: over four per cent off the stock | scams and stock
other | a: in Hong Kong and Cyprus || b: was on a plane to Perth | accounts and officer
other | a: Over the next two days || b: two employees said | days and employees
other | a: in a hurry || b: A puppet show with old puppets | two speakers
other | a: Two accomplices || b: to a cousin | different helpers
other | a: A bank in Dubai || b: a bank in Limassol | two banks
other | a: The employee is on paid leave || b: handed in his notice | manager and finance chief
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b3 a1-b2 a2-b1 a2-b5 a2-b9 a3-b7 a4-b5 a4-b6 a5-b8 a6-b11 a6-b12 a7-b12 a9-b3 a10-b16 a11-b13 a12-b15 a13-b13 a13-b14 a14-b17
## omissions
b10 | the finance chief resigned
a15 | the bank in Dubai
a8 | accomplices in Phnom Penh
b4 | the analyst's words
