mode: outlets
## a | The Peninsula Star | Passengers trapped nine hours in stalled express as tunnel hits 41C | 2023-08-17
[1] Some 640 passengers spent nearly nine hours in a stalled express without air-conditioning on Tuesday night after the overhead line came down in the 14-kilometre Monteferro tunnel in central Italy, the railway said.

[2] An 81-year-old woman from Ancona died on the way to hospital. [3] Thirty-four people were treated for heat exhaustion, four of them children.

[4] The train, the 18:10 from Milan to Bari, stopped at 21:40, 5km from the southern portal. [5] Doors were kept locked by the crew until 3am, when passengers began to break windows with hammers.

[6] "They told us ten minutes, and they told us ten minutes for six hours," said Giulia Sartori, a violinist who had been dozing.

[7] A diesel engine sent from Foligno broke down inside the tunnel at midnight. [8] A second one, from Terni, pulled the train out at 6.25am.

[9] Rete Nord's managing director, Claudio Venier, apologised and offered a full refund and 150 euros in vouchers. [10] He blamed a pantograph fault on a goods train that had passed 20 minutes earlier.

[11] Transport Minister Silvia Corsi demanded a report within 48 hours. [12] The consumer group Codabene will bring a class action.

[13] Prosecutors in Perugia have opened a file for manslaughter. [14] Temperatures in the carriages reached 41 degrees, according to the fire brigade.

[15] It was the second such breakdown this summer: on 2 July 300 people were stuck for four hours outside Orvieto.
## b | European Rail Passenger | Monteferro: crew opened doors against orders, says union | 2023-08-19
[1] The train manager of the express that was caught in the Monteferro tunnel this week unlocked the doors at a quarter past eleven, in breach of an instruction from the control centre, and spared her passengers worse, the union Ferrovie Unite claims.

[2] Roughly six hundred and forty travellers were on it, bound from Lombardy to Apulia, when the current went off at twenty to ten on the evening of the Assumption holiday. [3] They were to sit there, three miles from daylight, until past six the next morning.

[4] It emerged yesterday that a signalman in Spoleto had known of the sagging wire since the afternoon. [5] Claudio Venier, who chairs Rete Nord, will not be drawn on this, nor on the cause.

[6] The first locomotive to be sent, from Terni, was called back to let a Rome service by; the second did the job.

[7] A woman of 81 lost her life. [8] Her heart had stopped in the train, not in the ambulance, a doctor among the passengers says. [9] More than thirty others, a few of them small, were given fluids.

[10] "'Ten minutes', they said, and they said it for six hours," recalled Giulia Sartori, a music teacher on the way to her sister.

[11] It was 41C, by a thermometer that a pharmacist had in his luggage. [12] Fares will be paid back; of further compensation there is no word yet. [13] A consumers' association is thinking of going to court, and the minister, Silvia Corsi, has been promised a paper by the end of the month.

[14] Magistrates are at work as well. [15] Six weeks ago a train with half as many aboard was stranded in the sun near Orvieto.
## findings
date conflict | a: Doors were kept locked by the crew until 3am || b: unlocked the doors at a quarter past eleven | 3am vs 11.15pm
framing conflict | a: when passengers began to break windows with hammers || b: in breach of an instruction from the control centre || b: crew opened doors against orders | passengers broke out vs manager opened doors
quote conflict | a: "They told us ten minutes, and they told us ten minutes for six hours," || b: "'Ten minutes', they said, and they said it for six hours," | wording
role conflict | a: Giulia Sartori, a violinist || b: Giulia Sartori, a music teacher | violinist vs music teacher
place conflict | a: A diesel engine sent from Foligno || b: The first locomotive to be sent, from Terni | Foligno vs Terni
framing conflict | a: broke down inside the tunnel at midnight || b: was called back to let a Rome service by | broke down vs called back
role conflict | a: Rete Nord's managing director, Claudio Venier || b: Claudio Venier, who chairs Rete Nord | managing director vs chair
certainty conflict | a: He blamed a pantograph fault || b: will not be drawn on this, nor on the cause | blamed a fault vs no comment
place conflict | a: died on the way to hospital || b: Her heart had stopped in the train, not in the ambulance | in the ambulance vs in the train
attribution conflict | a: reached 41 degrees, according to the fire brigade || b: by a thermometer that a pharmacist had | who measured 41C
polarity conflict | a: and 150 euros in vouchers || b: of further compensation there is no word yet | vouchers vs none yet
certainty conflict | a: will bring a class action || b: is thinking of going to court | will vs is thinking
date conflict | a: demanded a report within 48 hours || b: has been promised a paper by the end of the month | 48 hours vs end of month
quantity differs | a: Thirty-four people were treated || b: More than thirty others | 34 vs more than 30
quantity differs | a: four of them children || b: a few of them small | four vs a few
name differs | a: The consumer group Codabene || b: A consumers' association | named vs unnamed
## benign
same | a: on Tuesday night after || b: on the evening of the Assumption holiday | August 15
same | a: Some 640 passengers || b: Roughly six hundred and forty travellers | same
same | a: stopped at 21:40 || b: at twenty to ten | same time
same | a: 5km from the southern portal || b: three miles from daylight | 5 km
same | a: pulled the train out at 6.25am || b: until past six the next morning | same end
same | a: from Milan to Bari || b: from Lombardy to Apulia | same run
same | a: An 81-year-old woman from Ancona || b: A woman of 81 lost her life | same victim
same | a: offered a full refund || b: Fares will be paid back | refund
same | a: on 2 July 300 people were stuck || b: Six weeks ago a train with half as many aboard | about half of 640, July 2
same | a: Prosecutors in Perugia have opened a file || b: Magistrates are at work as well | same inquiry
same | a: spent nearly nine hours || b: past six the next morning | 21:40 to 6:25
other | a: for four hours outside Orvieto || b: they said it for six hours | July breakdown vs this one
other | a: spent nearly nine hours in a stalled express || b: it for six hours," recalled | whole wait vs announcements
other | a: that had passed 20 minutes earlier || b: 'Ten minutes' | goods train vs announcements
other | a: A second one, from Terni || b: The first locomotive | second vs first engine
other | a: the 14-kilometre Monteferro tunnel || b: three miles from daylight | length vs position
other | a: broke down inside the tunnel at midnight || b: the current went off | engine vs line
## aligned
a8-b3
a0-b2 a0-b3 a0-b11 a1-b2 a1-b3 a2-b7 a2-b8 a3-b9 a4-b2 a4-b3 a5-b1 a5-b0 a6-b10 a7-b6 a8-b6 a9-b5 a9-b12 a10-b5 a11-b13 a12-b13 a13-b14 a14-b11 a15-b15
## omissions
b4 | a does not report the signalman's knowledge
a10 | b does not report the goods train
