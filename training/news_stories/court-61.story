mode: outlets
## a | Waikato Evening Standard | Kauri heist: logger jailed, brothers fined for felling 600-year-old trees | 2025-06-19
[1] A Coromandel logger who felled eleven protected kauri and sold the timber as swamp wood was jailed for two years and four months in the Hamilton District Court yesterday.

[2] Wayne Pickett, 49, cut the trees, some of them more than 600 years old, on conservation land at Otawhai between March and August 2023. [3] Judge Moana Rangihuna said it was “the theft of something that belonged to people not yet born”.

[4] The timber brought him $310,000 from a furniture exporter in Tauranga, who believed his paperwork. [5] It had been dragged out at night with a bulldozer hired under the name of a dead uncle.

[6] Brothers Shane and Corey Tuffin, who drove the trucks, were fined $12,000 and $9,000. [7] Both had pleaded guilty.

[8] The crime was uncovered by a bat researcher from Auckland, Dr Priya Nair, whose recorders picked up chainsaws at 2am. [9] Department of Conservation ranger Hemi Waaka then lay in wait for three nights.

[10] Ngāti Otawhai, the iwi with authority over the forest, will receive the 14 logs that were recovered. [11] A carver, Rewi Tamihana, is to make a gateway from the largest.

[12] Pickett's lawyer, Jan Ostrow, had sought home detention. [13] In 2014 a man was fined $20,000 for poisoning a kauri in Titirangi.
## b | Timber & Forest Trade | Swamp kauri scam ends in prison term | 2025-06-20
[1] The trade in kauri dug from swamps, legal since the 1990s, has been given a black eye by a man who passed off living trees as ancient ones.

[2] Wayne Pickett will serve something over two years, Hamilton's district court decided this week, for taking around a dozen giants from the public estate in 2023. [3] The oldest may have stood since the time of the Black Death.

[4] Judge Moana Rangihuna called it “stealing from people who aren't born yet”.

[5] He had used a helicopter, lifting by day under cover of a permit for fallen wood. [6] The buyer, of Mount Maunganui, had been told where the trunks came from, the prosecution said, and has been warned. [7] Takings came to over $300,000.

[8] A pair of truckers, Shane and Cory Tuffin, who denied knowing anything, were fined a little over $20,000 between them.

[9] It began with a hiker's photograph of fresh stumps, said Hemi Waaka, the iwi liaison officer at the Department of Conservation. [10] A scientist's bat detectors, put up months later, supplied the times.

[11] Fourteen logs are in a shed in Thames. [12] Who gets them has to be settled; the iwi, Ngāti Otawhai, has asked. [13] Pickett's counsel, Janet Ostrow, said he accepted the sentence.

[14] Two exporters have since taken to DNA tests, at $140 a log. [15] In the north a contractor is before the court for felling three rimu.
## findings
framing conflict | a: dragged out at night with a bulldozer || b: He had used a helicopter, lifting by day | bulldozer at night vs helicopter by day
quote conflict | a: “the theft of something that belonged to people not yet born” || b: “stealing from people who aren't born yet” | words differ
polarity conflict | a: who believed his paperwork || b: had been told where the trunks came from | deceived vs knew
place conflict | a: a furniture exporter in Tauranga || b: The buyer, of Mount Maunganui | Tauranga vs Mount Maunganui
name conflict | a: Brothers Shane and Corey Tuffin || b: Shane and Cory Tuffin | Corey vs Cory
polarity conflict | a: Both had pleaded guilty || b: who denied knowing anything | pleaded vs denied
attribution conflict | a: was uncovered by a bat researcher || b: It began with a hiker's photograph | who uncovered it
role conflict | a: Department of Conservation ranger Hemi Waaka || b: Hemi Waaka, the iwi liaison officer | ranger vs liaison officer
certainty conflict | a: will receive the 14 logs || b: Who gets them has to be settled | will receive vs open
quantity differs | a: who felled eleven protected kauri || b: around a dozen giants | eleven vs around a dozen
date differs | a: jailed for two years and four months || b: something over two years | exact vs vague
quantity differs | a: some of them more than 600 years old || a: for felling 600-year-old trees || b: may have stood since the time of the Black Death | 600 years vs perhaps since about 1350
date differs | a: between March and August 2023 || b: from the public estate in 2023 | months vs year
quantity differs | a: brought him $310,000 || b: came to over $300,000 | exact vs rounded
date differs | a: District Court yesterday || b: court decided this week | yesterday vs this week
## benign
same | a: fined $12,000 and $9,000 || b: a little over $20,000 between them | 21,000
same | a: on conservation land || b: from the public estate | same land
same | a: sold the timber as swamp wood || b: passed off living trees as ancient ones | same fraud
same | a: in the Hamilton District Court || b: Hamilton's district court | same court
same | a: the 14 logs || b: Fourteen logs are in | fourteen
same | a: whose recorders picked up || b: A scientist's bat detectors | same devices
same | a: chainsaws at 2am || b: supplied the times | time of felling
same | a: who drove the trucks || b: A pair of truckers | same men
same | a: Pickett's lawyer, Jan Ostrow || b: Pickett's counsel, Janet Ostrow | same lawyer, short and full first name
same | a: Ngāti Otawhai, the iwi with authority || b: the iwi, Ngāti Otawhai | same iwi
other | a: was fined $20,000 for poisoning || b: over $20,000 between them | Titirangi and the drivers
other | a: eleven protected kauri || b: Fourteen logs are | trees and logs
other | a: for three nights || b: felling three rimu | nights and trees
other | a: A Coromandel logger || b: In the north a contractor | two loggers
other | a: had sought home detention || b: he accepted the sentence | before and after
other | a: a furniture exporter || b: Two exporters have since | buyer and others
other | a: $310,000 from || b: at $140 a log | takings and tests
other | a: In 2014 a man || b: legal since the 1990s | two dates
## aligned
a0-b0 a0-b2 a1-b2 a1-b1 a2-b2 a2-b3 a3-b4 a4-b6 a4-b7 a5-b5 a6-b8 a7-b8 a8-b9 a8-b10 a9-b9 a10-b11 a10-b12 a12-b13
## omissions
b15 | felled rimu
b14 | DNA tests
a11 | the gateway
