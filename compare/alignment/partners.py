"""The articles of a large story -> which are compared with which: each with the nearest few and with representatives.

Pairs of articles grow with their square, and most hold nothing new: what two outlets tell differently, a third tells
like one of the two. So a few representatives, which together tell most of what the story tells, are compared with
every article. Each article is compared besides with those that tell most of what it tells itself. All of it is
measured by the cosines of the sentences' vectors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compare.model import Pairing

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.model import Source

    Whole = NDArray[np.float64]

_ROWS_AT_ONCE: Final = 4096
"""Sentences that are held against an article at a time; it bounds memory."""


def choose_pairs(
    sources: Sequence[Source], *, most_each_with_each: int, representatives: int, nearest: int, centre: str = ""
) -> Pairing | None:
    """Which sources to compare with each other; None, each with each, for `most_each_with_each` of them or fewer.

    `centre` is the id of a source that is to be compared with all others, as its facts are what is asked for. The
    choice does not hang on the order of the sources, but where two have the very same text.
    """
    if len(sources) <= most_each_with_each:
        return None
    told = _measure_told(sources)
    owners = [n for n, source in enumerate(sources) for _ in source.parse.sentences]
    order = sorted(range(len(sources)), key=lambda n: (sources[n].parse.text, sources[n].article.outlet, n))
    first = [n for n, source in enumerate(sources) if source.id == centre]
    chosen = _choose_representatives(told, order, representatives + len(first), first)
    pairs = {tuple(sorted((n, m))) for n in chosen for m in range(len(sources)) if n != m}
    for n in range(len(sources)):
        own = [row for row, owner in enumerate(owners) if owner == n]
        likeness = told[own].sum(axis=0)
        others = [m for m in order if m != n and m not in chosen]
        pairs |= {tuple(sorted((n, m))) for m in sorted(others, key=lambda m: -likeness[m])[:nearest]}
    return Pairing(
        pairs=tuple((sources[n].id, sources[m].id) for n, m in sorted(pairs)),
        representatives=tuple(sources[n].id for n in sorted(chosen)),
        nearest=nearest,
    )


def _measure_told(sources: Sequence[Source]) -> Whole:
    """(sentences of all sources, sources): how near each sentence is to the nearest one of each source.

    In whole numbers, whose sums come out the same in any order; a source without sentences or vectors is near nothing.
    """
    import numpy as np

    from compare.alignment.features import exact_rows

    width = max((s.vectors.shape[1] for s in sources if s.vectors is not None), default=1)
    none = np.zeros((0, width), np.float32)
    parts = [
        np.zeros((len(s.parse.sentences), width), np.float32) if s.vectors is None else exact_rows(s.vectors)
        for s in sources
    ]
    rows = np.concatenate([none, *parts])
    out = np.zeros((len(rows), len(sources)))
    for n, own in enumerate(parts):
        for start in range(0, len(rows) if len(own) else 0, _ROWS_AT_ONCE):
            part = slice(start, start + _ROWS_AT_ONCE)
            out[part, n] = np.maximum((rows[part] @ own.T).max(axis=1), 0)
    return out


def _choose_representatives(told: Whole, order: Sequence[int], count: int, chosen: Sequence[int]) -> list[int]:
    """Those chosen already and further sources, one after the other that which adds most to what they tell."""
    import numpy as np

    out = list(chosen)
    covered = told[:, out].max(axis=1, initial=0)
    while len(out) < min(count, len(order)):
        gains = np.maximum(told, covered[:, None]).sum(axis=0)
        best = max((n for n in order if n not in out), key=lambda n: gains[n])
        out.append(best)
        covered = np.maximum(covered, told[:, best])
    return out
