"""The rules of the house that a machine can hold: imports, registry, layout."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from compare.detectors.registry import RULES
from compare.model import KINDS

PACKAGE = Path(__file__).parent.parent / "compare"
MODULES = sorted(p for p in PACKAGE.rglob("*.py"))
FORBIDDEN_NAMES = {"utils", "helpers", "base", "common", "misc"}

# Who may import what of ours; a stage imports the model and the small stages named here.
EVERYBODY = {"compare.model", "compare.errors", "compare.settings"}
DETECTORS_SHARE = {"compare.detectors.clashes", "compare.detectors.rules", "compare.detectors.utterances"}


def imports_of(path: Path) -> set[str]:
    """Every module of ours that a file imports, inside functions too; type-checking imports apart."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    skipped: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            skipped.update(ast.walk(node))
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("compare"):
            found.update(
                f"{node.module}.{a.name}"
                if (PACKAGE.parent / node.module.replace(".", "/") / f"{a.name}.py").exists()
                else node.module
                for a in node.names
            )
        elif isinstance(node, ast.Import):
            found.update(a.name for a in node.names if a.name.startswith("compare"))
    return found


def module_name(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


# Rooms on the way of the data, and which others each may ask; everybody may import EVERYBODY. What is not named here
# (`pipeline`, `study`, `reading` …) puts the stages together and stands in nobody's list.
ROOMS = {
    "model": {"frames", "reporters.notebook_tables"},  # inside methods: how it is shown
    "english": set(),
    "language": {"english", "guards", "project.atomic_files", "runtime"},
    "sources": {"english", "guards", "language", "runtime"},
    "values": {"english", "language", "wording"},
    "facts": {"english", "language", "values", "wording"},
    "clauses": {"english", "facts", "language", "values", "wording"},
    "alignment": {"english", "facts", "language", "values"},
    "candidates": {"clauses", "english", "language", "values"},
    "detectors": {"candidates", "clauses", "english", "language", "values", "wording"},
    "findings": {
        "alignment.features",
        "clauses",
        "english",
        "facts",
        "language",
        "sources.languages",
        "values",
        "wording",
    },
    "reporters": {"wording"},
    "corpus": {
        "english",
        "guards",
        "language",
        "project.atomic_files",
        "reporters",
        "signature",
        "sources",
        "wording",
    },
    "project": {"findings", "guards", "wording"},
    "review": {"findings", "guards", "project", "reporters", "wording"},
    "assistants": {"findings", "reporters", "sources"},
    "watch": {"findings", "guards", "project", "reporters", "sources", "wording"},
}
ROOMS["wording"] = {"english"}


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_imports_follow_the_rule(path: Path) -> None:
    name, found = module_name(path), imports_of(path)
    room = name.split(".")[1] if "." in name else ""
    if room in ROOMS:
        own = f"compare.{room}"
        for target in found - EVERYBODY - {"compare"}:
            inside = target == own or target.startswith(f"{own}.")
            allowed = any(target == f"compare.{r}" or target.startswith(f"compare.{r}.") for r in ROOMS[room])
            model = target.startswith("compare.model") and room != "model"
            assert inside or allowed or model, f"{room} may not ask {target}"
    if room == "detectors" and name != "compare.detectors.registry":
        detectors = {f for f in found if f.startswith("compare.detectors")}
        assert detectors <= DETECTORS_SHARE, "no detector imports another"
    if room == "reporters":
        assert not any(f.endswith("_report") for f in found), "no reporter imports another"
    if name not in {"compare", "compare.cli", "compare.pipeline"}:
        assert "compare.pipeline" not in found


@pytest.mark.parametrize("library", ["spacy", "sentence_transformers", "onnxruntime", "torch", "trafilatura"])
def test_heavy_libraries_are_imported_inside_functions_of_one_stage(library: str) -> None:
    homes = {
        "spacy": "compare/language/parsing.py",
        "sentence_transformers": "compare/language/weights.py",
        "onnxruntime": "compare/language/weights.py",
    }
    for path in MODULES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            names = (
                [a.name for a in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            if any(n.split(".")[0] == library for n in names):
                assert node.col_offset > 0, f"{path}: {library} imported at module level"
                if library in homes:
                    assert path.as_posix().endswith(homes[library]), f"{path} imports {library}"


def test_only_the_command_knows_the_server_of_a_review() -> None:
    """No other command waits for its libraries."""
    for path in MODULES:
        inside = module_name(path).startswith("compare.review")
        if not inside and module_name(path) != "compare.commands.review":
            assert not any(f.startswith("compare.review") for f in imports_of(path)), path
        libraries = {
            (node.module or "").split(".")[0]
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom)
        }
        assert inside or not libraries & {"starlette", "uvicorn"}, path


def test_only_the_command_knows_the_server_of_assistants() -> None:
    for path in MODULES:
        inside = module_name(path).startswith("compare.assistants")
        if not inside and module_name(path) != "compare.commands.mcp":
            assert not any(f.startswith("compare.assistants") for f in imports_of(path)), path
        libraries = {
            (node.module or "").split(".")[0]
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom)
        }
        assert inside or not libraries & {"mcp", "mcp_types", "pydantic"}, path


def test_only_the_watch_knows_the_reader_of_feeds() -> None:
    for path in MODULES:
        inside = module_name(path).startswith("compare.watch")
        if not inside and module_name(path) != "compare.commands.watch":
            assert not any(f.startswith("compare.watch") for f in imports_of(path)), path
        assert module_name(path) == "compare.watch.feeds" or "import feedparser" not in path.read_text("utf-8"), path


def test_no_module_is_a_drawer_or_hides_the_standard_library() -> None:
    import sys

    for path in MODULES:
        assert path.stem not in FORBIDDEN_NAMES, path
        assert path.stem.startswith("__") or path.stem not in sys.stdlib_module_names, path


def test_every_detector_file_is_registered() -> None:
    registered = {r.find.__module__ for r in RULES}
    shared = {"compare.detectors", "compare.detectors.registry", *DETECTORS_SHARE}
    for path in sorted((PACKAGE / "detectors").glob("*.py")):
        name = module_name(path)
        if name not in shared:
            assert name in registered, f"{name} has no rule in RULES"


def test_rules_cover_every_kind_and_have_distinct_ids() -> None:
    assert {r.kind for r in RULES} >= set(KINDS) - {"metadata"}
    assert len({r.id for r in RULES}) == len(RULES)


MOST_LINES = 60
MOST_LINES_OF_A_MODULE = 700
TABLES: dict[str, str] = {}
"""Functions that may be longer because they are tables, and why (`module.function`)."""


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_functions_and_modules_can_be_read_at_a_sitting(path: Path) -> None:
    """Branches are counted by ruff (PLR0912)."""
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MOST_LINES_OF_A_MODULE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            name = f"{module_name(path)}.{node.name}"
            assert length <= MOST_LINES or name in TABLES, f"{name} has {length} lines"


TESTS = sorted(Path(__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("path", TESTS, ids=lambda path: str(path.relative_to(Path(__file__).parent)))
def test_tests_ask_for_nothing_private(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    ours: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("compare"):
            ours |= {a.asname or a.name for a in node.names}
            assert not [a.name for a in node.names if a.name.startswith("_") and not a.name.startswith("__")]
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in ours:
            assert not node.attr.startswith("_") or node.attr.startswith("__"), f"{node.value.id}.{node.attr}"
