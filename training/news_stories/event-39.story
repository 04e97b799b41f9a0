mode: outlets
## a | Lakeland Radio News | Sightseeing plane down in Lake Arvida; pilot, two tourists rescued | 2023-07-10
[1] Three people were pulled alive from Lake Arvida on Sunday after a floatplane flipped over while landing half a mile off the Birchmount marina, Ontario Provincial Police said.

[2] The De Havilland Beaver, operated by Loon Air, touched down at 4:35 p.m. with a crosswind of about 20 knots. [3] Its left float dug into the wake of a passing speedboat, Constable Marcel Roy said.

[4] The pilot, Doug Fenwick, 62, is a former crop-duster with 18,000 hours in the air. [5] He was trapped upside down until two brothers fishing nearby, Tom and Jerry Kanatawet, cut his belt.

[6] The passengers, a German couple on their honeymoon, kicked out a window. [7] The woman, 29, has a collapsed lung; her husband was treated for bruises.

[8] "I had maybe one breath left," Fenwick told Lakeland Radio from his hospital bed. [9] "Those boys had the knife out before I could ask."

[10] The speedboat did not stop. [11] Police are looking for a red hull with an outboard of at least 200 horsepower.

[12] The Transportation Safety Board has sent two investigators, who will lift the aircraft on Wednesday. [13] Loon Air, which has five planes, will fly again on Tuesday, owner Bev Fenwick said.

[14] About 60 litres of gasoline leaked. [15] In 2015 a Loon Air Cessna ran out of fuel and put down on Highway 11, where nobody was hurt.
## b | The Toronto Monitor | Honeymooners escape sunken Beaver as hunt for boat goes on | 2023-07-11
[1] A Swiss pair who had been married for nine days got out of an overturned floatplane on an Ontario lake at the weekend by way of a cargo door, and went back under for the pilot.

[2] It was they who freed Doug Fenwick from his harness, says the 31-year-old husband, a fireman in Basel; the two anglers who are being celebrated came up when all three were on the floats. [3] The pilot, 62, a retired airline captain, does not remember, he told a press conference by telephone. [4] "I had one breath left, maybe none," he said.

[5] The single-engined Beaver went over at twenty-five to five on Sunday in front of the lodge at Cedar Narrows, 800 metres or so from land. [6] Wind may have been to blame, or the wash of a motorboat, investigators of the Transportation Safety Board say; a salvage barge is to raise the wreck tomorrow.

[7] The bride, who is 29, is breathing with one lung for the present. [8] Her husband is not hurt beyond some bruising.

[9] A white boat left the scene at speed, according to the lodge's owner. [10] The police constable on the case, Marc Roy, said that leaving was no crime unless whoever was at the wheel had noticed something.

[11] Whether Loon Air's four other planes go up again this week hangs on a talk today between the regulator and Bev Fenwick, the pilot's wife, who runs it. [12] The company was in the papers eight years ago as well, when one of its Cessnas landed on a road with dry tanks. [13] A film of gasoline on the water had gone by Monday morning.
## findings
role conflict | a: a German couple on their honeymoon || b: A Swiss pair who had been married | German vs Swiss
role conflict | a: cut his belt || b: It was they who freed Doug Fenwick from his harness | freed by two anglers vs by the passengers
attribution differs | a: two brothers fishing nearby, Tom and Jerry Kanatawet || b: says the 31-year-old husband, a fireman in Basel | rescue told by police report vs the husband
role conflict | a: is a former crop-duster with 18,000 hours || b: The pilot, 62, a retired airline captain | crop-duster vs airline captain
place conflict | a: kicked out a window || b: by way of a cargo door | window vs cargo door
place conflict | a: half a mile off the Birchmount marina || b: in front of the lodge at Cedar Narrows | where it happened
certainty conflict | a: Its left float dug into the wake of a passing speedboat || b: Wind may have been to blame, or the wash of a motorboat | wake stated vs two possible causes
name conflict | a: Constable Marcel Roy said || b: The police constable on the case, Marc Roy | Marcel vs Marc
quote conflict | a: "I had maybe one breath left," || b: "I had one breath left, maybe none," | wording
attribution conflict | a: Fenwick told Lakeland Radio from his hospital bed || b: he told a press conference by telephone | interview vs press conference
polarity conflict | a: "Those boys had the knife out before I could ask." || b: does not remember, he told | recalls the rescue vs does not remember
framing conflict | a: Police are looking for a red hull || b: A white boat left the scene at speed | red vs white boat
certainty conflict | a: will fly again on Tuesday, owner Bev Fenwick said || b: hangs on a talk today between the regulator and Bev Fenwick | flights to resume vs undecided
role differs | a: owner Bev Fenwick || b: Bev Fenwick, the pilot's wife, who runs it | owner vs wife and head
## benign
same | a: touched down at 4:35 p.m. || b: at twenty-five to five on Sunday | same time
same | a: half a mile off || b: 800 metres or so from land | half a mile
same | a: has a collapsed lung || b: is breathing with one lung | same injury
same | a: was treated for bruises || b: is not hurt beyond some bruising | same
same | a: Loon Air, which has five planes || b: Loon Air's four other planes | five with the wreck
same | a: will lift the aircraft on Wednesday || b: is to raise the wreck tomorrow | July 12
same | a: In 2015 a Loon Air Cessna || b: eight years ago as well, when one of its Cessnas | 2015
same | a: ran out of fuel and put down on Highway 11 || b: landed on a road with dry tanks | same
same | a: About 60 litres of gasoline leaked || b: A film of gasoline on the water | same leak
same | a: The speedboat did not stop || b: left the scene at speed | same flight
other | a: Doug Fenwick, 62 || b: Bev Fenwick, the pilot's wife | two Fenwicks
other | a: The woman, 29 || b: the 31-year-old husband | wife vs husband
other | a: In 2015 a Loon Air Cessna || b: The single-engined Beaver went over | earlier vs present plane
other | a: where nobody was hurt || b: some bruising | 2015 vs now
other | a: Loon Air, which has five planes || b: got out of an overturned floatplane | fleet vs plane
other | a: on Wednesday || b: gone by Monday morning | lifting vs film
other | a: has sent two investigators || b: the two anglers who are being celebrated | investigators vs anglers
## aligned
a0-b0 a0-b1 a0-b5 a1-b1 a1-b5 a2-b5 a2-b6 a3-b6 a3-b10 a4-b3 a5-b2 a6-b1 a7-b7 a7-b8 a8-b4 a8-b3 a9-b3 a10-b9 a11-b9 a12-b6 a13-b11 a14-b13 a15-b12
## omissions
b10 | a does not report the constable's remark on leaving
a11 | b does not report the outboard engine
