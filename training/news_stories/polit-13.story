mode: outlets
## a | Oder Kurier English | Berlin to end checks on Polish border in March | 2025-01-16
[1] SLUBITZ — Germany will lift passport checks on its border with Poland on March 15, Interior Minister Henrike Ostwald announced on Wednesday on the bridge at Güstebiese, where they have cost commuters up to 50 minutes a day.

[2] She made the announcement beside her Polish counterpart, Jacek Wroński, who handed her a pot of honey. [3] "A border you have to queue at is a scar that itches," Ostwald said.

[4] Federal police have turned back 9,340 people there since the checks were introduced in October 2023, the ministry says, of whom 71 percent had no valid visa. [5] In the same period 418 suspected smugglers were arrested. [6] Instead of fixed posts, 600 officers will patrol in a strip 30 kilometers deep.

[7] Brandenburg's premier, Ulf Harnisch, who had demanded that the checks stay until the summer, was informed by telephone on Tuesday. [8] He called the decision premature. [9] The police union, by contrast, welcomed it: its chairman, Detlef Kranich, said that his members had clocked up 1.2 million hours of overtime.

[10] About 16,000 people cross the river for work every day, mostly from east to west, among them 340 nurses at the clinic in Frankfurt. [11] Its director, Dr. Saskia Vollmer, said that 22 of them had handed in their notice since last spring because of the queues.

[12] Controls on the border with Denmark were ended in 2022, a month earlier than planned. [13] Those at the Czech frontier, which began in the same week as the Polish ones, will be kept until at least May. [14] A woman gave birth in a traffic jam on the A12 in August; mother and child are well.
## b | European Policy Monitor | Germany offers to drop Polish border checks, with conditions | 2025-01-16
[1] Passport controls between Germany and Poland could be gone by spring if Warsaw takes back more migrants, the German interior minister said on Wednesday.

[2] Henrike Ostwald spoke in Berlin, where she had received Jacek Wroński, Poland's deputy interior minister. [3] "A border where you queue is a scar, and it itches," she said. [4] The two left without a joint press conference.

[5] Some nine thousand people have been refused entry in the fifteen months since the controls began, seven in ten of them for want of a visa; the figures come from the European border agency. [6] More than four hundred alleged traffickers went to jail.

[7] The premier of Brandenburg, Ulf Harnisch, had asked for an end to the checks by Easter at the latest. [8] He read of the offer in the newspaper, an aide said.

[9] Officers' representatives are unhappy. [10] Mobile patrols up to 30 kilometres inland, for which 600 men and women would be needed, are harder on staff than standing at a bridge, argued Detlef Kranich, who heads the union. [11] Its members are owed well over a million hours.

[12] For the sixteen thousand who commute, relief of up to fifty minutes a day beckons. [13] One hospital on the German side has lost 22 Polish nurses since spring, who give low pay as the reason, according to its works council.

[14] Controls at the Czech line, of the same age, are to outlast the Polish ones by at least two months. [15] The Commission in Brussels, which must be notified of any prolongation, has asked Berlin four times to explain itself.
## c | Radio Lubusz News | Honey and promises on the bridge: minister says checks will go | 2025-01-17
[1] The jar was acacia honey, and Jacek Wroński said it was meant to sweeten the waiting.

[2] Poland's interior minister met Henrike Ostwald halfway across the bridge at Güstebiese on Wednesday and got what border towns have wanted since the autumn of 2023: a date. [3] From the middle of March cars will no longer be stopped as a matter of course.

[4] "A border where one queues is a scar that itches," she told him, through an interpreter. [5] She did not attach any conditions.

[6] The wait at rush hour is nearly an hour at its worst. [7] Of 340 nurses who travel to the clinic in Frankfurt 32 have given up since last year, says Saskia Vollmer, its director, and each of them named the queue.

[8] German police turned 9,340 travellers away in that time and took over 400 people into custody on suspicion of smuggling. [9] In Warsaw, officials say that half of those turned away had papers in order.

[10] Premier Harnisch on the other bank, who wanted six months more, had been rung the night before by the minister herself. [11] Patrols of 600 police will replace the tents. [12] In August a baby girl was born in the queue on the A12. [13] She is called Nadzieja, and her parents brought her to the bridge.
## findings
certainty conflict | a: Germany will lift passport checks || a: Berlin to end checks on Polish border in March || b: could be gone by spring if Warsaw takes back more migrants || c: She did not attach any conditions | decided, unconditional vs conditional offer
place conflict | a: on the bridge at Güstebiese, where they have cost || b: spoke in Berlin, where she had received || c: halfway across the bridge at Güstebiese | bridge vs Berlin
role conflict | a: her Polish counterpart, Jacek Wroński || b: Jacek Wroński, Poland's deputy interior minister || c: Poland's interior minister met | minister vs deputy minister
quote differs | a: "A border you have to queue at is a scar that itches," || b: "A border where you queue is a scar, and it itches," || c: "A border where one queues is a scar that itches," | wording
attribution conflict | a: since the checks were introduced in October 2023, the ministry says || b: the figures come from the European border agency | ministry vs EU agency
polarity conflict | a: who had demanded that the checks stay until the summer || b: had asked for an end to the checks by Easter || c: who wanted six months more | wanted checks longer vs shorter
polarity conflict | a: was informed by telephone on Tuesday || b: He read of the offer in the newspaper || c: had been rung the night before by the minister herself | told by phone vs learned from the paper
polarity conflict | a: The police union, by contrast, welcomed it || b: Officers' representatives are unhappy | welcomed vs unhappy
quantity conflict | a: said that 22 of them had handed in their notice || b: has lost 22 Polish nurses || c: 32 have given up since last year | 22 vs 32 nurses
framing conflict | a: because of the queues || b: who give low pay as the reason || c: and each of them named the queue | queues vs low pay
attribution conflict | a: Its director, Dr. Saskia Vollmer, said || b: according to its works council || c: says Saskia Vollmer, its director | director vs works council
quantity differs | a: have turned back 9,340 people || b: Some nine thousand people || c: turned 9,340 travellers away | exact vs rounded
quantity differs | a: 418 suspected smugglers were arrested || b: More than four hundred alleged traffickers || c: took over 400 people into custody | exact vs vaguer
framing differs | a: 418 suspected smugglers were arrested || b: alleged traffickers went to jail | arrested vs jailed
quantity differs | a: had clocked up 1.2 million hours of overtime || b: well over a million hours | exact vs vaguer
attribution differs | a: of whom 71 percent had no valid visa || c: officials say that half of those turned away had papers in order | German ministry: 71 percent no visa vs Warsaw: half in order
date differs | a: with Poland on March 15 || b: could be gone by spring || c: From the middle of March | 15 March vs spring
date differs | a: had handed in their notice since last spring || c: have given up since last year | spring vs year
## benign
same | a: up to 50 minutes a day || b: of up to fifty minutes || c: nearly an hour at its worst | 50 minutes
same | a: of whom 71 percent had no valid visa || b: seven in ten of them for want of a visa | 71 percent
same | a: introduced in October 2023 || b: in the fifteen months since the controls began || c: since the autumn of 2023 | October 2023
same | a: was informed by telephone on Tuesday || c: the night before by the minister herself | Tuesday
same | a: About 16,000 people cross the river || b: the sixteen thousand who commute | the same
same | a: will be kept until at least May || b: to outlast the Polish ones by at least two months | March 15 plus two months
same | a: who handed her a pot of honey || c: The jar was acacia honey | the same gift
same | a: A woman gave birth in a traffic jam || c: a baby girl was born in the queue | the same birth
same | a: began in the same week as the Polish ones || b: Controls at the Czech line, of the same age | same start
other | a: among them 340 nurses || b: has lost 22 Polish nurses || c: Of 340 nurses who travel | all nurses vs leavers
other | a: ended in 2022, a month earlier than planned || b: outlast the Polish ones by at least two months | Danish vs Czech border
other | a: in a strip 30 kilometers deep || b: Controls at the Czech line | patrol zone vs frontier
other | a: 600 officers will patrol || b: has asked Berlin four times | officers vs requests
other | a: He called the decision premature || b: has asked Berlin four times to explain itself | Harnisch vs Commission
other | a: stay until the summer || b: could be gone by spring | Harnisch's wish vs minister's plan
other | a: cross the river for work every day || c: officials say that half of those turned away | commuters vs people turned away
other | a: 418 suspected smugglers || c: Of 340 nurses | smugglers vs nurses
other | b: for which 600 men and women || c: wanted six months more | staff vs time
## aligned
a0-b0 a0-b1 a1-b1 a1-b2 a1-b12 a2-b2 a3-b3 a4-b5 a5-b6 a6-b10 a7-b7 a7-b8 a9-b9 a9-b10 a9-b11 a10-b12 a10-b13 a11-b13 a13-b14
a0-c0 a0-c3 a1-c2 a1-c3 a1-c6 a2-c1 a2-c2 a3-c4 a4-c2 a4-c8 a5-c8 a6-c11 a7-c10 a10-c7 a11-c7 a14-c12
b0-c0 b0-c5 b1-c2 b1-c3 b1-c5 b2-c2 b3-c4 b5-c8 b6-c8 b7-c10 b8-c10 b10-c11 b12-c6 b13-c7 a2-c0
## omissions
b15 | only b reports the Commission's requests
c9 | only c gives Warsaw's claim
a12 | only a mentions the Danish border
