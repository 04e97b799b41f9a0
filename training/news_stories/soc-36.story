mode: outlets
## a | Orbit & Payload | Crew of Meridian station shelters in capsule after coolant leak | 2026-02-05
[1] The seven astronauts aboard the Meridian space station took refuge in their return capsule for almost five hours on Tuesday after ammonia began to spray from a radiator, the operator, Halcyon Orbital, said.

[2] A valve was closed by remote command at 2:36 p.m. Houston time, ending the leak, said flight director Tomas Arrieta. [3] By then 31 kilograms, about 40 percent of the coolant in loop B, had escaped into space.

[4] Damage from a micrometeoroid is the probable explanation. [5] Cameras show a hole of four millimeters beside a hinge.

[6] Two of the crew, commander Leila Sandoval and engineer Kenji Moriyama, are to step outside on February 12 for a repair lasting six and a half hours. [7] They trained for it in Houston's pool in November.

[8] "It snowed for an hour, sideways, and it was beautiful," Sandoval radioed.

[9] Of 26 experiments on board, nine had to be switched off, including a freezer with blood samples from 140 days of a Canadian study; those are lost.

[10] Meridian, launched in 2022, can run on loop A alone, but with only four people. [11] Three will therefore come home on February 20, two months ahead of schedule, among them the Saudi researcher Huda al-Qahtani.

[12] The leak is the station's second: in 2024 a seal failed on loop A, and the crew slept in the capsule for one night.

[13] Halcyon, which charges $62 million a seat, lost 8 percent on the stock exchange. [14] NASA, which rents two of its berths, has ordered a review.
## b | Toronto Science Desk | Space station leak thaws Canadian samples | 2026-02-05
[1] A shower of frozen ammonia outside the window, a scramble into the lifeboat, and a freezer that went quiet: that is how Tuesday went on the commercial space station Meridian.

[2] All seven people on board spent the morning and early afternoon strapped into the craft that brought them, and came out after four hours and fifty minutes, once engineer Kenji Moriyama had turned off a valve by hand from inside an equipment bay.

[3] Close to 70 pounds of coolant was gone by that time, two-fifths of what the circuit holds.

[4] Halcyon Orbital has not named a cause. [5] Moriyama, in a call with his old school in Nagoya on Wednesday, spoke of metal fatigue; the company declined to comment on that.

[6] "It snowed for an hour, sideways, and nobody laughed," said Leila Sandoval, who commands the outpost.

[7] A spacewalk of between six and seven hours is pencilled in for the second half of the month. [8] Sandoval may go out alone with a robot arm, as Moriyama has a shoulder strain.

[9] Nine of more than two dozen experiments were shut down. [10] The samples taken over 140 days for Dr. Corinne Leclair of Moncton thawed but can, she hopes, be used in part.

[11] With a single circuit at work Meridian has cooling for four. [12] Who is to leave early has yet to be settled, although places for three are being readied in the capsule for later this month.

[13] Two years ago, too, there was trouble, when a seal gave out and everybody bedded down in the capsule until the next morning.

[14] Halcyon's shares dipped 8 per cent. [15] The U.S. space agency, a tenant, says it is content with the firm's explanations so far.
## findings
attribution conflict | a: A valve was closed by remote command || b: had turned off a valve by hand from inside an equipment bay | remote command vs by hand
certainty conflict | a: Damage from a micrometeoroid is the probable explanation || b: Halcyon Orbital has not named a cause | probable cause vs none named
framing conflict | a: Damage from a micrometeoroid || b: on Wednesday, spoke of metal fatigue | micrometeoroid vs metal fatigue
date conflict | a: are to step outside on February 12 || b: is pencilled in for the second half of the month | February 12 vs second half
certainty conflict | a: Two of the crew, commander Leila Sandoval and engineer Kenji Moriyama, are to step outside || b: Sandoval may go out alone with a robot arm | two vs perhaps one
quote conflict | a: "It snowed for an hour, sideways, and it was beautiful," || b: "It snowed for an hour, sideways, and nobody laughed," | end of the quote
framing conflict | a: blood samples from 140 days of a Canadian study; those are lost || b: thawed but can, she hopes, be used in part | lost vs partly usable
certainty conflict | a: Three will therefore come home on February 20 || b: Who is to leave early has yet to be settled | decided vs not
date differs | a: will therefore come home on February 20 || b: being readied in the capsule for later this month | day vs later this month
framing conflict | a: which rents two of its berths, has ordered a review || b: says it is content with the firm's explanations | review vs content
date differs | a: for a repair lasting six and a half hours || b: A spacewalk of between six and seven hours | 6.5 vs 6 to 7 hours
quantity differs | a: Of 26 experiments on board || b: Nine of more than two dozen experiments | 26 vs more than two dozen
date differs | a: for almost five hours on Tuesday || b: came out after four hours and fifty minutes | almost five vs exact
## benign
same | a: 31 kilograms, about 40 percent of the coolant || b: Close to 70 pounds of coolant | 31 kg is 68 lb
same | a: about 40 percent of the coolant in loop B || b: two-fifths of what the circuit holds | 40%
same | a: in 2024 a seal failed on loop A || b: Two years ago, too, there was trouble | 2024
same | a: slept in the capsule for one night || b: bedded down in the capsule until the next morning | same
same | a: lost 8 percent on the stock exchange || b: Halcyon's shares dipped 8 per cent | same
same | a: can run on loop A alone, but with only four people || b: has cooling for four | same
same | a: nine had to be switched off || b: were shut down | same nine
same | a: took refuge in their return capsule || b: strapped into the craft that brought them | same craft
same | a: NASA, which rents two of its berths || b: The U.S. space agency, a tenant | same
same | a: commander Leila Sandoval || b: who commands the outpost | same
other | a: nine had to be switched off || a: but with only four people | experiments vs people
other | a: a hole of four millimeters || b: has cooling for four | hole vs people
other | a: had escaped into space || a: the crew slept in the capsule | 2026 vs 2024 leak
other | a: on loop A alone || a: of the coolant in loop B | two loops
other | a: pool in November || a: on February 20 | training vs return
other | a: two months ahead of schedule || b: Two years ago, too | months vs years
other | a: which charges $62 million a seat || b: Close to 70 pounds | money vs mass
other | b: in a call with his old school in Nagoya || a: Sandoval radioed | two speakers
## aligned
a0-b2 a0-b1 a1-b2 a1-b1 a2-b2 a3-b3 a4-b4 a4-b5 a6-b7 a6-b8 a8-b6 a9-b9 a9-b10 a9-b0 a10-b11 a11-b12 a12-b13 a13-b14 a14-b15 a6-b6
## omissions
a5 | hole seen by cameras
a7 | pool training
