"""Deciding in headless Chromium: with the keyboard, in two tabs, at the server and in a page that is a file."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from compare.model import Decision
from compare.project.baselines import add_entry, parse_baseline, read_baseline
from compare.reporters import render
from tests.browser.test_page import INJECTIONS, PHONE, WIDE, until
from tests.report_cases import CASES, Draft, make_evidence, make_source

ROOT = Path(__file__).parents[2]


@pytest.fixture
def serve(tmp_path):
    """Runs `factdiff review` on a report as a user does; gives the address of the page."""
    running = []

    def served(report, *options):
        path = tmp_path / "report.json"
        path.write_text(render(report, "json"), encoding="utf-8")
        process = subprocess.Popen(
            [sys.executable, "-m", "compare", "review", str(path), "--no-browser", "--by", "Ann Low", *options],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        running.append(process)
        address = process.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:"), process.stderr.read()
        return address

    yield served
    for process in running:
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
        assert process.stderr.read() == f"decisions go to {tmp_path / 'baseline.toml'}; Ctrl-C ends the review\n"


@pytest.fixture
def visit(browser):
    """Opens pages in a window of their own, or in one given; at the end nothing may have been refused or thrown."""
    contexts, faults = [], []

    def visited(url, *, context=None, size=WIDE, **options):
        if context is None:
            context = browser.new_context(
                viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce", **options
            )
            contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(30_000)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("dialog", lambda dialog: (faults.append(dialog.message), dialog.dismiss()))
        page.on(
            "console", lambda message: re.search("status of (412|500)", message.text) or faults.append(message.text)
        )
        page.add_init_script("addEventListener('securitypolicyviolation', e => console.error(e.violatedDirective))")
        page.goto(url)
        return page

    yield visited
    for context in contexts:
        context.close()
    assert faults == []


@pytest.fixture
def write_page(tmp_path):
    """Writes a report as a page that stands by itself; gives its address."""

    def written(report, name="report.html"):
        (tmp_path / name).write_text(render(report, "html"), encoding="utf-8")
        return (tmp_path / name).as_uri()

    return written


def settled(page):
    return page.inner_text("#settled")


def waits_for(page, words):
    until(page, f"document.getElementById('settled').textContent.startsWith({words!r})")


def decide_all(page):
    """All four findings of the trip, without a pointer."""
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.keyboard.type("Both were there.")
    page.keyboard.press("Enter")
    waits_for(page, "1 of 4")
    page.keyboard.press("q")  # the question of the finding is the note already
    page.keyboard.press("Enter")
    waits_for(page, "2 of 4")
    page.keyboard.press("c")
    page.keyboard.press("b")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("It was “early” May.")
    page.keyboard.press("Enter")
    waits_for(page, "3 of 4")
    page.keyboard.press("x")
    page.keyboard.press("Enter")
    waits_for(page, "4 of 4")


SETTLED = "4 of 4 settled: 1 accepted, 1 to ask, 1 to correct, 1 dismissed"


# --- at the server -------------------------------------------------------------------------------


def test_all_findings_are_decided_with_the_keyboard_and_the_file_holds_it(serve, visit, tmp_path):
    page = visit(serve(CASES["trip"]()))
    other = visit(page.url, context=page.context)
    decide_all(page)
    assert settled(page) == SETTLED
    decided = {entry.id: entry.decision for entry in read_baseline(tmp_path / "baseline.toml")}
    said = {id_: (told.choice, told.note, told.outlets, told.by) for id_, told in decided.items()}
    assert said == {
        "4be17c09": ("accepted", "Both were there.", (), "Ann Low"),
        "90c7aa01": ("ask", "which figure, and as of when?", (), "Ann Low"),
        "17aa0b2c": ("correct", "It was “early” May.", ("Northern Wire",), "Ann Low"),
        "17aaf3d4": ("no conflict", "", (), "Ann Low"),
    }
    assert all(told.on for told in decided.values())
    waits_for(other, "4 of 4")  # a second tab sees it without being reloaded
    page.reload()
    waits_for(page, "4 of 4")
    assert page.locator(".card:visible").count() == 0
    page.click("#decided summary")
    assert page.locator("#decided .card:visible").count() == 4
    page.click("#d-90c7 h3 button")
    assert page.inner_text("#d-90c7 .told").startswith("Ask the desk: which figure, and as of when? (Ann Low, ")


def test_undo_takes_back_what_was_decided_last(serve, visit, tmp_path):
    page = visit(serve(CASES["trip"]()))
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("Enter")
    waits_for(page, "1 of 4")
    page.keyboard.press("u")
    waits_for(page, "0 of 4")
    assert page.locator(".card.current").get_attribute("id") == "d-4be1"
    assert read_baseline(tmp_path / "baseline.toml") == ()
    page.keyboard.press("u")
    assert page.inner_text("#status") == "There is nothing to undo"


def test_a_decision_of_another_is_shown_and_not_overwritten(serve, visit, tmp_path):
    address = serve(CASES["trip"]())
    page = visit(address)
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.keyboard.type("mine")
    other = visit(address)
    other.keyboard.press("j")
    other.keyboard.press("q")
    other.keyboard.type("theirs")
    other.keyboard.press("Enter")
    waits_for(other, "1 of 4")
    page.keyboard.press("Enter")
    page.wait_for_selector("#d-4be1 .clash")
    assert "Here: Ask the desk: theirs (Ann Low" in page.inner_text("#d-4be1 .clash")
    assert "Yours: Accepted: mine (Ann Low" in page.inner_text("#d-4be1 .clash")
    (entry,) = read_baseline(tmp_path / "baseline.toml")
    assert entry.decision.note == "theirs"
    page.click("#d-4be1 [data-do=take]")
    page.wait_for_selector("#d-4be1 .clash", state="detached")
    (entry,) = read_baseline(tmp_path / "baseline.toml")
    assert (entry.decision.choice, entry.decision.note) == ("accepted", "mine")


def test_what_is_written_elsewhere_appears_and_comments_stay(serve, visit, tmp_path):
    page = visit(serve(CASES["trip"]()))
    path = tmp_path / "baseline.toml"
    path.write_text('format = 2\n\n# By hand.\n[accepted.90c7aa01]\nbecause = "so"\n', encoding="utf-8")
    waits_for(page, "1 of 4 settled: 1 accepted")
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("Enter")
    waits_for(page, "2 of 4")
    assert '# By hand.\n[accepted.90c7aa01]\nbecause = "so"\n' in path.read_text(encoding="utf-8")


def test_a_file_that_says_nothing_is_told_and_not_written_over(serve, visit, tmp_path):
    page = visit(serve(CASES["trip"]()))
    (tmp_path / "baseline.toml").write_text("[accepted", encoding="utf-8")
    page.keyboard.press("j")
    page.keyboard.press("x")
    until(page, "document.getElementById('review-fault').textContent.includes('not TOML')")
    assert (tmp_path / "baseline.toml").read_text(encoding="utf-8") == "[accepted"
    (tmp_path / "baseline.toml").unlink()
    until(page, "document.getElementById('review-fault').textContent === ''")


def test_a_finding_comes_back_when_its_evidence_changes(serve, visit, tmp_path):
    report = CASES["trip"]()
    page = visit(serve(report))
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("Enter")
    waits_for(page, "1 of 4")
    first, *others = report.discrepancies
    changed = replace(report, discrepancies=(replace(first, id="0123abcd"), *others))
    (tmp_path / "report.json").write_text(render(changed, "json"), encoding="utf-8")
    until(page, "document.getElementById('review-fault').textContent.includes('reload')")
    page.reload()
    waits_for(page, "0 of 4")
    assert page.locator("#d-0123").is_visible()
    until(page, "!document.getElementById('stale').hidden")
    assert "4be17c09" in page.locator("#stale li").text_content()


# --- a page that is a file -----------------------------------------------------------------------


def export(page):
    if not page.locator("#desk[open]").count():
        page.click("#desk summary")
    with page.expect_download() as caught:
        page.click("#export")
    assert caught.value.suggested_filename == "baseline.toml"
    return Path(caught.value.path()).read_text(encoding="utf-8")


def test_decisions_stay_in_the_browser_and_go_out_and_in_as_a_baseline(visit, write_page, tmp_path):
    page = visit(write_page(CASES["trip"]()))
    page.click("#desk summary")
    page.fill("#by", "Ann Low")
    page.click("#desk summary")
    decide_all(page)
    page.reload()
    assert settled(page) == SETTLED
    text = export(page)
    entries = parse_baseline(text, name="baseline.toml")
    assert [(e.id, e.decision.choice, e.decision.by) for e in entries] == [
        ("17aa0b2c", "correct", "Ann Low"),
        ("17aaf3d4", "no conflict", "Ann Low"),
        ("4be17c09", "accepted", "Ann Low"),
        ("90c7aa01", "ask", "Ann Low"),
    ]
    again = ""
    for entry in entries:
        again = add_entry(again, entry)
    assert text == again, "the page writes it as factdiff does"
    fresh = visit(page.url)
    assert settled(fresh) == "0 of 4 settled"
    file = tmp_path / "colleague.toml"
    file.write_text(text, encoding="utf-8")
    fresh.set_input_files("#import", file)
    waits_for(fresh, SETTLED)
    assert export(fresh) == text


def test_an_imported_decision_that_is_another_is_shown(visit, write_page, tmp_path):
    page = visit(write_page(CASES["trip"]()))
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.keyboard.press("Enter")
    waits_for(page, "1 of 4")
    file = tmp_path / "b.toml"
    file.write_text(
        "format = 2\n[accepted.4be17c09] # why\nbecause = 'theirs' # so\n[decided.90c7aa01]\ndecision = \"correct\"\n"
        'correct = ["Northern Wire", ]\n[accepted.ffffffff]\nbecause = "elsewhere"\n',
        encoding="utf-8",
    )
    page.set_input_files("#import", file)
    waits_for(page, "2 of 4")
    assert page.inner_text("#status") == (
        "1 imported, 1 decided otherwise here: look at them, 1 about findings this report does not have"
    )
    page.click("#d-4be1 h3 button")
    assert "In the file: Accepted: theirs" in page.inner_text("#d-4be1 .clash")
    page.click("#d-4be1 [data-do=take]")
    waits_for(page, "2 of 4 settled: 1 accepted, 1 to correct")
    file.write_text("format = 2\n[accepted.x]\nbecause = '''long\n", encoding="utf-8")
    page.set_input_files("#import", file)
    until(
        page, "document.getElementById('review-fault').textContent === 'b.toml: line 3 is not as factdiff writes it.'"
    )


def test_two_tabs_of_a_file_see_each_other(visit, write_page):
    page = visit(write_page(CASES["trip"]()))
    other = visit(page.url, context=page.context)
    other.keyboard.press("j")
    other.keyboard.press("x")
    other.keyboard.press("Enter")
    waits_for(other, "1 of 4")
    waits_for(page, "1 of 4")


def test_what_the_report_was_made_with_is_decided_already(visit, write_page):
    page = visit(write_page(CASES["decided"]()))
    assert settled(page) == SETTLED
    page.click("#decided summary")
    page.click("#d-17aaf h3 button")
    page.click("#d-17aaf [data-do=reopen]")
    waits_for(page, "3 of 4 settled")
    page.reload()
    assert settled(page) == "3 of 4 settled: 1 to ask, 1 to correct, 1 dismissed"
    # The same file, made anew with another decision: both are shown.
    report = CASES["decided"]()
    found = report.discrepancies
    newer = replace(found[3], decision=Decision("no conflict", "Another look."))
    page.goto(write_page(replace(report, discrepancies=(*found[:3], newer))))
    page.click("#d-17aaf h3 button")
    assert "In the report: Not a conflict: Another look." in page.inner_text("#d-17aaf .clash")
    page.click("#d-17aaf [data-do=keep]")
    page.reload()
    assert page.locator(".clash").count() == 0


# --- reading and copying -------------------------------------------------------------------------


def test_a_reason_or_an_outlet_is_asked_for(visit, write_page):
    page = visit(write_page(CASES["trip"]()))
    page.keyboard.press("j")
    page.keyboard.press("a")
    page.keyboard.press("Enter")
    assert page.inner_text(".decide .fault") == "Say why it may stay."
    page.keyboard.press("Escape")
    assert page.locator(".decide").count() == 0
    assert page.evaluate("document.activeElement.closest('.card').id") == "d-4be1"
    page.keyboard.press("c")
    page.keyboard.press("Enter")
    assert page.inner_text(".decide .fault") == "Choose an outlet."
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert page.locator(".card.current").count() == 0


def test_search_sort_and_filter(visit, write_page):
    page = visit(write_page(CASES["trip"]()))
    names = "all => all.filter(e => e.checkVisibility()).map(e => e.dataset.name)"
    page.keyboard.press("/")
    page.keyboard.type("CONSULATE")
    assert page.eval_on_selector_all(".card", names) == ["90c7"]
    page.keyboard.press("Escape")
    assert len(page.eval_on_selector_all(".card", names)) == 4
    page.click("#filters summary")
    page.select_option("[name=sort]", "kind")
    assert page.eval_on_selector_all(".card", "all => all.map(e => e.dataset.kind)") == sorted(
        found.kind for found in CASES["trip"]().discrepancies
    )
    page.uncheck("[name=decision][value=open]")
    assert page.eval_on_selector_all(".card", names) == []
    page.click("button[type=reset]")
    until(page, "document.querySelectorAll('.card:not([hidden])').length === 4")
    assert page.eval_on_selector_all(".card .number", "all => all.map(e => e.textContent)") == ["1", "2", "3", "4"]


def test_only_differences_and_lines_between_aligned_sentences(visit, write_page):
    page = visit(write_page(CASES["trip"]()))
    assert page.locator("#s-a-5").is_visible()
    page.click("#differences")
    assert not page.locator("#s-a-5").is_visible()
    assert page.locator("#s-a-4").is_visible()
    page.click("#differences")
    page.hover("#s-b-3")
    until(page, "document.querySelectorAll('.joins path').length === 2")  # a to b, b to c
    ends = page.eval_on_selector_all(
        ".joins path", "all => all.map(p => p.getAttribute('d').match(/[-\\d.]+/g).map(Number))"
    )
    assert all(x1 < x2 for x1, _, *_, x2, _ in ends)
    box = page.locator(".joins").bounding_box()
    assert box == page.locator("#articles").bounding_box()
    page.click("#joins")
    page.hover("#s-b-3")
    page.wait_for_timeout(200)
    assert page.locator(".joins path").count() == 0


def test_a_finding_is_copied_as_text_as_markdown_and_as_a_link(visit, write_page):
    a = make_source("a", "A*", ["In all 41 [of them] were hurt."])
    b = make_source("b", "B", ["In all 27 were hurt."])
    draft = Draft((a, b))
    draft.add("0a1b2c3d", "quantity", "conflict", "the hurt", make_evidence(a, "41"), make_evidence(b, "27"))
    page = visit(write_page(draft.report()), permissions=["clipboard-read", "clipboard-write"])
    page.keyboard.press("j")
    copied = "navigator.clipboard.readText()"
    page.click("[data-copy=text]")
    until(page, "document.getElementById('status').textContent === 'Copied'")
    assert page.evaluate(copied) == (
        "the hurt: “41” (a) / “27” (b)\nconflict · quantity · confidence 0.90\n"
        "a A*, line 6:8: In all 41 [of them] were hurt.\nb B, line 6:8: In all 27 were hurt.\n"
        "Both tell of the same event.\nTo settle: Which of the two is right, and how is it known?\n"
        "id 0a1b2c3d · rule quantity-conflict · severity medium\n"
    )
    page.click("[data-copy=markdown]")
    until(page, "navigator.clipboard.readText().then(text => text.startsWith('**'))")
    assert "> **a A\\*, line 6:8** — In all **41** \\[of them\\] were hurt.\n" in page.evaluate(copied)
    page.click("[data-copy=link]")
    until(page, "navigator.clipboard.readText().then(text => text.endsWith('#d-0a1b'))")


def test_help_lists_the_keys(visit, write_page):
    page = visit(write_page(CASES["trip"]()))
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    keys = page.locator("#help kbd").all_inner_texts()
    assert set("jkaqcxu/?") | {"Esc"} <= set(keys)
    page.keyboard.press("x")
    page.keyboard.press("Escape")
    assert not page.locator("#help").is_visible()
    page.click("#keys")
    page.get_by_role("button", name="Close").click()
    assert not page.locator("#help").is_visible()


@pytest.mark.parametrize("words", [INJECTIONS[0], " ".join(INJECTIONS)], ids=["served", "file"])
def test_hostile_words_are_decided_on_and_do_nothing(words, serve, visit, write_page, tmp_path):
    a = make_source("a", words, [f"They wrote {words} then."], title=words, path=words)
    b = make_source("b", "B", ["They wrote nothing then."])
    draft = Draft((a, b))
    evidence = make_evidence(a, words, words, after=a.parse.sentences[1][0]), make_evidence(b, "nothing")
    draft.add("0a1b2c3d", "quote", "conflict", words, *evidence, reason=words, question=words)
    served = words == INJECTIONS[0]
    page = visit(serve(draft.report()) if served else write_page(draft.report()))
    page.keyboard.press("j")
    page.keyboard.press("c")
    page.keyboard.press("a")
    page.fill(".decide textarea", words)
    page.keyboard.press("Enter")
    waits_for(page, "1 of 1")
    page.click("#decided summary")
    page.click("#decided h3 button")
    assert words in page.inner_text(".told")
    text = (tmp_path / "baseline.toml").read_text("utf-8") if served else export(page)
    (entry,) = parse_baseline(text, name="x")
    assert (entry.decision.note, entry.decision.outlets) == (words, (words,))
    assert page.evaluate("[...document.scripts].length") == 1
    assert page.locator("img, iframe, base, link").count() == 0


# --- everybody can use it ------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1400, 900), PHONE], ids=["1400", "390"])
def test_axe_finds_nothing_while_deciding(visit, write_page, size, scheme):
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    page = visit(write_page(CASES["decided"]()), size=size, color_scheme=scheme, bypass_csp=True)
    page.click("#desk summary")
    page.click("#decided summary")
    states = [
        lambda: page.keyboard.press("j"),
        lambda: page.keyboard.press("c"),
        lambda: (page.keyboard.press("Escape"), page.keyboard.press("?")),
    ]
    for enter in states:
        enter()
        results = axe.Axe().run(page)
        bad = [v for v in results.response["violations"] if v["impact"] != "minor"]
        assert [(v["id"], [node["html"][:120] for node in v["nodes"][:3]]) for v in bad] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_page_of_three_outlets_stays_small(write_page):
    page = render(CASES["trip"](), "html")
    assert len(page.encode()) < 100_000
    assert not re.search(r"https?://(?!ledger\.example|www\.w3\.org/2000/svg)", page)
