"""The folder of a corpus -> its tables as data frames, its articles, and the report on any of its stories."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import compare
from compare.corpus.comparisons import read_compared
from compare.corpus.manifest import Manifest
from compare.corpus.readings import load_places
from compare.corpus.schema import TABLES
from compare.corpus.tables import table_path
from compare.corpus.work import COMPARE, READ
from compare.errors import UsageError
from compare.reporters.columns import load_arrow

if TYPE_CHECKING:
    from collections.abc import Callable

    import pyarrow as pa

    from compare.corpus.articles import ArticleStore
    from compare.corpus.manifest import Plan
    from compare.model import Article, Report

_BY_NAME: Final = {table.name: table for table in TABLES}


@dataclass(frozen=True)
class Corpus:
    """What `factdiff corpus` wrote. Tables are read when they are asked for, and not kept."""

    folder: Path
    plan: Plan

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the tables; `docs/corpus-tables.md` tells what is in them."""
        return tuple(_BY_NAME)

    def to_arrow(self, name: str) -> pa.Table:
        """A table as a pyarrow Table. Raises `UsageError` for an unknown name, or when it has not been written."""
        if name not in _BY_NAME:
            raise UsageError(f"table {name!r}", "there is no such table", f"Tables are {', '.join(_BY_NAME)}.")
        path = table_path(self.folder, _BY_NAME[name])
        arrow = load_arrow()
        try:
            return arrow.parquet.read_table(str(path))
        except FileNotFoundError:
            raise UsageError(
                str(path), "there is no such file", "Run factdiff corpus to its end; it writes the tables last."
            ) from None
        except (OSError, ValueError) as error:
            raise UsageError(
                str(path), f"it is damaged ({type(error).__name__})", "Run factdiff corpus again: it writes the tables."
            ) from error

    def to_pandas(self, name: str) -> Any:
        """A table as a pandas DataFrame; raises as `to_arrow` does, and when pandas is missing."""
        _need("pandas")
        return self.to_arrow(name).to_pandas()

    def to_polars(self, name: str) -> Any:
        """A table as a polars DataFrame; raises as `to_arrow` does, and when polars is missing."""
        _need("polars")
        import polars

        return polars.from_arrow(self.to_arrow(name))

    def frame(self, name: str) -> Any:
        """A table as a data frame of pandas or polars, whichever is installed, pandas first; else of pyarrow."""
        ways: dict[str, Callable[[str], Any]] = {"pandas": self.to_pandas, "polars": self.to_polars}
        make = next((way for library, way in ways.items() if find_spec(library)), self.to_arrow)
        return make(name)

    @property
    def sources(self) -> Any:
        """The table `sources`, as `frame` gives it."""
        return self.frame("sources")

    @property
    def stories(self) -> Any:
        """The table `stories`, as `frame` gives it."""
        return self.frame("stories")

    @property
    def alignments(self) -> Any:
        """The table `alignments`, as `frame` gives it."""
        return self.frame("alignments")

    @property
    def discrepancies(self) -> Any:
        """The table `discrepancies`, as `frame` gives it."""
        return self.frame("discrepancies")

    @property
    def evidence(self) -> Any:
        """The table `evidence`, as `frame` gives it."""
        return self.frame("evidence")

    @property
    def only_in(self) -> Any:
        """The table `only_in`, as `frame` gives it."""
        return self.frame("only_in")

    @property
    def outlets(self) -> Any:
        """The table `outlets`, as `frame` gives it."""
        return self.frame("outlets")

    @property
    def outlet_kinds(self) -> Any:
        """The table `outlet_kinds`, as `frame` gives it."""
        return self.frame("outlet_kinds")

    @property
    def outlet_pairs(self) -> Any:
        """The table `outlet_pairs`, as `frame` gives it."""
        return self.frame("outlet_pairs")

    def article(self, source_id: str) -> Article:
        """An article as it was compared; raises `UsageError` for one that does not take part."""
        try:
            return self._store.read(source_id)
        except KeyError:
            raise UsageError(
                f"source {source_id!r}", "there is no such article, or it could not be read", "See the table sources."
            ) from None

    def report(self, story_id: str, *, progress: Callable[[str], None] | None = None) -> Report:
        """The report on a story, its articles compared again with the settings of the corpus.

        Raises `UsageError` for a story that was not compared.
        """
        told = self._compared.get(story_id)
        if told is None or not told.members:
            why = told.reason if told else "there is no story of that id with two articles"
            raise UsageError(f"story {story_id!r}", why, "See the table stories, or the page index.html.")
        articles = [self.article(source_id) for source_id in told.members]
        return compare.compare_articles(articles, settings=self.plan.settings, progress=progress)

    @cached_property
    def _store(self) -> ArticleStore:
        return load_places(self.folder, Manifest(self.folder).list_shards(READ, self.plan.run_id))

    @cached_property
    def _compared(self) -> dict[str, Any]:
        return read_compared(self.folder, Manifest(self.folder).list_shards(COMPARE, self.plan.run_id))[0]


def read_corpus(folder: str | Path) -> Corpus:
    """What `factdiff corpus` wrote into a folder. Raises `UsageError` when it is none of a corpus."""
    path = Path(folder)
    plan = Manifest(path).read_plan()
    if plan is None:
        raise UsageError(str(path), "it holds no corpus", "Give the folder that factdiff corpus was given with -o.")
    load_arrow()
    return Corpus(path, plan)


def _need(library: str) -> None:
    if find_spec(library) is None:
        raise UsageError(
            library,
            "it is not installed",
            f"Install it (pip install {library}), or use to_arrow, which needs no other.",
        )
