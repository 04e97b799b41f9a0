"""The ids of findings: what hangs on kind, outlets and values alone, so that an accepted finding is known again.

An id does not change when paragraphs move, when files come in another order, when other words of a sentence or other
findings change. It changes with the kind, with the name of an outlet, and with a value that an outlet gives.

Two findings of one report may share all of that: the same figures twice, about two things. Then the sentences they
stand in tell them apart, for both: neither takes the id that one of them had alone, as an acceptance of the one would
else cover the other. So these ids change as well when a twin comes or goes, or when those sentences change.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compare.model import Discrepancy, Source

ID_FORMAT: Final = 2
"""2: outlets of one name and findings with the same values are told apart by their words. 1: by their order."""

_SEPARATORS: Final = re.compile("[\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Trait:
    """What one piece of evidence gives to the id of its finding."""

    source: str
    words: str
    """The normalised value, or else the words: blanks collapsed, lower case."""
    sentence: str
    """The sentence it stands in, normalised in the same way."""
    start: int


@dataclass(frozen=True, slots=True)
class Traits:
    """What the id of a finding is made of."""

    kind: str
    evidence: tuple[Trait, ...]


def read_traits(sources: Iterable[Source], found: Discrepancy) -> Traits:
    """What the id of a discrepancy is made of."""
    parses = {s.id: s.parse for s in sources}
    return Traits(
        found.kind,
        tuple(
            make_trait(
                e.source,
                e.value,
                e.text,
                parses[e.source].sentence_text(e.sentence) if e.sentence < len(parses[e.source].sentences) else "",
                e.start,
            )
            for e in found.evidence
        ),
    )


def read_report_traits(data: Mapping[str, Any]) -> tuple[dict[str, str], list[Traits]]:
    """Outlets by source and the traits of every discrepancy, of a JSON report as a dict.

    Raises `KeyError`, `TypeError` or `ValueError` when it is no such report.
    """
    sources = {str(s["id"]): s for s in data["sources"]}
    traits = []
    for found in data["discrepancies"]:
        evidence = []
        for e in found["evidence"]:
            source = sources[str(e["source"])]
            start, end = next(iter(source["sentences"][e["sentence"] :]), (0, 0))
            sentence = str(source["text"])[start:end]
            value = None if e["value"] is None else str(e["value"])
            evidence.append(make_trait(str(e["source"]), value, str(e["text"]), sentence, int(e["start"])))
        traits.append(Traits(str(found["kind"]), tuple(evidence)))
    return {id_: str(source["outlet"]) for id_, source in sources.items()}, traits


def make_trait(source: str, value: str | None, text: str, sentence: str, start: int) -> Trait:
    """The trait of a piece of evidence, its value, words and sentence as they were read."""
    return Trait(source, value.casefold() if value else _normal(text), _normal(sentence), start)


def _normal(text: str) -> str:
    return " ".join(text.split()).casefold()


def number_findings(outlets: Mapping[str, str], findings: Sequence[Traits]) -> tuple[str, ...]:
    """Eight hex digits for each finding, no two alike; `outlets` are the names of the outlets by source.

    The same findings get the same ids, in whatever order sources and findings come.
    """
    keys = [_key(outlets, found) for found in findings]
    ids = {n: _digest(key) for n, key in enumerate(keys)}
    taken = _settle(ids)
    # Twins by their sentences …
    twins = [n for n in range(len(keys)) if n not in taken]
    contexts = {n: (*keys[n], "in", *_contexts(outlets, findings[n])) for n in twins}
    ids |= {n: _digest(contexts[n]) for n in twins}
    taken |= _settle({n: ids[n] for n in twins}, [ids[n] for n in taken])
    # … and those of one sentence by their places: nothing else is left.
    for n in sorted((n for n in twins if n not in taken), key=lambda n: (contexts[n], _places(outlets, findings[n]))):
        used, count = {ids[m] for m in taken}, 0
        while (id_ := _digest((*contexts[n], str(count)))) in used:
            count += 1
        ids[n] = id_
        taken.add(n)
    return tuple(ids[n] for n in range(len(keys)))


def _settle(ids: Mapping[int, str], used: Iterable[str] = ()) -> set[int]:
    """The findings whose id no other one has."""
    counts = Counter([*ids.values(), *used])
    return {n for n, id_ in ids.items() if counts[id_] == 1}


def _key(outlets: Mapping[str, str], found: Traits) -> tuple[str, ...]:
    """Kind, and what each outlet gives: two sources of one name that say different things are two, without an order.

    A source that says a thing twice says it once: a second mention elsewhere changes nothing.
    """
    said = {(e.source, f"{_field(outlets[e.source])}\x1f{_field(e.words)}") for e in found.evidence}
    return (found.kind, *sorted(words for _, words in said))


def _contexts(outlets: Mapping[str, str], found: Traits) -> list[str]:
    return sorted({f"{_field(outlets[e.source])}\x1f{_field(e.sentence)}" for e in found.evidence})


def _places(outlets: Mapping[str, str], found: Traits) -> list[tuple[str, int]]:
    return sorted((outlets[e.source], e.start) for e in found.evidence)


def _field(text: str) -> str:
    """The text without the characters that stand between fields, which an article might use to feign others."""
    return _SEPARATORS.sub(" ", text)


def _digest(key: Iterable[str]) -> str:
    return hashlib.sha256("\x1e".join(key).encode("utf-8", "surrogatepass")).hexdigest()[:8]


# --- format 1 ------------------------------------------------------------------------------------


def number_as_before(outlets: Mapping[str, str], findings: Sequence[Traits]) -> tuple[str, ...]:
    """The ids of format 1, to honour and migrate baselines that hold them; it goes with version 1.0.

    `outlets` and `findings` are in the order of the report: on that these ids hung, where two outlets bear one name
    or two findings share their values.
    """
    names = list(outlets.values())
    known = {s: name if names.count(name) == 1 else f"{name}\x1f{s}" for s, name in outlets.items()}
    seen: Counter[tuple[str, ...]] = Counter()
    out = []
    for found in findings:
        key = (found.kind, *sorted({f"{known[e.source]}\x1f{e.words}" for e in found.evidence}))
        out.append(_digest([*key, *[str(seen[key])] * bool(seen[key])]))
        seen[key] += 1
    return tuple(out)
