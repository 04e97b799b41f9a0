mode: outlets
## a | Dublin Bay Post | Canon law row: parish priest of Kilcoran locks out choir after 40 years | 2019-12-18
[1] The parish priest of Kilcoran, Co Louth, has disbanded its choir of 26 and changed the lock on the organ loft a week before Christmas.

[2] In a note read at Masses last weekend Fr Donal Heffernan, 44, said the singers had refused to learn plainchant. [3] "I asked for Gregory and I got Abba," it said.

[4] Director Bernadette Mulvihill, who founded the choir in 1979, learned of it from the note, in the fourth pew. [5] She denies that anyone refused.

[6] About 300 people signed a petition outside the church on Sunday. [7] The collection came to €212, against €1,400 on an ordinary Sunday.

[8] Bishop Eamon Traynor will meet both sides on Thursday in Drogheda. [9] A spokesman said that he backs his priest in matters of the liturgy.

[10] Fr Heffernan, who came from Maynooth in August 2018, has already moved the 10am Mass to 8.30am and taken out eleven pews.

[11] The organ, built in 1911 and overhauled for €86,000, was paid for by raffles. [12] A boys' schola of 12 from the seminary is to sing on Christmas Eve.

[13] In 2003 a sacristan at Kilcoran was dismissed over a dispute about candles and won €9,000 at a tribunal. [14] RTÉ had booked the choir for a radio Mass in February.
## b | Border Counties Echo | Kilcoran choir: truce until Epiphany | 2019-12-20
[1] There will be carols at Kilcoran after all, if in the hall next door.

[2] The choir of St Fechin's has agreed to sing there on Christmas Eve, at the suggestion of Bishop Eamon Traynor, who received its members in Dundalk yesterday; the priest did not come. [3] The bishop told them that he took no side, said alto Concepta Rooney.

[4] Fr Donal Heffernan says that he has suspended the choir until 6 January and no longer. [5] The lock on the loft is the old one, he told the Echo, and was broken by somebody in a temper.

[6] "I asked for Gregory and got 'Mamma Mia'," he had written to the parish.

[7] Director Bernadette Mulvaney, who took up the baton in 1994, was rung by him on the Friday before the letter was read out. [8] She told him that her people would not touch chant, both of them say.

[9] More than two hundred names were on a protest list by Sunday night. [10] As for the plates, they brought in about a seventh of what they usually do.

[11] The cleric arrived sixteen months ago from a parish in Boston, and has since shifted the main Mass by an hour and a half; pews have gone as well.

[12] Instrument and loft were put in order with help from the Heritage Council, which gave most of the €86,000. [13] A dozen students for the priesthood had offered to fill the gap, and have been thanked and stood down.

[14] It is not the first falling-out in the parish: sixteen years ago one over candles ended with a sacristan's compensation.
## findings
framing conflict | a: has disbanded its choir of 26 || b: has suspended the choir until 6 January and no longer | disbanded vs suspended
polarity conflict | a: and changed the lock on the organ loft || b: The lock on the loft is the old one | lock changed vs the old one
quote conflict | a: "I asked for Gregory and I got Abba," || b: "I asked for Gregory and got 'Mamma Mia'," | wording
name conflict | a: Director Bernadette Mulvihill || b: Director Bernadette Mulvaney | Mulvihill vs Mulvaney
role conflict | a: who founded the choir in 1979 || b: who took up the baton in 1994 | founder 1979 vs director since 1994
date conflict | a: learned of it from the note, in the fourth pew || b: was rung by him on the Friday before the letter | learned at Mass vs on Friday by phone
polarity conflict | a: She denies that anyone refused || b: She told him that her people would not touch chant | denies vs confirms refusal
quantity conflict | a: About 300 people signed a petition || b: More than two hundred names were on a protest list | about 300 vs more than 200
place conflict | a: will meet both sides on Thursday in Drogheda || b: who received its members in Dundalk yesterday | Drogheda vs Dundalk
framing conflict | a: will meet both sides on Thursday || b: the priest did not come | both sides vs choir only
attribution conflict | a: A spokesman said that he backs his priest || b: he took no side, said alto Concepta Rooney | bishop backs the priest (spokesman) vs neutral (singer)
place conflict | a: who came from Maynooth in August 2018 || b: from a parish in Boston | Maynooth vs Boston
attribution conflict | a: was paid for by raffles || b: which gave most of the €86,000 | raffles vs Heritage Council
certainty conflict | a: is to sing on Christmas Eve || b: and have been thanked and stood down | seminarians to sing vs stood down
quantity differs | a: and won €9,000 at a tribunal || b: ended with a sacristan's compensation | 9,000 vs unspecified
quantity differs | a: and taken out eleven pews || b: pews have gone as well | eleven vs unspecified
## benign
same | a: came to €212, against €1,400 || b: about a seventh of what they usually do | 212 of 1,400
same | a: in August 2018 || b: arrived sixteen months ago | same
same | a: moved the 10am Mass to 8.30am || b: shifted the main Mass by an hour and a half | same
same | a: A boys' schola of 12 from the seminary || b: A dozen students for the priesthood | the same twelve
same | a: In 2003 a sacristan || b: sixteen years ago one over candles | 2003
same | a: on Thursday in Drogheda || b: in Dundalk yesterday | Thursday 19 December
same | a: In a note read at Masses || b: the letter was read out | same note
same | a: overhauled for €86,000 || b: most of the €86,000 | same sum
same | a: outside the church on Sunday || b: by Sunday night | same day
other | a: founded the choir in 1979 || a: built in 1911 | choir vs organ
other | a: its choir of 26 || a: A boys' schola of 12 | two choirs
other | a: won €9,000 at a tribunal || a: overhauled for €86,000 | award vs organ
other | b: sixteen months ago || b: sixteen years ago | two sixteens
other | b: agreed to sing there on Christmas Eve || a: seminary is to sing on Christmas Eve | parish choir vs seminarians
other | a: was dismissed over a dispute || a: disbanded its choir | 2003 vs now
other | a: Fr Donal Heffernan, 44 || a: after 40 years | age vs choir
other | b: until 6 January || b: on the Friday before | end vs call
other | a: of it from the note, in the fourth pew || a: taken out eleven pews | seat vs removal
## aligned
a0-b4 a1-b4 a1-b5 a1-b0 a2-b7 a3-b6 a4-b7 a5-b8 a6-b9 a7-b10 a8-b2 a9-b3 a10-b11 a11-b12 a12-b13 a13-b14 a0-b5 a2-b8 a2-b6
## omissions
b1 | carols in the hall next door
a14 | a broadcast
