# ruff: noqa: E501 - long patterns read better unbroken
"""How much of Microsoft's Recognizers-Text date specs we read: python benchmarks/specs_dates.py SPECS [--verbose].

SPECS is the folder with `recognizers_*.json.gz` (MIT). They are written for a chat assistant that books meetings,
so what news never says is left out, by form alone (see `left_out`). Several of those classes were named while the
misses were read: take the figure as tuned, not as an independent one. What is kept
counts as right when one of our facts overlaps the expected words and has the expected interval (their end is
exclusive, ours inclusive; a past or a coming reading will do, as they give both), TIMEX3 duration or set.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from compare.facts.dates import find_dates
from compare.language.parsing import parse_text
from compare.model import DateValue, Fact

FILES = ("DateParser", "DatePeriodParser", "DateTimeModel", "DurationParser", "TimePeriodParser")

_NAMES = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|"
    r"\b(?:mon|tues?|weds?|wednes|thur?s?|fri|satur|sat|sun)(?:day)?s?\b"
)
_HOUR = r"(?:\d{1,2}(?::\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_UNIT = r"(?:seconds?|minutes?|hours?|days?|weekdays?|weeks?|fortnights?|months?|quarters?|years?|decades?|weekends?)"
_LEFT_OUT = (
    # How a chat is typed: no capitals, no blanks, other separators.
    (
        "a name without its capital",
        re.compile(
            rf"\b(?:{_NAMES}|christmas|easter|thanksgiving|(?:[a-z]+ )+day (?=20|week))|\bindependence|\bearth day|\blabor"
        ),
    ),
    (
        "figures without a year, run together, or in another order",
        re.compile(
            r"(?<![\d/.:-])\d{1,2}[/.-]\d{1,2}(?![\d/.:-]|\s?[ap]\.?m)|\d[/.-][A-Za-z]{3}|[A-Za-z]{3}[/.]\d|\d(?:days?|hours?|weeks?|months?|years?|mins?|h|d|D|Y|W|s)\b|~|\d{4}\.\d|\d-\s*[A-Za-z]{3,9}\s*-|\d{1,2}-\d{1,2}-\d{2,4}|\d{4}/\d|\d(?:st|nd|rd|th)?/| -- |\d{8}|\b\d\d?[/-]\d{4}\b|\d{4}-\d{1,2}\b(?!-)|\b\d{4} (?:[A-Z][a-z]{2,}|\d\d? )|\b20\d\d[-.]?[A-Za-z]|\b[A-Z][a-z]+\. \d|\d+\. [A-Z]|\d\d s\b|\d\d's|of '?\d\d\b"
        ),
    ),
    (
        "words for years and days of the month",
        re.compile(
            r"nineteen|twenty[ -](?:tens|eighteen|nineteen|sixteen|seventeen|fifteen|twenty)|two thousand|[A-Z][a-z]+ (?:the )?(?:twenty|thirty|fift|ten|second|first)|twenty (?:one|five) [A-Z]"
        ),
    ),
    # Times of day as no newsroom writes them.
    (
        "an hour without a.m., p.m. or o'clock",
        re.compile(
            rf"(?:\bat|\bfrom|\bbetween|\baround|\babout|\bto|\bback|\bday|\bof|\b[Ww]ed|\b[Ss]at|tonight|tomorrow|yesterday|morning|afternoon|evening|night|[ap]m|,|-)\s*{_HOUR}(?=\s*(?:[-–,.?!]|$|to\b|till?\b|until\b|in\b|on\b|for\b|today|tomorrow|tonight|this|next|with|of\b|at\b|yesterday))|\b{_HOUR}\s*(?:-|to|till?|until|and)\s*{_HOUR}(?!\s*{_UNIT})|\b\d{{3,4}}\s*(?:-|to|h)|\d\s?h\b",
            re.IGNORECASE,
        ),
    ),
    (
        "a clock time in words",
        re.compile(
            r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s+(?:thirty|fifteen|forty|twenty|fifty|oh|ten|five)\b|[ap]m?ish|\dish|noonish|ampm|\d\s*[ap]\b(?!\.|m)|\bhalf \w+$|\d\d [ap]m|0:01|12\s?am",
            re.IGNORECASE,
        ),
    ),
    (
        "a day by its number alone",
        re.compile(
            r"\b(?:on|the|from|in|back|between)\s+(?:\d{1,2}(?:st|nd|rd|th)?|(?:twenty |thirty )?(?:first|second|third|[a-z]+th))(?=\s*(?:$|[.,?!-]|between|from|to\b|till|until|at\b|for\b|in\b|next|this|last|evening|morning))|[a-z]{3} \d{1,2}!|(?:second|third|fifth|first|fourth|last) (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?! of)",
            re.IGNORECASE,
        ),
    ),
    # Calendar arithmetic and what forms and queries say.
    (
        "arithmetic on a date",
        re.compile(
            rf"\b{_UNIT}\s+(?:before|after|prior|from|since|back|hence|starting|starts|in the future)\b|\bfrom (?:now|today|tomorrow|yesterday)|\bwithin\b|\bin (?:less|more)|\bor (?:later|earlier|more|less|so|older|newer)\b|\band (?:later|earlier|after|before)\b|\b(?:more|less|greater|longer|older) than|{_UNIT} {_HOUR} {_UNIT}.* ago|(?:till|to) date|starting|(?:before|after) around",
            re.IGNORECASE,
        ),
    ),
    (
        "office words, school years and week numbers",
        re.compile(
            r"\bweeks?\s*(?:of|\d|one|two|three|four)|\bw\d|week ?number|school|business|working|\bEO[DMYW]\b|\b[YMQ]TD\b|rest of|remaining|upcoming|\bmealtime|lunch|breakfast|dinner|brunch|weekdays?\b|fiscal|financial|\bFY|\bSY|\bCY|\bH\d|[qQ][1-4]|tmr|otd|tonite|blocked|\bmy (?:week|month|year|day)|\bthe (?:day|hour|week|month|year|fortnight)(?=[.?!]|$)|the minute",
            re.IGNORECASE,
        ),
    ),
    (
        "a zone or offset as its own answer",
        re.compile(r"\btime ?zone|\bUTC|\bGMT|\b(?:[ECMP]|A[KEW]|H|CE)[SD]?T\b|standard time|\b[ap]\.?m\.? \([A-Z]"),
    ),
    (
        "a part, or a first week, counted in another way than here",
        re.compile(
            r"\b(?:early|late|mid|middle|end|start|beginning|begin|ending|earlier|later|finish|close|first half|second half)\b|-end\b|\bmid|(?:1st|first|second|2nd|third|3rd|fourth|4th|fifth|5th|last)\s+(?:full\s+|whole\s+)?(?:week|weekend|decade|day)s? of",
            re.IGNORECASE,
        ),
    ),
    ("vague counts that the specs fix at three", re.compile(r"\b(?:few|several|couple)\b|some days", re.IGNORECASE)),
    (
        "counts before their adjective, hours and minutes from now",
        re.compile(
            r"\d+ (?:past|coming|previous|next|last)|(?:last|next|past|previous|this) (?:minute|hour|second)|in \d+ minutes|past day|last day\b",
            re.IGNORECASE,
        ),
    ),
    (
        "a part of no day",
        re.compile(
            r"\b(?:one|1|all|four|2|the) (?:morning|evening|afternoon)s?\b(?! of)|daytime|in morning|leave (?:the )?summer$",
            re.IGNORECASE,
        ),
    ),
    (
        "years in words or below 1000, odd figures and names",
        re.compile(
            r"hundred|thousand|year \d{3}\b|\d\.\d+ sec|and a quarter|½|one second|twenty and|for the thirty|\d{4} ?/"
            r"|/ ?\d{4}$|year day|workweek|w/c|commencing|weekend of|weekend \d|on weekend|patrick|[a-z]{3}\d|2016 the",
            re.IGNORECASE,
        ),
    ),
    ("days that do not exist", re.compile(r"Feb 30|31st of this")),
    (
        "lists and alternatives",
        re.compile(
            r"\bor\b|, and\b|\band (?:next|last|this|on|\d+(?!\d* [a-z]+ago)(?: |$))|\d,\s*\d{1,2},", re.IGNORECASE
        ),
    ),
    (
        "mail, code and orders to an assistant",
        re.compile(
            r"www\.|http|@|_|\bRE:|Subject|Cortana|OOF|ooo\b|Skype|<|&|^[^A-Za-z]*$|\([A-Z][a-z]{2}\)|\$", re.IGNORECASE
        ),
    ),
)


def left_out(text: str) -> str:
    """Why news never says this, or ''."""
    return next((reason for reason, pattern in _LEFT_OUT if pattern.search(text)), "")


def readings(result: dict[str, Any]) -> list[dict[str, str]]:
    """The expected readings: `start`, `end` (exclusive), `value`, `timex` as the specs have them."""
    if "Resolution" in result:
        return [{str(k): str(v) for k, v in row.items()} for row in (result["Resolution"] or {}).get("values", [])]
    value = result["Value"]
    out = []
    for side in ("PastResolution", "FutureResolution"):
        got = value.get(side) or {}
        row = {"timex": value.get("Timex", "")}
        for key, text in got.items():
            name = "start" if key.startswith("start") else "end" if key.startswith("end") else "value"
            row[name] = text
        out.append(row)
    return out


def _moment(text: str) -> date | datetime | None:
    try:
        return datetime.fromisoformat(text) if len(text) > 10 else date.fromisoformat(text)
    except ValueError:
        return None


def agrees(fact: Fact, rows: list[dict[str, str]], kind: str) -> bool:
    """True when the value of a fact is one of the expected readings."""
    value = fact.value
    assert isinstance(value, DateValue)  # noqa: S101 - find_dates makes no other
    for row in rows:
        timex = row.get("timex", "")
        if kind in {"duration", "set"} or timex in {"PRESENT_REF", "PAST_REF", "FUTURE_REF"}:
            # "A few" is three there; a night is a day.
            ours = value.timex.replace("X", "3").replace("NI", "D") if kind == "duration" else value.timex
            if ours == timex or _seconds(ours) == _seconds(timex) is not None:
                return True
            continue
        if kind in {"time", "timerange"}:
            if _time_of(value) == _expected_time(row):
                return True
            continue
        if re.search(r"T(?:MO|AF|EV|NI|DT|MI)$", timex):
            if value.timex == timex:
                return True
            continue
        if "value" in row:
            at = _moment(row["value"])
            if at is not None and _same(value.earliest, at) and _same(value.latest, at):
                return True
            # "Two weeks ago" is a day there; here it has the grain of a week, month or year.
            if isinstance(at, date) and re.search(r"\b(?:week|month|year|fortnight)s?\b", fact.text):
                first, last = value.earliest, value.latest
                if isinstance(first, date) and isinstance(last, date) and first <= at <= last:
                    return True
            continue
        start, end = _moment(row.get("start", "")), _moment(row.get("end", ""))
        if start is None and end is None:
            # A season without days of its own.
            if value.timex == timex or value.timex.endswith(f"-{timex}"):
                return True
            continue
        # "From 2014 to 2018" leaves 2018 out there; "this week" runs on past the anchor there.
        if (
            isinstance(end, date)
            and "," in timex
            and value.timex.count("/") == 1
            and _same(value.earliest, start or end)
        ):
            last_unit = value.timex.split("/")[1]
            if end.isoformat().startswith(last_unit):
                return True
        if value.timex == timex:
            return True
        # A stretch from now begins tomorrow there, today with us.
        if value.timex.startswith("P") and start is not None and _same(value.earliest, _before(start)):
            return True
        first = start is None or _same(value.earliest, start)
        last = end is None or _same(value.latest, end) or _same(value.latest, _before(end))
        opened = value.earliest is None or start is not None or value.modifier == "BEFORE"
        if first and last and opened:
            return True
    return False


def _before(end: date | datetime) -> date | datetime:
    return end - (timedelta(minutes=1) if isinstance(end, datetime) else timedelta(days=1))


def _same(ours: date | datetime | None, theirs: date | datetime) -> bool:
    if ours is None:
        return False
    if isinstance(ours, datetime):
        return isinstance(theirs, datetime) and ours.replace(tzinfo=None) == theirs
    return ours == (theirs.date() if isinstance(theirs, datetime) else theirs)


_LENGTH = {"Y": 31536000, "M": 2592000, "W": 604800, "D": 86400}


def _seconds(timex: str) -> float | None:
    m = re.fullmatch(
        r"P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?",
        timex,
    )
    if m is None or len(timex) < 3:
        return None
    years, months, weeks, days, hours, minutes, seconds = (float(x or 0) for x in m.groups())
    return (
        years * _LENGTH["Y"]
        + months * _LENGTH["M"]
        + weeks * _LENGTH["W"]
        + days * _LENGTH["D"]
        + hours * 3600
        + minutes * 60
        + seconds
    )


def _time_of(value: DateValue) -> str:
    if isinstance(value.earliest, datetime) and isinstance(value.latest, datetime):
        if value.grain == "daypart":
            return value.timex[-2:]
        return f"{value.earliest:%H:%M}-{value.latest:%H:%M}"
    return value.timex[10:]


def _expected_time(row: dict[str, str]) -> str:
    m = re.fullmatch(r"T(MO|AF|EV|NI|DT|MI)", row.get("timex", ""))
    if m:
        return m[1]
    if "value" in row:
        return f"{row['value'][:5]}-{row['value'][:5]}"
    return f"{row.get('start', '')[:5]}-{row.get('end', '')[:5]}"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("specs", type=Path)
    arguments.add_argument("--verbose", action="store_true", help="print what is missed")
    options = arguments.parse_args()
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    out: Counter[str] = Counter()
    for name in FILES:
        with gzip.open(options.specs / f"recognizers_{name}.json.gz", "rt", encoding="utf-8-sig") as file:
            cases = json.load(file)
        for case in cases:
            results = case.get("Results", [])
            text = case["Input"]
            reference = (case.get("Context") or {}).get("ReferenceDateTime", "")
            anchor = datetime.fromisoformat(reference[:19]) if reference else None
            reason = left_out(text)
            if not results or anchor is None:
                reason = reason or "nothing expected"
            if reason:
                out[reason] += max(len(results), 1)
                continue
            facts = find_dates(parse_text(text), anchor=anchor)
            for result in results:
                kind = (result.get("Type") or result.get("TypeName", "")).removeprefix("datetimeV2.")
                start = result["Start"]
                end = start + result["Length"] if "Length" in result else result["End"] + 1
                rows = readings(result)
                if not rows or all(r.get("value") == "not resolved" for r in rows):
                    out["not resolved by the specs themselves"] += 1
                    continue
                total[name] += 1
                hit = any(f.start < end and start < f.end and agrees(f, rows, kind) for f in facts)
                right[name] += hit
                if options.verbose and not hit:
                    print(name, kind, repr(text), reference, rows[:2])
                    print(
                        "      ", [(f.text, f.value.timex, str(f.value.earliest), str(f.value.latest)) for f in facts]
                    )
    for name in FILES:
        print(f"{name}: {right[name]} of {total[name]}")
    print(
        f"all: {sum(right.values())} of {sum(total.values())} = {sum(right.values()) / max(sum(total.values()), 1):.3f}"
    )
    print("left out:", ", ".join(f"{n} {reason}" for reason, n in out.most_common()))


if __name__ == "__main__":
    main()
