mode: outlets
## a | Vienna Energy Wire | Pipeline blast halts gas from Georgia's Tserani field | 2023-02-23
[1] TBILISI, Feb 23 — An explosion on the Tserani gas pipeline in eastern Georgia on Wednesday evening cut a supply that covers about 12% of the country's needs, the operator Kartli Trans said.

[2] No one was killed. [3] Three workers who were welding nearby were burned, one of them badly.

[4] The cause was a landslide after days of rain, said Nino Abashvili, the operator's deputy director. [5] Sabotage was excluded.

[6] Gas will flow again by Sunday, she said. [7] Until then Azerbaijan is sending an additional 1.5 million cubic meters a day.

[8] The line, 88 kilometers long and 71 centimeters wide, was laid in 2004. [9] It was last inspected in November.

[10] Two glassworks in Rustavi have had to let their furnaces cool, a step from which they need months to recover. [11] Households were not affected.

[12] Energy Minister Zurab Kvirikadze visited the site near Sagarejo at dawn on Thursday. [13] "The mountain moved first; we only have to move faster," he said.

[14] The Swiss trading house Brunnmatt owns 45% of the field. [15] It had been in talks to sell out to a Turkish company since autumn.

[16] A blast on another line in 2006 left the capital without gas for a week in frost.
## b | Kakheti Voice | Night of fire at Sagarejo: 'We thought the war had come' | 2023-02-24
[1] Flames as high as a church stood over the vineyards of Sagarejo for three hours.

[2] One man died of his burns in a Tbilisi hospital yesterday, his brother said; two other welders are out of danger. [3] They had been mending the very pipe that burst, villagers insist, because it leaked.

[4] "A mountain moved, so we have to move faster," Energy Minister Zurab Kvirikadze declared at the edge of the crater on Thursday at noon. [5] There was no mountain to be seen: the slope above the break is terraced, dry and planted with Saperavi.

[6] For all that, it was the earth that slipped, says Kartli Trans, and nobody set off a bomb.

[7] In Sagarejo and five villages 2,300 homes have been without heating since Wednesday night. [8] Repairs will take two weeks, an engineer at the crater told us.

[9] The line was laid nineteen years ago. [10] No inspector has been seen on it since 2020, says village elder Vazha Chikovani.

[11] The glass factories of Rustavi have put their furnaces on oil and go on working.

[12] Azerbaijan helps out with extra gas. [13] Older people were reminded of January 2006, when Tbilisi froze for seven days.
## c | Black Sea Risk Monitor | Tserani outage: what we know | 2023-02-24
[1] The Tserani pipeline in Georgia's Kakheti region is out of service following a rupture on 22 February at about 19:40 local time.

[2] Operator Kartli Trans attributes the event to ground movement. [3] The interior ministry has opened a case under the sabotage article of the criminal code and says traces of explosive are being analysed.

[4] Casualties: three injured, all contractors, two of them seriously.

[5] Supply effect: the field provides roughly one-eighth of Georgian consumption. [6] Azerbaijani state company Azneft has raised deliveries by 1.5 mcm/d through the southern corridor. [7] Residential customers in six localities lost supply.

[8] Outlook: the operator speaks of a restart on 26 February. [9] We think a week to ten days more likely.

[10] Industry: two glass producers in Rustavi have shut their furnaces. [11] A fertiliser plant there runs at half load on stored gas.

[12] Asset: 88 km, 28 inches, in operation since 2004. [13] An inspection with an internal gauge was done last autumn, according to the operator.

[14] Ownership: Brunnmatt AG of Zug holds 55% of the field and is seeking a buyer; talks with a Turkish group broke off in January, industry sources said.

[15] Precedent: in 2006 explosions on a different pipeline interrupted flows to Tbilisi for about a week. [16] In 2015 a fire at a compressor near Gardabani caused no interruption.
## findings
polarity conflict | a: No one was killed || b: One man died of his burns || c: three injured, all contractors | nobody killed vs one dead
quantity conflict | a: one of them badly || c: two of them seriously | one vs two seriously hurt
role conflict | a: Three workers who were welding nearby || b: They had been mending the very pipe that burst | welding nearby vs mending the burst pipe
certainty conflict | a: Sabotage was excluded || b: nobody set off a bomb || c: has opened a case under the sabotage article | sabotage excluded vs investigated
certainty conflict | a: The cause was a landslide after days of rain || b: the slope above the break is terraced, dry || c: attributes the event to ground movement | landslide after rain vs dry slope
date conflict | a: Gas will flow again by Sunday || b: Repairs will take two weeks || c: We think a week to ten days more likely | Sunday vs two weeks vs week to ten days
attribution conflict | a: Gas will flow again by Sunday, she said || b: an engineer at the crater told us | repair time: deputy director vs engineer
polarity conflict | a: Households were not affected || b: 2,300 homes have been without heating || c: Residential customers in six localities lost supply | households unaffected vs cut off
date conflict | a: It was last inspected in November || b: No inspector has been seen on it since 2020 || c: was done last autumn | inspected November vs not since 2020
polarity conflict | a: have had to let their furnaces cool || b: have put their furnaces on oil and go on working || c: have shut their furnaces | glassworks stopped vs working
date conflict | a: near Sagarejo at dawn on Thursday || b: on Thursday at noon | minister's visit at dawn vs noon
quote conflict | a: "The mountain moved first; we only have to move faster," || b: "A mountain moved, so we have to move faster," | same remark, other words
quantity conflict | a: owns 45% of the field || c: holds 55% of the field | 45% vs 55%
framing conflict | a: It had been in talks to sell out to a Turkish company since autumn || c: talks with a Turkish group broke off in January | in talks vs broken off
quantity differs | a: about 12% of the country's needs || c: roughly one-eighth of Georgian consumption | about 12% vs roughly 12.5%
date differs | a: eastern Georgia on Wednesday evening || c: on 22 February at about 19:40 | Wednesday evening vs 19:40
## benign
same | a: Gas will flow again by Sunday || c: a restart on 26 February | February 26 is a Sunday
same | a: 71 centimeters wide || c: 88 km, 28 inches | 28 inches is 71 cm
same | a: was laid in 2004 || b: was laid nineteen years ago | 2004
same | a: an additional 1.5 million cubic meters a day || c: raised deliveries by 1.5 mcm/d | same volume
same | a: left the capital without gas for a week || b: when Tbilisi froze for seven days | same outage
same | a: The Swiss trading house Brunnmatt || c: Brunnmatt AG of Zug | same firm
same | b: In Sagarejo and five villages || c: in six localities | six places
same | a: It was last inspected in November || c: was done last autumn | November is autumn
same | a: Two glassworks in Rustavi || c: two glass producers in Rustavi | same works
other | a: was laid in 2004 || c: In 2015 a fire at a compressor | pipeline vs other accident
other | b: stood over the vineyards of Sagarejo for three hours || a: for a week in frost | fire vs 2006 outage
other | a: Two glassworks in Rustavi || c: A fertiliser plant there | glass vs fertiliser
other | b: two other welders are out of danger || c: two glass producers | people vs firms
other | a: to a Turkish company since autumn || c: was done last autumn | talks vs inspection
other | b: says village elder Vazha Chikovani || a: said Nino Abashvili | two speakers
other | a: A blast on another line in 2006 || b: One man died of his burns | old vs new blast
other | c: caused no interruption || a: cut a supply | 2015 vs now
## aligned
a0-b1 a1-b1 a1-b7 a2-b2 a3-b2 a3-b3 a4-b6 a4-b5 a5-b6 a6-b8 a7-b12 a8-b9 a9-b10 a10-b11 a11-b7 a12-b4 a13-b4 a16-b13 a0-c1 a1-c1 a1-c5 a2-c4 a3-c4 a4-c2 a5-c3 a6-c8 a6-c9 a7-c6 a8-c12 a9-c13 a10-c10 a11-c7 a14-c14 a15-c14 a16-c15 b2-c4 b6-c2 b6-c3 b7-c7 b8-c8 b8-c9 b9-c12 b10-c13 b11-c10 b12-c6 b13-c15 b5-c2
## omissions
c11 | a and b do not mention the fertiliser plant
c16 | a and b do not mention the 2015 fire
b1 | a and c do not describe the flames
