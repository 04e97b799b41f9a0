"""The public API of factdiff under the name it is installed by: what `compare` has, the same objects.

Everything is imported when first used, as there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import compare
from compare import __version__ as __version__

if TYPE_CHECKING:
    from compare import *  # noqa: F403 - the names are those of the other package, whichever these are

__all__ = compare.__all__


def __getattr__(name: str) -> Any:
    if name in __all__:
        return getattr(compare, name)
    raise AttributeError(f"module 'factdiff' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
