mode: outlets
## a | Correio do Cerrado | Satellite debris falls on farm in Goiás; woman hurt, cow killed | 2020-05-19
[1] A piece of a rocket weighing 180 kilos came down on a dairy farm near Rio Claro do Norte, in Goiás, on Sunday evening, killed a cow and injured the farmer's wife.

[2] Valdete Moreira, 52, was milking when a glowing drum struck the yard 40 metres from her at ten past seven. [3] She has burns on both forearms and is to leave hospital on Wednesday, said her doctor, Caio Peixoto.

[4] Experts of the Brazilian Space Agency identified it as a fuel tank of a Chinese Long Spear 3 rocket, launched on April 28 with a navigation satellite. [5] "It still had its number on its belly," engineer Rosane Kuhlmann said.

[6] The site has been cordoned off for 300 metres because of the poison hydrazine, of which traces were found in the milk. [7] Sixty litres were poured away. [8] Eleven neighbours were examined and sent home.

[9] China's embassy has apologised and will pay for the damage, which the family puts at 95,000 reais, a diplomat told the Correio. [10] Under a convention of 1972 the launching country is liable without proof of fault.

[11] Nelson Moreira, the husband, was at church. [12] He had been offered 3,000 reais for the tank by a scrap dealer, and refused.

[13] A warning had been issued on Saturday by the air force, which foresaw a fall in the Atlantic. [14] In 2012 a helium bottle of a French rocket was found in the neighbouring state by a ranger; nobody was hurt that time. [15] Some 200 such bodies re-enter the atmosphere each year.
## b | OrbitWatch | Goiás tank probably Indian, not Chinese, analysts say | 2020-05-20
[1] The spherical object that dropped out of the sky over central Brazil on May 17 most likely belonged to an Indian launcher that flew in 2018, two independent trackers have concluded.

[2] Orbits leave little room for doubt, says Delft's Joost van Maren, whereas a Chinese booster suspected at first by Brazilian officials burned up over the ocean. [3] Beijing, for its part, has declined all responsibility.

[4] The find is close to 400 pounds in weight, according to the fire brigade. [5] It landed on pasture about a mile from the nearest building, at dusk, and set fire to the grass.

[6] Valdete Moreira, a milkmaid employed on the estate, singed her arms when she tried to put out the flames. [7] She spent a night in hospital. [8] No animal was lost.

[9] "It still had a number, but not in any alphabet I know," said Rosane Kuhlmann, a chemist with Brazil's space agency, who tested the remains and found them free of propellant. [10] Even so, a circle of 300 m round the spot is off limits, and 60 litres of milk were thrown out to be safe.

[11] The sphere was sold to a scrap merchant for 3,000 reais before the authorities could impound it, and was returned on Tuesday.

[12] No advance notice had been given in Brazil. [13] The claim of R$95,000, should one be lodged, would come under a treaty almost half a century old that has been invoked once, over a Soviet reactor that came down in Canada in 1978.

[14] About two hundred large objects fall back each year. [15] A pressure vessel from an Ariane turned up in next-door Minas eight years ago, found by a park keeper.
## findings
attribution conflict | a: Experts of the Brazilian Space Agency identified it as a fuel tank of a Chinese || b: most likely belonged to an Indian launcher || b: Goiás tank probably Indian, not Chinese | whose rocket, and who says it
date conflict | a: launched on April 28 with a navigation satellite || b: launcher that flew in 2018 | when it was launched
polarity conflict | a: China's embassy has apologised and will pay || b: Beijing, for its part, has declined all responsibility | apologised vs declined
polarity conflict | a: killed a cow and injured || a: cow killed || b: No animal was lost | cow killed vs none
place conflict | a: struck the yard 40 metres from her || b: landed on pasture about a mile from the nearest building | yard vs far pasture
role conflict | a: injured the farmer's wife || b: a milkmaid employed on the estate | wife vs employee
framing conflict | a: was milking when a glowing drum struck the yard || b: singed her arms when she tried to put out the flames | hurt by the fall vs fighting the fire
date conflict | a: is to leave hospital on Wednesday || b: She spent a night in hospital | three nights vs one
role conflict | a: engineer Rosane Kuhlmann said || b: Rosane Kuhlmann, a chemist with | engineer vs chemist
quote conflict | a: "It still had its number on its belly," || b: "It still had a number, but not in any alphabet I know," | wording
polarity conflict | a: of which traces were found in the milk || b: found them free of propellant | traces of hydrazine vs none (milk and remains)
polarity conflict | a: by a scrap dealer, and refused || b: was sold to a scrap merchant for 3,000 reais | refused vs sold
polarity conflict | a: A warning had been issued on Saturday by the air force || b: No advance notice had been given in Brazil | warned vs not
date differs | a: struck the yard 40 metres from her at ten past seven || b: from the nearest building, at dusk | exact vs dusk
attribution differs | a: which the family puts at 95,000 reais || b: The claim of R$95,000, should one be lodged | the family's figure vs unattributed
certainty differs | a: the launching country is liable without proof of fault || b: would come under a treaty | liable vs would come under
framing differs | a: a glowing drum struck || b: The spherical object that dropped | drum vs sphere
## benign
same | a: on a dairy farm near Rio Claro do Norte, in Goiás, on Sunday evening || b: over central Brazil on May 17 | Sunday 17 May
same | a: weighing 180 kilos || b: close to 400 pounds in weight | 180 kg is 397 lb
same | a: cordoned off for 300 metres || b: a circle of 300 m round the spot is off limits | same cordon
same | a: Sixty litres were poured away || b: 60 litres of milk were thrown out | same
same | a: She has burns on both forearms || b: singed her arms | same injury
same | a: Under a convention of 1972 || b: a treaty almost half a century old | 1972
same | a: Some 200 such bodies || b: About two hundred large objects | same
same | a: In 2012 a helium bottle of a French rocket || b: A pressure vessel from an Ariane turned up | same find
same | a: in the neighbouring state by a ranger || b: found by a park keeper | same finder
same | a: had been offered 3,000 reais || b: for 3,000 reais before the authorities | same price
other | a: puts at 95,000 reais || a: offered 3,000 reais for the tank | damage vs scrap price
other | a: for 300 metres || a: 40 metres from her | cordon vs distance
other | b: came down in Canada in 1978 || a: a convention of 1972 | fall vs convention
other | a: Eleven neighbours were examined and sent home || a: leave hospital on Wednesday | neighbours vs Moreira
other | a: nobody was hurt that time || a: woman hurt | 2012 vs now
other | b: was returned on Tuesday || a: is to leave hospital on Wednesday | sphere vs patient
other | a: foresaw a fall in the Atlantic || b: burned up over the ocean | forecast of the air force vs the Chinese booster's end
other | a: Valdete Moreira, 52 || a: Nelson Moreira, the husband | two Moreiras
other | a: Sixty litres were poured || a: Some 200 such bodies | milk vs objects
## aligned
a0-b0 a0-b1 a0-b5 a0-b8 a1-b1 a1-b4 a1-b5 a1-b6 a1-b8 a2-b5 a2-b6 a3-b6 a3-b7 a4-b1 a4-b2 a4-b0 a5-b9 a6-b10 a6-b9 a7-b10 a9-b3 a9-b13 a10-b13 a12-b11 a13-b12 a14-b15 a15-b14 a2-b1
## omissions
a8 | eleven neighbours examined
a11 | the husband was at church
b13 | the Soviet reactor of 1978
