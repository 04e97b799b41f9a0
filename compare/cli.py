"""The command line: arguments -> API -> file and exit code; no decisions of its own.

Exit codes as diff's: 0 nothing at or above --fail-on, 1 something, 2 wrong use, unreadable input or an
incomplete run; 2 wins. 130, as in every shell, when the user broke it off.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from typing import TYPE_CHECKING

import compare
from compare.commands import accept, cache, check, completion, diff, explain, facts, sources
from compare.commands.nearness import say_nearest
from compare.commands.options import (
    FAIL_ON,
    add_baseline,
    add_common,
    add_no_updates,
    add_skip_kinds,
    apply_baseline_option,
    find_format,
    is_failing,
    read_confidence,
    read_settings,
)
from compare.commands.outputs import (
    Progress,
    check_output,
    settle_streams,
    shown,
    summarise_report,
    tell,
    tell_notes,
    tell_unrelated,
    write_output,
)
from compare.commands.versions import ShowVersion
from compare.entry import INTERRUPTED
from compare.errors import FactdiffError, SourceError, UsageError
from compare.model import Skipped
from compare.reporters import RENDERERS, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Article
    from compare.settings import Settings

_FILE_HELP = "text, Markdown, HTML, .mhtml, ninjs, JSON Lines, .docx or .pdf; - is standard input"
_IDS = "abcdefghijklmnopqrstuvwxyz"


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code; raises SystemExit only from argparse (--help, --version, wrong options)."""
    settle_streams()
    options = _parse(list(sys.argv[1:] if argv is None else argv))
    # A run makes some 100,000 small objects that live to its end: looking through them for cycles again and again costs
    # a tenth of a second of a start and frees nothing.
    gc.set_threshold(100_000, 50, 50)
    try:
        code: int = options.run(options)
    except FactdiffError as error:
        tell(f"error: {error}")
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:
        # Python ends with 1 on a crash, which would say "findings": a crash of ours is an incomplete run.
        import traceback

        traceback.print_exc()
        return 2
    return code


def _parse(words: list[str]) -> argparse.Namespace:
    """What the words say; ends as argparse does, but tells what may have been meant."""
    parser = make_parser()
    (commands,) = (a.choices for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    if not words:
        parser.error("no command is given. Begin with factdiff compare a.txt b.txt; factdiff --help lists the others")
    if words[0].startswith("-") and words[0] not in parser._option_string_actions:
        given = shown(words[0])
        remedy = say_nearest(given, parser._option_string_actions) or (
            f"Options come after the command: factdiff compare a.txt b.txt {given}"
        )
        parser.error(f"{given}: there is no such option before a command. {remedy}")
    if words[0] not in commands and not words[0].startswith("-"):
        given = shown(words[0])
        remedy = say_nearest(given, commands) or f"The commands are {', '.join(commands)}."
        if os.path.lexists(words[0]) or "://" in words[0]:
            remedy = f"Did you mean factdiff compare {' '.join(map(shown, words[:2]))}?"
        parser.error(f"{given!r}: there is no such command. {remedy}")
    options, extra = parser.parse_known_args(words)
    if extra:
        command = commands.get(words[0], parser)
        flag = next((shown(word) for word in extra if word.startswith("-")), "")
        known = [name for action in command._actions for name in action.option_strings if name.startswith("--")]
        remedy = (flag and say_nearest(flag.partition("=")[0], known)) or f"{command.prog} --help lists them all."
        command.error(f"{flag or shown(extra[0])}: there is no such {'option' if flag else 'argument'} here. {remedy}")
    return options


def make_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line, every command included."""
    parser = argparse.ArgumentParser(
        prog="factdiff",
        description="Compares news articles on one story and reports where their facts conflict.",
        epilog="Exit codes: 0 nothing found, 1 something at or above --fail-on, 2 wrong use or incomplete.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action=ShowVersion, nargs=0, dest=argparse.SUPPRESS, help="show what is installed, and exit"
    )
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    articles = commands.add_parser(
        "compare",
        help="compare articles and report where their facts conflict",
        description="Compares two or more articles; they get the ids a, b, c ... in the order given. "
        "One file is enough if it has several articles (JSON Lines).",
        allow_abbrev=False,
    )
    articles.add_argument("files", nargs="+", metavar="FILE", help=_FILE_HELP)
    articles.add_argument("-o", "--output", metavar="FILE", help="write the report there, not to standard output")
    articles.add_argument("--format", choices=tuple(RENDERERS), help="default: from the suffix of -o, else markdown")
    articles.add_argument(
        "--outlet", action="append", default=[], metavar="ID=NAME", help="name the outlet of a source: a=CBS"
    )
    articles.add_argument(
        "--published", action="append", default=[], metavar="ID=DATE", help="publication date of a source: a=2023-06-06"
    )
    articles.add_argument(
        "--fail-on",
        choices=tuple(FAIL_ON),
        default="conflict",
        help="the lowest verdict that gives exit code 1 (default: %(default)s); -no-updates: without what a later "
        "report may explain",
    )
    articles.add_argument(
        "--min-confidence", type=read_confidence, default=0.0, metavar="X", help="leave out findings below X, 0 to 1"
    )
    add_skip_kinds(articles)
    add_no_updates(articles)
    add_baseline(articles)
    add_common(articles)
    articles.set_defaults(run=_run_compare)

    for command in (sources, facts, diff, check, accept, cache, explain, completion):
        command.add_parser(commands)
    return parser


# --- commands ------------------------------------------------------------------------------------


def _run_compare(options: argparse.Namespace) -> int:
    files: list[str] = options.files
    if len(files) > len(_IDS):
        raise UsageError(
            f"{len(files)} files given", f"a comparison takes 2 to {len(_IDS)}", "Compare them in several runs."
        )
    format_ = find_format(options.output, options.format, SUFFIXES, "markdown")
    outlets = _by_source(options.outlet, "--outlet")
    dates = _by_source(options.published, "--published")
    check_output(options.output, files)
    settings = read_settings(options)
    read = _read_files(files, outlets, dates, settings)
    for option, values in (("--outlet", outlets), ("--published", dates)):
        for id_ in values:
            if id_ not in _IDS[: len(read)]:
                raise _no_source(f"{option} {id_}={values[id_]}", id_, len(read))
    articles = [item for item in read if not isinstance(item, Skipped)]
    skipped = [item for item in read if isinstance(item, Skipped)]
    if len(read) == 1:
        raise UsageError(
            "1 file given",
            "it has one article, and a comparison needs two" if articles else "it could not be read",
            f"Name another article too: factdiff compare {shown(files[0])} b.txt",
        )
    if len(articles) < 2:
        raise UsageError(
            "nothing compared",
            f"{len(articles) or 'none'} of {len(read)} {'files' if len(read) == len(files) else 'articles'} "
            "could be read, and a comparison needs two",
            "Correct the errors above.",
        )
    if not options.quiet:
        tell_notes(articles)
    progress = Progress(quiet=options.quiet)
    try:
        report = compare.compare_articles(articles, settings=settings, skipped=skipped, progress=progress)
        report = apply_baseline_option(report, options)
        text = compare.render(report, format_)
    finally:
        progress.clear()
    if not options.quiet:
        tell_unrelated(report)
    write_output(options.output, text)
    if options.output not in (None, "-") and not options.quiet:
        tell(f"{summarise_report(report)} → {shown(options.output)}", plain=True)
    if skipped:
        return 2
    return int(any(is_failing(found, options.fail_on) for found in report.discrepancies))


def _read_files(
    files: Sequence[str], outlets: dict[str, str], dates: dict[str, str], settings: Settings
) -> list[Article | Skipped]:
    """The articles in the order of their ids; what cannot be read is told, and keeps its id."""
    from compare.sources import read_articles
    from compare.sources.languages import find_refusal

    read: list[Article | Skipped] = []
    seen: dict[str, str] = {}
    for path in files:
        ids = _IDS[len(read) :]
        found: tuple[Article | SourceError, ...]
        try:
            real = path if path == "-" or "://" in path else os.path.realpath(path)
            if real in seen:
                raise SourceError(shown(path), f"it is the same file as {shown(seen[real])}", "Give each article once.")
            found = read_articles(
                path,
                outlets={n: outlets[i] for n, i in enumerate(ids) if i in outlets},
                dates={n: dates[i] for n, i in enumerate(ids) if i in dates},
                settings=settings,
            )
            seen[real] = path
        except SourceError as error:
            found = (error,)
        for item in found:
            failure = item if isinstance(item, SourceError) else find_refusal(item, settings)
            if failure is not None:
                tell(f"error: {failure}")
                read.append(Skipped(failure.what, f"{failure.why}. {failure.remedy}"))
            elif not isinstance(item, SourceError):
                read.append(item)
        if len(read) > len(_IDS):
            raise UsageError(
                f"{len(read)} articles given", f"a comparison takes 2 to {len(_IDS)}", "Compare them in several runs."
            )
    return read


def _by_source(pairs: Sequence[str], option: str) -> dict[str, str]:
    """`a=CBS` options by source id."""
    found: dict[str, str] = {}
    for pair in pairs:
        id_, equals, value = pair.partition("=")
        id_ = id_.strip().lower()
        if not equals or not value.strip():
            raise UsageError(
                f"{option} {pair}",
                "it is not of the form ID=VALUE, which names the article",
                f"For the first article write {option} a={(value if equals else pair).strip() or '…'}",
            )
        if len(id_) != 1 or id_ not in _IDS:
            raise _no_source(f"{option} {pair}", id_, len(_IDS))
        if id_ in found:
            raise UsageError(f"{option} {pair}", f"{id_} is given twice", "Give each source one value.")
        found[id_] = value.strip()
    return found


def _no_source(what: str, id_: str, count: int) -> UsageError:
    return UsageError(what, f"there is no source {id_!r}", f"The {count} articles are a to {_IDS[count - 1]}.")
