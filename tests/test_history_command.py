"""`factdiff history`: what files it takes for versions of what, when, and what it answers."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from compare.cli import main

BODY = "The ferry Lady Isolde struck a sandbar off Marrick Head on Tuesday. In all, {hurt} passengers were hurt.\n"
STAR = "The Lady Isolde ran onto a sandbar near Marrick Head on Tuesday. Police said {hurt} passengers were hurt.\n"
PAGE = "<html><head><title>Ferry</title></head><body><article><h1>Ferry aground</h1><p>{}</p></article></body></html>"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, with a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


def write(path: str, text: str, **stated: str) -> None:
    head = "".join(f"{key}: {value}\n" for key, value in stated.items())
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(f"---\n{head}---\n\n{text}" if head else text, encoding="utf-8")


def versions(path: str = "out.json") -> list[list[Any]]:
    """(id, outlet, time, where from) of each version."""
    read = json.loads(Path(path).read_text(encoding="utf-8"))
    return [[v["id"], a["outlet"], v["seen"][:16], v["basis"]] for a in read["articles"] for v in a["versions"]]


@pytest.mark.model
def test_front_matter_tells_outlet_and_time(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write("1.md", BODY.format(hurt=27), outlet="Post", published="2024-03-13T08:00:00+02:00")
    write("2.md", BODY.format(hurt=24), outlet="Post", published="2024-03-13", updated="2024-03-13T12:30:00Z")
    write("3.md", STAR.format(hurt=19), outlet="Star", published="2024-03-14")
    assert main("history 3.md 2.md 1.md -o out.json".split()) == 1
    assert versions() == [
        ["a1", "Post", "2024-03-13T06:00", "published"],
        ["a2", "Post", "2024-03-13T12:30", "updated"],
        ["b1", "Star", "2024-03-14T00:00", "published"],
    ]
    assert "1 still in conflict, 1 changed silently → out.json" in capsys.readouterr().err
    assert main("history 1.md 2.md --fail-on conflict -q".split()) == 0
    assert "| 13 March 2024, 12:30 | a2 · Post | **changed silently** | 27 → 24 |" in capsys.readouterr().out
    assert main("history 1.md 2.md --fail-on silent -q -o out.html".split()) == 1
    assert main("history 1.md 2.md 3.md --fail-on never -q -o out.md".split()) == 0
    assert {"out.html", "out.md"} <= {path.name for path in desk.iterdir()}


@pytest.mark.model
def test_a_folder_holds_the_versions_of_one_article(desk: Path) -> None:
    for time, hurt in (("2024-03-13T0800", 27), ("20240313-1230", 31)):
        write(f"Harbor Post/{time}.html", PAGE.format(BODY.format(hurt=hurt)))
    write("Harbor Post/.notes", "not an article")
    write("star/2024-03-13 0900+0100.html", PAGE.format(STAR.format(hurt=31)))
    assert main(["history", "Harbor Post", "star", "-o", "out.json", "-q"]) in (0, 1)
    assert versions() == [
        ["a1", "Harbor Post", "2024-03-13T08:00", "file name"],
        ["a2", "Harbor Post", "2024-03-13T12:30", "file name"],
        ["b1", "star", "2024-03-13T08:00", "file name"],
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param("1.md untimed.md", "untimed.md: nothing tells the time of this version", id="no time"),
        pytest.param("1.md same.md", "both have the time 2024-03-13T06:00Z", id="one time"),
        pytest.param("1.md", "a history takes two versions", id="one version"),
        pytest.param("1.md empty", "the folder holds no file", id="an empty folder"),
        pytest.param("1.md 2.md -o 2.md", "it is one of the articles", id="the output is an input"),
        pytest.param("1.md 2.md -o out.sarif", "no format has the suffix", id="no such format"),
    ],
)
def test_what_cannot_be_meant_is_told(
    desk: Path, arguments: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write("1.md", BODY.format(hurt=27), outlet="Post", published="2024-03-13T08:00:00+02:00")
    write("2.md", BODY.format(hurt=31), outlet="Post", published="2024-03-13T09:00:00Z")
    write("same.md", BODY.format(hurt=31), outlet="Post", published="2024-03-13T06:00:00Z")
    write("untimed.md", BODY.format(hurt=31), outlet="Post")
    Path("empty").mkdir()
    assert main(["history", *arguments.split()]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.model
def test_a_version_that_cannot_be_read_is_named(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write("1.md", BODY.format(hurt=27), outlet="Post", published="2024-03-13T08:00:00Z")
    write("2.md", BODY.format(hurt=31), outlet="Post", published="2024-03-13T09:00:00Z")
    assert main("history 1.md 2.md gone.md -q".split()) == 2
    captured = capsys.readouterr()
    assert "gone.md: there is no such file" in captured.err
    assert "gone.md was not read" in captured.out


@pytest.mark.model
@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_versions_out_of_git(desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)

    def git(*arguments: str, hour: int = 0) -> None:
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"2024-03-13T{hour:02}:00:00Z")
        user = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *user, *arguments], check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    Path("desk").mkdir()
    monkeypatch.chdir("desk")
    for hour, hurt in ((8, 27), (11, 24)):
        write("post.md", BODY.format(hurt=hurt), outlet="Post", published="2024-03-13")
        git("add", ".")
        git("commit", "-qm", "an edit", hour=hour)
    git("rm", "-q", "post.md")
    git("commit", "-qm", "gone", hour=12)
    assert main("history --git post.md -q -o out.json".split()) == 0
    assert versions() == [["a1", "Post", "2024-03-13T08:00", "commit"], ["a2", "Post", "2024-03-13T11:00", "commit"]]
    assert main("history --git other.md".split()) == 2
    assert "other.md: no commit of this branch has it" in capsys.readouterr().err
