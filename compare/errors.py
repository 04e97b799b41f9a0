"""One error for each cause: what happened, why, and what to do."""

from __future__ import annotations


class FactdiffError(Exception):
    """Base of every error factdiff raises on bad input; its text has three parts.

    `what` names the thing that failed, `why` the cause, `remedy` what the user can do about it.
    """

    def __init__(self, what: str, why: str, remedy: str) -> None:
        super().__init__(what, why, remedy)
        self.what = what
        self.why = why
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.what}: {self.why}. {self.remedy}"


class SourceError(FactdiffError):
    """An article could not be read: missing, empty, binary, too large, a folder, or not news text."""


class ModelError(FactdiffError):
    """A language model, encoder or other model file is missing or is not what it should be."""


class UsageError(FactdiffError):
    """The call itself makes no sense: one article only, an unknown format, an option for no source."""
