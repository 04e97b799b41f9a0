"""Articles as an assistant names them -> articles that were read; files below the folders given, or texts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Final

from pydantic import BaseModel, ConfigDict, Field

from compare.errors import SourceError, UsageError
from compare.model import Skipped
from compare.sources import read_article, read_articles, read_words
from compare.sources.contents import shown
from compare.sources.languages import find_refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.assistants.folders import Folders
    from compare.model import Article
    from compare.settings import Settings

MAX_ARTICLES: Final = 20
"""Of one comparison: more than report on most stories, and half a minute of work."""


class ArticleInput(BaseModel):
    """An article: `path` of a file, or its `text`. What is said besides wins over what the file says."""

    model_config = ConfigDict(extra="forbid")

    path: Annotated[
        str | None, Field(description="a file in the folders that may be read: text, Markdown, HTML, Word, PDF, JSON")
    ] = None
    text: Annotated[str | None, Field(description="the article itself, in place of a path")] = None
    outlet: Annotated[str | None, Field(description="name of the outlet")] = None
    published: Annotated[
        str | None, Field(description="publication date, 2023-06-06 or 2023-06-06T21:32; relative dates hang on it")
    ] = None
    title: Annotated[str | None, Field(description="headline, where the text has none")] = None


def read_input(given: ArticleInput, name: str, folders: Folders, settings: Settings) -> Article:
    """The one article that is meant; `name` is what a text is called. Raises `SourceError` and `UsageError`."""
    found = _read(given, name, folders, settings)
    if len(found) > 1:
        raise SourceError(shown(given.path or name), f"its file holds {len(found)} articles", "Give a file of one.")
    if isinstance(found[0], SourceError):
        raise found[0]
    return found[0]


def read_version(given: ArticleInput, name: str, folders: Folders, settings: Settings) -> Article:
    """As `read_input`, but what a text is called does not tell it from another version."""
    article = read_input(given, name, folders, settings)
    return replace(article, outlet="the article") if article.outlet == name else article


def read_inputs(
    given: Sequence[ArticleInput], folders: Folders, settings: Settings, check: Callable[[str], None]
) -> tuple[list[Article], list[Skipped]]:
    """The articles in the order given, and those that could not be read; a file of several gives them all.

    Raises `UsageError` for what may not be read at all, and where fewer than two articles or too many are left.
    """
    articles: list[Article] = []
    skipped: list[Skipped] = []
    seen: set[str] = set()
    for number, one in enumerate(given, start=1):
        check("")
        name = f"text {number}"
        try:
            if one.path is not None:
                real = folders.find(one.path)
                if real in seen:
                    raise SourceError(shown(one.path), "it is given twice", "Give each article once.")
                seen.add(real)
            found = _read(one, name, folders, settings)
        except SourceError as error:
            found = (error,)
        for item in found:
            failure = item if isinstance(item, SourceError) else find_refusal(item, settings)
            if failure is not None:
                skipped.append(Skipped(failure.what, f"{failure.why}. {failure.remedy}"))
            elif not isinstance(item, SourceError):
                articles.append(item)
        if len(articles) + len(skipped) > MAX_ARTICLES:
            raise UsageError(
                "these articles", f"they are more than {MAX_ARTICLES}", "Give fewer, or use factdiff corpus."
            )
    if len(articles) < 2:
        told = "; ".join(f"{one.path}: {one.reason}" for one in skipped)
        raise UsageError(
            "nothing compared",
            f"{len(articles) or 'none'} of {len(articles) + len(skipped)} articles could be read, and a comparison "
            "needs two",
            told or "Give another article on the same story.",
        )
    return articles, skipped


def _read(given: ArticleInput, name: str, folders: Folders, settings: Settings) -> tuple[Article | SourceError, ...]:
    """The articles that one input holds, called as it was named."""
    if (given.path is None) == (given.text is None):
        raise UsageError(name, "an article has a path or a text, one of the two", "Give one of them.")
    if given.text is not None:
        return (
            read_words(
                given.text,
                name=name,
                outlet=given.outlet,
                published=given.published,
                title=given.title,
                settings=settings,
            ),
        )
    path = given.path or ""
    real = folders.find(path)
    try:
        if given.outlet or given.published or given.title:
            found: tuple[Article | SourceError, ...] = (
                read_article(
                    real, outlet=given.outlet, published=given.published, title=given.title, settings=settings
                ),
            )
        else:
            found = read_articles(real, settings=settings)
    except SourceError as error:
        raise _rename(error, real, path) from None
    return tuple(
        _rename(item, real, path)
        if isinstance(item, SourceError)
        else replace(item, path=_as_named(item.path or "", real, path))
        for item in found
    )


def _rename(error: SourceError, real: str, path: str) -> SourceError:
    return SourceError(_as_named(error.what, real, path), error.why, error.remedy)


def _as_named(text: str, real: str, path: str) -> str:
    """The path as the assistant gave it: where a folder really lies is nobody's business."""
    return shown(path) + text.removeprefix(shown(real)) if text.startswith(shown(real)) else text
