mode: outlets
## a | Edinburgh Lantern | Bones under nursery are of medieval lepers, not Covenanters, tests show | 2016-03-17
[1] Skeletons dug up under the playground of the Greenside nursery in Leith last spring are those of 27 lepers who died between 1310 and 1390, and not, as local lore had it, of Covenanters hanged in the 1680s, archaeologists said on Wednesday.

[2] Radiocarbon dates and DNA of the leprosy bacterium leave no room for doubt, said Dr Morven Galbraith of the firm Strath Heritage, who directed the work for 11 weeks.

[3] Nineteen of the dead were men. [4] One, a woman of about 30, had been buried with a scallop shell from Santiago de Compostela.

[5] "She walked to Spain on feet that could not feel the road," Dr Galbraith said.

[6] Teeth show that six of them had grown up in Scandinavia. [7] Genetic tests were done in Tübingen at a cost of £38,000, borne by Historic Environment Scotland.

[8] The hospital of St Triduana, founded in 1296, is known from a charter; where it stood had been forgotten. [9] It had 12 beds, a well and a bell.

[10] The bones will be buried again at Seafield cemetery on 4 May, with the Rev Calum Baird, the Church of Scotland minister, and a Roman Catholic priest.

[11] A plaque to the Covenanters, put up in 1931, stays on the wall until the council decides, its heritage officer Fergus Tait said. [12] The nursery's 64 children were taught in a church hall for seven months.

[13] In 2011 a car park at Holyrood gave up 14 plague victims. [14] A local joiner, Hamish Orr, is making 27 small coffins from a fallen elm.
## b | Bones & Stones Blog Network | Leith's mystery burials: an answer, most likely | 2016-03-18
[1] Who lies under the swings? [2] Probably people with leprosy, says a report out this week on the more than two dozen burials which turned up in 2015 below a nursery in Edinburgh's port.

[3] The tests point to the fourteenth century. [4] That rules out, or all but rules out, the martyrs of the seventeenth of whom generations of Leithers have told.

[5] Most of those buried were male. [6] The best-known find is a pilgrim's badge in the form of a shell, laid beside a youngish woman; it may have come from the shrine of St James in Galicia. [7] "She walked to Spain on feet that could not feel the road," the archaeologist in charge, Morven Galbraith, has suggested.

[8] Several of the dead seem to have spent their childhood overseas, to judge from their teeth, somewhere in northern Europe.

[9] The excavators were on site for the better part of three months. [10] Laboratory work abroad came to just under £40,000, paid for by a public body.

[11] A lazar house of the late thirteenth century is mentioned in a document; that it stood here is likely. [12] It was a small place, with room for about a dozen.

[13] Reburial is planned for the spring, and clergy of two denominations have been invited.

[14] What becomes of the Covenanters' memorial, which has hung there for over eighty years, has not been settled. [15] Pupils, more than sixty in number, were away from their rooms for several months.

[16] It is the city's largest find of the kind since victims of the plague were unearthed at Holyrood five years ago. [17] The full data will be put online in June.
## findings
certainty differs | a: are those of 27 lepers who || a: are of medieval lepers, not Covenanters || b: Probably people with leprosy || b: an answer, most likely | fact vs probably
certainty differs | a: leave no room for doubt || b: That rules out, or all but rules out | no doubt vs all but ruled out
quantity differs | a: are those of 27 lepers who died || b: the more than two dozen burials | 27 vs more than two dozen
date differs | a: who died between 1310 and 1390 || b: The tests point to the fourteenth century | range vs century
date differs | a: Skeletons dug up under the playground of the Greenside nursery in Leith last spring || b: which turned up in 2015 | last spring vs 2015
attribution differs | a: archaeologists said on Wednesday || b: says a report out this week | archaeologists vs report
quantity differs | a: Nineteen of the dead were men || b: Most of those buried were male | nineteen vs most
quantity differs | a: a woman of about 30 || b: laid beside a youngish woman | about 30 vs youngish
certainty differs | a: with a scallop shell from Santiago de Compostela || b: it may have come from the shrine of St James | from Santiago vs may have come
quantity differs | a: that six of them had grown up || b: Several of the dead | six vs several
certainty differs | a: had grown up in Scandinavia || b: seem to have spent their childhood overseas | had vs seem
place differs | a: grown up in Scandinavia || b: somewhere in northern Europe | Scandinavia vs northern Europe
place differs | a: were done in Tübingen || b: Laboratory work abroad | Tübingen vs abroad
quantity differs | a: at a cost of £38,000 || b: came to just under £40,000 | exact vs rounded
name differs | a: borne by Historic Environment Scotland || b: paid for by a public body | named vs unnamed
date differs | a: at Seafield cemetery on 4 May || b: Reburial is planned for the spring | day vs spring
certainty differs | a: The bones will be buried again || b: clergy of two denominations have been invited | arranged vs invited
date differs | a: The hospital of St Triduana, founded in 1296 || b: A lazar house of the late thirteenth century | year vs late century
quantity differs | a: The nursery's 64 children || b: Pupils, more than sixty in number | 64 vs more than sixty
date differs | a: in a church hall for seven months || b: from their rooms for several months | seven vs several
## benign
same | a: directed the work for 11 weeks || b: for the better part of three months | 11 weeks
same | a: It had 12 beds || b: with room for about a dozen | 12
same | a: Covenanters hanged in the 1680s || b: the martyrs of the seventeenth | same men
same | a: as local lore had it || b: generations of Leithers have told | same
same | a: put up in 1931, stays on the wall || b: has hung there for over eighty years | 1931
same | a: until the council decides || b: has not been settled | same
same | a: In 2011 a car park at Holyrood || b: unearthed at Holyrood five years ago | 2011
same | a: is known from a charter || b: is mentioned in a document | same
same | a: Dr Morven Galbraith of the firm Strath Heritage || b: the archaeologist in charge, Morven Galbraith | same
same | a: under the playground of || b: under the swings | same place
same | a: "She walked to Spain on feet that could not feel the road," || b: "She walked to Spain on feet that could not feel the road," | same quote
other | a: gave up 14 plague victims || a: those of 27 lepers | Holyrood vs Leith
other | a: It had 12 beds || a: for 11 weeks | beds vs weeks
other | a: a woman of about 30 || a: at a cost of £38,000 | age vs cost
other | a: the Rev Calum Baird || a: heritage officer Fergus Tait | two men
other | a: founded in 1296 || a: between 1310 and 1390 | foundation vs deaths
other | a: in the 1680s || a: put up in 1931 | executions vs plaque
other | a: for seven months || b: for the better part of three months | pupils away vs dig
other | a: Nineteen of the dead || a: six of them had grown up | men vs Scandinavians
other | a: taught in a church hall || a: the Church of Scotland minister | hall vs minister
## aligned
a0-b0 a0-b2 a0-b4 a0-b3 a1-b2 a1-b3 a1-b4 a1-b1 a2-b4 a2-b9 a2-b7 a1-b0 a3-b5 a4-b6 a5-b7 a6-b8 a7-b10 a8-b11 a9-b12 a10-b13 a11-b14 a12-b15 a13-b16
## omissions
a14 | coffins by a joiner
b17 | data online in June
