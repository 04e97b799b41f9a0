"""The stages in order, on one screen: articles -> sources -> alignments -> findings -> report."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compare import __version__
from compare.alignment import align_sources, load_model, round_scores, score_matrix
from compare.anchors import infer_anchors
from compare.cache import Cache, encoded, judged, parsed
from compare.calibration import load_calibration
from compare.clauses.claims import find_claims
from compare.detectors.registry import RULES
from compare.detectors.rules import apply_rules, describe_rule
from compare.discrepancies import list_rows, merge_findings
from compare.embedding import encoder_name
from compare.errors import SourceError, UsageError
from compare.facts import find_all_facts
from compare.facts.dates import read_dates
from compare.language import installed_pipeline, join_lines
from compare.ledgers import list_entries
from compare.model import Article, Parse, Report, Source, Story
from compare.omissions import find_only_in
from compare.revisions import add_rewritten, build_revision, list_alignments, match_sentences
from compare.runtime import one_thread
from compare.settings import Settings
from compare.sources.contents import mend_surrogates
from compare.sources.languages import find_refusal, language_name
from compare.sources.limits import check_length

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.detectors.rules import Rule
    from compare.model import Alignment, Discrepancy, Fact, Finding, Ledger, Moment, Revision, Skipped


@one_thread()
def compare_articles(
    articles: Sequence[Article],
    *,
    settings: Settings | None = None,
    skipped: Sequence[Skipped] = (),
    progress: Callable[[str], None] | None = None,
) -> Report:
    """The report on two or more articles, in the order given; ids are `a`, `b`, `c` and so on.

    Raises `UsageError` for fewer than two articles or more than 26, `SourceError` for an article that is too
    long, and `ModelError` when a model is missing.
    """
    if not 2 <= len(articles) <= 26:
        raise UsageError(
            f"{len(articles)} article{'' if len(articles) == 1 else 's'} to compare",
            "a comparison takes 2 to 26 articles that can be read",
            "Give at least two files, and compare more than 26 in several runs",
        )
    settings = settings or Settings()
    tell = progress or (lambda _: None)
    sources = []
    for number, article in enumerate(articles):
        tell(f"reading {article.outlet}")
        sources.append(_read("abcdefghijklmnopqrstuvwxyz"[number], article, settings))
    tell("aligning")
    strict, loose = align_sources(sources, model=load_model(settings.alignment))
    sources, drift = _anchored(sources, strict)
    story = Story(tuple(sources), strict, loose)
    tell("comparing facts")
    findings = [f for f in drift if f.kind not in settings.skip_kinds]
    findings += _find(story, settings)
    discrepancies = _merge(story, findings, settings)
    return Report(
        version=__version__,
        signature=signature(settings),
        sources=story.sources,
        alignments=round_scores(story),
        discrepancies=discrepancies,
        only_in=find_only_in(story, discrepancies),
        matrix=list_rows(story, discrepancies),
        skipped=tuple(skipped),
        notes=_notes(story),
        rules=tuple(describe_rule(rule) for rule in RULES),
    )


@one_thread()
def compare_versions(
    old: Article | None,
    new: Article | None,
    *,
    settings: Settings | None = None,
    progress: Callable[[str], None] | None = None,
) -> Revision:
    """What an edit did to one article; None is the version before it was there, or after it was deleted.

    A version without a publication date is read against that of the other. Raises as `compare_articles` does.
    """
    settings = settings or Settings()
    tell = progress or (lambda _: None)
    sources: list[Source] = []
    for source_id, article, other in (("a", old, new), ("b", new, old)):
        tell("reading the old version" if source_id == "a" else "reading the new version")
        source = _read(source_id, article, settings) if article else _absent(source_id)
        if article and other and article.published is None and other.published is not None:
            source = _with_facts(source, other.published, "the other version")
        sources.append(source)
    tell("comparing")
    matching = match_sentences(sources[0], sources[1])
    scored = align_sources(sources, model=load_model(settings.alignment))[0] if old and new else ()
    matching = add_rewritten(matching, scored)
    story = Story(tuple(_as_version(source) for source in sources), list_alignments(matching, scored))
    findings = _find(story, settings)
    return build_revision(
        sources[0],
        sources[1],
        matching,
        _merge(story, findings, settings),
        version=__version__,
        signature=signature(settings),
    )


@one_thread()
def list_facts(
    article: Article,
    against: Sequence[Article] = (),
    *,
    settings: Settings | None = None,
    progress: Callable[[str], None] | None = None,
) -> Ledger:
    """The ledger of an article: every checkable fact with its claim and, with other articles, its status.

    Raises as `compare_articles` does, but takes an article alone.
    """
    if len(against) > 25:
        raise UsageError(f"{len(against)} articles to compare it with", "at most 25 are allowed", "Give fewer.")
    settings = settings or Settings()
    tell = progress or (lambda _: None)
    sources = []
    for number, one in enumerate((article, *against)):
        tell(f"reading {one.outlet}")
        sources.append(_read("abcdefghijklmnopqrstuvwxyz"[number], one, settings))
    if not against:
        return list_entries(Story(tuple(sources), ()), ())
    tell("aligning")
    strict, loose = align_sources(sources)
    sources, _ = _anchored(sources, strict)
    story = Story(tuple(sources), strict, loose)
    tell("comparing facts")
    findings = _find(story, settings)
    return list_entries(story, _merge(story, findings, settings))


@one_thread()
def find_facts(text: str, *, published: Moment | None = None, settings: Settings | None = None) -> tuple[Fact, ...]:
    """Every checkable fact of a text, sorted by start; relative dates stay open without `published`."""
    settings = settings or Settings()
    text = mend_surrogates(text)
    check_length(text, "the text", settings)
    parse = _parsed(text, settings)
    return find_all_facts(parse, anchor=published)[0]


@one_thread()
def sentence_scores(
    texts_a: Sequence[str], texts_b: Sequence[str], *, settings: Settings | None = None
) -> NDArray[np.float32]:
    """Float32 (n, m), 0 to 1: how likely two sentences report the same fact.

    Each list is taken for an article: a score depends on what else the two lists hold, as it does in a story.
    """
    settings = settings or Settings()
    return score_matrix(
        _read_sentences("a", texts_a, settings),
        _read_sentences("b", texts_b, settings),
        model=load_model(settings.alignment),
    )


@one_thread()
def contradiction_scores(pairs: Sequence[tuple[str, str]], *, settings: Settings | None = None) -> NDArray[np.float32]:
    """Float32 (n, 3), each row summing to 1: how likely the premise entails the hypothesis, leaves it open, denies it.

    A pair is (premise, hypothesis); pairs do not affect each other's scores. Columns: entails, neutral, contradicts.
    No comparison uses it, and it should not be relied on: the bundled model says of 108 of 140 news sentences that they
    contradict themselves (benchmarks/contradiction-model.md). Raises `ModelError` when the model is missing, broken or
    has other labels.
    """
    settings = settings or Settings()
    clean = [(mend_surrogates(premise), mend_surrogates(hypothesis)) for premise, hypothesis in pairs]
    return judged(clean, model=settings.contradiction_model, cache=_cache(settings))


def signature(settings: Settings) -> str:
    """One line that names everything able to change a finding."""
    package, version = installed_pipeline(settings.pipeline)
    rules = ",".join(f"{r.id}.v{r.version}" for r in sorted(_rules(settings), key=lambda r: r.id))
    return "|".join(
        [
            f"factdiff:{__version__}",
            f"spacy:{package}-{version}",
            f"encoder:{encoder_name(settings.encoder)}",
            f"alignment:{load_model(settings.alignment).name}",
            f"calibration:{load_calibration(settings.calibration).name}",
            f"min-confidence:{settings.min_confidence:g}",
            f"rules:{rules}",
        ]
    )


def _cache(settings: Settings) -> Cache | None:
    return Cache(settings.cache_dir, max_bytes=settings.cache_max_bytes) if settings.cache else None


def _read(source_id: str, article: Article, settings: Settings, *, whole_lines: bool = False) -> Source:
    """Everything that can be read out of one article by itself; with `whole_lines` each line is one sentence."""
    if failure := find_refusal(article, settings):
        raise failure
    if mend_surrogates(article.text) != article.text:
        article = replace(article, text=mend_surrogates(article.text))
    cache = _cache(settings)
    check_length(article.text, article.path or article.outlet, settings)
    parse = _parsed(article.text, settings)
    if whole_lines:
        parse = join_lines(parse)
    if len(parse.sentences) > settings.max_sentences:
        raise SourceError(
            article.path or article.outlet,
            f"it has {len(parse.sentences)} sentences, and at most {settings.max_sentences} are allowed",
            "Split it, or raise Settings.max_sentences",
        )
    encoding = encoded(
        [parse.sentence_text(n) for n in range(len(parse.sentences))], model=settings.encoder, cache=cache
    )
    source = Source(
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
    if article.published is None and article.updated is not None:
        return _with_facts(source, article.updated, "the day of its last update")
    return _with_facts(source, article.published, article.published_basis)


def _parsed(text: str, settings: Settings) -> Parse:
    return parsed(
        text, pipeline=settings.pipeline, cache=_cache(settings), max_sentence_tokens=settings.max_sentence_tokens
    )


def _absent(source_id: str) -> Source:
    """The version of an article that is not there."""
    return Source(source_id, Article(text="", outlet=""), Parse("", (), (), ()))


def _as_version(source: Source) -> Source:
    """The source as detectors should speak of it: both versions bear the name of one outlet."""
    name = "the old version" if source.id == "a" else "the new version"
    return replace(source, article=replace(source.article, outlet=name))


def _find(story: Story, settings: Settings) -> list[Finding]:
    """What the rules find; nothing in an article whose language they do not know."""
    foreign = {source.id for source in story.sources if source.article.language != "en"}
    return [
        finding
        for finding in apply_rules(_rules(settings), story)
        if finding.kind not in settings.skip_kinds and not any(mark.source in foreign for mark in finding.marks)
    ]


def _merge(story: Story, findings: Sequence[Finding], settings: Settings) -> tuple[Discrepancy, ...]:
    calibration = load_calibration(settings.calibration)
    return merge_findings(story, findings, min_confidence=settings.min_confidence, calibration=calibration)


def _rules(settings: Settings) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if rule.kind not in settings.skip_kinds)


def _with_facts(source: Source, anchor: Moment | None, basis: str) -> Source:
    """The source with its facts and claims read anew against an anchor; none in a language the rules do not know."""
    if source.article.language != "en":
        return replace(source, anchor=anchor, anchor_basis=basis)
    mentions = read_dates(source.parse) if source.mentions is None else source.mentions
    facts, entities = find_all_facts(source.parse, anchor=anchor, mentions=mentions)
    claims = find_claims(source.parse, facts, entities)
    return replace(
        source,
        facts=facts,
        entities=entities,
        claims=claims,
        anchor=anchor,
        anchor_basis=basis,
        mentions=mentions,
    )


def _anchored(sources: Sequence[Source], strict: Sequence[Alignment]) -> tuple[list[Source], tuple[Finding, ...]]:
    """The sources with drifted anchors corrected, and the findings that say so."""
    anchors, drift = infer_anchors(sources, strict)
    out = []
    for source, (anchor, basis) in zip(sources, anchors, strict=True):
        out.append(source if anchor == source.anchor else _with_facts(source, anchor, basis))
    return out, drift


def _read_sentences(source_id: str, texts: Sequence[str], settings: Settings) -> Source:
    """A source whose sentences are exactly the texts, whatever the splitter would make of them."""
    # A blank text keeps its place as a full stop, which aligns with nothing.
    lines = [" ".join(text.split()) or "." for text in texts]
    return _read(source_id, Article.from_text("\n".join(lines), outlet=source_id), settings, whole_lines=True)


def _notes(story: Story) -> tuple[str, ...]:
    """What to read with care, in the order of sources."""
    out = []
    for source in story.sources:
        article = source.article
        if article.language != "en":
            out.append(
                f"{source.id} ({article.outlet}) is in {language_name(article.language)}: it was aligned, "
                "but its facts were not compared."
            )
        if source.anchor is None:
            out.append(
                f"{source.id} ({article.outlet}) has no publication date: its relative dates are left open. "
                f"Give one with --published {source.id}=YYYY-MM-DD."
            )
        elif article.published is None:
            out.append(
                f"{source.id} ({article.outlet}) has no publication date: its relative dates were read against "
                f"{source.anchor} ({source.anchor_basis})."
            )
        elif source.anchor != article.published:
            out.append(
                f"{source.id} ({article.outlet}) is dated {article.published}; its relative dates were read "
                f"against {source.anchor} ({source.anchor_basis})."
            )
        if cut := source.parse.cut_sentences:
            what = "1 sentence was" if cut == 1 else f"{cut} sentences were"
            out.append(f"{source.id} ({article.outlet}): {what} too long to be read as one, and read in pieces.")
        out.extend(f"{source.id} ({article.outlet}): {note}" for note in article.notes)
    return tuple(out)
