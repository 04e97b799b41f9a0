"""How the reader of marked spans does on what it never saw: `python training/evaluate_reader.py PAIRS_DIR`.

Prints, for each held-out set that `prepare_marked.py` wrote, and by kind: candidates, the share of conflict-or-differs,
the average precision (AP) of conflict-or-differs against the rest, that of conflict alone, accuracy, and the recall of
conflict-or-differs among the best-ranked whose precision is still 0.8. Where several verdicts may be right, any of them
counts.

--root takes another folder of bundled models, --net MODEL_DIR a trained net before its export. --itself STORIES_DIR
asks how many of 1,000 sentences of its articles, up to five words marked in each, the reader takes to differ from
themselves (above 0.1). --worst N shows the N surest mistakes of each set.
"""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from export_reader import marked_spans
from marked_pairs import KINDS, VERDICTS, read_marked
from ranking import average_precision

from compare.language.parsing import parse_text
from compare.language.reader import BUNDLED, OnnxReader
from compare.sources import read_article

if TYPE_CHECKING:
    from marked_pairs import MarkedPair
    from numpy.typing import NDArray

    from compare.language.reader import MarkedSpans

UNEQUAL = (VERDICTS.index("conflict"), VERDICTS.index("differs"))
PRECISE = 0.8
SELF_LIMIT, SELF_COUNT = 0.1, 1000


def main() -> None:
    """Prints the table; nothing comes back."""
    parser = argparse.ArgumentParser(description="Measures the reader of marked spans on held-out pairs.")
    parser.add_argument("pairs", type=Path, nargs="?")
    parser.add_argument("--itself", type=Path, nargs="+", metavar="STORIES_DIR")
    parser.add_argument("--root", type=Path)
    parser.add_argument("--net", type=Path, metavar="MODEL_DIR")
    parser.add_argument("--sets", nargs="+")
    parser.add_argument("--worst", type=int, default=0)
    options = parser.parse_args()
    if options.itself:
        marked = list_identical(options.itself)
        scores = OnnxReader(replace(BUNDLED, root=options.root)).score(marked)
        called = scores[:, UNEQUAL].sum(axis=1) > SELF_LIMIT
        print(f"{called.sum()} of {len(marked)} sentences differ from themselves")
        return
    print(f"{'set':22}{'marked':>7}{'base':>7}{'AP':>7}{'AP con':>8}{'acc':>7}{'R at P .8':>11}{'a second':>9}")
    for path in sorted((options.pairs / "held_out").glob("*.jsonl")):
        if options.sets and path.stem not in options.sets:
            continue
        pairs = read_marked(path)
        start = time.perf_counter()
        scores = _score(pairs, options)
        rate = len(scores) / (time.perf_counter() - start)
        _, gold = marked_spans(pairs)
        print(f"{path.stem:22}{describe(scores, gold)}{rate:9.0f}")
        kinds = np.array([c.kind for pair in pairs for c in pair.candidates])
        for kind in KINDS:
            rows = np.flatnonzero(kinds == kind)
            # Benign pairs of stories have no kind, and stand against every one of them.
            rows = np.concatenate([rows, np.flatnonzero(kinds == "")]) if path.stem == "stories" else rows
            if len(rows):
                print(f"  {kind:20}{describe(scores[rows], [gold[n] for n in rows])}")
        _show_worst(pairs, scores, options.worst)


def _score(pairs: list[MarkedPair], options: argparse.Namespace) -> NDArray[np.floating]:
    if options.net:
        import torch
        from reader_net import ReaderNet, load_words, weights_file
        from train_reader import load_tokenizer, predict

        torch.set_num_threads(1)
        net = ReaderNet()
        net.load_state_dict(torch.load(weights_file(options.net), weights_only=True))
        net.words = load_words()
        return np.concatenate(predict(net, pairs, load_tokenizer()))
    return OnnxReader(replace(BUNDLED, root=options.root)).score(marked_spans(pairs)[0])


def describe(scores: NDArray[np.floating], gold: list[tuple[str, ...]]) -> str:
    """A row of the table for these candidates."""
    unequal = np.array([v[0] in {"conflict", "differs"} for v in gold])
    clash = np.array([v == ("conflict",) for v in gold])
    right = np.array([VERDICTS[k] in v for v, k in zip(gold, scores.argmax(axis=1), strict=True)])
    total = scores[:, UNEQUAL].sum(axis=1)
    return (
        f"{len(gold):7}{unequal.mean():7.2f}{average_precision(total, unequal):7.3f}"
        f"{average_precision(scores[:, 0], clash):8.3f}{right.mean():7.3f}{recall_at(total, unequal):11.2f}"
    )


def recall_at(scores: NDArray[np.floating], gold: NDArray[np.bool_]) -> float:
    """The share of the right ones among the best-ranked, as far down as their precision is PRECISE."""
    ranked = gold[np.argsort(-scores, kind="stable")]
    precise = np.flatnonzero(np.cumsum(ranked) / np.arange(1, len(ranked) + 1) >= PRECISE)
    return float(ranked[: precise[-1] + 1].sum() / ranked.sum()) if len(precise) and ranked.any() else 0.0


def list_identical(folders: list[Path]) -> list[MarkedSpans]:
    """Sentences of the articles below, each against itself, up to five words marked; seeded."""
    draw = random.Random(7)
    texts = [
        parse.sentence_text(n)
        for folder in folders
        for path in sorted(folder.glob("*/?.md"))
        for parse in [parse_text(read_article(path).text)]
        for n in range(len(parse.sentences))
    ]
    texts = sorted({text for text in texts if 40 < len(text) < 300})
    found = []
    for text in draw.sample(texts, min(SELF_COUNT, len(texts))):
        words = text.split()
        first = draw.randrange(len(words))
        part = " ".join(words[first : first + 1 + draw.randrange(5)])
        at = text.find(part)
        if at >= 0 and any(letter.isalnum() for letter in part):
            found.append((text, (at, at + len(part)), text, (at, at + len(part))))
    return found


def _show_worst(pairs: list[MarkedPair], scores: NDArray[np.floating], most: int) -> None:
    marked, gold = marked_spans(pairs)
    wrong = [n for n, verdicts in enumerate(gold) if VERDICTS[int(scores[n].argmax())] not in verdicts]
    for n in sorted(wrong, key=lambda n: -float(scores[n].max()))[:most]:
        a, span_a, b, span_b = marked[n]
        given = ", ".join(f"{verdict} {score:.2f}" for verdict, score in zip(VERDICTS, scores[n], strict=True))
        print(f"    {'/'.join(gold[n])} | {given} | {a[slice(*span_a)]} / {b[slice(*span_b)]}\n      {a}\n      {b}")


if __name__ == "__main__":
    main()
