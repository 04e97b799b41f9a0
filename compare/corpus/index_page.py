"""The tables of a corpus -> one page that lists its stories, to be searched and sorted; it asks no network."""

from __future__ import annotations

import functools
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

import compare
from compare.corpus.schema import SOURCES, STORIES
from compare.corpus.tables import iterate_rows, table_path
from compare.project.atomic_files import write_file
from compare.reporters.excerpts import TITLE_CHARS, count_noun, shorten_text
from compare.reporters.pages import as_markup, hash_source, read_part, read_template
from compare.wording import clean_text, list_words, say_interval

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jinja2 import Template

MOST_STORIES: Final = 10_000
"""A page of more takes a browser seconds; the table `stories` has them all."""
_OUTLETS_SHOWN: Final = 5


def write_index(out: Path) -> None:
    """Writes `index.html` from the tables that are there, with links to the reports that are there."""
    write_file(out / "index.html", render_index(out).encode("utf-8", "replace"))


def report_path(out: Path, story_id: str) -> Path:
    """Where the report on a story lies once it was made."""
    return out / "reports" / f"{story_id}.html"


def render_index(out: Path) -> str:
    """The page; it ends with a newline."""
    template, style, script = _template()
    stories = [row for row in iterate_rows(table_path(out, STORIES)) if row["independent"] > 1]
    stories.sort(key=lambda row: (-row["conflicts"], -row["differences"], -row["size"], row["story_id"]))
    outlets: defaultdict[str, set[str]] = defaultdict(set)
    counts: defaultdict[str, int] = defaultdict(int)
    for row in iterate_rows(table_path(out, SOURCES), "story_id", "outlet", "status"):
        counts[row["status"]] += 1
        if row["story_id"]:
            outlets[row["story_id"]].add(row["outlet"])
    shown = [_show(row, sorted(outlets[row["story_id"]]), out) for row in stories[:MOST_STORIES]]
    policy = (
        f"default-src 'none'; style-src '{hash_source(style)}'; script-src '{hash_source(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    text = template.render(
        stories=shown,
        title=_count_stories(len(stories)),
        articles=_say_articles(counts),
        more=len(stories) - len(shown),
        version=compare.__version__,
        policy=policy,
        style=as_markup(style),
        script=as_markup(script),
    )
    return f"{text.strip()}\n"


@functools.cache
def _template() -> tuple[Template, str, str]:
    return read_template("corpus.html.j2"), read_part("corpus.css"), read_part("corpus.js")


def _show(row: Mapping[str, Any], outlets: list[str], out: Path) -> dict[str, object]:
    names = [shorten_text(name, 40) for name in outlets]
    more = len(names) - _OUTLETS_SHOWN
    first, last = row["first_date"], row["last_date"]
    return {
        "id": row["story_id"],
        "label": shorten_text(row["label"], TITLE_CHARS) or row["story_id"],
        "size": row["size"],
        "copies": row["size"] - row["independent"],
        "outlets": ", ".join(names[:_OUTLETS_SHOWN]) + (f" and {more} more" if more > 0 else ""),
        "all_outlets": " ".join(clean_text(name) for name in outlets) if more > 0 else "",
        "outlet_count": row["outlets"],
        "conflicts": row["conflicts"],
        "differences": row["differences"],
        "dates": say_interval(first, last) if first else "",
        "day": first.isoformat() if first else "",
        "status": row["status"],
        "reason": shorten_text(row["reason"], 300),
        "has_report": report_path(out, row["story_id"]).is_file(),
    }


def _count_stories(count: int) -> str:
    return "1 story" if count == 1 else f"{count:,} stories" if count else "No stories"


def _say_articles(counts: Mapping[str, int]) -> str:
    """`1,200 articles: 1,000 taken, 150 copies, 30 furniture, 20 that could not be read`."""
    words = {"ok": "taken", "duplicate": "copies", "furniture": "no articles (consent walls and the like)"}
    words |= {"failed": "not read", "skipped": "not to be compared"}
    said = [f"{counts[status]:,} {word}" for status, word in words.items() if counts.get(status)]
    return f"{count_noun(sum(counts.values()), 'article')}: {list_words(said)}" if said else "no articles"
