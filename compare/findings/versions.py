"""Versions as they were kept -> the articles of a story, each with its versions in order, and what is to be compared.

A version is compared with the one before it, and with the versions of the other articles that stood while it did.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from compare.errors import UsageError
from compare.findings.notices import take_out_notices
from compare.model import make_source_id
from compare.model.histories import TracedArticle, TracedVersion

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from compare.model import Source
    from compare.model.histories import Notice, Version

MOST_MEETINGS: Final = 300
"""Pairs of versions of two outlets that are compared: some ten outlets with six versions each. It bounds the time."""
_ADDRESS: Final = re.compile(r"(?:https?://)?(?:www\.)?(?P<kept>[^#]*?)/?(?:#.*)?", re.IGNORECASE | re.DOTALL)

Pair = tuple[TracedVersion, TracedVersion]


def order_versions(versions: Iterable[Version]) -> tuple[TracedArticle, ...]:
    """The articles, the one seen first first, with their versions in order of time.

    A version that says what the one before says is left out. Raises `UsageError` for a time without a zone, for two
    versions of one article at one time, and where there is nothing to compare.
    """
    groups = _group(versions)
    held = [_trace(group) for group in groups]
    # Whatever order the files came in: by time, then by what tells the articles apart.
    held.sort(key=lambda one: (one[0].seen, one[0].article.outlet, one[0].article.url or "", one[0].article.text))
    articles = tuple(_name(make_source_id(n), found) for n, found in enumerate(held))
    if sum(len(article.versions) for article in articles) < 2:
        raise UsageError(
            "one version to trace" if articles else "no version to trace",
            "a history takes two versions of an article, or articles of two outlets",
            "Give further ones: factdiff history a-1.md a-2.md b-1.md",
        )
    return articles


def plan_edits(articles: Iterable[TracedArticle]) -> list[Pair]:
    """Each version with the one after it."""
    return [pair for article in articles for pair in pairwise(article.versions)]


def plan_meetings(articles: Sequence[TracedArticle], most: int = MOST_MEETINGS) -> tuple[list[Pair], int]:
    """Versions of two articles that stood at one time, in order of time; and how many of the oldest are left out."""
    pairs: dict[tuple[str, str], Pair] = {}
    for now in sorted({version.seen for article in articles for version in article.versions}):
        standing = [found for article in articles if (found := find_standing(article, now))]
        for n, b in enumerate(standing):
            for a in standing[:n]:
                if now in (a.seen, b.seen):
                    pairs.setdefault((a.id, b.id), (a, b))
    planned = list(pairs.values())
    return planned[-most:], max(len(planned) - most, 0)


def find_standing(article: TracedArticle, now: datetime) -> TracedVersion | None:
    """The version of an article that stood at a time; None before the first one."""
    return next((version for version in reversed(article.versions) if version.seen <= now), None)


# --- which versions are of one article -----------------------------------------------------------


def _group(versions: Iterable[Version]) -> list[list[Version]]:
    """The versions of each article: as given, else of one outlet and one address.

    A version without an address belongs to the outlet's only article, if it has no more.
    """
    given: dict[str, list[Version]] = defaultdict(list)
    told: dict[str, dict[str, list[Version]]] = defaultdict(lambda: defaultdict(list))
    for version in versions:
        if version.of:
            given[version.of].append(version)
        else:
            outlet = " ".join(version.article.outlet.split()).casefold()
            told[outlet][_plain_address(version.article.url)].append(version)
    groups = list(given.values())
    for by_address in told.values():
        if "" in by_address and len(by_address) == 2:
            groups.append([version for held in by_address.values() for version in held])
        else:
            groups += by_address.values()
    return groups


def _plain_address(url: str | None) -> str:
    match = _ADDRESS.fullmatch((url or "").strip())
    return match["kept"].casefold() if match else ""


def _trace(group: Sequence[Version]) -> list[TracedVersion]:
    out: list[TracedVersion] = []
    known: tuple[Notice, ...] = ()
    for version in sorted(group, key=lambda v: (_in_utc(v), v.article.text, v.article.path or "")):
        seen = _in_utc(version)
        article, notices = take_out_notices(version.article)
        says = {notice.text for notice in notices}
        if out and out[-1].article.text == article.text and says == {notice.text for notice in known}:
            continue
        if out and out[-1].seen == seen:
            names = [one.path or f"a version of {one.outlet}" for one in (out[-1].article, article)]
            raise UsageError(
                f"{names[0]} and {names[1]}",
                f"they are versions of one article, and both have the time {seen:%Y-%m-%dT%H:%M}Z",
                "Give each its own time: `updated:` in its front matter, or a name such as 2024-05-01T1200.html.",
            )
        before = {notice.text for notice in known}
        fresh = tuple(notice for notice in notices if notice.text not in before)
        out.append(TracedVersion("", article, seen, version.basis, fresh))
        known = notices
    return out


def _in_utc(version: Version) -> datetime:
    if version.seen.tzinfo is None:
        raise UsageError(
            version.article.path or version.article.outlet,
            "the time of this version has no zone",
            "Give an aware datetime: datetime(2024, 5, 1, 12, tzinfo=UTC).",
        )
    return version.seen.astimezone(UTC)


def _name(id_: str, versions: Sequence[TracedVersion]) -> TracedArticle:
    first = versions[0].article
    named = tuple(replace(version, id=f"{id_}{n}") for n, version in enumerate(versions, start=1))
    url = next((v.article.url for v in reversed(versions) if v.article.url), None)
    return TracedArticle(id_, first.outlet, url, named)


def list_versions(articles: Iterable[TracedArticle]) -> Iterator[tuple[TracedArticle, TracedVersion]]:
    """Every version with its article, in order of articles, then of time."""
    for article in articles:
        for version in article.versions:
            yield article, version


def add_sentences(articles: Iterable[TracedArticle], sources: Mapping[str, Source]) -> tuple[TracedArticle, ...]:
    """The articles, each version with its sentences as they were read."""
    return tuple(
        replace(
            article,
            versions=tuple(
                replace(version, sentences=sources[version.id].parse.sentences) if version.id in sources else version
                for version in article.versions
            ),
        )
        for article in articles
    )
