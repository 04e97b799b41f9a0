"""An article -> its card: the hashes by which copies and stories are told, without its text."""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import Counter
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from compare.corpus.model import Card
from compare.english.stop_words import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from compare.model import Article, Moment

HEAD_WORDS: Final = 80
"""News tells what happened first: the title and so many words count twice."""
MAX_WORDS: Final = 500
"""As far as an article is read for its story; what follows is background, which many stories share."""
RUN_WORDS: Final = 5
SAMPLED: Final = 8
"""Of the runs of words one in eight is kept: enough to find candidates, which are then verified on the texts."""
MAX_RUN_WORDS: Final = 20_000
"""As far as an article is read for copies: a bound on what one card takes, far above any report."""
_EPOCH: Final = date(1970, 1, 1)

_WORD = re.compile(r"[^\W_]+(?:[’'.,-](?=\w)[^\W_]+)*")
_POSSESSIVE = re.compile(r"[’']s?$")
_ENDING = re.compile(r"(?<=\w{3})(?:ings?|edly|ed|ies|es|s|ers?|ly|e|y)$")


def make_card(source_id: str, article: Article) -> Card:
    """The card of an article as it was read."""
    import numpy as np

    title = article.title or ""
    text = _body_of(article)
    body = find_words(text)
    runs = find_runs(body[:MAX_RUN_WORDS])
    counted: Counter[int] = Counter()
    for term, count in count_terms(title, text).items():
        counted[hash_term(term)] += count
    terms = sorted(counted)
    return Card(
        source_id=source_id,
        outlet=article.outlet,
        title=title,
        domain=find_domain(article.url, article.outlet),
        day=day_of(article.published or article.updated),
        text_hash=hash_words(body),
        words=len(body),
        title_share=_share_said(title, body),
        shingles=runs[runs % SAMPLED == 0],
        shingle_count=len(runs),
        terms=np.array(terms, dtype=np.uint32),
        counts=np.array([min(counted[term], 255) for term in terms], dtype=np.uint8),
    )


def find_words(text: str) -> list[str]:
    """The words of a text without case, marks and blanks: what two copies have in common.

    >>> find_words("The ferry’s crew — 41 in all — left.")
    ['the', 'ferry’s', 'crew', '41', 'in', 'all', 'left']
    """
    return _WORD.findall(text.casefold())


def find_runs(words: Sequence[str]) -> NDArray[np.uint64]:
    """Hashes of the runs of `RUN_WORDS` words, sorted, each once; none for a shorter text."""
    import numpy as np

    if len(words) < RUN_WORDS:
        return np.empty(0, dtype=np.uint64)
    hashes = np.array([_hash_word(word) for word in words], dtype=np.uint64)
    count = len(words) - RUN_WORDS + 1
    mixed = np.zeros(count, dtype=np.uint64)
    for n in range(RUN_WORDS):
        # A polynomial in an odd number, modulo 2**64; the last step spreads it, so that a sample by remainder is fair.
        mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + hashes[n : n + count]
    mixed ^= mixed >> np.uint64(31)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(29)
    return np.unique(mixed)


def hash_words(words: Iterable[str]) -> int:
    """64 bits that stand for a text, whatever its case, marks and line breaks."""
    return int.from_bytes(hashlib.blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=8).digest(), "big")


def hash_id(*parts: str) -> str:
    """16 hexadecimal digits that stand for some texts in this order."""
    joined = "\x00".join(parts).encode("utf-8", "replace")
    return hashlib.blake2b(joined, digest_size=8).hexdigest()


def day_of(moment: Moment | None) -> int | None:
    """Days since 1970-01-01; None for an unknown date."""
    if moment is None:
        return None
    return ((moment.date() if isinstance(moment, datetime) else moment) - _EPOCH).days


def find_domain(url: str | None, outlet: str) -> str:
    """The host of an address without `www.`; the outlet's name, folded, where there is none.

    >>> find_domain("https://www.coast-news.example/a?b", ""), find_domain(None, "Coast  News")
    ('coast-news.example', 'coast news')
    """
    try:
        host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    return host or " ".join(outlet.casefold().split())


def _body_of(article: Article) -> str:
    title = article.title
    return article.text[len(title) :] if title and article.text.startswith(title) else article.text


def _share_said(title: str, body: Sequence[str]) -> float:
    """Share of the words of a title that the text says too."""
    words = {stem(word) for word in find_words(title)} - STOP_WORDS
    said = {stem(word) for word in body[:MAX_WORDS]}
    return len(words & said) / len(words) if words else 1.0


def count_terms(title: str, body: str) -> Counter[str]:
    """How often each term stands in title and body, those of the beginning counted twice."""
    counted: Counter[str] = Counter()
    # No word is longer than forty letters by half: so many hold all the words that are counted.
    words = _WORD.findall(body[: MAX_WORDS * 40])[:MAX_WORDS]
    for word in (*_WORD.findall(title), *words[:HEAD_WORDS]):
        for term in spell_terms(word):
            counted[term] += 2
    for word in words[HEAD_WORDS:]:
        for term in spell_terms(word):
            counted[term] += 1
    return counted


@lru_cache(maxsize=100_000)
def spell_terms(word: str) -> tuple[str, ...]:
    """The terms that a word stands for: its stem, and once more the word itself if it is capitalised.

    Names tell stories apart: so they count twice. None for a word that says nothing by itself.

    >>> spell_terms("Ferries"), spell_terms("grounded"), spell_terms("the")
    (('ferr', '^ferries'), ('ground',), ())
    """
    folded = _POSSESSIVE.sub("", word.casefold())
    if folded in STOP_WORDS or (len(folded) < 2 and not folded.isdigit()):
        return ()
    return (stem(folded), f"^{folded}") if word[0].isupper() else (stem(folded),)


def hash_term(term: str) -> int:
    """32 bits that stand for a term: of half a million terms some thirty share theirs with another."""
    return zlib.crc32(term.encode("utf-8", "replace"))


def stem(word: str) -> str:
    """A word without its commonest endings, so that "grounded" and "grounding" are one.

    >>> stem("grounding") == stem("grounded") == stem("grounds")
    True
    """
    return _ENDING.sub("", word)


@lru_cache(maxsize=200_000)
def _hash_word(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode("utf-8", "replace"), digest_size=8).digest(), "big")
