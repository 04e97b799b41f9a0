"""Times as annotators of TimeML mark them, a table each kind, with controls that look alike.

Written before the grammar was looked at. All sentences are made up, and published on Thursday 14 March 2024. A row is
the sentence, then "words = TIMEX3 value" for each time in it; nothing else may be read. A control begins with `--`.
"""

from __future__ import annotations

from typing import Final

BARE_UNITS: Final = """
Minutes later, the roof fell in. | Minutes later = XXXX-XX-XXTXX:XX
Hours after the vote, he resigned. | Hours = PTXH
After days of rain, the river burst its banks. | days = PXD
The two have been at odds for years. | years = PXY
Months of talks led nowhere. | Months = PXM
Weeks before the vote, he quit. | Weeks = PXW
The village had no road for centuries. | centuries = PXCE
The dispute is decades old. | decades = PXDE
It could take several weeks. | several weeks = PXW
She stayed a few days. | a few days = PXD
Within seconds, the tank exploded. | seconds = PTXS
He waited many months for a reply. | many months = PXM
-- The runner-up was ten seconds slower. | ten seconds = PT10S
-- The minutes of the meeting were read. |
-- He seconds the motion. |
-- The hall is open at all hours. |
-- She works long hours. |
-- He recalled his days as a coach. |
-- It happened in the early days of the war. |
-- The golden years of radio are gone. |
-- He lives minutes from the park. |
"""
DECADES: Final = """
The plant opened in the late 1990s. | the late 1990s = 199
It was a hit in the '80s. | the '80s = 198
It was a hit in the eighties. | the eighties = 198
The style of the 1920s is back. | the 1920s = 192
He wed in the mid-1970s. | the mid-1970s = 197
Prices peaked in mid-decade. | mid-decade = 202
The rule dates from the early 2000s. | the early 2000s = 200
The road was built in the 19th century. | the 19th century = 18
Growth slowed in the past decade. | the past decade = P1DE
The plan runs to the end of the decade. | the end of the decade = 202
-- She is in her 80s. |
-- Temperatures were in the 80s. |
-- The bond is priced in the low 90s. |
-- The S-80s were scrapped. |
-- The Fifties Club was shut. |
"""
ENDS_OF_PERIODS: Final = """
The bank will report at the end of the quarter. | the end of the quarter = 2024-Q1
He leaves at the end of the month. | the end of the month = 2024-03
The office closes at year-end. | year-end = 2024
It opened in early 2012. | early 2012 = 2012
It opened at the start of 2012. | the start of 2012 = 2012
It will open in mid-2026. | mid-2026 = 2026
It will open by the end of next year. | the end of next year = 2025
Sales fell in the second half of last year. | the second half of last year = 2023-H2
Sales fell in the first half. | the first half = 2024-H1
Sales fell in Q3 2023. | Q3 2023 = 2023-Q3
Sales fell in the third quarter of fiscal 2023. | the third quarter of fiscal 2023 = 2023-Q3
Sales fell in the final quarter of 2019. | the final quarter of 2019 = 2019-Q4
He quit at the turn of the century. | the turn of the century = 20
-- He left at the end of the road. |
-- He read to the end of the book. |
-- They lost in the second half of the game. |
-- A quarter of the homes are empty. |
-- The end of the story is sad. |
"""
VAGUE_REFERENCES: Final = """
He is now in jail. | now = PRESENT_REF
The firm currently has ten shops. | currently = PRESENT_REF
She has recently moved. | recently = PAST_REF
In recent years, rents have soared. | recent years = PAST_REF
The vote will be held soon. | soon = FUTURE_REF
He previously ran a bank. | previously = PAST_REF
The current mayor is ill. | current = PRESENT_REF
Nobody knows what the future holds. | the future = FUTURE_REF
In the past, dogs were allowed. | the past = PAST_REF
At the moment, nobody lives there. | At the moment = PRESENT_REF
He formerly led the union. | formerly = PAST_REF
The coming months will be hard. | The coming months = FUTURE_REF
-- Now that he is gone, she rules. |
-- The future king spoke. |
-- He walked past the shop. |
-- The current was strong. |
-- He sells currents of air. |
-- The once and future king slept. |
"""
GENERIC_TODAY: Final = """
Today's young people read less. | Today = PRESENT_REF
The cars of today are safer. | today = PRESENT_REF
In today's world, that is rare. | today = PRESENT_REF
-- The court ruled today. | today = 2024-03-14
-- Today, the court ruled. | Today = 2024-03-14
-- Today's ruling is a blow. | Today = 2024-03-14
-- He is to be buried today. | today = 2024-03-14
-- USA Today broke the story. |
"""
PERIODS: Final = """
Rents rose in the past year. | the past year = P1Y
Rents rose over the last five years. | the last five years = P5Y
The bank lost $3bn over the past 12 months. | the past 12 months = P12M
The next three days will be wet. | The next three days = P3D
The siege lasted half an hour. | half an hour = PT30M
The siege lasted a day and a half. | a day and a half = P1.5D
The siege lasted 36 hours. | 36 hours = PT36H
The siege lasted a fortnight. | a fortnight = P2W
The siege lasted half a century. | half a century = P50Y
The six-month deal is off. | six-month = P6M
A two-and-a-half-hour film won. | two-and-a-half-hour = PT2.5H
-- The half of the hour glass broke. |
-- The month-old baby slept. |
-- The hour hand fell off. |
"""
SETS: Final = """
The fair is held every year. | every year = P1Y
The paper comes out daily. | daily = P1D
The annual fair is off. | annual = P1Y
The weekly market is shut. | weekly = P1W
He earns $40 an hour. | an hour = PT1H
They meet twice a week. | twice a week = P1W
They meet every Monday. | every Monday = XXXX-WXX-1
They meet on Mondays. | Mondays = XXXX-WXX-1
They meet every two years. | every two years = P2Y
They meet each month. | each month = P1M
Its quarterly report is late. | quarterly = P3M
The monthly rent is $900. | monthly = P1M
-- He reads the Daily Echo. |
-- The Weekly Standard folded. |
-- He lost an hour of sleep. | an hour = PT1H
-- A year in jail awaits him. | A year = P1Y
"""
SEASONS_AND_PARTS: Final = """
They won last winter. | last winter = 2023-WI
They met in the spring of 2021. | the spring of 2021 = 2021-SP
They meet this summer. | this summer = 2024-SU
They met on Tuesday evening. | Tuesday evening = 2024-03-12TEV
They met last night. | last night = 2024-03-13TNI
They meet tonight. | tonight = 2024-03-14TNI
They met this afternoon. | this afternoon = 2024-03-14TAF
They met over the weekend. | the weekend = 2024-W10-WE
They met last week. | last week = 2024-W10
They meet next month. | next month = 2024-04
They met a year ago. | a year ago = 2023
They met two weeks ago. | two weeks ago = 2024-W09
They met earlier this year. | earlier this year = 2024
-- The spring in the bed broke. |
-- The fall of the wall was sudden. |
-- The evening dress was torn. |
-- The winter coat is gone. |
-- The Summer Games were held. |
"""
NARRATED_YEAR: Final = """
The war began in 2019. In March, the capital fell. | 2019 = 2019 | March = 2019-03
In 2015 he ran for mayor. In October he lost. | 2015 = 2015 | October = 2015-10
She was hired in May 2018. In August, she quit. | May 2018 = 2018-05 | August = 2018-08
-- The war began in 2019. It ended last month. | 2019 = 2019 | last month = 2024-02
-- The bank, founded in 1990, cut jobs in January. | 1990 = 1990 | January = 2024-01
-- The bank was founded in 1990. It will move in May. | 1990 = 1990 | May = 2024-05
"""
TABLES: Final = (
    BARE_UNITS,
    DECADES,
    ENDS_OF_PERIODS,
    VAGUE_REFERENCES,
    GENERIC_TODAY,
    PERIODS,
    SETS,
    SEASONS_AND_PARTS,
    NARRATED_YEAR,
)
