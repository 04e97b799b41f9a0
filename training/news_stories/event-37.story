mode: outlets
## a | Pacific Defense Daily | Patrol ships collide near disputed reef; Manila says China rammed cutter | 2024-06-21
[1] A Chinese coast guard ship rammed a Philippine cutter near Sandalwood Reef on Thursday, tearing a three-meter gash in its side and injuring four sailors, Manila's task force for the South China Sea said.

[2] The BRP Lapulao, on the way to supply a marine outpost with food and drinking water, was hit twice within nine minutes and limped back to Puerto Galang under its own power. [3] Commodore Ernesto Villaluz, the task force's spokesman, said a boarding party armed with axes had tried to seize a rubber boat and been pushed off.

[4] "They came at us like a bull at a gate," he said.

[5] Beijing said its vessel had been struck while standing still and that it had found building materials, not food, on the deck.

[6] The encounter took place 14 nautical miles from the reef, well inside the Philippines' exclusive economic zone. [7] A video released by Manila shows a water cannon breaking the cutter's bridge windows.

[8] U.S. Ambassador Claire Whitfield condemned what she called dangerous conduct and said that the 1951 defense treaty applied to coast guard vessels. [9] The Pentagon has ordered the destroyer Halvorsen, now in Subic Bay, to the area.

[10] President Arturo Lim summoned the Chinese ambassador on Friday, for the third time this year. [11] A hotline between the two coast guards set up in January went unanswered for 40 minutes, Villaluz said.

[12] In March a similar clash off Palmetto Bank left one Filipino without a thumb. [13] Japan will hand over two larger cutters in August.
## b | The Straits Analyst | After Sandalwood: two versions of 12 minutes at sea | 2024-06-23
[1] They agree on the day, Thursday, on the place, a patch of water about 26 kilometres from Sandalwood Reef, and on next to nothing else.

[2] Manila's account is that its cutter was run into on two occasions, twelve minutes apart. [3] Beijing's is that the Philippine ship turned across the bows of a vessel which was under way at six knots and had the right of way.

[4] Ernesto Villaluz, a rear admiral and deputy head of the navy, conceded on Saturday that cement and steel rods had been aboard the BRP Lapulao alongside the rice and water. [5] Of the inflatable that men with axes went for he said that it was taken and that its motor is missed. [6] "They came like a bull through a gate," was his image.

[7] Independent analysts at a Singapore institute who have studied a film put out by the Philippines say that a jet of water burst the glass of the wheelhouse. [8] The hole in the hull, ten feet long, is above the waterline, they add, and so the tow back to port may have been a precaution.

[9] Three sailors were hurt, the navy hospital says, one of whom will lose a finger, as a shipmate did three months ago at Palmetto Bank.

[10] Washington's envoy, Claire Whitfield, spoke of dangerous conduct; on the treaty, now 73 years old, she said only that its terms were "well known". [11] Sending a destroyer is one of several steps under study.

[12] The line that was opened at New Year for such moments was used: two duty officers talked for forty minutes, both sides confirm. [13] China's ambassador, called in for a dressing-down for the third time since January, left after five. [14] Two bigger ships from Tokyo are to join the Philippine coast guard at the height of summer.
## findings
quantity conflict | a: and injuring four sailors || b: Three sailors were hurt | four vs three
date conflict | a: was hit twice within nine minutes || b: twelve minutes apart || b: two versions of 12 minutes at sea | nine vs twelve minutes
framing conflict | a: limped back to Puerto Galang under its own power || b: so the tow back to port may have been a precaution | own power vs towed
role conflict | a: Commodore Ernesto Villaluz, the task force's spokesman || b: Ernesto Villaluz, a rear admiral and deputy head of the navy | commodore and spokesman vs rear admiral
polarity conflict | a: had tried to seize a rubber boat and been pushed off || b: he said that it was taken | boat kept vs taken
quote conflict | a: "They came at us like a bull at a gate," || b: "They came like a bull through a gate," | wording
framing conflict | a: its vessel had been struck while standing still || b: which was under way at six knots | Beijing: standing still vs moving
attribution conflict | a: and that it had found building materials, not food || b: conceded on Saturday that cement and steel rods had been aboard | cargo claim by Beijing vs conceded by Manila
framing conflict | a: with food and drinking water || b: cement and steel rods had been aboard | food only vs also cement and steel
certainty conflict | a: The Pentagon has ordered the destroyer || b: is one of several steps under study | ordered vs under study
polarity conflict | a: said that the 1951 defense treaty applied to coast guard vessels || b: said only that its terms were "well known" | treaty applies vs not said
polarity conflict | a: went unanswered for 40 minutes || b: two duty officers talked for forty minutes | unanswered vs 40 minutes of talk
name differs | a: the destroyer Halvorsen || b: Sending a destroyer | named vs unnamed
date differs | a: over two larger cutters in August || b: at the height of summer | August vs height of summer
## benign
same | a: on Thursday, tearing || b: They agree on the day, Thursday | same day
same | a: 14 nautical miles from the reef || b: about 26 kilometres from Sandalwood Reef | 14 nm is 25.9 km
same | a: tearing a three-meter gash in its side || b: The hole in the hull, ten feet long | three meters
same | a: breaking the cutter's bridge windows || b: burst the glass of the wheelhouse | same damage
same | a: the 1951 defense treaty || b: now 73 years old | 2024 minus 73
same | a: for the third time this year || b: for the third time since January | same
same | a: In March a similar clash off Palmetto Bank || b: three months ago at Palmetto Bank | March
same | a: left one Filipino without a thumb || b: as a shipmate did | same man
same | a: set up in January || b: that was opened at New Year | same hotline
same | a: U.S. Ambassador Claire Whitfield || b: Washington's envoy, Claire Whitfield | same person
same | a: Japan will hand over || b: from Tokyo are to join | Japan
other | a: left one Filipino without a thumb || b: one of whom will lose a finger | March vs now
other | a: went unanswered for 40 minutes || b: left after five | hotline vs ambassador
other | a: summoned the Chinese ambassador on Friday || b: conceded on Saturday | ambassador vs admission
other | a: two larger cutters || b: its cutter was run into on two occasions | new ships vs collisions
other | a: the destroyer Halvorsen, now in Subic Bay || b: a vessel which was under way | US vs Chinese ship
other | a: U.S. Ambassador || b: China's ambassador, called in | two ambassadors
## aligned
a3-b4
a0-b2 a0-b3 a1-b1 a1-b2 a1-b8 a1-b9 a2-b2 a2-b4 a2-b8 a3-b5 a4-b6 a5-b3 a5-b4 a6-b1 a7-b7 a8-b10 a9-b11 a10-b13 a11-b12 a12-b9 a13-b14
## omissions
b8 | a does not report that the hole is above the waterline
a6 | b does not report that it lay in the economic zone
