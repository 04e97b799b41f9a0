"""Stories of more outlets than there are letters: ids, what is compared, and what every format makes of it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import compare
from compare.cli import main
from compare.model import SentenceRef, find_source_place, make_source_id
from compare.reporters import RENDERERS, render
from compare.settings import Settings

if TYPE_CHECKING:
    from compare.model import Report

SCHEMA = Path(compare.__file__).parent / "data" / "report.schema.json"
COUNT = 30
VERBS = ("sank", "went down", "was lost", "foundered", "capsized")


@given(st.integers(0, 10**6))
def test_ids_and_places_turn_into_each_other(place: int) -> None:
    assert find_source_place(make_source_id(place)) == place


def test_ids_go_on_after_z_in_their_order() -> None:
    ids = [make_source_id(n) for n in range(800)]
    assert ids[:3] + ids[25:28] + ids[701:703] == ["a", "b", "c", "z", "aa", "ab", "zz", "aaa"]
    assert len(set(ids)) == 800
    assert sorted(ids, key=find_source_place) == ids
    refs = [SentenceRef("aa", 0), SentenceRef("z", 3), SentenceRef("b", 1)]
    assert [ref.source for ref in sorted(refs, key=lambda ref: ref.place)] == ["b", "z", "aa"]


@pytest.mark.parametrize("text", ["", "A", "é", "a1", "-"])
def test_what_is_no_id_has_no_place(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        find_source_place(text)


def write(n: int) -> compare.Article:
    """The n-th outlet: most have 41 hurt, the fifth and the last but one 27."""
    hurt = 27 if n in (4, COUNT - 2) else 41
    return compare.Article.from_text(
        f"The ferry Ardent {VERBS[n % 5]} off Kessel Point on Tuesday night with {180 + n % 2} passengers aboard.\n\n"
        f"Police said {hurt} people were hurt and taken to the hospital in Kessel.\n\n"
        f"A relative on the quay named {'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[n % 26]}nders wept for {n + 2} hours.",
        outlet=f"Outlet {n}",
        title=f"Ferry {VERBS[n % 5]} off Kessel Point",
        published=date(2024, 3, 14),
    )


@pytest.fixture(scope="module")
def large() -> Report:
    return compare.compare_articles([write(n) for n in range(COUNT)])


pytestmark = pytest.mark.model


def test_a_large_story_is_compared_in_part_and_says_so(large: Report) -> None:
    assert [source.id for source in large.sources] == [make_source_id(n) for n in range(COUNT)]
    pairing = large.pairing
    assert pairing is not None
    settings = Settings()
    assert len(pairing.representatives) == settings.representatives
    assert len(pairing.pairs) <= COUNT * (settings.representatives + settings.nearest)
    assert large.notes[0].startswith(f"{COUNT} articles are too many to compare each with each")
    assert f"({len(pairing.pairs)} of {COUNT * (COUNT - 1) // 2} pairs)" in large.notes[0]
    aligned = {(pair.a.source, pair.b.source) for pair in large.alignments}
    assert aligned <= set(pairing.pairs)


def test_a_finding_names_those_that_say_so_wherever_they_were_compared(large: Report) -> None:
    found = next(
        d for d in large.discrepancies if d.kind == "quantity" and {"27", "41"} <= {e.text for e in d.evidence}
    )
    said = {e.source: e.text for e in found.evidence}
    assert {source for source, text in said.items() if text == "27"} == {"e", "ac"}
    assert len(said) == COUNT
    places = [find_source_place(e.source) for e in found.evidence]
    assert places == sorted(places)


def test_what_others_report_is_in_no_list_of_what_one_alone_has(large: Report) -> None:
    texts = {s.id: s.parse for s in large.sources}
    alone = [texts[o.source].sentence_text(o.sentence) for o in large.only_in]
    assert not [text for text in alone if "hurt" in text or "passengers" in text]


@pytest.mark.parametrize("form", RENDERERS)
def test_every_format_takes_it(form: str, large: Report) -> None:
    text = render(large, form)
    assert text == render(large, form)
    if form == "json":
        data = json.loads(text)
        jsonschema.validate(data, json.loads(SCHEMA.read_text(encoding="utf-8")))
        assert [tuple(pair) for pair in data["pairing"]["pairs"]] == list(large.pairing.pairs if large.pairing else ())
    if form == "markdown":
        assert "| what they say |" in text
        assert " more)" in text
        assert max(map(len, text.splitlines())) < 2000
        assert text.index("## Outlets") > text.index("what they say")


def test_few_outlets_are_compared_each_with_each() -> None:
    report = compare.compare_articles([write(n) for n in range(4)], settings=Settings(most_each_with_each=4))
    assert report.pairing is None
    assert "pairing" not in json.loads(render(report, "json"))
    assert "pairs:4-3-4" in report.signature
    assert "pairs:" not in compare.compare_articles([write(n) for n in range(2)]).signature


def test_an_article_is_held_against_all_others(large: Report) -> None:
    ledger = compare.list_facts(write(4), [write(n) for n in range(COUNT) if n != 4])
    (entry,) = [e for e in ledger.entries if e.fact.text.startswith("27")]
    assert entry.status == "conflicting"
    assert len(entry.others) == COUNT - 1


def test_options_name_sources_beyond_z(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    names = []
    for n in range(28):
        names.append(f"{n:02}.txt")
        Path(names[-1]).write_text(f"The ferry {VERBS[n % 5]} on Tuesday night.\n", encoding="utf-8")
    options = ["--outlet", "ab=Last Herald", "--published", "aa=2024-03-14", "--no-second-look", "-o", "r.json"]
    assert main(["compare", *names, *options]) in (0, 1)
    sources = json.loads(Path("r.json").read_text(encoding="utf-8"))["sources"]
    assert (sources[27]["id"], sources[27]["outlet"]) == ("ab", "Last Herald")
    assert (sources[26]["id"], sources[26]["published"]) == ("aa", "2024-03-14")
    assert main(["compare", *names, "--outlet", "ac=x"]) == 2
    assert main(["compare", *names, "--outlet", "a1=x"]) == 2
