mode: outlets
## a | Caspian Observer | Airliner's windshield shatters over Black Sea; pilots land safely in Varna | 2023-08-04
[1] A Caspian Wings Boeing 737 with 171 passengers landed safely in Varna, Bulgaria, on Wednesday evening after the outer pane of a cockpit window cracked at 36,000 feet, the airline said.

[2] Flight CW 604 had left Tbilisi at 4:15 p.m. local time for Vienna. [3] Some 70 minutes later the first officer saw "a spider's web run across the glass", and the crew requested a descent to 10,000 feet.

[4] Cabin pressure held throughout, and oxygen masks were not deployed. [5] A flight attendant twisted an ankle; there were no other injuries.

[6] Captain Tamar Lomidze, 43, greeted each passenger at the foot of the stairs. [7] "I'm a mother, I wanted to count them," she said.

[8] The window heater had been reported as faulty twice in July and repaired on both occasions, Caspian's technical chief Zurab Beridze told Georgian television. [9] Investigators from Bulgaria and the United States, where the jet was made, will examine the pane.

[10] The aircraft is eleven years old and came to Caspian from an Irish lessor in 2021. [11] A replacement plane took 164 of the travellers on to Vienna at 2 a.m.; the others chose to stay in Bulgaria or to go home.

[12] Under European rules each is entitled to 400 euros unless the cause was beyond the airline's control, which Caspian says it was.

[13] In January another of the carrier's nine jets, on its way to Almaty, turned back after a bird had struck the nose.
## b | Wiener Rundblick English | 'Like a gunshot': Vienna-bound passengers describe plunge | 2023-08-05
[1] There was a bang, a howl of wind and then the yellow cups came down, say passengers of the Tbilisi to Vienna service that made an emergency landing on the Bulgarian coast in the middle of the week.

[2] "It was like a gunshot," said Eva Lechner, 61, a geography teacher from Mödling. [3] The aeroplane dropped 26,000 feet in six minutes, as data of a tracking site confirm, from a cruising height of some eleven kilometres.

[4] Both layers of a windscreen had burst, a Bulgarian official said, and the co-pilot has cuts on his face. [5] "A spider web ran over the glass," he is reported to have said by radio.

[6] Three others were seen by doctors in Burgas, where the plane with its 171 passengers touched down at dusk: two with sore ears, and a stewardess who had sprained her foot.

[7] The captain, Tamara Lomidze, stayed behind the locked door until everyone was off, passengers complained. [8] She is said to be a former fighter pilot.

[9] Twice last month the heating of the window had been logged as out of order, and it had not been put right for want of a part, according to a mechanic in Tbilisi.

[10] A relief aircraft fetched all but seven of the stranded in the early hours of Thursday. [11] Caspian Wings has assured each passenger by e-mail of €400, "without any recognition of liability".

[12] The Boeing, built in 2012, belonged for its first nine years to a leasing firm in Dublin. [13] Its manufacturer, which advised operators in 2019 to inspect such panes more often, is sending an expert. [14] In winter a sister jet bound for Kazakhstan had to go back to the gate with a dented nose.
## findings
place conflict | a: landed safely in Varna, Bulgaria || a: pilots land safely in Varna || b: in Burgas, where the plane with its 171 passengers touched down | Varna vs Burgas
quantity conflict | a: the outer pane of a cockpit window cracked || b: Both layers of a windscreen had burst | one pane cracked vs both burst
framing conflict | a: the crew requested a descent to 10,000 feet || b: dropped 26,000 feet in six minutes || b: passengers describe plunge | requested descent vs plunge
polarity conflict | a: oxygen masks were not deployed || b: the yellow cups came down | masks not deployed vs deployed
attribution conflict | a: cracked at 36,000 feet, the airline said || b: a Bulgarian official said, and the co-pilot has cuts | who describes the damage
quantity conflict | a: there were no other injuries || b: the co-pilot has cuts on his face || b: Three others were seen by doctors | one hurt vs four
framing conflict | a: greeted each passenger at the foot of the stairs || b: stayed behind the locked door until everyone was off | greeted all vs stayed inside
name conflict | a: Captain Tamar Lomidze, 43 || b: The captain, Tamara Lomidze | Tamar vs Tamara
quote conflict | a: "a spider's web run across the glass" || b: "A spider web ran over the glass," | wording
polarity conflict | a: and repaired on both occasions || b: had not been put right for want of a part | repaired vs not
attribution conflict | a: Caspian's technical chief Zurab Beridze told Georgian television || b: according to a mechanic in Tbilisi | who tells of the heater
certainty conflict | a: each is entitled to 400 euros unless the cause was beyond the airline's control || b: has assured each passenger by e-mail of €400 | conditional and refused vs assured
place conflict | a: on its way to Almaty, turned back || b: had to go back to the gate | turned back in flight vs at the gate
date differs | a: on Wednesday evening after the outer pane || b: in the middle of the week | Wednesday vs midweek
date differs | a: In January another of the carrier's nine jets || b: In winter a sister jet | January vs winter
## benign
same | a: on to Vienna at 2 a.m. || b: in the early hours of Thursday | same flight
same | a: took 164 of the travellers on || b: all but seven of the stranded | 171 less seven
same | a: window cracked at 36,000 feet || b: a cruising height of some eleven kilometres | 36,000 ft is 11 km
same | a: requested a descent to 10,000 feet || b: dropped 26,000 feet in six minutes | 36,000 less 10,000
same | a: reported as faulty twice in July || b: Twice last month the heating of the window | July
same | a: A flight attendant twisted an ankle || b: a stewardess who had sprained her foot | same injury
same | a: The aircraft is eleven years old || b: The Boeing, built in 2012 | 2023 minus 11
same | a: came to Caspian from an Irish lessor in 2021 || b: for its first nine years to a leasing firm in Dublin | 2012 plus nine
same | a: after a bird had struck the nose || b: with a dented nose | same event
same | a: each is entitled to 400 euros || b: of €400, "without | same sum
other | a: reported as faulty twice in July || b: advised operators in 2019 | this jet vs all
other | a: 36,000 feet, the airline said || b: dropped 26,000 feet | height vs drop
other | a: with 171 passengers || b: Three others were seen by doctors | aboard vs treated
other | a: Captain Tamar Lomidze, 43 || b: said Eva Lechner, 61 | captain vs passenger
other | a: Some 70 minutes later || b: in six minutes | flight vs descent
other | a: turned back after a bird || b: made an emergency landing | January flight vs this one
## aligned
a0-b4 a0-b6 a0-b1 a1-b1 a1-b4 a1-b6 a1-b3 a2-b1 a3-b3 a3-b5 a4-b1 a5-b4 a5-b6 a6-b7 a8-b9 a9-b13 a10-b12 a11-b10 a12-b11 a13-b14
## omissions
b13 | a does not report the 2019 advice
a7 | b does not report the captain's remark
b8 | a does not report that she was a fighter pilot
