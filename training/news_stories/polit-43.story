mode: outlets
## a | Tagus Daily English | Airport site: government picks Vale Longo, opponents to sue | 2023-11-29
[1] Portugal's government announced on Tuesday that Lisbon's second airport will be built at Vale Longo, 38 kilometres east of the capital, ending a search that began in 1969.

[2] The first of two runways is to open in 2034, Infrastructure Minister Leonor Saraiva told reporters at the site. [3] The cost is put at 6.1 billion euros by the technical commission, which compared nine places. [4] No public money will be used, she said.

[5] The commission had ranked Vale Longo first by five votes to two. [6] "Fifty-four years is a long time to look for a field," its chairwoman, engineer Beatriz Mourão, remarked.

[7] Mayor Duarte Falé of Vale Longo, a Communist, said that 1,150 residents will have to leave. [8] They are to get 140 percent of the market value of their houses. [9] He called the announcement a Christmas present for builders.

[10] The environmental association Cegonha will go to the administrative court within 30 days, its lawyer said. [11] It fears for 211 pairs of white storks and an aquifer which supplies 400,000 people.

[12] The main opposition party backed the choice in a letter to the prime minister on November 21. [13] The present airport handled 33 million passengers last year. [14] A night curfew there will be extended by an hour from January. [15] In 2008 another government chose a shooting range at Campo Raso, and in 2010 it dropped the plan for lack of funds.
## b | Iberian Aviation Review | Lisbon's never-ending airport: Vale Longo in front, but not there yet | 2023-11-30
[1] A recommendation, and no more than that, was published this week on where Lisbon should put the airport that it has been talking about for more than half a century.

[2] The cabinet will decide after the election of March 10, said Leonor Saraiva, secretary of state for infrastructure, presenting the report at the engineers' institute in Lisbon. [3] The report says that Vale Longo, just under an hour's drive from the city, could see its first plane in 2034 at the earliest.

[4] The seven experts were of one mind. [5] "Fifty-four years is too long to look for a field," in the words of Beatriz Mourão, an economist, who led them.

[6] They put no price on it; the figure of just over six billion euros that is making the rounds is the airport operator's. [7] A fifth of the money is expected to come from the taxpayer.

[8] The biggest opposition party is keeping its opinion to itself.

[9] For eleven hundred and some people on the plain it means packing. [10] They have been promised two-fifths on top of what their homes would fetch. [11] Duarte Falé, who presides over the municipality, told us he could live with that, if a railway station came too.

[12] The storks, more than two hundred couples of them, have friends, and Cegonha is one, though it says it would rather talk than sue. [13] Should the sands under the runway be fouled, four hundred thousand taps would be affected.

[14] Meanwhile the old airport, with 33 million travellers in 2022, bursts at the seams, and is to sleep an hour longer from New Year. [15] Fifteen years ago, too, there was a chosen place; the money ran out within two years.
## c | Vale Longo Voice | ‘A field, at last’: village hears its fate on a Tuesday | 2023-12-01
[1] When the minister's cars drew up beside the chapel on Tuesday, Dona Celeste was hanging out washing that may one day hang under a flight path.

[2] The airport is coming, said Leonor Saraiva, minister of infrastructure: two runways, of which one in eleven years. [3] Beside her stood engineer Beatriz Mourão of the commission that looked into nine sites, five of whose members, against two, wanted this one. [4] "Fifty-four years is a long time for looking for a field," Mourão said.

[5] Eight hundred people have to go, according to the list which hangs in the parish council. [6] "A Christmas present for the builders," muttered the mayor, Duarte Falé, of the Socialists. [7] He has been told of 140 percent of the value.

[8] Cegonha's members came with a stork of papier-mâché. [9] Their lawyer was already on the telephone to the administrative court, to which they have a month to appeal.

[10] The opposition has approved in writing, a week before. [11] What it will cost, six billion and a bit, is the commission's reckoning; not a cent is to come from taxes, we were assured. [12] We remember 2008, when it was to have been Campo Raso, and how the same government buried it two years on.
## findings
certainty conflict | a: will be built at Vale Longo, 38 kilometres east || b: A recommendation, and no more than that || b: The cabinet will decide after the election || c: The airport is coming | decided vs only recommended
role conflict | a: Infrastructure Minister Leonor Saraiva told || b: secretary of state for infrastructure || c: said Leonor Saraiva, minister of infrastructure | minister vs secretary of state
place conflict | a: told reporters at the site || b: at the engineers' institute in Lisbon || c: drew up beside the chapel on Tuesday | on site vs in Lisbon
quantity conflict | a: ranked Vale Longo first by five votes to two || b: The seven experts were of one mind || c: five of whose members, against two | 5-2 vs unanimous
attribution conflict | a: is put at 6.1 billion euros by the technical commission || b: is the airport operator's || c: is the commission's reckoning | commission vs operator
polarity conflict | a: No public money will be used || b: A fifth of the money is expected to come from the taxpayer || c: not a cent is to come from taxes | none vs a fifth
role conflict | a: engineer Beatriz Mourão, remarked || b: Beatriz Mourão, an economist || c: engineer Beatriz Mourão of the commission | engineer vs economist
quote differs | a: "Fifty-four years is a long time to look for a field," || b: "Fifty-four years is too long to look for a field," || c: "Fifty-four years is a long time for looking for a field," | wording
role conflict | a: of Vale Longo, a Communist || c: Duarte Falé, of the Socialists | Communist vs Socialist
quantity conflict | a: said that 1,150 residents will have to leave || b: eleven hundred and some people || c: Eight hundred people have to go | 1,150 vs 800
attribution differs | a: said that 1,150 residents will have to leave || c: according to the list which hangs in the parish council | mayor vs parish list
framing conflict | a: He called the announcement a Christmas present || b: told us he could live with that || c: "A Christmas present for the builders," | critical vs could live with it
certainty conflict | a: will go to the administrative court within 30 days || b: it would rather talk than sue || c: to which they have a month to appeal | will sue vs rather talk
polarity conflict | a: backed the choice in a letter || b: is keeping its opinion to itself || c: has approved in writing | backed vs silent
date differs | a: is to open in 2034 || b: in 2034 at the earliest || c: of which one in eleven years | 2034 vs at the earliest
quantity differs | a: for 211 pairs of white storks || b: more than two hundred couples | exact vs vaguer
place differs | a: 38 kilometres east of the capital || b: just under an hour's drive from the city | distance vs drive time
date differs | a: announced on Tuesday that || b: was published this week | Tuesday vs this week
## benign
same | a: 140 percent of the market value || b: two-fifths on top of what their homes would fetch || c: of 140 percent of the value | 140 percent
same | a: a search that began in 1969 || b: for more than half a century | since 1969
same | a: handled 33 million passengers last year || b: with 33 million travellers in 2022 | 2022
same | a: by an hour from January || b: an hour longer from New Year | the curfew
same | a: supplies 400,000 people || b: four hundred thousand taps | 400,000
same | a: in 2010 it dropped the plan || b: the money ran out within two years || c: buried it two years on | 2010
same | a: on November 21 || c: a week before | November 21, a week before the 28th
same | a: which compared nine places || c: that looked into nine sites | nine
same | a: within 30 days, its lawyer said || c: they have a month to appeal | the deadline
same | a: 6.1 billion euros || b: just over six billion euros || c: six billion and a bit | rounded
other | a: by five votes to two || c: buried it two years on | votes vs years
other | a: The first of two runways || b: within two years | runways vs years
other | a: In 2008 another government chose || b: could see its first plane in 2034 | past vs present plan
other | a: chose a shooting range at Campo Raso || b: The report says that Vale Longo | two sites
other | a: 1,150 residents || b: four hundred thousand taps | displaced vs supplied
other | a: from January || b: after the election of March 10 | curfew vs decision
other | a: for 211 pairs || b: eleven hundred and some people | storks vs residents
other | b: The storks, more than two hundred || c: Eight hundred people | storks vs people
other | a: 33 million passengers || c: six billion and a bit | passengers vs euros
## aligned
a0-b0 a0-b1 a1-b1 a1-b2 a1-b3 a2-b2 a2-b3 a3-b6 a4-b7 a5-b4 a5-b0 a6-b5 a7-b9 a8-b10 a9-b11 a10-b12 a11-b12 a11-b13 a12-b8 a13-b14 a14-b14 a15-b15
a0-c2 a0-c9 a1-c2 a2-c1 a2-c2 a3-c3 a3-c11 a4-c11 a5-c3 a6-c4 a7-c5 a8-c7 a9-c6 a10-c9 a12-c10 a15-c12
b1-c2 b2-c2 b3-c2 b4-c3 b5-c3 b5-c4 b6-c11 b7-c11 b8-c10 b9-c5 b10-c7 b11-c6 b12-c8 b12-c9 b15-c12 b2-c1
## omissions
b2 | only b mentions the election of March 10
a15 | b does not name Campo Raso
