"""What somebody may have meant who wrote a name that is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAX_CHARS = 100


def say_nearest(given: str, known: Iterable[str]) -> str:
    """“Did you mean compare?” with up to three of the names, the nearest first; '' when none is near.

    >>> say_nearest("comparre", ["compare", "check"])
    'Did you mean compare?'
    """
    # Imported here: it is wanted for errors alone.
    from difflib import get_close_matches

    names = {name.casefold(): name for name in known}
    near = get_close_matches(given[:_MAX_CHARS].casefold(), names, n=3, cutoff=0.6)
    return f"Did you mean {' or '.join(names[name] for name in near)}?" if near else ""
