"""Bounds on an article's text before it is parsed, and on a page's markup before a parser sees it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.settings import Settings

MAX_TAGS = 250_000
"""The largest live blogs have some 50,000; a tree of this size takes 60 MB."""
MAX_ATTRIBUTES = 256
"""Of one tag; real ones have fifty at most. libxml2 walks through the attributes a tag has for each that it adds: 5,000
take 0.1 s, 40,000 a minute, 200,000 would take hours."""
MAX_CUTS = 50
"""Tags of a page that are cut down to `MAX_ATTRIBUTES`; a page with more of them is no page."""

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s|\n")


def check_length(text: str, name: str, settings: Settings) -> None:
    """Raises `SourceError` for a text of more characters or sentences than are taken; counts, parses nothing."""
    if len(text) > settings.max_article_chars:
        raise SourceError(
            name,
            f"its text has {len(text):,} characters, and at most {settings.max_article_chars:,} are allowed",
            "Split it, or raise Settings.max_article_chars.",
        )
    count = sum(1 for _ in _SENTENCE_END.finditer(text))
    if count > 2 * settings.max_sentences:
        raise SourceError(
            name,
            f"it has about {count:,} sentences, and at most {settings.max_sentences:,} are allowed",
            "Split it, or raise Settings.max_sentences.",
        )


# --- markup --------------------------------------------------------------------------------------

_OPENING = re.compile("<[a-zA-Z]")
# An attribute as the HTML Standard reads it (https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state,
# read November 2026), which libxml2 2.14 does too. A name or bare value that never ends counts as several.
_ATTRIBUTE = (
    r"(?>[ \t\n\f\r/]*+(?:=[^ \t\n\f\r/>=]{0,1000}+|[^ \t\n\f\r/>=]{1,1000}+)"
    r"(?:[ \t\n\f\r]*+=[ \t\n\f\r]*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])[^ \t\n\f\r>]{0,4000}+)|(?![ \t\n\f\r]*+=)))"
)
_CROWDED = re.compile(rf"</?[a-zA-Z][^ \t\n\f\r/>]{{0,100}}+(?:{_ATTRIBUTE}){{{MAX_ATTRIBUTES}}}(?={_ATTRIBUTE})")
_ATTRIBUTES = re.compile(rf"(?:{_ATTRIBUTE})*+")
_MARKUP = re.compile(r"<(?:!--|[!/?a-zA-Z])")
_HIDDEN = re.compile(r"<(script|style|noscript|template)\b", re.IGNORECASE)
_CODE = re.compile(r"<!--|<(?:script|style)\b(?![^>]{0,500}ld\+json)", re.IGNORECASE)


def bound_markup(text: str, *, name: str) -> str:
    """The page as a parser may have it: no tag has more than `MAX_ATTRIBUTES` attributes, the rest of them left out.

    Most pages come back as they are. Raises `SourceError` for more than `MAX_TAGS` tags, and for a page most of
    whose tags would be cut.
    """
    tags = count_tags(text)
    if tags > MAX_TAGS:
        raise SourceError(
            name,
            f"the page has {tags:,} tags, far more than an article",
            "Save the article alone, or copy it into a text file.",
        )
    # Looked for from every `<` on, whatever stands around it: where comments, scripts and quoted values end is told
    # apart differently by different parsers, and a tag must not hide between two readings.
    if _CROWDED.search(text) is None:
        return text
    # Program text is full of `<` that are no tags. No reader needs it, and taking it out can bring no tag back.
    text = "".join(piece for piece, is_text in cut_markup(text) if is_text or not _CODE.match(piece))
    at = 0
    for _ in range(MAX_CUTS):
        crowded = _CROWDED.search(text, at)
        if crowded is None:
            return text
        rest = _ATTRIBUTES.match(text, crowded.end())
        text = text[: crowded.end()] + text[rest.end() if rest else crowded.end() :]
        at = crowded.start() + 1
    if _CROWDED.search(text, at) is None:
        return text
    raise SourceError(
        name,
        f"the page has more than {MAX_CUTS} tags of more than {MAX_ATTRIBUTES} attributes, as no article has",
        "Copy the article into a text file.",
    )


def count_tags(text: str) -> int:
    """How many opening tags a page has, wherever they stand."""
    return sum(1 for _ in _OPENING.finditer(text))


def cut_markup(text: str) -> Iterator[tuple[str, bool]]:
    """The page cut into markup (False) and the text between it (True); scripts and styles are markup."""
    at = 0
    while at < len(text):
        match = _MARKUP.search(text, at)
        if match is None:
            yield text[at:], True
            return
        start = match.start()
        if start > at:
            yield text[at:start], True
        hidden = _HIDDEN.match(text, start)
        if match.group() == "<!--":
            end = _after(text, "-->", start)
        elif hidden:
            end = _after_tag(text, hidden.group(1), start)
        else:
            end = _after(text, ">", start)
        yield text[start:end], False
        at = end


def _after(text: str, mark: str, start: int) -> int:
    end = text.find(mark, start)
    return len(text) if end < 0 else end + len(mark)


def _after_tag(text: str, tag: str, start: int) -> int:
    close = re.compile(f"</{tag}", re.IGNORECASE).search(text, start)
    return len(text) if close is None else _after(text, ">", close.start())
