"""How a report, a ledger and a revision are shown in a notebook or handed to a data frame: others do it, when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from compare.frames import Library


class Shown:
    """What a value as a whole can be turned into, beside the reports that `compare.render` writes.

    `self` is any type to the checker, as this class cannot name the three that have it.
    """

    def to_frame(self: Any, library: Library | None = None) -> Any:
        """Its rows as a data frame of pandas or polars; `docs/notebooks.md` lists the columns.

        Without a library pandas is taken where it is installed, else polars. Raises `UsageError` when what is needed
        is not installed.
        """
        from compare.frames import make_frame

        return make_frame(self, library)

    def _repr_html_(self: Any) -> str:
        from compare.reporters.notebook_tables import write_html

        return write_html(self)

    def __repr__(self: Any) -> str:
        """A line: whole articles help nobody in a prompt or a traceback."""
        from compare.reporters.notebook_tables import say_contents

        return f"<{type(self).__name__}: {say_contents(self)}>"
