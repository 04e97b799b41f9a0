"""Weights on this disk: the models inside this package, each file checked, and those of sentence-transformers."""

from __future__ import annotations

import hashlib
import json
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compare.errors import ModelError
from compare.runtime import cut_off_hub

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

_MARKS = ("config.json", "modules.json")
"""Files of which every sentence-transformers model has one at its root."""


@dataclass(frozen=True, slots=True)
class BundledModel:
    """A model's files in `data/<folder>`; the card `<folder>.json` among them names each with its SHA-256."""

    folder: str
    title: str
    script: str
    """What makes the files, in a checkout."""
    root: Path | None = None
    """Where the folder lies; None = in this package."""

    @property
    def card(self) -> dict[str, Any]:
        """What the card says; raises `ModelError` when it cannot be read."""
        try:
            card: dict[str, Any] = json.loads(self._path(f"{self.folder}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise self._broken(f"{self.folder}.json cannot be read ({error})") from error
        return card

    @property
    def name(self) -> str:
        """Name and revision of the weights; only the card is read."""
        card = self.card
        return f"{card['name']}-int8@{card['sha256']['model.onnx'][:12]}"

    def read(self, name: str) -> bytes:
        """A file's bytes; raises `ModelError` when it is not there or not the one that the card names."""
        with self.file(name) as path:
            return path.read_bytes()

    @contextmanager
    def file(self, name: str) -> Iterator[Path]:
        """A block with the place of a file on the disk; raises as `read` does.

        Read a piece at a time to be checked, so that it is never in memory as a whole.
        """
        with resources.as_file(self._path(name)) as path:
            try:
                with path.open("rb") as file:
                    digest = hashlib.file_digest(file, "sha256").hexdigest()
            except OSError as error:
                raise self._broken(f"{name} cannot be read ({error})") from error
            if digest != self.card["sha256"][name]:
                raise self._broken(f"{name} is not the file that {self.folder}.json names (its SHA-256 differs)")
            yield path

    def open_session(self, *, threads: int = 1) -> Any:  # an InferenceSession, which ships no types
        """`model.onnx` on ONNX Runtime, on the CPU."""
        import onnxruntime

        # A host program may have loaded it with its reports on, and old ones for Windows do not know the variable that
        # compare/runtime.py sets: this stops what is left.
        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # The fusions beyond change no bit of the results and no run's time; they cost 50 ms of every start.
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        # To plan which buffers may be used again takes the square of the nodes, since no length is known beforehand:
        # half a second of every start. Runs are as fast without, take as much memory and give the same bits.
        options.enable_mem_reuse = False
        # What a long text needed would be kept for ever, some 20 MB; without, a run is as fast.
        options.enable_cpu_mem_arena = False
        # By its place: of bytes a session keeps a copy, as large as the file.
        with self.file("model.onnx") as path:
            return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])

    def _path(self, name: str) -> Traversable:
        return (self.root or data_folder()) / self.folder / name

    def _broken(self, why: str) -> ModelError:
        return ModelError(self.title, why, f"Reinstall factdiff, or run {self.script} in a checkout")


def data_folder() -> Traversable:
    """Where the bundled models lie."""
    return resources.files("compare") / "data"


@dataclass(frozen=True, slots=True)
class WeightsFile:
    """A file of numbers in `data/`, as one program in a checkout writes it."""

    name: str
    title: str
    script: str

    def read(self, path: Path | None) -> str:
        """The text of the file, or of the one at `path`; raises `ModelError` when it cannot be read."""
        try:
            return (path or data_folder() / self.name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise self.broken(str(error)) from error

    def broken(self, why: str) -> ModelError:
        """The error of weights that cannot be used, and why."""
        return ModelError(self.title, f"they cannot be read ({why})", f"Reinstall, or run {self.script}")


def encodable(text: str) -> str:
    """The text with lone surrogates replaced, which no tokenizer takes."""
    return text.encode("utf-8", "replace").decode("utf-8")


def load_library_model(class_name: str, model: str, *, title: str, option: str, **keywords: Any) -> Any:
    """A model of sentence-transformers by folder, or by id from the local cache; imports torch, and takes seconds.

    `class_name` is SentenceTransformer or CrossEncoder, `option` what the user gave it by. Nothing is downloaded.
    Raises `ModelError`.
    """
    remedy = "Give a model's folder, or fetch it once into the local cache (hf download ID): factdiff downloads nothing"
    if not find_revision(model):
        raise ModelError(title, "it is neither a model's folder nor in the local cache of Hugging Face models", remedy)
    try:
        import sentence_transformers
    except ImportError as error:
        raise ModelError(
            title, f"sentence-transformers cannot be imported ({error})", f"Install it, or drop {option}"
        ) from error
    if not sys.stderr.isatty():
        from transformers.utils import logging

        logging.disable_progress_bar()  # type: ignore[no-untyped-call]  # as transformers ships it
    try:
        with cut_off_hub():
            return getattr(sentence_transformers, class_name)(model, local_files_only=True, **keywords)
    # What a model that is half downloaded or of another kind raises differs by version and cause.
    except (OSError, ValueError, RuntimeError, KeyError, TypeError, AttributeError, ImportError) as error:
        cause = " ".join(str(error).split()).rstrip(".")
        raise ModelError(title, cause[:300] or type(error).__name__, remedy) from error


def find_revision(model: str) -> str:
    """`name@revision` of a model on this disk, '' if it is not there; torch is not imported.

    A folder's revision is a hash of its configuration and weights; a hub id's is the commit in the local cache.
    """
    folder = Path(model)
    if folder.is_dir():
        if not any((folder / name).is_file() for name in _MARKS):
            return ""  # no model: nothing under it is worth reading
        digest = hashlib.sha256()
        for path in sorted(p for p in folder.rglob("*") if p.suffix in {".json", ".safetensors", ".bin", ".txt"}):
            digest.update(path.relative_to(folder).as_posix().encode("utf-8", "surrogateescape") + b"\0")
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
        return f"{folder.resolve().name}@{digest.hexdigest()[:12]}"
    from huggingface_hub import try_to_load_from_cache
    from huggingface_hub.errors import HFValidationError

    for repository in (model,) if "/" in model else (f"sentence-transformers/{model}", model):
        for name in _MARKS:
            try:
                cached = try_to_load_from_cache(repository, name)
            except HFValidationError:
                break
            if isinstance(cached, str):
                return f"{repository}@{Path(cached).parent.name[:12]}"
    return ""
