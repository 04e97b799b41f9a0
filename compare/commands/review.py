"""`factdiff review [STORY|REPORT.json]`: a report in the browser, where its findings are decided on."""

from __future__ import annotations

import contextlib
import importlib.util
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from compare.commands.options import add_common, add_config, add_today, load_configuration
from compare.commands.outputs import tell, write_stdout
from compare.errors import UsageError
from compare.settings import BASELINE_PATH

if TYPE_CHECKING:
    import argparse

    from compare.model import Report
    from compare.project.configuration import Configuration, PlannedStory
    from compare.review.server import Review

_LIBRARIES = ("starlette", "uvicorn")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Adds the options of the command."""
    parser.add_argument(
        "what",
        nargs="?",
        metavar="STORY|REPORT.json",
        help="a story of the configuration (default: its only one), which is compared, or a JSON report",
    )
    add_config(parser)
    parser.add_argument(
        "--baseline",
        metavar="FILE",
        help="where decisions go (default: the one in the configuration, or baseline.toml beside the report)",
    )
    add_today(parser)
    parser.add_argument("--by", metavar="NAME", help="who decides (default: git's user.name)")
    parser.add_argument("--port", type=int, default=0, metavar="N", help="default: any that is free")
    parser.add_argument("--no-browser", action="store_true", help="only print the address")
    add_common(parser)


def run(options: argparse.Namespace) -> int:
    """0 once Ctrl-C has ended it; raises `UsageError` where there is nothing to review, or no server to do it with."""
    missing = [name for name in _LIBRARIES if importlib.util.find_spec(name) is None]
    if missing:
        raise UsageError(
            "review", f"it needs {' and '.join(missing)}, not installed here", "Install: pip install 'factdiff[review]'"
        )
    review = _plan(options)
    review.renew()

    from compare.review.server import serve

    def started(address: str, once: str) -> None:
        write_stdout(f"{address}\n".encode())
        if not options.quiet:
            tell(f"decisions go to {review.baseline}; Ctrl-C ends the review", plain=True)
        if not options.no_browser:
            threading.Thread(target=_open_browser, args=(once,), daemon=True).start()

    serve(review, port=options.port, started=started)
    return 0


def _open_browser(address: str) -> None:
    import webbrowser

    with contextlib.suppress(webbrowser.Error, OSError):
        webbrowser.open(address)


def _plan(options: argparse.Namespace) -> Review:
    """What the arguments say is to be reviewed."""
    from compare.project.configuration import find_configuration

    what: str | None = options.what
    if what is not None and (what.endswith(".json") or Path(what).is_file()):
        found = options.config or find_configuration(Path.cwd())
        return _plan_report(Path(what), load_configuration(found) if found else None, options)
    return _plan_story(load_configuration(options.config), what, options)


def _plan_report(path: Path, configuration: Configuration | None, options: argparse.Namespace) -> Review:
    from compare.review.reports import read_report_file
    from compare.review.server import Review

    baseline = path.with_name(Path(BASELINE_PATH).name)
    if configuration is not None:
        outputs = [configuration.folder / output for story in configuration.stories for _, output in story.outputs]
        if path.resolve() in {output.resolve() for output in outputs}:
            baseline = configuration.folder / configuration.baseline
    return Review(
        make=lambda: read_report_file(path),
        files=(path,),
        baseline=Path(options.baseline or baseline),
        today=options.today,
        by=_find_name(options),
    )


def _plan_story(configuration: Configuration, name: str | None, options: argparse.Namespace) -> Review:
    from compare.commands.check import compare_story, read_check_settings, select_stories
    from compare.review.server import Review

    stories = select_stories(configuration, [name] if name is not None else [])
    if len(stories) > 1:
        names = ", ".join(story.name for story in stories)
        raise UsageError(
            "review", f"{configuration.path.name} has {len(stories)} stories", f"Name one of them: {names}."
        )
    (story,) = stories
    settings = read_check_settings(options, configuration)

    def make() -> Report:
        with contextlib.chdir(configuration.folder):
            return compare_story(story, settings, quiet=options.quiet)

    return Review(
        make=make,
        files=_list_files(configuration, story),
        baseline=Path(options.baseline or configuration.folder / configuration.baseline).absolute(),
        today=options.today,
        by=_find_name(options),
    )


def _list_files(configuration: Configuration, story: PlannedStory) -> tuple[Path, ...]:
    return tuple(configuration.folder / article.file for article in story.articles)


def _find_name(options: argparse.Namespace) -> str:
    from compare.project.repositories import read_user_name

    return options.by if options.by is not None else read_user_name()
