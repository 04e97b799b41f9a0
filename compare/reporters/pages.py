"""Self-contained pages: their templates, and the hashes by which a page allows its own style and script."""

from __future__ import annotations

import base64
import hashlib


def as_markup(text: str) -> str:
    """A style or script of this package, which a template shows as it is."""
    from markupsafe import Markup

    return Markup(text)  # noqa: S704 - our own style and script, from files of this package


def hash_source(text: str) -> str:
    """The hash by which a Content-Security-Policy knows an inline style or script."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
