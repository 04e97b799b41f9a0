"""The line in every report that names what can change a finding."""

from __future__ import annotations

from typing import Final

from compare import __version__
from compare.alignment.scoring import load_model
from compare.candidates.judgement import load_judgement
from compare.language.encoding import encoder_name
from compare.language.parsing import installed_pipeline
from compare.language.reader import reader_name
from compare.settings import Settings
from compare.study import choose_rules

_DEFAULT: Final = Settings()
_PAIRING: Final = _DEFAULT.most_each_with_each, _DEFAULT.representatives, _DEFAULT.nearest
"""Which articles of large stories are compared is named only where it is not the usual choice."""


def signature(settings: Settings) -> str:
    """One line that names everything able to change a finding."""
    package, version = installed_pipeline(settings.pipeline)
    pairing = settings.most_each_with_each, settings.representatives, settings.nearest
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
            *([f"pairs:{'-'.join(map(str, pairing))}"] if pairing != _PAIRING else []),
            f"rules:{rules}",
        ]
    )
