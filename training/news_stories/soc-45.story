mode: outlets
## a | Manx Channel Times | Helicopter parents: puffin burrows to get rat-proof fence after record season | 2024-07-30
[1] A fence one metre high and 1.9 kilometres long will go up around the cliffs of Burroo Sound this winter to protect the island's puffins from rats, the Manx Wild Trust announced on Monday.

[2] A census in June counted 318 occupied burrows, up from 204 two years ago and the most since 1967. [3] Volunteers slid a camera on a cable into each hole.

[4] The fence, of galvanised mesh, will cost £240,000. [5] Two-thirds comes from a legacy of the late boatbuilder Enid Quayle, who left the trust her house.

[6] "They come back like commuters, and we owe them a platform," said the warden, Juan Kermeen.

[7] Eleven rats have been trapped since April, and a dog named Biscay was brought from Orkney to sniff out more. [8] He found a nest on his second day.

[9] The islet's shepherd, Voirrey Corlett, 74, will be given two gates and has dropped her objection. [10] The footpath to the lighthouse is to be closed from 1 October until the end of March.

[11] A storm in May 2021 washed away about 60 nests on the northern ledges, and no chick survived there. [12] Sand eels, their food, have been plentiful this year.

[13] Trips to see the birds brought 7,400 visitors and £310,000 to Port Slieau last season. [14] The trust, founded in 1988, has 2,150 members.
## b | Seabird Watch Monthly Online | Burroo's puffins: good numbers, open questions | 2024-08-01
[1] How many puffins breed on Burroo Sound? [2] The wildlife trust of the Isle of Man spoke this week of over three hundred pairs, an increase of half in two years; but the count was done by eye from a boat, and its error, admits the reserve's warden, John Kermeen, may be a fifth either way.

[3] Either way it is the best result since the seventies.

[4] Not everyone is sure that rats are the enemy. [5] Four have been caught in as many months, and a detection dog from Shetland drew a blank.

[6] A barrier of a mile and a quarter is proposed all the same. [7] It would stand a little over three feet high and, if planners consent, be erected in the coming winter with money from a bequest, a large part, and from a lottery.

[8] Ms Voirrey Corlett, who grazes 90 sheep on the island, has written to the planning committee to say she will fight it.

[9] "They come back like commuters, so let us not close the station," she said.

[10] Walkers will be kept off the lighthouse path for the length of the work, a month or so.

[11] There was no shortage of sand eels. [12] Three years ago a gale in early summer swept several dozen burrows from the north side; some young were saved by fishermen with nets.

[13] Puffin tourism is worth about a third of a million pounds to the harbour village, the island's government reckons, and more than 7,000 people came. [14] A similar fence at a colony in Wales, finished in 2016, was breached by a landslip within 18 months.
## findings
framing conflict | a: Volunteers slid a camera on a cable into each hole || b: the count was done by eye from a boat | camera in burrows vs by eye from a boat
quantity differs | a: counted 318 occupied burrows || b: of over three hundred pairs | 318 vs over 300
certainty differs | a: A census in June counted || b: its error, admits the reserve's warden, John Kermeen, may be a fifth either way | counted vs with a fifth of error
date conflict | a: and the most since 1967 || b: the best result since the seventies | 1967 vs seventies
name conflict | a: said the warden, Juan Kermeen || b: the reserve's warden, John Kermeen | Juan vs John
quantity conflict | a: Eleven rats have been trapped || b: Four have been caught in as many months | eleven vs four
place conflict | a: a dog named Biscay was brought from Orkney || b: a detection dog from Shetland | Orkney vs Shetland
polarity conflict | a: He found a nest on his second day || b: drew a blank | found vs nothing
certainty conflict | a: will go up around the cliffs || b: is proposed all the same || b: if planners consent | will vs if planners consent
polarity conflict | a: and has dropped her objection || b: to say she will fight it | dropped vs fights
attribution conflict | a: "They come back like commuters, and we owe them a platform," said the warden || b: "They come back like commuters, so let us not close the station," she said | commuters remark by the warden vs the shepherd
quote conflict | a: "They come back like commuters, and we owe them a platform," || b: "They come back like commuters, so let us not close the station," | wording
date conflict | a: from 1 October until the end of March || b: for the length of the work, a month or so | six months vs a month
polarity conflict | a: and no chick survived there || b: some young were saved by fishermen | none survived vs some saved
quantity differs | a: washed away about 60 nests || b: several dozen burrows | 60 vs several dozen
date differs | a: A storm in May 2021 || b: a gale in early summer | May vs early summer
quantity differs | a: Two-thirds comes from a legacy || b: from a bequest, a large part | two-thirds vs a large part
## benign
same | a: up from 204 two years ago || b: an increase of half in two years | 318 vs 204 is 56 per cent, about half
same | a: A fence one metre high || b: stand a little over three feet high | same
same | a: 1.9 kilometres long || b: A barrier of a mile and a quarter | 1.9 km is 1.2 miles
same | a: brought 7,400 visitors || b: more than 7,000 people came | same
same | a: £310,000 to Port Slieau || b: about a third of a million pounds to the harbour village | same
same | a: this winter to protect || b: in the coming winter | same
same | a: have been plentiful this year || b: There was no shortage of sand eels | same
same | a: trapped since April || b: in as many months | four months
same | a: A storm in May 2021 washed || b: Three years ago | 2021
same | a: on the northern ledges || b: from the north side | same
same | a: the Manx Wild Trust announced on Monday || b: spoke this week | Monday of this week
other | a: up from 204 || a: will cost £240,000 | burrows vs pounds
other | a: founded in 1988 || a: most since 1967 | trust vs census
other | a: Enid Quayle, who left || a: Voirrey Corlett, 74 | two women
other | b: A similar fence at a colony in Wales || a: fence, of galvanised mesh | two fences
other | b: within 18 months || b: in as many months | Wales vs trapping
other | b: be a fifth either way || b: about a third of a million | error vs income
other | a: 2,150 members || a: 7,400 visitors | members vs visitors
## aligned
a0-b6 a0-b2 a1-b6 a1-b7 a1-b2 a2-b2 a2-b3 a3-b2 a4-b7 a5-b7 a6-b2 a6-b9 a7-b5 a8-b5 a9-b8 a10-b10 a11-b12 a12-b11 a13-b13
## omissions
b14 | the Welsh fence
a14 | the trust's members
