"""Every row of evidence for what a name names beside a text in which it counts, and texts in which it must not."""

from __future__ import annotations

from functools import cache

import pytest

from compare.facts.names.evidence import EVIDENCE, see, votes
from compare.facts.names.runs import find_runs
from compare.language.parsing import parse_text


@cache
def evidence(text: str, name: str) -> tuple[str, ...]:
    """Names of the rows that hold for the first run with these words."""
    parse = parse_text(text)
    for run in find_runs(parse):
        if parse.text[parse.tokens[run.first].start : parse.tokens[run.last - 1].end] == name:
            sight = see(parse, run)
            return tuple(row.name for row in EVIDENCE if row.holds(sight))
    raise AssertionError([parse.tokens[r.first].text for r in find_runs(parse)])


HOLD = {
    "HMS Victory": ("They boarded the MV Ocean Dawn at night.", "MV Ocean Dawn"),
    "Port Marrow Airport Authority": ("The Port Marrow Airport Authority objected.", "Port Marrow Airport Authority"),
    "Lake Orta": ("They swam in Lake Orta on Monday.", "Lake Orta"),
    "a country or state": ("Ministers met in Austria.", "Austria"),
    "a town of several words": ("Ministers met in San Diego.", "San Diego"),
    "a large town": ("Ministers met in Vienna.", "Vienna"),
    "Capt. Fougere": ("It was Capt. Denise Fougere who called.", "Denise Fougere"),
    "in Marrow": ("A mill in Marrow burned.", "Marrow"),
    "from Marrow": ("A man from Marrow died.", "Marrow"),
    "the Fougere": ("They sold the Castellan to a bank.", "Castellan"),
    "the port of Marrow": ("It left the port of Marrow at dawn.", "Marrow"),
    "a pass called Marrow": ("The bus left the road at a bend called Marrow.", "Marrow"),
    "from Norda, the contractor": ("It came from Norda Imaging, a contractor.", "Norda Imaging"),
    "the ferry Fougere": ("They raised the ferry Fougere.", "Fougere"),
    "the retailer Norda": ("They sued the retailer Norda.", "Norda"),
    "the captain Fougere": ("They praised the captain Fougere.", "Fougere"),
    "the captain, Fougere": ("They praised the captain, Fougere.", "Fougere"),
    "Fougere, 41,": ("They praised Denise Fougere, 41, a nurse.", "Denise Fougere"),
    "Norda, the retailer": ("They sued Norda, the retailer, in May.", "Norda"),
    "Fougere, the captain": ("They praised Fougere, the captain, in May.", "Fougere"),
    "Marrow, Ohio": ("A mill at Marrow, Ohio, burned.", "Marrow"),
    "Norda Water’s chief engineer": ("It was Norda Water's chief engineer.", "Norda Water"),
    "owned by Norda": ("The mill is owned by Norda now.", "Norda"),
    "Denise Fougere, who": ("It was Denise Fougere who called.", "Denise Fougere"),
    "Marrow harbour": ("It lay in the Marrow valley for weeks.", "Marrow"),
    "MARROW —": ("MARROW — A mill burned on Monday. It stood in Marrow.", "MARROW"),
    "Denise Fougere": ("They praised Denise Fougere on Monday.", "Denise Fougere"),
    "Fougere said": ("It was late, Fougere said.", "Fougere"),
    "Denise": ("They praised Denise on Monday.", "Denise"),
}


def test_who_may_stand_after_a_comma() -> None:
    assert "Denise Fougere, who" in evidence("It was Denise Fougere, who chairs the committee.", "Denise Fougere")


@pytest.mark.parametrize(("row", "case"), HOLD.items(), ids=HOLD)
def test_evidence_holds(row: str, case: tuple[str, str]) -> None:
    assert row in evidence(*case)


@pytest.mark.parametrize(
    ("row", "text", "name"),
    [
        ("HMS Victory", "They boarded the Ocean Dawn at night.", "Ocean Dawn"),
        ("Port Marrow Airport Authority", "They praised Denise Fougere.", "Denise Fougere"),
        ("Lake Orta", "They praised Denise Fougere.", "Denise Fougere"),
        ("a country or state", "A mill in Marrow burned.", "Marrow"),
        ("Capt. Fougere", "It was Denise Fougere who called.", "Denise Fougere"),
        ("in Marrow", "They praised Marrow.", "Marrow"),
        ("the Fougere", "They praised Fougere.", "Fougere"),
        ("the port of Marrow", "It was the idea of Marrow at first.", "Marrow"),
        ("a pass called Marrow", "It was about a man called Marrow.", "Marrow"),
        ("a pass called Marrow", "It was about a girl called Marrow.", "Marrow"),
        ("from Norda, the contractor", "It came from Marrow, a village.", "Marrow"),
        ("Denise Fougere, who", "It was Denise Fougere, the captain, who called.", "Denise Fougere"),
        ("the ferry Fougere", "They raised Fougere.", "Fougere"),
        ("the retailer Norda", "They praised the captain Norda.", "Norda"),
        ("the captain Fougere", "They praised the owner Norda.", "Norda"),
        ("Fougere, 41,", "They praised Denise Fougere, 410 miles away.", "Denise Fougere"),
        ("Fougere, the captain", "They sued Norda, the owner, in May.", "Norda"),
        ("Norda Water’s chief engineer", "It was Norda Water's fault.", "Norda Water"),
        ("owned by Norda", "The mill was praised by Norda.", "Norda"),
        ("Denise Fougere, who", "It was Fougere who called.", "Fougere"),
        ("MARROW —", "Marrow — a mill town. It lies by Marrow Bay, near Marrow.", "Marrow"),
        ("Fougere said", "It was late, they told Fougere.", "Fougere"),
        ("Denise", "They praised Fougere on Monday.", "Fougere"),
    ],
)
def test_evidence_does_not(row: str, text: str, name: str) -> None:
    assert row not in evidence(text, name)


def test_the_table_is_sound() -> None:
    names = [row.name for row in EVIDENCE]
    assert len(set(names)) == len(names)
    assert {row.label for row in EVIDENCE} == {"PERSON", "ORG", "GPE", "LOC", "OTHER"}
    assert all(row.weight for row in EVIDENCE)
    # A small town is the same look-up as a large one.
    assert set(names) - set(HOLD) == {"a small town"}


def test_of_a_group_only_the_first_counts() -> None:
    parse = parse_text("Ministers met in San Diego.")
    (run,) = find_runs(parse)
    assert [weight for label, weight in votes(parse, run) if label == "GPE"] == [5]
