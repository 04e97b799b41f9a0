mode: outlets
## a | Indus Herald | Lawyers break through to Parliament House, 90 held | 2021-03-19
[1] ISLAMABAD: Thousands of lawyers marched on Parliament House on Thursday to demand the repeal of an ordinance that lets the law ministry transfer district judges, and some 200 of them broke through the last of four police cordons.

[2] Ninety were taken into custody, Deputy Inspector General Waqar Shinwari told Herald. [3] The law minister, Barrister Sohail Lodhi, who went out to meet them, was pelted with eggs and had to be driven off in an ambulance. [4] He was unhurt.

[5] The Lahore contingent set out on Sunday in 65 buses and was joined at Jhelum by another from Gujranwala. [6] Containers placed on the Grand Trunk Road held it up for 11 hours. [7] Internet service in the capital was suspended from noon until six.

[8] Ms Rubina Khattak, president of the Supreme Court Bar, handed in a charter of nine points. [9] "The robe is not a uniform and we take no orders," she said. [10] She announced a boycott of the courts until Eid.

[11] The ordinance, issued on Feb 2, will expire in early June if the National Assembly does not adopt it. [12] In the Senate, where the opposition has a majority of six, a resolution against it was carried on Tuesday by 54 votes to 40.

[13] Seven policemen and 31 lawyers were treated at Polyclinic. [14] Among the latter was Advocate Bashir Tanoli, 72, a veteran of the movement of 2007, who suffered a heart attack and is on a ventilator. [15] Twenty-two judges have been moved so far, 14 of them from Sindh. [16] The prime minister's spokesman said that the government would not withdraw the measure "under the shadow of a stick".
## b | Commonwealth Law Gazette | Black coats at the gate: a day of eggs and rubber bullets in Islamabad | 2021-03-20
[1] By the standards of 2007 it was a small affair, but the march of Pakistan's advocates on their parliament this week has left a government rattled.

[2] None of the demonstrators reached the building. [3] They were stopped with tear gas and rubber bullets at the third of the barriers that police had put across Constitution Avenue, and a hundred and fifty people spent the night in cells, according to the Islamabad bar, which bailed them out on Friday.

[4] Sohail Lodhi, the attorney general, was not there to receive the petition. [5] The eggs meant for him landed on his private secretary, a Mr Aslam, who was taken from the scene by ambulance with a cut on the brow. [6] The paper itself, nine demands long, was accepted at the gate.

[7] "A robe is no uniform, and it takes no orders," declared Rubina Khattak, who chairs the country's highest bar association. [8] Its members will stay out of court for one week; longer would hurt clients, she argued.

[9] The decree at issue dates from early February and lives for 120 days unless parliament turns it into an act. [10] So far it has been used on 22 members of the bench, almost two-thirds of them in one province, Sindh. [11] The prime minister's office has let it be known that it is ready to take it back if talks with the bar go well.

[12] The buses from Lahore, five dozen or more, were on the road for four days. [13] Shipping containers blocked their way at one point for most of a day. [14] Mobile data worked throughout in the city, and pictures of the clashes were on every telephone.

[15] Injuries were suffered on both sides: thirty-eight all told. [16] One of the oldest marchers, Bashir Tanoli, collapsed from heat at 72; he was sent home the same evening with a bottle of water. [17] Two days before, senators had voted the ordinance down by a margin of 14.
## findings
polarity conflict | a: some 200 of them broke through || a: Lawyers break through to Parliament House || b: None of the demonstrators reached the building || b: They were stopped with tear gas | broke through vs stopped
quantity conflict | a: Ninety were taken into custody || a: to Parliament House, 90 held || b: a hundred and fifty people spent the night in cells | 90 vs 150
attribution differs | a: Deputy Inspector General Waqar Shinwari told Herald || b: according to the Islamabad bar | police vs bar as source of the detentions
role conflict | a: The law minister, Barrister Sohail Lodhi || b: Sohail Lodhi, the attorney general | law minister vs attorney general
polarity conflict | a: who went out to meet them || b: was not there to receive the petition | came out vs absent
name conflict | a: was pelted with eggs and had to be driven off in an ambulance || b: landed on his private secretary, a Mr Aslam | Lodhi vs his secretary hit and driven off
polarity conflict | a: He was unhurt || b: with a cut on the brow | unhurt vs cut (the person driven off)
quote differs | a: "The robe is not a uniform and we take no orders," || b: "A robe is no uniform, and it takes no orders," | wording
date conflict | a: a boycott of the courts until Eid || b: will stay out of court for one week | until Eid (mid May) vs one week
polarity conflict | a: Internet service in the capital was suspended || b: Mobile data worked throughout in the city | cut vs worked
framing conflict | a: who suffered a heart attack and is on a ventilator || b: collapsed from heat at 72 || b: sent home the same evening with a bottle of water | heart attack, ventilator vs heat, sent home
certainty conflict | a: that the government would not withdraw the measure || b: it is ready to take it back if talks | would not withdraw vs ready to
date differs | a: The ordinance, issued on Feb 2 || b: dates from early February | exact vs vaguer
quantity differs | a: on Sunday in 65 buses || b: five dozen or more | 65 vs five dozen or more
date differs | a: held it up for 11 hours || b: at one point for most of a day | 11 hours vs most of a day
quantity conflict | a: the last of four police cordons || b: the third of the barriers that police had put | got past the fourth vs stopped at the third
## benign
same | a: will expire in early June || b: lives for 120 days | 2 February + 120 days = 2 June
same | a: by 54 votes to 40 || b: by a margin of 14 | 54 - 40
same | a: was carried on Tuesday || b: Two days before, senators had voted | Tuesday 16 March
same | a: Seven policemen and 31 lawyers || b: thirty-eight all told | 7 + 31 = 38
same | a: 14 of them from Sindh || b: almost two-thirds of them in one province | 14 of 22 = 64 percent
same | a: handed in a charter of nine points || b: nine demands long, was accepted at the gate | the same charter
same | a: Twenty-two judges have been moved || b: used on 22 members of the bench | 22 judges
same | a: president of the Supreme Court Bar || b: who chairs the country's highest bar association | the same post
same | a: set out on Sunday || b: were on the road for four days | Sunday to Thursday
same | a: Advocate Bashir Tanoli, 72 || b: One of the oldest marchers, Bashir Tanoli | the same man
other | a: 14 of them from Sindh || b: by a margin of 14 | judges vs votes
other | a: has a majority of six || b: by a margin of 14 | seats vs vote
other | a: Ninety were taken into custody || b: lives for 120 days | persons vs days
other | a: and 31 lawyers were treated || b: a hundred and fifty people spent the night | injured vs detained
other | a: from noon until six || b: at one point for most of a day | internet vs containers
other | a: some 200 of them || b: used on 22 members of the bench | marchers vs judges
other | a: "under the shadow of a stick" || b: declared Rubina Khattak | government's vs bar's words
other | a: The prime minister's spokesman || b: on his private secretary | two officials
other | a: a veteran of the movement of 2007 || b: By the standards of 2007 | Tanoli's past vs size comparison
other | a: joined at Jhelum by another from Gujranwala || b: The buses from Lahore | two contingents
## aligned
a0-b2 a0-b3 a1-b2 a1-b3 a1-b1 a2-b3 a3-b4 a3-b5 a4-b5 a5-b12 a6-b13 a7-b14 a8-b6 a8-b7 a9-b7 a10-b8 a11-b9 a12-b17 a13-b15 a14-b16 a15-b10 a16-b11 a3-b0 a1-b0
## omissions
b3 | a does not mention bail on Friday or rubber bullets
a12 | b does not give the opposition's majority in the Senate
