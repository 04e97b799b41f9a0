"""Sums of money in two currencies, or in one that only one side names: may they be one sum."""

from __future__ import annotations

import re
from math import isclose
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from compare.model import QuantityValue
    from compare.values.relations import Relation

UNDISCLOSED: Final = "money"
"""Canonical unit of a sum that nobody names: "for an undisclosed sum"."""

_CODE: Final = re.compile("[A-Z]{3}")
_DOLLARS: Final = frozenset("USD AUD CAD NZD SGD HKD TWD FJD JMD NAD ZWL TTD XCD BND".split())
_WITH_CENTS: Final = _DOLLARS | frozenset("EUR ZAR KES UGX TZS LKR MUR SZL".split())
_BARE: Final = frozenset({"dollar", "buck"})
_CONVERTED: Final = (0.5, 0.88)
"""US dollars to one Canadian, Australian, New Zealand or Singapore dollar, since 2000 and years at par left out."""


def is_money(value: QuantityValue) -> bool:
    """Whether the unit is a currency's code, or that of a sum nobody names."""
    return bool(_CODE.fullmatch(value.unit)) or value.unit == UNDISCLOSED


def may_be_converted(x: QuantityValue, y: QuantityValue) -> bool:
    """Whether "$6,000" and "US$3,700" may be one sum: who writes "US$" has another dollar in mind."""
    if x.unit != "USD" or y.unit != "USD" or not x.exact or not y.exact:
        return False
    for bare, named in ((x, y), (y, x)):
        if bare.written_unit in _BARE and named.written_unit == "US dollar":
            return _CONVERTED[0] <= named.exact / bare.exact <= _CONVERTED[1]  # type: ignore[operator]  # not None: see above
    return False


def relate_currencies(x: QuantityValue, y: QuantityValue) -> Relation:
    """How two sums in different units of money stand to each other; nothing is converted, as rates are not known.

    The same number in two named currencies is a conflict. A bare "$" or "cents" may be any country's: the same number
    agrees then, and others cannot be compared. A sum nobody names is vaguer than any.
    """
    if UNDISCLOSED in {x.unit, y.unit}:
        return "differs"
    alike = _is_one_number(x, y)
    if any(_may_be(bare, named) for bare, named in ((x, y), (y, x))):
        return "agree" if alike else "incomparable"
    return "conflict" if alike else "incomparable"


def _may_be(bare: QuantityValue, named: QuantityValue) -> bool:
    if bare.written_unit in _BARE:
        return bare.unit == "USD" and named.unit in _DOLLARS
    return bare.written_unit == "cent" and named.unit in _WITH_CENTS


def _is_one_number(x: QuantityValue, y: QuantityValue) -> bool:
    amounts = [None if v.exact is None else v.exact * (0.01 if v.written_unit in _HUNDREDTHS else 1.0) for v in (x, y)]
    return None not in amounts and isclose(amounts[0] or 0.0, amounts[1] or 0.0, rel_tol=1e-9)


_HUNDREDTHS: Final = frozenset({"cent", "pence", "penny", "paise"})
