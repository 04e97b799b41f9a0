mode: outlets
## a | Cumbrian Herald | Walker, 74, found alive after five nights on Lake District fell | 2024-03-08
[1] A retired headmaster who went missing on the Langmoor fells on Saturday was found alive yesterday morning in a disused slate hut, 4.2 miles from where his car had been parked.

[2] Geoffrey Pell, 74, from Kendal, was suffering from hypothermia and a fractured hip, said Penrith Mountain Rescue's team leader, Jan Oddie. [3] He was flown to Preston and is stable.

[4] He was discovered at 9.20am by Moss, a six-year-old border collie, and her handler, Phil Tranmer. [5] "She looked at me as if to say, what kept you?" said Mr Tranmer.

[6] Mr Pell had set out at noon to photograph a raven's nest, slipped on ice and crawled for six hours to the hut. [7] He had a flask of tea, two flapjacks and a copy of Wordsworth, from which he tore pages to light a fire.

[8] A total of 112 volunteers from seven teams took part in the search, which was scaled down on Wednesday. [9] Police had said that they did not expect to find him alive.

[10] His phone had last sent a signal at 3.51pm on Saturday. [11] Temperatures on the tops fell to minus 9C on Monday night.

[12] His wife, Margaret, 71, thanked "every last one of them". [13] Their ruby wedding is on Sunday week.

[14] Two walkers died on the same fell in January 2021, in a snowstorm.
## b | Rambling Britain Magazine Online | Lost, then found: what saved Geoffrey Pell? | 2024-03-10
[1] A dog did, in the end; but before the dog there were a roof of sorts, some flapjack and a book of verse.

[2] Geoffrey Pell, in his seventies, who once ran a school in the south of the county, lay for most of a week on the Langmoor fells with a broken hip. [3] He had gone up after ravens in the middle of last Saturday and come down, it seems, on ice. [4] To reach the old quarrymen's shelter, some distance from his car, cost him the rest of the daylight and more, on hands and knees.

[5] A fire, kindled with Wordsworth, and what was left in a flask kept him going, according to his family. [6] The nights were bitter, several degrees below freezing.

[7] More than a hundred people, from half a dozen teams and one besides, were out for him. [8] Hope had been all but given up, one of them told us, and fewer were sent out after midweek, when a collie put her nose round the wall on Thursday morning. [9] "As if to ask what had kept me," her handler said of the look he got.

[10] He is comfortable in a Lancashire hospital. [11] Margaret Pell, with whom he will soon have been married for forty years, has thanked the searchers, one and all.

[12] Is there a lesson? [13] His phone fell silent in the course of the first afternoon, and nobody had been told which way he would go. [14] Two others were less lucky up there three winters ago.
## findings
quantity differs | a: Geoffrey Pell, 74, from Kendal || a: Walker, 74, found alive || b: Geoffrey Pell, in his seventies | 74 vs in his seventies
quantity differs | a: 4.2 miles from where his car had been parked || b: some distance from his car | 4.2 miles vs some distance
date differs | a: found alive after five nights || b: lay for most of a week | five nights vs most of a week
certainty differs | a: slipped on ice and crawled || b: come down, it seems, on ice | stated vs it seems
date differs | a: crawled for six hours to the hut || b: the rest of the daylight and more | six hours vs rest of daylight and more
quantity differs | a: A total of 112 volunteers || b: More than a hundred people | 112 vs more than 100
attribution differs | a: Police had said that they did not expect to find him alive || b: Hope had been all but given up, one of them told us | police vs a searcher
date differs | a: had last sent a signal at 3.51pm || b: in the course of the first afternoon | 3.51 vs afternoon
quantity differs | a: fell to minus 9C on Monday night || b: several degrees below freezing | minus 9 vs several degrees below
name differs | a: and her handler, Phil Tranmer || b: her handler said of the look he got | named vs unnamed
date differs | a: was discovered at 9.20am || b: on Thursday morning | 9.20 vs morning
date differs | a: is on Sunday week || b: will soon have been married for forty years | Sunday week vs soon
place differs | a: He was flown to Preston || b: in a Lancashire hospital | Preston vs Lancashire
## benign
same | a: was found alive yesterday morning || b: round the wall on Thursday morning | March 7
same | a: A retired headmaster || b: who once ran a school | same job
same | a: in a disused slate hut || b: the old quarrymen's shelter | same hut
same | a: a fractured hip || b: with a broken hip | same injury
same | a: had set out at noon to photograph a raven's nest || b: gone up after ravens in the middle of last Saturday | noon Saturday
same | a: volunteers from seven teams || b: from half a dozen teams and one besides | seven
same | a: which was scaled down on Wednesday || b: fewer were sent out after midweek | same reduction
same | a: from which he tore pages to light a fire || b: A fire, kindled with Wordsworth | same fire
same | a: as if to say, what kept you?" || b: "As if to ask what had kept me," | faithful rendering of the look
same | a: Their ruby wedding || b: married for forty years | forty years
same | a: thanked "every last one of them" || b: has thanked the searchers, one and all | same thanks
same | a: and is stable || b: He is comfortable | same state
same | a: in January 2021, in a snowstorm || b: up there three winters ago | winter 2020-21
other | a: Two walkers died on the same fell || b: what saved Geoffrey Pell | dead of 2021 vs Pell
other | a: His wife, Margaret, 71 || b: in his seventies, who | wife vs husband
other | a: on Monday night || b: on Thursday morning | frost vs finding
other | a: said Penrith Mountain Rescue's team leader || b: her handler said | leader vs handler
same | a: a copy of Wordsworth || b: a book of verse | same book
other | a: which was scaled down || b: come down, it seems | search vs fall
other | a: had last sent a signal || b: nobody had been told | phone vs route
## aligned
a0-b0 a0-b2 a0-b8 a1-b2 a1-b4 a1-b8 a2-b2 a3-b10 a4-b8 a4-b9 a5-b9 a6-b3 a6-b4 a7-b1 a7-b5 a8-b7 a8-b8 a9-b8 a10-b13 a11-b6 a12-b11 a13-b11 a14-b14
## omissions
b13 | a does not report that nobody knew his route
a4 | b does not name the dog
