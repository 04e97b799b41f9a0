"""Counts in how many articles of stories each word stands: what weighs a term where a corpus is too small to tell.

    python training/unpack_stories.py training/news_stories NEWS_DIR
    python training/count_words.py NEWS_DIR benchmarks/stories

Writes compare/data/news_words.json (`--output` names another file): the number of articles, and each term
(`compare.corpus.cards.count_terms`) that stands in at least five of them, with the number of articles. Fewer
could be the names of one story.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Final

from compare.corpus.cards import count_terms
from compare.sources import read_article

LEAST: Final = 5
OUTPUT: Final = Path(__file__).parent.parent / "compare" / "data" / "news_words.json"


def main() -> None:
    """Reads the folders and writes the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, metavar="STORIES_DIR")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    options = parser.parse_args()
    counted: Counter[str] = Counter()
    articles = 0
    for path in sorted(file for folder in options.folders for file in folder.glob("*/?.md")):
        article = read_article(path)
        counted.update(set(count_terms(article.title or "", article.text)))
        articles += 1
    terms = {term: count for term, count in sorted(counted.items()) if count >= LEAST}
    text = json.dumps({"articles": articles, "terms": terms}, ensure_ascii=False, separators=(",", ":"))
    options.output.write_text(text.replace(',"', ',\n"') + "\n", encoding="utf-8")
    print(f"{articles} articles, {len(terms)} terms")


if __name__ == "__main__":
    main()
