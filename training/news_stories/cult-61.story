mode: revision
## a | The Sydney Racquet | Squash great Adeyemi-Brooks to retire after worlds in Doha | 2022-03-02
[1] Former world number one Tessa Adeyemi-Brooks will retire after the world squash championships in Doha in May, she announced on Wednesday.

[2] The 35-year-old Australian, who has won four world titles, has been troubled by a knee injury since November. [3] “I want to walk up stairs with my kids,” she said.

[4] Her last match on home soil will be the final of the Harbour Classic on Saturday, for which 2,400 tickets have been sold, should she reach it.

[5] She made the announcement at a school in Parramatta, where she first held a racket at the age of nine.

[6] Squash Australia president Neville Auch said she would be offered a post as national junior coach. [7] He said the court at the Olympic park would be named after her.

[8] Adeyemi-Brooks beat Egypt's Salma Fathy in her first final in 2013 and lost to her in 2015. [9] She has earned an estimated A$2.1 million in prize money.

[10] Her coach, Rob Delahunty, who has been with her for 17 years, said he had tried to talk her out of it.

[11] She is married to swimmer Josh Brooks. [12] They have two children.
## b | The Sydney Racquet | Squash great Adeyemi-Brooks retires with immediate effect | 2022-03-04
[1] Former world number one Tessa Adeyemi-Brooks retired with immediate effect on Friday, two days after saying that she would play until the world championships in Doha in May.

[2] The 35-year-old Australian, who has won five world titles, learned on Thursday that she has torn a ligament in her knee. [3] “I want to run up stairs with my kids,” she said.

[4] The final of the Harbour Classic on Saturday, for which 2,400 tickets have been sold, will now be contested by Fathy and Hannah Reuben.

[5] She made the first announcement at a school in Penrith, where she first held a racket at the age of nine.

[6] Squash Australia president Neville Auch said she had accepted a post as national junior coach. [7] The court at the Olympic park might be named after her, he said.

[8] Adeyemi-Brooks beat Egypt's Salma Fathy in her first final in 2013 and again in 2015. [9] She has earned an estimated A$2.1 million in prize money.

[10] Her coach, Rob Delahunty, who has been with her for 17 years, said he had urged her to stop.

[11] She is married to rower Josh Brooks. [12] They have two children.
## findings
date conflict | a: will retire after the world squash championships || a: to retire after worlds in Doha || b: retired with immediate effect on Friday || b: retires with immediate effect | May vs at once
quantity conflict | a: has won four world titles || b: has won five world titles | four vs five
framing differs | a: has been troubled by a knee injury since November || b: has torn a ligament in her knee | knee trouble vs torn ligament
quote conflict | a: “I want to walk up stairs with my kids,” || b: “I want to run up stairs with my kids,” | walk vs run
certainty conflict | a: should she reach it || b: will now be contested by Fathy and Hannah Reuben | she may play vs others play
place conflict | a: at a school in Parramatta || b: at a school in Penrith | which school
certainty conflict | a: would be offered a post as national junior coach || b: had accepted a post as national junior coach | offered vs accepted
certainty differs | a: would be named after her || b: might be named after her | would vs might
polarity conflict | a: and lost to her in 2015 || b: and again in 2015 | lost vs beat
polarity conflict | a: had tried to talk her out of it || b: had urged her to stop | against vs for retirement
role conflict | a: She is married to swimmer Josh Brooks || b: She is married to rower Josh Brooks | swimmer vs rower
## benign
same | a: for which 2,400 tickets have been sold || b: for which 2,400 tickets have been sold | unchanged
same | a: who has been with her for 17 years || b: who has been with her for 17 years | unchanged
same | a: she announced on Wednesday || b: two days after saying that she would play | Wednesday
same | a: A$2.1 million in prize money || b: A$2.1 million in prize money | unchanged
other | a: on Saturday, for which || b: on Friday, two days after | final vs retirement
other | a: in her first final in 2013 || b: The final of the Harbour Classic | two finals
other | a: has been with her for 17 years || b: at the age of nine | coaching vs age
other | a: in Doha in May || b: learned on Thursday | worlds vs diagnosis
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b2 a3-b3 a4-b4 a5-b5 a6-b6 a7-b7 a8-b8 a9-b9 a10-b10 a11-b11 a12-b12
## omissions
b2 | torn ligament found on Thursday
