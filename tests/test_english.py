"""The room of what is English holds words only, each list once."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest

import compare.english

MODULES = sorted(p for p in Path(compare.english.__file__).parent.glob("*.py") if p.stem != "__init__")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.stem)
def test_nothing_here_computes(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "the module says where its lists come from"
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.While, ast.With)
    assert not [node for node in ast.walk(tree) if isinstance(node, kinds)]
    imported = {n.module for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)}
    assert all(m in {"__future__", "typing"} or (m or "").startswith("compare.english") for m in imported)


def test_no_list_stands_here_twice() -> None:
    seen: dict[frozenset[str], tuple[str, int]] = {}
    for path in MODULES:
        for name, value in vars(importlib.import_module(f"compare.english.{path.stem}")).items():
            if isinstance(value, frozenset) and len(value) > 3:
                where = f"{path.stem}.{name}"
                first, same = seen.setdefault(value, (where, id(value)))
                assert same == id(value), f"{where} repeats {first}"
