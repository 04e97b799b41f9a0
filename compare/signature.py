"""The line in every report that names what can change a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compare import __version__
from compare.alignment.scoring import load_model
from compare.candidates.judgement import load_judgement
from compare.language.encoding import encoder_name
from compare.language.parsing import installed_pipeline
from compare.language.reader import reader_name
from compare.study import choose_rules

if TYPE_CHECKING:
    from compare.settings import Settings


def signature(settings: Settings) -> str:
    """One line that names everything able to change a finding."""
    package, version = installed_pipeline(settings.pipeline)
    rules = ",".join(f"{r.id}.v{r.version}" for r in sorted(choose_rules(settings), key=lambda r: r.id))
    return "|".join(
        [
            f"factdiff:{__version__}",
            f"spacy:{package}-{version}",
            f"sentence-tokens:{settings.max_sentence_tokens}",
            f"encoder:{encoder_name(settings.encoder)}",
            f"alignment:{load_model(settings.alignment).name}",
            f"judgement:{load_judgement(settings.judgement).name}",
            f"reader:{reader_name() if settings.second_look else 'none'}",
            f"min-confidence:{settings.min_confidence:g}",
            *(["updates:left-out"] if settings.no_updates else []),
            f"rules:{rules}",
        ]
    )
