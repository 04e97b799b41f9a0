mode: outlets
## a | Backlot Weekly | Stunt rider killed on Almería set of Viking epic; filming suspended | 2021-06-04
[1] A British stunt rider died on Thursday when the horse she was riding slipped and rolled over her on the Almería set of the television series “Jarl,” the production company said.

[2] Kirsty Lowther, 31, of Penrith, had been doubling for lead actress Saoirse Devlin in a charge across a dry riverbed near Tabernas. [3] She was pronounced dead at the scene at 12:40 p.m., about twenty minutes after the fall.

[4] Halberd Pictures said filming had been suspended until further notice. [5] “Kirsty taught half of us to ride,” showrunner Adam Pelletier wrote to the cast and crew of 340.

[6] The scene had been rehearsed three times that morning, stunt coordinator Iñaki Zabala said, and the ground had been watered and raked. [7] He added that the horse, a grey stallion named Trueno, had never fallen before.

[8] Spain's labor inspectorate sent two officials on Thursday evening, and the Guardia Civil is treating the death as an accident.

[9] It is the second fatality in the region's film industry in two years: in September 2019 an electrician was killed by a falling lamp at a studio in Roquetas.

[10] The eight-part series, with a budget of $92 million, was due to wrap on July 2 and to be shown by the streaming service Orbita next spring. [11] Devlin was not on the set on Thursday; she had flown to Dublin the evening before.

[12] Lowther, a former junior eventing champion, had worked on 27 productions. [13] She leaves a son of five.
## b | The Cumbrian Clarion | Penrith rider ‘told them that the ground was too hard’ | 2021-06-07
[1] The mother of a Penrith stuntwoman who was killed in Spain last week says that she had complained about the state of the ground the night before.

[2] Kirsty Lowther was 31. [3] She died in a helicopter on the way to a hospital in Granada on Thursday, an hour after falling from her horse, her mother, Jean, was told by the consulate.

[4] “She rang me and said it was like a car park,” said Mrs Lowther, a retired farrier. [5] A groom who was there told the Clarion that no water cart had been seen for two days, and that Kirsty rode the charge without a rehearsal, since the light was going to change.

[6] She was not riding Trueno, on whom she had practised all spring, but a mare brought in that morning, the groom, who did not want to be named, added.

[7] Work on “Jarl” begins again tomorrow at a different location, near Guadix, said Halberd, the producer, which hopes to keep to its last day, the second of July. [8] Writer Adam Pelletier told colleagues: “Kirsty taught all of us to ride, and how to fall.”

[9] A judge in Almería has opened an inquiry for negligent homicide, and the labour inspectors are expected this week, a lawyer for the family said.

[10] Saoirse Devlin, whose double she was, held her hand until the doctor came, Mrs Lowther said. [11] The two had become friends.

[12] Kirsty won the north of England pony championship at 15, and her credits came to more than two dozen films and series. [13] Her little boy, Alfie, starts school in September.

[14] Mrs Lowther does not want anyone punished. [15] “I want to know who was in a hurry,” she said.
## findings
place conflict | a: was pronounced dead at the scene at 12:40 p.m. || b: died in a helicopter on the way to a hospital | at the scene vs in a helicopter
date conflict | a: about twenty minutes after the fall || b: an hour after falling from her horse | twenty minutes vs an hour
attribution conflict | a: the production company said || b: was told by the consulate | who told of the death
polarity conflict | a: had been rehearsed three times that morning || b: rode the charge without a rehearsal | rehearsed vs not
polarity conflict | a: the ground had been watered and raked || b: no water cart had been seen for two days | watered vs not
name conflict | a: a grey stallion named Trueno || b: She was not riding Trueno | Trueno vs another horse
framing differs | a: the horse she was riding slipped and rolled over her || b: falling from her horse | horse rolled over her vs fell off
certainty conflict | a: filming had been suspended until further notice || b: Work on “Jarl” begins again tomorrow | suspended vs resumes
quote conflict | a: “Kirsty taught half of us to ride,” || b: “Kirsty taught all of us to ride, and how to fall.” | other words
role differs | a: showrunner Adam Pelletier || b: Writer Adam Pelletier | showrunner vs writer
date conflict | a: sent two officials on Thursday evening || b: the labour inspectors are expected this week | came Thursday vs expected
framing conflict | a: is treating the death as an accident || b: has opened an inquiry for negligent homicide | accident vs homicide inquiry
polarity conflict | a: was not on the set on Thursday || b: held her hand until the doctor came | Devlin absent vs present
role conflict | a: a former junior eventing champion || b: won the north of England pony championship | eventing vs pony champion
quantity differs | a: had worked on 27 productions || b: more than two dozen films and series | 27 vs more than two dozen
name differs | a: She leaves a son of five || b: Her little boy, Alfie | unnamed vs named
## benign
same | a: A British stunt rider died on Thursday || b: who was killed in Spain last week | Thursday of last week
same | a: Kirsty Lowther, 31, of Penrith || b: Kirsty Lowther was 31 | same age
same | a: was due to wrap on July 2 || b: its last day, the second of July | same date
same | a: doubling for lead actress Saoirse Devlin || b: Saoirse Devlin, whose double she was | same
same | a: She leaves a son of five || b: starts school in September | a child of five
same | a: Halberd Pictures said || b: said Halberd, the producer | same firm
same | a: wrote to the cast and crew || b: told colleagues | same message
other | a: in September 2019 an electrician || b: starts school in September | older accident vs school
other | a: rehearsed three times that morning || b: a mare brought in that morning | rehearsal vs horse
other | a: she had flown to Dublin the evening before || b: about the state of the ground the night before | Devlin vs Lowther's call
other | a: killed by a falling lamp at a studio || b: killed in Spain last week | electrician vs rider
other | a: near Tabernas || b: at a different location, near Guadix | accident vs new location
## aligned
a0-b1 a0-b3 a1-b1 a1-b3 a2-b2 a2-b10 a3-b3 a4-b7 a5-b8 a6-b5 a7-b6 a8-b9 a10-b7 a11-b10 a12-b12 a13-b13 a0-b7
## omissions
a9 | electrician killed in 2019
a10 | budget and streaming service
b1 | she had complained about the ground
