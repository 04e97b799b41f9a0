"""The lines of a scraped page that are no part of its article: told by what a line is, where, and what it is about."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from compare.english.stop_words import STOP_WORDS
from compare.sources.kinds import find_boilerplate, find_told
from compare.sources.parts import (
    MIN_PROSE_WORDS,
    SAID,
    Part,
    count_appeals,
    count_words,
    find_part,
    has_finite_verb,
    heads_list,
    heads_summary,
    house_words,
    is_bullet,
    is_counter,
    is_picture_credit,
    looks_like_title,
    says_paywall,
    speaks_of_oneself,
)
from compare.sources.stamps import read_stamp, read_stamps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Moment
    from compare.sources.drafts import Line

# A page stamp, a byline and a note stand above clean copy too; these only on a page.
_PAGE_MARKS = frozenset({Part.BUTTON, Part.LABEL, Part.OFFER, Part.LEGAL, Part.APPEAL})
_HEAD_MATTER = frozenset({Part.STAMP, Part.CREDIT})
# Lines of these kinds break no run of paragraphs: pages strew them through an article.
_STREWN = frozenset({Part.STAMP, Part.BUTTON, Part.CREDIT, Part.NOTE})

# Evidence for "part of the article", added up for each line, in the manner of log odds. Set by hand on the pages under
# benchmarks/pages/tuned; `python benchmarks/extraction.py` gives the figures for both halves.
_SENTENCE = 3.0
_LONG_SENTENCE = 1.0
_QUOTATION = 1.0
_FRAGMENT = -0.7
_TITLE_CASE = -0.7
_VERBLESS_LIST = -0.5
_FURNITURE = -4.0
_AFTER_LABEL = -1.5
_APPEAL_EACH = -1.6
_ONESELF = -1.5
_QUESTION = -0.7
_OFF_TOPIC = -1.9
_ON_TOPIC = 0.6
_REPEATED = -2.5
_CAPTION = 3.5
"""For the lines among the picture numbers of a gallery."""
_TOLD = 3.0
"""For a line that the kind of its article makes part of it."""
_SEATED = 1.5
"""For a line that the page's markup has as running text of its article."""
_UNSEATED = -1.0
"""For a short line beside it: captions, tags, names."""
_ADDRESSED = 0.25
"""Share of an article's paragraphs that speak to the reader, from which it is the article's own manner."""
_EXCUSED = 0.25
"""What is left of "you" and "I" against a paragraph there: reviews, recipes and advice speak to their reader."""
_WHOLE_PARAGRAPH = 20
"""Words from which a paragraph there is more than a line of the page's own."""
_SWITCH = 1.0
"""Cost of going from article to furniture or back between two lines: what makes runs hold together."""

_HEAD_ROWS = 100
"""As far as a headline stands from its story, in lines: menus of all sections are shorter."""
_TITLE_SHARE = 0.4
"""Share of a headline's words that the story says again."""

_WORD = re.compile(r"[^\W\d_][\w’'-]{2,}")
_NAMES = re.compile(r"\(?(?:[A-Z][\w.’'-]{1,20}|[A-Z]\.)(?: (?:[A-Z][\w.’'-]{0,20}|and|de|van|von|al)){1,4}\)?")
_ENDING = re.compile(r"(?<=\w{3})(?:ing|ed|es|e|s|er)$")
_NUMBER = re.compile(r"\d[\d.,]*")


@dataclass(frozen=True, slots=True)
class Furniture:
    """A line that was taken as furniture, and why, in words."""

    line: Line
    part: Part
    reason: str


@dataclass(frozen=True, slots=True)
class Trimmed:
    """The article's own lines, the title among them if there is one, and what the page says of itself."""

    body: tuple[Line, ...]
    """Blank lines included, so that paragraphs stay apart."""
    title: Line | None
    published: Moment | None
    """The page stamp: the first publication before the last update."""
    updated: Moment | None
    left_out: tuple[Furniture, ...]
    zone: str = ""
    updated_zone: str = ""

    @property
    def cut(self) -> int:
        """How many lines that are not blank were left out."""
        return len(self.left_out)


@dataclass(slots=True)
class _Row:
    """A line that is not blank, while it is judged."""

    n: int
    text: str
    part: Part
    score: float = 0.0
    reason: str = ""
    against: float = 0.0
    """Weight of that reason: the heaviest is told."""
    appeals: int = 0
    seated: bool = False
    told: bool = False
    """A line that the kind of its article makes part of it: an answer, an ingredient."""

    def add(self, weight: float, reason: str = "") -> None:
        self.score += weight
        if weight < self.against and reason:
            self.reason, self.against = reason, weight


def trim_furniture(lines: Sequence[Line], *, page: bool = False, seated: frozenset[str] = frozenset()) -> Trimmed:
    """The article among the lines of a page; a text that shows no sign of being a page stays whole.

    Stamps, bylines and picture credits go in any case. The rest is judged only when the text is a page, as `page`
    says or as two lines or more show that belong to a page's interface, offers or legal notes. `seated` are the lines
    that the page's markup has as the running text of its article.
    """
    # Rulers such as "___" hold nothing to read.
    rows = [
        _Row(n, line.text.strip(), find_part(line.text), seated=line.text in seated)
        for n, line in enumerate(lines)
        if _is_full(line.text)
    ]
    _reconsider(rows)
    _mark_kinds(rows)
    prose = [row for row in rows if row.part is Part.PROSE]
    marks = sum(row.part in _PAGE_MARKS for row in rows)
    lists = _find_link_lists(rows)
    is_page = bool(prose) and (page or marks + bool(lists) >= 2)
    (published, zone), (updated, updated_zone) = _find_stamps(rows)
    kept, title = _judge_page(rows, lists, lines) if is_page else _judge_copy(rows, lines)
    left_out = tuple(
        Furniture(
            lines[row.n], row.part, row.reason or SAID.get(row.part, "among lines that are no part of the article")
        )
        for row in rows
        if row.n not in kept and row.n != title
    )
    last = max(kept, default=-1)
    body = tuple(line for n, line in enumerate(lines) if n <= last and (n in kept or not line.text.strip()))
    found = lines[title] if title is not None else None
    return Trimmed(body, found, published, updated, left_out, zone, updated_zone)


def _reconsider(rows: list[_Row]) -> None:
    """A whole paragraph of the article's own element is prose, however much it speaks to its reader."""
    for row in rows:
        if row.seated and row.part is Part.APPEAL and count_words(row.text) >= _WHOLE_PARAGRAPH:
            row.part = Part.PROSE


def _mark_kinds(rows: list[_Row]) -> None:
    """Marks what interviews, recipes, live reports and releases have of their own."""
    forms = [(row.text, row.part) for row in rows]
    for k in find_told(forms):
        rows[k].told = True
        if rows[k].part not in (Part.PROSE, Part.SHORT, Part.STAMP, Part.CREDIT):
            rows[k].part = Part.SHORT
    for k in find_boilerplate(forms):
        if rows[k].part in (Part.PROSE, Part.SHORT):
            rows[k].part = Part.LEGAL


def _is_full(text: str) -> bool:
    return any(c.isalnum() for c in text)


def _judge_copy(rows: list[_Row], lines: Sequence[Line]) -> tuple[set[int], int | None]:
    """Plain copy: all but bylines, stamps and credits; its title stands first, and apart from the text."""
    title = None
    if rows and rows[0].part in (Part.SHORT, Part.PROSE) and looks_like_title(rows[0].text) and rows[0].text[-1] != ".":
        head = rows[0].n
        below = lines[head + 1].text.strip() if head + 1 < len(lines) else ""
        alone = not below or (len(rows) > 1 and rows[1].part in _HEAD_MATTER | {Part.PROSE})
        if alone and any(row.part is Part.PROSE for row in rows[1:]):
            title = head
    return {row.n for row in rows if row.part not in _HEAD_MATTER and row.n != title}, title


def _judge_page(rows: list[_Row], lists: set[int], lines: Sequence[Line]) -> tuple[set[int], int | None]:
    _join_broken_sentences(rows, lines)
    _mark_names(rows)
    _score_forms(rows, lists)
    gallery = _raise_captions(rows)
    core = _grow_core(rows, _heaviest_run(rows))
    begin = _find_beginning(rows, core)
    said = Counter(word for row in core for word in _content_words(row.text))
    title = _find_title(rows[:begin], said)
    about = said + Counter(_content_words(title.text) if title else ())
    _score_subjects(rows, core, about, title)
    states = _segment(rows)
    _keep_subheadings(rows, states)
    first = next((k for k, row in enumerate(rows) if row is title), -1)
    kept: set[int] = set()
    for k, row in enumerate(rows):
        if row is title:
            continue
        if k < max(first, begin) and (k < first or not gallery):
            keep = first >= 0 and k > first and _is_deck(row, rows, k, about, title)
            # What the markup counts as running text may be a lead without a full stop, or a line of results.
            keep = keep or (first >= 0 and k > first and row.seated and states[k] and not _is_caption(rows, k))
            # A summary in points goes as a whole.
            keep = keep or (rows[k - 1].n in kept and is_bullet(rows[k - 1].text) and is_bullet(row.text))
            if not keep and not row.reason:
                row.reason = "above the headline" if k < first else "between headline and story"
        else:
            keep = states[k]
            if not keep and not row.reason:
                row.reason = SAID.get(row.part, "") or "among lines that are no part of the article"
        if keep:
            kept.add(row.n)
    return kept, title.n if title else None


def _mark_names(rows: list[_Row]) -> None:
    """A line that is a name and no more belongs to the byline, stamp or credit beside it."""
    for k, row in enumerate(rows):
        if row.part is Part.SHORT and _NAMES.fullmatch(row.text):
            beside = [other.part for other in (*rows[max(k - 1, 0) : k], *rows[k + 1 : k + 2])]
            if row.text[0] == "(" or any(part in _HEAD_MATTER for part in beside):
                row.part = Part.CREDIT


def _join_broken_sentences(rows: list[_Row], lines: Sequence[Line]) -> None:
    """Hard-wrapped copy: a line that the next one goes on with, in lower case, is a piece of a sentence."""
    for row, after in pairwise(rows):
        if (
            row.part is Part.SHORT
            and after.part in (Part.SHORT, Part.PROSE)
            and after.n == row.n + 1
            and len(lines[row.n].text.split()) >= 6
            and after.text[:1].islower()
        ):
            row.part = Part.PROSE


def _find_link_lists(rows: Sequence[_Row]) -> set[int]:
    """Positions of the rows in bulleted runs that are lists of links: long, or hung from a label, hardly a sentence."""
    found: set[int] = set()
    start = 0
    while start < len(rows):
        end = start
        while end < len(rows) and is_bullet(rows[end].text):
            end += 1
        count = end - start
        if count >= 3 and 2 * sum(row.part is Part.PROSE for row in rows[start:end]) < count:
            labelled = start > 0 and rows[start - 1].part is Part.LABEL
            if count >= 8 or labelled or any(row.part is Part.LABEL for row in rows[start:end]):
                found.update(range(start, end))
        start = max(end, start + 1)
    return found


def _score_forms(rows: list[_Row], lists: set[int]) -> None:
    counts = Counter(row.text.casefold() for row in rows)
    markup = any(row.seated for row in rows)
    house = house_words(row.text for row in rows)
    addressed = _addresses_reader(rows)
    for k, row in enumerate(rows):
        words = row.text.split()
        appeals = count_appeals(row.text, house=house)
        row.appeals = appeals
        if row.part is Part.PROSE:
            row.add(_SENTENCE)
            if len(words) >= 20:
                row.add(_LONG_SENTENCE)
            if any(mark in row.text for mark in '“”"'):
                row.add(_QUOTATION)
            if row.text.endswith("?") and not row.told:
                row.add(_QUESTION, "a question to the reader")
            if is_bullet(row.text) and k in lists:
                row.add(_FURNITURE, "in a list of links")
        elif row.part is Part.SHORT:
            finite = has_finite_verb(row.text)
            short_sentence = row.text[-1] in '.!”"' and (finite or len(words) >= 3)
            row.add(1.2 if short_sentence else _FRAGMENT, "" if short_sentence else "a fragment among fragments")
            capitals = [w for w in words if len(w) > 3 and w[0].isalpha()]
            if not short_sentence and len(capitals) >= 3 and all(w[0].isupper() for w in capitals):
                row.add(_TITLE_CASE, "another headline")
            if k in lists:
                row.add(_FURNITURE, "in a list of links")
            elif is_bullet(row.text) and not finite:
                row.add(_VERBLESS_LIST)
        else:
            row.add(_FURNITURE, SAID[row.part])
        if row.told and row.part in (Part.PROSE, Part.SHORT):
            row.add(_TOLD)
        if row.seated and row.part in (Part.PROSE, Part.SHORT):
            row.add(_SEATED)
        elif markup and row.part is Part.SHORT:
            row.add(_UNSEATED, "outside the article's running text")
        excused = row.told or (row.seated and (addressed or count_words(row.text) >= _WHOLE_PARAGRAPH))
        if appeals and row.part in (Part.PROSE, Part.SHORT):
            row.add(_APPEAL_EACH * appeals * (_EXCUSED if excused else 1), "speaks to the reader, not of the story")
        if row.part in (Part.PROSE, Part.SHORT) and speaks_of_oneself(row.text):
            row.add(_ONESELF * (_EXCUSED if row.seated or row.told else 1), "a comment: it says I")
        if counts[row.text.casefold()] > (1 if len(words) < 4 else 2):
            row.add(_REPEATED * (_EXCUSED if row.seated else 1), "stands on the page more than once")


def _addresses_reader(rows: Sequence[_Row]) -> bool:
    """Whether the article speaks to its reader throughout, as advice, recipes and reviews do."""
    whole = [row for row in rows if row.seated and row.part is Part.PROSE]
    return sum(count_appeals(row.text) > 0 for row in whole) >= _ADDRESSED * max(len(whole), 1)


def _raise_captions(rows: list[_Row]) -> bool:
    """Whether the page is a gallery; then the lines among its picture numbers are what it tells."""
    counters = [k for k, row in enumerate(rows) if is_counter(row.text)]
    if len(counters) < 3:
        return False
    for k in range(max(counters[0] - 2, 0), min(counters[-1] + 3, len(rows))):
        row = rows[k]
        if row.part in (Part.PROSE, Part.SHORT) and not row.appeals and len(row.text.split()) >= 4:
            row.add(_CAPTION)
    return True


def _content_words(text: str) -> set[str]:
    """Names, nouns and verbs of a line, without case and plural; and its numbers."""
    words = {w.casefold().removesuffix("'s").removesuffix("’s") for w in _WORD.findall(text)} - STOP_WORDS
    # Six letters stand for the word with its endings: "hospital" and "hospitals", "signed" and "signs".
    return {_ENDING.sub("", w)[:6] for w in words} | {n.strip(".,") for n in _NUMBER.findall(text) if len(n) > 2}


def _heaviest_run(rows: list[_Row]) -> list[_Row]:
    """The sentences of the run with the greatest sum of scores.

    As in Pasternack & Roth, "Extracting Article Text from the Web with Maximum Subsequence Segmentation", WWW 2009.
    """
    best, best_sum, total, start = (0, 0), 0.0, 0.0, 0
    for k, row in enumerate(rows):
        if total <= 0:
            total, start = 0.0, k
        # Appeals and offers stand in the midst of articles; labels and their lists end them.
        floor = -0.8 if row.part in (Part.APPEAL, Part.OFFER) else -2.5
        total += 0.0 if row.part in _STREWN else max(row.score, floor)
        if total > best_sum:
            best, best_sum = (start, k + 1), total
    return [row for row in rows[best[0] : best[1]] if row.part is Part.PROSE and row.score > 0]


def _grow_core(rows: list[_Row], core: list[_Row]) -> list[_Row]:
    """The core and, in two rounds, the sentences elsewhere that share three words or more with it."""
    for _ in range(2):
        said = {word for row in core for word in _content_words(row.text)}
        inside = {id(row) for row in core}
        core = [
            row
            for row in rows
            if id(row) in inside
            or (row.part is Part.PROSE and row.score >= _SENTENCE and len(_content_words(row.text) & said) >= 3)
        ]
    return core


def _find_beginning(rows: list[_Row], core: list[_Row]) -> int:
    """Position of the first sentence of the body: the first of the core, or the first below the byline or date."""
    places = [k for k, row in enumerate(rows) if any(row is other for other in core[:4])]
    if not places:
        return 0
    begin = places[0]
    for k in range(begin + 1, min(begin + 8, len(rows))):
        row = rows[k]
        # A name alone may be a photographer's, or that of somebody quoted.
        byline = find_part(row.text) is Part.CREDIT and not is_picture_credit(row.text) and len(row.text.split()) <= 12
        if byline or (row.part is Part.STAMP and read_stamp(row.text)):
            begin = next((place for place in places if place > k), begin)
    return begin


def _find_title(head: list[_Row], said: Counter[str]) -> _Row | None:
    """The line above the story that shares most with it; of several the first that shares nearly as much."""
    shaped = [row for row in head if row.part in (Part.SHORT, Part.PROSE) and looks_like_title(row.text.rstrip("."))]
    shaped = shaped[-_HEAD_ROWS:]
    # "U.S.|Ferry runs aground", "Home > Ferry runs aground - Harbor Daily": a path that ends in the title is not it.
    shaped = [row for row in shaped if not any(other.text in row.text for other in shaped if other.text != row.text)]
    most = 0
    best: _Row | None = None
    for row in shaped:
        words = _content_words(row.text)
        # The names of sites and sections are short, and without a verb.
        named = len(row.text.split()) < 5 and not has_finite_verb(row.text)
        shared = 0 if named else sum(word in said for word in words)
        if shared >= 2 and shared >= _TITLE_SHARE * len(words):
            return row
        if shared > most:
            most, best = shared, row
    if best is None and len(shaped) == 1 and len(shaped[0].text.split()) >= 5:
        return shaped[0]
    return best


def _score_subjects(rows: list[_Row], core: list[_Row], about: Counter[str], title: _Row | None) -> None:
    """Adds what a line is about: the words it shares with the story's own sentences, its own apart."""
    own = {id(row) for row in core}
    topic = _content_words(title.text) if title else set()
    label = ""
    below = title is None
    path = [row for row in rows if row.part not in _STREWN]
    for before, row, after in zip([None, *path[:-1]], path, [*path[1:], None], strict=True):
        if row is title:
            below, label = True, ""
            continue
        if says_paywall(row.text):
            label = row.text if below else label
            continue
        if row.part is Part.LABEL:
            # "Topics: ferries, ports" holds its list already; above the headline stand only menus.
            label = row.text if below and heads_list(row.text) else label
            continue
        if row.part not in (Part.PROSE, Part.SHORT):
            continue
        words = _content_words(row.text)
        mine = id(row) in own
        shared = sum(about[word] - mine > 0 for word in words)
        if row.part is Part.PROSE:
            if shared == 0 and len(words) >= 4:
                # Teasers stand between headlines; a paragraph beside another one may well turn to something else.
                among = any(other is not None and _is_paragraph(other) for other in (before, after))
                row.add(_OFF_TOPIC / 2 if among else _OFF_TOPIC, "shares no word with the story")
            elif shared >= 2 or words & topic:
                row.add(_ON_TOPIC)
        related = (shared >= 2 or bool(words & topic)) and len(row.text.split()) >= MIN_PROSE_WORDS
        if row.told:
            label = ""
        if label and _is_paragraph(row) and (related or (after is not None and _is_paragraph(after))):
            label = ""
        if label:
            row.add(_AFTER_LABEL, f"under “{label[:40]}”")


def _is_paragraph(row: _Row) -> bool:
    return row.part is Part.PROSE and row.text[-1] != "?" and not row.appeals and not speaks_of_oneself(row.text)


def _segment(rows: list[_Row]) -> list[bool]:
    """For each row whether it belongs to the article: the best path through two states (Viterbi)."""
    path = [k for k, row in enumerate(rows) if row.part not in _STREWN]
    states = [False] * len(rows)
    if not path:
        return states
    inside, outside = rows[path[0]].score - _SWITCH, 0.0
    back: list[tuple[bool, bool]] = []
    for k in path[1:]:
        from_inside, from_outside = inside, outside
        back.append((from_inside >= from_outside - _SWITCH, from_inside - _SWITCH > from_outside))
        inside = max(from_inside, from_outside - _SWITCH) + rows[k].score
        outside = max(from_outside, from_inside - _SWITCH)
    state = inside > outside
    states[path[-1]] = state
    for k, (stayed, came) in zip(reversed(path[:-1]), reversed(back), strict=True):
        state = stayed if state else came
        states[k] = state
    for k in path:
        if rows[k].part not in (Part.PROSE, Part.SHORT):
            states[k] = False
    return states


def _keep_subheadings(rows: list[_Row], states: list[bool]) -> None:
    """Gives back short headings that stand between furniture and a paragraph: the path enters at the paragraph."""
    path = [k for k, row in enumerate(rows) if row.part not in _STREWN]
    for k, after in pairwise(path):
        row = rows[k]
        if (
            states[after]
            and not states[k]
            and rows[after].part is Part.PROSE
            and row.part is Part.SHORT
            and row.score > 2 * _FRAGMENT
            and len(row.text.split()) <= 6
        ):
            states[k] = True


def _is_caption(rows: list[_Row], k: int) -> bool:
    """Whether a line is the caption of a picture whose credit stands beside it, on a line of its own."""
    above, below = rows[k - 1] if k else None, rows[k + 1] if k + 1 < len(rows) else None
    if above is not None and above.part is Part.CREDIT and above.text.casefold().rstrip(",:").endswith("caption"):
        return True
    return below is not None and below.part is Part.CREDIT and is_picture_credit(below.text)


def _is_deck(row: _Row, rows: list[_Row], k: int, about: Counter[str], title: _Row | None) -> bool:
    """Whether a line between title and body is a standfirst or summary: says something of the story, not said again."""
    if row.part not in (Part.PROSE, Part.SHORT) or row.score < -2.5 or row.appeals:
        return False
    words = row.text.split()
    finite = has_finite_verb(row.text)
    before = next((rows[j] for j in range(k - 1, -1, -1) if rows[j].part not in (Part.PROSE, Part.SHORT)), None)
    after = next((other for other in rows[k + 1 :] if other.part not in _STREWN), None)
    pointed = (is_bullet(row.text) and len(words) >= 4) or (before is not None and heads_summary(before.text))
    heads_story = after is not None and after.part is Part.PROSE and after.score > 0 and finite
    shared = sum(word in about for word in _content_words(row.text))
    shared += 2 if rows[k - 1] is title or pointed else 0
    if shared < 2 or not (len(words) >= 7 or pointed or heads_story):
        return False
    if not (finite or pointed or row.part is Part.PROSE or len(words) >= 9):
        return False
    return not _is_caption(rows, k) and not any(
        row.text in other.text for other in rows[max(k - _HEAD_ROWS, 0) : k + _HEAD_ROWS] if other is not row
    )


def _find_stamps(rows: Sequence[_Row]) -> tuple[tuple[Moment | None, str], tuple[Moment | None, str]]:
    """The page's own dates with their zones: of publication, and of the last update."""
    prose = [k for k, row in enumerate(rows) if row.part is Part.PROSE]
    first, last = (prose[0], prose[-1]) if prose else (len(rows), -1)
    stamps = []
    for k, row in enumerate(rows):
        # Below the article there are other articles, with dates of their own; a labelled one may still be the page's.
        for stamp in read_stamps(row.text) if row.part is Part.STAMP else ():
            if stamp.is_labelled or k < first or (k > last and k >= len(rows) - 3):
                stamps.append((stamp.is_update, not stamp.is_labelled, k, stamp.moment, stamp.zone))
    if not stamps:
        return (None, ""), (None, "")
    best = min(stamps, key=lambda s: s[:3])
    later = next((s[3:] for s in stamps if s[0] and s[3] != best[3]), (None, ""))
    return best[3:], later
