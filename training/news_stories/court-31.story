mode: outlets
## a | Bayou State Register | Freed after 27 years: judge tosses Lafourche man's murder conviction | 2022-04-09
[1] THIBODAUX, La. — Calvin Batiste, who spent 27 years in Angola for a killing he did not commit, walked out of a Lafourche Parish courtroom on Friday into the arms of his mother, Earline, 84.

[2] District Judge Renee Thibodeaux vacated his 1995 conviction for shooting grocer Sal Martino. [3] She found that prosecutors had hidden a statement from a paperboy who saw a white man run from the store.

[4] District Attorney Hollis Greer did not oppose the motion and apologized in open court. [5] “The state got it wrong, and a man grew gray,” Greer said.

[6] Batiste, 49, had turned down a deal in 2019 that would have freed him at once in return for a plea to manslaughter. [7] The only witness against him, Darla Fontenot, recanted in 2016, saying a detective had fed her the name.

[8] That detective, Ray Simoneaux, died in 2008. [9] Fingerprints on the cash drawer were run through a database last fall and matched a man already serving life in Texas, Wade Purvis.

[10] Under state law, Batiste may claim $40,000 for each year, up to a cap of $400,000. [11] He learned to cook in the prison hospice and wants to open a lunch counter in Raceland.

[12] His lawyers, from the Gulf Justice Clinic at Loyola, took the case in 2011. [13] It is the clinic's 19th exoneration.

[14] Martino's son, Anthony, hugged Batiste on the courthouse steps.
## b | The National Docket | Louisiana inmate released, but DA may try him again | 2022-04-11
[1] Calvin Batiste is out of prison; whether he is in the clear is another question. [2] The Lafourche district attorney, Hollis Greer, has left open a new trial, having fought the motion until the morning of the hearing.

[3] The order on Friday came from Renee Thibodeaux, an appeals judge sitting by assignment. [4] It rests on evidence withheld at his trial, the account of a boy delivering newspapers who is now a father himself. [5] He had told officers that the fleeing person was white; Mr. Batiste is Black.

[6] Prosecutors of the day believed in their case, Mr. Greer said: “The state got it wrong, and a man grew old.”

[7] Mr. Batiste was 22 when he went in, for the murder of Sal Martino, who ran a bait shop. [8] He came close to leaving two or three years ago, when he agreed to plead to a lesser charge, but the victim's family objected and the offer was withdrawn.

[9] The eyewitness, Darlene Fontenot, took back her testimony six years ago; no one had pressured her in 1995, she said, she had simply been unsure. [10] A palm print from the till, examined afresh last year, may belong to another prisoner, a lifer in Texas.

[11] Retired detective Ray Simoneaux could not be reached.

[12] At $40,000 a year, subject to a statutory maximum of ten times that, compensation is modest. [13] He was met outside by a sister, Yvette; his mother did not live to see the day.

[14] The legal clinic which took him on eleven years ago has freed nearly 20 people. [15] Mr. Martino's son turned his back as the man once convicted of the crime went past. [16] In Jefferson Parish last month, a different prisoner, Leon Dorsey, was let go after 36 years.
## findings
certainty conflict | a: for a killing he did not commit || b: whether he is in the clear is another question || b: DA may try him again | innocent vs open
polarity conflict | a: did not oppose the motion || b: having fought the motion until the morning | not opposed vs fought
quote conflict | a: “The state got it wrong, and a man grew gray,” || b: “The state got it wrong, and a man grew old.” | gray vs old
role conflict | a: District Judge Renee Thibodeaux || b: Renee Thibodeaux, an appeals judge | district vs appeals judge
role conflict | a: shooting grocer Sal Martino || b: Sal Martino, who ran a bait shop | grocer vs bait shop
framing conflict | a: had turned down a deal in 2019 || b: when he agreed to plead to a lesser charge || b: the offer was withdrawn | refused vs accepted and withdrawn
date differs | a: a deal in 2019 || b: two or three years ago | 2019 vs two or three years ago
name conflict | a: Darla Fontenot, recanted || b: Darlene Fontenot, took back | Darla vs Darlene
framing conflict | a: saying a detective had fed her the name || b: no one had pressured her in 1995 | fed vs no pressure
polarity conflict | a: Ray Simoneaux, died in 2008 || b: Retired detective Ray Simoneaux could not be reached | dead vs retired
certainty conflict | a: matched a man already serving life || b: may belong to another prisoner | matched vs may
framing conflict | a: Fingerprints on the cash drawer || b: A palm print from the till | finger vs palm
attribution conflict | a: into the arms of his mother, Earline, 84 || b: He was met outside by a sister, Yvette | mother vs sister met him
polarity conflict | a: the arms of his mother || b: his mother did not live to see the day | alive vs dead
framing conflict | a: hugged Batiste on the courthouse steps || b: turned his back as the man | hugged vs turned back
quantity differs | a: the clinic's 19th exoneration || b: has freed nearly 20 people | 19 vs nearly 20
date differs | a: through a database last fall || b: examined afresh last year | fall vs last year
## benign
same | a: on Friday into the arms || b: The order on Friday | April 8
same | a: a paperboy || b: a boy delivering newspapers | same boy
same | a: Batiste, 49 || b: was 22 when he went in | 22 plus 27
same | a: up to a cap of $400,000 || b: a statutory maximum of ten times that | same cap
same | a: recanted in 2016 || b: six years ago | 2016
same | a: took the case in 2011 || b: took him on eleven years ago | 2011
same | a: the cash drawer || b: from the till | same
same | a: already serving life in Texas || b: a lifer in Texas | same man
same | a: vacated his 1995 conviction || b: Louisiana inmate released | same ruling
other | a: who spent 27 years in Angola || b: was let go after 36 years | Batiste and Dorsey
other | a: Earline, 84 || b: was 22 when | mother and son
other | a: a white man run from the store || b: Mr. Batiste is Black | two men
other | a: in the prison hospice || b: a bait shop | unrelated
other | a: took the case in 2011 || b: last month, a different prisoner | two cases
other | a: $40,000 for each year || b: nearly 20 people | money and people
other | a: The only witness against him || b: the account of a boy | two witnesses
other | a: Martino's son, Anthony || b: who is now a father himself | son and paperboy
other | a: last fall and matched || b: last month | print and Dorsey
## aligned
a0-b0 a0-b1 a0-b3 a1-b1 a1-b13 a1-b3 a2-b3 a2-b7 a3-b4 a3-b5 a4-b2 a5-b6 a6-b8 a7-b9 a8-b11 a9-b10 a10-b12 a12-b14 a13-b14 a14-b15 a1-b0
## omissions
b16 | the Dorsey case
a11 | lunch counter
b2 | a retrial is possible
