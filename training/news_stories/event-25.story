mode: outlets
## a | Prairie Public Media | Tornado flattens Iowa trailer park, killing 6; sirens silent, officials admit | 2024-04-28
[1] A tornado that struck Harlan Grove on Friday night killed six people, five of them in the Sunny Acres trailer park, and destroyed 112 homes, Emergency Management Director Beth Kruger said Saturday.

[2] The outdoor sirens failed because a backup battery had not been replaced, Kruger said, and only those who carried cell phones got a warning. [3] "That's on us," she said. [4] "I won't dress it up."

[5] The National Weather Service office in Des Moines issued its tornado warning at 9:02 p.m., 14 minutes before the funnel reached the town. [6] Survey teams rated the storm an EF-3 with peak winds of 150 mph and a path of 19 miles.

[7] Among the dead are Walter Lindqvist, 77, a former mayor, and two sisters, ages 3 and 6. [8] A woman trapped under a refrigerator for seven hours was pulled out by her own sons.

[9] The hospital treated 48 people and transferred seven to Omaha. [10] Its emergency room had been running on generators.

[11] The park had no storm shelter. [12] A state bill that would have required one passed the Senate in 2022 and died in the House, said Rep. Gloria Munn, who sponsored it. [13] The park's owner, Plains Living LLC, said it had offered residents a place in the basement of its office.

[14] Gov. Ted Halloran sent 90 National Guard soldiers to keep out looters; four people had been arrested by Saturday evening. [15] The high school's graduation, set for May 18, will be held at the fairgrounds.

[16] In 1968 a twister killed 13 in the county, still its worst.
## b | Today Nationwide | They held the door shut with a belt: how one street in Harlan Grove lived | 2024-04-29
[1] HARLAN GROVE, Iowa — Three generations of the Ortega family hooked a belt round the knob of a bathroom door and pulled, and when they let go there was no house around it.

[2] A half-dozen neighbors were less fortunate. [3] Most who lost their lives in Friday's twister, among them two girls not yet of second-grade age and a onetime mayor in his late 70s, lived at Sunny Acres, where some 50 families had trailers.

[4] Residents there said they were on their own. [5] The sirens stayed mute; "That is on us," county emergency chief Beth Kruger conceded over the weekend, and put it down to a worn-out battery. [6] Phones buzzed a quarter of an hour or so ahead. [7] The door of the park office, whose basement the owner says was open to all, was locked, two tenants recalled.

[8] Federal surveyors who walked the track, about 30 kilometers of it, believe winds may have topped 140 mph, which is preliminary and would make the tornado a three on a scale that ends at five. [9] More than 100 dwellings are beyond repair.

[10] Doctors saw several dozen injured and sent the gravest cases, fewer than ten, across the Missouri. [11] One woman lay for hours beneath a fridge until her boys dug her free.

[12] A handful of people have been detained for theft, said the sheriff. [13] About a hundred soldiers patrol the streets. [14] The class of 2024 will get its diplomas in mid-May on the fairgrounds, between the hog barns.

[15] Trailer parks do not have to provide shelters in the state; lawmakers let a proposal lapse two years ago. [16] Older folk say only the storm of '68, which took more than twice as many, was worse.
## findings
quantity differs | a: destroyed 112 homes || b: More than 100 dwellings are beyond repair | 112 vs more than 100
quantity differs | a: killed six people, five of them in the Sunny Acres trailer park || b: Most who lost their lives in Friday's twister | five of six vs most
date differs | a: at 9:02 p.m., 14 minutes before the funnel || b: a quarter of an hour or so ahead | 14 minutes vs about 15
quantity differs | a: with peak winds of 150 mph || b: may have topped 140 mph | 150 vs possibly over 140
certainty differs | a: Survey teams rated the storm an EF-3 || b: which is preliminary and would make the tornado a three | rated vs preliminary
quantity differs | a: The hospital treated 48 people || b: saw several dozen injured | 48 vs several dozen
quantity differs | a: and transferred seven to Omaha || b: the gravest cases, fewer than ten | seven vs fewer than ten
date differs | a: under a refrigerator for seven hours || b: lay for hours beneath a fridge | seven hours vs hours
quantity differs | a: sent 90 National Guard soldiers || b: About a hundred soldiers patrol | 90 vs about 100
quantity differs | a: four people had been arrested || b: A handful of people have been detained | four vs a handful
date differs | a: set for May 18 || b: get its diplomas in mid-May | May 18 vs mid-May
polarity conflict | a: it had offered residents a place in the basement || b: was locked, two tenants recalled | basement offered vs locked
name differs | a: Among the dead are Walter Lindqvist, 77 || b: a onetime mayor in his late 70s | named, 77 vs unnamed, late 70s
framing differs | a: passed the Senate in 2022 and died in the House || b: lawmakers let a proposal lapse two years ago | died in the House vs lapsed
## benign
same | a: struck Harlan Grove on Friday night || b: in Friday's twister, among them | April 26
same | a: two sisters, ages 3 and 6 || b: two girls not yet of second-grade age | same girls
same | a: because a backup battery had not been replaced || b: put it down to a worn-out battery | same cause
same | a: "That's on us," she said || b: "That is on us," county emergency chief | same remark
same | a: Emergency Management Director Beth Kruger || b: county emergency chief Beth Kruger | same post
same | a: and a path of 19 miles || b: about 30 kilometers of it | 19 miles is 30.6 km
same | a: rated the storm an EF-3 || b: a three on a scale that ends at five | EF-3
same | a: was pulled out by her own sons || b: until her boys dug her free | same rescue
same | a: to Omaha || b: across the Missouri | Omaha lies across the river
same | a: killing 6 || b: A half-dozen neighbors were less fortunate | six
same | a: In 1968 a twister killed 13 || b: the storm of '68, which took more than twice as many | 13 against six
other | a: two sisters, ages 3 and 6 || b: Three generations of the Ortega family | dead girls vs survivors
other | a: destroyed 112 homes || b: where some 50 families had trailers | homes lost vs trailers
other | a: killed 13 in the county || b: A half-dozen neighbors | 1968 vs now
other | a: had been running on generators || b: The sirens stayed mute | hospital power vs sirens
other | a: four people had been arrested by Saturday evening || b: fewer than ten, across | arrests vs patients
other | a: in the basement of its office || b: a bathroom door | basement vs bathroom
other | a: The park had no storm shelter || b: Trailer parks do not have to provide shelters | this park vs the law
## aligned
a0-b2 a0-b3 a0-b5 a1-b2 a1-b3 a1-b9 a2-b5 a2-b6 a3-b5 a5-b6 a6-b8 a7-b3 a8-b11 a9-b10 a12-b15 a13-b7 a14-b12 a14-b13 a15-b14 a16-b16
## omissions
b1 | a does not report the Ortegas
a10 | b does not report that the hospital ran on generators
a11 | b does not report that the park had no shelter
