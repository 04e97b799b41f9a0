"""Fuzzing of everything that reads or writes what others wrote: python benchmarks/fuzz.py [COUNT] [--seed N].

Every reader of articles, the configuration, the baseline, the cache, the readers of facts and every writer of reports
get inputs made by mutation (bytes of good files changed, cut, spliced) and by grammar (tokens of the format in any
order, nested, repeated, at times to megabytes). Anything but a result or an error of ours is a failure; so are more
than 5 processor seconds for one input, and more than 1 GB of memory.

An input is made of the seed, the target's name and its number alone: `--target NAME --only NUMBER` makes it again.
With --state FILE a run that was stopped goes on where it was. One worker process does the work and is replaced when it
dies, hangs or has done 100,000 inputs.
"""

from __future__ import annotations

import argparse
import base64
import contextlib
import io
import json
import multiprocessing
import os
import random
import sys
import tempfile
import time
import traceback
import zipfile
import zlib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent.parent))
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SHARES = {
    "text": 8,
    "markdown": 30,
    "front matter": 60,
    "html": 5,
    "ninjs": 20,
    "json lines": 24,
    "docx": 2,
    "pdf": 5,
    "saved page": 8,
    "bytes": 50,
    "markup": 60,
    "moments": 150,
    "configuration": 140,
    "baseline": 130,
    "cache": 150,
    "cells": 148,
    "reporters": 6,
    "facts": 4,
}
"""Inputs of each target in a thousand: the cheap ones make up the number, each has its share."""
READ_AS = {
    "text": ".txt",
    "markdown": ".md",
    "front matter": ".md",
    "html": ".html",
    "ninjs": ".json",
    "json lines": ".jsonl",
    "docx": ".docx",
    "pdf": ".pdf",
    "saved page": ".mhtml",
}
"""The suffix of the file of a target that is read as users' files are."""
SECONDS = 5
BYTES = 1_000_000_000
HANG_SECONDS = 600
"""By the wall: no processor time counts for a worker that hangs inside C code."""
SLICE = 1_000
PER_WORKER = 100_000

BODY = "Two people died when a ferry ran aground off Kessel Point on Tuesday, 14 March 2023."
MORE = "The coast guard said 41 passengers had been taken to hospital by nightfall; damage came to $2.5 million."
WORDS = (
    *("“We are safe,” she said.", BODY, MORE, "Ferry Sinks Off Kessel Point", "By Jane Doe", "Share", "Home > World"),
    *("Published: 6 June 2023", "Last Updated : Jun 09 2023 | 9:32 PM IST", "$9.99/month", "Photo: Getty Images"),
    *("\n", "\n\n", " ", "\t", "\ufeff", "\x00", "é", "\u2028", "\u202e", "\ud800", "👩\u200d🚒", "ﬁ", "\r", "\x1b[2J"),
)
TOKENS: dict[str, tuple[str, ...]] = {
    "text": WORDS,
    "markdown": (
        *WORDS,
        "# ",
        "**",
        "*",
        "_",
        "`",
        "[",
        "](",
        ")",
        "![",
        "---",
        "===",
        "> ",
        "- ",
        "<b>",
        "<!--",
        "&#0;",
        "&#1114112;",
        "\\",
        "[a]: http://x",
        "~~~",
        "| a | b |",
    ),
    "front matter": (
        "title: ",
        "outlet: ",
        "published: ",
        "url: ",
        "- ",
        "  ",
        "&a ",
        "*a",
        "{",
        "[",
        '"',
        "'",
        "|",
        ">",
        "#",
        "? ",
        "!!x ",
        "<<: ",
        "\n",
        ": ",
        "2023-06-31",
        "~",
        "%YAML 9.9",
        "---\n",
        "...",
        "\t",
        "!!python/none ",
    ),
    "html": (
        *WORDS,
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<article>",
        "<h1>",
        "</h1>",
        "<!--",
        "-->",
        "<table><tr><td>",
        "<script type='application/ld+json'>",
        '{"@type":"NewsArticle","headline":"Ferry sinks"}',
        '{"@graph":[',
        "</script>",
        "<meta charset='hex'>",
        "<meta property='article:published_time' content='2023-06-06T10:00:00Z'>",
        "<title>",
        "<time datetime='x'>",
        "&#0;",
        "&nbsp;",
        "<",
        ">",
        "<![CDATA[",
        "<?xml version='1.0' encoding='utf-8'?>",
        '"',
        "'",
        " a=b",
        " class=x",
        "<svg>",
        "<template>",
        "<a href='javascript:x'>",
        "&#xD800;",
        "<p a0=1 a1=2 ",
        "</",
    ),
    "json": (
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        '"',
        '"text":',
        '"body_text":',
        '"body_html":',
        '"bodies":',
        '"headline":',
        '"published":',
        '"versioncreated":',
        '"2023-06-06"',
        "null",
        "true",
        "1e999",
        "NaN",
        "-",
        "9" * 5000,
        "\\ud800",
        '"<p>x</p>"',
        f'"{BODY}"',
        '"\\u0000"',
        "\n",
        '"authors":',
        '"a"',
    ),
    "mail": (
        "MIME-Version: 1.0\n",
        "Content-Type: multipart/related; boundary=b\n",
        "Content-Type: text/html; charset=hex\n",
        "Content-Type: text/html; charset=utf-8\n",
        "Content-Transfer-Encoding: base64\n",
        "--b\n",
        "--b--\n",
        "\n",
        "=E9 =\n",
        "Content-Transfer-Encoding: quoted-printable\n",
        "Content-Location: https://x.example/\n",
        f"<p>{BODY}\n",
        "Content-Transfer-Encoding: uuencode\n",
        "begin 666 x\n",
        "Content-Type: message/rfc822\n",
        "Content-Type: ;\n",
    ),
    "toml": (
        "[stories.a]\n",
        "articles = ",
        '["a.md", "b.md"]',
        "[",
        "]",
        "{",
        "}",
        "=",
        '"',
        "'",
        '"""',
        "\n",
        "a.b.c = 1",
        "fail-on = ",
        '"never"',
        "min-confidence = ",
        "1e999",
        "nan",
        "0x",
        "9" * 5000,
        "2024-06-30",
        "24:00:00",
        "[[",
        "]]",
        "[accepted.8b54e9e3]\n",
        'because = "x"\n',
        "until = ",
        "outlets = ",
        "#",
        "\\u0000",
        "\\ud800",
        "\x7f",
        "formats",
        ",",
    ),
    "moments": (
        "2023",
        "-",
        "06",
        "31",
        "T",
        ":",
        "10",
        "Z",
        "+",
        "99",
        " ",
        "June",
        "Jun.",
        ",",
        "9999",
        "0",
        "٣",
        "²",
        "PM",
        "IST",
        "Updated",
        "Published",
        "UTC",
        "Monday",
        "1",
        "/",
        "GMT",
        "yesterday",
        "ago",
        "a.m.",
        "24",
        "60",
    ),
}
ODD_WORDS = (
    "=1+1",
    ";=x",
    "@",
    "-",
    "+",
    "<script>",
    "](javascript:x)",
    "|",
    "\n",
    "\x1b[2J",
    "\ud800",
    "\u202e",
    "`",
    "::",
)


# --- making inputs -------------------------------------------------------------------------------


def mutate(data: bytes, rng: random.Random, other: bytes = b"") -> bytes:
    """A good file with one to six changes."""
    out = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(out) + 1)
        size = rng.choice((1, 1, 2, 4, 8, 64, 512))
        match rng.randrange(8):
            case 0:
                out[at : at + size] = rng.randbytes(size)
            case 1:
                del out[at : at + size]
            case 2:
                out[at:at] = out[at : at + size] * rng.choice((1, 2, 10, 100))
            case 3 if out:
                out[at % len(out)] ^= 1 << rng.randrange(8)
            case 4:
                out[at:at] = rng.choice(
                    (b"\x00", b"\xff", b"\xed\xa0\x80", b"9" * 20, b"-1", b"{", b"[", b'"', b"<", b"%")
                )
            case 5 if other:
                start = rng.randrange(len(other))
                out[at : at + size] = other[start : start + size]
            case 6:
                del out[max(at, 1) :]
            case _:
                number = rng.choice((0, 1, -1, 255, 65_535, 2**31, 2**32, 2**63))
                out[at:at] = str(number).encode()
    return bytes(out)


def compose(tokens: tuple[str, ...], rng: random.Random) -> str:
    """Tokens of a format in any order; at times one of them many times over, one in three hundred a great many."""
    parts = [rng.choice(tokens) for _ in range(rng.randint(0, 25))]
    if rng.random() < 0.1:
        parts.insert(rng.randint(0, len(parts)), rng.choice(tokens) * rng.choice((50, 300, 1_000)))
    if rng.random() < 0.003:
        token, times = rng.choice(tokens), rng.choice((10_000, 40_000))
        parts.insert(rng.randint(0, len(parts)), token * min(times, 20_000_000 // len(token)))
    if rng.random() < 0.3:
        parts.append(
            "".join(chr(rng.choice((rng.randrange(128), rng.randrange(0x3000)))) for _ in range(rng.randint(1, 9)))
        )
    return rng.choice(("", " ", "", "\n")).join(parts)


def encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def page_of(rows: list[str]) -> str:
    body = "".join(f"<p>{row}</p>\n" for row in rows)
    data = json.dumps({"@type": "NewsArticle", "headline": rows[0], "datePublished": "2023-06-06", "articleBody": BODY})
    head = f"<meta property='og:title' content='{rows[0]}'><script type='application/ld+json'>{data}</script>"
    return f"<!doctype html><html><head>{head}</head><body><article><h1>{rows[0]}</h1>{body}</article></body></html>"


def make_pdf(rows: list[str], *, packed: bool) -> bytes:
    shown = "\n".join(f"({row.replace('(', '').replace(')', '')}) Tj T*" for row in rows)
    content = f"BT /F1 11 Tf 14 TL 50 780 Td\n{shown}\nET\n/X Do".encode("latin-1", "replace")
    extra = b""
    if packed:
        content, extra = zlib.compress(content), b"/Filter /FlateDecode "
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        b"<< %s/Length %d >>\nstream\n%s\nendstream" % (extra, len(content), content),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /XObject << /X 5 0 R >> "
        b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>",
        b"<< /Subtype /Form /Length 5 /Resources << /XObject << /X 5 0 R >> >> >>\nstream\n/X Do\nendstream",
    ]
    out, starts = bytearray(b"%PDF-1.4\n"), []
    for n, item in enumerate(objects, start=1):
        starts.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, item)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % start for start in starts)
    out += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, table)
    return bytes(out)


def make_docx(rows: list[str]) -> bytes:
    import docx

    document = docx.Document()
    document.add_heading("Ferry sinks off Kessel Point", 1)
    for row in rows:
        document.add_paragraph(row)
    # The parts that only a word processor needs make mutation miss the text.
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def change_docx(data: bytes, rng: random.Random) -> bytes:
    """A Word document with one part changed, packed anew, so that the damage lies in what it holds."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        names = source.namelist()
        chosen = rng.choice(("word/document.xml", rng.choice(names)))
        for name in names:
            content = source.read(name)
            target.writestr(name, mutate(content, rng) if name == chosen else content)
    return out.getvalue()


def make_archive(page: str) -> bytes:
    body = base64.encodebytes(page.encode()).decode()
    return (
        "MIME-Version: 1.0\nSnapshot-Content-Location: https://x.example/\n"
        "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n"
        f"Content-Transfer-Encoding: base64\nContent-Location: https://x.example/\n\n{body}\n--b--\n"
    ).encode()


CONFIGURATION = """fail-on = "differs"
min-confidence = 0.5
formats = ["markdown", "html"]
baseline = "accepted.toml"
[stories.ferry]
articles = ["a.md", { file = "b.md", outlet = "Star", published = 2024-03-14 }]
write = ["out/ferry.md"]
skip-kinds = ["quote"]
"""
BASELINE = """# accepted
[accepted.8b54e9e3]
because = "The county's figure."
until = 2024-06-30
outlets = ["Coast Herald", "Star"]
articles = ["a.md", "b.md"]
finding = "quantity: 27 / 41"
"""
NINJS = {
    "uri": "http://x.example/1",
    "type": "text",
    "versioncreated": "2023-06-06T10:00:00Z",
    "headline": "Ferry sinks",
}
NINJS |= {
    "body_text": f"{BODY}\n{MORE}",
    "bodies": [{"role": "main", "contenttype": "text/html", "value": f"<p>{BODY}</p>"}],
}
RECORD = {
    "text": f"{BODY}\n\n{MORE}",
    "title": "Ferry sinks",
    "outlet": "Star",
    "published": "2023-06-06",
    "authors": ["A"],
}
FACTS = (
    "{name} said {number} {thing} were {done} in {place} on {day}.",
    "At least {number} {thing}, among them {name}, were {done} {day}, officials in {place} said.",
    "“{number} of the {thing} were {done},” {name} told reporters in {place} {day}.",
    "The {thing} cost {number}, {name} wrote on {day}; {place} had paid {number} in {day}.",
    "{day}: {name}, {number}, of {place}, denied that {thing} were {done}, and may have {done} {number} {thing}.",
)
SLOTS = {
    "name": (
        "Paul Renwick",
        "Gov. Jane Doe",
        "Lt. Col. de la Cruz-O’Neil",
        "J. R. R. T.",
        "Xi",
        "the minister",
        "“Bo”",
    ),
    "number": (
        "41",
        "1,150",
        "$2.5 million",
        "two dozen",
        "a third",
        "10-12",
        "1.2.3",
        "½",
        "3/4",
        "-5",
        "12,34",
        "9" * 40,
        "£1bn",
        "nearly 40 percent",
        "one hundred and two",
        "5’11”",
        "20s",
        "1,00,000",
        "²",
        "٣٤",
        "III",
        "zero",
        "0.0",
    ),
    "thing": ("passengers", "houses", "km", "people", "barrels of oil", "percentage points", "degrees", "%", "dollars"),
    "done": ("killed", "injured", "found", "destroyed", "elected", "charged", "not hurt"),
    "place": (
        "Kessel Point",
        "Ostrava",
        "the Gulf of Aden",
        "St. John’s",
        "Washington, D.C.",
        "Río Negro",
        "Xi’an",
        "north",
    ),
    "day": (
        "Tuesday",
        "14 March 2023",
        "March 32",
        "last week",
        "the 1990s",
        "2023-02-30",
        "noon on Feb. 29",
        "yesterday",
        "3 a.m. GMT",
        "13/13/2013",
        "the night of 31 April",
        "early 2024",
        "99 days ago",
        "10,000 years ago",
        "9999-12-31",
    ),
}


class Targets:
    """What is tried: a maker of inputs and the code that takes them, by name. Made once a worker."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        rows = ["Ferry sinks off Kessel Point", BODY, MORE, "Share", "Published: 6 June 2023"]
        pages = sorted((Path(__file__).parent / "pages").glob("*/*.txt"))
        texts = [
            "\n".join(row[2:] for row in page.read_text(encoding="utf-8").split("\n"))[:700] for page in pages[:40]
        ]
        self.texts = ["\n".join(rows), *texts]
        self.pages = [
            page_of(rows),
            *(page_of([r for r in text.split("\n") if r.strip()][:12] or rows) for text in texts),
        ]
        self.pdfs = [make_pdf(rows, packed=False), make_pdf(rows * 3, packed=True)]
        self.docx = make_docx(rows)
        self.archives = [make_archive(page) for page in self.pages[:5]]
        self.front = "---\ntitle: Ferry: sinks\noutlet: Star\npublished: 2023-06-06\nurl: http://x.example\n---\n"
        self.packed: list[bytes] = []
        self.reports: list[Any] = []

    def make(self, name: str, rng: random.Random) -> Any:
        """An input of a target."""
        method: Callable[[random.Random], Any] = getattr(self, f"make_{name.replace(' ', '_')}")
        return method(rng)

    def run(self, name: str, made: Any) -> None:
        """The code under test on it; raises what it raises."""
        if name in READ_AS:
            self.read_file(made, READ_AS[name])
        else:
            getattr(self, f"run_{name}")(made)

    # Readers of articles: all go through the file, as users' do.

    def _mixed(self, rng: random.Random, good: list[str], tokens: str, start: str = "", end: str = "") -> bytes:
        if rng.random() < 0.5:
            return mutate(encode(rng.choice(good)), rng, encode(rng.choice(good)))
        return encode(start + compose(TOKENS[tokens], rng) + end)

    def make_text(self, rng: random.Random) -> bytes:
        return self._mixed(rng, self.texts, "text")

    def make_markdown(self, rng: random.Random) -> bytes:
        return self._mixed(rng, [f"# {text}"[:600] for text in self.texts], "markdown")

    def make_front_matter(self, rng: random.Random) -> bytes:
        return self._mixed(rng, [f"{self.front}{BODY}\n"], "front matter", "---\n", f"\n---\n{BODY}\n")

    def make_html(self, rng: random.Random) -> bytes:
        return self._mixed(rng, self.pages, "html", "<html><body>")

    def make_ninjs(self, rng: random.Random) -> bytes:
        return self._mixed(rng, [json.dumps(NINJS)], "json", "{")

    def make_json_lines(self, rng: random.Random) -> bytes:
        return self._mixed(rng, [f"{json.dumps(RECORD)}\n{json.dumps(RECORD)}\n"], "json", '{"text":')

    def make_docx(self, rng: random.Random) -> bytes:
        return change_docx(self.docx, rng) if rng.random() < 0.5 else mutate(self.docx, rng)

    def make_pdf(self, rng: random.Random) -> bytes:
        return mutate(rng.choice(self.pdfs), rng, self.pdfs[0])

    def make_saved_page(self, rng: random.Random) -> bytes:
        if rng.random() < 0.5:
            return mutate(rng.choice(self.archives), rng)
        return encode(compose(TOKENS["mail"], rng))

    def make_bytes(self, rng: random.Random) -> bytes:
        text = rng.choice((BODY, "Zoë’s café – Łódź", compose(TOKENS["html"], rng)[:400]))
        coding = rng.choice(("utf-8", "utf-16", "utf-32", "cp1252", "mac_roman", "utf-16-le"))
        return mutate(text.encode(coding, "replace"), rng) if rng.random() < 0.8 else rng.randbytes(rng.randint(0, 200))

    def read_file(self, made: bytes, suffix: str) -> None:
        from compare.errors import SourceError
        from compare.sources import read_articles

        path = self.folder / f"x{suffix}"
        path.write_bytes(made)
        for article in read_articles(path):
            if isinstance(article, SourceError):
                check_cause(article)
                continue
            if not article.text.strip():
                raise RuntimeError("an article without text")
            if not len(article.lines) == len(article.offsets) == article.text.count("\n") + 1:
                raise RuntimeError("lines and offsets do not fit the text")
            article.text.encode("utf-8")

    def run_bytes(self, made: bytes) -> None:
        from compare.sources.contents import count_unprinted, decode_bytes

        count_unprinted(made)
        decode_bytes(made, name="x", markup=len(made) % 2 == 0, charset="hex" if len(made) % 7 == 0 else "")[0].encode()

    def make_markup(self, rng: random.Random) -> str:
        names = "".join(
            f" a{n}={rng.choice(('1', chr(34) + '>' + chr(34), chr(39)))}" for n in range(rng.randint(0, 400))
        )
        return compose((*TOKENS["html"], names, "<p" + names, "</p" + names), rng)

    def run_markup(self, made: str) -> None:
        import lxml.html

        from compare.sources.limits import MAX_ATTRIBUTES, bound_markup

        bounded = bound_markup(made.replace("\x00", ""), name="x")
        with contextlib.suppress(lxml.etree.LxmlError, ValueError):
            root = lxml.html.document_fromstring(bounded)
            if any(len(e.attrib) > MAX_ATTRIBUTES for e in root.iter() if isinstance(e.tag, str)):
                raise RuntimeError("a tag with more attributes than are allowed")

    def make_moments(self, rng: random.Random) -> str:
        return compose(TOKENS["moments"], rng)

    def run_moments(self, made: str) -> None:
        from compare.sources.moments import find_moment, read_moment, read_zoned, show_moment
        from compare.sources.parts import find_part
        from compare.sources.stamps import read_stamp

        for found in (read_moment(made), find_moment(made), read_zoned(made)):
            if found is not None and not isinstance(found, tuple):
                show_moment(found)
        find_part(made[:2_000])
        read_stamp(made[:2_000])

    # Files of a project.

    def make_configuration(self, rng: random.Random) -> bytes:
        return mutate(CONFIGURATION.encode(), rng) if rng.random() < 0.6 else encode(compose(TOKENS["toml"], rng))

    def run_configuration(self, made: bytes) -> None:
        from compare.project.configuration import read_configuration
        from compare.reporters import FILE_SUFFIXES

        path = self.folder / "factdiff.toml"
        path.write_bytes(made)
        read_configuration(path, formats=FILE_SUFFIXES)

    def make_baseline(self, rng: random.Random) -> bytes:
        return mutate(BASELINE.encode(), rng) if rng.random() < 0.6 else encode(compose(TOKENS["toml"], rng))

    def run_baseline(self, made: bytes) -> None:
        from compare.model import Decision
        from compare.project.baselines import (
            Entry,
            add_entry,
            find_in_reports,
            list_known,
            parse_baseline,
            read_baseline,
        )

        path = self.folder / "accepted.toml"
        path.write_bytes(made)
        find_in_reports("8b54e9e3", list_known({"r": made.decode("utf-8", "replace")}))
        entries = read_baseline(path)
        entry = Entry("0a1b2c3d", Decision("accepted", "x"), ("A",), ("a.md",), "f")
        text = add_entry(made.decode("utf-8"), entry)
        if {e.id for e in entries} - {e.id for e in parse_baseline(text, name="x")}:
            raise RuntimeError("an entry was lost")

    def make_cache(self, rng: random.Random) -> tuple[int, bytes]:
        if not self.packed:
            import numpy as np

            from compare.language.cached import pack_encoding, pack_parse
            from compare.language.encoding import Encoding
            from compare.model import Parse, Token

            token = Token(0, 0, 3, "Two", "two", "NUM", "CD", "ROOT", 0, 0, "", ent_begins=False)
            parse = Parse("Two", (token,), ((0, 3),), ((0, 1),), "m")
            encoding = Encoding(np.ones((1, 4), "f4"), (np.ones((2, 4), "f4"),), (("a", "b"),), (((0, 1), (1, 3)),))
            self.packed = [pack_parse(parse), pack_encoding(encoding)]
        kind = rng.randrange(2)
        if rng.random() < 0.2:
            return kind, encode(compose(TOKENS["json"], rng))
        return kind, mutate(self.packed[kind], rng)

    def run_cache(self, made: tuple[int, bytes]) -> None:
        from compare.language.cache import Cache
        from compare.language.cached import load_encoding, load_parse

        kind, data = made

        class Fake(Cache):
            """A cache whose every entry is the input, in a whole envelope: digests keep torn entries off else."""

            def get(self, kind: str, key: str) -> bytes | None:  # noqa: ARG002 - as the cache's own
                return data

        fake = Fake(self.folder)
        found = load_parse(fake, "Two", "m") if kind == 0 else load_encoding(fake, ["Two"], "m")
        del found
        # A torn envelope is a miss.
        cache = Cache(self.folder / "cache")
        cache.put("parse", "ab" * 16, self.packed[kind])
        path = next(cache.folder.rglob("ab" * 15))
        whole = path.read_bytes()
        path.write_bytes(whole[: len(data) % (len(whole) + 1)])
        if cache.get("parse", "ab" * 16) not in (None, self.packed[kind]):
            raise RuntimeError("a torn entry was read")

    # Writers.

    def make_cells(self, rng: random.Random) -> str:
        return compose((*ODD_WORDS, *WORDS, ";", '"', "＝", "＋", "−", "\t", "\r", "x"), rng)

    def run_cells(self, made: str) -> None:
        import csv

        from compare.reporters.cells import write_cell

        cell = write_cell(made)
        table = io.StringIO()
        csv.writer(table, quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(["id", cell])
        # As a spreadsheet reads it where lists are written with semicolons: quotation marks count at the start of a
        # cell, or not at all.
        for piece in (*table.getvalue().strip("\n").split(";"), cell, *next(csv.reader([table.getvalue()]), [])):
            if piece.lstrip(' "\t\r\n').startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠")):
                raise RuntimeError(f"a formula: {piece[:40]!r}")

    def make_reporters(self, rng: random.Random) -> Any:
        from compare.model import CHOICES, Decision

        if not self.reports:
            from tests.report_cases import agreement, trip

            self.reports = [trip(), agreement()]
        report = rng.choice(self.reports)

        def odd() -> str:
            return compose((*ODD_WORDS, *WORDS), rng)[:3_000]

        found = tuple(
            replace(
                one,
                topic=odd(),
                summary=odd(),
                reason=odd(),
                question=odd(),
                decision=rng.choice((None, Decision(rng.choice(CHOICES), odd(), outlets=(odd(),), by=odd()))),
                evidence=tuple(replace(e, value=rng.choice((None, odd()))) for e in one.evidence),
            )
            for one in report.discrepancies
        )
        sources = tuple(
            replace(s, article=replace(s.article, outlet=odd(), title=odd(), path=odd(), url=odd(), notes=(odd(),)))
            for s in report.sources
        )
        return replace(report, discrepancies=found, sources=sources, notes=(odd(), odd()), signature=odd())

    def run_reporters(self, made: Any) -> None:
        from compare.reporters import RENDERERS, render

        for name in RENDERERS:
            text = render(made, name)
            text.encode("utf-8")
            if name in ("json", "sarif", "claimreview"):
                json.loads(text)
            if name == "html" and "<script>alert" in text:
                raise RuntimeError("markup of an article is markup of the report")

    # Facts.

    def make_facts(self, rng: random.Random) -> str:
        text = rng.choice(FACTS)
        for slot, values in SLOTS.items():
            while f"{{{slot}}}" in text:
                text = text.replace(f"{{{slot}}}", rng.choice(values), 1)
        if rng.random() < 0.5:
            text = mutate(text.encode(), rng).decode("utf-8", "surrogateescape")
        return text

    def run_facts(self, made: str) -> None:
        from compare import Settings
        from compare.scores import find_facts

        for fact in find_facts(made, published=date(2023, 6, 6), settings=Settings(cache=False)):
            if not 0 <= fact.start < fact.end <= len(made):
                raise RuntimeError("a fact outside of the text")


def check_cause(error: BaseException) -> None:
    if isinstance(error.__cause__, MemoryError):
        raise error.__cause__


# --- running -------------------------------------------------------------------------------------


def names_in_order() -> list[str]:
    """The targets of a thousand inputs, spread evenly."""
    total = sum(SHARES.values())
    order = [((n + 0.5) / share, name) for name, share in SHARES.items() for n in range(share)]
    if total != 1_000:
        raise SystemExit(f"the shares add up to {total}, not to 1,000")
    return [name for _, name in sorted(order)]


def try_one(targets: Targets, name: str, number: int, seed: int) -> str:
    """What went wrong with one input; '' when nothing did."""
    from compare.errors import FactdiffError

    made = targets.make(name, random.Random(f"{seed}:{name}:{number}"))
    started = time.process_time()
    told = ""
    try:
        targets.run(name, made)
    except FactdiffError as error:
        if isinstance(error.__cause__, MemoryError):
            told = "MemoryError"
    except BaseException:
        lines = traceback.format_exc().strip().split("\n")
        told = "\n    ".join([lines[-1], *[line.strip() for line in lines if line.startswith("  File")][-3:]])
    spent = time.process_time() - started
    if spent > SECONDS:
        told = f"{told}\n    {spent:.1f} processor seconds".strip()
    return told


def work(pipe: Any, seed: int, first: int, last: int, place: Any) -> None:
    """A worker: inputs `first` to `last`, their failures down the pipe, the number at work in `place`."""
    import resource

    resource.setrlimit(resource.RLIMIT_DATA, (BYTES, BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    order = names_in_order()
    counts = dict.fromkeys(SHARES, 0)
    home = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - memory, where there is any
    with tempfile.TemporaryDirectory(prefix="factdiff-fuzz-", dir=home) as folder:
        targets = Targets(Path(folder))
        for number in range(first, last):
            place.value = number
            name = order[number % len(order)]
            if told := try_one(targets, name, number, seed):
                pipe.send((name, number, told))
            counts[name] += 1
            if (number + 1) % SLICE == 0 or number + 1 == last:
                pipe.send((None, number + 1, counts))
                counts = dict.fromkeys(SHARES, 0)
    pipe.close()


def watch(
    seed: int, start: int, count: int, state: dict[str, Any], save: Callable[[], None]
) -> Iterator[tuple[str, int, str]]:
    """Runs workers until all is done; yields failures, and keeps `state` up to date."""
    context = multiprocessing.get_context("spawn")
    at = start
    while at < count:
        last = min(count, at + PER_WORKER)
        place = context.Value("q", at)
        receiver, sender = context.Pipe(duplex=False)
        worker = context.Process(target=work, args=(sender, seed, at, last, place), daemon=True)
        worker.start()
        sender.close()
        seen, since = -1, time.monotonic()
        done, why = False, ""
        while not done:
            try:
                while receiver.poll(1):
                    name, number, told = receiver.recv()
                    if name is not None:
                        yield name, number, told
                        continue
                    for key, value in told.items():
                        state["counts"][key] = state["counts"].get(key, 0) + value
                    state["next"] = at = number
                    save()
            except (EOFError, OSError):
                done = True
            if place.value != seen:
                seen, since = place.value, time.monotonic()
            elif time.monotonic() - since > HANG_SECONDS:
                worker.kill()
                why, done = f"no end after {HANG_SECONDS} seconds", True
        worker.join()
        if at < last:
            name = names_in_order()[place.value % 1_000]
            yield name, place.value, why or f"the process died ({worker.exitcode})"
            # What stood in the slice before the fault is run once more, what comes after it goes on.
            state["next"] = at = place.value + 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=1_000_000, help="inputs over all targets")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--state", type=Path, help="go on from there, and keep it up to date")
    parser.add_argument("--target", choices=tuple(SHARES), help="with --only: make and run one input again")
    parser.add_argument("--only", type=int)
    options = parser.parse_args()
    if options.only is not None:
        with tempfile.TemporaryDirectory() as folder:
            targets = Targets(Path(folder))
            made = targets.make(options.target, random.Random(f"{options.seed}:{options.target}:{options.only}"))
            print(repr(made)[:20_000])
            targets.run(options.target, made)
        return
    state: dict[str, Any] = {"seed": options.seed, "next": 0, "counts": {}, "failures": {}, "seconds": 0.0}
    if options.state and options.state.exists():
        state = json.loads(options.state.read_text(encoding="utf-8"))
    failures: dict[str, list[Any]] = state["failures"]
    before, started = state["seconds"], time.monotonic()

    def save() -> None:
        state["seconds"] = before + time.monotonic() - started
        if options.state:
            options.state.write_text(json.dumps(state, indent=1), encoding="utf-8")

    for name, number, told in watch(state["seed"], state["next"], options.count, state, save):
        key = f"{name}: {told}"
        if key not in failures:
            failures[key] = [number, 0]
            print(f"FAILURE {name} {number}: {told}", flush=True)
        failures[key][1] += 1
        save()
    save()
    print(f"{sum(state['counts'].values()):,} inputs, seed {state['seed']}, {state['seconds']:.0f} seconds")
    for name in SHARES:
        print(f"  {name:14} {state['counts'].get(name, 0):9,}")
    print(f"{len(failures)} kinds of failure")
    for key, (number, times) in failures.items():
        print(f"  {times} times, first {number}: {key}")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
