"""Writes docs/rules.md from the docstrings of the detectors.

python tools/make_rules.py [--check]
"""

from __future__ import annotations

import sys
from importlib import import_module
from inspect import getdoc
from pathlib import Path

from compare.detectors.registry import RULES
from compare.project.atomic_files import write_file

TARGET = Path(__file__).resolve().parent.parent / "docs" / "rules.md"


def make_rules() -> str:
    """The page: a table of rules, then each detector's manual page, in the order of the registry."""
    lines = [
        "# Rules",
        "",
        "Made from the detectors' docstrings by `tools/make_rules.py`; edit those.",
        "",
        "| rule | kind | severity | reports |",
        "|---|---|---|---|",
        *(f"| `{r.id}` | {r.kind} | {r.severity} | {r.summary} |" for r in RULES),
        "",
    ]
    modules = list(dict.fromkeys(r.find.__module__ for r in RULES))
    for name in modules:
        rules = [r for r in RULES if r.find.__module__ == name]
        head = ", ".join(f"`{r.id}` (version {r.version})" for r in rules)
        lines += [f"## {name.rsplit('.', 1)[1]}", "", head, "", getdoc(import_module(name)) or "", ""]
    return "\n".join(lines).rstrip() + "\n"


def main() -> int:
    """Exit status: 1 with --check when the page is stale."""
    text = make_rules()
    if "--check" in sys.argv[1:]:
        return int(not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text)
    write_file(TARGET, text.encode("utf-8"))
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
