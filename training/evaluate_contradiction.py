"""How the contradiction model does on what it never saw: `python training/evaluate_contradiction.py PAIRS_DIR`.

Prints, for each held-out set that `prepare_pairs.py` wrote: pairs, accuracy, precision and recall of `contradicts`, how
many pairs that are no contradictions are called one for sure (false), the mean probability given to the
label predicted, and pairs a second. A pair with several labels counts as right when one of them is predicted.

--model takes another model than the bundled one, --root another folder of bundled models, --sets some of the sets,
--by-sort splits them by the sort they give, --worst N shows the N surest mistakes of each set. --itself STORIES_DIR
asks instead how many sentences of its articles `a.md` the model takes to contradict themselves (above 0.5), nine each.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from export_contradiction import FITTED_ON, to_calibrate
from pairs import LABELS, read_pairs

from compare.language.contradiction import BUNDLED, OnnxContradictionModel, load_contradiction_model
from compare.language.parsing import parse_text
from compare.sources import read_article

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from pairs import Pair

CONTRADICTION = LABELS.index("contradiction")
SURE = 0.8
"""From which probability on a pair counts as called a contradiction for sure."""


def main() -> None:
    """Prints the table; nothing comes back."""
    parser = argparse.ArgumentParser(description="Measures the contradiction model on held-out pairs.")
    parser.add_argument("pairs", type=Path, nargs="?")
    parser.add_argument("--itself", type=Path, metavar="STORIES_DIR")
    parser.add_argument("--model")
    parser.add_argument("--root", type=Path)
    parser.add_argument("--sets", nargs="+")
    parser.add_argument("--by-sort", action="store_true")
    parser.add_argument("--worst", type=int, default=0)
    options = parser.parse_args()
    model = (
        OnnxContradictionModel(replace(BUNDLED, root=options.root))
        if options.root
        else load_contradiction_model(options.model)
    )
    if options.itself:
        texts = [text for path in sorted(options.itself.glob("*/a.md")) for text in _list_sentences(path)[:9]]
        called = model.score([(text, text) for text in texts])[:, CONTRADICTION] > 0.5
        print(f"{called.sum()} of {len(texts)} sentences contradict themselves")
        return
    print(
        f"{model.name}\n{'set':24}{'pairs':>6}{'acc':>7}{'C prec':>8}{'C rec':>7}{'false':>7}{'sure':>7}{'pairs/s':>9}"
    )
    for path in sorted((options.pairs / "held_out").glob("*.jsonl")):
        if options.sets and path.stem not in options.sets:
            continue
        pairs = [p for p in read_pairs(path) if path.stem not in FITTED_ON or not to_calibrate(p)]
        start = time.perf_counter()
        scores = model.score([(pair.premise, pair.hypothesis) for pair in pairs])
        rate = len(pairs) / (time.perf_counter() - start)
        print(f"{path.stem:24}{_describe(pairs, scores)}{rate:9.0f}")
        if options.by_sort:
            by_sort: dict[str, list[int]] = defaultdict(list)
            for n, pair in enumerate(pairs):
                by_sort[pair.sort or pair.source].append(n)
            for sort, rows in sorted(by_sort.items()) if len(by_sort) > 1 else ():
                print(f"  {sort:22}{_describe([pairs[n] for n in rows], scores[rows])}")
        for n in _worst(pairs, scores)[: options.worst]:
            pair = pairs[n]
            given = ", ".join(f"{label} {score:.2f}" for label, score in zip(LABELS, scores[n], strict=True))
            print(f"    {'/'.join(pair.labels)} | {given}\n      {pair.premise}\n      {pair.hypothesis}")


def _list_sentences(path: Path) -> list[str]:
    parse = parse_text(read_article(path).text)
    found = [parse.sentence_text(n) for n in range(len(parse.sentences))]
    return [text for text in found if 40 < len(text) < 300]


def _describe(pairs: list[Pair], scores: NDArray[np.float32]) -> str:
    found = scores.argmax(axis=1)
    right = np.array([LABELS[column] in pair.labels for pair, column in zip(pairs, found, strict=True)])
    gold = np.array([pair.labels == ("contradiction",) for pair in pairs])
    free = np.array(["contradiction" not in pair.labels for pair in pairs])
    called = found == CONTRADICTION
    hits = int((called & ~free).sum())
    precision = f"{hits / called.sum():8.3f}" if called.any() else f"{'':>8}"
    recall = f"{(called & gold).sum() / gold.sum():7.3f}" if gold.any() else f"{'':>7}"
    false = int((scores[free, CONTRADICTION] >= SURE).sum())
    return f"{len(pairs):6}{right.mean():7.3f}{precision}{recall}{false:7}{scores.max(axis=1).mean():7.3f}"


def _worst(pairs: list[Pair], scores: NDArray[np.float32]) -> list[int]:
    wrong = [n for n, pair in enumerate(pairs) if LABELS[int(scores[n].argmax())] not in pair.labels]
    return sorted(wrong, key=lambda n: -float(scores[n].max()))


if __name__ == "__main__":
    main()
