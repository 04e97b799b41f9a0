"""Hostile and broken input: an article or an error, in bounded time, and nothing unescaped in any output."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import signal
import struct
import threading
import time
import zipfile
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare import find_facts, guards
from compare.cli import main
from compare.commands.readings import write_readings
from compare.errors import SourceError, UsageError
from compare.model import Article, Discrepancy, Evidence, Parse, Report, Source
from compare.reporters import render
from compare.settings import Settings
from compare.sources import read_article, read_articles
from compare.sources.contents import clean_text
from compare.sources.deadlines import check_time, time_limit
from compare.sources.drafts import Line
from compare.sources.furniture import trim_furniture
from compare.sources.limits import bound_markup
from tests.sources.test_formats import make_archive, make_pdf
from tests.strategies import archives, news_lines, records

if TYPE_CHECKING:
    from collections.abc import Callable

BODY = "Two people died when a ferry ran aground off Kessel Point on Tuesday."
MORE = "The coast guard said 41 passengers had been taken to hospital by nightfall."
FUZZ = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(folder: Path, name: str, content: str | bytes, **options: Any) -> Article:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    return read_article(path, **options)


# --- size and depth ------------------------------------------------------------------------------

HUGE: dict[str, tuple[str, Callable[[], str], str]] = {
    "deep": ("a.html", lambda: "<html><body>" + "<div>" * 200_000 + BODY, "no article text|"),
    "deep, closed": ("a.html", lambda: "<div>" * 9_000 + f"<p>{BODY}</p>" + "</div>" * 9_000, "no article text|"),
    "a million links": ("a.html", lambda: "<html>" + "<p><a href=x>y</a></p>" * 100_000, "lines, far more"),
    "links in one block": ("a.html", lambda: f"<p>{BODY}</p>" + "<a href=x>y</a>" * 60_000, "no article text|"),
    "a table without end": ("a.html", lambda: "<table>" + "<tr><td>x<td>y" * 50_000, "lines, far more"),
    "attributes": ("a.html", lambda: "<html><body><p " + "a=b " * 200_000 + f">{BODY}<p>{MORE}", ""),
    "a comment that never ends": ("a.html", lambda: f"<html><p>{BODY}<p>{MORE}<!--" + "-" * 500_000, ""),
    "other attributes": (
        "a.html",
        lambda: f"<html><body><p {' '.join(f'a{n}=1' for n in range(200_000))}>{BODY}<p>{MORE}",
        "",
    ),
    "attributes of an end tag": (
        "a.html",
        lambda: f"<html><body><p>{BODY}</p {' '.join(f'a{n}' for n in range(200_000))}><p>{MORE}",
        "",
    ),
    "attributes behind a comment that is none": (
        "a.html",
        lambda: f"<p><!--><p {' '.join(f'a{n}' for n in range(60_000))} b=-->{BODY}<p>{MORE}",
        "no article text|",
    ),
    "a thousand crowded tags": (
        "a.html",
        lambda: f"<p {' '.join(f'a{n}' for n in range(300))}>x" * 1_000 + BODY,
        "tags of more than 256 attributes",
    ),
    "a million tags": ("a.html", lambda: "<b>" * 1_000_000 + BODY, "1,000,000 tags"),
    "attributes of a ninjs body": (
        "a.json",
        lambda: json.dumps({"body_html": f"<p {' '.join(f'a{n}=1' for n in range(200_000))}>{BODY}"}),
        "",
    ),
    "one line of a megabyte": ("a.txt", lambda: "word " * 199_999 + ".", ""),
    "nine megabytes of prose": ("a.txt", lambda: f"{BODY} " * 125_000, "characters, and at most 1,000,000 are allowed"),
    "one word of a megabyte": ("a.txt", lambda: "a" * 1_000_000, ""),
    "quotation marks": ("a.txt", lambda: ("“" * 1_000 + " he ") * 200, ""),
    "capitals": ("a.txt", lambda: ("Kessel, " * 40 + "\n") * 2_000, ""),
    "menus": ("a.txt", lambda: f"{BODY}\nShare\n" * 2_000, ""),
    "headlines": ("a.txt", lambda: "Ferry runs aground off Kessel\nShare\n" * 3_000, ""),
    "lines": ("a.txt", lambda: "a\n" * 60_000, "more than 50,000 lines"),
    "sentences": ("a.txt", lambda: "It sank. " * 50_000, "about 49,9.. sentences|about 50,000 sentences"),
    "open brackets": ("a.md", lambda: f"{'[' * 20_000}{'(' * 20_000}{BODY}", ""),
    "open stars": ("a.md", lambda: "*a " * 50_000 + BODY, ""),
    "deep data": (
        "a.html",
        lambda: '<script type="application/ld+json">' + '{"@graph":[' * 9_000 + f"</script><p>{BODY}",
        "",
    ),
    "deep json": ("a.json", lambda: '{"text": ' + "[" * 100_000, "not valid JSON"),
    "deep record": ("a.jsonl", lambda: '{"text": ' + "[" * 100_000, "not valid JSON"),
}


@pytest.mark.parametrize("name", HUGE)
def test_huge_input_ends_soon(name: str, tmp_path: Path) -> None:
    file, make, cause = HUGE[name]
    path = tmp_path / file
    path.write_text(make(), encoding="utf-8")
    started = time.monotonic()
    outcome = ""
    try:
        read_article(path)
    except SourceError as error:
        outcome = error.why
    assert re.search(cause or "^$", outcome)
    assert time.monotonic() - started < 20


def test_twenty_megabytes_of_tags_are_refused_by_their_size(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="larger than 10,000,000 bytes"):
        read(tmp_path, "a.html", b"<div>" * 4_000_000)


def test_a_source_that_takes_too_long_is_given_up() -> None:
    started = time.monotonic()
    with pytest.raises(SourceError, match=r"longer than 0\.1 seconds"), time_limit(0.1, name="x"):
        sum(1 for _ in iter(lambda: time.monotonic() - started < 30, False))
    assert time.monotonic() - started < 20


def test_waiting_is_no_work() -> None:
    with time_limit(0.1, name="x"):
        time.sleep(0.4)
        check_time()


def test_a_limit_leaves_no_alarm_behind_and_no_limit() -> None:
    with time_limit(0.05, name="x"):
        pass
    started = time.thread_time()
    while time.thread_time() - started < 0.1:
        check_time()


@pytest.mark.parametrize("system", ["a thread", "no alarms", "an alarm of the program's own"])
def test_a_limit_holds_where_there_is_no_alarm(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[str] = []

    def work() -> None:
        try:
            with time_limit(0.05, name="x"):
                started = time.monotonic()
                while time.monotonic() - started < 30:
                    check_time()
        except SourceError as error:
            caught.append(error.why)

    if system == "a thread":
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    elif system == "no alarms":
        for name in ("SIGALRM", "setitimer", "getitimer", "ITIMER_REAL"):
            monkeypatch.delattr(signal, name, raising=False)
        work()
    else:
        monkeypatch.setattr(signal, "getsignal", lambda _: print)
        work()
    assert caught == ["reading it took longer than 0.05 seconds"]


@pytest.mark.parametrize("name", ["a.html", "a.jsonl", "a.txt"])
def test_articles_are_read_in_a_thread_as_elsewhere(name: str, tmp_path: Path) -> None:
    content = {
        "a.html": f"<html><body><p>{BODY}</p><p>{MORE}</p></body></html>",
        "a.jsonl": json.dumps({"text": BODY}),
        "a.txt": BODY,
    }[name]
    here = read(tmp_path, name, content)
    found: list[Article] = []
    thread = threading.Thread(target=lambda: found.append(read_article(tmp_path / name)))
    thread.start()
    thread.join()
    assert found == [here]


def test_the_tags_and_attributes_of_real_pages_stay(tmp_path: Path) -> None:
    many = " ".join(f'data-a{n}="x > y"' for n in range(40))
    script = "<script>for (i=0;i<n;i++) " + "f(a) " * 400 + "</script>"
    page = f"<html><body {many}><article><p {many}>{BODY}</p><p id=x>{MORE}</p></article></body></html>"
    assert bound_markup(page, name="x") is page
    for markup in (page, page.replace("<article>", f"{script}<article>")):
        assert read(tmp_path, "a.html", markup).text == f"{BODY}\n\n{MORE}"


@pytest.mark.parametrize("count", [1, 255, 256, 257, 300])
@pytest.mark.parametrize("quote", ['"', "'", ""])
@pytest.mark.parametrize("tag", ["<p", "</p", "<p/"])
def test_a_tag_keeps_its_first_256_attributes(tag: str, quote: str, count: int) -> None:
    shown = bound_markup(f"{tag} {' '.join(f'a{n}={quote}v{quote}' for n in range(count))}>{BODY}", name="x")
    assert len(re.findall(r"a\d+=", shown)) == min(count, 256)
    assert shown.endswith(f">{BODY}")


# --- one bad file among good ones ------------------------------------------------------------------


def packed(content: bytes, damage: bool) -> bytes:
    """A Word document whose text is deflated, a byte of it changed when it is to be damaged."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", content)
        archive.writestr("[Content_Types].xml", content)
    data = bytearray(out.getvalue())
    if damage:
        at = data.index(b"word/document.xml") + len(b"word/document.xml")
        data[at : at + 12] = b"\xff" * 12
        at = data.index(b"[Content_Types].xml") + len(b"[Content_Types].xml")
        data[at : at + 12] = b"\xff" * 12
    return bytes(data)


@pytest.mark.parametrize("damage", [True, False])
def test_a_damaged_word_document_is_refused_whatever_its_reader_raises(damage: bool, tmp_path: Path) -> None:
    pytest.importorskip("docx")
    with pytest.raises(SourceError, match="not a Word document that can be read"):
        read(tmp_path, "a.docx", packed(BODY.encode() * 50, damage))


@pytest.mark.parametrize(
    "error",
    [zlib.error("x"), struct.error("x"), RecursionError(), MemoryError(), EOFError(), OverflowError(), KeyError("x")],
    ids=lambda error: type(error).__name__,
)
def test_what_a_library_raises_is_told_of_the_file(
    error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.chdir(tmp_path)
    Path("good.txt").write_text(BODY, encoding="utf-8")
    Path("bad.html").write_text("<html></html>", encoding="utf-8")
    monkeypatch.setattr("compare.sources.pages.read_page", fail)
    assert main(["sources", "bad.html", "good.txt"]) == 2
    streams = capsys.readouterr()
    assert "bad.html: it is damaged" in streams.err
    assert BODY in streams.out


@pytest.mark.parametrize("error", [TypeError("x"), AttributeError("x"), AssertionError(), ZeroDivisionError()])
def test_our_own_mistakes_are_not_told_of_the_file(error: Exception) -> None:
    def ours() -> None:
        raise error

    ours.__code__ = ours.__code__.replace(co_filename=str(Path(guards.__file__).with_name("sources") / "pages.py"))
    with pytest.raises(type(error)), guards.reading(lambda _: SourceError("a", "b", "c")):
        ours()


@pytest.mark.parametrize("error", [TypeError("x"), AttributeError("x"), AssertionError(), ZeroDivisionError()])
def test_slips_of_a_library_are(error: Exception) -> None:
    def theirs() -> None:
        raise error

    with pytest.raises(SourceError), guards.reading(lambda _: SourceError("a", "b", "c")):
        theirs()


@pytest.mark.parametrize("error", [KeyboardInterrupt(), NameError("x"), StopIteration()])
def test_what_no_input_makes_passes_the_guard(error: BaseException) -> None:
    with pytest.raises(type(error)), guards.reading(lambda _: SourceError("a", "b", "c")):
        raise error


def test_a_guard_lets_good_input_and_our_errors_through() -> None:
    with guards.reading(lambda _: SourceError("a", "b", "c")):
        pass
    with pytest.raises(UsageError, match="x"), guards.reading(lambda _: SourceError("a", "b", "c")):
        raise UsageError("x", "y", "z")


def draw(*operators: str) -> bytes:
    """A PDF that draws with these operators behind its text."""
    return make_pdf([BODY, "MARK"]).replace(b"(MARK) Tj T*", " ".join(operators).encode())


def test_a_pdf_drawn_with_a_million_commands_is_refused_at_once(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    started = time.thread_time()
    with pytest.raises(SourceError, match="300,000 words, numbers and commands"):
        read(tmp_path, "a.pdf", draw("q Q " * 600_000))
    assert time.thread_time() - started < 5


def test_a_pdf_page_whose_contents_are_no_stream_is_empty(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    pages = make_pdf([BODY], [MORE]).replace(b"/Contents 5 0 R", b"/Contents 1 0 R")
    article = read(tmp_path, "a.pdf", pages)
    assert BODY in article.text
    assert MORE not in article.text


def test_a_pdf_with_a_map_is_read(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    assert BODY in read(tmp_path, "a.pdf", draw("0 0 m 1 1 l S " * 2_000)).text


def test_a_pdf_whose_form_draws_itself_is_read(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    form = b"/XObject << /X 7 0 R >> /Font"
    data = draw("/X Do").replace(b"/Font", form, 1)
    data = data.replace(
        b"xref\n", b"7 0 obj\n<< /Subtype /Form /Length 5 >>\nstream\n/X Do\nendstream\nendobj\nxref\n", 1
    )
    assert BODY in read(tmp_path, "a.pdf", data).text


# --- lone surrogates -------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["\ud800.txt", "http://x.example/\ud800", "http://\ud800.example/"])
def test_a_lone_surrogate_in_a_path_or_address_is_told(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SourceError) as caught:
        read_article(path, settings=Settings(fetch=True))
    caught.value.what.encode("utf-8")
    assert main(["sources", path]) == 2
    assert capsys.readouterr().err


@pytest.mark.parametrize("text", [f"{BODY} \ud800 {MORE}", "\udfff", "\ud800\udc00"])
def test_a_lone_surrogate_in_a_text_is_replaced(text: str) -> None:
    facts = find_facts(text, settings=Settings(cache=False))
    for fact in facts:
        json.dumps(text[fact.start : fact.end])
    if len(text) > 2:
        assert any(fact.kind == "quantity" for fact in facts)


def test_limits_are_settings(tmp_path: Path) -> None:
    assert (Settings().max_file_bytes, Settings().max_sentences, Settings().max_source_seconds) == (
        10_000_000,
        20_000,
        60,
    )
    with pytest.raises(SourceError, match="larger than 10 bytes"):
        read(tmp_path, "a.txt", BODY, settings=Settings(max_file_bytes=10))
    with pytest.raises(SourceError, match="at most 2 are allowed"):
        read(tmp_path, "a.txt", f"{BODY} " * 9, settings=Settings(max_sentences=2))


# --- characters ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("Bli\u200bnken", "Blinken"),
        ("Bli\u200dnken", "Blinken"),
        ("Bli\u2060nken", "Blinken"),
        ("\u202enekniLB\u202c", "nekniLB"),
        ("\u2066Blinken\u2069", "Blinken"),
        ("Blinken\U000e0041\U000e0042", "Blinken"),
        ("\u061cBlinken", "Blinken"),
        ("Bl\x00inken\x1b[31m", "Blinken[31m"),
        ("नमस्\u200dते", "नमस्\u200dते"),
        ("👩\u200d🚒", "👩\u200d🚒"),
        ("B\ud800linken", "B\ufffdlinken"),
    ],
)
def test_characters_that_hide_or_turn_are_left_out(given: str, shown: str) -> None:
    assert clean_text(given) == shown


def test_hidden_characters_are_told(tmp_path: Path) -> None:
    article = read(tmp_path, "a.txt", f"{BODY} Antony Bli\u200bnken \u202ewas there.")
    assert "2 invisible or direction-changing characters left out" in article.notes
    assert "Blinken was there" in article.text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"])
@pytest.mark.parametrize("name", ["a.html", "a.jsonl", "a.json"])
def test_every_text_format_takes_every_encoding(encoding: str, name: str, tmp_path: Path) -> None:
    text = f"{BODY} The café’s owner said so, and {MORE}"
    content = (
        f"<html><body><p>{text}</p><p>{MORE}</p></body></html>"
        if name == "a.html"
        else json.dumps({"text": text}, ensure_ascii=False)
    )
    assert "café’s" in read(tmp_path, name, content.encode(encoding)).text


def test_mixed_encodings_are_read_with_marks_of_damage(tmp_path: Path) -> None:
    mixed = ("Zoë and the café’s owner met in Łódź – “yes”, she said. " * 3).encode() + " naïve ".encode("cp1252")
    article = read(tmp_path, "a.txt", mixed + BODY.encode())
    assert "1 damaged" in article.notes[0]
    assert "Łódź" in article.text


# --- front matter --------------------------------------------------------------------------------

FRONT_MATTERS = {
    "a bomb of aliases": "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    + "".join(f"a{n + 1}: &a{n + 1} [{','.join([f'*a{n}'] * 9)}]\n" for n in range(20))
    + "title: T",
    "a tag that runs a program": "title: T\nx: !!python/object/apply:os.system ['touch pwned']",
    "a tag of an unknown kind": "title: T\nx: !whatever {a: b}",
    "an alias of itself": "title: T\nx: &x [*x]",
    "an alias of nothing": "title: T\nx: *nothing",
    "a key of lists": "title: T\n? [a, b]\n: c",
    "deep": "title: T\nx: " + "[" * 9_000,
    "merged": "title: T\n<<: [{a: b}, {c: d}]",
}


@pytest.mark.parametrize("name", FRONT_MATTERS)
def test_front_matter_can_do_no_harm(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    article = read(tmp_path, "a.md", f"---\n{FRONT_MATTERS[name]}\n---\n{BODY}\n")
    assert article.title == "T"
    assert not Path("pwned").exists()


def test_front_matter_that_never_ends_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="not closed"):
        read(tmp_path, "a.md", "---\ntitle: T\n" + "a: b\n" * 400 + BODY)


# --- the file system -----------------------------------------------------------------------------


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
def test_a_pipe_a_loop_and_a_folder_among_files_are_told_each(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pipe.txt")
    Path("loop.txt").symlink_to("loop.txt")
    Path("folder").mkdir()
    Path("a.txt").write_text(BODY, encoding="utf-8")
    assert main(["sources", "pipe.txt", "loop.txt", "folder", "none.txt", "a.txt"]) == 2
    streams = capsys.readouterr()
    assert [line.split(": ")[2] for line in streams.err.splitlines()] == ["pipe.txt", "loop.txt", "folder", "none.txt"]
    assert BODY in streams.out


def test_a_file_name_cannot_write_to_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a\x1b[31m\nfactdiff: all is well.txt"
    path.write_text(BODY, encoding="utf-8")
    article = read_article(path)
    assert article.outlet.isprintable()
    assert main(["sources", str(path), str(tmp_path / "none\x1b[2J")]) == 2
    streams = capsys.readouterr()
    assert "\x1b" not in streams.out + streams.err
    assert not any(line.startswith("factdiff: all is well") for line in streams.out.splitlines())


# --- outputs -------------------------------------------------------------------------------------

NASTY = (
    "<script>alert(1)</script> [x](javascript:alert(2)) ![i](http://evil.example/p.png) | **b** <img src=x onerror=y>"
)
MARKUP = re.compile(r"<script>alert|<img src=x|(?<!\\)\]\(javascript:|(?<!\\)!\[i\]\(http|(?<!\\)!\[i(?<!\\)\]")


def hostile_articles(folder: Path) -> list[Article]:
    front = f"---\noutlet: {json.dumps(NASTY)}\ntitle: {json.dumps(NASTY)}\npublished: 2024-03-14\n"
    front += "url: javascript:alert(3)\n---\n"
    return [read(folder, f"{name}.txt", f"{front}{BODY} “{NASTY}” she said.\n\n{NASTY}\n") for name in "ab"]


def make_report(articles: list[Article]) -> Report:
    sources = tuple(
        Source(i, a, Parse(a.text, (), ((0, len(a.text)),), ((0, 0),))) for i, a in zip("ab", articles, strict=True)
    )
    evidence = tuple(Evidence(s.id, 0, 0, len(NASTY), s.article.text[: len(NASTY)], 1, NASTY) for s in sources)
    finding = Discrepancy(
        "0" * 8, "quote", "conflict", "high", 0.9, "quote-words", NASTY, NASTY, NASTY, NASTY, evidence
    )
    return Report("0", "signature", sources, (), (finding,), (), notes=(NASTY,))


@pytest.mark.parametrize("format_", ["markdown", "html"])
def test_markup_of_articles_is_no_markup_of_reports(format_: str, tmp_path: Path) -> None:
    text = render(make_report(hostile_articles(tmp_path)), format_)
    assert "alert(1)" in text
    # In HTML the marks of Markdown mean nothing.
    found = [m.group() for m in MARKUP.finditer(text) if format_ == "markdown" or m.group()[0] == "<"]
    assert not found
    assert 'href="javascript:' not in text


def test_markup_of_articles_is_data_in_json_and_sarif(tmp_path: Path) -> None:
    report = make_report(hostile_articles(tmp_path))
    assert json.loads(render(report, "json"))["sources"][0]["title"] == NASTY
    assert "alert(1)" in json.dumps(json.loads(render(report, "sarif")))


def test_a_reading_holds_nothing_a_terminal_obeys(tmp_path: Path) -> None:
    article = read(tmp_path, "a.txt", f"Share\x9b31m\nLog in\x1b]0;x\x07\n{BODY}\x1b[2J\n{MORE}\nSubscribe\n")
    forged = Article(f"{BODY}\x1b[2J", "L\x1b[31m", title="T\x07", notes=("n\x9bm",))
    shown = write_readings([article, forged], as_json=False)
    assert all(c.isprintable() or c == "\n" for c in shown)


# --- whatever comes ------------------------------------------------------------------------------


@FUZZ
@given(text=records)
def test_any_records_give_articles_or_source_errors(text: str, tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with contextlib.suppress(SourceError):
        for item in read_articles(path):
            if not isinstance(item, SourceError):
                assert item.text.strip()
                item.text.encode("utf-8")


@FUZZ
@given(data=archives)
def test_any_saved_page_gives_an_article_or_a_source_error(data: bytes, tmp_path: Path) -> None:
    with contextlib.suppress(SourceError):
        assert read(tmp_path, "x.mhtml", data).text.strip()


def damaged(whole: bytes) -> st.SearchStrategy[bytes]:
    """A file with a few bytes changed, or cut short."""
    changes = st.lists(
        st.tuples(st.integers(0, len(whole) - 1), st.binary(min_size=1, max_size=4)), min_size=1, max_size=6
    )

    def damage(found: list[tuple[int, bytes]]) -> bytes:
        data = bytearray(whole)
        for at, new in found:
            data[at : at + len(new)] = new
        return bytes(data)

    return changes.map(damage) | st.integers(1, len(whole)).map(lambda n: whole[:n])


PDF = make_pdf([BODY, MORE] * 3)
ARCHIVE = make_archive(f"<html><body><p>{BODY}</p><p>{MORE}</p></body></html>")


@settings(FUZZ, max_examples=40)
@given(data=damaged(PDF))
def test_any_damaged_pdf_gives_an_article_or_a_source_error(data: bytes, tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    with contextlib.suppress(SourceError):
        assert read(tmp_path, "x.pdf", data).text.strip()


@settings(FUZZ, max_examples=40)
@given(data=damaged(ARCHIVE))
def test_any_damaged_saved_page_gives_an_article_or_a_source_error(data: bytes, tmp_path: Path) -> None:
    with contextlib.suppress(SourceError):
        assert read(tmp_path, "x.mhtml", data).text.strip()


@FUZZ
@given(text=news_lines, page=st.booleans())
def test_every_line_is_kept_or_left_out_with_a_reason(text: str, page: bool) -> None:
    lines = [Line(row, n) for n, row in enumerate(text.split("\n"), start=1)]
    trimmed = trim_furniture(lines, page=page)
    kept = [line.number for line in trimmed.body if any(c.isalnum() for c in line.text)]
    kept += [trimmed.title.number] if trimmed.title else []
    out = [item.line.number for item in trimmed.left_out]
    assert sorted(kept + out) == [line.number for line in lines if any(c.isalnum() for c in line.text)]
    assert all(item.reason for item in trimmed.left_out)
