"""`factdiff watch`: asks feeds and articles, keeps their versions, and tells what changed in facts."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from compare.commands.options import add_cache, add_config, add_models, read_settings
from compare.commands.outputs import shown, tell, write_stdout
from compare.errors import UsageError

if TYPE_CHECKING:
    import argparse

    from compare.watch.rounds import Round


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    add_config(parser)
    parser.add_argument("--every", metavar="TIME", help="go on with a round every 15m, 1h … until Ctrl-C")
    parser.add_argument("--rounds", type=int, metavar="N", help="with --every: end after so many rounds")
    parser.add_argument(
        "--allow-private-hosts", action="store_true", help="ask addresses that are not public too, as of an intranet"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="tell events and failures only")
    add_models(parser)
    add_cache(parser)
    parser.set_defaults(fetch=True)


def run(options: argparse.Namespace) -> int:
    """1 when there is something new to tell, 2 when something could not be asked or read in the last round."""
    if importlib.util.find_spec("feedparser") is None:
        raise UsageError("watch", "it needs feedparser, not installed here", "Install: pip install 'factdiff[watch]'")
    if options.rounds is not None and (options.every is None or options.rounds < 1):
        raise UsageError("--rounds", "it goes with --every, and is 1 at least", "Give --every 15m --rounds 4.")

    from compare.project.configuration import find_configuration
    from compare.project.watching import read_every, read_watch

    path = Path(options.config) if options.config else find_configuration(Path.cwd())
    if path is None:
        raise UsageError(
            "no configuration", "there is no factdiff.toml, here or above", "Write one: see docs/watch.md."
        )
    every = read_every(options.every) if options.every is not None else 0
    plan = read_watch(path.absolute())
    settings = replace(read_settings(options), max_source_seconds=30.0)

    from compare.watch.politeness import SystemClock
    from compare.watch.rounds import run_round
    from compare.watch.store import Store

    clock, store, told, done = SystemClock(), Store(plan.store), False, 0
    while True:
        begun = clock.now()
        try:
            found = run_round(plan, store, clock=clock, settings=settings)
        except OSError as error:
            raise UsageError(
                shown(str(plan.store)), f"it cannot be written ({error.strerror})", "Name a folder you may write to."
            ) from None
        _tell_round(found, quiet=options.quiet)
        told, done = told or bool(found.events), done + 1
        if not every or done == options.rounds:
            break
        clock.sleep(max(every - (clock.now() - begun).total_seconds(), 0))
    return 2 if any(one.outcome in ("failed", "not compared") for one in found.asked) else int(told)


def _tell_round(found: Round, *, quiet: bool) -> None:
    from compare.watch.atom_report import say_event
    from compare.wording import clean_text

    for one in found.asked:
        if one.outcome in ("failed", "not compared"):
            tell(f"error: {clean_text(one.url)}: {clean_text(one.reason)}")
        elif one.reason and not quiet:
            tell(f"{clean_text(one.url)}: {clean_text(one.reason)}")
    write_stdout("".join(f"{say_event(event)}\n" for event in found.events).encode("utf-8", "replace"))
    if not quiet:
        versions = sum(one.outcome == "version" for one in found.asked)
        tell(f"{len(found.asked)} asked, {versions} new versions, {len(found.events)} events", plain=True)
