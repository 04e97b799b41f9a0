"""Articles kept in git, with a real repository: which changed, their bytes, and `factdiff diff` as git calls it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compare.cli import main
from compare.errors import SourceError, UsageError
from compare.project.repositories import State, is_revision, list_changed_files, read_state

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

ROOT = Path(__file__).parents[2]
ARTICLE = "---\noutlet: Ledger\npublished: 2024-03-14\n---\n\nThe ferry struck a sandbar. In all, {} were hurt.\n"
ODD_NAMES = ["a b.md", "-x.md", "ünï.md", "*.md", ":(top)y.md", 'quo"te.md', "tab\there.md", "new\nline.md", "$(id).md"]


def git(*arguments: str) -> bytes:
    done = subprocess.run(
        ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", *arguments],
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of one commit with `a.md`, and `notes.py`, which is no article."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    home = tmp_path / "news room"
    home.mkdir()
    monkeypatch.chdir(home)
    git("init", "-q", "-b", "main")
    write("a.md", 27)
    (home / "notes.py").write_text("x = 27\n", encoding="utf-8")
    git("add", ".")
    git("commit", "-qm", "one")
    return home


def write(name: str, number: int) -> None:
    Path(name).write_text(ARTICLE.format(number), encoding="utf-8")


def listed(*revisions: str, paths: tuple[str, ...] = (), cached: bool = False) -> list[tuple[str, str]]:
    return [(change.status, change.path) for change in list_changed_files(revisions, paths, cached=cached)]


# --- what changed --------------------------------------------------------------------------------


def test_working_tree_index_and_commits_are_told_apart(repository: Path) -> None:
    assert listed() == []
    write("a.md", 41)
    (repository / "notes.py").write_text("x = 41\n", encoding="utf-8")
    assert listed() == [("modified", "a.md")]
    assert listed(cached=True) == []
    git("add", "a.md")
    assert listed() == []
    assert listed(cached=True) == listed("HEAD") == [("modified", "a.md")]
    git("commit", "-qm", "two", "a.md")
    assert listed("HEAD~1..HEAD") == listed("HEAD~1", "HEAD") == listed("HEAD~1..") == [("modified", "a.md")]
    assert listed("HEAD~1", paths=("notes.py",)) == [("modified", "notes.py")]


def test_files_added_deleted_and_renamed(repository: Path) -> None:
    write("new.md", 3)
    git("mv", "a.md", "b.md")
    git("add", ".")
    (change, added) = list_changed_files(["HEAD"], [])
    assert (change.status, change.old and change.old.path, change.path) == ("renamed", "a.md", "b.md")
    assert (added.status, added.old, added.path) == ("added", None, "new.md")
    git("rm", "-qf", "b.md")
    assert listed("HEAD")[0] == ("deleted", "a.md")


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_name_is_a_name_whatever_it_looks_like(name: str, repository: Path) -> None:
    write(name, 27)
    git("--literal-pathspecs", "add", "--", name)
    git("commit", "-qm", "odd")
    write(name, 41)
    write("a.md", 41)
    (change,) = list_changed_files([], [name])
    assert change.path == name
    assert change.old is not None
    assert change.new is not None
    assert read_state(change.old, max_bytes=1000) == ARTICLE.format(27).encode()
    assert read_state(change.new, max_bytes=1000) == ARTICLE.format(41).encode()


def test_a_subfolder_sees_its_own_paths(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (repository / "city").mkdir()
    write("city/c.md", 27)
    git("add", ".")
    write("city/c.md", 41)
    write("a.md", 41)
    monkeypatch.chdir(repository / "city")
    (change,) = list_changed_files([], ["c.md"])
    assert change.path == "city/c.md"
    assert change.new is not None
    assert b"41" in read_state(change.new, max_bytes=1000)


def test_links_pointers_and_large_files_are_refused(repository: Path) -> None:
    Path("link.md").symlink_to("/etc/hostname")
    Path("lfs.md").write_text("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n", encoding="utf-8")
    git("add", ".")
    states = {change.path: change.new for change in list_changed_files(["HEAD"], [])}
    for name, told in (("link.md", "a link"), ("lfs.md", "Git LFS")):
        state = states[name]
        assert state is not None
        with pytest.raises(SourceError, match=told):
            read_state(state, max_bytes=1000)
    with pytest.raises(SourceError, match="larger than 10 bytes"):
        read_state(State("a.md"), max_bytes=10)


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("HEAD", True),
        ("main", True),
        ("HEAD..main", True),
        ("main...", True),
        ("nosuch", False),
        ("nosuch..HEAD", False),
        ("-p", False),
        ("--output=x", False),
        ("", False),
        ("..", False),
        ("a..b..c", False),
    ],
)
def test_revisions_are_known_by_git(word: str, known: bool, repository: Path) -> None:
    assert is_revision(word) is known


@pytest.mark.parametrize("revision", ["--output=pwned", "-O/etc/passwd", "nosuch"])
def test_a_bad_revision_is_wrong_use(revision: str, repository: Path) -> None:
    with pytest.raises(UsageError):
        list_changed_files([revision], [])
    assert not Path("pwned").exists()


def test_drivers_of_the_repository_are_not_run(repository: Path) -> None:
    git("config", "diff.evil.command", "touch pwned")
    git("config", "diff.evil.textconv", "touch pwned;")
    git("config", "core.fsmonitor", "touch pwned;")
    Path(".gitattributes").write_text("*.md diff=evil\n", encoding="utf-8")
    write("a.md", 41)
    (change,) = list_changed_files([], [])
    assert change.old is not None
    read_state(change.old, max_bytes=1000)
    assert not Path("pwned").exists()


def test_outside_a_repository_it_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    with pytest.raises(UsageError, match=r"[Nn]ot a git repository"):
        list_changed_files([], [])


# --- the command ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def diff(cache: str, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(["diff", "--cache-dir", cache, *arguments])
        streams = capsys.readouterr()
        return code, streams.out, streams.err

    return run


@pytest.mark.model
def test_two_files_are_two_versions(repository: Path, diff: Callable[..., tuple[int, str, str]]) -> None:
    write("b.md", 41)
    code, out, _ = diff("a.md", "b.md", "--name", "ferry.md")
    assert code == 1
    assert out.startswith("ferry.md: 1 fact changed")
    assert "- 6:37: In all, [27] were hurt." in out
    assert diff("a.md", "a.md")[0] == 0
    assert diff("a.md", "b.md", "--fail-on", "never")[0] == 0
    code, out, _ = diff("/dev/null", "b.md")
    assert (code, out.startswith("b.md: new article")) == (0, True)
    assert diff("/dev/null", "b.md", "--fail-on", "any")[0] == 1


@pytest.mark.model
def test_changed_words_that_no_rule_read_have_a_level(
    repository: Path, diff: Callable[..., tuple[int, str, str]]
) -> None:
    Path("c.md").write_text("The council approved the bridge.\n\nThe harbour is safe.\n", encoding="utf-8")
    Path("d.md").write_text("The council closed the bridge.\n\nThe harbour is safe.\n", encoding="utf-8")
    Path("e.md").write_text("The council approved the bridge.\n\nThe harbor is safe.\n", encoding="utf-8")
    levels = ("conflict", "differs", "unread", "any", "never")
    assert [diff("c.md", "d.md", "--fail-on", level)[0] for level in levels] == [0, 0, 1, 1, 0]
    assert [diff("c.md", "e.md", "--fail-on", level)[0] for level in levels] == [0] * 5
    out = diff("c.md", "d.md")[1]
    assert "no change of a fact read, 1 edit not read as a fact" in out
    assert "reworded" not in out


@pytest.mark.model
def test_revisions_and_paths_as_git_takes_them(repository: Path, diff: Callable[..., tuple[int, str, str]]) -> None:
    assert diff() == (0, "No article changed.\n", "")
    write("a.md", 41)
    write("-x.md", 3)
    git("add", "-N", "--", "-x.md")
    for arguments in ((), ("HEAD",), ("a.md",), ("HEAD", "a.md"), ("HEAD", "--", "a.md"), ("--", "a.md", "-x.md")):
        code, out, err = diff(*arguments)
        assert (code, "a.md: 1 fact changed" in out) == (1, True), (arguments, out, err)
    assert "-x.md: new article" in diff("--", "-x.md")[1]
    git("add", ".")
    assert diff()[1] == "No article changed.\n"
    assert diff("--cached", "a.md")[0] == 1
    git("rm", "-q", "--cached", "a.md")
    Path("a.md").unlink()
    assert "a.md: deleted article" in diff("HEAD", "--", "a.md")[1]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["nosuch"], "neither a revision nor a file"),
        (["main"], "a revision and a file as well"),
        (["HEAD", "HEAD", "HEAD", "--"], "3 revisions"),
        (["nosuch", "--"], "nosuch"),
        (["--name", "x", "a.md"], "it needs two files, not 1"),
        (["a.md", "nosuch.md"], "neither a revision nor a file"),
    ],
)
def test_what_cannot_be_told_apart_is_wrong_use(
    arguments: list[str], told: str, repository: Path, diff: Callable[..., tuple[int, str, str]]
) -> None:
    write("main", 3)
    code, out, err = diff(*arguments)
    assert (code, out) == (2, "")
    assert told in err


@pytest.mark.model
def test_a_file_that_cannot_be_read_does_not_stop_the_rest(
    repository: Path, diff: Callable[..., tuple[int, str, str]]
) -> None:
    write("a.md", 41)
    Path("0.md").symlink_to("a.md")
    git("add", "-N", "0.md")
    code, out, err = diff()
    assert code == 2
    assert "a.md: 1 fact changed" in out
    assert "0.md" in err


def as_git_calls_it(cache: str) -> str:
    return f"{shlex.quote(sys.executable)} -m compare diff --cache-dir {shlex.quote(cache)}"


@pytest.mark.model
def test_git_calls_it_as_difftool_and_as_driver(repository: Path, cache: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    git("config", "difftool.factdiff.cmd", f'{as_git_calls_it(cache)} --name="$MERGED" -- "$LOCAL" "$REMOTE"')
    write("a.md", 41)
    write("-x.md", 3)
    git("add", "-N", "--", "-x.md")
    out = git("difftool", "--no-prompt", "--tool=factdiff").decode()
    assert "a.md: 1 fact changed" in out
    assert "-x.md: new article" in out

    git("config", "diff.factdiff.command", as_git_calls_it(cache))
    Path(".gitattributes").write_text("*.md diff=factdiff\n", encoding="utf-8")
    Path("b.md").write_bytes(b"\x00\x01\x02\x03" * 99)
    git("add", "-N", "b.md")
    out = git("diff").decode()
    assert "a.md: 1 fact changed" in out
    assert "-x.md: new article" in out
    # What cannot be read is told in its place; a driver that fails would end the whole diff.
    assert "b.md: not read" in out
    git("add", ".")
    git("commit", "-qm", "two")
    git("mv", "a.md", "ferry.md")
    write("ferry.md", 43)
    assert "a.md → ferry.md: 1 fact changed" in git("diff", "-M20%", "HEAD").decode()
    monkeypatch.setenv("GIT_EXTERNAL_DIFF", as_git_calls_it(cache))
    assert "1 fact changed" in git("diff", "HEAD~1", "HEAD", "--", "a.md").decode()


def test_git_arguments_are_known_by_their_shape(
    repository: Path, monkeypatch: pytest.MonkeyPatch, diff: Callable[..., tuple[int, str, str]]
) -> None:
    seven = ["-x.md", "/dev/null", ".", ".", "/dev/null", ".", "."]
    assert diff(*seven)[:2] == (0, "No article changed.\n")
    assert diff("--format", "json", *seven)[0] == 0
    # Seven paths are seven paths.
    assert diff("--", *["a.md"] * 7)[:2] == (0, "No article changed.\n")
