"""A draft of schema.org ClaimReview markup, for a person to finish: what was checked and who said it, never a rating.

Properties: https://schema.org/ClaimReview and https://schema.org/Claim, read November 2026.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare.reporters.addresses import safe_address
from compare.reporters.excerpts import outlet_name, shorten_text
from compare.reporters.json_text import write_json
from compare.reporters.passages import quote_passage
from compare.reporters.sayings import group_evidence, say_evidence
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Discrepancy, Report, Source
    from compare.reporters.sayings import Group

_TEXT_CHARS = 500
_LETTERS = 26
"""Outlets up to which an id is one letter."""


def render(report: Report) -> str:
    """One JSON-LD object and a newline: for each discrepancy a review of each version of the claim.

    What is merely less precise has none. `url`, `author`, `datePublished` and the rating are null: only who publishes
    the review can fill them in, and without them no search engine takes it. `<`, `>` and `&` are escaped, so that it
    can stand in a page as it is.
    """
    reviews = []
    for found in report.discrepancies:
        if found.less_precise:
            continue
        groups = group_evidence(found)
        reviews += [_review(report, found, group, groups) for group in groups]
    text = write_json({"@context": "https://schema.org", "@graph": reviews})
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _review(report: Report, found: Discrepancy, group: Group, groups: Sequence[Group]) -> dict[str, object]:
    sources = {source.id: source for source in report.sources}
    mine = [sources[source_id] for source_id in group.sources]
    others = [sources[source_id] for other in groups if other is not group for source_id in other.sources]
    passage = quote_passage(mine[0], found, group.evidence, groups)
    said = "".join(words for words, _ in passage.parts()).strip()
    notes = [found.reason, f"To settle: {found.question}" if found.question.strip() else ""]
    return {
        "@type": "ClaimReview",
        "creativeWorkStatus": "Draft",
        # Ids of one letter need nothing between them; "aab" may be two or three longer ones.
        "identifier": f"factdiff:{found.id}:{('' if len(report.sources) <= _LETTERS else '+').join(group.sources)}",
        "url": None,
        "datePublished": None,
        "author": {"@type": "Organization", "name": None, "url": None},
        "claimReviewed": said,
        "itemReviewed": {
            "@type": "Claim",
            "name": clean_text(f"{shorten_text(found.topic, 200)}: {say_evidence(group.evidence, found.kind)}"),
            "author": [{"@type": "Organization", "name": outlet_name(source)} for source in mine],
            "datePublished": _published(mine[0]),
            "appearance": [_article(source) for source in mine],
        },
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": None,
            "bestRating": None,
            "worstRating": None,
            "alternateName": None,
        },
        "description": " ".join(shorten_text(note, _TEXT_CHARS) for note in notes if note.strip()),
        "isBasedOn": [_article(source) for source in others],
    }


def _published(source: Source) -> str | None:
    return source.article.published.isoformat() if source.article.published else None


def _article(source: Source) -> dict[str, object]:
    article = source.article
    return {
        "@type": "NewsArticle",
        "headline": shorten_text(article.title, _TEXT_CHARS) if article.title else None,
        "url": safe_address(article.url),
        "datePublished": _published(source),
        "publisher": {"@type": "Organization", "name": outlet_name(source)},
    }
