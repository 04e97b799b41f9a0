"""Kinds of dates that tools in this field misread, a table each: what is read, and controls that look alike.

All sentences are made up, and published on Thursday 14 March 2024. A row is the sentence, then "words = earliest/latest"
for each date read in it ("-" for no interval); nothing else may be read.
"""

# ruff: noqa: E501 - a table reads better with one case a line

from __future__ import annotations

import pytest

from tests.facts.test_dates import dates_of, when

pytestmark = pytest.mark.model

WEEK_OF_A_DAY = """
The trial opens the week of April 15. | the week of April 15 = 2024-04-15/2024-04-21
The strike ran the week of Feb. 28, the union said. | the week of Feb. 28 = 2024-02-26/2024-03-03
Rain is forecast for the weekend of May 18. | the weekend of May 18 = 2024-05-18/2024-05-19
Shops will shut in the week beginning 1 April. | the week beginning 1 April = 2024-04-01/2024-04-07
The first week of March was cold. | The first week of March = 2024-03-01/2024-03-07
She stayed a week in March. | a week = - | March = 2024-03-01/2024-03-31
The trial opens on April 15. | April 15 = 2024-04-15/2024-04-15
"""
PERIOD_BY_ITS_END = """
Deaths rose in the week to 2 March. | the week to 2 March = 2024-02-25/2024-03-02
Profit rose in the fiscal quarter ended Jan. 31, the firm said. | the fiscal quarter ended Jan. 31 = 2023-11-01/2024-01-31
Sales grew in the month ending Nov. 30. | the month ending Nov. 30 = 2023-11-01/2023-11-30
Losses fell in the half-year to June 30, 2023. | the half-year to June 30, 2023 = 2023-01-01/2023-06-30
Profits in the fourth quarter ended Dec. 31 were up. | the fourth quarter ended Dec. 31 = 2023-10-01/2023-12-31
Revenue fell in the three months to December. | the three months to December = 2023-10-01/2023-12-31
Sales rose in the fourth quarter. | the fourth quarter = 2023-10-01/2023-12-31
The month ended with snow. |
"""
WEEKDAY_AND_WEEK = """
The hearing will be held on Friday week. | Friday week = 2024-03-22/2024-03-22
The hearing will be held a fortnight on Monday. | a fortnight on Monday = 2024-04-01/2024-04-01
Talks resume two weeks on Wednesday. | two weeks on Wednesday = 2024-04-03/2024-04-03
The shop will reopen today week. | today week = 2024-03-21/2024-03-21
He plays two nights a week on Tuesday. | two nights = - | a week = - | Tuesday = 2024-03-19/2024-03-19
They will meet next Friday. | next Friday = 2024-03-22/2024-03-22
The vote will be on Monday. | Monday = 2024-03-18/2024-03-18
"""
WEEKDAYS_AGO = """
The game was played three Saturdays ago. | three Saturdays ago = 2024-02-24/2024-02-24
They met two Thursdays ago. | two Thursdays ago = 2024-02-29/2024-02-29
She was last seen two summers ago. | two summers ago = 2022-06-01/2022-08-31
They married two Christmases ago. | two Christmases ago = 2022-12-25/2022-12-25
He left the Tuesday before last. | the Tuesday before last = 2024-03-05/2024-03-05
They meet on Sundays. | Sundays = -
The law passed two years ago. | two years ago = 2022-01-01/2022-12-31
He called on Saturday. | Saturday = 2024-03-09/2024-03-09
"""
ANNIVERSARIES = """
The mine closed 30 years ago today. | 30 years ago today = 1994-03-14/1994-03-14
She vanished one year ago Saturday. | one year ago Saturday = 2023-03-09/2023-03-09
He died a month ago tomorrow. | a month ago tomorrow = 2024-02-15/2024-02-15
The war began two years ago this week. | two years ago this week = 2022-03-07/2022-03-13
He was shot ten years ago in May. | ten years ago in May = 2014-05-01/2014-05-31
He resigned three days ago, on Monday. | three days ago = 2024-03-11/2024-03-11 | Monday = 2024-03-11/2024-03-11
The mine closed 30 years ago. | 30 years ago = 1994-01-01/1994-12-31
The mine closed today. | today = 2024-03-14/2024-03-14
"""
OFFSETS = """
The result is due ten days from Monday. | ten days from Monday = 2024-03-28/2024-03-28
The ship sailed three weeks before Easter. | three weeks before Easter = 2023-03-19/2023-03-19
They left the day before Thanksgiving. | the day before Thanksgiving = 2023-11-22/2023-11-22
He fell ill two days after March 3. | two days after March 3 = 2024-03-05/2024-03-05
The store closed the week after New Year's Day. | the week after New Year's Day = 2024-01-02/2024-01-08
He left before Christmas. | Christmas = ../2023-12-24
The road will be closed for two weeks from Monday. | two weeks = - | Monday = 2024-03-18/..
He was hurt two days before Saturday's game. | two days = - | Saturday = 2024-03-16/2024-03-16
"""
ONE_YEAR_FOR_ALL = """
He met her in June and July 2021. | June = 2021-06-01/2021-06-30 | July 2021 = 2021-07-01/2021-07-31
The survey ran in March, April and May 2018. | March = 2018-03-01/2018-03-31 | April = 2018-04-01/2018-04-30 | May 2018 = 2018-05-01/2018-05-31
Riots broke out on Nov. 30 and Dec. 2, 2019. | Nov. 30 = 2019-11-30/2019-11-30 | Dec. 2, 2019 = 2019-12-02/2019-12-02
They toured in December and January 2020. | December = 2019-12-01/2019-12-31 | January 2020 = 2020-01-01/2020-01-31
She met him in January and died in February. | January = 2024-01-01/2024-01-31 | February = 2024-02-01/2024-02-29
It opened in January, and in May 2019 it had burned. | January = 2024-01-01/2024-01-31 | May 2019 = 2019-05-01/2019-05-31
It rained on Jan. 5, 2022, and on Feb. 6. | Jan. 5, 2022 = 2022-01-05/2022-01-05 | Feb. 6 = 2024-02-06/2024-02-06
"""
LISTS_OF_DAYS = """
Games are on May 3, 5 and 9. | May 3 = 2024-05-03/2024-05-03 | 5 = 2024-05-05/2024-05-05 | 9 = 2024-05-09/2024-05-09
Hearings were held on 4, 6 and 11 January 2023. | 4 = 2023-01-04/2023-01-04 | 6 = 2023-01-06/2023-01-06 | 11 January 2023 = 2023-01-11/2023-01-11
Storms hit on April 1 and 5, 2022. | April 1 = 2022-04-01/2022-04-01 | 5, 2022 = 2022-04-05/2022-04-05
Talks were held on the 2nd, 4th and 8th of March. | the 2nd = 2024-03-02/2024-03-02 | 4th = 2024-03-04/2024-03-04 | 8th of March = 2024-03-08/2024-03-08
On March 3, 4 people died. | March 3 = 2024-03-03/2024-03-03
The fair ran on March 3 and 4. | March 3 and 4 = 2024-03-03/2024-03-04
Between March 3 and 7, rain fell. | March 3 and 7 = 2024-03-03/2024-03-07
On March 3, 14 and 16 people died. | March 3 = 2024-03-03/2024-03-03
"""
MIDNIGHT = """
The bridge is closed from midnight to 5 a.m. on April 2. | midnight to 5 a.m. on April 2 = 2024-04-02T00:00/2024-04-02T05:00
Power was cut from midnight to noon on Tuesday. | midnight to noon on Tuesday = 2024-03-12T00:00/2024-03-12T12:00
The curfew ran between midnight and 4 a.m. on March 2. | midnight and 4 a.m. on March 2 = 2024-03-02T00:00/2024-03-02T04:00
The truce ended at midnight on Tuesday. | midnight on Tuesday = 2024-03-13T00:00/2024-03-13T00:00
The shop opens from 8 a.m. to midnight on Friday. | 8 a.m. to midnight on Friday = 2024-03-15T08:00/2024-03-16T00:00
The road was shut from 1 a.m. to 5 a.m. on March 2. | 1 a.m. to 5 a.m. on March 2 = 2024-03-02T01:00/2024-03-02T05:00
"""
FEASTS = """
He was killed on Easter Sunday. | Easter Sunday = 2023-04-09/2023-04-09
The fort fell on Christmas Day last year. | Christmas Day last year = 2023-12-25/2023-12-25
The siege began on Palm Sunday. | Palm Sunday = 2023-04-02/2023-04-02
The parade will be on Easter Monday. | Easter Monday = 2024-04-01/2024-04-01
Shops will close on Good Friday. | Good Friday = 2024-03-29/2024-03-29
The parade is on St Patrick's Day. | St Patrick's Day = 2024-03-17/2024-03-17
He was killed on New Year's Day. | New Year's Day = 2024-01-01/2024-01-01
"""
NAMES_WITH_WEEKDAYS = """
The markets crashed on Black Tuesday. |
She reads the Sunday Times. |
He hosted Monday Night Football. |
The Friday Prayer Group was banned in 2019. | 2019 = 2019-01-01/2019-12-31
He arrived in London Tuesday. | Tuesday = 2024-03-12/2024-03-12
On Tuesday Halden said it would appeal. | Tuesday = 2024-03-12/2024-03-12
Heavy Rain Floods Town Saturday Night | Saturday Night = 2024-03-09T18:00/2024-03-09T23:59
The Tuesday deadline passed. | Tuesday = 2024-03-12/2024-03-12
"""
LAST_AS_A_VERB = """
The ban could last three months. | three months = -
The war did not last six weeks. | six weeks = -
The strike is likely to last five days. | five days = -
The drought lasted two years. | two years = -
Exports rose in the last two years. | the last two years = 2022-03-14/2024-03-14
Over the last five days it rained. | the last five days = 2024-03-09/2024-03-14
Compared to last year, sales fell. | last year = 2023-01-01/2023-12-31
"""
TABLES = (
    WEEK_OF_A_DAY,
    PERIOD_BY_ITS_END,
    WEEKDAY_AND_WEEK,
    WEEKDAYS_AGO,
    ANNIVERSARIES,
    OFFSETS,
    ONE_YEAR_FOR_ALL,
    LISTS_OF_DAYS,
    MIDNIGHT,
    FEASTS,
    NAMES_WITH_WEEKDAYS,
    LAST_AS_A_VERB,
)
ROWS = [line for table in TABLES for line in table.strip().splitlines()]


@pytest.mark.parametrize("line", ROWS, ids=lambda line: line.partition(" | ")[0])
def test_kind_is_read(line: str) -> None:
    sentence, *wanted = (cell.strip() for cell in line.split("|"))
    found = [f"{fact.text} = {when(fact)}" for fact in dates_of(sentence, "2024-03-14")]
    assert found == [cell for cell in wanted if cell]
