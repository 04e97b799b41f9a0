"""Units and currencies: what one of each is in its canonical unit, looked up by the words of the news."""

from __future__ import annotations

from typing import NamedTuple

from compare.english import units as lexicon


class Unit(NamedTuple):
    """A unit of measure: `value * factor + offset` is the amount in `canonical`."""

    name: str
    """Canonical singular of the unit as written: `mile`."""
    canonical: str
    """SI symbol, ISO 4217 code, `percent`, `percentage point` …"""
    factor: float = 1.0
    offset: float = 0.0
    exact: bool = True
    """Is the factor a power of ten, or one that writers never round by (60)? If not, conversion needs rounding."""
    spread: float = 0.0
    """How much larger the unit may be, as a share: a "ton" may be short, metric or long."""

    def per(self, other: Unit, count: int = 1) -> Unit:
        """One of this unit for each `count` of the other.

        >>> unit_named("mg", glued=True).per(unit_named("liter", glued=False)).canonical
        'kg/m3'
        """
        return Unit(
            f"{self.name} per {count} {other.name}" if count > 1 else f"{self.name} per {other.name}",
            f"{self.canonical}/{other.canonical}",
            self.factor / (other.factor * count),
            exact=self.exact and other.exact,
            spread=self.spread,
        )


def _rows(rows: str, canonical: str) -> dict[str, Unit]:
    """Units of one dimension by every name of theirs."""
    out = {}
    for row in rows.strip().split(";"):
        factor, _, words = row.strip().partition(":")
        names = [w.replace("_", " ") for w in words.split()]
        exact = f"{float(factor):e}".startswith("1.000000e") or (canonical == "s" and float(factor) < 2e6)
        out.update(dict.fromkeys(names, Unit(names[0], canonical, float(factor), exact=exact)))
    return out


def _codes(table: str) -> dict[str, str]:
    """Code of each name in a table of `CODE:name,name`."""
    return {name: code for code, names in (row.split(":") for row in table.split()) for name in names.split(",")}


def _degrees() -> dict[str, Unit]:
    """Degrees by their names: "°C", "degrees Celsius", "Celsius"; a degree of what is not said stays one."""
    scales = {
        "C": Unit("degree Celsius", "°C"),
        "F": Unit("degree Fahrenheit", "°C", 5 / 9, -160 / 9, exact=False),
    }
    out = {name: Unit("degree", "degree") for name in lexicon.DEGREES}
    for letter, names in lexicon.TEMPERATURES:
        for name in names.split():
            out |= {f"{sign}{name}": scales[letter] for sign in ("degrees ", "degree ", "deg ", "°", "º")}
            if len(name) > 1:
                out[name] = scales[letter]
    return out


_NAMES: dict[str, Unit] = {
    **{name: unit for canonical, rows in lexicon.UNITS for name, unit in _rows(rows, canonical).items()},
    **{
        name: Unit("ton", canonical, factor, exact=False, spread=spread)
        for name, (canonical, factor, spread) in lexicon.VAGUE_UNITS.items()
    },
    **_degrees(),
}
_SYMBOLS: dict[str, Unit] = {
    **{symbol: _NAMES[name.replace("_", " ")] for symbol, name in _codes(lexicon.SYMBOLS).items()},
    "hPa": Unit("hectopascal", "Pa", 100),  # the word is another name of the millibar
}
_COINS: dict[str, Unit] = {
    "p": Unit("pence", "GBP", 0.01),
    "c": Unit("cent", "USD", 0.01),
}
"""Letters right behind the digits of a small sum."""
COINS = frozenset(coin.name for coin in _COINS.values())
_CURRENCY_WORDS = _codes(lexicon.CURRENCY_WORDS)
_PLURALS = _codes(lexicon.CURRENCY_PLURALS)
_DEMONYMS: dict[tuple[str, str], str] = {
    (demonym, word): code
    for word, pairs in lexicon.DEMONYMS.items()
    for demonym, code in (pair.split(":") for pair in pairs.split())
}
_SUBUNITS = _codes(lexicon.SUBUNITS)
CURRENCY_SYMBOLS = _codes(lexicon.CURRENCY_SYMBOLS)
DOLLAR_PREFIXES = _codes(lexicon.DOLLAR_PREFIXES)
CURRENCY_CODES = _codes(lexicon.CURRENCY_CODES)
POUND_PREFIXES = _codes(lexicon.POUND_PREFIXES)


def unit_named(words: str, *, glued: bool) -> Unit | None:
    """The unit a word or two names, or None; `glued` when digits stand right before it ("40km", "40 km").

    >>> unit_named("square miles", glued=False).canonical
    'm2'
    >>> unit_named("MW", glued=True).factor
    1000000.0
    """
    if glued and words in _SYMBOLS:
        return _SYMBOLS[words]
    if glued and words in _COINS:
        return _COINS[words]
    lower = words.lower()
    if not glued and lower in lexicon.ONLY_AFTER_DIGITS:
        return None
    return _NAMES.get(lower)


def currency_named(word: str, before: str = "") -> Unit | None:
    """The currency a word names, or a country's name and the word ("Swiss", "francs"); None if they do not.

    >>> currency_named("dollars", "Canadian").canonical
    'CAD'
    """
    lower, before = word.lower(), before.lower()
    if lower in _SUBUNITS and not before:
        return Unit("cent" if lower.startswith("cent") else lower, _SUBUNITS[lower], 0.01)
    single = _PLURALS.get(lower, lower)
    if single not in _CURRENCY_WORDS and single.endswith("s"):
        single = single[:-1]
    if before:
        if single not in _CURRENCY_WORDS and single.endswith("s"):
            single = single[:-1]
        named = _DEMONYMS.get((before, single))
        return Unit(single, named) if named else None
    if single in _CURRENCY_WORDS and single != "pound":
        return Unit("krona" if single == "kronur" else single, _CURRENCY_WORDS[single])
    return None
