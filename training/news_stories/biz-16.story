mode: outlets
## a | SkyDeck Aviation News | Zephyra cancels 74 flights as baggage belts fail at Porto | 2023-08-03
[1] Low-cost carrier Zephyra scrapped 74 departures from Porto on Wednesday after the baggage-handling system seized up at 4:50 a.m., leaving about 11,000 passengers on the ground.

[2] A software update installed overnight by the contractor Linhatec was to blame, airport director Graça Vilhena told reporters. [3] Hackers had nothing to do with it, she said.

[4] The belts were running again by 2 p.m., and the airline expects a normal timetable on Friday.

[5] Zephyra has promised vouchers worth 150 euros to each person affected. [6] It will not pay the cash compensation set by European rules, said its head of ground operations, Kieran Duignan, because the fault was beyond its control.

[7] "You can't fly a suitcase by email," Duignan said.

[8] A passenger of 79 who fainted in the queue at Terminal 1 was treated by paramedics and boarded a later flight to Bordeaux.

[9] The breakdown came ten days after a walkout by handlers that grounded 31 Zephyra flights. [10] That dispute, over weekend rosters, was settled with a bonus of 400 euros.

[11] Some 5,800 bags were still in a hangar on Thursday morning. [12] The airline has hired 60 temporary loaders to clear them by Saturday.

[13] Zephyra, based in Cork, carried 3.1 million passengers at Porto last year and bases nine aircraft there. [14] Its shares were flat in Dublin.
## b | Jornal da Ribeira (English service) | Chaos at the airport: 'We slept on our coats' | 2023-08-04
[1] PORTO — Two nights after the belts stopped, children were still asleep on cardboard under the departure boards yesterday morning.

[2] Whether someone broke into the computers that steer the city's luggage is now a matter for the judicial police, who took away a server on Wednesday evening. [3] Linhatec, the company that looks after the software, will say only that no update had been scheduled for that night.

[4] The first sign of trouble came at ten minutes to five on Wednesday. [5] It was almost midnight before cases moved again, according to the handlers' union, and its delegate Nelson Barroso does not expect flights to run to plan until Monday.

[6] Zephyra, an Irish airline, struck more than seventy flights from the board. [7] It offers those left behind a credit of €150 each, and its station manager, Kieran Duignan, did not rule out paying the sums laid down in Brussels as well. [8] "You cannot send a suitcase by email," he told the crowd through a megaphone.

[9] Odete Falcão, a retired teacher of 79, collapsed beside Gate 14 and is in intensive care at São João hospital, her son said. [10] She had been on her way to her granddaughter's christening in Nantes.

[11] Nearly six thousand pieces of luggage are piled in a hangar. [12] Extra hands have come from Lisbon, sixty of them, all soldiers, and hope to be done by the weekend.

[13] It is the second blow in a fortnight. [14] When baggage workers laid down their tools on July 23 over Sunday shifts, thirty-one of the airline's departures were lost; they went back for four hundred euros a head.

[15] The consumer group Viajar Bem has collected 900 complaints.
## c | The Cork Mercury | Zephyra counts cost of Porto meltdown | 2023-08-04
[1] Cork's home-grown airline faces a bill of up to €4 million for Wednesday's collapse of its operation at Porto, where it keeps nine planes.

[2] A total of 74 services did not leave, and with them stayed behind some 9,000 people, the company said. [3] A further 12 were cancelled by other carriers.

[4] Chief financial officer Aoibheann Quirke told the Mercury that each customer had received 150 euro in cash. [5] The airport operator would be asked to refund it, she said, since the breakdown followed a change to the programme that drives the belts.

[6] "It was not us and it was not a cyberattack," Ms Quirke said.

[7] The machinery was mended in nine hours. [8] Services should be back to normal today, and the last of the delayed cases will be delivered by courier over the next two days. [9] The company took on five dozen agency workers to sort them.

[10] A Kerry man, Donncha Ó Sé, 34, missed his own wedding in Killorglin. [11] His bride waited at the church for two hours before the guests went ahead with the dinner. [12] "She has forgiven me. Her mother has not," he said. [13] A woman in her seventies who was taken ill in the line has recovered and gone on to France.

[14] July's strike by ground staff, in which 31 of its departures fell, had cost the firm a further €1.2 million. [15] Passenger numbers at its Portuguese base exceeded three million in 2022. [16] The share price did not move.
## findings
certainty conflict | a: Hackers had nothing to do with it || b: Whether someone broke into the computers || c: it was not a cyberattack | no hacking vs being investigated
polarity conflict | a: A software update installed overnight by the contractor Linhatec || b: no update had been scheduled for that night || c: the breakdown followed a change to the programme | update blamed vs no update scheduled
quantity conflict | a: leaving about 11,000 passengers on the ground || c: stayed behind some 9,000 people | 11,000 vs 9,000 stranded
date conflict | a: The belts were running again by 2 p.m. || b: It was almost midnight before cases moved again || c: The machinery was mended in nine hours | 2 p.m. (nine hours) vs almost midnight
date conflict | a: expects a normal timetable on Friday || b: does not expect flights to run to plan until Monday || c: Services should be back to normal today | Friday vs Monday
framing conflict | a: has promised vouchers worth 150 euros || b: a credit of €150 each || c: each customer had received 150 euro in cash | voucher promised vs cash received
polarity conflict | a: It will not pay the cash compensation || b: did not rule out paying the sums laid down in Brussels | will not pay vs not ruled out
role conflict | a: its head of ground operations, Kieran Duignan || b: its station manager, Kieran Duignan | head of ground operations vs station manager
quote conflict | a: "You can't fly a suitcase by email," || b: "You cannot send a suitcase by email," | fly vs send
framing conflict | a: was treated by paramedics and boarded a later flight || b: is in intensive care at São João hospital || c: has recovered and gone on to France | treated and flew on vs intensive care
place conflict | a: boarded a later flight to Bordeaux || b: her granddaughter's christening in Nantes | bound for Bordeaux vs Nantes
place conflict | a: fainted in the queue at Terminal 1 || b: collapsed beside Gate 14 || c: was taken ill in the line | in the queue vs beside a gate
role conflict | a: has hired 60 temporary loaders || b: sixty of them, all soldiers || c: five dozen agency workers | hired loaders vs soldiers
quantity differs | a: scrapped 74 departures from Porto || b: more than seventy flights from the board || c: A total of 74 services | 74 vs more than seventy
quantity differs | a: Some 5,800 bags were still in a hangar || b: Nearly six thousand pieces of luggage | 5,800 vs nearly 6,000
quantity differs | a: carried 3.1 million passengers at Porto || c: exceeded three million in 2022 | 3.1m vs over 3m
## benign
same | a: seized up at 4:50 a.m. || b: at ten minutes to five on Wednesday | same time
same | a: ten days after a walkout by handlers || b: laid down their tools on July 23 | July 23 plus ten is August 2
same | a: settled with a bonus of 400 euros || b: they went back for four hundred euros a head | same bonus
same | a: and bases nine aircraft there || c: where it keeps nine planes | nine aircraft
same | a: to clear them by Saturday || b: hope to be done by the weekend | Saturday
same | a: Zephyra, based in Cork || b: Zephyra, an Irish airline | Cork is in Ireland
same | a: over weekend rosters || b: over Sunday shifts | same dispute
same | a: Its shares were flat in Dublin || c: The share price did not move | unchanged
same | a: that grounded 31 Zephyra flights || c: in which 31 of its departures fell | same strike
other | a: scrapped 74 departures || c: A further 12 were cancelled by other carriers | Zephyra vs other airlines
other | a: that grounded 31 Zephyra flights || b: more than seventy flights from the board | strike vs breakdown
other | a: a bonus of 400 euros || b: a credit of €150 each | handlers' bonus vs passengers' credit
other | a: A passenger of 79 who fainted || c: Donncha Ó Sé, 34, missed | two passengers
other | a: airport director Graça Vilhena told || c: Chief financial officer Aoibheann Quirke told | two officials
other | b: has collected 900 complaints || c: some 9,000 people | complaints vs passengers
## aligned
a0-b6 a1-b4 a1-b6 a2-b3 a3-b2 a4-b5 a5-b7 a6-b7 a7-b8 a8-b9 a8-b10 a9-b14 a10-b14 a11-b11 a12-b12 a13-b6 a0-c2 a1-c1 a1-c2 a2-c5 a3-c6 a4-c7 a4-c8 a5-c4 a8-c13 a9-c14 a12-c8 a12-c9 a13-c1 a13-c15 a14-c16 b2-c6 b3-c5 b5-c7 b5-c8 b6-c2 b7-c4 b9-c13 b10-c13 b12-c9 b14-c14
## omissions
c10 | a and b do not mention the missed wedding
b15 | a and c do not mention complaints
c1 | a and b do not give the cost to the airline
