from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite the files under tests/golden")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compares a text with a file byte for byte; a mismatch shows a diff, `--update-golden` rewrites the file."""

    def compare(path: Path, text: str) -> None:
        encoded = text.encode("utf-8")
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(encoded)
            return
        expected = path.read_bytes() if path.exists() else b""
        if encoded != expected:
            lines = difflib.unified_diff(
                expected.decode("utf-8").splitlines(), text.splitlines(), "expected", "rendered", lineterm="", n=1
            )
            pytest.fail(f"{path} differs (--update-golden rewrites it):\n" + "\n".join(list(lines)[:80]), pytrace=False)

    return compare
