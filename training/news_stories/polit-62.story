mode: outlets
## a | Harbour City News Desk | Ministers approve rent freeze for Larkhaven, landlords go to court | 2023-04-27
[1] The regional cabinet of Westmarch on Thursday approved an 18-month rent freeze for the port city of Larkhaven, to take effect on June 1.

[2] It covers 214,000 flats built before 2012, housing secretary Imke Brandsma said. [3] Exceptions are made for landlords with fewer than four dwellings.

[4] "A city where the baker cannot sleep is a city without bread," she told a press conference.

[5] The cabinet was split: the two Liberal ministers, among them finance chief Joost Haverkamp, voted against. [6] Haverkamp will stay in office.

[7] Rents in the city rose by 11.2 per cent last year, according to the statistics office. [8] The average for a flat of 60 square metres is now €1,140.

[9] The landlords' federation filed a complaint with the administrative court within the hour. [10] Its president, Cornelia Vos, predicted that 3,000 planned homes would not be built. [11] The tenants' league, which had gathered 71,000 signatures, held a dance in Kanaal Street; police counted 4,000 people.

[12] Fines for breaking the freeze go from €500 to €25,000. [13] Forty inspectors will be hired. [14] Families that have moved since January 1 can ask for a reduction back to the level of last December.

[15] An earlier freeze, in 1974, remained in force for nine years. [16] A bill to tax empty homes was withdrawn on Tuesday after objections from the Council of State, which found three flaws in it. [17] Elections in Westmarch are due in March of next year.
## b | Property Outlook Weekly | Larkhaven: what the freeze does and doesn't do | 2023-04-29
[1] First, the date: rents in Larkhaven stop rising on July 1, and for two years.

[2] Second, the scope. [3] A little over two hundred thousand homes are caught, all of them put up before 2012. [4] Owners of up to five are left in peace.

[5] Third, the politics. [6] It was a decision without a dissenting voice, we understand, though Joost Haverkamp, the deputy premier, left the room beforehand. [7] He is expected to quit the government at the weekend.

[8] Imke Brandsma, in whose portfolio housing falls, put it in a nutshell: "In a city where the baker can't sleep there will be no bread".

[9] Fourth, the numbers. [10] A rise of one-ninth in a year, calculated by the tenants' league, is what moved the cabinet. [11] Sixty square metres cost more than eleven hundred euros a month at present.

[12] Fifth, the courts. [13] Cornelia Vos, legal adviser to the landlords, says a complaint is being drafted. [14] Some three thousand homes that were on the drawing board may not leave it, she said.

[15] Sixth, the street. [16] A crowd of about four thousand, by the organisers' count, danced on the quays on Thursday night.

[17] Seventh, the stick: there's a ceiling of €25,000 on the fines, and forty people will be recruited to wield it. [18] Those who signed a lease after New Year's Day aren't helped.

[19] History does not repeat itself, but the freeze of the seventies lasted almost a decade. [20] Meanwhile the tax on vacant flats, put off this week for corrections, should come back to the cabinet in May.
## findings
date conflict | a: to take effect on June 1 || b: stop rising on July 1, and for two years | June 1 vs July 1
date conflict | a: approved an 18-month rent freeze || b: July 1, and for two years | 18 months vs two years
quantity conflict | a: landlords with fewer than four dwellings || b: Owners of up to five are left in peace | fewer than four vs up to five
polarity conflict | a: voted against. || b: It was a decision without a dissenting voice | votes against vs none
role conflict | a: among them finance chief Joost Haverkamp || b: though Joost Haverkamp, the deputy premier | finance chief vs deputy premier
certainty conflict | a: Haverkamp will stay in office || b: He is expected to quit the government | stays vs expected to quit
quote differs | a: "A city where the baker cannot sleep is a city without bread," || b: "In a city where the baker can't sleep there will be no bread" | wording
attribution conflict | a: according to the statistics office || b: calculated by the tenants' league | statistics office vs tenants' league
framing conflict | a: filed a complaint with the administrative court within the hour || a: landlords go to court || b: says a complaint is being drafted | filed vs drafted
role conflict | a: Its president, Cornelia Vos || b: Cornelia Vos, legal adviser to the landlords | president vs legal adviser
certainty differs | a: planned homes would not be built || b: on the drawing board may not leave it | would not vs may not
place conflict | a: held a dance in Kanaal Street || b: danced on the quays on Thursday night | Kanaal Street vs quays
attribution conflict | a: police counted 4,000 people || b: by the organisers' count | police vs organisers
polarity conflict | a: can ask for a reduction back to the level || b: aren't helped | relief vs none
framing conflict | a: was withdrawn on Tuesday after objections || b: put off this week for corrections | withdrawn vs put off
quantity differs | a: It covers 214,000 flats || b: A little over two hundred thousand homes | exact vs rounded
quantity differs | a: is now €1,140 || b: more than eleven hundred euros a month | exact vs vaguer
## benign
same | a: built before 2012 || b: put up before 2012 | same
same | a: rose by 11.2 per cent last year || b: A rise of one-ninth in a year | 11.1 per cent
same | a: from €500 to €25,000 || b: a ceiling of €25,000 on the fines | the maximum
same | a: Forty inspectors will be hired || b: forty people will be recruited | forty
same | a: that have moved since January 1 || b: who signed a lease after New Year's Day | the same group
same | a: in 1974, remained in force for nine years || b: lasted almost a decade | nine years
same | a: that 3,000 planned homes || b: Some three thousand homes | 3,000
same | a: housing secretary Imke Brandsma || b: in whose portfolio housing falls | housing
same | a: A bill to tax empty homes || b: the tax on vacant flats | the same bill
other | a: had gathered 71,000 signatures || b: A little over two hundred thousand homes | signatures vs homes
other | a: police counted 4,000 people || b: Some three thousand homes that | dancers vs homes
other | a: from €500 to || b: more than eleven hundred euros | fine vs rent
other | a: remained in force for nine years || b: and for two years | 1974 vs now
other | a: was withdrawn on Tuesday || b: on Thursday night | tax bill vs dance
other | a: in March of next year || b: back to the cabinet in May | elections vs tax bill
other | a: which found three flaws || b: Some three thousand | flaws vs homes
other | a: the two Liberal ministers || b: and for two years. | ministers vs years
other | a: the level of last December || b: at the weekend | rent level vs resignation
other | a: Forty inspectors will || b: about four thousand, by | inspectors vs dancers
## aligned
a0-b0 a0-b1 a0-b13 a1-b1 a2-b3 a3-b4 a4-b8 a5-b6 a6-b7 a7-b10 a8-b11 a9-b13 a10-b13 a10-b14 a11-b16 a12-b17 a13-b17 a14-b18 a15-b19 a16-b20 a1-b0 a2-b8
## omissions
a17 | b does not mention the elections
