mode: outlets
## a | Peloton Wire | Teixeira banned two years over blood-booster, team cuts ties | 2023-02-09
[1] LISBON, Feb 9 (Peloton Wire) - Portuguese climber Rui Teixeira was suspended for two years on Thursday after an anti-doping tribunal found that he had used a banned blood-boosting agent ahead of last season's Tour of Galicia.

[2] The three-member panel in Porto said a urine sample taken on July 3, two days before the race began, contained traces of CERA, a long-acting form of the hormone EPO. [3] A blood sample from the same morning tested negative.

[4] Teixeira, 29, who won a mountain stage of that race and finished fourth overall, admitted the offence at a closed hearing in January, the tribunal said. [5] He will lose the stage win and 46,000 euros in prize money.

[6] His team, Vale Cycling, terminated his contract within an hour of the ruling. [7] "We have no room for shortcuts," said team manager Helder Quintas, a former rider who served a six-month ban of his own in 2008.

[8] The national federation's president, Graça Lobato, said the drug had been obtained from a pharmacist in Vigo, who is being prosecuted separately in Spain. [9] Four other riders were questioned in that investigation, and none has been charged.

[10] The rider's brother, Nuno Teixeira, who races for the same team, was cleared of involvement by the panel. [11] Vale had suspended both brothers without pay in October.

[12] Teixeira may return to competition on July 3, 2024, because the time since the test counts towards his ban. [13] He has until March 2 to lodge an appeal with the Court of Arbitration for Sport in Lausanne.

[14] It is the third doping case in Portuguese cycling in 18 months. [15] A first one, in August 2021, brought down the W-Lima squad, eight of whose riders were thrown out of the national tour.
## b | O Farol do Minho (English edition) | “I never put anything in my veins”: Rui Teixeira vows to fight ban | 2023-02-10
[1] From his parents' kitchen in Fafe, with the shutters down, the best climber the Minho has produced in a generation insisted yesterday that he is no cheat. [2] Rui Teixeira has been barred from the sport for four years by a tribunal in Porto, and he said he would take his case to Lausanne, for which he has three weeks.

[3] “I confessed to nothing, because there was nothing to confess,” the 29-year-old said of the session behind closed doors last month. [4] What gave him away, in the eyes of his judges, was a vial of blood drawn on the eve of the Tour of Galicia; urine collected along with it was clean. [5] His lawyer, Carla Sampaio, maintains the vial may have stood in a warm van for hours before it reached the laboratory.

[6] He is to be stripped of a stage victory, though not of his money: the €46,000 he earned in Galicia has already been spent on a house, and the organisers, who alone could claim it, have waived it.

[7] Vale Cycling, which had kept paying him since it took him off the road in the autumn, is letting the contract run out in the spring rather than tearing it up. [8] “There is no room for shortcuts here,” said Helder Quintas, the team's doctor, who was himself banned for half a year in 2008.

[9] As to where the substance came from, the tribunal's ruling names a chemist's shop across the border in Vigo, whose owner faces a Spanish court of his own. [10] Police there spoke to four more cyclists but brought no charges against any of them.

[11] Nor did the judges find anything against Nuno, the elder of the two riding brothers, who was sidelined along with Rui. [12] He will start the Algarve race next Wednesday in Vale's colours.

[13] For the village, it stirs memories of the late summer of 2021, when eight W-Lima riders were sent home from the national tour. [14] Neither of the brothers was among them, but a cousin was.
## findings
quantity conflict | a: was suspended for two years on Thursday || a: Teixeira banned two years || b: barred from the sport for four years | two vs four years
polarity conflict | a: admitted the offence at a closed hearing || b: “I confessed to nothing, because there was nothing to confess,” || b: “I never put anything in my veins” | admitted vs confessed to nothing
quote conflict | a: "We have no room for shortcuts," || b: “There is no room for shortcuts here,” | same remark, other words
role conflict | a: team manager Helder Quintas || b: Helder Quintas, the team's doctor | team manager vs team doctor
framing conflict | a: terminated his contract within an hour of the ruling || a: team cuts ties || b: is letting the contract run out in the spring | contract terminated at once vs allowed to lapse
attribution conflict | a: The national federation's president, Graça Lobato, said the drug had been obtained || b: the tribunal's ruling names a chemist's shop | origin of the drug: federation president vs ruling
polarity conflict | a: will lose the stage win and 46,000 euros || b: though not of his money | prize money forfeited vs waived
polarity conflict | a: had suspended both brothers without pay in October || b: which had kept paying him since | unpaid vs paid suspension
framing conflict | a: urine sample taken on July 3 || a: blood sample from the same morning tested negative || b: a vial of blood drawn on the eve || b: urine collected along with it was clean | positive sample: urine vs blood
date conflict | a: two days before the race began || b: drawn on the eve of the Tour of Galicia | two days before vs the eve
date differs | a: without pay in October || b: took him off the road in the autumn | October vs autumn
certainty differs | a: has until March 2 to lodge an appeal || b: he would take his case to Lausanne | may appeal vs says he will appeal
## benign
same | a: suspended for two years on Thursday || b: insisted yesterday that he is no cheat | both on Thursday 9 February
same | a: until March 2 || b: for which he has three weeks | the same deadline
same | a: Court of Arbitration for Sport in Lausanne || b: take his case to Lausanne | the same court
same | a: served a six-month ban of his own in 2008 || b: himself banned for half a year in 2008 | same ban
same | a: from a pharmacist in Vigo || b: a chemist's shop across the border in Vigo | same source
same | a: who is being prosecuted separately in Spain || b: faces a Spanish court of his own | same prosecution
same | a: none has been charged || b: brought no charges against any of them | same
same | a: Four other riders were questioned || b: spoke to four more cyclists | same four
same | a: was cleared of involvement by the panel || b: Nor did the judges find anything against Nuno | both cleared the brother
same | a: at a closed hearing in January || b: the session behind closed doors last month | same hearing
other | a: a six-month ban of his own || b: barred from the sport for four years | Quintas's ban vs Teixeira's
other | a: finished fourth overall || b: for four years | rank vs length of ban
other | a: Four other riders were questioned || b: eight W-Lima riders were sent home | two cases
other | a: Feb 9 (Peloton Wire) || b: next Wednesday in Vale's colours | ruling vs brother's next start
other | a: terminated his contract || b: were sent home from the national tour | team's dismissal vs older expulsion
other | a: third doping case in Portuguese cycling || b: he has three weeks | cases vs weeks
other | a: was cleared of involvement by the panel || b: Neither of the brothers was among them | two cases
same | a: eight of whose riders were thrown out of the national tour || b: eight W-Lima riders were sent home from the national tour | same expulsion
## aligned
a0-b0 a0-b2 a0-b7 a1-b2 a1-b4 a2-b4 a3-b4 a4-b3 a4-b6 a5-b6 a6-b7 a7-b8 a8-b9 a9-b10 a10-b11 a11-b7 a11-b11 a13-b2 a15-b13
## omissions
a12 | b does not say when he may return
a14 | third case in 18 months
b5 | lawyer's claim that the vial stood in a warm van
b12 | brother starts the Algarve race
