mode: outlets
## a | Gulf Coast Standard | Cruise line fined $9 million for dumping oily waste off Florida | 2024-06-14
[1] MIAMI — Meridiana Cruises pleaded guilty Thursday to dumping oily bilge water from one of its ships and agreed to pay a $9 million criminal penalty, federal prosecutors said.

[2] Engineers on the Meridiana Sol fitted a bypass hose, known as a “magic pipe,” that let about 87,000 gallons of untreated waste run into the Atlantic between Key Largo and the Bahamas in 2021 and 2022, according to the plea agreement.

[3] A junior engineer, Arjun Nambiar, filmed the hose on his phone and gave the video to the Coast Guard when the ship docked at PortMiami in November 2022. [4] He will receive $1.2 million under a whistleblower law.

[5] The company ordered its crew to mislead inspectors, U.S. Attorney Celeste Barros said. [6] “The ocean is not a drain with a view,” she said.

[7] Chief engineer Davor Lukšić was sentenced in March to eight months in prison. [8] Staff captain Henrik Aune, indicted with him, is believed to be in Norway.

[9] The Geneva-based line will be on probation for five years, with an outside monitor aboard its 11 ships. [10] A quarter of the money will go to coral restoration off the Keys.

[11] “We accept full responsibility,” the company's president, Paola Servadio, told the court. [12] Its shares slipped 0.7%.

[13] In 2016 another line paid a record $40 million in a similar case.
## b | Blue Ledger | Meridiana plea: magic pipe, missing officer, modest fine | 2024-06-15
[1] For discharging oil-tainted water at sea, a cruise company that took in $2.1bn last year will pay a fine equal to about a day and a half of its sales.

[2] The plea, entered in Miami on Thursday, concerns Meridiana Sol, whose engine room crew are said to have pumped upwards of 80,000 gallons overboard without cleaning it, chiefly in the Gulf of Mexico, over two seasons.

[3] Prosecutors stress that head office knew nothing. [4] It was the chief engineer, Davor Luksic, who kept a second set of logbooks, and who was given a year behind bars this spring. [5] “The ocean isn't a drain with a view,” remarked the prosecutor in charge, Celeste Barros.

[6] What gave the scheme away was a routine check by inspectors in Tampa; a third engineer's film, made by Arjun Nambiar, came later. [7] A judge has yet to decide on his reward, which could be over a million dollars.

[8] Henrik Aune, the safety officer, has been arrested in Bergen, and his extradition is being sought.

[9] For half a decade every vessel in the fleet is to carry an independent overseer. [10] Some 25 per cent of the sum is set aside for reefs.

[11] Company president Paola Servadio stayed away; a lawyer read out a sentence that began, “We accept responsibility for the acts of certain individuals.”

[12] The line, which has its seat in Genoa, still has nothing like the worst record: eight years ago a bigger rival was made to pay four and a half times as much. [13] A ferry firm in Alaska, Kodiak Marine, faces trial in August over a similar hose.
## findings
quantity differs | a: fined $9 million for || a: pay a $9 million criminal penalty || b: about a day and a half of its sales | 9 million vs a day and a half of 2.1 billion
place conflict | a: between Key Largo and the Bahamas || b: chiefly in the Gulf of Mexico | Atlantic vs Gulf
quantity differs | a: about 87,000 gallons || b: upwards of 80,000 gallons | 87,000 vs over 80,000
date differs | a: in 2021 and 2022, according || b: over two seasons | years vs two seasons
framing conflict | a: The company ordered its crew to mislead inspectors || b: head office knew nothing | ordered vs knew nothing
attribution conflict | a: filmed the hose on his phone and gave the video || b: a routine check by inspectors in Tampa | what gave it away
certainty conflict | a: He will receive $1.2 million || b: has yet to decide on his reward | will vs undecided
date conflict | a: to eight months in prison || b: was given a year behind bars | eight months vs a year
role conflict | a: Staff captain Henrik Aune || b: Henrik Aune, the safety officer | staff captain vs safety officer
framing conflict | a: is believed to be in Norway || b: has been arrested in Bergen | at large vs arrested
polarity conflict | a: Paola Servadio, told the court || b: Company president Paola Servadio stayed away | present vs absent
quote conflict | a: “We accept full responsibility,” || b: “We accept responsibility for the acts of certain individuals.” | full vs limited
place conflict | a: The Geneva-based line || b: has its seat in Genoa | Geneva vs Genoa
date differs | a: was sentenced in March || b: this spring | March vs spring
## benign
same | a: pleaded guilty Thursday || b: entered in Miami on Thursday | June 13
same | a: on probation for five years || b: For half a decade | five years
same | a: A quarter of the money || b: Some 25 per cent of the sum | a quarter
same | a: coral restoration || b: set aside for reefs | same aim
same | a: with an outside monitor || b: an independent overseer | same
same | a: paid a record $40 million || b: four and a half times as much | 40 is about 4.5 times 9
same | a: In 2016 another line || b: eight years ago a bigger rival | same case
same | a: untreated waste || b: without cleaning it | same
same | a: Davor Lukšić || b: Davor Luksic | diacritics only
same | a: U.S. Attorney Celeste Barros || b: the prosecutor in charge, Celeste Barros | same
same | a: The ocean is not a drain with a view || b: The ocean isn't a drain with a view | contraction only
same | a: A junior engineer, Arjun || b: a third engineer's film, made by Arjun | same rank in other words
other | a: will receive $1.2 million || b: took in $2.1bn last year | reward and sales
other | a: its 11 ships || b: over two seasons | unrelated
other | a: eight months in prison || b: eight years ago | term and old case
other | a: Chief engineer Davor || b: a third engineer's film | two engineers
other | a: slipped 0.7% || b: Some 25 per cent | shares and share of fine
other | a: in March || b: faces trial in August | two cases
other | a: paid a record $40 million || b: Kodiak Marine, faces trial | two other firms
other | a: a bypass hose || b: over a similar hose | two hoses
other | a: for five years || b: was given a year | probation and prison
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a2-b2 a2-b0 a3-b6 a4-b7 a5-b3 a5-b4 a6-b5 a7-b4 a8-b8 a9-b9 a9-b12 a10-b10 a11-b11 a13-b12
## omissions
b13 | the Alaska case
a12 | the shares
b4 | the second set of logbooks
