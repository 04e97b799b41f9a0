"""Words of reported speech that tell nothing of it. Ours; the verbs that do are `data/speech.json`."""

from __future__ import annotations

from typing import Final

NO_SOURCE: Final = frozenset("begin continue agree".split())
"""They introduce words, but name no source of what they introduce."""
UNSAID: Final = frozenset("decline refuse fail".split())
"""Before a verb of speech nothing was said: "declined to say"."""
EMPTY_LEMMAS: Final = frozenset(
    "be have do say tell would will could can may might not that this it he she they".split()
)
"""Lemmas that two reported statements may share without saying the same."""
