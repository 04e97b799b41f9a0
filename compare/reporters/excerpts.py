"""What every format for readers shows, as plain text: titles, values in words, and sentences cut to size.

Nothing here is escaped; each reporter does that in its own way.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.wording import clean_text, differing_words, overlap_ratio, say_interval, split_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.model import Discrepancy, Evidence, Moment, Report, Source
    from compare.wording import Span

# Sentences up to the first length stand whole; of longer ones this much stays on each side of a mark.
QUOTE_CHARS = 360
CONTEXT_CHARS = 110
OPENING_CHARS = 60
CELL_CHARS = 90
HEADLINE_CHARS = 200
TITLE_CHARS = 120

# More than an editor reads in a sitting; the JSON report holds them all.
MATRIX_ROWS = 60
ONLY_IN_SENTENCES = 8
OTHER_MENTIONS = 4

# Below four words, or where little is shared, the whole mark reads better in bold than a word of it.
_SHARED_WORDS = 4
_SHARED_RATIO = 0.4

LEVELS = {"high": "error", "medium": "warning", "low": "warning"}
"""How GitHub shows a conflict of each severity; a difference is the mildest it has."""

_STATED_BASES = ("front matter", "given", "option")

# TIMEX3 values that are no interval ("FUTURE_REF", "XXXX-WXX-2") say nothing to a reader.
_SYMBOL = re.compile(r"[A-Z][A-Z0-9_:-]+")
_BOUND = re.compile(r"\d|^(?:least|most)$")


# --- text ----------------------------------------------------------------------------------------


def shorten_text(text: str, limit: int) -> str:
    """The text on one line, its middle left out when it is too long, cut between words."""
    text = clean_text(text).strip()
    if len(text) <= limit:
        return text
    head, tail = text[: limit * 2 // 3], text[-(limit // 3) :]
    return f"{head.rpartition(' ')[0] or head} … {tail.partition(' ')[2] or tail}"


def list_words(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def count_noun(number: int, noun: str) -> str:
    """`no conflicts`, `1 conflict`, `1,200 conflicts`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}" if number else f"no {noun}s"


def say_day(moment: Moment) -> str:
    """A date or moment as people write it: `6 June 2023`, `5 June 2023, 19:40`."""
    return say_interval(moment, moment)


# --- sentences cut to size -----------------------------------------------------------------------


def merge_marks(raw: str, marks: Iterable[Span]) -> list[Span]:
    """The marks sorted, without blanks at their ends, those that touch made one."""
    out: list[Span] = []
    for start, end in sorted(marks):
        start, end = max(start, 0), min(end, len(raw))
        words = raw[start:end]
        start += len(words) - len(words.lstrip())
        end -= len(words) - len(words.rstrip())
        if start >= end:
            continue
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def kept_parts(raw: str, marks: Sequence[Span], limit: int = QUOTE_CHARS) -> list[Span]:
    """The parts of a text to show: all of it, or the surroundings of the merged marks, cut between words."""
    if len(raw) <= limit:
        return [(0, len(raw))]
    if not marks:
        return [(0, _cut_before(raw, 0, limit))]
    # The subject stands at the beginning as a rule.
    out: list[Span] = [(0, _cut_before(raw, 0, OPENING_CHARS))]
    for first, last in marks:
        start = _cut_after(raw, max(first - CONTEXT_CHARS, 0), first)
        end = _cut_before(raw, last, min(last + CONTEXT_CHARS, len(raw)))
        if start - out[-1][1] < CONTEXT_CHARS // 4:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _cut_after(raw: str, start: int, mark: int) -> int:
    """The beginning of the first whole word from `start` on; a few characters more when the text begins there."""
    if start <= CONTEXT_CHARS // 4:
        return 0
    blank = re.compile(r"\s").search(raw, start - 1, mark)
    return blank.end() if blank else start


def _cut_before(raw: str, mark: int, end: int) -> int:
    if end >= len(raw) - CONTEXT_CHARS // 4:
        return len(raw)
    at = end
    while at > mark and not raw[at].isspace():
        at -= 1
    return len(raw[:at].rstrip()) if at > mark else end


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence to quote, and the spans in it that differ, merged and in order."""

    text: str
    marks: tuple[Span, ...]

    def parts(self) -> tuple[tuple[str, bool], ...]:
        """(words, marked?) from left to right, cut to size; an ellipsis stands where something was left out."""
        out: list[tuple[str, bool]] = []
        tail = 0
        for start, end in kept_parts(self.text, self.marks):
            at = start
            if start:
                out.append((" … " if out else "… ", False))
            for first, last in self.marks:
                if start <= first and last <= end:
                    out += [(clean_text(self.text[at:first]), False), (clean_text(self.text[first:last]), True)]
                    at = last
            out.append((clean_text(self.text[at:end]), False))
            tail = end
        if tail < len(self.text):
            out.append((" …", False))
        return tuple(part for part in out if part[0])


def quote_passage(source: Source, found: Discrepancy, first: Evidence, groups: Sequence[Group]) -> Passage:
    """The sentence in which an outlet says it, with every mark it has there."""
    parse = source.parse
    mine = [e for e in found.evidence if e.source == source.id and e.sentence == first.sentence and e is not first]
    marks = [(e.start, e.end) for e in mine] + telling_marks(found, first, groups)
    start, end = first.start, first.end
    if first.sentence < len(parse.sentences):
        # A quotation may run over more than one sentence.
        start, end = min(start, parse.sentences[first.sentence][0]), max(end, parse.sentences[first.sentence][1])
    return _passage(parse.text, start, end, marks)


def sentence_passage(source: Source, sentence: int, marks: Iterable[Span]) -> Passage:
    """A sentence, with marks given as spans of the article."""
    start, end = source.parse.sentences[sentence]
    return _passage(source.parse.text, start, end, marks)


def _passage(text: str, start: int, end: int, marks: Iterable[Span]) -> Passage:
    raw = text[start:end]
    return Passage(raw, tuple(merge_marks(raw, [(s - start, e - start) for s, e in marks])))


def line_of_sentence(source: Source, sentence: int) -> int:
    """The line of the file in which a sentence begins."""
    return source.article.line_of(source.parse.sentences[sentence][0])


def group_only_in(report: Report, source: Source) -> list[tuple[int, Passage]]:
    """What the source alone has: (sentence, passage), its lone claims marked; the most material sentence first."""
    spans: dict[int, list[Span]] = {}
    for found in report.only_in:
        if found.source == source.id:
            spans.setdefault(found.sentence, []).extend([found.span] if found.span else [])
    out = []
    for sentence, marks in spans.items():
        out.append((sentence, sentence_passage(source, sentence, marks)))
    return out


def say_only_in(report: Report) -> str:
    """What the marks in *only in one outlet* mean; '' when there are none."""
    marked = any(found.span for found in report.only_in)
    return "In bold: what only this outlet has, in a sentence of which the others report the rest." if marked else ""


# --- values --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Group:
    """The outlets that give one value; `evidence` is what the first of them says."""

    sources: tuple[str, ...]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Saying:
    """Words of an outlet and, where it tells more, the value read in them.

    `form` says how the two stand together: `plain` (1,150), `value` (last month → May 2023), `quoted` (“she”).
    """

    words: str
    reading: str
    form: str

    def __str__(self) -> str:
        if self.form == "quoted":
            words = self.words if self.words[0] in "“\"'‘" else f"“{self.words}”"
            return f"{words} ({self.reading})" if self.reading else words
        return f"{self.words} → {self.reading}" if self.form == "value" else self.words


def first_evidence(found: Discrepancy) -> dict[str, Evidence]:
    """What each outlet says, in the order of the evidence: the first mark of each."""
    out: dict[str, Evidence] = {}
    for evidence in found.evidence:
        out.setdefault(evidence.source, evidence)
    return out


def group_evidence(found: Discrepancy) -> list[Group]:
    """The outlets by what they say: by value, or by words where there is none."""
    by_value: dict[str, list[Evidence]] = {}
    for evidence in first_evidence(found).values():
        by_value.setdefault(evidence.value or clean_text(evidence.text).casefold().strip(), []).append(evidence)
    return [Group(tuple(e.source for e in same), same[0]) for same in by_value.values()]


def say_evidence(evidence: Evidence, kind: str, *, limit: int = CELL_CHARS) -> Saying:
    """What an outlet says in a few words, with the value where it tells more: last month → May 2023."""
    words, reading = shorten_text(evidence.text, limit), clean_text(read_value(evidence, kind))
    if not words:
        return Saying(reading or "–", "", "plain")
    if kind not in ("date", "quantity") or _is_vague(evidence):
        return Saying(words, reading, "quoted")
    return Saying(words, reading, "value" if reading else "plain")


def say_headline(found: Discrepancy, groups: Sequence[Group]) -> str:
    """What each group of outlets says, side by side: last month → May 2023 (a) / early May → 1–10 May 2023 (b, c)."""
    return " / ".join(
        f"{say_evidence(g.evidence, found.kind, limit=HEADLINE_CHARS)} ({', '.join(g.sources)})" for g in groups
    )


def say_other_mentions(found: Discrepancy, first: Evidence) -> str:
    """Where else the outlet says it: `also line 3 “1,150”; line 9 “1,150”; 2 more`; '' when nowhere."""
    others = [e for e in found.evidence if e.source == first.source and e.sentence != first.sentence]
    if not others:
        return ""
    said = [f"line {e.line} “{shorten_text(e.text, CELL_CHARS)}”" for e in others[:OTHER_MENTIONS]]
    more = len(others) - len(said)
    return f"also {'; '.join(said)}{f'; {more} more' if more > 0 else ''}"


def read_value(evidence: Evidence, kind: str) -> str:
    """The value in words, '' where it would only repeat the words of the article."""
    if not evidence.value or kind in ("quote", "framing"):  # there the words are all
        return ""
    said, words = evidence.said or evidence.value, clean_text(evidence.text).strip()
    if kind in ("date", "quantity") and _SYMBOL.fullmatch(said):
        return ""
    # Of a quantity only the number and its bounds must show: the unit stands in the sentence.
    telling = [word for word in _words(said) if kind != "quantity" or _BOUND.search(word)]
    repeated = set(telling) <= set(_words(words))
    # "8 June" needs no "8 June 2023" beside it.
    repeated = repeated or (kind == "date" and bool(words) and said.casefold().startswith(words.casefold()))
    return "" if repeated else said


def _is_vague(evidence: Evidence) -> bool:
    """Whether there are words to tell, but no value."""
    return not evidence.value or bool(_SYMBOL.fullmatch(evidence.said or evidence.value))


def _words(text: str) -> list[str]:
    return [text[start:end].casefold() for start, end in split_words(text)]


def telling_marks(found: Discrepancy, mine: Evidence, groups: Sequence[Group]) -> list[Span]:
    """The words of a mark that the other outlet lacks where the two run alike, else the whole mark; article spans."""
    whole = [(mine.start, mine.end)]
    others = [group.evidence for group in groups if mine.source not in group.sources]
    if found.kind in ("date", "quantity") or not others:
        return whole
    other = others[0].text
    if min(len(split_words(mine.text)), len(split_words(other))) < _SHARED_WORDS:
        return whole
    if overlap_ratio(mine.text, other) < _SHARED_RATIO:
        return whole
    spans, _ = differing_words(mine.text, other)
    return [(mine.start + start, mine.start + end) for start, end in spans] or whole


# --- the report as a whole -----------------------------------------------------------------------


def story_title(report: Report) -> str:
    """The first title among the articles, or their outlets."""
    titles = [clean_text(source.article.title or "").strip() for source in report.sources]
    title = next(filter(None, titles), "") or list_words([outlet_name(s) for s in report.sources] or ["Nothing"])
    if len(title) <= TITLE_CHARS:
        return title
    return f"{title[:TITLE_CHARS].rpartition(' ')[0] or title[:TITLE_CHARS]} …"


def outlet_name(source: Source) -> str:
    """The outlet, or the source's id when it has no name."""
    return clean_text(source.article.outlet).strip() or source.id


def count_verdicts(discrepancies: Sequence[Discrepancy]) -> str:
    """`2 conflicts, 1 difference`, those accepted apart, or that nothing was found."""
    if not discrepancies:
        return "no conflict or difference found"
    verdicts = [found.verdict for found in discrepancies if not found.accepted]
    accepted = len(discrepancies) - len(verdicts)
    said = (
        f"{count_noun(verdicts.count('conflict'), 'conflict')}, {count_noun(verdicts.count('differs'), 'difference')}"
    )
    return f"{said}, {accepted:,} accepted" if accepted else said


def short_ids(discrepancies: Sequence[Discrepancy]) -> dict[str, str]:
    """For each id its first characters: four, or as many more as tell it from the others."""
    plain = {found.id: re.sub(r"[^0-9A-Za-z]", "", found.id) for found in discrepancies}
    out: dict[str, str] = {}
    length = 4
    while len(out) < len(plain):
        sharing = Counter(letters[:length] for letters in plain.values())
        for whole, letters in plain.items():
            if whole not in out and (sharing[letters[:length]] == 1 or length >= len(letters)):
                out[whole] = letters[:length]
        length += 1
    return out


def describe_source(source: Source, report: Report) -> str:
    """What stands behind an outlet's name: its id, date and the day its dates are read as of, copy it carries."""
    article = source.article
    said = [source.id]
    if sum(other.article.outlet == article.outlet for other in report.sources) > 1 and article.path:
        said.append(clean_text(article.path))
    if article.published is None:
        said.append("no publication date")
    else:
        basis = "" if article.published_basis in _STATED_BASES else f" by {clean_text(article.published_basis)}"
        said.append(f"{say_day(article.published)}{basis}")
    if source.anchor is not None and source.anchor != article.published:
        said.append(f"dates read as of {say_day(source.anchor)}")
    return f"{', '.join(said)}{_say_wire_copy(source, report)}"


def _say_wire_copy(source: Source, report: Report) -> str:
    """What of this source stands word for word in an earlier one."""
    order = [s.id for s in report.sources]
    copied: dict[str, set[int]] = {}
    for pair in report.alignments:
        if pair.shared_copy and pair.b.source == source.id:
            copied.setdefault(pair.a.source, set()).add(pair.b.sentence)
    said = [f"{count_noun(len(copied[other]), 'sentence')} of {other}" for other in order if other in copied]
    return f"; carries {list_words(said)} nearly word for word: one source where they say the same" if said else ""


def say_aligned(report: Report) -> str:
    """How much was compared, so that silence can be told from failure; '' when nothing was."""
    if not report.sources:
        return ""
    met: dict[str, set[int]] = {source.id: set() for source in report.sources}
    for pair in report.alignments:
        for ref in (pair.a, pair.b):
            met[ref.source].add(ref.sentence)
    shares = "; ".join(
        f"{source.id}: {len(met[source.id])} of {count_noun(len(source.parse.sentences), 'sentence')}"
        for source in report.sources
    )
    said = f"Reported by another outlet too: {shares}."
    if not any(met.values()):
        said += " No sentence of one outlet was found in another: these may not be reports of one story."
    elif not report.discrepancies:
        said += " Nothing in them was found to conflict or differ."
    return said


def say_shared_copy(found: Discrepancy) -> str:
    """A line that names outlets that say the same of it in one text; '' when there are none."""
    return " ".join(f"{list_words(names)} share this copy: counted as one source." for names in found.copies)
