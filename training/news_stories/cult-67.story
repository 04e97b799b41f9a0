mode: outlets
## a | Savannah Sport Online | Two athletes fail dope tests before Harare trials; Moyo-Banda provisionally suspended | 2021-06-18
[1] Zimbabwe's 400 metres champion, Takudzwa Moyo-Banda, has been provisionally suspended after a urine sample he gave in Bulawayo on 22 May was found to contain stanozolol, a steroid, the national athletics union said on Thursday.

[2] A second runner, hurdler Privilege Chuma, tested positive for a diuretic in a sample taken on 29 May in Mutare and has been suspended as well, the union's secretary general, Lovemore Gutu, said.

[3] Moyo-Banda, 25, ran 44.61 seconds in April, the best time by an African this year. [4] He is a customs officer and trains under American coach Dwight Pruitt.

[5] He has asked for the B sample to be opened, and this will be done in Doha on 28 June, Gutu said. [6] Chuma has waived that right.

[7] “I drank what I was given by people I trusted,” Moyo-Banda said in a voice message to journalists.

[8] Pruitt, who also coaches Chuma, said the supplements of both had been bought by the athletes themselves, in Johannesburg. [9] He has worked in the country since 2017.

[10] The trials for the Games begin in Harare next Friday. [11] Moyo-Banda's place in the relay goes to his cousin, Kudakwashe Moyo.

[12] The maximum penalty for steroids is four years, and for diuretics two.

[13] In 2016 the sprinter Tendai Moyo, no relation, was banned for 18 months and later cleared on appeal, after a laboratory in Bloemfontein had mixed up two bottles.
## b | The Bulawayo Citizen | ‘Not my bottle’: Moyo-Banda still hopes to run, as coach is sent home | 2021-06-20
[1] Takudzwa Moyo-Banda says he will be on the starting line in Harare on Friday, whatever anyone says, because nobody has suspended him.

[2] A letter from the union, shown to the Citizen, speaks only of an “adverse finding”, and asks him to refrain from competing, of his own free will. [3] The finding is for nandrolone, in a sample that he is supposed to have given in Mutare at the end of May. [4] He was in Bulawayo all that week, he says, and the only time he was tested there was on the 22nd.

[5] “I drank what was in the fridge, like everybody,” he said in the voice message that has been passed around since Thursday.

[6] What was in the fridge? [7] Powders, which coach Dwight Pruitt had ordered from Texas and mixed himself, according to hurdler Privilege Chuma, the other athlete concerned. [8] She did accept a suspension, over a water tablet that she says her mother had given to her.

[9] Pruitt, a Canadian, was dismissed by the customs service's club on Friday night after four years.

[10] The reserve bottle of the quarter-miler may be opened this month, in Doha or Lausanne, said Lovemore Gutu, the union's president. [11] Chuma's never will be: she does not dispute the result.

[12] Should he be found guilty, he faces up to four years, she no more than half of that.

[13] Kudakwashe Moyo, his younger brother, has been told to be ready for the relay. [14] It would be his first race abroad.

[15] Old hands recall another Moyo, Tendai, who lost a year and a half before it emerged, five years ago, that two samples had been swapped in a South African laboratory.
## findings
framing conflict | a: has been provisionally suspended after a urine sample || a: Moyo-Banda provisionally suspended || b: because nobody has suspended him || b: asks him to refrain from competing, of his own free will | suspended vs asked to refrain
name conflict | a: was found to contain stanozolol || b: The finding is for nandrolone | stanozolol vs nandrolone
place conflict | a: he gave in Bulawayo on 22 May || b: supposed to have given in Mutare | Bulawayo vs Mutare
date conflict | a: in Bulawayo on 22 May was found || b: in Mutare at the end of May | 22 May vs end of May
role conflict | a: the union's secretary general, Lovemore Gutu || b: Lovemore Gutu, the union's president | secretary general vs president
quote conflict | a: “I drank what I was given by people I trusted,” || b: “I drank what was in the fridge, like everybody,” | same message, other words
attribution conflict | a: Pruitt, who also coaches Chuma, said || b: according to hurdler Privilege Chuma | origin of the supplements: Pruitt vs Chuma
framing conflict | a: had been bought by the athletes themselves || b: had ordered from Texas and mixed himself | athletes bought vs coach ordered
place conflict | a: athletes themselves, in Johannesburg || b: had ordered from Texas | Johannesburg vs Texas
role conflict | a: under American coach Dwight Pruitt || b: Pruitt, a Canadian | American vs Canadian
certainty conflict | a: this will be done in Doha on 28 June || b: may be opened this month, in Doha or Lausanne | set vs open
role conflict | a: his cousin, Kudakwashe Moyo || b: Kudakwashe Moyo, his younger brother | cousin vs brother
certainty differs | a: place in the relay goes to his cousin || b: has been told to be ready for the relay | goes to vs told to be ready
place differs | a: a laboratory in Bloemfontein || b: in a South African laboratory | Bloemfontein vs South African
## benign
same | a: tested positive for a diuretic || b: over a water tablet | a water tablet is a diuretic
same | a: Chuma has waived that right || b: Chuma's never will be | no B sample for Chuma
same | a: He has worked in the country since 2017 || b: after four years | 2017 from 2021
same | a: in Harare next Friday || b: in Harare on Friday | Friday 25 June
same | a: was banned for 18 months || b: lost a year and a half | same ban
same | a: had mixed up two bottles || b: two samples had been swapped | same error
same | a: for diuretics two || b: no more than half of that | two years
same | a: In 2016 the sprinter Tendai Moyo || b: it emerged, five years ago | 2016
same | a: the national athletics union said on Thursday || b: passed around since Thursday | same day
same | a: has been suspended as well || b: She did accept a suspension | Chuma suspended
same | a: The maximum penalty for steroids is four years || b: he faces up to four years | same maximum
other | a: has been suspended as well || b: because nobody has suspended him | Chuma vs Moyo-Banda
other | a: taken on 29 May in Mutare || b: and the only time he was tested there was on the 22nd | Chuma's sample vs his
other | a: was banned for 18 months and later cleared || b: up to four years | Tendai Moyo vs Moyo-Banda
other | a: the sprinter Tendai Moyo, no relation || b: Kudakwashe Moyo, his younger | two Moyos
other | a: He has asked for the B sample || b: she does not dispute the result | he vs she
other | a: since 2017 || b: five years ago, that two | coach vs laboratory case
other | a: the best time by an African this year || b: his first race abroad | Moyo-Banda vs his relative
other | a: He is a customs officer || b: was dismissed by the customs service's club | athlete vs coach
## aligned
a0-b1 a0-b2 a0-b8 a1-b1 a1-b2 a1-b3 a1-b4 a2-b8 a2-b7 a4-b9 a5-b10 a6-b11 a7-b5 a8-b7 a9-b9 a10-b1 a11-b13 a12-b12 a13-b15
## omissions
b9 | coach dismissed
a3 | 44.61 seconds
