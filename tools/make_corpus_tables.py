"""Writes docs/corpus-tables.md from the schema of the tables of a corpus.

python tools/make_corpus_tables.py [--check]
"""

from __future__ import annotations

import sys
from pathlib import Path

from compare.corpus.manifest import SCHEMA_VERSION
from compare.corpus.schema import TABLES
from compare.project.atomic_files import write_file
from compare.reporters.columns import TYPES, Table

TARGET = Path(__file__).resolve().parent.parent / "docs" / "corpus-tables.md"


def make_corpus_tables() -> str:
    """The page: a list of tables, then the columns of each."""
    lines = [
        "# Tables of a corpus",
        "",
        "Made from `compare/corpus/schema.py` by `tools/make_corpus_tables.py`. [Corpora](corpora.md) tells how they",
        "come about.",
        "",
        f"Schema version {SCHEMA_VERSION}. Each table is a Parquet file, `OUT/tables/NAME.parquet`, packed with zstd.",
        "Its rows are sorted by its key, and no two rows have the same key. Offsets are code points of the",
        "article's text, which `compare.read_corpus` gives back.",
        "",
        "| table | rows | key |",
        "|---|---|---|",
        *(f"| [`{t.name}`](#{t.name}) | {t.meaning} | {', '.join(f'`{k}`' for k in t.key)} |" for t in TABLES),
        "",
    ]
    for table in TABLES:
        lines += [f"## {table.name}", "", table.meaning, "", *_columns(table), ""]
    return "\n".join(lines).rstrip() + "\n"


def _columns(table: Table) -> list[str]:
    rows = ["| column | type | holds | leads to |", "|---|---|---|---|"]
    for column in table.columns:
        name = f"**`{column.name}`**" if column.name in table.key else f"`{column.name}`"
        leads = f"`{column.leads_to}`" if column.leads_to else ""
        rows.append(f"| {name} | {TYPES[column.type]} | {column.meaning} | {leads} |")
    return rows


def main() -> int:
    """Exit status: 1 with --check when the page is stale."""
    text = make_corpus_tables()
    if "--check" in sys.argv[1:]:
        return int(not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text)
    write_file(TARGET, text.encode("utf-8"))
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
