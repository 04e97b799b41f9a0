mode: outlets
## a | The Trinity Chronicle (Dublin) | Minister says sorry as 'ghost' polling cards go to 3,200 dead voters | 2019-05-16
[1] Polling cards for next week's local elections were sent to 3,217 people who are dead, the Minister for Local Government, Eoghan Tierney, admitted in the Dáil yesterday.

[2] The error arose on 2 May when a file was uploaded twice by an employee of Cork-based printer Lasair, he said. [3] "I rang eleven families myself, and eleven families were kinder than I deserved," Mr Tierney told deputies.

[4] All of the cards went to addresses in counties Mayo and Sligo. [5] Gardaí have been informed, and polling staff will ask every voter in the two counties for photographic identification.

[6] Bernadette Colleran of Ballinagh received a card for her son Kevin, who drowned in 2016, on the day of his anniversary. [7] She had it framed.

[8] The reprint of the register will cost €86,000, which the firm has agreed to pay. [9] The county registrar of Mayo, Fintan Hession, offered to resign on Tuesday but was asked to stay.

[10] Fianna Fáil's spokeswoman, Deputy Aisling Creaney, said that her party had warned of the problem in February in a parliamentary question. [11] Sinn Féin will table a motion of no confidence next Tuesday. [12] The Government has a majority of four with the help of six Independents.

[13] The elections on 24 May, for 949 council seats, take place on the same day as a referendum on divorce. [14] In 2014, cards went out to 400 people under 18 in Kildare. [15] A new national register, first promised in 2009, will be ready in 2021, Mr Tierney said.
## b | Western Star Weekly | Kevin's card came on his anniversary | 2019-05-17
[1] Bernadette Colleran put the card in the fire. [2] It was addressed to Kevin, her brother, lost at sea three years ago to the day.

[3] It was one of more than three thousand that the post brought to the dead, in Mayo, in Sligo and in parts of Leitrim as well. [4] "I phoned eleven families myself, and all eleven were kinder than I'd a right to," said Minister of State Eoghan Tierney on Wednesday in Leinster House.

[5] A list loaded into a machine a second time is what did it. [6] Whose finger was on the button is disputed: Lasair, printers in Cork, say it was an official in the Department. [7] Who is to pay the bill, getting on for €90,000, has not been agreed.

[8] Nobody will be asked for more than the usual proof on polling day, the returning officer in Castlebar assured us; a utility bill will do. [9] The guards told this paper that they have had no complaint from anyone.

[10] Fintan Hession, who keeps Mayo's register, has been moved to other duties. [11] He had warned his superiors in February, in a memo we have seen.

[12] Whether the minister survives will be known before the week of the vote is half gone: Sinn Féin has a motion down, and the Government's margin is slight.

[13] It isn't the first such blunder. [14] Five years back, four hundred Kildare teenagers were invited to vote. [15] The cure, a single list for the whole country, has been ten years in the making, and the minister "would love to see it" by 2021.

[16] Ballots for the councils, and for the divorce question, are on Friday of next week.
## findings
role conflict | a: the Minister for Local Government, Eoghan Tierney || b: said Minister of State Eoghan Tierney | minister vs minister of state
quote differs | a: "I rang eleven families myself, and eleven families were kinder than I deserved," || b: "I phoned eleven families myself, and all eleven were kinder than | wording
attribution conflict | a: uploaded twice by an employee of Cork-based printer Lasair || b: say it was an official in the Department | printer's employee vs official
place conflict | a: to addresses in counties Mayo and Sligo || b: in Mayo, in Sligo and in parts of Leitrim | Leitrim too or not
polarity conflict | a: Gardaí have been informed || b: they have had no complaint from anyone | informed vs no complaint
polarity conflict | a: will ask every voter in the two counties for photographic identification || b: Nobody will be asked for more than the usual proof | photo ID vs usual proof
role conflict | a: a card for her son Kevin || b: It was addressed to Kevin, her brother | son vs brother
framing conflict | a: She had it framed || b: put the card in the fire | framed vs burned
polarity conflict | a: which the firm has agreed to pay || b: has not been agreed | agreed vs not
framing conflict | a: offered to resign on Tuesday but was asked to stay || b: has been moved to other duties | asked to stay vs moved
attribution conflict | a: that her party had warned of the problem in February || b: He had warned his superiors in February | party vs registrar warned
certainty conflict | a: will be ready in 2021, Mr Tierney said || b: the minister "would love to see it" by 2021 | will vs would love
quantity differs | a: sent to 3,217 people who are dead || b: one of more than three thousand | exact vs vaguer
quantity differs | a: will cost €86,000 || b: getting on for €90,000 | exact vs rounded
quantity differs | a: has a majority of four || b: the Government's margin is slight | four vs slight
## benign
same | a: admitted in the Dáil yesterday || b: on Wednesday in Leinster House | Wednesday May 15, the Dáil sits in Leinster House
same | a: who drowned in 2016 || b: lost at sea three years ago to the day | 2016
same | a: on the day of his anniversary || b: came on his anniversary | the anniversary
same | a: when a file was uploaded twice || b: A list loaded into a machine a second time | uploaded twice
same | a: The county registrar of Mayo, Fintan Hession || b: Fintan Hession, who keeps Mayo's register | same post
same | a: will table a motion of no confidence next Tuesday || b: before the week of the vote is half gone | Tuesday May 21
same | a: In 2014, cards went out to 400 people under 18 || b: Five years back, four hundred Kildare teenagers | same blunder
same | a: first promised in 2009 || b: has been ten years in the making | 2009
same | a: The elections on 24 May || b: are on Friday of next week | Friday May 24
same | a: as a referendum on divorce || b: for the divorce question | referendum
other | a: to 400 people under 18 || b: one of more than three thousand that | 2014 vs 2019
other | a: with the help of six Independents || b: and all eleven were kinder | Independents vs families
other | a: for 949 council seats || b: four hundred Kildare teenagers | seats vs teenagers
other | a: arose on 2 May || b: on Friday of next week | error vs vote
other | a: offered to resign on Tuesday || b: on Wednesday in Leinster | registrar vs minister
other | a: first promised in 2009 || b: lost at sea three years ago | register vs drowning
other | a: addresses in counties Mayo and Sligo || b: four hundred Kildare | 2019 vs 2014 places
other | a: In 2014, cards || b: by 2021 | blunder vs new register
## aligned
a0-b3 a0-b0 a1-b3 a1-b4 a2-b5 a2-b6 a3-b4 a4-b3 a5-b8 a5-b9 a6-b0 a6-b2 a7-b1 a8-b7 a9-b10 a10-b11 a11-b12 a12-b12 a13-b16 a14-b14 a15-b15
## omissions
a13 | b does not give the number of seats
