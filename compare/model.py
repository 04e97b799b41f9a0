"""Every value that crosses a module border; frozen, and free of behaviour beyond look-ups.

Spans are half-open code points into `Article.text`, everywhere, from the splitter to the report.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Union

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from compare.facts.dates import Mention

Kind = Literal[
    "date",
    "quantity",
    "name",
    "role",
    "place",
    "quote",
    "polarity",
    "certainty",
    "attribution",
    "framing",
    "metadata",
]
KINDS: tuple[Kind, ...] = (
    "date",
    "quantity",
    "name",
    "role",
    "place",
    "quote",
    "polarity",
    "certainty",
    "attribution",
    "framing",
    "metadata",
)
Verdict = Literal["conflict", "differs"]
Severity = Literal["high", "medium", "low"]
Moment = Union[date, datetime]  # noqa: UP007 - evaluated at import; stays readable in signatures
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]


# --- what was read -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Statement:
    """What a file says of its own article, and where it says so; a field may be stated several ways."""

    field: str
    """`outlet title published updated byline dateline agency url`."""
    value: str
    """As read; dates in ISO 8601, with their zone when one is given."""
    basis: str
    """`front matter`, `JSON-LD`, `page stamp`, `dateline` …"""
    used: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A line of the file that was taken as no part of the article, and why."""

    line: int
    """1-based line in the file."""
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Article:
    """One outlet's text, as compared: `text` is the title (if any), a blank line, then the body."""

    text: str
    outlet: str
    title: str | None = None
    published: Moment | None = None
    published_basis: str = "unknown"
    """Where `published` came from: `option`, `front matter`, `html metadata` …, `unknown`."""
    path: str | None = None
    url: str | None = None
    sha256: str = ""
    """Hex digest of the bytes given (of the UTF-8 text when made from a string)."""
    lines: tuple[int, ...] = ()
    """For each line of `text` (split at newlines) its 1-based line in the file; empty = as in `text`."""
    notes: tuple[str, ...] = ()
    """What a reader should know about the reading: encoding guessed, furniture cut …"""
    offsets: tuple[int, ...] = ()
    """For each line of `text` the code point of the decoded file where its words begin, -1 unknown; may be empty."""
    zone: str = ""
    """Zone of `published` as stated: `+05:30`, `Z`, `EDT`; '' when none is. `published` is that zone's own time."""
    updated: Moment | None = None
    byline: tuple[str, ...] = ()
    """Names of the writers, as credited."""
    dateline: str = ""
    """Place that the report is datelined: "WASHINGTON", "BEXLEY COUNTY, Ark."."""
    agencies: tuple[str, ...] = ()
    """News agencies credited with (part of) the copy: `AP`, `Reuters` …"""
    notices: tuple[str, ...] = ()
    """Notes on the text itself, verbatim: corrections, that it is syndicated, who contributed."""
    language: str = "en"
    """ISO 639-1 code, as recognised; `en` when the text is too short to tell."""
    statements: tuple[Statement, ...] = ()
    """Everything the file says of the article, used or not."""
    left_out: tuple[LeftOut, ...] = ()
    """The furniture: kept apart, never lost; empty where the format does not tell."""

    @classmethod
    def from_text(
        cls,
        text: str,
        *,
        outlet: str,
        title: str | None = None,
        published: Moment | None = None,
        url: str | None = None,
    ) -> Article:
        """The article for a body already in memory; the title, if given, goes first."""
        import hashlib

        body = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
        full = f"{title}\n\n{body}" if title else body
        return cls(
            text=full,
            outlet=outlet,
            title=title,
            published=published,
            published_basis="given" if published else "unknown",
            url=url,
            sha256=hashlib.sha256(full.encode("utf-8", "surrogatepass")).hexdigest(),
        )

    def line_of(self, offset: int) -> int:
        """The 1-based line in the file that holds `offset` of `text`."""
        row = self.text.count("\n", 0, offset)
        return self.lines[row] if row < len(self.lines) else row + 1


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that could not be read, and why."""

    path: str
    reason: str


# --- language ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Token:
    """One token of the parse; `head` is a token index (its own at a root), `ent` '' outside entities.

    Tags are spaCy's English ones: `pos` universal, `tag` Penn Treebank, `dep` ClearNLP,
    `ent` OntoNotes labels; `ent_begins` is true on the first token of an entity.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    sentence: int
    ent: str = ""
    ent_begins: bool = False

    @property
    def lower(self) -> str:
        return self.text.lower()


@dataclass(frozen=True)
class Parse:
    """A parsed article text. `sentences` tile the text but for blanks between them."""

    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]
    """Character spans, in order."""
    sentence_tokens: tuple[tuple[int, int], ...]
    """For each sentence its half-open token range."""
    model: str = ""
    """Name and version of the pipeline that made it."""
    cut_sentences: int = 0
    """How many sentences were too long to be read as one, and were cut into pieces."""

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each token the indices of its direct dependents, in order of the text."""
        out: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                out[token.head].append(token.i)
        return tuple(tuple(c) for c in out)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        return tuple(t.start for t in self.tokens)

    @cached_property
    def _sentence_starts(self) -> tuple[int, ...]:
        return tuple(s for s, _ in self.sentences)

    def subtree(self, i: int) -> tuple[int, ...]:
        """Token `i` and everything below it, sorted."""
        out, todo = [], [i]
        while todo:
            at = todo.pop()
            out.append(at)
            todo.extend(self.children[at])
        return tuple(sorted(out))

    def ancestors(self, i: int) -> Iterator[int]:
        """The heads above token `i`, nearest first."""
        while self.tokens[i].head != i:
            i = self.tokens[i].head
            yield i

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence that holds (or last began before) a character offset."""
        from bisect import bisect_right

        return max(bisect_right(self._sentence_starts, offset) - 1, 0)

    def tokens_between(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens that overlap a character span."""
        from bisect import bisect_left

        first = bisect_left(self._starts, start)
        if first > 0 and self.tokens[first - 1].end > start:
            first -= 1
        last = bisect_left(self._starts, end)
        return self.tokens[first:last]

    def sentence_text(self, sentence: int) -> str:
        start, end = self.sentences[sentence]
        return self.text[start:end]


# --- facts ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DateValue:
    """When: a closed interval at the grain the words have, and its TIMEX3 form (TimeML guidelines 1.2.1)."""

    earliest: Moment | None
    latest: Moment | None
    timex: str
    timex_type: TimexType
    grain: str = ""
    """`second minute hour daypart day weekend week month quarter season year decade century` or ''."""
    modifier: str = ""
    """TIMEX3 mod: `START MID END APPROX BEFORE AFTER ON_OR_BEFORE ON_OR_AFTER LESS_THAN …` or ''."""
    anchored: bool = False
    """Did the reading need the anchor (the publication date, or the date narrated before)?"""
    readings: tuple[tuple[Moment | None, Moment | None], ...] = ()
    """Other plausible (earliest, latest) readings: a bare weekday as past or coming, "overnight" …"""
    bound: str = ""
    """`since from after until by before` where such a word opens one end of the time named, or ''."""


@dataclass(frozen=True, slots=True)
class QuantityValue:
    """How many or how much: a closed interval in a canonical unit, and what it counts."""

    low: float | None
    high: float | None
    unit: str
    """SI symbol, ISO 4217 code, `percent`, `percentage point`, or the counted noun's lemma; '' if none."""
    exact: float | None
    """The number as written, scale words applied ("1.2bn" = 1.2e9), before conversion; None if vague."""
    modifier: str = ""
    """`at least`, `more than`, `up to`, `nearly`, `about` … or ''."""
    counted: str = ""
    """Lemma of the head noun counted ("people", "home"), '' for pure measures."""
    measures: str = ""
    """Lemma of the predicate that says what is measured ("kill", "cost"), '' if none."""
    written_unit: str = ""
    """The unit as written, canonical singular ("mile"); `unit` is after conversion ("m")."""
    period: str = ""
    """Comparison period: `year-on-year`, `quarter-on-quarter`, `per year`, `per hour` … or ''."""
    scope: str = ""
    """`part`, `total`, `additional` ("another 10") or ''."""


@dataclass(frozen=True, slots=True)
class NameValue:
    """Who: a person, organisation or product, linked within its article."""

    name: str
    """Fullest form in the article, without titles."""
    label: str
    """`PERSON`, `ORG` or `OTHER`."""
    entity: int
    """Index into `Source.entities`."""


@dataclass(frozen=True, slots=True)
class RoleValue:
    """In what office or relation somebody is described."""

    entity: int
    """Index into `Source.entities` of the one described."""
    head: str
    """Lemma of the head noun: `officer`."""
    modifiers: tuple[str, ...] = ()
    """Lemmas of what narrows it, in order: (`chief`, `financial`)."""
    status: str = ""
    """`former`, `acting`, `deputy`, `incoming` … or ''."""
    of: str = ""
    """What or whom the office or relation is of, lower case as written ("turkey", "her"), '' if not said."""


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """Where: a place name with the wider places the text or the gazetteer puts around it."""

    name: str
    within: tuple[str, ...] = ()
    direction: str = ""
    """Compass word: `north`, `south-west` … or ''."""
    preposition: str = ""


@dataclass(frozen=True, slots=True)
class QuoteValue:
    """Words in quotation marks, and whose they are."""

    words: str
    """The words between the marks, blanks collapsed."""
    speaker: str = ""
    """The speaker as written, or the entity's full name; '' when unknown."""
    entity: int | None = None
    cue: str = ""
    """Lemma of the verb of speech: `say`, `insist` …"""


@dataclass(frozen=True, slots=True)
class AttributionValue:
    """Who vouches for a statement."""

    speaker: str
    entity: int | None
    cue: str
    """Lemma or words of the cue: `say`, `according to` …"""
    scope: tuple[int, int]
    """Span of the statement vouched for."""


@dataclass(frozen=True, slots=True)
class CertaintyValue:
    """How sure, or whether at all, a predicate is asserted."""

    level: str
    """`fact`, `planned`, `probable`, `possible`, `alleged`, `denied` or `negated`."""
    cue: str
    """The word that says so, lower case."""
    predicate: tuple[int, int]
    """Span of the predicate governed."""


FactValue = Union[  # noqa: UP007 - evaluated at import
    DateValue,
    QuantityValue,
    NameValue,
    RoleValue,
    PlaceValue,
    QuoteValue,
    AttributionValue,
    CertaintyValue,
]
FactKind = Literal["date", "quantity", "name", "role", "place", "quote", "attribution", "certainty", "polarity"]


@dataclass(frozen=True, slots=True)
class Fact:
    """A typed value with its verbatim span."""

    kind: FactKind
    start: int
    end: int
    text: str
    value: FactValue


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something named, with every mention in one article linked."""

    name: str
    """Fullest form, without titles: "Ruth Okafor"."""
    label: str
    """`PERSON`, `ORG`, `GPE` (a place that acts) or `OTHER`."""
    mentions: tuple[tuple[int, int], ...]
    """Spans of every mention, pronouns and "the governor" included where the link is sure; sorted."""
    gender: str = ""
    """`f`, `m` or '' as the pronouns and titles show."""


# --- claims --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Argument:
    """A participant or circumstance of a claim."""

    role: Literal["subject", "object", "indirect object", "complement", "oblique", "agent"]
    start: int
    end: int
    head: int
    """Token index of its head word."""
    lemma: str
    preposition: str = ""
    entity: int | None = None


@dataclass(frozen=True, slots=True)
class Predication:
    """What one verb or noun of a clause tells: the predicate, how surely it holds, and who and what take part."""

    head: int
    """Token index of the predicate."""
    sentence: int
    predicate: str
    """Lemma of the verb (with particle: "turn down") or of the noun."""
    phrases: frozenset[str]
    """All that word lists may know it by: "vote", "vote in favor", "decline to comment"; "n:accident" for a noun."""
    negated: bool
    certainty: str
    """As in `Claim.certainty`."""
    things: frozenset[str]
    """Names and lemmas of all that takes part, levelled by synonyms, generic words left out."""
    is_noun: bool = False
    """A noun has none of what follows but `is_quoted` and `dates`."""
    hedge: Fact | None = None
    """The cue that makes it less than certain."""
    agents: frozenset[str] = frozenset()
    """Of `things`, those that act."""
    patients: frozenset[str] = frozenset()
    """Of `things`, those that it is done to."""
    target: frozenset[str] = frozenset()
    """Of `patients`, the head noun."""
    on_person: bool = False
    """Is the target a person?"""
    is_passive: bool = False
    named_agents: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    """Of agents and patients, the people named."""
    is_partial: bool = False
    """Is only a part concerned ("some of whom"), or is the denial bounded ("not until Monday")?"""
    is_quoted: bool = False
    """Does it stand in quotation marks?"""
    dates: tuple[DateValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One clause that reports one event or state."""

    sentence: int
    start: int
    end: int
    predicate: str
    """Lemma of the verb (with particle: "turn down") or of the predicate noun."""
    head: int
    """Token index of the predicate."""
    arguments: tuple[Argument, ...] = ()
    negated: bool = False
    certainty: str = "fact"
    """As in `CertaintyValue.level`, but for `negated`, which stands in `negated`."""
    speaker: str = ""
    """Whoever the article credits with the claim; '' = the outlet itself."""
    speaker_entity: int | None = None
    cue: str = ""
    tokens: tuple[int, ...] = ()
    """Token indices that belong to this clause and to no clause inside it."""
    facts: tuple[Fact, ...] = ()
    content: frozenset[str] = frozenset()
    """Names and lemmas of its content words, as in `Predication.things`."""
    predications: tuple[Predication, ...] = ()
    """Of all its verbs and nouns, in order of the text."""

    @property
    def predication(self) -> Predication | None:
        """That of its own predicate; None where neither verb nor noun heads it."""
        return next((p for p in self.predications if p.head == self.head), None)


@dataclass(frozen=True)
class Source:
    """An article with everything that was read out of it; `id` is `a`, `b`, `c` … in the order given."""

    id: str
    article: Article
    parse: Parse
    facts: tuple[Fact, ...] = ()
    """Sorted by start, then end, then kind."""
    entities: tuple[Entity, ...] = ()
    claims: tuple[Claim, ...] = ()
    vectors: NDArray[np.float32] | None = field(default=None, repr=False, compare=False)
    """One unit row a sentence."""
    token_vectors: tuple[NDArray[np.float32], ...] = field(default=(), repr=False, compare=False)
    """For each sentence the unit rows of its word pieces, for soft matching; may be empty."""
    token_texts: tuple[tuple[str, ...], ...] = field(default=(), repr=False, compare=False)
    """For each sentence the word pieces the rows of `token_vectors` stand for."""
    token_spans: tuple[tuple[tuple[int, int], ...], ...] = field(default=(), repr=False, compare=False)
    """Where those word pieces stand in `Article.text`."""
    anchor: Moment | None = None
    """What relative dates were resolved against: the publication date, or one inferred."""
    anchor_basis: str = ""
    mentions: tuple[Mention, ...] | None = field(default=None, repr=False, compare=False)
    """Its temporal expressions, not yet resolved; None when they have not been read."""

    @cached_property
    def facts_by_sentence(self) -> tuple[tuple[Fact, ...], ...]:
        """For each sentence the facts that begin in it."""
        out: list[list[Fact]] = [[] for _ in self.parse.sentences]
        for fact in self.facts:
            out[self.parse.sentence_at(fact.start)].append(fact)
        return tuple(tuple(f) for f in out)

    @cached_property
    def claims_by_sentence(self) -> tuple[tuple[Claim, ...], ...]:
        """For each sentence its claims."""
        out: list[list[Claim]] = [[] for _ in self.parse.sentences]
        for claim in self.claims:
            out[claim.sentence].append(claim)
        return tuple(tuple(c) for c in out)

    @cached_property
    def predications_by_sentence(self) -> tuple[tuple[Predication, ...], ...]:
        """For each sentence the predications of its claims, in order of the text."""
        return tuple(
            tuple(sorted((p for claim in claims for p in claim.predications), key=lambda p: p.head))
            for claims in self.claims_by_sentence
        )


# --- alignment -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, order=True)
class SentenceRef:
    """A sentence of a source, by ids."""

    source: str
    sentence: int


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two sentences of different outlets that report the same event or statement.

    `score` is the model's probability, 0 to 1; `a` comes before `b` in the order of sources.
    """

    a: SentenceRef
    b: SentenceRef
    score: float
    shared_copy: bool = False
    """Nearly the same words: wire copy, one source of what both say; of a word in which they differ they are two."""


@dataclass(frozen=True, slots=True)
class Drift:
    """A page stamped with another day than its text was written on, found by its relative dates."""

    drifting: str
    steady: str
    """Ids of that source and of the one whose dates gave it away."""
    page: date | None
    steady_page: date | None
    """What their pages are dated."""
    anchor: date
    """The day that the drifting one's dates fit."""
    support: float
    """How many aligned dates then agree: 1 for the same time, 0.5 for one that overlaps."""
    agreeing: tuple[tuple[Fact, Fact], ...]
    """These dates (drifting, as its own page would have them; steady), best first."""


@dataclass(frozen=True)
class Story:
    """All that detectors look at: the sources, and which of their sentences belong together."""

    sources: tuple[Source, ...]
    alignments: tuple[Alignment, ...]
    """The strict set: what the report shows as aligned; sorted by score, then place."""
    candidates: tuple[Alignment, ...] = ()
    """The loose set (holds the strict one): values compete over it, little is reported from it."""
    drifts: tuple[Drift, ...] = ()
    """Pages with another's date; the dates of these sources are read against the inferred day."""

    def source(self, source_id: str) -> Source:
        return self.sources[self._index[source_id]]

    @cached_property
    def _index(self) -> dict[str, int]:
        return {s.id: n for n, s in enumerate(self.sources)}

    def is_verbatim(self, pair: Alignment) -> bool:
        """Do the two sentences have the same words? Shared copy may differ in one, and that one be "not"."""
        texts = [self.source(ref.source).parse.sentence_text(ref.sentence).split() for ref in (pair.a, pair.b)]
        return texts[0] == texts[1]

    @cached_property
    def reworded(self) -> tuple[Alignment, ...]:
        """The alignments whose sentences differ in a word."""
        return tuple(pair for pair in self.alignments if not self.is_verbatim(pair))

    @cached_property
    def scores(self) -> dict[tuple[SentenceRef, SentenceRef], float]:
        """Score of every candidate pair, keyed in the order of sources."""
        return {(p.a, p.b): p.score for p in self.candidates or self.alignments}


# --- findings ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Mark:
    """The shortest span that carries a value, and the value as read ('' where there is none)."""

    source: str
    start: int
    end: int
    value: str = ""
    said: str = ""
    """The value as people write it, where that is another text: "May 2023"."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule says about facts of two outlets, before findings are merged and numbered."""

    rule: str
    kind: Kind
    verdict: Verdict
    severity: Severity
    confidence: float
    """0 to 1: how sure that an editor would call this a difference of this fact."""
    topic: str
    """What the difference is about, in a few words of the articles: "Sullivan–Wang meeting"."""
    marks: tuple[Mark, ...]
    """At least one mark in each of two outlets; the first mark of each source is the one shown first."""
    reason: str
    """A sentence or two that an editor can check against the articles."""
    question: str
    """What to ask a source to settle it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim span, where it stands, and its normalised value (None where it has none)."""

    source: str
    sentence: int
    start: int
    end: int
    text: str
    line: int
    value: str | None = None
    said: str = ""
    """The value as people write it, where that is another text."""


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Two or more facts, in aligned claims, about the same thing, that are not the same."""

    id: str
    kind: Kind
    verdict: Verdict
    severity: Severity
    confidence: float
    rule: str
    topic: str
    summary: str
    reason: str
    question: str
    evidence: tuple[Evidence, ...]
    """In the order of sources; the first of each source is the one shown first."""
    accepted: str = ""
    """Why an editor accepted it, as the baseline has it; '' = not accepted."""
    copies: tuple[tuple[str, ...], ...] = ()
    """Ids of outlets that say the same of it in shared copy, in order of sources; each group is one source."""


@dataclass(frozen=True, slots=True)
class OnlyIn:
    """What only one outlet states: a sentence in no alignment or, with a `span`, a claim in an aligned one."""

    source: str
    sentence: int
    span: tuple[int, int] | None = None
    """Code points of the article's text."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of *who reports what*: one fact, and what each outlet says of it."""

    topic: str
    kind: Kind
    cells: tuple[tuple[str, str], ...]
    """(source id, words or value), in the order of sources; a source that is absent has no cell."""
    status: Literal["agree", "conflict", "differs"]


@dataclass(frozen=True, slots=True)
class RuleHelp:
    """What a reader should know of a rule, for reporters, which know no detectors."""

    id: str
    version: int
    kind: Kind
    severity: Severity
    summary: str
    help: str
    """The detector's manual page, in Markdown."""


@dataclass(frozen=True)
class Report:
    """All that a reporter needs, and no clock: the same input gives the same report."""

    version: str
    signature: str
    sources: tuple[Source, ...]
    alignments: tuple[Alignment, ...]
    discrepancies: tuple[Discrepancy, ...]
    """Conflicts first, then by severity, then by place in the first outlet."""
    only_in: tuple[OnlyIn, ...]
    """What no other outlet states, material facts first within each source."""
    matrix: tuple[Row, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()
    """What to read with care: an inferred anchor, a missing publication date …"""
    rules: tuple[RuleHelp, ...] = ()
    """The rules that looked, in the order of the registry; findings of other stages may name further ones."""


# --- versions of one article ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class FactChange:
    """A fact that two versions of one article do not share: other in value, or in one of them only.

    Evidence has the source ids `a` (the old version) and `b` (the new one); its value is in words.
    """

    status: Literal["changed", "added", "cut"]
    kind: Kind
    old: tuple[Evidence, ...] = ()
    """The first is the one to show; the others are further mentions. Empty when added."""
    new: tuple[Evidence, ...] = ()
    verdict: Verdict | None = None
    """Of a changed fact: can both values be true?"""
    topic: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WordChange:
    """Words of sentences edited together that changed, that no rule read as a fact, and that are no known rewording.

    A side that only lacks words has no spans.
    """

    old_sentences: tuple[int, ...]
    new_sentences: tuple[int, ...]
    old: tuple[tuple[int, int], ...]
    """Code points of the old version's text, in order."""
    new: tuple[tuple[int, int], ...]
    reason: Literal["words", "order"] = "words"
    """`order`: the same words in another part of the sentence, such as "Oslo for Hull" and "Hull for Oslo"."""


@dataclass(frozen=True)
class Revision:
    """What an edit did to an article; sentences are indexes into the parse of their version."""

    version: str
    signature: str
    status: Literal["modified", "added", "deleted"]
    old: Source
    new: Source
    changes: tuple[FactChange, ...] = ()
    """Changed facts first, conflicts before differences; then those added, then those cut, each in order of place."""
    reworded: tuple[tuple[int, int], ...] = ()
    """(old, new) sentences that say the same in other words, each word by a known way of rewording."""
    added: tuple[int, ...] = ()
    """Sentences of the new version that tell something, with no counterpart in the old one."""
    cut: tuple[int, ...] = ()
    moved: tuple[tuple[int, int], ...] = ()
    """(old, new) sentences, word for word the same or nearly so, that stand in another order."""
    unchanged: int = 0
    """How many sentences stand word for word in both, moved ones included."""
    notes: tuple[str, ...] = ()
    unread: tuple[WordChange, ...] = ()
    """Changed words that nobody has read, in order of the new version; the sentence may have changed facts besides."""


# --- the ledger of one article -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """A fact of one article, and how it stands against others."""

    fact: Fact
    value: str
    """The value in words: "1–10 May 2023", "at least 41 people"."""
    claim: str = ""
    """The claim in a few words of the article."""
    status: Literal["", "agreed", "conflicting", "differs", "single source"] = ""
    """'' where there is nothing to hold it against."""
    others: tuple[Evidence, ...] = ()
    """What the other articles say of it, where they do; at most one for each."""


@dataclass(frozen=True)
class Ledger:
    """Every checkable fact of one article; `against` are the other articles, `b`, `c` … in the order given."""

    source: Source
    entries: tuple[LedgerEntry, ...]
    """In order of the facts: start, end, kind."""
    against: tuple[Source, ...] = ()
