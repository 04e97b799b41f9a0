"""Verbs of speech that credit nobody. Ours; those that do are `data/speech.json`."""

from __future__ import annotations

from typing import Final

NO_SOURCE: Final = frozenset("begin continue agree".split())
"""They introduce words, but name no source of what they introduce."""
UNSAID: Final = frozenset("decline refuse fail".split())
"""Before a verb of speech nothing was said: "declined to say"."""
