"""IPTC ninjs, news in JSON (https://iptc.org/standards/ninjs/), versions 1 to 3 -> a draft of the article."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from compare.errors import SourceError
from compare.sources.contents import clean_text
from compare.sources.drafts import Draft, Line
from compare.sources.moments import read_moment

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCKS = frozenset(
    "address article blockquote dd div dl dt figcaption h1 h2 h3 h4 h5 h6 li ol p pre section table td th tr ul".split()
)
_SKIPPED = frozenset("script style figure aside nav iframe".split())


def read_ninjs(text: str, *, name: str) -> Draft:
    """The article of a ninjs item: headline, body, version date and who supplies it.

    Versions 1.x name bodies `body_text`, `body_html`, 2.x and 3.x hold `bodies`; 3.x writes keys in camel
    case. An HTML body is preferred, as it has paragraphs. Raises `SourceError` for other JSON.
    """
    try:
        item = json.loads(text)
    except (ValueError, RecursionError):
        raise SourceError(name, "it is not valid JSON", "Give a ninjs item, or the article as text or HTML.") from None
    if not isinstance(item, dict):
        item = {}
    fields = {key.lower(): value for key, value in item.items()}
    found = _find_body(fields)
    if found is None:
        raise SourceError(
            name,
            "it is JSON, but not a ninjs news item (no body_text, body_html or bodies)",
            "Give a ninjs item of type text, or the article as text or HTML.",
        )
    body, is_html = found
    paragraphs = tuple(_paragraphs(body)) if is_html else tuple(clean_text(body).split("\n"))
    # A JSON string holds no line break, so the whole body stands on one line of the file.
    at = _line_of(text, body)
    headline = fields.get("headline") or _main_value(fields.get("headlines"))
    title = " ".join(clean_text(headline).split()) if isinstance(headline, str) else ""
    published, basis = None, "unknown"
    for key in ("versioncreated", "firstcreated", "contentcreated"):
        if published is None and isinstance(fields.get(key), str):
            published = read_moment(fields[key])
            basis = f"ninjs {key}" if published else "unknown"
    url = fields.get("uri")
    return Draft(
        lines=tuple(Line(row, at) for row in paragraphs),
        title=Line(title, _line_of(text, str(headline))) if title else None,
        outlet=_outlet(fields),
        published=published,
        published_basis=basis,
        url=clean_text(url) if isinstance(url, str) and url.startswith(("http://", "https://")) else None,
    )


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
            return " ".join(clean_text(name).split())
    return None


def _line_of(text: str, value: str) -> int:
    """The line of the file on which a JSON string with this value begins; 1 when it is written in another way."""
    for escaped in (json.dumps(value, ensure_ascii=False), json.dumps(value)):
        at = text.find(escaped[:200].rstrip("\\"))
        if at >= 0:
            return text.count("\n", 0, at) + 1
    return 1


def _paragraphs(markup: str) -> Iterator[str]:
    """The text of each block of an HTML fragment, with a blank line after it."""
    import lxml.html

    try:
        root = lxml.html.fragment_fromstring(clean_text(markup), create_parent="div")
    except (ValueError, lxml.etree.LxmlError):
        yield re.sub(r"<[^<>]*>", " ", markup)
        return
    piece: list[str] = []

    def taken() -> Iterator[str]:
        if text := " ".join("".join(piece).split()):
            yield text
            yield ""
        piece.clear()

    # Events instead of recursion: markup may be nested deeper than Python's stack.
    skip = 0
    for event, element in lxml.etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            if not skip:
                piece.append(element.tail or "")
            continue
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in _BLOCKS or tag == "br":
                yield from taken()
            skip += tag in _SKIPPED
            if not skip:
                piece.append(element.text or "")
        else:
            if tag in _BLOCKS:
                yield from taken()
            skip -= tag in _SKIPPED
            if not skip:
                piece.append(element.tail or "")
    yield from taken()
