mode: outlets
## a | Meridian Globe | Truce reached in Tarsa valley after envoy shuttles between camps | 2025-03-17
[1] GENEVA — Government forces and the Tarsa Liberation Army have agreed to stop fighting for 30 days from midnight on Tuesday, ending the worst bloodshed in the highland province since 2019. [2] The accord was signed on Sunday evening in a hotel outside Geneva by Interior Minister Josip Varga and the rebels' political chief, Mirela Duk.

[3] Both sides will pull heavy guns back 15 kilometers from the Lesna River. [4] Up to 120 unarmed observers from the African Union and the OSCE are to be stationed along it.

[5] "This is a door, not a house," the United Nations envoy, Hélène Quirot, said after eleven days of shuttling between the two delegations, who never sat in one room.

[6] The text provides for the exchange of 214 prisoners, the wounded first. [7] It makes no mention of the status of the province, on which talks are to open in Vienna on April 7.

[8] Ms. Duk called the document "bitter medicine" and said her commanders would obey it. [9] Mr. Varga left without speaking to reporters.

[10] The fighting has killed at least 640 people since January, more than half of them civilians, according to the International Committee of the Red Cross. [11] On Friday a shell struck a bread queue in the town of Orsk, killing 17; the army blamed the rebels, who denied it.

[12] An earlier truce, mediated by Turkey in November, broke down after 41 hours. [13] Then as now the sticking point was the Lesna dam, which will be placed under a neutral manager, a Norwegian engineer.

[14] Relief convoys, halted since February 22, are to roll again on Wednesday with food for 60,000 people. [15] Washington welcomed the accord and pledged $45 million.
## b | The Eastern Bulletin | Tarsa ceasefire: guns to fall silent for a month, rebels say hands were forced | 2025-03-18
[1] For one month beginning tonight at twelve the guns along the Lesna should be still, if a paper initialled by two deputies near Lake Geneva at the weekend is approved by the president. [2] Josip Varga, the defence minister, had flown home before the ceremony, and Mirela Duk, who leads the rebels' political wing, sent her lawyer.

[3] It was the first time since the war resumed that the enemies had faced each other across a table, an hour that envoy Hélène Quirot of the UN described as tense. [4] "It is a doorway, not a home," she said of the deal.

[5] Artillery is to be withdrawn beyond a line nine miles from the river on either bank. [6] As for monitors, 210 of them, drawn from two international bodies, are foreseen.

[7] The rebels would receive their 96 fighters only after handing over the last of 118 soldiers. [8] Ms Duk said she had been given a day by her foreign backers to accept or lose their money, and that some of her commanders had yet to decide whether to comply.

[9] The question who rules the highlands was left out, to be taken up three weeks from now in Vienna.

[10] The province's own health office puts the dead of this winter at 640 or more; most, it says, carried no weapon. [11] Seventeen more fell at the end of last week when the market in Orsk was hit as people waited for bread, an attack that a government spokeswoman pinned on the insurgents; they said they had no gun within range.

[12] Lorries with flour and oil for 60,000 mouths have been standing at the border since 22 February and may be let through in the middle of the week, an aid official hoped. [13] The dam, over which last autumn's Turkish-brokered pause collapsed in under two days, goes to an outsider from Norway.

[14] The United States promised $45m, a tenth of what the UN says is required.
## findings
certainty conflict | a: have agreed to stop fighting for 30 days || a: The accord was signed on Sunday evening || b: initialled by two deputies near Lake Geneva at the weekend || b: is approved by the president | agreed and signed vs only initialled and awaiting approval
name conflict | a: by Interior Minister Josip Varga and the rebels' political chief || b: initialled by two deputies || b: sent her lawyer | who put their names to it: the two leaders vs their deputies
role conflict | a: Interior Minister Josip Varga || b: Josip Varga, the defence minister | interior vs defence minister
polarity conflict | a: who never sat in one room || b: the enemies had faced each other across a table | never met vs met for an hour
quote conflict | a: "This is a door, not a house," || b: "It is a doorway, not a home," | envoy's words
quantity conflict | a: Up to 120 unarmed observers || b: 210 of them | 120 vs 210 observers
date conflict | a: the wounded first || b: only after handing over the last of 118 soldiers | order of the exchange: wounded first vs soldiers before rebels
certainty conflict | a: said her commanders would obey it || b: some of her commanders had yet to decide whether to comply | commanders will obey vs undecided
attribution conflict | a: according to the International Committee of the Red Cross || b: The province's own health office puts the dead | the 640 dead: ICRC vs provincial health office
certainty differs | a: are to roll again on Wednesday || b: may be let through in the middle of the week | convoys scheduled vs hoped for
date differs | a: broke down after 41 hours || b: collapsed in under two days | 41 hours vs under two days
## benign
same | a: from midnight on Tuesday || b: beginning tonight at twelve | b is published on Tuesday, March 18
same | a: 15 kilometers from the Lesna River || b: nine miles from the river | about the same distance
same | a: from the African Union and the OSCE || b: drawn from two international bodies | AU and OSCE are two bodies
same | a: the exchange of 214 prisoners || b: their 96 fighters only after handing over the last of 118 soldiers | 96 + 118 = 214
same | a: are to open in Vienna on April 7 || b: three weeks from now in Vienna | about three weeks after March 18
same | a: On Friday a shell struck || b: at the end of last week | Friday March 14
same | a: killing 17 || b: Seventeen more fell | same dead
same | a: mediated by Turkey in November || b: last autumn's Turkish-brokered pause | November is autumn
same | a: It makes no mention of the status of the province || b: The question who rules the highlands was left out | status not in the text
same | a: more than half of them civilians || b: most, it says, carried no weapon | a majority of civilians
other | a: after eleven days of shuttling || b: an hour that envoy | whole shuttle vs one meeting
other | a: An earlier truce || b: For one month beginning tonight | November truce vs this one
other | a: halted since February 22 || b: three weeks from now | convoys vs talks
other | a: killed at least 640 people || b: Seventeen more fell | all dead vs one shell
other | a: pledged $45 million || b: a tenth of what the UN says | pledge vs need
other | a: the army blamed the rebels, who denied it || b: rebels say hands were forced | shelling vs the deal
other | a: ending the worst bloodshed in the highland province since 2019 || b: have been standing at the border since 22 February | two since-dates
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b1 a2-b2 a3-b5 a4-b6 a5-b3 a5-b4 a6-b7 a7-b9 a8-b8 a10-b10 a11-b11 a12-b13 a13-b13 a14-b12 a15-b14
## omissions
b14 | a does not report the UN's stated need (a tenth)
b8 | a does not report the backers' ultimatum
a9 | b does not report that Varga did not speak to reporters
