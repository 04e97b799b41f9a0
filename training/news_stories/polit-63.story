mode: outlets
## a | The Cordillera Sun-Review | Congresswoman Aldana flees to embassy as Senate lifts her immunity | 2018-11-20
[1] Opposition lawmaker Ximena Aldana took refuge in the Uruguayan embassy in Santa Rita on Sunday night, hours before the Senate stripped her of her immunity by 19 votes to 12.

[2] Aldana, 46, is accused of having taken $350,000 for her campaign from the builder Constructora Andrade in 2014. [3] She denies it. [4] The attorney general, Saúl Iparraguirre, asked for a ban on her leaving the country for 18 months.

[5] "I knock at this door because all the others have ears," she said in a recorded message.

[6] Uruguay's president said on Monday that his government would decide "in days, not weeks". [7] Foreign Minister Teresa Llosa-Prado said the country would grant no safe passage.

[8] The embassy, a two-story house on Olivos Avenue, was surrounded by 60 policemen by 7 a.m. [9] Some 300 supporters sang outside. [10] Aldana came in the trunk of a car driven by her brother, a radio station reported.

[11] The case rests on the testimony of Andrade's former accountant, Félix Bustinza, who turned state's evidence in August and described four deliveries of cash in a shoe store. [12] Two former presidents have been jailed in the same scandal since 2016, and a third shot himself.

[13] The last person to be granted asylum by Uruguay in the country was a union leader, in 1976. [14] Aldana came second in the presidential election of 2016, losing by 41,000 votes. [15] Her party holds 37 of 130 seats in the lower house. [16] It named Hernán Quiroz, 51, as its acting chairman.
## b | The Americas Letter | A house on Olivos Avenue | 2018-11-22
[1] Ximena Aldana walked in by the front gate, in daylight, with a suitcase: so it appears from the footage of a neighbor's camera, dated Monday, November 19, two hours after the Senate vote.

[2] The vote had been close, 16 to 15, and had opened the way for her arrest over a contribution of a third of a million dollars or so, said to have come four years ago from a construction company. [3] Aldana does not deny that there was money; she says it was a loan.

[4] "I'm knocking at this door because the other ones have ears," runs her message.

[5] Montevideo, its foreign ministry says, will take as long as it needs. [6] Teresa Llosa-Prado, who is the prime minister here, hasn't ruled out letting the guest travel to the airport. [7] A judge, Ofelia Tintaya, has imposed the ban on travel that prosecutors wanted, a year and a half.

[8] Police? [9] Two of them, yawning, on the corner. [10] The singers, several hundreds, had gone by evening.

[11] What's known of the gift is known from Félix Bustinza, once the builder's driver, who has talked since the winter; he speaks of four parcels handed over in a parking garage.

[12] Of the country's past presidents two are behind bars in the affair, and one is dead by his own hand. [13] Had forty-odd thousand people voted otherwise two years ago, Aldana might have been among them, as president.

[14] Her party, with not quite three seats in ten, hasn't chosen anyone to stand in for her. [15] It's over four decades since Uruguay last gave anyone shelter here, a man from the trade unions.
## findings
date conflict | a: on Sunday night, hours before the Senate || b: dated Monday, November 19, two hours after the Senate vote | before vs after the vote
quantity conflict | a: by 19 votes to 12 || b: had been close, 16 to 15 | 19-12 vs 16-15
framing conflict | a: came in the trunk of a car driven by her brother || b: walked in by the front gate, in daylight | car trunk vs walked in
polarity conflict | a: She denies it. || b: does not deny that there was money | denies vs admits a loan
certainty conflict | a: asked for a ban on her leaving the country || b: has imposed the ban on travel | requested vs imposed
quote differs | a: "I knock at this door because all the others have ears," || b: "I'm knocking at this door because the other ones have ears," | wording
attribution conflict | a: Uruguay's president said on Monday || b: Montevideo, its foreign ministry says | president vs foreign ministry
quote conflict | a: would decide "in days, not weeks" || b: will take as long as it needs | quickly vs no hurry
role conflict | a: Foreign Minister Teresa Llosa-Prado || b: who is the prime minister here | foreign vs prime minister
certainty conflict | a: the country would grant no safe passage || b: hasn't ruled out letting the guest travel | no vs not ruled out
quantity conflict | a: was surrounded by 60 policemen || b: Two of them, yawning, on the corner | 60 vs two
role conflict | a: Andrade's former accountant, Félix Bustinza || b: once the builder's driver | accountant vs driver
place conflict | a: four deliveries of cash in a shoe store || b: handed over in a parking garage | shoe store vs garage
polarity conflict | a: It named Hernán Quiroz, 51, as its acting chairman || b: hasn't chosen anyone to stand in for her | named vs not chosen
quantity differs | a: having taken $350,000 for her campaign || b: of a third of a million dollars or so | exact vs rounded
quantity differs | a: losing by 41,000 votes || b: forty-odd thousand people | exact vs vaguer
date differs | a: turned state's evidence in August || b: who has talked since the winter | August vs winter (southern)
quantity differs | a: Some 300 supporters sang || b: The singers, several hundreds | 300 vs several hundreds
date differs | a: a union leader, in 1976 || b: It's over four decades | exact vs vaguer
## benign
same | a: for 18 months || b: a year and a half | 18 months
same | a: Two former presidents have been jailed || b: two are behind bars in the affair | two
same | a: and a third shot himself || b: one is dead by his own hand | suicide
same | a: holds 37 of 130 seats || b: not quite three seats in ten | 28.5 percent
same | a: described four deliveries of cash || b: speaks of four parcels | four
same | a: in 2014. || b: four years ago from a construction company | 2014
same | a: in the presidential election of 2016 || b: voted otherwise two years ago | 2016
same | a: was a union leader || b: a man from the trade unions | union man
same | a: the builder Constructora Andrade || b: a construction company | the firm
same | a: stripped her of her immunity || b: had opened the way for her arrest | immunity lifted
other | a: losing by 41,000 votes. || b: had been close, 16 to 15 | election vs Senate
other | a: by 19 votes to 12 || b: dated Monday, November 19 | votes vs date
other | a: described four deliveries || b: It's over four decades since | deliveries vs decades
other | a: Two former presidents || b: Two of them, yawning | presidents vs policemen
other | a: since 2016, and || b: four years ago from | scandal vs contribution
other | a: The attorney general, Saúl Iparraguirre || b: A judge, Ofelia Tintaya | prosecutor vs judge
other | a: by 7 a.m. || b: had gone by evening | police vs singers
other | a: a third shot himself || b: a third of a million | person vs share
## aligned
a0-b1 a0-b2 a1-b1 a1-b2 a2-b2 a2-b3 a3-b3 a4-b7 a5-b4 a6-b5 a7-b6 a8-b9 a8-b0 a9-b10 a10-b1 a11-b11 a12-b12 a13-b15 a14-b13 a15-b14 a16-b14
## omissions
b7 | a does not name the judge
