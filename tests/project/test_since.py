"""`factdiff check --since`, on a real repository: what the edit touches, where it stands, what fails."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest

from compare.cli import main
from compare.errors import UsageError
from compare.project.repositories import find_base, list_changed_lines, list_files
from tests.test_reporters import SARIF_SCHEMA, check_sarif

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

HEAD = "---\noutlet: {}\npublished: 2024-05-10\n---\n\n"
LEDGER = """\
The council voted on Wednesday to close the Mill Street bridge for repairs, Mayor Ana Ruiz said.

The work will cost $4.2 million and will begin on 3 June, the council said.

About 9,000 cars cross the bridge every day, according to the county.
"""
POST = """\
Mayor Ana Ruiz said the council had voted on Wednesday to close the Mill Street bridge for repairs.

The repairs to the bridge will begin on 3 June and cost $4.2 million, the council said.

The bridge carries some 7,000 cars every day, the county says.
"""
TIMES = "The school board will hire 14 teachers this year, board chair Lena Holt said on Friday.\n"
COURIER = "The school board will hire 12 teachers this year, board chair Lena Holt said on Friday.\n"
STORIES = """\
[stories.bridge]
articles = ["bridge/*.md"]
[stories.school]
articles = ["school/times.md", "school/courier.md"]
"""


def git(*arguments: str) -> str:
    command = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", *arguments]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().strip()


def write(path: str, outlet: str, text: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(HEAD.format(outlet) + text, encoding="utf-8")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two stories in a commit: of the bridge the outlets differ in one figure, of the school in another one."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    home = tmp_path / "news room"
    home.mkdir()
    monkeypatch.chdir(home)
    write("bridge/ledger.md", "Harbor Ledger", LEDGER)
    write("bridge/post.md", "City Post", POST)
    write("school/times.md", "Valley Times", TIMES)
    write("school/courier.md", "Courier", COURIER)
    Path("factdiff.toml").write_text(STORIES, encoding="utf-8")
    git("init", "-q", "-b", "main")
    commit("one")
    return home


def commit(name: str) -> str:
    git("add", "-A")
    git("commit", "-qm", name)
    return git("rev-parse", "HEAD")


class Outcome:
    """What a run of `check` left behind."""

    def __init__(self, code: int, out: str, err: str, folder: Path) -> None:
        self.code, self.out, self.err = code, out, err
        comment = folder / "comment.md"
        self.comment = comment.read_text(encoding="utf-8") if comment.exists() else ""
        self.logs = {
            path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted((folder / "sarif").glob("*"))
        }

    @property
    def commands(self) -> list[str]:
        return [line for line in self.out.splitlines() if line.startswith("::")]

    def results(self, story: str) -> list[tuple[str, int, str | None]]:
        """(file, line, what the edit has to do with it) of each result."""
        places = []
        for result in self.logs[story]["runs"][0]["results"]:
            place = result["locations"][0]["physicalLocation"]
            uri, line = place["artifactLocation"]["uri"], place["region"]["startLine"]
            places.append((uri, line, result["properties"].get("edit")))
        return places


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def check(cache: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Callable[..., Outcome]:
    def run(*arguments: str) -> Outcome:
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
        (tmp_path / "out").mkdir()
        written = ["--comment", f"{tmp_path}/out/comment.md", "--sarif", f"{tmp_path}/out/sarif", "--annotations"]
        code = main(["check", "--cache-dir", cache, *written, *arguments])
        streams = capsys.readouterr()
        return Outcome(code, streams.out, streams.err, tmp_path / "out")

    return run


# --- what the edit touches -----------------------------------------------------------------------


@pytest.mark.model
def test_a_changed_day_stands_on_its_line_and_the_rest_is_left_in_peace(
    repository: Path, check: Callable[..., Outcome]
) -> None:
    # The other outlet comes first by its name: nothing of it is edited, and nothing of it is annotated.
    git("mv", "bridge/post.md", "bridge/a-post.md")
    commit("another name")
    write("bridge/ledger.md", "Harbor Ledger", LEDGER.replace("3 June", "10 June"))
    outcome = check("--since", "HEAD")
    assert outcome.code == 1
    (command,) = outcome.commands
    assert command.startswith("::warning file=bridge/ledger.md,line=8,col=51,title=conflict · date · ")
    assert "New through this edit." in command
    assert outcome.results("bridge")[0] == ("bridge/ledger.md", 8, "new")
    assert {edit for *_, edit in outcome.results("bridge")[1:]} == {None}
    assert {edit for *_, edit in outcome.results("school")} == {None}
    assert "# factdiff: this edit changed 1 fact; 1 now conflicts with a (City Post)\n" in outcome.comment
    assert re.search(r"3 June \| <b>10 June</b> \| <b>conflict</b>: a City Post, line 8:\d+: ", outcome.comment)
    assert "1 story that this edit does not touch" in outcome.comment
    assert "bridge: this edit changed 1 fact; 1 now conflicts with a (City Post)\n" in outcome.err
    validator = jsonschema.Draft4Validator(json.loads(SARIF_SCHEMA.read_text(encoding="utf-8")))
    for log in outcome.logs.values():
        validator.validate(log)
        check_sarif(log)


@pytest.mark.model
def test_what_the_edit_does_not_touch_fails_only_when_asked(repository: Path, check: Callable[..., Outcome]) -> None:
    write("bridge/ledger.md", "Harbor Ledger", LEDGER.replace("voted on Wednesday", "decided on Wednesday"))
    assert check("--since", "HEAD").code == 0
    assert check("--since", "HEAD").commands == []
    assert check("--since", "HEAD", "--count-all").code == 1
    outcome = check()
    assert outcome.code == 1
    assert len(outcome.commands) == 2
    assert outcome.comment.startswith("<!-- factdiff: this comment is kept up to date -->\n\n# factdiff: 2 conflicts")


@pytest.mark.model
def test_a_conflict_can_be_settled_kept_or_go_with_its_article(repository: Path, check: Callable[..., Outcome]) -> None:
    write("school/courier.md", "Courier", COURIER.replace("12", "14"))
    outcome = check("--since", "main", "school")
    assert outcome.code == 0
    assert "school: this edit changed 1 fact; 1 conflict is settled\n" in outcome.err
    assert "| 12 teachers |" in outcome.comment or "| 12 | <b>14</b> | settled: " in outcome.comment
    write("school/courier.md", "Courier", COURIER.replace("this year", "next year"))
    outcome = check("--since", "main", "school")
    assert outcome.code == 1
    assert "1 conflict stands in a sentence it edited, as before" in outcome.err
    assert outcome.results("school") == [("school/courier.md", 6, "kept")]
    git("checkout", "-q", "--", ".")
    write("school/third.md", "Gazette", TIMES)
    git("rm", "-q", "school/courier.md")
    Path("factdiff.toml").write_text(STORIES.replace("courier", "third"), encoding="utf-8")
    outcome = check("--since", "main", "school")
    assert outcome.code == 0
    assert (
        "school: this edit added 1 article and took out 1 article; 1 conflict is gone with the article" in outcome.err
    )
    assert "- `school/courier.md` (Courier) is no longer in the story." in outcome.comment


@pytest.mark.model
def test_files_that_are_new_or_renamed_and_a_new_story(repository: Path, check: Callable[..., Outcome]) -> None:
    git("mv", "school/courier.md", "school/evening.md")
    Path("factdiff.toml").write_text(STORIES.replace("courier", "evening"), encoding="utf-8")
    outcome = check("--since", "HEAD", "school")
    assert (outcome.code, outcome.commands) == (0, [])
    assert "- `school/courier.md` is called `school/evening.md` now." in outcome.comment
    # Not even added to git yet; the pattern takes it in.
    write("bridge/wire.md", "Wire", "The Mill Street bridge carries some 5,000 cars every day, the county says.\n")
    outcome = check("--since", "HEAD", "bridge")
    assert outcome.code == 1
    assert {(file, edit) for file, _, edit in outcome.results("bridge") if edit} == {("bridge/wire.md", "new")}
    assert "- `bridge/wire.md` is new in the story (c Wire)." in outcome.comment
    with Path("factdiff.toml").open("a", encoding="utf-8") as file:
        file.write('[stories.again]\narticles = ["school/times.md", "school/evening.md"]\n')
    outcome = check("--since", "HEAD", "again")
    assert outcome.code == 1
    assert "again: this edit added 2 articles; 1 now conflicts with b (Courier)\n" in outcome.err


@pytest.mark.model
def test_a_date_of_publication_alone_is_told_at_the_words_that_it_moved(
    repository: Path, check: Callable[..., Outcome]
) -> None:
    path = Path("bridge/ledger.md")
    path.write_text(path.read_text(encoding="utf-8").replace("2024-05-10", "2024-05-20"), encoding="utf-8")
    outcome = check("--since", "HEAD", "bridge")
    told = [(file, edit) for file, _, edit in outcome.results("bridge") if edit]
    assert set(told) <= {("bridge/ledger.md", "new"), ("bridge/ledger.md", "changed")}
    assert "changed no fact" in outcome.err or "changed" in outcome.err


@pytest.mark.model
def test_an_old_version_that_cannot_be_read_counts_as_none(repository: Path, check: Callable[..., Outcome]) -> None:
    Path("school/courier.md").write_bytes(b"\x00\x01\x02" * 400)
    commit("broken")
    write("school/courier.md", "Courier", COURIER)
    outcome = check("--since", "HEAD", "school")
    assert outcome.code == 1
    assert "note: school/courier.md, as it was at HEAD, cannot be read: " in outcome.err
    assert outcome.results("school") == [("school/courier.md", 6, "new")]
    assert "- `school/courier.md` as it was before cannot be read: " in outcome.comment


@pytest.mark.model
def test_a_configuration_of_then_that_is_none_gives_way_to_todays(
    repository: Path, check: Callable[..., Outcome]
) -> None:
    Path("factdiff.toml").write_text("[stories", encoding="utf-8")
    commit("broken")
    Path("factdiff.toml").write_text(STORIES, encoding="utf-8")
    outcome = check("--since", "HEAD")
    assert (outcome.code, outcome.commands) == (0, [])
    assert "note: factdiff.toml of HEAD is not used, today's is: it is not TOML" in outcome.err
    git("rm", "-q", "--cached", "factdiff.toml")
    git("commit", "-qm", "none")
    assert check("--since", "HEAD").code == 0


@pytest.mark.model
def test_a_project_in_a_folder_of_the_repository_has_paths_from_its_top(
    repository: Path, check: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("desk").mkdir()
    for name in ("bridge", "school", "factdiff.toml"):
        git("mv", name, f"desk/{name}")
    commit("moved")
    monkeypatch.chdir(repository / "desk")
    write("bridge/ledger.md", "Harbor Ledger", LEDGER.replace("9,000", "14,000"))
    outcome = check("--since", "HEAD", "bridge")
    assert "file=desk/bridge/ledger.md,line=10," in outcome.commands[0]
    assert outcome.results("bridge")[0][:2] == ("desk/bridge/ledger.md", 10)
    assert "1 conflicts with b (City Post) as before, by another value" in outcome.err


ODD = ["a,b:c%.md", "x <b>@octocat |.md", "line\nend.md", "::error::.md"]


@pytest.mark.model
@pytest.mark.parametrize("name", ODD)
def test_odd_names_and_hostile_words_do_nothing(name: str, repository: Path, check: Callable[..., Outcome]) -> None:
    evil = "::error::boo %0A @octocat <img src=x> |"
    Path("bridge/ledger.md").unlink()
    write(f"bridge/{name}", f'"{evil}"', LEDGER)
    commit("odd")
    write(f"bridge/{name}", f'"{evil}"', LEDGER.replace("3 June", f"10 June {evil}"))
    outcome = check("--since", "HEAD", "bridge")
    assert outcome.code == 1
    assert len(outcome.commands) == 1
    assert outcome.commands[0].count("::") >= 2
    properties = outcome.commands[0].split(" ", 1)[1].split("::", 1)[0].split(",")
    assert [p.partition("=")[0] for p in properties] == ["file", "line", "col", "title"]
    for line in outcome.out.splitlines():
        assert line.startswith(("::warning file=bridge/", "factdiff: bridge: "))
    assert "@octocat" not in outcome.comment
    assert "<img" not in outcome.comment


# --- git -----------------------------------------------------------------------------------------


def test_the_base_is_where_the_history_of_head_left(repository: Path) -> None:
    one = git("rev-parse", "HEAD")
    git("checkout", "-qb", "edit")
    write("bridge/ledger.md", "Harbor Ledger", LEDGER)
    Path("new.md").write_text("x", encoding="utf-8")
    commit("two")
    git("checkout", "-q", "main")
    Path("other.md").write_text("y", encoding="utf-8")
    commit("three")
    git("checkout", "-q", "edit")
    assert find_base("main") == find_base("HEAD~1") == one
    assert [state.path for state in list_files(one)][:2] == ["bridge/ledger.md", "bridge/post.md"]


@pytest.mark.parametrize("revision", ["nosuch", "--output=pwned", "", "main..HEAD"])
def test_a_revision_that_is_none_ends_with_two(revision: str, repository: Path, check: Callable[..., Outcome]) -> None:
    outcome = check(f"--since={revision}")
    assert (outcome.code, outcome.out) == (2, "")
    assert "no such revision" in outcome.err or "not one revision" in outcome.err
    assert not Path("reports").exists()
    assert not Path("pwned").exists()


def test_a_shallow_clone_says_how_to_fetch(
    repository: Path, check: Callable[..., Outcome], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("bridge/ledger.md", "Harbor Ledger", LEDGER.replace("3 June", "4 June"))
    commit("two")
    git("clone", "-q", "--depth", "1", repository.as_uri(), str(tmp_path / "shallow"))
    monkeypatch.chdir(tmp_path / "shallow")
    outcome = check("--since", "HEAD^1")
    assert outcome.code == 2
    assert "HEAD^1: this clone is shallow and does not hold it. Fetch more of it: git fetch --unshallow" in outcome.err
    assert "fetch-depth: 0" in outcome.err
    git("fetch", "-q", "--unshallow")
    assert find_base("HEAD^1") == git("rev-parse", "HEAD^1")


def test_histories_without_a_common_commit_are_told(repository: Path) -> None:
    git("checkout", "-q", "--orphan", "else")
    commit("else")
    with pytest.raises(UsageError, match="no commit in common"):
        find_base("main")


def test_outside_a_repository_it_is_told(
    tmp_path: Path, check: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    write("a.md", "A", TIMES)
    write("b.md", "B", COURIER)
    Path("factdiff.toml").write_text('[stories.x]\narticles = ["a.md", "b.md"]\n', encoding="utf-8")
    outcome = check("--since", "HEAD")
    assert outcome.code == 2
    assert "ot a git repository" in outcome.err


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ("1\n2\n3\n", "1\n2\n3\n", ()),
        ("1\n2\n3\n", "1\nx\n3\n", ((2, 2),)),
        ("1\n2\n3\n", "0\n1\n2\n3\nx\ny\n", ((1, 1), (5, 6))),
        ("1\n2\n3\n", "1\n3\n", ()),
        ("@@ -1 +9 @@\n2\n", "@@ -1 +9 @@ x\n2\n", ((1, 1),)),
    ],
)
def test_changed_lines_are_those_of_git(
    before: str, after: str, lines: tuple[tuple[int, int], ...], repository: Path
) -> None:
    Path("l.md").write_text(before, encoding="utf-8")
    base = commit("before")
    Path("l.md").write_text(after, encoding="utf-8")
    assert list_changed_lines(base, "l.md", "l.md") == lines
    git("mv", "l.md", "m.md")
    if len(after) > 8 or before == after:
        assert list_changed_lines(base, "l.md", "m.md") in (lines, ((1, after.count("\n")),))
