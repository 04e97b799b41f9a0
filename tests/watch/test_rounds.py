"""Rounds over a web of 30 feeds and 300 articles; the comparison alone is a stub, which makes an event a version."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from compare.project.atomic_files import write_file
from compare.project.watching import WatchedAddress, WatchedStory, WatchPlan
from compare.watch import store as stores
from compare.watch.events import Event, Judge
from compare.watch.rounds import Round, run_round
from compare.watch.store import Store, hash_text, read_versions
from tests.watch.conftest import OPEN, FakeClock, Web

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from compare.settings import Settings
    from compare.watch.events import Seen

TEXT = "The ferry {name} ran aground off Kessel Point on Tuesday, the coast guard said.\n\n{count} people were hurt.\n"
ROUND = timedelta(minutes=15)


def tell_changes(story: str, old: Seen, new: Seen, settings: Settings) -> tuple[Event, ...]:
    id_ = hash_text(f"{new[0].url} {old[0].text} {new[0].text}")[:32]
    return (Event(id_, story, "updated", new[1], new[0].outlet, new[0].url or "", "hurt", new[0].text),)


def tell_nothing(story: str, latest: Sequence[Seen], settings: Settings) -> tuple[Event, ...]:
    return ()


STUB = Judge(tell_changes, tell_nothing)


def plan_of(folder: Path, feeds: list[str], **more: Any) -> WatchPlan:
    story = WatchedStory("ferry", patterns=("*ferry*",))
    return WatchPlan(folder, tuple(map(WatchedAddress, feeds)), (story,), **{"pause_seconds": 1, **more})


def go(plan: WatchPlan, clock: FakeClock, judge: Judge = STUB) -> Round:
    found = run_round(plan, Store(plan.store), clock=clock, settings=OPEN, judge=judge)
    clock.time += ROUND
    return found


def page(n: int, round_: int) -> str:
    """Each article has another version every fifth round."""
    return TEXT.format(name=f"Isolde {n}", count=20 + (n + round_) // 5)


def furnish(text: str, round_: int) -> str:
    body = "".join(f"<p>{line}</p>" for line in text.split("\n") if line)
    return f"<html><body><article>{body}</article><footer><p>Visitors today: {round_}</p></footer></body></html>"


def test_thirty_feeds_and_three_hundred_articles_over_ten_rounds(web: Web, clock: FakeClock, tmp_path: Path) -> None:
    feeds = [web.url(1 + n % 10, f"/feed{n}") for n in range(30)]
    articles = [web.url(1 + n % 10, f"/ferry/{n}") for n in range(300)]
    secret = web.url(1, "/secret/ferry")
    for host in range(1, 11):
        web.put(web.url(host, "/robots.txt"), "User-agent: *\nDisallow: /secret/\n")
    for n, feed in enumerate(feeds):
        web.put_feed(feed, [*articles[n::30], secret, web.url(2, "/sport/match")])
    plan = plan_of(tmp_path / "store", feeds)
    rounds, served = [], [0] * 300
    for r in range(10):
        for n, url in enumerate(articles):
            is_page = n % 60 == 0  # the same words with other furniture, and no ETag
            text = furnish(page(n, r), r) if is_page else page(n, r)
            web.put(url, text, media="text/html" if is_page else "text/plain", tagged=not is_page)
            served[n] += r == 0 or page(n, r) != page(n, r - 1)
        rounds.append(go(plan, clock))
    kept = {one.url: one for one in Store(plan.store).list_addresses()}
    assert [len(kept[url].versions) for url in articles] == served
    (story,) = read_versions(plan.store, settings=OPEN)
    assert len(story.versions) == sum(served)
    assert Counter(a.text for a, _ in story.versions).most_common(1)[0][1] == 1, "each version once"
    assert [seen for _, seen in story.versions] == sorted(seen for _, seen in story.versions)
    assert sum(len(r.events) for r in rounds) == sum(served) - 300
    assert not any(one.outcome == "failed" for r in rounds for one in r.asked)
    # Politeness.
    assert secret not in web.asked
    assert not any("sport" in url for url in web.asked)
    assert all(b - a >= timedelta(minutes=10) for times in web.asked.values() for a, b in pairwise(times))
    for host in range(1, 11):
        times = sorted(t for url, held in web.asked.items() if f"//127.0.0.{host}:" in url for t in held)
        assert all(b - a >= timedelta(seconds=1) for a, b in pairwise(times))
        assert len(web.asked[web.url(host, "/robots.txt")]) == 1
    assert web.most_at_once == 1
    assert Counter(web.statuses)[304] == sum(one.outcome == "unchanged" for r in rounds for one in r.asked) - 30
    # Asked again at once: nothing is due.
    clock.time -= ROUND
    asked = sum(map(len, web.asked.values()))
    before = (plan.store / "events.atom").read_bytes()
    assert go(plan, clock).asked == ()
    assert sum(map(len, web.asked.values())) == asked
    assert (plan.store / "events.atom").read_bytes() == before


class Killed(BaseException):
    """As SIGKILL: nothing is written after it."""


@pytest.mark.parametrize(
    ("moment", "is_written"),
    [
        (0, True),
        (1, False),
        (2, True),
        (3, False),
        (5, True),
        (8, False),
        (11, True),
        (13, False),
        (14, True),
        (15, False),
    ],
)
def test_a_killed_round_loses_and_doubles_nothing(
    moment: int, is_written: bool, web: Web, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every write but the last is whole, as each is renamed into its place; all after it fail."""
    feed = web.url(1, "/feed")
    urls = [web.url(1, f"/ferry/{n}") for n in range(4)]
    web.put_feed(feed, urls)
    plan = plan_of(tmp_path / "store", [feed])
    writes = 0

    def write(path: Path, data: bytes) -> None:
        nonlocal writes
        writes += 1
        if writes - 1 < moment or (is_written and writes - 1 == moment):
            write_file(path, data)
        if writes - 1 >= moment:
            raise Killed

    for r in range(2):
        for n, url in enumerate(urls):
            web.put(url, page(n, 5 * r))
        with monkeypatch.context() as patch:
            patch.setattr(stores, "write_file", write)
            try:
                go(plan, clock)
            except Killed:
                clock.time += ROUND
        go(plan, clock)
        clock.time += timedelta(days=1)
        go(plan, clock)
    told = [event["id"] for event in Store(plan.store).read_state("stories", "ferry")["events"]]
    assert len(told) == len(set(told)) == 4
    kept = {one.url: one for one in Store(plan.store).list_addresses()}
    assert [len(kept[url].versions) for url in urls] == [2] * 4
    (story,) = read_versions(plan.store, settings=OPEN)
    assert sorted(a.text for a, _ in story.versions) == sorted(page(n, r).strip() for n in range(4) for r in (0, 5))
    assert (plan.store / "events.atom").read_text().count("<entry>") == 4


def hang(handler: Any) -> None:
    import time

    time.sleep(4)


def flood(handler: Any) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss>")
    for _ in range(100_000):
        handler.wfile.write(b"<item>" * 10_000)


BOMB = "<!DOCTYPE b [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><rss><channel><title>&b;</title></channel></rss>"
MANY = "<rss><channel>" + "<item><link>http://x.example/ferry</link></item>" * 20_000 + "</channel></rss>"


def test_hostile_feeds_stop_nobody(web: Web, clock: FakeClock, tmp_path: Path) -> None:
    good, article = web.url(1, "/feed"), web.url(1, "/ferry")
    web.put_feed(good, [article, "file:///etc/passwd/ferry", "http://[ferry", "javascript:ferry"])
    web.put(article, page(1, 0))
    bad: dict[str, tuple[Any, str]] = {
        "hang": (hang, "longer than"),
        "flood": (flood, "larger than"),
        "bomb": ((200, {}, BOMB.encode()), "entities of its own"),
        "utf-16": ((200, {}, BOMB.encode("utf-16")), "entities of its own"),
        "many": ((200, {}, MANY.encode()), "20,000 articles"),
        "page": ((200, {"Content-Type": "text/xml"}, b"<html><body>no feed</body></html>"), "neither RSS nor Atom"),
        "noise": ((200, {}, bytes(range(256)) * 50), "it"),
        "busy": ((503, {"Retry-After": "7200"}, b""), "503"),
        "gone": ((404, {}, b""), "404"),
    }
    for n, (name, (answer, _)) in enumerate(bad.items()):
        web.pages[web.url(2 + n, f"/{name}")] = answer
    hosts = {name: web.url(2 + n, f"/{name}") for n, name in enumerate(bad)}
    plan = plan_of(tmp_path / "store", [good, *hosts.values()])
    found = {one.url: one for one in go(plan, clock).asked}
    assert found[article].outcome == "version"
    for name, url in hosts.items():
        assert found[url].outcome == "failed"
        assert bad[name][1] in found[url].reason, name
    # Put off: longer with each failure, and as long as the server asks.
    assert hosts["busy"] not in {one.url for one in go(plan, clock).asked}
    assert len(web.asked[hosts["gone"]]) == 2
    go(plan, clock)
    assert len(web.asked[hosts["gone"]]) == 2
    assert len(web.asked[hosts["busy"]]) == 1
    clock.time += timedelta(hours=2)
    go(plan, clock)
    assert len(web.asked[hosts["busy"]]) == 2


def test_a_feed_in_a_wrong_encoding_and_with_unescaped_signs_is_read(
    web: Web, clock: FakeClock, tmp_path: Path
) -> None:
    article = web.url(1, "/ferry?a=1&b=2")
    text = f"<?xml version='1.0' encoding='utf-8'?><rss><channel><item><title>Caf\xe9</title><link>{article}</link>"
    web.pages[web.url(1, "/feed")] = (200, {}, text.encode("latin-1"))
    web.put(article, page(1, 0))
    found = go(plan_of(tmp_path / "store", [web.url(1, "/feed")]), clock)
    assert [one.outcome for one in found.asked] == ["unchanged", "version"]


def test_crawl_delay_and_a_server_that_hides_its_rules(web: Web, clock: FakeClock, tmp_path: Path) -> None:
    slow, hidden = web.url(1, "/feed"), web.url(2, "/feed")
    web.put(web.url(1, "/robots.txt"), "User-agent: factdiff\nCrawl-delay: 40\n")
    web.pages[web.url(2, "/robots.txt")] = (500, {}, b"")
    articles = [web.url(1, f"/ferry/{n}") for n in range(30)]
    web.put_feed(slow, articles)
    for n, url in enumerate(articles):
        web.put(url, page(n, 0))
    plan = plan_of(tmp_path / "store", [slow, hidden])
    found = Counter(one.outcome for one in go(plan, clock).asked)
    assert found["forbidden"] == 1
    assert hidden not in web.asked
    assert found["waits"] + found["version"] == 30
    assert found["waits"] > 10
    times = sorted(t for url in (slow, *articles) for t in web.asked[url])
    assert all(b - a >= timedelta(seconds=40) for a, b in pairwise(times))
    for _ in range(4):
        go(plan, clock)
    assert all(web.asked[url] for url in articles)
