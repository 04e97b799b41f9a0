"""IPTC ninjs, news in JSON (https://iptc.org/standards/ninjs/), versions 1 to 3 -> a draft of the article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from compare.errors import SourceError
from compare.model import Statement
from compare.sources.blocks import parse_markup, read_blocks
from compare.sources.contents import clean_text, on_one_line
from compare.sources.drafts import Draft, Line
from compare.sources.limits import bound_markup
from compare.sources.moments import read_moment
from compare.sources.texts import check_lines

if TYPE_CHECKING:
    from collections.abc import Iterator


def is_ninjs(item: object) -> bool:
    """Whether a JSON value has a body where ninjs has it; a `text` of its own makes it a record."""
    fields = {str(key).lower(): value for key, value in item.items()} if isinstance(item, dict) else {}
    return not isinstance(fields.get("text"), str) and _find_body(fields) is not None


def read_ninjs(item: object, *, text: str, name: str) -> Draft:
    """The article of a ninjs item: headline, body, version date and who supplies it.

    Versions 1.x name bodies `body_text`, `body_html`, 2.x and 3.x hold `bodies`; 3.x writes keys in camel
    case. An HTML body is preferred, as it has paragraphs. `item` is the JSON value, `text` the file that it was read
    from. Raises `SourceError` for other JSON.
    """
    fields = {str(key).lower(): value for key, value in item.items()} if isinstance(item, dict) else {}
    found = _find_body(fields)
    if found is None:
        raise SourceError(
            name,
            "it is JSON, but not a ninjs news item (no body_text, body_html or bodies)",
            "Give a ninjs item of type text, or the article as text or HTML.",
        )
    body, is_html = found
    check_lines(body, name=name)
    paragraphs = tuple(_paragraphs(body, name)) if is_html else tuple(clean_text(body).split("\n"))
    # A JSON string holds no line break, so the whole body stands on one line of the file.
    at = _line_of(text, body)
    headline = fields.get("headline") or _main_value(fields.get("headlines"))
    title = on_one_line(headline) if isinstance(headline, str) else ""
    return Draft(
        lines=tuple(Line(row, at) for row in paragraphs),
        title=Line(title, _line_of(text, str(headline))) if title else None,
        statements=tuple(_statements(fields, title)),
    )


def _statements(fields: dict[str, Any], title: str) -> Iterator[Statement]:
    """What the item says of itself; the version's own time before that of the first version."""
    if title:
        yield Statement("title", title, "ninjs headline")
    if outlet := _outlet(fields):
        yield Statement("outlet", outlet, "ninjs")
    for key in ("versioncreated", "firstcreated", "contentcreated"):
        if isinstance(fields.get(key), str) and read_moment(fields[key]):
            yield Statement("published", " ".join(fields[key].split()), f"ninjs {key}")
    for key in ("byline", "by"):
        if isinstance(fields.get(key), str) and (names := on_one_line(fields[key])):
            yield Statement("byline", names, f"ninjs {key}")
    located = fields.get("located")
    if isinstance(located, str) and located.strip():
        yield Statement("dateline", on_one_line(located), "ninjs located")
    url = fields.get("uri")
    if isinstance(url, str) and url.startswith(("http://", "https://")):
        yield Statement("url", clean_text(url), "ninjs uri")


def _find_body(fields: dict[str, Any]) -> tuple[str, bool] | None:
    bodies = [
        (str(fields[key]), "html" in key)
        for key in ("body_html", "body_xhtml", "body_text")
        if isinstance(fields.get(key), str)
    ]
    listed = fields.get("bodies")
    for entry in listed if isinstance(listed, list) else []:
        if isinstance(entry, dict):
            entry = {str(key).lower(): value for key, value in entry.items()}
            if isinstance(entry.get("value"), str):
                kind = f"{entry.get('contenttype', '')} {entry.get('role', '')}".lower()
                bodies.append((entry["value"], "html" in kind))
    bodies = [(body, is_html) for body, is_html in bodies if body.strip()]
    return next((body for body in bodies if body[1]), bodies[0] if bodies else None)


def _main_value(entries: object) -> str | None:
    values = (
        [e for e in entries if isinstance(e, dict) and isinstance(e.get("value"), str)]
        if isinstance(entries, list)
        else []
    )
    main = [e for e in values if e.get("role") == "main"]
    return (main or values)[0]["value"] if values else None


def _outlet(fields: dict[str, Any]) -> str | None:
    sources = fields.get("infosources") or fields.get("infosource")
    names = [s.get("name") for s in sources if isinstance(s, dict)] if isinstance(sources, list) else []
    for name in (*names, fields.get("copyrightholder")):
        if isinstance(name, str) and name.strip():
            return on_one_line(name)
    return None


def _line_of(text: str, value: str) -> int:
    """The line of the file on which a JSON string with this value begins; 1 when it is written in another way."""
    for escaped in (json.dumps(value, ensure_ascii=False), json.dumps(value)):
        at = text.find(escaped[:200].rstrip("\\"))
        if at >= 0:
            return text.count("\n", 0, at) + 1
    return 1


def _paragraphs(markup: str, name: str) -> Iterator[str]:
    """The text of each block of an HTML body, with a blank line after it."""
    root = parse_markup(bound_markup(clean_text(markup), name=name))
    for text in read_blocks(root) if root is not None else ():
        yield text
        yield ""
