"""How a dateline begins."""

from __future__ import annotations

from typing import Final

BEFORE_DATE: Final = r"[A-Z][A-Z .'’-]{2,40}(?:, [A-Z][A-Za-z. ]{1,24})?,?\s*"
"""What stands before its date, as a regular expression: "MANILA, May 3 —", "LITTLE ROCK, Ark., May 3 —". Our own."""
