"""Makes the pairs that the contradiction model is trained and measured on.

    python training/prepare_pairs.py DATA_DIR OUTPUT_DIR

Writes OUTPUT_DIR/train/<stage>.jsonl and OUTPUT_DIR/held_out/<set>.jsonl (see `pairs.write_pairs`). The stages follow
each other in training: easy public pairs, then contrastive ones, then news. Held out are, of each set, the premises
that `pairs.is_held_out` names; of VitaminC whole pages; of SNLI half of its test part. Prints the counts.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from hard_pairs import another_event_pairs, edited_pairs, reported_event_pairs
from pairs import (
    LABELS,
    Pair,
    read_labelled,
    read_news_triples,
    read_rows,
    split_by_premise,
    split_vitaminc,
    write_pairs,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

SEED = 20261122
PARAPHRASE, UNRELATED = 4.8, 1.0
"""Of the five points of STS: at or above the first two sentences say the same; at or below the second, hardly share
a topic."""
ONE_EVENT = frozenset({"framing", "polarity", "certainty", "events", "outlets"})
"""Sorts of triples whose hypotheses are about one fact; those of the others may be about different parts."""
MOST_MONOTONE, MOST_LEXICAL = 3000, 3000
"""MED and Breaking NLI are many pairs of few patterns: this many of each are enough."""


def main() -> None:
    """Writes the files and prints how many pairs of each label they hold; nothing comes back."""
    parser = argparse.ArgumentParser(description="Writes the pairs to train on and those held out.")
    parser.add_argument("data", type=Path, help="the folder of public labelled data")
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    nli: Path = options.data / "nli"
    alignment: Path = options.data / "alignment"
    draw = random.Random(SEED)

    def public(name: str) -> list[Pair]:
        return read_labelled(nli / f"{name}.jsonl.gz", name)

    snli, snli_apart = split_by_premise(public("snli_test"), 2)
    snli += public("snli_dev")
    scone = public("scone_train")
    med, med_apart = split_by_premise(public("med"), 5)
    lexical, lexical_apart = split_by_premise(public("breaking_nli"), 5)
    vitaminc, vitaminc_apart = split_vitaminc(
        [(nli / f"vitaminc_{kind}.jsonl.gz", f"vitaminc_{kind}") for kind in ("real", "synthetic")], 8
    )
    fever = public("fever_symmetric")
    news, news_apart = split_by_premise(public("news_pairs"), 5)
    own, own_apart = split_by_premise(read_news_triples(), 5)
    easy = snli + scone + draw.sample(med, MOST_MONOTONE) + draw.sample(lexical, MOST_LEXICAL)
    documents = read_rows(alignment / "ecbplus_docs_train_dev.jsonl.gz")
    hard = [
        *edited_pairs(documents, draw),
        *another_event_pairs(documents, draw),
        *reported_event_pairs(read_rows(alignment / "ecbplus_pairs_train.jsonl.gz"), draw),
        *_sts_pairs(read_rows(alignment / "stsb_news_train.jsonl.gz")),
        *_paws_pairs(read_rows(alignment / "paws_wiki_dev.jsonl.gz")),
    ]
    hard, hard_apart = split_by_premise(hard, 10)
    triples = news + own
    outlets = [pair for pair in own if pair.sort == "outlets"]
    stages = {
        "1-easy": easy,
        "2-contrastive": vitaminc + fever + draw.sample(snli, 8000) + draw.sample(scone, 2000),
        "3-news": [
            *triples * 3,
            *turned(triples),
            *draw.sample(hard, 9000),
            *draw.sample(vitaminc, 10000),
            *draw.sample(snli, 5000),
            *draw.sample(scone, 1000),
        ],
        "4-again": [
            *triples * 2,
            *between_hypotheses(own),
            *draw.sample(hard, 3000),
            *vitaminc,
            *draw.sample(snli, 3000),
        ],
        "5-outlets": [
            *triples,
            *outlets * 2,
            *turned(outlets),
            *between_hypotheses(outlets),
            *draw.sample([pair for pair in hard if pair.source == "common event"], 1500),
            *draw.sample(hard, 2500),
            *draw.sample(vitaminc, 14000),
            *draw.sample(snli, 3000),
        ],
        "6-facts": [
            *draw.sample(vitaminc, 25000),
            *draw.sample(triples, 12000),
            *draw.sample(snli, 2000),
            *draw.sample(scone, 1000),
        ],
        "7-words": [
            *triples,
            *turned(outlets),
            *between_hypotheses(own),
            *draw.sample(hard, 2000),
            *vitaminc,
            *draw.sample(snli, 6000),
        ],
    }
    apart = {
        "news_pairs": news_apart,
        "own": own_apart,
        "vitaminc": [pair for pair in vitaminc_apart if pair.source == "vitaminc_real"],
        "snli": snli_apart,
        "scone": public("scone_test"),
        "med": med_apart,
        "breaking_nli": lexical_apart,
        "hard": hard_apart,
    }
    for folder, sets in (("train", stages), ("held_out", apart)):
        (options.output / folder).mkdir(parents=True, exist_ok=True)
        for name, pairs in sets.items():
            if folder == "train":
                draw.shuffle(pairs)
            write_pairs(options.output / folder / f"{name}.jsonl", pairs)
            print(f"{folder:9}{name:15}{len(pairs):7}", dict(Counter("/".join(pair.labels) for pair in pairs)))


def turned(pairs: Iterable[Pair]) -> list[Pair]:
    """The contradictions with premise and hypothesis changed about: to contradict is symmetric."""
    return [
        Pair(pair.hypothesis, pair.premise, pair.labels, f"{pair.source} turned", pair.sort)
        for pair in pairs
        if pair.labels == ("contradiction",)
    ]


def between_hypotheses(triples: Iterable[Pair]) -> list[Pair]:
    """Pairs of two hypotheses of one premise.

    The entailed one leaves open what the premise leaves open and, where both tell the premise's main event, is
    contradicted by what contradicts the premise.
    """
    by_premise: dict[str, dict[str, Pair]] = defaultdict(dict)
    for pair in triples:
        by_premise[pair.premise][pair.labels[0]] = pair
    pairs = []
    for found in by_premise.values():
        follows, open_, denied = (found[label] for label in LABELS)
        pairs.append(Pair(follows.hypothesis, open_.hypothesis, ("neutral",), "own between", follows.sort))
        if follows.sort in ONE_EVENT:
            pairs.append(Pair(follows.hypothesis, denied.hypothesis, ("contradiction",), "own between", follows.sort))
    return pairs


def _sts_pairs(rows: Iterable[dict[str, object]]) -> list[Pair]:
    pairs = []
    for row in rows:
        score = float(str(row["score"]))
        if UNRELATED < score < PARAPHRASE:
            continue
        label = "entailment" if score >= PARAPHRASE else "neutral"
        pairs.append(Pair(str(row["text1"]), str(row["text2"]), (label,), "sts"))
    return pairs


def _paws_pairs(rows: Iterable[dict[str, object]]) -> list[Pair]:
    return [
        Pair(
            str(row["text1"]),
            str(row["text2"]),
            ("entailment",) if row["label"] else ("neutral", "contradiction"),
            "paws",
        )
        for row in rows
    ]


if __name__ == "__main__":
    main()
