"""Workflow commands, which GitHub Actions shows at the lines of a pull request.

The form and its escapes: "Workflow commands for GitHub Actions", docs.github.com, and `command.ts` of actions/toolkit.
Every line that holds words of a stranger begins with `::`, so that none of them can be a command of its own.
"""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

from compare.reporters.excerpts import count_noun, shorten_text
from compare.wording import clean_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compare.model import Evidence, Skipped

MAX_PER_LEVEL = 10
"""GitHub shows no more errors, warnings or notices of one step."""
_MESSAGE_CHARS = 2_000


class Commands:
    """The lines in the making: no more of a level than GitHub shows, the others counted."""

    def __init__(self, skipped: Sequence[Skipped] = ()) -> None:
        self.lines: list[str] = []
        self._used: Counter[str] = Counter()
        self._more = 0
        for one in skipped:
            self.add("error", [f"{one.path} was not read: {one.reason}"], {"file": one.path}, title="not read")

    def add(self, level: str, message: Sequence[str], place: dict[str, str], *, title: str) -> None:
        """A line of a level, `error`, `warning` or `notice`; `message` are its paragraphs, blank ones left out."""
        if self._used[level] == MAX_PER_LEVEL:
            self._more += 1
            return
        self._used[level] += 1
        text = "\n".join(shorten_text(part, _MESSAGE_CHARS) for part in message if part.strip())
        said = ",".join(f"{key}={_property(value)}" for key, value in (*place.items(), ("title", title)) if value)
        self.lines.append(f"::{level} {said}::{_data(text)}")

    def finish(self, told: Sequence[str], nothing: str) -> str:
        """The text: the lines, how many more there are, what else is `told`; `nothing` where there is none of it."""
        more = f"{count_noun(self._more, 'more finding')} without an annotation: GitHub shows {MAX_PER_LEVEL} a level."
        lines = [*self.lines, *([more] if self._more else []), *told]
        return "\n".join(lines or [nothing]) + "\n"


def write_place(path: str | None, evidence: Evidence) -> dict[str, str]:
    """Where evidence stands; nowhere in a text from memory."""
    column = str(evidence.column) if evidence.column else ""
    return {"file": path, "line": str(max(evidence.line, 1)), "col": column} if path else {}


def _data(text: str) -> str:
    lines = "\n".join(clean_text(line) for line in text.split("\n"))
    return lines.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    escaped = clean_text(text.replace(os.sep, "/")).replace("%", "%25")
    return escaped.replace(":", "%3A").replace(",", "%2C")
