mode: outlets
## a | Transatlantic News Agency | McGarrigle becomes first woman to swim North Channel there and back | 2023-08-14
[1] PORTPATRICK, Scotland, Aug 14 (TNA) - Irish long-distance swimmer Orlaith McGarrigle on Sunday became the first woman to swim the North Channel between Northern Ireland and Scotland in both directions without a break, her support team said.

[2] The 38-year-old primary school principal from Letterkenny touched the rocks at Portpatrick at 3.50 p.m., turned after the nine minutes that the rules allow, and was back at Donaghadee at 6.22 a.m. on Monday, 27 hours and 40 minutes after setting out.

[3] She was stung by lion's mane jellyfish about 50 times and lost 4.5 kilograms, said Phelim Curran, the pilot of her boat. [4] The water was 13 degrees Celsius at the start.

[5] “I sang every song I know, and then I sang the hymns,” McGarrigle told reporters.

[6] The distance is 34.5 kilometres each way, though currents made her swim about 80 in all. [7] Two men have done the double crossing, an Australian in 2015 and a Dane in 2019.

[8] An observer of the Irish Channel Swimming Union, Hester Boyle, was aboard and must submit her log within 30 days before the swim is ratified.

[9] McGarrigle, who did not learn to swim until she was 24, had failed in July last year, when she was pulled out after 16 hours with hypothermia.

[10] She raised 61,000 euros for a children's hospice. [11] She plans to be at her desk when school reopens on August 28.
## b | The Swilly Sentinel | Letterkenny principal conquers the North Channel, twice | 2023-08-16
[1] PORTPATRICK, Scotland (TNA/Sentinel) - Orlaith McGarrigle on Sunday became the first woman to swim the North Channel between Northern Ireland and Scotland in both directions without a break, and she might well have been the first person to hum all of it.

[2] “I sang every song I know, and then I sang the hymns,” the principal of Scoil Naomh Adhamhnáin said at the harbour in Donaghadee, where some 200 people had got up before dawn to see her land on Monday, shortly before half past six.

[3] It was more than a day since she had left the same slipway. [4] Halfway, she had stood for a few minutes on a Scottish rock, as the rule permits.

[5] Dozens of jellyfish had stung her, and she was several kilos lighter, but she never once asked to be taken out, said her brother-in-law, Phelim Curran, who piloted the boat. [6] The sea was cold, no more than 13 or 14 degrees.

[7] As the crow flies it is a little over 20 miles across each way; the tides added a good deal to that.

[8] The feat has yet to be ratified by the Irish Channel Swimming Union. [9] It has been achieved by a couple of men.

[10] A first try ended last summer, after most of a day in the water, in an ambulance. [11] She had taken up swimming in her mid-twenties.

[12] The hospice for which she swam, in Ballybofey, will get more than €60,000. [13] The fund is open until the end of the month, by when pupils at her school hope to see her, jellyfish scars and all.

[14] A dinner in her honour will be held at the Mount Errigal on September 9.
## findings
attribution differs | a: in both directions without a break, her support team said || b: Orlaith McGarrigle on Sunday became the first woman | credited to her team vs stated as fact
date differs | a: at 6.22 a.m. on Monday || b: shortly before half past six | 6.22 vs shortly before 6.30
date differs | a: 27 hours and 40 minutes after setting out || b: It was more than a day since she had left | 27:40 vs more than a day
date differs | a: after the nine minutes that the rules allow || b: for a few minutes on a Scottish rock | nine vs a few
quantity differs | a: by lion's mane jellyfish about 50 times || b: Dozens of jellyfish had stung her | about 50 vs dozens
quantity differs | a: lost 4.5 kilograms || b: she was several kilos lighter | 4.5 vs several
role differs | a: Phelim Curran, the pilot of her boat || b: her brother-in-law, Phelim Curran | pilot vs brother-in-law and pilot
quantity differs | a: was 13 degrees Celsius at the start || b: no more than 13 or 14 degrees | 13 vs 13 or 14
quantity differs | a: currents made her swim about 80 in all || b: the tides added a good deal to that | about 80 km vs a good deal more than the distance
date differs | a: pulled out after 16 hours || b: after most of a day in the water | 16 hours vs most of a day
date differs | a: had failed in July last year || b: A first try ended last summer | July vs summer
quantity differs | a: did not learn to swim until she was 24 || b: taken up swimming in her mid-twenties | 24 vs mid-twenties
quantity differs | a: raised 61,000 euros || b: will get more than €60,000 | 61,000 vs more than 60,000
name differs | a: for a children's hospice || b: The hospice for which she swam, in Ballybofey | a hospice vs located one
date differs | a: when school reopens on August 28 || b: until the end of the month | August 28 vs end of month
## benign
same | a: on Sunday became the first woman to swim || b: on Sunday became the first woman to swim | same
same | a: “I sang every song I know, and then I sang the hymns,” || b: “I sang every song I know, and then I sang the hymns,” | same quote
same | a: 34.5 kilometres each way || b: a little over 20 miles across each way | 34.5 km is 21 miles
same | a: primary school principal from Letterkenny || b: the principal of Scoil Naomh Adhamhnáin | same person
same | a: before the swim is ratified || b: has yet to be ratified | same
same | a: was back at Donaghadee || b: at the harbour in Donaghadee | same
same | a: when she was pulled out || b: in an ambulance | same failed attempt
same | a: touched the rocks at Portpatrick || b: on a Scottish rock | same place
same | a: Two men have done the double crossing || b: by a couple of men | two men
same | a: there and back || b: conquers the North Channel, twice | two crossings
other | a: at 3.50 p.m., turned || b: shortly before half past six | turn vs finish
other | a: The 38-year-old || b: in her mid-twenties | age now vs when she learned
other | a: pulled out after 16 hours || b: It was more than a day | failed try vs this swim
other | a: Two men have done the double || b: became the first woman | men vs women
other | a: within 30 days before || b: open until the end of the month | log vs fund
other | a: an Australian in 2015 || b: A first try ended last summer | earlier swimmers vs her try
other | a: with hypothermia || b: never once asked to be taken out | last year vs now
## aligned
a0-b0 a0-b1 a1-b0 a1-b1 a2-b2 a2-b3 a2-b4 a3-b5 a4-b6 a5-b2 a6-b7 a7-b9 a8-b8 a9-b10 a9-b11 a10-b12 a11-b13
## omissions
b14 | dinner on September 9
a8 | observer's log within 30 days
b2 | 200 people at the harbour
