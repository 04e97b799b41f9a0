"""What an edit did to the findings of a story, on reports made by hand: which are new or touched, where they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from compare.findings.edits import place_findings, say_bearing, trace_edit
from compare.model import ArticleEdit, Evidence, FactChange, Parse, Revision, Source
from compare.reporters.edit_texts import say_edit
from tests.report_cases import Draft, make_evidence, make_source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Report, StoryEdit

OTHER = make_source("b", "Star", ["The fire hurt 41 people.", "It began on Monday.", "The mayor left."], title="Fire")
OLD = ["The fire hurt 41 people.", "It began on Sunday.", "The mayor stayed."]

Clash = tuple[str, str, str]
"""(kind, words of a, words of b)."""


def version(sentences: Sequence[str], *, path: str = "a.md", outlet: str = "Herald") -> Source:
    return make_source("a", outlet, list(sentences), path=path)


def compared(source: Source, clashes: Sequence[Clash]) -> Report:
    draft = Draft((source, OTHER))
    for n, (kind, x, y) in enumerate(clashes):
        draft.add(f"{n:08x}", kind, "conflict", kind, make_evidence(source, x), make_evidence(OTHER, y))  # type: ignore[arg-type]
    return draft.report()


def edit_of(
    old: Source, new: Source, lines: tuple[tuple[int, int], ...], changes: tuple[FactChange, ...] = ()
) -> ArticleEdit:
    renamed = old.article.path != new.article.path
    revision = Revision("0", "s", "modified", old, replace(new, id="b"), changes)
    path, old_path = str(new.article.path), str(old.article.path)
    return ArticleEdit(path, "renamed" if renamed else "modified", "a", "Herald", old_path, revision, lines)


def traced(new: Source, before: Sequence[Clash], now: Sequence[Clash], lines: tuple[tuple[int, int], ...]) -> StoryEdit:
    old = version(OLD)
    return trace_edit(compared(new, now), compared(old, before), [edit_of(old, new, lines)])


def said(edit: StoryEdit) -> list[tuple[str, str]]:
    return [(one.found.kind, one.bearing) for one in edit.touched]


DATE, ROLE = ("date", "Sunday", "Monday"), ("role", "stayed", "left")
FIGURE = ("quantity", "27", "41")


@pytest.mark.parametrize(
    ("sentences", "before", "now", "touched", "untouched", "settled"),
    [
        (["The fire hurt 27 people.", *OLD[1:]], [DATE], [FIGURE, DATE], [("quantity", "new")], ["date"], []),
        ([OLD[0], "It began on Monday.", OLD[2]], [DATE, ROLE], [ROLE], [], ["role"], ["date"]),
        (
            [OLD[0], "It began on Friday.", OLD[2]],
            [DATE],
            [("date", "Friday", "Monday")],
            [("date", "changed")],
            [],
            [],
        ),
        ([OLD[0], "It first began on Sunday.", OLD[2]], [DATE], [DATE], [("date", "kept")], [], []),
        ([OLD[1], OLD[2], OLD[0]], [DATE, ROLE], [DATE, ROLE], [], ["date", "role"], []),
    ],
    ids=["new", "settled", "another value", "kept in an edited sentence", "moved paragraphs"],
)
def test_findings_are_told_by_what_the_edit_has_to_do_with_them(
    sentences: list[str],
    before: list[Clash],
    now: list[Clash],
    touched: list[tuple[str, str]],
    untouched: list[str],
    settled: list[str],
) -> None:
    edit = traced(version(sentences), before, now, ((6, 6),))
    assert said(edit) == touched
    assert [found.kind for found in edit.untouched] == untouched
    assert [found.kind for found in edit.settled] == settled


def test_another_name_of_file_and_outlet_makes_nothing_new() -> None:
    old, new = version(OLD), version(OLD, path="city/a.md", outlet="Evening Herald")
    edit = trace_edit(compared(new, [DATE, ROLE]), compared(old, [DATE, ROLE]), [edit_of(old, new, ())])
    assert (said(edit), len(edit.untouched), edit.settled) == ([], 2, ())


def test_a_story_that_is_new_has_new_findings_only() -> None:
    new = version(OLD)
    edit = trace_edit(compared(new, [DATE]), None, [ArticleEdit("a.md", "added", "a", lines=((1, 11),))])
    assert said(edit) == [("date", "new")]


def test_findings_of_articles_that_nobody_edited_are_none_of_the_edits() -> None:
    third = make_source("c", "Post", ["Nothing of it."])
    new = version(OLD)
    now = replace(compared(new, [DATE]), sources=(new, OTHER, third))
    edit = trace_edit(now, compared(new, [ROLE]), [ArticleEdit("c.md", "added", "c", lines=((1, 9),))])
    assert said(edit) == []
    assert edit.settled == ()


def test_findings_go_with_a_deleted_article() -> None:
    new = version(OLD)
    before = compared(new, [DATE, ROLE])
    left = replace(before, sources=(OTHER,), discrepancies=())
    edit = trace_edit(left, before, [ArticleEdit("a.md", "deleted")])
    assert ([found.kind for found in edit.gone], edit.settled) == (["date", "role"], ())
    assert say_edit(edit) == "this edit took out 1 article; 2 conflicts are gone with the article"


def test_twins_are_told_apart_by_their_sentences() -> None:
    twice = ["Nine were hurt.", "Nine cars burned.", "It rained."]
    old, new = version(twice), version([twice[0], "Nine cars burned at once.", twice[2]])

    def report(source: Source) -> Report:
        draft, at = Draft((source, OTHER)), source.article.text.index("Nine cars")
        for n, start in enumerate((0, at)):
            draft.add(
                f"{n:08x}",
                "quantity",
                "conflict",
                "t",
                make_evidence(source, "Nine", after=start),
                make_evidence(OTHER, "41"),
            )
        return draft.report()

    edit = trace_edit(report(new), report(old), [edit_of(old, new, ((8, 8),))])
    assert [(one.found.id, one.bearing) for one in edit.touched] == [("00000001", "kept")]
    assert [found.id for found in edit.untouched] == ["00000000"]


def test_the_facts_that_changed_stand_with_their_findings() -> None:
    old, new = version(OLD), version(["The fire hurt 27 people.", *OLD[1:]])
    change = FactChange("changed", "quantity", (make_evidence(old, "41"),), (make_evidence(new, "27"),), "conflict")
    edit = trace_edit(compared(new, [FIGURE]), compared(old, []), [edit_of(old, new, ((6, 6),), (change,))])
    assert edit.touched[0].changes == (change,)
    assert say_edit(edit) == "this edit changed 1 fact; 1 now conflicts with b (Star)"


# --- where they stand ----------------------------------------------------------------------------


def first(edit: StoryEdit, *, with_untouched: bool = False) -> list[tuple[str, int, str]]:
    placed = place_findings(edit, with_untouched=with_untouched).discrepancies
    return [(found.evidence[0].source, found.evidence[0].line, found.evidence[0].text) for found in placed]


def test_a_finding_stands_at_its_own_words_in_the_edited_file() -> None:
    new = version(["The fire hurt 27 people.", *OLD[1:]])
    now = compared(new, [FIGURE])
    (found,) = now.discrepancies
    turned = replace(now, discrepancies=(replace(found, evidence=tuple(reversed(found.evidence))),))
    edit = trace_edit(turned, compared(version(OLD), []), [edit_of(version(OLD), new, ((6, 6),))])
    assert first(edit) == [("a", 6, "27")]
    (placed,) = place_findings(edit, with_untouched=False).discrepancies
    assert placed.reason.startswith("New through this edit. ")
    assert {e.source for e in placed.evidence} == {"a", "b"}


def test_words_that_were_not_edited_stand_at_the_nearest_that_were() -> None:
    new = version([OLD[0], "It began on Sunday.", "The mayor has stayed."])
    edit = traced(new, [], [DATE], ((10, 10),))
    assert first(edit) == [("a", 10, "The mayor has stayed.")]
    (placed,) = place_findings(edit, with_untouched=False).discrepancies
    assert placed.reason.startswith("New through this edit. These words themselves were not edited. ")
    assert [e.text for e in placed.evidence] == ["The mayor has stayed.", "Sunday", "Monday"]


def test_where_no_line_of_the_text_changed_it_stands_at_its_words() -> None:
    assert first(traced(version(OLD), [], [DATE], ((3, 3),))) == [("a", 8, "Sunday")]


def test_a_sentence_over_several_lines_stands_at_the_one_that_changed() -> None:
    new = version(["The fire hurt 27\nold people.", *OLD[1:]])
    assert first(traced(new, [], [FIGURE], ((7, 7),))) == [("a", 7, "old people.")]


def test_what_the_edit_does_not_touch_keeps_off_changed_lines() -> None:
    edit = traced(version(OLD), [DATE, ROLE], [DATE, ROLE], ((8, 8),))
    assert first(edit) == []
    assert first(edit, with_untouched=True) == [("b", 10, "Monday"), ("a", 10, "stayed")]


def test_what_was_before_is_said() -> None:
    edit = traced(version([OLD[0], "It began on Friday.", OLD[2]]), [DATE], [("date", "Friday", "Monday")], ((8, 8),))
    assert say_bearing(edit.touched[0]) == "This edit changed it; before: date: “Sunday” (a) / “Monday” (b)."


def test_an_article_without_sentences_is_no_trouble() -> None:
    empty = replace(version(OLD), parse=Parse("", (), (), ()))
    other = Evidence("b", 0, 0, 3, "The", 6)
    report = compared(version(OLD), [DATE])
    (found,) = report.discrepancies
    report = replace(report, sources=(empty, OTHER), discrepancies=(replace(found, evidence=(other,)),))
    edit = trace_edit(report, None, [ArticleEdit("a.md", "modified", "a", failure="it is binary")])
    assert (said(edit), len(edit.untouched)) == ([], 1)
