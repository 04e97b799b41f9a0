"""Who and where an article says it comes from: byline, dateline, agencies, notices on the text itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.sources.parts import Part, find_part, is_picture_credit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

AGENCIES = {
    "ap": "AP",
    "associated press": "AP",
    "afp": "AFP",
    "agence france-presse": "AFP",
    "reuters": "Reuters",
    "bloomberg": "Bloomberg",
    "upi": "UPI",
    "united press international": "UPI",
    "dpa": "dpa",
    "deutsche presse-agentur": "dpa",
    "efe": "EFE",
    "tass": "TASS",
    "xinhua": "Xinhua",
    "kyodo": "Kyodo",
    "kyodo news": "Kyodo",
    "ani": "ANI",
    "pti": "PTI",
    "press trust of india": "PTI",
    "ians": "IANS",
    "pa media": "PA",
    "press association": "PA",
    "canadian press": "CP",
    "the canadian press": "CP",
    "anadolu": "Anadolu",
    "yonhap": "Yonhap",
    "ansa": "ANSA",
    "aap": "AAP",
    "tns": "TNS",
}
"""News agencies by the names and initials they are credited with (members of the MINDS network and the big three)."""

_NAMES = "|".join(sorted(map(re.escape, AGENCIES), key=len, reverse=True))
_AGENCY = re.compile(rf"(?<![\w-])(?:{_NAMES})(?![\w-])", re.IGNORECASE)
_CREDITED = re.compile(
    rf"(?<![\w-])(?:the )?({_NAMES})(?: writers?| journalists?| reporters?| staff)?\b[^.]{{0,60}}\bcontribut|"
    rf"(?:with (?:inputs|reporting|files|material) (?:from|by)|source\s?:|from|via|"
    rf"inputs from) (?:the )?({_NAMES})(?![\w-])|"
    rf"(?:syndicated|auto-generated|feed)\b[^.]{{0,40}}\b({_NAMES})(?![\w-])",
    re.IGNORECASE,
)
# "WASHINGTON (AP) —", "CALDER, Sept 5 (Northern Wire) -", "BEXLEY COUNTY, Ark. (KLMN) -", "PHULBARI: ".
_PLACE_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,25}(?:(?:[ /]| and )[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{0,25}){0,4}"
_STATE = (
    r"(?:,\s(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b)[A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20}){0,2})?"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = rf"(?:{_MONTH}\s\d{{1,2}}(?:,?\s\d{{4}})?|\d{{1,2}}\s{_MONTH}(?:,?\s\d{{4}})?)"
_PLACE_MIXED = rf"[A-ZÀ-Þ][\w.'’-]{{2,25}}(?: [A-ZÀ-Þ][\w.'’-]{{1,25}}){{0,3}}{_STATE}"
_DASH = r"(?:—|–|--?|:)\s"
_BRACKETS = rf"(?:\((?P<{{0}}>[A-Z][\w.&/ -]{{{{1,40}}}}|(?i:{_NAMES}))\)|/(?P<{{1}}>[A-Z][\w.& -]{{{{1,30}}}})/)"
_DATELINES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<place>{_PLACE_CAPITALS}{_STATE})(?:,?\s\(?(?P<day>{_DATE})\)?)?\.?\s{{0,2}}"
        rf"(?:{_BRACKETS.format('agency', 'slashed')}\s{{0,2}})?{_DASH}",
        # Places in mixed case have to be followed by more: "Corvane, March 12, 2024 (AFP) -", "Corvane (dpa) -".
        rf"(?P<place>{_PLACE_MIXED})(?:,\s\(?(?P<day>{_DATE})\)?)?\.?\s{{1,2}}"
        rf"{_BRACKETS.format('agency', 'slashed')}\s{{0,2}}{_DASH}",
        rf"(?P<place>{_PLACE_MIXED}),\s\(?(?P<day>{_DATE})\)?\s{{0,2}}{_DASH}(?=[A-Z“\"])",
        rf"(?P<place>{_PLACE_MIXED})\s{{1,2}}(?:—|–)\s(?=[A-Z“\"])",
        # "Corvane, Mar 12 (PTI) Firefighters …", "MOSCOW, March 12. /TASS/. Firefighters …": no dash, a known agency.
        rf"(?P<place>{_PLACE_MIXED}|{_PLACE_CAPITALS}{_STATE}),?\s(?P<day>{_DATE})\.?\s{{0,2}}"
        rf"(?:\((?P<agency>(?i:{_NAMES}))\)|/(?P<slashed>(?i:{_NAMES}))/)\.?\s{{1,2}}(?=[A-Z“\"])",
    )
)
# What is set in capitals before a colon or dash and is no place.
_NO_PLACE = frozenset(
    "breaking exclusive update updated watch live opinion analysis correction q a editor note video".split()
)
_BY = re.compile(
    r"^\(?(?:by|written by|edited by|reported by|words by|story by|exclusive by|from the desk of|"
    r"author of the article:|reporting by)\s{1,3}",
    re.IGNORECASE,
)
_SPLIT = re.compile(r"\s{0,2}(?:,| and | & |\||;)\s{0,2}", re.IGNORECASE)
_POST = re.compile(
    r"\b(?:reporter|correspondent|editor|writer|staff|columnist|desk|media|news|bureau|producer|reporting|"
    r"agencies|agency|wire|press)\b|@",
    re.IGNORECASE,
)
_SYNDICATED = re.compile(
    r"\b(?:syndicated|auto-?generated|auto-?published|agency feed|wire (?:service|feed)|republished|"
    r"originally (?:published|appeared)|contributed)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Credits:
    """What the lines of an article and of its page say of where the copy comes from."""

    byline: tuple[str, ...] = ()
    dateline: str = ""
    dateline_day: str = ""
    """Day in the dateline, as written: "Sept 5"."""
    agencies: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


def read_credits(body: Sequence[str], beside: Iterable[str] = (), *, byline: Sequence[str] = ()) -> Credits:
    """The credits in the lines of an article's body and in the lines `beside` it that were left out.

    `byline` holds names known from elsewhere (metadata, front matter); they are kept as they are.
    """
    first = next((line.strip() for line in body if find_part(line) is Part.PROSE), "")
    place, day, agency = _read_dateline(first)
    names = list(byline)
    agencies: list[str] = []
    notices: list[str] = []
    if agency:
        agencies.append(AGENCIES.get(agency.casefold().removeprefix("the "), agency))
    for name in byline:
        if known := AGENCIES.get(name.casefold().removeprefix("the ")):
            agencies.append(known)
    for line in (*beside, *(row for row in body if len(row) < 400)):
        text = line.strip()
        part = find_part(text)
        if part is Part.NOTE or (part is Part.CREDIT and _SYNDICATED.search(text)):
            notices.append(text)
        if part is Part.CREDIT and not is_picture_credit(text) and not names:
            names = _split_names(text)
        if part in (Part.CREDIT, Part.NOTE, Part.LABEL) and not is_picture_credit(text):
            agencies.extend(_credited(text, alone=part is Part.CREDIT))
    return Credits(
        byline=tuple(dict.fromkeys(names)),
        dateline=place,
        dateline_day=day,
        agencies=tuple(dict.fromkeys(agencies)),
        notices=tuple(dict.fromkeys(notices)),
    )


def _credited(text: str, *, alone: bool) -> list[str]:
    found = [next(filter(None, match.groups())) for match in _CREDITED.finditer(text)]
    # A short credit line that names an agency in its own case: "AP Washington", "Press Trust of India Coimbatore".
    if alone and len(text.split()) <= 8 and not found and "photo" not in text.casefold():
        found = [m.group() for m in _AGENCY.finditer(text) if not m.group().islower()]
    return [AGENCIES[name.casefold()] for name in found]


def _read_dateline(line: str) -> tuple[str, str, str]:
    """Place, day and agency of the dateline that opens a paragraph; empty strings when there is none."""
    match = next((found for pattern in _DATELINES if (found := pattern.match(line[:160]))), None)
    if match is None:
        return "", "", ""
    place, got = match["place"], match.groupdict()
    if place.split()[0].strip(".:").casefold() in _NO_PLACE or len(place) < 3:
        return "", "", ""
    return place, got.get("day") or "", got.get("agency") or got.get("slashed") or ""


def _split_names(line: str) -> list[str]:
    opening = _BY.match(line.strip())
    if opening is None:
        return []
    parts = _SPLIT.split(line.strip()[opening.end() :].rstrip(" ).;"))
    names = [re.sub(r" in [A-Z].*$", "", part).strip() for part in parts]
    return [_cased(name) for name in names if name and not _POST.search(name)]


def _cased(name: str) -> str:
    """A name set in capitals as names are written: "ELLEN MARCHETTI"; initials and mixed case stay."""
    return " ".join(w.title() if w.isupper() and len(w) > 2 and "." not in w else w for w in name.split())
