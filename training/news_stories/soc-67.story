mode: outlets
## a | Prague Medical Letter | Heart for girl, 6, lost as ambulance plane diverts; second found within days | 2019-02-22
[1] A donor heart meant for a six-year-old girl in Prague became useless on Monday night when the plane that carried it from Košice was turned away from Ruzyně airport because of ice and landed in Pardubice.

[2] The organ reached the operating theatre after five hours and 20 minutes, 80 minutes beyond the limit, said Prof. Alena Vondráčková, head of transplantation at the Motol-Sever hospital.

[3] The girl, Anežka, already lay under anaesthesia. [4] She was woken and put back on the artificial pump that has kept her alive since 3 December.

[5] "I told her the heart had missed its train," the surgeon said.

[6] The pilot followed the rules, the airline Medjet Bohemia declared. [7] It had asked the tower for a de-iced runway at 9:15 p.m., and was refused, according to its director, Zdeněk Kuba.

[8] On Thursday a second heart was offered, from Vienna, and the transplant, which took seven hours, went well. [9] Anežka breathes on her own.

[10] The transport minister has asked the airport for a report by the end of the month. [11] Ambulances with sirens could have covered the road from Pardubice in an hour, but the one that was sent had a flat tyre at Kolín.

[12] Slovakia sent 14 hearts to Czech hospitals last year, and received nine. [13] There are 71 people on the Czech list, six of them under ten.

[14] In 2016 a liver was lost when a courier left it in a taxi in Brno.
## b | Mitteleuropa Express | One heart, 350 miles and a frozen runway | 2019-02-22
[1] It was to have been a matter of three and a half hours. [2] On the evening of February 18 a surgeon in eastern Slovakia closed a blue box; by the time it was opened in Prague, more than five had gone by, and the heart of a boy killed by a car could save nobody.

[3] Ruzyně was open, the airport says: four other aircraft came down there between nine and ten o'clock. [4] The crew of the ambulance jet decided for themselves to go elsewhere, and chose Brno.

[5] Nobody asked for special treatment, the head of the tower, Zdeněk Kubát, insists.

[6] The child who was waiting, Agneška, six, had not yet been put to sleep, a nurse said; she was drawing. [7] For eleven weeks she has lived with a machine that pumps for her.

[8] "I told her that her heart had missed the train and would take the next," said Alena Vondráčková, deputy head of the transplant unit.

[9] The next came on Thursday, by road from Vienna, and was stitched in overnight. [10] How it will be accepted can't be told before the weekend, and the girl is on a ventilator.

[11] On the motorway from Brno a police car went ahead of the ambulance, and nothing held it up, the rescue service says.

[12] The minister of transport has asked for no inquiry; he told a television station that he trusted the pilots.

[13] Children of that age are rare on the waiting list: half a dozen are younger than ten, out of 71. [14] The exchange with Slovakia, which gives Czechs more hearts than it gets, has existed since 2008. [15] Three years ago a liver went astray in a Brno taxi.
## findings
framing conflict | a: was turned away from Ruzyně airport because of ice || b: The crew of the ambulance jet decided for themselves to go elsewhere | turned away vs crew's own decision
polarity conflict | a: turned away from Ruzyně airport || b: Ruzyně was open, the airport says | turned away vs open
place conflict | a: because of ice and landed in Pardubice || b: to go elsewhere, and chose Brno | Pardubice vs Brno
role conflict | a: Prof. Alena Vondráčková, head of transplantation || b: Alena Vondráčková, deputy head of the transplant unit | head vs deputy head
name conflict | a: The girl, Anežka, already lay || b: The child who was waiting, Agneška, six | Anežka vs Agneška
polarity conflict | a: already lay under anaesthesia || b: had not yet been put to sleep | anaesthetised vs not
quote conflict | a: "I told her the heart had missed its train," || b: "I told her that her heart had missed the train and would take the next," | wording
polarity conflict | a: It had asked the tower for a de-iced runway at 9:15 p.m. || b: Nobody asked for special treatment | asked vs nobody asked
polarity conflict | a: Anežka breathes on her own || b: and the girl is on a ventilator | breathes vs ventilator
certainty conflict | a: which took seven hours, went well || b: can't be told before the weekend | went well vs not yet known
framing conflict | a: had a flat tyre at Kolín || b: and nothing held it up | flat tyre vs no delay
polarity conflict | a: has asked the airport for a report || b: has asked for no inquiry | report asked vs no inquiry
date differs | a: after five hours and 20 minutes || b: more than five had gone by | 5:20 vs more than five
quantity differs | a: Slovakia sent 14 hearts to Czech hospitals || b: which gives Czechs more hearts than it gets | 14 and nine vs more
## benign
same | a: became useless on Monday night || b: On the evening of February 18 | Monday 18 February
same | a: kept her alive since 3 December || b: For eleven weeks she has lived | 3 December to 18 February is eleven weeks
same | a: six of them under ten || b: half a dozen are younger than ten | six
same | a: There are 71 people on the Czech list || b: out of 71 | same
same | a: In 2016 a liver was lost || b: Three years ago a liver went astray | same
same | a: left it in a taxi in Brno || b: in a Brno taxi | same
same | a: On Thursday a second heart was offered || b: The next came on Thursday | same
same | a: back on the artificial pump || b: with a machine that pumps for her | same
same | a: carried it from Košice || b: a surgeon in eastern Slovakia | Košice is in eastern Slovakia
other | a: its director, Zdeněk Kuba || b: the head of the tower, Zdeněk Kubát | two men
other | a: a second heart was offered, from Vienna || a: carried it from Košice | two hearts
other | b: four other aircraft came down || b: a matter of three and a half hours | planes vs hours
other | a: left it in a taxi in Brno || b: go elsewhere, and chose Brno | liver of 2016 vs landing
other | a: which took seven hours || a: after five hours and 20 minutes | operation vs transport
other | a: sent 14 hearts || a: 71 people | hearts vs list
other | a: 80 minutes beyond the limit || b: between nine and ten o'clock | delay vs time
other | b: by road from Vienna || a: ambulance plane diverts | second vs first transport
other | b: has existed since 2008 || a: In 2016 a liver | exchange vs liver
other | b: the heart of a boy killed || a: girl, 6 | donor vs recipient
## aligned
a0-b0 a0-b2 a0-b4 a0-b6 a0-b9 a1-b2 a1-b4 a1-b3 a2-b2 a2-b8 a3-b6 a4-b7 a5-b8 a7-b5 a8-b9 a8-b10 a9-b10 a10-b12 a11-b11 a12-b14 a13-b13 a14-b15
## omissions
b3 | four other aircraft landed
b14 | exchange since 2008
