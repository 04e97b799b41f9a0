"""Writes requirements-action.txt: what the GitHub Action installs, every file of it by its hash, without torch.

    python tools/lock_action.py [--check]

sentence-transformers, and torch with it, serves `--model` only: factdiff itself is installed without its dependencies,
after these. Versions are those of constraints.txt. Needs `uv` (pip install uv) and the network. With --check nothing is
written and nothing fetched: exit 1 when the file does not fit pyproject.toml and constraints.txt any more.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "requirements-action.txt"
LEFT_OUT = ("sentence-transformers",)
BUILD = ("setuptools",)
"""factdiff is built without isolation, which would fetch its builder unhashed."""
NEVER = ("torch", "sentence-transformers", "transformers", "scikit-learn", "scipy")

HEADER = """\
# What action.yml installs before factdiff itself (pip install --require-hashes -r); no torch.
# Made by tools/lock_action.py from pyproject.toml and constraints.txt; do not edit.
"""

_NAME = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)", re.MULTILINE)
_PIN = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;\\]+)", re.MULTILINE)


def normalise_name(name: str) -> str:
    """A package's name as indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def list_wanted() -> list[str]:
    """The requirements to lock, as pyproject.toml writes them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed = [r for r in project["project"]["dependencies"] if read_name(r) not in LEFT_OUT]
    return [*needed, *(r for r in project["build-system"]["requires"] if read_name(r) in BUILD)]


def read_name(requirement: str) -> str:
    """The normalised name at the head of a requirement."""
    match = _NAME.match(requirement)
    return normalise_name(match[1]) if match else ""


def read_pins(text: str) -> dict[str, str]:
    """Version by normalised name, of a requirements or constraints file."""
    return {normalise_name(name): version for name, version in _PIN.findall(text)}


def find_faults(text: str) -> list[str]:
    """What is wrong with a lock, told without the network; [] when it fits."""
    pins = read_pins(text)
    known = read_pins((ROOT / "constraints.txt").read_text(encoding="utf-8"))
    faults = [f"{name} is not locked" for name in map(read_name, list_wanted()) if name not in pins]
    faults += [f"{name} is locked" for name in NEVER if name in pins]
    faults += [
        f"{name} is locked at {version}, tested with {known[name]}"
        for name, version in sorted(pins.items())
        if name in known and known[name] != version
    ]
    blocks = re.split(r"\n(?=\S)", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE).strip())
    faults += [f"{block.splitlines()[0]} has no hash" for block in blocks if "--hash=sha256:" not in block]
    if re.search(r"://|--(?:index|extra-index|find-links|trusted-host)", text):
        faults.append("it names where to fetch from")
    return faults


def make_lock() -> str:
    """The text of the lock, resolved anew for Python 3.11 to 3.13 on every system."""
    done = subprocess.run(  # noqa: S603 - our own arguments
        [
            *(sys.executable, "-m", "uv", "pip", "compile", "-", "--universal", "--python-version", "3.11"),
            *("--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--quiet"),
            *("--constraint", str(ROOT / "constraints.txt")),
        ],
        input="\n".join(list_wanted()) + "\n",
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"uv could not resolve it: {done.stderr.strip()}")
    return HEADER + done.stdout


def main() -> int:
    """Exit status: 1 with --check when the lock does not fit."""
    if "--check" in sys.argv[1:]:
        faults = find_faults(TARGET.read_text(encoding="utf-8")) if TARGET.exists() else ["there is no lock"]
        for fault in faults:
            print(f"{TARGET.name}: {fault}; run tools/lock_action.py")
        return int(bool(faults))
    text = make_lock()
    if faults := find_faults(text):
        raise SystemExit("\n".join(faults))
    TARGET.write_text(text, encoding="utf-8")
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
