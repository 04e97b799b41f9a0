mode: outlets
## a | Metro Vigil | Gunman kills two at Oslund mall before guard stops him | 2024-11-30
[1] BRANTWELL, Ohio — A gunman killed two shoppers and wounded six at the Oslund Galleria on Black Friday before an unarmed security guard tackled him on the food court level, police said.

[2] Chief Marcus Delgado identified the suspect as Tyler Voss, 26, of Brantwell, who worked at a phone kiosk in the mall until September. [3] He fired 19 rounds from a 9-millimeter pistol in just under two minutes, starting at 1:47 p.m., Delgado said.

[4] The guard, Samuel Adeyemi, 58, a grandfather of seven, came at Voss from behind while he was reloading. [5] "He was big, but he was busy," Adeyemi said. [6] The first officers were there 90 seconds after that.

[7] Those killed were Joan Petrakis, 64, a school librarian, and Luis Camacho, 31, who was on his honeymoon. [8] Four of the wounded remained in hospitals Saturday, one in critical condition.

[9] Delgado said the attack was not random: the woman had complained to the kiosk's owner about Voss in August. [10] Camacho was struck by a bullet that had gone through a window.

[11] Voss legally bought the gun Nov. 11 in Indiana, the Bureau of Alcohol, Tobacco, Firearms and Explosives said. [12] He will be arraigned Monday on two counts of aggravated murder.

[13] About 9,000 people were in the building; 400 sheltered in stockrooms for up to three hours. [14] The mall will reopen Tuesday.

[15] It was the state's third mall shooting in five years; in Dorset Heights, in 2021, a teenager killed one.
## b | The American Forum | A honeymoon, a library card and a man with a mop: after Oslund | 2024-12-02
[1] They called him a guard in the first reports, but Samuel Adeyemi cleans floors, and it was with the handle of a mop that the 58-year-old knocked the pistol out of Tyler Voss's hand on Friday. [2] "He was big, but he wasn't looking," Adeyemi said at his church on Sunday.

[3] By then two people had been shot dead at the Galleria in Brantwell and half a dozen hurt. [4] A third, a boy of 15, died of his injuries yesterday morning.

[5] Joan Petrakis, who had run the children's room of the county library for thirty years, was buying gloves. [6] Why she was shot is something police say they cannot answer yet; a quarrel with the 26-year-old, who used to sell telephones there, is one thread. [7] Luis Camacho, married six days, stepped in front of his wife, she says, and took a bullet meant for her.

[8] It was over in four minutes, by the mall's own cameras; the police came a minute and a half after the mop. [9] Nineteen casings were picked up.

[10] The weapon had been a birthday present from an uncle, said Marcus Delgado, the chief of police, correcting what federal agents had announced on Saturday.

[11] Voss, who quit his job at the end of the summer, is to be brought before a judge this afternoon. [12] Prosecutors are weighing the death penalty.

[13] Hundreds hid among boxes, some of them till nearly five. [14] The doors open again tomorrow. [15] Ohio has seen this twice before since 2019, the last time in Dorset Heights, where a single life was lost.
## findings
role conflict | a: before an unarmed security guard tackled him || a: before guard stops him || b: but Samuel Adeyemi cleans floors | guard vs cleaner
framing conflict | a: came at Voss from behind while he was reloading || b: knocked the pistol out of Tyler Voss's hand | tackled from behind vs knocked the gun away
quantity conflict | a: killed two shoppers and wounded six || a: Gunman kills two || b: A third, a boy of 15, died of his injuries | two vs three dead (later)
quote conflict | a: "He was big, but he was busy," || b: "He was big, but he wasn't looking," | wording
date conflict | a: in just under two minutes || b: It was over in four minutes | two vs four minutes
role conflict | a: Joan Petrakis, 64, a school librarian || b: who had run the children's room of the county library | school vs county library
certainty conflict | a: Delgado said the attack was not random || b: is something police say they cannot answer yet | targeted vs unknown motive
framing conflict | a: was struck by a bullet that had gone through a window || b: stepped in front of his wife, she says | stray bullet vs shielded his wife
framing conflict | a: Voss legally bought the gun || b: The weapon had been a birthday present from an uncle | bought vs present
attribution conflict | a: the Bureau of Alcohol, Tobacco, Firearms and Explosives said || b: said Marcus Delgado, the chief of police, correcting | ATF vs police chief
date differs | a: at a phone kiosk in the mall until September || b: who quit his job at the end of the summer | September vs end of summer
date differs | a: who was on his honeymoon || b: Luis Camacho, married six days | honeymoon vs six days
quantity differs | a: 400 sheltered in stockrooms || b: Hundreds hid among boxes | 400 vs hundreds
## benign
same | a: at the Oslund Galleria on Black Friday || b: of Tyler Voss's hand on Friday | November 29
same | a: He fired 19 rounds || b: Nineteen casings were picked up | nineteen
same | a: there 90 seconds after that || b: came a minute and a half after the mop | 90 seconds
same | a: for up to three hours || b: some of them till nearly five | 1:47 plus three hours
same | a: The mall will reopen Tuesday || b: The doors open again tomorrow | December 3
same | a: He will be arraigned Monday || b: is to be brought before a judge this afternoon | Monday December 2
same | a: the state's third mall shooting in five years || b: twice before since 2019 | third with this one
same | a: in 2021, a teenager killed one || b: where a single life was lost | same earlier shooting
same | a: Samuel Adeyemi, 58 || b: that the 58-year-old knocked | same age
same | a: at a phone kiosk in the mall || b: who used to sell telephones there | same job
other | a: a teenager killed one || b: a boy of 15 | shooter of 2021 vs victim now
other | a: a grandfather of seven || b: married six days | guard vs victim
other | a: starting at 1:47 p.m. || b: nearly five | shooting vs leaving shelter
other | a: about Voss in August || b: at the end of the summer | complaint vs leaving the job
other | a: About 9,000 people were in the building || b: Hundreds hid among boxes | all vs those sheltering
other | a: Tyler Voss, 26 || b: a boy of 15, died | suspect vs victim
## aligned
a0-b1 a0-b3 a1-b1 a1-b3 a1-b4 a2-b6 a2-b11 a3-b8 a3-b9 a4-b1 a5-b2 a6-b8 a7-b5 a7-b7 a9-b6 a10-b7 a11-b10 a12-b11 a13-b13 a14-b14 a15-b15
## omissions
b4 | a does not report the boy's death
b12 | a does not report the death penalty
a8 | b does not report how many remained in hospital
