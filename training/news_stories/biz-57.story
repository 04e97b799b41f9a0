mode: outlets
## a | Rhein-Main Pharma Telegram | Tarvenza's obesity pill meets goal in late trial; shares slump all the same | 2024-08-28
[1] BASEL, Aug 28 — Swiss drugmaker Tarvenza said on Wednesday that patients who took its obesity pill lost 14.2% of their weight in 60 weeks, against 2.1% for those on a placebo.

[2] The trial, the last before an application for approval, covered 2,130 adults at 96 hospitals in Europe and Japan. [3] The company will file with the European regulator before the end of the year, research chief Annika Brügger said.

[4] Analysts at Pfenninger had hoped for 16%. [5] The shares dropped 9.4% in Zurich, wiping out 11 billion francs in value.

[6] Nausea was the most frequent side effect, in 31% of those treated; 8% gave up the drug because of it. [7] Three deaths in the treatment group had nothing to do with the pill, an independent panel found.

[8] "We have a pill you can keep in a drawer, not a needle you keep in a fridge," Brügger said.

[9] Tarvenza will build a plant for it in Visp at a cost of 900 million francs, with 350 jobs. [10] The price has not been set.

[11] The injection of Danish rival Holmgaard takes off about 15% in 68 weeks. [12] It brought in the equivalent of 9 billion francs last year.

[13] A first version of the pill was abandoned in 2021 after two volunteers developed liver damage. [14] Patents on the present one run until 2039.

[15] Chief executive Laurent Décosterd bought 20,000 shares after the announcement, a filing showed.
## b | The Drug Pipeline Daily | Tarvenza pill: good, not great, and one question on safety | 2024-08-30
[1] A tablet that takes off one-seventh of a person's weight in a little over a year would have been a sensation five years ago.

[2] This week it sank the stock of its maker, Tarvenza, by almost a tenth.

[3] Of the 2,130 people in the study, run at clinics in Europe and Brazil, those given the drug, tarvaglutin, shed 14.2 percent; the comparison group lost next to nothing. [4] When it will be submitted is undecided, medical director Annika Brügger told investors, since the American agency may ask for another trial.

[5] Almost a third felt sick. [6] Around one in twelve stopped treatment early.

[7] Three patients on the drug died. [8] In one of these cases, a 58-year-old in Lyon, a link cannot be excluded, the panel of outside experts wrote. [9] Brügger would not discuss it.

[10] "Ours is a pill for the drawer. Theirs is a needle for the fridge," was her jab at Holmgaard, whose injection works a shade better, in a trial eight weeks longer.

[11] The price, chief executive Laurent Décosterd said, would be a third below Holmgaard's.

[12] Investors had wanted sixteen percent, if one believes the consensus drawn up by the company itself. [13] Mr. Décosterd sold stock worth two million francs in July, which he had every right to do.

[14] Tarvenza is looking at four sites for a factory, one of them in Visp, the others abroad.

[15] It is the company's second attempt. [16] The first ended three years ago, when the livers of two test persons suffered. [17] This one is protected for another fifteen years, and bankers at Corlin & Daye think it can bring in five billion a year.
## findings
place conflict | a: at 96 hospitals in Europe and Japan || b: run at clinics in Europe and Brazil | Japan vs Brazil
certainty conflict | a: will file with the European regulator before the end of the year || b: When it will be submitted is undecided | filing this year vs undecided
role conflict | a: research chief Annika Brügger said || b: medical director Annika Brügger | research chief vs medical director
attribution conflict | a: Analysts at Pfenninger had hoped for 16% || b: the consensus drawn up by the company itself | 16% expectation: Pfenninger vs company consensus
quantity differs | a: dropped 9.4% in Zurich || b: by almost a tenth | 9.4% vs almost a tenth
quantity differs | a: in 31% of those treated || b: Almost a third felt sick | 31% vs almost a third
polarity conflict | a: had nothing to do with the pill || b: a link cannot be excluded | no link vs cannot be excluded
quote conflict | a: "We have a pill you can keep in a drawer, not a needle you keep in a fridge," || b: Theirs is a needle for the fridge | same remark, other words
certainty conflict | a: will build a plant for it in Visp || b: is looking at four sites for a factory | plant in Visp decided vs four sites looked at
polarity conflict | a: The price has not been set || b: would be a third below Holmgaard's | price not set vs a third below rival
quantity differs | a: against 2.1% for those on a placebo || b: the comparison group lost next to nothing | 2.1% vs next to nothing
date differs | a: said on Wednesday that patients || b: This week it sank the stock | Wednesday vs this week
## benign
same | a: lost 14.2% of their weight in 60 weeks || b: shed 14.2 percent | same loss
same | a: 8% gave up the drug || b: Around one in twelve stopped treatment early | 1/12 is 8.3%
same | a: in 60 weeks, against || b: in a little over a year | 60 weeks
same | a: takes off about 15% in 68 weeks || b: in a trial eight weeks longer | 68 minus 60
same | a: Patents on the present one run until 2039 || b: is protected for another fifteen years | 2024 plus 15
same | a: was abandoned in 2021 || b: The first ended three years ago | 2021
same | a: after two volunteers developed liver damage || b: the livers of two test persons suffered | same two
same | a: covered 2,130 adults || b: Of the 2,130 people in the study | same number
same | a: an independent panel found || b: the panel of outside experts | same panel
other | a: bought 20,000 shares after the announcement || b: sold stock worth two million francs in July | purchase now vs sale in July
other | a: takes off about 15% || b: had wanted sixteen percent | rival vs hope
other | a: wiping out 11 billion francs || b: can bring in five billion a year | value lost vs sales
other | a: the equivalent of 9 billion francs last year || b: bring in five billion a year | Holmgaard vs Tarvenza sales
other | a: Three deaths in the treatment group || b: the livers of two test persons | deaths vs liver damage
other | a: with 350 jobs || b: Of the 2,130 people | jobs vs patients
other | a: at 96 hospitals || b: looking at four sites | hospitals vs factory sites
other | a: the European regulator || b: the American agency may ask | two regulators
## aligned
a0-b2 a1-b1 a1-b3 a2-b3 a3-b4 a4-b12 a5-b2 a6-b5 a6-b6 a7-b7 a7-b8 a8-b10 a9-b14 a10-b11 a11-b10 a13-b16 a14-b17 a1-b2
## omissions
a12 | b does not give the rival's sales
b13 | a does not mention the July sale
a15 | b does not mention the share purchase
