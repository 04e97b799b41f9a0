mode: outlets
## a | Ohio River Times | Chemical plant blast rocks Ferris Landing; 3 dead, thousands sheltered | 2022-08-31
[1] Three workers were killed and 17 injured Tuesday when a reactor burst at the Brightwell resin plant in Ferris Landing, Ky., sending a yellow cloud across the Ohio and keeping 6,200 people indoors for five hours.

[2] The explosion, at 10:32 a.m., was heard 15 miles away. [3] Brightwell said a cooling pump had failed and that operators had followed procedure to the letter.

[4] Gov. Laurel Haines said air tests by the state had found no danger outside the fence. [5] "You can hang your laundry," she said.

[6] The Coast Guard closed a six-mile stretch of river, holding up 40 barges. [7] It was to reopen Wednesday at noon.

[8] The dead are control-room operator Neil Bascomb, 59; maintenance planner Trish Coyle, 42; and a contractor, Esteban Lara, 24. [9] Bascomb had 35 years at the plant and would have retired Friday.

[10] The U.S. Chemical Safety Board is sending four investigators. [11] The plant was fined $86,000 in 2020 after a smaller release that hurt no one.

[12] Firefighters from both states used foam and had the fire out by 4 p.m., Chief Roy Dunleavy said.

[13] Brightwell, which employs 310 people here, will keep paying them "for as long as it takes," plant manager Denise Okafor said. [14] The company's other plant, in Texas, is running.
## b | Chemical Safety Letter | Brightwell: alarm had been silenced, operator's log suggests | 2022-09-02
[1] A temperature alarm on reactor R-2 at Brightwell's Ferris Landing site was put on mute 40 minutes before Tuesday's explosion, a page of the shift log seen by this letter suggests, and the runaway went unnoticed until too late.

[2] The company no longer speaks of a pump. [3] Denise Okafor, vice president for operations, said on Thursday that "nothing is excluded, including ourselves."

[4] Neal Bascomb, who had the desk that morning, died in the control room, and with him planner Patricia Coyle. [5] The third victim, a pipefitter on Brightwell's own payroll since spring, Esteban Lara, succumbed in a Louisville hospital at night. [6] Bascomb, three and a half decades in the job, had his last shift coming up at the end of the week.

[7] Samples taken by a university team on the Indiana bank showed phenol at twice the level deemed safe; the state's own were taken upwind. [8] "Hang your wash out," the governor had told people.

[9] Some six thousand stayed behind shut windows until the middle of the afternoon. [10] The blaze was left to burn itself out, which took until after dark, since water and foam might have spread the resin, said Roy Dunleavy, who commanded the crews.

[11] Towboats were moving again on Wednesday. [12] Federal investigators, four of them, arrived the same day. [13] They know the place: two years ago a leak, which sent nobody to hospital, earned Brightwell a penalty below $100,000.

[14] Wages are guaranteed for 60 days, a letter to the staff of just over three hundred says. [15] Seventeen were hurt; five are in hospital still.
## findings
framing conflict | a: a cooling pump had failed || b: The company no longer speaks of a pump || b: was put on mute 40 minutes before | pump failure vs muted alarm (changed account)
framing conflict | a: operators had followed procedure to the letter || b: "nothing is excluded, including ourselves." | procedure followed vs own fault not excluded
name conflict | a: control-room operator Neil Bascomb, 59 || b: Neal Bascomb, who had the desk | Neil vs Neal
name differs | a: maintenance planner Trish Coyle, 42 || b: with him planner Patricia Coyle | Trish vs Patricia
role conflict | a: and a contractor, Esteban Lara, 24 || b: a pipefitter on Brightwell's own payroll since spring | contractor vs employee
role conflict | a: plant manager Denise Okafor || b: Denise Okafor, vice president for operations | plant manager vs vice president
quote conflict | a: "You can hang your laundry," || b: "Hang your wash out," | wording
attribution conflict | a: air tests by the state had found no danger || b: Samples taken by a university team on the Indiana bank | state tests vs university samples
polarity conflict | a: had found no danger outside the fence || b: showed phenol at twice the level deemed safe | no danger vs twice the safe level
framing conflict | a: used foam and had the fire out by 4 p.m. || b: was left to burn itself out | put out with foam vs left to burn
date conflict | a: had the fire out by 4 p.m. || b: which took until after dark | 4 p.m. vs after dark
date conflict | a: "for as long as it takes," || b: Wages are guaranteed for 60 days | no limit vs 60 days
quantity differs | a: keeping 6,200 people indoors || b: Some six thousand stayed behind shut windows | 6,200 vs some 6,000
quantity differs | a: was fined $86,000 in 2020 || b: a penalty below $100,000 | 86,000 vs below 100,000
quantity differs | a: which employs 310 people here || b: the staff of just over three hundred | 310 vs just over 300
certainty differs | a: It was to reopen Wednesday at noon || b: Towboats were moving again on Wednesday | to reopen vs reopened
## benign
same | a: injured Tuesday when a reactor burst || b: before Tuesday's explosion | same day
same | a: indoors for five hours || b: until the middle of the afternoon | 10:32 plus five hours
same | a: Bascomb had 35 years at the plant || b: three and a half decades in the job | 35 years
same | a: would have retired Friday || b: his last shift coming up at the end of the week | Friday
same | a: is sending four investigators || b: Federal investigators, four of them | four
same | a: after a smaller release that hurt no one || b: a leak, which sent nobody to hospital | same earlier leak
same | a: fined $86,000 in 2020 || b: two years ago a leak | 2020
same | a: and 17 injured || b: Seventeen were hurt | same number
same | a: Three workers were killed || b: The third victim | three dead
same | a: Chief Roy Dunleavy said || b: Roy Dunleavy, who commanded the crews | same man
other | a: a smaller release that hurt no one || b: Seventeen were hurt | 2020 vs now
other | a: holding up 40 barges || b: on mute 40 minutes | barges vs minutes
other | a: had the fire out by 4 p.m. || b: until the middle of the afternoon | fire vs sheltering
other | a: and 17 injured Tuesday || b: five are in hospital still | all hurt vs still in hospital
other | a: It was to reopen Wednesday at noon || b: arrived the same day | river vs investigators
other | a: The company's other plant, in Texas || b: Ferris Landing site | two plants
## aligned
a0-b1 a0-b4 a0-b9 a1-b1 a1-b9 a1-b15 a1-b5 a3-b1 a3-b2 a3-b3 a4-b7 a5-b8 a7-b11 a8-b4 a8-b5 a9-b6 a10-b12 a11-b13 a12-b10 a13-b3 a13-b14
## omissions
b1 | a does not report the muted alarm
b15 | a does not report that five are in hospital still
a6 | b does not report the closed stretch of river
