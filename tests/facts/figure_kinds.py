"""Figures as news writes them, a table each kind, with controls that look alike.

Written before the reader's code was looked at; `NEWS` and `NEWS_APART` after the first repairs, and measured before the next.

All sentences are made up. A row is the sentence, then "low/high unit" for each figure in it, in the canonical unit ("-"
for none, "~40" for a value about 40); nothing else may be read. A control begins with `--`.
"""

# ruff: noqa: E501 - a table reads better with one case a line

from __future__ import annotations

from math import isclose
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from compare.model import QuantityValue

EXACT, ROUNDED = 0.006, 0.06
"""How far a value may be from the table's, and the end of a range that a conversion widens."""

RANGES: Final = """
The repairs will cost $5-10 million. | 5e+06/1e+07 USD
The repairs will cost $5 million-$10 million. | 5e+06/1e+07 USD
The repairs will cost 5 to 10 million euros. | 5e+06/1e+07 EUR
The club wants €5m–10m for him. | 5e+06/1e+07 EUR
The club wants 5m-10m euros for him. | 5e+06/1e+07 EUR
Growth of 3-4% is likely. | 3/4 percent
Growth of 3% to 4% is likely. | 3/4 percent
Growth of between 3 and 4 percent is likely. | 3/4 percent
It will be 20-25°C by noon. | 20/25 °C
It will be 20C-25C by noon. | 20/25 °C
Waves of five to six feet hit the pier. | 1.524/1.829 m
Police counted 10,000-15,000 marchers. | 10000/15000 marcher
Police counted 10-15,000 marchers. | 10000/15000 marcher
Police counted 10 to 15 thousand marchers. | 10000/15000 marcher
The work will take two or three weeks. | 1.21e+06/1.814e+06 s
The mine yields 40-50 million tonnes a year. | 4e+10/5e+10 kg
The bond pays 2.5–2.75 percent. | 2.5/2.75 percent
They found thirty to forty rifles. | 30/40 rifle
The firm will pay £200 to £300 per family. | 200/300 GBP
Between $1.2 and $1.4 billion went missing. | 1.2e+09/1.4e+09 USD
He runs 3 to 5km a day. | 3000/5000 m
A 10- to 12-foot wall was built. | 3.048/3.658 m
-- Inflation rose from 3 to 4 percent. | 3/3 percent | 4/4 percent
-- Shares fell from $12 to $9. | 12/12 USD | 9/9 USD
-- The plant made 5 cars and 10 million bolts. | 5/5 car | 1e+07/1e+07 bolt
-- Rovers won 5-10 on Sunday. | 5/5 score
-- She raised it by 3% to 4,000 euros. | 3/3 percent | 4000/4000 EUR
-- The vote was 52-48. | 52/52 vote
-- Profit was $5 million and sales were $10 million. | 5e+06/5e+06 USD | 1e+07/1e+07 USD
-- He sold 20 of 25 boats. | 20/20 boat | 25/25 boat
"""
GLUED_UNITS: Final = """
The water held 40mg/l of nitrate. | 0.04/0.04 kg/m3
The water held 40 milligrams per litre of nitrate. | 0.04/0.04 kg/m3
The home used 5kWh overnight. | 1.8e+07/1.8e+07 J
Demand was 3x higher. | 3/3 times
The van did 100mph. | 44.7/44.7 m/s
The patient was given 250ml of blood. | 0.00025/0.00025 m3
The phone has 64GB of memory. | 6.4e+10/6.4e+10 B
The radio works at 2.4GHz. | 2.4e+09/2.4e+09 Hz
The line carries 500kV. | 500000/500000 V
The engine delivers 320Nm. | 320/320 N m
The tyre was filled to 35psi. | 241300/241300 Pa
The parcel weighed 5lb. | 2.268/2.268 kg
The noise reached 95dB. | 95/95 dB
The car emits 120g/km. | 0.00012/0.00012 kg/m
The link runs at 100Mbps. | 1e+08/1e+08 bit/s
The link runs at 100 megabits per second. | 1e+08/1e+08 bit/s
The camera has a 12MP sensor. | 1.2e+07/1.2e+07 pixel
The air held 35µg/m3 of soot. | 3.5e-08/3.5e-08 kg/m3
The air held 420ppm of the gas. | 420/420 ppm
Workers took a dose of 20mSv. | 0.02/0.02 Sv
The battery holds 5,000mAh. | 18000/18000 C
The fuse blew at 200mA. | 0.2/0.2 A
The pump moves 30m3/h. | 30/30 m3
The river carried 900 cubic metres per second. | 900/900 m3
The hybrid does 52mpg. | 52/52 mpg
The engine turned at 6,000rpm. | 6000/6000 rpm
The lamp gives 800 lumens. | 800/800 lm
The soil held 300 becquerels. | 300/300 Bq
The building stands 35m tall. | 35/35 m
The field yields 8t/ha. | 0.8/0.8 kg/m2
The cable costs $12/m. | 12/12 USD
-- The film is shown in 4K. |
-- The film is shown in 1080p. |
-- The firm sells 5G phones. |
-- He plays in the U21s. |
-- She keeps 3 xylophones. | 3/3 xylophone
-- The van did 100 miles. | 160900/160900 m
-- Some 12 MPs rebelled. | ~12 mp
-- The 5lb note was forged. | 2.268/2.268 kg
-- The file is a PDF/A document. |
-- They drank 5 litres. | 0.005/0.005 m3
-- The bus ran 24/7. |
"""
MILLION_OR_METRE: Final = """
The show drew 9m viewers. | 9e+06/9e+06 viewer
The plan would create 1.5m jobs. | 1.5e+06/1.5e+06 job
The port handled 12m tonnes. | 1.2e+10/1.2e+10 kg
The state bought 2m doses. | 2e+06/2e+06 dose
Exports were 3m barrels a day. | 477000/477000 m3
Some 5m people fled. | ~5e+06 people
More than 4m were displaced. | 4e+06/.. people
The fund is worth £3m. | 3e+06/3e+06 GBP
The fund is worth 3m pounds. | 3e+06/3e+06 GBP
Nearly 7m households lost power. | ~7e+06 household
The city of 20m is growing. | 2e+07/2e+07 -
About 15k people marched. | ~15000 people
-- A 3m wall was built. | 3/3 m
-- The statue is 2m tall. | 2/2 m
-- She won the 100m final. | 100/100 m
-- The hole was 5m deep. | 5/5 m
-- A 7m boat sank. | 7/7 m
-- The wreck lies 40m below the surface. | 40/40 m
-- He swam 400m in the pool. | 400/400 m
-- The gap is 6m wide and 9m long. | 6/6 m | 9/9 m
"""
DOLLARS: Final = """
Ottawa will pay $5 Cdn for each. | 5/5 CAD
Canberra will pay $A5 million. | 5e+06/5e+06 AUD
Wellington will pay $NZ20. | 20/20 NZD
The fine was $US 20 million. | 2e+07/2e+07 USD
The fine was US$ 20m. | 2e+07/2e+07 USD
The fine was 20m US$. | 2e+07/2e+07 USD
The fine was $20 AUD. | 20/20 AUD
The fine was HK$ 30,000. | 30000/30000 HKD
The fine was NT$5 billion. | 5e+09/5e+09 TWD
The fine was R$ 10 million. | 1e+07/1e+07 BRL
The fine was S$450. | 450/450 SGD
The fine was 300 CAD. | 300/300 CAD
The fine was $300 (Canadian). | 300/300 CAD
The fine was C$1.2bn. | 1.2e+09/1.2e+09 CAD
The fine was Mex$900. | 900/900 MXN
-- The fine was $300. | 300/300 USD
-- The fine was $300, Canadian police said. | 300/300 USD
-- The fine was 300 dollars. | 300/300 USD
-- The fine was 300 Canadian dollars. | 300/300 CAD
-- He paid $20 a day. | 20/20 USD
-- A $5 cup broke. | 5/5 USD
-- Grade A $5 eggs sold out. | 5/5 USD
"""
SCIENTIFIC: Final = """
The blast freed 1.2e5 joules. | 120000/120000 J
Light travels at 3 x 10^8 metres per second. | 3e+08/3e+08 m/s
The galaxy has 2 × 10¹¹ stars. | 2e+11/2e+11 star
The sample held 10^6 cells. | 1e+06/1e+06 cell
The grain weighs 4.5 × 10⁻³ grams. | 4.5e-06/4.5e-06 kg
The probe measured 6.02E23 atoms. | 6.02e+23/6.02e+23 atom
The plot has 2.5*10^4 trees. | 25000/25000 tree
-- The garden is 3 x 4 metres. | 3/3 m | 4/4 m
-- The E10 fuel is cheap. |
-- The 4x4 sank in mud. |
-- A bus on the E45 crashed. |
-- He sawed a 2x4 plank. |
"""
FRACTIONS: Final = """
Add ½ litre of milk. | 0.0005/0.0005 m3
The film lasts 2½ hours. | 9000/9000 s
The nail is 3¾ inches long. | 0.09525/0.09525 m
The film lasts 2 ½ hours. | 9000/9000 s
It fell by 1/8 of a point. | 0.125/0.125 share
He ran 26 1/4 miles. | 42250/42250 m
About ⅔ of voters stayed away. | ~0.6667 share
The rate was raised ¼ point. | 0.25/0.25 percentage point
Rainfall was 1 ⅛ inches. | 0.02858/0.02858 m
Three-quarters of a mile was paved. | 1207/1207 m
-- It happened on 9/11. |
-- They split it 50/50. |
-- He has 20/20 vision. |
-- The 1/16 final was played. |
"""
PREFIXES: Final = """
It was minus-14C at dawn. | -14/-14 °C
It was −8°C at dawn. | -8/-8 °C
It was -5 degrees Celsius at dawn. | -5/-5 °C
Growth was minus 3.5%. | -3.5/-3.5 percent
Growth was -3.5%. | -3.5/-3.5 percent
The firm expects sub-2% inflation. | ../2 percent
He ran a sub-two-hour marathon. | ../7200 s
It sold sub-$500 phones. | ../500 USD
The prices rose three-fold. | 3/3 times
The prices rose three- to fourfold. | 3/4 times
The prices rose tenfold. | 10/10 times
It was a 100-fold rise. | 100/100 times
Dozens of ships waited. | 24/99 ship
Over-65s get 20 percent off. | 20/20 percent
A mid-40s heat is likely. |
It saw near-zero growth. |
Profit rose by +4.2%. | 4.2/4.2 percent
-- The sub-committee has 8 members. | 8/8 member
-- The train to Sub-Station 4 was late. |
-- The 5-2 loss hurt. | 5/5 score
-- A two-fold aim was set. | 2/2 times
-- He is in his 40s. |
-- The family of a blindfolded man sued. |
-- Tenfold Group bought a mill. |
-- The pre-2014 rules apply. |
-- A post-9/11 law was passed. |
"""
PER_UNITS: Final = """
The steel costs $700 per tonne. | 700/700 USD
Wages rose to $15-an-hour. | 15/15 USD
He earns $15 an hour. | 15/15 USD
The car uses 6.2 litres per 100km. | 6.2e-08/6.2e-08 m3/m
The car uses 6.2l/100km. | 6.2e-08/6.2e-08 m3/m
The town has 3,200 people per square mile. | 3200/3200 people
The heart beat at 140 beats per minute. | 140/140 beat
The rain fell at 30 mm per hour. | 0.03/0.03 m
The rain fell at 30mm/h. | 0.03/0.03 m
It grew 2 degrees Celsius per decade. | 2/2 °C
It spins at 33 revolutions per minute. | 33/33 rpm
The gun fires 600 rounds per minute. | 600/600 round
The card costs 9.99 euros per month. | 9.99/9.99 EUR
The sled did 90 kilometres-per-hour. | 25/25 m/s
The limit is 0.5 grams per litre. | 0.5/0.5 kg/m3
The field gets 40 kg per hectare. | 0.004/0.004 kg/m2
-- He ate 30 eggs per hour. | 30/30 egg
-- The five per cent levy was cut. | 5/5 percent
-- It takes 2 hours per day. | 7200/7200 s
"""
NAMES_AND_CODES: Final = """
-- An F-35 and a B-52 flew over. |
-- The spy worked for MI5. |
-- Airbus sold an A380. |
-- The G20 met in Rome. |
-- She runs Windows 11 at home. |
-- The S&P 500 rose 1.2% to 4,500 points. | 1.2/1.2 percent | 4500/4500 point
-- The FTSE 100 and the Nasdaq 100 fell. |
-- He drives on I-95 and Route 66. |
-- He won the Formula 1 race. |
-- The show is on Channel 4. |
-- The firm filed for Chapter 11 protection. |
-- It is a Fortune 500 company. |
-- Apollo 11 landed on the Moon. |
-- NATO invoked Article 5. |
-- He has Type 2 diabetes. |
-- The drug is in a Phase 3 trial. |
-- A Category 4 hurricane hit. |
-- She teaches at P.S. 118. |
-- Page 12 was torn out. |
-- He stayed in room 204. |
-- The band Maroon 5 played. |
-- The San Francisco 49ers lost. |
-- The Pac-12 is dead. |
-- He quit Studio 54. |
-- The vaccine for H1N1 is ready. |
-- She drives a Model 3. |
-- The 401(k) plan is safe. |
-- He shopped at 7-Eleven. |
-- The Group of 20 met. |
-- He ranks No. 1. |
-- The one-way street was shut. |
-- Third-party apps were cut. |
-- It was the second fire. |
-- The 21st Century law passed. |
-- The 747 took off late. |
-- Asteroid 2012 DA14 passed by. |
-- Gate 23 was closed. |
-- It meets ISO 9001. |
-- The fight is UFC 302. |
-- He read Psalm 23. |
-- The PlayStation 5 sold out. |
-- He lives in Apartment 4B. |
-- Call 020 7946 0018 for help. |
-- The suit, No. 22-cv-1044, was filed. |
-- The code is 90210. |
-- The Big Ten and the Final Four are events. |
-- Day 3 was calm. |
-- It was a Grade 2 building. |
-- Boeing's 787-9 is late. |
-- They met at 10 Downing Street. |
-- Bill C-18 passed. |
-- House Bill 1557 passed. |
-- The A1 road was shut. |
-- The Fed's Regulation 14 was cut. |
"""
PLAIN: Final = """
-- In 2014 the firm had 40 staff. | 40/40 staff
-- The 1990s were kind to her. |
-- He left at 5 p.m. on May 6. |
-- The third of five talks failed. | 5/5 talk
-- The three-year deal is worth $6 million. | 9.467e+07/9.467e+07 s | 6e+06/6e+06 USD
-- One in five voters agreed. | 0.2/0.2 share
-- A couple of weeks passed. | 1.21e+06/1.21e+06 s
Fifty-odd men left. | ~50 man
-- Half a dozen men left. | 6/6 man
-- An odd 50 men left. | 50/50 man
-- He took one of the boats. |
-- A 19-year-old won. | 5.996e+08/6.311e+08 s
-- The well is 300 feet deep. | 91.44/91.44 m
-- On the one hand, it works. |
-- He lost a six-figure sum. |
-- The firm has 1,204 shops. | 1204/1204 shop
-- The index lost 40 points. | 40/40 point
-- The firm sold 3 million units. | 3e+06/3e+06 unit
-- It was a million-dollar prize. | 1e+06/1e+06 USD
-- He was paid a $20-a-week fee. | 20/20 USD
"""
UNIT_CASE: Final = """
The plant makes 5 MW. | 5e+06/5e+06 W
The chip uses 5 mW. | 0.005/0.005 W
The link moved 10 Gb of data. | 1e+10/1e+10 bit
The disk holds 10 GB of data. | 1e+10/1e+10 B
The magnet reaches 7 T. | 7/7 T
The lorry carries 7 t. | 7000/7000 kg
The sample was cooled to 3 K. | 3/3 K
The bar holds 200 kcal. | 836800/836800 J
The rock withstood 40 MPa. | 4e+07/4e+07 Pa
The bulb uses 60 W. | 60/60 W
The tank holds 40 L. | 0.04/0.04 m3
The tank weighs 3 kN. | 3000/3000 N
The pill has 5 mg. | 5e-06/5e-06 kg
The laser lasts 20 ns. | 2e-08/2e-08 s
The cell makes 1.5 V. | 1.5/1.5 V
The plant makes 2 TWh a year. | 7.2e+15/7.2e+15 J
The ash rose to FL350 at 35,000 ft. | 10670/10670 m
The bolt is rated at 12 kA. | 12000/12000 A
The coil has 50 ohms. | 50/50 ohm
The bomb yields 15 kt. | 6.276e+13/6.276e+13 J
-- He got a T-shirt and 7 ties. | 7/7 tie
-- It cost 7 K-pop fans their jobs. | 7/7 fan
-- He paid 3 million won. | 3e+06/3e+06 KRW
"""
NEWS: Final = """
The SUV's 3.0-liter inline-six makes 375 horsepower and 398 lb-ft of torque, and hits 60 mph in 4.3 seconds. | 0.003/0.003 m3 | 279600/279600 W | 539.6/539.6 N m | 26.8/26.8 m/s | 4.3/4.3 s
Prices for the 2021 model start at $61,750, plus $995 for delivery. | 61750/61750 USD | 995/995 USD
The phone has a 6.7-inch screen with a 120Hz refresh rate, 12GB of RAM and a 5,000mAh battery. | 0.1702/0.1702 m | 120/120 Hz | 1.2e+10/1.2e+10 B | 18000/18000 C
Shares of Tavo Inc. rose 3.2% to $45.30 on Tuesday, while the S&P 500 lost 12.4 points, or 0.3%. | 3.2/3.2 percent | 45.3/45.3 USD | 12.4/12.4 point | 0.3/0.3 percent
Brent crude climbed 85 cents to $68.20 a barrel. | 0.85/0.85 USD | 68.2/68.2 USD
She averaged 21.3 points, 8.1 rebounds and 3.4 assists in 32 games. | 21.3/21.3 point | 8.1/8.1 rebound | 3.4/3.4 assist | 32/32 game
The star lies 4.2 light-years away and is 1.2 times as massive as the sun. | 3.973e+16/3.973e+16 m | 1.2/1.2 times
Net income fell to 2.1 billion yen from 3.4 billion yen a year earlier. | 2.1e+09/2.1e+09 JPY | 3.4e+09/3.4e+09 JPY
The company, which employs 12,000, will cut 1 in 10 jobs. | 12000/12000 people | 0.1/0.1 share
The yield on the 10-year Treasury note slipped to 1.48% from 1.51%. | 3.156e+08/3.156e+08 s | 1.48/1.48 percent | 1.51/1.51 percent
The dollar bought 109.5 yen, down from 110.2. | 109.5/109.5 JPY | 110.2/110.2 -
The EV has a range of 250 to 300 miles on its 77kWh battery. | 402300/482800 m | 2.772e+08/2.772e+08 J
The telescope's 6.5-metre mirror is cooled to minus 233 degrees Celsius. | 6.5/6.5 m | -233/-233 °C
It took the leader 1 hour and 52 minutes. | 6720/6720 s
The new chip has 16 billion transistors and is made on a 5nm process. | 1.6e+10/1.6e+10 transistor | 5e-09/5e-09 m
Analysts had expected earnings of 54 cents per share on sales of $1.12 billion. | 0.54/0.54 USD | 1.12e+09/1.12e+09 USD
The striker, 27, has scored 14 goals in his last 20 matches. | 8.521e+08/8.521e+08 s | 14/14 goal | 20/20 match
Rovers beat United 4-2 in front of 31,204 fans. | 4/4 score | 31204/31204 fan
The drug cut deaths by 40 to 45 per cent in 1,200 patients. | 40/45 percent | 1200/1200 patient
The rover landed 2.1 km from its target at 1.7 m/s. | 2100/2100 m | 1.7/1.7 m/s
The bank lifted its stake from 4.9% to 9.8%. | 4.9/4.9 percent | 9.8/9.8 percent
Output fell by between 100,000 and 150,000 barrels per day. | 15900/23850 m3
A 30-second ad costs $5.5m. | 30/30 s | 5.5e+06/5.5e+06 USD
The Galaxy S21 Ultra weighs 227g. | 0.227/0.227 kg
The Core i7-1165G7 runs at up to 4.7 GHz. | ../4.7e+09 Hz
The Nikkei 225 gained 1.1 percent to close at 28,908.02. | 1.1/1.1 percent | 28908.02/28908.02 -
The third-quarter loss was 12 cents a share. | 0.12/0.12 USD
One of the two engines failed. | 2/2 engine
The unit sold for 1.3 times book value. | 1.3/1.3 times
Inflation of 1-2 per cent a year is the target. | 1/2 percent
The comet passed 0.1 astronomical units from Earth. | 1.496e+10/1.496e+10 m
Some two-thirds of the 300 staff are women. | ~0.6667 share | 300/300 staff
The stock trades at 18 times forward earnings. | 18/18 times
Sales dropped 17% in the U.S. and 23% in Europe. | 17/17 percent | 23/23 percent
The firm made a profit of £1.2m on turnover of £14.6m. | 1.2e+06/1.2e+06 GBP | 1.46e+07/1.46e+07 GBP
The probe travels at 17 km/s, or 38,000 mph. | 17000/17000 m/s | 16990/16990 m/s
The Porsche 911 Turbo S costs €216,396. | 216396/216396 EUR
Its market cap of $2 trillion is three times that of its rival. | 2e+12/2e+12 USD | 3/3 times
At least 20 of the 50 states have such laws. | 20/.. state | 50/50 state
He hit .312 with 24 homers. | 0.312/0.312 - | 24/24 homer
Interest rates will stay at 0 to 0.25 percent. | 0/0.25 percent
About one million barrels per day will be cut. | 159000/159000 m3
Up to five million people, or 1 in 7, may be affected. | ../5e+06 people | 0.1429/0.1429 share
They paid him 250 million over four years. | 2.5e+08/2.5e+08 - | 1.262e+08/1.262e+08 s
The 27-nation bloc agreed a 750 billion-euro fund. | 27/27 nation | 7.5e+11/7.5e+11 EUR
The lender raised 3.5bn kronor. | 3.5e+09/3.5e+09 SEK
The app has over 2 billion monthly users. | 2e+09/.. user
Wind gusts reached 70mph (113km/h). | 31.29/31.29 m/s | 31.39/31.39 m/s
The machine can print at 600 dpi. | 600/600 dpi
Its screen has a resolution of 2,560 by 1,440 pixels. | 2560/2560 pixel | 1440/1440 pixel
The trial enrolled 30,000 volunteers aged 18 and over. | 30000/30000 volunteer | 5.68e+08/.. s
"""
NEWS_APART: Final = """
The carmaker delivered 184,800 cars in the quarter, up 109% from a year ago. | 184800/184800 car | 109/109 percent
Its quarterly revenue rose to $10.39 billion from $5.99 billion. | 1.039e+10/1.039e+10 USD | 5.99e+09/5.99e+09 USD
Hourly pay will go up by 7.5 per cent to $17.50. | 7.5/7.5 percent | 17.5/17.5 USD
The wagon offers 19.6 cubic feet of cargo space. | 0.555/0.555 m3
Fuel economy is rated at 24 mpg in the city and 32 mpg on the highway. | 24/24 mpg | 32/32 mpg
It is powered by a twin-turbo 4.0-litre V8 with 441kW and 800Nm. | 0.004/0.004 m3 | 441000/441000 W | 800/800 N m
The watch comes in 40mm and 44mm sizes and costs from £379. | 0.04/0.04 m | 0.044/0.044 m | 379/379 GBP
Upload speeds of 50 Mbps cost $80 a month. | 5e+07/5e+07 bit/s | 80/80 USD
The lens opens at f/1.8 and the camera shoots 4K video at 60fps. | 60/60 fps
Temperatures on Venus reach 471C (880F). | 471/471 °C | 471/471 °C
The asteroid is about 370 metres wide and will pass within 31,000 km. | ~370 m | 3.1e+07/3.1e+07 m
Researchers analysed data on 1.2 million women aged 50 to 74. | 1.2e+06/1.2e+06 woman | 1.58e+09/2.33e+09 s
The vaccine was 94.1% effective after two doses. | 94.1/94.1 percent | 2/2 dose
The index fell 1.8 percent to 13,116.17, its worst day in two weeks. | 1.8/1.8 percent | 13116.17/13116.17 - | 1.21e+06/1.21e+06 s
Gold for April delivery lost $9.90 to $1,723.10 an ounce. | 9.9/9.9 USD | 1723.1/1723.1 USD
He ran the 100 metres in 9.86 seconds. | 100/100 m | 9.86/9.86 s
The Knicks outscored the Heat 33-19 in the third quarter. | 33/33 score
She made 9 of 15 shots, including four 3-pointers. | 9/9 shot | 15/15 shot | 4/4 pointer
The club agreed a four-year, €60 million deal. | 1.262e+08/1.262e+08 s | 6e+07/6e+07 EUR
The Dow dropped 345.95 points, or 1.1%. | 345.95/345.95 point | 1.1/1.1 percent
Fewer than one in four adults has had a shot. | ../0.25 share
The rocket produces 7.6 million pounds of thrust. | 3.447e+06/3.447e+06 kg
The fund manages more than £2tn in assets. | 2e+12/.. GBP
Its profit margin narrowed by 120 basis points to 14.5 percent. | 1.2/1.2 percentage point | 14.5/14.5 percent
About 2,000 to 2,500 workers are on strike. | 2000/2500 worker
A barrel of WTI cost $61.42, up $0.02. | 61.42/61.42 USD | 0.02/0.02 USD
The tablet has a 10.9-inch, 2,360 x 1,640 pixel display. | 0.2769/0.2769 m | 2360/2360 pixel | 1640/1640 pixel
It beat the mark of 2:01:39. |
The black hole weighs 6.5 billion solar masses. | 6.5e+09/6.5e+09 mass
Some 13.8 billion years ago the universe began. | ~13800000000 s
A litre of petrol costs 127.2p. | 1.272/1.272 GBP
The airline will add 35 Boeing 737 Max 8 jets. | 35/35 jet
The plant will make 100GWh of cells a year by 2030. | 3.6e+14/3.6e+14 J
A record 2.5 quintillion bytes are made each day. | 2.5e+18/2.5e+18 B
The tax take was 1.1tn rupees. | 1.1e+12/1.1e+12 INR
The team has won five of its last six. | 5/5 - | 6/6 -
The average price was about $3,000 per square metre. | ~3000 USD
The deal values it at $7bn, including $1.5bn of debt. | 7e+09/7e+09 USD | 1.5e+09/1.5e+09 USD
The ferry can carry 1,500 passengers and 400 cars at 25 knots. | 1500/1500 passenger | 400/400 car | 12.86/12.86 m/s
Its 650-hp engine is good for 0-100km/h in 3.1s. | 484700/484700 W | 0/27.78 m/s | 3.1/3.1 s
The bill passed 220-211. | 220/220 vote
The sample is 4.6 billion years old. | 1.45e+17/1.45e+17 s
He holds a 20 percent stake worth some 900 million Swiss francs. | 20/20 percent | ~900000000 CHF
The storm knocked out power to 1.4 million homes. | 1.4e+06/1.4e+06 home
It can charge from 10 to 80 percent in 18 minutes. | 10/10 percent | 80/80 percent | 1080/1080 s
The five-door hatchback is 4.28m long and 1.78m wide. | 5/5 door | 4.28/4.28 m | 1.78/1.78 m
The pair have 20 Grand Slam titles each. | 20/20 title
He needs 12 more wickets to reach 600. | 12/12 wicket | 600/600 wicket
The Bank of England kept its rate at 0.1%. | 0.1/0.1 percent
The group's sales fell 6% to €1.53bn, or by 4.5% at constant rates. | 6/6 percent | 1.53e+09/1.53e+09 EUR | 4.5/4.5 percent
"""
NEWS_MORE: Final = """
The retailer cut its full-year sales forecast by £40m to between £1.05bn and £1.08bn. | 4e+07/4e+07 GBP | 1.05e+09/1.08e+09 GBP
Net debt fell to 1.9 times EBITDA from 2.4 times. | 1.9/1.9 times | 2.4/2.4 times
The sedan's 2.5-litre engine produces 203 bhp at 6,600 rpm and 184 lb-ft at 5,000 rpm. | 0.0025/0.0025 m3 | 151400/151400 W | 6600/6600 rpm | 249.5/249.5 N m | 5000/5000 rpm
Charging takes 40 minutes on a 150kW charger. | 2400/2400 s | 150000/150000 W
The moon is 384,400 km away and 3,474 km across. | 3.844e+08/3.844e+08 m | 3.474e+06/3.474e+06 m
Astronomers found 12 new moons around Jupiter, bringing its total to 92. | 12/12 moon | 92/92 moon
The telescope can see objects 100 times fainter. | 100/100 times
She won 6-4, 7-5 in 92 minutes. | 6/6 score | 7/7 score | 5520/5520 s
The firm plans to raise up to $500 million at a valuation of about $4bn. | ../5e+08 USD | ~4000000000 USD
Its app was downloaded 3.2 million times in May. | 3.2e+06/3.2e+06 time
The new phone starts at $699, $100 less than last year's. | 699/699 USD | 100/100 USD
The 14-inch laptop weighs just 2.6 pounds and lasts 15 hours on a charge. | 0.3556/0.3556 m | 1.179/1.179 kg | 54000/54000 s
The stock has gained 240% since March and trades at 35 times expected profit. | 240/240 percent | 35/35 times
Mortgage rates averaged 2.98%, up 5 basis points. | 2.98/2.98 percent | 0.05/0.05 percentage point
Unemployment is expected to peak at 8-9%. | 8/9 percent
The tanker carried 280,000 tons of crude. | ~280000 kg
The reactor will produce 1,600 MW for 60 years. | 1.6e+09/1.6e+09 W | 1.893e+09/1.893e+09 s
A dose of 0.5 mg per kg was given to 48 mice. | 5e-07/5e-07 kg/kg | 48/48 mouse
Sea levels rose 3.7 millimetres per year. | 0.0037/0.0037 m
The virus killed 1 in 50 of those infected. | 0.02/0.02 share
In the Premier League, City have 74 points from 32 games. | 74/74 point | 32/32 game
He finished 11 seconds behind, after 21 stages and 3,414km. | 11/11 s | 21/21 stage | 3.414e+06/3.414e+06 m
The pound rose 0.4 per cent to $1.3912 and to 1.1625 euros. | 0.4/0.4 percent | 1.3912/1.3912 USD | 1.1625/1.1625 EUR
Bitcoin fell below $30,000 for the first time in five months. | ../30000 USD | 1.31e+07/1.31e+07 s
Orders jumped 22 per cent year on year to 410,000 units. | 22/22 percent | 410000/410000 unit
Around two million litres of beer were poured away. | ~2000000 m3
The bank set aside $1.9bn for bad loans, four times as much as a year ago. | 1.9e+09/1.9e+09 USD | 4/4 times
The pickup can tow 13,000 pounds and has 563 horsepower. | 5897/5897 kg | 419800/419800 W
The comet came within 5 million miles of Earth. | 8.047e+09/8.047e+09 m
One in 12 children is ill. | 0.0833/0.0833 share
-- He was hurt in one in 12 attacks. | 12/12 attack
"""
TABLES: Final = (
    RANGES,
    GLUED_UNITS,
    MILLION_OR_METRE,
    DOLLARS,
    SCIENTIFIC,
    FRACTIONS,
    PREFIXES,
    PER_UNITS,
    NAMES_AND_CODES,
    PLAIN,
    UNIT_CASE,
    NEWS,
    NEWS_APART,
    NEWS_MORE,
)


def is_number(cell: str, value: QuantityValue) -> bool:
    """Whether a value is the number of a cell, whatever its unit."""
    low, _, high = cell.partition(" ")[0].partition("/")
    if low.startswith("~"):
        return value.exact is not None and isclose(value.exact, float(low[1:]), rel_tol=EXACT)
    if low == high:
        middle = None if value.low is None or value.high is None else (value.low + value.high) / 2
        return middle is not None and isclose(middle, float(low), rel_tol=EXACT)
    ends = ((low, value.low), (high, value.high))
    return all(
        found is None if wanted == ".." else found is not None and isclose(found, float(wanted), rel_tol=ROUNDED)
        for wanted, found in ends
    )
