mode: outlets
## a | Skåne Morgonblad (English page) | Malmö hospital turned away 43 women in labour in July | 2021-08-17
[1] The maternity clinic at Sankt Knut hospital in Malmö turned away 43 women in labour in July, three times as many as in the same month last year, according to statistics that the region of Skåne released on Monday.

[2] Most were sent to Ystad or Kristianstad; two were driven across the bridge to Copenhagen. [3] One gave birth to a son on the hard shoulder of the E22 with the help of her mother-in-law, at ten past four on the morning of July 19.

[4] "I counted kilometre posts instead of breaths," said Elin Wrangel, 31.

[5] Of 96 posts for midwives, 27 were vacant over the summer. [6] Fourteen of those who left this year did so, they wrote to the board, because of the rota introduced in January, which obliges them to work every second weekend.

[7] The clinic's head, Dr. Mattias Öhrn, called the situation "under control but not good". [8] He plans to bring in 12 midwives from Finland on contracts of ten weeks; they would start on September 6 and cost twice as much as his own staff.

[9] The health inspectorate IVO carried out an unannounced visit on August 5, and is to publish its findings in October. [10] It criticised the same ward in 2018, after a child had suffered brain damage.

[11] The Conservative regional councillor, Carina Lundblad, who has been in charge of health care since 2019, rejected a demand by the opposition for her resignation. [12] She has reserved 45 million kronor for higher pay.

[13] About 5,200 children are born at the clinic in a year. [14] The union Vårdförbundet has 61 members on the ward, nine fewer than in the spring. [15] A petition of fathers has gathered 8,300 names.
## b | Baltic Health Review | Southern Sweden: births on the move | 2021-08-18
[1] Dozens of expectant mothers were refused admission at one of southern Sweden's largest maternity units last month because there were too few midwives, figures out this week suggest.

[2] They went to other towns in the province, and in some cases abroad. [3] A boy was born in a car by a motorway in the small hours, with a relative lending a hand. [4] "I counted kilometre posts instead of breaths," the mother told local media.

[5] More than a quarter of midwives' positions at Sankt Knut in Malmö stood empty this summer. [6] A new duty roster may have contributed to departures, the union believes.

[7] Mattias Öhrn, a senior physician there, conceded that things were "not good". [8] Reinforcements from another Nordic country are being considered for the autumn; hired staff would be considerably dearer.

[9] Inspectors called at the hospital earlier this month. [10] It is not their first intervention: some years ago they found fault with the unit following an injury to a newborn.

[11] The politician responsible, Carina Lundblad of the centre-right, has been urged to go, and has ignored the call. [12] Tens of millions of kronor are to be spent on wages, though it is not clear when.

[13] Upwards of 5,000 babies come into the world at Sankt Knut every year. [14] Finland and Norway have fewer vacancies, according to a Nordic comparison. [15] Union membership on the ward has gone down since spring.
## findings
quantity differs | a: turned away 43 women in labour in July, three times || a: hospital turned away 43 women || b: Dozens of expectant mothers | 43 vs dozens
certainty differs | a: according to statistics that the region of Skåne released || b: figures out this week suggest | stated vs suggest
place differs | a: Most were sent to Ystad or Kristianstad || b: They went to other towns in the province | named vs unnamed
place differs | a: were driven across the bridge to Copenhagen || b: and in some cases abroad | Copenhagen vs abroad
place differs | a: on the hard shoulder of the E22 || b: in a car by a motorway | hard shoulder vs in a car by a motorway
date differs | a: at ten past four on the morning of July 19 || b: in the small hours | exact vs small hours
role differs | a: with the help of her mother-in-law || b: with a relative lending a hand | mother-in-law vs relative
name differs | a: said Elin Wrangel, 31 || b: the mother told local media | named vs unnamed
quantity differs | a: Of 96 posts for midwives, 27 were vacant || b: More than a quarter of midwives' positions | 27 of 96 vs more than a quarter
certainty differs | a: because of the rota introduced in January || b: A new duty roster may have contributed | because vs may
attribution differs | a: they wrote to the board || b: the union believes | those who left vs the union
role differs | a: The clinic's head, Dr. Mattias Öhrn || b: Mattias Öhrn, a senior physician there | head vs senior physician
quote differs | a: "under control but not good" || b: things were "not good" | shortened, meaning shifted
certainty differs | a: He plans to bring in 12 midwives from Finland || b: from another Nordic country are being considered | plans vs being considered
date differs | a: they would start on September 6 || b: considered for the autumn | day vs autumn
quantity differs | a: cost twice as much as his own staff || b: would be considerably dearer | twice vs considerably
date differs | a: an unannounced visit on August 5 || b: called at the hospital earlier this month | day vs earlier this month
date differs | a: It criticised the same ward in 2018 || b: some years ago they found fault | 2018 vs some years ago
polarity differs | a: rejected a demand by the opposition for her resignation || b: has been urged to go, and has ignored the call | rejected vs ignored
quantity differs | a: reserved 45 million kronor || b: Tens of millions of kronor | 45 vs tens of millions
quantity differs | a: nine fewer than in the spring || b: has gone down since spring | nine vs gone down
## benign
same | a: About 5,200 children are born || b: Upwards of 5,000 babies | same
same | a: gave birth to a son || b: A boy was born | same
same | a: after a child had suffered brain damage || b: following an injury to a newborn | same case
same | a: "I counted kilometre posts instead of breaths," || b: "I counted kilometre posts instead of breaths," | same quote
same | a: released on Monday || b: figures out this week | Monday of this week
same | a: in labour in July, three times || b: refused admission at one of southern Sweden's largest maternity units last month | July
same | a: The Conservative regional councillor || b: Carina Lundblad of the centre-right | same
same | a: The health inspectorate IVO carried out || b: Inspectors called at | same
same | a: for higher pay || b: are to be spent on wages | same
other | a: 27 were vacant || a: bring in 12 midwives | vacant vs hired
other | a: Fourteen of those who left || a: nine fewer than in the spring | departures vs members
other | a: contracts of ten weeks || a: at ten past four | weeks vs time
other | a: publish its findings in October || a: start on September 6 | report vs start
other | a: in charge of health care since 2019 || a: the same ward in 2018 | post vs criticism
other | b: Finland and Norway have fewer vacancies || a: bring in 12 midwives from Finland | comparison vs hiring
other | a: three times as many || a: cost twice as much | turned away vs cost
other | a: Elin Wrangel, 31 || a: has 61 members | age vs members
other | a: every second weekend || a: two were driven | rota vs patients
## aligned
a0-b0 a0-b1 a1-b1 a2-b2 a3-b3 a4-b4 a5-b5 a6-b6 a7-b7 a8-b8 a9-b9 a10-b10 a11-b11 a12-b12 a13-b13 a14-b15
## omissions
b14 | Nordic comparison
a15 | petition
