mode: outlets
## a | Vale Morning Post | Runaway quarry wagons smash into commuter train at Llanferin | 2024-02-07
[1] A driver was killed and 33 passengers were injured, nine of them seriously, when a string of loaded stone wagons ran three miles down a hill and into a packed commuter train yesterday morning. [2] The five wagons broke loose from a siding at Garth Quarry at 7.52am and struck the Cardiff-bound service as it stood at Llanferin station.

[3] Passengers described being thrown along the carriage "like marbles in a tin". [4] Schoolteacher Bethan Rees, 31, said the doors had opened at once and that people filed out calmly.

[5] The driver, named by his union as Huw Parry, 46, had stayed in his cab to sound the horn. [6] He had worked on the valley lines for 22 years and leaves two daughters.

[7] Network Rail's regional director, Simon Achebe, said that the trap points meant to derail a runaway had been out of use since 12 January, and that the quarry had been told in writing. [8] "We accept that this should never have been possible," he said.

[9] The quarry's owner, Bryn Aggregates, suspended work at all three of its sites. [10] It said an experienced shunter had checked the handbrakes on each wagon shortly before seven.

[11] British Transport Police arrested a man of 52 on suspicion of gross negligence manslaughter and bailed him last night. [12] Chief Inspector Alison Dace said the inquiry would take months.

[13] Four fire crews and eleven ambulances were sent to the scene, and the last trapped passenger was cut free after two hours and ten minutes. [14] The line will stay closed until at least Friday; buses are replacing trains north of Pontrhyd.

[15] The Rail Accident Investigation Branch has begun work on the spot. [16] Its inspectors warned in a 2019 report about the same siding, after two empty wagons rolled away without hurting anyone.
## b | Signal & Track | Llanferin collision: wagons had been moving for 11 minutes before anyone raised the alarm | 2024-02-08
[1] The wagons that demolished the leading cab of a stationary passenger unit at Llanferin on Tuesday were on the move for eleven minutes without a warning being passed to the signaller, industry sources say. [2] Had the trap points at Garth Quarry been in working order they would have left the rails within 40 metres. [3] They were clamped out of use on 21 January, and the operator of the quarry, Bryn Aggregates, insists that it learnt of this only after the crash.

[4] The five vehicles, each carrying some 60 tonnes of limestone, covered just under five kilometres of falling gradient. [5] One of the handbrakes had not been applied, according to a preliminary note by the Rail Accident Investigation Branch, which does not identify the shunter.

[6] Driver Hugh Parry, a father of two who joined the railway in 2002, died in the impact. [7] He had jumped from his cab and was running along the platform to wave people back when he was hit by debris, the union Aslef said. [8] Thirty-three travellers were taken to hospital; of these, fewer than ten were gravely hurt.

[9] The doors of the two-car unit jammed and several windows had to be broken from inside, which will revive a debate about emergency egress. [10] Releasing everyone took a little over two hours.

[11] Simon Achebe, managing director of the train operator, told reporters: "We accept that this ought not to have been possible."

[12] A 52-year-old quarry employee remains in police custody. [13] Bryn has halted production at one quarry, Garth, while its two others work as normal.

[14] Services on the route could resume by the weekend, though engineers have yet to inspect a bridge struck by falling stone. [15] The investigation branch had looked at the siding once before, five years ago, when a pair of unladen wagons got away. [16] Of its four recommendations at the time, two had been carried out.
## findings
date conflict | a: had been out of use since 12 January || b: clamped out of use on 21 January | 12 vs 21 January
polarity conflict | a: the quarry had been told in writing || b: insists that it learnt of this only after the crash | quarry informed vs not informed
polarity conflict | a: the doors had opened at once || b: The doors of the two-car unit jammed | doors opened vs jammed
polarity conflict | a: had checked the handbrakes on each wagon || b: One of the handbrakes had not been applied | handbrakes checked on all vs one not on
name conflict | a: named by his union as Huw Parry || b: Driver Hugh Parry | Huw vs Hugh
place conflict | a: had stayed in his cab to sound the horn || b: was running along the platform to wave people back | in the cab vs on the platform
role conflict | a: Network Rail's regional director, Simon Achebe || b: Simon Achebe, managing director of the train operator | Network Rail vs train operator
quote conflict | a: "We accept that this should never have been possible," || b: "We accept that this ought not to have been possible." | wording
framing conflict | a: manslaughter and bailed him last night || b: remains in police custody | bailed vs in custody
quantity conflict | a: suspended work at all three of its sites || b: has halted production at one quarry, Garth | three vs one site
quantity differs | a: nine of them seriously || b: fewer than ten were gravely hurt | nine vs fewer than ten
date differs | a: after two hours and ten minutes || b: took a little over two hours | precise vs vague
certainty differs | a: will stay closed until at least Friday || b: could resume by the weekend | closure certain to Friday vs resumption possible by weekend
## benign
same | a: into a packed commuter train yesterday morning || b: unit at Llanferin on Tuesday | February 6 in both
same | a: ran three miles down a hill || b: covered just under five kilometres of falling gradient | three miles is 4.8 km
same | a: 33 passengers were injured || b: Thirty-three travellers were taken to hospital | same count
same | a: leaves two daughters || b: a father of two | two children
same | a: had worked on the valley lines for 22 years || b: who joined the railway in 2002 | 2024 minus 22
same | a: arrested a man of 52 || b: A 52-year-old quarry employee | same man
same | a: a string of loaded stone wagons || b: each carrying some 60 tonnes of limestone | laden
same | a: warned in a 2019 report || b: once before, five years ago | 2024 minus five
same | a: after two empty wagons rolled away || b: when a pair of unladen wagons got away | same earlier runaway
same | a: as it stood at Llanferin station || b: of a stationary passenger unit | not moving
other | a: after two empty wagons || b: The five vehicles | earlier and present runaway
other | a: Four fire crews and eleven ambulances || b: on the move for eleven minutes | ambulances vs minutes
other | a: without hurting anyone || b: of these, fewer than ten were gravely hurt | 2019 incident vs this one
other | a: shortly before seven || b: two had been carried out | brake check vs recommendations
other | a: Four fire crews || b: Of its four recommendations | crews vs recommendations
other | a: at 7.52am || b: eleven minutes without a warning | time of breaking loose vs duration
other | a: Chief Inspector Alison Dace said the inquiry would take months || b: according to a preliminary note by the Rail Accident Investigation Branch | two inquiries
## aligned
a7-b11
a0-b0 a0-b1 a1-b1 a1-b4 a1-b6 a1-b8 a2-b1 a2-b4 a4-b9 a5-b6 a5-b7 a6-b6 a7-b2 a7-b3 a8-b11 a9-b13 a10-b5 a11-b12 a13-b10 a14-b14 a15-b5 a16-b15
## omissions
a13 | b does not report the fire crews and ambulances
b1 | a does not report that no alarm was raised for eleven minutes
b16 | a does not report how many recommendations were carried out
b14 | a does not report the bridge struck by stone
a3 | b does not report how passengers were thrown about
