"""Makes the pairs that the reader of marked spans is trained and measured on.

    python training/prepare_marked.py DATA_DIR OUTPUT_DIR [--stories DIR ...] [--leave-out DOMAIN] [--cache DIR]

Writes OUTPUT_DIR/train.jsonl and OUTPUT_DIR/held_out/<set>.jsonl (see `marked_pairs.write_marked`). Held out are a
tenth of the fact pairs and, with --leave-out, all of that domain; a sixth of the stories, half of those called `real`;
a fifth of the premises of triples. Of stories called `train` only those with odd numbers are read. Prints the counts.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from pathlib import Path

from marked_pairs import MarkedPair, fact_pairs, split, story_pairs, triple_pairs, write_marked
from pairs import is_held_out, read_labelled, read_news_triples, split_by_premise, split_vitaminc

SEED = 20261130
FACTS_APART, STORIES_APART, REAL_APART, PREMISES_APART = 10, 6, 2, 5
"""One in so many is set apart."""
PUBLIC = 8000
"""Pairs of VitaminC's real revisions: what changes there is one value."""


def main() -> None:
    """Writes the files and prints how many candidates of each verdict they hold; nothing comes back."""
    parser = argparse.ArgumentParser(description="Writes the marked pairs to train on and those held out.")
    parser.add_argument("data", type=Path, help="the folder of public labelled data")
    parser.add_argument("output", type=Path)
    parser.add_argument("--stories", type=Path, nargs="*", default=[])
    parser.add_argument("--leave-out", default="", help="a domain of the fact pairs")
    parser.add_argument("--cache", type=Path, help="folder of kept parses")
    options = parser.parse_args()
    draw = random.Random(SEED)
    facts, facts_apart = split(fact_pairs(options.data / "fact_pairs"), FACTS_APART)
    domain = f"fact {options.leave_out}"
    left_out = [pair for pair in facts if pair.source == domain]
    facts = [pair for pair in facts if pair.source != domain]
    stories, stories_apart = _stories(options.stories, options.cache)
    nli: Path = options.data / "nli"
    news, _ = split_by_premise(read_labelled(nli / "news_pairs.jsonl.gz", "news_pairs"), PREMISES_APART)
    own, own_apart = split_by_premise(read_news_triples(), PREMISES_APART)
    revisions, _ = split_vitaminc([(nli / "vitaminc_real.jsonl.gz", "vitaminc_real")], 8)
    triples = triple_pairs([*news, *own, *draw.sample(revisions, PUBLIC)])
    sets = {
        "train": [*facts, *stories, *triples],
        "held_out/facts": facts_apart,
        "held_out/domain": left_out,
        "held_out/stories": stories_apart,
        "held_out/triples": triple_pairs(own_apart),
    }
    (options.output / "held_out").mkdir(parents=True, exist_ok=True)
    for name, pairs in sets.items():
        if pairs:
            write_marked(options.output / f"{name}.jsonl", pairs)
        counts = Counter("/".join(c.verdicts) for pair in pairs for c in pair.candidates)
        print(f"{name:20}{len(pairs):7}", dict(Counter(pair.source for pair in pairs)), dict(counts))


def _stories(folders: list[Path], cache: Path | None) -> tuple[list[MarkedPair], list[MarkedPair]]:
    parts: tuple[list[MarkedPair], list[MarkedPair]] = ([], [])
    for folder in folders:
        for story in sorted(path.parent for path in folder.glob("*/gold.json")):
            number = story.name.rpartition("-")[2]
            if folder.name == "train" and not (number.isdigit() and int(number) % 2):
                continue
            apart = is_held_out(story.name, REAL_APART if folder.name == "real" else STORIES_APART)
            parts[apart].extend(story_pairs(story, cache))
    return parts


if __name__ == "__main__":
    main()
