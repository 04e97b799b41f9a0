"""The tables of a corpus: their columns, keys, and what stands in them. `docs/corpus-tables.md` is made from this."""

from __future__ import annotations

from typing import Final

from compare.reporters.columns import COPY, OF_ARTICLE, OF_FINDING, OF_WORDS, SIDE, SIDES, Column, Table

_SOURCE: Final = "the article"
_OF_STORY: Final = Column("story_id", "text", "the story", "stories.story_id")

SOURCES: Final = Table(
    "sources",
    "Every article that was given, what became of it, and the story it is in.",
    ("source_id",),
    (
        Column("source_id", "text", "16 hexadecimal digits: a hash of outlet, address and text"),
        *OF_ARTICLE,
        Column("language", "kind", "ISO 639-1 code"),
        Column("sha256", "text", "digest of the bytes it was read from"),
        Column("words", "count", "words of its text"),
        Column("status", "kind", "`ok`, `duplicate`, `furniture`, `failed` or `skipped`"),
        Column("reason", "text", "why it does not take part; empty for `ok`"),
        Column("copy_of", "text", "of a duplicate: the article compared in its place", "sources.source_id"),
        Column(
            "story_id", "text", "its story (of a duplicate: that of its original); null for none", "stories.story_id"
        ),
        Column(
            "letter", "text", "what reasons and summaries call it in its story: a, b … ; null where it was not compared"
        ),
    ),
)
STORIES: Final = Table(
    "stories",
    "Articles that report the same event; an article alone is a story of one.",
    ("story_id",),
    (
        Column("story_id", "text", "16 hexadecimal digits: a hash of its articles' ids"),
        Column("parent_id", "text", "what a larger story is called that was cut into this and others; null for none"),
        Column("size", "count", "articles in it, copies included"),
        Column("independent", "count", "articles in it without copies"),
        Column("outlets", "count", "different outlets in it, copies included"),
        Column("first_date", "day", "the earliest publication; null where none is known"),
        Column("last_date", "day", "the latest"),
        Column("label", "text", "its name in `--stories`, else the title of its first article"),
        Column("status", "kind", "`compared`, `alone` or `failed` (see the reason)"),
        Column("reason", "text", "why it was not compared, or not as a whole; empty otherwise"),
        Column("conflicts", "count", "its discrepancies with the standing `conflict`"),
        Column("differences", "count", "its discrepancies with the standing `differs`"),
    ),
)
ALIGNMENTS: Final = Table(
    "alignments",
    "Two sentences of a story's articles that report the same fact.",
    ("story_id", "source_a", "sentence_a", "source_b", "sentence_b"),
    (
        _OF_STORY,
        Column("source_a", "text", _SOURCE, "sources.source_id"),
        Column("sentence_a", "count", "its sentence, from 0; the title is the first"),
        Column("source_b", "text", "the other article", "sources.source_id"),
        Column("sentence_b", "count", "its sentence"),
        Column("score", "score", "0 to 1: how likely they report the same fact"),
        Column("shared_copy", "flag", "nearly the same words: one source of what both say"),
    ),
)
DISCREPANCIES: Final = Table(
    "discrepancies",
    "Facts of a story that are not the same.",
    ("story_id", "discrepancy_id"),
    (
        _OF_STORY,
        *OF_FINDING,
        Column("update_by", "text", "the article that reports a later state; null for none", "sources.source_id"),
        SIDES,
    ),
)
EVIDENCE: Final = Table(
    "evidence",
    "The words of the articles behind a discrepancy.",
    ("story_id", "discrepancy_id", "n"),
    (
        _OF_STORY,
        Column("discrepancy_id", "text", "the discrepancy", "discrepancies.discrepancy_id"),
        Column("n", "count", "from 0, in the order of a report; the first of each article is the one shown first"),
        Column("source_id", "text", _SOURCE, "sources.source_id"),
        *OF_WORDS,
        SIDE,
        Column("is_first", "flag", "is it the one shown first of this article?"),
        COPY,
    ),
)
ONLY_IN: Final = Table(
    "only_in",
    "What only one article of a story states.",
    ("story_id", "source_id", "sentence", "start", "end"),
    (
        _OF_STORY,
        Column("source_id", "text", _SOURCE, "sources.source_id"),
        Column("sentence", "count", "its sentence, from 0"),
        Column("start", "offset", "where the words begin"),
        Column("end", "offset", "where they end"),
        Column("text", "text", "the words"),
        Column("is_whole", "flag", "is it the sentence as a whole, not a claim in it?"),
    ),
)
OUTLETS: Final = Table(
    "outlets",
    "What of each outlet is in the corpus.",
    ("outlet",),
    (
        Column("outlet", "text", "who published"),
        Column("articles", "count", "articles given, whatever became of them"),
        Column("copies", "count", "of these: copies of other articles"),
        Column("stories", "count", "stories of two or more that it reports, compared"),
        Column("only_there", "count", "rows of `only_in` from its articles"),
    ),
)
OUTLET_KINDS: Final = Table(
    "outlet_kinds",
    "On which side an outlet stands where accounts are apart. It says who differs, never who is right.",
    ("outlet", "kind"),
    (
        Column("outlet", "text", "who published", "outlets.outlet"),
        Column("kind", "kind", "kind of discrepancy"),
        Column("findings", "count", "discrepancies it takes part in; updates and lesser precision do not count"),
        Column("conflicts", "count", "of these: conflicts"),
        Column("alone", "count", "alone on its side, where the others together are more than one source"),
        Column("majority", "count", "on the side with more sources than any other"),
        Column("minority", "count", "on a smaller side, with others"),
        Column("even", "count", "no side has more than the others, as where there are two sources"),
    ),
)
OUTLET_PAIRS: Final = Table(
    "outlet_pairs",
    "How often two outlets stand on different sides; each pair is here twice, once from each.",
    ("outlet", "other", "kind"),
    (
        Column("outlet", "text", "who published", "outlets.outlet"),
        Column("other", "text", "whom it is held against", "outlets.outlet"),
        Column("kind", "kind", "kind of discrepancy"),
        Column("against", "count", "discrepancies in which they are on different sides"),
        Column("conflicts", "count", "of these: conflicts"),
        Column("together", "count", "discrepancies in which they are on one side, against others"),
        Column("stories", "count", "stories that both report, whatever the kind: what to hold the counts against"),
    ),
)

FOUND: Final = (ALIGNMENTS, DISCREPANCIES, EVIDENCE, ONLY_IN)
"""What comparing a story gives."""
TABLES: Final = (SOURCES, STORIES, *FOUND, OUTLETS, OUTLET_KINDS, OUTLET_PAIRS)
