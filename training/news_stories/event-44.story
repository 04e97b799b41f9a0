mode: outlets
## a | The Clydeside Mercury | Subway train derails at Kelvinbank: 22 hurt, driver 'a hero' | 2024-11-15
[1] Twenty-two passengers were injured, two of them badly, when the rear car of a three-car Glasgow Subway train left the rails as it ran into Kelvinbank at 8.17am yesterday.

[2] The driver, Shona McVey, 29, was praised by passengers for walking the length of the smoke-filled tunnel with a torch and leading 180 people up the emergency stair. [3] "She was singing to keep us going," said student Calum Reid, who broke a collarbone.

[4] The train had been in service for eleven months. [5] It is one of 17 built in Switzerland at a cost of £203m, and all of them have been withdrawn for checks, operator SPT said. [6] Shuttle buses will run at five-minute intervals until further notice.

[7] A wheel bearing had overheated, SPT's engineering director, Fiona Laird, said. [8] An alarm from a trackside sensor at Hillhead had been passed to the control room six minutes earlier but was taken for a false one, because there had been four such in a week.

[9] Transport Secretary Gillian Moffat said the findings would be published "in weeks, not months". [10] She was at the station by ten.

[11] The Rail Accident Investigation Branch has five inspectors there. [12] The RMT union, whose members walked out for two days in September over maintenance cuts, asked for an independent inquiry.

[13] The Subway, opened in 1896, has not had a passenger death since 1931, when a carriage door gave way.
## b | Scotland at Nine | Subway crash: driver suspended as probe looks at signal passed at danger | 2024-11-17
[1] The woman who was at the controls when a Subway train came off the track at Kelvinbank on Thursday has been told to stay at home on full pay, and her lawyer is not happy.

[2] Shona McVie had seen a red light at Hillhead before, the operator says, and did not stop. [3] Her lawyer, Iqbal Reid, points to smoke in the tunnel, and to a passenger, a nurse, who was the one to find the stairs and get the people out. [4] There were up to 180 on board.

[5] "She sang to keep us going," Calum Reid, a student with a fractured collarbone, and no relation, remembered.

[6] What failed first is still open, the accident investigators told us. [7] A bearing which they have removed shows signs of heat; those may have been caused by the crash. [8] Nor do they have proof that any sensor spoke up: the log of the control room has a gap from 8.05 to 8.20.

[9] Eight of the seventeen Swiss-built trains go back into service tomorrow. [10] The remainder, among them the one that crashed, which was delivered in the last month of last year, have to wait. [11] Meanwhile buses leave every five minutes.

[12] Fiona Laird, who chairs SPT, has cut short her holiday. [13] Gillian Moffat, the transport secretary, is expected at Kelvinbank this week; her office would not be tied to a date for the report.

[14] Of the 22 who were taken to hospital, all but two were home within hours. [15] Nobody travelling on the line, which is in its 129th year, has been killed since a door broke in the early thirties. [16] The union that struck in the autumn over spending on upkeep wants a judge to inquire.
## findings
name conflict | a: The driver, Shona McVey || b: Shona McVie had seen a red light | McVey vs McVie
framing conflict | a: was praised by passengers || a: driver 'a hero' || b: has been told to stay at home on full pay || b: driver suspended | hero vs suspended
role conflict | a: leading 180 people up the emergency stair || b: a nurse, who was the one to find the stairs and get the people out | led out by the driver vs a nurse
quantity differs | a: leading 180 people up || b: There were up to 180 on board | 180 vs up to 180
quote conflict | a: "She was singing to keep us going," || b: "She sang to keep us going," | wording
certainty conflict | a: A wheel bearing had overheated || b: What failed first is still open || b: those may have been caused by the crash | bearing stated vs open
attribution conflict | a: SPT's engineering director, Fiona Laird, said || b: the accident investigators told us | who speaks of the bearing
role conflict | a: SPT's engineering director, Fiona Laird || b: Fiona Laird, who chairs SPT | director vs chair
certainty conflict | a: had been passed to the control room six minutes earlier || b: Nor do they have proof that any sensor spoke up | alarm passed on vs unproven
quantity conflict | a: all of them have been withdrawn for checks || b: Eight of the seventeen Swiss-built trains go back into service tomorrow | all withdrawn vs eight return (later)
framing conflict | a: She was at the station by ten || b: is expected at Kelvinbank this week | was there vs expected
date differs | a: would be published "in weeks, not months" || b: would not be tied to a date for the report | weeks vs no date
date differs | a: passenger death since 1931 || b: in the early thirties | 1931 vs early thirties
framing differs | a: asked for an independent inquiry || b: wants a judge to inquire | independent vs judge-led
## benign
same | a: as it ran into Kelvinbank at 8.17am yesterday || b: came off the track at Kelvinbank on Thursday | November 14
same | a: two of them badly || b: all but two were home within hours | the same two
same | a: Twenty-two passengers were injured || b: Of the 22 who were taken to hospital | same number
same | a: had been in service for eleven months || b: delivered in the last month of last year | December 2023
same | a: one of 17 built in Switzerland || b: the seventeen Swiss-built trains | same fleet
same | a: run at five-minute intervals || b: leave every five minutes | same
same | a: who broke a collarbone || b: a student with a fractured collarbone | same man
same | a: The Subway, opened in 1896 || b: which is in its 129th year | 2024 minus 1896
same | a: when a carriage door gave way || b: since a door broke | same accident
same | a: walked out for two days in September || b: The union that struck in the autumn | same strike
other | a: said student Calum Reid || b: Her lawyer, Iqbal Reid | two Reids
other | a: there had been four such in a week || b: is expected at Kelvinbank this week | alarms vs visit
other | a: Twenty-two passengers were injured || b: Nobody travelling on the line, which | hurt vs killed
other | a: a three-car Glasgow Subway train || b: Eight of the seventeen | cars vs trains
other | a: six minutes earlier but || b: leave every five minutes | alarm vs buses
other | a: She was at the station by ten || b: has cut short her holiday | secretary vs Laird
other | a: An alarm from a trackside sensor at Hillhead || b: had seen a red light at Hillhead before | sensor vs signal
## aligned
a2-b2 a7-b12
a0-b1 a0-b14 a0-b0 a1-b1 a1-b14 a2-b0 a2-b1 a2-b3 a2-b4 a3-b5 a4-b10 a5-b9 a5-b10 a6-b11 a7-b6 a7-b7 a8-b8 a9-b13 a10-b13 a11-b6 a12-b16 a13-b15
## omissions
b2 | a does not report the red light
b8 | a does not report the gap in the log
