"""The report as SARIF 2.1.0 (OASIS, 27 March 2020), for code scanning and editors.

Kept within what GitHub's code scanning takes: "SARIF results exceed one or more limits", docs.github.com, read
November 2026.
"""

from __future__ import annotations

import os
import posixpath
import re
import zlib
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import quote

from compare.reporters.excerpts import LEVELS, outlet_name, shorten_text
from compare.reporters.json_text import record_fields, write_json
from compare.reporters.sayings import first_evidence
from compare.wording import clean_text, cut_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Discrepancy, Evidence, Report, RuleHelp, Source

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

MAX_RESULTS = 5_000
"""GitHub shows no more in a run, and takes no file with more than 25,000."""
MAX_LOCATIONS = 100
"""GitHub shows no more for a result."""
MAX_BYTES = 10_000_000
"""GitHub takes no more once compressed."""
# GitHub cuts descriptions at 1,024; a message beyond it is no message.
_TEXT_CHARS = 1_000
_SNIPPET_CHARS = 300
_NAME_CHARS = 40
_CATEGORY_CHARS = 160

# Plain Markdown emphasis: rule pages use no other.
_EMPHASIS = re.compile(r"(?<!\w)\*{1,2}(?=\S)|(?<=\S)\*{1,2}(?!\w)|`")


def render(report: Report) -> str:
    """One SARIF log with one run, and a newline.

    A result stands at the first mark of the first outlet; those of the others are its related locations. Regions are
    lines of the files given: columns are left out, as those of the text compared are not those of an HTML file. Of
    more findings than GitHub takes the worst stay, and a notification says so.
    """
    kept = min(len(report.discrepancies), MAX_RESULTS)
    text = _log(report, kept)
    while kept and len(text) > MAX_BYTES and len(zlib.compress(text.encode("utf-8"))) > MAX_BYTES:
        kept //= 2
        text = _log(report, kept)
    return text


def _log(report: Report, kept: int) -> str:
    found = report.discrepancies[:kept]
    known = {rule.id: _rule(rule) for rule in report.rules}
    known |= {f.rule: _unknown_rule(f) for f in reversed(found) if f.rule not in known}
    index = {rule: n for n, rule in enumerate(sorted(known))}
    category = _category(report.sources)
    run = {
        "tool": {
            "driver": {
                "name": "factdiff",
                "version": report.version,
                "semanticVersion": report.version,
                "rules": [known[rule] for rule in index],
            }
        },
        # Two stories uploaded from one commit must not replace each other.
        **({"automationDetails": {"id": category}} if category else {}),
        "invocations": [
            {
                # SARIF 3.20.14: false when the tool could not do all it was asked for.
                "executionSuccessful": not report.skipped,
                "toolExecutionNotifications": [
                    *(
                        {
                            "level": "error",
                            "message": {"text": _message(f"{skipped.path} was not read: {skipped.reason}")},
                            "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(skipped.path)}}}],
                        }
                        for skipped in report.skipped
                    ),
                    *_told_cut(len(report.discrepancies) - kept),
                ],
            }
        ],
        "artifacts": [_artifact(source) for source in report.sources],
        "results": [_result(report, f, index[f.rule]) for f in found],
        "columnKind": "unicodeCodePoints",
        "properties": {"signature": report.signature},
    }
    return write_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _told_cut(number: int) -> list[dict[str, object]]:
    if not number:
        return []
    text = f"{number} of the lesser findings were left out, as code scanning takes no more; other formats have them."
    return [{"level": "warning", "message": {"text": text}}]


def _rule(rule: RuleHelp) -> dict[str, object]:
    summary = _sentence(rule.summary)
    return {
        "id": rule.id,
        "name": _rule_name(rule.id),
        "shortDescription": {"text": summary},
        "fullDescription": {"text": _shorten(_plain(rule.help.partition("\n\n")[0])) or summary},
        "help": {"text": _plain(rule.help), "markdown": rule.help},
        # A rule has no verdict, findings have: theirs says more.
        "defaultConfiguration": {"level": "warning"},
        "properties": {"kind": rule.kind, "tags": [rule.kind], "version": rule.version, "severity": rule.severity},
    }


def _unknown_rule(found: Discrepancy) -> dict[str, object]:
    """A rule that no detector owns, such as that of anchors, by the first finding it made."""
    text = _sentence(f"{found.kind}: {found.rule.replace('-', ' ')}")
    return {
        "id": found.rule,
        "name": _rule_name(found.rule),
        "shortDescription": {"text": text},
        "fullDescription": {"text": text},
        "help": {"text": text},
        "defaultConfiguration": {"level": "warning"},
        "properties": {"kind": found.kind, "tags": [found.kind]},
    }


def _rule_name(rule: str) -> str:
    return "".join(word.capitalize() for word in rule.split("-"))


def _plain(markdown: str) -> str:
    return _EMPHASIS.sub("", markdown)


def _sentence(text: str) -> str:
    text = _shorten(text)
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _level(found: Discrepancy) -> str:
    return LEVELS[found.severity] if found.verdict == "conflict" and not found.update else "note"


def _result(report: Report, found: Discrepancy, rule_index: int) -> dict[str, object]:
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
        "locations": [_location(*places[first.source], first)],
        "relatedLocations": [
            {"id": n, **_location(*places[e.source], e), "message": {"text": _message(f"{e.source}: {e.text}")}}
            for n, e in enumerate(related, start=1)
        ],
        # GitHub follows an alert by the first key alone; the id survives moved paragraphs, a hash of lines would not.
        "partialFingerprints": {"primaryLocationLineHash": f"{found.id}:1", "factdiffId/v2": found.id},
        # An external suppression (3.35.2): the baseline holds it, no mark in the article.
        **(
            {"suppressions": [{"kind": "external", "status": "accepted", "justification": _message(found.accepted)}]}
            if found.accepted
            else {}
        ),
        "properties": {
            **record_fields(found, "kind verdict severity"),
            "confidence": round(found.confidence, 4),
            "question": _shorten(found.question),
            **({"update": found.update} if found.update else {}),
            **({"lessPrecise": list(found.less_precise)} if found.less_precise else {}),
        },
    }


def _result_message(found: Discrepancy, sides: Sequence[tuple[Evidence, Source]]) -> str:
    """Summary, reason, and a link to each other outlet's words: related locations without one are not shown."""
    said = _message(f"{_sentence(found.summary)} {found.reason}".strip())
    links = [
        f"[{e.source} {_link_words(outlet_name(source))}, line {e.line}]({n})"
        for n, (e, source) in enumerate(sides, start=1)
    ]
    return f"{said} See {', '.join(cut_list(links))}." if links else said


def _link_words(text: str) -> str:
    return re.sub(r"[\[\]{}\\]", " ", shorten_text(text, _NAME_CHARS))


def _location(index: int, source: Source, evidence: Evidence) -> dict[str, object]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": _source_uri(source), "index": index},
            "region": {
                "startLine": max(evidence.line, 1),
                "snippet": {"text": shorten_text(evidence.text, _SNIPPET_CHARS)},
            },
        }
    }


def _artifact(source: Source) -> dict[str, object]:
    article = source.article
    hashes = {"hashes": {"sha-256": article.sha256}} if article.sha256 else {}
    return {"location": {"uri": _source_uri(source)}, "description": {"text": _message(article.outlet)}, **hashes}


def _category(sources: Sequence[Source]) -> str:
    """`factdiff/news/trip/a+b/`: folder and names of the files; '' for texts from memory."""
    paths = [source.article.path.replace(os.sep, "/") for source in sources if source.article.path]
    if not paths:
        return ""
    folders = {posixpath.dirname(path) for path in paths}
    folder = folders.pop() if len(folders) == 1 else ""
    names = "+".join(sorted(posixpath.splitext(posixpath.basename(path))[0] for path in paths))
    category = re.sub(r"[^\w+./-]", "-", clean_text(f"factdiff/{folder}/{names}/")).replace("//", "/")
    if len(category) > _CATEGORY_CHARS:
        digest = sha256("\n".join(sorted(paths)).encode("utf-8", "surrogatepass")).hexdigest()
        category = f"{category[:_CATEGORY_CHARS]}-{digest[:8]}/"
    return category


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
    return _shorten(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")


def _shorten(text: str) -> str:
    return shorten_text(text, _TEXT_CHARS)
