"""Word lists shipped with the package, read once: nouns for people, titles, places.

Their sources stand at the head of each file under `compare/data`; `tools/gather_word_lists.py` makes the
large ones anew.
"""

from __future__ import annotations

import functools
import json
import unicodedata
from importlib import resources
from typing import Any, NamedTuple

# Hypernyms too wide to say that two roles are one: every minister is a "leader" and a "worker".
_TOO_WIDE = frozenset("adult female grownup individual male person somebody someone soul worker".split())


# Named tuples, not dataclasses: some 20,000 are made at the start of every run, at a third of the cost.
class PersonNoun(NamedTuple):
    """A noun for people: what else it is called, and what wider nouns hold it."""

    kin: bool
    synonyms: frozenset[str]
    wider: frozenset[str]


class Town(NamedTuple):
    """A town of the gazetteer; `country` is an ISO 3166 code, `state` a US one or ''."""

    name: str
    country: str
    state: str
    thousands: int
    latitude: float
    longitude: float


@functools.cache
def read_list(file: str) -> dict[str, Any]:
    """The JSON object in a data file."""
    text = resources.files("compare").joinpath("data", file).read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


@functools.cache
def words(file: str, key: str) -> frozenset[str]:
    """The words under one key of a data file (a string of words, or a list of phrases)."""
    value = read_list(file)[key]
    return frozenset(value.split() if isinstance(value, str) else value)


def _rows(file: str) -> list[list[str]]:
    text = resources.files("compare").joinpath("data", file).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@functools.cache
def person_nouns() -> dict[str, PersonNoun]:
    """Nouns for people by lemma, with underscores for blanks in synonyms and wider nouns."""
    kin = words("roles.json", "kin")
    out = {
        word: PersonNoun(word in kin, frozenset(same.split()), frozenset(wider.split()) - _TOO_WIDE)
        for word, _, same, wider in _rows("persons.tsv")
    }
    for word in words("roles.json", "not_people"):
        out.pop(word, None)
    for word in words("roles.json", "more_people") | kin:
        out.setdefault(word, PersonNoun(word in kin, frozenset(), frozenset()))
    return out


@functools.cache
def towns() -> dict[str, tuple[Town, ...]]:
    """Towns by folded name, the largest first."""
    out: dict[str, list[Town]] = {}
    for name, country, state, thousands, latitude, longitude in _rows("cities.tsv"):
        town = Town(name, country, state, int(thousands), float(latitude), float(longitude))
        out.setdefault(fold(name), []).append(town)
    return {k: tuple(sorted(v, key=lambda t: -t.thousands) if v[1:] else v) for k, v in out.items()}


@functools.cache
def regions() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Countries, states and regions by folded name: usual name, and what holds them, nearest first."""
    data = read_list("places.json")
    out: dict[str, tuple[str, tuple[str, ...]]] = {}
    usual = {code: _usual(code, c["names"]) for code, c in data["countries"].items()}
    for name in [*data["wide"], *data["seas"]]:
        out[fold(name)] = (name, ())
    for code, names in data["regions"].items():
        for name in names:
            out[fold(name)] = (name, (usual[code], data["countries"][code]["continent"]))
    for names in data["states"].values():
        for name in names:
            out[fold(name)] = (names[0], ("United States", "North America"))
    for code, country in data["countries"].items():
        for name in country["names"]:
            # "Georgia" is the state or the country: neither is known.
            known = out.get(fold(name))
            holders = () if known and known[1] != (country["continent"],) else (country["continent"],)
            out[fold(name)] = (usual[code], holders)
    return out


def _usual(code: str, names: list[str]) -> str:
    return {"US": "United States", "GB": "United Kingdom", "CI": "Ivory Coast", "CZ": "Czech Republic"}.get(
        code, names[0]
    )


@functools.cache
def country_names() -> dict[str, str]:
    """Usual country name by ISO code."""
    return {code: _usual(code, c["names"]) for code, c in read_list("places.json")["countries"].items()}


@functools.cache
def peoples() -> dict[str, str]:
    """Usual country name by folded adjective or noun of its people: "turkish" -> "Turkey"."""
    countries = read_list("places.json")["countries"]
    return {fold(p): _usual(code, c["names"]) for code, c in countries.items() for p in c["people"]}


@functools.cache
def capitals() -> dict[str, str]:
    """Usual country name by folded capital."""
    countries = read_list("places.json")["countries"]
    return {fold(c["capital"]): _usual(code, c["names"]) for code, c in countries.items() if c["capital"]}


def fold(name: str) -> str:
    """The name in lower case without accents, for look-ups.

    >>> fold("Zürich")
    'zurich'
    """
    if name.isascii():
        return name.casefold()
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold().replace("’", "'")
