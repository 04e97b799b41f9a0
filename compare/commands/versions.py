"""`factdiff --version`: what is installed of all that can change a report."""

from __future__ import annotations

import argparse
from typing import Final

import compare

# Beside the language pipeline and the encoder: what they run on, and what reads files.
PACKAGES: Final = (
    "spacy",
    "numpy",
    "onnxruntime",
    "tokenizers",
    "trafilatura",
    "htmldate",
    "lxml",
    "sentence-transformers",
    "python-docx",
    "pypdf",
)


class ShowVersion(argparse.Action):
    """Prints `describe_installation` and ends, as argparse's own action does; wants `nargs=0`."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Ends with 0."""
        from compare.commands.outputs import write_stdout

        write_stdout(describe_installation().encode("utf-8", "replace"))
        parser.exit()


def describe_installation() -> str:
    """Lines of a name and a version, `factdiff` first; nothing of what is named is imported."""
    import platform

    from compare.errors import ModelError
    from compare.language.encoding import encoder_name
    from compare.language.parsing import installed_pipeline

    try:
        pipeline = " ".join(installed_pipeline())
    except ModelError as error:
        pipeline = f"missing: {error.remedy}"
    rows = [
        f"factdiff {compare.__version__}",
        f"Python {platform.python_version()} ({platform.system()} {platform.machine()})",
        f"language pipeline {pipeline}",
        f"encoder {encoder_name()}",
        *(f"{name} {_find_version(name)}" for name in PACKAGES),
    ]
    return "\n".join(rows) + "\n"


def _find_version(name: str) -> str:
    from importlib import metadata

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "is not installed"
