"""The line at the head of a text that says who published it and when: "Estuary Press, 18 September 2025"."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from compare.english.names import OUTLET_WORDS
from compare.language.lexicons import fold, regions, towns, words
from compare.model import LeftOut, Statement
from compare.sources.credits import AGENCIES
from compare.sources.drafts import Line
from compare.sources.moments import find_moment, find_zone, show_moment
from compare.sources.parts import (
    SAID,
    Part,
    find_part,
    has_finite_verb,
    looks_like_title,
)
from compare.sources.stamps import find_stamp_label, is_around_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Moment

REASON = "says who published it and when"
_HEAD_LINES = 8
"""As far down as a date line stands, in lines that are not blank: section, title, standfirst, byline, date."""
_MAX_LINES = 3
_MAX_CHARS = 160

_NO_OUTLET = frozenset("breaking latest live more top".split())
_CUTS = re.compile(r"\s{0,3}(?:[|•·,;/]|(?:(?<=\s)|^)-(?=\s|$)|[–—])\s{0,3}")
_BARS = re.compile(r"[|•·–—]|\s-\s")
_POST = re.compile(r"(?:[\w&’-]{1,20} ){0,4}(?:reporter|correspondent|editor|writer|columnist|producer)", re.IGNORECASE)
_NAME = re.compile(
    r"(?:the |The )?[A-ZÀ-Þ0-9][\w.’'&+-]{0,30}"
    r"(?: (?:[A-ZÀ-Þ0-9][\w.’'&+-]{0,30}|of|the|and|&|for|on|de|del|la|le|el|al|van|von|der)){0,5}"
)
_DOMAIN = re.compile(r"(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,10}", re.IGNORECASE)
_BY = re.compile(r"(?:by|written by|reported by|words by|story by)\s{1,3}", re.IGNORECASE)
_FROM = re.compile(
    r"(?:source|from|via|(?:first |originally )?(?:published|appeared|posted) (?:by|in))\s{0,2}:?\s{1,3}", re.IGNORECASE
)
_AND = re.compile(r"\s{1,3}(?:and|&)\s{1,3}", re.IGNORECASE)
_LINK = re.compile(r"\s(?:on|at|in)$", re.IGNORECASE)
_ZONE = re.compile(r"[\s,(]{0,3}(?:(?:GMT|UTC)?\s?[+-]\d{1,2}(?::?\d{2})?|[A-Z]{1,5})\b\)?")

_Name = Literal["outlet", "name", "person", "place"]


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a date line says; what it does not say stays empty."""

    outlet: str = ""
    byline: tuple[str, ...] = ()
    published: Moment | None = None
    zone: str = ""
    updated: Moment | None = None
    updated_zone: str = ""
    placed: bool = False
    """Does it name a place: "Oslo, 18 September 2025"?"""


@dataclass(frozen=True, slots=True)
class Head:
    """The lines of a text without its date lines, and what these say."""

    lines: tuple[Line, ...]
    statements: tuple[Statement, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def cut_date_lines(lines: Sequence[Line]) -> Head:
    """A text without its date lines, which are no part of the story: those above the first paragraph are made blank.

    A date line is made of names and dates alone. Above the headline it must name what is an outlet by its own words:
    else "Budget Day, 18 September 2025" would be no headline.
    """
    statements: list[Statement] = []
    left_out: list[LeftOut] = []
    out = list(lines)
    full = [n for n, line in enumerate(lines) if line.text.strip()]
    below_title = False
    for place, n in enumerate(full[:_HEAD_LINES]):
        text = lines[n].text.strip()
        if len(left_out) == _MAX_LINES or place + 1 == len(full) or _runs_on(lines, n):
            break
        if (found := read_date_line(text, below_title=below_title)) is not None:
            named = bool(found.outlet or found.byline or found.placed)
            statements += _state(found, "date line" if named else "page stamp")
            left_out.append(LeftOut(lines[n].number, text, REASON if named else SAID[Part.STAMP]))
            out[n] = Line("", lines[n].number, lines[n].offset)
            continue
        # A headline that asks or exclaims has the form of a sentence.
        if find_part(text) is Part.PROSE and (below_title or text.endswith(".")):
            break
        below_title = below_title or looks_like_title(text)
    return Head(tuple(out), tuple(statements), tuple(left_out))


def read_date_line(line: str, *, below_title: bool) -> DateLine | None:
    """What a line says when it is a date line, None for any other line.

    >>> read_date_line("By Jane Roe | Estuary Press | Sept. 18, 2025", below_title=False)
    DateLine(outlet='Estuary Press', byline=('Jane Roe',), published=datetime.date(2025, 9, 18), zone='', \
updated=None, updated_zone='', placed=False)
    >>> read_date_line("Budget Day, 18 September 2025", below_title=False) is None
    True
    """
    bare = text = line.strip(" -•*|_()[]–—")
    if len(text) > _MAX_CHARS:
        return None
    dates: dict[bool, tuple[Moment, str]] = {}
    rest: list[str] = []
    while len(rest) < 2 and (found := find_moment(text)) is not None:
        moment, start, end = found
        before, after = text[:start], text[end:]
        zone = find_zone(after) if isinstance(moment, datetime) else ""
        label = find_stamp_label(before)
        dates.setdefault(label is not None and label[1], (moment, zone))
        rest.append(before[: label[0]] if label else before)
        text = _ZONE.sub("", after, count=1) if zone and _ZONE.match(after) else after
    if not dates:
        return None
    names = _read_names([*rest, text])
    if names is None:
        return None
    outlets, byline, kinds = names
    if not kinds and True not in dates:
        return None  # a stamp with one date of publication: the judge of furniture reads it
    sure = "outlet" in kinds or bool(byline and _BY.match(bare))
    if kinds and not sure and not below_title:
        return None
    # "Storm Boris, 18 September 2025" may be a subheading; nobody sets one as "Storm Boris | 18 September 2025", or as
    # "The Plainsman, 18 September 2025".
    is_bare = "name" in kinds and "outlet" not in kinds and not _BARS.search(line)
    if is_bare and len(outlets[0].split()) > 1 and not outlets[0].startswith("The "):
        if not byline:
            return None
        outlets = []
    published, zone = dates.get(False, (None, ""))
    updated, updated_zone = dates.get(True, (None, ""))
    return DateLine(outlets[0] if outlets else "", byline, published, zone, updated, updated_zone, "place" in kinds)


def _read_names(rest: Sequence[str]) -> tuple[list[str], tuple[str, ...], list[str]] | None:
    """The outlets, the writers and what kinds of names stand around the dates; None when there is anything else."""
    outlets: list[str] = []
    weak: list[str] = []
    byline: list[str] = []
    kinds: list[str] = []
    for piece in rest:
        for cut in _CUTS.split(piece):
            item = _LINK.sub("", cut.strip(" ()[]:.*_-–—\"'"))
            if not item or (is_around_date(item) and not (item.isupper() and item.isalpha())):
                continue
            if byline and _POST.fullmatch(item):
                continue
            if by := _BY.match(item):
                writers = _AND.split(item[by.end() :])
                if not all(_NAME.fullmatch(writer) for writer in writers):
                    return None
                byline += writers
                kinds.append("person")
                continue
            source = _FROM.match(item)
            name = item[source.end() :] if source else item
            kind = _find_kind(name)
            if kind is None:
                return None
            kinds.append("outlet" if source else kind)
            if kind == "outlet" or source:
                outlets.append(name)
            elif kind == "person":
                byline.append(name)
            elif kind == "name":
                weak.append(name)
    if not outlets and len(weak) > 1:
        return None  # which of them is the outlet nobody can tell
    return outlets or weak, tuple(byline), kinds


def _find_kind(name: str) -> _Name | None:
    tokens = name.split()
    if _DOMAIN.fullmatch(name) or name.casefold().removeprefix("the ") in AGENCIES:
        return "outlet"
    if not _NAME.fullmatch(name) or not any(c.isalpha() for c in name) or tokens[0].casefold() in _NO_OUTLET:
        return None
    last = tokens[-1].casefold()
    if len(tokens) > 1 and last in OUTLET_WORDS:
        return "outlet"
    key = fold(name)
    if key in regions() or key in towns():
        return "place"
    if 2 <= len(tokens) <= 4 and fold(tokens[0]) in _given_names():
        return "person"
    return None if has_finite_verb(name.casefold()) else "name"


@functools.cache
def _given_names() -> frozenset[str]:
    return frozenset(map(fold, words("names.json", "first_names_f") | words("names.json", "first_names_m")))


def _runs_on(lines: Sequence[Line], n: int) -> bool:
    """Whether the next line goes on with a sentence that this one began: copy with breaks at a fixed width."""
    after = lines[n + 1].text.strip() if n + 1 < len(lines) else ""
    return after[:1].islower() and not after.startswith("by ")


def _state(found: DateLine, basis: str) -> list[Statement]:
    said = {
        "outlet": found.outlet,
        "byline": ", ".join(found.byline),
        "published": show_moment(found.published, found.zone) if found.published else "",
        "updated": show_moment(found.updated, found.updated_zone) if found.updated else "",
    }
    return [Statement(field, value, basis) for field, value in said.items() if value]
