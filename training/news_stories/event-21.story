mode: outlets
## a | The Sound Chronicle | Hijacked harbor ferry freed after 7-hour standoff; gunman shot | 2023-08-29
[1] SEABRIGHT, Wash. — A gunman who took over a harbor ferry with 52 people aboard was shot and wounded by a sheriff's sniper Monday evening, ending a seven-hour standoff in Sawyer Inlet in which no hostage was harmed.

[2] Martin Kehoe, 38, a deckhand the ferry line had fired in July, walked into the wheelhouse of the Orca Maiden at 11:45 a.m. with a rifle, Sheriff Anita Bellamy said. [3] He demanded his job back and a conversation with the governor.

[4] Kehoe let 19 passengers go at 3 p.m. in exchange for pizza and a phone charger. [5] The remaining 33 were freed when deputies came over the stern from two rubber boats.

[6] "We talked as long as talking worked," Bellamy said. [7] A deputy fired a single round after Kehoe pointed the rifle at the captain's head, she said.

[8] Captain Joyce Lindholm, 55, had cut the engines and thrown the key overboard. [9] She later walked off the ferry on her own and declined treatment.

[10] Gov. Paul Trevino did not speak with Kehoe, on the advice of the FBI, his office said.

[11] Kehoe, hit in the right shoulder, was in stable condition at Harborview under guard. [12] He will be charged on Wednesday with kidnapping and assault; piracy, a federal count that carries a life term, is being studied.

[13] A coworker, Dale Orr, said Kehoe had told him in the spring that he would "do something they'd remember". [14] Orr said he had passed it on to the company. [15] Sawyer Ferries said it had no record of any complaint.

[16] The line's three other boats ran on schedule.
## b | Northwest Public Affairs Radio | After the Orca Maiden: what the line knew about Martin Kehoe | 2023-08-31
[1] Twice this year someone at Sawyer Ferries wrote down that Martin Kehoe frightened people. [2] The notes, which the company confirmed on Wednesday, date from March and May; they were filed by his supervisor, Dale Orr.

[3] Kehoe, who quit in July after a quarrel over shifts, seized one of the line's four vessels at a quarter to noon on Monday, with 50 passengers and a crew of two. [4] Nearly all of the children and elderly got off in mid-afternoon; Captain Joyce Lindholm, 55, had bargained for them by offering to stay. [5] The rest of the hostages were taken off after the 38-year-old, according to three of them, had laid down his gun and was kneeling.

[6] It was then that two shots were heard. [7] "We talked until talking stopped working," Sheriff Anita Bellamy said on the night. [8] On Wednesday she said that the state patrol would review what happened in the last minutes and that she would not describe them until it had.

[9] Lindholm, who hid the engine key in her boot, has been in hospital since Monday with a broken cheekbone from the butt of the rifle.

[10] The governor's voice was on the radio for four minutes of the almost seven hours, a dispatcher's log shows; Paul Trevino asked Kehoe to think of his daughters.

[11] Prosecutors on Wednesday charged Kehoe, who is recovering from a shoulder wound, with 52 counts of kidnapping. [12] The U.S. attorney ruled out a piracy case. [13] Kehoe had not asked for his old job, Lindholm told her brother, but for back pay of $4,300. [14] His lawyer, public defender Rosa Kehoe-Tran, who is no relation, said he had sought help from a veterans clinic eight days before. [15] All sailings were canceled on the day.
## findings
framing conflict | a: a deckhand the ferry line had fired in July || b: who quit in July after a quarrel over shifts | fired vs quit
polarity conflict | a: in which no hostage was harmed || b: with a broken cheekbone from the butt of the rifle | nobody harmed vs captain injured
framing conflict | a: walked off the ferry on her own and declined treatment || b: has been in hospital since Monday | declined treatment vs in hospital
framing conflict | a: after Kehoe pointed the rifle at the captain's head || b: had laid down his gun and was kneeling | aiming vs disarmed when shot
attribution differs | a: pointed the rifle at the captain's head, she said || b: according to three of them, had laid down his gun | sheriff's account vs hostages'
quantity conflict | a: A deputy fired a single round || b: two shots were heard | one vs two shots
quote conflict | a: "We talked as long as talking worked," || b: "We talked until talking stopped working," | wording
framing conflict | a: in exchange for pizza and a phone charger || b: had bargained for them by offering to stay | what bought the release
place conflict | a: thrown the key overboard || b: who hid the engine key in her boot | overboard vs in her boot
polarity conflict | a: Gov. Paul Trevino did not speak with Kehoe || b: Paul Trevino asked Kehoe to think of his daughters | did not speak vs spoke
role conflict | a: A coworker, Dale Orr || b: by his supervisor, Dale Orr | coworker vs supervisor
polarity conflict | a: it had no record of any complaint || b: which the company confirmed on Wednesday | no record vs confirmed notes
certainty conflict | a: a federal count that carries a life term, is being studied || b: ruled out a piracy case | studied vs ruled out
framing conflict | a: He demanded his job back || b: but for back pay of $4,300 | job vs back pay
polarity conflict | a: The line's three other boats ran on schedule || b: All sailings were canceled on the day | ran vs canceled
date differs | a: ending a seven-hour standoff || b: of the almost seven hours | seven vs almost seven
date differs | a: Kehoe had told him in the spring || b: date from March and May | spring vs March and May
date differs | a: go at 3 p.m. in exchange || b: got off in mid-afternoon | 3 p.m. vs mid-afternoon
## benign
same | a: with 52 people aboard || b: with 50 passengers and a crew of two | 50 plus two
same | a: at 11:45 a.m. with a rifle || b: at a quarter to noon on Monday | same time
same | a: Martin Kehoe, 38 || b: after the 38-year-old | same age
same | a: hit in the right shoulder || b: is recovering from a shoulder wound | same wound
same | a: The line's three other boats || b: one of the line's four vessels | one plus three
same | a: He will be charged on Wednesday || b: Prosecutors on Wednesday charged Kehoe | plan carried out on the same day
same | a: Captain Joyce Lindholm, 55, had cut the engines || b: Captain Joyce Lindholm, 55, had bargained | same captain
other | a: Kehoe let 19 passengers go || b: The rest of the hostages were taken off | first and last group
other | a: from two rubber boats || b: two shots were heard | boats vs shots
other | a: shot and wounded by a sheriff's sniper || b: with a broken cheekbone | gunman vs captain
other | a: Martin Kehoe || b: public defender Rosa Kehoe-Tran, who is no relation | two people
other | a: the ferry line had fired in July || b: sought help from a veterans clinic eight days before | job vs clinic
other | a: ending a seven-hour standoff || b: on the radio for four minutes | whole vs part
other | a: The remaining 33 were freed || b: with 52 counts of kidnapping | those left vs all
## aligned
a16-b3
a0-b3 a1-b3 a1-b5 a1-b6 a1-b9 a1-b10 a2-b3 a3-b13 a4-b4 a5-b5 a6-b7 a7-b5 a7-b6 a8-b9 a9-b9 a10-b10 a11-b11 a12-b11 a12-b12 a13-b2 a14-b2 a15-b2 a16-b15 a14-b1
## omissions
b8 | a does not report the review by the state patrol
b14 | a does not report the veterans clinic
