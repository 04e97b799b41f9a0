mode: outlets
## a | Kantō Ledger | Minazuki Electric names outsider to top job after accounts affair | 2023-08-02
[1] TOKYO — Minazuki Electric, the maker of factory sensors, on Wednesday named Catherine Auerswald, a German-born executive of its American rival Perrault Controls, as president, the first foreigner to lead the 96-year-old company.

[2] She succeeds Shinji Takemiya, who told the board last Thursday that he would step down to take responsibility for ¥31 billion in profit that was booked too early. [3] He bowed for ten seconds before cameras in Nagoya and said he had known nothing of the practice.

[4] A panel of three lawyers found that 17 managers in the railway division had brought forward sales over a period of seven years. [5] It put no blame on the auditor, Hoshino & Partners.

[6] Auerswald, 51, will start on October 1. [7] She speaks fluent Japanese, having worked for four years at a robot plant in Kitakyushu, and will be paid up to ¥420 million a year, most of it in shares, the company said.

[8] Minazuki will not sell its semiconductor-tool arm, outside director Yoko Arisugawa said, although the activist fund Redstart Capital, which owns 8.3%, has demanded it. [9] Redstart welcomed the appointment.

[10] "A company that cannot hear bad news will sooner or later become bad news," Arisugawa said.

[11] The Tokyo exchange has put the shares on its watch list, where they can stay for as long as eighteen months. [12] They rose 5.8% on Wednesday, having dropped 27% since the affair came to light in May.

[13] Net profit in April–June more than halved to ¥9.4 billion. [14] The forecast for the year was left at ¥52 billion.
## b | Global Boardroom | Minazuki's seven-year sales trick costs president his job | 2023-08-04
[1] It was a vote of five to four that did it: in a meeting that ran past midnight, the board of Minazuki Electric removed Shinji Takemiya as president and sent for a woman from the competition.

[2] Catherine Auerswald, born in Hamburg, most recently finance chief at Perrault Controls of Ohio, is expected to be confirmed at an extraordinary shareholders' meeting on September 21 and to move into the corner office ten days after it. [3] No one from abroad has sat there before.

[4] The lawyers whom the company had asked to look into its books say ¥31bn of earnings was recorded before it was due. [5] Some of the seventeen employees in the train-equipment business who took part told them that Takemiya was briefed about the scheme in 2019. [6] He made his apology, with a long bow, in Tokyo. [7] Their report has harsh words for the accountants at Hoshino & Partners as well, who "chose not to look".

[8] Ms Auerswald needs an interpreter, though she spent four years in the robot works at Kitakyushu in her thirties. [9] Her package could reach ¥420m, according to a filing with the US securities regulator by her former employer; Minazuki has kept silent about it.

[10] To appease Redstart Capital, which has gathered about a twelfth of the stock, the group is weighing the disposal of the unit that makes machines for chip plants, says director Yoko Arisugawa, who came in from outside two years ago. [11] "A company that can't hear bad news becomes bad news," she adds.

[12] Investors have lost more than a quarter of their money since spring, Wednesday's rally notwithstanding. [13] On the stock exchange's list of companies under scrutiny Minazuki may remain for up to a year and a half.

[14] Quarterly earnings of ¥9.4bn, less than half of the year-earlier sum, passed almost unnoticed. [15] Management expects to end the year at 52 billion, as it did in spring. [16] The works council in Nagoya has asked for a meeting with the new president before she signs anything.
## findings
framing conflict | a: told the board last Thursday that he would step down to take responsibility || b: removed Shinji Takemiya as president || b: costs president his job | resigned to take responsibility vs removed by board vote
polarity conflict | a: said he had known nothing of the practice || b: told them that Takemiya was briefed about the scheme in 2019 | knew nothing vs was briefed
certainty conflict | a: on Wednesday named Catherine Auerswald || a: Minazuki Electric names outsider to top job || b: is expected to be confirmed at an extraordinary shareholders' meeting | named vs still to be confirmed
role differs | a: executive of its American rival Perrault Controls || b: most recently finance chief at Perrault Controls | executive vs finance chief
place conflict | a: before cameras in Nagoya || b: with a long bow, in Tokyo | apology in Nagoya vs Tokyo
polarity conflict | a: It put no blame on the auditor || b: has harsh words for the accountants at Hoshino & Partners | auditor cleared vs criticised
polarity conflict | a: She speaks fluent Japanese || b: Ms Auerswald needs an interpreter | fluent vs needs an interpreter
attribution conflict | a: most of it in shares, the company said || b: according to a filing with the US securities regulator || b: Minazuki has kept silent about it | pay figure: the company vs US filing
certainty conflict | a: Minazuki will not sell its semiconductor-tool arm || b: is weighing the disposal of the unit | no sale vs considering sale
quote conflict | a: "A company that cannot hear bad news will sooner or later become bad news," || b: "A company that can't hear bad news becomes bad news," | same remark, other words
quantity differs | a: having dropped 27% since the affair || b: more than a quarter of their money | 27% vs more than a quarter
date differs | a: came to light in May || b: since spring, Wednesday's rally | May vs spring
date differs | a: He bowed for ten seconds || b: with a long bow | ten seconds vs long
quantity differs | a: which owns 8.3% || b: about a twelfth of the stock | 8.3% vs about a twelfth
## benign
same | a: Auerswald, 51, will start on October 1 || b: ten days after it | September 21 plus ten is October 1
same | a: 17 managers in the railway division || b: the seventeen employees in the train-equipment business | same group
same | a: the first foreigner to lead || b: No one from abroad has sat there before | same fact negated
same | a: ¥31 billion in profit that was booked too early || b: ¥31bn of earnings was recorded before it was due | same sum
same | a: for as long as eighteen months || b: for up to a year and a half | same period
same | a: more than halved to ¥9.4 billion || b: less than half of the year-earlier sum | same fall
same | a: The forecast for the year was left at ¥52 billion || b: to end the year at 52 billion, as it did in spring | unchanged forecast
same | a: outside director Yoko Arisugawa || b: who came in from outside two years ago | same role
same | a: a German-born executive || b: born in Hamburg | Hamburg is in Germany
same | a: over a period of seven years || b: Minazuki's seven-year sales trick | same period
other | a: will be paid up to ¥420 million a year || b: Quarterly earnings of ¥9.4bn | pay vs profit
other | a: told the board last Thursday || b: at an extraordinary shareholders' meeting on September 21 | board session vs shareholders' meeting
other | a: having worked for four years || b: who came in from outside two years ago | Auerswald's time in Japan vs Arisugawa's on the board
other | a: A panel of three lawyers || b: a vote of five to four | panel vs board vote
other | a: rose 5.8% on Wednesday || b: have lost more than a quarter | day's rise vs fall since spring
other | a: to lead the 96-year-old company || b: in her thirties | firm's age vs hers
other | a: which owns 8.3%, has demanded it || b: is weighing the disposal | fund's demand vs the company's own view
## aligned
a1-b1 a1-b2 a1-b3 a0-b1 a0-b2 a2-b1 a2-b4 a3-b5 a3-b6 a4-b4 a4-b5 a5-b7 a6-b2 a7-b8 a7-b9 a8-b10 a10-b11 a11-b13 a12-b12 a13-b14 a14-b15 a4-b0 a2-b0
## omissions
a9 | b does not say Redstart welcomed the appointment
b16 | a does not mention the works council
