"""The command line: arguments -> API -> file and exit code; no decisions of its own.

Exit codes as diff's: 0 nothing at or above --fail-on, 1 something, 2 wrong use, unreadable input or an
incomplete run; 2 wins.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import compare
from compare.errors import FactdiffError, SourceError, UsageError
from compare.model import Skipped
from compare.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Article, Report

FORMATS = ("markdown", "html", "json", "sarif")
_SUFFIXES = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".sarif": "sarif",
}
_IDS = "abcdefghijklmnopqrstuvwxyz"
_FAILING = {"conflict": ("conflict",), "differs": ("conflict", "differs"), "never": ()}


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code; raises SystemExit only from argparse (--help, --version, wrong options)."""
    options = _parser().parse_args(argv)
    try:
        code: int = options.run(options)
    except FactdiffError as error:
        _tell(f"error: {error}")
        return 2
    except KeyboardInterrupt:
        _tell("interrupted")
        return 2
    except Exception:
        # Python ends with 1 on a crash, which would say "findings": a crash of ours is an incomplete run.
        import traceback

        traceback.print_exc()
        return 2
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="factdiff",
        description="Compares news articles on one story and reports where their facts conflict.",
        epilog="Exit codes: 0 nothing found, 1 something at or above --fail-on, 2 wrong use or incomplete.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"factdiff {compare.__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    diff = commands.add_parser(
        "compare",
        help="compare articles and report where their facts conflict",
        description="Compares two or more articles; they get the ids a, b, c ... in the order given.",
        allow_abbrev=False,
    )
    diff.add_argument("files", nargs="+", metavar="FILE", help="text, Markdown, HTML or ninjs; - is standard input")
    diff.add_argument("-o", "--output", metavar="FILE", help="write the report there, not to standard output")
    diff.add_argument("--format", choices=FORMATS, help="default: from the suffix of -o, else markdown")
    diff.add_argument(
        "--outlet", action="append", default=[], metavar="ID=NAME", help="name the outlet of a source: a=CBS"
    )
    diff.add_argument(
        "--published", action="append", default=[], metavar="ID=DATE", help="publication date of a source: a=2023-06-06"
    )
    diff.add_argument(
        "--fail-on",
        choices=tuple(_FAILING),
        default="conflict",
        help="exit with 1 from this verdict on (default: %(default)s)",
    )
    diff.add_argument(
        "--min-confidence", type=_confidence, default=0.0, metavar="X", help="leave out findings below X, 0 to 1"
    )
    _add_common(diff)
    diff.set_defaults(run=_run_compare)

    facts = commands.add_parser(
        "facts",
        help="list every checkable fact of one article",
        description="Lists every checkable fact of one article with its value: a fact-checker's ledger.",
        allow_abbrev=False,
    )
    facts.add_argument("file", metavar="FILE", help="text, Markdown, HTML or ninjs; - is standard input")
    facts.add_argument("-o", "--output", metavar="FILE", help="write the facts there, not to standard output")
    facts.add_argument("--format", choices=("text", "json"), help="default: json for -o FILE.json, else text")
    facts.add_argument("--outlet", metavar="NAME", help="name of the outlet")
    facts.add_argument("--published", metavar="DATE", help="publication date: 2023-06-06")
    _add_common(facts)
    facts.set_defaults(run=_run_facts)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="ID_OR_PATH", help="another sentence encoder (sentence-transformers)")
    parser.add_argument("--no-cache", action="store_true", help="neither read nor keep parses and vectors")
    parser.add_argument("--cache-dir", metavar="DIR", help="keep parses and vectors there")
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress, notes or summary")


def _confidence(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 1")
    return value


def _settings(options: argparse.Namespace) -> Settings:
    return Settings(
        encoder=options.model,
        min_confidence=getattr(options, "min_confidence", 0.0),
        cache=not options.no_cache,
        cache_dir=Path(options.cache_dir) if options.cache_dir else None,
    )


# --- commands ------------------------------------------------------------------------------------


def _run_compare(options: argparse.Namespace) -> int:
    files: list[str] = options.files
    if not 2 <= len(files) <= len(_IDS):
        raise UsageError(
            f"{len(files)} file{'s' if len(files) > 1 else ''} given",
            f"a comparison takes 2 to {len(_IDS)}",
            "Name at least two articles: factdiff compare a.txt b.txt",
        )
    format_ = _find_format(options.output, options.format, _SUFFIXES, "markdown")
    outlets = _by_source(options.outlet, "--outlet", len(files))
    dates = _by_source(options.published, "--published", len(files))
    _check_output(options.output, files)
    settings = _settings(options)

    articles: list[Article] = []
    skipped: list[Skipped] = []
    seen: dict[str, str] = {}
    for id_, path in zip(_IDS, files, strict=False):
        try:
            real = path if path == "-" else os.path.realpath(path)
            if real in seen:
                raise SourceError(
                    _shown(path), f"it is the same file as {_shown(seen[real])}", "Give each article once."
                )
            article = compare.read_article(
                path, outlet=outlets.get(id_), published=dates.get(id_), max_bytes=settings.max_file_bytes
            )
        except SourceError as error:
            skipped.append(Skipped(_shown(path), f"{error.why}. {error.mend}"))
            _tell(f"error: {error}")
            continue
        seen[real] = path
        articles.append(article)
    if len(articles) < 2:
        raise UsageError(
            "nothing compared",
            f"{len(articles) or 'none'} of {len(files)} files could be read, and it takes two",
            "Mend what is told above.",
        )
    if not options.quiet:
        _tell_notes(articles)
    progress = _Progress(quiet=options.quiet)
    try:
        report = compare.compare_articles(articles, settings=settings, skipped=skipped, progress=progress)
        text = compare.render(report, format_)
    finally:
        progress.clear()
    _write(options.output, text)
    if options.output not in (None, "-") and not options.quiet:
        _tell(f"{_summary(report)} → {_shown(options.output)}", plain=True)
    if skipped:
        return 2
    return int(any(d.verdict in _FAILING[options.fail_on] for d in report.discrepancies))


def _run_facts(options: argparse.Namespace) -> int:
    from compare.ledgers import write_ledger

    format_ = _find_format(options.output, options.format, {".json": "json", ".txt": "text"}, "text")
    _check_output(options.output, [options.file])
    settings = _settings(options)
    article = compare.read_article(
        options.file, outlet=options.outlet, published=options.published, max_bytes=settings.max_file_bytes
    )
    if not options.quiet:
        _tell_notes([article])
    progress = _Progress(quiet=options.quiet)
    progress(f"reading {article.outlet}")
    try:
        facts = compare.find_facts(article.text, published=article.published, settings=settings)
    finally:
        progress.clear()
    _write(options.output, write_ledger(article, facts, as_json=format_ == "json"))
    return 0


# --- options -------------------------------------------------------------------------------------


def _find_format(output: str | None, given: str | None, suffixes: dict[str, str], default: str) -> str:
    if given:
        return given
    if output in (None, "-"):
        return default
    suffix = Path(str(output)).suffix.lower()
    if suffix not in suffixes:
        raise UsageError(
            _shown(str(output)),
            f"no format is known by the suffix {suffix!r}" if suffix else "it has no suffix to tell the format",
            f"Name it with one of {', '.join(suffixes)}, or give --format.",
        )
    return suffixes[suffix]


def _by_source(pairs: Sequence[str], option: str, count: int) -> dict[str, str]:
    """`a=CBS` options by source id."""
    found: dict[str, str] = {}
    for pair in pairs:
        id_, equals, value = pair.partition("=")
        id_ = id_.strip().lower()
        if not equals or not value.strip():
            raise UsageError(f"{option} {pair}", "it is not of the form ID=VALUE", f"Write, say, {option} a=…")
        if len(id_) != 1 or id_ not in _IDS[:count]:
            last = _IDS[count - 1]
            raise UsageError(f"{option} {pair}", f"there is no source {id_!r}", f"The {count} files are a to {last}.")
        if id_ in found:
            raise UsageError(f"{option} {pair}", f"{id_} is given twice", "Give each source one value.")
        found[id_] = value.strip()
    return found


# --- output --------------------------------------------------------------------------------------


def _check_output(output: str | None, inputs: Sequence[str]) -> None:
    """Raises `UsageError` before any work for an output that cannot be meant."""
    if output in (None, "-"):
        return
    path = str(output)
    if Path(path).is_dir():
        raise UsageError(_shown(path) or "the empty path", "it is a folder", "Give -o the name of a file.")
    if not Path(os.path.realpath(path)).parent.is_dir():
        raise UsageError(_shown(path), "its folder does not exist", "Make the folder first.")
    if any(name != "-" and os.path.realpath(name) == os.path.realpath(path) for name in inputs):
        raise UsageError(_shown(path), "it is one of the articles", "Give -o another name: it would be overwritten.")


def _write(output: str | None, text: str) -> None:
    data = text.encode("utf-8", "replace")
    if output in (None, "-"):
        _write_stdout(data)
        return
    path = Path(os.path.realpath(str(output)))  # a link stays a link
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)  # a device or pipe cannot be replaced
        else:
            _replace(path, data)
    except OSError as error:
        raise UsageError(
            _shown(str(output)),
            f"it cannot be written ({error.strerror})",
            "Give -o a file in a folder you may write to.",
        ) from None


def _replace(path: Path, data: bytes) -> None:
    """Writes beside the file and then renames, so that no half a report is ever there."""
    import tempfile

    descriptor, name = tempfile.mkstemp(prefix=".factdiff-", suffix=".tmp", dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        mask = os.umask(0)
        os.umask(mask)
        draft.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~mask)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _write_stdout(data: bytes) -> None:
    """Always UTF-8, whatever the locale; a reader that hangs up early (`| head`) is no error."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Else the interpreter complains when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        raise UsageError("standard output", f"it cannot be written ({error.strerror})", "Give -o a file.") from None


def _summary(report: Report) -> str:
    conflicts = sum(d.verdict == "conflict" for d in report.discrepancies)
    differences = len(report.discrepancies) - conflicts
    return (
        f"{conflicts} {'conflict' if conflicts == 1 else 'conflicts'}, "
        f"{differences} {'difference' if differences == 1 else 'differences'}"
    )


def _tell_notes(articles: Sequence[Article]) -> None:
    first: dict[str, str] = {}
    for article in articles:
        name = _shown(article.path or "")
        for note in article.notes:
            _tell(f"note: {name}: {note}")
        if article.sha256 in first:
            _tell(f"warning: {name} holds the same bytes as {first[article.sha256]}")
        first.setdefault(article.sha256, name)


def _tell(message: str, *, plain: bool = False) -> None:
    print(message if plain else f"factdiff: {message}", file=sys.stderr, flush=True)  # noqa: T201 - the command's voice


def _shown(path: str) -> str:
    return "standard input" if path == "-" else os.fsencode(path).decode("utf-8", "replace")


class _Progress:
    """A line on standard error that is written over, when that is a terminal."""

    def __init__(self, *, quiet: bool) -> None:
        self._on = not quiet and sys.stderr.isatty()

    def __call__(self, message: str) -> None:
        if self._on:
            sys.stderr.write(f"\r\x1b[K{message[:70]} …")
            sys.stderr.flush()

    def clear(self) -> None:
        if self._on:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
