"""The report as SARIF 2.1.0 (OASIS, 27 March 2020), for code scanning and editors."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from compare.reporters.json_report import write_json

if TYPE_CHECKING:
    from compare.model import Discrepancy, Evidence, Report, Source

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

_LEVELS = {"high": "error", "medium": "warning", "low": "warning"}


def render(report: Report) -> str:
    """One SARIF log with one run, and a newline.

    A result stands at the first mark of the first outlet; those of the others are its related locations. Regions are
    lines of the files given: columns are left out, as those of the text compared are not those of an HTML file.
    """
    rules = sorted({found.rule: found for found in reversed(report.discrepancies)}.items())
    index = {rule: n for n, (rule, _) in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "factdiff",
                "version": report.version,
                "semanticVersion": report.version,
                "rules": [_rule(rule, found) for rule, found in rules],
            }
        },
        "invocations": [
            {
                # SARIF 3.20.14: false when the tool could not do all it was asked for.
                "executionSuccessful": not report.skipped,
                "toolExecutionNotifications": [
                    {
                        "level": "error",
                        "message": {"text": _message(f"{skipped.path} was not read: {skipped.reason}")},
                        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(skipped.path)}}}],
                    }
                    for skipped in report.skipped
                ],
            }
        ],
        "artifacts": [_artifact(source) for source in report.sources],
        "results": [_result(report, found, index[found.rule]) for found in report.discrepancies],
        "columnKind": "unicodeCodePoints",
        "properties": {"signature": report.signature},
    }
    return write_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: str, found: Discrepancy) -> dict[str, object]:
    return {
        "id": rule,
        "shortDescription": {"text": f"{found.kind}: {rule.replace('-', ' ')}"},
        "defaultConfiguration": {"level": _level(found)},
        "properties": {"kind": found.kind, "tags": [found.kind]},
    }


def _level(found: Discrepancy) -> str:
    return _LEVELS[found.severity] if found.verdict == "conflict" else "note"


def _result(report: Report, found: Discrepancy, rule_index: int) -> dict[str, object]:
    places = {source.id: (n, source) for n, source in enumerate(report.sources)}
    first, *others = found.evidence
    # The first outlet's other mentions are no "other side": each outlet relates by its own words.
    related = [evidence for evidence in others if evidence.source != first.source]
    related += [evidence for evidence in others if evidence.source == first.source]
    return {
        "ruleId": found.rule,
        "ruleIndex": rule_index,
        "level": _level(found),
        "rank": round(100 * found.confidence, 1),
        "message": {"text": _message(f"{found.summary}. {found.reason}".strip())},
        "locations": [_location(*places[first.source], first)],
        "relatedLocations": [
            {"id": n, **_location(*places[evidence.source], evidence), "message": {"text": _message(_said(evidence))}}
            for n, evidence in enumerate(related, start=1)
        ],
        "partialFingerprints": {"factdiffId/v1": found.id},
        "properties": {
            "kind": found.kind,
            "verdict": found.verdict,
            "severity": found.severity,
            "confidence": round(found.confidence, 4),
            "question": found.question,
        },
    }


def _said(evidence: Evidence) -> str:
    return f"{evidence.source}: {evidence.text}"


def _location(index: int, source: Source, evidence: Evidence) -> dict[str, object]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _source_uri(source), "index": index},
            "region": {"startLine": max(evidence.line, 1), "snippet": {"text": evidence.text}},
        }
    }


def _artifact(source: Source) -> dict[str, object]:
    article = source.article
    hashes = {"hashes": {"sha-256": article.sha256}} if article.sha256 else {}
    return {"location": {"uri": _source_uri(source)}, "description": {"text": _message(article.outlet)}, **hashes}


def _source_uri(source: Source) -> str:
    """The path given as a URI reference; for a text from memory its id."""
    return _uri(source.article.path) if source.article.path else source.id


def _uri(path: str) -> str:
    """A URI reference: relative paths stay relative, absolute ones become `file:` URIs."""
    path = path.replace(os.sep, "/")
    encoded = quote(path.encode("utf-8", "surrogatepass"), safe="/-._~")
    if path.startswith("/"):
        return f"file://{encoded}"
    drive = re.match("([A-Za-z])%3A/", encoded)
    return f"file:///{drive[1]}:{encoded[4:]}" if drive else encoded


def _message(text: str) -> str:
    """A plain text message: braces doubled (SARIF 3.11.5), and no `[words](link)` (3.11.6) out of an article."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (")
