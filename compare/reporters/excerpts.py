"""What every format for readers shows of a report as a whole, as plain text.

Nothing here is escaped; each reporter does that in its own way.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from compare.wording import clean_text, list_words, say_interval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Choice, Discrepancy, Moment, Report, Row, Source

    Account = tuple[Sequence[str], str]
    """Outlets, and what they say."""

_Account = TypeVar("_Account")

CELL_CHARS = 90
HEADLINE_CHARS = 200
TITLE_CHARS = 120
TOPIC_CHARS = 180

# More than an editor reads in a sitting; the JSON report holds them all.
MATRIX_ROWS = 60
ONLY_IN_SENTENCES = 8
TOLD_ELSEWHERE_PAIRS = 12

TOLD_ELSEWHERE = "Perhaps told otherwise elsewhere"
"""The name of the part that sets such sentences beside each other."""

LEVELS = {"high": "error", "medium": "warning", "low": "warning"}
"""How GitHub shows a conflict of each severity; a difference is the mildest it has."""

_DECIDED: dict[Choice, str] = {
    "accepted": "accepted",
    "no conflict": "dismissed",
    "ask": "to ask",
    "correct": "to correct",
}
_SHARES_TOLD = 6
"""What another outlet has of each of more articles is told of all at once."""
_MOST_NAMED = 4
_MOST_ACCOUNTS = 4

_STATED_BASES = ("front matter", "given", "option")


def shorten_text(text: str, limit: int) -> str:
    """The text on one line, its middle left out when it is too long, cut between words."""
    text = clean_text(text).strip()
    if len(text) <= limit:
        return text
    head, tail = text[: limit * 2 // 3], text[-(limit // 3) :]
    return f"{head.rpartition(' ')[0] or head} … {tail.partition(' ')[2] or tail}"


def list_outlets(ids: Sequence[str], most: int = _MOST_NAMED) -> str:
    """Letters of outlets, those past `most` counted: `a, b, c`, `a, b, c, d and 21 more`."""
    more = len(ids) - most
    return ", ".join(ids) if more <= 1 else f"{', '.join(ids[:most])} and {more} more"


def keep_first(accounts: Sequence[_Account]) -> tuple[Sequence[_Account], int]:
    """As many accounts of one fact as can be told side by side, and how many others there are."""
    more = len(accounts) - _MOST_ACCOUNTS
    return (accounts, 0) if more <= 1 else (accounts[:_MOST_ACCOUNTS], more)


def list_accounts(row: Row) -> list[Account]:
    """What is said of a row of the report, each with the outlets that say it."""
    accounts: dict[str, list[str]] = {}
    for source, text in row.cells:
        accounts.setdefault(shorten_text(text, CELL_CHARS), []).append(source)
    return [(ids, words) for words, ids in accounts.items()]


def join_accounts(accounts: Sequence[Account]) -> str:
    """The accounts on one line, each with its outlets; of many the first, and how many others there are."""
    kept, more = keep_first(accounts)
    told = [f"{words} ({list_outlets(ids)})" for ids, words in kept]
    return " / ".join([*told, *([f"{more} other accounts"] if more else [])])


def count_noun(number: int, noun: str) -> str:
    """`no conflicts`, `1 conflict`, `1,200 conflicts`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}" if number else f"no {noun}s"


def say_day(moment: Moment) -> str:
    """A date or moment as people write it: `6 June 2023`, `5 June 2023, 19:40`."""
    return say_interval(moment, moment)


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
    """`2 conflicts, 1 difference`, then what is counted apart; or that nothing was found."""
    if not discrepancies:
        return "no conflict or difference found"
    standings = Counter(found.standing for found in discrepancies)
    said = [count_noun(standings["conflict"], "conflict"), count_noun(standings["differs"], "difference")]
    return ", ".join([*said, *count_apart(discrepancies)])


def count_apart(discrepancies: Sequence[Discrepancy]) -> list[str]:
    """What is counted apart from conflicts and differences: `1 update`, `3 less precise`, `1 accepted` or dismissed."""
    standings = Counter(found.standing for found in discrepancies)
    said = [count_noun(standings["update"], "update")] if standings["update"] else []
    return said + [f"{standings[name]:,} {name}" for name in ("less precise", "accepted") if standings[name]]


def say_decision(found: Discrepancy) -> tuple[str, str]:
    """What an editor decided: a label, and the words; two empty texts where nothing was."""
    if found.decision is None:
        return "", ""
    return "Accepted" if found.decision.choice == "accepted" else "Decided", clean_text(str(found.decision)).strip()


def say_standing(found: Discrepancy) -> str:
    """What is to be known before the kind: `conflict`, `update in b · conflict`, `accepted · less precise in a`."""
    return " · ".join(filter(None, [say_choice(found), say_verdict(found)]))


def say_choice(found: Discrepancy) -> str:
    """What an editor decided, in a word: `accepted`, `dismissed`, `to ask`, `to correct`; '' where nothing was."""
    return _DECIDED[found.decision.choice] if found.decision else ""


def say_verdict(found: Discrepancy) -> str:
    """The verdict, or what stands in its place: `conflict`, `update in b · conflict`, `less precise in a`."""
    said = []
    if found.update:
        said.append(f"update in {found.update}")
    said.append(f"less precise in {list_words(found.less_precise)}" if found.less_precise else found.verdict)
    return " · ".join(said)


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
    shares = [
        f"{source.id}: {len(met[source.id])} of {count_noun(len(source.parse.sentences), 'sentence')}"
        for source in report.sources
    ]
    if len(shares) > _SHARES_TOLD:
        total = sum(len(source.parse.sentences) for source in report.sources)
        least = min(report.sources, key=lambda s: len(met[s.id]) / max(len(s.parse.sentences), 1))
        told = f"{sum(map(len, met.values())):,} of {count_noun(total, 'sentence')} in {len(shares)} articles"
        shares = [f"{told}; the least of {shares[report.sources.index(least)]}"]
    said = f"Reported by another outlet too: {'; '.join(shares)}."
    if not any(met.values()):
        said += " No sentence of one outlet was found in another: these may not be reports of one story."
    elif not report.discrepancies:
        said += " Nothing in them was found to conflict or differ."
    return said


def say_shared_copy(found: Discrepancy) -> str:
    """A line that names outlets that say the same of it in one text; '' when there are none."""
    return " ".join(f"{list_words(names)} share this copy: counted as one source." for names in found.copies)
