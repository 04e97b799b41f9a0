"""`[watch]` of a project's configuration: which feeds and addresses are asked, how often, and for which stories."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from compare.errors import UsageError
from compare.project.configuration import STORY_NAME, Table, open_table

if TYPE_CHECKING:
    from pathlib import Path

_KEYS: Final = ("store", "feeds", "stories", "interval", "pause", "follow")
_STORY_KEYS: Final = ("addresses", "patterns")
_ADDRESS_KEYS: Final = ("url", "outlet")
_LENGTH: Final = re.compile(r"(\d{1,6})\s*([smhd])", re.ASCII)
_SECONDS: Final = {"s": 1, "m": 60, "h": 3_600, "d": 86_400}
MOST_ADDRESS_CHARS: Final = 2_000


@dataclass(frozen=True, slots=True)
class WatchedAddress:
    """A feed or an article to ask for, and whose it is; '' = as the page says."""

    url: str
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class WatchedStory:
    """Articles of one story: those named, and those that feeds name and whose address or title fits a pattern."""

    name: str
    addresses: tuple[WatchedAddress, ...] = ()
    patterns: tuple[str, ...] = ()
    """As the shell has them, in lower case."""

    def takes(self, url: str, title: str) -> bool:
        """Whether what a feed names belongs to it."""
        words = (url.casefold(), title.casefold())
        return any(fnmatchcase(word, pattern) for pattern in self.patterns for word in words)


@dataclass(frozen=True, slots=True)
class WatchPlan:
    """What `[watch]` says."""

    store: Path
    feeds: tuple[WatchedAddress, ...]
    stories: tuple[WatchedStory, ...]
    """Sorted by name."""
    interval_seconds: int = 600
    """No address is asked again before this time is over."""
    pause_seconds: int = 2
    """Between two requests to one host."""
    follow_seconds: int = 7 * 86_400
    """For how long an article that a feed named is asked for again."""


def read_length(text: str) -> int:
    """Seconds of a length of time; raises ValueError for what is none.

    >>> read_length("15m"), read_length("2 d")
    (900, 172800)
    """
    match = _LENGTH.fullmatch(text.strip())
    if match is None or int(match[1]) == 0:
        raise ValueError(text)
    return int(match[1]) * _SECONDS[match[2]]


def read_watch(path: Path) -> WatchPlan:
    """The plan in a configuration; raises `UsageError` for anything that is not as it should be."""
    whole = open_table(path)
    if not isinstance(whole.data, dict) or "watch" not in whole.data:
        raise whole.error(
            "watch", "it is missing", 'Write [watch] with feeds = ["https://…"] and [watch.stories.NAME].'
        )
    table = Table(path, "watch", whole.data["watch"])
    table.check_keys(_KEYS)
    stories = table.data.get("stories", {})
    if not isinstance(stories, dict) or not stories:
        raise table.error("stories", "it names no story", "Write [watch.stories.NAME] with addresses or patterns.")
    plan = WatchPlan(
        path.parent / table.read_path("store", "watched"),
        _read_addresses(table, "feeds"),
        tuple(_read_story(Table(path, f"watch.stories.{n}", data), n) for n, data in sorted(stories.items())),
        _read_seconds(table, "interval", "10m"),
        _read_seconds(table, "pause", "2s"),
        _read_seconds(table, "follow", "7d"),
    )
    if any(story.patterns for story in plan.stories) and not plan.feeds:
        raise table.error("feeds", "there is none, and patterns choose from feeds", 'Write feeds = ["https://…"].')
    return plan


def _read_story(table: Table, name: str) -> WatchedStory:
    if not STORY_NAME.fullmatch(name):
        raise table.error(
            "", "that is not a valid name for a story", "Use letters, digits, dots, dashes and underscores."
        )
    table.check_keys(_STORY_KEYS)
    patterns = table.data.get("patterns", [])
    if not isinstance(patterns, list) or not all(isinstance(p, str) and p.strip() for p in patterns):
        raise table.error("patterns", "it is not a list of patterns", 'Write patterns = ["*ferry*"].')
    addresses = _read_addresses(table, "addresses")
    if not addresses and not patterns:
        raise table.error("", "it has neither addresses nor patterns", 'Write addresses = ["https://…"].')
    return WatchedStory(name, addresses, tuple(pattern.casefold() for pattern in patterns))


def _read_addresses(table: Table, key: str) -> tuple[WatchedAddress, ...]:
    given = table.data.get(key, [])
    if not isinstance(given, list):
        raise table.error(key, "it is not a list of addresses", f'Write {key} = ["https://…"].')
    out: dict[str, WatchedAddress] = {}
    for n, item in enumerate(given):
        entry = Table(table.path, f"{table.place}.{key}[{n}]", {"url": item} if isinstance(item, str) else item)
        entry.check_keys(_ADDRESS_KEYS)
        url = entry.read_text("url")
        if not is_web_address(url):
            raise entry.error("url", "it is no web address", "Only http and https addresses are fetched.")
        out.setdefault(url, WatchedAddress(url, entry.read_text("outlet")))
    return tuple(out.values())


def is_web_address(url: str) -> bool:
    """Whether it can be asked for: http or https, of a sensible length, without blanks and controls."""
    if not url.isprintable() or " " in url or len(url) > MOST_ADDRESS_CHARS:
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _read_seconds(table: Table, key: str, default: str) -> int:
    try:
        return read_length(table.read_text(key, default))
    except ValueError:
        raise table.error(key, "it is no length of time", f'Write it as {key} = "{default}": s, m, h or d.') from None


def read_every(text: str) -> int:
    """Seconds between rounds; raises `UsageError` for what is no length of time."""
    try:
        return read_length(text)
    except ValueError:
        raise UsageError(f"--every {text!r}", "it is no length of time", "Write it as 15m: s, m, h or d.") from None
