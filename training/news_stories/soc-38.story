mode: outlets
## a | Monterrey Report | Fake cancer drug reached 53 patients in three Mexican clinics, regulator says | 2022-05-27
[1] Vials of counterfeit bevatuzol, a drug against bowel cancer, were infused into 53 people at three private clinics in Nuevo León between January and March, the health regulator Cofesalud said on Thursday.

[2] The ampoules held salt water and an antibiotic. [3] At least five of the patients have died, although their disease may have been the reason, said commissioner Alma Treviño.

[4] The batch, 416 vials in all, was bought from a broker in Laredo, Texas, for 5.9 million pesos, about a third below the usual price. [5] A pharmacist at Clínica San Roque, Jacinto Olvera, became suspicious when a label came off in his fingers on March 22, and sent a photograph to the maker, Helvex of Zurich.

[6] "Even the spelling was cheap," he said.

[7] Six people have been arrested, among them the clinic's purchasing manager, Verónica Cantú, and a printer. [8] She says that the price was approved by the medical director, Dr. Ernesto Garza Sada Ruiz, who denies it.

[9] Cofesalud closed San Roque for 60 days; the other two clinics, in Saltillo and Apodaca, were fined 480,000 pesos each. [10] All patients were informed by letter by April 15.

[11] Genuine bevatuzol costs 21,000 pesos a vial, and a course consists of eight. [12] A patients' group, Voces, wants a public fund of 50 million.

[13] In 2018 falsified insulin was found in Reynosa; 11 people fell ill and none died. [14] One medicine in ten in poorer countries is false or substandard, the World Health Organization estimates.
## b | The Pharma Counterfeit Monitor | Bevatuzol fakes in Mexico: patients still not told | 2022-05-27
[1] Relatives of people treated with sham bevatuzol in northern Mexico learned of it from the news yesterday; many of the patients have yet to be contacted, the group Voces complained.

[2] The number who were given the fake in the first quarter is put at around fifty by Mexico's regulator, whose commissioner, Alma Treviño, attributed at least five deaths to it. [3] According to Helvex's own laboratory in Basel, the bottles were filled with tap water alone.

[4] They had come from a wholesaler in Mexico City, Treviño's office found, with a discount of about one-third.

[5] The alarm was raised in late March by a nurse, whose name is being withheld, after the sticker peeled off a bottle at San Roque. [6] "Even the spelling was cheap," she recalled. [7] It was the hospital's pharmacist, Jacinto Olvera, who told her to keep quiet, she says.

[8] Four suspects are in prison; two others, including Verónica Cantú, who bought for the clinic, are wanted. [9] The medical director, Ernesto Garza, acknowledged that he had initialled the order: "I sign a hundred things a day."

[10] San Roque treats patients as before, under supervision. [11] Fines approaching half a million pesos apiece were imposed on a clinic in Coahuila and on one in Apodaca.

[12] A full treatment with the real product takes eight vials and sets a family back some 168,000 pesos. [13] Voces is asking for compensation from Helvex.

[14] Mexico has been here before: four years ago bogus insulin turned up on the Texan border, with a number of people made ill. [15] The WHO reckons that a tenth of medicines in low-income countries are not what they seem. [16] Helvex will print a hologram on its cartons from September.
## findings
polarity conflict | a: All patients were informed by letter by April 15 || b: many of the patients have yet to be contacted || b: patients still not told | informed vs not
certainty conflict | a: although their disease may have been the reason, said commissioner || b: attributed at least five deaths to it | disease may be the cause vs attributed to the fake
quantity differs | a: were infused into 53 people || a: reached 53 patients || b: is put at around fifty by Mexico's regulator | 53 vs around 50
framing conflict | a: The ampoules held salt water and an antibiotic || b: were filled with tap water alone | contents
place conflict | a: was bought from a broker in Laredo, Texas || b: had come from a wholesaler in Mexico City | Laredo vs Mexico City
role conflict | a: A pharmacist at Clínica San Roque, Jacinto Olvera, became suspicious || b: was raised in late March by a nurse | pharmacist vs nurse
attribution conflict | a: "Even the spelling was cheap," he said || b: "Even the spelling was cheap," she recalled | the same remark by the pharmacist vs the nurse
framing conflict | a: sent a photograph to the maker || b: who told her to keep quiet | Olvera raised the alarm vs hushed it up
polarity conflict | a: Six people have been arrested, among them the clinic's purchasing manager, Verónica Cantú || b: including Verónica Cantú, who bought for the clinic, are wanted | arrested vs wanted
quantity conflict | a: Six people have been arrested || b: Four suspects are in prison | six vs four
polarity conflict | a: Dr. Ernesto Garza Sada Ruiz, who denies it || b: acknowledged that he had initialled the order | denies vs acknowledges
framing conflict | a: Cofesalud closed San Roque for 60 days || b: treats patients as before, under supervision | closed vs open
framing conflict | a: wants a public fund of 50 million || b: is asking for compensation from Helvex | public fund vs from the maker
quantity differs | a: were fined 480,000 pesos each || b: Fines approaching half a million pesos apiece | 480,000 vs approaching half a million
date differs | a: came off in his fingers on March 22 || b: in late March by a nurse | day vs late March
quantity differs | a: 11 people fell ill || b: with a number of people made ill | 11 vs a number
## benign
same | a: between January and March || b: in the first quarter | same
same | a: about a third below the usual price || b: with a discount of about one-third | same
same | a: costs 21,000 pesos a vial || b: sets a family back some 168,000 pesos | eight times 21,000
same | a: a course consists of eight || b: takes eight vials | same
same | a: In 2018 falsified insulin || b: four years ago bogus insulin turned up | 2018
same | a: was found in Reynosa || b: on the Texan border | same town
same | a: One medicine in ten in poorer countries || b: a tenth of medicines in low-income countries | same
same | a: in Saltillo and Apodaca || b: a clinic in Coahuila and on one in Apodaca | Saltillo is in Coahuila
other | a: the maker, Helvex of Zurich || b: own laboratory in Basel | seat of the firm vs its laboratory
same | a: when a label came off || b: after the sticker peeled off | same
other | a: At least five of the patients have died || a: none died | now vs 2018
other | a: 416 vials in all || a: a course consists of eight | batch vs course
other | a: for 5.9 million pesos || a: a public fund of 50 million | price vs fund
other | a: closed San Roque for 60 days || a: were infused into 53 people | days vs people
other | a: at three private clinics || b: four years ago | clinics vs years
other | a: the clinic's purchasing manager || a: the medical director | two officers of the clinic
other | b: "I sign a hundred things a day." || b: "Even the spelling was cheap," | two speakers
other | a: 11 people fell ill || b: at least five deaths | 2018 vs now
## aligned
a0-b2 a1-b2 a1-b1 a2-b3 a3-b2 a4-b4 a5-b5 a5-b7 a6-b6 a7-b8 a8-b9 a9-b10 a9-b11 a10-b1 a10-b0 a11-b12 a12-b13 a13-b14 a14-b15
## omissions
a4 | size and price of the batch
b16 | hologram
