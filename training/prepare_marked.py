"""Makes the pairs that the reader of marked spans is trained and measured on.

    python training/prepare_marked.py DATA_DIR OUTPUT_DIR [--stories DIR ...] [--alignment DIR] [--leave-out DOMAIN]

Writes OUTPUT_DIR/train.jsonl and OUTPUT_DIR/held_out/<set>.jsonl (see `marked_pairs.write_marked`). Held out are a
tenth of the fact pairs and, with --leave-out, all of that domain; a sixth of the stories, half of those called `real`;
a fifth of the premises of triples. The even numbers of stories called `train` are not read at all. Of stories come the
gold evidence and the candidates of the product, so that what is learnt is what will be asked. --alignment is that of
train_judgement.py. Prints the counts.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from pathlib import Path

from labelled_stories import ACTS, Corpus, is_apart, is_numbered, parity, read_stories, story_folders
from marked_pairs import Candidate, MarkedPair, fact_pairs, merge_pairs, split, story_pairs, triple_pairs, write_marked
from pairs import read_labelled, read_news_triples, split_by_premise, split_vitaminc

from compare.candidates.judgement import feature_columns, load_judgement
from compare.candidates.second_look import mark

SEED = 20261130
FACTS_APART, PREMISES_APART = 10, 5
"""One in so many is set apart."""
MOST_CANDIDATES = 50
"""Of two outlets of a story, of values and again of acts: some more than the product reads."""
UNLABELLED_WEIGHT = 0.5
"""In the loss, of a candidate that no label names: it agrees or is about something else."""
PUBLIC = 8000
"""Pairs of VitaminC's real revisions: what changes there is one value."""


def main() -> None:
    """Writes the files and prints how many candidates of each verdict they hold; nothing comes back."""
    parser = argparse.ArgumentParser(description="Writes the marked pairs to train on and those held out.")
    parser.add_argument("data", type=Path, help="the folder of public labelled data")
    parser.add_argument("output", type=Path)
    parser.add_argument("--stories", type=Path, nargs="*", default=[])
    parser.add_argument("--leave-out", default="", help="a domain of the fact pairs")
    parser.add_argument("--alignment", type=Path, help="folder of alignment weights that never saw a story")
    options = parser.parse_args()
    draw = random.Random(SEED)
    facts, facts_apart = split(fact_pairs(options.data / "fact_pairs"), FACTS_APART)
    domain = f"fact {options.leave_out}"
    left_out = [pair for pair in facts if pair.source == domain]
    facts = [pair for pair in facts if pair.source != domain]
    stories, stories_apart = _stories(options.stories, options.alignment)
    nli: Path = options.data / "nli"
    news, news_apart = split_by_premise(read_labelled(nli / "news_pairs.jsonl.gz", "news_pairs"), PREMISES_APART)
    own, own_apart = split_by_premise(read_news_triples(), PREMISES_APART)
    revisions, _ = split_vitaminc([(nli / "vitaminc_real.jsonl.gz", "vitaminc_real")], 8)
    triples = triple_pairs([*news, *own, *draw.sample(revisions, PUBLIC)])
    sets = {
        "train": [*facts, *stories, *triples],
        "held_out/facts": facts_apart,
        "held_out/domain": left_out,
        "held_out/stories": stories_apart,
        "held_out/triples": triple_pairs(own_apart),
        "held_out/news_pairs": triple_pairs(news_apart),
    }
    (options.output / "held_out").mkdir(parents=True, exist_ok=True)
    for name, pairs in sets.items():
        if pairs:
            write_marked(options.output / f"{name}.jsonl", pairs)
        counts = Counter("/".join(c.verdicts) for pair in pairs for c in pair.candidates)
        print(f"{name:20}{len(pairs):7}", dict(Counter(pair.source for pair in pairs)), dict(counts))


def _stories(folders: list[Path], alignment: Path | None) -> tuple[list[MarkedPair], list[MarkedPair]]:
    """Of stories to train on, and of those set apart: the gold evidence and the candidates."""
    stories = [
        story
        for story in story_folders(folders)
        if not (is_numbered(story.parent.name, story.name) and parity(story.name) == "even")
    ]
    pairs = [pair for story in stories for pair in story_pairs(story)]
    pairs = merge_pairs([*pairs, *_candidates(read_stories(stories, alignment))])
    folder_of = {story.name: story.parent.name for story in stories}
    parts: tuple[list[MarkedPair], list[MarkedPair]] = ([], [])
    for pair in pairs:
        parts[is_apart(folder_of[pair.key], pair.key)].append(pair)
    return parts


def _candidates(corpus: Corpus) -> list[MarkedPair]:
    """The candidates that the first look holds likeliest, and all that are right."""
    judgement = load_judgement()
    found = []
    for rows, regression in ((corpus.values, judgement.values), (corpus.acts, judgement.acts)):
        odds = regression.log_odds(feature_columns(rows, regression.features))
        by_outlets: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for n, row in enumerate(rows):
            by_outlets[row.folder, row.story, row.passages.first.id, row.passages.second.id].append(n)
        for numbers in by_outlets.values():
            likeliest = sorted(numbers, key=lambda n: -odds[n])
            chosen = {*likeliest[:MOST_CANDIDATES], *(n for n in numbers if rows[n].label.is_right)}
            for row in (rows[n] for n in sorted(chosen) if rows[n].label.verdicts):
                a, span_a, b, span_b = mark(row.passages)
                kind = row.kind if row.kind != ACTS else ""
                weight = 1.0 if row.label.is_right else UNLABELLED_WEIGHT
                candidate = Candidate(span_a, span_b, row.label.verdicts, kind, weight)
                found.append(MarkedPair(row.story, a, b, (candidate,), f"story {row.folder}"))
    return found


if __name__ == "__main__":
    main()
