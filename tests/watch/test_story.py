"""A small story with the real models: what is told of versions and outlets, and how it is written down."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from compare.cli import main
from compare.project.watching import WatchedAddress, WatchedStory, WatchPlan
from compare.watch.events import JUDGE
from tests.watch.test_rounds import go

if TYPE_CHECKING:
    from pathlib import Path

    from tests.watch.conftest import FakeClock, Web

HERALD = """{head}

The ferry Lady Isolde struck a sandbar off Marrick Head on Tuesday. In all, {dead} people died, police said.

The ferry was built in {built}, the harbour master said.{notice}
"""
STAR = """Ferry runs onto sandbar

The Lady Isolde ran onto a sandbar near Marrick Head on Tuesday. Police said {dead} people died.
"""
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.mark.model
def test_a_story_is_told_once(web: Web, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    herald, star = web.url(1, "/ferry"), web.url(2, "/ferry")
    story = WatchedStory("ferry", (WatchedAddress(herald, "Herald <&>"), WatchedAddress(star, "Star")))
    plan = WatchPlan(tmp_path / "store", (), (story,), pause_seconds=1)

    def show(**said: object) -> list[tuple[str, str]]:
        told = {"head": "Ferry aground", "dead": 12, "built": 1987, "notice": "", **said}
        web.put(herald, HERALD.format(**told))
        return [(event.sort, event.outlet) for event in go(plan, clock, JUDGE).events]

    assert show() == []
    assert show(head="Ferry struck a sandbar") == [], "a headline with the same facts"
    assert show(dead=14) == [("updated", "Herald <&>")]
    assert show(dead=14, built=1978) == [("changed silently", "Herald <&>")]
    notice = "\n\nCorrection: The ferry was built in 1991. An earlier version of this article said 1978."
    assert show(dead=14, built=1991, notice=notice) == [("corrected", "Herald <&>")]
    web.put(star, STAR.format(dead=19))
    clock.time += timedelta(days=1)  # it had answered 404, and was put off
    told = show(dead=14, built=1991, notice=notice)
    assert [sort for sort, _ in told] == ["conflict"]
    assert show(dead=14, built=1991, notice=notice) == []
    assert show(head="Another head", dead=14, built=1991, notice=notice) == [], "the conflict was told"

    data = (plan.store / "events.atom").read_bytes()
    feed = ET.fromstring(data)  # noqa: S314 - our own
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) == 4
    assert len({e.findtext(f"{ATOM}id") for e in entries}) == 4
    for element in (feed, *entries):
        assert all(element.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated"))
    assert feed.findtext(f"{ATOM}updated") == entries[0].findtext(f"{ATOM}updated")
    assert "An earlier version" in (entries[1].findtext(f"{ATOM}summary") or "")
    rows = json.loads((plan.store / "events.json").read_bytes())["events"]
    assert [row["sort"] for row in rows] == ["conflict", "corrected", "changed silently", "updated"]
    (plan.store / "events.atom").unlink()
    go(plan, clock, JUDGE)
    assert (plan.store / "events.atom").read_bytes() == data


@pytest.mark.model
def test_the_command_runs_rounds(
    web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    url = web.url(1, "/ferry")
    web.put(url, STAR.format(dead=12))
    text = f'[watch]\npause = "1s"\ninterval = "1s"\n[watch.stories.ferry]\naddresses = ["{url}"]\n'
    (tmp_path / "factdiff.toml").write_text(text)
    assert main(["watch", "--allow-private-hosts", "--every", "1s", "--rounds", "2"]) == 0
    assert "1 asked, 1 new versions, 0 events" in capsys.readouterr().err
    assert main(["watch", "-q"]) in (0, 2), "not due, or not public"
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert main(["watch"]) == 2
    assert "pip install 'factdiff[watch]'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[stories.a]\n", "watch: it is missing"),
        ("[watch]\n", "it names no story"),
        ("[watch]\nintervall = '1m'\n", "not a known key"),
        ("[watch]\ninterval = 'soon'\n[watch.stories.a]\naddresses = ['http://a.example/']\n", "no length of time"),
        ("[watch]\n[watch.stories.a]\naddresses = ['file:///etc/passwd']\n", "no web address"),
        ("[watch]\n[watch.stories.a]\npatterns = ['*x*']\n", "patterns choose from feeds"),
        ("[watch]\nstore = '../out'\n[watch.stories.a]\naddresses = ['http://a.example/']\n", "outside the project"),
        ("[watch.stories.a]\n", "neither addresses nor patterns"),
    ],
)
def test_a_slip_in_the_configuration_is_told(
    text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "factdiff.toml").write_text(text)
    assert main(["watch", "--config", str(tmp_path / "factdiff.toml")]) == 2
    assert said in capsys.readouterr().err
