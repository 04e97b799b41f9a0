mode: outlets
## a | Lagos Tribune Online | School collapse: 16 pupils rescued, teacher dies in Ajeromi-Oke | 2019-09-19
[1] A two-storey private school caved in at Ajeromi-Oke on the Lagos mainland during morning assembly on Wednesday, killing a teacher and trapping 16 pupils, all of whom were brought out alive by 4pm.

[2] The dead woman was Mrs. Folasade Akintola, 38, who taught Primary Three and had pushed two girls through a window before the stairs fell on her, said a colleague, Emeka Nwosu.

[3] Sunrise Heights School had 143 children on its roll. [4] Its proprietor, Deacon Sunday Ogunlesi, surrendered to police at Area F on Wednesday evening.

[5] The building was marked for demolition in February with a red cross by the state's safety agency, its general manager, Arc. Bisi Balogun, stated. [6] Somebody painted over it, she added.

[7] "The pillars were thinner than my wrist," said a welder, Kazeem Alabi, who dug with a car jack.

[8] Eleven of the rescued were treated at Ikeja general hospital and discharged; a boy of six, Tobi, lost his left foot. [9] Governor Babajide Kosoko has offered to pay for his schooling up to university.

[10] The ground floor had been let to a bakery whose oven weighs five tonnes. [11] Permission had been given in 2011 for a bungalow.

[12] Of 80,000 houses surveyed in Lagos, 1,000 were found distressed, and only 149 have been pulled down. [13] In March a school in a residential block on the island came down, with 20 dead. [14] Schools in the area stay closed till Monday.
## b | The Naija Examiner | Ajeromi-Oke tragedy: proprietor on the run, owner in court | 2019-09-20
[1] Police in Lagos are hunting for the man behind Sunrise Heights, the school which fell like a pack of cards on Wednesday, and yesterday arraigned his landlady, Alhaja Rukayat Sanni, before a magistrate in Yaba.

[2] Folashade Akintola, who perished in the rubble, was the school's bursar. [3] According to her sister, she went back for the cash box; two pupils of hers had jumped out by themselves.

[4] The youngsters, who had just gone out for long break, mostly escaped. [5] Sixteen were dug out in a matter of hours, two of them by the fire service and the rest by artisans of the street. [6] "The pillars were thin like my wrist, and the sand was beach sand," said one of these, Kazeem Alabi, a vulcanizer.

[7] Some 150 children were enrolled.

[8] The state agency in charge of building safety had never been there, residents insist. [9] Its head, Bisi Balogun, an architect, says that notice to quit was served at the beginning of the year, but there was no red cross.

[10] What sits on the ground floor is a bakery with a very heavy oven, and prosecutors blame a borehole dug behind it last month. [11] The approval, eight years old, was for one floor.

[12] Most of the injured are home again. [13] A six-year-old whose foot was crushed may keep it, surgeons at Igbobi orthopaedic hospital say. [14] His education will be paid for by the school's parent association; the governor sent a delegation with rice.

[15] Half a year ago a score of people died in a collapse on Lagos Island. [16] Of a thousand unsafe houses in the metropolis, less than 15 per cent have been razed. [17] Pupils in the neighbourhood return to class after the weekend.
## findings
date conflict | a: during morning assembly on Wednesday || b: who had just gone out for long break | assembly vs break
role conflict | a: who taught Primary Three || a: teacher dies in Ajeromi-Oke || b: was the school's bursar | teacher vs bursar
name conflict | a: Mrs. Folasade Akintola, 38 || b: Folashade Akintola, who perished | Folasade vs Folashade
framing conflict | a: had pushed two girls through a window before the stairs fell || b: she went back for the cash box | saved girls vs cash box
attribution conflict | a: said a colleague, Emeka Nwosu || b: According to her sister | colleague vs sister
polarity conflict | a: surrendered to police at Area F on Wednesday evening || b: are hunting for the man behind Sunrise Heights || b: proprietor on the run | surrendered vs on the run
polarity conflict | a: was marked for demolition in February with a red cross || b: but there was no red cross | red cross vs none
framing conflict | a: marked for demolition in February || b: notice to quit was served at the beginning of the year | demolition mark vs notice to quit
quote conflict | a: "The pillars were thinner than my wrist," || b: "The pillars were thin like my wrist, and the sand was beach sand," | wording
role conflict | a: said a welder, Kazeem Alabi || b: Kazeem Alabi, a vulcanizer | welder vs vulcanizer
place conflict | a: were treated at Ikeja general hospital || b: surgeons at Igbobi orthopaedic hospital say | hospital
certainty conflict | a: a boy of six, Tobi, lost his left foot || b: whose foot was crushed may keep it | lost vs may keep
attribution conflict | a: has offered to pay for his schooling || b: will be paid for by the school's parent association | governor vs parents
date differs | a: were brought out alive by 4pm || b: were dug out in a matter of hours | 4pm vs matter of hours
quantity differs | a: had 143 children on its roll || b: Some 150 children were enrolled | 143 vs some 150
quantity differs | a: whose oven weighs five tonnes || b: a bakery with a very heavy oven | five tonnes vs very heavy
quantity differs | a: Eleven of the rescued were treated || b: Most of the injured are home again | eleven vs most
## benign
same | a: trapping 16 pupils || b: Sixteen were dug out | same
same | a: Permission had been given in 2011 for a bungalow || b: The approval, eight years old, was for one floor | same
same | a: only 149 have been pulled down || b: less than 15 per cent have been razed | 149 of 1,000
same | a: with 20 dead || b: a score of people died | twenty
same | a: In March a school in a residential block on the island || b: Half a year ago | March
same | a: stay closed till Monday || b: return to class after the weekend | Monday
same | a: its general manager, Arc. Bisi Balogun || b: Its head, Bisi Balogun, an architect | same
same | a: killing a teacher || b: who perished in the rubble | one dead
same | a: a boy of six, Tobi || b: A six-year-old | same boy
same | a: The ground floor had been let to a bakery || b: What sits on the ground floor is a bakery | same
other | a: proprietor, Deacon Sunday Ogunlesi || b: his landlady, Alhaja Rukayat Sanni | proprietor vs owner of the house
other | b: before a magistrate in Yaba || a: police at Area F | landlady vs proprietor
other | a: pushed two girls || b: two of them by the fire service | girls vs rescued
other | a: Of 80,000 houses surveyed || b: Of a thousand unsafe houses | surveyed vs unsafe
other | a: with 20 dead || a: killing a teacher | March vs now
other | b: a borehole dug behind it last month || a: dug with a car jack | borehole vs rescue
other | a: Mrs. Folasade Akintola, 38 || a: a boy of six | ages of two
other | a: only 149 have been || a: had 143 children | houses vs children
## aligned
a0-b0 a0-b5 a0-b2 a1-b4 a1-b5 a1-b1 a1-b2 a2-b2 a2-b3 a3-b7 a4-b1 a4-b0 a5-b8 a5-b9 a7-b6 a8-b12 a8-b13 a9-b14 a10-b10 a11-b11 a12-b16 a13-b15 a14-b17
## omissions
b10 | the borehole as cause
a6 | red cross painted over
