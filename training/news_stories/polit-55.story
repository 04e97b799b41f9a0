mode: outlets
## a | The Lowveld Post | Mayor of Umzansi ousted in midnight vote as coalition partner defects | 2023-02-01
[1] Umzansi metro mayor Refilwe Maseko was voted out on Tuesday night, five days short of a hundred in office, by 141 votes to 98.

[2] The motion was tabled by the Patriots' Front, a party with just eight seats in the 270-member council, which until Monday had shared power with Maseko's Democratic Union.

[3] Her successor is Thabo Rantao, 38, of the Al-Huda Congress, a party which won 1% of the vote. [4] He was elected by show of hands at ten to midnight and has promised free burials for the poor.

[5] Front leader Gordon McBride said the mayor had broken a written pledge to give his party two of the ten seats on her committee. [6] "She gave us the menu and ate the meal," McBride said.

[7] Maseko, a former human resources manager, called the vote unlawful and will approach the high court. [8] She was booed as she cleared her desk.

[9] The sitting was interrupted for 45 minutes when a councillor, Nomvula Zikode, slapped a colleague, Pieter Erasmus. [10] Erasmus, 61, has opened a case of assault.

[11] Speaker Colleen Pillay allowed an open ballot after legal advice. [12] Ratings agency Meridian put the city, which has a budget of R77bn, on review for a downgrade. [13] The metro owes power utility Eskor R3.4bn. [14] It's had four mayors since the election of November 2021.

[15] The Union's provincial leader, Solly Mthethwa, said the party would never again work with the Front. [16] Water cuts in the western suburbs are now in their third week. [17] Two of Maseko's own councillors voted with the opposition, and will be disciplined.
## b | Johannesburg Civic Review | Why a 1% party runs Umzansi this morning | 2023-02-02
[1] The arithmetic's brutal. [2] In a chamber of 270, a group with eight can be king, and on January 31 it used its sceptre.

[3] By 43 votes Refilwe Maseko was sent packing after just over three months; a secret ballot, on which the speaker, Colleen Pillay, had insisted, hides the names. [4] It's rumoured that some in her own caucus turned on her.

[5] The motion came from the National Labour Congress, the official opposition, but the Front's votes carried it. [6] Its leader, Gordon McBride, who'd been promised a pair of the ten committee posts by word of mouth only, if he's to be believed, put it like this: "She read us the menu and then she ate the meal".

[7] Thabo Rantao, a taxi owner in his thirties from the Al-Huda Congress, was the only candidate and so was declared elected without a vote, shortly before twelve. [8] He "hopes to look into" paying for pauper funerals. [9] One voter in a hundred chose his party.

[10] Maseko, who used to run HR for a bank, said she accepted defeat and won't litigate. [11] Staff lined the corridor and sang for her.

[12] There was violence of a sort: Pieter Erasmus slapped Nomvula Zikode, who's opened a case; business stood still for three quarters of an hour.

[13] Credit analysts at Meridian may look again at the city's rating, though they've taken no step. [14] Water has been off in the west for more than a fortnight; the electricity bill unpaid is over three billion. [15] Rantao is the fourth to wear the chain in fifteen months. [16] And Solly Mthethwa, Maseko's party chief in the province, leaves the door to the Front "on the latch".
## findings
attribution conflict | a: was tabled by the Patriots' Front || b: The motion came from the National Labour Congress | Front vs NLC
framing conflict | a: allowed an open ballot after legal advice || b: a secret ballot, on which the speaker | open vs secret ballot
certainty differs | a: Two of Maseko's own councillors voted with the opposition || b: It's rumoured that some in her own caucus turned on her | fact, two vs rumour, some
framing conflict | a: had broken a written pledge || b: by word of mouth only | written vs oral
quote differs | a: "She gave us the menu and ate the meal," || b: "She read us the menu and then she ate the meal" | wording
framing conflict | a: He was elected by show of hands || b: was declared elected without a vote | vote vs unopposed
certainty conflict | a: and has promised free burials for the poor || b: He "hopes to look into" paying for pauper funerals | promised vs hopes to look into
polarity conflict | a: called the vote unlawful and will approach the high court || b: she accepted defeat and won't litigate | court vs accepts
framing conflict | a: She was booed as she cleared her desk || b: Staff lined the corridor and sang for her | booed vs sung for
attribution conflict | a: Nomvula Zikode, slapped a colleague, Pieter Erasmus || b: Pieter Erasmus slapped Nomvula Zikode | who slapped whom
name conflict | a: Erasmus, 61, has opened a case of assault || b: slapped Nomvula Zikode, who's opened a case | who opened the case
certainty conflict | a: on review for a downgrade || b: though they've taken no step | review vs no step
polarity conflict | a: would never again work with the Front || b: leaves the door to the Front "on the latch" | never vs open
quantity differs | a: Rantao, 38, of || b: a taxi owner in his thirties | exact vs vaguer
quantity differs | a: owes power utility Eskor R3.4bn || b: the electricity bill unpaid is over three billion | exact vs vaguer
date differs | a: are now in their third week || b: off in the west for more than a fortnight | third week vs more than a fortnight
date differs | a: five days short of a hundred in office || b: after just over three months | 95 days vs just over three months
## benign
same | a: by 141 votes to 98 || b: By 43 votes Refilwe Maseko | 141 - 98
same | a: on Tuesday night, five || b: on January 31 it used its sceptre | Tuesday January 31
same | a: a party with just eight seats in the 270-member council || b: In a chamber of 270, a group with eight | same
same | a: two of the ten seats on her committee || b: a pair of the ten committee posts | two of ten
same | a: at ten to midnight || b: shortly before twelve | 11.50pm
same | a: which won 1% of the vote || b: One voter in a hundred chose his party | 1%
same | a: was interrupted for 45 minutes || b: stood still for three quarters of an hour | 45 minutes
same | a: It's had four mayors since the election of November 2021 || b: the fourth to wear the chain in fifteen months | four in 15 months
same | a: a former human resources manager || b: who used to run HR for a bank | HR
same | a: The Union's provincial leader, Solly Mthethwa || b: Maseko's party chief in the province | the same
other | a: by 141 votes to 98 || b: In a chamber of 270, a | votes vs members
other | a: a budget of R77bn || b: is over three billion | budget vs debt
other | a: has opened a case of assault || b: accepted defeat and won't litigate | assault vs vote
other | a: in their third week || b: in fifteen months | water vs mayors
other | a: five days short of a hundred || b: One voter in a hundred | days vs voters
other | a: Two of Maseko's own councillors || b: a pair of the ten committee posts | rebels vs posts
other | a: with just eight seats || b: One voter in a hundred chose | Front vs Al-Huda
other | a: Front leader Gordon McBride said || b: the speaker, Colleen Pillay, had | two people
other | a: until Monday had shared || b: on January 31 | end of pact vs vote
other | a: will be disciplined || b: may look again | rebels vs analysts
## aligned
a0-b3 a0-b2 a0-b5 a1-b3 a1-b2 a2-b2 a2-b5 a3-b7 a3-b9 a3-b0 a4-b7 a4-b8 a5-b6 a6-b6 a7-b10 a8-b11 a9-b12 a10-b12 a11-b3 a12-b13 a13-b14 a14-b15 a15-b16 a16-b14 a17-b4
## omissions
a12 | b does not give the budget
