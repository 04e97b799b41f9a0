"""One round: feeds are asked, then articles; new versions are kept, and what is new in facts is told."""

from __future__ import annotations

import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import urlsplit

from compare.errors import FactdiffError, ModelError, SourceError
from compare.sources.fetching import say_status
from compare.sources.languages import find_refusal
from compare.watch.atom_report import write_atom, write_json
from compare.watch.events import JUDGE, record_event, restore_events
from compare.watch.feeds import FEED_BYTES, read_feed
from compare.watch.politeness import LONGEST_WAIT, ForbiddenError, NotYetError, Politeness, read_retry_after
from compare.watch.store import Address, KeptVersion, hash_article, hash_text, read_watched

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from compare.project.watching import WatchPlan
    from compare.settings import Settings
    from compare.sources.fetching import Answer
    from compare.watch.events import Event, Judge, Seen
    from compare.watch.politeness import Clock
    from compare.watch.store import Store

HOSTS_AT_ONCE: Final = 4
MOST_ARTICLES: Final = 5_000
"""Articles that are followed at one time: a feed that names new ones for ever fills no disk."""
_MOST_DOUBLINGS: Final = 6
_VALIDATOR_CHARS: Final = 1_000
Outcome = Literal["version", "same", "unchanged", "failed", "forbidden", "waits", "not compared"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What came of one address, or of one comparison."""

    url: str
    outcome: Outcome
    """`version`: a new version; `same`: a page with the words we had; `unchanged`: the server said so, or a feed was
    read; `waits`: its server is not to be asked yet."""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """What a round did."""

    asked: tuple[Asked, ...]
    """By address; one that was not due is not there."""
    events: tuple[Event, ...]
    """New ones, in order of time."""


def run_round(plan: WatchPlan, store: Store, *, clock: Clock, settings: Settings, judge: Judge = JUDGE) -> Round:
    """Asks what is due, keeps what is new, and writes the events.

    Raises `UsageError` for a store that is damaged or in use, `ModelError` where nothing can be compared, `OSError`
    when the store cannot be written.
    """
    with store.lock():
        begun = store.open(clock.now())
        round_ = _Round(plan, store, clock, settings)
        round_.add_named()
        asked = [*round_.ask_due(is_feed=True), *round_.ask_due(is_feed=False)]
        addresses = sorted(round_.addresses.values(), key=lambda one: one.url)
        events: list[Event] = []
        told: list[Event] = []
        for story in plan.stories:
            known, fresh, failed = _tell_story(story.name, addresses, store, settings, judge)
            told += [*known, *fresh]
            events += fresh
            asked += failed
        store.write_report("events.atom", write_atom(told, begun))
        store.write_report("events.json", write_json(told))
    return Round(
        tuple(sorted(asked, key=lambda one: (one.url, one.outcome))), tuple(sorted(events, key=lambda e: (e.at, e.id)))
    )


class _Round:
    """What the threads of a round share."""

    def __init__(self, plan: WatchPlan, store: Store, clock: Clock, settings: Settings) -> None:
        self.plan, self.store, self.clock, self.settings = plan, store, clock, settings
        self.polite = Politeness(store, clock=clock, settings=settings, pause_seconds=plan.pause_seconds)
        self.addresses = {address.url: address for address in store.list_addresses()}
        self.reading = threading.Lock()  # pages are read one at a time: each may take all the memory that is allowed
        self.names = {story.name for story in plan.stories}

    def add_named(self) -> None:
        """Takes up what the configuration names, and what it now says of what was known."""
        now = self.clock.now()
        patterns = tuple(f"{story.name}: {p}" for story in self.plan.stories for p in story.patterns)
        for feed in self.plan.feeds:
            known = self.addresses.get(feed.url) or Address(feed.url, is_feed=True, added=now, next=now)
            if known.stories != patterns:  # an unchanged feed may name what is wanted now
                known = replace(known, etag="", last_modified="")
            self._put(replace(known, is_feed=True, outlet=feed.outlet, stories=patterns))
        named: dict[str, Address] = {}
        for story in self.plan.stories:
            for one in story.addresses:
                known = self.addresses.get(one.url) or Address(one.url, is_feed=False, added=now, next=now)
                known = named.get(one.url, known)
                stories = tuple(sorted({*known.stories, story.name}))
                named[one.url] = replace(known, outlet=one.outlet or known.outlet, stories=stories, named=True)
        for address in named.values():
            self._put(address)

    def _put(self, address: Address) -> None:
        if self.addresses.get(address.url) != address:
            self.store.write_address(address)
            self.addresses[address.url] = address

    def ask_due(self, *, is_feed: bool) -> list[Asked]:
        """Asks all feeds or articles that are due: each host's one after another, a few hosts at a time."""
        now = self.clock.now()
        queues: dict[str, list[Address]] = defaultdict(list)
        for one in sorted(self.addresses.values(), key=lambda one: (one.next, one.url)):
            if one.is_feed == is_feed and one.next <= now and self._is_followed(one, now):
                queues[urlsplit(one.url).netloc.lower()].append(one)
        with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
            found = pool.map(lambda queue: [self._ask(one) for one in queue], queues.values())
            return [asked for rows in found for asked in rows]

    def _is_followed(self, one: Address, now: datetime) -> bool:
        if one.is_feed:
            return any(feed.url == one.url for feed in self.plan.feeds)
        wanted = one.named or now - one.added <= timedelta(seconds=self.plan.follow_seconds)
        return wanted and bool(self.names & set(one.stories))

    # --- one address ---

    def _ask(self, address: Address) -> Asked:
        headers = {"If-None-Match": address.etag, "If-Modified-Since": address.last_modified}
        try:
            answer = self.polite.ask(address.url, {name: value for name, value in headers.items() if value})
            if answer.status == 304:
                return self._settle(address, Asked(address.url, "unchanged"))
            if answer.status != 200:
                wait = read_retry_after(answer.headers.get("retry-after", ""), self.clock.now())
                return self._put_off(address, say_status(answer), wait)
            told = replace(
                address,
                etag=_check_validator(answer.headers.get("etag", "")),
                last_modified=_check_validator(answer.headers.get("last-modified", "")),
            )
            with self.reading:
                return self._read_feed(told, answer) if address.is_feed else self._read_article(told, answer)
        except ForbiddenError as error:
            self._put(replace(address, next=error.until))
            return Asked(address.url, "forbidden", error.why)
        except NotYetError as error:
            # It keeps its place: what has waited longest comes first.
            return Asked(address.url, "waits", error.why)
        except SourceError as error:
            return self._put_off(address, error.why, timedelta())

    def _settle(self, address: Address, asked: Asked) -> Asked:
        due = self.clock.now() + timedelta(seconds=self.plan.interval_seconds)
        self._put(replace(address, next=due, failures=0))
        return asked

    def _put_off(self, address: Address, why: str, wait: timedelta) -> Asked:
        """Twice as long after each failure, to a day at most; as long as the server asks at least."""
        doubled = timedelta(seconds=self.plan.interval_seconds * 2 ** min(address.failures, _MOST_DOUBLINGS))
        due = self.clock.now() + max(min(doubled, LONGEST_WAIT), wait)
        self._put(replace(address, next=due, failures=address.failures + 1))
        return Asked(address.url, "failed", why)

    def _read_feed(self, feed: Address, answer: Answer) -> Asked:
        if len(answer.page.data) > FEED_BYTES:
            raise SourceError(feed.url, f"it is larger than {FEED_BYTES:,} bytes", "Check the address of the feed.")
        now = self.clock.now()
        for entry in read_feed(answer.page, name=feed.url):
            stories = {story.name for story in self.plan.stories if story.takes(entry.url, entry.title)}
            known = self.addresses.get(entry.url)
            if not stories or (known is not None and known.is_feed):
                continue
            if known is None:
                if len(self.addresses) >= MOST_ARTICLES:
                    raise SourceError(feed.url, f"{MOST_ARTICLES:,} articles are followed already", "Name fewer.")
                known = Address(entry.url, is_feed=False, added=now, next=now, outlet=feed.outlet, named=False)
            self._put(replace(known, stories=tuple(sorted({*known.stories, *stories}))))
        # Only now, so that a round that was killed reads the feed again.
        return self._settle(feed, Asked(feed.url, "unchanged"))

    def _read_article(self, address: Address, answer: Answer) -> Asked:
        article = read_watched(answer.page, address, self.settings)
        if refusal := find_refusal(article, self.settings):
            raise refusal
        digest = hash_article(article)
        if address.versions and address.versions[-1].digest == digest:
            return self._settle(address, Asked(address.url, "same"))
        page = answer.page
        version = KeptVersion(
            self.clock.now(),
            digest,
            self.store.keep_page(page.data),
            page.content_type,
            page.charset,
            page.url,
            article.outlet,
        )
        versions = (*address.versions, version)
        return self._settle(replace(address, versions=versions), Asked(address.url, "version"))


def _check_validator(text: str) -> str:
    """What may be sent back to the server as it came; '' for what no request could hold."""
    return text if text.isascii() and text.isprintable() and len(text) <= _VALIDATOR_CHARS else ""


# --- what is told --------------------------------------------------------------------------------


def _tell_story(
    name: str, watched: Sequence[Address], store: Store, settings: Settings, judge: Judge
) -> tuple[list[Event], list[Event], list[Asked]]:
    """Events of a story told before, and new ones, put down with what they came from in one go.

    Last comes what could not be compared.
    """
    state = store.read_state("stories", name)
    told = list(restore_events(state.get("events", [])))
    known = {event.id for event in told}
    compared: dict[str, int] = dict(state.get("compared", {}))
    addresses = [one for one in watched if name in one.stories and one.versions and not one.is_feed]
    found: list[Event] = []
    failed: list[Asked] = []
    for address in addresses:
        for n in range(max(compared.get(address.url, 1), 1), len(address.versions)):
            try:
                old, new = (_read(store, address, at, settings) for at in (n - 1, n))
                found += judge.find_changes(name, old, new, settings)
            except ModelError:
                raise
            except FactdiffError as error:
                failed.append(Asked(address.url, "not compared", error.why))
        compared[address.url] = len(address.versions)
    latest = _choose_latest(addresses)
    met = hash_text("\n".join(f"{address.url} {address.versions[-1].digest}" for address in latest))
    if len(latest) > 1 and met != state.get("met"):
        try:
            found += judge.find_conflicts(name, [_read(store, address, -1, settings) for address in latest], settings)
        except ModelError:
            raise
        except FactdiffError as error:
            failed.append(Asked(f"story {name}", "not compared", error.why))
    fresh = [event for event in {e.id: e for e in found}.values() if event.id not in known]
    now = {"events": [record_event(e) for e in (*told, *fresh)], "compared": compared, "met": met}
    if now != state:
        store.write_state("stories", name, now)
    return told, fresh, failed


def _read(store: Store, address: Address, at: int, settings: Settings) -> Seen:
    version = address.versions[at]
    return store.read_version(address, version, settings), version.seen


def _choose_latest(addresses: Sequence[Address]) -> list[Address]:
    """For each outlet the address with its latest version, in order of the outlets' names."""
    latest: dict[str, Address] = {}
    for address in sorted(addresses, key=lambda one: (one.versions[-1].seen, one.url)):
        latest[" ".join(address.versions[-1].outlet.split()).casefold()] = address
    return [address for _, address in sorted(latest.items(), key=lambda item: item[0])]
