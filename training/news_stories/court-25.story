mode: outlets
## a | Frankfurter Tagesblatt International | Brewery blaze: heir given five years for burning down his own monument | 2021-11-10
[1] The last member of the Ketterer brewing dynasty must go to prison for five years for having his family's listed brewery in Bamberg set alight, the regional court ruled on Tuesday.

[2] Philipp Ketterer, 44, had paid two men from Leipzig 30,000 euros, presiding judge Anneliese Roth said. [3] They poured petrol in the malt loft at about 1 a.m. on 8 February 2020. [4] By dawn the 1743 building was a shell.

[5] The motive was money: the fire policy was worth 11.2 million euros, while the brewery lost 90,000 euros a month. [6] The insurer, Rhenania Feuer, never paid.

[7] A firefighter, Jana Böhm, 29, fell through a floor and has used a wheelchair since. [8] “You did not even ring the bell,” she told Ketterer in her closing words, and he lowered his eyes.

[9] The two arsonists were sentenced last year, one to four and the other to three and a half years. [10] It was the younger, Marko Seidel, who led the police to Ketterer, in exchange for leniency.

[11] Ketterer admitted the deed on the seventh day. [12] Counsel Volker Hammann had asked for a suspended sentence and will appeal to the Federal Court of Justice.

[13] The city bought the ruin in August for a symbolic euro and will rebuild it as a school of music by 2025, mayor Regina Stolz said.

[14] In 1919 the same brewery had burned because of a lightning strike.
## b | Malt & Barrel Magazine | Ketterer sentenced: what the court said about Bamberg's brewery fire | 2021-11-12
[1] “You didn't even ring the alarm,” Jana Böhm said to the man in the dock, and Philipp Ketterer stared straight back.

[2] On Tuesday the former managing director was found guilty of instigating arson. [3] He had promised a pair of men from Halle a share of what the insurance would bring; they saw about thirty thousand euros of it, in advance. [4] He gets four years and nine months, less the eight he spent on remand.

[5] The brewery was burning through cash at something like a million euros a year, said the judge, Anneliese Roth. [6] The policy promised more than ten times that. [7] Rhenania Feuer had wired a first instalment of 600,000 euros before it grew suspicious, and wants it back.

[8] Witnesses saw flames in the bottling hall in the dead of night in early 2020. [9] Three-quarters of the complex, whose oldest walls went up under a prince-bishop in the eighteenth century, were gone by morning.

[10] Ms Böhm, a volunteer paramedic then aged 27, can walk a few steps on crutches.

[11] Ketterer never confessed. [12] What convicted him were recordings handed over by his former wife, Lena Voss, who had known since that spring. [13] The men who lit the fire have been behind bars since 2020, when they got seven and a half years between them. [14] The elder, Torsten Seidel, has a previous conviction for theft.

[15] Volker Hammann, for the defence, had pleaded for probation; whether to go to the federal court he would decide “calmly”, he said.

[16] Of the ruins, the city hall says only that there are ideas, from a concert hall to flats; it acquired them for one euro in the summer.
[17] The site of a rival, Brauhaus Zenner, was turned into 60 flats in 2016.
## c | ERN Bavaria | Bamberg court jails brewery owner over 2020 fire | 2021-11-09
[1] A court in Bamberg has convicted brewery owner Philipp Ketterer over the fire that destroyed a protected building in the old town last year. [2] He was sentenced this afternoon to five years.

[3] Judges were convinced that he had hired two men from Saxony. [4] They had been paid “tens of thousands” of euros, the verdict says. [5] One of the pair named Ketterer as the man behind it.

[6] The fire started in the malt loft a little after midnight in February 2020. [7] A young firefighter was severely injured. [8] Jana Böhm, who is now 29, had asked for a hundred thousand euros in compensation and was awarded 80,000.

[9] Ketterer, a father of three, made a partial confession. [10] He said that the idea had been his cousin's.

[11] According to prosecutor Max Eberl, the company was losing 90,000 euros a month. [12] He had demanded six years. [13] The defence said it would appeal.

[14] Some forty former employees stood outside the court, among them Rosl Huber, 71, who filled bottles there for half her life. [15] “I smelt it before I saw it,” she said.

[16] The city, which has owned the plot since August, is to present plans for a music school in January. [17] It was the second fire in the history of the brewery, after one in 1919.
## findings
date conflict | a: heir given five years || a: must go to prison for five years || b: He gets four years and nine months || c: sentenced this afternoon to five years | five years vs four years nine months
place conflict | a: two men from Leipzig || b: a pair of men from Halle || c: two men from Saxony | Leipzig in Saxony vs Halle
quantity differs | a: 30,000 euros, presiding || b: about thirty thousand euros of it || c: “tens of thousands” of euros | 30,000, about 30,000, tens of thousands
place conflict | a: poured petrol in the malt loft || b: saw flames in the bottling hall || c: started in the malt loft | loft vs bottling hall
date differs | a: at about 1 a.m. on 8 February 2020 || b: in the dead of night in early 2020 || c: a little after midnight in February 2020 | precise vs vague
quantity conflict | a: the 1743 building was a shell || b: Three-quarters of the complex || c: that destroyed a protected building | all vs three-quarters burned
polarity conflict | a: Rhenania Feuer, never paid || b: had wired a first instalment of 600,000 euros | never paid vs paid part
role conflict | a: A firefighter, Jana Böhm || b: Ms Böhm, a volunteer paramedic || c: A young firefighter was severely injured | firefighter vs paramedic
framing conflict | a: has used a wheelchair since || b: can walk a few steps on crutches | wheelchair vs crutches
quote conflict | a: “You did not even ring the bell,” || b: “You didn't even ring the alarm,” | bell vs alarm
framing conflict | a: and he lowered his eyes || b: stared straight back | lowered eyes vs stared
attribution conflict | a: who led the police to Ketterer || b: recordings handed over by his former wife || c: One of the pair named Ketterer | accomplice vs former wife
polarity conflict | a: Ketterer admitted the deed || b: Ketterer never confessed || c: made a partial confession | admitted, never, partly
certainty conflict | a: will appeal to the Federal Court || b: he would decide “calmly” || c: said it would appeal | will appeal vs undecided
certainty conflict | a: will rebuild it as a school of music by 2025 || b: says only that there are ideas || c: is to present plans for a music school | decided vs only ideas
quantity differs | a: lost 90,000 euros a month || b: something like a million euros a year || c: was losing 90,000 euros a month | exact vs about
attribution conflict | b: said the judge, Anneliese Roth || c: According to prosecutor Max Eberl | who gave the loss
date differs | a: bought the ruin in August || b: for one euro in the summer || c: has owned the plot since August | August vs summer
quantity differs | a: was worth 11.2 million euros || b: more than ten times that | 11.2 million vs over ten times about a million
## benign
same | a: the regional court ruled on Tuesday || b: On Tuesday the former managing director || c: this afternoon | November 9
same | a: Jana Böhm, 29 || b: then aged 27 | 27 in February 2020, 29 now
same | a: one to four and the other to three and a half years || b: seven and a half years between them | the sum
same | a: for a symbolic euro || b: for one euro | same price
same | a: had asked for a suspended sentence || b: had pleaded for probation | same plea
same | a: the 1743 building || b: in the eighteenth century | same age
same | a: because of a lightning strike || c: after one in 1919 | same old fire
same | a: his family's listed brewery || c: a protected building in the old town | same building
same | a: Jana Böhm, 29 || c: who is now 29 | same age
same | a: were sentenced last year || b: since 2020 | same year
other | a: the younger, Marko Seidel || b: The elder, Torsten Seidel | two arsonists
other | a: 11.2 million euros || b: 600,000 euros | policy and instalment
other | a: must go to prison for five years || c: He had demanded six years | sentence and demand
other | c: a hundred thousand euros in compensation || b: about thirty thousand euros of it | compensation and pay
other | a: Philipp Ketterer, 44 || c: among them Rosl Huber, 71 | two people
other | b: turned into 60 flats || a: a school of music | rival's site and Ketterer's
other | a: on the seventh day || b: less the eight he spent | hearing day and remand months
other | a: will rebuild it as a school of music by 2025 || c: in January | building and plans
other | a: “You did not even ring the bell,” || c: “I smelt it before I saw it,” | two speakers
## aligned
a0-b0 a0-b4 a1-b2 a1-b4 a1-b0 a2-b3 a3-b8 a4-b9 a5-b5 a5-b6 a6-b7 a7-b10 a8-b1 a9-b13 a10-b12 a11-b11 a12-b15 a13-b16 a0-c0 a0-c2 a1-c1 a1-c2 a2-c3 a2-c4 a3-c6 a4-c1 a5-c11 a7-c7 a7-c8 a10-c5 a11-c9 a12-c13 a13-c16 a14-c17 b2-c1 b4-c2 b3-c3 b3-c4 b5-c11 b8-c6 b9-c1 b10-c7 b10-c8 b11-c9 b12-c5 b15-c13 b16-c16
## omissions
b17 | the rival's site
c8 | compensation awarded
c14 | former employees outside the court
c10 | the cousin
