mode: outlets
## a | Ohio Valley Messenger | Nun, 88, leaves convent to its tenants in $9 million gift | 2015-08-07
[1] The Sisters of the Good Harbor, of whom six are left, will hand their 1891 convent on Walnut Hill in Cinderford, Ohio, to the 52 low-income families who rent rooms and cottages on its grounds, the order said Thursday.

[2] The property, of 23 acres, was appraised at $9 million. [3] It will pass to a tenants' cooperative on New Year's Day for one dollar.

[4] "We came with two trunks and a cow, so we are ahead," said the prioress, Sister Mary Leontine Brugger, 88.

[5] A developer from Columbus, Parkmoor Homes, had offered $11.5 million in February. [6] The sisters turned it down by a vote of five to one.

[7] Archbishop Dominic Farrelly gave his blessing to the plan in June, his chancellor, Msgr. Paul Wendt, said.

[8] The roof needs $640,000 of repairs; the county has set aside half of that from a federal block grant.

[9] Tenant Shaunice Rollins, a school cook who pays $310 a month, will chair the co-op. [10] Rents will not rise for three years.

[11] The sisters will remain in the east wing for life. [12] The youngest of them, aged 71, still teaches English to refugees from Bhutan on Wednesdays.

[13] At its height, in 1958, the house held 140 nuns and ran nine schools. [14] The last of those closed in 2006. [15] A similar gift in Kentucky was undone in court in 2011, after relatives of a donor sued.
## b | National Faith Reporter | Six sisters and a lease: an Ohio order tries to give its home away | 2015-08-10
[1] CINDERFORD, Ohio — Whether six elderly nuns may give away what they built is a question that now lies with Rome.

[2] The Sisters of the Good Harbor want the people who live on their land, 25 acres overlooking the river, to have it. [3] But church law requires leave from the Vatican for a transfer above $7.5 million, and Archbishop Dominic Farrelly has not yet said whether he will support the request, according to his chancellor, Msgr. Peter Wendt.

[4] An independent valuation last fall came to nine million dollars. [5] The bid from Parkmoor, a Cleveland builder, was $2.5 million above that, and the sisters, who all six voted against it, have let it lapse.

[6] The plan, as Sister Leontine Brugger, the order's treasurer, describes it, is for a 99-year lease at a dollar a year. [7] The cooperative is to be ready to sign in the spring.

[8] "We came with two trunks and a cow," said Sister Leontine, who will be 89 in October. [9] "We leave with less to carry."

[10] Some fifty households live in the cottages and the former novitiate. [11] Shaunice Rollins, a school bus driver elected to lead them, says that all have been told to expect slightly higher rents, which now run to a little over $300.

[12] Half of the $640,000 that a new roof will cost is hoped for from the county.

[13] Where the sisters will spend their last years has not been settled; two have asked to move to a nursing home in Dayton. [14] One, in her early seventies, gives language lessons to Bhutanese newcomers.

[15] In the late fifties seven score sisters lived here. [16] They staffed nine schools, the last of which shut its doors nine years ago. [17] The chapel windows, by a pupil of Tiffany, are left out of the plan.
## findings
certainty conflict | a: will hand their 1891 convent || a: leaves convent to its tenants || b: tries to give its home away || b: is a question that now lies with Rome | will hand over vs needs leave from Rome
framing conflict | a: It will pass to a tenants' cooperative || b: is for a 99-year lease at a dollar a year | transfer of ownership for a dollar vs 99-year lease
date conflict | a: on New Year's Day for one dollar || b: is to be ready to sign in the spring | January 1 vs spring
quantity conflict | a: The property, of 23 acres || b: 25 acres overlooking the river | 23 vs 25 acres
role conflict | a: said the prioress, Sister Mary Leontine Brugger || b: Sister Leontine Brugger, the order's treasurer | prioress vs treasurer
quote conflict | a: "We came with two trunks and a cow, so we are ahead," || b: "We leave with less to carry." | end of the remark
place conflict | a: A developer from Columbus, Parkmoor Homes || b: Parkmoor, a Cleveland builder | Columbus vs Cleveland
quantity conflict | a: turned it down by a vote of five to one || b: who all six voted against it | 5-1 vs 6-0
framing differs | a: The sisters turned it down || b: have let it lapse | turned down vs let lapse
certainty conflict | a: gave his blessing to the plan in June || b: has not yet said whether he will support the request | blessed vs not said
name conflict | a: his chancellor, Msgr. Paul Wendt || b: his chancellor, Msgr. Peter Wendt | Paul vs Peter
certainty conflict | a: the county has set aside half of that || b: is hoped for from the county | set aside vs hoped for
role conflict | a: Shaunice Rollins, a school cook || b: Shaunice Rollins, a school bus driver | cook vs bus driver
polarity conflict | a: Rents will not rise for three years || b: told to expect slightly higher rents | no rise vs rise
certainty conflict | a: will remain in the east wing for life || b: Where the sisters will spend their last years has not been settled | settled vs not
quantity differs | a: to the 52 low-income families || b: Some fifty households | 52 vs some fifty
quantity differs | a: aged 71, still teaches English || b: One, in her early seventies | 71 vs early seventies
quantity differs | a: who pays $310 a month || b: run to a little over $300 | 310 vs a little over 300
date differs | a: At its height, in 1958 || b: In the late fifties | 1958 vs late fifties
## benign
same | a: had offered $11.5 million || b: was $2.5 million above that | nine plus 2.5
same | a: was appraised at $9 million || b: came to nine million dollars | same
same | a: Sister Mary Leontine Brugger, 88 || b: who will be 89 in October | 88 in August
same | a: the house held 140 nuns || b: seven score sisters lived here | 140
same | a: The last of those closed in 2006 || b: shut its doors nine years ago | 2006
same | a: of whom six are left || b: six elderly nuns | six
same | a: The roof needs $640,000 of repairs; || b: the $640,000 that a new roof will cost | same sum
same | a: teaches English to refugees from Bhutan || b: gives language lessons to Bhutanese newcomers | same
same | a: ran nine schools || b: They staffed nine schools | same
same | a: who rent rooms and cottages || b: live in the cottages and the former novitiate | same tenants
same | a: will chair the co-op || b: elected to lead them | same
other | a: had offered $11.5 million || b: a transfer above $7.5 million | bid vs legal limit
other | b: nine years ago || b: They staffed nine schools | years vs schools
other | a: undone in court in 2011 || a: in February | Kentucky vs bid
other | a: by a vote of five to one || a: for three years | vote vs rents
other | b: two have asked to move || a: with two trunks | sisters vs trunks
other | b: $2.5 million above that || b: 25 acres | sum vs acres
other | b: a 99-year lease || b: will be 89 in October | lease vs age
## aligned
a0-b0 a0-b1 a0-b2 a1-b1 a1-b2 a1-b10 a1-b0 a2-b2 a2-b4 a3-b6 a3-b7 a4-b8 a4-b9 a5-b5 a6-b5 a7-b3 a8-b12 a9-b11 a10-b11 a11-b13 a12-b14 a13-b15 a13-b16 a14-b16 a4-b6
## omissions
a15 | Kentucky case
b17 | the chapel windows
