mode: outlets
## a | Rand & Shares | Vaalkrans Foods boss out after listeria report; polony plant to stay shut | 2022-07-20
[1] JOHANNESBURG — Gideon Esterhuyse has been removed as chief executive of Vaalkrans Foods with immediate effect, the company said on Tuesday, hours after health minister Dr Thandeka Xaba presented a report on the listeriosis outbreak that killed 38 people.

[2] The report traces the bacteria to a drain under slicing line two at the group's polony plant in Heilbron. [3] Swabs taken there in January had tested positive, it says, and were not passed on to the authorities.

[4] Esterhuyse, 57, leaves without a severance payment. [5] Finance director Naledi Mokwena takes over until a successor is found.

[6] The Heilbron plant, closed since 9 May, will not be reopened, and its 640 workers are to be offered posts elsewhere in the group.

[7] "We failed at the one thing a food company is for," chairperson Barend Swanepoel said.

[8] Vaalkrans has set aside R410 million for claims. [9] Attorney Shireen Adams represents 212 families in a class action that the High Court certified last week.

[10] Of the victims, 21 were babies of less than a month. [11] The first case was reported in Bloemfontein on 2 February.

[12] The company's shares, which had lost 44% since May, rose 6% to R71.20.

[13] An outbreak in 2017, traced to a different producer, made 1,060 people ill. [14] New rules that followed require weekly tests; inspectors visited Heilbron twice in 2021, when they should have come 12 times.

[15] The police are considering whether to open a docket.
## b | The Free State Voice | Heilbron mothers: 'He walks away rich' | 2022-07-22
[1] In Phiritona township they switched the radio off when the name came up.

[2] Gideon Esterhuyse, who led Vaalkrans Foods when its polony killed almost forty South Africans, asked on Monday to be released, and goes at the end of August with R18 million, the group's latest filing shows.

[3] For Mamello Tau, whose son lived for eleven days, the sum is an insult. [4] "Each rand of that has a child's name on it," she said.

[5] The government's report, which Dr Xaba laid before parliament on Tuesday, finds the source of the germ in the cold store and says that management learned of it only in April. [6] A night cleaner at the plant, Pulane Nhlapo, disputes that: she saw the red labels on the samples at New Year.

[7] The plant has been silent for ten weeks. [8] Whether its machines will run again is to be decided in September, the deputy chair, Barend Swanepoel, told workers on Wednesday, but there are no jobs for the 640 at other sites. [9] "We failed in the one thing we are here for," he added.

[10] In his place as chief executive comes, permanently, Naledi Mokwena, until now in charge of the group's money.

[11] More than two hundred families want damages; a judge will hear in October whether they may sue together. [12] More than half of the dead were newborns.

[13] A case has been opened, police spokesman Colonel Themba Radebe confirmed. [14] The law says that somebody must look at such a plant each month. [15] Last year, it happened twice.

[16] The company keeps a little over four hundred million rand in reserve for what may come. [17] Investors were relieved: the stock ticked up.
## findings
framing conflict | a: has been removed as chief executive of Vaalkrans Foods || a: Vaalkrans Foods boss out || b: asked on Monday to be released | removed vs asked to go
date conflict | a: with immediate effect, the company said || b: goes at the end of August | immediately vs end of August
polarity conflict | a: leaves without a severance payment || b: with R18 million, the group's latest filing shows || b: 'He walks away rich' | no severance vs R18m
quantity differs | a: the listeriosis outbreak that killed 38 people || b: killed almost forty South Africans | 38 vs almost 40
place conflict | a: to a drain under slicing line two || b: finds the source of the germ in the cold store | drain under line two vs cold store
date conflict | a: Swabs taken there in January had tested positive || b: management learned of it only in April | known in January vs April (report)
framing conflict | a: takes over until a successor is found || b: comes, permanently, Naledi Mokwena | interim vs permanent
certainty conflict | a: will not be reopened || a: polony plant to stay shut || b: Whether its machines will run again is to be decided | stays shut vs to be decided
polarity conflict | a: are to be offered posts elsewhere in the group || b: there are no jobs for the 640 at other sites | posts offered vs none
role conflict | a: chairperson Barend Swanepoel said || b: the deputy chair, Barend Swanepoel | chair vs deputy chair
quote conflict | a: "We failed at the one thing a food company is for," || b: "We failed in the one thing we are here for," | same remark, other words
polarity conflict | a: that the High Court certified last week || b: will hear in October whether they may sue together | class action certified vs still to be heard
certainty conflict | a: are considering whether to open a docket || b: A case has been opened | considering vs opened
quantity differs | a: represents 212 families || b: More than two hundred families | 212 vs more than 200
quantity differs | a: has set aside R410 million || b: a little over four hundred million rand | 410 vs a little over 400
quantity differs | a: 21 were babies || b: More than half of the dead were newborns | 21 of 38 vs more than half
quantity differs | a: rose 6% to R71.20 || b: the stock ticked up | 6% vs ticked up
## benign
same | a: presented a report on the listeriosis outbreak || b: which Dr Xaba laid before parliament on Tuesday | same report
same | a: closed since 9 May || b: has been silent for ten weeks | 9 May to 22 July
same | a: Finance director Naledi Mokwena || b: until now in charge of the group's money | same former post
same | a: inspectors visited Heilbron twice in 2021 || b: Last year, it happened twice | 2021
same | a: when they should have come 12 times || b: must look at such a plant each month | monthly
same | a: health minister Dr Thandeka Xaba || b: The government's report, which Dr Xaba | same minister
same | a: its 640 workers || b: the 640 at other sites | same workers
same | a: babies of less than a month || b: were newborns | newborns
other | a: made 1,060 people ill || b: almost forty South Africans | 2017 vs this outbreak
other | a: Swabs taken there in January || b: she saw the red labels on the samples at New Year | report vs cleaner
other | a: require weekly tests || b: at such a plant each month | tests vs inspections
other | a: has set aside R410 million || b: with R18 million | claims vs severance
other | a: which had lost 44% since May || b: More than half of the dead | shares vs victims
other | a: in Bloemfontein on 2 February || b: it only in April | first case vs knowledge
other | a: the company said on Tuesday || b: told workers on Wednesday | statement vs meeting
other | a: Attorney Shireen Adams || b: Colonel Themba Radebe confirmed | attorney vs police
other | a: traced to a different producer || b: finds the source of the germ | 2017 vs now
## aligned
a0-b2 a0-b8 a1-b2 a1-b5 a2-b5 a3-b5 a3-b6 a4-b2 a5-b10 a6-b7 a6-b8 a7-b9 a8-b16 a9-b11 a10-b12 a12-b17 a14-b14 a14-b15 a15-b13 a4-b0 a7-b8
## omissions
a13 | b does not mention the 2017 outbreak
b3 | a does not mention Mamello Tau
