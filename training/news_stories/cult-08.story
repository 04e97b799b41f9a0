mode: outlets
## a | The Northern Broadsheet | Novelist Ailsa Corrigall turns down £60,000 Harkness Prize over sponsor | 2023-11-23
[1] Ailsa Corrigall, the Orcadian novelist, has become the first writer in 41 years to decline the Harkness Prize, telling the judges on Wednesday afternoon that she could not accept £60,000 from an oil company.

[2] Corrigall, 52, was due to be named the winner at a dinner for 240 guests in Edinburgh last night for “The Herring Year”, her fourth novel, which follows three sisters through the collapse of the island's fishery in 1907.

[3] She rang the chair of the judges, Baroness Imogen Strang, at 3.15pm, four hours before the doors opened. [4] “I told her I was honoured and that I was sorry about the seating plan,” Corrigall said in a statement issued through her agent, Hamish Dow. [5] The sponsor, Pentland Energy, has paid for the prize since 2015.

[6] The judges decided by four votes to one not to choose another winner. [7] The money will be divided equally among the five remaining authors on the shortlist, who will receive £12,000 each.

[8] Pentland said in a statement that it respected the decision but regretted that it came so late. [9] It denied that it was reconsidering its contract, which runs until 2026.

[10] Two of the six shortlisted authors had signed a letter in September that asked the organisers to look for another backer. [11] The letter carried 218 signatures. [12] Corrigall's was not among them.

[13] “The Herring Year” had sold 31,000 copies by last week, according to its publisher, Sunderness Books, which is printing 25,000 more.
## b | The Orkney Lantern | Corrigall says no to Harkness: ‘I was sorry about the seating plan’ | 2023-11-25
[1] Orkney's best-known living author has refused one of Britain's richest book awards because of the firm that funds it.

[2] Ailsa Corrigall is believed to be the first person to reject the Harkness Prize, which was founded in the early 1980s. [3] She informed the organisers on Wednesday, a few hours before she would have been announced as the winner in front of more than 200 diners.

[4] In a note sent out by her literary agency, the Stromness-born writer, who is in her fifties, said she had been honoured, and sorry about the seating plan.

[5] Her winning book, set among sisters when the herring failed early last century, is one of several novels she has written. [6] It has sold tens of thousands of copies, and more are on the way.

[7] The prize's backer, a North Sea oil and gas producer, took it on about eight years ago. [8] A spokesman said it respected what she had done, though it would have preferred to hear of it earlier; asked about the years ahead, he said there were no plans for now to end the arrangement.

[9] Most of the judges are understood to have been against crowning somebody else. [10] Those who were in the running with her are to share the £60,000 between them.

[11] A petition against the sponsor gathered some 200 names in the literary world this autumn. [12] At least one of her rivals had signed it, but she had not, because, friends say, she does not sign things.

[13] A cousin in Finstown, Magnus Corrigall, said nobody in the family had been surprised. [14] “She once gave back a school prize because the book was damp,” he recalled.

[15] The library in Kirkwall has a waiting list of 94 for the novel.
## findings
certainty differs | a: has become the first writer in 41 years || b: is believed to be the first person | stated vs believed
date differs | a: in 41 years to decline || b: was founded in the early 1980s | 41 years vs early 1980s
date differs | a: at 3.15pm, four hours before the doors opened || b: a few hours before she would have been announced | exact time vs a few hours
quantity differs | a: a dinner for 240 guests in Edinburgh || b: in front of more than 200 diners | 240 vs more than 200
quantity differs | a: Corrigall, 52, was due || b: who is in her fifties | 52 vs fifties
quantity differs | a: her fourth novel || b: one of several novels she has written | fourth vs one of several
quantity differs | a: had sold 31,000 copies by last week || b: has sold tens of thousands of copies | 31,000 vs tens of thousands
name differs | a: The sponsor, Pentland Energy || b: a North Sea oil and gas producer | named vs described
date differs | a: has paid for the prize since 2015 || b: took it on about eight years ago | since 2015 vs about eight years
quantity differs | a: The judges decided by four votes to one || b: Most of the judges are understood | 4-1 vs most
certainty differs | a: not to choose another winner || b: are understood to have been against crowning somebody else | decided vs understood
certainty differs | a: denied that it was reconsidering its contract || b: there were no plans for now to end the arrangement | firm denial vs no plans for now
quantity differs | a: The letter carried 218 signatures || b: gathered some 200 names | 218 vs some 200
quantity differs | a: Two of the six shortlisted authors had signed || b: At least one of her rivals had signed it | two vs at least one
date differs | a: signed a letter in September || b: in the literary world this autumn | September vs autumn
name differs | a: through her agent, Hamish Dow || b: sent out by her literary agency | named agent vs agency
## benign
same | a: telling the judges on Wednesday afternoon || b: She informed the organisers on Wednesday | same day
same | a: named the winner at a dinner || b: announced as the winner | same
same | a: Ailsa Corrigall, the Orcadian novelist || b: Orkney's best-known living author | same person
same | a: the collapse of the island's fishery in 1907 || b: when the herring failed early last century | 1907 is early last century
same | a: respected the decision but regretted that it came so late || b: would have preferred to hear of it earlier | same regret
same | a: will be divided equally among the five remaining authors || b: are to share the £60,000 between them | same
same | a: Corrigall's was not among them || b: but she had not, because | she did not sign
same | a: was honoured and that I was sorry about the seating plan || b: been honoured, and sorry about the seating plan | faithful indirect speech
same | a: which is printing 25,000 more || b: more are on the way | same reprint
other | a: printing 25,000 more || b: has sold tens of thousands | reprint vs sold
other | a: who will receive £12,000 each || b: to share the £60,000 | share vs total
other | a: follows three sisters || b: At least one of her rivals | characters vs authors
other | a: turns down £60,000 Harkness Prize || b: gave back a school prize | two prizes
other | a: which runs until 2026 || b: about eight years ago | end vs start of the sponsorship
other | a: The letter carried 218 signatures || b: a waiting list of 94 | signatures vs readers
other | a: a statement issued through her agent || b: A spokesman said it respected | author's vs sponsor's statement
other | a: Pentland said in a statement || b: In a note sent out | two statements
other | a: for 240 guests in Edinburgh || b: The library in Kirkwall | dinner vs library
## aligned
a0-b0 a0-b1 a0-b2 a1-b0 a1-b1 a1-b2 a1-b3 a1-b10 a2-b3 a2-b4 a2-b5 a3-b3 a4-b0 a4-b4 a5-b7 a6-b9 a7-b10 a8-b8 a9-b8 a10-b11 a10-b12 a11-b11 a12-b12 a13-b6
## omissions
b14 | cousin's anecdote
b15 | library waiting list
a9 | the contract's end in 2026
