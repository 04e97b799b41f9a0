mode: outlets
## a | Inland Newswire | 38 ill after wedding banquet at Saskatoon hotel; shellfish suspected | 2025-06-23
[1] SASKATOON, June 23 (Inland) - At least 38 people who attended a wedding banquet at a Saskatoon hotel fell ill over the weekend and eleven of them were taken to hospital, health officials said on Monday.

[2] The bride, a 27-year-old dental nurse, was among those in hospital, while the groom, who does not eat seafood, was well.

[3] Some 150 guests had been invited to the Wascana Grand on Saturday evening. [4] The first of them began to vomit during the speeches, shortly before 10 p.m., according to one guest, and by dawn the hotel had called nine ambulances.

[5] Investigators suspect a dish of smoked oysters, which came from a supplier in British Columbia, said Dr. Priya Ramanathan, a medical health officer with the provincial authority. [6] Samples were sent to a laboratory in Regina, and results are expected by the middle of the week.

[7] One patient, a man in his eighties, was in critical condition. [8] The others were stable and most were likely to be discharged within a day or two.

[9] The hotel has closed its kitchen as a precaution. [10] Its general manager, Curtis Bellamy, said it was cooperating and had never had such an incident. [11] Health inspectors last visited the premises in March and recorded two minor breaches.

[12] A second event at the hotel on Sunday, a christening lunch for 60, went ahead with cold food from another kitchen. [13] Nobody there was taken ill.
## b | The Saskatoon Herald-Leader | Grandfather dies, toll of sick reaches 52 in wedding poisoning | 2025-06-25
[1] SASKATOON — A retired grain inspector who danced at his granddaughter's wedding on Saturday has become the first to die of the food poisoning that has now laid low 52 of the 147 guests.

[2] Wilfred Aasen, 84, died on Tuesday night at Royal University Hospital, his family said. [3] Nineteen guests have been admitted since the weekend; seven were still there this morning, the bride, Kirsten Aasen, not among them: she went home on Monday evening.

[4] The culprit was the coleslaw, not the smoked oysters, Dr. Priya Ramanathan, the province's chief medical health officer, told a news conference. [5] Listeria was found in four of six dishes tested in Regina, and not in the oysters, which are from Nova Scotia. [6] “We looked at the sea when we should have looked at the cabbage,” she said.

[7] Her inspectors have shut the entire Wascana Grand. [8] It served a christening party on the day after the wedding, and two of those 60 guests have since reported cramps, though tests on them have come back clean.

[9] Last spring's inspection turned up two violations, one of them serious: a refrigerator running four degrees too warm. [10] General manager Curtis Bellamy, who in 2022 dealt with an outbreak of norovirus that sickened 15, declined to comment.

[11] Aasen's son Gordon said the old man had felt queasy while his son-in-law was still giving his toast, about a quarter to ten. [12] “He thought it was the speech,” he said. [13] Nine ambulances were needed before the night was out.
## findings
quantity differs | a: At least 38 people || a: 38 ill after wedding banquet || b: laid low 52 of the 147 guests || b: toll of sick reaches 52 | 38 vs 52 ill, later figure
quantity conflict | a: eleven of them were taken to hospital || b: Nineteen guests have been admitted since the weekend | eleven vs nineteen hospitalised
quantity differs | a: Some 150 guests had been invited || b: of the 147 guests | about 150 vs 147
certainty conflict | a: Investigators suspect a dish of smoked oysters || a: shellfish suspected || b: The culprit was the coleslaw, not the smoked oysters | suspected oysters vs coleslaw
place conflict | a: from a supplier in British Columbia || b: which are from Nova Scotia | oysters from BC vs Nova Scotia
role conflict | a: a medical health officer with the provincial authority || b: the province's chief medical health officer | a medical officer vs the chief one
framing conflict | a: was in critical condition || b: died on Tuesday night at Royal University Hospital || b: Grandfather dies | critical vs dead, later
quantity differs | a: a man in his eighties || b: Wilfred Aasen, 84 | eighties vs 84
name differs | a: One patient, a man || b: Wilfred Aasen | unnamed vs named
framing conflict | a: has closed its kitchen as a precaution || b: Her inspectors have shut the entire Wascana Grand | hotel closed kitchen itself vs inspectors shut all
polarity conflict | a: had never had such an incident || b: dealt with an outbreak of norovirus that sickened 15 | no earlier incident vs outbreak in 2022
framing conflict | a: recorded two minor breaches || b: two violations, one of them serious | minor vs one serious
polarity conflict | a: Nobody there was taken ill || b: two of those 60 guests have since reported cramps | none vs two ill at the christening
date differs | a: visited the premises in March || b: Last spring's inspection | March vs spring
attribution differs | a: shortly before 10 p.m., according to one guest || b: Aasen's son Gordon said the old man had felt queasy | a guest vs the son
name differs | a: The bride, a 27-year-old dental nurse || b: the bride, Kirsten Aasen | bride unnamed vs named
## benign
same | a: during the speeches, shortly before 10 p.m. || b: still giving his toast, about a quarter to ten | same moment
same | a: the hotel had called nine ambulances || b: Nine ambulances were needed | same
same | a: on Saturday evening || b: at his granddaughter's wedding on Saturday | same evening
same | a: Samples were sent to a laboratory in Regina || b: four of six dishes tested in Regina | same laboratory
same | a: A second event at the hotel on Sunday || b: a christening party on the day after the wedding | same event
same | a: a christening lunch for 60 || b: two of those 60 guests | same number
same | a: Its general manager, Curtis Bellamy || b: General manager Curtis Bellamy | same man
same | a: by dawn the hotel || b: before the night was out | same night
other | a: went ahead with cold food from another kitchen || b: have shut the entire Wascana Grand | Sunday vs now
other | a: eleven of them were taken to hospital || b: seven were still there this morning | admitted vs still in hospital
other | a: recorded two minor breaches || b: two of those 60 guests | breaches vs guests
other | a: a 27-year-old dental nurse || b: Wilfred Aasen, 84, died | two patients
other | a: fell ill over the weekend || b: an outbreak of norovirus that sickened 15 | two outbreaks
other | a: health officials said on Monday || b: she went home on Monday evening | statement vs discharge
other | a: while the groom, who does not eat seafood, was well || b: He thought it was the speech | groom vs grandfather
## aligned
a0-b0 a0-b1 a0-b4 a1-b0 a1-b1 a1-b3 a2-b3 a3-b1 a4-b11 a4-b13 a5-b4 a5-b5 a6-b5 a7-b0 a7-b1 a7-b2 a8-b3 a9-b7 a10-b10 a11-b9 a12-b8 a13-b8
## omissions
a2 | b does not say the groom was well
b6 | officer's quote on the sea and the cabbage
b12 | the son's quote
