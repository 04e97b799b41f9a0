"""What a report shows at one glance: who stands alone, values on a line, addresses of sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.model import Decision, Extent
from compare.reporters import render
from compare.reporters.addresses import passage_address
from compare.reporters.excerpts import keep_first, list_outlets
from compare.reporters.glance import count_kinds, find_alone
from compare.reporters.number_lines import LEFT, RIGHT, draw_line
from compare.reporters.sayings import group_evidence
from tests.report_cases import CASES, Draft, crowd, make_evidence, make_source


def told(*figures, kind="quantity", copies=(), words=None):
    """A report with one finding, in which each outlet says its figure."""
    sources = [
        make_source(i, i.upper(), [f"In all {n} people came."]) for i, n in zip("abcdefg", figures, strict=False)
    ]
    draft = Draft(tuple(sources))
    evidence = [make_evidence(s, str(n), f"{n} people") for s, n in zip(sources, figures, strict=True)]
    draft.add("0a1b2c3d", kind, "conflict", "people", *evidence, copies=copies)
    return draft.report()


def place(*extents, kind="quantity"):
    """The drawing of values with these extents, one an outlet."""
    report = told(*range(11, 11 + len(extents)), kind=kind)
    (found,) = report.discrepancies
    evidence = tuple(replace(e, extent=extent) for e, extent in zip(found.evidence, extents, strict=True))
    found = replace(found, evidence=evidence)
    return draw_line(found, group_evidence(found))


@pytest.mark.parametrize(
    ("figures", "copies", "expected"),
    [
        pytest.param((1, 1, 2), (), "c", id="one against two"),
        pytest.param((1, 2), (), None, id="two outlets are always one against one"),
        pytest.param((1, 2, 3), (), "", id="three accounts"),
        pytest.param((1, 1, 2), (("a", "b"),), None, id="two with one text are one"),
        pytest.param((1, 1, 2, 2), (("c", "d"),), "cd", id="two with one text stand alone together"),
        pytest.param((1, 1, 2, 3), (), "cd", id="each of two against two"),
        pytest.param((1, 1, 2, 2), (), "", id="two against two"),
    ],
)
def test_who_stands_alone(figures, copies, expected):
    alone = find_alone(told(*figures, copies=copies))
    assert (alone if alone is None else "".join(one.source.id for one in alone)) == expected


def test_what_is_settled_or_less_precise_isolates_nobody():
    report = told(1, 1, 2)
    for change in ({"decision": Decision("accepted", "Known.")}, {"less_precise": ("c",)}):
        (found,) = report.discrepancies
        assert find_alone(replace(report, discrepancies=(replace(found, **change),))) is None


def test_kinds_are_counted_by_standing():
    assert count_kinds(CASES["later"]().discrepancies) == (
        ("date", 0, 1, 1),
        ("quantity", 0, 0, 1),
        ("framing", 1, 0, 0),
    )
    text = render(crowd(), "markdown")
    assert "By kind: quantity 1, polarity 1. Alone against two or more independent outlets that agree: g" in text


def test_lists_of_many_are_told_with_a_count():
    assert list_outlets("abcde") == "a, b, c, d, e"
    assert list_outlets("abcdef") == "a, b, c, d and 2 more"
    assert keep_first("abcde") == ("abcde", 0)
    assert keep_first("abcdef") == ("abcd", 2)


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_no_table_has_a_column_for_each_of_many_outlets(form):
    text = render(crowd(26), form)
    assert "40 (a, d, g, j and 5 more)" in text
    assert "99 (z)" in text
    if form == "markdown":
        assert max(line.count("|") for line in text.splitlines()) <= 5
        assert "**a, d, g, j and 5 more**, line" in text
    # Sentences have letters of some outlets only.
    assert text.count("the same in ") < 26 * 2 * 8


# --- on one line ---------------------------------------------------------------------------------


def test_values_stand_in_order_and_to_scale():
    line = place(*(Extent(float(n), float(n), "count") for n in (10, 40, 20)))
    dots = [stroke.x1 for stroke in line.strokes]
    assert dots == sorted(dots)
    assert dots[2] - dots[0] == pytest.approx(3 * (dots[1] - dots[0]), abs=0.5)
    assert all(stroke.is_dot and LEFT < stroke.x1 < RIGHT for stroke in line.strokes)
    assert line.label == "On a number line, the least first: 11 (a); 13 (c); 12 (b)."


def test_an_open_end_points_beyond_the_others():
    line = place(Extent(27.0, 27.0, "count"), Extent(41.0, None, "count"))
    first, last = line.strokes
    assert (last.opens_left, last.opens_right, last.x2) == (False, True, RIGHT)
    assert first.x1 < last.x1 < RIGHT - 40
    below, above = place(Extent(None, 5.0, "USD"), Extent(5.0, None, "USD")).strokes
    assert (below.opens_left, above.opens_right) == (True, True)


def test_a_day_lasts_to_its_end():
    day, hour = place(
        Extent(date(2024, 3, 12), date(2024, 3, 12), "time"),
        Extent(datetime(2024, 3, 12, 12, tzinfo=UTC), datetime(2024, 3, 12, 12, tzinfo=UTC), "time"),
        kind="date",
    ).strokes
    assert not day.is_dot
    assert hour.is_dot
    assert hour.x1 == pytest.approx((day.x1 + day.x2) / 2, abs=1)


COUNT, MONEY = Extent(1.0, 1.0, "count"), Extent(2.0, 2.0, "USD")


@pytest.mark.parametrize(
    ("extents", "kind"),
    [
        pytest.param((COUNT, None), "quantity", id="one has no place"),
        pytest.param((COUNT, MONEY), "quantity", id="two units"),
        pytest.param((COUNT, COUNT), "quantity", id="one place"),
        pytest.param((COUNT, Extent(2.0, 2.0, "count")), "name", id="no figure"),
    ],
)
def test_what_has_no_place_on_one_line_is_not_drawn(extents, kind):
    assert place(*extents, kind=kind) is None


ENDS = st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False))


@given(spans=st.lists(st.tuples(ENDS, ENDS).filter(any), min_size=2, max_size=7))
def test_no_value_leaves_the_drawing(spans):
    line = place(*(Extent(*(sorted(s) if None not in s else s), "count") for s in spans))
    for stroke in line.strokes if line else ():
        assert LEFT <= stroke.x1 <= stroke.x2 <= RIGHT


# --- addresses -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "passage", "expected"),
    [
        pytest.param("https://x.example/a", "It sank.", "https://x.example/a#:~:text=It%20sank.", id="short"),
        pytest.param(
            "https://x.example/a",
            "one two three four five six seven eight nine ten",
            "https://x.example/a#:~:text=one%20two%20three%20four%20five,six%20seven%20eight%20nine%20ten",
            id="long",
        ),
        pytest.param(
            "https://x.example/a?b=1#top",
            "well-known, A&B – #1",
            "https://x.example/a?b=1#top:~:text=well%2Dknown%2C%20A%26B%20%E2%80%93%20%231",
            id="marks with a meaning of their own",
        ),
        pytest.param("http://x.example/#:~:text=old", "new", "http://x.example/#:~:text=new", id="one it has"),
        pytest.param("javascript:alert(1)", "It sank.", None, id="no address"),
        pytest.param("https://a@b.example/", "It sank.", None, id="another host than it shows"),
        pytest.param(None, "It sank.", None, id="none"),
        pytest.param("https://x.example/", "  ", None, id="nothing to find"),
    ],
)
def test_the_address_of_a_passage(url, passage, expected):
    assert passage_address(url, passage) == expected


@given(passage=st.text(max_size=80))
def test_no_passage_leaves_its_fragment(passage):
    address = passage_address("https://x.example/a", passage)
    if address is not None:
        head, _, directive = address.partition("#:~:text=")
        assert head == "https://x.example/a"
        assert not set(directive) - set("%,._~abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        assert directive.count(",") <= 1
        assert unquote(directive.split(",")[0]).split(" ")[0] == passage.split()[0] or "\ufffd" in unquote(directive)


def test_only_what_was_read_from_a_page_is_linked_there():
    report = crowd()
    assert render(report, "markdown").count(":~:text=") == 4
    sources = tuple(replace(s, article=replace(s.article, is_page=False)) for s in report.sources)
    assert ":~:text=" not in render(replace(report, sources=sources), "markdown")
    assert ":~:text=" not in render(replace(report, sources=sources), "html")
