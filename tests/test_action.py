"""The GitHub Action, its steps played as the runner plays them; its lock; the hooks and the workflow."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from compare.cli import make_parser
from compare.reporters.digest_report import MARKER
from tests.runner import Runner
from tools import lock_action
from tools.keep_comment import MAX_CHARS, keep_comment, mark_comment
from tools.keep_comment import main as keep_comment_main

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parent.parent
SUFFIXED = re.compile(r"^[\w.-]+/[\w./-]+@[0-9a-f]{40}$")
ARTICLE = "---\noutlet: {}\npublished: 2024-03-14\n---\n\n{}\n"
TEXTS = {
    "a.md": ARTICLE.format("Ledger", "The ferry struck a sandbar off Kessel Point on Tuesday. At least 41 were hurt."),
    "b.md": ARTICLE.format("Herald", "The ferry struck a sandbar off Kessel Point on Tuesday. Some 27 were hurt."),
}


# --- GitHub, and a machine without a network -----------------------------------------------------


class GitHub:
    """The part of the API that comments need; `refuse` makes every request fail with that status."""

    def __init__(self) -> None:
        self.comments: list[dict[str, Any]] = []
        self.asked: list[tuple[str, str, str]] = []
        self.refuse = 0
        api = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                api.answer(self)

            def do_POST(self) -> None:
                api.answer(self)

            def do_PATCH(self) -> None:
                api.answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        length = int(request.headers.get("Content-Length") or 0)
        data = json.loads(request.rfile.read(length)) if length else None
        self.asked.append((request.command, request.path, request.headers["Authorization"]))
        status, told = (
            (self.refuse, {"message": "no"}) if self.refuse else self.act(request.command, request.path, data)
        )
        body = json.dumps(told).encode()
        request.send_response(status)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    def act(self, method: str, path: str, data: Any) -> tuple[int, Any]:
        if method == "GET":
            page = int(re.search(r"[?&]page=(\d+)", path)[1])  # type: ignore[index]  # the tool always asks for a page
            return 200, self.comments[100 * (page - 1) : 100 * page]
        if method == "POST":
            self.add(data["body"])
            return 201, self.comments[-1]
        comment = next(c for c in self.comments if path.endswith(f"/comments/{c['id']}"))
        comment["body"] = data["body"]
        return 200, comment

    def add(self, body: str, *, by: str = "Bot") -> None:
        self.comments.append({"id": 100 + len(self.comments), "body": body, "user": {"type": by}})


@pytest.fixture
def github() -> Iterator[GitHub]:
    api = GitHub()
    thread = threading.Thread(target=api.server.serve_forever, daemon=True)
    thread.start()
    yield api
    api.server.shutdown()
    api.server.server_close()


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().strip()


def check_out_pull_request(workspace: Path) -> None:
    """A repository as GitHub checks it out: the pull request, which changes a figure of a.md, merged into its base."""
    config = '[stories.ferry]\narticles = ["a.md", "b.md"]\n'
    for name, text in {**TEXTS, "factdiff.toml": config}.items():
        (workspace / name).write_text(text.replace("At least 41", "Some 27"), encoding="utf-8")
    git(workspace, "init", "-q", "-b", "main")
    git(workspace, "add", "-A")
    git(workspace, "commit", "-qm", "base")
    git(workspace, "checkout", "-qb", "edit")
    (workspace / "a.md").write_text(TEXTS["a.md"], encoding="utf-8")
    git(workspace, "commit", "-qam", "edit")
    git(workspace, "checkout", "-qb", "merge", "main")
    git(workspace, "merge", "-q", "--no-ff", "-m", "merge", "edit")


@pytest.fixture
def play(tmp_path: Path, cache: Path, github: GitHub) -> Callable[..., Runner]:
    """Runs the action on a pull request to two articles; `python -m venv` and pip are written down, not run."""
    workspace, tools = tmp_path / "work space", tmp_path / "bin"
    workspace.mkdir()
    tools.mkdir()
    check_out_pull_request(workspace)
    python = shlex.quote(sys.executable)
    (tools / "shim").write_text(
        f'#!/bin/sh\nif [ "$1 $2" = "-m pip" ]; then echo "$@" >> {shlex.quote(str(tmp_path))}/pip.log; exit 0; fi\n'
        f'exec {python} "$@"\n'
    )
    (tools / "factdiff").write_text(f'#!/bin/sh\nPYTHONPATH={shlex.quote(str(ROOT))} exec {python} -m compare "$@"\n')
    (tools / "python").write_text(
        f'#!/bin/sh\n[ "$1 $2" = "-m venv" ] || exit 9\nmkdir -p "$3/bin"\n'
        f'cp {shlex.quote(str(tools))}/shim "$3/bin/python"\ncp {shlex.quote(str(tools))}/factdiff "$3/bin/factdiff"\n'
    )
    for tool in tools.iterdir():
        tool.chmod(0o755)

    def run(event_name: str = "pull_request", head: str | None = "desk/news", **inputs: str) -> Runner:
        temp = tmp_path / f"temp-{len(list(tmp_path.iterdir()))}"
        temp.mkdir()
        (temp / "factdiff-cache").symlink_to(cache)  # as if kept from an earlier run
        repository = {"full_name": head} if head else None  # a fork that was deleted has none
        base = {"sha": git(workspace, "rev-parse", "main")}
        request = {"number": 7, "head": {"repo": repository}, "base": base}
        event = {"pull_request": request} if event_name == "pull_request" else {}
        runner = Runner(
            ROOT,
            workspace,
            temp,
            f"{tools}{os.pathsep}{os.environ['PATH']}",
            event_name,
            event,
            {key.replace("_", "-"): value for key, value in inputs.items()},
            {"GITHUB_API_URL": github.address},
            actor="dependabot[bot]" if head == "dependabot" else "editor",
            sha=git(workspace, "rev-parse", "merge"),
        )
        runner.run()
        return runner

    return run


def names(runner: Runner) -> list[str]:
    return [step.name for step in runner.steps]


SAID = "this edit changed 1 fact; 1 now conflicts with b (Herald)"
OURS = mark_comment(MARKER, "factdiff-facts-0")
COMMENT = "Keep one comment on the pull request"
CODE_SCANNING = "Upload to code scanning"
ARTIFACT = "Keep the reports as an artifact"
MARKED = "<!-- m -->"


@pytest.mark.model
def test_a_pull_request_gets_summary_comment_code_scanning_and_artifact(
    play: Callable[..., Runner], github: GitHub, tmp_path: Path
) -> None:
    runner = play()
    check = runner.step("Check the stories")
    assert check is not None
    assert check.code == 0, check.output
    assert runner.outputs["check"]["exit-code"] == "1"
    assert "::warning file=a.md,line=6," in check.output or "::error file=a.md,line=6," in check.output

    first, second = (tmp_path / "pip.log").read_text(encoding="utf-8").splitlines()
    assert f"--require-hashes --only-binary :all: --requirement {ROOT}/requirements-action.txt" in first
    assert first.count("--no-deps") == second.count("--no-deps") == 1
    assert "--no-index --no-build-isolation" in second

    folder = Path(runner.outputs["check"]["folder"])
    sarif = runner.step(CODE_SCANNING)
    assert sarif is not None
    assert sarif.given["sarif_file"] == f"{folder}/sarif"
    log = json.loads((folder / "sarif" / "ferry.sarif").read_text(encoding="utf-8"))
    assert [result["properties"]["edit"] for result in log["runs"][0]["results"]] == ["new"]
    artifact = runner.step(ARTIFACT)
    assert artifact is not None
    assert artifact.given["path"].split() == [str(folder), "reports"]
    assert (runner.workspace / "reports" / "ferry.md").is_file()

    assert runner.summary.startswith(f"# factdiff: {SAID}\n")
    assert "# factdiff: 1 conflict" in runner.summary
    assert MARKER not in runner.summary
    (comment,) = github.comments
    assert comment["body"].startswith(f"{OURS}\n\n# factdiff: {SAID}\n")
    assert "41" in comment["body"]
    assert {token for _, _, token in github.asked} == {"Bearer the-token"}
    assert runner.steps[-1].name == "Tell the outcome"
    assert runner.steps[-1].code == 1


@pytest.mark.model
def test_the_comment_is_rewritten_and_never_doubled(play: Callable[..., Runner], github: GitHub) -> None:
    github.add(f"{OURS}\nI am no bot", by="User")
    for number in range(120):
        github.add(f"chatter {number}")
    play()
    play()
    ours = [c for c in github.comments if c["body"].startswith(OURS) and c["user"]["type"] == "Bot"]
    assert len(ours) == 1
    assert github.comments[0]["body"] == f"{OURS}\nI am no bot"
    runner = play(fail_on="never")
    assert runner.steps[-1].code == 0
    assert len(github.comments) == 122


@pytest.mark.model
@pytest.mark.parametrize("head", ["stranger/news", None, "dependabot"], ids=["fork", "deleted fork", "dependabot"])
def test_where_the_token_may_only_read_the_artifact_has_it_all(
    head: str | None, play: Callable[..., Runner], github: GitHub
) -> None:
    runner = play(head=head)
    assert runner.outputs["check"]["writable"] == "false"
    assert CODE_SCANNING not in names(runner)
    assert COMMENT not in names(runner)
    assert github.asked == []
    assert ARTIFACT in names(runner)
    assert (Path(runner.outputs["check"]["folder"]) / "comment.md").is_file()
    assert runner.summary.startswith(f"# factdiff: {SAID}\n")
    assert "the reports are in the artifact" in "".join(step.output for step in runner.steps)
    assert runner.steps[-1].code == 1


@pytest.mark.model
def test_a_push_gets_no_comment(play: Callable[..., Runner], github: GitHub) -> None:
    runner = play("push")
    assert COMMENT not in names(runner)
    assert CODE_SCANNING in names(runner)
    assert github.asked == []


@pytest.mark.model
def test_what_an_edit_is_held_against_can_be_chosen(play: Callable[..., Runner]) -> None:
    whole = play(since="none")
    assert whole.summary.startswith("# factdiff: 1 conflict")
    # Without the merge that GitHub makes, the base of the pull request is looked for.
    git(whole.workspace, "checkout", "-q", "edit")
    assert play().summary.startswith(f"# factdiff: {SAID}\n")
    assert play(since="HEAD").summary.startswith("# factdiff: this edit touches no article of a story\n")
    assert play(since="HEAD").steps[-1].code == 0
    assert play(since="HEAD", count_all="true").steps[-1].code == 1


def test_a_checkout_without_the_base_says_how_to_fetch_it(play: Callable[..., Runner], github: GitHub) -> None:
    first = play(stories="nosuch")
    shallow = first.workspace.parent / "shallow"
    git(first.workspace, "clone", "-q", "--depth", "1", "--branch", "merge", first.workspace.as_uri(), str(shallow))
    shutil.rmtree(first.workspace / ".git")
    shutil.move(shallow / ".git", first.workspace / ".git")
    git(first.workspace, "branch", "main")  # what the event would name
    runner = play()
    assert runner.outputs["check"]["exit-code"] == "2"
    assert "HEAD^1: this clone is shallow" in "".join(step.output for step in runner.steps)
    assert "(2 is enough for HEAD^1, the base of a pull request)" in "".join(step.output for step in runner.steps)
    assert github.comments == []
    assert runner.steps[-1].code == 2


@pytest.mark.model
def test_each_job_of_a_matrix_has_an_artifact_a_cache_and_a_comment(
    play: Callable[..., Runner], github: GitHub
) -> None:
    for name in ("factdiff-facts-0", "factdiff-facts-1"):
        runner = play(artifact=name)
        artifact, parses = runner.step(ARTIFACT), runner.step("Keep parses of articles")
        assert artifact is not None
        assert artifact.given["name"] == name
        assert parses is not None
        assert name in parses.given["key"]
        assert parses.given["key"].startswith(parses.given["restore-keys"].split()[0])
    assert [comment["body"].split("\n")[0] for comment in github.comments] == [OURS, OURS.replace("facts-0", "facts-1")]


def test_what_is_kept_hangs_on_the_lock_and_can_be_left_out(play: Callable[..., Runner]) -> None:
    runner = play(stories="nosuch")
    lock = hashlib.sha256((ROOT / "requirements-action.txt").read_bytes()).hexdigest()[:16]
    pip = runner.step("Keep what pip downloads")
    assert pip is not None
    assert pip.given == {"path": f"{runner.temp}/factdiff-pip", "key": f"factdiff-pip-Linux-X64-3.12-{lock}"}
    log = (runner.temp.parent / "pip.log").read_text(encoding="utf-8")
    assert log.count(f"--cache-dir {runner.temp}/factdiff-pip") == 2
    assert not [name for name in names(play(stories="nosuch", cache="false")) if name.startswith("Keep what pip")]


@pytest.mark.model
def test_a_refused_comment_fails_nothing(play: Callable[..., Runner], github: GitHub) -> None:
    github.refuse = 403
    runner = play(fail_on="never")
    step = runner.step(COMMENT)
    assert step is not None
    assert step.code == 0
    assert "GitHub answered 403" in step.output
    assert runner.steps[-1].code == 0


@pytest.mark.parametrize(
    ("inputs", "told"),
    [
        ({"stories": "$(touch pwned) `touch pwned` ; touch pwned"}, "has no such story"),
        ({"config": '"; touch pwned; "'}, "touch pwned"),
        ({"fail_on": "always"}, "invalid choice"),
    ],
    ids=["stories", "config", "fail-on"],
)
def test_inputs_are_words_and_never_commands(
    inputs: dict[str, str], told: str, play: Callable[..., Runner], github: GitHub
) -> None:
    runner = play(**inputs)
    check = runner.step("Check the stories")
    assert check is not None
    assert told in check.output
    assert not (runner.workspace / "pwned").exists()
    assert runner.outputs["check"]["exit-code"] == "2"
    assert CODE_SCANNING not in names(runner)
    assert github.comments == []
    assert runner.steps[-1].code == 2


def test_inputs_can_switch_comment_and_code_scanning_off(play: Callable[..., Runner], github: GitHub) -> None:
    runner = play(stories="none-such", comment="false", sarif="false")
    assert {COMMENT, CODE_SCANNING}.isdisjoint(names(runner))


# --- the comment ---------------------------------------------------------------------------------


def test_a_comment_is_kept_when_it_says_so_already(
    github: GitHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "event.json").write_text('{"pull_request": {"number": 7}}', encoding="utf-8")
    monkeypatch.setenv("GITHUB_EVENT_PATH", str(tmp_path / "event.json"))
    monkeypatch.setenv("GITHUB_API_URL", github.address)
    monkeypatch.setenv("GITHUB_REPOSITORY", "desk/news")
    monkeypatch.setenv("GITHUB_TOKEN", "t")
    body = f"{MARKER}\n\nTwo conflicts.\n"
    assert keep_comment(body, only_update=True) == "nothing"
    assert keep_comment(body, only_update=False) == "made"
    # GitHub gives line ends back as it likes.
    github.comments[0]["body"] = body.replace("\n", "\r\n")
    assert keep_comment(body, only_update=False) == "kept"
    assert keep_comment(body + "More.", only_update=True) == "updated"
    assert [asked[0] for asked in github.asked] == ["GET", "GET", "POST", "GET", "GET", "PATCH"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("factdiff-facts-0", "<!-- m (factdiff-facts-0) -->"),
        ("a --> <b>", "<!-- m (a-b) -->"),
        ("--", MARKED),
        ("", MARKED),
        ("x" * 200, f"<!-- m ({'x' * 100}) -->"),
    ],
)
def test_a_name_in_the_marker_does_not_end_it(name: str, expected: str) -> None:
    assert mark_comment(f"{MARKED}\n\nText -->.\n", name) == f"{expected}\n\nText -->.\n"


def test_a_comment_too_long_for_github_is_not_sent(
    github: GitHub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Letters beyond the basic plane count twice where lengths are counted in UTF-16.
    (tmp_path / "c.md").write_text("𝔉" * (MAX_CHARS // 2 + 1), encoding="utf-8")
    assert keep_comment_main([str(tmp_path / "c.md")]) == 0
    assert "longer than 65,536" in capsys.readouterr().out
    assert github.asked == []


# --- the files -----------------------------------------------------------------------------------


def described() -> dict[str, Any]:
    text: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    return text


def test_actions_are_pinned_to_commits() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/factdiff.yml").read_text(encoding="utf-8"))
    used = [step["uses"] for step in described()["runs"]["steps"] if "uses" in step]
    used += [step["uses"] for job in workflow["jobs"].values() for step in job["steps"] if "uses" in step]
    assert len(used) >= 5
    assert [u for u in used if u != "./" and not SUFFIXED.match(u)] == []


def test_no_script_holds_an_expression() -> None:
    for step in described()["runs"]["steps"]:
        assert "${{" not in step.get("run", ""), "what a stranger may name goes through env"


def test_the_lock_fits_the_project() -> None:
    assert lock_action.find_faults(lock_action.TARGET.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda text: re.sub(r"(?ms)^spacy==.*?(?=^\S)", "", text), "spacy is not locked"),
        (lambda text: text + "torch==2.13.0 \\\n    --hash=sha256:00\n", "torch is locked"),
        (lambda text: re.sub(r"^spacy==[^ ]+", "spacy==3.8.1", text, flags=re.MULTILINE), "spacy is locked at 3.8.1"),
        (lambda text: text + "extra==1\n", "extra==1 has no hash"),
        (lambda text: "--index-url https://example.org\n" + text, "names where to fetch from"),
    ],
    ids=["missing", "torch", "another version", "no hash", "an address"],
)
def test_a_lock_that_does_not_fit_is_told(change: Callable[[str], str], told: str) -> None:
    text = change(lock_action.TARGET.read_text(encoding="utf-8"))
    assert any(told in fault for fault in lock_action.find_faults(text))


def test_hooks_call_commands_that_exist() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert {hook["id"] for hook in hooks} == {"factdiff", "factdiff-installed", "factdiff-diff"}
    for hook in hooks:
        program, *arguments = shlex.split(hook["entry"])
        assert program == "factdiff"
        make_parser().parse_args(arguments)
        assert re.search(hook["files"], "articles/ferry.md")
        assert not re.search(hook["files"], "compare/cli.py")
        assert hook["pass_filenames"] is False


def find_actionlint() -> str:
    found = shutil.which("actionlint") or shutil.which("actionlint", path=str(Path(sys.executable).parent))
    if not found:
        pytest.skip("actionlint is not installed (https://github.com/rhysd/actionlint)")
    return found


def test_workflow_and_action_pass_actionlint(tmp_path: Path) -> None:
    actionlint = find_actionlint()
    command = [actionlint, "-shellcheck=", "-pyflakes=", "-no-color"]
    done = subprocess.run([*command, str(ROOT / ".github/workflows/factdiff.yml")], cwd=ROOT, capture_output=True)
    assert done.returncode == 0, done.stdout.decode()

    # It does not look into the steps of an action: as those of a workflow with the same inputs it does.
    action = described()
    inputs = {name: {"type": "string", "description": i["description"]} for name, i in action["inputs"].items()}
    workflow = {
        "name": "steps",
        "on": {"workflow_call": {"inputs": inputs}},
        "jobs": {"steps": {"runs-on": "ubuntu-latest", "steps": action["runs"]["steps"]}},
    }
    (tmp_path / "steps.yml").write_text(yaml.safe_dump(workflow, sort_keys=False), encoding="utf-8")
    done = subprocess.run([*command, "steps.yml"], cwd=tmp_path, capture_output=True)
    assert done.returncode == 0, done.stdout.decode()

    broken = (tmp_path / "steps.yml").read_text(encoding="utf-8").replace("steps.check.outputs", "steps.chek.outputs")
    (tmp_path / "broken.yml").write_text(broken, encoding="utf-8")
    assert subprocess.run([*command, "broken.yml"], cwd=tmp_path, capture_output=True).returncode == 1
