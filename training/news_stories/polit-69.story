mode: outlets
## a | The Cook Strait Standard | Samana's cabinet sworn in under banyan after seven-week impasse | 2021-05-27
[1] The Pacific state of Samana had a government again on Wednesday when Fiafia Leota took the oath as its first woman prime minister beneath a banyan tree, the doors of parliament being locked.

[2] Chief Justice Satiu Perelini had ruled on Monday that the oath must be given within 48 hours. [3] He administered it himself at 5.40pm.

[4] Leota's Faith party won 26 of the 51 seats at the election of April 9, one more than the Human Rights Party of Tuila Malietau, who had governed for 22 years. [5] Malietau called the ceremony "a wedding without a bride".

[6] Some 700 guests had brought mats. [7] The head of state, His Highness Tuimaleali'i, stayed away; he had suspended parliament on Saturday without giving a reason.

[8] The police commissioner, Egon Keil, said that his officers would serve the new government. [9] The parliament's clerk, who had the keys, was away in New Zealand for medical treatment.

[10] Leota, 64, is a former teacher and was deputy prime minister until she resigned in September over land bills. [11] Her cabinet has 12 members, four of them women. [12] She will cancel a US$100 million wharf financed by China, she said.

[13] New Zealand's foreign minister congratulated her by telephone on Wednesday night. [14] Australia called for calm. [15] A sixth women's seat, which the electoral office had added after the vote, was struck down by the Supreme Court on May 17. [16] In 1982 a prime minister was unseated by the courts after five months.
## b | Oceania Policy Brief | Two governments, one tree | 2021-05-28
[1] It depends on whom one asks whether Samana has a prime minister.

[2] On May 26, towards six in the evening, Fiafia Leota swore on a Bible in a marquee on the lawn of parliament; a lawyer of her party, not a judge, held the book. [3] The Chief Justice, Satiu Perelini, looked on from a chair.

[4] Her rival, Tuila Malietau, in office for more than two decades, denies that anything has changed, and spoke of "a wedding where the bride never came". [5] He holds 25 seats to her 26.

[6] Whether the police will obey her is open: the commissioner, Egon Keil, said that they take no side. [7] The keys of the house were in the pocket of its Speaker, who had locked up on the orders of the head of state, and who watched from a veranda.

[8] His Highness Tuimaleali'i had announced the suspension two days before the court's deadline was set, in a letter of three lines, which cites unrest. [9] Court had given forty-eight hours.

[10] Ms Leota, who is in her sixties and once taught school, left the cabinet last year over a land law, when she was minister of natural resources. [11] One in three of those she has chosen is a woman. [12] The wharf that China was to pay for, at a hundred million American dollars, she will "look into".

[13] Wellington has not yet recognised anybody, its foreign minister said. [14] Canberra hopes that all will keep cool.

[15] An additional seat for a woman, created when the counting was over, would have made it 26 all; judges threw it out nine days before the oath. [16] The mats that hundreds of guests had brought were left overnight on the grass.
## findings
place conflict | a: as its first woman prime minister beneath a banyan tree || a: sworn in under banyan || b: in a marquee on the lawn of parliament | banyan tree vs marquee
attribution conflict | a: He administered it himself || b: a lawyer of her party, not a judge, held the book | Chief Justice vs lawyer gave the oath
certainty conflict | a: had a government again on Wednesday || b: It depends on whom one asks whether Samana has a prime minister | has a government vs disputed
quote conflict | a: "a wedding without a bride" || b: "a wedding where the bride never came" | wording
polarity conflict | a: his officers would serve the new government || b: said that they take no side | serve vs take no side
role conflict | a: The parliament's clerk, who had the keys || b: in the pocket of its Speaker | clerk vs Speaker had the keys
place conflict | a: was away in New Zealand for medical treatment || b: and who watched from a veranda | New Zealand vs veranda
polarity conflict | a: on Saturday without giving a reason || b: in a letter of three lines, which cites unrest | no reason vs unrest
role conflict | a: was deputy prime minister until she resigned || b: when she was minister of natural resources | deputy PM vs minister
certainty conflict | a: She will cancel a US$100 million wharf || b: she will "look into" | cancel vs look into
polarity conflict | a: congratulated her by telephone on Wednesday night || b: has not yet recognised anybody | congratulated vs not recognised
quantity differs | a: Some 700 guests had brought mats || b: The mats that hundreds of guests had brought | 700 vs hundreds
date differs | a: He administered it himself at 5.40pm || b: towards six in the evening | exact vs vaguer
quantity differs | a: Leota, 64, is a former teacher || b: who is in her sixties | exact vs vaguer
date differs | a: resigned in September over land bills || b: left the cabinet last year over a land law | exact vs vaguer
date differs | a: who had governed for 22 years || b: in office for more than two decades | exact vs vaguer
## benign
same | a: again on Wednesday when || b: On May 26, towards | Wednesday May 26
same | a: must be given within 48 hours || b: had given forty-eight hours | 48
same | a: won 26 of the 51 seats || b: He holds 25 seats to her 26 | 26 and 25
same | a: had suspended parliament on Saturday || b: announced the suspension two days before the court's deadline was set | Saturday, two days before Monday
same | a: has 12 members, four of them women || b: One in three of those she has chosen is a woman | 4 of 12
same | a: is a former teacher || b: and once taught school | teacher
same | a: was struck down by the Supreme Court on May 17 || b: judges threw it out nine days before the oath | May 17
same | a: had added after the vote || b: created when the counting was over | after the vote
same | a: Australia called for calm || b: Canberra hopes that all will keep cool | the same
same | a: a US$100 million wharf || b: at a hundred million American dollars | the sum
other | a: won 26 of the 51 seats at || b: would have made it 26 all | result vs hypothetical tie
other | a: by the Supreme Court on May 17. || b: On May 26, towards six | seat ruling vs oath
other | a: had ruled on Monday || b: judges threw it out | oath ruling vs seat ruling
other | a: governed for 22 years || b: He holds 25 seats | years vs seats
other | a: after five months || b: nine days before the oath | 1982 vs 2021
other | a: A sixth women's seat || b: towards six in the evening | seat vs hour
other | a: four of them women || b: An additional seat for a woman | cabinet vs parliament
other | a: The police commissioner, Egon Keil || b: a lawyer of her party | two men
## aligned
a0-b2 a0-b0 a1-b1 a1-b2 a1-b7 a2-b9 a3-b2 a4-b4 a4-b5 a5-b4 a6-b16 a7-b8 a8-b6 a9-b7 a10-b10 a11-b11 a12-b12 a13-b13 a14-b14 a15-b15 a2-b8
## omissions
a16 | b does not mention the case of 1982
