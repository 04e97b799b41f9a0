mode: outlets
## a | Queens Borough Ledger | Firefighter ran illegal casino from Rockaway firehouse, DA says | 2023-03-08
[1] A New York City fire lieutenant ran a weekly poker and roulette night in the basement of a decommissioned firehouse in Far Rockaway, taking in about $900,000 in 16 months, Queens prosecutors said Tuesday.

[2] Lt. Vincent Carbone, 45, and seven others were charged with promoting gambling and conspiracy. [3] All pleaded not guilty and were released on bonds of $20,000 to $100,000.

[4] District Attorney Yolanda Briggs said undercover officers had played there 23 times. [5] “They had a brass pole, a buffet and a no-phones rule,” she said.

[6] Loan shark Paul “Nickels” Petrakis, 66, collected debts for the group at five percent a week, according to the indictment. [7] One gambler, a bus dispatcher, lost his house in Ozone Park.

[8] Carbone, a 20-year veteran who was decorated for a rescue in 2012, has been suspended for 30 days without pay. [9] His lawyer, Andrea Moskowitz, said that the games were “a charity thing” for the widow of a colleague.

[10] The widow, Eileen Doyle, said that she had never received a dime. [11] She learned of it from a reporter, she said.

[12] The raid on Feb. 25 netted $61,000, four roulette wheels and a ledger. [13] Two off-duty police officers were among the 40 patrons; they have been placed on desk duty.

[14] The top charge carries up to four years in prison. [15] The next hearing is May 9.
## b | Gotham Wire | FDNY captain, bookmaker charged in firehouse poker ring | 2023-03-08
[1] NEW YORK (GW) - Eight people, among them a veteran of the New York fire department, are accused of having turned an empty fire station in Queens into a gaming den.

[2] Capt. Vincent Carbone and the seven alleged associates entered no plea when they were arraigned on Tuesday; all are free on bail.

[3] The operation brought in a six-figure amount each year for well over a year, in the words of the indictment. [4] It was a disgruntled loser, not an undercover agent, who gave investigators their view of the inside, District Attorney Yolanda Briggs said. [5] “They had a pole, a buffet and a rule about phones,” Briggs told reporters.

[6] Paul Petrakis, described as a bookmaker, is said to have charged borrowers five percent a month. [7] A municipal employee may have lost his home over such a loan.

[8] Carbone was dismissed by the department last week, a spokesman said. [9] His defense attorney, Andrea Moskowitz, said he had merely rented out the top floor for a friend's parties.

[10] Eileen Doyle, whose late husband had worked with Carbone, confirmed that he gave her envelopes of cash now and then, which she took for kindness.

[11] When police came through the doors late last month they found about forty players, two of whom had badges of their own, and a little over $60,000. [12] The pair have since retired.

[13] A conviction could bring four years behind bars. [14] The judge set the next date for the second Tuesday in May. [15] In Staten Island in 2021, a captain named Leonard Voss was fined for running football pools from his locker.
## findings
role conflict | a: A New York City fire lieutenant || a: Lt. Vincent Carbone || b: FDNY captain, bookmaker charged || b: Capt. Vincent Carbone | lieutenant vs captain
place conflict | a: in the basement of a decommissioned firehouse || b: rented out the top floor | basement vs top floor
polarity conflict | a: All pleaded not guilty || b: entered no plea | pleaded vs no plea
quantity differs | a: taking in about $900,000 || b: a six-figure amount each year | 900,000 vs six figures a year
date differs | a: in 16 months, Queens || b: for well over a year | 16 months vs well over a year
attribution conflict | a: undercover officers had played there 23 times || b: It was a disgruntled loser, not an undercover agent | whose inside view
quote conflict | a: “They had a brass pole, a buffet and a no-phones rule,” || b: “They had a pole, a buffet and a rule about phones,” | words differ
role conflict | a: Loan shark Paul “Nickels” Petrakis || b: Paul Petrakis, described as a bookmaker | loan shark vs bookmaker
quantity conflict | a: at five percent a week || b: five percent a month | week vs month
certainty differs | a: lost his house in Ozone Park || b: may have lost his home | stated vs may
role differs | a: One gambler, a bus dispatcher || b: A municipal employee | dispatcher vs employee
framing conflict | a: has been suspended for 30 days || b: was dismissed by the department last week | suspended vs dismissed
framing conflict | a: that the games were “a charity thing” || b: merely rented out the top floor for a friend's parties | what the lawyer says: charity vs rent
polarity conflict | a: she had never received a dime || b: he gave her envelopes of cash now and then | nothing vs cash
framing conflict | a: have been placed on desk duty || b: The pair have since retired | desk duty vs retired
date differs | a: The raid on Feb. 25 || b: late last month | day vs late last month
quantity differs | a: netted $61,000 || b: a little over $60,000 | exact vs rounded
place differs | a: in Far Rockaway || b: in Queens into a gaming den | neighbourhood vs borough
## benign
same | a: and seven others were charged || b: Eight people, among them | eight in all
same | a: The next hearing is May 9 || b: the second Tuesday in May | May 9, 2023
same | a: among the 40 patrons || b: about forty players | forty
same | a: Two off-duty police officers || b: two of whom had badges of their own | same two
same | a: up to four years in prison || b: four years behind bars | same
same | a: for the widow of a colleague || b: whose late husband had worked with Carbone | same woman
same | a: a decommissioned firehouse || b: an empty fire station | same building
same | a: were released on bonds || b: all are free on bail | released
same | a: prosecutors said Tuesday || b: were arraigned on Tuesday | same day
other | a: for a rescue in 2012 || b: In Staten Island in 2021 | two events
other | a: four roulette wheels || b: four years behind bars | unrelated fours
other | a: a 20-year veteran || b: about forty players | unrelated
other | a: $20,000 to $100,000 || b: a little over $60,000 | bonds and cash
other | a: Lt. Vincent Carbone, 45 || b: a captain named Leonard Voss | two officers
other | a: suspended for 30 days || b: was fined for running | two officers' penalties
other | a: lost his house || b: a disgruntled loser | two gamblers
other | a: She learned of it from a reporter || b: Briggs told reporters | two matters
## aligned
a0-b0 a0-b1 a1-b1 a1-b3 a1-b9 a2-b2 a2-b1 a3-b2 a4-b4 a5-b5 a6-b6 a7-b7 a8-b8 a8-b1 a9-b9 a10-b10 a9-b10 a12-b11 a13-b11 a13-b12 a14-b13 a15-b14
## omissions
b15 | the Staten Island case
a11 | how she learned
