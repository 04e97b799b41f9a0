mode: outlets
## a | Anadolu Football Agency | Kalespor sign Ghana winger Boateng-Asare for record €14m | 2024-08-02
[1] IZMIR — Kalespor have completed the signing of Ghana winger Emmanuel Boateng-Asare from Spanish club Deportivo Almenara for €14 million, the highest fee in the Turkish club's history, they said on Friday.

[2] The 23-year-old put his name to a four-year contract at the club's training ground in Bornova after passing a medical in the morning. [3] He will wear the number 11 shirt.

[4] “I came because the coach called me every day,” Boateng-Asare told the club's television channel. [5] Coach Zdravko Milić had asked for a right-winger since the sale of Cenk Uludağ to a Saudi club in June for €9 million.

[6] Almenara will be entitled to a fifth of any profit on a future sale, sporting director Iker Zubeldia said. [7] The deal includes no bonuses.

[8] Boateng-Asare scored 13 goals in 34 matches last season and was the second division's player of the year, as voted by its coaches. [9] He has won nine caps, and missed the Africa Cup of Nations in January because of a groin injury.

[10] He is expected to make his debut in Sunday week's league opener at Trabzon; the Super Cup tomorrow, against Galip Bey, comes too soon.

[11] Kalespor president Orhan Tekinalp promised one more recruit, a defender, before the window closes on September 13. [12] Last year the club spent €21 million on six players, and finished fourth.

[13] Some 4,000 supporters greeted the player at Adnan Menderes airport on Thursday night. [14] Police made five arrests after flares were let off on the apron.
## b | La Voz de Almenara | Depor's best player is on his way to Turkey, if the doctors say yes | 2024-08-03
[1] The Almenara fans who voted Emmanuel Boateng-Asare last term's best in the Segunda will, in all likelihood, not see him again in blue.

[2] He has flown to Izmir and agreed terms for three seasons with Kalespor, but nothing has been signed yet, since a second examination of his left knee is planned for Monday. [3] Should it go badly, the move collapses.

[4] If it goes through, Depor stand to get nine million euros, and five more should he play thirty games and the Turks reach Europe. [5] A tenth of whatever a buyer pays for him one day, profit or not, would come here as well, president Iker Zubeldia told members on Friday evening. [6] He called it the second-biggest sale the club has ever made, behind that of Paco Larrañaga for €16m in 2007.

[7] It was the player who wanted out: he had refused to train since 22 July, the coaching staff say. [8] He gave a different account. [9] “I came because the coach and the president called me every day,” he told Kalespor TV.

[10] The winger's 13 goals in 34 outings had caught the eye of a Belgian club too, whose offer of €11m was turned down in June. [11] A full international on nine occasions, he was left out of Ghana's squad for the winter's Cup of Nations by a coach who found him too selfish.

[12] Kalespor hope to have him in the team for today's Super Cup. [13] Their own right-winger, Uludag, was released on a free transfer at the beginning of summer.

[14] A crowd put by the police at 1,500 met him at the airport two nights ago, and five of them spent it in a cell for lighting flares. [15] The window in Spain, unlike the one in Turkey, shuts on 30 August, which leaves Almenara four weeks to find a replacement.
## findings
certainty conflict | a: have completed the signing || a: put his name to a four-year contract || b: but nothing has been signed yet || b: is on his way to Turkey, if the doctors say yes | deal done vs not signed
polarity conflict | a: after passing a medical in the morning || b: a second examination of his left knee is planned for Monday | medical passed vs still to come
date conflict | a: put his name to a four-year contract || b: agreed terms for three seasons | four years vs three
quantity conflict | a: for €14 million, the highest fee || a: for record €14m || b: Depor stand to get nine million euros, and five more | 14m vs 9m plus 5m in bonuses
polarity conflict | a: The deal includes no bonuses || b: and five more should he play thirty games | no bonuses vs bonuses
quantity conflict | a: a fifth of any profit on a future sale || b: A tenth of whatever a buyer pays for him one day, profit or not | fifth of profit vs tenth of fee
role conflict | a: sporting director Iker Zubeldia said || b: president Iker Zubeldia told members | sporting director vs president
quote conflict | a: “I came because the coach called me every day,” || b: “I came because the coach and the president called me every day,” | coach vs coach and president
attribution conflict | a: as voted by its coaches || b: The Almenara fans who voted Emmanuel Boateng-Asare last term's best | voted by coaches vs by fans
framing conflict | a: missed the Africa Cup of Nations in January because of a groin injury || b: was left out of Ghana's squad for the winter's Cup of Nations | injured vs left out
polarity conflict | a: the Super Cup tomorrow, against Galip Bey, comes too soon || b: have him in the team for today's Super Cup | debut in league vs Super Cup
framing conflict | a: the sale of Cenk Uludağ to a Saudi club in June for €9 million || b: was released on a free transfer | sold for 9m vs released free
quantity conflict | a: Some 4,000 supporters greeted the player || b: put by the police at 1,500 | 4,000 vs 1,500
## benign
same | a: they said on Friday || b: told members on Friday evening | same day
same | a: scored 13 goals in 34 matches last season || b: 13 goals in 34 outings | same record
same | a: He has won nine caps || b: A full international on nine occasions | same
same | a: at Adnan Menderes airport on Thursday night || b: met him at the airport two nights ago | Thursday is two nights before Saturday
same | a: Police made five arrests || b: five of them spent it in a cell | same five
same | a: told the club's television channel || b: he told Kalespor TV | same channel
same | a: in June for €9 million || b: at the beginning of summer | June
same | a: the Super Cup tomorrow || b: today's Super Cup | same match on Saturday
same | a: Cenk Uludağ || b: Uludag, was released | same player
other | a: in June for €9 million || b: Depor stand to get nine million euros | Uludağ's fee vs Boateng-Asare's
other | a: finished fourth || b: nine occasions | place vs caps
other | a: the highest fee in the Turkish club's history || b: the second-biggest sale the club has ever made | buying record in Turkey vs selling rank in Spain
other | a: Last year the club spent €21 million || b: whose offer of €11m was turned down | two sums
other | a: before the window closes on September 13 || b: shuts on 30 August | Turkish vs Spanish window
other | a: had asked for a right-winger since the sale || b: he had refused to train since 22 July | coach's wish vs player's strike
other | a: Kalespor president Orhan Tekinalp promised || b: president Iker Zubeldia | two presidents
other | a: for record €14m || b: Paco Larrañaga for €16m in 2007 | two transfers
other | a: in Sunday week's league opener || b: is planned for Monday | match vs examination
other | a: promised one more recruit, a defender || b: four weeks to find a replacement | Kalespor's vs Almenara's search
## aligned
a0-b0 a0-b2 a0-b4 a0-b6 a1-b0 a1-b2 a1-b4 a2-b2 a4-b9 a5-b13 a6-b5 a7-b4 a8-b1 a8-b10 a9-b11 a10-b12 a11-b15 a13-b14 a14-b14
## omissions
a12 | last year's spending
b7 | player refused to train
b10 | Belgian offer
a3 | shirt number
