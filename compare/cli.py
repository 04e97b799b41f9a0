"""The command line: arguments -> API -> file and exit code; no decisions of its own.

Exit codes as diff's: 0 nothing at or above --fail-on, 1 something, 2 wrong use, unreadable input or an
incomplete run; 2 wins. 130, as in every shell, when the user broke it off.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from typing import TYPE_CHECKING, Any, Final

from compare.commands import (
    accept,
    cache,
    check,
    compare,
    completion,
    corpus,
    diff,
    explain,
    facts,
    history,
    mcp,
    review,
    sources,
    watch,
)
from compare.commands.nearness import say_nearest
from compare.commands.outputs import settle_streams, shown, tell
from compare.commands.versions import ShowVersion
from compare.entry import INTERRUPTED
from compare.errors import FactdiffError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType


_COMMANDS: Final[dict[ModuleType, dict[str, Any]]] = {
    compare: {
        "help": "compare articles and report where their facts conflict",
        "description": "Compares two or more articles; they get the ids a, b, c ... in the order given. One file is "
        "enough if it has several articles (JSON Lines).",
    },
    sources: {
        "help": "show how files are read: what is kept, what is left out and why",
        "description": "Shows how files are read: what is kept, what is left out as furniture and why, and what each "
        "file says about its article, and where.",
    },
    facts: {
        "help": "list every checkable fact of one article",
        "description": "Lists every checkable fact of one article with its value: a fact-checker's ledger.",
    },
    diff: {
        "help": "show which facts an edit changed, in two files or in git",
        "usage": "%(prog)s [options] OLD NEW\n       %(prog)s [options] [--cached] [REV[..REV]] [--] [PATH ...]",
        "description": "Shows which facts of an article an edit changed, added or cut, which changed words no rule "
        "read as a fact, and which edits changed only the wording. Two files are two versions of one article; "
        "otherwise give what git diff takes. With git's seven arguments it is an external diff driver.",
    },
    history: {
        "help": "tell what has happened to the contested facts of a story, over the versions of its articles",
        "description": "Tells who said what when, who changed it, and whether with a notice of correction, over the "
        "versions of the articles of one story. Versions of one outlet and address are of one article, and so are the "
        "files of a folder. The time of a version is in its file's name (2024-05-01T1200.html), else it is when the "
        "article says it was updated or published.",
    },
    watch: {
        "help": "ask feeds and articles again and again, and tell what changed in facts",
        "description": "Asks the feeds and articles of [watch] in factdiff.toml once, keeps each new version, and "
        "tells which facts a version changed and which outlets now contradict each other: as lines, and in the store "
        "as events.atom and events.json. Run it from cron, or give --every.",
    },
    check: {
        "help": "compare every story of factdiff.toml and write what changed",
        "description": "Compares the stories of factdiff.toml, or of [tool.factdiff] in pyproject.toml, and writes "
        "the reports that changed.",
    },
    review: {
        "help": "show a report in the browser, and keep what is decided about its findings",
        "description": "Serves the report of a story, or a JSON report, to the browser of this machine. What is "
        "decided about its findings is written at once to the baseline, which check, compare and accept read. Ctrl-C "
        "ends it.",
    },
    mcp: {
        "help": "let an assistant compare articles of some folders (Model Context Protocol)",
        "description": "Serves the Model Context Protocol on standard input and output, for an assistant that starts "
        "it: tools to compare articles, to list the facts of one, and to hold two versions against each other. It "
        "reads files of the folders given and no others, writes none, and fetches nothing.",
    },
    corpus: {
        "help": "group any number of articles into stories, compare these, write tables",
        "usage": "%(prog)s [options] INPUT [INPUT ...] -o OUT\n"
        "       %(prog)s status OUT\n       %(prog)s report OUT STORY [-o FILE]",
        "description": "Reads any number of articles, finds copies and stories, compares each story, and writes tables "
        "and a page that lists the stories into a folder. The same call goes on where it was ended; further articles "
        "join. status tells how far it is; report writes the report on one story. (A folder called status or report "
        "is read as ./status, ./report.)",
    },
    accept: {
        "help": "put findings into the baseline of accepted ones, list or remove them",
        "usage": "%(prog)s [options] ID [ID ...] --because TEXT\n"
        "       %(prog)s [options] --list | --remove ID [ID ...] | --migrate",
        "description": "Puts findings into the baseline: they stay in the report, and --fail-on no longer counts "
        "them. If several run at once, each waits for the others.",
    },
    cache: {
        "help": "show where parses, vectors and reports are kept and how large that is, or remove them",
        "description": "Shows the folder in which parses, vectors and reports are kept, and its size.",
    },
    explain: {
        "help": "explain what a rule reports, how it decides and what it ignores",
        "description": "Prints the manual page of a rule: what it reports, how it decides and what it ignores. "
        "Without a rule it lists all of them.",
    },
    completion: {
        "help": "print a script that completes commands and options in a shell",
        "description": 'Prints a script that completes commands, options and file names. bash: put eval "$(factdiff '
        'completion bash)" into ~/.bashrc. zsh: write it to a file _factdiff in a folder of $fpath. fish: write it to '
        "~/.config/fish/completions/factdiff.fish.",
    },
}
"""What the help says of each command, in its order."""


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

    for command, told in _COMMANDS.items():
        own = commands.add_parser(command.__name__.rpartition(".")[2], allow_abbrev=False, **told)
        command.add_options(own)
        own.set_defaults(run=command.run)
    return parser
