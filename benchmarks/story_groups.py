"""How well, and how fast, a corpus is grouped into stories.

    python benchmarks/story_groups.py SET ... [--noise N --from STORIES_DIR ...] [--scale N ... --from STORIES_DIR ...]

A SET is a folder of stories (each folder in it is an event, with articles `a.md`, `b.md` …), or JSON Lines, gzipped or
not, with `text`, `topic` and `subtopic` (one event), as ECB+ is told in. For each set, alone and, with `--noise`, among
N invented articles that belong to none: B3 (Bagga and Baldwin 1998) of the set's own articles, an invented one in their
story counting against its precision; of the stories with two of them or more the share that holds two events (`any`),
and the share in which the second event has two articles and a fifth (`substantial`); how many stories have an invented
one in them. Dates are taken from the articles; ECB+ has none.

An invented article takes three sentences of each of four to six stories under STORIES_DIR, shuffled; every capitalised
word becomes another from all of theirs, the same one in the whole article, and every number another of as many digits.
Without `--from` the sentences are those of the set itself, which is the hardest: they tell of the same kinds of event.

`--scale` times cards, copies and grouping of so many invented articles, of which some have one to four further reports
beside them, each of two thirds of the same sentences. Everything is drawn from generators with fixed seeds.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import resource
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from compare.corpus.cards import hash_id, make_card
from compare.corpus.copies import find_copies
from compare.corpus.grouping import group_stories, regroup
from compare.model import Article
from compare.sources import read_article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compare.corpus.model import Card, Grouped

_SENTENCE: Final = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n+")
_NAME: Final = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")
_CAPITALISED: Final = re.compile(r"\b[A-Z][a-z]{2,}\b")
_NUMBER: Final = re.compile(r"\d+")
FIRST_DAY: Final = date(2024, 1, 1)


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article and the event that it reports; '' for an invented one that belongs to none."""

    article: Article
    event: str


def read_set(path: Path) -> list[Labelled]:
    """The articles of a set, with their events."""
    if path.is_dir():
        files = sorted(path.glob("*/?.md"))
        return [Labelled(read_article(file), file.parent.name) for file in files]
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    rows = [json.loads(line) for line in data.splitlines()]
    return [
        Labelled(Article.from_text(row["text"], outlet=str(row.get("doc_id", n))), f"{row['topic']} {row['subtopic']}")
        for n, row in enumerate(rows)
    ]


class Inventor:
    """Makes articles of the sentences of others."""

    def __init__(self, articles: Sequence[Labelled], seed: int) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - nothing secret
        self._sentences: dict[str, list[str]] = defaultdict(list)
        names: set[str] = set()
        for one in articles:
            body = one.article.text[len(one.article.title or "") :]
            self._sentences[one.event] += [s for s in _SENTENCE.split(body) if len(s) > 30]
            names.update(_NAME.findall(body))
        self._names = sorted(names)
        self._events = sorted(event for event, sentences in self._sentences.items() if sentences)

    def make(self, count: int) -> Iterator[Labelled]:
        """Articles that share no event."""
        for n in range(count):
            yield Labelled(self._article(f"Invented {n}", self._draw(), self._day()), "")

    def make_stories(self, count: int) -> Iterator[Labelled]:
        """Articles of which some have one to four further reports beside them."""
        made = 0
        while made < count:
            sentences, day = self._draw(), self._day()
            reports = self._chance.choice((1, 2, 2, 3, 5)) if self._chance.random() < 0.5 else 1
            for _ in range(min(reports, count - made)):
                taken = self._chance.sample(sentences, max(len(sentences) * 2 // 3, 1))
                yield Labelled(self._article(f"Outlet {made % 50}", taken, day), "")
                made += 1

    def _day(self) -> date:
        return FIRST_DAY + timedelta(days=self._chance.randrange(366))

    def _draw(self) -> list[str]:
        found: list[str] = []
        for event in self._chance.sample(self._events, self._chance.randint(4, 6)):
            found += self._chance.sample(self._sentences[event], min(3, len(self._sentences[event])))
        self._chance.shuffle(found)
        own: dict[str, str] = {}
        pick = self._chance.choice
        text = _CAPITALISED.sub(lambda m: own.setdefault(m[0], pick(self._names)), "\n".join(found))
        digits = self._chance.randint
        return _NUMBER.sub(lambda m: str(digits(10 ** (len(m[0]) - 1), 10 ** len(m[0]) - 1)), text).split("\n")

    def _article(self, outlet: str, sentences: list[str], day: date) -> Article:
        title = " ".join(self._chance.choice(sentences).split()[:9])
        return Article.from_text("\n".join(sentences), outlet=outlet, title=title, published=day)


def make_cards(articles: Sequence[Labelled]) -> list[Card]:
    """Cards whose ids are their places: two articles of a set may be the same."""
    return [replace(make_card("", one.article), source_id=hash_id(str(n))) for n, one in enumerate(articles)]


def score(articles: Sequence[Labelled], cards: Sequence[Card], stories: Sequence[Grouped]) -> str:
    """B3 and the shares of stories that hold two events, in words."""
    events = {card.source_id: one.event for card, one in zip(cards, articles, strict=True)}
    sizes = Counter(events.values())
    precision = recall = 0.0
    several = some = substantial = noisy = 0
    for story in stories:
        count = Counter(events[member] for member in story.members)
        invented = count.pop("", 0)
        for event, n in count.items():
            precision += n * n / len(story.members)
            recall += n * n / sizes[event]
        own = sum(count.values())
        noisy += bool(own and invented)
        if own < 2:
            continue
        several += 1
        some += len(count) > 1
        second = sorted(count.values())[-2] if len(count) > 1 else 0
        substantial += second >= 2 and second >= own / 5
    labelled = sum(n for event, n in sizes.items() if event)
    precision, recall = precision / labelled, recall / labelled
    f1 = 2 * precision * recall / (precision + recall)
    return (
        f"B3 F1 {f1:.3f} (P {precision:.3f}, R {recall:.3f})   stories of 2+ {several}, of two events: any "
        f"{some / max(several, 1):.3f}, substantial {substantial / max(several, 1):.3f}; with invented ones {noisy}"
    )


def add_later(cards: Sequence[Card], count: int) -> Sequence[Grouped]:
    """The stories when so many articles, drawn at random, come after the others were grouped."""
    later = set(random.Random(3).sample(range(len(cards)), count))  # noqa: S311 - nothing secret
    old = [card for n, card in enumerate(cards) if n not in later]
    stories, weights = group_stories(old)
    return regroup(stories, old, [cards[n] for n in sorted(later)], weights)


def time_scale(inventor: Inventor, count: int) -> str:
    """Processor seconds of each step, and the memory at its peak, in words."""
    marks = [time.process_time()]
    made = list(inventor.make_stories(count))
    marks.append(time.process_time())
    cards = make_cards(made)
    marks.append(time.process_time())
    del made
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    copies = find_copies(cards)
    marks.append(time.process_time())
    stories, _ = group_stories(cards)
    marks.append(time.process_time())
    held = sum(c.terms.nbytes + c.counts.nbytes + c.shingles.nbytes for c in cards)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds = [end - start for start, end in pairwise(marks)]
    return (
        f"{count:>7,}   cards {seconds[1]:.1f} s ({held / 1e6:.0f} MB of numbers)   copies {seconds[2]:.1f} s "
        f"({len(copies)})   stories {seconds[3]:.1f} s ({sum(len(s.members) > 1 for s in stories)} of 2+)   "
        f"peak {peak / 1024:.0f} MB, {before / 1024:.0f} before with all texts"
    )


def main() -> None:
    """Prints a line for each set, and for each scale."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="*", type=Path, metavar="SET")
    parser.add_argument("--noise", type=int, default=0, metavar="N")
    parser.add_argument("--added", type=int, default=0, metavar="N", help="N articles of the set come in a second run")
    parser.add_argument("--from", nargs="+", type=Path, default=[], metavar="STORIES_DIR", dest="source")
    parser.add_argument("--scale", nargs="+", type=int, default=[], metavar="N")
    options = parser.parse_args()
    pool = [one for path in options.source for one in read_set(path)]
    for path in options.sets:
        articles = read_set(path)
        cards = make_cards(articles)
        print(f"{path}: {len(articles)} articles, {len({one.event for one in articles})} events")
        print(f"  alone            {score(articles, cards, group_stories(cards)[0])}", flush=True)
        if options.added:
            print(f"  {options.added:>6,} came later  {score(articles, cards, add_later(cards, options.added))}")
        if options.noise:
            everything = articles + list(Inventor(pool or articles, seed=1).make(options.noise))
            cards = make_cards(everything)
            print(f"  among {options.noise:>6,}     {score(everything, cards, group_stories(cards)[0])}", flush=True)
    for count in options.scale:
        print(time_scale(Inventor(pool, seed=2), count), flush=True)


if __name__ == "__main__":
    main()
