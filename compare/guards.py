"""What the libraries that read files raise on bad input, named at one place, and turned into our errors."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from compare.errors import FactdiffError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DATA_ERRORS: Final[tuple[type[Exception], ...]] = (
    ValueError,  # tomllib and json (numbers of more than 4,300 digits too), wrong Unicode, dates, lxml on NUL bytes
    RecursionError,  # tomllib, json, yaml, email and pypdf on input nested some thousand deep
    MemoryError,  # a length in the file that nothing stands behind
    EOFError,  # zipfile, pypdf
    OSError,  # zipfile and pypdf on offsets that lie outside of the file
    OverflowError,  # a number in the file as an offset or a time
    LookupError,  # python-docx on parts that are named and not there; codecs on unknown encodings
    NotImplementedError,  # zipfile on ways of packing that it does not know, pypdf on ways of locking
    zlib.error,  # zipfile does not wrap it
    struct.error,  # zipfile, pypdf
)
"""They speak of what was read, whoever raises them."""

SLIP_ERRORS: Final[tuple[type[Exception], ...]] = (
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    RuntimeError,  # zipfile on locked entries
)
"""Slips of a library on damaged input (pypdf and python-docx above all): bad input only where a library raised them.
Raised by our own code they are our mistake, and must be seen."""

LIBRARY_BASES: Final = (
    ("zipfile", "BadZipFile"),
    ("zipfile", "LargeZipFile"),
    ("lxml.etree", "LxmlError"),
    ("yaml", "YAMLError"),
    ("pypdf.errors", "PyPdfError"),
    ("docx.opc.exceptions", "OpcError"),
    ("email.errors", "MessageError"),
)
"""Own bases of libraries. Looked for only when the library has been loaded: what is not loaded has raised nothing."""

_HOME: Final = str(Path(__file__).parent) + os.sep


@contextmanager
def reading(fail: Callable[[Exception], FactdiffError]) -> Iterator[None]:
    """A block that reads untrusted input: what shows that the input is bad becomes the error that `fail` makes.

    Errors of ours pass; so does whatever tells of a mistake in our own code.
    """
    try:
        yield
    except FactdiffError:
        raise
    except Exception as error:
        if not is_bad_input(error):
            raise
        raise fail(error) from error


def is_bad_input(error: BaseException) -> bool:
    """Whether an error tells of the input, not of our code."""
    if isinstance(error, (*DATA_ERRORS, *library_errors())):
        return True
    return isinstance(error, SLIP_ERRORS) and not _raised_here(error)


def say_fault(error: Exception) -> str:
    """What is wrong with a text that a parser gave up, in words for the user."""
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    if isinstance(error, MemoryError):
        return "it is too large"
    said = str(error)
    # Python's own advice on its limit on digits means nothing to who wrote the file.
    return "a number in it has too many digits" if "integer string conversion" in said else said or type(error).__name__


def library_errors() -> tuple[type[BaseException], ...]:
    """The bases of `LIBRARY_BASES` whose library is loaded."""
    found = []
    for module, name in LIBRARY_BASES:
        base = getattr(sys.modules.get(module), name, None)
        if isinstance(base, type) and issubclass(base, BaseException):
            found.append(base)
    return tuple(found)


def _raised_here(error: BaseException) -> bool:
    """Whether the innermost frame is one of this package."""
    trace = error.__traceback__
    if trace is None:
        return True
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_filename.startswith(_HOME)
