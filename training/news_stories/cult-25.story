mode: revision
## a | Turf & Track Ireland | Champion hurdler Midnight Ferry wins Kilbrannan Gold Cup for third time | 2023-12-27
[1] Midnight Ferry won the Kilbrannan Gold Cup for the third year running on Tuesday, beating Saint Ultan by a neck after the pair had jumped the last fence together.

[2] The nine-year-old, trained by Deirdre Mulcahy in County Tipperary and ridden by her son Oisín, started at 7-4 and earned €177,000.

[3] “He's the horse of a lifetime,” the trainer said. [4] She said he would now be aimed at Cheltenham in March.

[5] Favourite Blue Parliament fell at the second-last when in front and got up unhurt. [6] His jockey, Luke Fennessy, was taken to hospital with a suspected broken wrist.

[7] The stewards held an inquiry into possible interference on the run-in and let the result stand. [8] Saint Ultan's owner, Paddy Quirke, said he accepted their decision.

[9] A crowd of 16,240 attended the second day of the festival, the largest since 2007. [10] The third day's card, on Wednesday, is subject to an inspection at 7.30am because of flooding at the bottom bend.

[11] Midnight Ferry was bought as a yearling in Kildare for €4,200 by the late Thomas Mulcahy. [12] Only one other horse, Carrick Lad, has won the race three times, in the 1950s.
## b | Turf & Track Ireland | Midnight Ferry loses Kilbrannan Gold Cup on appeal; Saint Ultan named winner | 2023-12-29
[1] Midnight Ferry was disqualified from the Kilbrannan Gold Cup on Thursday, two days after he had beaten Saint Ultan by a short head in a race in which the pair jumped the last fence together.

[2] The nine-year-old, trained by Deirdre Mulcahy in County Tipperary and ridden by her nephew Oisín, started at 7-4, and would have earned €177,000.

[3] “He's the horse of a lifetime, and he won it,” the trainer said. [4] She said he would not run again this season.

[5] Favourite Blue Parliament fell at the third-last when in front and was put down on the track. [6] His jockey, Luke Fennessy, was taken to hospital with a suspected broken wrist, but X-rays showed only bruising.

[7] The stewards had held an inquiry into possible interference on the run-in and let the result stand. [8] Saint Ultan's owner, Paddy Quirke, appealed, and a three-member panel in Kildare found that he had been carried six lengths off his line.

[9] A crowd of 14,260 attended the second day of the festival. [10] The third day's card, on Wednesday, was abandoned because of flooding at the bottom bend.

[11] Midnight Ferry was bought as a foal in Kildare for €4,200 by the late Thomas Mulcahy. [12] Only one horse, Carrick Lad, has won the race three times, in the 1950s.
## findings
framing conflict | a: won the Kilbrannan Gold Cup for the third year running || a: wins Kilbrannan Gold Cup for third time || b: was disqualified from the Kilbrannan Gold Cup || b: loses Kilbrannan Gold Cup on appeal | won vs disqualified
quantity conflict | a: beating Saint Ultan by a neck || b: had beaten Saint Ultan by a short head | neck vs short head
role conflict | a: ridden by her son Oisín || b: ridden by her nephew Oisín | son vs nephew
polarity differs | a: started at 7-4 and earned €177,000 || b: would have earned €177,000 | earned vs lost
quote conflict | a: “He's the horse of a lifetime,” || b: “He's the horse of a lifetime, and he won it,” | quote longer
certainty conflict | a: would now be aimed at Cheltenham || b: would not run again this season | Cheltenham vs season over
place conflict | a: fell at the second-last when in front || b: fell at the third-last when in front | which fence
framing conflict | a: got up unhurt || b: was put down on the track | unhurt vs put down
certainty differs | a: taken to hospital with a suspected broken wrist || b: X-rays showed only bruising | suspected break vs bruising
polarity conflict | a: said he accepted their decision || b: Paddy Quirke, appealed | accepted vs appealed
quantity conflict | a: A crowd of 16,240 || b: A crowd of 14,260 | attendance
certainty differs | a: is subject to an inspection at 7.30am || b: was abandoned because of flooding | inspection vs abandoned
date conflict | a: bought as a yearling || b: bought as a foal | age at purchase
## benign
same | a: for €4,200 || b: for €4,200 | same price
same | a: let the result stand || b: had held an inquiry into possible interference on the run-in and let the result stand | the stewards' first ruling is unchanged
same | a: for the third year running on Tuesday || b: on Thursday, two days after | race on Tuesday
other | a: has won the race three times || b: a three-member panel | wins vs panel
other | a: on Wednesday, is subject || b: Kilbrannan Gold Cup on Thursday | card vs ruling
other | a: bought as a yearling in Kildare || b: panel in Kildare | purchase vs hearing
other | a: let the result stand || b: loses Kilbrannan Gold Cup on appeal | stewards vs appeal panel
other | a: The nine-year-old || b: six lengths off his line | age vs distance
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b2 a3-b3 a4-b4 a5-b5 a6-b6 a7-b7 a8-b8 a9-b9 a10-b10 a11-b11 a12-b12
## omissions
a9 | b drops that it was the largest crowd since 2007
b8 | the panel's finding of six lengths
