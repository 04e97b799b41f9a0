"""Kinds of figures that tools in this field misread, a table each: what is read, and controls that look alike.

All sentences are made up. A row is the sentence, then "words = low/high unit" for each figure read in it ("-" for no
unit); nothing else may be read.
"""

from __future__ import annotations

from datetime import date

import pytest

from compare.facts.dates import find_dates
from compare.facts.quantities import find_quantities
from compare.language.parsing import parse_text
from compare.model import Fact, QuantityValue

pytestmark = pytest.mark.model

SPACES_AND_COMMAS = """
About 14 000 voters queued in the rain. | About 14 000 = 12600/15400 voter
The mine shipped 2 350 000 tonnes of ore. | 2 350 000 tonnes = 2350000000/2350000000 kg
The sum was 3 481 920,75 euros. | 3 481 920,75 euros = 3481920.75/3481920.75 EUR
The fund raised 2,5 million euros. | 2,5 million euros = 2500000/2500000 EUR
Unemployment was 7,25% in June. | 7,25% = 7.25/7.25 percent
It cost 2.310,40 euros. | 2.310,40 euros = 2310.4/2310.4 EUR
In 2020 300 people left. | 300 = 300/300 people
Balls 1,5 and 7 were drawn. | 1 = 1/1 - | 5 = 5/5 - | 7 = 7/7 -
The mine shipped 2,350,000 tonnes. | 2,350,000 tonnes = 2350000000/2350000000 kg
Version 1.2.3 is out. |
"""
AGES_IN_WORDS = """
A girl, eleven, survived. | eleven = 347126472/347126472 s
His nephew, four, was found. | four = 126227808/126227808 s
Rosa Vell, twelve, and Ben Vell, five, got away. | twelve = 378683424/378683424 s | five = 157784760/157784760 s
In June, nine were killed. | nine = 9/9 people
Nine were killed in June. | Nine = 9/9 people
Rosa Vell, 12, got away. | 12 = 378683424/378683424 s
"""
FRACTIONS = """
It took two and one-half hours. | two and one-half hours = 9000/9000 s
It took 3 and 1/4 hours. | 3 and 1/4 hours = 11700/11700 s
It took two and three-quarter hours. | two and three-quarter hours = 9900/9900 s
It took two and a half hours. | two and a half hours = 9000/9000 s
A 3/4 inch nut fits. | 3/4 inch = 0.018923/0.019177 m
He kept one quarter of the shares. | one quarter = 0.25/0.25 share
He took two hours and half of the money. | two hours = 7200/7200 s | half = 0.5/0.5 share
"""
COINS = """
Diesel costs 162.4p a litre. | 162.4p = 1.624/1.624 GBP
The shares rose 8p to 275p. | 8p = 0.08/0.08 GBP | 275p = 2.75/2.75 GBP
It pays a dividend of 23c a share. | 23c = 0.23/0.23 USD
It costs 23 cents. | 23 cents = 0.23/0.23 USD
The film is shown in 1080p. |
The oven was set to 17c. |
"""
STOPWATCH = """
She won the race in 4:02.57. | 4:02.57 = 242.57/242.57 s
He finished in 1:02:03.4 on the track. | 1:02:03.4 = 3723.4/3723.4 s
He ran 100m in 9.91s. | 100m = 100/100 m | 9.91s = 9.91/9.91 s
The trial begins at 4:02 p.m. on Monday. |
They won 4-2. | 4-2 = 4/4 score
The songs of the 1980s are back. |
"""
FACTORS = """
Rents have doubled since May. | doubled = 2/2 times
Output halved last year. | halved = 0.5/0.5 times
Exports rose sixfold. | sixfold = 6/6 times
Exports rose 12-fold. | 12-fold = 12/12 times
Twice as many trains were late. | Twice as many = 2/2 times
Four times as many trains were late. | Four times as many = 4/4 times
He doubled down on the claim. |
The firm doubled its staff to 900. | 900 = 900/900 -
She won four times. | four = 4/4 time
"""
POINTS_AND_RATES = """
The bank lifted its rate by a quarter point. | a quarter point = 0.25/0.25 percentage point
The bank cut its rate by half a point. | half a point = 0.5/0.5 percentage point
The bank cut its rate by a half-point. | half-point = 0.5/0.5 percentage point
Yields rose 15bp. | 15bp = 0.15/0.15 percentage point
The town has 3 doctors per 1,000 people. | 3 doctors per 1,000 people = 0.003/0.003 doctor per person
The town saw 90 cases per million residents. | 90 cases per million residents = 9e-05/9e-05 case per person
The town has 3 doctors. | 3 = 3/3 doctor
Air holds 420 parts per million of it. | 420 parts per million = 420/420 ppm
The bank lifted its rate by 15 percent. | 15 percent = 15/15 percent
"""
UNITS_AND_RANGES = """
It costs 70€ or less. | 70€ or less = ../70 EUR
It was minus-20 degrees. | minus-20 degrees = -20/-20 degree
Growth of 3%-4% is seen. | 3%-4% = 3/4 percent
The camp lies 10km-15km away. | 10km-15km = 10000/15000 m
He owns a 5-to-10-acre farm. | 5-to-10-acre = 19222.5680064/42491.9924352 m2
The dose is 5 µg. | 5 µg = 5e-09/5e-09 kg
A man of 5-foot-8 fled. | 5-foot-8 = 1.71196/1.74244 m
The MiG-29 and F-16 flew. |
The pressure was 2 bar. | 2 bar = 200000/200000 Pa
The 2 bar owners left. | 2 = 2/2 owner
"""
TABLES = (
    SPACES_AND_COMMAS,
    AGES_IN_WORDS,
    FRACTIONS,
    COINS,
    STOPWATCH,
    FACTORS,
    POINTS_AND_RATES,
    UNITS_AND_RANGES,
)
ROWS = [line for table in TABLES for line in table.strip().splitlines()]


def said(fact: Fact) -> str:
    value = fact.value
    assert isinstance(value, QuantityValue)
    low, high = (".." if end is None else f"{end:.12g}" for end in (value.low, value.high))
    return f"{fact.text} = {low}/{high} {value.unit or value.written_unit or '-'}"


@pytest.mark.parametrize("line", ROWS, ids=lambda line: line.partition(" | ")[0])
def test_kind_is_read(line: str) -> None:
    sentence, *wanted = (cell.strip() for cell in line.split("|"))
    parse = parse_text(sentence)
    dates = find_dates(parse, anchor=date(2024, 3, 14))
    assert [said(fact) for fact in find_quantities(parse, dates=dates)] == [cell for cell in wanted if cell]
