mode: outlets
## a | Highveld News Service | Rebels seize airport town of Luvanda; army says withdrawal was planned | 2024-02-13
[1] LUVANDA — Fighters of the March 9 Front took the airport town of Luvanda on Monday after a two-day battle, giving them control of the last paved road to the provincial capital, Ngaro, 65 kilometres to the east.

[2] The army said it had pulled its 1,200 men back in good order to a line along the Sefu River. [3] "We left a house we meant to leave," spokesman Col. Augustin Mboya said.

[4] A reporter for this agency counted 37 bodies in the streets, 29 of them in uniform. [5] The Red Cross said its hospital had taken in 112 wounded.

[6] The rebels' military chief, Gen. Thierry Lukusa, promised that flights for relief agencies could resume within the week. [7] Both runways are undamaged, he said.

[8] The fall of the town came a day after peace talks in Luanda had been broken off. [9] Angola's foreign minister, Domingos Teca, blamed the government side, which did not turn up on the second day.

[10] About 86,000 people have fled since January, the U.N. refugee agency estimates. [11] Many had been driven out once before, in 2012, when the town was held for eleven days.

[12] Neighbouring Rukoma denied that its soldiers had taken part. [13] A U.N. panel said in December that 3,000 to 4,000 of them were in the province.

[14] South Africa, which leads the regional force, lost two soldiers to a mortar shell at its base near the airport on Sunday. [15] Their names were released in Pretoria.
## b | The Geneva Correspondent | After Luvanda: a rout, a river and the road to Ngaro | 2024-02-15
[1] Officers were throwing away their shoulder boards, the parish priest says, and the trucks that should have carried the wounded out carried mattresses. [2] In this manner, and not as a general staff would draw it, Luvanda changed hands on Monday.

[3] Little more than a third of the brigade of 1,200 have turned up at the Sefu. [4] "We left a house that we had meant to leave anyway," maintained Augustin Mboya, the deputy defence minister, on state television.

[5] The Front, whose field commander, Thierry Lukusa, is a colonel who deserted in 2021, now sits forty miles from Ngaro and its million inhabitants. [6] It asked relief organisations yesterday to stay away from the airfield until mines had been cleared; one of the two strips has been cratered.

[7] Red Cross surgeons have operated on a hundred and more. [8] As for the dead, a nun at the mission buried sixty, civilians for the most part.

[9] It is not true, a diplomat says, that the talks in Angola were over by then. [10] They were adjourned until March at the request of the rebels, according to foreign minister Domingos Teca, and the government's delegates had been in their seats on both days.

[11] Rukoma admits to "defensive measures" on the border and to nothing more. [12] UN experts have put its troops across the frontier at several thousand.

[13] Two peacekeepers died in the fighting, Tanzanians, when their armoured car ran over a mine a day before the town fell. [14] Eighty thousand or more of the displaced, some for the second time in twelve years, are walking towards a lake where there is cholera. [15] During the earlier occupation, of less than a fortnight, the bank was emptied; this time its vault had been blown before the Front arrived.
## findings
framing conflict | a: had pulled its 1,200 men back in good order || a: army says withdrawal was planned || b: a rout, a river and the road to Ngaro || b: Officers were throwing away their shoulder boards | orderly withdrawal vs rout
quantity conflict | a: had pulled its 1,200 men back || b: Little more than a third of the brigade of 1,200 | all 1,200 vs a third at the river
quote conflict | a: "We left a house we meant to leave," || b: "We left a house that we had meant to leave anyway," | wording
role conflict | a: spokesman Col. Augustin Mboya || b: maintained Augustin Mboya, the deputy defence minister | army spokesman vs deputy minister
role conflict | a: The rebels' military chief, Gen. Thierry Lukusa || b: Thierry Lukusa, is a colonel who deserted in 2021 | general vs colonel
quantity conflict | a: counted 37 bodies in the streets || b: a nun at the mission buried sixty | 37 vs 60 dead
attribution conflict | a: A reporter for this agency counted || b: a nun at the mission buried | who counted the dead
framing conflict | a: 29 of them in uniform || b: civilians for the most part | mostly soldiers vs mostly civilians
polarity conflict | a: flights for relief agencies could resume within the week || b: to stay away from the airfield until mines had been cleared | flights welcome vs stay away
polarity conflict | a: Both runways are undamaged || b: one of the two strips has been cratered | undamaged vs cratered
framing conflict | a: had been broken off || b: They were adjourned until March | broken off vs adjourned
polarity conflict | a: which did not turn up on the second day || b: had been in their seats on both days | absent vs present
name conflict | a: South Africa, which leads the regional force, lost two soldiers || b: Two peacekeepers died in the fighting, Tanzanians | South Africans vs Tanzanians
place conflict | a: a mortar shell at its base near the airport || b: when their armoured car ran over a mine | shell at the base vs mine under a car
quantity differs | a: had taken in 112 wounded || b: have operated on a hundred and more | 112 vs over 100
certainty differs | a: denied that its soldiers had taken part || b: admits to "defensive measures" on the border | denial vs partial admission
quantity differs | a: that 3,000 to 4,000 of them || b: at several thousand | 3,000 to 4,000 vs several thousand
quantity differs | a: About 86,000 people have fled || b: Eighty thousand or more of the displaced | 86,000 vs 80,000 or more
## benign
same | a: on Monday after a two-day battle || b: Luvanda changed hands on Monday | same day
same | a: 65 kilometres to the east || b: forty miles from Ngaro | 65 km is 40 miles
same | a: a line along the Sefu River || b: have turned up at the Sefu | same river
same | a: at its base near the airport on Sunday || b: a day before the town fell | Sunday
same | a: Angola's foreign minister, Domingos Teca || b: according to foreign minister Domingos Teca | same man
same | a: driven out once before, in 2012 || b: for the second time in twelve years | 2012
same | a: was held for eleven days || b: of less than a fortnight | eleven days
same | a: Fighters of the March 9 Front || b: before the Front arrived | same group
other | a: the March 9 Front || b: until March at the request | group's name vs month
other | a: The fall of the town came a day after || b: a day before the town fell | talks' end vs soldiers' death
other | a: said in December || b: who deserted in 2021 | panel vs desertion
other | a: after a two-day battle || b: in their seats on both days | battle vs talks
other | a: held for eleven days || b: Luvanda changed hands on | earlier occupation vs now
other | a: had been driven out once before || b: the bank was emptied | people vs bank
other | a: 3,000 to 4,000 of them were in the province || b: brigade of 1,200 | Rukoma's troops vs army brigade
## aligned
a0-b2 a0-b1 a0-b0 a1-b2 a1-b5 a2-b1 a2-b3 a3-b4 a4-b8 a5-b7 a6-b5 a6-b6 a7-b6 a8-b9 a8-b10 a9-b10 a10-b14 a11-b14 a11-b15 a12-b11 a13-b12 a14-b13
## omissions
a15 | b does not report the release of the names
b14 | a does not report the cholera
