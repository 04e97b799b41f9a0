"""What `make dist` builds can be installed by itself: every file is in it, and a fresh environment compares with it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import site
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

import compare

ROOT = Path(__file__).parent.parent
STORY = ["coast-herald.md", "evening-star.md"]
pytestmark = pytest.mark.model


def list_files() -> set[str]:
    """Every file of the package in this checkout, as paths from its root."""
    files = (path for path in (ROOT / "compare").rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT).as_posix() for path in files}


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sdist and the wheel, built as the Makefile does, from a copy: a build leaves files behind."""
    if importlib.util.find_spec("build") is None:
        pytest.skip("build is not installed: pip install -c constraints.txt -e '.[dev]'")
    copy = tmp_path_factory.mktemp("checkout")
    shutil.copytree(ROOT / "compare", copy / "compare", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy / name)
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8")
    arguments = ["-m", "build", "--no-isolation", "--outdir", "dist", "."]
    assert f"$(BIN)/python {' '.join(arguments)}\n" in recipe, "the test builds as the Makefile does"
    done = subprocess.run([sys.executable, *arguments], cwd=copy, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return copy / "dist"


@pytest.fixture(scope="module")
def python(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a fresh environment with the wheel in it, and nothing else of ours."""
    folder = tmp_path_factory.mktemp("fresh") / "venv"
    venv.create(folder, with_pip=False, symlinks=True)
    python = folder / "bin" / "python"
    (wheel,) = dist.glob("*.whl")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "--python",
            str(python),
            "install",
            "--quiet",
            "--no-index",
            "--no-deps",
            str(wheel),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    # The libraries are those of the tests' environment, behind the wheel. Its own .pth files, that of the checkout
    # among them, do not count there: only those of the environment itself are read.
    own = Path(sysconfig.get_path("purelib", vars={"base": str(folder), "platbase": str(folder)}))
    folders = dict.fromkeys([*site.getsitepackages(), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")])
    (own / "libraries.pth").write_text("\n".join(folders) + "\n", encoding="utf-8")
    return python


def run(*command: str | Path, cwd: Path, code: int = 0) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV"))}
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == code, done.stderr
    return done.stdout


def test_wheel_and_sdist_hold_every_file_of_the_package(dist: Path) -> None:
    (wheel,) = dist.glob("*.whl")
    (sdist,) = dist.glob("*.tar.gz")
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if name.startswith("compare/")}
        licences = [name for name in archive.namelist() if name.endswith("licenses/LICENSE")]
        foreign = {name.split("/")[0] for name in archive.namelist()} - {"compare"}
    assert packed == list_files()
    assert {f"compare/data/{model}/model.onnx" for model in ("contradiction", "encoder", "reader")} <= packed
    assert licences
    assert foreign == {f"factdiff-{compare.__version__}.dist-info"}, "no tests, no tools"
    with tarfile.open(sdist) as archive_:
        sources = {name.partition("/")[2] for name in archive_.getnames()}
    assert sources >= list_files() | {"pyproject.toml", "README.md", "LICENSE"}


def test_the_copy_in_use_is_the_wheels(python: Path, tmp_path: Path) -> None:
    code = "import compare, importlib.metadata as m; print(compare.__file__); print(m.version('factdiff'))"
    file, version = run(python, "-c", code, cwd=tmp_path).splitlines()
    assert Path(file).is_relative_to(python.parent.parent)
    assert version == compare.__version__
    assert run(python.with_name("factdiff"), "--version", cwd=tmp_path).strip().startswith(f"factdiff {version}")


def test_a_fresh_environment_compares_as_the_checkout_does(python: Path, tmp_path: Path) -> None:
    for name in STORY:
        shutil.copy(ROOT / "tests" / "articles" / "ferry-grounding" / name, tmp_path / name)
    arguments = ["compare", *STORY, "--no-cache", "--format"]
    for format_ in ("json", "html"):  # the page needs templates, style and script too
        built = run(python.with_name("factdiff"), *arguments, format_, cwd=tmp_path, code=1)
        here = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from compare.cli import main; sys.exit(main())"
        assert built == run(sys.executable, "-c", here, *arguments, format_, cwd=tmp_path, code=1)
