"""What a comparison of many outlets costs: processor seconds by stage, warm, and how each stage grows.

    python benchmarks/many_outlets.py [--story NAME] [--outlets 2 5 12 20 50 100] [--repeats N] [--each-with-each]

The outlets are invented out of one bundled story. Outlet k takes the text of one of its versions in turn and further
paragraphs of the next version until it has `WORDS` words. Drawn from a generator seeded with k, its paragraphs are
shuffled, a quarter of the whole numbers below 1,000 (no years, no clock times) grow by up to a fifth, and a quarter of
the days of the week become the day after. Every fifth outlet is a re-publisher, whose page is dated two months late.

Everything runs in one process whose cache has all articles, after one run that loads the models. Each stage shows the
least of its repeats; `growth` is the exponent of n between the two largest numbers of outlets. Below it stands how many
pairs of articles were compared. `--each-with-each` compares all of them, as stories below the limit are.
"""

from __future__ import annotations

import argparse
import math
import random
import re
import tempfile
import time
from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from compare import pipeline, scores, study
from compare.model import Article
from compare.settings import Settings
from compare.sources import read_article

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

STORIES: Final = Path(__file__).resolve().parent / "stories"
WORDS: Final = 500
CHANGED: Final = 0.25
STAGES: Final = {
    "read": (study, "read_source"),
    "choose pairs": (study, "choose_pairs"),
    "align": (study, "align_sources"),
    "anchors": (study, "infer_anchors"),
    "resolve": (study, "resolve_source"),
    "on acts": (study, "find_on_acts"),
    "judge": (study, "judge"),
    "detectors": (study, "find_all"),
    "merge": (study, "merge_findings"),
    "only_in": (pipeline, "find_only_in"),
    "rows": (pipeline, "list_rows"),
}
"""For each stage the function that is timed, and the module that calls it."""

DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMBER: Final = re.compile(r"(?<![\d.,:$-])\d{1,3}(?![\d:-]|[.,]\d| ?[ap]\.?m)")
_DAY: Final = re.compile(rf"\b(?:{'|'.join(DAYS)})\b")


def invent_outlets(story: Path, count: int) -> list[Article]:
    """Articles of `WORDS` words or a little more; the same for the same story, whatever the count."""
    return [_invent([read_article(path) for path in sorted(story.glob("?.md"))], k) for k in range(count)]


def _invent(versions: Sequence[Article], k: int) -> Article:
    draw = random.Random(k)  # noqa: S311 - no secret
    lead, other = versions[k % len(versions)], versions[(k + 1) % len(versions)]
    paragraphs, further = _paragraphs(lead), _paragraphs(other)
    draw.shuffle(further)
    while further and sum(len(p.split()) for p in paragraphs) < WORDS:
        paragraphs.append(further.pop())
    draw.shuffle(paragraphs)
    late = timedelta(days=60 if k % 5 == 4 else 0)
    return Article.from_text(
        "\n\n".join(_change(p, draw) for p in paragraphs),
        outlet=f"Outlet {k + 1}",
        title=_change(lead.title or "", draw),
        published=None if lead.published is None else lead.published + late,
    )


def _paragraphs(article: Article) -> list[str]:
    blocks = [" ".join(block.split()) for block in article.text.split("\n\n")]
    return [block for block in blocks if block and block != article.title]


def _change(text: str, draw: random.Random) -> str:
    def grow(match: re.Match[str]) -> str:
        return str(int(match[0]) + draw.randint(1, 1 + int(match[0]) // 5)) if draw.random() < CHANGED else match[0]

    def delay(match: re.Match[str]) -> str:
        return DAYS[(DAYS.index(match[0]) + 1) % len(DAYS)] if draw.random() < CHANGED else match[0]

    return _DAY.sub(delay, _NUMBER.sub(grow, text))


def measure(articles: Sequence[Article], settings: Settings) -> dict[str, float]:
    """Processor seconds of one comparison by stage, and of all of it as `total`."""
    spent: dict[str, float] = defaultdict(float)

    def timed(stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **kwargs: Any) -> Any:
            start = time.process_time()
            try:
                return function(*args, **kwargs)
            finally:
                spent[stage] += time.process_time() - start

        return run

    functions = {stage: getattr(module, name) for stage, (module, name) in STAGES.items()}
    for stage, (module, name) in STAGES.items():
        setattr(module, name, timed(stage, functions[stage]))
    try:
        timed("total", pipeline.compare_articles)(articles, settings=settings)
    finally:
        for stage, (module, name) in STAGES.items():
            setattr(module, name, functions[stage])
    return spent


def main() -> None:
    """Prints the table; nothing comes back."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--story", default="disaster-02", help="name of a folder in benchmarks/stories")
    parser.add_argument("--outlets", type=int, nargs="+", default=[2, 5, 12, 20, 50, 100], metavar="N")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--each-with-each", action="store_true", help="compare every article with every other")
    options = parser.parse_args()
    counts = sorted(set(options.outlets))
    articles = invent_outlets(STORIES / options.story, counts[-1])
    table: dict[int, dict[str, float]] = {}
    pairs: dict[int, int] = {}
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(cache_dir=Path(folder))
        if options.each_with_each:
            settings = replace(settings, most_each_with_each=counts[-1])
        pipeline.compare_articles(articles[: counts[0]], settings=settings)
        for article in articles:
            scores.find_facts(article.text, settings=settings)
        for n in counts:
            pairing = pipeline.compare_articles(articles[:n], settings=settings).pairing
            pairs[n] = len(pairing.pairs) if pairing else n * (n - 1) // 2
            runs = [measure(articles[:n], settings) for _ in range(options.repeats)]
            table[n] = {stage: min(run[stage] for run in runs) for stage in (*STAGES, "total")}
    print("processor seconds" + "".join(f"{f'n={n}':>9}" for n in counts) + "   growth")
    for stage in (*STAGES, "total"):
        line = "".join(f"{table[n][stage]:9.3f}" for n in counts)
        print(f"{stage:<17}{line}{_growth(table, counts, stage):>9}")
    print("pairs compared   " + "".join(f"{pairs[n]:9}" for n in counts))


def _growth(table: dict[int, dict[str, float]], counts: Sequence[int], stage: str) -> str:
    if len(counts) < 2:
        return "-"
    small, large = counts[-2:]
    ratio = table[large][stage] / max(table[small][stage], 1e-9)
    return f"{math.log(ratio) / math.log(large / small):.1f}"


if __name__ == "__main__":
    main()
