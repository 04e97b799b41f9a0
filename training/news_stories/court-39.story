mode: outlets
## a | Lagos Sun-Herald | Kidnapped cement heiress walks free after 23 days | 2024-05-29
[1] ABUJA — Amara Okonkwo-Bello, the daughter of cement magnate Chief Festus Okonkwo, regained her freedom on Monday night after 23 days in the hands of kidnappers, the Kogi State Police Command announced.

[2] The 34-year-old paediatrician was rescued by a joint team of policemen and hunters in a forest near Obajika, said the command's spokesman, SP Yunusa Audu. [3] Two of her abductors were shot dead, he said, and no ransom was paid.

[4] She had been seized on May 4 on the Lokoja–Okene road when gunmen dressed as road-safety marshals waved down her car. [5] Her driver, Sunday Etim, was killed; her husband, Tunde Bello, who was in a second car, escaped.

[6] Police Commissioner Rahila Danjuma said six suspects were in custody, among them a former security guard at her father's Itobe plant. [7] “They knew her timetable better than she did,” the commissioner said.

[8] Chief Okonkwo thanked the security agencies and declared a scholarship for the driver's four children. [9] Dr Okonkwo-Bello, who was held in a cave and lost nine kilogrammes, is in an Abuja clinic.

[10] Governor Musa Ibrahim Attah ordered that the forest be combed, and 200 more hunters will be recruited this month. [11] Twenty-one students taken from a college in the same state in March are still missing.
## b | Sahel Wire | Nigerian doctor freed by kidnappers; family paid, source says | 2024-05-28
[1] LAGOS, May 28 - A daughter of one of Nigeria's richest industrialists has been released by the gang that held her for more than three weeks, after her family handed over 150 million naira ($100,000), a relative said on Tuesday.

[2] Amara Okonkwo-Bello was let go by the roadside on Monday evening, and a motorcyclist took her to a filling station, according to the relative, who asked not to be named for fear of reprisals.

[3] Kogi police say there was a shootout, but residents of three nearby villages heard no gunfire. [4] No bodies have been shown.

[5] The children's doctor was dragged from her car in early May by men in army uniforms. [6] Her driver died, and her brother, Chidi, who was following behind, was wounded in the hip.

[7] She spent her captivity in a half-built school, the relative said, and slept on cement bags from her father's own works. [8] “They knew her schedule better than she did,” Rahila Danjuma, the state's police commissioner, said on television. [9] Half a dozen people have been arrested; one of them used to drive a lorry at the Itobe factory.

[10] Chief Festus Okonkwo, who chairs Okonkwo Cement, has made no public comment. [11] His daughter was resting at home in Lagos on Tuesday, thinner by a stone and a half.

[12] More than 20 pupils abducted in Kogi two months ago have not come back. [13] Ransoms have been illegal in Nigeria since 2022, with jail terms of at least 15 years. [14] The state's governor, Musa Ibrahim Attah, is thinking of hiring more forest guards.
## findings
framing conflict | a: was rescued by a joint team of policemen and hunters || b: has been released by the gang || b: was let go by the roadside | rescued vs released
polarity conflict | a: and no ransom was paid || b: handed over 150 million naira || b: family paid, source says | no ransom vs ransom
certainty conflict | a: Two of her abductors were shot dead || b: heard no gunfire || b: No bodies have been shown | shot dead vs doubted
date differs | a: after 23 days in || b: for more than three weeks | 23 days vs over three weeks
date differs | a: had been seized on May 4 || b: from her car in early May | day vs early May
framing conflict | a: dressed as road-safety marshals || b: by men in army uniforms | disguise differs
name conflict | a: her husband, Tunde Bello || b: and her brother, Chidi | who was in the second car
polarity conflict | a: who was in a second car, escaped || b: was wounded in the hip | escaped vs wounded
role conflict | a: a former security guard at her father's || b: used to drive a lorry at the Itobe factory | guard vs lorry driver
quote conflict | a: “They knew her timetable better || b: “They knew her schedule better | timetable vs schedule
place conflict | a: who was held in a cave || b: in a half-built school | cave vs school
place conflict | a: is in an Abuja clinic || b: was resting at home in Lagos | clinic vs home
polarity conflict | a: Chief Okonkwo thanked the security agencies || b: has made no public comment | spoke vs silent
certainty conflict | a: 200 more hunters will be recruited || b: is thinking of hiring more forest guards | will vs thinking
## benign
same | a: regained her freedom on Monday night || b: on Monday evening | same evening
same | a: The 34-year-old paediatrician || b: The children's doctor | same profession
same | a: six suspects were in custody || b: Half a dozen people have been arrested | six
same | a: lost nine kilogrammes || b: thinner by a stone and a half | about 9.5 kg
same | a: Twenty-one students taken from a college || b: More than 20 pupils abducted in Kogi | same group
same | a: in March are still missing || b: two months ago have not come back | same
same | a: cement magnate Chief Festus Okonkwo || b: who chairs Okonkwo Cement | same man
same | a: Her driver, Sunday Etim, was killed || b: Her driver died | same death
same | a: at her father's Itobe plant || b: at the Itobe factory | same works
other | a: the driver's four children || b: three nearby villages | unrelated
other | a: regained her freedom on Monday night after 23 days || b: More than 20 pupils | days and pupils
other | a: Her driver, Sunday Etim || b: used to drive a lorry | two drivers
other | a: six suspects were in custody || b: at least 15 years | unrelated
other | a: Two of her abductors || b: two months ago | unrelated twos
other | a: Police Commissioner Rahila Danjuma || b: who asked not to be named | two sources
other | a: 200 more hunters || b: 150 million naira | hunters and ransom
other | a: on May 4 || b: said on Tuesday | seizure and statement
other | a: from a college in the same state || b: in a half-built school | abduction site and hiding place
other | a: SP Yunusa Audu || b: said on television | spokesman and commissioner
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a2-b2 a2-b3 a2-b5 a3-b3 a3-b4 a3-b1 a3-b0 a4-b5 a5-b6 a6-b9 a7-b8 a8-b10 a9-b7 a9-b11 a10-b14 a11-b12
## omissions
b13 | ransoms are illegal
b7 | slept on cement bags
