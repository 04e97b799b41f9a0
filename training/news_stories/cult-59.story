mode: outlets
## a | Patagonia Newswire | Trekker, 26, survives puma attack near El Cerezo; park trail closed | 2023-01-16
[1] EL CEREZO, Chile, Jan 16 (PNW) - A German trekker was mauled by a puma on Sunday morning on the Laguna Verde trail in southern Chile and was saved by her companion, who drove the animal off with a cooking pot, rangers said.

[2] Annika Reuss, 26, a medical student from Göttingen, suffered bites to the neck and left arm. [3] She was carried for six hours to the ranger station at Puesto Ñandú and flown to Punta Arenas, where she was operated on overnight.

[4] Her life is not in danger, the head of the Hospital Austral, Dr. Mauricio Alderete, said.

[5] Her companion, Felix Brandl, 27, was scratched on both hands. [6] “I hit it until the handle came off,” he said.

[7] The attack happened at about 6 a.m. as the two were making tea 900 metres from the campsite. [8] Park superintendent Carmen Oyarzo said they had pitched their tent outside the permitted area.

[9] Rangers with dogs are looking for the puma, a female believed to have two cubs, and will move her to a reserve in Aysén if they find her. [10] The trail, which 120 people a day walk in January, has been closed for ten days.

[11] It is the first attack on a person in the park since 2004, when a fisherman was killed. [12] The number of pumas in the region is put at 350, up from about 200 a decade ago.
## b | Göttinger Rundblick (English edition) | Student fought off puma with her bare hands, says friend | 2023-01-18
[1] It was not he who put the puma to flight, says Felix Brandl; it was she. [2] “Annika hit it until it came off,” the Bavarian said by telephone from the hotel in Puerto Natales where he is staying with two bandaged hands.

[3] The 26-year-old from Göttingen, who teaches physical education at a primary school, was set upon at dusk on Sunday, as she came back from a stream with water. [4] Teeth went into her shoulder and her left arm.

[5] Their tent stood on a marked pitch, number 14, according to Brandl, who has kept the receipt.

[6] A helicopter fetched Annika Reuss within ninety minutes, straight from the trail. [7] Doctors in Punta Arenas did not have to operate, her mother, Sabine Reuss, said; she is to fly home on Friday. [8] “She wants to know how the cat is,” her mother said.

[9] The cat is dead. [10] A gaucho shot a male puma on Monday evening on a farm bordering the park, with the permission of the authorities, superintendent Carmen Oyarzo announced. [11] Samples from the claws have been sent to Santiago, so it is not certain that it was the right one.

[12] The Laguna Verde path remains open, in groups of six or more with a guide. [13] Some hundred and twenty hikers set out on it daily in the high season.

[14] Nineteen years had gone by since an angler was killed in the same park. [15] Farmers say there have never been so many pumas; the park reckons with 350.
## findings
role conflict | a: was saved by her companion, who drove the animal off || b: It was not he who put the puma to flight || b: Student fought off puma with her bare hands | companion vs herself drove it off
role conflict | a: a medical student from Göttingen || b: who teaches physical education at a primary school | medical student vs teacher
place conflict | a: suffered bites to the neck and left arm || b: Teeth went into her shoulder | neck vs shoulder
framing conflict | a: was carried for six hours to the ranger station || b: A helicopter fetched Annika Reuss within ninety minutes | carried vs fetched from the trail
polarity conflict | a: where she was operated on overnight || b: did not have to operate | operated vs not
attribution differs | a: the head of the Hospital Austral, Dr. Mauricio Alderete || b: her mother, Sabine Reuss, said | hospital head vs mother
quote conflict | a: “I hit it until the handle came off,” || b: “Annika hit it until it came off,” | other words
date conflict | a: happened at about 6 a.m. || a: by a puma on Sunday morning || b: was set upon at dusk on Sunday | morning vs dusk
framing conflict | a: as the two were making tea || b: came back from a stream with water | making tea vs fetching water
place conflict | a: had pitched their tent outside the permitted area || b: Their tent stood on a marked pitch | outside vs on a pitch
attribution differs | a: Park superintendent Carmen Oyarzo said they had pitched || b: according to Brandl, who has kept the receipt | superintendent vs Brandl
name conflict | a: a female believed to have two cubs || b: shot a male puma on Monday evening | female vs male
framing conflict | a: will move her to a reserve in Aysén || b: The cat is dead | moved vs shot
polarity conflict | a: has been closed for ten days || a: park trail closed || b: The Laguna Verde path remains open | closed vs open
quantity differs | a: up from about 200 a decade ago || b: there have never been so many pumas | figure vs farmers' impression
## benign
same | a: was scratched on both hands || b: with two bandaged hands | same hands
same | a: Annika Reuss, 26 || b: The 26-year-old from Göttingen | same woman
same | a: flown to Punta Arenas || b: Doctors in Punta Arenas | same town
same | a: which 120 people a day walk in January || b: Some hundred and twenty hikers set out on it daily | same number
same | a: since 2004, when a fisherman was killed || b: Nineteen years had gone by since an angler was killed | same case
same | a: is put at 350 || b: the park reckons with 350 | same number
same | a: bites to the neck and left arm || b: and her left arm | left arm
same | a: Her life is not in danger || b: she is to fly home on Friday | recovering
same | a: on the Laguna Verde trail || b: The Laguna Verde path | same trail
other | a: for ten days || b: within ninety minutes | closure vs rescue
other | a: believed to have two cubs || b: with two bandaged hands | cubs vs hands
other | a: when a fisherman was killed || b: The cat is dead | man of 2004 vs puma
other | a: Felix Brandl, 27 || b: The 26-year-old | two trekkers
other | a: on Sunday morning on the || b: on Monday evening on a farm | attack vs shooting
other | a: about 200 a decade ago || b: Nineteen years had gone by | count vs last attack
other | a: flown to Punta Arenas || b: sent to Santiago | patient vs samples
## aligned
a0-b3 a0-b12 a1-b0 a1-b1 a1-b3 a2-b3 a2-b4 a3-b6 a3-b7 a4-b7 a5-b2 a6-b2 a7-b3 a8-b5 a9-b9 a9-b10 a10-b12 a10-b13 a11-b14 a12-b15
## omissions
b11 | samples, not certain it was the right one
b8 | mother's quote
