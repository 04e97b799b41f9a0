"""Words spelt with letters of another script that look like Latin ones: "Bl\u0456nken" with a Cyrillic i."""

from __future__ import annotations

import re

# Letters drawn as a Latin one in common typefaces (a part of Unicode's confusables.txt,
# https://www.unicode.org/Public/security/latest/confusables.txt: Cyrillic and Greek, single letters).
_CYRILLIC = dict(zip("аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅҺԌԚԜ", "aeopcyxijshdqwABEKMHOPCTYXIJSHGQW", strict=True))
_GREEK = dict(zip("ονυαρικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ovuapikABEZHIKMNOPTYX", strict=True))
_TO_LATIN = str.maketrans(_CYRILLIC | _GREEK)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_FOREIGN = re.compile("[\u0370-\u03ff\u0400-\u052f]")
MAX_WORDS = 20


def find_lookalikes(text: str) -> tuple[tuple[str, str], ...]:
    """The words of a mostly Latin text that hold such letters, each with what it looks like, in order; at most 20.

    A word counts when it mixes scripts, or when every letter of it, three or more, has a Latin double.

    >>> find_lookalikes("Antony Bl\u0456nken met Wang Yi.")
    (('Blіnken', 'Blinken'),)
    """
    if text.isascii() or not _FOREIGN.search(text):
        return ()
    if 2 * len(_FOREIGN.findall(text)) > len(_LATIN.findall(text)):
        return ()  # an article in Russian or Greek, with names in Latin letters
    found: dict[str, str] = {}
    for match in _WORD.finditer(text):
        word = match.group()
        if not _FOREIGN.search(word):
            continue
        double = word.translate(_TO_LATIN)
        mixed = bool(_LATIN.search(word))
        if double != word and (mixed or (len(word) >= 3 and not _FOREIGN.search(double))):
            found[word] = double
            if len(found) == MAX_WORDS:
                break
    return tuple(found.items())
