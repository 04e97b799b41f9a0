"""Verbs that "can" makes no possibility of. Ours; the cues of certainty are `data/certainty.json`."""

from __future__ import annotations

from typing import Final

ABILITY_VERBS: Final = frozenset("hear see smell feel taste sense afford remember breathe move walk".split())
"""After "can" or "could", which then says what one is able to do: "could see smoke"."""
