from __future__ import annotations

from datetime import date
from functools import lru_cache

import pytest

from compare.clauses.claims import find_claims
from compare.detectors.dates import RULES
from compare.detectors.rules import apply_rules
from compare.facts import find_all_facts
from compare.language.parsing import parse_text
from compare.model import Alignment, Article, Finding, SentenceRef, Source, Story

pytestmark = pytest.mark.model

JUNE_6, JUNE_9, JULY_3 = date(2023, 6, 6), date(2023, 6, 9), date(2023, 7, 3)


@lru_cache(maxsize=256)
def source(source_id: str, text: str, published: date) -> Source:
    parse = parse_text(text)
    facts, entities = find_all_facts(parse, anchor=published)
    article = Article.from_text(text, outlet=f"Outlet {source_id}", published=published)
    claims = find_claims(parse, facts, entities)
    return Source(source_id, article, parse, facts, entities, claims, anchor=published, anchor_basis="given")


def story(a: str, b: str, published_a: date = JUNE_9, published_b: date = JUNE_9) -> Story:
    x, y = source("a", a, published_a), source("b", b, published_b)
    count = min(len(x.parse.sentences), len(y.parse.sentences))
    pairs = tuple(Alignment(SentenceRef("a", n), SentenceRef("b", n), 0.95) for n in range(count))
    return Story((x, y), pairs, pairs)


def findings(told: Story) -> list[Finding]:
    return list(apply_rules(RULES, told))


# --- the rules -----------------------------------------------------------------------------------

FIRES = [
    pytest.param(
        "The minister met the envoy in Vienna last month.",
        "The minister met the envoy in Vienna in early May.",
        ("date-precision", "differs", "last month", "early May"),
        id="vaguer",
    ),
    pytest.param(
        "The ferry sank off Brask on Monday with 40 people aboard.",
        "The ferry sank off Brask on Tuesday with 40 people aboard.",
        ("date-conflict", "conflict", "Monday", "Tuesday"),
        id="another weekday",
    ),
    pytest.param(
        "The hotel passed its last fire inspection in March 2022.",
        "The hotel's last fire inspection, in March 2021, found nothing.",
        ("date-conflict", "conflict", "March 2022", "March 2021"),
        id="another year",
    ),
    pytest.param(
        "Two offices, in Cork and Recife, will close by June 30.",
        "The company will close its offices in Cork and Recife by July 31.",
        ("date-conflict", "conflict", "June 30", "July 31"),
        id="another deadline",
    ),
    pytest.param(
        "The siege of the bank in Oslo lasted five hours.",
        "The siege of the bank in Oslo lasted two hours.",
        ("date-conflict", "conflict", "five hours", "two hours"),
        id="another length",
    ),
]

SILENT = [
    pytest.param("The ferry sank off Brask on Tuesday.", "The ferry sank off Brask on June 6.", id="same day"),
    pytest.param("The ferry sank off Brask on Tuesday.", "The ferry sank off Brask Tuesday night.", id="hour of a day"),
    pytest.param(
        "The board dismissed its chairman two weeks ago.",
        "The board dismissed its chairman on May 25.",
        id="about then",
    ),
    pytest.param(
        "OSLO, June 7 (Wire) — The ferry sank on Monday.",
        "OSLO, June 8 (Wire) — The ferry sank on Monday.",
        id="datelines",
    ),
    pytest.param(
        "Two of the injured were still in hospital on Saturday.",
        "Two of the injured were still in hospital on Sunday.",
        id="a state that lasts",
    ),
    pytest.param(
        "The ferry sank off Brask on Monday; divers went down on Tuesday.",
        "The ferry sank off Brask on Monday, and divers went down on Tuesday.",
        id="two events, two days",
    ),
    pytest.param(
        "The mill, built in 1984, burned down on Tuesday.", "The mill burned down on Tuesday.", id="only one tells"
    ),
    pytest.param(
        "The strike cost the firm $125 a month.", "The strike cost the firm $1,500 a year.", id="rates are no lengths"
    ),
]


@pytest.mark.parametrize(("a", "b", "expected"), FIRES)
def test_fires(a: str, b: str, expected: tuple[str, str, str, str]) -> None:
    told = story(a, b)
    shown = []
    for finding in findings(told):
        first = {m.source: m for m in reversed(finding.marks)}
        words = [s.article.text[first[s.id].start : first[s.id].end] for s in told.sources]
        shown.append((finding.rule, finding.verdict, *words))
    assert shown == [expected]


@pytest.mark.parametrize(("a", "b"), SILENT)
def test_silent(a: str, b: str) -> None:
    assert findings(story(a, b)) == []


def test_last_month_depends_on_when_it_was_said() -> None:
    text_a = "The minister met the envoy in Vienna last month."
    text_b = "The minister met the envoy in Vienna in early May."
    (near,) = findings(story(text_a, text_b, JUNE_6, JUNE_9))
    (far,) = findings(story(text_a, text_b, JULY_3, JUNE_9))
    assert (near.verdict, far.verdict) == ("differs", "conflict")


def test_swapping_the_outlets_keeps_the_findings() -> None:
    for case in FIRES:
        a, b, _ = case.values
        assert {f.rule for f in findings(story(str(a), str(b)))} == {f.rule for f in findings(story(str(b), str(a)))}


def test_reasons_quote_both_sides_and_say_how_they_were_read() -> None:
    (finding,) = findings(story(*(str(v) for v in FIRES[0].values[:2]), JUNE_6, JUNE_9))
    assert "“last month”" in finding.reason
    assert "which from 9 June 2023 is 1–10 May 2023" in finding.reason
    assert "from 6 June 2023" in finding.reason
