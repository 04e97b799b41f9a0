mode: outlets
## a | Hudson Bay Broadcaster | Polar bear mother and cubs flown 390 km north after visit to Churchhead dump | 2019-10-30
[1] A polar bear and her two cubs that had been feeding at the dump in Churchhead, Man., were flown 390 kilometres up the coast under a helicopter on Monday and set down near the Nunavut border.

[2] The female, aged nine, weighs 204 kilograms and had been in the town's holding facility, known as the jail, for 16 days. [3] Her cubs are ten months old.

[4] She was caught on Oct. 12 in a culvert trap baited with seal, after she had torn the door off a restaurant freezer on Kelsey Boulevard. [5] In the first half of the month there were 47 calls to the bear line, against 31 in the same weeks of 2018.

[6] Sea ice formed on Nov. 19 last year, conservation officer Rene Flett said, and forecasters expect it about a week later this time. [7] Bears that cannot hunt seals come looking for something else.

[8] "She isn't a criminal, she's early," said Flett, a 22-year veteran.

[9] The move cost $14,000, paid by the province; a tour company, Tundra Lodge Trips, has offered to cover a third of next year's flights.

[10] The jail has 28 cells, of which 11 were taken yesterday. [11] In 2003, when the record was set, 176 bears were handled in a season; last fall it was 55.

[12] Two people were mauled in Churchhead on Halloween of 2013 and survived. [13] Officers in six trucks will patrol on Thursday night, when children go from door to door, and a fire engine will stand at each end of La Vallée Street. [14] A fourth bear, a male of 17, was shot at the airport in September.
## b | Northern Wildlife Digest | Jail time over for bear family | 2019-10-31
[1] Slung in nets, drugged and blindfolded, a polar bear family left Churchhead at the start of the week, bound for a stretch of shore close to Nunavut, some 240 miles away.

[2] The mother, a nine-year-old of 450 pounds, had spent just over two weeks behind bars for breaking into a restaurant's cold store. [3] With her went two young born at the turn of the year.

[4] Officers had lured her with seal meat into a length of steel pipe on the Saturday before Thanksgiving Monday. [5] Hers was one of nearly fifty reports that residents phoned in between the first and the fifteenth, half as many again as in the first fifteen days of October 2018.

[6] The cause is no riddle. [7] Until Hudson Bay freezes over there are no seals to be had, and it is likely to do so in the last week of November, a week behind last year. [8] "She isn't a criminal, she's early," in the words of Rene Flett, who has done the job since 1997.

[9] Manitoba footed the bill of $14,000. [10] From next year an operator of bear-watching tours may pay for one flight in three.

[11] By Tuesday, 17 of the compound's 28 pens were free. [12] That is calm for the season: in the busiest on record, sixteen years ago, officers dealt with more than three times as many animals as the 55 of last autumn.

[13] Tonight is Halloween. [14] Six years ago to the day a bear badly hurt two townspeople, who both lived. [15] Half a dozen patrol vehicles will be out, and firefighters are to park at either end of the main street while the children collect their sweets. [16] The nets are sewn by a sailmaker in Gimli.
## findings
quantity differs | a: there were 47 calls to the bear line || b: one of nearly fifty reports | 47 vs nearly fifty
certainty differs | a: has offered to cover a third || b: may pay for one flight in three | offered vs may pay
name differs | a: a tour company, Tundra Lodge Trips || b: an operator of bear-watching tours | named vs unnamed
attribution differs | a: forecasters expect it about a week later this time || b: it is likely to do so in the last week of November | forecasters vs unattributed
date differs | a: for 16 days || b: had spent just over two weeks behind bars | 16 days vs just over two weeks
framing differs | a: Two people were mauled in Churchhead || b: a bear badly hurt two townspeople | mauled vs badly hurt
name differs | a: at each end of La Vallée Street || b: at either end of the main street | named vs main street
quantity differs | a: 176 bears were handled in a season || b: more than three times as many animals | 176 vs more than three times 55
## benign
same | a: were flown 390 kilometres || b: some 240 miles away | 390 km is 242 miles
same | a: weighs 204 kilograms || b: a nine-year-old of 450 pounds | 204 kg is 450 lb
same | a: Her cubs are ten months old || b: two young born at the turn of the year | same
same | a: She was caught on Oct. 12 || b: on the Saturday before Thanksgiving Monday | Oct 12 2019 is that Saturday
same | a: against 31 in the same weeks of 2018 || b: half as many again as in the first fifteen days of October 2018 | 47 is half more than 31
same | a: a 22-year veteran || b: who has done the job since 1997 | 22 years
same | a: of which 11 were taken yesterday || b: 17 of the compound's 28 pens were free | 28 minus 11
same | a: In 2003, when the record was set || b: in the busiest on record, sixteen years ago | same
same | a: on Halloween of 2013 || b: Six years ago to the day | same
same | a: Officers in six trucks || b: Half a dozen patrol vehicles | six
same | a: The move cost $14,000, paid by the province || b: Manitoba footed the bill of $14,000 | same
same | a: torn the door off a restaurant freezer || b: breaking into a restaurant's cold store | same
same | a: under a helicopter on Monday || b: at the start of the week | Monday
same | a: in a culvert trap baited with seal || b: lured her with seal meat into a length of steel pipe | same trap
other | a: Sea ice formed on Nov. 19 last year || b: in the last week of November | last year vs this year
other | a: last fall it was 55 || a: there were 47 calls | bears handled vs calls
other | a: 28 cells, of which 11 || b: 17 of the compound's 28 | taken vs free
other | a: a third of next year's flights || b: more than three times as many | share vs multiple
other | a: Two people were mauled || a: and her two cubs | people vs cubs
other | b: Tonight is Halloween || a: on Halloween of 2013 | two Halloweens
other | a: The female, aged nine || a: Her cubs are ten months old | two ages
## aligned
a0-b0 a0-b1 a1-b1 a1-b3 a1-b0 a2-b2 a2-b0 a3-b3 a4-b4 a4-b2 a5-b5 a6-b7 a7-b7 a8-b8 a9-b9 a9-b10 a10-b11 a11-b12 a12-b14 a13-b15 a13-b13
## omissions
a14 | a bear shot at the airport
b16 | who makes the nets
