mode: outlets
## a | The Melbourne Footy Sheet | Magpie Park veteran Dacey quits over concussion; club doctor had cleared him | 2025-06-10
[1] Harrow Bay captain Liam Dacey retired on Monday at 29 after a scan showed bleeding on his brain, four days after the club's doctor had cleared him to play against Torrens.

[2] Dacey was knocked out by a teammate's knee in the second quarter of the match on May 31 and returned to the field in the third. [3] He had been concussed twice before in 2023, and once as a junior.

[4] “I forgot my daughter's name in the car park,” he told a packed press conference at Magpie Park, with his wife, Ebony, at his side.

[5] Coach Trent Vardy said the decision to send him back on had been taken by Dr. Sandeep Mehra. [6] Mehra was stood down on Sunday, and the league has appointed Justice Paula Renfrey, a retired judge, to investigate.

[7] The scan was carried out on Thursday at Royal Bayside Hospital at the urging of his wife, a radiographer.

[8] Dacey played 187 games and won a premiership in 2019. [9] His contract, worth about $850,000 a season, runs to the end of 2026 and will be honoured, chief executive Moira Stanhope said.

[10] Ruckman Jed Olufsen will captain the side for the rest of the year.

[11] A class action by 90 former players against the league, filed last August, is to be heard in October. [12] Dacey said he would not join it.

[13] In March the league lengthened the compulsory break after a concussion from 12 days to 21.
## b | Southern Sports Monthly Online | The knock that ended Liam Dacey, and the argument it began | 2025-06-12
[1] There was no warning, says the club. [2] There was nothing but, says the wife.

[3] On the final night of May, just before half-time, Liam Dacey ran into an opponent's elbow. [4] He sat out the third quarter and came back for the last, after passing the sideline test. [5] It was Trent Vardy, the coach, who called down for him, according to two people on the bench; Sandeep Mehra, the club's physiotherapist, “was not asked”.

[6] Mehra remains at work. [7] The inquiry is to be run by the club's own lawyers, league sources say, though a judge has been mentioned.

[8] What came to light a week ago today, in a scan ordered by a private neurologist, was a scar and not a bleed. [9] It had been there, the neurologist thinks, for a year or two: since one of the two concussions that he suffered in the season of 2023, perhaps. [10] It was enough for him to stop, at twenty-nine. [11] “I forgot my kid's name on the way to the car,” he wrote on the club's website on Monday; he has not taken questions.

[12] Ebony Dacey, a nurse, says that she rang the club on June 2 and 3.

[13] The money is still being talked about. [14] He had a season and a half to go at some $850,000 a year, and the club's chief executive, Moira Stanhope, says that the parties “will find a fair figure”.

[15] He leaves with 187 games behind him, and one flag, from six years ago. [16] Two players, Jed Olufsen among them, will share the captaincy.

[17] His lawyers are looking at whether he should be the ninety-first name on the claim that comes before a court in spring. [18] The rule that would have kept him out for three weeks, rather than twelve days, has been in force since autumn.
## findings
framing conflict | a: after a scan showed bleeding on his brain || b: was a scar and not a bleed | bleed vs scar
role conflict | a: four days after the club's doctor had cleared || a: club doctor had cleared him || b: Sandeep Mehra, the club's physiotherapist | doctor vs physiotherapist
framing conflict | a: was knocked out by a teammate's knee || b: ran into an opponent's elbow | teammate's knee vs opponent's elbow
date conflict | a: returned to the field in the third || b: He sat out the third quarter and came back for the last | third vs last quarter
attribution conflict | a: had been taken by Dr. Sandeep Mehra || b: It was Trent Vardy, the coach, who called down for him | who decided
attribution conflict | a: Coach Trent Vardy said the decision || b: according to two people on the bench | source on the decision
polarity conflict | a: Mehra was stood down on Sunday || b: Mehra remains at work | stood down vs at work
certainty conflict | a: the league has appointed Justice Paula Renfrey || b: though a judge has been mentioned | appointed vs mentioned
attribution conflict | a: at the urging of his wife || b: in a scan ordered by a private neurologist | wife vs neurologist prompted the scan
role conflict | a: his wife, a radiographer || b: Ebony Dacey, a nurse | radiographer vs nurse
quote conflict | a: “I forgot my daughter's name in the car park,” || b: “I forgot my kid's name on the way to the car,” | other words
place conflict | a: told a packed press conference at Magpie Park || b: he wrote on the club's website on Monday | press conference vs website
certainty conflict | a: and will be honoured, chief executive Moira Stanhope said || b: says that the parties “will find a fair figure” | honoured vs negotiated
role conflict | a: Ruckman Jed Olufsen will captain the side || b: Two players, Jed Olufsen among them, will share | sole vs shared captain
polarity conflict | a: said he would not join it || b: are looking at whether he should be the ninety-first name | won't join vs considering
date differs | a: is to be heard in October || b: comes before a court in spring | October vs spring
date differs | a: In March the league lengthened || b: has been in force since autumn | March vs autumn
date differs | a: in the second quarter of the match || b: just before half-time | second quarter vs just before half-time
## benign
same | a: of the match on May 31 || b: On the final night of May | same day
same | a: retired on Monday at 29 || b: for him to stop, at twenty-nine | same age
same | a: had been concussed twice before in 2023 || b: one of the two concussions that he suffered in the season of 2023 | same two
same | a: was carried out on Thursday || b: came to light a week ago today | Thursday 5 June
same | a: Dacey played 187 games || b: with 187 games behind him | same
same | a: won a premiership in 2019 || b: one flag, from six years ago | same title
same | a: runs to the end of 2026 || b: had a season and a half to go | to the end of 2026
same | a: about $850,000 a season || b: some $850,000 a year | same pay
same | a: A class action by 90 former players || b: the ninety-first name on the claim | 90 so far
same | a: from 12 days to 21 || b: for three weeks, rather than twelve days | same rule
other | a: and once as a junior || b: the two concussions that he suffered | junior vs 2023
other | a: four days after the club's doctor || b: rather than twelve days | clearance vs rule
other | a: filed last August || b: comes before a court in spring | filing vs hearing
other | a: was stood down on Sunday || b: he wrote on the club's website on Monday | doctor vs player
other | a: in the second quarter || b: He sat out the third quarter | knock vs absence
other | b: His lawyers are looking || b: the club's own lawyers | two sets of lawyers
other | a: retired on Monday at 29 || a: a retired judge | player vs judge
## aligned
a0-b4 a0-b5 a0-b10 a1-b8 a1-b10 a1-b11 a2-b3 a2-b4 a3-b9 a4-b11 a5-b5 a6-b6 a6-b7 a7-b8 a7-b12 a8-b15 a9-b14 a10-b16 a11-b17 a12-b17 a13-b18
## omissions
b12 | wife rang the club
b9 | the scar is a year or two old
