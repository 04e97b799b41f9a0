"""Where: place names with what holds them, compass phrases ("east of Aden", "the northern tip"), and sites.

What holds a place is read from the text first ("Leeds, northern England", "the Czech city of Brno", "Graz in
Austria"), then from the gazetteer (`compare.language.lexicons`), and only where one town of that name is far the
largest: an unknown holder stays unknown.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.english.places import AMBIGUOUS, NO_PLACE, PREPOSITIONS
from compare.facts.sites import find_adjectival, find_common, find_institutions
from compare.language.lexicons import country_names, fold, peoples, regions, towns
from compare.model import Entity, Fact, Parse, PlaceValue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compare.language.lexicons import Town

_DIRECTION = r"(?P<dir>(?:north|south)(?:[- ]?(?:east|west))?|east|west)"
_OF = re.compile(
    r"\b" + _DIRECTION + r"(?:wards?)?\s+of\s+(?:the\s+)?(?P<mark>(?:[\w’'.-]+\s+){0,3}?[\w’'.-]*\w)", re.IGNORECASE
)
_ERN = re.compile(r"\b" + _DIRECTION + r"(?:ern|ernmost|erly)\s+(?P<noun>[\w’'-]+)", re.IGNORECASE)
_COMPASS = re.compile(r"(?:north|south)?(?:east|west)?(?:north|south)?")
# A town is taken for the one meant when it has this many times the people of the next of its name.
_DOMINANCE = 4


def find_places(parse: Parse, entities: Sequence[Entity], names: Sequence[tuple[int, int]]) -> tuple[Fact, ...]:
    """A `place` fact for each place name and each compass phrase; `names` are the spans of names of places."""
    taken = {m for e in entities if e.label != "GPE" for m in e.mentions}
    spans = tuple(s for s in names if s not in taken)
    out: dict[tuple[int, int], Fact] = {}
    for fact in [*_find_compass(parse), *_find_named(parse, spans)]:
        out.setdefault((fact.start, fact.end), fact)
    told = {t.i for fact in out.values() for t in parse.tokens_between(fact.start, fact.end)}
    for fact in _find_sites(parse, entities, spans):
        last = parse.tokens_between(fact.start, fact.end)[-1].i
        if last not in told:
            told.add(last)
            out.setdefault((fact.start, fact.end), fact)
    return tuple(sorted(out.values(), key=lambda f: (f.start, f.end)))


def holders_of(name: str, *, told: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """Wider places around a name, nearest first, as the gazetteer has them; () when unknown or ambiguous.

    `told` are the countries and states that the article names, folded: of towns of one name, none far the largest, it
    means the one there.

    >>> holders_of("Oslo")
    ('Norway', 'Europe')
    >>> holders_of("Springfield")
    ()
    >>> holders_of("Springfield", told=frozenset({"illinois"}))
    ('Illinois', 'United States', 'North America')
    """
    key = fold(name)
    if key in AMBIGUOUS:
        return ()
    if key in regions():
        return regions()[key][1]
    town = _town_meant(towns().get(key, ()), told)
    if town is None:
        return ()
    country = country_names()[town.country]
    continent = regions().get(fold(country), ("", ()))[1]
    state = regions().get(fold(_state(town.state)), ("", ()))[0] if town.state else ""
    return tuple(x for x in (state, country, *continent) if x)


def _town_meant(found: Sequence[Town], told: frozenset[str]) -> Town | None:
    """The one far the largest of its name, or else the one in a state, or a country, that the article names."""
    if not found:
        return None
    if len(found) == 1 or found[0].thousands >= _DOMINANCE * max(found[1].thousands, 1):
        return found[0]
    by_state = [t for t in found if t.state and fold(_state(t.state)) in told]
    by_country = [t for t in found if fold(country_names()[t.country]) in told]
    return next((there[0] for there in (by_state, by_country) if len(there) == 1), None)


def _state(code: str) -> str:
    from compare.language.lexicons import read_list

    names = read_list("places.json")["states"].get(code, [""])
    return str(names[0])


def _find_named(parse: Parse, spans: Sequence[tuple[int, int]]) -> Iterable[Fact]:
    starts = dict(spans)
    told = _regions_told(parse, spans)
    inner: set[int] = set()
    for start, end in spans:
        if start in inner:
            continue
        within: list[str] = []
        at = end
        # "Ascona, Switzerland", "Leeds, northern England": what follows the comma holds what stands before it.
        while True:
            m = re.match(r",\s+(?:(?:northern|southern|eastern|western|central)\s+)?(?=\w)", parse.text[at : at + 30])
            nxt = at + m.end() if m else -1
            if nxt not in starts or not _may_hold(parse.text[nxt : starts[nxt]]):
                break
            within.append(_plain(parse.text[nxt : starts[nxt]]))
            inner.add(nxt)
            at = starts[nxt]
        if not within:
            m = re.match(r"\s+in\s+(?:the\s+)?(?=[A-Z])", parse.text[end : end + 12])
            nxt = end + m.end() if m else -1
            if nxt in starts and _is_region(parse.text[nxt : starts[nxt]]):
                within.append(_plain(parse.text[nxt : starts[nxt]]))
        before = parse.tokens_between(max(start - 40, 0), start)
        before = tuple(t for t in before if t.end <= start)
        name = _plain(parse.text[start:end])
        if not within and len(before) >= 3 and before[-1].lower == "of" and fold(before[-3].text) in peoples():
            within.append(peoples()[fold(before[-3].text)])
        for holder in holders_of(within[-1] if within else name, told=told):
            if holder not in within:
                within.append(holder)
        value = PlaceValue(name, tuple(within), "", _preposition(parse, start))
        yield Fact("place", start, end, parse.text[start:end], value)


def _find_sites(parse: Parse, entities: Sequence[Entity], spans: Sequence[tuple[int, int]]) -> Iterable[Fact]:
    for (start, end), name, preposition in find_adjectival(parse):
        yield Fact("place", start, end, parse.text[start:end], PlaceValue(name, holders_of(name), "", preposition))
    starts, named = dict(spans), _regions_told(parse, spans)
    for (start, end), name, preposition in (*find_institutions(parse, entities), *find_common(parse)):
        # "the car park of the Marrow Hotel" lies in no town that the text names; "a hospital in Locarno" does.
        m = re.match(r"(?:,|\s+(?:in|at|of|on|off|near))\s+(?:the\s+)?(?=[A-Z])", parse.text[end : end + 12])
        nxt = end + m.end() if m else -1
        within = (
            (holder := _plain(parse.text[nxt : starts[nxt]]), *holders_of(holder, told=named)) if nxt in starts else ()
        )
        yield Fact("place", start, end, parse.text[start:end], PlaceValue(name, within, "", preposition))


def _regions_told(parse: Parse, spans: Iterable[tuple[int, int]]) -> frozenset[str]:
    """The usual names, folded, of the countries and states among the places of an article."""
    told = (fold(parse.text[start:end].replace("\n", " ")) for start, end in spans)
    return frozenset(fold(regions()[name][0]) for name in told if name in regions() and name not in AMBIGUOUS)


def _plain(name: str) -> str:
    words_in = name.replace("\n", " ").split()
    if fold(" ".join(words_in)) in regions():
        return regions()[fold(" ".join(words_in))][0]
    return " ".join(w.capitalize() if w.isupper() and len(w) > 3 else w for w in words_in)


def _may_hold(name: str) -> bool:
    """Can the name hold a town? Lists ("in Paris, London and Rome") must not nest."""
    key = fold(name)
    return key in regions() or key not in towns()


def _is_region(name: str) -> bool:
    return fold(name) in regions()


def _preposition(parse: Parse, start: int) -> str:
    """The preposition that governs the name, through "the", adjectives and "city of"; '' when there is none."""
    inside = parse.tokens_between(start, start + 1)
    if not inside:
        return ""
    t = inside[0]
    for k in range(t.i - 1, max(t.i - 6, -1), -1):
        before = parse.tokens[k]
        if before.sentence != t.sentence or before.text in {",", ";", "—"} or before.pos in {"VERB", "AUX"}:
            return ""
        if before.lower in PREPOSITIONS and before.pos == "ADP":
            noun = parse.tokens[k - 1] if k else before
            if before.lower == "of" and noun.pos in {"NOUN", "PROPN"} and not _COMPASS.fullmatch(noun.lower):
                continue
            return before.lower
    return ""


def _find_compass(parse: Parse) -> Iterable[Fact]:
    for m in _OF.finditer(parse.text):
        mark = _landmark(parse, m.start("mark"))
        if mark is None:
            continue
        start, end = m.start("dir"), mark[1]
        name = _plain(parse.text[mark[0] : mark[1]])
        value = PlaceValue(name, holders_of(name), _compass(m["dir"]), "of")
        yield Fact("place", start, end, parse.text[start:end], value)
    for m in _ERN.finditer(parse.text):
        noun = parse.tokens_between(m.start("noun"), m.start("noun") + 1)
        if not noun or (m["dir"][0].isupper() and noun[0].text[0].isupper() and m.start() > 0):
            continue  # "Northern Ireland", "South Ozone Park": part of the name
        start, end = m.start("dir"), m.end("noun")
        head = noun[0]
        if head.text[0].isupper():
            mark = _landmark(parse, head.start)
            if mark is None:
                continue
            end = mark[1]
            name = _plain(parse.text[mark[0] : end])
        elif head.pos == "NOUN" and head.lemma not in NO_PLACE:
            name, end = head.lemma, head.end
        else:
            continue
        value = PlaceValue(name, holders_of(name), _compass(m["dir"]), _preposition(parse, start))
        yield Fact("place", start, end, parse.text[start:end], value)


def _landmark(parse: Parse, at: int) -> tuple[int, int] | None:
    """Span of the name or noun that begins at `at`: "Port Marrow", "island"."""
    inside = parse.tokens_between(at, at + 1)
    if not inside:
        return None
    i = inside[0].i
    tokens = parse.tokens
    if not tokens[i].text[0].isupper() and tokens[i].lower not in {"here", "there"}:
        head = i
        while (
            head + 1 < len(tokens)
            and tokens[head].pos in {"ADJ", "NOUN", "PROPN"}
            and tokens[head + 1].pos in {"NOUN", "PROPN"}
            and tokens[head + 1].sentence == tokens[i].sentence
        ):
            head += 1
        if tokens[head].pos not in {"NOUN", "PROPN"}:
            return None
        if head + 2 < len(tokens) and tokens[head + 1].lower == "of" and tokens[head + 2].text[0].isupper():
            return _landmark(parse, tokens[head + 2].start)  # "the island of Kastellorizo"
        return tokens[i].start, tokens[head].end
    end = i
    while (
        end + 1 < len(tokens)
        and tokens[end + 1].text[0].isupper()
        and tokens[end + 1].sentence == tokens[i].sentence
        and tokens[end + 1].pos in {"PROPN", "NOUN", "ADJ"}
    ):
        end += 1
    return tokens[i].start, tokens[end].end


def _compass(word: str) -> str:
    """The compass word in one spelling: "Southwest", "south west" -> "south-west"."""
    plain = word.lower().replace(" ", "-")
    for first in ("north", "south"):
        if plain.startswith(first) and len(plain) > 5 and plain[5] != "-":
            return f"{first}-{plain[5:]}"
    return plain
