mode: outlets
## a | Caribbean Ledger | Depositors besiege First Antilles as regulator caps withdrawals | 2021-10-20
[1] BRIDGETOWN, Barbados — Police used pepper spray on Tuesday to clear a crowd from the main branch of First Antilles Bank after the regulator limited withdrawals to $500 a week.

[2] The Eastern Caribbean Supervisory Council took the step on Monday night, saying that $38 million had left the bank in five days. [3] Its director, Marva Goodridge, said the bank was solvent. [4] "It has a cold, and everyone is behaving as if it were a funeral," she said.

[5] The run began with a voice message, shared on phones last Wednesday, which claimed that the bank's owner had fled. [6] Detectives have identified the sender, a former teller who was dismissed in August.

[7] Chairman Everton Sealy, 70, appeared at the branch and offered to guarantee deposits with his own fortune. [8] His offer covers accounts of up to $20,000, about nine in ten of the bank's 64,000.

[9] First Antilles lent heavily to hotels. [10] A fifth of its loans are in arrears, according to the International Monetary Fund, which visited in July.

[11] A state-owned lender, Trident Savings, has been asked to provide a credit line of $50 million. [12] A decision is due on Friday.

[13] Two people fainted in the queue, which stretched along Broad Street for four blocks.

[14] The bank, established in 1974, has nine branches on three islands. [15] The cap does not apply to wages paid by employers through the bank.
## b | Windward Islands Standard | Pensioner, 81, among hurt as bank crowd surges | 2021-10-21
[1] Eulalie Prescod, 81, left her house at four in the morning to be first, and by eleven she was lying in the Queen Elizabeth Hospital with a broken hip.

[2] A door gave way when several hundred customers of First Antilles Bank pushed towards the counters on Tuesday. [3] There was no spray and no baton, police spokesman Inspector Dale Broomes said; officers formed a chain and the people went home.

[4] Clients may draw five hundred dollars every seven days. [5] The bank's own board took that decision, and the supervisors merely approved it, Everton Sealy, the managing director, told reporters. [6] He did not put up his own money, as had been rumoured.

[7] Nearly forty million dollars was taken out in the five days to Sunday. [8] "The bank has a cold, and people are ordering the coffin," said Marva Goodridge, who heads the supervisory council, and whose officials have been in the vaults since the weekend.

[9] It started with a photograph, passed from phone to phone in the middle of last week, of an empty cash machine in Speightstown. [10] Who sent it is not known.

[11] Roughly twenty cents of each dollar that it lent, much of it to the tourist trade, is not being paid back on schedule, a confidential note by Goodridge's council says.

[12] Trident Savings, which belongs to the government, has agreed to lend fifty million. [13] The first ten of it arrived yesterday.

[14] Salaries that pass through the bank are exempt. [15] The premier, who was at a conference in Guyana, cut his trip short. [16] First Antilles, 47 years old, also works in St. Lucia and Dominica.
## findings
polarity conflict | a: used pepper spray on Tuesday to clear a crowd || b: There was no spray and no baton | pepper spray used vs not
role conflict | a: after the regulator limited withdrawals || a: as regulator caps withdrawals || b: The bank's own board took that decision | cap imposed by the regulator vs by the board
quantity differs | a: saying that $38 million had left the bank || b: Nearly forty million dollars was taken out | 38m vs nearly 40m
quote conflict | a: "It has a cold, and everyone is behaving as if it were a funeral," || b: "The bank has a cold, and people are ordering the coffin," | same remark, other words
framing conflict | a: The run began with a voice message || b: It started with a photograph | voice message vs photograph
certainty conflict | a: Detectives have identified the sender || b: Who sent it is not known | sender identified vs unknown
role conflict | a: Chairman Everton Sealy, 70 || b: Everton Sealy, the managing director | chairman vs managing director
polarity conflict | a: offered to guarantee deposits with his own fortune || b: He did not put up his own money | guarantee offered vs not
attribution conflict | a: according to the International Monetary Fund || b: a confidential note by Goodridge's council says | arrears: IMF vs council
certainty conflict | a: has been asked to provide a credit line || a: A decision is due on Friday || b: has agreed to lend fifty million | asked vs agreed
quantity differs | a: A fifth of its loans are in arrears || b: Roughly twenty cents of each dollar | a fifth vs roughly a fifth
date differs | a: shared on phones last Wednesday || b: in the middle of last week | Wednesday vs middle of last week
## benign
same | a: to $500 a week || b: five hundred dollars every seven days | same cap
same | a: established in 1974 || b: First Antilles, 47 years old | 2021 minus 47
same | a: does not apply to wages paid by employers || b: Salaries that pass through the bank are exempt | same exemption
same | a: A state-owned lender, Trident Savings || b: Trident Savings, which belongs to the government | same lender
same | a: First Antilles lent heavily to hotels || b: much of it to the tourist trade | same business
same | a: had left the bank in five days || b: in the five days to Sunday | same span
same | a: nine branches on three islands || b: also works in St. Lucia and Dominica | Barbados and two more
same | a: Its director, Marva Goodridge || b: Marva Goodridge, who heads the supervisory council | same post
same | a: a credit line of $50 million || b: to lend fifty million | same sum
other | a: Two people fainted in the queue || b: Eulalie Prescod, 81 | fainting vs injury
other | a: Everton Sealy, 70 || b: Pensioner, 81 | chairman vs pensioner
other | a: about nine in ten of the bank's 64,000 || b: several hundred customers | accounts vs crowd
other | a: a credit line of $50 million || b: The first ten of it arrived | whole vs first part
other | a: accounts of up to $20,000 || b: Nearly forty million dollars | account limit vs outflow
other | a: which visited in July || b: since the weekend | IMF vs supervisors
other | a: who was dismissed in August || b: cut his trip short | teller vs premier
other | a: took the step on Monday night || b: pushed towards the counters on Tuesday | cap vs crush
## aligned
a0-b4 a0-b5 a1-b2 a1-b3 a1-b4 a1-b5 a2-b5 a2-b7 a4-b8 a5-b9 a6-b10 a7-b6 a9-b11 a10-b11 a11-b12 a12-b12 a14-b16 a15-b14 a0-b2 a7-b5 a3-b8
## omissions
a13 | b does not mention people fainting
b1 | a does not report the injured pensioner
b15 | a does not mention the premier
