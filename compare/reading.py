"""One article -> a source: everything that can be read out of it by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare.clauses.claims import find_claims
from compare.errors import SourceError
from compare.facts import find_all_facts
from compare.facts.dates import read_dates
from compare.language.cache import open_cache
from compare.language.cached import encoded, parsed
from compare.language.parsing import join_lines
from compare.model import Article, Source
from compare.sources.contents import mend_surrogates
from compare.sources.languages import find_refusal, is_read
from compare.sources.limits import check_length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Moment, Parse
    from compare.settings import Settings


def read_text(text: str, settings: Settings, *, name: str = "the text") -> Parse:
    """The parse of a text. Raises `SourceError`, with that name, when it is too long."""
    check_length(text, name, settings)
    return parsed(
        text, pipeline=settings.pipeline, cache=open_cache(settings), max_sentence_tokens=settings.max_sentence_tokens
    )


def read_source(source_id: str, article: Article, settings: Settings) -> Source:
    """The article with its sentences, vectors, facts and claims; raises as `encode_source` does."""
    source = encode_source(source_id, article, settings)
    article = source.article
    if article.published is None and article.updated is not None:
        return resolve_source(source, article.updated, "the day of its last update")
    return resolve_source(source, article.published, article.published_basis)


def encode_source(source_id: str, article: Article, settings: Settings, *, whole_lines: bool = False) -> Source:
    """The article with its sentences and vectors: what alignment looks at; with `whole_lines` each line is a sentence.

    Raises `SourceError` when it is too long, or in a language that cannot be compared, and `ModelError` when a model
    is missing.
    """
    if failure := find_refusal(article, settings):
        raise failure
    if (mended := mend_surrogates(article.text)) != article.text:
        article = replace(article, text=mended)
    name = article.path or article.outlet
    parse = read_text(article.text, settings, name=name)
    if whole_lines:
        parse = join_lines(parse)
    if len(parse.sentences) > settings.max_sentences:
        raise SourceError(
            name,
            f"it has {len(parse.sentences)} sentences, and at most {settings.max_sentences} are allowed",
            "Split it, or raise Settings.max_sentences",
        )
    sentences = [parse.sentence_text(n) for n in range(len(parse.sentences))]
    encoding = encoded(sentences, model=settings.encoder, cache=open_cache(settings))
    return Source(
        id=source_id,
        article=article,
        parse=parse,
        vectors=encoding.vectors,
        token_vectors=encoding.token_vectors,
        token_texts=encoding.token_texts,
        token_spans=tuple(
            tuple((start + s, start + e) for s, e in pieces)
            for (start, _), pieces in zip(parse.sentences, encoding.token_spans, strict=True)
        ),
    )


def resolve_source(source: Source, anchor: Moment | None, basis: str) -> Source:
    """The source with its facts and claims against an anchor; none in a language the rules do not know."""
    if not is_read(source.article):
        return replace(source, anchor=anchor, anchor_basis=basis)
    mentions = read_dates(source.parse) if source.mentions is None else source.mentions
    facts, entities = find_all_facts(source.parse, anchor=anchor, mentions=mentions)
    claims = find_claims(source.parse, facts, entities)
    return replace(
        source, facts=facts, entities=entities, claims=claims, anchor=anchor, anchor_basis=basis, mentions=mentions
    )


def read_sentences(source_id: str, texts: Sequence[str], settings: Settings) -> Source:
    """A source whose sentences are exactly the texts, whatever the splitter would make of them."""
    # A blank text keeps its place as a full stop, which aligns with nothing.
    lines = [" ".join(text.split()) or "." for text in texts]
    return encode_source(source_id, Article.from_text("\n".join(lines), outlet=source_id), settings, whole_lines=True)
