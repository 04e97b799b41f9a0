mode: outlets
## a | Savannah Punch | Labour suspends strike after all-night talks at State Villa | 2024-02-09
[1] Workers across the federation will return to their posts this morning after union leaders called off a general strike on its fourth day.

[2] The decision was reached at 3.35 a.m. on Thursday at the State Villa in Abuja, where government negotiators had sat with the Joint Labour Council for 14 hours. [3] The council's president, Comrade Ifeanyi Obasohan, and the Minister of Labour, Hajia Rakiya Danladi, signed a four-page memorandum.

[4] Government agreed to a new minimum wage of ₦62,000 a month, up from ₦30,000. [5] It takes effect on 1 March. [6] The unions had opened at ₦100,000, the Minister at ₦48,000.

[7] Twenty-seven trade unionists arrested in Kano on Monday were set free before the signing, as labour had insisted. [8] The police commissioner there, Mr. Usman Gaya, apologised to them in person. [9] "We did not come to beg; we came to be counted," Obasohan said.

[10] The petrol price, which the unions wanted cut, stays where it is. [11] A committee under a retired judge, Justice Funmilayo Adegoke, will study it for ninety days.

[12] Hospitals had admitted only emergencies since the strike started. [13] In Port Harcourt, two infants died for want of oxygen on Tuesday, according to the head of the Teaching Hospital, Prof. Tonye Briggs-Hart. [14] Banks lost ₦18 billion a day, the chamber of commerce reckoned.

[15] The oil workers' union, PEGASSA, did not join the strike and exports were not affected. [16] The last nationwide stoppage, in 2020, over electricity tariffs, was averted two hours before it was due to start. [17] Doctors, who have their own dispute, said they would stay out until the 19th.
## b | Gulf of Guinea Monitor | Nigeria's unions blink first as president refuses to move on fuel | 2024-02-10
[1] LAGOS — For three days the lights were off in government offices from Sokoto to Calabar; on the fourth they flickered back, though the men and women who had turned them off are far from content.

[2] What they brought home in the small hours of Thursday, from a meeting in a hotel not far from the presidential palace, was an oral promise. [3] No paper was signed. [4] The wage floor is to more than double, to 62,000 naira, once parliament has passed the necessary law, and that may not be until summer. [5] Ifeanyi Obasohan, secretary-general of the Joint Labour Council, had begun the week by asking for 100,000.

[6] "We came not to beg, but to be counted," he told cheering stewards all the same.

[7] Rakiya Danladi, whose ministry led for the government, gave nothing on petrol. [8] The subject has been handed to a panel with three months to report, whose head is yet to be chosen.

[9] Of the colleagues seized in the north at the start of the walkout, nine are still in cells. [10] Usman Gaya, Kano's police chief, says he has nothing to be sorry about.

[11] Losses of 18 billion naira for each day of shutdown were put about by the finance ministry. [12] Some of the burden was carried by patients: a nurse in Port Harcourt told us that two newborns were lost when the oxygen ran out. [13] The hospital's chief, Prof. Briggs-Hart, denies that any death was due to the stoppage.

[14] Oil kept flowing all the same, thanks to managers who took over the terminals when members of PEGASSA downed tools on the second day. [15] Four years ago a strike about power bills was stopped with two hours to spare. [16] The doctors are a case apart and do not expect to be back before the 19th.
## findings
framing conflict | a: signed a four-page memorandum || b: was an oral promise || b: No paper was signed | signed memorandum vs oral promise
place conflict | a: at the State Villa in Abuja || a: after all-night talks at State Villa || b: from a meeting in a hotel | State Villa vs hotel
role conflict | a: The council's president, Comrade Ifeanyi Obasohan || b: Ifeanyi Obasohan, secretary-general of the Joint Labour Council | president vs secretary-general
certainty conflict | a: It takes effect on 1 March || b: once parliament has passed the necessary law, and that may not | fixed date vs depends on law
polarity conflict | a: were set free before the signing || b: nine are still in cells | all freed vs nine held
polarity conflict | a: apologised to them in person || b: says he has nothing to be sorry about | apologised vs not
quote differs | a: "We did not come to beg; we came to be counted," || b: "We came not to beg, but to be counted," | wording
certainty conflict | a: A committee under a retired judge, Justice Funmilayo Adegoke || b: whose head is yet to be chosen | chair named vs not chosen
attribution conflict | a: according to the head of the Teaching Hospital || b: a nurse in Port Harcourt told us || b: denies that any death was due | head of hospital vs nurse; head denies
attribution conflict | a: the chamber of commerce reckoned || b: were put about by the finance ministry | chamber vs finance ministry
polarity conflict | a: did not join the strike || b: members of PEGASSA downed tools on the second day | did not join vs struck
date differs | a: was reached at 3.35 a.m. on Thursday || b: in the small hours of Thursday | exact vs vaguer
## benign
same | a: called off a general strike on its fourth day || b: on the fourth they flickered back | fourth day
same | a: up from ₦30,000 || b: is to more than double | 30,000 to 62,000
same | a: stays where it is || b: gave nothing on petrol | no cut in petrol
same | a: will study it for ninety days || b: with three months to report | ninety days
same | a: arrested in Kano on Monday || b: seized in the north at the start of the walkout | the same arrests
same | a: two infants died for want of oxygen || b: two newborns were lost when the oxygen ran out | the same deaths
same | a: was averted two hours before || b: was stopped with two hours to spare | the 2020 strike
same | a: in 2020, over electricity tariffs || b: about power bills | the same
same | a: exports were not affected || b: Oil kept flowing all the same | the same
same | a: would stay out until the 19th || b: do not expect to be back before the 19th | the same
other | a: the Minister at ₦48,000 || b: to 62,000 naira | opening bid vs result
other | a: Twenty-seven trade unionists || b: nine are still in cells | arrested in all vs still held (part and whole)
other | a: had sat with the Joint Labour Council for 14 hours || b: with two hours to spare | talks vs 2020
other | a: a four-page memorandum || b: on the fourth they flickered | pages vs day
other | a: for ninety days || b: For three days the lights were off | committee vs strike
other | a: head of the Teaching Hospital || b: whose head is yet to be chosen | hospital vs panel
other | a: on 1 March || b: before the 19th | wage vs doctors
other | a: Doctors, who have their own dispute || b: a nurse in Port Harcourt | doctors vs nurse
other | a: The last nationwide stoppage || b: any death was due to the stoppage | 2020 vs 2024
## aligned
a0-b2 a1-b1 a2-b2 a3-b2 a3-b3 a3-b5 a3-b7 a4-b4 a5-b4 a6-b5 a7-b9 a8-b10 a9-b6 a10-b7 a10-b0 a11-b8 a13-b12 a13-b13 a14-b11 a15-b14 a16-b15 a17-b16
## omissions
a6 | b does not give the minister's opening figure
a12 | b does not say hospitals took emergencies only
