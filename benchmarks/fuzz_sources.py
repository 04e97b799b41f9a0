"""Coverage-guided fuzzing of the readers: python benchmarks/fuzz_sources.py FOLDER -max_total_time=600 (needs atheris).

Anything but an article or a `SourceError` is a finding. FOLDER keeps the inputs that reached new code; it is seeded
from benchmarks/pages. The first byte of an input chooses the suffix that it is read under.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["compare", "htmldate", "trafilatura", "pypdf", "docx"]):
    from compare.errors import SourceError
    from compare.sources import documents, pages, read_articles, records, texts  # noqa: F401 - instrumented at import

SUFFIXES = (".txt", ".md", ".html", ".json", ".jsonl", ".mhtml", ".docx", ".pdf", "")
FOLDER = Path(tempfile.mkdtemp(prefix="factdiff-fuzz-"))


def read_one(data: bytes) -> None:
    if not data:
        return
    path = FOLDER / f"x{SUFFIXES[data[0] % len(SUFFIXES)]}"
    path.write_bytes(data[1:])
    try:
        found = read_articles(path)
    except SourceError:
        return
    for article in found:
        if not isinstance(article, SourceError):
            if not article.text.strip():
                raise RuntimeError("an article without text")
            if not len(article.lines) == len(article.offsets) == article.text.count("\n") + 1:
                raise RuntimeError("lines and offsets do not fit the text")
            article.text.encode("utf-8")


def main() -> None:
    corpus = Path(sys.argv[1])
    corpus.mkdir(parents=True, exist_ok=True)
    for n, page in enumerate(sorted((Path(__file__).parent / "pages").glob("*/*.txt"))):
        text = "\n".join(row[2:] for row in page.read_text(encoding="utf-8").split("\n"))
        (corpus / f"text-{n}").write_bytes(b"\x00" + text.encode())
        html = "".join(f"<p>{row}</p>\n" for row in text.split("\n"))
        (corpus / f"html-{n}").write_bytes(b"\x02<html><body>" + html.encode() + b"</body></html>")
    atheris.Setup(sys.argv, read_one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
