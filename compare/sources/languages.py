"""The language an article is written in: a look at its small words, and a detector only when they are not English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.errors import SourceError

if TYPE_CHECKING:
    from compare.model import Article
    from compare.settings import Settings

# The most frequent English words that are no frequent word of another language in Latin script
# (so not "in", "of" alone: Dutch and German have them too; "a", "on", "to", "is" left out for the same reason).
_ENGLISH = frozenset(
    "the and that with was were has had have been from said this which their they would after about before his her "
    "its not but are who will when there more than into what could he she it by for at as be an or of to".split()
)
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_ENOUGH_WORDS = 25
_ENGLISH_SHARE = 0.15
_DOUBTFUL_SHARE = 0.04
_SAMPLE_CHARS = 20_000
NAMES = dict(
    pair.split(":")
    for pair in """
    af:Afrikaans ar:Arabic bg:Bulgarian bn:Bengali ca:Catalan cs:Czech da:Danish de:German el:Greek en:English
    es:Spanish et:Estonian eu:Basque fa:Persian fi:Finnish fr:French ga:Irish he:Hebrew hi:Hindi hr:Croatian
    hu:Hungarian id:Indonesian is:Icelandic it:Italian ja:Japanese ko:Korean la:Latin lt:Lithuanian lv:Latvian ms:Malay
    nb:Norwegian nl:Dutch nn:Norwegian no:Norwegian pl:Polish pt:Portuguese ro:Romanian ru:Russian sk:Slovak
    sl:Slovenian sr:Serbian sv:Swedish sw:Swahili ta:Tamil th:Thai tr:Turkish uk:Ukrainian ur:Urdu vi:Vietnamese
    zh:Chinese
    """.split()
)
"""English names of the languages by ISO 639-1 code, for messages."""


def find_language(text: str) -> str:
    """The ISO 639-1 code of the language of a text; `en` when there is too little text to tell.

    English is told by its small words, at no cost; only else is the detector loaded (py3langid, offline).
    """
    sample = text[:_SAMPLE_CHARS]
    words = [word.casefold() for word in _WORD.findall(sample)]
    letters = sum(map(len, words))
    latin = len(_LATIN.findall(sample))
    if letters >= 20 and 2 * latin < letters:
        return _detect(sample)
    if len(words) < _ENOUGH_WORDS:
        return "en"
    share = sum(word in _ENGLISH for word in words) / len(words)
    if share >= _ENGLISH_SHARE:
        return "en"
    # Lists of results and names have few small words in any language; these three are English alone.
    if sum(word in ("the", "and", "of") for word in words) >= _DOUBTFUL_SHARE * len(words):
        return "en"
    return _detect(sample)


def language_name(code: str) -> str:
    """The English name of a language: "German"; the code itself when it is not known."""
    return NAMES.get(code, code)


def is_read(article: Article) -> bool:
    """Whether the rules know the article's language: the facts of others are not read."""
    return article.language == "en"


def find_refusal(article: Article, settings: Settings) -> SourceError | None:
    """Why an article cannot be compared for its language; None for English, and with an encoder that may know it."""
    if is_read(article) or settings.encoder is not None:
        return None
    return SourceError(
        article.path or article.outlet,
        f"it is in {language_name(article.language)}, and the rules know English only",
        "Give an English version, or --model multilingual to have it aligned without comparing facts.",
    )


def _detect(text: str) -> str:
    from py3langid import classify

    code: str = classify(text)[0]
    # The detector tells apart what ISO 639-1 calls Chinese.
    return "zh" if code in ("wuu", "yue", "lzh") else code
