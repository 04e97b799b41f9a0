mode: outlets
## a | Tri-County Standard | ‘Jaws’ the pumpkin splits; record claim goes to Ohio grower, 71 | 2023-10-10
[1] CEDAR MILL, Iowa (UPW) — A retired mail carrier from Ohio set a North American record for the heaviest pumpkin on Monday with a specimen weighing 2,702 pounds, after a bigger one belonging to a local favorite was disqualified.

[2] Gene Hostettler, 71, of Millersburg, won $30,000 and the “Golden Stem” at the 48th Cedar Mill Weigh-Off, watched by about 9,000 people.

[3] The pumpkin of Iowa schoolteacher Wanda Kubiak, nicknamed Jaws, weighed in at 2,755 pounds, but judges found a crack that went through to the cavity, contest director Rex Overholt said. [4] The rules bar any fruit with a hole.

[5] “It's a vegetable with a grudge,” said Kubiak, who took the ruling with a laugh. [6] She said she would not protest.

[7] Hostettler, who grew the winner from a seed of his own stock, poured 150 gallons of water a day on it in August. [8] He drove it 600 miles on a flatbed trailer, wrapped in quilts that were made by his wife, Arlene.

[9] The previous record, 2,624 pounds, was set in 2021 in Anoka, Minnesota. [10] The world record, held by an Italian, is more than 2,900 pounds.

[11] Hostettler will give half of the prize to his volunteer fire department. [12] The pumpkin will be carved on Saturday by sculptor Tino Abruzzi and shown at the botanical garden in Des Moines until Halloween.

[13] A 12-year-old girl, Lacey Brandt, won the junior class with a pumpkin of 911 pounds.
## b | The Buckeye Free Press | Holmes County man's 2,702-pounder squashes rivals | 2023-10-11
[1] CEDAR MILL, Iowa (UPW/Staff) — A retired mail carrier from Ohio set a North American record for the heaviest pumpkin on Monday with a specimen weighing 2,702 pounds, the second heaviest on the scale that day.

[2] Gene Hostettler, 71, of Millersburg, who has been growing since his wife bought him a packet of seeds in 1988, took home $30,000 and the “Golden Stem.”

[3] Fans booed when the 2,755-pound entry of Wanda Kubiak, a science teacher from Dubuque, was ruled out over a soft spot near the stem. [4] “It's a vegetable with a grudge, and so am I,” Kubiak said. [5] She has lodged an appeal, which the Great Growers' League will hear within two weeks.

[6] Chief judge Rex Overholt said a screwdriver had gone in. [7] His decision drew applause from the other growers.

[8] Hostettler planted a seed he got from a friend in Wisconsin. [9] At the height of summer, he said, he gave the pumpkin a hundred and fifty gallons a day, and a glass of milk on Sundays. [10] It traveled from Millersburg, a trip of some ten hours, under quilts sewn by the ladies of his church.

[11] He has not decided what to do with the prize; a new roof comes first, he said, and the fire department may get something.

[12] The pumpkin is to be auctioned for charity at the weekend, and its seeds, worth up to $500 apiece, will be returned to him.

[13] His mark beats one set two years ago in Minnesota by 78 pounds. [14] The best in the world, grown in Italy, was about 200 pounds heavier.

[15] Closer to home, the junior title went to Lacey Brandt, 12, of Wooster.
## findings
framing conflict | a: judges found a crack that went through to the cavity || a: ‘Jaws’ the pumpkin splits || b: over a soft spot near the stem | crack vs soft spot
framing conflict | a: who took the ruling with a laugh || b: and so am I,” | laughed vs resented
quote conflict | a: “It's a vegetable with a grudge,” || b: “It's a vegetable with a grudge, and so am I,” | remark longer in b
polarity conflict | a: said she would not protest || b: She has lodged an appeal | no protest vs appeal
role conflict | a: contest director Rex Overholt || b: Chief judge Rex Overholt | director vs judge
role differs | a: Iowa schoolteacher Wanda Kubiak || b: a science teacher from Dubuque | schoolteacher vs science teacher of Dubuque
framing conflict | a: from a seed of his own stock || b: a seed he got from a friend in Wisconsin | own vs friend's seed
attribution conflict | a: quilts that were made by his wife || b: quilts sewn by the ladies of his church | wife vs church ladies
certainty conflict | a: will give half of the prize to his volunteer fire department || b: the fire department may get something | half vs maybe
framing conflict | a: will be carved on Saturday by sculptor || b: is to be auctioned for charity at the weekend | carved vs auctioned
date differs | a: gallons of water a day on it in August || b: At the height of summer | August vs height of summer
place differs | a: set in 2021 in Anoka, Minnesota || b: two years ago in Minnesota | Anoka vs Minnesota
quantity differs | a: is more than 2,900 pounds || b: was about 200 pounds heavier | more than 2,900 vs about 2,900
## benign
same | a: with a specimen weighing 2,702 pounds || b: with a specimen weighing 2,702 pounds | same weight
same | a: won $30,000 and the “Golden Stem” || b: took home $30,000 and the “Golden Stem.” | same prize
same | a: weighed in at 2,755 pounds || b: the 2,755-pound entry | same weight
same | a: poured 150 gallons of water a day || b: a hundred and fifty gallons a day | same
same | a: drove it 600 miles || b: a trip of some ten hours | same trip
same | a: The previous record, 2,624 pounds || b: by 78 pounds | 2,702 minus 2,624
same | a: was set in 2021 || b: set two years ago | 2021
same | a: held by an Italian || b: grown in Italy | same record
same | a: A 12-year-old girl, Lacey Brandt || b: Lacey Brandt, 12 | same girl
same | a: after a bigger one belonging to a local favorite was disqualified || b: the second heaviest on the scale that day | same ranking
other | a: a pumpkin of 911 pounds || b: by 78 pounds | junior winner vs margin
other | a: won $30,000 || b: worth up to $500 apiece | prize vs seeds
other | a: until Halloween || b: within two weeks | exhibition vs appeal
other | a: his wife, Arlene || b: since his wife bought him a packet of seeds | quilts vs seeds
other | a: grew the winner from a seed || b: and its seeds, worth up to $500 | seed planted vs seeds harvested
other | a: retired mail carrier from Ohio || b: Lacey Brandt, 12, of Wooster | two winners
other | a: The previous record, 2,624 || b: the 2,755-pound entry | record vs disqualified
## aligned
a0-b0 a0-b1 a0-b3 a1-b0 a1-b1 a1-b3 a2-b2 a3-b3 a3-b6 a5-b4 a6-b5 a7-b8 a7-b9 a8-b10 a9-b13 a10-b14 a11-b11 a12-b12 a13-b15
## omissions
b12 | seeds worth up to $500
b2 | growing since 1988
a2 | about 9,000 spectators
