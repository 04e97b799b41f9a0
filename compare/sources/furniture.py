"""The lines of a scraped page that are no part of its article, told by what a line is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from compare.sources.moments import find_moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Moment
    from compare.sources.drafts import Line


class Part(Enum):
    """What a line of a page is."""

    PROSE = auto()
    """Ends as a sentence does, and is long enough to be one."""
    SHORT = auto()
    """No full stop: a headline, subheading, caption, list item or link."""
    LIST = auto()
    """In a short run of bulleted lines most of which are no sentences."""
    LINKS = auto()
    """In such a run that is long or hangs from a label."""
    STAMP = auto()
    """The page's own date."""
    LABEL = auto()
    """Words of the page's interface or a field: "Share", "Related", "Topics: …", "Home > World"."""
    CREDIT = auto()
    """Who wrote it or took the picture."""
    OFFER = auto()
    """A price or a plan."""
    NOTE = auto()
    """A note in brackets on the text itself, a call to subscribe, or a copyright line."""


# A page stamp and a byline stand above clean copy too; these only on a page.
_PAGE_MARKS = frozenset({Part.LABEL, Part.OFFER, Part.NOTE})
_HEAD_MATTER = frozenset({Part.STAMP, Part.CREDIT})
MIN_PROSE_WORDS = 6
# Weights of the maximum-subsequence cut (Pasternack & Roth, "Extracting Article Text from the Web with Maximum
# Subsequence Segmentation", WWW 2009): two subheadings between two paragraphs are still one article.
_WEIGHTS = {Part.PROSE: 30, Part.LIST: -3}
_WEIGHT_OF_OTHERS = -12
_LONG_LIST = 8
_SENTENCES_NEAR_TITLE = 4

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_TERMINAL = re.compile(r"[.!?…][\"'”’»)\]*]{0,3}$")
_BULLET = re.compile(r"\s*(?:[-*•·▪◦‣–»>]\s+|\d{1,2}[.)]\s+)\S")
_STAMP_LABEL = re.compile(
    r"\b(first published|published|posted|date|created|last updated|last modified|updated|modified)\b"
    r"\s{0,3}(?:on|at|:|-|–|\|)?\s{0,3}:?\s{0,3}$",
    re.IGNORECASE,
)
_UPDATED = re.compile(r"updated|modified", re.IGNORECASE)
# Possessive, as every word fits two branches at times: a search of all ways would be exponential.
_AROUND_DATE = re.compile(
    r"(?:\s|[|,•·:()–—-]|\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[apAP]\.?[mM]\b\.?)?|\b\d{1,2} min(?:ute)?s? read\b|"
    r"(?i:\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:first |last )?(?:published|posted|"
    r"updated|modified)|at|on|local time|[ap]\.?m)\b\.?)|\b[A-Z]{2,5}\b)*+"
)
# The words of a page's own interface and fields: a closed vocabulary, the same on every site.
_FIELD_WORDS = (
    "in|topics?|tags?|categor(?:y|ies)|filed under|keywords?|section|share(?: this)?|follow(?: us)?|source|author|"
    "editor|(?:also |see )?read(?: more| also)?|see also|related|more on|recommended|watch|listen|subscribe"
)
_INTERFACE_WORDS = (
    r"skip to (?:main )?content|view(?: all| comments| gallery)?|share(?: this)?(?: article| story)?|print|e-?mail|"
    r"save|copy link|comments?(?: \(\d+\))?|leave a comment|menu|search|home|log ?in|sign (?:in|up)|register|"
    r"subscribe(?: now| here| today)?|advertis(?:ement|ing)|ad|sponsored(?: content)?|promoted|related(?: \w+){0,2}|"
    r"most (?:read|popular|viewed)|trending(?: now)?|latest(?: \w+)?|ranking|recommend(?:ed|ations?)(?: for you)?|"
    r"you (?:may|might) (?:also )?like|more (?:from|on|in|stories)\b.{0,40}|(?:next|previous) (?:story|article|post)|"
    r"(?:read|load|show) more|read next|continue reading|topics?|tags?|newsletters?|follow us|about us|contact(?: us)?|"
    r"privacy(?: policy)?|terms(?: of (?:use|service))?|cookies?(?: policy)?|facebook|twitter|whatsapp|linkedin|"
    r"instagram|youtube|telegram|pinterest|reddit|x|rss|back to top|\d{1,2} min(?:ute)?s? read"
)
_FIELD = re.compile(rf"(?:[-•*]\s{{0,3}})?(?:{_FIELD_WORDS})\s{{0,2}}:\s{{0,3}}(?:\S.{{0,200}})?", re.IGNORECASE)
_INTERFACE = re.compile(_INTERFACE_WORDS, re.IGNORECASE)
_BREADCRUMB = re.compile(r"(?:\w+\s{0,2}:\s{0,2})?home\s{0,2}[>»›/|].{0,200}", re.IGNORECASE)
_PRICE = re.compile(
    r"(?:[$£€¥₹]\s{0,2}\d[\d,.]{0,12}(?:\s{0,2}(?:/|per|a)\s{0,2}(?:day|week|month|quarter|year|mo|yr))?|"
    r"\d[\d,.]{0,12}\s{0,2}[€]|save \d{1,3}\s{0,1}%|\d{1,2} (?:day|week|month|year)s?)",
    re.IGNORECASE,
)
_PICTURE = re.compile(
    r"(?:^|[|(\[–—-])\s{0,3}(?:[\w.]{1,20} ){0,3}(?:photo|image|picture|photograph|graphic|illustration|video)s?"
    r"(?:\s{0,2}(?:credit|courtesy|by)\b.{0,60}|\s{0,2}[:/].{0,60})[)\]]?$|"
    r"(?:^|[|(/–—-]\s{0,3})(?:getty images|shutterstock|istock)\b.{0,30}$",
    re.IGNORECASE,
)
_NAME_WORDS = r"(?:(?:[A-Z][\w.'’-]{0,30}|de|van|von|der|al|bin|and|&|for|of|the)(?:[\s,|]{1,3}|$)){1,10}+"
_BYLINE = re.compile(r"(?:By|BY|Written by|Reported by|Words by|Story by)\s{1,3}" + _NAME_WORDS)
_AGENCY = re.compile(
    r"(?:AP|AFP|ANI|PTI|IANS|UPI|dpa|DPA|EFE|TASS|Reuters|REUTERS|Xinhua|Kyodo|Bloomberg|(?:The )?Associated Press|"
    r"Agence France-Presse|Press Association|PA Media)(?:[\s,|/-]{1,3}[A-Z][\w.'’]{0,20}){0,3}"
)
_ABOUT_TEXT = re.compile(
    r"\bthis (?:report|story|article|copy)\b|\bthe (?:report|story|article) (?:above|below)\b", re.IGNORECASE
)
# A sentence that asks the reader to do something with the page: the verb first, the page's things after.
_ASKS_READER = re.compile(
    r"(?:please |to )?(?:sign up|sign in|log in|subscribe|register|follow us|join|click|tap|download|get|enable|allow|"
    r"support|read more|we use cookies|this (?:site|website) uses cookies|by (?:clicking|continuing|signing))\b",
    re.IGNORECASE,
)
_PAGE_THINGS = re.compile(
    r"\b(?:newsletters?|inbox|cookies|javascript|subscriptions?|subscribers?|"
    r"our (?:app|channel|podcast|journalism|site)|privacy policy|terms of (?:use|service)|"
    r"your (?:account|browser|email)|ad blocker)\b",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright\b).{0,160}|.{0,120}\ball rights reserved\b.{0,80}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Trimmed:
    """The article's own lines, the title among them if there is one, and what the page says of itself."""

    body: tuple[Line, ...]
    """Blank lines included, so that paragraphs stay apart."""
    title: Line | None
    published: Moment | None
    """The page stamp: the first publication before the last update."""
    cut: int
    """How many lines that are not blank were left out."""


def find_part(text: str) -> Part:
    """What a single line is by its own form, whatever stands around it.

    >>> find_part("Share").name, find_part("Two people died in the crash on Tuesday.").name
    ('LABEL', 'PROSE')
    """
    line = text.strip()
    words = len(line.split())
    if len(line) <= 400:
        if (
            line[:1] in "([*"
            and line[-1:] in ")]*."
            and _ABOUT_TEXT.search(line)
            and line[:1] + line.rstrip(".")[-1:] in ("()", "[]", "**")
        ):
            return Part.NOTE
        if words <= 25 and _COPYRIGHT.fullmatch(line):
            return Part.NOTE
        if words <= 60 and _ASKS_READER.match(line) and _PAGE_THINGS.search(line):
            return Part.NOTE
        if words <= 40 and _PICTURE.search(line):
            return Part.CREDIT
    if words <= 15 and read_stamp(line) is not None:
        return Part.STAMP
    if _TERMINAL.search(line[-8:]) and words >= MIN_PROSE_WORDS:
        return Part.PROSE
    if len(line) > 240:
        return Part.PROSE if words >= 30 else Part.SHORT
    if _PRICE.fullmatch(line):
        return Part.OFFER
    if _BYLINE.fullmatch(line) or _AGENCY.fullmatch(line):
        return Part.CREDIT
    if _INTERFACE.fullmatch(line.strip(" -•*|")) or _BREADCRUMB.fullmatch(line):
        return Part.LABEL
    if not _TERMINAL.search(line[-8:]) and _FIELD.fullmatch(line):
        return Part.LABEL
    return Part.SHORT


def read_stamp(line: str) -> tuple[Moment, bool] | None:
    """The date of a line that is only a page stamp, and whether it is that of an update; None for other lines.

    >>> read_stamp("2 min read Last Updated : Jun 09 2023 | 9:32 PM IST")
    (datetime.datetime(2023, 6, 9, 21, 32), True)
    >>> read_stamp("He resigned on June 9, 2023.") is None
    True
    """
    found = find_moment(line[:200])
    if found is None or len(line) > 160:
        return None
    moment, start, end = found
    before, after = line[:start], line[end:]
    label = _STAMP_LABEL.search(before)
    if label is not None:
        before = before[: label.start()]
    if _AROUND_DATE.fullmatch(before) is None:
        return None
    if _AROUND_DATE.fullmatch(after) is None:
        # "Published 6 June 2023 | Updated 7 June 2023": the first one counts.
        later = find_moment(after)
        if label is None or later is None or _STAMP_LABEL.search(after[: later[1]]) is None:
            return None
    return moment, label is not None and bool(_UPDATED.search(label.group(1)))


def trim_furniture(lines: Sequence[Line]) -> Trimmed:
    """The article among the lines of a page; a text that shows no sign of being a page stays whole.

    Stamps, bylines and picture credits go in any case. The rest is cut only when at least two lines belong
    to a page's interface, offers or notes: then the article runs from the first to the last line of the
    heaviest run of sentences, and the title is looked for above it.
    """
    # Rulers such as "___" hold nothing to read.
    full = [n for n, line in enumerate(lines) if any(c.isalnum() for c in line.text)]
    parts = dict(zip(full, _find_parts([lines[n].text for n in full]), strict=True))
    prose = [n for n in full if parts[n] is Part.PROSE]
    first = prose[0] if prose else len(lines)
    published = _find_stamp(lines, full, parts, first, prose[-1] if prose else -1)
    marks = sum(parts[n] in _PAGE_MARKS for n in full) + (Part.LINKS in parts.values())
    is_page = marks >= 2 and bool(prose)
    begin, end = (full[0], full[-1]) if full else (0, -1)
    if is_page:
        span = _heaviest_run(full, parts)
        words = {n: len(lines[n].text.split()) for n in prose}
        # A page whose sentences stand scattered has no body to cut out: better some furniture than half an article.
        if 2 * sum(words[n] for n in prose if span[0] <= n <= span[1]) >= sum(words.values()):
            begin, end = span
            first = begin
    title = _find_title(lines, [n for n in full if n < first], parts, is_page=is_page)
    kept: list[int] = []
    for n in full:
        inside = begin <= n <= end
        part = parts[n]
        if n == title:
            continue
        if is_page and not inside:
            if n < begin and _is_deck(lines, n, parts, title, full):
                kept.append(n)
            continue
        if part is Part.PROSE or part is Part.SHORT or part is Part.LIST:
            kept.append(n)
        elif not is_page and part not in _HEAD_MATTER:
            kept.append(n)
    keep = set(kept)
    last = max(keep, default=-1)
    body = [line for n, line in enumerate(lines) if n <= last and (n in keep or not line.text.strip())]
    cut = len(full) - len(kept) - (title is not None)
    return Trimmed(tuple(body), lines[title] if title is not None else None, published, cut)


def _find_parts(texts: Sequence[str]) -> list[Part]:
    parts = [find_part(text) for text in texts]
    start = 0
    while start < len(texts):
        end = start
        while end < len(texts) and _BULLET.match(texts[end]):
            end += 1
        if end - start >= 3 and 2 * sum(part is Part.PROSE for part in parts[start:end]) < end - start:
            # A list that hangs from a label ("Related") or is long is one of links, no part of the story.
            links = end - start >= _LONG_LIST or (start > 0 and parts[start - 1] is Part.LABEL)
            links = links or any(part is Part.LABEL for part in parts[start:end])
            parts[start:end] = [Part.LINKS if links else Part.LIST] * (end - start)
        start = max(end, start + 1)
    return parts


def _find_stamp(
    lines: Sequence[Line], full: Sequence[int], parts: dict[int, Part], first: int, last: int
) -> Moment | None:
    stamps = []
    for n in full:
        # Below the article there are other articles, with dates of their own; a labelled one may still be the page's.
        if parts[n] is Part.STAMP and (stamp := read_stamp(lines[n].text.strip())):
            labelled = _STAMP_LABEL.search(lines[n].text[: (find_moment(lines[n].text) or (None, 0, 0))[1]]) is not None
            if labelled or n < first or (n > last and n in full[-3:]):
                stamps.append((stamp[1], not labelled, n, stamp[0]))
    return min(stamps)[3] if stamps else None


def _heaviest_run(full: Sequence[int], parts: dict[int, Part]) -> tuple[int, int]:
    """First and last line of the run with the greatest sum of weights; it begins and ends with a sentence."""
    best, best_sum, total, start = (full[0], full[-1]), 0, 0, full[0]
    for n in full:
        if total <= 0:
            total, start = 0, n
        total += _WEIGHTS.get(parts[n], _WEIGHT_OF_OTHERS)
        if total > best_sum:
            best, best_sum = (start, n), total
    return best


def _find_title(lines: Sequence[Line], head: Sequence[int], parts: dict[int, Part], *, is_page: bool) -> int | None:
    shaped = [n for n in head if parts[n] is Part.SHORT and looks_like_title(lines[n].text)]
    if not is_page:
        # In plain copy the title stands first, and apart from the text.
        if not shaped or shaped[0] != head[0]:
            return None
        below = lines[head[0] + 1].text.strip() if head[0] + 1 < len(lines) else ""
        return head[0] if not below or len(head) == 1 or parts[head[1]] in _HEAD_MATTER | _PAGE_MARKS else None
    for n in shaped:
        if any(lines[n].text.strip() in lines[m].text for m in head if m != n):
            return n
    # Else the first that shares words with the first sentences: above it may stand the site's name and menu.
    prose = [line.text for n, line in enumerate(lines) if parts.get(n) is Part.PROSE][:_SENTENCES_NEAR_TITLE]
    said = {word.casefold() for text in prose for word in _LETTERS.findall(text) if len(word) > 3}
    shared = [sum(w.casefold() in said for w in set(_LETTERS.findall(lines[n].text))) for n in shaped]
    enough = min(2, max(shared, default=0))
    return next((n for n, count in zip(shaped, shared, strict=True) if count >= enough), None)


def looks_like_title(text: str) -> bool:
    """Whether a line could be a headline: three to thirty words, no full stop, no label or list mark."""
    line = text.strip()
    return (
        len(line.split()) <= 30
        and len(_LETTERS.findall(line)) >= 3
        and len(line) <= 250
        and not line.endswith((".", ",", ";", ":"))
        and not _BULLET.match(line)
        and find_part(line) in (Part.SHORT, Part.PROSE)
    )


def _is_deck(lines: Sequence[Line], n: int, parts: dict[int, Part], title: int | None, full: Sequence[int]) -> bool:
    """Whether a line between title and body is a standfirst that says something the body does not repeat."""
    text = lines[n].text.strip()
    if title is None or n < title or parts[n] not in (Part.SHORT, Part.PROSE) or len(text.split()) < 10:
        return False
    return not any(text in lines[m].text for m in full if m != n)
