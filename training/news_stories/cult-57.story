mode: outlets
## a | Central Plains Wire | Street muralist's work painted over in Winnipeg; city says it was a mistake | 2022-08-24
[1] WINNIPEG, Aug 24 (CPW) - A city crew in Winnipeg painted over a mural by the street artist known as Grebe on Tuesday, destroying a work that an auction house had valued at C$900,000, Mayor Celeste Marchuk said.

[2] “It was a human error and a very grey one,” Marchuk told a news conference, at which she apologised to the artist.

[3] The mural, which showed a girl letting go of a pike, appeared on the wall of a disused pumping station on Higgins Avenue in May 2020. [4] The crew had been sent to remove graffiti from a wall 200 metres away, she said. [5] Two workers have been placed on leave.

[6] A resident, Lyle Petrenko, 64, said he ran out in his slippers to stop them and was told to call 311. [7] They needed about forty minutes, he said.

[8] Restorers from Ottawa will try to remove the grey paint, which is water-based, starting next Monday. [9] The chances are good, said Ingrid Vasseur, head of the Prairie Conservation Centre.

[10] Grebe, whose identity is not known, posted a picture of an empty fishing line.

[11] The city had turned down an offer of C$400,000 for the wall from a collector in Calgary last year. [12] It had also put up a sheet of acrylic glass, which was taken down in June for cleaning.

[13] Five other works by the artist survive in the city, down from nine in 2018; one was lost in a fire and three were cut out and sold.
## b | The Red River Mirror | Marchuk's grey day: Grebe's ‘Girl with Pike’ is gone, and the wall may follow | 2022-08-26
[1] A private contractor, working from a list supplied by the city, is responsible for rolling grey paint over Winnipeg's best-loved wall, the mayor's office now says.

[2] “Human error, and a rather grey one,” was Mayor Celeste Marchuk's phrase on Wednesday. [3] An apology was not part of it; she would wait for the report, a spokesman explained.

[4] On that list, which the Mirror has obtained, stands the very address: the old pump house on Higgins, where the girl and her fish had been since the first spring of the pandemic. [5] The order is dated July 11 and signed by Ingrid Vasseur, who runs the city's graffiti control program. [6] No one has been disciplined.

[7] It was over in a quarter of an hour, according to Lyle Petrenko, who lives across the street. [8] He watched from his window, he says, and thought that it was part of some festival.

[9] Grebe wrote beneath a photograph of a bare hook: “I never asked for it to be kept.”

[10] Can it be saved? [11] Not likely, says a restorer who went there for us with a cotton swab: the stuff is oil-based and has bitten into the brick. [12] Ottawa has been asked for advice, and the demolition of the building, to make room for a bus depot, remains fixed for the spring.

[13] Nobody ever insured the girl. [14] The figure of C$900,000 comes from the artist's dealer, and 400,000 was once bid by a man in Alberta; he withdrew when he heard what it would cost to move a wall.

[15] There were once nine Grebes in Winnipeg. [16] Until this week there were six. [17] The acrylic pane, for its part, was stolen in June.
## findings
role conflict | a: A city crew in Winnipeg painted over || b: A private contractor, working from a list | city crew vs contractor
attribution conflict | a: that an auction house had valued at C$900,000 || b: comes from the artist's dealer | auction house vs dealer
polarity conflict | a: at which she apologised to the artist || b: An apology was not part of it | apologised vs not
quote conflict | a: “It was a human error and a very grey one,” || b: “Human error, and a rather grey one,” | other words
place conflict | a: to remove graffiti from a wall 200 metres away || b: stands the very address | wrong wall vs listed address
polarity conflict | a: Two workers have been placed on leave || b: No one has been disciplined | on leave vs none
framing conflict | a: he ran out in his slippers to stop them || b: He watched from his window | tried to stop vs watched
date conflict | a: They needed about forty minutes || b: It was over in a quarter of an hour | forty vs fifteen minutes
role conflict | a: Ingrid Vasseur, head of the Prairie Conservation Centre || b: Ingrid Vasseur, who runs the city's graffiti control | conservation head vs graffiti control
name conflict | a: which is water-based, starting next Monday || b: the stuff is oil-based | water- vs oil-based
certainty conflict | a: The chances are good || b: Not likely, says a restorer | good vs unlikely
certainty conflict | a: Restorers from Ottawa will try to remove || b: Ottawa has been asked for advice | will work vs asked
framing conflict | a: The city had turned down an offer of C$400,000 || b: he withdrew when he heard | city refused vs bidder withdrew
framing conflict | a: was taken down in June for cleaning || b: was stolen in June | taken down vs stolen
place differs | a: a collector in Calgary || b: by a man in Alberta | Calgary vs Alberta
date differs | a: Higgins Avenue in May 2020 || b: since the first spring of the pandemic | May 2020 vs first spring
## benign
same | a: painted over a mural || b: rolling grey paint over | same
same | a: of a disused pumping station on Higgins Avenue || b: the old pump house on Higgins | same place
same | a: a girl letting go of a pike || b: the girl and her fish | same picture
same | a: a picture of an empty fishing line || b: a photograph of a bare hook | same post
same | a: Five other works by the artist survive || b: Until this week there were six | six less the mural is five
same | a: down from nine in 2018 || b: There were once nine Grebes | nine
same | a: Marchuk told a news conference || b: Mayor Celeste Marchuk's phrase on Wednesday | same remark on Wednesday
same | a: a sheet of acrylic glass || b: The acrylic pane | same pane
same | a: an offer of C$400,000 || b: 400,000 was once bid | same offer
other | a: an offer of C$400,000 for the wall || b: The figure of C$900,000 | bid vs value
other | a: starting next Monday || b: remains fixed for the spring | restoration vs demolition
other | a: was taken down in June || b: is dated July 11 | pane vs order
other | a: three were cut out and sold || b: The acrylic pane, for its part, was stolen | works vs pane
other | a: one was lost in a fire || b: is gone, and the wall may follow | other work vs this one
other | a: Restorers from Ottawa || b: says a restorer who went there for us | two restorers
## aligned
a0-b0 a0-b1 a1-b1 a1-b14 a2-b2 a2-b3 a3-b4 a4-b4 a5-b6 a6-b8 a7-b7 a8-b11 a8-b12 a9-b5 a9-b11 a10-b9 a11-b14 a12-b17 a13-b15 a13-b16
## omissions
b12 | demolition for a bus depot
a13 | how three works were lost
b9 | never asked for it to be kept
