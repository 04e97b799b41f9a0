mode: outlets
## a | The Tasman Advocate | Coroner: hospital ship volunteer's death at sea was preventable | 2023-10-26
[1] A Hobart teenager who died aboard a charity hospital ship would have lived if her appendicitis had been treated a day sooner, a Tasmanian coroner has found.

[2] Freya Lockyer, 19, a volunteer deckhand, died on 22 May 2021 while the Good Harbour was in the Coral Sea, 340 kilometres from Port Moresby. [3] Coroner Patrick Denholm published his findings on Wednesday.

[4] She first complained of pains on 19 May. [5] The ship's doctor, Leonard Voigt, took them for a stomach bug and gave her electrolytes, Mr Denholm said.

[6] “There were two operating theatres eleven metres below her bunk,” the coroner wrote.

[7] A nurse, Tamsin Achebe, twice urged that she be operated on, and wrote it in the log. [8] Dr Voigt, 58, has since retired and lives in Germany; he declined to take part in the inquest.

[9] A helicopter could have reached the ship on the 21st, but the master did not call one, because he was told that the patient was improving.

[10] The charity, Mercy Tides, has changed its rules: any crew member may now ask for a second opinion from a hospital ashore. [11] It has paid the family $275,000.

[12] Freya's father, Grant Lockyer, a fisherman, said the findings were “what we knew.” [13] The coroner has referred Dr Voigt to the Medical Board.

[14] In 2015 a cook on a sister ship, the Good Hope, died of heatstroke.
## b | Medical Mariner | Good Harbour findings: no single error, says coroner | 2023-10-28
[1] No one person is to blame, a coroner in Hobart holds, for the loss of Freya Lockyer, a school-leaver who worked on deck in a ship that carried five surgeons. [2] Whether an earlier operation would have saved her, he adds, cannot be known.

[3] Her pains began three days before the end. [4] Two physicians saw her; the senior of them, Leonard Voigt, thought of the appendix, but reckoned that surgery in a four-metre swell was the greater danger.

[5] “There were two operating theatres a deck below her bed,” Patrick Denholm writes in a report of 64 pages released on Wednesday.

[6] Tamsin Achebe, the ward sister, told the inquest that she had shared that view, and that no one had asked for an operation. [7] Voigt, who gave evidence for a day by video link from Bremen, is still at sea four months of the year.

[8] A request for a helicopter was made the day before she died. [9] It was turned down for want of range, with the vessel more than 300 km out of Port Moresby.

[10] Mercy Tides is considering a rule under which a doctor on land must be consulted. [11] Its insurers and the parents have not reached terms.

[12] Her mother, Elise, listened with a ship's lantern on her knees. [13] “It is what we knew,” she said. [14] Her husband, Grant, who builds boats, was not there.

[15] No referral to any disciplinary body is recommended. [16] It is the charity's second death in a decade: a galley hand had collapsed in the heat eight years ago. [17] Good Hope, the older ship, is to be scrapped in Alang this winter.
## findings
certainty conflict | a: would have lived if her appendicitis had been treated || a: death at sea was preventable || b: cannot be known | would have lived vs cannot be known
framing conflict | a: took them for a stomach bug || b: thought of the appendix | wrong diagnosis vs right one, no surgery
quote conflict | a: theatres eleven metres below her bunk,” || b: theatres a deck below her bed,” | words differ
polarity conflict | a: twice urged that she be operated on || b: no one had asked for an operation | urged vs not asked
polarity conflict | a: he declined to take part in the inquest || b: who gave evidence for a day by video link | declined vs gave evidence
framing conflict | a: has since retired and lives in Germany || b: is still at sea four months of the year | retired vs working
polarity conflict | a: but the master did not call one || b: A request for a helicopter was made | not called vs requested
certainty conflict | a: has changed its rules || b: is considering a rule | changed vs considering
polarity conflict | a: It has paid the family $275,000 || b: have not reached terms | paid vs no terms
attribution conflict | a: said the findings were “what we knew.” || b: “It is what we knew,” she said | father vs mother
role conflict | a: Grant Lockyer, a fisherman || b: Grant, who builds boats | fisherman vs boatbuilder
polarity conflict | a: has referred Dr Voigt to the Medical Board || b: No referral to any disciplinary body | referred vs none
quantity differs | a: 340 kilometres from Port Moresby || b: more than 300 km out | 340 vs more than 300
role differs | a: A nurse, Tamsin Achebe || b: Tamsin Achebe, the ward sister | nurse vs ward sister
place differs | a: and lives in Germany || b: from Bremen, is | Germany vs Bremen
attribution conflict | a: because he was told that the patient was improving || b: turned down for want of range | why no helicopter came
## benign
same | a: complained of pains on 19 May || b: three days before the end | May 19
same | a: could have reached the ship on the 21st || b: the day before she died | May 21
same | a: published his findings on Wednesday || b: pages released on Wednesday | same day
same | a: In 2015 a cook on a sister ship || b: a galley hand had collapsed in the heat eight years ago | same death
same | a: A Hobart teenager || b: a coroner in Hobart | town of the case
same | a: a second opinion from a hospital ashore || b: a doctor on land must be consulted | same rule
same | a: a Tasmanian coroner || b: coroner in Hobart holds | same coroner
same | a: the Good Hope, died || b: Good Hope, the older ship | same ship
same | a: a volunteer deckhand || b: who worked on deck | same work
other | a: the Good Harbour was || b: Good Hope, the older | two ships
other | a: There were two operating theatres || b: Two physicians saw her | rooms and doctors
other | a: Dr Voigt, 58 || b: report of 64 pages | unrelated
other | a: Freya Lockyer, 19 || b: eight years ago | unrelated
other | a: eleven metres below || b: in a four-metre swell | depth and swell
other | a: treated a day sooner || b: evidence for a day by video | treatment and evidence
other | a: twice urged || b: second death in a decade | unrelated
other | a: Freya's father, Grant || b: Her mother, Elise | two parents
## aligned
a0-b0 a0-b2 a1-b1 a1-b2 a1-b3 a2-b1 a2-b9 a3-b5 a3-b0 a4-b3 a5-b4 a6-b5 a7-b6 a8-b7 a9-b8 a9-b9 a10-b10 a11-b11 a12-b13 a12-b14 a13-b15 a14-b16
## omissions
b17 | the ship is to be scrapped
b12 | the lantern
