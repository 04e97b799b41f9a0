mode: outlets
## a | The Rhine Chemical Letter | Explosion at Worms peroxide unit: Auerbach Chemie names cause | 2023-11-17
[1] WORMS, Germany — A valve that had been fitted the wrong way round led to Tuesday's explosion at Auerbach Chemie's peroxide plant, the company said after a preliminary inquiry, and one of its own teams had done the work.

[2] Two men died and nine people were injured in the blast at 6:52 a.m., which broke windows as far as 3 kilometers away. [3] The dead are a fitter of 29 and a fire officer of the plant, 51.

[4] "We built the bomb ourselves, screw by screw," board member Gunhild Raabe told a news conference in Worms on Thursday.

[5] The unit had been restarted on Monday evening following six weeks of maintenance. [6] It can make 95,000 tons of hydrogen peroxide a year, about 7 percent of Europe's supply, most of it for paper mills. [7] Auerbach declared force majeure to 120 customers.

[8] Damage is estimated at 60 million to 80 million euros, the insurer Rheinische Feuer said. [9] The plant will be rebuilt at the same place, Raabe promised.

[10] Air measurements had at no time shown values that were dangerous, the city's environment department said. [11] Some 4,000 residents of the Herrnsheim district were asked to keep windows shut until noon.

[12] The company has 2,700 employees and had sales of 1.9 billion euros last year. [13] Its plant at Tarragona in Spain, which is half the size, will run at full load.

[14] In 1998 a fire at the Worms site burned for two days; nobody was hurt.

[15] The shares, which lost 13 percent on Tuesday, gained 2 percent on Thursday.
## b | Südwest Abendpost (English edition) | 'He went back in for his mate': Worms mourns | 2023-11-18
[1] The flags on the Nibelungen Tower hang at half mast.

[2] They hang for Timo Vetterlein, a fitter of 29, and for Harald Emig, 51, the shift electrician who went back in for him. [3] Both lost their lives in the explosion at Auerbach Chemie shortly before seven on Tuesday; ten others were injured, and shopkeepers were sweeping up glass in Osthofen.

[4] How it came to this is unknown, the prosecutor's office in Mainz stressed on Friday. [5] A valve of which there has been talk is one of several leads. [6] It was installed, if it was, by an outside firm from Frankenthal, the company's works council says.

[7] "We built this bomb ourselves, every screw," Gunhild Raabe, head of human resources, said in a shaking voice at the memorial service in Speyer on Thursday.

[8] Nor was it long after the machines had started up. [9] Mechanics had overhauled them since early October; on Tuesday at four in the morning the first steam went through.

[10] The families of Herrnsheim have another worry. [11] Four thousand of them were told to stay behind closed windows for the morning, and that evening readings beside the kindergarten were above the limit for two hours, so a measuring van of the Mainz university found.

[12] "The children played there the next day," said Nadja Kroll, a mother of two.

[13] Will Auerbach return? [14] The board will decide in January whether to build again on the Rhine or to enlarge Tarragona. [15] Repairing what is left would cost up to 80 million euros, a figure that comes from the works council. [16] A fourteenth of all peroxide sold in Europe was made here, and around a hundred buyers go without.

[17] Older people remember the fire of 25 years ago: it raged for 48 hours, and everyone came home.
## findings
certainty conflict | a: led to Tuesday's explosion || a: Auerbach Chemie names cause || b: How it came to this is unknown || b: is one of several leads | cause named vs unknown
name conflict | a: one of its own teams had done the work || b: by an outside firm from Frankenthal | own team vs outside firm
quantity conflict | a: nine people were injured in the blast || b: ten others were injured | nine vs ten injured
role conflict | a: and a fire officer of the plant, 51 || b: Harald Emig, 51, the shift electrician | fire officer vs electrician
quote conflict | a: "We built the bomb ourselves, screw by screw," || b: "We built this bomb ourselves, every screw," | same remark, other words
place conflict | a: told a news conference in Worms on Thursday || b: at the memorial service in Speyer on Thursday | news conference in Worms vs service in Speyer
role differs | a: board member Gunhild Raabe || b: Gunhild Raabe, head of human resources | board member vs head of HR
date conflict | a: had been restarted on Monday evening || b: on Tuesday at four in the morning the first steam | restart Monday evening vs Tuesday 4 a.m.
attribution conflict | a: the insurer Rheinische Feuer said || b: a figure that comes from the works council | damage: insurer vs works council
quantity differs | a: at 60 million to 80 million euros || b: would cost up to 80 million euros | 60-80m vs up to 80m
certainty conflict | a: The plant will be rebuilt at the same place || b: will decide in January whether to build again | will be rebuilt vs undecided
polarity conflict | a: had at no time shown values that were dangerous || b: were above the limit for two hours | never dangerous vs above the limit
attribution differs | a: the city's environment department said || b: so a measuring van of the Mainz university found | readings: city vs university
date differs | a: in the blast at 6:52 a.m. || b: shortly before seven on Tuesday | 6:52 vs shortly before seven
quantity differs | a: declared force majeure to 120 customers || b: around a hundred buyers go without | 120 vs around a hundred
date differs | a: keep windows shut until noon || b: behind closed windows for the morning | until noon vs the morning
## benign
same | a: about 7 percent of Europe's supply || b: A fourteenth of all peroxide sold in Europe | 1/14 is 7.1%
same | a: following six weeks of maintenance || b: had overhauled them since early October | six weeks before mid-November
same | a: In 1998 a fire at the Worms site || b: the fire of 25 years ago | 1998
same | a: burned for two days || b: raged for 48 hours | same length
same | a: nobody was hurt || b: and everyone came home | nobody killed in 1998
same | a: Two men died || b: Both lost their lives | two dead
same | a: Some 4,000 residents of the Herrnsheim district || b: Four thousand of them were told | same people
same | a: The dead are a fitter of 29 || b: Timo Vetterlein, a fitter of 29 | same man
other | a: burned for two days || b: above the limit for two hours | fire vs readings
other | a: lost 13 percent on Tuesday || b: A fourteenth of all peroxide | shares vs supply
other | a: The company has 2,700 employees || b: Four thousand of them | staff vs residents
other | a: sales of 1.9 billion euros || b: would cost up to 80 million euros | sales vs damage
other | a: Its plant at Tarragona in Spain, which is half the size || b: or to enlarge Tarragona | present load vs possible enlargement
other | a: as far as 3 kilometers away || b: sweeping up glass in Osthofen | distance and place of broken glass
other | a: Two men died and || b: a mother of two | dead vs children
other | a: nobody was hurt || b: ten others were injured | 1998 vs now
## aligned
a0-b4 a0-b5 a1-b4 a1-b5 a1-b6 a2-b3 a3-b2 a4-b7 a5-b8 a5-b9 a6-b16 a7-b16 a8-b15 a9-b14 a10-b11 a11-b11 a14-b17 a13-b14 a1-b3
## omissions
a12 | b does not give staff and sales
a15 | b does not report the shares
b12 | a does not quote a mother
