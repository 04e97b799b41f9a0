"""What an edit did, in every format: the comment on a pull request, `factdiff diff` as page, SARIF and annotations."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import jsonschema
import markdown
import pytest
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from compare.findings.edits import trace_edit
from compare.model import ArticleEdit, FactChange, Revision, Skipped, WordChange
from compare.reporters.edit_page import EditEntry, render_edit
from compare.reporters.revision_report import render_revisions
from tests.report_cases import HOSTILE, Draft, make_evidence, make_source
from tests.test_reporters import SARIF_SCHEMA, check_annotations, plain

if TYPE_CHECKING:
    from compare.model import StoryEdit

MARKER = "<!-- m -->"


def revised(before: list[str], after: list[str], *, path: str = "a.md", outlet: str = "Herald") -> Revision:
    """Two versions of an article in which the first word of each sentence is a fact that changed."""
    old, new = (make_source(i, outlet, list(said), path=path) for i, said in (("a", before), ("b", after)))
    changes = []
    for n, (x, y) in enumerate(zip(before, after, strict=True)):
        if x != y:
            mine, other = (
                make_evidence(source, words.split()[0], after=source.parse.sentences[n][0])
                for source, words in ((old, x), (new, y))
            )
            changes.append(FactChange("changed", "quantity", (mine,), (other,), "conflict", f"the {n}. count"))
    return Revision("0.1.0", "signature", "modified", old, new, tuple(changes), unchanged=len(before) - len(changes))


def story(revision: Revision, *, against: str = "Nine were hurt.", before: bool = False) -> StoryEdit:
    """A story of the new version and another article: each changed fact conflicts with the first word of that."""
    new, other = replace(revision.new, id="a"), make_source("b", "Star", [against])
    draft = Draft((new, other))
    for n, change in enumerate(revision.changes):
        mine = replace(change.new[0], source="a")
        draft.add(f"{n:08x}", "quantity", "conflict", change.topic, mine, make_evidence(other, against.split()[0]))
    path = str(new.article.path)
    edit = ArticleEdit(path, "modified", "a", new.article.outlet, path, revision, ((1, 9_999),))
    return trace_edit(draft.report(), draft.report() if before else None, [edit])


HURT = revised(["Four were hurt.", "It rained."], ["Six were hurt.", "It rained."])


# --- the comment ---------------------------------------------------------------------------------


def test_the_comment_says_what_the_edit_did_first() -> None:
    text = render_edit([EditEntry("ferry", story(HURT), path="reports/ferry.md")], marker=MARKER)
    assert text.startswith(
        f"{MARKER}\n\n# factdiff: this edit changed 1 fact; 1 now conflicts with b (Star)\n\n## ferry\n"
    )
    assert "| the 0. count (a, line 6:1) | “Four” | <b>“Six”</b> | <b>conflict</b>: b Star, line 6:1: “Nine” |" in text
    assert "### conflict · quantity · 0000 · new" in text
    assert "> **a**, line 6:1 — **Six** were hurt." in text
    assert "The whole report: `reports/ferry.md`." in text


def test_stories_are_told_the_worst_first_and_those_untouched_are_folded() -> None:
    calm = story(replace(HURT, changes=()))
    rest = replace(story(HURT), edits=(), touched=(), untouched=story(HURT).report.discrepancies)
    entries = [EditEntry("arson", calm), EditEntry("bridge", rest), EditEntry("ferry", story(HURT))]
    entries.append(EditEntry("lost", None, "no file could be read"))
    text = render_edit(entries)
    assert text.startswith("# factdiff: this edit changed 1 fact; 1 now conflicts with Star\n")
    assert [m[1] for m in re.finditer(r"^## (\w+)$", text, re.MULTILINE)] == ["ferry", "arson"]
    assert "- lost was not compared: no file could be read" in text
    assert "<details><summary>1 story that this edit does not touch</summary>\n\n- bridge: 1 conflict" in text


def test_what_was_there_before_and_what_is_settled_is_told_so() -> None:
    edit = story(HURT)
    found = edit.report.discrepancies[0]
    sources = (replace(HURT.old, id="a"), edit.report.sources[1])
    old = replace(found, id="ffffffff", summary="count: Four / Nine")
    old = replace(old, evidence=(HURT.changes[0].old[0], found.evidence[1]))
    before = replace(edit.report, sources=sources, discrepancies=(old,))
    settled = trace_edit(replace(edit.report, discrepancies=()), before, edit.edits)
    text = render_edit([EditEntry("ferry", settled)])
    assert text.startswith("# factdiff: this edit changed 1 fact; 1 conflict is settled\n\n## ferry\n")
    assert "| <b>“Six”</b> | settled: count: Four / Nine |" in text
    altered = render_edit([EditEntry("ferry", trace_edit(edit.report, before, edit.edits))])
    assert "1 conflicts with b (Star) as before, by another value" in altered
    assert "Before this edit: count: Four / Nine" in altered


def test_what_a_later_report_may_explain_is_no_conflict_of_the_edits() -> None:
    edit = story(HURT)
    touched = tuple(replace(one, found=replace(one.found, update="b")) for one in edit.touched)
    text = render_edit([EditEntry("ferry", replace(edit, touched=touched))])
    assert text.startswith("# factdiff: this edit changed 1 fact; 1 conflict with b (Star) may be only an update\n")


def test_an_edit_that_nothing_comes_of_is_told_so() -> None:
    text = render_edit([EditEntry("ferry", replace(story(HURT), touched=()))])
    assert text.startswith("# factdiff: this edit changed 1 fact; nothing conflicts through it\n")


def test_files_are_told_of_when_they_came_went_or_could_not_be_read() -> None:
    edits = (
        ArticleEdit("new.md", "added", "a", "Herald"),
        ArticleEdit("b.md", "renamed", "b", "Star", "old b.md"),
        ArticleEdit("c.md", "modified", "b", "Star", "c.md", failure="it is binary"),
        ArticleEdit("gone.md", "deleted", outlet="Post"),
    )
    edit = replace(story(HURT), edits=edits, touched=())
    text = render_edit([EditEntry("ferry", edit)])
    assert "- `new.md` is new in the story (a Herald)." in text
    assert "- `old b.md` is called `b.md` now." in text
    assert "- `c.md` as it was before cannot be read: it is binary. All that it says counts as new." in text
    assert "- `gone.md` (Post) is no longer in the story." in text


def hostile(words: str) -> Revision:
    revision = revised([f"Four {words}", "Stay."], [f"Six {words}", "Stay."], path=f"{words}.md", outlet=words)
    (change,) = revision.changes
    start = len("Six ")
    unread = WordChange((0,), (0,), ((5, 9),), ((start, start + 4),))
    return replace(revision, changes=(replace(change, topic=words, reason=words),), unread=(unread,), notes=(words,))


CONVERTERS = [
    lambda text: markdown.markdown(text, extensions=["tables"]),
    lambda text: MarkdownIt("commonmark", {"html": True}).enable("table").render(text),
]


@pytest.mark.parametrize("converter", CONVERTERS, ids=["python-markdown", "commonmark"])
@pytest.mark.parametrize(
    "words", [HOSTILE, "</details><b>", "</summary>", "| a | b |", "`x` ``y", "-->", "@octocat #12"]
)
def test_words_of_articles_do_nothing_in_the_comment(converter: Any, words: str) -> None:
    edit = story(hostile(words), against=f"Nine {words}")
    edit = replace(edit, settled=edit.report.discrepancies, untouched=edit.report.discrepancies)
    text = render_edit([EditEntry("ferry", edit, path=f"{words}.md"), EditEntry("lost", None, words)], marker=MARKER)
    page = lxml_html.document_fromstring(converter(text))
    assert {node.tag for node in page.iter() if isinstance(node.tag, str)} <= set(
        "html body h1 h2 h3 p strong b em blockquote ul li table thead tbody tr th td code span details summary".split()
    )
    assert not [node for node in page.iter() if isinstance(node.tag, str) and set(node.attrib) - {"style", "align"}]
    assert len(page.findall(".//details")) == len(page.findall(".//summary")) == text.count("<details>")
    (told, *_) = [row for row in page.findall(".//tr") if row.findall("td")]
    assert plain(told[0].text_content()).startswith(plain(words)[:30])
    assert "@octocat" not in re.sub(r"`[^`\n]+`", "", text)


@pytest.mark.parametrize(("stories", "facts"), [(1, 2), (1, 400), (60, 30), (2_000, 2)])
@pytest.mark.parametrize("limit", [65_336, 20_000, 3_000])
def test_the_comment_keeps_within_its_limit(stories: int, facts: int, limit: int) -> None:
    long = "in the 𝔉erry " * 30
    edit = story(revised([f"{n} {long}" for n in range(facts)], [f"{n + 7_000} {long}" for n in range(facts)]))
    entries = [EditEntry(f"story-{n:04}", edit, path=f"reports/{n}.md") for n in range(stories)]
    text = render_edit(entries, max_chars=limit, marker=MARKER)
    assert len(text.encode("utf-16-le")) // 2 <= limit
    assert text.startswith(f"{MARKER}\n\n# factdiff: this edit changed ")
    if (stories, limit) != (1, 3_000):
        assert ("**Cut to fit**" in text) is (stories > 1)
    assert len(render_edit(entries, max_bytes=limit).encode()) <= limit


def test_a_limit_of_nothing_leaves_the_heading() -> None:
    assert render_edit([EditEntry("ferry", story(HURT))], max_chars=1, marker=MARKER).count("\n") == 3


# --- factdiff diff -------------------------------------------------------------------------------


def whole() -> list[Revision]:
    """Every sort of change, by hand: in words, added, cut, reworded, moved; an article added and one deleted."""
    old = ["Four were hurt.", "The hall passed.", "Two went home.", "It rained.", "Then it stopped."]
    new = ["Six were hurt.", "The hall failed.", "It did rain.", "Ten came.", "Then it stopped."]
    base = revised(["Four were hurt."], ["Six were hurt."])
    old_source, new_source = make_source("a", "Herald", old), make_source("b", "Herald", new, path="a.md")
    changed = replace(base.changes[0])
    cut = FactChange("cut", "quantity", (make_evidence(old_source, "Two"),))
    added = FactChange("added", "quantity", new=(make_evidence(new_source, "Ten"),))
    at_old, at_new = old_source.article.text.index("passed"), new_source.article.text.index("failed")
    unread = WordChange((1,), (1,), ((at_old, at_old + 6),), ((at_new, at_new + 6),))
    modified = Revision(
        "0.1.0",
        "signature",
        "modified",
        old_source,
        new_source,
        (changed, added, cut),
        reworded=((3, 2),),
        added=(3,),
        cut=(2,),
        moved=((4, 4),),
        unchanged=1,
        notes=("The date changed.",),
        unread=(unread,),
    )
    nothing = make_source("a", "", [], path=None)
    return [
        modified,
        replace(modified, status="added", old=nothing, changes=(added,), unread=(), reworded=(), cut=(), moved=()),
        replace(modified, status="deleted", new=nothing, changes=(cut,), unread=(), reworded=(), added=(), moved=()),
    ]


SKIPPED = [Skipped("odd <b>.md", "it is binary")]


def test_the_page_shows_old_and_new_words_side_by_side() -> None:
    page = lxml_html.document_fromstring(render_revisions(whole(), "html", skipped=SKIPPED))
    assert page.findtext("head/title") == "3 articles edited"
    assert [h.text for h in page.findall(".//h2")] == [
        "a.md: 1 fact changed, 1 added, 1 cut, 1 edit not read as a fact",
        "a.md: new article with 1 fact",
        "a.md: deleted article with 1 fact",
        "Not read",
    ]
    first = page.find(".//section")
    sides = first.find(".//div[@class='sides']").findall("div")
    assert [plain(side.text_content()) for side in sides] == [
        "before, line 6:1 Four were hurt.",
        "after, line 6:1 Six were hurt.",
    ]
    assert [node.text for node in first.iter("del")][:2] == ["Four", "passed"]
    assert [node.text for node in first.iter("ins")][:3] == ["Six", "failed", "Ten"]
    assert "The date changed." in first.text_content()
    assert "Moved, and no change: line 14 → 14." in first.text_content()
    assert plain(first.find(".//details").text_content()).startswith("Only wording: 1")
    assert render_revisions([], "html").count("No article changed") == 2


def test_the_page_runs_nothing_and_takes_no_words_for_markup() -> None:
    for words in (HOSTILE, "{{ 7*7 }}", "</style></title>", "{% raw %}"):
        text = render_revisions([hostile(words)], "html", skipped=[Skipped(words, words)])
        page = lxml_html.document_fromstring(text)
        assert {node.tag for node in page.iter() if isinstance(node.tag, str)} <= set(
            "html head meta title style body main section h1 h2 h3 p div span del ins ul li details summary "
            "nav a br".split()
        )
        style = next(page.iter("style")).text
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        policy = page.find(".//meta[@http-equiv]").get("content")
        assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        attributes = {name for node in page.find("body").iter() for name in node.attrib if not name.startswith("aria-")}
        assert attributes <= {"class", "id", "href"}
        assert plain(words)[:60] in plain(page.findtext(".//h1") or "")


@pytest.fixture(scope="module")
def sarif_schema() -> Any:
    return jsonschema.Draft4Validator(json.loads(SARIF_SCHEMA.read_text(encoding="utf-8")))


@pytest.mark.parametrize("revisions", [whole(), [hostile(HOSTILE)], []], ids=["whole", "hostile", "none"])
def test_sarif_of_revisions_follows_the_schema(revisions: list[Revision], sarif_schema: Any) -> None:
    log = json.loads(render_revisions(revisions, "sarif", skipped=SKIPPED))
    sarif_schema.validate(log)
    (run,) = log["runs"]
    assert len({r["partialFingerprints"]["primaryLocationLineHash"] for r in run["results"]}) == len(run["results"])
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert "](" not in result["message"]["text"]
        (location,) = result["locations"]
        artifact = location["physicalLocation"]["artifactLocation"]
        assert run["artifacts"][artifact["index"]]["location"]["uri"] == artifact["uri"]
    assert run["invocations"][0]["executionSuccessful"] is False


def test_sarif_and_annotations_stand_at_the_lines_of_the_new_version() -> None:
    (run,) = json.loads(render_revisions(whole(), "sarif"))["runs"]
    told = [
        (r["ruleId"], r["level"], r["locations"][0]["physicalLocation"]["region"]["startLine"]) for r in run["results"]
    ]
    assert told == [
        ("fact-changed", "warning", 6),
        ("words-unread", "note", 8),
        ("fact-added", "note", 12),
        ("fact-cut", "note", 6),
        ("article-added", "note", 6),
        ("article-deleted", "note", 6),
    ]
    commands = check_annotations(render_revisions(whole(), "annotations"))
    assert [(level, p["file"], p["line"]) for level, p, _ in commands] == [
        ("warning" if level == "warning" else "notice", "a.md", str(line)) for _, level, line in told
    ]
    assert commands[0][2] == "the 0. count: “Four” (line 6:1) became “Six”."
    assert commands[1][2] == "Changed words, not read as a fact: “passed” became “failed”."
    assert commands[3][2] == "Cut: quantity “Two”. It said: Two went home."


def test_annotations_of_revisions_obey_no_words_of_an_article() -> None:
    evil = "::set-env name=X::y ::error::boo %0A::stop-commands::t"
    commands = check_annotations(render_revisions([hostile(evil)], "annotations", skipped=[Skipped(evil, evil)]))
    assert [level for level, *_ in commands] == ["error", "warning", "notice"]
    assert commands[1][1]["file"] == f"{evil}.md"
    assert render_revisions([], "annotations") == "factdiff: no fact changed.\n"
