mode: outlets
## a | Toronto Arts Ledger | Comedian Goldfarb-Singh tackled by heckler on stage; show goes on | 2023-04-24
[1] Comedian Naomi Goldfarb-Singh suffered two cracked ribs when a man ran onto the stage of the Danforth Palace in Toronto on Saturday night and knocked her over during a sold-out show.

[2] The man, identified by police as Trent Mulholland, 38, of Barrie, had shouted at her from row C for several minutes over a joke about hockey fathers. [3] He was overpowered by two stagehands and led away in handcuffs at 9.10 p.m.

[4] Goldfarb-Singh, 45, returned after a quarter of an hour and performed for another 50 minutes, sitting on a stool. [5] “That's the first time a man from Barrie has fallen for me,” she told the audience of 1,450.

[6] Mulholland was charged with assault and released on a promise to appear in court on May 16, Constable Aisha Demarco said. [7] He had drunk “a fair amount,” Demarco added.

[8] Theatre manager Louis Kwan said four guards had been on duty, two more than usual. [9] Bags, but not people, were searched.

[10] Her tour continues in Hamilton on Wednesday and in London, Ontario, on Friday. [11] Proceeds of the Hamilton show go to a women's shelter.

[12] In 2021 a spectator threw a shoe at her in Winnipeg; she kept it and auctioned it for $2,300.
## b | Lake Simcoe Banner | Barrie dad says he only wanted a hug | 2023-04-26
[1] Trent Mulholland coaches nine-year-olds on Thursdays, has never been in trouble, and would like it to be known that he tripped.

[2] The Barrie roofer, 38, is accused of bodychecking comic Naomi Goldfarb-Singh at the Danforth Palace on Saturday. [3] “I went up for a hug and my boot caught a cable,” he said in his driveway on Tuesday. [4] He had had a single beer, he added, and had not opened his mouth all evening until she asked whether there were any hockey dads in the house.

[5] It was his wife, Kim, who pulled him off the stage; police put him in a cab. [6] A charge of mischief has been laid, his lawyer said, and there will be a first hearing on the 16th of May.

[7] The comedian's agent, Bruce Petrakis, said she was badly bruised, though nothing was broken. [8] She cut the evening short, and those who had paid can come to a repeat in June.

[9] “First man from Barrie who ever fell for me,” were her parting words, as reported by several people who were there. [10] All 1,450 seats were taken.

[11] She will be in Hamilton tonight. [12] London, on Friday, has been called off on a doctor's advice. [13] What Hamilton brings in is meant for a refuge for women.

[14] The Palace admits to having had two guards in the building, as on any night. [15] Its house rules let them look into bags, not coats.

[16] The last thing that flew at her was a shoe, in Manitoba two years ago, which was sold for charity.
## findings
certainty conflict | a: knocked her over during a sold-out show || a: Comedian Goldfarb-Singh tackled by heckler || b: is accused of bodychecking comic || b: would like it to be known that he tripped | tackled vs tripped, accused
polarity conflict | a: suffered two cracked ribs || b: though nothing was broken | cracked ribs vs nothing broken
polarity conflict | a: had shouted at her from row C for several minutes || b: had not opened his mouth all evening | heckled vs silent
name conflict | a: was overpowered by two stagehands || b: It was his wife, Kim, who pulled him off | stagehands vs wife
framing conflict | a: led away in handcuffs at 9.10 p.m. || b: police put him in a cab | handcuffs vs cab
polarity conflict | a: performed for another 50 minutes || a: show goes on || b: She cut the evening short | show went on vs cut short
quote conflict | a: “That's the first time a man from Barrie has fallen for me,” || b: “First man from Barrie who ever fell for me,” | other words
name conflict | a: was charged with assault and released || b: A charge of mischief has been laid | assault vs mischief
attribution differs | a: Constable Aisha Demarco said || b: his lawyer said | police vs lawyer
quantity conflict | a: He had drunk “a fair amount,” || b: He had had a single beer | fair amount vs one beer
quantity conflict | a: four guards had been on duty || b: two guards in the building, as on any night | four vs two
polarity conflict | a: in London, Ontario, on Friday || b: has been called off on a doctor's advice | London goes on vs called off
place differs | a: threw a shoe at her in Winnipeg || b: a shoe, in Manitoba | Winnipeg vs Manitoba
quantity differs | a: auctioned it for $2,300 || b: which was sold for charity | sum vs charity
## benign
same | a: in Toronto on Saturday night || b: the Danforth Palace on Saturday | same night
same | a: Trent Mulholland, 38, of Barrie || b: The Barrie roofer, 38 | same man
same | a: to appear in court on May 16 || b: a first hearing on the 16th of May | same date
same | a: during a sold-out show || b: All 1,450 seats were taken | sold out
same | a: continues in Hamilton on Wednesday || b: in Hamilton tonight | Wednesday 26 April
same | a: go to a women's shelter || b: meant for a refuge for women | same
same | a: Bags, but not people, were searched || b: look into bags, not coats | same rule
same | a: In 2021 a spectator threw || b: in Manitoba two years ago | 2021
same | a: a joke about hockey fathers || b: any hockey dads in the house | same joke
other | a: two more than usual || b: two guards in the building | difference vs number
other | a: Goldfarb-Singh, 45 || b: roofer, 38 | comedian vs man
other | a: London, Ontario, on Friday || b: coaches nine-year-olds on Thursdays | show vs coaching
other | a: Proceeds of the Hamilton show || b: come to a repeat in June | Hamilton vs repeat
other | a: threw a shoe at her || b: bodychecking comic | shoe 2021 vs now
## aligned
a0-b2 a0-b8 a1-b2 a1-b7 a1-b10 a2-b2 a2-b4 a3-b5 a4-b8 a5-b9 a5-b10 a6-b6 a7-b4 a8-b14 a9-b15 a10-b11 a10-b12 a11-b13 a12-b16
## omissions
b3 | hug and cable quote
b8 | repeat in June
