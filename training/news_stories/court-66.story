mode: outlets
## a | Ulster & Border Mail | Man, 72, admits killing wife's lover in 1985 farm shed mystery | 2024-05-31
[1] A retired vet has pleaded guilty to the manslaughter of a cattle dealer whose disappearance nearly 39 years ago became one of Ireland's best-known riddles.

[2] Desmond Fahy, 72, told the Central Criminal Court in Dublin on Thursday that he struck Brendan Halpin with a calving iron at Fahy's farm outside Ballinree on 9 June 1985. [3] The prosecution accepted the plea on the morning that his trial for murder was to begin.

[4] Mr Halpin, 34, a father of two, had been having an affair with Mr Fahy's wife, Noreen. [5] His van was found two days after he vanished, at Dún Laoghaire ferry port.

[6] The remains were found last August beneath a milking parlour by workmen laying a drain. [7] Gardaí identified them by a gold tooth.

[8] “He left me with two babies and a question,” Mr Halpin's widow, Concepta, 69, said outside. [9] She will give a victim impact statement on 8 July, when sentence is to be passed.

[10] Mr Fahy's counsel, Lorcan Mee SC, said that there had been a fight and that his client acted in terror. [11] Noreen Fahy died in 2011, without ever being questioned.

[12] Two men who were arrested in 1986, and held for 48 hours, have received a letter of apology from the Garda Commissioner. [13] Detective Inspector Anna Tighe said that 1,300 people had been interviewed over the decades.
## b | Inishfree Radio News | Halpin case: guilty plea after almost four decades | 2024-05-30
[1] The man who buried Brendan Halpin under his own cowshed, and then joined the search for him, has admitted that he killed him.

[2] Desmond Fahy, a farmer and former veterinary inspector, was in the second day of his trial when he asked to be arraigned again. [3] He answered “guilty” to manslaughter, though not to murder, at the court in Dublin today.

[4] Brendan Halpin, a livestock dealer in his thirties with two small children, went missing in June 1985. [5] The court has heard that he owed Fahy money for a bull, and that there was nothing between him and Fahy's wife but gossip.

[6] His van turned up, on the third day, outside Connolly station. [7] A sister, Philomena, got a postcard from Holyhead that summer, and detectives now think that Fahy wrote it.

[8] It was the present owner of the farm, digging for a slurry tank, who came upon the bones last summer. [9] They were matched by DNA.

[10] Halpin had been hit with a spade, according to the book of evidence. [11] He'd been attacked from behind, the prosecution maintains.

[12] “He left me with two babies and no answer,” his widow, Concetta, who has since remarried, told our reporter.

[13] The judge will pass sentence in July. [14] Noreen Fahy, who has been dead for thirteen years, was interviewed four times in the eighties.

[15] Neither of the two men wrongly held in the year after the disappearance has heard a word from the guards. [16] Over a thousand people were spoken to. [17] Also unsolved from that time is the case of Imelda Creagh, 19, last seen in Tralee in 1987.
## findings
name conflict | a: Mr Halpin's widow, Concepta || b: his widow, Concetta | Concepta vs Concetta
date conflict | a: on the morning that his trial for murder was to begin || b: was in the second day of his trial | first morning vs second day
framing conflict | a: had been having an affair with Mr Fahy's wife || a: killing wife's lover || b: there was nothing between him and Fahy's wife but gossip || b: he owed Fahy money for a bull | affair vs debt
framing conflict | a: struck Brendan Halpin with a calving iron || b: had been hit with a spade | weapon
place conflict | a: at Dún Laoghaire ferry port || b: outside Connolly station | where the van was
attribution conflict | a: by workmen laying a drain || b: It was the present owner of the farm | who found remains
place differs | a: beneath a milking parlour || b: under his own cowshed | milking parlour vs cowshed
framing conflict | a: identified them by a gold tooth || b: They were matched by DNA | tooth vs DNA
quote conflict | a: “He left me with two babies and a question,” || b: “He left me with two babies and no answer,” | words differ
framing conflict | a: that there had been a fight || b: He'd been attacked from behind | fight vs from behind
polarity conflict | a: without ever being questioned || b: was interviewed four times in the eighties | never vs four times
polarity conflict | a: have received a letter of apology || b: has heard a word from the guards | apology vs no word
role differs | a: A retired vet has pleaded || b: a farmer and former veterinary inspector | vet vs veterinary inspector
quantity differs | a: that 1,300 people had been interviewed || b: Over a thousand people | 1,300 vs over 1,000
date differs | a: were found last August || b: came upon the bones last summer | August vs summer
date differs | a: on 8 July, when sentence || b: will pass sentence in July | day vs month
date differs | a: on 9 June 1985 || b: went missing in June 1985 | day vs month
quantity differs | a: Mr Halpin, 34 || b: a livestock dealer in his thirties | 34 vs thirties
## benign
same | a: on Thursday that he struck || b: at the court in Dublin today | May 30
same | a: nearly 39 years ago || b: after almost four decades | agrees
same | a: a cattle dealer || b: a livestock dealer | same job
same | a: a father of two || b: with two small children | two
same | a: two days after he vanished || b: on the third day | same day
same | a: died in 2011 || b: has been dead for thirteen years | 2011
same | a: were arrested in 1986 || b: in the year after the disappearance | 1986
same | a: pleaded guilty to the manslaughter || b: answered “guilty” to manslaughter | same plea
same | a: The prosecution accepted the plea || b: though not to murder | no murder trial
other | a: held for 48 hours || b: interviewed four times | two men and the wife
other | a: Desmond Fahy, 72 || b: Imelda Creagh, 19 | two people
other | a: found two days after || b: the second day of his trial | van and trial
other | a: widow, Concepta, 69 || b: A sister, Philomena | two women
other | a: ferry port || b: a postcard from Holyhead | van and postcard
other | a: Two men who were arrested || b: with two small children | unrelated twos
other | a: Noreen Fahy died || b: Brendan Halpin, a livestock | two dead
other | a: last August || b: that summer, and | bones and postcard
other | a: nearly 39 years ago || b: in Tralee in 1987 | two cases
## aligned
a0-b1 a0-b0 a0-b5 a1-b0 a1-b3 a1-b4 a1-b2 a2-b1 a2-b3 a2-b10 a3-b2 a3-b3 a4-b4 a4-b5 a5-b6 a6-b8 a6-b1 a7-b9 a8-b12 a9-b13 a10-b11 a11-b14 a12-b15 a13-b16
## omissions
b17 | Imelda Creagh
b7 | the postcard
a9 | a statement will be given
