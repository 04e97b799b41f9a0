"""What a name names, by the votes of all its mentions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from compare.facts.names.drafts import LISTS, Run
from compare.facts.names.evidence import votes
from compare.facts.names.runs import is_word
from compare.language.lexicons import fold, words
from compare.values.spellings import initials_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.model import Parse

_PARSER_WEIGHT: Final = 2
_SURE: Final = 4
"""Weight without the parser's labels from which on a label is sure."""


def name_key(parse: Parse, run: Run) -> tuple[str, ...]:
    """Folded words of a name, hyphens inside, without "Jr."; initials are a word each: "J.D.", "JD"."""
    suffixes = words(LISTS, "suffixes")
    out: list[str] = []
    body = parse.tokens[run.first : run.last]
    for t in body:
        if t is not body[-1] and (letters := initials_of(t.text, is_person=t.ent == "PERSON")):
            out += letters
            continue
        if t.text in {"-", "–"} and out:
            out[-1] += "-"
            continue
        if (not is_word(t) and not t.text.isdigit()) or (t.lower in suffixes and out):
            continue
        word = fold(t.text).strip(".")
        if out and out[-1].endswith("-"):
            out[-1] += word
        else:
            out.append(word)
    return tuple(out)


def label_runs(parse: Parse, runs: list[Run]) -> list[Run]:
    """The runs, each with the label that most speaks for over the whole article, and whether it is sure."""
    tallies: dict[tuple[str, ...], Counter[str]] = {}
    keys = [name_key(parse, run) for run in runs]
    for key, run in zip(keys, runs, strict=True):
        tally = tallies.setdefault(key, Counter())
        for label, weight in votes(parse, run):
            tally[label] += weight
        for label in _parser_labels(parse, run):
            tally[label] += _PARSER_WEIGHT
            tally["?" + label] += _PARSER_WEIGHT
    for key, run in zip(keys, runs, strict=True):
        tally = tallies[key]
        places = tally["GPE"] + tally["LOC"]
        ranked = [("PLACE", places), ("PERSON", tally["PERSON"]), ("ORG", tally["ORG"]), ("OTHER", tally["OTHER"])]
        best, weight = max(ranked, key=lambda kv: (kv[1], kv[0]))
        if weight <= 0:
            best = "OTHER"
        elif best == "PLACE":
            best = "GPE" if tally["GPE"] > 0 else "LOC"
        own = weight - tally["?" + best]  # what is left without the parser's labels
        if best == "PERSON" and (not _looks_human(parse, run) or (run.last - run.first == 1 and own <= 0)):
            best = "OTHER"
        run.label = best
        run.sure = own >= _SURE
    return runs


def _looks_human(parse: Parse, run: Run) -> bool:
    named = [t for t in parse.tokens[run.first : run.last] if is_word(t)]
    return 1 <= len(named) <= 6 and not any(c.isdigit() for t in named for c in t.text)


def _parser_labels(parse: Parse, run: Run) -> Iterable[str]:
    body = parse.tokens[run.first : run.last]
    labels = Counter(t.ent for t in body if t.ent)
    for label, count in sorted(labels.items()):
        if 2 * count < len(body):
            continue
        if label in {"PERSON", "ORG", "GPE"}:
            yield label
        elif label in {"LOC", "FAC"}:
            yield "LOC"
        elif label in {"PRODUCT", "EVENT", "WORK_OF_ART", "LAW"}:
            yield "OTHER"
