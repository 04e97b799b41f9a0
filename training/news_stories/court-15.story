mode: outlets
## a | Prairie Post | Missing girl, 6, found safe in grain bin after 31 hours | 2025-05-27
[1] YORKVIEW, Sask. — A six-year-old girl who went missing from a campground was found alive on Monday in an empty grain bin, hungry, sunburned and asking for her dog.

[2] Maddie Kowalchuk had been gone for 31 hours when farmer Lyle Hrynkiw climbed in to fetch a ladder at about 3 p.m. [3] The bin stands 4.5 kilometres from the Buffalo Slough campsite, where she had last been seen by her stepfather on Sunday morning.

[4] RCMP Staff Sgt. Colleen Redsky said there was no sign that anybody else had been involved. [5] Maddie told officers she had followed a coyote.

[6] An Amber Alert went out at 1:15 p.m. on Sunday. [7] More than 400 volunteers, two planes and a mounted unit took part in the search.

[8] The stepfather, Jordan Pike, 34, was questioned for five hours on Sunday night and let go. [9] “He was treated as a witness at all times,” Redsky said.

[10] Maddie was flown to Saskatoon and was to stay in hospital until Wednesday with mild dehydration and a cut foot. [11] Her mother, Tara Kowalchuk, said she was singing in the ambulance.

[12] Hrynkiw said he would give the $10,000 reward, put up by the Yorkview Credit Union, to the local 4-H club. [13] He had searched the yard on Sunday but not the bins, he said.

[14] A boy of four died in 2018 after straying from the same campground. [15] Its operator put up fences the next year.
## b | Maple National | ‘I ate grass’: Maddie's two nights alone on the prairie | 2025-05-28
[1] Two nights on her own under a steel roof, and the first thing six-year-old Maddie Kowalchuk wanted was her dog.

[2] She was discovered on Monday afternoon by a search dog named Biscuit, which would not stop barking at a granary almost five kilometres from where her family had pitched its tent. [3] The owner of the farm, Lyle Hryniuk, lifted her out. [4] “I ate grass, and it was fine,” she told him.

[5] Police have not excluded that someone drove her there. [6] A blue pickup was seen on the grid road, said Staff Sergeant Colleen Redsky, who is looking for its driver. [7] What the child says is that she went after a coyote.

[8] Jordan Pike, her uncle, the last to see her at the campsite, was arrested and spent several hours in an interview room before being released without charge.

[9] It took police until shortly after one o'clock to issue the alert, three hours after the first call. [10] By evening hundreds of townspeople were walking the fields in lines, with an aircraft overhead.

[11] She needed no hospital bed. [12] A local doctor looked at her foot and sent her home to Regina. [13] Her mother, Tara, a nurse herself, had not slept since the weekend.

[14] A reward of ten thousand dollars from the credit union goes to the farmer, who intends to keep it for a new roof.

[15] Seven years ago a younger child who had wandered off from Buffalo Slough was found dead. [16] The fence promised then was never built.
## findings
name conflict | a: when farmer Lyle Hrynkiw || b: owner of the farm, Lyle Hryniuk | Lyle Hrynkiw vs Lyle Hryniuk
attribution conflict | a: when farmer Lyle Hrynkiw climbed in to fetch a ladder || b: by a search dog named Biscuit | who found her
date conflict | a: after 31 hours || a: gone for 31 hours || b: Two nights on her own || b: Maddie's two nights alone | 31 hours with one night vs two nights
quantity differs | a: stands 4.5 kilometres from || b: almost five kilometres from | 4.5 vs almost five
role conflict | a: by her stepfather on Sunday morning || a: The stepfather, Jordan Pike, 34 || b: Jordan Pike, her uncle | stepfather vs uncle
certainty conflict | a: there was no sign that anybody else had been involved || b: have not excluded that someone drove her there | no sign vs not excluded
framing conflict | a: “He was treated as a witness at all times,” || b: was arrested and spent several hours | witness vs arrested
date differs | a: was questioned for five hours || b: several hours in an interview room | five vs several
date differs | a: at 1:15 p.m. on Sunday || b: shortly after one o'clock | 1:15 vs shortly after one
quantity differs | a: More than 400 volunteers || b: hundreds of townspeople | 400 vs hundreds
quantity conflict | a: two planes and a mounted unit || b: with an aircraft overhead | two planes vs one aircraft
polarity conflict | a: was to stay in hospital until Wednesday || b: She needed no hospital bed | hospital vs none
place conflict | a: was flown to Saskatoon || b: sent her home to Regina | Saskatoon vs home to Regina
polarity conflict | a: would give the $10,000 reward || b: who intends to keep it | give away vs keep
polarity conflict | a: Its operator put up fences || b: The fence promised then was never built | fence built vs not
## benign
same | a: asking for her dog || b: wanted was her dog | same wish
same | a: found alive on Monday || b: discovered on Monday afternoon | same day
same | a: in an empty grain bin || b: at a granary | same building
same | a: she had followed a coyote || b: she went after a coyote | same
same | a: and let go || b: released without charge | same
same | a: put up by the Yorkview Credit Union || b: ten thousand dollars from the credit union | same reward
same | a: A boy of four died in 2018 || b: Seven years ago a younger child | same case
same | a: Buffalo Slough campsite || b: had pitched its tent | same place
same | a: a cut foot || b: looked at her foot | same foot
other | a: asking for her dog || b: a search dog named Biscuit | pet and search dog
other | a: A boy of four || b: six-year-old Maddie | two children
other | a: at about 3 p.m. || b: three hours after the first call | time found and delay
other | a: for five hours || b: almost five kilometres | different fives
other | a: found alive on Monday in || b: was found dead | girl and boy
other | a: on Sunday night || b: had not slept since the weekend | questioning and mother
other | a: followed a coyote || b: A blue pickup was seen | animal and car
other | a: He had searched the yard on Sunday || b: lifted her out | two acts
other | a: gone for 31 hours || b: three hours after | search and delay
## aligned
a0-b1 a0-b2 a1-b1 a1-b2 a2-b2 a2-b3 a2-b0 a2-b1 a3-b2 a3-b8 a4-b5 a5-b7 a6-b9 a7-b10 a8-b8 a9-b8 a10-b11 a10-b12 a12-b14 a14-b15 a15-b16 a0-b0
## omissions
b6 | the blue pickup
a13 | he searched the yard but not the bins
b13 | the mother is a nurse
