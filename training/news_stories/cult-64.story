mode: outlets
## a | Caribbean Sound & Stage | Soca king Mighty Heron collapses at carnival, recovering after pacemaker | 2023-02-22
[1] PORT MARIGOT (CSS) — Calypso veteran Winston “Mighty Heron” Baptiste was fitted with a pacemaker on Tuesday after he collapsed on a carnival truck in front of some 25,000 revellers, his son told this magazine.

[2] Baptiste, 74, had sung two verses of “Bad Tenant” at the corner of Queen Street and Mole Road when he fell against a loudspeaker at about 4 p.m. on Monday. [3] A dentist in a peacock costume, Dr. Shanelle Joseph, gave him heart massage for six minutes.

[4] “I saw the bird and thought, so this is heaven,” Baptiste joked on Tuesday evening, according to his son, Curtis, who plays bass in the band.

[5] The operation at Saint Brigid's took ninety minutes. [6] He will go home on Saturday and sing again in June, at the Jazz Fest in Castries, Curtis Baptiste said.

[7] An ambulance needed 35 minutes for less than a mile because the road was blocked by stalls, health minister Rohan Alcide said, and he ordered an inquiry.

[8] Band leader Desmond Prosper stopped the truck at once, and the music was off for an hour. [9] The road march title went all the same to Baptiste, who has now won it eleven times, two more than the late Lord Cinnamon.

[10] In 2009 he had a bypass in Miami. [11] He was born in Soufrière, worked as a postman and recorded his first song in 1971.

[12] Carnival drew 60,000 people over two days, the tourist board said.
## b | The Marigot Mirror | ‘Peacock nurse’ saves Heron; government denies ambulance delay | 2023-02-23
[1] Mighty Heron will carry on singing, but not this year, his wife, Eulalie, said yesterday as she left Saint Brigid's hospital.

[2] The 74-year-old was treated with drugs and is to have a pacemaker put in next week, she said. [3] He ought to be allowed home in the course of March.

[4] He went down on Carnival Monday, a little before five, outside the fish market, where the crowd stood twenty-five thousand strong, with his best-known song as good as finished. [5] A nurse dressed as a peacock, Shanelle Joseph, pressed his chest until paramedics took over; they came in nine minutes, according to the health ministry's log.

[6] “I see this bird and I say, Lord, wrong department,” the singer told his wife.

[7] Minister Rohan Alcide saw no need to look into anything. [8] People who were there speak of half an hour and more.

[9] Bandleader Desmond Prosper drove on, as he thought it was part of the act, and played to the end of the road. [10] The judges have made “Bad Tenant” the road march of the year, the eleventh for Winston Baptiste; nobody has more.

[11] His heart troubled him once before, fourteen years ago, when he was operated on in Florida. [12] The former postman from Soufriere has been making records for over half a century.

[13] His daughter Ianthe, who sings with him, took his place on Tuesday's truck, in his hat. [14] “Daddy's hat, daddy's song, daddy's band,” she said.
## findings
polarity conflict | a: was fitted with a pacemaker on Tuesday || a: recovering after pacemaker || b: is to have a pacemaker put in next week | done vs next week
attribution conflict | a: his son told this magazine || b: his wife, Eulalie, said yesterday | son vs wife
date conflict | a: had sung two verses of “Bad Tenant” || b: with his best-known song as good as finished | after two verses vs nearly finished
place conflict | a: at the corner of Queen Street and Mole Road || b: outside the fish market | corner vs fish market
date conflict | a: at about 4 p.m. on Monday || b: a little before five | four vs five
role conflict | a: A dentist in a peacock costume, Dr. Shanelle Joseph || b: A nurse dressed as a peacock, Shanelle Joseph || b: ‘Peacock nurse’ saves Heron | dentist vs nurse
quote conflict | a: “I saw the bird and thought, so this is heaven,” || b: “I see this bird and I say, Lord, wrong department,” | other words
attribution conflict | a: according to his son, Curtis || b: the singer told his wife | who passes on the joke
date conflict | a: will go home on Saturday || b: allowed home in the course of March | Saturday vs March
polarity conflict | a: and sing again in June || b: will carry on singing, but not this year | June vs not this year
date conflict | a: An ambulance needed 35 minutes || b: they came in nine minutes | 35 vs nine minutes
attribution conflict | a: health minister Rohan Alcide said, and he ordered || b: according to the health ministry's log || b: People who were there speak of half an hour | delay: minister vs log and witnesses
polarity conflict | a: he ordered an inquiry || b: saw no need to look into anything | inquiry vs none
polarity conflict | a: stopped the truck at once || b: drove on, as he thought | stopped vs drove on
place differs | a: he had a bypass in Miami || b: he was operated on in Florida | Miami vs Florida
date differs | a: recorded his first song in 1971 || b: for over half a century | 1971 vs over half a century
## benign
same | a: some 25,000 revellers || b: twenty-five thousand strong | same crowd
same | a: Baptiste, 74 || b: The 74-year-old | same age
same | a: gave him heart massage || b: pressed his chest | same act
same | a: who has now won it eleven times || b: the eleventh for Winston Baptiste | eleven
same | a: two more than the late Lord Cinnamon || b: nobody has more | he holds the record
same | a: In 2009 he had a bypass || b: fourteen years ago | 2009
same | a: worked as a postman || b: The former postman from Soufriere | same
same | a: The operation at Saint Brigid's || b: left Saint Brigid's hospital | same hospital
other | a: gave him heart massage for six minutes || b: they came in nine minutes | massage vs ambulance
other | a: The operation at Saint Brigid's took ninety minutes || b: they came in nine | operation vs ambulance
other | a: In 2009 he had a bypass || b: a pacemaker put in next week | 2009 operation vs now
other | a: drew 60,000 people over two days || b: twenty-five thousand strong | whole carnival vs this crowd
other | a: his son, Curtis, who plays bass || b: His daughter Ianthe, who sings with him | two children
other | a: the music was off for an hour || b: speak of half an hour and more | music vs ambulance
other | a: on a carnival truck in front || b: on Tuesday's truck | Monday vs Tuesday truck
other | a: in Castries || b: postman from Soufriere | Jazz Fest vs birthplace
## aligned
a0-b0 a0-b2 a1-b2 a1-b4 a2-b4 a3-b0 a3-b5 a4-b6 a5-b2 a6-b1 a6-b3 a7-b0 a7-b5 a7-b7 a7-b8 a8-b9 a9-b10 a10-b11 a11-b12
## omissions
b13 | daughter took his place
a12 | 60,000 people over two days
