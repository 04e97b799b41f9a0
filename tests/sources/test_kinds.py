"""Lines that only interviews, recipes, live reports, results, letters and releases have; and pages without them."""

# ruff: noqa: E501 - a page reads better on one line

from __future__ import annotations

import pytest

from compare.sources.kinds import find_boilerplate, find_told
from compare.sources.parts import find_part

INTERVIEW = "Q: Why now?|A: It was time.|Q: And the boat?|A: Sold."
TURNS = "Ann Low: I saw it.|Reporter: When?|Ann Low: At dawn.|Reporter: Who else?|Ann Low: Nobody.|Reporter: Sure?"
RECIPE = "Serves 4|Ingredients|2 leeks|150g barley|Method|Melt the butter in a large pan and wait.|More recipes"
LIVE = "12.40|Goal for Rovers|The ball went in off the post at last.|12.20|It is raining hard on both of the teams.|12.00|They have all come out of the tunnel."
RESULTS = "Ashby 61, Fairhaven 40|Calder 52, Teague 49 (OT)|A fan fell ill and was taken to hospital."
LETTER = "Dentists|A knee|Some text of six words stands here.|Dentists|Four of them left the town on Monday.|A knee|It was mended in York late on Friday."
POINTS = "Highlights:|240 jobs in the town|A spur for the railway|Work begins in June of this year there."


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (INTERVIEW, {0, 1, 2, 3}),
        (TURNS, {0, 1, 2, 3, 4, 5}),
        (RECIPE, {0, 1, 2, 3, 4, 5}),
        (LIVE, {1, 2, 4, 6}),
        (RESULTS, {0, 1}),
        (LETTER, {3, 4, 5, 6}),
        (POINTS, {1, 2}),
    ],
)
def test_lines_of_a_kind(page: str, told: set[int]) -> None:
    assert find_told([(line, find_part(line)) for line in page.split("|")]) == told


@pytest.mark.parametrize(
    "page",
    [
        "Q: Why now?|He said so on Monday in the town.",
        "Note: this is it.|Mayor: No comment.|The mayor left the hall at noon on Monday.",
        "Ingredients of success|2 leeks|The pan was hot when the cook came home.",
        "12.40|Snow expected|12.20|Shops to close|12.00|Match called off",
        "Ashby 61, Fairhaven 40|The game was played on a wet field in May.",
        "Dentists|A knee|The two of them were seen at noon on Monday.",
        "Highlights:|Sport|Weather|The rain will last until the end of the week.",
    ],
)
def test_other_pages_have_none(page: str) -> None:
    assert not find_told([(line, find_part(line)) for line in page.split("|")])


@pytest.mark.parametrize(
    ("page", "rest"),
    [
        ("MARLOW /WireHub/ -- It said so.|About Velora Foods|It makes drinks.", {1, 2}),
        ("It said so.|Forward-Looking Statements|They may differ.|SOURCE Velora", {1, 2, 3}),
        ("NEWS PROVIDED BY|It said so on Monday.", set()),
        ("It said so.|About Velora Foods|It makes drinks.", set()),
        ("SOURCE Velora|About 40 people came to the hall on Monday.", set()),
        ("About Ann Low|She writes on Mondays for us and others.", set()),
    ],
)
def test_what_a_company_says_of_itself(page: str, rest: set[int]) -> None:
    assert find_boilerplate([(line, find_part(line)) for line in page.split("|")]) == rest
