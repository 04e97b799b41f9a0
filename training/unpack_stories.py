"""Turns stories in their written form, one file each, into labelled story folders.

    python training/unpack_stories.py training/news_stories OUTPUT_DIR

Each NAME.story becomes OUTPUT_DIR/NAME/ with an article a file (a.md, b.md, ...) and gold.json, as benchmarks/FORMAT.md
describes them. training/news_stories/README.md describes the written form. A benign pair keeps its relation: `same`, or
`other` for what is like but about something else. Prints how many stories were written; ends with what is wrong in the
first file that cannot be read.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import Any

_ARTICLE = re.compile(r"[abc]\s*\|")
_SENTENCE = re.compile(r"\[\d+\]\s*(.*?)(?=\s*\[\d+\]|\Z)", re.DOTALL)
_EVIDENCE = re.compile(r"\s*([abc]):\s*(.*?)\s*$")


def unpack(path: Path) -> tuple[dict[str, str], dict[str, Any]]:
    """The articles of a written story by letter, and its labels; raises ValueError that names what is wrong."""
    head, *parts = re.split(r"^## ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    mode = "revision" if re.search(r"^mode:\s*revision", head, re.MULTILINE) else "outlets"
    articles: dict[str, str] = {}
    sentences: dict[str, list[str]] = {}
    gold: dict[str, Any] = {"story": path.stem, "mode": mode}
    for part in parts:
        line, _, body = part.partition("\n")
        if _ARTICLE.match(line):
            letter, articles_text, sentences_found = _article(path.stem, line, body)
            articles[letter], sentences[letter] = articles_text, sentences_found
            continue
        rows = [row.strip() for row in body.splitlines() if row.strip()]
        match line.strip():
            case "findings":
                gold["discrepancies"] = [_finding(row) for row in rows]
            case "benign":
                gold["benign"] = [_benign(row) for row in rows]
            case "aligned":
                gold["aligned"] = [
                    [_sentence(sentences, side) for side in pair.split("-")]
                    for pair in re.split(r"[,;\s]+", " ".join(rows))
                    if pair
                ]
            case "omissions":
                gold["omissions"] = [_omission(sentences, row) for row in rows]
            case other:
                raise ValueError(f"{path}: unknown part {other!r}")
    return articles, gold


def _article(story: str, line: str, body: str) -> tuple[str, str, list[str]]:
    letter, outlet, title, published = [part.strip() for part in line.split("|")][:4]
    paragraphs = [
        [" ".join(sentence.split()) for sentence in _SENTENCE.findall(paragraph)]
        for paragraph in re.split(r"\n\s*\n", body.strip())
    ]
    url = f"https://{re.sub('[^a-z]', '', outlet.lower())}.example/{story}"
    text = "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)
    front = f"---\noutlet: {outlet}\ntitle: {title}\npublished: {published}\nurl: {url}\n---\n\n"
    return letter, f"{front}{text}\n", [title, *(sentence for paragraph in paragraphs for sentence in paragraph)]


def _finding(row: str) -> dict[str, Any]:
    what, evidence, why = _three(row)
    kind, verdict = what.split()
    return {"kind": kind, "verdict": verdict, "evidence": evidence, "why": why}


def _benign(row: str) -> dict[str, Any]:
    relation, evidence, why = _three(row)
    if relation not in {"same", "other"}:
        raise ValueError(f"a benign pair is `same` or `other`: {row!r}")
    return {"relation": relation, "evidence": evidence, "why": why}


def _three(row: str) -> tuple[str, list[dict[str, str]], str]:
    what, evidence, why = (part.strip() for part in row.split(" | "))
    found = [_EVIDENCE.match(piece) for piece in evidence.split(" || ")]
    return what, [{"source": m[1], "quote": m[2]} for m in found if m], why


def _sentence(sentences: dict[str, list[str]], place: str) -> dict[str, str]:
    return {"source": place[0], "quote": sentences[place[0]][int(place[1:])]}


def _omission(sentences: dict[str, list[str]], row: str) -> dict[str, str]:
    place, _, why = row.partition("|")
    found = _sentence(sentences, place.strip())
    return {"in": found["source"], "quote": found["quote"], "why": why.strip()}


def main() -> None:
    """Writes the folders; nothing comes back."""
    parser = argparse.ArgumentParser(description="Turns written stories into labelled story folders.")
    parser.add_argument("stories", type=Path)
    parser.add_argument("output", type=Path)
    options = parser.parse_args()
    files = sorted(options.stories.glob("*.story"))
    for path in files:
        articles, gold = unpack(path)
        folder: Path = options.output / path.stem
        folder.mkdir(parents=True, exist_ok=True)
        for letter, text in articles.items():
            (folder / f"{letter}.md").write_text(text, encoding="utf-8")
        (folder / "gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(files)} stories in {options.output}")


if __name__ == "__main__":
    main()
