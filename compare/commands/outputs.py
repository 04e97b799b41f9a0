"""Where the commands write and speak: a file or standard output, notes and progress on standard error."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from compare.errors import SourceError, UsageError
from compare.project.atomic_files import write_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from compare.model import Article, Report, Source

_SURE_SCORE, _UNRELATED_SHARE = 0.7, 0.15
"""Articles tell of two stories when less than this share of either has a sentence of the other aligned so surely.

Of pairs out of labelled stories: 58 of 60 from two stories, and none of some 70 from one, where it is .16 or more."""


def check_output(output: str | None, inputs: Sequence[str], *, is_text: bool = True) -> None:
    """Raises `UsageError` before any work for an output that cannot be meant: a terminal for what is no text, say."""
    if output in (None, "-"):
        if not is_text and sys.stdout is not None and sys.stdout.isatty():
            raise UsageError("standard output", "it is a terminal, and a document is no text", "Give -o a file.")
        return
    path = str(output)
    if Path(path).is_dir():
        raise UsageError(shown(path) or "the empty path", "it is a folder", "Give -o the name of a file.")
    folder = Path(os.path.realpath(path)).parent
    if not folder.is_dir():
        raise UsageError(shown(path), f"its folder does not exist: {shown(str(folder))}", "Create the folder first.")
    if any(name != "-" and os.path.realpath(name) == os.path.realpath(path) for name in inputs):
        raise UsageError(shown(path), "it is one of the articles", "Give -o another name: it would be overwritten.")


def render_file(report: Report, format_: str, article: str = "") -> bytes:
    """What a report file holds; a Word document is a copy of the article's own, where that can still be read."""
    from compare.reporters import DOCUMENTS, render_bytes
    from compare.settings import Settings
    from compare.sources.contents import read_bytes

    original = None
    source = next((s for s in report.sources if article in ("", s.id)), None)
    path = (source.article.path if source else None) or ""
    if format_ in DOCUMENTS and path.lower().endswith(f".{format_}"):
        with contextlib.suppress(SourceError):
            original = read_bytes(path, max_bytes=Settings().max_file_bytes)
    return render_bytes(report, format_, article=article, original=original)


def write_output(output: str | None, content: str | bytes) -> None:
    """Writes bytes, or text as UTF-8, to a file, a device, or standard output (None and "-").

    Raises `UsageError` when it cannot.
    """
    data = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    if output in (None, "-"):
        write_stdout(data)
        return
    path = Path(str(output))
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a device or pipe cannot be replaced
        else:
            write_file(path, data)
    except OSError as error:
        raise UsageError(
            shown(str(output)),
            f"it cannot be written ({error.strerror})",
            "Give -o a file in a folder you may write to.",
        ) from None


def write_stdout(data: bytes) -> None:
    """Always UTF-8, whatever the locale; a reader that hangs up early (`| head`) is no error, a closed output is."""
    if sys.stdout is None:
        raise UsageError("standard output", "it is closed", "Give -o a file, or leave it open.")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _silence(sys.stdout)
    except OSError as error:
        raise UsageError("standard output", f"it cannot be written ({error.strerror})", "Give -o a file.") from None


def _silence(stream: TextIO) -> None:
    """Sends what is left in a stream nowhere: else the interpreter flushes it at exit, and ends with code 120."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def summarise_report(report: Report) -> str:
    """How many conflicts and differences, in words, and how many updates and the like."""
    from compare.reporters.excerpts import count_apart

    standings = [d.standing for d in report.discrepancies]
    conflicts, differences = standings.count("conflict"), standings.count("differs")
    said = [
        f"{conflicts} {'conflict' if conflicts == 1 else 'conflicts'}",
        f"{differences} {'difference' if differences == 1 else 'differences'}",
    ]
    return ", ".join([*said, *count_apart(report.discrepancies)])


def settle_streams() -> None:
    """Puts the null device where standard input, output or error was closed (`2>&-`), as far as the system goes.

    The next file opened would else become standard output or error, and a library that prints would write into it.
    `sys.stdout` stays None, which `write_stdout` tells of.
    """
    while True:
        try:
            handle = os.open(os.devnull, os.O_RDWR)
        except OSError:
            return
        if handle > 2:
            os.close(handle)
            return
        # Inherited by what we start, as the standard streams are.
        os.set_inheritable(handle, True)  # noqa: FBT003 - the system's own interface


def tell_notes(articles: Sequence[Article]) -> None:
    """Tells what a reader should know about how the articles were read."""
    first: dict[str, str] = {}
    for article in articles:
        name = shown(article.path or "")
        if article.published is None and article.updated is None:
            tell(f"note: {name}: no publication date was found, so that its relative dates are left open (--published)")
        for note in article.notes:
            tell(f"note: {name}: {note}")
        if article.sha256 in first:
            tell(f"warning: {name} holds the same bytes as {first[article.sha256]}")
        first.setdefault(article.sha256, name)


def tell_unrelated(report: Report, story: str = "") -> None:
    """Warns of articles that hardly meet the others: silence on them would look like agreement."""
    lone = _find_unrelated(report)
    if not lone:
        return
    names = " and ".join(f"{source.id} ({shown(source.article.outlet)})" for source in lone[:5])
    more = f" and {len(lone) - 5} more" if len(lone) > 5 else ""
    others = "each other" if len(lone) == len(report.sources) else "the others"
    tell(
        f"warning: {f'{story}: ' if story else ''}hardly a sentence of {names}{more} was found in {others}: "
        f"{'these' if len(lone) > 1 else 'this'} may not tell of the same story"
    )


def _find_unrelated(report: Report) -> list[Source]:
    """The articles of which hardly a sentence was found elsewhere, and that hold hardly a sentence of another.

    The second keeps a long article beside a short one apart from this.
    """
    met: dict[tuple[str, str], set[int]] = {}
    for pair in report.alignments:
        if pair.score < _SURE_SCORE:
            continue
        met.setdefault((pair.a.source, pair.b.source), set()).add(pair.a.sentence)
        met.setdefault((pair.b.source, pair.a.source), set()).add(pair.b.sentence)
    lone = []
    for source in report.sources:
        own = {n for (a, _), found in met.items() if a == source.id for n in found}
        shares = [len(own) / max(len(source.parse.sentences), 1)]
        for other in report.sources:
            if other is not source and other.parse.sentences:
                shares.append(len(met.get((other.id, source.id), ())) / len(other.parse.sentences))
        if source.parse.sentences and max(shares) < _UNRELATED_SHARE:
            lone.append(source)
    return lone


def tell(message: str, *, plain: bool = False) -> None:
    """Says a line on standard error, when there is one that takes it."""
    line = message if plain else f"factdiff: {message}"
    # Nothing is left to complain to; print() itself would take standard output instead.
    with contextlib.suppress(AttributeError, OSError, ValueError):
        try:
            sys.stderr.write(line + "\n")
            sys.stderr.flush()
        except OSError:
            _silence(sys.stderr)


def shown(path: str) -> str:
    """A path as it can be printed: bytes that are no UTF-8 are replaced."""
    # Here, so that --help need not wait for the readers.
    from compare.sources.contents import spell_path

    return "standard input" if path == "-" else spell_path(path)


class Progress:
    """A line on standard error that is written over, when that is a terminal."""

    def __init__(self, *, quiet: bool) -> None:
        self.is_shown = not quiet and sys.stderr is not None and sys.stderr.isatty()

    def __call__(self, message: str) -> None:
        if self.is_shown:
            sys.stderr.write(f"\r\x1b[K{message[:70]} …")
            sys.stderr.flush()

    def clear(self) -> None:
        if self.is_shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
