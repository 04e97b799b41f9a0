mode: outlets
## a | Southern Ocean Post | 160 pilot whales stranded at Corrie Inlet; rescuers refloat 44 | 2022-03-02
[1] A pod of 160 long-finned pilot whales ran aground at Corrie Inlet on Tasmania's west coast before dawn on Tuesday, and by nightfall rescuers had returned 44 of them to deep water, the state wildlife service said.

[2] Ninety-eight had died, and the remaining 18 were being kept wet with sheets. [3] A deckhand on a salmon-farm boat, Josh Tierney, found them at 5.20am.

[4] Incident controller Dr Kylie Brumpton said a sonar survey by an oil company 60 kilometres offshore was the cause. [5] "They ran from a noise and met the land," she said.

[6] Eighty volunteers in wetsuits worked in water of 11 degrees. [7] One of them, a nurse of 46, was struck by a tail and flown to Hobart with broken ribs.

[8] Carcasses will be towed out to sea from Friday to keep sharks from the salmon pens. [9] Five live animals were fitted with satellite tags, and none has come back, Dr Brumpton said.

[10] The Aboriginal elder Uncle Ron Maynard held a smoking ceremony on the beach. [11] The inlet has been shut to boats until Sunday.

[12] Two years ago 470 whales came ashore 30 kilometres to the south, at Macquarie Heads, the largest stranding on the country's record; 111 were saved. [13] In 1935 nearly 300 perished on the north coast.

[14] The oil company, Tethys Energy, halted its survey at noon at the request of Canberra. [15] It said that its airguns had been silent since Sunday.
## b | Global Wildlife Newsroom | Whale deaths on Tasmanian sandbar near 150 as rescue called off | 2022-03-03
[1] Rescuers gave up on Wednesday evening after a day of wind at Corrie Inlet, where all but 32 of about 180 pilot whales have perished on a sandbar.

[2] The survivors were led out by a police launch. [3] Two of five animals carrying transmitters had swum back in by yesterday morning, tour guide Josh Tierney, who raised the alarm on Tuesday, told us.

[4] What drove the group ashore is a mystery and may remain one, Kylie Brumpton, the officer in command, said. [5] "They heard a noise and ran into the land, perhaps," she offered. [6] It was the environment group Blue Southern that pointed to the search for oil; Tethys Energy, which has been firing airguns about 40 miles out, went on doing so throughout.

[7] Water of 52 degrees Fahrenheit wore out the helpers, dozens of whom had to be treated for cold. [8] A nurse bruised her side when a fluke hit her and was back among them the next day.

[9] The bodies will be left where they lie, for science and for the eagles, if the salmon growers agree. [10] The elder Ron Maynard, who had been asked to bless them, sent word that he would come when the shouting was over.

[11] It was still dark when the pod was noticed, shortly after five. [12] Yachts and fishing vessels must keep away through the weekend.

[13] Australia's biggest stranding, in 2020, took place some 20 miles away and ended with more than a hundred rescues. [14] Volunteers came then from as far as Adelaide. [15] Long ago, in the 1930s, hundreds died on the island's northern shore.
## findings
quantity conflict | a: A pod of 160 long-finned pilot whales || a: 160 pilot whales stranded || b: all but 32 of about 180 pilot whales | 160 vs 180
quantity conflict | a: had returned 44 of them to deep water || a: rescuers refloat 44 || b: all but 32 of about 180 | 44 vs 32 survivors
quantity differs | a: Ninety-eight had died || b: Whale deaths on Tasmanian sandbar near 150 | deaths, later figure
role conflict | a: A deckhand on a salmon-farm boat, Josh Tierney || b: tour guide Josh Tierney, who raised the alarm | deckhand vs tour guide
certainty conflict | a: was the cause || b: What drove the group ashore is a mystery | cause certain vs mystery
attribution conflict | a: Incident controller Dr Kylie Brumpton said a sonar survey by an oil company || b: It was the environment group Blue Southern that pointed to the search for oil | who blamed the survey
quote conflict | a: "They ran from a noise and met the land," || b: "They heard a noise and ran into the land, perhaps," | wording
framing conflict | a: was struck by a tail and flown to Hobart with broken ribs || b: bruised her side when a fluke hit her | broken ribs vs a bruise
polarity conflict | a: Carcasses will be towed out to sea from Friday || b: The bodies will be left where they lie | towed vs left
polarity conflict | a: and none has come back, Dr Brumpton said || b: Two of five animals carrying transmitters had swum back | none vs two back
polarity conflict | a: held a smoking ceremony on the beach || b: sent word that he would come when the shouting was over | held vs has yet to come
polarity conflict | a: its airguns had been silent since Sunday || a: halted its survey at noon at the request of Canberra || b: went on doing so throughout | halted vs went on
quantity differs | a: 111 were saved || b: more than a hundred rescues | 111 vs more than a hundred
date differs | a: found them at 5.20am || b: was noticed, shortly after five | exact vs vague
place differs | a: ran aground at Corrie Inlet on Tasmania's west coast || b: have perished on a sandbar | inlet on west coast vs sandbar
date differs | a: In 1935 nearly 300 perished || b: in the 1930s, hundreds died | year vs decade
place differs | a: at Macquarie Heads, the largest stranding || b: took place some 20 miles away | named vs distance
## benign
same | a: in water of 11 degrees || b: Water of 52 degrees Fahrenheit | 11 C is 52 F
same | a: by an oil company 60 kilometres offshore || b: firing airguns about 40 miles out | 60 km is 37 miles
same | a: 30 kilometres to the south || b: some 20 miles away | 30 km is 19 miles
same | a: has been shut to boats until Sunday || b: must keep away through the weekend | same closure
same | a: Two years ago 470 whales came ashore || b: Australia's biggest stranding, in 2020 | same
same | a: Incident controller Dr Kylie Brumpton || b: Kylie Brumpton, the officer in command | same
same | a: Five live animals were fitted with satellite tags || b: five animals carrying transmitters | same
same | a: The Aboriginal elder Uncle Ron Maynard || b: The elder Ron Maynard | same
same | a: perished on the north coast || b: died on the island's northern shore | same
other | a: nearly 300 perished || a: Two years ago 470 whales | two past strandings
other | a: 111 were saved || a: had returned 44 of them | 2020 vs now
other | a: the remaining 18 were being kept wet || b: of about 180 | left vs total
other | a: Eighty volunteers in wetsuits || b: dozens of whom had to be treated | volunteers vs treated
other | a: to keep sharks from the salmon pens || b: if the salmon growers agree | reason vs condition
other | a: silent since Sunday || a: until Sunday | airguns vs closure
other | a: a nurse of 46 || a: rescuers refloat 44 | age vs whales
other | b: Volunteers came then from as far as Adelaide || a: flown to Hobart | 2020 helpers vs the nurse
## aligned
a0-b0 a0-b1 a1-b1 a1-b0 a1-b11 a2-b1 a2-b0 a3-b3 a3-b11 a4-b4 a4-b6 a5-b5 a6-b7 a7-b8 a8-b9 a9-b3 a10-b10 a11-b12 a12-b13 a13-b15 a14-b6 a15-b6
## omissions
b2 | police launch led them out
b14 | volunteers from Adelaide
