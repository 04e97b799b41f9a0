"""The report as SARIF 2.1.0 (OASIS, 27 March 2020), for code scanning and editors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.reporters.excerpts import LEVELS, outlet_name, shorten_text
from compare.reporters.json_text import record_fields
from compare.reporters.sarif_parts import (
    MAX_RESULTS,
    cut_text,
    describe_artifact,
    describe_invocation,
    describe_plainly,
    describe_run,
    end_sentence,
    locate,
    name_category,
    name_rule,
    say_message,
    write_fitting,
)
from compare.reporters.sayings import first_evidence, place_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compare.model import Bearing, Discrepancy, Evidence, Report, RuleHelp, Source

__all__ = ["MAX_LOCATIONS", "MAX_RESULTS", "render"]

MAX_LOCATIONS = 100
"""GitHub shows no more for a result."""
_NAME_CHARS = 40

# Plain Markdown emphasis: rule pages use no other.
_EMPHASIS = re.compile(r"(?<!\w)\*{1,2}(?=\S)|(?<=\S)\*{1,2}(?!\w)|`")


def render(report: Report, *, bearings: Mapping[str, Bearing] | None = None) -> str:
    """One SARIF log with one run, and a newline.

    A result stands at the first mark of the first outlet; those of the others are its related locations. Regions are
    lines of the files given, with columns where they are known. Of more findings than GitHub takes the worst stay,
    and a notification says so. `bearings` tells, by the ids of findings, what an edit has to do with them.
    """
    return write_fitting(lambda kept: _run(report, kept, bearings or {}), len(report.discrepancies))


def _run(report: Report, kept: int, bearings: Mapping[str, Bearing]) -> dict[str, object]:
    found = report.discrepancies[:kept]
    known = {rule.id: _rule(rule) for rule in report.rules}
    # A rule that no detector owns, such as that of anchors, is described by the first finding it made.
    known |= {
        f.rule: describe_plainly(f.rule, f"{f.kind}: {f.rule.replace('-', ' ')}", f.kind)
        for f in reversed(found)
        if f.rule not in known
    }
    index = {rule: n for n, rule in enumerate(sorted(known))}
    # Two stories uploaded from one commit must not replace each other.
    category = name_category(source.article.path for source in report.sources)
    return {
        **describe_run(report.version, [known[rule] for rule in index], category),
        "invocations": [describe_invocation(report.skipped, len(report.discrepancies) - kept)],
        "artifacts": [describe_artifact(source) for source in report.sources],
        "results": [_result(report, f, index[f.rule], bearings.get(f.id)) for f in found],
        "columnKind": "unicodeCodePoints",
        "properties": {"signature": report.signature},
    }


def _rule(rule: RuleHelp) -> dict[str, object]:
    summary = end_sentence(rule.summary)
    return {
        "id": rule.id,
        "name": name_rule(rule.id),
        "shortDescription": {"text": summary},
        "fullDescription": {"text": cut_text(_plain(rule.help.partition("\n\n")[0])) or summary},
        "help": {"text": _plain(rule.help), "markdown": rule.help},
        # A rule has no verdict, findings have: theirs says more.
        "defaultConfiguration": {"level": "warning"},
        "properties": {"kind": rule.kind, "tags": [rule.kind], "version": rule.version, "severity": rule.severity},
    }


def _plain(markdown: str) -> str:
    return _EMPHASIS.sub("", markdown)


def _level(found: Discrepancy) -> str:
    return LEVELS[found.severity] if found.verdict == "conflict" and not found.update else "note"


def _result(report: Report, found: Discrepancy, rule_index: int, bearing: Bearing | None) -> dict[str, object]:
    places = {source.id: (n, source) for n, source in enumerate(report.sources)}
    first, *others = found.evidence
    # The first outlet's other mentions are no "other side": each outlet relates by its own words, those shown first.
    shown = first_evidence(found)
    related = [e for source, e in shown.items() if source != first.source]
    related += [e for e in others if e.source != first.source and e is not shown[e.source]]
    related += [e for e in others if e.source == first.source]
    related = related[: MAX_LOCATIONS - 1]
    sides = list(shown)[1:]
    return {
        "ruleId": found.rule,
        "ruleIndex": rule_index,
        "level": _level(found),
        "rank": round(100 * found.confidence, 1),
        "message": {"text": _result_message(found, [(e, places[e.source][1]) for e in related[: len(sides)]])},
        "locations": [locate(*places[first.source], first)],
        "relatedLocations": [
            {"id": n, **locate(*places[e.source], e), "message": {"text": say_message(f"{e.source}: {e.text}")}}
            for n, e in enumerate(related, start=1)
        ],
        # GitHub follows an alert by the first key alone; the id survives moved paragraphs, a hash of lines would not.
        "partialFingerprints": {"primaryLocationLineHash": f"{found.id}:1", "factdiffId/v2": found.id},
        # An external suppression (3.35.2): the baseline holds it, no mark in the article.
        **(
            {"suppressions": [{"kind": "external", "status": "accepted", "justification": say_message(found.accepted)}]}
            if found.accepted
            else {}
        ),
        "properties": {
            **record_fields(found, "kind verdict severity"),
            "confidence": round(found.confidence, 4),
            "question": cut_text(found.question),
            **({"update": found.update} if found.update else {}),
            **({"lessPrecise": list(found.less_precise)} if found.less_precise else {}),
            **({"edit": bearing} if bearing else {}),
        },
    }


def _result_message(found: Discrepancy, sides: Sequence[tuple[Evidence, Source]]) -> str:
    """Summary, reason, and a link to each other outlet's words: related locations without one are not shown."""
    said = say_message(f"{end_sentence(found.summary)} {found.reason}".strip())
    links = ", ".join(
        f"[{e.source} {_link_words(outlet_name(source))}, line {place_of(e)}]({n})"
        for n, (e, source) in enumerate(sides, start=1)
    )
    return f"{said} See {links}." if links else said


def _link_words(text: str) -> str:
    return re.sub(r"[\[\]{}\\]", " ", shorten_text(text, _NAME_CHARS))
