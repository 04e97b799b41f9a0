"""Parts of SARIF logs that reports and revisions share: the log and its limits, rules, messages, places.

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

from compare.reporters.excerpts import shorten_text
from compare.reporters.json_text import write_json
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from compare.model import Evidence, Skipped, Source

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"

MAX_RESULTS = 5_000
"""GitHub shows no more in a run, and takes no file with more than 25,000."""
MAX_BYTES = 10_000_000
"""GitHub takes no more once compressed."""
# GitHub cuts descriptions at 1,024; a message beyond it is no message.
_TEXT_CHARS = 1_000
_SNIPPET_CHARS = 300
_CATEGORY_CHARS = 160


# --- the log -------------------------------------------------------------------------------------


def write_fitting(make_run: Callable[[int], dict[str, object]], total: int) -> str:
    """The log of the run that `make_run` makes of the first results, of as many of them as GitHub takes."""
    kept = min(total, MAX_RESULTS)
    text = _write_log(make_run(kept))
    while kept and len(text) > MAX_BYTES and len(zlib.compress(text.encode("utf-8"))) > MAX_BYTES:
        kept //= 2
        text = _write_log(make_run(kept))
    return text


def _write_log(run: dict[str, object]) -> str:
    return write_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def describe_run(version: str, rules: Sequence[dict[str, object]], category: str) -> dict[str, object]:
    """The tool with its rules, and the category that keeps two uploads from replacing each other ('' = none)."""
    driver = {"name": "factdiff", "version": version, "semanticVersion": version, "rules": list(rules)}
    return {"tool": {"driver": driver}, **({"automationDetails": {"id": category}} if category else {})}


def describe_invocation(skipped: Sequence[Skipped], left_out: int) -> dict[str, object]:
    """What could not be read, and how many results were left out."""
    notifications: list[dict[str, object]] = [
        {
            "level": "error",
            "message": {"text": say_message(f"{one.path} was not read: {one.reason}")},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": write_uri(one.path)}}}],
        }
        for one in skipped
    ]
    if left_out:
        text = (
            f"{left_out} of the lesser findings were left out, as code scanning takes no more; other formats have them."
        )
        notifications.append({"level": "warning", "message": {"text": text}})
    # SARIF 3.20.14: false when the tool could not do all it was asked for.
    return {"executionSuccessful": not skipped, "toolExecutionNotifications": notifications}


def describe_plainly(rule: str, text: str, kind: str) -> dict[str, object]:
    """A rule of which a sentence is all there is to say."""
    said = end_sentence(text)
    return {
        "id": rule,
        "name": name_rule(rule),
        "shortDescription": {"text": said},
        "fullDescription": {"text": said},
        "help": {"text": said},
        "defaultConfiguration": {"level": "warning"},
        "properties": {"kind": kind, "tags": [kind]},
    }


def name_rule(rule: str) -> str:
    """`quantity-conflict` as SARIF names rules: `QuantityConflict`."""
    return "".join(word.capitalize() for word in rule.split("-"))


# --- words ---------------------------------------------------------------------------------------


def say_message(text: str) -> str:
    """A plain text message: braces doubled (SARIF 3.11.5), and no `[words](link)` (3.11.6) out of an article."""
    return cut_text(text).replace("{", "{{").replace("}", "}}").replace("](", "] (")


def end_sentence(text: str) -> str:
    """The text cut to size, with a full stop where it has no end."""
    text = cut_text(text)
    return text if text.endswith((".", "!", "?")) else f"{text}."


def cut_text(text: str) -> str:
    """As much of a text as code scanning shows."""
    return shorten_text(text, _TEXT_CHARS)


# --- places --------------------------------------------------------------------------------------


def locate(index: int, source: Source, evidence: Evidence) -> dict[str, object]:
    """The place of evidence, `index` being the source's among the artifacts of the run."""
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": source_uri(source), "index": index},
            "region": {
                **_region(source, evidence),
                "snippet": {"text": shorten_text(evidence.text, _SNIPPET_CHARS)},
            },
        }
    }


def _region(source: Source, evidence: Evidence) -> dict[str, int]:
    """Lines and columns of the words; `endColumn` is the one behind the last of them (SARIF 3.30.8)."""
    region = {"startLine": max(evidence.line, 1)}
    if not evidence.column:
        return region
    region["startColumn"] = evidence.column
    last = max(evidence.end - 1, evidence.start)
    line, column = source.article.line_of(last), source.article.column_of(last)
    if column and (line, column) >= (evidence.line, evidence.column):
        region |= {"endLine": line, "endColumn": column + 1}
    return region


def describe_artifact(source: Source) -> dict[str, object]:
    """The file of a source."""
    article = source.article
    hashes = {"hashes": {"sha-256": article.sha256}} if article.sha256 else {}
    return {"location": {"uri": source_uri(source)}, "description": {"text": say_message(article.outlet)}, **hashes}


def source_uri(source: Source) -> str:
    """The path given as a URI reference; for a text from memory its id."""
    return write_uri(source.article.path) if source.article.path else source.id


def write_uri(path: str) -> str:
    """A URI reference: relative paths stay relative, absolute ones become `file:` URIs."""
    path = path.replace(os.sep, "/")
    encoded = quote(path.encode("utf-8", "surrogatepass"), safe="/-._~")
    if path.startswith("/"):
        return f"file://{encoded}"
    drive = re.match("([A-Za-z])%3A/", encoded)
    return f"file:///{drive[1]}:{encoded[4:]}" if drive else encoded


def name_category(paths: Iterable[str | None], *, tool: str = "factdiff") -> str:
    """`factdiff/news/trip/a+b/`: folder and names of the files; '' for texts from memory."""
    held = [path.replace(os.sep, "/") for path in paths if path]
    if not held:
        return ""
    folders = {posixpath.dirname(path) for path in held}
    folder = folders.pop() if len(folders) == 1 else ""
    names = "+".join(sorted(posixpath.splitext(posixpath.basename(path))[0] for path in held))
    category = re.sub(r"[^\w+./-]", "-", clean_text(f"{tool}/{folder}/{names}/")).replace("//", "/")
    if len(category) > _CATEGORY_CHARS:
        digest = sha256("\n".join(sorted(held)).encode("utf-8", "surrogatepass")).hexdigest()
        category = f"{category[:_CATEGORY_CHARS]}-{digest[:8]}/"
    return category
