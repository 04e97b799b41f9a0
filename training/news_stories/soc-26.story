mode: outlets
## a | Chao Phraya News | Bangkok shuts 437 schools for rest of week as haze thickens | 2024-01-25
[1] All 437 schools run by the Bangkok Metropolitan Administration will stay shut today and tomorrow because of dangerous levels of fine dust, Governor Thanakorn Visutsiri announced last night.

[2] The average of PM2.5 in the capital reached 108 micrograms a cubic metre at 7am on Wednesday, three times the Thai limit of 37.5, according to the Pollution Control Department. [3] Nong Khaem in the west was worst, with 151.

[4] Burning of sugar-cane fields in neighbouring countries is chiefly to blame, Mr Thanakorn said. [5] "We did not light this fire, yet we breathe it," he told the city council.

[6] Some 250,000 pupils are to be taught online. [7] Trains and buses will be free for seven days from today, at a cost of 140 million baht to the city.

[8] Lorries with six wheels or more are barred from the inner city until Sunday night. [9] Police stopped 1,312 of them on the first day, and the drivers were fined.

[10] Hospitals have treated 34,000 people with breathing trouble since Jan 15, the Public Health Ministry says. [11] A boy of seven with asthma died in Bang Khae on Monday; doctors put his death down to the smog.

[12] Two of the city's 12 rain-making planes were sent up in vain.

[13] In 2019 schools were closed for two days, the first time that dust had emptied classrooms in the city. [14] The clean-air bill, which passed its first reading last week with all parties in favour, would let officials fine polluters abroad. [15] Pharmacies in Thonburi ran out of masks by Wednesday noon.
## b | Straits & Mekong Monitor | Bangkok's bad air: school's out, mostly | 2024-01-25
[1] Head teachers in Bangkok were given leave on Wednesday to send pupils home, and by evening around 300 of the capital's municipal schools, out of more than 400, had decided to do so until the weekend.

[2] Smog hung over the city of ten million for the eleventh day. [3] Fine particles stood at 72 micrograms at their peak, almost double what Thai rules permit, by the readings of the Swiss monitoring firm AirLumen.

[4] "Others light the fire, but we blow on it," Governor Thanakorn Visutsiri told reporters at a bus depot, conceding that traffic at home was the main source. [5] Cane is burned across the border as well as in Thailand.

[6] Lessons have not moved to the screen; children are to do homework, and the quarter of a million of them may collect lunch at the gate. [7] A week of free travel on public transport is being paid for by the central government, the transport minister said.

[8] Big trucks should avoid the centre until the weekend is over, the city has asked. [9] The request is voluntary, and hauliers were handed leaflets, well over a thousand of them on Wednesday.

[10] Health officials count tens of thousands of patients with chest complaints in ten days. [11] The death of a seven-year-old asthmatic in the city's west at the start of the week is being looked into; a link to the air is not proven.

[12] A shower, helped along by aircraft that scattered dry ice, brought brief relief to two districts.

[13] Pollution shut classrooms here for the first time five years ago. [14] Parliament takes its first vote on a clean-air law in February. [15] Hotels reported cancellations by Korean tour groups.
## findings
framing conflict | a: will stay shut today and tomorrow || a: Bangkok shuts 437 schools || b: were given leave on Wednesday to send pupils home || b: school's out, mostly | ordered shut vs left to head teachers
quantity conflict | a: All 437 schools run by || b: around 300 of the capital's municipal schools | all 437 vs about 300
quantity conflict | a: reached 108 micrograms a cubic metre || b: stood at 72 micrograms at their peak | 108 vs 72
attribution conflict | a: according to the Pollution Control Department || b: by the readings of the Swiss monitoring firm AirLumen | whose readings
attribution conflict | a: Burning of sugar-cane fields in neighbouring countries is chiefly to blame, Mr Thanakorn said || b: conceding that traffic at home was the main source | the governor's main cause: foreign fires vs traffic
quote conflict | a: "We did not light this fire, yet we breathe it," || b: "Others light the fire, but we blow on it," | wording
place conflict | a: he told the city council || b: told reporters at a bus depot | council vs depot
polarity conflict | a: are to be taught online || b: Lessons have not moved to the screen | online vs not
attribution conflict | a: at a cost of 140 million baht to the city || b: is being paid for by the central government | who pays
framing conflict | a: are barred from the inner city until Sunday night || b: The request is voluntary || b: Big trucks should avoid the centre | ban vs voluntary
framing conflict | a: and the drivers were fined || b: hauliers were handed leaflets | fined vs leaflets
quantity differs | a: Police stopped 1,312 of them || b: well over a thousand of them on Wednesday | 1,312 vs well over a thousand
certainty conflict | a: doctors put his death down to the smog || b: a link to the air is not proven | attributed vs unproven
polarity conflict | a: were sent up in vain || b: brought brief relief to two districts | no rain vs shower
date conflict | a: which passed its first reading last week || b: takes its first vote on a clean-air law in February | passed vs still to come
quantity differs | a: Hospitals have treated 34,000 people || b: tens of thousands of patients | 34,000 vs tens of thousands
place differs | a: died in Bang Khae on Monday || b: in the city's west at the start of the week | district vs west
## benign
same | a: Some 250,000 pupils || b: the quarter of a million of them | same
same | a: will be free for seven days || b: A week of free travel | same
same | a: since Jan 15 || b: in ten days | Jan 15 to 25
same | a: A boy of seven with asthma || b: a seven-year-old asthmatic | same child
same | a: the first time that dust had emptied classrooms || b: shut classrooms here for the first time five years ago | 2019
same | a: until Sunday night || b: until the weekend is over | same end
same | a: today and tomorrow because of dangerous levels || b: to do so until the weekend | Thursday and Friday
same | a: died in Bang Khae on Monday || b: at the start of the week | Monday
same | a: Lorries with six wheels or more || b: Big trucks | same
other | a: the Thai limit of 37.5 || a: reached 108 micrograms | limit vs reading
other | a: was worst, with 151 || b: stood at 72 micrograms | one district vs the city
other | a: schools were closed for two days || a: free for seven days | 2019 vs free travel
other | a: Two of the city's 12 rain-making planes || b: relief to two districts | planes vs districts
other | b: for the eleventh day || b: in ten days | haze vs patients
other | a: 140 million baht || b: the city of ten million | money vs people
other | a: would let officials fine polluters || a: the drivers were fined | bill vs lorries
## aligned
a0-b0 a0-b1 a1-b1 a1-b0 a2-b3 a4-b4 a4-b5 a5-b4 a6-b6 a7-b7 a8-b8 a8-b9 a9-b9 a10-b10 a11-b11 a12-b12 a13-b13 a14-b14
## omissions
a3 | Nong Khaem worst
a15 | masks at pharmacies
b15 | tourists
