"""Lengths of time as TIMEX3 values: P3W, PT90M, P1Y6M."""

from __future__ import annotations

from compare.english.calendar_words import DURATION_LETTERS

_HALVES = {"TH": (30.0, "TM"), "Y": (6.0, "M"), "D": (12.0, "TH"), "DE": (5.0, "Y"), "CE": (50.0, "Y")}
_ORDER = ("second", "minute", "hour", "day", "week", "month", "year")


def duration_timex(count: float | None, unit: str) -> str:
    """So many units in TIMEX3, "X" for an untold number; halves go to the finer unit.

    >>> duration_timex(1.5, "week"), duration_timex(0.5, "year"), duration_timex(None, "hour")
    ('P1.5W', 'P6M', 'PTXH')
    """
    letters = DURATION_LETTERS[unit]
    if letters == "F":
        letters, count = "W", None if count is None else count * 2
    elif letters == "Q":
        letters, count = "M", None if count is None else count * 3
    if count == 0.5 and letters in _HALVES:
        count, letters = _HALVES[letters]
    if count == 0.25 and letters == "TH":
        count, letters = 15.0, "TM"
    n = "X" if count is None else f"{count:.10g}"
    return f"PT{n}{letters[1:]}" if letters[0] == "T" else f"P{n}{letters}"


def is_finer(unit: str, than: str) -> bool:
    """True when so many of the one may follow so many of the other: "two hours and ten minutes"."""
    return unit in _ORDER and than in _ORDER and _ORDER.index(unit) < _ORDER.index(than)


def join_durations(first: str, second: str) -> str:
    """Both lengths as one TIMEX3 value.

    >>> join_durations("PT2H", "PT10M"), join_durations("P1Y", "P3M")
    ('PT2H10M', 'P1Y3M')
    """
    return first + second[2 if "T" in first and second.startswith("PT") else 1 :]
