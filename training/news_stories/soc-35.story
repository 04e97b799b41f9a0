mode: outlets
## a | Bucharest Evening Letter | Education minister out after university confirms copied thesis | 2022-10-11
[1] Education Minister Sorin Vladescu resigned on Monday evening, hours after the University of Cluj-Mare revoked the doctorate it awarded him in 2004.

[2] An ethics panel of seven professors found that 92 of the thesis's 218 pages had been taken, with no quotation marks, from a German textbook on waterways and two dissertations from Iași. [3] The vote was unanimous.

[4] Vladescu, 53, handed his letter to Prime Minister Adina Moldovan at the Victoria Palace. [5] "I copied nothing, I was copied," he told journalists on the steps.

[6] The affair was brought to light by reporter Oana Petrescu of the website Paragraf, who published the first comparisons on June 21. [7] She has received 14 threats since, and police have given her protection.

[8] The Liberal party stands by its treasurer, as he also is. [9] It proposed Senator Doina Hurezeanu, a mathematician, as his successor on Monday night.

[10] Under a law that he himself had signed in March, plagiarism in a doctorate costs its author every academic post. [11] He will have to give up his chair at the Naval Academy in Constanța, with its salary of 9,800 lei.

[12] The supervisor, Prof. Virgil Stanciu, died in 2015. [13] Under him 38 theses were passed in five years, and the university will examine all of them by Easter.

[14] He is the third minister in this cabinet to go over a thesis: the interior minister left in April and the health minister in July. [15] A prime minister was found to have copied 85 pages in 2012 and stayed in office for three more years.
## b | Carpathian Observer | Moldovan fires Vladescu, spares coalition | 2022-10-12
[1] Romania's prime minister dismissed her minister of education by telephone on Monday night while he was on a train, two government sources told the Observer.

[2] Sorin Vladescu, who has represented Galați since 2012, has until Friday to clear his desk. [3] His party, the Liberals, dropped him as its treasurer yesterday and has not agreed on a candidate; the name mentioned most is that of Doina Hurezeanu, a physicist in the upper house.

[4] It was students, not journalists, who first noticed: a group at Cluj-Mare ran the text through software last winter for a seminar, and handed its findings to Oana Petrescu, who put them online in early summer.

[5] The verdict of the university, reached by five votes to two, speaks of 29 pages without sources. [6] It recommended that the degree be withdrawn; the rector has 30 days to sign.

[7] "I copied nothing; at worst I quoted badly," Mr Vladescu wrote on Facebook.

[8] His chair in Constanța is safe for now, the Naval Academy says, since the new law on academic fraud applies only to doctorates obtained after it. [9] That law bears his signature.

[10] Virgil Stanciu, under whom he wrote, is 81 and lives in Sibiu. [11] He did not come to the door. [12] Close to forty doctorates went through his hands in half a decade.

[13] Two other members of the government have left over borrowed pages this year. [14] Ten years ago a premier in the same position clung on until 2015.
## findings
framing conflict | a: resigned on Monday evening || b: dismissed her minister of education by telephone || b: Moldovan fires Vladescu | resigned vs fired
place conflict | a: handed his letter to Prime Minister Adina Moldovan at the Victoria Palace || b: while he was on a train | palace vs train
framing conflict | a: revoked the doctorate it awarded him || b: It recommended that the degree be withdrawn; the rector has 30 days | revoked vs recommended
quantity conflict | a: found that 92 of the thesis's 218 pages || b: speaks of 29 pages without sources | 92 vs 29
quantity conflict | a: The vote was unanimous || b: reached by five votes to two | unanimous vs 5-2
quote conflict | a: "I copied nothing, I was copied," || b: "I copied nothing; at worst I quoted badly," | wording
place conflict | a: he told journalists on the steps || b: wrote on Facebook | on the steps vs Facebook
attribution conflict | a: was brought to light by reporter Oana Petrescu || b: It was students, not journalists, who first noticed | who discovered it
framing conflict | a: The Liberal party stands by its treasurer || b: dropped him as its treasurer yesterday | stands by vs dropped
certainty conflict | a: It proposed Senator Doina Hurezeanu || b: has not agreed on a candidate | proposed vs not agreed
role conflict | a: Senator Doina Hurezeanu, a mathematician || b: Doina Hurezeanu, a physicist in the upper house | mathematician vs physicist
polarity conflict | a: He will have to give up his chair at the Naval Academy || b: His chair in Constanța is safe for now | loses vs keeps
polarity conflict | a: Prof. Virgil Stanciu, died in 2015 || b: is 81 and lives in Sibiu | dead vs alive
quantity differs | a: Under him 38 theses were passed || b: Close to forty doctorates | 38 vs close to forty
date differs | a: who published the first comparisons on June 21 || b: who put them online in early summer | day vs early summer
## benign
same | a: passed in five years || b: in half a decade | same
same | a: a law that he himself had signed in March || b: That law bears his signature | same
same | a: He is the third minister in this cabinet || b: Two other members of the government | third
same | a: was found to have copied 85 pages in 2012 || b: Ten years ago a premier in the same position | same
same | a: stayed in office for three more years || b: clung on until 2015 | same
same | a: An ethics panel of seven professors || b: by five votes to two | seven members
same | a: Education Minister Sorin Vladescu || b: her minister of education | same
same | a: Senator Doina Hurezeanu || b: a physicist in the upper house | senator
same | a: on Monday evening, hours after || b: by telephone on Monday night | same evening
other | a: to have copied 85 pages || b: speaks of 29 pages | 2012 premier vs Vladescu
other | a: died in 2015 || b: clung on until 2015 | supervisor vs premier
other | a: Vladescu, 53, handed || b: is 81 and lives | minister vs supervisor
other | a: received 14 threats since || b: the rector has 30 days | threats vs days
other | b: represented Galați since 2012 || a: copied 85 pages in 2012 | seat vs premier
other | a: of the thesis's 218 pages || a: copied 85 pages | whole vs another's
other | b: has until Friday to clear his desk || b: has 30 days to sign | two deadlines
other | a: left in April and the health minister in July || a: had signed in March | months of other acts
## aligned
a0-b0 a0-b1 a0-b6 a0-b5 a1-b1 a1-b0 a1-b6 a2-b5 a3-b5 a4-b1 a5-b7 a6-b4 a8-b3 a9-b3 a10-b9 a10-b8 a11-b8 a12-b10 a13-b12 a14-b13 a15-b14
## omissions
a7 | threats against the reporter
b2 | until Friday to clear the desk
