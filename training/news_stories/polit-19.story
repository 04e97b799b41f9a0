mode: outlets
## a | Lakeshore Nation | Judges throw out presidential poll, order fresh vote in 150 days | 2020-02-04
[1] The Constitutional Court on Monday annulled last May's presidential election and told the electoral commission to hold another within 150 days, a ruling that had supporters of runner-up Dr Grace Mtalika dancing on the roofs of minibuses.

[2] In a judgment that took the five judges ten hours to read out, the court found that 11 per cent of the result sheets had been altered with correction fluid. [3] The judges were unanimous. [4] They arrived in an armoured car, wearing bulletproof vests under their robes.

[5] President Josiah Kampanje stays in office until the rerun. [6] He accepted the ruling "with a heavy hand on a calm heart", his press secretary, Mercy Lungu, said. [7] His lawyers will not appeal.

[8] The commission's chair, Justice Patricia Nyambose, cleared her desk last night after handing the president a letter of resignation. [9] She had declared Mr Kampanje the winner by 159,000 votes out of five million. [10] Her deputy, Father Linus Chirwa, will organise the new election, for which Treasury has set aside 31 billion kwacha.

[11] Soldiers, who protected demonstrators from police in October, stood guard at 40 polling warehouses. [12] Schools and banks in the capital stayed shut. [13] Three people were arrested in Mzanga for selling looted cement.

[14] The third candidate, Pastor Elias Gondwe, who received 20 per cent, said he would support Dr Mtalika. [15] The judges also held that a winner needs more than half of all votes, not merely the largest share; Mr Kampanje got 38.5 per cent and Dr Mtalika 35.4. [16] The British High Commissioner, Dame Olivia Strang, hailed the verdict as a model for the continent.
## b | African Diplomatic Review | A court with a spine: how five judges unmade a presidency | 2020-02-06
[1] No one who heard it will forget the sound of pages being turned, from nine in the morning until seven at night, in the courtroom on Capital Hill.

[2] When the last had been turned, Josiah Kampanje's second term was void. [3] Four of the five judges held that it rested on doctored figures; the fifth would have let the poll stand. [4] They had come on foot, through a crowd that parted for them.

[5] Of the papers on which results were recorded, about one in nine had been touched up with a white fluid known to every typist. [6] The chairwoman of the electoral commission, Patricia Nyambose, a High Court judge herself, does not think that this is her fault. [7] She told us by telephone that she means to run the repeat too.

[8] The president spoke of "a heavy heart and a calm hand". [9] On Tuesday his lawyers lodged an appeal with the Supreme Court, which could put off the vote that is otherwise due by early July. [10] Until then he remains head of state. [11] Western envoys kept silent, with the exception of Norway's.

[12] Money has yet to be found for a new poll, which the finance ministry says would cost 31 billion kwacha. [13] Grace Mtalika, a dentist who came second by three points, will need it: under the ruling, a relative majority no longer suffices, and her opponent, too, would have to go from below two-fifths to above a half. [14] A fifth of the electorate went last time for Elias Gondwe, a businessman and preacher, who has not said where his votes should go.

[15] The army is owed something as well. [16] It was its men who last autumn stepped between marchers and police, and who guarded the depots on Monday. [17] Shops and lenders in the capital opened as usual, though few customers came.
## findings
quantity conflict | a: The judges were unanimous || b: Four of the five judges held || b: the fifth would have let the poll stand | unanimous vs 4-1
framing conflict | a: They arrived in an armoured car || b: They had come on foot | armoured car vs on foot
quote conflict | a: "with a heavy hand on a calm heart" || b: "a heavy heart and a calm hand" | hand and heart swapped
polarity conflict | a: His lawyers will not appeal || b: his lawyers lodged an appeal with the Supreme Court | no appeal vs appeal
framing conflict | a: after handing the president a letter of resignation || b: that she means to run the repeat too | resigned vs stays on
certainty conflict | a: Treasury has set aside 31 billion kwacha || b: Money has yet to be found for a new poll | funded vs not
polarity conflict | a: Schools and banks in the capital stayed shut || b: Shops and lenders in the capital opened as usual | banks shut vs open
polarity conflict | a: said he would support Dr Mtalika || b: who has not said where his votes should go | endorsed vs silent
attribution conflict | a: The British High Commissioner, Dame Olivia Strang, hailed || b: Western envoys kept silent, with the exception of Norway's | British envoy praised vs only Norway's spoke
certainty differs | a: told the electoral commission to hold another within 150 days || b: which could put off the vote | ordered vs could be put off
role differs | a: Pastor Elias Gondwe || b: Elias Gondwe, a businessman and preacher | pastor vs businessman and preacher
date differs | a: who protected demonstrators from police in October || b: last autumn stepped between marchers and police | October vs autumn
## benign
same | a: took the five judges ten hours to read out || b: from nine in the morning until seven at night | ten hours
same | a: that 11 per cent of the result sheets || b: about one in nine had been touched up | one in nine = 11 per cent
same | a: altered with correction fluid || b: a white fluid known to every typist | correction fluid
same | a: within 150 days || b: is otherwise due by early July | 3 February + 150 days = 2 July
same | a: stays in office until the rerun || b: Until then he remains head of state | the same
same | a: needs more than half of all votes || b: a relative majority no longer suffices | the same holding
same | a: Mr Kampanje got 38.5 per cent || b: from below two-fifths to above a half | 38.5 is below 40
same | a: Justice Patricia Nyambose || b: a High Court judge herself | judge
same | a: stood guard at 40 polling warehouses || b: who guarded the depots on Monday | the same guard
same | a: who received 20 per cent || b: A fifth of the electorate went last time | 20 per cent
same | a: and Dr Mtalika 35.4 || b: who came second by three points | 38.5 - 35.4 = 3.1
other | a: that 11 per cent of the result sheets || b: A fifth of the electorate | altered sheets vs Gondwe's share
other | a: by 159,000 votes out of five million || b: second by three points | margin in votes and in points, no contradiction
other | a: The third candidate, Pastor Elias Gondwe || b: Grace Mtalika, a dentist who came second | third vs second candidate
other | a: a letter of resignation || b: lodged an appeal | chair vs lawyers
other | a: Three people were arrested in Mzanga || b: few customers came | looters vs customers
other | a: the five judges ten hours || b: a High Court judge herself | the bench vs the commission's chair
other | a: on Monday annulled || b: On Tuesday his lawyers | ruling vs appeal
other | a: last May's presidential election || b: otherwise due by early July | annulled poll vs rerun
other | a: Her deputy, Father Linus Chirwa || b: Elias Gondwe, a businessman and preacher | two clergymen
## aligned
a0-b2 a0-b9 a0-b0 a1-b2 a1-b9 a2-b1 a2-b3 a2-b5 a3-b3 a4-b4 a5-b10 a6-b8 a7-b9 a8-b6 a8-b7 a10-b12 a11-b16 a12-b17 a14-b14 a15-b13 a16-b11 a9-b13 a1-b13
## omissions
a13 | b does not report the cement arrests
a10 | b does not say the deputy will organise the poll
