"""Self-contained pages: their templates, and the hashes by which a page allows its own style and script."""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Template


def read_template(name: str) -> Template:
    """A template of `data/templates`, compiled: it escapes what it is given, and an unknown name is an error."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        loader=FunctionLoader(read_part),  # a template may take macros from others
    )
    return environment.get_template(name)


def read_part(name: str) -> str:
    """The text of a file of `data/templates`: a style, a script."""
    return (files("compare") / "data" / "templates" / name).read_text(encoding="utf-8")


def as_markup(text: str) -> str:
    """A style or script of this package, which a template shows as it is."""
    from markupsafe import Markup

    return Markup(text)  # noqa: S704 - our own style and script, from files of this package


def hash_source(text: str) -> str:
    """The hash by which a Content-Security-Policy knows an inline style or script."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
